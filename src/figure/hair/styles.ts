/** Every way to wear hair, written for a head of middle size: half as wide as 108, from 166 above the eyes to 167 below. */
import type { Looks } from '../../scenario/scenario.ts'
import { AFRO, AFRO_FRONT, CURLS } from './rounds.ts'

export interface Style {
  /** Behind the head. */
  readonly back?: string
  /** On it. */
  readonly front: string
  /** Locks that catch the light, behind and before. */
  readonly backStrands?: string
  readonly strands?: string
  /** Partings and folds, in the shade. */
  readonly folds?: string
  /** How far right of the middle the shade begins. */
  readonly shade?: number
  /** Cloth, and no hair. */
  readonly cloth?: boolean
  /** It lies over the ears. */
  readonly earless?: boolean
  /** What is behind is as light as what is before. */
  readonly light?: boolean
}

export const STYLES: Readonly<Record<Looks['hair'], Style>> = {
  afro: {
    back: AFRO,
    front: AFRO_FRONT,
    backStrands:
      'M-144-70C-142-110-120-140-100-158M-126-50C-126-84-110-112-94-126M-76-178C-56-194-36-202-14-206M-40-176C-24-184-8-188 8-188',
    shade: 52,
    light: true,
  },
  bald: {
    front: 'M100 30C121 4 123-70 94-108C96-74 86-42 94-14L100 30ZW',
  },
  bob: {
    back: 'M0-194C146-194 162 30 138 158C108 182 68 176 0 166W',
    front:
      'M38-126C-10-86-88-72-101-8C-105 50-93 100-107 156C-118 170-133 166-136 150C-160 30-146-194 0-194C146-194 162 30 140 158C132 174 114 174 103 158C111 96 114 34 106-20C104-80 76-112 38-126Z',
    strands: 'M24-146C-50-146-116-90-122 20M20-164C-40-170-106-130-128-50',
    shade: 30,
    earless: true,
  },
  bun: {
    back: 'M-28-186C-30-246 72-248 72-186C70-130-26-130-28-186Z',
    front: 'M0-175C77-175 117-127 117 6C104-30 98-64 85-92C64-122 30-136 0-136W',
    backStrands: 'M-8-196C-2-226 44-228 54-198',
    strands: 'M-6-160C-50-160-92-130-104-80',
    folds: 'M-20-148C-54-144-94-108-106-46',
    shade: 30,
    light: true,
  },
  crop: {
    front: 'M0-173C76-173 115-125 115 4C106-22 97-40 91-74C89-100 75-112 51-114C30-116 16-116 0-116W',
  },
  curls: {
    front: CURLS,
    strands:
      'M-62-128C-52-156-26-154-20-136M-8-148C0-170 26-170 30-148M-108-72C-110-96-90-102-84-86M-34-112C-26-128-6-128-2-112',
  },
  headscarf: {
    front:
      'M0-188C80-188 149-110 133 40C131 120 151 180 185 232C149 298 70 334 0 334WM0 169C70 150 99 62 98-6C96-72 62-112 0-112W',
    strands: 'M-93-34C-86-86-56-117 0-117',
    folds:
      'M-116 60C-98 160-60 198 24 226M-148 190C-98 234-30 268 44 274M-74-92C-44-134 20-142 66-118M-60-124C-30-156 30-160 70-138',
    shade: 52,
    cloth: true,
    earless: true,
  },
  long: {
    back: 'M0-186C152-180 178 200 130 330L0 330W',
    front:
      'M12-132C-20-118-84-84-97-20C-106 40-88 130-90 220C-86 280-104 330-132 330C-172 200-150-186 0-186C150-186 176 200 136 330C106 330 90 280 94 220C96 130 112 40 103-20C98-84 50-116 12-132Z',
    strands: 'M0-148C-70-138-118-60-124 60C-128 140-112 210-124 290M2-166C-60-166-120-100-134 0',
    shade: 30,
    earless: true,
  },
  parted: {
    front:
      'M-117 8C-123-110-92-188-8-190C82-192 124-128 117 6C105-26 94-46 87-86C82-110 68-124 46-130C20-104-44-96-86-76C-96-46-105-24-117 8Z',
    strands: 'M42-136C24-170-32-174-66-150M34-126C0-134-52-124-84-100',
    shade: 46,
  },
  receding: {
    front: 'M0-171C75-171 113-122 113 10C104-20 98-44 95-76C91-106 78-134 54-147C42-142 26-131 0-131W',
  },
  turban: {
    front: 'M0-230C54-230 86-218 119-162C158-118 156-60 127 14C113-16 92-50 69-74C45-100 18-120 0-126W',
    strands: 'M-126-120C-90-170-30-184 14-160M-136-72C-100-124-50-150 2-136',
    folds:
      'M-134-54C-100-104-50-140 4-128M-140-98C-100-156-40-178 18-150M-118-156C-80-202 0-206 34-168M130-66C104-116 60-152 14-138M134-108C104-164 70-184 30-156M110-172C90-200 60-206 36-186',
    shade: 26,
    cloth: true,
  },
}
