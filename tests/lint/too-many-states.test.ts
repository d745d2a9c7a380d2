/** A scenario that is too large to walk: what that is laid to, and what is known of its scores all the same. */
import { describe, expect, test } from 'vitest'
import { isTooLarge, prove } from '../../src/lint/prove.ts'
import { measured } from '../support/script.ts'
import { CALM } from './support/played-on.ts'

describe('a scenario of too many states', () => {
  const flags = (count: number, wide = '') =>
    measured(
      `${Array.from(
        { length: count },
        (_, at) => `b${at}: asking
          a = answer -> b${at + 1}
          b = answer sets:f${at}${at < 3 ? ',often' : ''} ${wide} -> b${at + 1}`,
      ).join('\n')}
      b${count}: asking
        plain = answer -> done
        a = answer if:${Array.from({ length: count }, (_, at) => `f${at}`).join('_and_')}_and_often -> done
      done: resolved`,
      CALM,
    )
  const culprit = ({ script, reference }: ReturnType<typeof measured>) => {
    const proven = prove(script, reference, { most: 40 })
    if (!isTooLarge(proven)) throw new Error('It has more than forty.')
    // Not one score fits by itself here: all that can be said is that it lies in the scale.
    for (const bound of Object.values(proven.bounds))
      expect(bound).toEqual({ min: 0, max: 100, exact: false })
    return [proven.states, proven.by, proven.name]
  }

  test('is laid to the flag that most replies set', () => {
    expect(culprit(flags(6))).toEqual([40, 'flags', 'often'])
  })

  test('is laid to the offer of which there are most, where sums multiply it more', () => {
    const sums = measured(
      `${Array.from(
        { length: 7 },
        (_, at) => `b${at}: asking
          a = answer -> b${at + 1}
          b = answer offer-compensation £${at + 1}/${at < 3 ? 'goods' : 'money'} -> b${at + 1}`,
      ).join('\n')}
      b7: asking
        a = answer -> done
        b = deflect -> done
      done: resolved`,
      { anger: 0, trust: 10, scores: ['compensation'], case: { fault: 'ours', loss: 500 } },
    )
    expect(culprit(sums)).toEqual([40, 'offers', 'money'])
  })

  test('has the range of each score by itself all the same, bad endings with it', () => {
    const text = (more: string) => `${Array.from(
      { length: 6 },
      (_, at) => `b${at}: frustrated
        a = acknowledge-feeling validate -> b${at + 1}
        b = acknowledge-feeling ${at < 2 ? `offer-compensation £${at + 1}/sum` : ''} -> b${at + 1}
        c = answer ${at < 2 ? more : ''} -> ${at === 4 ? 'gone' : `b${at + 1}`}`,
    ).join('\n')}
      b6: demanding
        plain = decline-clearly offer-choice validate -> done
        a = decline-clearly -> done
      done: resolved
      gone: customer-left`
    const about = { anger: 3, trust: 8, scores: ['empathy', 'boundaries'] } as const
    for (const more of ['', 'offer-compensation £70']) {
      const { script, reference } = measured(text(more), about)
      const whole = prove(script, reference)
      if (isTooLarge(whole)) throw new Error('It can be walked.')
      const cut = prove(script, reference, { most: whole.states - 1 })
      if (!isTooLarge(cut)) throw new Error('One more than it may have.')
      for (const dimension of about.scores) {
        const bound = cut.bounds[dimension]
        const known = whole.talks[0]?.scores[dimension]
        expect(bound?.exact === true ? { min: bound.min, max: bound.max } : known).toEqual(known)
      }
      expect(Object.values(cut.bounds).some(bound => bound.exact)).toBe(true)
    }
  })

  test('is laid to moods where there is little else', () => {
    const moods = measured(
      `${Array.from(
        { length: 12 },
        (_, at) => `b${at}: frustrated
          a = acknowledge-feeling validate -> b${at + 1}
          b = dismiss -> b${at + 1}`,
      ).join('\n')}
      b12: asking
        a = answer -> done when anger < 3 | gone
        b = deflect -> gone
      done: resolved
      gone: customer-left`,
      { scores: ['empathy'] },
    )
    expect(culprit(moods)).toEqual([40, 'moods', null])
  })
})
