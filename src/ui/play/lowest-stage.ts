/** How low a stage may be. */

/** Less than this shows no face that could be read, in pixels. */
export const LOWEST_STAGE = 112
