import {describe, expect, test} from 'vitest'
import {extract} from '../../../plugin/src/extract/extract.ts'

/** The causes of a document whose root cause is one sentence. */
function causesOf(sentence: string): readonly string[] | undefined {
  const text = `# Checkout was not there\n\n- Date: 2031-04-02\n\n## Root cause\n\n${sentence}\n`
  return extract(text, 'a.md').postmortem.causes
}

describe.each<[language: string, sentences: [string, string[]][], negative: string[]]>([
  [
    'French',
    [
      ['Le déploiement de 14 h a retiré une table encore lue.', ['deploy']],
      ['Une erreur de configuration pointait vers la base de test.', ['config']],
      ['La migration a gardé un verrou sur les commandes.', ['migration']],
      ['Une fuite de mémoire remplissait le processus en deux jours.', ['code']],
      ['Le disque de la file était plein.', ['capacity']],
      ['Le fournisseur de SMS était en panne.', ['dependency']],
      ['Le certificat du relais avait expiré.', ['certificate']],
      ['Une panne électrique a touché la salle.', ['hardware']],
      ['Une coupure réseau entre les deux sites.', ['network']],
      ['Une attaque a saturé le portail.', ['security', 'capacity']],
      ['Des données corrompues ont été chargées.', ['data']],
      ['La table a été vidée par erreur.', ['procedure']],
    ],
    [
      'La cause reste inconnue.',
      'Le déploiement de midi a été écarté.',
      'Ce n’était pas le déploiement du matin.',
      'Aucune fuite de mémoire n’a été trouvée.',
      'Rien à voir avec une erreur de configuration.',
      'Les équipes ont regardé les tableaux de bord.',
    ],
  ],
  [
    'Spanish',
    [
      ['El despliegue de las 14 retiró una tabla que aún se leía.', ['deploy']],
      ['Un error de configuración apuntaba a la base de pruebas.', ['config']],
      ['La migración mantuvo un bloqueo sobre los pedidos.', ['migration']],
      ['Una condición de carrera cobraba dos veces.', ['code']],
      ['El disco de la cola estaba lleno.', ['capacity']],
      ['El proveedor de SMS no respondía.', ['dependency']],
      ['El certificado del relé había caducado.', ['certificate']],
      ['Un corte de luz afectó a la sala.', ['hardware']],
      ['Una regla del cortafuegos cerraba el puerto.', ['network']],
      ['Se cargaron datos corruptos.', ['data']],
      ['La tabla se vació por error.', ['procedure']],
    ],
    [
      'La causa sigue sin conocerse.',
      'El despliegue no fue la causa.',
      'No fue el despliegue de la mañana.',
      'No tuvo nada que ver con una fuga de memoria.',
      'Sin relación con la migración.',
      'El equipo miró los paneles.',
    ],
  ],
  [
    'Portuguese',
    [
      ['A implantação das 14h removeu uma tabela ainda lida.', ['deploy']],
      ['Um erro de configuração apontava para o banco de testes.', ['config']],
      ['A migração manteve um bloqueio sobre os pedidos.', ['migration']],
      ['Um vazamento de memória derrubava o processo.', ['code']],
      ['O disco da fila encheu.', ['capacity']],
      ['O fornecedor de SMS estava fora do ar.', ['dependency']],
      ['O certificado do relay expirou.', ['certificate']],
      ['Uma queda de energia atingiu a sala.', ['hardware']],
      ['Uma regra de firewall fechava a porta.', ['network']],
      ['Foram carregados dados corrompidos.', ['data']],
      ['A tabela foi esvaziada por engano.', ['procedure']],
    ],
    [
      'A causa ainda não é conhecida.',
      'A migração não foi a causa.',
      'Não foi a implantação da manhã.',
      'Sem relação com a migração.',
      'Nada a ver com um vazamento de memória.',
      'A equipe olhou os painéis.',
    ],
  ],
  [
    'Dutch',
    [
      ['De uitrol van 14 uur verwijderde een tabel die nog gelezen werd.', ['deploy']],
      ['Een configuratiefout wees naar de testdatabase.', ['config']],
      ['De datamigratie hield een slot op de bestellingen.', ['migration']],
      ['Een geheugenlek vulde het proces in twee dagen.', ['code']],
      ['De schijf van de wachtrij was vol.', ['capacity']],
      ['Er was een storing bij onze leverancier.', ['dependency']],
      ['Het certificaat van de relay was verlopen.', ['certificate']],
      ['Een stroomstoring trof de zaal.', ['hardware']],
      ['Een firewallregel sloot de poort.', ['network']],
      ['Er werden corrupte gegevens geladen.', ['data']],
      ['De tabel werd per ongeluk geleegd.', ['procedure']],
    ],
    [
      'De oorzaak is nog niet bekend.',
      'De uitrol was niet de oorzaak.',
      'Het was niet de uitrol van die ochtend.',
      'Zonder verband met de datamigratie.',
      'Geen geheugenlek gevonden.',
      'Het team keek naar de dashboards.',
    ],
  ],
  [
    'Norwegian, Danish and Swedish',
    [
      ['En ny utrulling fjernet en tabell som fortsatt ble lest.', ['deploy']],
      ['En konfigurationsfejl pegede på testdatabasen.', ['config']],
      ['En databasemigrering låste ordrene.', ['migration']],
      ['En minnesläcka fyllde processen på två dagar.', ['code']],
      ['Disken på køserveren var full.', ['capacity']],
      ['Der var nedbrud hos vores leverandør.', ['dependency']],
      ['Certifikatet hade gått ut.', ['certificate']],
      ['Certifikatet var udløbet.', ['certificate']],
      ['Et strømbrudd rammet rommet.', ['hardware']],
      ['En brannmurregel stengte porten.', ['network']],
      ['Korrupta rader lästes in.', ['data']],
      ['Tabellen tömdes av misstag.', ['procedure']],
    ],
    [
      'Årsaken er ikke kjent.',
      'Utrullingen var ikke årsaken: en ny utrulling var ikke årsaken.',
      'Det var inte en utrullning.',
      'Uten sammenheng med en databasemigrering.',
      'Der var ingen konfigurationsfejl.',
      'Teamet så på tavlene.',
    ],
  ],
  [
    'Chinese',
    [
      ['新版本发布后，旧表仍在被读取。', ['deploy']],
      ['配置错误，指向了测试库。', ['config']],
      ['数据库迁移锁住了订单表。', ['migration']],
      ['内存泄漏使进程两天内占满。', ['code']],
      ['队列服务器的磁盘空间不足。', ['capacity']],
      ['第三方短信平台不可用。', ['dependency']],
      ['网关的证书已过期。', ['certificate']],
      ['机房断电。', ['hardware']],
      ['两地之间网络抖动。', ['network']],
      ['站点受到攻击。', ['security']],
      ['载入了脏数据。', ['data']],
      ['值班人员误操作清空了表。', ['procedure']],
    ],
    [
      '原因尚不清楚。',
      '与配置变更无关。',
      '不是新版本发布导致的。',
      '没有发现内存泄漏。',
      '团队查看了看板。',
    ],
  ],
])('%s', (_, sentences, negative) => {
  test.each(sentences)('%s: %j', (sentence, causes) => expect(causesOf(sentence)).toEqual(causes))

  test.each(negative)('%s: none', (sentence) => expect(causesOf(sentence)).toBeUndefined())
})
