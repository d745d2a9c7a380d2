/** What is said of the page without a network, and of newer builds of it. */
export const offline = {
  newer: 'A new version is ready. What you have kept stays as it is.',
  'take-up': 'Load it now',

  title: 'Without a network',
  kept: 'Every scenario is kept in this browser. The page opens without a network, and your browser may offer to install it as an app.',
  'on-its-way':
    'Every scenario is being kept in this browser, so that the page opens without a network. That is not done yet.',
  'not-offered': 'Here the page needs a network to open.',
} as const
