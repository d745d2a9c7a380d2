/** All rules, by group, in the order in which they are listed. */
import { READING } from './reading.ts'
import { REPLIES } from './replies.ts'
import { SCORING } from './scoring.ts'
import { STRUCTURE } from './structure.ts'

export const RULES = [...STRUCTURE, ...SCORING, ...REPLIES, ...READING] as const
export type RuleCode = (typeof RULES)[number]['code']
