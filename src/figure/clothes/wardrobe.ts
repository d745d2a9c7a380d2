/**
 * What people wear, written for shoulders of middle size: the neck begins at 75 from the middle, the shoulders end at
 * 220, and 0 is as high as the shoulders.
 */
import type { Looks } from '../../scenario/scenario.ts'

export interface Wear {
  /** From the middle to the root of the neck, on the right. */
  readonly neckline: string
  /** A plain top is seen where it is open. */
  readonly open?: boolean
  /** A lapel or a collar, on the left; the right is its mirror. */
  readonly flap?: string
  /** Which colours of the cloth the two flaps have. */
  readonly flaps?: readonly [left: number, right: number]
  readonly band?: readonly [d: string, width: number]
  readonly seams?: string
  readonly buttons?: string
}

/** What is worn under it; and where a body is no more than an outline. */
export const ROUND = 'M0 26C34 26 72 2 75-34'

export const WARDROBE: Readonly<Record<Looks['clothes'], Wear>> = {
  blouse: {
    neckline: 'M0 62C26 48 72 20 75-34',
    band: ['M-76-30C-72 22-28 46 0 58C28 46 72 22 76-30', 15],
    flap: 'M0 62C-14 40-58 34-68 52C-72 76-32 92 0 66L-2 70L-42 170L-16 182L2 72Z',
    flaps: [1, 1],
    seams: 'M-20 62L-48 58M12 62L40 58',
    buttons: 'M0 64L0 66',
  },
  cardigan: {
    open: true,
    neckline: 'M0 236C26 150 79 50 75-34',
    flap: 'M-66-58C-84-50-95-34-95-8C-92 70-48 176-12 258L0 264C-22 176-62 60-68-10C-68-26-64-44-66-58Z',
    flaps: [1, 0],
    seams: 'M-14 256L-14 340M14 256L14 340',
    buttons: 'M0 286L0 286M0 340L0 340',
  },
  coat: {
    open: true,
    neckline: 'M0 288C10 150 75 60 75-34',
    flap: 'M-71-50C-111-22-125 24-127 62L-95 74L-111 102L0 300C-4 150-68 60-71-50Z',
    flaps: [1, 0],
    seams: 'M0 298L0 340',
  },
  crew: {
    neckline: ROUND,
    band: ['M-72-38C-71 2-34 26 0 26C34 26 71 2 72-38', 17],
    seams: 'M-84-30C-78 12-38 36 0 36C38 36 78 12 84-30',
  },
  hoodie: {
    neckline: 'M0 36C34 36 72 8 75-34',
    flap: 'M-57-78C-110-66-138-20-114 26C-74 72-30 86 2 102C-4 56-54 10-57-78Z',
    flaps: [0, 1],
    seams: 'M-112 30C-74 76-30 92 0 104C30 92 74 76 112 30',
    band: ['M-24 96C-30 130-26 160-30 196M24 96C28 130 22 150 26 180', 6],
  },
  mac: {
    open: true,
    neckline: 'M0 86L75-34',
    flap: 'M-67-68L-125 4L-74 104L-2 86C-18 56-59 10-67-68Z',
    flaps: [1, 0],
    seams: 'M0 92L0 340M-20 100L-20 340',
    buttons: 'M18 142L18 142M18 234L18 234',
  },
  shirt: {
    neckline: 'M0 56C30 34 75 0 75-34',
    flap: 'M-66-64C-90-42-98-16-102 4L-56 78L-2 52C-30 22-60-10-66-64Z',
    flaps: [2, 3],
    seams: 'M-16 62L-16 340M16 62L16 340',
    buttons: 'M0 112L0 112M0 192L0 192M0 272L0 272',
  },
}
