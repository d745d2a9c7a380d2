/** Two people of unlike temperament, who both get it right. */
import type { Proof } from '../lint/proof.ts'
import { number, say } from '../i18n/report-speech.ts'
import { markup } from '../map/markup.ts'
import { saidList } from './said.ts'
import type { Section } from './section.ts'

export function temperamentsSection({ script, temperaments, strategies }: Proof): Section {
  return {
    id: 'temperaments',
    title: say('temper.title'),
    lead: say('temper.lead'),
    shows: markup`<div class="pair">${(['brief', 'full'] as const).map(name => {
      const fare = strategies.get(name)
      const replies = temperaments[name].map(said => said.slice(said.indexOf('.') + 1))
      return markup`<div><h3>${say(`temper.${name}`, { overall: number(fare?.mean ?? 0) })}</h3><p>${say(
        'temper.verdict',
        {
          passed: (fare?.chance ?? 0) > 0.5 ? 'yes' : 'no',
        },
      )}</p>${saidList(script, replies)}</div>`
    })}</div>`,
  }
}
