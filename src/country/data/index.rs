// Written by datasets/registry/generate.py: edit its sources, not this file.

use super::super::resolve::{Key, key};

#[rustfmt::skip]
pub(in crate::country) static KEY_TEXT: &str = "a bhealaruis\
a bheilg\
a bheilis\
a bheiniseala\
a bhulgair\
a chairtbheil\
a chongo brazzaville\
a chrothais\
a ghaimbia\
a ghearmailt\
a ghraonlann\
a ghreug\
a mholdobha\
a phoblachd dhoiminiceach\
a pholainn\
a phortagail\
a rap xe ut\
aabɛnia\
aadzɛlia\
aaland insle\
aamenia\
abari saudi\
abd\
abd kucuk harici adalari\
abd uzak adalari\
abd virjin adalari\
abganithtan\
abhaniya\
abkhazia\
abs\
abs a bagli kicik adaciqlar\
abs nyn dasarky adalary\
abs nyn wirgin adalary\
abs vircin adalari\
abs virgin adalari\
abyssinia\
acerbaixan\
adb\
adhabajani\
adherbejan\
adna i bilɔŋ bi amerka\
adna i bilɔŋ bi arabia\
adna i lɔŋ\
adrabijan\
adyentina\
adzɛntina\
adzɨma kɨ ŋguŋ kɨ palɛsɨtɨnyia a kɨ gaza ko\
aekvatorialguinea\
aelandi\
aelɨlan\
aereland\
aesland\
aesɨlan\
afaganisitani\
afaganistan\
afeganisetan\
afeganistao\
afeganistau\
afgaanistaan\
afgaanistan\
afganischtan\
afganistaan\
afganistan\
afganistana\
afganistanas\
afganistaŋ\
afganisztan\
afganujo\
afghan\
afghanastan\
afghani\
afghanistan\
afghanistan islamic republic of\
afghanistan nutome\
afghanistani\
afghanistanni\
afghanistaŋ\
afgoniston\
afigandesitaŋ\
afiganisita\
afiganistaŋ\
afili mbatɛ\
afilika kusini\
afirika kɔi leŋŋɛ lɔ\
afirika lumaa tɛ boloe\
afirika ya sud\
afirka ta kudu\
afjaanistahn\
afkanistaŋ\
aflika kusini\
afraga a deas\
africa dal sid\
africa de sud\
africa do sul\
african union\
afrik anǝ a sud\
afrik bŋ worgo\
afrika anaafo\
afrika atsimo\
afrika di sul\
afrika du sulu\
afrika e jugut\
afrika erdiko errepublika\
afrika finimfin man\
afrika kusini\
afrika kuthini\
afrika nekǝsǝŋ\
afrika selatan\
afrika sɔ\
afrika tisfel\
afrika ya southi\
afrika ya sudi\
afrika yi si\
afrique du sud\
afriqya n iffus\
afu\
afuganisita\
afuganisitaani\
afuganisitani\
afuganistani\
afurika yepfo\
afɣanistan\
afɨganisɨtan\
afɨleka ghɨ emam gho\
afɨrɨka ya saame\
agiriya\
agupte\
agypten\
agyptɛn\
agyɛntina\
ahvenamaa\
ahvenanmaa\
ai cap\
aibari kwas\
aiib\
aildiria\
aintioga is barbuda\
airandi cia cook\
airandi cia falklandi\
airandi cia kayman\
airandi cia mariana ya nothi\
airandi cia marshal\
airandi cia norfok\
airandi cia solomon\
airandi cia taki na kaiko\
airandi cia virgin cia amerika\
airandi cia virgin cia ngeretha\
airija\
airmeinia\
aisalan\
aiseland nutome\
aisi lumaa\
aisilaandi\
aisilandi\
aislandi\
aisle of man nutome\
aithlandi\
aiti\
aivore kositi\
ajelbayidja\
ajentiina\
ajentina\
ajerbayjaan\
ajjentiinije\
ajupte\
ajɛntin\
ajɛŋtina\
akwador\
alabi sawuditɛ\
alabu nsawudi\
alamagn\
alan\
aland\
aland adalari\
aland adalary\
aland islands\
aland orollari\
aland szigetek\
aland uharteak\
aland ƒudomekpo nutome\
alanda\
alandeilande\
alander\
alandic\
alandinselen\
alandinseln\
alandinsla\
alandseyjar\
alandska ostrva\
alandski otoci\
alandski otoki\
alandu salos\
alandy\
alankomaat\
alapisawutiit\
alaseri\
albaani\
albaania\
albaanie\
albaanije\
albaaniya\
albaasalaama marganta\
albainia\
albani\
albania\
albania nutome\
albania republic of\
albaniab\
albanian\
albanie\
albanien\
albanii\
albanija\
albaniya\
albanska\
albansko\
albanujo\
albanya\
albenia\
aleaa oko ti amerika\
alebania\
alemaina\
alemana\
alemanha\
alemani\
alemania\
alemanu\
alemanya\
aleyeria\
alfebeijn koss\
algeerie\
algeria\
algeria nutome\
algeria peoples democratic republic of\
algeriab\
algerian\
algerie\
algerien\
algeriet\
algerija\
algerije\
algerio\
algeriska\
algeriya\
algieria\
algjeri\
alibani\
alibaniya\
aligerya\
alijantine\
alijeliya\
alijeri\
alijeria\
alijeriya\
alimanha\
alimaɲi\
alimeniya\
alizeri\
alizɛri\
aljazair\
aljeeriya\
aljelia\
aljeria\
aljeriya\
aljɛli\
aljɛri\
all countries\
allemagne\
allemagne repfed\
alljeerije\
almaan\
almaaɲe\
almagn\
almania\
almaniya\
almanya\
almayn\
almenia\
alpani\
alsaŋtin\
alseli\
alseri\
alsir\
altre isole americane del pacifico\
aluba\
alubani\
alubania\
alubaniya\
alujeria\
alupa\
alzeeri\
alzeeria\
alzeri\
alzeria\
alzerie\
alzerii\
alzir\
alzirija\
alzirsko\
alzyras\
am monadh neagrach\
amahanga ga buharabu ageeteereine\
amalika\
amazinga ya filipine\
amazinga ya mariyana ryo mu majaruguru\
amazinga ya reyiniyo\
amazinga ya salumoni\
amazinga ya seyisheli\
amazinga ya turkisi na cayikosi\
amazinga yisugi yabanyamerika\
ameerik virgin gungey\
ameerika samoa\
ameerika uhendriigid\
amelika\
amelika samoa\
ameni\
amenia\
ameniya\
america\
america united states of\
americab samoab\
american\
american samoa\
american samoan\
american virgin islands\
americka devicanska ostrva\
americka djevicanska ostrva\
americka samoa\
americka vanjska ostrva\
americke panenske ostrovy\
americki djevicanski otoci\
amerihka ovttastuvvan stahtat\
amerihka samoa\
amerika\
amerika birlesik devletleri\
amerika birlesmis statlari\
amerika qoshma shtatlari\
amerika samoa\
amerika samoa nutome\
amerika samoasi\
amerika serikat\
amerika syarikat\
amerika thamow\
amerikaanisch samoa\
amerikaanischi jungfere insle\
amerikaans samoa\
amerikaanse maagde eilande\
amerikaanse maagdeneilanden\
amerikaanse samoa\
amerikaansk samoa\
amerikaanske maagdeneilannen\
amerikab\
amerikai csendes oceani szigetek\
amerikai szamoa\
amerikai virgin szigetek\
amerikan samoa\
amerikan samoasi\
amerikan samoasy\
amerikanesch joffereninselen\
amerikanesch ozeanien\
amerikanesch samoa\
amerikanis ozeanie\
amerikanis samoa\
amerikanisch ozeaanie\
amerikanisch samoa\
amerikanische jungferninseln\
amerikanische uberseeinseln\
amerikanisi jungfroiwinsla\
amerikansk samoa\
amerikanska jungfruoarna\
amerikanska samoa\
amerikanske oversoiske oer\
amerikanu samoa\
amerikanyn birlesen statlary\
amerikar samoa\
amerikas savienotas valstis\
ameriketako estatu batuak\
ameriketako estatu batuetako kanpoaldeko uharte txikiak\
ameriki\
ameriki ka sungurunnin gun\
ameriki laabu margantey\
ameriki samoa\
amerikos samoa\
ameriska oceaniska\
ameriska samoa\
ameriske knezniske kupy\
ameriske knjezniske kupy\
ameriski deviski otoki\
amerɨka\
ammerikaanesch sammoha\
amurka\
amɛlekan samwa\
amɛni\
amɛnyia\
amɛrika\
amɛrika samoa\
amɛrika virgin islands\
amɛrka\
an aetoip\
an afganastain\
an afraic theas\
an ailgeir\
an airgintin\
an airmein\
an albain\
an antartaice\
an antartaig\
an araib shadach\
an argantain\
an asarbaiseain\
an astrail\
an bhanglaideis\
an bhealaruis\
an bheilg\
an bheilis\
an bhoisnia agus an heirseagaivein\
an bholaiv\
an bhotsuain\
an bhrasail\
an bhulgair\
an bhuruin\
an bhutain\
an ceap uaine\
an chamboid\
an chasacstain\
an cheinia\
an chipir\
an chirgeastain\
an choire theas\
an choire thuaidh\
an choloim\
an chroit\
an congo\
an costa eabhair\
an danmhairg\
an do\
an eadailt\
an eaman\
an eastoin\
an eigipt\
an eilbheis\
an eilveis\
an eiphit\
an eiritre\
an fhionlainn\
an fhionnlann\
an fhrainc\
an fhraing\
an ghabuin\
an ghaimbia\
an ghearmain\
an ghraonlainn\
an ghreig\
an ghuain\
an ghuine\
an ghuine mheanchriosach\
an iaraic\
an iarain\
an india\
an indineis\
an iodail\
an iordain\
an iorua\
an ioslainn\
an isiltir\
an isiltir chairibeach\
an itiop\
an laitbhe\
an laitvia\
an libeir\
an libia\
an liobain\
an liotuain\
an mhalaeisia\
an mhalaiv\
an mharatain\
an mhicrineis\
an mholdoiv\
an mhongoil\
an namaib\
an nigeir\
an nigir\
an nua chaladoin\
an nua shealainn\
an ostair\
an phacastain\
an phoblacht dhoiminiceach\
an pholainn\
an phortaingeil\
an riocht aontaithe\
an rioghachd aonaichte\
an romain\
an ruis\
an sahara thiar\
an salbhador\
an spainn\
an t sead\
an t seapan\
an t seirb\
an t sile\
an t sin\
an t siombab\
an t slobhac\
an t slobhain\
an t suain\
an taidsiceastain\
an tansain\
an tansan\
an tealainn\
an teavain\
an tsaimbia\
an tsalvadoir\
an tseapain\
an tseineagail\
an tseirbia\
an tseoirsia\
an tseoirsia theas agus oileain sandwich theas\
an tsile\
an tsin\
an tsiombaib\
an tsiria\
an tsloivein\
an tslovaic\
an tsomail\
an tsualainn\
an tsuasalainn\
an tsudain\
an tsudain theas\
an tuineis\
an tuirc\
an tuircmeanastain\
an ucrain\
an uisbeiceastain\
an ungair\
andola\
andoora\
andor\
andora\
andore\
andoro\
andorra\
andorra nutome\
andorra principality of\
andorrab\
andorran\
andorrano\
andorre\
andorɛ\
andunisya\
andura\
andɔr\
andɔra\
andɔrǝ\
andɛ\
angaile\
angeletele\
anggwilla\
angiguwa na babuda\
angiiya\
angila\
angilija\
angilja\
angilya\
angilɛ ka sungurunnin gun\
angilɛtɛri\
angiria\
angiya\
angiye\
angiyɛ\
angjoola\
angletera\
anglofoŋ ma indiya\
angola\
angola nutome\
angola republic of\
angolaa\
angolab\
angolan\
angole\
angolo\
angoola\
angora\
anguiila\
anguila\
anguile\
anguilla\
anguilla nutome\
anguillab\
anguillan\
anguiya\
angula\
angvila\
angvilla\
angvilo\
angwila\
angwilla\
angwira\
angɛlɛtɛlɛ\
anikuila\
anitiguya ni balubuda\
anitikua mo palaputa\
anndoora\
anngiyaa\
anngolaa\
anqola\
antaktika\
antaktiki\
antarctic\
antarctica\
antarctique\
antarktida\
antarktik\
antarktika\
antarktike\
antarktis\
antarktisz\
antarkto\
antarktyda\
antarktyka\
antartic\
antartica nutome\
antartida\
antartide\
antartika\
antiga ba barbuda\
antiga d brbuda\
antiga e barbuda\
antiga mpe barbuda\
antiga ne barbuda\
antiga ni barbuda\
antiga ri barbuda\
antiga sy barboda\
antigua a barbuda\
antigua aamma barbuda\
antigua agus barbuda\
antigua and barbuda\
antigua dan barbuda\
antigua di barbuda\
antigua e barbuda\
antigua ek barbuda\
antigua en barbuda\
antigua es barbuda\
antigua et barbuda\
antigua eta barbuda\
antigua gi barbuda\
antigua ha barbuda\
antigua i barbuda\
antigua iyo barbuda\
antigua ja barbuda\
antigua kple barbuda nutome\
antigua le barbuda\
antigua na babuda\
antigua na balbuda\
antigua na barbuda\
antigua nda barbuuda\
antigua ne baabuda\
antigua ne barbuda\
antigua och barbuda\
antigua og barbuda\
antigua si barbuda\
antigua und barbuda\
antigua va barbuda\
antigua ve barbuda\
antigua we barbuda\
antigua y barbuda\
antiguaa kɛnɛ barbuda\
antiguab tsi barbudab\
antiguan\
antiguan and barbudan\
antiguan ne barbuda\
antiguua na baribuuda\
antiguwaa e barbudaa\
antigva i barbuda\
antigva in barbuda\
antigva ir barbuda\
antigva og barbuda\
antigva un barbuda\
antigvo barbudo\
antigwa a babuda\
antigwa ai barebuda\
antigwa be barbuda\
antigwa d barbuda\
antigwa da barbuba\
antigwa na baribuda\
antigwa ne barabuda\
antigwa ni barabuda\
antigwa un barbuda\
antiqua ve barbuda\
anyiehe africa nutome\
anyiehe franseme nutome\
anyiehe georgia kple anyiehe sandwich ƒudomekpowo nutome\
anyiehe korea nutome\
anyiehe sudan nutome\
ao\
aod an olifant\
aontas na neimiriochtai arabacha\
aos virgin sullot\
aostralia\
aostria\
aotearoa\
aotearoa da nova zelandia\
aotearoa neuseeland\
aotearoa new zealand\
aotearoa nieuw zeeland\
aotearoa noua zeelanda\
aotearoa nouvelle zelande\
aotearoa nova zelanda\
aotearoa nova zelandija\
aotearoa novi zeland\
aotearoa novy zeland\
aotearoa nueva zelanda\
aotearoa nya zeeland\
aotearoa nyja sjaland\
aotearoa nyuzilandi\
aotearoa selandia baru\
aotearoa taze zelandiya\
aotearoa uj zeland\
aotearoa uus meremaa\
aotearoa yangi zelandiya\
aotearoa yeni zelanda\
aotearoa yeni zelandiya\
aotrisy\
apec\
apvienota karaliste\
apvienotie arabu emirati\
aqsh\
aqsh virgin orollari\
aqsh yondosh orollari\
aquatoriaalgineea\
aquatorial jineeja\
aquatorialguinea\
ar reunion\
ar yougoslave de macedoine\
araabia uhendemiraadid\
arab league\
arab republic of egypt\
arab saudi\
arabi saodi\
arabi saudi\
arabi saudite\
arabia saodita\
arabia saoudat\
arabia saudi\
arabia saudita\
arabia saudite\
arabia saudyjska\
arabiar emirerri batuak\
arabie saoudite\
arabie saudide\
arabiemiirikunnat\
arabii sawdit\
arabiya sawudite\
arabiya sawudiya\
arabo emirati oko\
arabu mara kafoli\
araibia nan sabhd\
arameniya\
archipel des chagos\
archipelag czagos\
archipielago de chagos\
arcipelago chagos\
are china de macau\
are lumaa\
arehenetina\
aremenia\
argaŋtina\
argelia\
argentiina\
argentiinie\
argentina\
argentina nutome\
argentinab\
argentine\
argentine republic\
argentinean\
argentinia\
argentinian\
argentinie\
argentinien\
argentinija\
argentiniya\
argentino\
argentinska\
argentyna\
argjentine\
arhipelag cagos\
arhipelag chagos\
arhipelagul chagos\
arigentina\
arigyeriya\
arijantine\
arimeni\
arimenia\
arimeniya\
aritreea\
aritreja\
arizantin\
arizantinɛ\
arjantiin\
arjantin\
arjantiniya\
arjelia\
arjentina\
arjuntin\
arjǝntin\
arkipelagu i cagosit\
armaniston\
armeeni\
armeenia\
armeenie\
armeeniya\
armeni\
armenia\
armenia nutome\
armenia republic of\
armeniab\
armenian\
armenie\
armenien\
armenii\
armenija\
armeniya\
armenja\
armenska\
armensko\
armenujo\
arminya\
armɛni\
arnavutluk\
aroba\
arquipelago de chagos\
arrmeenije\
arsantin\
aruba\
aruba nutome\
arubab\
aruban\
arubania\
arube\
arubha\
arubo\
arumeniya\
aruuba\
arxelia\
arxentina\
arzantina\
as\
asabajani\
asarbaidean\
asean\
aserbadjan\
aserbaidsan\
aserbaidschan\
aserbaidsjan\
aserbaidzaan\
aserbaizan\
aserbajdsjan\
aserbaysan\
asia pacific economic cooperation\
asian development bank\
asian infrastructure investment bank\
asrɛl\
asserbaidschahn\
assland\
association of southeast asian nations\
astrailia\
astralia\
asv\
asv aizjuras salas\
asv mazas aizjuras salas\
asv samoa\
asv virdzinas\
asɛlpaisaŋ\
athiopie\
athiopien\
athtɛria\
athɔralia\
attijoopije\
auschtraalie\
ausitereelia\
ausitiria\
aust timor\
austerrike\
austiria\
austlalia\
austlia\
austraalia\
austraalije\
australi\
australia\
australia commonwealth of\
australia nutome\
australian\
australie\
australieb\
australien\
australija\
australio\
australiya\
austrariki\
austri\
austria\
austria hungary\
austria nutome\
austria republic of\
austriab\
austrian\
austrians\
austrie\
austrija\
austrilia\
austriya\
austro hungarian\
austro hungarian empire\
austrujo\
austrumtimora\
austur timor\
austurriki\
ausztralia\
ausztria\
authtralia\
authtria\
autriche\
avganistan\
avorekoo\
avstralia\
avstralija\
avstraliya\
avstrija\
avstriya\
avustralya\
avusturya\
awanek n vatikan\
awank iɣrem n vatikan\
awank n fatikan\
awstaraaliya\
awsteriya\
awstralia\
awstraliya\
awstralja\
awstralska\
awstria\
awstrija\
awstriska\
awstriya\
awusitilaliya\
awusitiliya\
awusitureliya\
awusituriya\
ayalaandi\
ayalan\
ayalandi\
ayceland\
ayisilandi\
ayisilendi\
ayisirandi\
ayiti\
ayrlaand\
ayseland\
ayti\
az usa lakatlan kulbirtokai\
azabadyani\
azabagyani\
azabajaani\
azabajani\
azabecan\
azabhaijaŋ\
azarbaijan\
azebaijani\
azerbaayijaŋ\
azerbaidjan\
azerbaidzan\
azerbaidzana\
azerbaidzanas\
azerbaigian\
azerbaijan\
azerbaijan nutome\
azerbaijan republic of\
azerbaijani\
azerbaijanni\
azerbaijao\
azerbaijau\
azerbaijaŋ\
azerbaixan\
azerbaiyan\
azerbajaan\
azerbajdzan\
azerbajdzjan\
azerbajdzsan\
azerbajgan\
azerbajgano\
azerbajxhan\
azerbayan\
azerbaycan\
azerbayjan\
azerbeidjan\
azerbeidzjan\
azerbejdzan\
azerbigan\
azerebayijaani\
azeri\
azerubayijani\
azoa viiriggo ti anglee\
azrabijan\
azua kuku\
azua mariani ti banga\
azua marshal\
azua ngunde kaimani\
azua ti kapo vere\
azua ti maluini\
azua turku na kaiki\
azua virigo ti amerika\
azɛlɛbaiza\
azɛrbajaŋ\
azɛrbayjaŋ\
azɛrebaidzaŋ\
azɨbɛdzan\
aŋdora\
aŋdɔr\
aŋgila\
aŋgiya\
aŋgola\
aŋguɛla\
aŋgwila\
aŋgɔla\
aŋkila\
aŋkula\
aŋtiga ɓɔ barbuda\
aŋtigwa ɓahabhuda\
aŋtika na palputa\
aŋtula\
aɛrgentin\
aɛrmania\
b virgin islands\
ba lan\
baabaadǝ\
baabados\
baamas\
baarbadoos\
baareeni\
babado\
babadoosi\
babados\
babadosi\
babadothi\
babwa ɣinya tamaynut\
bac macedonia\
bachrain\
bacrain\
baden\
bagama adalary\
bagama orollari\
bahaama\
bahaamas\
bahaleni\
baham adalari\
bahama\
bahama szigetek\
bahamaas\
bahamaeyjar\
bahamai\
bahamak\
bahamalar\
bahamaoyggjar\
bahamas\
bahamas commonwealth of the\
bahamas nutome\
bahamas the\
bahamasa\
bahamase\
bahamasi\
bahamasɛ\
bahames\
bahami\
bahamian\
bahamoj\
bahamos\
bahamu salas\
bahamy\
baharan\
bahareen\
bahareeni\
bahareni\
bahareyini\
baharini\
baherɛn\
bahrain\
bahrain kingdom of\
bahrain nutome\
bahraina\
bahraini\
bahraiŋ\
bahrajn\
bahrayn\
bahrein\
bahreina\
bahreinas\
bahrejn\
bahrene\
bahreyn\
bahrɛnɛ\
bailiwick of guernsey\
bailiwick of jersey\
bailliage de guernesey\
bailliage de guernesi\
bailliage de jerri\
bailliage de jersey\
bairein\
bajan\
bakistaan\
bakistan\
balaen\
balaw\
baltarusija\
baltkrievija\
bama gun\
bamuda\
bamuɔth\
banama\
bandarikin\
bandariska samoa\
bandarisku jomfruaeyjar\
bangaaladheesh\
bangaladeeshi\
bangaladeshi\
bangaladesi\
bangaladɛs\
bangaradeshi\
bangiladas\
bangiladeshi\
bangiradeshi\
bangla desh\
banglaadees\
bangladac\
bangladais\
bangladeche\
banglades\
bangladesa\
bangladesas\
bangladesch\
bangladesh\
bangladesh nutome\
bangladesh peoples republic of\
bangladeshi\
bangladeshis\
bangladeshiya\
bangladesi\
bangladesj\
bangladeso\
bangladess\
bangladesy\
bangladesz\
bangladex\
bangladexi\
bangladexx\
bangladic\
bangladɛhye\
banqlades\
banuwatu\
baraadhiil\
barabada\
barabadosi\
baragway\
barain\
bararusi\
barbaados\
barbad\
barbadas\
barbade\
barbadi\
barbadian\
barbadiya\
barbado\
barbadoos\
barbados\
barbados nutome\
barbadosa\
barbadosas\
barbadoth\
barbadus\
barbady\
barbudan\
barebad\
barebade\
bareen\
barein\
barejno\
barem\
baren\
bareyini\
barmuda\
barthelemois\
barubadosi\
barǝn\
barɛbadɛ\
basotho\
basutoland\
baswana\
bati sahara\
bati sahra\
batikan\
batswana\
bavaria\
bavarian\
baxreyn\
baŋgladɛs\
baŋgɨladɛ\
baŋladɛc\
bearmuda\
bechuanaland\
bechuanaland protectorate\
behreyn\
beinin\
beirmiuda\
belalusi\
belanda\
belanda caribbean\
belanda karibia\
belaris\
belarosy\
belarus\
belarus nutome\
belarus republic of\
belarusi\
belarusian\
belarussian\
belarussiya\
belarusz\
belaruthi\
belaruus\
belaruusi\
belarws\
belau\
belauo\
belausi\
belazil\
belcika\
belejiki\
beleze beleziki\
beleziki\
belgia\
belgian\
belgian congo\
belgica\
belgicko\
belgie\
belgien\
belgiiki\
belgija\
belgik\
belgika\
belgim\
belgio\
belgique\
belgiska\
belgium\
belgium kingdom of\
belgium nutome\
belgiummi\
belgiya\
belgiyom\
belgjiche\
belgjike\
belgju\
belgujo\
belice\
belidhe\
beliis\
beliise\
beliizi\
belimuda\
belis\
belise\
beliz\
beliza\
belizas\
belize\
belize nutome\
belizean\
belizi\
belizian\
beliziya\
belizo\
belizɛ\
beljik\
beljika\
beljium\
bellje\
belmuda\
belorusija\
beloruska\
belorusko\
belorussia\
belorusujo\
belsch\
belsik\
belxica\
belzik\
belzika\
belɛruth\
belɣarya\
bemira ya arabe uni\
bemuda\
bene\
benee\
beneen\
benezuwela\
bengalidɛsi\
bengeladiec\
bengladeshi\
benguladeshi\
beniini\
benim\
benin\
benin nutome\
benin republic of\
benina\
beninas\
beninese\
benini\
benino\
benins\
beniŋ\
benɛ\
benɛn\
benɛŋ\
beremuda\
beresiil\
berezili\
berimuda\
berimuuda\
berize\
bermid\
bermioda\
bermud\
bermud adalari\
bermuda\
bermuda nutome\
bermuda orollari\
bermudaa\
bermudaeyjar\
bermudan\
bermudas\
bermude\
bermudes\
bermudi\
bermudian\
bermudiya\
bermudoj\
bermudu salas\
bermudy\
bermuuda\
beronjiamu\
besamoa ya amereka\
beylik of tunis\
bhabhadosi\
bhabhedo\
bhahamas\
bhahareni\
bhangiladeshi\
bhangiladɛshi\
bhanisilaila\
bharɛŋ\
bhelarusi\
bhelgium\
bheliz\
bhelize\
bhemuda\
bhenini\
bhiet nam\
bhoetan\
bhokina faso\
bholiviya\
bhosnia le herzegovina\
bhosuwana\
bhotana\
bhoutan\
bhukina faso\
bhulgariya\
bhurazeli\
bhurundi\
bhurunɛi\
bhutan\
bhutan kingdom of\
bhutan nutome\
bhutanese\
bhutani\
bhutans\
bhutaŋ\
bhɔgeriya\
bhɔsiniya\
bhɛgiyɔŋ\
bhɛlarusi\
bhɛmuda\
bhɛni\
bi\
bialorus\
bielorrusia\
bielorrussia\
bielorusko\
bielorussia\
bielorussie\
bih\
bilarus\
bilarusya\
bilgari\
bilidha\
biligari\
biliz\
biljam\
bilorisi\
biniin\
binin\
biolgaria\
bion bi falkland\
bion bi kayman\
bion bi kook\
bion bi kɔnji bi us\
bion bi kɔnji bi ŋgisi\
bion bi marcal\
bion bi mariana ŋɔmbɔk\
bion bi salomo\
bion bi turks ni kalkos\
birazil\
birimaniya\
birjina uharte amerikarrak\
birjina uharte britainiarrak\
birlashgan arab amirliklari\
birlashgan qirollik\
birlesen arap emirlikleri\
birlesen patysalyk\
birlesik arap emirlikleri\
birlesik krallik\
birlesmis ereb emirlikleri\
birlesmis kralliq\
birlesmis statlar uzaq adalar\
birma\
birmanie\
birmanie myanmar\
birmuda\
biru\
bisanga bya kapevɛrɛ\
bisanga bya kayima\
bisanga bya kookɛ\
bisanga bya maluni\
bisanga bya marianɛ ya nɔrdi\
bisanga bya marishalɛ\
bisanga bya turki mpe kaiko\
bisanga bya vierzi ya ameriki\
bisanga bya vierzi ya angɛlɛtɛlɛ\
bisanga kokos\
bisanga solomɔ\
bisau gvineja\
bissau guinea\
bissau guinean\
bitek bi ŋgisi i tuyɛ india\
bitkayrn\
biyetinam\
bizanga byesolomooni\
bizinga bya firipino\
bizinga bya kkuki\
bizinga bya mariso\
bizinga bya mariyana ebyamumambuka\
bizinga bya mariyana ebyomumambuka\
bizinga bya virigini ebyamerika\
bizinga bye kepu veredi\
bizinga byefalikalandi\
bizinga byekomoro\
bizinga byemalidive\
bizinga byetaaka ne kayikosi\
bizinga ebya kayimaani\
bizinga ebya virigini ebitwalibwa bungereza\
bjellorusi\
bjelokosna obala\
bjelorusija\
bjelorussja\
bk\
blazili\
bljika\
blunei\
blɣara\
bna\
bo bien nga\
bo dao nha\
bocvana\
bocvano\
bodsuana\
bohnia ɛrzegovina\
boilibhia\
bokina faso\
boleva\
bolgarija\
bolgariya\
bolharska\
boli kosta\
bolibiya\
bolifia\
boliifiya\
boliivi\
boliivia\
boliivie\
bolivarian republic of venezuela\
bolivi\
bolivia\
bolivia nutome\
bolivia plurinational state of\
boliviab\
bolivian\
bolivie\
bolivien\
bolivii\
bolivija\
bolivio\
boliviya\
bolivja\
bolivya\
boliwia\
boliwie\
boliwii\
boliwija\
boliwiska\
boliwiya\
bolliivije\
bolqaristan\
bolqariya\
bonaire\
bonaire dutch\
bonaire saint eustatius and saba\
bonaire sint eustatius and saba\
bonaire sint eustatius und saba\
bonairean\
boneyr sint estatius va saba\
booland\
boolivi\
boriiviya\
borkina faso\
borondi\
boseni ai ɛrezegovin\
bosini mpe hezegovine\
bosinia\
bosiniya na herigozevine\
bosiniya ni hesegovina\
bosna a hercegovina\
bosna agus hearsagobhana\
bosna hersek\
bosna i hercegovina\
bosna in hercegovina\
bosni di hersegovin\
bosni herzegovinn\
bosni nda herzegovine\
bosnia\
bosnia a hercegovina\
bosnia aamma herzegovina\
bosnia and herzegovina\
bosnia and herzegowina\
bosnia dan herzegovina\
bosnia e hercegovina\
bosnia e herzegovina\
bosnia ed erzegovina\
bosnia erzegovina\
bosnia gi herzegovina\
bosnia ha herzegovina\
bosnia hercegovina\
bosnia hersegovina\
bosnia hertegovina\
bosnia herzegovina\
bosnia herzegowina\
bosnia i hercegovina\
bosnia i hercegowina\
bosnia ja hercegovina\
bosnia ja hertsegoviina\
bosnia ja hertsegovina\
bosnia kple herzergovina nutome\
bosnia na hezegovina\
bosnia na ɛrzegovina\
bosnia ne hɛzegovina\
bosnia og hercegovina\
bosnia og hersegovina\
bosnia si hertegovina\
bosnia sy herzegovina\
bosnia va herzegovina\
bosnia y herzegovina\
bosniab tsi herzegovinab\
bosnian\
bosnian herzegovinian\
bosnie e ercegovine\
bosnie en herzegovina\
bosnie en herzegowina\
bosnie herzegovine\
bosnie und herzegovina\
bosnie und herzegowina\
bosnien an herzegowina\
bosnien hercegovina\
bosnien och hercegovina\
bosnien und herzegowina\
bosnii hersegowiin\
bosnii na herzegovinni\
bosnija be ercegowina\
bosnija ir hercegovina\
bosnija un hercegovina\
bosnio hercegovino\
bosniska a hercegowina\
bosniya harzagobina\
bosniya hersigoviina\
bosniya ne herzegovina\
bosniya va gertsegovina\
bosniya ve herseqovina\
bosniya ve hersoqovina\
bosniya we gersegowina\
bosnje hercegovine\
bossnije un herzegovina\
boswana\
bosznia hercegovina\
bosɨnyia a hɛzɛgovina\
bothiwaana\
bothnia kɛnɛ ɣargobinia\
bothnia na hedhegovina\
botiswaana\
botiswana\
botsoana\
botsuana\
botsuane\
botsvana\
botsvane\
botswaana\
botswana\
botswana nutome\
botswana republic of\
botswanab\
botswanan\
botthwana\
botuswaana\
botɨswana\
boutan\
bouvet\
bouvet adasi\
bouvet eiland\
bouvet insle\
bouvet island\
bouvet qeqertaq\
bouvet saar\
bouvet sullot\
bouvet sziget\
bouvet uhartea\
bouvet ƒudomekpo nutome\
bouveteilan\
bouveteiland\
bouveteyja\
bouvetinsel\
bouvetinsla\
bouvetnsaari\
bouvetoen\
bouveton\
bouvetov ostrov\
bouvetov otok\
bouvetowa kupa\
bouvetoya\
bouvetoyggj\
bouvetuv ostrov\
bozicna ostrva\
bozicni otok\
bozicno ostrvo\
boziniya hezegovina\
boziniya na hezegovina\
bozni ɛrizigovini\
boznia ne herzegovina\
bozwaana\
braisil\
brasiili\
brasiilia\
brasil\
brasila\
brasile\
brasilia\
brasilie\
brasilien\
brasilije\
brazil\
brazil federative republic of\
brazil nutome\
brazili\
brazilia\
braziliab\
brazilian\
brazilie\
brazilija\
braziliya\
brazilo\
brazilska\
brazilu\
brazilya\
brazylia\
breezil\
bregu i fildishte\
bresil\
bresku indlandshafseyjar\
bresku jomfruaeyjar\
bretland\
brettesche besezunge em indesche oozejahn\
brezil\
brezila\
brezili\
brezilya\
brezilɛ\
bric\
brics\
brics bank\
brineyi\
brit indiai oceani terulet\
brit virgin szigetek\
brita hindoceana teritorio\
britain\
britainfo virgin islands\
britaintɔwo ƒe india ƒudome nutome\
britaintɔwo ƒe virgin ƒudomekpowo nutome\
britaj virgulininsuloj\
britan wirgin adalary\
britaniya\
britaniya hind okeani erazisi\
britaniya vircin adalari\
britaniya virgin orollari\
britaniyanin hind okeani erazisi\
britaniyanin virgin adalari\
britaniyaning hind okeanidagi hududi\
britaniyanyn hindi okeanyndaky territoriyalary\
britannia\
britanska devicanska ostrva\
britanska djevicanska ostrva\
britanska teritorija indijskog okeana\
britanska teritorija u indijskom okeanu\
britanska territorija u indijskom okeanu\
britanski deviski otoki\
britanski djevicanski otoci\
britanski indijskooceanski teritorij\
britanski teritorij u indijskome oceanu\
britansko ozemlje v indijskem oceanu\
britanya hint okyanusu topraklari\
britanya virjin adalari\
britenfo hɔn man wɔ india po no mu\
britesch joffereninselen\
britescht territorium am indeschen ozean\
briti india ookeani ala\
briti neitsisaared\
britische jungferninseln\
britisches territorium im indischen ozean\
britischi jungfere insle\
britischs territoorium im indische oozean\
britises territorium em indise ozean\
british\
british anguilla\
british antarctic territory\
british ceylon\
british commonwealth\
british cyprus\
british guiana\
british honduras\
british hong kong\
british indian ocean territory\
british virgin islander\
british virgin islands\
britisi indu teekoo laama\
britisi jungfroiwinsla\
britisi virgin gungey\
britiske knezniske kupy\
britiske knjezniske kupy\
britiske omrade i det indiske hav\
britiski indiskooceaniski teritorium\
britiski teritorij w indiskim oceanje\
briton\
brits indiese oseaangebied\
brits indische oceaanterritorium\
britse gebieden in de indische oceaan\
britse gebieden yn de indyske oseaan\
britse maagde eilande\
britse maagdeneilanden\
britse maagdeneilannen\
britske indickooceanske uzemi\
britske indickooceanske uzemie\
britske panenske ostrovy\
brittania virgin sullot\
brittilainen intian valtameren alue\
brittilaiset neitsytsaaret\
brittiska jungfruoarna\
brittiska territoriet i indiska oceanen\
britu virdzinas\
brizil\
brmuda\
broenei\
bruine\
brunae\
brunai tarussalam\
brunaigh\
brunay\
brunei\
brunei darussalam\
brunei negara brunei darussalam\
brunei nutome\
bruneian\
brunej\
bruneja\
brunejo\
brunejus\
bruney\
bruni\
bruniya\
brunǝ\
brunɛi\
bruunee\
brytyjskie terytorium oceanu indyjskiego\
brytyjskie wyspy dziewicze\
brɛsil\
bubirigi\
buchinafaso\
budaaki\
bufalansa\
bufaransa\
bufini\
bugarska\
bugereeki buyonaani\
bugirimaani\
buircine faso\
buirciona faso\
bukiini\
bukina faso\
bukina fǝ asɔ\
bukinafaaso\
bukinafaso\
bukinafatho\
bukini\
bukkinna faase\
bulasili\
bulegari\
bulekina faso\
bulgaari\
bulgaaria\
bulgaarie\
bulgaariya\
bulgalia\
bulgari\
bulgaria\
bulgaria nutome\
bulgaria republic of\
bulgariab\
bulgarian\
bulgarie\
bulgarien\
bulgarii\
bulgarija\
bulgarije\
bulgaristan\
bulgariya\
bulgarska\
bulgarujo\
bulgarye\
bulharsko\
bulibia\
bulibya\
buligaliya\
buligari\
buligaria\
buligariya\
bulinizya tafransist\
bulivi\
bulivya\
bullgari\
bulljaarije\
bulugarii\
bulugariya\
bulundi\
bulune\
buluneyi\
bulunya\
bundesrepublik deutschland\
bungereza\
bungyereza\
burandi\
buraziiri\
burezili\
burinɛyi\
burkibaa faaso\
burkiina faaso\
burkina faaso\
burkina fasas\
burkina faso\
burkina faso nutome\
burkina fasoa\
burkina fasob\
burkina fasu\
burkinabe\
burkinafaso\
burkinan\
burkinese\
burkino\
burkinɛ pathu\
burma\
burma miyamar\
burmese\
burnaay\
burquina faso\
burtu riku\
burugariya\
burugweizooba bwa timori\
burukiina faso\
burukina faso\
burunayi\
burund\
burundaidh\
burundi\
burundi nutome\
burundi republic of\
burundian\
burundib\
burundii\
burundija\
burundis\
burundo\
burune\
buruneei\
buruneeya\
burunei\
buruney\
buruneyi\
burunndi\
burunɛy\
burutic dhuɔɔl bergin\
buruundi\
busna d hersek\
busna d hirsik\
bustwana\
butaan\
butaani\
butan\
butana\
butanas\
butani\
butano\
butao\
butau\
butaŋ\
butswana\
buttaan\
buturuki take\
buugɛlia\
buutaŋ\
buve adasi\
buve oroli\
buve ostrva\
buve sala\
buwe adasy\
buyindi\
buyonaani\
buyuk britaniya\
bv islands\
bwlgaria\
byelorisi\
byelorussia\
byelorussian\
bǝlɔŋ bǝ kaksa bɛ taataaŋzǝn\
bɔkina faso\
bɔlgeria\
bɔsnyɛ ri hɛrsǝgɔvin\
bɔtisiwana\
bɔtswana\
bɔɔlivi\
bɛlalus\
bɛlaris\
bɛlarus\
bɛlehig\
bɛlezɨ\
bɛlgik\
bɛlgyium\
bɛlgyum\
bɛliz\
bɛliziki\
bɛljik\
bɛmuda\
bɛngiladɛsi\
bɛnin\
bɛnǝn\
bɛnɨŋ\
bɛremud\
bɛrmuda\
bɛŋgladɛsh\
bɛɛdzwum\
bɛɛmudǝ\
bɨlazii\
bɨlune\
c5 1\
c5 plus 1\
c5p\
ca ri be ha lan\
ca5\
caad\
caadi\
caadu\
cabo verde\
cabo verde republic of\
cabo verdean\
cabu verde\
cac tieu dao xa cua hoa ky\
cac tieu vuong quoc a rap thong nhat\
cad\
cada\
cadas\
cadi\
cado\
cagoske ostrovy\
cagoso salynas\
cagosu arhipelags\
cailleann nuadh\
caina\
caipurasi\
caledonia newydd\
camaroes\
camarun\
cambodge\
cambodgia\
cambodia\
cambodia kingdom of\
cambodiab\
cambodian\
cambodja\
cambodscha\
cambogia\
camboja\
camboya\
camboze\
cambudya\
cambuidea\
cameroon\
cameroon republic of\
cameroonian\
cameroonni\
cameroun\
camerun\
camerwn\
campuchia\
canada\
canada nutome\
canade\
canadian\
canadians\
canton and enderbury islands\
cap verd\
cap verde\
cap vert\
cape verde\
cape verde islands\
cape verdean\
cape verdian\
capivɛrdi\
capo verde\
capul verde\
caqos arxipelaqi\
car\
caraibi olandesi\
carib neerlandes\
caribbean netherlands\
caribe neerlandes\
caribisch nederland\
carna gora\
casachstan\
casaquistao\
catar\
cathair na bhatacain\
cayina\
cayman adalari\
cayman islands\
cayman isles\
cayman qeqertaq\
cayman sullot\
caymaneilanden\
caymaneilannen\
caymaneyjar\
caymanian\
caymanoarna\
caymanoerne\
caymanoyane\
caymanoyene\
caymanoyggjar\
caymans\
caymansaaret\
cayna\
cazaquistao\
ccek\
ccili\
ccinwa\
ceahkka\
ceanada\
cebelitarik\
cebellutariq\
cechia\
ceh respublikasy\
cehia\
cehija\
cehijas republika\
cehiya\
cehujo\
ceinia\
cek cumhuriyeti\
cek labo\
ceki\
ceki republiki\
cekija\
cekijos respublika\
ceko\
cekya\
centr afrika respubliko\
centraafriki koyra\
centraal afrikaanse republiek\
centrafrika\
central african\
central african empire\
central african republic\
central african republic car\
central african republiki\
central asian five\
centralafrikanska republiken\
centralafrikas republika\
centralnoafricka republika\
centralnoafriska republika\
centrines afrikos respublika\
cenub afrika\
cenubi corciya ve cenubi sendvic adalari\
cenubi koreya\
cenubi sudan\
cerna hora\
cernogoriya\
cersi\
ceska\
ceska republika\
cesko\
cesko slovensko\
cex respublikasi\
cexiya\
ceylon\
cezayir\
chaadi\
chad\
chad republic of\
chade\
chadi\
chadian\
chaena\
chagos archipel\
chagos archipelago\
chagos eyjaklasinn\
chagos szigetcsoport\
chagos takimadalari\
chagose saared\
chagoseilanden\
chagosoarna\
chagosoerne\
chagosoyene\
chagossaaret\
chaina\
chechia\
cheli\
chequia\
chernogoriya\
chexiya\
chexiya respublikasi\
chiile\
chiina\
chile\
chile republic of\
chilean\
chili\
chilib\
chilska\
china\
china chine\
china hong kong special administrative region of\
china macao special administrative region of\
china peoples republic of\
china republic of\
chinab\
chine\
chine rep pop\
chinese\
chinese taipei\
chiny\
chipre\
chisiwa cha cook\
chisiwa cha falkland\
chisiwa cha kemen\
chisiwa cha malushal\
chisiwa cha marian cha kasikazini\
chisiwa cha nolufok\
chisiwa cha solomon\
chisiwa cha tuluchi na kaiko\
chisiwa chivihi cha malekani\
chisiwa chivihi cha wingalesa\
chitsuwa chenorfolk\
chorvatsko\
chorwacja\
chorwatska\
chreschtdagsinsel\
christmas adasi\
christmas island\
christmas islander\
christmas uhartea\
christmaseiland\
christmasoya\
chuia mar falkland\
chuia mar marshall\
chuia mar norfolk\
chwɨla fɨ fakɨlan\
chwɨla fɨ masha\
chwɨla fɨ solomwɨn\
chwɨla m maliana mɨ ekuw mo\
chwɨla m vidzinyia m bɨleti mo\
chwɨla n tɨte a kaekus\
chwɨla ŋ kaeman\
chwɨla ŋ kɛb vɛɛ\
chypre\
chɛ lekpubele\
chɛki boloe\
ciad\
cibuti\
cica\
cidade do vaticano\
cierna hora\
ciile\
cile\
cili\
cilii\
cilio\
cillɛ\
cin\
cin hong kong oib\
cin hong kong oyb\
cin makao oib\
cin makao oyb\
cina\
cine\
cingapura\
cinujo\
ciopras\
ciorgastan\
cipar\
ciper\
cipr\
cipra\
cipri\
cipro\
cipru\
ciprus\
ciprɛ\
ciraaq\
ciribeas\
cis\
citad dal vatican\
citta del vaticano\
ciuda del vaticanu\
ciudad del vaticano\
ciutat del vatica\
ciwba\
cjaf vert\
co operative republic of guyana\
coasta de fildes\
cocos islander\
cocos islands\
cocos keeling adalari\
cocos keeling islands\
cocos qeqertaq\
cocos sullot\
cocos uharteak\
cocoseilanden\
cocosoerne\
coe\
coirea a tuath\
collective security treaty\
collective security treaty organization\
coloimbia\
colombia\
colombia republic of\
colombiab\
colombian\
colombie\
columbia\
commonwealth\
commonwealth of australia\
commonwealth of dominica\
commonwealth of independent states\
commonwealth of nations\
commonwealth of northern marianas\
commonwealth of puerto rico\
commonwealth of the bahamas\
commonwealth of the northern mariana islands\
commonwealth of the northern marianas\
comoran\
comoras\
comore\
comore szigetek\
comoren\
comorerne\
comores\
comorian\
comoris\
comoros\
comoros union of the\
comorosu\
conference on interaction and confidence building measures in asia\
conference on security and co operation in europe\
confoederatio helvetica\
cong hoa congo\
cong hoa dan chu congo\
cong hoa dominica\
cong hoa sec\
cong hoa trung phi\
congo\
congo brazzaville\
congo democratic republic of\
congo democratic republic of the\
congo democratic republic of was zaire\
congo dr\
congo drc\
congo kinshasa\
congo peoples republic of\
congo rdc\
congo rep\
congo repubblica\
congo republic\
congo republic of\
congo republic of the\
congo republica\
congo republica democrata congo\
congo republiek\
congo republik\
congo the democratic republic of the\
congob\
congolese\
congolese congo\
congolese drc\
congu brazzaville\
congu kinxasa\
consultative meeting of the heads of state of central asia\
cook adalari\
cook insle\
cook islander\
cook islands\
cook qeqertaq\
cook sullot\
cook szigetek\
cook uharteak\
cookeilande\
cookeilanden\
cookeilannen\
cooki saared\
cookinsaaret\
cookinselen\
cookinseln\
cookinsla\
cookoarna\
cookoerne\
cookove ostrovy\
cookovi otoci\
cookovi otoki\
cookovy ostrovy\
cookowe kupy\
cookoyane\
cookoyene\
cooks eyjar\
cooksoyggjar\
cooperation council for the arab states of the gulf\
cooperation council of turkic speaking states\
corea dal nord\
corea dal sid\
corea del nord\
corea del norte\
corea del sud\
corea del sur\
corea do norte\
corea do sur\
coree dal nord\
coree dal sud\
coree du nord\
coree du sud\
coreea de nord\
coreea de sud\
coreia do norte\
coreia do sul\
coschta rica\
costa davorio\
costa de marfil\
costa divori\
costa divur\
costa do marfim\
costa rica\
costa rica republic of\
costa rican\
costa rice\
costa ricea\
cote d\
cote divoire\
cote divoire ivory coast\
cote divoire republic of\
council of europe\
country of curacao\
cravuazie\
crioch aigean indiach na breataine\
criocha francacha dheisceart an domhain\
crna gora\
croacia\
croat\
croatia\
croatia hrvatska\
croatia republic of\
croatiab\
croatian\
croatie\
croazia\
crown colony of malta\
csad\
csce\
cseh koztarsasag\
csehorszag\
csto\
cuait\
cuba\
cuba republic of\
cubab\
cuban\
cueste di avoli\
cuibheit\
culumbya\
cumaan\
cumur\
curacao\
curacao country of\
curacaoan\
curacau\
curazao\
cwn\
cypern\
cypr\
cypriot\
cypriot republic\
cypriska\
cyprus\
cyprus republic of\
czad\
czarnogora\
czech\
czech republic\
czech republiki\
czechia\
czecho slovakia\
czechoslovak\
czechoslovak republic\
czechoslovak socialist republic\
czechoslovakia\
czechoslovakian\
czechy\
cɛntrɔl aprika repuɔblic\
da benin\
da konggo brassavill\
da konggo kinschasa\
dac khu hanh chinh hong kong trung quoc\
dac khu hanh chinh macao trung quoc\
dahomey\
dai loan\
daitschland\
dalekie wyspy mniejsze stanow zjednoczonych\
dan mach\
dane\
danemalaku\
danemarc\
danemarca\
danemareg\
danemark\
danemarki\
danemerke\
dania\
danija\
danimaha\
danimarca\
danimarcje\
danimariki\
danimarka\
danimarke\
danish\
daniya\
danmak\
danmark\
danmarka\
danmarki\
danmarku\
danmork\
dannmark\
danska\
dansker\
dansko\
danujo\
danɛmarike\
dao bouvet\
dao giang sinh\
dao man\
dao norfolk\
davvi korea\
davvi marianat\
davvisudan\
dawlat al kuwait\
daŋmark\
de affrica\
de amerikanske jomfruoer\
de amerikanske jomfruoyene\
de ammarrikahnesche juffer enselle\
de bahamas\
de bermudas\
de brettesche juffer enselle\
de britiske jomfruoer\
de britiske jomfruoyene\
de buvee ensel\
de dommenekaanesche reppublik\
de ensel barbados\
de ensel man\
de ensel zint hellena\
de ensel zint lutscha\
de enselle svalbard un jan mayen\
de enselle turks un kaikos\
de falkland enselle\
de farror enselle\
de fidschi endelle\
de forenede arabiske emirater\
de forente arabiske emirater\
de franske besiddelser i det sydlige indiske ocean\
de franske besiddelser i det sydlige indiske ocean og antarktis\
de franske sorterritorier\
de georgia ac ynysoedd sandwich y de\
de heart ensel un de mcdonald enselle\
de kaiman enselle\
de kapvardesche enselle\
de karribbesche nederlang\
de kokkos enselle\
de kommoore\
de korea\
de kuuk enselle\
de machschall enselle\
de nederlandske antiller\
de nederlang\
de noodlijje marijanne enselle\
de noofok ensel\
de ohland enselle\
de palaestinensiske omrader\
de pitkarn ensel\
de republik sodaffrika\
de schweiz\
de seischalle\
de solomone enselle\
de swdan\
de tidligere nederlandske antiller\
de torkei\
de tschaschei\
de ukraiine\
de vereineschte schtaate vun amarrika ier usserhallef jelaaje enselsche\
de vereineschte schtaate vun ammarrika\
de weihnaachs ensel\
de zantraalaffrikaanesche republik\
de zint battalmi enselle\
de zint maates ensel\
dearsaidh\
deenimaaka\
dei amerikanske jomfruoyane\
dei britiske jomfruoyane\
dei sameinte arabiske emirata\
del afrikai koztarsasag\
del korea\
del szudan\
deli georgia es deli sandwich szigetek\
demirgazyk koreya\
demirgazyk makedoniya\
demirgazyk mariana adalary\
democratic federal yugoslavia\
democratic peoples republic of korea\
democratic peoples republic of korea dprk\
democratic peoples republic of korea rpdc\
democratic republic of congo\
democratic republic of georgia\
democratic republic of sao tome and principe\
democratic republic of the congo\
democratic republic of timor leste\
democratic republic of vietnam\
democratic socialist republic of sri lanka\
democratic yemen\
democratische republiek oost timor\
demokoratika ripaaburika ya kongo\
demokraatischi volksrepublik koreea\
demokraticna republika kongo\
demokratiese republiek van die kongo\
demokratische arabische republik sahara\
demokratiska republiken kongo\
demokratska republika kongo\
demokratyczna republika konga\
den centralafrikanske republik\
den demokratiske republik congo drc\
den demokratiske republikken kongo\
den dominikanske republik\
den dominikanske republikk\
den dominikanske republikken\
den sentralafrikanske republikk\
den sentralafrikanske republikken\
den tjekkiske republik\
den tsjekkiske republikk\
denemarke\
denemarken\
denimaaka\
denimaki\
denmakhi\
denmaki\
denmarc\
denmark\
denmark kingdom of\
denmark nutome\
denmarki\
der sennejall\
der sodpol\
der tschadd\
der vattikahn\
det britiske territoriet i indiahavet\
det britiske territorium i det indiske ocean\
det palestinske omradet\
deutan\
deutsch\
deutsche demokratische republik\
deutschland\
dhambia\
dhimbabwe\
diameuga\
diblalta\
dibutuii\
didzioji britanija\
didziosios britanijos mergeliu salos\
dienvidafrikas republika\
dienviddzordzija un dienvidsendvicu salas\
dienvidkoreja\
dienvidsudana\
dimiliki dya vakulungwa va chalabu\
dinamarca\
dinamarka\
diobraltar\
diobutaidh\
ditunga dya afrika wa munkatshi\
ditunga dya tsheka\
ditunga wa duminiku\
ditunga wa kongu\
djevicanska ostrva sad\
djiboeti\
djiboti\
djibouti\
djibouti republic of\
djiboutian\
djibuti\
djɛrman\
dogu timor\
doiminice\
doiminicea\
domeenika\
domeneka\
domeneka lekpubele\
domenika\
domiinika\
domiinika ɓoloe\
dominica\
dominica commonwealth of\
dominicaanse republiek\
dominicab\
dominican\
dominican republic\
dominiche\
dominik\
dominik cumhuriyeti\
dominika\
dominika nutome\
dominika repɔblik nutome\
dominikaani vabariik\
dominikaaninen tasavalta\
dominikaanse republiek\
dominikaanske republyk\
dominikai koztarsasag\
dominikalydveldid\
dominikan respublikasi\
dominikan respublikasy\
dominikana\
dominikana dassevaldi\
dominikanesch republik\
dominikanische republik\
dominikanisi rebublik\
dominikanska republika\
dominikanska republiken\
dominikar errepublika\
dominikas republiki\
dominike\
dominikha\
dominiko\
dominikos respublika\
dominique\
dominiska lydveldid\
dominnika\
dominɨka\
domnik\
domnika\
dong timor\
doninica\
doominiki\
doominiki laboo\
douarou aostral frans\
doutschland\
dowla waticaan\
dowlaaji dentuɗi amerik\
dpr korea\
dprk\
dr congo\
dr kongo\
dramblio kaulo krantas\
dramblio kaulo kranto respublika\
drc\
dronning maud land\
druga ameriska ozemlja v tihem oceanu\
dschamaika\
dschibuti\
dschibutti\
dschorsi\
dsibuti\
duc\
duiska\
duitsland\
duitslandi\
duminik\
duminiku\
durka\
dutch\
dutch antilles\
dutch east indies\
dutch guiana\
duthaich nam mongol\
duthaich nan suasaidh\
duthaich nan taidh\
dutslan\
duunya tɛ giini\
duuɗe falkland\
duuɗe kap weer\
duuɗe kaymaa\
duuɗe kecce amerik\
duuɗe kecce britanii\
duuɗe kuuk\
duuɗe mariyaana rewo\
duuɗe marsaal\
duuɗe norfolk\
duuɗe solomon\
duuɗe turke e keikoos\
dyamaika\
dyapani\
dyibuti\
dyodya\
dzakpan\
dzamaika nutome\
dzamane\
dzamɛka\
dzapan nutome\
dzayer\
dzayr\
dzersi\
dzersija\
dzersis\
dzerzi\
dzibuti\
dzibuti nutome\
dzibutija\
dzibutis\
dzibutsko\
dzibuwti\
dzibɨlata\
dziehe korea nutome\
dziehe marina ƒudomekpowo nutome\
dzodan\
dzsibuti\
dzɔɔdzia\
dzɛse nutome\
dɔmeneka\
dɔmimiki republiki\
dɔminik\
dɔminik rɛpublik\
dɔminiki\
dɛmukalati lekpubele e kuŋgu\
dɛnmak\
dɛnɨma\
e u\
eabr\
eacuador\
eadb\
eaeu\
eartra\
east german\
east germany\
east timor\
east timorese\
eastenryk\
eastern republic of uruguay\
ebiizinga bya falikalandi\
ebizanga bya solomooni\
ebizinga bya buturuki na kaiko\
ebizinga bya cago\
ebizinga bya faakilanda\
ebizinga bya firipino\
ebizinga bya indian ebya bungyereza\
ebizinga bya kayimaani\
ebizinga bya kayimani\
ebizinga bya kepu veredi\
ebizinga bya kepuvade\
ebizinga bya kkuki\
ebizinga bya komoro\
ebizinga bya kuuku\
ebizinga bya malidive\
ebizinga bya marshaa\
ebizinga bya surimaani\
ebizinga bya taaka ni kayikosi\
ebizinga bya virigini ebitwalibwa bungereza\
ebizinga bya virigini ebya amerika\
ebizinga bya virigini ebya bungyereza\
ebizinga bya virigini ebyamerika\
ebizinga byamatemba ga mariana\
ebrd\
ebur bordo\
ecinkey yati noorfok\
ecioopi\
eco\
economic community of west african states\
economic cooperation organization\
ecoopi\
ecoppi\
ecowas\
ecuador\
ecuador republic of\
ecuadoran\
ecuadorean\
ecuadori\
ecuadorian\
ecuatorial guinea\
ecwa\
edb\
edzi\
ee uu\
eesti\
eestland\
eeu\
eeuu islas virgenes\
efiopiya\
efqanistan\
efta\
egipat\
egipt\
egipta\
egiptas\
egipte\
egipteb\
egipto\
egiptus\
egito\
egitto\
egittu\
egjipt\
egjit\
egyenlitoi guinea\
egyesult allamok\
egyesult arab emirsegek\
egyesult kiralysag\
egyiptom\
egypt\
egypt arab republic of\
egypta\
egyptaland\
egypte\
egypte nutome\
egypten\
egypti\
egyptian\
egyptojska\
egyptowska\
ehibetɛn\
eihanga rya rwagati ya afirika\
eiland man\
eilean bouvet\
eilean heard is mhicdhomhnaill\
eilean mhanainn\
eilean na nollaig\
eilean naomh eilidh\
eilean norfolk\
eileanan aimeireagach na maighdinn\
eileanan breatannach na maighdinn\
eileanan cook\
eileanan mharshall\
eileanan sholaimh\
eimin\
eire\
eire ireland\
eire irlande\
eirinn\
eistland\
eistraich\
ejipt\
ejitu\
ejypta\
ekialdeko timor\
ekizinga norifoko\
ekoatera\
ekuador\
ekuadɔ nutome\
ekuatere\
ekuateur\
ekuatore ginea\
ekuatorial guini nutome\
ekuatɛl\
ekuwatoor\
ekvador\
ekvadora\
ekvadoras\
ekvadoro\
ekvator ginesi\
ekvatora gvineo\
ekvatorguinea\
ekvatoriaal guinea\
ekvatorial guinea\
ekvatorial gvineya\
ekvatorial qvineya\
ekvatoriala guinea\
ekvatoriala gvineja\
ekvatorialguinea\
ekvatorialna gvineja\
ekvatorijalna gvineja\
ekvatorska gvineja\
ekwado\
ekwador\
ekwadors\
ekwateer\
ekwatele\
ekwater\
ekwateri\
ekwator\
ekwatoria\
ekwatoriaal guinee\
ekwatorial gwineya\
ekwatorialna gineja\
ekwatǝr\
ekwatɔr\
ekwatɛlɛ\
ekwɛtolia gine\
el nixer\
el salbador\
el salivado\
el salvador\
el salvador republic of\
el salvadori\
el salvadors\
el salvadɔ nutome\
el salwador\
elakɨ\
elan\
elcezair\
elefantcsontpart\
eletɨla\
elevandiluurannik\
elewuniɔŋ\
elfebaikuschte\
elfebeikusta\
elfenbeinkuste\
elfenbeinskysten\
elfenbenariddu\
elfenbenskusten\
elfenbenskysten\
eli saluvatori\
elisalivado\
elisavado\
elitee\
elitele\
elitelɛ\
elitereya\
elitilea\
elitileya\
elitlea\
ellan vannin\
ellice islands\
elsavado\
elvetia\
emetab afghanistan\
emetab afrika nebo kwen\
emetab afrika nebo murot tai\
emetab albania\
emetab algeria\
emetab american samoa\
emetab amerika\
emetab andorra\
emetab angola\
emetab anguilla\
emetab antigua ak barbuda\
emetab argentina\
emetab armenia\
emetab aruba\
emetab australia\
emetab austria\
emetab azerbaijan\
emetab bahamas\
emetab bahrain\
emetab bangladesh\
emetab barbados\
emetab belarus\
emetab belgium\
emetab belize\
emetab benin\
emetab bermuda\
emetab bhutan\
emetab bolivia\
emetab bosnia ak herzegovina\
emetab botswana\
emetab brazil\
emetab brunei\
emetab bulgaria\
emetab burkina faso\
emetab burundi\
emetab cambodia\
emetab cameroon\
emetab canada\
emetab chad\
emetab chile\
emetab china\
emetab colombia\
emetab comoros\
emetab congo brazzaville\
emetab congo kinshasa\
emetab costa rica\
emetab cote divoire\
emetab croatia\
emetab cuba\
emetab cyprus\
emetab czech republic\
emetab denmark\
emetab djibouti\
emetab dominica\
emetab dominican republic\
emetab ecuador\
emetab el salvador\
emetab equatorial guinea\
emetab eritrea\
emetab estonia\
emetab ethiopia\
emetab fiji\
emetab finland\
emetab france\
emetab gabon\
emetab gambia\
emetab georgia\
emetab geruman\
emetab ghana\
emetab gibraltar\
emetab greece\
emetab greenland\
emetab grenada\
emetab guadeloupe\
emetab guam\
emetab guatemala\
emetab guiana nebo ufaransa\
emetab guinea\
emetab guinea bissau\
emetab guyana\
emetab haiti\
emetab helena ne tilil\
emetab holand\
emetab honduras\
emetab hungary\
emetab iceland\
emetab india\
emetab indonesia\
emetab iran\
emetab iraq\
emetab ireland\
emetab israel\
emetab italy\
emetab jamaica\
emetab japan\
emetab jordan\
emetab kazakhstan\
emetab kenya\
emetab kibagenge nebo arabuk\
emetab kibagenge nebo uingereza\
emetab kiribati\
emetab korea nebo murot katam\
emetab korea nebo murot tai\
emetab kuwait\
emetab kyrgyzstan\
emetab laos\
emetab latvia\
emetab lebanon\
emetab lesotho\
emetab liberia\
emetab libya\
emetab liechtenstein\
emetab lithuania\
emetab lucia ne\
emetab luxembourg\
emetab macedonia\
emetab madagascar\
emetab malawi\
emetab malaysia\
emetab maldives\
emetab mali\
emetab malta\
emetab martinique\
emetab mauritania\
emetab mauritius\
emetab mayotte\
emetab mexico\
emetab micronesia\
emetab misiri\
emetab moldova\
emetab monaco\
emetab mongolia\
emetab montserrat\
emetab morocco\
emetab mozambique\
emetab myanmar\
emetab namibia\
emetab nauru\
emetab nepal\
emetab new caledonia\
emetab new zealand\
emetab nicaragua\
emetab niger\
emetab nigeria\
emetab niue\
emetab norway\
emetab oman\
emetab pakistan\
emetab palau\
emetab palestine\
emetab panama\
emetab papua new guinea\
emetab paraguay\
emetab peru\
emetab peter ne titil ak miquelon\
emetab philippines\
emetab pitcairn\
emetab poland\
emetab polynesia nebo ufaransa\
emetab portugal\
emetab puerto rico\
emetab qatar\
emetab reunion\
emetab romania\
emetab russia\
emetab rwanda\
emetab saint kitts ak nevis\
emetab samoa\
emetab san marino\
emetab sao tome and principe\
emetab saudi arabia\
emetab senegal\
emetab seychelles\
emetab sierra leone\
emetab singapore\
emetab slovakia\
emetab slovenia\
emetab somalia\
emetab spain\
emetab sri lanka\
emetab sudan\
emetab suriname\
emetab swaziland\
emetab sweden\
emetab switzerland\
emetab syria\
emetab taiwan\
emetab tajikistan\
emetab tanzania\
emetab thailand\
emetab timor nebo murot tai\
emetab togo\
emetab tokelau\
emetab tonga\
emetab trinidad ak tobago\
emetab tunisia\
emetab turkey\
emetab turkmenistan\
emetab tuvalu\
emetab uganda\
emetab ukrainie\
emetab uruguay\
emetab uzibekistani\
emetab vanuatu\
emetab vatican\
emetab venezuela\
emetab vietnam\
emetab vincent netilil ak grenadines\
emetab walis ak futuna\
emetab yemen\
emetab zambia\
emetab zimbabwe\
emira arab ini\
emira arabo mitambatra\
emiraat araab denntuɗe\
emiradau arabaidd unedig\
emirados arabes unidos\
emiradus arabi unidu\
emiratele arabe unite\
emiratet e bashkuara arabe\
emirati\
emirati arabi uniti\
emirati għarab maqgħuda\
emiratos arabes unidos\
emiratos arabes xunios\
emirats arabes unis\
emirats arabs unids\
emirats arabs units\
emirats araps units\
emireeti\
emirelezhiou arab unanet\
emiriah arab bersatu\
emirian\
empire of brazil\
empire of japan\
endia\
endoneshia\
endonesi\
endonezya\
eneo ja uingeeza mwe bahali hindi\
eneo la uingereza katika bahari hindi\
enez bouvet\
enez christmas\
enez norfolk\
enez pitcairn\
enez vanav\
england\
ennde\
enndo\
enndonesii\
enndonezii\
equador\
equateur\
equatoguinean\
equatoriaal guinea\
equatorial guinea\
equatorial guinea republic of\
equatorial guineab\
equatorial guinean\
equatorialginea\
equatorialguinea\
eri salivado\
eritere\
eriterea\
eriteree\
eriteriya\
eritireya\
eritre\
eritrea\
eritrea nutome\
eritrea state of\
eritreab\
eritrean\
eritree\
eritreea\
eritreia\
eritreja\
eritreo\
eritreya\
eritureya\
ermenistan\
eron\
erresuma batua\
errumania\
errusia\
ery macedonia\
erythre\
erythree\
erytrea\
es taemo\
esanga norfokɛ\
esavado\
esenga buve\
esetoni\
esipanye\
esipaɲi\
esipt\
esitoni\
esitoniya\
eslovakia\
eslovaquia\
eslovenia\
espaan\
espaaɲe\
espagne\
espaina\
espainia\
espana\
espanha\
espanja\
espanya\
espanye\
espaŋiya\
essuatini\
estados unidos\
estados unidos de america\
estaos xunios\
estats units\
estija\
estiska\
estlan\
estland\
estlanda\
estlandi\
estniska\
estoni\
estonia\
estonia nutome\
estonia republic of\
estoniab\
estonian\
estonie\
estonii\
estonija\
estoniya\
estonja\
estonsko\
estonujo\
estonya\
estooni\
estooniya\
esuatini\
esvatini\
eswatini\
eswatini kingdom of\
esyopya\
eszak korea\
eszak macedonia\
eszaki mariana szigetek\
esztorszag\
esɨtonyia\
et monteneejro\
etale\
etat de la cite du vatican\
etats federes de micronesie\
etats unis\
etats unis damerique\
etazonia\
etela afrikka\
etela georgia ja etelaiset sandwichinsaaret\
etela georgia ja etelaiset sandwichsaaret\
etela korea\
etela sudan\
ethiopia\
ethiopia federal democratic republic of\
ethiopia federal democratic republic of ethiopia\
ethiopiab\
ethiopian\
ethiopie\
ethiopien\
ethiyopiya\
ethtonia\
etioopia\
etiopi\
etiopia\
etiopia nutome\
etiopie\
etiopien\
etiopii\
etiopija\
etiopiska\
etiopujo\
etiyopiya\
etiyopya\
etshiopi\
etsiopi\
etyopia\
eu\
eua\
eurasian development bank\
eurasian economic union\
european bank for reconstruction and development\
european free trade association\
european union\
exipto\
exiptu\
eyran\
eysturriki\
eysturtimor\
ezipite\
eziputi\
ezɨlɛ\
faari saared\
faereyjar\
faeroe islands\
faeroer\
faeroerne\
faeroyane\
faeroyene\
faerske ostrovy\
faganita afganistaan\
fahaki luma tiŋŋɛ\
fala\
falanise\
falansɛ\
falastiin daanka galbeed iyo qasa\
falastin\
falastin hududi\
falastin hududlari\
falaŋnsi\
falkland adalari\
falkland adalari malvinas adalari\
falkland insle\
falkland islander\
falkland islands\
falkland islands islas malvinas\
falkland islands malvinas\
falkland szigetek\
falkland szigetek malvin szigetek\
falkland ƒudomekpowo nutome\
falklandeilande\
falklandeilande malvinas\
falklandeilanden\
falklandeilanden islas malvinas\
falklandi qeqertaq\
falklandi saared\
falklandi saared malviini saared\
falklandinsaaret\
falklandinsaaret malvinassaaret\
falklandinselen\
falklandinseln\
falklandinseln malwinen\
falklandinsla\
falklandseyjar\
falklandseyjar malvinas\
falklandske kupy\
falklandske ostrovy\
falklandske ostrovy malviny\
falklandski otoci\
falklandski otoci malvini\
falklandski otoki\
falklandski otoki malvini\
falklandsoarna\
falklandsoerne\
falklandsoerne islas malvinas\
falklandsoyane\
falklandsoyene\
falklandsoyene islas malvinas\
falklandsoyggjar\
falklandsullot\
falklandy\
falklandy malviny\
falklandy malwiny\
falklaneilannen\
falme cia kiarabu\
falme dha kiarabu\
falme za kialabu\
falme za kiarabu\
fanuatu\
faransa\
faransi\
faransi guyaan\
faransi ka gwiyani\
faransi ka polinezi\
faransi polineezi\
faransiis\
faranzi\
farayse\
fareirai\
farer adalari\
farer adalary\
farer orollari\
fareru salos\
faridranomasina indiana britanika\
faroarna\
faroe\
faroe adalari\
faroe islands\
faroe uharteak\
faroe ƒudomekpowo nutome\
faroer\
faroereilande\
faroese\
faroje\
faroske kupy\
farsaaret\
farska ostrva\
farski otoci\
fas\
fatikaaŋ\
fearsullot\
federal democratic republic of ethiopia\
federal democratic republic of nepal\
federal peoples republic of yugoslavia\
federal republic of germany\
federal republic of nigeria\
federal republic of somalia\
federal republic of yugoslavia\
federal socialist republic of yugoslavia\
federated states of micronesia\
federation of saint christopher and nevis\
federative republic of brazil\
felande\
felekpi\
felensi\
felepiŋ\
felestin\
felestin erazileri\
fenesuwela\
fenisuweela\
fenland\
ferienigde staten\
feroer szigetek\
ferooj\
ferski otoki\
feru salas\
ffrainc\
fici\
fidi\
fidji\
fidjieyjar\
fidschi\
fidsi\
fidyii\
fidzi\
fidzi nutome\
fidzis\
fidzsi\
fietnam\
figi\
figunguli fya fokolendi\
figunguli fya kooki\
figunguli fya maliyana ifya luvala lwa kunyamande\
figunguli fya solomoni\
figunguli fya tuliki ni kaiko\
figunguli fya viliginiya ifya malekani\
figunguli ifya kayimayi\
figunguli ifya malishali\
figunguli ifya viliginiya ifya uwingelesa\
figyi\
fiiji\
fiji\
fiji islands\
fiji republic of\
fijia\
fijian\
fijib\
fijisullot\
fijji\
fil disi sahili\
fil suyagi qirgogi\
filabeinsstrondin\
filande\
filandɛ\
fildisi sahili\
filibbin\
filibiin\
filipaini\
filipiin\
filipiinid\
filipijnen\
filipin\
filipina\
filipinai\
filipinak\
filipinas\
filipine\
filipines\
filipinez\
filipini\
filipini nutome\
filipinis\
filipinler\
filipinn\
filipino\
filipinoj\
filipiny\
filipinɛ\
filipiŋ\
filippiinit\
filippiinnat\
filippin\
filippinane\
filippinas\
filippine\
filippinene\
filippinerna\
filippinerne\
filippini\
filippinler\
filippseyjar\
filippyne\
filipsoyggjar\
filipǝn\
filisiin ungilis\
filistin\
filistin bolgeleri\
fillanda\
fillipiine\
finelan\
fini kaledonii\
fini zelande\
finilandi\
finilani\
finlan\
finland\
finland nutome\
finland republic of\
finlanda\
finlande\
finlandi\
finlandia\
finlandie\
finlandiya\
finlandja\
finlandu\
finlandy\
finlund\
finlyandiya\
finn\
finnish\
finnland\
finnlando\
finnorszag\
finska\
finsko\
finzwila\
fireneni vatikana\
firipino\
fisi\
fitnam\
fitschi\
fixhi\
fixi\
fiyetnaam\
fiyi\
fizi\
fiŋlɛŋ\
fiɛtnaam\
foklandska malvinska ostrva\
foklandska ostrva\
folinesiya ta faransa\
folis\
folklando malvinu salos\
folklando salos\
folklandska malvinska ostrva\
folklandska ostrva\
folklend adalari\
folklend adalari malvin adalari\
folklend adalary\
folklend malvin orollari\
folklend malwina adalary\
folklend orollari\
folklenda malvinu salas\
folklenda salas\
forenade arabemiraten\
formosa\
foroyar\
frakkland\
frakland\
franca\
franca gviano\
franca polinezio\
france\
france nutome\
francia\
francia deli teruletek\
francia guyana\
francia polinezia\
franciaorszag\
francie\
francija\
francijas dienvidjuru teritorija\
francijas dienvidjuru zemes\
francijas gviana\
francijas polinezija\
francja\
francoist spain\
francojska\
francojska guyana\
francojska polyneziska\
francojski podpoldnjowy a antarktiski teritorium\
francoska\
francoska guyana\
francoska gvajana\
francoska polinezija\
francoska polyneziska\
francoski juzny a antarktiski teritorij\
francoski sveti martin\
francosko juzno ozemlje\
francouzska guyana\
francouzska jizni uzemi\
francouzska polynesie\
francu gviana\
francu polinezija\
francujo\
francuska\
francuska gijana\
francuska gvajana\
francuska polinezija\
francuske juzne i antarkticke zemlje\
francuske juzne teritorije\
francuski juzni teritoriji\
francuskie terytoria poludniowe i antarktyczne\
francuzska guayana\
francuzska guyana\
francuzska polynezia\
francuzske juzne a antarkticke uzemia\
francuzsko\
frankraich\
frankreich\
frankreiki\
frankric\
frankrig\
frankrigi\
frankrigi saint martin\
frankriich\
frankriika\
frankriikka guayana\
frankriikka polynesia\
frankriikka saint martin\
frankrijk\
frankrike\
frankrisch\
frankryk\
frans\
frans guyana\
frans polinesie\
frans polynesie\
fransa\
fransa cenub erazileri\
fransa polineziyasi\
fransa qvianasi\
fransanin cenub erazileri\
franse gebieden in de zuidelijke indische oceaan\
franse gebieden in de zuidelijke indyske oseaan\
franse suidelike gebiede\
franseisch polynesien\
franseisch sud an antarktisgebidder\
fransi\
fransiya\
fransiz guney topraklari\
fransiz guyanasi\
fransiz polineziyasi\
fransiz polinezyasi\
fransiz qviyanasi\
fransk guyana\
fransk polynesia\
fransk polynesien\
franska gujana\
franska guyana\
franska gvaejana\
franska polynesia\
franska polynesien\
franska sydterritorierna\
franske soromrade\
franssǝ\
fransuz gunorta territoriyalary\
fransuz gvianasi\
fransuz gwianasy\
fransuz janubiy hududlari\
fransuz polineziyasi\
fransuz polineziyasy\
franta\
frantsa\
frantscha\
frantzia\
franza\
franzosis guiana\
franzosis polinesie\
franzosisch guajaana\
franzosisch guayana\
franzosisch polineesie\
franzosisch polynesien\
franzosische sud und antarktisgebiete\
franzosischi suud und antarktisgebiet\
franzosisi sud und antarktisgebiet\
franzuusesch jujaana\
franzuusesch pollineesije\
franzuusesche sodsee enselle\
french\
french guiana\
french guianese\
french polynesia\
french polynesian\
french protectorate of tunisia\
french republic\
french somaliland\
french southern and antarctic lands\
french southern territories\
french sudan\
frenchwoman\
frentsi gayana nutome\
frentsi pɔlinesia nutome\
frg\
fronsku sudlaegu landsvaedin\
fronsku sunnaru landaoki\
frɛnkye gayana\
frɛnkye pɔlenehyia\
fs micronesia\
fuji\
fulop szigetek\
fulɛnsi\
furansi\
furstentum liechtenstein\
futunan\
fyrom\
fɔretugɛs\
fɛlanci\
fɛnland\
fɛŋsi\
fɛŋsi giwana\
fɛŋsi polinisiya\
fɨnlan\
g20\
g7\
g8\
gaabon\
gaaboon\
gaana\
gaarnsi\
gabao\
gabau\
gabhoni\
gabhɔŋ\
gabo\
gaboen\
gabon\
gabona\
gabonas\
gabonese\
gabonese republic\
gaboni\
gabono\
gaboo\
gaboon\
gabooni\
gaboŋ\
gabun\
gabɔ\
gabɔn\
gabɔn nutome\
gabɔŋ\
gaiti\
gajana\
gambi\
gambia\
gambia nutome\
gambia republic of the\
gambia the\
gambiab\
gambian\
gambie\
gambii\
gambija\
gambio\
gambiya\
gambja\
gambya\
gammbi\
gana\
ganaa\
ganao\
ganbi\
gane\
garbiy sahroi kabir\
garnaad\
gaska afrihka dassevaldi\
gayana\
gayana e falaŋnsi\
gayana eyoku ekweta\
gayana yaku ekweta\
gazagystan\
gbeya bahawɔ\
gcc\
gdr\
geansai\
gearnsaidh\
geirsi\
geleki\
gelenade\
gelenadɛ\
gelɛs\
geoorgie\
georgia\
georgia dal sid e las inslas sandwich dal sid\
georgia dal sud e isulis sandwich dal sud\
georgia de sud si insulele sandwich de sud\
georgia del sud e isole sandwich australi\
georgia del sud e sandwich australi\
georgia nutome\
georgia poludniowa i sandwich poludniowy\
georgia selatan and kep sandwich selatan\
georgiab\
georgian\
georgie\
georgie du sud et iles sandwich du sud\
georgie du sud et les iles sandwich du sud\
georgien\
georgiska\
georgiya\
georgja\
gerees\
gerenada\
geresi\
german\
german democratic republic\
german empire\
germania\
germania nutome\
germaniya\
germanujo\
germany\
germany democratic republic gdr\
germany federal republic of\
gernsej\
gernsey\
gernsi\
gernsija\
gernsis\
gernzi\
geɔrgia\
ggatar\
ghana\
ghana nutome\
ghana republic of\
ghanab\
ghanaian\
giamaica\
giana\
giana franseza\
giappone\
giapun\
gibilterra\
gibraltar\
gibraltar nutome\
gibraltaras\
gibraltarian\
gibraltaro\
gibraltars\
giburaata\
giburalita\
gibuti\
gibutio\
giine\
giine bisaau\
giine ikweeta\
gilbert and ellice islands\
gilbert islands\
gilbratar\
gilenada\
gilinilandi\
gine\
gine bisaau\
gine bisaawo\
gine bisao\
gine bisau\
gine bisawo\
gine bisawu\
gine bissau\
gine bisso\
gine ekuatorial\
gine ekwatele\
gine ekwato\
gine ekwatoria\
gine ekwatoryal\
gine ekwatɔri\
gine i papu\
gine ya iquita\
ginea\
ginea bissa\
ginea bissau\
ginea bissaw\
ginea ekwatorjali\
ginebisau\
ginebisawu\
ginee\
ginee ekuwaatoriyaal\
ginee ekwatorial\
ginee ti ekuatere\
gineea\
gineea bissau\
gineja\
gineja bissau\
ginekweta\
gineya bisawu\
gineya ekwatoriyali\
gini\
gini bhisawo\
gini bioso\
gini bisaaw\
gini bisao nutome\
gini bisau\
gini bisaw\
gini bisawu\
gini ikuweta\
gini mheadhan chriosach\
gini nuadh phaputhach\
gini ta faransa\
gini ta ikwaita\
ginɛ\
ginɛ bisɔ\
ginɛ ɛkwatɔrial\
ginɛbisau\
ginɛkwatɛlɛ\
giobraltar\
giordania\
girenaada\
giriig\
giriinaada\
girinilaandi\
girka\
girnada\
giyaan\
giyaan farayse\
giyan\
giyane\
giyane wa nfalanse\
giyanɛ ya falansɛ\
gjamaiche\
gjapon\
gjeorgji\
gjeorgjie\
gjermani\
gjermanie\
gjibraltar\
glenada\
glinlandi\
gninee bisau\
gnove caledonie\
gnove zelande\
goadelopy\
goatemala\
godowne kupy\
goelan\
gogledd korea\
gold coast\
gonduras\
gonkong\
gonkong aas hytay\
gonkong xitoy mmh\
gorgi\
gorllewin sahara\
gorogorszag\
gorolande\
gorwendland\
gowelande\
graekenland\
graekenlandi\
graenhofdaeyjar\
graenland\
graikija\
gran colombia\
granada\
granade\
granadi\
grand duchy of finland\
grand duchy of luxembourg\
grande bretagne\
grcija\
grcka\
greanada\
great britain\
great britain and northern ireland united kingdom of\
great colombia\
grece\
grecia\
grecie\
grecja\
grecko\
greece\
greece nutome\
greek\
greekman\
greenland\
greenlander\
greenlandic\
greenman\
greika\
grekantauta\
grekland\
grekujo\
grenaada\
grenad\
grenada\
grenada nutome\
grenade\
grenadian\
grenado\
grenady\
grenadǝ\
grenland\
grenlandan\
grenlande\
grenlandia\
grenlandija\
grenlandiya\
greqi\
gres\
gresia\
gresiya\
gresy\
gretsiya\
greunland\
grezia\
griceland\
grichiska\
griecheland\
griechenland\
griekeland\
griekenland\
griekija\
grienlan\
griicheland\
grikan\
grikelan\
grikkaland\
grikkland\
grikya\
griland\
grinada\
grinlan\
grinland\
grinland nutome\
grinlandi\
grinlandia\
grjekska\
groenland\
groenlanda\
groenlande\
groenlandia\
gronelandia\
gronhovdaoyggjar\
gronland\
gronlanda\
gronlando\
gronlandska\
gronlanti\
gronsko\
groonimaa\
groonland\
group of eight\
group of seven\
group of twenty\
groussbritannien\
grunad\
grunland\
gruusia\
gruzia\
gruzie\
gruzija\
gruzinsko\
gruziya\
gruzja\
grɛce\
grɛk\
grɛnadǝ\
guadaluip\
guadalup\
guadalupa\
guadalupe\
guadalupense\
guadalupi\
guadeloup\
guadeloupe\
guadeloupean\
guadeloupian\
guadelub\
guadelupa\
guadelupe\
guadelupe nutome\
guadelupu\
guadloup\
guaiana francesa\
guain na fraince\
guajaana\
guajana franceze\
guajane\
guam\
guam nutome\
guama\
guamanian\
guamas\
guambat\
guame\
guatamala\
guatemaala\
guatemala\
guatemala nutome\
guatemala republic of\
guatemalan\
guatemale\
guatimala\
guayana francesa\
guayane\
guernesey\
guernesi\
guernse nutome\
guernsej\
guernsey\
guernsey bailiwick of\
guiana\
guiana frances\
guiana francesa\
guiana perancis\
guiana thuoc phap\
guiana ya ufaransa\
guidheana\
guidheana na frainge\
guine\
guine bisau\
guine bissau\
guine bisso\
guine ekuatorial\
guine equatorial\
guine ma bissao\
guine papuasi\
guinea\
guinea bisau\
guinea bissau\
guinea bissau republic of\
guinea bissauan\
guinea ecuatorial\
guinea ekoatera\
guinea ekuatorial\
guinea equatorial\
guinea equatoriala\
guinea equatoriale\
guinea gyhydeddol\
guinea khatulistiwa\
guinea republic of\
guinea xich dao\
guinea ya ikweta\
guineab\
guinean\
guinee\
guinee bissau\
guinee conakry\
guinee ecuatorial\
guinee equatoriale\
guineea\
guineea bissau\
guineea ecuatoriala\
guineja e re papua\
guineja ekuatoriale\
guini nutome\
gujana\
gujana franciza\
gujana francuska\
gujano\
gulf cooperation council\
gunbatar sahara\
gundogar timor\
guney afrika\
guney georgia ve guney sandwich adalari\
guney kore\
guney sudan\
guneya\
guni\
gunorta afrika\
gunorta georgiya we gunorta sendwic adasy\
gunorta koreya\
gunorta sudan\
gurcistan\
gurcustan\
gurenada\
gurenelandi\
guriinirandi\
guriisi\
gurineda\
gurma kooree\
gurunilandi\
guusu sudan\
guwaatamaala\
guwadalup\
guwadelup\
guwadelupe\
guwam\
guwami\
guwana\
guwatemala\
guwatɛmala\
guyaana\
guyaane\
guyan\
guyan i pɛrɛsǝ\
guyan ya fulɛnsi\
guyana\
guyana co operative republic of\
guyana enfalansa\
guyana francesa\
guyana francese\
guyana franceza\
guyana frantsay\
guyana frantsesa\
guyana franzosa\
guyana prancis\
guyana pulasi\
guyana tafransist\
guyana ya bufaransa\
guyanadu\
guyane\
guyane fala\
guyane ffrengig\
guyane francaise\
guyanese\
guyani ti faranzi\
gvadalupe\
gvadelup\
gvadelupa\
gvadelupe\
gvadelupeyjar\
gvadelupo\
gvaejana\
gvajana\
gvam\
gvamo\
gvatemala\
gvatemalo\
gvineja\
gvineja bisao\
gvineja bisau\
gvineja bisava\
gvineja bissau\
gvineo\
gvineo bisauo\
gvineya\
gvineya bisau\
gwaadalup\
gwaatemalaa\
gwadalub\
gwadaluf\
gwadalukpɛ\
gwadalup\
gwadalupe\
gwadalupi\
gwadeloup\
gwadelup\
gwadelupa\
gwadelupe\
gwadeluup\
gwadeluupe\
gwaderupe\
gwadɛlup\
gwadɛlupɛ\
gwam\
gwamu\
gwamɛ\
gwani\
gwatamala\
gwatemaala\
gwatemala\
gwatemara\
gwatimala\
gwatǝmala\
gwatɨmala\
gwayana yabafaransa\
gweriniaeth canolbarth affrica\
gweriniaeth dominica\
gweriniaeth tsiec\
gwernenez\
gwinea\
gwinea bissau\
gwinea rownikowa\
gwineya\
gwineya bisau\
gwiyaana yʉ ʉfaraansa\
gwiyan tafransist\
gwiyana\
gwiyana ya fransi\
gwiyana ya ufalansa\
gwiyana ya ufaransa\
gwiyana ya ufarantha\
gwiyana ya wufalansa\
gwiyana ye furansi\
gwiyann franse\
gwlad belg\
gwlad groeg\
gwlad iorddonen\
gwlad pwyl\
gwlad swazi\
gwlad thai\
gwlad yr ia\
gyaaman\
gyamaika\
gyameka\
gyapaani\
gyapan\
gyebralta\
gyibuti\
gyogiya\
gyogya\
gyrgyzystan\
gyɔdan\
gyɔgyea\
gzejjer aland\
gzejjer faroe\
gzejjer kajmani\
gzejjer ta marshall\
gɔrɔhenelandi\
gɛrɛsi\
gɨanyɨ\
gɨlenlan\
gɨles\
gɨlɛnada\
ha lan\
habasha\
haeti\
haidhti\
haiiti\
haiti\
haiti nutome\
haiti republic of\
haitian\
haitii\
haitio\
haitis\
haitti\
hamaika\
han quoc\
hangare\
hangari\
hangeri\
hanover\
hapɔn\
hashemite kingdom of jordan\
hawsa afriki laboo\
hawsa kooree\
hayiti\
hayti\
haytii\
haɗaɗɗiyar daular larabawa\
heard a mcdonald inselen\
heard adasi ve mcdonald adalari\
heard and mcdonald islands\
heard en mcdonaldeilande\
heard en mcdonaldeilanden\
heard en mcdonaldeilannen\
heard eta mcdonald uharteak\
heard i arhipelag mcdonald\
heard island and mcdonald islands\
heard island og mcdonald islands\
heard ja mcdonald sullot\
heard ja mcdonaldinsaaret\
heard kple mcdonald ƒudomekpowo nutome\
heard og mcdonaldoyene\
heard og mcdonaldoyggjar\
heard og mcdonaldseyjar\
heard og mcdonaldsoyane\
heard sziget es mcdonald szigetek\
heard und mcdonald insla\
heard und mcdonaldinseln\
heardeiland en mcdonaldeilande\
heardi ja mcdonaldi saared\
heardon och mcdonaldoarna\
heardov ostrov a macdonaldove ostrovy\
heardov ostrov a mcdonaldove ostrovy\
heardov otok in mcdonaldovi otoki\
heardowa kupa a mcdonaldowe kupy\
hearduv ostrov a mcdonaldovy ostrovy\
hego korea\
hego sudan\
hegoafrika\
hegoaldeko georgia eta hegoaldeko sandwich uharteak\
hegoaldeko lurralde frantsesak\
heimastjornarsvaedi palestinumanna\
heiti\
helene\
hellas\
hellenic\
hellenic republic\
henɣarya\
herbehereak\
herd ve mak donald adalari\
herd ve makdonald adalari\
herd we makdonald adalary\
herda kaj makdonaldaj insuloj\
herda sala un makdonalda salas\
herda un makdonalda salas\
herdo ir makdonaldo salos\
herzegovinian\
hesse electoral\
hesse grand ducal\
hiina\
hilagang korea\
himaya za kusini za kifaranza\
hind\
hindistan\
hindiston\
hindiya\
hindujo\
hinduras\
hirvatistan\
hisipania\
hisipaniya\
hispaania\
hispania\
hispanujo\
hiszpania\
hithpania\
hnɣarya\
hoa ky\
hodowna kupa\
holan\
holand\
holanda\
holande\
holandi\
holandia\
holandija\
holandsko\
holani\
holland\
holland karib terseg\
hollanda\
hollandi\
hollandi kariibi mere saared\
hollandia\
hollandu\
holy see\
hondiorasy\
honduasi\
hondulasi\
honduraasi\
honduran\
honduras\
honduras republic of\
hondurasa\
hondurasdu\
hondurasi\
hondurathi\
hondures\
honduro\
hong kong\
hong kong aeb txina\
hong kong china\
hong kong dak tiongkok\
hong kong pup kina\
hong kong rae\
hong kong rae da china\
hong kong rae de china\
hong kong rae xina\
hong kong rhga tsieina\
hong kong rmd sina\
hong kong s a r kina\
hong kong sar\
hong kong sar china\
hong kong sar kina\
hong kong sar na sine\
hong kong special administrative region of china\
hong konger\
hongareieb\
hongarije\
hongarye\
hongi kongi sar siaina\
hongiruii\
hongkong\
hongkong kiinan eha\
hongkong kiinan erityishallintoalue\
hongkong kkt\
hongkong oao ciny\
hongkong sar\
hongkong sar kina\
hongkong sar van china\
hongkong sar van sina\
hongkong sas china\
hongkong sas sjina\
hongkong zao ciny\
hongkonger\
hongkongi erihalduspiirkond\
hongria\
hongrie\
honitulasi\
honkonga\
honkongas\
honkongo\
honq konq\
honq konq xususi inzibati erazi cin\
honq konq xususi inzibati rayonu cin\
hoorandi\
hoord und macdonald insle\
horedani\
horeyia\
horvaatia\
horvatija\
horvatorszag\
horwatiya\
hrvaska\
hrvatska\
huafrika iya hukusini\
huafuganistani\
huaislandi\
huajendina\
hualbania\
hualjelia\
hualuba\
huamenia\
huandola\
huangola\
huanguila\
huantigua na hubarubuda\
huastlia\
huaustlalia\
huayalandi\
huazabajani\
hubabadosi\
hubahaleni\
hubahama\
hubangaladeshi\
hubelalusi\
hubelize\
hubelmuda\
hubenini\
hublazili\
hubolivia\
hubosinia na huhezegovina\
hubotiswana\
hubrunei\
hubukinafaso\
hubukini\
hubulgaria\
huburundi\
hubutani\
huchadi\
huchile\
huchina\
hudenmaki\
hudominika\
huekwado\
huelsavado\
hueritrea\
huestonia\
hufalme dza hihalabu\
hufiji\
hufilipino\
hugaboni\
hugambia\
hughana\
huginebisau\
huginekweta\
hugrenada\
huguyana\
hugwadelupe\
hugwam\
hugwatemala\
hugwiyana ya huufaransa\
huhaiti\
huhispania\
huhondulasi\
huhungalia\
huilaki\
huindia\
huindonesia\
huippuvuoret ja jan mayen\
huislaheli\
huitalia\
hujamaika\
hujapani\
hujiblalta\
hujibuti\
hujine\
hujinlandi\
hujojia\
hukambodia\
hukameruni\
hukanada\
hukatali\
hukazakistani\
hukenya\
hukepuvede\
hukilibati\
hukiligizistani\
hukodivaa\
hukolea kaskazini\
hukolea kusini\
hukolombia\
hukomoro\
hukongo\
hukorasia\
hukostarika\
hukuba\
hukuprosi\
hukuwaiti\
hulanda\
hulaosi\
hulasembagi\
hulativia\
hulebanoni\
hulesoto\
hulibelia\
hulibiya\
hulishenteni\
hulitwania\
huliyunioni\
hulomania\
hulwanda\
humalawi\
humalekani\
humalesia\
humali\
humalta\
humartiniki\
humayotte\
humeksiko\
humikronesia\
humisri\
humodivu\
humoldova\
humolisi\
humolitania\
humoloko\
humonako\
humongolia\
humontserrati\
humusumbiji\
humyama\
hunamibia\
hunauru\
hunduras\
hundurasi\
hunepali\
hungaari\
hungakalia\
hungalia\
hungaliya\
hungari\
hungari nutome\
hungaria\
hungarian\
hungariya\
hungarujo\
hungary\
hungorska\
hungri\
hungria\
hungriya\
hunijeli\
hunijelia\
hunikaragwa\
huniue\
hunolwe\
hunyukaledonia\
hunyuzilandi\
huomani\
hupakistani\
hupalagwai\
hupalau\
hupanama\
hupapua\
hupelu\
hupitkaini\
hupolandi\
hupolinesia ya huufaransa\
hupwetoriko\
husamalino\
husamoa\
husamoa ya humalekani\
husantahelena\
husantakitzi na hunevis\
husantalusia\
husantapieri na humikeloni\
husantavisenti na hugrenadini\
husaotome na huprinsipe\
husaudi\
husenegali\
hushelisheli\
husiela lioni\
husilia\
husingapoo\
husirilanka\
huslovakia\
huslovenia\
husomalia\
husudani\
husurinamu\
hutailandi\
hutaiwani\
hutajikistani\
hutanzania\
hutimori ya mashariki\
hutogo\
hutokelau\
hutonga\
hutrinad na hutobago\
hutunisia\
hutuvalu\
huuajemi\
huubelgiji\
huufaransa\
huufini\
huuganda\
huugiliki\
huuhabeshi\
huuholanzi\
huuingereza\
huujerumani\
huukraini\
huuleno\
huulugwai\
huulusi\
huuswazi\
huuswidi\
huuswisi\
huuturuki\
huuturukimenistani\
huuzibekistani\
huvanuatu\
huvatikani\
huvenezuela\
huvietinamu\
huwalis na hufutuna\
huyemeni\
huyolodani\
huzambia\
huzimbabwe\
hvita russland\
hvitarussland\
hviterussland\
hwngari\
hy lap\
hytay\
hɔndirasi\
hɔndulas\
hɔndura\
hɔnduras\
hɔng kɔng sar tsaina nutome\
hɔngare\
hɔngri\
hɔŋgale\
hɛlɛŋ\
i afghanistan\
i aland islands\
i albania\
i algeria\
i american samoa\
i andorra\
i angola\
i anguilla\
i antarctica\
i antigua and barbuda\
i argentina\
i armenia\
i aruba\
i australia\
i austria\
i azerbaijan\
i bahamas\
i bahrain\
i bangladesh\
i barbados\
i belarus\
i belgium\
i belize\
i benin\
i bermuda\
i bhutan\
i bolivia\
i bosnia ne herzegovina\
i bouvet island\
i brazil\
i british indian ocean territory\
i british virgin islands\
i brunei\
i bulgaria\
i burkina faso\
i burundi\
i cambodia\
i cameroon\
i canada\
i cape verde\
i caribbean netherlands\
i cayman islands\
i central african republic\
i chad\
i chile\
i china\
i christmas island\
i cocos keeling islands\
i colombia\
i comoros\
i congo brazzaville\
i congo kinshasa\
i cook islands\
i costa rica\
i cote divoire\
i croatia\
i cuba\
i curacao\
i cyprus\
i czech republic\
i denmark\
i djibouti\
i dominica\
i dominican republic\
i ecuador\
i egypt\
i el salvador\
i equatorial guinea\
i eritrea\
i estonia\
i ethiopia\
i falkland islands\
i faroe islands\
i fiji\
i finland\
i france\
i french guiana\
i french polynesia\
i french southern territories\
i gabon\
i gambia\
i georgia\
i germany\
i ghana\
i gibraltar\
i greece\
i greenland\
i grenada\
i guadeloupe\
i guam\
i guatemala\
i guernsey\
i guinea\
i guinea bissau\
i guyana\
i haiti\
i heard island ne mcdonald islands\
i honduras\
i hong kong sar china\
i hungary\
i iceland\
i india\
i indonesia\
i iran\
i iraq\
i ireland\
i isle of man\
i italy\
i jamaica\
i japan\
i jersey\
i jordan\
i kazakhstan\
i kenya\
i kiribati\
i kuwait\
i kyrgyzstan\
i laos\
i latvia\
i lebanon\
i liberia\
i libya\
i liechtenstein\
i lithuania\
i luxembourg\
i macau sar china\
i macedonia\
i madagascar\
i malaysia\
i maldives\
i malta\
i marshall islands\
i martinique\
i mauritania\
i mauritius\
i mayotte\
i mexico\
i micronesia\
i moldova\
i monaco\
i mongolia\
i montenegro\
i montserrat\
i morocco\
i mozambique\
i myanmar burma\
i namibia\
i nauru\
i nepal\
i netherlands\
i new caledonia\
i new zealand\
i nicaragua\
i niger\
i nigeria\
i niue\
i norfolk island\
i north korea\
i northern mariana islands\
i norway\
i oman\
i pakistan\
i palau\
i palestinian territories\
i panama\
i papua new guinea\
i paraguay\
i peru\
i philippines\
i pitcairn islands\
i poland\
i portugal\
i puerto rico\
i qatar\
i reunion\
i romania\
i russia\
i rwanda\
i saint barthelemy\
i saint helena\
i saint kitts ne nevis\
i saint lucia\
i saint martin\
i saint pierre kanye ne miquelon\
i saint vincent ne grenadines\
i samoa\
i san marino\
i sao tome kanye ne principe\
i saudi arabia\
i senegal\
i serbia\
i seychelles\
i sierra leone\
i singapore\
i sint maarten\
i slovakia\
i slovenia\
i solomon islands\
i somalia\
i south africa\
i south georgia ne south sandwich islands\
i south korea\
i south sudan\
i spain\
i sri lanka\
i sudan\
i suriname\
i svalbard ne jan mayen\
i swaziland\
i sweden\
i switzerland\
i syria\
i taiwan\
i tajikistan\
i tanzania\
i thailand\
i timor leste\
i togo\
i tokelau\
i tonga\
i trinidad ne tobago\
i tunisia\
i turkey\
i turkmenistan\
i turks and caicos islands\
i tuvalu\
i uganda\
i ukraine\
i united arab emirates\
i united kingdom\
i united states\
i uruguay\
i us minor outlying islands\
i us virgin islands\
i uzbekistan\
i vanuatu\
i vatican city\
i venezuela\
i vietnam\
i wallis ne futuna\
i western sahara\
i yemen\
i zambia\
iaea\
iamaice\
iapana\
ibirwa bya kapuveri\
ibirwa bya keyimani\
ibirwa byisugi byabongereza\
ibotswana\
ibrd\
ic cina\
iceland\
iceland republic of\
icelander\
icelandic\
icrc\
ida timor\
idb\
iemen\
iemeni\
ieneo la uingeredha katika bahari hindi\
ierlan\
ierland\
ifas\
ifisima fya falkland\
ifisima fya kayman\
ifisima fya kook\
ifisima fya mariana fya hukaskazini\
ifisima fya marshal\
ifisima fya solomon\
ifisima fya turki na kaiko\
ifisima fya virgin fya huingereza\
ifisima fya virgin fya humelekani\
igaunija\
ihisima sha norfok\
iiraan\
iirimaa\
iisland\
iisrael\
ijamhuri ya afrika ya pagati\
ijamhuri ya cheki\
ijamhuri ya hidemokrasi ya hukongo\
ijamhuri ya hudominika\
ijsland\
ikerene\
ikrenn\
ikrɛni\
ikuwadoor\
ikwado\
ikwadur\
ikweda\
ikwembeiyotab mariana nebo murot katam\
ikwembeiyotab marshall\
ikwembeiyotab norfork\
ikwembeiyotab solomon\
ikwembeiyotab turks ak caicos\
ikwembeyotab british virgin\
ikwembeyotab cape verde\
ikwembeyotab cayman\
ikwembeyotab cook\
ikwembeyotab falkland\
ikwemweiyotab amerika\
il brazil\
il gappun\
il germanja\
il maliyanɛ u muɛnɛ\
il nɔlfɔlɔk\
il salomɔŋ\
ilak\
ilaki\
ilaŋ\
ile bouvet\
ile christmas\
ile de man\
ile heard et iles mcdonald\
ile norfolk\
iles aland\
iles caimans\
iles cocos\
iles cocos keeling\
iles cook\
iles de georgie du sud et sandwich du sud\
iles feroe\
iles heard et macdonald\
iles heard et mcdonald\
iles malouines\
iles malouines iles falkland\
iles mariannes du nord\
iles marshall\
iles mineures eloignees des etats unis\
iles pitcairn\
iles salomon\
iles turques et caiques\
iles vierges britanniques\
iles vierges des etats unis\
ilesotho\
ilha bouvet\
ilha buve\
ilha christmas\
ilha de man\
ilha di man\
ilha di natal\
ilha do natal\
ilha heard i ilhas mcdonald\
ilha norfolk\
ilhas aland\
ilhas britanika di indiku\
ilhas caiman\
ilhas caimao\
ilhas cayman\
ilhas cocos keeling\
ilhas cook\
ilhas dos cocos keeling\
ilhas falkland\
ilhas faroe\
ilhas georgia do sul e sandwich do sul\
ilhas heard e mcdonald\
ilhas kaimau\
ilhas kokus\
ilhas kuk\
ilhas malvinas\
ilhas malvinas ilhas falkland\
ilhas marianas di norti\
ilhas marianas do norte\
ilhas marshall\
ilhas marxal\
ilhas maurisia\
ilhas menores afastadas dos eua\
ilhas menores distantes dos eua\
ilhas minoris distantis de stadus unidus\
ilhas norfolk\
ilhas pitcairn\
ilhas salomao\
ilhas salumon\
ilhas turcas e caicos\
ilhas turkas i kaikus\
ilhas turks e caicos\
ilhas virgens americanas\
ilhas virgens britanicas\
ilhas virgens dos eua\
ilhas virjens britanikas\
ilhas virjens merkanas\
ililand\
illa bouvet\
illa christmas\
illa de la reunio\
illa de man\
illa heard e illas mcdonald\
illa heard i illes mcdonald\
illa norfolk\
illas aland\
illas caiman\
illas cocos keeling\
illas cook\
illas feroe\
illas malvinas\
illas marianas do norte\
illas marshall\
illas menores distantes dos eua\
illas pitcairn\
illas salomon\
illas turks e caicos\
illas virxes britanicas\
illas virxes estadounidenses\
illes aland\
illes caiman\
illes chagos\
illes cocos\
illes cocos keeling\
illes cook\
illes falkland\
illes falkland illes malvines\
illes feroe\
illes georgia del sud i sandwich del sud\
illes heard i mcdonald\
illes malvines\
illes marianes del nord\
illes mariannes del nord\
illes marshall\
illes menors allunyades dels estats units\
illes periferiques menors dels eua\
illes pitcairn\
illes salomo\
illes turks i caicos\
illes verges britaniques\
illes verges dels estats units\
illes verges nord americanes\
ilmalasaal\
imaaraadka carabta ee midoobay\
imalawi\
imali\
imf\
imilaat i paalaap\
inde\
independent state of papua new guinea\
independent state of samoa\
indi\
india\
india nutome\
india republic of\
indiab\
indiako ozeanoko lurralde britainiarra\
indian\
indie\
indien\
indija\
indijas okeana britu teritorija\
indije\
indijos vandenyno britu sritis\
indiska\
indiya\
indland\
indoneesia\
indoneesie\
indoneesije\
indoneesiya\
indoneezi\
indoneeziya\
indonesia\
indonesia nutome\
indonesia republic of\
indonesiab\
indonesian\
indonesie\
indonesien\
indonesiya\
indoneska\
indonethia\
indonezi\
indonezia\
indonezija\
indonezio\
indoneziska\
indoneziya\
indonezja\
indonisiya\
indonɛsi\
indu laboo\
indunizi\
indunizya\
indunusiya\
indy\
indɛ\
inggris\
inggris raya\
ingiliis\
inizi aland\
inizi cayman\
inizi cook\
inizi diabell ar stadou unanet\
inizi faero\
inizi falkland\
inizi georgia ar su hag inizi sandwich ar su\
inizi heard ha mcdonald\
inizi kokoz\
inizi mariana an norzh\
inizi marshall\
inizi salomon\
inizi turks ha caicos\
innis tile\
ins virgine britanice\
insla bouvet\
insla da christmas\
insla da man\
insla norfolk\
inslas aland\
inslas cayman\
inslas cocos\
inslas cook\
inslas da heard e da mcdonlad\
inslas da marshall\
inslas dal falkland\
inslas feroe\
inslas mariannas dal nord\
inslas pitschnas perifericas dals stadis unids da lamerica\
inslas turks e caicos\
inslas verginas americanas\
inslas verginas britannicas\
insle vo man\
insula bouvet\
insula christmas\
insula heard si insulele mcdonald\
insula man\
insula norfolk\
insulele aland\
insulele caraibe olandeze\
insulele cayman\
insulele cocos keeling\
insulele cook\
insulele falkland\
insulele falkland insulele malvine\
insulele feroe\
insulele indepartate ale sua\
insulele mariane de nord\
insulele marshall\
insulele pitcairn\
insulele solomon\
insulele turks si caicos\
insulele virgine americane\
insulele virgine britanice\
insulele virgine sua\
international atomic energy agency\
international bank for reconstruction and development\
international committee of the red cross\
international fund for saving the aral sea\
international monetary fund\
international organization of turkic culture\
intia\
iorac\
ioran\
iordan\
iordania\
iordaniya\
iosrael\
ipar korea\
iparraldeko mariana uharteak\
ir russja\
ira\
iraak\
iraaka\
iraaki\
iraan\
iraani\
irac\
irag\
irak\
iraka\
irakas\
iraki\
irako\
iran\
iran islamic republic of\
iran nutome\
irana\
iranas\
irani\
iranian\
iranni\
irano\
irao\
iraq\
iraq republic of\
iraqdukɔ\
iraqi\
iraque\
iraŋ\
iraƙi\
ireland\
ireland nutome\
ireland republic of\
irelande\
irelandɛ\
irerandi\
irigwe\
irigwei\
irija\
irilandi\
irish\
irish republic\
irisi\
irisi laboo\
iritiria\
iritirya\
iritreia\
iritrya\
irland\
irlanda\
irlande\
irlandi\
irlandia\
irlandiya\
irlando\
irlandu\
irlandy\
irlannda\
irlanti\
iroq\
irorszag\
irrland\
irska\
irsko\
isbeyn\
isdb\
iselande\
iseraɛl\
ishujt alande\
ishujt bove\
ishujt e marianes veriore\
ishujt e virgjer amerikane\
ishujt e virgjer britanike\
ishujt e virgjer te shba se\
ishujt falkland\
ishujt falkland malvine\
ishujt faroe\
ishujt folklande\
ishujt herd e mekdonald\
ishujt kajman\
ishujt kajmane\
ishujt kokos\
ishujt kokose\
ishujt kuk\
ishujt kuke\
ishujt marshall\
ishujt marshalle\
ishujt periferike te shba se\
ishujt pitkern\
ishujt pitkerne\
ishujt solomon\
ishujt solomone\
ishujt turke dhe kaike\
ishujt turks dhe kaikos\
ishulli bove\
ishulli herd dhe ishujt mekdonalde\
ishulli i krishtlindjes\
ishulli i manit\
ishulli norfolk\
isilaeli\
isilande\
isilandi\
isilandɛ\
isilayɛl\
isipit\
isiraeeli\
isiraeli\
isiraheli\
isirairi\
isirayele\
isirayeli\
isirayelɛ\
isiwa sya cook\
isiwa sya kayman\
isiwa sya solomon\
isla bouvet\
isla christmas\
isla de man\
isla de navidad\
isla norfolk\
islaand\
islaeli\
islamic development bank\
islamic republic of afghanistan\
islamic republic of iran\
islamic republic of mauritania\
islamic republic of pakistan\
island\
islanda\
islandan\
islande\
islandi\
islandia\
islandija\
islandiya\
islando\
islandska\
islandy\
islannda\
islanti\
islas aland\
islas caiman\
islas cocos\
islas cocos keeling\
islas cook\
islas feroe\
islas georgia del sur y sandwich del sur\
islas heard y mcdonald\
islas malvinas\
islas malvinas islas falkland\
islas marianas del norte\
islas marshall\
islas menores alejadas de ee uu\
islas menores alejadas de los eeuu\
islas pitcairn\
islas salomon\
islas turcas y caicos\
islas ultramarinas menores de estados unidos\
islas virgenes britanicas\
islas virgenes de ee uu\
islas virgenes de los estados unidos\
islayɛl\
isle of man\
islla bouvet\
islla christmas\
islla de man\
islla norfolk\
islles aland\
islles caiman\
islles cocos keeling\
islles cook\
islles feroe\
islles fixi\
islles heard y mcdonald\
islles marianes del norte\
islles marshall\
islles periferiques menores de los eexx\
islles pitcairn\
islles salomon\
islles turques y caicos\
islles virxenes americanes\
islles virxenes britaniques\
islles xeorxa del sur y sandwich del sur\
iso britannia\
isola bouvet\
isola christmas\
isola di man\
isola norfolk\
isole aland\
isole cayman\
isole cocos keeling\
isole cook\
isole faer oer\
isole falkland\
isole falkland isole malvine\
isole heard e mcdonald\
isole marianne settentrionali\
isole marshall\
isole minori esterne degli stati uniti\
isole norfolk\
isole pitcairn\
isole salomone\
isole turks e caicos\
isole vergini americane\
isole vergini britanniche\
ispanija\
ispaniya\
ispanya\
israaiila\
israeil\
israel\
israel nutome\
israel state of\
israele\
israeli\
israelo\
israely\
israil\
israyel\
israyil\
israɛl\
isroil\
issland\
issraal\
istocni timor\
istunya\
isule bouvet\
isule christmas\
isule di man\
isule heard e isulis mcdonald\
isulis aland\
isulis cayman\
isulis cocos\
isulis cook\
isulis falkland\
isulis faroe\
isulis mariana dal nord\
isulis marshall\
isulis periferichis minors dai stats units\
isulis salomon\
isulis turks e caicos\
isulis vergjinis americanis\
isulis vergjinis britanichis\
isuraeli\
isvec\
isvecre\
isvicre\
iswidhan\
ita timor\
itaali\
itaalia\
itaalie\
itaalije\
itali\
italia\
italia nutome\
italiab\
italian\
italian republic\
italiana\
italie\
italien\
italija\
italiya\
italiɛn\
italska\
italuii\
italujo\
italy\
italy republic of\
italya\
itare\
itavalta\
ithiopia\
ithraeli\
itiopia\
itiyopiya\
itoobiya\
itoophiyaa\
ityubya\
ityupya\
ivoorkus\
ivoorkusi\
ivoorkust\
ivori kositi\
ivorian\
ivory coast\
iwerddon\
iwerzhon\
iwunak idduklen n amirika\
iwunak munnin n mirikan\
iyasica makhoche\
izelvroiou\
izimbabwe\
izinga rya filikilandi\
izinga rya komore\
izinga rya kuku\
izinga rya marishari\
izinga rya morise\
izinga rya norufoluke\
izinga rya shipure\
izland\
izlanda\
izrael\
izraela\
izraelis\
izrayil\
izuraeri\
jaad\
jaana\
jaapan\
jaapoŋ\
jabaan\
jabuhn\
jabuuti\
jamaayik\
jamai\
jamaica\
jamaicab\
jamaican\
jamaik\
jamaika\
jamaiki\
jamaique\
jamajka\
jamajko\
jaman\
jamayika\
jamayka\
jamba kuwa lumaa\
jambija\
jamhuli ya afrika ya gati\
jamhuli ya cheki\
jamhuli ya dominika\
jamhuli ya kidemoklasia ya kongo\
jamhuri ya afrika ya kati\
jamhuri ya cheki\
jamhuri ya dominika\
jamhuri ya kidemokrasia ya kongo\
jamhuri ya kidemokrathia ya kongo\
jamhuri ya kongo\
jamhuriyar afirka ta tsakiya\
jamhuriyar cak\
jamhuriyar dimokuraɗiyyar kongo\
jamhuriyar dominika\
jamhuuriyadda afrikada dhexe\
jamhuuriyadda dimuquraadiga kongo\
jamhuuriyadda domeenika\
jamhuuriyadda jek\
jammaika\
jamme\
jamuhuli ya afilika ya pachingati\
jamuhuli ya afilika ya pakhati\
jamuhuli ya chechi\
jamuhuli ya chidemoklasia ya kukongo\
jamuhuli ya dominika\
jamuhuli ya kidemokilasiya ya kongo\
jamuhuli ya sheki\
jamuhuuri ya cheeki\
jamuhuuri ya dominɨka\
jamuhuuri ya kɨdemokurasia ya koongo\
jamus\
jamyika\
janubiy afrika respublikasi\
janubiy georgiya va janubiy sendvich orollari\
janubiy koreya\
janubiy sudan\
japaani\
japan\
japana\
japanese\
japani\
japanija\
japanni\
japanska\
japanujo\
japao\
japau\
japaŋ\
japo\
japon\
japoni\
japonia\
japonija\
japonska\
japonsko\
japonya\
jappu\
japu\
japɔn\
japɔŋ\
jarmal\
jaunkaledonija\
jaunzelande\
jav\
jaziiradaha fooklaan\
jaziiradda cook\
jazoir\
jeeme\
jeemen\
jeme\
jemen\
jemena\
jemenas\
jemeno\
jengeesi bhɛɛ lɔ musu tiŋŋɛ\
jengeesi gbawoe indiya kɔiyɛ lɔ\
jeorgii\
jeorjia di sul i ilhas di sanduixi di sul\
jeorrjije\
jepang\
jepun\
jerman\
jermenija\
jersey\
jersey bailiwick of\
jersi\
jerzenez\
jeworujiya\
jibaraltar\
jibeletale\
jibhurata\
jibhuti\
jiblalta\
jibralltaa\
jibralta\
jibraltaar\
jibraltar\
jibulalita\
jiburalita\
jibuti\
jibutii\
jibuuti\
jihoafricka republika\
jili\
jinneha\
jinneha bissau\
jiorjia\
jiyurji\
jizni georgie a jizni sandwichovy ostrovy\
jizni korea\
jizni sudan\
jjappun\
jjibuti\
jk\
jodani\
johnston island\
jojia\
jojia kusini na visiwa vya sandwich kusini\
jojiya\
jolaey\
jolaoyggjin\
joonsei\
joorjiya\
jooseh\
jordaania\
jordaanie\
jordaanije\
jordan\
jordan hashemite kingdom of\
jordani\
jordania\
jordanian\
jordanie\
jordanien\
jordanija\
jordanio\
jordaniska\
jordaniya\
jordanni\
jordansko\
joriji\
jorjia\
jorondani\
joseon\
joulusaar\
joulusaari\
jriescheland\
jrohnland\
jruussbrettannije\
juadelupp\
juburalitari\
juham\
juhuuri ya afɨrɨka ya katɨ katɨ\
jujaana\
juleoen\
julon\
jungtine karalyste\
jungtines valstijos\
jungtiniai arabu emyratai\
jungtiniu valstiju mazosios tolimosios salos\
jungtiniu valstiju mergeliu salos\
juodkalnija\
juovllat sullot\
jurjya\
juzna afrika\
juzna afrika republika\
juzna dzordzija i juzna sendvic ostrva\
juzna dzordzija i juzna sendvicka ostrva\
juzna georgia a juzne sandwichove ostrovy\
juzna georgia i otoci juzni sandwich\
juzna georgia in juzni sandwichevi otoki\
juzna georgija i juzni sendvicki otoci\
juzna georgiska a juzne sandwichowe kupy\
juzna korea\
juzna koreja\
juzni sudan\
juznoafricka republika\
juznoafriska republika\
juzny sudan\
juzur al qumur\
jyurjya\
jɔrdan\
jɔrdania\
jɔrgia\
jɔrji\
jɔɔdaŋ\
jɔɔjiya\
kaaimaneilanden\
kaaimanseilande\
kaaledooni taagaa\
kaameruun\
kaap verde\
kaapverdie\
kaazakstan\
kab glas\
kabo verde\
kabo verdo\
kabo werde\
kaboverde\
kabu verdi\
kabwɛr\
kaiman insle\
kaiman uharteak\
kaimaninselen\
kaimaninseln\
kaimaninsla\
kaimanisaared\
kaimanu salas\
kaimanu salos\
kajman szigetek\
kajmanie ostrovy\
kajmaniske kupy\
kajmanji otoki\
kajmanska ostrva\
kajmanske kupy\
kajmanske ostrovy\
kajmanski otoci\
kajmanski otoki\
kajmany\
kalaallit nunaat\
kaledoni e re\
kaledoni koura\
kaledoni nwanah\
kaledoni wa mumu\
kaledoni ya sika\
kaledonia baru\
kaledonia berria\
kaledonia e re\
kaledonia foforo\
kaledonia ifya\
kaledonia nevez\
kaledonia yɔndɔ\
kaledoniya mafuu\
kaledoniya sabuwa\
kaledonya mupya\
kaledonyia e fughu\
kaledu sala\
kalendoia injeru\
kalidoninya namaa\
kalidunya tamaynut\
kalipiane fakaholani\
kalisi\
kalkan gungey\
kalɛdoni anyɔn\
kamalum\
kamalun\
kamaluŋ\
kamaru\
kambii\
kamboca\
kambocya\
kambodia\
kambodia nutome\
kambodiya\
kambodj\
kambodja\
kambodsa\
kambodscha\
kambodsja\
kambodso\
kambodya\
kambodza\
kambodzsa\
kambogo\
kamboj\
kamboja\
kamboje\
kamboji\
kamboodiya\
kamboogi\
kambose\
kamboxhia\
kamboza\
kambozi\
kambudj\
kambudya\
kameluni\
kameroen\
kamerona\
kameroun\
kamerounn\
kamerun\
kamerun nutome\
kameruna\
kamerunas\
kamerune\
kameruni\
kameruno\
kameruun\
kameruuni\
kameruŋ\
kamipia\
kamipotia\
kamirun\
kamita\
kammeruhn\
kamoris\
kampuchea\
kamɛlun\
kamɛrun\
kamɛrune\
kana\
kanaada\
kanada\
kanadaa\
kanadab\
kanado\
kanaka\
kananda\
kanata\
kanbodia\
kanlurang sahara\
kanɛda\
kap ma laŋne\
kap ver\
kap verde\
kape verde\
kape verde nutome\
kapfɛl\
kaponi\
kapp verde\
kapuver gungey\
kapverden\
kapverdy\
kapvɛr\
kapɔŋ\
karacsony sziget\
karadag\
karaibas olandezas\
karaibet holandeze\
karayip hollanda\
karayip hollandasi\
kargazstan\
karib nederlandat\
karib niderlandi\
karib niderlandlary\
karibahafshluti hollands\
karibbeatɔwo ƒe nedalanɖs nutome\
karibeko herbehereak\
karibescht holland\
karibia belanda\
karibian alankomaat\
karibiese nederland\
karibische niederlande\
karibisk nederland\
karibiska nederlanderna\
karibiska nizozemska\
karibske holandsko\
karibske nizozemsko\
karibu nyderlandai\
karibysk nederlan\
kariibi madalmaad\
karipska holandija\
karipski otoci nizozemske\
kartvelujo\
kasaakhistaan\
kasachschtan\
kasachstan\
kasacstan\
kasahstan\
kasakhstan\
kasakhstani\
kasakisitani\
kasakitani\
kasaksitaŋ\
kasakstaan\
kasakstan\
kassakstahn\
kata\
kataa\
kataal\
kataar\
kataari\
kataha\
katali\
katar\
katar nutome\
katara\
kataras\
katari\
kataro\
kathari\
kayimanɛ\
kayman adalari\
kayman adalary\
kayman gungey\
kayman ma laŋne\
kayman orollari\
kayman ƒudomekpowo nutome\
kaymɛn ɣaylɛn\
kazachistan\
kazachistani\
kazachstan\
kazachstanas\
kazahstan\
kazahstana\
kazahstano\
kazahsztan\
kazajistan\
kazakasitaani\
kazaketaŋ\
kazakh\
kazakh ssr\
kazakhstan\
kazakhstan republic of\
kazakhstani\
kazakhstanni\
kazakisita\
kazakisitaan\
kazakisitaani\
kazakisitani\
kazakistan\
kazakistani\
kazakistau\
kazakistaŋ\
kazakithtani\
kazakstan nutome\
kazakstaŋ\
kazakusita\
kazasitaŋ\
kazasɨtan\
kazaxistan\
kazaxstan\
kaŋbhodiya\
kebebertab araraitab indian ocean nebo uingeresa\
keeling\
keemaŋ tiŋŋɛ\
keenia\
keenija\
keeniya\
keeniyaa\
keenya\
keeriindi britaani to maayo enndo\
kekkia\
kelebati\
kelemania\
kelenaat\
kelenata\
kelet timor\
kelowasia\
kemanfo islands\
kemboja\
kemelun\
kena\
kenaa\
kenemaka\
kenia\
kenija\
keniya\
kenja\
kenjo\
kenya\
kenya nutome\
kenya republic of\
kenyaa\
kenyab\
kenyan\
kepania\
kepi i gjelber\
kepi vɛdi tiŋŋɛ\
kepulauan aland\
kepulauan cayman\
kepulauan chagos\
kepulauan cocos\
kepulauan cocos keeling\
kepulauan cook\
kepulauan falkland\
kepulauan falkland islas malvinas\
kepulauan falkland malvinas\
kepulauan faroe\
kepulauan georgia selatan and sandwich selatan\
kepulauan heard and mcdonald\
kepulauan malvinas\
kepulauan mariana utara\
kepulauan marshall\
kepulauan norfolk\
kepulauan pitcairn\
kepulauan solomon\
kepulauan svalbard dan jan mayen\
kepulauan terluar as\
kepulauan terpencil as\
kepulauan turks dan caicos\
kepulauan virgin amerika serikat\
kepulauan virgin as\
kepulauan virgin britania raya\
kepulauan virgin british\
kepulauan virgin inggris\
kepulauan wallis dan futuna\
kepuvede\
kepuveede\
kepvɛdfo islands\
keramatly yelena adasy\
kerseiland\
kerwasya\
kesk aafrika vabariik\
keski afrikan tasavalta\
khameruni\
khana\
khanada\
khenya\
khiribati\
khmer\
kholombiya\
khomoro\
khongo\
khosta rikha\
khuweiti\
kiba\
kibris\
kibris cumhuriyeti\
kidzisɨtan\
kigisitaŋ\
kigistaŋ\
kigizisita\
kiibati\
kiigizistani\
kiina\
kiine\
kiinepisao\
kiinna\
kikisitani\
kili\
kilibati\
kiligisisitani\
kiligizistani\
kilikisistaŋ\
kilipasi\
kilipati\
kilɛɛk\
kina\
kinas ipasas parvaldes apgabals honkonga\
kinas ipasas parvaldes apgabals makao\
kine\
kineekuatolial\
kingdom of bahrain\
kingdom of belgium\
kingdom of bhutan\
kingdom of cambodia\
kingdom of denmark\
kingdom of eswatini\
kingdom of greece\
kingdom of lesotho\
kingdom of morocco\
kingdom of norway\
kingdom of sardinia\
kingdom of saudi arabia\
kingdom of spain\
kingdom of swaziland\
kingdom of sweden\
kingdom of thailand\
kingdom of the netherlands\
kingdom of the two sicilies\
kingdom of tonga\
kingdom of tunisia\
kini\
kini pisau\
kinija\
kinya\
kioba\
kiordistan\
kipar\
kipr\
kipra\
kipras\
kiprenez\
kipro\
kirasao\
kirghisistan\
kirghiz\
kirghizistan\
kirghizstan\
kirgiisischtan\
kirgisia\
kirgisie\
kirgisistan\
kirgistaan\
kirgistan\
kirgiston\
kirgizi\
kirgizie\
kirgizija\
kirgizistan\
kirgizistano\
kirgizistaŋ\
kirgizisztan\
kirgizja\
kirgizsko\
kirgizstan\
kirgizstan nutome\
kirgizstana\
kirgizstaŋ\
kirguistan\
kirguizistan\
kirguizstan\
kiribaati\
kiribari\
kiribati\
kiribati nutome\
kiribati republic of\
kiribatis\
kiribato\
kiribhati\
kirigisetan\
kirigisitaani\
kirigisitani\
kirigistan\
kirigizisitaani\
kirigizisitaŋ\
kirigizistani\
kirigizithtani\
kirigizituaan\
kirrjiisije\
kirɣistan\
kirɣizistan\
kisiiwa cha nofifooki\
kisiwa cha bouvet\
kisiwa cha heard na visiwa vya mcdonald\
kisiwa cha krismasi\
kisiwa cha man\
kisiwa cha nolfok\
kisiwa cha norfok\
kisiwa cha norfolk\
kisuŋla makhoche\
kitajska\
kithiwa cha norfok\
kittitian\
kittitian and nevisian\
kittsnevis\
kitɔŋ ki cɛk\
kitɔŋ ki kongo\
kitɔŋ ki palɛstiin\
kitɔŋ ki tumunikɛŋ\
kiuba\
kiumba\
kiupa\
kiurasao\
kiyubha\
kizinga kyenorofoko\
kjad\
klein afgelee eilande van die vsa\
kleine afgelegen eilanden van de verenigde staten\
kod divɔr\
koddiwar\
kodduwaar\
kodiboo\
kodivaa\
kodivaya\
kodivowa\
kodivuara\
kodiwari\
kodorogbia oko\
kodorosese ti beafrika\
kodorosese ti dominika\
kodorosese ti ngunuhalezo ti kongo\
kodorosese ti tyeki\
koeity\
koeweit\
koki tiŋŋɛ\
kokos adalari\
kokos eilande\
kokos insle\
kokos kiling adalary\
kokos kiling fudomekpo nutome\
kokos kiling orollari\
kokos kilinq adalari\
kokoseilande\
kokoseyjar keeling\
kokosilanen\
kokosinselen\
kokosinseln\
kokosinsla\
kokosoarna\
kokosova keelingova ostrva\
kokosova kilingova ostrva\
kokosove ostrovy\
kokosovi keeling otoci\
kokosovi keelingovi otoci\
kokosovi otoki\
kokosowe kupy\
kokosoyane\
kokosoyene\
kokosoyggjar\
kokosu jeb kilinga salas\
kokosu kilinga salas\
kokosu kilingo salos\
kokusz keeling szigetek\
kokusz szigetek\
kolambiya\
kolasia\
kolasiya\
kolea kasikazini\
kolea kaskazini\
kolea kusini\
kolea tokelau\
kolea tonga\
koleya ya kusini\
koleya ya luvala lwa kunyamande\
kolo vatikani\
kolombi\
kolombia\
kolombia nutome\
kolombii\
kolombio\
kolombiya\
kolombja\
kolombya\
kolomipia\
kolonbi\
kolonbia\
kolowasii\
kolumbi\
kolumbia\
kolumbie\
kolumbien\
kolumbija\
kolumbije\
kolumbiska\
kolumbiya\
kolɔmbi\
komaoro\
kombodia\
komolo\
komolos\
komolosi\
komoor\
komoore\
komoorid\
komooro\
komooros\
komor\
komor adalari\
komor adalary\
komor orollari\
komora\
komorai\
komore\
komoreak\
komoren\
komorene\
komorerna\
komoreyjar\
komorez\
komori\
komorit\
komorlar\
komoro\
komoroj\
komoros\
komoros nutome\
komorosi\
komoroyggjar\
komorska ostrva\
komoru\
komoru salas\
komory\
komorɛ\
komruth\
komɔr\
komɔri\
kongas brazavilis\
kongas kinsasa\
kongo\
kongo brazavil\
kongo brazavila\
kongo brazavile\
kongo brazzavil\
kongo brazzaville\
kongo brazzaville nutome\
kongo brazzawil\
kongo cumhuriyeti\
kongo dem lydveldid\
kongo demokraticna republika kongo\
kongo demokratik cumhuriyeti\
kongo demokratine respublika\
kongo demokratische republik\
kongo demokratiska republika\
kongo dr\
kongo drc\
kongo drk\
kongo dv\
kongo ka republiki demɔkratiki\
kongo kdk\
kongo kdr\
kongo kinisasa\
kongo kinsasa\
kongo kinshasa\
kongo kinshasa nutome\
kongo koztarsasag\
kongo lydstjornarlydveldid\
kongo lydveldid\
kongo palasavila\
kongo rdk\
kongo republiek\
kongo republik\
kongo republika\
kongo respublika\
kongo rk\
kongo vabariik\
kongo zair\
kongo zaire\
kongo zayire\
kongoko errepublika demokratikoa\
kongon demokraattinen tasavalta\
kongon tasavalta\
kongoo\
kongoo demookaratiki laboo\
kongu\
kongu brazavili\
kongu kinxasa\
konngo\
konqo brazzavil\
konqo kdr\
konqo kinsasa\
konqo respublika\
konzska demokraticka republika\
konzska republika\
kook ma laŋne\
kook nsupɔw\
kook ƒudomekpo nutome\
kookossaared\
kookossaaret keelingsaaret\
koonfur afrika\
koonfur suudaan\
koongo\
kooree gurma\
kooree hawsa\
korasia\
korasiya\
korathia\
kore e jugut\
kore e veriut\
kore wa muulu\
kore wa mwinshi\
kore ya nor\
kore ya sud\
kore yi bvuɔ\
kore yi si\
korea\
korea an norzh\
korea ar su\
korea atsimo\
korea avannarleq\
korea avaratra\
korea before 1910\
korea democratic peoples republic of\
korea kaskazini\
korea kathkazini\
korea kujalleq\
korea kusini\
korea kuthini\
korea masawa\
korea milambo\
korea north\
korea nothi\
korea polnocna\
korea poludniowa\
korea republic of\
korea sauthi\
korea selatan\
korea south\
korea utara\
korea ya saame\
korea yʉ ʉtʉrʉko\
koreab noord\
koreab suid\
korean\
korean empire\
koreanska republika ludowo demokratyczna\
koree rewo\
koree ti banga\
koree ti mbongo\
koree worgo\
koreia di norti\
koreia di sul\
koreja e jugut\
koreja e veriut\
koreja ta fuq\
koreja tisfel\
koreshia\
koresiya\
koreya amashuuma\
koreya amatemba\
koreya eya mumambuka\
koreya eya mumaserengeta\
koreya eyomumambuka\
koreya eyomumaserengeta\
koreya ta arewa\
koreya ta kudu\
koreya yamajaruguru\
koreya yamajepfo\
korgozstan\
koriya kɔi kaŋndɔ\
koriya kɔi leŋŋɛ lɔ\
koroashia\
korombiya\
koromo\
korowasiya\
korsou\
korwaatia\
korwasii\
korweeshiya\
korɛ ya nɔrdi\
korɛ ya sudi\
korɛanɔr\
korɛasud\
kosita lika\
kosita rika\
kosita riko\
kosita rɨɨka\
kositalika\
kositarika\
kosova\
kosovan\
kosovar\
kosovas\
kosove\
kosoves\
kosovo\
kosovo republic of\
kosovon\
kosowo\
kosta di marfin\
kosta riika\
kosta rika\
kosta rika nutome\
kosta rikaa\
kosta rike\
kosta ta l avorju\
kostalika\
kostarika\
kostariko\
kostaryka\
koszovo\
kosɨta leka\
kot divuar\
kot diwuar\
kota vatican\
kotdivuar\
kotdivuara\
kote divoire\
kote divoire nutome\
kote divwa\
kotedivuale\
kotedivuware\
kothtarika\
kothtirika\
kotidivualɛ\
kotifualɛ\
koweet\
koweit\
kowet\
koweti\
kowɛd\
kowɛit\
kowɛshia\
kowɛti\
kozep afrikai koztarsasag\
koŋgo\
koŋgo ikɛŋi\
kpakisɨtan\
kpakpua gine e fughu\
kpalagwɛ\
kpalawu\
kpanama\
kpanya\
kpenya\
kpitɨkale\
kpoleneshia e falaŋnsi\
kpoto leko\
kpulan\
kputuwga\
kpɛlu\
kreeka\
kreikka\
krievija\
kristmas ƒudomekpo nutome\
kristɔfo senu ni ɲevɛs\
kroaazie\
kroaci\
kroasi\
kroasia\
kroasie\
kroasii\
kroatia\
kroatie\
kroatien\
kroatija\
kroatiya\
kroatsia nutome\
kroatujo\
kroazia\
kroazja\
krowasi\
krowazije\
krowehyia\
krwaasi\
krwasi\
krwatya\
krysteilan\
ksa\
ktr ipasais administrativais regions makao\
ku dɨvua\
kuamiɛ\
kuamu\
kuatalupe\
kuatamala\
kuateluup\
kuatemala\
kuba\
kuba nutome\
kubaa\
kube\
kubo\
kudwar\
kueiti\
kuenisi\
kuiana\
kuiana fakafalanise\
kuk adalari\
kuk adalary\
kuk orollari\
kuk ɣaylɛn\
kuka salas\
kuki gun\
kukinsuloj\
kuko salos\
kukova ostrva\
kulasao\
kulinilani\
kuloisia\
kulumbi\
kulumbya\
kuluɛnland\
kumur\
kungu\
kupa\
kupilosi\
kuplosi\
kupros\
kuprosi\
kuprothi\
kupuroosi\
kupy turks a caicos\
kuracao\
kurakao\
kurakao nutome\
kurasao\
kurasau\
kurowaishiya\
kurowesya\
kurya n iffus\
kurya tugafat\
kurya ufella\
kurya wadda\
kusta rika\
kut difwar\
kuuba\
kuuk gungey\
kuuke\
kuulia ekuw\
kuulia emam\
kuuriyada koonfureed\
kuuriyada waqooyi\
kuuwba\
kuvait\
kuvajt\
kuvajto\
kuveit\
kuveita\
kuveitas\
kuveyt\
kuwait\
kuwait nutome\
kuwait state of\
kuwaiti\
kuwajt\
kuwayt\
kuweet\
kuweit\
kuweiti\
kuwejt\
kuwete\
kuweti\
kuweyt\
kuweyti\
kuwi ti\
kuwwayt\
kuwɛ\
kuwɛit\
kuyaan\
kuyaan u felensi\
kuzey kore\
kuzey makedonya\
kuzey mariana adalari\
kuŋgu\
kwa israel\
kwamoras\
kwasta rika\
kyad\
kyaena\
kyaina\
kyili\
kypr\
kypros\
kypur\
kyrgystaŋ\
kyrgyz\
kyrgyz republic\
kyrgyzstan\
kyrgyzstani\
kyrgyzstanni\
kyuba\
kyurasao\
kyuuba\
kǝlɔŋ kǝ azǝ\
kǝlɔŋ kǝ kǝtaataaŋzǝn\
kɔi kaŋndɔ mariyana tiŋŋɛ\
kɔle u muɛnɛ\
kɔle wu mbat\
kɔllɔmbi\
kɔlɔmbia\
kɔlɔmbiya\
kɔmɔlɔshi\
kɔmɔr\
kɔmɔrɔs\
kɔmɔɔl\
kɔngo\
kɔngo anyɔn\
kɔre i ŋwɛlmbɔk\
kɔre i ŋɔmbɔk\
kɔrɔn timɔr\
kɔsitarika\
kɔsta rika\
kɔstarika\
kɔt ndivwa\
kɔtiwuar\
kɔŋgɔ\
kɔŋgɔ kinshasa\
kɔŋgɔ mbɛlazavil\
kɛmɛrun\
kɛnya\
kɛp bedi ɣaylɛn\
kɛɛgestan\
kɛɲɛka kore\
kɛɲɛka mariyani gun\
kɨnya\
kʉwaiti\
l indja\
l istati uniti\
l italja\
la cote divoire\
la martinica\
la reunion\
laamateeri rentundi\
laane sahara\
laaos\
laaraw imaarawey margantey\
laawos\
labanan\
laberiya\
lacin\
ladvia\
laeberia\
laebɛlia\
lafghanistan\
lafrans\
lafrique du sud\
lagris\
lahabu\
laibhiya\
laipelia\
lajurdani\
lakisimipeki\
lakizembaaga\
lakore dinor\
lakore disid\
lalbani\
lalbanie\
lalgerie\
lallemagne\
lalman\
lamerik\
land curacao\
landorre\
langola\
languilla\
lanh tho an do duong thuoc anh\
lanh tho palestine\
lanh tho phia nam thuoc phap\
lansi sahara\
lantarctique\
lantartida\
lantigua et barbuda\
lao\
lao pdr\
lao peoples democratic republic\
lao peoples republic\
laoosi\
laos\
laos nutome\
laosa\
laosas\
laosi\
laoso\
laosz\
laothi\
laotian\
larabi saoudit\
larabie saoudite\
larenion\
largentine\
larisi\
larmenie\
laruba\
larzantinn\
las\
lasa\
lasembaagi\
lasembagi\
lasinn\
lasiri\
laswed\
laswis\
lata vatikan\
latfia\
latfiya\
latfya\
lathembagi\
lathos\
lati\
latibiya\
lativa\
lativia\
lativiya\
lativya\
latland\
latvia\
latvia nutome\
latvia republic of\
latvian\
latvija\
latviya\
latvja\
latvujo\
latwiya\
latɨva\
laus\
laustralie\
lautriche\
lawoos\
lawos\
lawosi\
laws\
laybeeriya\
layctenstan\
layosi\
lazembɔg nutome\
lazerbaidjan\
laɔs\
leabanon\
league of arab states\
leasoto\
lebanese\
lebanese republic\
lebanon\
lebanoni\
lebanonni\
lebanooni\
lebanɔn nutome\
lebbannon\
lebhanoni\
lebhanɔ\
lebhiya\
lebia\
leedu\
leesoto\
legypte\
lektenstaen\
lemila alabu\
lemirats arabes unis\
lengyelorszag\
lenkija\
lenn\
lenyo\
leosota\
lepanoni\
lequateur\
lerythree\
les bahames\
les bermudes\
les comores\
les maldives\
les seixeles\
lesooto\
lesoso\
lesotas\
lesothan\
lesotho\
lesotho kingdom of\
lesothob\
lesothu\
lesoto\
lespagn\
lespagne\
lestonie\
leswatini\
leta zunze ubumwe za amerika\
leta zunze ubumwe zabarabu\
letat de la cite du vatican\
letats unis\
letee ti vatikaan\
lethiopie\
lethoto\
letiopi\
letiska\
letlan\
letland\
letlandi\
letoni\
letonia\
letonie\
letonii\
letonija\
letoniya\
letonuii\
letonya\
letooni\
lettland\
lettonia\
lettonie\
lettorszag\
letwanyia\
letzebuerg\
letɨnshɨn\
leunioni\
leyunyoni\
leyunyɔŋ\
lezipt\
lezoto\
lezotu\
lezzayer\
lhaiti\
lhend\
lhind\
lhonduras\
lhong kong\
lhongrie\
li bang\
liachteschtai\
liba\
libaa\
liban\
libana\
libanas\
libani\
libano\
libanon\
libanu\
libanus\
libaŋ\
libbije\
libeeria\
libeerija\
libeir\
libelia\
libeliya\
liberi\
liberia\
liberia nutome\
liberia republic of\
liberiab\
liberian\
liberie\
liberija\
liberio\
liberiya\
liberiyaa\
liberja\
liberya\
libheriya\
libhiya\
libi\
libia\
libie\
libii\
libija\
libio\
libirya\
libiya\
libuaan\
libya\
libya nutome\
libya state of\
libyab\
libyan\
libyan arab jamahiriyah\
libye\
libyen\
libyska\
libɛri\
libɛrya\
licansitan\
lichtenstajnsko\
lichtenstein\
lichtensteinan\
lichtensteinas\
lichtenstejnsko\
lichtinstein\
lichtǝnsteiŋ\
licitensitayini\
lictɛnstɛn\
liechtenstein\
liechtenstein principality of\
liechtensteiner\
liechtensteini\
liechtensteinni\
liectestei\
lieneo lyaki nngalesa nbahali ya hindi\
liettua\
lietuva\
ligstɛntan\
lihtenshtajn\
lihtenstajn\
lihtensteina\
lihtenstejno\
lihtensteyn\
liibanon\
liiberia\
liibi\
liibiya\
liibua\
likinctayn\
likisambulu\
likisanburu\
likitenisiteini\
liksambuul\
liksembuur\
liksumburg\
liktinstein\
lil norfolk\
lile bouvet\
lile christmas\
lile de man\
lile norfolk\
liles aland\
liles caimans\
liles cocos\
liles cook\
liles feroe\
liles heard et macdonald\
liles malouines\
liles mariannes du nord\
liles marshall\
liles mineures eloignees des etats unis\
liles pitcairn\
liles salomon\
liles turques et caiques\
liles vierges britanniques\
liles vierges des etats unis\
limarat\
lincenstayn\
linde\
lindonesie\
lioksamboro\
lipabulika ya ceeka\
lipabulika ya dominika\
lipabulika ya senturafiriki\
lipapilika tominika\
lipaŋ\
lipelia\
lipia\
lipii\
lipubulika eya senturafiriki\
lipubulika ya ceeka\
lipubulika ya dominika\
lirak\
liran\
lirlande\
lirlund\
lischteschtein\
lisesetain\
lisheniteni\
lishenstein\
lishenteeni\
lishenteni\
lishuteni\
lishyitenshitayini\
lishɛteni\
lislande\
lisoto\
lisrael\
listenstaine\
listenstein\
listɛnsitayin\
lisuania\
lisuwenya\
lisɛnsitayini\
litalie\
litaliyan\
litaue\
litauen\
litaueni\
litava\
litawska\
lithaen\
lithuania\
lithuania republic of\
lithuaniab\
lithuanian\
litiyani\
litoania\
litouwen\
litovujo\
litsenstein nutome\
littaue\
lituaani\
lituaanii\
lituani\
lituania\
lituania nutome\
lituanie\
lituanii\
lituaniya\
lituwaniya\
lituweeniya\
lituwenia\
lituweninya\
lituweniya\
lituyani\
litva\
litvania\
litvanija\
litvanya\
litwa\
litwani\
litwania\
litwaniya\
litwanja\
litwanya\
liuksemburgas\
livan\
liviya\
liwan\
liwiya\
lixenstain\
lixtenshteyn\
lixtensteyn\
liyunioni\
lkwit\
lmerruk\
lmɣrib\
loman\
lomania\
lomaniya\
lomenia\
loshia\
losooto\
lostrali\
lostris\
lotwa\
lotyssko\
louganda\
louna aafrika vabariik\
louna georgia ja louna sandwichi saared\
louna korea\
louna sudaan\
louzbekistan\
luanita\
luaosi\
lubie\
lubnaan\
lubnan\
lucembursko\
lucsamburg\
lugsambur\
lugsamburg\
lugzamburu\
lukezambud\
lukia\
lukisembaaga\
lukraine\
luksamburg\
luksanburg\
luksemboorg\
luksemborg\
luksembourg\
luksemburg\
luksemburga\
luksemburgan\
luksemburgo\
luksemburq\
luksɛmbur\
lukusambur\
lukusamburu\
lulli georgia ja lulli sandwich sullot\
lumanyia\
lurdun\
luruguay\
lusi\
lusi senu\
lusia\
lusimbɔ\
lussemburc\
lussemburgo\
lussemburgu\
lutanda lua kapevele\
lutanda lua kayima\
lutanda lua kookɛ\
lutanda lua maluni\
lutanda lua mariane wa muulu\
lutanda lua marishale\
lutanda lua norfok\
lutanda lua solomu\
lutanda lua tuluki ne kaiko\
lutanda lua vierzi wa ameriki\
lutanda lua vierzi wa angeletele\
lutanda lwa angeletele ku mbu wa indiya\
luubie\
luwanda\
luxeburg\
luxembogu\
luxemborg\
luxembourg\
luxembourg grand duche\
luxembourg grand duchy of\
luxembourger\
luxembourgi\
luxembourgish\
luxemburg\
luxemburger\
luxemburgo\
luxemburgska\
luxemburgu\
luxembursch\
luxembursko\
luxenburgo\
lwanda\
lwcsembwrg\
lyaban\
lyamen\
lyts oflizzen eilannen fan de ferienigde staten\
lyuksemburg\
lyunan\
lǝsoto\
lɛbane\
lɛbanɔn\
lɛiraq\
lɛmila alabo\
lɛsoto nutome\
lɛsotu\
lɛsɔtɔ\
lɛtoni\
lɛuniyɔn\
ma roc\
maali\
maarok\
maata\
mabele ya angɛlɛtɛlɛ na mbu ya indiya\
macanese\
macao\
macao kiinan eha\
macao kiinan erityishallintoalue\
macao oao ciny\
macao rae\
macao sar\
macao sar china\
macao sar kina\
macao sar van sina\
macao special administrative region of china\
macao zao ciny\
macaristan\
macathu sar na sine\
macau\
macau aeb txina\
macau erihalduspiirkond\
macau rae da china\
macau rae de china\
macau rae xina\
macau republic of china\
macau rhga tsieina\
macau rmd sina\
macau sar china\
macau sar tsaina nutome\
macau sar van china\
macau sas china\
macau sas sjina\
macedoine\
macedoine du nord\
macedonia\
macedonia de nord\
macedonia del nord\
macedonia del norte\
macedonia do norte\
macedonia polnocna\
macedonia republic of\
macedonia republic of north\
macedonia utara\
macedoniab\
macedonian\
macedonie\
macedonija\
macedoniya\
macedonja\
macedonsko\
macedɔni\
machtinik\
madagascan\
madagascar\
madagascar republic of\
madagascari\
madagaschkar\
madagasekare\
madagasgar\
madagasika\
madagasikara\
madagasikari\
madagasita\
madagaska\
madagaska nutome\
madagaskaar\
madagaskar\
madagaskara\
madagaskaras\
madagaskaro\
madagaszkar\
madagasɨka\
madaqaskar\
madarska\
madarsko\
madaɣacqar\
madaɣecqer\
maddajaska\
madeiaskar\
madive\
madivɛ\
madzarska\
maekoloneshia\
maekronehyia\
maeneo ya kusini ya ufaransa\
maeneo ya palestina\
maenmar burma\
maghribi\
magyar\
magyarorszag\
mahoran\
maili\
maiote\
mairtinic\
majot\
majota\
majotas\
majote\
majoto\
majott\
majotta\
majotte\
makao\
makao aas hytay\
makao kkt\
makao pup kina\
makao s a r kina\
makao sar kina\
makao xir cin\
makao xitoy mmh\
makao xususi inzibati erazi cin\
makau\
makau dak tiongkok\
makau sar china\
makau sar siaina\
makav\
makedonia\
makedonia nutome\
makedonia utara\
makedonie\
makedonien\
makedonija\
makedoniya\
makedonska\
makedonujo\
makedonya\
makedoonia\
mal i zi\
malaawi\
malabhaidh\
maladewa\
malaezia\
malagasy\
malaidhsea\
malaisia\
malaisie\
malaisije\
malaisiya\
malaizia\
malaizija\
malajsie\
malajzi\
malajzia\
malajzija\
malajzio\
malaoi\
malasia\
malasja\
malativisi\
malaui\
malavi\
malavija\
malavio\
malavis\
malawi\
malawi nutome\
malawi republic of\
malawian\
malawib\
malawii\
malay\
malaysia\
malaysia nutome\
malaysiab\
malaysian\
malaysiya\
malayziya\
malazia\
maldib\
maldibi\
maldif\
maldiivid\
maldiivu\
maldiiwe\
maldiv\
maldiv adalari\
maldiv orollari\
maldiv szigetek\
maldiva\
maldivak\
maldivane\
maldivas\
maldive\
maldiven\
maldivene\
maldiverna\
maldiverne\
maldives\
maldives republic of\
maldivesa\
maldivesdukɔ\
maldiveyjar\
maldivez\
maldivi\
maldivia\
maldivian\
maldivija\
maldivis\
maldivler\
maldivoj\
maldivoyggjar\
maldivy\
maldivǝ\
maldiwler\
maldoba\
maldyvai\
male\
malediivit\
malediivvat\
malediiwe\
maledive\
malediven\
maledivy\
malediwe\
malediwy\
maleezi\
malehyia\
maleisia\
maleisie\
malekani\
malesi\
malesia\
malesii\
malesiya\
malete\
malethia\
maletiif\
malezhiya\
malezi\
malezii\
malezija\
maleziya\
malezja\
malezya\
mali\
mali nutome\
mali republic of\
mali udaljeni otoci sad a\
malian\
malib\
malidavi\
malii\
malio\
malis\
malisia\
malita\
malite\
malitiniki\
malitɛ\
malizya\
mallediive\
malook\
malt\
malta\
malta nutome\
malta republic of\
malte\
maltese\
malti\
maltiniik\
maltiniki\
malto\
maltǝ\
maluwin\
maluwini gun\
malvinak\
malɛshia\
malɛsi\
malɛsia\
malɛt\
malɛzi\
malɛzia\
man\
man adasi\
man sziget\
man uhartea\
mandaŋgasɛka\
mangoliya\
mani saar\
mann\
mann sullot\
mannin\
mansaari\
manserati\
mantserat\
manx\
manxwoman\
manɣulya\
maole\
maorisy\
maoritania\
maouritania\
maqedoni\
maqedonia e veriut\
maraco\
marawi\
marayizia\
maraykanka\
marekani\
maretinig\
mari\
mariana gurma gungey\
marianos siaurines salos\
mariany polnocne\
maridives\
marini senu\
marisali gun\
marita\
maritania\
maritiniiki\
maritiniki\
maritius\
markaziy afrika respublikasi\
maroc\
marocco\
marocko\
marok\
maroka\
marokas\
marokash\
maroke\
marokk\
marokko\
maroko\
marokus\
marokɛ\
marooko\
marroc\
marrocos\
marruecos\
marsal adalari\
marsal gungey\
marsala salas\
marsalinsla\
marsall adalary\
marsalo salos\
marsaloj\
marsalova ostrva\
marsalovi otoci\
marsalska ostrva\
marshal ƒudomekpowo nutome\
marshall adalari\
marshall inseln\
marshall islands\
marshall islands republic of the\
marshall orollari\
marshall szigetek\
marshall uharteak\
marshalleilande\
marshalleilanden\
marshalleilannen\
marshallese\
marshalleyjar\
marshalli saared\
marshallinsaaret\
marshallinselen\
marshallinseln\
marshallinsle\
marshalloarna\
marshalloerne\
marshallove ostrovy\
marshallovi otoki\
marshallovy ostrovy\
marshallowe kupy\
marshalloyane\
marshalloyene\
marshalloyggjar\
marshallsullot\
martinica\
martinican\
martiniche\
martinigg\
martiniiki\
martinik\
martinika\
martinike\
martiniki\
martiniki nutome\
martiniko\
martiniquais\
martinique\
martynika\
maruk\
marɔg\
marɔk\
marɔku\
masar\
masar misira\
masedonia\
masedonia ya kaskazini\
masedoninya\
masedoniya\
masedoonia\
maseduani\
masedwane\
masedwann\
masedwanɛ\
masetonia\
masetuan\
masha tiŋŋɛ\
matakasika\
matakaskaal\
matineki\
matinik\
matiniki\
matta afrihka\
matta korea\
mattasudan\
maulitania\
maulitenia\
maulitiusi\
mauretaanie\
mauretania\
mauretanie\
mauretanien\
mauretanija\
maurice\
maurici\
mauricia\
mauricija\
mauricijus\
mauricio\
mauriciu\
mauricius\
mauriizius\
maurishiasi\
mauritaania\
mauritani\
mauritania\
mauritania islamic republic of\
mauritania nutome\
mauritanian\
mauritanie\
mauritanija\
mauritaniya\
mauritanujo\
mauriteeniya\
mauritian\
mauritiasi\
mauritius\
mauritius republic of\
mauritiusdukɔ\
maurizi\
maurizijus\
maurizio\
mautitaanije\
mavote\
mavretanija\
mavricij\
mavriki\
mavrikiy\
mavritaniya\
mawretanska\
mawrikiy\
mawritaniya\
mawritanja\
mawrizju\
mawulisyasi\
mawulitenya\
maxiko\
maynamar\
mayoot\
mayoote\
mayooti\
mayot\
mayote\
mayoti\
mayotta\
mayotte\
mayotte nutome\
mayoty\
mayotɛ\
mayɔd\
mayɔt\
mayɔte\
mayɔɔt\
maŋ ma falkland\
maŋ ma kapvɛr\
maŋ ma kook\
maŋ ma kumbi\
maŋ ma marshall\
maŋ ma nɔrfɔrk\
maŋ ma salomɔn\
maŋ ma turk na kaiko\
maŋ maria\
maŋ mi njɔk\
mb\
mbolivi\
mbongo afrika\
mbosini ne hezegovine\
mbotswana\
mbreteria e bashkuar\
mbulukina fasɔ\
mbulundi\
mburundi\
mbutan\
mbɔlivi\
mbɔtswana\
mbɛlazil\
mbɛnɛŋ\
meagsago\
meanbh eileanan iomallach nan sa\
mecklenburg schwerin\
mecsico\
mehhiko\
mehika\
meicsiceo\
mekiko\
mekisiki\
mekisiko\
mekisikou\
meksik\
meksika\
meksike\
meksikho\
meksiki\
meksiko\
meksiku\
meksyk\
mekthiko\
melnkalne\
men adasi\
men adasy\
men oroli\
menas sala\
mendebaldeko sahara\
meno sala\
mensi odlehle ostrovy usa\
mensie odlahle ostrovy usa\
merakes\
mercosul\
mercosur\
merkezi afrika respublikasi\
merkezi afrika respublikasy\
mesir\
messic\
messico\
messiku\
mexic\
mexican\
mexicano\
mexico\
mexico nutome\
mexicob\
mexicu\
mexik\
mexiki\
mexiko\
mexiku\
mexique\
miaama\
mianemar\
mianma\
mianmar\
mianmar birma\
mianmar birmania\
mianmar burma\
mianmar burme\
mianmaras birma\
miaŋmaal\
micronesia\
micronesia federated states of\
micronesian\
micronesie\
micronesiya\
micronezia\
mid afrikulydveldid\
midafrikalydveldid\
midbaugs ginea\
middle congo\
midway islands\
migizike\
mijanmar\
mijanmar burma\
mikilonesia\
mikilonesiya\
mikironesi\
mikironesia\
mikironesiya\
miklonesia\
mikolonesi\
mikolonisia\
mikonisiya\
mikoronesia\
mikoronesii\
mikoroniziya\
mikroneesia\
mikroneesie\
mikroneesije\
mikronesia\
mikronesia nutome\
mikronesiafoderasjonen\
mikronesian liittovaltio\
mikronesiasamveldid\
mikronesie\
mikronesien\
mikronesiens forenede stater\
mikronesja\
mikronethia\
mikronezi\
mikronezia\
mikronezii\
mikronezija\
mikronezio\
mikroneziska\
mikroneziya\
mikronezja\
mikronezya\
mikronɛsi\
mikrunizya\
miksik\
mikuronesiya\
mikuronezya\
milad adasi\
milahaŋska thamakhoche\
minlambɔ nsaŋnsa mi arabia\
minlan mi amɛreke\
minlan mi folekelan\
minlan mi kab vɛr\
minlan mi kalimaŋ\
minlan mi kug\
minlan mi maresal\
minlan mi marian ya nor\
minlan mi solomɔn\
minlan mi tureg ai kaig\
minlan nɔrefɔleke\
minsilɛ mi maŋ mamɛrka\
minsilɛ mimaŋ mi ngɛlɛn\
misela\
misili\
misir\
misiri\
misli\
misr\
misra\
misri\
mithri\
miyamaar\
miyamaha\
miyanma\
mjanma birma\
mjanmao\
mjanmar\
mjanmar burma\
mjanmarsko\
mji wa vatican\
mnulezile\
mnɣulya\
mocambic\
mocambique\
modena\
modiivu\
modivu\
mofam demokratik mati kongo\
mofam mati cek\
mofam mati dominik\
mogolistan\
moldaavije\
moldau\
moldavi\
moldavia\
moldavian\
moldavie\
moldavien\
moldavija\
moldavsko\
moldavuii\
moldavujo\
moldawia\
moldawien\
moldawii\
moldawija\
moldawska\
moldofa\
moldova\
moldova nutome\
moldova republic of\
moldovan\
moldovi\
moldoviya\
moldowa\
moledavi\
molidavi\
molidoova\
molidova\
molis\
molisi\
molitani\
molitania\
molitaniya\
molodova\
moloko\
molotova\
moltafi\
moludave\
moludavi\
mon\
monaako\
monaakoo\
monacan\
monaco\
monaco principality of\
monacu\
monago\
monakas\
monakho\
monakko\
monako\
monako nutome\
monakoo\
monaku\
monegasque\
mong co\
mongjolei\
mongokolia\
mongolei\
mongoli\
mongolia\
mongolia nutome\
mongolian\
mongolian peoples republic\
mongolie\
mongoliet\
mongolii\
mongolija\
mongoliya\
mongolja\
mongolska\
mongolsko\
mongolujo\
mongooli\
mongoolia\
mongooliya\
mongoria\
mongsserrat\
monitenikalo\
monitiselati\
monngolii\
monqoliya\
monqolustan\
monselati\
monseraat\
monserat\
monserate\
monserrat\
monserrate\
montaineagro\
monteneegro\
montenegran\
montenegrin\
montenegro\
montenegro nutome\
montenegru\
monteneqro\
monteraati\
monteseraati\
monteserati\
montsarat\
montselati\
montsera\
montserat\
montseratas\
montserrat\
montserrat nutome\
montserrata\
montserrati\
montserratian\
monttherrati\
moodova\
moonako\
mooris gungey\
mooritaani\
moosorrat\
moratainea\
moridova\
moriis\
moriisi\
moris\
morise\
morisi\
morisse\
morisɛ\
moritani\
moritania\
moritanii\
moritaniya\
moritanya\
morithi\
moritius\
moritus\
moroccan\
morocco\
morocco kingdom of\
moroco\
morokho\
moroko\
moroko nutome\
morooko\
mosaimbic\
mosambic\
mosambiek\
mosambiik\
mosambik\
mosammbik\
mosemipiki\
mosotho\
motswana\
motu kilisimasi\
motu mani\
motu nofoliki\
motu puveti\
moyette\
mozambic\
mozambican\
mozambico\
mozambig\
mozambiiki\
mozambik\
mozambika\
mozambikas\
mozambike\
mozambiki\
mozambiki nutome\
mozambiko\
mozambique\
mozambique republic of\
mozanbiki\
moŋgolia\
moŋoli\
moŋsera\
mpoloni\
mpotoriku\
mputulugeshi\
msumbiji\
msur\
mthumbiji\
muldabi\
muldufya\
muleshwɨs\
muletanyia\
munaku\
mungulya\
munjema gwa kusikha nu luvala lwa gasa lwa palesit\
munsirat\
muntenegru\
muntsirra\
muqaddas yelena oroli\
muqeddes pyer ve mikelon\
muqeddes yelena\
muris\
murishiyoos\
muritaaniya\
muritani\
muritanya\
musambiig\
musambiki\
musera\
mushidi\
musumbiiji\
musumbiji\
musur\
muyama\
muzambi\
muzambiq\
muzembiq\
muznbiq\
muŋgolia\
muŋtsela\
mwaris\
mwaritani\
mweemberera wa kʉmweeri wa gaaza\
my\
myama\
myamara\
myamare\
myanamar\
myanima\
myanimari\
myanma\
myanma birma\
myanmar\
myanmar barma\
myanmar birma\
myanmar birmania\
myanmar birmanie\
myanmar burma\
myanmar burma nutome\
myanmar mien dien\
myanmar myanma naingngandaw\
mzansi ye afrika\
mɔldavi\
mɔldavia\
mɔldova\
mɔlidova\
mɔlitani\
mɔlta\
mɔlɔk\
mɔnako\
mɔngolia\
mɔngoliya\
mɔngɔlia\
mɔnserrat\
mɔnsɛrat\
mɔntserad\
mɔrehyeɔs\
mɔreshɔ\
mɔretaninya\
mɔretenia\
mɔritani\
mɔroko\
mɔsera\
mɔserati\
mɔzambik\
mɔŋoli\
mɔŋserat\
mɔŋsila\
mɛgsik\
mɛkesig\
mɛksiik\
mɛksik\
mɛksiko\
mɛkɨziku\
mɛsiko\
mɛxik\
mʉtakatiifu heleena\
mʉtakatiifu kitisi na neviisi\
mʉtakatiifu lusiia\
mʉtakatiifu peeteri na mɨkaeeli\
mʉtakatiifu viseenti na gernadiini\
n mariana is\
na bahamai\
na criocha palaistineacha\
na h eileanan aland\
na h eileanan bhathama\
na h eileanan caimean\
na h eileanan cocos keeling\
na h eileanan faclannach\
na h eileanan faro\
na h eileanan filipineach\
na h eileanan mairianach a tuath\
na h eileanan mhaladaibh\
na h eileanan mhoiriseas\
na h eileanan sheiseall\
na h eileanan turcach is caiceo\
na h innd innse\
na h innseachan\
na h iomaratan arabach aonaichte\
na hoileain fhilipineacha\
na hoileain mhairianacha thuaidh\
na meanbh eileanan\
na ranntairean palastaineach\
na seiseil\
na staitean aonaichte\
na tirean isle\
na tirean isle caraibeach\
na uy\
naajiriia\
naamibi\
nabhru\
naedza\
naegyeria\
naigya\
naigyeriya\
naija\
naijelia\
naijiriya\
nainjeria\
naisilia\
nam cuc\
nam georgia and quan dao nam sandwich\
nam phi\
nam sudan\
namibhiya\
namibi\
namibia\
namibia nutome\
namibia republic of\
namibiab\
namibian\
namibie\
namibii\
namibija\
namibio\
namibiya\
namibja\
namibuii\
namibya\
namiibia\
namiibije\
namiibiya\
namimbi\
namimbia\
namipi\
namipia\
naomh bhionsant agus eileanan greanadach\
naomh cristean is nibheis\
naomh luisea\
naomh martainn\
naoro\
naru\
nato\
naujoji kaledonija\
naujoji zelandija\
naulu\
naurean\
nauro\
nauru\
nauru nutome\
nauru republic of\
nauruan\
nauuru\
naworu\
nawru\
nawulu\
nawuru\
nayijerya\
nayjeeriya\
nayjer\
nchingu wa magalibi wa mpanda wa kugaza wa kupales\
ndb\
ndenndaandi cek\
ndenndaandi demokaraasiire konngo\
ndenndaandi santarafrik\
ndenndanndi dominika\
ndzaman\
neapal\
nebaal\
nedalan\
nederlan\
nederland\
nederlandene\
nederlanderna\
nederlando\
nederlands\
nederlandsk st martin\
nederlannda\
nedɛrland\
neepal\
nefal\
neikaledonien\
neipeal\
neiseiland\
nekaraguwa\
nemacka\
nemcija\
nemecko\
nemetorszag\
nemska\
nepa\
nepaal\
nepaali\
nepal\
nepal nutome\
nepala\
nepalas\
nepalese\
nepali\
nepall\
nepalo\
nepalɛ\
nephali\
nepo\
nerdlech marianen\
neru\
netherland antilles\
netherlander\
netherlandic\
netherlands\
netherlands antilles\
netherlands kingdom of the\
netherlands nutome\
neukaledonien\
neuschottland\
neuseeland\
neutral zone iraq saudi arabia\
nevisian\
new caledonia\
new caledonian\
new development bank\
new hebrides\
new kaledonia nutome\
new zealand\
new zealand nutome\
new zealander\
new zealandi\
nfalanse\
nfilipi\
nfufub kilisetov ai nevis\
nfufub lusia\
nfufub marino\
nfufub piɛr ai mikelɔŋ\
nfufub vɛngesaŋ ai be gelenadin\
nfufub ɛlɛna\
ngabu\
ngana\
ngeleka\
ngelenade\
ngeretha\
ngibrata\
ngine\
nginebisau\
ngiriki\
ngirinilandi\
ngiyane\
ngowelande\
ngwadelupe\
ngwame\
ngwatemala\
nhat ban\
ni vanuatu\
nibal\
nicaraagua\
nicaragua\
nicaragua republic of\
nicaraguab\
nicaraguadukɔ\
nicaraguan\
nicearagua\
niderland\
niderlande\
niderlandes karibu salas\
niderlandiya\
niderlandlar\
niderlandy karaibskie\
nidurlond\
nidurlonds karibia\
nidyeli\
nidyelia\
nidɔlɛŋ\
niederlande\
niemcy\
nieu kaledonie\
nieu seeland\
nieuw caledonie\
nieuw zeeland\
nigeeria\
nigeir\
nigeiria\
niger\
niger nutome\
niger republic of the\
nigera\
nigeri\
nigeria\
nigeria federal republic of\
nigeria nutome\
nigerian\
nigerie\
nigerieb\
nigerien\
nigerija\
nigerio\
nigeris\
nigeriya\
nigerja\
nigero\
niheria\
nihɛr\
niija\
niijeria\
nij caledonie\
nij seelan\
nija\
nijar\
nije\
nijeer\
nijeli\
nijeliya\
nijer\
nijere\
nijeri\
nijeria\
nijeriya\
nijeriyaa\
nijerya\
nijiria\
nijirya\
nijɛ\
nijɛr\
nijɛrya\
nikalagwa\
nikalaka\
nikalakua\
nikaraagua\
nikaraaguwa\
nikaragoa\
nikaragua\
nikaraguwa\
nikaraguwaa\
nikaragva\
nikaragvo\
nikaragwa\
nikaragʉa\
nikaraqua\
nimska\
ninjɛliya\
niocaragua\
nioe\
niowe\
nipal\
nippal\
niselia\
nisia\
nisɛɛl\
nitililaand\
niu kaletonia\
niue\
niue island\
niue nutome\
niuean\
niuje\
niukaredonia\
niuo\
niuue\
niuwe\
niuzilandi\
niuzirandi\
niuɛ\
niwe\
niwi\
niwkaledonie\
niwseland\
niwue\
niwɛ\
nixer\
nixeria\
niyu\
niyukaledoniya\
niyuwe\
niyuziirandi\
nizer\
nizere\
nizeria\
nizeriya\
nizerya\
nizozemska\
nizozemski karibi\
nizozemski sveti martin\
nizozemsko\
nizɛri\
nizɛrɛ\
njabani\
njaman\
njamani\
njemacka\
njeremani\
njimbuti\
njorondani\
nkpamɛn kaledonia\
nkpamɛn zelaŋ\
nlambɔ bo tschɛk\
nlambɔ dominika\
nlambɔ ngɛlɛn\
nlɛndi\
nnam amɛreke\
nnam engelis\
nnam kongo demokelatig\
nnam minlan ɛngelis\
nnam palɛsetin\
nnam tsɛg\
nnam vatikan\
nnam zaŋ afirika\
nngalesa\
nnijer\
nnijir\
nnmsa\
nnrwij\
nnurwij\
noard korea\
noardlike marianeneilannen\
noarwegen\
noaue\
noikaledoonie\
noiseeland\
nolwe\
nolwei\
nood koreja\
noodsudahn\
noord korea\
noord macedonie\
noord mariane eilande\
noordelijke marianen\
noorwe\
noorwee\
noorweeb\
noorweey\
noorwegen\
noowɛɛ\
nord korea\
nord koreo\
nord makedonia\
nord marianane\
nord marianene\
nord marianoj\
nordaru mariuoyggjar\
nordkorea\
nordliche marianen\
nordlichi mariaane\
nordlici mariane\
nordmakedonien\
nordmarianerna\
nordmarianerne\
nordmazedonien\
nordur korea\
nordur makedonia\
nordur marianaeyjar\
nordurkorea\
noreg\
noregur\
norfolk\
norfolk adasi\
norfolk adasy\
norfolk gungoo\
norfolk insle\
norfolk island\
norfolk islander\
norfolk ma laŋne\
norfolk oroli\
norfolk ostrvo\
norfolk sziget\
norfolk uhartea\
norfolk ƒudomekpo nutome\
norfolkas sala\
norfolkeilan\
norfolkeiland\
norfolkeyja\
norfolkinsaari\
norfolkinsel\
norfolkinsla\
norfolkinsulo\
norfolko sala\
norfolkon\
norfolkowa kupa\
norfolkoya\
norfolkoyane\
norfolksoyggj\
norfolksullot\
norfolski otok\
norga\
norge\
noriveje\
norivezɛ\
norja\
norra\
norrweeje\
norsko\
norsunluurannikko\
north atlantic alliance\
north atlantic treaty organization\
north korea\
north korean\
north macedonia\
north macedonia republic of\
north macedonia the republic of\
north macedonian\
north viet nam\
north vietnam\
north vietnamese\
north yemen\
northern mariana islands\
northern mariana islands commonwealth of the\
northern marianan\
northern rhodesia\
noru\
noruega\
noruveji\
norvec\
norveej\
norvege\
norvegia\
norvegija\
norvegiya\
norvegja\
norvegje\
norvegji\
norvegujo\
norvegǝ\
norveska\
norvez\
norvezi\
norvezy\
norwage\
norway\
norway kingdom of\
norway nutome\
norwe\
norweege\
norwees\
norwegen\
norwegia\
norwegian\
norwegiya\
norwegska\
norwi\
norwigai\
norwy\
nosy britanika virijiny\
nosy cap vert\
nosy falkand\
nosy kayman\
nosy kook\
nosy mariana atsinanana\
nosy marshall\
nosy norfolk\
nosy salomona\
nosy turks sy caiques\
nosy virijiny etazonia\
noua caledonie\
noua zeelanda\
nouvel kaledoni\
nouvel zeland\
nouvelle caledonie\
nouvelle zelande\
nov kaledonio\
nov zelando\
nova caledonia\
nova celandia\
nova kaledonia\
nova kaledonie\
nova kaledonija\
nova kalidonia\
nova zelanda\
nova zelandia\
nova zelandija\
nova zilandia\
novi zeland\
novi zeland aotearoa\
novy zeland\
nowa kaledonia\
nowa kaledoniska\
nowa zelandia\
nowe\
noweyi\
nowoseelandska\
nsaman\
nsipani\
nthi cia ngeretha gatagati ka iria ria hindi\
nthi ya afrika gatigati\
nthi ya cheki\
nthi ya dominika\
nthi ya kidemokrasi ya kongo\
nua ghuine phapua\
nueva caledonia\
nueva zelanda\
nufɛl kaletoni\
nufɛl selaand\
nuholani\
numpubi kits ni nevis\
numpubi lusi\
numpubi maatin\
numpubi petro ni mikelon\
numpubi vɛŋsaŋ ni grenadin\
numpubi ɛlena\
nuorta timor\
nuortariika\
nuova caledonia\
nuova zelanda\
nuova zelanda aotearoa\
nuru\
nurvij\
nutaaq caledonia\
nutaaq zeelandi\
nuvelizelandi\
nuwel kaledonii\
nuwel selannda\
nuzilan\
nvatika\
nwaru\
ny caledonia\
ny kaledonien\
nya kaledonien\
nya zeeland\
nyasaland\
nyderlandai\
nyja kaledonia\
nyja sjaland\
nykaledonia\
nysaeland\
nyudhilandi\
nyue\
nyugat szahara\
nyukaledonia\
nyukaledoniya\
nyusilendi\
nyuwe\
nyuzilanda\
nyuzilandi\
nzambia\
nzimbambwe\
nɔfɔ tiŋŋɛ\
nɔlfɛɛs\
nɔlɛvɛjɛ\
nɔrevɛs\
nɔriwɛzi\
nɔrofoliki gun\
nɔrvegia\
nɔrvɛg\
nɔrvɛjǝ\
nɔɔwe\
nɛdɛland\
nɛkpaa\
nɛpal\
oarje sahara\
oas\
oau\
obala bjelokosti\
obala slonovace\
obala slonovace kot divoar\
occupied palestinian territory\
odda kaledonia\
odda selanda\
oecd\
oeganda\
oekraine\
oesbekistan\
oezbekistan\
oganda\
oic\
oileain aland\
oileain bhriotanacha na maighdean\
oileain cayman\
oileain chomora\
oileain cocos keeling\
oileain cook\
oileain fhaclainne\
oileain fharo\
oileain imeallacha sam\
oileain marshall\
oileain mhaildive\
oileain mheiriceanacha na maighdean\
oileain na dturcach agus caicos\
oileain pitcairn\
oileain sholomon\
oilean bouvet\
oilean heard agus oileain mcdonald\
oilean mhanann\
oilean mhuiris\
oilean na nollag\
oilean na trionoide agus tobaga\
oilean norfolk\
okcidenta saharo\
okraina\
oland\
olanda\
olandes salas\
olandska ostrva\
olandɛ\
olaszorszag\
oma\
omaan\
omaani\
oman\
oman nutome\
oman sultanate of\
omana\
omanas\
omane\
omani\
omano\
omanɛ\
omaŋ\
on i nɔrfɔk\
onduras\
ondurase\
ondurasɛ\
ongili\
ongiri\
ongjarie\
ongri\
onnduraas\
onngiri\
oos timor\
ooschtriich\
oost timor\
oostenrijk\
oostenryk\
oosterisch\
opec\
orange free state\
organisation for economic co operation and development\
organisation of african unity\
organisation of islamic cooperation\
organisation of the islamic conference\
organisation of turkic states\
organization for economic cooperation and development\
organization for security and co operation in europe\
organization of african unity\
organization of american states\
organization of islamic cooperation\
organization of the petroleum exporting countries\
organization of turkic states\
oriental republic of uruguay\
orilɛede afuganistani\
orilɛede amenia\
orilɛede aruba\
orilɛede astralia\
orilɛede babadosi\
orilɛede bahamasi\
orilɛede bangaladesi\
orilɛede barani\
orilɛede belarusi\
orilɛede belisɛ\
orilɛede burunɛli\
orilɛede butani\
orilɛede buugaria\
orilɛede buukina faso\
orilɛede dominika\
orilɛede dominikani\
orilɛede egipiti\
orilɛede ekuado\
orilɛede ekutoria gini\
orilɛede eritira\
orilɛede esitonia\
orilɛede etikun fagini ti amɛrika\
orilɛede etikun guusu mariana\
orilɛede etikun indiani ti ilu biritisi\
orilɛede etikun mashali\
orilɛede etikun solomoni\
orilɛede etiokun kuuku\
orilɛede faranse\
orilɛede fatikani\
orilɛede fiji\
orilɛede filipini\
orilɛede firenshi polinesia\
orilɛede gabon\
orilɛede gambia\
orilɛede gana\
orilɛede guamu\
orilɛede guatemala\
orilɛede guyana\
orilɛede hondurasi\
orilɛede hungari\
orilɛede ilaoorun timɔ\
orilɛede india\
orilɛede indonesia\
orilɛede iraki\
orilɛede irani\
orilɛede italiyi\
orilɛede jamaika\
orilɛede japani\
orilɛede kaledonia titun\
orilɛede kameruuni\
orilɛede kanada\
orilɛede kenya\
orilɛede kiribati\
orilɛede kolomibia\
orilɛede komorosi\
orilɛede kuba\
orilɛede kuusita rika\
orilɛede kuweti\
orilɛede laosi\
orilɛede latifia\
orilɛede lebanoni\
orilɛede lesoto\
orilɛede libiya\
orilɛede lituania\
orilɛede lushia\
orilɛede madasika\
orilɛede maladifi\
orilɛede malasia\
orilɛede malawi\
orilɛede mali\
orilɛede maritania\
orilɛede maritiusi\
orilɛede matinikuwi\
orilɛede mayote\
orilɛede mogolia\
orilɛede monako\
orilɛede moroko\
orilɛede namibia\
orilɛede nauru\
orilɛede nepa\
orilɛede nikaragua\
orilɛede niue\
orilɛede nɔɔwii\
orilɛede orilɛede amerika\
orilɛede paapu ti giini\
orilɛede pakisitan\
orilɛede panama\
orilɛede paraguye\
orilɛede peru\
orilɛede polandi\
orilɛede pɔto riko\
orilɛede pɔtugi\
orilɛede riuniyan\
orilɛede romaniya\
orilɛede ruwanda\
orilɛede sani marino\
orilɛede sao tomi ati piriishipi\
orilɛede saudi arabia\
orilɛede shile\
orilɛede silofakia\
orilɛede silofania\
orilɛede singapo\
orilɛede siri lanka\
orilɛede siria\
orilɛede somalia\
orilɛede sudani\
orilɛede surinami\
orilɛede switishilandi\
orilɛede sɛnɛga\
orilɛede tailandi\
orilɛede taiwani\
orilɛede tanshania\
orilɛede tirinida ati tobaga\
orilɛede togo\
orilɛede tokelau\
orilɛede tonga\
orilɛede tufalu\
orilɛede tunishia\
orilɛede tɔɔki\
orilɛede uganda\
orilɛede wali ati futuna\
orilɛede yemeni\
orilɛede ɛmirate ti awɔn arabu\
ormenyorszag\
orogoay\
oroszorszag\
orta afrika cumhuriyeti\
osce\
oschttimor\
osetelali\
osetelia\
ositali\
ositaraliya\
ositirali\
ositureeriya\
osituria\
oss timor\
ost timor\
ostaraalii\
ostareliya\
osterreich\
osterrike\
ostiriya\
ostraali\
ostraalia\
ostralia\
ostralii sotralii\
ostria\
ostric\
ostrig\
ostrigi\
ostrik\
ostrov man\
ostrva herd i mekdonald\
ostrva turks i caicos\
ostrva turks i kaikos\
ostrva valis i futuna\
ostrvo buve\
ostrvo heard i arhipelag mcdonald\
ostrvo herd i mekdonaldova ostrva\
ostrvo man\
ostrvo norfok\
ostrvo norfolk\
osttimor\
otalali\
otan\
otilis\
otilisi\
otiriis\
otirishe\
otirisi\
otoci aland\
otoci heard i mcdonald\
otoci pitcairn\
otoci turks i caicos\
otocje chagos\
otocji turks in caicos\
otok bouvet\
otok man\
otok norfolk\
otoki turks in caicos\
otric\
otris\
otrish\
otrisi\
ots\
ottoman empire\
ouganda\
ouzbekistan\
ovttastuvvan arabaemirahtat\
owganystan\
ozarbayjon\
ozbegistan\
ozbekistan\
ozbekiston\
oŋri\
paakistan\
paapua uus guinea\
pacific islands forum\
paesi bassi\
pagastan\
pahama\
pahamas\
pais bas\
paises baixos\
paises baixos caribenhos\
paises bajos\
paises baxos\
paisos baixos\
paivantasaajan guinea\
pajais bass\
pakischtan\
pakisetan\
pakisita\
pakisitaani\
pakisitani\
pakisitaŋ\
pakistaan\
pakistahn\
pakistan\
pakistan islamic republic of\
pakistan nutome\
pakistana\
pakistanas\
pakistani\
pakistanis\
pakistanni\
pakistano\
pakistau\
pakistaŋ\
pakisztan\
pakithtani\
pala\
palaau\
palaawu\
palabh\
palaestina\
palagwai\
palagwayi\
palagwei\
palakuai\
palakue\
palani\
palao\
palaos\
palaschtinansischi gebiet\
palasili\
palastina\
palastinensische autonomiegebiete\
palasɗinu\
palau\
palau nutome\
palau republic of\
palauan\
palauans\
palav\
palawu\
paleini\
palesine\
palesitayini\
palesitayini ni gaza\
palesitina wesitibanka na gaza\
palesitini\
palesitininya tele jii kɔiyɛ la hi gaza\
palestaen west bank ne gaza\
palestiin sisjordani e gaasaa\
palestiina\
palestiina alad\
palestiinalaisalue\
palestiinalaisalueet\
palestijnse gebieden\
palestin\
palestina\
palestina kamachikuq\
palestina territoriyasy\
palestinako lurraldeak\
palestinas teritorijas\
palestine\
palestine dangay nda gaaza\
palestine state of\
palestinensesch autonomiegebidder\
palestinia nutome\
palestinian\
palestinian authority\
palestinian territories\
palestinian territory\
palestinian west bank and gaza\
palestinian west bank gi gaza\
palestinos teritorija\
palestinsk territorium\
palestinska samosprava\
palestinska teritorija\
palestinska territorierna\
palestinska uzemi\
palestinske teritorije\
palestinske uzemia\
palestinski awtonomny teritorij\
palestinski awtonomny teritorium\
palestinsko ozemlje\
palestinsko podrucje\
palestinskt landoki\
palestyna\
palestynse gebiede\
palestynse grondgebiede\
palestynske gebieten\
palesztin autonomia\
palesztin terulet\
palesztina\
palistina\
pallau\
palo\
palpatos\
palu\
palwa\
palɛhtina hyɔŋg ni gaza\
palɛsine\
palɛstin\
palɛŋ\
panaama\
panam\
panama\
panama canal zone\
panama nutome\
panama republic of\
panamaa\
panamanian\
panamo\
pannama\
pantai gading\
panya\
panyɛi\
papal state\
papal states\
papeitosi\
papoea nieu guinee\
papoea nieuw guinea\
papoea nij guinea\
papoua ginea nevez\
papouasie nouvelle guinee\
papouazi nouvel gine\
papu fini ginee papuazii\
papua\
papua ginea berria\
papua ginee taaga\
papua guinea foforo\
papua guinea newydd\
papua guineja e re\
papua jaungvineja\
papua naujoji gvineja\
papua neiguinea\
papua neuguinea\
papua new gini nutome\
papua new guinea\
papua new guinea independent state of\
papua new guineab\
papua new guinean\
papua niwginea\
papua noua guinee\
papua nova gine\
papua nova guine\
papua nova guinea\
papua nova gvineja\
papua nowa gwinea\
papua nueva guinea\
papua nugini\
papua nuova guinea\
papua nutaaq guinea\
papua ny guinea\
papua nya guinea\
papua nyguinea\
papua nyja ginea\
papua odda guinea\
papua taze gwineya\
papua uj guinea\
papua uusi guinea\
papua yangi gvineya\
papua yeni gine\
papua yeni qvineya\
papuaniukini\
papuasi nufɛl kiine\
papuasiya guine mafuu\
papue gnove guinee\
papuo nov gvineo\
papuua\
papuwa\
papuwa gini namaa\
papuwa neujineeja\
papuwa niyugineya\
papuwa nowa gineja\
papuwa nugini\
papuwaa nuwel gine\
papuwasi gine koura\
papwa ginea gdida\
papwa nyugini\
papwa ɣinya tamaynut\
papwazi ginɛ anyɔn\
papwazi ginɛ ya sika\
papwazi wa nginɛ wa mumu\
papwazi ya nkpamɛn gine\
paquistan\
paquistao\
paragai\
paragoay\
paragua\
paragua nutome\
paraguaai\
paraguai\
paraguaib\
paraguaidh\
paraguaj\
paraguay\
paraguay republic of\
paraguayan\
parague\
paraguee\
paraguwaay\
paraguwayi\
paraguwey\
paragvae\
paragvaj\
paragvaja\
paragvajo\
paragvajus\
paragvay\
paragwai\
paragwaj\
paragwajs\
paragway\
paragwayi\
paragwe\
paragwɛ\
paragɔe\
paraqvay\
parestiina na gaza\
parma\
parraguwai\
patikairini\
pays bas\
pays bas caribeens\
paŋa\
paŋkalatɛs\
pearu\
peeru\
peiriu\
pekano faso\
pelalus\
pelalusi\
pelesiume\
pelise\
pelu\
pema\
pemuta\
pengilatesi\
penini\
penɛŋ\
peoples democratic republic of algeria\
peoples democratic republic of yemen\
peoples republic of bangladesh\
peoples republic of china\
peoples republic of hungary\
perancis\
periw\
peroa\
perou\
perruh\
persia\
persian\
persije\
peru\
peru nutome\
peru republic of\
perub\
peruo\
peruu\
peruvian\
peyiba\
phakistani\
phan lan\
phap\
phechokaŋhaŋska makhoche\
pheru\
philippiine\
philippin\
philippine\
philippinen\
philippines\
philippines republic of the\
philippinnen\
philippinni\
phillipines\
pholandi\
pholinesiya ye fulansi\
pidkairn\
pietu afrika\
pietu dzordzija ir pietu sandvico salos\
pietu koreja\
pietu sudanas\
pif\
pikairni\
pilesil\
pilipinas\
pilitania\
pindisulɛ pi amalika\
piru\
pitcairn\
pitcairn adalari\
pitcairn eyjar\
pitcairn islander\
pitcairn islands\
pitcairn szigetek\
pitcairn uharteak\
pitcairneilande\
pitcairneilanden\
pitcairneilannen\
pitcairni saared\
pitcairninselen\
pitcairninseln\
pitcairnoarna\
pitcairnove ostrovy\
pitcairnovi otoci\
pitcairnovy ostrovy\
pitcairnowe kupy\
pitcairnoyene\
pitcairnoyggjar\
pitekɛrɛne\
pitggaarn\
pitikailini\
pitikarin\
pitikarini\
pitikeeni\
pitikeluni\
pitikerni\
pitikeyirini\
pitikɛŋ\
pitikɛɛlinɛ\
pitkailni\
pitkaini\
pitkairn\
pitkairn ƒudomekpo nutome\
pitkairni\
pitkarin\
pitkarna insulo\
pitkern\
pitkern adalari\
pitkern adalary\
pitkern orollari\
pitkerna\
pitkernas\
pitkernas salas\
pitkerno salos\
pitkernska ostrva\
pitkirn\
pitkɛn\
piyuto riko\
piyɛri senu ni mikelɔŋ\
plurinational state of bolivia\
poblachd meadhan afraga\
poblachd na seice\
poblacht dhaonlathach an chongo\
poblacht na hafraice lair\
poblacht na seice\
pobrezi slonoviny\
pobrezie slonoviny\
pochtojall\
pochtoriko\
pocugo\
podpoldnjowa afrika republika\
podpoldnjowa georgiska a podpoldnjowe sandwichowe kupy\
podpoldnjowa koreja\
podpoldnjowy sudan\
podpolnocna koreja\
podpolnocne mariany\
podwjacorna sahara\
pohja korea\
pohja makedoonia\
pohja mariaanid\
pohjois korea\
pohjois makedonia\
pohjois mariaanit\
poilineis na frainge\
pokiston\
polaineis na fraince\
polan\
poland\
poland nutome\
poland republic of\
polandi\
polandia\
polani\
pole\
polen\
poleni\
poli\
polifia\
polija\
polinesi u felensi\
polinesi ya fulɛnsi\
polinesia francesa\
polinesia francese\
polinesia frantsesa\
polinesia franzosa\
polinesia perancis\
polinesia prancis\
polinesia pulasi\
polinesia ya bufaransa\
polinesia ya fransi\
polinesia ya ufalansa\
polinesia ya ufaransa\
polinesia ya ufarantha\
polinesia yʉ ʉfaraansa\
polinesie frances\
polinesii farayse\
polinesiya enfalansa\
polinesiya ya wufalansa\
polinesja franciza\
polinezi franse\
polinezi wa nfalanse\
polinezi ya falansɛ\
polinezia franceza\
polinezia franceze\
polinezia franseza\
polinezii ti faranzi\
polineziya yabafaransa\
polinezja francuska\
polinisia fakafalanise\
polish\
polivia\
poljska\
polland\
pollando\
pologn\
pologna\
pologne\
pologŋ\
polon\
polona\
poloni\
polonia\
polonie\
polonja\
polonya\
polonye\
polotoliko\
poloɲe\
poloɲi\
polsa\
polsha\
polska\
polsko\
polynesia fala\
polynesia ffrengig\
polynesia thuoc phap\
polynesia ya ufaransa\
polynesie francaise\
polynezia frantsay\
polɔn\
polɛŋ\
poo bhɛɛ lɔ musu tiŋŋɛ\
poo sambowa\
poola\
poole\
poorandi\
portekiz\
portigal\
portiogala\
portiwgal\
porto rice\
porto riceo\
porto rico\
porto riko\
porto rikoo\
portogallo\
portorico\
portoriko\
portoryko\
portu riku\
portugaal\
portugal\
portugal nutome\
portugala\
portugale\
portugale kodoro pura\
portugali\
portugalia\
portugalija\
portugalin\
portugaliya\
portugalska\
portugalsko\
portugalujo\
portugan\
portuguesa\
portuguese\
portuguese guinea\
portuguese republic\
portuqal\
portuqaliya\
porutugali\
posebno administrativno obmocje lr kitajske hong kong\
posebno administrativno obmocje lr kitajske macao\
posebno upravno obmocje kitajske makav\
posebno upravno obmocje ljudske republike kitajske hongkong\
posinia mo hesikovina\
posuana\
potisiuana\
potogo\
potokii\
potoriko\
potu fonua tonga fakafalanise\
potu palesitaine\
potugaali\
potukali\
pow frenk\
pr china\
prancis\
prancoziska gujana\
prancuzija\
prancuzijos gviana\
prancuzijos pietu sritys\
prancuzijos polinezija\
prancuzu polinezija\
prankriki\
prantsuse guajaana\
prantsuse lounaalad\
prantsuse poluneesia\
prantsusmaa\
prc\
principado de andorra\
principality of andorra\
principality of liechtenstein\
principality of monaco\
principat dandorra\
principat de monegue\
principato di monaco\
principatu de munegu\
principaute de monaco\
prussia\
puerto rican\
puerto rico\
puerto rico commonwealth of\
puerto riggo\
puerto rikas\
puerto riko\
puerto riko nutome\
puertorican\
puertoriko\
puertu ricu\
pueto liko\
pulasi fɛlɛnsi\
pulau bouvet\
pulau christmas\
pulau heard dan kepulauan mcdonald\
pulau krismas\
pulau man\
pulau natal\
pulau norfolk\
pulikinafaso\
pulinizya tafransist\
pulonia\
pulukalia\
pulukalii\
pulund\
pulundi\
pulunei\
puluney\
puluniti\
pulunizi tafransist\
pulunya\
puola\
pup hong kong kina\
pup makao kina\
purtu riku\
purtugaal\
purtugal\
purturiku\
purtuɣal\
pusiaujo gvineja\
pusini ɛlkofina\
putani\
putaŋ\
putulugɛsi\
puwetoriko\
puɛrto riko\
puɛto riko\
pwetoliko\
pwetoriko\
pwetorɨɨko\
pwɛreto riko\
pɔlinɛsi a pɛrɛsǝ\
pɔltukaal\
pɔlɔŋ\
pɔlɔɔny\
pɔritigali\
pɔrotoriko\
pɔrto riko\
pɔrtugal\
pɔtoriko\
pɔtugal\
pɔtɔki\
pɛiba\
pɛlmuta\
pɛlsiik\
pɛlu\
pɛru\
pɛrɛsǝ\
pɛsɛshɛl\
qabon\
qadar\
qambiya\
qana\
qatar\
qatar state of\
qatari\
qayana\
qazaxistan\
qerbi sahara\
qerbi saxara\
qeter\
qing empire\
qipro\
qirgizistan\
qirgiziston\
qozogiston\
qrenada\
qrenlandiya\
quam\
quan dao aland\
quan dao bac mariana\
quan dao cayman\
quan dao chagos\
quan dao cocos keeling\
quan dao cook\
quan dao falkland\
quan dao falkland islas malvinas\
quan dao faroe\
quan dao heard va mcdonald\
quan dao marshall\
quan dao pitcairn\
quan dao solomon\
quan dao turks va caicos\
quan dao virgin thuoc anh\
quan dao virgin thuoc hoa ky\
qubrus\
quenia\
quirguicistan\
quirguistao\
quiribati\
qumur\
quvayt\
qvadelupa\
qvatemala\
qvineya\
qvineya bisau\
r u\
rae de hong kong china\
rae de macao china\
rakousko\
rakusko\
ranntair breatannach cuan nan innseachan\
ranntairean a deas na frainge\
ranska\
ranskan etelaiset alueet\
ranskan etelaiset ja antarktiset alueet\
ranskan guayana\
ranskan polynesia\
ras chinoise de hong kong\
ras chinoise de macao\
ras di hong kong\
ras di macao\
ras hong kong a chinei\
ras hong kong china\
ras macao a chinei\
ras macao china\
rasha\
rashia\
rashiya\
rasiab\
rawunda\
rawuniyan\
ream unit\
recko\
reenioŋ\
regatul unit\
regatul unit al marii britanii si al irlandei de nord\
regiao administrativa especial de macau da republica popular da china\
reginavel uni\
region administrativa especial de hong kong de la republica popular china\
region administrativa especial de macao de la republica popular china\
regiun dadministraziun speziala da hongkong china\
regiun dadministraziun speziala macao china\
regjon aministrative special de cine di hong kong\
regjon aministrative special de cine di macao\
regne unit\
regno di eswatini\
regno unito\
rehunjohn\
reinion\
reinjona\
reino unido\
reinu unidu\
reinu xuniu\
rejiau administrativu special di hong kong\
rejiau administrativu special di makau\
renyɔɔ\
rep of ireland\
repibiki demokratiki ya kongo\
repibiki tsekɛ\
repibiki ya afrika ya kati\
repibiki ya dominikɛ\
repiblik chek\
repiblik demokratik kongo\
repiblik dominikin\
repiblik lafrik santral\
repoblika dominikanina\
repoblika ivonafrika\
repoblikani kongo\
repoblikani tseky\
repubblica ceca\
repubblica centrafricana\
repubblica di macedonia\
repubblica dominicana\
repubblika afrikana centrali\
repubblika ceka\
republic of albania\
republic of angola\
republic of armenia\
republic of austria\
republic of azerbaijan\
republic of belarus\
republic of benin\
republic of bosnia and herzegovina\
republic of botswana\
republic of bulgaria\
republic of burundi\
republic of cabo verde\
republic of cameroon\
republic of cape verde\
republic of chad\
republic of chile\
republic of china\
republic of colombia\
republic of costa rica\
republic of cote divoire\
republic of croatia\
republic of cuba\
republic of cyprus\
republic of djibouti\
republic of ecuador\
republic of el salvador\
republic of equatorial guinea\
republic of estonia\
republic of fiji\
republic of finland\
republic of ghana\
republic of guatemala\
republic of guinea\
republic of guinea bissau\
republic of guyana\
republic of haiti\
republic of honduras\
republic of hungary\
republic of iceland\
republic of india\
republic of indonesia\
republic of iraq\
republic of ireland\
republic of italy\
republic of kazakhstan\
republic of kenya\
republic of kiribati\
republic of korea\
republic of kosova\
republic of kosovo\
republic of latvia\
republic of liberia\
republic of lithuania\
republic of macedonia fyrom\
republic of madagascar\
republic of malawi\
republic of maldives\
republic of mali\
republic of malta\
republic of mauritius\
republic of moldova\
republic of mozambique\
republic of myanmar\
republic of namibia\
republic of nauru\
republic of nicaragua\
republic of niger\
republic of nigeria\
republic of north macedonia\
republic of palau\
republic of panama\
republic of paraguay\
republic of peru\
republic of poland\
republic of rwanda\
republic of san marino\
republic of senegal\
republic of serbia\
republic of seychelles\
republic of sierra leone\
republic of singapore\
republic of slovenia\
republic of south africa\
republic of south sudan\
republic of sudan\
republic of suriname\
republic of syria\
republic of tajikistan\
republic of the congo\
republic of the gambia\
republic of the marshall islands\
republic of the niger\
republic of the philippines\
republic of the sudan\
republic of the union of myanmar\
republic of togo\
republic of trinidad and tobago\
republic of tunisia\
republic of turkey\
republic of turkiye\
republic of uganda\
republic of uzbekistan\
republic of vanuatu\
republic of vietnam\
republic of yemen\
republic of zambia\
republic of zimbabwe\
republica araba siria\
republica bolivariana de venezuela\
republica ceha\
republica centrafricana\
republica centralafricana\
republica centreafricana\
republica centro africana\
republica centroafricana\
republica checa\
republica coreea\
republica de sud africa\
republica del congo\
republica democratica dal congo\
republica democratica de timor leste\
republica democratica del congo\
republica democratica do congo\
republica do congo\
republica dominicana\
republica dos camaroes\
republica federativa del brasi\
republica federativa del brasil\
republica moldova\
republica tcheca\
republica tscheca\
republica txeca\
republiche ceche\
republiche centri africane\
republiche democratiche dal congo\
republiche dominicane\
republik afrika tengah\
republik ceko\
republik cheska\
republik czech\
republik dominica\
republik dominika\
republik dominikan\
republik koreea\
republik kreizafrikan\
republik moldau\
republik tchek\
republika afrikano qendrore\
republika ceke\
republika czeska\
republika dominikana\
republika dominikane\
republika e afrikes qendrore\
republika e kosoves\
republika konga\
republika kongo\
republika kosovo\
republika ng pilipinas\
republika poludniowej afryki\
republika sentru afrikanu\
republika srodkowoafrykanska\
republika txeka\
republika zielonego przyladka\
republiken kongo\
republikka domenikana\
republikken congo\
republikken kongo\
republique arabe sahraouie democratique\
republique centrafricaine\
republique de cote divoire\
republique de djibouti\
republique democratique du congo\
republique dominicaine\
republique du congo\
republique tcheque\
repubulika iharanira demokarasi ya kongo\
repubulika ya ceke\
repubulika ya dominika\
repubulika ya santarafurika\
reuniao\
reunio\
reunion\
reunion nutome\
reunionese\
reunionnais\
reunioon\
reuniɔn\
reuniɔŋ\
reunjonas\
reunyɔŋ\
rewinoo\
reyunion\
reyuniooni\
reyuniɔn\
reyunyon\
reyuɲɔŋ\
rhodesia\
rhodesian\
rietumsahara\
riisii\
rinn verde\
ripaaburika ya dominica\
ripaaburika ya zeeki\
risi\
riunione\
riyunioni\
riyuniyoni\
riyunyun\
riyyunyun\
roanda\
roc\
roemenie\
roheneemesaared\
rojdestvo oroli\
rok\
romaanije\
romainia\
romani\
romania\
romania nutome\
romanian\
romanians\
romanie\
romaniia\
romaniya\
romanya\
romenia\
romininya\
romunija\
rootsi\
rosia\
rosja\
rossiya\
rouantelezh unanet\
roumani\
roumania\
roumanie\
rovnikova guinea\
royaume uni\
rozdestwo adasy\
rpa i hong kongut\
rpa i makaos\
rpdc\
rrasha\
rrus\
rsa\
ruanda\
ruandaa\
ruande\
ruando\
rubhanda\
rumaani\
rumaanie\
rumaaniya\
rumaenia\
rumaenien\
rumani\
rumania\
rumanian\
rumanie\
rumanien\
rumanii\
rumanija\
rumaniya\
rumanujo\
rumanya\
rumeenia\
rumenia\
ruminiya\
rumunia\
rumunija\
rumunjska\
rumunska\
rumunsko\
rumyniya\
runion\
ruossa\
ruotsi\
ruoŧŧa\
rusi\
rusia\
rusian\
rusii\
rusija\
rusiya\
ruska\
rusko\
ruslan\
rusland\
ruslandi\
russi\
russia\
russia federation\
russia nutome\
russia ussr\
russian\
russian empire\
russian federation\
russian republic\
russie\
russie federation de\
russiya\
russland\
rusujo\
rusya\
rutere rwa westi banki na gaza cia palestina\
ruush\
ruwanda\
ruwanndaa\
rvak i hong kongut\
rvak i makaos\
rwaanda\
rwanda\
rwanda nutome\
rwanda republic of\
rwandab\
rwandan\
rwandese\
rwandese republic\
rwmania\
rwsia\
ryssland\
rytu timoras\
rywvaneth unys\
rɔhyea\
rɔmani\
rɔshiya\
rɛunyɔŋ\
s t barthelemy\
s t helena\
s t kitts och nevis\
s t lucia\
s t martin\
s t pierre och miquelon\
s t vincent och grenadinerna\
sa helena\
sa kitisi mo nevisi\
sa lusia\
sa malino\
sa matini fakafalanise\
sa matini fakaholani\
sa patelemi\
sa piea mo mikeloni\
sa viniseni mo kulenatini\
saalomoni saared\
saambii\
saambiya\
saara ocidental\
saarc\
saat\
sacuudi carabiya\
sad\
sadi arabia\
saekpulu\
sahala fakahihifo\
sahara barat\
sahara killiit\
sahara magharibi\
sahara occidental\
sahara occidentala\
sahara occidentale\
sahara ocidental\
sahara tal punent\
sahara ya limbɛ\
sahara zachodnia\
saharaja perendimore\
sahraoui\
sahrawi\
sahrawi arab democratic republic\
sahrawian\
saichel\
saimbia\
saint barthelemy\
saint barthelemy nutome\
saint christophe ek nieves\
saint christophe et nieves\
saint christopher i nevis\
saint helena\
saint helena ascension and tristan da cunha\
saint helena nutome\
saint helenian\
saint kitis kple nevis nutome\
saint kitts a nevis\
saint kitts aamma nevis\
saint kitts and nevis\
saint kitts dan nevis\
saint kitts e nevis\
saint kitts en nevis\
saint kitts es nevis\
saint kitts et nevis\
saint kitts eta nevis\
saint kitts gi nevis\
saint kitts ha nevis\
saint kitts i nevis\
saint kitts in nevis\
saint kitts ja nevis\
saint kitts na nevis\
saint kitts ne nɛves\
saint kitts og nevis\
saint kitts si nevis\
saint kitts ve nevis\
saint kitts y nevis\
saint lina\
saint lucia\
saint lucian\
saint lusia nutome\
saint marin\
saint martin\
saint martin dutch portion\
saint martin france\
saint martin nutome\
saint martin partie neerlandaise\
saint martin pays bas\
saint paul charlestown\
saint peter ba mikelɔn\
saint pierrais\
saint pierre a miquelon\
saint pierre aamma miquelon\
saint pierre agus miquelon\
saint pierre and miquelon\
saint pierre dan miquelon\
saint pierre e miquelon\
saint pierre ek miquelon\
saint pierre en miquelon\
saint pierre es miquelon\
saint pierre et miquelon\
saint pierre eta mikelune\
saint pierre gi miquelon\
saint pierre i miquelon\
saint pierre in miquelon\
saint pierre ja miquelon\
saint pierre kple mikelɔn nutome\
saint pierre ne miquelon\
saint pierre og miquelon\
saint pierre si miquelon\
saint pierre va miquelon\
saint pierre ve miquelon\
saint pierre y miquelon\
saint vincent\
saint vincent and grenadines\
saint vincent and the grenadines\
saint vincent ar grenadines\
saint vincent ba grenadines\
saint vincent dan grenadine\
saint vincent dan grenadines\
saint vincent e grenadine\
saint vincent e grenadines\
saint vincent e las grenadinas\
saint vincent ek grenadines\
saint vincent en de grenadines\
saint vincent es a grenadine szigetek\
saint vincent et les grenadines\
saint vincent eta grenadinak\
saint vincent gi grenadines\
saint vincent i grenadyny\
saint vincent i les grenadines\
saint vincent in grenadine\
saint vincent ja grenadiinid\
saint vincent ja grenadiinit\
saint vincent ja grenadine\
saint vincent kple grenadine nutome\
saint vincent ne grenadines\
saint vincent og grenadinerne\
saint vincent si grenadinele\
saint vincent ve grenadinler\
saint vincentian\
sainte helene\
sainte lucie\
saipalesi\
saiprasi\
saiprus nutome\
saipurasi\
saksa\
saksamaa\
salamon szigetek\
salamounovy ostrovy\
salamunove ostrovy\
salevador\
salewo\
salfadur\
salfatɔɔl\
saliamono salos\
salivadɔr\
salomo gun\
salomon inseln\
salomon sullot\
salomon uharteak\
salomonas\
salomone\
salomoneilanden\
salomonen\
salomonoarna\
salomonoerne\
salomonoj\
salomonovi otoci\
salomonovi otoki\
salomonoyane\
salomonoyene\
salomonoyggjar\
salomonsaaret\
salomonseilande\
salomonseilanden\
salomonseilannen\
salomonseyjar\
salomonski otoci\
salomony\
salomoone\
salvadoor\
salvador\
salvador laboo\
salvadora\
salvadoran\
salvadoras\
salvadorean\
salvadorian\
salvadoro\
salvadur\
salvadɔr\
salwador\
samaik\
samaika\
samalino\
samariino\
samarino\
samayiik\
sambandsriki amerika\
sambandsriki amerikas fjarskotnu oyggjar\
sambandsriki amerikas jomfruoyggjar\
sambia\
sambija\
sambiya\
sameindu emirrikini\
sameinudu arabisku furstadaemin\
sammarinese\
sammbi\
sammoha\
samo\
samo meiriceanach\
samoa\
samoa amelika\
samoa america\
samoa americaines\
samoa americana\
samoa americane\
samoa amerika\
samoa amerikan\
samoa amerikana\
samoa amerikane\
samoa amerikanina\
samoa amerikin\
samoa amerykanskie\
samoa independent state of\
samoa lya marekani\
samoa m amɛrka\
samoa merecanis\
samoa merkanu\
samoa nord americana\
samoa nutome\
samoa thuoc my\
samoa ti amerika\
samoa wa ameriki\
samoa ya amerika\
samoa ya ameriki\
samoa ya malekani\
samoa ya marekani\
samoa yati amerik\
samoa ye amelika\
samoa ye amerika\
samoaa\
samoan\
samoani ti orilɛede amerika\
samoo\
samooa\
samooa ya amerɨka\
samotha\
samotha na h aimeireaga\
samowa\
samowa ameerika\
samowa amerik\
samowa amerikani\
samowa nyamerika\
samowa omumerika\
samowa ta amurka\
samowa ya ameerika\
samowaa\
samoya\
samoya ya malekani\
samua u amelika\
samwa\
samwa imirikaniyyin\
samwa tamarikanit\
samwa tamirikanit\
samɔa\
samɔa a amɛrika\
san bartolome\
san bartolomey\
san binsan da girnadin\
san criostoir nimheas\
san cristobal y nieves\
san cristovo e nevis\
san heilin\
san helena\
san kiti da nebis\
san kits d nivis\
san kits ve nevis\
san kitts e nevis\
san lucya\
san lusiya\
san mairine\
san malenu\
san malino\
san mariino\
san marin\
san marinas\
san marinese\
san marino\
san marino nutome\
san marino republic of\
san marinu\
san martin\
san martino\
san pedro e miguelon\
san pedro y miquelon\
san pier ve mikelon\
san piere i mikelon\
san pierre e miquelon\
san piyar da mikelan\
san pyar d miklun\
san tome e principe\
san tome ir prinsipe\
san tome va prinsipi\
san tome ve prinsipi\
san tome we prinsipi\
san uinseann agus na greanaidini\
san vansu d grunadin\
san vicente e granadinas\
san vicente y granadines\
san vicente y las granadinas\
san vincent e lis grenadinis\
san vinsent ve qrenada\
sanbyir d miklun\
sanfansan d grinadin\
sanimarino\
sanitome ne purincipe\
sanitome ni purincipe\
sankris d nifis\
sankti bartolomeusareyjar\
sankti helena\
sankti kitts og nevis\
sankti lusia\
sankti martin\
sankti pierre og miquelon\
sankti vinsent og grenadineyjar\
sanmarino\
sanmarinu\
sant barthelemy\
sant ilina\
sant martin\
sant per ha mikelon\
sant visant hag ar grenadinez\
santa elena\
santa helena\
santa ilena\
santa llucia\
santa lucia\
santa lucija\
santa lusia\
santa luzia\
santa sede ciudad del vaticano\
santabathelemi\
santahelena\
santakitisi ni nevisi\
santakitzi na nevis\
santalafiliik\
santalusia\
santalusiya\
santapieli na mikeloni\
santapieli ni mikeloni\
santapieri na mikeloni\
santapierre na miquelon\
santarafiriki\
santavisenti na gilenadini\
santavisenti na glenadini\
santavisenti na grenadini\
sante eline\
sante lusie\
santehilin\
santekits d nivis\
santelena\
santelusya\
santepyir d mikelun\
santevinsent d grinadin\
santilin\
santlusi\
santo tome y principe\
santome un prinsipi\
santrafrik\
santu eleni\
santu kristofe mpe nevɛs\
santu kristofe ne neves\
santu lisi\
santu marine\
santu marinɛ\
santu peteto mpe mikelɔ\
santu peteto ne mikelu\
santu tome y principe\
santu vesa mpe gelenadinɛ\
santu vesa ne ngelenadine\
sanɣafura\
sao bartolomeu\
sao cristovao e neves\
sao cristovao e nevis\
sao marinho\
sao martinho\
sao pedro e miquelao\
sao tome a principe\
sao tome aamma principe\
sao tome agus principe\
sao tome ai pelinesipe\
sao tome and principe\
sao tome and principe democratic republic of\
sao tome and prinsipi\
sao tome ba prinship\
sao tome dan principe\
sao tome e principe\
sao tome e prinsipe\
sao tome ek prinsip\
sao tome en principe\
sao tome es principe\
sao tome et principe\
sao tome eta principe\
sao tome gi principe\
sao tome ha principe\
sao tome i principe\
sao tome in principe\
sao tome ja principe\
sao tome kple principe nutome\
sao tome mo pilinisipe\
sao tome mpe presipɛ\
sao tome na plincipe\
sao tome na principe\
sao tome na prinsipe\
sao tome nda prinsipe\
sao tome ne presipɛ\
sao tome ne principe\
sao tome och principe\
sao tome og principe\
sao tome og prinsipe\
sao tome si principe\
sao tome und principe\
sao tome und prinssipe\
sao tome va principe\
sao tome ve principe\
sao tome ve prinsip\
sao tome ɓɔ prɛŋcipe\
sao tomean\
sao tomeo kaj principeo\
sao toome na pirinsipe\
sao vicente e granadinas\
saoedi arabie\
saotome na prinsipe\
saotomɛ ri priŋsib\
sapoo\
sapoŋ\
sapɔɔŋ\
sar hongkong\
sar hongkong kina\
sar macao\
sar makao kina\
sara osidental\
sarbie\
sarbije\
sarc\
sardinia\
sardinia piedmont\
sardinian\
sathara an iar\
sati\
sau bartolomeu\
sau bisenti i granadinas\
sau kristovau i nevis\
sau martinhu di fransa\
sau martinhu di olanda\
sau tume i prinsipi\
saud arabystany\
sauda arabija\
sauda arabujo\
saudi\
saudi araabia\
saudi araabie\
saudi arab\
saudi arabia\
saudi arabia kingdom of\
saudi arabia nutome\
saudi arabiab\
saudi arabian\
saudi arabie\
saudi arabien\
saudi arabii\
saudi arabija\
saudi arabiska\
saudi areebiya\
saudi arraabije\
saudia\
saudiarabia\
saudiarabien\
saudiia arabiia\
saudijska arabija\
saudiya\
saudiya arabistoni\
saudo arabija\
saudova arabija\
saudska arabia\
saudska arabie\
sausi afirika\
savadore\
savadɔrɛ\
saw tumi d pransip\
sawdi arabska\
sawo tombe ɓɛ a gbawoe\
sawo tome da paransip\
sawo tome e pelensipe\
sawo tome e perensipe\
sawo tome na purinsipo\
sawo tome ni prinicipe\
sawo tɔme a kpelensikpɛ\
sawotome na perensipe\
sawudarebya\
sawudarebya buwarabu\
sawudi\
sawudi alabi\
sawusafirika\
sawɔŋ tɔmɛ nɛ pɛlinsipɛ\
saxony\
sayo tome ni pilinikipe\
saŋ lusia\
saŋ marindo\
saɛpurɔ\
sbaen\
sbanya\
schiile\
schiina\
schpaanije\
schpanie\
schri lanka\
schwaiz\
schwede\
schweden\
schweede\
schweiz\
schweizi\
schwiiz\
schwiz\
sco\
sead\
sealainn nuadh\
seanagal\
sec\
secelle\
sechelez\
second syrian republic\
see maree\
see piyeer e mikeloo\
see weesaa e garnadiin\
seera leon\
seesel\
sehelene\
seicheles\
seischalle\
seiseliai\
seisellid\
seiselu salas\
seixeles\
seixelis\
sejseli\
sejseloj\
sejshelle\
sekitsi na nevisi\
seland newydd\
selandia baru\
selovaki\
selovenia\
selusi\
selusiya\
semipia\
sempiyeri na mikeloni\
sen bartelemi\
sen kristofo na nevisi\
sen mareen\
sen marten\
sen martenas\
sen pjer i mikelon\
sen pjeras ir mikelonas\
sen pyer va mikelon\
sen pyer we mikelon\
sen pyere na mikeloon\
sen vensaan na agrenadini\
senbartelmi\
senegaal\
senegaali\
senegaalo\
senegal\
senegal nutome\
senegal republic of\
senegala\
senegalas\
senegale\
senegalese\
senegali\
senegalo\
senegalɛ\
senego\
senekaal\
senekalo\
seneqal\
senmartena\
senpjera un mikelona\
sent bartelemi\
sent helen\
sent helena\
sent heleno\
sent kits e newis\
sent kits i nevis\
sent kits va nevis\
sent kits ve nevis\
sent kits we newis\
sent kitsas ir nevis\
sent kristofo kaj neviso\
sent lisii\
sent lucio\
sent lusija\
sent lusiya\
sent lusiyaa\
sent lyusiya\
sent martin\
sent piero kaj mikelono\
sent pyer va mikelon\
sent vincento kaj la grenadinoj\
sent vinsent i grenadini\
sent vinsent va grenadin\
sent vinsent ve qrenadinler\
sent winsent we grenadinler\
senti herena\
senti kitisi ne nevisi\
senti kittis na nevisi\
senti luciya\
senti piyere ne mikeloni\
senti piyere ni mikeloni\
senti piyerre na mikweron\
senti rusiya\
senti vinsent na gurenadini\
senti vinsenti ne gurendadiini\
senti vinsenti ni gurendadiini\
sentkitsa un nevisa\
sentlusija\
sentraal afrikaanse republiek\
sentrafrika\
sentvinsenta un grenadinas\
seorsea a deas is na h eileanan sandwich a deas\
seorsi\
seosia\
sepanyol\
sepia\
ser anglofon ma laŋne\
ser ivoiriya\
sera lioa\
seraa liyon\
seraleooni\
serb\
serbi\
serbia\
serbia and montenegro\
serbia i czarnogora\
serbia nutome\
serbia republic of\
serbian\
serbie\
serbien\
serbija\
serbiska\
serbiya\
seri laŋka\
serqi timor\
serra leoa\
serra leon\
serstjornarsvaedid hong kong\
serstjornarsvaedid makao\
servia\
servie\
serwie\
sese ti anglee na nguyama ti ennde\
sese ti palestini\
sesel\
sesere\
seshele\
seshɛls nutome\
seshɛɛ\
seszele\
sesɛl\
sesɛli\
sesɛɛl\
seudiyye erebistani\
sevensa na gerenadine\
severna korea\
severna koreja\
severna makedonija\
severna marijanska ostrva\
severne macedonsko\
severne mariany\
severni korea\
severni makedonie\
severni marianski otoki\
severni mariany\
sewjerna koreja\
sewjerne mariany\
seycel\
seychellane\
seychellas\
seychelle\
seychelle szigetek\
seychelleak\
seychellen\
seychellene\
seychellerna\
seychellerne\
seychelles\
seychelles eyjar\
seychelles republic of\
seychellit\
seychellois\
seychellsullot\
seychely\
seychɛlle\
seyhyɛl\
seysel\
seysel adalari\
seysel adalary\
seyseller\
seyshel orollari\
seyshela\
seyshele\
seyskelloyggjar\
seŋ helena\
seŋ kitts nda nevis\
seŋ lussia\
seŋ piyer nda mikelon\
seŋvinsaŋ nda grenadine\
sfanta elena\
sfanta lucia\
sfantul bartolomeu\
sfantul martin\
shadi\
sham siriya\
shanghai cooperation organisation\
shanghai cooperation organization\
sharqiy timor\
shba\
shelisheeli\
shelisheli\
shen bartolemeo\
shen elene\
shen helena\
shen kits dhe nevis\
shen lucia\
shen martin\
shen martin sint maarten pjesa e mbreterise se holandes\
shen peir dhe mikuelon\
shen pier dhe mikelon\
shen vincent dhe grenadine\
shen vinsent dhe grenadinet\
shesheresi\
shigunguli sha nolifoki\
shiinaha\
shile\
shili\
shilii\
shimoliy koreya\
shimoliy makedoniya\
shimoliy mariana orollari\
shin\
shina\
shine\
shipele\
shpitsbergen va yan mayen\
shqiperi\
shri lanka\
shtetet e bashkuara te amerikes\
shuazilan\
shvetsiya\
shveytsariya\
siaina\
siam\
siamane\
siapani\
siarra leomhann\
siarra leon\
siaures koreja\
siaures makedonija\
sid afrik\
siela leone\
siela leoni\
siela liyoni\
sielaleyɔɔn\
siera leon\
siera leone\
siera leoni\
siera leono\
siera leonɛ\
siera leɔn\
sierra leona\
sierra leone\
sierra leone nutome\
sierra leone republic of\
sierra leonean\
sierra leonǝ\
sierra leoone\
sierra leɔn\
sierra lleona\
siili\
siin\
siine\
siingapoo\
siipar\
siipr\
siipur\
sijera leone\
sikkim\
siland yɔndɔ\
silangika\
sile\
sili\
silia\
silia luŋ\
sililanka\
sililaŋka\
siliya\
silofaki\
silofeni\
silovaki\
silovakia\
silovakiya\
siloveni\
silovenia\
siloveniya\
silpalataal\
simali koreya\
simali makedoniya\
simali marian adalari\
simali mariana adalari\
simbaabuwe\
simbaabwe\
simbabve\
simbabvi\
simbabwe\
simbapuwe\
simipapuei\
sina\
singaboor\
singafur\
singapo\
singapoa\
singapoer\
singapoo\
singapor\
singapore\
singapore republic of\
singaporean\
singaporo\
singapour\
singapowa\
singapur\
singapura\
singapuras\
singapure\
singapuro\
singapuru\
singapurɛ\
singapuul\
singapuur\
singapɔ\
singapɔr nutome\
singeapor\
singjapuur\
sinigaal\
sinigaha\
sinigal\
siniwajamana\
sinngapuur\
sinqapur\
sint barthelemy\
sint helena\
sint kitts en nevis\
sint lucia\
sint maarten\
sint maarten nutome\
sint marten\
sint martenas\
sint martin\
sint pierre en miquelon\
sint vincent en die grenadine\
sintmartena\
sintraal afrikaanske republyk\
sinɛ\
sip\
sipalalita\
sipeini\
sipelus\
sipen\
sipeyini\
siplɛ\
sipraltaar\
sipri\
sipria\
siprus\
sipuriya\
siputi\
sipɛlɛ\
sira lyun\
siraaliyoon\
siralyun\
sirbistan\
siri\
siri lanka\
siria\
siria nutome\
siridhea\
sirie\
sirii\
sirija\
sirilaanka\
sirilanka\
sirio\
siriranka\
siriya\
sirmayy kenar\
sirovaakiya\
sirovaaniya\
sirovakya\
sirovenya\
sirra riyooni\
sishel\
sishelis\
sivolopati mo sani maieni\
siyaŋ\
siyera lewɔni\
siyeralewone\
siyɛla lɛɔn\
siŋ hɛlina\
siŋ kisi ɓɛ nevisi\
siŋ lusiya\
siŋ piiyɛ ɓɛ mikelɔŋ\
siŋ viŋsi\
siŋapo\
siŋgakpoo\
siŋgapur\
sjalfstjornarsvaedid hong kong\
sjalfstjornarsvaedid makao\
sjarra lejone\
sjedinjene americke drzave\
sjedinjene drzave\
sjerraleone\
sjeverna koreja\
sjeverna makedonija\
sjeverna marijanska ostrva\
sjeverni marijanski otoci\
sjevernomarijanski otoci\
sllovaki\
slloveni\
slofacia\
slofenia\
slonokoscena obala\
slovaaki\
slovacchia\
slovachia\
slovachie\
slovacia\
slovacka\
slovak\
slovak republic\
slovaki\
slovakia\
slovakia nutome\
slovakia slovak republic\
slovakian\
slovakien\
slovakiet\
slovakija\
slovakiya\
slovakkia\
slovakkja\
slovakujo\
slovakya\
slovania\
slovaquie\
slovaska\
sloveeni\
sloveenia\
slovene\
sloveni\
slovenia\
slovenia nutome\
slovenia republic of\
slovenian\
slovenie\
slovenien\
slovenija\
sloveniya\
slovenja\
slovensko\
slovenujo\
slovenya\
slovinsko\
slovɛni\
slowacja\
slowakai\
slowakei\
slowaki\
slowakii\
slowakije\
slowakiya\
slowakska\
slowakye\
sloweenie\
slowenia\
slowenie\
slowenien\
slowenii\
slowenija\
sloweniya\
slowjenska\
slufakya\
slufinya\
sluvakya\
sluvinya\
smaeyjar bandarikjanna\
snɣafura\
soatane\
soazilandy\
socialist federal republic of yugoslavia\
socialist peoples libyan arab jamahiriya\
socialist republic of bosnia and herzegovina\
socialist republic of macedonia\
socialist republic of viet nam\
socialist republic of vietnam\
sod jeorjie un de sodlijje botteramms enselle\
sod koreja\
sodan\
sodsudahn\
soedan\
soedy\
soisa\
solomon adalari\
solomon adalary\
solomon gungey\
solomon islander\
solomon islands\
solomon orollari\
solomon ƒudomekpowo nutome\
solomonska ostrva\
solovakii\
solovenii\
somaali\
somaalia\
somaalie\
somaalije\
somaariya\
somailia\
somali\
somali democratic republic\
somalia\
somalia federal republic of\
somalia nutome\
somaliab\
somalian\
somalie\
somalii\
somalija\
somalis\
somaliya\
somalja\
somalsko\
somalujo\
somaria\
somija\
son barthelemy\
sonderverwaltigszona hongkong\
sonderverwaltigszona makau\
sonderverwaltigszone hongkong\
sonderverwaltigszone macao\
sonderverwaltungsregion hongkong\
sonderverwaltungsregion macau\
sonderverwaltungszone hongkong\
sontgelena\
soomaaliya\
soome\
sor afrika\
sor georgia og sor sandwich oyane\
sor georgia og sor sandwichoyene\
sor korea\
sor sudan\
sorinam\
soudan\
soudan du sud\
south africa\
south africa republic of\
south african\
south asian association for regional cooperation\
south georgia and south sandwich islands\
south georgia and the south sandwich islands\
south georgia og de sydlige sandwichoer\
south georgia og south sandwich islands\
south korea\
south korean\
south ossetia\
south pacific forum\
south sudan\
south sudan republic of\
south sudanese\
south viet nam\
south vietnam\
south vietnamese\
south west africa\
south yemen\
south yemeni\
southafrican\
southern common market\
southern rhodesia\
soviet\
soviet socialist republics union of\
soviet union\
spagn\
spagna\
spagne\
spain\
spain kingdom of\
spain nutome\
spanelsko\
spanha\
spania\
spaniard\
spanieb\
spanielsko\
spanien\
spanija\
spanish\
spanish guinea\
spaniska\
spanja\
spanje\
spanjolska\
spann\
spanska\
spanya\
spanyan\
spanyol\
spanyolorszag\
spayola makhoche\
spayolahce makhoche\
spezialverwaltungszon hong kong\
spezialverwaltungszon macau\
spicberky a jan mayen\
spini\
spisbergen we yan mayen\
spitsbergen en jan mayen\
spitzbergak es jan mayen szigetek\
spitzbergen und jan mayen\
spojene arabske emiraty\
spojene kralovstvi\
spojene kralovstvo\
spojene staty\
sra hongkong chiny\
sra makau chiny\
srbija\
srbsko\
srednjeafriska republika\
srednjoafricka republika\
sri lanca\
sri lanka\
sri lanka democratic socialist republic of\
sri lanka nutome\
sri lankab\
sri lankan\
sri lanke\
sri lanko\
srilanka\
srilankan\
srilaŋka\
srr na sine hong cong\
srr na sine macao\
ssaɛudiya\
ssewwid\
ssicil\
ssinigal\
ssiniɣal\
ssiralyun\
sslovakei\
ssloveenije\
ssudan\
sswaasiland\
sswid\
st barthelemi\
st barthelemy\
st bartholomaus insla\
st christopher og nevis\
st helena\
st kitts a nevis\
st kitts an nevis\
st kitts and nevis\
st kitts en nevis\
st kitts na nevis\
st kitts nevis\
st kitts und nevis\
st kitts und niuwis\
st kitts va nevis\
st lucia\
st lucian\
st lusia\
st lutschiia\
st martin\
st pierr und miggelo\
st pierre a miquelon\
st pierre and miquelon\
st pierre en miquelon\
st pierre og miquelon\
st pierre und miquelon\
st vincent a grenadiny\
st vincent an dgrenadinnen\
st vincent and grenadines\
st vincent and the grenadines\
st vincent en die grenadine\
st vincent na grenadines\
st vincent og grenadinane\
st vincent og grenadinene\
st vincent und dgrenadine\
st vincent und dgronadiine\
st vincent und die grenadinen\
st vincent va grenadines\
st vinsent and grenadinoyggjar\
stadis unids da lamerica\
stadou unanet\
stadus unidos di merka\
stait aontaithe mheiricea\
stany zjednoczone\
stany zjednoczone ameryki\
state of eritrea\
state of grenada\
state of israel\
state of kuwait\
state of libya\
state of malta\
state of palestine\
state of qatar\
statele unite ale americii\
states of guernsey\
stati uniti\
stats units\
statul cetatii vaticanului\
statys unys\
stonia\
stora bretlands indiahavoyggjar\
stora bretlands jomfruoyggjar\
storabretland\
storbritannia\
storbritannien\
stranski zunanji otoki zdruzenih drzav\
stredoafricka republika\
sua\
suafrika\
suasilaand\
suasilani\
suazi\
suazilande\
suazilandia\
suazilend\
sud africa\
sud afriche\
sud afrika\
sud afriko\
sud georgia en sudlike sandwicheilannen\
sud georgio kaj sud sandvicinsuloj\
sud korea\
sud koreo\
sud soedan\
sud sudan\
sud sudano\
suda\
sudaan\
sudaan mbongo\
sudaani\
sudafrica\
sudafrika\
sudan\
sudan a deas\
sudan dal sid\
sudan del sud\
sudan del sur\
sudan do sur\
sudan kusini\
sudan nutome\
sudan poludniowy\
sudan republic of the\
sudan selatan\
sudana\
sudanas\
sudanese\
sudani\
sudani i jugut\
sudani kusini\
sudani ya sidi\
sudanni\
sudano\
sudanul de sud\
sudao\
sudao do sul\
sudau\
sudau di sul\
sudaŋ\
sudgeorgie und dsudlice senwicinsla\
sudgeorgien an dei sudlech sandwichinselen\
sudgeorgien und die sudlichen sandwichinseln\
sudkorea\
sudsudan\
sudur afrika\
sudur georgia og sudur sandvikureyjar\
sudur korea\
sudur sudan\
sudurafrika\
sudurgeorgia og sudursandwichoyggjar\
sudurkorea\
sudurskautslandid\
sudursudan\
sudɛŋ\
suecia\
suede\
suedi\
suedia\
suedɨn\
suesia\
sueteni\
suezalan\
suica\
suid afrika\
suid afrikab\
suid georgie en die suidelike sandwicheilande\
suid korea\
suid soedan\
suis\
suisa\
suisi\
suisilani\
suissa\
suisse\
suitza\
suiza\
sulaimaana tiŋŋɛ\
sulename\
sulinaam\
suliname\
sulinamu\
sulobakiya\
sulobeniya\
sulovaakia\
sulovakiya\
sulovenia\
suloveninya\
sultanate of oman\
sumalia\
sundan\
suoma\
suomi\
suomija\
suopma\
suranam\
suri laŋka\
suriah\
surie\
surije\
surinaam\
surinaamu\
surinam\
surinama\
surinamas\
surinambe\
suriname\
suriname nutome\
suriname republic of\
surinamese\
surinami\
surinamm\
surinamo\
surinams\
surinamska\
surinamu\
surinamɛ\
suriya\
suriye\
surya\
sutaaŋ\
sutani fakatonga\
suteni\
suudaan\
suudafrika\
suudaŋ\
suudgeorgie und dsuudlichi sandwitsch insle\
suudi arabistan\
suuria\
suurie\
suuriya\
suwazi lumaa\
suwazilan\
suwazilandi\
suwedan\
suwedi\
suweed\
suweza lumaa\
suwidɛŋ\
suwiis\
suwis\
suwisi\
suwizalan\
suwɛd\
suwɛdi\
suɛd\
suɛt\
suɛudiya taɛrabt\
sv elenos sala\
sv martin\
svaasimaa\
svajc\
svajcarska\
svajciarsko\
svalbara un jana majena sala\
svalbard\
svalbard a jan mayen\
svalbard aamma jan mayen\
svalbard agus jan mayen\
svalbard and jan mayen\
svalbard and jan mayen islands\
svalbard dan jan mayen\
svalbard e jan majen\
svalbard e jan mayen\
svalbard e zhan majen\
svalbard en jan mayen\
svalbard es jan mayen\
svalbard et jan mayen\
svalbard eta jan mayen uharteak\
svalbard i jan maien\
svalbard i jan majen\
svalbard i jan mayen\
svalbard in jan mayen\
svalbard ja jan mayen\
svalbard kple yan mayen nutome\
svalbard mpe jan mayen\
svalbard na jan mayen\
svalbard och jan mayen\
svalbard og jan mayen\
svalbard si jan mayen\
svalbard und jaan maaie\
svalbard und jan mayen\
svalbard va jan mayen\
svalbard va yan mayen\
svalbard ve jan mayen\
svalbard ve jan mayen adalari\
svalbard ve yan mayen\
svalbard y jan mayen\
svalbard ya islla jan mayen\
svalbarda ja jan mayen\
svalbardas ir janas majenas\
svalbardi og jan mayen\
svalbardo kaj jan majen insulo\
svartfjallaland\
svasiland\
svata helena\
svata lucia\
svata lucie\
svatini\
svaty bartolomej\
svaty kristof a nevis\
svaty krystof a nevis\
svaty martin\
svaty martin fr\
svaty martin francie\
svaty martin hol\
svaty martin nizozemsko\
svaty tomas a princov ostrov\
svaty tomas a princuv ostrov\
svaty vincenc a grenadiny\
svaty vincent a grenadiny\
svazi\
svazieana\
svazijsko\
svaziland\
svazilandas\
svazilando\
svazilend\
svazilenda\
sveden\
svedija\
svedorszag\
svedska\
svedsko\
svedujo\
sveica\
sveicarija\
sveice\
sveis\
sveits\
sveitsi\
sventasis vincentas ir grenadinai\
sverige\
sveta helena\
sveta jelena\
sveta lucija\
sveta peter in mihael\
sveti bartolomej\
sveti kits i nevis\
sveti kristof in nevis\
sveti kristofor i nevis\
sveti martin\
sveti martin francuska\
sveti martin holandija\
sveti petar i mikelon\
sveti toma i princip\
sveti tomaz in princ\
sveti vincencij in grenadine\
sveti vincent i grenadini\
sveti vinsent i grenadin\
svezia\
svezie\
svhelenas sala\
svica\
svicarska\
sviss\
svisujo\
svithjod\
svizra\
svizzera\
svoriki\
svuizare\
svycarsko\
swaasilannda\
swasiland\
swasiska\
swazi\
swazilan\
swaziland\
swaziland nutome\
swazilanda\
swazilande\
swazilandi\
swazilandia\
swazilend\
swazilund\
swazimaa\
swazirandi\
swaziska\
swdan\
swede\
swedeb\
sweden\
sweden kingdom of\
sweden nutome\
swedia\
swedija\
swedish\
swedska\
swedɛ\
swedɛn\
sweede\
swesiya\
swetzaland\
sweysariya\
swicarska\
swid\
swideni\
swiiserlaand\
swis\
swise\
swisi\
swisra\
swiss\
swiss confederation\
swisu\
swisɛ\
switizirandi\
switserlan\
switserland\
switzerland\
switzerland nutome\
switzerlandi\
switzɛrland\
swizilandi\
swɛdǝ\
syad\
sydafrika\
sydgeorgien och sydsandwichoarna\
sydkorea\
sydsudan\
syerra leone\
syili\
syipriya\
syiŋ\
sypra\
syprus\
syria\
syriab\
syrian\
syrian arab republic\
syrie\
syrien\
syriska\
syrland\
syyria\
syɛraleon\
szamoa\
szaud arabia\
szenegal\
szent ilona\
szerbia\
szingapur\
sziria\
szlovakia\
szlovenia\
szomalia\
szudan\
szvazifold\
szwajcaria\
szwecja\
sǝr amerika ma laŋne\
sǝr anglofoŋ\
sǝr arabiya\
sǝr arabiya ma taini\
sǝr dominik ma lii\
sǝr egypt\
sǝr eritre\
sǝr fiji\
sǝr finland\
sǝr gibraltar\
sǝr grek\
sǝr groenland\
sǝr guine\
sǝr guyana ma franssǝ\
sǝr gwadeloupǝ\
sǝr haiti\
sǝr helena\
sǝr honduras\
sǝr indǝ\
sǝr ireland\
sǝr island\
sǝr israel\
sǝr kenya\
sǝr kiribati\
sǝr kongo ma dii ne zair\
sǝr kore fah sǝŋ\
sǝr kore nekǝsǝŋ\
sǝr kowait\
sǝr kristof ne nievǝ\
sǝr lanka\
sǝr laos\
sǝr lesotho\
sǝr lucia\
sǝr luxemburg\
sǝr ma kasǝŋ\
sǝr malawi\
sǝr mali\
sǝr malouniya ma laŋne\
sǝr malta\
sǝr maria ma laŋne\
sǝr marino\
sǝr marshall ma laŋne\
sǝr mauricǝ\
sǝr montserrat\
sǝr myanmar\
sǝr nauru\
sǝr nepal\
sǝr niger\
sǝr palau\
sǝr palestiniya\
sǝr panama\
sǝr polynesiya ma franssǝ\
sǝr portugal\
sǝr pǝtar ne mikǝlon\
sǝr reunion\
sǝr salomon ma laŋne\
sǝr salvador\
sǝr samoa\
sǝr sued\
sǝr surinam\
sǝr swaziland\
sǝr swiss\
sǝr syek\
sǝr togo\
sǝr tokelau\
sǝr tonga\
sǝr tuvalu\
sǝr vanuatu\
sǝr venezuela\
sǝr vietnam\
sǝr vinceŋ ne grenadiŋ\
sɔlsii\
sɔltani\
sɔmali\
sɛchɛlɛs\
sɛcɛl\
sɛlɛbi\
sɛn elena\
sɛn ki a nevi\
sɛn kpiyɛ a mikelɔŋ\
sɛn lushia\
sɛn vinsɨn a gɨlenadi u te\
sɛngapuri\
sɛnkrǝstɔf ri nyɛvǝ\
sɛnmarǝn\
sɛnpyɛr ri mikɛlɔŋ\
sɛnta afɨlekan lekpobele\
sɛntlisi\
sɛntɛlen\
sɛnvǝnsǝŋ ri grɛnadin\
sɛnɛgaa\
sɛnɛgal\
sɛshɛlɛ\
sɛsɛl\
sɛŋ fɛŋsaŋ elekelenatiin\
sɛŋkilistɔf eniɛf\
sɛŋpiɛl e mikelɔŋ\
sɛŋtɛ elɛɛnɛ\
sɛŋtɛlusi\
sɨkpɛn\
sɨle laŋka\
sɨlovɨkɨa\
sɨlovɨnyia\
taani\
taansania\
taanzanyia\
taayiland\
taayiwan\
taazikiistaan\
taazikistan\
tacikistan\
tadhania\
tadikistani\
tadjakistan\
tadjik\
tadjikistan\
tadjikistau\
tadjikistaŋ\
tadjiquistao\
tadschikischtan\
tadschikistahn\
tadschikistan\
tadsikistan\
tadsjikistan\
tadzikija\
tadzikisetaŋ\
tadzikistan\
tadzikistana\
tadzikisɨtan\
tadzjikistan\
tadzsikisztan\
tadzykistan\
taelan\
taeland\
taewan\
tafriqt wadda\
tagduda n afrika wammas\
tagduda n cik\
tagdudant tadimukratit n kongo\
tagdudant taduminikt\
tagdudant tanammast n ifriqya\
tagdudant tatcikit\
tagelda taddukelt\
tagelda yedduklen\
tagikistan\
tagikujo\
tagldit imunn\
tai\
tai lumaa\
taidh bhan\
taidigeastan\
tailan\
tailand\
tailanda\
tailandan\
tailandas\
tailande\
tailandi\
tailandia\
tailandie\
tailandɛ\
tailani\
taioana\
tairandi\
taiuan\
taiuani\
taivan\
taivana\
taivanas\
taiwaani\
taiwan\
taiwan china\
taiwan nutome\
taiwan republic of china\
taiwanese\
taiwani\
taiwanin\
taiwans\
taiwaŋ\
taizeme\
tajigistan\
tajik\
tajikisitaani\
tajikisitani\
tajikisitaŋ\
tajikistaan\
tajikistan\
tajikistan nutome\
tajikistan republic of\
tajikistani\
tajikistaŋ\
tajikithtani\
tajiquistao\
tajland\
tajlande\
tajlandia\
tajlandja\
tajlando\
tajska\
tajvan\
tajvano\
tajwan\
takelau\
taki\
takimenesitaani\
taliansko\
talyaani\
tanemalk\
tanemark\
tanganyika\
tanjung verde\
tansaania\
tansaaniya\
tansania\
tansanii\
tansaniia\
tansanija\
tansaniya\
tanska\
tanzaani\
tanzani\
tanzania\
tanzania nutome\
tanzania united republic of\
tanzaniab\
tanzanian\
tanzanie\
tanzanii\
tanzanija\
tanzanio\
tanzaniya\
tanzanya\
tarile de jos\
tasikistaaŋ\
tasikitani\
taxhikistan\
taxiquistan\
tay ban nha\
tay sahara\
tayikistan\
tayilaand\
tayilanda\
tayilandi\
tayirandi\
tayiwaan\
tayiwaani\
tayiwani\
taylaand\
tayland\
taylannda\
tayvan\
taywaan\
taywan\
taze kaledoniya\
taze zelandiya\
tazikisita\
tazikistan\
taŋezani\
taŋsani\
taŋzaninya\
taɣazut n uszer\
tcad\
tchad\
tchaj wan\
tcheque republique\
tchequia\
tchequie\
teeki\
tekkland\
tekɨmenesɨtan\
tele ɓɔ timɔɔ\
teleneda a tobagu\
telinite ai tobago\
temokraatischi republik kongo\
tenisania\
teritori britanic dal ocean indian\
teritoriile australe si antarctice franceze\
teritoriile palestiniene\
teritoris meridionai frances\
teritoris palestines\
teritoriul britanic din oceanul indian\
teritwar britanik losean indien\
teritwar palestinn\
terks we kaykos adalary\
terksas un kaikosas salas\
terkso ir kaikoso salos\
terras franses di sul\
terre australi francesi\
terres australes et antarctiques francaises\
terres australes francaises\
terres australs antartiques franceses\
territoire britannique de locean indien\
territoires palestiniens\
territoret australiane franceze\
territoret jugore franceze\
territoret palestineze\
territori britanic de locea indic\
territori britanik i oqeanit indian\
territori britannic en locean indic\
territori palestinais\
territori palestinesi\
territorio britanico del oceano indico\
territorio britanico do oceano indico\
territorio britannico delloceano indiano\
territorio da palestina\
territorio palestino\
territorios australes franceses\
territorios franceses do sul\
territorios palestinianos\
territorios palestinos\
territoris francesos del sud\
territoris franzos meridiunals\
territoris palestins\
territoriu britanicu del oceanu indicu\
territorji francizi ta nofsinhar\
territorju palestinjan\
terytoria palestynskie\
thai\
thai lan\
thaieana\
thaifold\
thailan\
thailand\
thailand kingdom of\
thailand nutome\
thailanda\
thailande\
thailandi\
thailandia\
thailandska\
thailandy\
thaimaa\
thajsko\
thamarino\
thamoa\
thamoa ya marekani\
thanh vatican\
thantahelena\
thantakitdhi na nevith\
thantaluthia\
thantapieri na mikeloni\
thantavithenti na grenadini\
thao tome na principe\
thaudi\
thayilandi\
thayiwani\
thayland\
thekhi\
thenegali\
thiera leoni\
thingapoo\
thiria\
thirilanka\
thlovenia\
tho nhi ky\
thogo\
thokelawu\
tholvakia\
thomalia\
thonga\
thudani\
thurinamu\
thuvalu\
thuy dien\
thuy si\
thyskaland\
tibet\
tibetan\
tierkei\
tierres australes franceses\
tigduda n tefriqt talemmast\
tigduda taduminikit\
tigduda tagdudant n kungu\
tigeldunin yedduklen taɛrabin\
tigzirin n falkland\
tigzirin n iɣf uzegzaw\
tigzirin n kabbirdi\
tigzirin n kamyan\
tigzirin n kayman\
tigzirin n kuk\
tigzirin n malawi\
tigzirin n marcal\
tigzirin n maryan ufella\
tigzirin n maryana tugafat\
tigzirin n nurfulk\
tigzirin n saluman\
tigzirin n salumun\
tigzirin n sulumun\
tigzirin n turkya d kayk\
tigzirin n virjin n iwunak yedduklen\
tigzirin n yixef azegzaw\
tigzirin timgad n iwunak munnin\
tigzirin timgad n nngliz\
tigzirin tinawfukin\
tigzirin tiverjiniyin tigliziyin\
tigzirin turkiyyin d tikaykusin\
tigzirt nurfulk\
tikɛmenisita\
tiliki\
tilinidad na tobago\
tilinidadi ni tobago\
tilinitaat na tupakɔ\
tilinitati mo topako\
timlilit\
timoa hahake\
timog korea\
timog sudan\
timoli ya kunena\
timoli ya mashaliki\
timoor fuɗnaange\
timoor hawsa\
timoori yi itʉʉmba\
timor\
timor anǝ a ɛst\
timor atsinanana\
timor da lost\
timor est\
timor kangilliit\
timor leste\
timor leste democratic republic of\
timor leste east timor\
timor leste istocni timor\
timor leste nutome\
timor lesti\
timor oriantal\
timor oriental\
timor ta gabas\
timor tal lvant\
timor timur\
timor wschodni\
timor ya mashariki\
timorese\
timori lindor\
timori ya isti\
timori ya mashariki\
timoriya\
timorka bari\
timoro ti to\
timoru wa diboku\
timoru yiburasirazuba\
timorul de est\
timorɛ ya moniɛlɛ\
timowa\
timur n lqblt\
timura yessakesren\
timɔ boka\
timɔr likol\
timɔr tsindikeh\
timɔɔl u nipalɛn\
tinidade ne tobago\
tinidadɛ mpe tobago\
tinizi\
tiomor thoir\
tiongkok\
tirchia\
tiriad breizhveurat meurvor indez\
tiriadou palestina\
tirinidad da tobago\
tirinidadi na tobago\
tiriniida ya tobaago\
tiriogaeth brydeinig cefnfor india\
tiriogaethau palesteinaidd\
tirki\
tirkmɛnistaŋ\
tirnidaad e tobaago\
tiroedd deheuol ac antarctig ffrainc\
titina afrika repɔblik nutome\
titsland\
tjeckien\
tjeggiese republiek\
tjekkia\
tjekkiet\
tlinidad na tobago\
toake\
tobagonian\
tocala\
toga\
togas\
togo\
togo nutome\
togob\
togolese\
togolese republic\
togolo\
togoo\
togu\
tojikiston\
tokela\
tokelaau\
tokelaaw\
tokelao\
tokelaou\
tokelau\
tokelau nutome\
tokelauan\
tokelauoarna\
tokelav\
tokelaw\
tokelawu\
tokelo\
tokerawu\
toko\
tokǝlao\
tominica\
tominika\
tominikaanischi republik\
tonga\
tonga kingdom of\
tonga nutome\
tongan\
tongga\
tongo\
tonizia\
tonngaa\
tonqa\
toogo\
toojo\
toonga\
toqo\
toquelau\
torkia\
torkmenistan\
torks und gaiggos insle\
torks ve kaykos adalari\
torokorszag\
tovalo\
tr variant\
transjordan\
transvaal\
trianaid agus tobago\
trieu tien\
trindade e tobago\
trinida y tobagu\
trinidad a tobago\
trinidad aamma tobago\
trinidad an tobago\
trinidad and tobago\
trinidad and tobago republic of\
trinidad ba tobago\
trinidad dan tobago\
trinidad e tobago\
trinidad en tobago\
trinidad es tobago\
trinidad et tobago\
trinidad eta tobago\
trinidad gi tobago\
trinidad ha tobago\
trinidad i tobago\
trinidad i tobagu\
trinidad in tobago\
trinidad ja tobago\
trinidad kple tobago nutome\
trinidad le tobago\
trinidad na tobago\
trinidad nda tobaago\
trinidad ne tobago\
trinidad och tobago\
trinidad og tobago\
trinidad si tobago\
trinidad sy tobago\
trinidad u tobago\
trinidad un tobaajo\
trinidad und tobaago\
trinidad und tobago\
trinidad va tobago\
trinidad ve tobago\
trinidad ve tobaqo\
trinidad we tobago\
trinidad y tobago\
trinidad ɓɔ tobago\
trinidada un tobago\
trinidadas ir tobagas\
trinidadian\
trinidadian and tobagonian\
trinidado kaj tobago\
trinidads be tobago\
trinitat i tobago\
trinite ek tobago\
trinite et tobago\
trinite ne tobago\
trinite ni tobago\
trinituee na tobago\
trung quoc\
trust territory of the pacific islands\
trynidad i tobago\
tsaad\
tsad\
tsad nutome\
tsadi\
tsady\
tsaina\
tsaina nutome\
tschad\
tschechien\
tschechische republik\
tschechischi republik\
tschibuuti\
tschile\
tsecie\
tsehhi\
tsehhi vabariik\
tsekin tasavalta\
tsekki\
tshad\
tshadi\
tshili\
tsibiran birjin ta amurka\
tsibiran falkilan\
tsibiran kaiman\
tsibiran mariyana na arewa\
tsibiran marshal\
tsibiran salaman\
tsibirin birjin na birtaniya\
tsibirin narfalk\
tsieina\
tsiili\
tsile\
tsile nutome\
tsili\
tsjaad\
tsjad\
tsjechie\
tsjechische republiek\
tsjechje\
tsjeggie\
tsjeggiese republiek\
tsjekkia\
tsoy\
tsɛk repɔblik nutome\
ttake\
tubalu\
tubhalu\
tufalu\
tugu\
tuinisea\
tukemenisita\
tukimenisitani\
tukimɛnisitaŋ\
tukisi ɓɛ kaikoosi tiŋŋɛ\
tuklu\
tukumenistani\
tuluchimenistani\
tuluk na kayiik\
tuluki\
tulukii\
tulukimenisitani\
tulukimenistani\
tulukmenisitaaŋ\
tumuneke\
tumur asamar\
tuneesia\
tuneesie\
tuneesije\
tunes\
tuneshia\
tunesia\
tunesie\
tunesien\
tunez\
tunezia\
tuneziska\
tunezja\
tunicia\
tunihyia\
tuniisiya\
tunis\
tunisas\
tunisi\
tunisia\
tunisia nutome\
tunisia republic of\
tunisiab\
tunisian\
tunisie\
tunisien\
tunisii\
tunisija\
tunisiya\
tunisko\
tunisya\
tunithia\
tunizi\
tunizia\
tunizii\
tunizija\
tunizio\
tuniziya\
tuns\
tunus\
tunusi\
tunɛsi\
turchia\
turchie\
turcia\
turcija\
turcja\
turcmanastan\
turcomenistao\
turecko\
turekemenisetaŋ\
tureki\
turggei\
turgi\
turgmenistan\
turiki\
turiki gun ni kayiki\
turikimenisitani\
turindaadi ne tobago\
turindaadi ni tobago\
turindeda ɓɛ tobhego\
turinidad na tobago\
turk\
turk eta caicos uharteak\
turk nda kayikos gungey\
turkaja\
turkaland\
turkay\
turkei\
turkeieb\
turkey\
turki\
turkic council\
turkiet\
turkii\
turkija\
turkije\
turkimenistan\
turkis da tsibiran kaikwas\
turkish\
turkish republic\
turkiya\
turkiya ne kaicos ma laŋne\
turkiye\
turkiye republic of\
turkiyya\
turkki\
turkmanistan\
turkmaniston\
turkmanstan\
turkmeenischtan\
turkmen\
turkmenia\
turkmenie\
turkmeniska\
turkmenistaan\
turkmenistahn\
turkmenistan\
turkmenistana\
turkmenistanas\
turkmenistani\
turkmenistaŋ\
turkmenisztan\
turkmensko\
turkmenujo\
turkmɛnistaŋ\
turkojska\
turkowska\
turks a caicos\
turks a caicos kupy\
turks a caicosinselen\
turks and caicos\
turks and caicos is\
turks and caicos islander\
turks and caicos islands\
turks en caicoseilande\
turks en caicoseilanden\
turks en caicoseilannen\
turks es caicos szigetek\
turks gi caicos islands\
turks i caicos\
turks ja caicos\
turks ja caicos sullot\
turks ja caicossaaret\
turks ne caicos islands\
turks och caicosoarna\
turks og caicoseyjar\
turks og caicosoerne\
turks og caicosoyane\
turks og caicosoyene\
turks og caicosoyggjar\
turks und caicosinseln\
turks und caicosinsla\
turks va kaykos orollari\
turks ve caicos adalari\
turks ve kaikos adalari\
turksoy\
turkujo\
turkumenistaan\
turkumenistan\
turkumenistau\
turkya\
turkye\
turqi\
turquemenistao\
turquia\
turquie\
turska\
turukii\
turukimenisitani\
turukimenistani\
turukimenithtani\
turukiya\
turukumenisitani\
tuscany\
tuutschland\
tuvaalu\
tuvalo\
tuvalu\
tuvalu nutome\
tuvaluan\
tuvaru\
tuwalu\
tuwaluu\
tuwkelawu\
tuwvaluw\
tuŋga\
two sicilies\
twrci\
txad\
txadi\
txekiar errepublika\
txequia\
txile\
txina\
tyade\
tyrkia\
tyrkiet\
tyrkland\
tyskland\
tysklandi\
tɔnga\
tɔŋa\
tɔŋga\
tɔŋgɔ\
tɔŋka\
tɔɔki\
tɛki nutome\
tɛkmenistan nutome\
tɛkmɛnistan\
tɛks kple kaikos ƒudomekpowo nutome\
tɛlan\
tɛrinitɛ ri tobago\
tɛwan\
tɛɛki\
u rwanda\
uadyemi\
uae\
uajemi\
ualbania\
ualis i futuna\
uallas agus futuna\
uandora\
uayalandi\
uazabajani\
ubangi shari\
ubaranja\
ubelgidi\
ubelgiji\
ubeligiji\
ubelin\
ububiligi\
ubudage\
ubufaransa\
ubugande\
ubugereki\
ubuhindi\
ubuholandi\
ubukini\
uburundi\
uburusiya\
ubushinwa\
ubusuwisi\
ubutaliyani\
ubuyapani\
ubwongereza\
uc\
uchadi\
ucheki\
uchile\
uchina\
ucraina\
ucraine\
ucrania\
udaljena ostrva sad\
udenimaka\
udhibekithtani\
udominika\
udyerumani\
udzima wa komori\
ufalansa\
ufalme wa muungano\
ufaransa\
ufaransa yo gwaya\
ufaransa yo potina\
ufarantha\
ufiini\
ufiji\
ufilipiino\
ufilipino\
ufini\
ufugustani\
ugaanda\
ugaboni\
ugambia\
ugana\
uganda\
uganda nutome\
uganda republic of\
ugandaa\
ugandab\
ugandan\
ugande\
ugando\
ugiiki\
ugilichi\
ugine\
uginebisau\
ugiriki\
ugrenada\
ugrinlandi\
uguyana\
ugwadelupe\
ugwam\
ugwatemala\
uhabeshi\
uhaiti\
uhendkuningriik\
uhendriikide hajasaared\
uhindini\
uhispania\
uholandhi\
uholanzi\
uholanzi ya karibiani\
uhondurasi\
uhungaria\
uingeeza\
uingeredha\
uingereza\
uisraeli\
uj kaledonia\
uj zeland\
ujamaika\
ujanda\
ujapani\
ujedinjeni arapski emirati\
ujedinjeno kraljevstvo\
ujerumani\
ujeumani\
ujibralta\
ujibuti\
ujikistani\
ujojia\
uk\
ukambodia\
ukanada\
ukanda\
ukatari\
ukazakistani\
ukenya\
ukereen\
ukerɛn\
ukilɛɛn\
ukingo wa maghalibi na ukanda wa gaza wa palestina\
ukingo wa magharibi na ukanda wa gaza wa palestina\
ukirini\
uklaini\
ukodiva\
ukolombia\
ukomoro\
ukongo\
ukorasia\
ukorea kaskazini\
ukorea kusini\
ukraiine\
ukrain\
ukraina\
ukraine\
ukraine nutome\
ukraine ssr\
ukraini\
ukrainian\
ukrainian ssr\
ukrainian ssr ukraine\
ukrainian state\
ukrainians\
ukraiŋ\
ukrajina\
ukrajna\
ukrajno\
ukran\
ukrania\
ukranya\
ukrayn\
ukrayna\
ukreen\
ukren\
ukreni\
ukrɛn\
ukuba\
ukuprosi\
ukureini\
ukɛrɛni\
ulativia\
ulebanoni\
uleno\
ulesoto\
uliberia\
ulibya\
uluanda\
ulubali lwa hubahari ya hindi lwa huingereza\
ulubali lwa magharibi nu gaza wa hupalestina\
ulugwai\
ulugwayi\
ulukuey\
ulumani\
ulusi\
uluvala lwa uwingelesa ku bahali ya hindi\
umalawi\
uman\
umantegro\
umarekani\
umisiri\
umman\
ummon\
umozambiki\
umurwa wa vatikani\
un\
undonesia\
undura\
unesco\
unganndaa\
ungar\
ungare\
ungari\
ungaria\
ungarija\
ungarn\
ungarni\
ungerija\
ungern\
ungheria\
ungiya\
ungria\
ungula\
ungverjaland\
uni emirat arab\
unijeri\
unijeria\
union des comores\
union of soviet socialist republics\
union of the comoros\
united arab emirates\
united arab emirates nutome\
united arab republic\
united kingdom\
united kingdom nutome\
united kingdom of great britain\
united kingdom of great britain and ireland\
united kingdom of great britain and northern ireland\
united mexican states\
united nations\
united nations educational scientific and cultural organization\
united nations organization\
united provinces of central america\
united republic of tanzania\
united states\
united states minor outlying islands\
united states miscellaneous pacific islands\
united states of america\
united states virgin islands\
united states virgin islands of the\
unjann\
unkari\
uno\
unorwe\
untiga d barbuda\
unuiginta reglando\
unuigintaj arabaj emirlandos\
uolis ve futuna\
uollis e futina\
uollis e futuna\
uollis va futuna\
uollis ve futuna\
uollis we futuna\
uomani\
upakistani\
upanama\
upapua\
uperuu\
upitkairni\
upolandi\
upper volta\
upwetoriko\
uqanda\
urdun\
ureno\
uriterea\
uriyunioni\
uromania\
urrujwai\
urugauy\
urugua\
uruguaai\
uruguai\
uruguaib\
uruguaidh\
uruguaj\
uruguay\
uruguay eastern republic of\
uruguayan\
uruguaydukɔ\
urugue\
uruguee\
uruguwaay\
uruguwey\
urugvae\
urugvaj\
urugvaja\
urugvajo\
urugvajus\
urugvay\
urugwai\
urugwaj\
urugwajs\
urugway\
urugwayi\
urugwey\
urugwi\
urugwɛ\
urundi\
uruqvay\
urusi\
uruthi\
uruusi\
urwanda\
us\
us minor outlaying ƒudomekpowo nutome\
us minor outlying islands\
us outlying islands\
us virgin islander\
us virgin islands\
us vɛrgin ƒudomekpowo nutome\
usa\
usa neitsisaared\
usa nutome\
usa s yttre oar\
usalavado\
usamarino\
usamoa\
usamoa ya marekani\
usantahelena\
usantakitzi na nevis\
usantalusia\
usantapieri na mikeloni\
usantavisenti na grenadini\
usao tome na principe\
usas ytre oyer\
usas ytre smaoyar\
usaudi\
usbagastan\
usbekistaan\
usbekistan\
usbequistao\
usbǝkistaŋ\
usbɛkistaŋ\
uschbeekischtan\
usembaji\
usenegali\
ushelisheli\
ushenteni\
usibekisitaani\
usibekisitani\
usingapoo\
usiria\
usirilanka\
uslovakia\
uslovenia\
usomalia\
usonaj malgrandaj insuloj\
usonaj virgulininsuloj\
usono\
ussbeekistahn\
ussr\
ustrali\
ustralya\
ustriya\
ustriyya\
usudani\
usupekistaaŋ\
usurinamu\
uswasi\
uswazi\
uswidi\
uswiidi\
uswiisi\
uswisi\
usɨtɛlɛlia\
usɨtɨla\
utailandi\
utanzania\
uthwadhi\
uthwidi\
uthwithi\
utimo mashariki\
utogo\
utokelau\
utonga\
utrinidad na tobago\
utuki\
utuluchi\
utuluki\
utunisia\
uturuki\
uturukimenisitaani\
uturukimenistani\
uturuuki\
utuvalu\
utwania\
utyupi\
uus kaledoonia\
uus meremaa\
uusi kaledonia\
uusi seelanti\
uvalanza\
uvanuatu\
uvatikani\
uvenezuela\
uvietinamu\
uwajemi\
uwalis na futuna\
uwingelesa\
uyemeni\
uyordani\
uzambia\
uzbakistan\
uzbaxistan\
uzbechistan\
uzbeekistan\
uzbegisztan\
uzbek\
uzbekistaan\
uzbekistan\
uzbekistan nutome\
uzbekistan rep of\
uzbekistan republic of\
uzbekistana\
uzbekistanas\
uzbekistani\
uzbekistau\
uzbekistaŋ\
uzbekujo\
uzbequistan\
uzbequistao\
uzebekisitani\
uzibechistani\
uzibekisita\
uzibekisitani\
uzibekistani\
uzibɛkisita\
uzimbabwe\
uzubekisetan\
uzubekisitani\
uzubekistan\
uŋciyapi makhoche\
uŋganda\
uɣanda\
vaatikan laama\
vacija\
vailis agus futuna\
vakaru sachara\
valgevene\
valis i futuna\
valiso kaj futuno\
valko venaja\
vanautu\
vanawuwatu\
vanoato\
vanocni ostrov\
vanuaatu\
vanuatu\
vanuatu nutome\
vanuatu republic of\
vanuatuan\
vanuatuo\
vanuatuw\
vanuwatu\
vanwatu\
vastsahara\
vaticaanstad\
vaticaansted\
vatican\
vatican city\
vatican city state\
vatican man\
vatican state\
vaticano\
vaticaŋ\
vatika\
vatikaani\
vatikaanstad\
vatikan\
vatikan sɨtɛ\
vatikana\
vatikanbyur\
vatikandu nutome\
vatikani\
vatikanid\
vatikano\
vatikano hiria\
vatikano miesto valstybe\
vatikans\
vatikanske mesto\
vatikanstad\
vatikanstadt\
vatikanstaten\
vatikanu\
vatikaŋ\
vatikaŋ ɓoloe\
veiniseala\
velika britanija\
velka britanie\
venaja\
venecuela\
veneezuyeela\
venemaa\
venesuela\
venezoela\
venezueela\
venezuela\
venezuela bolivarian republic of\
venezuela nutome\
venezuela republica bolivariana de\
venezuelaa\
venezuelab\
venezuelan\
venezuele\
venezuelo\
venezuwela\
venezuwera\
venezwela\
vengrija\
vengriya\
venzwera\
venzwila\
verainigti arabischi emirate\
verainigti schtaate\
verainigts chonigriich\
vereenegt arabesch emirater\
vereenegt staate vun amerika\
vereinigte arabische emirate\
vereinigte staaten\
vereinigtes konigreich\
vereinigti arabise emirat\
vereinschte arrabesche emmirate\
verenigd koninkrijk\
verenigde arabiese emirate\
verenigde arabische emiraten\
verenigde arabyske emiraten\
verenigde koninkryk\
verenigde state van amerika\
verenigde staten\
vest sahara\
vestsahara\
vestur sahara\
vestursahara\
vhanuatu\
vianocny ostrov\
viet nam\
viet nam socialist republic of\
vietinaamu\
vietinami\
vietinamu\
vietna\
vietnaam\
vietnam\
vietnam democratic republic of\
vietnam nutome\
vietnam republic of\
vietnamas\
vietname\
vietnamese\
vietnammi\
vietnamu\
vijatnamm\
vijetnam\
vilges ruossa\
vincentian\
vinisɛn senu ni grenadini\
vinizuela\
vinzwilla\
virgin islands\
virgin islands british\
virgin islands of the united states\
virgin islands us\
viro\
visiiwa vya fakulandi\
visiiwa vya kayimani\
visiiwa vya kuuku\
visiiwa vya marishaali\
visiiwa vya solomooni\
visiiwa vya turiiki na kaiiko\
visiiwa vya vigiini vya amerɨka\
visiiwa vya vigiini vya ʉɨngereesa\
visiwa vidogo vya nje vya marekani\
visiwa vya aland\
visiwa vya alandi\
visiwa vya cayman\
visiwa vya cocos keeling\
visiwa vya cook\
visiwa vya falkland\
visiwa vya falkland islas malvinas\
visiwa vya faroe\
visiwa vya georgia kusini na sandwich kusini\
visiwa vya kaimai\
visiwa vya kayman\
visiwa vya maliana vya kaskazini\
visiwa vya mariana vya kaskazini\
visiwa vya marshal\
visiwa vya marshall\
visiwa vya mashal\
visiwa vya pitcairn\
visiwa vya solomon\
visiwa vya tulki na kaiko\
visiwa vya turki na kaiko\
visiwa vya turks na caicos\
visiwa vya vilgin vya malekani\
visiwa vya vilgin vya uingeeza\
visiwa vya virgin marekani\
visiwa vya virgin uingereza\
visiwa vya virgin vya marekani\
visiwa vya virgin vya uingereza\
vithiwa vya cook\
vithiwa vya falkland\
vithiwa vya kayman\
vithiwa vya mariana vya kathkazini\
vithiwa vya marshal\
vithiwa vya tholomon\
vithiwa vya turki na kaiko\
vithiwa vya virgin vya marekani\
vithiwa vya virgin vya uingeredha\
vitneam\
viyanami\
viyetinaamu\
viyetiname\
viyetinamu\
viyetinamɛ\
viyɛnam\
viɛdenam\
viɛdnam\
viɛtnam\
vjetnam\
vjetnama\
vjetnamo\
vk\
vokietija\
volisa un futuna\
volisa un futunas salas\
volisas ir futuna\
vs\
vs klein omliggende eilande\
vsa\
vsa se maagde eilande\
vuolleeatnamat\
vuolleeatnamat saint martin\
vuong quoc anh\
vychodni timor\
vychodny timor\
vyetinaamu\
vyetnam\
vzhodni timor\
vǝnǝzuela\
vɛnɛzuwela\
vɛnɛzuɛɛla\
vɛnɛzwɛla\
waissrussland\
wake island\
wales a fuwtuwna\
waliis na futuna\
waliisi na futuuna\
walis ai futuna\
walis d futuna\
walis da futuna\
walis e futuna\
walis na futuna\
walis ni futuna\
walis ri futuna\
walise ne futuna\
walisi\
walisi na futuna\
walisi ne futuna\
walisi ni futuna\
walisɛ mpe futuna\
walith na futuna\
wallis a futuna\
wallis aamma futuna\
wallis and futuna\
wallis and futuna islands\
wallis ba futuna\
wallis d futuna\
wallis dan futuna\
wallis e futuna\
wallis ek futuna\
wallis en futuna\
wallis es futuna\
wallis es futuna szigetek\
wallis et futuna\
wallis eta futuna\
wallis gi futuna\
wallis ha futuna\
wallis i futuna\
wallis in futuna\
wallis ja futuna\
wallis kple futuna nutome\
wallis na futuna\
wallis nda futuna\
wallis ne futuna\
wallis och futunaoarna\
wallis og futuna\
wallis og futunaeyjar\
wallis og futunaoyggjar\
wallis si futuna\
wallis sy futuna\
wallis un futuna\
wallis und futuna\
wallis und futuuna\
wallis va futuna\
wallis ve futuna\
wallis ve futuna adalari\
wallis y futuna\
wallisian\
wanuatu\
wanuwaatuu\
wanwatu\
warris na futuna\
wass sahara\
watikan\
watikaŋ\
watykan\
wbg\
wcrain\
wd tigzirin n virginya\
wegry\
weihnachtsinsel\
wenesuela\
wenesuwelaa\
wenezuela\
wengriya\
wes sahara\
weschtsahara\
west germany\
westelijke sahara\
western sahara\
western saharan\
western samoa\
westsahara\
white russia\
who\
whole world\
wielka brytania\
wienachts insle\
wienactsinsla\
wiessrussland\
wietnam\
wiissrussland\
wilayah inggris di samudra hindia\
wilayah kutub selatan prancis\
wilayah lautan hindi british\
wilayah palestin\
wilayah palestina\
wilayah selatan perancis\
wilayah selatan prancis\
wiraki\
wisrussland\
wit ruslan\
wiyetnaam\
wiyɛtinamu\
wld\
wlk bryt\
wlochy\
world\
world bank\
world bank group\
world health organization\
world trade organization\
worodugu afriki\
worodugu kore\
wosebita zarjadniska cona hongkong\
wosebita zarjadniska cona macao\
wosebna zastojnstwowa cona hongkong\
wosebna zastojnstwowa cona macao\
wto\
wufalansa\
wufini\
wugiliki\
wuholansi\
wujelumani\
wuleno\
wulusi\
wurttemberg\
wurugwayi\
wutwa wa shiyalabu\
wuzibekisitaani\
wybrzeze kosci sloniowej\
wyetnam\
wyspa bouveta\
wyspa bozego narodzenia\
wyspa man\
wyspa swietej heleny\
wyspy alandzkie\
wyspy cooka\
wyspy dziewicze stanow zjednoczonych\
wyspy heard i mcdonalda\
wyspy kokosowe\
wyspy marshalla\
wyspy owcze\
wyspy salomona\
wyspy swietego tomasza i ksiazeca\
wyɛtnam\
wɛnǝzwɛla\
xamaica\
xapon\
xeorxa\
xeorxia\
xeorxia do sur e illas sandwich\
xerd va makdonald orollari\
xhamajke\
xhersej\
xhibut\
xhibuti\
xhorxha jugore dhe ishujt senduice te jugut\
xibraltar\
xibuti\
xile\
xili\
xina\
xipre\
xipri\
xitoy\
xordania\
xorvatiya\
xrikelandi\
y bahamas\
y congo brazzaville\
y congo kinshasa\
y deyrnas unedig\
y fatican\
y ffindir\
y maldives\
y philipinau\
y swistir\
yaman\
yamayka\
yangi kaledoniya\
yangi zelandiya\
yankin birtaniya na tekun indiya\
yaponiya\
yemen\
yemen arab republic\
yemen nutome\
yemen peoples democratic republic of\
yemen republic of\
yemeni\
yemenite\
yemenn\
yemenu\
yemeŋ\
yemɛn\
yemɛni\
yemɛnɛ\
yeni kaledoniya\
yeni kaledonya\
yeni zelanda\
yeni zelandiya\
yhdysvallat\
yhdysvaltain erillissaaret\
yhdysvaltain neitsytsaaret\
yibuti\
yilebalatar\
yindonezya\
yiraaka\
yiraani\
yisirayeri\
yitale\
yndonesie\
ynys bouvet\
ynys heard ac ynysoedd mcdonald\
ynys manaw\
ynys norfolk\
ynys y garn\
ynys y nadolig\
ynysoedd aland\
ynysoedd cayman\
ynysoedd cocos keeling\
ynysoedd cook\
ynysoedd ffaro\
ynysoedd gogledd mariana\
ynysoedd gwyryf prydain\
ynysoedd gwyryf yr unol daleithiau\
ynysoedd marshall\
ynysoedd pellennig uda\
ynysoedd pitcairn\
ynysoedd solomon\
ynysoedd turks a caicos\
ynysoedd y falkland malvinas\
yoldani\
yolodani\
yordan nutome\
yordani\
yordania\
yorodani\
yorudaani\
yorudaniya\
yougoslavie serbie montenegro\
ypatingasis administracinis kinijos regionas honkongas\
ypatingasis administracinis kinijos regionas makao\
yr aifft\
yr almaen\
yr ariannin\
yr eidal\
yr iseldiroedd\
yr unol daleithiau\
yr ynys las\
yrak\
yslan\
ysland\
ysrayyl\
yubhɛkisitaŋ\
yuganda\
yugoslav\
yugoslavia\
yugoslavian\
yukaran\
yukileini\
yukreini\
yukurayine\
yukureŋ\
yukɛlɛ\
yulugwɛ\
yunaetɛ alab ɛmelɛ\
yunaetɛ kiŋdɔm\
yunaitɛ arabhi ɛmire\
yunaitɛ kiŋdɔŋ\
yunan\
yunani\
yunanistan\
yurugai\
yurugwae\
yurugwai\
yuwegɔwe\
yuzɨbɛkisɨtan\
yǝmɛn\
yɔrdania\
yɛmɛn\
zahodna sahara\
zaire\
zalamana salas\
zaliasis kysulys\
zamaik\
zamaika\
zamaiki\
zamani\
zamayiki\
zambi\
zambia\
zambia nutome\
zambia republic of\
zambiab\
zambian\
zambie\
zambii\
zambija\
zambio\
zambiya\
zambja\
zambya\
zanbi\
zanzibar\
zanzibari\
zapadna sahara\
zapadni sahara\
zapon\
zapoon\
zapɔ\
zapɔn\
zda\
zdruzene drzave amerike\
zdruzeni arabski emirati\
zdruzeno kraljestvo\
zeelanda berria\
zeelandu taaga\
zeland mafuu\
zeland nevez\
zeland nwanah\
zelanda e re\
zelanda e re aotearoa\
zelanda wa mumu\
zelande e re\
zelandi koura\
zelandɛ ya sika\
zelenortska ostrva\
zelenortska republika\
zelenortski otoki\
zembabwe\
zentraalafrikaanischi republik\
zentralafrikanesch republik\
zentralafrikanische republik\
zentralafrikanisi rebublik\
zeorzi\
zeorzia\
zerebaidyaan azerbaidyaan\
zeyɔrzi\
zibatalɛ\
zibralitari\
zibraltar\
zibraltara\
zibraltara zibaratara\
ziemelkoreja\
ziemelmakedonija\
ziemelu marianas salas\
ziemsvetku sala\
zil cook\
zil kayman\
zil malwinn\
zil marshall\
zil maryann dinor\
zil salomon\
zil tirk ek caicos\
zil vierz britanik\
zil vierz lamerik\
zilan e fughu\
ziland foforo\
ziland tamaynut\
zilonkaula krasts\
zilɛŋ namaa\
zimbabhuwe\
zimbaboe\
zimbabue\
zimbabui\
zimbabuwe\
zimbabve\
zimbabvo\
zimbabwe\
zimbabwe nutome\
zimbabwe republic of\
zimbabwe rhodesia\
zimbabwean\
zimbabweb\
zimbabwi\
zimbabwǝ\
zimbabwɛ\
zimbagbɛ\
zimbambwɛ\
zint kitts un nevis\
zint maarten\
zint pjaar un mikelong\
zint tommeh un printschipe\
zint vinzanz un de jrenadines enselle\
zipre\
zjadnosone arabiske emiraty\
zjadnosone kralejstwo\
zjadnosone staty ameriki\
zjednocene arabske emiraty\
zjednocene kralestwo\
zjednocene staty ameriki\
zjednoczone emiraty arabskie\
zk\
zold foki koztarsasag\
zordani\
zordanii\
zorzi\
zorzii\
zua norfolko\
zua salomoon\
zuid afrika\
zuid georgia en zuidelijke sandwicheilanden\
zuid korea\
zuid soedan\
zuppere\
zvicer\
zviedrija\
zvitsuwa zvasolomon\
zvitsuwa zveamerika\
zvitsuwa zvecape verde\
zvitsuwa zvecayman\
zvitsuwa zvecook\
zvitsuwa zvefalklands\
zvitsuwa zvehingirandi\
zvitsuwa zvekumaodzanyemba emariana\
zvitsuwa zvemarshall\
zvitsuwa zveturk necaico\
zweden\
zwitserland\
zypere\
zypern\
zypre\
zǝ bɛ gɔn inɛ a amɛrika\
zǝ bɛ gɔn inɛ a ingɛris\
zǝ i gan\
zǝ i glas\
zǝ i marcal\
zǝ ingɛris ncɔm wa indi\
zǝ maalwin\
zǝ maryannɔr\
zǝ palɛstinǝ\
zǝ salomɔn\
zǝ tirk ri kakɔs\
zɔdani\
zɔrdani\
zɛ i kuk\
zɛ nɔfɔlk\
zɛlan anyɔn\
ħong kong sar cina\
ŋgabɔŋ\
ŋgambi\
ŋgana\
ŋginɛ\
ŋginɛ mbisawu\
ŋginɛ ɛkwatɔliyal\
ŋgɛlɛk\
ŋɛm afrika\
ɔlgyeria\
ɔndulas\
ɔnduras\
ɔngili\
ɔngri\
ɔngria\
ɔsituwa\
ɔsituweeliya\
ɔstrali\
ɔstrelia\
ɔstria\
ɔŋduras\
ɔŋgrii\
ɛiraq\
ɛjipt\
ɛjiptɛ\
ɛkuwedɔ\
ɛkwandɔ\
ɛkwatɛǝ\
ɛl salvadɔ\
ɛlitɛlɛya\
ɛlɛ savadɔ\
ɛlɛni senu\
ɛnde\
ɛndonesi\
ɛndonesia\
ɛndonezi\
ɛndujamana\
ɛritera\
ɛritrea\
ɛritrɛ\
ɛsitoninya\
ɛspaniya\
ɛstoni\
ɛstonia\
ɛtiyɔpi\
ɛtyɔpi\
ɛuman\
ɛumman\
ɛɛnd\
ɣana\
ɣana tafransist\
ɣetoɖoƒe sahara nutome\
ɣinya\
ɣinya bisaw\
ɣinya bissaw\
ɣinya n ikwadur\
ɣinya tamaynut tapaput\
ɣinya tasebgast\
ʉajeemi\
ʉbeligiiji\
ʉfaraansa\
ʉgaanda\
ʉhabeeshi\
ʉholaanzi\
ʉjerumaani\
ʉkɨreeni\
ʉreeno\
ʉswaazi\
ʉtemi wa kɨaraabu\
ʉɨngereesa\
αγια ελενη\
αγια λουκια\
αγιοσ βαρθολομαιοσ\
αγιοσ βικεντιοσ και γρεναδινεσ\
αγιοσ μαρινοσ\
αγιοσ μαρτινοσ γαλλικο τμημα\
αγιοσ μαρτινοσ ολλανδικο τμημα\
αγκολα\
αζερμπαιτζαν\
αιγυπτοσ\
αιθιοπια\
αιτη\
ακτη ελεφαντοστου\
αλβανια\
αλγερια\
αμερικανικεσ παρθενεσ νησοι\
αμερικανικη σαμοα\
ανατολικο τιμορ\
ανγκουιλα\
ανδορα\
ανταρκτικη\
αντιγκουα και μπαρμπουντα\
αοτεαροα νεα ζηλανδια\
απομακρυσμενεσ νησιδεσ ηπα\
αργεντινη\
αρμενια\
αρουμπα\
αρχιπελαγοσ τσαγκοσ\
αυστραλια\
αυστρια\
αφγανισταν\
βανουατου\
βατικανο\
βελγιο\
βενεζουελα\
βερμουδεσ\
βιετναμ\
βολιβια\
βορεια κορεα\
βορεια μακεδονια\
βοσνια ερζεγοβινη\
βουλγαρια\
βραζιλια\
βρετανικα εδαφη ινδικου ωκεανου\
βρετανικεσ παρθενεσ νησοι\
γαλλια\
γαλλικα νοτια εδαφη\
γαλλικη γουιανα\
γαλλικη πολυνησια\
γερμανια\
γεωργια\
γιβραλταρ\
γκαμπια\
γκαμπον\
γκανα\
γκερνζι\
γκουαμ\
γουαδελουπη\
γουαλισ και φουτουνα\
γουατεμαλα\
γουιανα\
γουινεα\
γουινεα μπισαου\
γρεναδα\
γροιλανδια\
δανια\
δομινικανη δημοκρατια\
δυτικη σαχαρα\
ελ σαλβαδορ\
ελβετια\
ελλαδα\
ερυθραια\
εσθονια\
εσουατινι\
ζαμπια\
ζιμπαμπουε\
ηβ\
ηνωμενα αραβικα εμιρατα\
ηνωμενεσ πολιτειεσ\
ηνωμενο βασιλειο\
ηπα\
ιαπωνια\
ινδια\
ινδονησια\
ιορδανια\
ιρακ\
ιραν\
ιρλανδια\
ισημερινη γουινεα\
ισημερινοσ\
ισλανδια\
ισπανια\
ισραηλ\
ιταλια\
καζακσταν\
καμερουν\
καμποτζη\
καναδασ\
καταρ\
κατω χωρεσ\
κεντροαφρικανικη δημοκρατια\
κενυα\
κινα\
κιργισταν\
κιριμπατι\
κολομβια\
κομορεσ\
κονγκο δημοκρατια\
κονγκο κινσασα\
κονγκο λδκ\
κονγκο μπραζαβιλ\
κοσσυφοπεδιο\
κοστα ρικα\
κουβα\
κουβειτ\
κουρασαο\
κροατια\
κυπροσ\
λαοσ\
λεσοτο\
λετονια\
λευκορωσια\
λιβανοσ\
λιβερια\
λιβυη\
λιθουανια\
λιχτενσταιν\
λουξεμβουργο\
μαγιοτ\
μαδαγασκαρη\
μακαο\
μακαο εδπ κινασ\
μαλαισια\
μαλαουι\
μαλδιβεσ\
μαλι\
μαλτα\
μαροκο\
μαρτινικα\
μαυρικιοσ\
μαυριτανια\
μαυροβουνιο\
μεξικο\
μιανμαρ βιρμανια\
μικρονησια\
μογγολια\
μοζαμβικη\
μολδαβια\
μονακο\
μονσερατ\
μπανγκλαντεσ\
μπαρμπειντοσ\
μπαχαμεσ\
μπαχρειν\
μπελιζ\
μπενιν\
μποτσουανα\
μπουρκινα φασο\
μπουρουντι\
μπουταν\
μπρουνει\
ναμιμπια\
ναουρου\
νεα ζηλανδια\
νεα καληδονια\
νεπαλ\
νησοι βορειεσ μαριανεσ\
νησοι κειμαν\
νησοι κοκοσ κιλινγκ\
νησοι κουκ\
νησοι μαρσαλ\
νησοι νοτια γεωργια και νοτιεσ σαντουιτσ\
νησοι ολαντ\
νησοι πιτκερν\
νησοι σολομωντοσ\
νησοι τερκσ και καικοσ\
νησοι φεροεσ\
νησοι φοκλαντ\
νησοι φοκλαντ νησοι μαλβινασ\
νησοι χερντ και μακντοναλντ\
νησοσ μπουβε\
νησοσ νορφολκ\
νησοσ του μαν\
νησοσ των χριστουγεννων\
νιγηρασ\
νιγηρια\
νικαραγουα\
νιουε\
νορβηγια\
νοτια αφρικη\
νοτια κορεα\
νοτιο σουδαν\
ντομινικα\
ολλανδια καραιβικησ\
ομαν\
ονδουρα\
ουγγαρια\
ουγκαντα\
ουζμπεκισταν\
ουκρανια\
ουρουγουαη\
πακισταν\
παλαιστινη\
παλαιστινιακα εδαφη\
παλαου\
παναμασ\
παπουα νεα γουινεα\
παραγουαη\
περου\
πολωνια\
πορτογαλια\
πουερτο ρικο\
πρασινο ακρωτηριο\
ρεινιον\
ρουαντα\
ρουμανια\
ρωσια\
σαμοα\
σαο τομε και πρινσιπε\
σαουδικη αραβια\
σβαλμπαρντ και γιαν μαγιεν\
σεν κιτσ και νεβισ\
σεν πιερ και μικελον\
σενεγαλη\
σερβια\
σευχελλεσ\
σιγκαπουρη\
σιερα λεονε\
σλοβακια\
σλοβενια\
σομαλια\
σουαζιλανδη\
σουδαν\
σουηδια\
σουριναμ\
σρι λανκα\
συρια\
ταιβαν\
ταιλανδη\
τανζανια\
τατζικισταν\
τζαμαικα\
τζερζι\
τζιμπουτι\
τιμορ λεστε\
τογκο\
τοκελαου\
τονγκα\
τουβαλου\
τουρκια\
τουρκμενισταν\
τρινινταντ και τομπαγκο\
τσαντ\
τσεχια\
τσεχικη δημοκρατια\
τυνησια\
υεμενη\
φιλιππινεσ\
φινλανδια\
φιτζι\
χιλη\
χονγκ κονγκ\
χονγκ κονγκ εδπ κινασ\
абии\
абр\
абхазия\
абяднаныя арабскія эміраты\
авганистан\
австрали\
австралия\
австралија\
австралія\
австри\
австрииская республика\
австрия\
австрија\
австро венгрия\
австрія\
азербаиджан\
азербаиджанська республіка\
азербаижан\
азербејџан\
азиатскии банк инфраструктурных инвестиции\
азиатскии банк развития\
азиатско тихоокеанское экономическое сотрудничество\
азәрбајҹан\
акш\
акш виргин утраулары\
акш кече читтәге утраулары\
акшнын сырткы аралдары\
аланд аралдары\
аланд ороллари\
аланд утраулары\
аландан гӏаиренаш\
аландска острва\
аландские о ва\
аландскія астравы\
аландські острови\
аландын арлууд\
албанец\
албани\
албания\
албанија\
албанія\
алжир\
алжирец\
алжирска\
алжыр\
алманија\
алҷазоир\
аман\
америка\
америка бирләшмиш штатлары\
америка кошмо штаттары\
америка самоаси\
америка самоасы\
америка қушма штатлари\
америка құрама штаттары\
америкалык самоа\
америкалық самоа\
американ самоа\
американдық самоа\
американска самоа\
американски вирджински острови\
американски девствени острови\
американски територии во пацификот\
американское самоа\
американське самоа\
америкиин нэгдсэн улс\
америкиин нэгдсэн улсын бага арлууд\
америкиин самоа\
америчка девичанска острва\
америчка самоа\
амерыканскае самоа\
амерыканскія віргінскія астравы\
амеріканскіѧ соединенныѧ державы\
аморатҳои муттаҳидаи араб\
ангвила\
ангила\
ангилия\
ангилья\
ангол\
ангола\
ангуила\
ангілья\
андора\
андорра\
антарктид\
антарктида\
антарктик\
антарктика\
антарктыка\
антига и барбуда\
антигва и барбуда\
антигуа а барбуда а\
антигуа ба барбуда\
антигуа ва барбуда\
антигуа жана барбуда\
антигуа және барбуда\
антигуа и барбуда\
антигуа мен барбуда\
антигуа і барбуда\
антигуа һәм барбуда\
антыгуа і барбуда\
ану\
ану ын виржинии арлууд\
ану ын тоирсон арлууд\
аотеароа жаңа зеландия\
аотеароа зеландияи нав\
аотеароа нов зеланд\
аотеароа нова зеландия\
аотеароа нова зеландія\
аотеароа новая зеландия\
аотеароа яңа зеландия\
аотеароагиин шинэ зеланд\
аотэароа новая зеландыя\
арабистони сауди\
арабын нэгдсэн эмират\
арабын нэгдсэн эмират улс\
арассыыиа\
аргентин\
аргентина\
аргенціна\
аржентина\
арманистон\
армен\
армени\
армения\
арменија\
арменія\
аруба\
архипелаг чагос\
архіпелаг чагас\
архіпелаг чагос\
ас\
асеан\
ассоциация государств юго восточнои азии\
ассоциация регионального сотрудничества южнои азии\
астравы кука\
астравы піткэрн\
астравы херд і макдональд\
астравы церкс і каикас\
атолл джонстон\
атэс\
аустралия\
аустралија\
аустралія\
аустрия\
аустрија\
аустрыя\
ауғанстан\
афганец\
афганистан\
афганістан\
африкаи ҷануби\
африканскии союз\
афғонистон\
ацшн арахьара кегиин гӏаиренаш\
ақш\
ақш виргин ороллари\
ақш вирджиния ороллари\
ақш ендош ороллари\
ақш тың виргин аралдары\
ақш тың сыртқы кіші аралдары\
бавария\
багам\
багам аралдары\
багам утраулары\
багама аралдары\
багама ороллари\
багаман гӏаиренаш\
багамские о ва\
багамские острова\
багамскія астравы\
багамські острови\
багамы\
багамын арлууд\
баден\
балба\
балгарыя\
балівія\
бангладеш\
бангладэш\
барбадас\
барбадос\
баруун сахар\
батсвана\
батыс сахара\
батыш сахара\
бахами\
бахамски острови\
бахреин\
бахрэин\
баҳраин\
беларус\
беларусь\
белги\
белгиец\
белгия\
белгија\
белиз\
белизе\
белорус\
белорусия\
белорусија\
белорусси\
белоруссия\
бельги\
бельгия\
бельгія\
беліз\
бенин\
бенін\
бераг слановаи косці\
берег слоновои кости\
берег слоновоі кістки\
берләшкән гарәп әмирлекләре\
берләшкән корольлек\
бермуд\
бермуд аралдары\
бермуд утраулары\
бермуда\
бермудан гӏаиренаш\
бермуди\
бермудски острови\
бермудские о ва\
бермудские острова\
бермудскія астравы\
бермудські острови\
бириккен араб эмираттары\
бирлашган араб амирликлари\
бирма\
бнхау ын тусгаи захиргааны бүс макао\
бнхау ын тусгаи захиргааны бүс хонг конг\
божикен остров\
божићна острва\
божићно острво\
болгар\
болгари\
болгария\
болгарія\
боливи\
боливия\
боливија\
большая восьмерка\
большая двадцатка\
большая семерка\
болівія\
бонеир синт эстатиус ва саба\
бонэир синт эстатиус а саба а\
бонэир синт эстатиус және саба\
бонэир синт эстатиус и саба\
борбордук африка республикасы\
босна и херцеговина\
босни а герцеговина а\
босни херцеговин\
босния ва герцеговина\
босния ва ҳерсеговина\
босния жана герцеговина\
босния және герцеговина\
босния и герцеговина\
босния һәм герцеговина\
боснія і герцагавіна\
боснія і герцеговина\
боснія і герцоговина\
ботсван\
ботсвана\
ботсванна\
боцвана\
бразил\
бразили\
бразилия\
бразилија\
бразилія\
бразіліа\
бразілія\
брег на слоновата коска\
брегот на слоновата коска\
брикс\
британдық виргин аралдары\
британиин виржинии арлууд\
британиин харьяа энэтхэгиин далаи дахь нутаг дэвсгэр\
британиин харьяа энэтхэгиин далаи дахь нутаг дэвсгэрүүд\
британин латта индин океанехь\
британия\
британия виргин ороллари\
британия виргин утраулары\
британия вирджиния ороллари\
британия ҳинд океани ҳудуди\
британиянең һинд океанындагы территориясе\
британиянын индия океанындагы аимагы\
британска девичанска острва\
британска индоокеанска територија\
британска територия в индииския океан\
британска територија индијског океана\
британска територија у индијском океану\
британская антарктическая территория\
британская территория в индииском океане\
британски вирджински острови\
британски девствени острови\
британские виргинские острова\
британська територія в індіиському океані\
британські віргінські острови\
британські територіі в індіиському океані\
брунеи\
брунеи даруссалам\
брунеј\
брытанская тэрыторыя у індыискім акіяне\
брытанскія віргінскія астравы\
буве арал\
буве аралдары\
буве аралы\
буве ороли\
буве острва\
буве утравы\
бувен гӏаире\
бувет ороли\
буветын арлууд\
бугарија\
бугарска\
булғория\
буркина фасо\
буркіна фасо\
бурундзі\
бурунди\
бурунді\
бутан\
бутон\
буюк британия\
българия\
білорусь\
біріккен араб әмірліктері\
біріккен корольдік\
бүгд наирамдах ардчилсан конго улс\
бүгд наирамдах доминикан\
бүгд наирамдах доминикан улс\
бүгд наирамдах чех улс\
бәхрәин\
валис и футуна\
валис и футуна острва\
вануату\
ватикан\
ватикан хот улс\
ватыкан\
вб\
велика британија\
велика британія\
великая колумбия\
великаѧ брітаніа\
великобритания\
великое герцогство гессен\
венгри\
венгрия\
венгрыя\
венесуела\
венесуэл\
венесуэла\
венецуела\
весь мир\
ветнам\
виетнам\
виргин аралдары акш\
виргин аралдары британия\
виргиниин гӏаиренаш ацш\
виргиниин гӏаиренаш британи\
виргинские о ва британские\
виргинские о ва великобритания\
виргинские о ва сша\
вијетнам\
внешние малые о ва сша\
воз\
волліс і футуна\
восточныи тимор\
вострау бувэ\
вострау гернсі\
вострау джэрсі\
вострау каляд\
вострау кюрасаа\
вострау маета\
вострау мэн\
вострау норфалк\
вострау раства\
вострау святои алены\
вострау херд і астравы макдональд\
всемирная организация здравоохранения\
всемирная торговая организация\
всемирныи банк\
вто\
вьетнам\
вюртемберг\
вялікабрытанія\
вєтнам\
віддалені острови сша\
віргінські острови сша\
вірменія\
габон\
гаиана\
гаити\
галаҷазираи чагос\
гамби\
гамбия\
гамбија\
гамбія\
гана\
гандурас\
ганконг\
ганконг сар кітаи\
ганновер\
гаяна\
гаіті\
гаіці\
гвадалупе\
гваделуп\
гваделупа\
гваделупе\
гвадэлупа\
гвам\
гватемал\
гватемала\
гватэмала\
гвајана\
гвиана франция\
гвианаи фаронса\
гвинеи\
гвинеи бисау\
гвинея\
гвинея бисау\
гвинеяи экватори\
гвинеја\
гвинеја бисао\
гвинеја бисау\
гвінея\
гвінея бісау\
гдр\
герд ороли ва макдоналд ороллари\
герман\
германец\
германи\
германия\
германија\
германская демократическая республика\
германіа\
германія\
гернзи\
гернси\
гернсі\
гибралтар\
гондурас\
гонконг\
гонконг кытаи ааа\
гонконг махсус идарәле төбәге\
гонконг оар китаю\
гонконг сар\
гонконг специальныи административныи раион\
гонконг хитои ммҳ\
гонконг ша къаьстина кӏошт\
грек\
грекия\
гренада\
гренланд\
гренланди\
гренландия\
гренландія\
греци\
греция\
греція\
грузия\
грузија\
грузія\
группа восьми\
группа двадцати\
группа семи\
грција\
грчка\
грэнада\
грэнландыя\
грэцыя\
гуам\
гурҷистон\
гуырдзыстон\
гуьржиичоь\
гърнзи\
гърция\
гыирак\
гібралтар\
гүрж\
гӏажариичоь\
гӏаире ӏиса паихӏамар вина де\
дамініка\
дамініканская рэспубліка\
дани\
дания\
данска\
данія\
даніѧ\
демократин республика конго\
демократическая республика вьетнам\
джерси\
джерсі\
джибути\
джибуті\
джърси\
джыбуці\
джэрсі\
доминика\
доминика республикасы\
доминикан республика\
доминикан республикаси\
доминикан республикасы\
доминикана республикасы\
доминиканска република\
доминиканская республика\
домініка\
домініканська республіка\
др конго\
дрк\
еабр\
еаст\
еаэс\
ебрр\
евразиискии банк развития\
евразиискии экономическии союз\
европеиская ассоциация свободнои торговли\
европеискии банк реконструкции и развития\
европеискии союз\
евросоюз\
египат\
египет\
египетска\
египтянин\
егіпет\
еквадор\
екваториална гвинея\
екваторијална гвинеја\
екваторска гвинеја\
екваторіальна гвінея\
ел салвадор\
емен\
еритрея\
еритреја\
ерменија\
ес\
есватини\
есватіні\
естония\
естонија\
естонія\
етиопия\
етиопија\
ефіопія\
жазоир\
жанубии африка\
жанубии африка республикаси\
жанубии георгия ва жанубии сендвич ороллари\
жанубии джорджия ва жанубии сендвич ороллари\
жанубии корея\
жанубии судан\
жапония\
жаңа зеландия\
жаңа каледония\
жаңы зеландия\
жаңы каледония\
жаӊы зеландия\
жаӊы каледония\
жерси\
жибути\
замби\
замбия\
замбија\
замбія\
занзибар\
западна сахара\
западная сахара\
заходняя сахара\
західна сахара\
зеландияи нав\
зелен рт\
зеленортска острва\
земля королевы мод\
зимбабве\
злучаныя штаты амерыкі\
знешнія малыя астравы зша\
зона панамского канала\
зул сарын арал\
зша\
зімбабве\
зімбабвэ\
зүүн тимор\
иб\
ибр\
иелоти муттаҳида\
иемен\
иеменец\
иеменска\
изге елена утравы\
израел\
израил\
израиль\
източен тимор\
им\
инди\
инди океанындагы британ территориясы\
индиец\
индия\
индија\
индонез\
индонези\
индонезиец\
индонезииска\
индонезия\
индонезија\
иоккха британи\
иордан\
иорданец\
иордания\
иорданска\
иорданія\
ирак\
иракчанин\
иран\
иран исламская республика\
ирланд\
ирланди\
ирландия\
ироқ\
ирска\
исламскии банк развития\
исланд\
исланди\
исландия\
испани\
испания\
исроил\
источен тимор\
источен тимор тимор лесте\
источни тимор\
итали\
италия\
италија\
их британи\
иәмән\
каба вердэ\
кабо верде\
казакстан\
казахстан\
казахстанъ\
каиман аралдары\
каиман гӏаиренаш\
каиман ороллари\
каиман утраулары\
каиманавы астравы\
каиманови острови\
каимановы о ва\
каиманові острови\
каиманы арлууд\
какосавыя астравы\
какосавыя кілінг астравы\
каледонияи нав\
калумбія\
камбоджа\
камбож\
камбоџа\
камбоҷа\
камерун\
каморскія астравы\
канад\
канада\
капе верде\
кариб нидерланддары\
кариб нидерландияси\
кариб нидерландлары\
кариб нидерландысы\
кариби нидерланд\
карибска нидерландия\
карибські нідерланди\
карибын нидерланд\
карипска холандија\
карыбскія нідэрланды\
катар\
кајманска острва\
кајмански острови\
кени\
кениец\
кения\
кенија\
кенія\
керла зеланди\
керла каледони\
кина\
кипар\
кипр\
кипър\
киргиз\
киргизи\
киргизия\
киргизстан\
киргизька республіка\
киргизіа\
киргистан\
кирибати\
китаи\
китаиская народная республика\
китаиська народна республіка\
кндр\
кнр\
кокос келинг острва\
кокос киилинг арлууд\
кокос килинг аралдары\
кокос килинг ороллари\
кокос килинг утраулары\
кокос килиӊ аралдары\
кокосиин гӏаиренаш\
кокосова килингова острва\
кокосови килиншки острови\
кокосови острови острови киилинг\
кокосовые о ва\
кокосові кілінг острови\
кокосові кілінгові острови\
колумб\
колумби\
колумбия\
колумбија\
колумбія\
комор\
комор аралдары\
комор ороллари\
комор утраулары\
комораш\
коморец\
комори\
коморос\
коморска острва\
коморски острови\
коморские о ва\
коморські острови\
коморы\
коморын арлууд\
конга бразавіль\
конга дрк\
конга кіншаса\
конго\
конго бразавил\
конго браззавил\
конго браззавиль\
конго браззавиль республикасы\
конго браззавіль\
конго бүгд наирамдах улс\
конго демократиялық республикасы\
конго демократска република конго\
конго дрк\
конго кдр\
конго киншаса\
конго кіншаса\
конго република\
конго республика\
конго республикасы\
конго республіка\
конго ҷумҳурии\
консультативная встреча глав государств центральнои азии\
кореиская империя\
кореиская народно демократическая республика\
корея\
кореяи шимоли\
кореяи ҷануби\
королевство обеих сицилии\
косава\
косово\
коста рика\
коста рыка\
костарика\
кот д ивуар\
кот дивоар\
кот дивуар\
кот дівуар\
кошмо штаттар\
крисмас аралы\
кристмас аралы\
куба\
куваит\
кувајт\
кувеит\
кук аралдары\
кук ороллари\
кук утраулары\
кукан гӏаиренаш\
кукова острва\
кукови острови\
куракао\
курасао\
кургессен\
къилба африкин республика\
къилба джорджи а къилба гаваин гӏаиренаш а\
къилба кореи\
къилба судан\
къилбаседа кореи\
къилбаседа марианан гӏаиренаш\
кыргызская республика\
кыргызстан\
кытаи\
кюрасаа\
кюрасао\
кіпр\
кірибаті\
кірыбаці\
кітаи\
күвәит\
күүкиин арлууд\
көнбатыш сахара\
көнчыгыш тимор\
көньяк африка\
көньяк георгия һәм көньяк сандвич утраулары\
көньяк корея\
көньяк судан\
лаг\
лаос\
латви\
латвия\
латвија\
латвія\
лаҳистон\
лесота\
лесото\
летонија\
либан\
либери\
либерия\
либерија\
либиец\
либия\
либија\
ливан\
ливи\
ливия\
лига арабских государств\
литва\
литванија\
лихтенштаин\
лихтенштајн\
лихтенштеин\
лихтенщаин\
лубнон\
луксембург\
люксембург\
ліберыя\
ліберія\
ліван\
лівія\
літва\
ліхтенштеин\
ліхтэнштэин\
маврики\
маврикии\
маврикіи\
мавритани\
мавритания\
мавританија\
мавританія\
мавритус\
мавриции\
маврициус\
магатэ\
мадагаскар\
маета\
мазамбік\
маиот\
маиотта\
маиотте\
макаа\
макаа сар кітаи\
макао\
макао аәа\
макао кытаи ааа\
макао махсус идарәле төбәге\
макао ммм\
макао оар китаю\
макао с а р кина\
макао сар\
макао сар кина\
макао сар на китаи\
макао специальныи административныи раион\
макао хитои ммҳ\
макао ша къаьстина кӏошт\
макау кытаи ааа\
македон\
македони\
македония\
македонияи шимоли\
македонија\
македонія\
малави\
малаві\
малаиз\
малаизи\
малаизиец\
малаизия\
малаизія\
малдив\
малдив аралдары\
малдиви\
малдова\
малезија\
мали\
малта\
малхбален тимор\
малхбузен саьхьара\
малыя аддаленыя астравы зша\
мальдив\
мальдив аралдары\
мальдив ороллари\
мальдив республикасы\
мальдив утраулары\
мальдиваш\
мальдивы\
мальдывы\
мальдіви\
мальта\
малі\
манака\
манголія\
мантсерат\
марказии африка республикаси\
марока\
мароканец\
марокаш\
марокко\
мароко\
мартиник\
мартиника\
мартиніка\
марцініка\
маршал ороллари\
маршалавы астравы\
маршалл аралдары\
маршалл утраулары\
маршаллан гӏаиренаш\
маршалловы о ва\
маршалловы острова\
маршаллові острови\
маршаллын арлууд\
маршалови острови\
маршалска острва\
маршалски острови\
мауританија\
маурицијус\
маурыкіи\
маурытанія\
мађарска\
мајот\
мајоте\
мања удаљена острва сад\
маҷористон\
мбрр\
мвф\
международная организация тюркскои культуры\
международное агентство по атомнои энергии\
международныи валютныи фонд\
международныи комитет красного креста\
международныи фонд спасения арала\
мекленбург шверин\
мексик\
мексика\
мексико\
мексіка\
мелкие отдаленные острова сша в тихом океане\
меркосур\
мианмар бирма\
микронези\
микронезин федеративни штаташ\
микронезия\
микронезија\
минтақаҳои ҷанубии фаронса\
мир\
мисар\
миср\
мисыр\
мијанмар бурма\
мккк\
модена\
мозамбик\
мозамбік\
молдав\
молдави\
молдавия\
молдавија\
молдова\
молдова республика\
монако\
монгол\
монголи\
монголия\
монголија\
монголія\
монсерат\
монсеррат\
монтенегро\
монтсерат\
монтсеррат\
морокко\
моңғолия\
муғулистон\
муқаддас елена ороли\
муқаддас елена ороллари\
мфса\
мысыр\
мьянма\
мьянма бирма\
мьянмар\
мьянмар бурма\
мэн арал\
мэн аралы\
мэн гӏаире\
мэн ороли\
мэн утравы\
мянма\
мянма бірма\
мікранезія\
мікронезія\
мјанмар бурма\
намиби\
намибия\
намибија\
намібія\
нарвегія\
нато\
науру\
нбр\
неитральная зона ирак и саудовская аравия\
немачка\
непал\
нигер\
нигери\
нигерия\
нигерија\
нидерланд\
нидерландаш\
нидерланддар\
нидерландия\
нидерландские антильские острова\
нидерланды\
никарагва\
никарагуа\
ниуе\
ниуэ\
ниује\
нов зеланд\
нова зеландия\
нова зеландія\
нова каледония\
нова каледонија\
нова каледонія\
новая зеландия\
новая зеландыя\
новая каледония\
новая каледонія\
нови зеланд\
новыи банк развития\
норвег\
норвеги\
норвегия\
норвегія\
норвешка\
норфолк арал\
норфолк аралы\
норфолк арлууд\
норфолк гӏаире\
норфолк ороллари\
норфолк острво\
норфолк утравы\
норфолшки остров\
нігер\
нігерыя\
нігерія\
нідерланди\
нідерландські карибські острови\
нідэрланды\
нікарагуа\
німеччина\
ніуе\
ніуэ\
о в буве\
о в мэн\
о в норфолк\
о в рождества\
о в св елены\
о ва каиман\
о ва кука\
о ва питкэрн\
о ва теркс и каикос\
о ва херд и макдональд\
оаг\
оаэ\
обала слоноваче\
обала слоноваче кот дивоар\
обединени арабски емирства\
обединено кралство\
обединеното кралство\
обединети арапски емирати\
обединето кралство\
обсе\
объединенные арабские эмираты\
обєднані арабські емірати\
одкб\
озарбаижон\
озарбоиҷон\
оис\
ок\
оландска острва\
оландски острови\
оман\
оон\
опек\
оранжевое свободное государство\
организация американских государств\
организация договора о коллективнои безопасности\
организация исламского сотрудничества\
организация объединенных нации\
организация объединенных нации по вопросам образования науки и культуры\
организация по безопасности и сотрудничеству в европе\
организация североатлантического договора\
организация стран экспортеров нефти\
организация тюркских государств\
организация экономического сотрудничества\
организация экономического сотрудничества и развития\
орос\
орталық африка республикасы\
острва туркс и каикос\
острва херд и мекдоналд\
острво буве\
острво ман\
острво норфок\
острво херд и мекдоналдова острва\
остров буве\
остров ман\
остров мэн\
остров норфолк\
остров рождество\
остров уэик\
остров херд и острови макдоналд\
остров херд и острови мекдоналд\
остров хърд и острови макдоналд\
острова гилберта и эллис\
острова каиман\
острова кантон и эндербери\
острова мидуэи\
острова питкэрн\
острова теркс и каикос\
острови герд і макдоналд\
острови кук\
острови кука\
острови питкерн\
острови піткерн\
острови свальбард і ян маєн\
острови теркс і каикос\
острови туркс и каикос\
острови туркс и кајкос\
острови търкс и каикос\
острови херд і мак дональд\
острови хърд и макдоналд\
острів буве\
острів мен\
острів норфолк\
острів різдва\
острів святоі єлени\
отг\
отдалечени острови на сащ\
оэс\
оэср\
оңтүстік африка\
оңтүстік африка республикасы\
оңтүстік георгия және оңтүстік сандвич аралдары\
оңтүстік корея\
оңтүстік судан\
пакистан\
пакистанец\
пакістан\
палау\
палестин\
палестина\
палестина аимактары\
палестина аимақтары\
палестинан латтанаш\
палестинец\
палестинске територије\
палестински територии\
палестинские территории\
палестинські територіі\
палестины нутаг дэвсгэр\
палестины нутаг дэвсгэрүүд\
палестынскія тэрыторыі\
палесціна\
палесцінскія тэрыторыі\
панам\
панама\
папская область\
папуа гвинеяи нав\
папуа жаңа гвинея\
папуа жаңы гвинея\
папуа керла гвинеи\
папуа нова гвинея\
папуа нова гвинеја\
папуа нова гвінея\
папуа новая гвинея\
папуа новая гвінея\
папуа шинэ гвинеи\
папуа янги гвинея\
папуа яңа гвинея\
парагваи\
парагвај\
парма\
партугалія\
пауднева афрыканская рэспубліка\
паудневая георгія і паудневыя сандвічавы астравы\
паудневая джорджыя і паудневыя сандвічавы астравы\
паудневая карэя\
паудневы судан\
пауночная карэя\
пауночная македонія\
пауночныя марыянскія астравы\
персия\
перу\
пил сөөктүү жээк\
питкарин ороллари\
питкерн\
питкернски острови\
питкэрн аралдары\
питкэрн арлууд\
питкэрн гӏаиренаш\
питкэрн ороллари\
питкэрн утраулары\
подопечная территория тихоокеанские острова\
покистон\
полинезия франциялык\
полинезияи фаронса\
полска\
полша\
польш\
польша\
польшча\
польща\
порто рико\
порторико\
португал\
португали\
португалия\
португалија\
португальская республика\
португалія\
пољска\
пуерто рико\
пуэрта рыка\
пуэрто рико\
південна джорджія та південні сандвічеві острови\
південна корея\
південнии судан\
південно африканська республіка\
північна корея\
північна македонія\
північні маріанські острови\
пәкістан\
расія\
раштуа утравы\
реинион\
република косово\
република чешка\
ресеи\
республика азербаиджан\
республика беларусь\
республика вьетнам\
республика индия\
республика казахстан\
республика конго\
республика корея\
республика косово\
республика молдова\
республика сьерра леоне\
республика таджикистан\
республика узбекистан\
республика черногория\
республіка білорусь\
республіка вірменія\
республіка казахстан\
республіка кіпр\
республіка польща\
реюнион\
реюньион\
реюньон\
рејунион\
рождество аралы\
рождество ороли\
романија\
росси\
россииская федерация\
россия\
росіиська федерація\
росія\
руанда\
руминия\
румунија\
румунія\
румъния\
румын\
румыни\
румыния\
румынія\
русия\
русија\
рф\
рэспубліка конга\
рэюньен\
саарк\
савльбард ва жан маен\
сад\
сад девичанска острва\
саксония\
саламонавы астравы\
салвадор\
сальвадор\
самалі\
самоа\
самоаи америка\
сан марино\
сан марына\
сан тамэ і прынсіпі\
сан томе а принсипи а\
сан томе ба принсипи\
сан томе ва принсипи\
сан томе жана принсипи\
сан томе және принсипи\
сан томе и принсипи\
сан томе мен принсипи\
сан томе і принсіпі\
сан томе і прінсіпі\
сан томе һәм принсипи\
сао томе и принсипе\
сао томе и принсипи\
сао томе и принципе\
сар макао кина\
сар хонгконг кина\
сауд арабиясы\
саудауская аравія\
саудиец\
саудиска арабија\
саудитец\
саудитска арабия\
саудия арабистони\
саудијска арабија\
саудовская аравия\
саудын араб\
саудівська аравія\
саун томе и принсип\
сахараи ғарби\
сахарская арабская демократическая республика\
сащ\
саӏудиин арави\
свазиланд\
свазиленд\
свазіленд\
свалбард ба ян маиен\
свалбард ва ян маиен\
свалбард жана жан маиен\
свалбард и жан мејен\
свалбард и ян маиен\
свалбард и јан мајен\
свалбард и јанмајен острва\
свальбард пауночна усходняя зямля і ян маен\
света елена\
света луција\
света јелена\
свети бартоломеј\
свети вартоломеј\
свети винсент и гренадините\
свети китс и невис\
свети кристофер и невис\
свети мартин\
свети мартин француска\
свети мартин холандија\
свмда\
святои престол\
северна корея\
северна кореја\
северна македония\
северна македонија\
северна маријанска острва\
северная корея\
северная македония\
северни мариански острови\
северни маријански острови\
северные марианские о ва\
сеинт винсънт и гренадини\
сеинт китс и невис\
сеинт лусия\
сеишел\
сеишел аралдары\
сеишел ороллари\
сеишел утраулары\
сеишелан гӏаиренаш\
сеишелдер\
сеишели\
сеишелиин арлууд\
сеишель аралдары\
сеишельские о ва\
сеишельские острова\
сеишельські острови\
сеишэльскія астравы\
сен бартелеми\
сен бартелемі\
сен бартельми\
сен бартельмі\
сен бартэльмі\
сен мартен\
сен мартэн\
сен пер і мікелон\
сен пиер и микелон\
сен пьер а микелон а\
сен пьер жана микелон\
сен пьер және микелон\
сен пьер и микелон\
сен пьер һәм микелон\
сен пєр і мікелон\
сен пјер и микелон\
сенегал\
сент бартелеми\
сент бартелми\
сент бартельми\
сент винсент а гренадинаш а\
сент винсент ба гренадин\
сент винсент ва гренадин\
сент винсент ва гренадина\
сент винсент жана гренадиналар\
сент винсент жана гренадиндер\
сент винсент және гренадин аралдары\
сент винсент и гренадини\
сент винсент и гренадины\
сент винсент һәм гренадин\
сент вінсент і гренадини\
сент вінсент і гренадіни\
сент вінсент і грэнадзіны\
сент елена\
сент китс а невис а\
сент китс ва невис\
сент китс жана невис\
сент китс және невис\
сент китс и невис\
сент китс һәм невис\
сент киттс ба невис\
сент кітс і невіс\
сент лусија\
сент луција\
сент люси\
сент люсиа\
сент люсия\
сент люсія\
сент мартин\
сент пер ва микелон\
сент пьер ба микело\
сент пьер ва микелон\
сент пјер и микелан\
сент хелена\
серби\
сербия\
сербия и черногория\
сербія\
сејшели\
сиера леоне\
сиерра леоне\
сиилахьчу еленин гӏаире\
сикким\
сингапур\
синт маартен\
синт мартен\
сири\
сириец\
сирия\
сирија\
сирія\
сијера леоне\
славакія\
славенія\
словак\
словаки\
словакия\
словацкая республика\
словачка\
словаччина\
словени\
словения\
словенија\
словенія\
снг\
совет европы\
совет сотрудничества арабских государств персидского залива\
советскии союз\
совещание по взаимодеиствию и мерам доверия в азии\
согуд гарәбстаны\
содружество нации\
содружество независимых государств\
соединенное королевство\
соединенное королевство великобритании и севернои ирландии\
соединенные провинции центральнои америки\
соединенные штаты\
соединети американски држави\
соломон аралдары\
соломон ороллари\
соломонан гӏаиренаш\
соломонови острови\
соломоновы о ва\
соломонові острови\
соломонска острва\
соломонски острови\
соломоны арлууд\
солтүстік корея\
солтүстік македония\
солтүстік мариан аралдары\
солтүстік мариана аралдары\
сомалец\
сомали\
сомалия\
сомалија\
сомалі\
союз советских социалистических республик\
союз сср\
сполучені штати\
сполучені штати америки\
србија\
ссагпз\
ссср\
стыр британи\
судан\
судон\
судони ҷануби\
суринам\
суринаме\
сурия\
сурынам\
сфрю\
східнии тимор\
сша\
съединени щати\
сърбия\
сьера леонэ\
сьерра леоне\
сьєрра леоне\
сэнт винсэнт ба гренадин\
сэнт пьер ба микелон\
сянган\
сянган аәа\
сінгапур\
сінт мартен\
сінт мартэн\
сірыя\
сједињене америчке државе\
сједињене државе\
сүрия\
сөләиман утраулары\
таджикистан\
таджыкістан\
тажикистан\
тажикстан\
таиван\
таивань\
таиланд\
такелау\
танзани\
танзаниец\
танзания\
танзанија\
танзанія\
таіланд\
тајван\
тајланд\
таџикистан\
таҗикстан\
теркс а каикос а гӏаиренаш\
теркс және каикос аралдары\
теркс и каикос\
теркс һәм каикос утраулары\
тибет\
тимор лесте\
тимор лесте источни тимор\
тимор лешті\
тимори шарқи\
тога\
того\
тожикистон\
токелау\
тонга\
тоскана\
тоҷикистон\
тринидад а тобаго а\
тринидад ба тобаго\
тринидад ва тобаго\
тринидад жана тобаго\
тринидад және тобаго\
тринидад и тобаго\
тринидад пен тобаго\
тринидад һәм тобаго\
тринідад і тобаго\
трынідад і табага\
тувалу\
тунизиец\
тунис\
туніс\
турецкая республика\
туреччина\
турк\
турк ба каикосын арлууд\
туркия\
туркманистон\
туркмени\
туркменистан\
туркмения\
туркменістан\
туркоичоь\
туркс ва каикос ороллари\
туркс и кајкос острва\
турска\
турция\
турција\
турцыя\
тымор лешці\
тюркскии совет\
тюрксои\
түндүк корея\
түндүк македония\
түндүк мариана аралдары\
түркие\
түркия\
түркмөнстан\
түркс жана каикос аралдары\
түрікменстан\
түштүк африка республикасы\
түштүк жоржия жана түштүк сэндвич аралдары\
түштүк корея\
түштүк судан\
тәжікстан\
төв африкиин бүгд наирамдах улс\
төньяк корея\
төньяк македония\
төньяк мариана утраулары\
төркия\
төркмәнстан\
уб\
уганда\
угорщина\
удаљена острва сад\
узбекистан\
узбекистон\
узбекістан\
ук\
украин\
украина\
украіна\
украјина\
улуу британия\
уммон\
умон\
унгар\
унгария\
унгарија\
уолис и футуна\
уоллис а футуна а\
уоллис ба футуна\
уоллис ва футуна\
уоллис жана футуна\
уоллис және футуна\
уоллис и футуна\
уоллис пен футуна\
уоллис һәм футуна\
уолліс і футуна\
уоліс і футуна\
урдан\
урдун\
уругваи\
уругвај\
усходні тымор\
уэллис ва футуна\
уједињени арапски емирати\
уједињено краљевство\
уӕрӕсе\
фаластин\
фаластин ҳудуди\
фалклендскія астравы\
фалклендскія мальвінскія астравы\
фарер аралдары\
фарер ороллари\
фарер утраулары\
фарериин гӏаиренаш\
фарерские о ва\
фарерські острови\
фарерын арлууд\
фаронса\
фароэ арлууд\
фарска острва\
фарски острови\
фарьорски острови\
фарэрскія астравы\
федеративная демократическая республика эфиопия\
федеративная республика бразилия\
федеративные штаты микронезии\
федеративні штати мікронезіі\
фиджи\
фижи\
фижи ороллари\
фил суяги қирғоғи\
филипинец\
филипини\
филиппин\
филиппин аралдары\
филиппинаш\
филиппины\
финланд\
финландия\
финлянди\
финляндия\
финска\
фиџи\
фиҷи\
фокландска малвинска острва\
фокландска острва\
фолкландски острови\
фолкландски острови малвински острови\
фолкленд аралдары\
фолкленд аралдары мальвин аралдары\
фолкленд малвин ороллари\
фолкленд мальвина аралдары\
фолкленд ороллари\
фолкленд утраулары\
фолкленд утраулары мальвин утраулары\
фолклендан гӏаиренаш\
фолклендиин арлууд\
фолклендиин арлууд мальвины арлууд\
фолклендски острови\
фолклендские мальвинские о ва\
фолклендские о ва\
фолклендські мальвінські острови\
фолклендські острови\
фолклэнд аралдары\
фолькландын арлууд\
фолькленд ороллари\
форум тихоокеанских островов\
франса\
франц\
франци\
франция\
франция гвианасы\
франция жанубии худудлари\
франциянең көньяк территорияләре\
франциянын түштүктөгү аимактары\
францияның оңтүстік аимақтары\
франција\
француз гвианаси\
француз гвианасы\
француз жанубии ҳудудлари\
француз полинезиясе\
француз полинезияси\
француз полинезиясы\
французиин гвиана\
французиин къилба латтанаш\
французиин полинези\
французская гвиана\
французская гвіяна\
французская палінезія\
французская полинезия\
французские южные территории\
французскія паудневыя тэрыторыі\
французька гвіана\
французька полінезія\
французькі південні територіі\
француска\
француска гвајана\
француска полинезија\
француске јужне територије\
француски јужни територии\
францын гаиана\
францын гвиана\
францын полинез\
францын өмнөд газар нутаг\
францыя\
франція\
фрг\
френска гвиана\
френска полинезия\
френски южни територии\
фто\
фіджы\
фіджі\
філіппіни\
філіпіны\
фінляндыя\
фінляндія\
фәләстин\
фәләстин территорияләре\
хаити\
харватыя\
херд аралы және макдональд аралдары\
херд аралы мен макдональд аралдары\
херд ба макдональдиин арлууд\
херд ва макдоналд ороллари\
херд гӏаире а макдональд гӏаиренаш а\
херд жана макдоналд аралдары\
херд жана макдональд аралдары\
херд и мекдоналд острва\
херд утравы һәм макдональд утраулары\
хитои\
хоид македон\
хоид марианы арлууд\
хоид солонгос\
холандија\
хонг конг\
хонг конг с а р кина\
хонг конг сар кина\
хонгконг\
хонгконг сар кина\
хондурас\
хонконг\
хонконг сар на китаи\
хорват\
хорвати\
хорватия\
хорватія\
хрватска\
хърватия\
хэрд болон макдоналд арлууд\
хятад\
цар\
централно афричка република\
централноафриканска република\
централноафричка република\
центральная азия сша c5 1\
центрально африканская республика\
центральноазиатская пятерка\
центральноафриканська республіка\
церкс і каикас\
црна гора\
цхьанатоьхна штаташ\
цэнтральна афрыканская рэспубліка\
чагос архипелагы\
чагос архипелагі\
чагос олтриг\
чад\
чарнагорыя\
черна гора\
черногория\
чеська республіка\
чех\
чех республикасы\
чехи\
чехия\
чехия республикаси\
чехия республикасы\
чехословакия\
чехія\
чешка\
чешка република\
чешская республика\
чиле\
чили\
чилі\
чорногорія\
чсср\
чыгыш тимор\
чылі\
чэхія\
чэшская рэспубліка\
шанхаиская организация сотрудничества\
шарқии тимор\
шаҳри вотикон\
швајцарија\
швајцарска\
швед\
шведска\
швеитсария\
швеицар\
швеицарец\
швеицари\
швеицария\
швеицарыя\
швеицарія\
шветсия\
швеци\
швеция\
швецыя\
швеція\
шема\
шимолии корея\
шимолии македония\
шимолии марианна ороллари\
шинэ зеланд\
шинэ каледони\
шос\
шоҳигарии муттаҳида\
шпанија\
шпитсберген ва ян маиен\
шпицберген а ян маиен а\
шпицберген жана ян маиен\
шпицберген және ян маиен\
шпицберген и ян маиен\
шпицберген мен ян маиен\
шпицберген һәм ян маиен\
шпіцберген та ян маєн\
шпіцберген і ян маен\
шри ланка\
шры ланка\
шрі ланка\
штатҳои федеративии микронезия\
шығыс тимор\
ыиык елена\
эквадор\
экватарыяльная гвінея\
экваторан гвинеи\
экватордук гвинея\
экваториал гвинея\
экваториалдык гвинея\
экваториаль гвинея\
экваториальная гвинея\
экваторлық гвинея\
экваторын гвинеи\
эковас\
экономическое сообщество западноафриканских государств\
эл салвадор\
эль сальвадор\
энэтхэг\
эритреи\
эритрея\
эритри\
эрмалоичоь\
эрон\
эрытрэя\
эсватини\
эсватыні\
эстон\
эстони\
эстония\
эстонская республика\
эстонія\
этиоп\
эфиопи\
эфиопия\
эфіопія\
юар\
югославия\
южен судан\
южна африка\
южна джорджия и южни сандвичеви острови\
южна корея\
южная георгия и южные сандвичевы о ва\
южная корея\
южная осетия\
южно африканская республика\
южно африканская республика трансвааль\
южноамериканскии общии рынок\
южныи иемен\
южныи судан\
юккъерчу африкин республика\
юнеско\
юнон\
ямаик\
ямаика\
яман\
янги зеландия\
янги каледония\
япон\
япони\
япония\
японія\
яңа зеландия\
яңа каледония\
єгипет\
ємен\
іарданія\
ізраіль\
інданезія\
індонезія\
індыя\
індіа\
індія\
ірак\
іран\
ірландыя\
ірландія\
ісландыя\
ісландія\
іспанія\
італіа\
італія\
јамајка\
јапан\
јапонија\
јемен\
јерменија\
јордан\
јужен судан\
јужна кореја\
јужна џорџија и јужна сендвич острва\
јужна џорџија и јужна сендвичка острва\
јужна џорџија и јужни сендвички острови\
јужни судан\
јужноафриканска република\
јужноафричка република\
џерзи\
џерси\
џибути\
ғарбии саҳрои кабир\
җибүти\
қазақстан\
қазоқистон\
қаламрави британия дар уқенуси ҳинд\
қаламравҳои фаластини\
қатар\
қирғизистон\
қозоғистон\
қуваит\
қушма штатлар\
қырғызстан\
қытаи\
қытаи халық республикасының гонг конг арнаиы әкімшілік ауданы\
қытаи халық республикасының макао арнаиы әкімшілік ауданы\
үзбәкстан\
үзәк африка республикасы\
үнді мұхитындағы британ аимағы\
үндістан\
ұлыбритания\
ҳиндистон\
ҳиндустон\
ҳонконг\
ҳонконг ммм\
ҷазираи буве\
ҷазираи крисмас\
ҷазираи мэн\
ҷазираи норфолк\
ҷазираи сент мартин\
ҷазираи ҳерд ва ҷазираҳои макдоналд\
ҷазираҳои аланд\
ҷазираҳои виргини британия\
ҷазираҳои виргини има\
ҷазираҳои каиман\
ҷазираҳои кокос килинг\
ҷазираҳои кук\
ҷазираҳои марианаи шимоли\
ҷазираҳои маршалл\
ҷазираҳои питкеирн\
ҷазираҳои соломон\
ҷазираҳои теркс ва каикос\
ҷазираҳои фарер\
ҷазираҳои фолкленд\
ҷазираҳои хурди дурдасти има\
ҷерси\
ҷибути\
ҷорҷияи ҷануби ва ҷазираҳои сандвич\
ҷумҳурии африқои маркази\
ҷумҳурии доминикан\
ҷумҳурии чех\
һиндистан\
ӏарбиин цхьанатоьхна эмираташ\
ӏиракъ\
әзірбаижан\
әзәрбаиҗан\
әрмәнстан\
әулие елена аралы\
әфганстан\
өзбекстан\
өмнөд африк\
өмнөд жоржиа ба өмнөд сэндвичиин арлууд\
өмнөд солонгос\
өмнөд судан\
ադրբեջան\
ալանդյան կղզիներ\
ալբանիա\
ալժիր\
ամերիկյան սամոա\
ամն\
ամն վիրջինյան կղզիներ\
անգոլա\
անգուիլա\
անդորրա\
անտարկտիդա\
անտիգուա եւ բարբուդա\
աոտեարոա նոր զելանդիա\
ավստրալիա\
ավստրիա\
արաբական միացյալ էմիրություններ\
արգենտինա\
արեւելյան թիմոր\
արեւմտյան սահարա\
արուբա\
արտաքին կղզիներ ամն\
աֆղանստան\
բահամյան կղզիներ\
բահրեյն\
բանգլադեշ\
բարբադոս\
բելառուս\
բելգիա\
բելիզ\
բենին\
բերմուդներ\
բոլիվիա\
բոսնիա եւ հերցեգովինա\
բոտսվանա\
բութան\
բուլղարիա\
բուվե կղզի\
բուրկինա ֆասո\
բուրունդի\
բրազիլիա\
բրիտանական վիրջինյան կղզիներ\
բրիտանական տարածք հնդկական օվկիանոսում\
բրունեյ\
գաբոն\
գամբիա\
գայանա\
գանա\
գերմանիա\
գերնսի\
գուամ\
գվադելուպա\
գվատեմալա\
գվինեա\
գվինեա բիսաու\
գրենադա\
գրենլանդիա\
դանիա\
դոմինիկա\
դոմինիկյան հանրապետություն\
եգիպտոս\
եթովպիա\
եմեն\
զամբիա\
զիմբաբվե\
էկվադոր\
էսվատինի\
էստոնիա\
էրիթրեա\
թաիլանդ\
թայվան\
թըրքս եւ կայկոս կղզիներ\
թիմոր լեշտի\
թունիս\
թուրքիա\
թուրքմենստան\
ինդոնեզիա\
իռլանդիա\
իսլանդիա\
իսպանիա\
իսրայել\
իտալիա\
իրան\
իրաք\
լաոս\
լատվիա\
լեհաստան\
լեսոտո\
լիբանան\
լիբերիա\
լիբիա\
լիխտենշտեյն\
լիտվա\
լյուքսեմբուրգ\
խորվաթիա\
կաբո վերդե\
կամբոջա\
կամերուն\
կայմանյան կղզիներ\
կանադա\
կատար\
կարիբյան նիդեռլանդներ\
կենտրոնական աֆրիկյան հանրապետություն\
կիպրոս\
կիրիբատի\
կյուրասաո\
կոլումբիա\
կոկոսյան քիլինգ կղզիներ\
կոմորյան կղզիներ\
կոնգո բրազավիլ\
կոնգո կժհ\
կոնգո կինշասա\
կոնգո կոնգոյի հանրապետություն\
կոսովո\
կոստա ռիկա\
կոտ դ իվուար\
կուբա\
կուկի կղզիներ\
հայաստան\
հայիթի\
հասարակածային գվինեա\
հարավային կորեա\
հարավային ջորջիա եւ հարավային սենդվիչյան կղզիներ\
հարավային սուդան\
հարավաֆրիկյան հանրապետություն\
հերդ կղզի եւ մակդոնալդի կղզիներ\
հյուսիսային կորեա\
հյուսիսային մակեդոնիա\
հյուսիսային մարիանյան կղզիներ\
հնդկաստան\
հոնդուրաս\
հոնկոնգ\
հոնկոնգի հվշ\
հորդանան\
հունաստան\
հունգարիա\
ղազախստան\
ղրղզստան\
ճամայկա\
ճապոնիա\
մադագասկար\
մալայզիա\
մալավի\
մալդիվներ\
մալթա\
մալի\
մակաո\
մայոտ\
մավրիկիոս\
մավրիտանիա\
մարշալյան կղզիներ\
մարոկկո\
մարտինիկա\
մեն կղզի\
մեքսիկա\
մթ\
միացյալ թագավորություն\
միացյալ նահանգներ\
միկրոնեզիա\
մյանմա բիրմա\
մոզամբիկ\
մոլդովա\
մոնակո\
մոնղոլիա\
մոնսեռատ\
նամիբիա\
նաուրու\
նեպալ\
նիգեր\
նիգերիա\
նիդեռլանդներ\
նիկարագուա\
նիուե\
նոր զելանդիա\
նոր կալեդոնիա\
նորվեգիա\
նորֆոլկ կղզի\
շվեդիա\
շվեյցարիա\
շրի լանկա\
ուգանդա\
ուզբեկստան\
ուկրաինա\
ուոլիս եւ ֆուտունա\
ուրուգվայ\
չագոս արշիպելագ\
չադ\
չեխիա\
չեխիայի հանրապետություն\
չեռնոգորիա\
չիլի\
չինաստան\
չինաստանի մակաո հվշ\
պալաու\
պակիստան\
պաղեստին\
պաղեստինյան տարածքներ\
պանամա\
պապուա նոր գվինեա\
պարագվայ\
պերու\
պիտկեռն կղզիներ\
պորտուգալիա\
պուերտո ռիկո\
ջերսի\
ջիբութի\
ջիբրալթար\
ռեյունիոն\
ռուանդա\
ռումինիա\
ռուսաստան\
սալվադոր\
սամոա\
սան մարինո\
սան տոմե եւ փրինսիպի\
սաուդյան արաբիա\
սեյշելներ\
սեն մարտեն\
սեն պիեռ եւ միքելոն\
սենեգալ\
սենթ լյուսիա\
սենթ վինսենթ եւ գրենադիններ\
սենթ քիտս եւ նեւիս\
սերբիա\
սիեռա լեոնե\
սինգապուր\
սինտ մարտեն\
սիրիա\
սլովակիա\
սլովենիա\
սողոմոնյան կղզիներ\
սոմալի\
սուդան\
սուրբ բարդուղիմեոս\
սուրբ ծննդյան կղզի\
սուրբ հեղինեի կղզի\
սուրինամ\
սվազիլենդ\
սվալբարդ եւ յան մայեն\
վանուատու\
վատիկան\
վենեսուելա\
վիետնամ\
վրաստան\
տանզանիա\
տաջիկստան\
տոգո\
տոկելաու\
տոնգա\
տուվալու\
տրինիդադ եւ տոբագո\
փղոսկրի ափ\
քենիա\
քուվեյթ\
օման\
ֆարերյան կղզիներ\
ֆիլիպիններ\
ֆինլանդիա\
ֆիջի\
ֆոլքլենդյան կղզիներ\
ֆոլքլենդյան մալվինյան կղզիներ\
ֆրանսիա\
ֆրանսիական գվիանա\
ֆրանսիական հարավային տարածքներ\
ֆրանսիական պոլինեզիա\
אאוטארואה\
אוגנדה\
אוזבקיסטן\
אוסטריה\
אוסטרליה\
אוקראינה\
אורוגוואי\
אזרבייג ן\
אי חג המולד\
איחוד האמירויות הערביות\
איטליה\
איי אולנד\
איי בהאמה\
איי הבתולה הבריטיים\
איי הבתולה של ארצות הברית\
איי הרד ומקדונלד\
איי ווליס ופוטונה\
איי טרקס וקייקוס\
איי מריאנה הצפוניים\
איי מרשל\
איי סיישל\
איי פארו\
איי פוקלנד\
איי פוקלנד איי מלווינס\
איי פיטקרן\
איי קוק\
איי קוקוס קילינג\
איי קיימן\
איי שלמה\
אינדונזיה\
איסלנד\
איראן\
אירלנד\
אל סלבדור\
אלבניה\
אלג יריה\
אנגווילה\
אנגולה\
אנדורה\
אנטארקטיקה\
אנטיגואה וברבודה\
אסוואטיני\
אסטוניה\
אפגניסטן\
אקוודור\
ארגנטינה\
ארה ב\
ארובה\
אריתריאה\
ארכיפלג צ גוס\
ארמניה\
ארצות הברית\
אתיופיה\
בהוטן\
בוטסואנה\
בולגריה\
בוליביה\
בוסניה והרצגובינה\
בורונדי\
בורקינה פאסו\
בחריין\
בלארוס\
בלגיה\
בליז\
בנגלדש\
בנין\
ברבדוס\
ברוניי\
ברזיל\
בריטניה\
ברמודה\
ג ורג יה הדרומית ואיי סנדוויץ הדרומיים\
ג יבוטי\
ג מייקה\
ג רזי\
גאורגיה\
גאנה\
גבון\
גואטמלה\
גואם\
גוואדלופ\
גיאנה\
גיאנה הצרפתית\
גיברלטר\
גינאה\
גינאה ביסאו\
גינאה המשוונית\
גמביה\
גרינלנד\
גרמניה\
גרנדה\
גרנזי\
דומיניקה\
דנמרק\
דרום אפריקה\
דרום סודן\
האי בובה\
האי מאן\
האי נורפוק\
האיטי\
האיים המלדיביים\
האיים המרוחקים הקטנים של ארה ב\
האיים הקריביים ההולנדיים\
הודו\
הוותיקן\
הולנד\
הונג קונג\
הונג קונג אזור מנהלי מיוחד של סין\
הונגריה\
הונדורס\
הטריטוריה הבריטית באוקיינוס ההודי\
הטריטוריות הדרומיות של צרפת\
הפיליפינים\
הרפובליקה הדומיניקנית\
הרפובליקה המרכז אפריקאית\
הרפובליקה הצ כית\
השטחים הפלסטיניים\
וייטנאם\
ונואטו\
ונצואלה\
זימבבואה\
זמביה\
חוף השנהב\
טג יקיסטן\
טובאלו\
טוגו\
טונגה\
טוקלאו\
טורקיה\
טורקמניסטן\
טייוואן\
טימור לסטה\
טנזניה\
טרינידד וטובגו\
יוון\
יפן\
ירדן\
ישראל\
כווית\
כף ורדה\
לאוס\
לבנון\
לוב\
לוקסמבורג\
לטביה\
ליבריה\
ליטא\
ליכטנשטיין\
לסוטו\
מאוריטניה\
מאוריציוס\
מאיוט\
מאלי\
מדגסקר\
מוזמביק\
מולדובה\
מונגוליה\
מונטנגרו\
מונסראט\
מונקו\
מזרח טימור\
מיאנמר בורמה\
מיקרונזיה\
מלאווי\
מלזיה\
מלטה\
מצרים\
מקאו\
מקאו אזור מנהלי מיוחד של סין\
מקדוניה הצפונית\
מקסיקו\
מרוקו\
מרטיניק\
נאורו\
נורווגיה\
ניגריה\
ניו זילנד\
ניווה\
ניז ר\
ניקרגואה\
נמיביה\
נפאל\
סאו טומה ופרינסיפה\
סבאלברד ויאן מאיין\
סהרה המערבית\
סודן\
סווזילנד\
סומליה\
סוריה\
סורינאם\
סיירה לאון\
סין\
סינגפור\
סלובניה\
סלובקיה\
סמואה\
סמואה האמריקנית\
סן מרטן\
סן מרינו\
סנגל\
סנט ברתולומיאו\
סנט הלנה\
סנט וינסנט והגרנדינים\
סנט לוסיה\
סנט מארטן\
סנט פייר ומיקלון\
סנט קיטס ונוויס\
ספרד\
סרביה\
סרי לנקה\
עומאן\
עיראק\
ערב הסעודית\
פוארטו ריקו\
פולין\
פולינזיה הצרפתית\
פורטוגל\
פיג י\
פינלנד\
פלאו\
פלסטין\
פנמה\
פפואה גינאה החדשה\
פקיסטן\
פרגוואי\
פרו\
צ אד\
צ ילה\
צ כיה\
צרפת\
קובה\
קוט דיוואר\
קולומביה\
קומורו\
קונגו ברזאויל\
קונגו הרפובליקה הדמוקרטית של קונגו\
קונגו קינשאסה\
קונגו רפובליקה\
קוסובו\
קוסטה ריקה\
קוראסאו\
קוריאה הדרומית\
קוריאה הצפונית\
קזחסטן\
קטאר\
קירגיזסטן\
קיריבאטי\
קלדוניה החדשה\
קמבודיה\
קמרון\
קנדה\
קניה\
קפריסין\
קרואטיה\
ראוניון\
רואנדה\
רומניה\
רוסיה\
שוודיה\
שווייץ\
תאילנד\
תוניסיה\
תימן\
اتروا نيوزيلند\
اتريش\
اتيوپي\
اثيوبيا\
اذربايجان\
اذرباييجان\
اذربيجان\
ارجنٹينا\
ارجنټاين\
ارخبيل تشاغوس\
اردن\
ارمنستان\
ارمينيا\
اروبا\
اروگويه\
اريتره\
اريتريا\
اريٹيريا\
ارژانتين\
ازبكستان\
اسبانيا\
استراليا\
استوايي ګيني\
استوايي گيانا\
استوني\
استونيا\
اسراييل\
اسلواكي\
اسلووني\
اسواتيني\
اسواټيني\
اسٹريا\
اسٹريليا\
اسٹونيا\
اسټراليا\
اسپانيا\
افريقاي جنوبي\
افغانستان\
اكوادور\
ال سلواڈور\
الاراضي الفلسطينيه\
الارجنتين\
الاردن\
الاقاليم الجنوبيه الفرنسيه\
الاقليم البريطاني في المحيط الهندي\
الاكوادور\
الامارات\
الامارات العربيه المتحده\
الاند ټاپوان\
الباني\
البانيا\
البانيه\
البحرين\
البرازيل\
البرتغال\
البوسنه والهرسك\
التشيك\
الجبل الاسود\
الجزاير\
الجيريا\
الدانمرك\
الراس الاخضر\
السالوادور\
السعوديه\
السلفادور\
السنغال\
السودان\
السويد\
الصحراء الغربيه\
الصومال\
الصين\
العراق\
الغابون\
الفاتيكان\
الفلبين\
الكاميرون\
الكونغو برازافيل\
الكونغو كينشاسا\
الكويت\
المان\
المانيا\
المغرب\
المكسيك\
المملكه العربيه السعوديه\
المملكه المتحده\
النرويج\
النمسا\
النيجر\
الهند\
الولايات المتحده\
اليابان\
اليمن\
الينڈ ايلينڈز\
اليونان\
امارات متحده عربي\
امريكا\
امريكايي ساماوا\
امريكه سے باهر كے چهوٹے جزايز\
امريكي ساموا\
امريكي ورجن ايلينڈز\
انتاركتيكا\
انتيغوا وبربودا\
انتيگوا و باربودا\
اندورا\
اندونزي\
اندونيزيا\
اندونيسيا\
انغولا\
انغويلا\
انٹاركٹيكا\
انٹيگوا اور باربودا\
انټيګوا او باربودا\
انڈورا\
انڈونيشيا\
انګلستان\
انګولا\
انګيلا\
انگولا\
انگويلا\
انگوييلا\
اوتيارورا نيوزي لينڈ\
اورغواي\
اوزبكستان\
اوغندا\
اوكرانيا\
اوكراين\
اوټياروا نيوزي لينډ\
اوگاندا\
ايالات متحده\
ايتاليا\
ايتهوپيا\
ايران\
ايرلند\
ايرلندا\
ايرلينڈ\
ايرلېنډ\
ايس لينڈ\
ايسلند\
ايسلندا\
ايسلينډ\
ايطاليا\
ايكواڈور\
ايل اف مين\
ايوري ساحل\
اييوري كوسٹ\
ايټاليه\
اٹلي\
بابوا غينيا الجديده\
باراغواي\
باربادوس\
بارباڈوس\
باكستان\
بالاو\
باهاما\
باهماس\
بحرين\
برازيل\
بربادوس\
برتانيه\
برزيل\
برطانوي بحر هند كا علاقه\
بركينا فاسو\
برمودا\
بروناي\
برونايي\
بروندي\
برونيي\
برونڈي\
بريتانوي ويګور ټاپوګان\
بريتانيا\
برٹش ورجن ايلينڈز\
بلاروس\
بلجيكا\
بلغارستان\
بلغاريا\
بلغاريه\
بليز\
بلژيك\
بنغلاديش\
بنما\
بنين\
بنگلادش\
بنگله ديش\
بنگله دېش\
بهارت\
بهاماس\
بهوٹان\
بهوټان\
بوتان\
بوتسوانا\
بوتسوانه\
بورتوريكو\
بوركينا فاسو\
بوركينافاسو\
بوروندي\
بوسني و هرزگوين\
بوسنيا او هېرزګوينا\
بوسنيا اور هرزيگووينا\
بولندا\
بوليفيا\
بولينيزيا الفرنسيه\
بوليوي\
بوليويا\
بوويٹ ايلينڈ\
بوويټ ټاپو\
بيرو\
بيلاروس\
بيلايز\
بيلجيم\
بينن\
تاجكستان\
تاجيكستان\
تانزانيا\
تايلاند\
تايلند\
تايوان\
تاييوان\
تركمانستان\
تركمنستان\
تركي\
تركيا\
تركيه\
ترينيداد اور ٹوباگو\
ترينيداد و توباگو\
ترينيداد وتوباغو\
تشاد\
تشيلي\
تنزانيا\
تنزانيه\
تهايلنډ\
تهايي لينڈ\
تواليو\
توركمنستان\
توغو\
توفالو\
توكلايو\
توكيلاو\
توكيلو\
تونس\
تونغا\
تونګا\
تونگا\
تووالو\
توگو\
تيمور الشرقيه\
تيمور شرقي\
تيمور لسته\
تيمور ليسٹ\
تيمور ليسټ\
تيمور ليشتي\
جارجيا\
جامايكا\
جاماييكا\
جاپان\
جبل الطارق\
جبل طارق\
جبلالطارق\
جبوتي\
جرزي\
جرسي\
جرمني\
جزاير الاند\
جزاير توركس و كايكوس\
جزاير دورافتاده ايالات متحده\
جزاير سليمان\
جزاير فارو\
جزاير فالكلند\
جزاير فالكلند ايسلاس مالويناس\
جزاير كاراييب هلند\
جزاير كوك\
جزاير كوكوس\
جزاير كيمن\
جزاير مارشال\
جزاير مارياناي شمالي\
جزاير ويرجين ايالات متحده\
جزاير ويرجين بريتانيا\
جزاير پيتكرن\
جزاير چاگوس\
جزر الاند\
جزر البهاما\
جزر القمر\
جزر المارتينيك\
جزر المالديف\
جزر الولايات المتحده الناييه\
جزر بيتكيرن\
جزر توركس وكايكوس\
جزر سليمان\
جزر فارو\
جزر فوكلاند\
جزر فوكلاند جزر مالفيناس\
جزر فيرجن الامريكيه\
جزر فيرجن البريطانيه\
جزر كايمان\
جزر كوك\
جزر كوكوس كيلينغ\
جزر مارشال\
جزر ماريانا الشماليه\
جزر والس وفوتونا\
جزيره بوفيه\
جزيره بووه\
جزيره كرسمس\
جزيره كريسماس\
جزيره كريسمس\
جزيره مان\
جزيره من\
جزيره نورفولك\
جزيره هيرد وجزر ماكدونالد\
جماييكا\
جمهوري اذربايجان\
جمهوري افريقاي مركزي\
جمهوري دومينيكن\
جمهوري چك\
جمهوريه افريقيا الوسطي\
جمهوريه التشيك\
جمهوريه الدومينيكان\
جمهوريه الكونغو\
جمهوريه الكونغو الديمقراطيه\
جمهوريه چيك\
جمهوريه ڈومينيكن\
جمهوريه ډومينيكن\
جميكا\
جنوب افريقيا\
جنوب السودان\
جنوبي افريقه\
جنوبي جارجيا اور جنوبي سينڈوچ جزاير\
جنوبي سوڈان\
جنوبي كوريا\
جنوبگان\
جورجيا\
جورجيا الجنوبيه وجزر ساندويتش الجنوبيه\
جورجياي جنوبي و جزاير ساندويچ جنوبي\
جيبوتي\
جيرسي\
حبشه\
ختيځ تيمور\
د ايل اف مين\
د برتانوي هند سمندري سيمه\
د تركيې او كيكاسو ټاپو\
د عاج ساحل\
د فرانسې جنوبي سيمې\
د كريسمس ټاپو\
د متحده ايالاتو ورجن ټاپوګان\
د متحده ايالاتو ټاپوګان\
دانمارك\
دومينيكا\
رواندا\
روانڈا\
روس\
روسيا\
روسيه\
روماني\
رومانيا\
رومانيه\
روندا\
روينيون\
ري يونين\
رياست هايے متحده امريكه\
ريونين\
ريونيون\
زامبيا\
زمبابوے\
زيمبابوه\
زيمبابوي\
زيمبيا\
ساحل العاج\
ساحل عاج\
ساحلعاج\
سالوېډور\
ساماوا\
ساموا\
ساموا الامريكيه\
سامواي امريكا\
سان بارتليمي\
سان بيير ومكويلون\
سان مارتن\
سان مارينو\
سانت فنسنت وجزر غرينادين\
سانت كيتس ونيفيس\
سانت لوسيا\
سانت مارتن\
سانت هيلينا\
سانمارينو\
ساو تومي وبرينسيبي\
ساو ٹومے اور پرنسپے\
ساو ټيم او پرنسيپ\
سايوتومه و پرينسيپ\
سربيا\
سرزمينهاي جنوبي فرانسه\
سرزمينهاي فلسطيني\
سري لنكا\
سريلانكا\
سريلنكا\
سشليز\
سعودي عرب\
سعودي عربستان\
سفالبارد وجان ماين\
سلطنت متحده\
سلواكيا\
سلوانيا\
سلوفاكيا\
سلوفينيا\
سلوواكيه\
سلووينيا\
سليمان ټاپوګان\
سن بارتلمي\
سن پير و ميكلن\
سنت كيتس و نويس\
سنت لوسيا\
سنت مارتن\
سنت مارتين\
سنت هلن\
سنت وينسنت و گرنادين\
سنغافوره\
سنٹ مارٹن\
سنگال\
سنگاپور\
سواتني\
سوازي لينڈ\
سوازيلاند\
سوازيلند\
سوازيلېنډ\
سوالبارد او جان ميين\
سوالبارد و يان ماين\
سوالبرڈ اور جان ماين\
سودان\
سودان جنوبي\
سوريا\
سورينام\
سوريه\
سولومن ايلينڈز\
سومالي\
سوماليا\
سويد\
سويس\
سويسرا\
سويلي افريقا\
سويلي جارجيا او سويلي سېنډوچ ټاپوګان\
سويلي سوډان\
سويلي كوريا\
سوييس\
سويٹزر لينڈ\
سويڈن\
سويډن\
سوڈان\
سوډان\
سيراليون\
سيشل\
سينيګال\
سينيگل\
سينٹ برتهليمي\
سينٹ كٹس اور نيويس\
سينٹ لوسيا\
سينٹ مارٹن\
سينٹ هيلينا\
سينٹ ونسنٹ اور گرينيڈاينز\
سينٹ پيير اور ميكلييون\
سينټ بارتيلمي\
سينټ كټس او نيويس\
سينټ لوسيا\
سينټ مارټن\
سينټ مارټين\
سينټ هيلينا\
سينټ ويسنټينټ او ګرينډينز\
سينټ پيير او ميكولون\
سينگاپور\
سييرا ليون\
سيچيليس\
شام\
شمالي كوريا\
شمالي ماريانا ايلينڈز\
شمالي ماريانا ټاپوګان\
شمالي مقدونيه\
شيلي\
صحراي غربي\
صربستان\
صربيا\
صوماليه\
طاجيكستان\
عراق\
عربستان\
عربستان سعودي\
عمان\
غامبيا\
غانا\
غرينادا\
غرينلاند\
غنا\
غواتيمالا\
غوادلوب\
غوام\
غويانا الفرنسيه\
غيانا\
غيرنزي\
غينيا\
غينيا الاستواييه\
غينيا بيساو\
فارو ټاپو\
فاكلينڈ جزاير\
فاكلينڈ جزاير مالويناس\
فاكلينډ ټاپوګان\
فاكلينډ ټاپوګان ايزلز مالويناس\
فانواتو\
فجي\
فرانس\
فرانسه\
فرانسوي پولينيسيا\
فرانسوي ګانا\
فرانسيسي جنوبي خطے\
فرانسيسي پولينيشيا\
فرنسا\
فرينچ گيانا\
فلسطين\
فلسطيني خطے\
فلسطيني سيمې\
فلپاين\
فلپين\
فن لينڈ\
فنزويلا\
فنلاند\
فنلندا\
فنلينډ\
فيتنام\
فيجي\
فيليپين\
قبرس\
قبرص\
قرغزستان\
قرقيزستان\
قزاخستان\
قزاقستان\
قطر\
قلمرو بريتانيا در اقيانوس هند\
قيرغيزستان\
كازاخستان\
كاستاريكا\
كالدونياي جديد\
كاليدونيا الجديده\
كامبوج\
كامرون\
كانادا\
كاناډا\
كانګو drc\
كانګو بروزوييل\
كانګو جمهوريه\
كانګو كينشاسا\
كانگو drc\
كانگو برازاويلے\
كانگو جمهوريه\
كانگو كنشاسا\
كرغزستان\
كره جنوبي\
كره شمالي\
كرواتيا\
كرواسي\
كرواشيا\
كروشيا\
كريباتي\
كريبيايي نيدرلينڈز\
كك ايلينڈز\
كلمبيا\
كمبوديا\
كمبوڈيا\
كندا\
كنيا\
كنگو برازويل\
كنگو جمهوري\
كنگو جمهوري دموكراتيك\
كنگو كينشاسا\
كوبا\
كوت ديفوار\
كوراساو\
كوراسايو\
كوراكاو\
كوريا الجنوبيه\
كوريا الشماليه\
كوزوو\
كوستاريكا\
كوسوفو\
كوسوو\
كوسووو\
كوسٹا ريكا\
كوك ټاپوګان\
كوكوز كيلنګ ټاپوګان\
كوكوس كيلنگ جزاير\
كولمبيا\
كولومبيا\
كومور\
كوموروس\
كويت\
كوٹ ڈي اييوري\
كيري باتي\
كيريباتي\
كيريبين هالينډ\
كيمان ټاپوګان\
كيمرون\
كيمين ايلينڈز\
كينيا\
كينيڈا\
كيوبا\
كيوراكاو\
كيپ ورد\
كيپ ورڈي\
كيپورد\
لاتفيا\
لاوس\
لايبيريا\
لايوس\
لبنان\
لتوني\
لسوتو\
لكسمبرگ\
لهستان\
لوكزامبورگ\
لوكسمبورغ\
لويديځ صحارا\
لوګزامبورګ\
ليبريا\
ليبي\
ليبيا\
ليبيريا\
ليتهونيا\
ليتهويا\
ليتواني\
ليتوانيا\
ليختن اشتاين\
ليختناشتاين\
ليختنشتاين\
ليسوتهو\
ليسوتو\
ليشٹنسٹاين\
لٹويا\
ماداگاسكار\
مارتينيك\
مارشل ايلينڈز\
مارشل ټاپوګان\
ماريشس\
مارٹينك\
مارټينيك\
ماكايو\
ماكايو منطقه ويژه اداري چين\
مالاوي\
مالت\
مالدووا\
مالديو\
مالديپ\
مالزي\
مالطا\
مالي\
ماليزيا\
مالٹا\
مالټا\
مانټيسيرت\
مايكرونيشيا\
مايوت\
مايوٹ\
مايوټ\
متحده ايالات\
متحده عرب امارات\
مجارستان\
مجمعالجزاير چاگوس\
مدغاسكر\
مدغشقر\
مراكش\
مشرقي تيمور\
مصر\
مغربي صحارا\
مغولستان\
مقدونيا الشماليه\
مقدونيه شمالي\
مكاو\
مكاو sar چين\
مكزيك\
ملاوي\
ملايشيا\
منطقه ماكاو الاداريه الخاصه\
منغوليا\
منګوليا\
منگوليا\
موريتاني\
موريتانيا\
موريس\
موريشيس\
موريشيوس\
موريطانيه\
موزامبيك\
موزمبيق\
مولداوي\
مولدوا\
مولدوفا\
موناكو\
مونتسرات\
مونتهنگرو\
مونٹسيراٹ\
مونٹے نيگرو\
مونټينيګرو\
ميانمار برما\
ميانمار برمه\
ميانمار بورما\
ميكرونزي\
ميكرونيزيا\
ميكسيكو\
مڈغاسكر\
نارفوك ايلينڈ\
نارفولك ټاپوګان\
ناروۍ\
ناروے\
ناميبيا\
ناورو\
نايجر\
نايجير\
نايجيريا\
نايرو\
نايورو\
نروژ\
نكاراګوا\
نكاراگووا\
نورو\
نوي كاليډونيا\
نيبال\
نيجر\
نيجريه\
نيجيريا\
نيدر لينڈز\
نيكاراغوا\
نيكاراگويه\
نيمبيا\
نيو كليڈونيا\
نيوزي لينڈ\
نيوزيلند\
نيوزيلندا\
نيوزيلنډ\
نيوو\
نيوي\
نيويه\
نييو\
نيپال\
نپال\
هارډ او ميكډانلډ ټاپوګان\
هالېنډ\
هانډوراس\
هانګ كانګ\
هانګ كانګ sar چين\
هانگ كانگ\
هانگ كانگ sar چين\
هايتي\
هاييتي\
هايټي\
هرد و جزاير مكدونالد\
هسپانيه\
هلند\
هند\
هندوراس\
هنغاريا\
هنگري\
هنگكنگ\
هنگكنگ منطقه ويژه اداري چين\
هولندا\
هولندا الكاريبيه\
هونغ كونغ\
هونغ كونغ الصينيه منطقه اداريه خاصه\
هونڈاروس\
هيرڈ جزيره و ميكڈولينڈ جزاير\
هيٹي\
واتيكان\
واتيكان ښار\
واليس او فوتونا\
واليس و فوتونا\
واناتو\
وانواتو\
وسط افريقي جمهوريه\
وسطي افريقا جمهور\
ونزويلا\
ويتنام\
ويليز اور فيوٹيونا\
وينزويلا\
وينزوييلا\
وينواٹو\
ويٹيكن سٹي\
وېتنام\
يمن\
يو كے\
يوروګوي\
يوروگويے\
يوكرين\
يونان\
يوګانډا\
يوگنڈا\
ٹركس اور كيكوس جزاير\
ٹوكيلاو\
ٹونگا\
ٹووالو\
ٹوگو\
ټرينيډاډ او ټوباګو\
ټوګو\
پاراګوي\
پاراگويه\
پاكستان\
پالايو\
پاناما\
پانامه\
پاپوا نيو ګيني\
پاپوا نيو گني\
پاپوا گينه نو\
پرتغال\
پرتگال\
پرو\
پلاو\
پلينزي فرانسه\
پورتو ريكو\
پورتوريكو\
پورتګال\
پولنډ\
پولينڈ\
پيراگويے\
پيرو\
پيورٹو ريكو\
پيټكيرن ټاپوګان\
پٹكايرن جزاير\
چاد\
چاڈ\
چاډ\
چك\
چكيا\
چلي\
چيك جمهوريه\
چيكيا\
چيلي\
چين\
ڈنمارك\
ڈومنيكا\
ډنمارك\
ژاپن\
ګابن\
ګامبيا\
ګانا\
ګرنادا\
ګرنسي\
ګرينلينډ\
ګواتيمالا\
ګوادلوپ\
ګوام\
ګيانا\
ګينه\
ګينه بيسو\
گابن\
گامبيا\
گرجستان\
گرنادا\
گرنزي\
گرين لينڈ\
گريناڈا\
گرينلند\
گني\
گني بساو\
گهانا\
گواتمالا\
گوادلوپ\
گوام\
گواٹے مالا\
گواڈيلوپ\
گورجستان\
گويان\
گويان فرانسه\
گويرنسي\
گيانا\
گيبون\
گيمبيا\
گينه\
گينه استوايي\
گينه بيسايو\
अंगोला\
अंटार्कटिका\
अजरबैजान\
अफगानिस्तान\
अमेरिका\
अमेरिकी समोआ\
अरूबा\
अर्जेंटीना\
अल सल्वाडोर\
अल्जीरिया\
अल्बानिया\
आइल ऑफ मैन\
आइवरी कोस्ट\
आइसलैंड\
आयरलैंड\
आर्मेनिया\
इंडोनेशिया\
इक्वाडोर\
इक्वेटोरियल गिनी\
इजराइल\
इटली\
इथियोपिया\
इराक\
इरिट्रिया\
ईरान\
उज्बेकिस्तान\
उत्तर कोरिया\
उत्तरी मकदूनिया\
उत्तरी मारियाना द्वीपसमूह\
उरूग्वे\
एंग्विला\
एंटिगुआ और बरबुडा\
एंडोरा\
एलैंड द्वीपसमूह\
एस्टोनिया\
एस्वाटिनी\
ऑस्ट्रिया\
ऑस्ट्रेलिया\
ओमान\
औटेआरोआ न्यूजीलैंड\
कंबोडिया\
कजाखस्तान\
कतर\
कनाडा\
कांगो किंशासा\
कांगो गणराज्य\
कांगो डीआरसी\
कांगो ब्राजाविल\
किरिबाती\
किर्गिजस्तान\
कुक द्वीपसमूह\
कुरासाओ\
कुवैत\
केन्या\
केप वर्ड\
कैमरून\
कैमेन द्वीपसमूह\
कैरिबियन नीदरलैंड\
कोकोस कीलिंग द्वीपसमूह\
कोत दिवुआर\
कोमोरोस\
कोलंबिया\
कोसोवो\
कोस्टारिका\
क्यूबा\
क्रिसमस द्वीप\
क्रोएशिया\
गर्नसी\
गाम्बिया\
गिनी\
गिनी बिसाउ\
गुआम\
गुयाना\
गैबॉन\
ग्रीनलैंड\
ग्रेनाडा\
ग्वाटेमाला\
ग्वाडेलूप\
घाना\
चागोस द्वीपसमूह\
चाड\
चिली\
चीन\
चेक गणराज्य\
चेकिया\
जमैका\
जर्मनी\
जर्सी\
जापान\
जाम्बिया\
जिबूती\
जिब्राल्टर\
जिम्बाब्वे\
जॉर्जिया\
जॉर्डन\
टोंगा\
टोगो\
ट्यूनीशिया\
डेनमार्क\
डोमिनिकन गणराज्य\
डोमिनिका\
तंजानिया\
ताइवान\
ताजिकिस्तान\
तिमोर लेस्त\
तुर्क और कैकोज द्वीपसमूह\
तुर्कमेनिस्तान\
तुर्किये\
तुवालू\
तोकेलाउ\
त्रिनिदाद और टोबैगो\
थाईलैंड\
दक्षिण अफ्रीका\
दक्षिण कोरिया\
दक्षिण जॉर्जिया और दक्षिण सैंडविच द्वीपसमूह\
दक्षिण सूडान\
नाइजर\
नाइजीरिया\
नाउरु\
नामीबिया\
निकारागुआ\
नीदरलैंड\
नीयू\
नेपाल\
नॉरफॉक द्वीप\
नॉर्वे\
न्यू कैलेडोनिया\
न्यूजीलैंड\
पनामा\
पराग्वे\
पलाऊ\
पश्चिमी सहारा\
पाकिस्तान\
पापुआ न्यू गिनी\
पिटकैर्न द्वीपसमूह\
पुर्तगाल\
पूर्वी तिमोर\
पेरू\
पोर्टो रिको\
पोलैंड\
फिजी\
फिनलैंड\
फिलिपींस\
फिलिस्तीन\
फिलिस्तीनी क्षेत्र\
फेरो द्वीपसमूह\
फॉकलैंड द्वीपसमूह\
फॉकलैंड द्वीपसमूह इज्लास माल्विनास\
फ्रांस\
फ्रांसीसी दक्षिणी क्षेत्र\
फ्रेंच गुयाना\
फ्रेंच पोलिनेशिया\
बरमूडा\
बहरीन\
बहामास\
बांग्लादेश\
बारबाडोस\
बुरुंडी\
बुर्किना फासो\
बुल्गारिया\
बेनिन\
बेलारूस\
बेलीज\
बेल्जियम\
बोत्स्वाना\
बोलीविया\
बोवेत द्वीप\
बोस्निया और हर्जेगोविना\
ब्राजील\
ब्रिटिश वर्जिन द्वीपसमूह\
ब्रिटिश हिंद महासागरीय क्षेत्र\
ब्रूनेई\
भारत\
भूटान\
मंगोलिया\
मकाऊ\
मकाऊ विशेष प्रशासनिक क्षेत्र चीन\
मध्य अफ्रीकी गणराज्य\
मलावी\
मलेशिया\
माइक्रोनेशिया\
मायोते\
मार्टीनिक\
मार्शल द्वीपसमूह\
मालदीव\
माली\
माल्टा\
मिस्र\
मेडागास्कर\
मैक्सिको\
मॉरिटानिया\
मॉरीशस\
मॉल्डोवा\
मोंटसेरात\
मोंटेनेग्रो\
मोजांबिक\
मोनाको\
मोरक्को\
म्यांमार बर्मा\
यमन\
युगांडा\
यू एस आउटलाइंग द्वीपसमूह\
यू एस वर्जिन द्वीपसमूह\
यू के\
यूक्रेन\
यूनाइटेड किंगडम\
यूनान\
रवांडा\
रियूनियन\
रूस\
रोमानिया\
लग्जमबर्ग\
लाइबेरिया\
लाओस\
लातविया\
लिचेंस्टीन\
लिथुआनिया\
लीबिया\
लेबनान\
लेसोथो\
वनुआतू\
वालिस और फ्यूचूना\
वियतनाम\
वेटिकन सिटी\
वेनेजुएला\
श्रीलंका\
संयुक्त अरब अमीरात\
संयुक्त राज्य\
सऊदी अरब\
समोआ\
सर्बिया\
साइप्रस\
साओ टोम और प्रिंसिपे\
सिंगापुर\
सिंट मार्टिन\
सिएरा लियोन\
सीरिया\
सूडान\
सूरीनाम\
सेंट किट्स और नेविस\
सेंट पिएरे और मिक्वेलान\
सेंट बार्थेलेमी\
सेंट मार्टिन\
सेंट लूसिया\
सेंट विंसेंट और ग्रेनाडाइंस\
सेंट हेलेना\
सेनेगल\
सेशेल्स\
सैन मेरीनो\
सोमालिया\
सोलोमन द्वीपसमूह\
स्पेन\
स्लोवाकिया\
स्लोवेनिया\
स्वाजीलैंड\
स्वालबार्ड और जान मायेन\
स्विट्जरलैंड\
स्वीडन\
हंगरी\
हर्ड द्वीप और मैकडोनॉल्ड द्वीपसमूह\
हाँग काँग\
हाँग काँग चीन विशेष प्रशासनिक क्षेत्र\
हैती\
होंडूरास\
অলান্ড দ্বীপপুঞ্জ\
অস্ট্রিযা\
অস্ট্রেলিযা\
অ্যাঙ্গুইলা\
অ্যাঙ্গোলা\
অ্যান্টার্কটিকা\
অ্যান্টিগুযা ও বারবুডা\
আইভরি কোস্ট\
আইল অফ ম্যান\
আইসল্যান্ড\
আউটেরুযা নিউজিল্যান্ড\
আজারবাইজান\
আন্ডোরা\
আফগানিস্তান\
আমেরিকান সামোযা\
আযারল্যান্ড\
আরুবা\
আর্জেন্টিনা\
আর্মেনিযা\
আলজেরিযা\
আলবেনিযা\
ইউ এস\
ইউ কে\
ইউক্রেন\
ইকুযেডর\
ইজরাযেল\
ইতালি\
ইথিওপিযা\
ইন্দোনেশিযা\
ইযেমেন\
ইরাক\
ইরান\
ইরিত্রিযা\
ইসওযাতিনি\
উগান্ডা\
উজবেকিস্তান\
উত্তর কোরিযা\
উত্তর ম্যাসেডোনিযা\
উত্তরাঞ্চলীয মারিযানা দ্বীপপুঞ্জ\
উরুগুযে\
এল সালভেদর\
এস্তোনিযা\
ওমান\
ওযালিস ও ফুটুনা\
কঙ্গো drc\
কঙ্গো কিনশাসা\
কঙ্গো প্রজাতন্ত্র\
কঙ্গো ব্রাজাভিল\
কমোরোস\
কম্বোডিযা\
কলম্বিযা\
কসোভো\
কাজাখস্তান\
কাতার\
কানাডা\
কিউবা\
কিরগিজিস্তান\
কিরিবাতি\
কুক দ্বীপপুঞ্জ\
কুযেত\
কুরাসাও\
কেনিযা\
কেপ ভার্দে\
কেম্যান দ্বীপপুঞ্জ\
কোকোস কিলিং দ্বীপপুঞ্জ\
কোট ডিআইভোর\
কোস্টারিকা\
ক্যামেরুন\
ক্যারিবিযান নেদারল্যান্ডস\
ক্রিসমাস দ্বীপ\
ক্রোযেশিযা\
গাম্বিযা\
গার্নসি\
গিনি\
গিনি বিসাউ\
গিযানা\
গুযাতেমালা\
গুযাদেলৌপ\
গুযাম\
গ্যাবন\
গ্রীনল্যান্ড\
গ্রীস\
গ্রেনাডা\
ঘানা\
চাগোস দ্বীপপুঞ্জ\
চাদ\
চিলি\
চীন\
চেক প্রজাতন্ত্র\
চেকিযা\
জর্জিযা\
জর্ডন\
জাপান\
জামাইকা\
জাম্বিযা\
জার্মানি\
জার্সি\
জিবুতি\
জিব্রাল্টার\
জিম্বাবোযে\
টুভালু\
টোকেলাউ\
টোগো\
টোঙ্গা\
ডেনমার্ক\
ডোমিনিকা\
ডোমেনিকান প্রজাতন্ত্র\
তাইওযান\
তাজিকিস্তান\
তাঞ্জানিযা\
তিউনিসিযা\
তিমুর লেস্তে\
তুরস্ক\
তুর্কমেনিস্তান\
তুর্কস ও কাইকোস দ্বীপপুঞ্জ\
ত্রিনিদাদ ও টোবাগো\
থাইল্যান্ড\
দক্ষিণ আফ্রিকা\
দক্ষিণ কোরিযা\
দক্ষিণ জর্জিযা ও দক্ষিণ স্যান্ডউইচ দ্বীপপুঞ্জ\
দক্ষিণ সুদান\
নরওযে\
নরফোক দ্বীপ\
নাইজার\
নাইজেরিযা\
নাউরু\
নামিবিযা\
নিউ ক্যালেডোনিযা\
নিউজিল্যান্ড\
নিউযে\
নিকারাগুযা\
নিরক্ষীয গিনি\
নেদারল্যান্ডস\
নেপাল\
পর্তুগাল\
পশ্চিম সাহারা\
পাকিস্তান\
পানামা\
পাপুযা নিউ গিনি\
পালাউ\
পিটকেযার্ন দ্বীপপুঞ্জ\
পুযের্তো রিকো\
পূর্ব তিমুর\
পেরু\
পোল্যান্ড\
প্যারাগুযে\
প্যালেস্টাইন ভূখণ্ড\
ফকল্যান্ড আইল্যান্ড ইসল্যাস মাসভেনিস\
ফকল্যান্ড দ্বীপপুঞ্জ\
ফরাসী গাযানা\
ফরাসী দক্ষিণাঞ্চল\
ফরাসী পলিনেশিযা\
ফিজি\
ফিনল্যান্ড\
ফিলিপাইন\
ফিলিস্তিন\
ফ্যারো দ্বীপপুঞ্জ\
ফ্রান্স\
বতসোযানা\
বলিভিযা\
বসনিযা ও হার্জেগোভিনা\
বাংলাদেশ\
বারমুডা\
বার্বাডোজ\
বাহামা দ্বীপপুঞ্জ\
বাহারিন\
বুরকিনা ফাসো\
বুরুন্ডি\
বুলগেরিযা\
বেনিন\
বেলজিযাম\
বেলারুশ\
বেলিজ\
বোভেট দ্বীপ\
ব্রাজিল\
ব্রিটিশ ভারত মহাসাগরীয অঞ্চল\
ব্রিটিশ ভার্জিন দ্বীপপুঞ্জ\
ব্রুনেই\
ভানুযাটু\
ভারত\
ভিযেতনাম\
ভুটান\
ভেনেজুযেলা\
ভ্যাটিকান সিটি\
মঙ্গোলিযা\
মধ্য আফ্রিকান প্রজাতন্ত্র\
মন্টসেরাট\
মন্টিনিগ্রো\
মরক্কো\
মরিতানিযা\
মরিশাস\
মলডোভা\
মাইক্রোনেশিযা\
মাদাগাস্কার\
মাযানমার বার্মা\
মাযোত্তে\
মার্কিন যুক্তরাষ্ট্র\
মার্কিন যুক্তরাষ্ট্রীয ভার্জিন দ্বীপপুঞ্জ\
মার্টিনিক\
মার্শাল দ্বীপপুঞ্জ\
মালদ্বীপ\
মালযেশিযা\
মালাউই\
মালি\
মাল্টা\
মিশর\
মেক্সিকো\
মোজাম্বিক\
মোনাকো\
ম্যাকাও\
ম্যাকাও এসএআর চীন\
যুক্তরাজ্য\
যুক্তরাষ্ট্রের পার্শ্ববর্তী দ্বীপপুঞ্জ\
রাশিযা\
রিইউনিযন\
রুযান্ডা\
রোমানিযা\
লাইবেরিযা\
লাওস\
লাক্সেমবার্গ\
লাটভিযা\
লিচেনস্টেইন\
লিথুযানিযা\
লিবিযা\
লেবানন\
লেসোথো\
শ্রীলঙ্কা\
সংযুক্ত আরব আমিরাত\
সলোমন দ্বীপপুঞ্জ\
সাইপ্রাস\
সাওটোমা ও প্রিন্সিপি\
সান মারিনো\
সামোযা\
সার্বিযা\
সিঙ্গাপুর\
সিন্ট মার্টেন\
সিযেরা লিওন\
সিরিযা\
সিসিলি\
সুইজারল্যান্ড\
সুইডেন\
সুদান\
সুরিনাম\
সেনেগাল\
সেন্ট কিটস ও নেভিস\
সেন্ট পিযের ও মিকুযেলন\
সেন্ট বার্থেলেমি\
সেন্ট ভিনসেন্ট ও গ্রেনাডিনস\
সেন্ট মার্টিন\
সেন্ট লুসিযা\
সেন্ট হেলেনা\
সোমালিযা\
সোযাজিল্যান্ড\
সৌদি আরব\
স্পেন\
স্বালবার্ড ও জান মেযেন\
স্লোভাকিযা\
স্লোভানিযা\
হংকং\
হংকং এসএআর চীনা\
হন্ডুরাস\
হাইতি\
হাঙ্গেরি\
হার্ড এবং ম্যাকডোনাল্ড দ্বীপপুঞ্জ\
กรีซ\
กรีนแลนด์\
กวม\
กวาเดอลูป\
กัมพูชา\
กัวเตมาลา\
กาตาร์\
กานา\
กาบอง\
กายอานา\
กินี\
กินี บิสเซา\
คองโก กินชาซา\
คองโก บราซซาวิล\
คองโก สาธารณรัฐ\
คองโก สาธารณรัฐประชาธิปไตย\
คอสตาริกา\
คอโมโรส\
คาซัคสถาน\
คิริบาส\
คิวบา\
คีร์กีซสถาน\
คูราเซา\
คูเวต\
จอร์เจีย\
จอร์แดน\
จาเมกา\
จิบูตี\
จีน\
ชาด\
ชิลี\
ซานมาริโน\
ซามัว\
ซาอุดีอาระเบีย\
ซาฮาราตะวันตก\
ซินต์มาร์เทน\
ซิมบับเว\
ซีเรีย\
ซูดาน\
ซูดานใต้\
ซูรินาเม\
ญี่ปุ่น\
ดินแดนปาเลสไตน์\
ตรินิแดดและโตเบโก\
ตองกา\
ติมอร์ เลสเต\
ติมอร์ตะวันออก\
ตุรกี\
ตูนิเซีย\
ตูวาลู\
ทาจิกิสถาน\
ทูร์เคีย\
นครวาติกัน\
นอร์เวย์\
นามิเบีย\
นาอูรู\
นิการากัว\
นิวซีแลนด์\
นิวแคลิโดเนีย\
นีอูเอ\
บราซิล\
บริติชอินเดียนโอเชียนเทร์ริทอรี\
บรูไน\
บอตสวานา\
บอสเนียและเฮอร์เซโกวีนา\
บังกลาเทศ\
บัลแกเรีย\
บาร์เบโดส\
บาห์เรน\
บาฮามาส\
บุรุนดี\
บูร์กินาฟาโซ\
ปากีสถาน\
ปานามา\
ปาปัวนิวกินี\
ปารากวัย\
ปาเลสไตน์\
ปาเลา\
ฝรั่งเศส\
ฟิจิ\
ฟินแลนด์\
ฟิลิปปินส์\
ภูฏาน\
มองโกเลีย\
มอนต์เซอร์รัต\
มอนเตเนโกร\
มอริเชียส\
มอริเตเนีย\
มอลตา\
มอลโดวา\
มัลดีฟส์\
มาซิโดเนียเหนือ\
มาดากัสการ์\
มายอต\
มาร์ตินีก\
มาลาวี\
มาลี\
มาเก๊า\
มาเลเซีย\
ยิบรอลตาร์\
ยูกันดา\
ยูเครน\
รวันดา\
รัสเซีย\
ลักเซมเบิร์ก\
ลัตเวีย\
ลาว\
ลิกเตนสไตน์\
ลิทัวเนีย\
ลิเบีย\
วานูอาตู\
วาลลิสและฟุตูนา\
ศรีลังกา\
สฟาลบาร์และยานไมเอน\
สวาซิแลนด์\
สวิตเซอร์แลนด์\
สวีเดน\
สหรัฐอาหรับเอมิเรตส์\
สหรัฐอเมริกา\
สหรัฐฯ\
สหราชอาณาจักร\
สาธารณรัฐเช็ก\
สาธารณรัฐแอฟริกากลาง\
สาธารณรัฐโดมินิกัน\
สิงคโปร์\
สเปน\
สโลวะเกีย\
สโลวีเนีย\
หมู่เกาะคุก\
หมู่เกาะชากอส\
หมู่เกาะนอร์เทิร์นมาเรียนา\
หมู่เกาะบริติชเวอร์จิน\
หมู่เกาะพิตแคร์น\
หมู่เกาะฟอล์กแลนด์\
หมู่เกาะฟอล์กแลนด์ อิสลาส มาลวินาส\
หมู่เกาะมาร์แชลล์\
หมู่เกาะรอบนอกของสหรัฐอเมริกา\
หมู่เกาะเคย์แมน\
หมู่เกาะเติกส์และหมู่เกาะเคคอส\
หมู่เกาะเวอร์จินของสหรัฐอเมริกา\
หมู่เกาะแฟโร\
หมู่เกาะโคโคส คีลิง\
หมู่เกาะโซโลมอน\
หมู่เกาะโอลันด์\
ออสเตรีย\
ออสเตรเลีย\
อันดอร์รา\
อัฟกานิสถาน\
อารูบา\
อาร์เจนตินา\
อาร์เมเนีย\
อาเซอร์ไบจาน\
อิตาลี\
อินเดีย\
อินโดนีเซีย\
อิรัก\
อิสราเอล\
อิหร่าน\
อิเควทอเรียลกินี\
อียิปต์\
อุซเบกิสถาน\
อุรุกวัย\
อเมริกันซามัว\
ฮอนดูรัส\
ฮังการี\
ฮ่องกง\
เกรเนดา\
เกาหลีเหนือ\
เกาหลีใต้\
เกาะคริสต์มาส\
เกาะนอร์ฟอล์ก\
เกาะบูเว\
เกาะเซาท์จอร์เจียและหมู่เกาะเซาท์แซนด์วิช\
เกาะเฮิร์ดและหมู่เกาะแมกดอนัลด์\
เกาะแมน\
เกิร์นซีย์\
เขตปกครองพิเศษมาเก๊าแห่งสาธารณรัฐประชาชนจีน\
เขตปกครองพิเศษฮ่องกงแห่งสาธารณรัฐประชาชนจีน\
เคนยา\
เคปเวิร์ด\
เจอร์ซีย์\
เช็ก\
เซนต์คิตส์และเนวิส\
เซนต์บาร์เธเลมี\
เซนต์มาร์ติน\
เซนต์ลูเซีย\
เซนต์วินเซนต์และเกรนาดีนส์\
เซนต์เฮเลนา\
เซอร์เบีย\
เซาตูเมและปรินซิปี\
เซียร์ราลีโอน\
เซเชลส์\
เซเนกัล\
เดนมาร์ก\
เติร์กเมนิสถาน\
เนปาล\
เนเธอร์แลนด์\
เนเธอร์แลนด์แคริบเบียน\
เบนิน\
เบลารุส\
เบลีซ\
เบลเยียม\
เบอร์มิวดา\
เปรู\
เปอร์โตริโก\
เฟรนช์เกียนา\
เฟรนช์เซาเทิร์นเทร์ริทอรีส์\
เฟรนช์โปลินีเซีย\
เมียนมา พม่า\
เม็กซิโก\
เยอรมนี\
เยเมน\
เรอูนียง\
เลบานอน\
เลโซโท\
เวียดนาม\
เวเนซุเอลา\
เอกวาดอร์\
เอธิโอเปีย\
เอริเทรีย\
เอลซัลวาดอร์\
เอสวาตีนี\
เอสโตเนีย\
เอาเตอารัว นิวซีแลนด์\
เฮติ\
แกมเบีย\
แคนาดา\
แคเมอรูน\
แซงปีแยร์และมีเกอลง\
แซมเบีย\
แทนซาเนีย\
แองกวิลลา\
แองโกลา\
แอนตาร์กติกา\
แอนติกาและบาร์บูดา\
แอฟริกาใต้\
แอลจีเรีย\
แอลเบเนีย\
โกตดิวัวร์\
โครเอเชีย\
โคลอมเบีย\
โคโซโว\
โซมาเลีย\
โดมินิกา\
โตเกเลา\
โตโก\
โบลิเวีย\
โปรตุเกส\
โปแลนด์\
โมซัมบิก\
โมนาโก\
โมร็อกโก\
โรมาเนีย\
โอมาน\
ไซปรัส\
ไต้หวัน\
ไทย\
ไนจีเรีย\
ไนเจอร์\
ไมโครนีเซีย\
ไลบีเรีย\
ไอซ์แลนด์\
ไอร์แลนด์\
ไอวอรี่โคสต์\
ავსტრალია\
ავსტრია\
ავღანეთი\
აზერბაიჯანი\
ალანდის კუნძულები\
ალბანეთი\
ალჟირი\
ამერიკის სამოა\
ამერიკის შეერთებული შტატები\
ანგილია\
ანგოლა\
ანდორა\
ანტარქტიკა\
ანტიგუა და ბარბუდა\
აოტეროა ახალი ზელანდია\
არაბთა გაერთიანებული საამიროები\
არგენტინა\
არუბა\
აღმოსავლეთ ტიმორი\
აშშ\
აშშ ის ვირჯინის კუნძულები\
აშშ ის შორეული კუნძულები\
ახალი ზელანდია\
ახალი კალედონია\
ბანგლადეში\
ბარბადოსი\
ბაჰამის კუნძულები\
ბაჰრეინი\
ბელარუსი\
ბელგია\
ბელიზი\
ბენინი\
ბერმუდა\
ბოლივია\
ბოსნია და ჰერცეგოვინა\
ბოტსვანა\
ბრაზილია\
ბრიტანეთის ვირჯინის კუნძულები\
ბრიტანეთის ტერიტორია ინდოეთის ოკეანეში\
ბრუნეი\
ბუვე\
ბულგარეთი\
ბურკინა ფასო\
ბურუნდი\
ბუტანი\
გაბონი\
გაერთიანებული სამეფო\
გაერთსამ\
გაიანა\
გამბია\
განა\
გერმანია\
გერნსი\
გვადელუპა\
გვატემალა\
გვინეა\
გვინეა ბისაუ\
გიბრალტარი\
გრენადა\
გრენლანდია\
გუამი\
დანია\
დასავლეთ საჰარა\
დომინიკა\
დომინიკელთა რესპუბლიკა\
ეგვიპტე\
ეთიოპია\
ეკვადორი\
ეკვატორული გვინეა\
ერაყი\
ერიტრეა\
ესპანეთი\
ესტონეთი\
ვანუატუ\
ვენესუელა\
ვიეტნამი\
ზამბია\
ზიმბაბვე\
თერქს ქაიქოსის კუნძულები\
თურქეთი\
თურქმენეთი\
იამაიკა\
იაპონია\
იემენი\
ინდოეთი\
ინდონეზია\
იორდანია\
ირანი\
ირლანდია\
ისლანდია\
ისრაელი\
იტალია\
კაბო ვერდე\
კაიმანის კუნძულები\
კამბოჯა\
კამერუნი\
კანადა\
კარიბის ნიდერლანდები\
კატარი\
კენია\
კვიპროსი\
კირიბატი\
კიურასაო\
კოლუმბია\
კომორის კუნძულები\
კონგო ბრაზავილი\
კონგო კინშასა\
კონგო კონგოს დემოკრატიული რესპუბლიკა\
კონგო რესპუბლიკა\
კოსოვო\
კოსტა რიკა\
კოტ დივუარი\
კუბა\
კუკის კუნძულები\
ლაოსი\
ლატვია\
ლესოთო\
ლიბანი\
ლიბერია\
ლიბია\
ლიეტუვა\
ლიხტენშტაინი\
ლუქსემბურგი\
მადაგასკარი\
მავრიკი\
მავრიტანია\
მაიოტა\
მაკაო\
მაკაოს სპეციალური ადმინისტრაციული რეგიონი ჩინეთი\
მალავი\
მალაიზია\
მალდივები\
მალი\
მალტა\
მაროკო\
მარტინიკა\
მარშალის კუნძულები\
მენის კუნძული\
მექსიკა\
მიანმარი ბირმა\
მიკრონეზია\
მოზამბიკი\
მოლდოვა\
მონაკო\
მონსერატი\
მონტენეგრო\
მონღოლეთი\
ნამიბია\
ნაურუ\
ნეპალი\
ნიგერი\
ნიგერია\
ნიდერლანდები\
ნიკარაგუა\
ნიუე\
ნორვეგია\
ნორფოლკის კუნძული\
ომანი\
პაკისტანი\
პალაუ\
პალესტინა\
პალესტინის ტერიტორიები\
პანამა\
პაპუა ახალი გვინეა\
პარაგვაი\
პერუ\
პიტკერნის კუნძულები\
პოლონეთი\
პორტუგალია\
პუერტო რიკო\
რეუნიონი\
რუანდა\
რუმინეთი\
რუსეთი\
საბერძნეთი\
სალვადორი\
სამოა\
სამხრეთ აფრიკის რესპუბლიკა\
სამხრეთ კორეა\
სამხრეთ სუდანი\
სამხრეთ ჯორჯია და სამხრეთ სენდვიჩის კუნძულები\
სან მარინო\
სან ტომე და პრინსიპი\
საუდის არაბეთი\
საფრანგეთი\
საფრანგეთის გვიანა\
საფრანგეთის პოლინეზია\
საქართველო\
სეიშელის კუნძულები\
სენ ბართელმი\
სენ მარტენი\
სენ პიერი და მიკელონი\
სენეგალი\
სენტ ვინსენტი და გრენადინები\
სენტ კიტსი და ნევისი\
სენტ ლუსია\
სერბეთი\
სვაზილენდი\
სიერა ლეონე\
სინგაპური\
სინტ მარტენი\
სირია\
სლოვაკეთი\
სლოვენია\
სოლომონის კუნძულები\
სომალი\
სომხეთი\
სპილოს ძვლის სანაპირო\
სუდანი\
სურინამი\
ტაივანი\
ტაილანდი\
ტანზანია\
ტაჯიკეთი\
ტიმორ ლესტე\
ტოგო\
ტოკელაუ\
ტონგა\
ტრინიდადი და ტობაგო\
ტუვალუ\
ტუნისი\
უგანდა\
უზბეკეთი\
უკრაინა\
უნგრეთი\
უოლისი და ფუტუნა\
ურუგვაი\
ფარერის კუნძულები\
ფილიპინები\
ფინეთი\
ფიჯი\
ფოლკლენდის კუნძულები\
ფოლკლენდის კუნძულები მალვინის კუნძულები\
ფრანგული სამხრეთის ტერიტორიები\
ქალაქი ვატიკანი\
ქოქოსის კილინგის კუნძულები\
ქუვეითი\
ყაზახეთი\
ყირგიზეთი\
შვედეთი\
შვეიცარია\
შობის კუნძული\
შპიცბერგენი და იან მაიენი\
შრი ლანკა\
ჩაგოსის არქიპელაგი\
ჩადი\
ჩეხეთი\
ჩეხეთის რესპუბლიკა\
ჩილე\
ჩინეთი\
ჩრდილოეთ კორეა\
ჩრდილოეთ მაკედონია\
ჩრდილოეთ მარიანას კუნძულები\
ცენტრალური აფრიკის რესპუბლიკა\
წმინდა ელენეს კუნძული\
ხორვატია\
ჯერსი\
ჯიბუტი\
ჰაიტი\
ჰერდი და მაკდონალდის კუნძულები\
ჰონდურასი\
ჰონკონგი\
ჰონკონგის სპეციალური ადმინისტრაციული რეგიონი ჩინეთი\
가나\
가봉\
가이아나\
감비아\
건지\
과들루프\
과테말라\
괌\
그레나다\
그리스\
그린란드\
기니\
기니비사우\
나미비아\
나우루\
나이지리아\
남극 대륙\
남수단\
남아프리카\
네덜란드\
네덜란드령 카리브\
네팔\
노르웨이\
노퍽섬\
뉴질랜드\
뉴칼레도니아\
니우에\
니제르\
니카라과\
대만\
대한민국\
덴마크\
도미니카\
도미니카 공화국\
독일\
동티모르\
라오스\
라이베리아\
라트비아\
러시아\
레바논\
레소토\
레위니옹\
루마니아\
룩셈부르크\
르완다\
리비아\
리투아니아\
리히텐슈타인\
마다가스카르\
마르티니크\
마셜 제도\
마요트\
마카오\
마카오 중국 특별행정구\
말라위\
말레이시아\
말리\
맨섬\
멕시코\
모나코\
모로코\
모리셔스\
모리타니\
모잠비크\
몬테네그로\
몬트세라트\
몰도바\
몰디브\
몰타\
몽골\
미국\
미국령 버진아일랜드\
미국령 해외 제도\
미얀마\
미크로네시아\
바누아투\
바레인\
바베이도스\
바티칸 시국\
바하마\
방글라데시\
버뮤다\
베냉\
베네수엘라\
베트남\
벨기에\
벨라루스\
벨리즈\
보스니아 헤르체고비나\
보츠와나\
볼리비아\
부룬디\
부르키나파소\
부베섬\
부탄\
북마리아나제도\
북마케도니아\
북한\
불가리아\
브라질\
브루나이\
사모아\
사우디아라비아\
사우스조지아 사우스샌드위치 제도\
산마리노\
상투메 프린시페\
생마르탱\
생바르텔레미\
생피에르 미클롱\
서사하라\
세네갈\
세르비아\
세이셸\
세인트루시아\
세인트빈센트그레나딘\
세인트키츠 네비스\
세인트헬레나\
소말리아\
솔로몬 제도\
수단\
수리남\
스리랑카\
스발바르제도 얀마웬섬\
스와질란드\
스웨덴\
스위스\
스페인\
슬로바키아\
슬로베니아\
시리아\
시에라리온\
신트마르턴\
싱가포르\
아랍에미리트\
아루바\
아르메니아\
아르헨티나\
아메리칸 사모아\
아이보리 코스트\
아이슬란드\
아이티\
아일랜드\
아제르바이잔\
아프가니스탄\
안도라\
알바니아\
알제리\
앙골라\
앤티가 바부다\
앵귈라\
에리트리아\
에스와티니\
에스토니아\
에콰도르\
에티오피아\
엘살바도르\
영국\
영국령 버진아일랜드\
영국령 인도양 지역\
예멘\
오만\
오스트레일리아\
오스트리아\
온두라스\
올란드 제도\
왈리스 푸투나 제도\
요르단\
우간다\
우루과이\
우즈베키스탄\
우크라이나\
이라크\
이란\
이스라엘\
이집트\
이탈리아\
인도\
인도네시아\
일본\
자메이카\
잠비아\
저지\
적도 기니\
조지아\
중국\
중앙 아프리카 공화국\
지부티\
지브롤터\
짐바브웨\
차고스 제도\
차드\
체코\
체코 공화국\
칠레\
카메룬\
카보베르데\
카자흐스탄\
카타르\
캄보디아\
캐나다\
케냐\
케이맨 제도\
코모로\
코소보\
코스타리카\
코코스 제도\
코트디부아르\
콜롬비아\
콩고 공화국\
콩고 브라자빌\
콩고 킨샤사\
콩고민주공화국\
쿠바\
쿠웨이트\
쿡 제도\
퀴라소\
크로아티아\
크리스마스섬\
키르기스스탄\
키리바시\
키프로스\
타지키스탄\
탄자니아\
태국\
터크스 케이커스 제도\
토고\
토켈라우\
통가\
투르크메니스탄\
투발루\
튀니지\
튀르키예\
트리니다드 토바고\
티모르레스테\
파나마\
파라과이\
파키스탄\
파푸아뉴기니\
팔라우\
팔레스타인\
팔레스타인 지구\
페로 제도\
페루\
포르투갈\
포클랜드 제도\
포클랜드 제도 말비나스 군도\
폴란드\
푸에르토리코\
프랑스\
프랑스령 기아나\
프랑스령 남방 지역\
프랑스령 폴리네시아\
피지\
핀란드\
필리핀\
핏케언 제도\
한국\
허드 맥도널드 제도\
헝가리\
홍콩\
홍콩 중국 특별행정구\
アイスランド\
アイルランド\
アオテアロア ニュージーランド\
アゼルバイジャン\
アフガニスタン\
アメリカ\
アメリカ合衆国\
アラブ首長国連邦\
アルジェリア\
アルゼンチン\
アルバ\
アルバニア\
アルメニア\
アンギラ\
アンゴラ\
アンティグア バーブーダ\
アンドラ\
イエメン\
イギリス\
イスラエル\
イタリア\
イラク\
イラン\
インド\
インドネシア\
ウォリス フツナ\
ウガンダ\
ウクライナ\
ウズベキスタン\
ウルグアイ\
エクアドル\
エジプト\
エストニア\
エスワティニ\
エチオピア\
エリトリア\
エルサルバドル\
オマーン\
オランダ\
オランダ領カリブ\
オーストラリア\
オーストリア\
オーランド諸島\
ガイアナ\
ガボン\
ガンビア\
ガーナ\
ガーンジー\
カザフスタン\
カタール\
カナダ\
カメルーン\
カンボジア\
カーボベルデ\
ギニア\
ギニアビサウ\
ギリシャ\
キプロス\
キュラソー\
キューバ\
キリバス\
キルギス\
グアテマラ\
グアドループ\
グアム\
グリーンランド\
グレナダ\
クウェート\
クック諸島\
クリスマス島\
クロアチア\
ケイマン諸島\
ケニア\
ココス キーリング 諸島\
コスタリカ\
コソボ\
コモロ\
コロンビア\
コンゴ共和国\
コンゴ共和国 ブラザビル\
コンゴ民主共和国\
コンゴ民主共和国 キンシャサ\
コートジボワール\
ザンビア\
サウジアラビア\
サウスジョージア サウスサンドウィッチ諸島\
サモア\
サン バルテルミー\
サン マルタン\
サントメ プリンシペ\
サンピエール島 ミクロン島\
サンマリノ\
ジブチ\
ジブラルタル\
ジャマイカ\
ジャージー\
ジョージア\
ジンバブエ\
シエラレオネ\
シリア\
シンガポール\
シント マールテン\
スイス\
スウェーデン\
スバールバル諸島 ヤンマイエン島\
スペイン\
スリナム\
スリランカ\
スロバキア\
スロベニア\
スワジランド\
スーダン\
セネガル\
セルビア\
セントクリストファー ネーヴィス\
セントビンセント及びグレナディーン諸島\
セントヘレナ\
セントルシア\
セーシェル\
ソマリア\
ソロモン諸島\
タイ\
タジキスタン\
タンザニア\
タークス カイコス諸島\
チェコ\
チェコ共和国\
チャゴス諸島\
チャド\
チュニジア\
チリ\
ツバル\
デンマーク\
テュルキエ\
ドイツ\
ドミニカ共和国\
ドミニカ国\
トケラウ\
トリニダード トバゴ\
トルクメニスタン\
トルコ\
トンガ\
トーゴ\
ナイジェリア\
ナウル\
ナミビア\
ニウエ\
ニカラグア\
ニジェール\
ニューカレドニア\
ニュージーランド\
ネパール\
ノルウェー\
ノーフォーク島\
バチカン市国\
バヌアツ\
バハマ\
バミューダ\
バルバドス\
バングラデシュ\
バーレーン\
パキスタン\
パナマ\
パプアニューギニア\
パラオ\
パラグアイ\
パレスチナ\
パレスチナ自治区\
ハイチ\
ハンガリー\
ハード島 マクドナルド諸島\
ピトケアン諸島\
ブラジル\
ブルガリア\
ブルキナファソ\
ブルネイ\
ブルンジ\
ブータン\
ブーベ島\
プエルトリコ\
フィジー\
フィリピン\
フィンランド\
フェロー諸島\
フォークランド諸島\
フォークランド諸島 マルビーナス諸島\
フランス\
ベトナム\
ベナン\
ベネズエラ\
ベラルーシ\
ベリーズ\
ベルギー\
ペルー\
ボスニア ヘルツェゴビナ\
ボツワナ\
ボリビア\
ポルトガル\
ポーランド\
ホンジュラス\
マカオ\
マダガスカル\
マヨット\
マラウイ\
マリ\
マルタ\
マルティニーク\
マレーシア\
マン島\
マーシャル諸島\
ミクロネシア連邦\
ミャンマー ビルマ\
メキシコ\
モザンビーク\
モナコ\
モルディブ\
モルドバ\
モロッコ\
モンゴル\
モンテネグロ\
モントセラト\
モーリシャス\
モーリタニア\
ヨルダン\
ラオス\
ラトビア\
リトアニア\
リビア\
リヒテンシュタイン\
リベリア\
ルクセンブルク\
ルワンダ\
ルーマニア\
レソト\
レバノン\
レユニオン\
ロシア\
不丹\
东帝汶\
中国\
中国澳门特别行政区\
中国香港特别行政区\
中國\
中國澳門特別行政區\
中國香港特別行政區\
中央アフリカ共和国\
中華人民共和国マカオ特別行政区\
中華人民共和国香港特別行政区\
中華人民共和國澳門特別行政區\
中華人民共和國香港特別行政區\
中非共和国\
中非共和國\
丹麥\
丹麦\
乌克兰\
乌兹别克斯坦\
乌干达\
乌拉圭\
乍得\
也门\
亚美尼亚\
亞塞拜然\
亞美尼亞\
仏領ギアナ\
仏領ポリネシア\
仏領極南諸島\
以色列\
伊拉克\
伊朗\
伯利兹\
佛得角\
俄罗斯\
俄羅斯\
保加利亚\
保加利亞\
克罗地亚\
克羅地亞\
克羅埃西亞\
关岛\
冈比亚\
冰岛\
冰島\
几内亚\
几内亚比绍\
列支敦士登\
列支敦斯登\
刚果 布\
刚果 金\
刚果共和国\
刚果民主共和国\
利比亚\
利比亞\
利比里亚\
利比里亞\
剛果 布拉薩\
剛果 金夏沙\
剛果共和國\
剛果民主共和國\
加彭\
加拿大\
加纳\
加蓬\
匈牙利\
北マケドニア\
北マリアナ諸島\
北朝鮮\
北韓\
北馬其頓\
北馬利安納群島\
北馬里亞納群島\
北马其顿\
北马里亚纳群岛\
千里達及托巴哥\
千里達和多巴哥\
南アフリカ\
南スーダン\
南乔治亚和南桑威奇群岛\
南乔治亚岛和南桑威齐群岛\
南佐治亞島與南桑威奇群島\
南喬治亞與南三明治群島\
南极洲\
南極\
南極洲\
南苏丹\
南蘇丹\
南非\
南韓\
博茨瓦納\
博茨瓦纳\
卡塔尔\
卡達\
卢旺达\
卢森堡\
印尼\
印度\
印度尼西亚\
危地馬拉\
危地马拉\
厄利垂亞\
厄瓜多\
厄瓜多尔\
厄瓜多爾\
厄立特里亚\
厄立特里亞\
叙利亚\
古巴\
台湾\
台灣\
史瓦帝尼\
史瓦濟蘭\
合衆国領有小離島\
吉尔吉斯斯坦\
吉布地\
吉布提\
吉爾吉斯\
吉里巴斯\
吐瓦魯\
哈萨克斯坦\
哈薩克\
哥伦比亚\
哥倫比亞\
哥斯大黎加\
哥斯达黎加\
哥斯達黎加\
喀麥隆\
喀麦隆\
喬治亞\
图瓦卢\
土克斯及開科斯群島\
土库曼斯坦\
土庫曼\
土耳其\
圣卢西亚\
圣基茨和尼维斯\
圣多美和普林西比\
圣巴泰勒米\
圣文森特和格林纳丁斯\
圣皮埃尔和密克隆群岛\
圣诞岛\
圣赫勒拿\
圣马力诺\
圭亚那\
坦尚尼亞\
坦桑尼亚\
坦桑尼亞\
埃及\
埃塞俄比亚\
埃塞俄比亞\
基里巴斯\
塔吉克\
塔吉克斯坦\
塞內加爾\
塞内加尔\
塞尔维亚\
塞席爾\
塞拉利昂\
塞浦路斯\
塞爾維亞\
塞舌尔\
墨西哥\
多哥\
多明尼加共和國\
多米尼克\
多米尼加共和国\
多米尼加共和國\
奈及利亞\
奥兰群岛\
奥地利\
奧地利\
奧蘭群島\
委內瑞拉\
委内瑞拉\
孟加拉\
孟加拉国\
安哥拉\
安圭拉\
安地卡及巴布達\
安奎拉\
安提瓜和巴布达\
安提瓜和巴布達\
安道尔\
安道爾\
宏都拉斯\
密克罗尼西亚\
密克羅尼西亞\
密克羅尼西亞群島\
寮國\
尚比亞\
尼加拉瓜\
尼日\
尼日利亚\
尼日利亞\
尼日尔\
尼泊尔\
尼泊爾\
巴勒斯坦\
巴勒斯坦自治區\
巴勒斯坦领土\
巴哈馬\
巴哈马\
巴基斯坦\
巴巴多斯\
巴布亚新几内亚\
巴布亞紐幾內亞\
巴拉圭\
巴拿馬\
巴拿马\
巴林\
巴西\
巴貝多\
布吉納法索\
布基納法索\
布基纳法索\
布威島\
布隆迪\
布韦岛\
希腊\
希臘\
帕劳\
帛琉\
幾內亞\
幾內亞比索\
幾內亞比紹\
库克群岛\
库拉索\
庫克群島\
庫拉索\
开曼群岛\
德国\
德國\
意大利\
愛沙尼亞\
愛爾蘭\
所罗门群岛\
所羅門群島\
托克劳\
托克勞群島\
拉脫維亞\
拉脱维亚\
挪威\
挪威屬斯瓦巴及尖棉\
捷克\
捷克共和国\
捷克共和國\
摩尔多瓦\
摩洛哥\
摩爾多瓦\
摩納哥\
摩纳哥\
敘利亞\
文莱\
斐济\
斐濟\
斯威士兰\
斯威士蘭\
斯洛伐克\
斯洛文尼亚\
斯洛文尼亞\
斯洛維尼亞\
斯瓦尔巴和扬马延\
斯瓦尔巴特和扬马延\
斯瓦爾巴特群島及揚馬延島\
斯里兰卡\
斯里蘭卡\
新加坡\
新喀里多尼亚\
新喀里多尼亞\
新西兰\
日本\
智利\
曼島\
朝鲜\
東チモール\
東ティモール\
東加\
東帝汶\
查哥斯群島\
查德\
查戈斯群岛\
柬埔寨\
根息\
根西岛\
格林納達\
格林纳达\
格瑞那達\
格陵兰\
格陵蘭\
格魯吉亞\
格鲁吉亚\
梵蒂冈\
梵蒂岡\
模里西斯\
比利时\
比利時\
毛里塔尼亚\
毛里塔尼亞\
毛里求斯\
毛里裘斯\
汤加\
汶萊\
沙烏地阿拉伯\
沙特阿拉伯\
法国\
法國\
法属南部领地\
法属圣马丁\
法属圭亚那\
法属波利尼西亚\
法屬南方屬地\
法屬南部地區\
法屬南部屬地\
法屬圭亞那\
法屬波利尼西亞\
法屬玻里尼西亞\
法屬聖馬丁\
法罗群岛\
法羅群島\
波兰\
波士尼亞與赫塞哥維納\
波多黎各\
波斯尼亚和黑塞哥维那\
波斯尼亞和黑塞哥維那\
波札那\
波蘭\
泰国\
泰國\
泽西岛\
津巴布韋\
津巴布韦\
洪都拉斯\
海地\
澤西島\
澳大利亚\
澳洲\
澳門\
澳门\
烏克蘭\
烏干達\
烏拉圭\
烏茲別克\
爱尔兰\
爱沙尼亚\
牙买加\
牙買加\
特克斯和凯科斯群岛\
特克斯和凱科斯群島\
特立尼达和多巴哥\
獅子山\
玻利維亞\
玻利维亚\
瑙鲁\
瑞典\
瑞士\
瓜地洛普\
瓜地馬拉\
瓜德罗普\
瓦利斯和富图纳\
瓦利斯和富圖納群島\
瓦利斯群島和富圖那群島\
瓦努阿图\
瓦努阿圖\
甘比亞\
留尼旺\
留尼汪\
白俄罗斯\
白俄羅斯\
百慕大\
百慕達\
皮特凯恩群岛\
皮特凱恩島\
皮特肯群島\
盧安達\
盧森堡\
直布罗陀\
直布羅陀\
福克兰群岛\
福克兰群岛 马尔维纳斯群岛\
福克蘭群島\
福克蘭群島 馬爾維納斯群島\
科克斯 基靈 群島\
科威特\
科摩罗\
科特迪瓦\
科科斯 基林 群岛\
科科斯 基林 群島\
科索沃\
秘魯\
秘鲁\
突尼斯\
突尼西亞\
立陶宛\
米領ヴァージン諸島\
米領サモア\
約旦\
納米比亞\
紐埃島\
紐西蘭\
索羅門群島\
索馬利亞\
索马里\
維德角\
緬甸\
约旦\
纳米比亚\
纽埃\
缅甸\
罗马尼亚\
羅馬尼亞\
美国\
美国本土外小岛屿\
美國\
美國本土外小島嶼\
美属维京群岛\
美属维尔京群岛\
美属萨摩亚\
美屬維京群島\
美屬維爾京群島\
美屬薩摩亞\
義大利\
老挝\
聖克里斯多福及尼維斯\
聖基茨和尼維斯\
聖多美和普林西比\
聖多美普林西比\
聖巴泰勒米\
聖巴瑟米\
聖文森及格瑞那丁\
聖文森特和格林納丁斯\
聖皮埃與密克隆群島\
聖盧西亞\
聖誕島\
聖赫勒拿島\
聖露西亞\
聖馬利諾\
肯亞\
肯尼亚\
芬兰\
芬蘭\
苏丹\
苏里南\
英国\
英國\
英属印度洋领地\
英属维京群岛\
英属维尔京群岛\
英屬印度洋領土\
英屬印度洋領地\
英屬維京群島\
英屬維爾京群島\
英領インド洋地域\
英領ヴァージン諸島\
茅利塔尼亞\
荷兰\
荷兰加勒比区\
荷属加勒比区\
荷属圣马丁\
荷屬聖馬丁\
荷屬阿魯巴\
荷蘭\
荷蘭加勒比區\
莫三比克\
莫桑比克\
莱索托\
菲律宾\
菲律賓\
萨尔瓦多\
萨摩亚\
萬那杜\
葉門\
葛摩\
葡萄牙\
蒙古\
蒙哲臘\
蒙特內哥羅\
蒙特塞拉特\
蒲隆地\
蓋亞那\
薩摩亞\
薩爾瓦多\
蘇丹\
蘇利南\
衣索比亞\
西サハラ\
西撒哈拉\
西班牙\
諾福克島\
諾魯\
诺福克岛\
象牙海岸\
貝南\
貝里斯\
賴比瑞亞\
賴索托\
賽普勒斯\
贝宁\
赞比亚\
赤道ギニア\
赤道几内亚\
赤道幾內亞\
赫德岛和麦克唐纳群岛\
赫德島及麥唐納群島\
越南\
辛巴威\
迦納\
開曼群島\
關島\
阿塞拜疆\
阿富汗\
阿尔及利亚\
阿尔巴尼亚\
阿拉伯联合酋长国\
阿拉伯聯合大公國\
阿拉伯聯合酋長國\
阿曼\
阿曼王國\
阿根廷\
阿爾及利亞\
阿爾巴尼亞\
阿鲁巴\
韓国\
韩国\
香港\
馬丁尼克\
馬丁尼克島\
馬來西亞\
馬利\
馬拉威\
馬爾他\
馬爾代夫\
馬爾地夫\
馬約特島\
馬紹爾群島\
馬達加斯加\
马尔代夫\
马恩岛\
马拉维\
马提尼克\
马来西亚\
马约特\
马绍尔群岛\
马耳他\
马达加斯加\
马里\
鮑威特島\
黎巴嫩\
黑山";

#[rustfmt::skip]
pub(in crate::country) static KEYS: [Key; 19617] = [
    key(0, 12, 28), key(12, 8, 18), key(20, 9, 29), key(29, 13, 238), key(42, 10, 23),
    key(52, 13, 80), key(65, 20, 47), key(85, 11, 99), key(96, 10, 86), key(106, 12, 59),
    key(118, 12, 91), key(130, 8, 89), key(138, 11, 139), key(149, 25, 63), key(174, 10, 179),
    key(184, 12, 182), key(196, 11, 191), key(207, 8, 5), key(215, 9, 64), key(224, 12, 4),
    key(236, 7, 9), key(243, 11, 191), key(254, 3, 234), key(257, 24, 232), key(281, 16, 232),
    key(297, 18, 240), key(315, 11, 1), key(326, 8, 5), key(334, 8, 340), key(342, 3, 234),
    key(345, 27, 232), key(372, 23, 232), key(395, 22, 240), key(417, 18, 240), key(435, 18, 240),
    key(453, 9, 71), key(462, 10, 16), key(472, 3, 316), key(475, 10, 16), key(485, 10, 16),
    key(495, 24, 234), key(519, 24, 7), key(543, 12, 79), key(555, 9, 16), key(564, 9, 8),
    key(573, 10, 8), key(583, 52, 184), key(635, 17, 88), key(652, 7, 106), key(659, 8, 106),
    key(667, 8, 106), key(675, 7, 109), key(682, 8, 109), key(690, 13, 1), key(703, 11, 1),
    key(714, 12, 1), key(726, 11, 1), key(737, 11, 1), key(748, 12, 1), key(760, 11, 1),
    key(771, 12, 1), key(783, 11, 1), key(794, 10, 1), key(804, 11, 1), key(815, 12, 1),
    key(827, 11, 1), key(838, 11, 1), key(849, 8, 1), key(857, 6, 1), key(863, 11, 1),
    key(874, 7, 1), key(881, 11, 1), key(892, 31, 1), key(923, 18, 1), key(941, 12, 1),
    key(953, 13, 1), key(966, 12, 1), key(978, 10, 1), key(988, 14, 1), key(1002, 11, 1),
    key(1013, 12, 1), key(1025, 12, 246), key(1037, 14, 246), key(1051, 25, 246), key(1076, 23, 38),
    key(1099, 14, 246), key(1113, 14, 246), key(1127, 12, 1), key(1139, 11, 1), key(1150, 13, 246),
    key(1163, 13, 246), key(1176, 14, 246), key(1190, 13, 246), key(1203, 13, 246), key(1216, 13, 307),
    key(1229, 16, 246), key(1245, 15, 246), key(1260, 13, 246), key(1273, 13, 246), key(1286, 13, 246),
    key(1299, 14, 246), key(1313, 14, 246), key(1327, 25, 38), key(1352, 19, 38), key(1371, 13, 246),
    key(1384, 14, 246), key(1398, 17, 246), key(1415, 14, 246), key(1429, 10, 246), key(1439, 13, 246),
    key(1452, 16, 246), key(1468, 14, 246), key(1482, 12, 246), key(1494, 14, 246), key(1508, 15, 246),
    key(1523, 3, 307), key(1526, 11, 1), key(1537, 14, 1), key(1551, 13, 1), key(1564, 12, 1),
    key(1576, 13, 246), key(1589, 11, 1), key(1600, 14, 1), key(1614, 22, 246), key(1636, 18, 246),
    key(1654, 7, 64), key(1661, 6, 66), key(1667, 7, 66), key(1674, 8, 66), key(1682, 10, 8),
    key(1692, 9, 4), key(1701, 10, 4), key(1711, 6, 66), key(1717, 11, 44), key(1728, 4, 318),
    key(1732, 8, 64), key(1740, 19, 13), key(1759, 16, 48), key(1775, 21, 74), key(1796, 18, 56),
    key(1814, 28, 150), key(1842, 19, 143), key(1861, 18, 162), key(1879, 19, 198), key(1898, 25, 215),
    key(1923, 30, 240), key(1953, 31, 239), key(1984, 6, 106), key(1990, 9, 9), key(1999, 7, 109),
    key(2006, 15, 109), key(2021, 10, 109), key(2031, 10, 109), key(2041, 9, 109), key(2050, 8, 109),
    key(2058, 19, 103), key(2077, 9, 109), key(2086, 4, 100), key(2090, 13, 44), key(2103, 11, 16),
    key(2114, 9, 8), key(2123, 8, 8), key(2131, 11, 16), key(2142, 12, 8), key(2154, 6, 66),
    key(2160, 8, 8), key(2168, 10, 8), key(2178, 7, 65), key(2185, 15, 191), key(2200, 13, 191),
    key(2213, 7, 59), key(2220, 4, 4), key(2224, 5, 4), key(2229, 13, 4), key(2242, 13, 4),
    key(2255, 13, 4), key(2268, 14, 4), key(2282, 14, 4), key(2296, 14, 4), key(2310, 23, 4),
    key(2333, 6, 4), key(2339, 12, 4), key(2351, 7, 4), key(2358, 7, 4), key(2365, 12, 4),
    key(2377, 11, 4), key(2388, 10, 4), key(2398, 11, 4), key(2409, 15, 4), key(2424, 14, 4),
    key(2438, 14, 4), key(2452, 12, 4), key(2464, 6, 4), key(2470, 10, 166), key(2480, 13, 191),
    key(2493, 7, 64), key(2500, 7, 5), key(2507, 8, 5), key(2515, 8, 5), key(2523, 9, 5),
    key(2532, 9, 5), key(2541, 21, 79), key(2562, 8, 5), key(2570, 6, 5), key(2576, 7, 5),
    key(2583, 14, 5), key(2597, 19, 5), key(2616, 8, 5), key(2624, 8, 5), key(2632, 7, 5),
    key(2639, 8, 5), key(2647, 7, 5), key(2654, 8, 5), key(2662, 8, 5), key(2670, 8, 5),
    key(2678, 8, 5), key(2686, 8, 5), key(2694, 7, 5), key(2701, 7, 5), key(2708, 20, 234),
    key(2728, 8, 5), key(2736, 8, 59), key(2744, 7, 59), key(2751, 8, 59), key(2759, 7, 59),
    key(2766, 8, 59), key(2774, 7, 59), key(2781, 8, 59), key(2789, 8, 64), key(2797, 14, 44),
    key(2811, 8, 64), key(2819, 7, 64), key(2826, 14, 64), key(2840, 38, 64), key(2878, 8, 64),
    key(2886, 8, 64), key(2894, 7, 64), key(2901, 8, 64), key(2909, 8, 64), key(2917, 8, 64),
    key(2925, 8, 64), key(2933, 7, 64), key(2940, 9, 64), key(2949, 8, 64), key(2957, 8, 64),
    key(2965, 7, 64), key(2972, 7, 5), key(2979, 9, 5), key(2988, 8, 64), key(2996, 10, 8),
    key(3006, 9, 64), key(3015, 7, 64), key(3022, 8, 64), key(3030, 9, 64), key(3039, 8, 59),
    key(3047, 8, 59), key(3055, 9, 9), key(3064, 7, 64), key(3071, 8, 64), key(3079, 8, 64),
    key(3087, 9, 64), key(3096, 7, 64), key(3103, 7, 64), key(3110, 8, 64), key(3118, 7, 64),
    key(3125, 7, 64), key(3132, 13, 339), key(3145, 9, 59), key(3154, 16, 59), key(3170, 10, 64),
    key(3180, 6, 59), key(3186, 8, 59), key(3194, 6, 59), key(3200, 7, 9), key(3207, 8, 59),
    key(3215, 7, 59), key(3222, 6, 59), key(3228, 7, 9), key(3235, 6, 5), key(3241, 9, 8),
    key(3250, 6, 64), key(3256, 6, 64), key(3262, 5, 64), key(3267, 34, 232), key(3301, 5, 0),
    key(3306, 7, 5), key(3313, 8, 5), key(3321, 9, 5), key(3330, 8, 64), key(3338, 5, 0),
    key(3343, 7, 64), key(3350, 8, 64), key(3358, 6, 64), key(3364, 7, 64), key(3371, 7, 64),
    key(3378, 7, 64), key(3385, 5, 64), key(3390, 8, 64), key(3398, 8, 64), key(3406, 7, 64),
    key(3413, 18, 148), key(3431, 33, 7), key(3464, 7, 234), key(3471, 20, 176), key(3491, 38, 150),
    key(3529, 20, 187), key(3549, 20, 198), key(3569, 21, 213), key(3590, 31, 215), key(3621, 29, 240),
    key(3650, 21, 240), key(3671, 14, 10), key(3685, 20, 234), key(3705, 7, 234), key(3712, 13, 10),
    key(3725, 5, 9), key(3730, 6, 9), key(3736, 7, 9), key(3743, 7, 234), key(3750, 24, 234),
    key(3774, 15, 10), key(3789, 8, 234), key(3797, 14, 10), key(3811, 15, 10), key(3826, 23, 240),
    key(3849, 26, 240), key(3875, 27, 240), key(3902, 14, 10), key(3916, 23, 232), key(3939, 25, 240),
    key(3964, 26, 240), key(3990, 29, 234), key(4019, 14, 10), key(4033, 7, 234), key(4040, 27, 234),
    key(4067, 26, 234), key(4093, 24, 234), key(4117, 13, 10), key(4130, 20, 10), key(4150, 15, 10),
    key(4165, 15, 234), key(4180, 16, 234), key(4196, 14, 10), key(4210, 19, 10), key(4229, 29, 240),
    key(4258, 16, 10), key(4274, 26, 240), key(4300, 27, 240), key(4327, 17, 10), key(4344, 17, 10),
    key(4361, 28, 240), key(4389, 8, 234), key(4397, 32, 232), key(4429, 15, 10), key(4444, 24, 240),
    key(4468, 14, 10), key(4482, 16, 10), key(4498, 16, 10), key(4514, 28, 240), key(4542, 21, 232),
    key(4563, 18, 10), key(4581, 18, 232), key(4599, 16, 10), key(4615, 21, 232), key(4636, 18, 10),
    key(4654, 28, 240), key(4682, 27, 232), key(4709, 26, 240), key(4735, 16, 10), key(4751, 24, 240),
    key(4775, 17, 10), key(4792, 26, 232), key(4818, 15, 10), key(4833, 28, 234), key(4861, 14, 10),
    key(4875, 27, 234), key(4902, 25, 234), key(4927, 55, 232), key(4982, 7, 234), key(4989, 26, 240),
    key(5015, 23, 234), key(5038, 13, 10), key(5051, 14, 10), key(5065, 18, 232), key(5083, 14, 10),
    key(5097, 23, 240), key(5120, 24, 240), key(5144, 22, 240), key(5166, 8, 234), key(5174, 22, 10),
    key(5196, 6, 234), key(5202, 15, 10), key(5217, 6, 9), key(5223, 8, 9), key(5231, 8, 234),
    key(5239, 14, 10), key(5253, 23, 240), key(5276, 7, 234), key(5283, 9, 71), key(5292, 14, 1),
    key(5306, 15, 246), key(5321, 10, 64), key(5331, 12, 8), key(5343, 10, 9), key(5353, 9, 5),
    key(5362, 13, 11), key(5375, 12, 11), key(5387, 16, 191), key(5403, 12, 8), key(5415, 15, 16),
    key(5430, 10, 14), key(5440, 15, 22), key(5455, 13, 28), key(5468, 9, 18), key(5477, 10, 29),
    key(5487, 34, 26), key(5521, 10, 31), key(5531, 12, 37), key(5543, 11, 32), key(5554, 11, 23),
    key(5565, 10, 17), key(5575, 10, 35), key(5585, 13, 51), key(5598, 11, 119), key(5609, 14, 116),
    key(5623, 10, 117), key(5633, 9, 57), key(5642, 15, 118), key(5657, 15, 122), key(5672, 17, 181),
    key(5689, 10, 49), key(5699, 9, 99), key(5708, 8, 47), key(5716, 16, 44), key(5732, 12, 62),
    key(5744, 5, 104), key(5749, 10, 111), key(5759, 8, 245), key(5767, 10, 70), key(5777, 9, 66),
    key(5786, 11, 41), key(5797, 10, 41), key(5807, 9, 66), key(5816, 10, 67), key(5826, 13, 72),
    key(5839, 13, 72), key(5852, 10, 75), key(5862, 10, 75), key(5872, 10, 78), key(5882, 11, 86),
    key(5893, 12, 59), key(5905, 14, 91), key(5919, 9, 89), key(5928, 9, 95), key(5937, 9, 84),
    key(5946, 24, 88), key(5970, 9, 108), key(5979, 9, 107), key(5988, 8, 104), key(5996, 11, 102),
    key(6007, 9, 111), key(6016, 10, 114), key(6026, 8, 167), key(6034, 11, 109), key(6045, 10, 166),
    key(6055, 22, 20), key(6077, 8, 71), key(6085, 10, 134), key(6095, 10, 134), key(6105, 9, 126),
    key(6114, 8, 127), key(6122, 10, 125), key(6132, 11, 132), key(6143, 13, 157), key(6156, 10, 156),
    key(6166, 12, 152), key(6178, 13, 77), key(6191, 11, 139), key(6202, 11, 149), key(6213, 9, 159),
    key(6222, 9, 163), key(6231, 8, 161), key(6239, 16, 160), key(6255, 16, 170), key(6271, 9, 15),
    key(6280, 13, 172), key(6293, 26, 63), key(6319, 11, 179), key(6330, 15, 182), key(6345, 19, 79),
    key(6364, 22, 79), key(6386, 9, 188), key(6395, 7, 189), key(6402, 15, 68), key(6417, 12, 200),
    key(6429, 9, 69), key(6438, 9, 216), key(6447, 11, 115), key(6458, 10, 204), key(6468, 9, 42),
    key(6477, 8, 43), key(6485, 12, 248), key(6497, 12, 208), key(6509, 13, 209), key(6522, 10, 210),
    key(6532, 17, 219), key(6549, 10, 229), key(6559, 9, 229), key(6568, 11, 218), key(6579, 10, 228),
    key(6589, 11, 247), key(6600, 13, 200), key(6613, 11, 115), key(6624, 14, 193), key(6638, 11, 204),
    key(6649, 12, 80), key(6661, 46, 195), key(6707, 8, 42), key(6715, 7, 43), key(6722, 12, 248),
    key(6734, 9, 214), key(6743, 12, 209), key(6755, 11, 208), key(6766, 10, 202), key(6776, 12, 210),
    key(6788, 14, 211), key(6802, 10, 192), key(6812, 16, 205), key(6828, 10, 225), key(6838, 8, 226),
    key(6846, 18, 221), key(6864, 9, 231), key(6873, 17, 235), key(6890, 9, 101), key(6899, 6, 6),
    key(6905, 7, 6), key(6912, 5, 6), key(6917, 6, 6), key(6923, 6, 6), key(6929, 6, 6),
    key(6935, 7, 6), key(6942, 14, 6), key(6956, 23, 6), key(6979, 8, 6), key(6987, 8, 6),
    key(6995, 9, 6), key(7004, 7, 6), key(7011, 7, 6), key(7018, 9, 102), key(7027, 6, 6),
    key(7033, 6, 6), key(7039, 7, 6), key(7046, 8, 6), key(7054, 5, 104), key(7059, 7, 3),
    key(7066, 10, 79), key(7076, 9, 3), key(7085, 18, 13), key(7103, 7, 3), key(7110, 6, 3),
    key(7116, 8, 3), key(7124, 7, 3), key(7131, 7, 3), key(7138, 26, 239), key(7164, 12, 79),
    key(7176, 7, 64), key(7183, 6, 3), key(7189, 6, 3), key(7195, 7, 3), key(7202, 8, 2),
    key(7210, 9, 79), key(7219, 19, 105), key(7238, 6, 2), key(7244, 13, 2), key(7257, 18, 2),
    key(7275, 7, 2), key(7282, 7, 2), key(7289, 7, 2), key(7296, 6, 2), key(7302, 6, 2),
    key(7308, 7, 2), key(7315, 6, 2), key(7321, 8, 3), key(7329, 7, 3), key(7336, 7, 3),
    key(7343, 8, 3), key(7351, 15, 3), key(7366, 9, 3), key(7375, 9, 3), key(7384, 7, 3),
    key(7391, 6, 2), key(7397, 7, 3), key(7404, 8, 3), key(7412, 7, 3), key(7419, 7, 3),
    key(7426, 8, 3), key(7434, 7, 3), key(7441, 14, 79), key(7455, 8, 3), key(7463, 21, 13),
    key(7484, 20, 13), key(7504, 8, 6), key(7512, 8, 3), key(7520, 8, 2), key(7528, 6, 2),
    key(7534, 9, 11), key(7543, 9, 11), key(7552, 9, 11), key(7561, 10, 11), key(7571, 11, 11),
    key(7582, 10, 11), key(7592, 9, 11), key(7601, 10, 11), key(7611, 10, 11), key(7621, 9, 11),
    key(7630, 10, 11), key(7640, 8, 11), key(7648, 10, 11), key(7658, 10, 11), key(7668, 8, 11),
    key(7676, 16, 11), key(7692, 9, 11), key(7701, 9, 11), key(7710, 9, 11), key(7719, 17, 13),
    key(7736, 15, 13), key(7751, 16, 13), key(7767, 18, 13), key(7785, 17, 13), key(7802, 17, 13),
    key(7819, 17, 13), key(7836, 17, 13), key(7853, 17, 13), key(7870, 21, 13), key(7891, 20, 13),
    key(7911, 19, 13), key(7930, 19, 13), key(7949, 18, 13), key(7967, 17, 13), key(7984, 18, 13),
    key(8002, 18, 13), key(8020, 18, 13), key(8038, 18, 13), key(8056, 19, 13), key(8075, 18, 13),
    key(8093, 18, 13), key(8111, 17, 13), key(8128, 19, 13), key(8147, 18, 13), key(8165, 27, 13),
    key(8192, 18, 13), key(8210, 17, 13), key(8227, 18, 13), key(8245, 18, 13), key(8263, 20, 13),
    key(8283, 18, 13), key(8301, 18, 13), key(8319, 19, 13), key(8338, 18, 13), key(8356, 18, 13),
    key(8374, 19, 13), key(8393, 18, 13), key(8411, 18, 13), key(8429, 18, 13), key(8447, 17, 13),
    key(8464, 23, 13), key(8487, 21, 13), key(8508, 8, 13), key(8516, 21, 13), key(8537, 19, 13),
    key(8556, 21, 13), key(8577, 20, 13), key(8597, 17, 13), key(8614, 18, 13), key(8632, 18, 13),
    key(8650, 18, 13), key(8668, 18, 13), key(8686, 15, 13), key(8701, 16, 13), key(8717, 19, 13),
    key(8736, 18, 13), key(8754, 17, 13), key(8771, 18, 13), key(8789, 19, 13), key(8808, 19, 13),
    key(8827, 19, 13), key(8846, 18, 13), key(8864, 18, 13), key(8882, 21, 246), key(8903, 23, 12),
    key(8926, 57, 195), key(8983, 20, 122), key(9003, 20, 205), key(9023, 2, 15), key(9025, 14, 44),
    key(9039, 32, 7), key(9071, 17, 240), key(9088, 9, 14), key(9097, 7, 15), key(9104, 8, 170),
    key(9112, 25, 170), key(9137, 19, 170), key(9156, 20, 170), key(9176, 22, 170), key(9198, 22, 170),
    key(9220, 25, 170), key(9245, 21, 170), key(9266, 23, 170), key(9289, 20, 170), key(9309, 20, 170),
    key(9329, 22, 170), key(9351, 20, 170), key(9371, 21, 170), key(9392, 19, 170), key(9411, 22, 170),
    key(9433, 23, 170), key(9456, 18, 170), key(9474, 20, 170), key(9494, 24, 170), key(9518, 21, 170),
    key(9539, 23, 170), key(9562, 7, 15), key(9569, 4, 334), key(9573, 19, 79), key(9592, 24, 7),
    key(9616, 4, 234), key(9620, 20, 240), key(9640, 21, 232), key(9661, 17, 88), key(9678, 18, 88),
    key(9696, 16, 88), key(9712, 10, 187), key(9722, 26, 144), key(9748, 22, 7), key(9770, 11, 308),
    key(9781, 22, 66), key(9803, 10, 191), key(9813, 11, 191), key(9824, 11, 191), key(9835, 13, 191),
    key(9848, 14, 191), key(9862, 14, 191), key(9876, 12, 191), key(9888, 14, 191), key(9902, 14, 191),
    key(9916, 16, 191), key(9932, 23, 7), key(9955, 15, 191), key(9970, 14, 191), key(9984, 17, 7),
    key(10001, 13, 191), key(10014, 16, 191), key(10030, 16, 191), key(10046, 17, 7), key(10063, 17, 7),
    key(10080, 17, 191), key(10097, 9, 9), key(10106, 19, 105), key(10125, 17, 105), key(10142, 22, 105),
    key(10164, 17, 105), key(10181, 18, 135), key(10199, 9, 106), key(10208, 11, 8), key(10219, 8, 9),
    key(10227, 10, 8), key(10237, 7, 64), key(10244, 10, 8), key(10254, 11, 8), key(10265, 9, 8),
    key(10274, 16, 8), key(10290, 10, 8), key(10300, 9, 8), key(10309, 18, 8), key(10327, 11, 8),
    key(10338, 10, 8), key(10348, 11, 8), key(10359, 10, 8), key(10369, 11, 8), key(10380, 11, 8),
    key(10391, 11, 8), key(10402, 9, 8), key(10411, 11, 8), key(10422, 9, 8), key(10431, 10, 8),
    key(10441, 15, 105), key(10456, 16, 105), key(10472, 18, 105), key(10490, 10, 8), key(10500, 10, 64),
    key(10510, 10, 8), key(10520, 7, 9), key(10527, 8, 9), key(10535, 9, 9), key(10544, 8, 67),
    key(10552, 8, 67), key(10560, 9, 8), key(10569, 11, 8), key(10580, 9, 8), key(10589, 8, 8),
    key(10597, 11, 8), key(10608, 7, 64), key(10615, 9, 8), key(10624, 8, 8), key(10632, 9, 8),
    key(10641, 20, 105), key(10661, 10, 9), key(10671, 7, 9), key(10678, 8, 9), key(10686, 8, 9),
    key(10694, 9, 9), key(10703, 6, 9), key(10709, 7, 9), key(10716, 14, 9), key(10730, 19, 9),
    key(10749, 8, 9), key(10757, 8, 9), key(10765, 7, 9), key(10772, 8, 9), key(10780, 7, 9),
    key(10787, 8, 9), key(10795, 8, 9), key(10803, 7, 9), key(10810, 8, 9), key(10818, 8, 9),
    key(10826, 8, 9), key(10834, 7, 9), key(10841, 7, 9), key(10848, 10, 5), key(10858, 5, 0),
    key(10863, 21, 105), key(10884, 10, 9), key(10894, 8, 8), key(10902, 5, 0), key(10907, 12, 0),
    key(10919, 6, 0), key(10925, 6, 0), key(10931, 8, 5), key(10939, 5, 0), key(10944, 6, 0),
    key(10950, 5, 0), key(10955, 9, 9), key(10964, 6, 0), key(10970, 7, 64), key(10977, 9, 8),
    key(10986, 9, 8), key(10995, 2, 234), key(10997, 9, 16), key(11006, 11, 16), key(11017, 5, 300),
    key(11022, 10, 16), key(11032, 11, 16), key(11043, 13, 16), key(11056, 12, 16), key(11068, 12, 16),
    key(11080, 10, 16), key(11090, 12, 16), key(11102, 10, 16), key(11112, 33, 334), key(11145, 22, 316),
    key(11167, 36, 318), key(11203, 6, 110), key(11209, 15, 16), key(11224, 7, 70), key(11231, 38, 300),
    key(11269, 9, 14), key(11278, 8, 14), key(11286, 3, 234), key(11289, 18, 232), key(11307, 24, 232),
    key(11331, 9, 10), key(11340, 13, 240), key(11353, 12, 16), key(11365, 8, 71), key(11373, 9, 71),
    key(11382, 9, 15), key(11391, 10, 14), key(11401, 11, 71), key(11412, 12, 14), key(11424, 12, 14),
    key(11436, 9, 15), key(11445, 10, 222), key(11455, 10, 15), key(11465, 8, 15), key(11473, 9, 14),
    key(11482, 7, 15), key(11489, 10, 14), key(11499, 11, 14), key(11510, 8, 14), key(11518, 9, 14),
    key(11527, 25, 14), key(11552, 16, 14), key(11568, 10, 14), key(11578, 9, 14), key(11587, 10, 14),
    key(11597, 10, 14), key(11607, 10, 14), key(11617, 9, 14), key(11626, 10, 14), key(11636, 10, 15),
    key(11646, 6, 15), key(11652, 7, 15), key(11659, 15, 270), key(11674, 14, 15), key(11688, 19, 15),
    key(11707, 8, 15), key(11715, 8, 15), key(11723, 9, 15), key(11732, 7, 15), key(11739, 8, 15),
    key(11747, 9, 14), key(11756, 8, 15), key(11764, 16, 270), key(11780, 23, 270), key(11803, 8, 15),
    key(11811, 13, 222), key(11824, 12, 222), key(11836, 10, 15), key(11846, 10, 14), key(11856, 8, 15),
    key(11864, 10, 14), key(11874, 8, 15), key(11882, 8, 15), key(11890, 10, 1), key(11900, 8, 46),
    key(11908, 9, 14), key(11917, 10, 14), key(11927, 10, 14), key(11937, 8, 15), key(11945, 8, 15),
    key(11953, 10, 14), key(11963, 9, 15), key(11972, 16, 236), key(11988, 22, 236), key(12010, 15, 236),
    key(12025, 12, 14), key(12037, 9, 15), key(12046, 9, 14), key(12055, 10, 14), key(12065, 9, 14),
    key(12074, 10, 14), key(12084, 7, 15), key(12091, 8, 15), key(12099, 9, 15), key(12108, 8, 15),
    key(12116, 13, 14), key(12129, 11, 15), key(12140, 13, 14), key(12153, 11, 15), key(12164, 9, 106),
    key(12173, 6, 106), key(12179, 8, 106), key(12187, 8, 109), key(12195, 10, 109), key(12205, 10, 109),
    key(12215, 10, 109), key(12225, 5, 100), key(12230, 8, 106), key(12238, 8, 109), key(12246, 4, 100),
    key(12250, 27, 232), key(12277, 10, 16), key(12287, 10, 16), key(12297, 10, 16), key(12307, 9, 16),
    key(12316, 8, 16), key(12324, 11, 16), key(12335, 10, 16), key(12345, 10, 16), key(12355, 13, 16),
    key(12368, 11, 16), key(12379, 11, 16), key(12390, 12, 16), key(12402, 13, 16), key(12415, 11, 16),
    key(12426, 10, 16), key(12436, 17, 16), key(12453, 22, 16), key(12475, 11, 16), key(12486, 12, 16),
    key(12498, 10, 16), key(12508, 10, 16), key(12518, 11, 16), key(12529, 10, 16), key(12539, 10, 16),
    key(12549, 10, 16), key(12559, 11, 16), key(12570, 12, 16), key(12582, 12, 16), key(12594, 10, 16),
    key(12604, 11, 16), key(12615, 11, 16), key(12626, 9, 16), key(12635, 10, 16), key(12645, 10, 16),
    key(12655, 11, 16), key(12666, 12, 16), key(12678, 11, 16), key(12689, 9, 16), key(12698, 14, 16),
    key(12712, 5, 16), key(12717, 13, 16), key(12730, 23, 239), key(12753, 9, 16), key(12762, 9, 48),
    key(12771, 21, 150), key(12792, 12, 143), key(12804, 19, 56), key(12823, 17, 51), key(12840, 15, 74),
    key(12855, 19, 215), key(12874, 22, 240), key(12896, 12, 16), key(12908, 11, 16), key(12919, 12, 16),
    key(12931, 14, 16), key(12945, 11, 16), key(12956, 7, 6), key(12963, 7, 6), key(12970, 7, 3),
    key(12977, 7, 3), key(12984, 7, 2), key(12991, 9, 3), key(13000, 8, 3), key(13008, 8, 2),
    key(13016, 7, 3), key(13023, 7, 2), key(13030, 20, 13), key(13050, 19, 13), key(13069, 18, 13),
    key(13087, 7, 6), key(13094, 10, 8), key(13104, 9, 9), key(13113, 16, 239), key(13129, 6, 179),
    key(13135, 9, 33), key(13144, 8, 33), key(13152, 6, 25), key(13158, 10, 33), key(13168, 8, 24),
    key(13176, 6, 33), key(13182, 9, 33), key(13191, 7, 33), key(13198, 8, 33), key(13206, 9, 33),
    key(13215, 21, 178), key(13236, 13, 144), key(13249, 8, 24), key(13257, 7, 24), key(13264, 5, 271),
    key(13269, 14, 25), key(13283, 15, 25), key(13298, 7, 25), key(13305, 8, 25), key(13313, 8, 24),
    key(13321, 13, 25), key(13334, 6, 25), key(13340, 15, 25), key(13355, 8, 25), key(13363, 11, 25),
    key(13374, 7, 25), key(13381, 7, 25), key(13388, 9, 25), key(13397, 13, 25), key(13410, 7, 25),
    key(13417, 27, 25), key(13444, 14, 25), key(13458, 11, 25), key(13469, 8, 25), key(13477, 8, 25),
    key(13485, 8, 25), key(13493, 9, 25), key(13502, 7, 25), key(13509, 6, 25), key(13515, 8, 25),
    key(13523, 7, 25), key(13530, 7, 25), key(13537, 12, 25), key(13549, 6, 25), key(13555, 7, 24),
    key(13562, 8, 24), key(13570, 9, 24), key(13579, 8, 24), key(13587, 10, 24), key(13597, 8, 24),
    key(13605, 8, 24), key(13613, 7, 24), key(13620, 18, 24), key(13638, 14, 24), key(13652, 8, 24),
    key(13660, 8, 24), key(13668, 8, 24), key(13676, 7, 24), key(13683, 7, 24), key(13690, 7, 24),
    key(13697, 8, 24), key(13705, 9, 24), key(13714, 7, 24), key(13721, 7, 24), key(13728, 7, 24),
    key(13735, 9, 24), key(13744, 21, 81), key(13765, 19, 113), key(13784, 22, 81), key(13806, 21, 81),
    key(13827, 18, 113), key(13845, 19, 113), key(13864, 7, 24), key(13871, 5, 33), key(13876, 9, 172),
    key(13885, 8, 172), key(13893, 6, 24), key(13899, 5, 177), key(13904, 11, 28), key(13915, 12, 28),
    key(13927, 8, 56), key(13935, 6, 30), key(13941, 8, 25), key(13949, 6, 173), key(13955, 10, 234),
    key(13965, 16, 10), key(13981, 23, 240), key(14004, 14, 22), key(14018, 13, 22), key(14031, 12, 22),
    key(14043, 11, 22), key(14054, 11, 22), key(14065, 12, 22), key(14077, 10, 22), key(14087, 12, 22),
    key(14099, 12, 22), key(14111, 11, 22), key(14122, 11, 22), key(14133, 9, 22), key(14142, 10, 22),
    key(14152, 11, 22), key(14163, 9, 22), key(14172, 10, 22), key(14182, 11, 22), key(14193, 11, 22),
    key(14204, 10, 22), key(14214, 17, 22), key(14231, 30, 22), key(14261, 11, 22), key(14272, 12, 22),
    key(14284, 13, 22), key(14297, 10, 22), key(14307, 10, 22), key(14317, 10, 22), key(14327, 10, 22),
    key(14337, 10, 22), key(14347, 10, 22), key(14357, 9, 22), key(14366, 10, 22), key(14376, 10, 22),
    key(14386, 9, 22), key(14395, 12, 22), key(14407, 9, 22), key(14416, 8, 242), key(14424, 10, 32),
    key(14434, 8, 33), key(14442, 10, 33), key(14452, 8, 183), key(14460, 6, 24), key(14466, 8, 28),
    key(14474, 9, 33), key(14483, 6, 33), key(14489, 8, 33), key(14497, 7, 33), key(14504, 7, 33),
    key(14511, 9, 33), key(14520, 9, 33), key(14529, 7, 33), key(14536, 9, 33), key(14545, 8, 33),
    key(14553, 15, 33), key(14568, 9, 33), key(14577, 10, 33), key(14587, 9, 33), key(14596, 8, 33),
    key(14604, 7, 33), key(14611, 8, 13), key(14619, 7, 33), key(14626, 8, 33), key(14634, 6, 24),
    key(14640, 6, 24), key(14646, 7, 24), key(14653, 5, 24), key(14658, 5, 24), key(14663, 8, 24),
    key(14671, 7, 30), key(14678, 12, 27), key(14690, 10, 33), key(14700, 6, 24), key(14706, 10, 33),
    key(14716, 7, 131), key(14723, 10, 131), key(14733, 7, 37), key(14740, 11, 68), key(14751, 10, 68),
    key(14761, 7, 236), key(14768, 8, 37), key(14776, 7, 272), key(14783, 8, 272), key(14791, 7, 24),
    key(14798, 11, 22), key(14809, 12, 22), key(14821, 10, 22), key(14831, 8, 30), key(14839, 12, 37),
    key(14851, 25, 37), key(14876, 7, 24), key(14883, 6, 19), key(14889, 9, 30), key(14898, 8, 28),
    key(14906, 7, 166), key(14913, 17, 20), key(14930, 15, 20), key(14945, 7, 28), key(14952, 8, 28),
    key(14960, 7, 28), key(14967, 14, 28), key(14981, 19, 28), key(15000, 8, 28), key(15008, 10, 28),
    key(15018, 11, 28), key(15029, 11, 28), key(15040, 8, 28), key(15048, 9, 28), key(15057, 8, 28),
    key(15065, 9, 28), key(15074, 7, 28), key(15081, 5, 177), key(15086, 6, 177), key(15092, 7, 28),
    key(15099, 7, 32), key(15106, 7, 18), key(15113, 8, 18), key(15121, 15, 18), key(15136, 8, 18),
    key(15144, 6, 18), key(15150, 7, 18), key(15157, 13, 46), key(15170, 7, 18), key(15177, 8, 18),
    key(15185, 6, 18), key(15191, 7, 18), key(15198, 8, 18), key(15206, 7, 18), key(15213, 6, 18),
    key(15219, 7, 18), key(15226, 6, 18), key(15232, 6, 18), key(15238, 8, 18), key(15246, 8, 18),
    key(15254, 7, 18), key(15261, 18, 18), key(15279, 14, 18), key(15293, 9, 18), key(15302, 7, 18),
    key(15309, 8, 18), key(15317, 9, 18), key(15326, 8, 18), key(15334, 6, 18), key(15340, 7, 18),
    key(15347, 6, 29), key(15353, 7, 29), key(15360, 6, 29), key(15366, 7, 29), key(15373, 7, 29),
    key(15380, 8, 30), key(15388, 5, 29), key(15393, 6, 29), key(15399, 5, 29), key(15404, 6, 29),
    key(15410, 7, 29), key(15417, 6, 29), key(15423, 13, 29), key(15436, 8, 29), key(15444, 6, 29),
    key(15450, 8, 29), key(15458, 8, 29), key(15466, 6, 29), key(15472, 7, 29), key(15479, 6, 18),
    key(15485, 7, 18), key(15492, 7, 18), key(15499, 6, 18), key(15505, 7, 30), key(15512, 10, 28),
    key(15522, 9, 28), key(15531, 9, 28), key(15540, 10, 28), key(15550, 10, 28), key(15560, 6, 18),
    key(15566, 6, 18), key(15572, 7, 18), key(15579, 6, 18), key(15585, 7, 18), key(15592, 9, 28),
    key(15601, 9, 23), key(15610, 19, 7), key(15629, 6, 30), key(15635, 4, 19), key(15639, 5, 19),
    key(15644, 6, 19), key(15650, 10, 238), key(15660, 12, 22), key(15672, 11, 22), key(15683, 11, 22),
    key(15694, 12, 22), key(15706, 7, 19), key(15713, 5, 19), key(15718, 5, 19), key(15723, 12, 19),
    key(15735, 17, 19), key(15752, 6, 19), key(15758, 7, 19), key(15765, 8, 19), key(15773, 6, 19),
    key(15779, 6, 19), key(15785, 6, 19), key(15791, 6, 19), key(15797, 5, 19), key(15802, 6, 19),
    key(15808, 7, 19), key(15815, 8, 30), key(15823, 8, 32), key(15831, 8, 32), key(15839, 8, 30),
    key(15847, 9, 30), key(15856, 6, 29), key(15862, 6, 30), key(15868, 8, 30), key(15876, 6, 30),
    key(15882, 14, 30), key(15896, 7, 30), key(15903, 14, 30), key(15917, 16, 30), key(15933, 8, 30),
    key(15941, 12, 30), key(15953, 8, 30), key(15961, 8, 30), key(15969, 7, 30), key(15976, 8, 30),
    key(15984, 7, 30), key(15991, 9, 30), key(16000, 9, 30), key(16009, 8, 30), key(16017, 13, 30),
    key(16030, 7, 30), key(16037, 8, 30), key(16045, 10, 18), key(16055, 18, 10), key(16073, 15, 225),
    key(16088, 10, 33), key(16098, 8, 33), key(16106, 8, 25), key(16114, 9, 24), key(16123, 13, 22),
    key(16136, 14, 22), key(16150, 12, 110), key(16162, 8, 24), key(16170, 9, 28), key(16179, 8, 18),
    key(16187, 6, 29), key(16193, 7, 29), key(16200, 7, 30), key(16207, 7, 19), key(16214, 9, 241),
    key(16223, 7, 35), key(16230, 12, 21), key(16242, 9, 31), key(16251, 22, 26), key(16273, 9, 37),
    key(16282, 7, 35), key(16289, 7, 35), key(16296, 12, 21), key(16308, 10, 23), key(16318, 9, 32),
    key(16327, 8, 17), key(16335, 9, 34), key(16344, 6, 35), key(16350, 17, 35), key(16367, 13, 35),
    key(16380, 9, 35), key(16389, 7, 35), key(16396, 7, 35), key(16403, 7, 35), key(16410, 10, 23),
    key(16420, 10, 26), key(16430, 11, 18), key(16441, 10, 28), key(16451, 8, 30), key(16459, 6, 19),
    key(16465, 2, 18), key(16467, 8, 28), key(16475, 11, 28), key(16486, 12, 28), key(16498, 10, 28),
    key(16508, 11, 28), key(16519, 11, 28), key(16530, 3, 26), key(16533, 7, 28), key(16540, 9, 28),
    key(16549, 7, 23), key(16556, 7, 29), key(16563, 8, 23), key(16571, 5, 29), key(16576, 6, 18),
    key(16582, 8, 28), key(16590, 6, 19), key(16596, 5, 19), key(16601, 9, 23), key(16610, 16, 74),
    key(16626, 14, 56), key(16640, 12, 48), key(16652, 20, 240), key(16672, 24, 239), key(16696, 14, 143),
    key(16710, 25, 150), key(16735, 14, 198), key(16749, 23, 215), key(16772, 7, 32), key(16779, 10, 147),
    key(16789, 26, 240), key(16815, 28, 239), key(16843, 27, 7), key(16870, 19, 79), key(16889, 25, 7),
    key(16914, 18, 79), key(16932, 25, 7), key(16957, 16, 79), key(16973, 26, 7), key(16999, 17, 79),
    key(17016, 29, 232), key(17045, 5, 147), key(17050, 8, 147), key(17058, 16, 147), key(17074, 7, 30),
    key(17081, 4, 175), key(17085, 22, 51), key(17107, 18, 56), key(17125, 18, 48), key(17143, 18, 74),
    key(17161, 30, 150), key(17191, 22, 143), key(17213, 27, 215), key(17240, 29, 240), key(17269, 36, 239),
    key(17305, 13, 40), key(17318, 15, 198), key(17333, 13, 87), key(17346, 13, 87), key(17359, 14, 87),
    key(17373, 29, 105), key(17402, 8, 174), key(17410, 9, 241), key(17419, 20, 198), key(17439, 20, 176),
    key(17459, 17, 48), key(17476, 18, 143), key(17494, 34, 150), key(17528, 34, 150), key(17562, 31, 240),
    key(17593, 23, 51), key(17616, 22, 74), key(17638, 17, 50), key(17655, 19, 141), key(17674, 28, 215),
    key(17702, 22, 56), key(17724, 43, 239), key(17767, 10, 28), key(17777, 16, 44), key(17793, 11, 28),
    key(17804, 11, 28), key(17815, 2, 79), key(17817, 7, 32), key(17824, 6, 18), key(17830, 6, 34),
    key(17836, 7, 23), key(17843, 3, 234), key(17846, 11, 44), key(17857, 10, 182), key(17867, 7, 37),
    key(17874, 7, 37), key(17881, 8, 37), key(17889, 18, 26), key(17907, 9, 31), key(17916, 11, 21),
    key(17927, 6, 31), key(17933, 9, 23), key(17942, 9, 23), key(17951, 9, 23), key(17960, 10, 44),
    key(17970, 8, 31), key(17978, 7, 31), key(17985, 9, 31), key(17994, 7, 31), key(18001, 8, 31),
    key(18009, 8, 31), key(18017, 32, 238), key(18049, 6, 31), key(18055, 7, 31), key(18062, 14, 31),
    key(18076, 30, 31), key(18106, 8, 31), key(18114, 8, 31), key(18122, 7, 31), key(18129, 8, 31),
    key(18137, 7, 31), key(18144, 8, 31), key(18152, 7, 31), key(18159, 8, 31), key(18167, 7, 31),
    key(18174, 7, 31), key(18181, 7, 31), key(18188, 7, 31), key(18195, 7, 31), key(18202, 8, 31),
    key(18210, 9, 31), key(18219, 8, 31), key(18227, 10, 31), key(18237, 11, 23), key(18248, 9, 23),
    key(18257, 7, 20), key(18264, 13, 20), key(18277, 32, 20), key(18309, 31, 20), key(18340, 31, 20),
    key(18371, 9, 20), key(18380, 28, 20), key(18408, 7, 179), key(18415, 7, 31), key(18422, 9, 31),
    key(18431, 12, 21), key(18443, 7, 17), key(18450, 21, 26), key(18471, 21, 26), key(18492, 7, 26),
    key(18499, 24, 26), key(18523, 22, 26), key(18545, 19, 26), key(18564, 24, 26), key(18588, 12, 26),
    key(18600, 19, 26), key(18619, 20, 26), key(18639, 19, 26), key(18658, 17, 26), key(18675, 21, 26),
    key(18696, 6, 26), key(18702, 20, 26), key(18722, 24, 26), key(18746, 22, 26), key(18768, 22, 26),
    key(18790, 22, 26), key(18812, 20, 26), key(18832, 20, 26), key(18852, 20, 26), key(18872, 17, 26),
    key(18889, 21, 26), key(18910, 21, 26), key(18931, 18, 26), key(18949, 18, 26), key(18967, 18, 26),
    key(18985, 18, 26), key(19003, 18, 26), key(19021, 20, 26), key(19041, 20, 26), key(19061, 21, 26),
    key(19082, 23, 26), key(19105, 22, 26), key(19127, 31, 26), key(19158, 20, 26), key(19178, 21, 26),
    key(19199, 21, 26), key(19220, 21, 26), key(19241, 21, 26), key(19262, 21, 26), key(19283, 21, 26),
    key(19304, 21, 26), key(19325, 20, 26), key(19345, 24, 26), key(19369, 7, 26), key(19376, 21, 26),
    key(19397, 19, 26), key(19416, 21, 26), key(19437, 21, 26), key(19458, 18, 26), key(19476, 22, 26),
    key(19498, 22, 26), key(19520, 22, 26), key(19542, 19, 26), key(19561, 23, 26), key(19584, 23, 26),
    key(19607, 18, 26), key(19625, 22, 26), key(19647, 21, 26), key(19668, 22, 26), key(19690, 22, 26),
    key(19712, 18, 26), key(19730, 22, 26), key(19752, 19, 26), key(19771, 20, 26), key(19791, 22, 26),
    key(19813, 23, 26), key(19836, 22, 26), key(19858, 22, 26), key(19880, 22, 26), key(19902, 18, 26),
    key(19920, 23, 26), key(19943, 7, 37), key(19950, 19, 26), key(19969, 24, 26), key(19993, 10, 37),
    key(20003, 26, 26), key(20029, 22, 26), key(20051, 10, 37), key(20061, 9, 37), key(20070, 8, 37),
    key(20078, 8, 37), key(20086, 8, 37), key(20094, 8, 37), key(20102, 8, 37), key(20110, 9, 37),
    key(20119, 8, 37), key(20127, 15, 37), key(20142, 20, 37), key(20162, 9, 37), key(20171, 9, 37),
    key(20180, 9, 37), key(20189, 10, 37), key(20199, 10, 37), key(20209, 6, 35), key(20215, 6, 36),
    key(20221, 12, 36), key(20233, 13, 36), key(20246, 12, 36), key(20258, 13, 36), key(20271, 15, 36),
    key(20286, 11, 36), key(20297, 13, 36), key(20310, 13, 36), key(20323, 14, 36), key(20337, 24, 36),
    key(20361, 11, 36), key(20372, 12, 36), key(20384, 10, 36), key(20394, 11, 36), key(20405, 11, 36),
    key(20416, 12, 36), key(20428, 9, 36), key(20437, 8, 36), key(20445, 15, 36), key(20460, 13, 36),
    key(20473, 14, 36), key(20487, 9, 36), key(20496, 11, 36), key(20507, 15, 36), key(20522, 14, 55),
    key(20536, 12, 55), key(20548, 14, 55), key(20562, 19, 26), key(20581, 22, 26), key(20603, 18, 26),
    key(20621, 21, 26), key(20642, 8, 37), key(20650, 7, 32), key(20657, 8, 32), key(20665, 9, 32),
    key(20674, 6, 32), key(20680, 7, 32), key(20687, 7, 32), key(20694, 8, 32), key(20702, 8, 32),
    key(20710, 9, 32), key(20719, 9, 32), key(20728, 6, 32), key(20734, 29, 32), key(20763, 13, 32),
    key(20776, 7, 32), key(20783, 8, 32), key(20791, 9, 32), key(20800, 9, 32), key(20809, 8, 32),
    key(20817, 9, 32), key(20826, 9, 32), key(20835, 7, 32), key(20842, 9, 32), key(20851, 7, 32),
    key(20858, 8, 32), key(20866, 8, 32), key(20874, 7, 32), key(20881, 17, 44), key(20898, 6, 32),
    key(20904, 24, 105), key(20928, 19, 239), key(20947, 8, 79), key(20955, 41, 105), key(20996, 6, 32),
    key(21002, 7, 32), key(21009, 7, 32), key(21016, 8, 32), key(21024, 8, 32), key(21032, 4, 301),
    key(21036, 5, 301), key(21041, 10, 321), key(21051, 7, 34), key(21058, 26, 105), key(21084, 20, 239),
    key(21104, 26, 105), key(21130, 7, 79), key(21137, 24, 239), key(21161, 37, 105), key(21198, 43, 239),
    key(21241, 22, 239), key(21263, 21, 239), key(21284, 9, 79), key(21293, 29, 105), key(21322, 24, 239),
    key(21346, 25, 239), key(21371, 32, 105), key(21403, 27, 239), key(21430, 36, 105), key(21466, 46, 105),
    key(21512, 9, 79), key(21521, 27, 239), key(21548, 28, 239), key(21576, 37, 105), key(21613, 39, 105),
    key(21652, 40, 105), key(21692, 23, 239), key(21715, 27, 239), key(21742, 36, 105), key(21778, 39, 105),
    key(21817, 36, 105), key(21853, 33, 105), key(21886, 23, 239), key(21909, 36, 105), key(21945, 24, 239),
    key(21969, 40, 105), key(22009, 23, 105), key(22032, 18, 239), key(22050, 24, 239), key(22074, 41, 105),
    key(22115, 24, 239), key(22139, 41, 105), key(22180, 36, 105), key(22216, 7, 79), key(22223, 16, 3),
    key(22239, 27, 251), key(22266, 14, 130), key(22280, 20, 332), key(22300, 14, 57), key(22314, 14, 95),
    key(22328, 16, 29), key(22344, 17, 96), key(22361, 30, 105), key(22391, 23, 239), key(22414, 22, 239),
    key(22436, 25, 105), key(22461, 22, 239), key(22483, 21, 239), key(22504, 23, 239), key(22527, 24, 239),
    key(22551, 33, 105), key(22584, 36, 105), key(22620, 37, 105), key(22657, 6, 79), key(22663, 26, 105),
    key(22689, 32, 105), key(22721, 37, 105), key(22758, 36, 105), key(22794, 21, 239), key(22815, 22, 239),
    key(22837, 22, 239), key(22859, 29, 105), key(22888, 30, 105), key(22918, 24, 239), key(22942, 23, 239),
    key(22965, 35, 105), key(23000, 26, 239), key(23026, 22, 239), key(23048, 39, 105), key(23087, 15, 239),
    key(23102, 6, 32), key(23108, 6, 30), key(23114, 7, 34), key(23121, 6, 34), key(23127, 6, 34),
    key(23133, 17, 34), key(23150, 8, 34), key(23158, 6, 34), key(23164, 6, 34), key(23170, 17, 34),
    key(23187, 31, 34), key(23218, 13, 34), key(23231, 8, 34), key(23239, 6, 34), key(23245, 7, 34),
    key(23252, 7, 34), key(23259, 8, 34), key(23267, 6, 34), key(23273, 5, 34), key(23278, 7, 34),
    key(23285, 6, 34), key(23291, 7, 34), key(23298, 7, 34), key(23305, 40, 105), key(23345, 26, 239),
    key(23371, 7, 32), key(23378, 8, 18), key(23386, 11, 21), key(23397, 7, 59), key(23404, 9, 75),
    key(23413, 9, 75), key(23422, 6, 72), key(23428, 8, 23), key(23436, 19, 89), key(23455, 11, 59),
    key(23466, 13, 21), key(23479, 14, 21), key(23493, 7, 140), key(23500, 11, 21), key(23511, 15, 21),
    key(23526, 11, 21), key(23537, 10, 21), key(23547, 11, 21), key(23558, 6, 140), key(23564, 14, 21),
    key(23578, 8, 32), key(23586, 8, 23), key(23594, 13, 21), key(23607, 8, 23), key(23615, 9, 23),
    key(23624, 9, 23), key(23633, 10, 23), key(23643, 8, 23), key(23651, 7, 23), key(23658, 8, 23),
    key(23666, 15, 23), key(23681, 20, 23), key(23701, 9, 23), key(23710, 9, 23), key(23719, 8, 23),
    key(23727, 9, 23), key(23736, 8, 23), key(23744, 9, 23), key(23753, 9, 23), key(23762, 11, 23),
    key(23773, 9, 23), key(23782, 9, 23), key(23791, 9, 23), key(23800, 8, 23), key(23808, 9, 23),
    key(23817, 7, 31), key(23824, 7, 31), key(23831, 10, 23), key(23841, 8, 23), key(23849, 9, 23),
    key(23858, 10, 23), key(23868, 20, 185), key(23888, 6, 31), key(23894, 7, 31), key(23901, 8, 23),
    key(23909, 11, 23), key(23920, 9, 23), key(23929, 10, 23), key(23939, 7, 17), key(23946, 6, 34),
    key(23952, 8, 34), key(23960, 7, 179), key(23967, 26, 59), key(23993, 9, 79), key(24002, 10, 79),
    key(24012, 7, 17), key(24019, 9, 32), key(24028, 8, 32), key(24036, 9, 34), key(24045, 14, 21),
    key(24059, 14, 21), key(24073, 13, 21), key(24086, 13, 21), key(24099, 12, 21), key(24111, 19, 21),
    key(24130, 13, 21), key(24143, 13, 21), key(24156, 12, 21), key(24168, 9, 21), key(24177, 11, 21),
    key(24188, 8, 21), key(24196, 9, 21), key(24205, 7, 21), key(24212, 14, 21), key(24226, 5, 147),
    key(24231, 13, 147), key(24244, 7, 147), key(24251, 7, 34), key(24258, 13, 21), key(24271, 10, 180),
    key(24281, 10, 23), key(24291, 24, 222), key(24315, 14, 21), key(24329, 13, 21), key(24342, 8, 34),
    key(24350, 6, 17), key(24356, 10, 17), key(24366, 7, 17), key(24373, 14, 17), key(24387, 19, 17),
    key(24406, 9, 17), key(24415, 8, 17), key(24423, 8, 17), key(24431, 9, 17), key(24440, 8, 17),
    key(24448, 7, 17), key(24455, 6, 34), key(24461, 8, 34), key(24469, 9, 34), key(24478, 7, 34),
    key(24485, 7, 34), key(24492, 8, 34), key(24500, 8, 17), key(24508, 8, 34), key(24516, 23, 239),
    key(24539, 8, 17), key(24547, 14, 26), key(24561, 14, 26), key(24575, 8, 37), key(24583, 6, 35),
    key(24589, 7, 35), key(24596, 5, 35), key(24601, 6, 35), key(24607, 7, 35), key(24614, 6, 35),
    key(24620, 6, 35), key(24626, 5, 35), key(24631, 5, 35), key(24636, 6, 35), key(24642, 8, 37),
    key(24650, 7, 35), key(24657, 13, 226), key(24670, 9, 23), key(24679, 7, 35), key(24686, 10, 36),
    key(24696, 10, 36), key(24706, 11, 36), key(24717, 9, 36), key(24726, 10, 36), key(24736, 7, 104),
    key(24743, 9, 89), key(24752, 15, 79), key(24767, 10, 239), key(24777, 8, 23), key(24785, 9, 28),
    key(24794, 11, 28), key(24805, 12, 28), key(24817, 35, 7), key(24852, 12, 21), key(24864, 9, 23),
    key(24873, 25, 26), key(24898, 11, 37), key(24909, 9, 37), key(24918, 9, 31), key(24927, 8, 28),
    key(24935, 8, 28), key(24943, 8, 28), key(24951, 8, 18), key(24959, 8, 29), key(24967, 7, 18),
    key(24974, 9, 18), key(24983, 8, 18), key(24991, 6, 29), key(24997, 9, 18), key(25006, 7, 18),
    key(25013, 7, 30), key(25020, 13, 22), key(25033, 6, 19), key(25039, 7, 19), key(25046, 8, 19),
    key(25054, 8, 30), key(25062, 8, 30), key(25070, 13, 22), key(25083, 10, 18), key(25093, 10, 30),
    key(25103, 8, 32), key(25111, 7, 34), key(25118, 4, 326), key(25122, 9, 326), key(25131, 3, 326),
    key(25134, 15, 20), key(25149, 3, 306), key(25152, 4, 216), key(25156, 5, 216), key(25161, 5, 216),
    key(25166, 10, 51), key(25176, 22, 51), key(25198, 12, 51), key(25210, 10, 51), key(25220, 26, 232),
    key(25246, 36, 7), key(25282, 3, 216), key(25285, 4, 216), key(25289, 5, 216), key(25294, 4, 216),
    key(25298, 4, 216), key(25302, 15, 105), key(25317, 14, 105), key(25331, 17, 105), key(25348, 15, 160),
    key(25363, 5, 43), key(25368, 9, 57), key(25377, 16, 160), key(25393, 8, 45), key(25401, 7, 45),
    key(25408, 8, 119), key(25416, 9, 119), key(25425, 8, 119), key(25433, 19, 119), key(25452, 9, 119),
    key(25461, 9, 119), key(25470, 8, 119), key(25478, 10, 119), key(25488, 8, 119), key(25496, 7, 119),
    key(25503, 7, 119), key(25510, 7, 119), key(25517, 8, 119), key(25525, 9, 119), key(25534, 8, 45),
    key(25542, 20, 45), key(25562, 11, 45), key(25573, 10, 45), key(25583, 8, 45), key(25591, 7, 45),
    key(25598, 7, 45), key(25605, 9, 119), key(25614, 6, 39), key(25620, 13, 39), key(25633, 6, 39),
    key(25639, 8, 39), key(25647, 9, 39), key(25656, 28, 254), key(25684, 8, 51), key(25692, 9, 51),
    key(25701, 8, 51), key(25709, 10, 51), key(25719, 18, 51), key(25737, 12, 51), key(25749, 12, 51),
    key(25761, 10, 51), key(25771, 10, 51), key(25781, 11, 51), key(25792, 16, 105), key(25808, 3, 38),
    key(25811, 16, 20), key(25827, 16, 20), key(25843, 21, 20), key(25864, 17, 20), key(25881, 19, 20),
    key(25900, 10, 148), key(25910, 10, 116), key(25920, 11, 116), key(25931, 5, 186), key(25936, 20, 236),
    key(25956, 6, 43), key(25962, 14, 56), key(25976, 14, 56), key(25990, 12, 56), key(26002, 15, 56),
    key(26017, 13, 56), key(26030, 14, 56), key(26044, 14, 56), key(26058, 11, 56), key(26069, 9, 56),
    key(26078, 11, 56), key(26089, 11, 56), key(26100, 11, 56), key(26111, 11, 56), key(26122, 13, 56),
    key(26135, 7, 56), key(26142, 12, 56), key(26154, 5, 43), key(26159, 11, 116), key(26170, 4, 58),
    key(26174, 5, 42), key(26179, 6, 43), key(26185, 7, 58), key(26192, 7, 39), key(26199, 11, 83),
    key(26210, 12, 83), key(26222, 6, 58), key(26228, 16, 58), key(26244, 5, 58), key(26249, 6, 58),
    key(26255, 17, 58), key(26272, 6, 58), key(26278, 6, 58), key(26284, 6, 117), key(26290, 15, 58),
    key(26305, 8, 58), key(26313, 4, 58), key(26317, 14, 58), key(26331, 6, 58), key(26337, 18, 58),
    key(26355, 4, 58), key(26359, 5, 58), key(26364, 23, 38), key(26387, 18, 38), key(26405, 29, 38),
    key(26434, 11, 38), key(26445, 15, 38), key(26460, 22, 38), key(26482, 24, 38), key(26506, 28, 38),
    key(26534, 25, 38), key(26559, 18, 306), key(26577, 28, 38), key(26605, 24, 38), key(26629, 26, 38),
    key(26655, 26, 38), key(26681, 28, 38), key(26709, 12, 246), key(26721, 40, 195), key(26761, 13, 122),
    key(26774, 12, 205), key(26786, 10, 148), key(26796, 11, 148), key(26807, 5, 113), key(26812, 5, 58),
    key(26817, 15, 58), key(26832, 5, 58), key(26837, 15, 253), key(26852, 16, 58), key(26868, 6, 58),
    key(26874, 6, 130), key(26880, 7, 64), key(26887, 6, 216), key(26893, 4, 216), key(26897, 16, 216),
    key(26913, 5, 216), key(26918, 5, 216), key(26923, 7, 216), key(26930, 6, 43), key(26936, 15, 105),
    key(26951, 18, 105), key(26969, 18, 105), key(26987, 20, 105), key(27007, 19, 105), key(27026, 14, 105),
    key(27040, 14, 105), key(27054, 11, 105), key(27065, 11, 105), key(27076, 11, 105), key(27087, 12, 105),
    key(27099, 6, 43), key(27105, 7, 58), key(27112, 5, 42), key(27117, 7, 58), key(27124, 12, 148),
    key(27136, 7, 58), key(27143, 20, 58), key(27163, 6, 42), key(27169, 6, 43), key(27175, 5, 42),
    key(27180, 17, 42), key(27197, 7, 42), key(27204, 5, 42), key(27209, 6, 42), key(27215, 7, 42),
    key(27222, 5, 43), key(27227, 11, 43), key(27238, 48, 96), key(27286, 44, 135), key(27330, 25, 43),
    key(27355, 17, 228), key(27372, 6, 43), key(27378, 5, 43), key(27383, 13, 43), key(27396, 7, 43),
    key(27403, 14, 228), key(27417, 5, 43), key(27422, 6, 57), key(27428, 16, 48), key(27444, 20, 74),
    key(27464, 17, 56), key(27481, 20, 143), key(27501, 33, 150), key(27534, 19, 162), key(27553, 19, 198),
    key(27572, 28, 215), key(27600, 28, 240), key(27628, 29, 239), key(27657, 19, 162), key(27676, 10, 99),
    key(27686, 9, 99), key(27695, 10, 99), key(27705, 17, 55), key(27722, 15, 55), key(27737, 16, 55),
    key(27753, 18, 55), key(27771, 17, 55), key(27788, 15, 55), key(27803, 12, 55), key(27815, 18, 74),
    key(27833, 18, 143), key(27851, 17, 162), key(27868, 20, 74), key(27888, 17, 143), key(27905, 21, 198),
    key(27926, 29, 150), key(27955, 32, 239), key(27987, 24, 215), key(28011, 17, 56), key(28028, 21, 51),
    key(28049, 6, 57), key(28055, 14, 58), key(28069, 12, 58), key(28081, 4, 216), key(28085, 6, 60),
    key(28091, 4, 323), key(28095, 18, 236), key(28113, 11, 148), key(28124, 5, 42), key(28129, 4, 42),
    key(28133, 4, 42), key(28137, 5, 42), key(28142, 5, 42), key(28147, 6, 42), key(28153, 3, 43),
    key(28156, 17, 96), key(28173, 17, 96), key(28190, 13, 135), key(28203, 13, 135), key(28216, 4, 43),
    key(28220, 4, 43), key(28224, 9, 194), key(28233, 6, 43), key(28239, 7, 57), key(28246, 10, 118),
    key(28256, 5, 57), key(28261, 5, 57), key(28266, 4, 57), key(28270, 5, 57), key(28275, 5, 57),
    key(28280, 5, 57), key(28285, 5, 57), key(28290, 6, 57), key(28296, 6, 57), key(28302, 6, 108),
    key(28308, 8, 120), key(28316, 3, 295), key(28319, 17, 236), key(28336, 18, 236), key(28354, 18, 236),
    key(28372, 19, 236), key(28391, 17, 236), key(28408, 5, 53), key(28413, 9, 51), key(28422, 31, 95),
    key(28453, 16, 44), key(28469, 14, 40), key(28483, 13, 40), key(28496, 21, 40), key(28517, 21, 40),
    key(28538, 14, 40), key(28552, 12, 40), key(28564, 14, 40), key(28578, 13, 40), key(28591, 10, 40),
    key(28601, 3, 312), key(28604, 14, 181), key(28618, 26, 296), key(28644, 39, 296), key(28683, 9, 49),
    key(28692, 8, 49), key(28700, 20, 49), key(28720, 9, 49), key(28729, 9, 49), key(28738, 8, 49),
    key(28746, 8, 49), key(28754, 12, 332), key(28766, 25, 14), key(28791, 24, 61), key(28815, 34, 295),
    key(28849, 23, 332), key(28872, 33, 150), key(28905, 27, 180), key(28932, 27, 25), key(28959, 44, 150),
    key(29003, 37, 150), key(29040, 7, 50), key(29047, 7, 50), key(29054, 6, 50), key(29060, 15, 50),
    key(29075, 7, 50), key(29082, 9, 50), key(29091, 7, 50), key(29098, 8, 50), key(29106, 7, 50),
    key(29113, 7, 50), key(29120, 20, 50), key(29140, 8, 50), key(29148, 66, 323), key(29214, 49, 311),
    key(29263, 23, 41), key(29286, 14, 47), key(29300, 22, 46), key(29322, 17, 63), key(29339, 12, 58),
    key(29351, 18, 38), key(29369, 5, 32768), key(29374, 17, 47), key(29391, 28, 46), key(29419, 32, 46),
    key(29451, 38, 46), key(29489, 8, 46), key(29497, 9, 46), key(29506, 14, 46), key(29520, 25, 47),
    key(29545, 9, 46), key(29554, 9, 47), key(29563, 16, 47), key(29579, 14, 47), key(29593, 17, 47),
    key(29610, 21, 47), key(29631, 15, 47), key(29646, 31, 46), key(29677, 15, 47), key(29692, 14, 47),
    key(29706, 36, 46), key(29742, 6, 47), key(29748, 9, 32768), key(29757, 15, 46), key(29772, 13, 46),
    key(29785, 17, 47), key(29802, 13, 46), key(29815, 58, 306), key(29873, 12, 48), key(29885, 10, 48),
    key(29895, 13, 48), key(29908, 12, 48), key(29920, 13, 48), key(29933, 11, 48), key(29944, 13, 48),
    key(29957, 13, 48), key(29970, 11, 48), key(29981, 12, 48), key(29993, 12, 48), key(30005, 12, 48),
    key(30017, 12, 48), key(30029, 11, 48), key(30040, 10, 48), key(30050, 9, 48), key(30059, 9, 48),
    key(30068, 9, 48), key(30077, 15, 48), key(30092, 13, 48), key(30105, 13, 48), key(30118, 15, 48),
    key(30133, 12, 48), key(30145, 9, 48), key(30154, 9, 48), key(30163, 11, 48), key(30174, 12, 48),
    key(30186, 51, 304), key(30237, 45, 299), key(30282, 14, 181), key(30296, 13, 122), key(30309, 14, 181),
    key(30323, 15, 181), key(30338, 13, 122), key(30351, 13, 122), key(30364, 14, 181), key(30378, 12, 122),
    key(30390, 14, 181), key(30404, 13, 122), key(30417, 13, 181), key(30430, 12, 122), key(30442, 14, 181),
    key(30456, 13, 122), key(30469, 15, 181), key(30484, 13, 122), key(30497, 12, 52), key(30509, 13, 44),
    key(30522, 15, 44), key(30537, 12, 44), key(30549, 11, 44), key(30560, 15, 44), key(30575, 10, 52),
    key(30585, 22, 52), key(30607, 11, 52), key(30618, 10, 52), key(30628, 11, 52), key(30639, 6, 44),
    key(30645, 12, 44), key(30657, 24, 44), key(30681, 24, 44), key(30705, 17, 312), key(30722, 18, 54),
    key(30740, 9, 99), key(30749, 34, 105), key(30783, 39, 12), key(30822, 9, 148), key(30831, 7, 99),
    key(30838, 5, 99), key(30843, 7, 99), key(30850, 16, 99), key(30866, 19, 99), key(30885, 8, 99),
    key(30893, 8, 99), key(30901, 7, 99), key(30908, 7, 99), key(30915, 21, 146), key(30936, 4, 216),
    key(30940, 4, 311), key(30944, 16, 58), key(30960, 10, 58), key(30970, 4, 296), key(30974, 5, 123),
    key(30979, 4, 53), key(30983, 16, 53), key(30999, 5, 53), key(31004, 5, 53), key(31009, 15, 44),
    key(31024, 8, 123), key(31032, 8, 49), key(31040, 6, 171), key(31046, 5, 50), key(31051, 7, 54),
    key(31058, 18, 54), key(31076, 9, 54), key(31085, 7, 54), key(31092, 7, 54), key(31099, 3, 332),
    key(31102, 6, 57), key(31108, 4, 57), key(31112, 7, 57), key(31119, 16, 57), key(31135, 8, 57),
    key(31143, 6, 57), key(31149, 18, 57), key(31167, 4, 216), key(31171, 10, 148), key(31181, 5, 58),
    key(31186, 14, 58), key(31200, 15, 58), key(31215, 7, 58), key(31222, 15, 253), key(31237, 12, 253),
    key(31249, 21, 253), key(31270, 31, 253), key(31301, 14, 253), key(31315, 15, 253), key(31330, 6, 58),
    key(31336, 27, 38), key(31363, 8, 19), key(31371, 20, 47), key(31391, 19, 46), key(31410, 39, 96),
    key(31449, 35, 135), key(31484, 7, 19), key(31491, 8, 228), key(31499, 11, 59), key(31510, 43, 232),
    key(31553, 8, 62), key(31561, 4, 62), key(31565, 10, 62), key(31575, 8, 62), key(31583, 9, 62),
    key(31592, 9, 62), key(31601, 8, 62), key(31609, 9, 62), key(31618, 9, 62), key(31627, 5, 62),
    key(31632, 6, 62), key(31638, 8, 62), key(31646, 9, 62), key(31655, 10, 62), key(31665, 10, 62),
    key(31675, 9, 62), key(31684, 9, 62), key(31693, 6, 62), key(31699, 6, 62), key(31705, 6, 62),
    key(31711, 7, 62), key(31718, 8, 62), key(31726, 8, 62), key(31734, 8, 62), key(31742, 7, 62),
    key(31749, 8, 62), key(31757, 6, 62), key(31763, 7, 62), key(31770, 6, 62), key(31776, 6, 62),
    key(31782, 11, 62), key(31793, 10, 36), key(31803, 14, 55), key(31817, 7, 103), key(31824, 11, 162),
    key(31835, 11, 181), key(31846, 14, 150), key(31860, 10, 192), key(31870, 16, 123), key(31886, 8, 62),
    key(31894, 10, 246), key(31904, 24, 240), key(31928, 26, 240), key(31954, 34, 240), key(31988, 10, 25),
    key(31998, 11, 30), key(32009, 28, 239), key(32037, 21, 239), key(32058, 23, 239), key(32081, 14, 36),
    key(32095, 29, 63), key(32124, 17, 33), key(32141, 12, 103), key(32153, 21, 196), key(32174, 21, 128),
    key(32195, 32, 197), key(32227, 26, 215), key(32253, 19, 74), key(32272, 17, 76), key(32289, 18, 73),
    key(32307, 29, 7), key(32336, 28, 7), key(32364, 50, 12), key(32414, 63, 12), key(32477, 25, 12),
    key(32502, 36, 195), key(32538, 37, 97), key(32575, 17, 56), key(32592, 23, 51), key(32615, 25, 20),
    key(32640, 17, 40), key(32657, 11, 50), key(32668, 8, 122), key(32676, 15, 48), key(32691, 21, 143),
    key(32712, 24, 250), key(32736, 12, 166), key(32748, 30, 150), key(32778, 15, 162), key(32793, 17, 4),
    key(32810, 27, 184), key(32837, 16, 174), key(32853, 22, 246), key(32875, 10, 41), key(32885, 13, 213),
    key(32898, 19, 198), key(32917, 8, 205), key(32925, 34, 20), key(32959, 9, 226), key(32968, 13, 58),
    key(32981, 11, 231), key(32992, 71, 232), key(33063, 38, 234), key(33101, 19, 55), key(33120, 34, 38),
    key(33154, 24, 27), key(33178, 20, 136), key(33198, 9, 113), key(33207, 10, 62), key(33217, 27, 240),
    key(33244, 24, 239), key(33268, 29, 7), key(33297, 23, 246), key(33320, 9, 122), key(33329, 10, 205),
    key(33339, 38, 195), key(33377, 17, 181), key(33394, 21, 144), key(33415, 26, 150), key(33441, 29, 269),
    key(33470, 36, 181), key(33506, 41, 181), key(33547, 41, 181), key(33588, 28, 46), key(33616, 30, 80),
    key(33646, 44, 206), key(33690, 32, 46), key(33722, 34, 222), key(33756, 30, 266), key(33786, 42, 130),
    key(33828, 16, 268), key(33844, 34, 222), key(33878, 33, 46), key(33911, 35, 181), key(33946, 28, 46),
    key(33974, 36, 46), key(34010, 39, 68), key(34049, 29, 46), key(34078, 27, 46), key(34105, 29, 46),
    key(34134, 30, 38), key(34164, 35, 46), key(34199, 34, 46), key(34233, 25, 63), key(34258, 26, 63),
    key(34284, 28, 63), key(34312, 31, 38), key(34343, 33, 38), key(34376, 22, 58), key(34398, 24, 58),
    key(34422, 9, 62), key(34431, 10, 62), key(34441, 9, 62), key(34450, 8, 62), key(34458, 8, 62),
    key(34466, 7, 62), key(34473, 7, 62), key(34480, 7, 62), key(34487, 18, 62), key(34505, 14, 62),
    key(34519, 8, 62), key(34527, 13, 193), key(34540, 10, 11), key(34550, 11, 216), key(34561, 13, 236),
    key(34574, 37, 105), key(34611, 44, 105), key(34655, 23, 184), key(34678, 6, 59), key(34684, 7, 59),
    key(34691, 31, 255), key(34722, 11, 59), key(34733, 7, 247), key(34740, 9, 248), key(34749, 8, 112),
    key(34757, 8, 83), key(34765, 8, 60), key(34773, 18, 79), key(34791, 36, 239), key(34827, 24, 246),
    key(34851, 41, 195), key(34892, 13, 122), key(34905, 13, 205), key(34918, 34, 7), key(34952, 9, 62),
    key(34961, 9, 62), key(34970, 10, 83), key(34980, 10, 60), key(34990, 31, 38), key(35021, 18, 58),
    key(35039, 19, 63), key(35058, 16, 46), key(35074, 22, 240), key(35096, 8, 60), key(35104, 7, 60),
    key(35111, 8, 60), key(35119, 20, 60), key(35139, 10, 60), key(35149, 7, 60), key(35156, 8, 59),
    key(35164, 10, 222), key(35174, 9, 61), key(35183, 10, 61), key(35193, 9, 61), key(35202, 8, 61),
    key(35210, 18, 63), key(35228, 8, 61), key(35236, 9, 61), key(35245, 16, 63), key(35261, 8, 61),
    key(35269, 24, 61), key(35293, 22, 63), key(35315, 9, 61), key(35324, 9, 32769), key(35333, 18, 63),
    key(35351, 9, 61), key(35360, 7, 61), key(35367, 19, 63), key(35386, 8, 61), key(35394, 15, 61),
    key(35409, 25, 63), key(35434, 20, 63), key(35454, 24, 63), key(35478, 22, 63), key(35500, 22, 63),
    key(35522, 21, 63), key(35543, 17, 63), key(35560, 22, 63), key(35582, 22, 63), key(35604, 10, 63),
    key(35614, 21, 63), key(35635, 22, 63), key(35657, 23, 63), key(35680, 21, 63), key(35701, 22, 63),
    key(35723, 23, 63), key(35746, 21, 63), key(35767, 19, 63), key(35786, 8, 61), key(35794, 9, 61),
    key(35803, 8, 61), key(35811, 20, 63), key(35831, 9, 61), key(35840, 19, 63), key(35859, 9, 61),
    key(35868, 9, 61), key(35877, 6, 61), key(35883, 7, 63), key(35890, 10, 222), key(35900, 8, 61),
    key(35908, 9, 61), key(35917, 15, 63), key(35932, 21, 12), key(35953, 11, 59), key(35964, 14, 236),
    key(35978, 24, 234), key(36002, 9, 181), key(36011, 4, 181), key(36015, 8, 46), key(36023, 8, 46),
    key(36031, 22, 44), key(36053, 32, 44), key(36085, 3, 46), key(36088, 18, 252), key(36106, 37, 232),
    key(36143, 10, 112), key(36153, 9, 60), key(36162, 10, 60), key(36172, 8, 113), key(36180, 7, 60),
    key(36187, 3, 59), key(36190, 6, 59), key(36196, 9, 59), key(36205, 10, 59), key(36215, 7, 61),
    key(36222, 8, 61), key(36230, 5, 226), key(36235, 5, 166), key(36240, 14, 250), key(36254, 17, 102),
    key(36271, 12, 207), key(36283, 19, 149), key(36302, 21, 211), key(36323, 18, 218), key(36341, 7, 59),
    key(36348, 16, 88), key(36364, 15, 74), key(36379, 15, 51), key(36394, 13, 56), key(36407, 19, 240),
    key(36426, 21, 239), key(36447, 11, 48), key(36458, 21, 150), key(36479, 14, 143), key(36493, 14, 162),
    key(36507, 14, 198), key(36521, 22, 215), key(36543, 8, 112), key(36551, 7, 115), key(36558, 7, 60),
    key(36565, 6, 80), key(36571, 7, 115), key(36578, 15, 112), key(36593, 7, 59), key(36600, 8, 112),
    key(36608, 13, 115), key(36621, 6, 64), key(36627, 5, 64), key(36632, 6, 113), key(36638, 8, 113),
    key(36646, 7, 113), key(36653, 6, 113), key(36659, 7, 60), key(36666, 14, 60), key(36680, 9, 60),
    key(36689, 8, 60), key(36697, 9, 60), key(36706, 8, 60), key(36714, 10, 83), key(36724, 19, 181),
    key(36743, 33, 150), key(36776, 6, 114), key(36782, 8, 60), key(36790, 10, 80), key(36800, 13, 113),
    key(36813, 9, 61), key(36822, 19, 63), key(36841, 8, 61), key(36849, 18, 63), key(36867, 9, 61),
    key(36876, 30, 46), key(36906, 7, 62), key(36913, 8, 62), key(36921, 3, 234), key(36924, 4, 319),
    key(36928, 8, 65), key(36936, 4, 319), key(36940, 4, 297), key(36944, 6, 67), key(36950, 11, 255),
    key(36961, 12, 255), key(36973, 10, 222), key(36983, 13, 222), key(36996, 9, 15), key(37005, 27, 233),
    key(37032, 25, 74), key(37057, 22, 198), key(37079, 30, 215), key(37109, 17, 105), key(37126, 23, 74),
    key(37149, 21, 176), key(37170, 35, 105), key(37205, 22, 56), key(37227, 21, 56), key(37248, 24, 51),
    key(37272, 21, 51), key(37293, 18, 48), key(37311, 19, 50), key(37330, 18, 48), key(37348, 21, 141),
    key(37369, 20, 143), key(37389, 22, 198), key(37411, 30, 215), key(37441, 43, 239), key(37484, 34, 240),
    key(37518, 37, 239), key(37555, 32, 240), key(37587, 30, 150), key(37617, 4, 317), key(37621, 10, 44),
    key(37631, 20, 162), key(37651, 7, 71), key(37658, 3, 322), key(37661, 41, 337), key(37702, 33, 322),
    key(37735, 6, 71), key(37741, 6, 71), key(37747, 6, 337), key(37753, 7, 65), key(37760, 19, 65),
    key(37779, 9, 65), key(37788, 10, 65), key(37798, 8, 65), key(37806, 10, 65), key(37816, 17, 88),
    key(37833, 4, 337), key(37837, 3, 319), key(37840, 4, 66), key(37844, 5, 234), key(37849, 5, 70),
    key(37854, 8, 70), key(37862, 3, 297), key(37865, 19, 240), key(37884, 8, 71), key(37892, 10, 1),
    key(37902, 4, 338), key(37906, 6, 66), key(37912, 5, 66), key(37917, 6, 66), key(37923, 7, 66),
    key(37930, 6, 66), key(37936, 7, 66), key(37943, 6, 66), key(37949, 7, 66), key(37956, 5, 66),
    key(37961, 6, 66), key(37967, 6, 66), key(37973, 6, 66), key(37979, 5, 66), key(37984, 17, 88),
    key(38001, 16, 234), key(38017, 23, 7), key(38040, 18, 79), key(38058, 8, 66), key(38066, 5, 66),
    key(38071, 22, 66), key(38093, 6, 66), key(38099, 10, 66), key(38109, 6, 66), key(38115, 13, 66),
    key(38128, 7, 66), key(38135, 6, 66), key(38141, 8, 66), key(38149, 10, 66), key(38159, 10, 66),
    key(38169, 9, 66), key(38178, 30, 38), key(38208, 10, 103), key(38218, 13, 36), key(38231, 30, 97),
    key(38261, 15, 103), key(38276, 17, 55), key(38293, 19, 196), key(38312, 14, 162), key(38326, 34, 240),
    key(38360, 33, 239), key(38393, 13, 48), key(38406, 18, 143), key(38424, 17, 198), key(38441, 5, 245),
    key(38446, 4, 106), key(38450, 12, 106), key(38462, 12, 106), key(38474, 6, 106), key(38480, 8, 70),
    key(38488, 9, 15), key(38497, 5, 66), key(38502, 5, 66), key(38507, 6, 66), key(38513, 15, 222),
    key(38528, 17, 162), key(38545, 8, 65), key(38553, 7, 65), key(38560, 14, 65), key(38574, 8, 65),
    key(38582, 8, 65), key(38590, 14, 88), key(38604, 23, 88), key(38627, 8, 65), key(38635, 9, 65),
    key(38644, 7, 65), key(38651, 8, 65), key(38659, 9, 65), key(38668, 8, 65), key(38676, 14, 88),
    key(38690, 15, 88), key(38705, 13, 88), key(38718, 18, 88), key(38736, 17, 88), key(38753, 18, 88),
    key(38771, 18, 88), key(38789, 18, 88), key(38807, 19, 88), key(38826, 16, 88), key(38842, 20, 88),
    key(38862, 21, 88), key(38883, 18, 88), key(38901, 6, 65), key(38907, 7, 65), key(38914, 8, 65),
    key(38922, 8, 65), key(38930, 8, 65), key(38938, 7, 65), key(38945, 8, 65), key(38953, 7, 65),
    key(38960, 9, 65), key(38969, 18, 88), key(38987, 18, 88), key(39005, 19, 88), key(39024, 8, 65),
    key(39032, 8, 65), key(39040, 10, 65), key(39050, 15, 88), key(39065, 8, 161), key(39073, 11, 200),
    key(39084, 11, 200), key(39095, 11, 200), key(39106, 23, 200), key(39129, 12, 200), key(39141, 12, 200),
    key(39153, 18, 200), key(39171, 11, 200), key(39182, 6, 108), key(39188, 4, 107), key(39192, 8, 64),
    key(39200, 16, 44), key(39216, 8, 67), key(39224, 17, 44), key(39241, 11, 187), key(39252, 14, 44),
    key(39266, 12, 44), key(39278, 14, 44), key(39292, 16, 44), key(39308, 14, 44), key(39322, 15, 44),
    key(39337, 15, 44), key(39352, 14, 200), key(39366, 11, 200), key(39377, 9, 200), key(39386, 6, 67),
    key(39392, 7, 67), key(39399, 8, 67), key(39407, 9, 67), key(39416, 8, 67), key(39424, 9, 67),
    key(39433, 7, 67), key(39440, 12, 103), key(39452, 14, 227), key(39466, 8, 200), key(39474, 7, 41),
    key(39481, 18, 1), key(39499, 23, 38), key(39522, 28, 246), key(39550, 14, 5), key(39564, 14, 64),
    key(39578, 21, 10), key(39599, 14, 234), key(39613, 14, 6), key(39627, 13, 2), key(39640, 15, 3),
    key(39655, 25, 13), key(39680, 16, 8), key(39696, 14, 9), key(39710, 12, 0), key(39722, 16, 14),
    key(39738, 14, 15), key(39752, 17, 16), key(39769, 14, 25), key(39783, 14, 24), key(39797, 17, 22),
    key(39814, 15, 33), key(39829, 14, 28), key(39843, 14, 18), key(39857, 13, 29), key(39870, 12, 19),
    key(39882, 14, 30), key(39896, 13, 35), key(39909, 14, 31), key(39923, 28, 26), key(39951, 15, 37),
    key(39966, 13, 32), key(39979, 13, 34), key(39992, 15, 23), key(40007, 19, 21), key(40026, 14, 17),
    key(40040, 15, 119), key(40055, 15, 45), key(40070, 13, 39), key(40083, 11, 216), key(40094, 12, 42),
    key(40106, 12, 43), key(40118, 15, 49), key(40133, 14, 50), key(40147, 24, 47), key(40171, 21, 46),
    key(40192, 17, 52), key(40209, 19, 44), key(40228, 14, 99), key(40242, 11, 53), key(40253, 13, 57),
    key(40266, 21, 58), key(40287, 14, 62), key(40301, 15, 60), key(40316, 15, 61), key(40331, 25, 63),
    key(40356, 14, 65), key(40370, 18, 200), key(40388, 24, 88), key(40412, 14, 67), key(40426, 14, 70),
    key(40440, 15, 71), key(40455, 11, 73), key(40466, 14, 72), key(40480, 13, 75), key(40493, 12, 78),
    key(40505, 13, 86), key(40518, 14, 80), key(40532, 14, 59), key(40546, 12, 82), key(40558, 16, 83),
    key(40574, 13, 89), key(40587, 16, 91), key(40603, 14, 90), key(40617, 17, 85), key(40634, 11, 94),
    key(40645, 16, 92), key(40661, 27, 93), key(40688, 13, 84), key(40701, 20, 87), key(40721, 13, 95),
    key(40734, 12, 100), key(40746, 22, 196), key(40768, 13, 166), key(40781, 15, 98), key(40796, 14, 101),
    key(40810, 14, 109), key(40824, 12, 104), key(40836, 16, 102), key(40852, 11, 107), key(40863, 11, 108),
    key(40874, 14, 106), key(40888, 13, 110), key(40901, 12, 111), key(40913, 14, 112), key(40927, 12, 115),
    key(40939, 13, 114), key(40952, 17, 116), key(40969, 12, 117), key(40981, 28, 7), key(41009, 31, 79),
    key(41040, 15, 120), key(41055, 29, 181), key(41084, 27, 122), key(41111, 13, 123), key(41124, 17, 118),
    key(41141, 11, 124), key(41152, 13, 134), key(41165, 14, 125), key(41179, 14, 131), key(41193, 14, 126),
    key(41207, 12, 127), key(41219, 20, 129), key(41239, 16, 132), key(41255, 15, 128), key(41270, 17, 133),
    key(41287, 16, 144), key(41303, 17, 140), key(41320, 13, 156), key(41333, 15, 157), key(41348, 15, 141),
    key(41363, 11, 145), key(41374, 12, 146), key(41386, 17, 154), key(41403, 17, 152), key(41420, 16, 155),
    key(41436, 14, 158), key(41450, 13, 142), key(41463, 17, 77), key(41480, 13, 66), key(41493, 14, 139),
    key(41507, 13, 138), key(41520, 15, 149), key(41535, 17, 153), key(41552, 14, 137), key(41566, 17, 151),
    key(41583, 14, 147), key(41597, 14, 159), key(41611, 12, 169), key(41623, 12, 168), key(41635, 20, 160),
    key(41655, 18, 170), key(41673, 16, 164), key(41689, 12, 161), key(41701, 14, 163), key(41715, 11, 165),
    key(41726, 13, 167), key(41739, 11, 171), key(41750, 15, 172), key(41765, 12, 177), key(41777, 16, 184),
    key(41793, 13, 173), key(41806, 23, 178), key(41829, 15, 183), key(41844, 11, 175), key(41855, 33, 203),
    key(41888, 18, 176), key(41906, 15, 174), key(41921, 13, 179), key(41934, 30, 185), key(41964, 15, 182),
    key(41979, 18, 180), key(41997, 12, 186), key(42009, 14, 187), key(42023, 14, 188), key(42037, 13, 189),
    key(42050, 13, 190), key(42063, 27, 121), key(42090, 12, 244), key(42102, 17, 201), key(42119, 28, 206),
    key(42147, 19, 191), key(42166, 14, 193), key(42180, 17, 213), key(42197, 19, 199), key(42216, 16, 194),
    key(42232, 15, 208), key(42247, 15, 209), key(42262, 14, 202), key(42276, 12, 69), key(42288, 16, 130),
    key(42304, 12, 192), key(42316, 15, 207), key(42331, 16, 211), key(42347, 13, 210), key(42360, 18, 41),
    key(42378, 12, 214), key(42390, 13, 228), key(42403, 17, 219), key(42420, 15, 229), key(42435, 15, 218),
    key(42450, 27, 222), key(42477, 11, 217), key(42488, 14, 220), key(42502, 12, 223), key(42514, 25, 224),
    key(42539, 14, 225), key(42553, 13, 226), key(42566, 19, 221), key(42585, 13, 227), key(42598, 13, 230),
    key(42611, 15, 231), key(42626, 14, 233), key(42640, 19, 235), key(42659, 14, 242), key(42673, 14, 236),
    key(42687, 16, 238), key(42703, 14, 241), key(42717, 36, 237), key(42753, 22, 243), key(42775, 12, 245),
    key(42787, 13, 247), key(42800, 15, 248), key(42815, 14, 7), key(42829, 22, 7), key(42851, 23, 7),
    key(42874, 24, 7), key(42898, 22, 7), key(42920, 20, 7), key(42940, 21, 7), key(42961, 26, 7),
    key(42987, 7, 7), key(42994, 19, 7), key(43013, 25, 7), key(43038, 22, 7), key(43060, 22, 7),
    key(43082, 19, 7), key(43101, 19, 7), key(43120, 19, 7), key(43139, 19, 7), key(43158, 8, 7),
    key(43166, 24, 7), key(43190, 20, 7), key(43210, 7, 7), key(43217, 16, 32), key(43233, 15, 115),
    key(43248, 5, 104), key(43253, 10, 102), key(43263, 8, 102), key(43271, 9, 102), key(43280, 33, 105),
    key(43313, 37, 105), key(43350, 11, 36), key(43361, 14, 55), key(43375, 12, 162), key(43387, 13, 174),
    key(43400, 10, 103), key(43410, 7, 79), key(43417, 5, 104), key(43422, 5, 104), key(43427, 10, 102),
    key(43437, 10, 102), key(43447, 7, 65), key(43454, 8, 65), key(43462, 13, 88), key(43475, 18, 88),
    key(43493, 17, 88), key(43510, 29, 88), key(43539, 18, 88), key(43557, 18, 88), key(43575, 15, 88),
    key(43590, 16, 88), key(43606, 12, 200), key(43618, 7, 67), key(43625, 8, 67), key(43633, 8, 67),
    key(43641, 9, 67), key(43650, 9, 67), key(43659, 6, 67), key(43665, 7, 67), key(43672, 14, 67),
    key(43686, 16, 67), key(43702, 8, 67), key(43710, 8, 67), key(43718, 7, 67), key(43725, 8, 67),
    key(43733, 8, 67), key(43741, 8, 67), key(43749, 7, 67), key(43756, 8, 67), key(43764, 9, 67),
    key(43773, 10, 9), key(43783, 4, 107), key(43787, 14, 79), key(43801, 9, 188), key(43810, 7, 189),
    key(43817, 13, 144), key(43830, 7, 67), key(43837, 8, 67), key(43845, 7, 67), key(43852, 8, 222),
    key(43860, 15, 162), key(43875, 7, 200), key(43882, 11, 36), key(43893, 7, 70), key(43900, 8, 69),
    key(43908, 8, 69), key(43916, 5, 66), key(43921, 7, 70), key(43928, 9, 70), key(43937, 9, 208),
    key(43946, 10, 208), key(43956, 9, 209), key(43965, 6, 69), key(43971, 8, 69), key(43979, 7, 69),
    key(43986, 7, 69), key(43993, 8, 69), key(44001, 6, 69), key(44007, 7, 69), key(44014, 7, 69),
    key(44021, 7, 69), key(44028, 7, 69), key(44035, 9, 69), key(44044, 9, 211), key(44053, 14, 234),
    key(44067, 25, 234), key(44092, 13, 234), key(44105, 12, 234), key(44117, 6, 70), key(44123, 7, 70),
    key(44130, 6, 70), key(44136, 7, 70), key(44143, 8, 70), key(44151, 8, 70), key(44159, 8, 70),
    key(44167, 6, 70), key(44173, 7, 70), key(44180, 14, 70), key(44194, 19, 70), key(44213, 8, 70),
    key(44221, 8, 70), key(44229, 7, 70), key(44236, 7, 70), key(44243, 8, 70), key(44251, 8, 70),
    key(44259, 7, 70), key(44266, 8, 70), key(44274, 8, 70), key(44282, 7, 70), key(44289, 7, 70),
    key(44296, 9, 70), key(44305, 8, 211), key(44313, 8, 211), key(44321, 8, 211), key(44329, 19, 211),
    key(44348, 7, 71), key(44355, 11, 181), key(44366, 15, 144), key(44381, 23, 150), key(44404, 10, 70),
    key(44414, 10, 70), key(44424, 14, 148), key(44438, 5, 111), key(44443, 26, 236), key(44469, 27, 77),
    key(44496, 10, 234), key(44506, 20, 234), key(44526, 8, 234), key(44534, 13, 246), key(44547, 43, 195),
    key(44590, 41, 195), key(44631, 11, 122), key(44642, 11, 205), key(44653, 8, 71), key(44661, 39, 71),
    key(44700, 48, 71), key(44748, 9, 71), key(44757, 9, 71), key(44766, 8, 71), key(44774, 9, 71),
    key(44783, 10, 71), key(44793, 8, 70), key(44801, 8, 71), key(44809, 6, 71), key(44815, 7, 71),
    key(44822, 14, 71), key(44836, 7, 71), key(44843, 8, 71), key(44851, 7, 71), key(44858, 8, 71),
    key(44866, 9, 71), key(44875, 8, 71), key(44883, 9, 71), key(44892, 8, 71), key(44900, 8, 71),
    key(44908, 7, 71), key(44915, 7, 71), key(44922, 2, 293), key(44924, 3, 234), key(44927, 25, 319),
    key(44952, 23, 297), key(44975, 48, 317), key(45023, 31, 338), key(45054, 14, 293), key(45068, 6, 66),
    key(45074, 6, 66), key(45080, 5, 107), key(45085, 10, 15), key(45095, 11, 222), key(45106, 7, 66),
    key(45113, 7, 66), key(45120, 7, 110), key(45127, 12, 76), key(45139, 9, 76), key(45148, 14, 76),
    key(45162, 7, 76), key(45169, 9, 76), key(45178, 9, 76), key(45187, 9, 76), key(45196, 15, 76),
    key(45211, 20, 1), key(45231, 20, 74), key(45251, 4, 75), key(45255, 8, 75), key(45263, 8, 75),
    key(45271, 33, 184), key(45304, 8, 184), key(45312, 15, 184), key(45327, 18, 184), key(45345, 9, 75),
    key(45354, 16, 74), key(45370, 33, 74), key(45403, 14, 74), key(45417, 17, 74), key(45434, 16, 74),
    key(45450, 31, 74), key(45481, 25, 74), key(45506, 17, 74), key(45523, 33, 74), key(45556, 28, 74),
    key(45584, 15, 74), key(45599, 24, 74), key(45623, 16, 74), key(45639, 31, 74), key(45670, 18, 74),
    key(45688, 16, 74), key(45704, 32, 74), key(45736, 16, 74), key(45752, 31, 74), key(45783, 15, 74),
    key(45798, 14, 74), key(45812, 23, 74), key(45835, 13, 74), key(45848, 14, 74), key(45862, 23, 74),
    key(45885, 16, 74), key(45901, 19, 74), key(45920, 27, 74), key(45947, 17, 74), key(45964, 25, 74),
    key(45989, 17, 74), key(46006, 25, 74), key(46031, 14, 74), key(46045, 14, 74), key(46059, 29, 74),
    key(46088, 14, 74), key(46102, 14, 74), key(46116, 29, 74), key(46145, 16, 74), key(46161, 14, 74),
    key(46175, 9, 74), key(46184, 17, 74), key(46201, 17, 74), key(46218, 15, 74), key(46233, 17, 7),
    key(46250, 17, 7), key(46267, 16, 7), key(46283, 16, 7), key(46299, 7, 242), key(46306, 7, 75),
    key(46313, 7, 75), key(46320, 14, 93), key(46334, 18, 93), key(46352, 19, 185), key(46371, 17, 185),
    key(46388, 9, 75), key(46397, 7, 75), key(46404, 7, 75), key(46411, 8, 76), key(46419, 13, 76),
    key(46432, 13, 76), key(46445, 14, 76), key(46459, 12, 76), key(46471, 33, 105), key(46504, 8, 76),
    key(46512, 5, 76), key(46517, 13, 76), key(46530, 13, 76), key(46543, 14, 76), key(46557, 25, 76),
    key(46582, 6, 76), key(46588, 13, 76), key(46601, 7, 76), key(46608, 6, 76), key(46614, 12, 76),
    key(46626, 9, 76), key(46635, 13, 76), key(46648, 12, 76), key(46660, 3, 137), key(46663, 9, 236),
    key(46672, 10, 76), key(46682, 39, 71), key(46721, 36, 168), key(46757, 38, 269), key(46795, 27, 59),
    key(46822, 27, 163), key(46849, 27, 202), key(46876, 30, 269), key(46906, 40, 269), key(46946, 30, 77),
    key(46976, 41, 121), key(47017, 29, 32), key(47046, 7, 72), key(47053, 7, 176), key(47060, 7, 75),
    key(47067, 8, 176), key(47075, 8, 184), key(47083, 18, 184), key(47101, 10, 238), key(47111, 11, 238),
    key(47122, 7, 72), key(47129, 17, 234), key(47146, 15, 76), key(47161, 6, 76), key(47167, 12, 76),
    key(47179, 10, 76), key(47189, 7, 75), key(47196, 4, 73), key(47200, 4, 73), key(47204, 5, 73),
    key(47209, 10, 73), key(47219, 7, 73), key(47226, 5, 73), key(47231, 6, 73), key(47237, 5, 73),
    key(47242, 12, 73), key(47254, 6, 73), key(47260, 6, 73), key(47266, 7, 241), key(47273, 4, 73),
    key(47277, 23, 74), key(47300, 19, 48), key(47319, 49, 150), key(47368, 22, 198), key(47390, 29, 215),
    key(47419, 38, 240), key(47457, 23, 56), key(47480, 24, 143), key(47504, 41, 239), key(47545, 5, 73),
    key(47550, 5, 73), key(47555, 4, 73), key(47559, 12, 73), key(47571, 16, 73), key(47587, 5, 73),
    key(47592, 6, 73), key(47598, 5, 73), key(47603, 10, 73), key(47613, 5, 73), key(47618, 15, 44),
    key(47633, 18, 44), key(47651, 17, 44), key(47668, 7, 72), key(47675, 8, 72), key(47683, 14, 44),
    key(47697, 8, 176), key(47705, 8, 176), key(47713, 9, 176), key(47722, 8, 176), key(47730, 10, 176),
    key(47740, 10, 176), key(47750, 7, 176), key(47757, 8, 176), key(47765, 9, 176), key(47774, 9, 176),
    key(47783, 9, 176), key(47792, 8, 176), key(47800, 9, 176), key(47809, 9, 176), key(47818, 8, 176),
    key(47826, 15, 176), key(47841, 9, 176), key(47850, 10, 176), key(47860, 8, 176), key(47868, 8, 176),
    key(47876, 9, 176), key(47885, 8, 176), key(47893, 9, 176), key(47902, 8, 176), key(47910, 11, 176),
    key(47921, 12, 176), key(47933, 8, 176), key(47941, 11, 176), key(47952, 10, 176), key(47962, 9, 176),
    key(47971, 11, 176), key(47982, 12, 176), key(47994, 12, 176), key(48006, 9, 176), key(48015, 11, 176),
    key(48026, 12, 176), key(48038, 9, 176), key(48047, 13, 176), key(48060, 8, 176), key(48068, 16, 239),
    key(48084, 8, 184), key(48092, 18, 184), key(48110, 8, 72), key(48118, 10, 176), key(48128, 7, 72),
    key(48135, 14, 160), key(48149, 12, 170), key(48161, 9, 72), key(48170, 8, 72), key(48178, 6, 72),
    key(48184, 7, 72), key(48191, 14, 72), key(48205, 19, 72), key(48224, 8, 72), key(48232, 8, 72),
    key(48240, 8, 72), key(48248, 9, 72), key(48257, 9, 72), key(48266, 10, 72), key(48276, 9, 72),
    key(48285, 8, 72), key(48293, 8, 72), key(48301, 7, 72), key(48308, 11, 72), key(48319, 4, 72),
    key(48323, 7, 72), key(48330, 8, 72), key(48338, 9, 72), key(48347, 10, 72), key(48357, 6, 72),
    key(48363, 6, 72), key(48369, 8, 238), key(48377, 17, 236), key(48394, 8, 176), key(48402, 4, 73),
    key(48406, 6, 241), key(48412, 7, 73), key(48419, 5, 73), key(48424, 4, 73), key(48428, 9, 241),
    key(48437, 4, 73), key(48441, 4, 73), key(48445, 9, 72), key(48454, 9, 241), key(48463, 27, 74),
    key(48490, 17, 74), key(48507, 21, 185), key(48528, 5, 179), key(48533, 23, 74), key(48556, 15, 74),
    key(48571, 28, 74), key(48599, 18, 74), key(48617, 16, 74), key(48633, 31, 74), key(48664, 16, 74),
    key(48680, 24, 74), key(48704, 24, 74), key(48728, 17, 74), key(48745, 23, 74), key(48768, 15, 74),
    key(48783, 21, 7), key(48804, 7, 228), key(48811, 7, 76), key(48818, 9, 75), key(48827, 8, 75),
    key(48835, 6, 75), key(48841, 13, 93), key(48854, 16, 185), key(48870, 6, 75), key(48876, 13, 75),
    key(48889, 7, 75), key(48896, 22, 12), key(48918, 14, 93), key(48932, 17, 185), key(48949, 13, 75),
    key(48962, 7, 75), key(48969, 8, 75), key(48977, 32, 12), key(49009, 27, 12), key(49036, 16, 93),
    key(49052, 20, 185), key(49072, 7, 75), key(49079, 15, 69), key(49094, 10, 75), key(49104, 17, 93),
    key(49121, 22, 185), key(49143, 48, 12), key(49191, 9, 75), key(49200, 16, 93), key(49216, 17, 93),
    key(49233, 20, 185), key(49253, 21, 185), key(49274, 39, 12), key(49313, 22, 136), key(49335, 23, 12),
    key(49358, 18, 93), key(49376, 23, 12), key(49399, 21, 185), key(49420, 13, 93), key(49433, 17, 185),
    key(49450, 8, 75), key(49458, 9, 75), key(49467, 16, 93), key(49483, 17, 93), key(49500, 20, 185),
    key(49520, 36, 12), key(49556, 26, 12), key(49582, 26, 12), key(49608, 46, 12), key(49654, 18, 93),
    key(49672, 17, 93), key(49689, 20, 185), key(49709, 37, 12), key(49746, 10, 75), key(49756, 10, 75),
    key(49766, 10, 75), key(49776, 10, 75), key(49786, 8, 75), key(49794, 8, 75), key(49802, 9, 75),
    key(49811, 22, 136), key(49833, 10, 75), key(49843, 10, 75), key(49853, 19, 93), key(49872, 21, 185),
    key(49893, 24, 136), key(49917, 9, 75), key(49926, 9, 75), key(49935, 10, 75), key(49945, 8, 75),
    key(49953, 5, 75), key(49958, 12, 93), key(49970, 15, 185), key(49985, 15, 185), key(50000, 6, 75),
    key(50006, 22, 12), key(50028, 19, 185), key(50047, 15, 93), key(50062, 25, 12), key(50087, 48, 12),
    key(50135, 47, 12), key(50182, 24, 12), key(50206, 21, 185), key(50227, 35, 12), key(50262, 6, 75),
    key(50268, 8, 75), key(50276, 24, 12), key(50300, 16, 93), key(50316, 20, 185), key(50336, 19, 185),
    key(50355, 17, 93), key(50372, 13, 93), key(50385, 16, 185), key(50401, 17, 185), key(50418, 14, 93),
    key(50432, 14, 93), key(50446, 16, 93), key(50462, 17, 185), key(50479, 18, 185), key(50497, 24, 12),
    key(50521, 17, 12), key(50538, 8, 75), key(50546, 31, 12), key(50577, 16, 93), key(50593, 16, 93),
    key(50609, 25, 12), key(50634, 20, 185), key(50654, 20, 185), key(50674, 6, 75), key(50680, 7, 75),
    key(50687, 9, 75), key(50696, 8, 75), key(50704, 6, 75), key(50710, 16, 93), key(50726, 19, 185),
    key(50745, 20, 93), key(50765, 19, 93), key(50784, 22, 185), key(50806, 22, 185), key(50828, 37, 12),
    key(50865, 37, 12), key(50902, 34, 12), key(50936, 20, 93), key(50956, 25, 185), key(50981, 28, 12),
    key(51009, 6, 75), key(51015, 13, 93), key(51028, 15, 93), key(51043, 16, 185), key(51059, 17, 185),
    key(51076, 30, 225), key(51106, 15, 75), key(51121, 17, 60), key(51138, 35, 12), key(51173, 27, 12),
    key(51200, 12, 145), key(51212, 11, 75), key(51223, 21, 93), key(51244, 25, 185), key(51269, 3, 59),
    key(51272, 28, 12), key(51300, 24, 12), key(51324, 15, 93), key(51339, 20, 185), key(51359, 13, 77),
    key(51372, 4, 73), key(51376, 14, 176), key(51390, 8, 75), key(51398, 7, 75), key(51405, 24, 129),
    key(51429, 7, 243), key(51436, 5, 144), key(51441, 11, 182), key(51452, 8, 75), key(51460, 8, 72),
    key(51468, 7, 75), key(51475, 14, 93), key(51489, 18, 185), key(51507, 7, 72), key(51514, 3, 303),
    key(51517, 2, 302), key(51519, 2, 342), key(51521, 6, 78), key(51527, 7, 78), key(51534, 5, 82),
    key(51539, 7, 81), key(51546, 5, 78), key(51551, 5, 78), key(51556, 7, 78), key(51563, 8, 78),
    key(51571, 4, 78), key(51575, 6, 78), key(51581, 5, 78), key(51586, 6, 78), key(51592, 7, 78),
    key(51599, 8, 78), key(51607, 17, 78), key(51624, 6, 78), key(51630, 6, 78), key(51636, 5, 78),
    key(51641, 6, 78), key(51647, 7, 78), key(51654, 6, 78), key(51660, 5, 78), key(51665, 5, 78),
    key(51670, 6, 78), key(51676, 13, 78), key(51689, 7, 78), key(51696, 5, 100), key(51701, 6, 95),
    key(51707, 5, 86), key(51712, 6, 86), key(51718, 13, 86), key(51731, 22, 86), key(51753, 10, 86),
    key(51763, 7, 86), key(51770, 7, 86), key(51777, 6, 86), key(51783, 6, 86), key(51789, 7, 86),
    key(51796, 6, 86), key(51802, 7, 86), key(51809, 6, 86), key(51815, 6, 86), key(51821, 6, 86),
    key(51827, 4, 82), key(51831, 5, 82), key(51836, 5, 82), key(51841, 5, 86), key(51846, 4, 82),
    key(51850, 19, 68), key(51869, 7, 90), key(51876, 24, 38), key(51900, 6, 95), key(51906, 18, 93),
    key(51924, 19, 88), key(51943, 18, 88), key(51961, 10, 116), key(51971, 13, 199), key(51984, 3, 304),
    key(51987, 3, 255), key(51990, 7, 81), key(51997, 10, 81), key(52007, 6, 113), key(52013, 6, 89),
    key(52019, 8, 90), key(52027, 9, 90), key(52036, 6, 89), key(52042, 8, 80), key(52050, 7, 80),
    key(52057, 45, 195), key(52102, 41, 195), key(52143, 42, 195), key(52185, 41, 195), key(52226, 35, 195),
    key(52261, 14, 80), key(52275, 40, 195), key(52315, 40, 195), key(52355, 8, 80), key(52363, 8, 80),
    key(52371, 7, 80), key(52378, 38, 195), key(52416, 42, 195), key(52458, 8, 80), key(52466, 9, 80),
    key(52475, 8, 80), key(52483, 7, 80), key(52490, 6, 89), key(52496, 8, 90), key(52504, 6, 89),
    key(52510, 6, 59), key(52516, 26, 255), key(52542, 13, 59), key(52555, 8, 59), key(52563, 15, 59),
    key(52578, 9, 59), key(52587, 9, 59), key(52596, 7, 59), key(52603, 31, 255), key(52634, 27, 59),
    key(52661, 7, 81), key(52668, 7, 81), key(52675, 6, 81), key(52681, 8, 81), key(52689, 7, 81),
    key(52696, 6, 81), key(52702, 8, 80), key(52710, 6, 186), key(52716, 5, 82), key(52721, 12, 82),
    key(52733, 17, 82), key(52750, 6, 82), key(52756, 8, 82), key(52764, 8, 112), key(52772, 5, 95),
    key(52777, 14, 93), key(52791, 8, 115), key(52799, 6, 115), key(52805, 10, 83), key(52815, 9, 83),
    key(52824, 16, 83), key(52840, 11, 83), key(52851, 12, 83), key(52863, 10, 83), key(52873, 10, 83),
    key(52883, 9, 83), key(52892, 10, 83), key(52902, 6, 60), key(52908, 7, 60), key(52915, 5, 84),
    key(52920, 12, 87), key(52932, 13, 88), key(52945, 26, 256), key(52971, 15, 120), key(52986, 9, 83),
    key(52995, 8, 90), key(53003, 11, 91), key(53014, 4, 84), key(53018, 11, 87), key(53029, 12, 87),
    key(53041, 10, 87), key(53051, 10, 87), key(53061, 11, 87), key(53072, 11, 87), key(53083, 11, 87),
    key(53094, 10, 87), key(53104, 15, 88), key(53119, 13, 88), key(53132, 11, 88), key(53143, 14, 88),
    key(53157, 15, 88), key(53172, 14, 88), key(53186, 11, 178), key(53197, 14, 88), key(53211, 5, 84),
    key(53216, 11, 87), key(53227, 12, 87), key(53239, 12, 87), key(53251, 17, 88), key(53268, 9, 87),
    key(53277, 10, 87), key(53287, 5, 84), key(53292, 20, 88), key(53312, 16, 88), key(53328, 17, 88),
    key(53345, 6, 84), key(53351, 13, 87), key(53364, 6, 84), key(53370, 13, 87), key(53383, 9, 88),
    key(53392, 13, 87), key(53405, 19, 88), key(53424, 4, 84), key(53428, 12, 87), key(53440, 10, 87),
    key(53450, 11, 87), key(53461, 17, 87), key(53478, 10, 87), key(53488, 10, 87), key(53498, 11, 87),
    key(53509, 12, 88), key(53521, 23, 88), key(53544, 21, 178), key(53565, 15, 93), key(53580, 15, 88),
    key(53595, 5, 84), key(53600, 11, 87), key(53611, 18, 88), key(53629, 10, 87), key(53639, 14, 88),
    key(53653, 10, 83), key(53663, 9, 114), key(53672, 9, 90), key(53681, 6, 89), key(53687, 10, 90),
    key(53697, 12, 91), key(53709, 5, 89), key(53714, 7, 90), key(53721, 6, 95), key(53727, 14, 93),
    key(53741, 5, 95), key(53746, 6, 95), key(53752, 18, 93), key(53770, 19, 93), key(53789, 9, 112),
    key(53798, 6, 115), key(53804, 8, 80), key(53812, 9, 80), key(53821, 8, 59), key(53829, 9, 59),
    key(53838, 10, 83), key(53848, 7, 90), key(53855, 9, 91), key(53864, 12, 87), key(53876, 15, 160),
    key(53891, 13, 170), key(53904, 9, 85), key(53913, 9, 92), key(53922, 12, 55), key(53934, 6, 91),
    key(53940, 13, 181), key(53953, 10, 82), key(53963, 8, 98), key(53971, 7, 96), key(53978, 17, 96),
    key(53995, 17, 96), key(54012, 5, 80), key(54017, 16, 68), key(54033, 11, 89), key(54044, 9, 91),
    key(54053, 11, 91), key(54064, 9, 91), key(54073, 11, 89), key(54084, 12, 89), key(54096, 15, 51),
    key(54111, 9, 91), key(54120, 8, 89), key(54128, 13, 273), key(54141, 7, 90), key(54148, 7, 90),
    key(54155, 7, 90), key(54162, 22, 72), key(54184, 25, 133), key(54209, 15, 79), key(54224, 6, 89),
    key(54230, 5, 89), key(54235, 8, 90), key(54243, 13, 79), key(54256, 52, 79), key(54308, 14, 273),
    key(54322, 5, 89), key(54327, 6, 89), key(54333, 6, 89), key(54339, 6, 89), key(54345, 6, 89),
    key(54351, 6, 89), key(54357, 13, 89), key(54370, 5, 89), key(54375, 8, 89), key(54383, 9, 91),
    key(54392, 11, 91), key(54403, 11, 91), key(54414, 8, 91), key(54422, 6, 89), key(54428, 11, 89),
    key(54439, 8, 89), key(54447, 7, 89), key(54454, 8, 90), key(54462, 6, 90), key(54468, 7, 90),
    key(54475, 14, 90), key(54489, 7, 90), key(54496, 9, 90), key(54505, 7, 90), key(54512, 7, 90),
    key(54519, 8, 90), key(54527, 8, 91), key(54535, 10, 91), key(54545, 9, 91), key(54554, 10, 91),
    key(54564, 11, 91), key(54575, 11, 91), key(54586, 5, 89), key(54591, 4, 89), key(54595, 6, 89),
    key(54601, 7, 89), key(54608, 5, 89), key(54613, 8, 89), key(54621, 9, 91), key(54630, 6, 89),
    key(54636, 9, 89), key(54645, 9, 89), key(54654, 11, 89), key(54665, 12, 89), key(54677, 10, 89),
    key(54687, 11, 89), key(54698, 8, 89), key(54706, 8, 91), key(54714, 11, 89), key(54725, 6, 89),
    key(54731, 8, 89), key(54739, 10, 89), key(54749, 9, 89), key(54758, 6, 89), key(54764, 7, 91),
    key(54771, 7, 90), key(54778, 7, 91), key(54785, 8, 91), key(54793, 15, 91), key(54808, 9, 91),
    key(54817, 10, 91), key(54827, 8, 89), key(54835, 9, 91), key(54844, 10, 91), key(54854, 10, 91),
    key(54864, 11, 91), key(54875, 11, 91), key(54886, 16, 51), key(54902, 8, 91), key(54910, 9, 91),
    key(54919, 9, 91), key(54928, 11, 91), key(54939, 9, 91), key(54948, 7, 91), key(54955, 9, 91),
    key(54964, 9, 91), key(54973, 14, 342), key(54987, 14, 302), key(55001, 15, 303), key(55016, 16, 79),
    key(55032, 6, 90), key(55038, 8, 91), key(55046, 7, 80), key(55053, 6, 80), key(55059, 6, 80),
    key(55065, 7, 80), key(55072, 9, 80), key(55081, 7, 80), key(55088, 6, 80), key(55094, 6, 89),
    key(55100, 5, 89), key(55105, 9, 90), key(55114, 9, 85), key(55123, 8, 85), key(55131, 9, 85),
    key(55140, 9, 85), key(55149, 12, 85), key(55161, 9, 85), key(55170, 9, 85), key(55179, 10, 85),
    key(55189, 12, 85), key(55201, 12, 85), key(55213, 8, 85), key(55221, 9, 85), key(55230, 9, 85),
    key(55239, 16, 85), key(55255, 9, 85), key(55264, 8, 85), key(55272, 16, 93), key(55288, 16, 93),
    key(55304, 8, 95), key(55312, 16, 93), key(55328, 7, 95), key(55335, 4, 94), key(55339, 11, 94),
    key(55350, 5, 94), key(55355, 9, 94), key(55364, 6, 94), key(55370, 7, 94), key(55377, 5, 94),
    key(55382, 9, 92), key(55391, 10, 92), key(55401, 9, 92), key(55410, 16, 92), key(55426, 21, 92),
    key(55447, 10, 92), key(55457, 9, 92), key(55466, 9, 92), key(55475, 16, 93), key(55491, 7, 93),
    key(55498, 9, 81), key(55507, 8, 81), key(55515, 14, 81), key(55529, 8, 81), key(55537, 8, 81),
    key(55545, 21, 81), key(55566, 6, 95), key(55572, 14, 93), key(55586, 15, 93), key(55601, 15, 93),
    key(55616, 17, 93), key(55633, 18, 93), key(55651, 9, 95), key(55660, 20, 93), key(55680, 5, 84),
    key(55685, 11, 87), key(55696, 12, 87), key(55708, 11, 87), key(55719, 16, 88), key(55735, 16, 88),
    key(55751, 15, 87), key(55766, 13, 178), key(55779, 6, 84), key(55785, 12, 87), key(55797, 13, 87),
    key(55810, 25, 87), key(55835, 15, 87), key(55850, 17, 88), key(55867, 15, 88), key(55882, 17, 88),
    key(55899, 17, 88), key(55916, 18, 88), key(55934, 18, 88), key(55952, 17, 88), key(55969, 19, 88),
    key(55988, 18, 84), key(56006, 15, 88), key(56021, 16, 88), key(56037, 7, 84), key(56044, 7, 84),
    key(56051, 6, 84), key(56057, 13, 87), key(56070, 14, 84), key(56084, 17, 88), key(56101, 18, 88),
    key(56119, 7, 84), key(56126, 14, 87), key(56140, 19, 88), key(56159, 18, 178), key(56177, 19, 88),
    key(56196, 12, 84), key(56208, 6, 95), key(56214, 15, 93), key(56229, 16, 93), key(56245, 6, 95),
    key(56251, 24, 304), key(56275, 15, 68), key(56290, 14, 222), key(56304, 12, 246), key(56316, 39, 195),
    key(56355, 10, 122), key(56365, 11, 205), key(56376, 6, 84), key(56382, 4, 88), key(56386, 14, 246),
    key(56400, 41, 195), key(56441, 14, 122), key(56455, 13, 205), key(56468, 9, 80), key(56477, 9, 80),
    key(56486, 8, 90), key(56494, 11, 91), key(56505, 12, 91), key(56517, 7, 89), key(56524, 8, 90),
    key(56532, 12, 181), key(56544, 11, 91), key(56555, 11, 205), key(56566, 12, 92), key(56578, 9, 85),
    key(56587, 9, 85), key(56596, 10, 85), key(56606, 5, 94), key(56611, 6, 94), key(56617, 6, 95),
    key(56623, 10, 92), key(56633, 11, 92), key(56644, 7, 95), key(56651, 7, 95), key(56658, 5, 95),
    key(56663, 17, 93), key(56680, 17, 93), key(56697, 6, 95), key(56703, 31, 95), key(56734, 16, 93),
    key(56750, 15, 93), key(56765, 15, 93), key(56780, 15, 93), key(56795, 15, 93), key(56810, 16, 93),
    key(56826, 15, 93), key(56841, 14, 93), key(56855, 13, 93), key(56868, 17, 93), key(56885, 19, 93),
    key(56904, 8, 95), key(56912, 6, 95), key(56918, 11, 93), key(56929, 15, 93), key(56944, 16, 93),
    key(56960, 8, 95), key(56968, 17, 93), key(56985, 9, 85), key(56994, 8, 85), key(57002, 9, 85),
    key(57011, 9, 85), key(57020, 13, 85), key(57033, 9, 85), key(57042, 8, 95), key(57050, 7, 95),
    key(57057, 4, 94), key(57061, 5, 94), key(57066, 9, 92), key(57075, 9, 92), key(57084, 7, 84),
    key(57091, 13, 87), key(57104, 13, 87), key(57117, 14, 87), key(57131, 14, 87), key(57145, 6, 84),
    key(57151, 13, 87), key(57164, 7, 84), key(57171, 13, 87), key(57184, 9, 85), key(57193, 11, 92),
    key(57204, 8, 85), key(57212, 8, 85), key(57220, 11, 85), key(57231, 8, 85), key(57239, 9, 85),
    key(57248, 9, 85), key(57257, 9, 85), key(57266, 8, 85), key(57274, 9, 85), key(57283, 9, 85),
    key(57292, 9, 85), key(57301, 10, 85), key(57311, 9, 85), key(57320, 9, 85), key(57329, 11, 85),
    key(57340, 4, 94), key(57344, 5, 94), key(57349, 6, 94), key(57355, 5, 94), key(57360, 9, 92),
    key(57369, 10, 92), key(57379, 9, 92), key(57388, 9, 92), key(57397, 9, 92), key(57406, 10, 92),
    key(57416, 10, 92), key(57426, 19, 93), key(57445, 30, 38), key(57475, 20, 63), key(57495, 17, 58),
    key(57512, 9, 81), key(57521, 6, 84), key(57527, 13, 87), key(57540, 16, 88), key(57556, 7, 84),
    key(57563, 13, 87), key(57576, 23, 93), key(57599, 17, 93), key(57616, 7, 95), key(57623, 17, 93),
    key(57640, 19, 93), key(57659, 19, 93), key(57678, 20, 93), key(57698, 20, 93), key(57718, 18, 93),
    key(57736, 14, 93), key(57750, 10, 18), key(57760, 11, 89), key(57771, 15, 114), key(57786, 10, 179),
    key(57796, 11, 211), key(57807, 10, 218), key(57817, 11, 109), key(57828, 7, 59), key(57835, 8, 112),
    key(57843, 7, 112), key(57850, 8, 115), key(57858, 6, 115), key(57864, 9, 83), key(57873, 7, 60),
    key(57880, 7, 80), key(57887, 6, 80), key(57893, 11, 118), key(57904, 7, 114), key(57911, 8, 80),
    key(57919, 13, 4), key(57932, 13, 76), key(57945, 15, 56), key(57960, 19, 143), key(57979, 15, 91),
    key(57994, 8, 89), key(58002, 8, 163), key(58010, 9, 91), key(58019, 6, 89), key(58025, 10, 90),
    key(58035, 6, 166), key(58041, 7, 71), key(58048, 5, 100), key(58053, 7, 100), key(58060, 6, 100),
    key(58066, 5, 100), key(58071, 12, 100), key(58083, 17, 100), key(58100, 7, 100), key(58107, 6, 100),
    key(58113, 6, 100), key(58119, 6, 100), key(58125, 6, 100), key(58131, 7, 112), key(58138, 8, 122),
    key(58146, 7, 101), key(58153, 7, 101), key(58160, 7, 101), key(58167, 7, 274), key(58174, 6, 115),
    key(58180, 27, 114), key(58207, 18, 246), key(58225, 12, 122), key(58237, 6, 100), key(58243, 5, 100),
    key(58248, 6, 100), key(58254, 29, 7), key(58283, 24, 97), key(58307, 31, 97), key(58338, 26, 97),
    key(58364, 24, 97), key(58388, 25, 97), key(58413, 25, 97), key(58438, 27, 97), key(58465, 26, 97),
    key(58491, 33, 97), key(58524, 32, 97), key(58556, 24, 97), key(58580, 25, 97), key(58605, 39, 97),
    key(58644, 22, 97), key(58666, 24, 97), key(58690, 23, 97), key(58713, 23, 97), key(58736, 33, 97),
    key(58769, 24, 97), key(58793, 24, 97), key(58817, 30, 97), key(58847, 26, 97), key(58873, 25, 97),
    key(58898, 37, 97), key(58935, 36, 97), key(58971, 33, 97), key(59004, 32, 97), key(59036, 36, 97),
    key(59072, 10, 122), key(59082, 10, 205), key(59092, 10, 246), key(59102, 51, 195), key(59153, 30, 12),
    key(59183, 34, 184), key(59217, 5, 100), key(59222, 6, 89), key(59228, 6, 89), key(59234, 8, 89),
    key(59242, 17, 89), key(59259, 9, 101), key(59268, 11, 166), key(59279, 26, 97), key(59305, 25, 97),
    key(59330, 25, 97), key(59355, 29, 97), key(59384, 30, 97), key(59414, 25, 97), key(59439, 25, 97),
    key(59464, 13, 26), key(59477, 15, 275), key(59492, 17, 276), key(59509, 5, 43), key(59514, 14, 181),
    key(59528, 29, 12), key(59557, 4, 104), key(59561, 9, 104), key(59570, 9, 104), key(59579, 7, 104),
    key(59586, 7, 104), key(59593, 8, 98), key(59601, 11, 99), key(59612, 9, 69), key(59621, 10, 69),
    key(59631, 9, 69), key(59640, 8, 69), key(59648, 9, 69), key(59657, 9, 69), key(59666, 9, 69),
    key(59675, 8, 101), key(59683, 6, 234), key(59689, 12, 55), key(59701, 5, 166), key(59706, 6, 166),
    key(59712, 7, 166), key(59719, 7, 166), key(59726, 7, 166), key(59733, 8, 166), key(59741, 9, 166),
    key(59750, 9, 166), key(59759, 6, 166), key(59765, 7, 166), key(59772, 20, 20), key(59792, 8, 166),
    key(59800, 8, 166), key(59808, 28, 20), key(59836, 9, 166), key(59845, 8, 166), key(59853, 8, 236),
    key(59861, 10, 98), key(59871, 8, 98), key(59879, 9, 98), key(59888, 10, 98), key(59898, 8, 98),
    key(59906, 8, 98), key(59914, 20, 98), key(59934, 9, 98), key(59943, 10, 98), key(59953, 9, 98),
    key(59962, 10, 98), key(59972, 8, 98), key(59980, 7, 98), key(59987, 9, 96), key(59996, 19, 96),
    key(60015, 15, 96), key(60030, 22, 96), key(60052, 18, 96), key(60070, 13, 96), key(60083, 22, 96),
    key(60105, 22, 96), key(60127, 18, 96), key(60145, 22, 96), key(60167, 18, 96), key(60185, 20, 96),
    key(60205, 13, 96), key(60218, 19, 96), key(60237, 18, 96), key(60255, 21, 96), key(60276, 48, 96),
    key(60324, 11, 96), key(60335, 10, 101), key(60345, 9, 101), key(60354, 8, 101), key(60362, 22, 96),
    key(60384, 9, 101), key(60393, 8, 96), key(60401, 19, 96), key(60420, 35, 96), key(60455, 12, 96),
    key(60467, 17, 96), key(60484, 12, 96), key(60496, 17, 96), key(60513, 22, 96), key(60535, 21, 96),
    key(60556, 18, 96), key(60574, 18, 96), key(60592, 17, 96), key(60609, 10, 96), key(60619, 27, 96),
    key(60646, 7, 101), key(60653, 7, 101), key(60660, 10, 98), key(60670, 8, 96), key(60678, 9, 96),
    key(60687, 8, 96), key(60695, 9, 96), key(60704, 35, 96), key(60739, 36, 96), key(60775, 8, 166),
    key(60783, 25, 97), key(60808, 8, 114), key(60816, 7, 80), key(60823, 9, 99), key(60832, 9, 99),
    key(60841, 12, 99), key(60853, 9, 99), key(60862, 7, 99), key(60869, 8, 99), key(60877, 21, 246),
    key(60898, 14, 1), key(60912, 10, 109), key(60922, 10, 8), key(60932, 9, 5), key(60941, 9, 64),
    key(60950, 7, 0), key(60957, 8, 9), key(60965, 8, 6), key(60973, 8, 2), key(60981, 9, 3),
    key(60990, 23, 13), key(61013, 8, 15), key(61021, 11, 14), key(61032, 10, 106), key(61042, 11, 16),
    key(61053, 10, 33), key(61063, 10, 24), key(61073, 8, 25), key(61081, 14, 22), key(61095, 10, 28),
    key(61105, 8, 29), key(61113, 9, 30), key(61122, 8, 19), key(61130, 9, 32), key(61139, 9, 31),
    key(61148, 25, 26), key(61173, 11, 37), key(61184, 8, 34), key(61192, 12, 21), key(61204, 8, 140),
    key(61212, 10, 23), key(61222, 9, 17), key(61231, 8, 35), key(61239, 7, 216), key(61246, 7, 42),
    key(61253, 7, 43), key(61260, 9, 62), key(61269, 10, 61), key(61279, 8, 65), key(61287, 10, 200),
    key(61297, 9, 67), key(61306, 9, 70), key(61315, 20, 7), key(61335, 6, 73), key(61341, 10, 176),
    key(61351, 8, 78), key(61359, 8, 86), key(61367, 7, 82), key(61374, 11, 87), key(61385, 11, 88),
    key(61396, 9, 90), key(61405, 8, 95), key(61413, 11, 85), key(61424, 6, 94), key(61430, 11, 92),
    key(61441, 23, 93), key(61464, 7, 100), key(61471, 10, 69), key(61481, 11, 98), key(61492, 10, 101),
    key(61502, 7, 108), key(61509, 7, 104), key(61516, 11, 102), key(61527, 25, 197), key(61552, 10, 110),
    key(61562, 8, 111), key(61570, 9, 112), key(61579, 8, 115), key(61587, 10, 83), key(61597, 8, 60),
    key(61605, 6, 84), key(61611, 10, 91), key(61621, 7, 80), key(61628, 10, 119), key(61638, 10, 45),
    key(61648, 8, 39), key(61656, 8, 186), key(61664, 13, 116), key(61677, 7, 117), key(61684, 10, 51),
    key(61694, 10, 120), key(61704, 15, 118), key(61719, 9, 44), key(61728, 17, 181), key(61745, 14, 122),
    key(61759, 10, 49), key(61769, 8, 50), key(61777, 7, 47), key(61784, 9, 99), key(61793, 11, 52),
    key(61804, 6, 53), key(61810, 9, 57), key(61819, 9, 123), key(61828, 7, 166), key(61835, 7, 124),
    key(61842, 11, 133), key(61853, 9, 134), key(61862, 10, 125), key(61872, 8, 131), key(61880, 9, 126),
    key(61889, 8, 127), key(61897, 12, 129), key(61909, 10, 132), key(61919, 11, 187), key(61930, 9, 188),
    key(61939, 8, 190), key(61947, 8, 156), key(61955, 10, 234), key(61965, 9, 157), key(61974, 6, 145),
    key(61980, 7, 146), key(61987, 11, 154), key(61998, 9, 158), key(62007, 9, 142), key(62016, 12, 77),
    key(62028, 7, 66), key(62035, 8, 141), key(62043, 9, 139), key(62052, 8, 155), key(62060, 11, 152),
    key(62071, 8, 137), key(62079, 8, 138), key(62087, 10, 149), key(62097, 13, 153), key(62110, 11, 151),
    key(62121, 7, 147), key(62128, 9, 159), key(62137, 7, 169), key(62144, 8, 98), key(62152, 9, 98),
    key(62161, 8, 168), key(62169, 8, 101), key(62177, 10, 101), key(62187, 8, 101), key(62195, 9, 101),
    key(62204, 7, 101), key(62211, 14, 101), key(62225, 8, 101), key(62233, 9, 101), key(62242, 9, 101),
    key(62251, 9, 101), key(62260, 7, 101), key(62267, 9, 101), key(62276, 6, 101), key(62282, 7, 101),
    key(62289, 8, 101), key(62297, 8, 161), key(62305, 9, 163), key(62314, 11, 164), key(62325, 6, 165),
    key(62331, 7, 167), key(62338, 14, 160), key(62352, 12, 170), key(62364, 7, 171), key(62371, 11, 172),
    key(62382, 10, 183), key(62392, 7, 177), key(62399, 8, 173), key(62407, 7, 178), key(62414, 6, 175),
    key(62420, 10, 174), key(62430, 9, 179), key(62439, 25, 185), key(62464, 11, 180), key(62475, 10, 201),
    key(62485, 7, 244), key(62492, 21, 10), key(62513, 13, 196), key(62526, 23, 121), key(62549, 12, 128),
    key(62561, 26, 203), key(62587, 29, 237), key(62616, 23, 206), key(62639, 7, 191), key(62646, 10, 193),
    key(62656, 12, 213), key(62668, 13, 199), key(62681, 7, 214), key(62688, 10, 194), key(62698, 11, 130),
    key(62709, 10, 208), key(62719, 10, 209), key(62729, 9, 202), key(62738, 8, 192), key(62746, 10, 207),
    key(62756, 10, 218), key(62766, 9, 228), key(62775, 13, 219), key(62788, 10, 229), key(62798, 21, 222),
    key(62819, 6, 217), key(62825, 9, 220), key(62834, 7, 223), key(62841, 20, 224), key(62861, 9, 225),
    key(62870, 8, 227), key(62878, 8, 107), key(62886, 10, 18), key(62896, 10, 75), key(62906, 7, 72),
    key(62913, 8, 230), key(62921, 9, 89), key(62930, 10, 71), key(62940, 10, 166), key(62950, 11, 79),
    key(62961, 11, 59), key(62972, 9, 231), key(62981, 7, 182), key(62988, 9, 233), key(62997, 7, 189),
    key(63004, 8, 211), key(63012, 8, 210), key(63020, 8, 41), key(63028, 9, 226), key(63037, 18, 221),
    key(63055, 14, 235), key(63069, 9, 242), key(63078, 10, 236), key(63088, 11, 238), key(63099, 11, 241),
    key(63110, 19, 243), key(63129, 8, 245), key(63137, 10, 114), key(63147, 8, 247), key(63155, 10, 248),
    key(63165, 14, 28), key(63179, 13, 28), key(63192, 13, 28), key(63205, 7, 101), key(63212, 6, 89),
    key(63218, 5, 43), key(63223, 10, 98), key(63233, 9, 98), key(63242, 8, 98), key(63250, 9, 98),
    key(63259, 29, 96), key(63288, 8, 101), key(63296, 7, 101), key(63303, 9, 101), key(63312, 8, 89),
    key(63320, 13, 1), key(63333, 15, 4), key(63348, 9, 5), key(63357, 9, 64), key(63366, 16, 10),
    key(63382, 9, 6), key(63391, 8, 2), key(63399, 10, 3), key(63409, 12, 11), key(63421, 21, 13),
    key(63442, 11, 8), key(63453, 9, 9), key(63462, 7, 0), key(63469, 11, 14), key(63480, 9, 15),
    key(63489, 12, 16), key(63501, 9, 25), key(63510, 9, 24), key(63519, 12, 22), key(63531, 10, 33),
    key(63541, 9, 28), key(63550, 9, 18), key(63559, 8, 29), key(63567, 7, 19), key(63574, 9, 30),
    key(63583, 8, 35), key(63591, 9, 31), key(63600, 23, 26), key(63623, 15, 36), key(63638, 8, 32),
    key(63646, 32, 105), key(63678, 24, 239), key(63702, 8, 34), key(63710, 10, 23), key(63720, 14, 21),
    key(63734, 9, 17), key(63743, 10, 119), key(63753, 10, 45), key(63763, 8, 39), key(63771, 12, 51),
    key(63783, 23, 20), key(63806, 16, 56), key(63822, 26, 38), key(63848, 6, 216), key(63854, 7, 42),
    key(63861, 7, 43), key(63868, 18, 55), key(63886, 23, 40), key(63909, 10, 49), key(63919, 9, 50),
    key(63928, 19, 47), key(63947, 16, 46), key(63963, 14, 48), key(63977, 12, 52), key(63989, 14, 44),
    key(64003, 9, 99), key(64012, 6, 53), key(64018, 9, 54), key(64027, 8, 57), key(64035, 16, 58),
    key(64051, 9, 62), key(64060, 10, 60), key(64070, 10, 61), key(64080, 20, 63), key(64100, 9, 65),
    key(64109, 7, 66), key(64116, 13, 200), key(64129, 19, 88), key(64148, 9, 67), key(64157, 9, 70),
    key(64166, 10, 71), key(64176, 18, 74), key(64194, 15, 76), key(64209, 6, 73), key(64215, 9, 72),
    key(64224, 8, 75), key(64232, 15, 93), key(64247, 18, 185), key(64265, 29, 12), key(64294, 7, 78),
    key(64301, 8, 86), key(64309, 9, 80), key(64318, 9, 59), key(64327, 7, 82), key(64334, 11, 83),
    key(64345, 8, 89), key(64353, 11, 91), key(64364, 9, 90), key(64373, 12, 85), key(64385, 6, 94),
    key(64391, 11, 92), key(64402, 10, 81), key(64412, 8, 84), key(64420, 15, 87), key(64435, 8, 95),
    key(64443, 7, 100), key(64450, 34, 97), key(64484, 10, 98), key(64494, 21, 96), key(64515, 9, 101),
    key(64524, 9, 109), key(64533, 7, 104), key(64540, 11, 102), key(64551, 6, 107), key(64557, 6, 108),
    key(64563, 9, 106), key(64572, 13, 103), key(64585, 7, 111), key(64592, 9, 112), key(64601, 7, 115),
    key(64608, 8, 113), key(64616, 8, 114), key(64624, 12, 116), key(64636, 7, 117), key(64643, 10, 120),
    key(64653, 8, 123), key(64661, 12, 118), key(64673, 6, 124), key(64679, 8, 134), key(64687, 9, 125),
    key(64696, 9, 126), key(64705, 7, 127), key(64712, 15, 129), key(64727, 11, 132), key(64738, 12, 133),
    key(64750, 17, 135), key(64767, 11, 144), key(64778, 12, 140), key(64790, 10, 157), key(64800, 10, 141),
    key(64810, 7, 146), key(64817, 18, 143), key(64835, 12, 154), key(64847, 12, 152), key(64859, 11, 155),
    key(64870, 9, 158), key(64879, 8, 142), key(64887, 12, 77), key(64899, 9, 139), key(64908, 8, 138),
    key(64916, 10, 149), key(64926, 12, 148), key(64938, 12, 153), key(64950, 9, 137), key(64959, 12, 151),
    key(64971, 15, 147), key(64986, 9, 159), key(64995, 7, 169), key(65002, 7, 168), key(65009, 13, 166),
    key(65022, 15, 160), key(65037, 13, 170), key(65050, 11, 164), key(65061, 7, 161), key(65068, 9, 163),
    key(65077, 6, 165), key(65083, 16, 162), key(65099, 13, 181), key(65112, 26, 150), key(65138, 8, 167),
    key(65146, 6, 171), key(65152, 10, 172), key(65162, 7, 177), key(65169, 25, 184), key(65194, 8, 173),
    key(65202, 18, 178), key(65220, 10, 183), key(65230, 6, 175), key(65236, 13, 176), key(65249, 18, 174),
    key(65267, 8, 179), key(65275, 10, 182), key(65285, 13, 180), key(65298, 7, 186), key(65305, 9, 187),
    key(65314, 9, 188), key(65323, 8, 189), key(65331, 8, 190), key(65339, 18, 27), key(65357, 14, 196),
    key(65371, 22, 121), key(65393, 13, 128), key(65406, 14, 136), key(65420, 32, 203), key(65452, 29, 237),
    key(65481, 7, 244), key(65488, 12, 201), key(65500, 28, 206), key(65528, 14, 191), key(65542, 9, 193),
    key(65551, 8, 204), key(65559, 12, 213), key(65571, 14, 199), key(65585, 11, 194), key(65596, 14, 212),
    key(65610, 10, 208), key(65620, 10, 209), key(65630, 17, 198), key(65647, 9, 202), key(65656, 14, 246),
    key(65670, 41, 195), key(65711, 13, 122), key(65724, 13, 205), key(65737, 7, 69), key(65744, 11, 130),
    key(65755, 7, 192), key(65762, 10, 207), key(65772, 23, 197), key(65795, 11, 211), key(65806, 8, 210),
    key(65814, 13, 41), key(65827, 7, 214), key(65834, 8, 228), key(65842, 12, 219), key(65854, 10, 229),
    key(65864, 10, 218), key(65874, 13, 222), key(65887, 6, 217), key(65893, 9, 220), key(65902, 7, 223),
    key(65909, 20, 224), key(65929, 9, 225), key(65938, 8, 226), key(65946, 14, 221), key(65960, 26, 215),
    key(65986, 8, 227), key(65994, 8, 230), key(66002, 9, 231), key(66011, 22, 7), key(66033, 16, 79),
    key(66049, 15, 234), key(66064, 9, 233), key(66073, 27, 232), key(66100, 19, 240), key(66119, 12, 235),
    key(66131, 9, 242), key(66140, 14, 236), key(66154, 11, 238), key(66165, 9, 241), key(66174, 18, 243),
    key(66192, 16, 68), key(66208, 7, 245), key(66215, 8, 247), key(66223, 4, 327), key(66227, 7, 112),
    key(66234, 6, 115), key(66240, 19, 51), key(66259, 19, 56), key(66278, 27, 239), key(66305, 9, 37),
    key(66314, 4, 315), key(66318, 7, 43), key(66325, 7, 109), key(66332, 19, 109), key(66351, 9, 109),
    key(66360, 9, 109), key(66369, 4, 330), key(66373, 9, 222), key(66382, 3, 320), key(66385, 5, 245),
    key(66390, 6, 245), key(66396, 39, 105), key(66435, 6, 106), key(66441, 7, 106), key(66448, 4, 324),
    key(66452, 20, 74), key(66472, 18, 56), key(66490, 16, 48), key(66506, 35, 150), key(66541, 19, 143),
    key(66560, 19, 198), key(66579, 26, 215), key(66605, 33, 239), key(66638, 33, 240), key(66671, 8, 70),
    key(66679, 18, 162), key(66697, 6, 107), key(66703, 7, 106), key(66710, 7, 109), key(66717, 7, 110),
    key(66724, 28, 38), key(66752, 17, 58), key(66769, 34, 46), key(66803, 22, 63), key(66825, 7, 109),
    key(66832, 7, 231), key(66839, 6, 231), key(66845, 7, 231), key(66852, 9, 65), key(66861, 6, 65),
    key(66867, 7, 65), key(66874, 6, 65), key(66880, 38, 150), key(66918, 22, 143), key(66940, 21, 162),
    key(66961, 21, 198), key(66982, 29, 215), key(67011, 27, 239), key(67038, 23, 51), key(67061, 19, 56),
    key(67080, 17, 48), key(67097, 21, 74), key(67118, 21, 240), key(67139, 9, 32), key(67148, 9, 115),
    key(67157, 11, 59), key(67168, 22, 150), key(67190, 14, 162), key(67204, 12, 198), key(67216, 4, 108),
    key(67220, 5, 108), key(67225, 5, 107), key(67230, 10, 36), key(67240, 13, 55), key(67253, 10, 103),
    key(67263, 26, 97), key(67289, 11, 162), key(67300, 10, 4), key(67310, 12, 56), key(67322, 10, 40),
    key(67332, 18, 40), key(67350, 9, 48), key(67359, 41, 195), key(67400, 10, 76), key(67410, 23, 97),
    key(67433, 22, 97), key(67455, 14, 74), key(67469, 28, 74), key(67497, 22, 150), key(67519, 13, 143),
    key(67532, 38, 232), key(67570, 13, 174), key(67583, 12, 198), key(67595, 23, 215), key(67618, 25, 239),
    key(67643, 27, 240), key(67670, 8, 131), key(67678, 11, 36), key(67689, 9, 36), key(67698, 14, 55),
    key(67712, 11, 103), key(67723, 11, 103), key(67734, 13, 55), key(67747, 13, 55), key(67760, 27, 97),
    key(67787, 12, 162), key(67799, 11, 4), key(67810, 25, 105), key(67835, 12, 56), key(67847, 12, 56),
    key(67859, 12, 56), key(67871, 19, 40), key(67890, 10, 48), key(67900, 23, 40), key(67923, 14, 74),
    key(67937, 11, 76), key(67948, 38, 195), key(67986, 22, 97), key(68008, 12, 56), key(68020, 11, 40),
    key(68031, 9, 48), key(68040, 14, 74), key(68054, 29, 74), key(68083, 23, 150), key(68106, 23, 150),
    key(68129, 14, 143), key(68143, 12, 143), key(68155, 14, 155), key(68169, 31, 232), key(68200, 31, 232),
    key(68231, 40, 232), key(68271, 13, 162), key(68284, 14, 174), key(68298, 13, 198), key(68311, 13, 198),
    key(68324, 21, 215), key(68345, 21, 215), key(68366, 20, 215), key(68386, 24, 240), key(68410, 24, 239),
    key(68434, 21, 240), key(68455, 24, 239), key(68479, 22, 240), key(68501, 7, 106), key(68508, 11, 36),
    key(68519, 14, 55), key(68533, 17, 187), key(68550, 11, 103), key(68561, 27, 97), key(68588, 27, 97),
    key(68615, 12, 162), key(68627, 11, 4), key(68638, 12, 56), key(68650, 19, 40), key(68669, 10, 48),
    key(68679, 11, 76), key(68690, 14, 74), key(68704, 23, 150), key(68727, 14, 143), key(68741, 31, 232),
    key(68772, 14, 174), key(68786, 13, 198), key(68799, 20, 215), key(68819, 23, 239), key(68842, 28, 240),
    key(68870, 11, 4), key(68881, 12, 56), key(68893, 12, 105), key(68905, 11, 40), key(68916, 19, 40),
    key(68935, 10, 48), key(68945, 14, 74), key(68959, 29, 74), key(68988, 11, 76), key(68999, 40, 195),
    key(69039, 22, 97), key(69061, 14, 74), key(69075, 23, 150), key(69098, 24, 150), key(69122, 14, 143),
    key(69136, 41, 232), key(69177, 34, 232), key(69211, 14, 174), key(69225, 12, 198), key(69237, 20, 215),
    key(69257, 24, 239), key(69281, 30, 240), key(69311, 28, 240), key(69339, 10, 143), key(69349, 30, 7),
    key(69379, 7, 156), key(69386, 5, 145), key(69391, 3, 314), key(69394, 17, 7), key(69411, 4, 104),
    key(69415, 37, 178), key(69452, 26, 244), key(69478, 4, 104), key(69482, 5, 104), key(69487, 12, 104),
    key(69499, 17, 104), key(69516, 6, 104), key(69522, 38, 105), key(69560, 6, 104), key(69566, 5, 104),
    key(69571, 6, 104), key(69577, 6, 104), key(69583, 31, 105), key(69614, 6, 104), key(69620, 30, 105),
    key(69650, 7, 104), key(69657, 6, 104), key(69663, 7, 104), key(69670, 10, 102), key(69680, 10, 102),
    key(69690, 11, 102), key(69701, 11, 102), key(69712, 9, 102), key(69721, 11, 102), key(69732, 9, 102),
    key(69741, 16, 102), key(69757, 21, 102), key(69778, 10, 102), key(69788, 10, 102), key(69798, 9, 102),
    key(69807, 10, 102), key(69817, 10, 102), key(69827, 9, 102), key(69836, 10, 102), key(69846, 8, 102),
    key(69854, 9, 102), key(69863, 10, 102), key(69873, 9, 102), key(69882, 11, 102), key(69893, 10, 102),
    key(69903, 9, 102), key(69912, 10, 102), key(69922, 9, 102), key(69931, 10, 104), key(69941, 8, 102),
    key(69949, 9, 102), key(69958, 10, 102), key(69968, 4, 104), key(69972, 5, 104), key(69977, 7, 79),
    key(69984, 12, 79), key(69996, 8, 79), key(70004, 11, 4), key(70015, 12, 56), key(70027, 10, 48),
    key(70037, 30, 232), key(70067, 11, 76), key(70078, 14, 74), key(70092, 44, 195), key(70136, 23, 97),
    key(70159, 11, 40), key(70170, 22, 150), key(70192, 14, 143), key(70206, 13, 198), key(70219, 21, 215),
    key(70240, 10, 109), key(70250, 21, 239), key(70271, 12, 36), key(70283, 18, 55), key(70301, 12, 103),
    key(70313, 13, 162), key(70326, 12, 4), key(70338, 13, 56), key(70351, 12, 40), key(70363, 11, 48),
    key(70374, 29, 97), key(70403, 18, 143), key(70421, 19, 74), key(70440, 12, 76), key(70452, 25, 150),
    key(70477, 58, 232), key(70535, 21, 215), key(70556, 26, 240), key(70582, 27, 239), key(70609, 12, 103),
    key(70621, 13, 36), key(70634, 16, 55), key(70650, 33, 97), key(70683, 10, 103), key(70693, 14, 162),
    key(70707, 14, 4), key(70721, 25, 20), key(70746, 15, 56), key(70761, 22, 40), key(70783, 13, 48),
    key(70796, 17, 74), key(70813, 34, 74), key(70847, 14, 76), key(70861, 28, 232), key(70889, 24, 150),
    key(70913, 17, 143), key(70930, 17, 174), key(70947, 16, 198), key(70963, 24, 215), key(70987, 26, 240),
    key(71013, 26, 239), key(71039, 20, 240), key(71059, 34, 327), key(71093, 53, 315), key(71146, 40, 330),
    key(71186, 42, 324), key(71228, 27, 314), key(71255, 44, 325), key(71299, 5, 104), key(71304, 5, 108),
    key(71309, 5, 107), key(71314, 6, 114), key(71320, 8, 114), key(71328, 9, 114), key(71337, 7, 110),
    key(71344, 10, 181), key(71354, 28, 150), key(71382, 9, 189), key(71391, 3, 107), key(71394, 5, 108),
    key(71399, 6, 108), key(71405, 6, 108), key(71411, 5, 107), key(71416, 6, 107), key(71422, 4, 108),
    key(71426, 4, 108), key(71430, 4, 108), key(71434, 5, 108), key(71439, 6, 108), key(71445, 5, 108),
    key(71450, 5, 108), key(71455, 4, 107), key(71459, 24, 107), key(71483, 11, 107), key(71494, 5, 107),
    key(71499, 6, 107), key(71505, 5, 107), key(71510, 7, 107), key(71517, 6, 107), key(71523, 5, 107),
    key(71528, 4, 107), key(71532, 4, 108), key(71536, 16, 108), key(71552, 9, 108), key(71561, 5, 108),
    key(71566, 6, 108), key(71572, 5, 107), key(71577, 6, 108), key(71583, 7, 106), key(71590, 14, 106),
    key(71604, 19, 106), key(71623, 8, 106), key(71631, 9, 106), key(71640, 8, 106), key(71648, 6, 233),
    key(71654, 7, 233), key(71661, 5, 106), key(71666, 8, 106), key(71674, 5, 106), key(71679, 14, 106),
    key(71693, 5, 189), key(71698, 11, 189), key(71709, 8, 67), key(71717, 8, 67), key(71725, 8, 67),
    key(71733, 7, 67), key(71740, 6, 106), key(71746, 7, 106), key(71753, 7, 106), key(71760, 7, 106),
    key(71767, 8, 106), key(71775, 9, 106), key(71784, 7, 106), key(71791, 7, 106), key(71798, 7, 106),
    key(71805, 8, 106), key(71813, 7, 106), key(71820, 4, 108), key(71824, 8, 106), key(71832, 7, 106),
    key(71839, 5, 106), key(71844, 5, 106), key(71849, 6, 69), key(71855, 4, 320), key(71859, 8, 109),
    key(71867, 8, 110), key(71875, 13, 4), key(71888, 11, 36), key(71899, 25, 150), key(71924, 26, 240),
    key(71950, 26, 239), key(71976, 27, 240), key(72003, 15, 74), key(72018, 23, 74), key(72041, 12, 76),
    key(72053, 16, 74), key(72069, 23, 97), key(72092, 13, 56), key(72105, 14, 56), key(72119, 12, 40),
    key(72131, 13, 40), key(72144, 10, 48), key(72154, 11, 48), key(72165, 15, 143), key(72180, 16, 143),
    key(72196, 28, 232), key(72224, 14, 174), key(72238, 15, 174), key(72253, 14, 198), key(72267, 15, 198),
    key(72282, 22, 215), key(72304, 23, 215), key(72327, 12, 36), key(72339, 34, 97), key(72373, 23, 55),
    key(72396, 15, 103), key(72411, 15, 162), key(72426, 8, 110), key(72434, 8, 109), key(72442, 8, 109),
    key(72450, 9, 109), key(72459, 9, 110), key(72468, 6, 66), key(72474, 9, 110), key(72483, 8, 110),
    key(72491, 9, 110), key(72500, 8, 110), key(72508, 9, 110), key(72517, 9, 110), key(72526, 10, 110),
    key(72536, 14, 48), key(72550, 16, 56), key(72566, 17, 198), key(72583, 11, 36), key(72594, 14, 55),
    key(72608, 11, 103), key(72619, 15, 55), key(72634, 12, 162), key(72646, 7, 109), key(72653, 7, 110),
    key(72660, 24, 320), key(72684, 31, 1), key(72715, 24, 107), key(72739, 30, 152), key(72769, 28, 172),
    key(72797, 6, 109), key(72803, 7, 109), key(72810, 8, 109), key(72818, 7, 109), key(72825, 7, 109),
    key(72832, 8, 109), key(72840, 9, 109), key(72849, 9, 109), key(72858, 7, 109), key(72865, 9, 109),
    key(72874, 7, 109), key(72881, 8, 109), key(72889, 7, 109), key(72896, 11, 4), key(72907, 12, 56),
    key(72919, 11, 40), key(72930, 19, 40), key(72949, 10, 48), key(72959, 11, 76), key(72970, 40, 195),
    key(73010, 22, 97), key(73032, 14, 74), key(73046, 29, 74), key(73075, 24, 150), key(73099, 14, 143),
    key(73113, 31, 232), key(73144, 34, 232), key(73178, 14, 174), key(73192, 13, 198), key(73205, 21, 215),
    key(73226, 44, 232), key(73270, 25, 239), key(73295, 23, 240), key(73318, 36, 240), key(73354, 8, 110),
    key(73362, 11, 103), key(73373, 12, 36), key(73385, 15, 55), key(73400, 12, 103), key(73412, 13, 162),
    key(73425, 12, 4), key(73437, 13, 56), key(73450, 20, 40), key(73470, 11, 48), key(73481, 12, 76),
    key(73493, 11, 73), key(73504, 23, 97), key(73527, 25, 150), key(73552, 15, 143), key(73567, 39, 232),
    key(73606, 15, 174), key(73621, 14, 198), key(73635, 23, 215), key(73658, 26, 240), key(73684, 27, 239),
    key(73711, 40, 195), key(73751, 13, 79), key(73764, 12, 36), key(73776, 15, 55), key(73791, 12, 103),
    key(73803, 13, 162), key(73816, 11, 4), key(73827, 12, 56), key(73839, 19, 40), key(73858, 10, 48),
    key(73868, 14, 76), key(73882, 14, 74), key(73896, 28, 74), key(73924, 22, 97), key(73946, 29, 150),
    key(73975, 14, 143), key(73989, 38, 232), key(74027, 13, 162), key(74040, 14, 174), key(74054, 14, 198),
    key(74068, 20, 215), key(74088, 23, 240), key(74111, 25, 239), key(74136, 8, 69), key(74144, 8, 69),
    key(74152, 7, 69), key(74159, 9, 110), key(74168, 7, 110), key(74175, 6, 110), key(74181, 13, 110),
    key(74194, 15, 110), key(74209, 7, 110), key(74216, 7, 110), key(74223, 7, 110), key(74230, 7, 110),
    key(74237, 6, 110), key(74243, 7, 110), key(74250, 7, 110), key(74257, 7, 110), key(74264, 6, 110),
    key(74270, 7, 109), key(74277, 7, 110), key(74284, 13, 222), key(74297, 7, 70), key(74304, 12, 36),
    key(74316, 15, 55), key(74331, 12, 103), key(74343, 29, 97), key(74372, 12, 4), key(74384, 13, 56),
    key(74397, 12, 40), key(74409, 11, 48), key(74420, 15, 74), key(74435, 12, 76), key(74447, 23, 150),
    key(74470, 15, 143), key(74485, 42, 232), key(74527, 14, 198), key(74541, 21, 215), key(74562, 27, 240),
    key(74589, 28, 239), key(74617, 8, 110), key(74625, 5, 210), key(74630, 7, 41), key(74637, 7, 41),
    key(74644, 8, 210), key(74652, 9, 222), key(74661, 6, 111), key(74667, 7, 111), key(74674, 7, 111),
    key(74681, 8, 111), key(74689, 5, 111), key(74694, 6, 111), key(74700, 13, 111), key(74713, 7, 111),
    key(74720, 7, 111), key(74727, 16, 111), key(74743, 8, 111), key(74751, 6, 111), key(74757, 7, 111),
    key(74764, 7, 111), key(74771, 7, 111), key(74778, 8, 111), key(74786, 7, 111), key(74793, 7, 111),
    key(74800, 7, 111), key(74807, 5, 111), key(74812, 17, 111), key(74829, 6, 111), key(74835, 5, 111),
    key(74840, 8, 15), key(74848, 8, 71), key(74856, 8, 110), key(74864, 7, 71), key(74871, 9, 71),
    key(74880, 8, 71), key(74888, 10, 71), key(74898, 7, 71), key(74905, 7, 71), key(74912, 8, 44),
    key(74920, 9, 44), key(74929, 9, 44), key(74938, 12, 44), key(74950, 7, 44), key(74957, 11, 44),
    key(74968, 8, 106), key(74976, 8, 106), key(74984, 25, 234), key(75009, 23, 234), key(75032, 16, 59),
    key(75048, 10, 166), key(75058, 9, 248), key(75067, 22, 74), key(75089, 17, 50), key(75106, 15, 48),
    key(75121, 20, 143), key(75141, 17, 155), key(75158, 21, 162), key(75179, 18, 57), key(75197, 6, 109),
    key(75203, 7, 109), key(75210, 6, 110), key(75216, 7, 110), key(75223, 8, 110), key(75231, 7, 110),
    key(75238, 8, 110), key(75246, 4, 216), key(75250, 5, 82), key(75255, 6, 115), key(75261, 7, 115),
    key(75268, 6, 115), key(75274, 6, 78), key(75280, 7, 60), key(75287, 8, 112), key(75295, 5, 59),
    key(75300, 7, 112), key(75307, 8, 112), key(75315, 8, 112), key(75323, 6, 112), key(75329, 7, 112),
    key(75336, 7, 112), key(75343, 8, 112), key(75351, 7, 112), key(75358, 7, 112), key(75365, 5, 59),
    key(75370, 8, 112), key(75378, 7, 112), key(75385, 16, 91), key(75401, 7, 86), key(75408, 25, 38),
    key(75433, 16, 58), key(75449, 19, 63), key(75468, 32, 46), key(75500, 25, 38), key(75525, 16, 58),
    key(75541, 19, 63), key(75560, 32, 46), key(75592, 33, 46), key(75625, 16, 47), key(75641, 28, 38),
    key(75669, 14, 58), key(75683, 32, 46), key(75715, 19, 63), key(75734, 28, 38), key(75762, 33, 46),
    key(75795, 23, 63), key(75818, 17, 58), key(75835, 8, 112), key(75843, 5, 245), key(75848, 33, 38),
    key(75881, 30, 38), key(75911, 18, 58), key(75929, 36, 46), key(75965, 20, 63), key(75985, 35, 46),
    key(76020, 17, 58), key(76037, 19, 58), key(76056, 22, 63), key(76078, 37, 46), key(76115, 5, 59),
    key(76120, 7, 112), key(76127, 27, 246), key(76154, 45, 195), key(76199, 14, 122), key(76213, 13, 205),
    key(76226, 7, 115), key(76233, 5, 115), key(76238, 6, 115), key(76244, 8, 115), key(76252, 6, 115),
    key(76258, 8, 115), key(76266, 7, 115), key(76273, 8, 115), key(76281, 8, 115), key(76289, 5, 115),
    key(76294, 5, 115), key(76299, 6, 115), key(76305, 4, 115), key(76309, 5, 115), key(76314, 6, 115),
    key(76320, 7, 115), key(76327, 8, 115), key(76335, 8, 115), key(76343, 8, 115), key(76351, 7, 115),
    key(76358, 5, 115), key(76363, 4, 115), key(76367, 6, 115), key(76373, 7, 115), key(76380, 6, 59),
    key(76386, 14, 160), key(76400, 11, 170), key(76411, 3, 234), key(76414, 20, 74), key(76434, 15, 48),
    key(76449, 6, 64), key(76455, 5, 245), key(76460, 6, 245), key(76466, 4, 245), key(76470, 5, 245),
    key(76475, 6, 245), key(76481, 7, 245), key(76488, 6, 245), key(76494, 33, 239), key(76527, 34, 105),
    key(76561, 7, 80), key(76568, 41, 195), key(76609, 9, 80), key(76618, 6, 115), key(76624, 5, 115),
    key(76629, 6, 59), key(76635, 9, 9), key(76644, 6, 113), key(76650, 19, 113), key(76669, 5, 113),
    key(76674, 8, 113), key(76682, 10, 80), key(76692, 10, 83), key(76702, 10, 83), key(76712, 9, 83),
    key(76721, 7, 60), key(76728, 8, 83), key(76736, 10, 83), key(76746, 8, 83), key(76754, 10, 83),
    key(76764, 9, 83), key(76773, 10, 83), key(76783, 10, 83), key(76793, 6, 60), key(76799, 7, 60),
    key(76806, 7, 60), key(76813, 21, 246), key(76834, 4, 42), key(76838, 7, 84), key(76845, 14, 87),
    key(76859, 7, 80), key(76866, 7, 80), key(76873, 41, 195), key(76914, 11, 122), key(76925, 11, 205),
    key(76936, 7, 115), key(76943, 7, 60), key(76950, 2, 79), key(76952, 6, 114), key(76958, 15, 257),
    key(76973, 5, 80), key(76978, 42, 195), key(77020, 6, 80), key(77026, 6, 55), key(77032, 11, 55),
    key(77043, 7, 81), key(77050, 8, 80), key(77058, 6, 113), key(77064, 9, 114), key(77073, 9, 114),
    key(77082, 10, 114), key(77092, 6, 114), key(77098, 27, 114), key(77125, 7, 114), key(77132, 8, 114),
    key(77140, 9, 114), key(77149, 8, 114), key(77157, 9, 114), key(77166, 9, 114), key(77175, 8, 114),
    key(77183, 10, 114), key(77193, 9, 114), key(77202, 8, 114), key(77210, 9, 114), key(77219, 6, 80),
    key(77225, 6, 80), key(77231, 9, 114), key(77240, 6, 277), key(77246, 9, 55), key(77255, 10, 55),
    key(77265, 12, 89), key(77277, 9, 91), key(77286, 17, 79), key(77303, 9, 85), key(77312, 12, 83),
    key(77324, 5, 94), key(77329, 35, 38), key(77364, 7, 95), key(77371, 7, 55), key(77378, 5, 55),
    key(77383, 18, 79), key(77401, 19, 234), key(77420, 25, 7), key(77445, 44, 232), key(77489, 33, 240),
    key(77522, 11, 148), key(77533, 15, 55), key(77548, 6, 80), key(77554, 12, 246), key(77566, 22, 246),
    key(77588, 38, 195), key(77626, 40, 195), key(77666, 41, 195), key(77707, 36, 195), key(77743, 40, 195),
    key(77783, 38, 195), key(77821, 40, 195), key(77861, 11, 122), key(77872, 12, 122), key(77884, 11, 205),
    key(77895, 22, 246), key(77917, 22, 246), key(77939, 11, 205), key(77950, 14, 50), key(77964, 7, 80),
    key(77971, 7, 114), key(77978, 9, 114), key(77987, 7, 80), key(77994, 6, 80), key(78000, 9, 114),
    key(78009, 9, 80), key(78018, 15, 56), key(78033, 15, 56), key(78048, 17, 160), key(78065, 9, 45),
    key(78074, 10, 51), key(78084, 10, 51), key(78094, 10, 116), key(78104, 8, 51), key(78112, 10, 51),
    key(78122, 10, 51), key(78132, 10, 51), key(78142, 9, 51), key(78151, 10, 51), key(78161, 7, 51),
    key(78168, 12, 56), key(78180, 15, 56), key(78195, 13, 56), key(78208, 12, 56), key(78220, 11, 56),
    key(78231, 13, 56), key(78244, 13, 56), key(78257, 13, 56), key(78270, 15, 56), key(78285, 16, 56),
    key(78301, 15, 56), key(78316, 14, 56), key(78330, 16, 56), key(78346, 14, 56), key(78360, 17, 56),
    key(78377, 15, 56), key(78392, 15, 56), key(78407, 7, 56), key(78414, 16, 91), key(78430, 13, 160),
    key(78443, 14, 160), key(78457, 15, 160), key(78472, 16, 160), key(78488, 16, 160), key(78504, 14, 160),
    key(78518, 16, 160), key(78534, 14, 160), key(78548, 16, 160), key(78564, 14, 160), key(78578, 15, 160),
    key(78593, 17, 160), key(78610, 16, 160), key(78626, 17, 160), key(78643, 15, 160), key(78658, 18, 160),
    key(78676, 11, 55), key(78687, 16, 160), key(78703, 17, 160), key(78720, 18, 160), key(78738, 20, 20),
    key(78758, 6, 89), key(78764, 13, 74), key(78777, 16, 160), key(78793, 7, 45), key(78800, 7, 45),
    key(78807, 8, 45), key(78815, 6, 45), key(78821, 6, 86), key(78827, 7, 119), key(78834, 8, 119),
    key(78842, 8, 119), key(78850, 15, 119), key(78865, 9, 119), key(78874, 7, 119), key(78881, 8, 119),
    key(78889, 8, 119), key(78897, 10, 119), key(78907, 9, 119), key(78916, 8, 119), key(78924, 8, 119),
    key(78932, 8, 119), key(78940, 9, 119), key(78949, 7, 119), key(78956, 6, 119), key(78962, 7, 119),
    key(78969, 7, 119), key(78976, 7, 119), key(78983, 10, 119), key(78993, 8, 119), key(79001, 7, 119),
    key(79008, 9, 119), key(79017, 7, 119), key(79024, 7, 119), key(79031, 7, 119), key(79038, 8, 119),
    key(79046, 8, 45), key(79054, 8, 45), key(79062, 8, 45), key(79070, 8, 45), key(79078, 9, 45),
    key(79087, 7, 45), key(79094, 14, 45), key(79108, 8, 45), key(79116, 9, 45), key(79125, 8, 45),
    key(79133, 8, 45), key(79141, 8, 45), key(79149, 8, 45), key(79157, 9, 45), key(79166, 8, 45),
    key(79174, 7, 86), key(79181, 9, 119), key(79190, 7, 45), key(79197, 6, 66), key(79203, 9, 45),
    key(79212, 7, 50), key(79219, 9, 119), key(79228, 8, 45), key(79236, 8, 45), key(79244, 9, 45),
    key(79253, 4, 82), key(79257, 7, 39), key(79264, 6, 39), key(79270, 7, 39), key(79277, 7, 39),
    key(79284, 6, 39), key(79290, 6, 39), key(79296, 7, 39), key(79303, 6, 39), key(79309, 8, 119),
    key(79317, 16, 68), key(79333, 7, 39), key(79340, 13, 51), key(79353, 7, 51), key(79360, 9, 51),
    key(79369, 10, 51), key(79379, 17, 51), key(79396, 7, 51), key(79403, 6, 78), key(79409, 10, 51),
    key(79419, 14, 51), key(79433, 9, 51), key(79442, 8, 51), key(79450, 7, 51), key(79457, 7, 78),
    key(79464, 16, 55), key(79480, 7, 148), key(79487, 18, 20), key(79505, 18, 20), key(79523, 16, 20),
    key(79539, 18, 20), key(79557, 10, 118), key(79567, 17, 20), key(79584, 16, 20), key(79600, 19, 20),
    key(79619, 24, 20), key(79643, 35, 20), key(79678, 20, 20), key(79698, 18, 20), key(79716, 15, 20),
    key(79731, 19, 20), key(79750, 19, 20), key(79769, 22, 20), key(79791, 18, 20), key(79809, 23, 20),
    key(79832, 20, 20), key(79852, 18, 20), key(79870, 19, 20), key(79889, 18, 20), key(79907, 17, 20),
    key(79924, 17, 20), key(79941, 18, 20), key(79959, 25, 20), key(79984, 10, 80), key(79994, 13, 116),
    key(80007, 12, 116), key(80019, 10, 116), key(80029, 9, 116), key(80038, 9, 116), key(80047, 10, 116),
    key(80057, 11, 116), key(80068, 12, 116), key(80080, 10, 116), key(80090, 11, 116), key(80101, 10, 116),
    key(80111, 9, 116), key(80120, 11, 116), key(80131, 4, 186), key(80135, 5, 186), key(80140, 6, 186),
    key(80146, 6, 186), key(80152, 7, 186), key(80159, 6, 186), key(80165, 6, 186), key(80171, 5, 186),
    key(80176, 12, 186), key(80188, 6, 186), key(80194, 7, 186), key(80201, 6, 186), key(80207, 6, 186),
    key(80213, 7, 186), key(80220, 9, 56), key(80229, 14, 56), key(80243, 14, 56), key(80257, 13, 56),
    key(80270, 16, 56), key(80286, 15, 56), key(80301, 26, 56), key(80327, 16, 56), key(80343, 11, 116),
    key(80354, 12, 116), key(80366, 10, 116), key(80376, 12, 116), key(80388, 9, 116), key(80397, 10, 116),
    key(80407, 10, 116), key(80417, 10, 116), key(80427, 10, 116), key(80437, 13, 116), key(80450, 10, 116),
    key(80460, 6, 116), key(80466, 10, 116), key(80476, 10, 116), key(80486, 22, 116), key(80508, 11, 116),
    key(80519, 12, 116), key(80531, 10, 116), key(80541, 12, 116), key(80553, 13, 116), key(80566, 12, 116),
    key(80578, 10, 116), key(80588, 11, 116), key(80599, 10, 116), key(80609, 11, 116), key(80620, 12, 116),
    key(80632, 16, 116), key(80648, 10, 116), key(80658, 10, 116), key(80668, 10, 116), key(80678, 10, 116),
    key(80688, 10, 116), key(80698, 9, 116), key(80707, 11, 119), key(80718, 48, 105), key(80766, 7, 40),
    key(80773, 16, 56), key(80789, 6, 117), key(80795, 7, 117), key(80802, 7, 117), key(80809, 8, 117),
    key(80817, 6, 117), key(80823, 33, 105), key(80856, 6, 58), key(80862, 8, 120), key(80870, 9, 59),
    key(80879, 8, 90), key(80887, 8, 90), key(80895, 11, 222), key(80906, 9, 99), key(80915, 15, 56),
    key(80930, 7, 119), key(80937, 7, 45), key(80944, 4, 117), key(80948, 5, 117), key(80953, 8, 62),
    key(80961, 5, 117), key(80966, 6, 117), key(80972, 6, 117), key(80978, 5, 117), key(80983, 5, 117),
    key(80988, 5, 117), key(80993, 12, 117), key(81005, 17, 117), key(81022, 6, 117), key(81028, 6, 117),
    key(81034, 6, 117), key(81040, 7, 69), key(81047, 14, 51), key(81061, 19, 51), key(81080, 15, 4),
    key(81095, 16, 56), key(81111, 16, 105), key(81127, 15, 40), key(81142, 23, 40), key(81165, 14, 48),
    key(81179, 18, 74), key(81197, 33, 74), key(81230, 27, 74), key(81257, 15, 76), key(81272, 46, 195),
    key(81318, 28, 97), key(81346, 18, 74), key(81364, 23, 150), key(81387, 18, 143), key(81405, 17, 162),
    key(81422, 18, 174), key(81440, 17, 198), key(81457, 32, 197), key(81489, 20, 232), key(81509, 22, 232),
    key(81531, 26, 215), key(81557, 32, 240), key(81589, 19, 240), key(81608, 30, 239), key(81638, 24, 239),
    key(81662, 24, 239), key(81686, 27, 243), key(81713, 8, 51), key(81721, 9, 51), key(81730, 17, 51),
    key(81747, 22, 196), key(81769, 10, 55), key(81779, 8, 99), key(81787, 21, 38), key(81808, 23, 38),
    key(81831, 9, 45), key(81840, 5, 82), key(81845, 7, 39), key(81852, 6, 117), key(81858, 9, 120),
    key(81867, 5, 119), key(81872, 10, 49), key(81882, 7, 50), key(81889, 6, 47), key(81895, 12, 52),
    key(81907, 8, 123), key(81915, 4, 53), key(81919, 6, 57), key(81925, 18, 57), key(81943, 11, 118),
    key(81954, 10, 118), key(81964, 9, 118), key(81973, 10, 118), key(81983, 7, 120), key(81990, 12, 118),
    key(82002, 5, 43), key(82007, 5, 84), key(82012, 10, 87), key(82022, 6, 43), key(82028, 10, 118),
    key(82038, 4, 42), key(82042, 8, 120), key(82050, 14, 118), key(82064, 13, 118), key(82077, 13, 118),
    key(82090, 8, 120), key(82098, 8, 120), key(82106, 8, 89), key(82114, 4, 43), key(82118, 40, 96),
    key(82158, 37, 135), key(82195, 4, 43), key(82199, 14, 88), key(82213, 18, 24), key(82231, 18, 18),
    key(82249, 17, 35), key(82266, 19, 119), key(82285, 18, 62), key(82303, 19, 211), key(82322, 17, 89),
    key(82339, 18, 131), key(82357, 18, 137), key(82375, 17, 167), key(82392, 19, 111), key(82411, 23, 191),
    key(82434, 16, 69), key(82450, 20, 211), key(82470, 17, 210), key(82487, 19, 218), key(82506, 26, 166),
    key(82532, 27, 283), key(82559, 16, 223), key(82575, 18, 225), key(82593, 4, 84), key(82597, 10, 87),
    key(82607, 6, 43), key(82613, 5, 117), key(82618, 5, 53), key(82623, 10, 118), key(82633, 5, 57),
    key(82638, 4, 57), key(82642, 5, 57), key(82647, 6, 57), key(82653, 8, 57), key(82661, 5, 57),
    key(82666, 7, 54), key(82673, 12, 118), key(82685, 7, 118), key(82692, 12, 118), key(82704, 11, 118),
    key(82715, 14, 118), key(82729, 8, 118), key(82737, 8, 118), key(82745, 11, 118), key(82756, 10, 118),
    key(82766, 9, 118), key(82775, 9, 118), key(82784, 7, 118), key(82791, 8, 118), key(82799, 9, 118),
    key(82808, 11, 118), key(82819, 12, 118), key(82831, 12, 118), key(82843, 12, 118), key(82855, 8, 118),
    key(82863, 9, 118), key(82872, 10, 118), key(82882, 17, 118), key(82899, 11, 118), key(82910, 11, 118),
    key(82921, 10, 118), key(82931, 12, 118), key(82943, 11, 118), key(82954, 9, 120), key(82963, 8, 120),
    key(82971, 8, 120), key(82979, 15, 120), key(82994, 20, 120), key(83014, 9, 120), key(83023, 8, 120),
    key(83031, 9, 120), key(83040, 11, 118), key(83051, 13, 118), key(83064, 12, 118), key(83076, 10, 118),
    key(83086, 15, 118), key(83101, 14, 118), key(83115, 13, 118), key(83128, 14, 118), key(83142, 13, 118),
    key(83155, 11, 118), key(83166, 10, 118), key(83176, 12, 118), key(83188, 21, 162), key(83209, 17, 36),
    key(83226, 39, 97), key(83265, 19, 55), key(83284, 14, 103), key(83298, 17, 162), key(83315, 17, 162),
    key(83332, 18, 162), key(83350, 17, 115), key(83367, 8, 43), key(83375, 18, 162), key(83393, 9, 121),
    key(83402, 22, 121), key(83424, 10, 121), key(83434, 15, 58), key(83449, 16, 46), key(83465, 21, 184),
    key(83486, 22, 63), key(83508, 5, 53), key(83513, 6, 53), key(83519, 5, 53), key(83524, 8, 54),
    key(83532, 7, 53), key(83539, 19, 162), key(83558, 4, 216), key(83562, 33, 232), key(83595, 49, 232),
    key(83644, 10, 44), key(83654, 8, 44), key(83662, 9, 44), key(83671, 7, 44), key(83678, 7, 44),
    key(83685, 8, 44), key(83693, 8, 44), key(83701, 9, 44), key(83710, 8, 44), key(83718, 14, 79),
    key(83732, 22, 38), key(83754, 22, 63), key(83776, 34, 46), key(83810, 19, 58), key(83829, 6, 123),
    key(83835, 7, 123), key(83842, 13, 48), key(83855, 13, 40), key(83868, 13, 40), key(83881, 11, 40),
    key(83892, 20, 40), key(83912, 29, 40), key(83941, 21, 40), key(83962, 20, 40), key(83982, 12, 40),
    key(83994, 18, 40), key(84012, 11, 40), key(84023, 12, 40), key(84035, 11, 40), key(84046, 10, 40),
    key(84056, 10, 40), key(84066, 26, 40), key(84092, 25, 40), key(84117, 16, 40), key(84133, 22, 40),
    key(84155, 25, 40), key(84180, 14, 40), key(84194, 13, 40), key(84207, 10, 40), key(84217, 10, 40),
    key(84227, 12, 40), key(84239, 24, 40), key(84263, 20, 40), key(84283, 20, 40), key(84303, 23, 40),
    key(84326, 15, 40), key(84341, 9, 49), key(84350, 7, 99), key(84357, 8, 99), key(84365, 16, 181),
    key(84381, 15, 181), key(84396, 12, 122), key(84408, 13, 181), key(84421, 11, 122), key(84432, 16, 122),
    key(84448, 31, 181), key(84479, 13, 236), key(84492, 7, 49), key(84499, 8, 49), key(84507, 15, 49),
    key(84522, 8, 49), key(84530, 8, 49), key(84538, 9, 49), key(84547, 8, 49), key(84555, 8, 49),
    key(84563, 9, 49), key(84572, 7, 49), key(84579, 8, 49), key(84587, 9, 99), key(84596, 7, 49),
    key(84603, 8, 49), key(84611, 8, 49), key(84619, 9, 49), key(84628, 9, 49), key(84637, 9, 49),
    key(84646, 10, 49), key(84656, 9, 49), key(84665, 8, 49), key(84673, 7, 50), key(84680, 8, 119),
    key(84688, 6, 50), key(84694, 7, 50), key(84701, 8, 50), key(84709, 6, 50), key(84715, 7, 50),
    key(84722, 8, 50), key(84730, 7, 50), key(84737, 8, 50), key(84745, 5, 50), key(84750, 13, 50),
    key(84763, 13, 50), key(84776, 14, 50), key(84790, 6, 50), key(84796, 7, 50), key(84803, 6, 50),
    key(84809, 8, 50), key(84817, 7, 50), key(84824, 8, 50), key(84832, 9, 50), key(84841, 10, 50),
    key(84851, 7, 50), key(84858, 6, 50), key(84864, 7, 50), key(84871, 8, 50), key(84879, 6, 50),
    key(84885, 7, 50), key(84892, 7, 50), key(84899, 14, 50), key(84913, 8, 50), key(84921, 12, 50),
    key(84933, 15, 50), key(84948, 6, 50), key(84954, 12, 50), key(84966, 6, 50), key(84972, 7, 50),
    key(84979, 7, 50), key(84986, 6, 50), key(84992, 7, 50), key(84999, 17, 47), key(85016, 14, 46),
    key(85030, 5, 32768), key(85035, 14, 47), key(85049, 15, 47), key(85064, 15, 47), key(85079, 15, 47),
    key(85094, 17, 47), key(85111, 24, 47), key(85135, 15, 47), key(85150, 17, 47), key(85167, 19, 46),
    key(85186, 34, 46), key(85220, 28, 46), key(85248, 28, 46), key(85276, 28, 46), key(85304, 28, 46),
    key(85332, 8, 46), key(85340, 9, 46), key(85349, 9, 46), key(85358, 8, 46), key(85366, 31, 46),
    key(85397, 9, 46), key(85406, 9, 46), key(85415, 14, 46), key(85429, 13, 46), key(85442, 14, 46),
    key(85456, 21, 46), key(85477, 17, 47), key(85494, 26, 46), key(85520, 15, 47), key(85535, 16, 47),
    key(85551, 9, 46), key(85560, 15, 47), key(85575, 14, 47), key(85589, 15, 47), key(85604, 16, 47),
    key(85620, 8, 47), key(85628, 14, 47), key(85642, 10, 46), key(85652, 11, 46), key(85663, 12, 46),
    key(85675, 32, 46), key(85707, 31, 46), key(85738, 16, 47), key(85754, 6, 47), key(85760, 26, 46),
    key(85786, 5, 47), key(85791, 15, 47), key(85806, 13, 46), key(85819, 6, 47), key(85825, 15, 47),
    key(85840, 9, 46), key(85849, 13, 46), key(85862, 16, 47), key(85878, 30, 46), key(85908, 17, 47),
    key(85925, 14, 48), key(85939, 12, 48), key(85951, 22, 48), key(85973, 12, 40), key(85985, 26, 40),
    key(86011, 14, 246), key(86025, 15, 205), key(86040, 6, 47), key(86046, 12, 181), key(86058, 12, 122),
    key(86070, 7, 99), key(86077, 8, 99), key(86085, 8, 99), key(86093, 12, 122), key(86105, 13, 181),
    key(86118, 13, 181), key(86131, 15, 122), key(86146, 11, 181), key(86157, 11, 122), key(86168, 13, 181),
    key(86181, 10, 122), key(86191, 5, 32770), key(86196, 14, 181), key(86210, 11, 122), key(86221, 12, 122),
    key(86233, 16, 181), key(86249, 14, 181), key(86263, 17, 277), key(86280, 36, 181), key(86316, 15, 181),
    key(86331, 16, 181), key(86347, 14, 122), key(86361, 12, 122), key(86373, 13, 122), key(86386, 12, 181),
    key(86398, 13, 122), key(86411, 11, 181), key(86422, 11, 181), key(86433, 14, 181), key(86447, 16, 122),
    key(86463, 17, 122), key(86480, 12, 122), key(86492, 13, 122), key(86505, 11, 122), key(86516, 11, 181),
    key(86527, 14, 122), key(86541, 20, 181), key(86561, 12, 181), key(86573, 11, 122), key(86584, 6, 32770),
    key(86590, 13, 277), key(86603, 40, 181), key(86643, 10, 181), key(86653, 14, 181), key(86667, 15, 122),
    key(86682, 11, 122), key(86693, 15, 181), key(86708, 13, 122), key(86721, 14, 122), key(86735, 15, 181),
    key(86750, 13, 181), key(86763, 13, 122), key(86776, 8, 99), key(86784, 8, 99), key(86792, 16, 122),
    key(86808, 15, 181), key(86823, 20, 181), key(86843, 24, 122), key(86867, 19, 181), key(86886, 23, 122),
    key(86909, 15, 181), key(86924, 14, 122), key(86938, 19, 181), key(86957, 16, 122), key(86973, 10, 118),
    key(86983, 20, 181), key(87003, 24, 122), key(87027, 9, 99), key(87036, 9, 49), key(87045, 6, 50),
    key(87051, 10, 99), key(87061, 6, 54), key(87067, 9, 99), key(87076, 8, 99), key(87084, 11, 99),
    key(87095, 15, 181), key(87110, 13, 122), key(87123, 10, 181), key(87133, 9, 122), key(87142, 11, 52),
    key(87153, 11, 52), key(87164, 11, 52), key(87175, 14, 52), key(87189, 10, 52), key(87199, 10, 52),
    key(87209, 6, 249), key(87215, 7, 249), key(87222, 7, 249), key(87229, 7, 249), key(87236, 6, 249),
    key(87242, 7, 249), key(87249, 6, 249), key(87255, 18, 249), key(87273, 7, 249), key(87280, 6, 249),
    key(87286, 15, 44), key(87301, 11, 52), key(87312, 10, 52), key(87322, 17, 52), key(87339, 11, 52),
    key(87350, 10, 52), key(87360, 17, 44), key(87377, 9, 52), key(87386, 9, 52), key(87395, 9, 52),
    key(87404, 9, 52), key(87413, 7, 249), key(87420, 12, 52), key(87432, 10, 44), key(87442, 10, 44),
    key(87452, 12, 236), key(87464, 9, 44), key(87473, 10, 44), key(87483, 12, 44), key(87495, 19, 44),
    key(87514, 10, 44), key(87524, 11, 44), key(87535, 12, 44), key(87547, 10, 52), key(87557, 10, 52),
    key(87567, 12, 44), key(87579, 10, 44), key(87589, 6, 123), key(87595, 6, 123), key(87601, 5, 123),
    key(87606, 6, 123), key(87612, 6, 123), key(87618, 7, 123), key(87625, 9, 99), key(87634, 7, 123),
    key(87641, 25, 38), key(87666, 6, 47), key(87672, 14, 46), key(87686, 11, 172), key(87697, 20, 178),
    key(87717, 9, 183), key(87726, 7, 177), key(87733, 7, 173), key(87740, 6, 69), key(87746, 6, 69),
    key(87752, 10, 174), key(87762, 23, 185), key(87785, 10, 180), key(87795, 6, 179), key(87801, 8, 182),
    key(87809, 6, 175), key(87815, 6, 89), key(87821, 7, 89), key(87828, 8, 189), key(87836, 26, 55),
    key(87862, 25, 121), key(87887, 8, 99), key(87895, 6, 99), key(87901, 6, 99), key(87907, 7, 99),
    key(87914, 7, 99), key(87921, 7, 99), key(87928, 7, 99), key(87935, 7, 99), key(87942, 8, 99),
    key(87950, 8, 99), key(87958, 8, 99), key(87966, 15, 99), key(87981, 8, 99), key(87989, 7, 99),
    key(87996, 7, 99), key(88003, 7, 99), key(88010, 9, 99), key(88019, 9, 99), key(88028, 7, 99),
    key(88035, 6, 99), key(88041, 7, 99), key(88048, 10, 55), key(88058, 3, 191), key(88061, 42, 135),
    key(88103, 9, 44), key(88112, 7, 94), key(88119, 5, 94), key(88124, 9, 85), key(88133, 9, 92),
    key(88142, 9, 85), key(88151, 9, 92), key(88160, 4, 53), key(88164, 11, 53), key(88175, 5, 53),
    key(88180, 4, 53), key(88184, 4, 53), key(88188, 6, 44), key(88194, 6, 123), key(88200, 7, 81),
    key(88207, 6, 95), key(88213, 19, 93), key(88232, 11, 48), key(88243, 11, 48), key(88254, 12, 48),
    key(88266, 12, 48), key(88278, 10, 48), key(88288, 8, 48), key(88296, 10, 48), key(88306, 10, 48),
    key(88316, 13, 48), key(88329, 7, 54), key(88336, 10, 91), key(88346, 8, 99), key(88354, 7, 49),
    key(88361, 8, 49), key(88369, 11, 91), key(88380, 5, 50), key(88385, 5, 47), key(88390, 4, 53),
    key(88394, 8, 57), key(88402, 7, 57), key(88409, 6, 57), key(88415, 7, 57), key(88422, 8, 57),
    key(88430, 9, 57), key(88439, 19, 215), key(88458, 7, 54), key(88465, 7, 54), key(88472, 14, 54),
    key(88486, 7, 54), key(88493, 7, 54), key(88500, 12, 99), key(88512, 9, 99), key(88521, 13, 122),
    key(88534, 13, 181), key(88547, 12, 181), key(88559, 11, 122), key(88570, 10, 52), key(88580, 10, 44),
    key(88590, 5, 53), key(88595, 11, 48), key(88606, 5, 48), key(88611, 11, 181), key(88622, 11, 122),
    key(88633, 20, 122), key(88653, 17, 181), key(88670, 6, 53), key(88676, 6, 123), key(88682, 6, 123),
    key(88688, 7, 123), key(88695, 6, 123), key(88701, 7, 123), key(88708, 8, 123), key(88716, 6, 123),
    key(88722, 6, 123), key(88728, 13, 123), key(88741, 15, 123), key(88756, 7, 123), key(88763, 6, 123),
    key(88769, 6, 123), key(88775, 6, 123), key(88781, 6, 123), key(88787, 7, 123), key(88794, 6, 123),
    key(88800, 6, 123), key(88806, 6, 123), key(88812, 6, 123), key(88818, 7, 123), key(88825, 7, 123),
    key(88832, 7, 123), key(88839, 5, 123), key(88844, 7, 123), key(88851, 6, 95), key(88857, 16, 93),
    key(88873, 10, 181), key(88883, 15, 144), key(88898, 21, 150), key(88919, 6, 47), key(88925, 10, 110),
    key(88935, 8, 50), key(88943, 11, 52), key(88954, 4, 216), key(88958, 6, 43), key(88964, 6, 43),
    key(88970, 5, 42), key(88975, 4, 57), key(88979, 6, 57), key(88985, 5, 57), key(88990, 10, 118),
    key(89000, 6, 118), key(89006, 15, 118), key(89021, 10, 118), key(89031, 11, 118), key(89042, 12, 118),
    key(89054, 5, 53), key(89059, 8, 54), key(89067, 6, 53), key(89073, 17, 166), key(89090, 28, 79),
    key(89118, 31, 150), key(89149, 15, 181), key(89164, 13, 122), key(89177, 10, 49), key(89187, 10, 49),
    key(89197, 11, 49), key(89208, 12, 50), key(89220, 7, 50), key(89227, 10, 50), key(89237, 9, 50),
    key(89246, 6, 47), key(89252, 13, 46), key(89265, 19, 122), key(89284, 17, 181), key(89301, 14, 222),
    key(89315, 11, 52), key(89326, 11, 52), key(89337, 10, 52), key(89347, 11, 44), key(89358, 9, 44),
    key(89367, 8, 47), key(89375, 17, 46), key(89392, 20, 47), key(89412, 9, 45), key(89421, 6, 117),
    key(89427, 18, 51), key(89445, 11, 118), key(89456, 14, 181), key(89470, 22, 150), key(89492, 6, 117),
    key(89498, 8, 123), key(89506, 7, 104), key(89513, 14, 234), key(89527, 8, 111), key(89535, 15, 44),
    key(89550, 12, 154), key(89562, 10, 187), key(89572, 19, 79), key(89591, 12, 68), key(89603, 5, 124),
    key(89608, 26, 7), key(89634, 6, 124), key(89640, 7, 125), key(89647, 8, 126), key(89655, 5, 43),
    key(89660, 6, 134), key(89666, 8, 126), key(89674, 9, 126), key(89683, 12, 1), key(89695, 7, 75),
    key(89702, 15, 246), key(89717, 6, 89), key(89723, 6, 191), key(89729, 8, 126), key(89737, 8, 126),
    key(89745, 9, 114), key(89754, 12, 133), key(89766, 12, 133), key(89778, 12, 181), key(89790, 12, 122),
    key(89802, 7, 5), key(89809, 8, 5), key(89817, 8, 64), key(89825, 10, 59), key(89835, 6, 59),
    key(89841, 7, 234), key(89848, 12, 54), key(89860, 8, 6), key(89868, 7, 2), key(89875, 9, 3),
    key(89884, 30, 105), key(89914, 18, 184), key(89932, 28, 12), key(89960, 12, 68), key(89972, 12, 11),
    key(89984, 10, 11), key(89994, 19, 13), key(90013, 3, 124), key(90016, 7, 124), key(90023, 31, 124),
    key(90054, 20, 124), key(90074, 6, 124), key(90080, 4, 124), key(90084, 11, 124), key(90095, 5, 124),
    key(90100, 6, 124), key(90106, 5, 124), key(90111, 5, 124), key(90116, 5, 124), key(90121, 6, 124),
    key(90127, 7, 124), key(90134, 14, 191), key(90148, 16, 191), key(90164, 8, 187), key(90172, 10, 8),
    key(90182, 6, 189), key(90188, 8, 9), key(90196, 6, 0), key(90202, 10, 8), key(90212, 3, 308),
    key(90215, 4, 189), key(90219, 10, 133), key(90229, 9, 133), key(90238, 6, 43), key(90244, 6, 214),
    key(90250, 6, 210), key(90256, 6, 41), key(90262, 12, 236), key(90274, 6, 134), key(90280, 7, 134),
    key(90287, 6, 134), key(90293, 10, 133), key(90303, 6, 124), key(90309, 4, 134), key(90313, 8, 134),
    key(90321, 6, 134), key(90327, 7, 134), key(90334, 8, 134), key(90342, 7, 134), key(90349, 7, 134),
    key(90356, 6, 134), key(90362, 13, 134), key(90375, 18, 134), key(90393, 7, 134), key(90400, 7, 134),
    key(90407, 7, 134), key(90414, 6, 134), key(90420, 7, 134), key(90427, 7, 134), key(90434, 7, 134),
    key(90441, 4, 124), key(90445, 10, 14), key(90455, 9, 15), key(90464, 6, 124), key(90470, 5, 124),
    key(90475, 6, 124), key(90481, 4, 124), key(90485, 10, 126), key(90495, 11, 129), key(90506, 6, 124),
    key(90512, 16, 133), key(90528, 12, 16), key(90540, 5, 124), key(90545, 8, 125), key(90553, 21, 308),
    key(90574, 7, 131), key(90581, 8, 125), key(90589, 17, 125), key(90606, 7, 125), key(90613, 8, 125),
    key(90621, 9, 125), key(90630, 9, 125), key(90639, 15, 125), key(90654, 9, 125), key(90663, 9, 125),
    key(90672, 8, 125), key(90680, 7, 127), key(90687, 5, 127), key(90692, 5, 132), key(90697, 7, 131),
    key(90704, 7, 66), key(90711, 11, 129), key(90722, 12, 7), key(90734, 20, 7), key(90754, 13, 179),
    key(90767, 7, 179), key(90774, 4, 104), key(90778, 5, 187), key(90783, 7, 131), key(90790, 8, 125),
    key(90798, 9, 65), key(90807, 9, 67), key(90816, 11, 25), key(90827, 12, 30), key(90839, 11, 50),
    key(90850, 12, 141), key(90862, 12, 213), key(90874, 7, 131), key(90881, 6, 131), key(90887, 7, 131),
    key(90894, 8, 131), key(90902, 7, 131), key(90909, 18, 131), key(90927, 8, 131), key(90935, 7, 131),
    key(90942, 6, 131), key(90948, 7, 69), key(90955, 8, 69), key(90963, 8, 70), key(90971, 9, 211),
    key(90980, 28, 234), key(91008, 26, 7), key(91034, 27, 236), key(91061, 11, 234), key(91072, 17, 236),
    key(91089, 9, 71), key(91098, 7, 131), key(91105, 7, 71), key(91112, 7, 134), key(91119, 6, 134),
    key(91125, 7, 134), key(91132, 8, 134), key(91140, 6, 134), key(91146, 7, 134), key(91153, 7, 134),
    key(91160, 7, 134), key(91167, 8, 134), key(91175, 8, 134), key(91183, 8, 134), key(91191, 7, 134),
    key(91198, 7, 134), key(91205, 8, 134), key(91213, 8, 134), key(91221, 8, 134), key(91229, 10, 134),
    key(91239, 9, 132), key(91248, 10, 133), key(91258, 11, 129), key(91269, 8, 187), key(91277, 9, 187),
    key(91286, 10, 187), key(91296, 6, 66), key(91302, 6, 131), key(91308, 6, 131), key(91314, 8, 64),
    key(91322, 6, 100), key(91328, 5, 104), key(91333, 5, 104), key(91338, 9, 98), key(91347, 10, 96),
    key(91357, 8, 101), key(91365, 7, 125), key(91372, 13, 129), key(91385, 4, 125), key(91389, 5, 125),
    key(91394, 5, 125), key(91399, 6, 125), key(91405, 7, 125), key(91412, 6, 125), key(91418, 6, 125),
    key(91424, 7, 125), key(91431, 6, 125), key(91437, 7, 125), key(91444, 6, 125), key(91450, 7, 127),
    key(91457, 8, 126), key(91465, 9, 126), key(91474, 6, 126), key(91480, 7, 126), key(91487, 8, 126),
    key(91495, 6, 126), key(91501, 7, 126), key(91508, 14, 126), key(91522, 19, 126), key(91541, 8, 126),
    key(91549, 8, 126), key(91557, 7, 126), key(91564, 8, 126), key(91572, 7, 126), key(91579, 8, 126),
    key(91587, 9, 126), key(91596, 7, 126), key(91603, 7, 126), key(91610, 9, 126), key(91619, 7, 127),
    key(91626, 4, 127), key(91630, 5, 127), key(91635, 5, 127), key(91640, 5, 127), key(91645, 6, 127),
    key(91651, 5, 127), key(91656, 7, 126), key(91663, 6, 127), key(91669, 7, 125), key(91676, 5, 127),
    key(91681, 12, 127), key(91693, 14, 127), key(91707, 6, 127), key(91713, 6, 127), key(91719, 23, 127),
    key(91742, 5, 127), key(91747, 6, 127), key(91753, 7, 127), key(91760, 7, 126), key(91767, 8, 126),
    key(91775, 10, 129), key(91785, 15, 129), key(91800, 12, 129), key(91812, 14, 129), key(91826, 14, 129),
    key(91840, 15, 129), key(91855, 12, 129), key(91867, 14, 129), key(91881, 15, 129), key(91896, 12, 129),
    key(91908, 13, 129), key(91921, 29, 129), key(91950, 15, 129), key(91965, 14, 129), key(91979, 15, 129),
    key(91994, 10, 129), key(92004, 38, 105), key(92042, 7, 132), key(92049, 7, 132), key(92056, 11, 129),
    key(92067, 12, 129), key(92079, 11, 129), key(92090, 12, 129), key(92102, 12, 129), key(92114, 11, 129),
    key(92125, 8, 125), key(92133, 8, 126), key(92141, 5, 127), key(92146, 7, 127), key(92153, 6, 127),
    key(92159, 10, 129), key(92169, 11, 133), key(92180, 11, 133), key(92191, 15, 129), key(92206, 10, 133),
    key(92216, 10, 133), key(92226, 10, 133), key(92236, 11, 129), key(92247, 11, 162), key(92258, 11, 36),
    key(92269, 14, 55), key(92283, 11, 103), key(92294, 12, 162), key(92306, 11, 4), key(92317, 13, 56),
    key(92330, 11, 40), key(92341, 10, 48), key(92351, 11, 76), key(92362, 24, 97), key(92386, 15, 74),
    key(92401, 23, 150), key(92424, 14, 143), key(92438, 39, 232), key(92477, 14, 174), key(92491, 13, 198),
    key(92504, 24, 215), key(92528, 26, 239), key(92554, 28, 240), key(92582, 7, 7), key(92589, 11, 129),
    key(92600, 5, 104), key(92605, 10, 102), key(92615, 11, 133), key(92626, 19, 58), key(92645, 22, 63),
    key(92667, 27, 38), key(92694, 19, 63), key(92713, 6, 125), key(92719, 7, 126), key(92726, 5, 127),
    key(92731, 5, 127), key(92736, 28, 38), key(92764, 19, 58), key(92783, 22, 63), key(92805, 5, 108),
    key(92810, 5, 107), key(92815, 8, 106), key(92823, 7, 106), key(92830, 14, 129), key(92844, 10, 129),
    key(92854, 11, 129), key(92865, 11, 129), key(92876, 11, 129), key(92887, 10, 129), key(92897, 9, 129),
    key(92906, 18, 129), key(92924, 10, 129), key(92934, 8, 109), key(92942, 6, 131), key(92948, 7, 110),
    key(92955, 12, 129), key(92967, 11, 129), key(92978, 14, 129), key(92992, 8, 132), key(93000, 9, 132),
    key(93009, 14, 129), key(93023, 7, 111), key(93030, 9, 111), key(93039, 6, 132), key(93045, 7, 132),
    key(93052, 8, 132), key(93060, 6, 132), key(93066, 8, 132), key(93074, 7, 132), key(93081, 9, 132),
    key(93090, 21, 132), key(93111, 10, 132), key(93121, 10, 132), key(93131, 8, 132), key(93139, 8, 132),
    key(93147, 8, 132), key(93155, 8, 132), key(93163, 18, 129), key(93181, 7, 132), key(93188, 8, 132),
    key(93196, 9, 132), key(93205, 7, 132), key(93212, 8, 132), key(93220, 15, 132), key(93235, 8, 132),
    key(93243, 8, 132), key(93251, 9, 132), key(93260, 10, 132), key(93270, 11, 132), key(93281, 9, 132),
    key(93290, 11, 132), key(93301, 10, 132), key(93311, 8, 132), key(93319, 5, 132), key(93324, 8, 132),
    key(93332, 9, 132), key(93341, 8, 132), key(93349, 5, 132), key(93354, 7, 132), key(93361, 8, 132),
    key(93369, 9, 132), key(93378, 8, 132), key(93386, 8, 132), key(93394, 13, 133), key(93407, 5, 125),
    key(93412, 6, 127), key(93418, 5, 125), key(93423, 6, 127), key(93429, 10, 129), key(93439, 12, 129),
    key(93451, 11, 129), key(93462, 9, 187), key(93471, 5, 123), key(93476, 7, 137), key(93483, 7, 137),
    key(93490, 5, 171), key(93495, 7, 188), key(93502, 8, 188), key(93510, 7, 188), key(93517, 6, 189),
    key(93523, 7, 131), key(93530, 8, 14), key(93538, 7, 15), key(93545, 5, 134), key(93550, 8, 134),
    key(93558, 8, 230), key(93566, 22, 246), key(93588, 39, 195), key(93627, 11, 122), key(93638, 12, 205),
    key(93650, 12, 235), key(93662, 7, 190), key(93669, 6, 124), key(93675, 5, 127), key(93680, 7, 125),
    key(93687, 6, 125), key(93693, 11, 133), key(93704, 10, 133), key(93714, 9, 133), key(93723, 10, 133),
    key(93733, 10, 133), key(93743, 10, 133), key(93753, 5, 189), key(93758, 12, 133), key(93770, 8, 231),
    key(93778, 10, 133), key(93788, 10, 133), key(93798, 11, 133), key(93809, 10, 133), key(93819, 11, 133),
    key(93830, 10, 133), key(93840, 11, 133), key(93851, 12, 133), key(93863, 11, 133), key(93874, 10, 133),
    key(93884, 10, 133), key(93894, 10, 133), key(93904, 11, 133), key(93915, 38, 195), key(93953, 8, 188),
    key(93961, 6, 114), key(93967, 8, 233), key(93975, 4, 189), key(93979, 9, 128), key(93988, 5, 189),
    key(93993, 8, 133), key(94001, 10, 133), key(94011, 11, 133), key(94022, 11, 133), key(94033, 20, 51),
    key(94053, 18, 56), key(94071, 18, 48), key(94089, 18, 74), key(94107, 28, 150), key(94135, 21, 143),
    key(94156, 18, 162), key(94174, 18, 198), key(94192, 27, 215), key(94219, 29, 240), key(94248, 32, 239),
    key(94280, 39, 105), key(94319, 6, 127), key(94325, 7, 190), key(94332, 8, 133), key(94340, 9, 133),
    key(94349, 9, 133), key(94358, 10, 133), key(94368, 22, 133), key(94390, 25, 133), key(94415, 12, 133),
    key(94427, 11, 133), key(94438, 13, 133), key(94451, 9, 133), key(94460, 11, 133), key(94471, 10, 133),
    key(94481, 12, 133), key(94493, 10, 133), key(94503, 11, 133), key(94514, 11, 133), key(94525, 10, 133),
    key(94535, 6, 190), key(94541, 10, 133), key(94551, 6, 115), key(94557, 6, 245), key(94563, 47, 232),
    key(94610, 11, 133), key(94621, 6, 89), key(94627, 7, 131), key(94634, 7, 125), key(94641, 9, 125),
    key(94650, 7, 108), key(94657, 13, 7), key(94670, 14, 131), key(94684, 7, 131), key(94691, 9, 131),
    key(94700, 7, 134), key(94707, 10, 187), key(94717, 6, 137), key(94723, 5, 145), key(94728, 6, 137),
    key(94734, 5, 146), key(94739, 41, 105), key(94780, 8, 135), key(94788, 5, 135), key(94793, 16, 135),
    key(94809, 32, 135), key(94841, 14, 135), key(94855, 9, 135), key(94864, 9, 135), key(94873, 15, 135),
    key(94888, 14, 135), key(94902, 18, 135), key(94920, 44, 135), key(94964, 14, 135), key(94978, 10, 101),
    key(94988, 19, 135), key(95007, 5, 135), key(95012, 15, 135), key(95027, 23, 135), key(95050, 18, 135),
    key(95068, 18, 135), key(95086, 14, 135), key(95100, 23, 135), key(95123, 18, 135), key(95141, 14, 135),
    key(95155, 15, 135), key(95170, 23, 135), key(95193, 19, 135), key(95212, 15, 135), key(95227, 15, 135),
    key(95242, 9, 144), key(95251, 17, 144), key(95268, 9, 144), key(95277, 17, 144), key(95294, 18, 144),
    key(95312, 19, 144), key(95331, 18, 144), key(95349, 18, 144), key(95367, 21, 144), key(95388, 27, 144),
    key(95415, 15, 144), key(95430, 10, 144), key(95440, 10, 144), key(95450, 9, 144), key(95459, 10, 144),
    key(95469, 10, 144), key(95479, 9, 144), key(95488, 10, 144), key(95498, 9, 144), key(95507, 9, 154),
    key(95516, 10, 140), key(95526, 10, 140), key(95536, 22, 140), key(95558, 11, 140), key(95569, 12, 140),
    key(95581, 12, 140), key(95593, 10, 140), key(95603, 10, 140), key(95613, 12, 140), key(95625, 12, 140),
    key(95637, 10, 140), key(95647, 9, 140), key(95656, 16, 140), key(95672, 11, 140), key(95683, 10, 140),
    key(95693, 11, 140), key(95704, 12, 140), key(95716, 11, 140), key(95727, 11, 140), key(95738, 11, 140),
    key(95749, 10, 140), key(95759, 8, 101), key(95767, 8, 101), key(95775, 11, 140), key(95786, 11, 140),
    key(95797, 10, 140), key(95807, 10, 140), key(95817, 6, 141), key(95823, 7, 141), key(95830, 9, 101),
    key(95839, 13, 77), key(95852, 12, 77), key(95864, 28, 12), key(95892, 19, 184), key(95911, 13, 147),
    key(95924, 8, 137), key(95932, 6, 101), key(95938, 12, 101), key(95950, 7, 158), key(95957, 5, 145),
    key(95962, 6, 158), key(95968, 9, 154), key(95977, 5, 158), key(95982, 6, 158), key(95988, 7, 158),
    key(95995, 6, 158), key(96001, 6, 158), key(96007, 6, 158), key(96013, 7, 158), key(96020, 7, 158),
    key(96027, 5, 135), key(96032, 15, 135), key(96047, 9, 135), key(96056, 14, 135), key(96070, 16, 135),
    key(96086, 14, 135), key(96100, 13, 135), key(96113, 15, 135), key(96128, 31, 135), key(96159, 5, 135),
    key(96164, 18, 135), key(96182, 15, 135), key(96197, 16, 135), key(96213, 5, 135), key(96218, 9, 144),
    key(96227, 16, 144), key(96243, 15, 144), key(96258, 9, 144), key(96267, 10, 144), key(96277, 10, 144),
    key(96287, 10, 144), key(96297, 10, 144), key(96307, 10, 144), key(96317, 9, 144), key(96326, 10, 144),
    key(96336, 8, 148), key(96344, 7, 156), key(96351, 10, 156), key(96361, 8, 141), key(96369, 8, 157),
    key(96377, 8, 140), key(96385, 10, 157), key(96395, 8, 157), key(96403, 8, 157), key(96411, 9, 157),
    key(96420, 9, 157), key(96429, 8, 157), key(96437, 9, 157), key(96446, 8, 157), key(96454, 7, 157),
    key(96461, 8, 157), key(96469, 9, 157), key(96478, 8, 157), key(96486, 6, 156), key(96492, 7, 157),
    key(96499, 7, 157), key(96506, 10, 141), key(96516, 6, 156), key(96522, 6, 156), key(96528, 8, 156),
    key(96536, 7, 156), key(96543, 7, 156), key(96550, 6, 156), key(96556, 13, 156), key(96569, 18, 156),
    key(96587, 8, 156), key(96595, 7, 156), key(96602, 7, 156), key(96609, 5, 157), key(96614, 8, 157),
    key(96622, 15, 157), key(96637, 9, 157), key(96646, 9, 157), key(96655, 9, 157), key(96664, 9, 157),
    key(96673, 7, 157), key(96680, 6, 141), key(96686, 7, 141), key(96693, 6, 141), key(96699, 9, 141),
    key(96708, 8, 141), key(96716, 8, 141), key(96724, 6, 141), key(96730, 14, 141), key(96744, 15, 141),
    key(96759, 15, 141), key(96774, 7, 141), key(96781, 8, 141), key(96789, 9, 141), key(96798, 8, 141),
    key(96806, 7, 141), key(96813, 8, 141), key(96821, 9, 141), key(96830, 10, 141), key(96840, 10, 141),
    key(96850, 8, 141), key(96858, 20, 141), key(96878, 9, 141), key(96887, 13, 141), key(96900, 11, 141),
    key(96911, 8, 141), key(96919, 7, 141), key(96926, 8, 141), key(96934, 9, 141), key(96943, 9, 141),
    key(96952, 8, 141), key(96960, 9, 141), key(96969, 8, 141), key(96977, 13, 141), key(96990, 7, 141),
    key(96997, 8, 141), key(97005, 9, 141), key(97014, 7, 139), key(97021, 8, 141), key(97029, 4, 145),
    key(97033, 10, 141), key(97043, 11, 141), key(97054, 9, 141), key(97063, 8, 141), key(97071, 9, 141),
    key(97080, 8, 141), key(97088, 8, 141), key(97096, 8, 141), key(97104, 7, 157), key(97111, 8, 157),
    key(97119, 8, 157), key(97127, 8, 157), key(97135, 8, 234), key(97143, 6, 157), key(97149, 7, 157),
    key(97156, 7, 157), key(97163, 8, 157), key(97171, 6, 146), key(97177, 8, 157), key(97185, 8, 141),
    key(97193, 9, 157), key(97202, 6, 157), key(97208, 7, 157), key(97215, 8, 157), key(97223, 8, 157),
    key(97231, 7, 157), key(97238, 7, 157), key(97245, 4, 145), key(97249, 11, 145), key(97260, 16, 145),
    key(97276, 25, 232), key(97301, 6, 145), key(97307, 5, 145), key(97312, 8, 141), key(97320, 5, 145),
    key(97325, 5, 145), key(97330, 5, 145), key(97335, 7, 157), key(97342, 6, 146), key(97348, 6, 146),
    key(97354, 10, 154), key(97364, 7, 146), key(97371, 7, 157), key(97378, 10, 141), key(97388, 6, 137),
    key(97394, 4, 146), key(97398, 5, 146), key(97403, 12, 146), key(97415, 17, 146), key(97432, 5, 146),
    key(97437, 7, 146), key(97444, 5, 146), key(97449, 9, 154), key(97458, 9, 154), key(97467, 5, 146),
    key(97472, 6, 146), key(97478, 7, 74), key(97485, 12, 74), key(97497, 8, 74), key(97505, 9, 157),
    key(97514, 7, 157), key(97521, 8, 157), key(97529, 6, 146), key(97535, 7, 157), key(97542, 8, 157),
    key(97550, 3, 103), key(97553, 9, 103), key(97562, 10, 103), key(97572, 11, 103), key(97583, 14, 140),
    key(97597, 9, 149), key(97606, 9, 103), key(97615, 4, 103), key(97619, 11, 103), key(97630, 6, 103),
    key(97636, 8, 103), key(97644, 9, 153), key(97653, 9, 153), key(97662, 4, 103), key(97666, 9, 103),
    key(97675, 9, 149), key(97684, 5, 158), key(97689, 7, 155), key(97696, 10, 152), key(97706, 11, 152),
    key(97717, 8, 144), key(97725, 18, 144), key(97743, 6, 137), key(97749, 6, 156), key(97755, 9, 157),
    key(97764, 10, 234), key(97774, 8, 234), key(97782, 9, 154), key(97791, 4, 145), key(97795, 20, 150),
    key(97815, 24, 150), key(97839, 16, 150), key(97855, 9, 141), key(97864, 11, 201), key(97875, 12, 143),
    key(97887, 6, 146), key(97893, 9, 152), key(97902, 11, 154), key(97913, 10, 154), key(97923, 8, 155),
    key(97931, 28, 38), key(97959, 5, 137), key(97964, 7, 137), key(97971, 7, 137), key(97978, 5, 137),
    key(97983, 6, 137), key(97989, 7, 137), key(97996, 8, 137), key(98004, 6, 137), key(98010, 6, 137),
    key(98016, 7, 137), key(98023, 6, 137), key(98029, 7, 137), key(98036, 7, 137), key(98043, 7, 137),
    key(98050, 6, 137), key(98056, 8, 137), key(98064, 9, 137), key(98073, 14, 143), key(98087, 13, 143),
    key(98100, 13, 143), key(98113, 11, 143), key(98124, 15, 143), key(98139, 13, 143), key(98152, 8, 143),
    key(98160, 16, 143), key(98176, 15, 143), key(98191, 16, 143), key(98207, 27, 143), key(98234, 16, 143),
    key(98250, 15, 143), key(98265, 16, 143), key(98281, 32, 143), key(98313, 17, 143), key(98330, 17, 143),
    key(98347, 17, 143), key(98364, 15, 143), key(98379, 16, 143), key(98395, 16, 143), key(98411, 11, 143),
    key(98422, 13, 143), key(98435, 16, 143), key(98451, 16, 143), key(98467, 15, 143), key(98482, 14, 143),
    key(98496, 13, 143), key(98509, 13, 143), key(98522, 13, 143), key(98535, 19, 143), key(98554, 17, 143),
    key(98571, 19, 143), key(98590, 16, 143), key(98606, 13, 143), key(98619, 13, 143), key(98632, 15, 143),
    key(98647, 14, 143), key(98661, 9, 154), key(98670, 10, 154), key(98680, 10, 154), key(98690, 9, 154),
    key(98699, 10, 154), key(98709, 8, 154), key(98717, 9, 154), key(98726, 9, 154), key(98735, 9, 154),
    key(98744, 16, 154), key(98760, 9, 154), key(98769, 12, 154), key(98781, 10, 154), key(98791, 9, 154),
    key(98800, 5, 137), key(98805, 6, 137), key(98811, 6, 137), key(98817, 7, 137), key(98824, 5, 66),
    key(98829, 12, 66), key(98841, 9, 144), key(98850, 22, 144), key(98872, 11, 144), key(98883, 10, 144),
    key(98893, 10, 144), key(98903, 9, 144), key(98912, 9, 144), key(98921, 9, 144), key(98930, 10, 144),
    key(98940, 9, 144), key(98949, 8, 144), key(98957, 14, 143), key(98971, 10, 140), key(98981, 11, 140),
    key(98992, 8, 154), key(99000, 7, 154), key(99007, 8, 154), key(99015, 13, 246), key(99028, 11, 122),
    key(99039, 10, 205), key(99049, 10, 152), key(99059, 10, 152), key(99069, 10, 155), key(99079, 11, 152),
    key(99090, 10, 152), key(99100, 10, 152), key(99110, 11, 152), key(99121, 11, 152), key(99132, 7, 155),
    key(99139, 7, 155), key(99146, 8, 155), key(99154, 9, 155), key(99163, 10, 155), key(99173, 8, 155),
    key(99181, 8, 155), key(99189, 9, 155), key(99198, 10, 155), key(99208, 11, 155), key(99219, 11, 152),
    key(99230, 9, 152), key(99239, 10, 152), key(99249, 30, 152), key(99279, 17, 152), key(99296, 11, 152),
    key(99307, 10, 152), key(99317, 11, 152), key(99328, 11, 152), key(99339, 11, 152), key(99350, 12, 152),
    key(99362, 9, 155), key(99371, 10, 155), key(99381, 9, 155), key(99390, 21, 155), key(99411, 14, 155),
    key(99425, 7, 155), key(99432, 10, 155), key(99442, 8, 155), key(99450, 12, 152), key(99462, 6, 158),
    key(99468, 11, 152), key(99479, 8, 155), key(99487, 7, 155), key(99494, 8, 155), key(99502, 11, 152),
    key(99513, 11, 152), key(99524, 8, 155), key(99532, 11, 152), key(99543, 10, 152), key(99553, 8, 155),
    key(99561, 11, 155), key(99572, 11, 152), key(99583, 6, 142), key(99589, 8, 147), key(99597, 6, 158),
    key(99603, 7, 158), key(99610, 7, 158), key(99617, 5, 158), key(99622, 6, 158), key(99628, 6, 158),
    key(99634, 7, 158), key(99641, 7, 158), key(99648, 14, 158), key(99662, 6, 158), key(99668, 7, 158),
    key(99675, 6, 158), key(99681, 6, 158), key(99687, 7, 158), key(99694, 8, 158), key(99702, 16, 74),
    key(99718, 15, 51), key(99733, 12, 48), key(99745, 13, 56), key(99758, 16, 143), key(99774, 17, 162),
    key(99791, 16, 198), key(99807, 21, 215), key(99828, 10, 150), key(99838, 13, 44), key(99851, 2, 79),
    key(99853, 7, 31), key(99860, 13, 246), key(99873, 21, 26), key(99894, 9, 37), key(99903, 20, 79),
    key(99923, 15, 21), key(99938, 8, 17), key(99946, 8, 17), key(99954, 6, 35), key(99960, 8, 31),
    key(99968, 10, 37), key(99978, 9, 32), key(99987, 9, 19), key(99996, 8, 142), key(100004, 32, 232),
    key(100036, 20, 278), key(100056, 7, 142), key(100063, 7, 142), key(100070, 6, 142), key(100076, 9, 142),
    key(100085, 6, 142), key(100091, 8, 142), key(100099, 8, 142), key(100107, 9, 142), key(100116, 6, 142),
    key(100122, 7, 142), key(100129, 7, 142), key(100136, 8, 142), key(100144, 7, 142), key(100151, 7, 142),
    key(100158, 7, 142), key(100165, 6, 142), key(100171, 8, 142), key(100179, 9, 148), key(100188, 9, 103),
    key(100197, 9, 103), key(100206, 9, 103), key(100215, 10, 103), key(100225, 19, 68), key(100244, 9, 103),
    key(100253, 25, 232), key(100278, 26, 232), key(100304, 7, 137), key(100311, 8, 331), key(100319, 8, 331),
    key(100327, 27, 38), key(100354, 27, 38), key(100381, 5, 66), key(100386, 6, 142), key(100392, 7, 142),
    key(100399, 7, 142), key(100406, 5, 142), key(100411, 7, 142), key(100418, 8, 142), key(100426, 6, 142),
    key(100432, 13, 142), key(100445, 7, 142), key(100452, 6, 142), key(100458, 5, 142), key(100463, 6, 142),
    key(100469, 6, 142), key(100475, 6, 142), key(100481, 7, 142), key(100488, 6, 147), key(100494, 8, 147),
    key(100502, 6, 147), key(100508, 7, 147), key(100515, 13, 147), key(100528, 16, 147), key(100544, 13, 147),
    key(100557, 13, 147), key(100570, 15, 147), key(100585, 9, 147), key(100594, 10, 77), key(100604, 30, 77),
    key(100634, 11, 77), key(100645, 10, 77), key(100655, 11, 77), key(100666, 10, 77), key(100676, 19, 38),
    key(100695, 18, 38), key(100713, 14, 88), key(100727, 12, 47), key(100739, 14, 258), key(100753, 8, 142),
    key(100761, 8, 147), key(100769, 14, 147), key(100783, 11, 77), key(100794, 12, 77), key(100806, 10, 77),
    key(100816, 11, 77), key(100827, 12, 77), key(100839, 10, 77), key(100849, 10, 77), key(100859, 11, 77),
    key(100870, 10, 77), key(100880, 11, 77), key(100891, 11, 77), key(100902, 12, 77), key(100914, 11, 77),
    key(100925, 11, 77), key(100936, 12, 77), key(100948, 10, 77), key(100958, 17, 77), key(100975, 22, 77),
    key(100997, 24, 77), key(101021, 19, 77), key(101040, 10, 77), key(101050, 11, 77), key(101061, 28, 77),
    key(101089, 10, 77), key(101099, 11, 77), key(101110, 9, 77), key(101119, 10, 77), key(101129, 10, 77),
    key(101139, 11, 77), key(101150, 10, 77), key(101160, 12, 77), key(101172, 11, 77), key(101183, 10, 77),
    key(101193, 10, 77), key(101203, 10, 77), key(101213, 10, 77), key(101223, 6, 142), key(101229, 12, 77),
    key(101241, 11, 77), key(101252, 11, 55), key(101263, 23, 234), key(101286, 28, 7), key(101314, 18, 240),
    key(101332, 19, 74), key(101351, 18, 51), key(101369, 18, 56), key(101387, 13, 48), key(101400, 17, 143),
    key(101417, 23, 150), key(101440, 18, 198), key(101458, 23, 215), key(101481, 19, 162), key(101500, 25, 240),
    key(101525, 27, 239), key(101552, 6, 66), key(101558, 6, 66), key(101564, 5, 66), key(101569, 6, 66),
    key(101575, 5, 66), key(101580, 4, 66), key(101584, 5, 66), key(101589, 5, 66), key(101594, 6, 66),
    key(101600, 8, 147), key(101608, 8, 147), key(101616, 7, 147), key(101623, 12, 147), key(101635, 7, 147),
    key(101642, 7, 147), key(101649, 13, 147), key(101662, 10, 147), key(101672, 14, 236), key(101686, 9, 32),
    key(101695, 8, 149), key(101703, 8, 151), key(101711, 10, 151), key(101721, 6, 279), key(101727, 7, 141),
    key(101734, 6, 141), key(101740, 27, 46), key(101767, 14, 58), key(101781, 18, 63), key(101799, 10, 149),
    key(101809, 10, 139), key(101819, 6, 139), key(101825, 7, 139), key(101832, 8, 139), key(101840, 9, 139),
    key(101849, 8, 139), key(101857, 9, 139), key(101866, 9, 139), key(101875, 9, 139), key(101884, 9, 139),
    key(101893, 9, 139), key(101902, 8, 139), key(101910, 9, 139), key(101919, 8, 139), key(101927, 9, 139),
    key(101936, 9, 139), key(101945, 7, 139), key(101952, 7, 139), key(101959, 14, 139), key(101973, 19, 139),
    key(101992, 8, 139), key(102000, 7, 139), key(102007, 9, 139), key(102016, 7, 139), key(102023, 8, 139),
    key(102031, 8, 139), key(102039, 9, 139), key(102048, 8, 139), key(102056, 5, 155), key(102061, 6, 155),
    key(102067, 8, 152), key(102075, 9, 152), key(102084, 10, 152), key(102094, 8, 139), key(102102, 6, 137),
    key(102108, 8, 139), key(102116, 7, 139), key(102123, 8, 141), key(102131, 8, 139), key(102139, 3, 103),
    key(102142, 7, 138), key(102149, 8, 138), key(102157, 7, 138), key(102164, 6, 138), key(102170, 22, 138),
    key(102192, 6, 138), key(102198, 6, 138), key(102204, 7, 138), key(102211, 7, 138), key(102218, 7, 138),
    key(102225, 6, 138), key(102231, 13, 138), key(102244, 7, 138), key(102251, 6, 138), key(102257, 10, 138),
    key(102267, 7, 149), key(102274, 9, 149), key(102283, 10, 149), key(102293, 8, 149), key(102301, 7, 149),
    key(102308, 8, 149), key(102316, 15, 149), key(102331, 9, 149), key(102340, 26, 149), key(102366, 8, 149),
    key(102374, 9, 149), key(102383, 8, 149), key(102391, 9, 149), key(102400, 9, 149), key(102409, 8, 149),
    key(102417, 9, 149), key(102426, 9, 149), key(102435, 9, 149), key(102444, 8, 149), key(102452, 9, 149),
    key(102461, 10, 149), key(102471, 8, 149), key(102479, 11, 153), key(102490, 12, 148), key(102502, 12, 153),
    key(102514, 9, 149), key(102523, 9, 149), key(102532, 11, 149), key(102543, 9, 153), key(102552, 9, 153),
    key(102561, 8, 153), key(102569, 9, 153), key(102578, 9, 153), key(102587, 10, 153), key(102597, 12, 148),
    key(102609, 11, 148), key(102620, 11, 148), key(102631, 11, 148), key(102642, 10, 148), key(102652, 17, 148),
    key(102669, 10, 148), key(102679, 10, 148), key(102689, 10, 153), key(102699, 12, 153), key(102711, 11, 153),
    key(102722, 9, 153), key(102731, 10, 153), key(102741, 8, 153), key(102749, 9, 153), key(102758, 11, 153),
    key(102769, 10, 153), key(102779, 17, 153), key(102796, 11, 153), key(102807, 11, 153), key(102818, 13, 153),
    key(102831, 12, 153), key(102843, 7, 139), key(102850, 7, 138), key(102857, 13, 155), key(102870, 10, 152),
    key(102880, 9, 153), key(102889, 10, 152), key(102899, 8, 139), key(102907, 6, 155), key(102913, 7, 155),
    key(102920, 5, 155), key(102925, 6, 155), key(102931, 6, 155), key(102937, 7, 155), key(102944, 7, 155),
    key(102951, 8, 152), key(102959, 9, 152), key(102968, 9, 152), key(102977, 10, 152), key(102987, 9, 152),
    key(102996, 7, 155), key(103003, 8, 155), key(103011, 7, 155), key(103018, 8, 137), key(103026, 7, 137),
    key(103033, 18, 137), key(103051, 6, 137), key(103057, 7, 137), key(103064, 6, 137), key(103070, 13, 137),
    key(103083, 7, 137), key(103090, 9, 151), key(103099, 8, 151), key(103107, 9, 151), key(103116, 9, 151),
    key(103125, 8, 151), key(103133, 9, 151), key(103142, 10, 151), key(103152, 7, 131), key(103159, 8, 37),
    key(103167, 15, 55), key(103182, 9, 103), key(103191, 13, 162), key(103204, 11, 36), key(103215, 7, 158),
    key(103222, 8, 151), key(103230, 10, 151), key(103240, 9, 151), key(103249, 8, 151), key(103257, 10, 151),
    key(103267, 8, 151), key(103275, 9, 151), key(103284, 10, 151), key(103294, 9, 151), key(103303, 9, 151),
    key(103312, 16, 151), key(103328, 9, 151), key(103337, 10, 151), key(103347, 22, 151), key(103369, 9, 151),
    key(103378, 9, 149), key(103387, 7, 149), key(103394, 8, 153), key(103402, 7, 179), key(103409, 9, 180),
    key(103418, 12, 182), key(103430, 8, 151), key(103438, 4, 331), key(103442, 9, 151), key(103451, 7, 139),
    key(103458, 8, 139), key(103466, 10, 155), key(103476, 10, 152), key(103486, 6, 138), key(103492, 8, 149),
    key(103500, 50, 184), key(103550, 8, 153), key(103558, 10, 148), key(103568, 9, 153), key(103577, 21, 196),
    key(103598, 24, 203), key(103622, 15, 196), key(103637, 5, 155), key(103642, 11, 155), key(103653, 11, 152),
    key(103664, 8, 152), key(103672, 9, 152), key(103681, 9, 151), key(103690, 9, 151), key(103699, 6, 153),
    key(103705, 7, 66), key(103712, 10, 151), key(103722, 9, 151), key(103731, 5, 66), key(103736, 6, 147),
    key(103742, 7, 151), key(103749, 8, 151), key(103757, 8, 151), key(103765, 7, 151), key(103772, 9, 149),
    key(103781, 9, 153), key(103790, 6, 155), key(103796, 9, 152), key(103805, 33, 184), key(103838, 2, 234),
    key(103840, 5, 147), key(103845, 7, 147), key(103852, 7, 147), key(103859, 8, 147), key(103867, 7, 147),
    key(103874, 9, 147), key(103883, 6, 147), key(103889, 12, 147), key(103901, 7, 147), key(103908, 13, 147),
    key(103921, 13, 147), key(103934, 16, 147), key(103950, 16, 147), key(103966, 13, 147), key(103979, 20, 147),
    key(103999, 17, 147), key(104016, 27, 147), key(104043, 16, 246), key(104059, 8, 139), key(104067, 9, 139),
    key(104076, 8, 139), key(104084, 9, 139), key(104093, 9, 152), key(104102, 6, 146), key(104108, 7, 137),
    key(104115, 7, 138), key(104122, 9, 149), key(104131, 10, 149), key(104141, 10, 149), key(104151, 10, 153),
    key(104161, 10, 153), key(104171, 10, 153), key(104181, 11, 155), key(104192, 9, 155), key(104201, 12, 152),
    key(104213, 10, 152), key(104223, 9, 152), key(104232, 7, 137), key(104239, 7, 153), key(104246, 9, 153),
    key(104255, 9, 151), key(104264, 8, 149), key(104272, 10, 153), key(104282, 9, 153), key(104291, 7, 142),
    key(104298, 8, 142), key(104306, 8, 142), key(104314, 7, 142), key(104321, 8, 142), key(104329, 10, 142),
    key(104339, 7, 142), key(104346, 6, 142), key(104352, 20, 196), key(104372, 30, 121), key(104402, 19, 128),
    key(104421, 33, 203), key(104454, 35, 237), key(104489, 12, 150), key(104501, 10, 25), key(104511, 25, 184),
    key(104536, 19, 4), key(104555, 22, 25), key(104577, 21, 56), key(104598, 27, 40), key(104625, 24, 74),
    key(104649, 18, 76), key(104667, 25, 176), key(104692, 32, 150), key(104724, 24, 141), key(104748, 24, 155),
    key(104772, 23, 213), key(104795, 31, 215), key(104826, 15, 102), key(104841, 15, 104), key(104856, 32, 7),
    key(104888, 25, 176), key(104913, 32, 150), key(104945, 18, 77), key(104963, 28, 184), key(104991, 10, 213),
    key(105001, 21, 234), key(105022, 14, 166), key(105036, 25, 20), key(105061, 5, 167), key(105066, 9, 163),
    key(105075, 7, 159), key(105082, 6, 169), key(105088, 6, 161), key(105094, 9, 163), key(105103, 6, 161),
    key(105109, 10, 163), key(105119, 5, 161), key(105124, 8, 163), key(105132, 9, 163), key(105141, 9, 163),
    key(105150, 8, 163), key(105158, 7, 11), key(105165, 37, 195), key(105202, 7, 246), key(105209, 9, 205),
    key(105218, 9, 159), key(105227, 6, 159), key(105233, 7, 159), key(105240, 14, 159), key(105254, 19, 159),
    key(105273, 8, 159), key(105281, 8, 159), key(105289, 7, 159), key(105296, 7, 159), key(105303, 8, 159),
    key(105311, 7, 159), key(105318, 8, 159), key(105326, 7, 159), key(105333, 8, 159), key(105341, 7, 159),
    key(105348, 8, 159), key(105356, 9, 159), key(105365, 9, 159), key(105374, 7, 159), key(105381, 8, 159),
    key(105389, 6, 159), key(105395, 7, 159), key(105402, 40, 237), key(105442, 25, 121), key(105467, 12, 128),
    key(105479, 14, 136), key(105493, 5, 169), key(105498, 4, 169), key(105502, 4, 294), key(105506, 18, 160),
    key(105524, 17, 170), key(105541, 5, 169), key(105546, 7, 169), key(105553, 5, 169), key(105558, 5, 169),
    key(105563, 12, 169), key(105575, 17, 169), key(105592, 7, 169), key(105599, 6, 169), key(105605, 6, 169),
    key(105611, 5, 169), key(105616, 6, 169), key(105622, 6, 169), key(105628, 9, 163), key(105637, 10, 163),
    key(105647, 6, 161), key(105653, 50, 184), key(105703, 3, 321), key(105706, 15, 58), key(105721, 33, 46),
    key(105754, 23, 38), key(105777, 20, 63), key(105797, 7, 59), key(105804, 6, 168), key(105810, 6, 168),
    key(105816, 7, 166), key(105823, 8, 166), key(105831, 9, 166), key(105840, 12, 166), key(105852, 13, 166),
    key(105865, 10, 166), key(105875, 10, 166), key(105885, 21, 212), key(105906, 11, 166), key(105917, 10, 166),
    key(105927, 6, 168), key(105933, 5, 168), key(105938, 13, 160), key(105951, 7, 168), key(105958, 10, 170),
    key(105968, 10, 164), key(105978, 7, 59), key(105985, 7, 59), key(105992, 7, 59), key(105999, 11, 59),
    key(106010, 6, 59), key(106016, 4, 168), key(106020, 6, 168), key(106026, 7, 168), key(106033, 5, 168),
    key(106038, 12, 168), key(106050, 6, 168), key(106056, 7, 168), key(106063, 8, 168), key(106071, 6, 168),
    key(106077, 6, 168), key(106083, 6, 168), key(106089, 7, 168), key(106096, 7, 168), key(106103, 4, 168),
    key(106107, 17, 150), key(106124, 4, 169), key(106128, 19, 250), key(106147, 12, 166), key(106159, 12, 166),
    key(106171, 11, 166), key(106182, 20, 250), key(106202, 26, 166), key(106228, 18, 166), key(106246, 13, 160),
    key(106259, 13, 160), key(106272, 10, 170), key(106282, 30, 259), key(106312, 8, 121), key(106320, 13, 160),
    key(106333, 14, 160), key(106347, 20, 321), key(106367, 12, 242), key(106379, 20, 160), key(106399, 11, 170),
    key(106410, 18, 170), key(106428, 13, 170), key(106441, 12, 170), key(106453, 8, 75), key(106461, 7, 176),
    key(106468, 25, 121), key(106493, 12, 128), key(106505, 13, 201), key(106518, 25, 203), key(106543, 33, 237),
    key(106576, 14, 196), key(106590, 5, 78), key(106595, 5, 82), key(106600, 7, 89), key(106607, 9, 90),
    key(106616, 8, 79), key(106624, 8, 83), key(106632, 5, 84), key(106637, 10, 87), key(106647, 7, 89),
    key(106654, 12, 91), key(106666, 7, 95), key(106673, 10, 91), key(106683, 10, 85), key(106693, 6, 94),
    key(106699, 10, 92), key(106709, 8, 115), key(106717, 10, 242), key(106727, 5, 168), key(106732, 10, 164),
    key(106742, 9, 164), key(106751, 21, 164), key(106772, 10, 164), key(106782, 14, 164), key(106796, 10, 164),
    key(106806, 10, 164), key(106816, 9, 166), key(106825, 10, 166), key(106835, 24, 20), key(106859, 12, 166),
    key(106871, 12, 166), key(106883, 21, 20), key(106904, 9, 166), key(106913, 18, 20), key(106931, 7, 161),
    key(106938, 8, 163), key(106946, 10, 166), key(106956, 11, 166), key(106967, 6, 59), key(106973, 14, 160),
    key(106987, 12, 170), key(106999, 15, 160), key(107014, 13, 170), key(107027, 8, 163), key(107035, 6, 161),
    key(107041, 8, 163), key(107049, 5, 161), key(107054, 12, 161), key(107066, 21, 161), key(107087, 6, 161),
    key(107093, 6, 163), key(107099, 7, 163), key(107106, 27, 163), key(107133, 14, 163), key(107147, 8, 163),
    key(107155, 7, 163), key(107162, 8, 163), key(107170, 8, 161), key(107178, 8, 163), key(107186, 7, 163),
    key(107193, 7, 161), key(107200, 8, 163), key(107208, 7, 163), key(107215, 6, 161), key(107221, 7, 163),
    key(107228, 6, 161), key(107234, 5, 161), key(107239, 8, 163), key(107247, 13, 160), key(107260, 10, 170),
    key(107270, 4, 161), key(107274, 5, 161), key(107279, 4, 161), key(107283, 6, 161), key(107289, 6, 161),
    key(107295, 8, 163), key(107303, 5, 161), key(107308, 6, 161), key(107314, 6, 161), key(107320, 7, 163),
    key(107327, 8, 163), key(107335, 9, 163), key(107344, 7, 163), key(107351, 7, 163), key(107358, 7, 163),
    key(107365, 5, 161), key(107370, 6, 161), key(107376, 8, 163), key(107384, 9, 164), key(107393, 8, 164),
    key(107401, 9, 164), key(107410, 10, 163), key(107420, 11, 164), key(107431, 9, 164), key(107440, 9, 164),
    key(107449, 10, 164), key(107459, 11, 164), key(107470, 9, 164), key(107479, 9, 164), key(107488, 9, 164),
    key(107497, 10, 164), key(107507, 9, 164), key(107516, 6, 59), key(107522, 10, 163), key(107532, 10, 164),
    key(107542, 4, 165), key(107546, 5, 165), key(107551, 5, 168), key(107556, 6, 168), key(107562, 7, 163),
    key(107569, 5, 161), key(107574, 8, 161), key(107582, 11, 166), key(107593, 13, 160), key(107606, 4, 165),
    key(107610, 11, 165), key(107621, 11, 165), key(107632, 6, 165), key(107638, 5, 165), key(107643, 12, 160),
    key(107655, 4, 165), key(107659, 5, 165), key(107664, 5, 165), key(107669, 10, 170), key(107679, 10, 170),
    key(107689, 5, 165), key(107694, 4, 165), key(107698, 4, 165), key(107702, 12, 160), key(107714, 9, 170),
    key(107723, 5, 165), key(107728, 5, 165), key(107733, 5, 161), key(107738, 7, 163), key(107745, 4, 165),
    key(107749, 14, 160), key(107763, 6, 165), key(107769, 12, 170), key(107781, 5, 161), key(107786, 6, 161),
    key(107792, 7, 163), key(107799, 8, 163), key(107807, 7, 163), key(107814, 10, 166), key(107824, 17, 20),
    key(107841, 23, 212), key(107864, 10, 166), key(107874, 7, 161), key(107881, 8, 161), key(107889, 7, 115),
    key(107896, 6, 59), key(107902, 7, 59), key(107909, 8, 59), key(107917, 9, 59), key(107926, 8, 60),
    key(107934, 10, 114), key(107944, 18, 160), key(107962, 15, 170), key(107977, 18, 58), key(107995, 16, 63),
    key(108011, 16, 79), key(108027, 7, 166), key(108034, 13, 234), key(108047, 12, 79), key(108059, 22, 46),
    key(108081, 20, 239), key(108101, 15, 184), key(108116, 10, 58), key(108126, 12, 236), key(108138, 17, 38),
    key(108155, 8, 79), key(108163, 6, 161), key(108169, 6, 161), key(108175, 5, 15), key(108180, 6, 167),
    key(108186, 7, 167), key(108193, 11, 181), key(108204, 26, 150), key(108230, 9, 167), key(108239, 5, 167),
    key(108244, 13, 160), key(108257, 10, 170), key(108267, 5, 167), key(108272, 6, 167), key(108278, 11, 181),
    key(108289, 10, 192), key(108299, 11, 181), key(108310, 15, 144), key(108325, 21, 150), key(108346, 20, 150),
    key(108366, 6, 167), key(108372, 7, 167), key(108379, 8, 167), key(108387, 8, 167), key(108395, 9, 167),
    key(108404, 8, 167), key(108412, 10, 181), key(108422, 10, 181), key(108432, 14, 144), key(108446, 14, 150),
    key(108460, 14, 150), key(108474, 13, 150), key(108487, 20, 150), key(108507, 9, 181), key(108516, 18, 150),
    key(108534, 18, 150), key(108552, 16, 150), key(108568, 14, 144), key(108582, 14, 150), key(108596, 14, 150),
    key(108610, 14, 144), key(108624, 12, 181), key(108636, 16, 144), key(108652, 19, 150), key(108671, 11, 181),
    key(108682, 5, 167), key(108687, 7, 167), key(108694, 7, 162), key(108701, 13, 162), key(108714, 13, 162),
    key(108727, 14, 162), key(108741, 13, 162), key(108754, 14, 162), key(108768, 16, 162), key(108784, 17, 162),
    key(108801, 13, 162), key(108814, 14, 162), key(108828, 14, 162), key(108842, 15, 162), key(108857, 25, 162),
    key(108882, 14, 162), key(108896, 12, 162), key(108908, 13, 162), key(108921, 11, 162), key(108932, 14, 162),
    key(108946, 12, 162), key(108958, 12, 162), key(108970, 13, 162), key(108983, 13, 162), key(108996, 9, 162),
    key(109005, 15, 162), key(109020, 10, 162), key(109030, 12, 162), key(109042, 13, 162), key(109055, 13, 162),
    key(109068, 14, 162), key(109082, 5, 167), key(109087, 5, 167), key(109092, 8, 167), key(109100, 9, 167),
    key(109109, 5, 167), key(109114, 5, 167), key(109119, 9, 167), key(109128, 6, 167), key(109134, 17, 44),
    key(109151, 23, 294), key(109174, 34, 294), key(109208, 11, 181), key(109219, 12, 181), key(109231, 15, 144),
    key(109246, 27, 144), key(109273, 31, 144), key(109304, 16, 144), key(109320, 14, 266), key(109334, 13, 266),
    key(109347, 16, 266), key(109363, 11, 245), key(109374, 24, 150), key(109398, 44, 150), key(109442, 17, 150),
    key(109459, 17, 247), key(109476, 4, 169), key(109480, 7, 167), key(109487, 8, 167), key(109495, 6, 167),
    key(109501, 7, 167), key(109508, 7, 167), key(109515, 8, 167), key(109523, 9, 167), key(109532, 9, 167),
    key(109541, 8, 167), key(109549, 8, 167), key(109557, 8, 167), key(109565, 9, 167), key(109574, 8, 167),
    key(109582, 8, 167), key(109590, 6, 167), key(109596, 7, 167), key(109603, 7, 167), key(109610, 7, 167),
    key(109617, 6, 167), key(109623, 17, 167), key(109640, 13, 167), key(109653, 5, 167), key(109658, 8, 167),
    key(109666, 7, 167), key(109673, 8, 167), key(109681, 8, 167), key(109689, 9, 167), key(109698, 9, 167),
    key(109707, 9, 167), key(109716, 5, 167), key(109721, 8, 167), key(109729, 5, 167), key(109734, 23, 239),
    key(109757, 13, 51), key(109770, 12, 74), key(109782, 11, 56), key(109793, 9, 48), key(109802, 23, 150),
    key(109825, 13, 143), key(109838, 12, 162), key(109850, 13, 198), key(109863, 21, 215), key(109884, 22, 240),
    key(109906, 14, 160), key(109920, 13, 170), key(109933, 15, 160), key(109948, 13, 170), key(109961, 18, 160),
    key(109979, 16, 170), key(109995, 13, 160), key(110008, 11, 170), key(110019, 14, 160), key(110033, 13, 170),
    key(110046, 14, 160), key(110060, 14, 160), key(110074, 15, 160), key(110089, 14, 160), key(110103, 12, 170),
    key(110115, 13, 170), key(110128, 14, 170), key(110142, 13, 170), key(110155, 11, 170), key(110166, 20, 170),
    key(110186, 11, 170), key(110197, 14, 160), key(110211, 16, 160), key(110227, 13, 170), key(110240, 4, 167),
    key(110244, 6, 167), key(110250, 14, 170), key(110264, 6, 59), key(110270, 7, 69), key(110277, 44, 105),
    key(110321, 23, 38), key(110344, 13, 58), key(110357, 16, 63), key(110373, 28, 46), key(110401, 17, 178),
    key(110418, 15, 160), key(110433, 13, 170), key(110446, 15, 160), key(110461, 14, 170), key(110475, 8, 14),
    key(110483, 21, 121), key(110504, 12, 128), key(110516, 14, 201), key(110530, 24, 203), key(110554, 29, 237),
    key(110583, 14, 196), key(110597, 12, 222), key(110609, 11, 15), key(110620, 15, 160), key(110635, 13, 170),
    key(110648, 22, 170), key(110670, 4, 169), key(110674, 6, 167), key(110680, 16, 160), key(110696, 15, 170),
    key(110711, 13, 170), key(110724, 15, 160), key(110739, 14, 170), key(110753, 7, 170), key(110760, 7, 236),
    key(110767, 5, 169), key(110772, 12, 160), key(110784, 13, 160), key(110797, 14, 160), key(110811, 11, 170),
    key(110822, 9, 156), key(110831, 11, 166), key(110842, 14, 160), key(110856, 12, 170), key(110868, 11, 160),
    key(110879, 9, 170), key(110888, 11, 170), key(110899, 4, 165), key(110903, 14, 68), key(110917, 12, 160),
    key(110929, 13, 160), key(110942, 10, 170), key(110952, 5, 165), key(110957, 10, 170), key(110967, 10, 170),
    key(110977, 7, 247), key(110984, 10, 248), key(110994, 15, 162), key(111009, 10, 167), key(111019, 12, 167),
    key(111031, 9, 167), key(111040, 10, 167), key(111050, 15, 162), key(111065, 9, 167), key(111074, 8, 167),
    key(111082, 10, 167), key(111092, 7, 167), key(111099, 10, 166), key(111109, 7, 168), key(111116, 6, 168),
    key(111122, 12, 68), key(111134, 3, 333), key(111137, 3, 307), key(111140, 16, 44), key(111156, 15, 44),
    key(111171, 26, 44), key(111197, 30, 184), key(111227, 14, 160), key(111241, 12, 170), key(111253, 4, 310),
    key(111257, 7, 230), key(111264, 8, 231), key(111272, 11, 235), key(111283, 11, 235), key(111294, 6, 230),
    key(111300, 3, 309), key(111303, 13, 4), key(111316, 33, 239), key(111349, 14, 56), key(111363, 15, 50),
    key(111378, 21, 40), key(111399, 12, 48), key(111411, 18, 74), key(111429, 13, 76), key(111442, 22, 232),
    key(111464, 16, 143), key(111480, 17, 141), key(111497, 35, 240), key(111532, 31, 215), key(111563, 16, 174),
    key(111579, 16, 198), key(111595, 13, 36), key(111608, 34, 97), key(111642, 14, 103), key(111656, 14, 155),
    key(111670, 16, 55), key(111686, 31, 224), key(111717, 14, 162), key(111731, 16, 68), key(111747, 7, 231),
    key(111754, 5, 166), key(111759, 6, 166), key(111765, 13, 4), key(111778, 15, 4), key(111793, 7, 166),
    key(111800, 11, 111), key(111811, 3, 171), key(111814, 5, 171), key(111819, 6, 171), key(111825, 4, 171),
    key(111829, 11, 171), key(111840, 17, 171), key(111857, 5, 171), key(111862, 6, 171), key(111868, 5, 171),
    key(111873, 5, 171), key(111878, 5, 171), key(111883, 6, 171), key(111889, 5, 171), key(111894, 13, 162),
    key(111907, 7, 98), key(111914, 8, 98), key(111922, 9, 98), key(111931, 6, 101), key(111937, 6, 101),
    key(111943, 8, 101), key(111951, 5, 101), key(111956, 9, 98), key(111965, 7, 101), key(111972, 9, 222),
    key(111981, 11, 15), key(111992, 10, 222), key(112002, 10, 15), key(112012, 9, 15), key(112021, 10, 15),
    key(112031, 4, 305), key(112035, 17, 280), key(112052, 54, 310), key(112106, 29, 307), key(112135, 35, 309),
    key(112170, 38, 309), key(112208, 29, 299), key(112237, 53, 310), key(112290, 52, 311), key(112342, 29, 307),
    key(112371, 31, 333), key(112402, 35, 309), key(112437, 49, 305), key(112486, 29, 299), key(112515, 28, 233),
    key(112543, 22, 1), key(112565, 16, 9), key(112581, 15, 0), key(112596, 18, 14), key(112614, 18, 33),
    key(112632, 18, 25), key(112650, 21, 22), key(112671, 16, 24), key(112687, 18, 28), key(112705, 17, 29),
    key(112722, 19, 34), key(112741, 16, 35), key(112757, 18, 23), key(112775, 22, 21), key(112797, 18, 61),
    key(112815, 20, 63), key(112835, 17, 66), key(112852, 16, 65), key(112868, 23, 88), key(112891, 17, 67),
    key(112908, 18, 70), key(112926, 35, 240), key(112961, 30, 150), key(112991, 40, 105), key(113031, 24, 143),
    key(113055, 25, 198), key(113080, 23, 48), key(113103, 17, 75), key(113120, 18, 236), key(113138, 14, 73),
    key(113152, 18, 176), key(113170, 28, 185), key(113198, 15, 78), key(113213, 16, 86), key(113229, 14, 82),
    key(113243, 15, 94), key(113258, 19, 92), key(113277, 16, 95), key(113293, 19, 98), key(113312, 17, 101),
    key(113329, 24, 222), key(113353, 15, 104), key(113368, 19, 102), key(113387, 15, 108), key(113402, 15, 107),
    key(113417, 17, 111), key(113434, 17, 112), key(113451, 16, 115), key(113467, 25, 160), key(113492, 19, 45),
    key(113511, 16, 39), key(113527, 15, 117), key(113542, 18, 120), key(113560, 19, 49), key(113579, 18, 50),
    key(113597, 14, 53), key(113611, 22, 52), key(113633, 16, 123), key(113649, 15, 124), key(113664, 17, 134),
    key(113681, 18, 125), key(113699, 16, 131), key(113715, 16, 127), key(113731, 18, 132), key(113749, 16, 128),
    key(113765, 18, 140), key(113783, 18, 141), key(113801, 17, 157), key(113818, 16, 156), key(113834, 14, 145),
    key(113848, 19, 152), key(113867, 19, 155), key(113886, 20, 154), key(113906, 16, 158), key(113922, 17, 149),
    key(113939, 16, 138), key(113955, 16, 137), key(113971, 17, 159), key(113988, 15, 169), key(114003, 14, 168),
    key(114017, 19, 164), key(114036, 14, 165), key(114050, 18, 167), key(114068, 27, 234), key(114095, 24, 178),
    key(114119, 19, 172), key(114138, 16, 173), key(114154, 18, 183), key(114172, 14, 175), key(114186, 17, 179),
    key(114203, 20, 180), key(114223, 17, 182), key(114240, 18, 187), key(114258, 18, 188), key(114276, 17, 190),
    key(114293, 21, 201), key(114314, 33, 206), key(114347, 22, 191), key(114369, 15, 42), key(114384, 19, 208),
    key(114403, 19, 209), key(114422, 17, 194), key(114439, 20, 130), key(114459, 15, 214), key(114474, 17, 202),
    key(114491, 16, 192), key(114507, 18, 207), key(114525, 23, 41), key(114548, 18, 193), key(114566, 18, 218),
    key(114584, 17, 228), key(114601, 19, 229), key(114620, 29, 224), key(114649, 14, 217), key(114663, 17, 220),
    key(114680, 15, 223), key(114695, 16, 227), key(114711, 18, 225), key(114729, 17, 226), key(114746, 16, 230),
    key(114762, 25, 243), key(114787, 16, 245), key(114803, 33, 7), key(114836, 12, 9), key(114848, 7, 233),
    key(114855, 11, 189), key(114866, 23, 38), key(114889, 4, 311), key(114893, 10, 222), key(114903, 9, 14),
    key(114912, 8, 15), key(114920, 7, 14), key(114927, 11, 14), key(114938, 9, 14), key(114947, 12, 14),
    key(114959, 8, 15), key(114967, 9, 222), key(114976, 9, 222), key(114985, 10, 14), key(114995, 10, 14),
    key(115005, 10, 15), key(115015, 9, 15), key(115024, 8, 15), key(115032, 8, 14), key(115040, 9, 14),
    key(115049, 8, 14), key(115057, 17, 14), key(115074, 6, 15), key(115080, 6, 15), key(115086, 6, 15),
    key(115092, 7, 15), key(115099, 6, 15), key(115105, 10, 103), key(115115, 23, 97), key(115138, 21, 215),
    key(115159, 21, 215), key(115180, 21, 243), key(115201, 11, 36), key(115212, 33, 97), key(115245, 33, 97),
    key(115278, 10, 103), key(115288, 13, 162), key(115301, 14, 162), key(115315, 8, 222), key(115323, 7, 14),
    key(115330, 4, 294), key(115334, 6, 15), key(115340, 7, 15), key(115347, 7, 15), key(115354, 8, 15),
    key(115362, 7, 15), key(115369, 11, 4), key(115380, 22, 97), key(115402, 14, 174), key(115416, 20, 215),
    key(115436, 13, 105), key(115449, 22, 215), key(115471, 11, 36), key(115482, 8, 103), key(115490, 12, 162),
    key(115502, 21, 215), key(115523, 5, 15), key(115528, 5, 15), key(115533, 6, 15), key(115539, 6, 15),
    key(115545, 3, 299), key(115548, 14, 226), key(115562, 7, 230), key(115569, 11, 235), key(115580, 27, 7),
    key(115607, 10, 1), key(115617, 10, 16), key(115627, 10, 235), key(115637, 10, 235), key(115647, 10, 235),
    key(115657, 5, 101), key(115662, 9, 172), key(115671, 17, 178), key(115688, 21, 336), key(115709, 11, 166),
    key(115720, 8, 172), key(115728, 6, 25), key(115734, 7, 25), key(115741, 8, 166), key(115749, 13, 166),
    key(115762, 24, 20), key(115786, 12, 166), key(115798, 12, 166), key(115810, 13, 166), key(115823, 21, 88),
    key(115844, 11, 166), key(115855, 10, 172), key(115865, 9, 172), key(115874, 8, 172), key(115882, 11, 172),
    key(115893, 10, 172), key(115903, 10, 172), key(115913, 9, 172), key(115922, 9, 172), key(115931, 8, 172),
    key(115939, 28, 172), key(115967, 15, 172), key(115982, 9, 172), key(115991, 10, 172), key(116001, 9, 172),
    key(116010, 10, 172), key(116020, 10, 172), key(116030, 9, 172), key(116039, 8, 172), key(116047, 9, 172),
    key(116056, 9, 172), key(116065, 10, 172), key(116075, 4, 177), key(116079, 6, 177), key(116085, 7, 177),
    key(116092, 6, 177), key(116098, 10, 184), key(116108, 8, 183), key(116116, 9, 183), key(116125, 8, 183),
    key(116133, 8, 183), key(116141, 7, 183), key(116148, 6, 75), key(116154, 5, 177), key(116159, 6, 177),
    key(116165, 25, 184), key(116190, 8, 32), key(116198, 9, 184), key(116207, 33, 184), key(116240, 10, 184),
    key(116250, 5, 177), key(116255, 12, 177), key(116267, 17, 177), key(116284, 7, 177), key(116291, 8, 177),
    key(116299, 5, 177), key(116304, 6, 177), key(116310, 7, 24), key(116317, 8, 184), key(116325, 12, 184),
    key(116337, 20, 184), key(116357, 30, 184), key(116387, 10, 184), key(116397, 41, 184), key(116438, 27, 184),
    key(116465, 29, 184), key(116494, 10, 184), key(116504, 15, 184), key(116519, 18, 184), key(116537, 20, 184),
    key(116557, 20, 184), key(116577, 8, 184), key(116585, 9, 184), key(116594, 20, 184), key(116614, 23, 184),
    key(116637, 22, 184), key(116659, 22, 184), key(116681, 9, 184), key(116690, 26, 184), key(116716, 18, 184),
    key(116734, 33, 184), key(116767, 17, 184), key(116784, 11, 184), key(116795, 21, 184), key(116816, 23, 184),
    key(116839, 21, 184), key(116860, 30, 184), key(116890, 29, 184), key(116919, 21, 184), key(116940, 22, 184),
    key(116962, 22, 184), key(116984, 22, 184), key(117006, 25, 184), key(117031, 17, 184), key(117048, 22, 184),
    key(117070, 18, 184), key(117088, 31, 184), key(117119, 32, 184), key(117151, 19, 184), key(117170, 20, 184),
    key(117190, 19, 184), key(117209, 9, 184), key(117218, 18, 184), key(117236, 23, 184), key(117259, 20, 184),
    key(117279, 19, 184), key(117298, 17, 184), key(117315, 10, 184), key(117325, 9, 184), key(117334, 6, 177),
    key(117340, 4, 177), key(117344, 8, 33), key(117352, 4, 177), key(117356, 5, 177), key(117361, 26, 184),
    key(117387, 9, 184), key(117396, 9, 184), key(117405, 7, 24), key(117412, 7, 173), key(117419, 5, 173),
    key(117424, 6, 173), key(117430, 17, 261), key(117447, 13, 173), key(117460, 18, 173), key(117478, 7, 173),
    key(117485, 10, 173), key(117495, 6, 173), key(117501, 7, 173), key(117508, 13, 44), key(117521, 5, 69),
    key(117526, 7, 69), key(117533, 11, 282), key(117544, 12, 282), key(117556, 9, 33), key(117565, 18, 178),
    key(117583, 19, 178), key(117602, 17, 178), key(117619, 18, 178), key(117637, 25, 178), key(117662, 20, 178),
    key(117682, 24, 178), key(117706, 5, 178), key(117711, 18, 178), key(117729, 17, 178), key(117746, 19, 178),
    key(117765, 19, 178), key(117784, 18, 178), key(117802, 17, 178), key(117819, 21, 178), key(117840, 15, 178),
    key(117855, 15, 178), key(117870, 21, 178), key(117891, 16, 178), key(117907, 37, 178), key(117944, 17, 178),
    key(117961, 17, 178), key(117978, 14, 178), key(117992, 17, 178), key(118009, 15, 178), key(118024, 16, 178),
    key(118040, 17, 178), key(118057, 18, 178), key(118075, 17, 178), key(118092, 18, 178), key(118110, 12, 178),
    key(118122, 18, 178), key(118140, 19, 178), key(118159, 15, 178), key(118174, 16, 178), key(118190, 14, 178),
    key(118204, 16, 178), key(118220, 17, 178), key(118237, 18, 178), key(118255, 15, 178), key(118270, 17, 178),
    key(118287, 19, 178), key(118306, 15, 178), key(118321, 18, 178), key(118339, 12, 178), key(118351, 20, 178),
    key(118371, 21, 178), key(118392, 18, 178), key(118410, 16, 178), key(118426, 6, 178), key(118432, 6, 178),
    key(118438, 17, 178), key(118455, 17, 178), key(118472, 17, 178), key(118489, 18, 178), key(118507, 13, 178),
    key(118520, 18, 178), key(118538, 19, 178), key(118557, 17, 178), key(118574, 13, 178), key(118587, 21, 178),
    key(118608, 20, 178), key(118628, 21, 178), key(118649, 25, 178), key(118674, 24, 178), key(118698, 9, 172),
    key(118707, 9, 172), key(118716, 7, 183), key(118723, 8, 183), key(118731, 7, 183), key(118738, 14, 183),
    key(118752, 9, 183), key(118761, 8, 183), key(118769, 9, 183), key(118778, 10, 183), key(118788, 8, 183),
    key(118796, 8, 183), key(118804, 20, 183), key(118824, 10, 183), key(118834, 7, 183), key(118841, 8, 183),
    key(118849, 10, 183), key(118859, 10, 183), key(118869, 9, 183), key(118878, 8, 183), key(118886, 8, 183),
    key(118894, 9, 183), key(118903, 9, 183), key(118912, 10, 183), key(118922, 8, 183), key(118930, 8, 183),
    key(118938, 8, 183), key(118946, 9, 183), key(118955, 8, 183), key(118963, 9, 183), key(118972, 7, 183),
    key(118979, 8, 183), key(118987, 8, 183), key(118995, 8, 183), key(119003, 18, 184), key(119021, 5, 281),
    key(119026, 10, 183), key(119036, 11, 174), key(119047, 8, 166), key(119055, 18, 20), key(119073, 5, 69),
    key(119078, 12, 22), key(119090, 5, 175), key(119095, 5, 175), key(119100, 6, 175), key(119106, 11, 21),
    key(119117, 7, 28), key(119124, 8, 28), key(119132, 9, 18), key(119141, 6, 29), key(119147, 4, 175),
    key(119151, 4, 147), key(119155, 6, 30), key(119161, 11, 22), key(119172, 6, 19), key(119178, 7, 19),
    key(119185, 38, 64), key(119223, 36, 268), key(119259, 30, 22), key(119289, 25, 43), key(119314, 27, 101),
    key(119341, 8, 75), key(119349, 5, 175), key(119354, 5, 175), key(119359, 5, 175), key(119364, 6, 175),
    key(119370, 6, 107), key(119376, 7, 107), key(119383, 7, 107), key(119390, 4, 175), key(119394, 11, 175),
    key(119405, 16, 175), key(119421, 5, 175), key(119426, 5, 175), key(119431, 5, 175), key(119436, 8, 175),
    key(119444, 6, 166), key(119450, 10, 172), key(119460, 8, 72), key(119468, 4, 75), key(119472, 26, 43),
    key(119498, 5, 175), key(119503, 11, 176), key(119514, 9, 176), key(119523, 10, 176), key(119533, 11, 176),
    key(119544, 11, 176), key(119555, 27, 176), key(119582, 12, 176), key(119594, 11, 176), key(119605, 11, 176),
    key(119616, 8, 179), key(119624, 22, 185), key(119646, 8, 174), key(119654, 12, 246), key(119666, 39, 195),
    key(119705, 12, 122), key(119717, 13, 205), key(119730, 3, 336), key(119733, 8, 174), key(119741, 7, 32),
    key(119748, 9, 176), key(119757, 9, 79), key(119766, 21, 240), key(119787, 4, 175), key(119791, 8, 174),
    key(119799, 16, 174), key(119815, 14, 174), key(119829, 17, 174), key(119846, 16, 174), key(119862, 17, 174),
    key(119879, 17, 174), key(119896, 15, 174), key(119911, 16, 174), key(119927, 16, 174), key(119943, 16, 174),
    key(119959, 15, 174), key(119974, 14, 174), key(119988, 13, 174), key(120001, 19, 174), key(120020, 17, 174),
    key(120037, 19, 174), key(120056, 16, 174), key(120072, 13, 174), key(120085, 15, 174), key(120100, 12, 174),
    key(120112, 9, 174), key(120121, 11, 174), key(120132, 9, 174), key(120141, 10, 174), key(120151, 9, 174),
    key(120160, 10, 174), key(120170, 9, 174), key(120179, 12, 174), key(120191, 9, 174), key(120200, 14, 174),
    key(120214, 9, 174), key(120223, 8, 174), key(120231, 8, 174), key(120239, 26, 174), key(120265, 9, 174),
    key(120274, 8, 174), key(120282, 15, 174), key(120297, 7, 174), key(120304, 15, 174), key(120319, 15, 174),
    key(120334, 16, 174), key(120350, 8, 174), key(120358, 9, 174), key(120367, 15, 174), key(120382, 14, 174),
    key(120396, 17, 174), key(120413, 7, 174), key(120420, 7, 174), key(120427, 11, 180), key(120438, 25, 203),
    key(120463, 30, 31), key(120493, 23, 38), key(120516, 17, 58), key(120533, 31, 46), key(120564, 25, 38),
    key(120589, 17, 58), key(120606, 17, 44), key(120623, 18, 44), key(120641, 10, 182), key(120651, 10, 180),
    key(120661, 6, 182), key(120667, 29, 246), key(120696, 54, 195), key(120750, 19, 122), key(120769, 18, 205),
    key(120787, 18, 181), key(120805, 19, 150), key(120824, 18, 68), key(120842, 11, 181), key(120853, 16, 144),
    key(120869, 15, 150), key(120884, 13, 181), key(120897, 17, 144), key(120914, 17, 150), key(120931, 20, 185),
    key(120951, 8, 172), key(120959, 20, 185), key(120979, 5, 179), key(120984, 6, 179), key(120990, 13, 179),
    key(121003, 18, 179), key(121021, 7, 179), key(121028, 8, 179), key(121036, 6, 179), key(121042, 4, 179),
    key(121046, 5, 179), key(121051, 6, 179), key(121057, 4, 179), key(121061, 7, 31), key(121068, 6, 179),
    key(121074, 18, 185), key(121092, 20, 185), key(121112, 18, 185), key(121130, 18, 185), key(121148, 19, 185),
    key(121167, 18, 185), key(121185, 18, 185), key(121203, 17, 185), key(121220, 16, 185), key(121236, 22, 185),
    key(121258, 19, 185), key(121277, 21, 185), key(121298, 21, 185), key(121319, 22, 185), key(121341, 24, 185),
    key(121365, 17, 185), key(121382, 17, 185), key(121399, 20, 185), key(121419, 23, 185), key(121442, 18, 185),
    key(121460, 15, 185), key(121475, 20, 185), key(121495, 20, 185), key(121515, 18, 185), key(121533, 18, 185),
    key(121551, 18, 185), key(121569, 20, 185), key(121589, 22, 185), key(121611, 19, 185), key(121630, 22, 185),
    key(121652, 6, 179), key(121658, 7, 31), key(121665, 7, 179), key(121672, 7, 179), key(121679, 8, 179),
    key(121687, 6, 179), key(121693, 7, 179), key(121700, 7, 179), key(121707, 7, 179), key(121714, 5, 179),
    key(121719, 6, 179), key(121725, 6, 179), key(121731, 7, 179), key(121738, 7, 179), key(121745, 7, 179),
    key(121752, 7, 179), key(121759, 7, 179), key(121766, 10, 180), key(121776, 7, 179), key(121783, 7, 179),
    key(121790, 5, 179), key(121795, 6, 179), key(121801, 6, 179), key(121807, 6, 179), key(121813, 14, 185),
    key(121827, 18, 185), key(121845, 20, 185), key(121865, 21, 185), key(121886, 19, 185), key(121905, 18, 185),
    key(121923, 6, 179), key(121929, 7, 179), key(121936, 28, 240), key(121964, 11, 10), key(121975, 5, 179),
    key(121980, 5, 179), key(121985, 8, 179), key(121993, 8, 182), key(122001, 8, 182), key(122009, 10, 182),
    key(122019, 9, 182), key(122028, 10, 180), key(122038, 11, 180), key(122049, 10, 180), key(122059, 10, 180),
    key(122069, 11, 180), key(122080, 10, 182), key(122090, 9, 180), key(122099, 9, 180), key(122108, 9, 180),
    key(122117, 10, 180), key(122127, 9, 182), key(122136, 8, 182), key(122144, 15, 182), key(122159, 9, 182),
    key(122168, 9, 182), key(122177, 21, 182), key(122198, 9, 182), key(122207, 10, 182), key(122217, 11, 182),
    key(122228, 10, 182), key(122238, 11, 182), key(122249, 11, 182), key(122260, 11, 182), key(122271, 11, 182),
    key(122282, 8, 182), key(122290, 10, 182), key(122300, 10, 182), key(122310, 17, 87), key(122327, 19, 182),
    key(122346, 8, 182), key(122354, 11, 182), key(122365, 10, 182), key(122375, 53, 96), key(122428, 49, 135),
    key(122477, 38, 135), key(122515, 59, 96), key(122574, 21, 26), key(122595, 7, 37), key(122602, 10, 37),
    key(122612, 6, 182), key(122618, 7, 182), key(122625, 8, 180), key(122633, 29, 12), key(122662, 16, 184),
    key(122678, 9, 182), key(122687, 8, 182), key(122695, 9, 75), key(122704, 8, 43), key(122712, 7, 75),
    key(122719, 18, 93), key(122737, 10, 75), key(122747, 18, 93), key(122765, 24, 12), key(122789, 22, 185),
    key(122811, 19, 185), key(122830, 9, 75), key(122839, 18, 93), key(122857, 19, 12), key(122876, 20, 185),
    key(122896, 11, 75), key(122907, 3, 43), key(122910, 21, 6), key(122931, 23, 6), key(122954, 29, 129),
    key(122983, 22, 138), key(123005, 18, 6), key(123023, 20, 138), key(123043, 20, 138), key(123063, 20, 138),
    key(123083, 21, 138), key(123104, 7, 59), key(123111, 12, 180), key(123123, 11, 180), key(123134, 27, 180),
    key(123161, 12, 180), key(123173, 12, 180), key(123185, 11, 180), key(123196, 18, 180), key(123214, 11, 180),
    key(123225, 10, 180), key(123235, 11, 180), key(123246, 10, 180), key(123256, 16, 75), key(123272, 12, 36),
    key(123284, 15, 55), key(123299, 34, 97), key(123333, 13, 55), key(123346, 9, 103), key(123355, 11, 55),
    key(123366, 13, 162), key(123379, 12, 21), key(123391, 20, 185), key(123411, 7, 179), key(123418, 9, 23),
    key(123427, 9, 23), key(123436, 6, 179), key(123442, 7, 17), key(123449, 7, 34), key(123456, 7, 34),
    key(123463, 8, 17), key(123471, 19, 185), key(123490, 7, 179), key(123497, 5, 179), key(123502, 18, 96),
    key(123520, 14, 135), key(123534, 10, 180), key(123544, 9, 182), key(123553, 8, 182), key(123561, 9, 180),
    key(123570, 9, 182), key(123579, 16, 88), key(123595, 16, 26), key(123611, 6, 35), key(123617, 6, 35),
    key(123623, 11, 182), key(123634, 10, 180), key(123644, 12, 180), key(123656, 11, 180), key(123667, 9, 180),
    key(123676, 9, 180), key(123685, 12, 180), key(123697, 13, 180), key(123710, 22, 185), key(123732, 10, 182),
    key(123742, 8, 179), key(123750, 10, 179), key(123760, 11, 182), key(123771, 11, 180), key(123782, 11, 180),
    key(123793, 9, 182), key(123802, 9, 180), key(123811, 8, 182), key(123819, 8, 182), key(123827, 6, 166),
    key(123833, 8, 30), key(123841, 8, 18), key(123849, 5, 175), key(123854, 5, 175), key(123859, 9, 75),
    key(123868, 11, 213), key(123879, 5, 78), key(123884, 5, 186), key(123889, 7, 86), key(123896, 4, 82),
    key(123900, 5, 186), key(123905, 14, 186), key(123919, 6, 186), key(123925, 6, 95), key(123931, 10, 116),
    key(123941, 12, 68), key(123953, 12, 68), key(123965, 5, 186), key(123970, 11, 43), key(123981, 5, 57),
    key(123986, 11, 118), key(123997, 11, 118), key(124008, 10, 116), key(124018, 7, 90), key(124025, 11, 91),
    key(124036, 4, 94), key(124040, 14, 4), key(124054, 20, 150), key(124074, 15, 56), key(124089, 15, 105),
    key(124104, 22, 40), key(124126, 13, 48), key(124139, 17, 74), key(124156, 32, 74), key(124188, 14, 76),
    key(124202, 26, 97), key(124228, 17, 143), key(124245, 17, 174), key(124262, 16, 198), key(124278, 24, 215),
    key(124302, 25, 239), key(124327, 28, 240), key(124355, 6, 57), key(124361, 6, 117), key(124367, 13, 118),
    key(124380, 11, 118), key(124391, 9, 120), key(124400, 5, 50), key(124405, 6, 123), key(124411, 9, 85),
    key(124420, 9, 92), key(124429, 7, 84), key(124436, 13, 87), key(124449, 3, 79), key(124452, 22, 96),
    key(124474, 18, 135), key(124492, 8, 15), key(124500, 7, 15), key(124507, 40, 105), key(124547, 29, 12),
    key(124576, 6, 75), key(124582, 24, 12), key(124606, 39, 12), key(124645, 15, 93), key(124660, 17, 185),
    key(124677, 25, 96), key(124702, 21, 135), key(124723, 16, 96), key(124739, 12, 135), key(124751, 22, 96),
    key(124773, 19, 96), key(124792, 18, 135), key(124810, 15, 135), key(124825, 5, 189), key(124830, 6, 189),
    key(124836, 7, 189), key(124843, 6, 189), key(124849, 7, 190), key(124856, 9, 187), key(124865, 9, 79),
    key(124874, 5, 89), key(124879, 8, 187), key(124887, 12, 79), key(124899, 53, 79), key(124952, 69, 135),
    key(125021, 13, 79), key(125034, 73, 96), key(125107, 69, 135), key(125176, 49, 96), key(125225, 43, 135),
    key(125268, 49, 96), key(125317, 45, 135), key(125362, 10, 79), key(125372, 17, 211), key(125389, 11, 79),
    key(125400, 9, 187), key(125409, 7, 187), key(125416, 8, 187), key(125424, 11, 79), key(125435, 11, 79),
    key(125446, 11, 79), key(125457, 42, 96), key(125499, 38, 135), key(125537, 8, 187), key(125545, 14, 106),
    key(125559, 29, 46), key(125588, 15, 58), key(125603, 26, 38), key(125629, 21, 63), key(125650, 13, 58),
    key(125663, 25, 46), key(125688, 18, 63), key(125706, 23, 38), key(125729, 22, 63), key(125751, 20, 38),
    key(125771, 17, 46), key(125788, 17, 58), key(125805, 15, 58), key(125820, 24, 38), key(125844, 23, 144),
    key(125867, 21, 63), key(125888, 28, 38), key(125916, 15, 58), key(125931, 19, 5), key(125950, 18, 2),
    key(125968, 19, 9), key(125987, 19, 15), key(126006, 22, 16), key(126028, 19, 28), key(126047, 17, 19),
    key(126064, 34, 26), key(126098, 20, 37), key(126118, 20, 23), key(126138, 19, 17), key(126157, 22, 51),
    key(126179, 20, 45), key(126199, 22, 51), key(126221, 16, 216), key(126237, 17, 42), key(126254, 17, 228),
    key(126271, 20, 49), key(126291, 22, 52), key(126313, 24, 44), key(126337, 19, 99), key(126356, 16, 53),
    key(126372, 18, 57), key(126390, 20, 60), key(126410, 19, 65), key(126429, 23, 200), key(126452, 29, 88),
    key(126481, 19, 70), key(126500, 16, 73), key(126516, 19, 72), key(126535, 17, 82), key(126552, 21, 92),
    key(126573, 18, 84), key(126591, 25, 87), key(126616, 18, 95), key(126634, 17, 100), key(126651, 20, 98),
    key(126671, 19, 101), key(126690, 19, 109), key(126709, 17, 104), key(126726, 21, 102), key(126747, 16, 108),
    key(126763, 19, 106), key(126782, 17, 111), key(126799, 22, 116), key(126821, 17, 117), key(126838, 20, 120),
    key(126858, 17, 122), key(126875, 18, 249), key(126893, 18, 249), key(126911, 18, 134), key(126929, 19, 126),
    key(126948, 21, 132), key(126969, 27, 144), key(126996, 22, 140), key(127018, 18, 156), key(127036, 20, 141),
    key(127056, 16, 145), key(127072, 17, 146), key(127089, 21, 155), key(127110, 19, 139), key(127129, 22, 151),
    key(127151, 19, 147), key(127170, 19, 159), key(127189, 17, 169), key(127206, 21, 164), key(127227, 17, 161),
    key(127244, 19, 163), key(127263, 27, 144), key(127290, 17, 177), key(127307, 18, 173), key(127325, 20, 183),
    key(127345, 16, 175), key(127361, 18, 179), key(127379, 18, 190), key(127397, 22, 201), key(127419, 19, 193),
    key(127438, 18, 204), key(127456, 22, 213), key(127478, 24, 199), key(127502, 21, 194), key(127523, 20, 209),
    key(127543, 24, 246), key(127567, 23, 205), key(127590, 17, 192), key(127607, 20, 207), key(127627, 17, 214),
    key(127644, 22, 219), key(127666, 21, 47), key(127687, 22, 86), key(127709, 32, 143), key(127741, 21, 161),
    key(127762, 27, 176), key(127789, 21, 192), key(127810, 32, 147), key(127842, 16, 217), key(127858, 31, 224),
    key(127889, 19, 225), key(127908, 18, 226), key(127926, 19, 226), key(127945, 18, 230), key(127963, 22, 235),
    key(127985, 19, 242), key(128004, 19, 289), key(128023, 17, 245), key(128040, 18, 247), key(128058, 20, 248),
    key(128078, 21, 214), key(128099, 34, 238), key(128133, 14, 58), key(128147, 23, 38), key(128170, 25, 38),
    key(128195, 24, 38), key(128219, 25, 38), key(128244, 24, 38), key(128268, 15, 58), key(128283, 16, 122),
    key(128299, 23, 246), key(128322, 19, 47), key(128341, 31, 46), key(128372, 36, 222), key(128408, 31, 46),
    key(128439, 30, 46), key(128469, 18, 47), key(128487, 20, 63), key(128507, 22, 45), key(128529, 30, 32),
    key(128559, 31, 32), key(128590, 17, 139), key(128607, 16, 58), key(128623, 17, 58), key(128640, 15, 58),
    key(128655, 16, 58), key(128671, 26, 38), key(128697, 33, 46), key(128730, 21, 63), key(128751, 22, 38),
    key(128773, 13, 58), key(128786, 15, 58), key(128801, 14, 58), key(128815, 17, 63), key(128832, 17, 63),
    key(128849, 18, 63), key(128867, 15, 122), key(128882, 21, 38), key(128903, 15, 139), key(128918, 14, 58),
    key(128932, 27, 38), key(128959, 14, 58), key(128973, 16, 58), key(128989, 20, 63), key(129009, 20, 63),
    key(129029, 28, 38), key(129057, 19, 249), key(129076, 15, 47), key(129091, 15, 47), key(129106, 16, 249),
    key(129122, 22, 176), key(129144, 28, 246), key(129172, 25, 38), key(129197, 28, 38), key(129225, 15, 58),
    key(129240, 29, 51), key(129269, 16, 47), key(129285, 21, 63), key(129306, 17, 47), key(129323, 17, 47),
    key(129340, 39, 68), key(129379, 25, 38), key(129404, 26, 44), key(129430, 22, 60), key(129452, 32, 46),
    key(129484, 22, 63), key(129506, 19, 47), key(129525, 18, 58), key(129543, 40, 46), key(129583, 18, 58),
    key(129601, 22, 63), key(129623, 27, 38), key(129650, 7, 187), key(129657, 6, 187), key(129663, 7, 187),
    key(129670, 14, 187), key(129684, 10, 187), key(129694, 11, 187), key(129705, 8, 187), key(129713, 8, 187),
    key(129721, 9, 187), key(129730, 9, 187), key(129739, 9, 187), key(129748, 7, 187), key(129755, 8, 187),
    key(129763, 10, 187), key(129773, 9, 187), key(129782, 8, 187), key(129790, 10, 187), key(129800, 8, 248),
    key(129808, 9, 248), key(129817, 12, 68), key(129829, 6, 189), key(129835, 10, 51), key(129845, 23, 63),
    key(129868, 20, 58), key(129888, 4, 189), key(129892, 8, 187), key(129900, 9, 187), key(129909, 10, 187),
    key(129919, 8, 187), key(129927, 9, 187), key(129936, 6, 190), key(129942, 3, 228), key(129945, 8, 188),
    key(129953, 15, 51), key(129968, 15, 55), key(129983, 3, 122), key(129986, 9, 188), key(129995, 8, 188),
    key(130003, 6, 188), key(130009, 7, 188), key(130016, 14, 188), key(130030, 8, 188), key(130038, 9, 188),
    key(130047, 7, 188), key(130054, 8, 188), key(130062, 8, 188), key(130070, 7, 188), key(130077, 7, 188),
    key(130084, 9, 188), key(130093, 8, 188), key(130101, 6, 210), key(130107, 5, 189), key(130112, 5, 189),
    key(130117, 7, 189), key(130124, 18, 79), key(130142, 7, 188), key(130149, 8, 188), key(130157, 8, 188),
    key(130165, 16, 88), key(130181, 11, 79), key(130192, 15, 55), key(130207, 17, 96), key(130224, 12, 135),
    key(130236, 4, 181), key(130240, 6, 189), key(130246, 4, 189), key(130250, 3, 246), key(130253, 6, 190),
    key(130259, 7, 190), key(130266, 6, 190), key(130272, 6, 190), key(130278, 8, 190), key(130286, 7, 188),
    key(130293, 8, 188), key(130301, 9, 188), key(130310, 8, 188), key(130318, 9, 188), key(130327, 6, 188),
    key(130333, 7, 188), key(130340, 8, 188), key(130348, 7, 188), key(130355, 8, 188), key(130363, 7, 188),
    key(130370, 8, 188), key(130378, 8, 188), key(130386, 8, 188), key(130394, 7, 188), key(130401, 8, 188),
    key(130409, 7, 188), key(130416, 8, 188), key(130424, 7, 188), key(130431, 8, 188), key(130439, 9, 188),
    key(130448, 8, 188), key(130456, 8, 188), key(130464, 8, 188), key(130472, 6, 187), key(130478, 6, 189),
    key(130484, 6, 210), key(130490, 8, 210), key(130498, 4, 189), key(130502, 5, 189), key(130507, 6, 189),
    key(130513, 5, 189), key(130518, 6, 189), key(130524, 6, 189), key(130530, 5, 189), key(130535, 5, 189),
    key(130540, 6, 189), key(130546, 7, 189), key(130553, 8, 189), key(130561, 5, 189), key(130566, 6, 189),
    key(130572, 17, 189), key(130589, 13, 189), key(130602, 11, 265), key(130613, 7, 189), key(130620, 14, 189),
    key(130634, 18, 189), key(130652, 16, 189), key(130668, 6, 189), key(130674, 20, 189), key(130694, 7, 189),
    key(130701, 8, 189), key(130709, 6, 189), key(130715, 5, 189), key(130720, 44, 184), key(130764, 5, 189),
    key(130769, 7, 190), key(130776, 9, 190), key(130785, 18, 96), key(130803, 13, 135), key(130816, 7, 190),
    key(130823, 6, 190), key(130829, 13, 190), key(130842, 18, 190), key(130860, 7, 190), key(130867, 7, 190),
    key(130874, 8, 190), key(130882, 17, 190), key(130899, 7, 188), key(130906, 5, 189), key(130911, 8, 189),
    key(130919, 12, 222), key(130931, 14, 79), key(130945, 7, 189), key(130952, 7, 188), key(130959, 8, 189),
    key(130967, 10, 187), key(130977, 14, 27), key(130991, 10, 196), key(131001, 19, 121), key(131020, 9, 128),
    key(131029, 10, 136), key(131039, 23, 203), key(131062, 28, 237), key(131090, 9, 196), key(131099, 19, 121),
    key(131118, 8, 128), key(131126, 9, 201), key(131135, 22, 136), key(131157, 20, 212), key(131177, 11, 27),
    key(131188, 19, 203), key(131207, 25, 237), key(131232, 16, 198), key(131248, 7, 247), key(131255, 8, 247),
    key(131263, 15, 68), key(131278, 5, 335), key(131283, 4, 216), key(131287, 16, 191), key(131303, 3, 234),
    key(131306, 11, 191), key(131317, 8, 57), key(131325, 17, 68), key(131342, 12, 68), key(131354, 14, 68),
    key(131368, 16, 68), key(131384, 17, 68), key(131401, 18, 68), key(131419, 18, 68), key(131437, 16, 68),
    key(131453, 17, 68), key(131470, 16, 68), key(131486, 16, 68), key(131502, 20, 68), key(131522, 8, 68),
    key(131530, 7, 68), key(131537, 32, 68), key(131569, 9, 68), key(131578, 7, 213), key(131585, 7, 247),
    key(131592, 16, 27), key(131608, 23, 27), key(131631, 26, 121), key(131657, 26, 121), key(131683, 25, 121),
    key(131708, 12, 196), key(131720, 43, 196), key(131763, 19, 196), key(131782, 14, 196), key(131796, 29, 121),
    key(131825, 19, 121), key(131844, 23, 121), key(131867, 21, 121), key(131888, 21, 121), key(131909, 19, 121),
    key(131928, 20, 121), key(131948, 20, 121), key(131968, 20, 121), key(131988, 21, 121), key(132009, 20, 121),
    key(132029, 20, 121), key(132049, 19, 121), key(132068, 20, 121), key(132088, 20, 121), key(132108, 20, 121),
    key(132128, 21, 121), key(132149, 20, 121), key(132169, 20, 121), key(132189, 20, 121), key(132209, 19, 121),
    key(132228, 10, 196), key(132238, 11, 128), key(132249, 12, 128), key(132261, 18, 128), key(132279, 11, 201),
    key(132290, 12, 136), key(132302, 26, 212), key(132328, 19, 136), key(132347, 19, 136), key(132366, 32, 212),
    key(132398, 21, 212), key(132419, 22, 121), key(132441, 23, 203), key(132464, 14, 203), key(132478, 23, 203),
    key(132501, 27, 203), key(132528, 26, 203), key(132554, 25, 203), key(132579, 25, 203), key(132604, 23, 203),
    key(132627, 24, 203), key(132651, 24, 203), key(132675, 24, 203), key(132699, 24, 203), key(132723, 25, 203),
    key(132748, 24, 203), key(132772, 23, 203), key(132795, 24, 203), key(132819, 24, 203), key(132843, 33, 203),
    key(132876, 24, 203), key(132900, 24, 203), key(132924, 24, 203), key(132948, 24, 203), key(132972, 24, 203),
    key(132996, 23, 203), key(133019, 13, 237), key(133032, 28, 237), key(133060, 32, 237), key(133092, 27, 237),
    key(133119, 27, 237), key(133146, 27, 237), key(133173, 28, 237), key(133201, 25, 237), key(133226, 26, 237),
    key(133252, 30, 237), key(133282, 27, 237), key(133309, 30, 237), key(133339, 37, 237), key(133376, 31, 237),
    key(133407, 28, 237), key(133435, 27, 237), key(133462, 25, 237), key(133487, 30, 237), key(133517, 26, 237),
    key(133543, 28, 237), key(133571, 28, 237), key(133599, 26, 237), key(133625, 35, 237), key(133660, 27, 237),
    key(133687, 29, 237), key(133716, 28, 237), key(133744, 28, 237), key(133772, 16, 237), key(133788, 13, 196),
    key(133801, 12, 128), key(133813, 9, 57), key(133822, 8, 57), key(133830, 14, 57), key(133844, 9, 57),
    key(133853, 5, 59), key(133858, 8, 59), key(133866, 16, 198), key(133882, 19, 198), key(133901, 18, 198),
    key(133919, 9, 200), key(133928, 6, 199), key(133934, 8, 200), key(133942, 11, 200), key(133953, 15, 198),
    key(133968, 10, 200), key(133978, 10, 198), key(133988, 14, 198), key(134002, 14, 198), key(134016, 16, 198),
    key(134032, 9, 198), key(134041, 8, 198), key(134049, 15, 198), key(134064, 9, 198), key(134073, 12, 198),
    key(134085, 12, 198), key(134097, 9, 198), key(134106, 16, 198), key(134122, 16, 198), key(134138, 12, 198),
    key(134150, 12, 198), key(134162, 14, 198), key(134176, 13, 198), key(134189, 15, 198), key(134204, 16, 198),
    key(134220, 16, 198), key(134236, 13, 198), key(134249, 16, 198), key(134265, 8, 198), key(134273, 9, 198),
    key(134282, 9, 200), key(134291, 8, 200), key(134299, 14, 200), key(134313, 9, 200), key(134322, 10, 200),
    key(134332, 10, 200), key(134342, 11, 200), key(134353, 11, 200), key(134364, 9, 200), key(134373, 8, 200),
    key(134381, 9, 200), key(134390, 8, 200), key(134398, 6, 112), key(134404, 7, 112), key(134411, 8, 201),
    key(134419, 9, 201), key(134428, 8, 201), key(134436, 8, 112), key(134444, 20, 234), key(134464, 40, 232),
    key(134504, 35, 240), key(134539, 6, 247), key(134545, 7, 247), key(134552, 7, 247), key(134559, 19, 7),
    key(134578, 31, 7), key(134609, 11, 201), key(134620, 6, 247), key(134626, 7, 244), key(134633, 4, 244),
    key(134637, 17, 10), key(134654, 5, 244), key(134659, 13, 10), key(134672, 13, 10), key(134685, 17, 10),
    key(134702, 15, 10), key(134717, 15, 10), key(134732, 13, 10), key(134745, 14, 10), key(134759, 15, 10),
    key(134774, 15, 10), key(134789, 17, 10), key(134806, 14, 10), key(134820, 18, 10), key(134838, 26, 244),
    key(134864, 18, 10), key(134882, 15, 10), key(134897, 15, 10), key(134912, 13, 10), key(134925, 20, 10),
    key(134945, 12, 244), key(134957, 14, 10), key(134971, 16, 10), key(134987, 16, 10), key(135003, 16, 10),
    key(135019, 16, 10), key(135035, 17, 10), key(135052, 17, 10), key(135069, 17, 10), key(135086, 16, 10),
    key(135102, 16, 10), key(135118, 6, 244), key(135124, 6, 244), key(135130, 28, 10), key(135158, 5, 244),
    key(135163, 6, 244), key(135169, 18, 10), key(135187, 7, 244), key(135194, 23, 10), key(135217, 6, 244),
    key(135223, 15, 10), key(135238, 13, 10), key(135251, 16, 10), key(135267, 16, 10), key(135283, 16, 10),
    key(135299, 16, 10), key(135315, 18, 10), key(135333, 7, 244), key(135340, 6, 244), key(135346, 18, 10),
    key(135364, 15, 10), key(135379, 5, 244), key(135384, 19, 10), key(135403, 17, 10), key(135420, 17, 10),
    key(135437, 6, 244), key(135443, 17, 10), key(135460, 13, 27), key(135473, 14, 27), key(135487, 22, 237),
    key(135509, 21, 121), key(135530, 22, 121), key(135552, 20, 121), key(135572, 10, 196), key(135582, 10, 196),
    key(135592, 17, 121), key(135609, 16, 121), key(135625, 17, 121), key(135642, 17, 121), key(135659, 9, 128),
    key(135668, 10, 128), key(135678, 11, 201), key(135689, 10, 201), key(135699, 10, 201), key(135709, 11, 201),
    key(135720, 9, 201), key(135729, 11, 201), key(135740, 12, 201), key(135752, 10, 201), key(135762, 17, 201),
    key(135779, 22, 201), key(135801, 10, 201), key(135811, 10, 136), key(135821, 11, 136), key(135832, 20, 203),
    key(135852, 20, 203), key(135872, 19, 203), key(135891, 19, 203), key(135910, 21, 203), key(135931, 20, 203),
    key(135951, 17, 203), key(135968, 19, 206), key(135987, 20, 206), key(136007, 20, 206), key(136027, 20, 206),
    key(136047, 20, 206), key(136067, 32, 237), key(136099, 20, 237), key(136119, 24, 237), key(136143, 24, 237),
    key(136167, 28, 237), key(136195, 28, 237), key(136223, 22, 237), key(136245, 16, 203), key(136261, 20, 237),
    key(136281, 10, 201), key(136291, 21, 206), key(136312, 21, 206), key(136333, 15, 121), key(136348, 25, 27),
    key(136373, 13, 196), key(136386, 21, 121), key(136407, 12, 128), key(136419, 13, 212), key(136432, 25, 203),
    key(136457, 31, 237), key(136488, 9, 201), key(136497, 9, 201), key(136506, 15, 27), key(136521, 10, 196),
    key(136531, 11, 136), key(136542, 19, 203), key(136561, 29, 237), key(136590, 11, 196), key(136601, 12, 196),
    key(136613, 11, 196), key(136624, 12, 128), key(136636, 11, 128), key(136647, 12, 128), key(136659, 11, 128),
    key(136670, 11, 128), key(136681, 30, 236), key(136711, 14, 27), key(136725, 11, 196), key(136736, 21, 121),
    key(136757, 19, 121), key(136776, 13, 38), key(136789, 10, 128), key(136799, 11, 128), key(136810, 22, 203),
    key(136832, 22, 203), key(136854, 22, 203), key(136876, 23, 203), key(136899, 13, 38), key(136912, 26, 237),
    key(136938, 25, 237), key(136963, 25, 237), key(136988, 11, 196), key(136999, 11, 128), key(137010, 10, 196),
    key(137020, 17, 121), key(137037, 9, 196), key(137046, 10, 128), key(137056, 19, 203), key(137075, 23, 237),
    key(137098, 8, 196), key(137106, 8, 128), key(137114, 21, 206), key(137135, 19, 206), key(137154, 10, 38),
    key(137164, 11, 196), key(137175, 25, 121), key(137200, 23, 121), key(137223, 10, 128), key(137233, 12, 201),
    key(137245, 13, 201), key(137258, 24, 203), key(137282, 22, 203), key(137304, 21, 206), key(137325, 26, 237),
    key(137351, 25, 237), key(137376, 10, 194), key(137386, 14, 27), key(137400, 21, 121), key(137421, 21, 121),
    key(137442, 11, 201), key(137453, 12, 136), key(137465, 20, 203), key(137485, 19, 206), key(137504, 23, 206),
    key(137527, 22, 206), key(137549, 22, 206), key(137571, 21, 206), key(137592, 44, 206), key(137636, 21, 206),
    key(137657, 20, 206), key(137677, 21, 206), key(137698, 19, 206), key(137717, 19, 206), key(137736, 19, 206),
    key(137755, 20, 206), key(137775, 20, 206), key(137795, 20, 206), key(137815, 21, 206), key(137836, 20, 206),
    key(137856, 20, 206), key(137876, 19, 206), key(137895, 20, 206), key(137915, 20, 206), key(137935, 29, 206),
    key(137964, 22, 206), key(137986, 21, 206), key(138007, 20, 206), key(138027, 20, 206), key(138047, 20, 206),
    key(138067, 21, 206), key(138088, 20, 206), key(138108, 20, 206), key(138128, 21, 206), key(138149, 20, 206),
    key(138169, 20, 206), key(138189, 20, 206), key(138209, 21, 206), key(138230, 22, 206), key(138252, 20, 206),
    key(138272, 20, 206), key(138292, 19, 206), key(138311, 24, 206), key(138335, 10, 206), key(138345, 23, 206),
    key(138368, 22, 206), key(138390, 24, 237), key(138414, 13, 191), key(138427, 19, 206), key(138446, 20, 206),
    key(138466, 5, 115), key(138471, 6, 115), key(138477, 9, 115), key(138486, 12, 96), key(138498, 17, 96),
    key(138515, 9, 135), key(138524, 14, 135), key(138538, 14, 68), key(138552, 6, 204), key(138558, 7, 204),
    key(138565, 4, 335), key(138569, 8, 111), key(138577, 17, 111), key(138594, 9, 111), key(138603, 14, 68),
    key(138617, 4, 216), key(138621, 14, 27), key(138635, 24, 237), key(138659, 21, 121), key(138680, 22, 136),
    key(138702, 22, 212), key(138724, 19, 206), key(138743, 15, 191), key(138758, 13, 191), key(138771, 13, 191),
    key(138784, 5, 191), key(138789, 13, 191), key(138802, 13, 191), key(138815, 10, 191), key(138825, 12, 191),
    key(138837, 23, 191), key(138860, 19, 191), key(138879, 13, 191), key(138892, 13, 191), key(138905, 12, 191),
    key(138917, 13, 191), key(138930, 12, 191), key(138942, 13, 191), key(138955, 14, 191), key(138969, 14, 191),
    key(138983, 15, 191), key(138998, 6, 191), key(139004, 11, 191), key(139015, 12, 191), key(139027, 15, 191),
    key(139042, 17, 191), key(139059, 7, 191), key(139066, 18, 191), key(139084, 13, 191), key(139097, 15, 191),
    key(139112, 14, 191), key(139126, 14, 191), key(139140, 13, 246), key(139153, 8, 200), key(139161, 10, 200),
    key(139171, 18, 206), key(139189, 13, 191), key(139202, 24, 206), key(139226, 21, 206), key(139247, 21, 206),
    key(139268, 21, 206), key(139289, 22, 206), key(139311, 22, 206), key(139333, 25, 206), key(139358, 21, 206),
    key(139379, 11, 191), key(139390, 20, 191), key(139410, 6, 191), key(139416, 12, 191), key(139428, 12, 246),
    key(139440, 30, 206), key(139470, 6, 284), key(139476, 23, 206), key(139499, 10, 128), key(139509, 12, 201),
    key(139521, 9, 57), key(139530, 5, 69), key(139535, 6, 69), key(139541, 7, 42), key(139548, 7, 43),
    key(139555, 10, 69), key(139565, 8, 69), key(139573, 11, 130), key(139584, 7, 41), key(139591, 7, 210),
    key(139598, 8, 210), key(139606, 8, 210), key(139614, 7, 41), key(139621, 8, 41), key(139629, 7, 41),
    key(139636, 6, 41), key(139642, 3, 298), key(139645, 4, 216), key(139649, 14, 170), key(139663, 8, 193),
    key(139671, 3, 58), key(139674, 7, 213), key(139681, 8, 213), key(139689, 22, 214), key(139711, 9, 201),
    key(139720, 20, 203), key(139740, 22, 237), key(139762, 10, 199), key(139772, 6, 213), key(139778, 8, 196),
    key(139786, 9, 213), key(139795, 10, 213), key(139805, 9, 213), key(139814, 9, 213), key(139823, 13, 213),
    key(139836, 8, 213), key(139844, 8, 213), key(139852, 7, 213), key(139859, 8, 213), key(139867, 9, 213),
    key(139876, 17, 121), key(139893, 13, 170), key(139906, 13, 170), key(139919, 8, 208), key(139927, 9, 209),
    key(139936, 6, 113), key(139942, 8, 128), key(139950, 7, 247), key(139957, 21, 203), key(139978, 13, 27),
    key(139991, 22, 121), key(140013, 10, 201), key(140023, 10, 136), key(140033, 12, 136), key(140045, 18, 203),
    key(140063, 23, 203), key(140086, 19, 203), key(140105, 19, 203), key(140124, 21, 203), key(140145, 25, 237),
    key(140170, 11, 27), key(140181, 8, 193), key(140189, 9, 193), key(140198, 9, 193), key(140207, 7, 193),
    key(140214, 14, 193), key(140228, 19, 193), key(140247, 8, 193), key(140255, 9, 193), key(140264, 8, 193),
    key(140272, 10, 193), key(140282, 8, 193), key(140290, 8, 193), key(140298, 9, 193), key(140307, 6, 193),
    key(140313, 8, 193), key(140321, 8, 193), key(140329, 7, 193), key(140336, 10, 136), key(140346, 20, 203),
    key(140366, 14, 27), key(140380, 10, 196), key(140390, 11, 196), key(140401, 11, 196), key(140412, 17, 121),
    key(140429, 17, 121), key(140446, 18, 121), key(140464, 18, 121), key(140482, 18, 121), key(140500, 20, 121),
    key(140520, 24, 121), key(140544, 10, 128), key(140554, 10, 128), key(140564, 11, 128), key(140575, 11, 128),
    key(140586, 12, 128), key(140598, 12, 128), key(140610, 11, 136), key(140621, 23, 203), key(140644, 20, 203),
    key(140664, 31, 237), key(140695, 24, 237), key(140719, 24, 237), key(140743, 27, 237), key(140770, 27, 237),
    key(140797, 12, 196), key(140809, 22, 121), key(140831, 22, 121), key(140853, 12, 128), key(140865, 24, 203),
    key(140889, 24, 203), key(140913, 25, 203), key(140938, 12, 128), key(140950, 27, 237), key(140977, 30, 237),
    key(141007, 30, 237), key(141037, 19, 121), key(141056, 10, 128), key(141066, 29, 38), key(141095, 11, 38),
    key(141106, 26, 237), key(141132, 47, 195), key(141179, 6, 80), key(141185, 6, 80), key(141191, 8, 69),
    key(141199, 5, 204), key(141204, 22, 239), key(141226, 12, 44), key(141238, 9, 199), key(141247, 11, 199),
    key(141258, 10, 199), key(141268, 4, 204), key(141272, 5, 204), key(141277, 6, 204), key(141283, 21, 263),
    key(141304, 19, 263), key(141323, 13, 204), key(141336, 18, 204), key(141354, 7, 204), key(141361, 6, 204),
    key(141367, 7, 204), key(141374, 7, 204), key(141381, 8, 204), key(141389, 7, 204), key(141396, 11, 130),
    key(141407, 11, 222), key(141418, 10, 199), key(141428, 10, 199), key(141438, 28, 96), key(141466, 24, 135),
    key(141490, 6, 204), key(141496, 6, 204), key(141502, 6, 204), key(141508, 34, 105), key(141542, 17, 184),
    key(141559, 5, 213), key(141564, 6, 213), key(141570, 7, 213), key(141577, 15, 213), key(141592, 8, 213),
    key(141600, 7, 213), key(141607, 6, 213), key(141613, 7, 213), key(141620, 8, 213), key(141628, 19, 191),
    key(141647, 21, 237), key(141668, 13, 181), key(141681, 14, 181), key(141695, 18, 144), key(141713, 25, 150),
    key(141738, 18, 144), key(141756, 15, 150), key(141771, 13, 181), key(141784, 17, 144), key(141801, 23, 150),
    key(141824, 15, 150), key(141839, 15, 181), key(141854, 16, 150), key(141870, 6, 213), key(141876, 11, 213),
    key(141887, 10, 213), key(141897, 9, 213), key(141906, 18, 213), key(141924, 11, 213), key(141935, 10, 213),
    key(141945, 11, 213), key(141956, 12, 213), key(141968, 12, 213), key(141980, 10, 213), key(141990, 16, 213),
    key(142006, 22, 213), key(142028, 10, 213), key(142038, 11, 213), key(142049, 14, 213), key(142063, 8, 213),
    key(142071, 10, 213), key(142081, 8, 213), key(142089, 6, 213), key(142095, 14, 213), key(142109, 14, 213),
    key(142123, 9, 213), key(142132, 16, 213), key(142148, 8, 213), key(142156, 8, 213), key(142164, 15, 213),
    key(142179, 11, 196), key(142190, 20, 121), key(142210, 11, 128), key(142221, 22, 203), key(142243, 25, 237),
    key(142268, 12, 196), key(142280, 12, 128), key(142292, 18, 27), key(142310, 14, 136), key(142324, 5, 216),
    key(142329, 11, 214), key(142340, 33, 298), key(142373, 33, 298), key(142406, 13, 222), key(142419, 4, 234),
    key(142423, 11, 213), key(142434, 10, 213), key(142444, 15, 27), key(142459, 10, 196), key(142469, 11, 196),
    key(142480, 19, 121), key(142499, 10, 128), key(142509, 11, 136), key(142520, 55, 212), key(142575, 22, 203),
    key(142597, 21, 203), key(142618, 26, 237), key(142644, 27, 237), key(142671, 10, 213), key(142681, 23, 162),
    key(142704, 8, 43), key(142712, 5, 42), key(142717, 5, 42), key(142722, 6, 42), key(142728, 15, 181),
    key(142743, 19, 144), key(142762, 25, 150), key(142787, 4, 43), key(142791, 5, 43), key(142796, 5, 43),
    key(142801, 7, 57), key(142808, 25, 197), key(142833, 8, 5), key(142841, 10, 130), key(142851, 31, 234),
    key(142882, 9, 211), key(142891, 9, 210), key(142900, 12, 41), key(142912, 6, 43), key(142918, 4, 218),
    key(142922, 7, 59), key(142929, 7, 115), key(142936, 15, 199), key(142951, 11, 199), key(142962, 14, 181),
    key(142976, 18, 144), key(142994, 9, 246), key(143003, 11, 199), key(143014, 11, 199), key(143025, 12, 199),
    key(143037, 13, 199), key(143050, 10, 199), key(143060, 11, 199), key(143071, 11, 199), key(143082, 11, 199),
    key(143093, 12, 199), key(143105, 11, 199), key(143116, 12, 199), key(143128, 12, 199), key(143140, 19, 199),
    key(143159, 24, 199), key(143183, 14, 199), key(143197, 13, 199), key(143210, 13, 199), key(143223, 12, 199),
    key(143235, 13, 199), key(143248, 5, 42), key(143253, 4, 43), key(143257, 5, 43), key(143262, 9, 194),
    key(143271, 6, 57), key(143277, 5, 57), key(143282, 6, 57), key(143288, 12, 199), key(143300, 6, 264),
    key(143306, 14, 170), key(143320, 9, 130), key(143329, 4, 42), key(143333, 4, 42), key(143337, 5, 214),
    key(143342, 10, 199), key(143352, 9, 130), key(143361, 10, 130), key(143371, 6, 214), key(143377, 8, 208),
    key(143385, 8, 209), key(143393, 8, 208), key(143401, 9, 208), key(143410, 10, 208), key(143420, 8, 209),
    key(143428, 9, 209), key(143437, 10, 209), key(143447, 11, 83), key(143458, 13, 181), key(143471, 17, 144),
    key(143488, 21, 150), key(143509, 22, 150), key(143531, 10, 248), key(143541, 9, 248), key(143550, 8, 248),
    key(143558, 8, 248), key(143566, 8, 248), key(143574, 9, 248), key(143583, 10, 248), key(143593, 4, 43),
    key(143597, 9, 194), key(143606, 8, 194), key(143614, 7, 194), key(143621, 8, 194), key(143629, 9, 194),
    key(143638, 8, 194), key(143646, 8, 194), key(143654, 9, 194), key(143663, 21, 194), key(143684, 11, 194),
    key(143695, 9, 194), key(143704, 9, 194), key(143713, 9, 194), key(143722, 8, 194), key(143730, 9, 194),
    key(143739, 10, 194), key(143749, 9, 194), key(143758, 9, 194), key(143767, 9, 194), key(143776, 10, 194),
    key(143786, 9, 194), key(143795, 9, 194), key(143804, 8, 194), key(143812, 16, 194), key(143828, 9, 194),
    key(143837, 10, 194), key(143847, 8, 193), key(143855, 8, 193), key(143863, 7, 193), key(143870, 12, 43),
    key(143882, 10, 194), key(143892, 8, 194), key(143900, 15, 27), key(143915, 11, 196), key(143926, 19, 121),
    key(143945, 10, 128), key(143955, 12, 212), key(143967, 19, 212), key(143986, 11, 212), key(143997, 13, 212),
    key(144010, 11, 136), key(144021, 23, 203), key(144044, 29, 237), key(144073, 11, 212), key(144084, 29, 38),
    key(144113, 5, 43), key(144118, 3, 57), key(144121, 10, 83), key(144131, 7, 69), key(144138, 7, 57),
    key(144145, 5, 69), key(144150, 8, 69), key(144158, 6, 57), key(144164, 10, 83), key(144174, 5, 57),
    key(144179, 6, 57), key(144185, 6, 57), key(144191, 8, 57), key(144199, 6, 60), key(144205, 8, 57),
    key(144213, 9, 199), key(144222, 11, 199), key(144233, 8, 199), key(144241, 9, 204), key(144250, 4, 214),
    key(144254, 10, 130), key(144264, 5, 214), key(144269, 12, 214), key(144281, 8, 214), key(144289, 5, 214),
    key(144294, 5, 214), key(144299, 6, 214), key(144305, 10, 130), key(144315, 9, 130), key(144324, 5, 214),
    key(144329, 9, 130), key(144338, 6, 214), key(144344, 13, 44), key(144357, 11, 208), key(144368, 11, 209),
    key(144379, 9, 208), key(144388, 9, 209), key(144397, 13, 199), key(144410, 6, 213), key(144416, 8, 213),
    key(144424, 25, 197), key(144449, 6, 214), key(144455, 14, 199), key(144469, 12, 199), key(144481, 14, 199),
    key(144495, 12, 196), key(144507, 21, 121), key(144528, 11, 128), key(144539, 26, 203), key(144565, 11, 237),
    key(144576, 7, 194), key(144583, 10, 194), key(144593, 9, 194), key(144602, 30, 96), key(144632, 26, 135),
    key(144658, 13, 199), key(144671, 26, 234), key(144697, 17, 234), key(144714, 11, 199), key(144725, 15, 181),
    key(144740, 19, 144), key(144759, 26, 150), key(144785, 25, 150), key(144810, 24, 150), key(144834, 8, 208),
    key(144842, 8, 209), key(144850, 8, 208), key(144858, 8, 209), key(144866, 18, 44), key(144884, 8, 208),
    key(144892, 10, 208), key(144902, 9, 208), key(144911, 9, 208), key(144920, 8, 208), key(144928, 8, 208),
    key(144936, 6, 208), key(144942, 15, 208), key(144957, 7, 208), key(144964, 8, 208), key(144972, 15, 208),
    key(144987, 24, 208), key(145011, 9, 208), key(145020, 9, 208), key(145029, 9, 208), key(145038, 9, 208),
    key(145047, 9, 208), key(145056, 9, 208), key(145065, 9, 208), key(145074, 9, 208), key(145083, 8, 208),
    key(145091, 8, 209), key(145099, 9, 208), key(145108, 8, 208), key(145116, 8, 209), key(145124, 9, 209),
    key(145133, 7, 209), key(145140, 7, 209), key(145147, 8, 209), key(145155, 15, 209), key(145170, 20, 209),
    key(145190, 9, 209), key(145199, 8, 209), key(145207, 9, 209), key(145216, 9, 209), key(145225, 9, 209),
    key(145234, 8, 209), key(145242, 9, 208), key(145251, 9, 209), key(145260, 8, 209), key(145268, 9, 209),
    key(145277, 8, 209), key(145285, 8, 208), key(145293, 8, 208), key(145301, 8, 208), key(145309, 7, 208),
    key(145316, 8, 208), key(145324, 9, 208), key(145333, 9, 208), key(145342, 9, 208), key(145351, 8, 208),
    key(145359, 9, 209), key(145368, 8, 209), key(145376, 8, 209), key(145384, 9, 209), key(145393, 8, 209),
    key(145401, 9, 209), key(145410, 9, 209), key(145419, 10, 209), key(145429, 8, 208), key(145437, 8, 209),
    key(145445, 8, 208), key(145453, 8, 209), key(145461, 22, 232), key(145483, 9, 194), key(145492, 7, 114),
    key(145499, 10, 211), key(145509, 40, 269), key(145549, 40, 127), key(145589, 44, 26), key(145633, 31, 144),
    key(145664, 30, 241), key(145694, 29, 241), key(145723, 45, 195), key(145768, 10, 122), key(145778, 5, 192),
    key(145783, 9, 205), key(145792, 6, 192), key(145798, 5, 210), key(145803, 5, 41), key(145808, 15, 198),
    key(145823, 15, 198), key(145838, 14, 198), key(145852, 16, 198), key(145868, 15, 198), key(145883, 16, 198),
    key(145899, 27, 198), key(145926, 17, 198), key(145943, 9, 208), key(145952, 9, 209), key(145961, 7, 202),
    key(145968, 8, 202), key(145976, 8, 202), key(145984, 9, 202), key(145993, 9, 202), key(146002, 8, 202),
    key(146010, 6, 202), key(146016, 26, 202), key(146042, 7, 202), key(146049, 27, 202), key(146076, 14, 202),
    key(146090, 8, 202), key(146098, 8, 202), key(146106, 7, 202), key(146113, 7, 202), key(146120, 8, 202),
    key(146128, 7, 202), key(146135, 8, 202), key(146143, 7, 202), key(146150, 8, 202), key(146158, 8, 202),
    key(146166, 7, 202), key(146173, 6, 72), key(146179, 14, 27), key(146193, 29, 96), key(146222, 26, 135),
    key(146248, 29, 96), key(146277, 26, 135), key(146303, 32, 96), key(146335, 29, 135), key(146364, 30, 96),
    key(146394, 10, 196), key(146404, 10, 202), key(146414, 5, 72), key(146419, 10, 246), key(146429, 33, 195),
    key(146462, 32, 195), key(146494, 9, 122), key(146503, 9, 205), key(146512, 7, 207), key(146519, 6, 192),
    key(146525, 13, 205), key(146538, 12, 246), key(146550, 24, 246), key(146574, 13, 246), key(146587, 48, 335),
    key(146635, 40, 195), key(146675, 44, 195), key(146719, 39, 195), key(146758, 39, 195), key(146797, 11, 122),
    key(146808, 12, 122), key(146820, 13, 341), key(146833, 19, 336), key(146852, 11, 205), key(146863, 23, 205),
    key(146886, 14, 205), key(146900, 14, 289), key(146914, 13, 289), key(146927, 16, 289), key(146943, 17, 159),
    key(146960, 11, 268), key(146971, 12, 268), key(146983, 12, 246), key(146995, 22, 331), key(147017, 17, 248),
    key(147034, 6, 265), key(147040, 35, 265), key(147075, 12, 265), key(147087, 5, 69), key(147092, 6, 69),
    key(147098, 6, 69), key(147104, 5, 69), key(147109, 16, 69), key(147125, 12, 69), key(147137, 9, 69),
    key(147146, 6, 69), key(147152, 6, 69), key(147158, 8, 69), key(147166, 7, 69), key(147173, 10, 69),
    key(147183, 7, 69), key(147190, 7, 69), key(147197, 7, 69), key(147204, 14, 88), key(147218, 8, 69),
    key(147226, 6, 69), key(147232, 6, 69), key(147238, 10, 69), key(147248, 5, 69), key(147253, 7, 69),
    key(147260, 6, 69), key(147266, 7, 69), key(147273, 7, 69), key(147280, 13, 69), key(147293, 16, 142),
    key(147309, 19, 69), key(147328, 31, 96), key(147359, 27, 135), key(147386, 21, 197), key(147407, 5, 69),
    key(147412, 23, 197), key(147435, 24, 197), key(147459, 33, 197), key(147492, 25, 197), key(147517, 23, 7),
    key(147540, 18, 79), key(147558, 18, 79), key(147576, 13, 234), key(147589, 18, 96), key(147607, 15, 135),
    key(147622, 6, 204), key(147628, 6, 204), key(147634, 24, 38), key(147658, 24, 38), key(147682, 9, 130),
    key(147691, 9, 130), key(147700, 42, 130), key(147742, 16, 130), key(147758, 10, 130), key(147768, 10, 130),
    key(147778, 9, 130), key(147787, 9, 130), key(147796, 8, 130), key(147804, 9, 130), key(147813, 9, 130),
    key(147822, 21, 96), key(147843, 17, 135), key(147860, 10, 191), key(147870, 7, 210), key(147877, 6, 213),
    key(147883, 8, 193), key(147891, 9, 193), key(147900, 9, 199), key(147909, 9, 208), key(147918, 11, 209),
    key(147929, 6, 192), key(147935, 11, 211), key(147946, 5, 210), key(147951, 13, 27), key(147964, 13, 27),
    key(147977, 21, 27), key(147998, 23, 121), key(148021, 9, 196), key(148030, 16, 121), key(148046, 17, 121),
    key(148063, 18, 121), key(148081, 17, 121), key(148098, 17, 121), key(148115, 14, 121), key(148129, 18, 121),
    key(148147, 19, 121), key(148166, 17, 121), key(148183, 8, 128), key(148191, 9, 128), key(148200, 8, 128),
    key(148208, 12, 128), key(148220, 9, 136), key(148229, 20, 203), key(148249, 20, 203), key(148269, 22, 203),
    key(148291, 21, 203), key(148312, 21, 203), key(148333, 22, 203), key(148355, 22, 237), key(148377, 26, 237),
    key(148403, 25, 237), key(148428, 29, 237), key(148457, 27, 237), key(148484, 24, 237), key(148508, 25, 237),
    key(148533, 25, 237), key(148558, 25, 237), key(148583, 26, 237), key(148609, 29, 237), key(148638, 24, 237),
    key(148662, 30, 237), key(148692, 24, 234), key(148716, 13, 234), key(148729, 22, 234), key(148751, 25, 234),
    key(148776, 17, 234), key(148793, 25, 234), key(148818, 16, 67), key(148834, 16, 90), key(148850, 15, 110),
    key(148865, 15, 123), key(148880, 14, 127), key(148894, 14, 146), key(148908, 18, 184), key(148926, 14, 186),
    key(148940, 26, 234), key(148966, 18, 81), key(148984, 11, 234), key(148995, 11, 234), key(149006, 26, 236),
    key(149032, 11, 234), key(149043, 6, 70), key(149049, 31, 105), key(149080, 29, 239), key(149109, 13, 79),
    key(149122, 13, 79), key(149135, 14, 79), key(149149, 38, 232), key(149187, 23, 38), key(149210, 3, 234),
    key(149213, 8, 246), key(149221, 10, 211), key(149231, 9, 211), key(149240, 5, 211), key(149245, 10, 211),
    key(149255, 11, 211), key(149266, 9, 211), key(149275, 10, 246), key(149285, 11, 246), key(149296, 10, 246),
    key(149306, 10, 246), key(149316, 39, 195), key(149355, 34, 195), key(149389, 9, 122), key(149398, 9, 122),
    key(149407, 10, 205), key(149417, 9, 205), key(149426, 10, 205), key(149436, 4, 192), key(149440, 6, 192),
    key(149446, 13, 205), key(149459, 7, 192), key(149466, 9, 246), key(149475, 9, 246), key(149484, 5, 192),
    key(149489, 12, 205), key(149501, 13, 205), key(149514, 13, 205), key(149527, 13, 205), key(149540, 12, 205),
    key(149552, 12, 205), key(149564, 12, 192), key(149576, 16, 205), key(149592, 21, 192), key(149613, 13, 205),
    key(149626, 6, 192), key(149632, 7, 192), key(149639, 8, 192), key(149647, 6, 192), key(149653, 14, 205),
    key(149667, 13, 205), key(149680, 14, 205), key(149694, 7, 192), key(149701, 6, 192), key(149707, 14, 205),
    key(149721, 5, 192), key(149726, 12, 205), key(149738, 5, 192), key(149743, 12, 205), key(149755, 6, 192),
    key(149761, 35, 195), key(149796, 42, 195), key(149838, 44, 195), key(149882, 8, 122), key(149890, 8, 205),
    key(149898, 12, 246), key(149910, 37, 195), key(149947, 11, 122), key(149958, 11, 205), key(149969, 11, 246),
    key(149980, 36, 195), key(150016, 10, 122), key(150026, 17, 11), key(150043, 10, 205), key(150053, 7, 192),
    key(150060, 6, 210), key(150066, 5, 210), key(150071, 5, 210), key(150076, 6, 210), key(150082, 7, 210),
    key(150089, 6, 210), key(150095, 7, 210), key(150102, 8, 41), key(150110, 5, 41), key(150115, 11, 246),
    key(150126, 12, 246), key(150138, 45, 195), key(150183, 10, 122), key(150193, 11, 205), key(150204, 4, 41),
    key(150208, 5, 41), key(150213, 5, 41), key(150218, 9, 41), key(150227, 6, 41), key(150233, 6, 41),
    key(150239, 6, 41), key(150245, 5, 41), key(150250, 19, 198), key(150269, 8, 207), key(150277, 8, 207),
    key(150285, 8, 207), key(150293, 8, 207), key(150301, 10, 208), key(150311, 10, 209), key(150321, 10, 208),
    key(150331, 10, 208), key(150341, 9, 209), key(150350, 11, 209), key(150361, 17, 171), key(150378, 7, 202),
    key(150385, 6, 192), key(150391, 5, 72), key(150396, 5, 72), key(150401, 7, 72), key(150408, 6, 72),
    key(150414, 7, 207), key(150421, 11, 130), key(150432, 6, 214), key(150438, 5, 214), key(150443, 6, 214),
    key(150449, 8, 207), key(150457, 9, 207), key(150466, 7, 207), key(150473, 8, 207), key(150481, 9, 207),
    key(150490, 9, 207), key(150499, 8, 207), key(150507, 15, 207), key(150522, 20, 207), key(150542, 10, 207),
    key(150552, 8, 207), key(150560, 8, 207), key(150568, 8, 207), key(150576, 8, 207), key(150584, 10, 207),
    key(150594, 8, 207), key(150602, 9, 207), key(150611, 6, 214), key(150617, 6, 214), key(150623, 5, 214),
    key(150628, 7, 192), key(150635, 16, 205), key(150651, 6, 192), key(150657, 7, 192), key(150664, 10, 246),
    key(150674, 7, 192), key(150681, 43, 195), key(150724, 15, 191), key(150739, 6, 214), key(150745, 6, 214),
    key(150751, 7, 214), key(150758, 12, 211), key(150770, 9, 211), key(150779, 11, 211), key(150790, 7, 210),
    key(150797, 6, 210), key(150803, 6, 210), key(150809, 12, 41), key(150821, 9, 210), key(150830, 6, 41),
    key(150836, 5, 41), key(150841, 6, 41), key(150847, 9, 41), key(150856, 6, 210), key(150862, 7, 210),
    key(150869, 5, 210), key(150874, 5, 210), key(150879, 18, 191), key(150897, 14, 196), key(150911, 9, 136),
    key(150920, 9, 211), key(150929, 5, 41), key(150934, 10, 41), key(150944, 11, 41), key(150955, 28, 197),
    key(150983, 8, 197), key(150991, 20, 197), key(151011, 24, 197), key(151035, 23, 197), key(151058, 22, 197),
    key(151080, 30, 197), key(151110, 22, 197), key(151132, 20, 197), key(151152, 20, 197), key(151172, 21, 197),
    key(151193, 21, 197), key(151214, 21, 197), key(151235, 21, 197), key(151256, 31, 197), key(151287, 20, 197),
    key(151307, 20, 197), key(151327, 20, 197), key(151347, 21, 197), key(151368, 21, 197), key(151389, 30, 197),
    key(151419, 22, 197), key(151441, 21, 197), key(151462, 22, 197), key(151484, 21, 197), key(151505, 21, 197),
    key(151526, 23, 197), key(151549, 22, 197), key(151571, 21, 197), key(151592, 21, 197), key(151613, 21, 197),
    key(151634, 29, 197), key(151663, 21, 197), key(151684, 20, 197), key(151704, 27, 197), key(151731, 22, 197),
    key(151753, 27, 197), key(151780, 22, 197), key(151802, 30, 197), key(151832, 15, 148), key(151847, 9, 211),
    key(151856, 12, 196), key(151868, 11, 128), key(151879, 11, 128), key(151890, 7, 211), key(151897, 16, 27),
    key(151913, 21, 121), key(151934, 21, 121), key(151955, 12, 136), key(151967, 15, 136), key(151982, 20, 136),
    key(152002, 16, 212), key(152018, 23, 212), key(152041, 28, 206), key(152069, 28, 206), key(152097, 25, 237),
    key(152122, 25, 237), key(152147, 5, 211), key(152152, 9, 211), key(152161, 9, 211), key(152170, 9, 211),
    key(152179, 11, 211), key(152190, 10, 211), key(152200, 9, 211), key(152209, 10, 211), key(152219, 6, 210),
    key(152225, 7, 210), key(152232, 10, 210), key(152242, 7, 210), key(152249, 7, 210), key(152256, 7, 210),
    key(152263, 6, 41), key(152269, 10, 41), key(152279, 6, 41), key(152285, 5, 41), key(152290, 6, 41),
    key(152296, 7, 41), key(152303, 33, 237), key(152336, 7, 210), key(152343, 12, 196), key(152355, 12, 196),
    key(152367, 12, 128), key(152379, 21, 203), key(152400, 16, 27), key(152416, 18, 121), key(152434, 22, 121),
    key(152456, 23, 121), key(152479, 12, 136), key(152491, 22, 136), key(152513, 22, 212), key(152535, 21, 203),
    key(152556, 20, 206), key(152576, 20, 206), key(152596, 28, 237), key(152624, 25, 237), key(152649, 24, 237),
    key(152673, 6, 210), key(152679, 6, 210), key(152685, 14, 196), key(152699, 5, 41), key(152704, 9, 41),
    key(152713, 5, 41), key(152718, 7, 41), key(152725, 8, 210), key(152733, 6, 41), key(152739, 8, 41),
    key(152747, 7, 210), key(152754, 8, 41), key(152762, 9, 41), key(152771, 12, 211), key(152783, 9, 211),
    key(152792, 8, 211), key(152800, 5, 211), key(152805, 8, 211), key(152813, 9, 211), key(152822, 16, 211),
    key(152838, 10, 211), key(152848, 10, 211), key(152858, 10, 211), key(152868, 11, 211), key(152879, 9, 211),
    key(152888, 9, 211), key(152897, 8, 211), key(152905, 10, 211), key(152915, 8, 211), key(152923, 5, 192),
    key(152928, 5, 210), key(152933, 6, 210), key(152939, 6, 210), key(152945, 17, 210), key(152962, 13, 210),
    key(152975, 6, 210), key(152981, 7, 210), key(152988, 7, 210), key(152995, 7, 210), key(153002, 6, 210),
    key(153008, 7, 210), key(153015, 6, 210), key(153021, 7, 210), key(153028, 10, 41), key(153038, 10, 41),
    key(153048, 9, 41), key(153057, 4, 210), key(153061, 7, 210), key(153068, 12, 41), key(153080, 4, 41),
    key(153084, 5, 41), key(153089, 5, 41), key(153094, 6, 41), key(153100, 5, 41), key(153105, 19, 41),
    key(153124, 5, 41), key(153129, 6, 41), key(153135, 12, 41), key(153147, 10, 41), key(153157, 11, 41),
    key(153168, 11, 41), key(153179, 18, 41), key(153197, 12, 41), key(153209, 12, 41), key(153221, 10, 41),
    key(153231, 7, 210), key(153238, 4, 216), key(153242, 9, 246), key(153251, 32, 195), key(153283, 8, 122),
    key(153291, 8, 205), key(153299, 12, 199), key(153311, 5, 42), key(153316, 8, 57), key(153324, 5, 43),
    key(153329, 5, 57), key(153334, 6, 57), key(153340, 5, 214), key(153345, 6, 214), key(153351, 6, 214),
    key(153357, 20, 214), key(153377, 5, 214), key(153382, 6, 214), key(153388, 7, 214), key(153395, 7, 214),
    key(153402, 6, 214), key(153408, 10, 199), key(153418, 6, 244), key(153424, 12, 191), key(153436, 8, 193),
    key(153444, 11, 196), key(153455, 7, 204), key(153462, 9, 194), key(153471, 6, 214), key(153477, 9, 208),
    key(153486, 9, 209), key(153495, 8, 202), key(153503, 6, 192), key(153509, 10, 211), key(153519, 10, 41),
    key(153529, 7, 210), key(153536, 22, 240), key(153558, 14, 79), key(153572, 12, 191), key(153584, 21, 7),
    key(153605, 19, 63), key(153624, 10, 66), key(153634, 11, 67), key(153645, 9, 73), key(153654, 12, 72),
    key(153666, 14, 83), key(153680, 9, 89), key(153689, 14, 91), key(153703, 10, 88), key(153713, 23, 93),
    key(153736, 16, 85), key(153752, 10, 100), key(153762, 11, 196), key(153773, 13, 98), key(153786, 10, 104),
    key(153796, 12, 106), key(153808, 11, 109), key(153819, 11, 110), key(153830, 10, 117), key(153840, 13, 120),
    key(153853, 25, 46), key(153878, 19, 181), key(153897, 20, 122), key(153917, 11, 123), key(153928, 22, 121),
    key(153950, 10, 130), key(153960, 9, 124), key(153969, 12, 131), key(153981, 10, 128), key(153991, 14, 133),
    key(154005, 15, 166), key(154020, 11, 156), key(154031, 9, 145), key(154040, 24, 74), key(154064, 10, 146),
    key(154074, 20, 150), key(154094, 11, 201), key(154105, 23, 143), key(154128, 13, 155), key(154141, 15, 153),
    key(154156, 12, 147), key(154168, 10, 169), key(154178, 10, 168), key(154188, 10, 161), key(154198, 10, 177),
    key(154208, 16, 184), key(154224, 11, 173), key(154235, 27, 185), key(154262, 13, 182), key(154275, 23, 203),
    key(154298, 12, 187), key(154310, 22, 198), key(154332, 13, 200), key(154345, 10, 244), key(154355, 9, 210),
    key(154364, 12, 207), key(154376, 14, 211), key(154390, 10, 41), key(154400, 9, 58), key(154409, 9, 217),
    key(154418, 12, 220), key(154430, 10, 223), key(154440, 11, 227), key(154451, 12, 242), key(154463, 14, 238),
    key(154477, 12, 241), key(154489, 25, 237), key(154514, 7, 80), key(154521, 8, 114), key(154529, 7, 202),
    key(154536, 11, 213), key(154547, 7, 213), key(154554, 8, 204), key(154562, 10, 196), key(154572, 14, 121),
    key(154586, 23, 203), key(154609, 11, 128), key(154620, 29, 237), key(154649, 10, 194), key(154659, 24, 121),
    key(154683, 10, 201), key(154693, 23, 203), key(154716, 26, 38), key(154742, 9, 128), key(154751, 10, 196),
    key(154761, 26, 237), key(154787, 9, 193), key(154796, 9, 193), key(154805, 10, 213), key(154815, 7, 213),
    key(154822, 29, 237), key(154851, 21, 121), key(154872, 22, 203), key(154894, 18, 196), key(154912, 12, 128),
    key(154924, 8, 69), key(154932, 12, 130), key(154944, 12, 208), key(154956, 12, 209), key(154968, 5, 62),
    key(154973, 9, 229), key(154982, 10, 229), key(154992, 9, 218), key(155001, 8, 228), key(155009, 13, 219),
    key(155022, 11, 219), key(155033, 10, 219), key(155043, 8, 229), key(155051, 11, 219), key(155062, 11, 219),
    key(155073, 6, 219), key(155079, 11, 219), key(155090, 11, 219), key(155101, 12, 219), key(155113, 12, 219),
    key(155125, 15, 219), key(155140, 14, 219), key(155154, 13, 219), key(155167, 11, 219), key(155178, 12, 219),
    key(155190, 9, 219), key(155199, 13, 219), key(155212, 11, 219), key(155223, 12, 219), key(155235, 13, 219),
    key(155248, 12, 219), key(155260, 13, 219), key(155273, 11, 219), key(155284, 6, 218), key(155290, 7, 218),
    key(155297, 6, 228), key(155303, 13, 246), key(155316, 23, 38), key(155339, 13, 58), key(155352, 30, 46),
    key(155382, 20, 63), key(155402, 29, 38), key(155431, 18, 58), key(155449, 17, 79), key(155466, 17, 79),
    key(155483, 10, 219), key(155493, 8, 219), key(155501, 13, 79), key(155514, 3, 218), key(155517, 9, 218),
    key(155526, 10, 228), key(155536, 12, 219), key(155548, 6, 218), key(155554, 7, 218), key(155561, 8, 218),
    key(155569, 9, 218), key(155578, 9, 218), key(155587, 8, 218), key(155595, 8, 218), key(155603, 9, 218),
    key(155612, 9, 218), key(155621, 9, 218), key(155630, 7, 218), key(155637, 7, 228), key(155644, 8, 218),
    key(155652, 6, 228), key(155658, 7, 228), key(155665, 6, 228), key(155671, 7, 228), key(155678, 8, 228),
    key(155686, 8, 228), key(155694, 6, 228), key(155700, 12, 228), key(155712, 13, 228), key(155725, 24, 228),
    key(155749, 9, 228), key(155758, 7, 228), key(155765, 8, 228), key(155773, 7, 228), key(155780, 7, 228),
    key(155787, 7, 218), key(155794, 10, 219), key(155804, 5, 219), key(155809, 13, 219), key(155822, 12, 219),
    key(155834, 12, 219), key(155846, 11, 219), key(155857, 10, 219), key(155867, 17, 219), key(155884, 22, 219),
    key(155906, 11, 219), key(155917, 11, 219), key(155928, 12, 219), key(155940, 11, 219), key(155951, 7, 218),
    key(155958, 8, 218), key(155966, 9, 218), key(155975, 9, 218), key(155984, 8, 218), key(155992, 6, 218),
    key(155998, 6, 228), key(156004, 7, 228), key(156011, 6, 228), key(156017, 7, 220), key(156024, 4, 226),
    key(156028, 15, 221), key(156043, 9, 111), key(156052, 8, 111), key(156060, 8, 62), key(156068, 8, 62),
    key(156076, 10, 229), key(156086, 13, 51), key(156099, 9, 229), key(156108, 10, 229), key(156118, 8, 229),
    key(156126, 8, 229), key(156134, 9, 229), key(156143, 9, 229), key(156152, 9, 229), key(156161, 6, 62),
    key(156167, 8, 229), key(156175, 7, 229), key(156182, 8, 229), key(156190, 15, 229), key(156205, 27, 229),
    key(156232, 9, 229), key(156241, 9, 229), key(156250, 8, 229), key(156258, 8, 229), key(156266, 9, 229),
    key(156275, 8, 229), key(156283, 9, 229), key(156292, 8, 229), key(156300, 13, 166), key(156313, 12, 219),
    key(156325, 10, 219), key(156335, 11, 219), key(156346, 11, 219), key(156357, 11, 69), key(156368, 10, 68),
    key(156378, 10, 219), key(156388, 9, 218), key(156397, 9, 218), key(156406, 9, 218), key(156415, 9, 218),
    key(156424, 8, 228), key(156432, 9, 228), key(156441, 8, 228), key(156449, 8, 218), key(156457, 7, 218),
    key(156464, 9, 218), key(156473, 6, 228), key(156479, 7, 228), key(156486, 6, 228), key(156492, 15, 160),
    key(156507, 14, 170), key(156521, 10, 219), key(156531, 10, 219), key(156541, 9, 229), key(156550, 8, 229),
    key(156558, 11, 229), key(156569, 16, 44), key(156585, 4, 216), key(156589, 5, 216), key(156594, 9, 228),
    key(156603, 18, 58), key(156621, 8, 58), key(156629, 8, 58), key(156637, 5, 226), key(156642, 8, 58),
    key(156650, 15, 221), key(156665, 17, 222), key(156682, 17, 224), key(156699, 18, 224), key(156717, 29, 46),
    key(156746, 9, 229), key(156755, 34, 105), key(156789, 43, 12), key(156832, 24, 184), key(156856, 28, 12),
    key(156884, 20, 184), key(156904, 38, 105), key(156942, 31, 105), key(156973, 18, 184), key(156991, 23, 215),
    key(157014, 25, 215), key(157039, 23, 215), key(157062, 21, 12), key(157083, 23, 12), key(157106, 43, 12),
    key(157149, 27, 12), key(157176, 37, 12), key(157213, 39, 105), key(157252, 24, 184), key(157276, 31, 12),
    key(157307, 26, 12), key(157333, 22, 184), key(157355, 33, 105), key(157388, 35, 105), key(157423, 35, 105),
    key(157458, 21, 184), key(157479, 21, 184), key(157500, 38, 105), key(157538, 37, 105), key(157575, 40, 105),
    key(157615, 23, 184), key(157638, 20, 184), key(157658, 31, 12), key(157689, 28, 12), key(157717, 25, 184),
    key(157742, 22, 184), key(157764, 28, 12), key(157792, 30, 12), key(157822, 20, 184), key(157842, 38, 105),
    key(157880, 32, 12), key(157912, 22, 184), key(157934, 22, 184), key(157956, 4, 218), key(157960, 8, 218),
    key(157968, 8, 218), key(157976, 8, 218), key(157984, 7, 218), key(157991, 8, 218), key(157999, 19, 218),
    key(158018, 15, 218), key(158033, 9, 218), key(158042, 9, 218), key(158051, 9, 218), key(158060, 10, 218),
    key(158070, 11, 218), key(158081, 9, 218), key(158090, 7, 218), key(158097, 7, 218), key(158104, 9, 201),
    key(158113, 6, 244), key(158119, 18, 10), key(158137, 13, 236), key(158150, 12, 196), key(158162, 22, 121),
    key(158184, 12, 128), key(158196, 23, 203), key(158219, 27, 237), key(158246, 21, 206), key(158267, 6, 191),
    key(158273, 10, 218), key(158283, 9, 228), key(158292, 8, 218), key(158300, 6, 226), key(158306, 9, 193),
    key(158315, 12, 199), key(158327, 9, 194), key(158336, 6, 214), key(158342, 10, 130), key(158352, 9, 209),
    key(158361, 10, 226), key(158371, 5, 217), key(158376, 9, 220), key(158385, 9, 208), key(158394, 8, 202),
    key(158402, 6, 223), key(158408, 7, 192), key(158415, 9, 207), key(158424, 7, 227), key(158431, 9, 210),
    key(158440, 7, 41), key(158447, 10, 59), key(158457, 5, 285), key(158462, 7, 285), key(158469, 7, 226),
    key(158476, 27, 12), key(158503, 27, 38), key(158530, 19, 63), key(158549, 25, 46), key(158574, 30, 7),
    key(158604, 19, 74), key(158623, 23, 51), key(158646, 19, 51), key(158665, 17, 56), key(158682, 17, 56),
    key(158699, 14, 48), key(158713, 17, 74), key(158730, 17, 143), key(158747, 24, 150), key(158771, 26, 150),
    key(158797, 18, 162), key(158815, 18, 198), key(158833, 18, 198), key(158851, 18, 198), key(158869, 24, 215),
    key(158893, 36, 240), key(158929, 24, 51), key(158953, 31, 240), key(158984, 24, 239), key(159008, 19, 162),
    key(159027, 32, 239), key(159059, 31, 215), key(159090, 15, 162), key(159105, 13, 221), key(159118, 6, 226),
    key(159124, 19, 224), key(159143, 20, 224), key(159163, 21, 224), key(159184, 20, 224), key(159204, 8, 187),
    key(159212, 12, 222), key(159224, 11, 122), key(159235, 11, 205), key(159246, 16, 222), key(159262, 19, 222),
    key(159281, 17, 222), key(159298, 12, 222), key(159310, 20, 222), key(159330, 5, 222), key(159335, 17, 222),
    key(159352, 16, 222), key(159368, 13, 222), key(159381, 9, 222), key(159390, 16, 222), key(159406, 11, 222),
    key(159417, 34, 222), key(159451, 22, 222), key(159473, 25, 222), key(159498, 18, 222), key(159516, 11, 222),
    key(159527, 14, 222), key(159541, 14, 222), key(159555, 14, 222), key(159569, 15, 222), key(159584, 11, 222),
    key(159595, 14, 222), key(159609, 18, 222), key(159627, 8, 222), key(159635, 13, 222), key(159648, 14, 222),
    key(159662, 19, 222), key(159681, 8, 222), key(159689, 12, 222), key(159701, 12, 222), key(159713, 16, 222),
    key(159729, 21, 222), key(159750, 14, 222), key(159764, 20, 222), key(159784, 6, 222), key(159790, 13, 222),
    key(159803, 18, 166), key(159821, 10, 222), key(159831, 12, 222), key(159843, 16, 222), key(159859, 19, 222),
    key(159878, 18, 224), key(159896, 20, 224), key(159916, 6, 225), key(159922, 12, 222), key(159934, 8, 43),
    key(159942, 7, 226), key(159949, 33, 105), key(159982, 18, 184), key(160000, 19, 224), key(160019, 20, 224),
    key(160039, 20, 224), key(160059, 34, 105), key(160093, 26, 184), key(160119, 5, 226), key(160124, 14, 221),
    key(160138, 19, 224), key(160157, 36, 12), key(160193, 30, 38), key(160223, 8, 59), key(160231, 8, 58),
    key(160239, 19, 58), key(160258, 7, 58), key(160265, 8, 58), key(160273, 18, 224), key(160291, 5, 226),
    key(160296, 10, 224), key(160306, 6, 220), key(160312, 4, 217), key(160316, 5, 217), key(160321, 4, 217),
    key(160325, 11, 217), key(160336, 5, 217), key(160341, 8, 217), key(160349, 17, 217), key(160366, 6, 217),
    key(160372, 5, 217), key(160377, 4, 217), key(160381, 10, 219), key(160391, 6, 220), key(160397, 8, 220),
    key(160405, 8, 220), key(160413, 7, 220), key(160420, 8, 220), key(160428, 7, 220), key(160435, 14, 220),
    key(160449, 9, 220), key(160458, 12, 220), key(160470, 7, 220), key(160477, 7, 220), key(160484, 8, 220),
    key(160492, 6, 220), key(160498, 8, 220), key(160506, 4, 217), key(160510, 8, 220), key(160518, 8, 61),
    key(160526, 8, 61), key(160534, 24, 63), key(160558, 5, 223), key(160563, 16, 223), key(160579, 12, 223),
    key(160591, 6, 223), key(160597, 6, 223), key(160603, 5, 223), key(160608, 7, 225), key(160615, 7, 223),
    key(160622, 5, 223), key(160627, 5, 217), key(160632, 5, 217), key(160637, 6, 223), key(160643, 4, 217),
    key(160647, 8, 220), key(160655, 6, 226), key(160661, 12, 221), key(160673, 23, 215), key(160696, 23, 215),
    key(160719, 11, 226), key(160730, 6, 227), key(160736, 10, 226), key(160746, 11, 114), key(160757, 9, 286),
    key(160766, 20, 224), key(160786, 10, 181), key(160796, 17, 224), key(160813, 16, 224), key(160829, 17, 224),
    key(160846, 21, 224), key(160867, 18, 224), key(160885, 19, 224), key(160904, 31, 224), key(160935, 18, 224),
    key(160953, 19, 224), key(160972, 17, 224), key(160989, 18, 224), key(161007, 18, 224), key(161025, 18, 224),
    key(161043, 19, 224), key(161062, 18, 224), key(161080, 18, 224), key(161098, 17, 224), key(161115, 17, 224),
    key(161132, 18, 224), key(161150, 18, 224), key(161168, 27, 224), key(161195, 18, 224), key(161213, 18, 224),
    key(161231, 20, 224), key(161251, 18, 224), key(161269, 19, 224), key(161288, 18, 224), key(161306, 18, 224),
    key(161324, 18, 224), key(161342, 17, 224), key(161359, 19, 224), key(161378, 20, 224), key(161398, 19, 224),
    key(161417, 18, 224), key(161435, 18, 224), key(161453, 18, 224), key(161471, 18, 224), key(161489, 17, 224),
    key(161506, 20, 224), key(161526, 19, 224), key(161545, 21, 224), key(161566, 11, 224), key(161577, 26, 224),
    key(161603, 20, 224), key(161623, 19, 224), key(161642, 17, 224), key(161659, 17, 224), key(161676, 17, 224),
    key(161693, 17, 224), key(161710, 17, 224), key(161727, 19, 224), key(161746, 10, 43), key(161756, 38, 260),
    key(161794, 17, 224), key(161811, 5, 216), key(161816, 4, 216), key(161820, 11, 216), key(161831, 5, 216),
    key(161836, 5, 216), key(161841, 6, 43), key(161847, 13, 43), key(161860, 6, 216), key(161866, 10, 58),
    key(161876, 21, 58), key(161897, 21, 58), key(161918, 10, 60), key(161928, 7, 42), key(161935, 6, 58),
    key(161941, 6, 58), key(161947, 15, 58), key(161962, 16, 58), key(161978, 6, 58), key(161984, 5, 216),
    key(161989, 6, 216), key(161995, 6, 42), key(162001, 25, 240), key(162026, 17, 74), key(162043, 15, 56),
    key(162058, 26, 150), key(162084, 16, 143), key(162100, 16, 198), key(162116, 28, 239), key(162144, 16, 162),
    key(162160, 7, 43), key(162167, 6, 42), key(162173, 5, 42), key(162178, 12, 42), key(162190, 5, 42),
    key(162195, 6, 216), key(162201, 5, 216), key(162206, 8, 58), key(162214, 21, 58), key(162235, 8, 58),
    key(162243, 8, 58), key(162251, 20, 58), key(162271, 8, 58), key(162279, 4, 325), key(162283, 22, 58),
    key(162305, 5, 226), key(162310, 6, 227), key(162316, 7, 227), key(162323, 6, 227), key(162329, 4, 217),
    key(162333, 8, 225), key(162341, 12, 221), key(162353, 14, 221), key(162367, 15, 221), key(162382, 29, 215),
    key(162411, 5, 220), key(162416, 13, 221), key(162429, 16, 221), key(162445, 15, 215), key(162460, 6, 226),
    key(162466, 7, 226), key(162473, 16, 221), key(162489, 15, 221), key(162504, 16, 221), key(162520, 8, 61),
    key(162528, 12, 222), key(162540, 8, 225), key(162548, 8, 225), key(162556, 9, 225), key(162565, 5, 225),
    key(162570, 8, 225), key(162578, 7, 225), key(162585, 7, 225), key(162592, 8, 225), key(162600, 5, 225),
    key(162605, 7, 225), key(162612, 9, 225), key(162621, 7, 225), key(162628, 7, 225), key(162635, 8, 225),
    key(162643, 9, 225), key(162652, 5, 225), key(162657, 7, 225), key(162664, 6, 225), key(162670, 7, 225),
    key(162677, 14, 225), key(162691, 19, 225), key(162710, 8, 225), key(162718, 8, 225), key(162726, 7, 225),
    key(162733, 8, 225), key(162741, 7, 225), key(162748, 8, 225), key(162756, 8, 225), key(162764, 7, 225),
    key(162771, 7, 225), key(162778, 8, 225), key(162786, 6, 225), key(162792, 7, 225), key(162799, 7, 225),
    key(162806, 8, 225), key(162814, 7, 225), key(162821, 8, 225), key(162829, 4, 225), key(162833, 5, 225),
    key(162838, 6, 225), key(162844, 7, 225), key(162851, 7, 226), key(162858, 7, 226), key(162865, 6, 226),
    key(162871, 7, 226), key(162878, 6, 226), key(162884, 12, 221), key(162896, 13, 221), key(162909, 7, 226),
    key(162916, 16, 221), key(162932, 6, 226), key(162938, 7, 226), key(162945, 5, 226), key(162950, 12, 221),
    key(162962, 6, 226), key(162968, 20, 215), key(162988, 16, 221), key(163004, 20, 224), key(163024, 20, 224),
    key(163044, 22, 224), key(163066, 19, 224), key(163085, 4, 226), key(163089, 24, 215), key(163113, 23, 215),
    key(163136, 7, 226), key(163143, 9, 226), key(163152, 6, 226), key(163158, 6, 226), key(163164, 8, 226),
    key(163172, 6, 226), key(163178, 5, 226), key(163183, 14, 299), key(163197, 7, 226), key(163204, 6, 226),
    key(163210, 7, 226), key(163217, 7, 226), key(163224, 13, 221), key(163237, 26, 215), key(163263, 7, 226),
    key(163270, 16, 226), key(163286, 7, 226), key(163293, 27, 215), key(163320, 7, 226), key(163327, 19, 226),
    key(163346, 8, 226), key(163354, 6, 226), key(163360, 12, 221), key(163372, 12, 221), key(163384, 11, 221),
    key(163395, 15, 221), key(163410, 7, 221), key(163417, 9, 221), key(163426, 9, 221), key(163435, 11, 221),
    key(163446, 13, 221), key(163459, 13, 221), key(163472, 12, 221), key(163484, 13, 221), key(163497, 14, 221),
    key(163511, 13, 221), key(163524, 13, 221), key(163537, 13, 221), key(163550, 10, 221), key(163560, 10, 221),
    key(163570, 14, 221), key(163584, 9, 226), key(163593, 9, 226), key(163602, 14, 215), key(163616, 19, 215),
    key(163635, 21, 215), key(163656, 16, 215), key(163672, 19, 215), key(163691, 25, 215), key(163716, 24, 215),
    key(163740, 22, 215), key(163762, 23, 215), key(163785, 23, 215), key(163808, 24, 215), key(163832, 23, 215),
    key(163855, 14, 215), key(163869, 15, 215), key(163884, 22, 215), key(163906, 21, 215), key(163927, 23, 215),
    key(163950, 21, 215), key(163971, 20, 215), key(163991, 20, 215), key(164011, 20, 215), key(164031, 20, 215),
    key(164051, 22, 215), key(164073, 22, 215), key(164095, 21, 215), key(164116, 24, 215), key(164140, 23, 215),
    key(164163, 23, 215), key(164186, 7, 325), key(164193, 7, 226), key(164200, 14, 221), key(164214, 13, 221),
    key(164227, 13, 221), key(164240, 6, 226), key(164246, 6, 226), key(164252, 5, 226), key(164257, 14, 221),
    key(164271, 7, 226), key(164278, 7, 226), key(164285, 6, 226), key(164291, 7, 226), key(164298, 16, 221),
    key(164314, 15, 221), key(164329, 16, 221), key(164345, 8, 226), key(164353, 16, 221), key(164369, 7, 287),
    key(164376, 11, 59), key(164387, 7, 227), key(164394, 6, 227), key(164400, 6, 227), key(164406, 13, 227),
    key(164419, 8, 227), key(164427, 6, 227), key(164433, 6, 227), key(164439, 7, 227), key(164446, 9, 220),
    key(164455, 8, 227), key(164463, 6, 223), key(164469, 12, 283), key(164481, 5, 226), key(164486, 4, 216),
    key(164490, 5, 216), key(164495, 19, 58), key(164514, 7, 58), key(164521, 5, 42), key(164526, 5, 43),
    key(164531, 5, 216), key(164536, 6, 226), key(164542, 7, 226), key(164549, 8, 226), key(164557, 8, 59),
    key(164565, 9, 59), key(164574, 6, 223), key(164580, 6, 223), key(164586, 7, 223), key(164593, 8, 217),
    key(164601, 7, 223), key(164608, 7, 226), key(164615, 12, 226), key(164627, 19, 221), key(164646, 13, 221),
    key(164659, 37, 215), key(164696, 6, 218), key(164702, 20, 224), key(164722, 6, 228), key(164728, 7, 226),
    key(164735, 8, 190), key(164743, 7, 107), key(164750, 3, 7), key(164753, 6, 107), key(164759, 8, 5),
    key(164767, 14, 243), key(164781, 18, 243), key(164799, 7, 6), key(164806, 9, 106), key(164815, 10, 16),
    key(164825, 12, 38), key(164837, 8, 75), key(164845, 8, 18), key(164853, 8, 18), key(164861, 9, 18),
    key(164870, 6, 19), key(164876, 9, 18), key(164885, 7, 59), key(164892, 10, 75), key(164902, 8, 230),
    key(164910, 9, 89), key(164919, 8, 104), key(164927, 10, 166), key(164937, 7, 140), key(164944, 8, 17),
    key(164952, 9, 189), key(164961, 9, 43), key(164970, 9, 41), key(164979, 11, 111), key(164990, 9, 115),
    key(164999, 11, 79), key(165010, 2, 14), key(165012, 6, 216), key(165018, 6, 58), key(165024, 6, 42),
    key(165030, 6, 43), key(165036, 7, 231), key(165043, 7, 231), key(165050, 7, 231), key(165057, 19, 232),
    key(165076, 9, 62), key(165085, 14, 235), key(165099, 9, 61), key(165108, 10, 59), key(165118, 16, 50),
    key(165134, 8, 75), key(165142, 18, 79), key(165160, 8, 75), key(165168, 17, 93), key(165185, 18, 185),
    key(165203, 9, 75), key(165212, 6, 72), key(165218, 5, 73), key(165223, 10, 176), key(165233, 9, 176),
    key(165242, 5, 72), key(165247, 10, 1), key(165257, 7, 230), key(165264, 7, 78), key(165271, 7, 86),
    key(165278, 5, 82), key(165283, 6, 230), key(165289, 13, 230), key(165302, 18, 230), key(165320, 7, 230),
    key(165327, 7, 230), key(165334, 7, 230), key(165341, 6, 230), key(165347, 6, 230), key(165353, 6, 89),
    key(165359, 8, 89), key(165367, 5, 84), key(165372, 10, 87), key(165382, 7, 89), key(165389, 8, 90),
    key(165397, 10, 91), key(165407, 7, 95), key(165414, 10, 85), key(165424, 5, 94), key(165429, 10, 92),
    key(165439, 8, 71), key(165447, 6, 100), key(165453, 15, 79), key(165468, 23, 232), key(165491, 8, 104),
    key(165499, 9, 69), key(165508, 9, 166), key(165517, 8, 166), key(165525, 21, 20), key(165546, 10, 98),
    key(165556, 9, 101), key(165565, 8, 79), key(165573, 10, 79), key(165583, 9, 79), key(165592, 8, 110),
    key(165600, 12, 160), key(165612, 9, 170), key(165621, 8, 112), key(165629, 6, 230), key(165635, 7, 115),
    key(165642, 26, 7), key(165668, 22, 79), key(165690, 9, 59), key(165699, 8, 59), key(165707, 9, 83),
    key(165716, 7, 60), key(165723, 10, 219), key(165733, 6, 80), key(165739, 2, 79), key(165741, 9, 119),
    key(165750, 7, 39), key(165757, 6, 230), key(165763, 7, 186), key(165770, 12, 116), key(165782, 6, 117),
    key(165788, 7, 231), key(165795, 7, 231), key(165802, 9, 231), key(165811, 50, 184), key(165861, 50, 184),
    key(165911, 7, 231), key(165918, 7, 231), key(165925, 7, 44), key(165932, 9, 49), key(165941, 7, 50),
    key(165948, 6, 47), key(165954, 8, 99), key(165962, 16, 181), key(165978, 13, 122), key(165991, 8, 231),
    key(165999, 6, 231), key(166005, 7, 231), key(166012, 7, 231), key(166019, 14, 231), key(166033, 11, 231),
    key(166044, 7, 231), key(166051, 9, 231), key(166060, 13, 231), key(166073, 21, 231), key(166094, 15, 231),
    key(166109, 10, 231), key(166119, 7, 231), key(166126, 8, 231), key(166134, 7, 231), key(166141, 7, 231),
    key(166148, 5, 231), key(166153, 7, 231), key(166160, 7, 231), key(166167, 6, 231), key(166173, 7, 231),
    key(166180, 6, 231), key(166186, 5, 231), key(166191, 6, 231), key(166197, 6, 231), key(166203, 5, 53),
    key(166208, 8, 57), key(166216, 8, 231), key(166224, 9, 231), key(166233, 8, 134), key(166241, 9, 125),
    key(166250, 5, 182), key(166255, 7, 131), key(166262, 8, 126), key(166270, 6, 127), key(166276, 7, 190),
    key(166283, 44, 105), key(166327, 44, 184), key(166371, 7, 233), key(166378, 8, 233), key(166386, 7, 233),
    key(166393, 7, 188), key(166400, 5, 189), key(166405, 41, 105), key(166446, 7, 156), key(166453, 4, 171),
    key(166457, 9, 148), key(166466, 9, 234), key(166475, 7, 66), key(166482, 5, 171), key(166487, 5, 171),
    key(166492, 10, 151), key(166502, 18, 236), key(166520, 2, 292), key(166522, 9, 102), key(166531, 6, 6),
    key(166537, 6, 328), key(166543, 9, 230), key(166552, 5, 101), key(166557, 6, 101), key(166563, 6, 101),
    key(166569, 7, 101), key(166576, 8, 101), key(166584, 6, 101), key(166590, 7, 101), key(166597, 8, 101),
    key(166605, 6, 101), key(166611, 8, 101), key(166619, 6, 3), key(166625, 6, 101), key(166631, 6, 2),
    key(166637, 12, 101), key(166649, 15, 7), key(166664, 7, 161), key(166671, 8, 163), key(166679, 17, 50),
    key(166696, 35, 265), key(166731, 20, 50), key(166751, 20, 7), key(166771, 27, 7), key(166798, 20, 66),
    key(166818, 14, 79), key(166832, 21, 79), key(166853, 31, 79), key(166884, 43, 79), key(166927, 52, 79),
    key(166979, 21, 142), key(167000, 14, 292), key(167014, 63, 328), key(167077, 27, 292), key(167104, 35, 288),
    key(167139, 27, 229), key(167166, 13, 234), key(167179, 36, 232), key(167215, 43, 262), key(167258, 24, 234),
    key(167282, 28, 240), key(167310, 35, 240), key(167345, 6, 101), key(167351, 6, 101), key(167357, 3, 292),
    key(167360, 6, 167), key(167366, 16, 13), key(167382, 18, 79), key(167400, 28, 7), key(167428, 15, 243),
    key(167443, 15, 243), key(167458, 15, 243), key(167473, 16, 243), key(167489, 16, 243), key(167505, 16, 243),
    key(167521, 6, 171), key(167527, 10, 172), key(167537, 7, 173), key(167544, 6, 178), key(167550, 6, 175),
    key(167556, 10, 174), key(167566, 8, 179), key(167574, 11, 21), key(167585, 10, 180), key(167595, 6, 230),
    key(167601, 5, 114), key(167606, 5, 182), key(167611, 8, 67), key(167619, 10, 187), key(167629, 8, 188),
    key(167637, 8, 233), key(167645, 7, 233), key(167652, 6, 233), key(167658, 8, 233), key(167666, 7, 233),
    key(167673, 8, 233), key(167681, 9, 233), key(167690, 7, 233), key(167697, 7, 233), key(167704, 27, 233),
    key(167731, 9, 233), key(167740, 12, 233), key(167752, 6, 233), key(167758, 7, 233), key(167765, 9, 233),
    key(167774, 8, 233), key(167782, 7, 233), key(167789, 7, 233), key(167796, 8, 233), key(167804, 8, 233),
    key(167812, 9, 233), key(167821, 7, 233), key(167828, 7, 233), key(167835, 7, 233), key(167842, 8, 233),
    key(167850, 7, 233), key(167857, 8, 233), key(167865, 7, 233), key(167872, 6, 233), key(167878, 7, 233),
    key(167885, 6, 17), key(167891, 7, 233), key(167898, 5, 189), key(167903, 6, 189), key(167909, 6, 189),
    key(167915, 7, 190), key(167922, 2, 234), key(167924, 38, 232), key(167962, 25, 232), key(167987, 19, 232),
    key(168006, 18, 240), key(168024, 17, 240), key(168041, 30, 240), key(168071, 3, 234), key(168074, 16, 240),
    key(168090, 10, 234), key(168100, 15, 232), key(168115, 9, 200), key(168124, 9, 201), key(168133, 6, 244),
    key(168139, 18, 10), key(168157, 12, 196), key(168169, 20, 121), key(168189, 11, 128), key(168200, 23, 203),
    key(168223, 26, 237), key(168249, 21, 206), key(168270, 14, 232), key(168284, 17, 232), key(168301, 6, 191),
    key(168307, 10, 235), key(168317, 11, 235), key(168328, 10, 235), key(168338, 11, 235), key(168349, 12, 235),
    key(168361, 12, 235), key(168373, 15, 235), key(168388, 8, 133), key(168396, 9, 193), key(168405, 11, 213),
    key(168416, 9, 129), key(168425, 14, 235), key(168439, 13, 235), key(168452, 9, 194), key(168461, 6, 214),
    key(168467, 10, 130), key(168477, 9, 208), key(168486, 9, 209), key(168495, 8, 202), key(168503, 25, 232),
    key(168528, 22, 240), key(168550, 5, 234), key(168555, 13, 235), key(168568, 4, 265), key(168572, 7, 14),
    key(168579, 8, 14), key(168587, 7, 15), key(168594, 8, 15), key(168602, 7, 192), key(168609, 13, 235),
    key(168622, 9, 207), key(168631, 6, 211), key(168637, 6, 211), key(168643, 6, 210), key(168649, 7, 210),
    key(168656, 7, 41), key(168663, 6, 41), key(168669, 13, 14), key(168682, 9, 15), key(168691, 9, 218),
    key(168700, 9, 229), key(168709, 8, 211), key(168717, 7, 210), key(168724, 8, 41), key(168732, 15, 222),
    key(168747, 5, 217), key(168752, 8, 220), key(168760, 6, 223), key(168766, 19, 224), key(168785, 5, 226),
    key(168790, 8, 226), key(168798, 7, 226), key(168805, 8, 225), key(168813, 7, 226), key(168820, 18, 221),
    key(168838, 16, 221), key(168854, 8, 226), key(168862, 7, 227), key(168869, 7, 132), key(168876, 6, 71),
    key(168882, 14, 160), key(168896, 11, 170), key(168907, 14, 160), key(168921, 13, 170), key(168934, 8, 75),
    key(168942, 8, 242), key(168950, 9, 236), key(168959, 10, 238), key(168969, 10, 241), key(168979, 7, 107),
    key(168986, 16, 243), key(169002, 10, 79), key(169012, 7, 245), key(169019, 8, 114), key(169027, 7, 247),
    key(169034, 10, 235), key(169044, 10, 235), key(169054, 11, 235), key(169065, 11, 235), key(169076, 11, 235),
    key(169087, 5, 235), key(169092, 11, 235), key(169103, 10, 235), key(169113, 17, 235), key(169130, 17, 235),
    key(169147, 22, 235), key(169169, 11, 235), key(169180, 12, 235), key(169192, 11, 235), key(169203, 10, 235),
    key(169213, 11, 235), key(169224, 8, 235), key(169232, 11, 235), key(169243, 11, 235), key(169254, 13, 235),
    key(169267, 13, 235), key(169280, 11, 235), key(169291, 13, 235), key(169304, 12, 235), key(169316, 12, 235),
    key(169328, 9, 248), key(169337, 12, 235), key(169349, 13, 235), key(169362, 11, 235), key(169373, 18, 39),
    key(169391, 8, 230), key(169399, 7, 230), key(169406, 14, 236), key(169420, 6, 59), key(169426, 18, 243),
    key(169444, 14, 68), key(169458, 9, 28), key(169467, 14, 243), key(169481, 17, 243), key(169498, 12, 28),
    key(169510, 7, 242), key(169517, 10, 242), key(169527, 7, 242), key(169534, 14, 55), key(169548, 8, 242),
    key(169556, 7, 242), key(169563, 14, 242), key(169577, 19, 242), key(169596, 9, 242), key(169605, 8, 242),
    key(169613, 8, 242), key(169621, 8, 242), key(169629, 7, 242), key(169636, 10, 68), key(169646, 12, 236),
    key(169658, 12, 236), key(169670, 7, 236), key(169677, 12, 236), key(169689, 18, 236), key(169707, 11, 236),
    key(169718, 13, 236), key(169731, 8, 236), key(169739, 8, 236), key(169747, 6, 236), key(169753, 9, 236),
    key(169762, 12, 236), key(169774, 7, 236), key(169781, 14, 236), key(169795, 8, 236), key(169803, 11, 236),
    key(169814, 16, 236), key(169830, 8, 236), key(169838, 9, 236), key(169847, 8, 236), key(169855, 14, 236),
    key(169869, 24, 236), key(169893, 8, 236), key(169901, 16, 236), key(169917, 11, 236), key(169928, 12, 236),
    key(169940, 13, 236), key(169953, 8, 236), key(169961, 8, 236), key(169969, 15, 236), key(169984, 10, 238),
    key(169994, 16, 79), key(170010, 14, 79), key(170024, 6, 189), key(170030, 9, 238), key(170039, 12, 238),
    key(170051, 7, 189), key(170058, 9, 238), key(170067, 9, 238), key(170076, 10, 238), key(170086, 9, 238),
    key(170095, 32, 238), key(170127, 16, 238), key(170143, 34, 238), key(170177, 10, 238), key(170187, 10, 238),
    key(170197, 10, 238), key(170207, 9, 238), key(170216, 9, 238), key(170225, 10, 238), key(170235, 10, 238),
    key(170245, 9, 238), key(170254, 8, 101), key(170262, 8, 101), key(170270, 8, 238), key(170278, 8, 238),
    key(170286, 28, 7), key(170314, 19, 234), key(170333, 22, 79), key(170355, 27, 7), key(170382, 28, 234),
    key(170410, 28, 7), key(170438, 18, 234), key(170456, 22, 79), key(170478, 25, 7), key(170503, 31, 7),
    key(170534, 19, 79), key(170553, 26, 7), key(170579, 28, 7), key(170607, 27, 7), key(170634, 19, 79),
    key(170653, 27, 234), key(170680, 16, 234), key(170696, 11, 68), key(170707, 10, 68), key(170717, 13, 68),
    key(170730, 12, 68), key(170742, 8, 242), key(170750, 15, 55), key(170765, 8, 241), key(170773, 30, 241),
    key(170803, 10, 241), key(170813, 9, 241), key(170822, 9, 241), key(170831, 6, 241), key(170837, 8, 241),
    key(170845, 7, 241), key(170852, 30, 266), key(170882, 14, 241), key(170896, 19, 289), key(170915, 9, 241),
    key(170924, 8, 241), key(170932, 10, 241), key(170942, 9, 241), key(170951, 8, 241), key(170959, 9, 241),
    key(170968, 8, 241), key(170976, 13, 28), key(170989, 10, 237), key(170999, 26, 237), key(171025, 9, 238),
    key(171034, 9, 238), key(171043, 14, 32771), key(171057, 22, 239), key(171079, 35, 240), key(171114, 17, 240),
    key(171131, 4, 70), key(171135, 21, 74), key(171156, 20, 56), key(171176, 17, 48), key(171193, 22, 143),
    key(171215, 21, 198), key(171236, 29, 215), key(171265, 32, 240), key(171297, 36, 239), key(171333, 34, 232),
    key(171367, 16, 4), key(171383, 17, 4), key(171400, 17, 56), key(171417, 24, 40), key(171441, 15, 48),
    key(171456, 19, 74), key(171475, 34, 74), key(171509, 16, 76), key(171525, 44, 195), key(171569, 17, 56),
    key(171586, 17, 56), key(171603, 32, 150), key(171635, 32, 150), key(171667, 18, 143), key(171685, 19, 143),
    key(171704, 17, 143), key(171721, 19, 174), key(171740, 18, 198), key(171758, 25, 215), key(171783, 25, 215),
    key(171808, 26, 215), key(171834, 30, 240), key(171864, 30, 239), key(171894, 26, 240), key(171920, 27, 239),
    key(171947, 30, 240), key(171977, 31, 239), key(172008, 16, 48), key(172024, 20, 74), key(172044, 18, 56),
    key(172062, 34, 150), key(172096, 19, 143), key(172115, 20, 198), key(172135, 26, 215), key(172161, 31, 240),
    key(172192, 33, 239), key(172225, 7, 241), key(172232, 8, 241), key(172240, 11, 241), key(172251, 10, 241),
    key(172261, 10, 241), key(172271, 11, 241), key(172282, 8, 241), key(172290, 9, 241), key(172299, 8, 241),
    key(172307, 8, 241), key(172315, 7, 241), key(172322, 8, 241), key(172330, 8, 241), key(172338, 2, 79),
    key(172340, 9, 59), key(172349, 16, 243), key(172365, 23, 243), key(172388, 17, 243), key(172405, 2, 234),
    key(172407, 27, 232), key(172434, 3, 234), key(172437, 21, 240), key(172458, 14, 166), key(172472, 27, 212),
    key(172499, 14, 79), key(172513, 14, 222), key(172527, 14, 222), key(172541, 10, 241), key(172551, 7, 241),
    key(172558, 13, 222), key(172571, 11, 238), key(172582, 12, 238), key(172594, 14, 238), key(172608, 12, 238),
    key(172620, 13, 28), key(172633, 11, 267), key(172644, 16, 243), key(172660, 16, 243), key(172676, 18, 243),
    key(172694, 15, 243), key(172709, 14, 243), key(172723, 15, 243), key(172738, 14, 243), key(172752, 15, 243),
    key(172767, 15, 243), key(172782, 15, 243), key(172797, 16, 243), key(172813, 6, 243), key(172819, 16, 243),
    key(172835, 16, 243), key(172851, 16, 243), key(172867, 18, 243), key(172885, 16, 243), key(172901, 15, 243),
    key(172916, 19, 243), key(172935, 17, 243), key(172952, 25, 243), key(172977, 16, 243), key(172993, 15, 243),
    key(173008, 17, 243), key(173025, 15, 243), key(173040, 16, 243), key(173056, 16, 243), key(173072, 16, 243),
    key(173088, 25, 243), key(173113, 16, 243), key(173129, 17, 243), key(173146, 16, 243), key(173162, 16, 243),
    key(173178, 15, 243), key(173193, 16, 243), key(173209, 16, 243), key(173225, 25, 243), key(173250, 16, 243),
    key(173266, 17, 243), key(173283, 16, 243), key(173299, 22, 243), key(173321, 16, 243), key(173337, 21, 243),
    key(173358, 23, 243), key(173381, 16, 243), key(173397, 16, 243), key(173413, 16, 243), key(173429, 17, 243),
    key(173446, 18, 243), key(173464, 16, 243), key(173480, 16, 243), key(173496, 24, 243), key(173520, 15, 243),
    key(173535, 9, 243), key(173544, 7, 242), key(173551, 10, 242), key(173561, 7, 242), key(173568, 16, 243),
    key(173584, 11, 68), key(173595, 7, 236), key(173602, 8, 236), key(173610, 7, 236), key(173617, 3, 315),
    key(173620, 6, 231), key(173626, 22, 240), key(173648, 5, 101), key(173653, 15, 55), key(173668, 9, 238),
    key(173677, 11, 238), key(173688, 9, 238), key(173697, 8, 101), key(173705, 10, 68), key(173715, 12, 68),
    key(173727, 12, 59), key(173739, 17, 68), key(173756, 14, 68), key(173770, 15, 68), key(173785, 13, 244),
    key(173798, 10, 68), key(173808, 12, 28), key(173820, 3, 329), key(173823, 11, 339), key(173834, 15, 79),
    key(173849, 15, 55), key(173864, 13, 55), key(173877, 13, 28), key(173890, 7, 241), key(173897, 13, 28),
    key(173910, 33, 105), key(173943, 29, 12), key(173972, 28, 105), key(174000, 16, 184), key(174016, 17, 184),
    key(174033, 24, 12), key(174057, 23, 12), key(174080, 6, 108), key(174086, 11, 28), key(174097, 10, 28),
    key(174107, 9, 241), key(174116, 11, 241), key(174127, 3, 339), key(174130, 8, 79), key(174138, 6, 111),
    key(174144, 5, 339), key(174149, 10, 315), key(174159, 16, 315), key(174175, 25, 329), key(174200, 24, 313),
    key(174224, 15, 246), key(174239, 13, 122), key(174252, 34, 96), key(174286, 31, 135), key(174317, 35, 96),
    key(174352, 32, 135), key(174384, 3, 313), key(174387, 9, 75), key(174396, 6, 72), key(174402, 8, 89),
    key(174410, 9, 166), key(174419, 10, 59), key(174429, 6, 182), key(174435, 6, 189), key(174441, 11, 290),
    key(174452, 9, 233), key(174461, 18, 7), key(174479, 15, 235), key(174494, 24, 44), key(174518, 7, 241),
    key(174525, 13, 36), key(174538, 23, 55), key(174561, 9, 103), key(174570, 20, 196), key(174590, 15, 4),
    key(174605, 11, 48), key(174616, 36, 240), key(174652, 23, 97), key(174675, 14, 40), key(174689, 15, 143),
    key(174704, 11, 76), key(174715, 14, 198), key(174729, 33, 206), key(174762, 8, 241), key(174770, 12, 238),
    key(174782, 7, 112), key(174789, 5, 115), key(174794, 6, 80), key(174800, 7, 80), key(174807, 31, 195),
    key(174838, 26, 97), key(174864, 8, 112), key(174872, 7, 113), key(174879, 6, 60), key(174885, 7, 60),
    key(174892, 43, 195), key(174935, 9, 83), key(174944, 6, 60), key(174950, 4, 42), key(174954, 4, 42),
    key(174958, 4, 43), key(174962, 5, 57), key(174967, 5, 57), key(174972, 5, 43), key(174977, 8, 114),
    key(174985, 9, 99), key(174994, 10, 89), key(175004, 9, 25), key(175013, 19, 47), key(175032, 16, 46),
    key(175048, 16, 79), key(175064, 9, 236), key(175073, 9, 72), key(175082, 10, 141), key(175092, 12, 176),
    key(175104, 9, 41), key(175113, 5, 245), key(175118, 7, 112), key(175125, 16, 160), key(175141, 15, 170),
    key(175156, 32, 105), key(175188, 8, 115), key(175196, 5, 245), key(175201, 19, 245), key(175220, 12, 245),
    key(175232, 36, 268), key(175268, 17, 245), key(175285, 6, 245), key(175291, 8, 245), key(175299, 6, 245),
    key(175305, 6, 245), key(175311, 6, 245), key(175317, 6, 245), key(175323, 7, 245), key(175330, 8, 245),
    key(175338, 15, 160), key(175353, 14, 160), key(175367, 12, 170), key(175379, 14, 170), key(175393, 11, 234),
    key(175404, 26, 232), key(175430, 26, 240), key(175456, 6, 60), key(175462, 11, 83), key(175473, 10, 102),
    key(175483, 7, 108), key(175490, 7, 107), key(175497, 10, 110), key(175507, 6, 111), key(175513, 9, 102),
    key(175522, 11, 36), key(175533, 31, 97), key(175564, 10, 103), key(175574, 12, 162), key(175586, 11, 81),
    key(175597, 14, 55), key(175611, 14, 4), key(175625, 15, 56), key(175640, 22, 40), key(175662, 13, 48),
    key(175675, 14, 76), key(175689, 24, 150), key(175713, 23, 239), key(175736, 34, 240), key(175770, 17, 143),
    key(175787, 22, 232), key(175809, 17, 174), key(175826, 16, 198), key(175842, 23, 215), key(175865, 28, 74),
    key(175893, 7, 114), key(175900, 8, 114), key(175908, 13, 114), key(175921, 7, 114), key(175928, 8, 114),
    key(175936, 8, 114), key(175944, 9, 114), key(175953, 10, 114), key(175963, 29, 263), key(175992, 54, 96),
    key(176046, 50, 135), key(176096, 8, 66), key(176104, 9, 59), key(176113, 11, 8), key(176124, 8, 111),
    key(176132, 14, 166), key(176146, 18, 234), key(176164, 11, 91), key(176175, 4, 108), key(176179, 5, 109),
    key(176184, 6, 109), key(176190, 7, 110), key(176197, 14, 235), key(176211, 7, 230), key(176218, 8, 269),
    key(176226, 10, 269), key(176236, 11, 269), key(176247, 7, 231), key(176254, 9, 231), key(176263, 8, 231),
    key(176271, 10, 231), key(176281, 8, 231), key(176289, 8, 231), key(176297, 8, 233), key(176305, 21, 7),
    key(176326, 17, 79), key(176343, 22, 7), key(176365, 18, 79), key(176383, 5, 89), key(176388, 6, 89),
    key(176394, 10, 89), key(176404, 7, 233), key(176411, 8, 233), key(176419, 8, 233), key(176427, 9, 233),
    key(176436, 16, 235), key(176452, 7, 245), key(176459, 9, 114), key(176468, 7, 245), key(176475, 14, 68),
    key(176489, 5, 46), key(176494, 14, 198), key(176508, 16, 51), key(176524, 6, 112), key(176530, 7, 112),
    key(176537, 7, 112), key(176544, 6, 59), key(176550, 8, 112), key(176558, 5, 247), key(176563, 6, 247),
    key(176569, 13, 247), key(176582, 18, 247), key(176600, 7, 247), key(176607, 7, 247), key(176614, 6, 247),
    key(176620, 6, 247), key(176626, 7, 247), key(176633, 6, 247), key(176639, 7, 247), key(176646, 6, 247),
    key(176652, 6, 247), key(176658, 5, 247), key(176663, 8, 291), key(176671, 9, 291), key(176680, 14, 68),
    key(176694, 14, 68), key(176708, 5, 115), key(176713, 6, 115), key(176719, 5, 115), key(176724, 6, 115),
    key(176730, 3, 234), key(176733, 23, 234), key(176756, 24, 7), key(176780, 19, 79), key(176799, 15, 170),
    key(176814, 14, 170), key(176828, 12, 170), key(176840, 12, 170), key(176852, 13, 170), key(176865, 12, 170),
    key(176877, 21, 170), key(176898, 15, 170), key(176913, 12, 170), key(176925, 13, 170), key(176938, 16, 170),
    key(176954, 18, 51), key(176972, 21, 51), key(176993, 17, 51), key(177010, 8, 248), key(177018, 30, 38),
    key(177048, 27, 38), key(177075, 28, 38), key(177103, 26, 38), key(177129, 6, 80), key(177135, 7, 80),
    key(177142, 25, 16), key(177167, 8, 80), key(177175, 9, 83), key(177184, 11, 83), key(177195, 9, 83),
    key(177204, 10, 83), key(177214, 21, 83), key(177235, 12, 181), key(177247, 16, 144), key(177263, 22, 150),
    key(177285, 15, 55), key(177300, 8, 48), key(177308, 10, 56), key(177318, 11, 74), key(177329, 12, 143),
    key(177341, 17, 150), key(177358, 11, 198), key(177369, 18, 215), key(177387, 18, 239), key(177405, 17, 240),
    key(177422, 13, 170), key(177435, 13, 170), key(177448, 15, 170), key(177463, 17, 44), key(177480, 13, 170),
    key(177493, 10, 248), key(177503, 8, 248), key(177511, 8, 248), key(177519, 8, 248), key(177527, 9, 248),
    key(177536, 8, 248), key(177544, 8, 248), key(177552, 8, 248), key(177560, 15, 248), key(177575, 20, 248),
    key(177595, 17, 248), key(177612, 10, 248), key(177622, 9, 248), key(177631, 8, 248), key(177639, 9, 248),
    key(177648, 9, 248), key(177657, 9, 248), key(177666, 10, 248), key(177676, 19, 121), key(177695, 12, 212),
    key(177707, 22, 203), key(177729, 26, 206), key(177755, 37, 237), key(177792, 5, 57), key(177797, 27, 7),
    key(177824, 21, 79), key(177845, 24, 234), key(177869, 26, 7), key(177895, 20, 79), key(177915, 24, 234),
    key(177939, 28, 7), key(177967, 2, 79), key(177969, 21, 51), key(177990, 7, 114), key(177997, 8, 114),
    key(178005, 5, 80), key(178010, 6, 80), key(178016, 12, 162), key(178028, 12, 198), key(178040, 11, 246),
    key(178051, 43, 195), key(178094, 10, 122), key(178104, 11, 205), key(178115, 7, 57), key(178122, 6, 41),
    key(178128, 9, 210), key(178137, 19, 198), key(178156, 19, 240), key(178175, 22, 51), key(178197, 18, 56),
    key(178215, 16, 48), key(178231, 21, 74), key(178252, 22, 239), key(178274, 35, 150), key(178309, 20, 143),
    key(178329, 24, 215), key(178353, 6, 210), key(178359, 11, 41), key(178370, 6, 57), key(178376, 6, 57),
    key(178382, 5, 57), key(178387, 28, 240), key(178415, 28, 239), key(178443, 9, 56), key(178452, 10, 109),
    key(178462, 12, 143), key(178474, 26, 105), key(178500, 11, 74), key(178511, 14, 150), key(178525, 15, 184),
    key(178540, 12, 198), key(178552, 18, 215), key(178570, 7, 114), key(178577, 8, 114), key(178585, 9, 48),
    key(178594, 12, 162), key(178606, 13, 170), key(178619, 19, 96), key(178638, 9, 78), key(178647, 7, 86),
    key(178654, 6, 82), key(178660, 7, 84), key(178667, 15, 87), key(178682, 21, 88), key(178703, 9, 89),
    key(178712, 12, 38), key(178724, 9, 64), key(178733, 8, 98), key(178741, 8, 98), key(178749, 7, 101),
    key(178756, 6, 101), key(178762, 7, 101), key(178769, 8, 15), key(178777, 13, 14), key(178790, 8, 14),
    key(178798, 9, 14), key(178807, 7, 15), key(178814, 9, 98), key(178823, 8, 101), key(178831, 6, 108),
    key(178837, 6, 66), key(178843, 8, 66), key(178851, 9, 65), key(178860, 9, 65), key(178869, 10, 65),
    key(178879, 12, 200), key(178891, 12, 67), key(178903, 13, 200), key(178916, 12, 196), key(178928, 5, 104),
    key(178933, 9, 102), key(178942, 10, 102), key(178952, 9, 102), key(178961, 11, 104), key(178972, 8, 67),
    key(178980, 8, 67), key(178988, 8, 67), key(178996, 11, 70), key(179007, 9, 69), key(179016, 7, 70),
    key(179023, 8, 70), key(179031, 9, 71), key(179040, 8, 71), key(179048, 6, 171), key(179054, 7, 171),
    key(179061, 6, 104), key(179067, 5, 82), key(179072, 16, 93), key(179088, 25, 68), key(179113, 6, 84),
    key(179119, 12, 87), key(179131, 13, 87), key(179144, 16, 88), key(179160, 23, 178), key(179183, 16, 88),
    key(179199, 8, 107), key(179207, 11, 18), key(179218, 10, 75), key(179228, 8, 230), key(179236, 10, 71),
    key(179246, 10, 166), key(179256, 11, 59), key(179267, 10, 231), key(179277, 7, 182), key(179284, 8, 211),
    key(179292, 19, 7), key(179311, 12, 79), key(179323, 19, 196), key(179342, 21, 128), key(179363, 35, 27),
    key(179398, 57, 237), key(179455, 25, 201), key(179480, 53, 136), key(179533, 57, 212), key(179590, 12, 2),
    key(179602, 24, 16), key(179626, 16, 66), key(179642, 16, 71), key(179658, 8, 100), key(179666, 33, 44),
    key(179699, 14, 5), key(179713, 14, 64), key(179727, 52, 240), key(179779, 33, 10), key(179812, 29, 222),
    key(179841, 18, 3), key(179859, 12, 6), key(179871, 20, 11), key(179891, 48, 13), key(179939, 40, 170),
    key(179979, 50, 232), key(180029, 18, 8), key(180047, 14, 9), key(180061, 14, 0), key(180075, 37, 105),
    key(180112, 18, 14), key(180130, 14, 15), key(180144, 20, 1), key(180164, 18, 242), key(180182, 16, 236),
    key(180198, 12, 18), key(180210, 20, 238), key(180230, 18, 30), key(180248, 14, 241), key(180262, 14, 31),
    key(180276, 23, 181), key(180299, 31, 144), key(180330, 33, 26), key(180363, 18, 23), key(180381, 16, 32),
    key(180397, 59, 105), key(180456, 48, 239), key(180504, 12, 75), key(180516, 36, 12), key(180552, 29, 93),
    key(180581, 33, 185), key(180614, 16, 59), key(180630, 14, 80), key(180644, 18, 83), key(180662, 14, 86),
    key(180676, 14, 78), key(180690, 10, 82), key(180700, 14, 81), key(180714, 12, 94), key(180726, 22, 85),
    key(180748, 38, 243), key(180786, 20, 92), key(180806, 14, 95), key(180820, 14, 84), key(180834, 29, 87),
    key(180863, 14, 90), key(180877, 20, 91), key(180897, 10, 62), key(180907, 41, 63), key(180948, 25, 68),
    key(180973, 21, 200), key(180994, 14, 41), key(181008, 12, 89), key(181020, 16, 67), key(181036, 14, 70),
    key(181050, 18, 211), key(181068, 12, 247), key(181080, 20, 248), key(181100, 4, 79), key(181104, 44, 7),
    key(181148, 35, 234), key(181183, 31, 79), key(181214, 6, 234), key(181220, 14, 115), key(181234, 10, 104),
    key(181244, 18, 102), key(181262, 16, 114), key(181278, 8, 108), key(181286, 8, 107), key(181294, 16, 106),
    key(181310, 33, 88), key(181343, 20, 65), key(181363, 16, 109), key(181379, 14, 69), key(181393, 12, 110),
    key(181405, 12, 111), key(181417, 18, 116), key(181435, 16, 45), key(181451, 16, 119), key(181467, 14, 39),
    key(181481, 10, 186), key(181491, 19, 166), key(181510, 53, 38), key(181563, 10, 117), key(181573, 8, 43),
    key(181581, 18, 118), key(181599, 18, 120), key(181617, 16, 49), key(181633, 14, 50), key(181647, 33, 47),
    key(181680, 27, 46), key(181707, 19, 46), key(181726, 31, 47), key(181757, 24, 249), key(181781, 19, 52),
    key(181800, 10, 53), key(181810, 14, 123), key(181824, 16, 54), key(181840, 14, 99), key(181854, 12, 57),
    key(181866, 8, 124), key(181874, 12, 131), key(181886, 14, 134), key(181900, 20, 28), key(181920, 14, 125),
    key(181934, 14, 126), key(181948, 10, 127), key(181958, 18, 132), key(181976, 22, 129), key(181998, 24, 133),
    key(182022, 12, 158), key(182034, 22, 140), key(182056, 10, 135), key(182066, 28, 135), key(182094, 16, 157),
    key(182110, 14, 156), key(182124, 16, 141), key(182140, 8, 145), key(182148, 10, 146), key(182158, 12, 137),
    key(182170, 18, 154), key(182188, 18, 155), key(182206, 20, 152), key(182226, 22, 148), key(182248, 12, 142),
    key(182260, 31, 147), key(182291, 20, 77), key(182311, 16, 149), key(182327, 18, 151), key(182345, 16, 139),
    key(182361, 12, 138), key(182373, 16, 153), key(182389, 24, 22), key(182413, 24, 33), key(182437, 16, 25),
    key(182453, 16, 24), key(182469, 12, 29), key(182481, 12, 19), key(182493, 20, 37), key(182513, 27, 21),
    key(182540, 20, 17), key(182560, 14, 35), key(182574, 16, 34), key(182590, 16, 159), key(182606, 14, 169),
    key(182620, 23, 170), key(182643, 25, 160), key(182668, 10, 168), key(182678, 42, 150), key(182720, 23, 56),
    key(182743, 36, 40), key(182779, 19, 48), key(182798, 23, 143), key(182821, 75, 195), key(182896, 21, 4),
    key(182917, 25, 174), key(182942, 31, 198), key(182973, 41, 215), key(183014, 23, 76), key(183037, 25, 74),
    key(183062, 53, 74), key(183115, 51, 97), key(183166, 23, 36), key(183189, 25, 162), key(183214, 24, 103),
    key(183238, 44, 55), key(183282, 14, 161), key(183296, 14, 163), key(183310, 20, 164), key(183330, 10, 165),
    key(183340, 16, 167), key(183356, 23, 246), key(183379, 21, 122), key(183400, 23, 205), key(183423, 18, 61),
    key(183441, 37, 20), key(183478, 8, 171), key(183486, 14, 98), key(183500, 16, 101), key(183516, 16, 230),
    key(183532, 24, 235), key(183556, 16, 231), key(183572, 20, 233), key(183592, 16, 172), key(183608, 20, 184),
    key(183628, 37, 184), key(183665, 12, 177), key(183677, 14, 173), key(183691, 34, 178), key(183725, 18, 183),
    key(183743, 10, 175), key(183753, 14, 179), key(183767, 20, 182), key(183787, 23, 180), key(183810, 33, 51),
    key(183843, 14, 187), key(183857, 14, 190), key(183871, 16, 188), key(183887, 10, 189), key(183897, 10, 244),
    key(183907, 39, 206), key(183946, 29, 191), key(183975, 49, 197), key(184024, 33, 121), key(184057, 37, 203),
    key(184094, 16, 193), key(184110, 12, 204), key(184122, 18, 213), key(184140, 20, 194), key(184160, 21, 199),
    key(184181, 16, 208), key(184197, 16, 209), key(184213, 14, 202), key(184227, 22, 211), key(184249, 12, 192),
    key(184261, 14, 210), key(184275, 16, 207), key(184291, 17, 130), key(184308, 10, 214), key(184318, 12, 228),
    key(184330, 16, 218), key(184346, 16, 229), key(184362, 22, 219), key(184384, 16, 112), key(184400, 12, 113),
    key(184412, 18, 60), key(184430, 21, 222), key(184451, 10, 217), key(184461, 16, 220), key(184477, 12, 223),
    key(184489, 16, 227), key(184505, 14, 226), key(184519, 26, 221), key(184545, 44, 224), key(184589, 10, 216),
    key(184599, 12, 58), key(184611, 35, 58), key(184646, 14, 225), key(184660, 12, 245), key(184672, 20, 176),
    key(184692, 18, 72), key(184710, 10, 73), key(184720, 8, 42), key(184728, 21, 96), key(184749, 39, 96),
    key(184788, 8, 318), key(184796, 6, 316), key(184802, 14, 340), key(184816, 50, 7), key(184866, 20, 1),
    key(184886, 16, 14), key(184902, 18, 14), key(184920, 20, 14), key(184940, 18, 14), key(184958, 12, 15),
    key(184970, 43, 15), key(185013, 14, 15), key(185027, 16, 15), key(185043, 27, 270), key(185070, 14, 15),
    key(185084, 22, 16), key(185106, 51, 16), key(185157, 20, 16), key(185177, 20, 16), key(185197, 81, 318),
    key(185278, 44, 316), key(185322, 99, 334), key(185421, 20, 16), key(185441, 6, 234), key(185447, 38, 240),
    key(185485, 49, 232), key(185534, 42, 232), key(185576, 27, 4), key(185603, 27, 4), key(185630, 29, 4),
    key(185659, 33, 4), key(185692, 29, 4), key(185721, 26, 4), key(185747, 33, 4), key(185780, 33, 4),
    key(185813, 27, 4), key(185840, 14, 5), key(185854, 12, 5), key(185866, 14, 5), key(185880, 16, 5),
    key(185896, 14, 5), key(185910, 10, 64), key(185920, 14, 64), key(185934, 16, 64), key(185950, 10, 64),
    key(185960, 16, 59), key(185976, 16, 64), key(185992, 8, 171), key(186000, 14, 234), key(186014, 50, 234),
    key(186064, 42, 234), key(186106, 29, 10), key(186135, 29, 10), key(186164, 42, 234), key(186206, 44, 234),
    key(186250, 31, 10), key(186281, 31, 10), key(186312, 27, 10), key(186339, 33, 10), key(186372, 33, 10),
    key(186405, 58, 240), key(186463, 56, 240), key(186519, 65, 232), key(186584, 35, 10), key(186619, 35, 10),
    key(186654, 40, 234), key(186694, 66, 232), key(186760, 29, 10), key(186789, 50, 240), key(186839, 27, 10),
    key(186866, 35, 10), key(186901, 60, 240), key(186961, 62, 234), key(187023, 48, 7), key(187071, 14, 3),
    key(187085, 12, 3), key(187097, 14, 3), key(187111, 14, 3), key(187125, 10, 2), key(187135, 12, 2),
    key(187147, 14, 3), key(187161, 14, 3), key(187175, 12, 6), key(187187, 14, 6), key(187201, 18, 11),
    key(187219, 20, 11), key(187239, 18, 11), key(187257, 20, 11), key(187277, 20, 11), key(187297, 30, 13),
    key(187327, 32, 13), key(187359, 35, 13), key(187394, 34, 13), key(187428, 34, 13), key(187462, 38, 13),
    key(187500, 38, 13), key(187538, 32, 13), key(187570, 36, 13), key(187606, 32, 13), key(187638, 36, 13),
    key(187674, 32, 13), key(187706, 6, 234), key(187712, 41, 240), key(187753, 39, 232), key(187792, 42, 170),
    key(187834, 42, 170), key(187876, 36, 170), key(187912, 42, 170), key(187954, 42, 170), key(187996, 44, 170),
    key(188040, 40, 170), key(188080, 46, 170), key(188126, 44, 170), key(188170, 31, 191), key(188201, 40, 7),
    key(188241, 47, 7), key(188288, 18, 189), key(188306, 16, 8), key(188322, 18, 8), key(188340, 18, 8),
    key(188358, 18, 8), key(188376, 20, 9), key(188396, 10, 9), key(188406, 12, 9), key(188418, 14, 9),
    key(188432, 16, 9), key(188448, 14, 9), key(188462, 10, 0), key(188472, 29, 105), key(188501, 29, 105),
    key(188530, 29, 105), key(188559, 4, 307), key(188563, 10, 300), key(188573, 76, 300), key(188649, 96, 335),
    key(188745, 23, 48), key(188768, 29, 174), key(188797, 47, 97), key(188844, 41, 215), key(188885, 27, 257),
    key(188912, 8, 334), key(188920, 18, 14), key(188938, 20, 14), key(188958, 18, 14), key(188976, 14, 15),
    key(188990, 16, 15), key(189006, 14, 15), key(189020, 18, 1), key(189038, 14, 1), key(189052, 20, 1),
    key(189072, 20, 1), key(189092, 27, 246), key(189119, 31, 307), key(189150, 20, 1), key(189170, 57, 232),
    key(189227, 6, 234), key(189233, 36, 240), key(189269, 42, 240), key(189311, 34, 232), key(189345, 43, 240),
    key(189388, 52, 232), key(189440, 14, 272), key(189454, 10, 25), key(189464, 27, 25), key(189491, 29, 25),
    key(189520, 29, 25), key(189549, 29, 25), key(189578, 33, 25), key(189611, 26, 25), key(189637, 33, 25),
    key(189670, 33, 25), key(189703, 33, 25), key(189736, 12, 25), key(189748, 27, 25), key(189775, 10, 271),
    key(189785, 10, 168), key(189795, 16, 23), key(189811, 14, 31), key(189825, 18, 22), key(189843, 18, 22),
    key(189861, 16, 33), key(189877, 16, 33), key(189893, 23, 68), key(189916, 16, 37), key(189932, 23, 68),
    key(189955, 23, 68), key(189978, 12, 25), key(189990, 31, 25), key(190021, 14, 24), key(190035, 14, 24),
    key(190049, 14, 24), key(190063, 14, 28), key(190077, 16, 28), key(190093, 10, 18), key(190103, 14, 18),
    key(190117, 12, 18), key(190129, 14, 18), key(190143, 10, 29), key(190153, 12, 29), key(190165, 14, 28),
    key(190179, 18, 28), key(190197, 20, 28), key(190217, 18, 28), key(190235, 20, 28), key(190255, 12, 18),
    key(190267, 14, 18), key(190281, 14, 18), key(190295, 10, 29), key(190305, 10, 19), key(190315, 10, 19),
    key(190325, 38, 44), key(190363, 38, 44), key(190401, 40, 44), key(190441, 52, 7), key(190493, 37, 79),
    key(190530, 12, 30), key(190542, 29, 30), key(190571, 31, 30), key(190602, 14, 30), key(190616, 35, 30),
    key(190651, 14, 30), key(190665, 33, 30), key(190698, 28, 30), key(190726, 35, 30), key(190761, 35, 30),
    key(190796, 35, 30), key(190831, 46, 7), key(190877, 50, 7), key(190927, 10, 147), key(190937, 67, 135),
    key(191004, 74, 96), key(191078, 27, 55), key(191105, 27, 55), key(191132, 27, 55), key(191159, 12, 23),
    key(191171, 14, 23), key(191185, 16, 23), key(191201, 16, 23), key(191217, 12, 31), key(191229, 14, 31),
    key(191243, 16, 31), key(191259, 33, 342), key(191292, 33, 303), key(191325, 29, 302), key(191354, 14, 31),
    key(191368, 52, 20), key(191420, 53, 20), key(191473, 56, 20), key(191529, 50, 20), key(191579, 56, 38),
    key(191635, 36, 26), key(191671, 39, 26), key(191710, 31, 26), key(191741, 40, 26), key(191781, 40, 26),
    key(191821, 44, 26), key(191865, 44, 26), key(191909, 38, 26), key(191947, 42, 26), key(191989, 38, 26),
    key(192027, 38, 26), key(192065, 38, 26), key(192103, 14, 37), key(192117, 16, 37), key(192133, 18, 37),
    key(192151, 14, 37), key(192165, 12, 32), key(192177, 14, 32), key(192191, 16, 32), key(192207, 18, 32),
    key(192225, 16, 32), key(192241, 16, 32), key(192257, 16, 32), key(192273, 43, 44), key(192316, 47, 44),
    key(192363, 10, 301), key(192373, 48, 239), key(192421, 48, 239), key(192469, 98, 105), key(192567, 104, 105),
    key(192671, 55, 105), key(192726, 16, 79), key(192742, 46, 239), key(192788, 48, 239), key(192836, 52, 239),
    key(192888, 51, 105), key(192939, 79, 105), key(193018, 69, 105), key(193087, 52, 239), key(193139, 64, 105),
    key(193203, 70, 105), key(193273, 71, 105), key(193344, 74, 105), key(193418, 70, 251), key(193488, 76, 105),
    key(193564, 54, 239), key(193618, 52, 239), key(193670, 56, 239), key(193726, 78, 105), key(193804, 56, 239),
    key(193860, 78, 105), key(193938, 12, 34), key(193950, 33, 34), key(193983, 12, 34), key(193995, 74, 105),
    key(194069, 56, 239), key(194125, 17, 36), key(194142, 25, 36), key(194167, 19, 36), key(194186, 19, 36),
    key(194205, 21, 36), key(194226, 21, 36), key(194247, 23, 36), key(194270, 21, 36), key(194291, 27, 36),
    key(194318, 16, 23), key(194334, 16, 23), key(194350, 16, 23), key(194366, 23, 21), key(194389, 23, 21),
    key(194412, 16, 17), key(194428, 14, 17), key(194442, 14, 17), key(194456, 10, 35), key(194466, 10, 35),
    key(194476, 25, 79), key(194501, 16, 23), key(194517, 16, 28), key(194533, 48, 7), key(194581, 35, 79),
    key(194616, 64, 46), key(194680, 46, 63), key(194726, 53, 63), key(194779, 41, 58), key(194820, 14, 24),
    key(194834, 26, 243), key(194860, 39, 243), key(194899, 14, 242), key(194913, 14, 236), key(194927, 28, 236),
    key(194955, 14, 236), key(194969, 4, 315), key(194973, 31, 79), key(195004, 29, 79), key(195033, 31, 273),
    key(195064, 31, 79), key(195095, 28, 79), key(195123, 48, 276), key(195171, 12, 101), key(195183, 14, 101),
    key(195197, 14, 101), key(195211, 18, 238), key(195229, 16, 238), key(195245, 18, 238), key(195263, 18, 238),
    key(195281, 15, 339), key(195296, 12, 241), key(195308, 14, 241), key(195322, 36, 240), key(195358, 46, 239),
    key(195404, 44, 240), key(195448, 52, 239), key(195500, 49, 239), key(195549, 57, 239), key(195606, 35, 240),
    key(195641, 16, 241), key(195657, 40, 232), key(195697, 6, 329), key(195703, 28, 243), key(195731, 29, 222),
    key(195760, 23, 36), key(195783, 27, 81), key(195810, 27, 113), key(195837, 25, 55), key(195862, 29, 54),
    key(195891, 25, 158), key(195916, 21, 103), key(195937, 29, 162), key(195966, 27, 55), key(195993, 38, 196),
    key(196031, 62, 97), key(196093, 72, 329), key(196165, 58, 313), key(196223, 27, 315), key(196250, 6, 313),
    key(196256, 14, 241), key(196270, 20, 290), key(196290, 28, 79), key(196318, 12, 241), key(196330, 40, 232),
    key(196370, 42, 240), key(196412, 16, 9), key(196428, 10, 78), key(196438, 12, 95), key(196450, 10, 100),
    key(196460, 33, 105), key(196493, 10, 86), key(196503, 12, 86), key(196515, 14, 86), key(196529, 12, 86),
    key(196541, 8, 82), key(196549, 16, 98), key(196565, 14, 96), key(196579, 32, 96), key(196611, 16, 274),
    key(196627, 10, 95), key(196637, 10, 100), key(196647, 10, 100), key(196657, 18, 85), key(196675, 16, 85),
    key(196691, 18, 85), key(196709, 18, 85), key(196727, 18, 85), key(196745, 8, 94), key(196753, 16, 92),
    key(196769, 18, 92), key(196787, 18, 92), key(196805, 14, 95), key(196819, 27, 93), key(196846, 29, 93),
    key(196875, 12, 84), key(196887, 23, 87), key(196910, 12, 84), key(196922, 23, 87), key(196945, 31, 88),
    key(196976, 14, 84), key(196990, 25, 87), key(197015, 25, 87), key(197040, 12, 84), key(197052, 23, 87),
    key(197075, 6, 255), key(197081, 60, 97), key(197141, 12, 59), key(197153, 16, 59), key(197169, 14, 59),
    key(197183, 16, 59), key(197199, 18, 59), key(197217, 72, 255), key(197289, 16, 59), key(197305, 16, 59),
    key(197321, 12, 81), key(197333, 12, 81), key(197345, 12, 81), key(197357, 18, 83), key(197375, 16, 98),
    key(197391, 14, 96), key(197405, 32, 96), key(197437, 55, 96), key(197492, 32, 96), key(197524, 21, 96),
    key(197545, 81, 96), key(197626, 32, 96), key(197658, 49, 96), key(197707, 8, 89), key(197715, 12, 89),
    key(197727, 14, 90), key(197741, 16, 91), key(197757, 18, 91), key(197775, 20, 91), key(197795, 20, 91),
    key(197815, 10, 89), key(197825, 12, 89), key(197837, 12, 89), key(197849, 12, 80), key(197861, 14, 80),
    key(197875, 12, 80), key(197887, 25, 342), key(197912, 29, 303), key(197941, 21, 302), key(197962, 12, 89),
    key(197974, 10, 89), key(197984, 14, 90), key(197998, 20, 91), key(198018, 12, 89), key(198030, 8, 94),
    key(198038, 18, 80), key(198056, 22, 80), key(198078, 20, 80), key(198098, 12, 81), key(198110, 12, 89),
    key(198122, 12, 108), key(198134, 18, 83), key(198152, 8, 80), key(198160, 22, 107), key(198182, 54, 55),
    key(198236, 16, 61), key(198252, 47, 63), key(198299, 8, 62), key(198307, 10, 62), key(198317, 12, 62),
    key(198329, 10, 62), key(198339, 10, 62), key(198349, 52, 46), key(198401, 66, 266), key(198467, 12, 113),
    key(198479, 12, 113), key(198491, 14, 60), key(198505, 14, 60), key(198519, 12, 113), key(198531, 14, 60),
    key(198545, 12, 113), key(198557, 16, 61), key(198573, 41, 63), key(198614, 39, 63), key(198653, 43, 63),
    key(198696, 43, 63), key(198739, 45, 63), key(198784, 43, 63), key(198827, 47, 63), key(198874, 16, 61),
    key(198890, 47, 63), key(198937, 15, 46), key(198952, 6, 46), key(198958, 8, 319), key(198966, 8, 338),
    key(198974, 8, 297), key(198982, 8, 317), key(198990, 48, 319), key(199038, 58, 297), key(199096, 79, 338),
    key(199175, 78, 317), key(199253, 31, 293), key(199284, 16, 293), key(199300, 12, 66), key(199312, 12, 66),
    key(199324, 18, 66), key(199342, 18, 66), key(199360, 12, 66), key(199372, 14, 65), key(199386, 37, 88),
    key(199423, 41, 88), key(199464, 35, 88), key(199499, 39, 88), key(199538, 21, 200), key(199559, 8, 245),
    key(199567, 14, 67), key(199581, 16, 67), key(199597, 16, 9), key(199613, 4, 293), key(199617, 16, 211),
    key(199633, 16, 211), key(199649, 14, 70), key(199663, 16, 70), key(199679, 14, 70), key(199693, 14, 71),
    key(199707, 16, 71), key(199723, 14, 71), key(199737, 12, 64), key(199749, 27, 246), key(199776, 52, 246),
    key(199828, 81, 195), key(199909, 83, 195), key(199992, 25, 122), key(200017, 25, 205), key(200042, 14, 115),
    key(200056, 25, 170), key(200081, 27, 160), key(200108, 25, 170), key(200133, 27, 160), key(200160, 25, 170),
    key(200185, 27, 160), key(200212, 10, 113), key(200222, 12, 60), key(200234, 10, 247), key(200244, 12, 247),
    key(200256, 14, 247), key(200270, 12, 247), key(200282, 16, 291), key(200298, 27, 68), key(200325, 29, 68),
    key(200354, 29, 68), key(200383, 27, 68), key(200410, 25, 170), key(200435, 15, 51), key(200450, 35, 51),
    key(200485, 34, 252), key(200519, 16, 248), key(200535, 42, 234), key(200577, 47, 232), key(200624, 42, 261),
    key(200666, 26, 55), key(200692, 6, 234), key(200698, 16, 248), key(200714, 16, 248), key(200730, 19, 222),
    key(200749, 4, 79), key(200753, 6, 320), key(200759, 31, 234), key(200790, 10, 245), key(200800, 14, 245),
    key(200814, 16, 245), key(200830, 32, 196), key(200862, 12, 110), key(200874, 12, 110), key(200886, 14, 110),
    key(200900, 25, 222), key(200925, 4, 234), key(200929, 8, 104), key(200937, 69, 105), key(201006, 12, 104),
    key(201018, 10, 104), key(201028, 12, 104), key(201040, 14, 102), key(201054, 16, 102), key(201070, 20, 102),
    key(201090, 24, 102), key(201114, 18, 102), key(201132, 20, 102), key(201152, 27, 79), key(201179, 12, 114),
    key(201191, 16, 114), key(201207, 16, 114), key(201223, 18, 114), key(201241, 16, 114), key(201257, 8, 108),
    key(201265, 18, 108), key(201283, 8, 107), key(201291, 48, 107), key(201339, 12, 106), key(201351, 14, 106),
    key(201365, 16, 106), key(201381, 8, 108), key(201389, 10, 106), key(201399, 44, 320), key(201443, 12, 109),
    key(201455, 14, 109), key(201469, 16, 109), key(201485, 12, 69), key(201497, 14, 69), key(201511, 12, 110),
    key(201523, 25, 222), key(201548, 47, 222), key(201595, 25, 222), key(201620, 10, 111), key(201630, 12, 111),
    key(201642, 14, 111), key(201656, 19, 79), key(201675, 10, 245), key(201685, 19, 51), key(201704, 19, 51),
    key(201723, 18, 116), key(201741, 18, 116), key(201759, 20, 116), key(201779, 29, 56), key(201808, 31, 56),
    key(201839, 29, 56), key(201868, 31, 56), key(201899, 33, 56), key(201932, 33, 56), key(201965, 26, 56),
    key(201991, 33, 56), key(202024, 27, 56), key(202051, 33, 40), key(202084, 46, 40), key(202130, 27, 160),
    key(202157, 16, 49), key(202173, 16, 119), key(202189, 12, 119), key(202201, 14, 119), key(202215, 14, 119),
    key(202229, 14, 45), key(202243, 33, 50), key(202276, 10, 39), key(202286, 12, 39), key(202298, 19, 51),
    key(202317, 37, 20), key(202354, 37, 20), key(202391, 37, 20), key(202428, 35, 20), key(202463, 31, 20),
    key(202494, 39, 20), key(202533, 39, 20), key(202572, 33, 20), key(202605, 35, 20), key(202640, 39, 20),
    key(202679, 10, 186), key(202689, 31, 56), key(202720, 33, 56), key(202753, 8, 117), key(202761, 12, 117),
    key(202773, 10, 117), key(202783, 12, 117), key(202795, 10, 117), key(202805, 25, 170), key(202830, 27, 160),
    key(202857, 8, 43), key(202865, 10, 57), key(202875, 8, 57), key(202883, 10, 57), key(202893, 12, 118),
    key(202905, 14, 118), key(202919, 16, 118), key(202935, 20, 118), key(202955, 39, 118), key(202994, 16, 118),
    key(203010, 18, 118), key(203028, 16, 120), key(203044, 10, 43), key(203054, 56, 43), key(203110, 54, 43),
    key(203164, 8, 181), key(203172, 6, 43), key(203178, 36, 40), key(203214, 38, 40), key(203252, 40, 40),
    key(203292, 40, 40), key(203332, 42, 40), key(203374, 38, 40), key(203412, 35, 40), key(203447, 48, 40),
    key(203495, 48, 40), key(203543, 61, 40), key(203604, 26, 40), key(203630, 44, 40), key(203674, 50, 40),
    key(203724, 12, 49), key(203736, 14, 49), key(203750, 16, 49), key(203766, 18, 49), key(203784, 16, 49),
    key(203800, 10, 50), key(203810, 27, 50), key(203837, 27, 50), key(203864, 29, 50), key(203893, 14, 50),
    key(203907, 14, 50), key(203921, 12, 50), key(203933, 14, 50), key(203947, 29, 50), key(203976, 31, 50),
    key(204007, 26, 50), key(204033, 33, 50), key(204066, 12, 50), key(204078, 27, 50), key(204105, 29, 47),
    key(204134, 17, 46), key(204151, 25, 46), key(204176, 10, 32768), key(204186, 27, 47), key(204213, 29, 47),
    key(204242, 31, 47), key(204273, 56, 47), key(204329, 31, 47), key(204360, 45, 47), key(204405, 62, 46),
    key(204467, 63, 46), key(204530, 17, 46), key(204547, 17, 46), key(204564, 25, 46), key(204589, 25, 46),
    key(204614, 29, 47), key(204643, 31, 47), key(204674, 35, 47), key(204709, 31, 47), key(204740, 27, 47),
    key(204767, 107, 306), key(204874, 33, 277), key(204907, 85, 181), key(204992, 10, 32770), key(205002, 25, 181),
    key(205027, 25, 122), key(205052, 48, 283), key(205100, 12, 249), key(205112, 12, 249), key(205124, 19, 52),
    key(205143, 19, 52), key(205162, 18, 52), key(205180, 20, 44), key(205200, 19, 44), key(205219, 19, 44),
    key(205238, 19, 44), key(205257, 25, 234), key(205282, 25, 55), key(205307, 27, 55), key(205334, 8, 53),
    key(205342, 12, 123), key(205354, 12, 123), key(205366, 12, 123), key(205378, 23, 48), key(205401, 23, 48),
    key(205424, 25, 48), key(205449, 29, 48), key(205478, 25, 48), key(205503, 27, 48), key(205530, 14, 54),
    key(205544, 14, 54), key(205558, 18, 275), key(205576, 48, 246), key(205624, 78, 195), key(205702, 23, 122),
    key(205725, 23, 205), key(205748, 31, 181), key(205779, 56, 150), key(205835, 41, 118), key(205876, 20, 118),
    key(205896, 10, 43), key(205906, 14, 54), key(205920, 14, 54), key(205934, 8, 57), key(205942, 16, 120),
    key(205958, 16, 120), key(205974, 10, 43), key(205984, 12, 123), key(205996, 27, 48), key(206023, 29, 68),
    key(206052, 27, 222), key(206079, 25, 246), key(206104, 81, 195), key(206185, 23, 122), key(206208, 23, 205),
    key(206231, 6, 308), key(206237, 8, 124), key(206245, 10, 134), key(206255, 12, 134), key(206267, 14, 134),
    key(206281, 12, 134), key(206293, 16, 179), key(206309, 12, 131), key(206321, 12, 131), key(206333, 16, 134),
    key(206349, 10, 125), key(206359, 12, 126), key(206371, 14, 126), key(206385, 16, 126), key(206401, 12, 127),
    key(206413, 10, 127), key(206423, 12, 127), key(206435, 10, 125), key(206445, 8, 127), key(206453, 10, 127),
    key(206463, 46, 308), key(206509, 10, 132), key(206519, 18, 132), key(206537, 22, 129), key(206559, 22, 129),
    key(206581, 22, 129), key(206603, 20, 129), key(206623, 12, 125), key(206635, 20, 133), key(206655, 20, 133),
    key(206675, 14, 126), key(206689, 14, 126), key(206703, 10, 125), key(206713, 10, 127), key(206723, 10, 132),
    key(206733, 22, 129), key(206755, 22, 129), key(206777, 14, 155), key(206791, 16, 155), key(206807, 16, 155),
    key(206823, 18, 152), key(206841, 20, 152), key(206861, 22, 152), key(206883, 20, 152), key(206903, 16, 155),
    key(206919, 16, 155), key(206935, 18, 155), key(206953, 12, 327), key(206965, 20, 140), key(206985, 10, 158),
    key(206995, 16, 151), key(207011, 10, 158), key(207021, 14, 158), key(207035, 14, 158), key(207049, 10, 135),
    key(207059, 28, 135), key(207087, 10, 135), key(207097, 17, 135), key(207114, 28, 135), key(207142, 51, 135),
    key(207193, 17, 135), key(207210, 28, 135), key(207238, 28, 135), key(207266, 17, 135), key(207283, 26, 135),
    key(207309, 33, 135), key(207342, 77, 135), key(207419, 28, 135), key(207447, 45, 135), key(207492, 28, 135),
    key(207520, 14, 144), key(207534, 16, 144), key(207550, 18, 144), key(207568, 33, 144), key(207601, 20, 144),
    key(207621, 18, 144), key(207639, 12, 156), key(207651, 12, 156), key(207663, 12, 157), key(207675, 14, 157),
    key(207689, 18, 157), key(207707, 16, 157), key(207723, 16, 157), key(207739, 12, 141), key(207751, 29, 141),
    key(207780, 14, 141), key(207794, 14, 139), key(207808, 16, 157), key(207824, 8, 145), key(207832, 10, 146),
    key(207842, 29, 222), key(207871, 35, 68), key(207906, 51, 232), key(207957, 14, 141), key(207971, 31, 141),
    key(208002, 31, 141), key(208033, 39, 141), key(208072, 33, 141), key(208105, 18, 141), key(208123, 16, 141),
    key(208139, 16, 141), key(208155, 16, 141), key(208171, 12, 146), key(208183, 8, 145), key(208191, 12, 138),
    key(208203, 16, 149), key(208219, 18, 153), key(208237, 54, 38), key(208291, 12, 137), key(208303, 18, 137),
    key(208321, 14, 137), key(208335, 14, 137), key(208349, 12, 137), key(208361, 16, 154), key(208377, 18, 154),
    key(208395, 18, 154), key(208413, 18, 154), key(208431, 29, 143), key(208460, 33, 143), key(208493, 31, 143),
    key(208524, 33, 143), key(208557, 37, 143), key(208594, 28, 143), key(208622, 35, 143), key(208657, 35, 143),
    key(208692, 31, 143), key(208723, 33, 143), key(208756, 31, 143), key(208787, 33, 143), key(208820, 22, 152),
    key(208842, 20, 155), key(208862, 16, 155), key(208878, 20, 152), key(208898, 16, 101), key(208914, 10, 158),
    key(208924, 12, 158), key(208936, 43, 232), key(208979, 20, 101), key(208999, 8, 315), key(209007, 6, 314),
    key(209013, 83, 325), key(209096, 80, 327), key(209176, 52, 314), key(209228, 71, 330), key(209299, 63, 324),
    key(209362, 33, 278), key(209395, 12, 142), key(209407, 14, 142), key(209421, 14, 142), key(209435, 14, 142),
    key(209449, 82, 262), key(209531, 16, 331), key(209547, 25, 147), key(209572, 18, 77), key(209590, 56, 77),
    key(209646, 20, 77), key(209666, 22, 77), key(209688, 50, 12), key(209738, 6, 339), key(209744, 10, 66),
    key(209754, 8, 66), key(209762, 10, 66), key(209772, 27, 147), key(209799, 8, 330), key(209807, 12, 279),
    key(209819, 16, 151), key(209835, 16, 151), key(209851, 12, 139), key(209863, 14, 139), key(209877, 16, 139),
    key(209893, 18, 139), key(209911, 14, 139), key(209925, 35, 139), key(209960, 12, 138), key(209972, 12, 149),
    key(209984, 14, 149), key(209998, 16, 149), key(210014, 18, 149), key(210032, 16, 149), key(210048, 16, 153),
    key(210064, 18, 153), key(210082, 20, 148), key(210102, 18, 153), key(210120, 20, 153), key(210140, 14, 137),
    key(210154, 16, 149), key(210170, 20, 149), key(210190, 38, 196), key(210228, 44, 196), key(210272, 8, 324),
    key(210280, 10, 66), key(210290, 12, 147), key(210302, 23, 147), key(210325, 14, 147), key(210339, 25, 147),
    key(210364, 15, 103), key(210379, 17, 103), key(210396, 19, 103), key(210415, 17, 103), key(210432, 19, 103),
    key(210451, 10, 147), key(210461, 21, 147), key(210482, 20, 77), key(210502, 20, 77), key(210522, 25, 147),
    key(210547, 12, 159), key(210559, 14, 159), key(210573, 16, 159), key(210589, 14, 159), key(210603, 16, 167),
    key(210619, 8, 294), key(210627, 10, 169), key(210637, 6, 321), key(210643, 77, 259), key(210720, 14, 59),
    key(210734, 10, 168), key(210744, 10, 161), key(210754, 12, 163), key(210766, 14, 163), key(210780, 16, 163),
    key(210796, 18, 166), key(210814, 22, 166), key(210836, 24, 166), key(210860, 22, 166), key(210882, 62, 250),
    key(210944, 20, 166), key(210964, 18, 164), key(210982, 18, 164), key(211000, 8, 165), key(211008, 8, 165),
    key(211016, 10, 165), key(211026, 19, 170), key(211045, 25, 170), key(211070, 25, 170), key(211095, 27, 160),
    key(211122, 29, 160), key(211151, 27, 160), key(211178, 27, 170), key(211205, 27, 170), key(211232, 29, 160),
    key(211261, 29, 160), key(211290, 21, 170), key(211311, 36, 321), key(211347, 12, 167), key(211359, 14, 167),
    key(211373, 16, 167), key(211389, 16, 167), key(211405, 16, 167), key(211421, 23, 162), key(211444, 25, 162),
    key(211469, 27, 162), key(211496, 27, 162), key(211523, 31, 162), key(211554, 27, 162), key(211581, 27, 162),
    key(211608, 31, 162), key(211639, 10, 161), key(211649, 14, 163), key(211663, 14, 163), key(211677, 20, 166),
    key(211697, 60, 20), key(211757, 20, 166), key(211777, 18, 164), key(211795, 18, 59), key(211813, 8, 165),
    key(211821, 8, 165), key(211829, 14, 36), key(211843, 12, 103), key(211855, 20, 162), key(211875, 24, 55),
    key(211899, 21, 196), key(211920, 20, 56), key(211940, 16, 48), key(211956, 22, 174), key(211978, 34, 215),
    key(212012, 40, 97), key(212052, 6, 333), key(212058, 6, 7), key(212064, 29, 44), key(212093, 49, 44),
    key(212142, 50, 7), key(212192, 35, 79), key(212227, 39, 79), key(212266, 48, 7), key(212314, 35, 79),
    key(212349, 8, 311), key(212357, 56, 7), key(212413, 48, 7), key(212461, 8, 296), key(212469, 20, 16),
    key(212489, 20, 16), key(212509, 6, 309), key(212515, 4, 79), key(212519, 29, 4), key(212548, 31, 4),
    key(212579, 8, 171), key(212587, 6, 292), key(212593, 8, 305), key(212601, 60, 280), key(212661, 68, 333),
    key(212729, 92, 296), key(212821, 72, 309), key(212893, 58, 292), key(212951, 134, 328), key(213085, 100, 311),
    key(213185, 80, 294), key(213265, 67, 305), key(213332, 60, 299), key(213392, 80, 322), key(213472, 100, 310),
    key(213572, 8, 189), key(213580, 52, 38), key(213632, 39, 215), key(213671, 43, 97), key(213714, 21, 36),
    key(213735, 19, 103), key(213754, 25, 162), key(213779, 62, 97), key(213841, 21, 36), key(213862, 19, 103),
    key(213881, 19, 103), key(213900, 27, 162), key(213927, 31, 55), key(213958, 21, 267), key(213979, 58, 97),
    key(214037, 58, 97), key(214095, 58, 97), key(214153, 45, 256), key(214198, 27, 56), key(214225, 49, 254),
    key(214274, 27, 258), key(214301, 29, 174), key(214330, 41, 215), key(214371, 45, 97), key(214416, 21, 48),
    key(214437, 23, 48), key(214460, 29, 174), key(214489, 29, 174), key(214518, 50, 197), key(214568, 41, 215),
    key(214609, 41, 215), key(214650, 41, 215), key(214691, 41, 215), key(214732, 48, 97), key(214780, 45, 97),
    key(214825, 21, 36), key(214846, 19, 103), key(214865, 27, 162), key(214892, 25, 55), key(214917, 36, 196),
    key(214953, 6, 299), key(214959, 47, 232), key(215006, 6, 322), key(215012, 8, 310), key(215020, 29, 246),
    key(215049, 54, 246), key(215103, 89, 195), key(215192, 27, 122), key(215219, 27, 205), key(215246, 16, 172),
    key(215262, 20, 172), key(215282, 16, 172), key(215298, 10, 177), key(215308, 16, 184), key(215324, 18, 184),
    key(215342, 37, 184), key(215379, 37, 184), key(215416, 37, 184), key(215453, 20, 184), key(215473, 43, 184),
    key(215516, 41, 184), key(215557, 45, 184), key(215602, 43, 184), key(215645, 44, 184), key(215689, 50, 184),
    key(215739, 43, 184), key(215782, 18, 184), key(215800, 43, 184), key(215843, 10, 173), key(215853, 12, 173),
    key(215865, 29, 282), key(215894, 32, 178), key(215926, 32, 178), key(215958, 32, 178), key(215990, 34, 178),
    key(216024, 32, 178), key(216056, 34, 178), key(216090, 32, 178), key(216122, 34, 178), key(216156, 34, 178),
    key(216190, 32, 178), key(216222, 32, 178), key(216254, 30, 178), key(216284, 16, 183), key(216300, 16, 183),
    key(216316, 10, 281), key(216326, 20, 182), key(216346, 60, 246), key(216406, 91, 195), key(216497, 93, 195),
    key(216590, 29, 122), key(216619, 27, 205), key(216646, 29, 181), key(216675, 37, 144), key(216712, 54, 150),
    key(216766, 12, 107), key(216778, 8, 175), key(216786, 30, 44), key(216816, 33, 174), key(216849, 14, 174),
    key(216863, 35, 174), key(216898, 31, 174), key(216929, 27, 174), key(216956, 33, 174), key(216989, 31, 174),
    key(217020, 33, 174), key(217053, 83, 260), key(217136, 16, 172), key(217152, 39, 185), key(217191, 35, 185),
    key(217226, 12, 179), key(217238, 10, 179), key(217248, 10, 179), key(217258, 12, 179), key(217270, 14, 179),
    key(217284, 12, 179), key(217296, 19, 180), key(217315, 18, 180), key(217333, 16, 182), key(217349, 18, 182),
    key(217367, 20, 182), key(217387, 22, 182), key(217409, 47, 182), key(217456, 20, 182), key(217476, 12, 179),
    key(217488, 21, 180), key(217509, 21, 180), key(217530, 21, 180), key(217551, 91, 195), key(217642, 27, 122),
    key(217669, 29, 205), key(217698, 60, 246), key(217758, 27, 181), key(217785, 35, 144), key(217820, 52, 150),
    key(217872, 16, 172), key(217888, 10, 189), key(217898, 25, 55), key(217923, 14, 187), key(217937, 31, 249),
    key(217968, 29, 58), key(217997, 10, 189), key(218007, 43, 16), key(218050, 37, 28), key(218087, 35, 289),
    key(218122, 31, 104), key(218153, 39, 116), key(218192, 31, 47), key(218223, 31, 122), key(218254, 33, 249),
    key(218287, 35, 139), key(218322, 44, 199), key(218366, 43, 219), key(218409, 41, 235), key(218450, 41, 148),
    key(218491, 37, 28), key(218528, 37, 9), key(218565, 39, 116), key(218604, 29, 57), key(218633, 33, 179),
    key(218666, 14, 187), key(218680, 16, 187), key(218696, 14, 187), key(218710, 16, 187), key(218726, 29, 55),
    key(218755, 29, 55), key(218784, 16, 188), key(218800, 10, 189), key(218810, 39, 189), key(218849, 12, 189),
    key(218861, 37, 189), key(218898, 10, 189), key(218908, 12, 190), key(218920, 14, 188), key(218934, 16, 188),
    key(218950, 14, 188), key(218964, 14, 188), key(218978, 10, 188), key(218988, 12, 188), key(219000, 14, 188),
    key(219014, 14, 188), key(219028, 10, 189), key(219038, 12, 189), key(219050, 4, 189), key(219054, 31, 47),
    key(219085, 14, 187), key(219099, 10, 335), key(219109, 39, 197), key(219148, 6, 234), key(219154, 40, 240),
    key(219194, 16, 284), key(219210, 35, 198), key(219245, 16, 200), key(219261, 18, 200), key(219279, 12, 202),
    key(219291, 10, 244), key(219301, 27, 10), key(219328, 19, 201), key(219347, 19, 201), key(219366, 35, 206),
    key(219401, 38, 206), key(219439, 37, 206), key(219476, 37, 206), key(219513, 41, 206), key(219554, 41, 206),
    key(219595, 35, 206), key(219630, 39, 206), key(219669, 35, 206), key(219704, 35, 206), key(219739, 39, 206),
    key(219778, 35, 206), key(219813, 35, 206), key(219848, 35, 206), key(219883, 26, 135), key(219909, 32, 96),
    key(219941, 25, 191), key(219966, 33, 191), key(219999, 14, 191), key(220013, 31, 191), key(220044, 16, 191),
    key(220060, 31, 191), key(220091, 33, 191), key(220124, 33, 191), key(220157, 33, 191), key(220190, 21, 191),
    key(220211, 33, 191), key(220244, 35, 206), key(220279, 25, 68), key(220304, 87, 68), key(220391, 6, 234),
    key(220397, 27, 191), key(220424, 18, 211), key(220442, 18, 211), key(220460, 18, 211), key(220478, 37, 197),
    key(220515, 37, 197), key(220552, 43, 197), key(220595, 37, 197), key(220632, 35, 197), key(220667, 37, 197),
    key(220704, 49, 197), key(220753, 80, 197), key(220833, 21, 196), key(220854, 23, 128), key(220877, 23, 196),
    key(220900, 31, 27), key(220931, 31, 27), key(220962, 51, 237), key(221013, 33, 121), key(221046, 43, 121),
    key(221089, 23, 212), key(221112, 42, 136), key(221154, 42, 212), key(221196, 10, 323), key(221206, 27, 236),
    key(221233, 25, 181), key(221258, 27, 181), key(221285, 33, 144), key(221318, 35, 144), key(221353, 48, 150),
    key(221401, 27, 181), key(221428, 35, 144), key(221463, 48, 150), key(221511, 50, 150), key(221561, 45, 150),
    key(221606, 47, 237), key(221653, 33, 121), key(221686, 21, 128), key(221707, 12, 213), key(221719, 29, 213),
    key(221748, 29, 213), key(221777, 31, 213), key(221808, 35, 213), key(221843, 18, 213), key(221861, 14, 213),
    key(221875, 31, 213), key(221906, 31, 213), key(221937, 30, 213), key(221967, 37, 213), key(222004, 37, 213),
    key(222041, 37, 213), key(222078, 25, 27), key(222103, 25, 27), key(222128, 25, 27), key(222153, 25, 27),
    key(222178, 25, 27), key(222203, 19, 136), key(222222, 19, 136), key(222241, 31, 203), key(222272, 33, 203),
    key(222305, 36, 203), key(222341, 39, 203), key(222380, 39, 203), key(222419, 33, 203), key(222452, 37, 203),
    key(222489, 31, 203), key(222520, 33, 203), key(222553, 14, 193), key(222567, 27, 27), key(222594, 25, 27),
    key(222619, 27, 27), key(222646, 50, 237), key(222696, 45, 237), key(222741, 45, 237), key(222786, 47, 237),
    key(222833, 57, 237), key(222890, 55, 237), key(222945, 66, 237), key(223011, 45, 237), key(223056, 45, 237),
    key(223101, 47, 237), key(223148, 45, 237), key(223193, 45, 237), key(223238, 47, 237), key(223285, 19, 196),
    key(223304, 34, 121), key(223338, 33, 121), key(223371, 37, 121), key(223408, 37, 121), key(223445, 31, 121),
    key(223476, 35, 121), key(223511, 35, 121), key(223546, 31, 121), key(223577, 21, 128), key(223598, 21, 128),
    key(223619, 17, 128), key(223636, 19, 128), key(223655, 19, 128), key(223674, 19, 128), key(223693, 21, 136),
    key(223714, 35, 203), key(223749, 35, 203), key(223784, 37, 203), key(223821, 35, 203), key(223856, 21, 196),
    key(223877, 10, 204), key(223887, 12, 204), key(223899, 36, 263), key(223935, 12, 204), key(223947, 14, 213),
    key(223961, 21, 199), key(223982, 23, 199), key(224005, 44, 196), key(224049, 12, 264), key(224061, 16, 194),
    key(224077, 23, 212), key(224100, 21, 212), key(224121, 8, 214), key(224129, 12, 214), key(224141, 10, 214),
    key(224151, 12, 214), key(224163, 10, 214), key(224173, 23, 199), key(224196, 16, 208), key(224212, 16, 209),
    key(224228, 12, 208), key(224240, 14, 208), key(224254, 16, 208), key(224270, 39, 208), key(224309, 16, 208),
    key(224325, 20, 208), key(224345, 14, 209), key(224359, 16, 209), key(224375, 18, 209), key(224393, 16, 209),
    key(224409, 6, 295), key(224415, 23, 312), key(224438, 113, 304), key(224551, 27, 265), key(224578, 93, 323),
    key(224671, 31, 191), key(224702, 33, 332), key(224735, 66, 295), key(224801, 45, 79), key(224846, 111, 79),
    key(224957, 79, 288), key(225036, 33, 234), key(225069, 54, 234), key(225123, 31, 198), key(225154, 31, 198),
    key(225185, 37, 198), key(225222, 35, 198), key(225257, 28, 198), key(225285, 35, 198), key(225320, 33, 198),
    key(225353, 35, 198), key(225388, 29, 198), key(225417, 29, 181), key(225446, 37, 144), key(225483, 48, 150),
    key(225531, 50, 150), key(225581, 14, 202), key(225595, 12, 202), key(225607, 14, 202), key(225621, 16, 202),
    key(225637, 12, 202), key(225649, 79, 265), key(225728, 15, 265), key(225743, 29, 234), key(225772, 44, 234),
    key(225816, 12, 204), key(225828, 12, 304), key(225840, 8, 265), key(225848, 23, 79), key(225871, 10, 192),
    key(225881, 10, 192), key(225891, 25, 205), key(225916, 14, 207), key(225930, 16, 207), key(225946, 10, 214),
    key(225956, 14, 207), key(225970, 8, 269), key(225978, 25, 222), key(226003, 6, 234), key(226009, 27, 234),
    key(226036, 12, 204), key(226048, 21, 199), key(226069, 23, 199), key(226092, 23, 199), key(226115, 45, 237),
    key(226160, 37, 203), key(226197, 12, 96), key(226209, 19, 96), key(226228, 16, 194), key(226244, 21, 212),
    key(226265, 21, 212), key(226286, 10, 214), key(226296, 48, 234), key(226344, 31, 234), key(226375, 10, 214),
    key(226385, 35, 198), key(226420, 22, 219), key(226442, 22, 219), key(226464, 20, 219), key(226484, 18, 219),
    key(226502, 12, 228), key(226514, 14, 228), key(226528, 14, 218), key(226542, 14, 220), key(226556, 14, 229),
    key(226570, 18, 229), key(226588, 16, 229), key(226604, 18, 229), key(226622, 16, 229), key(226638, 14, 218),
    key(226652, 12, 228), key(226664, 14, 218), key(226678, 20, 219), key(226698, 18, 219), key(226716, 48, 215),
    key(226764, 49, 215), key(226813, 26, 215), key(226839, 49, 215), key(226888, 10, 285), key(226898, 21, 222),
    key(226919, 47, 222), key(226966, 21, 222), key(226987, 23, 222), key(227010, 8, 217), key(227018, 8, 217),
    key(227026, 20, 219), key(227046, 14, 220), key(227060, 10, 223), key(227070, 14, 287), key(227084, 20, 219),
    key(227104, 35, 224), key(227139, 34, 224), key(227173, 34, 224), key(227207, 38, 224), key(227245, 38, 224),
    key(227283, 32, 224), key(227315, 36, 224), key(227351, 36, 224), key(227387, 32, 224), key(227419, 32, 224),
    key(227451, 12, 227), key(227463, 16, 225), key(227479, 10, 225), key(227489, 10, 225), key(227499, 37, 226),
    key(227536, 18, 226), key(227554, 8, 226), key(227562, 43, 215), key(227605, 12, 226), key(227617, 24, 221),
    key(227641, 16, 221), key(227657, 24, 221), key(227681, 18, 221), key(227699, 24, 221), key(227723, 18, 226),
    key(227741, 45, 215), key(227786, 39, 215), key(227825, 12, 226), key(227837, 12, 226), key(227849, 14, 226),
    key(227863, 12, 226), key(227875, 21, 222), key(227896, 27, 299), key(227923, 14, 325), key(227937, 23, 181),
    key(227960, 31, 144), key(227991, 44, 150), key(228035, 12, 226), key(228047, 12, 226), key(228059, 22, 221),
    key(228081, 49, 215), key(228130, 24, 221), key(228154, 50, 246), key(228204, 79, 195), key(228283, 23, 122),
    key(228306, 23, 205), key(228329, 18, 219), key(228347, 58, 38), key(228405, 23, 181), key(228428, 31, 144),
    key(228459, 46, 150), key(228505, 12, 226), key(228517, 22, 221), key(228539, 4, 79), key(228543, 12, 230),
    key(228555, 16, 101), key(228571, 34, 232), key(228605, 20, 235), key(228625, 20, 235), key(228645, 20, 235),
    key(228665, 4, 79), key(228669, 12, 231), key(228681, 14, 231), key(228695, 14, 231), key(228709, 16, 231),
    key(228725, 25, 79), key(228750, 10, 171), key(228760, 8, 171), key(228768, 10, 101), key(228778, 14, 101),
    key(228792, 16, 101), key(228808, 26, 243), key(228834, 31, 243), key(228865, 30, 243), key(228895, 30, 243),
    key(228925, 34, 243), key(228959, 34, 243), key(228993, 28, 243), key(229021, 32, 243), key(229053, 32, 243),
    key(229085, 28, 243), key(229113, 26, 243), key(229139, 10, 114), key(229149, 10, 114), key(229159, 14, 233),
    key(229173, 14, 233), key(229187, 25, 222), key(229212, 30, 243), key(229242, 48, 7), key(229290, 39, 79),
    key(229329, 12, 189), key(229341, 16, 184), key(229357, 29, 184), key(229386, 39, 74), key(229425, 62, 74),
    key(229487, 27, 76), key(229514, 27, 76), key(229541, 29, 76), key(229570, 35, 76), key(229605, 26, 76),
    key(229631, 33, 76), key(229664, 27, 76), key(229691, 14, 75), key(229705, 23, 76), key(229728, 25, 76),
    key(229753, 27, 76), key(229780, 33, 76), key(229813, 33, 76), key(229846, 91, 71), key(229937, 62, 32),
    key(229999, 56, 77), key(230055, 54, 77), key(230109, 10, 73), key(230119, 8, 73), key(230127, 25, 73),
    key(230152, 32, 44), key(230184, 18, 176), key(230202, 16, 176), key(230218, 16, 176), key(230234, 33, 176),
    key(230267, 20, 176), key(230287, 18, 176), key(230305, 14, 72), key(230319, 18, 72), key(230337, 16, 72),
    key(230353, 18, 72), key(230371, 12, 72), key(230383, 8, 73), key(230391, 8, 73), key(230399, 52, 74),
    key(230451, 33, 74), key(230484, 37, 74), key(230521, 71, 74), key(230592, 33, 74), key(230625, 65, 74),
    key(230690, 46, 74), key(230736, 50, 74), key(230786, 33, 74), key(230819, 35, 74), key(230854, 69, 74),
    key(230923, 39, 74), key(230962, 35, 74), key(230997, 65, 74), key(231062, 37, 74), key(231099, 55, 74),
    key(231154, 32, 74), key(231186, 62, 74), key(231248, 39, 74), key(231287, 33, 74), key(231320, 35, 74),
    key(231355, 35, 74), key(231390, 54, 336), key(231444, 12, 75), key(231456, 10, 75), key(231466, 12, 75),
    key(231478, 14, 75), key(231492, 31, 93), key(231523, 48, 12), key(231571, 62, 12), key(231633, 60, 12),
    key(231693, 56, 12), key(231749, 16, 75), key(231765, 31, 93), key(231796, 31, 93), key(231827, 48, 12),
    key(231875, 37, 185), key(231912, 37, 185), key(231949, 37, 185), key(231986, 33, 93), key(232019, 50, 12),
    key(232069, 37, 185), key(232106, 35, 93), key(232141, 35, 93), key(232176, 41, 185), key(232217, 41, 185),
    key(232258, 54, 12), key(232312, 60, 12), key(232372, 33, 93), key(232405, 39, 185), key(232444, 56, 12),
    key(232500, 18, 75), key(232518, 33, 93), key(232551, 39, 185), key(232590, 50, 12), key(232640, 48, 12),
    key(232688, 27, 93), key(232715, 27, 93), key(232742, 29, 185), key(232771, 47, 12), key(232818, 14, 75),
    key(232832, 14, 75), key(232846, 6, 59), key(232852, 27, 93), key(232879, 33, 185), key(232912, 42, 12),
    key(232954, 6, 336), key(232960, 10, 73), key(232970, 10, 73), key(232980, 18, 176), key(232998, 16, 176),
    key(233014, 18, 72), key(233032, 18, 72), key(233050, 16, 184), key(233066, 45, 184), key(233111, 10, 100),
    key(233121, 16, 99), key(233137, 66, 97), key(233203, 64, 97), key(233267, 53, 97), key(233320, 49, 97),
    key(233369, 67, 97), key(233436, 53, 97), key(233489, 55, 97), key(233544, 43, 97), key(233587, 68, 97),
    key(233655, 10, 43), key(233665, 23, 144), key(233688, 36, 150), key(233724, 25, 181), key(233749, 18, 166),
    key(233767, 17, 96), key(233784, 35, 96), key(233819, 33, 96), key(233852, 16, 96), key(233868, 32, 96),
    key(233900, 16, 98), key(233916, 14, 96), key(233930, 37, 96), key(233967, 12, 99), key(233979, 14, 99),
    key(233993, 16, 99), key(234009, 16, 99), key(234025, 16, 99), key(234041, 16, 99), key(234057, 51, 97),
    key(234108, 10, 43), key(234118, 6, 38), key(234124, 52, 38), key(234176, 57, 38), key(234233, 51, 38),
    key(234284, 43, 326), key(234327, 64, 38), key(234391, 53, 306), key(234444, 63, 38), key(234507, 26, 215),
    key(234533, 17, 148), key(234550, 37, 234), key(234587, 64, 38), key(234651, 31, 105), key(234682, 31, 105),
    key(234713, 23, 105), key(234736, 6, 216), key(234742, 20, 148), key(234762, 19, 148), key(234781, 20, 148),
    key(234801, 33, 58), key(234834, 6, 58), key(234840, 31, 58), key(234871, 8, 58), key(234879, 10, 58),
    key(234889, 35, 58), key(234924, 35, 58), key(234959, 24, 253), key(234983, 10, 58), key(234993, 10, 58),
    key(235003, 29, 58), key(235032, 35, 58), key(235067, 8, 42), key(235075, 8, 42), key(235083, 8, 42),
    key(235091, 20, 148), key(235111, 8, 253), key(235119, 21, 222), key(235140, 8, 42), key(235148, 10, 58),
    key(235158, 35, 58), key(235193, 72, 298), key(235265, 23, 222), key(235288, 25, 236), key(235313, 20, 41),
    key(235333, 20, 41), key(235353, 8, 210), key(235361, 14, 210), key(235375, 20, 41), key(235395, 14, 41),
    key(235409, 18, 41), key(235427, 16, 41), key(235443, 18, 41), key(235461, 18, 41), key(235479, 18, 41),
    key(235497, 14, 210), key(235511, 10, 210), key(235521, 12, 210), key(235533, 12, 210), key(235545, 12, 210),
    key(235557, 8, 214), key(235565, 25, 181), key(235590, 33, 144), key(235623, 48, 150), key(235671, 21, 170),
    key(235692, 25, 160), key(235717, 6, 298), key(235723, 37, 79), key(235760, 14, 69), key(235774, 43, 197),
    key(235817, 42, 197), key(235859, 45, 197), key(235904, 45, 197), key(235949, 39, 197), key(235988, 43, 197),
    key(236031, 43, 197), key(236074, 39, 197), key(236113, 37, 197), key(236150, 17, 130), key(236167, 17, 130),
    key(236184, 17, 130), key(236201, 58, 77), key(236259, 21, 222), key(236280, 19, 196), key(236299, 14, 65),
    key(236313, 41, 88), key(236354, 31, 88), key(236385, 33, 88), key(236418, 33, 88), key(236451, 39, 88),
    key(236490, 35, 88), key(236525, 41, 88), key(236566, 33, 88), key(236599, 31, 88), key(236630, 12, 337),
    key(236642, 105, 337), key(236747, 21, 200), key(236768, 25, 200), key(236793, 14, 104), key(236807, 14, 67),
    key(236821, 14, 67), key(236835, 12, 67), key(236847, 20, 9), key(236867, 8, 107), key(236875, 14, 67),
    key(236889, 16, 211), key(236905, 16, 211), key(236921, 10, 70), key(236931, 12, 70), key(236943, 14, 70),
    key(236957, 39, 70), key(236996, 14, 70), key(237010, 10, 71), key(237020, 12, 71), key(237032, 14, 71),
    key(237046, 14, 71), key(237060, 6, 246), key(237066, 18, 269), key(237084, 19, 205), key(237103, 21, 246),
    key(237124, 73, 195), key(237197, 19, 122), key(237216, 68, 195), key(237284, 21, 122), key(237305, 23, 341),
    key(237328, 52, 246), key(237380, 73, 286), key(237453, 54, 331), key(237507, 21, 268), key(237528, 21, 205),
    key(237549, 52, 38), key(237601, 12, 328), key(237613, 8, 89), key(237621, 10, 112), key(237631, 12, 112),
    key(237643, 8, 245), key(237651, 25, 170), key(237676, 27, 160), key(237703, 8, 115), key(237711, 10, 115),
    key(237721, 12, 115), key(237733, 12, 115), key(237745, 23, 170), key(237768, 25, 160), key(237793, 12, 66),
    key(237805, 8, 245), key(237813, 16, 114), key(237829, 14, 110), key(237843, 18, 102), key(237861, 18, 102),
    key(237879, 10, 104), key(237889, 10, 104), key(237899, 10, 104), key(237909, 8, 108), key(237917, 8, 107),
    key(237925, 16, 106), key(237941, 16, 106), key(237957, 16, 109), key(237973, 16, 109), key(237989, 14, 69),
    key(238003, 12, 111), key(238015, 12, 111), key(238027, 14, 112), key(238041, 10, 115), key(238051, 16, 115),
    key(238067, 10, 245), key(238077, 18, 9), key(238095, 12, 114), key(238107, 21, 205), key(238128, 23, 122),
    key(238151, 67, 195), key(238218, 71, 195), key(238289, 73, 195), key(238362, 21, 205), key(238383, 49, 246),
    key(238432, 43, 246), key(238475, 10, 113), key(238485, 10, 113), key(238495, 12, 60), key(238507, 36, 68),
    key(238543, 12, 60), key(238555, 18, 116), key(238573, 20, 116), key(238593, 66, 105), key(238659, 41, 184),
    key(238700, 10, 186), key(238710, 22, 118), key(238732, 20, 116), key(238752, 12, 123), key(238764, 25, 234),
    key(238789, 20, 118), key(238809, 10, 43), key(238819, 115, 96), key(238934, 108, 135), key(239042, 18, 235),
    key(239060, 46, 38), key(239106, 57, 105), key(239163, 16, 104), key(239179, 22, 79), key(239201, 18, 104),
    key(239219, 18, 104), key(239237, 14, 96), key(239251, 21, 96), key(239272, 23, 36), key(239295, 29, 55),
    key(239324, 21, 103), key(239345, 29, 162), key(239374, 36, 136), key(239410, 66, 97), key(239476, 29, 4),
    key(239505, 50, 239), key(239555, 40, 240), key(239595, 31, 56), key(239626, 42, 40), key(239668, 25, 48),
    key(239693, 48, 150), key(239741, 33, 143), key(239774, 35, 174), key(239809, 33, 198), key(239842, 47, 215),
    key(239889, 29, 76), key(239918, 35, 74), key(239953, 53, 232), key(240006, 10, 113), key(240016, 12, 60),
    key(240028, 66, 195), key(240094, 46, 38), key(240140, 35, 63), key(240175, 23, 58), key(240198, 18, 104),
    key(240216, 56, 7), key(240272, 12, 108), key(240284, 20, 16), key(240304, 20, 16), key(240324, 18, 9),
    key(240342, 32, 196), key(240374, 18, 1), key(240392, 18, 235), key(240410, 21, 246), key(240431, 73, 195),
    key(240504, 27, 122), key(240531, 21, 205), key(240552, 16, 16), key(240568, 31, 4), key(240599, 14, 5),
    key(240613, 10, 64), key(240623, 29, 10), key(240652, 6, 234), key(240658, 40, 240), key(240698, 12, 2),
    key(240710, 16, 3), key(240726, 14, 6), key(240740, 20, 11), key(240760, 38, 13), key(240798, 40, 170),
    key(240838, 18, 14), key(240856, 14, 15), key(240870, 60, 7), key(240930, 18, 8), key(240948, 29, 222),
    key(240977, 31, 68), key(241008, 12, 0), key(241020, 36, 232), key(241056, 18, 1), key(241074, 31, 25),
    key(241105, 14, 24), key(241119, 18, 22), key(241137, 16, 33), key(241153, 16, 28), key(241169, 12, 18),
    key(241181, 10, 29), key(241191, 10, 19), key(241201, 20, 30), key(241221, 14, 31), key(241235, 40, 26),
    key(241275, 16, 37), key(241291, 12, 35), key(241303, 18, 23), key(241321, 19, 36), key(241340, 25, 21),
    key(241365, 18, 17), key(241383, 16, 32), key(241399, 54, 239), key(241453, 73, 105), key(241526, 14, 34),
    key(241540, 10, 78), key(241550, 12, 86), key(241562, 12, 95), key(241574, 8, 82), key(241582, 16, 59),
    key(241598, 12, 81), key(241610, 10, 94), key(241620, 20, 85), key(241640, 18, 92), key(241658, 12, 84),
    key(241670, 25, 87), key(241695, 14, 90), key(241709, 20, 91), key(241729, 10, 62), key(241739, 16, 61),
    key(241755, 51, 63), key(241806, 14, 66), key(241820, 14, 71), key(241834, 8, 245), key(241842, 12, 247),
    key(241854, 16, 248), key(241870, 14, 65), key(241884, 16, 211), key(241900, 14, 70), key(241914, 14, 67),
    key(241928, 14, 218), key(241942, 12, 228), key(241954, 43, 215), key(241997, 21, 222), key(242018, 12, 225),
    key(242030, 14, 226), key(242044, 24, 221), key(242068, 18, 102), key(242086, 16, 106), key(242102, 16, 109),
    key(242118, 14, 69), key(242132, 14, 110), key(242146, 12, 111), key(242158, 8, 107), key(242166, 8, 108),
    key(242174, 8, 124), key(242182, 12, 134), key(242194, 16, 179), key(242210, 12, 131), key(242222, 14, 125),
    key(242236, 14, 126), key(242250, 10, 127), key(242260, 22, 129), key(242282, 10, 132), key(242292, 26, 133),
    key(242318, 16, 99), key(242334, 19, 51), key(242353, 14, 119), key(242367, 16, 45), key(242383, 33, 56),
    key(242416, 12, 39), key(242428, 10, 186), key(242438, 41, 20), key(242479, 70, 38), key(242549, 12, 57),
    key(242561, 16, 120), key(242577, 18, 54), key(242595, 18, 49), key(242613, 44, 40), key(242657, 31, 50),
    key(242688, 27, 47), key(242715, 17, 46), key(242732, 25, 46), key(242757, 56, 47), key(242813, 12, 249),
    key(242825, 19, 52), key(242844, 22, 44), key(242866, 10, 53), key(242876, 25, 48), key(242901, 16, 9),
    key(242917, 12, 100), key(242929, 39, 88), key(242968, 29, 122), key(242997, 91, 195), key(243088, 31, 205),
    key(243119, 57, 246), key(243176, 58, 97), key(243234, 33, 181), key(243267, 41, 144), key(243308, 56, 150),
    key(243364, 18, 104), key(243382, 18, 98), key(243400, 14, 96), key(243414, 23, 96), key(243437, 16, 114),
    key(243453, 18, 89), key(243471, 18, 101), key(243489, 18, 116), key(243507, 16, 118), key(243523, 14, 112),
    key(243537, 14, 115), key(243551, 20, 140), key(243571, 16, 157), key(243587, 12, 156), key(243599, 18, 141),
    key(243617, 10, 146), key(243627, 8, 145), key(243635, 10, 135), key(243645, 10, 158), key(243655, 18, 155),
    key(243673, 20, 152), key(243693, 33, 143), key(243726, 14, 137), key(243740, 18, 154), key(243758, 15, 103),
    key(243773, 14, 142), key(243787, 4, 79), key(243791, 43, 79), key(243834, 33, 234), key(243867, 20, 77),
    key(243887, 23, 147), key(243910, 16, 151), key(243926, 14, 139), key(243940, 12, 138), key(243952, 16, 149),
    key(243968, 16, 153), key(243984, 14, 159), key(243998, 14, 169), key(244012, 10, 168), key(244022, 10, 161),
    key(244032, 14, 163), key(244046, 24, 166), key(244070, 20, 164), key(244090, 10, 165), key(244100, 23, 170),
    key(244123, 25, 160), key(244148, 16, 167), key(244164, 23, 162), key(244187, 12, 210), key(244199, 18, 41),
    key(244217, 17, 130), key(244234, 14, 230), key(244248, 20, 235), key(244268, 16, 231), key(244284, 34, 243),
    key(244318, 18, 233), key(244336, 29, 105), key(244365, 6, 216), key(244371, 10, 58), key(244381, 45, 58),
    key(244426, 20, 148), key(244446, 8, 42), key(244454, 16, 43), key(244470, 36, 135), key(244506, 12, 177),
    key(244518, 16, 172), key(244534, 16, 184), key(244550, 41, 184), key(244591, 12, 173), key(244603, 32, 178),
    key(244635, 16, 183), key(244651, 10, 175), key(244661, 29, 174), key(244690, 22, 182), key(244712, 23, 180),
    key(244735, 10, 113), key(244745, 14, 60), key(244759, 18, 83), key(244777, 18, 187), key(244795, 14, 190),
    key(244809, 16, 188), key(244825, 18, 189), key(244843, 16, 200), key(244859, 10, 244), key(244869, 19, 201),
    key(244888, 37, 206), key(244925, 29, 191), key(244954, 18, 213), key(244972, 19, 136), key(244991, 35, 203),
    key(245026, 14, 193), key(245040, 23, 128), key(245063, 51, 237), key(245114, 33, 121), key(245147, 12, 204),
    key(245159, 21, 199), key(245180, 18, 194), key(245198, 21, 212), key(245219, 10, 214), key(245229, 16, 208),
    key(245245, 16, 209), key(245261, 35, 198), key(245296, 12, 202), key(245308, 12, 192), key(245320, 35, 27),
    key(245355, 34, 55), key(245389, 34, 196), key(245423, 16, 207), key(245439, 18, 211), key(245457, 39, 197),
    key(245496, 18, 242), key(245514, 14, 236), key(245528, 20, 238), key(245548, 14, 241), key(245562, 14, 80),
    key(245576, 16, 229), key(245592, 18, 219), key(245610, 8, 217), key(245618, 16, 220), key(245634, 10, 223),
    key(245644, 16, 227), key(245660, 34, 224), key(245694, 19, 44), key(245713, 10, 117), key(245723, 14, 123),
    key(245737, 8, 171), key(245745, 31, 76), key(245776, 20, 176), key(245796, 18, 72), key(245814, 8, 73),
    key(245822, 37, 74), key(245859, 56, 74), key(245915, 14, 75), key(245929, 33, 93), key(245962, 58, 12),
    key(246020, 39, 185), key(246059, 18, 170), key(246077, 12, 230), key(246089, 18, 235), key(246107, 14, 15),
    key(246121, 16, 14), key(246137, 16, 231), key(246153, 18, 233), key(246171, 17, 16), key(246188, 20, 55),
    key(246208, 44, 7), key(246252, 12, 111), key(246264, 17, 4), key(246281, 17, 25), key(246298, 36, 239),
    key(246334, 46, 240), key(246380, 30, 97), key(246410, 32, 243), key(246442, 30, 215), key(246472, 36, 150),
    key(246508, 15, 143), key(246523, 17, 213), key(246540, 15, 76), key(246555, 19, 74), key(246574, 41, 74),
    key(246615, 19, 174), key(246634, 13, 48), key(246647, 30, 40), key(246677, 17, 56), key(246694, 15, 198),
    key(246709, 18, 102), key(246727, 12, 109), key(246739, 10, 107), key(246749, 12, 106), key(246761, 17, 200),
    key(246778, 12, 5), key(246790, 15, 64), key(246805, 16, 3), key(246821, 12, 2), key(246833, 12, 6),
    key(246845, 20, 11), key(246865, 31, 13), key(246896, 18, 211), key(246914, 14, 70), key(246928, 16, 1),
    key(246944, 14, 65), key(246958, 16, 8), key(246974, 9, 234), key(246983, 10, 0), key(246993, 16, 67),
    key(247009, 24, 105), key(247033, 12, 9), key(247045, 21, 234), key(247066, 14, 71), key(247080, 10, 35),
    key(247090, 16, 37), key(247106, 14, 23), key(247120, 14, 31), key(247134, 33, 26), key(247167, 14, 17),
    key(247181, 23, 21), key(247204, 12, 24), key(247216, 12, 28), key(247228, 10, 18), key(247238, 8, 29),
    key(247246, 12, 22), key(247258, 8, 19), key(247266, 12, 33), key(247278, 12, 34), key(247290, 10, 32),
    key(247300, 14, 79), key(247314, 12, 30), key(247326, 70, 195), key(247396, 13, 60), key(247409, 13, 112),
    key(247422, 9, 113), key(247431, 14, 80), key(247445, 8, 82), key(247453, 8, 78), key(247461, 14, 92),
    key(247475, 8, 94), key(247483, 16, 85), key(247499, 10, 95), key(247509, 25, 93), key(247534, 14, 83),
    key(247548, 10, 84), key(247558, 21, 87), key(247579, 27, 88), key(247606, 10, 86), key(247616, 14, 91),
    key(247630, 12, 59), key(247642, 10, 90), key(247652, 10, 81), key(247662, 16, 61), key(247678, 10, 62),
    key(247688, 21, 246), key(247709, 17, 205), key(247726, 15, 36), key(247741, 13, 103), key(247754, 19, 162),
    key(247773, 10, 100), key(247783, 29, 141), key(247812, 55, 232), key(247867, 46, 20), key(247913, 8, 104),
    key(247921, 14, 236), key(247935, 10, 166), key(247945, 17, 96), key(247962, 60, 96), key(248022, 14, 101),
    key(248036, 14, 98), key(248050, 63, 105), key(248113, 51, 12), key(248164, 20, 176), key(248184, 41, 63),
    key(248225, 46, 38), key(248271, 30, 58), key(248301, 33, 184), key(248334, 14, 241), key(248348, 12, 242),
    key(248360, 14, 238), key(248374, 16, 248), key(248390, 10, 247), key(248400, 17, 44), key(248417, 17, 219),
    key(248434, 12, 227), key(248446, 8, 217), key(248454, 10, 223), key(248464, 12, 220), key(248476, 12, 226),
    key(248488, 20, 221), key(248508, 14, 228), key(248522, 19, 222), key(248541, 12, 229), key(248553, 27, 224),
    key(248580, 8, 89), key(248588, 6, 115), key(248594, 8, 114), key(248602, 10, 110), key(248612, 10, 123),
    key(248622, 13, 51), key(248635, 8, 124), key(248643, 10, 125), key(248653, 6, 127), key(248659, 18, 133),
    key(248677, 10, 134), key(248687, 12, 126), key(248699, 8, 132), key(248707, 20, 129), key(248727, 10, 131),
    key(248737, 18, 152), key(248755, 18, 155), key(248773, 10, 158), key(248783, 8, 145), key(248791, 12, 140),
    key(248803, 14, 151), key(248817, 14, 139), key(248831, 16, 149), key(248847, 16, 148), key(248863, 14, 153),
    key(248877, 10, 138), key(248887, 19, 222), key(248906, 23, 147), key(248929, 18, 77), key(248947, 12, 156),
    key(248959, 10, 157), key(248969, 8, 146), key(248977, 10, 66), key(248987, 8, 135), key(248995, 51, 135),
    key(249046, 29, 144), key(249075, 12, 142), key(249087, 10, 137), key(249097, 14, 154), key(249111, 10, 169),
    key(249121, 16, 167), key(249137, 12, 163), key(249149, 17, 170), key(249166, 10, 165), key(249176, 9, 161),
    key(249185, 16, 164), key(249201, 12, 159), key(249213, 8, 168), key(249221, 34, 206), key(249255, 34, 197),
    key(249289, 23, 68), key(249312, 8, 192), key(249320, 16, 211), key(249336, 12, 202), key(249348, 10, 214),
    key(249358, 14, 207), key(249372, 19, 199), key(249391, 6, 43), key(249397, 14, 194), key(249411, 14, 209),
    key(249425, 14, 208), key(249439, 10, 244), key(249449, 29, 10), key(249478, 13, 136), key(249491, 15, 201),
    key(249506, 8, 193), key(249514, 27, 27), key(249541, 15, 196), key(249556, 40, 237), key(249596, 17, 128),
    key(249613, 17, 212), key(249630, 30, 203), key(249660, 28, 121), key(249688, 8, 69), key(249696, 10, 204),
    key(249706, 15, 130), key(249721, 10, 171), key(249731, 10, 108), key(249741, 21, 191), key(249762, 21, 180),
    key(249783, 10, 179), key(249793, 31, 185), key(249824, 14, 182), key(249838, 9, 73), key(249847, 12, 72),
    key(249859, 8, 177), key(249867, 12, 184), key(249879, 8, 173), key(249887, 32, 178), key(249919, 12, 172),
    key(249931, 14, 183), key(249945, 6, 175), key(249951, 7, 216), key(249958, 9, 42), key(249967, 9, 58),
    key(249976, 8, 75), key(249984, 8, 53), key(249992, 19, 44), key(250011, 16, 49), key(250027, 12, 50),
    key(250039, 25, 47), key(250064, 64, 46), key(250128, 25, 46), key(250153, 27, 47), key(250180, 12, 249),
    key(250192, 19, 52), key(250211, 14, 54), key(250225, 27, 122), key(250252, 27, 181), key(250279, 12, 116),
    key(250291, 8, 186), key(250299, 18, 118), key(250317, 16, 120), key(250333, 25, 160), key(250358, 14, 119),
    key(250372, 10, 45), key(250382, 8, 39), key(250390, 8, 117), key(250398, 14, 57), key(250412, 14, 99),
    key(250426, 14, 187), key(250440, 12, 190), key(250452, 12, 188), key(250464, 10, 189), key(250474, 12, 210),
    key(250486, 12, 41), key(250498, 12, 218), key(250510, 14, 225), key(250524, 8, 245), key(250532, 27, 170),
    key(250559, 10, 15), key(250569, 12, 71), key(250581, 14, 71), key(250595, 18, 16), key(250613, 20, 16),
    key(250633, 16, 16), key(250649, 16, 8), key(250665, 16, 8), key(250681, 25, 105), key(250706, 8, 114),
    key(250714, 16, 9), key(250730, 14, 9), key(250744, 10, 0), key(250754, 14, 233), key(250768, 12, 67),
    key(250780, 14, 67), key(250794, 16, 67), key(250810, 16, 8), key(250826, 16, 235), key(250842, 14, 69),
    key(250856, 16, 14), key(250872, 23, 88), key(250895, 25, 88), key(250920, 12, 70), key(250932, 14, 70),
    key(250946, 14, 110), key(250960, 14, 208), key(250974, 14, 209), key(250988, 16, 211), key(251004, 16, 211),
    key(251020, 12, 15), key(251032, 16, 14), key(251048, 14, 70), key(251062, 16, 14), key(251078, 14, 69),
    key(251092, 25, 246), key(251117, 18, 1), key(251135, 14, 65), key(251149, 19, 200), key(251168, 35, 184),
    key(251203, 18, 8), key(251221, 12, 114), key(251233, 50, 12), key(251283, 64, 105), key(251347, 18, 65),
    key(251365, 16, 7), key(251381, 46, 7), key(251427, 23, 4), key(251450, 12, 5), key(251462, 14, 5),
    key(251476, 14, 5), key(251490, 14, 24), key(251504, 16, 32), key(251520, 16, 182), key(251536, 29, 26),
    key(251565, 12, 58), key(251577, 23, 148), key(251600, 14, 64), key(251614, 14, 64), key(251628, 16, 62),
    key(251644, 23, 51), key(251667, 20, 200), key(251687, 16, 191), key(251703, 18, 200), key(251721, 14, 193),
    key(251735, 14, 192), key(251749, 12, 210), key(251761, 29, 68), key(251790, 14, 202), key(251804, 10, 43),
    key(251814, 12, 108), key(251826, 14, 78), key(251840, 18, 236), key(251858, 14, 176), key(251872, 18, 45),
    key(251890, 31, 47), key(251921, 29, 46), key(251950, 12, 123), key(251962, 10, 59), key(251972, 14, 59),
    key(251986, 12, 137), key(251998, 14, 142), key(252012, 46, 191), key(252058, 29, 79), key(252087, 14, 167),
    key(252101, 12, 15), key(252113, 12, 161), key(252125, 10, 104), key(252135, 31, 234), key(252166, 14, 115),
    key(252180, 10, 245), key(252190, 25, 4), key(252215, 14, 89), key(252229, 32, 7), key(252261, 12, 234),
    key(252273, 29, 10), key(252302, 53, 232), key(252355, 23, 10), key(252378, 36, 240), key(252414, 20, 11),
    key(252434, 29, 13), key(252463, 32, 13), key(252495, 12, 6), key(252507, 14, 102), key(252521, 18, 102),
    key(252539, 18, 102), key(252557, 12, 2), key(252569, 14, 3), key(252583, 20, 11), key(252603, 36, 13),
    key(252639, 34, 13), key(252673, 12, 6), key(252685, 18, 102), key(252703, 16, 79), key(252719, 12, 2),
    key(252731, 12, 3), key(252743, 12, 2), key(252755, 14, 3), key(252769, 16, 3), key(252785, 38, 170),
    key(252823, 14, 233), key(252837, 18, 235), key(252855, 12, 230), key(252867, 16, 231), key(252883, 14, 231),
    key(252897, 36, 170), key(252933, 14, 230), key(252947, 23, 234), key(252970, 14, 111), key(252984, 16, 71),
    key(253000, 10, 107), key(253010, 12, 106), key(253022, 14, 106), key(253036, 14, 106), key(253050, 14, 106),
    key(253064, 15, 109), key(253079, 12, 109), key(253091, 14, 109), key(253105, 14, 109), key(253119, 14, 111),
    key(253133, 16, 65), key(253149, 18, 103), key(253167, 19, 44), key(253186, 21, 44), key(253207, 14, 111),
    key(253221, 8, 111), key(253229, 36, 178), key(253265, 16, 183), key(253281, 16, 33), key(253297, 16, 33),
    key(253313, 14, 172), key(253327, 10, 177), key(253337, 12, 25), key(253349, 12, 25), key(253361, 10, 24),
    key(253371, 12, 32), key(253383, 14, 33), key(253397, 14, 79), key(253411, 10, 32), key(253421, 44, 105),
    key(253465, 21, 21), key(253486, 12, 30), key(253498, 12, 34), key(253510, 14, 34), key(253524, 12, 17),
    key(253536, 12, 34), key(253548, 12, 17), key(253560, 42, 239), key(253602, 16, 79), key(253618, 32, 239),
    key(253650, 12, 28), key(253662, 12, 18), key(253674, 18, 23), key(253692, 14, 23), key(253706, 14, 23),
    key(253720, 8, 29), key(253728, 10, 18), key(253738, 16, 22), key(253754, 8, 173), key(253762, 8, 19),
    key(253770, 14, 22), key(253784, 17, 22), key(253801, 17, 22), key(253818, 10, 104), key(253828, 12, 25),
    key(253840, 12, 35), key(253852, 12, 35), key(253864, 10, 35), key(253874, 16, 37), key(253890, 16, 37),
    key(253906, 18, 180), key(253924, 23, 21), key(253947, 22, 21), key(253969, 14, 17), key(253983, 28, 26),
    key(254011, 36, 26), key(254047, 40, 26), key(254087, 12, 179), key(254099, 14, 31), key(254113, 35, 185),
    key(254148, 12, 31), key(254160, 14, 31), key(254174, 23, 36), key(254197, 19, 36), key(254216, 8, 175),
    key(254224, 14, 28), key(254238, 12, 29), key(254250, 12, 18), key(254262, 8, 19), key(254270, 16, 219),
    key(254286, 18, 219), key(254304, 16, 229), key(254320, 14, 218), key(254334, 12, 218), key(254346, 12, 228),
    key(254358, 14, 228), key(254372, 20, 221), key(254392, 18, 221), key(254410, 8, 226), key(254418, 10, 226),
    key(254428, 10, 226), key(254438, 36, 224), key(254474, 32, 224), key(254506, 31, 224), key(254537, 8, 216),
    key(254545, 10, 42), key(254555, 14, 229), key(254569, 14, 229), key(254583, 14, 218), key(254597, 19, 218),
    key(254616, 12, 227), key(254628, 20, 221), key(254648, 8, 217), key(254656, 12, 227), key(254668, 14, 220),
    key(254682, 14, 220), key(254696, 12, 220), key(254708, 8, 225), key(254716, 10, 223), key(254726, 10, 223),
    key(254736, 10, 223), key(254746, 12, 227), key(254758, 8, 217), key(254766, 25, 222), key(254791, 19, 222),
    key(254810, 19, 222), key(254829, 19, 222), key(254848, 19, 222), key(254867, 21, 222), key(254888, 12, 80),
    key(254900, 14, 112), key(254914, 16, 112), key(254930, 10, 115), key(254940, 19, 83), key(254959, 15, 83),
    key(254974, 18, 83), key(254992, 10, 60), key(255002, 8, 113), key(255010, 8, 113), key(255018, 10, 59),
    key(255028, 21, 4), key(255049, 37, 215), key(255086, 53, 232), key(255139, 23, 198), key(255162, 19, 76),
    key(255181, 25, 74), key(255206, 55, 74), key(255261, 34, 20), key(255295, 17, 48), key(255312, 21, 40),
    key(255333, 19, 56), key(255352, 23, 143), key(255375, 38, 150), key(255413, 47, 240), key(255460, 40, 239),
    key(255500, 23, 174), key(255523, 21, 105), key(255544, 17, 4), key(255561, 21, 25), key(255582, 17, 50),
    key(255599, 27, 154), key(255626, 23, 141), key(255649, 53, 232), key(255702, 21, 174), key(255723, 32, 215),
    key(255755, 19, 198), key(255774, 15, 76), key(255789, 21, 74), key(255810, 45, 74), key(255855, 36, 240),
    key(255891, 38, 239), key(255929, 19, 56), key(255948, 13, 48), key(255961, 30, 40), key(255991, 19, 143),
    key(256010, 38, 150), key(256048, 30, 243), key(256078, 21, 36), key(256099, 19, 36), key(256118, 21, 55),
    key(256139, 25, 55), key(256164, 23, 55), key(256187, 17, 103), key(256204, 15, 103), key(256219, 25, 162),
    key(256244, 47, 97), key(256291, 14, 112), key(256305, 31, 16), key(256336, 38, 38), key(256374, 29, 63),
    key(256403, 17, 58), key(256420, 42, 38), key(256462, 27, 58), key(256489, 37, 63), key(256526, 29, 47),
    key(256555, 52, 46), key(256607, 21, 58), key(256628, 31, 63), key(256659, 31, 63), key(256690, 10, 112),
    key(256700, 23, 246), key(256723, 23, 205), key(256746, 23, 246), key(256769, 65, 195), key(256834, 21, 205),
    key(256855, 21, 122), key(256876, 14, 11), key(256890, 12, 80), key(256902, 72, 195), key(256974, 65, 195),
    key(257039, 12, 60), key(257051, 10, 113), key(257061, 8, 71), key(257069, 19, 222), key(257088, 21, 103),
    key(257109, 46, 105), key(257155, 40, 215), key(257195, 18, 44), key(257213, 35, 12), key(257248, 24, 55),
    key(257272, 52, 240), key(257324, 43, 232), key(257367, 14, 62), key(257381, 16, 61), key(257397, 12, 190),
    key(257409, 12, 190), key(257421, 6, 189), key(257427, 10, 189), key(257437, 10, 189), key(257447, 12, 188),
    key(257459, 14, 188), key(257473, 14, 188), key(257487, 10, 190), key(257497, 14, 187), key(257511, 15, 187),
    key(257526, 43, 234), key(257569, 12, 187), key(257581, 14, 187), key(257595, 12, 247), key(257607, 14, 248),
    key(257621, 16, 248), key(257637, 16, 248), key(257653, 12, 247), key(257665, 19, 44), key(257684, 15, 44),
    key(257699, 14, 44), key(257713, 16, 200), key(257729, 12, 244), key(257741, 10, 244), key(257751, 29, 10),
    key(257780, 25, 10), key(257805, 23, 27), key(257828, 32, 203), key(257860, 17, 136), key(257877, 19, 201),
    key(257896, 45, 237), key(257941, 30, 121), key(257971, 19, 128), key(257990, 19, 212), key(258009, 21, 196),
    key(258030, 18, 201), key(258048, 34, 206), key(258082, 35, 206), key(258117, 31, 206), key(258148, 34, 206),
    key(258182, 10, 204), key(258192, 42, 12), key(258234, 33, 184), key(258267, 15, 130), key(258282, 16, 130),
    key(258298, 14, 130), key(258312, 10, 213), key(258322, 17, 191), key(258339, 25, 191), key(258364, 34, 197),
    key(258398, 21, 79), key(258419, 14, 208), key(258433, 14, 209), key(258447, 16, 208), key(258463, 16, 209),
    key(258479, 16, 208), key(258495, 16, 209), key(258511, 27, 198), key(258538, 19, 27), key(258557, 25, 203),
    key(258582, 27, 121), key(258609, 17, 128), key(258626, 17, 212), key(258643, 19, 136), key(258662, 13, 196),
    key(258675, 37, 237), key(258712, 16, 194), key(258728, 17, 212), key(258745, 10, 193), key(258755, 14, 194),
    key(258769, 12, 211), key(258781, 19, 211), key(258800, 18, 211), key(258818, 16, 211), key(258834, 18, 211),
    key(258852, 37, 197), key(258889, 35, 197), key(258924, 37, 197), key(258961, 10, 192), key(258971, 21, 205),
    key(258992, 10, 214), key(259002, 14, 207), key(259016, 10, 214), key(259026, 27, 198), key(259053, 12, 202),
    key(259065, 14, 202), key(259079, 8, 210), key(259087, 8, 41), key(259095, 12, 41), key(259107, 23, 246),
    key(259130, 67, 195), key(259197, 21, 205), key(259218, 21, 122), key(259239, 10, 41), key(259249, 21, 41),
    key(259270, 10, 210), key(259280, 10, 210), key(259290, 10, 192), key(259300, 10, 192), key(259310, 16, 199),
    key(259326, 8, 213), key(259334, 14, 193), key(259348, 12, 193), key(259360, 25, 27), key(259385, 33, 121),
    key(259418, 19, 128), key(259437, 19, 136), key(259456, 21, 196), key(259477, 47, 237), key(259524, 41, 203),
    key(259565, 25, 27), key(259590, 31, 121), key(259621, 19, 128), key(259640, 19, 136), key(259659, 21, 212),
    key(259680, 21, 196), key(259701, 47, 237), key(259748, 37, 203), key(259785, 16, 194), key(259801, 19, 199),
    key(259820, 14, 213), key(259834, 6, 214), key(259840, 21, 181), key(259861, 40, 150), key(259901, 40, 150),
    key(259941, 25, 144), key(259966, 8, 42), key(259974, 19, 68), key(259993, 14, 204), key(260007, 10, 204),
    key(260017, 14, 202), key(260031, 18, 219), key(260049, 8, 108), key(260057, 14, 191), key(260071, 25, 191),
    key(260096, 8, 171), key(260104, 12, 86), key(260116, 8, 82), key(260124, 14, 90), key(260138, 16, 91),
    key(260154, 6, 82), key(260160, 18, 92), key(260178, 14, 85), key(260192, 8, 94), key(260200, 29, 93),
    key(260229, 10, 95), key(260239, 12, 81), key(260251, 10, 84), key(260261, 31, 88), key(260292, 21, 87),
    key(260313, 17, 76), key(260330, 25, 74), key(260355, 42, 74), key(260397, 29, 74), key(260426, 57, 74),
    key(260483, 14, 242), key(260497, 6, 73), key(260503, 10, 75), key(260513, 12, 75), key(260525, 33, 185),
    key(260558, 23, 93), key(260581, 34, 12), key(260615, 35, 185), key(260650, 10, 75), key(260660, 21, 93),
    key(260681, 12, 184), key(260693, 21, 184), key(260714, 23, 184), key(260737, 12, 176), key(260749, 10, 176),
    key(260759, 13, 72), key(260772, 14, 238), key(260786, 12, 72), key(260798, 12, 72), key(260810, 12, 72),
    key(260822, 12, 241), key(260834, 8, 73), key(260842, 14, 176), key(260856, 8, 57), key(260864, 8, 57),
    key(260872, 16, 118), key(260888, 18, 118), key(260906, 16, 116), key(260922, 16, 116), key(260938, 6, 186),
    key(260944, 54, 105), key(260998, 20, 118), key(261018, 18, 116), key(261036, 18, 52), key(261054, 27, 160),
    key(261081, 33, 160), key(261114, 12, 119), key(261126, 12, 45), key(261138, 12, 39), key(261150, 12, 39),
    key(261162, 14, 46), key(261176, 27, 47), key(261203, 25, 47), key(261228, 25, 46), key(261253, 14, 46),
    key(261267, 29, 47), key(261296, 25, 47), key(261321, 23, 46), key(261344, 16, 118), key(261360, 17, 122),
    key(261377, 17, 181), key(261394, 14, 99), key(261408, 12, 99), key(261420, 14, 99), key(261434, 12, 99),
    key(261446, 14, 120), key(261460, 35, 20), key(261495, 19, 48), key(261514, 12, 49), key(261526, 14, 119),
    key(261540, 14, 119), key(261554, 8, 39), key(261562, 8, 117), key(261570, 23, 47), key(261593, 21, 47),
    key(261614, 40, 46), key(261654, 23, 46), key(261677, 8, 53), key(261685, 19, 44), key(261704, 14, 54),
    key(261718, 16, 54), key(261734, 14, 54), key(261748, 27, 122), key(261775, 27, 181), key(261802, 10, 249),
    key(261812, 18, 52), key(261830, 12, 249), key(261842, 10, 249), key(261852, 12, 249), key(261864, 19, 52),
    key(261883, 21, 48), key(261904, 36, 40), key(261940, 32, 40), key(261972, 14, 49), key(261986, 16, 49),
    key(262002, 10, 50), key(262012, 14, 50), key(262026, 8, 123), key(262034, 24, 44), key(262058, 17, 120),
    key(262075, 16, 120), key(262091, 27, 20), key(262118, 25, 56), key(262143, 12, 45), key(262155, 25, 56),
    key(262180, 10, 117), key(262190, 12, 39), key(262202, 10, 53), key(262212, 16, 54), key(262228, 13, 51),
    key(262241, 15, 51), key(262256, 12, 51), key(262268, 12, 134), key(262280, 8, 124), key(262288, 16, 126),
    key(262304, 10, 124), key(262314, 10, 125), key(262324, 10, 134), key(262334, 10, 131), key(262344, 14, 133),
    key(262358, 12, 179), key(262370, 20, 133), key(262390, 18, 133), key(262408, 23, 68), key(262431, 20, 133),
    key(262451, 12, 126), key(262463, 8, 127), key(262471, 10, 127), key(262481, 14, 126), key(262495, 16, 132),
    key(262511, 14, 134), key(262525, 14, 132), key(262539, 16, 132), key(262555, 23, 129), key(262578, 22, 129),
    key(262600, 20, 129), key(262620, 14, 131), key(262634, 12, 131), key(262646, 20, 129), key(262666, 10, 134),
    key(262676, 20, 140), key(262696, 16, 154), key(262712, 25, 143), key(262737, 25, 143), key(262762, 12, 155),
    key(262774, 14, 154), key(262788, 16, 154), key(262804, 12, 135), key(262816, 50, 135), key(262866, 12, 156),
    key(262878, 8, 146), key(262886, 14, 139), key(262900, 12, 141), key(262912, 12, 141), key(262924, 10, 157),
    key(262934, 10, 146), key(262944, 8, 145), key(262952, 14, 157), key(262966, 10, 146), key(262976, 10, 146),
    key(262986, 18, 153), key(263004, 22, 77), key(263026, 10, 158), key(263036, 10, 158), key(263046, 10, 158),
    key(263056, 23, 234), key(263079, 30, 7), key(263109, 16, 101), key(263125, 33, 105), key(263158, 14, 140),
    key(263172, 12, 140), key(263184, 10, 137), key(263194, 21, 222), key(263215, 6, 66), key(263221, 21, 68),
    key(263242, 16, 149), key(263258, 31, 144), key(263289, 25, 144), key(263314, 8, 135), key(263322, 19, 135),
    key(263341, 10, 142), key(263351, 10, 156), key(263361, 14, 157), key(263375, 51, 135), key(263426, 14, 149),
    key(263440, 14, 149), key(263454, 14, 149), key(263468, 16, 152), key(263484, 18, 152), key(263502, 10, 155),
    key(263512, 14, 155), key(263526, 16, 155), key(263542, 18, 152), key(263560, 16, 151), key(263576, 14, 151),
    key(263590, 14, 139), key(263604, 12, 139), key(263616, 14, 139), key(263630, 12, 138), key(263642, 16, 153),
    key(263658, 18, 148), key(263676, 18, 153), key(263694, 21, 148), key(263715, 20, 148), key(263735, 23, 147),
    key(263758, 23, 147), key(263781, 25, 147), key(263806, 16, 77), key(263822, 20, 77), key(263842, 14, 142),
    key(263856, 14, 140), key(263870, 25, 162), key(263895, 29, 162), key(263924, 10, 167), key(263934, 10, 167),
    key(263944, 14, 159), key(263958, 10, 169), key(263968, 10, 161), key(263978, 12, 161), key(263990, 16, 163),
    key(264006, 10, 169), key(264016, 12, 169), key(264028, 8, 167), key(264036, 16, 164), key(264052, 18, 164),
    key(264070, 8, 169), key(264078, 25, 160), key(264103, 10, 168), key(264113, 8, 161), key(264121, 12, 163),
    key(264133, 14, 163), key(264147, 19, 166), key(264166, 18, 164), key(264184, 20, 164), key(264204, 12, 159),
    key(264216, 23, 160), key(264239, 19, 170), key(264258, 16, 170), key(264274, 18, 170), key(264292, 16, 170),
    key(264308, 8, 165), key(264316, 8, 165), key(264324, 10, 165), key(264334, 8, 165), key(264342, 10, 168),
    key(264352, 8, 168), key(264360, 45, 97), key(264405, 12, 166), key(264417, 16, 98), key(264433, 17, 96),
    key(264450, 28, 96), key(264478, 17, 96), key(264495, 28, 96), key(264523, 10, 100), key(264533, 12, 100),
    key(264545, 10, 100), key(264555, 37, 97), key(264592, 14, 69), key(264606, 8, 166), key(264614, 6, 104),
    key(264620, 14, 98), key(264634, 14, 101), key(264648, 10, 101), key(264658, 12, 96), key(264670, 50, 96),
    key(264720, 12, 166), key(264732, 31, 20), key(264763, 17, 96), key(264780, 65, 96), key(264845, 16, 98),
    key(264861, 52, 97), key(264913, 8, 100), key(264921, 14, 236), key(264935, 21, 236), key(264956, 28, 243),
    key(264984, 26, 243), key(265010, 12, 242), key(265022, 14, 242), key(265036, 34, 38), key(265070, 32, 38),
    key(265102, 14, 238), key(265116, 12, 241), key(265128, 34, 243), key(265162, 16, 238), key(265178, 18, 238),
    key(265196, 14, 242), key(265210, 19, 236), key(265229, 12, 241), key(265241, 6, 245), key(265247, 9, 79),
    key(265256, 14, 233), key(265270, 16, 233), key(265286, 12, 231), key(265298, 10, 89), key(265308, 14, 230),
    key(265322, 12, 230), key(265334, 37, 215), key(265371, 14, 220), key(265385, 10, 223), key(265395, 12, 227),
    key(265407, 8, 217), key(265415, 34, 224), key(265449, 8, 217), key(265457, 14, 183), key(265471, 16, 183),
    key(265487, 14, 172), key(265501, 12, 177), key(265513, 12, 173), key(265525, 12, 173), key(265537, 26, 178),
    key(265563, 24, 178), key(265587, 24, 178), key(265611, 12, 182), key(265623, 12, 182), key(265635, 6, 175),
    key(265641, 8, 177), key(265649, 25, 185), key(265674, 19, 180), key(265693, 18, 180), key(265711, 14, 182),
    key(265725, 10, 179), key(265735, 12, 179), key(265747, 16, 183), key(265763, 8, 175), key(265771, 21, 180),
    key(265792, 29, 174), key(265821, 25, 174), key(265846, 6, 216), key(265852, 6, 216), key(265858, 6, 216),
    key(265864, 4, 58), key(265868, 8, 58), key(265876, 6, 42), key(265882, 21, 58), key(265903, 10, 58),
    key(265913, 8, 42), key(265921, 6, 43), key(265927, 12, 62), key(265939, 14, 61), key(265953, 12, 62),
    key(265965, 8, 115), key(265973, 8, 78), key(265981, 12, 86), key(265993, 8, 82), key(266001, 12, 90),
    key(266013, 10, 81), key(266023, 16, 91), key(266039, 18, 92), key(266057, 14, 85), key(266071, 8, 94),
    key(266079, 10, 95), key(266089, 8, 84), key(266097, 17, 87), key(266114, 8, 78), key(266122, 12, 86),
    key(266134, 14, 80), key(266148, 12, 90), key(266160, 10, 81), key(266170, 17, 91), key(266187, 14, 90),
    key(266201, 14, 91), key(266215, 6, 84), key(266221, 15, 87), key(266236, 10, 82), key(266246, 16, 92),
    key(266262, 14, 85), key(266276, 8, 94), key(266284, 19, 92), key(266303, 16, 85), key(266319, 16, 80),
    key(266335, 10, 95), key(266345, 23, 93), key(266368, 14, 81), key(266382, 10, 95), key(266392, 10, 78),
    key(266402, 12, 86), key(266414, 8, 84), key(266422, 23, 88), key(266445, 21, 87), key(266466, 18, 2),
    key(266484, 33, 11), key(266517, 24, 16), key(266541, 33, 1), key(266574, 21, 234), key(266595, 34, 10),
    key(266629, 15, 0), key(266644, 30, 8), key(266674, 31, 200), key(266705, 27, 64), key(266732, 27, 5),
    key(266759, 26, 103), key(266785, 31, 44), key(266816, 21, 109), key(266837, 21, 106), key(266858, 27, 9),
    key(266885, 30, 102), key(266915, 24, 65), key(266939, 46, 88), key(266985, 18, 110), key(267003, 12, 111),
    key(267015, 27, 71), key(267042, 12, 108), key(267054, 27, 67), key(267081, 12, 107), key(267093, 36, 235),
    key(267129, 34, 181), key(267163, 43, 144), key(267206, 71, 150), key(267277, 21, 233), key(267298, 24, 3),
    key(267322, 47, 13), key(267369, 18, 6), key(267387, 43, 4), key(267430, 27, 70), key(267457, 27, 211),
    key(267484, 27, 15), key(267511, 33, 14), key(267544, 12, 171), key(267556, 52, 170), key(267608, 24, 119),
    key(267632, 27, 116), key(267659, 9, 186), key(267668, 15, 39), key(267683, 37, 46), key(267720, 37, 47),
    key(267757, 34, 46), key(267791, 43, 47), key(267834, 24, 120), key(267858, 36, 118), key(267894, 37, 48),
    key(267931, 21, 54), key(267952, 15, 123), key(267967, 18, 117), key(267985, 22, 51), key(268007, 18, 45),
    key(268025, 43, 56), key(268068, 49, 20), key(268117, 62, 40), key(268179, 28, 44), key(268207, 21, 50),
    key(268228, 24, 49), key(268252, 18, 249), key(268270, 30, 52), key(268300, 18, 53), key(268318, 37, 55),
    key(268355, 27, 99), key(268382, 18, 81), key(268400, 24, 86), key(268424, 12, 84), key(268436, 28, 87),
    key(268464, 12, 94), key(268476, 18, 95), key(268494, 15, 78), key(268509, 27, 91), key(268536, 24, 90),
    key(268560, 30, 92), key(268590, 27, 85), key(268617, 12, 82), key(268629, 43, 105), key(268672, 9, 216),
    key(268681, 12, 42), key(268693, 9, 43), key(268702, 31, 58), key(268733, 18, 58), key(268751, 15, 112),
    key(268766, 18, 59), key(268784, 15, 113), key(268799, 15, 115), key(268814, 24, 247), key(268838, 18, 60),
    key(268856, 30, 83), key(268886, 30, 248), key(268916, 24, 80), key(268940, 18, 114), key(268958, 15, 223),
    key(268973, 12, 217), key(268985, 30, 225), key(269015, 24, 62), key(269039, 46, 63), key(269085, 24, 61),
    key(269109, 24, 229), key(269133, 18, 228), key(269151, 33, 219), key(269184, 31, 222), key(269215, 66, 215),
    key(269281, 42, 221), key(269323, 24, 226), key(269347, 18, 227), key(269365, 21, 220), key(269386, 53, 224),
    key(269439, 21, 218), key(269460, 40, 246), key(269500, 37, 122), key(269537, 119, 195), key(269656, 34, 205),
    key(269690, 15, 161), key(269705, 27, 163), key(269732, 15, 169), key(269747, 24, 159), key(269771, 27, 164),
    key(269798, 24, 166), key(269822, 12, 165), key(269834, 15, 168), key(269849, 34, 162), key(269883, 18, 167),
    key(269901, 43, 160), key(269944, 30, 170), key(269974, 15, 173), key(269989, 21, 183), key(270010, 12, 177),
    key(270022, 37, 68), key(270059, 27, 172), key(270086, 41, 178), key(270127, 52, 174), key(270179, 24, 182),
    key(270203, 34, 222), key(270237, 12, 175), key(270249, 31, 180), key(270280, 18, 179), key(270298, 12, 73),
    key(270310, 21, 72), key(270331, 24, 176), key(270355, 27, 184), key(270382, 52, 184), key(270434, 40, 76),
    key(270474, 49, 74), key(270523, 96, 74), key(270619, 18, 75), key(270637, 71, 12), key(270708, 37, 93),
    key(270745, 49, 185), key(270794, 18, 30), key(270812, 15, 24), key(270827, 18, 25), key(270845, 30, 22),
    key(270875, 24, 33), key(270899, 21, 17), key(270920, 37, 21), key(270957, 30, 23), key(270987, 15, 19),
    key(271002, 21, 28), key(271023, 15, 29), key(271038, 24, 18), key(271062, 30, 37), key(271092, 24, 31),
    key(271116, 31, 36), key(271147, 65, 26), key(271212, 21, 32), key(271233, 68, 239), key(271301, 84, 105),
    key(271385, 21, 34), key(271406, 12, 104), key(271418, 15, 35), key(271433, 24, 149), key(271457, 12, 135),
    key(271469, 88, 135), key(271557, 56, 38), key(271613, 15, 156), key(271628, 21, 157), key(271649, 39, 77),
    key(271688, 18, 158), key(271706, 27, 154), key(271733, 46, 143), key(271779, 18, 141), key(271797, 12, 145),
    key(271809, 18, 146), key(271827, 15, 66), key(271842, 30, 140), key(271872, 24, 142), key(271896, 30, 152),
    key(271926, 18, 155), key(271944, 24, 139), key(271968, 27, 153), key(271995, 33, 148), key(272028, 24, 151),
    key(272052, 18, 138), key(272070, 21, 137), key(272091, 40, 147), key(272131, 9, 245), key(272140, 21, 230),
    key(272161, 66, 232), key(272227, 60, 240), key(272287, 13, 79), key(272300, 21, 231), key(272321, 43, 79),
    key(272364, 15, 89), key(272379, 18, 190), key(272397, 24, 187), key(272421, 9, 189), key(272430, 24, 188),
    key(272454, 27, 133), key(272481, 27, 126), key(272508, 12, 124), key(272520, 21, 134), key(272541, 30, 129),
    key(272571, 27, 132), key(272598, 18, 127), key(272616, 18, 125), key(272634, 18, 131), key(272652, 18, 242),
    key(272670, 47, 243), key(272717, 21, 241), key(272738, 31, 236), key(272769, 27, 238), key(272796, 24, 130),
    key(272820, 50, 7), key(272870, 37, 234), key(272907, 22, 191), key(272929, 12, 244), key(272941, 21, 204),
    key(272962, 21, 57), key(272983, 54, 206), key(273037, 24, 194), key(273061, 34, 212), key(273095, 31, 199),
    key(273126, 18, 214), key(273144, 15, 192), key(273159, 21, 207), key(273180, 51, 121), key(273231, 63, 203),
    key(273294, 43, 27), key(273337, 34, 136), key(273371, 31, 128), key(273402, 75, 237), key(273477, 31, 196),
    key(273508, 18, 193), key(273526, 21, 213), key(273547, 28, 201), key(273575, 24, 202), key(273599, 46, 198),
    key(273645, 15, 69), key(273660, 30, 208), key(273690, 30, 209), key(273720, 30, 211), key(273750, 63, 197),
    key(273813, 36, 41), key(273849, 18, 210), key(273867, 15, 101), key(273882, 94, 97), key(273976, 25, 96),
    key(274001, 101, 96), key(274102, 12, 100), key(274114, 24, 98), key(274138, 49, 4), key(274187, 27, 15),
    key(274214, 33, 14), key(274247, 33, 3), key(274280, 33, 2), key(274313, 45, 11), key(274358, 62, 13),
    key(274420, 34, 44), key(274454, 32, 103), key(274486, 30, 109), key(274516, 61, 170), key(274577, 30, 16),
    key(274607, 24, 6), key(274631, 33, 1), key(274664, 46, 10), key(274710, 33, 106), key(274743, 15, 0),
    key(274758, 33, 8), key(274791, 27, 9), key(274818, 24, 64), key(274842, 24, 5), key(274866, 13, 234),
    key(274879, 13, 79), key(274892, 21, 231), key(274913, 21, 65), key(274934, 21, 110), key(274955, 15, 111),
    key(274970, 24, 71), key(274994, 36, 102), key(275030, 18, 245), key(275048, 12, 108), key(275060, 12, 107),
    key(275072, 27, 67), key(275099, 27, 211), key(275126, 21, 230), key(275147, 33, 235), key(275180, 37, 181),
    key(275217, 55, 144), key(275272, 92, 150), key(275364, 21, 233), key(275385, 28, 200), key(275413, 30, 70),
    key(275443, 12, 171), key(275455, 41, 243), key(275496, 22, 46), key(275518, 40, 46), key(275558, 52, 47),
    key(275610, 46, 47), key(275656, 24, 50), key(275680, 30, 119), key(275710, 24, 49), key(275734, 21, 249),
    key(275755, 30, 116), key(275785, 15, 186), key(275800, 18, 39), key(275818, 15, 53), key(275833, 36, 118),
    key(275869, 24, 120), key(275893, 40, 48), key(275933, 15, 123), key(275948, 21, 54), key(275969, 18, 117),
    key(275987, 28, 51), key(276015, 52, 56), key(276067, 68, 40), key(276135, 37, 44), key(276172, 33, 52),
    key(276205, 27, 45), key(276232, 73, 20), key(276305, 40, 55), key(276345, 33, 99), key(276378, 24, 86),
    key(276402, 21, 81), key(276423, 12, 84), key(276435, 28, 87), key(276463, 18, 95), key(276481, 30, 92),
    key(276511, 30, 85), key(276541, 15, 94), key(276556, 18, 78), key(276574, 36, 91), key(276610, 15, 89),
    key(276625, 24, 90), key(276649, 12, 82), key(276661, 49, 105), key(276710, 9, 216), key(276719, 12, 42),
    key(276731, 9, 43), key(276740, 43, 58), key(276783, 18, 58), key(276801, 21, 80), key(276822, 15, 114),
    key(276837, 15, 115), key(276852, 21, 112), key(276873, 24, 247), key(276897, 24, 59), key(276921, 18, 113),
    key(276939, 18, 60), key(276957, 33, 83), key(276990, 33, 248), key(277023, 18, 227), key(277041, 24, 220),
    key(277065, 18, 217), key(277083, 21, 223), key(277104, 24, 62), key(277128, 27, 61), key(277155, 64, 63),
    key(277219, 21, 228), key(277240, 33, 219), key(277273, 30, 229), key(277303, 27, 225), key(277330, 34, 222),
    key(277364, 18, 226), key(277382, 42, 221), key(277424, 75, 215), key(277499, 56, 224), key(277555, 30, 218),
    key(277585, 40, 246), key(277625, 40, 122), key(277665, 125, 195), key(277790, 34, 205), key(277824, 15, 167),
    key(277839, 34, 162), key(277873, 18, 161), key(277891, 27, 163), key(277918, 15, 169), key(277933, 24, 159),
    key(277957, 49, 160), key(278006, 36, 170), key(278042, 15, 165), key(278057, 30, 164), key(278087, 37, 88),
    key(278124, 39, 166), key(278163, 15, 168), key(278178, 24, 182), key(278202, 37, 68), key(278239, 27, 172),
    key(278266, 18, 173), key(278284, 41, 178), key(278325, 15, 177), key(278340, 61, 174), key(278401, 43, 180),
    key(278444, 31, 222), key(278475, 12, 175), key(278487, 30, 179), key(278517, 30, 183), key(278547, 55, 184),
    key(278602, 102, 74), key(278704, 58, 74), key(278762, 34, 93), key(278796, 49, 12), key(278845, 43, 185),
    key(278888, 12, 73), key(278900, 30, 72), key(278930, 24, 176), key(278954, 27, 184), key(278981, 52, 76),
    key(279033, 21, 75), key(279054, 27, 37), key(279081, 21, 31), key(279102, 62, 26), key(279164, 24, 22),
    key(279188, 21, 30), key(279209, 30, 33), key(279239, 49, 25), key(279288, 21, 24), key(279309, 37, 21),
    key(279346, 24, 17), key(279370, 27, 23), key(279397, 15, 19), key(279412, 24, 18), key(279436, 21, 28),
    key(279457, 15, 29), key(279472, 34, 36), key(279506, 21, 32), key(279527, 78, 105), key(279605, 74, 239),
    key(279679, 21, 34), key(279700, 24, 242), key(279724, 12, 104), key(279736, 24, 241), key(279760, 15, 35),
    key(279775, 30, 238), key(279805, 40, 236), key(279845, 30, 149), key(279875, 71, 38), key(279946, 27, 153),
    key(279973, 36, 148), key(280009, 21, 137), key(280030, 27, 152), key(280057, 18, 155), key(280075, 21, 139),
    key(280096, 42, 77), key(280138, 33, 140), key(280171, 43, 147), key(280214, 27, 158), key(280241, 58, 234),
    key(280299, 117, 240), key(280416, 27, 154), key(280443, 52, 143), key(280495, 24, 141), key(280519, 27, 157),
    key(280546, 18, 156), key(280564, 12, 145), key(280576, 18, 146), key(280594, 12, 66), key(280606, 27, 142),
    key(280633, 30, 151), key(280663, 24, 138), key(280687, 21, 135), key(280708, 47, 135), key(280755, 30, 79),
    key(280785, 110, 232), key(280895, 18, 189), key(280913, 24, 187), key(280937, 24, 190), key(280961, 27, 188),
    key(280988, 27, 126), key(281015, 12, 124), key(281027, 36, 133), key(281063, 21, 134), key(281084, 33, 129),
    key(281117, 30, 132), key(281147, 18, 127), key(281165, 18, 125), key(281183, 24, 131), key(281207, 27, 130),
    key(281234, 50, 7), key(281284, 49, 198), key(281333, 24, 57), key(281357, 59, 206), key(281416, 31, 201),
    key(281447, 21, 244), key(281468, 24, 204), key(281492, 27, 194), key(281519, 37, 212), key(281556, 31, 199),
    key(281587, 18, 214), key(281605, 18, 213), key(281623, 39, 41), key(281662, 18, 210), key(281680, 15, 192),
    key(281695, 21, 207), key(281716, 21, 193), key(281737, 48, 121), key(281785, 60, 203), key(281845, 46, 27),
    key(281891, 75, 237), key(281966, 37, 136), key(282003, 34, 128), key(282037, 34, 196), key(282071, 27, 202),
    key(282098, 42, 211), key(282140, 25, 191), key(282165, 15, 69), key(282180, 60, 197), key(282240, 33, 208),
    key(282273, 33, 209), key(282306, 12, 96), key(282318, 41, 96), key(282359, 24, 98), key(282383, 15, 100),
    key(282398, 24, 101), key(282422, 96, 97), key(282518, 12, 89), key(282530, 27, 91), key(282557, 9, 94),
    key(282566, 27, 85), key(282593, 21, 119), key(282614, 27, 92), key(282641, 18, 186), key(282659, 12, 82),
    key(282671, 15, 78), key(282686, 21, 95), key(282707, 12, 84), key(282719, 31, 87), key(282750, 37, 46),
    key(282787, 43, 47), key(282830, 43, 47), key(282873, 76, 46), key(282949, 27, 52), key(282976, 21, 50),
    key(282997, 27, 116), key(283024, 21, 120), key(283045, 15, 53), key(283060, 33, 118), key(283093, 21, 54),
    key(283114, 15, 123), key(283129, 24, 80), key(283153, 21, 114), key(283174, 18, 112), key(283192, 18, 60),
    key(283210, 9, 43), key(283219, 9, 216), key(283228, 12, 42), key(283240, 27, 201), key(283267, 15, 244),
    key(283282, 42, 191), key(283324, 39, 68), key(283363, 36, 212), key(283399, 24, 248), key(283423, 18, 214),
    key(283441, 15, 192), key(283456, 24, 205), key(283480, 24, 207), key(283504, 21, 115), key(283525, 45, 184),
    key(283570, 51, 224), key(283621, 15, 223), key(283636, 34, 222), key(283670, 42, 222), key(283712, 15, 226),
    key(283727, 24, 225), key(283751, 18, 227), key(283769, 30, 219), key(283799, 24, 226), key(283823, 30, 236),
    key(283853, 24, 167), key(283877, 24, 159), key(283901, 18, 169), key(283919, 27, 164), key(283946, 30, 170),
    key(283976, 39, 160), key(284015, 18, 165), key(284033, 18, 32), key(284051, 93, 105), key(284144, 15, 34),
    key(284159, 24, 37), key(284183, 69, 26), key(284252, 27, 22), key(284279, 27, 23), key(284306, 27, 33),
    key(284333, 21, 24), key(284354, 21, 25), key(284375, 21, 17), key(284396, 36, 21), key(284432, 24, 172),
    key(284456, 18, 173), key(284474, 36, 178), key(284510, 24, 183), key(284534, 27, 184), key(284561, 15, 177),
    key(284576, 24, 75), key(284600, 12, 73), key(284612, 24, 72), key(284636, 30, 176), key(284666, 15, 35),
    key(284681, 27, 149), key(284708, 39, 153), key(284747, 30, 148), key(284777, 27, 155), key(284804, 30, 152),
    key(284834, 15, 146), key(284849, 21, 139), key(284870, 24, 141), key(284894, 45, 144), key(284939, 33, 140),
    key(284972, 15, 158), key(284987, 27, 154), key(285014, 18, 156), key(285032, 12, 145), key(285044, 18, 135),
    key(285062, 24, 157), key(285086, 30, 83), key(285116, 21, 230), key(285137, 18, 231), key(285155, 18, 190),
    key(285173, 21, 189), key(285194, 36, 133), key(285230, 21, 134), key(285251, 9, 124), key(285260, 33, 129),
    key(285293, 27, 132), key(285320, 18, 127), key(285338, 24, 242), key(285362, 45, 243), key(285407, 24, 130),
    key(285431, 57, 197), key(285488, 30, 211), key(285518, 42, 41), key(285560, 18, 210), key(285578, 60, 7),
    key(285638, 36, 234), key(285674, 18, 234), key(285692, 39, 79), key(285731, 39, 58), key(285770, 60, 38),
    key(285830, 54, 63), key(285884, 24, 194), key(285908, 12, 69), key(285920, 27, 208), key(285947, 27, 209),
    key(285974, 33, 48), key(286007, 39, 105), key(286046, 78, 150), key(286124, 66, 239), key(286190, 48, 174),
    key(286238, 54, 74), key(286292, 98, 74), key(286390, 51, 143), key(286441, 87, 232), key(286528, 45, 56),
    key(286573, 90, 215), key(286663, 93, 240), key(286756, 36, 76), key(286792, 55, 40), key(286847, 45, 198),
    key(286892, 45, 4), key(286937, 24, 15), key(286961, 30, 14), key(286991, 27, 6), key(287018, 33, 1),
    key(287051, 18, 0), key(287069, 33, 8), key(287102, 30, 9), key(287132, 36, 16), key(287168, 18, 111),
    key(287186, 21, 104), key(287207, 33, 102), key(287240, 15, 108), key(287255, 24, 110), key(287279, 21, 107),
    key(287300, 48, 88), key(287348, 21, 66), key(287369, 33, 235), key(287402, 24, 233), key(287426, 39, 10),
    key(287465, 24, 98), key(287489, 21, 101), key(287510, 18, 96), key(287528, 21, 90), key(287549, 33, 181),
    key(287582, 27, 122), key(287609, 39, 55), key(287648, 39, 162), key(287687, 24, 36), key(287711, 123, 195),
    key(287834, 93, 97), key(287927, 21, 103), key(287948, 30, 81), key(287978, 129, 135), key(288107, 129, 96),
    key(288236, 15, 117), key(288251, 27, 51), key(288278, 27, 113), key(288305, 12, 58), key(288317, 54, 121),
    key(288371, 45, 27), key(288416, 36, 136), key(288452, 33, 128), key(288485, 78, 237), key(288563, 33, 196),
    key(288596, 27, 204), key(288623, 54, 206), key(288677, 39, 199), key(288716, 21, 213), key(288737, 21, 193),
    key(288758, 24, 62), key(288782, 42, 221), key(288824, 15, 168), key(288839, 36, 166), key(288875, 66, 20),
    key(288941, 15, 19), key(288956, 21, 28), key(288977, 15, 29), key(288992, 24, 18), key(289016, 30, 30),
    key(289046, 12, 175), key(289058, 33, 180), key(289091, 36, 93), key(289127, 81, 12), key(289208, 48, 185),
    key(289256, 34, 147), key(289290, 24, 142), key(289314, 21, 59), key(289335, 15, 245), key(289350, 24, 187),
    key(289374, 21, 125), key(289395, 18, 131), key(289413, 24, 241), key(289437, 30, 238), key(289467, 27, 65),
    key(289494, 30, 71), key(289524, 27, 67), key(289551, 36, 200), key(289587, 27, 211), key(289614, 27, 70),
    key(289641, 61, 170), key(289702, 12, 100), key(289714, 21, 86), key(289735, 18, 39), key(289753, 24, 45),
    key(289777, 57, 203), key(289834, 21, 247), key(289855, 27, 229), key(289882, 27, 3), key(289909, 21, 2),
    key(289930, 36, 11), key(289966, 54, 13), key(290020, 30, 246), key(290050, 27, 64), key(290077, 27, 5),
    key(290104, 30, 44), key(290134, 27, 99), key(290161, 27, 49), key(290188, 18, 249), key(290206, 24, 202),
    key(290230, 24, 61), key(290254, 21, 220), key(290275, 12, 217), key(290287, 24, 31), key(290311, 24, 182),
    key(290335, 21, 179), key(290356, 24, 151), key(290380, 18, 138), key(290398, 24, 137), key(290422, 24, 188),
    key(290446, 15, 171), key(290461, 18, 57), key(290479, 21, 228), key(290500, 9, 218), key(290509, 24, 163),
    key(290533, 21, 161), key(290554, 33, 77), key(290587, 24, 126), key(290611, 27, 109), key(290638, 27, 106),
    key(290665, 36, 44), key(290701, 27, 14), key(290728, 21, 15), key(290749, 24, 1), key(290773, 33, 16),
    key(290806, 49, 4), key(290855, 24, 5), key(290879, 18, 64), key(290897, 40, 10), key(290937, 77, 234),
    key(291014, 21, 3), key(291035, 18, 2), key(291053, 18, 6), key(291071, 30, 11), key(291101, 50, 13),
    key(291151, 62, 170), key(291213, 89, 7), key(291302, 27, 8), key(291329, 15, 0), key(291344, 49, 222),
    key(291393, 9, 234), key(291402, 69, 240), key(291471, 66, 232), key(291537, 40, 170), key(291577, 43, 160),
    key(291620, 30, 22), key(291650, 27, 33), key(291677, 49, 25), key(291726, 24, 24), key(291750, 24, 28),
    key(291774, 18, 18), key(291792, 18, 29), key(291810, 18, 19), key(291828, 21, 30), key(291849, 21, 31),
    key(291870, 59, 26), key(291929, 24, 37), key(291953, 24, 32), key(291977, 83, 239), key(292060, 108, 105),
    key(292168, 18, 34), key(292186, 12, 36), key(292198, 27, 23), key(292225, 34, 21), key(292259, 21, 17),
    key(292280, 18, 35), key(292298, 18, 78), key(292316, 58, 79), key(292374, 24, 79), key(292398, 18, 95),
    key(292416, 18, 86), key(292434, 12, 82), key(292446, 24, 59), key(292470, 18, 81), key(292488, 27, 85),
    key(292515, 27, 92), key(292542, 18, 84), key(292560, 34, 87), key(292594, 30, 83), key(292624, 21, 90),
    key(292645, 30, 91), key(292675, 15, 94), key(292690, 15, 62), key(292705, 43, 68), key(292748, 24, 61),
    key(292772, 64, 63), key(292836, 21, 66), key(292857, 21, 71), key(292878, 24, 65), key(292902, 49, 88),
    key(292951, 15, 108), key(292966, 21, 67), key(292987, 24, 69), key(293011, 24, 70), key(293035, 21, 242),
    key(293056, 27, 238), key(293083, 24, 241), key(293107, 18, 247), key(293125, 24, 248), key(293149, 68, 215),
    key(293217, 21, 226), key(293238, 30, 221), key(293268, 21, 112), key(293289, 21, 115), key(293310, 18, 245),
    key(293328, 21, 104), key(293349, 27, 102), key(293376, 24, 114), key(293400, 15, 107), key(293415, 24, 106),
    key(293439, 24, 109), key(293463, 21, 110), key(293484, 18, 111), key(293502, 28, 51), key(293530, 52, 56),
    key(293582, 21, 119), key(293603, 24, 45), key(293627, 18, 39), key(293645, 58, 20), key(293703, 18, 186),
    key(293721, 15, 117), key(293736, 24, 57), key(293760, 24, 120), key(293784, 24, 54), key(293808, 24, 49),
    key(293832, 49, 50), key(293881, 43, 47), key(293924, 37, 46), key(293961, 102, 46), key(294063, 46, 47),
    key(294109, 18, 249), key(294127, 28, 52), key(294155, 31, 44), key(294186, 12, 53), key(294198, 43, 48),
    key(294241, 15, 124), key(294256, 18, 134), key(294274, 18, 131), key(294292, 18, 125), key(294310, 21, 126),
    key(294331, 15, 127), key(294346, 21, 132), key(294367, 36, 129), key(294403, 33, 133), key(294436, 33, 140),
    key(294469, 21, 155), key(294490, 30, 152), key(294520, 18, 158), key(294538, 15, 135), key(294553, 136, 135),
    key(294689, 18, 156), key(294707, 24, 157), key(294731, 27, 141), key(294758, 12, 145), key(294770, 15, 146),
    key(294785, 18, 137), key(294803, 27, 154), key(294830, 52, 143), key(294882, 37, 103), key(294919, 21, 142),
    key(294940, 40, 147), key(294980, 30, 77), key(295010, 27, 151), key(295037, 21, 139), key(295058, 18, 138),
    key(295076, 27, 153), key(295103, 30, 148), key(295133, 27, 149), key(295160, 21, 159), key(295181, 15, 169),
    key(295196, 18, 168), key(295214, 18, 161), key(295232, 21, 163), key(295253, 36, 166), key(295289, 27, 164),
    key(295316, 12, 165), key(295328, 24, 167), key(295352, 49, 162), key(295401, 15, 171), key(295416, 27, 172),
    key(295443, 15, 177), key(295458, 27, 184), key(295485, 64, 184), key(295549, 18, 173), key(295567, 50, 178),
    key(295617, 24, 183), key(295641, 12, 175), key(295653, 55, 174), key(295708, 24, 179), key(295732, 30, 182),
    key(295762, 31, 180), key(295793, 24, 187), key(295817, 18, 190), key(295835, 24, 188), key(295859, 18, 189),
    key(295877, 30, 89), key(295907, 27, 200), key(295934, 15, 244), key(295949, 74, 246), key(296023, 37, 122),
    key(296060, 40, 205), key(296100, 125, 195), key(296225, 28, 201), key(296253, 54, 206), key(296307, 40, 191),
    key(296347, 30, 75), key(296377, 52, 93), key(296429, 61, 185), key(296490, 30, 80), key(296520, 52, 213),
    key(296572, 34, 27), key(296606, 31, 136), key(296637, 57, 203), key(296694, 24, 193), key(296718, 78, 237),
    key(296796, 54, 121), key(296850, 28, 128), key(296878, 21, 204), key(296899, 30, 211), key(296929, 31, 199),
    key(296960, 27, 194), key(296987, 34, 212), key(297021, 15, 214), key(297036, 27, 208), key(297063, 24, 209),
    key(297087, 55, 198), key(297142, 18, 202), key(297160, 21, 9), key(297181, 59, 44), key(297240, 18, 192),
    key(297258, 24, 207), key(297282, 21, 228), key(297303, 24, 218), key(297327, 24, 229), key(297351, 24, 219),
    key(297375, 31, 222), key(297406, 12, 217), key(297418, 21, 220), key(297439, 15, 223), key(297454, 53, 224),
    key(297507, 18, 227), key(297525, 18, 225), key(297543, 18, 230), key(297561, 24, 235), key(297585, 21, 231),
    key(297606, 21, 101), key(297627, 44, 243), key(297671, 21, 233), key(297692, 49, 76), key(297741, 30, 176),
    key(297771, 18, 72), key(297789, 12, 73), key(297801, 58, 74), key(297859, 111, 74), key(297970, 86, 12),
    key(298056, 43, 236), key(298099, 74, 40), key(298173, 21, 123), key(298194, 24, 116), key(298218, 27, 118),
    key(298245, 21, 210), key(298266, 27, 41), key(298293, 37, 55), key(298330, 69, 197), key(298399, 25, 130),
    key(298424, 52, 105), key(298476, 12, 216), key(298488, 18, 58), key(298506, 52, 58), key(298558, 12, 42),
    key(298570, 18, 43), key(298588, 40, 181), key(298628, 52, 144), key(298680, 77, 150), key(298757, 83, 38),
    key(298840, 59, 196), key(298899, 24, 99), key(298923, 15, 113), key(298938, 18, 60), key(298956, 15, 100),
    key(298971, 84, 97), key(299055, 27, 98), key(299082, 24, 96), key(299106, 145, 96), key(299251, 12, 82),
    key(299263, 15, 78), key(299278, 24, 95), key(299302, 21, 86), key(299323, 15, 81), key(299338, 27, 85),
    key(299365, 27, 92), key(299392, 9, 94), key(299401, 24, 90), key(299425, 18, 89), key(299443, 30, 91),
    key(299473, 12, 84), key(299485, 30, 87), key(299515, 24, 159), key(299539, 18, 169), key(299557, 30, 163),
    key(299587, 34, 11), key(299621, 24, 205), key(299645, 33, 246), key(299678, 30, 166), key(299708, 58, 20),
    key(299766, 15, 168), key(299781, 24, 167), key(299805, 24, 162), key(299829, 30, 170), key(299859, 39, 160),
    key(299898, 18, 165), key(299916, 18, 161), key(299934, 24, 164), key(299958, 15, 228), key(299973, 33, 122),
    key(300006, 21, 62), key(300027, 24, 61), key(300051, 49, 63), key(300100, 18, 59), key(300118, 27, 222),
    key(300145, 18, 124), key(300163, 30, 126), key(300193, 24, 134), key(300217, 18, 189), key(300235, 21, 125),
    key(300256, 18, 131), key(300274, 27, 187), key(300301, 24, 188), key(300325, 36, 133), key(300361, 21, 190),
    key(300382, 18, 127), key(300400, 30, 132), key(300430, 42, 129), key(300472, 36, 140), key(300508, 30, 154),
    key(300538, 28, 143), key(300566, 18, 158), key(300584, 18, 135), key(300602, 80, 135), key(300682, 21, 156),
    key(300703, 33, 157), key(300736, 15, 145), key(300751, 18, 103), key(300769, 21, 142), key(300790, 18, 138),
    key(300808, 18, 137), key(300826, 24, 155), key(300850, 24, 152), key(300874, 27, 151), key(300901, 33, 148),
    key(300934, 33, 153), key(300967, 21, 139), key(300988, 21, 141), key(301009, 15, 146), key(301024, 18, 149),
    key(301042, 15, 234), key(301057, 70, 240), key(301127, 50, 232), key(301177, 21, 147), key(301198, 36, 77),
    key(301234, 24, 242), key(301258, 21, 24), key(301279, 30, 33), key(301309, 37, 236), key(301346, 18, 25),
    key(301364, 36, 22), key(301400, 18, 30), key(301418, 15, 19), key(301433, 33, 238), key(301466, 21, 241),
    key(301487, 21, 18), key(301508, 27, 28), key(301535, 21, 29), key(301556, 61, 26), key(301617, 24, 37),
    key(301641, 27, 31), key(301668, 21, 17), key(301689, 36, 21), key(301725, 21, 36), key(301746, 15, 35),
    key(301761, 45, 150), key(301806, 39, 144), key(301845, 18, 181), key(301863, 27, 23), key(301890, 21, 32),
    key(301911, 24, 34), key(301935, 18, 244), key(301953, 42, 191), key(301995, 95, 195), key(302090, 27, 201),
    key(302117, 49, 206), key(302166, 30, 136), key(302196, 42, 27), key(302238, 52, 203), key(302290, 24, 68),
    key(302314, 21, 193), key(302335, 24, 204), key(302359, 21, 213), key(302380, 39, 128), key(302419, 72, 237),
    key(302491, 52, 121), key(302543, 42, 196), key(302585, 27, 202), key(302612, 37, 198), key(302649, 15, 192),
    key(302664, 21, 207), key(302685, 27, 130), key(302712, 73, 197), key(302785, 36, 211), key(302821, 21, 210),
    key(302842, 18, 41), key(302860, 21, 69), key(302881, 33, 208), key(302914, 33, 209), key(302947, 18, 214),
    key(302965, 33, 199), key(302998, 36, 212), key(303034, 27, 194), key(303061, 39, 7), key(303100, 18, 0),
    key(303118, 30, 9), key(303148, 33, 8), key(303181, 46, 10), key(303227, 43, 44), key(303270, 36, 109),
    key(303306, 18, 100), key(303324, 30, 106), key(303354, 39, 16), key(303393, 39, 1), key(303432, 21, 6),
    key(303453, 27, 5), key(303480, 21, 64), key(303501, 24, 2), key(303525, 40, 13), key(303565, 24, 3),
    key(303589, 30, 67), key(303619, 30, 211), key(303649, 30, 70), key(303679, 24, 65), key(303703, 30, 71),
    key(303733, 36, 200), key(303769, 18, 79), key(303787, 73, 239), key(303860, 68, 105), key(303928, 15, 245),
    key(303943, 15, 171), key(303958, 45, 14), key(304003, 30, 15), key(304033, 27, 98), key(304060, 37, 4),
    key(304097, 53, 243), key(304150, 21, 114), key(304171, 21, 230), key(304192, 24, 233), key(304216, 39, 235),
    key(304255, 30, 231), key(304285, 18, 108), key(304303, 15, 107), key(304318, 27, 110), key(304345, 21, 66),
    key(304366, 27, 111), key(304393, 15, 104), key(304408, 33, 102), key(304441, 18, 115), key(304459, 24, 112),
    key(304483, 21, 247), key(304504, 12, 113), key(304516, 28, 88), key(304544, 18, 80), key(304562, 18, 43),
    key(304580, 68, 38), key(304648, 18, 60), key(304666, 27, 83), key(304693, 27, 248), key(304720, 31, 105),
    key(304751, 12, 216), key(304763, 12, 58), key(304775, 37, 58), key(304812, 15, 42), key(304827, 21, 45),
    key(304848, 30, 51), key(304878, 33, 116), key(304911, 18, 186), key(304929, 27, 119), key(304956, 18, 39),
    key(304974, 12, 117), key(304986, 34, 56), key(305020, 18, 50), key(305038, 18, 249), key(305056, 30, 52),
    key(305086, 31, 40), key(305117, 36, 44), key(305153, 30, 49), key(305183, 40, 47), key(305223, 43, 47),
    key(305266, 37, 46), key(305303, 54, 46), key(305357, 12, 53), key(305369, 24, 123), key(305393, 22, 48),
    key(305415, 18, 54), key(305433, 30, 99), key(305463, 39, 55), key(305502, 39, 118), key(305541, 24, 120),
    key(305565, 24, 57), key(305589, 33, 219), key(305622, 27, 229), key(305649, 15, 218), key(305664, 56, 215),
    key(305720, 12, 217), key(305732, 27, 220), key(305759, 15, 223), key(305774, 45, 221), key(305819, 21, 227),
    key(305840, 18, 225), key(305858, 24, 226), key(305882, 49, 224), key(305931, 36, 222), key(305967, 18, 173),
    key(305985, 24, 183), key(306009, 27, 172), key(306036, 36, 178), key(306072, 21, 177), key(306093, 36, 184),
    key(306129, 49, 184), key(306178, 25, 76), key(306203, 12, 175), key(306215, 27, 182), key(306242, 43, 74),
    key(306285, 87, 74), key(306372, 24, 179), key(306396, 36, 180), key(306432, 21, 75), key(306453, 49, 93),
    key(306502, 65, 12), key(306567, 64, 185), key(306631, 12, 73), key(306643, 24, 72), key(306667, 24, 176),
    key(306691, 37, 174), key(306728, 18, 122), key(306746, 56, 97), key(306802, 21, 101), key(306823, 18, 96),
    key(306841, 80, 96), key(306921, 21, 109), key(306942, 21, 106), key(306963, 49, 170), key(307012, 33, 16),
    key(307045, 24, 1), key(307069, 12, 234), key(307081, 21, 234), key(307102, 27, 7), key(307129, 21, 64),
    key(307150, 21, 8), key(307171, 12, 0), key(307183, 18, 5), key(307201, 15, 9), key(307216, 15, 3),
    key(307231, 15, 2), key(307246, 46, 13), key(307292, 15, 6), key(307307, 12, 245), key(307319, 15, 79),
    key(307334, 15, 110), key(307349, 12, 111), key(307361, 9, 108), key(307370, 9, 107), key(307379, 12, 104),
    key(307391, 21, 102), key(307412, 22, 243), key(307434, 18, 230), key(307452, 15, 231), key(307467, 27, 235),
    key(307494, 18, 233), key(307512, 18, 65), key(307530, 18, 66), key(307548, 15, 70), key(307563, 18, 211),
    key(307581, 18, 71), key(307599, 15, 67), key(307614, 27, 200), key(307641, 12, 171), key(307653, 15, 166),
    key(307668, 30, 20), key(307698, 21, 14), key(307719, 18, 15), key(307737, 24, 4), key(307761, 15, 95),
    key(307776, 15, 78), key(307791, 18, 86), key(307809, 12, 82), key(307821, 21, 81), key(307842, 21, 116),
    key(307863, 12, 186), key(307875, 12, 39), key(307887, 15, 45), key(307902, 21, 119), key(307923, 27, 51),
    key(307950, 12, 84), key(307962, 24, 87), key(307986, 15, 89), key(308001, 15, 57), key(308016, 15, 54),
    key(308031, 15, 53), key(308046, 15, 120), key(308061, 15, 118), key(308076, 18, 92), key(308094, 27, 85),
    key(308121, 12, 94), key(308133, 27, 91), key(308160, 18, 90), key(308178, 15, 123), key(308193, 15, 48),
    key(308208, 18, 55), key(308226, 15, 99), key(308241, 18, 56), key(308259, 9, 117), key(308268, 35, 40),
    key(308303, 15, 52), key(308318, 12, 249), key(308330, 9, 50), key(308339, 18, 49), key(308357, 21, 47),
    key(308378, 46, 47), key(308424, 27, 46), key(308451, 43, 46), key(308494, 30, 44), key(308524, 18, 247),
    key(308542, 27, 191), key(308569, 70, 195), key(308639, 9, 244), key(308648, 28, 27), key(308676, 19, 136),
    key(308695, 34, 206), key(308729, 40, 203), key(308769, 15, 201), key(308784, 15, 60), key(308799, 24, 83),
    key(308823, 18, 112), key(308841, 21, 113), key(308862, 21, 80), key(308883, 24, 248), key(308907, 18, 199),
    key(308925, 9, 214), key(308934, 24, 194), key(308958, 25, 212), key(308983, 9, 41), key(308992, 21, 210),
    key(309013, 52, 197), key(309065, 15, 69), key(309080, 12, 207), key(309092, 15, 130), key(309107, 18, 208),
    key(309125, 18, 209), key(309143, 24, 211), key(309167, 15, 192), key(309182, 15, 193), key(309197, 15, 204),
    key(309212, 49, 121), key(309261, 69, 237), key(309330, 18, 196), key(309348, 18, 128), key(309366, 15, 213),
    key(309381, 12, 202), key(309393, 18, 198), key(309411, 6, 218), key(309417, 21, 219), key(309438, 18, 229),
    key(309456, 31, 215), key(309487, 9, 58), key(309496, 18, 58), key(309514, 21, 105), key(309535, 12, 216),
    key(309547, 18, 225), key(309565, 6, 42), key(309571, 12, 227), key(309583, 18, 62), key(309601, 15, 226),
    key(309616, 12, 59), key(309628, 24, 63), key(309652, 18, 61), key(309670, 12, 220), key(309682, 40, 224),
    key(309722, 24, 221), key(309746, 9, 226), key(309755, 12, 223), key(309767, 12, 217), key(309779, 21, 163),
    key(309800, 9, 169), key(309809, 15, 159), key(309824, 9, 165), key(309833, 18, 164), key(309851, 18, 161),
    key(309869, 27, 160), key(309896, 30, 170), key(309926, 15, 168), key(309941, 15, 167), key(309956, 21, 162),
    key(309977, 21, 236), key(309998, 15, 242), key(310013, 12, 25), key(310025, 21, 30), key(310046, 24, 33),
    key(310070, 30, 22), key(310100, 18, 24), key(310118, 18, 172), key(310136, 12, 173), key(310148, 36, 178),
    key(310184, 12, 177), key(310196, 21, 183), key(310217, 18, 184), key(310235, 27, 184), key(310262, 9, 100),
    key(310271, 18, 101), key(310289, 46, 97), key(310335, 24, 174), key(310359, 18, 32), key(310377, 21, 23),
    key(310398, 24, 21), key(310422, 15, 34), key(310437, 18, 17), key(310455, 15, 35), key(310470, 18, 36),
    key(310488, 21, 180), key(310509, 15, 73), key(310524, 18, 176), key(310542, 21, 72), key(310563, 18, 76),
    key(310581, 30, 74), key(310611, 58, 74), key(310669, 12, 75), key(310681, 15, 241), key(310696, 12, 19),
    key(310708, 21, 238), key(310729, 18, 28), key(310747, 18, 29), key(310765, 18, 18), key(310783, 12, 175),
    key(310795, 43, 26), key(310838, 15, 37), key(310853, 18, 31), key(310871, 21, 182), key(310892, 21, 179),
    key(310913, 21, 98), key(310934, 9, 135), key(310943, 24, 140), key(310967, 12, 158), key(310979, 12, 156),
    key(310991, 6, 145), key(310997, 9, 146), key(311006, 21, 154), key(311027, 15, 157), key(311042, 9, 103),
    key(311051, 21, 143), key(311072, 24, 77), key(311096, 28, 147), key(311124, 12, 142), key(311136, 24, 151),
    key(311160, 9, 138), key(311169, 21, 141), key(311190, 18, 139), key(311208, 12, 137), key(311220, 15, 149),
    key(311235, 21, 148), key(311256, 18, 153), key(311274, 18, 155), key(311292, 18, 152), key(311310, 15, 114),
    key(311325, 9, 124), key(311334, 15, 134), key(311349, 15, 132), key(311364, 12, 127), key(311376, 27, 129),
    key(311403, 15, 126), key(311418, 24, 133), key(311442, 15, 190), key(311457, 15, 188), key(311472, 9, 131),
    key(311481, 15, 125), key(311496, 15, 187), key(311511, 9, 189), key(311520, 6, 35), key(311526, 9, 222),
    key(311535, 6, 43), key(311541, 27, 135), key(311568, 27, 96), key(311595, 6, 43), key(311601, 27, 135),
    key(311628, 27, 96), key(311655, 27, 38), key(311682, 45, 135), key(311727, 42, 96), key(311769, 42, 135),
    key(311811, 42, 96), key(311853, 15, 38), key(311868, 15, 38), key(311883, 6, 62), key(311889, 6, 62),
    key(311895, 9, 231), key(311904, 18, 235), key(311922, 9, 230), key(311931, 9, 233), key(311940, 6, 216),
    key(311946, 6, 245), key(311952, 12, 9), key(311964, 12, 16), key(311976, 12, 9), key(311988, 18, 93),
    key(312006, 24, 185), key(312030, 18, 12), key(312048, 9, 110), key(312057, 9, 108), key(312066, 6, 107),
    key(312072, 9, 29), key(312081, 9, 51), key(312090, 9, 189), key(312099, 9, 189), key(312108, 12, 23),
    key(312120, 12, 23), key(312132, 12, 99), key(312144, 12, 99), key(312156, 15, 99), key(312171, 6, 94),
    key(312177, 9, 86), key(312186, 6, 109), key(312192, 6, 109), key(312198, 9, 84), key(312207, 15, 87),
    key(312222, 15, 129), key(312237, 15, 129), key(312252, 10, 47), key(312262, 10, 46), key(312272, 15, 47),
    key(312287, 21, 46), key(312308, 9, 127), key(312317, 9, 127), key(312326, 12, 126), key(312338, 12, 126),
    key(312350, 16, 47), key(312366, 16, 46), key(312382, 15, 47), key(312397, 21, 46), key(312418, 6, 78),
    key(312424, 9, 39), key(312433, 6, 82), key(312439, 6, 78), key(312445, 9, 101), key(312454, 21, 144),
    key(312475, 21, 150), key(312496, 9, 181), key(312505, 6, 181), key(312511, 12, 144), key(312523, 21, 150),
    key(312544, 21, 150), key(312565, 12, 144), key(312577, 21, 150), key(312598, 21, 224), key(312619, 21, 224),
    key(312640, 15, 246), key(312655, 18, 205), key(312673, 33, 195), key(312706, 36, 195), key(312742, 36, 195),
    key(312778, 33, 195), key(312811, 9, 11), key(312820, 6, 11), key(312826, 9, 11), key(312835, 9, 205),
    key(312844, 9, 205), key(312853, 6, 246), key(312859, 6, 122), key(312865, 12, 37), key(312877, 12, 37),
    key(312889, 9, 186), key(312898, 6, 186), key(312904, 9, 190), key(312913, 9, 133), key(312922, 6, 102),
    key(312928, 6, 104), key(312934, 15, 102), key(312949, 12, 92), key(312961, 12, 92), key(312973, 12, 67),
    key(312985, 9, 65), key(312994, 12, 65), key(313006, 12, 65), key(313018, 15, 67), key(313033, 15, 67),
    key(313048, 9, 214), key(313057, 6, 53), key(313063, 6, 228), key(313069, 6, 228), key(313075, 12, 211),
    key(313087, 12, 211), key(313099, 24, 232), key(313123, 18, 118), key(313141, 9, 60), key(313150, 9, 60),
    key(313159, 12, 118), key(313171, 12, 120), key(313183, 9, 227), key(313192, 15, 116), key(313207, 9, 116),
    key(313216, 12, 49), key(313228, 12, 49), key(313240, 15, 52), key(313255, 15, 52), key(313270, 15, 52),
    key(313285, 9, 45), key(313294, 9, 45), key(313303, 9, 80), key(313312, 9, 227), key(313321, 27, 215),
    key(313348, 15, 221), key(313363, 9, 221), key(313372, 9, 226), key(313381, 12, 128), key(313393, 21, 121),
    key(313414, 24, 206), key(313438, 15, 27), key(313453, 30, 237), key(313483, 30, 203), key(313513, 9, 55),
    key(313522, 12, 196), key(313534, 12, 201), key(313546, 9, 95), key(313555, 12, 229), key(313567, 12, 229),
    key(313579, 12, 229), key(313591, 6, 66), key(313597, 15, 71), key(313612, 15, 71), key(313627, 12, 120),
    key(313639, 9, 219), key(313648, 15, 219), key(313663, 12, 193), key(313675, 12, 193), key(313687, 12, 204),
    key(313699, 9, 213), key(313708, 12, 199), key(313720, 12, 57), key(313732, 12, 204), key(313744, 9, 213),
    key(313753, 9, 142), key(313762, 6, 217), key(313768, 21, 63), key(313789, 12, 61), key(313801, 21, 63),
    key(313822, 21, 63), key(313843, 12, 163), key(313855, 12, 4), key(313867, 9, 15), key(313876, 9, 15),
    key(313885, 12, 4), key(313897, 12, 238), key(313909, 12, 238), key(313921, 9, 22), key(313930, 12, 22),
    key(313942, 9, 2), key(313951, 9, 3), key(313960, 21, 13), key(313981, 9, 3), key(313990, 21, 13),
    key(314011, 21, 13), key(314032, 9, 6), key(314041, 9, 6), key(314050, 12, 98), key(314062, 18, 77),
    key(314080, 18, 77), key(314098, 24, 77), key(314122, 6, 124), key(314128, 9, 247), key(314137, 12, 164),
    key(314149, 6, 161), key(314155, 12, 163), key(314167, 12, 163), key(314179, 9, 161), key(314188, 9, 168),
    key(314197, 9, 168), key(314206, 12, 184), key(314218, 21, 184), key(314239, 18, 184), key(314257, 9, 25),
    key(314266, 9, 25), key(314275, 12, 172), key(314287, 12, 33), key(314299, 21, 178), key(314320, 21, 178),
    key(314341, 9, 183), key(314350, 9, 173), key(314359, 9, 173), key(314368, 6, 24), key(314374, 6, 32),
    key(314380, 9, 33), key(314389, 15, 21), key(314404, 15, 21), key(314419, 15, 21), key(314434, 9, 36),
    key(314443, 9, 17), key(314452, 9, 36), key(314461, 6, 89), key(314467, 6, 89), key(314473, 6, 177),
    key(314479, 6, 177), key(314485, 9, 84), key(314494, 15, 87), key(314509, 15, 87), key(314524, 12, 48),
    key(314536, 9, 54), key(314545, 12, 48), key(314557, 9, 54), key(314566, 12, 56), key(314578, 6, 59),
    key(314584, 6, 59), key(314590, 9, 111), key(314599, 12, 70), key(314611, 9, 106), key(314620, 15, 198),
    key(314635, 15, 198), key(314650, 9, 220), key(314659, 15, 220), key(314674, 12, 134), key(314686, 12, 134),
    key(314698, 6, 167), key(314704, 27, 197), key(314731, 6, 58), key(314737, 15, 58), key(314752, 15, 58),
    key(314767, 12, 139), key(314779, 9, 137), key(314788, 12, 139), key(314800, 9, 138), key(314809, 9, 138),
    key(314818, 9, 214), key(314827, 6, 34), key(314833, 6, 73), key(314839, 6, 73), key(314845, 12, 211),
    key(314857, 12, 211), key(314869, 12, 208), key(314881, 15, 209), key(314896, 15, 209), key(314911, 15, 209),
    key(314926, 24, 197), key(314950, 27, 197), key(314977, 36, 197), key(315013, 12, 130), key(315025, 12, 130),
    key(315037, 9, 194), key(315046, 18, 160), key(315064, 18, 160), key(315082, 9, 170), key(315091, 6, 115),
    key(315097, 6, 42), key(315103, 6, 103), key(315109, 6, 181), key(315115, 15, 222), key(315130, 18, 222),
    key(315148, 6, 223), key(315154, 9, 222), key(315163, 15, 105), key(315178, 6, 216), key(315184, 15, 105),
    key(315199, 9, 119), key(315208, 6, 81), key(315214, 9, 81), key(315223, 12, 90), key(315235, 12, 90),
    key(315247, 12, 90), key(315259, 9, 91), key(315268, 9, 91), key(315277, 12, 80), key(315289, 12, 80),
    key(315301, 9, 236), key(315310, 9, 236), key(315319, 12, 155), key(315331, 9, 18), key(315340, 9, 18),
    key(315349, 15, 152), key(315364, 15, 152), key(315379, 12, 155), key(315391, 12, 155), key(315403, 6, 223),
    key(315409, 6, 34), key(315415, 18, 191), key(315433, 15, 191), key(315448, 6, 75), key(315454, 6, 75),
    key(315460, 18, 12), key(315478, 15, 136), key(315493, 15, 93), key(315508, 21, 185), key(315529, 18, 12),
    key(315547, 18, 12), key(315565, 18, 12), key(315583, 15, 93), key(315598, 21, 185), key(315619, 21, 185),
    key(315640, 15, 136), key(315655, 12, 76), key(315667, 12, 76), key(315679, 6, 179), key(315685, 30, 26),
    key(315715, 12, 180), key(315727, 30, 26), key(315757, 30, 26), key(315787, 9, 37), key(315796, 6, 179),
    key(315802, 6, 218), key(315808, 6, 218), key(315814, 9, 113), key(315823, 12, 248), key(315835, 12, 248),
    key(315847, 12, 98), key(315859, 6, 100), key(315865, 9, 113), key(315874, 12, 14), key(315886, 6, 14),
    key(315892, 6, 135), key(315898, 6, 135), key(315904, 9, 231), key(315913, 9, 230), key(315922, 9, 233),
    key(315931, 12, 235), key(315943, 9, 106), key(315952, 12, 70), key(315964, 9, 112), key(315973, 9, 112),
    key(315982, 27, 215), key(316009, 27, 215), key(316036, 24, 224), key(316060, 9, 199), key(316069, 12, 31),
    key(316081, 12, 31), key(316093, 6, 169), key(316099, 6, 210), key(316105, 6, 41), key(316111, 12, 85),
    key(316123, 12, 92), key(316135, 12, 85), key(316147, 21, 243), key(316168, 27, 243), key(316195, 33, 243),
    key(316228, 12, 242), key(316240, 12, 242), key(316252, 9, 86), key(316261, 9, 187), key(316270, 9, 187),
    key(316279, 12, 28), key(316291, 12, 28), key(316303, 9, 30), key(316312, 9, 30), key(316321, 18, 174),
    key(316339, 15, 174), key(316354, 15, 174), key(316369, 9, 190), key(316378, 9, 133), key(316387, 12, 83),
    key(316399, 12, 83), key(316411, 15, 74), key(316426, 37, 74), key(316463, 15, 74), key(316478, 37, 74),
    key(316515, 23, 40), key(316538, 9, 123), key(316547, 9, 50), key(316556, 12, 44), key(316568, 23, 40),
    key(316591, 23, 40), key(316614, 9, 249), key(316623, 6, 175), key(316629, 6, 175), key(316635, 9, 225),
    key(316644, 12, 225), key(316656, 9, 132), key(316665, 33, 240), key(316698, 15, 10), key(316713, 6, 114),
    key(316719, 12, 159), key(316731, 9, 165), key(316740, 9, 170), key(316749, 15, 198), key(316764, 12, 202),
    key(316776, 9, 202), key(316785, 9, 51), key(316794, 6, 147), key(316800, 6, 114), key(316806, 12, 159),
    key(316818, 6, 165), key(316824, 6, 147), key(316830, 12, 188), key(316842, 12, 188), key(316854, 6, 234),
    key(316860, 24, 232), key(316884, 6, 234), key(316890, 24, 232), key(316914, 18, 240), key(316932, 21, 240),
    key(316953, 15, 10), key(316968, 18, 240), key(316986, 21, 240), key(317007, 15, 10), key(317022, 9, 111),
    key(317031, 6, 124), key(317037, 30, 121), key(317067, 21, 121), key(317088, 24, 206), key(317112, 21, 206),
    key(317133, 15, 27), key(317148, 12, 27), key(317160, 24, 237), key(317184, 30, 237), key(317214, 27, 203),
    key(317241, 12, 128), key(317253, 9, 55), key(317262, 15, 196), key(317277, 12, 128), key(317289, 12, 201),
    key(317301, 6, 117), key(317307, 9, 117), key(317316, 6, 72), key(317322, 6, 72), key(317328, 6, 192),
    key(317334, 9, 207), key(317343, 6, 79), key(317349, 6, 79), key(317355, 21, 105), key(317376, 18, 239),
    key(317394, 21, 239), key(317415, 21, 105), key(317436, 21, 105), key(317457, 18, 239), key(317475, 21, 239),
    key(317496, 27, 105), key(317523, 33, 239), key(317556, 15, 152), key(317571, 6, 166), key(317577, 18, 20),
    key(317595, 18, 20), key(317613, 15, 212), key(317628, 15, 212), key(317643, 15, 0), key(317658, 6, 166),
    key(317664, 18, 20), key(317682, 12, 151), key(317694, 12, 151), key(317706, 9, 131), key(317715, 9, 176),
    key(317724, 9, 176), key(317733, 12, 200), key(317745, 9, 244), key(317754, 9, 242), key(317763, 6, 245),
    key(317769, 6, 50), key(317775, 9, 182), key(317784, 6, 149), key(317790, 9, 153), key(317799, 15, 148),
    key(317814, 15, 153), key(317829, 9, 17), key(317838, 9, 95), key(317847, 9, 244), key(317856, 12, 200),
    key(317868, 6, 192), key(317874, 9, 207), key(317883, 12, 71), key(317895, 12, 68), key(317907, 12, 68),
    key(317919, 9, 69), key(317928, 12, 162), key(317940, 6, 169), key(317946, 12, 162), key(317958, 12, 44),
    key(317970, 6, 19), key(317976, 9, 29), key(317985, 12, 126), key(317997, 9, 131), key(318006, 12, 57),
    key(318018, 6, 19), key(318024, 9, 247), key(318033, 18, 88), key(318051, 15, 88), key(318066, 15, 88),
    key(318081, 30, 97), key(318111, 27, 97), key(318138, 6, 241), key(318144, 9, 248), key(318153, 6, 82),
    key(318159, 12, 56), key(318171, 6, 94), key(318177, 12, 16), key(318189, 9, 1), key(318198, 15, 64),
    key(318213, 15, 5), key(318228, 24, 7), key(318252, 24, 7), key(318276, 24, 7), key(318300, 6, 171),
    key(318306, 12, 171), key(318318, 9, 8), key(318327, 15, 64), key(318342, 15, 5), key(318357, 9, 0),
    key(318366, 6, 122), key(318372, 6, 122), key(318378, 6, 96), key(318384, 12, 154), key(318396, 15, 154),
    key(318411, 12, 157), key(318423, 6, 145), key(318429, 9, 156), key(318438, 9, 146), key(318447, 12, 141),
    key(318459, 12, 141), key(318471, 12, 158), key(318483, 15, 143), key(318498, 15, 140), key(318513, 12, 141),
    key(318525, 9, 103), key(318534, 9, 156), key(318543, 12, 154), key(318555, 12, 157), key(318567, 9, 158),
    key(318576, 15, 143), key(318591, 9, 146), key(318600, 15, 140), key(318615, 6, 145), key(318621, 12, 36),
    key(318633, 9, 125), key(318642, 6, 148),
];

#[rustfmt::skip]
pub(in crate::country) static AMBIGUOUS: [&[u16]; 4] = [
    &[46, 47], &[61, 63], &[122, 181], &[239, 240],
];

#[rustfmt::skip]
pub(in crate::country) static SLOTS: [u16; 65536] = [
    0, 0, 0, 5887, 19614, 5946, 2560, 14480, 0, 0, 0, 1159, 11034, 18796, 0, 11298, 0, 0, 0, 0,
    0, 9517, 0, 4459, 5413, 0, 11159, 9083, 0, 0, 3560, 0, 0, 2499, 0, 7030, 15544, 0, 0, 0,
    0, 0, 7735, 14428, 0, 6954, 0, 0, 0, 0, 12150, 0, 14710, 0, 0, 0, 0, 0, 0, 1096,
    12086, 12612, 11926, 12254, 0, 2460, 0, 0, 11992, 0, 0, 64, 0, 0, 0, 0, 0, 18012, 0, 6213,
    0, 0, 0, 0, 0, 0, 19366, 0, 0, 0, 0, 0, 0, 0, 0, 1926, 5536, 0, 0, 0,
    1925, 2288, 0, 2888, 8666, 0, 0, 0, 0, 0, 0, 0, 4875, 0, 0, 0, 0, 11765, 3433, 7862,
    0, 0, 0, 0, 14305, 0, 0, 13562, 0, 0, 0, 0, 14923, 0, 0, 0, 0, 0, 14429, 0,
    10939, 18862, 0, 13622, 0, 0, 0, 3414, 0, 0, 9798, 0, 3058, 0, 0, 17140, 18982, 0, 14655, 0,
    15650, 0, 0, 0, 0, 0, 1304, 4184, 14121, 0, 0, 0, 0, 0, 0, 0, 3541, 0, 0, 0,
    0, 0, 6113, 11269, 0, 0, 0, 0, 0, 0, 0, 0, 11821, 0, 0, 0, 12460, 15333, 12063, 3773,
    16564, 17700, 0, 0, 0, 0, 0, 0, 4947, 0, 0, 0, 0, 12530, 0, 12810, 0, 0, 0, 4553,
    0, 0, 3071, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2924, 11816, 4060, 13191, 12579, 0, 0, 0,
    2098, 0, 0, 0, 0, 522, 15920, 0, 0, 0, 0, 0, 0, 0, 12896, 15633, 0, 0, 0, 6431,
    0, 0, 0, 4297, 0, 0, 0, 0, 7850, 10099, 18990, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 780, 10960, 0, 0, 0, 0, 0, 0, 19332,
    0, 6193, 0, 0, 0, 0, 0, 15634, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    6875, 0, 0, 18274, 0, 0, 15571, 0, 11755, 0, 0, 0, 0, 0, 14778, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 7765, 16169, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1068, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 6876, 15547, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    1868, 0, 0, 0, 0, 11198, 12511, 2688, 13157, 0, 0, 0, 0, 0, 0, 0, 0, 8704, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 4157, 604, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 9203, 12168, 19044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 19272, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 5933, 13277, 0, 0, 0, 0, 2532, 18852, 0, 12532, 0, 0, 0,
    0, 10649, 0, 0, 0, 0, 14108, 0, 0, 0, 2167, 0, 0, 0, 0, 17731, 0, 0, 0, 16731,
    0, 9808, 0, 0, 0, 0, 6556, 0, 0, 0, 0, 3907, 16952, 0, 0, 83, 0, 0, 0, 0,
    0, 0, 2656, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 6386, 8527, 0, 0, 0, 0, 0, 12614, 0, 0, 0, 0, 0, 14841,
    0, 0, 0, 0, 6252, 9642, 0, 0, 0, 0, 17698, 8162, 0, 7351, 0, 0, 0, 0, 6435, 8245,
    1338, 0, 0, 11148, 0, 19484, 2302, 0, 0, 5424, 18529, 0, 0, 0, 3272, 0, 0, 0, 577, 14737,
    3337, 18046, 12752, 0, 0, 12718, 0, 0, 0, 15223, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 15337, 0, 4014, 0, 0, 4994, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3255, 13538,
    10287, 0, 0, 0, 0, 0, 5704, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 3663, 16990, 0, 0, 0, 0, 13471, 0, 0, 0, 0, 0, 8797, 0, 0, 0,
    0, 0, 14590, 0, 0, 0, 0, 4914, 0, 0, 0, 3181, 0, 0, 0, 0, 0, 0, 0, 0,
    328, 0, 0, 0, 11406, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3934, 0,
    0, 12983, 0, 0, 3616, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4384, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12714, 0, 19348, 0, 0, 0, 2677, 0,
    0, 13049, 8965, 0, 0, 13840, 0, 0, 0, 15502, 0, 0, 0, 3713, 11468, 3345, 0, 2618, 5377, 576,
    0, 0, 0, 0, 0, 0, 0, 515, 18742, 0, 0, 0, 14544, 0, 0, 0, 16547, 0, 0, 489,
    0, 1063, 11107, 0, 11836, 12784, 0, 0, 0, 0, 0, 0, 0, 0, 1714, 0, 0, 0, 0, 18658,
    0, 0, 11164, 707, 14741, 10956, 0, 2464, 0, 644, 0, 954, 18393, 0, 0, 0, 0, 14652, 13343, 14819,
    0, 0, 0, 0, 0, 17282, 0, 0, 0, 0, 5265, 14961, 1576, 2372, 18987, 0, 0, 0, 18977, 0,
    0, 0, 0, 17583, 0, 0, 0, 0, 8473, 16974, 0, 0, 0, 0, 0, 0, 6290, 17602, 0, 0,
    0, 5417, 0, 0, 0, 8277, 10661, 0, 0, 0, 0, 0, 0, 7768, 16694, 18498, 0, 0, 0, 0,
    0, 0, 15675, 0, 0, 0, 5837, 18452, 0, 0, 0, 0, 0, 7047, 2131, 14623, 15176, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 8074, 0, 7787, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16790, 0,
    935, 10437, 0, 0, 1343, 0, 0, 6422, 0, 14043, 5907, 7442, 0, 13029, 0, 4041, 0, 17916, 0, 5070,
    0, 0, 0, 0, 0, 0, 0, 0, 17836, 1556, 0, 14396, 0, 0, 0, 0, 0, 0, 14075, 0,
    0, 6380, 0, 0, 0, 0, 0, 798, 0, 0, 0, 0, 0, 18266, 18140, 9132, 0, 7259, 15904, 0,
    4572, 14688, 15907, 0, 0, 0, 0, 0, 17445, 0, 7790, 5032, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 13042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18149, 4677, 0, 0, 0, 0, 0,
    7201, 0, 0, 0, 0, 4245, 0, 0, 0, 0, 9755, 0, 0, 0, 11541, 0, 17861, 0, 0, 2832,
    11505, 0, 0, 0, 17499, 0, 0, 12021, 0, 18089, 19283, 0, 0, 0, 2943, 6243, 11306, 0, 0, 16769,
    9690, 0, 18421, 0, 0, 4287, 5864, 0, 0, 0, 0, 13962, 15963, 0, 0, 0, 0, 0, 11954, 15230,
    0, 0, 0, 11674, 2172, 17370, 0, 0, 6989, 4593, 0, 0, 0, 0, 16022, 0, 0, 0, 0, 0,
    0, 0, 5926, 7190, 0, 0, 0, 0, 0, 0, 18820, 0, 12577, 1621, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 1760, 1596, 16756, 0, 4238, 0, 10579, 0, 0, 12392, 0, 0, 0, 0, 0, 0, 0,
    0, 5922, 10756, 0, 0, 0, 7958, 0, 13243, 0, 0, 0, 0, 0, 0, 4208, 0, 0, 0, 0,
    11547, 7808, 16443, 16791, 0, 0, 0, 0, 10209, 7621, 16356, 13727, 0, 0, 0, 0, 0, 0, 166, 0,
    0, 0, 0, 7990, 11038, 0, 0, 0, 0, 0, 0, 4676, 0, 0, 0, 0, 0, 0, 0, 71,
    0, 0, 0, 0, 0, 0, 0, 7106, 0, 0, 9152, 6121, 2076, 0, 0, 0, 6564, 0, 7164, 0,
    0, 0, 0, 0, 3121, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5940, 14759, 16459, 0, 8900, 0,
    0, 0, 0, 0, 11756, 0, 0, 0, 4469, 0, 0, 15292, 4493, 0, 5272, 0, 0, 0, 0, 0,
    0, 0, 0, 128, 0, 0, 3732, 4283, 7805, 0, 0, 0, 2835, 17062, 19493, 0, 0, 15635, 0, 6418,
    10296, 3308, 17663, 16697, 0, 0, 0, 11759, 0, 1651, 15598, 1610, 12055, 0, 0, 0, 0, 0, 7257, 0,
    0, 0, 0, 0, 6396, 15180, 6857, 0, 0, 0, 0, 0, 0, 8298, 0, 0, 0, 0, 0, 11184,
    0, 0, 0, 2189, 0, 0, 0, 0, 0, 0, 19199, 9635, 9241, 1514, 13677, 0, 18009, 0, 5340, 0,
    0, 0, 0, 2290, 0, 0, 0, 15205, 0, 15741, 0, 10480, 0, 0, 0, 0, 2036, 789, 7443, 9447,
    11180, 15473, 10577, 19318, 0, 0, 0, 0, 0, 0, 548, 12306, 0, 19615, 0, 0, 0, 1860, 0, 0,
    0, 0, 0, 0, 0, 0, 15601, 0, 0, 0, 0, 0, 0, 0, 9555, 0, 0, 14918, 0, 7280,
    0, 5029, 7331, 0, 0, 3685, 7496, 0, 0, 0, 0, 552, 5611, 19343, 0, 0, 9503, 16637, 9419, 0,
    5059, 10932, 0, 0, 2214, 0, 0, 0, 632, 0, 0, 0, 18684, 0, 7767, 0, 0, 10469, 13795, 2280,
    0, 18, 0, 0, 11959, 5583, 19415, 0, 0, 0, 0, 0, 0, 861, 4424, 0, 0, 0, 10657, 3303,
    0, 0, 0, 0, 10506, 0, 0, 0, 0, 0, 0, 0, 665, 8035, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 3289, 4734, 961, 0, 0, 0, 0, 13917, 0, 18080, 0, 5700, 0, 0, 0, 0, 654,
    5954, 13401, 13770, 0, 4109, 0, 0, 1057, 0, 0, 0, 2044, 4028, 0, 0, 0, 8444, 0, 2209, 15363,
    2596, 0, 0, 0, 0, 0, 8903, 0, 0, 0, 0, 0, 0, 12404, 0, 0, 0, 0, 4843, 17385,
    0, 0, 0, 13751, 0, 0, 8869, 0, 0, 0, 0, 0, 0, 0, 0, 9294, 0, 0, 0, 195,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5579, 0, 8549, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 18696, 5348, 0, 0, 0, 0, 0, 0, 537, 0, 0, 0, 0, 9304, 0, 0, 0, 4703,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9121, 0, 0, 0, 0, 6158, 0, 0, 0, 0,
    0, 5172, 0, 0, 0, 0, 0, 0, 18334, 0, 0, 15627, 16509, 0, 5475, 0, 7429, 0, 0, 3029,
    0, 0, 7574, 6738, 0, 0, 0, 0, 16121, 3638, 0, 0, 16633, 0, 3066, 3561, 10546, 0, 0, 11518,
    13834, 0, 0, 9460, 3559, 0, 0, 12442, 0, 14983, 3437, 6579, 15475, 15918, 0, 0, 19595, 0, 0, 18216,
    7814, 19013, 0, 13610, 0, 11111, 0, 0, 5659, 0, 0, 0, 8575, 0, 0, 3089, 0, 0, 0, 0,
    0, 0, 3818, 0, 0, 0, 0, 3158, 0, 0, 13524, 0, 0, 0, 0, 6345, 0, 0, 1310, 1996,
    0, 14914, 4097, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9951, 0, 0, 0, 10809, 0, 0,
    0, 0, 0, 6690, 0, 6030, 0, 0, 0, 0, 0, 3945, 0, 9072, 2982, 17712, 3053, 6660, 10922, 0,
    0, 0, 8581, 9359, 3811, 4538, 9434, 998, 13201, 13208, 16980, 0, 8778, 0, 0, 0, 0, 0, 0, 3530,
    5710, 0, 0, 0, 0, 0, 0, 5180, 0, 3427, 17076, 18523, 0, 0, 8641, 0, 0, 0, 1984, 16400,
    0, 0, 6601, 0, 0, 0, 0, 8049, 0, 0, 0, 0, 0, 0, 12590, 0, 2047, 0, 0, 0,
    5755, 11857, 0, 0, 0, 0, 0, 0, 12143, 0, 0, 1936, 0, 0, 0, 0, 4972, 12886, 14336, 0,
    0, 0, 3498, 0, 0, 0, 0, 0, 0, 6806, 11173, 1799, 7007, 1028, 15270, 15662, 13978, 16722, 0, 0,
    0, 0, 5915, 0, 0, 16, 0, 0, 0, 8985, 19037, 0, 0, 11581, 2963, 15225, 0, 0, 0, 14464,
    0, 19572, 0, 0, 0, 0, 15185, 17979, 2660, 0, 0, 0, 0, 7475, 0, 0, 4938, 10239, 0, 0,
    0, 14271, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7172, 0, 0, 0, 0, 9654, 0, 0, 18714,
    0, 0, 11974, 0, 10208, 0, 0, 0, 4531, 3487, 13074, 7174, 19367, 0, 0, 0, 0, 0, 0, 8463,
    367, 0, 0, 0, 0, 1479, 10539, 15100, 0, 9405, 0, 0, 0, 0, 0, 0, 6351, 0, 0, 0,
    0, 0, 0, 19329, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18476, 0, 15404, 0, 0, 0,
    0, 3342, 0, 0, 0, 0, 11255, 13683, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17346, 0, 13600,
    19054, 0, 0, 14970, 0, 0, 0, 14325, 14290, 0, 0, 0, 12375, 1213, 0, 0, 0, 0, 0, 0,
    19132, 0, 0, 0, 9969, 14414, 0, 0, 7473, 4116, 9786, 0, 0, 0, 7003, 0, 0, 0, 14571, 0,
    18343, 0, 5768, 0, 0, 0, 13781, 0, 1198, 10016, 14432, 0, 0, 0, 0, 0, 1527, 17717, 0, 0,
    12385, 0, 0, 0, 0, 0, 0, 16755, 0, 0, 0, 0, 0, 0, 0, 0, 17679, 6605, 0, 0,
    0, 0, 0, 1875, 15931, 0, 0, 0, 0, 0, 0, 0, 0, 10968, 9310, 15845, 13659, 12985, 15453, 0,
    0, 12120, 10119, 12273, 16155, 0, 15303, 2119, 11373, 1121, 3749, 0, 0, 0, 0, 0, 0, 17145, 0, 0,
    2824, 13233, 0, 0, 0, 0, 0, 0, 13325, 0, 0, 0, 0, 5705, 16338, 0, 0, 8506, 0, 1826,
    0, 7375, 0, 0, 11187, 0, 0, 14954, 0, 0, 13635, 0, 0, 6197, 10677, 0, 0, 2890, 0, 18626,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14752, 0, 0, 14513, 0, 0,
    9014, 0, 4302, 12324, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5238, 0, 0, 16582, 1652, 6809, 0,
    0, 0, 0, 0, 4799, 6837, 9097, 0, 0, 10691, 0, 11579, 0, 5356, 7717, 0, 0, 0, 0, 843,
    0, 0, 0, 0, 0, 0, 10441, 9513, 0, 0, 7183, 18192, 16727, 0, 0, 0, 6323, 0, 0, 0,
    0, 0, 0, 11523, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16288, 0, 13199, 0, 1309, 0, 0,
    0, 3768, 0, 0, 0, 0, 0, 11887, 0, 0, 0, 0, 0, 0, 0, 0, 6384, 11919, 0, 0,
    0, 16729, 0, 0, 0, 5493, 0, 15775, 4763, 7630, 4285, 0, 9194, 0, 0, 0, 17199, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7963, 0, 0, 0, 0, 0, 0, 0, 0, 10935,
    0, 0, 0, 0, 18988, 0, 4713, 2046, 18207, 0, 0, 0, 0, 0, 4188, 0, 17773, 2393, 2610, 7116,
    8771, 10643, 4971, 14935, 0, 0, 0, 0, 0, 0, 0, 14377, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 11489, 0, 0, 0, 0, 1789, 0, 19012, 0, 0, 0, 15702, 0, 1375, 0, 704, 6815,
    8632, 0, 0, 0, 15517, 0, 13949, 0, 0, 0, 0, 14413, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 14641, 0, 5753, 18088, 0, 0, 5745, 3620, 0, 10138, 14888, 15284, 0, 0, 12958, 0, 0, 0,
    0, 0, 15776, 0, 0, 0, 0, 13719, 5145, 2670, 7258, 0, 0, 0, 3786, 0, 4931, 0, 0, 0,
    0, 0, 0, 0, 0, 1690, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 1043, 0, 0, 0, 0, 0, 0, 6860, 1340, 0, 5667, 18355, 12298, 0,
    12835, 7171, 0, 2338, 18091, 7215, 10490, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15296, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9954, 0, 0, 3011, 0, 0, 0, 2800,
    0, 0, 1905, 19361, 0, 0, 0, 0, 0, 0, 0, 0, 10850, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 7856, 0, 12488, 0, 0, 0, 0, 0, 0, 3110, 1831, 0, 0, 0, 0, 9275, 0, 0,
    0, 0, 0, 0, 0, 16324, 0, 0, 0, 0, 13091, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 9091, 0, 0, 0, 2883, 0, 18992, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 18171, 0, 0, 15669, 0, 6446, 1645, 9978, 11481, 13872, 0, 0, 0, 0,
    0, 0, 8200, 0, 0, 2231, 12080, 19079, 0, 0, 0, 0, 0, 10902, 0, 0, 0, 0, 0, 0,
    0, 1476, 0, 0, 18086, 4839, 0, 0, 0, 0, 9437, 0, 14719, 0, 0, 0, 0, 0, 0, 9443,
    0, 0, 0, 0, 0, 0, 0, 0, 6206, 0, 18131, 17682, 0, 0, 0, 0, 0, 12536, 4068, 0,
    0, 0, 0, 0, 17599, 0, 7203, 0, 0, 0, 0, 0, 10535, 0, 0, 3664, 0, 276, 0, 0,
    0, 17321, 0, 0, 14509, 0, 0, 0, 0, 0, 0, 0, 0, 4039, 9126, 0, 0, 14911, 8515, 13072,
    0, 0, 1282, 0, 18541, 0, 0, 0, 0, 0, 0, 0, 15393, 0, 0, 0, 2420, 0, 0, 0,
    0, 0, 0, 0, 0, 9143, 0, 1326, 0, 14060, 0, 0, 0, 0, 0, 12566, 0, 0, 0, 0,
    325, 11210, 16064, 0, 0, 0, 0, 0, 12662, 0, 7214, 0, 589, 0, 0, 0, 0, 13116, 0, 0,
    0, 0, 0, 0, 5560, 0, 0, 10356, 0, 0, 0, 0, 0, 0, 826, 18752, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 12888, 0, 3125, 9839, 0, 0, 0, 4946, 15883, 12942, 0, 6444, 0, 0, 0,
    7916, 13194, 0, 0, 0, 11297, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5677, 11824, 0, 11139, 0,
    0, 0, 16933, 0, 0, 4501, 5856, 12459, 0, 0, 9543, 15162, 0, 0, 0, 0, 0, 17124, 16592, 0,
    0, 0, 0, 0, 0, 4932, 7327, 8306, 10151, 0, 0, 19407, 0, 0, 0, 13766, 0, 0, 0, 10471,
    0, 0, 0, 0, 5826, 0, 0, 0, 0, 0, 0, 18842, 0, 0, 0, 0, 0, 12179, 0, 0,
    0, 0, 0, 11350, 0, 0, 0, 0, 0, 0, 10511, 0, 0, 15677, 0, 0, 2438, 12417, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 13953, 0, 6728, 2229, 10193, 0, 0, 0, 0, 0, 1717, 0, 0,
    4381, 7455, 0, 0, 6836, 12534, 0, 0, 14647, 0, 0, 0, 0, 721, 0, 0, 0, 0, 3350, 13128,
    15096, 0, 10816, 12030, 0, 0, 0, 13039, 13221, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17284, 13274,
    0, 16587, 0, 0, 1914, 2426, 0, 0, 0, 0, 4735, 12778, 16672, 7320, 18202, 16150, 0, 0, 0, 0,
    0, 549, 14356, 17133, 0, 0, 8620, 0, 0, 0, 0, 0, 1620, 18836, 0, 5343, 0, 0, 3587, 0,
    0, 0, 16937, 0, 9257, 0, 0, 18307, 18398, 0, 0, 0, 0, 0, 0, 0, 1330, 9328, 0, 0,
    0, 17120, 0, 0, 0, 0, 0, 3474, 0, 0, 8118, 17344, 0, 0, 5672, 5948, 220, 0, 9617, 5654,
    0, 3113, 5870, 0, 0, 0, 0, 2032, 14815, 0, 5911, 9780, 11487, 3311, 10372, 14453, 0, 7582, 19019, 0,
    0, 0, 2370, 0, 0, 0, 1090, 0, 0, 0, 0, 0, 0, 0, 0, 164, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 8944, 0, 0, 0, 16685, 19339, 0, 0, 9938, 6976, 0,
    0, 0, 0, 0, 0, 0, 2096, 0, 0, 0, 0, 0, 0, 19564, 0, 5649, 0, 0, 12423, 16349,
    553, 14783, 15616, 0, 12853, 0, 0, 18621, 0, 0, 11286, 0, 0, 0, 17504, 0, 0, 0, 16220, 16283,
    0, 0, 0, 0, 0, 0, 7093, 0, 15267, 10106, 16364, 0, 6156, 12447, 0, 0, 0, 0, 0, 0,
    0, 1822, 7915, 14587, 0, 0, 15060, 0, 0, 0, 0, 0, 11866, 0, 4279, 10300, 0, 0, 0, 0,
    0, 0, 11433, 0, 2722, 7362, 0, 0, 0, 0, 12996, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 10878, 0, 0, 0, 0, 10048, 10389, 0, 0, 0, 13345, 0, 0, 17749, 0, 0,
    0, 11548, 0, 0, 5735, 0, 0, 0, 0, 0, 0, 0, 0, 19207, 0, 0, 0, 12781, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7430, 0, 0, 0, 0, 0, 17224, 0,
    0, 17839, 0, 8827, 2414, 0, 2005, 0, 0, 0, 1682, 0, 0, 0, 16009, 3419, 6413, 8413, 18229, 0,
    8595, 0, 0, 0, 0, 0, 0, 0, 1740, 15429, 7632, 0, 588, 9494, 7117, 0, 0, 1705, 14635, 0,
    0, 0, 8235, 0, 0, 0, 5432, 0, 0, 0, 5533, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 19455, 0, 0, 0, 2164, 0, 11517, 0, 0, 0, 0,
    0, 4400, 18807, 0, 0, 0, 10006, 0, 0, 0, 0, 5670, 14047, 15980, 0, 0, 2848, 11462, 0, 15495,
    188, 7597, 9631, 10835, 12651, 0, 10538, 11808, 13694, 0, 8677, 12349, 0, 0, 0, 0, 0, 14707, 0, 7413,
    0, 0, 9350, 0, 0, 0, 5225, 3194, 0, 0, 8672, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 12955, 0, 0, 406, 0, 13019, 18539, 0, 0, 0, 0, 10865, 0, 0, 0, 0, 0, 14880,
    7373, 18662, 0, 9302, 0, 0, 18486, 0, 0, 0, 0, 0, 19315, 0, 0, 0, 0, 6721, 16134, 13921,
    0, 0, 0, 0, 0, 0, 0, 11664, 0, 0, 0, 7279, 0, 0, 0, 0, 0, 0, 0, 0,
    5731, 0, 0, 15402, 0, 0, 16066, 0, 0, 69, 2826, 17987, 0, 8655, 0, 0, 5108, 12227, 13649, 0,
    0, 0, 0, 420, 16143, 8441, 0, 0, 4474, 0, 0, 10541, 0, 0, 9146, 0, 13550, 0, 3641, 13648,
    0, 0, 0, 0, 0, 0, 0, 4249, 19513, 17895, 0, 0, 9433, 0, 0, 0, 0, 0, 11092, 666,
    0, 0, 3331, 0, 7049, 2186, 6067, 0, 0, 17487, 0, 0, 0, 0, 0, 18572, 0, 0, 0, 0,
    0, 0, 0, 7412, 0, 11890, 144, 0, 0, 10487, 16845, 14570, 19212, 0, 17365, 0, 0, 0, 0, 18228,
    0, 0, 10872, 0, 0, 0, 0, 0, 0, 14370, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    8998, 18594, 426, 0, 0, 0, 0, 0, 0, 0, 0, 8694, 3081, 4013, 0, 0, 16102, 0, 13851, 0,
    0, 0, 4083, 0, 0, 19519, 0, 6602, 5744, 0, 1747, 18905, 6102, 12560, 18986, 0, 16929, 0, 0, 1079,
    4110, 7627, 0, 0, 0, 0, 0, 0, 0, 0, 4481, 10889, 0, 0, 18666, 2174, 0, 0, 0, 0,
    0, 7191, 1115, 4359, 0, 0, 0, 0, 4660, 0, 6756, 0, 0, 0, 0, 18600, 19321, 6911, 11715, 0,
    0, 0, 0, 0, 13944, 8224, 15425, 19333, 6868, 7226, 7828, 0, 0, 9603, 1066, 0, 10690, 10715, 0, 0,
    0, 5214, 17424, 9175, 1879, 7714, 0, 0, 0, 0, 0, 0, 9860, 15937, 17837, 3129, 5729, 0, 14919, 0,
    17680, 0, 0, 0, 0, 13676, 18576, 0, 0, 0, 0, 1277, 7533, 7776, 0, 0, 0, 0, 4196, 0,
    0, 0, 0, 0, 16081, 4577, 8498, 0, 3913, 0, 0, 0, 0, 0, 6063, 3196, 0, 0, 0, 0,
    0, 7022, 0, 0, 0, 0, 1616, 0, 0, 12921, 0, 829, 2536, 12134, 0, 0, 0, 0, 0, 18794,
    0, 0, 0, 0, 0, 0, 16489, 0, 0, 0, 0, 0, 0, 0, 0, 3165, 0, 0, 0, 0,
    0, 0, 0, 0, 19036, 0, 0, 2788, 12902, 0, 0, 16865, 0, 0, 0, 17721, 0, 0, 0, 2632,
    0, 3549, 0, 0, 15040, 0, 0, 0, 13457, 2160, 17374, 0, 7532, 0, 0, 0, 0, 1800, 1794, 0,
    0, 1622, 1540, 6241, 0, 0, 0, 0, 0, 1595, 0, 0, 9726, 0, 0, 0, 0, 0, 0, 3621,
    9052, 0, 0, 0, 0, 0, 0, 3529, 1795, 0, 0, 5034, 12164, 0, 18172, 5357, 9432, 0, 12616, 0,
    0, 0, 0, 7726, 10914, 12186, 13555, 0, 0, 11657, 0, 0, 0, 0, 0, 0, 18024, 0, 0, 0,
    0, 9760, 0, 5374, 19119, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6459, 12212,
    15801, 187, 8171, 0, 18723, 5064, 0, 0, 0, 0, 0, 1489, 0, 0, 0, 2738, 0, 0, 8199, 0,
    0, 0, 19568, 0, 0, 0, 0, 0, 715, 0, 0, 0, 0, 0, 0, 0, 0, 7824, 16228, 0,
    0, 0, 5426, 598, 1365, 0, 0, 7133, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 18899, 0, 0, 0, 0, 14439, 0, 0, 0, 12842, 19059, 0, 11374, 0, 0, 1311, 0, 9053, 0,
    0, 886, 0, 12970, 0, 5442, 10359, 10862, 0, 9110, 5471, 0, 0, 10288, 0, 0, 13994, 10177, 0, 0,
    0, 18451, 0, 0, 0, 0, 0, 0, 0, 0, 9567, 0, 0, 6144, 0, 0, 0, 0, 0, 18668,
    0, 0, 0, 0, 0, 0, 11591, 15450, 17517, 4286, 6360, 1774, 398, 12804, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 6799, 7834, 3639, 0, 0, 0, 0, 0, 10536, 0, 0, 0, 0, 1778,
    0, 0, 0, 18864, 7601, 1802, 18195, 0, 8013, 0, 0, 0, 0, 3991, 0, 0, 0, 19241, 0, 0,
    0, 12012, 13200, 0, 13392, 7668, 0, 12173, 0, 16388, 0, 0, 0, 0, 0, 0, 16849, 779, 0, 0,
    3469, 0, 0, 13613, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16757, 0, 0, 0, 0, 1080, 0,
    11404, 0, 0, 0, 0, 0, 0, 3428, 15688, 0, 0, 0, 0, 0, 18835, 19147, 0, 10733, 0, 0,
    0, 1502, 2833, 14067, 0, 0, 0, 0, 0, 0, 0, 0, 8659, 9813, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 14090, 4885, 8583, 640, 15733, 0, 7262, 0, 0, 0, 0, 0, 0, 1750, 0,
    0, 0, 0, 0, 0, 0, 9557, 0, 0, 0, 14789, 5684, 0, 2111, 2396, 0, 7394, 0, 0, 0,
    12993, 0, 0, 0, 0, 0, 0, 0, 2325, 0, 0, 10442, 0, 0, 0, 0, 0, 0, 0, 5600,
    0, 0, 0, 0, 3800, 0, 0, 14365, 0, 0, 0, 0, 0, 0, 6797, 0, 0, 14236, 0, 5351,
    6493, 0, 1677, 15930, 0, 6075, 1137, 3935, 0, 4586, 0, 0, 0, 0, 1191, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 5036, 0, 0, 2006, 0, 0, 198, 13559, 0, 0, 0,
    14057, 4921, 0, 0, 15876, 0, 9030, 0, 0, 0, 0, 0, 0, 0, 14804, 8073, 0, 5617, 0, 0,
    0, 0, 0, 0, 0, 0, 1715, 11542, 0, 11279, 0, 0, 872, 0, 0, 12044, 0, 0, 0, 0,
    0, 0, 6823, 0, 0, 5510, 9170, 16782, 0, 0, 17324, 0, 0, 0, 0, 14106, 6038, 13526, 0, 0,
    0, 0, 0, 0, 0, 12003, 0, 0, 0, 0, 0, 0, 370, 16000, 0, 0, 0, 3791, 0, 0,
    0, 17215, 0, 0, 14444, 0, 0, 0, 0, 0, 0, 389, 4480, 14637, 17087, 19408, 8589, 0, 11655, 9936,
    4597, 0, 0, 0, 0, 0, 0, 19306, 0, 0, 0, 0, 0, 16319, 0, 9983, 12062, 13561, 2107, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 18108, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 1306, 0, 0, 0, 0, 0, 0, 0, 150, 17852, 0, 0, 14806, 16805, 0,
    0, 0, 0, 3102, 0, 16906, 19128, 19466, 0, 0, 0, 0, 13321, 0, 4847, 0, 5784, 8775, 0, 18378,
    0, 4992, 6862, 10940, 18386, 2854, 4118, 4503, 0, 0, 0, 0, 0, 0, 12165, 0, 12502, 0, 0, 0,
    0, 0, 9823, 2108, 0, 0, 0, 7423, 0, 0, 4278, 6465, 16566, 0, 0, 0, 0, 9316, 10251, 0,
    0, 9142, 0, 0, 0, 11835, 0, 13160, 13272, 0, 0, 0, 0, 0, 8901, 7928, 10224, 10252, 8710, 0,
    212, 812, 0, 0, 0, 0, 0, 0, 0, 0, 16490, 15426, 3736, 8168, 0, 0, 0, 3417, 3925, 8964,
    0, 9284, 0, 0, 1623, 0, 16487, 6926, 16498, 0, 18746, 0, 0, 0, 0, 0, 11043, 0, 0, 0,
    0, 0, 0, 0, 16620, 19425, 0, 0, 0, 0, 0, 18410, 3817, 0, 0, 7163, 0, 0, 0, 0,
    1987, 0, 0, 0, 0, 0, 0, 7388, 12059, 2658, 4448, 3539, 14332, 0, 0, 0, 0, 0, 7084, 10139,
    12320, 0, 0, 0, 612, 0, 0, 4890, 0, 5158, 0, 0, 5124, 7752, 0, 0, 4656, 0, 0, 0,
    0, 0, 0, 0, 0, 6886, 0, 0, 0, 0, 1443, 3799, 0, 0, 0, 0, 0, 0, 14643, 0,
    0, 0, 0, 16984, 0, 0, 770, 0, 0, 0, 0, 0, 5486, 0, 0, 0, 0, 0, 18534, 10897,
    0, 0, 0, 0, 0, 0, 5420, 10414, 15021, 18406, 0, 11490, 0, 0, 0, 0, 0, 0, 0, 0,
    10007, 0, 0, 1842, 18127, 0, 0, 0, 4, 12172, 0, 0, 0, 4419, 0, 0, 19594, 0, 0, 0,
    0, 0, 0, 0, 0, 7537, 8815, 0, 9489, 0, 0, 0, 11707, 0, 2949, 10710, 14848, 0, 8936, 0,
    16701, 0, 0, 0, 0, 0, 10190, 0, 5366, 11800, 0, 0, 0, 16688, 0, 0, 0, 0, 8216, 1353,
    8015, 11087, 0, 0, 3976, 17394, 19616, 0, 0, 0, 0, 12750, 9841, 0, 0, 0, 13958, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 14313, 0, 11720, 6829, 0, 0, 6005, 0, 0, 0, 0, 0,
    0, 2204, 0, 16855, 18605, 0, 0, 0, 0, 16720, 17547, 0, 0, 0, 0, 0, 0, 0, 14695, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5499, 0, 0, 0, 0, 0, 0, 7031, 0,
    0, 5706, 9375, 0, 18428, 14498, 2127, 0, 11566, 0, 0, 0, 0, 0, 0, 1407, 0, 13093, 0, 10270,
    11987, 11491, 0, 11709, 0, 0, 0, 0, 0, 0, 0, 0, 4488, 2403, 0, 0, 0, 0, 1078, 0,
    3496, 4062, 17999, 0, 0, 0, 0, 0, 0, 0, 0, 9869, 0, 0, 0, 8698, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 1153, 0, 0, 0, 0, 0, 2134, 0, 0, 1833, 0, 0, 0,
    0, 0, 18097, 7024, 0, 0, 2652, 13006, 0, 0, 3931, 0, 3640, 4262, 5052, 0, 0, 0, 11989, 0,
    13537, 0, 0, 0, 14094, 0, 0, 0, 0, 0, 0, 0, 0, 13966, 0, 4333, 0, 3060, 9575, 0,
    0, 0, 0, 0, 832, 18562, 0, 0, 8933, 383, 0, 0, 6624, 3161, 11829, 14380, 18949, 12606, 0, 0,
    0, 19596, 0, 0, 0, 0, 0, 0, 0, 9871, 11902, 0, 9534, 0, 0, 0, 0, 0, 0, 0,
    0, 9400, 0, 9865, 11372, 13051, 0, 0, 8330, 13266, 0, 0, 0, 0, 0, 10628, 0, 0, 0, 0,
    0, 0, 13024, 0, 0, 0, 0, 0, 13078, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1123, 14021,
    0, 0, 0, 0, 0, 0, 10391, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1270, 0, 3940, 617,
    0, 0, 0, 0, 0, 2443, 5276, 2816, 14925, 19113, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 10740, 0, 0, 2014, 0, 0, 18094, 636, 0, 8899, 0, 0, 0, 0, 0, 12265, 3812, 3910, 6796,
    0, 0, 0, 0, 0, 17652, 14516, 0, 4835, 0, 8274, 0, 0, 0, 0, 0, 0, 0, 461, 0,
    0, 0, 0, 0, 0, 0, 9188, 12466, 180, 19555, 0, 16801, 0, 3035, 0, 0, 0, 0, 0, 0,
    0, 11886, 0, 0, 1130, 0, 10349, 14053, 0, 13389, 10280, 15847, 0, 0, 0, 0, 5853, 0, 15485, 16424,
    5962, 6509, 0, 10650, 0, 0, 0, 0, 0, 0, 8429, 0, 0, 9200, 10438, 0, 2436, 14200, 0, 0,
    0, 0, 3647, 0, 0, 0, 0, 8339, 0, 0, 1965, 0, 0, 9085, 0, 0, 0, 7788, 0, 0,
    0, 11696, 0, 0, 0, 0, 0, 0, 0, 0, 2564, 0, 0, 0, 0, 0, 0, 0, 7315, 0,
    0, 0, 0, 0, 0, 0, 11995, 0, 0, 11600, 0, 0, 0, 1142, 0, 10173, 0, 13675, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 13539, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17170, 2024, 15678,
    1126, 0, 0, 0, 7425, 16221, 3154, 8343, 3670, 14998, 0, 0, 0, 13976, 0, 7187, 0, 0, 0, 0,
    1967, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4764, 12711, 0, 0, 6752, 8568, 0, 0, 0,
    0, 0, 0, 0, 7046, 0, 17802, 0, 0, 17951, 2194, 17402, 0, 19179, 0, 7440, 0, 0, 0, 16244,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6654, 15759, 0, 0, 17432, 4561, 10537, 18309, 0,
    0, 0, 15013, 5114, 0, 991, 9695, 0, 0, 0, 4001, 15244, 0, 0, 0, 0, 5147, 0, 0, 15993,
    3741, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2379, 4242, 0, 1681, 0, 0, 0, 0, 0, 11876,
    0, 0, 0, 0, 0, 1209, 0, 341, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 9236, 0, 0, 0, 0, 15640, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 11207, 15004, 13968, 0, 0, 349, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 5022, 0, 5490, 16563, 0, 0, 1716, 0, 9913, 0, 0, 0, 0, 0, 1568, 0, 0, 0,
    0, 17442, 19016, 4406, 0, 17097, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16214,
    0, 1721, 1862, 17730, 18058, 0, 0, 0, 0, 0, 0, 7098, 0, 1837, 9563, 0, 0, 0, 7025, 0,
    0, 14863, 0, 1275, 1580, 14350, 0, 0, 0, 329, 11511, 14630, 0, 13359, 0, 0, 5975, 0, 15683, 0,
    0, 0, 0, 3794, 0, 0, 0, 0, 0, 0, 0, 16041, 0, 17250, 10000, 0, 0, 8867, 0, 0,
    0, 7043, 0, 8876, 0, 0, 0, 0, 0, 0, 0, 4320, 2432, 2281, 0, 0, 9758, 0, 0, 0,
    0, 0, 0, 2820, 0, 0, 0, 0, 0, 0, 0, 0, 12818, 0, 0, 0, 0, 0, 0, 0,
    0, 14442, 12743, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 384, 0, 2168, 7418, 3333, 15455,
    0, 0, 5783, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7143, 0,
    0, 0, 0, 8739, 16713, 0, 0, 0, 18512, 5989, 19552, 0, 16551, 0, 12222, 0, 0, 0, 7108, 0,
    9824, 0, 0, 0, 0, 10663, 7282, 0, 179, 0, 8680, 0, 0, 0, 0, 0, 3525, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    13850, 0, 0, 9399, 15466, 0, 0, 0, 14503, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 16357, 0, 5516, 702, 0, 0, 2756, 0, 0, 0, 0, 0, 0, 0, 5666, 0, 0, 0, 0,
    0, 0, 0, 16053, 0, 13069, 2003, 0, 12981, 0, 9145, 0, 9952, 15632, 14510, 0, 0, 0, 0, 0,
    0, 0, 0, 1832, 0, 5452, 0, 5862, 0, 0, 5544, 7160, 0, 4209, 0, 0, 282, 4617, 8329, 0,
    0, 0, 0, 8862, 0, 0, 0, 0, 0, 9232, 12698, 19380, 0, 0, 14474, 17605, 0, 0, 16089, 11559,
    0, 0, 12192, 9719, 0, 11156, 6454, 0, 0, 0, 0, 0, 0, 0, 13995, 0, 0, 0, 0, 0,
    160, 8776, 9539, 0, 0, 0, 3758, 9907, 11737, 0, 3902, 5558, 0, 0, 0, 0, 0, 0, 0, 0,
    16248, 0, 0, 0, 0, 1867, 4738, 0, 0, 6410, 0, 0, 1370, 0, 0, 18797, 0, 0, 0, 0,
    0, 9155, 0, 14275, 0, 0, 0, 16070, 0, 18440, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12754,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15549, 0, 0, 11705, 0, 0, 0, 0,
    0, 0, 11525, 11441, 0, 0, 10604, 14832, 11833, 0, 0, 6445, 1912, 2326, 6214, 19419, 0, 14666, 2247, 14267,
    17347, 0, 0, 0, 0, 0, 0, 2601, 11049, 0, 0, 0, 0, 11422, 0, 14064, 12512, 11067, 16914, 10697,
    17812, 0, 0, 0, 0, 5436, 0, 0, 0, 0, 13602, 0, 0, 0, 0, 0, 0, 17032, 14460, 149,
    11880, 0, 7761, 3521, 0, 0, 0, 15562, 0, 0, 0, 5722, 0, 6513, 0, 0, 0, 0, 0, 0,
    0, 14629, 8798, 11660, 0, 0, 0, 0, 0, 6606, 0, 0, 474, 0, 1472, 0, 3470, 0, 0, 14720,
    0, 0, 11784, 11851, 0, 0, 0, 0, 0, 0, 11197, 0, 0, 0, 6715, 10484, 16116, 0, 5504, 0,
    0, 0, 0, 0, 0, 7855, 16964, 16083, 0, 0, 0, 17661, 0, 11168, 0, 0, 0, 11113, 0, 15145,
    0, 0, 0, 0, 0, 0, 0, 3378, 0, 0, 0, 0, 0, 0, 0, 8409, 4918, 17701, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4801, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 17880, 0, 0, 0, 0, 19017, 0, 10594, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 7539, 17205, 0, 12928, 0, 0, 9282, 14902, 13422, 0, 19545, 0, 0, 1287, 395, 0, 6927, 0, 4750,
    0, 0, 0, 0, 17230, 0, 0, 0, 0, 0, 0, 0, 0, 1933, 0, 0, 0, 0, 7200, 14260,
    4702, 0, 0, 0, 0, 0, 0, 5838, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6770, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 7978, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    10647, 11537, 0, 0, 0, 0, 16378, 9791, 18480, 0, 0, 9026, 0, 0, 0, 0, 0, 0, 0, 19462,
    0, 0, 0, 2941, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16721, 0, 0, 0, 0, 0,
    0, 0, 12916, 12275, 5575, 17744, 0, 16621, 3763, 0, 0, 0, 0, 0, 0, 0, 5273, 0, 0, 0,
    4237, 19584, 18392, 0, 0, 0, 0, 0, 0, 0, 17518, 0, 0, 0, 0, 0, 0, 0, 3718, 13680,
    0, 0, 0, 4848, 17400, 0, 0, 9248, 18650, 0, 0, 0, 0, 0, 18187, 5103, 0, 0, 4289, 0,
    0, 0, 0, 0, 0, 0, 12218, 0, 0, 0, 113, 0, 0, 0, 0, 0, 12745, 0, 0, 17455,
    0, 0, 0, 0, 7875, 0, 0, 11189, 0, 0, 6176, 17177, 12028, 1302, 14033, 0, 0, 0, 0, 7985,
    0, 0, 3190, 0, 0, 16806, 13110, 4939, 17648, 0, 0, 17103, 8712, 9286, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 2851, 3134, 10500, 0, 0, 0, 0, 13076, 0, 0, 0, 0, 0, 12609, 0,
    0, 0, 4691, 15151, 0, 13857, 0, 0, 0, 0, 967, 11733, 0, 0, 0, 0, 0, 9804, 0, 0,
    0, 0, 0, 0, 0, 15755, 0, 0, 0, 1260, 0, 0, 18221, 3322, 800, 15548, 0, 13177, 3208, 14387,
    3780, 0, 0, 0, 0, 0, 0, 0, 0, 7810, 10730, 2354, 7332, 0, 0, 0, 5548, 8418, 0, 0,
    0, 0, 0, 0, 5048, 8017, 18611, 0, 0, 13663, 0, 5391, 0, 0, 8376, 14800, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 12573, 0, 10840, 525, 0, 0, 167, 0, 0, 0, 0, 0, 0, 0,
    14528, 0, 0, 6566, 10072, 0, 0, 0, 0, 0, 0, 13596, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 9898, 0, 0, 0, 0, 13113, 0, 4983, 0, 0, 0, 13421, 17171, 590, 17856, 0, 8126, 0, 0,
    9426, 0, 0, 0, 2557, 0, 0, 0, 0, 0, 2881, 0, 0, 0, 0, 0, 18493, 0, 12645, 0,
    0, 0, 0, 0, 17174, 0, 0, 0, 0, 19089, 0, 0, 0, 6820, 16436, 0, 12216, 0, 0, 2581,
    7716, 0, 14371, 0, 0, 5585, 14311, 0, 8838, 17423, 1060, 16876, 0, 2691, 0, 0, 0, 0, 17274, 0,
    0, 0, 0, 0, 0, 0, 3115, 0, 936, 0, 0, 0, 19023, 0, 0, 0, 0, 0, 0, 0,
    0, 2104, 7603, 0, 1611, 0, 0, 11988, 0, 0, 19114, 17220, 0, 0, 0, 0, 0, 0, 0, 10504,
    0, 0, 0, 0, 0, 16284, 0, 5547, 17287, 0, 0, 0, 2655, 0, 0, 2110, 8203, 0, 0, 0,
    0, 0, 0, 18546, 0, 0, 18882, 0, 0, 0, 0, 0, 0, 0, 0, 8040, 0, 15430, 0, 0,
    8537, 0, 6937, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10781, 0, 4299, 7460, 0, 8705,
    0, 0, 7439, 0, 0, 0, 8428, 0, 0, 0, 0, 14598, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 9854, 0, 0, 0, 8453, 6298, 0, 0, 0, 0, 0, 1382, 0, 0,
    0, 14727, 0, 19111, 0, 11658, 0, 4219, 364, 6499, 0, 0, 0, 14956, 0, 8196, 0, 5322, 7426, 12316,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7216, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 18455, 8437, 16129, 12927, 0, 0, 6922, 0, 4554, 16552, 0, 12234, 0, 0, 0, 0, 0, 0,
    0, 4301, 14662, 0, 0, 0, 0, 0, 0, 12735, 15786, 0, 0, 8136, 735, 9895, 0, 0, 0, 4748,
    685, 19443, 0, 0, 0, 0, 0, 0, 0, 18401, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 6923, 0, 0, 0, 5005, 12264, 0, 0, 0, 0, 0, 12937, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 15578, 0, 0, 10654, 11984, 4000, 3462, 0, 0, 0, 0, 0, 12663, 2254, 13933, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 1625, 13479, 0, 10150, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 13214, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    5335, 0, 0, 0, 686, 0, 0, 5381, 15002, 18974, 0, 7121, 0, 0, 2071, 0, 0, 14287, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 8272, 0, 10446, 0, 9529, 0, 0, 18910, 0, 0, 12205, 6538,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17754, 0, 0, 4527, 0, 0, 0, 0, 0,
    18460, 0, 0, 0, 0, 0, 0, 0, 0, 51, 0, 0, 7791, 0, 16350, 0, 0, 0, 0, 0,
    16253, 0, 0, 0, 0, 10997, 0, 0, 0, 0, 0, 0, 0, 16653, 0, 0, 0, 17390, 17569, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3954, 7097, 0, 0, 0, 0,
    3739, 1484, 10311, 0, 0, 1866, 0, 10210, 0, 0, 0, 0, 13653, 0, 8593, 0, 12858, 11243, 0, 2316,
    0, 0, 11136, 18045, 0, 0, 0, 0, 0, 0, 4376, 7520, 18179, 0, 0, 1074, 0, 0, 0, 0,
    15927, 0, 0, 0, 14452, 2070, 6357, 0, 0, 0, 0, 0, 0, 15700, 10631, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 8744, 0, 0, 0, 0, 0, 0, 0, 0, 6416, 8273, 0, 0, 0,
    3914, 14127, 14026, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8604, 0, 0, 0, 0, 0, 0,
    3810, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6546, 1730, 0, 0, 0, 0, 0, 0, 313, 0,
    12147, 0, 13500, 0, 0, 13804, 0, 0, 0, 0, 0, 0, 0, 0, 13232, 10558, 0, 0, 0, 0,
    9591, 0, 0, 0, 0, 8102, 11112, 0, 0, 0, 0, 0, 0, 0, 0, 1963, 0, 0, 3036, 4962,
    0, 13080, 0, 0, 0, 2390, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 5074, 11794, 0, 0, 0, 15751, 0, 0, 264, 0, 0, 0, 0, 9462, 0, 0, 0, 0, 5858,
    0, 0, 0, 11275, 0, 0, 0, 0, 0, 0, 9057, 0, 11137, 0, 0, 7576, 0, 18349, 7161, 0,
    0, 0, 0, 0, 5069, 0, 0, 0, 0, 0, 0, 17490, 0, 11110, 11661, 0, 0, 10202, 0, 0,
    0, 0, 0, 0, 0, 0, 11179, 0, 19326, 8873, 13705, 11741, 0, 0, 13291, 0, 0, 0, 0, 0,
    0, 0, 3696, 0, 0, 0, 7271, 1951, 9959, 5590, 11133, 0, 0, 0, 0, 0, 0, 0, 0, 5138,
    0, 2841, 0, 0, 0, 0, 0, 0, 15965, 0, 0, 0, 0, 0, 0, 18330, 0, 8039, 0, 4517,
    0, 0, 8293, 0, 0, 0, 0, 708, 6901, 0, 17239, 7245, 0, 0, 0, 0, 6199, 0, 5466, 0,
    0, 0, 0, 0, 0, 0, 0, 12159, 0, 0, 0, 11486, 0, 0, 0, 0, 0, 0, 7506, 0,
    0, 0, 13465, 3371, 13556, 0, 0, 0, 0, 0, 16452, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 4182, 0, 0, 0, 14993, 0, 17461, 0, 0, 0, 0, 0, 4502, 0, 0, 0, 0, 0, 15554,
    2873, 0, 0, 0, 0, 0, 0, 0, 0, 16202, 0, 13916, 0, 4540, 0, 7450, 12976, 0, 0, 0,
    0, 1654, 8342, 7894, 0, 0, 0, 0, 17521, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 7710, 0, 0, 0, 0, 17309, 0, 0, 17169, 0, 5599, 0, 17479, 13975, 0, 4988, 0,
    0, 0, 16938, 6885, 0, 0, 0, 11421, 0, 8223, 773, 15705, 0, 4440, 19256, 3137, 0, 0, 0, 9223,
    0, 0, 0, 0, 14582, 0, 0, 0, 0, 10945, 13947, 0, 0, 0, 0, 0, 11183, 0, 14135, 17436,
    4449, 3046, 0, 0, 0, 5297, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13503, 11804, 0, 0, 0,
    919, 0, 7109, 10256, 6758, 0, 12736, 0, 0, 0, 0, 7918, 2717, 9247, 18505, 0, 0, 722, 0, 0,
    10896, 0, 0, 0, 11659, 3440, 0, 2746, 0, 0, 0, 0, 0, 0, 0, 0, 10540, 0, 0, 0,
    0, 0, 0, 0, 0, 14535, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18074, 0, 0, 13586, 199,
    0, 221, 0, 5428, 0, 0, 0, 0, 3003, 0, 0, 4964, 0, 0, 0, 17378, 0, 16874, 0, 9958,
    0, 0, 0, 0, 1519, 11953, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1885,
    8474, 0, 0, 0, 0, 4393, 11780, 0, 0, 0, 11062, 8753, 0, 10262, 0, 0, 0, 7564, 13999, 0,
    0, 0, 0, 16351, 16968, 0, 0, 3008, 0, 11494, 0, 0, 0, 0, 0, 0, 14416, 0, 0, 9785,
    1605, 0, 0, 0, 0, 2545, 0, 0, 0, 0, 5281, 0, 0, 0, 0, 0, 5157, 0, 15949, 0,
    0, 0, 4066, 10696, 0, 0, 0, 0, 6103, 0, 0, 0, 11832, 0, 0, 0, 15272, 0, 0, 0,
    0, 0, 0, 8922, 0, 0, 0, 0, 14185, 15153, 0, 0, 0, 0, 0, 0, 14296, 0, 2526, 6262,
    1232, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13492, 0, 0, 2721, 0, 0, 0, 10967, 0, 0,
    0, 0, 0, 0, 0, 0, 729, 18256, 0, 0, 0, 6993, 0, 432, 11592, 15754, 0, 0, 0, 0,
    0, 438, 9501, 0, 0, 3662, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10474, 0, 0, 0, 0,
    0, 0, 0, 0, 17573, 1064, 17737, 0, 0, 0, 0, 14074, 19189, 10775, 0, 0, 0, 18617, 0, 0,
    0, 0, 0, 14660, 0, 0, 0, 0, 0, 0, 14138, 0, 0, 0, 0, 0, 3793, 0, 0, 15998,
    0, 0, 11004, 13302, 0, 0, 0, 0, 0, 8307, 14876, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    11538, 0, 0, 8442, 0, 0, 0, 15873, 6361, 11884, 118, 0, 0, 1535, 0, 0, 16128, 0, 0, 11912,
    12482, 0, 0, 0, 0, 0, 0, 0, 13986, 0, 0, 7273, 0, 13111, 0, 3932, 0, 0, 0, 0,
    4412, 0, 0, 0, 0, 285, 0, 0, 0, 9334, 1133, 14981, 10530, 0, 0, 0, 0, 0, 0, 11656,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4192, 4942, 16206, 0, 0,
    14754, 16302, 0, 0, 0, 14805, 0, 0, 0, 0, 5268, 0, 0, 15276, 6979, 0, 0, 8264, 11986, 0,
    0, 0, 0, 0, 0, 3206, 7044, 2858, 0, 1283, 5630, 0, 0, 0, 14622, 0, 0, 0, 0, 0,
    0, 0, 0, 11031, 5520, 0, 0, 13597, 0, 0, 16161, 0, 0, 0, 0, 0, 17150, 0, 0, 0,
    0, 0, 0, 18868, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6757, 7653, 19067,
    10089, 0, 0, 0, 0, 15378, 0, 11745, 0, 0, 15577, 0, 2625, 0, 0, 10201, 7248, 13811, 0, 11925,
    9070, 16115, 16394, 0, 17689, 0, 0, 1864, 0, 0, 0, 0, 0, 0, 0, 0, 4317, 0, 0, 0,
    0, 12537, 0, 0, 0, 0, 0, 0, 7277, 0, 0, 0, 4788, 0, 9298, 15863, 0, 676, 3136, 0,
    0, 1570, 16554, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6130, 0, 578, 17591, 0, 0, 0, 0,
    6228, 0, 0, 0, 0, 0, 19301, 2518, 0, 0, 0, 2912, 5066, 5227, 0, 5387, 0, 0, 6719, 18445,
    0, 712, 0, 0, 0, 0, 0, 0, 16567, 0, 11911, 0, 0, 0, 8208, 14751, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 4815, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5528,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2351, 0, 0, 0, 0, 14378, 0, 0, 16673,
    0, 0, 0, 3366, 17715, 0, 0, 0, 0, 13836, 0, 0, 0, 0, 0, 0, 0, 5531, 4879, 10672,
    18925, 0, 0, 7739, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14376, 11302, 0, 0, 0, 0, 0,
    9266, 9461, 0, 0, 6348, 0, 0, 0, 0, 0, 0, 0, 0, 2270, 0, 0, 0, 0, 0, 7666,
    0, 0, 2559, 11172, 0, 0, 0, 9176, 3724, 11892, 0, 3164, 0, 0, 0, 0, 0, 0, 6145, 0,
    0, 0, 0, 0, 12621, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14522, 15505, 0, 0, 17489, 0,
    0, 19502, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9055, 18686, 0, 10810, 0, 0, 0,
    4124, 10716, 10445, 0, 2523, 0, 0, 3728, 9031, 0, 0, 0, 12915, 9803, 5216, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 2905, 0, 0, 0, 2185, 31, 0, 0, 0, 2619, 3133, 0, 0, 0, 0, 6997,
    0, 0, 0, 12845, 0, 15516, 0, 0, 0, 0, 0, 0, 5809, 0, 0, 0, 2358, 5653, 0, 0,
    0, 0, 0, 423, 0, 0, 0, 0, 12829, 15929, 11098, 18304, 0, 0, 0, 0, 0, 18150, 13732, 0,
    0, 0, 0, 0, 5110, 0, 0, 0, 0, 0, 0, 18633, 14496, 0, 0, 0, 8634, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 1545, 0, 15164, 0, 2027, 0, 0, 7692, 10475, 8727, 10930, 16233, 0, 4414,
    0, 0, 0, 2193, 0, 0, 0, 0, 0, 16650, 7359, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 14649, 0, 0, 0, 0, 0, 0, 0, 0, 14477, 2158, 0, 0, 0, 6300, 11095, 0, 0,
    0, 0, 0, 0, 8050, 8547, 0, 0, 0, 0, 0, 0, 3804, 0, 0, 0, 0, 0, 0, 0,
    0, 2934, 0, 7438, 0, 5233, 14023, 0, 0, 0, 19072, 0, 9506, 0, 6160, 12565, 14636, 2990, 0, 0,
    0, 0, 0, 0, 0, 0, 6589, 0, 0, 0, 0, 0, 0, 0, 6629, 0, 7792, 6338, 15050, 16700,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7511, 8946, 13630, 8799, 0, 0,
    0, 0, 0, 11872, 0, 0, 0, 0, 986, 0, 4639, 4806, 16623, 0, 0, 13010, 0, 0, 13747, 0,
    0, 0, 0, 0, 0, 0, 1291, 11782, 0, 0, 14421, 10050, 1949, 0, 1440, 0, 0, 0, 0, 0,
    15203, 0, 0, 7778, 7848, 8487, 15300, 0, 4810, 0, 0, 2224, 0, 0, 0, 0, 14843, 1697, 18049, 3750,
    8402, 8466, 9956, 16562, 0, 5315, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12785, 15088, 0,
    0, 11770, 15737, 12047, 0, 13926, 18574, 0, 0, 0, 0, 7998, 0, 0, 0, 0, 8678, 7523, 0, 7111,
    19038, 0, 18554, 0, 0, 11546, 0, 0, 12176, 5501, 14584, 1617, 0, 10508, 0, 0, 0, 0, 0, 0,
    0, 9407, 0, 0, 17029, 7284, 18338, 5392, 0, 17655, 0, 11504, 14779, 15137, 0, 0, 0, 0, 0, 0,
    0, 0, 10171, 0, 2198, 12932, 1703, 16541, 0, 6716, 13035, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    14436, 18008, 0, 7992, 0, 0, 0, 0, 0, 0, 5010, 0, 0, 0, 0, 0, 0, 0, 9022, 6553,
    0, 0, 0, 0, 0, 15323, 17475, 0, 0, 0, 1970, 0, 0, 0, 4254, 3005, 0, 0, 0, 0,
    6522, 0, 16596, 0, 0, 0, 15944, 0, 0, 0, 0, 0, 136, 3067, 3239, 13847, 0, 0, 0, 13470,
    17478, 0, 0, 0, 0, 18005, 0, 0, 0, 719, 12984, 0, 13073, 0, 15391, 0, 0, 8687, 0, 0,
    7491, 0, 0, 14505, 17799, 10448, 11403, 0, 0, 0, 18580, 3343, 0, 8554, 0, 0, 0, 4051, 3957, 13125,
    0, 13571, 0, 19446, 0, 0, 4368, 11144, 8796, 0, 0, 0, 2239, 0, 0, 0, 18181, 0, 5352, 15545,
    0, 13281, 0, 0, 0, 0, 0, 0, 8690, 0, 9751, 0, 0, 8104, 0, 0, 0, 267, 7660, 0,
    0, 0, 0, 0, 0, 0, 0, 9794, 0, 12877, 2429, 0, 0, 13082, 10322, 0, 0, 48, 0, 10952,
    0, 0, 0, 0, 0, 19574, 0, 0, 0, 19561, 0, 0, 0, 0, 12440, 0, 0, 0, 0, 6782,
    0, 0, 0, 13168, 0, 0, 0, 0, 0, 0, 8880, 0, 1601, 0, 0, 0, 0, 14736, 0, 5591,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16027, 11357, 6640, 5502, 8956, 18829, 2787, 0, 19232, 0,
    5487, 0, 0, 17994, 11307, 0, 0, 0, 0, 11723, 0, 0, 0, 8000, 18370, 0, 3178, 0, 0, 0,
    0, 0, 15409, 0, 0, 0, 0, 16921, 1743, 6127, 839, 6628, 0, 897, 9060, 14037, 16889, 2149, 11075, 0,
    0, 6095, 9600, 9103, 0, 0, 12473, 0, 0, 0, 0, 0, 0, 12637, 0, 7410, 0, 0, 2986, 0,
    615, 0, 13890, 0, 0, 0, 0, 0, 0, 0, 6319, 15345, 16885, 0, 0, 0, 0, 0, 1369, 0,
    0, 0, 0, 0, 0, 0, 0, 15186, 18914, 0, 0, 12238, 2369, 0, 0, 2492, 0, 0, 10036, 0,
    0, 0, 0, 15515, 0, 12581, 0, 0, 5054, 0, 14361, 0, 2222, 0, 0, 0, 0, 1083, 0, 0,
    0, 0, 626, 6433, 5317, 18146, 0, 0, 0, 0, 0, 17828, 0, 0, 0, 0, 12762, 0, 0, 0,
    1659, 5361, 10220, 10958, 0, 6322, 0, 521, 0, 7173, 0, 0, 0, 0, 6912, 0, 0, 12999, 0, 0,
    15316, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17119, 0, 0, 0, 0, 16593, 13225, 17774,
    0, 0, 0, 16879, 0, 11201, 0, 0, 1751, 16184, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 4891, 0, 14949, 0, 0, 0, 19165, 0, 0, 5320, 13510, 9769, 0, 0, 17105,
    0, 0, 6434, 0, 0, 0, 1575, 0, 0, 16859, 0, 0, 0, 14457, 0, 0, 5596, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 5143, 12474, 0, 5195, 0, 0, 5427, 0, 0, 18978, 0, 8370, 4243,
    0, 0, 8489, 18004, 0, 0, 0, 11270, 15119, 0, 6408, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 7288, 0, 0, 355, 8397, 0, 0, 0, 0, 0, 15193, 0, 0,
    0, 8385, 0, 0, 0, 0, 5896, 0, 0, 1400, 0, 8158, 0, 0, 0, 14671, 0, 17064, 0, 0,
    0, 0, 1487, 15446, 19585, 0, 14364, 38, 240, 0, 10408, 13981, 0, 0, 14186, 0, 12568, 0, 0, 0,
    18363, 2087, 0, 4667, 4673, 6266, 12819, 10532, 0, 0, 6542, 0, 0, 0, 0, 17696, 0, 10024, 0, 0,
    0, 0, 0, 6990, 15065, 0, 0, 0, 9420, 3099, 11895, 0, 0, 0, 17835, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 12017, 12595, 0, 8837, 9935, 0, 0, 0, 0, 4129, 0, 14088, 0,
    0, 0, 1911, 8840, 0, 0, 0, 0, 5518, 0, 0, 18587, 0, 18675, 0, 0, 12830, 0, 0, 9835,
    0, 0, 3643, 12319, 0, 0, 4312, 13673, 16647, 0, 0, 0, 0, 0, 0, 15255, 0, 0, 0, 16391,
    582, 2718, 5786, 12501, 0, 0, 0, 0, 1921, 0, 0, 565, 16097, 10729, 0, 19053, 0, 0, 24, 0,
    0, 0, 17195, 0, 0, 0, 0, 0, 133, 0, 0, 0, 0, 0, 1335, 18479, 0, 533, 9790, 0,
    0, 0, 18339, 0, 7591, 10974, 0, 0, 0, 0, 0, 0, 0, 9414, 16249, 0, 0, 0, 46, 0,
    0, 0, 0, 0, 16718, 19302, 13979, 0, 0, 4049, 5762, 13853, 17271, 0, 16055, 13348, 241, 2329, 0, 0,
    0, 323, 8767, 10398, 10904, 15414, 0, 0, 0, 13617, 19535, 940, 0, 0, 4271, 0, 0, 0, 0, 0,
    8896, 14777, 0, 0, 0, 0, 6256, 12439, 5222, 1024, 10748, 11682, 6154, 13960, 0, 0, 9455, 10306, 0, 8926,
    0, 0, 0, 0, 0, 1557, 0, 0, 0, 16640, 0, 0, 0, 0, 2908, 16383, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 10556, 5229, 0, 18560, 13743, 0, 0, 0, 7186, 0, 7370, 8068, 0, 0,
    0, 0, 0, 0, 0, 4445, 3365, 13310, 0, 0, 0, 4912, 0, 0, 0, 0, 0, 0, 0, 0,
    17459, 0, 2704, 0, 0, 0, 0, 0, 0, 0, 0, 0, 610, 9590, 0, 0, 1102, 14573, 0, 0,
    0, 0, 0, 0, 0, 9963, 15237, 0, 0, 0, 0, 0, 0, 14725, 0, 15032, 0, 0, 0, 0,
    0, 0, 1724, 0, 0, 0, 0, 0, 0, 5011, 1552, 4340, 8398, 9136, 0, 0, 8226, 0, 0, 0,
    0, 0, 0, 12844, 0, 0, 5280, 1000, 18663, 0, 0, 15785, 6664, 15897, 3007, 14873, 0, 0, 0, 0,
    0, 0, 0, 10174, 0, 0, 0, 0, 0, 15636, 0, 0, 0, 0, 0, 0, 0, 0, 8550, 14130,
    2180, 6388, 0, 0, 0, 0, 0, 15670, 3625, 0, 0, 4131, 11762, 18847, 0, 0, 3657, 0, 0, 0,
    0, 0, 0, 4364, 0, 0, 0, 10476, 16300, 8279, 0, 0, 0, 176, 0, 0, 14774, 3591, 0, 0,
    7962, 0, 0, 0, 0, 0, 14165, 0, 0, 0, 0, 13672, 0, 0, 1219, 19387, 13429, 0, 0, 885,
    7651, 0, 0, 5631, 0, 0, 9041, 0, 0, 0, 6105, 0, 10440, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8577, 0, 0, 0, 0, 11171, 5028, 18491, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 12286, 5680, 0, 0, 11558, 0, 0, 13521, 7358, 18272, 17857, 0,
    0, 14144, 0, 0, 0, 0, 0, 12180, 16430, 8282, 0, 0, 0, 11980, 15611, 0, 18087, 0, 0, 0,
    0, 8138, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6226, 0, 0, 0, 0, 11382, 0,
    0, 0, 9848, 0, 0, 18312, 0, 1177, 9937, 0, 0, 0, 0, 0, 0, 0, 8785, 17899, 0, 0,
    0, 15778, 10085, 0, 0, 0, 0, 0, 0, 5359, 0, 0, 1861, 0, 0, 0, 0, 19178, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 8439, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9679,
    0, 0, 0, 16266, 0, 0, 0, 0, 19008, 0, 0, 0, 0, 0, 2546, 0, 4601, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 5299, 0, 4934, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10060, 17760,
    0, 0, 10098, 7300, 0, 19377, 0, 0, 0, 9344, 0, 81, 4508, 5686, 12353, 543, 0, 0, 0, 0,
    0, 11497, 0, 0, 5728, 8408, 11533, 17080, 4121, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 15836, 0, 0, 9644, 0, 298, 0, 0, 0, 0, 0, 1256, 5407, 10544,
    1628, 4576, 12969, 12393, 0, 11341, 0, 9504, 0, 0, 0, 0, 0, 0, 3139, 0, 0, 2829, 8656, 3421,
    0, 8928, 0, 0, 0, 0, 0, 0, 8218, 0, 0, 0, 12994, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 3526, 0, 0, 6449, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 14638, 1754, 0, 0, 10937, 0, 0, 16546, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 134, 6730, 0, 97, 0, 0, 0, 0, 0, 4498, 10184, 0, 0, 0,
    0, 0, 16787, 0, 0, 12727, 16639, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16120, 0,
    0, 10111, 0, 0, 0, 0, 2979, 0, 0, 0, 11257, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 17060, 0, 0, 0, 0, 718, 0, 0, 13324, 0, 0, 13448, 0, 0, 0, 0, 0,
    2493, 2321, 4657, 0, 0, 0, 0, 0, 16893, 0, 0, 0, 9512, 9858, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 11680, 0, 0, 0, 0, 0, 0, 0, 8587, 0, 0, 0, 8220, 0,
    10713, 14447, 0, 0, 0, 12918, 0, 0, 0, 0, 8425, 5598, 13404, 0, 0, 0, 0, 13396, 0, 0,
    0, 0, 0, 13237, 8451, 8553, 14639, 0, 0, 0, 0, 0, 0, 0, 0, 5899, 9930, 0, 3155, 17058,
    0, 0, 0, 14158, 17497, 0, 0, 6092, 0, 0, 0, 0, 0, 0, 0, 5789, 11603, 0, 0, 0,
    0, 233, 6074, 6636, 6588, 11450, 7465, 5390, 0, 0, 0, 0, 16922, 13037, 0, 0, 0, 0, 8334, 0,
    0, 0, 2896, 0, 19101, 0, 0, 0, 0, 0, 0, 0, 3464, 0, 0, 0, 0, 17021, 4179, 9723,
    0, 8957, 8181, 17073, 11551, 0, 0, 0, 13952, 0, 0, 0, 0, 0, 0, 18047, 7642, 7265, 0, 0,
    0, 9981, 0, 9634, 0, 0, 0, 0, 0, 0, 0, 19134, 0, 14388, 0, 0, 0, 0, 0, 7202,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14151, 1073, 0, 0,
    0, 9518, 0, 0, 7513, 0, 9632, 0, 0, 6595, 5193, 15856, 111, 0, 0, 7504, 0, 2469, 0, 0,
    0, 0, 7818, 0, 5121, 0, 13382, 0, 0, 13315, 12321, 0, 0, 0, 10753, 0, 16080, 0, 0, 0,
    0, 0, 0, 0, 0, 1587, 14030, 0, 0, 0, 3844, 0, 13124, 11691, 0, 0, 0, 16858, 10515, 17238,
    0, 1460, 0, 0, 2103, 0, 0, 0, 0, 0, 2767, 0, 0, 0, 0, 0, 0, 0, 0, 5126,
    5766, 0, 2394, 344, 1203, 11651, 0, 0, 0, 0, 0, 3335, 0, 0, 0, 0, 9535, 0, 12398, 16797,
    0, 0, 0, 0, 0, 0, 18011, 0, 0, 0, 10014, 0, 0, 0, 0, 0, 4173, 17463, 0, 0,
    12771, 0, 0, 16507, 15157, 5685, 7879, 0, 0, 0, 0, 0, 3153, 0, 0, 6991, 0, 0, 0, 0,
    0, 0, 13376, 0, 0, 13202, 0, 0, 0, 0, 19143, 0, 0, 9522, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 2715, 15794, 17065, 0, 5586, 449, 0, 0, 13290, 18487, 13301, 0, 0, 0, 0, 0, 0,
    0, 12729, 0, 0, 0, 0, 0, 0, 0, 0, 5136, 0, 0, 0, 0, 11694, 0, 1308, 15235, 7909,
    0, 0, 19481, 0, 18676, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6655,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 613, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 11501, 2244, 0, 0, 0, 0, 3467, 0, 0, 0, 18851, 0, 0, 0, 2307, 5448, 0, 0, 0,
    0, 536, 6554, 12944, 7910, 0, 6838, 0, 6260, 0, 0, 0, 0, 0, 0, 13531, 670, 0, 0, 0,
    0, 0, 0, 2708, 0, 6417, 0, 0, 17136, 12749, 14394, 6743, 0, 0, 1899, 0, 8561, 0, 0, 17838,
    14874, 0, 0, 0, 13211, 12855, 19093, 0, 0, 0, 18121, 0, 5732, 0, 0, 0, 0, 16020, 0, 8003,
    0, 0, 0, 3688, 0, 0, 4464, 15494, 0, 0, 0, 0, 13704, 13858, 0, 0, 0, 0, 0, 15703,
    0, 0, 0, 0, 2923, 17277, 0, 0, 0, 0, 0, 5398, 0, 0, 15195, 0, 0, 0, 0, 0,
    0, 15379, 14679, 0, 0, 3090, 11011, 0, 0, 0, 9525, 0, 0, 0, 0, 0, 0, 16278, 9615, 0,
    7931, 0, 0, 0, 0, 16835, 18844, 0, 0, 0, 0, 0, 0, 0, 0, 18856, 0, 0, 4922, 0,
    0, 0, 0, 0, 13372, 0, 0, 0, 0, 3727, 3966, 7722, 16276, 3897, 17667, 0, 0, 542, 5787, 8043,
    0, 8363, 0, 5154, 0, 0, 0, 3463, 0, 0, 0, 0, 0, 18916, 16585, 1974, 8986, 17067, 0, 4265,
    4699, 0, 0, 0, 12956, 8692, 0, 0, 15941, 0, 4937, 9592, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 10240, 0, 0, 0, 0, 0, 0, 0, 15140, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 2067, 0, 0, 0, 0, 13472, 8033, 10390, 0, 0, 0, 0, 0, 0, 0, 13914, 0, 9379,
    0, 2100, 0, 16751, 0, 0, 0, 0, 0, 0, 0, 19586, 0, 0, 1215, 0, 0, 4423, 5671, 2137,
    0, 0, 0, 0, 0, 0, 0, 14733, 0, 0, 0, 0, 0, 0, 0, 9829, 0, 0, 0, 0,
    0, 9837, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16173, 0,
    0, 0, 0, 16975, 0, 0, 16866, 0, 6282, 7596, 0, 2586, 0, 0, 0, 0, 0, 0, 14196, 10333,
    0, 0, 0, 0, 0, 5488, 0, 9717, 0, 0, 15329, 0, 0, 0, 17634, 0, 8456, 0, 0, 0,
    12156, 0, 0, 0, 0, 0, 0, 9665, 0, 0, 0, 0, 18204, 0, 0, 12857, 0, 0, 0, 0,
    0, 0, 0, 1876, 8959, 1913, 0, 0, 0, 0, 0, 5538, 12906, 0, 0, 0, 0, 0, 0, 9329,
    15913, 0, 14422, 0, 14933, 5354, 0, 14769, 13757, 0, 0, 5500, 0, 0, 0, 0, 4744, 0, 0, 0,
    0, 0, 18745, 3544, 7020, 10170, 15987, 0, 0, 0, 0, 3609, 0, 9472, 0, 0, 4809, 6276, 0, 0,
    0, 0, 0, 5994, 9337, 18678, 0, 0, 0, 0, 0, 13802, 4466, 2695, 7028, 0, 0, 11915, 18577, 0,
    4407, 4717, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9339, 0, 0, 0, 0, 0,
    0, 0, 0, 15961, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 10695, 14459, 0, 0, 0, 0, 0, 0, 0, 0, 17896, 0, 0, 12454, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 18106, 10638, 15113, 0, 0, 16486, 0, 0, 14502, 0, 0, 0, 0,
    11160, 4712, 0, 0, 0, 0, 0, 18468, 0, 0, 0, 0, 1920, 13088, 0, 0, 0, 10798, 18726, 1511,
    10189, 1349, 2552, 6751, 17759, 0, 6344, 0, 0, 0, 2216, 16325, 15471, 0, 0, 0, 0, 0, 0, 9066,
    0, 0, 0, 0, 13083, 0, 0, 18436, 18728, 0, 0, 0, 0, 0, 16655, 0, 0, 9705, 0, 1828,
    0, 0, 0, 0, 14765, 2999, 12268, 13718, 19186, 0, 10528, 6439, 0, 0, 14872, 0, 0, 0, 0, 0,
    3217, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8935, 0, 0, 0, 1824, 8227, 19300, 5761, 19507, 0,
    1507, 18273, 14862, 0, 0, 15748, 0, 7939, 0, 0, 0, 5133, 0, 0, 0, 0, 0, 11990, 0, 0,
    11502, 0, 0, 0, 16268, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5106, 15308, 252, 16992,
    0, 0, 0, 0, 10774, 0, 18527, 0, 9646, 0, 0, 0, 0, 6547, 19429, 0, 0, 0, 0, 0,
    0, 0, 0, 4959, 0, 14823, 4387, 14395, 3958, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    3236, 3382, 7176, 14895, 13832, 0, 0, 0, 10953, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 14255, 275, 871, 15886, 13059, 17069, 0, 0, 0, 8647, 0, 0, 0, 0, 0, 15115, 0, 11941, 0,
    14564, 15704, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2668, 0, 0, 12500, 7592, 0, 921,
    0, 0, 0, 0, 18818, 0, 0, 0, 0, 0, 10094, 4816, 5397, 19001, 0, 0, 0, 0, 0, 0,
    0, 15888, 0, 0, 14440, 0, 12633, 0, 0, 2563, 0, 0, 9306, 0, 0, 7686, 0, 3460, 0, 0,
    1573, 0, 0, 0, 0, 0, 8645, 11945, 11313, 0, 0, 0, 0, 5105, 0, 4519, 0, 0, 0, 0,
    0, 0, 3836, 17962, 12347, 0, 0, 0, 7088, 0, 0, 10727, 10610, 17944, 0, 0, 0, 9082, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 6405, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11563, 5406,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1155, 0, 0, 0, 10668, 0, 0, 0, 4944, 0, 1015,
    0, 2213, 15948, 18788, 13703, 0, 0, 0, 0, 16210, 0, 0, 495, 13955, 0, 0, 485, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    8700, 0, 0, 0, 17471, 4990, 0, 18940, 13440, 16435, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13188, 0, 0, 0, 5349, 10318, 7754, 0, 0, 0,
    0, 19021, 11008, 12848, 0, 0, 0, 19558, 0, 0, 11904, 0, 0, 0, 7811, 10946, 16031, 17532, 0, 0,
    2603, 0, 0, 0, 0, 0, 6025, 7056, 0, 0, 0, 0, 0, 16500, 2653, 0, 19010, 0, 0, 0,
    0, 0, 0, 0, 5526, 0, 0, 0, 0, 0, 19270, 11000, 0, 0, 1838, 0, 0, 0, 4007, 0,
    0, 0, 0, 0, 18793, 0, 0, 0, 0, 9548, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 15089, 0, 0, 0, 19200, 0, 0, 0, 0, 0, 0, 0, 18942, 13319, 2141, 0, 3887, 0,
    9883, 0, 0, 0, 0, 2410, 0, 2942, 15795, 0, 1412, 0, 15802, 0, 0, 16211, 0, 0, 0, 3156,
    0, 0, 0, 5090, 0, 16560, 18828, 623, 9001, 0, 0, 16671, 0, 0, 0, 0, 0, 0, 7725, 0,
    0, 0, 0, 592, 126, 3278, 15146, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7633, 0,
    0, 0, 0, 0, 6419, 0, 0, 0, 0, 0, 8995, 0, 0, 16162, 0, 5892, 0, 0, 0, 0,
    0, 17276, 0, 0, 15936, 0, 0, 5192, 19185, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13895, 0,
    0, 0, 12885, 0, 0, 0, 0, 0, 0, 0, 16207, 0, 0, 0, 1599, 9833, 15828, 4388, 0, 0,
    0, 0, 11094, 6946, 0, 0, 0, 0, 16482, 5619, 13923, 15798, 0, 4866, 9040, 6313, 11267, 19288, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 2836, 0, 0, 12416, 0, 19352, 0, 0, 0, 17732, 0,
    0, 0, 2575, 7383, 0, 0, 0, 0, 0, 2669, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9192,
    0, 0, 0, 0, 13478, 0, 0, 0, 0, 0, 10393, 0, 0, 8695, 11166, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 7498, 7874, 8786, 12634, 6668, 0, 9735, 0, 6183, 0, 0, 0, 16860, 17771,
    0, 208, 3943, 0, 0, 0, 0, 0, 11227, 9376, 15438, 18484, 19492, 11492, 0, 0, 0, 1608, 7913, 0,
    0, 7896, 6762, 0, 0, 11711, 0, 2289, 0, 18382, 17672, 655, 0, 14963, 0, 11868, 13251, 0, 0, 0,
    1007, 8667, 0, 0, 0, 0, 0, 0, 6440, 19260, 9019, 0, 0, 11583, 0, 3471, 7492, 17048, 3172, 12446,
    0, 9502, 0, 0, 0, 0, 0, 0, 5974, 0, 0, 11588, 0, 0, 0, 0, 18622, 0, 0, 16369,
    3919, 0, 17982, 0, 0, 0, 0, 0, 0, 2045, 0, 0, 0, 0, 59, 0, 0, 0, 0, 0,
    4462, 0, 5279, 15734, 5096, 17211, 19231, 19456, 1820, 0, 0, 0, 15280, 13371, 7968, 4833, 2142, 0, 17670, 7105,
    5788, 2856, 16884, 0, 0, 0, 0, 0, 7137, 0, 8087, 3271, 14668, 0, 0, 14360, 0, 0, 15166, 0,
    0, 0, 12050, 0, 9185, 0, 0, 0, 11761, 6320, 0, 0, 924, 0, 6254, 10343, 0, 0, 16497, 0,
    0, 0, 0, 0, 2730, 0, 0, 0, 828, 0, 0, 2791, 18524, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 12966, 5772, 0, 0, 0, 6766, 16241, 16508, 0, 3162, 9990, 1295, 13825, 2411, 0, 14163,
    0, 0, 0, 5149, 5478, 0, 0, 0, 0, 0, 8207, 0, 0, 1289, 8950, 16892, 17314, 0, 8541, 0,
    1104, 1903, 8708, 0, 0, 0, 0, 0, 0, 13814, 0, 0, 0, 0, 0, 0, 0, 9112, 0, 0,
    5937, 17588, 3070, 4805, 13333, 16444, 9678, 18586, 0, 0, 0, 0, 0, 6104, 668, 13752, 5113, 13174, 16219, 0,
    11046, 0, 0, 0, 17355, 0, 0, 0, 513, 366, 7118, 0, 0, 5087, 0, 0, 0, 0, 0, 0,
    0, 1174, 0, 0, 0, 2725, 0, 0, 18919, 0, 18802, 807, 17529, 6129, 0, 0, 16153, 0, 7296, 0,
    0, 7016, 0, 0, 0, 0, 0, 0, 0, 569, 1538, 3423, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 12271, 0, 0, 0, 16473, 8927, 9585, 9068, 5622, 14892, 18693, 0,
    0, 9547, 0, 16231, 0, 0, 621, 0, 0, 0, 0, 0, 14999, 0, 3566, 10423, 13456, 13945, 0, 7839,
    0, 0, 9292, 15291, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16242, 0, 13964, 0, 0, 17782,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9327, 19117, 0, 0, 0, 0, 0, 89, 18111,
    17578, 7932, 0, 0, 0, 11550, 0, 2340, 8502, 0, 0, 0, 0, 0, 0, 0, 0, 1208, 13373, 15575,
    0, 0, 0, 11965, 0, 4643, 0, 0, 18161, 0, 0, 0, 1847, 0, 2946, 0, 0, 4050, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17231, 0, 17333, 0,
    18069, 7436, 22, 3123, 11119, 964, 15860, 8067, 0, 0, 0, 824, 1741, 19433, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 11301, 0, 0, 17263, 0, 0, 0, 17197, 2246, 8829, 10473, 6559, 9968, 8259, 18677, 13041,
    0, 4226, 6742, 0, 0, 0, 0, 0, 0, 8806, 0, 0, 0, 7664, 0, 0, 0, 0, 0, 0,
    13906, 0, 0, 18075, 0, 17326, 18326, 0, 4275, 0, 0, 15476, 0, 0, 0, 0, 0, 0, 0, 0,
    4893, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 5578, 0, 0, 0, 0, 12046, 0, 0, 0, 0, 0, 0, 14556, 0, 8467, 0, 0, 0, 6943,
    0, 9011, 0, 0, 0, 0, 6665, 0, 10999, 0, 0, 0, 0, 0, 0, 0, 0, 16313, 13689, 0,
    306, 0, 0, 0, 0, 0, 0, 19500, 0, 0, 0, 2520, 0, 0, 1433, 9627, 0, 0, 0, 0,
    0, 5305, 0, 0, 0, 0, 13423, 0, 0, 0, 0, 0, 0, 0, 2577, 0, 0, 17111, 0, 0,
    0, 0, 0, 0, 5982, 4841, 14790, 0, 0, 11396, 0, 0, 0, 0, 0, 0, 4628, 0, 16634, 5318,
    5902, 15950, 9140, 0, 0, 10929, 10488, 0, 0, 0, 0, 7099, 0, 2541, 4725, 0, 0, 0, 10364, 0,
    0, 17939, 1228, 19526, 0, 0, 14340, 0, 0, 567, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 15011, 0, 0, 0, 0, 16618, 0, 0, 0, 0, 0, 0, 0, 9748, 0, 0, 0, 0, 0,
    7831, 15522, 17681, 0, 9561, 0, 0, 0, 0, 10351, 0, 18100, 0, 0, 19191, 18144, 0, 0, 6143, 8491,
    9151, 19289, 0, 0, 0, 18134, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13261, 0, 1685, 0,
    0, 2997, 6557, 377, 14244, 17686, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5386, 8532, 15809, 14922, 0,
    3882, 2043, 0, 0, 0, 3537, 0, 0, 0, 0, 0, 0, 0, 15376, 2441, 0, 0, 5494, 0, 0,
    0, 1205, 0, 0, 0, 0, 0, 0, 8850, 12865, 0, 0, 0, 0, 731, 0, 0, 17540, 0, 0,
    17300, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 853, 0, 12780, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 14321, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17003, 0, 0, 0, 0,
    0, 0, 0, 9154, 0, 0, 0, 0, 260, 0, 0, 0, 19530, 0, 96, 18603, 0, 17418, 2049, 12082,
    0, 10735, 0, 0, 0, 0, 9733, 12883, 13499, 0, 13107, 17467, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 5461, 0, 0, 0, 13215, 14928, 10180, 0, 0, 4048, 0, 0, 0, 9141, 10043, 0,
    0, 0, 0, 547, 10069, 18435, 0, 0, 0, 0, 0, 0, 0, 0, 14247, 1584, 0, 0, 0, 0,
    4500, 0, 0, 3926, 9127, 0, 0, 0, 0, 13679, 0, 0, 0, 0, 0, 0, 0, 0, 1266, 0,
    0, 0, 0, 5018, 10022, 0, 0, 7622, 0, 12655, 5331, 0, 0, 18775, 0, 0, 0, 0, 17031, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 1132, 0, 19591, 0, 0, 0, 6539, 2146, 0, 0, 441, 4177,
    2082, 9950, 12373, 6831, 12931, 0, 0, 0, 782, 3517, 14337, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 1475, 8234, 14309, 0, 18168, 0, 8707, 12438, 0, 0, 0, 0, 10360,
    0, 0, 0, 18764, 0, 0, 0, 0, 0, 0, 0, 16557, 0, 0, 0, 11744, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 10514, 0, 0, 5336, 0, 0, 7518, 6429, 0, 0, 0, 0, 0, 1803, 0,
    0, 0, 0, 0, 11772, 3581, 19035, 0, 0, 0, 9429, 1040, 3805, 10028, 17320, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 1303, 0, 12091, 0, 0, 0, 5404, 7733, 14543, 0, 0, 0, 0, 899, 0,
    0, 523, 0, 0, 0, 0, 0, 0, 0, 0, 17068, 0, 10524, 18681, 0, 9003, 0, 0, 0, 1257,
    0, 2472, 0, 15618, 0, 0, 0, 0, 0, 0, 5262, 10284, 0, 0, 0, 0, 0, 0, 3045, 0,
    0, 0, 0, 0, 11208, 0, 0, 10056, 14209, 0, 0, 0, 0, 0, 0, 0, 0, 2925, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 10564, 0, 0, 6362, 7694, 0, 0, 0, 0, 13365, 0,
    0, 0, 0, 656, 17612, 0, 0, 13552, 0, 0, 0, 0, 16843, 0, 0, 0, 0, 0, 0, 0,
    0, 9109, 0, 0, 0, 0, 0, 0, 0, 11630, 9064, 0, 0, 0, 0, 0, 0, 4264, 0, 0,
    0, 0, 0, 7827, 0, 4252, 0, 2571, 12223, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4027, 0,
    0, 3806, 0, 202, 2931, 3684, 11018, 9101, 15014, 6161, 0, 0, 0, 0, 0, 0, 15686, 0, 3677, 1348,
    9230, 9926, 11272, 15198, 3548, 1513, 17046, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 15723, 0, 17186, 0, 8885, 12285, 16075, 0, 14697, 0, 7094, 0, 0, 0, 11050, 0, 0, 15793, 0,
    0, 0, 0, 0, 0, 0, 0, 15447, 0, 0, 0, 0, 0, 7626, 13967, 0, 0, 8081, 0, 10021,
    0, 0, 12042, 0, 0, 0, 0, 0, 0, 0, 0, 8348, 0, 0, 8624, 0, 0, 15111, 391, 4475,
    0, 15720, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7647, 0, 0, 0, 10290, 17203, 13481, 13403,
    0, 15141, 0, 0, 0, 6825, 14184, 0, 0, 1536, 0, 0, 0, 0, 0, 0, 12206, 648, 14534, 14424,
    13723, 8351, 0, 0, 0, 0, 0, 0, 2488, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3797,
    249, 9179, 0, 0, 0, 0, 0, 0, 0, 11865, 18825, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7917, 17005, 0, 1453, 8751, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 292, 0, 0, 4444, 0, 321, 7613, 17072, 18038, 9290, 0, 0, 5522, 7851, 0, 0,
    0, 0, 0, 7866, 0, 0, 0, 0, 0, 17548, 0, 2776, 0, 4142, 0, 13334, 0, 5261, 12066, 0,
    1581, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18923, 0, 0, 2360, 4211, 0, 0, 0, 4774,
    0, 0, 0, 0, 0, 0, 3430, 0, 1411, 0, 0, 5346, 0, 0, 0, 0, 4433, 0, 12538, 0,
    0, 8394, 0, 10057, 0, 13844, 0, 0, 0, 0, 0, 0, 0, 0, 14809, 6570, 8452, 0, 0, 0,
    0, 0, 0, 12554, 16315, 0, 0, 0, 0, 0, 14446, 2094, 0, 0, 0, 0, 0, 7287, 0, 0,
    0, 11936, 14593, 0, 0, 0, 0, 0, 0, 0, 0, 7750, 0, 0, 14410, 974, 0, 0, 4055, 0,
    0, 0, 0, 11069, 12363, 0, 0, 5152, 0, 0, 0, 4737, 4662, 0, 13664, 0, 0, 0, 1843, 0,
    0, 0, 0, 0, 14097, 2689, 0, 4820, 7625, 10004, 0, 0, 0, 16245, 0, 0, 0, 11280, 0, 0,
    0, 0, 0, 6610, 1324, 7113, 14763, 5085, 17011, 18155, 0, 0, 0, 4086, 7974, 4844, 6245, 7796, 3395, 0,
    12171, 11424, 0, 1314, 0, 0, 0, 13769, 0, 0, 0, 0, 1624, 17135, 0, 17131, 14076, 0, 0, 0,
    0, 0, 3068, 7270, 0, 0, 7169, 6874, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1464, 11834, 18735,
    0, 0, 3120, 0, 0, 9326, 6303, 0, 2291, 3787, 8569, 9387, 0, 0, 0, 0, 0, 0, 0, 3518,
    18369, 0, 0, 0, 0, 0, 0, 4775, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6618, 6451, 0,
    0, 11146, 0, 0, 0, 0, 0, 0, 0, 15685, 17924, 0, 0, 11508, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 9183, 0, 7837, 5835, 0, 209, 17723, 18285, 0, 0, 0, 0,
    0, 4202, 0, 10449, 15952, 0, 4880, 10993, 0, 0, 0, 0, 18871, 368, 6058, 10199, 19550, 0, 0, 19183,
    976, 15134, 11017, 0, 0, 11131, 15018, 0, 0, 0, 5800, 17061, 0, 2422, 12882, 1695, 11115, 16040, 0, 0,
    0, 0, 0, 4606, 0, 0, 0, 0, 12344, 12158, 8787, 0, 0, 17222, 17218, 18457, 0, 0, 0, 0,
    16517, 0, 1782, 0, 0, 0, 0, 0, 0, 0, 14339, 1240, 0, 0, 18125, 0, 0, 0, 2042, 0,
    0, 0, 0, 0, 0, 0, 0, 7260, 0, 2637, 0, 0, 0, 19030, 0, 0, 0, 0, 0, 6107,
    0, 0, 0, 0, 8605, 16765, 0, 0, 0, 18515, 0, 0, 0, 568, 5016, 12980, 16451, 1136, 10608, 13484,
    3546, 0, 0, 0, 0, 0, 0, 18635, 0, 0, 0, 13109, 0, 0, 8414, 0, 0, 0, 12586, 0,
    10701, 17054, 0, 0, 19611, 0, 0, 0, 0, 0, 0, 8726, 0, 0, 0, 8522, 11170, 0, 0, 8233,
    10972, 3997, 0, 0, 0, 0, 12000, 0, 0, 0, 4484, 11507, 0, 0, 0, 0, 0, 18324, 13329, 5210,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 18055, 0, 630, 9418, 0, 4070, 0, 0, 0, 0, 0,
    8254, 9028, 10082, 0, 0, 0, 0, 0, 0, 0, 7975, 3675, 0, 13633, 16277, 16345, 0, 0, 5019, 0,
    17194, 633, 0, 16578, 0, 0, 0, 0, 0, 0, 0, 17013, 0, 2097, 0, 0, 0, 0, 0, 13326,
    0, 0, 6305, 0, 3789, 0, 0, 12776, 4453, 0, 13783, 17249, 0, 0, 0, 0, 0, 18070, 7662, 0,
    2007, 3108, 889, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1806, 0, 0, 0, 1397, 2234, 2487, 6279,
    0, 0, 0, 0, 2242, 0, 0, 0, 0, 0, 9752, 0, 0, 0, 0, 17187, 18400, 12607, 0, 0,
    7478, 16857, 11985, 2620, 5431, 0, 2797, 7381, 0, 0, 0, 0, 0, 0, 4579, 0, 0, 0, 0, 13948,
    6510, 0, 0, 0, 0, 9074, 0, 15935, 0, 11070, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    18099, 0, 0, 0, 6297, 10516, 0, 8313, 9661, 12348, 0, 0, 0, 0, 2245, 0, 0, 0, 0, 0,
    0, 0, 0, 16408, 0, 9763, 12539, 0, 15242, 9536, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 15593, 0, 1762, 0, 0, 2959, 0, 14580, 0, 0, 11717, 0, 0, 0, 15328, 0, 18880, 0,
    0, 0, 4228, 0, 0, 11454, 5739, 0, 0, 0, 0, 0, 5662, 0, 0, 0, 3166, 0, 13835, 0,
    0, 8890, 0, 0, 0, 0, 1091, 0, 0, 0, 0, 0, 1026, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 10881, 270, 0, 1504, 0, 0, 0, 1422, 0, 0, 0, 9621, 7853, 0, 0, 0,
    0, 0, 15653, 0, 0, 0, 0, 6304, 14055, 0, 0, 0, 0, 0, 7224, 10120, 13405, 0, 0, 18137,
    0, 0, 9448, 2907, 0, 3840, 1146, 8123, 16827, 4917, 0, 9537, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 9514, 12276, 12418, 18250, 0, 0, 0, 0, 4304, 0, 0, 0, 0, 0, 0, 10002, 0,
    0, 0, 0, 1342, 14640, 0, 0, 0, 14054, 0, 0, 3769, 0, 11777, 0, 5365, 16754, 0, 0, 0,
    0, 5024, 0, 0, 0, 0, 138, 0, 0, 0, 0, 748, 0, 0, 0, 9675, 0, 0, 0, 0,
    0, 14230, 0, 0, 0, 0, 0, 0, 10273, 16516, 0, 0, 0, 0, 0, 10533, 0, 5215, 14065, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18555, 2516, 0, 6968,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 5228, 8718, 0, 0, 0, 0, 0, 3187, 3987, 4325, 3545,
    6892, 0, 0, 19438, 0, 0, 0, 0, 0, 13169, 148, 0, 11463, 0, 0, 15102, 0, 0, 0, 0,
    0, 3766, 7206, 0, 0, 1626, 0, 528, 5769, 17143, 17585, 0, 0, 0, 5345, 1261, 10444, 18766, 0, 0,
    0, 2449, 14217, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14268, 0, 0, 0, 0, 0, 0,
    10949, 11698, 4766, 12410, 0, 16255, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 5806, 0, 5151, 0, 0, 0, 0, 0, 981, 15257, 0, 0, 0, 0, 0, 0, 10502,
    8153, 0, 0, 0, 16032, 0, 0, 11585, 0, 0, 0, 0, 11544, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 12605, 0, 0, 14294, 16570, 4221, 13507, 0, 0, 0, 0, 8142, 6798, 0, 0, 0,
    0, 0, 0, 0, 3021, 0, 8916, 0, 0, 0, 0, 0, 16667, 10776, 13100, 0, 0, 0, 0, 0,
    3305, 0, 0, 0, 0, 0, 19007, 0, 0, 0, 11322, 12312, 16047, 0, 0, 0, 0, 0, 0, 10053,
    0, 0, 0, 0, 7525, 0, 0, 0, 0, 8011, 0, 0, 9402, 0, 0, 0, 0, 79, 3159, 6746,
    9345, 0, 10088, 8374, 0, 0, 0, 0, 0, 10464, 0, 0, 11246, 0, 3063, 9689, 19327, 0, 0, 0,
    0, 0, 0, 0, 0, 11416, 18066, 0, 14975, 0, 0, 0, 18329, 0, 0, 0, 0, 12229, 0, 0,
    0, 0, 8172, 17408, 0, 0, 0, 0, 0, 0, 0, 132, 6620, 17869, 0, 0, 0, 0, 0, 0,
    0, 13570, 0, 0, 0, 0, 5116, 12458, 0, 3202, 0, 0, 0, 4174, 0, 876, 11968, 0, 0, 0,
    0, 0, 0, 0, 0, 3636, 0, 0, 0, 0, 2628, 15206, 17671, 12343, 0, 0, 0, 0, 0, 11909,
    0, 0, 12647, 12509, 0, 18981, 0, 1486, 17794, 0, 2709, 8573, 0, 0, 16051, 0, 0, 0, 0, 0,
    0, 0, 0, 3700, 0, 0, 0, 2276, 5945, 0, 0, 2706, 0, 0, 0, 5109, 0, 0, 0, 0,
    0, 2015, 0, 0, 7365, 0, 0, 0, 6560, 15338, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6623,
    0, 0, 0, 0, 0, 7309, 0, 18646, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 3116, 14180, 0, 0, 0, 0, 0, 0, 0, 0, 3370, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 8236, 1688, 4435, 17763, 0, 0, 0, 0, 0, 12766, 0, 0, 0, 7057,
    0, 0, 4589, 4982, 14658, 18588, 18517, 10456, 0, 0, 0, 15268, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11647, 0, 0, 0, 8962, 0, 4190, 12936,
    0, 0, 8130, 18214, 0, 0, 0, 8720, 0, 4935, 0, 5613, 0, 0, 0, 0, 0, 1995, 5364, 0,
    0, 0, 0, 0, 0, 0, 5867, 2690, 0, 0, 0, 3494, 1031, 0, 0, 0, 0, 0, 0, 3268,
    0, 4352, 0, 0, 0, 16887, 0, 8650, 0, 0, 16496, 2226, 7689, 10406, 5067, 5056, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 3396, 0, 0, 1929, 11958, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 4530, 0, 0, 0, 0, 0, 3401, 14520, 0, 17734, 0, 0, 848, 13661,
    0, 0, 0, 0, 0, 1480, 0, 0, 0, 11803, 0, 6383, 0, 0, 0, 0, 9042, 0, 0, 0,
    0, 0, 0, 7010, 0, 0, 0, 10603, 0, 0, 0, 0, 17948, 601, 0, 0, 0, 0, 11356, 0,
    16165, 0, 17160, 0, 0, 0, 0, 0, 0, 0, 16481, 16237, 0, 0, 9440, 3667, 17270, 0, 734, 0,
    0, 0, 0, 14393, 9782, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 19020, 0, 2938,
    7590, 9065, 0, 0, 0, 5920, 10483, 0, 17446, 0, 3193, 0, 3001, 0, 0, 0, 0, 0, 0, 15779,
    1594, 8161, 0, 11484, 13269, 0, 0, 8176, 15693, 0, 9787, 0, 8438, 0, 8010, 12389, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 2332, 0, 0, 0, 0, 0, 1711, 12105, 3215, 1051, 18418, 0,
    0, 7182, 0, 161, 0, 1935, 15981, 0, 18262, 1485, 4316, 0, 0, 4078, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 11998, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14197,
    0, 0, 17001, 0, 12083, 0, 0, 0, 0, 4227, 0, 0, 0, 2341, 0, 0, 0, 19467, 0, 0,
    0, 0, 17611, 0, 11629, 17269, 10632, 0, 0, 0, 0, 4927, 0, 6062, 0, 18547, 0, 0, 5714, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17434, 0, 0, 0, 0, 12127, 0, 14084, 2447,
    0, 0, 0, 0, 0, 0, 1241, 0, 0, 1744, 0, 0, 0, 2741, 0, 0, 0, 0, 13618, 0,
    0, 0, 0, 0, 0, 18243, 0, 0, 0, 0, 0, 0, 0, 0, 2860, 0, 0, 0, 18528, 0,
    0, 0, 0, 17865, 1958, 10807, 0, 1783, 0, 0, 5525, 6225, 15761, 0, 0, 9496, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 2031, 0, 0, 0, 7929, 0, 0, 0, 0, 6888, 14621, 17188, 0, 0, 11747,
    0, 0, 0, 0, 0, 0, 16738, 5290, 0, 0, 0, 0, 18300, 11712, 2408, 0, 0, 0, 0, 0,
    4778, 0, 0, 0, 0, 0, 16312, 0, 3737, 2196, 0, 0, 0, 0, 0, 0, 19474, 0, 0, 8312,
    2778, 17252, 0, 0, 0, 12124, 0, 0, 17785, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1157, 0,
    9739, 17253, 12051, 0, 0, 0, 0, 0, 0, 0, 0, 4987, 0, 15369, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 3538, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8810, 16702, 0, 0, 0, 0, 0,
    13806, 13937, 1143, 0, 0, 0, 0, 11068, 0, 0, 0, 0, 0, 8436, 0, 1680, 0, 0, 558, 0,
    0, 4793, 0, 5978, 18531, 0, 2401, 0, 10276, 9104, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15144,
    0, 11401, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5508, 0, 0, 10247, 0, 14080,
    0, 0, 3567, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11524, 0, 0, 7243, 0, 0, 0, 502,
    0, 0, 0, 0, 0, 14175, 0, 16741, 1904, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 8987, 1167, 13889, 15259, 17882, 0, 0, 952, 0, 0, 16761, 0, 1361, 751, 9473, 0, 0, 9778, 0,
    0, 0, 0, 4478, 1791, 4578, 10871, 18584, 0, 0, 0, 12964, 0, 0, 0, 0, 0, 1414, 0, 0,
    0, 0, 0, 0, 0, 0, 10994, 0, 0, 0, 0, 0, 3192, 0, 0, 8443, 10200, 0, 0, 11485,
    0, 0, 5112, 17923, 0, 0, 12551, 6358, 0, 10757, 0, 1011, 19529, 0, 0, 0, 0, 10274, 5150, 0,
    0, 4234, 0, 0, 0, 0, 0, 0, 0, 10259, 0, 0, 0, 0, 8184, 7311, 0, 0, 0, 0,
    0, 0, 0, 0, 4558, 0, 0, 1087, 0, 614, 8031, 17414, 18082, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 18860, 0, 0, 8951, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 3040, 10482, 17827, 0, 0, 0, 0, 0, 0, 0, 9360, 0, 0, 15773, 0, 0, 0, 5200,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 8749, 0, 0, 0, 7325, 4575, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 13856, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 9361, 18995, 0, 0, 0, 5473, 0, 8257, 5953, 2676, 7101, 8460, 12157, 17466, 0, 0, 0,
    15558, 0, 0, 0, 8818, 0, 0, 11104, 0, 5175, 0, 0, 0, 0, 0, 12734, 0, 0, 0, 0,
    0, 16625, 0, 0, 12414, 0, 0, 0, 0, 0, 0, 0, 545, 0, 0, 0, 6221, 6347, 6371, 18510,
    0, 8652, 4901, 0, 1508, 9321, 0, 0, 0, 0, 0, 16577, 0, 7906, 583, 17745, 19328, 0, 0, 0,
    8076, 0, 0, 0, 0, 11248, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14960, 16523, 0, 0, 0,
    0, 0, 811, 13434, 0, 0, 4107, 0, 0, 0, 0, 3695, 9299, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 228, 18041, 0, 0, 10257, 9610, 0, 0, 0, 0, 0, 0, 0, 1841, 0, 17761, 540,
    0, 0, 0, 0, 0, 0, 34, 15898, 0, 18306, 0, 0, 0, 0, 5283, 9822, 0, 10112, 0, 11273,
    0, 0, 0, 1574, 9205, 16829, 10065, 0, 0, 14167, 0, 0, 0, 12796, 0, 0, 0, 9274, 0, 0,
    0, 13488, 0, 0, 0, 0, 0, 10569, 0, 0, 0, 0, 8803, 0, 4495, 0, 6391, 0, 0, 0,
    5932, 0, 5581, 6808, 0, 0, 0, 0, 0, 0, 15988, 0, 0, 0, 0, 0, 0, 0, 13687, 6585,
    14063, 13204, 9209, 0, 12965, 0, 0, 0, 13624, 11650, 0, 0, 5497, 0, 15954, 5162, 11578, 0, 0, 17726,
    0, 0, 984, 0, 0, 0, 18158, 0, 0, 0, 8914, 0, 0, 18644, 631, 0, 0, 0, 0, 0,
    0, 0, 19592, 0, 11905, 7637, 14025, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2598, 3358,
    18351, 0, 10845, 10352, 0, 0, 169, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14883, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6342, 0, 0, 16465, 0, 0, 2839, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1882, 6725, 0, 5097, 0, 18700, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 18710, 0, 0, 0, 0, 17193, 14016, 2184, 222, 0, 18034,
    0, 0, 0, 0, 13894, 0, 0, 0, 19051, 12106, 6684, 0, 0, 0, 13760, 0, 0, 7301, 0, 18322,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 4008, 7575, 0, 0, 14079, 0, 0, 0, 8129, 0, 0,
    0, 0, 13132, 18225, 0, 0, 0, 0, 16352, 0, 0, 7114, 0, 0, 16925, 0, 0, 0, 13594, 4244,
    0, 13258, 2105, 16455, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8349, 7458, 15208, 0, 0,
    7494, 0, 0, 0, 0, 0, 16265, 6194, 16007, 0, 0, 0, 0, 0, 0, 19469, 10627, 0, 0, 4611,
    0, 0, 0, 125, 0, 14901, 0, 13736, 16611, 0, 9287, 17986, 0, 0, 0, 0, 0, 0, 17868, 0,
    0, 16004, 142, 0, 0, 0, 5235, 0, 7732, 0, 0, 6443, 18869, 14473, 11086, 7965, 0, 0, 0, 0,
    0, 15279, 1313, 0, 18552, 0, 11903, 0, 0, 0, 0, 12553, 32, 0, 0, 5068, 0, 3979, 15909, 0,
    0, 0, 0, 0, 0, 10093, 15064, 0, 0, 0, 8470, 0, 0, 0, 0, 11479, 0, 0, 0, 0,
    0, 1482, 18536, 11344, 0, 10058, 13247, 13657, 5815, 16692, 0, 11216, 0, 0, 0, 8607, 14199, 0, 0, 17933,
    16569, 0, 19184, 0, 0, 5383, 194, 0, 0, 0, 0, 0, 0, 17577, 10236, 0, 0, 0, 0, 16786,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15080, 0, 0, 0, 0, 15827, 0, 0, 281, 7503,
    0, 16291, 12411, 0, 3678, 0, 0, 0, 29, 5889, 10779, 0, 0, 0, 0, 0, 13774, 0, 15465, 6878,
    0, 0, 0, 0, 3160, 0, 0, 1111, 12652, 11, 0, 14749, 10447, 7238, 0, 517, 0, 15857, 0, 0,
    0, 0, 0, 6492, 6895, 0, 0, 0, 0, 0, 0, 1946, 0, 17748, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 17546, 0, 0, 0, 0, 16725, 0, 0, 0, 0, 0, 0, 1210, 0, 13742,
    0, 0, 0, 0, 15648, 0, 0, 0, 11221, 13038, 0, 0, 17891, 0, 0, 5637, 0, 0, 16353, 0,
    0, 0, 0, 9108, 0, 0, 7334, 17697, 0, 0, 0, 0, 0, 0, 0, 18201, 18472, 0, 0, 14552,
    0, 0, 0, 3633, 10665, 0, 0, 0, 0, 0, 0, 0, 0, 3309, 2698, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 6441, 15083, 13942, 16471, 0, 3407, 0, 16977, 0, 10761, 0, 0, 11894, 16824, 358, 0,
    0, 0, 3955, 0, 17553, 0, 0, 0, 0, 0, 10736, 0, 0, 0, 0, 0, 0, 18979, 0, 0,
    16431, 0, 0, 0, 0, 0, 0, 16856, 12531, 0, 0, 2428, 0, 0, 0, 0, 0, 3755, 611, 19491,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5274, 0, 6812, 0, 18620, 19421,
    3356, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6494, 7871, 15985, 1788, 0,
    14277, 0, 0, 0, 14920, 16190, 0, 13957, 0, 0, 0, 0, 0, 0, 0, 2073, 0, 0, 0, 0,
    0, 15421, 5561, 0, 0, 14201, 5237, 833, 0, 13567, 834, 3188, 9212, 2069, 15727, 16908, 17034, 0, 0, 0,
    0, 4266, 5174, 15412, 0, 0, 0, 0, 0, 0, 0, 14962, 7519, 15199, 0, 6842, 0, 0, 0, 386,
    2012, 5319, 13763, 14628, 12808, 15167, 15885, 7457, 0, 0, 14202, 1604, 0, 0, 17334, 3892, 0, 0, 0, 0,
    0, 0, 0, 0, 992, 6663, 13842, 5099, 5669, 13721, 0, 0, 0, 6873, 15626, 0, 0, 0, 15713, 0,
    13412, 0, 0, 0, 8379, 0, 0, 0, 0, 17613, 0, 0, 1, 0, 0, 15416, 0, 0, 0, 0,
    13578, 7500, 0, 0, 0, 0, 0, 5170, 6732, 6259, 2657, 6051, 8355, 11318, 16645, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9389, 0, 0, 0, 0, 3619, 0, 17166, 0, 0,
    0, 0, 5891, 11955, 12031, 0, 0, 3552, 0, 0, 9734, 0, 0, 0, 0, 15342, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 1971, 9279, 0, 0, 0, 4485, 0, 0, 0, 17152, 0, 0, 0, 0,
    3277, 6249, 13070, 0, 0, 0, 0, 12380, 0, 0, 16154, 0, 9729, 16875, 0, 0, 0, 0, 0, 19573,
    12368, 0, 0, 0, 0, 0, 0, 12506, 0, 0, 0, 2061, 0, 0, 66, 0, 0, 10327, 6409, 0,
    0, 0, 0, 0, 0, 0, 953, 1551, 0, 0, 0, 0, 18035, 0, 0, 0, 0, 0, 0, 6897,
    0, 8919, 0, 0, 0, 1878, 0, 0, 0, 15496, 0, 0, 0, 0, 0, 0, 0, 0, 805, 0,
    0, 0, 0, 677, 19536, 0, 0, 0, 0, 0, 18224, 0, 5362, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 15481, 0, 0, 0, 0, 0, 16967, 0, 0, 0, 0, 7170, 0, 17458, 0, 0, 15542, 0,
    12163, 0, 0, 6222, 0, 5440, 2514, 0, 918, 0, 0, 0, 0, 2173, 0, 0, 14814, 2425, 0, 0,
    0, 0, 0, 14102, 0, 0, 0, 0, 0, 4648, 0, 14492, 5269, 12295, 0, 0, 0, 0, 0, 1998,
    0, 0, 0, 0, 232, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6652, 0, 15248, 0, 0, 0,
    0, 0, 13726, 0, 0, 0, 0, 5323, 0, 0, 0, 0, 11023, 0, 0, 0, 0, 0, 0, 0,
    0, 11320, 0, 0, 8316, 0, 0, 6202, 6700, 9507, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 11678, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15736, 0, 9079, 3751, 9164, 9253,
    0, 0, 2475, 0, 12014, 7193, 0, 0, 0, 0, 6482, 0, 0, 0, 0, 7512, 15506, 0, 0, 0,
    0, 0, 0, 0, 8002, 101, 0, 0, 0, 0, 0, 0, 0, 13043, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 15623, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8248, 6020,
    19211, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14168, 0, 0, 6855, 15077, 16792,
    0, 0, 18139, 0, 0, 9568, 19542, 0, 16113, 0, 0, 0, 0, 18364, 17617, 2506, 0, 4680, 7272, 7298,
    0, 0, 0, 16658, 7718, 0, 0, 0, 0, 0, 0, 0, 0, 985, 16335, 17643, 0, 9002, 0, 0,
    3282, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4091, 4514, 4095, 7920, 0,
    11391, 0, 0, 0, 14944, 19045, 7740, 0, 0, 0, 5239, 0, 13887, 0, 2089, 19213, 16573, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 13402, 11594, 10785, 9648, 14262, 8579, 0, 4894, 0, 0, 0, 0, 0, 0,
    0, 0, 1388, 0, 13227, 0, 0, 0, 0, 10347, 0, 0, 0, 0, 0, 0, 0, 0, 14426, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8095, 19602, 0, 0, 10686, 0, 0, 9649,
    13615, 0, 0, 6467, 13644, 0, 0, 7021, 0, 0, 0, 10219, 8353, 0, 0, 397, 0, 0, 0, 0,
    0, 0, 0, 5984, 0, 2810, 0, 0, 0, 0, 0, 11293, 13323, 16609, 14984, 0, 15076, 0, 0, 0,
    0, 0, 0, 0, 0, 2821, 579, 0, 0, 8258, 12098, 1981, 2984, 16157, 16344, 0, 0, 0, 0, 0,
    0, 0, 3301, 17092, 18984, 16513, 0, 0, 0, 0, 0, 3377, 8344, 11342, 6019, 12267, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 5122, 0, 3274, 3589, 0, 0, 0, 3445, 12557, 0, 11627,
    10233, 0, 0, 10797, 0, 8725, 0, 12880, 13977, 0, 0, 10114, 0, 0, 0, 15154, 16950, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12795, 0, 14939, 0, 0, 0, 6289, 8613, 196, 19014,
    0, 4545, 8572, 0, 0, 0, 0, 0, 0, 3300, 1928, 16204, 0, 0, 0, 0, 0, 0, 12806, 17989,
    6792, 1065, 11263, 0, 0, 0, 0, 0, 0, 4851, 0, 0, 0, 0, 0, 0, 13408, 0, 0, 0,
    0, 0, 8551, 0, 0, 0, 86, 0, 3461, 231, 13517, 0, 0, 0, 0, 0, 0, 5399, 0, 0,
    378, 820, 8980, 12007, 12814, 13626, 0, 0, 6257, 0, 16059, 0, 0, 1726, 16630, 0, 0, 0, 0, 10566,
    0, 10317, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 381, 11751, 12256, 0, 18206, 6428, 17630,
    0, 0, 3613, 14431, 15788, 0, 0, 0, 0, 0, 0, 213, 10371, 0, 0, 2882, 4830, 10584, 4006, 15810,
    8974, 15564, 9048, 0, 0, 0, 0, 0, 0, 2335, 0, 0, 18174, 0, 0, 6883, 0, 3778, 14438, 0,
    380, 2268, 19593, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15676, 17503, 0, 0, 7577,
    0, 0, 0, 2980, 5916, 0, 8938, 11028, 0, 0, 0, 0, 0, 10966, 0, 0, 0, 0, 6437, 0,
    0, 0, 0, 11814, 0, 4627, 0, 0, 6343, 0, 0, 0, 11853, 0, 0, 7988, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 7256, 16464, 0, 3171, 3524, 18879, 0, 0, 0, 14982, 15062, 0, 0, 0,
    0, 10029, 0, 0, 830, 3055, 16985, 17626, 17946, 6088, 18416, 0, 0, 0, 5208, 2406, 2749, 3617, 3854, 4470,
    10688, 0, 146, 1702, 0, 0, 171, 0, 0, 15375, 3039, 1781, 14174, 0, 0, 0, 0, 18332, 0, 0,
    0, 0, 0, 6779, 16772, 0, 16894, 2048, 15943, 0, 3227, 6427, 0, 0, 0, 1259, 0, 0, 0, 13146,
    0, 7469, 0, 0, 0, 0, 0, 2424, 18565, 2549, 0, 0, 0, 0, 0, 0, 13409, 0, 0, 1959,
    4646, 17795, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 19473, 0, 4869, 0, 0, 0,
    0, 0, 0, 0, 3389, 6574, 0, 0, 237, 430, 9556, 15161, 0, 0, 0, 0, 0, 5434, 0, 0,
    0, 0, 0, 9875, 0, 0, 0, 0, 0, 0, 7112, 0, 0, 0, 0, 0, 868, 0, 13144, 0,
    0, 0, 0, 19464, 7940, 0, 0, 10342, 15099, 0, 0, 4687, 0, 14595, 1050, 0, 0, 0, 0, 4476,
    0, 0, 19597, 0, 0, 0, 0, 0, 0, 0, 9618, 19406, 0, 12128, 0, 851, 0, 11022, 0, 0,
    0, 13222, 18083, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7799, 12820, 8229, 12516, 0, 0,
    0, 0, 0, 6871, 0, 16410, 19004, 0, 0, 4903, 0, 0, 14036, 0, 0, 10498, 488, 0, 16052, 0,
    0, 0, 0, 0, 15984, 0, 0, 0, 0, 16920, 0, 0, 0, 0, 0, 0, 0, 3087, 6402, 17055,
    0, 0, 0, 0, 0, 375, 0, 0, 0, 0, 0, 0, 0, 15012, 0, 0, 0, 3599, 0, 0,
    0, 0, 0, 5698, 0, 0, 0, 0, 11204, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12211, 0,
    0, 0, 0, 0, 0, 2065, 10197, 13989, 0, 6070, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8336, 0, 3946, 0,
    0, 0, 0, 0, 17978, 0, 0, 14762, 0, 0, 15365, 0, 0, 0, 0, 0, 0, 10269, 0, 0,
    8711, 0, 0, 0, 0, 0, 0, 15488, 0, 0, 0, 0, 5917, 0, 0, 0, 0, 0, 4269, 8468,
    14125, 2383, 0, 0, 0, 0, 0, 0, 0, 0, 8365, 0, 9111, 10435, 0, 0, 0, 0, 5058, 19066,
    1387, 0, 0, 0, 0, 0, 0, 8305, 14242, 0, 16693, 2238, 0, 0, 0, 0, 0, 0, 0, 13418,
    0, 3691, 9704, 0, 4587, 18872, 0, 0, 0, 0, 14882, 0, 0, 0, 12155, 0, 0, 0, 0, 5292,
    382, 13, 9770, 0, 0, 0, 1669, 0, 3339, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18933,
    15690, 13569, 0, 0, 0, 0, 0, 16811, 43, 4961, 0, 6985, 8204, 0, 0, 0, 0, 0, 4850, 0,
    0, 6899, 0, 14122, 0, 0, 3901, 0, 0, 6180, 0, 2955, 0, 0, 0, 0, 0, 11545, 0, 0,
    0, 0, 0, 0, 0, 9985, 0, 0, 7033, 6598, 12930, 15464, 2217, 0, 0, 0, 0, 0, 0, 11689,
    0, 0, 0, 0, 1657, 6642, 8020, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9821, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 12148, 0, 0, 0, 0, 0, 5614, 0, 0, 0, 0, 0,
    0, 13738, 0, 0, 15833, 0, 0, 0, 0, 0, 0, 0, 10586, 0, 7306, 7872, 6845, 0, 0, 7039,
    17410, 0, 0, 0, 0, 0, 0, 0, 17285, 0, 0, 19368, 11978, 0, 0, 14978, 0, 3597, 19226, 9493,
    0, 0, 0, 0, 13433, 0, 1415, 6586, 15971, 0, 4669, 4754, 0, 0, 2803, 0, 0, 7943, 10452, 3088,
    15307, 0, 17094, 0, 0, 0, 10813, 0, 0, 0, 1120, 0, 0, 0, 0, 0, 0, 0, 0, 4537,
    4772, 0, 10268, 0, 7802, 0, 173, 17500, 19389, 0, 0, 0, 0, 0, 0, 0, 1808, 0, 0, 1546,
    0, 0, 0, 4694, 5079, 0, 0, 0, 0, 0, 0, 13652, 0, 18913, 0, 0, 0, 0, 0, 0,
    19182, 0, 0, 1285, 0, 0, 0, 0, 0, 0, 0, 0, 9078, 0, 0, 9967, 3956, 0, 0, 0,
    0, 0, 0, 2864, 0, 0, 0, 570, 8562, 0, 6029, 3290, 0, 0, 0, 0, 0, 4863, 0, 0,
    15583, 0, 0, 0, 0, 0, 0, 0, 0, 2622, 0, 16476, 0, 0, 0, 0, 0, 0, 0, 0,
    2297, 0, 0, 0, 5163, 0, 0, 0, 0, 0, 0, 0, 0, 13614, 0, 16250, 0, 0, 0, 0,
    0, 18729, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12408, 0, 0, 4747, 18213, 0, 0, 0, 0,
    0, 15940, 0, 0, 0, 11193, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8932, 17964, 0,
    7869, 1994, 13468, 14974, 0, 0, 0, 0, 0, 0, 15287, 0, 0, 0, 0, 0, 14253, 0, 4886, 0,
    15394, 0, 19567, 0, 1554, 2322, 12852, 0, 0, 14006, 0, 0, 5646, 10921, 9667, 0, 0, 0, 0, 0,
    0, 0, 0, 4909, 0, 0, 0, 15752, 0, 0, 8029, 0, 0, 6496, 0, 5458, 13619, 0, 11540, 0,
    0, 0, 0, 326, 0, 0, 0, 0, 0, 0, 17975, 18591, 0, 14359, 0, 0, 0, 0, 6805, 10655,
    0, 6484, 9861, 0, 0, 0, 0, 0, 0, 0, 0, 19304, 0, 0, 0, 0, 4303, 13055, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5360, 0, 8388, 0, 10118, 1216, 8335, 9601,
    11247, 3383, 18614, 6714, 0, 0, 0, 0, 5182, 247, 0, 0, 2162, 15628, 0, 4533, 13951, 0, 11214, 0,
    0, 0, 0, 0, 0, 0, 0, 17668, 0, 0, 0, 17030, 0, 0, 0, 0, 0, 0, 0, 0,
    14592, 0, 0, 0, 0, 0, 2531, 0, 124, 0, 0, 4355, 0, 0, 0, 0, 15592, 14114, 0, 0,
    0, 2295, 0, 0, 0, 0, 0, 0, 1360, 6235, 7840, 4454, 6771, 19235, 0, 0, 0, 0, 0, 15160,
    0, 12667, 0, 0, 0, 0, 0, 0, 0, 8793, 12471, 16912, 14331, 0, 7950, 0, 0, 2936, 0, 0,
    0, 0, 0, 0, 0, 14875, 14205, 0, 0, 0, 0, 0, 0, 0, 0, 11351, 1510, 14292, 0, 0,
    10926, 8660, 0, 0, 5065, 3314, 11223, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8268, 13245,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 463, 0, 0, 0, 12719, 0, 0, 0, 0, 0,
    0, 11352, 6187, 0, 14619, 405, 7141, 16532, 0, 10685, 0, 0, 14951, 16179, 0, 3704, 0, 12448, 0, 2183,
    7674, 12618, 0, 11407, 2078, 7924, 9886, 0, 0, 0, 0, 0, 0, 0, 1892, 0, 0, 0, 0, 14099,
    0, 0, 0, 0, 0, 464, 19271, 2437, 8110, 17017, 0, 0, 18014, 0, 11584, 0, 0, 1992, 0, 0,
    16472, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14427, 12070, 3180, 0, 739, 13280,
    0, 836, 12631, 13023, 0, 0, 0, 0, 1784, 0, 0, 13186, 0, 0, 0, 0, 6032, 9971, 0, 0,
    0, 0, 0, 0, 4845, 0, 18738, 15820, 0, 0, 0, 12029, 0, 16008, 0, 0, 8070, 0, 0, 0,
    0, 0, 5061, 6064, 0, 0, 0, 5652, 12713, 15910, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11339,
    0, 0, 4144, 0, 0, 0, 0, 0, 0, 6686, 0, 0, 0, 9377, 18208, 16177, 0, 15842, 4551, 18098,
    18404, 11543, 2513, 5621, 2079, 11716, 0, 2486, 0, 0, 0, 0, 7678, 0, 0, 0, 4868, 0, 0, 0,
    6841, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7008, 0, 469, 16347, 413, 14272, 9260, 0, 18833,
    0, 0, 0, 7701, 10366, 0, 0, 0, 0, 0, 0, 0, 0, 0, 418, 0, 13378, 16946, 0, 0,
    7386, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8886, 10984, 11047, 17362, 0, 0, 1062, 0, 0,
    0, 18465, 0, 13823, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5130, 0, 0, 0, 15067, 0, 0,
    0, 0, 0, 2275, 13229, 0, 0, 0, 0, 0, 0, 6491, 16997, 14817, 0, 16580, 0, 0, 9225, 0,
    0, 0, 0, 0, 0, 0, 473, 0, 0, 9453, 0, 6950, 0, 4945, 0, 0, 0, 19109, 0, 1003,
    3603, 0, 0, 0, 0, 8724, 0, 0, 0, 15792, 0, 0, 0, 0, 11528, 18687, 0, 16909, 16294, 0,
    0, 0, 0, 0, 10703, 0, 0, 0, 0, 11386, 7006, 14531, 18430, 2794, 6004, 5100, 0, 0, 0, 0,
    0, 4516, 0, 0, 9586, 17764, 18637, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 17911, 1701, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6248, 0, 0, 0, 0, 0, 0,
    8504, 0, 0, 0, 0, 0, 0, 0, 0, 8602, 0, 0, 16730, 0, 0, 12406, 0, 0, 0, 0,
    0, 2915, 0, 0, 0, 0, 1119, 15112, 17028, 0, 0, 11882, 0, 0, 0, 0, 17245, 0, 0, 0,
    0, 17618, 0, 0, 0, 0, 10217, 0, 0, 0, 0, 0, 5861, 0, 0, 0, 0, 0, 0, 0,
    0, 1964, 0, 8758, 0, 0, 0, 18395, 0, 1401, 0, 0, 0, 16745, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 139, 12235, 13034, 13820, 0, 0, 0, 0, 7942, 10253, 13142, 12968, 6718, 17879, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 8170, 526, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 13192, 0, 4046, 0, 0, 0, 15622, 0, 12484, 0, 4293, 16877, 0, 13032, 0, 0, 0, 0,
    0, 0, 5765, 3004, 0, 0, 0, 18284, 1300, 16331, 0, 12670, 3495, 11051, 0, 18876, 0, 0, 0, 0,
    0, 1723, 19355, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7401, 0, 2077, 12992, 0, 0,
    0, 0, 14443, 0, 0, 0, 0, 0, 2, 0, 0, 1631, 17513, 5929, 5573, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 501, 14179, 0, 0, 15555, 0, 0, 15082, 0, 116, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 15681, 0, 0, 0, 0, 17039, 0, 0, 0, 0, 2748, 0, 0,
    0, 0, 6012, 17146, 18709, 0, 0, 0, 18308, 0, 0, 0, 0, 0, 0, 0, 0, 4954, 0, 0,
    0, 4864, 0, 0, 0, 0, 1329, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 987, 0, 0, 15595, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 33, 14298, 7680, 0,
    0, 12292, 0, 18813, 0, 15646, 4840, 10607, 0, 0, 0, 0, 0, 0, 0, 14095, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 2412, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11295, 0, 0, 0,
    0, 0, 0, 6469, 0, 0, 0, 2659, 0, 0, 18908, 0, 0, 0, 0, 0, 3646, 5785, 14302, 0,
    0, 15196, 0, 0, 0, 0, 0, 3390, 0, 0, 0, 0, 0, 0, 3051, 1368, 11039, 0, 0, 0,
    10758, 0, 0, 0, 0, 0, 3472, 0, 0, 0, 0, 6000, 7556, 7738, 0, 0, 0, 0, 0, 0,
    17126, 0, 10529, 0, 0, 0, 0, 0, 0, 18767, 0, 0, 14156, 0, 0, 0, 0, 0, 0, 0,
    9873, 0, 0, 0, 6033, 19313, 4255, 0, 0, 307, 2970, 5964, 16156, 0, 15766, 0, 0, 5846, 4872, 8600,
    0, 0, 0, 17635, 0, 0, 0, 0, 5539, 0, 0, 5841, 0, 0, 4241, 0, 0, 0, 13163, 0,
    0, 0, 3372, 16574, 0, 0, 13489, 0, 0, 0, 0, 0, 8825, 7833, 0, 0, 0, 0, 0, 0,
    4652, 8459, 0, 0, 15142, 0, 0, 0, 7029, 10550, 5620, 0, 0, 0, 3813, 0, 18405, 0, 0, 0,
    0, 0, 12899, 10026, 18212, 0, 9309, 3183, 0, 0, 0, 5119, 14716, 5433, 8676, 4705, 9784, 0, 5489, 0,
    0, 0, 0, 1736, 8805, 0, 0, 1061, 2679, 5454, 0, 0, 0, 0, 0, 1235, 0, 837, 0, 5990,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2251, 2850, 0, 0, 0, 0, 0, 14015, 15091,
    0, 280, 0, 749, 1109, 10944, 0, 8405, 0, 3207, 0, 15133, 0, 0, 0, 14308, 15116, 0, 0, 0,
    0, 0, 3199, 0, 0, 14650, 3488, 0, 0, 0, 0, 0, 17376, 0, 0, 0, 3674, 5814, 0, 0,
    0, 0, 0, 3973, 0, 825, 5701, 0, 0, 0, 0, 18740, 0, 0, 0, 0, 12603, 10140, 15567, 0,
    12575, 1392, 14514, 0, 0, 0, 6374, 19391, 0, 11122, 0, 10599, 13145, 0, 0, 0, 0, 0, 0, 0,
    0, 19424, 0, 4012, 0, 0, 0, 0, 0, 0, 0, 4853, 0, 1002, 5128, 0, 10742, 0, 12524, 0,
    0, 4134, 13250, 0, 0, 0, 0, 0, 0, 0, 0, 3962, 8545, 16724, 0, 11242, 13218, 0, 0, 16381,
    15916, 0, 0, 0, 0, 3210, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6321, 0, 0, 0, 0,
    0, 7979, 19122, 0, 0, 8169, 2218, 6068, 0, 0, 0, 0, 16105, 19258, 19180, 14546, 10453, 0, 17341, 9546,
    0, 0, 0, 0, 0, 5618, 0, 0, 0, 13270, 0, 0, 0, 0, 2914, 0, 3858, 0, 0, 0,
    0, 0, 12387, 0, 16712, 9049, 6735, 0, 0, 0, 9182, 0, 0, 0, 0, 4552, 4701, 0, 0, 0,
    18072, 0, 0, 0, 0, 10913, 0, 11931, 0, 13848, 0, 0, 0, 0, 0, 0, 0, 7127, 8969, 0,
    0, 19120, 0, 0, 0, 0, 0, 14557, 0, 0, 0, 10157, 0, 950, 0, 0, 0, 0, 0, 0,
    0, 4441, 5801, 0, 0, 0, 17579, 0, 0, 0, 0, 0, 0, 15048, 0, 0, 0, 0, 0, 0,
    0, 14281, 0, 12360, 0, 5808, 0, 1969, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11303, 0, 0,
    0, 7502, 0, 0, 0, 0, 2758, 0, 0, 17407, 0, 17589, 0, 0, 0, 0, 0, 12856, 0, 0,
    11005, 0, 0, 0, 0, 7446, 0, 0, 0, 4399, 0, 0, 12365, 0, 12119, 0, 0, 0, 0, 5778,
    0, 0, 0, 980, 0, 0, 0, 0, 15821, 0, 0, 0, 0, 0, 0, 0, 0, 2664, 18741, 0,
    0, 0, 11843, 0, 8902, 0, 4534, 0, 0, 0, 15265, 3761, 0, 0, 0, 14399, 0, 0, 0, 2600,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 10821, 3292, 19518, 0, 0, 0, 4300, 0, 0, 0, 0, 0, 0, 0, 0, 13158, 8621, 934, 0,
    0, 14382, 0, 0, 0, 0, 0, 4933, 0, 0, 0, 10876, 3351, 0, 0, 0, 0, 17969, 0, 7561,
    0, 0, 15491, 0, 0, 0, 0, 0, 0, 12854, 0, 11797, 0, 0, 0, 0, 0, 0, 15020, 0,
    16663, 0, 0, 0, 7154, 0, 5004, 0, 16770, 0, 0, 0, 0, 3720, 0, 0, 0, 0, 0, 17323,
    0, 0, 0, 0, 0, 6581, 0, 8598, 0, 5101, 0, 0, 0, 0, 0, 0, 4642, 2818, 0, 0,
    0, 0, 0, 0, 4087, 0, 0, 0, 0, 12923, 0, 0, 0, 0, 0, 0, 0, 414, 3443, 0,
    0, 0, 0, 0, 2809, 0, 14799, 0, 0, 0, 0, 3184, 0, 0, 16776, 0, 0, 5818, 0, 0,
    0, 0, 0, 0, 16571, 0, 0, 0, 0, 0, 0, 11285, 8627, 7124, 0, 0, 0, 0, 0, 18897,
    0, 0, 0, 0, 5384, 0, 1071, 12269, 12615, 16632, 18538, 0, 0, 0, 0, 0, 0, 250, 11474, 4619,
    0, 0, 0, 0, 0, 12935, 0, 6455, 0, 13476, 0, 0, 10634, 0, 0, 10033, 0, 0, 0, 0,
    0, 0, 3170, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15258, 0, 2350, 0, 0, 0, 0, 0,
    8440, 1185, 17675, 2935, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17168, 0, 0, 0, 0, 0,
    0, 8623, 0, 0, 18057, 17830, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14381, 0, 8971, 0,
    10353, 0, 0, 14927, 0, 0, 6580, 0, 0, 0, 0, 2870, 7930, 12567, 0, 0, 2017, 1435, 2374, 1619,
    15187, 0, 9820, 0, 0, 0, 3399, 0, 4019, 0, 0, 14910, 11330, 0, 9010, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 9071, 0, 0, 0, 0, 0, 13684, 0, 0, 0, 0, 0, 682, 2540, 0,
    0, 4335, 0, 0, 0, 0, 2159, 8615, 8294, 0, 0, 16982, 0, 324, 1239, 0, 0, 17801, 0, 181,
    0, 0, 4240, 14198, 159, 0, 0, 0, 16832, 0, 0, 0, 13780, 0, 5137, 0, 9868, 0, 0, 0,
    0, 0, 0, 0, 190, 0, 0, 8801, 0, 3564, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1140, 0, 0, 0, 0, 0, 0, 0, 17377, 0,
    0, 6677, 0, 0, 0, 0, 17114, 541, 6929, 18921, 9830, 0, 0, 13603, 0, 0, 0, 0, 7804, 0,
    7849, 0, 4651, 0, 0, 0, 0, 0, 0, 18494, 3921, 14694, 0, 19402, 0, 0, 1635, 0, 0, 2971,
    6583, 13238, 0, 0, 7560, 0, 0, 0, 0, 0, 18115, 6426, 15529, 16282, 0, 10248, 0, 0, 0, 14189,
    0, 0, 0, 0, 434, 0, 0, 0, 0, 10059, 0, 0, 0, 0, 0, 0, 0, 12075, 0, 0,
    0, 0, 0, 6795, 0, 14437, 0, 0, 10158, 13623, 5738, 11576, 0, 16488, 9799, 10294, 0, 0, 0, 0,
    0, 2356, 2807, 12982, 8723, 0, 0, 0, 0, 0, 0, 0, 0, 4536, 5606, 8597, 0, 0, 0, 4451,
    3246, 0, 0, 0, 14266, 0, 0, 13545, 0, 0, 17550, 0, 0, 0, 18907, 0, 0, 0, 0, 0,
    0, 0, 11514, 0, 0, 0, 14409, 0, 4511, 0, 0, 0, 0, 0, 18966, 0, 12508, 8882, 0, 4318,
    0, 11347, 11635, 0, 0, 7470, 0, 0, 6710, 0, 0, 0, 0, 17524, 5521, 0, 0, 0, 0, 0,
    7264, 0, 12065, 0, 0, 18217, 0, 0, 0, 9219, 0, 3649, 0, 283, 0, 17739, 0, 0, 0, 0,
    0, 12866, 16536, 17089, 821, 2692, 5092, 500, 0, 14147, 0, 0, 0, 0, 0, 0, 1319, 12277, 5713, 12495,
    12587, 0, 0, 0, 0, 4296, 6028, 11116, 0, 15664, 0, 0, 0, 5482, 0, 5301, 0, 0, 0, 0,
    0, 0, 0, 17395, 2063, 0, 0, 0, 0, 0, 0, 7955, 0, 0, 0, 0, 0, 19279, 0, 0,
    7634, 0, 0, 0, 0, 0, 0, 7384, 0, 4943, 0, 14538, 0, 0, 0, 0, 17337, 9746, 11261, 19086,
    0, 0, 7048, 0, 0, 13425, 0, 0, 0, 10849, 6497, 0, 0, 0, 0, 0, 0, 0, 2430, 0,
    0, 0, 0, 0, 1098, 1902, 4899, 7861, 14111, 14346, 17647, 14849, 0, 0, 0, 0, 0, 793, 2898, 18705,
    995, 0, 0, 3600, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2525, 0, 0, 0, 0, 6036, 10601,
    0, 0, 18654, 0, 1938, 0, 0, 18655, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 651,
    4120, 0, 0, 3528, 0, 0, 0, 0, 1004, 0, 17556, 0, 0, 10152, 14193, 0, 0, 0, 17361, 0,
    15953, 0, 16664, 0, 19357, 0, 2521, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18996, 0, 0, 8983,
    11969, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9190, 0, 3826, 0, 0, 0, 0,
    0, 0, 9541, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12632,
    0, 2308, 8513, 7129, 0, 9184, 0, 18107, 0, 0, 6866, 6448, 0, 10241, 0, 0, 10645, 0, 0, 0,
    0, 8663, 9652, 15924, 11870, 18092, 0, 3014, 0, 1128, 0, 11222, 0, 0, 0, 0, 0, 0, 2609, 0,
    0, 0, 0, 0, 0, 0, 0, 2404, 16168, 0, 0, 0, 0, 1975, 14335, 0, 0, 0, 0, 14936,
    3241, 0, 0, 0, 0, 0, 0, 0, 15005, 0, 0, 6406, 0, 1490, 0, 4515, 6240, 15770, 3681, 4084,
    6847, 0, 8149, 0, 0, 10846, 0, 0, 0, 0, 0, 0, 0, 0, 7836, 0, 8431, 0, 0, 0,
    0, 0, 0, 14229, 0, 0, 0, 2375, 11161, 0, 12654, 0, 0, 17208, 5312, 0, 0, 1420, 0, 0,
    0, 0, 0, 0, 0, 6918, 0, 0, 15756, 0, 0, 19092, 0, 0, 0, 0, 5337, 65, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3726, 0, 0, 0, 0, 0, 0, 0, 0, 2562,
    14110, 14334, 10580, 8633, 0, 0, 6962, 5644, 6807, 11048, 11640, 13112, 6430, 11288, 13801, 14218, 16024, 16090, 17929, 0,
    0, 0, 0, 0, 17766, 18553, 0, 0, 8352, 16717, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7803,
    0, 0, 0, 0, 0, 0, 0, 0, 18165, 7463, 19261, 0, 0, 3480, 16610, 0, 0, 0, 0, 5859,
    0, 0, 10141, 0, 2779, 4198, 0, 0, 0, 17952, 710, 4916, 5040, 13336, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 17138, 13017, 11331, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 4877, 0, 2202, 0, 0, 0, 13671, 0, 0, 0, 0, 0, 0, 15132, 0, 781, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 4995, 17264, 0, 0, 0, 0, 4250, 19563, 0, 0, 0, 0,
    0, 16911, 0, 0, 0, 0, 13873, 0, 0, 14786, 0, 5610, 11369, 0, 0, 0, 0, 10531, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 2902, 0, 0, 0, 0, 0, 0, 19441, 16438, 0, 0,
    0, 0, 0, 0, 0, 0, 11572, 0, 0, 9181, 0, 0, 511, 0, 795, 0, 0, 0, 6682, 0,
    0, 0, 478, 0, 0, 0, 0, 0, 0, 0, 17922, 0, 0, 0, 0, 11413, 18145, 0, 0, 16771,
    10947, 0, 2917, 0, 0, 0, 0, 0, 0, 0, 1290, 0, 0, 0, 0, 1393, 11400, 0, 0, 0,
    14810, 0, 5437, 0, 0, 973, 0, 8863, 7152, 0, 0, 0, 4268, 10225, 2606, 0, 0, 0, 0, 0,
    0, 16405, 0, 0, 8395, 0, 0, 8084, 0, 12620, 0, 0, 0, 0, 0, 0, 11397, 0, 6908, 0,
    0, 0, 0, 0, 16478, 0, 0, 0, 0, 0, 0, 415, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 9394, 0, 0, 16588, 0, 0, 0, 17112, 0, 0, 0, 0, 0, 0, 0, 0, 6415, 5665,
    9940, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3439, 0, 0, 11539, 0, 6001, 16227, 0, 17317, 0,
    19005, 0, 0, 4779, 18267, 98, 0, 18708, 17422, 16962, 0, 754, 0, 0, 12764, 0, 0, 0, 0, 0,
    0, 13791, 0, 0, 0, 0, 0, 6461, 17012, 8325, 4952, 0, 17392, 0, 0, 7251, 0, 17439, 14732, 0,
    0, 8846, 0, 1870, 18533, 11602, 0, 2607, 9816, 13388, 16793, 0, 0, 0, 0, 0, 0, 11605, 0, 13878,
    18937, 0, 0, 0, 0, 11141, 15789, 0, 0, 0, 3830, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 10465, 0, 7742, 0, 0, 0, 10512, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 13982, 0, 0, 0, 13787, 0, 0, 8525, 0, 0, 0, 0, 8643,
    0, 4940, 0, 0, 17636, 0, 2822, 0, 0, 0, 0, 12971, 13206, 0, 0, 18831, 0, 0, 7640, 0,
    0, 0, 0, 5190, 0, 0, 0, 7956, 2815, 0, 5465, 0, 0, 6775, 0, 0, 17291, 0, 0, 0,
    0, 15976, 0, 0, 0, 0, 0, 16131, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6785, 0, 0, 18105, 0, 0, 0, 3631, 0,
    0, 0, 0, 135, 2122, 4077, 5694, 765, 6804, 6147, 15939, 3280, 19439, 17083, 0, 0, 10418, 0, 0, 3256,
    5568, 12910, 15962, 0, 17806, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13631, 0, 0, 0,
    7338, 0, 0, 2952, 3971, 0, 10890, 0, 0, 0, 0, 18649, 0, 0, 0, 0, 0, 8661, 13651, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9239, 0, 12973, 0, 0, 0, 0, 0, 0, 0,
    0, 2062, 0, 0, 0, 0, 2608, 0, 0, 0, 9864, 16809, 0, 0, 0, 6267, 12374, 3251, 5819, 0,
    1341, 5616, 12773, 0, 0, 0, 1410, 7145, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    17610, 0, 70, 0, 0, 0, 0, 0, 14284, 15427, 0, 0, 17484, 0, 6789, 0, 0, 9469, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6935, 0, 0, 11316, 0, 0, 0, 0,
    0, 8861, 0, 0, 14712, 17796, 9156, 0, 0, 0, 0, 1105, 0, 0, 0, 0, 0, 2962, 15870, 0,
    0, 0, 0, 0, 0, 0, 19142, 0, 0, 0, 2059, 9450, 0, 747, 0, 19444, 0, 12948, 0, 0,
    16212, 11305, 0, 0, 0, 0, 0, 0, 17539, 0, 0, 0, 0, 0, 0, 9505, 1036, 1952, 12001, 12133,
    0, 0, 0, 10629, 0, 0, 6514, 0, 0, 0, 13007, 12925, 0, 0, 0, 0, 8603, 0, 6084, 11864,
    4883, 11213, 8328, 8653, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11398, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 8503, 17448, 0, 0, 0, 0, 0, 0, 16229, 0, 0, 0, 0, 0,
    0, 13165, 0, 6060, 0, 0, 0, 0, 0, 0, 993, 0, 1821, 0, 0, 12422, 0, 0, 0, 0,
    67, 0, 0, 0, 0, 0, 0, 0, 0, 13655, 0, 0, 0, 1906, 18809, 6407, 11893, 11615, 18632, 0,
    11574, 0, 0, 0, 14718, 0, 2448, 0, 0, 0, 7484, 0, 0, 9789, 16005, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 12838, 0, 5353, 16467, 0, 0, 0, 0, 0, 0, 0,
    14435, 0, 0, 0, 0, 0, 5441, 0, 0, 0, 0, 425, 0, 818, 0, 0, 10936, 18699, 0, 0,
    4260, 0, 0, 0, 0, 18759, 0, 0, 0, 6750, 4854, 0, 0, 3878, 503, 10800, 12689, 0, 0, 0,
    0, 0, 0, 19497, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 12997, 0, 0, 0, 0, 3762, 0, 5893, 0, 4233, 0, 0, 0, 0, 0, 1449, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5435, 0, 0,
    0, 0, 6137, 5543, 0, 0, 0, 14659, 0, 0, 0, 0, 5234, 14596, 17825, 0, 436, 0, 0, 8004,
    0, 0, 4956, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7547, 12146, 7624, 9095, 3993, 14338, 0,
    0, 7700, 0, 0, 0, 0, 0, 0, 0, 0, 11601, 0, 18067, 0, 0, 0, 0, 0, 0, 7608,
    0, 0, 13045, 0, 0, 8892, 6930, 10169, 16839, 3454, 5986, 11383, 0, 0, 0, 14494, 0, 9777, 16023, 0,
    17706, 2744, 2615, 0, 0, 0, 12355, 0, 0, 8496, 6401, 0, 0, 9611, 0, 10340, 0, 0, 9313, 0,
    0, 0, 4370, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9818, 0, 0, 0, 0, 16259, 0,
    0, 0, 10265, 0, 0, 5993, 5304, 0, 0, 0, 0, 0, 0, 0, 0, 5422, 18164, 3381, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 371, 0, 0, 0, 0, 0, 0, 0, 26, 0,
    0, 11643, 0, 0, 3223, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3964, 17426, 0, 0, 0,
    0, 0, 10083, 0, 0, 0, 0, 0, 1854, 0, 0, 257, 0, 0, 7400, 0, 0, 0, 0, 466,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1364, 0, 0, 0, 0, 0, 0, 0, 8052, 0,
    0, 0, 0, 0, 15696, 3823, 0, 0, 0, 0, 0, 0, 11952, 0, 0, 0, 0, 0, 3404, 0,
    0, 0, 0, 6529, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2405,
    0, 0, 0, 0, 0, 15383, 0, 0, 0, 0, 0, 0, 0, 0, 18466, 0, 0, 0, 0, 518,
    8369, 13311, 14776, 15746, 0, 15362, 0, 0, 0, 0, 15629, 4984, 16385, 2966, 0, 0, 3438, 865, 0, 7420,
    0, 0, 0, 0, 0, 0, 0, 10153, 7734, 14008, 0, 0, 0, 2232, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 599, 6680, 1042, 0, 0, 0, 0, 0, 0, 0, 14150, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 4263, 12849, 16901, 0, 0, 0, 6778, 0, 13353, 0, 3845, 0, 14500, 0, 0,
    16200, 0, 0, 16234, 2705, 10164, 0, 0, 0, 0, 5161, 10181, 0, 0, 0, 16106, 17086, 0, 0, 0,
    0, 15830, 0, 0, 0, 0, 0, 15964, 2471, 0, 0, 0, 0, 0, 0, 18232, 0, 0, 18707, 0,
    0, 0, 0, 0, 0, 0, 18020, 0, 0, 0, 0, 4356, 0, 0, 4224, 18961, 0, 16182, 0, 0,
    0, 11212, 7194, 18874, 9836, 0, 0, 0, 0, 9027, 4391, 8167, 0, 0, 0, 0, 12694, 0, 10611, 0,
    4838, 0, 0, 0, 3655, 3135, 5088, 0, 0, 0, 0, 1307, 0, 0, 10883, 13363, 15982, 0, 14704, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 108, 0, 9825, 0, 0, 0, 0,
    1706, 9307, 0, 0, 0, 0, 0, 4455, 0, 7221, 7823, 15811, 0, 10838, 0, 0, 0, 0, 11013, 0,
    15808, 0, 0, 0, 0, 4029, 1354, 3286, 4804, 8879, 9994, 8160, 8151, 12977, 18596, 18795, 0, 19123, 0, 13416,
    0, 17316, 0, 0, 0, 0, 0, 12710, 0, 2969, 7514, 0, 0, 10293, 0, 0, 0, 0, 0, 0,
    8833, 0, 0, 0, 0, 0, 0, 0, 0, 12682, 13866, 0, 4753, 0, 0, 0, 0, 112, 3543, 14188,
    0, 0, 12809, 0, 12591, 0, 0, 0, 13927, 0, 0, 7480, 0, 0, 1917, 13860, 17117, 0, 0, 0,
    0, 0, 11175, 0, 0, 0, 0, 2080, 9732, 15525, 0, 0, 15022, 0, 0, 0, 3447, 0, 0, 0,
    0, 0, 0, 1032, 331, 11937, 0, 0, 0, 0, 13818, 0, 14252, 5905, 6627, 19309, 0, 0, 16457, 18469,
    0, 0, 410, 0, 0, 7445, 4637, 16318, 16615, 18725, 0, 0, 0, 0, 0, 0, 7079, 10076, 1069, 0,
    0, 0, 0, 0, 0, 12676, 10808, 19237, 0, 1950, 7782, 1894, 0, 0, 0, 0, 17757, 0, 354, 13137,
    15967, 3623, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14366, 0, 776, 0, 0, 0, 0, 12318,
    0, 0, 12467, 0, 0, 0, 0, 18878, 19252, 1636, 0, 0, 0, 0, 0, 0, 12571, 1496, 11708, 0,
    18638, 0, 0, 0, 0, 0, 0, 0, 0, 1859, 15527, 11961, 0, 982, 0, 0, 0, 0, 11006, 0,
    0, 0, 0, 0, 0, 12323, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    801, 0, 0, 0, 0, 8270, 0, 0, 0, 0, 15742, 0, 0, 0, 1325, 0, 14562, 0, 0, 0,
    0, 0, 15231, 0, 0, 0, 7267, 16583, 0, 0, 0, 0, 527, 0, 0, 0, 0, 12357, 0, 0,
    0, 0, 0, 0, 0, 4452, 0, 10163, 0, 0, 0, 0, 12602, 0, 0, 10030, 0, 0, 0, 13328,
    0, 0, 0, 16852, 8795, 658, 0, 18443, 0, 18163, 13282, 4150, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 16475, 0, 4837, 18763, 7705, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 15835, 0, 0, 0, 11430, 0, 0, 0, 0, 0, 0, 0, 0, 14113, 172, 0, 0, 3413,
    0, 0, 11815, 0, 6736, 4690, 15796, 0, 0, 0, 10149, 13474, 14362, 0, 0, 0, 7832, 0, 0, 10350,
    0, 571, 0, 3650, 0, 0, 0, 0, 0, 0, 13135, 16002, 17750, 1355, 0, 8747, 0, 0, 0, 0,
    1972, 0, 5295, 1357, 14282, 0, 0, 0, 0, 0, 0, 0, 0, 0, 509, 11885, 6333, 0, 19430, 0,
    0, 0, 0, 18960, 0, 0, 0, 0, 928, 0, 0, 9370, 18176, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 3796, 3265, 12468, 0, 0, 12199, 0, 0, 0, 0, 11863,
    0, 0, 0, 0, 0, 0, 0, 0, 1656, 0, 12048, 0, 1086, 5278, 0, 0, 0, 0, 0, 0,
    0, 9745, 0, 0, 0, 0, 0, 8457, 769, 11743, 13126, 15003, 0, 5266, 0, 6112, 0, 0, 0, 994,
    17551, 0, 0, 0, 0, 0, 0, 2784, 12552, 0, 0, 0, 0, 0, 0, 0, 6688, 40, 10040, 15055,
    16109, 0, 0, 4729, 6155, 17775, 0, 4985, 0, 7551, 0, 0, 0, 0, 0, 0, 0, 3041, 9817, 0,
    0, 0, 0, 0, 1233, 3436, 8337, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 9135, 0, 0, 0, 0, 0, 0, 8477, 3756, 13394, 0, 0, 0, 1117, 0, 0, 0, 0,
    0, 0, 0, 0, 9718, 0, 0, 0, 1473, 0, 0, 0, 0, 0, 0, 8759, 19422, 0, 11830, 0,
    18033, 0, 0, 11758, 0, 0, 0, 0, 0, 0, 10227, 10918, 11169, 0, 0, 0, 0, 0, 0, 0,
    11753, 0, 0, 8480, 9384, 0, 0, 0, 0, 0, 0, 163, 0, 0, 0, 0, 0, 0, 3500, 0,
    12803, 0, 0, 0, 12019, 0, 0, 87, 0, 0, 2495, 0, 0, 0, 0, 0, 0, 5658, 9639, 0,
    17508, 5439, 10777, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4390, 6177, 11435, 17357,
    17559, 0, 0, 0, 0, 0, 0, 0, 19236, 0, 0, 6781, 0, 16698, 0, 0, 0, 0, 0, 2682,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 15908, 10412, 0, 0, 813, 5287, 5562, 17631, 5411, 0, 0,
    0, 0, 0, 11692, 0, 0, 11420, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17638,
    0, 0, 0, 11670, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15932, 19480, 4344, 0, 0, 9681, 0,
    0, 0, 0, 5909, 11970, 0, 6772, 7149, 8403, 10554, 1196, 0, 0, 0, 0, 8280, 9436, 0, 0, 0,
    0, 0, 0, 16126, 0, 0, 6947, 0, 0, 0, 459, 6364, 972, 10719, 0, 0, 0, 0, 0, 0,
    0, 0, 1413, 5855, 10942, 18664, 0, 0, 0, 0, 9728, 13395, 0, 0, 0, 0, 13665, 0, 18628, 0,
    3803, 0, 0, 0, 0, 0, 0, 14921, 0, 0, 0, 0, 0, 4383, 12435, 0, 5241, 8682, 18496, 0,
    11994, 0, 16636, 0, 17693, 0, 0, 0, 0, 17650, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6936,
    0, 16281, 0, 0, 0, 10332, 0, 0, 0, 0, 0, 0, 0, 0, 1922, 14542, 15341, 0, 9161, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16218, 0, 0, 0, 0, 16648, 0, 0,
    0, 6392, 0, 18939, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1245,
    0, 18955, 0, 0, 0, 0, 18497, 12619, 17319, 0, 0, 0, 0, 16493, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 16973, 0, 0, 5767, 9900, 0, 12671, 16308, 0, 0, 0, 0, 0, 2093, 4614,
    0, 0, 0, 5956, 7050, 15938, 0, 0, 0, 0, 0, 0, 17213, 0, 0, 0, 227, 0, 0, 0,
    0, 0, 0, 12328, 3989, 7781, 11150, 9242, 0, 0, 13095, 0, 0, 0, 0, 18598, 0, 0, 12483, 0,
    0, 12322, 0, 0, 0, 0, 17297, 0, 15512, 0, 0, 0, 0, 0, 6473, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 18456, 11787, 0, 8492, 0, 0, 0, 0, 0, 5798, 0, 0, 566, 0,
    0, 0, 0, 11739, 2880, 10335, 0, 0, 19394, 9894, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 18482, 0, 0, 0, 13897, 2296, 0, 0, 15603, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 14004, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9122, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 11982, 0, 0, 0, 0, 15207, 0, 0, 0, 3984, 0, 0, 0, 0, 0, 17134, 117,
    0, 0, 3375, 5438, 0, 0, 14673, 5721, 0, 0, 7058, 0, 16972, 0, 0, 0, 0, 16495, 0, 0,
    0, 0, 0, 17855, 0, 1085, 8009, 0, 0, 0, 3808, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 3000, 0, 14730, 0, 0, 9479, 9373, 0, 0, 0, 12913, 7091, 9792, 13096, 13512, 13690, 17845,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11614, 0, 0, 19435, 7618, 18938, 0,
    7324, 0, 0, 0, 0, 0, 0, 0, 9234, 11951, 0, 0, 0, 0, 0, 17813, 0, 0, 19206, 0,
    0, 0, 13794, 0, 19336, 0, 0, 0, 18239, 0, 15959, 0, 0, 0, 0, 0, 0, 0, 0, 3334,
    0, 0, 0, 0, 0, 0, 18116, 0, 0, 0, 9346, 0, 16274, 0, 11390, 0, 0, 0, 0, 0,
    0, 0, 0, 9809, 1796, 0, 0, 11153, 0, 0, 0, 0, 9685, 0, 0, 0, 0, 0, 0, 9680,
    0, 0, 6352, 19273, 0, 0, 0, 17481, 0, 9944, 0, 0, 16145, 0, 0, 2773, 0, 0, 0, 0,
    14109, 0, 0, 0, 0, 17009, 0, 0, 0, 8465, 14465, 0, 0, 0, 284, 0, 0, 0, 0, 0,
    0, 14768, 875, 18403, 18853, 7027, 0, 0, 0, 0, 8784, 15288, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 2511, 0, 0, 0, 0, 0, 6101, 0, 17516, 0, 0, 0, 0, 2377, 7431, 0, 15092, 18566, 0,
    0, 13564, 3792, 0, 1598, 6563, 10143, 17486, 0, 0, 0, 3062, 0, 3064, 0, 0, 0, 0, 13518, 0,
    0, 0, 0, 0, 0, 1402, 0, 0, 13226, 0, 9488, 0, 11526, 1017, 17753, 0, 0, 0, 16539, 0,
    0, 8447, 0, 0, 0, 0, 7671, 17366, 0, 0, 0, 0, 0, 0, 0, 14846, 0, 7966, 0, 0,
    13015, 0, 0, 15349, 0, 0, 0, 0, 844, 0, 0, 0, 0, 0, 0, 0, 0, 6162, 0, 0,
    0, 19060, 3257, 11561, 13332, 0, 14651, 4993, 0, 0, 0, 12104, 0, 0, 0, 0, 0, 733, 0, 0,
    2282, 0, 12862, 0, 0, 12728, 13252, 0, 0, 0, 0, 0, 4870, 11190, 15377, 2649, 544, 0, 0, 4973,
    0, 0, 0, 0, 0, 0, 0, 0, 3209, 0, 0, 0, 0, 0, 9542, 0, 0, 0, 0, 0,
    6370, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 959,
    13133, 0, 0, 0, 616, 0, 0, 15557, 8023, 1589, 9226, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 10565, 0, 0, 6519, 7706, 0, 5286, 0, 0, 0, 0, 9692, 0, 1278, 16833, 17931, 3843, 0, 0,
    2478, 0, 0, 9397, 416, 0, 0, 0, 0, 0, 0, 0, 3013, 0, 16258, 0, 0, 4594, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 7219, 0, 18391, 0, 9059, 10346, 1193, 12178, 0, 0, 0, 0,
    10609, 16316, 1156, 0, 0, 0, 0, 2947, 0, 0, 2466, 0, 0, 0, 14518, 18283, 12064, 0, 0, 0,
    0, 0, 3294, 9653, 0, 0, 5421, 0, 0, 0, 0, 6317, 19154, 9051, 14869, 15245, 19486, 0, 13879, 7890,
    0, 0, 5645, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2793, 0, 0, 0, 0, 0, 0,
    8693, 0, 0, 792, 0, 0, 0, 0, 0, 9773, 0, 0, 0, 0, 0, 0, 3359, 0, 0, 0,
    4067, 0, 0, 0, 0, 0, 2156, 0, 0, 0, 0, 0, 11118, 13746, 11702, 0, 8832, 2407, 14182, 0,
    0, 15135, 8186, 5865, 2769, 7880, 0, 0, 0, 3353, 0, 18381, 0, 2357, 1637, 0, 0, 18884, 7641, 0,
    7263, 0, 0, 6450, 0, 0, 6302, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4033, 11438, 0, 0,
    0, 0, 0, 15762, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15957,
    16025, 6887, 19465, 0, 1771, 0, 467, 0, 0, 0, 0, 0, 0, 0, 0, 4542, 0, 0, 0, 0,
    0, 0, 7060, 0, 14511, 0, 0, 0, 0, 0, 0, 0, 15017, 14853, 0, 0, 0, 0, 0, 1976,
    0, 0, 0, 0, 4697, 4895, 0, 2427, 0, 0, 0, 9365, 0, 3883, 0, 0, 12087, 0, 4926, 0,
    0, 0, 0, 0, 12283, 0, 0, 0, 13361, 0, 0, 19148, 0, 18260, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 17492, 17992, 0, 9368, 0, 0, 0, 0, 11939, 19546, 0, 0, 0,
    0, 0, 18901, 2225, 15621, 0, 0, 1772, 6403, 0, 0, 0, 0, 0, 0, 13162, 0, 0, 0, 0,
    0, 16714, 0, 0, 0, 0, 0, 0, 0, 0, 217, 7303, 11736, 0, 5166, 18380, 0, 0, 0, 17832,
    0, 0, 17792, 0, 0, 0, 11082, 0, 0, 0, 18434, 0, 11740, 15658, 0, 0, 0, 0, 6846, 0,
    0, 0, 0, 0, 0, 16419, 0, 293, 0, 0, 0, 0, 1421, 2387, 11239, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 3175, 12061, 0, 11977, 1384, 5668, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 10326, 0, 657, 840, 3872, 15340, 15879, 19202, 0, 0, 0, 0, 0, 0, 0, 8228, 0,
    0, 0, 0, 0, 0, 0, 14407, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16123, 0, 0,
    0, 0, 0, 0, 5445, 14708, 0, 0, 0, 0, 9553, 12547, 15765, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 3573, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5308, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 16812, 0, 0, 0, 0, 0, 11315, 0, 0, 17888, 0,
    0, 0, 0, 0, 0, 9636, 0, 0, 0, 0, 0, 10101, 7681, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 9431, 16970, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18303, 0,
    0, 10489, 0, 0, 0, 0, 0, 12475, 16119, 17695, 0, 0, 9492, 7472, 0, 6310, 13195, 0, 0, 11858,
    0, 8059, 0, 0, 0, 0, 8214, 10503, 0, 0, 0, 8462, 0, 0, 0, 16565, 17993, 0, 5020, 0,
    0, 0, 4568, 14604, 18755, 17477, 9308, 0, 5810, 3105, 9130, 16330, 0, 0, 0, 0, 0, 2879, 4145, 0,
    0, 9148, 8047, 0, 11573, 8866, 0, 0, 1247, 0, 0, 15108, 0, 0, 16622, 0, 0, 14608, 0, 0,
    4483, 15780, 0, 13553, 17144, 0, 0, 1301, 0, 0, 0, 0, 0, 0, 0, 0, 8843, 0, 0, 0,
    0, 7199, 278, 18545, 0, 10630, 0, 0, 0, 7005, 0, 0, 18170, 0, 15477, 12491, 0, 0, 0, 0,
    0, 17887, 0, 0, 12802, 0, 0, 0, 16760, 0, 11722, 0, 0, 0, 0, 0, 0, 0, 11610, 3260,
    3547, 0, 17183, 19077, 0, 0, 0, 0, 16638, 18488, 12303, 0, 0, 0, 0, 17182, 13337, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 2875, 0, 1521, 0, 0, 0, 7341, 10090, 0, 0, 0, 3988, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 11477, 0, 7096, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    407, 0, 0, 0, 0, 0, 0, 17, 7403, 6659, 10334, 0, 0, 1225, 4163, 10693, 14291, 0, 0, 13249,
    0, 0, 0, 8390, 642, 11052, 5350, 761, 4337, 13155, 3332, 13717, 0, 9000, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 8139, 0, 8105, 0, 0, 11622, 18429, 14614, 0, 0, 0, 11252, 0, 0, 0, 13380, 0,
    0, 0, 0, 12470, 0, 0, 0, 9034, 11848, 12079, 0, 0, 0, 0, 1578, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 18564, 0, 17859, 0, 0, 0, 0, 0, 12313, 0, 0, 2995, 6891, 0, 10815,
    0, 0, 0, 0, 9640, 0, 1579, 0, 0, 0, 0, 6414, 0, 0, 8791, 0, 0, 0, 0, 0,
    0, 0, 16590, 16746, 0, 0, 0, 0, 5936, 0, 0, 0, 6910, 0, 0, 0, 0, 2553, 0, 0,
    0, 5813, 0, 0, 15497, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 845,
    0, 0, 0, 5132, 6548, 7198, 4235, 4695, 0, 7673, 0, 0, 0, 0, 0, 0, 6988, 0, 14793, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15184, 0, 0, 0, 6188, 0, 0,
    17729, 8824, 674, 0, 0, 6800, 13331, 11124, 0, 0, 0, 0, 0, 10187, 17328, 0, 0, 2278, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 4183, 17637, 0, 0, 17798, 18289, 0, 0, 0, 0, 0,
    0, 4193, 0, 0, 0, 0, 0, 0, 0, 0, 5930, 0, 0, 0, 0, 0, 0, 0, 1013, 6658,
    18408, 2617, 0, 0, 0, 0, 0, 0, 0, 0, 17918, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 5681, 10717, 10804, 11276, 596, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9578, 11196, 0,
    0, 0, 0, 0, 7784, 0, 0, 0, 15605, 0, 7829, 0, 0, 17520, 0, 0, 6356, 0, 0, 0,
    0, 0, 0, 7125, 5483, 14512, 0, 0, 0, 0, 0, 6816, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 3555, 1735, 8219, 0, 0, 0, 0, 0, 0, 0, 639, 18102, 0, 0, 0, 0,
    0, 0, 0, 6526, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 2573, 0, 15109, 0, 0, 0, 0, 7175, 0, 4410, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 1670, 0, 0, 0, 16021, 0, 15128, 0, 0, 0, 10596, 0, 0, 14134, 0,
    0, 0, 8057, 0, 0, 0, 0, 0, 0, 0, 0, 8949, 0, 10507, 0, 0, 13259, 15374, 0, 0,
    1346, 0, 13532, 0, 0, 0, 0, 0, 0, 0, 0, 14066, 0, 0, 3499, 19198, 0, 0, 0, 0,
    0, 7246, 19559, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 584, 3841, 14898, 0, 8828,
    0, 0, 0, 4274, 0, 0, 0, 8533, 0, 0, 17099, 0, 0, 0, 299, 0, 0, 0, 0, 2922,
    0, 0, 0, 0, 8881, 14711, 19553, 0, 16477, 0, 0, 0, 0, 0, 0, 18240, 0, 0, 0, 0,
    0, 0, 7724, 0, 1497, 6520, 0, 10658, 18490, 0, 0, 0, 0, 0, 12741, 0, 0, 0, 0, 0,
    1084, 3698, 0, 0, 0, 0, 8150, 0, 13693, 452, 15061, 0, 0, 11888, 13308, 0, 0, 1381, 0, 0,
    9457, 0, 0, 5692, 0, 0, 0, 9476, 8240, 0, 0, 0, 3890, 0, 0, 0, 0, 0, 0, 5795,
    12421, 0, 0, 0, 0, 15282, 0, 1404, 0, 0, 0, 0, 17996, 0, 0, 0, 10479, 0, 0, 10510,
    0, 0, 0, 1522, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11875, 0, 0, 0, 5675, 12972,
    0, 0, 0, 15689, 0, 0, 0, 0, 0, 0, 0, 0, 10678, 12149, 0, 0, 0, 0, 2857, 11731,
    0, 0, 0, 0, 0, 17528, 1907, 15400, 17784, 13121, 13011, 0, 15615, 17819, 0, 0, 12281, 0, 0, 12934,
    10129, 13060, 0, 0, 0, 10160, 0, 15649, 0, 0, 18059, 0, 16548, 0, 0, 0, 0, 10130, 3831, 6316,
    19420, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8539, 312, 18077, 18673, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 15540, 14781, 0, 9973, 0, 6706, 0, 13385, 0, 0, 10105, 0, 0, 0, 0, 0, 0,
    13105, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7377, 0, 0,
    0, 0, 339, 0, 0, 0, 11452, 0, 561, 0, 0, 0, 0, 0, 0, 8743, 0, 0, 0, 11844,
    225, 0, 0, 0, 4073, 10146, 16521, 0, 13724, 0, 0, 0, 0, 0, 0, 0, 0, 13149, 0, 253,
    0, 8772, 18537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 19064, 0, 0,
    0, 0, 0, 8531, 0, 0, 0, 0, 5057, 10392, 0, 2823, 0, 0, 0, 0, 0, 0, 0, 0,
    10159, 0, 14418, 0, 4761, 0, 17582, 0, 4612, 3717, 8540, 10961, 8088, 13390, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 10964, 15875, 0, 0, 0, 8761, 0, 0, 0, 8610, 0, 0, 0, 13972, 0,
    5485, 0, 0, 0, 0, 0, 6412, 0, 0, 0, 0, 0, 11553, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 18104, 10723, 7019, 0, 10422, 0, 0, 0, 17590, 0, 0, 0, 18409, 0, 703,
    0, 11730, 0, 0, 0, 19601, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9989,
    0, 0, 0, 19110, 0, 0, 0, 0, 0, 0, 0, 0, 4411, 0, 3450, 14748, 0, 0, 0, 0,
    0, 0, 9866, 0, 0, 4834, 10229, 0, 9166, 0, 0, 0, 645, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 7479, 0, 17735, 0, 12429, 0, 109, 4106, 476, 7055, 3535, 0, 0, 5302, 0, 0, 0, 0,
    0, 0, 0, 13228, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3512, 3963, 11359, 16831, 2686, 0,
    0, 0, 0, 4523, 12288, 0, 0, 13063, 0, 0, 3453, 0, 0, 3218, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 10988, 0, 0, 9897, 6753, 0, 5820, 4113, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 7328, 0, 0, 0, 11596, 0, 0, 0, 0, 0, 0, 0, 0, 13273, 0, 0, 0, 2965, 0,
    0, 0, 0, 0, 0, 0, 0, 7486, 18946, 0, 0, 0, 0, 0, 0, 13990, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 13764, 0, 14293, 0, 0, 10578, 0, 0, 0, 0, 0, 0,
    14955, 0, 0, 0, 17396, 0, 0, 0, 5472, 0, 0, 0, 0, 0, 0, 5597, 0, 0, 15805, 0,
    16289, 0, 10836, 19411, 2663, 10121, 0, 742, 0, 0, 0, 0, 16591, 0, 0, 0, 8915, 12951, 0, 7305,
    1707, 0, 0, 0, 0, 0, 16643, 0, 0, 0, 0, 9807, 10386, 0, 0, 0, 8427, 0, 0, 0,
    0, 0, 0, 5328, 6760, 0, 0, 14070, 0, 0, 6973, 11963, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 17289, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16768, 0, 0, 0,
    0, 0, 0, 2129, 8156, 6784, 0, 1271, 0, 0, 0, 0, 15851, 16709, 0, 0, 8053, 13973, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 6114, 0, 16604, 0, 0, 0, 16948, 0, 0, 0, 8636, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14904, 1916, 0, 0, 0, 0, 18319, 0, 19374, 0,
    0, 0, 0, 0, 0, 0, 18333, 18399, 624, 8486, 11943, 18173, 12708, 0, 0, 9269, 0, 0, 0, 0,
    13519, 0, 0, 0, 0, 0, 0, 0, 13698, 0, 0, 0, 0, 0, 0, 5333, 0, 0, 0, 0,
    0, 18265, 0, 17033, 17990, 0, 17024, 0, 0, 0, 0, 0, 0, 0, 0, 8889, 17428, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 5736, 14363, 746, 0, 0, 0, 15126, 0, 0, 13260, 0, 0, 6174,
    0, 0, 0, 0, 0, 13928, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 8426, 0, 0, 1634, 0, 0, 0, 1840, 10885, 12556, 4641, 13241, 0, 0, 8384, 5802, 7510, 8742, 6827,
    0, 2363, 0, 0, 0, 1908, 0, 0, 0, 0, 12433, 0, 0, 0, 0, 0, 10826, 1708, 11128, 11810,
    0, 0, 0, 0, 0, 0, 0, 0, 4907, 5167, 16139, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 18344, 0, 0, 0, 17091, 0, 5131, 0, 0, 19284, 0, 0, 0, 0, 0, 0,
    11828, 15928, 0, 0, 4790, 18712, 0, 0, 0, 0, 14549, 9301, 0, 6275, 10888, 2306, 12125, 0, 0, 0,
    0, 0, 0, 0, 18612, 0, 0, 17157, 3191, 0, 0, 18573, 17831, 18885, 0, 0, 0, 17844, 19137, 0,
    0, 0, 15999, 0, 4309, 0, 0, 0, 6253, 0, 0, 0, 0, 0, 0, 8368, 0, 0, 0, 0,
    0, 7682, 4022, 7064, 8538, 0, 17051, 1930, 18414, 0, 0, 0, 0, 0, 9371, 0, 0, 0, 0, 0,
    18845, 0, 0, 0, 8844, 0, 0, 13509, 3510, 0, 0, 8471, 9928, 0, 0, 10744, 0, 4169, 6769, 0,
    0, 0, 0, 12338, 15371, 14349, 0, 12441, 0, 2845, 8637, 4953, 5484, 5970, 0, 17909, 0, 0, 0, 9482,
    0, 0, 0, 0, 0, 16407, 18609, 0, 104, 0, 4998, 12834, 0, 0, 0, 0, 0, 0, 0, 0,
    11035, 0, 0, 0, 0, 0, 0, 0, 0, 12463, 2901, 0, 0, 0, 0, 0, 0, 0, 0, 18448,
    0, 8327, 0, 14212, 0, 17915, 0, 14087, 0, 0, 0, 0, 14123, 647, 15015, 17438, 0, 0, 0, 6485,
    775, 3270, 3906, 3452, 0, 0, 0, 0, 0, 0, 0, 0, 15725, 0, 0, 0, 0, 0, 0, 3094,
    7253, 10068, 0, 0, 5605, 12340, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15415, 0, 0, 0, 16203,
    19150, 6531, 0, 0, 0, 0, 794, 0, 4582, 15158, 0, 6813, 0, 0, 0, 12391, 0, 8590, 5231, 0,
    11036, 0, 1173, 19471, 0, 6456, 0, 13021, 2502, 0, 0, 0, 0, 0, 0, 12388, 0, 0, 0, 8544,
    401, 796, 6571, 13067, 5711, 12245, 0, 0, 0, 0, 0, 0, 3990, 0, 0, 0, 0, 0, 0, 3959,
    0, 0, 0, 3672, 0, 0, 0, 0, 0, 0, 0, 290, 1494, 8194, 9221, 0, 0, 0, 11078, 0,
    0, 5776, 0, 9015, 0, 0, 4199, 0, 0, 0, 0, 0, 0, 0, 13595, 0, 0, 6791, 0, 8856,
    0, 0, 0, 9885, 0, 0, 0, 0, 17535, 0, 0, 10875, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 10378, 6189, 0, 0, 0, 8419, 10990, 12790, 19188, 0, 0, 0, 0, 0, 714,
    0, 0, 0, 0, 10989, 0, 0, 16871, 0, 0, 13213, 912, 0, 0, 0, 0, 0, 0, 0, 0,
    3138, 8037, 0, 0, 0, 0, 0, 0, 0, 7904, 0, 0, 6613, 0, 0, 11732, 0, 3884, 16710, 19057,
    0, 0, 0, 0, 0, 0, 1041, 0, 1495, 4908, 0, 1437, 13812, 757, 6142, 17386, 0, 5230, 0, 0,
    0, 0, 4686, 0, 0, 0, 0, 0, 0, 0, 0, 10133, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 19423, 0, 0, 0, 0, 0, 0, 7690, 0, 0, 207, 0, 1038, 4751,
    14402, 0, 0, 0, 0, 0, 19432, 14390, 0, 0, 0, 0, 0, 0, 0, 3415, 12356, 0, 0, 0,
    0, 10132, 0, 0, 2640, 0, 0, 0, 0, 0, 0, 0, 4362, 13435, 1046, 18251, 0, 0, 0, 0,
    0, 766, 7168, 9702, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9374, 0,
    0, 0, 0, 7826, 14471, 15933, 12170, 0, 0, 0, 13002, 15470, 10662, 0, 0, 0, 0, 0, 0, 14976,
    0, 13276, 0, 0, 0, 19551, 0, 0, 0, 11778, 0, 4800, 4550, 0, 0, 0, 0, 19292, 0, 0,
    0, 0, 4573, 0, 0, 0, 0, 0, 0, 0, 8966, 6090, 16460, 767, 9532, 13313, 16485, 3590, 1613, 16453,
    0, 7775, 0, 0, 0, 0, 16372, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9499, 17639, 8034, 13813,
    16343, 0, 3302, 0, 0, 0, 0, 0, 0, 16542, 0, 1647, 8617, 0, 0, 0, 0, 0, 0, 0,
    0, 14581, 0, 0, 0, 0, 0, 0, 0, 4215, 0, 0, 0, 2899, 0, 7887, 7993, 0, 0, 0,
    12477, 8275, 3306, 15066, 18027, 3346, 737, 0, 0, 0, 0, 8166, 0, 0, 0, 0, 0, 0, 0, 0,
    5072, 2279, 2842, 8546, 16433, 16681, 0, 0, 0, 0, 0, 0, 0, 0, 0, 268, 0, 0, 14567, 12860,
    18701, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5807,
    18618, 0, 0, 0, 0, 19570, 0, 0, 0, 0, 14966, 8005, 0, 0, 5997, 3205, 0, 0, 0, 0,
    0, 0, 0, 6366, 0, 0, 975, 0, 0, 0, 0, 0, 8794, 0, 0, 0, 0, 0, 884, 0,
    6281, 9706, 17383, 0, 0, 2720, 0, 8741, 0, 10548, 0, 0, 1097, 7649, 0, 0, 0, 0, 6483, 1218,
    10796, 12372, 0, 0, 1845, 9392, 0, 0, 0, 0, 12071, 12331, 12757, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 17644, 0, 0, 14714, 0, 0, 0, 10549, 0, 1047, 4178, 6464, 12851, 14540, 0, 948, 0,
    0, 10025, 0, 0, 0, 0, 0, 0, 0, 9771, 0, 7549, 9888, 0, 0, 1251, 14206, 15217, 0, 0,
    8865, 1056, 13558, 14574, 0, 0, 0, 0, 0, 0, 0, 0, 18317, 0, 0, 0, 0, 0, 0, 0,
    1170, 0, 0, 0, 0, 0, 0, 9215, 0, 8287, 0, 0, 4726, 0, 0, 0, 17460, 0, 0, 0,
    14403, 0, 0, 0, 0, 0, 11771, 0, 0, 0, 5491, 0, 0, 0, 0, 0, 60, 2001, 17903, 0,
    0, 0, 8114, 9486, 0, 15655, 0, 0, 2812, 0, 0, 0, 0, 0, 2593, 2153, 0, 0, 0, 0,
    0, 0, 0, 4600, 0, 0, 0, 0, 5324, 1569, 802, 1572, 12413, 19427, 10313, 8358, 10496, 0, 0, 0,
    0, 10358, 0, 0, 0, 18962, 0, 0, 0, 0, 0, 0, 0, 0, 5725, 14563, 0, 16682, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 6094, 0, 0, 0, 0, 9084, 12900, 0, 0, 0, 12783, 0, 0,
    0, 0, 7558, 4374, 0, 0, 0, 0, 11317, 0, 0, 3571, 0, 0, 0, 0, 0, 0, 0, 0,
    14906, 0, 0, 0, 17746, 0, 0, 10005, 0, 1099, 0, 0, 0, 0, 6442, 5566, 0, 0, 0, 0,
    10802, 12744, 0, 14589, 0, 0, 0, 0, 0, 6675, 8972, 0, 0, 18190, 0, 0, 0, 0, 0, 0,
    10297, 17302, 0, 0, 925, 0, 0, 1279, 0, 3124, 10571, 0, 0, 0, 0, 0, 0, 0, 17221, 0,
    8619, 8800, 18039, 333, 8014, 12469, 0, 13374, 0, 1428, 0, 0, 5314, 0, 0, 0, 0, 0, 2035, 0,
    0, 0, 0, 0, 4442, 0, 11899, 0, 0, 0, 0, 6055, 3540, 0, 0, 9589, 0, 0, 0, 0,
    0, 0, 0, 14523, 0, 0, 0, 0, 10676, 10499, 0, 0, 16309, 0, 0, 0, 0, 0, 0, 11410,
    3247, 0, 0, 0, 15274, 4999, 18615, 0, 15695, 15972, 12831, 17389, 0, 0, 6608, 16363, 0, 0, 0, 0,
    0, 0, 0, 0, 16676, 6234, 16687, 0, 0, 10397, 0, 0, 0, 0, 0, 0, 0, 0, 10282, 7755,
    10518, 13543, 14045, 0, 0, 18135, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16082, 15236, 0, 9853, 0,
    19041, 0, 0, 0, 0, 0, 9245, 0, 0, 5655, 0, 0, 0, 0, 14046, 0, 5811, 0, 0, 7891,
    0, 0, 0, 0, 0, 0, 12513, 0, 5263, 4683, 0, 11618, 0, 0, 0, 0, 0, 0, 0, 2501,
    0, 10013, 8317, 15049, 17050, 0, 0, 0, 5996, 6041, 15174, 0, 0, 0, 0, 0, 0, 0, 10834, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12465, 0, 10561, 3056,
    16174, 0, 3357, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16412, 0, 1978, 15871, 0, 0,
    5942, 0, 0, 17596, 0, 0, 0, 0, 18060, 15638, 13839, 0, 5334, 2918, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 16735, 19562, 0, 0, 0, 0, 0, 14594, 0, 0, 9323,
    0, 0, 804, 14385, 12257, 0, 9367, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16944, 0, 11932, 11825,
    0, 0, 0, 10623, 18141, 0, 16125, 10892, 0, 0, 0, 0, 0, 0, 0, 8345, 0, 0, 0, 0,
    1927, 0, 0, 0, 0, 0, 0, 6208, 0, 0, 0, 0, 0, 10555, 13946, 0, 12912, 7636, 0, 0,
    0, 5043, 17052, 16836, 18030, 19579, 0, 0, 0, 0, 8481, 0, 0, 14019, 7476, 0, 0, 6089, 0, 0,
    12625, 5848, 0, 0, 0, 0, 0, 16597, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8066,
    18703, 0, 3012, 0, 0, 0, 8107, 0, 8025, 0, 0, 16869, 0, 0, 0, 19246, 9779, 17991, 0, 0,
    2621, 0, 0, 0, 0, 4099, 0, 0, 0, 18389, 0, 0, 7708, 8768, 0, 0, 12341, 18683, 0, 15277,
    3653, 15536, 0, 0, 0, 0, 0, 0, 13103, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4038, 0, 0, 0, 13621, 0, 10985,
    0, 0, 0, 0, 0, 0, 10874, 16035, 0, 16586, 17669, 0, 0, 0, 551, 0, 12610, 0, 0, 0,
    0, 0, 0, 0, 0, 9195, 12462, 0, 0, 0, 0, 0, 0, 3392, 0, 4031, 0, 0, 11570, 0,
    0, 162, 0, 0, 12529, 0, 0, 0, 13263, 0, 0, 16958, 1818, 0, 8757, 0, 8703, 5467, 8173, 13453,
    19488, 0, 17704, 18581, 0, 0, 6404, 0, 0, 0, 0, 0, 0, 19512, 0, 0, 15900, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 16307, 0, 0, 0, 0, 11063, 0, 0, 0, 0, 13084, 0, 0, 0,
    0, 0, 0, 0, 0, 15707, 0, 0, 16703, 0, 0, 6453, 0, 0, 0, 0, 0, 0, 0, 14214,
    0, 0, 0, 0, 0, 2320, 0, 0, 0, 0, 0, 0, 0, 16078, 4740, 0, 0, 0, 0, 5628,
    0, 1139, 17586, 0, 0, 0, 4064, 0, 0, 0, 0, 0, 0, 1739, 17430, 0, 0, 0, 0, 0,
    0, 14536, 0, 0, 0, 0, 0, 18198, 0, 0, 0, 9150, 0, 0, 8056, 0, 3042, 0, 9177, 0,
    0, 0, 9945, 0, 0, 1377, 0, 0, 0, 0, 0, 0, 0, 0, 12933, 0, 17673, 0, 0, 0,
    0, 0, 0, 0, 0, 11332, 0, 0, 0, 0, 0, 9043, 18318, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 506, 0, 0, 1070, 0, 0, 8648, 0, 0, 0, 8178, 0, 0, 18442, 0, 1385, 0,
    0, 18133, 3485, 1211, 16092, 0, 0, 6516, 0, 1186, 7495, 0, 0, 3279, 0, 0, 0, 0, 0, 0,
    0, 9137, 0, 0, 0, 0, 0, 0, 0, 3232, 0, 0, 5567, 11370, 9364, 7166, 8697, 17237, 0, 0,
    0, 10467, 0, 3252, 0, 0, 0, 0, 0, 0, 0, 13888, 0, 0, 0, 0, 0, 0, 2503, 3776,
    8222, 0, 10228, 0, 0, 13662, 4941, 0, 15037, 15975, 11345, 0, 0, 0, 0, 0, 5773, 13493, 0, 2605,
    8849, 0, 8284, 15084, 0, 0, 0, 0, 9218, 0, 0, 0, 0, 0, 0, 11975, 0, 0, 0, 0,
    5129, 0, 0, 0, 16784, 0, 0, 0, 0, 0, 0, 8536, 0, 0, 12174, 15563, 0, 0, 0, 0,
    0, 0, 0, 8507, 6787, 16421, 350, 14837, 9322, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 5291, 1663, 1351, 18906, 0, 0, 0, 15118, 0, 4230, 0, 6902, 0, 6882, 12677, 19277, 0, 0,
    0, 0, 0, 10955, 0, 0, 0, 0, 2473, 19219, 11554, 0, 0, 10298, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 4408, 7156, 0, 0, 13355, 0, 0, 5240, 0, 15763, 0, 0, 0, 0, 18453,
    557, 13330, 0, 0, 17850, 0, 0, 0, 0, 0, 0, 0, 9256, 0, 8422, 0, 0, 0, 0, 0,
    0, 0, 0, 629, 18203, 9765, 4057, 8154, 15608, 0, 0, 0, 0, 0, 0, 6818, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3757, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 12013, 0, 0, 0, 0, 6488, 0, 0, 0, 0, 15226, 0, 930,
    223, 0, 0, 0, 0, 0, 778, 0, 0, 0, 0, 17917, 0, 16939, 0, 16269, 4032, 0, 0, 0,
    12302, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10012, 0, 0, 10986, 0, 0, 0, 0,
    0, 17866, 0, 0, 13612, 0, 0, 0, 13413, 15081, 0, 0, 11516, 0, 0, 0, 16947, 0, 0, 0,
    3373, 0, 0, 0, 0, 10074, 0, 0, 0, 0, 0, 0, 6372, 18648, 6149, 0, 0, 0, 0, 0,
    0, 12624, 15740, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18972, 0, 0, 0,
    0, 0, 5919, 18806, 0, 0, 0, 0, 0, 0, 0, 12369, 2000, 15803, 0, 0, 17710, 0, 0, 0,
    0, 0, 0, 17554, 2805, 0, 0, 0, 12351, 0, 0, 0, 2919, 1693, 0, 0, 8490, 9742, 1451, 18875,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16359, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 6363, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8564, 10455,
    0, 0, 0, 16166, 18754, 6708, 0, 7565, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4336,
    0, 7354, 0, 0, 0, 0, 0, 10725, 0, 17485, 879, 17912, 0, 0, 0, 0, 7378, 0, 0, 6135,
    0, 0, 7139, 0, 0, 0, 0, 0, 0, 0, 0, 4610, 0, 0, 8202, 0, 0, 0, 0, 16239,
    17447, 4017, 4367, 9311, 0, 0, 0, 0, 9474, 0, 3144, 19398, 0, 14073, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 13439, 12685, 0, 0, 0, 6077, 0, 4580, 8210, 4675, 17036, 0, 0, 2039, 0, 0, 0,
    13824, 10965, 15480, 0, 0, 0, 0, 0, 0, 0, 0, 16696, 17368, 0, 13379, 0, 2745, 2954, 0, 0,
    13064, 0, 5218, 0, 18575, 4672, 0, 0, 0, 0, 17606, 0, 8215, 411, 14258, 5967, 0, 0, 0, 12232,
    13829, 0, 0, 0, 9641, 18753, 0, 0, 0, 0, 13793, 0, 0, 4506, 0, 0, 12521, 0, 0, 0,
    0, 3468, 3709, 2987, 3819, 6192, 0, 0, 0, 0, 0, 2348, 11488, 6958, 0, 0, 18520, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 7185, 0, 0, 0, 0, 0, 0, 468, 165, 1150, 6447, 6794, 11231, 0,
    0, 0, 0, 0, 8982, 0, 14077, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18540, 11021, 0, 0,
    0, 11565, 0, 4631, 10192, 4797, 13628, 9867, 0, 0, 15600, 0, 0, 514, 0, 0, 7996, 0, 0, 9984,
    17685, 0, 0, 0, 15996, 0, 9626, 16434, 12400, 0, 11607, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 2768, 0, 5587, 0, 0, 0, 0, 0, 319, 0, 0, 0, 13018, 12251,
    0, 0, 3790, 17656, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5232, 19581, 0, 0, 903, 0, 0,
    11083, 0, 0, 0, 5530, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15921, 11060,
    17810, 0, 2249, 0, 0, 0, 3248, 11869, 0, 0, 9656, 0, 0, 0, 16966, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 5256, 11569, 17885, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1149,
    0, 0, 0, 0, 0, 3508, 0, 0, 0, 0, 0, 0, 15026, 15405, 12859, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 13406, 5355, 0, 0, 0, 6512, 14753, 6191, 0, 12504, 0, 0, 0, 0,
    0, 0, 18571, 0, 0, 13009, 16986, 0, 0, 0, 0, 0, 0, 0, 0, 16175, 0, 0, 0, 0,
    10853, 0, 0, 0, 0, 0, 0, 0, 0, 5603, 0, 0, 0, 0, 0, 0, 16049, 7322, 0, 0,
    0, 0, 0, 18570, 7644, 0, 1805, 0, 0, 0, 8586, 1850, 5607, 0, 0, 15320, 8290, 0, 14483, 0,
    0, 0, 1471, 7606, 17960, 0, 0, 11445, 0, 0, 17456, 0, 0, 0, 0, 0, 0, 0, 0, 10460,
    0, 0, 0, 0, 4768, 6472, 15582, 2179, 4543, 873, 13574, 16147, 0, 0, 0, 0, 0, 0, 17161, 0,
    0, 6002, 0, 11690, 0, 5430, 8730, 10285, 0, 0, 16715, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 9317, 0, 0, 0, 1954, 12160, 0, 0, 0, 0, 0, 0, 0, 13822, 0,
    0, 0, 0, 0, 0, 9740, 0, 5556, 11471, 5678, 6073, 0, 16379, 0, 7995, 0, 0, 0, 2993, 0,
    12092, 10854, 13756, 0, 0, 0, 0, 12873, 6220, 4996, 2584, 7026, 10492, 0, 5971, 0, 10137, 0, 0, 18750,
    0, 0, 12371, 0, 0, 1187, 9920, 0, 0, 0, 0, 10283, 3634, 0, 3722, 0, 5463, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8872, 0, 0, 3174, 0, 0, 0, 5081, 13734,
    0, 0, 0, 0, 0, 0, 10175, 0, 0, 0, 0, 0, 0, 0, 0, 12758, 0, 0, 7395, 12684,
    4509, 0, 0, 0, 9004, 15777, 0, 0, 0, 0, 0, 0, 0, 2666, 3185, 0, 286, 0, 0, 0,
    0, 0, 0, 0, 0, 17382, 650, 0, 0, 0, 0, 0, 0, 0, 14223, 0, 0, 0, 9879, 10670,
    11557, 0, 0, 5863, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14539, 0, 13912, 16285, 15912, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11506, 15188, 8895, 0, 18848,
    0, 0, 0, 0, 17353, 0, 3079, 0, 0, 0, 0, 0, 0, 9566, 0, 0, 0, 0, 0, 0,
    0, 0, 6537, 0, 0, 0, 7719, 15951, 0, 0, 2002, 5185, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 5027, 0, 0, 0, 0, 0, 0, 0, 12325, 0, 0, 0, 0, 0, 13816, 9960, 0, 16568,
    0, 0, 0, 11278, 0, 0, 0, 0, 0, 0, 0, 1179, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8638, 12494, 0, 16142, 0, 15997, 0, 0, 0,
    0, 0, 0, 0, 0, 10102, 0, 0, 0, 0, 0, 774, 0, 8373, 0, 0, 0, 0, 0, 8183,
    0, 8814, 0, 0, 1852, 18522, 9442, 0, 0, 0, 0, 0, 0, 0, 0, 11822, 0, 0, 0, 0,
    0, 7405, 0, 9270, 0, 0, 0, 0, 0, 0, 1454, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 9694, 0, 0, 0, 0, 12599, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10495, 10841, 0, 0, 0, 0, 15321,
    0, 0, 0, 0, 6109, 0, 0, 15072, 0, 0, 0, 14896, 15551, 9544, 0, 4479, 0, 0, 0, 13639,
    0, 0, 13861, 13668, 0, 1590, 0, 7090, 1648, 0, 18607, 0, 0, 0, 0, 0, 0, 0, 9549, 18425,
    11399, 15211, 0, 0, 0, 0, 0, 0, 0, 12419, 0, 7712, 0, 0, 1816, 0, 0, 0, 0, 0,
    0, 0, 5086, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 492, 14104, 17462, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 19350, 0, 0, 0, 12101, 0, 0, 0, 0, 0, 0, 0, 18514, 0, 0,
    0, 0, 0, 0, 0, 5582, 0, 0, 0, 0, 0, 15572, 0, 0, 0, 0, 14654, 10064, 16762, 0,
    2417, 4762, 0, 0, 16354, 0, 0, 17849, 0, 0, 1339, 0, 0, 0, 0, 0, 0, 7471, 0, 675,
    13193, 0, 0, 0, 13587, 12326, 17824, 0, 0, 0, 7631, 0, 0, 0, 1141, 0, 0, 0, 0, 0,
    17762, 0, 0, 14323, 0, 0, 0, 0, 3473, 11027, 0, 0, 0, 1880, 0, 0, 0, 7321, 0, 0,
    13961, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4562, 0, 0, 0, 0, 12461, 0, 0,
    12943, 3908, 8096, 0, 0, 3169, 0, 0, 0, 3352, 0, 10879, 1520, 5935, 0, 0, 0, 0, 0, 4358,
    0, 0, 99, 0, 0, 0, 0, 9449, 1653, 8112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6140,
    0, 0, 3927, 12167, 0, 0, 0, 10526, 14052, 0, 0, 12169, 0, 0, 2008, 3006, 15041, 0, 0, 0,
    18838, 0, 0, 0, 0, 0, 0, 0, 6783, 1586, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13482,
    13565, 8635, 0, 0, 0, 0, 11734, 19549, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3847, 6649, 0,
    0, 0, 11467, 0, 0, 0, 0, 0, 10194, 6953, 9609, 0, 0, 0, 0, 0, 7396, 0, 0, 0,
    0, 272, 0, 0, 0, 0, 0, 0, 0, 1444, 8308, 0, 0, 0, 10830, 6890, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 4640, 0, 8945, 2811, 18670, 0, 0, 0, 14632, 204, 4492, 6336, 0, 0, 0,
    0, 0, 8984, 5213, 0, 0, 0, 0, 0, 0, 0, 14820, 16960, 0, 0, 4148, 0, 0, 0, 5532,
    0, 0, 0, 0, 19112, 19167, 0, 0, 0, 0, 0, 0, 0, 520, 6359, 0, 0, 0, 0, 0,
    10859, 13573, 16484, 0, 15691, 0, 0, 8289, 0, 18685, 0, 0, 0, 0, 11791, 6597, 0, 0, 0, 0,
    9662, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6568, 0, 0, 0, 0, 0, 14211, 0, 0, 0,
    0, 0, 0, 13950, 0, 13185, 0, 0, 0, 806, 14932, 0, 0, 0, 0, 0, 16549, 8853, 0, 0,
    19153, 6236, 0, 2951, 4950, 6759, 6146, 8421, 0, 0, 0, 0, 0, 12954, 0, 0, 0, 0, 0, 0,
    0, 0, 7454, 9953, 0, 0, 0, 0, 0, 0, 4437, 0, 0, 0, 0, 1172, 0, 0, 0, 0,
    0, 11577, 0, 396, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12239, 0, 0, 2537, 17925, 0,
    5636, 10166, 0, 10667, 0, 0, 0, 11425, 0, 9076, 14600, 0, 0, 4678, 0, 0, 0, 0, 0, 7619,
    9259, 0, 0, 0, 0, 0, 0, 0, 2542, 0, 0, 0, 0, 0, 0, 17351, 0, 0, 0, 12068,
    13993, 0, 0, 0, 0, 11929, 8472, 0, 0, 0, 0, 0, 4052, 0, 0, 0, 0, 8990, 11795, 15290,
    0, 0, 0, 0, 0, 0, 0, 3038, 0, 0, 0, 15706, 0, 0, 0, 5255, 0, 7986, 3216, 4757,
    10818, 14784, 0, 0, 14406, 0, 0, 0, 1539, 0, 5513, 16965, 0, 0, 0, 0, 0, 9910, 0, 14740,
    0, 0, 0, 17104, 0, 17307, 0, 7798, 0, 10281, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6974,
    0, 18301, 0, 0, 0, 0, 18504, 0, 0, 0, 17371, 0, 10380, 10995, 0, 0, 4963, 15460, 0, 0,
    0, 0, 16124, 8392, 15891, 0, 0, 0, 3635, 13920, 0, 0, 0, 0, 0, 8548, 15302, 0, 0, 0,
    0, 11439, 0, 9727, 0, 0, 0, 0, 0, 10081, 0, 0, 0, 13400, 9927, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2675, 0, 0, 2095, 0, 0, 5723, 0, 0,
    11226, 0, 0, 0, 0, 0, 2294, 0, 0, 0, 0, 0, 17898, 0, 0, 3998, 0, 0, 18815, 0,
    0, 0, 0, 0, 0, 17699, 3679, 0, 2126, 0, 0, 0, 0, 0, 0, 0, 0, 15499, 0, 0,
    0, 0, 0, 0, 0, 6650, 3444, 0, 0, 9258, 0, 0, 1148, 0, 12839, 259, 6569, 7573, 7693, 8820,
    0, 0, 608, 0, 0, 16213, 0, 0, 15007, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14717,
    0, 0, 0, 0, 0, 0, 0, 4925, 0, 0, 0, 0, 0, 4153, 18551, 0, 0, 0, 0, 8097,
    0, 0, 0, 9921, 0, 0, 5957, 0, 0, 152, 0, 0, 3434, 0, 0, 0, 7772, 0, 16613, 0,
    0, 0, 977, 0, 0, 0, 0, 0, 0, 0, 0, 6296, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 12580, 0, 0, 0, 0, 0, 8599, 0, 0, 0, 0, 0, 0, 0,
    0, 4016, 0, 11597, 0, 0, 1323, 0, 0, 0, 0, 19062, 0, 0, 0, 0, 0, 16194, 0, 0,
    0, 2855, 6258, 12828, 0, 11007, 0, 0, 0, 0, 8947, 0, 0, 0, 0, 0, 0, 0, 17646, 0,
    0, 0, 0, 0, 0, 0, 9029, 0, 0, 0, 0, 0, 0, 7542, 0, 0, 0, 0, 5844, 0,
    0, 17014, 10148, 0, 0, 0, 0, 0, 4430, 0, 0, 0, 0, 1049, 0, 0, 0, 12266, 17123, 0,
    0, 0, 0, 0, 0, 16732, 0, 8450, 0, 0, 12103, 12497, 12768, 18898, 0, 0, 0, 0, 0, 0,
    7071, 14491, 0, 0, 0, 6633, 9947, 0, 2221, 8354, 0, 0, 18927, 0, 0, 0, 0, 6299, 10425, 0,
    0, 0, 0, 0, 0, 0, 263, 0, 0, 0, 0, 0, 8699, 0, 11589, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 17541, 2752, 0, 2165, 0, 692, 13656, 0, 15568, 0, 17557, 0, 0, 0, 0,
    13462, 0, 19161, 0, 0, 13391, 7261, 0, 0, 0, 0, 0, 88, 19522, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 1147, 5615, 5992, 2774, 3542, 4919, 9342, 8323, 10255, 12679, 14646, 16828, 0, 0, 0,
    0, 19133, 0, 0, 0, 4141, 0, 0, 0, 0, 0, 5369, 0, 0, 0, 0, 0, 0, 0, 0,
    11820, 0, 5695, 0, 0, 0, 0, 0, 17217, 0, 7536, 0, 0, 0, 0, 16936, 0, 0, 0, 0,
    0, 10092, 0, 11849, 0, 10860, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3284, 672, 3584, 13940,
    17044, 0, 0, 0, 0, 1135, 15816, 0, 0, 0, 403, 13176, 9123, 8754, 0, 0, 0, 0, 18544, 12628,
    0, 17035, 0, 0, 0, 0, 0, 0, 0, 14860, 15479, 14555, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 849, 5638, 7244, 16537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6884, 0,
    0, 741, 11348, 15326, 0, 0, 0, 0, 18782, 0, 18526, 412, 0, 0, 803, 0, 3752, 0, 7290, 1055,
    0, 8116, 7797, 12287, 14709, 0, 10443, 0, 0, 0, 0, 0, 0, 6031, 0, 0, 0, 0, 0, 0,
    6477, 0, 0, 17084, 0, 0, 0, 0, 0, 6489, 0, 5429, 13305, 0, 0, 0, 0, 0, 1873, 0,
    0, 0, 0, 0, 0, 1461, 15934, 12126, 0, 0, 0, 13014, 0, 0, 0, 0, 0, 0, 18784, 0,
    0, 0, 0, 0, 5737, 0, 0, 19130, 57, 5046, 0, 0, 0, 0, 0, 0, 0, 0, 8079, 0,
    0, 0, 14854, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10183, 8256,
    18090, 0, 0, 0, 0, 10038, 0, 0, 0, 0, 0, 9671, 0, 0, 0, 10519, 15098, 17609, 0, 10844,
    14850, 14044, 0, 0, 2754, 10196, 0, 0, 0, 0, 0, 1809, 19040, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 15546, 9491, 6896, 0, 6952, 9838, 0, 0, 0, 0, 0, 0, 6593, 17950, 0,
    0, 0, 0, 0, 0, 7980, 0, 0, 15989, 0, 0, 18084, 0, 2945, 14813, 0, 0, 6083, 0, 0,
    0, 0, 10906, 0, 0, 0, 14493, 0, 0, 9570, 0, 0, 0, 0, 0, 0, 0, 0, 6099, 0,
    0, 0, 0, 790, 0, 5550, 0, 0, 4898, 0, 6329, 18463, 7131, 15610, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 17090, 1713, 0, 0, 18589, 0, 0, 0, 8296, 0, 12359, 0, 0, 11105, 17914, 0, 10415,
    0, 0, 5164, 12825, 0, 0, 14324, 0, 0, 0, 0, 0, 0, 0, 0, 7052, 0, 0, 0, 4072,
    0, 0, 4377, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9240, 0, 0, 0, 0, 0, 15507, 0,
    0, 0, 15315, 0, 0, 0, 0, 0, 0, 11108, 0, 0, 0, 8750, 0, 0, 0, 0, 0, 0,
    0, 4432, 14011, 15724, 0, 6452, 0, 0, 14948, 0, 6992, 2114, 10458, 0, 0, 14312, 16987, 0, 12769, 0,
    1815, 0, 0, 0, 4204, 8884, 0, 0, 0, 0, 0, 0, 0, 1561, 3874, 0, 15614, 14194, 0, 13501,
    1169, 11608, 0, 0, 0, 0, 0, 4396, 0, 0, 14723, 0, 0, 14885, 14062, 0, 17043, 0, 0, 0,
    0, 4635, 9851, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7081,
    14146, 0, 0, 0, 0, 0, 0, 0, 3965, 9264, 0, 1200, 0, 0, 0, 0, 8756, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 990, 13609, 0, 19308, 5342, 0, 3715, 0, 2331, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 1887, 0, 0, 0, 0, 0, 0, 0, 1462, 0, 0, 0, 11304, 14797,
    18157, 0, 0, 0, 0, 0, 0, 0, 0, 17940, 19609, 0, 0, 4765, 13910, 0, 0, 0, 0, 0,
    0, 0, 17536, 0, 0, 0, 0, 0, 18337, 8285, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 6309, 0, 0, 0, 242, 0, 5910, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 6274, 18792, 12076, 14937, 18010, 11801, 0, 16826, 942, 5816, 18900, 5405, 0, 5084, 9297, 0, 1720, 5574,
    3149, 0, 5401, 13862, 0, 0, 0, 0, 0, 0, 7312, 0, 0, 0, 0, 0, 0, 18294, 0, 0,
    0, 0, 0, 2861, 0, 0, 0, 0, 6040, 0, 7801, 0, 4138, 6393, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 10598, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2084, 0, 0, 14176, 11750, 10595,
    18257, 0, 0, 0, 3871, 0, 3645, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11590, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 9289, 10839, 0, 2313, 11380, 0, 0, 2892, 0, 0, 3941, 0,
    15070, 0, 0, 0, 0, 0, 0, 0, 14389, 277, 0, 0, 0, 0, 0, 0, 3909, 0, 0, 0,
    0, 0, 0, 5551, 0, 0, 0, 0, 0, 7949, 0, 0, 8576, 4979, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 404, 0, 0, 0, 17367, 0, 12812, 0, 0, 0, 0, 17248, 0, 0, 0, 0, 3692,
    7957, 0, 0, 0, 6592, 6734, 0, 12907, 17789, 0, 0, 0, 0, 0, 6096, 0, 0, 16555, 3114, 0,
    0, 0, 4136, 13642, 8675, 0, 0, 9430, 9197, 0, 0, 0, 0, 0, 0, 10338, 0, 0, 0, 2548,
    17125, 17444, 0, 11616, 0, 0, 0, 18969, 0, 0, 3556, 13616, 0, 0, 18499, 0, 11552, 0, 8673, 13469,
    15581, 0, 0, 5690, 3131, 12195, 0, 12503, 6046, 15197, 16180, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 19520, 0, 2004, 15894, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12737, 0,
    0, 11456, 0, 5330, 0, 0, 0, 0, 0, 0, 0, 0, 5260, 16734, 0, 0, 9805, 0, 0, 1915,
    0, 0, 17956, 0, 0, 0, 0, 0, 5648, 0, 0, 0, 0, 14746, 0, 8662, 0, 19172, 0, 0,
    0, 0, 16993, 12751, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18325, 0, 7612, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 1731, 0, 0, 0, 8836, 14472, 4522, 0, 0, 0, 0, 0,
    0, 8375, 0, 15380, 17542, 0, 13358, 7545, 18567, 0, 0, 0, 0, 0, 0, 0, 0, 4256, 0, 0,
    0, 0, 0, 0, 2813, 9948, 2528, 5799, 8999, 12649, 14091, 15530, 12686, 0, 2886, 9038, 12878, 7269, 19205, 0,
    0, 14705, 0, 0, 12545, 0, 0, 8940, 0, 11054, 12672, 0, 0, 0, 0, 0, 1344, 12680, 8993, 13255,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 19369, 14081, 0, 0, 0, 11478, 0, 0,
    0, 0, 0, 0, 0, 0, 14915, 0, 17147, 0, 0, 14398, 19503, 0, 0, 16340, 0, 0, 0, 508,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14803, 0, 8159, 0, 0, 0, 1337, 0, 11224, 0,
    10679, 0, 0, 0, 0, 0, 0, 16197, 0, 11727, 6411, 15784, 0, 0, 1577, 0, 19317, 0, 0, 13970,
    11845, 0, 0, 0, 0, 7753, 11595, 14219, 16661, 0, 5904, 14032, 0, 0, 0, 0, 0, 13737, 0, 0,
    0, 8557, 3690, 11917, 12008, 0, 0, 0, 0, 0, 12333, 0, 17822, 0, 2604, 3476, 0, 0, 0, 0,
    0, 0, 0, 219, 2120, 15030, 0, 9035, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8729,
    5093, 17803, 0, 0, 0, 2074, 2585, 0, 10182, 3699, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    454, 0, 0, 5972, 16013, 0, 0, 0, 0, 0, 0, 0, 16355, 0, 0, 7835, 0, 0, 16818, 9452,
    0, 0, 8975, 0, 3972, 18569, 13271, 0, 0, 0, 0, 10823, 5827, 4700, 8299, 12016, 0, 0, 0, 0,
    0, 1957, 0, 0, 0, 0, 7286, 0, 0, 13452, 0, 0, 2678, 0, 0, 0, 0, 0, 0, 10648,
    0, 0, 0, 14745, 16171, 0, 0, 0, 0, 0, 2996, 3107, 7628, 18205, 0, 4382, 0, 0, 0, 0,
    0, 0, 0, 0, 2439, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 6308, 0, 19281, 3889, 5496, 0, 0, 0, 0, 0, 0, 0, 13841, 2195, 4229, 16854, 18271, 0, 0,
    0, 12183, 13533, 0, 0, 0, 9712, 17047, 7579, 0, 0, 0, 0, 0, 0, 0, 9691, 13170, 0, 0,
    0, 0, 0, 689, 10593, 0, 0, 0, 2328, 0, 0, 0, 0, 2976, 9684, 14929, 9510, 15297, 0, 15406,
    0, 0, 0, 1757, 0, 12889, 0, 0, 0, 0, 0, 1094, 5877, 9903, 10704, 13217, 0, 0, 0, 17742,
    0, 5141, 14617, 0, 0, 0, 4596, 0, 0, 6474, 7218, 10341, 0, 0, 0, 0, 0, 0, 14692, 0,
    12623, 0, 11328, 0, 0, 0, 0, 0, 0, 0, 0, 5104, 3822, 3557, 13417, 0, 0, 0, 0, 0,
    0, 0, 0, 11019, 11950, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2133, 9847, 16607,
    0, 0, 0, 3416, 0, 12405, 0, 0, 13087, 0, 0, 0, 0, 0, 0, 0, 10110, 0, 0, 3112,
    0, 0, 2921, 13522, 18985, 0, 3347, 0, 0, 0, 0, 2261, 0, 8812, 0, 0, 14734, 0, 4143, 0,
    788, 17429, 9783, 10039, 5949, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14246, 0,
    0, 0, 0, 4420, 0, 0, 0, 0, 0, 0, 13289, 0, 0, 0, 18975, 0, 0, 0, 0, 0,
    0, 2911, 0, 18787, 0, 0, 1268, 10145, 0, 16413, 0, 0, 0, 2461, 0, 0, 0, 0, 5419, 0,
    18296, 4665, 6850, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 3211, 17441, 7947, 8584, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12350,
    0, 0, 0, 0, 0, 17632, 0, 17997, 19194, 0, 0, 3100, 0, 0, 0, 0, 697, 11582, 0, 0,
    17949, 0, 0, 0, 0, 0, 0, 0, 0, 376, 0, 0, 0, 0, 0, 19264, 17906, 0, 1124, 0,
    0, 0, 12209, 4035, 5998, 0, 0, 8736, 0, 0, 0, 5847, 0, 0, 0, 10534, 0, 0, 0, 0,
    11229, 0, 0, 0, 0, 0, 0, 17570, 0, 11186, 5876, 14310, 0, 0, 0, 0, 15682, 0, 1769, 0,
    8303, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15294, 0, 18951, 14451, 0, 11325,
    16317, 0, 0, 2223, 9343, 0, 12510, 0, 605, 12481, 0, 0, 0, 0, 0, 0, 0, 1468, 0, 0,
    0, 5779, 18585, 0, 0, 870, 10737, 11206, 12230, 18623, 0, 0, 0, 0, 6212, 15019, 699, 8845, 1488, 100,
    10707, 0, 0, 0, 16252, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9056, 10055, 0, 9602, 14785, 0,
    0, 0, 0, 0, 0, 0, 3519, 13611, 0, 0, 9268, 0, 0, 1075, 0, 0, 0, 0, 0, 585,
    0, 0, 0, 0, 4622, 16403, 0, 0, 0, 0, 15607, 0, 0, 3065, 0, 0, 0, 0, 0, 0,
    9466, 0, 0, 0, 0, 0, 15783, 0, 0, 0, 0, 0, 0, 18462, 0, 4372, 0, 0, 0, 0,
    6231, 10916, 1532, 0, 0, 0, 0, 0, 9224, 15254, 0, 0, 8065, 0, 12203, 768, 0, 0, 13713, 0,
    1231, 0, 12088, 0, 16881, 19055, 0, 0, 1813, 955, 4034, 0, 3083, 0, 15535, 16656, 0, 0, 12161, 14379,
    0, 0, 0, 0, 0, 0, 0, 0, 711, 0, 0, 0, 0, 0, 0, 0, 10803, 0, 0, 0,
    16785, 0, 0, 0, 0, 12290, 16819, 14907, 18948, 0, 0, 0, 0, 0, 4647, 0, 19514, 0, 0, 0,
    0, 0, 0, 0, 16437, 0, 13386, 12185, 0, 0, 0, 0, 0, 0, 0, 0, 15624, 4758, 15955, 0,
    0, 10124, 10795, 0, 0, 0, 0, 0, 0, 0, 0, 17243, 0, 0, 15787, 10525, 0, 17295, 0, 0,
    0, 5790, 10095, 0, 0, 0, 5347, 0, 0, 0, 0, 4525, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14463, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 10258, 17860, 7336, 11813, 0, 0, 0, 0, 18849, 13579, 0, 0, 0, 15819, 0, 14829, 18887,
    10837, 0, 3412, 0, 6793, 0, 758, 19209, 13932, 0, 0, 0, 0, 0, 0, 12479, 0, 0, 0, 0,
    0, 0, 0, 5546, 0, 1549, 6603, 0, 0, 0, 0, 0, 0, 0, 6263, 13099, 15459, 11453, 0, 12901,
    13141, 17955, 0, 0, 0, 0, 0, 8292, 13236, 0, 0, 0, 0, 0, 6168, 0, 4003, 0, 7806, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1371, 0, 0, 0, 0, 1088, 12763, 14224, 0, 0, 0,
    0, 0, 0, 0, 0, 11675, 7142, 0, 0, 0, 1989, 0, 14166, 0, 12909, 13013, 10263, 9468, 17519, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8230, 0, 0, 0, 0, 0, 0, 2591, 0, 13606,
    7241, 14249, 2352, 0, 0, 0, 0, 11962, 0, 0, 4556, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 107, 0, 0, 0, 3511, 0, 0, 8733, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 13299, 0, 0, 2019, 16995, 0, 15956, 0, 0, 0, 302, 0, 0, 6502, 0,
    17020, 0, 0, 0, 0, 0, 0, 0, 18578, 0, 10764, 0, 0, 0, 0, 0, 0, 3047, 13686, 0,
    9012, 0, 0, 0, 0, 0, 2785, 0, 0, 4709, 0, 0, 0, 0, 0, 0, 0, 0, 14684, 7330,
    0, 3291, 0, 6196, 0, 0, 0, 0, 0, 0, 19050, 0, 6013, 0, 0, 0, 0, 1416, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 16110, 0, 15503, 0, 0, 0, 0, 0, 16674, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 11668, 593, 0, 0, 13867, 0, 0, 0, 0, 10428, 0, 0, 0, 0, 14721,
    0, 4829, 0, 0, 0, 0, 0, 0, 6141, 0, 18719, 0, 0, 7977, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 6394, 0, 0, 0, 16462, 0, 0, 17936, 0, 17325, 12073, 0, 0, 0, 0,
    18215, 0, 0, 0, 0, 0, 664, 5402, 9169, 0, 0, 0, 6237, 0, 0, 0, 11002, 0, 0, 0,
    0, 516, 0, 0, 1759, 0, 5389, 0, 0, 0, 0, 0, 0, 0, 0, 19598, 0, 4434, 0, 0,
    0, 2933, 0, 0, 0, 0, 4171, 0, 0, 0, 0, 0, 0, 13253, 0, 0, 0, 0, 0, 0,
    0, 18220, 0, 0, 0, 229, 7685, 0, 0, 129, 7870, 261, 17332, 0, 19373, 5780, 0, 11742, 0, 0,
    0, 7275, 0, 0, 0, 0, 0, 6035, 16660, 0, 0, 717, 0, 0, 0, 0, 0, 15401, 0, 0,
    0, 0, 362, 0, 13577, 0, 0, 0, 3865, 16360, 0, 0, 0, 0, 0, 0, 0, 0, 19126, 0,
    15298, 0, 0, 0, 0, 0, 0, 0, 0, 3516, 0, 0, 0, 0, 0, 0, 0, 1182, 13711, 0,
    0, 0, 15130, 0, 0, 0, 0, 0, 0, 0, 0, 18367, 3513, 0, 3097, 0, 0, 2926, 0, 419,
    0, 0, 0, 0, 2433, 0, 0, 0, 0, 0, 5834, 19323, 0, 0, 0, 15735, 0, 0, 0, 0,
    0, 0, 3759, 6957, 11427, 15209, 16050, 0, 0, 0, 0, 4402, 0, 0, 0, 0, 0, 0, 6848, 0,
    0, 16979, 0, 0, 0, 0, 0, 10588, 0, 4392, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 10383, 0, 0, 0, 0, 0, 0, 0, 18639, 0, 0, 0, 0, 2255, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 679, 12622, 0, 0, 0, 0, 19168,
    0, 15025, 0, 0, 8232, 0, 0, 10606, 0, 0, 0, 0, 0, 0, 456, 0, 0, 4187, 0, 0,
    0, 0, 0, 17664, 0, 0, 8478, 0, 0, 0, 16341, 17191, 1993, 0, 0, 0, 0, 0, 0, 0,
    1765, 0, 0, 0, 0, 0, 15273, 0, 14517, 0, 6169, 4603, 12090, 15569, 17864, 0, 19201, 0, 0, 0,
    0, 0, 0, 0, 16846, 19431, 0, 0, 0, 15332, 0, 0, 0, 4494, 15418, 0, 0, 0, 15553, 9710,
    16275, 16821, 0, 17649, 0, 17451, 17781, 0, 0, 0, 0, 0, 6255, 9583, 0, 0, 6643, 0, 0, 0,
    0, 0, 0, 0, 0, 2145, 0, 0, 5224, 0, 0, 0, 0, 0, 1919, 0, 0, 0, 0, 1386,
    0, 0, 0, 0, 0, 17304, 17793, 0, 0, 0, 0, 0, 16888, 0, 0, 14750, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 14945, 0, 15437, 0, 0, 13695, 12978, 18254, 0, 0, 0, 0, 0,
    0, 0, 5289, 0, 4092, 0, 0, 0, 0, 18037, 0, 0, 0, 0, 10583, 16739, 6527, 11769, 0, 0,
    1409, 4636, 17892, 13544, 0, 0, 0, 0, 0, 0, 0, 3317, 4592, 7074, 3745, 18018, 0, 3898, 0, 5627,
    0, 6246, 0, 1378, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12177, 0, 0, 0, 0, 0, 0,
    0, 8524, 0, 0, 6739, 0, 18953, 0, 0, 0, 3200, 0, 0, 0, 0, 0, 2130, 0, 0, 0,
    0, 0, 1512, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9336, 0, 0, 8870, 0, 14455,
    0, 0, 0, 0, 0, 0, 0, 14270, 0, 0, 823, 3477, 2075, 13706, 19400, 0, 0, 12242, 6119, 0,
    11697, 0, 0, 0, 0, 4137, 0, 0, 0, 0, 8217, 5082, 11336, 16777, 18245, 0, 0, 0, 0, 0,
    0, 1322, 0, 3506, 5720, 330, 0, 9483, 0, 0, 0, 0, 0, 0, 0, 0, 9672, 10373, 0, 0,
    0, 0, 914, 2998, 14239, 0, 19576, 0, 0, 0, 0, 0, 0, 1592, 11521, 0, 18175, 18822, 0, 4975,
    0, 0, 15361, 0, 0, 0, 11729, 625, 0, 5825, 58, 7158, 8958, 17538, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 10486, 0, 0, 0, 0, 0, 0, 477, 11262, 8367, 10963, 0, 0, 14893, 0, 0,
    0, 0, 1660, 0, 4716, 0, 0, 0, 2124, 698, 18160, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 18924, 0, 2435, 3624, 0, 0, 0, 0, 17240, 6767, 0, 0, 9089, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 19440, 0, 5850, 9698, 18241, 0, 0, 0, 0, 4349, 0, 0, 0,
    738, 0, 6273, 0, 0, 0, 9178, 3660, 10581, 0, 0, 0, 0, 0, 0, 2085, 8898, 437, 6211, 0,
    0, 0, 7104, 0, 0, 0, 0, 0, 11645, 0, 9033, 0, 0, 0, 0, 11465, 1997, 13182, 0, 0,
    0, 0, 0, 2961, 0, 18973, 11923, 11805, 0, 0, 0, 0, 0, 16719, 19263, 0, 0, 15699, 0, 0,
    3262, 0, 14952, 0, 17594, 0, 0, 643, 1356, 15521, 0, 6045, 0, 8779, 0, 0, 0, 11188, 13294, 18902,
    0, 18791, 392, 15, 2182, 0, 0, 4307, 0, 0, 10108, 0, 16390, 0, 0, 17421, 3747, 8601, 10407, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 10597, 0, 0, 12224, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 2801, 0, 0, 0, 5509, 1207, 0, 0, 4544, 14133, 0, 0, 5828, 0, 0,
    16188, 17642, 0, 0, 0, 7936, 9676, 0, 0, 8701, 0, 0, 0, 0, 7432, 5379, 0, 6549, 8042, 0,
    0, 11283, 0, 12822, 0, 0, 0, 0, 0, 0, 3626, 0, 0, 0, 0, 7197, 10991, 15228, 0, 0,
    0, 10724, 6905, 6195, 0, 0, 16628, 2220, 6242, 8469, 17592, 10641, 16137, 0, 16061, 0, 0, 0, 0, 0,
    1531, 3615, 0, 0, 11746, 0, 0, 0, 0, 0, 0, 0, 0, 18191, 0, 0, 0, 2849, 0, 0,
    10624, 0, 5857, 0, 10780, 0, 13054, 0, 0, 0, 0, 17959, 12258, 13399, 0, 0, 14530, 0, 0, 15880,
    0, 0, 8904, 18770, 0, 14839, 0, 2147, 0, 0, 0, 0, 1455, 0, 0, 0, 0, 0, 13424, 0,
    8263, 0, 0, 0, 0, 0, 0, 0, 19141, 0, 0, 0, 0, 0, 2419, 2723, 6124, 13467, 0, 0,
    5409, 0, 0, 0, 0, 0, 0, 12025, 0, 6687, 0, 0, 0, 7526, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10814, 0, 0, 4195, 0, 0, 18470, 0,
    4172, 8495, 11241, 17369, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1694, 0, 0, 0, 10992,
    4878, 7538, 0, 0, 0, 1027, 9214, 0, 11531, 0, 0, 0, 0, 8813, 0, 0, 0, 0, 13136, 0,
    0, 0, 3023, 0, 0, 0, 10206, 12382, 8315, 8716, 0, 0, 6696, 0, 0, 5134, 12121, 0, 0, 0,
    0, 0, 0, 471, 14864, 0, 457, 0, 19065, 0, 15117, 0, 11788, 0, 11855, 0, 0, 7815, 16427, 17549,
    0, 7922, 0, 0, 19293, 0, 0, 4439, 3119, 13335, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 3895, 11268, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 10587, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7795, 6521, 458, 8382, 8954,
    9582, 19297, 0, 0, 0, 2595, 11536, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16172, 0, 16512, 15815,
    0, 0, 0, 0, 14851, 0, 0, 0, 0, 0, 18695, 0, 10161, 9189, 0, 0, 3319, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 3558, 3729, 13286, 18777, 0, 0, 11140, 0, 0, 0, 3888, 2766, 6232, 0,
    0, 0, 0, 0, 3072, 11081, 16961, 18857, 0, 0, 0, 0, 0, 0, 0, 16192, 18559, 8103, 6337, 5414,
    6059, 14611, 17941, 19479, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11960, 0, 0, 0,
    7902, 17225, 0, 0, 0, 6072, 0, 0, 0, 0, 0, 0, 724, 16333, 13855, 0, 0, 0, 0, 0,
    0, 5921, 9651, 0, 0, 0, 0, 0, 2895, 0, 0, 0, 0, 4398, 18016, 0, 0, 0, 14497, 0,
    0, 1358, 0, 0, 0, 1668, 13004, 1980, 10191, 0, 7040, 0, 0, 0, 2132, 0, 0, 13046, 0, 8111,
    0, 0, 0, 0, 0, 0, 0, 11016, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13778, 0, 0,
    0, 0, 4366, 6981, 7422, 19031, 0, 16988, 19478, 17019, 0, 0, 0, 0, 0, 0, 0, 11807, 19314, 0,
    740, 4220, 4924, 0, 11802, 14049, 0, 0, 0, 4991, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    11194, 0, 0, 0, 0, 0, 0, 0, 0, 10186, 14433, 0, 0, 13230, 0, 0, 0, 0, 6679, 0,
    0, 0, 0, 0, 0, 0, 3483, 15667, 18773, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9271, 3912,
    4185, 13089, 17391, 0, 12252, 16104, 0, 0, 0, 0, 9119, 7130, 0, 7000, 17405, 19217, 0, 0, 12255, 3235,
    0, 17728, 0, 17298, 8992, 0, 10771, 0, 0, 0, 19381, 0, 0, 0, 15826, 5400, 4140, 3522, 8765, 0,
    0, 10745, 0, 8511, 13119, 15853, 17907, 4428, 6335, 0, 0, 7599, 0, 0, 0, 0, 0, 6898, 17702, 0,
    0, 0, 14306, 6674, 0, 6203, 0, 0, 0, 0, 14938, 0, 0, 0, 0, 0, 0, 1395, 7659, 0,
    0, 1267, 16963, 0, 0, 1363, 18028, 0, 4882, 0, 0, 0, 0, 0, 14103, 4620, 0, 7398, 12991, 0,
    0, 0, 0, 0, 0, 266, 0, 0, 0, 0, 0, 0, 5794, 8041, 19238, 0, 0, 0, 1662, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15797, 0, 0, 0, 4780, 13419,
    15194, 0, 0, 0, 11530, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15469, 0, 0,
    0, 0, 0, 0, 0, 11907, 0, 575, 0, 0, 0, 1807, 0, 0, 0, 10037, 0, 14155, 6666, 0,
    0, 0, 0, 2817, 7075, 0, 0, 0, 0, 0, 0, 158, 0, 760, 3515, 0, 0, 0, 0, 0,
    0, 0, 0, 18236, 3226, 17772, 0, 1018, 16045, 18458, 19470, 0, 0, 0, 6179, 0, 0, 0, 0, 0,
    15644, 3502, 0, 0, 0, 14105, 0, 4832, 0, 0, 0, 0, 7571, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 3145, 0, 0, 0, 0, 0, 9193, 0, 0, 0, 0, 16951, 11361, 12207, 17275, 0, 0, 4397,
    9088, 0, 14286, 0, 0, 15774, 0, 0, 0, 0, 0, 15620, 10470, 0, 534, 1034, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 18891, 0, 0, 0, 7903, 0, 0, 8842, 0, 0, 0, 0, 15510,
    0, 1585, 16054, 0, 0, 9540, 0, 0, 0, 0, 0, 0, 12336, 0, 0, 0, 0, 16084, 0, 0,
    14274, 5332, 0, 0, 0, 0, 18132, 0, 0, 0, 7148, 0, 17315, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 3197, 709, 0, 0, 2256, 0, 0, 0, 0, 0, 0, 1332, 5288,
    9761, 0, 0, 0, 0, 0, 0, 0, 0, 3532, 16144, 0, 0, 8780, 0, 0, 0, 5403, 0, 0,
    0, 0, 10424, 0, 0, 5696, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18234, 16362, 0, 17846,
    5372, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6382, 5927, 15368, 0, 667, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6880, 0, 0, 17176, 0, 0, 6057, 8100, 8970, 11856,
    0, 0, 0, 0, 0, 2409, 7883, 0, 0, 0, 0, 0, 0, 2212, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 1110, 0, 8855, 10660, 10887, 0, 0, 5127, 9331, 14482, 0, 0,
    6695, 859, 0, 0, 2529, 0, 0, 0, 0, 0, 3017, 0, 0, 0, 0, 524, 11079, 16136, 7676, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11812, 0, 0, 0,
    0, 0, 0, 0, 0, 3982, 0, 0, 0, 18063, 0, 0, 2305, 0, 0, 0, 0, 0, 0, 0,
    9638, 11249, 15666, 18751, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2556, 10271, 0, 0,
    4948, 0, 0, 0, 0, 0, 505, 6284, 0, 0, 0, 0, 7699, 0, 0, 19233, 0, 0, 0, 13338,
    0, 0, 0, 0, 0, 0, 3316, 14368, 0, 14689, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 1478, 0, 0, 14889, 5205, 0, 0, 15744, 0, 191, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 2421, 0, 0, 0, 0, 17877, 16332, 3091, 17683, 18786, 12045, 0, 0, 0, 0, 0,
    5875, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4122, 0, 10329, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 16526, 0, 0, 0, 0, 17267, 0, 0, 0, 15173, 6354, 2751, 0, 15508, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11041, 0, 0, 0, 0, 0, 18895, 0, 1661, 0,
    3779, 0, 18957, 0, 0, 0, 0, 0, 0, 0, 2594, 0, 0, 0, 0, 0, 479, 0, 0, 0,
    0, 0, 0, 0, 7670, 0, 0, 5202, 6170, 0, 4167, 0, 0, 0, 17470, 0, 14227, 9413, 0, 0,
    18561, 0, 0, 0, 0, 0, 15293, 0, 0, 0, 3315, 0, 0, 0, 0, 14678, 0, 17153, 0, 0,
    10731, 0, 13515, 0, 0, 0, 0, 10741, 0, 0, 10485, 3312, 0, 0, 2547, 0, 7485, 0, 0, 17350,
    0, 2102, 5144, 0, 0, 0, 0, 0, 0, 0, 7912, 11809, 10463, 3916, 0, 7229, 0, 0, 0, 0,
    3986, 0, 939, 0, 12833, 0, 619, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14342, 12544, 0,
    0, 0, 12455, 0, 0, 0, 17246, 0, 0, 0, 2144, 0, 0, 13987, 0, 0, 0, 0, 0, 0,
    5078, 0, 0, 15698, 0, 0, 0, 0, 0, 0, 0, 0, 3507, 0, 0, 0, 723, 0, 0, 16584,
    0, 0, 18779, 0, 0, 18772, 0, 0, 0, 0, 0, 2088, 0, 0, 0, 2742, 1863, 2891, 9645, 0,
    0, 0, 18804, 0, 0, 0, 0, 0, 15304, 2086, 13092, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 9904, 14835, 8994, 0, 17209, 17820, 0, 0, 0, 0, 0, 7505, 0, 0, 0, 0, 0, 0,
    0, 0, 12197, 8625, 0, 10109, 0, 3323, 0, 0, 0, 0, 1463, 0, 7151, 0, 0, 0, 0, 0,
    0, 3915, 0, 0, 10316, 0, 0, 0, 0, 0, 0, 0, 5912, 19095, 0, 5047, 0, 1696, 19257, 10951,
    12658, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8852, 0, 0, 0, 0, 3680, 0, 4217, 16543, 7387,
    16646, 0, 0, 0, 0, 2272, 7335, 0, 0, 0, 0, 0, 10399, 0, 0, 0, 9092, 19285, 1565, 0,
    0, 0, 11473, 3327, 19452, 1197, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13497, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 3977, 18255, 0, 0, 0, 7667, 1515, 0, 16079, 0, 14645, 0, 0, 14924,
    0, 0, 0, 0, 0, 9976, 0, 0, 0, 0, 13817, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 2442, 0, 0, 0, 18950, 0, 0, 17703, 0, 0, 0, 0, 7297,
    0, 6741, 0, 0, 0, 10416, 0, 0, 2169, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14204, 0,
    7369, 18634, 10909, 0, 256, 9386, 0, 0, 0, 5415, 0, 0, 0, 0, 7655, 0, 0, 16470, 151, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 4623, 0, 0, 0, 15139, 10126, 0, 0, 0, 18579, 0, 6173,
    13449, 0, 0, 11838, 0, 14586, 17755, 340, 6171, 5204, 0, 0, 8626, 0, 0, 0, 0, 0, 0, 0,
    0, 16163, 0, 9961, 0, 0, 0, 18288, 6056, 0, 0, 0, 0, 338, 68, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 3627, 0, 0, 0, 0, 0, 0, 12641, 0, 0, 1372, 0, 19223,
    0, 0, 0, 1398, 6106, 0, 587, 0, 0, 0, 0, 0, 0, 17453, 0, 0, 12084, 0, 0, 0,
    0, 0, 0, 0, 18525, 0, 0, 0, 0, 0, 0, 0, 0, 19501, 0, 0, 9134, 0, 0, 0,
    19, 0, 10911, 7786, 0, 0, 0, 0, 0, 0, 0, 0, 11327, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 1296, 7255, 0, 0, 14940, 0, 13645, 2736, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 5682, 17980, 0, 0, 16991, 0, 0, 0, 0, 0, 0, 0,
    13496, 16016, 0, 0, 0, 0, 0, 2474, 4155, 0, 0, 0, 0, 18601, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 1786, 15694, 18310, 0, 0, 0, 0, 0, 7629, 0, 8143, 0, 0, 0, 0, 17312,
    0, 10073, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6341, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 17977, 13716, 0, 0, 0, 0, 0, 0, 0, 0, 11117, 8499, 12189, 19042, 7847, 8906,
    8981, 0, 0, 12793, 13104, 0, 0, 0, 2022, 6754, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    5296, 0, 90, 0, 0, 0, 0, 0, 0, 0, 3132, 0, 0, 6685, 0, 0, 0, 12317, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9576, 787, 12420, 0, 19244, 16454, 0, 0, 0, 3231,
    0, 0, 0, 0, 1541, 0, 0, 0, 0, 0, 0, 0, 7346, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 9655, 0, 0, 11395, 0, 0, 317, 0, 0, 0, 0, 3429, 0, 0,
    0, 7899, 5749, 18501, 0, 16135, 0, 2764, 0, 0, 0, 0, 0, 0, 0, 3861, 15309, 0, 16181, 0,
    0, 0, 0, 13244, 0, 0, 0, 0, 0, 4664, 0, 0, 0, 0, 0, 5306, 13307, 0, 0, 3253,
    0, 0, 0, 12117, 0, 0, 0, 10919, 7745, 0, 0, 14420, 0, 0, 0, 0, 0, 0, 0, 1886,
    0, 0, 0, 1184, 0, 0, 9850, 0, 0, 0, 0, 6420, 0, 0, 0, 0, 0, 0, 19018, 0,
    2798, 9697, 0, 0, 1106, 0, 0, 0, 0, 0, 11177, 0, 0, 6039, 0, 0, 0, 1558, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 5845, 5002, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9554, 4654,
    7234, 0, 0, 0, 0, 3744, 0, 0, 0, 0, 12986, 0, 0, 0, 17082, 0, 0, 0, 13397, 0,
    0, 0, 0, 0, 1898, 941, 4058, 8649, 15868, 16695, 11752, 6544, 19516, 0, 0, 0, 11818, 18444, 0, 0,
    0, 2381, 0, 9964, 0, 0, 0, 0, 0, 0, 0, 15423, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 18119, 0, 0, 0, 0, 390, 0, 0, 0, 0, 0, 0, 0, 14467, 0, 0, 0,
    0, 0, 0, 0, 0, 8391, 0, 0, 0, 0, 0, 0, 9385, 0, 0, 0, 0, 0, 3224, 5298,
    11354, 0, 17262, 0, 0, 0, 0, 0, 0, 19330, 0, 0, 0, 0, 0, 0, 0, 7467, 12058, 0,
    84, 3716, 0, 0, 0, 0, 0, 0, 17790, 0, 0, 0, 15047, 16556, 0, 0, 14276, 0, 0, 36,
    0, 0, 0, 6175, 0, 19102, 0, 12248, 9559, 10178, 19025, 0, 0, 0, 0, 2468, 0, 0, 356, 5572,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 114, 0, 0, 0, 0, 0, 16118, 0, 15745, 0, 4315,
    0, 6591, 17339, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6332, 0, 12952, 0, 0, 0, 8674,
    0, 0, 0, 0, 9939, 0, 16649, 16886, 9180, 16896, 0, 7793, 16170, 0, 0, 0, 0, 0, 0, 0,
    6780, 3362, 0, 0, 0, 0, 19006, 0, 0, 13568, 11686, 13131, 482, 0, 3285, 0, 0, 0, 13114, 0,
    0, 0, 4270, 11839, 12394, 0, 16402, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 18361, 0, 0, 0, 19090, 2587, 11826, 0, 0, 0, 0, 10585, 18209, 0, 1909, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4881, 7157, 0, 0, 8090,
    12753, 0, 8854, 0, 0, 0, 5943, 11234, 0, 9767, 6152, 15263, 0, 0, 3044, 12450, 0, 5120, 10376, 0,
    0, 0, 7054, 0, 11956, 2554, 18101, 18963, 0, 9222, 0, 0, 0, 0, 0, 0, 0, 0, 784, 0,
    7488, 0, 0, 18064, 0, 0, 14575, 0, 0, 0, 13896, 0, 507, 14178, 0, 0, 0, 0, 17561, 0,
    0, 0, 2647, 0, 10614, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 19531, 0, 0, 0, 0, 0, 0, 18721, 0, 0, 0, 450, 0, 0, 0, 4216, 0, 530, 1432,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18096, 0, 0, 0, 19580, 9579, 10365,
    15148, 0, 18210, 0, 0, 0, 18724, 0, 786, 11783, 13016, 17527, 0, 0, 0, 16012, 254, 17156, 0, 0,
    4583, 0, 0, 0, 11367, 0, 0, 0, 0, 0, 0, 0, 0, 15866, 16414, 244, 0, 0, 0, 0,
    0, 0, 0, 0, 13843, 0, 0, 0, 0, 0, 0, 0, 0, 6027, 0, 1746, 0, 0, 13508, 0,
    0, 0, 0, 3026, 0, 0, 0, 0, 0, 0, 0, 12004, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 2796, 12309, 14958, 3225, 17008, 0, 0, 0, 3281, 0, 0, 8988, 0,
    0, 0, 0, 0, 0, 0, 951, 0, 12437, 0, 3899, 0, 0, 0, 0, 0, 0, 18422, 17256, 0,
    0, 0, 0, 0, 17201, 0, 0, 5013, 0, 0, 6971, 11878, 0, 0, 0, 1600, 0, 0, 0, 0,
    0, 5160, 0, 0, 0, 3772, 0, 0, 0, 0, 0, 0, 0, 0, 1033, 0, 1500, 0, 0, 17841,
    7285, 0, 3086, 15884, 0, 19509, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 838, 12293, 7747, 0,
    13432, 0, 16932, 10315, 0, 9528, 0, 0, 18314, 0, 0, 0, 0, 0, 16915, 3338, 0, 0, 0, 13150,
    0, 5219, 0, 0, 16342, 18886, 0, 0, 16036, 19227, 2732, 0, 0, 0, 0, 0, 0, 6811, 10562, 13915,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 359, 8407, 3572, 14384,
    0, 0, 0, 19245, 0, 0, 0, 5423, 17079, 0, 0, 13784, 0, 0, 0, 0, 5852, 14013, 8494, 0,
    0, 0, 0, 0, 0, 7308, 12259, 0, 0, 0, 0, 0, 0, 591, 0, 7080, 10411, 0, 0, 0,
    7292, 9276, 0, 0, 0, 0, 0, 0, 0, 0, 3911, 0, 0, 0, 0, 0, 0, 0, 0, 4776,
    0, 0, 0, 12498, 0, 0, 0, 0, 0, 0, 0, 18110, 0, 0, 0, 0, 3598, 8054, 0, 6931,
    0, 0, 0, 19087, 0, 0, 0, 3318, 0, 0, 0, 0, 18277, 0, 0, 0, 0, 0, 0, 5159,
    8028, 6423, 0, 6576, 0, 0, 0, 0, 0, 16398, 3085, 17292, 0, 0, 0, 0, 0, 2434, 6731, 15038,
    0, 15382, 0, 5007, 0, 0, 10062, 16099, 0, 0, 0, 0, 0, 0, 3077, 0, 0, 0, 3387, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12272, 16599, 0, 16361, 0, 0, 11624,
    0, 0, 16428, 0, 0, 0, 0, 2646, 0, 0, 0, 2684, 5201, 0, 0, 0, 0, 11464, 12987, 0,
    16186, 5083, 3863, 11874, 0, 14005, 9906, 14243, 0, 0, 0, 18765, 0, 8973, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 7530, 0, 0, 0, 0, 0, 0, 0, 0, 8193, 0, 0, 18665, 0, 0, 0, 0,
    0, 3031, 0, 0, 0, 0, 16232, 0, 7517, 0, 0, 16666, 0, 0, 0, 0, 14626, 0, 0, 1733,
    11883, 14400, 0, 0, 13268, 0, 0, 0, 14295, 0, 0, 6530, 0, 19360, 0, 0, 0, 0, 3176, 0,
    0, 0, 0, 0, 1442, 0, 0, 0, 0, 0, 0, 0, 9261, 0, 4330, 0, 0, 0, 0, 0,
    4054, 0, 0, 0, 3400, 8773, 13181, 13480, 0, 6490, 15771, 1687, 15817, 0, 4040, 6069, 0, 0, 0, 14348,
    0, 0, 18365, 0, 0, 0, 0, 0, 13030, 0, 0, 0, 0, 10543, 12018, 0, 0, 0, 0, 0,
    0, 6122, 0, 0, 0, 0, 0, 0, 14524, 11515, 0, 10828, 0, 440, 0, 0, 0, 15861, 0, 0,
    7069, 0, 0, 0, 0, 0, 0, 2336, 15812, 0, 0, 0, 0, 0, 0, 0, 318, 0, 0, 0,
    0, 0, 0, 0, 743, 14115, 0, 0, 0, 0, 0, 0, 0, 16401, 2457, 0, 0, 0, 17384, 0,
    0, 0, 0, 0, 0, 0, 9220, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3276, 1441, 0,
    0, 0, 0, 0, 13477, 0, 0, 0, 0, 0, 3562, 0, 12476, 0, 0, 0, 0, 0, 0, 0,
    0, 19262, 0, 0, 0, 0, 0, 0, 18783, 0, 0, 0, 0, 0, 0, 7809, 0, 0, 0, 0,
    0, 0, 4902, 5650, 7901, 0, 0, 0, 0, 0, 0, 10954, 0, 8781, 0, 50, 0, 0, 0, 0,
    12022, 0, 0, 0, 16327, 0, 0, 0, 0, 0, 0, 13805, 0, 7032, 0, 0, 7132, 18305, 15310, 0,
    4791, 0, 0, 13056, 6295, 0, 0, 0, 2150, 8543, 11185, 0, 0, 8366, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 10104, 0, 2029, 6819, 16176, 0, 0, 0, 0, 0, 6381, 6438, 13152, 3933, 10362, 13362, 0,
    0, 0, 9265, 0, 0, 13725, 0, 0, 0, 14142, 0, 18029, 0, 0, 0, 0, 1345, 19508, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15831, 0, 0, 0, 0, 0, 0,
    0, 0, 10223, 0, 0, 0, 2762, 0, 5460, 18054, 0, 0, 13771, 0, 8464, 0, 0, 14775, 10683, 13318,
    4146, 7669, 16900, 16662, 16789, 19063, 0, 0, 18350, 0, 0, 304, 0, 18415, 11681, 0, 0, 0, 0, 0,
    0, 7278, 0, 0, 0, 0, 3814, 0, 6630, 0, 15973, 0, 0, 0, 0, 0, 14177, 730, 0, 13636,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 3785, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 10198, 13183, 0, 0, 0, 10576, 0, 5823, 0, 0, 3753, 0, 0, 862, 13527, 14682,
    18858, 0, 0, 0, 0, 9574, 16065, 0, 0, 0, 0, 0, 0, 17826, 11314, 0, 0, 0, 0, 8555,
    15240, 0, 0, 0, 16705, 0, 0, 4969, 0, 8131, 11299, 0, 0, 0, 3341, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 12644, 13819, 9046, 14735, 0, 0, 2053, 0, 8777, 14456, 0, 0,
    0, 0, 0, 0, 0, 5576, 0, 17202, 0, 0, 3710, 7860, 16017, 19049, 5529, 0, 0, 0, 0, 7466,
    0, 0, 0, 0, 0, 0, 0, 0, 15560, 0, 0, 0, 0, 0, 16527, 0, 11362, 0, 0, 0,
    0, 5080, 0, 0, 11556, 0, 0, 0, 2090, 0, 0, 0, 0, 0, 0, 0, 0, 7342, 2543, 5517,
    0, 14743, 0, 15878, 0, 0, 0, 0, 19210, 0, 0, 15818, 0, 11443, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 12514, 0, 2975, 0, 9616, 0, 17593, 0, 0, 0, 0, 52, 0, 1615, 14072, 10891,
    0, 0, 8651, 11145, 0, 0, 0, 0, 0, 0, 8819, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 14560, 0, 0, 2123, 9139, 15367, 0, 0, 0, 13025, 5212, 16758, 2177, 5924, 0, 0, 18346, 0,
    9843, 0, 6632, 17179, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1955, 0, 4103, 0,
    0, 5676, 0, 17920, 0, 0, 0, 0, 0, 0, 0, 0, 6662, 0, 0, 14225, 0, 0, 1426, 0,
    0, 19242, 0, 0, 0, 0, 0, 9393, 0, 1380, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15609,
    0, 0, 0, 0, 12289, 0, 0, 13495, 0, 0, 6914, 0, 0, 0, 18535, 0, 0, 0, 0, 0,
    0, 3694, 0, 0, 16038, 0, 0, 18153, 0, 0, 0, 0, 9933, 13590, 0, 0, 0, 18964, 2510, 0,
    0, 0, 0, 0, 0, 0, 13554, 0, 0, 0, 0, 12815, 0, 0, 905, 4684, 0, 17280, 17733, 6215,
    0, 0, 0, 14903, 0, 0, 0, 6856, 11621, 0, 0, 0, 0, 0, 0, 18991, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10168, 0, 0, 238, 13540, 0, 0, 0, 0,
    0, 0, 10096, 0, 0, 5012, 0, 0, 0, 19399, 0, 0, 10560, 1254, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 12037, 0, 0, 5913, 0, 0, 19458, 19548, 0, 16775, 0, 0, 15432, 0, 7854, 11642, 0,
    1408, 0, 4331, 0, 0, 0, 2863, 7123, 17010, 0, 0, 9688, 19382, 0, 19543, 0, 0, 12665, 13773, 17175,
    1533, 13593, 0, 0, 0, 0, 3028, 4181, 7544, 10825, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 7415, 0, 0, 0, 6400, 6622, 0, 0, 0, 1446, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 14696, 0, 0, 0, 0, 5733, 0, 0, 0, 17358, 0, 0, 8580, 0, 0, 230, 882, 0, 0,
    0, 17348, 0, 1320, 0, 0, 11966, 9995, 0, 0, 4846, 2416, 0, 8918, 0, 5264, 0, 0, 0, 19234,
    3852, 0, 0, 0, 0, 16226, 0, 0, 0, 16978, 5450, 14631, 0, 10783, 5632, 0, 0, 0, 19341, 0,
    9857, 0, 0, 0, 4708, 12226, 0, 3095, 8276, 1264, 0, 11979, 0, 0, 15182, 0, 0, 0, 0, 0,
    0, 0, 12093, 4321, 14489, 16103, 0, 0, 12871, 13320, 0, 9834, 0, 0, 0, 0, 0, 0, 0, 1524,
    3628, 17154, 0, 0, 0, 0, 0, 0, 0, 10769, 0, 0, 0, 0, 0, 0, 0, 0, 4165, 0,
    9356, 0, 0, 0, 10760, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5886, 9340, 17809, 5660, 0, 16358,
    0, 0, 0, 1336, 6921, 0, 0, 4218, 0, 0, 12194, 9819, 15531, 0, 0, 0, 0, 0, 1846, 0,
    3330, 0, 0, 0, 0, 4395, 0, 0, 0, 6945, 0, 3082, 5719, 0, 0, 0, 7231, 0, 3983, 0,
    0, 5540, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10858, 14419, 13585, 0, 0,
    19410, 0, 0, 0, 0, 9201, 13053, 4105, 0, 0, 0, 14676, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 3867, 14078, 18930, 0, 0, 11693, 0, 0, 16141, 18718, 9721, 0, 0, 17278, 15647, 16034,
    0, 0, 0, 0, 2359, 908, 2597, 0, 0, 0, 334, 14957, 0, 0, 0, 0, 0, 12415, 18076, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 13459, 5153, 16545, 0, 0, 0, 0, 18259, 7554, 0, 0, 0,
    0, 14238, 0, 15906, 0, 0, 0, 10784, 1093, 18377, 0, 0, 0, 8347, 0, 0, 11088, 11625, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18298, 0, 0, 53, 0, 13143, 0, 0, 0,
    0, 5284, 12478, 0, 0, 9058, 10348, 10243, 16503, 0, 0, 0, 696, 4327, 8835, 16235, 19610, 0, 0, 2154,
    5416, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18177, 0, 0, 0, 10011, 2804, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 170, 7192, 0, 2814, 0, 8479, 15295, 0, 11774, 18602, 6938, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1629, 7691, 0, 6776, 8907, 10712, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17780, 15739, 0, 13127, 0, 10080, 0, 0, 5840,
    0, 15212, 0, 0, 0, 0, 0, 17878, 0, 14620, 11326, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 16152, 0, 7184, 0, 16499, 5959, 0, 0, 0, 0, 10817, 0, 12366, 0, 0, 0, 0, 0,
    203, 9428, 11203, 0, 6596, 11786, 0, 8092, 0, 0, 0, 0, 0, 0, 0, 13003, 16788, 6125, 0, 9982,
    0, 0, 0, 0, 39, 0, 0, 0, 10868, 0, 0, 0, 0, 0, 14950, 0, 0, 10867, 0, 0,
    17443, 0, 0, 11871, 0, 0, 0, 0, 0, 8119, 19311, 0, 12924, 0, 0, 8195, 0, 9458, 0, 11512,
    0, 0, 0, 0, 0, 16905, 0, 7220, 17457, 0, 7516, 0, 0, 0, 0, 14703, 0, 0, 0, 2064,
    1276, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13262, 0, 0, 0, 6567, 13755, 15946, 5664, 8121,
    7987, 16743, 0, 12696, 0, 17093, 0, 2431, 0, 996, 0, 0, 17743, 5275, 0, 14430, 0, 0, 0, 6870,
    0, 3364, 10982, 0, 0, 0, 0, 8318, 0, 8762, 1347, 0, 13549, 11793, 4427, 0, 0, 0, 0, 0,
    0, 12546, 0, 6504, 6907, 0, 0, 0, 0, 0, 379, 0, 0, 5282, 0, 0, 0, 10734, 10659, 0,
    7743, 0, 0, 12570, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13710, 0, 0, 0, 0,
    0, 0, 3942, 0, 0, 15008, 0, 12643, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 4633, 0, 0, 0, 0, 0, 6681, 0, 14140, 0, 0, 0, 0, 0, 0, 18595, 0,
    16298, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13081, 0, 0, 13350, 12629, 0, 0,
    0, 0, 0, 0, 0, 315, 0, 9731, 0, 0, 0, 5186, 15456, 3456, 0, 2298, 0, 0, 0, 8269,
    0, 2346, 7283, 8646, 10582, 0, 0, 0, 0, 0, 0, 18281, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 11176, 0, 0, 0, 0, 0, 15444, 0, 14648, 0, 927, 11010, 556, 0, 0, 5623, 5015, 9754, 0,
    0, 0, 11429, 0, 0, 0, 0, 0, 0, 0, 12335, 13256, 16223, 0, 0, 535, 0, 0, 15589, 5107,
    0, 0, 0, 0, 9383, 16822, 2612, 12077, 0, 15147, 11308, 0, 4649, 0, 9107, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 8141, 0, 8179, 0, 0, 9477, 16654, 0, 7546, 4267, 0, 10214,
    0, 0, 0, 16339, 9388, 0, 0, 13410, 15221, 0, 0, 1214, 4473, 9113, 10605, 7886, 11393, 14345, 0, 17937,
    0, 0, 0, 0, 6626, 0, 0, 0, 0, 0, 0, 0, 18372, 0, 12786, 5570, 0, 18816, 0, 0,
    0, 0, 9815, 6641, 14909, 0, 0, 0, 0, 10230, 0, 18040, 9273, 0, 0, 0, 0, 6853, 0, 0,
    2932, 12253, 13685, 0, 0, 0, 13368, 15006, 0, 0, 0, 0, 0, 0, 14020, 1005, 4447, 17507, 0, 0,
    17480, 0, 15201, 16468, 0, 0, 15042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 3287, 14462, 5123, 16003, 16863, 17811, 0, 0, 0, 15715, 0, 0, 7348, 3783, 12681, 0, 0, 11211, 12110,
    10625, 0, 0, 0, 7908, 0, 0, 0, 0, 0, 5177, 0, 16916, 0, 0, 0, 6621, 0, 3754, 5051,
    12118, 0, 0, 17498, 0, 11237, 12967, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1223, 0,
    0, 0, 16903, 0, 0, 6201, 0, 17525, 0, 8288, 11233, 1131, 9415, 12362, 0, 0, 0, 0, 0, 0,
    6749, 1255, 17290, 4446, 0, 0, 6803, 0, 7037, 0, 3293, 0, 0, 0, 4773, 17375, 0, 0, 0, 0,
    0, 5537, 0, 0, 0, 7393, 11889, 2927, 0, 0, 0, 0, 19454, 0, 2143, 0, 18506, 19556, 0, 0,
    0, 0, 6264, 0, 0, 12611, 0, 5839, 0, 0, 0, 0, 8019, 7741, 0, 0, 0, 18026, 0, 0,
    0, 0, 3486, 16668, 17565, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1960, 9366, 15317, 0, 0, 0,
    9527, 0, 0, 0, 0, 211, 0, 0, 0, 10633, 0, 0, 0, 0, 8746, 0, 19033, 3654, 0, 1299,
    4101, 14092, 12278, 7134, 15852, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1961, 0, 0,
    0, 0, 0, 0, 11151, 0, 4613, 6476, 19218, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 19151, 12522, 0, 18959, 0, 0, 12642, 0, 0, 3250, 8241, 0, 0, 0, 19215, 15518, 0, 19322, 0,
    0, 4563, 7703, 17587, 0, 0, 0, 0, 0, 0, 0, 5914, 0, 0, 0, 0, 0, 7319, 0, 0,
    0, 8399, 4920, 6377, 0, 597, 10304, 0, 0, 926, 0, 0, 4817, 13075, 18485, 0, 15543, 0, 0, 0,
    0, 0, 4728, 13287, 12191, 0, 0, 0, 0, 0, 2052, 0, 9565, 0, 12072, 2384, 0, 0, 0, 0,
    0, 0, 11377, 0, 0, 0, 0, 0, 0, 0, 0, 18222, 0, 7588, 0, 0, 15591, 17894, 0, 0,
    0, 0, 8091, 11324, 13458, 0, 0, 0, 0, 0, 0, 12377, 0, 0, 0, 0, 0, 15482, 0, 18189,
    0, 0, 0, 0, 17141, 586, 18226, 76, 0, 15443, 0, 0, 0, 0, 5194, 0, 0, 0, 0, 0,
    0, 0, 0, 9191, 0, 0, 0, 0, 0, 13275, 5960, 2463, 0, 0, 0, 0, 10172, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3961, 0, 0, 2712, 0, 0, 0, 956, 7865, 0,
    0, 16918, 18599, 0, 5791, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10147,
    0, 0, 18032, 0, 0, 4471, 0, 0, 0, 0, 1671, 1728, 6634, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4904, 0, 0, 18411, 0, 0, 10097, 12451, 0, 0,
    4071, 0, 0, 0, 0, 16286, 0, 14533, 0, 1321, 0, 0, 0, 5408, 0, 0, 0, 0, 0, 0,
    0, 4557, 0, 14680, 0, 13941, 8518, 14050, 0, 19608, 0, 18478, 0, 0, 0, 0, 0, 10226, 0, 14802,
    0, 0, 0, 12200, 14423, 0, 0, 0, 0, 0, 0, 0, 0, 13292, 0, 0, 322, 0, 0, 0,
    8967, 0, 0, 0, 10044, 17223, 0, 0, 0, 1243, 0, 0, 0, 0, 0, 0, 0, 0, 17660, 4681,
    0, 0, 0, 0, 2674, 8078, 7821, 0, 0, 0, 0, 0, 0, 0, 705, 13891, 18118, 0, 4002, 2747,
    0, 8333, 0, 9050, 0, 0, 0, 0, 0, 0, 0, 0, 0, 19003, 0, 0, 1288, 13654, 0, 13366,
    0, 0, 0, 10754, 17514, 0, 7672, 0, 0, 0, 0, 0, 16976, 0, 0, 17876, 0, 15275, 0, 6994,
    8089, 8346, 0, 0, 15822, 19390, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5363, 1501, 9716, 0, 0,
    0, 9902, 0, 11562, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11735, 16842, 0, 0, 0, 0,
    0, 17576, 0, 0, 0, 2992, 4294, 0, 14989, 0, 0, 0, 0, 13922, 15246, 0, 19511, 0, 0, 0,
    0, 0, 17488, 0, 0, 0, 6995, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12562,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4164, 10766, 13346, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 4520, 0, 0, 0, 0, 12691, 16494, 0, 0, 0, 0, 0, 0, 4607, 10851,
    14301, 0, 2380, 0, 2470, 16723, 1160, 0, 0, 0, 0, 0, 0, 0, 5906, 0, 0, 0, 0, 6984,
    0, 0, 0, 0, 0, 0, 0, 0, 16534, 0, 0, 0, 17234, 5635, 0, 0, 15844, 17409, 5258, 12922,
    0, 0, 0, 0, 13398, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8314, 0, 0, 0, 0,
    9314, 0, 5378, 0, 2140, 6828, 4059, 0, 0, 1113, 17623, 14304, 0, 2631, 0, 0, 7404, 0, 0, 0,
    0, 3922, 16612, 0, 0, 0, 0, 0, 0, 0, 0, 6612, 0, 0, 258, 0, 0, 0, 0, 0,
    19146, 5979, 1753, 5939, 8766, 3128, 8509, 18147, 19459, 0, 0, 0, 0, 0, 5724, 0, 0, 0, 3410, 6163,
    0, 7196, 8913, 7299, 0, 0, 0, 0, 0, 0, 5418, 8640, 9558, 7757, 4590, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 13900, 0, 0, 5829, 0, 15513, 0, 0, 0, 0, 0, 11106, 0, 0, 0, 0,
    0, 0, 14445, 0, 0, 0, 0, 0, 16943, 1763, 4042, 12563, 14391, 6639, 12699, 0, 0, 0, 12402, 0,
    0, 0, 0, 0, 0, 13733, 0, 0, 14677, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18641, 16624,
    0, 9986, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16033, 0, 0, 14466,
    14551, 0, 9801, 0, 0, 15106, 0, 0, 14548, 0, 19118, 18025, 0, 0, 0, 0, 0, 15435, 0, 0,
    0, 0, 2806, 0, 192, 9006, 12904, 14319, 0, 9520, 16740, 11311, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 7011, 0, 0, 0, 11097, 0, 0, 0, 0, 13309, 5796, 0, 8389, 6164, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14690, 867, 0, 10705, 0, 7744, 0, 0, 0,
    5944, 0, 9229, 0, 13797, 2496, 0, 19370, 0, 0, 11271, 0, 0, 0, 0, 19094, 3881, 0, 0, 13786,
    0, 0, 5743, 0, 0, 6698, 10787, 19015, 0, 0, 0, 14613, 0, 0, 0, 6048, 9077, 0, 0, 0,
    0, 0, 0, 15433, 0, 7392, 0, 4796, 0, 0, 0, 12507, 0, 0, 0, 6747, 0, 0, 0, 0,
    0, 0, 0, 7228, 0, 0, 14488, 0, 0, 0, 6713, 14241, 0, 4112, 0, 12078, 12518, 0, 3893, 16098,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 16779, 0, 0, 0, 0, 7448, 0, 0, 0, 0, 0,
    0, 9351, 0, 0, 0, 0, 0, 0, 1379, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6138, 7294,
    8448, 0, 3577, 15366, 17227, 0, 0, 0, 0, 12015, 0, 0, 0, 0, 0, 0, 0, 9044, 0, 12861,
    0, 877, 0, 0, 0, 0, 15923, 0, 0, 15692, 0, 0, 0, 0, 2191, 0, 9545, 0, 0, 0,
    8670, 9703, 0, 0, 0, 0, 13285, 0, 0, 12038, 19144, 0, 0, 0, 0, 0, 175, 0, 9708, 18316,
    0, 0, 0, 0, 16642, 15552, 18679, 0, 0, 4739, 14192, 18640, 18081, 0, 0, 0, 0, 337, 18113, 0,
    13998, 0, 0, 0, 9608, 0, 12310, 3929, 7695, 0, 0, 0, 0, 0, 3059, 17059, 17088, 14031, 0, 0,
    0, 11266, 0, 0, 0, 0, 0, 0, 0, 0, 13885, 0, 14558, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 4595, 6998, 0, 0, 0, 0, 0, 6185, 0, 10711, 0, 0, 0, 17741,
    0, 1164, 0, 0, 0, 445, 0, 0, 0, 0, 0, 0, 0, 9909, 0, 0, 0, 0, 335, 8978,
    0, 0, 0, 4976, 0, 17305, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 481, 2645,
    0, 0, 0, 14610, 0, 0, 17692, 0, 3127, 0, 0, 0, 0, 0, 0, 0, 6165, 0, 0, 19029,
    0, 0, 0, 0, 0, 2687, 4079, 0, 0, 2654, 10379, 0, 0, 0, 9464, 0, 0, 0, 0, 15306,
    0, 0, 0, 0, 0, 9882, 16117, 17908, 0, 0, 0, 0, 0, 0, 0, 12789, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 5142, 4385, 0, 0, 15202, 0, 0, 0, 11338, 17694, 0,
    5941, 0, 4194, 0, 0, 0, 11109, 0, 0, 0, 0, 0, 5592, 12111, 0, 0, 0, 0, 0, 0,
    0, 0, 8061, 0, 0, 7374, 16850, 0, 0, 0, 880, 12669, 0, 0, 0, 0, 0, 0, 0, 0,
    2055, 0, 0, 0, 0, 0, 10066, 0, 0, 3928, 0, 5746, 0, 0, 0, 0, 0, 0, 17600, 0,
    0, 0, 0, 9165, 0, 0, 0, 4490, 0, 4802, 18645, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 8871, 0, 0, 0, 0, 13122, 0, 0, 0, 8008, 0, 0, 0,
    0, 301, 0, 1883, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1689,
    0, 0, 0, 0, 0, 0, 0, 13058, 0, 17308, 14794, 0, 0, 0, 16201, 0, 0, 0, 0, 0,
    0, 2349, 2930, 11703, 0, 0, 0, 0, 0, 0, 0, 0, 5983, 0, 0, 0, 9597, 7885, 3398, 12204,
    0, 0, 0, 0, 0, 0, 0, 10203, 9382, 0, 1948, 2650, 0, 0, 0, 0, 0, 4685, 17526, 0,
    0, 0, 8433, 13278, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12023, 0, 11334,
    13130, 0, 4887, 0, 0, 0, 0, 14485, 0, 18000, 14884, 19129, 0, 0, 18335, 0, 0, 7493, 0, 0,
    8163, 0, 0, 0, 0, 0, 18808, 15389, 0, 0, 15901, 0, 0, 0, 18397, 815, 0, 0, 0, 7658,
    0, 0, 0, 0, 16399, 0, 0, 0, 8715, 10116, 0, 0, 0, 0, 0, 2724, 0, 0, 0, 17938,
    0, 0, 2565, 0, 0, 0, 0, 8060, 8201, 0, 12868, 0, 0, 0, 0, 11024, 0, 0, 0, 0,
    7072, 1274, 0, 0, 0, 0, 15250, 185, 0, 15711, 0, 0, 9062, 0, 14566, 10542, 7053, 0, 0, 0,
    14412, 3708, 9725, 4827, 0, 6764, 13101, 0, 0, 0, 0, 0, 18998, 13050, 0, 9047, 0, 0, 0, 0,
    0, 7501, 19250, 8821, 6833, 19365, 0, 0, 0, 8523, 14367, 0, 0, 4332, 12527, 7487, 0, 0, 0, 0,
    0, 0, 0, 0, 14082, 0, 0, 0, 0, 0, 13383, 5270, 0, 0, 0, 0, 17957, 0, 0, 0,
    0, 0, 0, 0, 0, 753, 0, 0, 0, 0, 0, 15895, 6697, 0, 0, 5199, 10305, 12036, 15995, 12297,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11913, 7643, 19280, 0, 0, 12674, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 14231, 0, 0, 0, 0, 0, 17580, 0, 0, 0, 14425, 0, 0, 3770, 0,
    9484, 14341, 19533, 0, 0, 3459, 0, 11181, 0, 0, 14481, 14706, 1352, 0, 13184, 0, 0, 2233, 14187, 0,
    11792, 9125, 0, 0, 7364, 0, 0, 0, 0, 0, 10222, 6014, 0, 0, 0, 0, 5459, 0, 0, 0,
    9008, 14096, 0, 0, 0, 2889, 3807, 2365, 2694, 0, 18657, 0, 10651, 0, 0, 15462, 0, 0, 0, 0,
    12390, 0, 5250, 9612, 14448, 0, 0, 1742, 0, 6822, 0, 0, 0, 0, 12961, 0, 4698, 0, 0, 5673,
    0, 0, 0, 4206, 13173, 0, 12542, 0, 0, 2113, 0, 0, 0, 0, 0, 0, 234, 19372, 0, 0,
    0, 0, 0, 9086, 0, 0, 11033, 1456, 0, 0, 0, 0, 0, 0, 2188, 4605, 0, 7433, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 2728, 12836, 0, 0, 18036, 0, 0, 0, 0, 0, 0, 15919,
    0, 0, 0, 0, 0, 0, 6385, 0, 1641, 12807, 12220, 0, 0, 0, 0, 14124, 399, 7648, 0, 0,
    2844, 0, 12431, 663, 16271, 0, 8446, 0, 0, 13387, 0, 0, 0, 0, 8209, 14454, 0, 0, 17603, 0,
    0, 0, 0, 0, 763, 0, 0, 0, 0, 0, 0, 0, 16942, 12733, 0, 0, 0, 0, 19385, 18774,
    0, 0, 0, 15299, 0, 0, 13117, 0, 0, 0, 0, 0, 0, 0, 12627, 0, 3409, 0, 0, 0,
    11527, 1168, 0, 10920, 2635, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3939, 0, 0, 0, 5179,
    18230, 0, 15271, 0, 0, 0, 0, 16994, 0, 0, 0, 0, 0, 12153, 0, 0, 7816, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 8817, 0, 0, 0, 9949, 15947, 0, 11174, 0, 0, 0,
    0, 0, 0, 8310, 19216, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    14603, 0, 0, 0, 3651, 0, 0, 12260, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 7318, 0, 0, 0, 0, 4288, 4074, 0, 0, 0, 0, 0, 9338,
    0, 0, 17122, 0, 0, 0, 0, 7397, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 19358, 0, 0, 17821, 17360, 0, 0, 0, 0, 0, 0, 0, 0, 2277, 5053, 6495,
    12975, 0, 0, 0, 0, 7061, 14890, 14162, 0, 0, 5211, 0, 0, 0, 197, 19316, 0, 0, 0, 0,
    0, 0, 0, 0, 18263, 0, 0, 6265, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    16429, 0, 4272, 0, 0, 16183, 0, 5830, 0, 0, 0, 0, 0, 0, 9416, 0, 0, 0, 0, 0,
    6325, 0, 0, 0, 0, 1151, 0, 5455, 7785, 8552, 0, 0, 0, 0, 0, 4378, 0, 14069, 0, 0,
    18870, 11143, 0, 0, 0, 0, 0, 0, 2672, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11861,
    0, 0, 0, 18549, 0, 0, 0, 0, 0, 727, 0, 0, 3295, 10927, 3173, 0, 0, 4756, 17473, 19155,
    9762, 16295, 0, 0, 11009, 0, 10689, 0, 13504, 17085, 0, 0, 0, 0, 6044, 0, 0, 0, 0, 0,
    0, 0, 0, 9174, 0, 0, 17976, 2440, 19282, 0, 14280, 0, 0, 0, 0, 0, 17863, 0, 0, 4958,
    0, 0, 0, 0, 0, 0, 17101, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1161, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 10869, 10746, 0, 0, 0, 19239, 0, 11432, 0, 0, 0, 0,
    15671, 0, 10377, 0, 0, 0, 11090, 0, 0, 946, 0, 8654, 0, 0, 0, 2392, 0, 0, 0, 0,
    287, 920, 0, 0, 0, 0, 0, 0, 0, 0, 5009, 0, 0, 0, 0, 0, 0, 0, 5842, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9987, 0, 0, 0,
    7639, 8905, 3827, 15486, 0, 18967, 0, 0, 4769, 0, 0, 0, 13601, 0, 0, 351, 11701, 3049, 13697, 7884,
    0, 0, 0, 0, 0, 0, 0, 8500, 7188, 8570, 0, 17995, 10357, 11125, 3009, 5117, 13536, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7589, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1399, 9774, 0, 0, 0, 0, 0, 1910, 17629,
    0, 10553, 0, 0, 0, 1039, 1138, 0, 0, 0, 10656, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 3484, 0, 0, 0, 0, 0, 0, 0, 0, 4929, 6353, 0, 0, 12697, 0, 0, 0, 0, 1190,
    8455, 15301, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18697, 0, 0, 0, 0,
    0, 0, 0, 0, 6692, 0, 0, 0, 14318, 0, 0, 0, 0, 0, 0, 5888, 0, 12760, 0, 0,
    0, 0, 1684, 6835, 19043, 10401, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11149, 0, 0, 0, 0,
    0, 5805, 0, 0, 0, 0, 0, 0, 0, 16576, 0, 9100, 0, 19131, 0, 0, 0, 5251, 14116, 0,
    3019, 0, 0, 0, 0, 3531, 0, 3974, 0, 0, 0, 0, 8996, 0, 6331, 0, 0, 0, 15192, 0,
    4326, 0, 0, 0, 4541, 12528, 15679, 0, 0, 0, 641, 0, 17688, 16631, 0, 0, 0, 0, 0, 2588,
    10115, 0, 0, 0, 0, 0, 0, 7313, 0, 18359, 0, 0, 0, 646, 1221, 0, 0, 0, 0, 0,
    0, 3868, 10324, 0, 15541, 7994, 0, 0, 14235, 3668, 19164, 0, 8628, 11841, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 2893, 0, 0, 0, 0, 0, 17260, 0, 0, 0, 0, 0, 0, 0, 18747, 16699,
    0, 10459, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10427, 16216, 0, 0, 0, 0, 0, 0, 0,
    5774, 0, 0, 0, 0, 0, 11555, 15190, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10934, 2092, 0,
    0, 13312, 0, 0, 16048, 0, 0, 19307, 0, 0, 4521, 0, 0, 0, 0, 8482, 12721, 0, 0, 0,
    0, 0, 10235, 19517, 0, 0, 0, 0, 0, 16426, 0, 0, 0, 19081, 4783, 0, 0, 4277, 907, 0,
    0, 0, 15278, 0, 2057, 11073, 0, 0, 0, 18944, 0, 9564, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 13572, 0, 0, 0, 0, 0, 0, 0, 6584, 0, 0, 0, 0, 0, 0, 0,
    0, 15855, 17449, 0, 0, 0, 0, 0, 0, 0, 8977, 0, 3995, 4284, 11178, 0, 0, 4638, 0, 0,
    0, 0, 0, 0, 0, 0, 16816, 0, 0, 0, 0, 0, 0, 8770, 0, 2303, 11575, 0, 3457, 12626,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 14506, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11898,
    0, 0, 0, 0, 1775, 0, 0, 17393, 3894, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 922, 0, 0, 0, 0, 0, 8631, 0, 0, 12334, 11365, 2400, 9021, 0, 0, 0, 12597, 0,
    5609, 0, 0, 0, 0, 0, 7844, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 693, 0, 0,
    0, 0, 17235, 0, 0, 7687, 9283, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 602, 0,
    0, 0, 0, 0, 6507, 15781, 18690, 19371, 0, 0, 1012, 10404, 0, 3534, 0, 2651, 19091, 8135, 0, 16704,
    17628, 0, 200, 0, 0, 18477, 7352, 0, 8046, 0, 3730, 0, 0, 8094, 15613, 0, 0, 16148, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17983, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17127, 0, 0, 2445, 12746, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1865, 0, 0, 0, 0, 0, 0, 11663, 5257, 14687, 0,
    1294, 7867, 7921, 16440, 0, 19140, 0, 11182, 0, 0, 0, 0, 8526, 0, 8642, 9075, 0, 0, 0, 15630,
    0, 0, 0, 0, 5259, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 1220, 19022, 17468, 1756, 361, 0, 0, 0, 0, 0, 14761, 0, 14822, 0, 4666, 4056, 0, 0, 4472,
    0, 13881, 15220, 0, 11121, 0, 0, 0, 3126, 10403, 0, 14852, 0, 0, 0, 0, 0, 0, 0, 0,
    15348, 14715, 3879, 16795, 3273, 0, 1918, 1597, 18883, 0, 0, 460, 0, 0, 0, 0, 0, 0, 14758, 0,
    2484, 0, 0, 0, 7769, 8939, 3441, 16759, 0, 5135, 15372, 4348, 17747, 0, 0, 17494, 0, 0, 0, 0,
    0, 0, 0, 0, 9162, 13988, 7012, 0, 5252, 5595, 0, 0, 0, 0, 9878, 0, 0, 2250, 14947, 0,
    0, 13523, 0, 0, 0, 16575, 14579, 7598, 13901, 0, 4873, 0, 0, 0, 0, 0, 19504, 0, 0, 6432,
    80, 0, 17910, 0, 0, 0, 6916, 0, 5464, 0, 0, 0, 0, 0, 0, 965, 0, 0, 0, 3391,
    0, 0, 0, 0, 3101, 4111, 0, 0, 0, 0, 0, 0, 0, 9069, 0, 0, 0, 9312, 17379, 0,
    706, 0, 0, 9427, 0, 9687, 0, 5968, 0, 0, 0, 0, 0, 0, 0, 3760, 0, 0, 0, 0,
    0, 0, 5014, 0, 0, 0, 0, 0, 0, 0, 10275, 0, 0, 0, 0, 15843, 0, 0, 0, 0,
    218, 2236, 0, 0, 0, 0, 0, 0, 0, 0, 2964, 0, 5563, 0, 0, 0, 13930, 16690, 3195, 0,
    0, 0, 0, 690, 9262, 3, 1553, 0, 9423, 16088, 1793, 0, 0, 2538, 0, 0, 0, 0, 18928, 0,
    0, 0, 6928, 0, 15599, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 15757, 16530, 0, 0, 0, 13641, 0, 0, 0, 11612, 0, 3742, 0, 0, 0, 7474, 7721,
    18698, 0, 16589, 0, 0, 0, 75, 0, 345, 0, 0, 0, 10646, 0, 0, 13924, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18374, 0, 2327, 12816, 0, 13322, 12722, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13745, 12569, 0, 3075, 17621, 17854, 0, 0,
    0, 17212, 13753, 0, 0, 0, 0, 0, 9425, 0, 0, 0, 0, 0, 6327, 0, 2956, 0, 0, 0,
    0, 0, 0, 0, 12601, 0, 0, 18249, 16449, 0, 0, 0, 0, 0, 19247, 0, 0, 0, 0, 16450,
    0, 0, 8, 4798, 0, 0, 0, 0, 0, 0, 7437, 11093, 17778, 0, 0, 0, 0, 19460, 17770, 11290,
    0, 0, 0, 0, 0, 6863, 3918, 0, 0, 0, 0, 14508, 0, 0, 13714, 0, 19105, 0, 0, 0,
    0, 0, 0, 0, 0, 12732, 0, 0, 0, 8177, 7307, 14468, 18432, 18769, 0, 0, 0, 6894, 11997, 19108,
    0, 15846, 0, 0, 0, 0, 0, 11389, 7242, 16458, 0, 0, 15448, 0, 0, 0, 0, 0, 0, 15143,
    18056, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17226, 0, 2710, 7482, 15587, 0, 3673,
    1672, 14028, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9475, 0, 9929, 13094, 15823, 0, 0, 0, 0,
    0, 0, 0, 4036, 6956, 8396, 15078, 0, 0, 0, 10759, 0, 3418, 14825, 0, 0, 0, 16074, 0, 0,
    11364, 0, 0, 0, 0, 0, 16096, 4298, 0, 0, 0, 0, 0, 0, 0, 0, 8188, 0, 0, 0,
    1152, 0, 0, 0, 0, 0, 6919, 0, 11840, 16774, 19073, 2293, 0, 0, 10134, 9633, 12499, 13264, 0, 0,
    21, 0, 4811, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15010, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 13147, 3849, 0, 168, 0, 0, 1564, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12653,
    9919, 10652, 0, 0, 0, 0, 0, 19600, 0, 0, 0, 9024, 0, 0, 637, 0, 0, 0, 0, 0,
    8278, 16804, 0, 0, 0, 0, 14633, 0, 0, 0, 0, 0, 8567, 9738, 0, 15813, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 9067, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    6858, 7002, 0, 0, 0, 0, 3037, 0, 0, 2960, 0, 0, 7822, 0, 0, 15350, 15104, 0, 0, 0,
    8689, 0, 16151, 0, 0, 0, 0, 19450, 0, 1678, 3851, 0, 3032, 2948, 0, 0, 0, 6786, 0, 0,
    0, 0, 0, 0, 15824, 18863, 9623, 0, 0, 0, 8591, 0, 0, 0, 6, 0, 0, 10421, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 6645, 0, 0, 0, 0, 0, 4526, 0, 0, 0, 0,
    0, 750, 0, 0, 0, 17871, 19069, 6133, 12777, 0, 0, 2763, 9206, 0, 0, 0, 6980, 10103, 0, 0,
    0, 4361, 0, 0, 0, 0, 5209, 0, 0, 0, 0, 0, 0, 4450, 6987, 5373, 0, 0, 3788, 13140,
    0, 0, 0, 11684, 0, 14985, 0, 0, 0, 10041, 0, 11867, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 4760, 1986, 6250, 1298, 0, 0, 0, 0, 0, 0, 0, 13223, 12085, 7713, 0, 0, 8529, 2485, 11376,
    6617, 0, 0, 0, 3002, 10791, 0, 8943, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9674, 0,
    0, 0, 11355, 0, 0, 11127, 0, 15396, 0, 0, 0, 0, 7964, 0, 4692, 14450, 17607, 0, 0, 0,
    0, 0, 4100, 15094, 0, 3076, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    2866, 7897, 6573, 18328, 0, 0, 5462, 4826, 8839, 0, 16752, 13808, 0, 0, 0, 19197, 10857, 4824, 0, 0,
    16108, 0, 0, 0, 0, 0, 14190, 0, 0, 4189, 6653, 12953, 18124, 0, 0, 0, 0, 8250, 9438, 0,
    0, 18583, 0, 0, 0, 0, 0, 19027, 0, 0, 7317, 0, 5102, 0, 0, 10426, 0, 140, 17108, 19351,
    0, 10789, 0, 0, 0, 10708, 0, 0, 0, 600, 19163, 6247, 0, 0, 0, 8297, 15097, 0, 0, 12052,
    0, 0, 0, 0, 0, 0, 0, 18716, 7758, 11938, 0, 15355, 0, 0, 0, 18402, 0, 0, 8030, 10931,
    0, 0, 0, 0, 9914, 0, 0, 0, 0, 0, 17450, 0, 0, 0, 0, 18287, 910, 9411, 16629, 0,
    15229, 11817, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2644, 0, 0, 0, 0, 13592, 0,
    1548, 0, 10751, 0, 0, 0, 0, 0, 0, 0, 14172, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 7760, 562, 0, 0, 10086, 0, 12284, 0, 9552, 13098, 0, 0, 0, 0, 18193, 0, 0, 0,
    0, 5542, 0, 0, 8611, 0, 15594, 18013, 1673, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 13490, 0, 3853, 15131, 13828, 0, 9970, 0, 0, 0, 0, 0, 7620, 0, 0, 9613, 0, 0, 0,
    0, 11993, 0, 0, 6670, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10782, 0, 0,
    1506, 14009, 0, 4518, 10522, 9171, 0, 0, 3917, 6733, 13547, 0, 0, 11296, 4338, 0, 0, 0, 0, 0,
    0, 5187, 0, 0, 7864, 0, 1023, 3024, 0, 0, 0, 12837, 0, 0, 0, 14642, 0, 18358, 0, 0,
    18704, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7082, 0, 0, 0, 0, 0, 0, 0, 0, 2011,
    13956, 6934, 4609, 17724, 0, 0, 12894, 0, 174, 2792, 0, 0, 6182, 1571, 19286, 0, 8145, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 5715, 10245, 0, 16949, 7411, 12917, 18532, 0, 0, 0, 0, 1316, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 19107, 0, 0, 0, 0, 17352, 19274, 0, 0, 0, 0, 0,
    0, 6131, 0, 0, 0, 0, 0, 0, 4865, 11626, 13344, 9293, 0, 0, 18182, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 6186, 5055, 18651, 7751, 1263, 3093, 0, 0, 0, 0, 5474, 0,
    15656, 0, 0, 2775, 0, 0, 9465, 9080, 2138, 0, 0, 5221, 0, 0, 1691, 0, 9846, 0, 0, 0,
    0, 0, 4465, 0, 13293, 0, 0, 0, 0, 0, 0, 6915, 11405, 13534, 0, 0, 0, 15314, 0, 0,
    0, 0, 0, 0, 6558, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 305, 0, 14807, 17581, 0,
    0, 19190, 11500, 2444, 19347, 0, 0, 6082, 2740, 17968, 19085, 0, 0, 0, 11250, 0, 0, 0, 0, 0,
    0, 0, 10687, 45, 13304, 0, 0, 0, 19617, 14537, 6552, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 17942, 0, 0, 6291, 4104, 7038, 9793, 0, 10308, 0, 0, 0, 0, 5495, 4770, 2235, 0, 0,
    0, 756, 0, 0, 0, 0, 0, 0, 0, 0, 2378, 12892, 14207, 0, 0, 7654, 0, 0, 16969, 0,
    0, 0, 0, 0, 3748, 8669, 3240, 12519, 0, 0, 309, 15120, 17318, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 9664, 0, 0, 10778, 0, 3702, 0, 4862, 7707, 1939, 1732, 10367, 11529, 7845, 18223, 0, 0,
    0, 0, 5866, 1962, 16781, 0, 0, 10010, 0, 13758, 0, 0, 0, 5165, 8378, 0, 0, 5553, 0, 0,
    0, 0, 0, 0, 0, 0, 3074, 0, 17000, 6066, 5991, 0, 0, 0, 0, 0, 6283, 16904, 0, 0,
    0, 0, 4225, 18264, 0, 0, 8517, 14657, 0, 13224, 0, 0, 0, 0, 7868, 0, 0, 0, 1350, 9569,
    11613, 0, 0, 0, 0, 0, 4438, 13934, 3478, 0, 0, 0, 0, 0, 0, 0, 0, 6397, 10070, 0,
    0, 1874, 4547, 14831, 18557, 0, 0, 0, 0, 19152, 0, 5505, 0, 14029, 3394, 6854, 0, 0, 0, 0,
    0, 0, 0, 1293, 3714, 11704, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17070, 0, 4625,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 12792, 0, 0, 0, 9670, 0, 14953, 15657, 0, 0, 11371,
    0, 12720, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4794, 16707, 110, 9918, 14039, 0,
    0, 14145, 0, 4727, 0, 16293, 0, 0, 0, 0, 0, 0, 0, 2038, 0, 0, 0, 0, 12145, 0,
    12294, 0, 10015, 0, 0, 9497, 14683, 0, 4825, 0, 0, 2667, 13187, 0, 5938, 8146, 16851, 7999, 0, 0,
    0, 0, 2060, 9756, 0, 0, 0, 0, 0, 5358, 10279, 0, 0, 0, 0, 6369, 17829, 0, 2200, 772,
    5371, 0, 18812, 0, 0, 0, 0, 6963, 0, 0, 0, 0, 11461, 0, 0, 0, 239, 17311, 15381, 822,
    2009, 0, 2458, 0, 2913, 0, 0, 0, 17116, 0, 0, 0, 2371, 0, 17038, 0, 0, 0, 2847, 0,
    2413, 4210, 0, 0, 16899, 1639, 0, 0, 0, 2318, 14987, 13172, 5063, 15175, 17691, 0, 0, 0, 0, 0,
    1543, 0, 0, 0, 0, 0, 5639, 0, 19228, 0, 9831, 688, 12299, 14755, 0, 0, 2957, 10635, 0, 0,
    0, 0, 0, 0, 6768, 0, 0, 6543, 0, 16917, 0, 0, 0, 0, 15484, 0, 19364, 4621, 0, 0,
    0, 0, 0, 17502, 0, 0, 0, 0, 0, 10, 13047, 0, 6575, 0, 5507, 0, 0, 5479, 0, 0,
    0, 13506, 0, 0, 3432, 0, 7266, 0, 3767, 15899, 0, 16217, 6671, 2527, 9744, 12890, 3611, 16140, 0, 0,
    0, 0, 0, 0, 4731, 0, 16657, 0, 0, 0, 0, 0, 8826, 0, 0, 0, 14691, 10622, 19139, 15832,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 13148, 0, 0, 8910, 0, 15165, 0, 11503, 0, 0, 6009,
    0, 0, 11281, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17331, 2673, 15286, 5854, 11699,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13298, 3369, 17965, 0, 2696, 5094, 0, 0, 0, 0,
    10559, 0, 0, 5236, 0, 0, 0, 0, 11025, 12464, 18186, 0, 0, 2376, 17834, 186, 18130, 18941, 0, 2757,
    0, 0, 0, 0, 0, 15726, 0, 0, 0, 0, 0, 0, 0, 3969, 0, 103, 1048, 0, 12301, 0,
    0, 0, 14519, 0, 8134, 0, 8929, 7337, 1008, 9231, 11217, 12270, 16001, 0, 178, 18798, 18989, 0, 0, 0,
    0, 15163, 0, 0, 0, 0, 13974, 0, 1877, 9172, 19048, 12630, 0, 0, 0, 0, 0, 0, 0, 8213,
    19171, 0, 0, 8243, 11957, 6166, 963, 5168, 19583, 0, 14117, 0, 0, 0, 0, 17575, 0, 10590, 3344, 0,
    0, 0, 14086, 5045, 0, 17870, 0, 0, 0, 0, 0, 6955, 0, 3426, 0, 0, 0, 0, 7083, 0,
    10303, 8404, 15086, 0, 0, 0, 0, 0, 17452, 15625, 11375, 17416, 0, 17244, 11460, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 12443, 14265, 18513, 0, 0, 0, 6076, 0, 0, 0, 0, 3588,
    9519, 10794, 0, 17981, 0, 0, 0, 0, 0, 0, 0, 6737, 0, 11586, 0, 0, 0, 3580, 0, 0,
    3842, 0, 14672, 0, 0, 0, 6097, 0, 4311, 19524, 0, 10075, 0, 0, 6093, 0, 0, 0, 12872, 0,
    0, 0, 0, 17705, 0, 0, 16767, 0, 0, 0, 10520, 0, 5580, 3275, 4781, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 6117, 0, 0, 3938, 9962, 0, 0, 0, 0, 0, 0, 5821, 1709, 1853, 14661,
    0, 0, 2050, 0, 0, 0, 0, 0, 0, 0, 5183, 0, 9160, 0, 0, 0, 0, 0, 14527, 0,
    0, 0, 15538, 0, 0, 13789, 0, 0, 4081, 10829, 17727, 0, 0, 0, 0, 0, 0, 0, 0, 1839,
    0, 0, 1665, 0, 0, 0, 0, 0, 0, 2834, 0, 0, 11323, 0, 0, 0, 0, 0, 7165, 0,
    0, 19084, 0, 0, 0, 0, 9538, 61, 0, 0, 0, 0, 0, 1006, 0, 12533, 0, 0, 0, 0,
    0, 0, 0, 0, 7893, 0, 0, 0, 0, 0, 0, 0, 14606, 0, 236, 0, 4584, 10277, 0, 0,
    0, 0, 0, 0, 0, 2314, 0, 0, 0, 8332, 17306, 17935, 0, 0, 19222, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10339, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 9658, 0, 0, 0, 0, 10100, 13625, 6157, 18062, 0, 0, 0, 627, 0, 0,
    0, 15347, 0, 0, 14576, 2843, 5674, 850, 13598, 17115, 14314, 5189, 18152, 19158, 0, 0, 5689, 0, 0, 3379,
    0, 0, 0, 0, 2386, 0, 5625, 0, 0, 0, 0, 0, 1284, 0, 0, 0, 7414, 0, 0, 14051,
    0, 0, 4663, 15311, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10462, 0, 2937, 3393, 0,
    0, 0, 0, 8514, 0, 0, 1923, 0, 0, 0, 0, 0, 0, 0, 0, 16396, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 14330, 16160, 308, 0, 11447, 0, 3777, 0, 0, 0, 0, 0, 8449, 0, 0,
    0, 0, 0, 0, 0, 2983, 3948, 0, 0, 0, 0, 0, 7953, 13314, 0, 0, 0, 0, 0, 0,
    11798, 16872, 0, 1331, 9628, 0, 0, 0, 0, 0, 0, 0, 0, 4559, 0, 0, 0, 0, 0, 0,
    0, 0, 17349, 0, 19225, 0, 5300, 11215, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7065,
    6216, 0, 0, 0, 14685, 0, 12798, 0, 0, 0, 18592, 6917, 4989, 8807, 0, 0, 0, 3403, 0, 0,
    2865, 0, 0, 0, 0, 0, 0, 363, 6034, 12946, 0, 1466, 0, 0, 0, 0, 0, 0, 0, 0,
    2284, 0, 0, 1810, 4970, 0, 0, 0, 19578, 16367, 0, 0, 0, 7345, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 550, 3846, 0, 13491, 0, 0, 0, 0, 0, 8953, 0, 0, 0, 635, 0, 0,
    3424, 3848, 7087, 2819, 7522, 0, 15526, 10572, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17601, 0,
    17053, 1787, 2010, 0, 0, 0, 0, 6294, 18824, 0, 0, 0, 0, 0, 0, 4884, 0, 0, 0, 15123,
    7611, 16926, 0, 0, 0, 0, 16783, 0, 15468, 0, 0, 0, 0, 7933, 0, 759, 0, 0, 0, 3514,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 3886, 0, 0, 5966, 12274, 0, 14701, 0, 11167, 0, 10792, 12300, 9852, 0, 0, 0, 105, 14417, 0,
    0, 0, 8976, 0, 0, 0, 0, 0, 0, 18242, 6390, 3163, 7023, 15714, 17881, 2909, 2697, 18983, 0, 0,
    0, 3146, 0, 0, 0, 0, 8963, 898, 12574, 18464, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 12938, 0, 0, 0, 8007, 0, 0, 11748, 6098, 15680, 19299, 16224, 0, 0, 0, 8688, 10567, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13066, 0, 0, 0,
    0, 0, 0, 0, 16528, 0, 4923, 0, 0, 0, 0, 17545, 0, 3118, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 17598, 0, 0, 8721, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 2273, 0, 3658, 0, 1812, 9187, 13730, 0, 0, 0, 0, 6350, 18929, 11265, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2853, 0, 0, 5890, 0,
    0, 12033, 13216, 14157, 13902, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11971, 0, 0, 0, 0,
    0, 9204, 0, 0, 0, 17151, 0, 0, 0, 0, 0, 0, 0, 9159, 0, 145, 18502, 0, 0, 0,
    0, 0, 4094, 0, 0, 0, 0, 0, 0, 0, 6864, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    15926, 18653, 15790, 19220, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 448, 9743, 0, 0, 0,
    0, 19121, 0, 17002, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5325, 9363, 0, 0, 0,
    0, 0, 1122, 0, 0, 0, 0, 0, 18934, 0, 1797, 0, 0, 0, 0, 1020, 0, 0, 0, 19605,
    0, 16510, 0, 0, 4080, 0, 0, 0, 0, 949, 0, 11130, 15848, 0, 15597, 0, 0, 0, 14926, 11455,
    0, 0, 0, 13516, 9998, 0, 74, 9157, 14010, 0, 0, 8476, 0, 10527, 0, 0, 0, 0, 0, 0,
    0, 0, 2181, 18200, 9596, 3283, 0, 0, 0, 0, 13580, 0, 0, 2567, 4239, 12041, 1872, 12588, 17804, 0,
    17200, 0, 0, 0, 1076, 12403, 0, 19192, 0, 3084, 0, 0, 0, 0, 0, 0, 16215, 16820, 0, 0,
    0, 5394, 9781, 13040, 0, 0, 0, 14495, 0, 0, 0, 10221, 0, 13486, 17041, 480, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 11819, 12959, 5634, 14171, 17816, 16483, 19477, 13548, 0, 1700, 14449, 0, 5923,
    0, 0, 0, 17564, 0, 0, 0, 0, 0, 0, 0, 0, 12011, 13692, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 18881, 0, 11158, 0, 4468, 0, 15865, 11636, 0, 0, 0, 0, 15159, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17752, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 4653, 0, 0, 0, 0, 0, 0, 0, 0, 12240, 0, 0, 0,
    0, 6982, 0, 0, 0, 0, 0, 9941, 0, 14756, 3249, 0, 0, 0, 13581, 0, 0, 0, 0, 0,
    0, 8622, 3212, 0, 0, 7702, 0, 0, 0, 0, 0, 0, 0, 0, 15241, 0, 0, 0, 13428, 16416,
    0, 0, 0, 0, 2253, 12109, 0, 0, 0, 0, 7535, 0, 0, 0, 10970, 0, 18459, 0, 11476, 0,
    19106, 0, 0, 11219, 0, 0, 0, 0, 0, 0, 0, 10205, 12489, 0, 15580, 7159, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 11142, 0, 0, 0, 0, 0, 10195, 0, 0, 0, 0, 0,
    0, 0, 11654, 5376, 19254, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11126, 0, 11335,
    0, 0, 0, 0, 0, 7110, 0, 0, 4030, 10706, 4608, 0, 0, 424, 0, 0, 17872, 0, 0, 14731,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9713, 0, 0, 0, 11402, 0, 14234, 0, 0, 0,
    0, 11482, 14141, 0, 0, 0, 9887, 0, 0, 0, 17616, 0, 0, 0, 17437, 0, 0, 2714, 0, 0,
    0, 0, 0, 10052, 17189, 0, 0, 0, 0, 0, 0, 0, 5246, 716, 0, 0, 0, 0, 0, 12540,
    0, 0, 0, 6244, 14995, 0, 0, 14220, 17148, 0, 0, 12027, 4659, 0, 0, 0, 0, 0, 0, 0,
    0, 15864, 0, 19295, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7900, 11368, 0, 17007, 0,
    0, 3594, 4813, 0, 0, 15403, 0, 8432, 0, 17853, 0, 0, 0, 0, 0, 0, 1424, 2973, 19599, 0,
    0, 18450, 3839, 0, 5077, 0, 13632, 0, 0, 0, 0, 0, 7889, 1206, 4089, 0, 0, 0, 923, 0,
    16665, 0, 0, 13605, 7585, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5382, 0, 0, 0,
    0, 0, 0, 0, 0, 7409, 6903, 3264, 19571, 0, 0, 0, 13430, 0, 0, 0, 9643, 10513, 0, 0,
    0, 13444, 0, 4714, 0, 0, 0, 0, 0, 0, 0, 0, 12381, 0, 0, 0, 0, 0, 9720, 0,
    3222, 12636, 0, 0, 4021, 0, 0, 0, 0, 0, 0, 0, 2633, 10402, 0, 0, 0, 13788, 0, 0,
    0, 0, 17387, 0, 0, 0, 0, 5184, 0, 0, 0, 0, 1710, 0, 15791, 0, 0, 0, 0, 0,
    0, 0, 0, 16167, 1983, 0, 0, 0, 19276, 0, 11457, 0, 0, 0, 0, 0, 0, 0, 0, 14352,
    0, 10272, 0, 1009, 0, 2967, 9693, 0, 1729, 0, 15110, 0, 0, 0, 0, 0, 0, 0, 11571, 0,
    13911, 19523, 0, 0, 4176, 0, 0, 0, 0, 0, 0, 911, 0, 0, 0, 17555, 7250, 9747, 0, 0,
    0, 0, 0, 15266, 0, 0, 0, 4588, 6704, 16544, 0, 4831, 0, 2643, 0, 0, 12115, 0, 0, 17283,
    0, 0, 0, 0, 0, 0, 0, 7645, 0, 0, 3771, 0, 0, 0, 455, 0, 17767, 0, 19403, 0,
    0, 0, 0, 6638, 16533, 13442, 0, 0, 0, 16763, 0, 0, 6540, 0, 0, 4170, 13984, 6312, 0, 0,
    0, 0, 0, 0, 0, 0, 3951, 4258, 0, 0, 0, 16753, 0, 0, 0, 0, 0, 0, 866, 0,
    0, 0, 19495, 0, 0, 16505, 0, 14038, 0, 16864, 0, 0, 15697, 0, 0, 18423, 0, 0, 13681, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 931, 17435, 18722, 16322, 2023, 0, 0, 2020, 0, 0, 0, 0,
    0, 0, 0, 0, 2589, 2700, 10893, 11677, 0, 0, 0, 0, 0, 0, 3838, 12840, 0, 2397, 0, 0,
    0, 8501, 0, 11120, 8400, 6286, 0, 0, 0, 13242, 0, 0, 0, 1632, 0, 0, 0, 13248, 0, 0,
    0, 0, 0, 10747, 0, 4090, 0, 17155, 0, 0, 2716, 7059, 7408, 2920, 10079, 0, 9277, 0, 0, 0,
    0, 0, 0, 13560, 0, 0, 0, 14547, 6287, 0, 0, 0, 0, 2727, 10773, 0, 11906, 0, 0, 18219,
    0, 0, 0, 0, 9063, 0, 0, 0, 0, 0, 491, 18126, 0, 15978, 0, 0, 0, 0, 0, 19356,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9173, 0, 0, 0, 0, 0, 0, 0, 0, 3451,
    8026, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4626, 0, 11381, 0, 0, 0, 0, 10331, 11623,
    13939, 0, 0, 0, 0, 0, 0, 16365, 487, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 4548, 7562, 9412, 0, 11648, 0, 0, 0, 0, 8811, 17301, 18980, 0, 0, 0, 10882,
    13411, 17255, 19340, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10354, 15442, 0, 0, 0, 17511, 0, 10983,
    0, 0, 0, 2683, 7991, 0, 0, 0, 0, 0, 0, 0, 0, 9946, 13339, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 9358, 12884, 559, 0, 17531, 0, 0, 0, 0, 0, 0, 16531, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 19606, 0, 0, 0, 6834, 0, 0, 17257, 9724, 0, 0, 6676, 0, 1434,
    10117, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13821, 11274, 0,
    0, 0, 0, 0, 0, 18052, 0, 0, 0, 0, 0, 0, 0, 9198, 13349, 0, 0, 0, 0, 14048,
    18661, 0, 0, 10975, 0, 0, 0, 0, 0, 0, 0, 0, 6669, 0, 0, 0, 0, 0, 0, 0,
    11749, 0, 17440, 0, 18353, 0, 0, 0, 0, 0, 5640, 16989, 6399, 0, 0, 0, 10726, 0, 0, 16072,
    8804, 0, 0, 0, 0, 0, 11914, 16998, 0, 0, 0, 0, 11102, 11685, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 3629, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12311, 0, 0,
    13005, 0, 0, 0, 0, 0, 4151, 0, 0, 0, 0, 0, 0, 12039, 2759, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 5593, 0, 10924, 13300, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 1934, 0, 18702, 0, 0, 0, 11029, 0, 0, 17654, 0, 0, 6532, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 12005, 0, 14986, 0, 0, 989, 11032, 16222, 0, 0, 0, 0, 0, 2726,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15896, 0, 0, 0, 2994, 0,
    0, 15324, 0, 0, 0, 6424, 1991, 0, 0, 0, 0, 0, 8738, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 3078, 18771, 0, 10612, 0, 0, 0, 0, 17214, 3652, 0, 0, 11700, 0, 0, 0,
    752, 0, 0, 0, 0, 8574, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 9827, 0, 9526, 13443, 15559, 0, 0, 0, 0, 0, 17751, 0,
    0, 7863, 12329, 13777, 16733, 17049, 11409, 0, 19532, 0, 15586, 15637, 0, 855, 0, 0, 0, 0, 0, 0,
    3630, 18180, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12378, 13868, 0, 14369, 0, 0, 0,
    0, 0, 0, 5565, 16296, 0, 10295, 0, 13963, 0, 13190, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    4342, 0, 0, 2271, 0, 14856, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8848, 0, 1493, 0,
    0, 0, 0, 0, 0, 13445, 0, 10155, 0, 0, 0, 0, 0, 0, 0, 8387, 0, 13530, 0, 0,
    0, 0, 15454, 0, 0, 0, 16067, 18095, 0, 0, 0, 7140, 0, 0, 0, 0, 0, 2786, 6010, 14285,
    0, 0, 0, 0, 0, 15718, 18811, 0, 6268, 0, 4857, 0, 0, 13943, 0, 0, 0, 15114, 0, 3348,
    19590, 0, 0, 0, 0, 0, 0, 0, 18348, 0, 0, 0, 0, 11593, 0, 0, 0, 0, 0, 0,
    18390, 0, 10266, 0, 11411, 0, 0, 0, 0, 0, 12650, 0, 0, 0, 0, 0, 0, 1467, 3336, 10644,
    10457, 19240, 0, 7417, 6611, 16595, 0, 0, 0, 0, 12107, 12009, 0, 15492, 0, 12053, 0, 0, 0, 0,
    0, 0, 17102, 0, 18652, 0, 2802, 0, 0, 0, 915, 0, 7967, 11387, 0, 0, 15155, 0, 16559, 0,
    0, 6913, 0, 5894, 14358, 0, 15105, 5062, 0, 512, 0, 4512, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 19344, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13735, 0, 0, 0, 0, 0, 0,
    0, 2324, 9901, 0, 0, 0, 0, 3569, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16675, 18022, 0,
    0, 0, 0, 0, 0, 0, 0, 7434, 0, 0, 0, 0, 0, 0, 2661, 5770, 10923, 18821, 12367, 0,
    17523, 0, 0, 0, 15588, 0, 0, 0, 0, 0, 9318, 14007, 0, 0, 0, 12308, 0, 0, 0, 19078,
    10301, 0, 0, 2266, 7051, 12314, 2415, 10877, 6379, 17015, 0, 15335, 0, 0, 0, 0, 0, 0, 0, 0,
    2353, 5146, 13785, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16311, 0, 9018, 8530, 10395,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4949, 0, 4505, 0, 0, 0, 0, 0, 0,
    16873, 0, 0, 0, 0, 0, 1722, 13607, 14251, 0, 0, 0, 0, 10941, 0, 0, 0, 0, 0, 0,
    17807, 0, 0, 0, 0, 12, 0, 0, 0, 10509, 2869, 0, 0, 0, 0, 0, 17624, 17190, 10045, 9249,
    7421, 0, 12903, 4394, 0, 691, 0, 19074, 15343, 16945, 0, 17625, 2665, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 10478, 13426, 0, 0, 0, 0, 5804, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17026, 0,
    0, 0, 649, 4158, 1857, 0, 0, 12929, 0, 3802, 5726, 0, 0, 19097, 0, 1405, 0, 0, 0, 13414,
    0, 0, 0, 0, 0, 0, 0, 0, 9715, 0, 0, 0, 0, 5242, 6528, 0, 0, 0, 13749, 0,
    0, 6830, 11294, 0, 0, 10417, 0, 0, 0, 0, 0, 13983, 0, 728, 0, 0, 0, 12775, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 106, 10244, 0, 15023, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5641, 0,
    0, 0, 0, 0, 0, 8080, 0, 0, 0, 0, 3563, 18873, 4650, 0, 0, 0, 0, 0, 0, 16670,
    2230, 18311, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16598, 2367, 0, 0, 0, 0, 0, 13905, 0,
    0, 0, 8696, 19527, 0, 0, 0, 0, 1526, 0, 0, 0, 0, 2446, 11719, 11901, 13997, 17078, 5313, 18050,
    0, 0, 9776, 0, 0, 0, 0, 0, 0, 0, 15719, 0, 0, 0, 0, 0, 0, 6460, 7534, 8140,
    10833, 0, 15905, 0, 0, 0, 0, 2614, 5038, 957, 16238, 1175, 6590, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 4015, 0, 0, 0, 0, 0, 0, 0, 5321, 7122, 0, 0, 10917, 18720, 19445, 0,
    12399, 0, 0, 7227, 0, 0, 12687, 3608, 6318, 0, 0, 0, 9521, 6774, 1766, 0, 0, 3298, 16935, 18342,
    0, 0, 9378, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9842, 12613, 0, 0,
    0, 6054, 9647, 2190, 14788, 0, 16225, 0, 0, 0, 0, 16504, 0, 0, 0, 0, 0, 0, 0, 0,
    16062, 0, 235, 16006, 12401, 0, 0, 0, 0, 678, 0, 0, 0, 0, 16898, 0, 0, 0, 0, 0,
    11132, 16246, 0, 0, 0, 0, 7339, 11056, 13240, 19345, 2081, 0, 0, 16766, 5503, 0, 16320, 18511, 0, 9296,
    0, 0, 0, 0, 0, 0, 0, 0, 4822, 0, 12585, 8816, 0, 0, 0, 0, 10216, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 8897, 0, 12700, 0, 11195, 0, 0, 0, 0, 6720, 0, 0, 19510, 0,
    16514, 0, 0, 19100, 0, 16370, 14316, 0, 0, 0, 0, 11096, 6909, 0, 0, 0, 0, 0, 0, 0,
    11100, 12740, 16420, 18413, 0, 0, 16678, 0, 13061, 0, 0, 0, 0, 0, 0, 5588, 0, 0, 0, 1189,
    0, 13086, 0, 0, 0, 0, 0, 0, 0, 10772, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    1129, 0, 0, 0, 0, 0, 17343, 18625, 0, 0, 0, 0, 0, 11683, 0, 620, 4460, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 3905, 4629, 17206, 0, 0, 0, 14034, 0, 3368, 0, 0, 12305, 0, 6536,
    0, 0, 0, 0, 0, 0, 0, 11042, 0, 0, 0, 12543, 15029, 10018, 17543, 0, 0, 0, 0, 0,
    0, 0, 0, 2274, 0, 4458, 0, 0, 0, 3466, 0, 0, 3570, 0, 0, 0, 429, 0, 0, 0,
    0, 0, 0, 6355, 15590, 10750, 0, 0, 4200, 15251, 17464, 0, 0, 0, 0, 10242, 11238, 0, 0, 8734,
    2389, 2662, 5294, 8782, 0, 18492, 0, 0, 14812, 0, 0, 0, 0, 0, 8113, 11940, 0, 0, 0, 0,
    0, 15859, 0, 0, 0, 11071, 12304, 12032, 725, 0, 1947, 1748, 0, 0, 0, 1053, 0, 944, 0, 11580,
    0, 17512, 15085, 0, 983, 3740, 4977, 0, 9422, 0, 0, 0, 0, 0, 0, 14838, 0, 6607, 0, 0,
    7444, 0, 18154, 9454, 0, 0, 0, 0, 0, 5792, 9700, 896, 0, 0, 0, 17927, 16077, 0, 0, 0,
    5843, 0, 0, 0, 0, 0, 0, 5554, 11999, 3575, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 4549, 0, 0, 0, 0, 0, 15807, 0, 0, 1655, 13485, 17335, 0, 0, 14569, 0, 0, 0,
    11236, 0, 0, 0, 0, 0, 12974, 0, 0, 0, 0, 0, 10996, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 8831, 0, 0, 0, 0, 0, 0, 0, 10866, 17495, 0,
    0, 0, 0, 0, 0, 0, 15979, 3706, 0, 0, 0, 0, 0, 0, 19451, 0, 13996, 0, 8893, 0,
    0, 0, 0, 0, 0, 12668, 0, 18279, 0, 0, 0, 0, 0, 0, 6136, 9016, 0, 0, 0, 4156,
    0, 0, 0, 0, 0, 0, 0, 11417, 19363, 0, 0, 0, 6043, 14934, 0, 3642, 8968, 0, 0, 1542,
    0, 0, 6272, 12190, 18290, 0, 0, 0, 12988, 0, 3551, 869, 0, 0, 13033, 0, 0, 0, 0, 1643,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4127, 0, 0, 2765, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15882, 11632, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 5687, 9580, 0, 0, 0, 5118, 9796, 13634, 14772, 0, 0, 0, 0, 5647,
    0, 17159, 13231, 0, 15009, 14213, 4644, 6541, 0, 0, 0, 0, 0, 15612, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 5601, 15261, 0, 0, 1030, 6631, 12739, 0, 5874, 572, 0, 6003, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 7552, 8262, 0, 0, 11695, 0, 0, 0, 0, 0, 0, 13464, 0,
    0, 0, 0, 0, 0, 0, 0, 1491, 8309, 0, 0, 0, 0, 18785, 10755, 0, 0, 18915, 16094, 0,
    0, 1593, 0, 0, 12181, 0, 0, 0, 0, 0, 0, 0, 0, 11549, 0, 4429, 14811, 3140, 7563, 18503,
    18616, 0, 0, 661, 0, 13220, 6924, 0, 0, 0, 0, 3446, 9996, 0, 18935, 1555, 6867, 0, 0, 0,
    0, 0, 17756, 0, 0, 16736, 0, 1999, 9828, 0, 0, 0, 0, 0, 0, 0, 0, 3896, 19266, 1755,
    0, 7635, 0, 0, 4082, 0, 683, 0, 0, 19294, 0, 0, 0, 16853, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 17293, 0, 18671, 0, 0, 0, 16415, 0, 0, 0, 13254, 1234, 0,
    11631, 0, 0, 7729, 8420, 0, 0, 8237, 3238, 9330, 9625, 0, 0, 0, 0, 0, 0, 16107, 0, 37,
    9840, 0, 0, 17858, 0, 0, 0, 7684, 0, 0, 19334, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 11679, 0, 0, 0, 0, 6218, 15172, 0, 0, 1953, 0, 0, 0, 0, 0, 0, 0, 3565, 9485,
    13546, 0, 0, 0, 555, 0, 2868, 8182, 0, 0, 0, 11310, 4852, 8764, 14857, 3244, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 12035, 0, 0, 0, 0, 0, 9573, 0, 18867, 0, 0, 0, 0,
    0, 11666, 0, 0, 0, 7162, 11493, 15330, 0, 0, 0, 0, 0, 0, 0, 6851, 0, 0, 0, 9912,
    16445, 18261, 12024, 0, 0, 0, 0, 0, 12129, 0, 0, 0, 18689, 0, 0, 4154, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 93, 0, 0, 0, 3809, 11897, 0, 0, 0, 0, 0, 0, 0, 0,
    13487, 0, 0, 0, 0, 10718, 13871, 10822, 0, 0, 10400, 0, 0, 0, 0, 0, 0, 0, 18199, 0,
    7581, 11852, 17139, 0, 0, 0, 17121, 0, 0, 16868, 16346, 0, 6703, 0, 17973, 4661, 10880, 0, 0, 13576,
    0, 0, 0, 0, 14973, 0, 0, 13048, 0, 3602, 18823, 19127, 0, 0, 0, 0, 0, 10812, 0, 0,
    0, 2781, 0, 0, 0, 0, 3442, 13913, 14616, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7610, 16310,
    17132, 0, 0, 0, 0, 0, 19434, 0, 0, 0, 0, 895, 0, 0, 0, 0, 19170, 2026, 6008, 0,
    0, 0, 16870, 0, 13520, 8714, 17268, 0, 0, 12702, 0, 0, 0, 0, 15911, 17897, 0, 0, 18419, 0,
    0, 0, 0, 3219, 0, 3746, 0, 19070, 0, 9768, 11157, 15068, 0, 0, 0, 0, 0, 0, 0, 0,
    11101, 3402, 9325, 15428, 11499, 0, 0, 0, 0, 0, 0, 8086, 9081, 15850, 0, 9923, 0, 1945, 10978, 0,
    0, 0, 0, 0, 0, 2862, 5661, 11564, 0, 0, 0, 5453, 0, 2166, 19214, 8731, 0, 0, 9032, 0,
    0, 13012, 0, 0, 0, 0, 297, 0, 0, 0, 0, 0, 0, 6065, 15651, 18461, 6151, 0, 0, 0,
    0, 6840, 18643, 0, 0, 0, 17934, 9147, 12755, 0, 0, 0, 0, 0, 11333, 0, 0, 14, 0, 901,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5425, 0, 0, 0, 0, 10709, 0, 13762, 17401,
    0, 0, 0, 0, 13475, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18542, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3607, 0, 0, 0, 447, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 3618, 5380, 15661, 0, 0, 17560, 0, 0, 0, 0, 0, 0, 4351, 0, 9855,
    0, 0, 0, 0, 0, 0, 18799, 0, 19384, 15239, 16287, 17537, 0, 0, 0, 0, 0, 11628, 0, 0,
    14991, 11891, 0, 0, 0, 0, 11641, 0, 0, 0, 0, 17913, 1523, 18128, 0, 0, 0, 0, 0, 0,
    0, 0, 1764, 0, 17890, 0, 0, 0, 12881, 0, 0, 0, 0, 0, 0, 0, 0, 12600, 73, 0,
    0, 0, 16728, 2106, 0, 0, 0, 0, 0, 0, 0, 0, 2550, 15840, 17074, 0, 0, 13796, 7935, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 13583, 0, 0, 0, 0, 2206, 0, 0, 14988, 2344, 16689, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18253, 0, 0, 1072,
    0, 13436, 19187, 0, 0, 0, 12911, 0, 0, 0, 0, 0, 0, 17905, 0, 0, 0, 0, 0, 0,
    3479, 0, 0, 0, 0, 3355, 4889, 0, 0, 0, 15410, 0, 0, 11973, 10211, 18196, 0, 5444, 0, 5871,
    8132, 16037, 0, 0, 14397, 4874, 4329, 7252, 0, 0, 0, 0, 0, 0, 373, 1679, 0, 0, 0, 0,
    0, 0, 11567, 13575, 0, 0, 0, 0, 4180, 0, 0, 18859, 18715, 0, 0, 0, 4482, 0, 7115, 0,
    0, 9404, 11653, 0, 0, 0, 0, 0, 16375, 10905, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 9291, 14261, 18103, 0, 6328, 7452, 3960, 4085, 0, 0, 0, 7407, 0, 10207, 0, 4855, 6535, 18850, 0,
    0, 394, 4546, 0, 0, 0, 0, 0, 16178, 0, 0, 14490, 0, 0, 0, 8381, 0, 0, 0, 18926,
    580, 0, 0, 0, 969, 0, 0, 0, 18360, 0, 12572, 0, 0, 10125, 0, 0, 1944, 0, 115, 0,
    4510, 0, 13831, 0, 0, 0, 17961, 0, 0, 16680, 13120, 0, 0, 0, 0, 3151, 6239, 0, 0, 11520,
    13826, 0, 18313, 0, 0, 12869, 1790, 11437, 14159, 14208, 15758, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 19221, 3141, 8864, 9810, 0, 0, 0, 0, 0, 5095, 1107, 14018, 0, 0, 0,
    8535, 0, 0, 0, 563, 0, 0, 5976, 0, 0, 5368, 0, 0, 0, 0, 5217, 6889, 13203, 17604, 4906,
    8737, 14441, 19428, 0, 0, 0, 0, 0, 6788, 4334, 1272, 0, 0, 1544, 0, 0, 0, 0, 0, 0,
    0, 5223, 7155, 0, 917, 16802, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 19538, 0, 0,
    0, 2262, 4785, 35, 1606, 6181, 7066, 7128, 0, 0, 16931, 0, 0, 6293, 0, 0, 0, 17081, 1630, 0,
    0, 0, 18282, 0, 0, 0, 0, 291, 7089, 7222, 17454, 0, 0, 0, 5624, 0, 0, 0, 0, 5832,
    0, 2483, 0, 0, 0, 0, 0, 0, 0, 0, 7771, 12279, 16480, 0, 0, 0, 15079, 18007, 0, 0,
    0, 0, 7416, 0, 1498, 17709, 0, 0, 6920, 4257, 0, 0, 0, 0, 300, 5535, 0, 0, 0, 0,
    13502, 0, 1376, 0, 0, 0, 0, 0, 7390, 1217, 2121, 8424, 16046, 0, 0, 13880, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 17417, 10900, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 9699, 0, 13800, 0, 14821, 0, 0, 16794, 0, 0, 0, 0, 0, 0, 0,
    0, 11609, 835, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11606, 3092, 0, 0, 0, 3267,
    8665, 0, 0, 2170, 0, 0, 0, 0, 0, 0, 6178, 0, 0, 0, 0, 0, 0, 0, 3228, 0,
    0, 3220, 0, 6481, 0, 0, 0, 0, 0, 0, 1125, 14222, 6711, 0, 0, 0, 0, 0, 5918, 8055,
    14256, 8788, 1237, 17884, 19088, 451, 846, 0, 0, 0, 5245, 10856, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 13071, 0, 0, 0, 0, 0, 0, 0, 0, 17783, 0, 0, 0, 0, 0, 0,
    13852, 0, 0, 0, 15028, 0, 0, 0, 0, 0, 0, 0, 12705, 10123, 15641, 0, 2583, 19196, 17945, 4422,
    15645, 0, 0, 0, 0, 15874, 0, 0, 0, 0, 0, 15877, 9117, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 573, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1054, 5757, 10619,
    12759, 14098, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5549, 11192, 0,
    0, 0, 13535, 0, 0, 0, 0, 16561, 12095, 0, 0, 0, 0, 0, 0, 0, 0, 0, 999, 0,
    15445, 0, 3930, 0, 0, 0, 0, 0, 0, 2040, 0, 15384, 18431, 15534, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 17641, 0, 0, 0, 0, 13799, 0, 0, 0, 0, 0, 0, 0, 16348, 0,
    0, 0, 0, 0, 0, 0, 12219, 0, 0, 17465, 0, 1780, 0, 0, 0, 7807, 374, 15701, 694, 17674,
    19011, 0, 0, 0, 0, 0, 19138, 0, 0, 17184, 0, 0, 19203, 0, 0, 0, 16837, 470, 0, 0,
    19269, 0, 15854, 0, 0, 0, 0, 0, 0, 0, 15283, 0, 0, 0, 0, 0, 0, 0, 3258, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11003, 0, 13235, 0, 17998, 0,
    3949, 0, 7567, 0, 0, 0, 0, 0, 0, 7380, 0, 13980, 0, 0, 0, 0, 0, 12228, 15914, 0,
    0, 11358, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10420, 0, 0, 12496, 2315, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 13347, 13367, 0, 0, 7952, 10385, 0, 5148, 10321, 17843, 0, 0,
    0, 8128, 12486, 0, 10884, 0, 0, 0, 0, 4280, 7580, 155, 10805, 0, 0, 0, 0, 0, 0, 15490,
    0, 15035, 1188, 0, 0, 0, 0, 4108, 0, 0, 0, 0, 0, 0, 819, 8051, 11451, 0, 0, 0,
    0, 11030, 15573, 0, 0, 0, 15052, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 119, 3299,
    0, 8560, 0, 0, 19177, 0, 0, 0, 0, 0, 0, 0, 10681, 0, 7531, 0, 14826, 0, 0, 0,
    0, 497, 8888, 10621, 18123, 0, 0, 0, 2345, 0, 0, 0, 0, 15434, 0, 7100, 0, 0, 0, 1199,
    9319, 0, 0, 3574, 1181, 4025, 16297, 0, 0, 0, 0, 0, 0, 13701, 0, 0, 0, 0, 7762, 0,
    0, 2944, 0, 0, 4037, 0, 0, 0, 0, 0, 0, 2827, 0, 0, 0, 0, 0, 0, 0, 6270,
    13669, 0, 0, 0, 0, 0, 5717, 0, 0, 0, 6365, 12914, 3612, 11587, 18727, 0, 0, 0, 4045, 10948,
    8018, 15652, 0, 0, 0, 0, 0, 0, 0, 5310, 0, 6457, 10763, 12639, 2828, 0, 0, 0, 0, 0,
    0, 14000, 0, 0, 0, 0, 6184, 0, 12067, 0, 17840, 6705, 16616, 4461, 0, 11353, 0, 0, 0, 6877,
    8242, 0, 9250, 17398, 0, 0, 0, 15799, 0, 0, 91, 5111, 0, 2257, 0, 18694, 0, 1262, 0, 0,
    11448, 0, 2613, 0, 0, 0, 0, 0, 0, 2342, 9863, 0, 6037, 13907, 0, 0, 0, 0, 7783, 19539,
    0, 0, 14233, 0, 0, 0, 0, 0, 0, 0, 0, 16953, 0, 0, 11415, 0, 0, 0, 0, 0,
    0, 7217, 7291, 17247, 0, 0, 8027, 0, 0, 0, 0, 0, 6471, 3859, 9550, 0, 0, 18258, 0, 0,
    0, 14780, 0, 0, 15407, 7515, 0, 0, 0, 15565, 2116, 0, 0, 0, 0, 0, 0, 7774, 0, 243,
    0, 4565, 0, 16474, 0, 0, 7895, 0, 0, 4375, 0, 0, 0, 0, 0, 0, 6301, 0, 0, 0,
    0, 0, 0, 2252, 8133, 0, 0, 8891, 0, 0, 10429, 0, 15069, 0, 0, 0, 0, 0, 0, 0,
    0, 5071, 0, 15749, 7167, 10185, 1459, 0, 1686, 0, 0, 2323, 0, 0, 0, 19175, 0, 0, 0, 0,
    3775, 9481, 0, 0, 0, 0, 5629, 0, 0, 0, 0, 0, 2347, 0, 0, 0, 0, 0, 0, 0,
    8221, 0, 9893, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15520, 18407, 17098, 0, 15392, 16404, 1391,
    0, 15596, 0, 0, 0, 0, 0, 3435, 0, 0, 0, 0, 1127, 0, 3096, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 6458, 417, 6609, 12558, 0, 5751, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 17266, 0, 0, 0, 0, 0, 8510, 0, 2091, 0, 0, 0, 13884, 0, 0,
    18749, 0, 0, 0, 0, 14565, 0, 0, 0, 0, 2299, 11163, 17109, 0, 0, 0, 0, 0, 17336, 0,
    0, 0, 0, 0, 0, 0, 0, 14670, 16600, 0, 0, 0, 0, 11754, 1158, 0, 0, 4630, 7557, 16230,
    0, 10568, 0, 0, 0, 0, 0, 0, 0, 14541, 0, 0, 0, 0, 0, 0, 11532, 0, 14894, 6016,
    18079, 17472, 0, 0, 0, 0, 0, 0, 0, 1194, 7367, 0, 7150, 0, 0, 0, 0, 0, 0, 0,
    2783, 15893, 0, 0, 10017, 5656, 0, 0, 0, 0, 0, 0, 0, 9533, 0, 0, 0, 0, 0, 0,
    0, 10368, 0, 0, 0, 0, 0, 0, 8021, 0, 0, 19268, 16691, 0, 0, 14139, 0, 9149, 0, 0,
    0, 3385, 1683, 14828, 18558, 13728, 0, 0, 0, 0, 0, 0, 12379, 0, 0, 0, 0, 0, 0, 0,
    6398, 0, 0, 0, 0, 0, 0, 0, 0, 8362, 0, 0, 0, 3816, 12874, 0, 0, 0, 11366, 0,
    0, 0, 0, 0, 0, 8174, 0, 0, 0, 0, 532, 0, 0, 0, 0, 0, 19259, 0, 0, 3376,
    0, 0, 0, 0, 18582, 19169, 17198, 14744, 0, 10466, 0, 0, 0, 0, 0, 0, 0, 0, 16127, 0,
    2402, 19034, 0, 0, 0, 0, 3866, 15358, 0, 12950, 0, 0, 0, 0, 0, 0, 0, 11510, 0, 0,
    0, 10501, 0, 0, 0, 5688, 15156, 4443, 0, 0, 0, 11649, 0, 0, 0, 16185, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 6223, 0, 0, 0, 0, 0, 3850, 0, 5584, 0, 3320, 5758, 7435, 18530, 0,
    0, 0, 0, 0, 4345, 0, 1734, 0, 0, 0, 5764, 0, 0, 0, 12811, 8122, 0, 9153, 0, 0,
    0, 0, 0, 6672, 0, 4571, 6814, 5541, 0, 9490, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 7888, 0, 5741, 0, 0, 5243, 4535, 0, 0, 0, 0, 0, 0, 0, 0, 14878, 9347, 14997,
    0, 0, 0, 0, 0, 0, 0, 12863, 16844, 0, 30, 3397, 0, 0, 0, 0, 0, 0, 0, 18433,
    0, 0, 0, 13196, 0, 8082, 0, 0, 0, 0, 0, 0, 11483, 0, 16373, 0, 0, 201, 7078, 0,
    0, 8702, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6517, 0, 0, 0, 8380,
    0, 0, 0, 0, 0, 0, 0, 12797, 13647, 0, 0, 0, 0, 6047, 7971, 0, 0, 1165, 0, 5895,
    0, 15351, 0, 0, 0, 0, 0, 0, 0, 10675, 0, 0, 9872, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 10842, 19125, 0, 360, 0, 0, 0, 18073, 17110, 0, 0, 0, 0, 0, 0, 19068, 0, 0,
    0, 0, 0, 0, 0, 19472, 0, 12131, 8083, 13849, 1712, 0, 0, 0, 13008, 0, 2988, 12770, 12846, 0,
    0, 0, 0, 0, 0, 0, 11091, 0, 17797, 0, 0, 0, 0, 0, 0, 7045, 0, 0, 0, 0,
    0, 6006, 0, 0, 0, 0, 0, 0, 0, 0, 1924, 0, 0, 11781, 0, 17181, 18516, 0, 0, 0,
    0, 0, 8360, 8930, 0, 1830, 18932, 0, 0, 0, 0, 3683, 0, 15665, 0, 16251, 0, 4133, 15256, 0,
    0, 0, 0, 13446, 0, 18291, 0, 0, 0, 0, 0, 0, 0, 0, 7736, 0, 0, 0, 0, 0,
    0, 0, 0, 4742, 18336, 0, 5955, 16043, 2574, 2517, 18706, 6975, 0, 4421, 0, 0, 9020, 18597, 0, 6346,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16808, 0, 0, 0, 0, 0, 0, 2671, 0, 0,
    0, 0, 5220, 0, 2056, 0, 0, 0, 0, 0, 10901, 13629, 0, 0, 0, 0, 0, 0, 0, 0,
    14674, 0, 14279, 12490, 4203, 0, 12957, 0, 5740, 9115, 0, 78, 0, 0, 0, 19166, 0, 0, 2459, 1077,
    16897, 0, 0, 0, 0, 0, 0, 0, 0, 12236, 13420, 0, 0, 0, 0, 7302, 0, 0, 0, 0,
    0, 13198, 13731, 18805, 14861, 9811, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14550, 0, 0, 0, 0,
    0, 0, 0, 3596, 1250, 0, 0, 15716, 4718, 0, 3824, 0, 0, 0, 0, 595, 3705, 0, 8291, 0,
    0, 8763, 0, 0, 0, 538, 17137, 0, 0, 0, 0, 0, 0, 0, 7232, 18021, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14487, 554, 14899, 11394, 0, 15219, 0, 0, 0, 16983,
    0, 0, 3033, 0, 8521, 0, 0, 0, 0, 14612, 0, 10699, 0, 0, 0, 11258, 0, 9439, 12608, 0,
    0, 0, 0, 0, 0, 0, 0, 10260, 0, 5326, 0, 0, 15631, 18839, 1044, 5515, 0, 0, 14917, 0,
    0, 0, 0, 8411, 0, 0, 1252, 5880, 0, 0, 0, 0, 9683, 0, 0, 0, 3117, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 10481, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    372, 0, 7013, 0, 0, 0, 13627, 16114, 8658, 0, 0, 3296, 0, 5712, 12661, 2265, 2361, 17251, 0, 0,
    0, 0, 0, 0, 0, 0, 9333, 16928, 0, 0, 0, 0, 0, 0, 0, 0, 4777, 14195, 0, 0,
    0, 11619, 0, 19124, 0, 6967, 0, 13869, 0, 143, 11138, 0, 0, 0, 0, 11412, 19248, 0, 0, 0,
    0, 19195, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14401, 0, 0, 0, 0, 13450, 0,
    0, 0, 5908, 0, 0, 0, 0, 0, 0, 6280, 0, 0, 0, 0, 0, 0, 0, 5642, 9401, 17482,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10413, 55, 0, 0, 4076, 0, 0, 0,
    0, 11646, 1893, 0, 9478, 15439, 0, 0, 0, 4213, 0, 0, 0, 18238, 10355, 12517, 0, 0, 12920, 11259,
    0, 0, 0, 0, 14327, 0, 0, 0, 0, 0, 0, 0, 0, 9668, 0, 0, 16518, 0, 5836, 5443,
    17210, 0, 0, 0, 0, 0, 3637, 17740, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4787, 0, 0,
    10461, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7593, 0, 0, 0, 0, 0, 7779, 11312, 0, 0,
    0, 13077, 0, 2580, 6079, 18713, 2512, 0, 0, 6933, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 12594, 7623, 0, 0, 0, 17566, 0, 0, 12891, 16644, 0, 8960, 0, 0, 0, 0, 0,
    0, 0, 18736, 0, 18993, 0, 0, 0, 0, 0, 0, 0, 0, 6932, 0, 0, 0, 0, 8571, 0,
    13708, 0, 0, 0, 0, 0, 2208, 0, 14990, 0, 3422, 0, 0, 0, 0, 0, 0, 1492, 0, 0,
    13863, 14764, 0, 6646, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1423, 4749, 0, 3361, 0, 0,
    0, 0, 0, 5226, 0, 0, 19537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 2013, 12231, 0, 5527, 0, 0, 0, 0, 9530, 10292, 12867, 0, 0, 1457, 14093, 9391, 8430,
    14585, 15353, 0, 0, 0, 0, 2237, 16456, 0, 6387, 5734, 19298, 0, 14905, 0, 2151, 0, 0, 0, 0,
    11384, 0, 0, 12485, 4823, 0, 18843, 3644, 0, 0, 5643, 12215, 16934, 0, 0, 0, 0, 0, 0, 0,
    11134, 10250, 12217, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131, 0, 0,
    0, 0, 0, 0, 4343, 14183, 0, 444, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    18188, 13108, 0, 0, 0, 0, 0, 9844, 0, 0, 0, 2508, 17178, 0, 18437, 0, 0, 0, 2627, 0,
    0, 0, 0, 20, 102, 755, 10617, 0, 0, 0, 0, 11480, 16750, 10680, 0, 0, 0, 0, 0, 0,
    4560, 16010, 1776, 4191, 3288, 0, 18417, 15218, 4354, 8324, 0, 0, 0, 539, 13341, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4418, 7456, 947, 0, 0, 0, 0, 0,
    5041, 0, 15862, 0, 6859, 0, 8908, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18495, 13666, 16247, 6261,
    16825, 0, 0, 0, 7759, 5511, 16814, 19176, 0, 0, 0, 0, 3870, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 6463, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    19436, 17666, 0, 0, 0, 0, 2500, 4980, 0, 0, 0, 12246, 17904, 18297, 0, 0, 16941, 6500, 0, 0,
    0, 9099, 1246, 0, 0, 0, 0, 0, 0, 0, 0, 16891, 5030, 9213, 0, 7240, 0, 11199, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 3697, 0, 13171, 0, 0, 0, 0, 0, 0, 0, 17552, 5512, 0,
    0, 0, 0, 3731, 0, 0, 15663, 0, 0, 1212, 0, 0, 6050, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 18606, 18660, 0, 0, 0, 5793, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 5026, 0, 0, 0, 0, 0, 14228, 0, 16042, 0, 0, 0, 0, 6948, 19080, 0, 0, 11900, 0,
    0, 0, 0, 0, 0, 0, 0, 7014, 0, 13991, 0, 0, 0, 3904, 0, 0, 0, 0, 0, 13882,
    0, 0, 10289, 19032, 13123, 0, 0, 0, 0, 0, 0, 14269, 0, 0, 0, 0, 1394, 0, 0, 15357,
    0, 0, 0, 0, 0, 0, 0, 0, 15478, 0, 6007, 8295, 0, 0, 0, 16764, 0, 0, 0, 14760,
    0, 16841, 5898, 0, 0, 0, 0, 7569, 13354, 0, 0, 0, 12564, 0, 0, 0, 0, 0, 0, 0,
    0, 19414, 0, 0, 0, 0, 0, 10218, 12850, 0, 0, 14169, 0, 0, 0, 0, 0, 1897, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12767, 0, 0, 0,
    11806, 0, 0, 0, 0, 7304, 0, 0, 0, 0, 6478, 19174, 0, 0, 0, 0, 1977, 0, 15095, 9925,
    0, 13833, 17800, 15087, 0, 0, 0, 0, 0, 0, 4369, 12995, 0, 0, 12198, 0, 9372, 0, 11072, 0,
    18613, 0, 0, 4836, 3186, 0, 0, 0, 0, 0, 3027, 0, 7841, 12123, 0, 0, 0, 0, 9551, 17720,
    0, 1814, 17023, 3152, 0, 0, 18218, 0, 0, 0, 0, 8164, 0, 17568, 0, 0, 0, 0, 12175, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 4149, 17563, 0, 0, 0, 9899, 0, 0, 9061, 0, 0,
    10325, 17676, 0, 5021, 17657, 687, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6207, 2301, 4328, 0,
    0, 0, 12249, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    5470, 4231, 0, 0, 0, 13381, 0, 0, 15452, 0, 0, 2561, 0, 0, 8875, 0, 1676, 0, 0, 0,
    0, 16491, 6061, 0, 0, 0, 0, 1666, 2423, 11053, 5963, 13599, 0, 0, 15232, 0, 0, 6881, 0, 7972,
    0, 0, 0, 0, 2311, 0, 0, 1982, 9352, 4812, 5037, 4386, 7825, 7919, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17597, 0, 0, 0, 0, 13807, 0, 0, 0, 0,
    0, 0, 0, 3503, 11560, 0, 0, 0, 0, 13441, 4524, 0, 7646, 2780, 5506, 0, 0, 348, 1366, 0,
    0, 0, 2831, 0, 0, 14101, 0, 0, 8740, 0, 0, 0, 0, 13189, 0, 2161, 17848, 0, 10831, 16432,
    14824, 0, 0, 15249, 0, 0, 0, 0, 0, 18244, 0, 0, 0, 8036, 6801, 0, 1699, 7604, 0, 0,
    0, 294, 0, 0, 0, 0, 0, 0, 0, 799, 7970, 9880, 16439, 17921, 1059, 3269, 12243, 16158, 11440, 0,
    0, 0, 0, 0, 2599, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12592, 15606, 0, 0, 0, 0,
    15168, 4555, 0, 0, 0, 0, 0, 9832, 0, 0, 0, 8612, 494, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 14553, 0, 2874, 0, 0, 0, 0, 0, 0, 0, 0, 9972, 13356, 12748, 0, 0,
    3069, 19426, 3856, 0, 0, 0, 7696, 0, 13936, 10156, 0, 0, 2497, 8062, 18590, 3408, 6900, 0, 11240, 11436,
    0, 0, 0, 0, 9398, 0, 0, 0, 0, 0, 0, 9594, 0, 0, 0, 0, 0, 0, 0, 13296,
    16525, 0, 0, 9252, 0, 0, 0, 0, 0, 0, 0, 10344, 0, 7138, 15509, 12480, 18185, 10027, 0, 0,
    0, 0, 0, 0, 11291, 0, 0, 0, 0, 0, 0, 0, 0, 9163, 6625, 18711, 0, 0, 0, 0,
    0, 11162, 0, 0, 0, 7907, 0, 0, 0, 0, 17165, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 18449, 19588, 0, 13845, 0, 0, 673, 0, 11014, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 8488, 14816, 0, 8505, 5928, 6983, 12683, 1563, 0, 15043, 6619, 14351, 0, 0,
    0, 0, 0, 3975, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 12832, 0, 6326, 9353, 14475, 14930, 0, 0, 0, 0, 0, 0, 0, 15604, 0, 0, 0, 9889, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11713, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 10320, 9750, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6292, 0, 0, 814, 0,
    5817, 0, 14221, 0, 0, 0, 0, 0, 5198, 9991, 12116, 4346, 0, 0, 0, 0, 0, 17469, 0, 18904,
    0, 0, 0, 0, 10827, 316, 0, 0, 0, 0, 18068, 0, 0, 0, 0, 0, 0, 0, 0, 15385,
    0, 0, 13115, 15356, 0, 0, 0, 0, 10439, 0, 7720, 634, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1082, 0, 15890, 2398, 7925, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 18006, 0, 0, 0, 0, 5049, 0, 0, 0, 510, 0, 0, 0, 0, 0,
    0, 0, 9278, 13239, 10261, 3873, 0, 0, 0, 0, 12817, 0, 0, 0, 9515, 14461, 0, 5750, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13551, 0, 0, 14653, 0, 16164, 0,
    8064, 14100, 0, 0, 0, 7213, 5879, 0, 0, 9237, 0, 0, 0, 0, 0, 0, 0, 0, 4043, 9870,
    4602, 4658, 16011, 16601, 0, 0, 11726, 13965, 0, 0, 0, 0, 17173, 0, 0, 16323, 0, 0, 0, 0,
    15838, 0, 8393, 0, 19475, 0, 0, 9102, 0, 0, 0, 0, 0, 17180, 0, 5285, 0, 0, 0, 16068,
    0, 13759, 16798, 0, 0, 0, 0, 6683, 7136, 15262, 2903, 0, 0, 7092, 2112, 10573, 7945, 14154, 0, 0,
    0, 2451, 0, 0, 3148, 10824, 0, 0, 0, 0, 0, 0, 0, 17420, 0, 0, 0, 0, 0, 19349,
    0, 0, 18071, 0, 0, 0, 0, 0, 15814, 0, 0, 12142, 0, 3885, 0, 0, 4539, 0, 0, 4197,
    0, 0, 0, 0, 0, 913, 0, 16425, 0, 13827, 0, 0, 0, 0, 0, 0, 14992, 16651, 14001, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 15673, 6615, 13377, 4096, 0, 0, 0, 0, 14126, 0, 0, 0,
    14408, 0, 0, 0, 19208, 342, 0, 17016, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    11077, 0, 0, 0, 0, 0, 0, 4507, 17354, 0, 0, 4513, 19255, 0, 9730, 6977, 0, 0, 0, 0,
    0, 0, 0, 7451, 0, 0, 11921, 0, 0, 0, 1116, 0, 0, 0, 0, 0, 3554, 0, 0, 0,
    0, 0, 0, 14273, 4365, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18122, 18321, 0, 10375,
    0, 0, 0, 0, 0, 10001, 4005, 0, 0, 0, 0, 0, 0, 0, 12263, 0, 19489, 0, 0, 0,
    0, 0, 17571, 0, 4957, 17943, 0, 18912, 7873, 8924, 0, 5207, 493, 5456, 11976, 12261, 11638, 0, 0, 0,
    0, 0, 0, 11099, 0, 0, 0, 17288, 0, 0, 0, 1638, 6904, 10987, 0, 4803, 0, 0, 0, 7372,
    0, 0, 15312, 0, 0, 0, 0, 11922, 0, 0, 0, 13106, 0, 16418, 574, 0, 19275, 15354, 0, 311,
    0, 0, 0, 0, 0, 12576, 2872, 14618, 17971, 0, 0, 10618, 0, 11908, 8508, 0, 0, 0, 0, 16260,
    0, 0, 1470, 0, 0, 0, 0, 0, 0, 6204, 0, 0, 18776, 0, 0, 13646, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14289, 0, 0, 0, 0, 5039, 0,
    0, 0, 9124, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7357, 0, 0, 7427, 7497, 0, 0,
    16191, 0, 10031, 0, 0, 0, 0, 0, 11076, 0, 0, 16101, 1438, 0, 0, 0, 0, 0, 0, 13712,
    0, 0, 0, 0, 0, 0, 9362, 0, 7548, 0, 0, 0, 0, 2799, 12352, 17037, 12887, 2066, 0, 0,
    8225, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 388, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 19136, 0, 10591, 5033, 2634, 11287, 18227, 0, 0, 0, 0, 0, 0, 8320, 13739, 19565, 0,
    0, 0, 0, 0, 15769, 1566, 0, 0, 0, 0, 15533, 3080, 7153, 18732, 0, 0, 0, 10682, 1052, 1779,
    15260, 16810, 0, 0, 15103, 0, 14240, 0, 0, 14858, 15364, 0, 0, 0, 10078, 13212, 8847, 0, 0, 3869,
    19278, 0, 5329, 0, 0, 0, 0, 10388, 0, 0, 0, 10545, 11757, 0, 0, 0, 10903, 0, 0, 0,
    0, 0, 0, 11147, 0, 6071, 12864, 0, 0, 10127, 4404, 0, 0, 0, 357, 0, 6893, 0, 8728, 0,
    16817, 0, 0, 0, 0, 0, 0, 3585, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    9577, 6011, 0, 0, 8520, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17027, 0, 0, 7068, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14486, 18647, 16328, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1022, 17662, 0, 4859, 14035, 0, 0, 13407, 0, 1383, 12432,
    14521, 0, 628, 5697, 12535, 12656, 0, 0, 0, 0, 0, 10410, 0, 0, 0, 9764, 0, 0, 0, 0,
    0, 7406, 0, 0, 0, 0, 0, 6277, 0, 0, 2761, 10971, 0, 15424, 0, 0, 0, 0, 9974, 15889,
    0, 0, 12114, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6172, 0, 0, 0, 1856, 0, 0, 0,
    0, 0, 8822, 0, 0, 0, 0, 0, 0, 11598, 1792, 0, 0, 0, 0, 137, 3103, 0, 0, 2789,
    13463, 0, 17095, 0, 0, 0, 0, 0, 5338, 0, 0, 12057, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 3860, 0, 19312, 0, 0, 0, 7616, 6940, 0, 0, 0, 1029, 4858, 0, 0, 0, 12020, 16940,
    0, 3944, 0, 0, 0, 0, 5468, 0, 0, 17075, 0, 0, 0, 3182, 0, 0, 0, 0, 14203, 6707,
    15970, 17322, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6761, 0, 0, 0, 0, 0, 0, 0,
    2125, 9324, 1603, 0, 12214, 0, 0, 14916, 14373, 8434, 0, 5657, 0, 14326, 0, 0, 0, 7363, 0, 0,
    0, 0, 0, 19224, 0, 0, 0, 5716, 0, 2755, 0, 5140, 0, 0, 11760, 0, 15124, 0, 14374, 0,
    0, 16199, 0, 0, 12337, 0, 0, 0, 0, 0, 0, 0, 4585, 0, 0, 10084, 9167, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 19305, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 4634, 0, 0, 0, 0, 0, 0, 0, 11764, 1081, 17817, 0, 19575, 0, 17926, 0, 0, 0,
    0, 0, 529, 121, 0, 0, 16086, 7135, 19359, 0, 0, 6091, 0, 0, 0, 0, 0, 295, 0, 10312,
    0, 8189, 18302, 0, 0, 0, 0, 7578, 0, 0, 0, 0, 0, 8012, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 2215, 1768, 0, 0, 0, 0, 0, 17265, 0, 0, 0, 0, 6709, 0,
    0, 0, 0, 0, 0, 0, 11431, 12826, 11873, 15214, 18471, 19490, 19569, 0, 0, 12520, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 12876, 0, 19162, 0, 0, 19096, 0, 16063, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 15181, 0, 0, 10497, 0, 271, 3354, 0, 0, 0, 7462, 0, 18454, 0, 0, 9199,
    0, 19379, 4363, 9244, 16726, 0, 0, 5534, 10215, 15523, 0, 0, 0, 0, 0, 9620, 2570, 0, 12756, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15313, 0, 0, 0, 0, 0, 0,
    10454, 13219, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12247, 14307, 0, 0, 0, 0, 8231, 0,
    0, 0, 0, 0, 0, 0, 12893, 0, 0, 0, 0, 0, 4741, 0, 0, 0, 0, 11611, 0, 0,
    15584, 0, 12945, 0, 130, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12962, 7602, 3321, 17640, 0, 2504,
    0, 0, 16659, 0, 0, 0, 0, 0, 0, 0, 17057, 0, 0, 5171, 0, 0, 4023, 6944, 0, 0,
    15346, 9243, 11944, 12578, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14870, 3157, 0, 0,
    0, 0, 0, 0, 5023, 0, 5707, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1436, 12688, 17974,
    6224, 9629, 16778, 0, 0, 0, 0, 0, 15281, 0, 0, 4053, 0, 0, 6972, 12060, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 19589, 0, 17299, 0, 0, 0, 0, 0, 3656, 0, 0,
    0, 0, 7951, 0, 0, 0, 0, 0, 0, 13541, 0, 0, 0, 0, 0, 0, 0, 0, 16273, 13352,
    0, 0, 4152, 12582, 8401, 19534, 1192, 0, 15449, 19009, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7997,
    13637, 0, 0, 0, 19319, 0, 0, 0, 0, 0, 16393, 0, 14392, 11129, 0, 0, 0, 0, 0, 0,
    18936, 9280, 0, 18278, 0, 0, 0, 0, 17645, 4968, 12472, 7347, 0, 0, 0, 0, 0, 0, 7926, 10231,
    18968, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6637, 0, 0, 0, 4767, 0, 0, 0,
    0, 1525, 0, 0, 0, 2760, 8048, 0, 0, 0, 0, 0, 0, 18159, 0, 0, 0, 0, 0, 5969,
    16304, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12487, 2467, 0, 1025, 0, 0, 0, 0, 0,
    0, 0, 13722, 14588, 7723, 0, 0, 6436, 0, 0, 11135, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 2522, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3857, 12339,
    12427, 0, 16603, 0, 0, 9980, 0, 0, 18971, 0, 1134, 2894, 12096, 0, 11916, 0, 0, 0, 496, 14355,
    0, 12097, 14656, 0, 13175, 0, 0, 0, 0, 18608, 0, 0, 0, 0, 0, 0, 0, 0, 19243, 0,
    0, 0, 0, 0, 1312, 1016, 5327, 10551, 0, 0, 6115, 9572, 0, 10870, 0, 0, 8198, 0, 0, 3380,
    8911, 0, 18233, 16389, 0, 7969, 0, 0, 0, 0, 0, 11434, 0, 4248, 9094, 7770, 12765, 0, 0, 7209,
    9305, 0, 0, 0, 2576, 0, 0, 0, 0, 0, 0, 0, 791, 0, 0, 0, 3230, 1869, 0, 0,
    0, 0, 12695, 4567, 0, 0, 0, 9459, 19447, 0, 5947, 9624, 0, 16924, 6843, 9009, 14160, 0, 0, 0,
    0, 0, 6021, 0, 0, 1450, 4061, 6479, 11277, 12646, 0, 0, 0, 0, 0, 0, 0, 0, 14913, 0,
    0, 17900, 0, 0, 0, 0, 0, 0, 13720, 0, 0, 0, 0, 0, 0, 7076, 7749, 11877, 18556, 0,
    762, 0, 11513, 17875, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1940, 16635, 0, 153,
    8251, 14022, 15234, 0, 0, 0, 18866, 0, 0, 0, 8032, 0, 0, 0, 0, 0, 6024, 0, 0, 0,
    0, 0, 0, 0, 0, 831, 0, 0, 0, 0, 0, 19251, 0, 618, 4314, 0, 0, 0, 7009, 3143,
    0, 7989, 0, 0, 10959, 3711, 15782, 17077, 19418, 9673, 0, 0, 0, 0, 11392, 0, 0, 13062, 0, 0,
    11346, 10061, 0, 0, 0, 0, 0, 6209, 18855, 0, 3825, 0, 13079, 9395, 12424, 15027, 0, 14137, 0, 4132,
    856, 13604, 0, 0, 0, 2771, 0, 0, 0, 0, 0, 0, 0, 14003, 0, 0, 0, 19392, 0, 0,
    0, 0, 0, 9332, 8197, 979, 2950, 0, 0, 0, 0, 15550, 0, 0, 0, 0, 0, 0, 16579, 0,
    0, 0, 0, 4161, 15849, 0, 0, 0, 17608, 5001, 0, 5869, 0, 0, 0, 1202, 0, 0, 0, 0,
    15171, 0, 0, 0, 1045, 10848, 0, 0, 0, 0, 12409, 0, 0, 0, 0, 6657, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 7204, 0, 0, 0, 0, 0, 1092, 0, 0, 12640, 13026, 0, 0, 0, 0,
    0, 0, 12648, 0, 0, 12805, 0, 0, 0, 0, 0, 0, 16581, 0, 0, 3297, 10637, 14964, 0, 0,
    0, 0, 0, 0, 0, 0, 1650, 0, 0, 0, 0, 15046, 0, 0, 0, 0, 0, 0, 3828, 0,
    0, 0, 6572, 11599, 0, 0, 0, 4569, 0, 0, 9087, 0, 0, 0, 0, 0, 15804, 0, 0, 0,
    0, 0, 0, 15227, 0, 0, 0, 0, 7728, 0, 0, 0, 17162, 15169, 1773, 10739, 0, 0, 0, 1108,
    1236, 0, 0, 0, 0, 8341, 0, 18109, 1537, 0, 0, 18366, 0, 0, 0, 0, 0, 9736, 0, 0,
    9463, 3015, 14525, 0, 4867, 0, 0, 0, 11775, 15436, 0, 0, 0, 12221, 0, 0, 1968, 7528, 0, 0,
    14842, 6577, 4360, 2808, 5775, 1985, 18507, 0, 400, 15074, 12296, 7911, 8790, 0, 0, 8792, 0, 0, 0, 0,
    14698, 0, 3862, 0, 5271, 0, 0, 0, 3475, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 10613, 18093, 15179, 18065, 4207, 8144, 18280, 19557, 8304, 9874, 0, 0, 0,
    0, 0, 0, 9916, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13360, 14729, 0, 0, 17474, 8618, 0,
    0, 0, 1465, 0, 0, 13959, 0, 10973, 0, 0, 0, 13776, 2207, 0, 8606, 9207, 19337, 0, 0, 0,
    0, 0, 0, 0, 8582, 8830, 19505, 0, 0, 0, 12843, 0, 0, 9208, 0, 0, 0, 0, 8137, 0,
    3738, 10702, 11924, 0, 18619, 0, 5514, 0, 0, 0, 0, 0, 0, 0, 2505, 18994, 0, 0, 0, 0,
    6999, 0, 1145, 0, 0, 17254, 0, 0, 0, 2263, 0, 0, 8152, 0, 0, 0, 8253, 9992, 0, 5777,
    8719, 0, 0, 0, 0, 0, 0, 15057, 0, 0, 7982, 0, 11837, 0, 0, 0, 0, 0, 0, 2693,
    0, 16205, 3221, 5594, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11191,
    0, 11470, 0, 0, 0, 0, 12726, 0, 0, 0, 0, 0, 9993, 10336, 0, 0, 6667, 0, 14118, 0,
    0, 0, 0, 0, 0, 0, 0, 18965, 8948, 0, 3855, 0, 0, 0, 0, 462, 6678, 0, 0, 9890,
    0, 0, 0, 2018, 0, 0, 0, 0, 9955, 0, 2719, 2900, 3492, 4426, 17483, 0, 0, 0, 0, 0,
    0, 0, 0, 17219, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11264, 0, 7605, 16608, 0, 8706, 13036,
    10212, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9158, 0, 12725, 0, 0,
    0, 0, 0, 0, 0, 7441, 15829, 2228, 4162, 0, 0, 0, 16015, 0, 0, 0, 13992, 0, 13691, 2021,
    0, 0, 7812, 0, 0, 8596, 0, 0, 0, 0, 8406, 5691, 0, 0, 0, 0, 7878, 9707, 0, 0,
    0, 0, 0, 0, 16387, 14601, 16257, 0, 17651, 5873, 0, 0, 0, 0, 0, 0, 0, 0, 14971, 7223,
    0, 0, 0, 0, 4955, 3168, 4671, 0, 0, 6053, 0, 15422, 0, 0, 9272, 0, 0, 0, 3420, 0,
    6689, 0, 10238, 0, 13027, 0, 0, 0, 0, 6941, 0, 0, 0, 0, 0, 0, 0, 2884, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11728, 0, 0, 2777, 0, 0, 16256,
    0, 0, 0, 0, 0, 2590, 0, 0, 0, 0, 0, 0, 0, 0, 15977, 0, 0, 0, 0, 5188,
    0, 0, 18031, 0, 0, 0, 1956, 4436, 6049, 15305, 7281, 5089, 4011, 8098, 0, 6906, 0, 0, 0, 581,
    13985, 0, 0, 2300, 0, 0, 0, 0, 14479, 0, 13582, 0, 5987, 17404, 0, 13803, 0, 0, 5339, 0,
    0, 0, 0, 0, 4818, 0, 0, 0, 0, 1727, 4457, 17534, 0, 0, 0, 0, 0, 0, 2465, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10788, 0, 2701, 8246, 16502, 0, 0, 1505, 14967,
    0, 19000, 0, 0, 0, 0, 0, 1602, 0, 0, 0, 0, 0, 6717, 15660, 10249, 19160, 0, 0, 0,
    18275, 0, 0, 0, 0, 0, 0, 14152, 0, 4807, 12250, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 7877, 0, 0, 0, 10382, 0, 0, 0, 16303, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 3821, 6466, 0, 0, 446, 5824, 0, 17786, 0, 0, 9806, 0,
    0, 0, 120, 0, 0, 0, 7730, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13588, 0, 0, 8148,
    0, 0, 0, 18211, 0, 0, 0, 6565, 0, 0, 0, 0, 0, 0, 15767, 0, 0, 0, 0, 17241,
    0, 0, 0, 0, 19461, 2630, 0, 0, 0, 0, 5050, 0, 0, 0, 12407, 0, 0, 0, 0, 0,
    0, 0, 16959, 7820, 0, 0, 10232, 0, 0, 0, 0, 9922, 0, 0, 0, 0, 0, 0, 0, 4745,
    19310, 0, 2139, 18817, 0, 0, 0, 0, 0, 8874, 0, 13460, 0, 0, 7763, 0, 3815, 0, 0, 0,
    0, 0, 14119, 12137, 16796, 15001, 0, 0, 0, 0, 0, 2507, 10847, 12704, 14675, 18877, 0, 0, 0, 0,
    2339, 5139, 14131, 9128, 18903, 0, 0, 0, 0, 0, 6314, 14994, 3130, 11020, 11044, 13161, 0, 0, 8760, 0,
    0, 0, 0, 6865, 0, 0, 0, 0, 346, 0, 0, 0, 0, 0, 0, 3147, 10314, 0, 0, 0,
    0, 0, 0, 7382, 0, 12678, 0, 7961, 0, 0, 4896, 0, 0, 0, 0, 0, 0, 16149, 0, 0,
    0, 0, 0, 9131, 0, 0, 5370, 15000, 0, 0, 0, 4496, 11652, 0, 0, 0, 0, 0, 2454, 0,
    0, 4290, 0, 13837, 0, 0, 0, 0, 13761, 0, 4819, 5203, 14173, 0, 0, 0, 17833, 3693, 0, 11673,
    0, 5897, 13563, 0, 8266, 13640, 0, 0, 0, 0, 1941, 3689, 0, 0, 0, 0, 0, 0, 13151, 13357,
    0, 0, 0, 0, 0, 4965, 0, 0, 0, 0, 0, 0, 0, 0, 15474, 0, 4088, 9093, 7529, 17496,
    0, 0, 0, 0, 0, 0, 0, 0, 2551, 0, 0, 0, 15457, 15498, 0, 0, 0, 3025, 0, 0,
    4139, 0, 0, 0, 0, 9036, 0, 0, 0, 0, 0, 8255, 0, 16093, 0, 13415, 0, 0, 0, 8350,
    12635, 18246, 0, 0, 0, 0, 0, 0, 0, 0, 15760, 0, 0, 0, 0, 0, 4463, 0, 0, 0,
    0, 0, 0, 15524, 8340, 13810, 0, 13899, 17633, 12583, 0, 0, 0, 11495, 6701, 0, 0, 0, 8585, 0,
    0, 14795, 6861, 0, 0, 0, 15071, 0, 7015, 0, 0, 0, 0, 0, 9023, 860, 3328, 0, 0, 0,
    0, 0, 0, 10063, 19149, 0, 0, 0, 13529, 0, 0, 13682, 5176, 5931, 19082, 10980, 0, 0, 0, 0,
    3924, 3189, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12453, 0, 0, 0, 16329, 0,
    0, 8283, 0, 0, 0, 4876, 9942, 16996, 0, 0, 0, 0, 0, 0, 0, 0, 14859, 17713, 0, 0,
    14572, 0, 0, 0, 0, 9073, 12144, 0, 0, 0, 0, 0, 0, 0, 0, 881, 0, 0, 0, 0,
    11766, 0, 0, 0, 0, 0, 7731, 0, 0, 0, 0, 15837, 0, 0, 10436, 1362, 6844, 0, 0, 0,
    0, 0, 0, 18019, 0, 0, 0, 2368, 0, 5683, 10142, 0, 0, 0, 0, 0, 0, 0, 0, 17814,
    2743, 0, 0, 3243, 8934, 0, 9217, 0, 14644, 2572, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 10925, 2750, 6126, 13498, 0, 0, 0, 0, 10770, 0, 0, 0, 17040, 0, 16447, 2885,
    4668, 475, 16411, 1509, 7095, 14912, 17158, 8445, 17777, 16800, 8301, 17433, 17491, 0, 0, 662, 5958, 6425, 8099, 9605,
    15869, 0, 0, 0, 7948, 1901, 0, 0, 10450, 3497, 16882, 0, 0, 17118, 0, 13929, 0, 8542, 0, 0,
    0, 14634, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18778, 0, 19039, 0, 0, 0, 0, 0,
    17873, 0, 0, 0, 0, 8917, 18167, 0, 0, 19116, 0, 15322, 0, 15489, 0, 0, 6561, 9281, 11388, 16100,
    17045, 0, 0, 0, 0, 0, 0, 13865, 0, 0, 0, 0, 0, 0, 14931, 0, 0, 0, 0, 0,
    0, 0, 327, 17294, 0, 3179, 0, 18388, 0, 0, 13925, 0, 0, 0, 7316, 0, 0, 0, 10432, 0,
    0, 0, 0, 0, 1286, 0, 0, 1425, 0, 0, 732, 0, 0, 1180, 0, 0, 0, 0, 0, 0,
    0, 4009, 19521, 0, 12659, 0, 11251, 0, 10908, 0, 0, 0, 0, 3204, 7329, 12122, 0, 0, 0, 11449,
    3953, 15487, 0, 0, 0, 15887, 0, 0, 0, 0, 0, 0, 0, 0, 14024, 9714, 17411, 0, 0, 0,
    0, 0, 0, 5934, 0, 16122, 0, 0, 0, 0, 15867, 0, 0, 0, 0, 0, 0, 1835, 4047, 15252,
    5708, 16208, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3304, 0, 0, 0, 0,
    1242, 11949, 0, 0, 0, 0, 0, 17431, 3661, 0, 0, 0, 0, 0, 0, 0, 0, 17627, 1118, 0,
    0, 0, 0, 0, 0, 17619, 12788, 17100, 0, 0, 0, 0, 0, 8834, 3266, 0, 0, 0, 11446, 0,
    1804, 11472, 0, 265, 0, 0, 0, 0, 7609, 13020, 0, 0, 0, 3106, 0, 0, 0, 0, 2199, 0,
    0, 0, 0, 0, 0, 0, 0, 13892, 19375, 6724, 0, 0, 0, 7344, 10107, 7490, 12742, 0, 11458, 11080,
    0, 3614, 0, 0, 0, 0, 5883, 0, 0, 0, 3388, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    15717, 0, 8071, 0, 0, 0, 8093, 18832, 0, 0, 0, 0, 0, 0, 0, 4897, 0, 10793, 0, 4888,
    9410, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11015, 0, 0, 0, 0, 0, 3579, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11319, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 8774, 0, 12138, 0, 7688, 1900, 0, 0, 0, 0, 0, 0, 10981, 17622, 12330,
    10302, 0, 5878, 0, 15386, 0, 0, 13000, 0, 15800, 0, 0, 0, 0, 0, 2739, 11847, 18237, 0, 0,
    0, 0, 5156, 9380, 0, 0, 8668, 0, 0, 0, 2118, 0, 0, 10213, 1844, 17107, 1704, 18672, 0, 7683,
    18481, 0, 12779, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 12376, 0, 0, 0, 0, 0, 2157, 0, 0, 6551, 0, 0, 3550,
    0, 0, 0, 0, 0, 0, 0, 14968, 15511, 0, 0, 0, 0, 7340, 0, 0, 0, 0, 0, 0,
    19515, 2033, 11842, 0, 8802, 0, 0, 0, 13903, 13877, 6959, 18184, 0, 8484, 15440, 0, 0, 15753, 19156, 0,
    6288, 0, 16883, 0, 0, 0, 0, 0, 0, 0, 15138, 0, 0, 5900, 16196, 7698, 12457, 11519, 16957, 18830,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9908, 18631, 2477, 0, 0, 0, 4723, 0,
    0, 0, 16279, 0, 0, 0, 0, 0, 0, 10895, 0, 0, 0, 0, 0, 0, 0, 7709, 0, 14085,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1162, 0, 9509, 0, 0, 2699, 0, 0, 0, 0, 0,
    0, 0, 0, 5742, 14879, 3411, 6376, 0, 0, 0, 9660, 0, 0, 12593, 0, 0, 0, 0, 15902, 2041,
    4746, 13473, 0, 0, 0, 0, 0, 4532, 0, 15129, 0, 0, 0, 10330, 0, 0, 0, 0, 5412, 0,
    0, 4135, 5006, 16913, 15872, 3098, 8001, 0, 6026, 0, 0, 0, 0, 0, 1834, 0, 0, 0, 18956, 11321,
    0, 0, 1990, 10491, 0, 0, 0, 0, 0, 0, 0, 0, 10933, 16558, 4871, 0, 0, 0, 0, 0,
    15127, 0, 17684, 0, 8558, 0, 0, 0, 0, 0, 2456, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 387, 0, 0, 0, 0, 0, 5612, 0, 0, 0, 0,
    0, 0, 0, 13638, 8629, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7477, 0, 0, 0,
    0, 0, 0, 16519, 0, 14071, 5125, 10419, 18362, 0, 3349, 0, 0, 0, 4389, 0, 783, 0, 0, 0,
    0, 0, 8717, 0, 0, 16999, 1367, 18630, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4324,
    2602, 6961, 0, 0, 11385, 0, 0, 0, 0, 0, 0, 5492, 14868, 0, 0, 0, 0, 0, 0, 893,
    4997, 0, 14686, 0, 0, 0, 5564, 6506, 745, 17071, 18352, 15388, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 18768, 0, 2569, 17286, 0, 0, 0, 10832, 0, 0, 0, 0, 0, 0, 14329, 13528, 0, 0, 0,
    0, 0, 0, 0, 4282, 0, 0, 0, 0, 0, 18148, 0, 0, 0, 4486, 0, 18385, 0, 1273, 0,
    0, 0, 0, 0, 0, 0, 5699, 0, 8931, 18061, 0, 0, 11934, 0, 0, 0, 0, 0, 13688, 10863,
    13729, 606, 0, 4842, 0, 0, 2876, 0, 13620, 14583, 0, 0, 19253, 0, 3669, 0, 0, 0, 0, 0,
    0, 16803, 10843, 17261, 18347, 0, 0, 10977, 0, 18375, 0, 0, 0, 1328, 3329, 0, 0, 0, 14693, 0,
    15243, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6017, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 18114, 18997, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 14681, 0, 0, 7937, 15566, 0, 13306, 18412, 0, 0, 0, 0, 0, 0, 11466, 2910,
    0, 18550, 0, 7764, 0, 0, 0, 7447, 0, 0, 0, 0, 0, 0, 8191, 7179, 3707, 7004, 17893, 0,
    0, 0, 0, 10602, 10049, 0, 10091, 0, 0, 0, 0, 0, 0, 0, 14153, 0, 0, 13197, 13180, 0,
    14017, 0, 0, 0, 933, 0, 0, 0, 0, 6693, 6087, 0, 0, 0, 0, 0, 10692, 0, 0, 0,
    0, 0, 0, 13052, 0, 0, 6227, 0, 5031, 0, 1483, 0, 0, 0, 0, 0, 0, 18760, 0, 0,
    0, 0, 0, 13767, 18841, 0, 0, 4814, 0, 10405, 13854, 4128, 0, 0, 13342, 0, 0, 0, 0, 0,
    0, 2626, 0, 0, 6817, 0, 0, 15747, 0, 0, 7819, 15210, 7508, 11879, 14254, 622, 7727, 0, 0, 0,
    0, 0, 0, 11662, 18636, 0, 0, 0, 0, 6939, 5833, 0, 0, 0, 0, 0, 12208, 0, 9891, 0,
    0, 19354, 0, 0, 0, 8417, 17665, 14170, 0, 0, 0, 0, 0, 0, 5973, 3992, 19047, 0, 0, 0,
    8175, 0, 12237, 9924, 0, 0, 15528, 0, 7842, 0, 5651, 0, 0, 0, 0, 8991, 0, 0, 0, 15170,
    0, 0, 0, 3648, 0, 6395, 0, 0, 14840, 0, 8247, 6960, 8735, 13295, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 9017, 11920, 5882, 7239, 385, 16799, 7041, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 19540, 0, 0, 0, 5709, 12054, 0, 14798, 0, 0, 0, 6727, 0, 0,
    1430, 0, 0, 0, 929, 0, 0, 17928, 0, 0, 0, 0, 0, 14129, 0, 0, 0, 4201, 0, 0,
    0, 0, 5196, 8415, 0, 9300, 14504, 13257, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1528, 12241, 0,
    0, 2734, 0, 1163, 12136, 0, 0, 0, 17425, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    7665, 9456, 18888, 3448, 14237, 0, 0, 0, 0, 14726, 0, 1798, 0, 0, 2753, 490, 0, 0, 0, 0,
    0, 0, 9168, 0, 0, 0, 0, 0, 0, 0, 0, 7983, 7697, 0, 12707, 0, 0, 16744, 16262, 19409,
    0, 18801, 16397, 0, 6839, 0, 0, 0, 0, 0, 3920, 16540, 0, 0, 0, 0, 0, 12926, 0, 0,
    17659, 19346, 816, 0, 0, 0, 0, 14215, 0, 0, 0, 0, 0, 0, 0, 4564, 0, 0, 18731, 0,
    11059, 0, 0, 0, 0, 0, 0, 16087, 0, 0, 0, 0, 11918, 14014, 0, 1889, 1979, 1089, 0, 0,
    19362, 0, 11665, 0, 0, 0, 7146, 0, 0, 0, 0, 0, 0, 0, 0, 6128, 17022, 0, 0, 3877,
    0, 0, 0, 0, 0, 14578, 14245, 11469, 12425, 14315, 7843, 0, 0, 11426, 0, 0, 0, 0, 15991, 0,
    0, 0, 0, 8614, 0, 4065, 0, 11785, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 13542, 6790, 14791, 12141, 0, 7595, 16677, 0, 347, 0, 0, 0, 0, 0, 0, 0, 0, 16395, 0,
    0, 16195, 0, 0, 0, 0, 0, 0, 0, 5999, 0, 14827, 0, 0, 0, 0, 0, 945, 4273, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 8022, 0, 0, 1373, 4892, 0, 9263, 2887, 8205, 18781, 0,
    0, 0, 0, 0, 0, 0, 15441, 0, 2929, 10653, 0, 0, 0, 0, 0, 16111, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 852, 4711, 5155, 12006, 14664, 3996, 15858, 18739, 13775, 19056, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14865, 0, 0, 0, 6969, 0, 0, 0, 0,
    0, 0, 16919, 12939, 17862, 0, 0, 0, 0, 0, 18489, 0, 0, 0, 0, 0, 0, 0, 16326, 0,
    14143, 0, 0, 13234, 0, 0, 0, 0, 4574, 11340, 0, 0, 0, 0, 0, 17142, 0, 16848, 0, 0,
    10477, 0, 17716, 0, 10819, 0, 0, 0, 11799, 0, 0, 0, 0, 7018, 0, 8331, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10051, 878, 0, 9445, 0, 0, 0, 0, 0, 14767,
    5980, 0, 0, 13846, 0, 7489, 0, 19541, 0, 0, 653, 817, 7794, 11442, 0, 0, 19303, 0, 0, 16954,
    0, 0, 8912, 0, 0, 0, 0, 17242, 0, 0, 0, 0, 0, 0, 7657, 0, 0, 2034, 0, 0,
    0, 0, 0, 0, 13782, 0, 0, 0, 14041, 0, 1588, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 8685, 0, 5316, 0, 6349, 11155, 15942, 0, 0, 0, 11896, 8556, 0, 0, 0, 0, 8920, 77,
    13340, 888, 0, 0, 17815, 0, 0, 0, 0, 0, 0, 0, 5375, 0, 0, 0, 13129, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 16301, 0, 0, 0, 0, 0, 0, 0, 764, 0, 5951, 6378, 9666, 17708,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 17356, 0, 0, 0, 6108, 5781, 19287, 0, 0, 0, 0,
    0, 0, 0, 0, 1318, 5267, 19291, 5303, 5451, 8115, 19338, 0, 0, 0, 0, 0, 10962, 916, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 19413, 841, 0, 0, 0, 0, 18846, 1333, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 2977, 0, 16706, 0, 0, 0, 2939, 0, 8077, 0, 12847,
    0, 0, 0, 0, 0, 0, 0, 0, 8072, 0, 8185, 4860, 14458, 11026, 0, 3324, 9202, 18439, 0, 0,
    0, 0, 9593, 0, 0, 894, 12436, 17216, 0, 0, 0, 0, 0, 13650, 0, 9406, 0, 0, 12384, 0,
    0, 8639, 0, 0, 0, 0, 15841, 0, 0, 0, 0, 9, 0, 9320, 0, 4936, 10626, 0, 0, 0,
    0, 15483, 0, 0, 7766, 0, 0, 0, 8534, 0, 0, 0, 0, 1836, 2264, 13317, 0, 7268, 0, 9905,
    15036, 0, 0, 0, 0, 0, 0, 0, 15708, 13427, 0, 0, 0, 0, 0, 0, 0, 10855, 0, 0,
    12989, 15642, 10976, 16146, 0, 19353, 0, 0, 0, 3798, 0, 0, 0, 0, 0, 0, 16448, 0, 0, 12990,
    19388, 0, 0, 0, 10493, 19442, 18563, 5851, 0, 0, 0, 8458, 0, 0, 14728, 0, 0, 0, 0, 0,
    18315, 0, 0, 18042, 0, 11244, 0, 0, 15574, 0, 4253, 0, 0, 5076, 15674, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 18682, 0, 0, 16138, 6486, 7459, 9911, 0, 0, 0, 435, 0, 0, 0, 2240, 3578,
    16956, 0, 0, 0, 0, 0, 0, 0, 14191, 0, 0, 0, 0, 0, 0, 16602, 11103, 0, 1305, 0,
    0, 10381, 0, 0, 0, 0, 17397, 0, 0, 0, 0, 0, 0, 0, 6996, 8212, 9303, 10523, 0, 0,
    0, 0, 9227, 0, 9348, 0, 0, 0, 0, 0, 8211, 11935, 0, 0, 9587, 16056, 0, 0, 0, 13660,
    0, 0, 0, 0, 0, 0, 0, 0, 12870, 0, 0, 0, 0, 1477, 0, 15408, 0, 0, 0, 0,
    6238, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2058, 0, 2304, 8559, 5244, 0, 0, 0, 14722,
    0, 0, 0, 0, 0, 0, 0, 427, 13919, 0, 0, 15772, 0, 2770, 0, 14250, 14782, 0, 12074, 11253,
    14484, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1966, 15834, 0, 0, 11475, 0, 0, 0,
    0, 17769, 0, 0, 0, 0, 0, 2539, 14770, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18674, 0,
    0, 0, 14792, 0, 0, 3671, 19026, 0, 0, 10852, 0, 0, 19499, 0, 0, 0, 4821, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 4856, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 4126, 0, 0, 0, 12526, 0, 0, 10135, 0, 0, 0, 0, 0, 18610, 0, 0, 2330, 11967, 0,
    0, 0, 0, 0, 12456, 0, 9604, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 671, 0, 0,
    0, 0, 15058, 0, 0, 0, 0, 7225, 0, 0, 0, 0, 7679, 0, 0, 0, 0, 0, 0, 0,
    0, 12660, 0, 0, 0, 0, 0, 12898, 0, 0, 0, 0, 10363, 0, 0, 3073, 19613, 10570, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 2790, 0, 14434, 8860, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    19076, 0, 10451, 0, 0, 19115, 0, 0, 0, 0, 0, 0, 4093, 4353, 0, 0, 1292, 1431, 3734, 17967,
    18048, 0, 0, 0, 14344, 0, 0, 5849, 0, 10620, 0, 0, 0, 0, 7085, 564, 0, 303, 11790, 13138,
    0, 0, 12549, 0, 2283, 16069, 19404, 0, 0, 7295, 9622, 0, 0, 0, 0, 0, 19099, 19193, 0, 0,
    14027, 17006, 0, 0, 10167, 0, 0, 0, 0, 2051, 0, 13178, 0, 0, 3043, 0, 2260, 11972, 15579, 0,
    8252, 2494, 19376, 0, 0, 0, 0, 0, 7656, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 5552, 0, 0, 7677, 0, 0, 0, 0, 0, 0, 14372, 0, 0,
    0, 0, 13699, 428, 15370, 15191, 0, 16240, 18819, 18396, 0, 15925, 0, 0, 0, 0, 0, 8383, 0, 0,
    15994, 0, 0, 0, 0, 0, 0, 0, 0, 16386, 0, 0, 10409, 0, 0, 0, 0, 0, 0, 15331,
    0, 0, 1895, 14615, 0, 0, 0, 0, 0, 0, 15200, 16095, 0, 0, 0, 0, 0, 0, 0, 0,
    10743, 0, 660, 0, 0, 0, 0, 19587, 10122, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 14404, 0, 0, 15395, 0, 0, 7954, 9876, 0, 13908, 0, 0,
    0, 0, 0, 0, 2638, 15839, 0, 0, 744, 8319, 0, 5098, 0, 0, 0, 0, 0, 0, 0, 0,
    16492, 0, 10020, 891, 0, 0, 0, 16423, 17232, 14132, 11300, 2852, 6367, 7524, 18761, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 7379, 0, 0, 0, 0, 0, 0, 0, 6773, 0, 0, 0, 0, 0,
    0, 11378, 1738, 14181, 14357, 16014, 0, 0, 4707, 0, 0, 0, 16594, 18151, 0, 0, 0, 10286, 10698, 0,
    0, 0, 0, 0, 0, 0, 0, 9979, 0, 0, 0, 3601, 4497, 16652, 0, 0, 8752, 0, 0, 0,
    0, 0, 12364, 0, 0, 0, 0, 0, 4313, 0, 0, 0, 7550, 12094, 0, 0, 0, 9133, 0, 18789,
    0, 6951, 0, 0, 0, 0, 0, 15576, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    2681, 0, 10323, 0, 0, 0, 15224, 6824, 6925, 17303, 0, 0, 0, 0, 0, 0, 1745, 14300, 17163, 18078,
    0, 8410, 7777, 0, 0, 0, 0, 0, 0, 17658, 0, 0, 0, 0, 14059, 0, 960, 0, 0, 0,
    0, 18814, 0, 0, 0, 0, 0, 12550, 0, 0, 0, 0, 0, 0, 0, 5718, 0, 0, 11058, 0,
    0, 4632, 0, 0, 2772, 13859, 0, 0, 18810, 0, 0, 0, 0, 0, 0, 0, 0, 7210, 0, 0,
    2641, 6148, 0, 0, 12449, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14742, 0, 0, 3592,
    2101, 5545, 1752, 9523, 16834, 0, 14568, 19496, 6647, 0, 0, 0, 0, 0, 14411, 0, 0, 0, 8609, 0,
    0, 0, 2544, 0, 0, 11205, 18627, 0, 0, 10801, 5860, 15556, 0, 0, 0, 0, 251, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12280, 19468, 0, 0,
    0, 0, 18762, 7368, 0, 3030, 10898, 0, 0, 0, 15417, 0, 0, 10669, 0, 0, 0, 0, 0, 6503,
    8925, 0, 18744, 0, 2285, 0, 0, 18015, 17066, 2227, 17313, 0, 18376, 0, 0, 0, 0, 0, 3536, 11496,
    0, 0, 1144, 0, 0, 6702, 11245, 0, 15325, 0, 0, 17338, 0, 16501, 0, 0, 0, 0, 0, 17363,
    157, 2568, 310, 0, 0, 0, 0, 6085, 0, 0, 0, 14830, 0, 0, 0, 0, 5663, 0, 0, 0,
    0, 7813, 0, 0, 4755, 10552, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6210, 0,
    0, 0, 0, 0, 7195, 14609, 0, 1183, 0, 0, 5571, 8238, 8755, 18043, 5754, 8563, 5469, 8044, 11718, 12493,
    0, 352, 0, 0, 0, 15051, 0, 0, 0, 0, 0, 14739, 1253, 0, 0, 0, 4913, 0, 0, 0,
    0, 0, 0, 8271, 0, 0, 0, 0, 0, 0, 11964, 5181, 15643, 15712, 16535, 0, 0, 0, 0, 0,
    0, 0, 0, 17953, 0, 6078, 0, 0, 0, 3527, 9013, 15233, 4373, 0, 14343, 0, 0, 19525, 0, 0,
    5519, 0, 0, 0, 3610, 0, 12541, 0, 7737, 0, 0, 1230, 18624, 16862, 0, 0, 0, 0, 0, 6200,
    0, 7852, 0, 0, 0, 0, 0, 0, 0, 0, 15532, 0, 6673, 9663, 0, 0, 0, 12445, 314, 11418,
    9975, 0, 0, 680, 0, 0, 14700, 0, 0, 0, 10664, 0, 0, 0, 17851, 9701, 8868, 0, 12730, 14724,
    0, 0, 0, 16299, 2197, 6462, 7034, 9588, 0, 0, 0, 2205, 9498, 0, 17791, 6111, 4570, 9965, 12731, 0,
    2702, 0, 0, 13370, 0, 0, 6153, 0, 1562, 10700, 0, 0, 0, 1067, 0, 0, 0, 10642, 13584, 8664,
    0, 0, 0, 4147, 15247, 19476, 0, 17614, 0, 1932, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 5253, 0, 2985, 0, 0, 13166, 0, 0, 0, 0, 0, 3606, 18893, 0, 0,
    2489, 18659, 16627, 0, 9737, 0, 0, 0, 0, 14128, 0, 0, 0, 0, 0, 0, 0, 0, 847, 0,
    2897, 0, 0, 0, 0, 0, 0, 0, 0, 9295, 0, 0, 0, 0, 0, 0, 0, 13702, 0, 0,
    0, 0, 0, 0, 15031, 0, 0, 0, 7147, 0, 0, 9957, 0, 9005, 0, 0, 17958, 0, 0, 0,
    0, 0, 2388, 13118, 0, 1195, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 8783, 2482, 14766, 2707, 0, 0, 0, 5903, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    4232, 0, 11948, 0, 18931, 0, 0, 0, 0, 0, 0, 0, 0, 18733, 1937, 14136, 353, 14561, 0, 5756,
    16272, 18156, 1154, 15619, 0, 3553, 0, 0, 0, 0, 402, 0, 0, 0, 2680, 0, 0, 0, 0, 0,
    0, 6942, 0, 0, 19612, 0, 0, 2115, 0, 0, 0, 0, 0, 0, 9267, 17330, 0, 5608, 0, 0,
    12525, 0, 0, 0, 0, 9856, 0, 0, 0, 0, 9138, 0, 0, 16085, 0, 0, 0, 7559, 12225, 0,
    0, 0, 0, 0, 0, 0, 6748, 8120, 0, 0, 0, 0, 1315, 0, 0, 13384, 16261, 1559, 0, 8528,
    0, 5602, 0, 0, 0, 3465, 0, 0, 16018, 0, 0, 1390, 0, 0, 0, 2711, 13210, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 206, 7211, 0, 11776, 0, 0, 0, 13525, 0, 0, 14844, 0, 0, 7481,
    8165, 0, 6763, 0, 0, 6118, 0, 0, 13297, 6219, 14834, 18958, 11152, 594, 0, 9524, 0, 0, 0, 0,
    0, 0, 0, 0, 15215, 18136, 0, 0, 7600, 0, 10671, 0, 0, 0, 16243, 0, 0, 2830, 3010, 0,
    0, 0, 0, 0, 7566, 0, 0, 0, 0, 0, 0, 2582, 3509, 0, 0, 0, 4251, 5293, 11343, 0,
    17677, 0, 0, 1248, 0, 0, 0, 0, 0, 0, 14112, 0, 0, 0, 10067, 0, 0, 12723, 17574, 18780,
    0, 0, 0, 0, 0, 3586, 0, 0, 0, 0, 0, 0, 0, 19483, 0, 0, 19498, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 2648, 5248, 0, 0, 0, 0, 0, 0, 0, 7780, 0, 0,
    0, 0, 9471, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4018, 0, 0,
    0, 0, 0, 0, 0, 13057, 0, 0, 0, 0, 0, 0, 0, 0, 4379, 8997, 0, 0, 0, 0,
    0, 0, 0, 8616, 0, 0, 0, 9285, 0, 1567, 4467, 8565, 11065, 0, 0, 7704, 0, 18473, 4186, 0,
    0, 0, 7773, 0, 15327, 0, 0, 0, 0, 17281, 0, 0, 0, 0, 0, 3568, 0, 6480, 7614, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11637, 0, 0, 15045, 0, 9120, 0, 0, 0,
    0, 0, 0, 5763, 13437, 0, 0, 1618, 0, 0, 0, 0, 0, 0, 13369, 0, 0, 0, 248, 18327,
    0, 0, 0, 0, 0, 0, 0, 5341, 0, 0, 0, 0, 6389, 12960, 13028, 16553, 18917, 19528, 8955, 6523,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5035, 0, 0, 0, 4425, 0, 5277, 17207, 0,
    0, 0, 0, 0, 0, 0, 8989, 17584, 0, 0, 0, 0, 0, 0, 0, 11444, 0, 0, 0, 0,
    0, 15750, 16057, 0, 7353, 5703, 0, 0, 0, 0, 10136, 18667, 8311, 0, 7817, 182, 0, 0, 0, 8594,
    0, 0, 0, 0, 11634, 14320, 3712, 11930, 5569, 15059, 3374, 0, 0, 7254, 0, 8923, 0, 0, 0, 0,
    0, 0, 10752, 0, 0, 0, 10673, 0, 16422, 0, 0, 0, 0, 0, 0, 0, 0, 343, 14836, 0,
    0, 0, 0, 0, 0, 0, 10950, 0, 11942, 19416, 0, 8979, 0, 0, 0, 0, 1227, 3386, 11827, 0,
    10431, 0, 0, 3367, 0, 12717, 0, 0, 0, 18248, 3880, 0, 0, 0, 6134, 0, 0, 0, 0, 17340,
    0, 0, 0, 11996, 17620, 4715, 0, 0, 9797, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 6307, 1612, 7859, 13154, 18341, 8588, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 16159, 10674, 13670, 16880, 0, 0, 0, 0, 0, 9884, 0, 3801, 11349,
    13205, 17359, 9859, 3978, 0, 0, 0, 3903, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3384, 0, 0,
    0, 0, 0, 0, 127, 1419, 17930, 0, 3676, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 16469, 0, 0, 0, 0, 0, 19230, 0, 0, 0, 8644, 0, 0, 0, 0, 0,
    2072, 1406, 0, 10615, 0, 14867, 0, 4403, 4350, 10077, 0, 0, 0, 0, 0, 19324, 5577, 0, 0, 0,
    0, 10370, 6190, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15253, 0, 14278, 1767, 0, 0, 15360,
    0, 0, 0, 0, 0, 0, 14333, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    4928, 18003, 0, 0, 0, 8045, 0, 10899, 0, 0, 0, 0, 0, 17228, 12791, 7748, 0, 3687, 123, 0,
    0, 0, 0, 0, 0, 0, 4117, 0, 14808, 0, 0, 0, 0, 0, 0, 0, 13068, 17558, 0, 0,
    0, 11225, 8454, 0, 0, 0, 15892, 0, 0, 0, 12947, 18345, 0, 0, 7927, 17279, 0, 0, 3198, 11811,
    13883, 0, 0, 0, 10179, 0, 0, 0, 0, 0, 6475, 0, 0, 0, 16044, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 18642, 19296, 0, 0, 0, 9966, 0, 11089, 0, 0, 0, 0, 433, 0, 0,
    0, 0, 8386, 12412, 19607, 0, 2968, 0, 0, 0, 0, 0, 0, 0, 0, 0, 27, 0, 8435, 0,
    0, 0, 10563, 3765, 0, 4693, 2453, 16337, 14288, 0, 8883, 17711, 0, 0, 0, 0, 0, 0, 0, 14501,
    3605, 0, 2201, 15359, 3237, 9599, 16030, 0, 7468, 0, 0, 0, 0, 0, 0, 970, 9788, 17919, 0, 0,
    0, 3900, 16321, 0, 0, 0, 10237, 0, 0, 0, 16749, 0, 0, 0, 2155, 0, 0, 0, 7208, 0,
    0, 0, 0, 0, 0, 0, 12345, 1001, 12430, 0, 0, 11671, 0, 0, 0, 0, 857, 0, 4795, 0,
    9997, 0, 6616, 17259, 0, 0, 0, 0, 0, 0, 7144, 0, 0, 18384, 0, 0, 0, 7570, 0, 9802,
    0, 0, 0, 0, 0, 6604, 0, 0, 0, 0, 0, 18952, 0, 0, 0, 0, 0, 0, 19386, 0,
    0, 12712, 0, 12187, 0, 0, 0, 0, 0, 0, 0, 0, 771, 0, 15514, 0, 0, 0, 0, 0,
    0, 0, 0, 9607, 0, 0, 0, 4487, 0, 0, 0, 0, 0, 19173, 0, 0, 0, 0, 0, 0,
    0, 0, 17413, 0, 11379, 0, 0, 0, 8286, 2203, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    11509, 0, 12589, 13513, 0, 0, 18743, 13364, 0, 0, 0, 0, 0, 0, 0, 0, 6826, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 6505, 0, 17722, 0, 0, 0, 0, 0, 0, 0, 4986, 0,
    1761, 9098, 0, 0, 0, 0, 0, 0, 0, 13931, 8851, 0, 8361, 12428, 18692, 0, 13134, 0, 17329, 0,
    0, 0, 2025, 0, 0, 14602, 8423, 13904, 13830, 0, 0, 12342, 0, 0, 2128, 0, 0, 0, 0, 0,
    15730, 0, 0, 0, 0, 0, 0, 16463, 0, 0, 0, 0, 13455, 0, 0, 0, 0, 10034, 5523, 9288,
    9999, 0, 14605, 0, 0, 0, 13097, 19204, 0, 0, 0, 12724, 18892, 0, 9216, 2385, 0, 0, 0, 0,
    9349, 18166, 0, 0, 0, 0, 0, 17196, 0, 1429, 0, 0, 0, 0, 16029, 0, 0, 0, 0, 6269,
    14216, 0, 0, 3582, 0, 9862, 11423, 15152, 0, 12188, 0, 0, 0, 0, 0, 3201, 0, 0, 0, 0,
    0, 0, 0, 16376, 0, 0, 12979, 0, 0, 0, 0, 12152, 7189, 0, 15687, 0, 0, 0, 0, 10054,
    0, 892, 0, 0, 1458, 1058, 0, 0, 0, 0, 14322, 0, 0, 0, 0, 1607, 0, 0, 4966, 4477,
    16058, 17985, 0, 0, 0, 4733, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12998, 0, 0, 0,
    0, 1389, 0, 0, 13461, 0, 0, 2480, 18669, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    4911, 16073, 0, 15458, 0, 0, 0, 0, 0, 0, 5831, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 10267, 0, 0, 19482, 245, 0, 0, 0, 0, 0, 0, 0, 0, 6339, 0,
    6599, 4730, 16742, 0, 11676, 0, 0, 0, 0, 4792, 0, 0, 2109, 10264, 0, 13316, 0, 0, 0, 0,
    0, 9335, 0, 19249, 0, 0, 0, 0, 0, 11419, 10162, 0, 11796, 0, 8809, 0, 0, 17192, 0, 0,
    937, 0, 0, 0, 11260, 0, 0, 16813, 0, 2958, 3891, 0, 0, 0, 0, 0, 0, 1204, 6159, 3234,
    0, 0, 0, 0, 0, 12043, 11862, 0, 0, 0, 0, 0, 18427, 0, 0, 0, 0, 0, 0, 0,
    0, 16441, 3533, 0, 0, 0, 5447, 0, 0, 9246, 0, 13156, 0, 0, 18970, 0, 0, 0, 0, 7663,
    0, 0, 0, 0, 11620, 0, 0, 0, 17758, 0, 0, 7212, 0, 0, 7391, 0, 0, 3595, 2450, 3057,
    17510, 0, 7934, 5679, 0, 4347, 0, 11085, 0, 0, 0, 14526, 12813, 0, 0, 0, 0, 14847, 8239, 15073,
    3022, 0, 0, 0, 0, 0, 0, 0, 0, 4247, 1499, 0, 0, 0, 0, 1224, 0, 0, 0, 0,
    0, 7310, 16382, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3050, 0, 7385, 0, 0, 0,
    0, 0, 9581, 0, 0, 0, 0, 7350, 0, 0, 0, 0, 5555, 9845, 10396, 0, 0, 0, 11218, 0,
    14328, 0, 0, 5760, 0, 0, 0, 332, 0, 5388, 0, 0, 0, 17805, 0, 0, 0, 0, 0, 0,
    0, 274, 13838, 0, 4125, 0, 0, 0, 0, 0, 0, 15034, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 4119, 1396, 13918, 0, 0, 11001, 0, 0, 0, 0, 0, 13674, 0, 0, 0, 7946, 9826, 15806,
    0, 0, 19075, 0, 0, 6421, 0, 4645, 0, 0, 0, 0, 0, 0, 0, 16807, 0, 0, 0, 0,
    15922, 0, 0, 6691, 0, 0, 4682, 5178, 4222, 15451, 0, 0, 0, 0, 9800, 11672, 0, 0, 0, 2636,
    0, 10472, 0, 0, 0, 0, 0, 0, 0, 10310, 0, 8265, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 3723, 0, 0, 0, 0, 18247, 4261, 0, 0, 0, 0, 0, 0, 17106, 9892, 47, 0,
    0, 0, 0, 0, 9025, 10592, 14900, 9516, 0, 0, 0, 0, 3203, 2259, 0, 6315, 18826, 0, 0, 0,
    0, 0, 0, 2623, 0, 4784, 13744, 0, 0, 0, 0, 19335, 1770, 0, 0, 18117, 0, 3523, 0, 0,
    56, 0, 3947, 0, 2838, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    10278, 3735, 0, 0, 0, 10639, 0, 0, 0, 0, 0, 16971, 0, 15974, 0, 0, 0, 3254, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 12202, 15150, 2355, 0, 8016, 0, 0, 19104, 0, 10799, 8921, 13139, 16019,
    0, 12040, 0, 0, 0, 0, 0, 0, 0, 19566, 0, 0, 9877, 0, 0, 0, 726, 12233, 0, 0,
    0, 0, 0, 0, 0, 0, 16773, 0, 0, 0, 0, 85, 13792, 0, 5524, 0, 0, 0, 0, 0,
    14866, 0, 0, 0, 0, 0, 15504, 0, 0, 16669, 0, 0, 9934, 8748, 0, 3263, 0, 0, 8858, 15764,
    7617, 8267, 0, 246, 0, 0, 0, 0, 0, 2391, 0, 15390, 2481, 7838, 0, 11706, 7366, 0, 0, 0,
    0, 0, 0, 0, 0, 18331, 13678, 0, 0, 0, 0, 0, 1674, 9812, 0, 0, 0, 0, 0, 0,
    9511, 8475, 0, 0, 320, 0, 0, 0, 0, 0, 0, 0, 0, 10337, 7119, 0, 0, 0, 2399, 0,
    0, 14210, 0, 0, 0, 0, 11256, 14040, 5197, 10430, 0, 0, 0, 0, 0, 0, 0, 0, 15960, 0,
    16748, 14663, 0, 0, 0, 2616, 0, 0, 0, 14908, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 19071, 0, 0, 0, 7399, 6550,
    0, 8127, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1114, 0, 0,
    1664, 0, 0, 0, 14886, 0, 0, 8952, 0, 0, 0, 0, 3034, 0, 5, 9682, 15136, 8961, 15472, 0,
    0, 0, 0, 0, 6518, 0, 12841, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6018, 809, 0, 0,
    5073, 0, 15659, 17779, 0, 12361, 0, 13393, 0, 0, 0, 11714, 2624, 5633, 17719, 0, 0, 0, 0, 0,
    0, 11522, 0, 0, 0, 6139, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11946, 0, 0, 0,
    0, 0, 0, 16280, 16679, 0, 2685, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 8578, 0, 0, 16708, 3259, 0, 0, 17342, 0, 1698, 7035, 0, 5693, 0, 0,
    10910, 4175, 0, 0, 0, 0, 16071, 0, 0, 0, 0, 0, 1265, 8180, 9659, 0, 0, 0, 4246, 0,
    0, 5995, 0, 12135, 0, 0, 0, 10131, 0, 0, 0, 0, 0, 0, 6744, 0, 0, 19494, 0, 0,
    0, 0, 17381, 0, 8497, 11710, 0, 9129, 15602, 0, 0, 9235, 0, 0, 0, 0, 19393, 0, 0, 16290,
    0, 0, 9357, 10768, 0, 0, 0, 8326, 15419, 4599, 0, 0, 0, 5025, 0, 13815, 17149, 3864, 16263, 0,
    0, 0, 2366, 18394, 0, 0, 0, 0, 11209, 0, 0, 4786, 0, 0, 0, 0, 0, 4828, 18865, 0,
    0, 0, 797, 11284, 0, 14283, 0, 0, 2418, 0, 0, 0, 0, 0, 3701, 13643, 0, 0, 4276, 0,
    0, 0, 10291, 0, 0, 2490, 0, 10589, 8493, 14625, 11721, 1095, 17544, 0, 0, 4044, 0, 15334, 13284, 0,
    0, 0, 0, 0, 0, 3233, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18162, 0,
    0, 10517, 16236, 0, 0, 0, 3493, 14415, 0, 0, 0, 0, 0, 0, 9487, 0, 12112, 0, 11289, 0,
    0, 0, 5395, 0, 0, 16910, 0, 0, 0, 0, 0, 0, 2713, 13898, 0, 0, 5017, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 13179, 0, 0, 0, 0, 0, 3970, 684, 4674, 18837, 0,
    0, 0, 0, 0, 5752, 8206, 0, 6132, 18424, 0, 0, 909, 12434, 1445, 17736, 11881, 0, 3229, 0, 0,
    0, 7944, 5173, 0, 0, 0, 14855, 0, 0, 13886, 0, 0, 0, 5885, 0, 0, 13658, 0, 18680, 0,
    0, 0, 0, 4024, 10721, 2395, 0, 0, 210, 0, 0, 0, 0, 0, 0, 0, 0, 8260, 15986, 19560,
    0, 0, 0, 0, 0, 0, 9584, 0, 0, 0, 0, 0, 0, 0, 1201, 19395, 0, 0, 0, 0,
    0, 0, 0, 0, 4409, 0, 19265, 0, 5748, 0, 0, 0, 0, 4123, 12787, 2317, 0, 11779, 16209, 18737,
    0, 0, 0, 15107, 0, 0, 18357, 0, 6872, 3142, 0, 0, 0, 0, 0, 0, 0, 17113, 0, 3313,
    17399, 0, 0, 0, 0, 0, 2867, 16641, 0, 7062, 0, 0, 9424, 16550, 0, 0, 0, 0, 14738, 0,
    17988, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1988, 2037, 12100, 12282, 9105, 0, 0, 0, 0,
    0, 0, 7086, 0, 7349, 0, 0, 0, 0, 0, 0, 0, 5476, 13667, 0, 0, 0, 14297, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 2555, 4205, 0, 0, 0, 0, 0, 0, 0, 13754, 0, 0, 0,
    0, 0, 0, 0, 0, 7586, 10938, 0, 4504, 0, 0, 0, 0, 0, 0, 0, 0, 14972, 0, 12941,
    0, 0, 0, 0, 0, 0, 1439, 17128, 0, 0, 0, 0, 0, 17185, 0, 0, 0, 0, 0, 0,
    0, 0, 7036, 1582, 3310, 14559, 0, 8684, 0, 0, 0, 0, 785, 0, 8006, 14120, 0, 0, 0, 15917,
    0, 7230, 1758, 0, 0, 0, 0, 0, 0, 0, 16861, 0, 0, 1269, 0, 0, 13451, 0, 0, 0,
    0, 0, 14012, 1896, 4413, 1718, 10144, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 7846, 0, 9118, 9932, 0, 0, 0, 408, 0, 0, 0, 0, 16305, 0, 0, 0, 0,
    0, 504, 9144, 3834, 19290, 0, 6285, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1374, 9251,
    11535, 3725, 4075, 0, 1849, 28, 0, 17056, 5115, 9931, 0, 0, 560, 0, 0, 18447, 0, 0, 3425, 1297,
    1238, 0, 0, 0, 0, 3455, 2243, 0, 18002, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2312,
    0, 0, 0, 0, 0, 12823, 0, 7830, 0, 9039, 0, 0, 2519, 0, 2287, 0, 0, 5000, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 4223, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15398, 0,
    9795, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7882, 0, 0, 9446, 0, 17129, 0, 0, 0,
    8377, 0, 5950, 0, 0, 0, 0, 0, 0, 7289, 17707, 0, 0, 0, 0, 0, 17233, 19604, 1258, 0,
    0, 0, 0, 0, 0, 0, 0, 4736, 19024, 0, 0, 0, 0, 0, 7293, 41, 0, 0, 12262, 0,
    0, 0, 0, 0, 3449, 6533, 15684, 0, 0, 0, 0, 0, 0, 0, 2524, 5307, 12291, 18518, 0, 1418,
    0, 0, 0, 0, 9896, 18292, 0, 7177, 0, 0, 0, 0, 0, 0, 7892, 1931, 0, 0, 0, 0,
    0, 0, 0, 0, 10714, 0, 2991, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13375, 6501,
    0, 11738, 0, 18270, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    12690, 18954, 0, 0, 2825, 0, 0, 0, 11235, 0, 0, 486, 0, 0, 17406, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2309, 0, 0, 0, 0, 0, 0,
    7661, 12358, 13700, 0, 0, 0, 0, 0, 5977, 0, 12693, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 6150, 0, 7181, 0, 0, 12426, 7107, 0, 6755, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 18420, 6100, 9606, 0, 0, 0, 0, 4214, 0, 4063, 0, 0, 1649, 9943, 2310, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1827, 6656, 0, 0, 0, 16384, 0, 8483, 0, 0,
    0, 0, 0, 0, 8357, 0, 0, 0, 0, 5309, 18293, 932, 18231, 12706, 4670, 18373, 0, 12738, 18717, 0,
    0, 0, 0, 0, 5868, 0, 0, 0, 0, 0, 11228, 0, 2509, 0, 0, 3622, 0, 0, 17725, 0,
    0, 9054, 5449, 1447, 15149, 0, 0, 0, 0, 13514, 0, 0, 18340, 13938, 8713, 0, 11045, 19603, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 4930, 0, 0, 224, 0, 701, 2878, 0, 0, 0, 2840, 0, 3576,
    7858, 0, 0, 6726, 9421, 11860, 0, 4341, 0, 4130, 736, 7543, 0, 0, 0, 0, 2152, 0, 17296, 0,
    1675, 0, 0, 0, 12555, 0, 2566, 0, 0, 0, 9500, 2639, 9772, 0, 0, 18803, 0, 0, 7615, 18426,
    0, 16890, 0, 0, 5446, 18085, 18894, 0, 0, 4357, 0, 8085, 1871, 9106, 0, 0, 0, 0, 858, 0,
    0, 0, 0, 0, 11040, 11309, 4491, 12346, 0, 9881, 0, 0, 4960, 17889, 14881, 0, 0, 4905, 0, 0,
    0, 0, 0, 0, 0, 9186, 1614, 1166, 12386, 0, 1171, 7178, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 498, 0, 0, 0, 0, 887, 0, 11767, 0, 4759, 11123, 15743, 0, 0, 18688, 0, 0,
    0, 890, 0, 0, 0, 0, 0, 0, 0, 0, 9614, 18629, 0, 0, 3491, 0, 0, 2210, 0, 0,
    0, 0, 883, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9396, 18509, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 1881, 9560, 0, 0, 44, 0, 0, 0, 0, 0, 0, 0, 0,
    14148, 0, 8823, 9211, 16619, 0, 0, 0, 0, 0, 0, 6966, 1858, 13608, 0, 0, 0, 0, 0, 0,
    0, 16039, 0, 9369, 0, 0, 9254, 0, 12664, 0, 1591, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 15016, 0, 0, 0, 0, 0, 546, 0, 0, 0, 11639, 0, 13954, 0, 0, 2859, 5091, 10154,
    0, 0, 0, 6233, 0, 0, 0, 4706, 11981, 18730, 12315, 3665, 0, 0, 0, 0, 0, 16306, 0, 421,
    0, 13265, 0, 0, 0, 0, 0, 11232, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 1226, 9495, 9814, 17902, 4102, 13153, 14665, 0, 0, 18295, 0, 0, 0, 0, 0, 13765, 0, 0, 7984,
    19229, 0, 0, 0, 0, 10361, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16187, 17063, 0, 0,
    12617, 18474, 0, 0, 0, 4624, 1644, 0, 0, 6081, 0, 14577, 19181, 269, 0, 0, 0, 10762, 10998, 273,
    16267, 18112, 0, 0, 16380, 0, 0, 0, 0, 0, 6368, 0, 8808, 18368, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 4380, 15561, 0, 0, 7464, 3832, 0, 0, 8261, 0, 0, 0, 0,
    0, 8942, 0, 0, 0, 13870, 0, 0, 2241, 0, 0, 0, 0, 0, 6879, 0, 0, 16461, 0, 1280,
    0, 0, 7607, 8147, 5410, 0, 0, 17883, 4306, 4915, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    19463, 3782, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4323, 14942, 2343, 5075, 15738,
    4789, 0, 0, 0, 0, 3242, 3985, 0, 0, 0, 0, 1178, 11057, 700, 16572, 0, 0, 0, 0, 0,
    14818, 19061, 19554, 0, 0, 0, 15264, 0, 0, 0, 3122, 9444, 3981, 10820, 18194, 0, 0, 16314, 18017, 0,
    0, 0, 15668, 0, 0, 0, 6587, 14599, 0, 0, 0, 0, 0, 0, 0, 25, 4415, 6120, 6487, 0,
    18023, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1851, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 3743, 0, 0, 7789, 10861, 14980, 1481, 0, 0, 19159, 0, 0, 0, 0, 5812, 2981,
    0, 0, 0, 0, 0, 18269, 0, 0, 0, 9598, 0, 0, 0, 0, 6852, 0, 0, 0, 15183, 15539,
    4710, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6699, 19401, 0, 0, 0, 12604, 0,
    0, 0, 0, 0, 0, 6375, 0, 0, 1550, 0, 0, 0, 0, 0, 0, 0, 0, 4618, 0, 0,
    4322, 0, 8302, 8109, 0, 0, 15204, 0, 0, 0, 0, 5060, 0, 0, 13483, 18656, 0, 6086, 0, 0,
    15729, 0, 0, 0, 14959, 0, 0, 11154, 0, 0, 16377, 3583, 0, 0, 0, 0, 4401, 0, 19342, 10728,
    16189, 0, 0, 0, 0, 0, 0, 0, 0, 2452, 5782, 3936, 0, 0, 0, 13772, 10369, 19487, 11012, 17025,
    0, 0, 0, 7236, 0, 0, 0, 17372, 0, 0, 12307, 519, 2533, 5981, 0, 0, 0, 7073, 0, 0,
    0, 0, 8117, 0, 12761, 0, 0, 0, 0, 0, 0, 0, 0, 17164, 0, 0, 0, 0, 0, 0,
    0, 5044, 0, 0, 0, 0, 0, 0, 2292, 4499, 0, 0, 15728, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 7237, 0, 0, 0, 1819, 0, 0, 3781, 6594, 0, 0, 0, 0, 12056, 18800, 0, 12657,
    214, 0, 0, 0, 0, 0, 0, 0, 0, 4010, 7568, 0, 0, 0, 17427, 0, 0, 0, 0, 0,
    6745, 14354, 0, 0, 0, 0, 12559, 1785, 0, 62, 0, 808, 6230, 13566, 10254, 0, 0, 0, 14259, 8630,
    2530, 7540, 0, 0, 0, 8732, 0, 0, 0, 0, 0, 0, 0, 0, 0, 122, 3666, 16867, 0, 0,
    0, 0, 0, 0, 0, 0, 13971, 0, 0, 8038, 0, 193, 2515, 18568, 0, 0, 12383, 0, 14891, 0,
    0, 0, 0, 0, 0, 10035, 0, 0, 16830, 0, 13351, 15101, 0, 0, 0, 0, 12166, 0, 0, 0,
    0, 13909, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15966, 0, 15339, 0, 0,
    0, 0, 5311, 0, 0, 0, 0, 0, 0, 0, 0, 8058, 0, 0, 0, 13874, 4808, 12821, 12327, 0,
    0, 0, 0, 11459, 11928, 0, 14107, 16522, 0, 0, 8101, 0, 0, 0, 0, 0, 0, 0, 0, 10684,
    6271, 0, 0, 0, 0, 0, 0, 9562, 0, 0, 0, 1667, 0, 0, 0, 0, 0, 0, 11947, 11763,
    13875, 4771, 0, 0, 0, 0, 0, 12709, 1014, 0, 1891, 11604, 0, 0, 6373, 0, 0, 0, 14470, 6635,
    11114, 6964, 0, 422, 19267, 0, 0, 0, 0, 14787, 0, 12140, 0, 0, 0, 0, 0, 8124, 15968, 0,
    1452, 0, 1888, 0, 7555, 0, 0, 0, 0, 16112, 8894, 9988, 1517, 0, 0, 0, 8063, 1560, 10299, 9977,
    18889, 0, 1646, 0, 12193, 0, 0, 0, 0, 0, 0, 13327, 19577, 0, 0, 0, 8519, 0, 0, 0,
    0, 0, 0, 0, 465, 0, 17493, 0, 16417, 0, 7424, 0, 7638, 0, 5008, 0, 0, 1327, 12584, 0,
    0, 0, 12397, 0, 0, 0, 0, 0, 0, 7715, 0, 18748, 16524, 2117, 0, 0, 0, 0, 0, 0,
    9775, 0, 5003, 8516, 0, 0, 0, 2989, 7898, 15672, 0, 0, 0, 4159, 5965, 0, 0, 0, 13809, 14877,
    0, 0, 0, 0, 0, 0, 0, 177, 0, 0, 0, 3703, 0, 18922, 0, 2258, 10616, 4456, 5985, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6949, 13864, 0, 0, 0, 0,
    4339, 0, 0, 0, 2267, 14303, 0, 0, 0, 0, 0, 0, 14068, 0, 8249, 17388, 5626, 19378, 0, 14702,
    5367, 0, 0, 0, 1737, 0, 16747, 0, 0, 0, 3406, 0, 988, 607, 17867, 17515, 0, 0, 0, 9341,
    0, 13893, 0, 0, 0, 0, 0, 0, 9196, 0, 0, 0, 0, 6978, 14801, 0, 0, 0, 0, 0,
    9749, 3326, 11644, 0, 0, 0, 9045, 9849, 0, 0, 14476, 17714, 8877, 0, 0, 0, 0, 0, 0, 0,
    0, 4978, 6080, 6205, 0, 0, 17886, 0, 0, 0, 0, 0, 0, 0, 0, 3325, 0, 0, 0, 0,
    19485, 0, 0, 13779, 0, 11991, 13750, 0, 262, 17345, 0, 0, 0, 0, 0, 0, 0, 3659, 0, 0,
    4026, 18911, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2364, 0, 0, 10394, 6217, 0, 0, 0, 7905,
    0, 13209, 9531, 156, 0, 6600, 8566, 9571, 4974, 10008, 0, 13303, 0, 18500, 0, 16392, 12213, 0, 0, 2163,
    0, 12963, 0, 0, 15519, 0, 0, 0, 0, 0, 0, 12444, 0, 0, 0, 0, 2054, 0, 13557, 9686,
    0, 0, 0, 7247, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4910, 0, 7042, 0, 0, 0,
    0, 13740, 0, 14845, 0, 0, 0, 3504, 0, 12596, 17567, 0, 6562, 11055, 0, 0, 18909, 0, 7017, 6723,
    0, 0, 0, 1583, 12089, 0, 0, 0, 0, 0, 0, 0, 0, 11428, 0, 0, 0, 0, 13511, 1019,
    0, 0, 0, 1823, 15054, 0, 0, 0, 0, 5872, 0, 18001, 7361, 8359, 17412, 18834, 0, 0, 0, 0,
    12675, 12716, 0, 0, 0, 0, 16132, 0, 0, 0, 0, 0, 0, 0, 17506, 0, 11669, 0, 0, 0,
    0, 0, 6330, 0, 0, 0, 0, 0, 0, 0, 0, 10521, 0, 777, 6740, 16371, 6970, 0, 0, 0,
    0, 0, 15033, 0, 17364, 0, 17419, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    14699, 3018, 0, 0, 0, 0, 0, 8364, 1103, 15983, 0, 15915, 16617, 0, 19448, 0, 14226, 0, 0, 14347,
    19320, 0, 2642, 0, 17932, 0, 5480, 0, 0, 0, 8125, 15768, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 7356, 16511, 0, 0, 0, 0, 4721, 9354, 0, 9096, 0, 0, 0, 11414, 0, 0, 0, 8512, 16446,
    18945, 0, 13935, 0, 14943, 0, 0, 0, 0, 0, 10003, 0, 0, 0, 0, 472, 0, 0, 0, 0,
    0, 7323, 18438, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 971, 0, 0, 0,
    0, 0, 3968, 0, 19157, 18999, 0, 17509, 19331, 0, 0, 0, 0, 0, 1021, 0, 0, 4720, 0, 0,
    4752, 7923, 16076, 0, 0, 0, 0, 0, 4160, 0, 0, 2192, 0, 0, 19437, 0, 0, 4696, 16479, 18861,
    0, 11927, 0, 0, 14871, 0, 0, 9657, 0, 0, 0, 0, 0, 0, 2462, 6644, 13085, 18383, 0, 0,
    10907, 0, 0, 2269, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 6123, 5771, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8859, 0, 5730, 0, 0, 12824,
    0, 0, 0, 16907, 0, 1547, 4489, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12561, 0,
    0, 0, 0, 0, 0, 10979, 0, 0, 0, 3307, 0, 4704, 0, 7120, 16368, 0, 13159, 6832, 14405, 14164,
    18044, 15945, 0, 0, 18235, 0, 0, 16614, 9759, 0, 0, 14887, 0, 0, 15709, 0, 659, 3150, 10387, 14058,
    0, 0, 0, 0, 5169, 16133, 0, 0, 3952, 18604, 0, 0, 0, 0, 0, 0, 12505, 0, 17788, 7343,
    0, 0, 10032, 0, 12940, 0, 0, 0, 4295, 0, 0, 0, 0, 0, 0, 0, 12069, 0, 0, 0,
    0, 14627, 0, 0, 0, 18120, 15122, 0, 0, 0, 7070, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 7960, 0, 0, 0, 0, 0, 0, 6525, 17901, 0, 189, 0, 0, 900, 0, 8857, 0, 0,
    3061, 0, 0, 0, 0, 6965, 0, 0, 17403, 0, 0, 0, 0, 0, 0, 0, 7067, 0, 8338, 11282,
    0, 0, 0, 0, 0, 1658, 0, 0, 11329, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 864, 12515, 10574, 0, 0, 0, 0, 10912, 0, 0, 0, 0, 3363, 18543, 0, 0,
    0, 0, 0, 0, 0, 15269, 0, 17947, 0, 7333, 10640, 1281, 7483, 289, 3213, 15431, 9619, 15044, 10666, 11773,
    1222, 8190, 15352, 0, 0, 0, 9441, 483, 9390, 443, 14669, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 17687, 0, 0, 2362, 0, 0, 0, 0, 17258, 4566, 0, 0, 0, 0, 0, 0, 2319, 0,
    12801, 0, 0, 17738, 0, 0, 0, 5498, 1530, 13707, 0, 0, 0, 14529, 2974, 3774, 17874, 12452, 2135, 0,
    0, 1642, 638, 0, 0, 0, 0, 0, 2498, 0, 0, 1890, 0, 15501, 7509, 9037, 6023, 0, 0, 1100,
    0, 0, 0, 0, 17690, 0, 0, 0, 14969, 8075, 0, 0, 1884, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3999, 9630, 11498, 15344, 16780, 0, 0, 14554, 0,
    8069, 2611, 7102, 0, 0, 0, 0, 0, 6802, 0, 0, 0, 0, 6334, 0, 10790, 0, 6198, 4581, 0,
    17787, 0, 0, 0, 0, 12154, 2334, 14713, 72, 19145, 0, 0, 0, 0, 0, 2904, 2846, 0, 0, 0,
    0, 0, 0, 1427, 7881, 0, 17678, 1244, 695, 18976, 0, 5042, 7180, 0, 669, 0, 0, 0, 0, 0,
    15063, 0, 0, 10328, 0, 0, 0, 0, 0, 17310, 0, 0, 0, 15570, 0, 0, 6306, 8722, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17972, 0, 0, 0, 0, 0, 10969, 0, 0, 0,
    0, 0, 8789, 0, 0, 0, 6324, 16193, 15903, 10811, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    9766, 7326, 0, 12184, 2579, 0, 0, 0, 0, 0, 12701, 0, 0, 11768, 19028, 0, 0, 0, 17818, 14386,
    0, 442, 0, 0, 0, 0, 12108, 0, 3482, 15090, 0, 7461, 12370, 13279, 184, 13447, 18354, 9722, 0, 0,
    0, 0, 0, 0, 6278, 0, 0, 0, 14056, 0, 0, 0, 0, 5247, 6545, 16538, 12395, 0, 0, 6614,
    12772, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17130, 0, 14667, 15411, 1037, 0, 0, 0, 0,
    0, 12949, 0, 0, 0, 0, 0, 0, 0, 5191, 0, 2030, 0, 6110, 0, 0, 0, 0, 6508, 0,
    0, 5797, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7800, 11292,
    12879, 5457, 1249, 16923, 0, 0, 0, 0, 15318, 0, 17842, 0, 0, 0, 962, 409, 12905, 15825, 0, 0,
    0, 15731, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18143, 0, 14545, 0, 0, 0, 0, 0, 0,
    17042, 0, 10886, 18691, 0, 0, 0, 0, 0, 13876, 0, 0, 0, 0, 1101, 4967, 10434, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14771, 0, 0, 0, 0, 0, 0, 18593,
    0, 0, 10468, 0, 0, 0, 0, 0, 1229, 4724, 11363, 13741, 0, 1469, 0, 19449, 0, 0, 0, 0,
    10720, 3054, 720, 7499, 0, 0, 0, 0, 0, 0, 0, 0, 6986, 2629, 18323, 0, 5396, 17476, 0, 7233,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17505, 0, 13715, 0, 0, 2248, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8461, 7428, 0, 0, 0, 0, 0, 0,
    18379, 0, 0, 0, 0, 0, 147, 14264, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4431,
    12139, 0, 0, 0, 5206, 0, 0, 2476, 0, 0, 0, 0, 0, 0, 19544, 0, 0, 0, 4114, 0,
    11066, 11724, 14317, 8322, 0, 0, 0, 0, 0, 12908, 0, 0, 0, 7572, 0, 0, 0, 0, 0, 0,
    0, 0, 16902, 0, 0, 0, 0, 0, 0, 0, 0, 1112, 7449, 0, 0, 0, 0, 14946, 0, 9417,
    0, 0, 0, 0, 0, 13768, 0, 0, 0, 0, 14002, 0, 11568, 0, 1334, 0, 0, 8187, 0, 0,
    3458, 9470, 14469, 0, 0, 0, 0, 0, 0, 0, 0, 16270, 0, 0, 0, 0, 8155, 0, 12244, 0,
    0, 0, 0, 0, 1503, 7077, 3481, 0, 0, 484, 13969, 226, 9915, 15213, 6251, 15537, 16823, 17018, 17530, 0,
    0, 0, 0, 902, 1943, 3950, 0, 0, 0, 0, 13031, 1829, 13790, 3632, 0, 0, 0, 0, 0, 0,
    0, 0, 13022, 8887, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7959, 0,
    15053, 0, 0, 958, 13709, 10319, 13589, 12162, 10234, 17004, 16838, 0, 17236, 0, 0, 439, 0, 0, 0, 0,
    0, 0, 6167, 11831, 0, 1811, 0, 0, 0, 0, 0, 0, 0, 17963, 0, 0, 0, 0, 0, 0,
    5254, 5901, 6555, 6810, 0, 0, 0, 12151, 0, 0, 0, 0, 0, 0, 0, 0, 7541, 0, 11230, 0,
    0, 0, 0, 0, 0, 2906, 0, 16716, 0, 0, 4900, 7360, 7527, 0, 0, 0, 0, 0, 0, 16264,
    0, 11337, 6582, 19383, 0, 0, 0, 0, 0, 0, 0, 9238, 0, 12703, 0, 6524, 0, 0, 18053, 0,
    0, 0, 10433, 0, 0, 2176, 0, 0, 3245, 0, 0, 0, 0, 0, 0, 0, 82, 10575, 0, 0,
    0, 0, 0, 6729, 0, 0, 0, 2735, 0, 0, 0, 0, 13246, 16606, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 15125, 0, 0, 0, 0, 0, 0, 0, 19002, 0, 0, 0, 0, 19103, 7587, 19412, 0,
    0, 0, 0, 0, 0, 0, 0, 6651, 0, 0, 0, 0, 1825, 0, 2877, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 12875, 0, 0, 0, 0, 0, 0, 0, 0, 8769, 15238, 0, 255, 369, 7583, 0,
    0, 0, 0, 0, 4416, 14833, 0, 0, 0, 0, 0, 0, 0, 0, 3020, 0, 0, 0, 0, 3795,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7355, 365, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 3489, 18387, 7584, 0, 0, 183, 8485, 0, 0, 0, 0, 2782,
    0, 0, 12492, 11846, 0, 0, 0, 0, 0, 10694, 0, 0, 0, 0, 0, 10046, 0, 12182, 0, 0,
    14597, 0, 0, 0, 15399, 0, 0, 0, 0, 0, 12827, 0, 12673, 0, 15056, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 3923, 12210, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 215,
    4615, 0, 16847, 0, 0, 0, 0, 0, 0, 17768, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 2016, 10071, 10943, 5988, 11037, 15093, 18446, 0, 0, 0, 0, 9480, 0, 0, 0, 0, 16091, 0, 0,
    0, 0, 0, 2578, 7553, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1317, 12113, 0, 7314, 3261,
    13090, 0, 0, 0, 141, 0, 0, 0, 0, 11220, 0, 6515, 11667, 0, 11084, 0, 12132, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 2175, 4168, 10176, 12396, 9637, 2211, 17653, 0, 12201, 0, 0, 0, 17615, 10732,
    0, 18508, 0, 0, 0, 11933, 0, 13167, 0, 0, 0, 18441, 0, 4604, 6229, 0, 0, 0, 3686, 0,
    0, 0, 0, 0, 0, 8709, 0, 0, 0, 0, 0, 0, 18757, 0, 19506, 0, 0, 0, 0, 0,
    0, 8671, 1359, 0, 0, 0, 0, 0, 0, 7711, 0, 0, 0, 0, 0, 0, 7746, 0, 0, 7235,
    0, 4981, 0, 14299, 0, 0, 0, 0, 0, 0, 8745, 18178, 15467, 0, 0, 0, 0, 0, 0, 0,
    0, 15216, 0, 12010, 0, 0, 18896, 0, 9467, 14996, 2837, 18129, 10915, 2148, 0, 0, 0, 0, 2953, 0,
    12049, 0, 0, 9757, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14263, 0, 17595, 0, 0, 0,
    8878, 14941, 0, 0, 3177, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    11910, 17167, 9669, 0, 0, 0, 0, 10767, 0, 0, 0, 0, 0, 0, 0, 9090, 0, 0, 5385, 2972,
    11254, 15992, 0, 0, 0, 0, 9753, 0, 0, 0, 14773, 0, 0, 0, 0, 16515, 10786, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 1719, 0, 0, 14149, 17522, 0, 0, 216, 3937, 0, 0, 0, 14965, 23,
    0, 0, 0, 10928, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2535, 0, 0,
    0, 0, 0, 0, 0, 0, 16683, 8356, 0, 0, 16840, 19083, 6578, 0, 0, 0, 0, 978, 2286, 0,
    0, 0, 0, 0, 0, 0, 1474, 0, 0, 0, 2136, 0, 0, 0, 0, 0, 0, 5747, 0, 0,
    7594, 0, 0, 0, 0, 8937, 0, 0, 0, 0, 0, 0, 0, 9315, 0, 0, 1848, 0, 0, 0,
    0, 0, 0, 15500, 0, 13267, 11534, 7402, 17533, 0, 9677, 0, 0, 0, 3214, 18918, 0, 0, 10384, 3593,
    0, 0, 0, 11983, 0, 2491, 3520, 0, 0, 0, 8657, 2733, 16520, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 2871, 14042, 0, 0, 0, 0, 0, 11859, 0, 11854, 0, 0,
    3764, 10042, 5481, 0, 0, 0, 10749, 0, 0, 0, 0, 3048, 0, 0, 431, 0, 0, 17501, 0, 0,
    15969, 0, 95, 0, 0, 0, 0, 14977, 0, 2219, 3721, 0, 393, 17204, 0, 7857, 0, 3016, 0, 0,
    1725, 16026, 2178, 0, 0, 0, 6511, 0, 12794, 0, 0, 0, 18142, 14083, 0, 0, 0, 0, 10165, 0,
    0, 0, 0, 0, 6052, 10738, 906, 0, 0, 7419, 0, 13798, 4115, 7103, 15732, 18183, 0, 0, 7249, 1516,
    11200, 16955, 0, 0, 15075, 17172, 0, 854, 9508, 18521, 0, 0, 0, 0, 1609, 9355, 19135, 0, 15336, 0,
    0, 7126, 0, 0, 15881, 9408, 0, 0, 0, 0, 0, 17808, 0, 0, 0, 0, 0, 0, 14478, 18854,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 15121, 0, 0, 0, 0, 0, 0, 0, 0, 16605, 0,
    0, 0, 3501, 4655, 11725, 7976, 0, 0, 3784, 0, 3875, 13102, 0, 0, 0, 14796, 0, 0, 0, 0,
    0, 0, 0, 9228, 0, 968, 0, 8106, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 18276, 0, 16130, 0, 0, 0, 0, 0, 3505, 2729, 16292,
    13431, 8300, 14624, 0, 0, 0, 0, 2337, 0, 13494, 0, 0, 997, 12081, 7205, 14353, 0, 0, 0, 11202,
    0, 0, 0, 12747, 0, 0, 0, 0, 0, 0, 943, 0, 9650, 0, 0, 0, 0, 17718, 0, 0,
    0, 0, 0, 14383, 0, 10873, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 13164, 0, 0, 0, 7652, 11074, 0, 0, 0, 4236, 4598, 0, 0, 0, 0, 2592, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 603, 0, 0, 10494, 0, 0, 0, 0, 0, 0, 12782, 827, 3980,
    14591, 7914, 0, 0, 5557, 0, 0, 0, 0, 0, 0, 0, 7938, 11064, 10600, 0, 13438, 0, 0, 0,
    0, 0, 16409, 0, 11061, 7973, 10557, 15461, 7389, 16406, 0, 6116, 0, 0, 0, 0, 0, 0, 0, 0,
    681, 0, 10307, 0, 6468, 6311, 0, 0, 0, 0, 14979, 0, 874, 1529, 0, 0, 0, 8024, 7063, 15710,
    16686, 7941, 0, 0, 0, 0, 0, 0, 3405, 0, 12354, 0, 0, 18467, 12130, 0, 0, 0, 0, 19046,
    19547, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6498, 0, 0, 0, 6722, 12548, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 8679, 0, 0, 0, 0, 16060, 0, 0, 10806, 0, 0, 0, 0, 0,
    0, 0, 0, 2099, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6022, 0, 0, 2534, 0,
    14248, 810, 1692, 0, 0, 0, 0, 16529, 0, 15319, 0, 0, 0, 9917, 10128, 11165, 2479, 8281, 14257, 15387,
    16442, 0, 0, 0, 0, 0, 0, 0, 0, 288, 5344, 18197, 54, 15413, 0, 2083, 10246, 0, 279, 63,
    4281, 19417, 0, 0, 17380, 0, 2171, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18920, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 6712, 10505, 0, 0, 0, 0, 15189, 0, 0, 1855, 6470,
    205, 0, 0, 15958, 0, 0, 0, 5952, 9403, 0, 0, 0, 0, 0, 0, 0, 0, 2795, 0, 17970,
    0, 0, 5727, 0, 0, 18827, 0, 13696, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5559, 0, 0,
    0, 0, 0, 6765, 10957, 0, 0, 0, 7507, 0, 0, 0, 16878, 0, 4528, 19397, 0, 0, 0, 0,
    12666, 0, 3431, 0, 0, 2940, 3490, 10309, 12799, 17984, 0, 0, 0, 0, 6821, 0, 0, 0, 17229, 17415,
    0, 0, 0, 0, 0, 1403, 0, 2068, 0, 0, 0, 0, 15397, 16336, 0, 0, 9741, 0, 12196, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 6694, 0, 0, 0, 0, 19098, 0, 0, 4616, 16334, 0,
    0, 863, 5249, 0, 0, 0, 0, 0, 4305, 8412, 0, 0, 10374, 0, 0, 0, 0, 5884, 0, 3111,
    3719, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 0, 17966, 0, 12099, 0, 0, 13288, 2731,
    10636, 0, 19396, 0, 0, 1633, 7376, 15585, 0, 0, 18286, 0, 0, 13591, 16684, 0, 0, 10019, 0, 0,
    0, 0, 0, 0, 10009, 0, 14507, 12026, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12332,
    7650, 16466, 0, 0, 9696, 10113, 0, 4861, 9595, 0, 0, 0, 0, 5759, 0, 0, 0, 0, 0, 2373,
    14607, 0, 18548, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14375, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 7756, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 17847, 0, 0, 0, 0, 0, 0, 0, 5604, 18252, 0, 7371, 0, 0, 17327, 0, 0, 15024, 14499,
    0, 0, 9007, 9114, 0, 0, 0, 0, 0, 0, 842, 0, 904, 5702, 4292, 6849, 0, 0, 13505, 0,
    0, 0, 0, 0, 0, 9709, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4259, 8608, 15285, 0, 19453,
    14161, 0, 0, 9255, 0, 8157, 0, 0, 9116, 0, 0, 0, 16930, 0, 0, 0, 0, 0, 0, 0,
    1777, 0, 0, 0, 7981, 0, 0, 13748, 0, 0, 0, 0, 0, 19582, 15721, 0, 0, 0, 0, 0,
    0, 18943, 0, 0, 1448, 6777, 10204, 18519, 0, 0, 0, 0, 8416, 5925, 15289, 0, 4166, 4417, 0, 0,
    0, 13207, 5393, 0, 0, 296, 18790, 0, 0, 0, 0, 0, 0, 0, 0, 4591, 0, 0, 0, 0,
    14747, 0, 16815, 0, 0, 0, 2333, 2916, 0, 0, 0, 0, 1518, 14232, 0, 9210, 0, 0, 0, 2558,
    0, 0, 0, 0, 6340, 0, 0, 0, 0, 0, 2187, 0, 0, 0, 1749, 0, 2382, 8691, 10547, 9233,
    3837, 18138, 18299, 0, 0, 0, 0, 0, 0, 0, 4098, 3833, 17954, 0, 0, 0, 0, 0, 0, 1534,
    11408, 11823, 0, 0, 0, 0, 0, 0, 13065, 0, 0, 0, 17273, 18268, 0, 0, 0, 0, 5589, 16028,
    966, 3820, 0, 8372, 0, 0, 7453, 0, 0, 0, 4319, 7276, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 3360, 0, 6869, 7521, 0, 0, 0, 4020, 0, 12638, 0, 0, 5961, 8244, 0, 14897, 19325, 5881, 4689,
    0, 0, 0, 4743, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4529, 0, 0, 0, 0, 0,
    0, 19052, 0, 0, 0, 0, 5822, 0, 8681, 0, 0, 0, 8841, 16506, 0, 0, 0, 0, 0, 0,
    0, 10864, 0, 0, 0, 14515, 0, 0, 0, 0, 0, 0, 4688, 0, 0, 0, 938, 0, 0, 0,
    0, 0, 0, 11633, 18320, 11789, 0, 0, 0, 0, 17562, 0, 0, 0, 0, 0, 1817, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 17776, 0, 0, 12598, 0, 9409, 0, 0, 0, 0, 92, 11850,
    15722, 17823, 0, 0, 0, 0, 3052, 5803, 0, 0, 0, 16626, 0, 15617, 3104, 0, 0, 0, 0, 0,
    0, 0, 0, 17272, 0, 0, 0, 0, 0, 0, 0, 0, 11687, 0, 9451, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 16927, 12800, 0, 652, 0, 4849, 0, 4371, 0, 3835, 12523, 0,
    0, 18051, 0, 0, 0, 12102, 9435, 18890, 16374, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    16737, 15493, 0, 0, 4782, 2737, 0, 0, 0, 0, 453, 16366, 0, 0, 11360, 12692, 12897, 16981, 0, 0,
    0, 0, 0, 4004, 12715, 0, 0, 0, 0, 0, 1035, 4308, 13283, 0, 0, 0, 8371, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 3733, 7001, 0, 7207, 0, 2703, 1010, 9381, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 336, 11688, 0, 0, 0, 3340, 6661, 6648, 0, 0, 12034, 0, 8108, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 18840, 0, 0, 0, 0, 0, 0, 0, 8321, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 15990, 3994, 8909, 0, 0, 0, 0, 0, 0, 0, 15177, 18356,
    0, 1627, 0, 0, 0, 3167, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1942, 3604, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1640, 94, 0, 0, 0, 0, 0, 0, 1801,
    5477, 0, 0, 0, 0, 0, 0, 0, 18758, 0, 0, 49, 4405, 0, 499, 0, 2455, 0, 0, 0,
    0, 10765, 16254, 0, 0, 0, 2928, 0, 0, 6534, 0, 0, 0, 0, 0, 0, 0, 15654, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4291, 4719, 15639, 2978, 609, 18756, 0, 0, 0,
    12919, 15463, 42, 8941, 13001, 0, 10345, 18169, 0, 0, 0, 0, 0, 0, 0, 0, 713, 3967, 16198, 0,
    154, 6042, 0, 17765, 0, 0, 1176, 15222, 0, 0, 0, 0, 0, 0, 0, 18475, 0, 0, 4212, 12002,
    13466, 0, 17572, 0, 0, 4679, 0, 18371, 0, 0, 15373, 7274, 0, 3682, 0, 10894, 0, 0, 0, 11617,
    0, 0, 0, 17096, 0, 18483, 0, 0, 16711, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 4951, 0, 0, 4722, 8592, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    10023, 0, 0, 0, 0, 10188, 2028, 14089, 0, 0, 0, 9711, 6015, 10722, 0, 0, 0, 19058, 1417, 0,
    0, 0, 0, 13044, 7675, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 531, 0, 14061,
    14757, 15039, 0, 0, 0, 0, 0, 0, 10047, 12774, 0, 0, 4732, 0, 0, 0, 0, 0, 0, 3876,
    0, 0, 0, 0, 0, 0, 0, 0, 8683, 0, 19405, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 15178, 0, 0, 0, 0, 0, 0, 16895, 0, 1973, 0, 12895, 18947, 0, 0,
    0, 0, 14532, 7876, 17373, 0, 0, 8686, 0, 13454, 0, 0, 0, 19457, 0, 0, 0, 0, 0, 0,
    0, 18734, 0, 0, 0, 0, 0, 0, 3109, 4310, 0, 0, 0, 0, 4069, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 3829, 15420, 0, 10087, 0, 0, 0, 0,
];
