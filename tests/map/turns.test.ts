import { expect, test } from 'vitest'
import { turnsOf } from '../../src/map/turns.ts'
import { scripted } from '../support/script.ts'

const script = scripted(`
  opening: frustrated
    hear = acknowledge-feeling -> asks
    wait ~ 1
  asks: asking
    fine = answer if:left_granted -> agreed
    no = decline-clearly -> agreed
  agreed: resolved
  note: settling
    log = log-feedback`)

test('each reply has its beat and where it led', () => {
  expect(
    turnsOf(script, ['-', 'hear', 'no', 'log']).map(({ beat, reply, leadsTo }) => [beat, reply, leadsTo]),
  ).toEqual([
    ['opening', '-', 'opening'],
    ['opening', 'hear', 'asks'],
    ['asks', 'no', 'agreed'],
    ['note', 'log', 'agreed'],
  ])
})

test('a reply that is not there ends the list; what was carried may make it be there', () => {
  expect(turnsOf(script, ['hear', 'fine', 'log'])).toHaveLength(1)
  expect(turnsOf(script, ['hear', 'fine', 'log'], ['granted'])).toHaveLength(3)
})
