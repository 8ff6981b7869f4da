import {list} from '../../list.ts'
import {anyOf} from '../../pattern.ts'
import type {Dialect} from '../../types.ts'

/** What people call the kinds of cause, and by which words a text tells of one. */
export const causes: Dialect['causes'] = {
  deploy: {
    words: list(`
      deploy, deployment, deployments, release, releases, rollout, bad deploy, bad release, faulty release,
      code deploy, code push, new version, software release, software update, upgrade, ci/cd
    `),
    pattern: anyOf(String.raw`
      (?:a|an|the|this|new|bad|faulty|last|latest|routine|weekly|scheduled|canary|first|regular) (?:[\w.-]+ ){0,3}(?:deploy|release|rollout|roll-out)\b(?! (?:keys?|tokens?|pipeline|scripts?|jobs?|process|branch|notes|users?|windows?|freeze))
      deploy(?:ing|ment)? of
      (?:after|with|by|during|since) (?:a|an|the|this|our|that) (?:\w+ )?deployment\b
      deployment (?:that|which|with|introduced|contained|went|included|triggered|caused|failed)
      (?:we|was|were|been|got|and|had|then|team) (?:\w+ ){0,2}(?:deployed|shipped|rolled out)\b
      deployed (?:at|on|to|v?\d|version|with)
      release v?\d
      released (?:v?\d|version)
      (?:library|version|dependency|client|driver|sdk|framework|runtime) (?:upgrade|bump|update)\b
      upgrad(?:e|ed|ing) (?:of|to|from|the)
      from v\d[\d.]* to v\d
    `),
  },
  config: {
    words: list(`
      config, configuration, configuration change, config change, misconfiguration, mis configuration,
      configuration drift, settings, feature flag, feature flags, feature flag change, flag, dns record
    `),
    pattern: anyOf(String.raw`
      mis-?configur\w+
      (?:config(?:uration)?|settings?)(?: \w+){0,3} (?:changed?|changes|error|mistake|typo|push|update|drift|wrong|missing|incorrect|set to|pointed)\b
      (?:wrong|incorrect|bad|invalid|faulty|missing|stale|outdated|changed)(?: [\w-]+){0,3} (?:config(?:uration)?|settings?|environment variables?|parameters?|defaults?)\b
      changes? (?:of|to|in) (?:[\w.'-]+ ){0,4}(?:config(?:uration)?|settings?|defaults?|values file|feature flags?|(?:rate )?limits?|timeouts?)\b
      (?:feature )?flags?\b~(?:turned|switched|flipped|enabled|disabled|default|changed|set|rolled out|\bon for)\b
      (?:turned|switched|flipped|enabled|disabled|enabling|turning|switching|flipping|toggled)~flags?\b
      defaults?\b~(?:was changed|changed|flipped|switched)\b
      environment variables?
      (?:rate[- ]limit(?:ing)?|waf|firewall|routing|cache|caching|retention|autoscaling) (?:rules?|policy|policies)\b
      (?:removed|dropped|disabled)~(?:rate )?limits?\b
      we (?:raised|lowered|reduced|increased|changed)~from \d\S* to \d
      typos? in
      (?:terraform|helm|ansible|yaml|zone file|cname|dns records?|allow-?list|routing rules?|firewall rules?)\b~(?:typo|wrong|changed?|missing|removed|deleted|mistake|pointed|edited|not updated|overwr\w+)
      (?:removed|deleted|edited|changed|overwrote)~(?:dns records?|cname|zone file|allow-?list|firewall rules?)
      (?:limits?|time-?outs?|pool sizes?|max[\w_]+|quotas?|ttl|thresholds?)\b~(?:was|were|been) (?:lowered|reduced|raised|increased|changed|set)~(?:from|to) 
    `),
  },
  migration: {
    words: list(`
      migration, migrations, database migration, data migration, schema migration, schema change, schema,
      cutover, backfill
    `),
    pattern: anyOf(String.raw`
      (?:schema|data|database|db|\w+sql)[- ](?:migration|change)s?\b
      (?:the|a|this|one|first|second|last|its|own|our) migration\b
      migration (?:of|that|to|which|added|adding|took|locked|held|script|job|ran|step|\d)
      (?:we|was|were|had|been|after|when|while) (?:\w+ )?migrat(?:ed|ing)~(?:to|from)\b
      ALTER TABLE|CREATE (?:UNIQUE )?INDEX|DROP (?:COLUMN|TABLE)
      back-?fill\w*
      (?:the|a|during|after) cut-?over
    `),
  },
  code: {
    words: list(`
      bug, bugs, code, code bug, software, software bug, software defect, defect, logic error, regression,
      race condition, coding error, application, application bug, memory leak, code change, code defect
    `),
    pattern: anyOf(String.raw`
      (?:a|the|this|latent|known|old|new) (?:[\w-]+ ){0,3}(?:bug|regression)\b
      race condition
      dead-?lock\w*
      (?:memory|connection|file descriptor|thread|goroutine|handle) leak\w*
      leak(?:s|ed|ing)?(?: \w+)? (?:memory|connections?|file descriptors|threads|handles)
      off[- ]by[- ]one
      null ?pointer
      (?:infinite|endless) (?:loop|recursion)
      (?:unhandled|uncaught|swallowed) (?:\w+ )?(?:exception|error|rejection)
      (?:daylight saving|DST|leap (?:day|year|second))\b
      (?:missing|without an?|no) (?:unique |composite )?index\b(?! (?:page|file))
      N\+1
      catastrophic backtracking|backtracking
      (?:code|function|query|job|handler|consumer|client|parser|method|library|script|loop) (?:\w+ )?(?:did not|does not|didn't|doesn't|never) (?:check|handle|validate|release|close|escape|expect|limit|account|retry|return)\w*
      (?:not|is not|was not|wasn't|isn't) idempotent
      (?:wrong|incorrect) (?:logic|rounding|condition|query|comparison|time ?zone)
    `),
  },
  capacity: {
    words: list(`
      capacity, load, resource exhaustion, resources, scaling, saturation, overload, traffic, traffic
      spike, disk space, memory, out of memory, oom, quota, limits, performance, scalability, capacity
      planning, exhaustion
    `),
    pattern: anyOf(String.raw`
      exhaust(?:ed|ion|ing|s)\b
      saturat\w+
      r[au]n(?:ning)? out of\b(?! (?:funds|money|time|luck|patience|ideas))
      (?:cpu|memory|resource|thread|connection|ip|address|gpu|slot)(?: \w+)? starvation
      out of (?:\w+ )?(?:memory|disk|connections|space|file descriptors|inodes|threads|workers|heap)
      oom(?:[- ]?kill\w*)?\b
      (?:disks?|volumes?|partition|file ?system|storage|queue|heap|buffer)\b~(?:full|filled)\b
      fill(?:ed|s|ing)(?: up)? (?:the|its|their|all) (?:\w+ )?(?:disks?|volumes?|partition|file ?system|storage|queue|heap)
      full disks?
      no space left
      overload\w*
      (?:could|did|can)(?: not|n't) keep up
      (?:traffic|load|demand|requests?|volume)(?: \w+)? (?:spike[ds]?|surge[ds]?|peak(?:ed)?|doubled|tripled)\b
      (?:spike|surge) (?:in|of)
      (?:twice|double|three times|four times|ten times|\d+(?:x|×| times)) (?:the|our) (?:usual|normal|expected|average|ordinary)
      (?:too (?:few|small)|under-?(?:provisioned|sized)|not enough|insufficient)(?: \w+){0,2} (?:connections?|capacity|memory|replicas?|nodes?|workers?|instances?|disk|cpu|pool|resources|threads)\b
      (?:pool|memory|disk|cluster|queue|instance)(?: \w+){0,2} (?:was|is|were) (?:too small|under-?(?:provisioned|sized)|maxed out)
      all (?:\S+ )?(?:\w+ )?(?:connections?|workers?|threads)~(?:in use|busy|taken|used|occupied|blocked|waiting)
      max_connections
      (?:over|above|beyond|passed) (?:its|the|their) (?:\w+ )?(?:memory|quota|size) ?(?:limit|quota)?
      thundering herd|retry storm|cache stampede
      (?:quotas?|limits?) (?:was |were |had been )?(?:reached|hit|exceeded)\b
      (?:reached|hit|exceeded|hitting)~(?:memory|connection|file descriptor|disk|cpu|storage|instance|size)(?: \w+)? (?:limit|quota)s?
    `),
  },
  dependency: {
    words: list(`
      dependency, dependencies, third party, vendor, upstream, provider, external, cloud provider,
      external dependency, third party outage, third party dependency, supplier, partner, upstream provider
    `),
    pattern: anyOf(String.raw`
      (?:third[- ]party|upstream|vendor|supplier|provider|partner|carrier|cloud provider|cloud region)(?:'s|’s)?\b~(?:outage|incident|fail(?:ed|s|ing|ure)|degrad\w+|(?:went|was|were|is) down|unavailable|slow(?:ed|er)?\b|errors?\b|time-?outs?|timed out|latency|maintenance|rate[- ]limit\w*|throttl\w*|changed|removed|returned|answered|stopped|rejected|lowered|introduced|(?:429|5\d\d)s?\b)
      (?:outage|incident|maintenance|failure|degradation|problem|fault) (?:at|of|on the side of|in) (?:our |the |a |one of our )?(?:\w+ ){0,2}(?:third[- ]party|vendor|supplier|provider|partner|carrier)s?\b
      (?:AWS|Azure|GCP|Google Cloud|Cloudflare|Fastly|GitHub|Stripe|Twilio|SendGrid|Auth0|Okta|Akamai|Heroku)(?:'s|’s)?(?: [\w-]+){0,4} (?:outage|incident|fail(?:ed|ure)|degrad\w+|down|unavailable)\b
      rate[- ]limit(?:ed|ing)? (?:by|us)\b
      on (?:their|the (?:provider|vendor|partner|carrier|supplier)(?:'s|’s)) (?:side|end)\b
    `),
  },
  certificate: {
    words: list(`
      certificate, certificates, certificate expiry, expired certificate, cert, tls, ssl, tls certificate,
      expiry, expiration, licence, license, certificate expiration
    `),
    pattern: anyOf(String.raw`
      (?:certificates?|certs?|tokens?|licen[cs]es?|domains?|keys?|credentials?|secrets?|intermediate|passwords?|subscription|registration)\b~(?:expir(?:ed|y|es|ing|ation|e)\b|lapsed|ran out\b|(?:not|never)(?: been)? (?:renewed|rotated))
      (?:expired|expiring|lapsed)(?: [\w-]+){0,3} (?:certificates?|certs?|tokens?|licen[cs]e|domain|keys?|credentials?|secret|intermediate|password)\b
      (?:renewal|rotation|expiry|expiration) of~(?:certificates?|certs?|tokens?|licen[cs]e|domain|keys?|credentials?)\b
      (?:certificate|tls|ca)(?: \w+)? (?:bundle|chain)\b
      (?:missing|without|lacked)~intermediate
    `),
  },
  hardware: {
    words: list(`
      hardware, hardware failure, disk failure, power, power outage, power failure, infrastructure hardware,
      cooling, physical
    `),
    pattern: anyOf(String.raw`
      hardware (?:failure|fault|defect|error|problem)s?
      (?:disk|drive|ssd|memory|power supply|psu|fan|controller|battery|nic|dimm|host|machine|router|switch)\b(?: \w+){0,2} (?:died|broke|burned|burnt|physically failed)
      (?:disk|drive|ssd|raid|dimm|power supply) fail(?:ed|ure)
      (?:faulty|defective|broken|failing) (?:\w+ )?(?:disk|drive|ssd|memory|dimm|power supply|nic|controller|switch|router|cable|hardware)\b
      power (?:outage|loss|failure|cut)
      (?:lost|without) power\b
      overheat\w*|cooling (?:unit|system|failed|failure)
    `),
  },
  network: {
    words: list(`
      network, networking, dns, routing, load balancer, load balancing, connectivity, firewall, cdn,
      network failure, network outage, bgp, packet loss
    `),
    pattern: anyOf(String.raw`
      network (?:partition|outage|failure|fault|problem|issue|loss|congestion|path)s?\b
      packet loss|lost packets|dropped packets
      bgp\b|route leak|routing (?:table|loop|error)
      dns (?:outage|failure|records?|zone|resolution|resolver|delegation|server|lookup|entry)s?\b
      zone file|cname\b
      fib(?:er|re) cut|link flap\w*|(?:uplink|network link)\b~(?:down|failed|lost)
      firewall rules?
      mtu\b
    `),
  },
  security: {
    words: list(`
      security, attack, ddos, breach, security incident, credential leak, vulnerability, abuse, intrusion,
      unauthorized access, fraud
    `),
    pattern: anyOf(String.raw`
      credential[- ]stuffing|brute[- ]?forc\w+|d?dos attack|ddos|botnet|phish\w+|ransomware|malware|malicious
      (?:leaked|exposed|stolen|compromised|published)(?: [\w-]+){0,3} (?:tokens?|keys?|credentials?|secrets?|passwords?|accounts?)\b
      (?:tokens?|keys?|credentials?|secrets?|passwords?)\b~(?:leaked|exposed|stolen|compromised|(?:printed|written|logged) (?:in|into|to) (?:the|a) (?:\w+ )?(?:logs?|repository)|committed to)
      (?:token|key|credential|secret|password) leak\b
      attackers?\b|security (?:incident|breach)
      (?:tokens?|keys?|credentials?|secrets?|passwords?)\b~in (?:a|the|our) (?:public )?(?:\w+ )?(?:logs?|repository|repo)\b
      cve-\d
      exploit(?:ed|ing|s)? (?:a|the|of)
      unauthori[sz]ed access
      scrapers?\b|scraping\b
    `),
  },
  data: {
    words: list(`
      data, bad data, data corruption, corruption, data loss, data quality, invalid data, poison message,
      malformed data, data integrity
    `),
    pattern: anyOf(String.raw`
      corrupt(?:ed|ion|s)?\b
      (?:bad|malformed|invalid|faulty|inconsistent|unexpected|truncated|stale)(?: [\w-]+){0,2} (?:data|records?|messages?|rows?|payloads?|events?|entry|entries|csv|input|files?)\b
      poison(?:ous|ed)? (?:message|pill|event)s?
      data loss|lost (?:data|records|rows)
      (?:deleted|dropped|overwr\w+|truncated|wiped)(?: [\w-]+){0,4} (?:rows?|records?|data|tables?|database|bookings?|customers?)\b
      (?:message|record|row|event|payload|file|document|field)s?\b (?:with|without|that (?:had|has|contained|lacked|was)) (?:an? |the |no )?(?:\w+ )?(?:empty|null|invalid|malformed|unexpected|negative|missing|broken|emoji|bytes?|characters?)
    `),
  },
  procedure: {
    words: list(`
      human error, human, human factors, operator error, manual, manual change, manual error, process,
      procedure, operations, operational, mistake, process failure, human procedure
    `),
    pattern: anyOf(String.raw`
      by mistake|by accident|accidental(?:ly)?|inadvertent(?:ly)?|mistaken(?:ly)?
      (?:human|operator|manual) (?:error|mistake)s?
      manual(?:ly)? (?:changed?|edit(?:ed)?|applied|deleted|copied)\b
      by hand\b
      (?:in|on|against|into|at|to) the wrong (?:environment|cluster|database|terminal|window|host|account|namespace|region|server|tab|project)
      (?:ran|run|started|executed|pointed|aimed)~against (?:the )?production
      (?:meant|intended) for (?:the )?(?:staging|test)\w*
      copy[- ]?(?:and[- ])?past\w+|copied from
      (?:step|item) (?:of|in|on) the (?:runbook|checklist)~(?:skipped|missed|forgotten|not (?:done|followed))
      (?:skipped|missed|forgot|overlooked) (?:the |a |one )?(?:\w+ )?(?:step|checklist)
    `),
  },
}
