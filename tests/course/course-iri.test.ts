/** What a course is called in cmi5: the same for ever, for a record store knows it by nothing else. */
import { describe, expect, test } from 'vitest'
import { courseIri } from '../../src/course/cmi5-iri.ts'

const at = (address: string | null, id = 'even-keel') =>
  courseIri({ id, provider: { name: 'A & Sons', address } }, 'unit')
const UNDER = '/programmes/even-keel/unit'

describe('under the address of its provider', () => {
  test.each([
    ['https://academy.example', 'https://academy.example'],
    ['https://academy.example/', 'https://academy.example'],
    ['http://academy.example', 'http://academy.example'],
    ['https://academy.example/en///', 'https://academy.example/en'],
    ['HTTPS://Academy.example:8443/a~b', 'HTTPS://Academy.example:8443/a~b'],
    ['https://academy.example/en/?a=1#x', 'https://academy.example/en'],
    ['https://academy.example/a b', 'https://academy.example/a'],
    ['https://academy.example:port/', 'https://academy.example'],
  ])('%s', (address, home) => {
    expect(at(address)).toBe(home + UNDER)
  })

  test('with each of its names as it may stand in an address', () => {
    expect(courseIri({ id: 'a b', provider: { name: 'A', address: 'https://a.example' } }, 'x/y', 'é')).toBe(
      'https://a.example/programmes/a%20b/x%2Fy/%C3%A9',
    )
    expect(courseIri({ id: 'a', provider: { name: 'A', address: 'https://a.example' } })).toBe(
      'https://a.example/programmes/a',
    )
  })
})

describe('where there is no address', () => {
  test('it is the same for the same names, and was so before', () => {
    expect(at(null)).toBe('urn:uuid:b116efff-d855-8516-aad0-b918dca13118')
    expect(courseIri({ id: 'even-keel' })).toBe('urn:uuid:3fb5b939-8708-8c8c-b1c7-2c1ffa72b2f3')
  })

  test.each([
    '',
    ' https://academy.example',
    'xhttps://a.example',
    'https://',
    'https:///x',
    'ftp://https://a.example',
  ])('%j is none', address => {
    expect(at(address)).toBe(at(null))
  })

  test('it is another for other names', () => {
    const all = [
      at(null),
      at(null, 'another'),
      courseIri({ id: 'even-keel' }),
      courseIri({ id: 'even-keel' }, 'unit'),
      courseIri({ id: 'even-keel', provider: { name: 'B', address: null } }, 'unit'),
      courseIri({ id: 'even-keel', provider: { name: 'A & Sons', address: null } }),
    ]
    expect(new Set(all).size).toBe(6)
  })
})
