/** What a talk came to, in German. */
import type { consequence as english } from '../en-GB/consequence.ts'

export const consequence = {
  title: 'Was dabei herauskam',
  business: 'Für den Betrieb',
  customer: 'Für {name}',
  you: 'Für Sie und das Team',
  later: 'Und später',

  'sum.fair':
    '{given, select, none {Es wurde kein Geld gegeben, und das war fair.} other {{sum} wurden gegeben, und das war fair.}}',
  'sum.short':
    '{given, select, none {Es wurde kein Geld gegeben. Geschuldet waren mindestens {by}.} other {{sum} wurden gegeben, {by} weniger, als geschuldet war.}}',
  'sum.beyond': '{sum} wurden gegeben, {by} mehr, als fair war.',
  'sum.elsewhere':
    'Was hier geschuldet ist, ist mehr, als Sie geben dürfen. Den Fall hat jetzt jemand, der es darf.',
  given: '{given, select, none {Es wurde kein Geld gegeben.} other {{sum} wurden gegeben.}}',
  remedied: 'Etwas wurde in der Sache selbst gutgemacht.',
  'exceptions.allowed':
    '{count, plural, one {Eine Ausnahme wurde gemacht, im Rahmen der Regeln.} other {# Ausnahmen wurden gemacht, im Rahmen der Regeln.}}',
  'exceptions.unallowed':
    '{count, plural, one {Eine Ausnahme wurde gemacht, die keine Regel erlaubt. Wer als Nächstes fragt, kann sich darauf berufen.} other {# Ausnahmen wurden gemacht, die keine Regel erlaubt. Wer als Nächstes fragt, kann sich darauf berufen.}}',
  'broke.breach-values': 'Eine Regel, die andere schützt, oder schlichte Ehrlichkeit blieb auf der Strecke.',
  'broke.breach-privacy': 'Etwas Privates wurde preisgegeben.',
  'broke.over-promise': 'Es wurde etwas versprochen, das vielleicht nicht zu halten ist.',
  logged: 'Was schiefging, wurde aufgeschrieben, damit es behoben werden kann.',

  mood: '{name} kam mit Ärger {angerFrom} und Vertrauen {trustFrom} und ging mit Ärger {angerTo} und Vertrauen {trustTo}.',
  left: '{name} ging, bevor die Sache geklärt war.',
  unheard:
    'Mit keinem Wort haben Sie nach dem Geschehenen gefragt, es wiedergegeben, das Gefühl benannt oder {name} in etwas recht gegeben.',
  forward: '{name} geht und hat etwas in der Hand: ein Angebot, eine Wahl oder einen nächsten Schritt.',
  'forward.none': '{name} geht ohne Angebot, ohne Wahl und ohne nächsten Schritt.',

  abuse:
    '{lines, plural, one {Sie haben auf eine Beleidigung geantwortet} other {Sie haben auf # Beleidigungen geantwortet}} und {met, plural, =0 {keine Grenze gesetzt} one {einmal eine Grenze gesetzt} other {#-mal eine Grenze gesetzt}}.',
  threats:
    '{lines, plural, one {Sie haben auf eine Drohung geantwortet} other {Sie haben auf # Drohungen geantwortet}} und {met, plural, =0 {sind damit allein geblieben} other {sind damit nicht allein geblieben}}.',
  'abuse.none': 'Sie wurden weder beleidigt noch bedroht.',
  'handed-over': 'Den Fall hat jetzt jemand aus dem Team, mit allem, was Sie darüber wussten.',
  backed: 'Sie haben zu jemandem aus dem Team gehalten.',
  undermined: 'Sie haben vor {name} jemanden aus dem Team ins Unrecht gesetzt.',
  note: 'Ihr Team wird das von Ihnen lesen:',
} as const satisfies Record<keyof typeof english, string>
