/** English given names with their everyday short forms, one family per line. A short form may belong to several families. */
const FAMILIES = `
abigail abby abbie gail
abraham abe bram
adelaide addie adele
adrian ade adri
agnes aggie nessie
aidan aiden
alan allan allen al
albert al bert bertie
alejandro alex ale jandro
alexander alex al alec alexis sandy sasha xander lex
alexandra alex alexis sandra sandy sasha lexi
alfred al alf alfie fred freddie
alice ally allie
alison allison ali ally allie
amanda mandy amy
amelia amy millie mia
andrea andi andy drea
andrew andy drew
angela angie angel
ann anne anna annie nan nancy anita anya
anthony tony ant
antonia toni tonya
arthur art artie
barbara barb babs bobbie
bartholomew bart
beatrice bea trixie
benjamin ben benny benji
bernard bernie
bethany beth
bradley brad
brandon bran
bridget biddy bridie
cameron cam
carolyn caroline carol carrie caro lynn
caspar jasper
cassandra cass cassie sandra
catherine katherine kathryn katharine cathy kathy kate katie kat kit kitty kay cat cate
cecilia cece celia cissy
charles charlie chuck chas chip
charlotte charlie lottie char
chelsea chels
christian chris
christine christina kristin kristina kristen chris chrissy tina kris
christopher chris topher kit kris
clara clare claire
clifford cliff
constance connie
cornelius neil con
curtis curt
cynthia cindy
daniel dan danny
danielle dani
david dave davey
deborah debra deb debbie
dennis denny
diana diane di
dominic dom nick
donald don donnie
dorothy dot dottie dolly
douglas doug
edmund ed ned ted
edward ed eddie ned ted teddy
edwin ed eddie
eleanor ellie nell nora lena
elizabeth elisabeth liz lizzie beth betty bess eliza elsie libby lisa betsy bette liza
ellen ellie nell
emanuel manny
emily em emmy millie
emma em emmy
eric rick
ernest ernie
esther essie hester
eugene gene
evelyn eve evie
ezekiel zeke
florence flo florrie
frances fran francie frankie
francesca fran cesca
francis frank fran frankie
francisco paco pancho cisco fran
franklin frank
frederick fred freddie rick
gabriel gabe
gabrielle gabriela gabby elle
gareth gary gaz
genevieve gen viv
george georgie
gerald gerard gerry jerry
geoffrey jeffrey geoff jeff
georgia georgina georgie gina
gilbert gil bert
giovanni gianni gio
gordon gord gordy
gregory greg gregg
guillermo memo
gwendolyn gwen
hannah hanna
harold harry hal
harriet hattie harry
helen nell nellie lena
henry harry hank hal
herbert herb bert
howard howie
ignacio nacho
irene rene
isaac ike zac
isabella isabel isobel bella izzy belle ella
jacob jake jay
jacqueline jackie
james jim jimmy jamie jem
jane janie jenny
janet jan
jasmine jas jazz
jean jeanie
jennifer jen jenn jenny
jeremy jerry jem
jerome jerry
jessica jess jessie
jillian gillian jill gill
joan joanie
joanna joanne jo joan
johann johannes hans jan
john johnny jack
jonathan jonathon jon jonny jonty
jordan jordy
jose pepe
josephine jo josie
joseph joe joey
joshua josh
joyce joy
judith judy jude
julia julie jules
julian jules
justin jus
karen kaz
katarzyna kasia kate
kenneth ken kenny
kevin kev
kimberly kim kimmy
lawrence laurence larry lars laurie
leah lee
leonard leo len lenny
leslie les
lewis louis lou lew louie
lillian lily lil
lorraine lori rainey
louise louisa lou
lucille lucy lucia
lucas luke luca
madeleine madeline maddie maddy
magdalena magda lena
malcolm mal
marcus mark marc
margaret maggie meg peggy margie marge greta rita madge margot peg
maria marie mary mia molly polly
marian marianne mary anne
marilyn mary lynn
martha marty patty
martin marty
martina tina
matilda tilly mattie
matthew matt matty
maureen mo
maurice mo morris
maximilian maxwell maxim max
maxine max
megan meg
melanie mel
melissa mel lissa missy
mercedes mercy
michael mike mick mickey mikey mitch
michelle shelly mich
mildred millie
miguel migue mike
miranda mandy randy
miriam mimi
mitchell mitch
mohammed muhammad mohamed mo
monica mon
muriel mu
nancy nan
natalie natalia nat talia
nathan nathaniel nate nat
nicholas nicolas nick nicky nico
nicole nicola nicky nikki
norman norm
oliver ollie olly
olivia liv livvy ollie
oscar ozzie
oswald ozzie oz
pamela pam
patricia pat patty trish tricia patsy
patrick pat paddy rick
paula paulette polly
penelope penny
percival percy
peter pete
philip phillip phil pip
philippa pippa pip
phyllis phyl
priscilla cilla
rachel rach rae
randall randolph randy
raymond ray
rebecca becky becca bec
reginald reg reggie
richard rick ricky dick rich richie
robert rob robbie bob bobby bert
roberta bobbie robbie
roderick rod rick
rodney rod
roger rog
roland rollo
ronald ron ronnie
rosemary rose rosie
roxanne roxy
russell russ rusty
salvatore sal
samantha sam sammy
samuel sam sammy
sandra sandy
sarah sara sally sadie
sebastian seb bas
serena rena
shirley shirl
simon si
solomon sol
sophia sofia sophie
stanley stan
stephanie steph stephie
stephen steven stefan steve stevie
stuart stewart stu
susan suzanne susanna sue susie suzy
sylvester sly
sylvia syl
tabitha tabby
tamara tammy tam
terence terrance terry
teresa theresa terry tess tessa
thaddeus tad thad
theodora dora thea
theodore ted teddy theo
thomas tom tommy
timothy tim timmy
tobias toby
todor teo
ursula ursa
valentina val tina
valerie val
vanessa nessa
veronica ronnie vera
victor vic
victoria vicky vic tori
vincent vince vinny
virginia ginny ginger
vivian viv
vladimir vlad volodya
walter walt wally
wendell wendy
wilfred wilf fred
wilhelmina mina billie
william will bill billy willy liam
winifred winnie freda
winston win
yvonne vonnie
zachary zach zack zac
zoe zo
`;

let families: ReadonlyMap<string, ReadonlySet<number>> | undefined;

function readFamilies(): ReadonlyMap<string, ReadonlySet<number>> {
  const known = new Map<string, Set<number>>();
  FAMILIES.trim()
    .split('\n')
    .forEach((line, at) => {
      for (const name of line.split(' ')) known.set(name, (known.get(name) ?? new Set()).add(at));
    });
  return known;
}

/** Whether two given names, in small letters, can belong to one person: "bob" and "robert", "liz" and "elizabeth". */
export function isSameGivenName(one: string, other: string): boolean {
  families ??= readFamilies();
  if (one === other) return true;
  const [own, its] = [families.get(one), families.get(other)];
  return own !== undefined && its !== undefined && [...own].some((it) => its.has(it));
}

/** Whether the table knows it as a given name. */
export function isGivenName(name: string): boolean {
  families ??= readFamilies();
  return families.has(name);
}
