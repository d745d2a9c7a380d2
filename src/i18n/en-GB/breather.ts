/** What is said to whoever had a hard talk. */
export const breather = {
  'offer.abuse': 'That was a hard one: nobody is spoken to like that without feeling it.',
  'offer.fatal': 'That was a hard one, and it ended badly.',
  'offer.anger': 'That was a hard one: you were shouted at for some time.',
  'offer.in-a-row': 'That was one of several in a row.',
  offer: 'A minute before the next?',

  title: 'A minute',
  lead: 'Nobody is waiting. Breathe in for about four seconds and out for about six, as often as you like.',
  still: 'The water is calm. Let your shoulders go, and look at something far away.',
  in: 'Breathe in',
  out: 'And out, slowly',
  calm: 'The water is level',
  hold: 'Keep the water still',
  move: 'Let the water move',
  back: 'Back to where you were',
} as const
