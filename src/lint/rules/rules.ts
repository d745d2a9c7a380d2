/** All rules, by group, in the order in which they are listed. */
import { STRUCTURE } from './structure.ts'

export const RULES = [...STRUCTURE] as const
export type RuleCode = (typeof RULES)[number]['code']
