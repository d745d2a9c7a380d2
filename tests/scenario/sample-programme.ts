/** A programme that uses every field there is and makes no mistake, in the style that authors are shown. */
export const sampleProgramme = `format: 1
id: calm-counters
title: "Calm counters"
provider:
  name: "Harbour College"
  address: https://harbour.example/courses?of=calm
mode: assessment
attempts: 2
counts: last
debrief: scores-only-until-last
pass: 75
time-limit: 15
wellbeing:
  breather: no
  help: "Ring Mo on 4711, any day until six."
theme:
  name: "The calm counter"
  logo: pictures/calm.svg
  ground: "#0d3442"
  ink: "#f4f9f7"
languages: [en-GB, de-DE]
certificate:
  title: "Calm at the counter"
  text: "Hears people out, and holds the line."
  signed-by: { name: "Dr Ines Maro", role: "Head of training" }
  address: https://calm.example
  valid-months: 24
stages:
  - id: hear-them
    title: "Hear them"
    scenarios: [late-cake, same-cake-again]
  - id: hold-the-line
    title: "Hold the line"
    opens: when-passed
    scenarios:
      - pool: something-lost
        title: "Something is lost"
        scenarios: [late-parcel, wrong-coat]
        required: no
      - { scenario: flat-fee, required: no }
shifts:
  - id: cakes
    title: "Two cakes"
    scenarios: [late-cake, same-cake-again]
    remembers:
      - left: gave-a-cake
        means: "gave a cake away"
        later: "They come for more."
        costs: 12.50
        will-ask: 3
        team: "Lou has to say no to the next one."
    left-nothing: "Nobody comes back."
rules:
  - rule: never-rejoins
    level: off
    because: "Short talks."
`
