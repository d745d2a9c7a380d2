/** What a package says before its programme can be shown, in German. */
import type { player as english } from '../en-GB/player.ts'

export const player = {
  'damaged.title': 'Ihre Aufzeichnung war nicht zu lesen',
  damaged:
    'Ihr Kurs hat eine Aufzeichnung dieses Programms zurückgegeben, die nicht vollständig ist: Sie wurde unterwegs verändert oder abgeschnitten. Sie wurde nicht angerührt.',
  'newer.title': 'Ihre Aufzeichnung stammt von einer neueren Version',
  newer:
    'Ihr Kurs hat eine Aufzeichnung zurückgegeben, die eine neuere Version dieses Programms geschrieben hat, und diese hier kann sie nicht lesen. Sie wurde nicht angerührt.',
  'foreign.title': 'Ihre Aufzeichnung gehört zu etwas anderem',
  foreign:
    'Ihr Kurs hat eine Aufzeichnung zurückgegeben, die nicht von diesem Programm stammt. Sie wurde nicht angerührt.',
  'unreadable.wait':
    'Wenn Sie das Programm schon begonnen hatten, schließen Sie dieses Fenster, und sagen Sie denen Bescheid, die Ihren Kurs betreuen. Sie können sehen, was Sie bisher getan haben, und es vielleicht richten.',
  'unreadable.anew':
    'Sie können das Programm auch von vorn beginnen. Dann tritt eine neue Aufzeichnung an die Stelle der alten.',
  'begin-anew': 'Von vorn beginnen',
  leave: 'So lassen, wie es ist',
  'elsewhere.title': 'Dieses Programm ist in einem anderen Fenster offen',
  elsewhere:
    'Machen Sie dort weiter. Was hier bisher geschah, wurde Ihrem Kurs übergeben; von jetzt an bewahrt dieses Fenster nichts mehr auf, damit die beiden einander nicht in die Quere kommen. Sie können es schließen.',
  'over.title': 'Ihr Kurs hat diese Sitzung beendet',
  over: 'Die Seite wurde neu geladen, und eine Sitzung endet, wenn ihre Seite geht. Alles, was Sie getan haben, wurde vorher übergeben. Öffnen Sie das Programm noch einmal aus Ihrem Kurs: Sie machen da weiter, wo Sie waren.',
  'over.leave': 'Zurück zum Kurs',
  'broken.title': 'Dieses Programm konnte nicht geladen werden',
  broken:
    'Ein Teil davon ist nicht angekommen. Sehen Sie nach Ihrer Verbindung, und versuchen Sie es dann noch einmal.',
  again: 'Noch einmal versuchen',
} as const satisfies Record<keyof typeof english, string>
