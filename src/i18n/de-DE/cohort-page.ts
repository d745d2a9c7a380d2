/** Was die Seite für Trainerinnen und Trainer neben den Zahlen sagt. */
import type { cohortPage as english } from '../en-GB/cohort-page.ts'

export const cohortPage = {
  title: 'Eine Gruppe',
  lead: 'Wie es einer Gruppe ergangen ist: welchen Weg sie durch jedes Szenario nahm, was sie wählte und wer wobei Hilfe braucht.',
  private:
    'Die Dateien werden hier gelesen, in diesem Browser. Nichts davon wird irgendwohin gesendet, und nichts wird behalten, wenn Sie diese Seite verlassen.',
  sources:
    'Gespräche, die Lernende gespeichert haben, Dateien mit einem Versuch je Zeile, Moodles Bericht über Interaktionen (CSV) oder ein Export von xAPI-Statements.',
  choose: 'Dateien wählen',
  drop: 'oder irgendwo auf dieser Seite ablegen',
  reading: 'Wird gelesen. Bisher {percent} %.',
  'refused.none': 'In der Auswahl wurde kein Versuch gefunden.',
  'refused.unreadable':
    'Die Dateien konnten nicht gelesen werden. Wenn sie sich seit der Auswahl geändert haben, wählen Sie sie noch einmal.',
  another: 'Andere Dateien lesen',
  read: '{count, plural, one {Ein Versuch} other {# Versuche}} gelesen',
  'left.title':
    '{count, plural, one {Einer davon zählt in keiner Zahl mit} other {# davon zählen in keiner Zahl mit}}',
  'faults.title':
    '{count, plural, one {Ein Teil der Dateien konnte nicht gelesen werden} other {# Teile der Dateien konnten nicht gelesen werden}}',
  fault: '{file}, Zeile {line}: Hier ist kein Versuch zu lesen, oder er ist beschädigt.',
  'faults.more': '{count, plural, one {und ein weiterer} other {und # weitere}}',

  'way.title': 'Der Weg durch das Gespräch',
  'way.lead':
    'Je mehr Menschen einen Weg gingen, desto breiter ist er. In jedem Kasten steht, wie viele dort ankamen.',
  'way.picture':
    'Eine Karte des Wegs, den die Menschen durch „{title}“ gingen. Die Tabellen darunter sagen dasselbe.',
  'way.region': 'Die Karte von „{title}“, seitlich verschiebbar',
  'box.people': '{people, plural, =0 {niemand} one {eine Person} other {# Personen}}',
  'box.share': '{people, plural, one {eine Person} other {# Personen}}, {percent} %',
  'way.one': 'Von {from} nach {to}: {people, plural, =0 {niemand} one {eine Person} other {# Personen}}',
  'beats.table': 'Jede Stelle als Tabelle',
  'passes.table': 'Jeder Weg zwischen zwei Stellen als Tabelle',
  beat: 'Stelle',
  says: 'Gesagt wird',
  came: 'Personen',
  visits: 'Male',
  time: 'Zeit je Antwort',
  silences: 'Schweigen',
  from: 'Von',
  to: 'Nach',
  ending: 'Ende',
  end: 'Ende',

  'replies.title': 'Jede Antwort',
  'replies.lead':
    'Wie viele sie wählten, von denen, die sie zur Wahl hatten; und wie die Wahl mit den Punkten ohne diese Antwort zusammengeht, ab {enough} Personen, mit dem 95-%-Bereich. Über 0: Wer sie wählte, kam im übrigen Gespräch besser zurecht. Es sagt nicht, dass die Antwort das bewirkt hat.',
  'replies.count': '{count, plural, one {Eine Antwort} other {# Antworten}}',
  'replies.idle': '{count, plural, =0 {} one {; eine davon wählte niemand} other {; # davon wählte niemand}}',
  reply: 'Antwort',
  chosen: 'Gewählt',
  goes: 'Geht mit dem Übrigen',

  'help.title': 'Wer wobei Hilfe braucht',
  'help.lead':
    'Nach dem jeweils letzten Versuch jeder Person an jedem Szenario, in der Reihenfolge der Namen. Es gibt keine Rangliste.',
  'help.none': 'Niemand blieb irgendwo unter {mark}.',
  'help.nobody': 'Die Dateien sagen nicht, von wem die Versuche sind, also kann niemand genannt werden.',
  'help.more': '{count} weitere zeigen',

  'reliability.title': 'Zuverlässigkeit',
  'reliability.lead':
    'Wie weit die Punkte dieser Szenarien über dieselben Menschen übereinstimmen (Cronbachs Alpha). Es sagt nicht, dass ein Ergebnis stimmt, und auch nicht, dass jemand es wieder erreichen würde.',
  'reliability.of': '{mode, select, practice {Übung} other {Prüfung}}: {titles}',

  'correct.title': 'Ein Ergebnis berichtigen',
  'correct.lead':
    'Eine Berichtigung steht mit Ihrem Grund neben dem Ergebnis, das die Regeln ergaben, nie an seiner Stelle. Die Zahlen oben bleiben, wie sie sind. Speichern Sie Ihre Berichtigungen, bevor Sie gehen: Diese Seite behält nichts.',
  'correct.find': 'Ein Teil des Namens',
  'correct.search': 'Gespräche suchen',
  'correct.nobody': 'So heißt hier niemand.',
  'correct.talk':
    '{name}, {title}, {date}, {mode, select, practice {Übung} other {Prüfung}}: insgesamt {overall}',
  'correct.which': 'Welches Gespräch',
  'correct.mark': 'Welches Ergebnis',
  'correct.now': '{mark}, jetzt {points}',
  'correct.to': 'Was daraus wird, 0 bis 100',
  'correct.because': 'Warum',
  'correct.by': 'Wer es berichtigt',
  'correct.add': 'Berichtigung festhalten',
  'correct.list': 'Berichtigungen',
  'correct.line': '{name}, {title}, {mark}: von {from} auf {to}, durch {by}. {because}',
  'correct.strangers':
    '{count, plural, =0 {} one {Eine Berichtigung in den Dateien spricht von einem Versuch, der nicht dabei ist, oder von einem anderen Ergebnis.} other {# Berichtigungen in den Dateien sprechen von Versuchen, die nicht dabei sind, oder von anderen Ergebnissen.}}',
  'correct.save': 'Berichtigungen speichern',
  'correct.gradebook': '„{title}“ für Moodles Bewertungen speichern',
  feedback: '{mark} von {from} auf {to} berichtigt durch {by}: {because}',
  meaning: 'Was jede Zahl bedeutet und was nicht, steht in docs/courses.md von Even Keel.',
  link: 'Für Trainerinnen und Trainer: wie es einer Gruppe ergangen ist',
} satisfies Record<keyof typeof english, string>
