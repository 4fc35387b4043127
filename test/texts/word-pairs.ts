/**
 * What bokmål and nynorsk write each in their own way, a pair a line: the forms left of the bar are bokmål, those right of
 * it nynorsk. Where nynorsk has two forms, one is ours (`søkje`, `trekkje`, `handsame`, `òg`), so that all texts read as
 * if one person had written them.
 */
const pairs = `
ikke | ikkje
hva | kva
hvem | kven
hvor | kvar kor
hvordan | korleis
hvorfor | kvifor
hver hvert | kvar kvart
hverandre | kvarandre
jeg | eg
dere deres | dykk dykkar
hun hennes | ho hennar
de dem | dei
en | ein
et | eit
ett | eitt
én | éin éi
fra | frå
da | då
nå | no
ennå | enno
noe | noko
noen | nokon nokre nokor
mye | mykje
mer | meir
flere | fleire
bare | berre
også | òg
sammen | saman
selv | sjølv
egen eget egne | eigen eiga eige eigne
annen annet | annan anna
samme | same
hele hel helt | heile heil heilt
eneste | einaste
uten | utan
innen | innan
utenfor | utanfor
innenfor | innanfor
dessuten | dessutan
nedenfor | nedanfor
ovenfor | ovanfor
siden | sida sidan
enten | anten
fortsatt fremdeles | framleis
forhånd | førehand
forrige | førre
videre | vidare
senere | seinare
tidligere | tidlegare
morgen | morgon
være | vere
vært | vore
ble | vart
gjøre gjøres | gjere gjerast
gjør | gjer
si | seie
sier | seier
kommer | kjem
ga | gav
gir gis | gjev gjevast
fikk | fekk
gikk | gjekk
se | sjå
vet | veit
trenger | treng
trengs | trengst
gjelder | gjeld
gjeldende | gjeldande
finner | finn
finnes fins | finst
skriver | skriv
skrev | skreiv
skrevet | skrive
velge | velje
velger velg | vel
valgte valgt | valde vald
spørre | spørje
bo bor | bu bur
tror | trur
mener mene | meiner meine
hører høre | høyrer høyre
holder | held
holde | halde
holdt | heldt
følger følge | følgjer følgje
søke søkes | søkje søkjast
søker søkeren | søkjer søkjar søkjaren
trekke trekkes | trekkje trekkjast
trekker | trekkjer
trukket | trekt
ringe | ringje
ringer | ringjer
tenke tenker | tenkje tenkjer
krever kreves | krev krevst
lager | lagar
endrer endret | endrar endra
endres | endrast
lagrer lagret | lagrar lagra
lagres | lagrast
sletter slettet | slettar sletta
slettes | slettast
avsluttet | avslutta
avsluttes | avsluttast
åpne åpnes | opne opnast
åpner åpnet | opnar opna
åpen åpent | open ope
stopper stoppet | stoppar stoppa
starter startet | startar starta
venter ventet | ventar venta
snakker snakket | snakkar snakka
mangler manglet | manglar mangla
peke peker pekt | peike peikar peikt
krysser krysset | kryssar kryssa
innlogget logget | innlogga logga
innvilget | innvilga
sperret | sperra
skjermet | skjerma
henter hentet | hentar henta
sjekker sjekket | sjekkar sjekka
sjekkes | sjekkast
fylles | fyllast
sendes | sendast
deles | delast
leses | lesast
behandle behandles | handsame handsamast
behandler behandlar behandlet behandla | handsamar handsama
oppnevne oppnevnes | oppnemne oppnemnast
oppnevner oppnevn oppnevnt | oppnemner oppnemn oppnemnd
mottar motta | mottek
mottatt | motteke motteken
avgjøre avgjøres | avgjere avgjerast
avgjør | avgjer
beklager | beklagar
virker virke | verkar verke
slutter sluttet | sluttar slutta
flytter flyttet | flyttar flytta
samtykker | samtykkje samtykkjer
klager | klagar
klagen | klaga
varsler varselet | varslar
vises | visast
tjeneste tjenester | teneste tenester
tjenesten tjenestene | tenesta tenestene
uke uken | veke veka
uker ukene | veker vekene
måned måneden | månad månaden
måneder månedene | månader månadene
dager dagene | dagar dagane
timer timene | timar timane
mandag | måndag
lørdag | laurdag
saken | saka
rollen | rolla
loven lovene | lova
listen | lista
filen | fila
tiden | tida
enhet enheten enheter | eining eininga einingar
enhetsleder enhetslederen | einingsleiar einingsleiaren
leder lederen ledere | leiar leiaren leiarar
ansatt ansatte | tilsett tilsette
mottaker mottakeren | mottakar mottakaren
brukeren brukere | brukaren brukarar
verge vergen | verje verja
pårørende | pårørande
foresatt foresatte | føresett føresette
koordinerende | koordinerande
foreløpig foreløpige | førebels
svarene | svara
behovene | behova
beskjeder | beskjedar
planer planene | planar planane
fristene frister | fristane fristar
måter måtene | måtar måtane
rettigheter rettighetene | rettar rettane
navn navnet | namn namnet
fornavn etternavn | førenamn etternamn
sted steder stedet | stad stader staden
poststed | poststad
vei veien | veg vegen
skole skolen | skule skulen
bolig boligen | bustad bustaden
hjem hjemmet | heim heimen
hjemme | heime
syk syke | sjuk sjuke
sykdom | sjukdom
sykehus sykehuset | sjukehus sjukehuset
hverdag hverdagen | kvardag kvardagen
tall antall | tal
tegn | teikn
født | fødd
forskjell forskjellig | skilnad
løsning løsningen | løysing løysinga
høy høyere | høg høgare
høyst | høgst
lav lavere | låg lågare
mulig | mogleg
viktigste | viktigaste
begrunnelse | grunngiving
forespørsel henvendelse | førespurnad
revisjon revisjonen | revidering revideringa
statsforvalteren | statsforvaltaren
brukerombudet | brukarombodet
skriveren | skrivar skrivaren
hvis | dersom
uenig | usamd
ønsker | ønskjer
`;

/** Of each pair the forms in bokmål, then those in nynorsk. */
export const wordPairs = pairs
  .trim()
  .split('\n')
  .map((line) => {
    const [nb = [], nn = []] = line.split('|').map((side) => side.trim().split(' '));
    return [nb, nn] as const;
  });
