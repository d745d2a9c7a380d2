/** Whether something is on the screen: a key must not press what is put away. */

export function canBeSeen(element: HTMLElement | null): boolean {
  // Where the browser cannot tell, it is taken to be there.
  return element?.checkVisibility?.({ visibilityProperty: true }) ?? element !== null
}
