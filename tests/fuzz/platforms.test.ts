/** What a course platform says, gone wrong: what it kept for us, how it launches, what it calls the learner. */
import fc from 'fast-check'
import { describe } from 'vitest'
import {
  readLaunch,
  readLaunchData,
  readPreferences,
  markFrom,
  nameOf,
  sessionOf,
} from '../../src/course/cmi5-launch.ts'
import { isYounger, readKept } from '../../src/course/cmi5-told.ts'
import { crcOf } from '../../src/course/crc.ts'
import { fixed } from '../../src/course/digits.ts'
import { headTexts, readHead } from '../../src/course/head-text.ts'
import { reportOf } from '../../src/course/report-of.ts'
import { CRC_SIGNS } from '../../src/course/suspend.ts'
import { decodeSuspend, scenariosIn } from '../../src/course/suspend-read.ts'
import { tabFor } from '../../src/host/lms/cmi5-tab.ts'
import { scormApi } from '../../src/host/lms/scorm-api.ts'
import { readLaunch as readScormLaunch } from '../../src/host/lms/scorm-launch.ts'
import { bestOf } from '../../src/i18n/language.ts'
import { DONE, LEFT } from './support/attempts.ts'
import { type Edit, edits, pick, which } from './support/edits.ts'
import { editedJson } from './support/edited-json.ts'
import { editedText } from './support/edited-text.ts'
import { expectHolds, expectPlain, expectSame, expectWithin } from './support/follow.ts'
import { fuzz } from './support/fuzz.ts'
import { ODD_VALUES } from './support/odd-values.ts'
import { COURSE, ELEMENTS, REPORT } from './support/played.ts'
import { pumped } from './support/pumped.ts'

const { compiled, graded } = COURSE
const scenarioNamed = (id: string) => graded.get(id)
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Damaged, or whole by its checksum and wrong by what it says. */
const strings = fc.tuple(edits, fc.boolean(), which).map(([changes, isSigned, how]) => {
  const good = REPORT.suspend
  const [first] = changes
  if (!isSigned) return how % 500 === 1 && first ? pumped(good, first) : editedText(good, changes)
  const body = good.slice(0, -CRC_SIGNS)
  // The mark, the version and the programme stay: what stands behind them is read.
  const said = changes.reduce((text, edit) => respelt(text, edit, 6), body)
  return said + fixed(crcOf(said), CRC_SIGNS)
})

function respelt(text: string, [kind, at, put]: Edit, from: number): string {
  const place = from + (at % Math.max(1, text.length - from))
  const sign = SIGNS[put % 64] ?? 'A'
  const signs = SIGNS.slice(put % 60, (put % 60) + 4)
  return pick(
    [
      text.slice(0, place) + sign + text.slice(place + 1),
      text.slice(0, place) + sign + text.slice(place + 1),
      text.slice(0, place) + signs + text.slice(place),
      text.slice(0, place) + text.slice(place + 1 + (put % 8)),
      text.slice(0, place) + text.slice(from, place) + text.slice(place),
      text.slice(0, place) + '_________'.slice(put % 9) + text.slice(place + 1),
      text.slice(0, place),
    ],
    kind,
  )
}

const json = (good: unknown) =>
  fc.tuple(edits, which).map(([changes, how]): string => {
    const written = JSON.stringify(how % 4 === 0 ? good : editedJson(good, changes)) ?? ''
    const [first] = changes
    if (how % 1000 === 7 && first) return pumped(written, first)
    return how % 4 === 0 ? editedText(written, changes) : written
  })

const HEADS = [
  headTexts({
    attempt: LEFT,
    place: 'lamp',
    n: 1,
    before: { played: 1, debriefed: 1 },
    programme: 'ab'.repeat(6),
  }),
  headTexts({
    attempt: { ...DONE, carried: ['x'.repeat(200), 'y'.repeat(200)] },
    place: 'counter',
    n: 300,
    before: { played: 0, debriefed: 0 },
    programme: 'cd'.repeat(6),
  }),
] as const

const ADDRESS = `?endpoint=${encodeURIComponent('https://lms.example/xapi/')}&fetch=${encodeURIComponent('https://lms.example/fetch?x=1')}&actor=${encodeURIComponent('{"account":{"homePage":"https://lms.example","name":"ada"},"name":"Ada"}')}&activityId=${encodeURIComponent('https://example.org/a')}&registration=r-1`
const DATA = {
  contextTemplate: {
    extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': 's-1' },
    contextActivities: { grouping: [{ id: 'https://example.org/course' }] },
  },
  launchMode: 'Normal',
  masteryScore: 0.7,
  returnURL: 'https://lms.example/back',
}
const KEPT = {
  suspend: REPORT.suspend,
  told: { completed: true, passed: false, failed: 40, scores: '40 40 - -' },
  owed: 40,
  earlier: 1000,
  spent: 2000,
  session: 's-1',
  launch: 2,
  since: 1_790_000_000_000,
}
const TAB = {
  fetch: 'https://lms.example/fetch',
  token: 'abc',
  since: 1_790_000_000_000,
  initialized: true,
  judged: false,
  terminated: false,
  suspend: null,
  pending: [{ id: 's-1', verb: { id: 'http://adlnet.gov/expapi/verbs/initialized' }, object: { id: 'x' } }],
  returnUrl: null,
}

describe('whatever a platform says, there is a value or a reason', () => {
  fuzz('suspend string', {
    usual: 10_000,
    cases: strings,
    reads(text) {
      scenariosIn(text, compiled)
      const decoded = decodeSuspend(text, compiled, scenarioNamed)
      if (decoded.kind !== 'ok' && decoded.kind !== 'older-programme')
        return expectHolds(['empty', 'foreign', 'damaged', 'newer'].includes(decoded.kind), decoded)
      const { enrolment, attempts, launched } = decoded
      expectPlain(enrolment)
      for (const { started } of attempts) new Date(started).toISOString()
      const report = reportOf({
        compiled,
        mark: 70,
        enrolment,
        attempts,
        scenarioOf: ({ id }) => graded.get(id),
        launched,
        told: [],
      })
      expectWithin(report.progress, 0, 1)
      const again = decodeSuspend(report.suspend, compiled, scenarioNamed)
      expectHolds(again.kind === 'ok' || again.kind === decoded.kind, again)
    },
  })

  fuzz('head of an attempt', {
    usual: 10_000,
    cases: fc.tuple(which, edits, fc.boolean()).map(([one, changes, isEach]) => {
      const parts = pick([HEADS[0], HEADS[1]], one)
      if (isEach) return parts.map(part => editedText(part, changes))
      return editedText(parts.join('\n'), changes).split('\n')
    }),
    reads(parts) {
      const head = readHead(parts)
      if (!head) return
      new Date(head.attempt.started).toISOString()
      expectSame(readHead(headTexts(head)), head)
    },
  })

  fuzz('SCORM launch', {
    usual: 10_000,
    cases: fc.tuple(edits, which),
    reads([changes, how]) {
      const api = scormApi(how % 2 ? '1.2' : '2004', talking(changes, how))
      const opened = readScormLaunch(how % 2 ? '1.2' : '2004', api, true)
      if (!opened) return
      const { mastery, language, learner, suspended } = opened.launch
      if (mastery !== null) expectWithin(mastery, 0, 100)
      if (language !== null) bestOf([language])
      expectHolds(learner?.trim() !== '', learner)
      decodeSuspend(suspended, compiled, scenarioNamed)
      expectWithin(opened.held.objectives.length, 0, 50)
    },
  })

  fuzz('cmi5 address', {
    usual: 10_000,
    cases: fc.tuple(edits, which).map(([changes, how]) => {
      const [first] = changes
      return how % 1000 === 7 && first ? pumped(ADDRESS, first) : editedText(ADDRESS, changes)
    }),
    reads(query) {
      const launch = readLaunch(query)
      if (!launch) return
      expectHolds(/^https?:/i.test(launch.endpoint), launch)
      expectHolds(/^https?:/i.test(launch.fetch), launch)
      nameOf(launch.actor)
      expectPlain(launch)
    },
  })

  fuzz('cmi5 launch data', {
    usual: 10_000,
    cases: json(DATA),
    reads(text) {
      const data = readLaunchData(text)
      if (!data) return
      sessionOf(data)
      const mark = markFrom(data.masteryScore)
      if (mark !== null) expectWithin(mark, 0, 100)
      expectHolds(data.returnUrl === null || /^https?:/i.test(data.returnUrl), data)
    },
  })

  fuzz('cmi5 preferences', {
    usual: 10_000,
    cases: json({ languagePreference: 'de-DE,en', audioPreference: 'on' }),
    reads(text) {
      const { language } = readPreferences(text)
      if (language !== null) bestOf([language])
    },
  })

  fuzz('cmi5 state document', {
    usual: 10_000,
    cases: json(KEPT),
    reads(text) {
      const kept = readKept(text)
      expectSame(readKept(JSON.stringify(kept)), JSON.parse(JSON.stringify(kept)))
      isYounger(kept, readKept(''))
      decodeSuspend(kept.suspend, compiled, scenarioNamed)
    },
  })

  fuzz('cmi5 tab', {
    usual: 10_000,
    cases: json(TAB),
    reads(text) {
      const tab = tabFor('r', () => ({ getItem: () => text }) as unknown as Storage).read()
      if (!tab) return
      // What the session and the outbox ask of each.
      for (const { id, verb, object } of tab.pending)
        expectHolds(
          [id, verb.id, object.id].every(of => typeof of === 'string'),
          tab,
        )
      if (tab.since !== null) new Date(tab.since).toISOString()
    },
  })
})

/** An LMS that has what was written, and says some of it otherwise; or throws, or answers what nobody asked. */
function talking(changes: readonly Edit[], how: number): object {
  const elements: Record<string, unknown> = {
    ...ELEMENTS,
    'cmi.core.lesson_mode': 'normal',
    'cmi.core.lesson_status': 'incomplete',
    'cmi.student_data.mastery_score': '70',
    'cmi.core.student_name': 'Test, Ada',
    'cmi.student_preference.language': 'en_GB',
    'cmi.mode': 'normal',
    'cmi.entry': 'resume',
    'cmi.completion_status': 'incomplete',
    'cmi.scaled_passing_score': '0.7',
    'cmi.learner_name': 'Ada Test',
    'cmi.learner_preference.language': 'en-GB',
    'cmi.objectives._count': '3',
    'cmi.interactions._count': '12',
  }
  const names = Object.keys(elements)
  for (const [kind, at, put] of changes) {
    const name = names[at % names.length] ?? ''
    const said = elements[name]
    elements[name] =
      kind % 2
        ? ODD_VALUES[put % ODD_VALUES.length]
        : editedText(typeof said === 'string' ? said : '', [[kind >> 1, put, at]])
  }
  const get = (name: string) => {
    if (how % 97 === 3) throw new Error('gone')
    return Object.hasOwn(elements, name) ? elements[name] : ''
  }
  const error = () => ODD_VALUES[how % 5 === 0 ? how % ODD_VALUES.length : 3]
  return { LMSGetValue: get, GetValue: get, LMSGetLastError: error, GetLastError: error }
}
