/**
 * Words that say nothing of what an incident has in common with another: those that bind sentences, those that every
 * postmortem has, and names of months and days. English, German, French, Spanish, Portuguese and Dutch.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a able about above across add added adding adds after afterwards again against ago all almost alone along already also
  although always among an and another any anybody anything are around as ask asked at away back bad be became because
  become been before began begin behind being below best better between both bring brought but by call called calls came
  can cannot case cases cause caused causes causing change changed changes changing check checked clear come comes could
  couldn couldn't day days default defaults did didn didn't different do does doesn doesn't doing don don't done down due
  during each early either else end ended enough entire even ever every everybody everything exactly expect expected fail
  failed failing fails failure failures far few fewer final finally find first fit fits fix fixed following for found from
  full fully further gave get gets give given goes going good got had half hand happen happened hard has hasn have having
  he help helped helps her here high him his hour hours how however idea immediately impact important in incident incidents
  increase increased indeed instead into is isn issue issues it its itself just keep keeps kept knew know known large last
  late later least leave led left less let like likely little long longer look looked lot low made main make makes making
  many may mean means meant measure measured might minute minutes more most mostly much must near nearly need needed needs
  never new next no nobody none nor normal not nothing now number of off often old on once one only onto open opened or
  order other others our out outage outages over own part pass passed peak peaked people per perhaps place point possible
  post postmortem problem problems put quite ran rather read reads real really reason reasons rest result resolution resolve
  resolved right root run running runs said same saw say says second seconds see seem seen sent service services set sets
  several shall she short should show showed shows side simply since single small so some somebody something soon start
  started starts state step still stop stopped such sure system systems take taken takes team teams tell ten test tested
  than that the their them themselves then there therefore these they thing things this those though three through time
  times to together told too took total toward trigger triggered tried true try turn turned two under until up update
  updated updates upon us use used user users uses using usual value values very via wait waited waiting waits want wanted
  was wasn way we week weeks well went were what when where whether which while who whole whom whose why will with within
  without won word work worked working works would wouldn wrong year years yes yet you your version versions helping
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december
  aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bis bzw da dabei damit dann das dass
  dem den denn der deren des deshalb die dies diese diesem diesen dieser dieses doch dort durch ein eine einem einen einer
  eines er erst es etwa für gegen haben hat hatte hatten hier ihm ihn ihr ihre im in ist jede jeden jeder kann kein keine
  keinen konnte konnten man mehr mit muss nach nicht nichts noch nun nur ob oder ohne schon sehr sein seine seit sich sie
  sind so über um und uns unter vom von vor war waren was weil weiter wenn wer werden wie wieder wir wird wo wurde wurden
  zu zum zur zwei zwischen
  afin ainsi après au aussi aux avant avec ces cet cette comme dans de depuis des dont du elle en est et été être fait il
  ils je la le les leur lors mais même ne nous ont ou par pas plus pour qui que sa sans ses son sont sous sur tous tout
  très un une vous était étaient
  al ante como con cuando cual del desde donde durante el ella entre era eran esta este esto estos fue fueron ha había hasta
  las los más mientras muy no nos para pero por porque que se según ser sin sobre son su sus también tras una unos ya
  ao aos até com da das do dos ela ele em estava foi foram isso mais mas na nas não no nos num numa ou pela pelo quando sem
  também uma
  ab abgelehnt ablauf aktuell anderer anfang anhang antwort arbeit art aufgaben außer bekam bereits betroffen betroffene
  bevor bleibt blieb brauchte brauchen dafür dahin dann daran darauf daraus darin davon dazu denen deutsch dessen dienst
  dienste diesmal drei ebenso eigene eigenen eigentlich einfach einmal einzeln einzelne einzelnen ende ergebnis erste
  ersten erster etwas fall falsch fast fehler fehlte fiel folge folgen früher fünf ganz ganze geben gegeben geht gemacht
  genau gesehen gestern gibt ging gleich große grund gut habe halb heute hinter ihnen immer inzwischen januar februar märz
  mai juni juli oktober dezember jemand jetzt kam kamen kommt kunde kunden lang lange länger lassen lief ließ liegt machen
  macht maßnahmen mehrere meldung meldungen minute minuten mittag montag dienstag mittwoch donnerstag freitag samstag
  sonntag morgen musste müssen nacht neue neuen neuer niemand nie ohnehin problem problems richtig schließlich schnell
  schritt sechs seitdem selbst sicher sieben sofort sogar soll sollte sollten später sondern sonst stand statt stehen steht
  stunde stunden system tag tage tagen teil tun uhr uhrzeit ursache vier viel viele vielen vorfall vorfalls vorher während
  wäre wegen weitere weiteren wenig weniger wirklich woche wochen wohl worden wollte wusste zehn zeit zeiten zeitleiste
  zuerst zurück zusammen zusammenfassung zweite zweiten auswirkung auswirkungen lösung verantwortlich verantwortlicher
  fällig bis entdeckt behoben begonnen dauer schweregrad
  ainsi alors aucun avait avoir cause chaque client clients contre deux durée encore équipe équipes erreur fait heure
  heures jour jours minutes moins nouveau nouvelle nos notre nous pendant peu première problème quand résolu semaine
  seulement si temps toujours toutes trois utilisateurs voir
  además ahora algo aunque cada causa cliente clientes cómo después día días dos durante equipo error esa ese hace hora
  horas minutos mismo nada nuestra nuestro nueva nuevo parte podía primera problema siempre sí sistema solo tiempo tres
  usuarios vez
  agora ainda antes causa cada cliente clientes depois dia dias dois duas equipe erro essa esse está foram hora horas minutos
  nenhum nossa nosso nova novo parte pode primeiro problema seu sistema só tempo todos três usuários
  al alleen andere dag dagen deden deel drie eerst eerste fout geen goed hadden heeft iedereen keer klant klanten konden
  maar minuten niemand nieuwe omdat oorzaak probleem stond tijd tijdens toen tot tussen twee uur weer week werk zelf zonder
  och att det som en på är av för med till den inte har var ett om kan vi när hade blev efter detta dette ikke
  og ble vi var fra hvor etter eller kunne skulle alle noe min timer minutter timmar
  aan bij dat de deze die dit door een en er geen had hebben het hij hoe in is kan maar meer met naar niet nog of om onder
  ook op over te ten tot uit van vanaf veel voor waar waren was wat werd werden wij worden zal zich zijn zo`.split(
    /\s+/,
  ),
)
