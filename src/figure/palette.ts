/** The colours of people and what they wear: of the person alone, never of the mood, and the same on both themes. */
import type { Looks } from '../scenario/scenario.ts'

/** The darkest line in a face. */
export const INK = '#141d22'

/** Under the light, in the shade, lit, lines, upper and lower lip. */
type SkinTones = readonly [skin: string, shade: string, light: string, line: string, lip: string, low: string]

const SKIN: Readonly<Record<Looks['skin'], SkinTones>> = {
  pale: ['#f2d3c2', '#d8a591', '#fbe6da', '#9a6152', '#b9675f', '#cd8479'],
  fair: ['#e9b899', '#c88e6e', '#f5d0b5', '#8b513b', '#a9573f', '#bf7258'],
  olive: ['#d8aa7d', '#ae7f54', '#e8c59d', '#75492c', '#9a5844', '#b2735a'],
  tan: ['#bb8459', '#915e3a', '#d29f74', '#57341f', '#834739', '#9c6150'],
  brown: ['#8d593b', '#683d27', '#ab7451', '#381d12', '#5f2d26', '#854a3d'],
  dark: ['#613c2c', '#44271b', '#7f5340', '#220f0a', '#481f1e', '#854d46'],
}

/** In the light, in the shade, where it shines. */
type Tones = readonly [tone: string, shade: string, light: string]

const HAIR: Readonly<Record<Looks['hairColour'], Tones>> = {
  black: ['#2f2826', '#1f1918', '#544945'],
  brown: ['#5b3a2c', '#402719', '#7b5442'],
  auburn: ['#87452a', '#612e1b', '#a9643f'],
  fair: ['#c59a5e', '#9a7443', '#dfbd84'],
  grey: ['#99958f', '#75716c', '#b9b5af'],
  white: ['#dbd9d2', '#b0b1ad', '#f1efea'],
}

/** In the light, in the shade; then what is worn under it, or its trimming, in the light and in the shade. */
type ClothTones = readonly [tone: string, shade: string, trim: string, trimShade: string]

/** Brown hair is darker than brown skin. */
const DEEP: readonly string[] = ['brown', 'dark']
const DEEP_BROWN: Tones = ['#3b261d', '#281811', '#614334']

const CLOTH: Readonly<Record<Looks['colour'], ClothTones>> = {
  blue: ['#3a5790', '#293f6e', '#e8e2d4', '#c3bfb8'],
  green: ['#51705f', '#3c5748', '#dde5dc', '#b7c4b9'],
  plum: ['#76567c', '#583e60', '#e4dae6', '#c2b3c6'],
  rust: ['#95533b', '#703b2a', '#eadfd2', '#ccb7a6'],
  mustard: ['#c79c45', '#9c7630', '#f0e8d6', '#d3c4a4'],
  teal: ['#2f787a', '#205a5e', '#e3e9e4', '#b9c9c6'],
  grey: ['#c9d4cf', '#a3b3ae', '#7f918d', '#657773'],
  navy: ['#2f4567', '#1f304b', '#dfe4ea', '#b4bfca'],
}

const EYES = {
  pale: ['#4a6a80', '#5d7b86', '#56705a'],
  fair: ['#3e5a4c', '#4b6172', '#5a4030'],
  olive: ['#4b3a28', '#56603f', '#3b2a1c'],
  tan: ['#3a281a', '#4a3520', '#2d1d14'],
  brown: ['#2c1c14', '#3a2618', '#241610'],
  dark: ['#33201a', '#3d2818', '#2b1b14'],
} as const

export interface Palette {
  readonly skin: string
  readonly shade: string
  readonly light: string
  readonly line: string
  readonly lip: string
  readonly lowLip: string
  readonly hair: Tones
  readonly cloth: ClothTones
  readonly eye: string
  /** Of glasses: dark on a light face, brass on a dark one. */
  readonly frame: string
}

/** `eye` is a number from 0 up to 1. */
export function paletteOf({ skin, hairColour, colour }: Looks, eye: number): Palette {
  const [tone, shade, light, line, lip, lowLip] = SKIN[skin]
  return {
    skin: tone,
    shade,
    light,
    line,
    lip,
    lowLip,
    hair: hairColour === 'brown' && DEEP.includes(skin) ? DEEP_BROWN : HAIR[hairColour],
    cloth: CLOTH[colour],
    frame: DEEP.includes(skin) ? '#bd9d63' : INK,
    eye: EYES[skin][Math.floor(eye * 3)] ?? INK,
  }
}
