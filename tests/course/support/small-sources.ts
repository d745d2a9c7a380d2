/** One attempt in each tongue, as small as it can be. */
import { anAttempt } from '../../host/attempt.ts'
import { scenarioOf } from '../../support/script.ts'
import { courseOf, playerOf } from './recorded.ts'
import { moodleReport, statementsOf, tracked } from './told-in.ts'

export const ONE = anAttempt({ id: 'one' })

const CALM = { ...scenarioOf('a: asking\n x = answer -> b\n y ~ 1\nb: resolved'), id: 'calm' }
const player = playerOf(courseOf([CALM]))
player.begin('calm')
player.say('x')

export const STATEMENTS = statementsOf(player.rows())
export const TABLE = moodleReport([tracked('1.2', player.report(), player.rows())])
