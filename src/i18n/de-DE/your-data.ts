/** What is said in German of all of one’s data: given out as a file, taken in from one, and deleted. */
import type { yourData as english } from '../en-GB/your-data.ts'

export const yourData = {
  title: 'Ihre Daten',
  lead: '{talks, plural, =0 {Dieser Browser bewahrt noch kein Gespräch von Ihnen auf. Was er aufbewahrt, wird nirgendwohin geschickt.} one {Dieser Browser bewahrt auf: ein Gespräch von Ihnen, Ihre Einschätzung dazu, Ihre Kurzübungen und Ihre Einstellungen. Nichts davon wird irgendwohin geschickt.} other {Dieser Browser bewahrt auf: # Gespräche von Ihnen, Ihre Einschätzungen dazu, Ihre Kurzübungen und Ihre Einstellungen. Nichts davon wird irgendwohin geschickt.}}',

  save: 'Als Datei speichern',
  'save.means':
    'Alles in einer Datei, zum Behalten oder um es in einem anderen Browser zu öffnen. Wer die Datei hat, kann jede Antwort darin lesen.',
  'save.do': 'Alles als Datei speichern',
  'save.done': 'Die Datei ging an Ihren Browser, der sie zu Ihren Downloads legt.',

  take: 'Eine Datei übernehmen',
  'take.means':
    'Fügt hinzu, was in einer Datei steht, die hier oder in einem anderen Browser gespeichert wurde. Nichts, was schon hier ist, wird überschrieben. Sie sehen vorher, was dazukommt.',
  'take.do': 'Datei wählen',
  reading: 'Die Datei wird gelesen.',

  'refused.too-large':
    'Die Datei ist größer als {most}\u00A0MB und wurde nicht gelesen. So groß ist keine, die hier gespeichert wurde.',
  'refused.unreadable':
    'Der Browser konnte die Datei nicht lesen. Vielleicht wurde sie verschoben. Wählen Sie sie noch einmal.',
  'refused.empty': 'Die Datei ist leer.',
  'refused.cut-off':
    'Die Datei bricht vor ihrem Ende ab. Vielleicht wurde sie nicht ganz kopiert. Kopieren Sie sie noch einmal.',
  'refused.not-json':
    'Das ist keine Datei, die hier gespeichert wurde: Sie ist von anderer Art oder wurde beschädigt.',
  'refused.one-talk': 'In dieser Datei steht ein Gespräch, und nicht alles, was jemand aufbewahrt hat.',
  'refused.one-talk.open': 'Ein einzelnes Gespräch öffnen',
  'refused.other-kind':
    'Das ist eine Datei von anderer Art. Eine Datei mit Ihren Daten heißt even-keel-data, mit dem Tag, an dem sie gespeichert wurde.',
  'refused.newer':
    'Diese Datei hat eine neuere Version von Even Keel gespeichert. Laden Sie die Seite neu, um diese Version zu bekommen, und wählen Sie die Datei dann noch einmal.',
  'refused.damaged': 'Ein Teil der Datei fehlt oder ist beschädigt, darum wurde nichts daraus übernommen.',
  'refused.nothing': 'In diesem Browser wurde nichts geändert.',

  coming: 'Was in der Datei steht',
  'coming.talks':
    '{talks, plural, =0 {Kein Gespräch} one {Ein Gespräch} other {# Gespräche}}: {fresh, plural, =0 {davon ist hier keines neu} one {davon ist hier eines neu} other {davon sind hier # neu}}.',
  'coming.longer':
    '{longer, plural, one {Ein Gespräch ging in der Datei weiter, nachdem es hier aufgehört hatte. Es geht auch hier weiter.} other {# Gespräche gingen in der Datei weiter, nachdem sie hier aufgehört hatten. Sie gehen auch hier weiter.}}',
  'coming.beside':
    '{beside, plural, one {Eines der neuen Gespräche nahm hier einen anderen Weg. Beide werden aufbewahrt.} other {# der neuen Gespräche nahmen hier einen anderen Weg. Beide Wege werden aufbewahrt.}}',
  'coming.ratings':
    '{ratings, plural, one {Ihre Einschätzung zu einem Gespräch} other {Ihre Einschätzungen zu # Gesprächen}}.',
  'coming.drills': '{drills, plural, one {Ein geübter Moment} other {# geübte Momente}}.',
  'coming.programmes':
    '{programmes, plural, one {Wie weit Sie in einem Programm waren} other {Wie weit Sie in # Programmen waren}}.',
  'coming.settings':
    '{settings, plural, one {Eine Einstellung, die Sie hier nicht gewählt haben} other {# Einstellungen, die Sie hier nicht gewählt haben}}.',
  'coming.nothing': 'Alles aus der Datei ist schon hier.',
  'coming.left.talks':
    '{talks, plural, one {Ein Gespräch in der Datei kann diese Version nicht lesen; es bleibt draußen.} other {# Gespräche in der Datei kann diese Version nicht lesen; sie bleiben draußen.}}',
  'coming.left.others':
    '{others, plural, one {Ein anderer Eintrag lässt sich nicht lesen und bleibt draußen.} other {# andere Einträge lassen sich nicht lesen und bleiben draußen.}}',
  'coming.take': 'Übernehmen',
  'coming.leave': 'Nicht übernehmen',
  taken:
    '{fresh, plural, =0 {Übernommen. Kein Gespräch ist neu.} one {Übernommen. Ein Gespräch ist neu.} other {Übernommen. # Gespräche sind neu.}}',
  'taken.not': 'Dieser Browser wollte es nicht aufbewahren. Nichts wurde geändert.',

  remove: 'Alles löschen',
  'remove.means':
    'Alles, was diese Seite in diesem Browser aufbewahrt hat. Eine Datei, die Sie gespeichert haben, bleibt, wo sie ist.',
  'remove.do': 'Alles löschen',
  'ask.title': 'Hier alles löschen?',
  'ask.goes': 'Das geht verloren und lässt sich nicht zurückholen:',
  'ask.talks':
    '{talks, plural, =0 {Jedes Gespräch: Es gibt keines} one {Ein Gespräch mit jeder Antwort} other {# Gespräche mit jeder Antwort}}',
  'ask.thoughts': 'Ihre Einschätzungen zu Ihren Gesprächen und Ihre Kurzübungen',
  'ask.programme': 'Wie weit Sie im Programm sind, und seine Werte',
  'ask.settings': 'Ihre Einstellungen und die Sprache der Seite',
  'ask.page': 'Die Kopie der Seite für die Zeit ohne Netz',
  'ask.offline':
    'Sie haben gerade kein Netz. Ist die Kopie der Seite gelöscht, lässt sich die Seite nur mit Netz wieder öffnen.',
  'ask.tabs': 'Ein Gespräch, das in einem anderen Tab offen ist, geht auch verloren.',
  'ask.yes': 'Alles löschen',
  'ask.no': 'Alles behalten',
  'remove.not':
    'Nicht alles ließ sich löschen: Ein anderer Tab hält es fest. Schließen Sie die anderen Tabs mit dieser Seite, und löschen Sie noch einmal.',
  'gone.title': 'Alles ist gelöscht',
  gone: 'Von Ihnen ist in diesem Browser nichts mehr da. Die Seite beginnt wie beim ersten Besuch.',
  'gone.do': 'Neu beginnen',
} as const satisfies Record<keyof typeof english, string>
