/** Whether a path of a file stays in the folder that it is meant for, on every system. */

/** Refuses `..`, absolute paths, drives, backslashes, and whatever cannot be seen. */
export function isSafePath(path: string): boolean {
  // oxlint-disable-next-line eslint/no-control-regex
  if (/[\\:\u0000-\u001f\u007f]/.test(path)) return false
  return path.split('/').every(part => part !== '' && part !== '.' && part !== '..')
}
