/** Marks the line of an example at which a rule is broken: an author reads it, and a test holds the rule to it. */

/** Adds the mark to the first line that has these words. */
export function here(example: string, words: string): string {
  let done = false
  return example.replace(/^.*$/gm, line => {
    if (done || !line.includes(words)) return line
    done = true
    return `${line} # here`
  })
}
