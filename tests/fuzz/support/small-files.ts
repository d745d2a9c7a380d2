/** The smallest files of ours that still use most of what there is: the smaller, the more often they are read. */

export const SMALL_SCENARIO = `format: 1
id: lamp
title: "The lamp"
language: en-GB
currency: GBP
teaches: [firm-and-humane]
scores: [empathy, boundaries, compensation]
level: 2
abuse: 1
minutes: 3
setting: { channel: phone, business: "Light & Co" }
brief: |
  A lamp came broken.
you-may:
  give: 20
  policies:
    - { id: send-anew, says: "We send another.", because: "It was paid for.", allows: lamp, up-to: 15.50 }
customer:
  name: "Jo Ferreira"
  mood: { anger: 5.5, trust: 4 }
  temper: { anger: quick, forgives: even }
  record:
    - { on: 2026-03-02, what: "Bought a lamp." }
case: { fault: ours, price: 15, loss: 15, law: 15, trouble: 2, kept: no, goodwill: 5, wants: { what: "A lamp", worth: 15 } }
at-limit: gone
start: asks
beats:
  asks:
    customer:
      - when: anger >= 7
        says: "Where is my lamp?!"
      - says: "Where is my lamp?"
    tone: demanding
    silence: { after: 20, says: "Hello?", anger: 1 }
    replies:
      - id: hear
        say: "I'm sorry that it came broken. That is a nuisance."
        moves: [apologise: "I'm sorry", acknowledge-feeling: "That is a nuisance"]
        sets: [heard]
        to: [{ when: anger >= 9 and not heard, beat: gone }, { beat: settles }]
      - id: rule
        say: "We send another."
        moves: [cite-policy]
        cites: send-anew
        leaves: [sent-anew]
        to: gone
  settles:
    customer: "And now?"
    tone: asking
    replies:
      - id: send
        say: "I send you another today."
        moves: [offer-compensation]
        if: heard
        offer: { id: lamp, what: "Another lamp", worth: 15, remedy: yes }
        to: done
      - id: wait
        say: "That has to wait."
        moves: [deflect]
        to: gone
      - id: bye
        say: "Is there anything else?"
        moves: [check-agreement]
        to: gone
  done: { customer: "Thank you.", ends: resolved, afterwards: "A lamp arrives." }
  gone: { customer: "Never mind.", ends: customer-left, afterwards: "No lamp." }
`

export const SMALL_WALKTHROUGHS = `format: 1
scenario: lamp
walkthroughs:
  - name: "Heard"
    kind: best
    replies: [hear, send]
    ends: done
    scores: { empathy: 100, overall: 90 }
  - { name: "Not heard", kind: other, replies: ["-", rule], ends: gone }
`

export const SMALL_TRANSLATION = `format: 1
scenario: lamp
language: de-DE
lines:
  title:
    from: "The lamp"
    says: "Die Lampe"
  asks:
    from: "Where is my lamp?"
    says: |
      Wo ist meine Lampe?
  asks.hear: { from: "I'm sorry that it came broken.", says: "" }
`
