/** What `--help` says of each command. */

/** `use` how it is called, `does` what for, `more` what else to know; then one sentence for each option. */
export const helps = {
  check: {
    use: 'even-keel check PATH…',
    does: 'Reads scenario and walkthrough files, and says what is wrong and what to write instead.',
    more: 'A path is a file, a folder or “-” (standard input). Where a scenario can be played, the least and the most anger and trust that replies can lead to are shown for each beat.\n\nExit: 0 all well, 1 problems found, 2 could not run.',
    fix: 'Mends in the file what has one meaning only.',
    watch: 'Checks again at every save, until you press Ctrl+C.',
  },
  play: {
    use: 'even-keel play FILE',
    does: 'Plays a scenario in the terminal, by a list of replies, or by a strategy.',
    more: 'Strategies: first, last, longest, shortest, random, pushover, stonewaller, apologist, robot; best and worst, found by an exact search; brief and full, who both get it right.\n\nAt the terminal: a number says a reply, ? shows what is on your desk, - waits, u takes back, q leaves.',
    replies: 'The replies, in one word list: ids, or numbers in the order of the file; “-” is a silence.',
    strategy: 'Lets a strategy play, and says how it fares over all its plays.',
    seed: 'A whole number: the order in which replies are shown, and the chances a strategy takes.',
    mode: 'practice (the usual) or assessment, where nothing is taken back.',
    carried:
      'What earlier encounters left, in one word list: the names that the scenario asks for with “left …”.',
  },
  grade: {
    use: 'even-keel grade ATTEMPT…',
    does: 'Replays attempts and grades them again.',
    more: 'The verdict is “same”, “other-words”, “other-rules”, “other-scenario” or “edited”. Exit: 0 where all are the same, 1 where one is not, 2 where one could not be read.',
    scenarios: 'The folder or file of the scenarios; the usual is scenarios/.',
  },
  prove: {
    use: 'even-keel prove FILE…',
    does: 'Walks every way through a scenario, and says whether it teaches what it should.',
    more: 'It finds the range of scores, the best way and the worst, how the naive players fare, what nobody can reach, and whatever breaks a rule; “even-keel explain RULE” says why a rule is there. Where a customer waits in vain, the talks with the timer on are walked as well.\n\nExit: 0 nothing worse than a hint, 1 errors or warnings, 2 could not run.',
    as: 'html: one page to look at, with the map of the scenario.',
    out: 'The file that the page is written to; without it, it is printed.',
  },
  map: {
    use: 'even-keel map FILE',
    does: 'Draws a scenario: its beats in the order of the talk, and the ways between them.',
    more: 'In the drawing each way is as wide as the share of talks that take it, and each beat has the best score that can still be had there, by the same walk as “prove”. For example: even-keel map FILE > map.svg',
    as: 'svg (the usual), mermaid (text that many pages draw a flowchart from), or xstate (the machine, as JSON that any XState tool opens).',
  },
  explain: {
    use: 'even-keel explain CODE',
    does: 'Says why a problem, move, tone, verdict or strategy is as it is, with examples.',
    more: 'Also “mood”, the whole table of anger and trust, and “fairness”, what is fair to give. Without a code it lists all that can be explained.',
  },
  translate: {
    use: 'even-keel translate FILE --to LANGUAGE',
    does: 'Starts the translation of a scenario beside it, or brings the one that is there into step with it.',
    more: 'Lines that are new stand there without words; over a line whose original has changed stands what the scenario says now, and it is shown in the original until “from” is the same again. What the scenario no longer has goes to the end. Your words and notes are kept.\n\nExit: 0 every line is translated and fits, 1 some are not, 2 could not run.',
    to: 'The language, such as de-DE.',
  },
  new: {
    use: 'even-keel new NAME',
    does: 'Starts a scenario from a small one that is complete and passes “check”.',
    to: 'The folder to write it in; the usual is scenarios/.',
  },
} as const
