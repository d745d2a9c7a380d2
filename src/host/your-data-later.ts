/** All that is kept of a person, for whoever asks: what reads and writes files is fetched only then. */
import type { YourData } from './your-data.ts'

export function yourDataLater(fetched: () => Promise<YourData>): YourData {
  return {
    count: async () => (await fetched()).count(),
    write: async exported => (await fetched()).write(exported),
    read: async file => (await fetched()).read(file),
    compare: async data => (await fetched()).compare(data),
    bringIn: async data => (await fetched()).bringIn(data),
    remove: async () => (await fetched()).remove(),
  }
}
