/** From how many chances on a move is spoken of. */

/** Of four chances one more or less is a quarter of the whole: from five on a share begins to mean something. */
export const FEW_CHANCES = 5
