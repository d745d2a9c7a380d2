/** `cmi5.xml`, the course structure of a package for cmi5: one course of one assignable unit. */
import { DIMENSIONS } from '../scenario/vocabulary.ts'
import { courseIri } from './cmi5-iri.ts'
import type { ManifestOf } from './manifest-of.ts'
import { xmlPath, xmlText } from './xml.ts'

/** In a package of one scenario, `programme` is called as that package is: its unit has an id of its own. */
export function cmi5Xml({ programme, launch, mark }: ManifestOf): string {
  const { title, mode } = programme
  const text = (tag: string, words: string) =>
    `<${tag}><langstring lang="${langOf(programme)}">${xmlText(words)}</langstring></${tag}>`
  const titled = text('title', title) + text('description', descriptionOf(programme))
  const ids = DIMENSIONS.map(dimension => [dimension, courseIri(programme, 'objectives', dimension)] as const)
  const moves =
    mode === 'assessment'
      ? `moveOn="CompletedAndPassed" masteryScore="${scaledMark(mark)}"`
      : 'moveOn="Completed"'
  return `<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="${xmlText(courseIri(programme))}">${titled}</course>
  <objectives>
${ids.map(([name, id]) => `    <objective id="${xmlText(id)}">${text('title', name)}${text('description', name)}</objective>`).join('\n')}
  </objectives>
  <au id="${xmlText(courseIri(programme, 'unit'))}" ${moves} launchMethod="AnyWindow" activityType="http://adlnet.gov/expapi/activities/simulation">
    ${titled}
    <objectives>${ids.map(([, id]) => `<objective idref="${xmlText(id)}"/>`).join('')}</objectives>
    <url>${xmlPath(launch)}</url>
  </au>
</courseStructure>
`
}

/** 0 to 1 with four decimals at most, as cmi5 wants it, and never as `1e-7`. */
function scaledMark(mark: number): string {
  const whole = Math.round(Math.min(100, Math.max(0, Number.isFinite(mark) ? mark : 0)) * 100)
  return String(whole / 10_000)
}

/** What its stages are called; its own title where they say nothing. */
function descriptionOf({ title, stages = [] }: ManifestOf['programme']): string {
  const titles = stages.map(stage => stage.title.trim()).filter(words => words !== '')
  return titles.length > 0 ? titles.join(' · ') : title
}

/** A programme says in which languages it may be played, not in which its title is: undetermined, unless there is one. */
function langOf({ languages = [] }: ManifestOf['programme']): string {
  const [only = '', ...others] = languages
  return others.length === 0 && LANGUAGE.test(only) ? only : 'und'
}

const LANGUAGE = /^[a-z]{1,8}(-[a-z0-9]{1,8})*$/i
