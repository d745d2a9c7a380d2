/** Tokens that were changed or cut on the way. */
import { fromBase64url, toBase64url } from '../../../src/credential/base64url.ts'
import { credential } from '../../credential/support/awards.ts'
import { decode, encode, type Forged, type Workshop } from './forging.ts'

export async function changedOnTheWay({
  own,
  other,
  good,
  head,
  body,
  signature,
  header,
}: Workshop): Promise<readonly Forged[]> {
  const bytes = fromBase64url(signature) ?? new Uint8Array()
  const flipped = toBase64url(bytes.map((byte, at) => (at === 7 ? byte ^ 1 : byte)))
  return [
    [
      'the payload is changed',
      `${head}.${encode(decode(body).replace('"88"', '"98"'))}.${signature}`,
      'signature',
    ],
    [
      'the name in it is changed',
      `${head}.${encode(decode(body).replace('Harbour', 'Harbor'))}.${signature}`,
      'signature',
    ],
    [
      'the header is changed',
      `${encode(JSON.stringify({ ...header, typ: 'vc+jwt' }))}.${body}.${signature}`,
      'signature',
    ],
    [
      'a space is put into the header',
      `${encode(decode(head).replace('{', '{ '))}.${body}.${signature}`,
      'signature',
    ],
    ['a bit of the signature is changed', `${head}.${body}.${flipped}`, 'signature'],
    ['the signature is all noughts', `${head}.${body}.${toBase64url(new Uint8Array(64))}`, 'signature'],
    ['the signature is one byte short', `${head}.${body}.${toBase64url(bytes.slice(1))}`, 'signature'],
    ['the signature is another’s', `${head}.${body}.${(await credential(other)).split('.')[2]}`, 'signature'],
    [
      'the signature is of another credential',
      `${head}.${body}.${(await credential(own, { code: 'ZZZZZZZZZZ' })).split('.')[2]}`,
      'signature',
    ],
    [
      'the signature is spelt in a second way',
      `${good.slice(0, -1)}${second(good.at(-1) ?? '')}`,
      'signature',
    ],
    ['the signature is padded', `${good}==`, 'signature'],
    ['the signature is missing', `${head}.${body}.`, 'cut-off'],
    ['it is cut off in the signature', good.slice(0, -20), 'signature'],
    ['it is cut off in the payload', good.slice(0, 400), 'cut-off'],
    ['it is cut off in the header', good.slice(0, 30), 'cut-off'],
    ['it has five parts', `${good}.${signature}.${signature}`, 'cut-off'],
    ['a line end stands in it', `${head}.\n${body}.${signature}`, 'not-json'],
  ]
}

/** 64 bytes leave four bits over in the last sign: sixteen signs stand for the same bytes, and one of them is right. */
function second(sign: string): string {
  const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  return signs[signs.indexOf(sign) + 1] ?? ''
}
