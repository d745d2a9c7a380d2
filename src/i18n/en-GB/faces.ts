/** What a face shows, in words. */
export const faces = {
  face:
    '{name} {face, select,' +
    ' warm {is at ease: brows level, a smile at the corners of the mouth}' +
    ' calm {is calm: brows level, mouth at rest}' +
    ' hurt {looks let down: brows raised in the middle, eyes lowered}' +
    ' tense {is on edge: brows a little down, mouth closed}' +
    ' angry {is angry: brows down, mouth tight}' +
    ' other {is furious: brows drawn hard together, jaw set}}; ' +
    '{held, select,' +
    ' near {leaning a little towards you}' +
    ' facing {facing you}' +
    ' aside {turned slightly away}' +
    ' other {turned away}}.',
}
