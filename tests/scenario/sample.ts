/** A scenario that uses every field there is and makes no mistake, in the style that authors are shown. */
export const sample = `format: 1
id: lost-parcel
title: "The parcel on the wrong step"
language: en-GB
currency: GBP
teaches: [listen-apologise-solve, lost-package-and-review]
scores: [empathy, boundaries, compensation]
level: 3        # 1 gentle … 5 severe
abuse: 3
minutes: 8
setting:
  channel: phone
  business: "Marrow & Finch Books"
brief: |
  A parcel was signed for, and never came.
  You have the courier's note on the screen.

  It says "handed to neighbour".
you-may:
  give: 60
  policies:
    - id: re-send
      says: "A lost parcel is sent again within two days."
      because: "The customer has paid for it."
      allows: parcel
      up-to: 45.50
    - id: no-cash
      says: 'We don''t pay back in cash.'
      because: "The till is not yours to open."
customer:
  name: "Jo Ferreira"
  mood: { anger: 5.5, trust: 4 }
  temper: { anger: quick, forgives: even }
  record:
    - on: 2026-03-02
      what: "Ordered three books for 45. First order."
    - on: 2026-03-09
      what: "Called: no parcel yet."
case:
  fault: shared
  price: 45
  loss: 45
  law: 45
  trouble: 2
  kept: no
  failed-before: 1
  credits-last-year: 0
  goodwill: 10
  kindness: no
  for-everyone: no
  wants:
    what: "all the money back, and a voucher"
    worth: 65
at-limit: hangs-up
start:
  - when: left shouted-last-time
    beat: wary
  - beat: opening
beats:
  opening:
    customer: "It says delivered. I was at home all day, and nobody came."
    tone: frustrated
    thinks: "They will say that it is my fault."
    plain: "The parcel is marked as delivered, but nobody came."
    replies:
      - id: hear-first
        say: "That is a horrid thing to read when you sat there waiting. What did you see?"
        moves:
          - acknowledge-feeling: "a horrid thing to read when you sat there waiting"
          - invite-story: "What did you see?"
        hears: "Somebody believes me."
        leaves: [was-heard]
        to: story
      - id: rule-first
        say: "Signed for is signed for. It is our policy to send it again once."
        moves: [cite-policy, deflect]
        cites: re-send
        sets: [told-policy]
        slip: "Right words, too early."
        better: "That is a bad surprise. Tell me what you saw."
        was: [policy-first]
        to:
          - when: anger >= 7 and not told-policy
            beat: shouts
          - when: trust < 3
            beat: wary
          - beat: story
      - id: give-in
        say: "I will pay it all back, with a voucher on top."
        moves:
          - offer-compensation: "pay it all back, with a voucher"
        offer:
          id: money
          what: "all of it, and a voucher"
          worth: 65
          when: later
          fits: yes
          remedy: no
        to: agreed
    silence:
      after: 25
      says: "Hello? Are you there?"
      anger: 1
  wary:
    seen: "A colleague looks up."
    customer: "You again. I hope that you have a pen this time."
    tone: venting
    was: [cold-start]
    replies:
      - id: own-it
        say: "I am sorry about last time. Tell me what happened."
        moves: [apologise, invite-story]
        to: story
      - id: wave-off
        say: "That was not me."
        moves: [dismiss]
        to: shouts
  story:
    customer:
      - when: told-policy
        says: "Never mind your policy. Where are my books?"
        plain: "I do not care about the rule. Where are my books?"
      - when: offered > 20 and anger <= 4
        says: "All right. And the books?"
      - says: "The van never stopped. So where are my books?"
    plain: "The van did not stop. Where are my books?"
    tone: demanding
    new-fact: yes
    replies:
      - id: send-again
        say: "The van never stopped, you say. I send them again today, and you have them on Thursday."
        moves:
          - paraphrase: "The van never stopped, you say."
          - commit-next-step: "I send them again today, and you have them on Thursday"
        offer: { id: books, what: "the same books again", worth: 45, remedy: yes }
        to: agreed
      - id: ask-neighbour
        say: "Did a neighbour take it?"
        if: not asked-neighbour
        moves: [ask-clarify]
        sets: [asked-neighbour]
        to: story
      - id: blame
        say: "Perhaps you did not hear the bell."
        moves: [blame-customer]
        to: shouts
  shouts:
    customer: "Are you calling me a liar, you useless little man?"
    tone: abusive
    replies:
      - id: limit
        say: "I want to find your books. I cannot do it while you call me names."
        moves: [validate, set-limit]
        to: story
      - id: hang-up-first
        say: "I am ending this call."
        moves: [end-contact]
        to: hangs-up
  agreed:
    seen: "The queue moves on."
    customer: "Thursday, then. Thank you."
    tone: settling
    thinks: "That was quick."
    ends: resolved
    afterwards: "The books came on Thursday."
  hangs-up:
    customer: "Forget it."
    voice: voices/parcel/forget-it.webm
    ends: customer-left
    afterwards: "Jo left a review with one star."
note:
  asks: "What do you write down?"
  plain: "What do you put in the file?"
  replies:
    - id: facts
      say: "Courier's note is wrong. Sent again today."
      moves: [log-feedback]
    - id: mood
      say: "Shouty customer."
      moves: [dismiss]
      slip: "It is what you felt."
`
