/** What was tested for people who see, hear, move or read differently, and what was not. */
export const accessibility = {
  title: 'Accessibility',
  lead: 'Even Keel is made to meet the Web Content Accessibility Guidelines 2.2 at level AA. This page says how that was tested, and what nobody has tried yet. It was last brought up to date on {date}.',

  tested: 'What was tested',
  'tested.how':
    'Programs try all of this in a real Chromium whenever something is changed, most of it on every screen and in each state that looks different.',
  'tested.rules':
    'The rules of axe-core 4, in light and in dark, on a screen 360 pixels wide and on one of 1440.',
  'tested.keyboard':
    'The keyboard alone: every stop can be reached, is seen, is not covered by anything, and can be left again. One whole talk is played that way, from the shelf to the debrief.',
  'tested.tree':
    'What the browser hands to a screen reader: names, headings and parts of each screen. The new line and the new mood are each told once.',
  'tested.size':
    'The page at 400 %, text at twice its size, and text set wider as WCAG describes it: nothing is cut, and nothing scrolls sideways.',
  'tested.direction': 'The page from right to left.',
  'tested.colours': 'Forced colours, and no motion where the device or the settings ask for none.',
  'tested.touch':
    'Targets are at least 44 pixels tall. Nothing has to be dragged, held down, or drawn with a finger.',
  'tested.time':
    'Time: nothing has to be done quickly unless you switch the silence timer on. It can be doubled, or made five times as long, and it stands still while a line is read aloud.',
  'tested.sound': 'Sound: every cue is also written, and no reply depends on hearing one.',
  'tested.voice':
    'Reading aloud was tested with a stand-in for a voice, as the browser of the tests has none.',

  untested: 'What was not tested',
  'untested.readers':
    'No real screen reader: not NVDA, JAWS, VoiceOver, TalkBack or Narrator. The tree they read was tested; what they make of it was not.',
  'untested.browsers': 'No Safari and no Firefox, on any device.',
  'untested.devices': 'No switch, braille display, voice control or eye tracker.',
  'untested.people':
    'No people who use any of these have tried it yet. A programme of tests is no stand-in for them.',

  limits: 'What we know to be hard',
  'limits.face':
    'The face and the water are pictures. What they show is always written beside them, in words and in numbers.',
  'limits.words':
    'Customers talk as people talk, with idioms. Where one may be hard to follow, “In plain words” stands beside the line. It is not there for every line.',
  'limits.print': 'The printed debrief carries no tags for screen readers unless your browser adds them.',

  yours: 'What you can change',
  'yours.lead': 'Sound, theme, motion, the pace of lines, the silence timer, reading aloud and single keys.',
  'yours.settings': 'Open the settings',

  tell: 'How to tell us',
  'tell.how':
    'If something keeps you out, tell whoever gave you this page: your trainer, or the provider of your course. Say on which screen it was, what you use, and what happened. They can hand it on to the people who make Even Keel.',
} as const
