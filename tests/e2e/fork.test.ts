/** A bad talk, its deciding turn said differently, and both side by side: in a real browser, with the tab closed on the way. */
import { expect, test } from 'vitest'
import { scriptOf, type WeighedReply } from '../../src/dialogue/script.ts'
import { replay } from '../../src/dialogue/transcript.ts'
import { useBrowser } from './support/browser.ts'
import { walkthroughsOf } from './support/keep.ts'
import { sayByKey, seeHowItWent, shipped } from './support/talk.ts'

const visit = useBrowser()
const ID = 'expired-sale-price'

/** The replies of a walkthrough, by the beginning of its name. */
function wayCalled(name: string): readonly WeighedReply[] {
  const [, ids = []] = [...walkthroughsOf(ID)].find(([called]) => called.startsWith(name)) ?? []
  const { transcript } = replay(scriptOf(shipped(ID)), ids)
  return transcript.happenings.flatMap(happening => (happening.kind === 'reply' ? happening.said : []))
}

test('what went badly is said differently at the turn that decided it, and stands beside it', async () => {
  const badly = wayCalled('The stonewaller')
  const better = wayCalled('A slow start that is put right')
  // Both begin with the rule.
  expect(badly[0]?.reply.id).toBe(better[0]?.reply.id)
  const { open, faults } = await visit()

  const page = await open(`#/scenarios/${ID}`)
  await page.getByText('Assessment', { exact: true }).click()
  await page.getByRole('button', { name: 'Answer the call' }).click()
  for (const said of badly) await sayByKey(page, said, 'assessment')
  await seeHowItWent(page)
  const debrief = page.url()

  await page.getByRole('link', { name: 'Say turn 2 differently' }).first().click()
  await page.getByText('Turn 2, said differently.').waitFor()
  for (const said of better.slice(1, 3)) await sayByKey(page, said, 'practice')
  const address = page.url()
  await page.close()

  const again = await open(new URL(address).hash)
  for (const said of better.slice(3)) await sayByKey(again, said, 'practice')
  await again.getByRole('link', { name: 'See how it went' }).click()
  await again.getByRole('heading', { level: 1, name: 'Settled, and passed' }).waitFor()
  await again.getByRole('link', { name: 'Beside the talk it came from', exact: true }).click()
  await again.getByRole('heading', { level: 1, name: 'Turn 2, said differently' }).waitFor()
  await again.getByText(/^You scored 94 this time, 94 points more than the first time/).waitFor()
  const overall = again.getByRole('row', { name: /^Overall/ })
  expect(await overall.getByRole('cell').allTextContents()).toEqual(['0', '94', '94 more'])
  await again.getByText('The first turn was the same').waitFor()

  await again.goto(debrief)
  await again.getByRole('heading', { name: 'Said differently' }).waitFor()
  await again.getByText('The assessment stays as it was, with its score.').waitFor()
  await again.getByText(/Overall 0, not passed\./).waitFor()
  await again.getByText(/Overall 94, passed\./).waitFor()
  expect(faults).toEqual([])
})
