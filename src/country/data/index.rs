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
pub(in crate::country) static KEYS: [Key; 19612] = [
    key(0, 12, 28), key(12, 8, 18), key(20, 9, 29), key(29, 13, 238), key(42, 10, 23),
    key(52, 13, 80), key(65, 20, 47), key(85, 11, 99), key(96, 10, 86), key(106, 12, 59),
    key(118, 12, 91), key(130, 8, 89), key(138, 11, 139), key(149, 25, 63), key(174, 10, 179),
    key(184, 12, 182), key(196, 11, 191), key(207, 8, 5), key(215, 9, 64), key(224, 12, 4),
    key(236, 7, 9), key(243, 11, 191), key(254, 3, 234), key(257, 24, 232), key(281, 16, 232),
    key(297, 18, 240), key(315, 11, 1), key(326, 8, 5), key(334, 3, 234), key(337, 27, 232),
    key(364, 23, 232), key(387, 22, 240), key(409, 18, 240), key(427, 18, 240), key(445, 9, 71),
    key(454, 10, 16), key(464, 3, 316), key(467, 10, 16), key(477, 10, 16), key(487, 24, 234),
    key(511, 24, 7), key(535, 12, 79), key(547, 9, 16), key(556, 9, 8), key(565, 10, 8),
    key(575, 52, 184), key(627, 17, 88), key(644, 7, 106), key(651, 8, 106), key(659, 8, 106),
    key(667, 7, 109), key(674, 8, 109), key(682, 13, 1), key(695, 11, 1), key(706, 12, 1),
    key(718, 11, 1), key(729, 11, 1), key(740, 12, 1), key(752, 11, 1), key(763, 12, 1),
    key(775, 11, 1), key(786, 10, 1), key(796, 11, 1), key(807, 12, 1), key(819, 11, 1),
    key(830, 11, 1), key(841, 8, 1), key(849, 6, 1), key(855, 11, 1), key(866, 7, 1),
    key(873, 11, 1), key(884, 31, 1), key(915, 18, 1), key(933, 12, 1), key(945, 13, 1),
    key(958, 12, 1), key(970, 10, 1), key(980, 14, 1), key(994, 11, 1), key(1005, 12, 1),
    key(1017, 12, 246), key(1029, 14, 246), key(1043, 25, 246), key(1068, 23, 38), key(1091, 14, 246),
    key(1105, 14, 246), key(1119, 12, 1), key(1131, 11, 1), key(1142, 13, 246), key(1155, 13, 246),
    key(1168, 14, 246), key(1182, 13, 246), key(1195, 13, 246), key(1208, 13, 307), key(1221, 16, 246),
    key(1237, 15, 246), key(1252, 13, 246), key(1265, 13, 246), key(1278, 13, 246), key(1291, 14, 246),
    key(1305, 14, 246), key(1319, 25, 38), key(1344, 19, 38), key(1363, 13, 246), key(1376, 14, 246),
    key(1390, 17, 246), key(1407, 14, 246), key(1421, 10, 246), key(1431, 13, 246), key(1444, 16, 246),
    key(1460, 14, 246), key(1474, 12, 246), key(1486, 14, 246), key(1500, 15, 246), key(1515, 3, 307),
    key(1518, 11, 1), key(1529, 14, 1), key(1543, 13, 1), key(1556, 12, 1), key(1568, 13, 246),
    key(1581, 11, 1), key(1592, 14, 1), key(1606, 22, 246), key(1628, 18, 246), key(1646, 7, 64),
    key(1653, 6, 66), key(1659, 7, 66), key(1666, 8, 66), key(1674, 10, 8), key(1684, 9, 4),
    key(1693, 10, 4), key(1703, 6, 66), key(1709, 11, 44), key(1720, 4, 318), key(1724, 8, 64),
    key(1732, 19, 13), key(1751, 16, 48), key(1767, 21, 74), key(1788, 18, 56), key(1806, 28, 150),
    key(1834, 19, 143), key(1853, 18, 162), key(1871, 19, 198), key(1890, 25, 215), key(1915, 30, 240),
    key(1945, 31, 239), key(1976, 6, 106), key(1982, 9, 9), key(1991, 7, 109), key(1998, 15, 109),
    key(2013, 10, 109), key(2023, 10, 109), key(2033, 9, 109), key(2042, 8, 109), key(2050, 19, 103),
    key(2069, 9, 109), key(2078, 4, 100), key(2082, 13, 44), key(2095, 11, 16), key(2106, 9, 8),
    key(2115, 8, 8), key(2123, 11, 16), key(2134, 12, 8), key(2146, 6, 66), key(2152, 8, 8),
    key(2160, 10, 8), key(2170, 7, 65), key(2177, 15, 191), key(2192, 13, 191), key(2205, 7, 59),
    key(2212, 4, 4), key(2216, 5, 4), key(2221, 13, 4), key(2234, 13, 4), key(2247, 13, 4),
    key(2260, 14, 4), key(2274, 14, 4), key(2288, 14, 4), key(2302, 23, 4), key(2325, 6, 4),
    key(2331, 12, 4), key(2343, 7, 4), key(2350, 7, 4), key(2357, 12, 4), key(2369, 11, 4),
    key(2380, 10, 4), key(2390, 11, 4), key(2401, 15, 4), key(2416, 14, 4), key(2430, 14, 4),
    key(2444, 12, 4), key(2456, 6, 4), key(2462, 10, 166), key(2472, 13, 191), key(2485, 7, 64),
    key(2492, 7, 5), key(2499, 8, 5), key(2507, 8, 5), key(2515, 9, 5), key(2524, 9, 5),
    key(2533, 21, 79), key(2554, 8, 5), key(2562, 6, 5), key(2568, 7, 5), key(2575, 14, 5),
    key(2589, 19, 5), key(2608, 8, 5), key(2616, 8, 5), key(2624, 7, 5), key(2631, 8, 5),
    key(2639, 7, 5), key(2646, 8, 5), key(2654, 8, 5), key(2662, 8, 5), key(2670, 8, 5),
    key(2678, 8, 5), key(2686, 7, 5), key(2693, 7, 5), key(2700, 20, 234), key(2720, 8, 5),
    key(2728, 8, 59), key(2736, 7, 59), key(2743, 8, 59), key(2751, 7, 59), key(2758, 8, 59),
    key(2766, 7, 59), key(2773, 8, 59), key(2781, 8, 64), key(2789, 14, 44), key(2803, 8, 64),
    key(2811, 7, 64), key(2818, 14, 64), key(2832, 38, 64), key(2870, 8, 64), key(2878, 8, 64),
    key(2886, 7, 64), key(2893, 8, 64), key(2901, 8, 64), key(2909, 8, 64), key(2917, 8, 64),
    key(2925, 7, 64), key(2932, 9, 64), key(2941, 8, 64), key(2949, 8, 64), key(2957, 7, 64),
    key(2964, 7, 5), key(2971, 9, 5), key(2980, 8, 64), key(2988, 10, 8), key(2998, 9, 64),
    key(3007, 7, 64), key(3014, 8, 64), key(3022, 9, 64), key(3031, 8, 59), key(3039, 8, 59),
    key(3047, 9, 9), key(3056, 7, 64), key(3063, 8, 64), key(3071, 8, 64), key(3079, 9, 64),
    key(3088, 7, 64), key(3095, 7, 64), key(3102, 8, 64), key(3110, 7, 64), key(3117, 7, 64),
    key(3124, 13, 339), key(3137, 9, 59), key(3146, 16, 59), key(3162, 10, 64), key(3172, 6, 59),
    key(3178, 8, 59), key(3186, 6, 59), key(3192, 7, 9), key(3199, 8, 59), key(3207, 7, 59),
    key(3214, 6, 59), key(3220, 7, 9), key(3227, 6, 5), key(3233, 9, 8), key(3242, 6, 64),
    key(3248, 6, 64), key(3254, 5, 64), key(3259, 34, 232), key(3293, 5, 0), key(3298, 7, 5),
    key(3305, 8, 5), key(3313, 9, 5), key(3322, 8, 64), key(3330, 5, 0), key(3335, 7, 64),
    key(3342, 8, 64), key(3350, 6, 64), key(3356, 7, 64), key(3363, 7, 64), key(3370, 7, 64),
    key(3377, 5, 64), key(3382, 8, 64), key(3390, 8, 64), key(3398, 7, 64), key(3405, 18, 148),
    key(3423, 33, 7), key(3456, 7, 234), key(3463, 20, 176), key(3483, 38, 150), key(3521, 20, 187),
    key(3541, 20, 198), key(3561, 21, 213), key(3582, 31, 215), key(3613, 29, 240), key(3642, 21, 240),
    key(3663, 14, 10), key(3677, 20, 234), key(3697, 7, 234), key(3704, 13, 10), key(3717, 5, 9),
    key(3722, 6, 9), key(3728, 7, 9), key(3735, 7, 234), key(3742, 24, 234), key(3766, 15, 10),
    key(3781, 8, 234), key(3789, 14, 10), key(3803, 15, 10), key(3818, 23, 240), key(3841, 26, 240),
    key(3867, 27, 240), key(3894, 14, 10), key(3908, 23, 232), key(3931, 25, 240), key(3956, 26, 240),
    key(3982, 29, 234), key(4011, 14, 10), key(4025, 7, 234), key(4032, 27, 234), key(4059, 26, 234),
    key(4085, 24, 234), key(4109, 13, 10), key(4122, 20, 10), key(4142, 15, 10), key(4157, 15, 234),
    key(4172, 16, 234), key(4188, 14, 10), key(4202, 19, 10), key(4221, 29, 240), key(4250, 16, 10),
    key(4266, 26, 240), key(4292, 27, 240), key(4319, 17, 10), key(4336, 17, 10), key(4353, 28, 240),
    key(4381, 8, 234), key(4389, 32, 232), key(4421, 15, 10), key(4436, 24, 240), key(4460, 14, 10),
    key(4474, 16, 10), key(4490, 16, 10), key(4506, 28, 240), key(4534, 21, 232), key(4555, 18, 10),
    key(4573, 18, 232), key(4591, 16, 10), key(4607, 21, 232), key(4628, 18, 10), key(4646, 28, 240),
    key(4674, 27, 232), key(4701, 26, 240), key(4727, 16, 10), key(4743, 24, 240), key(4767, 17, 10),
    key(4784, 26, 232), key(4810, 15, 10), key(4825, 28, 234), key(4853, 14, 10), key(4867, 27, 234),
    key(4894, 25, 234), key(4919, 55, 232), key(4974, 7, 234), key(4981, 26, 240), key(5007, 23, 234),
    key(5030, 13, 10), key(5043, 14, 10), key(5057, 18, 232), key(5075, 14, 10), key(5089, 23, 240),
    key(5112, 24, 240), key(5136, 22, 240), key(5158, 8, 234), key(5166, 22, 10), key(5188, 6, 234),
    key(5194, 15, 10), key(5209, 6, 9), key(5215, 8, 9), key(5223, 8, 234), key(5231, 14, 10),
    key(5245, 23, 240), key(5268, 7, 234), key(5275, 9, 71), key(5284, 14, 1), key(5298, 15, 246),
    key(5313, 10, 64), key(5323, 12, 8), key(5335, 10, 9), key(5345, 9, 5), key(5354, 13, 11),
    key(5367, 12, 11), key(5379, 16, 191), key(5395, 12, 8), key(5407, 15, 16), key(5422, 10, 14),
    key(5432, 15, 22), key(5447, 13, 28), key(5460, 9, 18), key(5469, 10, 29), key(5479, 34, 26),
    key(5513, 10, 31), key(5523, 12, 37), key(5535, 11, 32), key(5546, 11, 23), key(5557, 10, 17),
    key(5567, 10, 35), key(5577, 13, 51), key(5590, 11, 119), key(5601, 14, 116), key(5615, 10, 117),
    key(5625, 9, 57), key(5634, 15, 118), key(5649, 15, 122), key(5664, 17, 181), key(5681, 10, 49),
    key(5691, 9, 99), key(5700, 8, 47), key(5708, 16, 44), key(5724, 12, 62), key(5736, 5, 104),
    key(5741, 10, 111), key(5751, 8, 245), key(5759, 10, 70), key(5769, 9, 66), key(5778, 11, 41),
    key(5789, 10, 41), key(5799, 9, 66), key(5808, 10, 67), key(5818, 13, 72), key(5831, 13, 72),
    key(5844, 10, 75), key(5854, 10, 75), key(5864, 10, 78), key(5874, 11, 86), key(5885, 12, 59),
    key(5897, 14, 91), key(5911, 9, 89), key(5920, 9, 95), key(5929, 9, 84), key(5938, 24, 88),
    key(5962, 9, 108), key(5971, 9, 107), key(5980, 8, 104), key(5988, 11, 102), key(5999, 9, 111),
    key(6008, 10, 114), key(6018, 8, 167), key(6026, 11, 109), key(6037, 10, 166), key(6047, 22, 20),
    key(6069, 8, 71), key(6077, 10, 134), key(6087, 10, 134), key(6097, 9, 126), key(6106, 8, 127),
    key(6114, 10, 125), key(6124, 11, 132), key(6135, 13, 157), key(6148, 10, 156), key(6158, 12, 152),
    key(6170, 13, 77), key(6183, 11, 139), key(6194, 11, 149), key(6205, 9, 159), key(6214, 9, 163),
    key(6223, 8, 161), key(6231, 16, 160), key(6247, 16, 170), key(6263, 9, 15), key(6272, 13, 172),
    key(6285, 26, 63), key(6311, 11, 179), key(6322, 15, 182), key(6337, 19, 79), key(6356, 22, 79),
    key(6378, 9, 188), key(6387, 7, 189), key(6394, 15, 68), key(6409, 12, 200), key(6421, 9, 69),
    key(6430, 9, 216), key(6439, 11, 115), key(6450, 10, 204), key(6460, 9, 42), key(6469, 8, 43),
    key(6477, 12, 248), key(6489, 12, 208), key(6501, 13, 209), key(6514, 10, 210), key(6524, 17, 219),
    key(6541, 10, 229), key(6551, 9, 229), key(6560, 11, 218), key(6571, 10, 228), key(6581, 11, 247),
    key(6592, 13, 200), key(6605, 11, 115), key(6616, 14, 193), key(6630, 11, 204), key(6641, 12, 80),
    key(6653, 46, 195), key(6699, 8, 42), key(6707, 7, 43), key(6714, 12, 248), key(6726, 9, 214),
    key(6735, 12, 209), key(6747, 11, 208), key(6758, 10, 202), key(6768, 12, 210), key(6780, 14, 211),
    key(6794, 10, 192), key(6804, 16, 205), key(6820, 10, 225), key(6830, 8, 226), key(6838, 18, 221),
    key(6856, 9, 231), key(6865, 17, 235), key(6882, 9, 101), key(6891, 6, 6), key(6897, 7, 6),
    key(6904, 5, 6), key(6909, 6, 6), key(6915, 6, 6), key(6921, 6, 6), key(6927, 7, 6),
    key(6934, 14, 6), key(6948, 23, 6), key(6971, 8, 6), key(6979, 8, 6), key(6987, 9, 6),
    key(6996, 7, 6), key(7003, 7, 6), key(7010, 9, 102), key(7019, 6, 6), key(7025, 6, 6),
    key(7031, 7, 6), key(7038, 8, 6), key(7046, 5, 104), key(7051, 7, 3), key(7058, 10, 79),
    key(7068, 9, 3), key(7077, 18, 13), key(7095, 7, 3), key(7102, 6, 3), key(7108, 8, 3),
    key(7116, 7, 3), key(7123, 7, 3), key(7130, 26, 239), key(7156, 12, 79), key(7168, 7, 64),
    key(7175, 6, 3), key(7181, 6, 3), key(7187, 7, 3), key(7194, 8, 2), key(7202, 9, 79),
    key(7211, 19, 105), key(7230, 6, 2), key(7236, 13, 2), key(7249, 18, 2), key(7267, 7, 2),
    key(7274, 7, 2), key(7281, 7, 2), key(7288, 6, 2), key(7294, 6, 2), key(7300, 7, 2),
    key(7307, 6, 2), key(7313, 8, 3), key(7321, 7, 3), key(7328, 7, 3), key(7335, 8, 3),
    key(7343, 15, 3), key(7358, 9, 3), key(7367, 9, 3), key(7376, 7, 3), key(7383, 6, 2),
    key(7389, 7, 3), key(7396, 8, 3), key(7404, 7, 3), key(7411, 7, 3), key(7418, 8, 3),
    key(7426, 7, 3), key(7433, 14, 79), key(7447, 8, 3), key(7455, 21, 13), key(7476, 20, 13),
    key(7496, 8, 6), key(7504, 8, 3), key(7512, 8, 2), key(7520, 6, 2), key(7526, 9, 11),
    key(7535, 9, 11), key(7544, 9, 11), key(7553, 10, 11), key(7563, 11, 11), key(7574, 10, 11),
    key(7584, 9, 11), key(7593, 10, 11), key(7603, 10, 11), key(7613, 9, 11), key(7622, 10, 11),
    key(7632, 8, 11), key(7640, 10, 11), key(7650, 10, 11), key(7660, 8, 11), key(7668, 16, 11),
    key(7684, 9, 11), key(7693, 9, 11), key(7702, 9, 11), key(7711, 17, 13), key(7728, 15, 13),
    key(7743, 16, 13), key(7759, 18, 13), key(7777, 17, 13), key(7794, 17, 13), key(7811, 17, 13),
    key(7828, 17, 13), key(7845, 17, 13), key(7862, 21, 13), key(7883, 20, 13), key(7903, 19, 13),
    key(7922, 19, 13), key(7941, 18, 13), key(7959, 17, 13), key(7976, 18, 13), key(7994, 18, 13),
    key(8012, 18, 13), key(8030, 18, 13), key(8048, 19, 13), key(8067, 18, 13), key(8085, 18, 13),
    key(8103, 17, 13), key(8120, 19, 13), key(8139, 18, 13), key(8157, 27, 13), key(8184, 18, 13),
    key(8202, 17, 13), key(8219, 18, 13), key(8237, 18, 13), key(8255, 20, 13), key(8275, 18, 13),
    key(8293, 18, 13), key(8311, 19, 13), key(8330, 18, 13), key(8348, 18, 13), key(8366, 19, 13),
    key(8385, 18, 13), key(8403, 18, 13), key(8421, 18, 13), key(8439, 17, 13), key(8456, 23, 13),
    key(8479, 21, 13), key(8500, 8, 13), key(8508, 21, 13), key(8529, 19, 13), key(8548, 21, 13),
    key(8569, 20, 13), key(8589, 17, 13), key(8606, 18, 13), key(8624, 18, 13), key(8642, 18, 13),
    key(8660, 18, 13), key(8678, 15, 13), key(8693, 16, 13), key(8709, 19, 13), key(8728, 18, 13),
    key(8746, 17, 13), key(8763, 18, 13), key(8781, 19, 13), key(8800, 19, 13), key(8819, 19, 13),
    key(8838, 18, 13), key(8856, 18, 13), key(8874, 21, 246), key(8895, 23, 12), key(8918, 57, 195),
    key(8975, 20, 122), key(8995, 20, 205), key(9015, 2, 15), key(9017, 14, 44), key(9031, 32, 7),
    key(9063, 17, 240), key(9080, 9, 14), key(9089, 7, 15), key(9096, 8, 170), key(9104, 25, 170),
    key(9129, 19, 170), key(9148, 20, 170), key(9168, 22, 170), key(9190, 22, 170), key(9212, 25, 170),
    key(9237, 21, 170), key(9258, 23, 170), key(9281, 20, 170), key(9301, 20, 170), key(9321, 22, 170),
    key(9343, 20, 170), key(9363, 21, 170), key(9384, 19, 170), key(9403, 22, 170), key(9425, 23, 170),
    key(9448, 18, 170), key(9466, 20, 170), key(9486, 24, 170), key(9510, 21, 170), key(9531, 23, 170),
    key(9554, 7, 15), key(9561, 4, 334), key(9565, 19, 79), key(9584, 24, 7), key(9608, 4, 234),
    key(9612, 20, 240), key(9632, 21, 232), key(9653, 17, 88), key(9670, 18, 88), key(9688, 16, 88),
    key(9704, 10, 187), key(9714, 26, 144), key(9740, 22, 7), key(9762, 11, 308), key(9773, 22, 66),
    key(9795, 10, 191), key(9805, 11, 191), key(9816, 11, 191), key(9827, 13, 191), key(9840, 14, 191),
    key(9854, 14, 191), key(9868, 12, 191), key(9880, 14, 191), key(9894, 14, 191), key(9908, 16, 191),
    key(9924, 23, 7), key(9947, 15, 191), key(9962, 14, 191), key(9976, 17, 7), key(9993, 13, 191),
    key(10006, 16, 191), key(10022, 16, 191), key(10038, 17, 7), key(10055, 17, 7), key(10072, 17, 191),
    key(10089, 9, 9), key(10098, 19, 105), key(10117, 17, 105), key(10134, 22, 105), key(10156, 17, 105),
    key(10173, 18, 135), key(10191, 9, 106), key(10200, 11, 8), key(10211, 8, 9), key(10219, 10, 8),
    key(10229, 7, 64), key(10236, 10, 8), key(10246, 11, 8), key(10257, 9, 8), key(10266, 16, 8),
    key(10282, 10, 8), key(10292, 9, 8), key(10301, 18, 8), key(10319, 11, 8), key(10330, 10, 8),
    key(10340, 11, 8), key(10351, 10, 8), key(10361, 11, 8), key(10372, 11, 8), key(10383, 11, 8),
    key(10394, 9, 8), key(10403, 11, 8), key(10414, 9, 8), key(10423, 10, 8), key(10433, 15, 105),
    key(10448, 16, 105), key(10464, 18, 105), key(10482, 10, 8), key(10492, 10, 64), key(10502, 10, 8),
    key(10512, 7, 9), key(10519, 8, 9), key(10527, 9, 9), key(10536, 8, 67), key(10544, 8, 67),
    key(10552, 9, 8), key(10561, 11, 8), key(10572, 9, 8), key(10581, 8, 8), key(10589, 11, 8),
    key(10600, 7, 64), key(10607, 9, 8), key(10616, 8, 8), key(10624, 9, 8), key(10633, 20, 105),
    key(10653, 10, 9), key(10663, 7, 9), key(10670, 8, 9), key(10678, 8, 9), key(10686, 9, 9),
    key(10695, 6, 9), key(10701, 7, 9), key(10708, 14, 9), key(10722, 19, 9), key(10741, 8, 9),
    key(10749, 8, 9), key(10757, 7, 9), key(10764, 8, 9), key(10772, 7, 9), key(10779, 8, 9),
    key(10787, 8, 9), key(10795, 7, 9), key(10802, 8, 9), key(10810, 8, 9), key(10818, 8, 9),
    key(10826, 7, 9), key(10833, 7, 9), key(10840, 10, 5), key(10850, 5, 0), key(10855, 21, 105),
    key(10876, 10, 9), key(10886, 8, 8), key(10894, 5, 0), key(10899, 12, 0), key(10911, 6, 0),
    key(10917, 6, 0), key(10923, 8, 5), key(10931, 5, 0), key(10936, 6, 0), key(10942, 5, 0),
    key(10947, 9, 9), key(10956, 6, 0), key(10962, 7, 64), key(10969, 9, 8), key(10978, 9, 8),
    key(10987, 2, 234), key(10989, 9, 16), key(10998, 11, 16), key(11009, 5, 300), key(11014, 10, 16),
    key(11024, 11, 16), key(11035, 13, 16), key(11048, 12, 16), key(11060, 12, 16), key(11072, 10, 16),
    key(11082, 12, 16), key(11094, 10, 16), key(11104, 33, 334), key(11137, 22, 316), key(11159, 36, 318),
    key(11195, 6, 110), key(11201, 15, 16), key(11216, 7, 70), key(11223, 38, 300), key(11261, 9, 14),
    key(11270, 8, 14), key(11278, 3, 234), key(11281, 18, 232), key(11299, 24, 232), key(11323, 9, 10),
    key(11332, 13, 240), key(11345, 12, 16), key(11357, 8, 71), key(11365, 9, 71), key(11374, 9, 15),
    key(11383, 10, 14), key(11393, 11, 71), key(11404, 12, 14), key(11416, 12, 14), key(11428, 9, 15),
    key(11437, 10, 222), key(11447, 10, 15), key(11457, 8, 15), key(11465, 9, 14), key(11474, 7, 15),
    key(11481, 10, 14), key(11491, 11, 14), key(11502, 8, 14), key(11510, 9, 14), key(11519, 25, 14),
    key(11544, 16, 14), key(11560, 10, 14), key(11570, 9, 14), key(11579, 10, 14), key(11589, 10, 14),
    key(11599, 10, 14), key(11609, 9, 14), key(11618, 10, 14), key(11628, 10, 15), key(11638, 6, 15),
    key(11644, 7, 15), key(11651, 15, 270), key(11666, 14, 15), key(11680, 19, 15), key(11699, 8, 15),
    key(11707, 8, 15), key(11715, 9, 15), key(11724, 7, 15), key(11731, 8, 15), key(11739, 9, 14),
    key(11748, 8, 15), key(11756, 16, 270), key(11772, 23, 270), key(11795, 8, 15), key(11803, 13, 222),
    key(11816, 12, 222), key(11828, 10, 15), key(11838, 10, 14), key(11848, 8, 15), key(11856, 10, 14),
    key(11866, 8, 15), key(11874, 8, 15), key(11882, 10, 1), key(11892, 8, 46), key(11900, 9, 14),
    key(11909, 10, 14), key(11919, 10, 14), key(11929, 8, 15), key(11937, 8, 15), key(11945, 10, 14),
    key(11955, 9, 15), key(11964, 16, 236), key(11980, 22, 236), key(12002, 15, 236), key(12017, 12, 14),
    key(12029, 9, 15), key(12038, 9, 14), key(12047, 10, 14), key(12057, 9, 14), key(12066, 10, 14),
    key(12076, 7, 15), key(12083, 8, 15), key(12091, 9, 15), key(12100, 8, 15), key(12108, 13, 14),
    key(12121, 11, 15), key(12132, 13, 14), key(12145, 11, 15), key(12156, 9, 106), key(12165, 6, 106),
    key(12171, 8, 106), key(12179, 8, 109), key(12187, 10, 109), key(12197, 10, 109), key(12207, 10, 109),
    key(12217, 5, 100), key(12222, 8, 106), key(12230, 8, 109), key(12238, 4, 100), key(12242, 27, 232),
    key(12269, 10, 16), key(12279, 10, 16), key(12289, 10, 16), key(12299, 9, 16), key(12308, 8, 16),
    key(12316, 11, 16), key(12327, 10, 16), key(12337, 10, 16), key(12347, 13, 16), key(12360, 11, 16),
    key(12371, 11, 16), key(12382, 12, 16), key(12394, 13, 16), key(12407, 11, 16), key(12418, 10, 16),
    key(12428, 17, 16), key(12445, 22, 16), key(12467, 11, 16), key(12478, 12, 16), key(12490, 10, 16),
    key(12500, 10, 16), key(12510, 11, 16), key(12521, 10, 16), key(12531, 10, 16), key(12541, 10, 16),
    key(12551, 11, 16), key(12562, 12, 16), key(12574, 12, 16), key(12586, 10, 16), key(12596, 11, 16),
    key(12607, 11, 16), key(12618, 9, 16), key(12627, 10, 16), key(12637, 10, 16), key(12647, 11, 16),
    key(12658, 12, 16), key(12670, 11, 16), key(12681, 9, 16), key(12690, 14, 16), key(12704, 5, 16),
    key(12709, 13, 16), key(12722, 23, 239), key(12745, 9, 16), key(12754, 9, 48), key(12763, 21, 150),
    key(12784, 12, 143), key(12796, 19, 56), key(12815, 17, 51), key(12832, 15, 74), key(12847, 19, 215),
    key(12866, 22, 240), key(12888, 12, 16), key(12900, 11, 16), key(12911, 12, 16), key(12923, 14, 16),
    key(12937, 11, 16), key(12948, 7, 6), key(12955, 7, 6), key(12962, 7, 3), key(12969, 7, 3),
    key(12976, 7, 2), key(12983, 9, 3), key(12992, 8, 3), key(13000, 8, 2), key(13008, 7, 3),
    key(13015, 7, 2), key(13022, 20, 13), key(13042, 19, 13), key(13061, 18, 13), key(13079, 7, 6),
    key(13086, 10, 8), key(13096, 9, 9), key(13105, 16, 239), key(13121, 6, 179), key(13127, 9, 33),
    key(13136, 8, 33), key(13144, 6, 25), key(13150, 10, 33), key(13160, 8, 24), key(13168, 6, 33),
    key(13174, 9, 33), key(13183, 7, 33), key(13190, 8, 33), key(13198, 9, 33), key(13207, 21, 178),
    key(13228, 13, 144), key(13241, 8, 24), key(13249, 7, 24), key(13256, 5, 271), key(13261, 14, 25),
    key(13275, 15, 25), key(13290, 7, 25), key(13297, 8, 25), key(13305, 8, 24), key(13313, 13, 25),
    key(13326, 6, 25), key(13332, 15, 25), key(13347, 8, 25), key(13355, 11, 25), key(13366, 7, 25),
    key(13373, 7, 25), key(13380, 9, 25), key(13389, 13, 25), key(13402, 7, 25), key(13409, 27, 25),
    key(13436, 14, 25), key(13450, 11, 25), key(13461, 8, 25), key(13469, 8, 25), key(13477, 8, 25),
    key(13485, 9, 25), key(13494, 7, 25), key(13501, 6, 25), key(13507, 8, 25), key(13515, 7, 25),
    key(13522, 7, 25), key(13529, 12, 25), key(13541, 6, 25), key(13547, 7, 24), key(13554, 8, 24),
    key(13562, 9, 24), key(13571, 8, 24), key(13579, 10, 24), key(13589, 8, 24), key(13597, 8, 24),
    key(13605, 7, 24), key(13612, 18, 24), key(13630, 14, 24), key(13644, 8, 24), key(13652, 8, 24),
    key(13660, 8, 24), key(13668, 7, 24), key(13675, 7, 24), key(13682, 7, 24), key(13689, 8, 24),
    key(13697, 9, 24), key(13706, 7, 24), key(13713, 7, 24), key(13720, 7, 24), key(13727, 9, 24),
    key(13736, 21, 81), key(13757, 19, 113), key(13776, 22, 81), key(13798, 21, 81), key(13819, 18, 113),
    key(13837, 19, 113), key(13856, 7, 24), key(13863, 5, 33), key(13868, 9, 172), key(13877, 8, 172),
    key(13885, 6, 24), key(13891, 5, 177), key(13896, 11, 28), key(13907, 12, 28), key(13919, 8, 56),
    key(13927, 6, 30), key(13933, 8, 25), key(13941, 6, 173), key(13947, 10, 234), key(13957, 16, 10),
    key(13973, 23, 240), key(13996, 14, 22), key(14010, 13, 22), key(14023, 12, 22), key(14035, 11, 22),
    key(14046, 11, 22), key(14057, 12, 22), key(14069, 10, 22), key(14079, 12, 22), key(14091, 12, 22),
    key(14103, 11, 22), key(14114, 11, 22), key(14125, 9, 22), key(14134, 10, 22), key(14144, 11, 22),
    key(14155, 9, 22), key(14164, 10, 22), key(14174, 11, 22), key(14185, 11, 22), key(14196, 10, 22),
    key(14206, 17, 22), key(14223, 30, 22), key(14253, 11, 22), key(14264, 12, 22), key(14276, 13, 22),
    key(14289, 10, 22), key(14299, 10, 22), key(14309, 10, 22), key(14319, 10, 22), key(14329, 10, 22),
    key(14339, 10, 22), key(14349, 9, 22), key(14358, 10, 22), key(14368, 10, 22), key(14378, 9, 22),
    key(14387, 12, 22), key(14399, 9, 22), key(14408, 8, 242), key(14416, 10, 32), key(14426, 8, 33),
    key(14434, 10, 33), key(14444, 8, 183), key(14452, 6, 24), key(14458, 8, 28), key(14466, 9, 33),
    key(14475, 6, 33), key(14481, 8, 33), key(14489, 7, 33), key(14496, 7, 33), key(14503, 9, 33),
    key(14512, 9, 33), key(14521, 7, 33), key(14528, 9, 33), key(14537, 8, 33), key(14545, 15, 33),
    key(14560, 9, 33), key(14569, 10, 33), key(14579, 9, 33), key(14588, 8, 33), key(14596, 7, 33),
    key(14603, 8, 13), key(14611, 7, 33), key(14618, 8, 33), key(14626, 6, 24), key(14632, 6, 24),
    key(14638, 7, 24), key(14645, 5, 24), key(14650, 5, 24), key(14655, 8, 24), key(14663, 7, 30),
    key(14670, 12, 27), key(14682, 10, 33), key(14692, 6, 24), key(14698, 10, 33), key(14708, 7, 131),
    key(14715, 10, 131), key(14725, 7, 37), key(14732, 11, 68), key(14743, 10, 68), key(14753, 7, 236),
    key(14760, 8, 37), key(14768, 7, 272), key(14775, 8, 272), key(14783, 7, 24), key(14790, 11, 22),
    key(14801, 12, 22), key(14813, 10, 22), key(14823, 8, 30), key(14831, 12, 37), key(14843, 25, 37),
    key(14868, 7, 24), key(14875, 6, 19), key(14881, 9, 30), key(14890, 8, 28), key(14898, 7, 166),
    key(14905, 17, 20), key(14922, 15, 20), key(14937, 7, 28), key(14944, 8, 28), key(14952, 7, 28),
    key(14959, 14, 28), key(14973, 19, 28), key(14992, 8, 28), key(15000, 10, 28), key(15010, 11, 28),
    key(15021, 11, 28), key(15032, 8, 28), key(15040, 9, 28), key(15049, 8, 28), key(15057, 9, 28),
    key(15066, 7, 28), key(15073, 5, 177), key(15078, 6, 177), key(15084, 7, 28), key(15091, 7, 32),
    key(15098, 7, 18), key(15105, 8, 18), key(15113, 15, 18), key(15128, 8, 18), key(15136, 6, 18),
    key(15142, 7, 18), key(15149, 13, 46), key(15162, 7, 18), key(15169, 8, 18), key(15177, 6, 18),
    key(15183, 7, 18), key(15190, 8, 18), key(15198, 7, 18), key(15205, 6, 18), key(15211, 7, 18),
    key(15218, 6, 18), key(15224, 6, 18), key(15230, 8, 18), key(15238, 8, 18), key(15246, 7, 18),
    key(15253, 18, 18), key(15271, 14, 18), key(15285, 9, 18), key(15294, 7, 18), key(15301, 8, 18),
    key(15309, 9, 18), key(15318, 8, 18), key(15326, 6, 18), key(15332, 7, 18), key(15339, 6, 29),
    key(15345, 7, 29), key(15352, 6, 29), key(15358, 7, 29), key(15365, 7, 29), key(15372, 8, 30),
    key(15380, 5, 29), key(15385, 6, 29), key(15391, 5, 29), key(15396, 6, 29), key(15402, 7, 29),
    key(15409, 6, 29), key(15415, 13, 29), key(15428, 8, 29), key(15436, 6, 29), key(15442, 8, 29),
    key(15450, 8, 29), key(15458, 6, 29), key(15464, 7, 29), key(15471, 6, 18), key(15477, 7, 18),
    key(15484, 7, 18), key(15491, 6, 18), key(15497, 7, 30), key(15504, 10, 28), key(15514, 9, 28),
    key(15523, 9, 28), key(15532, 10, 28), key(15542, 10, 28), key(15552, 6, 18), key(15558, 6, 18),
    key(15564, 7, 18), key(15571, 6, 18), key(15577, 7, 18), key(15584, 9, 28), key(15593, 9, 23),
    key(15602, 19, 7), key(15621, 6, 30), key(15627, 4, 19), key(15631, 5, 19), key(15636, 6, 19),
    key(15642, 10, 238), key(15652, 12, 22), key(15664, 11, 22), key(15675, 11, 22), key(15686, 12, 22),
    key(15698, 7, 19), key(15705, 5, 19), key(15710, 5, 19), key(15715, 12, 19), key(15727, 17, 19),
    key(15744, 6, 19), key(15750, 7, 19), key(15757, 8, 19), key(15765, 6, 19), key(15771, 6, 19),
    key(15777, 6, 19), key(15783, 6, 19), key(15789, 5, 19), key(15794, 6, 19), key(15800, 7, 19),
    key(15807, 8, 30), key(15815, 8, 32), key(15823, 8, 32), key(15831, 8, 30), key(15839, 9, 30),
    key(15848, 6, 29), key(15854, 6, 30), key(15860, 8, 30), key(15868, 6, 30), key(15874, 14, 30),
    key(15888, 7, 30), key(15895, 14, 30), key(15909, 16, 30), key(15925, 8, 30), key(15933, 12, 30),
    key(15945, 8, 30), key(15953, 8, 30), key(15961, 7, 30), key(15968, 8, 30), key(15976, 7, 30),
    key(15983, 9, 30), key(15992, 9, 30), key(16001, 8, 30), key(16009, 13, 30), key(16022, 7, 30),
    key(16029, 8, 30), key(16037, 10, 18), key(16047, 18, 10), key(16065, 15, 225), key(16080, 10, 33),
    key(16090, 8, 33), key(16098, 8, 25), key(16106, 9, 24), key(16115, 13, 22), key(16128, 14, 22),
    key(16142, 12, 110), key(16154, 8, 24), key(16162, 9, 28), key(16171, 8, 18), key(16179, 6, 29),
    key(16185, 7, 29), key(16192, 7, 30), key(16199, 7, 19), key(16206, 9, 241), key(16215, 7, 35),
    key(16222, 12, 21), key(16234, 9, 31), key(16243, 22, 26), key(16265, 9, 37), key(16274, 7, 35),
    key(16281, 7, 35), key(16288, 12, 21), key(16300, 10, 23), key(16310, 9, 32), key(16319, 8, 17),
    key(16327, 9, 34), key(16336, 6, 35), key(16342, 17, 35), key(16359, 13, 35), key(16372, 9, 35),
    key(16381, 7, 35), key(16388, 7, 35), key(16395, 7, 35), key(16402, 10, 23), key(16412, 10, 26),
    key(16422, 11, 18), key(16433, 10, 28), key(16443, 8, 30), key(16451, 6, 19), key(16457, 2, 18),
    key(16459, 8, 28), key(16467, 11, 28), key(16478, 12, 28), key(16490, 10, 28), key(16500, 11, 28),
    key(16511, 11, 28), key(16522, 3, 26), key(16525, 7, 28), key(16532, 9, 28), key(16541, 7, 23),
    key(16548, 7, 29), key(16555, 8, 23), key(16563, 5, 29), key(16568, 6, 18), key(16574, 8, 28),
    key(16582, 6, 19), key(16588, 5, 19), key(16593, 9, 23), key(16602, 16, 74), key(16618, 14, 56),
    key(16632, 12, 48), key(16644, 20, 240), key(16664, 24, 239), key(16688, 14, 143), key(16702, 25, 150),
    key(16727, 14, 198), key(16741, 23, 215), key(16764, 7, 32), key(16771, 10, 147), key(16781, 26, 240),
    key(16807, 28, 239), key(16835, 27, 7), key(16862, 19, 79), key(16881, 25, 7), key(16906, 18, 79),
    key(16924, 25, 7), key(16949, 16, 79), key(16965, 26, 7), key(16991, 17, 79), key(17008, 29, 232),
    key(17037, 5, 147), key(17042, 8, 147), key(17050, 16, 147), key(17066, 7, 30), key(17073, 4, 175),
    key(17077, 22, 51), key(17099, 18, 56), key(17117, 18, 48), key(17135, 18, 74), key(17153, 30, 150),
    key(17183, 22, 143), key(17205, 27, 215), key(17232, 29, 240), key(17261, 36, 239), key(17297, 13, 40),
    key(17310, 15, 198), key(17325, 13, 87), key(17338, 13, 87), key(17351, 14, 87), key(17365, 29, 105),
    key(17394, 8, 174), key(17402, 9, 241), key(17411, 20, 198), key(17431, 20, 176), key(17451, 17, 48),
    key(17468, 18, 143), key(17486, 34, 150), key(17520, 34, 150), key(17554, 31, 240), key(17585, 23, 51),
    key(17608, 22, 74), key(17630, 17, 50), key(17647, 19, 141), key(17666, 28, 215), key(17694, 22, 56),
    key(17716, 43, 239), key(17759, 10, 28), key(17769, 16, 44), key(17785, 11, 28), key(17796, 11, 28),
    key(17807, 2, 79), key(17809, 7, 32), key(17816, 6, 18), key(17822, 6, 34), key(17828, 7, 23),
    key(17835, 3, 234), key(17838, 11, 44), key(17849, 10, 182), key(17859, 7, 37), key(17866, 7, 37),
    key(17873, 8, 37), key(17881, 18, 26), key(17899, 9, 31), key(17908, 11, 21), key(17919, 6, 31),
    key(17925, 9, 23), key(17934, 9, 23), key(17943, 9, 23), key(17952, 10, 44), key(17962, 8, 31),
    key(17970, 7, 31), key(17977, 9, 31), key(17986, 7, 31), key(17993, 8, 31), key(18001, 8, 31),
    key(18009, 32, 238), key(18041, 6, 31), key(18047, 7, 31), key(18054, 14, 31), key(18068, 30, 31),
    key(18098, 8, 31), key(18106, 8, 31), key(18114, 7, 31), key(18121, 8, 31), key(18129, 7, 31),
    key(18136, 8, 31), key(18144, 7, 31), key(18151, 8, 31), key(18159, 7, 31), key(18166, 7, 31),
    key(18173, 7, 31), key(18180, 7, 31), key(18187, 7, 31), key(18194, 8, 31), key(18202, 9, 31),
    key(18211, 8, 31), key(18219, 10, 31), key(18229, 11, 23), key(18240, 9, 23), key(18249, 7, 20),
    key(18256, 13, 20), key(18269, 32, 20), key(18301, 31, 20), key(18332, 31, 20), key(18363, 9, 20),
    key(18372, 28, 20), key(18400, 7, 179), key(18407, 7, 31), key(18414, 9, 31), key(18423, 12, 21),
    key(18435, 7, 17), key(18442, 21, 26), key(18463, 21, 26), key(18484, 7, 26), key(18491, 24, 26),
    key(18515, 22, 26), key(18537, 19, 26), key(18556, 24, 26), key(18580, 12, 26), key(18592, 19, 26),
    key(18611, 20, 26), key(18631, 19, 26), key(18650, 17, 26), key(18667, 21, 26), key(18688, 6, 26),
    key(18694, 20, 26), key(18714, 24, 26), key(18738, 22, 26), key(18760, 22, 26), key(18782, 22, 26),
    key(18804, 20, 26), key(18824, 20, 26), key(18844, 20, 26), key(18864, 17, 26), key(18881, 21, 26),
    key(18902, 21, 26), key(18923, 18, 26), key(18941, 18, 26), key(18959, 18, 26), key(18977, 18, 26),
    key(18995, 18, 26), key(19013, 20, 26), key(19033, 20, 26), key(19053, 21, 26), key(19074, 23, 26),
    key(19097, 22, 26), key(19119, 31, 26), key(19150, 20, 26), key(19170, 21, 26), key(19191, 21, 26),
    key(19212, 21, 26), key(19233, 21, 26), key(19254, 21, 26), key(19275, 21, 26), key(19296, 21, 26),
    key(19317, 20, 26), key(19337, 24, 26), key(19361, 7, 26), key(19368, 21, 26), key(19389, 19, 26),
    key(19408, 21, 26), key(19429, 21, 26), key(19450, 18, 26), key(19468, 22, 26), key(19490, 22, 26),
    key(19512, 22, 26), key(19534, 19, 26), key(19553, 23, 26), key(19576, 23, 26), key(19599, 18, 26),
    key(19617, 22, 26), key(19639, 21, 26), key(19660, 22, 26), key(19682, 22, 26), key(19704, 18, 26),
    key(19722, 22, 26), key(19744, 19, 26), key(19763, 20, 26), key(19783, 22, 26), key(19805, 23, 26),
    key(19828, 22, 26), key(19850, 22, 26), key(19872, 22, 26), key(19894, 18, 26), key(19912, 23, 26),
    key(19935, 7, 37), key(19942, 19, 26), key(19961, 24, 26), key(19985, 10, 37), key(19995, 26, 26),
    key(20021, 22, 26), key(20043, 10, 37), key(20053, 9, 37), key(20062, 8, 37), key(20070, 8, 37),
    key(20078, 8, 37), key(20086, 8, 37), key(20094, 8, 37), key(20102, 9, 37), key(20111, 8, 37),
    key(20119, 15, 37), key(20134, 20, 37), key(20154, 9, 37), key(20163, 9, 37), key(20172, 9, 37),
    key(20181, 10, 37), key(20191, 10, 37), key(20201, 6, 35), key(20207, 6, 36), key(20213, 12, 36),
    key(20225, 13, 36), key(20238, 12, 36), key(20250, 13, 36), key(20263, 15, 36), key(20278, 11, 36),
    key(20289, 13, 36), key(20302, 13, 36), key(20315, 14, 36), key(20329, 24, 36), key(20353, 11, 36),
    key(20364, 12, 36), key(20376, 10, 36), key(20386, 11, 36), key(20397, 11, 36), key(20408, 12, 36),
    key(20420, 9, 36), key(20429, 8, 36), key(20437, 15, 36), key(20452, 13, 36), key(20465, 14, 36),
    key(20479, 9, 36), key(20488, 11, 36), key(20499, 15, 36), key(20514, 14, 55), key(20528, 12, 55),
    key(20540, 14, 55), key(20554, 19, 26), key(20573, 22, 26), key(20595, 18, 26), key(20613, 21, 26),
    key(20634, 8, 37), key(20642, 7, 32), key(20649, 8, 32), key(20657, 9, 32), key(20666, 6, 32),
    key(20672, 7, 32), key(20679, 7, 32), key(20686, 8, 32), key(20694, 8, 32), key(20702, 9, 32),
    key(20711, 9, 32), key(20720, 6, 32), key(20726, 29, 32), key(20755, 13, 32), key(20768, 7, 32),
    key(20775, 8, 32), key(20783, 9, 32), key(20792, 9, 32), key(20801, 8, 32), key(20809, 9, 32),
    key(20818, 9, 32), key(20827, 7, 32), key(20834, 9, 32), key(20843, 7, 32), key(20850, 8, 32),
    key(20858, 8, 32), key(20866, 7, 32), key(20873, 17, 44), key(20890, 6, 32), key(20896, 24, 105),
    key(20920, 19, 239), key(20939, 8, 79), key(20947, 41, 105), key(20988, 6, 32), key(20994, 7, 32),
    key(21001, 7, 32), key(21008, 8, 32), key(21016, 8, 32), key(21024, 4, 301), key(21028, 5, 301),
    key(21033, 10, 321), key(21043, 7, 34), key(21050, 26, 105), key(21076, 20, 239), key(21096, 26, 105),
    key(21122, 7, 79), key(21129, 24, 239), key(21153, 37, 105), key(21190, 43, 239), key(21233, 22, 239),
    key(21255, 21, 239), key(21276, 9, 79), key(21285, 29, 105), key(21314, 24, 239), key(21338, 25, 239),
    key(21363, 32, 105), key(21395, 27, 239), key(21422, 36, 105), key(21458, 46, 105), key(21504, 9, 79),
    key(21513, 27, 239), key(21540, 28, 239), key(21568, 37, 105), key(21605, 39, 105), key(21644, 40, 105),
    key(21684, 23, 239), key(21707, 27, 239), key(21734, 36, 105), key(21770, 39, 105), key(21809, 36, 105),
    key(21845, 33, 105), key(21878, 23, 239), key(21901, 36, 105), key(21937, 24, 239), key(21961, 40, 105),
    key(22001, 23, 105), key(22024, 18, 239), key(22042, 24, 239), key(22066, 41, 105), key(22107, 24, 239),
    key(22131, 41, 105), key(22172, 36, 105), key(22208, 7, 79), key(22215, 16, 3), key(22231, 27, 251),
    key(22258, 14, 130), key(22272, 20, 332), key(22292, 14, 57), key(22306, 14, 95), key(22320, 16, 29),
    key(22336, 17, 96), key(22353, 30, 105), key(22383, 23, 239), key(22406, 22, 239), key(22428, 25, 105),
    key(22453, 22, 239), key(22475, 21, 239), key(22496, 23, 239), key(22519, 24, 239), key(22543, 33, 105),
    key(22576, 36, 105), key(22612, 37, 105), key(22649, 6, 79), key(22655, 26, 105), key(22681, 32, 105),
    key(22713, 37, 105), key(22750, 36, 105), key(22786, 21, 239), key(22807, 22, 239), key(22829, 22, 239),
    key(22851, 29, 105), key(22880, 30, 105), key(22910, 24, 239), key(22934, 23, 239), key(22957, 35, 105),
    key(22992, 26, 239), key(23018, 22, 239), key(23040, 39, 105), key(23079, 15, 239), key(23094, 6, 32),
    key(23100, 6, 30), key(23106, 7, 34), key(23113, 6, 34), key(23119, 6, 34), key(23125, 17, 34),
    key(23142, 8, 34), key(23150, 6, 34), key(23156, 6, 34), key(23162, 17, 34), key(23179, 31, 34),
    key(23210, 13, 34), key(23223, 8, 34), key(23231, 6, 34), key(23237, 7, 34), key(23244, 7, 34),
    key(23251, 8, 34), key(23259, 6, 34), key(23265, 5, 34), key(23270, 7, 34), key(23277, 6, 34),
    key(23283, 7, 34), key(23290, 7, 34), key(23297, 40, 105), key(23337, 26, 239), key(23363, 7, 32),
    key(23370, 8, 18), key(23378, 11, 21), key(23389, 7, 59), key(23396, 9, 75), key(23405, 9, 75),
    key(23414, 6, 72), key(23420, 8, 23), key(23428, 19, 89), key(23447, 11, 59), key(23458, 13, 21),
    key(23471, 14, 21), key(23485, 7, 140), key(23492, 11, 21), key(23503, 15, 21), key(23518, 11, 21),
    key(23529, 10, 21), key(23539, 11, 21), key(23550, 6, 140), key(23556, 14, 21), key(23570, 8, 32),
    key(23578, 8, 23), key(23586, 13, 21), key(23599, 8, 23), key(23607, 9, 23), key(23616, 9, 23),
    key(23625, 10, 23), key(23635, 8, 23), key(23643, 7, 23), key(23650, 8, 23), key(23658, 15, 23),
    key(23673, 20, 23), key(23693, 9, 23), key(23702, 9, 23), key(23711, 8, 23), key(23719, 9, 23),
    key(23728, 8, 23), key(23736, 9, 23), key(23745, 9, 23), key(23754, 11, 23), key(23765, 9, 23),
    key(23774, 9, 23), key(23783, 9, 23), key(23792, 8, 23), key(23800, 9, 23), key(23809, 7, 31),
    key(23816, 7, 31), key(23823, 10, 23), key(23833, 8, 23), key(23841, 9, 23), key(23850, 10, 23),
    key(23860, 20, 185), key(23880, 6, 31), key(23886, 7, 31), key(23893, 8, 23), key(23901, 11, 23),
    key(23912, 9, 23), key(23921, 10, 23), key(23931, 7, 17), key(23938, 6, 34), key(23944, 8, 34),
    key(23952, 7, 179), key(23959, 26, 59), key(23985, 9, 79), key(23994, 10, 79), key(24004, 7, 17),
    key(24011, 9, 32), key(24020, 8, 32), key(24028, 9, 34), key(24037, 14, 21), key(24051, 14, 21),
    key(24065, 13, 21), key(24078, 13, 21), key(24091, 12, 21), key(24103, 19, 21), key(24122, 13, 21),
    key(24135, 13, 21), key(24148, 12, 21), key(24160, 9, 21), key(24169, 11, 21), key(24180, 8, 21),
    key(24188, 9, 21), key(24197, 7, 21), key(24204, 14, 21), key(24218, 5, 147), key(24223, 13, 147),
    key(24236, 7, 147), key(24243, 7, 34), key(24250, 13, 21), key(24263, 10, 180), key(24273, 10, 23),
    key(24283, 24, 222), key(24307, 14, 21), key(24321, 13, 21), key(24334, 8, 34), key(24342, 6, 17),
    key(24348, 10, 17), key(24358, 7, 17), key(24365, 14, 17), key(24379, 19, 17), key(24398, 9, 17),
    key(24407, 8, 17), key(24415, 8, 17), key(24423, 9, 17), key(24432, 8, 17), key(24440, 7, 17),
    key(24447, 6, 34), key(24453, 8, 34), key(24461, 9, 34), key(24470, 7, 34), key(24477, 7, 34),
    key(24484, 8, 34), key(24492, 8, 17), key(24500, 8, 34), key(24508, 23, 239), key(24531, 8, 17),
    key(24539, 14, 26), key(24553, 14, 26), key(24567, 8, 37), key(24575, 6, 35), key(24581, 7, 35),
    key(24588, 5, 35), key(24593, 6, 35), key(24599, 7, 35), key(24606, 6, 35), key(24612, 6, 35),
    key(24618, 5, 35), key(24623, 5, 35), key(24628, 6, 35), key(24634, 8, 37), key(24642, 7, 35),
    key(24649, 13, 226), key(24662, 9, 23), key(24671, 7, 35), key(24678, 10, 36), key(24688, 10, 36),
    key(24698, 11, 36), key(24709, 9, 36), key(24718, 10, 36), key(24728, 7, 104), key(24735, 9, 89),
    key(24744, 15, 79), key(24759, 10, 239), key(24769, 8, 23), key(24777, 9, 28), key(24786, 11, 28),
    key(24797, 12, 28), key(24809, 35, 7), key(24844, 12, 21), key(24856, 9, 23), key(24865, 25, 26),
    key(24890, 11, 37), key(24901, 9, 37), key(24910, 9, 31), key(24919, 8, 28), key(24927, 8, 28),
    key(24935, 8, 28), key(24943, 8, 18), key(24951, 8, 29), key(24959, 7, 18), key(24966, 9, 18),
    key(24975, 8, 18), key(24983, 6, 29), key(24989, 9, 18), key(24998, 7, 18), key(25005, 7, 30),
    key(25012, 13, 22), key(25025, 6, 19), key(25031, 7, 19), key(25038, 8, 19), key(25046, 8, 30),
    key(25054, 8, 30), key(25062, 13, 22), key(25075, 10, 18), key(25085, 10, 30), key(25095, 8, 32),
    key(25103, 7, 34), key(25110, 4, 326), key(25114, 9, 326), key(25123, 3, 326), key(25126, 15, 20),
    key(25141, 3, 306), key(25144, 4, 216), key(25148, 5, 216), key(25153, 5, 216), key(25158, 10, 51),
    key(25168, 22, 51), key(25190, 12, 51), key(25202, 10, 51), key(25212, 26, 232), key(25238, 36, 7),
    key(25274, 3, 216), key(25277, 4, 216), key(25281, 5, 216), key(25286, 4, 216), key(25290, 4, 216),
    key(25294, 15, 105), key(25309, 14, 105), key(25323, 17, 105), key(25340, 15, 160), key(25355, 5, 43),
    key(25360, 9, 57), key(25369, 16, 160), key(25385, 8, 45), key(25393, 7, 45), key(25400, 8, 119),
    key(25408, 9, 119), key(25417, 8, 119), key(25425, 19, 119), key(25444, 9, 119), key(25453, 9, 119),
    key(25462, 8, 119), key(25470, 10, 119), key(25480, 8, 119), key(25488, 7, 119), key(25495, 7, 119),
    key(25502, 7, 119), key(25509, 8, 119), key(25517, 9, 119), key(25526, 8, 45), key(25534, 20, 45),
    key(25554, 11, 45), key(25565, 10, 45), key(25575, 8, 45), key(25583, 7, 45), key(25590, 7, 45),
    key(25597, 9, 119), key(25606, 6, 39), key(25612, 13, 39), key(25625, 6, 39), key(25631, 8, 39),
    key(25639, 9, 39), key(25648, 28, 254), key(25676, 8, 51), key(25684, 9, 51), key(25693, 8, 51),
    key(25701, 10, 51), key(25711, 18, 51), key(25729, 12, 51), key(25741, 12, 51), key(25753, 10, 51),
    key(25763, 10, 51), key(25773, 11, 51), key(25784, 16, 105), key(25800, 3, 38), key(25803, 16, 20),
    key(25819, 16, 20), key(25835, 21, 20), key(25856, 17, 20), key(25873, 19, 20), key(25892, 10, 148),
    key(25902, 10, 116), key(25912, 11, 116), key(25923, 5, 186), key(25928, 20, 236), key(25948, 6, 43),
    key(25954, 14, 56), key(25968, 14, 56), key(25982, 12, 56), key(25994, 15, 56), key(26009, 13, 56),
    key(26022, 14, 56), key(26036, 14, 56), key(26050, 11, 56), key(26061, 9, 56), key(26070, 11, 56),
    key(26081, 11, 56), key(26092, 11, 56), key(26103, 11, 56), key(26114, 13, 56), key(26127, 7, 56),
    key(26134, 12, 56), key(26146, 5, 43), key(26151, 11, 116), key(26162, 4, 58), key(26166, 5, 42),
    key(26171, 6, 43), key(26177, 7, 58), key(26184, 7, 39), key(26191, 11, 83), key(26202, 12, 83),
    key(26214, 6, 58), key(26220, 16, 58), key(26236, 5, 58), key(26241, 6, 58), key(26247, 17, 58),
    key(26264, 6, 58), key(26270, 6, 58), key(26276, 6, 117), key(26282, 15, 58), key(26297, 8, 58),
    key(26305, 4, 58), key(26309, 14, 58), key(26323, 6, 58), key(26329, 18, 58), key(26347, 4, 58),
    key(26351, 5, 58), key(26356, 23, 38), key(26379, 18, 38), key(26397, 29, 38), key(26426, 11, 38),
    key(26437, 15, 38), key(26452, 22, 38), key(26474, 24, 38), key(26498, 28, 38), key(26526, 25, 38),
    key(26551, 18, 306), key(26569, 28, 38), key(26597, 24, 38), key(26621, 26, 38), key(26647, 26, 38),
    key(26673, 28, 38), key(26701, 12, 246), key(26713, 40, 195), key(26753, 13, 122), key(26766, 12, 205),
    key(26778, 10, 148), key(26788, 11, 148), key(26799, 5, 113), key(26804, 5, 58), key(26809, 15, 58),
    key(26824, 5, 58), key(26829, 15, 253), key(26844, 16, 58), key(26860, 6, 58), key(26866, 6, 130),
    key(26872, 7, 64), key(26879, 6, 216), key(26885, 4, 216), key(26889, 16, 216), key(26905, 5, 216),
    key(26910, 5, 216), key(26915, 7, 216), key(26922, 6, 43), key(26928, 15, 105), key(26943, 18, 105),
    key(26961, 18, 105), key(26979, 20, 105), key(26999, 19, 105), key(27018, 14, 105), key(27032, 14, 105),
    key(27046, 11, 105), key(27057, 11, 105), key(27068, 11, 105), key(27079, 12, 105), key(27091, 6, 43),
    key(27097, 7, 58), key(27104, 5, 42), key(27109, 7, 58), key(27116, 12, 148), key(27128, 7, 58),
    key(27135, 20, 58), key(27155, 6, 42), key(27161, 6, 43), key(27167, 5, 42), key(27172, 17, 42),
    key(27189, 7, 42), key(27196, 5, 42), key(27201, 6, 42), key(27207, 7, 42), key(27214, 5, 43),
    key(27219, 11, 43), key(27230, 48, 96), key(27278, 44, 135), key(27322, 25, 43), key(27347, 17, 228),
    key(27364, 6, 43), key(27370, 5, 43), key(27375, 13, 43), key(27388, 7, 43), key(27395, 14, 228),
    key(27409, 5, 43), key(27414, 6, 57), key(27420, 16, 48), key(27436, 20, 74), key(27456, 17, 56),
    key(27473, 20, 143), key(27493, 33, 150), key(27526, 19, 162), key(27545, 19, 198), key(27564, 28, 215),
    key(27592, 28, 240), key(27620, 29, 239), key(27649, 19, 162), key(27668, 10, 99), key(27678, 9, 99),
    key(27687, 10, 99), key(27697, 17, 55), key(27714, 15, 55), key(27729, 16, 55), key(27745, 18, 55),
    key(27763, 17, 55), key(27780, 15, 55), key(27795, 12, 55), key(27807, 18, 74), key(27825, 18, 143),
    key(27843, 17, 162), key(27860, 20, 74), key(27880, 17, 143), key(27897, 21, 198), key(27918, 29, 150),
    key(27947, 32, 239), key(27979, 24, 215), key(28003, 17, 56), key(28020, 21, 51), key(28041, 6, 57),
    key(28047, 14, 58), key(28061, 12, 58), key(28073, 4, 216), key(28077, 6, 60), key(28083, 4, 323),
    key(28087, 18, 236), key(28105, 11, 148), key(28116, 5, 42), key(28121, 4, 42), key(28125, 4, 42),
    key(28129, 5, 42), key(28134, 5, 42), key(28139, 6, 42), key(28145, 3, 43), key(28148, 17, 96),
    key(28165, 17, 96), key(28182, 13, 135), key(28195, 13, 135), key(28208, 4, 43), key(28212, 4, 43),
    key(28216, 9, 194), key(28225, 6, 43), key(28231, 7, 57), key(28238, 10, 118), key(28248, 5, 57),
    key(28253, 5, 57), key(28258, 4, 57), key(28262, 5, 57), key(28267, 5, 57), key(28272, 5, 57),
    key(28277, 5, 57), key(28282, 6, 57), key(28288, 6, 57), key(28294, 6, 108), key(28300, 8, 120),
    key(28308, 3, 295), key(28311, 17, 236), key(28328, 18, 236), key(28346, 18, 236), key(28364, 19, 236),
    key(28383, 17, 236), key(28400, 5, 53), key(28405, 9, 51), key(28414, 31, 95), key(28445, 16, 44),
    key(28461, 14, 40), key(28475, 13, 40), key(28488, 21, 40), key(28509, 21, 40), key(28530, 14, 40),
    key(28544, 12, 40), key(28556, 14, 40), key(28570, 13, 40), key(28583, 10, 40), key(28593, 3, 312),
    key(28596, 14, 181), key(28610, 26, 296), key(28636, 39, 296), key(28675, 9, 49), key(28684, 8, 49),
    key(28692, 20, 49), key(28712, 9, 49), key(28721, 9, 49), key(28730, 8, 49), key(28738, 8, 49),
    key(28746, 12, 332), key(28758, 25, 14), key(28783, 24, 61), key(28807, 34, 295), key(28841, 23, 332),
    key(28864, 33, 150), key(28897, 27, 180), key(28924, 27, 25), key(28951, 44, 150), key(28995, 37, 150),
    key(29032, 7, 50), key(29039, 7, 50), key(29046, 6, 50), key(29052, 15, 50), key(29067, 7, 50),
    key(29074, 9, 50), key(29083, 7, 50), key(29090, 8, 50), key(29098, 7, 50), key(29105, 7, 50),
    key(29112, 20, 50), key(29132, 8, 50), key(29140, 66, 323), key(29206, 49, 311), key(29255, 23, 41),
    key(29278, 14, 47), key(29292, 22, 46), key(29314, 17, 63), key(29331, 12, 58), key(29343, 18, 38),
    key(29361, 5, 32768), key(29366, 17, 47), key(29383, 28, 46), key(29411, 32, 46), key(29443, 38, 46),
    key(29481, 8, 46), key(29489, 9, 46), key(29498, 14, 46), key(29512, 25, 47), key(29537, 9, 46),
    key(29546, 9, 47), key(29555, 16, 47), key(29571, 14, 47), key(29585, 17, 47), key(29602, 21, 47),
    key(29623, 15, 47), key(29638, 31, 46), key(29669, 15, 47), key(29684, 14, 47), key(29698, 36, 46),
    key(29734, 6, 47), key(29740, 9, 32768), key(29749, 15, 46), key(29764, 13, 46), key(29777, 17, 47),
    key(29794, 13, 46), key(29807, 58, 306), key(29865, 12, 48), key(29877, 10, 48), key(29887, 13, 48),
    key(29900, 12, 48), key(29912, 13, 48), key(29925, 11, 48), key(29936, 13, 48), key(29949, 13, 48),
    key(29962, 11, 48), key(29973, 12, 48), key(29985, 12, 48), key(29997, 12, 48), key(30009, 12, 48),
    key(30021, 11, 48), key(30032, 10, 48), key(30042, 9, 48), key(30051, 9, 48), key(30060, 9, 48),
    key(30069, 15, 48), key(30084, 13, 48), key(30097, 13, 48), key(30110, 15, 48), key(30125, 12, 48),
    key(30137, 9, 48), key(30146, 9, 48), key(30155, 11, 48), key(30166, 12, 48), key(30178, 51, 304),
    key(30229, 45, 299), key(30274, 14, 181), key(30288, 13, 122), key(30301, 14, 181), key(30315, 15, 181),
    key(30330, 13, 122), key(30343, 13, 122), key(30356, 14, 181), key(30370, 12, 122), key(30382, 14, 181),
    key(30396, 13, 122), key(30409, 13, 181), key(30422, 12, 122), key(30434, 14, 181), key(30448, 13, 122),
    key(30461, 15, 181), key(30476, 13, 122), key(30489, 12, 52), key(30501, 13, 44), key(30514, 15, 44),
    key(30529, 12, 44), key(30541, 11, 44), key(30552, 15, 44), key(30567, 10, 52), key(30577, 22, 52),
    key(30599, 11, 52), key(30610, 10, 52), key(30620, 11, 52), key(30631, 6, 44), key(30637, 12, 44),
    key(30649, 24, 44), key(30673, 24, 44), key(30697, 17, 312), key(30714, 18, 54), key(30732, 9, 99),
    key(30741, 34, 105), key(30775, 39, 12), key(30814, 9, 148), key(30823, 7, 99), key(30830, 5, 99),
    key(30835, 7, 99), key(30842, 16, 99), key(30858, 19, 99), key(30877, 8, 99), key(30885, 8, 99),
    key(30893, 7, 99), key(30900, 7, 99), key(30907, 21, 146), key(30928, 4, 216), key(30932, 4, 311),
    key(30936, 16, 58), key(30952, 10, 58), key(30962, 4, 296), key(30966, 5, 123), key(30971, 4, 53),
    key(30975, 16, 53), key(30991, 5, 53), key(30996, 5, 53), key(31001, 15, 44), key(31016, 8, 123),
    key(31024, 8, 49), key(31032, 6, 171), key(31038, 5, 50), key(31043, 7, 54), key(31050, 18, 54),
    key(31068, 9, 54), key(31077, 7, 54), key(31084, 7, 54), key(31091, 3, 332), key(31094, 6, 57),
    key(31100, 4, 57), key(31104, 7, 57), key(31111, 16, 57), key(31127, 8, 57), key(31135, 6, 57),
    key(31141, 18, 57), key(31159, 4, 216), key(31163, 10, 148), key(31173, 5, 58), key(31178, 14, 58),
    key(31192, 15, 58), key(31207, 7, 58), key(31214, 15, 253), key(31229, 12, 253), key(31241, 21, 253),
    key(31262, 31, 253), key(31293, 14, 253), key(31307, 15, 253), key(31322, 6, 58), key(31328, 27, 38),
    key(31355, 8, 19), key(31363, 20, 47), key(31383, 19, 46), key(31402, 39, 96), key(31441, 35, 135),
    key(31476, 7, 19), key(31483, 8, 228), key(31491, 11, 59), key(31502, 43, 232), key(31545, 8, 62),
    key(31553, 4, 62), key(31557, 10, 62), key(31567, 8, 62), key(31575, 9, 62), key(31584, 9, 62),
    key(31593, 8, 62), key(31601, 9, 62), key(31610, 9, 62), key(31619, 5, 62), key(31624, 6, 62),
    key(31630, 8, 62), key(31638, 9, 62), key(31647, 10, 62), key(31657, 10, 62), key(31667, 9, 62),
    key(31676, 9, 62), key(31685, 6, 62), key(31691, 6, 62), key(31697, 6, 62), key(31703, 7, 62),
    key(31710, 8, 62), key(31718, 8, 62), key(31726, 8, 62), key(31734, 7, 62), key(31741, 8, 62),
    key(31749, 6, 62), key(31755, 7, 62), key(31762, 6, 62), key(31768, 6, 62), key(31774, 11, 62),
    key(31785, 10, 36), key(31795, 14, 55), key(31809, 7, 103), key(31816, 11, 162), key(31827, 11, 181),
    key(31838, 14, 150), key(31852, 10, 192), key(31862, 16, 123), key(31878, 8, 62), key(31886, 10, 246),
    key(31896, 24, 240), key(31920, 26, 240), key(31946, 34, 240), key(31980, 10, 25), key(31990, 11, 30),
    key(32001, 28, 239), key(32029, 21, 239), key(32050, 23, 239), key(32073, 14, 36), key(32087, 29, 63),
    key(32116, 17, 33), key(32133, 12, 103), key(32145, 21, 196), key(32166, 21, 128), key(32187, 32, 197),
    key(32219, 26, 215), key(32245, 19, 74), key(32264, 17, 76), key(32281, 18, 73), key(32299, 29, 7),
    key(32328, 28, 7), key(32356, 50, 12), key(32406, 63, 12), key(32469, 25, 12), key(32494, 36, 195),
    key(32530, 37, 97), key(32567, 17, 56), key(32584, 23, 51), key(32607, 25, 20), key(32632, 17, 40),
    key(32649, 11, 50), key(32660, 8, 122), key(32668, 15, 48), key(32683, 21, 143), key(32704, 24, 250),
    key(32728, 12, 166), key(32740, 30, 150), key(32770, 15, 162), key(32785, 17, 4), key(32802, 27, 184),
    key(32829, 16, 174), key(32845, 22, 246), key(32867, 10, 41), key(32877, 13, 213), key(32890, 19, 198),
    key(32909, 8, 205), key(32917, 34, 20), key(32951, 9, 226), key(32960, 13, 58), key(32973, 11, 231),
    key(32984, 71, 232), key(33055, 38, 234), key(33093, 19, 55), key(33112, 34, 38), key(33146, 24, 27),
    key(33170, 20, 136), key(33190, 9, 113), key(33199, 10, 62), key(33209, 27, 240), key(33236, 24, 239),
    key(33260, 29, 7), key(33289, 23, 246), key(33312, 9, 122), key(33321, 10, 205), key(33331, 38, 195),
    key(33369, 17, 181), key(33386, 21, 144), key(33407, 26, 150), key(33433, 29, 269), key(33462, 36, 181),
    key(33498, 41, 181), key(33539, 41, 181), key(33580, 28, 46), key(33608, 30, 80), key(33638, 44, 206),
    key(33682, 32, 46), key(33714, 34, 222), key(33748, 30, 266), key(33778, 42, 130), key(33820, 16, 268),
    key(33836, 34, 222), key(33870, 33, 46), key(33903, 35, 181), key(33938, 28, 46), key(33966, 36, 46),
    key(34002, 39, 68), key(34041, 29, 46), key(34070, 27, 46), key(34097, 29, 46), key(34126, 30, 38),
    key(34156, 35, 46), key(34191, 34, 46), key(34225, 25, 63), key(34250, 26, 63), key(34276, 28, 63),
    key(34304, 31, 38), key(34335, 33, 38), key(34368, 22, 58), key(34390, 24, 58), key(34414, 9, 62),
    key(34423, 10, 62), key(34433, 9, 62), key(34442, 8, 62), key(34450, 8, 62), key(34458, 7, 62),
    key(34465, 7, 62), key(34472, 7, 62), key(34479, 18, 62), key(34497, 14, 62), key(34511, 8, 62),
    key(34519, 13, 193), key(34532, 10, 11), key(34542, 11, 216), key(34553, 13, 236), key(34566, 37, 105),
    key(34603, 44, 105), key(34647, 23, 184), key(34670, 6, 59), key(34676, 7, 59), key(34683, 31, 255),
    key(34714, 11, 59), key(34725, 7, 247), key(34732, 9, 248), key(34741, 8, 112), key(34749, 8, 83),
    key(34757, 8, 60), key(34765, 18, 79), key(34783, 36, 239), key(34819, 24, 246), key(34843, 41, 195),
    key(34884, 13, 122), key(34897, 13, 205), key(34910, 34, 7), key(34944, 9, 62), key(34953, 9, 62),
    key(34962, 10, 83), key(34972, 10, 60), key(34982, 31, 38), key(35013, 18, 58), key(35031, 19, 63),
    key(35050, 16, 46), key(35066, 22, 240), key(35088, 8, 60), key(35096, 7, 60), key(35103, 8, 60),
    key(35111, 20, 60), key(35131, 10, 60), key(35141, 7, 60), key(35148, 8, 59), key(35156, 10, 222),
    key(35166, 9, 61), key(35175, 10, 61), key(35185, 9, 61), key(35194, 8, 61), key(35202, 18, 63),
    key(35220, 8, 61), key(35228, 9, 61), key(35237, 16, 63), key(35253, 8, 61), key(35261, 24, 61),
    key(35285, 22, 63), key(35307, 9, 61), key(35316, 9, 32769), key(35325, 18, 63), key(35343, 9, 61),
    key(35352, 7, 61), key(35359, 19, 63), key(35378, 8, 61), key(35386, 15, 61), key(35401, 25, 63),
    key(35426, 20, 63), key(35446, 24, 63), key(35470, 22, 63), key(35492, 22, 63), key(35514, 21, 63),
    key(35535, 17, 63), key(35552, 22, 63), key(35574, 22, 63), key(35596, 10, 63), key(35606, 21, 63),
    key(35627, 22, 63), key(35649, 23, 63), key(35672, 21, 63), key(35693, 22, 63), key(35715, 23, 63),
    key(35738, 21, 63), key(35759, 19, 63), key(35778, 8, 61), key(35786, 9, 61), key(35795, 8, 61),
    key(35803, 20, 63), key(35823, 9, 61), key(35832, 19, 63), key(35851, 9, 61), key(35860, 9, 61),
    key(35869, 6, 61), key(35875, 7, 63), key(35882, 10, 222), key(35892, 8, 61), key(35900, 9, 61),
    key(35909, 15, 63), key(35924, 21, 12), key(35945, 11, 59), key(35956, 14, 236), key(35970, 24, 234),
    key(35994, 9, 181), key(36003, 4, 181), key(36007, 8, 46), key(36015, 8, 46), key(36023, 22, 44),
    key(36045, 32, 44), key(36077, 3, 46), key(36080, 18, 252), key(36098, 37, 232), key(36135, 10, 112),
    key(36145, 9, 60), key(36154, 10, 60), key(36164, 8, 113), key(36172, 7, 60), key(36179, 3, 59),
    key(36182, 6, 59), key(36188, 9, 59), key(36197, 10, 59), key(36207, 7, 61), key(36214, 8, 61),
    key(36222, 5, 226), key(36227, 5, 166), key(36232, 14, 250), key(36246, 17, 102), key(36263, 12, 207),
    key(36275, 19, 149), key(36294, 21, 211), key(36315, 18, 218), key(36333, 7, 59), key(36340, 16, 88),
    key(36356, 15, 74), key(36371, 15, 51), key(36386, 13, 56), key(36399, 19, 240), key(36418, 21, 239),
    key(36439, 11, 48), key(36450, 21, 150), key(36471, 14, 143), key(36485, 14, 162), key(36499, 14, 198),
    key(36513, 22, 215), key(36535, 8, 112), key(36543, 7, 115), key(36550, 7, 60), key(36557, 6, 80),
    key(36563, 7, 115), key(36570, 15, 112), key(36585, 7, 59), key(36592, 8, 112), key(36600, 13, 115),
    key(36613, 6, 64), key(36619, 5, 64), key(36624, 6, 113), key(36630, 8, 113), key(36638, 7, 113),
    key(36645, 6, 113), key(36651, 7, 60), key(36658, 14, 60), key(36672, 9, 60), key(36681, 8, 60),
    key(36689, 9, 60), key(36698, 8, 60), key(36706, 10, 83), key(36716, 19, 181), key(36735, 33, 150),
    key(36768, 6, 114), key(36774, 8, 60), key(36782, 10, 80), key(36792, 13, 113), key(36805, 9, 61),
    key(36814, 19, 63), key(36833, 8, 61), key(36841, 18, 63), key(36859, 9, 61), key(36868, 30, 46),
    key(36898, 7, 62), key(36905, 8, 62), key(36913, 3, 234), key(36916, 4, 319), key(36920, 8, 65),
    key(36928, 4, 319), key(36932, 4, 297), key(36936, 6, 67), key(36942, 11, 255), key(36953, 12, 255),
    key(36965, 10, 222), key(36975, 13, 222), key(36988, 9, 15), key(36997, 27, 233), key(37024, 25, 74),
    key(37049, 22, 198), key(37071, 30, 215), key(37101, 17, 105), key(37118, 23, 74), key(37141, 21, 176),
    key(37162, 35, 105), key(37197, 22, 56), key(37219, 21, 56), key(37240, 24, 51), key(37264, 21, 51),
    key(37285, 18, 48), key(37303, 19, 50), key(37322, 18, 48), key(37340, 21, 141), key(37361, 20, 143),
    key(37381, 22, 198), key(37403, 30, 215), key(37433, 43, 239), key(37476, 34, 240), key(37510, 37, 239),
    key(37547, 32, 240), key(37579, 30, 150), key(37609, 4, 317), key(37613, 10, 44), key(37623, 20, 162),
    key(37643, 7, 71), key(37650, 3, 322), key(37653, 41, 337), key(37694, 33, 322), key(37727, 6, 71),
    key(37733, 6, 71), key(37739, 6, 337), key(37745, 7, 65), key(37752, 19, 65), key(37771, 9, 65),
    key(37780, 10, 65), key(37790, 8, 65), key(37798, 10, 65), key(37808, 17, 88), key(37825, 4, 337),
    key(37829, 3, 319), key(37832, 4, 66), key(37836, 5, 234), key(37841, 5, 70), key(37846, 8, 70),
    key(37854, 3, 297), key(37857, 19, 240), key(37876, 8, 71), key(37884, 10, 1), key(37894, 4, 338),
    key(37898, 6, 66), key(37904, 5, 66), key(37909, 6, 66), key(37915, 7, 66), key(37922, 6, 66),
    key(37928, 7, 66), key(37935, 6, 66), key(37941, 7, 66), key(37948, 5, 66), key(37953, 6, 66),
    key(37959, 6, 66), key(37965, 6, 66), key(37971, 5, 66), key(37976, 17, 88), key(37993, 16, 234),
    key(38009, 23, 7), key(38032, 18, 79), key(38050, 8, 66), key(38058, 5, 66), key(38063, 22, 66),
    key(38085, 6, 66), key(38091, 10, 66), key(38101, 6, 66), key(38107, 13, 66), key(38120, 7, 66),
    key(38127, 6, 66), key(38133, 8, 66), key(38141, 10, 66), key(38151, 10, 66), key(38161, 9, 66),
    key(38170, 30, 38), key(38200, 10, 103), key(38210, 13, 36), key(38223, 30, 97), key(38253, 15, 103),
    key(38268, 17, 55), key(38285, 19, 196), key(38304, 14, 162), key(38318, 34, 240), key(38352, 33, 239),
    key(38385, 13, 48), key(38398, 18, 143), key(38416, 17, 198), key(38433, 5, 245), key(38438, 4, 106),
    key(38442, 12, 106), key(38454, 12, 106), key(38466, 6, 106), key(38472, 8, 70), key(38480, 9, 15),
    key(38489, 5, 66), key(38494, 5, 66), key(38499, 6, 66), key(38505, 15, 222), key(38520, 17, 162),
    key(38537, 8, 65), key(38545, 7, 65), key(38552, 14, 65), key(38566, 8, 65), key(38574, 8, 65),
    key(38582, 14, 88), key(38596, 23, 88), key(38619, 8, 65), key(38627, 9, 65), key(38636, 7, 65),
    key(38643, 8, 65), key(38651, 9, 65), key(38660, 8, 65), key(38668, 14, 88), key(38682, 15, 88),
    key(38697, 13, 88), key(38710, 18, 88), key(38728, 17, 88), key(38745, 18, 88), key(38763, 18, 88),
    key(38781, 18, 88), key(38799, 19, 88), key(38818, 16, 88), key(38834, 20, 88), key(38854, 21, 88),
    key(38875, 18, 88), key(38893, 6, 65), key(38899, 7, 65), key(38906, 8, 65), key(38914, 8, 65),
    key(38922, 8, 65), key(38930, 7, 65), key(38937, 8, 65), key(38945, 7, 65), key(38952, 9, 65),
    key(38961, 18, 88), key(38979, 18, 88), key(38997, 19, 88), key(39016, 8, 65), key(39024, 8, 65),
    key(39032, 10, 65), key(39042, 15, 88), key(39057, 8, 161), key(39065, 11, 200), key(39076, 11, 200),
    key(39087, 11, 200), key(39098, 23, 200), key(39121, 12, 200), key(39133, 12, 200), key(39145, 18, 200),
    key(39163, 11, 200), key(39174, 6, 108), key(39180, 4, 107), key(39184, 8, 64), key(39192, 16, 44),
    key(39208, 8, 67), key(39216, 17, 44), key(39233, 11, 187), key(39244, 14, 44), key(39258, 12, 44),
    key(39270, 14, 44), key(39284, 16, 44), key(39300, 14, 44), key(39314, 15, 44), key(39329, 15, 44),
    key(39344, 14, 200), key(39358, 11, 200), key(39369, 9, 200), key(39378, 6, 67), key(39384, 7, 67),
    key(39391, 8, 67), key(39399, 9, 67), key(39408, 8, 67), key(39416, 9, 67), key(39425, 7, 67),
    key(39432, 12, 103), key(39444, 14, 227), key(39458, 8, 200), key(39466, 7, 41), key(39473, 18, 1),
    key(39491, 23, 38), key(39514, 28, 246), key(39542, 14, 5), key(39556, 14, 64), key(39570, 21, 10),
    key(39591, 14, 234), key(39605, 14, 6), key(39619, 13, 2), key(39632, 15, 3), key(39647, 25, 13),
    key(39672, 16, 8), key(39688, 14, 9), key(39702, 12, 0), key(39714, 16, 14), key(39730, 14, 15),
    key(39744, 17, 16), key(39761, 14, 25), key(39775, 14, 24), key(39789, 17, 22), key(39806, 15, 33),
    key(39821, 14, 28), key(39835, 14, 18), key(39849, 13, 29), key(39862, 12, 19), key(39874, 14, 30),
    key(39888, 13, 35), key(39901, 14, 31), key(39915, 28, 26), key(39943, 15, 37), key(39958, 13, 32),
    key(39971, 13, 34), key(39984, 15, 23), key(39999, 19, 21), key(40018, 14, 17), key(40032, 15, 119),
    key(40047, 15, 45), key(40062, 13, 39), key(40075, 11, 216), key(40086, 12, 42), key(40098, 12, 43),
    key(40110, 15, 49), key(40125, 14, 50), key(40139, 24, 47), key(40163, 21, 46), key(40184, 17, 52),
    key(40201, 19, 44), key(40220, 14, 99), key(40234, 11, 53), key(40245, 13, 57), key(40258, 21, 58),
    key(40279, 14, 62), key(40293, 15, 60), key(40308, 15, 61), key(40323, 25, 63), key(40348, 14, 65),
    key(40362, 18, 200), key(40380, 24, 88), key(40404, 14, 67), key(40418, 14, 70), key(40432, 15, 71),
    key(40447, 11, 73), key(40458, 14, 72), key(40472, 13, 75), key(40485, 12, 78), key(40497, 13, 86),
    key(40510, 14, 80), key(40524, 14, 59), key(40538, 12, 82), key(40550, 16, 83), key(40566, 13, 89),
    key(40579, 16, 91), key(40595, 14, 90), key(40609, 17, 85), key(40626, 11, 94), key(40637, 16, 92),
    key(40653, 27, 93), key(40680, 13, 84), key(40693, 20, 87), key(40713, 13, 95), key(40726, 12, 100),
    key(40738, 22, 196), key(40760, 13, 166), key(40773, 15, 98), key(40788, 14, 101), key(40802, 14, 109),
    key(40816, 12, 104), key(40828, 16, 102), key(40844, 11, 107), key(40855, 11, 108), key(40866, 14, 106),
    key(40880, 13, 110), key(40893, 12, 111), key(40905, 14, 112), key(40919, 12, 115), key(40931, 13, 114),
    key(40944, 17, 116), key(40961, 12, 117), key(40973, 28, 7), key(41001, 31, 79), key(41032, 15, 120),
    key(41047, 29, 181), key(41076, 27, 122), key(41103, 13, 123), key(41116, 17, 118), key(41133, 11, 124),
    key(41144, 13, 134), key(41157, 14, 125), key(41171, 14, 131), key(41185, 14, 126), key(41199, 12, 127),
    key(41211, 20, 129), key(41231, 16, 132), key(41247, 15, 128), key(41262, 17, 133), key(41279, 16, 144),
    key(41295, 17, 140), key(41312, 13, 156), key(41325, 15, 157), key(41340, 15, 141), key(41355, 11, 145),
    key(41366, 12, 146), key(41378, 17, 154), key(41395, 17, 152), key(41412, 16, 155), key(41428, 14, 158),
    key(41442, 13, 142), key(41455, 17, 77), key(41472, 13, 66), key(41485, 14, 139), key(41499, 13, 138),
    key(41512, 15, 149), key(41527, 17, 153), key(41544, 14, 137), key(41558, 17, 151), key(41575, 14, 147),
    key(41589, 14, 159), key(41603, 12, 169), key(41615, 12, 168), key(41627, 20, 160), key(41647, 18, 170),
    key(41665, 16, 164), key(41681, 12, 161), key(41693, 14, 163), key(41707, 11, 165), key(41718, 13, 167),
    key(41731, 11, 171), key(41742, 15, 172), key(41757, 12, 177), key(41769, 16, 184), key(41785, 13, 173),
    key(41798, 23, 178), key(41821, 15, 183), key(41836, 11, 175), key(41847, 33, 203), key(41880, 18, 176),
    key(41898, 15, 174), key(41913, 13, 179), key(41926, 30, 185), key(41956, 15, 182), key(41971, 18, 180),
    key(41989, 12, 186), key(42001, 14, 187), key(42015, 14, 188), key(42029, 13, 189), key(42042, 13, 190),
    key(42055, 27, 121), key(42082, 12, 244), key(42094, 17, 201), key(42111, 28, 206), key(42139, 19, 191),
    key(42158, 14, 193), key(42172, 17, 213), key(42189, 19, 199), key(42208, 16, 194), key(42224, 15, 208),
    key(42239, 15, 209), key(42254, 14, 202), key(42268, 12, 69), key(42280, 16, 130), key(42296, 12, 192),
    key(42308, 15, 207), key(42323, 16, 211), key(42339, 13, 210), key(42352, 18, 41), key(42370, 12, 214),
    key(42382, 13, 228), key(42395, 17, 219), key(42412, 15, 229), key(42427, 15, 218), key(42442, 27, 222),
    key(42469, 11, 217), key(42480, 14, 220), key(42494, 12, 223), key(42506, 25, 224), key(42531, 14, 225),
    key(42545, 13, 226), key(42558, 19, 221), key(42577, 13, 227), key(42590, 13, 230), key(42603, 15, 231),
    key(42618, 14, 233), key(42632, 19, 235), key(42651, 14, 242), key(42665, 14, 236), key(42679, 16, 238),
    key(42695, 14, 241), key(42709, 36, 237), key(42745, 22, 243), key(42767, 12, 245), key(42779, 13, 247),
    key(42792, 15, 248), key(42807, 14, 7), key(42821, 22, 7), key(42843, 23, 7), key(42866, 24, 7),
    key(42890, 22, 7), key(42912, 20, 7), key(42932, 21, 7), key(42953, 26, 7), key(42979, 7, 7),
    key(42986, 19, 7), key(43005, 25, 7), key(43030, 22, 7), key(43052, 22, 7), key(43074, 19, 7),
    key(43093, 19, 7), key(43112, 19, 7), key(43131, 19, 7), key(43150, 8, 7), key(43158, 24, 7),
    key(43182, 20, 7), key(43202, 7, 7), key(43209, 16, 32), key(43225, 15, 115), key(43240, 5, 104),
    key(43245, 10, 102), key(43255, 8, 102), key(43263, 9, 102), key(43272, 33, 105), key(43305, 37, 105),
    key(43342, 11, 36), key(43353, 14, 55), key(43367, 12, 162), key(43379, 13, 174), key(43392, 10, 103),
    key(43402, 7, 79), key(43409, 5, 104), key(43414, 5, 104), key(43419, 10, 102), key(43429, 10, 102),
    key(43439, 7, 65), key(43446, 8, 65), key(43454, 13, 88), key(43467, 18, 88), key(43485, 17, 88),
    key(43502, 29, 88), key(43531, 18, 88), key(43549, 18, 88), key(43567, 15, 88), key(43582, 16, 88),
    key(43598, 12, 200), key(43610, 7, 67), key(43617, 8, 67), key(43625, 8, 67), key(43633, 9, 67),
    key(43642, 9, 67), key(43651, 6, 67), key(43657, 7, 67), key(43664, 14, 67), key(43678, 16, 67),
    key(43694, 8, 67), key(43702, 8, 67), key(43710, 7, 67), key(43717, 8, 67), key(43725, 8, 67),
    key(43733, 8, 67), key(43741, 7, 67), key(43748, 8, 67), key(43756, 9, 67), key(43765, 10, 9),
    key(43775, 4, 107), key(43779, 14, 79), key(43793, 9, 188), key(43802, 7, 189), key(43809, 13, 144),
    key(43822, 7, 67), key(43829, 8, 67), key(43837, 7, 67), key(43844, 8, 222), key(43852, 15, 162),
    key(43867, 7, 200), key(43874, 11, 36), key(43885, 7, 70), key(43892, 8, 69), key(43900, 8, 69),
    key(43908, 5, 66), key(43913, 7, 70), key(43920, 9, 70), key(43929, 9, 208), key(43938, 10, 208),
    key(43948, 9, 209), key(43957, 6, 69), key(43963, 8, 69), key(43971, 7, 69), key(43978, 7, 69),
    key(43985, 8, 69), key(43993, 6, 69), key(43999, 7, 69), key(44006, 7, 69), key(44013, 7, 69),
    key(44020, 7, 69), key(44027, 9, 69), key(44036, 9, 211), key(44045, 14, 234), key(44059, 25, 234),
    key(44084, 13, 234), key(44097, 12, 234), key(44109, 6, 70), key(44115, 7, 70), key(44122, 6, 70),
    key(44128, 7, 70), key(44135, 8, 70), key(44143, 8, 70), key(44151, 8, 70), key(44159, 6, 70),
    key(44165, 7, 70), key(44172, 14, 70), key(44186, 19, 70), key(44205, 8, 70), key(44213, 8, 70),
    key(44221, 7, 70), key(44228, 7, 70), key(44235, 8, 70), key(44243, 8, 70), key(44251, 7, 70),
    key(44258, 8, 70), key(44266, 8, 70), key(44274, 7, 70), key(44281, 7, 70), key(44288, 9, 70),
    key(44297, 8, 211), key(44305, 8, 211), key(44313, 8, 211), key(44321, 19, 211), key(44340, 7, 71),
    key(44347, 11, 181), key(44358, 15, 144), key(44373, 23, 150), key(44396, 10, 70), key(44406, 10, 70),
    key(44416, 14, 148), key(44430, 5, 111), key(44435, 26, 236), key(44461, 27, 77), key(44488, 10, 234),
    key(44498, 20, 234), key(44518, 8, 234), key(44526, 13, 246), key(44539, 43, 195), key(44582, 41, 195),
    key(44623, 11, 122), key(44634, 11, 205), key(44645, 8, 71), key(44653, 39, 71), key(44692, 48, 71),
    key(44740, 9, 71), key(44749, 9, 71), key(44758, 8, 71), key(44766, 9, 71), key(44775, 10, 71),
    key(44785, 8, 70), key(44793, 8, 71), key(44801, 6, 71), key(44807, 7, 71), key(44814, 14, 71),
    key(44828, 7, 71), key(44835, 8, 71), key(44843, 7, 71), key(44850, 8, 71), key(44858, 9, 71),
    key(44867, 8, 71), key(44875, 9, 71), key(44884, 8, 71), key(44892, 8, 71), key(44900, 7, 71),
    key(44907, 7, 71), key(44914, 2, 293), key(44916, 3, 234), key(44919, 25, 319), key(44944, 23, 297),
    key(44967, 48, 317), key(45015, 31, 338), key(45046, 14, 293), key(45060, 6, 66), key(45066, 6, 66),
    key(45072, 5, 107), key(45077, 10, 15), key(45087, 11, 222), key(45098, 7, 66), key(45105, 7, 66),
    key(45112, 7, 110), key(45119, 12, 76), key(45131, 9, 76), key(45140, 14, 76), key(45154, 7, 76),
    key(45161, 9, 76), key(45170, 9, 76), key(45179, 9, 76), key(45188, 15, 76), key(45203, 20, 1),
    key(45223, 20, 74), key(45243, 4, 75), key(45247, 8, 75), key(45255, 8, 75), key(45263, 33, 184),
    key(45296, 8, 184), key(45304, 15, 184), key(45319, 18, 184), key(45337, 9, 75), key(45346, 16, 74),
    key(45362, 33, 74), key(45395, 14, 74), key(45409, 17, 74), key(45426, 16, 74), key(45442, 31, 74),
    key(45473, 25, 74), key(45498, 17, 74), key(45515, 33, 74), key(45548, 28, 74), key(45576, 15, 74),
    key(45591, 24, 74), key(45615, 16, 74), key(45631, 31, 74), key(45662, 18, 74), key(45680, 16, 74),
    key(45696, 32, 74), key(45728, 16, 74), key(45744, 31, 74), key(45775, 15, 74), key(45790, 14, 74),
    key(45804, 23, 74), key(45827, 13, 74), key(45840, 14, 74), key(45854, 23, 74), key(45877, 16, 74),
    key(45893, 19, 74), key(45912, 27, 74), key(45939, 17, 74), key(45956, 25, 74), key(45981, 17, 74),
    key(45998, 25, 74), key(46023, 14, 74), key(46037, 14, 74), key(46051, 29, 74), key(46080, 14, 74),
    key(46094, 14, 74), key(46108, 29, 74), key(46137, 16, 74), key(46153, 14, 74), key(46167, 9, 74),
    key(46176, 17, 74), key(46193, 17, 74), key(46210, 15, 74), key(46225, 17, 7), key(46242, 17, 7),
    key(46259, 16, 7), key(46275, 16, 7), key(46291, 7, 242), key(46298, 7, 75), key(46305, 7, 75),
    key(46312, 14, 93), key(46326, 18, 93), key(46344, 19, 185), key(46363, 17, 185), key(46380, 9, 75),
    key(46389, 7, 75), key(46396, 7, 75), key(46403, 8, 76), key(46411, 13, 76), key(46424, 13, 76),
    key(46437, 14, 76), key(46451, 12, 76), key(46463, 33, 105), key(46496, 8, 76), key(46504, 5, 76),
    key(46509, 13, 76), key(46522, 13, 76), key(46535, 14, 76), key(46549, 25, 76), key(46574, 6, 76),
    key(46580, 13, 76), key(46593, 7, 76), key(46600, 6, 76), key(46606, 12, 76), key(46618, 9, 76),
    key(46627, 13, 76), key(46640, 12, 76), key(46652, 3, 137), key(46655, 9, 236), key(46664, 10, 76),
    key(46674, 39, 71), key(46713, 36, 168), key(46749, 38, 269), key(46787, 27, 59), key(46814, 27, 163),
    key(46841, 27, 202), key(46868, 30, 269), key(46898, 40, 269), key(46938, 30, 77), key(46968, 41, 121),
    key(47009, 29, 32), key(47038, 7, 72), key(47045, 7, 176), key(47052, 7, 75), key(47059, 8, 176),
    key(47067, 8, 184), key(47075, 18, 184), key(47093, 10, 238), key(47103, 11, 238), key(47114, 7, 72),
    key(47121, 17, 234), key(47138, 15, 76), key(47153, 6, 76), key(47159, 12, 76), key(47171, 10, 76),
    key(47181, 7, 75), key(47188, 4, 73), key(47192, 4, 73), key(47196, 5, 73), key(47201, 10, 73),
    key(47211, 7, 73), key(47218, 5, 73), key(47223, 6, 73), key(47229, 5, 73), key(47234, 12, 73),
    key(47246, 6, 73), key(47252, 6, 73), key(47258, 7, 241), key(47265, 4, 73), key(47269, 23, 74),
    key(47292, 19, 48), key(47311, 49, 150), key(47360, 22, 198), key(47382, 29, 215), key(47411, 38, 240),
    key(47449, 23, 56), key(47472, 24, 143), key(47496, 41, 239), key(47537, 5, 73), key(47542, 5, 73),
    key(47547, 4, 73), key(47551, 12, 73), key(47563, 16, 73), key(47579, 5, 73), key(47584, 6, 73),
    key(47590, 5, 73), key(47595, 10, 73), key(47605, 5, 73), key(47610, 15, 44), key(47625, 18, 44),
    key(47643, 17, 44), key(47660, 7, 72), key(47667, 8, 72), key(47675, 14, 44), key(47689, 8, 176),
    key(47697, 8, 176), key(47705, 9, 176), key(47714, 8, 176), key(47722, 10, 176), key(47732, 10, 176),
    key(47742, 7, 176), key(47749, 8, 176), key(47757, 9, 176), key(47766, 9, 176), key(47775, 9, 176),
    key(47784, 8, 176), key(47792, 9, 176), key(47801, 9, 176), key(47810, 8, 176), key(47818, 15, 176),
    key(47833, 9, 176), key(47842, 10, 176), key(47852, 8, 176), key(47860, 8, 176), key(47868, 9, 176),
    key(47877, 8, 176), key(47885, 9, 176), key(47894, 8, 176), key(47902, 11, 176), key(47913, 12, 176),
    key(47925, 8, 176), key(47933, 11, 176), key(47944, 10, 176), key(47954, 9, 176), key(47963, 11, 176),
    key(47974, 12, 176), key(47986, 12, 176), key(47998, 9, 176), key(48007, 11, 176), key(48018, 12, 176),
    key(48030, 9, 176), key(48039, 13, 176), key(48052, 8, 176), key(48060, 16, 239), key(48076, 8, 184),
    key(48084, 18, 184), key(48102, 8, 72), key(48110, 10, 176), key(48120, 7, 72), key(48127, 14, 160),
    key(48141, 12, 170), key(48153, 9, 72), key(48162, 8, 72), key(48170, 6, 72), key(48176, 7, 72),
    key(48183, 14, 72), key(48197, 19, 72), key(48216, 8, 72), key(48224, 8, 72), key(48232, 8, 72),
    key(48240, 9, 72), key(48249, 9, 72), key(48258, 10, 72), key(48268, 9, 72), key(48277, 8, 72),
    key(48285, 8, 72), key(48293, 7, 72), key(48300, 11, 72), key(48311, 4, 72), key(48315, 7, 72),
    key(48322, 8, 72), key(48330, 9, 72), key(48339, 10, 72), key(48349, 6, 72), key(48355, 6, 72),
    key(48361, 8, 238), key(48369, 17, 236), key(48386, 8, 176), key(48394, 4, 73), key(48398, 6, 241),
    key(48404, 7, 73), key(48411, 5, 73), key(48416, 4, 73), key(48420, 9, 241), key(48429, 4, 73),
    key(48433, 4, 73), key(48437, 9, 72), key(48446, 9, 241), key(48455, 27, 74), key(48482, 17, 74),
    key(48499, 21, 185), key(48520, 5, 179), key(48525, 23, 74), key(48548, 15, 74), key(48563, 28, 74),
    key(48591, 18, 74), key(48609, 16, 74), key(48625, 31, 74), key(48656, 16, 74), key(48672, 24, 74),
    key(48696, 24, 74), key(48720, 17, 74), key(48737, 23, 74), key(48760, 15, 74), key(48775, 21, 7),
    key(48796, 7, 228), key(48803, 7, 76), key(48810, 9, 75), key(48819, 8, 75), key(48827, 6, 75),
    key(48833, 13, 93), key(48846, 16, 185), key(48862, 6, 75), key(48868, 13, 75), key(48881, 7, 75),
    key(48888, 22, 12), key(48910, 14, 93), key(48924, 17, 185), key(48941, 13, 75), key(48954, 7, 75),
    key(48961, 8, 75), key(48969, 32, 12), key(49001, 27, 12), key(49028, 16, 93), key(49044, 20, 185),
    key(49064, 7, 75), key(49071, 15, 69), key(49086, 10, 75), key(49096, 17, 93), key(49113, 22, 185),
    key(49135, 48, 12), key(49183, 9, 75), key(49192, 16, 93), key(49208, 17, 93), key(49225, 20, 185),
    key(49245, 21, 185), key(49266, 39, 12), key(49305, 22, 136), key(49327, 23, 12), key(49350, 18, 93),
    key(49368, 23, 12), key(49391, 21, 185), key(49412, 13, 93), key(49425, 17, 185), key(49442, 8, 75),
    key(49450, 9, 75), key(49459, 16, 93), key(49475, 17, 93), key(49492, 20, 185), key(49512, 36, 12),
    key(49548, 26, 12), key(49574, 26, 12), key(49600, 46, 12), key(49646, 18, 93), key(49664, 17, 93),
    key(49681, 20, 185), key(49701, 37, 12), key(49738, 10, 75), key(49748, 10, 75), key(49758, 10, 75),
    key(49768, 10, 75), key(49778, 8, 75), key(49786, 8, 75), key(49794, 9, 75), key(49803, 22, 136),
    key(49825, 10, 75), key(49835, 10, 75), key(49845, 19, 93), key(49864, 21, 185), key(49885, 24, 136),
    key(49909, 9, 75), key(49918, 9, 75), key(49927, 10, 75), key(49937, 8, 75), key(49945, 5, 75),
    key(49950, 12, 93), key(49962, 15, 185), key(49977, 15, 185), key(49992, 6, 75), key(49998, 22, 12),
    key(50020, 19, 185), key(50039, 15, 93), key(50054, 25, 12), key(50079, 48, 12), key(50127, 47, 12),
    key(50174, 24, 12), key(50198, 21, 185), key(50219, 35, 12), key(50254, 6, 75), key(50260, 8, 75),
    key(50268, 24, 12), key(50292, 16, 93), key(50308, 20, 185), key(50328, 19, 185), key(50347, 17, 93),
    key(50364, 13, 93), key(50377, 16, 185), key(50393, 17, 185), key(50410, 14, 93), key(50424, 14, 93),
    key(50438, 16, 93), key(50454, 17, 185), key(50471, 18, 185), key(50489, 24, 12), key(50513, 17, 12),
    key(50530, 8, 75), key(50538, 31, 12), key(50569, 16, 93), key(50585, 16, 93), key(50601, 25, 12),
    key(50626, 20, 185), key(50646, 20, 185), key(50666, 6, 75), key(50672, 7, 75), key(50679, 9, 75),
    key(50688, 8, 75), key(50696, 6, 75), key(50702, 16, 93), key(50718, 19, 185), key(50737, 20, 93),
    key(50757, 19, 93), key(50776, 22, 185), key(50798, 22, 185), key(50820, 37, 12), key(50857, 37, 12),
    key(50894, 34, 12), key(50928, 20, 93), key(50948, 25, 185), key(50973, 28, 12), key(51001, 6, 75),
    key(51007, 13, 93), key(51020, 15, 93), key(51035, 16, 185), key(51051, 17, 185), key(51068, 30, 225),
    key(51098, 15, 75), key(51113, 17, 60), key(51130, 35, 12), key(51165, 27, 12), key(51192, 12, 145),
    key(51204, 11, 75), key(51215, 21, 93), key(51236, 25, 185), key(51261, 3, 59), key(51264, 28, 12),
    key(51292, 24, 12), key(51316, 15, 93), key(51331, 20, 185), key(51351, 13, 77), key(51364, 4, 73),
    key(51368, 14, 176), key(51382, 8, 75), key(51390, 7, 75), key(51397, 24, 129), key(51421, 7, 243),
    key(51428, 5, 144), key(51433, 11, 182), key(51444, 8, 75), key(51452, 8, 72), key(51460, 7, 75),
    key(51467, 14, 93), key(51481, 18, 185), key(51499, 7, 72), key(51506, 3, 303), key(51509, 2, 302),
    key(51511, 2, 302), key(51513, 6, 78), key(51519, 7, 78), key(51526, 5, 82), key(51531, 7, 81),
    key(51538, 5, 78), key(51543, 5, 78), key(51548, 7, 78), key(51555, 8, 78), key(51563, 4, 78),
    key(51567, 6, 78), key(51573, 5, 78), key(51578, 6, 78), key(51584, 7, 78), key(51591, 8, 78),
    key(51599, 17, 78), key(51616, 6, 78), key(51622, 6, 78), key(51628, 5, 78), key(51633, 6, 78),
    key(51639, 7, 78), key(51646, 6, 78), key(51652, 5, 78), key(51657, 5, 78), key(51662, 6, 78),
    key(51668, 13, 78), key(51681, 7, 78), key(51688, 5, 100), key(51693, 6, 95), key(51699, 5, 86),
    key(51704, 6, 86), key(51710, 13, 86), key(51723, 22, 86), key(51745, 10, 86), key(51755, 7, 86),
    key(51762, 7, 86), key(51769, 6, 86), key(51775, 6, 86), key(51781, 7, 86), key(51788, 6, 86),
    key(51794, 7, 86), key(51801, 6, 86), key(51807, 6, 86), key(51813, 6, 86), key(51819, 4, 82),
    key(51823, 5, 82), key(51828, 5, 82), key(51833, 5, 86), key(51838, 4, 82), key(51842, 19, 68),
    key(51861, 7, 90), key(51868, 24, 38), key(51892, 6, 95), key(51898, 18, 93), key(51916, 19, 88),
    key(51935, 18, 88), key(51953, 10, 116), key(51963, 13, 199), key(51976, 3, 304), key(51979, 3, 255),
    key(51982, 7, 81), key(51989, 10, 81), key(51999, 6, 113), key(52005, 6, 89), key(52011, 8, 90),
    key(52019, 9, 90), key(52028, 6, 89), key(52034, 8, 80), key(52042, 7, 80), key(52049, 45, 195),
    key(52094, 41, 195), key(52135, 42, 195), key(52177, 41, 195), key(52218, 35, 195), key(52253, 14, 80),
    key(52267, 40, 195), key(52307, 40, 195), key(52347, 8, 80), key(52355, 8, 80), key(52363, 7, 80),
    key(52370, 38, 195), key(52408, 42, 195), key(52450, 8, 80), key(52458, 9, 80), key(52467, 8, 80),
    key(52475, 7, 80), key(52482, 6, 89), key(52488, 8, 90), key(52496, 6, 89), key(52502, 6, 59),
    key(52508, 26, 255), key(52534, 13, 59), key(52547, 8, 59), key(52555, 15, 59), key(52570, 9, 59),
    key(52579, 9, 59), key(52588, 7, 59), key(52595, 31, 255), key(52626, 27, 59), key(52653, 7, 81),
    key(52660, 7, 81), key(52667, 6, 81), key(52673, 8, 81), key(52681, 7, 81), key(52688, 6, 81),
    key(52694, 8, 80), key(52702, 6, 186), key(52708, 5, 82), key(52713, 12, 82), key(52725, 17, 82),
    key(52742, 6, 82), key(52748, 8, 82), key(52756, 8, 112), key(52764, 5, 95), key(52769, 14, 93),
    key(52783, 8, 115), key(52791, 6, 115), key(52797, 10, 83), key(52807, 9, 83), key(52816, 16, 83),
    key(52832, 11, 83), key(52843, 12, 83), key(52855, 10, 83), key(52865, 10, 83), key(52875, 9, 83),
    key(52884, 10, 83), key(52894, 6, 60), key(52900, 7, 60), key(52907, 5, 84), key(52912, 12, 87),
    key(52924, 13, 88), key(52937, 26, 256), key(52963, 15, 120), key(52978, 9, 83), key(52987, 8, 90),
    key(52995, 11, 91), key(53006, 4, 84), key(53010, 11, 87), key(53021, 12, 87), key(53033, 10, 87),
    key(53043, 10, 87), key(53053, 11, 87), key(53064, 11, 87), key(53075, 11, 87), key(53086, 10, 87),
    key(53096, 15, 88), key(53111, 13, 88), key(53124, 11, 88), key(53135, 14, 88), key(53149, 15, 88),
    key(53164, 14, 88), key(53178, 11, 178), key(53189, 14, 88), key(53203, 5, 84), key(53208, 11, 87),
    key(53219, 12, 87), key(53231, 12, 87), key(53243, 17, 88), key(53260, 9, 87), key(53269, 10, 87),
    key(53279, 5, 84), key(53284, 20, 88), key(53304, 16, 88), key(53320, 17, 88), key(53337, 6, 84),
    key(53343, 13, 87), key(53356, 6, 84), key(53362, 13, 87), key(53375, 9, 88), key(53384, 13, 87),
    key(53397, 19, 88), key(53416, 4, 84), key(53420, 12, 87), key(53432, 10, 87), key(53442, 11, 87),
    key(53453, 17, 87), key(53470, 10, 87), key(53480, 10, 87), key(53490, 11, 87), key(53501, 12, 88),
    key(53513, 23, 88), key(53536, 21, 178), key(53557, 15, 93), key(53572, 15, 88), key(53587, 5, 84),
    key(53592, 11, 87), key(53603, 18, 88), key(53621, 10, 87), key(53631, 14, 88), key(53645, 10, 83),
    key(53655, 9, 114), key(53664, 9, 90), key(53673, 6, 89), key(53679, 10, 90), key(53689, 12, 91),
    key(53701, 5, 89), key(53706, 7, 90), key(53713, 6, 95), key(53719, 14, 93), key(53733, 5, 95),
    key(53738, 6, 95), key(53744, 18, 93), key(53762, 19, 93), key(53781, 9, 112), key(53790, 6, 115),
    key(53796, 8, 80), key(53804, 9, 80), key(53813, 8, 59), key(53821, 9, 59), key(53830, 10, 83),
    key(53840, 7, 90), key(53847, 9, 91), key(53856, 12, 87), key(53868, 15, 160), key(53883, 13, 170),
    key(53896, 9, 85), key(53905, 9, 92), key(53914, 12, 55), key(53926, 6, 91), key(53932, 13, 181),
    key(53945, 10, 82), key(53955, 8, 98), key(53963, 7, 96), key(53970, 17, 96), key(53987, 17, 96),
    key(54004, 5, 80), key(54009, 16, 68), key(54025, 11, 89), key(54036, 9, 91), key(54045, 11, 91),
    key(54056, 9, 91), key(54065, 11, 89), key(54076, 12, 89), key(54088, 15, 51), key(54103, 9, 91),
    key(54112, 8, 89), key(54120, 13, 273), key(54133, 7, 90), key(54140, 7, 90), key(54147, 7, 90),
    key(54154, 22, 72), key(54176, 25, 133), key(54201, 15, 79), key(54216, 6, 89), key(54222, 5, 89),
    key(54227, 8, 90), key(54235, 13, 79), key(54248, 52, 79), key(54300, 14, 273), key(54314, 5, 89),
    key(54319, 6, 89), key(54325, 6, 89), key(54331, 6, 89), key(54337, 6, 89), key(54343, 6, 89),
    key(54349, 13, 89), key(54362, 5, 89), key(54367, 8, 89), key(54375, 9, 91), key(54384, 11, 91),
    key(54395, 11, 91), key(54406, 8, 91), key(54414, 6, 89), key(54420, 11, 89), key(54431, 8, 89),
    key(54439, 7, 89), key(54446, 8, 90), key(54454, 6, 90), key(54460, 7, 90), key(54467, 14, 90),
    key(54481, 7, 90), key(54488, 9, 90), key(54497, 7, 90), key(54504, 7, 90), key(54511, 8, 90),
    key(54519, 8, 91), key(54527, 10, 91), key(54537, 9, 91), key(54546, 10, 91), key(54556, 11, 91),
    key(54567, 11, 91), key(54578, 5, 89), key(54583, 4, 89), key(54587, 6, 89), key(54593, 7, 89),
    key(54600, 5, 89), key(54605, 8, 89), key(54613, 9, 91), key(54622, 6, 89), key(54628, 9, 89),
    key(54637, 9, 89), key(54646, 11, 89), key(54657, 12, 89), key(54669, 10, 89), key(54679, 11, 89),
    key(54690, 8, 89), key(54698, 8, 91), key(54706, 11, 89), key(54717, 6, 89), key(54723, 8, 89),
    key(54731, 10, 89), key(54741, 9, 89), key(54750, 6, 89), key(54756, 7, 91), key(54763, 7, 90),
    key(54770, 7, 91), key(54777, 8, 91), key(54785, 15, 91), key(54800, 9, 91), key(54809, 10, 91),
    key(54819, 8, 89), key(54827, 9, 91), key(54836, 10, 91), key(54846, 10, 91), key(54856, 11, 91),
    key(54867, 11, 91), key(54878, 16, 51), key(54894, 8, 91), key(54902, 9, 91), key(54911, 9, 91),
    key(54920, 11, 91), key(54931, 9, 91), key(54940, 7, 91), key(54947, 9, 91), key(54956, 9, 91),
    key(54965, 14, 302), key(54979, 14, 302), key(54993, 15, 303), key(55008, 16, 79), key(55024, 6, 90),
    key(55030, 8, 91), key(55038, 7, 80), key(55045, 6, 80), key(55051, 6, 80), key(55057, 7, 80),
    key(55064, 9, 80), key(55073, 7, 80), key(55080, 6, 80), key(55086, 6, 89), key(55092, 5, 89),
    key(55097, 9, 90), key(55106, 9, 85), key(55115, 8, 85), key(55123, 9, 85), key(55132, 9, 85),
    key(55141, 12, 85), key(55153, 9, 85), key(55162, 9, 85), key(55171, 10, 85), key(55181, 12, 85),
    key(55193, 12, 85), key(55205, 8, 85), key(55213, 9, 85), key(55222, 9, 85), key(55231, 16, 85),
    key(55247, 9, 85), key(55256, 8, 85), key(55264, 16, 93), key(55280, 16, 93), key(55296, 8, 95),
    key(55304, 16, 93), key(55320, 7, 95), key(55327, 4, 94), key(55331, 11, 94), key(55342, 5, 94),
    key(55347, 9, 94), key(55356, 6, 94), key(55362, 7, 94), key(55369, 5, 94), key(55374, 9, 92),
    key(55383, 10, 92), key(55393, 9, 92), key(55402, 16, 92), key(55418, 21, 92), key(55439, 10, 92),
    key(55449, 9, 92), key(55458, 9, 92), key(55467, 16, 93), key(55483, 7, 93), key(55490, 9, 81),
    key(55499, 8, 81), key(55507, 14, 81), key(55521, 8, 81), key(55529, 8, 81), key(55537, 21, 81),
    key(55558, 6, 95), key(55564, 14, 93), key(55578, 15, 93), key(55593, 15, 93), key(55608, 17, 93),
    key(55625, 18, 93), key(55643, 9, 95), key(55652, 20, 93), key(55672, 5, 84), key(55677, 11, 87),
    key(55688, 12, 87), key(55700, 11, 87), key(55711, 16, 88), key(55727, 16, 88), key(55743, 15, 87),
    key(55758, 13, 178), key(55771, 6, 84), key(55777, 12, 87), key(55789, 13, 87), key(55802, 25, 87),
    key(55827, 15, 87), key(55842, 17, 88), key(55859, 15, 88), key(55874, 17, 88), key(55891, 17, 88),
    key(55908, 18, 88), key(55926, 18, 88), key(55944, 17, 88), key(55961, 19, 88), key(55980, 18, 84),
    key(55998, 15, 88), key(56013, 16, 88), key(56029, 7, 84), key(56036, 7, 84), key(56043, 6, 84),
    key(56049, 13, 87), key(56062, 14, 84), key(56076, 17, 88), key(56093, 18, 88), key(56111, 7, 84),
    key(56118, 14, 87), key(56132, 19, 88), key(56151, 18, 178), key(56169, 19, 88), key(56188, 12, 84),
    key(56200, 6, 95), key(56206, 15, 93), key(56221, 16, 93), key(56237, 6, 95), key(56243, 24, 304),
    key(56267, 15, 68), key(56282, 14, 222), key(56296, 12, 246), key(56308, 39, 195), key(56347, 10, 122),
    key(56357, 11, 205), key(56368, 6, 84), key(56374, 4, 88), key(56378, 14, 246), key(56392, 41, 195),
    key(56433, 14, 122), key(56447, 13, 205), key(56460, 9, 80), key(56469, 9, 80), key(56478, 8, 90),
    key(56486, 11, 91), key(56497, 12, 91), key(56509, 7, 89), key(56516, 8, 90), key(56524, 12, 181),
    key(56536, 11, 91), key(56547, 11, 205), key(56558, 12, 92), key(56570, 9, 85), key(56579, 9, 85),
    key(56588, 10, 85), key(56598, 5, 94), key(56603, 6, 94), key(56609, 6, 95), key(56615, 10, 92),
    key(56625, 11, 92), key(56636, 7, 95), key(56643, 7, 95), key(56650, 5, 95), key(56655, 17, 93),
    key(56672, 17, 93), key(56689, 6, 95), key(56695, 31, 95), key(56726, 16, 93), key(56742, 15, 93),
    key(56757, 15, 93), key(56772, 15, 93), key(56787, 15, 93), key(56802, 16, 93), key(56818, 15, 93),
    key(56833, 14, 93), key(56847, 13, 93), key(56860, 17, 93), key(56877, 19, 93), key(56896, 8, 95),
    key(56904, 6, 95), key(56910, 11, 93), key(56921, 15, 93), key(56936, 16, 93), key(56952, 8, 95),
    key(56960, 17, 93), key(56977, 9, 85), key(56986, 8, 85), key(56994, 9, 85), key(57003, 9, 85),
    key(57012, 13, 85), key(57025, 9, 85), key(57034, 8, 95), key(57042, 7, 95), key(57049, 4, 94),
    key(57053, 5, 94), key(57058, 9, 92), key(57067, 9, 92), key(57076, 7, 84), key(57083, 13, 87),
    key(57096, 13, 87), key(57109, 14, 87), key(57123, 14, 87), key(57137, 6, 84), key(57143, 13, 87),
    key(57156, 7, 84), key(57163, 13, 87), key(57176, 9, 85), key(57185, 11, 92), key(57196, 8, 85),
    key(57204, 8, 85), key(57212, 11, 85), key(57223, 8, 85), key(57231, 9, 85), key(57240, 9, 85),
    key(57249, 9, 85), key(57258, 8, 85), key(57266, 9, 85), key(57275, 9, 85), key(57284, 9, 85),
    key(57293, 10, 85), key(57303, 9, 85), key(57312, 9, 85), key(57321, 11, 85), key(57332, 4, 94),
    key(57336, 5, 94), key(57341, 6, 94), key(57347, 5, 94), key(57352, 9, 92), key(57361, 10, 92),
    key(57371, 9, 92), key(57380, 9, 92), key(57389, 9, 92), key(57398, 10, 92), key(57408, 10, 92),
    key(57418, 19, 93), key(57437, 30, 38), key(57467, 20, 63), key(57487, 17, 58), key(57504, 9, 81),
    key(57513, 6, 84), key(57519, 13, 87), key(57532, 16, 88), key(57548, 7, 84), key(57555, 13, 87),
    key(57568, 23, 93), key(57591, 17, 93), key(57608, 7, 95), key(57615, 17, 93), key(57632, 19, 93),
    key(57651, 19, 93), key(57670, 20, 93), key(57690, 20, 93), key(57710, 18, 93), key(57728, 14, 93),
    key(57742, 10, 18), key(57752, 11, 89), key(57763, 15, 114), key(57778, 10, 179), key(57788, 11, 211),
    key(57799, 10, 218), key(57809, 11, 109), key(57820, 7, 59), key(57827, 8, 112), key(57835, 7, 112),
    key(57842, 8, 115), key(57850, 6, 115), key(57856, 9, 83), key(57865, 7, 60), key(57872, 7, 80),
    key(57879, 6, 80), key(57885, 11, 118), key(57896, 7, 114), key(57903, 8, 80), key(57911, 13, 4),
    key(57924, 13, 76), key(57937, 15, 56), key(57952, 19, 143), key(57971, 15, 91), key(57986, 8, 89),
    key(57994, 8, 163), key(58002, 9, 91), key(58011, 6, 89), key(58017, 10, 90), key(58027, 6, 166),
    key(58033, 7, 71), key(58040, 5, 100), key(58045, 7, 100), key(58052, 6, 100), key(58058, 5, 100),
    key(58063, 12, 100), key(58075, 17, 100), key(58092, 7, 100), key(58099, 6, 100), key(58105, 6, 100),
    key(58111, 6, 100), key(58117, 6, 100), key(58123, 7, 112), key(58130, 8, 122), key(58138, 7, 101),
    key(58145, 7, 101), key(58152, 7, 101), key(58159, 7, 274), key(58166, 6, 115), key(58172, 27, 114),
    key(58199, 18, 246), key(58217, 12, 122), key(58229, 6, 100), key(58235, 5, 100), key(58240, 6, 100),
    key(58246, 29, 7), key(58275, 24, 97), key(58299, 31, 97), key(58330, 26, 97), key(58356, 24, 97),
    key(58380, 25, 97), key(58405, 25, 97), key(58430, 27, 97), key(58457, 26, 97), key(58483, 33, 97),
    key(58516, 32, 97), key(58548, 24, 97), key(58572, 25, 97), key(58597, 39, 97), key(58636, 22, 97),
    key(58658, 24, 97), key(58682, 23, 97), key(58705, 23, 97), key(58728, 33, 97), key(58761, 24, 97),
    key(58785, 24, 97), key(58809, 30, 97), key(58839, 26, 97), key(58865, 25, 97), key(58890, 37, 97),
    key(58927, 36, 97), key(58963, 33, 97), key(58996, 32, 97), key(59028, 36, 97), key(59064, 10, 122),
    key(59074, 10, 205), key(59084, 10, 246), key(59094, 51, 195), key(59145, 30, 12), key(59175, 34, 184),
    key(59209, 5, 100), key(59214, 6, 89), key(59220, 6, 89), key(59226, 8, 89), key(59234, 17, 89),
    key(59251, 9, 101), key(59260, 11, 166), key(59271, 26, 97), key(59297, 25, 97), key(59322, 25, 97),
    key(59347, 29, 97), key(59376, 30, 97), key(59406, 25, 97), key(59431, 25, 97), key(59456, 13, 26),
    key(59469, 15, 275), key(59484, 17, 276), key(59501, 5, 43), key(59506, 14, 181), key(59520, 29, 12),
    key(59549, 4, 104), key(59553, 9, 104), key(59562, 9, 104), key(59571, 7, 104), key(59578, 7, 104),
    key(59585, 8, 98), key(59593, 11, 99), key(59604, 9, 69), key(59613, 10, 69), key(59623, 9, 69),
    key(59632, 8, 69), key(59640, 9, 69), key(59649, 9, 69), key(59658, 9, 69), key(59667, 8, 101),
    key(59675, 6, 234), key(59681, 12, 55), key(59693, 5, 166), key(59698, 6, 166), key(59704, 7, 166),
    key(59711, 7, 166), key(59718, 7, 166), key(59725, 8, 166), key(59733, 9, 166), key(59742, 9, 166),
    key(59751, 6, 166), key(59757, 7, 166), key(59764, 20, 20), key(59784, 8, 166), key(59792, 8, 166),
    key(59800, 28, 20), key(59828, 9, 166), key(59837, 8, 166), key(59845, 8, 236), key(59853, 10, 98),
    key(59863, 8, 98), key(59871, 9, 98), key(59880, 10, 98), key(59890, 8, 98), key(59898, 8, 98),
    key(59906, 20, 98), key(59926, 9, 98), key(59935, 10, 98), key(59945, 9, 98), key(59954, 10, 98),
    key(59964, 8, 98), key(59972, 7, 98), key(59979, 9, 96), key(59988, 19, 96), key(60007, 15, 96),
    key(60022, 22, 96), key(60044, 18, 96), key(60062, 13, 96), key(60075, 22, 96), key(60097, 22, 96),
    key(60119, 18, 96), key(60137, 22, 96), key(60159, 18, 96), key(60177, 20, 96), key(60197, 13, 96),
    key(60210, 19, 96), key(60229, 18, 96), key(60247, 21, 96), key(60268, 48, 96), key(60316, 11, 96),
    key(60327, 10, 101), key(60337, 9, 101), key(60346, 8, 101), key(60354, 22, 96), key(60376, 9, 101),
    key(60385, 8, 96), key(60393, 19, 96), key(60412, 35, 96), key(60447, 12, 96), key(60459, 17, 96),
    key(60476, 12, 96), key(60488, 17, 96), key(60505, 22, 96), key(60527, 21, 96), key(60548, 18, 96),
    key(60566, 18, 96), key(60584, 17, 96), key(60601, 10, 96), key(60611, 27, 96), key(60638, 7, 101),
    key(60645, 7, 101), key(60652, 10, 98), key(60662, 8, 96), key(60670, 9, 96), key(60679, 8, 96),
    key(60687, 9, 96), key(60696, 35, 96), key(60731, 36, 96), key(60767, 8, 166), key(60775, 25, 97),
    key(60800, 8, 114), key(60808, 7, 80), key(60815, 9, 99), key(60824, 9, 99), key(60833, 12, 99),
    key(60845, 9, 99), key(60854, 7, 99), key(60861, 8, 99), key(60869, 21, 246), key(60890, 14, 1),
    key(60904, 10, 109), key(60914, 10, 8), key(60924, 9, 5), key(60933, 9, 64), key(60942, 7, 0),
    key(60949, 8, 9), key(60957, 8, 6), key(60965, 8, 2), key(60973, 9, 3), key(60982, 23, 13),
    key(61005, 8, 15), key(61013, 11, 14), key(61024, 10, 106), key(61034, 11, 16), key(61045, 10, 33),
    key(61055, 10, 24), key(61065, 8, 25), key(61073, 14, 22), key(61087, 10, 28), key(61097, 8, 29),
    key(61105, 9, 30), key(61114, 8, 19), key(61122, 9, 32), key(61131, 9, 31), key(61140, 25, 26),
    key(61165, 11, 37), key(61176, 8, 34), key(61184, 12, 21), key(61196, 8, 140), key(61204, 10, 23),
    key(61214, 9, 17), key(61223, 8, 35), key(61231, 7, 216), key(61238, 7, 42), key(61245, 7, 43),
    key(61252, 9, 62), key(61261, 10, 61), key(61271, 8, 65), key(61279, 10, 200), key(61289, 9, 67),
    key(61298, 9, 70), key(61307, 20, 7), key(61327, 6, 73), key(61333, 10, 176), key(61343, 8, 78),
    key(61351, 8, 86), key(61359, 7, 82), key(61366, 11, 87), key(61377, 11, 88), key(61388, 9, 90),
    key(61397, 8, 95), key(61405, 11, 85), key(61416, 6, 94), key(61422, 11, 92), key(61433, 23, 93),
    key(61456, 7, 100), key(61463, 10, 69), key(61473, 11, 98), key(61484, 10, 101), key(61494, 7, 108),
    key(61501, 7, 104), key(61508, 11, 102), key(61519, 25, 197), key(61544, 10, 110), key(61554, 8, 111),
    key(61562, 9, 112), key(61571, 8, 115), key(61579, 10, 83), key(61589, 8, 60), key(61597, 6, 84),
    key(61603, 10, 91), key(61613, 7, 80), key(61620, 10, 119), key(61630, 10, 45), key(61640, 8, 39),
    key(61648, 8, 186), key(61656, 13, 116), key(61669, 7, 117), key(61676, 10, 51), key(61686, 10, 120),
    key(61696, 15, 118), key(61711, 9, 44), key(61720, 17, 181), key(61737, 14, 122), key(61751, 10, 49),
    key(61761, 8, 50), key(61769, 7, 47), key(61776, 9, 99), key(61785, 11, 52), key(61796, 6, 53),
    key(61802, 9, 57), key(61811, 9, 123), key(61820, 7, 166), key(61827, 7, 124), key(61834, 11, 133),
    key(61845, 9, 134), key(61854, 10, 125), key(61864, 8, 131), key(61872, 9, 126), key(61881, 8, 127),
    key(61889, 12, 129), key(61901, 10, 132), key(61911, 11, 187), key(61922, 9, 188), key(61931, 8, 190),
    key(61939, 8, 156), key(61947, 10, 234), key(61957, 9, 157), key(61966, 6, 145), key(61972, 7, 146),
    key(61979, 11, 154), key(61990, 9, 158), key(61999, 9, 142), key(62008, 12, 77), key(62020, 7, 66),
    key(62027, 8, 141), key(62035, 9, 139), key(62044, 8, 155), key(62052, 11, 152), key(62063, 8, 137),
    key(62071, 8, 138), key(62079, 10, 149), key(62089, 13, 153), key(62102, 11, 151), key(62113, 7, 147),
    key(62120, 9, 159), key(62129, 7, 169), key(62136, 8, 98), key(62144, 9, 98), key(62153, 8, 168),
    key(62161, 8, 101), key(62169, 10, 101), key(62179, 8, 101), key(62187, 9, 101), key(62196, 7, 101),
    key(62203, 14, 101), key(62217, 8, 101), key(62225, 9, 101), key(62234, 9, 101), key(62243, 9, 101),
    key(62252, 7, 101), key(62259, 9, 101), key(62268, 6, 101), key(62274, 7, 101), key(62281, 8, 101),
    key(62289, 8, 161), key(62297, 9, 163), key(62306, 11, 164), key(62317, 6, 165), key(62323, 7, 167),
    key(62330, 14, 160), key(62344, 12, 170), key(62356, 7, 171), key(62363, 11, 172), key(62374, 10, 183),
    key(62384, 7, 177), key(62391, 8, 173), key(62399, 7, 178), key(62406, 6, 175), key(62412, 10, 174),
    key(62422, 9, 179), key(62431, 25, 185), key(62456, 11, 180), key(62467, 10, 201), key(62477, 7, 244),
    key(62484, 21, 10), key(62505, 13, 196), key(62518, 23, 121), key(62541, 12, 128), key(62553, 26, 203),
    key(62579, 29, 237), key(62608, 23, 206), key(62631, 7, 191), key(62638, 10, 193), key(62648, 12, 213),
    key(62660, 13, 199), key(62673, 7, 214), key(62680, 10, 194), key(62690, 11, 130), key(62701, 10, 208),
    key(62711, 10, 209), key(62721, 9, 202), key(62730, 8, 192), key(62738, 10, 207), key(62748, 10, 218),
    key(62758, 9, 228), key(62767, 13, 219), key(62780, 10, 229), key(62790, 21, 222), key(62811, 6, 217),
    key(62817, 9, 220), key(62826, 7, 223), key(62833, 20, 224), key(62853, 9, 225), key(62862, 8, 227),
    key(62870, 8, 107), key(62878, 10, 18), key(62888, 10, 75), key(62898, 7, 72), key(62905, 8, 230),
    key(62913, 9, 89), key(62922, 10, 71), key(62932, 10, 166), key(62942, 11, 79), key(62953, 11, 59),
    key(62964, 9, 231), key(62973, 7, 182), key(62980, 9, 233), key(62989, 7, 189), key(62996, 8, 211),
    key(63004, 8, 210), key(63012, 8, 41), key(63020, 9, 226), key(63029, 18, 221), key(63047, 14, 235),
    key(63061, 9, 242), key(63070, 10, 236), key(63080, 11, 238), key(63091, 11, 241), key(63102, 19, 243),
    key(63121, 8, 245), key(63129, 10, 114), key(63139, 8, 247), key(63147, 10, 248), key(63157, 14, 28),
    key(63171, 13, 28), key(63184, 13, 28), key(63197, 7, 101), key(63204, 6, 89), key(63210, 5, 43),
    key(63215, 10, 98), key(63225, 9, 98), key(63234, 8, 98), key(63242, 9, 98), key(63251, 29, 96),
    key(63280, 8, 101), key(63288, 7, 101), key(63295, 9, 101), key(63304, 8, 89), key(63312, 13, 1),
    key(63325, 15, 4), key(63340, 9, 5), key(63349, 9, 64), key(63358, 16, 10), key(63374, 9, 6),
    key(63383, 8, 2), key(63391, 10, 3), key(63401, 12, 11), key(63413, 21, 13), key(63434, 11, 8),
    key(63445, 9, 9), key(63454, 7, 0), key(63461, 11, 14), key(63472, 9, 15), key(63481, 12, 16),
    key(63493, 9, 25), key(63502, 9, 24), key(63511, 12, 22), key(63523, 10, 33), key(63533, 9, 28),
    key(63542, 9, 18), key(63551, 8, 29), key(63559, 7, 19), key(63566, 9, 30), key(63575, 8, 35),
    key(63583, 9, 31), key(63592, 23, 26), key(63615, 15, 36), key(63630, 8, 32), key(63638, 32, 105),
    key(63670, 24, 239), key(63694, 8, 34), key(63702, 10, 23), key(63712, 14, 21), key(63726, 9, 17),
    key(63735, 10, 119), key(63745, 10, 45), key(63755, 8, 39), key(63763, 12, 51), key(63775, 23, 20),
    key(63798, 16, 56), key(63814, 26, 38), key(63840, 6, 216), key(63846, 7, 42), key(63853, 7, 43),
    key(63860, 18, 55), key(63878, 23, 40), key(63901, 10, 49), key(63911, 9, 50), key(63920, 19, 47),
    key(63939, 16, 46), key(63955, 14, 48), key(63969, 12, 52), key(63981, 14, 44), key(63995, 9, 99),
    key(64004, 6, 53), key(64010, 9, 54), key(64019, 8, 57), key(64027, 16, 58), key(64043, 9, 62),
    key(64052, 10, 60), key(64062, 10, 61), key(64072, 20, 63), key(64092, 9, 65), key(64101, 7, 66),
    key(64108, 13, 200), key(64121, 19, 88), key(64140, 9, 67), key(64149, 9, 70), key(64158, 10, 71),
    key(64168, 18, 74), key(64186, 15, 76), key(64201, 6, 73), key(64207, 9, 72), key(64216, 8, 75),
    key(64224, 15, 93), key(64239, 18, 185), key(64257, 29, 12), key(64286, 7, 78), key(64293, 8, 86),
    key(64301, 9, 80), key(64310, 9, 59), key(64319, 7, 82), key(64326, 11, 83), key(64337, 8, 89),
    key(64345, 11, 91), key(64356, 9, 90), key(64365, 12, 85), key(64377, 6, 94), key(64383, 11, 92),
    key(64394, 10, 81), key(64404, 8, 84), key(64412, 15, 87), key(64427, 8, 95), key(64435, 7, 100),
    key(64442, 34, 97), key(64476, 10, 98), key(64486, 21, 96), key(64507, 9, 101), key(64516, 9, 109),
    key(64525, 7, 104), key(64532, 11, 102), key(64543, 6, 107), key(64549, 6, 108), key(64555, 9, 106),
    key(64564, 13, 103), key(64577, 7, 111), key(64584, 9, 112), key(64593, 7, 115), key(64600, 8, 113),
    key(64608, 8, 114), key(64616, 12, 116), key(64628, 7, 117), key(64635, 10, 120), key(64645, 8, 123),
    key(64653, 12, 118), key(64665, 6, 124), key(64671, 8, 134), key(64679, 9, 125), key(64688, 9, 126),
    key(64697, 7, 127), key(64704, 15, 129), key(64719, 11, 132), key(64730, 12, 133), key(64742, 17, 135),
    key(64759, 11, 144), key(64770, 12, 140), key(64782, 10, 157), key(64792, 10, 141), key(64802, 7, 146),
    key(64809, 18, 143), key(64827, 12, 154), key(64839, 12, 152), key(64851, 11, 155), key(64862, 9, 158),
    key(64871, 8, 142), key(64879, 12, 77), key(64891, 9, 139), key(64900, 8, 138), key(64908, 10, 149),
    key(64918, 12, 148), key(64930, 12, 153), key(64942, 9, 137), key(64951, 12, 151), key(64963, 15, 147),
    key(64978, 9, 159), key(64987, 7, 169), key(64994, 7, 168), key(65001, 13, 166), key(65014, 15, 160),
    key(65029, 13, 170), key(65042, 11, 164), key(65053, 7, 161), key(65060, 9, 163), key(65069, 6, 165),
    key(65075, 16, 162), key(65091, 13, 181), key(65104, 26, 150), key(65130, 8, 167), key(65138, 6, 171),
    key(65144, 10, 172), key(65154, 7, 177), key(65161, 25, 184), key(65186, 8, 173), key(65194, 18, 178),
    key(65212, 10, 183), key(65222, 6, 175), key(65228, 13, 176), key(65241, 18, 174), key(65259, 8, 179),
    key(65267, 10, 182), key(65277, 13, 180), key(65290, 7, 186), key(65297, 9, 187), key(65306, 9, 188),
    key(65315, 8, 189), key(65323, 8, 190), key(65331, 18, 27), key(65349, 14, 196), key(65363, 22, 121),
    key(65385, 13, 128), key(65398, 14, 136), key(65412, 32, 203), key(65444, 29, 237), key(65473, 7, 244),
    key(65480, 12, 201), key(65492, 28, 206), key(65520, 14, 191), key(65534, 9, 193), key(65543, 8, 204),
    key(65551, 12, 213), key(65563, 14, 199), key(65577, 11, 194), key(65588, 14, 212), key(65602, 10, 208),
    key(65612, 10, 209), key(65622, 17, 198), key(65639, 9, 202), key(65648, 14, 246), key(65662, 41, 195),
    key(65703, 13, 122), key(65716, 13, 205), key(65729, 7, 69), key(65736, 11, 130), key(65747, 7, 192),
    key(65754, 10, 207), key(65764, 23, 197), key(65787, 11, 211), key(65798, 8, 210), key(65806, 13, 41),
    key(65819, 7, 214), key(65826, 8, 228), key(65834, 12, 219), key(65846, 10, 229), key(65856, 10, 218),
    key(65866, 13, 222), key(65879, 6, 217), key(65885, 9, 220), key(65894, 7, 223), key(65901, 20, 224),
    key(65921, 9, 225), key(65930, 8, 226), key(65938, 14, 221), key(65952, 26, 215), key(65978, 8, 227),
    key(65986, 8, 230), key(65994, 9, 231), key(66003, 22, 7), key(66025, 16, 79), key(66041, 15, 234),
    key(66056, 9, 233), key(66065, 27, 232), key(66092, 19, 240), key(66111, 12, 235), key(66123, 9, 242),
    key(66132, 14, 236), key(66146, 11, 238), key(66157, 9, 241), key(66166, 18, 243), key(66184, 16, 68),
    key(66200, 7, 245), key(66207, 8, 247), key(66215, 4, 327), key(66219, 7, 112), key(66226, 6, 115),
    key(66232, 19, 51), key(66251, 19, 56), key(66270, 27, 239), key(66297, 9, 37), key(66306, 4, 315),
    key(66310, 7, 43), key(66317, 7, 109), key(66324, 19, 109), key(66343, 9, 109), key(66352, 9, 109),
    key(66361, 4, 330), key(66365, 9, 222), key(66374, 3, 320), key(66377, 5, 245), key(66382, 6, 245),
    key(66388, 39, 105), key(66427, 6, 106), key(66433, 7, 106), key(66440, 4, 324), key(66444, 20, 74),
    key(66464, 18, 56), key(66482, 16, 48), key(66498, 35, 150), key(66533, 19, 143), key(66552, 19, 198),
    key(66571, 26, 215), key(66597, 33, 239), key(66630, 33, 240), key(66663, 8, 70), key(66671, 18, 162),
    key(66689, 6, 107), key(66695, 7, 106), key(66702, 7, 109), key(66709, 7, 110), key(66716, 28, 38),
    key(66744, 17, 58), key(66761, 34, 46), key(66795, 22, 63), key(66817, 7, 109), key(66824, 7, 231),
    key(66831, 6, 231), key(66837, 7, 231), key(66844, 9, 65), key(66853, 6, 65), key(66859, 7, 65),
    key(66866, 6, 65), key(66872, 38, 150), key(66910, 22, 143), key(66932, 21, 162), key(66953, 21, 198),
    key(66974, 29, 215), key(67003, 27, 239), key(67030, 23, 51), key(67053, 19, 56), key(67072, 17, 48),
    key(67089, 21, 74), key(67110, 21, 240), key(67131, 9, 32), key(67140, 9, 115), key(67149, 11, 59),
    key(67160, 22, 150), key(67182, 14, 162), key(67196, 12, 198), key(67208, 4, 108), key(67212, 5, 108),
    key(67217, 5, 107), key(67222, 10, 36), key(67232, 13, 55), key(67245, 10, 103), key(67255, 26, 97),
    key(67281, 11, 162), key(67292, 10, 4), key(67302, 12, 56), key(67314, 10, 40), key(67324, 18, 40),
    key(67342, 9, 48), key(67351, 41, 195), key(67392, 10, 76), key(67402, 23, 97), key(67425, 22, 97),
    key(67447, 14, 74), key(67461, 28, 74), key(67489, 22, 150), key(67511, 13, 143), key(67524, 38, 232),
    key(67562, 13, 174), key(67575, 12, 198), key(67587, 23, 215), key(67610, 25, 239), key(67635, 27, 240),
    key(67662, 8, 131), key(67670, 11, 36), key(67681, 9, 36), key(67690, 14, 55), key(67704, 11, 103),
    key(67715, 11, 103), key(67726, 13, 55), key(67739, 13, 55), key(67752, 27, 97), key(67779, 12, 162),
    key(67791, 11, 4), key(67802, 25, 105), key(67827, 12, 56), key(67839, 12, 56), key(67851, 12, 56),
    key(67863, 19, 40), key(67882, 10, 48), key(67892, 23, 40), key(67915, 14, 74), key(67929, 11, 76),
    key(67940, 38, 195), key(67978, 22, 97), key(68000, 12, 56), key(68012, 11, 40), key(68023, 9, 48),
    key(68032, 14, 74), key(68046, 29, 74), key(68075, 23, 150), key(68098, 23, 150), key(68121, 14, 143),
    key(68135, 12, 143), key(68147, 14, 155), key(68161, 31, 232), key(68192, 31, 232), key(68223, 40, 232),
    key(68263, 13, 162), key(68276, 14, 174), key(68290, 13, 198), key(68303, 13, 198), key(68316, 21, 215),
    key(68337, 21, 215), key(68358, 20, 215), key(68378, 24, 240), key(68402, 24, 239), key(68426, 21, 240),
    key(68447, 24, 239), key(68471, 22, 240), key(68493, 7, 106), key(68500, 11, 36), key(68511, 14, 55),
    key(68525, 17, 187), key(68542, 11, 103), key(68553, 27, 97), key(68580, 27, 97), key(68607, 12, 162),
    key(68619, 11, 4), key(68630, 12, 56), key(68642, 19, 40), key(68661, 10, 48), key(68671, 11, 76),
    key(68682, 14, 74), key(68696, 23, 150), key(68719, 14, 143), key(68733, 31, 232), key(68764, 14, 174),
    key(68778, 13, 198), key(68791, 20, 215), key(68811, 23, 239), key(68834, 28, 240), key(68862, 11, 4),
    key(68873, 12, 56), key(68885, 12, 105), key(68897, 11, 40), key(68908, 19, 40), key(68927, 10, 48),
    key(68937, 14, 74), key(68951, 29, 74), key(68980, 11, 76), key(68991, 40, 195), key(69031, 22, 97),
    key(69053, 14, 74), key(69067, 23, 150), key(69090, 24, 150), key(69114, 14, 143), key(69128, 41, 232),
    key(69169, 34, 232), key(69203, 14, 174), key(69217, 12, 198), key(69229, 20, 215), key(69249, 24, 239),
    key(69273, 30, 240), key(69303, 28, 240), key(69331, 10, 143), key(69341, 30, 7), key(69371, 7, 156),
    key(69378, 5, 145), key(69383, 3, 314), key(69386, 17, 7), key(69403, 4, 104), key(69407, 37, 178),
    key(69444, 26, 244), key(69470, 4, 104), key(69474, 5, 104), key(69479, 12, 104), key(69491, 17, 104),
    key(69508, 6, 104), key(69514, 38, 105), key(69552, 6, 104), key(69558, 5, 104), key(69563, 6, 104),
    key(69569, 6, 104), key(69575, 31, 105), key(69606, 6, 104), key(69612, 30, 105), key(69642, 7, 104),
    key(69649, 6, 104), key(69655, 7, 104), key(69662, 10, 102), key(69672, 10, 102), key(69682, 11, 102),
    key(69693, 11, 102), key(69704, 9, 102), key(69713, 11, 102), key(69724, 9, 102), key(69733, 16, 102),
    key(69749, 21, 102), key(69770, 10, 102), key(69780, 10, 102), key(69790, 9, 102), key(69799, 10, 102),
    key(69809, 10, 102), key(69819, 9, 102), key(69828, 10, 102), key(69838, 8, 102), key(69846, 9, 102),
    key(69855, 10, 102), key(69865, 9, 102), key(69874, 11, 102), key(69885, 10, 102), key(69895, 9, 102),
    key(69904, 10, 102), key(69914, 9, 102), key(69923, 10, 104), key(69933, 8, 102), key(69941, 9, 102),
    key(69950, 10, 102), key(69960, 4, 104), key(69964, 5, 104), key(69969, 7, 79), key(69976, 12, 79),
    key(69988, 8, 79), key(69996, 11, 4), key(70007, 12, 56), key(70019, 10, 48), key(70029, 30, 232),
    key(70059, 11, 76), key(70070, 14, 74), key(70084, 44, 195), key(70128, 23, 97), key(70151, 11, 40),
    key(70162, 22, 150), key(70184, 14, 143), key(70198, 13, 198), key(70211, 21, 215), key(70232, 10, 109),
    key(70242, 21, 239), key(70263, 12, 36), key(70275, 18, 55), key(70293, 12, 103), key(70305, 13, 162),
    key(70318, 12, 4), key(70330, 13, 56), key(70343, 12, 40), key(70355, 11, 48), key(70366, 29, 97),
    key(70395, 18, 143), key(70413, 19, 74), key(70432, 12, 76), key(70444, 25, 150), key(70469, 58, 232),
    key(70527, 21, 215), key(70548, 26, 240), key(70574, 27, 239), key(70601, 12, 103), key(70613, 13, 36),
    key(70626, 16, 55), key(70642, 33, 97), key(70675, 10, 103), key(70685, 14, 162), key(70699, 14, 4),
    key(70713, 25, 20), key(70738, 15, 56), key(70753, 22, 40), key(70775, 13, 48), key(70788, 17, 74),
    key(70805, 34, 74), key(70839, 14, 76), key(70853, 28, 232), key(70881, 24, 150), key(70905, 17, 143),
    key(70922, 17, 174), key(70939, 16, 198), key(70955, 24, 215), key(70979, 26, 240), key(71005, 26, 239),
    key(71031, 20, 240), key(71051, 34, 327), key(71085, 53, 315), key(71138, 40, 330), key(71178, 42, 324),
    key(71220, 27, 314), key(71247, 44, 325), key(71291, 5, 104), key(71296, 5, 108), key(71301, 5, 107),
    key(71306, 6, 114), key(71312, 8, 114), key(71320, 9, 114), key(71329, 7, 110), key(71336, 10, 181),
    key(71346, 28, 150), key(71374, 9, 189), key(71383, 3, 107), key(71386, 5, 108), key(71391, 6, 108),
    key(71397, 6, 108), key(71403, 5, 107), key(71408, 6, 107), key(71414, 4, 108), key(71418, 4, 108),
    key(71422, 4, 108), key(71426, 5, 108), key(71431, 6, 108), key(71437, 5, 108), key(71442, 5, 108),
    key(71447, 4, 107), key(71451, 24, 107), key(71475, 11, 107), key(71486, 5, 107), key(71491, 6, 107),
    key(71497, 5, 107), key(71502, 7, 107), key(71509, 6, 107), key(71515, 5, 107), key(71520, 4, 107),
    key(71524, 4, 108), key(71528, 16, 108), key(71544, 9, 108), key(71553, 5, 108), key(71558, 6, 108),
    key(71564, 5, 107), key(71569, 6, 108), key(71575, 7, 106), key(71582, 14, 106), key(71596, 19, 106),
    key(71615, 8, 106), key(71623, 9, 106), key(71632, 8, 106), key(71640, 6, 233), key(71646, 7, 233),
    key(71653, 5, 106), key(71658, 8, 106), key(71666, 5, 106), key(71671, 14, 106), key(71685, 5, 189),
    key(71690, 11, 189), key(71701, 8, 67), key(71709, 8, 67), key(71717, 8, 67), key(71725, 7, 67),
    key(71732, 6, 106), key(71738, 7, 106), key(71745, 7, 106), key(71752, 7, 106), key(71759, 8, 106),
    key(71767, 9, 106), key(71776, 7, 106), key(71783, 7, 106), key(71790, 7, 106), key(71797, 8, 106),
    key(71805, 7, 106), key(71812, 4, 108), key(71816, 8, 106), key(71824, 7, 106), key(71831, 5, 106),
    key(71836, 5, 106), key(71841, 6, 69), key(71847, 4, 320), key(71851, 8, 109), key(71859, 8, 110),
    key(71867, 13, 4), key(71880, 11, 36), key(71891, 25, 150), key(71916, 26, 240), key(71942, 26, 239),
    key(71968, 27, 240), key(71995, 15, 74), key(72010, 23, 74), key(72033, 12, 76), key(72045, 16, 74),
    key(72061, 23, 97), key(72084, 13, 56), key(72097, 14, 56), key(72111, 12, 40), key(72123, 13, 40),
    key(72136, 10, 48), key(72146, 11, 48), key(72157, 15, 143), key(72172, 16, 143), key(72188, 28, 232),
    key(72216, 14, 174), key(72230, 15, 174), key(72245, 14, 198), key(72259, 15, 198), key(72274, 22, 215),
    key(72296, 23, 215), key(72319, 12, 36), key(72331, 34, 97), key(72365, 23, 55), key(72388, 15, 103),
    key(72403, 15, 162), key(72418, 8, 110), key(72426, 8, 109), key(72434, 8, 109), key(72442, 9, 109),
    key(72451, 9, 110), key(72460, 6, 66), key(72466, 9, 110), key(72475, 8, 110), key(72483, 9, 110),
    key(72492, 8, 110), key(72500, 9, 110), key(72509, 9, 110), key(72518, 10, 110), key(72528, 14, 48),
    key(72542, 16, 56), key(72558, 17, 198), key(72575, 11, 36), key(72586, 14, 55), key(72600, 11, 103),
    key(72611, 15, 55), key(72626, 12, 162), key(72638, 7, 109), key(72645, 7, 110), key(72652, 24, 320),
    key(72676, 31, 1), key(72707, 24, 107), key(72731, 30, 152), key(72761, 28, 172), key(72789, 6, 109),
    key(72795, 7, 109), key(72802, 8, 109), key(72810, 7, 109), key(72817, 7, 109), key(72824, 8, 109),
    key(72832, 9, 109), key(72841, 9, 109), key(72850, 7, 109), key(72857, 9, 109), key(72866, 7, 109),
    key(72873, 8, 109), key(72881, 7, 109), key(72888, 11, 4), key(72899, 12, 56), key(72911, 11, 40),
    key(72922, 19, 40), key(72941, 10, 48), key(72951, 11, 76), key(72962, 40, 195), key(73002, 22, 97),
    key(73024, 14, 74), key(73038, 29, 74), key(73067, 24, 150), key(73091, 14, 143), key(73105, 31, 232),
    key(73136, 34, 232), key(73170, 14, 174), key(73184, 13, 198), key(73197, 21, 215), key(73218, 44, 232),
    key(73262, 25, 239), key(73287, 23, 240), key(73310, 36, 240), key(73346, 8, 110), key(73354, 11, 103),
    key(73365, 12, 36), key(73377, 15, 55), key(73392, 12, 103), key(73404, 13, 162), key(73417, 12, 4),
    key(73429, 13, 56), key(73442, 20, 40), key(73462, 11, 48), key(73473, 12, 76), key(73485, 11, 73),
    key(73496, 23, 97), key(73519, 25, 150), key(73544, 15, 143), key(73559, 39, 232), key(73598, 15, 174),
    key(73613, 14, 198), key(73627, 23, 215), key(73650, 26, 240), key(73676, 27, 239), key(73703, 40, 195),
    key(73743, 13, 79), key(73756, 12, 36), key(73768, 15, 55), key(73783, 12, 103), key(73795, 13, 162),
    key(73808, 11, 4), key(73819, 12, 56), key(73831, 19, 40), key(73850, 10, 48), key(73860, 14, 76),
    key(73874, 14, 74), key(73888, 28, 74), key(73916, 22, 97), key(73938, 29, 150), key(73967, 14, 143),
    key(73981, 38, 232), key(74019, 13, 162), key(74032, 14, 174), key(74046, 14, 198), key(74060, 20, 215),
    key(74080, 23, 240), key(74103, 25, 239), key(74128, 8, 69), key(74136, 8, 69), key(74144, 7, 69),
    key(74151, 9, 110), key(74160, 7, 110), key(74167, 6, 110), key(74173, 13, 110), key(74186, 15, 110),
    key(74201, 7, 110), key(74208, 7, 110), key(74215, 7, 110), key(74222, 7, 110), key(74229, 6, 110),
    key(74235, 7, 110), key(74242, 7, 110), key(74249, 7, 110), key(74256, 6, 110), key(74262, 7, 109),
    key(74269, 7, 110), key(74276, 13, 222), key(74289, 7, 70), key(74296, 12, 36), key(74308, 15, 55),
    key(74323, 12, 103), key(74335, 29, 97), key(74364, 12, 4), key(74376, 13, 56), key(74389, 12, 40),
    key(74401, 11, 48), key(74412, 15, 74), key(74427, 12, 76), key(74439, 23, 150), key(74462, 15, 143),
    key(74477, 42, 232), key(74519, 14, 198), key(74533, 21, 215), key(74554, 27, 240), key(74581, 28, 239),
    key(74609, 8, 110), key(74617, 5, 210), key(74622, 7, 41), key(74629, 7, 41), key(74636, 8, 210),
    key(74644, 9, 222), key(74653, 6, 111), key(74659, 7, 111), key(74666, 7, 111), key(74673, 8, 111),
    key(74681, 5, 111), key(74686, 6, 111), key(74692, 13, 111), key(74705, 7, 111), key(74712, 7, 111),
    key(74719, 16, 111), key(74735, 8, 111), key(74743, 6, 111), key(74749, 7, 111), key(74756, 7, 111),
    key(74763, 7, 111), key(74770, 8, 111), key(74778, 7, 111), key(74785, 7, 111), key(74792, 7, 111),
    key(74799, 5, 111), key(74804, 17, 111), key(74821, 6, 111), key(74827, 5, 111), key(74832, 8, 15),
    key(74840, 8, 71), key(74848, 8, 110), key(74856, 7, 71), key(74863, 9, 71), key(74872, 8, 71),
    key(74880, 10, 71), key(74890, 7, 71), key(74897, 7, 71), key(74904, 8, 44), key(74912, 9, 44),
    key(74921, 9, 44), key(74930, 12, 44), key(74942, 7, 44), key(74949, 11, 44), key(74960, 8, 106),
    key(74968, 8, 106), key(74976, 25, 234), key(75001, 23, 234), key(75024, 16, 59), key(75040, 10, 166),
    key(75050, 9, 248), key(75059, 22, 74), key(75081, 17, 50), key(75098, 15, 48), key(75113, 20, 143),
    key(75133, 17, 155), key(75150, 21, 162), key(75171, 18, 57), key(75189, 6, 109), key(75195, 7, 109),
    key(75202, 6, 110), key(75208, 7, 110), key(75215, 8, 110), key(75223, 7, 110), key(75230, 8, 110),
    key(75238, 4, 216), key(75242, 5, 82), key(75247, 6, 115), key(75253, 7, 115), key(75260, 6, 115),
    key(75266, 6, 78), key(75272, 7, 60), key(75279, 8, 112), key(75287, 5, 59), key(75292, 7, 112),
    key(75299, 8, 112), key(75307, 8, 112), key(75315, 6, 112), key(75321, 7, 112), key(75328, 7, 112),
    key(75335, 8, 112), key(75343, 7, 112), key(75350, 7, 112), key(75357, 5, 59), key(75362, 8, 112),
    key(75370, 7, 112), key(75377, 16, 91), key(75393, 7, 86), key(75400, 25, 38), key(75425, 16, 58),
    key(75441, 19, 63), key(75460, 32, 46), key(75492, 25, 38), key(75517, 16, 58), key(75533, 19, 63),
    key(75552, 32, 46), key(75584, 33, 46), key(75617, 16, 47), key(75633, 28, 38), key(75661, 14, 58),
    key(75675, 32, 46), key(75707, 19, 63), key(75726, 28, 38), key(75754, 33, 46), key(75787, 23, 63),
    key(75810, 17, 58), key(75827, 8, 112), key(75835, 5, 245), key(75840, 33, 38), key(75873, 30, 38),
    key(75903, 18, 58), key(75921, 36, 46), key(75957, 20, 63), key(75977, 35, 46), key(76012, 17, 58),
    key(76029, 19, 58), key(76048, 22, 63), key(76070, 37, 46), key(76107, 5, 59), key(76112, 7, 112),
    key(76119, 27, 246), key(76146, 45, 195), key(76191, 14, 122), key(76205, 13, 205), key(76218, 7, 115),
    key(76225, 5, 115), key(76230, 6, 115), key(76236, 8, 115), key(76244, 6, 115), key(76250, 8, 115),
    key(76258, 7, 115), key(76265, 8, 115), key(76273, 8, 115), key(76281, 5, 115), key(76286, 5, 115),
    key(76291, 6, 115), key(76297, 4, 115), key(76301, 5, 115), key(76306, 6, 115), key(76312, 7, 115),
    key(76319, 8, 115), key(76327, 8, 115), key(76335, 8, 115), key(76343, 7, 115), key(76350, 5, 115),
    key(76355, 4, 115), key(76359, 6, 115), key(76365, 7, 115), key(76372, 6, 59), key(76378, 14, 160),
    key(76392, 11, 170), key(76403, 3, 234), key(76406, 20, 74), key(76426, 15, 48), key(76441, 6, 64),
    key(76447, 5, 245), key(76452, 6, 245), key(76458, 4, 245), key(76462, 5, 245), key(76467, 6, 245),
    key(76473, 7, 245), key(76480, 6, 245), key(76486, 33, 239), key(76519, 34, 105), key(76553, 7, 80),
    key(76560, 41, 195), key(76601, 9, 80), key(76610, 6, 115), key(76616, 5, 115), key(76621, 6, 59),
    key(76627, 9, 9), key(76636, 6, 113), key(76642, 19, 113), key(76661, 5, 113), key(76666, 8, 113),
    key(76674, 10, 80), key(76684, 10, 83), key(76694, 10, 83), key(76704, 9, 83), key(76713, 7, 60),
    key(76720, 8, 83), key(76728, 10, 83), key(76738, 8, 83), key(76746, 10, 83), key(76756, 9, 83),
    key(76765, 10, 83), key(76775, 10, 83), key(76785, 6, 60), key(76791, 7, 60), key(76798, 7, 60),
    key(76805, 21, 246), key(76826, 4, 42), key(76830, 7, 84), key(76837, 14, 87), key(76851, 7, 80),
    key(76858, 7, 80), key(76865, 41, 195), key(76906, 11, 122), key(76917, 11, 205), key(76928, 7, 115),
    key(76935, 7, 60), key(76942, 2, 79), key(76944, 6, 114), key(76950, 15, 257), key(76965, 5, 80),
    key(76970, 42, 195), key(77012, 6, 80), key(77018, 6, 55), key(77024, 11, 55), key(77035, 7, 81),
    key(77042, 8, 80), key(77050, 6, 113), key(77056, 9, 114), key(77065, 9, 114), key(77074, 10, 114),
    key(77084, 6, 114), key(77090, 27, 114), key(77117, 7, 114), key(77124, 8, 114), key(77132, 9, 114),
    key(77141, 8, 114), key(77149, 9, 114), key(77158, 9, 114), key(77167, 8, 114), key(77175, 10, 114),
    key(77185, 9, 114), key(77194, 8, 114), key(77202, 9, 114), key(77211, 6, 80), key(77217, 6, 80),
    key(77223, 9, 114), key(77232, 6, 277), key(77238, 9, 55), key(77247, 10, 55), key(77257, 12, 89),
    key(77269, 9, 91), key(77278, 17, 79), key(77295, 9, 85), key(77304, 12, 83), key(77316, 5, 94),
    key(77321, 35, 38), key(77356, 7, 95), key(77363, 7, 55), key(77370, 5, 55), key(77375, 18, 79),
    key(77393, 19, 234), key(77412, 25, 7), key(77437, 44, 232), key(77481, 33, 240), key(77514, 11, 148),
    key(77525, 15, 55), key(77540, 6, 80), key(77546, 12, 246), key(77558, 22, 246), key(77580, 38, 195),
    key(77618, 40, 195), key(77658, 41, 195), key(77699, 36, 195), key(77735, 40, 195), key(77775, 38, 195),
    key(77813, 40, 195), key(77853, 11, 122), key(77864, 12, 122), key(77876, 11, 205), key(77887, 22, 246),
    key(77909, 22, 246), key(77931, 11, 205), key(77942, 14, 50), key(77956, 7, 80), key(77963, 7, 114),
    key(77970, 9, 114), key(77979, 7, 80), key(77986, 6, 80), key(77992, 9, 114), key(78001, 9, 80),
    key(78010, 15, 56), key(78025, 15, 56), key(78040, 17, 160), key(78057, 9, 45), key(78066, 10, 51),
    key(78076, 10, 51), key(78086, 10, 116), key(78096, 8, 51), key(78104, 10, 51), key(78114, 10, 51),
    key(78124, 10, 51), key(78134, 9, 51), key(78143, 10, 51), key(78153, 7, 51), key(78160, 12, 56),
    key(78172, 15, 56), key(78187, 13, 56), key(78200, 12, 56), key(78212, 11, 56), key(78223, 13, 56),
    key(78236, 13, 56), key(78249, 13, 56), key(78262, 15, 56), key(78277, 16, 56), key(78293, 15, 56),
    key(78308, 14, 56), key(78322, 16, 56), key(78338, 14, 56), key(78352, 17, 56), key(78369, 15, 56),
    key(78384, 15, 56), key(78399, 7, 56), key(78406, 16, 91), key(78422, 13, 160), key(78435, 14, 160),
    key(78449, 15, 160), key(78464, 16, 160), key(78480, 16, 160), key(78496, 14, 160), key(78510, 16, 160),
    key(78526, 14, 160), key(78540, 16, 160), key(78556, 14, 160), key(78570, 15, 160), key(78585, 17, 160),
    key(78602, 16, 160), key(78618, 17, 160), key(78635, 15, 160), key(78650, 18, 160), key(78668, 11, 55),
    key(78679, 16, 160), key(78695, 17, 160), key(78712, 18, 160), key(78730, 20, 20), key(78750, 6, 89),
    key(78756, 13, 74), key(78769, 16, 160), key(78785, 7, 45), key(78792, 7, 45), key(78799, 8, 45),
    key(78807, 6, 45), key(78813, 6, 86), key(78819, 7, 119), key(78826, 8, 119), key(78834, 8, 119),
    key(78842, 15, 119), key(78857, 9, 119), key(78866, 7, 119), key(78873, 8, 119), key(78881, 8, 119),
    key(78889, 10, 119), key(78899, 9, 119), key(78908, 8, 119), key(78916, 8, 119), key(78924, 8, 119),
    key(78932, 9, 119), key(78941, 7, 119), key(78948, 6, 119), key(78954, 7, 119), key(78961, 7, 119),
    key(78968, 7, 119), key(78975, 10, 119), key(78985, 8, 119), key(78993, 7, 119), key(79000, 9, 119),
    key(79009, 7, 119), key(79016, 7, 119), key(79023, 7, 119), key(79030, 8, 119), key(79038, 8, 45),
    key(79046, 8, 45), key(79054, 8, 45), key(79062, 8, 45), key(79070, 9, 45), key(79079, 7, 45),
    key(79086, 14, 45), key(79100, 8, 45), key(79108, 9, 45), key(79117, 8, 45), key(79125, 8, 45),
    key(79133, 8, 45), key(79141, 8, 45), key(79149, 9, 45), key(79158, 8, 45), key(79166, 7, 86),
    key(79173, 9, 119), key(79182, 7, 45), key(79189, 6, 66), key(79195, 9, 45), key(79204, 7, 50),
    key(79211, 9, 119), key(79220, 8, 45), key(79228, 8, 45), key(79236, 9, 45), key(79245, 4, 82),
    key(79249, 7, 39), key(79256, 6, 39), key(79262, 7, 39), key(79269, 7, 39), key(79276, 6, 39),
    key(79282, 6, 39), key(79288, 7, 39), key(79295, 6, 39), key(79301, 8, 119), key(79309, 16, 68),
    key(79325, 7, 39), key(79332, 13, 51), key(79345, 7, 51), key(79352, 9, 51), key(79361, 10, 51),
    key(79371, 17, 51), key(79388, 7, 51), key(79395, 6, 78), key(79401, 10, 51), key(79411, 14, 51),
    key(79425, 9, 51), key(79434, 8, 51), key(79442, 7, 51), key(79449, 7, 78), key(79456, 16, 55),
    key(79472, 7, 148), key(79479, 18, 20), key(79497, 18, 20), key(79515, 16, 20), key(79531, 18, 20),
    key(79549, 10, 118), key(79559, 17, 20), key(79576, 16, 20), key(79592, 19, 20), key(79611, 24, 20),
    key(79635, 35, 20), key(79670, 20, 20), key(79690, 18, 20), key(79708, 15, 20), key(79723, 19, 20),
    key(79742, 19, 20), key(79761, 22, 20), key(79783, 18, 20), key(79801, 23, 20), key(79824, 20, 20),
    key(79844, 18, 20), key(79862, 19, 20), key(79881, 18, 20), key(79899, 17, 20), key(79916, 17, 20),
    key(79933, 18, 20), key(79951, 25, 20), key(79976, 10, 80), key(79986, 13, 116), key(79999, 12, 116),
    key(80011, 10, 116), key(80021, 9, 116), key(80030, 9, 116), key(80039, 10, 116), key(80049, 11, 116),
    key(80060, 12, 116), key(80072, 10, 116), key(80082, 11, 116), key(80093, 10, 116), key(80103, 9, 116),
    key(80112, 11, 116), key(80123, 4, 186), key(80127, 5, 186), key(80132, 6, 186), key(80138, 6, 186),
    key(80144, 7, 186), key(80151, 6, 186), key(80157, 6, 186), key(80163, 5, 186), key(80168, 12, 186),
    key(80180, 6, 186), key(80186, 7, 186), key(80193, 6, 186), key(80199, 6, 186), key(80205, 7, 186),
    key(80212, 9, 56), key(80221, 14, 56), key(80235, 14, 56), key(80249, 13, 56), key(80262, 16, 56),
    key(80278, 15, 56), key(80293, 26, 56), key(80319, 16, 56), key(80335, 11, 116), key(80346, 12, 116),
    key(80358, 10, 116), key(80368, 12, 116), key(80380, 9, 116), key(80389, 10, 116), key(80399, 10, 116),
    key(80409, 10, 116), key(80419, 10, 116), key(80429, 13, 116), key(80442, 10, 116), key(80452, 6, 116),
    key(80458, 10, 116), key(80468, 10, 116), key(80478, 22, 116), key(80500, 11, 116), key(80511, 12, 116),
    key(80523, 10, 116), key(80533, 12, 116), key(80545, 13, 116), key(80558, 12, 116), key(80570, 10, 116),
    key(80580, 11, 116), key(80591, 10, 116), key(80601, 11, 116), key(80612, 12, 116), key(80624, 16, 116),
    key(80640, 10, 116), key(80650, 10, 116), key(80660, 10, 116), key(80670, 10, 116), key(80680, 10, 116),
    key(80690, 9, 116), key(80699, 11, 119), key(80710, 48, 105), key(80758, 7, 40), key(80765, 16, 56),
    key(80781, 6, 117), key(80787, 7, 117), key(80794, 7, 117), key(80801, 8, 117), key(80809, 6, 117),
    key(80815, 33, 105), key(80848, 6, 58), key(80854, 8, 120), key(80862, 9, 59), key(80871, 8, 90),
    key(80879, 8, 90), key(80887, 11, 222), key(80898, 9, 99), key(80907, 15, 56), key(80922, 7, 119),
    key(80929, 7, 45), key(80936, 4, 117), key(80940, 5, 117), key(80945, 8, 62), key(80953, 5, 117),
    key(80958, 6, 117), key(80964, 6, 117), key(80970, 5, 117), key(80975, 5, 117), key(80980, 5, 117),
    key(80985, 12, 117), key(80997, 17, 117), key(81014, 6, 117), key(81020, 6, 117), key(81026, 6, 117),
    key(81032, 7, 69), key(81039, 14, 51), key(81053, 19, 51), key(81072, 15, 4), key(81087, 16, 56),
    key(81103, 16, 105), key(81119, 15, 40), key(81134, 23, 40), key(81157, 14, 48), key(81171, 18, 74),
    key(81189, 33, 74), key(81222, 27, 74), key(81249, 15, 76), key(81264, 46, 195), key(81310, 28, 97),
    key(81338, 18, 74), key(81356, 23, 150), key(81379, 18, 143), key(81397, 17, 162), key(81414, 18, 174),
    key(81432, 17, 198), key(81449, 32, 197), key(81481, 20, 232), key(81501, 22, 232), key(81523, 26, 215),
    key(81549, 32, 240), key(81581, 19, 240), key(81600, 30, 239), key(81630, 24, 239), key(81654, 24, 239),
    key(81678, 27, 243), key(81705, 8, 51), key(81713, 9, 51), key(81722, 17, 51), key(81739, 22, 196),
    key(81761, 10, 55), key(81771, 8, 99), key(81779, 21, 38), key(81800, 23, 38), key(81823, 9, 45),
    key(81832, 5, 82), key(81837, 7, 39), key(81844, 6, 117), key(81850, 9, 120), key(81859, 5, 119),
    key(81864, 10, 49), key(81874, 7, 50), key(81881, 6, 47), key(81887, 12, 52), key(81899, 8, 123),
    key(81907, 4, 53), key(81911, 6, 57), key(81917, 18, 57), key(81935, 11, 118), key(81946, 10, 118),
    key(81956, 9, 118), key(81965, 10, 118), key(81975, 7, 120), key(81982, 12, 118), key(81994, 5, 43),
    key(81999, 5, 84), key(82004, 10, 87), key(82014, 6, 43), key(82020, 10, 118), key(82030, 4, 42),
    key(82034, 8, 120), key(82042, 14, 118), key(82056, 13, 118), key(82069, 13, 118), key(82082, 8, 120),
    key(82090, 8, 120), key(82098, 8, 89), key(82106, 4, 43), key(82110, 40, 96), key(82150, 37, 135),
    key(82187, 4, 43), key(82191, 14, 88), key(82205, 18, 24), key(82223, 18, 18), key(82241, 17, 35),
    key(82258, 19, 119), key(82277, 18, 62), key(82295, 19, 211), key(82314, 17, 89), key(82331, 18, 131),
    key(82349, 18, 137), key(82367, 17, 167), key(82384, 19, 111), key(82403, 23, 191), key(82426, 16, 69),
    key(82442, 20, 211), key(82462, 17, 210), key(82479, 19, 218), key(82498, 26, 166), key(82524, 27, 283),
    key(82551, 16, 223), key(82567, 18, 225), key(82585, 4, 84), key(82589, 10, 87), key(82599, 6, 43),
    key(82605, 5, 117), key(82610, 5, 53), key(82615, 10, 118), key(82625, 5, 57), key(82630, 4, 57),
    key(82634, 5, 57), key(82639, 6, 57), key(82645, 8, 57), key(82653, 5, 57), key(82658, 7, 54),
    key(82665, 12, 118), key(82677, 7, 118), key(82684, 12, 118), key(82696, 11, 118), key(82707, 14, 118),
    key(82721, 8, 118), key(82729, 8, 118), key(82737, 11, 118), key(82748, 10, 118), key(82758, 9, 118),
    key(82767, 9, 118), key(82776, 7, 118), key(82783, 8, 118), key(82791, 9, 118), key(82800, 11, 118),
    key(82811, 12, 118), key(82823, 12, 118), key(82835, 12, 118), key(82847, 8, 118), key(82855, 9, 118),
    key(82864, 10, 118), key(82874, 17, 118), key(82891, 11, 118), key(82902, 11, 118), key(82913, 10, 118),
    key(82923, 12, 118), key(82935, 11, 118), key(82946, 9, 120), key(82955, 8, 120), key(82963, 8, 120),
    key(82971, 15, 120), key(82986, 20, 120), key(83006, 9, 120), key(83015, 8, 120), key(83023, 9, 120),
    key(83032, 11, 118), key(83043, 13, 118), key(83056, 12, 118), key(83068, 10, 118), key(83078, 15, 118),
    key(83093, 14, 118), key(83107, 13, 118), key(83120, 14, 118), key(83134, 13, 118), key(83147, 11, 118),
    key(83158, 10, 118), key(83168, 12, 118), key(83180, 21, 162), key(83201, 17, 36), key(83218, 39, 97),
    key(83257, 19, 55), key(83276, 14, 103), key(83290, 17, 162), key(83307, 17, 162), key(83324, 18, 162),
    key(83342, 17, 115), key(83359, 8, 43), key(83367, 18, 162), key(83385, 9, 121), key(83394, 22, 121),
    key(83416, 10, 121), key(83426, 15, 58), key(83441, 16, 46), key(83457, 21, 184), key(83478, 22, 63),
    key(83500, 5, 53), key(83505, 6, 53), key(83511, 5, 53), key(83516, 8, 54), key(83524, 7, 53),
    key(83531, 19, 162), key(83550, 4, 216), key(83554, 33, 232), key(83587, 49, 232), key(83636, 10, 44),
    key(83646, 8, 44), key(83654, 9, 44), key(83663, 7, 44), key(83670, 7, 44), key(83677, 8, 44),
    key(83685, 8, 44), key(83693, 9, 44), key(83702, 8, 44), key(83710, 14, 79), key(83724, 22, 38),
    key(83746, 22, 63), key(83768, 34, 46), key(83802, 19, 58), key(83821, 6, 123), key(83827, 7, 123),
    key(83834, 13, 48), key(83847, 13, 40), key(83860, 13, 40), key(83873, 11, 40), key(83884, 20, 40),
    key(83904, 29, 40), key(83933, 21, 40), key(83954, 20, 40), key(83974, 12, 40), key(83986, 18, 40),
    key(84004, 11, 40), key(84015, 12, 40), key(84027, 11, 40), key(84038, 10, 40), key(84048, 10, 40),
    key(84058, 26, 40), key(84084, 25, 40), key(84109, 16, 40), key(84125, 22, 40), key(84147, 25, 40),
    key(84172, 14, 40), key(84186, 13, 40), key(84199, 10, 40), key(84209, 10, 40), key(84219, 12, 40),
    key(84231, 24, 40), key(84255, 20, 40), key(84275, 20, 40), key(84295, 23, 40), key(84318, 15, 40),
    key(84333, 9, 49), key(84342, 7, 99), key(84349, 8, 99), key(84357, 16, 181), key(84373, 15, 181),
    key(84388, 12, 122), key(84400, 13, 181), key(84413, 11, 122), key(84424, 16, 122), key(84440, 31, 181),
    key(84471, 13, 236), key(84484, 7, 49), key(84491, 8, 49), key(84499, 15, 49), key(84514, 8, 49),
    key(84522, 8, 49), key(84530, 9, 49), key(84539, 8, 49), key(84547, 8, 49), key(84555, 9, 49),
    key(84564, 7, 49), key(84571, 8, 49), key(84579, 9, 99), key(84588, 7, 49), key(84595, 8, 49),
    key(84603, 8, 49), key(84611, 9, 49), key(84620, 9, 49), key(84629, 9, 49), key(84638, 10, 49),
    key(84648, 9, 49), key(84657, 8, 49), key(84665, 7, 50), key(84672, 8, 119), key(84680, 6, 50),
    key(84686, 7, 50), key(84693, 8, 50), key(84701, 6, 50), key(84707, 7, 50), key(84714, 8, 50),
    key(84722, 7, 50), key(84729, 8, 50), key(84737, 5, 50), key(84742, 13, 50), key(84755, 13, 50),
    key(84768, 14, 50), key(84782, 6, 50), key(84788, 7, 50), key(84795, 6, 50), key(84801, 8, 50),
    key(84809, 7, 50), key(84816, 8, 50), key(84824, 9, 50), key(84833, 10, 50), key(84843, 7, 50),
    key(84850, 6, 50), key(84856, 7, 50), key(84863, 8, 50), key(84871, 6, 50), key(84877, 7, 50),
    key(84884, 7, 50), key(84891, 14, 50), key(84905, 8, 50), key(84913, 12, 50), key(84925, 15, 50),
    key(84940, 6, 50), key(84946, 12, 50), key(84958, 6, 50), key(84964, 7, 50), key(84971, 7, 50),
    key(84978, 6, 50), key(84984, 7, 50), key(84991, 17, 47), key(85008, 14, 46), key(85022, 5, 32768),
    key(85027, 14, 47), key(85041, 15, 47), key(85056, 15, 47), key(85071, 15, 47), key(85086, 17, 47),
    key(85103, 24, 47), key(85127, 15, 47), key(85142, 17, 47), key(85159, 19, 46), key(85178, 34, 46),
    key(85212, 28, 46), key(85240, 28, 46), key(85268, 28, 46), key(85296, 28, 46), key(85324, 8, 46),
    key(85332, 9, 46), key(85341, 9, 46), key(85350, 8, 46), key(85358, 31, 46), key(85389, 9, 46),
    key(85398, 9, 46), key(85407, 14, 46), key(85421, 13, 46), key(85434, 14, 46), key(85448, 21, 46),
    key(85469, 17, 47), key(85486, 26, 46), key(85512, 15, 47), key(85527, 16, 47), key(85543, 9, 46),
    key(85552, 15, 47), key(85567, 14, 47), key(85581, 15, 47), key(85596, 16, 47), key(85612, 8, 47),
    key(85620, 14, 47), key(85634, 10, 46), key(85644, 11, 46), key(85655, 12, 46), key(85667, 32, 46),
    key(85699, 31, 46), key(85730, 16, 47), key(85746, 6, 47), key(85752, 26, 46), key(85778, 5, 47),
    key(85783, 15, 47), key(85798, 13, 46), key(85811, 6, 47), key(85817, 15, 47), key(85832, 9, 46),
    key(85841, 13, 46), key(85854, 16, 47), key(85870, 30, 46), key(85900, 17, 47), key(85917, 14, 48),
    key(85931, 12, 48), key(85943, 22, 48), key(85965, 12, 40), key(85977, 26, 40), key(86003, 14, 246),
    key(86017, 15, 205), key(86032, 6, 47), key(86038, 12, 181), key(86050, 12, 122), key(86062, 7, 99),
    key(86069, 8, 99), key(86077, 8, 99), key(86085, 12, 122), key(86097, 13, 181), key(86110, 13, 181),
    key(86123, 15, 122), key(86138, 11, 181), key(86149, 11, 122), key(86160, 13, 181), key(86173, 10, 122),
    key(86183, 5, 32770), key(86188, 14, 181), key(86202, 11, 122), key(86213, 12, 122), key(86225, 16, 181),
    key(86241, 14, 181), key(86255, 17, 277), key(86272, 36, 181), key(86308, 15, 181), key(86323, 16, 181),
    key(86339, 14, 122), key(86353, 12, 122), key(86365, 13, 122), key(86378, 12, 181), key(86390, 13, 122),
    key(86403, 11, 181), key(86414, 11, 181), key(86425, 14, 181), key(86439, 16, 122), key(86455, 17, 122),
    key(86472, 12, 122), key(86484, 13, 122), key(86497, 11, 122), key(86508, 11, 181), key(86519, 14, 122),
    key(86533, 20, 181), key(86553, 12, 181), key(86565, 11, 122), key(86576, 6, 32770), key(86582, 13, 277),
    key(86595, 40, 181), key(86635, 10, 181), key(86645, 14, 181), key(86659, 15, 122), key(86674, 11, 122),
    key(86685, 15, 181), key(86700, 13, 122), key(86713, 14, 122), key(86727, 15, 181), key(86742, 13, 181),
    key(86755, 13, 122), key(86768, 8, 99), key(86776, 8, 99), key(86784, 16, 122), key(86800, 15, 181),
    key(86815, 20, 181), key(86835, 24, 122), key(86859, 19, 181), key(86878, 23, 122), key(86901, 15, 181),
    key(86916, 14, 122), key(86930, 19, 181), key(86949, 16, 122), key(86965, 10, 118), key(86975, 20, 181),
    key(86995, 24, 122), key(87019, 9, 99), key(87028, 9, 49), key(87037, 6, 50), key(87043, 10, 99),
    key(87053, 6, 54), key(87059, 9, 99), key(87068, 8, 99), key(87076, 11, 99), key(87087, 15, 181),
    key(87102, 13, 122), key(87115, 10, 181), key(87125, 9, 122), key(87134, 11, 52), key(87145, 11, 52),
    key(87156, 11, 52), key(87167, 14, 52), key(87181, 10, 52), key(87191, 10, 52), key(87201, 6, 249),
    key(87207, 7, 249), key(87214, 7, 249), key(87221, 7, 249), key(87228, 6, 249), key(87234, 7, 249),
    key(87241, 6, 249), key(87247, 18, 249), key(87265, 7, 249), key(87272, 6, 249), key(87278, 15, 44),
    key(87293, 11, 52), key(87304, 10, 52), key(87314, 17, 52), key(87331, 11, 52), key(87342, 10, 52),
    key(87352, 17, 44), key(87369, 9, 52), key(87378, 9, 52), key(87387, 9, 52), key(87396, 9, 52),
    key(87405, 7, 249), key(87412, 12, 52), key(87424, 10, 44), key(87434, 10, 44), key(87444, 12, 236),
    key(87456, 9, 44), key(87465, 10, 44), key(87475, 12, 44), key(87487, 19, 44), key(87506, 10, 44),
    key(87516, 11, 44), key(87527, 12, 44), key(87539, 10, 52), key(87549, 10, 52), key(87559, 12, 44),
    key(87571, 10, 44), key(87581, 6, 123), key(87587, 6, 123), key(87593, 5, 123), key(87598, 6, 123),
    key(87604, 6, 123), key(87610, 7, 123), key(87617, 9, 99), key(87626, 7, 123), key(87633, 25, 38),
    key(87658, 6, 47), key(87664, 14, 46), key(87678, 11, 172), key(87689, 20, 178), key(87709, 9, 183),
    key(87718, 7, 177), key(87725, 7, 173), key(87732, 6, 69), key(87738, 6, 69), key(87744, 10, 174),
    key(87754, 23, 185), key(87777, 10, 180), key(87787, 6, 179), key(87793, 8, 182), key(87801, 6, 175),
    key(87807, 6, 89), key(87813, 7, 89), key(87820, 8, 189), key(87828, 26, 55), key(87854, 25, 121),
    key(87879, 8, 99), key(87887, 6, 99), key(87893, 6, 99), key(87899, 7, 99), key(87906, 7, 99),
    key(87913, 7, 99), key(87920, 7, 99), key(87927, 7, 99), key(87934, 8, 99), key(87942, 8, 99),
    key(87950, 8, 99), key(87958, 15, 99), key(87973, 8, 99), key(87981, 7, 99), key(87988, 7, 99),
    key(87995, 7, 99), key(88002, 9, 99), key(88011, 9, 99), key(88020, 7, 99), key(88027, 6, 99),
    key(88033, 7, 99), key(88040, 10, 55), key(88050, 3, 191), key(88053, 42, 135), key(88095, 9, 44),
    key(88104, 7, 94), key(88111, 5, 94), key(88116, 9, 85), key(88125, 9, 92), key(88134, 9, 85),
    key(88143, 9, 92), key(88152, 4, 53), key(88156, 11, 53), key(88167, 5, 53), key(88172, 4, 53),
    key(88176, 4, 53), key(88180, 6, 44), key(88186, 6, 123), key(88192, 7, 81), key(88199, 6, 95),
    key(88205, 19, 93), key(88224, 11, 48), key(88235, 11, 48), key(88246, 12, 48), key(88258, 12, 48),
    key(88270, 10, 48), key(88280, 8, 48), key(88288, 10, 48), key(88298, 10, 48), key(88308, 13, 48),
    key(88321, 7, 54), key(88328, 10, 91), key(88338, 8, 99), key(88346, 7, 49), key(88353, 8, 49),
    key(88361, 11, 91), key(88372, 5, 50), key(88377, 5, 47), key(88382, 4, 53), key(88386, 8, 57),
    key(88394, 7, 57), key(88401, 6, 57), key(88407, 7, 57), key(88414, 8, 57), key(88422, 9, 57),
    key(88431, 19, 215), key(88450, 7, 54), key(88457, 7, 54), key(88464, 14, 54), key(88478, 7, 54),
    key(88485, 7, 54), key(88492, 12, 99), key(88504, 9, 99), key(88513, 13, 122), key(88526, 13, 181),
    key(88539, 12, 181), key(88551, 11, 122), key(88562, 10, 52), key(88572, 10, 44), key(88582, 5, 53),
    key(88587, 11, 48), key(88598, 5, 48), key(88603, 11, 181), key(88614, 11, 122), key(88625, 20, 122),
    key(88645, 17, 181), key(88662, 6, 53), key(88668, 6, 123), key(88674, 6, 123), key(88680, 7, 123),
    key(88687, 6, 123), key(88693, 7, 123), key(88700, 8, 123), key(88708, 6, 123), key(88714, 6, 123),
    key(88720, 13, 123), key(88733, 15, 123), key(88748, 7, 123), key(88755, 6, 123), key(88761, 6, 123),
    key(88767, 6, 123), key(88773, 6, 123), key(88779, 7, 123), key(88786, 6, 123), key(88792, 6, 123),
    key(88798, 6, 123), key(88804, 6, 123), key(88810, 7, 123), key(88817, 7, 123), key(88824, 7, 123),
    key(88831, 5, 123), key(88836, 7, 123), key(88843, 6, 95), key(88849, 16, 93), key(88865, 10, 181),
    key(88875, 15, 144), key(88890, 21, 150), key(88911, 6, 47), key(88917, 10, 110), key(88927, 8, 50),
    key(88935, 11, 52), key(88946, 4, 216), key(88950, 6, 43), key(88956, 6, 43), key(88962, 5, 42),
    key(88967, 4, 57), key(88971, 6, 57), key(88977, 5, 57), key(88982, 10, 118), key(88992, 6, 118),
    key(88998, 15, 118), key(89013, 10, 118), key(89023, 11, 118), key(89034, 12, 118), key(89046, 5, 53),
    key(89051, 8, 54), key(89059, 6, 53), key(89065, 17, 166), key(89082, 28, 79), key(89110, 31, 150),
    key(89141, 15, 181), key(89156, 13, 122), key(89169, 10, 49), key(89179, 10, 49), key(89189, 11, 49),
    key(89200, 12, 50), key(89212, 7, 50), key(89219, 10, 50), key(89229, 9, 50), key(89238, 6, 47),
    key(89244, 13, 46), key(89257, 19, 122), key(89276, 17, 181), key(89293, 14, 222), key(89307, 11, 52),
    key(89318, 11, 52), key(89329, 10, 52), key(89339, 11, 44), key(89350, 9, 44), key(89359, 8, 47),
    key(89367, 17, 46), key(89384, 20, 47), key(89404, 9, 45), key(89413, 6, 117), key(89419, 18, 51),
    key(89437, 11, 118), key(89448, 14, 181), key(89462, 22, 150), key(89484, 6, 117), key(89490, 8, 123),
    key(89498, 7, 104), key(89505, 14, 234), key(89519, 8, 111), key(89527, 15, 44), key(89542, 12, 154),
    key(89554, 10, 187), key(89564, 19, 79), key(89583, 12, 68), key(89595, 5, 124), key(89600, 26, 7),
    key(89626, 6, 124), key(89632, 7, 125), key(89639, 8, 126), key(89647, 5, 43), key(89652, 6, 134),
    key(89658, 8, 126), key(89666, 9, 126), key(89675, 12, 1), key(89687, 7, 75), key(89694, 15, 246),
    key(89709, 6, 89), key(89715, 6, 191), key(89721, 8, 126), key(89729, 8, 126), key(89737, 9, 114),
    key(89746, 12, 133), key(89758, 12, 133), key(89770, 12, 181), key(89782, 12, 122), key(89794, 7, 5),
    key(89801, 8, 5), key(89809, 8, 64), key(89817, 10, 59), key(89827, 6, 59), key(89833, 7, 234),
    key(89840, 12, 54), key(89852, 8, 6), key(89860, 7, 2), key(89867, 9, 3), key(89876, 30, 105),
    key(89906, 18, 184), key(89924, 28, 12), key(89952, 12, 68), key(89964, 12, 11), key(89976, 10, 11),
    key(89986, 19, 13), key(90005, 3, 124), key(90008, 7, 124), key(90015, 31, 124), key(90046, 20, 124),
    key(90066, 6, 124), key(90072, 4, 124), key(90076, 11, 124), key(90087, 5, 124), key(90092, 6, 124),
    key(90098, 5, 124), key(90103, 5, 124), key(90108, 5, 124), key(90113, 6, 124), key(90119, 7, 124),
    key(90126, 14, 191), key(90140, 16, 191), key(90156, 8, 187), key(90164, 10, 8), key(90174, 6, 189),
    key(90180, 8, 9), key(90188, 6, 0), key(90194, 10, 8), key(90204, 3, 308), key(90207, 4, 189),
    key(90211, 10, 133), key(90221, 9, 133), key(90230, 6, 43), key(90236, 6, 214), key(90242, 6, 210),
    key(90248, 6, 41), key(90254, 12, 236), key(90266, 6, 134), key(90272, 7, 134), key(90279, 6, 134),
    key(90285, 10, 133), key(90295, 6, 124), key(90301, 4, 134), key(90305, 8, 134), key(90313, 6, 134),
    key(90319, 7, 134), key(90326, 8, 134), key(90334, 7, 134), key(90341, 7, 134), key(90348, 6, 134),
    key(90354, 13, 134), key(90367, 18, 134), key(90385, 7, 134), key(90392, 7, 134), key(90399, 7, 134),
    key(90406, 6, 134), key(90412, 7, 134), key(90419, 7, 134), key(90426, 7, 134), key(90433, 4, 124),
    key(90437, 10, 14), key(90447, 9, 15), key(90456, 6, 124), key(90462, 5, 124), key(90467, 6, 124),
    key(90473, 4, 124), key(90477, 10, 126), key(90487, 11, 129), key(90498, 6, 124), key(90504, 16, 133),
    key(90520, 12, 16), key(90532, 5, 124), key(90537, 8, 125), key(90545, 21, 308), key(90566, 7, 131),
    key(90573, 8, 125), key(90581, 17, 125), key(90598, 7, 125), key(90605, 8, 125), key(90613, 9, 125),
    key(90622, 9, 125), key(90631, 15, 125), key(90646, 9, 125), key(90655, 9, 125), key(90664, 8, 125),
    key(90672, 7, 127), key(90679, 5, 127), key(90684, 5, 132), key(90689, 7, 131), key(90696, 7, 66),
    key(90703, 11, 129), key(90714, 12, 7), key(90726, 20, 7), key(90746, 13, 179), key(90759, 7, 179),
    key(90766, 4, 104), key(90770, 5, 187), key(90775, 7, 131), key(90782, 8, 125), key(90790, 9, 65),
    key(90799, 9, 67), key(90808, 11, 25), key(90819, 12, 30), key(90831, 11, 50), key(90842, 12, 141),
    key(90854, 12, 213), key(90866, 7, 131), key(90873, 6, 131), key(90879, 7, 131), key(90886, 8, 131),
    key(90894, 7, 131), key(90901, 18, 131), key(90919, 8, 131), key(90927, 7, 131), key(90934, 6, 131),
    key(90940, 7, 69), key(90947, 8, 69), key(90955, 8, 70), key(90963, 9, 211), key(90972, 28, 234),
    key(91000, 26, 7), key(91026, 27, 236), key(91053, 11, 234), key(91064, 17, 236), key(91081, 9, 71),
    key(91090, 7, 131), key(91097, 7, 71), key(91104, 7, 134), key(91111, 6, 134), key(91117, 7, 134),
    key(91124, 8, 134), key(91132, 6, 134), key(91138, 7, 134), key(91145, 7, 134), key(91152, 7, 134),
    key(91159, 8, 134), key(91167, 8, 134), key(91175, 8, 134), key(91183, 7, 134), key(91190, 7, 134),
    key(91197, 8, 134), key(91205, 8, 134), key(91213, 8, 134), key(91221, 10, 134), key(91231, 9, 132),
    key(91240, 10, 133), key(91250, 11, 129), key(91261, 8, 187), key(91269, 9, 187), key(91278, 10, 187),
    key(91288, 6, 66), key(91294, 6, 131), key(91300, 6, 131), key(91306, 8, 64), key(91314, 6, 100),
    key(91320, 5, 104), key(91325, 5, 104), key(91330, 9, 98), key(91339, 10, 96), key(91349, 8, 101),
    key(91357, 7, 125), key(91364, 13, 129), key(91377, 4, 125), key(91381, 5, 125), key(91386, 5, 125),
    key(91391, 6, 125), key(91397, 7, 125), key(91404, 6, 125), key(91410, 6, 125), key(91416, 7, 125),
    key(91423, 6, 125), key(91429, 7, 125), key(91436, 6, 125), key(91442, 7, 127), key(91449, 8, 126),
    key(91457, 9, 126), key(91466, 6, 126), key(91472, 7, 126), key(91479, 8, 126), key(91487, 6, 126),
    key(91493, 7, 126), key(91500, 14, 126), key(91514, 19, 126), key(91533, 8, 126), key(91541, 8, 126),
    key(91549, 7, 126), key(91556, 8, 126), key(91564, 7, 126), key(91571, 8, 126), key(91579, 9, 126),
    key(91588, 7, 126), key(91595, 7, 126), key(91602, 9, 126), key(91611, 7, 127), key(91618, 4, 127),
    key(91622, 5, 127), key(91627, 5, 127), key(91632, 5, 127), key(91637, 6, 127), key(91643, 5, 127),
    key(91648, 7, 126), key(91655, 6, 127), key(91661, 7, 125), key(91668, 5, 127), key(91673, 12, 127),
    key(91685, 14, 127), key(91699, 6, 127), key(91705, 6, 127), key(91711, 23, 127), key(91734, 5, 127),
    key(91739, 6, 127), key(91745, 7, 127), key(91752, 7, 126), key(91759, 8, 126), key(91767, 10, 129),
    key(91777, 15, 129), key(91792, 12, 129), key(91804, 14, 129), key(91818, 14, 129), key(91832, 15, 129),
    key(91847, 12, 129), key(91859, 14, 129), key(91873, 15, 129), key(91888, 12, 129), key(91900, 13, 129),
    key(91913, 29, 129), key(91942, 15, 129), key(91957, 14, 129), key(91971, 15, 129), key(91986, 10, 129),
    key(91996, 38, 105), key(92034, 7, 132), key(92041, 7, 132), key(92048, 11, 129), key(92059, 12, 129),
    key(92071, 11, 129), key(92082, 12, 129), key(92094, 12, 129), key(92106, 11, 129), key(92117, 8, 125),
    key(92125, 8, 126), key(92133, 5, 127), key(92138, 7, 127), key(92145, 6, 127), key(92151, 10, 129),
    key(92161, 11, 133), key(92172, 11, 133), key(92183, 15, 129), key(92198, 10, 133), key(92208, 10, 133),
    key(92218, 10, 133), key(92228, 11, 129), key(92239, 11, 162), key(92250, 11, 36), key(92261, 14, 55),
    key(92275, 11, 103), key(92286, 12, 162), key(92298, 11, 4), key(92309, 13, 56), key(92322, 11, 40),
    key(92333, 10, 48), key(92343, 11, 76), key(92354, 24, 97), key(92378, 15, 74), key(92393, 23, 150),
    key(92416, 14, 143), key(92430, 39, 232), key(92469, 14, 174), key(92483, 13, 198), key(92496, 24, 215),
    key(92520, 26, 239), key(92546, 28, 240), key(92574, 7, 7), key(92581, 11, 129), key(92592, 5, 104),
    key(92597, 10, 102), key(92607, 11, 133), key(92618, 19, 58), key(92637, 22, 63), key(92659, 27, 38),
    key(92686, 19, 63), key(92705, 6, 125), key(92711, 7, 126), key(92718, 5, 127), key(92723, 5, 127),
    key(92728, 28, 38), key(92756, 19, 58), key(92775, 22, 63), key(92797, 5, 108), key(92802, 5, 107),
    key(92807, 8, 106), key(92815, 7, 106), key(92822, 14, 129), key(92836, 10, 129), key(92846, 11, 129),
    key(92857, 11, 129), key(92868, 11, 129), key(92879, 10, 129), key(92889, 9, 129), key(92898, 18, 129),
    key(92916, 10, 129), key(92926, 8, 109), key(92934, 6, 131), key(92940, 7, 110), key(92947, 12, 129),
    key(92959, 11, 129), key(92970, 14, 129), key(92984, 8, 132), key(92992, 9, 132), key(93001, 14, 129),
    key(93015, 7, 111), key(93022, 9, 111), key(93031, 6, 132), key(93037, 7, 132), key(93044, 8, 132),
    key(93052, 6, 132), key(93058, 8, 132), key(93066, 7, 132), key(93073, 9, 132), key(93082, 21, 132),
    key(93103, 10, 132), key(93113, 10, 132), key(93123, 8, 132), key(93131, 8, 132), key(93139, 8, 132),
    key(93147, 8, 132), key(93155, 18, 129), key(93173, 7, 132), key(93180, 8, 132), key(93188, 9, 132),
    key(93197, 7, 132), key(93204, 8, 132), key(93212, 15, 132), key(93227, 8, 132), key(93235, 8, 132),
    key(93243, 9, 132), key(93252, 10, 132), key(93262, 11, 132), key(93273, 9, 132), key(93282, 11, 132),
    key(93293, 10, 132), key(93303, 8, 132), key(93311, 5, 132), key(93316, 8, 132), key(93324, 9, 132),
    key(93333, 8, 132), key(93341, 5, 132), key(93346, 7, 132), key(93353, 8, 132), key(93361, 9, 132),
    key(93370, 8, 132), key(93378, 8, 132), key(93386, 13, 133), key(93399, 5, 125), key(93404, 6, 127),
    key(93410, 5, 125), key(93415, 6, 127), key(93421, 10, 129), key(93431, 12, 129), key(93443, 11, 129),
    key(93454, 9, 187), key(93463, 5, 123), key(93468, 7, 137), key(93475, 7, 137), key(93482, 5, 171),
    key(93487, 7, 188), key(93494, 8, 188), key(93502, 7, 188), key(93509, 6, 189), key(93515, 7, 131),
    key(93522, 8, 14), key(93530, 7, 15), key(93537, 5, 134), key(93542, 8, 134), key(93550, 8, 230),
    key(93558, 22, 246), key(93580, 39, 195), key(93619, 11, 122), key(93630, 12, 205), key(93642, 12, 235),
    key(93654, 7, 190), key(93661, 6, 124), key(93667, 5, 127), key(93672, 7, 125), key(93679, 6, 125),
    key(93685, 11, 133), key(93696, 10, 133), key(93706, 9, 133), key(93715, 10, 133), key(93725, 10, 133),
    key(93735, 10, 133), key(93745, 5, 189), key(93750, 12, 133), key(93762, 8, 231), key(93770, 10, 133),
    key(93780, 10, 133), key(93790, 11, 133), key(93801, 10, 133), key(93811, 11, 133), key(93822, 10, 133),
    key(93832, 11, 133), key(93843, 12, 133), key(93855, 11, 133), key(93866, 10, 133), key(93876, 10, 133),
    key(93886, 10, 133), key(93896, 11, 133), key(93907, 38, 195), key(93945, 8, 188), key(93953, 6, 114),
    key(93959, 8, 233), key(93967, 4, 189), key(93971, 9, 128), key(93980, 5, 189), key(93985, 8, 133),
    key(93993, 10, 133), key(94003, 11, 133), key(94014, 11, 133), key(94025, 20, 51), key(94045, 18, 56),
    key(94063, 18, 48), key(94081, 18, 74), key(94099, 28, 150), key(94127, 21, 143), key(94148, 18, 162),
    key(94166, 18, 198), key(94184, 27, 215), key(94211, 29, 240), key(94240, 32, 239), key(94272, 39, 105),
    key(94311, 6, 127), key(94317, 7, 190), key(94324, 8, 133), key(94332, 9, 133), key(94341, 9, 133),
    key(94350, 10, 133), key(94360, 22, 133), key(94382, 25, 133), key(94407, 12, 133), key(94419, 11, 133),
    key(94430, 13, 133), key(94443, 9, 133), key(94452, 11, 133), key(94463, 10, 133), key(94473, 12, 133),
    key(94485, 10, 133), key(94495, 11, 133), key(94506, 11, 133), key(94517, 10, 133), key(94527, 6, 190),
    key(94533, 10, 133), key(94543, 6, 115), key(94549, 6, 245), key(94555, 47, 232), key(94602, 11, 133),
    key(94613, 6, 89), key(94619, 7, 131), key(94626, 7, 125), key(94633, 9, 125), key(94642, 7, 108),
    key(94649, 13, 7), key(94662, 14, 131), key(94676, 7, 131), key(94683, 9, 131), key(94692, 7, 134),
    key(94699, 10, 187), key(94709, 6, 137), key(94715, 5, 145), key(94720, 6, 137), key(94726, 5, 146),
    key(94731, 41, 105), key(94772, 8, 135), key(94780, 5, 135), key(94785, 16, 135), key(94801, 32, 135),
    key(94833, 14, 135), key(94847, 9, 135), key(94856, 9, 135), key(94865, 15, 135), key(94880, 14, 135),
    key(94894, 18, 135), key(94912, 44, 135), key(94956, 14, 135), key(94970, 10, 101), key(94980, 19, 135),
    key(94999, 5, 135), key(95004, 15, 135), key(95019, 23, 135), key(95042, 18, 135), key(95060, 18, 135),
    key(95078, 14, 135), key(95092, 23, 135), key(95115, 18, 135), key(95133, 14, 135), key(95147, 15, 135),
    key(95162, 23, 135), key(95185, 19, 135), key(95204, 15, 135), key(95219, 15, 135), key(95234, 9, 144),
    key(95243, 17, 144), key(95260, 9, 144), key(95269, 17, 144), key(95286, 18, 144), key(95304, 19, 144),
    key(95323, 18, 144), key(95341, 18, 144), key(95359, 21, 144), key(95380, 27, 144), key(95407, 15, 144),
    key(95422, 10, 144), key(95432, 10, 144), key(95442, 9, 144), key(95451, 10, 144), key(95461, 10, 144),
    key(95471, 9, 144), key(95480, 10, 144), key(95490, 9, 144), key(95499, 9, 154), key(95508, 10, 140),
    key(95518, 10, 140), key(95528, 22, 140), key(95550, 11, 140), key(95561, 12, 140), key(95573, 12, 140),
    key(95585, 10, 140), key(95595, 10, 140), key(95605, 12, 140), key(95617, 12, 140), key(95629, 10, 140),
    key(95639, 9, 140), key(95648, 16, 140), key(95664, 11, 140), key(95675, 10, 140), key(95685, 11, 140),
    key(95696, 12, 140), key(95708, 11, 140), key(95719, 11, 140), key(95730, 11, 140), key(95741, 10, 140),
    key(95751, 8, 101), key(95759, 8, 101), key(95767, 11, 140), key(95778, 11, 140), key(95789, 10, 140),
    key(95799, 10, 140), key(95809, 6, 141), key(95815, 7, 141), key(95822, 9, 101), key(95831, 13, 77),
    key(95844, 12, 77), key(95856, 28, 12), key(95884, 19, 184), key(95903, 13, 147), key(95916, 8, 137),
    key(95924, 6, 101), key(95930, 12, 101), key(95942, 7, 158), key(95949, 5, 145), key(95954, 6, 158),
    key(95960, 9, 154), key(95969, 5, 158), key(95974, 6, 158), key(95980, 7, 158), key(95987, 6, 158),
    key(95993, 6, 158), key(95999, 6, 158), key(96005, 7, 158), key(96012, 7, 158), key(96019, 5, 135),
    key(96024, 15, 135), key(96039, 9, 135), key(96048, 14, 135), key(96062, 16, 135), key(96078, 14, 135),
    key(96092, 13, 135), key(96105, 15, 135), key(96120, 31, 135), key(96151, 5, 135), key(96156, 18, 135),
    key(96174, 15, 135), key(96189, 16, 135), key(96205, 5, 135), key(96210, 9, 144), key(96219, 16, 144),
    key(96235, 15, 144), key(96250, 9, 144), key(96259, 10, 144), key(96269, 10, 144), key(96279, 10, 144),
    key(96289, 10, 144), key(96299, 10, 144), key(96309, 9, 144), key(96318, 10, 144), key(96328, 8, 148),
    key(96336, 7, 156), key(96343, 10, 156), key(96353, 8, 141), key(96361, 8, 157), key(96369, 8, 140),
    key(96377, 10, 157), key(96387, 8, 157), key(96395, 8, 157), key(96403, 9, 157), key(96412, 9, 157),
    key(96421, 8, 157), key(96429, 9, 157), key(96438, 8, 157), key(96446, 7, 157), key(96453, 8, 157),
    key(96461, 9, 157), key(96470, 8, 157), key(96478, 6, 156), key(96484, 7, 157), key(96491, 7, 157),
    key(96498, 10, 141), key(96508, 6, 156), key(96514, 6, 156), key(96520, 8, 156), key(96528, 7, 156),
    key(96535, 7, 156), key(96542, 6, 156), key(96548, 13, 156), key(96561, 18, 156), key(96579, 8, 156),
    key(96587, 7, 156), key(96594, 7, 156), key(96601, 5, 157), key(96606, 8, 157), key(96614, 15, 157),
    key(96629, 9, 157), key(96638, 9, 157), key(96647, 9, 157), key(96656, 9, 157), key(96665, 7, 157),
    key(96672, 6, 141), key(96678, 7, 141), key(96685, 6, 141), key(96691, 9, 141), key(96700, 8, 141),
    key(96708, 8, 141), key(96716, 6, 141), key(96722, 14, 141), key(96736, 15, 141), key(96751, 15, 141),
    key(96766, 7, 141), key(96773, 8, 141), key(96781, 9, 141), key(96790, 8, 141), key(96798, 7, 141),
    key(96805, 8, 141), key(96813, 9, 141), key(96822, 10, 141), key(96832, 10, 141), key(96842, 8, 141),
    key(96850, 20, 141), key(96870, 9, 141), key(96879, 13, 141), key(96892, 11, 141), key(96903, 8, 141),
    key(96911, 7, 141), key(96918, 8, 141), key(96926, 9, 141), key(96935, 9, 141), key(96944, 8, 141),
    key(96952, 9, 141), key(96961, 8, 141), key(96969, 13, 141), key(96982, 7, 141), key(96989, 8, 141),
    key(96997, 9, 141), key(97006, 7, 139), key(97013, 8, 141), key(97021, 4, 145), key(97025, 10, 141),
    key(97035, 11, 141), key(97046, 9, 141), key(97055, 8, 141), key(97063, 9, 141), key(97072, 8, 141),
    key(97080, 8, 141), key(97088, 8, 141), key(97096, 7, 157), key(97103, 8, 157), key(97111, 8, 157),
    key(97119, 8, 157), key(97127, 8, 234), key(97135, 6, 157), key(97141, 7, 157), key(97148, 7, 157),
    key(97155, 8, 157), key(97163, 6, 146), key(97169, 8, 157), key(97177, 8, 141), key(97185, 9, 157),
    key(97194, 6, 157), key(97200, 7, 157), key(97207, 8, 157), key(97215, 8, 157), key(97223, 7, 157),
    key(97230, 7, 157), key(97237, 4, 145), key(97241, 11, 145), key(97252, 16, 145), key(97268, 25, 232),
    key(97293, 6, 145), key(97299, 5, 145), key(97304, 8, 141), key(97312, 5, 145), key(97317, 5, 145),
    key(97322, 5, 145), key(97327, 7, 157), key(97334, 6, 146), key(97340, 6, 146), key(97346, 10, 154),
    key(97356, 7, 146), key(97363, 7, 157), key(97370, 10, 141), key(97380, 6, 137), key(97386, 4, 146),
    key(97390, 5, 146), key(97395, 12, 146), key(97407, 17, 146), key(97424, 5, 146), key(97429, 7, 146),
    key(97436, 5, 146), key(97441, 9, 154), key(97450, 9, 154), key(97459, 5, 146), key(97464, 6, 146),
    key(97470, 7, 74), key(97477, 12, 74), key(97489, 8, 74), key(97497, 9, 157), key(97506, 7, 157),
    key(97513, 8, 157), key(97521, 6, 146), key(97527, 7, 157), key(97534, 8, 157), key(97542, 3, 103),
    key(97545, 9, 103), key(97554, 10, 103), key(97564, 11, 103), key(97575, 14, 140), key(97589, 9, 149),
    key(97598, 9, 103), key(97607, 4, 103), key(97611, 11, 103), key(97622, 6, 103), key(97628, 8, 103),
    key(97636, 9, 153), key(97645, 9, 153), key(97654, 4, 103), key(97658, 9, 103), key(97667, 9, 149),
    key(97676, 5, 158), key(97681, 7, 155), key(97688, 10, 152), key(97698, 11, 152), key(97709, 8, 144),
    key(97717, 18, 144), key(97735, 6, 137), key(97741, 6, 156), key(97747, 9, 157), key(97756, 10, 234),
    key(97766, 8, 234), key(97774, 9, 154), key(97783, 4, 145), key(97787, 20, 150), key(97807, 24, 150),
    key(97831, 16, 150), key(97847, 9, 141), key(97856, 11, 201), key(97867, 12, 143), key(97879, 6, 146),
    key(97885, 9, 152), key(97894, 11, 154), key(97905, 10, 154), key(97915, 8, 155), key(97923, 28, 38),
    key(97951, 5, 137), key(97956, 7, 137), key(97963, 7, 137), key(97970, 5, 137), key(97975, 6, 137),
    key(97981, 7, 137), key(97988, 8, 137), key(97996, 6, 137), key(98002, 6, 137), key(98008, 7, 137),
    key(98015, 6, 137), key(98021, 7, 137), key(98028, 7, 137), key(98035, 7, 137), key(98042, 6, 137),
    key(98048, 8, 137), key(98056, 9, 137), key(98065, 14, 143), key(98079, 13, 143), key(98092, 13, 143),
    key(98105, 11, 143), key(98116, 15, 143), key(98131, 13, 143), key(98144, 8, 143), key(98152, 16, 143),
    key(98168, 15, 143), key(98183, 16, 143), key(98199, 27, 143), key(98226, 16, 143), key(98242, 15, 143),
    key(98257, 16, 143), key(98273, 32, 143), key(98305, 17, 143), key(98322, 17, 143), key(98339, 17, 143),
    key(98356, 15, 143), key(98371, 16, 143), key(98387, 16, 143), key(98403, 11, 143), key(98414, 13, 143),
    key(98427, 16, 143), key(98443, 16, 143), key(98459, 15, 143), key(98474, 14, 143), key(98488, 13, 143),
    key(98501, 13, 143), key(98514, 13, 143), key(98527, 19, 143), key(98546, 17, 143), key(98563, 19, 143),
    key(98582, 16, 143), key(98598, 13, 143), key(98611, 13, 143), key(98624, 15, 143), key(98639, 14, 143),
    key(98653, 9, 154), key(98662, 10, 154), key(98672, 10, 154), key(98682, 9, 154), key(98691, 10, 154),
    key(98701, 8, 154), key(98709, 9, 154), key(98718, 9, 154), key(98727, 9, 154), key(98736, 16, 154),
    key(98752, 9, 154), key(98761, 12, 154), key(98773, 10, 154), key(98783, 9, 154), key(98792, 5, 137),
    key(98797, 6, 137), key(98803, 6, 137), key(98809, 7, 137), key(98816, 5, 66), key(98821, 12, 66),
    key(98833, 9, 144), key(98842, 22, 144), key(98864, 11, 144), key(98875, 10, 144), key(98885, 10, 144),
    key(98895, 9, 144), key(98904, 9, 144), key(98913, 9, 144), key(98922, 10, 144), key(98932, 9, 144),
    key(98941, 8, 144), key(98949, 14, 143), key(98963, 10, 140), key(98973, 11, 140), key(98984, 8, 154),
    key(98992, 7, 154), key(98999, 8, 154), key(99007, 13, 246), key(99020, 11, 122), key(99031, 10, 205),
    key(99041, 10, 152), key(99051, 10, 152), key(99061, 10, 155), key(99071, 11, 152), key(99082, 10, 152),
    key(99092, 10, 152), key(99102, 11, 152), key(99113, 11, 152), key(99124, 7, 155), key(99131, 7, 155),
    key(99138, 8, 155), key(99146, 9, 155), key(99155, 10, 155), key(99165, 8, 155), key(99173, 8, 155),
    key(99181, 9, 155), key(99190, 10, 155), key(99200, 11, 155), key(99211, 11, 152), key(99222, 9, 152),
    key(99231, 10, 152), key(99241, 30, 152), key(99271, 17, 152), key(99288, 11, 152), key(99299, 10, 152),
    key(99309, 11, 152), key(99320, 11, 152), key(99331, 11, 152), key(99342, 12, 152), key(99354, 9, 155),
    key(99363, 10, 155), key(99373, 9, 155), key(99382, 21, 155), key(99403, 14, 155), key(99417, 7, 155),
    key(99424, 10, 155), key(99434, 8, 155), key(99442, 12, 152), key(99454, 6, 158), key(99460, 11, 152),
    key(99471, 8, 155), key(99479, 7, 155), key(99486, 8, 155), key(99494, 11, 152), key(99505, 11, 152),
    key(99516, 8, 155), key(99524, 11, 152), key(99535, 10, 152), key(99545, 8, 155), key(99553, 11, 155),
    key(99564, 11, 152), key(99575, 6, 142), key(99581, 8, 147), key(99589, 6, 158), key(99595, 7, 158),
    key(99602, 7, 158), key(99609, 5, 158), key(99614, 6, 158), key(99620, 6, 158), key(99626, 7, 158),
    key(99633, 7, 158), key(99640, 14, 158), key(99654, 6, 158), key(99660, 7, 158), key(99667, 6, 158),
    key(99673, 6, 158), key(99679, 7, 158), key(99686, 8, 158), key(99694, 16, 74), key(99710, 15, 51),
    key(99725, 12, 48), key(99737, 13, 56), key(99750, 16, 143), key(99766, 17, 162), key(99783, 16, 198),
    key(99799, 21, 215), key(99820, 10, 150), key(99830, 13, 44), key(99843, 2, 79), key(99845, 7, 31),
    key(99852, 13, 246), key(99865, 21, 26), key(99886, 9, 37), key(99895, 20, 79), key(99915, 15, 21),
    key(99930, 8, 17), key(99938, 8, 17), key(99946, 6, 35), key(99952, 8, 31), key(99960, 10, 37),
    key(99970, 9, 32), key(99979, 9, 19), key(99988, 8, 142), key(99996, 32, 232), key(100028, 20, 278),
    key(100048, 7, 142), key(100055, 7, 142), key(100062, 6, 142), key(100068, 9, 142), key(100077, 6, 142),
    key(100083, 8, 142), key(100091, 8, 142), key(100099, 9, 142), key(100108, 6, 142), key(100114, 7, 142),
    key(100121, 7, 142), key(100128, 8, 142), key(100136, 7, 142), key(100143, 7, 142), key(100150, 7, 142),
    key(100157, 6, 142), key(100163, 8, 142), key(100171, 9, 148), key(100180, 9, 103), key(100189, 9, 103),
    key(100198, 9, 103), key(100207, 10, 103), key(100217, 19, 68), key(100236, 9, 103), key(100245, 25, 232),
    key(100270, 26, 232), key(100296, 7, 137), key(100303, 8, 331), key(100311, 8, 331), key(100319, 27, 38),
    key(100346, 27, 38), key(100373, 5, 66), key(100378, 6, 142), key(100384, 7, 142), key(100391, 7, 142),
    key(100398, 5, 142), key(100403, 7, 142), key(100410, 8, 142), key(100418, 6, 142), key(100424, 13, 142),
    key(100437, 7, 142), key(100444, 6, 142), key(100450, 5, 142), key(100455, 6, 142), key(100461, 6, 142),
    key(100467, 6, 142), key(100473, 7, 142), key(100480, 6, 147), key(100486, 8, 147), key(100494, 6, 147),
    key(100500, 7, 147), key(100507, 13, 147), key(100520, 16, 147), key(100536, 13, 147), key(100549, 13, 147),
    key(100562, 15, 147), key(100577, 9, 147), key(100586, 10, 77), key(100596, 30, 77), key(100626, 11, 77),
    key(100637, 10, 77), key(100647, 11, 77), key(100658, 10, 77), key(100668, 19, 38), key(100687, 18, 38),
    key(100705, 14, 88), key(100719, 12, 47), key(100731, 14, 258), key(100745, 8, 142), key(100753, 8, 147),
    key(100761, 14, 147), key(100775, 11, 77), key(100786, 12, 77), key(100798, 10, 77), key(100808, 11, 77),
    key(100819, 12, 77), key(100831, 10, 77), key(100841, 10, 77), key(100851, 11, 77), key(100862, 10, 77),
    key(100872, 11, 77), key(100883, 11, 77), key(100894, 12, 77), key(100906, 11, 77), key(100917, 11, 77),
    key(100928, 12, 77), key(100940, 10, 77), key(100950, 17, 77), key(100967, 22, 77), key(100989, 24, 77),
    key(101013, 19, 77), key(101032, 10, 77), key(101042, 11, 77), key(101053, 28, 77), key(101081, 10, 77),
    key(101091, 11, 77), key(101102, 9, 77), key(101111, 10, 77), key(101121, 10, 77), key(101131, 11, 77),
    key(101142, 10, 77), key(101152, 12, 77), key(101164, 11, 77), key(101175, 10, 77), key(101185, 10, 77),
    key(101195, 10, 77), key(101205, 10, 77), key(101215, 6, 142), key(101221, 12, 77), key(101233, 11, 77),
    key(101244, 11, 55), key(101255, 23, 234), key(101278, 28, 7), key(101306, 18, 240), key(101324, 19, 74),
    key(101343, 18, 51), key(101361, 18, 56), key(101379, 13, 48), key(101392, 17, 143), key(101409, 23, 150),
    key(101432, 18, 198), key(101450, 23, 215), key(101473, 19, 162), key(101492, 25, 240), key(101517, 27, 239),
    key(101544, 6, 66), key(101550, 6, 66), key(101556, 5, 66), key(101561, 6, 66), key(101567, 5, 66),
    key(101572, 4, 66), key(101576, 5, 66), key(101581, 5, 66), key(101586, 6, 66), key(101592, 8, 147),
    key(101600, 8, 147), key(101608, 7, 147), key(101615, 12, 147), key(101627, 7, 147), key(101634, 7, 147),
    key(101641, 13, 147), key(101654, 10, 147), key(101664, 14, 236), key(101678, 9, 32), key(101687, 8, 149),
    key(101695, 8, 151), key(101703, 10, 151), key(101713, 6, 279), key(101719, 7, 141), key(101726, 6, 141),
    key(101732, 27, 46), key(101759, 14, 58), key(101773, 18, 63), key(101791, 10, 149), key(101801, 10, 139),
    key(101811, 6, 139), key(101817, 7, 139), key(101824, 8, 139), key(101832, 9, 139), key(101841, 8, 139),
    key(101849, 9, 139), key(101858, 9, 139), key(101867, 9, 139), key(101876, 9, 139), key(101885, 9, 139),
    key(101894, 8, 139), key(101902, 9, 139), key(101911, 8, 139), key(101919, 9, 139), key(101928, 9, 139),
    key(101937, 7, 139), key(101944, 7, 139), key(101951, 14, 139), key(101965, 19, 139), key(101984, 8, 139),
    key(101992, 7, 139), key(101999, 9, 139), key(102008, 7, 139), key(102015, 8, 139), key(102023, 8, 139),
    key(102031, 9, 139), key(102040, 8, 139), key(102048, 5, 155), key(102053, 6, 155), key(102059, 8, 152),
    key(102067, 9, 152), key(102076, 10, 152), key(102086, 8, 139), key(102094, 6, 137), key(102100, 8, 139),
    key(102108, 7, 139), key(102115, 8, 141), key(102123, 8, 139), key(102131, 3, 103), key(102134, 7, 138),
    key(102141, 8, 138), key(102149, 7, 138), key(102156, 6, 138), key(102162, 22, 138), key(102184, 6, 138),
    key(102190, 6, 138), key(102196, 7, 138), key(102203, 7, 138), key(102210, 7, 138), key(102217, 6, 138),
    key(102223, 13, 138), key(102236, 7, 138), key(102243, 6, 138), key(102249, 10, 138), key(102259, 7, 149),
    key(102266, 9, 149), key(102275, 10, 149), key(102285, 8, 149), key(102293, 7, 149), key(102300, 8, 149),
    key(102308, 15, 149), key(102323, 9, 149), key(102332, 26, 149), key(102358, 8, 149), key(102366, 9, 149),
    key(102375, 8, 149), key(102383, 9, 149), key(102392, 9, 149), key(102401, 8, 149), key(102409, 9, 149),
    key(102418, 9, 149), key(102427, 9, 149), key(102436, 8, 149), key(102444, 9, 149), key(102453, 10, 149),
    key(102463, 8, 149), key(102471, 11, 153), key(102482, 12, 148), key(102494, 12, 153), key(102506, 9, 149),
    key(102515, 9, 149), key(102524, 11, 149), key(102535, 9, 153), key(102544, 9, 153), key(102553, 8, 153),
    key(102561, 9, 153), key(102570, 9, 153), key(102579, 10, 153), key(102589, 12, 148), key(102601, 11, 148),
    key(102612, 11, 148), key(102623, 11, 148), key(102634, 10, 148), key(102644, 17, 148), key(102661, 10, 148),
    key(102671, 10, 148), key(102681, 10, 153), key(102691, 12, 153), key(102703, 11, 153), key(102714, 9, 153),
    key(102723, 10, 153), key(102733, 8, 153), key(102741, 9, 153), key(102750, 11, 153), key(102761, 10, 153),
    key(102771, 17, 153), key(102788, 11, 153), key(102799, 11, 153), key(102810, 13, 153), key(102823, 12, 153),
    key(102835, 7, 139), key(102842, 7, 138), key(102849, 13, 155), key(102862, 10, 152), key(102872, 9, 153),
    key(102881, 10, 152), key(102891, 8, 139), key(102899, 6, 155), key(102905, 7, 155), key(102912, 5, 155),
    key(102917, 6, 155), key(102923, 6, 155), key(102929, 7, 155), key(102936, 7, 155), key(102943, 8, 152),
    key(102951, 9, 152), key(102960, 9, 152), key(102969, 10, 152), key(102979, 9, 152), key(102988, 7, 155),
    key(102995, 8, 155), key(103003, 7, 155), key(103010, 8, 137), key(103018, 7, 137), key(103025, 18, 137),
    key(103043, 6, 137), key(103049, 7, 137), key(103056, 6, 137), key(103062, 13, 137), key(103075, 7, 137),
    key(103082, 9, 151), key(103091, 8, 151), key(103099, 9, 151), key(103108, 9, 151), key(103117, 8, 151),
    key(103125, 9, 151), key(103134, 10, 151), key(103144, 7, 131), key(103151, 8, 37), key(103159, 15, 55),
    key(103174, 9, 103), key(103183, 13, 162), key(103196, 11, 36), key(103207, 7, 158), key(103214, 8, 151),
    key(103222, 10, 151), key(103232, 9, 151), key(103241, 8, 151), key(103249, 10, 151), key(103259, 8, 151),
    key(103267, 9, 151), key(103276, 10, 151), key(103286, 9, 151), key(103295, 9, 151), key(103304, 16, 151),
    key(103320, 9, 151), key(103329, 10, 151), key(103339, 22, 151), key(103361, 9, 151), key(103370, 9, 149),
    key(103379, 7, 149), key(103386, 8, 153), key(103394, 7, 179), key(103401, 9, 180), key(103410, 12, 182),
    key(103422, 8, 151), key(103430, 4, 331), key(103434, 9, 151), key(103443, 7, 139), key(103450, 8, 139),
    key(103458, 10, 155), key(103468, 10, 152), key(103478, 6, 138), key(103484, 8, 149), key(103492, 50, 184),
    key(103542, 8, 153), key(103550, 10, 148), key(103560, 9, 153), key(103569, 21, 196), key(103590, 24, 203),
    key(103614, 15, 196), key(103629, 5, 155), key(103634, 11, 155), key(103645, 11, 152), key(103656, 8, 152),
    key(103664, 9, 152), key(103673, 9, 151), key(103682, 9, 151), key(103691, 6, 153), key(103697, 7, 66),
    key(103704, 10, 151), key(103714, 9, 151), key(103723, 5, 66), key(103728, 6, 147), key(103734, 7, 151),
    key(103741, 8, 151), key(103749, 8, 151), key(103757, 7, 151), key(103764, 9, 149), key(103773, 9, 153),
    key(103782, 6, 155), key(103788, 9, 152), key(103797, 33, 184), key(103830, 2, 234), key(103832, 5, 147),
    key(103837, 7, 147), key(103844, 7, 147), key(103851, 8, 147), key(103859, 7, 147), key(103866, 9, 147),
    key(103875, 6, 147), key(103881, 12, 147), key(103893, 7, 147), key(103900, 13, 147), key(103913, 13, 147),
    key(103926, 16, 147), key(103942, 16, 147), key(103958, 13, 147), key(103971, 20, 147), key(103991, 17, 147),
    key(104008, 27, 147), key(104035, 16, 246), key(104051, 8, 139), key(104059, 9, 139), key(104068, 8, 139),
    key(104076, 9, 139), key(104085, 9, 152), key(104094, 6, 146), key(104100, 7, 137), key(104107, 7, 138),
    key(104114, 9, 149), key(104123, 10, 149), key(104133, 10, 149), key(104143, 10, 153), key(104153, 10, 153),
    key(104163, 10, 153), key(104173, 11, 155), key(104184, 9, 155), key(104193, 12, 152), key(104205, 10, 152),
    key(104215, 9, 152), key(104224, 7, 137), key(104231, 7, 153), key(104238, 9, 153), key(104247, 9, 151),
    key(104256, 8, 149), key(104264, 10, 153), key(104274, 9, 153), key(104283, 7, 142), key(104290, 8, 142),
    key(104298, 8, 142), key(104306, 7, 142), key(104313, 8, 142), key(104321, 10, 142), key(104331, 7, 142),
    key(104338, 6, 142), key(104344, 20, 196), key(104364, 30, 121), key(104394, 19, 128), key(104413, 33, 203),
    key(104446, 35, 237), key(104481, 12, 150), key(104493, 10, 25), key(104503, 25, 184), key(104528, 19, 4),
    key(104547, 22, 25), key(104569, 21, 56), key(104590, 27, 40), key(104617, 24, 74), key(104641, 18, 76),
    key(104659, 25, 176), key(104684, 32, 150), key(104716, 24, 141), key(104740, 24, 155), key(104764, 23, 213),
    key(104787, 31, 215), key(104818, 15, 102), key(104833, 15, 104), key(104848, 32, 7), key(104880, 25, 176),
    key(104905, 32, 150), key(104937, 18, 77), key(104955, 28, 184), key(104983, 10, 213), key(104993, 21, 234),
    key(105014, 14, 166), key(105028, 25, 20), key(105053, 5, 167), key(105058, 9, 163), key(105067, 7, 159),
    key(105074, 6, 169), key(105080, 6, 161), key(105086, 9, 163), key(105095, 6, 161), key(105101, 10, 163),
    key(105111, 5, 161), key(105116, 8, 163), key(105124, 9, 163), key(105133, 9, 163), key(105142, 8, 163),
    key(105150, 7, 11), key(105157, 37, 195), key(105194, 7, 246), key(105201, 9, 205), key(105210, 9, 159),
    key(105219, 6, 159), key(105225, 7, 159), key(105232, 14, 159), key(105246, 19, 159), key(105265, 8, 159),
    key(105273, 8, 159), key(105281, 7, 159), key(105288, 7, 159), key(105295, 8, 159), key(105303, 7, 159),
    key(105310, 8, 159), key(105318, 7, 159), key(105325, 8, 159), key(105333, 7, 159), key(105340, 8, 159),
    key(105348, 9, 159), key(105357, 9, 159), key(105366, 7, 159), key(105373, 8, 159), key(105381, 6, 159),
    key(105387, 7, 159), key(105394, 40, 237), key(105434, 25, 121), key(105459, 12, 128), key(105471, 14, 136),
    key(105485, 5, 169), key(105490, 4, 169), key(105494, 4, 294), key(105498, 18, 160), key(105516, 17, 170),
    key(105533, 5, 169), key(105538, 7, 169), key(105545, 5, 169), key(105550, 5, 169), key(105555, 12, 169),
    key(105567, 17, 169), key(105584, 7, 169), key(105591, 6, 169), key(105597, 6, 169), key(105603, 5, 169),
    key(105608, 6, 169), key(105614, 6, 169), key(105620, 9, 163), key(105629, 10, 163), key(105639, 6, 161),
    key(105645, 50, 184), key(105695, 3, 321), key(105698, 15, 58), key(105713, 33, 46), key(105746, 23, 38),
    key(105769, 20, 63), key(105789, 7, 59), key(105796, 6, 168), key(105802, 6, 168), key(105808, 7, 166),
    key(105815, 8, 166), key(105823, 9, 166), key(105832, 12, 166), key(105844, 13, 166), key(105857, 10, 166),
    key(105867, 10, 166), key(105877, 21, 212), key(105898, 11, 166), key(105909, 10, 166), key(105919, 6, 168),
    key(105925, 5, 168), key(105930, 13, 160), key(105943, 7, 168), key(105950, 10, 170), key(105960, 10, 164),
    key(105970, 7, 59), key(105977, 7, 59), key(105984, 7, 59), key(105991, 11, 59), key(106002, 6, 59),
    key(106008, 4, 168), key(106012, 6, 168), key(106018, 7, 168), key(106025, 5, 168), key(106030, 12, 168),
    key(106042, 6, 168), key(106048, 7, 168), key(106055, 8, 168), key(106063, 6, 168), key(106069, 6, 168),
    key(106075, 6, 168), key(106081, 7, 168), key(106088, 7, 168), key(106095, 4, 168), key(106099, 17, 150),
    key(106116, 4, 169), key(106120, 19, 250), key(106139, 12, 166), key(106151, 12, 166), key(106163, 11, 166),
    key(106174, 20, 250), key(106194, 26, 166), key(106220, 18, 166), key(106238, 13, 160), key(106251, 13, 160),
    key(106264, 10, 170), key(106274, 30, 259), key(106304, 8, 121), key(106312, 13, 160), key(106325, 14, 160),
    key(106339, 20, 321), key(106359, 12, 242), key(106371, 20, 160), key(106391, 11, 170), key(106402, 18, 170),
    key(106420, 13, 170), key(106433, 12, 170), key(106445, 8, 75), key(106453, 7, 176), key(106460, 25, 121),
    key(106485, 12, 128), key(106497, 13, 201), key(106510, 25, 203), key(106535, 33, 237), key(106568, 14, 196),
    key(106582, 5, 78), key(106587, 5, 82), key(106592, 7, 89), key(106599, 9, 90), key(106608, 8, 79),
    key(106616, 8, 83), key(106624, 5, 84), key(106629, 10, 87), key(106639, 7, 89), key(106646, 12, 91),
    key(106658, 7, 95), key(106665, 10, 91), key(106675, 10, 85), key(106685, 6, 94), key(106691, 10, 92),
    key(106701, 8, 115), key(106709, 10, 242), key(106719, 5, 168), key(106724, 10, 164), key(106734, 9, 164),
    key(106743, 21, 164), key(106764, 10, 164), key(106774, 14, 164), key(106788, 10, 164), key(106798, 10, 164),
    key(106808, 9, 166), key(106817, 10, 166), key(106827, 24, 20), key(106851, 12, 166), key(106863, 12, 166),
    key(106875, 21, 20), key(106896, 9, 166), key(106905, 18, 20), key(106923, 7, 161), key(106930, 8, 163),
    key(106938, 10, 166), key(106948, 11, 166), key(106959, 6, 59), key(106965, 14, 160), key(106979, 12, 170),
    key(106991, 15, 160), key(107006, 13, 170), key(107019, 8, 163), key(107027, 6, 161), key(107033, 8, 163),
    key(107041, 5, 161), key(107046, 12, 161), key(107058, 21, 161), key(107079, 6, 161), key(107085, 6, 163),
    key(107091, 7, 163), key(107098, 27, 163), key(107125, 14, 163), key(107139, 8, 163), key(107147, 7, 163),
    key(107154, 8, 163), key(107162, 8, 161), key(107170, 8, 163), key(107178, 7, 163), key(107185, 7, 161),
    key(107192, 8, 163), key(107200, 7, 163), key(107207, 6, 161), key(107213, 7, 163), key(107220, 6, 161),
    key(107226, 5, 161), key(107231, 8, 163), key(107239, 13, 160), key(107252, 10, 170), key(107262, 4, 161),
    key(107266, 5, 161), key(107271, 4, 161), key(107275, 6, 161), key(107281, 6, 161), key(107287, 8, 163),
    key(107295, 5, 161), key(107300, 6, 161), key(107306, 6, 161), key(107312, 7, 163), key(107319, 8, 163),
    key(107327, 9, 163), key(107336, 7, 163), key(107343, 7, 163), key(107350, 7, 163), key(107357, 5, 161),
    key(107362, 6, 161), key(107368, 8, 163), key(107376, 9, 164), key(107385, 8, 164), key(107393, 9, 164),
    key(107402, 10, 163), key(107412, 11, 164), key(107423, 9, 164), key(107432, 9, 164), key(107441, 10, 164),
    key(107451, 11, 164), key(107462, 9, 164), key(107471, 9, 164), key(107480, 9, 164), key(107489, 10, 164),
    key(107499, 9, 164), key(107508, 6, 59), key(107514, 10, 163), key(107524, 10, 164), key(107534, 4, 165),
    key(107538, 5, 165), key(107543, 5, 168), key(107548, 6, 168), key(107554, 7, 163), key(107561, 5, 161),
    key(107566, 8, 161), key(107574, 11, 166), key(107585, 13, 160), key(107598, 4, 165), key(107602, 11, 165),
    key(107613, 11, 165), key(107624, 6, 165), key(107630, 5, 165), key(107635, 12, 160), key(107647, 4, 165),
    key(107651, 5, 165), key(107656, 5, 165), key(107661, 10, 170), key(107671, 10, 170), key(107681, 5, 165),
    key(107686, 4, 165), key(107690, 4, 165), key(107694, 12, 160), key(107706, 9, 170), key(107715, 5, 165),
    key(107720, 5, 165), key(107725, 5, 161), key(107730, 7, 163), key(107737, 4, 165), key(107741, 14, 160),
    key(107755, 6, 165), key(107761, 12, 170), key(107773, 5, 161), key(107778, 6, 161), key(107784, 7, 163),
    key(107791, 8, 163), key(107799, 7, 163), key(107806, 10, 166), key(107816, 17, 20), key(107833, 23, 212),
    key(107856, 10, 166), key(107866, 7, 161), key(107873, 8, 161), key(107881, 7, 115), key(107888, 6, 59),
    key(107894, 7, 59), key(107901, 8, 59), key(107909, 9, 59), key(107918, 8, 60), key(107926, 10, 114),
    key(107936, 18, 160), key(107954, 15, 170), key(107969, 18, 58), key(107987, 16, 63), key(108003, 16, 79),
    key(108019, 7, 166), key(108026, 13, 234), key(108039, 12, 79), key(108051, 22, 46), key(108073, 20, 239),
    key(108093, 15, 184), key(108108, 10, 58), key(108118, 12, 236), key(108130, 17, 38), key(108147, 8, 79),
    key(108155, 6, 161), key(108161, 6, 161), key(108167, 5, 15), key(108172, 6, 167), key(108178, 7, 167),
    key(108185, 11, 181), key(108196, 26, 150), key(108222, 9, 167), key(108231, 5, 167), key(108236, 13, 160),
    key(108249, 10, 170), key(108259, 5, 167), key(108264, 6, 167), key(108270, 11, 181), key(108281, 10, 192),
    key(108291, 11, 181), key(108302, 15, 144), key(108317, 21, 150), key(108338, 20, 150), key(108358, 6, 167),
    key(108364, 7, 167), key(108371, 8, 167), key(108379, 8, 167), key(108387, 9, 167), key(108396, 8, 167),
    key(108404, 10, 181), key(108414, 10, 181), key(108424, 14, 144), key(108438, 14, 150), key(108452, 14, 150),
    key(108466, 13, 150), key(108479, 20, 150), key(108499, 9, 181), key(108508, 18, 150), key(108526, 18, 150),
    key(108544, 16, 150), key(108560, 14, 144), key(108574, 14, 150), key(108588, 14, 150), key(108602, 14, 144),
    key(108616, 12, 181), key(108628, 16, 144), key(108644, 19, 150), key(108663, 11, 181), key(108674, 5, 167),
    key(108679, 7, 167), key(108686, 7, 162), key(108693, 13, 162), key(108706, 13, 162), key(108719, 14, 162),
    key(108733, 13, 162), key(108746, 14, 162), key(108760, 16, 162), key(108776, 17, 162), key(108793, 13, 162),
    key(108806, 14, 162), key(108820, 14, 162), key(108834, 15, 162), key(108849, 25, 162), key(108874, 14, 162),
    key(108888, 12, 162), key(108900, 13, 162), key(108913, 11, 162), key(108924, 14, 162), key(108938, 12, 162),
    key(108950, 12, 162), key(108962, 13, 162), key(108975, 13, 162), key(108988, 9, 162), key(108997, 15, 162),
    key(109012, 10, 162), key(109022, 12, 162), key(109034, 13, 162), key(109047, 13, 162), key(109060, 14, 162),
    key(109074, 5, 167), key(109079, 5, 167), key(109084, 8, 167), key(109092, 9, 167), key(109101, 5, 167),
    key(109106, 5, 167), key(109111, 9, 167), key(109120, 6, 167), key(109126, 17, 44), key(109143, 23, 294),
    key(109166, 34, 294), key(109200, 11, 181), key(109211, 12, 181), key(109223, 15, 144), key(109238, 27, 144),
    key(109265, 31, 144), key(109296, 16, 144), key(109312, 14, 266), key(109326, 13, 266), key(109339, 16, 266),
    key(109355, 11, 245), key(109366, 24, 150), key(109390, 44, 150), key(109434, 17, 150), key(109451, 17, 247),
    key(109468, 4, 169), key(109472, 7, 167), key(109479, 8, 167), key(109487, 6, 167), key(109493, 7, 167),
    key(109500, 7, 167), key(109507, 8, 167), key(109515, 9, 167), key(109524, 9, 167), key(109533, 8, 167),
    key(109541, 8, 167), key(109549, 8, 167), key(109557, 9, 167), key(109566, 8, 167), key(109574, 8, 167),
    key(109582, 6, 167), key(109588, 7, 167), key(109595, 7, 167), key(109602, 7, 167), key(109609, 6, 167),
    key(109615, 17, 167), key(109632, 13, 167), key(109645, 5, 167), key(109650, 8, 167), key(109658, 7, 167),
    key(109665, 8, 167), key(109673, 8, 167), key(109681, 9, 167), key(109690, 9, 167), key(109699, 9, 167),
    key(109708, 5, 167), key(109713, 8, 167), key(109721, 5, 167), key(109726, 23, 239), key(109749, 13, 51),
    key(109762, 12, 74), key(109774, 11, 56), key(109785, 9, 48), key(109794, 23, 150), key(109817, 13, 143),
    key(109830, 12, 162), key(109842, 13, 198), key(109855, 21, 215), key(109876, 22, 240), key(109898, 14, 160),
    key(109912, 13, 170), key(109925, 15, 160), key(109940, 13, 170), key(109953, 18, 160), key(109971, 16, 170),
    key(109987, 13, 160), key(110000, 11, 170), key(110011, 14, 160), key(110025, 13, 170), key(110038, 14, 160),
    key(110052, 14, 160), key(110066, 15, 160), key(110081, 14, 160), key(110095, 12, 170), key(110107, 13, 170),
    key(110120, 14, 170), key(110134, 13, 170), key(110147, 11, 170), key(110158, 20, 170), key(110178, 11, 170),
    key(110189, 14, 160), key(110203, 16, 160), key(110219, 13, 170), key(110232, 4, 167), key(110236, 6, 167),
    key(110242, 14, 170), key(110256, 6, 59), key(110262, 7, 69), key(110269, 44, 105), key(110313, 23, 38),
    key(110336, 13, 58), key(110349, 16, 63), key(110365, 28, 46), key(110393, 17, 178), key(110410, 15, 160),
    key(110425, 13, 170), key(110438, 15, 160), key(110453, 14, 170), key(110467, 8, 14), key(110475, 21, 121),
    key(110496, 12, 128), key(110508, 14, 201), key(110522, 24, 203), key(110546, 29, 237), key(110575, 14, 196),
    key(110589, 12, 222), key(110601, 11, 15), key(110612, 15, 160), key(110627, 13, 170), key(110640, 22, 170),
    key(110662, 4, 169), key(110666, 6, 167), key(110672, 16, 160), key(110688, 15, 170), key(110703, 13, 170),
    key(110716, 15, 160), key(110731, 14, 170), key(110745, 7, 170), key(110752, 7, 236), key(110759, 5, 169),
    key(110764, 12, 160), key(110776, 13, 160), key(110789, 14, 160), key(110803, 11, 170), key(110814, 9, 156),
    key(110823, 11, 166), key(110834, 14, 160), key(110848, 12, 170), key(110860, 11, 160), key(110871, 9, 170),
    key(110880, 11, 170), key(110891, 4, 165), key(110895, 14, 68), key(110909, 12, 160), key(110921, 13, 160),
    key(110934, 10, 170), key(110944, 5, 165), key(110949, 10, 170), key(110959, 10, 170), key(110969, 7, 247),
    key(110976, 10, 248), key(110986, 15, 162), key(111001, 10, 167), key(111011, 12, 167), key(111023, 9, 167),
    key(111032, 10, 167), key(111042, 15, 162), key(111057, 9, 167), key(111066, 8, 167), key(111074, 10, 167),
    key(111084, 7, 167), key(111091, 10, 166), key(111101, 7, 168), key(111108, 6, 168), key(111114, 12, 68),
    key(111126, 3, 333), key(111129, 3, 307), key(111132, 16, 44), key(111148, 15, 44), key(111163, 26, 44),
    key(111189, 30, 184), key(111219, 14, 160), key(111233, 12, 170), key(111245, 4, 310), key(111249, 7, 230),
    key(111256, 8, 231), key(111264, 11, 235), key(111275, 11, 235), key(111286, 6, 230), key(111292, 3, 309),
    key(111295, 13, 4), key(111308, 33, 239), key(111341, 14, 56), key(111355, 15, 50), key(111370, 21, 40),
    key(111391, 12, 48), key(111403, 18, 74), key(111421, 13, 76), key(111434, 22, 232), key(111456, 16, 143),
    key(111472, 17, 141), key(111489, 35, 240), key(111524, 31, 215), key(111555, 16, 174), key(111571, 16, 198),
    key(111587, 13, 36), key(111600, 34, 97), key(111634, 14, 103), key(111648, 14, 155), key(111662, 16, 55),
    key(111678, 31, 224), key(111709, 14, 162), key(111723, 16, 68), key(111739, 7, 231), key(111746, 5, 166),
    key(111751, 6, 166), key(111757, 13, 4), key(111770, 15, 4), key(111785, 7, 166), key(111792, 11, 111),
    key(111803, 3, 171), key(111806, 5, 171), key(111811, 6, 171), key(111817, 4, 171), key(111821, 11, 171),
    key(111832, 17, 171), key(111849, 5, 171), key(111854, 6, 171), key(111860, 5, 171), key(111865, 5, 171),
    key(111870, 5, 171), key(111875, 6, 171), key(111881, 5, 171), key(111886, 13, 162), key(111899, 7, 98),
    key(111906, 8, 98), key(111914, 9, 98), key(111923, 6, 101), key(111929, 6, 101), key(111935, 8, 101),
    key(111943, 5, 101), key(111948, 9, 98), key(111957, 7, 101), key(111964, 9, 222), key(111973, 11, 15),
    key(111984, 10, 222), key(111994, 10, 15), key(112004, 9, 15), key(112013, 10, 15), key(112023, 4, 305),
    key(112027, 17, 280), key(112044, 54, 310), key(112098, 29, 307), key(112127, 35, 309), key(112162, 38, 309),
    key(112200, 29, 299), key(112229, 53, 310), key(112282, 52, 311), key(112334, 29, 307), key(112363, 31, 333),
    key(112394, 35, 309), key(112429, 49, 305), key(112478, 29, 299), key(112507, 28, 233), key(112535, 22, 1),
    key(112557, 16, 9), key(112573, 15, 0), key(112588, 18, 14), key(112606, 18, 33), key(112624, 18, 25),
    key(112642, 21, 22), key(112663, 16, 24), key(112679, 18, 28), key(112697, 17, 29), key(112714, 19, 34),
    key(112733, 16, 35), key(112749, 18, 23), key(112767, 22, 21), key(112789, 18, 61), key(112807, 20, 63),
    key(112827, 17, 66), key(112844, 16, 65), key(112860, 23, 88), key(112883, 17, 67), key(112900, 18, 70),
    key(112918, 35, 240), key(112953, 30, 150), key(112983, 40, 105), key(113023, 24, 143), key(113047, 25, 198),
    key(113072, 23, 48), key(113095, 17, 75), key(113112, 18, 236), key(113130, 14, 73), key(113144, 18, 176),
    key(113162, 28, 185), key(113190, 15, 78), key(113205, 16, 86), key(113221, 14, 82), key(113235, 15, 94),
    key(113250, 19, 92), key(113269, 16, 95), key(113285, 19, 98), key(113304, 17, 101), key(113321, 24, 222),
    key(113345, 15, 104), key(113360, 19, 102), key(113379, 15, 108), key(113394, 15, 107), key(113409, 17, 111),
    key(113426, 17, 112), key(113443, 16, 115), key(113459, 25, 160), key(113484, 19, 45), key(113503, 16, 39),
    key(113519, 15, 117), key(113534, 18, 120), key(113552, 19, 49), key(113571, 18, 50), key(113589, 14, 53),
    key(113603, 22, 52), key(113625, 16, 123), key(113641, 15, 124), key(113656, 17, 134), key(113673, 18, 125),
    key(113691, 16, 131), key(113707, 16, 127), key(113723, 18, 132), key(113741, 16, 128), key(113757, 18, 140),
    key(113775, 18, 141), key(113793, 17, 157), key(113810, 16, 156), key(113826, 14, 145), key(113840, 19, 152),
    key(113859, 19, 155), key(113878, 20, 154), key(113898, 16, 158), key(113914, 17, 149), key(113931, 16, 138),
    key(113947, 16, 137), key(113963, 17, 159), key(113980, 15, 169), key(113995, 14, 168), key(114009, 19, 164),
    key(114028, 14, 165), key(114042, 18, 167), key(114060, 27, 234), key(114087, 24, 178), key(114111, 19, 172),
    key(114130, 16, 173), key(114146, 18, 183), key(114164, 14, 175), key(114178, 17, 179), key(114195, 20, 180),
    key(114215, 17, 182), key(114232, 18, 187), key(114250, 18, 188), key(114268, 17, 190), key(114285, 21, 201),
    key(114306, 33, 206), key(114339, 22, 191), key(114361, 15, 42), key(114376, 19, 208), key(114395, 19, 209),
    key(114414, 17, 194), key(114431, 20, 130), key(114451, 15, 214), key(114466, 17, 202), key(114483, 16, 192),
    key(114499, 18, 207), key(114517, 23, 41), key(114540, 18, 193), key(114558, 18, 218), key(114576, 17, 228),
    key(114593, 19, 229), key(114612, 29, 224), key(114641, 14, 217), key(114655, 17, 220), key(114672, 15, 223),
    key(114687, 16, 227), key(114703, 18, 225), key(114721, 17, 226), key(114738, 16, 230), key(114754, 25, 243),
    key(114779, 16, 245), key(114795, 33, 7), key(114828, 12, 9), key(114840, 7, 233), key(114847, 11, 189),
    key(114858, 23, 38), key(114881, 4, 311), key(114885, 10, 222), key(114895, 9, 14), key(114904, 8, 15),
    key(114912, 7, 14), key(114919, 11, 14), key(114930, 9, 14), key(114939, 12, 14), key(114951, 8, 15),
    key(114959, 9, 222), key(114968, 9, 222), key(114977, 10, 14), key(114987, 10, 14), key(114997, 10, 15),
    key(115007, 9, 15), key(115016, 8, 15), key(115024, 8, 14), key(115032, 9, 14), key(115041, 8, 14),
    key(115049, 17, 14), key(115066, 6, 15), key(115072, 6, 15), key(115078, 6, 15), key(115084, 7, 15),
    key(115091, 6, 15), key(115097, 10, 103), key(115107, 23, 97), key(115130, 21, 215), key(115151, 21, 215),
    key(115172, 21, 243), key(115193, 11, 36), key(115204, 33, 97), key(115237, 33, 97), key(115270, 10, 103),
    key(115280, 13, 162), key(115293, 14, 162), key(115307, 8, 222), key(115315, 7, 14), key(115322, 4, 294),
    key(115326, 6, 15), key(115332, 7, 15), key(115339, 7, 15), key(115346, 8, 15), key(115354, 7, 15),
    key(115361, 11, 4), key(115372, 22, 97), key(115394, 14, 174), key(115408, 20, 215), key(115428, 13, 105),
    key(115441, 22, 215), key(115463, 11, 36), key(115474, 8, 103), key(115482, 12, 162), key(115494, 21, 215),
    key(115515, 5, 15), key(115520, 5, 15), key(115525, 6, 15), key(115531, 6, 15), key(115537, 3, 299),
    key(115540, 14, 226), key(115554, 7, 230), key(115561, 11, 235), key(115572, 27, 7), key(115599, 10, 1),
    key(115609, 10, 16), key(115619, 10, 235), key(115629, 10, 235), key(115639, 10, 235), key(115649, 5, 101),
    key(115654, 9, 172), key(115663, 17, 178), key(115680, 21, 336), key(115701, 11, 166), key(115712, 8, 172),
    key(115720, 6, 25), key(115726, 7, 25), key(115733, 8, 166), key(115741, 13, 166), key(115754, 24, 20),
    key(115778, 12, 166), key(115790, 12, 166), key(115802, 13, 166), key(115815, 21, 88), key(115836, 11, 166),
    key(115847, 10, 172), key(115857, 9, 172), key(115866, 8, 172), key(115874, 11, 172), key(115885, 10, 172),
    key(115895, 10, 172), key(115905, 9, 172), key(115914, 9, 172), key(115923, 8, 172), key(115931, 28, 172),
    key(115959, 15, 172), key(115974, 9, 172), key(115983, 10, 172), key(115993, 9, 172), key(116002, 10, 172),
    key(116012, 10, 172), key(116022, 9, 172), key(116031, 8, 172), key(116039, 9, 172), key(116048, 9, 172),
    key(116057, 10, 172), key(116067, 4, 177), key(116071, 6, 177), key(116077, 7, 177), key(116084, 6, 177),
    key(116090, 10, 184), key(116100, 8, 183), key(116108, 9, 183), key(116117, 8, 183), key(116125, 8, 183),
    key(116133, 7, 183), key(116140, 6, 75), key(116146, 5, 177), key(116151, 6, 177), key(116157, 25, 184),
    key(116182, 8, 32), key(116190, 9, 184), key(116199, 33, 184), key(116232, 10, 184), key(116242, 5, 177),
    key(116247, 12, 177), key(116259, 17, 177), key(116276, 7, 177), key(116283, 8, 177), key(116291, 5, 177),
    key(116296, 6, 177), key(116302, 7, 24), key(116309, 8, 184), key(116317, 12, 184), key(116329, 20, 184),
    key(116349, 30, 184), key(116379, 10, 184), key(116389, 41, 184), key(116430, 27, 184), key(116457, 29, 184),
    key(116486, 10, 184), key(116496, 15, 184), key(116511, 18, 184), key(116529, 20, 184), key(116549, 20, 184),
    key(116569, 8, 184), key(116577, 9, 184), key(116586, 20, 184), key(116606, 23, 184), key(116629, 22, 184),
    key(116651, 22, 184), key(116673, 9, 184), key(116682, 26, 184), key(116708, 18, 184), key(116726, 33, 184),
    key(116759, 17, 184), key(116776, 11, 184), key(116787, 21, 184), key(116808, 23, 184), key(116831, 21, 184),
    key(116852, 30, 184), key(116882, 29, 184), key(116911, 21, 184), key(116932, 22, 184), key(116954, 22, 184),
    key(116976, 22, 184), key(116998, 25, 184), key(117023, 17, 184), key(117040, 22, 184), key(117062, 18, 184),
    key(117080, 31, 184), key(117111, 32, 184), key(117143, 19, 184), key(117162, 20, 184), key(117182, 19, 184),
    key(117201, 9, 184), key(117210, 18, 184), key(117228, 23, 184), key(117251, 20, 184), key(117271, 19, 184),
    key(117290, 17, 184), key(117307, 10, 184), key(117317, 9, 184), key(117326, 6, 177), key(117332, 4, 177),
    key(117336, 8, 33), key(117344, 4, 177), key(117348, 5, 177), key(117353, 26, 184), key(117379, 9, 184),
    key(117388, 9, 184), key(117397, 7, 24), key(117404, 7, 173), key(117411, 5, 173), key(117416, 6, 173),
    key(117422, 17, 261), key(117439, 13, 173), key(117452, 18, 173), key(117470, 7, 173), key(117477, 10, 173),
    key(117487, 6, 173), key(117493, 7, 173), key(117500, 13, 44), key(117513, 5, 69), key(117518, 7, 69),
    key(117525, 11, 282), key(117536, 12, 282), key(117548, 9, 33), key(117557, 18, 178), key(117575, 19, 178),
    key(117594, 17, 178), key(117611, 18, 178), key(117629, 25, 178), key(117654, 20, 178), key(117674, 24, 178),
    key(117698, 5, 178), key(117703, 18, 178), key(117721, 17, 178), key(117738, 19, 178), key(117757, 19, 178),
    key(117776, 18, 178), key(117794, 17, 178), key(117811, 21, 178), key(117832, 15, 178), key(117847, 15, 178),
    key(117862, 21, 178), key(117883, 16, 178), key(117899, 37, 178), key(117936, 17, 178), key(117953, 17, 178),
    key(117970, 14, 178), key(117984, 17, 178), key(118001, 15, 178), key(118016, 16, 178), key(118032, 17, 178),
    key(118049, 18, 178), key(118067, 17, 178), key(118084, 18, 178), key(118102, 12, 178), key(118114, 18, 178),
    key(118132, 19, 178), key(118151, 15, 178), key(118166, 16, 178), key(118182, 14, 178), key(118196, 16, 178),
    key(118212, 17, 178), key(118229, 18, 178), key(118247, 15, 178), key(118262, 17, 178), key(118279, 19, 178),
    key(118298, 15, 178), key(118313, 18, 178), key(118331, 12, 178), key(118343, 20, 178), key(118363, 21, 178),
    key(118384, 18, 178), key(118402, 16, 178), key(118418, 6, 178), key(118424, 6, 178), key(118430, 17, 178),
    key(118447, 17, 178), key(118464, 17, 178), key(118481, 18, 178), key(118499, 13, 178), key(118512, 18, 178),
    key(118530, 19, 178), key(118549, 17, 178), key(118566, 13, 178), key(118579, 21, 178), key(118600, 20, 178),
    key(118620, 21, 178), key(118641, 25, 178), key(118666, 24, 178), key(118690, 9, 172), key(118699, 9, 172),
    key(118708, 7, 183), key(118715, 8, 183), key(118723, 7, 183), key(118730, 14, 183), key(118744, 9, 183),
    key(118753, 8, 183), key(118761, 9, 183), key(118770, 10, 183), key(118780, 8, 183), key(118788, 8, 183),
    key(118796, 20, 183), key(118816, 10, 183), key(118826, 7, 183), key(118833, 8, 183), key(118841, 10, 183),
    key(118851, 10, 183), key(118861, 9, 183), key(118870, 8, 183), key(118878, 8, 183), key(118886, 9, 183),
    key(118895, 9, 183), key(118904, 10, 183), key(118914, 8, 183), key(118922, 8, 183), key(118930, 8, 183),
    key(118938, 9, 183), key(118947, 8, 183), key(118955, 9, 183), key(118964, 7, 183), key(118971, 8, 183),
    key(118979, 8, 183), key(118987, 8, 183), key(118995, 18, 184), key(119013, 5, 281), key(119018, 10, 183),
    key(119028, 11, 174), key(119039, 8, 166), key(119047, 18, 20), key(119065, 5, 69), key(119070, 12, 22),
    key(119082, 5, 175), key(119087, 5, 175), key(119092, 6, 175), key(119098, 11, 21), key(119109, 7, 28),
    key(119116, 8, 28), key(119124, 9, 18), key(119133, 6, 29), key(119139, 4, 175), key(119143, 4, 147),
    key(119147, 6, 30), key(119153, 11, 22), key(119164, 6, 19), key(119170, 7, 19), key(119177, 38, 64),
    key(119215, 36, 268), key(119251, 30, 22), key(119281, 25, 43), key(119306, 27, 101), key(119333, 8, 75),
    key(119341, 5, 175), key(119346, 5, 175), key(119351, 5, 175), key(119356, 6, 175), key(119362, 6, 107),
    key(119368, 7, 107), key(119375, 7, 107), key(119382, 4, 175), key(119386, 11, 175), key(119397, 16, 175),
    key(119413, 5, 175), key(119418, 5, 175), key(119423, 5, 175), key(119428, 8, 175), key(119436, 6, 166),
    key(119442, 10, 172), key(119452, 8, 72), key(119460, 4, 75), key(119464, 26, 43), key(119490, 5, 175),
    key(119495, 11, 176), key(119506, 9, 176), key(119515, 10, 176), key(119525, 11, 176), key(119536, 11, 176),
    key(119547, 27, 176), key(119574, 12, 176), key(119586, 11, 176), key(119597, 11, 176), key(119608, 8, 179),
    key(119616, 22, 185), key(119638, 8, 174), key(119646, 12, 246), key(119658, 39, 195), key(119697, 12, 122),
    key(119709, 13, 205), key(119722, 3, 336), key(119725, 8, 174), key(119733, 7, 32), key(119740, 9, 176),
    key(119749, 9, 79), key(119758, 21, 240), key(119779, 4, 175), key(119783, 8, 174), key(119791, 16, 174),
    key(119807, 14, 174), key(119821, 17, 174), key(119838, 16, 174), key(119854, 17, 174), key(119871, 17, 174),
    key(119888, 15, 174), key(119903, 16, 174), key(119919, 16, 174), key(119935, 16, 174), key(119951, 15, 174),
    key(119966, 14, 174), key(119980, 13, 174), key(119993, 19, 174), key(120012, 17, 174), key(120029, 19, 174),
    key(120048, 16, 174), key(120064, 13, 174), key(120077, 15, 174), key(120092, 12, 174), key(120104, 9, 174),
    key(120113, 11, 174), key(120124, 9, 174), key(120133, 10, 174), key(120143, 9, 174), key(120152, 10, 174),
    key(120162, 9, 174), key(120171, 12, 174), key(120183, 9, 174), key(120192, 14, 174), key(120206, 9, 174),
    key(120215, 8, 174), key(120223, 8, 174), key(120231, 26, 174), key(120257, 9, 174), key(120266, 8, 174),
    key(120274, 15, 174), key(120289, 7, 174), key(120296, 15, 174), key(120311, 15, 174), key(120326, 16, 174),
    key(120342, 8, 174), key(120350, 9, 174), key(120359, 15, 174), key(120374, 14, 174), key(120388, 17, 174),
    key(120405, 7, 174), key(120412, 7, 174), key(120419, 11, 180), key(120430, 25, 203), key(120455, 30, 31),
    key(120485, 23, 38), key(120508, 17, 58), key(120525, 31, 46), key(120556, 25, 38), key(120581, 17, 58),
    key(120598, 17, 44), key(120615, 18, 44), key(120633, 10, 182), key(120643, 10, 180), key(120653, 6, 182),
    key(120659, 29, 246), key(120688, 54, 195), key(120742, 19, 122), key(120761, 18, 205), key(120779, 18, 181),
    key(120797, 19, 150), key(120816, 18, 68), key(120834, 11, 181), key(120845, 16, 144), key(120861, 15, 150),
    key(120876, 13, 181), key(120889, 17, 144), key(120906, 17, 150), key(120923, 20, 185), key(120943, 8, 172),
    key(120951, 20, 185), key(120971, 5, 179), key(120976, 6, 179), key(120982, 13, 179), key(120995, 18, 179),
    key(121013, 7, 179), key(121020, 8, 179), key(121028, 6, 179), key(121034, 4, 179), key(121038, 5, 179),
    key(121043, 6, 179), key(121049, 4, 179), key(121053, 7, 31), key(121060, 6, 179), key(121066, 18, 185),
    key(121084, 20, 185), key(121104, 18, 185), key(121122, 18, 185), key(121140, 19, 185), key(121159, 18, 185),
    key(121177, 18, 185), key(121195, 17, 185), key(121212, 16, 185), key(121228, 22, 185), key(121250, 19, 185),
    key(121269, 21, 185), key(121290, 21, 185), key(121311, 22, 185), key(121333, 24, 185), key(121357, 17, 185),
    key(121374, 17, 185), key(121391, 20, 185), key(121411, 23, 185), key(121434, 18, 185), key(121452, 15, 185),
    key(121467, 20, 185), key(121487, 20, 185), key(121507, 18, 185), key(121525, 18, 185), key(121543, 18, 185),
    key(121561, 20, 185), key(121581, 22, 185), key(121603, 19, 185), key(121622, 22, 185), key(121644, 6, 179),
    key(121650, 7, 31), key(121657, 7, 179), key(121664, 7, 179), key(121671, 8, 179), key(121679, 6, 179),
    key(121685, 7, 179), key(121692, 7, 179), key(121699, 7, 179), key(121706, 5, 179), key(121711, 6, 179),
    key(121717, 6, 179), key(121723, 7, 179), key(121730, 7, 179), key(121737, 7, 179), key(121744, 7, 179),
    key(121751, 7, 179), key(121758, 10, 180), key(121768, 7, 179), key(121775, 7, 179), key(121782, 5, 179),
    key(121787, 6, 179), key(121793, 6, 179), key(121799, 6, 179), key(121805, 14, 185), key(121819, 18, 185),
    key(121837, 20, 185), key(121857, 21, 185), key(121878, 19, 185), key(121897, 18, 185), key(121915, 6, 179),
    key(121921, 7, 179), key(121928, 28, 240), key(121956, 11, 10), key(121967, 5, 179), key(121972, 5, 179),
    key(121977, 8, 179), key(121985, 8, 182), key(121993, 8, 182), key(122001, 10, 182), key(122011, 9, 182),
    key(122020, 10, 180), key(122030, 11, 180), key(122041, 10, 180), key(122051, 10, 180), key(122061, 11, 180),
    key(122072, 10, 182), key(122082, 9, 180), key(122091, 9, 180), key(122100, 9, 180), key(122109, 10, 180),
    key(122119, 9, 182), key(122128, 8, 182), key(122136, 15, 182), key(122151, 9, 182), key(122160, 9, 182),
    key(122169, 21, 182), key(122190, 9, 182), key(122199, 10, 182), key(122209, 11, 182), key(122220, 10, 182),
    key(122230, 11, 182), key(122241, 11, 182), key(122252, 11, 182), key(122263, 11, 182), key(122274, 8, 182),
    key(122282, 10, 182), key(122292, 10, 182), key(122302, 17, 87), key(122319, 19, 182), key(122338, 8, 182),
    key(122346, 11, 182), key(122357, 10, 182), key(122367, 53, 96), key(122420, 49, 135), key(122469, 38, 135),
    key(122507, 59, 96), key(122566, 21, 26), key(122587, 7, 37), key(122594, 10, 37), key(122604, 6, 182),
    key(122610, 7, 182), key(122617, 8, 180), key(122625, 29, 12), key(122654, 16, 184), key(122670, 9, 182),
    key(122679, 8, 182), key(122687, 9, 75), key(122696, 8, 43), key(122704, 7, 75), key(122711, 18, 93),
    key(122729, 10, 75), key(122739, 18, 93), key(122757, 24, 12), key(122781, 22, 185), key(122803, 19, 185),
    key(122822, 9, 75), key(122831, 18, 93), key(122849, 19, 12), key(122868, 20, 185), key(122888, 11, 75),
    key(122899, 3, 43), key(122902, 21, 6), key(122923, 23, 6), key(122946, 29, 129), key(122975, 22, 138),
    key(122997, 18, 6), key(123015, 20, 138), key(123035, 20, 138), key(123055, 20, 138), key(123075, 21, 138),
    key(123096, 7, 59), key(123103, 12, 180), key(123115, 11, 180), key(123126, 27, 180), key(123153, 12, 180),
    key(123165, 12, 180), key(123177, 11, 180), key(123188, 18, 180), key(123206, 11, 180), key(123217, 10, 180),
    key(123227, 11, 180), key(123238, 10, 180), key(123248, 16, 75), key(123264, 12, 36), key(123276, 15, 55),
    key(123291, 34, 97), key(123325, 13, 55), key(123338, 9, 103), key(123347, 11, 55), key(123358, 13, 162),
    key(123371, 12, 21), key(123383, 20, 185), key(123403, 7, 179), key(123410, 9, 23), key(123419, 9, 23),
    key(123428, 6, 179), key(123434, 7, 17), key(123441, 7, 34), key(123448, 7, 34), key(123455, 8, 17),
    key(123463, 19, 185), key(123482, 7, 179), key(123489, 5, 179), key(123494, 18, 96), key(123512, 14, 135),
    key(123526, 10, 180), key(123536, 9, 182), key(123545, 8, 182), key(123553, 9, 180), key(123562, 9, 182),
    key(123571, 16, 88), key(123587, 16, 26), key(123603, 6, 35), key(123609, 6, 35), key(123615, 11, 182),
    key(123626, 10, 180), key(123636, 12, 180), key(123648, 11, 180), key(123659, 9, 180), key(123668, 9, 180),
    key(123677, 12, 180), key(123689, 13, 180), key(123702, 22, 185), key(123724, 10, 182), key(123734, 8, 179),
    key(123742, 10, 179), key(123752, 11, 182), key(123763, 11, 180), key(123774, 11, 180), key(123785, 9, 182),
    key(123794, 9, 180), key(123803, 8, 182), key(123811, 8, 182), key(123819, 6, 166), key(123825, 8, 30),
    key(123833, 8, 18), key(123841, 5, 175), key(123846, 5, 175), key(123851, 9, 75), key(123860, 11, 213),
    key(123871, 5, 78), key(123876, 5, 186), key(123881, 7, 86), key(123888, 4, 82), key(123892, 5, 186),
    key(123897, 14, 186), key(123911, 6, 186), key(123917, 6, 95), key(123923, 10, 116), key(123933, 12, 68),
    key(123945, 12, 68), key(123957, 5, 186), key(123962, 11, 43), key(123973, 5, 57), key(123978, 11, 118),
    key(123989, 11, 118), key(124000, 10, 116), key(124010, 7, 90), key(124017, 11, 91), key(124028, 4, 94),
    key(124032, 14, 4), key(124046, 20, 150), key(124066, 15, 56), key(124081, 15, 105), key(124096, 22, 40),
    key(124118, 13, 48), key(124131, 17, 74), key(124148, 32, 74), key(124180, 14, 76), key(124194, 26, 97),
    key(124220, 17, 143), key(124237, 17, 174), key(124254, 16, 198), key(124270, 24, 215), key(124294, 25, 239),
    key(124319, 28, 240), key(124347, 6, 57), key(124353, 6, 117), key(124359, 13, 118), key(124372, 11, 118),
    key(124383, 9, 120), key(124392, 5, 50), key(124397, 6, 123), key(124403, 9, 85), key(124412, 9, 92),
    key(124421, 7, 84), key(124428, 13, 87), key(124441, 3, 79), key(124444, 22, 96), key(124466, 18, 135),
    key(124484, 8, 15), key(124492, 7, 15), key(124499, 40, 105), key(124539, 29, 12), key(124568, 6, 75),
    key(124574, 24, 12), key(124598, 39, 12), key(124637, 15, 93), key(124652, 17, 185), key(124669, 25, 96),
    key(124694, 21, 135), key(124715, 16, 96), key(124731, 12, 135), key(124743, 22, 96), key(124765, 19, 96),
    key(124784, 18, 135), key(124802, 15, 135), key(124817, 5, 189), key(124822, 6, 189), key(124828, 7, 189),
    key(124835, 6, 189), key(124841, 7, 190), key(124848, 9, 187), key(124857, 9, 79), key(124866, 5, 89),
    key(124871, 8, 187), key(124879, 12, 79), key(124891, 53, 79), key(124944, 69, 135), key(125013, 13, 79),
    key(125026, 73, 96), key(125099, 69, 135), key(125168, 49, 96), key(125217, 43, 135), key(125260, 49, 96),
    key(125309, 45, 135), key(125354, 10, 79), key(125364, 17, 211), key(125381, 11, 79), key(125392, 9, 187),
    key(125401, 7, 187), key(125408, 8, 187), key(125416, 11, 79), key(125427, 11, 79), key(125438, 11, 79),
    key(125449, 42, 96), key(125491, 38, 135), key(125529, 8, 187), key(125537, 14, 106), key(125551, 29, 46),
    key(125580, 15, 58), key(125595, 26, 38), key(125621, 21, 63), key(125642, 13, 58), key(125655, 25, 46),
    key(125680, 18, 63), key(125698, 23, 38), key(125721, 22, 63), key(125743, 20, 38), key(125763, 17, 46),
    key(125780, 17, 58), key(125797, 15, 58), key(125812, 24, 38), key(125836, 23, 144), key(125859, 21, 63),
    key(125880, 28, 38), key(125908, 15, 58), key(125923, 19, 5), key(125942, 18, 2), key(125960, 19, 9),
    key(125979, 19, 15), key(125998, 22, 16), key(126020, 19, 28), key(126039, 17, 19), key(126056, 34, 26),
    key(126090, 20, 37), key(126110, 20, 23), key(126130, 19, 17), key(126149, 22, 51), key(126171, 20, 45),
    key(126191, 22, 51), key(126213, 16, 216), key(126229, 17, 42), key(126246, 17, 228), key(126263, 20, 49),
    key(126283, 22, 52), key(126305, 24, 44), key(126329, 19, 99), key(126348, 16, 53), key(126364, 18, 57),
    key(126382, 20, 60), key(126402, 19, 65), key(126421, 23, 200), key(126444, 29, 88), key(126473, 19, 70),
    key(126492, 16, 73), key(126508, 19, 72), key(126527, 17, 82), key(126544, 21, 92), key(126565, 18, 84),
    key(126583, 25, 87), key(126608, 18, 95), key(126626, 17, 100), key(126643, 20, 98), key(126663, 19, 101),
    key(126682, 19, 109), key(126701, 17, 104), key(126718, 21, 102), key(126739, 16, 108), key(126755, 19, 106),
    key(126774, 17, 111), key(126791, 22, 116), key(126813, 17, 117), key(126830, 20, 120), key(126850, 17, 122),
    key(126867, 18, 249), key(126885, 18, 249), key(126903, 18, 134), key(126921, 19, 126), key(126940, 21, 132),
    key(126961, 27, 144), key(126988, 22, 140), key(127010, 18, 156), key(127028, 20, 141), key(127048, 16, 145),
    key(127064, 17, 146), key(127081, 21, 155), key(127102, 19, 139), key(127121, 22, 151), key(127143, 19, 147),
    key(127162, 19, 159), key(127181, 17, 169), key(127198, 21, 164), key(127219, 17, 161), key(127236, 19, 163),
    key(127255, 27, 144), key(127282, 17, 177), key(127299, 18, 173), key(127317, 20, 183), key(127337, 16, 175),
    key(127353, 18, 179), key(127371, 18, 190), key(127389, 22, 201), key(127411, 19, 193), key(127430, 18, 204),
    key(127448, 22, 213), key(127470, 24, 199), key(127494, 21, 194), key(127515, 20, 209), key(127535, 24, 246),
    key(127559, 23, 205), key(127582, 17, 192), key(127599, 20, 207), key(127619, 17, 214), key(127636, 22, 219),
    key(127658, 21, 47), key(127679, 22, 86), key(127701, 32, 143), key(127733, 21, 161), key(127754, 27, 176),
    key(127781, 21, 192), key(127802, 32, 147), key(127834, 16, 217), key(127850, 31, 224), key(127881, 19, 225),
    key(127900, 18, 226), key(127918, 19, 226), key(127937, 18, 230), key(127955, 22, 235), key(127977, 19, 242),
    key(127996, 19, 289), key(128015, 17, 245), key(128032, 18, 247), key(128050, 20, 248), key(128070, 21, 214),
    key(128091, 34, 238), key(128125, 14, 58), key(128139, 23, 38), key(128162, 25, 38), key(128187, 24, 38),
    key(128211, 25, 38), key(128236, 24, 38), key(128260, 15, 58), key(128275, 16, 122), key(128291, 23, 246),
    key(128314, 19, 47), key(128333, 31, 46), key(128364, 36, 222), key(128400, 31, 46), key(128431, 30, 46),
    key(128461, 18, 47), key(128479, 20, 63), key(128499, 22, 45), key(128521, 30, 32), key(128551, 31, 32),
    key(128582, 17, 139), key(128599, 16, 58), key(128615, 17, 58), key(128632, 15, 58), key(128647, 16, 58),
    key(128663, 26, 38), key(128689, 33, 46), key(128722, 21, 63), key(128743, 22, 38), key(128765, 13, 58),
    key(128778, 15, 58), key(128793, 14, 58), key(128807, 17, 63), key(128824, 17, 63), key(128841, 18, 63),
    key(128859, 15, 122), key(128874, 21, 38), key(128895, 15, 139), key(128910, 14, 58), key(128924, 27, 38),
    key(128951, 14, 58), key(128965, 16, 58), key(128981, 20, 63), key(129001, 20, 63), key(129021, 28, 38),
    key(129049, 19, 249), key(129068, 15, 47), key(129083, 15, 47), key(129098, 16, 249), key(129114, 22, 176),
    key(129136, 28, 246), key(129164, 25, 38), key(129189, 28, 38), key(129217, 15, 58), key(129232, 29, 51),
    key(129261, 16, 47), key(129277, 21, 63), key(129298, 17, 47), key(129315, 17, 47), key(129332, 39, 68),
    key(129371, 25, 38), key(129396, 26, 44), key(129422, 22, 60), key(129444, 32, 46), key(129476, 22, 63),
    key(129498, 19, 47), key(129517, 18, 58), key(129535, 40, 46), key(129575, 18, 58), key(129593, 22, 63),
    key(129615, 27, 38), key(129642, 7, 187), key(129649, 6, 187), key(129655, 7, 187), key(129662, 14, 187),
    key(129676, 10, 187), key(129686, 11, 187), key(129697, 8, 187), key(129705, 8, 187), key(129713, 9, 187),
    key(129722, 9, 187), key(129731, 9, 187), key(129740, 7, 187), key(129747, 8, 187), key(129755, 10, 187),
    key(129765, 9, 187), key(129774, 8, 187), key(129782, 10, 187), key(129792, 8, 248), key(129800, 9, 248),
    key(129809, 12, 68), key(129821, 6, 189), key(129827, 10, 51), key(129837, 23, 63), key(129860, 20, 58),
    key(129880, 4, 189), key(129884, 8, 187), key(129892, 9, 187), key(129901, 10, 187), key(129911, 8, 187),
    key(129919, 9, 187), key(129928, 6, 190), key(129934, 3, 228), key(129937, 8, 188), key(129945, 15, 51),
    key(129960, 15, 55), key(129975, 3, 122), key(129978, 9, 188), key(129987, 8, 188), key(129995, 6, 188),
    key(130001, 7, 188), key(130008, 14, 188), key(130022, 8, 188), key(130030, 9, 188), key(130039, 7, 188),
    key(130046, 8, 188), key(130054, 8, 188), key(130062, 7, 188), key(130069, 7, 188), key(130076, 9, 188),
    key(130085, 8, 188), key(130093, 6, 210), key(130099, 5, 189), key(130104, 5, 189), key(130109, 7, 189),
    key(130116, 18, 79), key(130134, 7, 188), key(130141, 8, 188), key(130149, 8, 188), key(130157, 16, 88),
    key(130173, 11, 79), key(130184, 15, 55), key(130199, 17, 96), key(130216, 12, 135), key(130228, 4, 181),
    key(130232, 6, 189), key(130238, 4, 189), key(130242, 3, 246), key(130245, 6, 190), key(130251, 7, 190),
    key(130258, 6, 190), key(130264, 6, 190), key(130270, 8, 190), key(130278, 7, 188), key(130285, 8, 188),
    key(130293, 9, 188), key(130302, 8, 188), key(130310, 9, 188), key(130319, 6, 188), key(130325, 7, 188),
    key(130332, 8, 188), key(130340, 7, 188), key(130347, 8, 188), key(130355, 7, 188), key(130362, 8, 188),
    key(130370, 8, 188), key(130378, 8, 188), key(130386, 7, 188), key(130393, 8, 188), key(130401, 7, 188),
    key(130408, 8, 188), key(130416, 7, 188), key(130423, 8, 188), key(130431, 9, 188), key(130440, 8, 188),
    key(130448, 8, 188), key(130456, 8, 188), key(130464, 6, 187), key(130470, 6, 189), key(130476, 6, 210),
    key(130482, 8, 210), key(130490, 4, 189), key(130494, 5, 189), key(130499, 6, 189), key(130505, 5, 189),
    key(130510, 6, 189), key(130516, 6, 189), key(130522, 5, 189), key(130527, 5, 189), key(130532, 6, 189),
    key(130538, 7, 189), key(130545, 8, 189), key(130553, 5, 189), key(130558, 6, 189), key(130564, 17, 189),
    key(130581, 13, 189), key(130594, 11, 265), key(130605, 7, 189), key(130612, 14, 189), key(130626, 18, 189),
    key(130644, 16, 189), key(130660, 6, 189), key(130666, 20, 189), key(130686, 7, 189), key(130693, 8, 189),
    key(130701, 6, 189), key(130707, 5, 189), key(130712, 44, 184), key(130756, 5, 189), key(130761, 7, 190),
    key(130768, 9, 190), key(130777, 18, 96), key(130795, 13, 135), key(130808, 7, 190), key(130815, 6, 190),
    key(130821, 13, 190), key(130834, 18, 190), key(130852, 7, 190), key(130859, 7, 190), key(130866, 8, 190),
    key(130874, 17, 190), key(130891, 7, 188), key(130898, 5, 189), key(130903, 8, 189), key(130911, 12, 222),
    key(130923, 14, 79), key(130937, 7, 189), key(130944, 7, 188), key(130951, 8, 189), key(130959, 10, 187),
    key(130969, 14, 27), key(130983, 10, 196), key(130993, 19, 121), key(131012, 9, 128), key(131021, 10, 136),
    key(131031, 23, 203), key(131054, 28, 237), key(131082, 9, 196), key(131091, 19, 121), key(131110, 8, 128),
    key(131118, 9, 201), key(131127, 22, 136), key(131149, 20, 212), key(131169, 11, 27), key(131180, 19, 203),
    key(131199, 25, 237), key(131224, 16, 198), key(131240, 7, 247), key(131247, 8, 247), key(131255, 15, 68),
    key(131270, 5, 335), key(131275, 4, 216), key(131279, 16, 191), key(131295, 3, 234), key(131298, 11, 191),
    key(131309, 8, 57), key(131317, 17, 68), key(131334, 12, 68), key(131346, 14, 68), key(131360, 16, 68),
    key(131376, 17, 68), key(131393, 18, 68), key(131411, 18, 68), key(131429, 16, 68), key(131445, 17, 68),
    key(131462, 16, 68), key(131478, 16, 68), key(131494, 20, 68), key(131514, 8, 68), key(131522, 7, 68),
    key(131529, 32, 68), key(131561, 9, 68), key(131570, 7, 213), key(131577, 7, 247), key(131584, 16, 27),
    key(131600, 23, 27), key(131623, 26, 121), key(131649, 26, 121), key(131675, 25, 121), key(131700, 12, 196),
    key(131712, 43, 196), key(131755, 19, 196), key(131774, 14, 196), key(131788, 29, 121), key(131817, 19, 121),
    key(131836, 23, 121), key(131859, 21, 121), key(131880, 21, 121), key(131901, 19, 121), key(131920, 20, 121),
    key(131940, 20, 121), key(131960, 20, 121), key(131980, 21, 121), key(132001, 20, 121), key(132021, 20, 121),
    key(132041, 19, 121), key(132060, 20, 121), key(132080, 20, 121), key(132100, 20, 121), key(132120, 21, 121),
    key(132141, 20, 121), key(132161, 20, 121), key(132181, 20, 121), key(132201, 19, 121), key(132220, 10, 196),
    key(132230, 11, 128), key(132241, 12, 128), key(132253, 18, 128), key(132271, 11, 201), key(132282, 12, 136),
    key(132294, 26, 212), key(132320, 19, 136), key(132339, 19, 136), key(132358, 32, 212), key(132390, 21, 212),
    key(132411, 22, 121), key(132433, 23, 203), key(132456, 14, 203), key(132470, 23, 203), key(132493, 27, 203),
    key(132520, 26, 203), key(132546, 25, 203), key(132571, 25, 203), key(132596, 23, 203), key(132619, 24, 203),
    key(132643, 24, 203), key(132667, 24, 203), key(132691, 24, 203), key(132715, 25, 203), key(132740, 24, 203),
    key(132764, 23, 203), key(132787, 24, 203), key(132811, 24, 203), key(132835, 33, 203), key(132868, 24, 203),
    key(132892, 24, 203), key(132916, 24, 203), key(132940, 24, 203), key(132964, 24, 203), key(132988, 23, 203),
    key(133011, 13, 237), key(133024, 28, 237), key(133052, 32, 237), key(133084, 27, 237), key(133111, 27, 237),
    key(133138, 27, 237), key(133165, 28, 237), key(133193, 25, 237), key(133218, 26, 237), key(133244, 30, 237),
    key(133274, 27, 237), key(133301, 30, 237), key(133331, 37, 237), key(133368, 31, 237), key(133399, 28, 237),
    key(133427, 27, 237), key(133454, 25, 237), key(133479, 30, 237), key(133509, 26, 237), key(133535, 28, 237),
    key(133563, 28, 237), key(133591, 26, 237), key(133617, 35, 237), key(133652, 27, 237), key(133679, 29, 237),
    key(133708, 28, 237), key(133736, 28, 237), key(133764, 16, 237), key(133780, 13, 196), key(133793, 12, 128),
    key(133805, 9, 57), key(133814, 8, 57), key(133822, 14, 57), key(133836, 9, 57), key(133845, 5, 59),
    key(133850, 8, 59), key(133858, 16, 198), key(133874, 19, 198), key(133893, 18, 198), key(133911, 9, 200),
    key(133920, 6, 199), key(133926, 8, 200), key(133934, 11, 200), key(133945, 15, 198), key(133960, 10, 200),
    key(133970, 10, 198), key(133980, 14, 198), key(133994, 14, 198), key(134008, 16, 198), key(134024, 9, 198),
    key(134033, 8, 198), key(134041, 15, 198), key(134056, 9, 198), key(134065, 12, 198), key(134077, 12, 198),
    key(134089, 9, 198), key(134098, 16, 198), key(134114, 16, 198), key(134130, 12, 198), key(134142, 12, 198),
    key(134154, 14, 198), key(134168, 13, 198), key(134181, 15, 198), key(134196, 16, 198), key(134212, 16, 198),
    key(134228, 13, 198), key(134241, 16, 198), key(134257, 8, 198), key(134265, 9, 198), key(134274, 9, 200),
    key(134283, 8, 200), key(134291, 14, 200), key(134305, 9, 200), key(134314, 10, 200), key(134324, 10, 200),
    key(134334, 11, 200), key(134345, 11, 200), key(134356, 9, 200), key(134365, 8, 200), key(134373, 9, 200),
    key(134382, 8, 200), key(134390, 6, 112), key(134396, 7, 112), key(134403, 8, 201), key(134411, 9, 201),
    key(134420, 8, 201), key(134428, 8, 112), key(134436, 20, 234), key(134456, 40, 232), key(134496, 35, 240),
    key(134531, 6, 247), key(134537, 7, 247), key(134544, 7, 247), key(134551, 19, 7), key(134570, 31, 7),
    key(134601, 11, 201), key(134612, 6, 247), key(134618, 7, 244), key(134625, 4, 244), key(134629, 17, 10),
    key(134646, 5, 244), key(134651, 13, 10), key(134664, 13, 10), key(134677, 17, 10), key(134694, 15, 10),
    key(134709, 15, 10), key(134724, 13, 10), key(134737, 14, 10), key(134751, 15, 10), key(134766, 15, 10),
    key(134781, 17, 10), key(134798, 14, 10), key(134812, 18, 10), key(134830, 26, 244), key(134856, 18, 10),
    key(134874, 15, 10), key(134889, 15, 10), key(134904, 13, 10), key(134917, 20, 10), key(134937, 12, 244),
    key(134949, 14, 10), key(134963, 16, 10), key(134979, 16, 10), key(134995, 16, 10), key(135011, 16, 10),
    key(135027, 17, 10), key(135044, 17, 10), key(135061, 17, 10), key(135078, 16, 10), key(135094, 16, 10),
    key(135110, 6, 244), key(135116, 6, 244), key(135122, 28, 10), key(135150, 5, 244), key(135155, 6, 244),
    key(135161, 18, 10), key(135179, 7, 244), key(135186, 23, 10), key(135209, 6, 244), key(135215, 15, 10),
    key(135230, 13, 10), key(135243, 16, 10), key(135259, 16, 10), key(135275, 16, 10), key(135291, 16, 10),
    key(135307, 18, 10), key(135325, 7, 244), key(135332, 6, 244), key(135338, 18, 10), key(135356, 15, 10),
    key(135371, 5, 244), key(135376, 19, 10), key(135395, 17, 10), key(135412, 17, 10), key(135429, 6, 244),
    key(135435, 17, 10), key(135452, 13, 27), key(135465, 14, 27), key(135479, 22, 237), key(135501, 21, 121),
    key(135522, 22, 121), key(135544, 20, 121), key(135564, 10, 196), key(135574, 10, 196), key(135584, 17, 121),
    key(135601, 16, 121), key(135617, 17, 121), key(135634, 17, 121), key(135651, 9, 128), key(135660, 10, 128),
    key(135670, 11, 201), key(135681, 10, 201), key(135691, 10, 201), key(135701, 11, 201), key(135712, 9, 201),
    key(135721, 11, 201), key(135732, 12, 201), key(135744, 10, 201), key(135754, 17, 201), key(135771, 22, 201),
    key(135793, 10, 201), key(135803, 10, 136), key(135813, 11, 136), key(135824, 20, 203), key(135844, 20, 203),
    key(135864, 19, 203), key(135883, 19, 203), key(135902, 21, 203), key(135923, 20, 203), key(135943, 17, 203),
    key(135960, 19, 206), key(135979, 20, 206), key(135999, 20, 206), key(136019, 20, 206), key(136039, 20, 206),
    key(136059, 32, 237), key(136091, 20, 237), key(136111, 24, 237), key(136135, 24, 237), key(136159, 28, 237),
    key(136187, 28, 237), key(136215, 22, 237), key(136237, 16, 203), key(136253, 20, 237), key(136273, 10, 201),
    key(136283, 21, 206), key(136304, 21, 206), key(136325, 15, 121), key(136340, 25, 27), key(136365, 13, 196),
    key(136378, 21, 121), key(136399, 12, 128), key(136411, 13, 212), key(136424, 25, 203), key(136449, 31, 237),
    key(136480, 9, 201), key(136489, 9, 201), key(136498, 15, 27), key(136513, 10, 196), key(136523, 11, 136),
    key(136534, 19, 203), key(136553, 29, 237), key(136582, 11, 196), key(136593, 12, 196), key(136605, 11, 196),
    key(136616, 12, 128), key(136628, 11, 128), key(136639, 12, 128), key(136651, 11, 128), key(136662, 11, 128),
    key(136673, 30, 236), key(136703, 14, 27), key(136717, 11, 196), key(136728, 21, 121), key(136749, 19, 121),
    key(136768, 13, 38), key(136781, 10, 128), key(136791, 11, 128), key(136802, 22, 203), key(136824, 22, 203),
    key(136846, 22, 203), key(136868, 23, 203), key(136891, 13, 38), key(136904, 26, 237), key(136930, 25, 237),
    key(136955, 25, 237), key(136980, 11, 196), key(136991, 11, 128), key(137002, 10, 196), key(137012, 17, 121),
    key(137029, 9, 196), key(137038, 10, 128), key(137048, 19, 203), key(137067, 23, 237), key(137090, 8, 196),
    key(137098, 8, 128), key(137106, 21, 206), key(137127, 19, 206), key(137146, 10, 38), key(137156, 11, 196),
    key(137167, 25, 121), key(137192, 23, 121), key(137215, 10, 128), key(137225, 12, 201), key(137237, 13, 201),
    key(137250, 24, 203), key(137274, 22, 203), key(137296, 21, 206), key(137317, 26, 237), key(137343, 25, 237),
    key(137368, 10, 194), key(137378, 14, 27), key(137392, 21, 121), key(137413, 21, 121), key(137434, 11, 201),
    key(137445, 12, 136), key(137457, 20, 203), key(137477, 19, 206), key(137496, 23, 206), key(137519, 22, 206),
    key(137541, 22, 206), key(137563, 21, 206), key(137584, 44, 206), key(137628, 21, 206), key(137649, 20, 206),
    key(137669, 21, 206), key(137690, 19, 206), key(137709, 19, 206), key(137728, 19, 206), key(137747, 20, 206),
    key(137767, 20, 206), key(137787, 20, 206), key(137807, 21, 206), key(137828, 20, 206), key(137848, 20, 206),
    key(137868, 19, 206), key(137887, 20, 206), key(137907, 20, 206), key(137927, 29, 206), key(137956, 22, 206),
    key(137978, 21, 206), key(137999, 20, 206), key(138019, 20, 206), key(138039, 20, 206), key(138059, 21, 206),
    key(138080, 20, 206), key(138100, 20, 206), key(138120, 21, 206), key(138141, 20, 206), key(138161, 20, 206),
    key(138181, 20, 206), key(138201, 21, 206), key(138222, 22, 206), key(138244, 20, 206), key(138264, 20, 206),
    key(138284, 19, 206), key(138303, 24, 206), key(138327, 10, 206), key(138337, 23, 206), key(138360, 22, 206),
    key(138382, 24, 237), key(138406, 13, 191), key(138419, 19, 206), key(138438, 20, 206), key(138458, 5, 115),
    key(138463, 6, 115), key(138469, 9, 115), key(138478, 12, 96), key(138490, 17, 96), key(138507, 9, 135),
    key(138516, 14, 135), key(138530, 14, 68), key(138544, 6, 204), key(138550, 7, 204), key(138557, 4, 335),
    key(138561, 8, 111), key(138569, 17, 111), key(138586, 9, 111), key(138595, 14, 68), key(138609, 4, 216),
    key(138613, 14, 27), key(138627, 24, 237), key(138651, 21, 121), key(138672, 22, 136), key(138694, 22, 212),
    key(138716, 19, 206), key(138735, 15, 191), key(138750, 13, 191), key(138763, 13, 191), key(138776, 5, 191),
    key(138781, 13, 191), key(138794, 13, 191), key(138807, 10, 191), key(138817, 12, 191), key(138829, 23, 191),
    key(138852, 19, 191), key(138871, 13, 191), key(138884, 13, 191), key(138897, 12, 191), key(138909, 13, 191),
    key(138922, 12, 191), key(138934, 13, 191), key(138947, 14, 191), key(138961, 14, 191), key(138975, 15, 191),
    key(138990, 6, 191), key(138996, 11, 191), key(139007, 12, 191), key(139019, 15, 191), key(139034, 17, 191),
    key(139051, 7, 191), key(139058, 18, 191), key(139076, 13, 191), key(139089, 15, 191), key(139104, 14, 191),
    key(139118, 14, 191), key(139132, 13, 246), key(139145, 8, 200), key(139153, 10, 200), key(139163, 18, 206),
    key(139181, 13, 191), key(139194, 24, 206), key(139218, 21, 206), key(139239, 21, 206), key(139260, 21, 206),
    key(139281, 22, 206), key(139303, 22, 206), key(139325, 25, 206), key(139350, 21, 206), key(139371, 11, 191),
    key(139382, 20, 191), key(139402, 6, 191), key(139408, 12, 191), key(139420, 12, 246), key(139432, 30, 206),
    key(139462, 6, 284), key(139468, 23, 206), key(139491, 10, 128), key(139501, 12, 201), key(139513, 9, 57),
    key(139522, 5, 69), key(139527, 6, 69), key(139533, 7, 42), key(139540, 7, 43), key(139547, 10, 69),
    key(139557, 8, 69), key(139565, 11, 130), key(139576, 7, 41), key(139583, 7, 210), key(139590, 8, 210),
    key(139598, 8, 210), key(139606, 7, 41), key(139613, 8, 41), key(139621, 7, 41), key(139628, 6, 41),
    key(139634, 3, 298), key(139637, 4, 216), key(139641, 14, 170), key(139655, 8, 193), key(139663, 3, 58),
    key(139666, 7, 213), key(139673, 8, 213), key(139681, 22, 214), key(139703, 9, 201), key(139712, 20, 203),
    key(139732, 22, 237), key(139754, 10, 199), key(139764, 6, 213), key(139770, 8, 196), key(139778, 9, 213),
    key(139787, 10, 213), key(139797, 9, 213), key(139806, 9, 213), key(139815, 13, 213), key(139828, 8, 213),
    key(139836, 8, 213), key(139844, 7, 213), key(139851, 8, 213), key(139859, 9, 213), key(139868, 17, 121),
    key(139885, 13, 170), key(139898, 13, 170), key(139911, 8, 208), key(139919, 9, 209), key(139928, 6, 113),
    key(139934, 8, 128), key(139942, 7, 247), key(139949, 21, 203), key(139970, 13, 27), key(139983, 22, 121),
    key(140005, 10, 201), key(140015, 10, 136), key(140025, 12, 136), key(140037, 18, 203), key(140055, 23, 203),
    key(140078, 19, 203), key(140097, 19, 203), key(140116, 21, 203), key(140137, 25, 237), key(140162, 11, 27),
    key(140173, 8, 193), key(140181, 9, 193), key(140190, 9, 193), key(140199, 7, 193), key(140206, 14, 193),
    key(140220, 19, 193), key(140239, 8, 193), key(140247, 9, 193), key(140256, 8, 193), key(140264, 10, 193),
    key(140274, 8, 193), key(140282, 8, 193), key(140290, 9, 193), key(140299, 6, 193), key(140305, 8, 193),
    key(140313, 8, 193), key(140321, 7, 193), key(140328, 10, 136), key(140338, 20, 203), key(140358, 14, 27),
    key(140372, 10, 196), key(140382, 11, 196), key(140393, 11, 196), key(140404, 17, 121), key(140421, 17, 121),
    key(140438, 18, 121), key(140456, 18, 121), key(140474, 18, 121), key(140492, 20, 121), key(140512, 24, 121),
    key(140536, 10, 128), key(140546, 10, 128), key(140556, 11, 128), key(140567, 11, 128), key(140578, 12, 128),
    key(140590, 12, 128), key(140602, 11, 136), key(140613, 23, 203), key(140636, 20, 203), key(140656, 31, 237),
    key(140687, 24, 237), key(140711, 24, 237), key(140735, 27, 237), key(140762, 27, 237), key(140789, 12, 196),
    key(140801, 22, 121), key(140823, 22, 121), key(140845, 12, 128), key(140857, 24, 203), key(140881, 24, 203),
    key(140905, 25, 203), key(140930, 12, 128), key(140942, 27, 237), key(140969, 30, 237), key(140999, 30, 237),
    key(141029, 19, 121), key(141048, 10, 128), key(141058, 29, 38), key(141087, 11, 38), key(141098, 26, 237),
    key(141124, 47, 195), key(141171, 6, 80), key(141177, 6, 80), key(141183, 8, 69), key(141191, 5, 204),
    key(141196, 22, 239), key(141218, 12, 44), key(141230, 9, 199), key(141239, 11, 199), key(141250, 10, 199),
    key(141260, 4, 204), key(141264, 5, 204), key(141269, 6, 204), key(141275, 21, 263), key(141296, 19, 263),
    key(141315, 13, 204), key(141328, 18, 204), key(141346, 7, 204), key(141353, 6, 204), key(141359, 7, 204),
    key(141366, 7, 204), key(141373, 8, 204), key(141381, 7, 204), key(141388, 11, 130), key(141399, 11, 222),
    key(141410, 10, 199), key(141420, 10, 199), key(141430, 28, 96), key(141458, 24, 135), key(141482, 6, 204),
    key(141488, 6, 204), key(141494, 6, 204), key(141500, 34, 105), key(141534, 17, 184), key(141551, 5, 213),
    key(141556, 6, 213), key(141562, 7, 213), key(141569, 15, 213), key(141584, 8, 213), key(141592, 7, 213),
    key(141599, 6, 213), key(141605, 7, 213), key(141612, 8, 213), key(141620, 19, 191), key(141639, 21, 237),
    key(141660, 13, 181), key(141673, 14, 181), key(141687, 18, 144), key(141705, 25, 150), key(141730, 18, 144),
    key(141748, 15, 150), key(141763, 13, 181), key(141776, 17, 144), key(141793, 23, 150), key(141816, 15, 150),
    key(141831, 15, 181), key(141846, 16, 150), key(141862, 6, 213), key(141868, 11, 213), key(141879, 10, 213),
    key(141889, 9, 213), key(141898, 18, 213), key(141916, 11, 213), key(141927, 10, 213), key(141937, 11, 213),
    key(141948, 12, 213), key(141960, 12, 213), key(141972, 10, 213), key(141982, 16, 213), key(141998, 22, 213),
    key(142020, 10, 213), key(142030, 11, 213), key(142041, 14, 213), key(142055, 8, 213), key(142063, 10, 213),
    key(142073, 8, 213), key(142081, 6, 213), key(142087, 14, 213), key(142101, 14, 213), key(142115, 9, 213),
    key(142124, 16, 213), key(142140, 8, 213), key(142148, 8, 213), key(142156, 15, 213), key(142171, 11, 196),
    key(142182, 20, 121), key(142202, 11, 128), key(142213, 22, 203), key(142235, 25, 237), key(142260, 12, 196),
    key(142272, 12, 128), key(142284, 18, 27), key(142302, 14, 136), key(142316, 5, 216), key(142321, 11, 214),
    key(142332, 33, 298), key(142365, 33, 298), key(142398, 13, 222), key(142411, 4, 234), key(142415, 11, 213),
    key(142426, 10, 213), key(142436, 15, 27), key(142451, 10, 196), key(142461, 11, 196), key(142472, 19, 121),
    key(142491, 10, 128), key(142501, 11, 136), key(142512, 55, 212), key(142567, 22, 203), key(142589, 21, 203),
    key(142610, 26, 237), key(142636, 27, 237), key(142663, 10, 213), key(142673, 23, 162), key(142696, 8, 43),
    key(142704, 5, 42), key(142709, 5, 42), key(142714, 6, 42), key(142720, 15, 181), key(142735, 19, 144),
    key(142754, 25, 150), key(142779, 4, 43), key(142783, 5, 43), key(142788, 5, 43), key(142793, 7, 57),
    key(142800, 25, 197), key(142825, 8, 5), key(142833, 10, 130), key(142843, 31, 234), key(142874, 9, 211),
    key(142883, 9, 210), key(142892, 12, 41), key(142904, 6, 43), key(142910, 4, 218), key(142914, 7, 59),
    key(142921, 7, 115), key(142928, 15, 199), key(142943, 11, 199), key(142954, 14, 181), key(142968, 18, 144),
    key(142986, 9, 246), key(142995, 11, 199), key(143006, 11, 199), key(143017, 12, 199), key(143029, 13, 199),
    key(143042, 10, 199), key(143052, 11, 199), key(143063, 11, 199), key(143074, 11, 199), key(143085, 12, 199),
    key(143097, 11, 199), key(143108, 12, 199), key(143120, 12, 199), key(143132, 19, 199), key(143151, 24, 199),
    key(143175, 14, 199), key(143189, 13, 199), key(143202, 13, 199), key(143215, 12, 199), key(143227, 13, 199),
    key(143240, 5, 42), key(143245, 4, 43), key(143249, 5, 43), key(143254, 9, 194), key(143263, 6, 57),
    key(143269, 5, 57), key(143274, 6, 57), key(143280, 12, 199), key(143292, 6, 264), key(143298, 14, 170),
    key(143312, 9, 130), key(143321, 4, 42), key(143325, 4, 42), key(143329, 5, 214), key(143334, 10, 199),
    key(143344, 9, 130), key(143353, 10, 130), key(143363, 6, 214), key(143369, 8, 208), key(143377, 8, 209),
    key(143385, 8, 208), key(143393, 9, 208), key(143402, 10, 208), key(143412, 8, 209), key(143420, 9, 209),
    key(143429, 10, 209), key(143439, 11, 83), key(143450, 13, 181), key(143463, 17, 144), key(143480, 21, 150),
    key(143501, 22, 150), key(143523, 10, 248), key(143533, 9, 248), key(143542, 8, 248), key(143550, 8, 248),
    key(143558, 8, 248), key(143566, 9, 248), key(143575, 10, 248), key(143585, 4, 43), key(143589, 9, 194),
    key(143598, 8, 194), key(143606, 7, 194), key(143613, 8, 194), key(143621, 9, 194), key(143630, 8, 194),
    key(143638, 8, 194), key(143646, 9, 194), key(143655, 21, 194), key(143676, 11, 194), key(143687, 9, 194),
    key(143696, 9, 194), key(143705, 9, 194), key(143714, 8, 194), key(143722, 9, 194), key(143731, 10, 194),
    key(143741, 9, 194), key(143750, 9, 194), key(143759, 9, 194), key(143768, 10, 194), key(143778, 9, 194),
    key(143787, 9, 194), key(143796, 8, 194), key(143804, 16, 194), key(143820, 9, 194), key(143829, 10, 194),
    key(143839, 8, 193), key(143847, 8, 193), key(143855, 7, 193), key(143862, 12, 43), key(143874, 10, 194),
    key(143884, 8, 194), key(143892, 15, 27), key(143907, 11, 196), key(143918, 19, 121), key(143937, 10, 128),
    key(143947, 12, 212), key(143959, 19, 212), key(143978, 11, 212), key(143989, 13, 212), key(144002, 11, 136),
    key(144013, 23, 203), key(144036, 29, 237), key(144065, 11, 212), key(144076, 29, 38), key(144105, 5, 43),
    key(144110, 3, 57), key(144113, 10, 83), key(144123, 7, 69), key(144130, 7, 57), key(144137, 5, 69),
    key(144142, 8, 69), key(144150, 6, 57), key(144156, 10, 83), key(144166, 5, 57), key(144171, 6, 57),
    key(144177, 6, 57), key(144183, 8, 57), key(144191, 6, 60), key(144197, 8, 57), key(144205, 9, 199),
    key(144214, 11, 199), key(144225, 8, 199), key(144233, 9, 204), key(144242, 4, 214), key(144246, 10, 130),
    key(144256, 5, 214), key(144261, 12, 214), key(144273, 8, 214), key(144281, 5, 214), key(144286, 5, 214),
    key(144291, 6, 214), key(144297, 10, 130), key(144307, 9, 130), key(144316, 5, 214), key(144321, 9, 130),
    key(144330, 6, 214), key(144336, 13, 44), key(144349, 11, 208), key(144360, 11, 209), key(144371, 9, 208),
    key(144380, 9, 209), key(144389, 13, 199), key(144402, 6, 213), key(144408, 8, 213), key(144416, 25, 197),
    key(144441, 6, 214), key(144447, 14, 199), key(144461, 12, 199), key(144473, 14, 199), key(144487, 12, 196),
    key(144499, 21, 121), key(144520, 11, 128), key(144531, 26, 203), key(144557, 11, 237), key(144568, 7, 194),
    key(144575, 10, 194), key(144585, 9, 194), key(144594, 30, 96), key(144624, 26, 135), key(144650, 13, 199),
    key(144663, 26, 234), key(144689, 17, 234), key(144706, 11, 199), key(144717, 15, 181), key(144732, 19, 144),
    key(144751, 26, 150), key(144777, 25, 150), key(144802, 24, 150), key(144826, 8, 208), key(144834, 8, 209),
    key(144842, 8, 208), key(144850, 8, 209), key(144858, 18, 44), key(144876, 8, 208), key(144884, 10, 208),
    key(144894, 9, 208), key(144903, 9, 208), key(144912, 8, 208), key(144920, 8, 208), key(144928, 6, 208),
    key(144934, 15, 208), key(144949, 7, 208), key(144956, 8, 208), key(144964, 15, 208), key(144979, 24, 208),
    key(145003, 9, 208), key(145012, 9, 208), key(145021, 9, 208), key(145030, 9, 208), key(145039, 9, 208),
    key(145048, 9, 208), key(145057, 9, 208), key(145066, 9, 208), key(145075, 8, 208), key(145083, 8, 209),
    key(145091, 9, 208), key(145100, 8, 208), key(145108, 8, 209), key(145116, 9, 209), key(145125, 7, 209),
    key(145132, 7, 209), key(145139, 8, 209), key(145147, 15, 209), key(145162, 20, 209), key(145182, 9, 209),
    key(145191, 8, 209), key(145199, 9, 209), key(145208, 9, 209), key(145217, 9, 209), key(145226, 8, 209),
    key(145234, 9, 208), key(145243, 9, 209), key(145252, 8, 209), key(145260, 9, 209), key(145269, 8, 209),
    key(145277, 8, 208), key(145285, 8, 208), key(145293, 8, 208), key(145301, 7, 208), key(145308, 8, 208),
    key(145316, 9, 208), key(145325, 9, 208), key(145334, 9, 208), key(145343, 8, 208), key(145351, 9, 209),
    key(145360, 8, 209), key(145368, 8, 209), key(145376, 9, 209), key(145385, 8, 209), key(145393, 9, 209),
    key(145402, 9, 209), key(145411, 10, 209), key(145421, 8, 208), key(145429, 8, 209), key(145437, 8, 208),
    key(145445, 8, 209), key(145453, 22, 232), key(145475, 9, 194), key(145484, 7, 114), key(145491, 10, 211),
    key(145501, 40, 269), key(145541, 40, 127), key(145581, 44, 26), key(145625, 31, 144), key(145656, 30, 241),
    key(145686, 29, 241), key(145715, 45, 195), key(145760, 10, 122), key(145770, 5, 192), key(145775, 9, 205),
    key(145784, 6, 192), key(145790, 5, 210), key(145795, 5, 41), key(145800, 15, 198), key(145815, 15, 198),
    key(145830, 14, 198), key(145844, 16, 198), key(145860, 15, 198), key(145875, 16, 198), key(145891, 27, 198),
    key(145918, 17, 198), key(145935, 9, 208), key(145944, 9, 209), key(145953, 7, 202), key(145960, 8, 202),
    key(145968, 8, 202), key(145976, 9, 202), key(145985, 9, 202), key(145994, 8, 202), key(146002, 6, 202),
    key(146008, 26, 202), key(146034, 7, 202), key(146041, 27, 202), key(146068, 14, 202), key(146082, 8, 202),
    key(146090, 8, 202), key(146098, 7, 202), key(146105, 7, 202), key(146112, 8, 202), key(146120, 7, 202),
    key(146127, 8, 202), key(146135, 7, 202), key(146142, 8, 202), key(146150, 8, 202), key(146158, 7, 202),
    key(146165, 6, 72), key(146171, 14, 27), key(146185, 29, 96), key(146214, 26, 135), key(146240, 29, 96),
    key(146269, 26, 135), key(146295, 32, 96), key(146327, 29, 135), key(146356, 30, 96), key(146386, 10, 196),
    key(146396, 10, 202), key(146406, 5, 72), key(146411, 10, 246), key(146421, 33, 195), key(146454, 32, 195),
    key(146486, 9, 122), key(146495, 9, 205), key(146504, 7, 207), key(146511, 6, 192), key(146517, 13, 205),
    key(146530, 12, 246), key(146542, 24, 246), key(146566, 13, 246), key(146579, 48, 335), key(146627, 40, 195),
    key(146667, 44, 195), key(146711, 39, 195), key(146750, 39, 195), key(146789, 11, 122), key(146800, 12, 122),
    key(146812, 19, 336), key(146831, 11, 205), key(146842, 23, 205), key(146865, 14, 205), key(146879, 14, 289),
    key(146893, 13, 289), key(146906, 16, 289), key(146922, 17, 159), key(146939, 11, 268), key(146950, 12, 268),
    key(146962, 12, 246), key(146974, 22, 331), key(146996, 17, 248), key(147013, 6, 265), key(147019, 35, 265),
    key(147054, 12, 265), key(147066, 5, 69), key(147071, 6, 69), key(147077, 6, 69), key(147083, 5, 69),
    key(147088, 16, 69), key(147104, 12, 69), key(147116, 9, 69), key(147125, 6, 69), key(147131, 6, 69),
    key(147137, 8, 69), key(147145, 7, 69), key(147152, 10, 69), key(147162, 7, 69), key(147169, 7, 69),
    key(147176, 7, 69), key(147183, 14, 88), key(147197, 8, 69), key(147205, 6, 69), key(147211, 6, 69),
    key(147217, 10, 69), key(147227, 5, 69), key(147232, 7, 69), key(147239, 6, 69), key(147245, 7, 69),
    key(147252, 7, 69), key(147259, 13, 69), key(147272, 16, 142), key(147288, 19, 69), key(147307, 31, 96),
    key(147338, 27, 135), key(147365, 21, 197), key(147386, 5, 69), key(147391, 23, 197), key(147414, 24, 197),
    key(147438, 33, 197), key(147471, 25, 197), key(147496, 23, 7), key(147519, 18, 79), key(147537, 18, 79),
    key(147555, 13, 234), key(147568, 18, 96), key(147586, 15, 135), key(147601, 6, 204), key(147607, 6, 204),
    key(147613, 24, 38), key(147637, 24, 38), key(147661, 9, 130), key(147670, 9, 130), key(147679, 42, 130),
    key(147721, 16, 130), key(147737, 10, 130), key(147747, 10, 130), key(147757, 9, 130), key(147766, 9, 130),
    key(147775, 8, 130), key(147783, 9, 130), key(147792, 9, 130), key(147801, 21, 96), key(147822, 17, 135),
    key(147839, 10, 191), key(147849, 7, 210), key(147856, 6, 213), key(147862, 8, 193), key(147870, 9, 193),
    key(147879, 9, 199), key(147888, 9, 208), key(147897, 11, 209), key(147908, 6, 192), key(147914, 11, 211),
    key(147925, 5, 210), key(147930, 13, 27), key(147943, 13, 27), key(147956, 21, 27), key(147977, 23, 121),
    key(148000, 9, 196), key(148009, 16, 121), key(148025, 17, 121), key(148042, 18, 121), key(148060, 17, 121),
    key(148077, 17, 121), key(148094, 14, 121), key(148108, 18, 121), key(148126, 19, 121), key(148145, 17, 121),
    key(148162, 8, 128), key(148170, 9, 128), key(148179, 8, 128), key(148187, 12, 128), key(148199, 9, 136),
    key(148208, 20, 203), key(148228, 20, 203), key(148248, 22, 203), key(148270, 21, 203), key(148291, 21, 203),
    key(148312, 22, 203), key(148334, 22, 237), key(148356, 26, 237), key(148382, 25, 237), key(148407, 29, 237),
    key(148436, 27, 237), key(148463, 24, 237), key(148487, 25, 237), key(148512, 25, 237), key(148537, 25, 237),
    key(148562, 26, 237), key(148588, 29, 237), key(148617, 24, 237), key(148641, 30, 237), key(148671, 24, 234),
    key(148695, 13, 234), key(148708, 22, 234), key(148730, 25, 234), key(148755, 17, 234), key(148772, 25, 234),
    key(148797, 16, 67), key(148813, 16, 90), key(148829, 15, 110), key(148844, 15, 123), key(148859, 14, 127),
    key(148873, 14, 146), key(148887, 18, 184), key(148905, 14, 186), key(148919, 26, 234), key(148945, 18, 81),
    key(148963, 11, 234), key(148974, 11, 234), key(148985, 26, 236), key(149011, 11, 234), key(149022, 6, 70),
    key(149028, 31, 105), key(149059, 29, 239), key(149088, 13, 79), key(149101, 13, 79), key(149114, 14, 79),
    key(149128, 38, 232), key(149166, 23, 38), key(149189, 3, 234), key(149192, 8, 246), key(149200, 10, 211),
    key(149210, 9, 211), key(149219, 5, 211), key(149224, 10, 211), key(149234, 11, 211), key(149245, 9, 211),
    key(149254, 10, 246), key(149264, 11, 246), key(149275, 10, 246), key(149285, 10, 246), key(149295, 39, 195),
    key(149334, 34, 195), key(149368, 9, 122), key(149377, 9, 122), key(149386, 10, 205), key(149396, 9, 205),
    key(149405, 10, 205), key(149415, 4, 192), key(149419, 6, 192), key(149425, 13, 205), key(149438, 7, 192),
    key(149445, 9, 246), key(149454, 9, 246), key(149463, 5, 192), key(149468, 12, 205), key(149480, 13, 205),
    key(149493, 13, 205), key(149506, 13, 205), key(149519, 12, 205), key(149531, 12, 205), key(149543, 12, 192),
    key(149555, 16, 205), key(149571, 21, 192), key(149592, 13, 205), key(149605, 6, 192), key(149611, 7, 192),
    key(149618, 8, 192), key(149626, 6, 192), key(149632, 14, 205), key(149646, 13, 205), key(149659, 14, 205),
    key(149673, 7, 192), key(149680, 6, 192), key(149686, 14, 205), key(149700, 5, 192), key(149705, 12, 205),
    key(149717, 5, 192), key(149722, 12, 205), key(149734, 6, 192), key(149740, 35, 195), key(149775, 42, 195),
    key(149817, 44, 195), key(149861, 8, 122), key(149869, 8, 205), key(149877, 12, 246), key(149889, 37, 195),
    key(149926, 11, 122), key(149937, 11, 205), key(149948, 11, 246), key(149959, 36, 195), key(149995, 10, 122),
    key(150005, 17, 11), key(150022, 10, 205), key(150032, 7, 192), key(150039, 6, 210), key(150045, 5, 210),
    key(150050, 5, 210), key(150055, 6, 210), key(150061, 7, 210), key(150068, 6, 210), key(150074, 7, 210),
    key(150081, 8, 41), key(150089, 5, 41), key(150094, 11, 246), key(150105, 12, 246), key(150117, 45, 195),
    key(150162, 10, 122), key(150172, 11, 205), key(150183, 4, 41), key(150187, 5, 41), key(150192, 5, 41),
    key(150197, 9, 41), key(150206, 6, 41), key(150212, 6, 41), key(150218, 6, 41), key(150224, 5, 41),
    key(150229, 19, 198), key(150248, 8, 207), key(150256, 8, 207), key(150264, 8, 207), key(150272, 8, 207),
    key(150280, 10, 208), key(150290, 10, 209), key(150300, 10, 208), key(150310, 10, 208), key(150320, 9, 209),
    key(150329, 11, 209), key(150340, 17, 171), key(150357, 7, 202), key(150364, 6, 192), key(150370, 5, 72),
    key(150375, 5, 72), key(150380, 7, 72), key(150387, 6, 72), key(150393, 7, 207), key(150400, 11, 130),
    key(150411, 6, 214), key(150417, 5, 214), key(150422, 6, 214), key(150428, 8, 207), key(150436, 9, 207),
    key(150445, 7, 207), key(150452, 8, 207), key(150460, 9, 207), key(150469, 9, 207), key(150478, 8, 207),
    key(150486, 15, 207), key(150501, 20, 207), key(150521, 10, 207), key(150531, 8, 207), key(150539, 8, 207),
    key(150547, 8, 207), key(150555, 8, 207), key(150563, 10, 207), key(150573, 8, 207), key(150581, 9, 207),
    key(150590, 6, 214), key(150596, 6, 214), key(150602, 5, 214), key(150607, 7, 192), key(150614, 16, 205),
    key(150630, 6, 192), key(150636, 7, 192), key(150643, 10, 246), key(150653, 7, 192), key(150660, 43, 195),
    key(150703, 15, 191), key(150718, 6, 214), key(150724, 6, 214), key(150730, 7, 214), key(150737, 12, 211),
    key(150749, 9, 211), key(150758, 11, 211), key(150769, 7, 210), key(150776, 6, 210), key(150782, 6, 210),
    key(150788, 12, 41), key(150800, 9, 210), key(150809, 6, 41), key(150815, 5, 41), key(150820, 6, 41),
    key(150826, 9, 41), key(150835, 6, 210), key(150841, 7, 210), key(150848, 5, 210), key(150853, 5, 210),
    key(150858, 18, 191), key(150876, 14, 196), key(150890, 9, 136), key(150899, 9, 211), key(150908, 5, 41),
    key(150913, 10, 41), key(150923, 11, 41), key(150934, 28, 197), key(150962, 8, 197), key(150970, 20, 197),
    key(150990, 24, 197), key(151014, 23, 197), key(151037, 22, 197), key(151059, 30, 197), key(151089, 22, 197),
    key(151111, 20, 197), key(151131, 20, 197), key(151151, 21, 197), key(151172, 21, 197), key(151193, 21, 197),
    key(151214, 21, 197), key(151235, 31, 197), key(151266, 20, 197), key(151286, 20, 197), key(151306, 20, 197),
    key(151326, 21, 197), key(151347, 21, 197), key(151368, 30, 197), key(151398, 22, 197), key(151420, 21, 197),
    key(151441, 22, 197), key(151463, 21, 197), key(151484, 21, 197), key(151505, 23, 197), key(151528, 22, 197),
    key(151550, 21, 197), key(151571, 21, 197), key(151592, 21, 197), key(151613, 29, 197), key(151642, 21, 197),
    key(151663, 20, 197), key(151683, 27, 197), key(151710, 22, 197), key(151732, 27, 197), key(151759, 22, 197),
    key(151781, 30, 197), key(151811, 15, 148), key(151826, 9, 211), key(151835, 12, 196), key(151847, 11, 128),
    key(151858, 11, 128), key(151869, 7, 211), key(151876, 16, 27), key(151892, 21, 121), key(151913, 21, 121),
    key(151934, 12, 136), key(151946, 15, 136), key(151961, 20, 136), key(151981, 16, 212), key(151997, 23, 212),
    key(152020, 28, 206), key(152048, 28, 206), key(152076, 25, 237), key(152101, 25, 237), key(152126, 5, 211),
    key(152131, 9, 211), key(152140, 9, 211), key(152149, 9, 211), key(152158, 11, 211), key(152169, 10, 211),
    key(152179, 9, 211), key(152188, 10, 211), key(152198, 6, 210), key(152204, 7, 210), key(152211, 10, 210),
    key(152221, 7, 210), key(152228, 7, 210), key(152235, 7, 210), key(152242, 6, 41), key(152248, 10, 41),
    key(152258, 6, 41), key(152264, 5, 41), key(152269, 6, 41), key(152275, 7, 41), key(152282, 33, 237),
    key(152315, 7, 210), key(152322, 12, 196), key(152334, 12, 196), key(152346, 12, 128), key(152358, 21, 203),
    key(152379, 16, 27), key(152395, 18, 121), key(152413, 22, 121), key(152435, 23, 121), key(152458, 12, 136),
    key(152470, 22, 136), key(152492, 22, 212), key(152514, 21, 203), key(152535, 20, 206), key(152555, 20, 206),
    key(152575, 28, 237), key(152603, 25, 237), key(152628, 24, 237), key(152652, 6, 210), key(152658, 6, 210),
    key(152664, 14, 196), key(152678, 5, 41), key(152683, 9, 41), key(152692, 5, 41), key(152697, 7, 41),
    key(152704, 8, 210), key(152712, 6, 41), key(152718, 8, 41), key(152726, 7, 210), key(152733, 8, 41),
    key(152741, 9, 41), key(152750, 12, 211), key(152762, 9, 211), key(152771, 8, 211), key(152779, 5, 211),
    key(152784, 8, 211), key(152792, 9, 211), key(152801, 16, 211), key(152817, 10, 211), key(152827, 10, 211),
    key(152837, 10, 211), key(152847, 11, 211), key(152858, 9, 211), key(152867, 9, 211), key(152876, 8, 211),
    key(152884, 10, 211), key(152894, 8, 211), key(152902, 5, 192), key(152907, 5, 210), key(152912, 6, 210),
    key(152918, 6, 210), key(152924, 17, 210), key(152941, 13, 210), key(152954, 6, 210), key(152960, 7, 210),
    key(152967, 7, 210), key(152974, 7, 210), key(152981, 6, 210), key(152987, 7, 210), key(152994, 6, 210),
    key(153000, 7, 210), key(153007, 10, 41), key(153017, 10, 41), key(153027, 9, 41), key(153036, 4, 210),
    key(153040, 7, 210), key(153047, 12, 41), key(153059, 4, 41), key(153063, 5, 41), key(153068, 5, 41),
    key(153073, 6, 41), key(153079, 5, 41), key(153084, 19, 41), key(153103, 5, 41), key(153108, 6, 41),
    key(153114, 12, 41), key(153126, 10, 41), key(153136, 11, 41), key(153147, 11, 41), key(153158, 18, 41),
    key(153176, 12, 41), key(153188, 12, 41), key(153200, 10, 41), key(153210, 7, 210), key(153217, 4, 216),
    key(153221, 9, 246), key(153230, 32, 195), key(153262, 8, 122), key(153270, 8, 205), key(153278, 12, 199),
    key(153290, 5, 42), key(153295, 8, 57), key(153303, 5, 43), key(153308, 5, 57), key(153313, 6, 57),
    key(153319, 5, 214), key(153324, 6, 214), key(153330, 6, 214), key(153336, 20, 214), key(153356, 5, 214),
    key(153361, 6, 214), key(153367, 7, 214), key(153374, 7, 214), key(153381, 6, 214), key(153387, 10, 199),
    key(153397, 6, 244), key(153403, 12, 191), key(153415, 8, 193), key(153423, 11, 196), key(153434, 7, 204),
    key(153441, 9, 194), key(153450, 6, 214), key(153456, 9, 208), key(153465, 9, 209), key(153474, 8, 202),
    key(153482, 6, 192), key(153488, 10, 211), key(153498, 10, 41), key(153508, 7, 210), key(153515, 22, 240),
    key(153537, 14, 79), key(153551, 12, 191), key(153563, 21, 7), key(153584, 19, 63), key(153603, 10, 66),
    key(153613, 11, 67), key(153624, 9, 73), key(153633, 12, 72), key(153645, 14, 83), key(153659, 9, 89),
    key(153668, 14, 91), key(153682, 10, 88), key(153692, 23, 93), key(153715, 16, 85), key(153731, 10, 100),
    key(153741, 11, 196), key(153752, 13, 98), key(153765, 10, 104), key(153775, 12, 106), key(153787, 11, 109),
    key(153798, 11, 110), key(153809, 10, 117), key(153819, 13, 120), key(153832, 25, 46), key(153857, 19, 181),
    key(153876, 20, 122), key(153896, 11, 123), key(153907, 22, 121), key(153929, 10, 130), key(153939, 9, 124),
    key(153948, 12, 131), key(153960, 10, 128), key(153970, 14, 133), key(153984, 15, 166), key(153999, 11, 156),
    key(154010, 9, 145), key(154019, 24, 74), key(154043, 10, 146), key(154053, 20, 150), key(154073, 11, 201),
    key(154084, 23, 143), key(154107, 13, 155), key(154120, 15, 153), key(154135, 12, 147), key(154147, 10, 169),
    key(154157, 10, 168), key(154167, 10, 161), key(154177, 10, 177), key(154187, 16, 184), key(154203, 11, 173),
    key(154214, 27, 185), key(154241, 13, 182), key(154254, 23, 203), key(154277, 12, 187), key(154289, 22, 198),
    key(154311, 13, 200), key(154324, 10, 244), key(154334, 9, 210), key(154343, 12, 207), key(154355, 14, 211),
    key(154369, 10, 41), key(154379, 9, 58), key(154388, 9, 217), key(154397, 12, 220), key(154409, 10, 223),
    key(154419, 11, 227), key(154430, 12, 242), key(154442, 14, 238), key(154456, 12, 241), key(154468, 25, 237),
    key(154493, 7, 80), key(154500, 8, 114), key(154508, 7, 202), key(154515, 11, 213), key(154526, 7, 213),
    key(154533, 8, 204), key(154541, 10, 196), key(154551, 14, 121), key(154565, 23, 203), key(154588, 11, 128),
    key(154599, 29, 237), key(154628, 10, 194), key(154638, 24, 121), key(154662, 10, 201), key(154672, 23, 203),
    key(154695, 26, 38), key(154721, 9, 128), key(154730, 10, 196), key(154740, 26, 237), key(154766, 9, 193),
    key(154775, 9, 193), key(154784, 10, 213), key(154794, 7, 213), key(154801, 29, 237), key(154830, 21, 121),
    key(154851, 22, 203), key(154873, 18, 196), key(154891, 12, 128), key(154903, 8, 69), key(154911, 12, 130),
    key(154923, 12, 208), key(154935, 12, 209), key(154947, 5, 62), key(154952, 9, 229), key(154961, 10, 229),
    key(154971, 9, 218), key(154980, 8, 228), key(154988, 13, 219), key(155001, 11, 219), key(155012, 10, 219),
    key(155022, 8, 229), key(155030, 11, 219), key(155041, 11, 219), key(155052, 6, 219), key(155058, 11, 219),
    key(155069, 11, 219), key(155080, 12, 219), key(155092, 12, 219), key(155104, 15, 219), key(155119, 14, 219),
    key(155133, 13, 219), key(155146, 11, 219), key(155157, 12, 219), key(155169, 9, 219), key(155178, 13, 219),
    key(155191, 11, 219), key(155202, 12, 219), key(155214, 13, 219), key(155227, 12, 219), key(155239, 13, 219),
    key(155252, 11, 219), key(155263, 6, 218), key(155269, 7, 218), key(155276, 6, 228), key(155282, 13, 246),
    key(155295, 23, 38), key(155318, 13, 58), key(155331, 30, 46), key(155361, 20, 63), key(155381, 29, 38),
    key(155410, 18, 58), key(155428, 17, 79), key(155445, 17, 79), key(155462, 10, 219), key(155472, 8, 219),
    key(155480, 13, 79), key(155493, 3, 218), key(155496, 9, 218), key(155505, 10, 228), key(155515, 12, 219),
    key(155527, 6, 218), key(155533, 7, 218), key(155540, 8, 218), key(155548, 9, 218), key(155557, 9, 218),
    key(155566, 8, 218), key(155574, 8, 218), key(155582, 9, 218), key(155591, 9, 218), key(155600, 9, 218),
    key(155609, 7, 218), key(155616, 7, 228), key(155623, 8, 218), key(155631, 6, 228), key(155637, 7, 228),
    key(155644, 6, 228), key(155650, 7, 228), key(155657, 8, 228), key(155665, 8, 228), key(155673, 6, 228),
    key(155679, 12, 228), key(155691, 13, 228), key(155704, 24, 228), key(155728, 9, 228), key(155737, 7, 228),
    key(155744, 8, 228), key(155752, 7, 228), key(155759, 7, 228), key(155766, 7, 218), key(155773, 10, 219),
    key(155783, 5, 219), key(155788, 13, 219), key(155801, 12, 219), key(155813, 12, 219), key(155825, 11, 219),
    key(155836, 10, 219), key(155846, 17, 219), key(155863, 22, 219), key(155885, 11, 219), key(155896, 11, 219),
    key(155907, 12, 219), key(155919, 11, 219), key(155930, 7, 218), key(155937, 8, 218), key(155945, 9, 218),
    key(155954, 9, 218), key(155963, 8, 218), key(155971, 6, 218), key(155977, 6, 228), key(155983, 7, 228),
    key(155990, 6, 228), key(155996, 7, 220), key(156003, 4, 226), key(156007, 15, 221), key(156022, 9, 111),
    key(156031, 8, 111), key(156039, 8, 62), key(156047, 8, 62), key(156055, 10, 229), key(156065, 13, 51),
    key(156078, 9, 229), key(156087, 10, 229), key(156097, 8, 229), key(156105, 8, 229), key(156113, 9, 229),
    key(156122, 9, 229), key(156131, 9, 229), key(156140, 6, 62), key(156146, 8, 229), key(156154, 7, 229),
    key(156161, 8, 229), key(156169, 15, 229), key(156184, 27, 229), key(156211, 9, 229), key(156220, 9, 229),
    key(156229, 8, 229), key(156237, 8, 229), key(156245, 9, 229), key(156254, 8, 229), key(156262, 9, 229),
    key(156271, 8, 229), key(156279, 13, 166), key(156292, 12, 219), key(156304, 10, 219), key(156314, 11, 219),
    key(156325, 11, 219), key(156336, 11, 69), key(156347, 10, 68), key(156357, 10, 219), key(156367, 9, 218),
    key(156376, 9, 218), key(156385, 9, 218), key(156394, 9, 218), key(156403, 8, 228), key(156411, 9, 228),
    key(156420, 8, 228), key(156428, 8, 218), key(156436, 7, 218), key(156443, 9, 218), key(156452, 6, 228),
    key(156458, 7, 228), key(156465, 6, 228), key(156471, 15, 160), key(156486, 14, 170), key(156500, 10, 219),
    key(156510, 10, 219), key(156520, 9, 229), key(156529, 8, 229), key(156537, 11, 229), key(156548, 16, 44),
    key(156564, 4, 216), key(156568, 5, 216), key(156573, 9, 228), key(156582, 18, 58), key(156600, 8, 58),
    key(156608, 8, 58), key(156616, 5, 226), key(156621, 8, 58), key(156629, 15, 221), key(156644, 17, 222),
    key(156661, 17, 224), key(156678, 18, 224), key(156696, 29, 46), key(156725, 9, 229), key(156734, 34, 105),
    key(156768, 43, 12), key(156811, 24, 184), key(156835, 28, 12), key(156863, 20, 184), key(156883, 38, 105),
    key(156921, 31, 105), key(156952, 18, 184), key(156970, 23, 215), key(156993, 25, 215), key(157018, 23, 215),
    key(157041, 21, 12), key(157062, 23, 12), key(157085, 43, 12), key(157128, 27, 12), key(157155, 37, 12),
    key(157192, 39, 105), key(157231, 24, 184), key(157255, 31, 12), key(157286, 26, 12), key(157312, 22, 184),
    key(157334, 33, 105), key(157367, 35, 105), key(157402, 35, 105), key(157437, 21, 184), key(157458, 21, 184),
    key(157479, 38, 105), key(157517, 37, 105), key(157554, 40, 105), key(157594, 23, 184), key(157617, 20, 184),
    key(157637, 31, 12), key(157668, 28, 12), key(157696, 25, 184), key(157721, 22, 184), key(157743, 28, 12),
    key(157771, 30, 12), key(157801, 20, 184), key(157821, 38, 105), key(157859, 32, 12), key(157891, 22, 184),
    key(157913, 22, 184), key(157935, 4, 218), key(157939, 8, 218), key(157947, 8, 218), key(157955, 8, 218),
    key(157963, 7, 218), key(157970, 8, 218), key(157978, 19, 218), key(157997, 15, 218), key(158012, 9, 218),
    key(158021, 9, 218), key(158030, 9, 218), key(158039, 10, 218), key(158049, 11, 218), key(158060, 9, 218),
    key(158069, 7, 218), key(158076, 7, 218), key(158083, 9, 201), key(158092, 6, 244), key(158098, 18, 10),
    key(158116, 13, 236), key(158129, 12, 196), key(158141, 22, 121), key(158163, 12, 128), key(158175, 23, 203),
    key(158198, 27, 237), key(158225, 21, 206), key(158246, 6, 191), key(158252, 10, 218), key(158262, 9, 228),
    key(158271, 8, 218), key(158279, 6, 226), key(158285, 9, 193), key(158294, 12, 199), key(158306, 9, 194),
    key(158315, 6, 214), key(158321, 10, 130), key(158331, 9, 209), key(158340, 10, 226), key(158350, 5, 217),
    key(158355, 9, 220), key(158364, 9, 208), key(158373, 8, 202), key(158381, 6, 223), key(158387, 7, 192),
    key(158394, 9, 207), key(158403, 7, 227), key(158410, 9, 210), key(158419, 7, 41), key(158426, 10, 59),
    key(158436, 5, 285), key(158441, 7, 285), key(158448, 7, 226), key(158455, 27, 12), key(158482, 27, 38),
    key(158509, 19, 63), key(158528, 25, 46), key(158553, 30, 7), key(158583, 19, 74), key(158602, 23, 51),
    key(158625, 19, 51), key(158644, 17, 56), key(158661, 17, 56), key(158678, 14, 48), key(158692, 17, 74),
    key(158709, 17, 143), key(158726, 24, 150), key(158750, 26, 150), key(158776, 18, 162), key(158794, 18, 198),
    key(158812, 18, 198), key(158830, 18, 198), key(158848, 24, 215), key(158872, 36, 240), key(158908, 24, 51),
    key(158932, 31, 240), key(158963, 24, 239), key(158987, 19, 162), key(159006, 32, 239), key(159038, 31, 215),
    key(159069, 15, 162), key(159084, 13, 221), key(159097, 6, 226), key(159103, 19, 224), key(159122, 20, 224),
    key(159142, 21, 224), key(159163, 20, 224), key(159183, 8, 187), key(159191, 12, 222), key(159203, 11, 122),
    key(159214, 11, 205), key(159225, 16, 222), key(159241, 19, 222), key(159260, 17, 222), key(159277, 12, 222),
    key(159289, 20, 222), key(159309, 5, 222), key(159314, 17, 222), key(159331, 16, 222), key(159347, 13, 222),
    key(159360, 9, 222), key(159369, 16, 222), key(159385, 11, 222), key(159396, 34, 222), key(159430, 22, 222),
    key(159452, 25, 222), key(159477, 18, 222), key(159495, 11, 222), key(159506, 14, 222), key(159520, 14, 222),
    key(159534, 14, 222), key(159548, 15, 222), key(159563, 11, 222), key(159574, 14, 222), key(159588, 18, 222),
    key(159606, 8, 222), key(159614, 13, 222), key(159627, 14, 222), key(159641, 19, 222), key(159660, 8, 222),
    key(159668, 12, 222), key(159680, 12, 222), key(159692, 16, 222), key(159708, 21, 222), key(159729, 14, 222),
    key(159743, 20, 222), key(159763, 6, 222), key(159769, 13, 222), key(159782, 18, 166), key(159800, 10, 222),
    key(159810, 12, 222), key(159822, 16, 222), key(159838, 19, 222), key(159857, 18, 224), key(159875, 20, 224),
    key(159895, 6, 225), key(159901, 12, 222), key(159913, 8, 43), key(159921, 7, 226), key(159928, 33, 105),
    key(159961, 18, 184), key(159979, 19, 224), key(159998, 20, 224), key(160018, 20, 224), key(160038, 34, 105),
    key(160072, 26, 184), key(160098, 5, 226), key(160103, 14, 221), key(160117, 19, 224), key(160136, 36, 12),
    key(160172, 30, 38), key(160202, 8, 59), key(160210, 8, 58), key(160218, 19, 58), key(160237, 7, 58),
    key(160244, 8, 58), key(160252, 18, 224), key(160270, 5, 226), key(160275, 10, 224), key(160285, 6, 220),
    key(160291, 4, 217), key(160295, 5, 217), key(160300, 4, 217), key(160304, 11, 217), key(160315, 5, 217),
    key(160320, 8, 217), key(160328, 17, 217), key(160345, 6, 217), key(160351, 5, 217), key(160356, 4, 217),
    key(160360, 10, 219), key(160370, 6, 220), key(160376, 8, 220), key(160384, 8, 220), key(160392, 7, 220),
    key(160399, 8, 220), key(160407, 7, 220), key(160414, 14, 220), key(160428, 9, 220), key(160437, 12, 220),
    key(160449, 7, 220), key(160456, 7, 220), key(160463, 8, 220), key(160471, 6, 220), key(160477, 8, 220),
    key(160485, 4, 217), key(160489, 8, 220), key(160497, 8, 61), key(160505, 8, 61), key(160513, 24, 63),
    key(160537, 5, 223), key(160542, 16, 223), key(160558, 12, 223), key(160570, 6, 223), key(160576, 6, 223),
    key(160582, 5, 223), key(160587, 7, 225), key(160594, 7, 223), key(160601, 5, 223), key(160606, 5, 217),
    key(160611, 5, 217), key(160616, 6, 223), key(160622, 4, 217), key(160626, 8, 220), key(160634, 6, 226),
    key(160640, 12, 221), key(160652, 23, 215), key(160675, 23, 215), key(160698, 11, 226), key(160709, 6, 227),
    key(160715, 10, 226), key(160725, 11, 114), key(160736, 9, 286), key(160745, 20, 224), key(160765, 10, 181),
    key(160775, 17, 224), key(160792, 16, 224), key(160808, 17, 224), key(160825, 21, 224), key(160846, 18, 224),
    key(160864, 19, 224), key(160883, 31, 224), key(160914, 18, 224), key(160932, 19, 224), key(160951, 17, 224),
    key(160968, 18, 224), key(160986, 18, 224), key(161004, 18, 224), key(161022, 19, 224), key(161041, 18, 224),
    key(161059, 18, 224), key(161077, 17, 224), key(161094, 17, 224), key(161111, 18, 224), key(161129, 18, 224),
    key(161147, 27, 224), key(161174, 18, 224), key(161192, 18, 224), key(161210, 20, 224), key(161230, 18, 224),
    key(161248, 19, 224), key(161267, 18, 224), key(161285, 18, 224), key(161303, 18, 224), key(161321, 17, 224),
    key(161338, 19, 224), key(161357, 20, 224), key(161377, 19, 224), key(161396, 18, 224), key(161414, 18, 224),
    key(161432, 18, 224), key(161450, 18, 224), key(161468, 17, 224), key(161485, 20, 224), key(161505, 19, 224),
    key(161524, 21, 224), key(161545, 11, 224), key(161556, 26, 224), key(161582, 20, 224), key(161602, 19, 224),
    key(161621, 17, 224), key(161638, 17, 224), key(161655, 17, 224), key(161672, 17, 224), key(161689, 17, 224),
    key(161706, 19, 224), key(161725, 10, 43), key(161735, 38, 260), key(161773, 17, 224), key(161790, 5, 216),
    key(161795, 4, 216), key(161799, 11, 216), key(161810, 5, 216), key(161815, 5, 216), key(161820, 6, 43),
    key(161826, 13, 43), key(161839, 6, 216), key(161845, 10, 58), key(161855, 21, 58), key(161876, 21, 58),
    key(161897, 10, 60), key(161907, 7, 42), key(161914, 6, 58), key(161920, 6, 58), key(161926, 15, 58),
    key(161941, 16, 58), key(161957, 6, 58), key(161963, 5, 216), key(161968, 6, 216), key(161974, 6, 42),
    key(161980, 25, 240), key(162005, 17, 74), key(162022, 15, 56), key(162037, 26, 150), key(162063, 16, 143),
    key(162079, 16, 198), key(162095, 28, 239), key(162123, 16, 162), key(162139, 7, 43), key(162146, 6, 42),
    key(162152, 5, 42), key(162157, 12, 42), key(162169, 5, 42), key(162174, 6, 216), key(162180, 5, 216),
    key(162185, 8, 58), key(162193, 21, 58), key(162214, 8, 58), key(162222, 8, 58), key(162230, 20, 58),
    key(162250, 8, 58), key(162258, 4, 325), key(162262, 22, 58), key(162284, 5, 226), key(162289, 6, 227),
    key(162295, 7, 227), key(162302, 6, 227), key(162308, 4, 217), key(162312, 8, 225), key(162320, 12, 221),
    key(162332, 14, 221), key(162346, 15, 221), key(162361, 29, 215), key(162390, 5, 220), key(162395, 13, 221),
    key(162408, 16, 221), key(162424, 15, 215), key(162439, 6, 226), key(162445, 7, 226), key(162452, 16, 221),
    key(162468, 15, 221), key(162483, 16, 221), key(162499, 8, 61), key(162507, 12, 222), key(162519, 8, 225),
    key(162527, 8, 225), key(162535, 9, 225), key(162544, 5, 225), key(162549, 8, 225), key(162557, 7, 225),
    key(162564, 7, 225), key(162571, 8, 225), key(162579, 5, 225), key(162584, 7, 225), key(162591, 9, 225),
    key(162600, 7, 225), key(162607, 7, 225), key(162614, 8, 225), key(162622, 9, 225), key(162631, 5, 225),
    key(162636, 7, 225), key(162643, 6, 225), key(162649, 7, 225), key(162656, 14, 225), key(162670, 19, 225),
    key(162689, 8, 225), key(162697, 8, 225), key(162705, 7, 225), key(162712, 8, 225), key(162720, 7, 225),
    key(162727, 8, 225), key(162735, 8, 225), key(162743, 7, 225), key(162750, 7, 225), key(162757, 8, 225),
    key(162765, 6, 225), key(162771, 7, 225), key(162778, 7, 225), key(162785, 8, 225), key(162793, 7, 225),
    key(162800, 8, 225), key(162808, 4, 225), key(162812, 5, 225), key(162817, 6, 225), key(162823, 7, 225),
    key(162830, 7, 226), key(162837, 7, 226), key(162844, 6, 226), key(162850, 7, 226), key(162857, 6, 226),
    key(162863, 12, 221), key(162875, 13, 221), key(162888, 7, 226), key(162895, 16, 221), key(162911, 6, 226),
    key(162917, 7, 226), key(162924, 5, 226), key(162929, 12, 221), key(162941, 6, 226), key(162947, 20, 215),
    key(162967, 16, 221), key(162983, 20, 224), key(163003, 20, 224), key(163023, 22, 224), key(163045, 19, 224),
    key(163064, 4, 226), key(163068, 24, 215), key(163092, 23, 215), key(163115, 7, 226), key(163122, 9, 226),
    key(163131, 6, 226), key(163137, 6, 226), key(163143, 8, 226), key(163151, 6, 226), key(163157, 5, 226),
    key(163162, 14, 299), key(163176, 7, 226), key(163183, 6, 226), key(163189, 7, 226), key(163196, 7, 226),
    key(163203, 13, 221), key(163216, 26, 215), key(163242, 7, 226), key(163249, 16, 226), key(163265, 7, 226),
    key(163272, 27, 215), key(163299, 7, 226), key(163306, 19, 226), key(163325, 8, 226), key(163333, 6, 226),
    key(163339, 12, 221), key(163351, 12, 221), key(163363, 11, 221), key(163374, 15, 221), key(163389, 7, 221),
    key(163396, 9, 221), key(163405, 9, 221), key(163414, 11, 221), key(163425, 13, 221), key(163438, 13, 221),
    key(163451, 12, 221), key(163463, 13, 221), key(163476, 14, 221), key(163490, 13, 221), key(163503, 13, 221),
    key(163516, 13, 221), key(163529, 10, 221), key(163539, 10, 221), key(163549, 14, 221), key(163563, 9, 226),
    key(163572, 9, 226), key(163581, 14, 215), key(163595, 19, 215), key(163614, 21, 215), key(163635, 16, 215),
    key(163651, 19, 215), key(163670, 25, 215), key(163695, 24, 215), key(163719, 22, 215), key(163741, 23, 215),
    key(163764, 23, 215), key(163787, 24, 215), key(163811, 23, 215), key(163834, 14, 215), key(163848, 15, 215),
    key(163863, 22, 215), key(163885, 21, 215), key(163906, 23, 215), key(163929, 21, 215), key(163950, 20, 215),
    key(163970, 20, 215), key(163990, 20, 215), key(164010, 20, 215), key(164030, 22, 215), key(164052, 22, 215),
    key(164074, 21, 215), key(164095, 24, 215), key(164119, 23, 215), key(164142, 23, 215), key(164165, 7, 325),
    key(164172, 7, 226), key(164179, 14, 221), key(164193, 13, 221), key(164206, 13, 221), key(164219, 6, 226),
    key(164225, 6, 226), key(164231, 5, 226), key(164236, 14, 221), key(164250, 7, 226), key(164257, 7, 226),
    key(164264, 6, 226), key(164270, 7, 226), key(164277, 16, 221), key(164293, 15, 221), key(164308, 16, 221),
    key(164324, 8, 226), key(164332, 16, 221), key(164348, 7, 287), key(164355, 11, 59), key(164366, 7, 227),
    key(164373, 6, 227), key(164379, 6, 227), key(164385, 13, 227), key(164398, 8, 227), key(164406, 6, 227),
    key(164412, 6, 227), key(164418, 7, 227), key(164425, 9, 220), key(164434, 8, 227), key(164442, 6, 223),
    key(164448, 12, 283), key(164460, 5, 226), key(164465, 4, 216), key(164469, 5, 216), key(164474, 19, 58),
    key(164493, 7, 58), key(164500, 5, 42), key(164505, 5, 43), key(164510, 5, 216), key(164515, 6, 226),
    key(164521, 7, 226), key(164528, 8, 226), key(164536, 8, 59), key(164544, 9, 59), key(164553, 6, 223),
    key(164559, 6, 223), key(164565, 7, 223), key(164572, 8, 217), key(164580, 7, 223), key(164587, 7, 226),
    key(164594, 12, 226), key(164606, 19, 221), key(164625, 13, 221), key(164638, 37, 215), key(164675, 6, 218),
    key(164681, 20, 224), key(164701, 6, 228), key(164707, 7, 226), key(164714, 8, 190), key(164722, 7, 107),
    key(164729, 3, 7), key(164732, 6, 107), key(164738, 8, 5), key(164746, 14, 243), key(164760, 18, 243),
    key(164778, 7, 6), key(164785, 9, 106), key(164794, 10, 16), key(164804, 12, 38), key(164816, 8, 75),
    key(164824, 8, 18), key(164832, 8, 18), key(164840, 9, 18), key(164849, 6, 19), key(164855, 9, 18),
    key(164864, 7, 59), key(164871, 10, 75), key(164881, 8, 230), key(164889, 9, 89), key(164898, 8, 104),
    key(164906, 10, 166), key(164916, 7, 140), key(164923, 8, 17), key(164931, 9, 189), key(164940, 9, 43),
    key(164949, 9, 41), key(164958, 11, 111), key(164969, 9, 115), key(164978, 11, 79), key(164989, 2, 14),
    key(164991, 6, 216), key(164997, 6, 58), key(165003, 6, 42), key(165009, 6, 43), key(165015, 7, 231),
    key(165022, 7, 231), key(165029, 7, 231), key(165036, 19, 232), key(165055, 9, 62), key(165064, 14, 235),
    key(165078, 9, 61), key(165087, 10, 59), key(165097, 16, 50), key(165113, 8, 75), key(165121, 18, 79),
    key(165139, 8, 75), key(165147, 17, 93), key(165164, 18, 185), key(165182, 9, 75), key(165191, 6, 72),
    key(165197, 5, 73), key(165202, 10, 176), key(165212, 9, 176), key(165221, 5, 72), key(165226, 10, 1),
    key(165236, 7, 230), key(165243, 7, 78), key(165250, 7, 86), key(165257, 5, 82), key(165262, 6, 230),
    key(165268, 13, 230), key(165281, 18, 230), key(165299, 7, 230), key(165306, 7, 230), key(165313, 7, 230),
    key(165320, 6, 230), key(165326, 6, 230), key(165332, 6, 89), key(165338, 8, 89), key(165346, 5, 84),
    key(165351, 10, 87), key(165361, 7, 89), key(165368, 8, 90), key(165376, 10, 91), key(165386, 7, 95),
    key(165393, 10, 85), key(165403, 5, 94), key(165408, 10, 92), key(165418, 8, 71), key(165426, 6, 100),
    key(165432, 15, 79), key(165447, 23, 232), key(165470, 8, 104), key(165478, 9, 69), key(165487, 9, 166),
    key(165496, 8, 166), key(165504, 21, 20), key(165525, 10, 98), key(165535, 9, 101), key(165544, 8, 79),
    key(165552, 10, 79), key(165562, 9, 79), key(165571, 8, 110), key(165579, 12, 160), key(165591, 9, 170),
    key(165600, 8, 112), key(165608, 6, 230), key(165614, 7, 115), key(165621, 26, 7), key(165647, 22, 79),
    key(165669, 9, 59), key(165678, 8, 59), key(165686, 9, 83), key(165695, 7, 60), key(165702, 10, 219),
    key(165712, 6, 80), key(165718, 2, 79), key(165720, 9, 119), key(165729, 7, 39), key(165736, 6, 230),
    key(165742, 7, 186), key(165749, 12, 116), key(165761, 6, 117), key(165767, 7, 231), key(165774, 7, 231),
    key(165781, 9, 231), key(165790, 50, 184), key(165840, 50, 184), key(165890, 7, 231), key(165897, 7, 231),
    key(165904, 7, 44), key(165911, 9, 49), key(165920, 7, 50), key(165927, 6, 47), key(165933, 8, 99),
    key(165941, 16, 181), key(165957, 13, 122), key(165970, 8, 231), key(165978, 6, 231), key(165984, 7, 231),
    key(165991, 7, 231), key(165998, 14, 231), key(166012, 11, 231), key(166023, 7, 231), key(166030, 9, 231),
    key(166039, 13, 231), key(166052, 21, 231), key(166073, 15, 231), key(166088, 10, 231), key(166098, 7, 231),
    key(166105, 8, 231), key(166113, 7, 231), key(166120, 7, 231), key(166127, 5, 231), key(166132, 7, 231),
    key(166139, 7, 231), key(166146, 6, 231), key(166152, 7, 231), key(166159, 6, 231), key(166165, 5, 231),
    key(166170, 6, 231), key(166176, 6, 231), key(166182, 5, 53), key(166187, 8, 57), key(166195, 8, 231),
    key(166203, 9, 231), key(166212, 8, 134), key(166220, 9, 125), key(166229, 5, 182), key(166234, 7, 131),
    key(166241, 8, 126), key(166249, 6, 127), key(166255, 7, 190), key(166262, 44, 105), key(166306, 44, 184),
    key(166350, 7, 233), key(166357, 8, 233), key(166365, 7, 233), key(166372, 7, 188), key(166379, 5, 189),
    key(166384, 41, 105), key(166425, 7, 156), key(166432, 4, 171), key(166436, 9, 148), key(166445, 9, 234),
    key(166454, 7, 66), key(166461, 5, 171), key(166466, 5, 171), key(166471, 10, 151), key(166481, 18, 236),
    key(166499, 2, 292), key(166501, 9, 102), key(166510, 6, 6), key(166516, 6, 328), key(166522, 9, 230),
    key(166531, 5, 101), key(166536, 6, 101), key(166542, 6, 101), key(166548, 7, 101), key(166555, 8, 101),
    key(166563, 6, 101), key(166569, 7, 101), key(166576, 8, 101), key(166584, 6, 101), key(166590, 8, 101),
    key(166598, 6, 3), key(166604, 6, 101), key(166610, 6, 2), key(166616, 12, 101), key(166628, 15, 7),
    key(166643, 7, 161), key(166650, 8, 163), key(166658, 17, 50), key(166675, 35, 265), key(166710, 20, 50),
    key(166730, 20, 7), key(166750, 27, 7), key(166777, 20, 66), key(166797, 14, 79), key(166811, 21, 79),
    key(166832, 31, 79), key(166863, 43, 79), key(166906, 52, 79), key(166958, 21, 142), key(166979, 14, 292),
    key(166993, 63, 328), key(167056, 27, 292), key(167083, 35, 288), key(167118, 27, 229), key(167145, 13, 234),
    key(167158, 36, 232), key(167194, 43, 262), key(167237, 24, 234), key(167261, 28, 240), key(167289, 35, 240),
    key(167324, 6, 101), key(167330, 6, 101), key(167336, 3, 292), key(167339, 6, 167), key(167345, 16, 13),
    key(167361, 18, 79), key(167379, 28, 7), key(167407, 15, 243), key(167422, 15, 243), key(167437, 15, 243),
    key(167452, 16, 243), key(167468, 16, 243), key(167484, 16, 243), key(167500, 6, 171), key(167506, 10, 172),
    key(167516, 7, 173), key(167523, 6, 178), key(167529, 6, 175), key(167535, 10, 174), key(167545, 8, 179),
    key(167553, 11, 21), key(167564, 10, 180), key(167574, 6, 230), key(167580, 5, 114), key(167585, 5, 182),
    key(167590, 8, 67), key(167598, 10, 187), key(167608, 8, 188), key(167616, 8, 233), key(167624, 7, 233),
    key(167631, 6, 233), key(167637, 8, 233), key(167645, 7, 233), key(167652, 8, 233), key(167660, 9, 233),
    key(167669, 7, 233), key(167676, 7, 233), key(167683, 27, 233), key(167710, 9, 233), key(167719, 12, 233),
    key(167731, 6, 233), key(167737, 7, 233), key(167744, 9, 233), key(167753, 8, 233), key(167761, 7, 233),
    key(167768, 7, 233), key(167775, 8, 233), key(167783, 8, 233), key(167791, 9, 233), key(167800, 7, 233),
    key(167807, 7, 233), key(167814, 7, 233), key(167821, 8, 233), key(167829, 7, 233), key(167836, 8, 233),
    key(167844, 7, 233), key(167851, 6, 233), key(167857, 7, 233), key(167864, 6, 17), key(167870, 7, 233),
    key(167877, 5, 189), key(167882, 6, 189), key(167888, 6, 189), key(167894, 7, 190), key(167901, 2, 234),
    key(167903, 38, 232), key(167941, 25, 232), key(167966, 19, 232), key(167985, 18, 240), key(168003, 17, 240),
    key(168020, 30, 240), key(168050, 3, 234), key(168053, 16, 240), key(168069, 10, 234), key(168079, 15, 232),
    key(168094, 9, 200), key(168103, 9, 201), key(168112, 6, 244), key(168118, 18, 10), key(168136, 12, 196),
    key(168148, 20, 121), key(168168, 11, 128), key(168179, 23, 203), key(168202, 26, 237), key(168228, 21, 206),
    key(168249, 14, 232), key(168263, 17, 232), key(168280, 6, 191), key(168286, 10, 235), key(168296, 11, 235),
    key(168307, 10, 235), key(168317, 11, 235), key(168328, 12, 235), key(168340, 12, 235), key(168352, 15, 235),
    key(168367, 8, 133), key(168375, 9, 193), key(168384, 11, 213), key(168395, 9, 129), key(168404, 14, 235),
    key(168418, 13, 235), key(168431, 9, 194), key(168440, 6, 214), key(168446, 10, 130), key(168456, 9, 208),
    key(168465, 9, 209), key(168474, 8, 202), key(168482, 25, 232), key(168507, 22, 240), key(168529, 5, 234),
    key(168534, 13, 235), key(168547, 4, 265), key(168551, 7, 14), key(168558, 8, 14), key(168566, 7, 15),
    key(168573, 8, 15), key(168581, 7, 192), key(168588, 13, 235), key(168601, 9, 207), key(168610, 6, 211),
    key(168616, 6, 211), key(168622, 6, 210), key(168628, 7, 210), key(168635, 7, 41), key(168642, 6, 41),
    key(168648, 13, 14), key(168661, 9, 15), key(168670, 9, 218), key(168679, 9, 229), key(168688, 8, 211),
    key(168696, 7, 210), key(168703, 8, 41), key(168711, 15, 222), key(168726, 5, 217), key(168731, 8, 220),
    key(168739, 6, 223), key(168745, 19, 224), key(168764, 5, 226), key(168769, 8, 226), key(168777, 7, 226),
    key(168784, 8, 225), key(168792, 7, 226), key(168799, 18, 221), key(168817, 16, 221), key(168833, 8, 226),
    key(168841, 7, 227), key(168848, 7, 132), key(168855, 6, 71), key(168861, 14, 160), key(168875, 11, 170),
    key(168886, 14, 160), key(168900, 13, 170), key(168913, 8, 75), key(168921, 8, 242), key(168929, 9, 236),
    key(168938, 10, 238), key(168948, 10, 241), key(168958, 7, 107), key(168965, 16, 243), key(168981, 10, 79),
    key(168991, 7, 245), key(168998, 8, 114), key(169006, 7, 247), key(169013, 10, 235), key(169023, 10, 235),
    key(169033, 11, 235), key(169044, 11, 235), key(169055, 11, 235), key(169066, 5, 235), key(169071, 11, 235),
    key(169082, 10, 235), key(169092, 17, 235), key(169109, 17, 235), key(169126, 22, 235), key(169148, 11, 235),
    key(169159, 12, 235), key(169171, 11, 235), key(169182, 10, 235), key(169192, 11, 235), key(169203, 8, 235),
    key(169211, 11, 235), key(169222, 11, 235), key(169233, 13, 235), key(169246, 13, 235), key(169259, 11, 235),
    key(169270, 13, 235), key(169283, 12, 235), key(169295, 12, 235), key(169307, 9, 248), key(169316, 12, 235),
    key(169328, 13, 235), key(169341, 11, 235), key(169352, 18, 39), key(169370, 8, 230), key(169378, 7, 230),
    key(169385, 14, 236), key(169399, 6, 59), key(169405, 18, 243), key(169423, 14, 68), key(169437, 9, 28),
    key(169446, 14, 243), key(169460, 17, 243), key(169477, 12, 28), key(169489, 7, 242), key(169496, 10, 242),
    key(169506, 7, 242), key(169513, 14, 55), key(169527, 8, 242), key(169535, 7, 242), key(169542, 14, 242),
    key(169556, 19, 242), key(169575, 9, 242), key(169584, 8, 242), key(169592, 8, 242), key(169600, 8, 242),
    key(169608, 7, 242), key(169615, 10, 68), key(169625, 12, 236), key(169637, 12, 236), key(169649, 7, 236),
    key(169656, 12, 236), key(169668, 18, 236), key(169686, 11, 236), key(169697, 13, 236), key(169710, 8, 236),
    key(169718, 8, 236), key(169726, 6, 236), key(169732, 9, 236), key(169741, 12, 236), key(169753, 7, 236),
    key(169760, 14, 236), key(169774, 8, 236), key(169782, 11, 236), key(169793, 16, 236), key(169809, 8, 236),
    key(169817, 9, 236), key(169826, 8, 236), key(169834, 14, 236), key(169848, 24, 236), key(169872, 8, 236),
    key(169880, 16, 236), key(169896, 11, 236), key(169907, 12, 236), key(169919, 13, 236), key(169932, 8, 236),
    key(169940, 8, 236), key(169948, 15, 236), key(169963, 10, 238), key(169973, 16, 79), key(169989, 14, 79),
    key(170003, 6, 189), key(170009, 9, 238), key(170018, 12, 238), key(170030, 7, 189), key(170037, 9, 238),
    key(170046, 9, 238), key(170055, 10, 238), key(170065, 9, 238), key(170074, 32, 238), key(170106, 16, 238),
    key(170122, 34, 238), key(170156, 10, 238), key(170166, 10, 238), key(170176, 10, 238), key(170186, 9, 238),
    key(170195, 9, 238), key(170204, 10, 238), key(170214, 10, 238), key(170224, 9, 238), key(170233, 8, 101),
    key(170241, 8, 101), key(170249, 8, 238), key(170257, 8, 238), key(170265, 28, 7), key(170293, 19, 234),
    key(170312, 22, 79), key(170334, 27, 7), key(170361, 28, 234), key(170389, 28, 7), key(170417, 18, 234),
    key(170435, 22, 79), key(170457, 25, 7), key(170482, 31, 7), key(170513, 19, 79), key(170532, 26, 7),
    key(170558, 28, 7), key(170586, 27, 7), key(170613, 19, 79), key(170632, 27, 234), key(170659, 16, 234),
    key(170675, 11, 68), key(170686, 10, 68), key(170696, 13, 68), key(170709, 12, 68), key(170721, 8, 242),
    key(170729, 15, 55), key(170744, 8, 241), key(170752, 30, 241), key(170782, 10, 241), key(170792, 9, 241),
    key(170801, 9, 241), key(170810, 6, 241), key(170816, 8, 241), key(170824, 7, 241), key(170831, 30, 266),
    key(170861, 14, 241), key(170875, 19, 289), key(170894, 9, 241), key(170903, 8, 241), key(170911, 10, 241),
    key(170921, 9, 241), key(170930, 8, 241), key(170938, 9, 241), key(170947, 8, 241), key(170955, 13, 28),
    key(170968, 10, 237), key(170978, 26, 237), key(171004, 9, 238), key(171013, 9, 238), key(171022, 14, 32771),
    key(171036, 22, 239), key(171058, 35, 240), key(171093, 17, 240), key(171110, 4, 70), key(171114, 21, 74),
    key(171135, 20, 56), key(171155, 17, 48), key(171172, 22, 143), key(171194, 21, 198), key(171215, 29, 215),
    key(171244, 32, 240), key(171276, 36, 239), key(171312, 34, 232), key(171346, 16, 4), key(171362, 17, 4),
    key(171379, 17, 56), key(171396, 24, 40), key(171420, 15, 48), key(171435, 19, 74), key(171454, 34, 74),
    key(171488, 16, 76), key(171504, 44, 195), key(171548, 17, 56), key(171565, 17, 56), key(171582, 32, 150),
    key(171614, 32, 150), key(171646, 18, 143), key(171664, 19, 143), key(171683, 17, 143), key(171700, 19, 174),
    key(171719, 18, 198), key(171737, 25, 215), key(171762, 25, 215), key(171787, 26, 215), key(171813, 30, 240),
    key(171843, 30, 239), key(171873, 26, 240), key(171899, 27, 239), key(171926, 30, 240), key(171956, 31, 239),
    key(171987, 16, 48), key(172003, 20, 74), key(172023, 18, 56), key(172041, 34, 150), key(172075, 19, 143),
    key(172094, 20, 198), key(172114, 26, 215), key(172140, 31, 240), key(172171, 33, 239), key(172204, 7, 241),
    key(172211, 8, 241), key(172219, 11, 241), key(172230, 10, 241), key(172240, 10, 241), key(172250, 11, 241),
    key(172261, 8, 241), key(172269, 9, 241), key(172278, 8, 241), key(172286, 8, 241), key(172294, 7, 241),
    key(172301, 8, 241), key(172309, 8, 241), key(172317, 2, 79), key(172319, 9, 59), key(172328, 16, 243),
    key(172344, 23, 243), key(172367, 17, 243), key(172384, 2, 234), key(172386, 27, 232), key(172413, 3, 234),
    key(172416, 21, 240), key(172437, 14, 166), key(172451, 27, 212), key(172478, 14, 79), key(172492, 14, 222),
    key(172506, 14, 222), key(172520, 10, 241), key(172530, 7, 241), key(172537, 13, 222), key(172550, 11, 238),
    key(172561, 12, 238), key(172573, 14, 238), key(172587, 12, 238), key(172599, 13, 28), key(172612, 11, 267),
    key(172623, 16, 243), key(172639, 16, 243), key(172655, 18, 243), key(172673, 15, 243), key(172688, 14, 243),
    key(172702, 15, 243), key(172717, 14, 243), key(172731, 15, 243), key(172746, 15, 243), key(172761, 15, 243),
    key(172776, 16, 243), key(172792, 6, 243), key(172798, 16, 243), key(172814, 16, 243), key(172830, 16, 243),
    key(172846, 18, 243), key(172864, 16, 243), key(172880, 15, 243), key(172895, 19, 243), key(172914, 17, 243),
    key(172931, 25, 243), key(172956, 16, 243), key(172972, 15, 243), key(172987, 17, 243), key(173004, 15, 243),
    key(173019, 16, 243), key(173035, 16, 243), key(173051, 16, 243), key(173067, 25, 243), key(173092, 16, 243),
    key(173108, 17, 243), key(173125, 16, 243), key(173141, 16, 243), key(173157, 15, 243), key(173172, 16, 243),
    key(173188, 16, 243), key(173204, 25, 243), key(173229, 16, 243), key(173245, 17, 243), key(173262, 16, 243),
    key(173278, 22, 243), key(173300, 16, 243), key(173316, 21, 243), key(173337, 23, 243), key(173360, 16, 243),
    key(173376, 16, 243), key(173392, 16, 243), key(173408, 17, 243), key(173425, 18, 243), key(173443, 16, 243),
    key(173459, 16, 243), key(173475, 24, 243), key(173499, 15, 243), key(173514, 9, 243), key(173523, 7, 242),
    key(173530, 10, 242), key(173540, 7, 242), key(173547, 16, 243), key(173563, 11, 68), key(173574, 7, 236),
    key(173581, 8, 236), key(173589, 7, 236), key(173596, 3, 315), key(173599, 6, 231), key(173605, 22, 240),
    key(173627, 5, 101), key(173632, 15, 55), key(173647, 9, 238), key(173656, 11, 238), key(173667, 9, 238),
    key(173676, 8, 101), key(173684, 10, 68), key(173694, 12, 68), key(173706, 12, 59), key(173718, 17, 68),
    key(173735, 14, 68), key(173749, 15, 68), key(173764, 13, 244), key(173777, 10, 68), key(173787, 12, 28),
    key(173799, 3, 329), key(173802, 11, 339), key(173813, 15, 79), key(173828, 15, 55), key(173843, 13, 55),
    key(173856, 13, 28), key(173869, 7, 241), key(173876, 13, 28), key(173889, 33, 105), key(173922, 29, 12),
    key(173951, 28, 105), key(173979, 16, 184), key(173995, 17, 184), key(174012, 24, 12), key(174036, 23, 12),
    key(174059, 6, 108), key(174065, 11, 28), key(174076, 10, 28), key(174086, 9, 241), key(174095, 11, 241),
    key(174106, 3, 339), key(174109, 8, 79), key(174117, 6, 111), key(174123, 5, 339), key(174128, 10, 315),
    key(174138, 16, 315), key(174154, 25, 329), key(174179, 24, 313), key(174203, 15, 246), key(174218, 13, 122),
    key(174231, 34, 96), key(174265, 31, 135), key(174296, 35, 96), key(174331, 32, 135), key(174363, 3, 313),
    key(174366, 9, 75), key(174375, 6, 72), key(174381, 8, 89), key(174389, 9, 166), key(174398, 10, 59),
    key(174408, 6, 182), key(174414, 6, 189), key(174420, 11, 290), key(174431, 9, 233), key(174440, 18, 7),
    key(174458, 15, 235), key(174473, 24, 44), key(174497, 7, 241), key(174504, 13, 36), key(174517, 23, 55),
    key(174540, 9, 103), key(174549, 20, 196), key(174569, 15, 4), key(174584, 11, 48), key(174595, 36, 240),
    key(174631, 23, 97), key(174654, 14, 40), key(174668, 15, 143), key(174683, 11, 76), key(174694, 14, 198),
    key(174708, 33, 206), key(174741, 8, 241), key(174749, 12, 238), key(174761, 7, 112), key(174768, 5, 115),
    key(174773, 6, 80), key(174779, 7, 80), key(174786, 31, 195), key(174817, 26, 97), key(174843, 8, 112),
    key(174851, 7, 113), key(174858, 6, 60), key(174864, 7, 60), key(174871, 43, 195), key(174914, 9, 83),
    key(174923, 6, 60), key(174929, 4, 42), key(174933, 4, 42), key(174937, 4, 43), key(174941, 5, 57),
    key(174946, 5, 57), key(174951, 5, 43), key(174956, 8, 114), key(174964, 9, 99), key(174973, 10, 89),
    key(174983, 9, 25), key(174992, 19, 47), key(175011, 16, 46), key(175027, 16, 79), key(175043, 9, 236),
    key(175052, 9, 72), key(175061, 10, 141), key(175071, 12, 176), key(175083, 9, 41), key(175092, 5, 245),
    key(175097, 7, 112), key(175104, 16, 160), key(175120, 15, 170), key(175135, 32, 105), key(175167, 8, 115),
    key(175175, 5, 245), key(175180, 19, 245), key(175199, 12, 245), key(175211, 36, 268), key(175247, 17, 245),
    key(175264, 6, 245), key(175270, 8, 245), key(175278, 6, 245), key(175284, 6, 245), key(175290, 6, 245),
    key(175296, 6, 245), key(175302, 7, 245), key(175309, 8, 245), key(175317, 15, 160), key(175332, 14, 160),
    key(175346, 12, 170), key(175358, 14, 170), key(175372, 11, 234), key(175383, 26, 232), key(175409, 26, 240),
    key(175435, 6, 60), key(175441, 11, 83), key(175452, 10, 102), key(175462, 7, 108), key(175469, 7, 107),
    key(175476, 10, 110), key(175486, 6, 111), key(175492, 9, 102), key(175501, 11, 36), key(175512, 31, 97),
    key(175543, 10, 103), key(175553, 12, 162), key(175565, 11, 81), key(175576, 14, 55), key(175590, 14, 4),
    key(175604, 15, 56), key(175619, 22, 40), key(175641, 13, 48), key(175654, 14, 76), key(175668, 24, 150),
    key(175692, 23, 239), key(175715, 34, 240), key(175749, 17, 143), key(175766, 22, 232), key(175788, 17, 174),
    key(175805, 16, 198), key(175821, 23, 215), key(175844, 28, 74), key(175872, 7, 114), key(175879, 8, 114),
    key(175887, 13, 114), key(175900, 7, 114), key(175907, 8, 114), key(175915, 8, 114), key(175923, 9, 114),
    key(175932, 10, 114), key(175942, 29, 263), key(175971, 54, 96), key(176025, 50, 135), key(176075, 8, 66),
    key(176083, 9, 59), key(176092, 11, 8), key(176103, 8, 111), key(176111, 14, 166), key(176125, 18, 234),
    key(176143, 11, 91), key(176154, 4, 108), key(176158, 5, 109), key(176163, 6, 109), key(176169, 7, 110),
    key(176176, 14, 235), key(176190, 7, 230), key(176197, 8, 269), key(176205, 10, 269), key(176215, 11, 269),
    key(176226, 7, 231), key(176233, 9, 231), key(176242, 8, 231), key(176250, 10, 231), key(176260, 8, 231),
    key(176268, 8, 231), key(176276, 8, 233), key(176284, 21, 7), key(176305, 17, 79), key(176322, 22, 7),
    key(176344, 18, 79), key(176362, 5, 89), key(176367, 6, 89), key(176373, 10, 89), key(176383, 7, 233),
    key(176390, 8, 233), key(176398, 8, 233), key(176406, 9, 233), key(176415, 16, 235), key(176431, 7, 245),
    key(176438, 9, 114), key(176447, 7, 245), key(176454, 14, 68), key(176468, 5, 46), key(176473, 14, 198),
    key(176487, 16, 51), key(176503, 6, 112), key(176509, 7, 112), key(176516, 7, 112), key(176523, 6, 59),
    key(176529, 8, 112), key(176537, 5, 247), key(176542, 6, 247), key(176548, 13, 247), key(176561, 18, 247),
    key(176579, 7, 247), key(176586, 7, 247), key(176593, 6, 247), key(176599, 6, 247), key(176605, 7, 247),
    key(176612, 6, 247), key(176618, 7, 247), key(176625, 6, 247), key(176631, 6, 247), key(176637, 5, 247),
    key(176642, 8, 291), key(176650, 9, 291), key(176659, 14, 68), key(176673, 14, 68), key(176687, 5, 115),
    key(176692, 6, 115), key(176698, 5, 115), key(176703, 6, 115), key(176709, 3, 234), key(176712, 23, 234),
    key(176735, 24, 7), key(176759, 19, 79), key(176778, 15, 170), key(176793, 14, 170), key(176807, 12, 170),
    key(176819, 12, 170), key(176831, 13, 170), key(176844, 12, 170), key(176856, 21, 170), key(176877, 15, 170),
    key(176892, 12, 170), key(176904, 13, 170), key(176917, 16, 170), key(176933, 18, 51), key(176951, 21, 51),
    key(176972, 17, 51), key(176989, 8, 248), key(176997, 30, 38), key(177027, 27, 38), key(177054, 28, 38),
    key(177082, 26, 38), key(177108, 6, 80), key(177114, 7, 80), key(177121, 25, 16), key(177146, 8, 80),
    key(177154, 9, 83), key(177163, 11, 83), key(177174, 9, 83), key(177183, 10, 83), key(177193, 21, 83),
    key(177214, 12, 181), key(177226, 16, 144), key(177242, 22, 150), key(177264, 15, 55), key(177279, 8, 48),
    key(177287, 10, 56), key(177297, 11, 74), key(177308, 12, 143), key(177320, 17, 150), key(177337, 11, 198),
    key(177348, 18, 215), key(177366, 18, 239), key(177384, 17, 240), key(177401, 13, 170), key(177414, 13, 170),
    key(177427, 15, 170), key(177442, 17, 44), key(177459, 13, 170), key(177472, 10, 248), key(177482, 8, 248),
    key(177490, 8, 248), key(177498, 8, 248), key(177506, 9, 248), key(177515, 8, 248), key(177523, 8, 248),
    key(177531, 8, 248), key(177539, 15, 248), key(177554, 20, 248), key(177574, 17, 248), key(177591, 10, 248),
    key(177601, 9, 248), key(177610, 8, 248), key(177618, 9, 248), key(177627, 9, 248), key(177636, 9, 248),
    key(177645, 10, 248), key(177655, 19, 121), key(177674, 12, 212), key(177686, 22, 203), key(177708, 26, 206),
    key(177734, 37, 237), key(177771, 5, 57), key(177776, 27, 7), key(177803, 21, 79), key(177824, 24, 234),
    key(177848, 26, 7), key(177874, 20, 79), key(177894, 24, 234), key(177918, 28, 7), key(177946, 2, 79),
    key(177948, 21, 51), key(177969, 7, 114), key(177976, 8, 114), key(177984, 5, 80), key(177989, 6, 80),
    key(177995, 12, 162), key(178007, 12, 198), key(178019, 11, 246), key(178030, 43, 195), key(178073, 10, 122),
    key(178083, 11, 205), key(178094, 7, 57), key(178101, 6, 41), key(178107, 9, 210), key(178116, 19, 198),
    key(178135, 19, 240), key(178154, 22, 51), key(178176, 18, 56), key(178194, 16, 48), key(178210, 21, 74),
    key(178231, 22, 239), key(178253, 35, 150), key(178288, 20, 143), key(178308, 24, 215), key(178332, 6, 210),
    key(178338, 11, 41), key(178349, 6, 57), key(178355, 6, 57), key(178361, 5, 57), key(178366, 28, 240),
    key(178394, 28, 239), key(178422, 9, 56), key(178431, 10, 109), key(178441, 12, 143), key(178453, 26, 105),
    key(178479, 11, 74), key(178490, 14, 150), key(178504, 15, 184), key(178519, 12, 198), key(178531, 18, 215),
    key(178549, 7, 114), key(178556, 8, 114), key(178564, 9, 48), key(178573, 12, 162), key(178585, 13, 170),
    key(178598, 19, 96), key(178617, 9, 78), key(178626, 7, 86), key(178633, 6, 82), key(178639, 7, 84),
    key(178646, 15, 87), key(178661, 21, 88), key(178682, 9, 89), key(178691, 12, 38), key(178703, 9, 64),
    key(178712, 8, 98), key(178720, 8, 98), key(178728, 7, 101), key(178735, 6, 101), key(178741, 7, 101),
    key(178748, 8, 15), key(178756, 13, 14), key(178769, 8, 14), key(178777, 9, 14), key(178786, 7, 15),
    key(178793, 9, 98), key(178802, 8, 101), key(178810, 6, 108), key(178816, 6, 66), key(178822, 8, 66),
    key(178830, 9, 65), key(178839, 9, 65), key(178848, 10, 65), key(178858, 12, 200), key(178870, 12, 67),
    key(178882, 13, 200), key(178895, 12, 196), key(178907, 5, 104), key(178912, 9, 102), key(178921, 10, 102),
    key(178931, 9, 102), key(178940, 11, 104), key(178951, 8, 67), key(178959, 8, 67), key(178967, 8, 67),
    key(178975, 11, 70), key(178986, 9, 69), key(178995, 7, 70), key(179002, 8, 70), key(179010, 9, 71),
    key(179019, 8, 71), key(179027, 6, 171), key(179033, 7, 171), key(179040, 6, 104), key(179046, 5, 82),
    key(179051, 16, 93), key(179067, 25, 68), key(179092, 6, 84), key(179098, 12, 87), key(179110, 13, 87),
    key(179123, 16, 88), key(179139, 23, 178), key(179162, 16, 88), key(179178, 8, 107), key(179186, 11, 18),
    key(179197, 10, 75), key(179207, 8, 230), key(179215, 10, 71), key(179225, 10, 166), key(179235, 11, 59),
    key(179246, 10, 231), key(179256, 7, 182), key(179263, 8, 211), key(179271, 19, 7), key(179290, 12, 79),
    key(179302, 19, 196), key(179321, 21, 128), key(179342, 35, 27), key(179377, 57, 237), key(179434, 25, 201),
    key(179459, 53, 136), key(179512, 57, 212), key(179569, 12, 2), key(179581, 24, 16), key(179605, 16, 66),
    key(179621, 16, 71), key(179637, 8, 100), key(179645, 33, 44), key(179678, 14, 5), key(179692, 14, 64),
    key(179706, 52, 240), key(179758, 33, 10), key(179791, 29, 222), key(179820, 18, 3), key(179838, 12, 6),
    key(179850, 20, 11), key(179870, 48, 13), key(179918, 40, 170), key(179958, 50, 232), key(180008, 18, 8),
    key(180026, 14, 9), key(180040, 14, 0), key(180054, 37, 105), key(180091, 18, 14), key(180109, 14, 15),
    key(180123, 20, 1), key(180143, 18, 242), key(180161, 16, 236), key(180177, 12, 18), key(180189, 20, 238),
    key(180209, 18, 30), key(180227, 14, 241), key(180241, 14, 31), key(180255, 23, 181), key(180278, 31, 144),
    key(180309, 33, 26), key(180342, 18, 23), key(180360, 16, 32), key(180376, 59, 105), key(180435, 48, 239),
    key(180483, 12, 75), key(180495, 36, 12), key(180531, 29, 93), key(180560, 33, 185), key(180593, 16, 59),
    key(180609, 14, 80), key(180623, 18, 83), key(180641, 14, 86), key(180655, 14, 78), key(180669, 10, 82),
    key(180679, 14, 81), key(180693, 12, 94), key(180705, 22, 85), key(180727, 38, 243), key(180765, 20, 92),
    key(180785, 14, 95), key(180799, 14, 84), key(180813, 29, 87), key(180842, 14, 90), key(180856, 20, 91),
    key(180876, 10, 62), key(180886, 41, 63), key(180927, 25, 68), key(180952, 21, 200), key(180973, 14, 41),
    key(180987, 12, 89), key(180999, 16, 67), key(181015, 14, 70), key(181029, 18, 211), key(181047, 12, 247),
    key(181059, 20, 248), key(181079, 4, 79), key(181083, 44, 7), key(181127, 35, 234), key(181162, 31, 79),
    key(181193, 6, 234), key(181199, 14, 115), key(181213, 10, 104), key(181223, 18, 102), key(181241, 16, 114),
    key(181257, 8, 108), key(181265, 8, 107), key(181273, 16, 106), key(181289, 33, 88), key(181322, 20, 65),
    key(181342, 16, 109), key(181358, 14, 69), key(181372, 12, 110), key(181384, 12, 111), key(181396, 18, 116),
    key(181414, 16, 45), key(181430, 16, 119), key(181446, 14, 39), key(181460, 10, 186), key(181470, 19, 166),
    key(181489, 53, 38), key(181542, 10, 117), key(181552, 8, 43), key(181560, 18, 118), key(181578, 18, 120),
    key(181596, 16, 49), key(181612, 14, 50), key(181626, 33, 47), key(181659, 27, 46), key(181686, 19, 46),
    key(181705, 31, 47), key(181736, 24, 249), key(181760, 19, 52), key(181779, 10, 53), key(181789, 14, 123),
    key(181803, 16, 54), key(181819, 14, 99), key(181833, 12, 57), key(181845, 8, 124), key(181853, 12, 131),
    key(181865, 14, 134), key(181879, 20, 28), key(181899, 14, 125), key(181913, 14, 126), key(181927, 10, 127),
    key(181937, 18, 132), key(181955, 22, 129), key(181977, 24, 133), key(182001, 12, 158), key(182013, 22, 140),
    key(182035, 10, 135), key(182045, 28, 135), key(182073, 16, 157), key(182089, 14, 156), key(182103, 16, 141),
    key(182119, 8, 145), key(182127, 10, 146), key(182137, 12, 137), key(182149, 18, 154), key(182167, 18, 155),
    key(182185, 20, 152), key(182205, 22, 148), key(182227, 12, 142), key(182239, 31, 147), key(182270, 20, 77),
    key(182290, 16, 149), key(182306, 18, 151), key(182324, 16, 139), key(182340, 12, 138), key(182352, 16, 153),
    key(182368, 24, 22), key(182392, 24, 33), key(182416, 16, 25), key(182432, 16, 24), key(182448, 12, 29),
    key(182460, 12, 19), key(182472, 20, 37), key(182492, 27, 21), key(182519, 20, 17), key(182539, 14, 35),
    key(182553, 16, 34), key(182569, 16, 159), key(182585, 14, 169), key(182599, 23, 170), key(182622, 25, 160),
    key(182647, 10, 168), key(182657, 42, 150), key(182699, 23, 56), key(182722, 36, 40), key(182758, 19, 48),
    key(182777, 23, 143), key(182800, 75, 195), key(182875, 21, 4), key(182896, 25, 174), key(182921, 31, 198),
    key(182952, 41, 215), key(182993, 23, 76), key(183016, 25, 74), key(183041, 53, 74), key(183094, 51, 97),
    key(183145, 23, 36), key(183168, 25, 162), key(183193, 24, 103), key(183217, 44, 55), key(183261, 14, 161),
    key(183275, 14, 163), key(183289, 20, 164), key(183309, 10, 165), key(183319, 16, 167), key(183335, 23, 246),
    key(183358, 21, 122), key(183379, 23, 205), key(183402, 18, 61), key(183420, 37, 20), key(183457, 8, 171),
    key(183465, 14, 98), key(183479, 16, 101), key(183495, 16, 230), key(183511, 24, 235), key(183535, 16, 231),
    key(183551, 20, 233), key(183571, 16, 172), key(183587, 20, 184), key(183607, 37, 184), key(183644, 12, 177),
    key(183656, 14, 173), key(183670, 34, 178), key(183704, 18, 183), key(183722, 10, 175), key(183732, 14, 179),
    key(183746, 20, 182), key(183766, 23, 180), key(183789, 33, 51), key(183822, 14, 187), key(183836, 14, 190),
    key(183850, 16, 188), key(183866, 10, 189), key(183876, 10, 244), key(183886, 39, 206), key(183925, 29, 191),
    key(183954, 49, 197), key(184003, 33, 121), key(184036, 37, 203), key(184073, 16, 193), key(184089, 12, 204),
    key(184101, 18, 213), key(184119, 20, 194), key(184139, 21, 199), key(184160, 16, 208), key(184176, 16, 209),
    key(184192, 14, 202), key(184206, 22, 211), key(184228, 12, 192), key(184240, 14, 210), key(184254, 16, 207),
    key(184270, 17, 130), key(184287, 10, 214), key(184297, 12, 228), key(184309, 16, 218), key(184325, 16, 229),
    key(184341, 22, 219), key(184363, 16, 112), key(184379, 12, 113), key(184391, 18, 60), key(184409, 21, 222),
    key(184430, 10, 217), key(184440, 16, 220), key(184456, 12, 223), key(184468, 16, 227), key(184484, 14, 226),
    key(184498, 26, 221), key(184524, 44, 224), key(184568, 10, 216), key(184578, 12, 58), key(184590, 35, 58),
    key(184625, 14, 225), key(184639, 12, 245), key(184651, 20, 176), key(184671, 18, 72), key(184689, 10, 73),
    key(184699, 8, 42), key(184707, 21, 96), key(184728, 39, 96), key(184767, 8, 318), key(184775, 6, 316),
    key(184781, 50, 7), key(184831, 20, 1), key(184851, 16, 14), key(184867, 18, 14), key(184885, 20, 14),
    key(184905, 18, 14), key(184923, 12, 15), key(184935, 43, 15), key(184978, 14, 15), key(184992, 16, 15),
    key(185008, 27, 270), key(185035, 14, 15), key(185049, 22, 16), key(185071, 51, 16), key(185122, 20, 16),
    key(185142, 20, 16), key(185162, 81, 318), key(185243, 44, 316), key(185287, 99, 334), key(185386, 20, 16),
    key(185406, 6, 234), key(185412, 38, 240), key(185450, 49, 232), key(185499, 42, 232), key(185541, 27, 4),
    key(185568, 27, 4), key(185595, 29, 4), key(185624, 33, 4), key(185657, 29, 4), key(185686, 26, 4),
    key(185712, 33, 4), key(185745, 33, 4), key(185778, 27, 4), key(185805, 14, 5), key(185819, 12, 5),
    key(185831, 14, 5), key(185845, 16, 5), key(185861, 14, 5), key(185875, 10, 64), key(185885, 14, 64),
    key(185899, 16, 64), key(185915, 10, 64), key(185925, 16, 59), key(185941, 16, 64), key(185957, 8, 171),
    key(185965, 14, 234), key(185979, 50, 234), key(186029, 42, 234), key(186071, 29, 10), key(186100, 29, 10),
    key(186129, 42, 234), key(186171, 44, 234), key(186215, 31, 10), key(186246, 31, 10), key(186277, 27, 10),
    key(186304, 33, 10), key(186337, 33, 10), key(186370, 58, 240), key(186428, 56, 240), key(186484, 65, 232),
    key(186549, 35, 10), key(186584, 35, 10), key(186619, 40, 234), key(186659, 66, 232), key(186725, 29, 10),
    key(186754, 50, 240), key(186804, 27, 10), key(186831, 35, 10), key(186866, 60, 240), key(186926, 62, 234),
    key(186988, 48, 7), key(187036, 14, 3), key(187050, 12, 3), key(187062, 14, 3), key(187076, 14, 3),
    key(187090, 10, 2), key(187100, 12, 2), key(187112, 14, 3), key(187126, 14, 3), key(187140, 12, 6),
    key(187152, 14, 6), key(187166, 18, 11), key(187184, 20, 11), key(187204, 18, 11), key(187222, 20, 11),
    key(187242, 20, 11), key(187262, 30, 13), key(187292, 32, 13), key(187324, 35, 13), key(187359, 34, 13),
    key(187393, 34, 13), key(187427, 38, 13), key(187465, 38, 13), key(187503, 32, 13), key(187535, 36, 13),
    key(187571, 32, 13), key(187603, 36, 13), key(187639, 32, 13), key(187671, 6, 234), key(187677, 41, 240),
    key(187718, 39, 232), key(187757, 42, 170), key(187799, 42, 170), key(187841, 36, 170), key(187877, 42, 170),
    key(187919, 42, 170), key(187961, 44, 170), key(188005, 40, 170), key(188045, 46, 170), key(188091, 44, 170),
    key(188135, 31, 191), key(188166, 40, 7), key(188206, 47, 7), key(188253, 18, 189), key(188271, 16, 8),
    key(188287, 18, 8), key(188305, 18, 8), key(188323, 18, 8), key(188341, 20, 9), key(188361, 10, 9),
    key(188371, 12, 9), key(188383, 14, 9), key(188397, 16, 9), key(188413, 14, 9), key(188427, 10, 0),
    key(188437, 29, 105), key(188466, 29, 105), key(188495, 29, 105), key(188524, 4, 307), key(188528, 10, 300),
    key(188538, 76, 300), key(188614, 96, 335), key(188710, 23, 48), key(188733, 29, 174), key(188762, 47, 97),
    key(188809, 41, 215), key(188850, 27, 257), key(188877, 8, 334), key(188885, 18, 14), key(188903, 20, 14),
    key(188923, 18, 14), key(188941, 14, 15), key(188955, 16, 15), key(188971, 14, 15), key(188985, 18, 1),
    key(189003, 14, 1), key(189017, 20, 1), key(189037, 20, 1), key(189057, 27, 246), key(189084, 31, 307),
    key(189115, 20, 1), key(189135, 57, 232), key(189192, 6, 234), key(189198, 36, 240), key(189234, 42, 240),
    key(189276, 34, 232), key(189310, 43, 240), key(189353, 52, 232), key(189405, 14, 272), key(189419, 10, 25),
    key(189429, 27, 25), key(189456, 29, 25), key(189485, 29, 25), key(189514, 29, 25), key(189543, 33, 25),
    key(189576, 26, 25), key(189602, 33, 25), key(189635, 33, 25), key(189668, 33, 25), key(189701, 12, 25),
    key(189713, 27, 25), key(189740, 10, 271), key(189750, 10, 168), key(189760, 16, 23), key(189776, 14, 31),
    key(189790, 18, 22), key(189808, 18, 22), key(189826, 16, 33), key(189842, 16, 33), key(189858, 23, 68),
    key(189881, 16, 37), key(189897, 23, 68), key(189920, 23, 68), key(189943, 12, 25), key(189955, 31, 25),
    key(189986, 14, 24), key(190000, 14, 24), key(190014, 14, 24), key(190028, 14, 28), key(190042, 16, 28),
    key(190058, 10, 18), key(190068, 14, 18), key(190082, 12, 18), key(190094, 14, 18), key(190108, 10, 29),
    key(190118, 12, 29), key(190130, 14, 28), key(190144, 18, 28), key(190162, 20, 28), key(190182, 18, 28),
    key(190200, 20, 28), key(190220, 12, 18), key(190232, 14, 18), key(190246, 14, 18), key(190260, 10, 29),
    key(190270, 10, 19), key(190280, 10, 19), key(190290, 38, 44), key(190328, 38, 44), key(190366, 40, 44),
    key(190406, 52, 7), key(190458, 37, 79), key(190495, 12, 30), key(190507, 29, 30), key(190536, 31, 30),
    key(190567, 14, 30), key(190581, 35, 30), key(190616, 14, 30), key(190630, 33, 30), key(190663, 28, 30),
    key(190691, 35, 30), key(190726, 35, 30), key(190761, 35, 30), key(190796, 46, 7), key(190842, 50, 7),
    key(190892, 10, 147), key(190902, 67, 135), key(190969, 74, 96), key(191043, 27, 55), key(191070, 27, 55),
    key(191097, 27, 55), key(191124, 12, 23), key(191136, 14, 23), key(191150, 16, 23), key(191166, 16, 23),
    key(191182, 12, 31), key(191194, 14, 31), key(191208, 16, 31), key(191224, 33, 302), key(191257, 33, 303),
    key(191290, 29, 302), key(191319, 14, 31), key(191333, 52, 20), key(191385, 53, 20), key(191438, 56, 20),
    key(191494, 50, 20), key(191544, 56, 38), key(191600, 36, 26), key(191636, 39, 26), key(191675, 31, 26),
    key(191706, 40, 26), key(191746, 40, 26), key(191786, 44, 26), key(191830, 44, 26), key(191874, 38, 26),
    key(191912, 42, 26), key(191954, 38, 26), key(191992, 38, 26), key(192030, 38, 26), key(192068, 14, 37),
    key(192082, 16, 37), key(192098, 18, 37), key(192116, 14, 37), key(192130, 12, 32), key(192142, 14, 32),
    key(192156, 16, 32), key(192172, 18, 32), key(192190, 16, 32), key(192206, 16, 32), key(192222, 16, 32),
    key(192238, 43, 44), key(192281, 47, 44), key(192328, 10, 301), key(192338, 48, 239), key(192386, 48, 239),
    key(192434, 98, 105), key(192532, 104, 105), key(192636, 55, 105), key(192691, 16, 79), key(192707, 46, 239),
    key(192753, 48, 239), key(192801, 52, 239), key(192853, 51, 105), key(192904, 79, 105), key(192983, 69, 105),
    key(193052, 52, 239), key(193104, 64, 105), key(193168, 70, 105), key(193238, 71, 105), key(193309, 74, 105),
    key(193383, 70, 251), key(193453, 76, 105), key(193529, 54, 239), key(193583, 52, 239), key(193635, 56, 239),
    key(193691, 78, 105), key(193769, 56, 239), key(193825, 78, 105), key(193903, 12, 34), key(193915, 33, 34),
    key(193948, 12, 34), key(193960, 74, 105), key(194034, 56, 239), key(194090, 17, 36), key(194107, 25, 36),
    key(194132, 19, 36), key(194151, 19, 36), key(194170, 21, 36), key(194191, 21, 36), key(194212, 23, 36),
    key(194235, 21, 36), key(194256, 27, 36), key(194283, 16, 23), key(194299, 16, 23), key(194315, 16, 23),
    key(194331, 23, 21), key(194354, 23, 21), key(194377, 16, 17), key(194393, 14, 17), key(194407, 14, 17),
    key(194421, 10, 35), key(194431, 10, 35), key(194441, 25, 79), key(194466, 16, 23), key(194482, 16, 28),
    key(194498, 48, 7), key(194546, 35, 79), key(194581, 64, 46), key(194645, 46, 63), key(194691, 53, 63),
    key(194744, 41, 58), key(194785, 14, 24), key(194799, 26, 243), key(194825, 39, 243), key(194864, 14, 242),
    key(194878, 14, 236), key(194892, 28, 236), key(194920, 14, 236), key(194934, 4, 315), key(194938, 31, 79),
    key(194969, 29, 79), key(194998, 31, 273), key(195029, 31, 79), key(195060, 28, 79), key(195088, 48, 276),
    key(195136, 12, 101), key(195148, 14, 101), key(195162, 14, 101), key(195176, 18, 238), key(195194, 16, 238),
    key(195210, 18, 238), key(195228, 18, 238), key(195246, 15, 339), key(195261, 12, 241), key(195273, 14, 241),
    key(195287, 36, 240), key(195323, 46, 239), key(195369, 44, 240), key(195413, 52, 239), key(195465, 49, 239),
    key(195514, 57, 239), key(195571, 35, 240), key(195606, 16, 241), key(195622, 40, 232), key(195662, 6, 329),
    key(195668, 28, 243), key(195696, 29, 222), key(195725, 23, 36), key(195748, 27, 81), key(195775, 27, 113),
    key(195802, 25, 55), key(195827, 29, 54), key(195856, 25, 158), key(195881, 21, 103), key(195902, 29, 162),
    key(195931, 27, 55), key(195958, 38, 196), key(195996, 62, 97), key(196058, 72, 329), key(196130, 58, 313),
    key(196188, 27, 315), key(196215, 6, 313), key(196221, 14, 241), key(196235, 20, 290), key(196255, 28, 79),
    key(196283, 12, 241), key(196295, 40, 232), key(196335, 42, 240), key(196377, 16, 9), key(196393, 10, 78),
    key(196403, 12, 95), key(196415, 10, 100), key(196425, 33, 105), key(196458, 10, 86), key(196468, 12, 86),
    key(196480, 14, 86), key(196494, 12, 86), key(196506, 8, 82), key(196514, 16, 98), key(196530, 14, 96),
    key(196544, 32, 96), key(196576, 16, 274), key(196592, 10, 95), key(196602, 10, 100), key(196612, 10, 100),
    key(196622, 18, 85), key(196640, 16, 85), key(196656, 18, 85), key(196674, 18, 85), key(196692, 18, 85),
    key(196710, 8, 94), key(196718, 16, 92), key(196734, 18, 92), key(196752, 18, 92), key(196770, 14, 95),
    key(196784, 27, 93), key(196811, 29, 93), key(196840, 12, 84), key(196852, 23, 87), key(196875, 12, 84),
    key(196887, 23, 87), key(196910, 31, 88), key(196941, 14, 84), key(196955, 25, 87), key(196980, 25, 87),
    key(197005, 12, 84), key(197017, 23, 87), key(197040, 6, 255), key(197046, 60, 97), key(197106, 12, 59),
    key(197118, 16, 59), key(197134, 14, 59), key(197148, 16, 59), key(197164, 18, 59), key(197182, 72, 255),
    key(197254, 16, 59), key(197270, 16, 59), key(197286, 12, 81), key(197298, 12, 81), key(197310, 12, 81),
    key(197322, 18, 83), key(197340, 16, 98), key(197356, 14, 96), key(197370, 32, 96), key(197402, 55, 96),
    key(197457, 32, 96), key(197489, 21, 96), key(197510, 81, 96), key(197591, 32, 96), key(197623, 49, 96),
    key(197672, 8, 89), key(197680, 12, 89), key(197692, 14, 90), key(197706, 16, 91), key(197722, 18, 91),
    key(197740, 20, 91), key(197760, 20, 91), key(197780, 10, 89), key(197790, 12, 89), key(197802, 12, 89),
    key(197814, 12, 80), key(197826, 14, 80), key(197840, 12, 80), key(197852, 29, 303), key(197881, 21, 302),
    key(197902, 12, 89), key(197914, 10, 89), key(197924, 14, 90), key(197938, 20, 91), key(197958, 12, 89),
    key(197970, 8, 94), key(197978, 18, 80), key(197996, 22, 80), key(198018, 20, 80), key(198038, 12, 81),
    key(198050, 12, 89), key(198062, 12, 108), key(198074, 18, 83), key(198092, 8, 80), key(198100, 22, 107),
    key(198122, 54, 55), key(198176, 16, 61), key(198192, 47, 63), key(198239, 8, 62), key(198247, 10, 62),
    key(198257, 12, 62), key(198269, 10, 62), key(198279, 10, 62), key(198289, 52, 46), key(198341, 66, 266),
    key(198407, 12, 113), key(198419, 12, 113), key(198431, 14, 60), key(198445, 14, 60), key(198459, 12, 113),
    key(198471, 14, 60), key(198485, 12, 113), key(198497, 16, 61), key(198513, 41, 63), key(198554, 39, 63),
    key(198593, 43, 63), key(198636, 43, 63), key(198679, 45, 63), key(198724, 43, 63), key(198767, 47, 63),
    key(198814, 16, 61), key(198830, 47, 63), key(198877, 15, 46), key(198892, 6, 46), key(198898, 8, 319),
    key(198906, 8, 338), key(198914, 8, 297), key(198922, 8, 317), key(198930, 48, 319), key(198978, 58, 297),
    key(199036, 79, 338), key(199115, 78, 317), key(199193, 31, 293), key(199224, 16, 293), key(199240, 12, 66),
    key(199252, 12, 66), key(199264, 18, 66), key(199282, 18, 66), key(199300, 12, 66), key(199312, 14, 65),
    key(199326, 37, 88), key(199363, 41, 88), key(199404, 35, 88), key(199439, 39, 88), key(199478, 21, 200),
    key(199499, 8, 245), key(199507, 14, 67), key(199521, 16, 67), key(199537, 16, 9), key(199553, 4, 293),
    key(199557, 16, 211), key(199573, 16, 211), key(199589, 14, 70), key(199603, 16, 70), key(199619, 14, 70),
    key(199633, 14, 71), key(199647, 16, 71), key(199663, 14, 71), key(199677, 12, 64), key(199689, 27, 246),
    key(199716, 52, 246), key(199768, 81, 195), key(199849, 83, 195), key(199932, 25, 122), key(199957, 25, 205),
    key(199982, 14, 115), key(199996, 25, 170), key(200021, 27, 160), key(200048, 25, 170), key(200073, 27, 160),
    key(200100, 25, 170), key(200125, 27, 160), key(200152, 10, 113), key(200162, 12, 60), key(200174, 10, 247),
    key(200184, 12, 247), key(200196, 14, 247), key(200210, 12, 247), key(200222, 16, 291), key(200238, 27, 68),
    key(200265, 29, 68), key(200294, 29, 68), key(200323, 27, 68), key(200350, 25, 170), key(200375, 15, 51),
    key(200390, 35, 51), key(200425, 34, 252), key(200459, 16, 248), key(200475, 42, 234), key(200517, 47, 232),
    key(200564, 42, 261), key(200606, 26, 55), key(200632, 6, 234), key(200638, 16, 248), key(200654, 16, 248),
    key(200670, 19, 222), key(200689, 4, 79), key(200693, 6, 320), key(200699, 31, 234), key(200730, 10, 245),
    key(200740, 14, 245), key(200754, 16, 245), key(200770, 32, 196), key(200802, 12, 110), key(200814, 12, 110),
    key(200826, 14, 110), key(200840, 25, 222), key(200865, 4, 234), key(200869, 8, 104), key(200877, 69, 105),
    key(200946, 12, 104), key(200958, 10, 104), key(200968, 12, 104), key(200980, 14, 102), key(200994, 16, 102),
    key(201010, 20, 102), key(201030, 24, 102), key(201054, 18, 102), key(201072, 20, 102), key(201092, 27, 79),
    key(201119, 12, 114), key(201131, 16, 114), key(201147, 16, 114), key(201163, 18, 114), key(201181, 16, 114),
    key(201197, 8, 108), key(201205, 18, 108), key(201223, 8, 107), key(201231, 48, 107), key(201279, 12, 106),
    key(201291, 14, 106), key(201305, 16, 106), key(201321, 8, 108), key(201329, 10, 106), key(201339, 44, 320),
    key(201383, 12, 109), key(201395, 14, 109), key(201409, 16, 109), key(201425, 12, 69), key(201437, 14, 69),
    key(201451, 12, 110), key(201463, 25, 222), key(201488, 47, 222), key(201535, 25, 222), key(201560, 10, 111),
    key(201570, 12, 111), key(201582, 14, 111), key(201596, 19, 79), key(201615, 10, 245), key(201625, 19, 51),
    key(201644, 19, 51), key(201663, 18, 116), key(201681, 18, 116), key(201699, 20, 116), key(201719, 29, 56),
    key(201748, 31, 56), key(201779, 29, 56), key(201808, 31, 56), key(201839, 33, 56), key(201872, 33, 56),
    key(201905, 26, 56), key(201931, 33, 56), key(201964, 27, 56), key(201991, 33, 40), key(202024, 46, 40),
    key(202070, 27, 160), key(202097, 16, 49), key(202113, 16, 119), key(202129, 12, 119), key(202141, 14, 119),
    key(202155, 14, 119), key(202169, 14, 45), key(202183, 33, 50), key(202216, 10, 39), key(202226, 12, 39),
    key(202238, 19, 51), key(202257, 37, 20), key(202294, 37, 20), key(202331, 37, 20), key(202368, 35, 20),
    key(202403, 31, 20), key(202434, 39, 20), key(202473, 39, 20), key(202512, 33, 20), key(202545, 35, 20),
    key(202580, 39, 20), key(202619, 10, 186), key(202629, 31, 56), key(202660, 33, 56), key(202693, 8, 117),
    key(202701, 12, 117), key(202713, 10, 117), key(202723, 12, 117), key(202735, 10, 117), key(202745, 25, 170),
    key(202770, 27, 160), key(202797, 8, 43), key(202805, 10, 57), key(202815, 8, 57), key(202823, 10, 57),
    key(202833, 12, 118), key(202845, 14, 118), key(202859, 16, 118), key(202875, 20, 118), key(202895, 39, 118),
    key(202934, 16, 118), key(202950, 18, 118), key(202968, 16, 120), key(202984, 10, 43), key(202994, 56, 43),
    key(203050, 54, 43), key(203104, 8, 181), key(203112, 6, 43), key(203118, 36, 40), key(203154, 38, 40),
    key(203192, 40, 40), key(203232, 40, 40), key(203272, 42, 40), key(203314, 38, 40), key(203352, 35, 40),
    key(203387, 48, 40), key(203435, 48, 40), key(203483, 61, 40), key(203544, 26, 40), key(203570, 44, 40),
    key(203614, 50, 40), key(203664, 12, 49), key(203676, 14, 49), key(203690, 16, 49), key(203706, 18, 49),
    key(203724, 16, 49), key(203740, 10, 50), key(203750, 27, 50), key(203777, 27, 50), key(203804, 29, 50),
    key(203833, 14, 50), key(203847, 14, 50), key(203861, 12, 50), key(203873, 14, 50), key(203887, 29, 50),
    key(203916, 31, 50), key(203947, 26, 50), key(203973, 33, 50), key(204006, 12, 50), key(204018, 27, 50),
    key(204045, 29, 47), key(204074, 17, 46), key(204091, 25, 46), key(204116, 10, 32768), key(204126, 27, 47),
    key(204153, 29, 47), key(204182, 31, 47), key(204213, 56, 47), key(204269, 31, 47), key(204300, 45, 47),
    key(204345, 62, 46), key(204407, 63, 46), key(204470, 17, 46), key(204487, 17, 46), key(204504, 25, 46),
    key(204529, 25, 46), key(204554, 29, 47), key(204583, 31, 47), key(204614, 35, 47), key(204649, 31, 47),
    key(204680, 27, 47), key(204707, 107, 306), key(204814, 33, 277), key(204847, 85, 181), key(204932, 10, 32770),
    key(204942, 25, 181), key(204967, 25, 122), key(204992, 48, 283), key(205040, 12, 249), key(205052, 12, 249),
    key(205064, 19, 52), key(205083, 19, 52), key(205102, 18, 52), key(205120, 20, 44), key(205140, 19, 44),
    key(205159, 19, 44), key(205178, 19, 44), key(205197, 25, 234), key(205222, 25, 55), key(205247, 27, 55),
    key(205274, 8, 53), key(205282, 12, 123), key(205294, 12, 123), key(205306, 12, 123), key(205318, 23, 48),
    key(205341, 23, 48), key(205364, 25, 48), key(205389, 29, 48), key(205418, 25, 48), key(205443, 27, 48),
    key(205470, 14, 54), key(205484, 14, 54), key(205498, 18, 275), key(205516, 48, 246), key(205564, 78, 195),
    key(205642, 23, 122), key(205665, 23, 205), key(205688, 31, 181), key(205719, 56, 150), key(205775, 41, 118),
    key(205816, 20, 118), key(205836, 10, 43), key(205846, 14, 54), key(205860, 14, 54), key(205874, 8, 57),
    key(205882, 16, 120), key(205898, 16, 120), key(205914, 10, 43), key(205924, 12, 123), key(205936, 27, 48),
    key(205963, 29, 68), key(205992, 27, 222), key(206019, 25, 246), key(206044, 81, 195), key(206125, 23, 122),
    key(206148, 23, 205), key(206171, 6, 308), key(206177, 8, 124), key(206185, 10, 134), key(206195, 12, 134),
    key(206207, 14, 134), key(206221, 12, 134), key(206233, 16, 179), key(206249, 12, 131), key(206261, 12, 131),
    key(206273, 16, 134), key(206289, 10, 125), key(206299, 12, 126), key(206311, 14, 126), key(206325, 16, 126),
    key(206341, 12, 127), key(206353, 10, 127), key(206363, 12, 127), key(206375, 10, 125), key(206385, 8, 127),
    key(206393, 10, 127), key(206403, 46, 308), key(206449, 10, 132), key(206459, 18, 132), key(206477, 22, 129),
    key(206499, 22, 129), key(206521, 22, 129), key(206543, 20, 129), key(206563, 12, 125), key(206575, 20, 133),
    key(206595, 20, 133), key(206615, 14, 126), key(206629, 14, 126), key(206643, 10, 125), key(206653, 10, 127),
    key(206663, 10, 132), key(206673, 22, 129), key(206695, 22, 129), key(206717, 14, 155), key(206731, 16, 155),
    key(206747, 16, 155), key(206763, 18, 152), key(206781, 20, 152), key(206801, 22, 152), key(206823, 20, 152),
    key(206843, 16, 155), key(206859, 16, 155), key(206875, 18, 155), key(206893, 12, 327), key(206905, 20, 140),
    key(206925, 10, 158), key(206935, 16, 151), key(206951, 10, 158), key(206961, 14, 158), key(206975, 14, 158),
    key(206989, 10, 135), key(206999, 28, 135), key(207027, 10, 135), key(207037, 17, 135), key(207054, 28, 135),
    key(207082, 51, 135), key(207133, 17, 135), key(207150, 28, 135), key(207178, 28, 135), key(207206, 17, 135),
    key(207223, 26, 135), key(207249, 33, 135), key(207282, 77, 135), key(207359, 28, 135), key(207387, 45, 135),
    key(207432, 28, 135), key(207460, 14, 144), key(207474, 16, 144), key(207490, 18, 144), key(207508, 33, 144),
    key(207541, 20, 144), key(207561, 18, 144), key(207579, 12, 156), key(207591, 12, 156), key(207603, 12, 157),
    key(207615, 14, 157), key(207629, 18, 157), key(207647, 16, 157), key(207663, 16, 157), key(207679, 12, 141),
    key(207691, 29, 141), key(207720, 14, 141), key(207734, 14, 139), key(207748, 16, 157), key(207764, 8, 145),
    key(207772, 10, 146), key(207782, 29, 222), key(207811, 35, 68), key(207846, 51, 232), key(207897, 14, 141),
    key(207911, 31, 141), key(207942, 31, 141), key(207973, 39, 141), key(208012, 33, 141), key(208045, 18, 141),
    key(208063, 16, 141), key(208079, 16, 141), key(208095, 16, 141), key(208111, 12, 146), key(208123, 8, 145),
    key(208131, 12, 138), key(208143, 16, 149), key(208159, 18, 153), key(208177, 54, 38), key(208231, 12, 137),
    key(208243, 18, 137), key(208261, 14, 137), key(208275, 14, 137), key(208289, 12, 137), key(208301, 16, 154),
    key(208317, 18, 154), key(208335, 18, 154), key(208353, 18, 154), key(208371, 29, 143), key(208400, 33, 143),
    key(208433, 31, 143), key(208464, 33, 143), key(208497, 37, 143), key(208534, 28, 143), key(208562, 35, 143),
    key(208597, 35, 143), key(208632, 31, 143), key(208663, 33, 143), key(208696, 31, 143), key(208727, 33, 143),
    key(208760, 22, 152), key(208782, 20, 155), key(208802, 16, 155), key(208818, 20, 152), key(208838, 16, 101),
    key(208854, 10, 158), key(208864, 12, 158), key(208876, 43, 232), key(208919, 20, 101), key(208939, 8, 315),
    key(208947, 6, 314), key(208953, 83, 325), key(209036, 80, 327), key(209116, 52, 314), key(209168, 71, 330),
    key(209239, 63, 324), key(209302, 33, 278), key(209335, 12, 142), key(209347, 14, 142), key(209361, 14, 142),
    key(209375, 14, 142), key(209389, 82, 262), key(209471, 16, 331), key(209487, 25, 147), key(209512, 18, 77),
    key(209530, 56, 77), key(209586, 20, 77), key(209606, 22, 77), key(209628, 50, 12), key(209678, 6, 339),
    key(209684, 10, 66), key(209694, 8, 66), key(209702, 10, 66), key(209712, 27, 147), key(209739, 8, 330),
    key(209747, 12, 279), key(209759, 16, 151), key(209775, 16, 151), key(209791, 12, 139), key(209803, 14, 139),
    key(209817, 16, 139), key(209833, 18, 139), key(209851, 14, 139), key(209865, 35, 139), key(209900, 12, 138),
    key(209912, 12, 149), key(209924, 14, 149), key(209938, 16, 149), key(209954, 18, 149), key(209972, 16, 149),
    key(209988, 16, 153), key(210004, 18, 153), key(210022, 20, 148), key(210042, 18, 153), key(210060, 20, 153),
    key(210080, 14, 137), key(210094, 16, 149), key(210110, 20, 149), key(210130, 38, 196), key(210168, 44, 196),
    key(210212, 8, 324), key(210220, 10, 66), key(210230, 12, 147), key(210242, 23, 147), key(210265, 14, 147),
    key(210279, 25, 147), key(210304, 15, 103), key(210319, 17, 103), key(210336, 19, 103), key(210355, 17, 103),
    key(210372, 19, 103), key(210391, 10, 147), key(210401, 21, 147), key(210422, 20, 77), key(210442, 20, 77),
    key(210462, 25, 147), key(210487, 12, 159), key(210499, 14, 159), key(210513, 16, 159), key(210529, 14, 159),
    key(210543, 16, 167), key(210559, 8, 294), key(210567, 10, 169), key(210577, 6, 321), key(210583, 77, 259),
    key(210660, 14, 59), key(210674, 10, 168), key(210684, 10, 161), key(210694, 12, 163), key(210706, 14, 163),
    key(210720, 16, 163), key(210736, 18, 166), key(210754, 22, 166), key(210776, 24, 166), key(210800, 22, 166),
    key(210822, 62, 250), key(210884, 20, 166), key(210904, 18, 164), key(210922, 18, 164), key(210940, 8, 165),
    key(210948, 8, 165), key(210956, 10, 165), key(210966, 19, 170), key(210985, 25, 170), key(211010, 25, 170),
    key(211035, 27, 160), key(211062, 29, 160), key(211091, 27, 160), key(211118, 27, 170), key(211145, 27, 170),
    key(211172, 29, 160), key(211201, 29, 160), key(211230, 21, 170), key(211251, 36, 321), key(211287, 12, 167),
    key(211299, 14, 167), key(211313, 16, 167), key(211329, 16, 167), key(211345, 16, 167), key(211361, 23, 162),
    key(211384, 25, 162), key(211409, 27, 162), key(211436, 27, 162), key(211463, 31, 162), key(211494, 27, 162),
    key(211521, 27, 162), key(211548, 31, 162), key(211579, 10, 161), key(211589, 14, 163), key(211603, 14, 163),
    key(211617, 20, 166), key(211637, 60, 20), key(211697, 20, 166), key(211717, 18, 164), key(211735, 18, 59),
    key(211753, 8, 165), key(211761, 8, 165), key(211769, 14, 36), key(211783, 12, 103), key(211795, 20, 162),
    key(211815, 24, 55), key(211839, 21, 196), key(211860, 20, 56), key(211880, 16, 48), key(211896, 22, 174),
    key(211918, 34, 215), key(211952, 40, 97), key(211992, 6, 333), key(211998, 6, 7), key(212004, 29, 44),
    key(212033, 49, 44), key(212082, 50, 7), key(212132, 35, 79), key(212167, 39, 79), key(212206, 48, 7),
    key(212254, 35, 79), key(212289, 8, 311), key(212297, 56, 7), key(212353, 48, 7), key(212401, 8, 296),
    key(212409, 20, 16), key(212429, 20, 16), key(212449, 6, 309), key(212455, 4, 79), key(212459, 29, 4),
    key(212488, 31, 4), key(212519, 8, 171), key(212527, 6, 292), key(212533, 8, 305), key(212541, 60, 280),
    key(212601, 68, 333), key(212669, 92, 296), key(212761, 72, 309), key(212833, 58, 292), key(212891, 134, 328),
    key(213025, 100, 311), key(213125, 80, 294), key(213205, 67, 305), key(213272, 60, 299), key(213332, 80, 322),
    key(213412, 100, 310), key(213512, 8, 189), key(213520, 52, 38), key(213572, 39, 215), key(213611, 43, 97),
    key(213654, 21, 36), key(213675, 19, 103), key(213694, 25, 162), key(213719, 62, 97), key(213781, 21, 36),
    key(213802, 19, 103), key(213821, 19, 103), key(213840, 27, 162), key(213867, 31, 55), key(213898, 21, 267),
    key(213919, 58, 97), key(213977, 58, 97), key(214035, 58, 97), key(214093, 45, 256), key(214138, 27, 56),
    key(214165, 49, 254), key(214214, 27, 258), key(214241, 29, 174), key(214270, 41, 215), key(214311, 45, 97),
    key(214356, 21, 48), key(214377, 23, 48), key(214400, 29, 174), key(214429, 29, 174), key(214458, 50, 197),
    key(214508, 41, 215), key(214549, 41, 215), key(214590, 41, 215), key(214631, 41, 215), key(214672, 48, 97),
    key(214720, 45, 97), key(214765, 21, 36), key(214786, 19, 103), key(214805, 27, 162), key(214832, 25, 55),
    key(214857, 36, 196), key(214893, 6, 299), key(214899, 47, 232), key(214946, 6, 322), key(214952, 8, 310),
    key(214960, 29, 246), key(214989, 54, 246), key(215043, 89, 195), key(215132, 27, 122), key(215159, 27, 205),
    key(215186, 16, 172), key(215202, 20, 172), key(215222, 16, 172), key(215238, 10, 177), key(215248, 16, 184),
    key(215264, 18, 184), key(215282, 37, 184), key(215319, 37, 184), key(215356, 37, 184), key(215393, 20, 184),
    key(215413, 43, 184), key(215456, 41, 184), key(215497, 45, 184), key(215542, 43, 184), key(215585, 44, 184),
    key(215629, 50, 184), key(215679, 43, 184), key(215722, 18, 184), key(215740, 43, 184), key(215783, 10, 173),
    key(215793, 12, 173), key(215805, 29, 282), key(215834, 32, 178), key(215866, 32, 178), key(215898, 32, 178),
    key(215930, 34, 178), key(215964, 32, 178), key(215996, 34, 178), key(216030, 32, 178), key(216062, 34, 178),
    key(216096, 34, 178), key(216130, 32, 178), key(216162, 32, 178), key(216194, 30, 178), key(216224, 16, 183),
    key(216240, 16, 183), key(216256, 10, 281), key(216266, 20, 182), key(216286, 60, 246), key(216346, 91, 195),
    key(216437, 93, 195), key(216530, 29, 122), key(216559, 27, 205), key(216586, 29, 181), key(216615, 37, 144),
    key(216652, 54, 150), key(216706, 12, 107), key(216718, 8, 175), key(216726, 30, 44), key(216756, 33, 174),
    key(216789, 14, 174), key(216803, 35, 174), key(216838, 31, 174), key(216869, 27, 174), key(216896, 33, 174),
    key(216929, 31, 174), key(216960, 33, 174), key(216993, 83, 260), key(217076, 16, 172), key(217092, 39, 185),
    key(217131, 35, 185), key(217166, 12, 179), key(217178, 10, 179), key(217188, 10, 179), key(217198, 12, 179),
    key(217210, 14, 179), key(217224, 12, 179), key(217236, 19, 180), key(217255, 18, 180), key(217273, 16, 182),
    key(217289, 18, 182), key(217307, 20, 182), key(217327, 22, 182), key(217349, 47, 182), key(217396, 20, 182),
    key(217416, 12, 179), key(217428, 21, 180), key(217449, 21, 180), key(217470, 21, 180), key(217491, 91, 195),
    key(217582, 27, 122), key(217609, 29, 205), key(217638, 60, 246), key(217698, 27, 181), key(217725, 35, 144),
    key(217760, 52, 150), key(217812, 16, 172), key(217828, 10, 189), key(217838, 25, 55), key(217863, 14, 187),
    key(217877, 31, 249), key(217908, 29, 58), key(217937, 10, 189), key(217947, 43, 16), key(217990, 37, 28),
    key(218027, 35, 289), key(218062, 31, 104), key(218093, 39, 116), key(218132, 31, 47), key(218163, 31, 122),
    key(218194, 33, 249), key(218227, 35, 139), key(218262, 44, 199), key(218306, 43, 219), key(218349, 41, 235),
    key(218390, 41, 148), key(218431, 37, 28), key(218468, 37, 9), key(218505, 39, 116), key(218544, 29, 57),
    key(218573, 33, 179), key(218606, 14, 187), key(218620, 16, 187), key(218636, 14, 187), key(218650, 16, 187),
    key(218666, 29, 55), key(218695, 29, 55), key(218724, 16, 188), key(218740, 10, 189), key(218750, 39, 189),
    key(218789, 12, 189), key(218801, 37, 189), key(218838, 10, 189), key(218848, 12, 190), key(218860, 14, 188),
    key(218874, 16, 188), key(218890, 14, 188), key(218904, 14, 188), key(218918, 10, 188), key(218928, 12, 188),
    key(218940, 14, 188), key(218954, 14, 188), key(218968, 10, 189), key(218978, 12, 189), key(218990, 4, 189),
    key(218994, 31, 47), key(219025, 14, 187), key(219039, 10, 335), key(219049, 39, 197), key(219088, 6, 234),
    key(219094, 40, 240), key(219134, 16, 284), key(219150, 35, 198), key(219185, 16, 200), key(219201, 18, 200),
    key(219219, 12, 202), key(219231, 10, 244), key(219241, 27, 10), key(219268, 19, 201), key(219287, 19, 201),
    key(219306, 35, 206), key(219341, 38, 206), key(219379, 37, 206), key(219416, 37, 206), key(219453, 41, 206),
    key(219494, 41, 206), key(219535, 35, 206), key(219570, 39, 206), key(219609, 35, 206), key(219644, 35, 206),
    key(219679, 39, 206), key(219718, 35, 206), key(219753, 35, 206), key(219788, 35, 206), key(219823, 26, 135),
    key(219849, 32, 96), key(219881, 25, 191), key(219906, 33, 191), key(219939, 14, 191), key(219953, 31, 191),
    key(219984, 16, 191), key(220000, 31, 191), key(220031, 33, 191), key(220064, 33, 191), key(220097, 33, 191),
    key(220130, 21, 191), key(220151, 33, 191), key(220184, 35, 206), key(220219, 25, 68), key(220244, 87, 68),
    key(220331, 6, 234), key(220337, 27, 191), key(220364, 18, 211), key(220382, 18, 211), key(220400, 18, 211),
    key(220418, 37, 197), key(220455, 37, 197), key(220492, 43, 197), key(220535, 37, 197), key(220572, 35, 197),
    key(220607, 37, 197), key(220644, 49, 197), key(220693, 80, 197), key(220773, 21, 196), key(220794, 23, 128),
    key(220817, 23, 196), key(220840, 31, 27), key(220871, 31, 27), key(220902, 51, 237), key(220953, 33, 121),
    key(220986, 43, 121), key(221029, 23, 212), key(221052, 42, 136), key(221094, 42, 212), key(221136, 10, 323),
    key(221146, 27, 236), key(221173, 25, 181), key(221198, 27, 181), key(221225, 33, 144), key(221258, 35, 144),
    key(221293, 48, 150), key(221341, 27, 181), key(221368, 35, 144), key(221403, 48, 150), key(221451, 50, 150),
    key(221501, 45, 150), key(221546, 47, 237), key(221593, 33, 121), key(221626, 21, 128), key(221647, 12, 213),
    key(221659, 29, 213), key(221688, 29, 213), key(221717, 31, 213), key(221748, 35, 213), key(221783, 18, 213),
    key(221801, 14, 213), key(221815, 31, 213), key(221846, 31, 213), key(221877, 30, 213), key(221907, 37, 213),
    key(221944, 37, 213), key(221981, 37, 213), key(222018, 25, 27), key(222043, 25, 27), key(222068, 25, 27),
    key(222093, 25, 27), key(222118, 25, 27), key(222143, 19, 136), key(222162, 19, 136), key(222181, 31, 203),
    key(222212, 33, 203), key(222245, 36, 203), key(222281, 39, 203), key(222320, 39, 203), key(222359, 33, 203),
    key(222392, 37, 203), key(222429, 31, 203), key(222460, 33, 203), key(222493, 14, 193), key(222507, 27, 27),
    key(222534, 25, 27), key(222559, 27, 27), key(222586, 50, 237), key(222636, 45, 237), key(222681, 45, 237),
    key(222726, 47, 237), key(222773, 57, 237), key(222830, 55, 237), key(222885, 66, 237), key(222951, 45, 237),
    key(222996, 45, 237), key(223041, 47, 237), key(223088, 45, 237), key(223133, 45, 237), key(223178, 47, 237),
    key(223225, 19, 196), key(223244, 34, 121), key(223278, 33, 121), key(223311, 37, 121), key(223348, 37, 121),
    key(223385, 31, 121), key(223416, 35, 121), key(223451, 35, 121), key(223486, 31, 121), key(223517, 21, 128),
    key(223538, 21, 128), key(223559, 17, 128), key(223576, 19, 128), key(223595, 19, 128), key(223614, 19, 128),
    key(223633, 21, 136), key(223654, 35, 203), key(223689, 35, 203), key(223724, 37, 203), key(223761, 35, 203),
    key(223796, 21, 196), key(223817, 10, 204), key(223827, 12, 204), key(223839, 36, 263), key(223875, 12, 204),
    key(223887, 14, 213), key(223901, 21, 199), key(223922, 23, 199), key(223945, 44, 196), key(223989, 12, 264),
    key(224001, 16, 194), key(224017, 23, 212), key(224040, 21, 212), key(224061, 8, 214), key(224069, 12, 214),
    key(224081, 10, 214), key(224091, 12, 214), key(224103, 10, 214), key(224113, 23, 199), key(224136, 16, 208),
    key(224152, 16, 209), key(224168, 12, 208), key(224180, 14, 208), key(224194, 16, 208), key(224210, 39, 208),
    key(224249, 16, 208), key(224265, 20, 208), key(224285, 14, 209), key(224299, 16, 209), key(224315, 18, 209),
    key(224333, 16, 209), key(224349, 6, 295), key(224355, 23, 312), key(224378, 113, 304), key(224491, 27, 265),
    key(224518, 93, 323), key(224611, 31, 191), key(224642, 33, 332), key(224675, 66, 295), key(224741, 45, 79),
    key(224786, 111, 79), key(224897, 79, 288), key(224976, 33, 234), key(225009, 54, 234), key(225063, 31, 198),
    key(225094, 31, 198), key(225125, 37, 198), key(225162, 35, 198), key(225197, 28, 198), key(225225, 35, 198),
    key(225260, 33, 198), key(225293, 35, 198), key(225328, 29, 198), key(225357, 29, 181), key(225386, 37, 144),
    key(225423, 48, 150), key(225471, 50, 150), key(225521, 14, 202), key(225535, 12, 202), key(225547, 14, 202),
    key(225561, 16, 202), key(225577, 12, 202), key(225589, 79, 265), key(225668, 15, 265), key(225683, 29, 234),
    key(225712, 44, 234), key(225756, 12, 204), key(225768, 12, 304), key(225780, 8, 265), key(225788, 23, 79),
    key(225811, 10, 192), key(225821, 10, 192), key(225831, 25, 205), key(225856, 14, 207), key(225870, 16, 207),
    key(225886, 10, 214), key(225896, 14, 207), key(225910, 8, 269), key(225918, 25, 222), key(225943, 6, 234),
    key(225949, 27, 234), key(225976, 12, 204), key(225988, 21, 199), key(226009, 23, 199), key(226032, 23, 199),
    key(226055, 45, 237), key(226100, 37, 203), key(226137, 12, 96), key(226149, 19, 96), key(226168, 16, 194),
    key(226184, 21, 212), key(226205, 21, 212), key(226226, 10, 214), key(226236, 48, 234), key(226284, 31, 234),
    key(226315, 10, 214), key(226325, 35, 198), key(226360, 22, 219), key(226382, 22, 219), key(226404, 20, 219),
    key(226424, 18, 219), key(226442, 12, 228), key(226454, 14, 228), key(226468, 14, 218), key(226482, 14, 220),
    key(226496, 14, 229), key(226510, 18, 229), key(226528, 16, 229), key(226544, 18, 229), key(226562, 16, 229),
    key(226578, 14, 218), key(226592, 12, 228), key(226604, 14, 218), key(226618, 20, 219), key(226638, 18, 219),
    key(226656, 48, 215), key(226704, 49, 215), key(226753, 26, 215), key(226779, 49, 215), key(226828, 10, 285),
    key(226838, 21, 222), key(226859, 47, 222), key(226906, 21, 222), key(226927, 23, 222), key(226950, 8, 217),
    key(226958, 8, 217), key(226966, 20, 219), key(226986, 14, 220), key(227000, 10, 223), key(227010, 14, 287),
    key(227024, 20, 219), key(227044, 35, 224), key(227079, 34, 224), key(227113, 34, 224), key(227147, 38, 224),
    key(227185, 38, 224), key(227223, 32, 224), key(227255, 36, 224), key(227291, 36, 224), key(227327, 32, 224),
    key(227359, 32, 224), key(227391, 12, 227), key(227403, 16, 225), key(227419, 10, 225), key(227429, 10, 225),
    key(227439, 37, 226), key(227476, 18, 226), key(227494, 8, 226), key(227502, 43, 215), key(227545, 12, 226),
    key(227557, 24, 221), key(227581, 16, 221), key(227597, 24, 221), key(227621, 18, 221), key(227639, 24, 221),
    key(227663, 18, 226), key(227681, 45, 215), key(227726, 39, 215), key(227765, 12, 226), key(227777, 12, 226),
    key(227789, 14, 226), key(227803, 12, 226), key(227815, 21, 222), key(227836, 27, 299), key(227863, 14, 325),
    key(227877, 23, 181), key(227900, 31, 144), key(227931, 44, 150), key(227975, 12, 226), key(227987, 12, 226),
    key(227999, 22, 221), key(228021, 49, 215), key(228070, 24, 221), key(228094, 50, 246), key(228144, 79, 195),
    key(228223, 23, 122), key(228246, 23, 205), key(228269, 18, 219), key(228287, 58, 38), key(228345, 23, 181),
    key(228368, 31, 144), key(228399, 46, 150), key(228445, 12, 226), key(228457, 22, 221), key(228479, 4, 79),
    key(228483, 12, 230), key(228495, 16, 101), key(228511, 34, 232), key(228545, 20, 235), key(228565, 20, 235),
    key(228585, 20, 235), key(228605, 4, 79), key(228609, 12, 231), key(228621, 14, 231), key(228635, 14, 231),
    key(228649, 16, 231), key(228665, 25, 79), key(228690, 10, 171), key(228700, 8, 171), key(228708, 10, 101),
    key(228718, 14, 101), key(228732, 16, 101), key(228748, 26, 243), key(228774, 31, 243), key(228805, 30, 243),
    key(228835, 30, 243), key(228865, 34, 243), key(228899, 34, 243), key(228933, 28, 243), key(228961, 32, 243),
    key(228993, 32, 243), key(229025, 28, 243), key(229053, 26, 243), key(229079, 10, 114), key(229089, 10, 114),
    key(229099, 14, 233), key(229113, 14, 233), key(229127, 25, 222), key(229152, 30, 243), key(229182, 48, 7),
    key(229230, 39, 79), key(229269, 12, 189), key(229281, 16, 184), key(229297, 29, 184), key(229326, 39, 74),
    key(229365, 62, 74), key(229427, 27, 76), key(229454, 27, 76), key(229481, 29, 76), key(229510, 35, 76),
    key(229545, 26, 76), key(229571, 33, 76), key(229604, 27, 76), key(229631, 14, 75), key(229645, 23, 76),
    key(229668, 25, 76), key(229693, 27, 76), key(229720, 33, 76), key(229753, 33, 76), key(229786, 91, 71),
    key(229877, 62, 32), key(229939, 56, 77), key(229995, 54, 77), key(230049, 10, 73), key(230059, 8, 73),
    key(230067, 25, 73), key(230092, 32, 44), key(230124, 18, 176), key(230142, 16, 176), key(230158, 16, 176),
    key(230174, 33, 176), key(230207, 20, 176), key(230227, 18, 176), key(230245, 14, 72), key(230259, 18, 72),
    key(230277, 16, 72), key(230293, 18, 72), key(230311, 12, 72), key(230323, 8, 73), key(230331, 8, 73),
    key(230339, 52, 74), key(230391, 33, 74), key(230424, 37, 74), key(230461, 71, 74), key(230532, 33, 74),
    key(230565, 65, 74), key(230630, 46, 74), key(230676, 50, 74), key(230726, 33, 74), key(230759, 35, 74),
    key(230794, 69, 74), key(230863, 39, 74), key(230902, 35, 74), key(230937, 65, 74), key(231002, 37, 74),
    key(231039, 55, 74), key(231094, 32, 74), key(231126, 62, 74), key(231188, 39, 74), key(231227, 33, 74),
    key(231260, 35, 74), key(231295, 35, 74), key(231330, 54, 336), key(231384, 12, 75), key(231396, 10, 75),
    key(231406, 12, 75), key(231418, 14, 75), key(231432, 31, 93), key(231463, 48, 12), key(231511, 62, 12),
    key(231573, 60, 12), key(231633, 56, 12), key(231689, 16, 75), key(231705, 31, 93), key(231736, 31, 93),
    key(231767, 48, 12), key(231815, 37, 185), key(231852, 37, 185), key(231889, 37, 185), key(231926, 33, 93),
    key(231959, 50, 12), key(232009, 37, 185), key(232046, 35, 93), key(232081, 35, 93), key(232116, 41, 185),
    key(232157, 41, 185), key(232198, 54, 12), key(232252, 60, 12), key(232312, 33, 93), key(232345, 39, 185),
    key(232384, 56, 12), key(232440, 18, 75), key(232458, 33, 93), key(232491, 39, 185), key(232530, 50, 12),
    key(232580, 48, 12), key(232628, 27, 93), key(232655, 27, 93), key(232682, 29, 185), key(232711, 47, 12),
    key(232758, 14, 75), key(232772, 14, 75), key(232786, 6, 59), key(232792, 27, 93), key(232819, 33, 185),
    key(232852, 42, 12), key(232894, 6, 336), key(232900, 10, 73), key(232910, 10, 73), key(232920, 18, 176),
    key(232938, 16, 176), key(232954, 18, 72), key(232972, 18, 72), key(232990, 16, 184), key(233006, 45, 184),
    key(233051, 10, 100), key(233061, 16, 99), key(233077, 66, 97), key(233143, 64, 97), key(233207, 53, 97),
    key(233260, 49, 97), key(233309, 67, 97), key(233376, 53, 97), key(233429, 55, 97), key(233484, 43, 97),
    key(233527, 68, 97), key(233595, 10, 43), key(233605, 23, 144), key(233628, 36, 150), key(233664, 25, 181),
    key(233689, 18, 166), key(233707, 17, 96), key(233724, 35, 96), key(233759, 33, 96), key(233792, 16, 96),
    key(233808, 32, 96), key(233840, 16, 98), key(233856, 14, 96), key(233870, 37, 96), key(233907, 12, 99),
    key(233919, 14, 99), key(233933, 16, 99), key(233949, 16, 99), key(233965, 16, 99), key(233981, 16, 99),
    key(233997, 51, 97), key(234048, 10, 43), key(234058, 6, 38), key(234064, 52, 38), key(234116, 57, 38),
    key(234173, 51, 38), key(234224, 43, 326), key(234267, 64, 38), key(234331, 53, 306), key(234384, 63, 38),
    key(234447, 26, 215), key(234473, 17, 148), key(234490, 37, 234), key(234527, 64, 38), key(234591, 31, 105),
    key(234622, 31, 105), key(234653, 23, 105), key(234676, 6, 216), key(234682, 20, 148), key(234702, 19, 148),
    key(234721, 20, 148), key(234741, 33, 58), key(234774, 6, 58), key(234780, 31, 58), key(234811, 8, 58),
    key(234819, 10, 58), key(234829, 35, 58), key(234864, 35, 58), key(234899, 24, 253), key(234923, 10, 58),
    key(234933, 10, 58), key(234943, 29, 58), key(234972, 35, 58), key(235007, 8, 42), key(235015, 8, 42),
    key(235023, 8, 42), key(235031, 20, 148), key(235051, 8, 253), key(235059, 21, 222), key(235080, 8, 42),
    key(235088, 10, 58), key(235098, 35, 58), key(235133, 72, 298), key(235205, 23, 222), key(235228, 25, 236),
    key(235253, 20, 41), key(235273, 20, 41), key(235293, 8, 210), key(235301, 14, 210), key(235315, 20, 41),
    key(235335, 14, 41), key(235349, 18, 41), key(235367, 16, 41), key(235383, 18, 41), key(235401, 18, 41),
    key(235419, 18, 41), key(235437, 14, 210), key(235451, 10, 210), key(235461, 12, 210), key(235473, 12, 210),
    key(235485, 12, 210), key(235497, 8, 214), key(235505, 25, 181), key(235530, 33, 144), key(235563, 48, 150),
    key(235611, 21, 170), key(235632, 25, 160), key(235657, 6, 298), key(235663, 37, 79), key(235700, 14, 69),
    key(235714, 43, 197), key(235757, 42, 197), key(235799, 45, 197), key(235844, 45, 197), key(235889, 39, 197),
    key(235928, 43, 197), key(235971, 43, 197), key(236014, 39, 197), key(236053, 37, 197), key(236090, 17, 130),
    key(236107, 17, 130), key(236124, 17, 130), key(236141, 58, 77), key(236199, 21, 222), key(236220, 19, 196),
    key(236239, 14, 65), key(236253, 41, 88), key(236294, 31, 88), key(236325, 33, 88), key(236358, 33, 88),
    key(236391, 39, 88), key(236430, 35, 88), key(236465, 41, 88), key(236506, 33, 88), key(236539, 31, 88),
    key(236570, 12, 337), key(236582, 105, 337), key(236687, 21, 200), key(236708, 25, 200), key(236733, 14, 104),
    key(236747, 14, 67), key(236761, 14, 67), key(236775, 12, 67), key(236787, 20, 9), key(236807, 8, 107),
    key(236815, 14, 67), key(236829, 16, 211), key(236845, 16, 211), key(236861, 10, 70), key(236871, 12, 70),
    key(236883, 14, 70), key(236897, 39, 70), key(236936, 14, 70), key(236950, 10, 71), key(236960, 12, 71),
    key(236972, 14, 71), key(236986, 14, 71), key(237000, 6, 246), key(237006, 18, 269), key(237024, 19, 205),
    key(237043, 21, 246), key(237064, 73, 195), key(237137, 19, 122), key(237156, 68, 195), key(237224, 21, 122),
    key(237245, 52, 246), key(237297, 73, 286), key(237370, 54, 331), key(237424, 21, 268), key(237445, 21, 205),
    key(237466, 52, 38), key(237518, 12, 328), key(237530, 8, 89), key(237538, 10, 112), key(237548, 12, 112),
    key(237560, 8, 245), key(237568, 25, 170), key(237593, 27, 160), key(237620, 8, 115), key(237628, 10, 115),
    key(237638, 12, 115), key(237650, 12, 115), key(237662, 23, 170), key(237685, 25, 160), key(237710, 12, 66),
    key(237722, 8, 245), key(237730, 16, 114), key(237746, 14, 110), key(237760, 18, 102), key(237778, 18, 102),
    key(237796, 10, 104), key(237806, 10, 104), key(237816, 10, 104), key(237826, 8, 108), key(237834, 8, 107),
    key(237842, 16, 106), key(237858, 16, 106), key(237874, 16, 109), key(237890, 16, 109), key(237906, 14, 69),
    key(237920, 12, 111), key(237932, 12, 111), key(237944, 14, 112), key(237958, 10, 115), key(237968, 16, 115),
    key(237984, 10, 245), key(237994, 18, 9), key(238012, 12, 114), key(238024, 21, 205), key(238045, 23, 122),
    key(238068, 67, 195), key(238135, 71, 195), key(238206, 73, 195), key(238279, 21, 205), key(238300, 49, 246),
    key(238349, 43, 246), key(238392, 10, 113), key(238402, 10, 113), key(238412, 12, 60), key(238424, 36, 68),
    key(238460, 12, 60), key(238472, 18, 116), key(238490, 20, 116), key(238510, 66, 105), key(238576, 41, 184),
    key(238617, 10, 186), key(238627, 22, 118), key(238649, 20, 116), key(238669, 12, 123), key(238681, 25, 234),
    key(238706, 20, 118), key(238726, 10, 43), key(238736, 115, 96), key(238851, 108, 135), key(238959, 18, 235),
    key(238977, 46, 38), key(239023, 57, 105), key(239080, 16, 104), key(239096, 22, 79), key(239118, 18, 104),
    key(239136, 18, 104), key(239154, 14, 96), key(239168, 21, 96), key(239189, 23, 36), key(239212, 29, 55),
    key(239241, 21, 103), key(239262, 29, 162), key(239291, 36, 136), key(239327, 66, 97), key(239393, 29, 4),
    key(239422, 50, 239), key(239472, 40, 240), key(239512, 31, 56), key(239543, 42, 40), key(239585, 25, 48),
    key(239610, 48, 150), key(239658, 33, 143), key(239691, 35, 174), key(239726, 33, 198), key(239759, 47, 215),
    key(239806, 29, 76), key(239835, 35, 74), key(239870, 53, 232), key(239923, 10, 113), key(239933, 12, 60),
    key(239945, 66, 195), key(240011, 46, 38), key(240057, 35, 63), key(240092, 23, 58), key(240115, 18, 104),
    key(240133, 56, 7), key(240189, 12, 108), key(240201, 20, 16), key(240221, 20, 16), key(240241, 18, 9),
    key(240259, 32, 196), key(240291, 18, 1), key(240309, 18, 235), key(240327, 21, 246), key(240348, 73, 195),
    key(240421, 27, 122), key(240448, 21, 205), key(240469, 16, 16), key(240485, 31, 4), key(240516, 14, 5),
    key(240530, 10, 64), key(240540, 29, 10), key(240569, 6, 234), key(240575, 40, 240), key(240615, 12, 2),
    key(240627, 16, 3), key(240643, 14, 6), key(240657, 20, 11), key(240677, 38, 13), key(240715, 40, 170),
    key(240755, 18, 14), key(240773, 14, 15), key(240787, 60, 7), key(240847, 18, 8), key(240865, 29, 222),
    key(240894, 31, 68), key(240925, 12, 0), key(240937, 36, 232), key(240973, 18, 1), key(240991, 31, 25),
    key(241022, 14, 24), key(241036, 18, 22), key(241054, 16, 33), key(241070, 16, 28), key(241086, 12, 18),
    key(241098, 10, 29), key(241108, 10, 19), key(241118, 20, 30), key(241138, 14, 31), key(241152, 40, 26),
    key(241192, 16, 37), key(241208, 12, 35), key(241220, 18, 23), key(241238, 19, 36), key(241257, 25, 21),
    key(241282, 18, 17), key(241300, 16, 32), key(241316, 54, 239), key(241370, 73, 105), key(241443, 14, 34),
    key(241457, 10, 78), key(241467, 12, 86), key(241479, 12, 95), key(241491, 8, 82), key(241499, 16, 59),
    key(241515, 12, 81), key(241527, 10, 94), key(241537, 20, 85), key(241557, 18, 92), key(241575, 12, 84),
    key(241587, 25, 87), key(241612, 14, 90), key(241626, 20, 91), key(241646, 10, 62), key(241656, 16, 61),
    key(241672, 51, 63), key(241723, 14, 66), key(241737, 14, 71), key(241751, 8, 245), key(241759, 12, 247),
    key(241771, 16, 248), key(241787, 14, 65), key(241801, 16, 211), key(241817, 14, 70), key(241831, 14, 67),
    key(241845, 14, 218), key(241859, 12, 228), key(241871, 43, 215), key(241914, 21, 222), key(241935, 12, 225),
    key(241947, 14, 226), key(241961, 24, 221), key(241985, 18, 102), key(242003, 16, 106), key(242019, 16, 109),
    key(242035, 14, 69), key(242049, 14, 110), key(242063, 12, 111), key(242075, 8, 107), key(242083, 8, 108),
    key(242091, 8, 124), key(242099, 12, 134), key(242111, 16, 179), key(242127, 12, 131), key(242139, 14, 125),
    key(242153, 14, 126), key(242167, 10, 127), key(242177, 22, 129), key(242199, 10, 132), key(242209, 26, 133),
    key(242235, 16, 99), key(242251, 19, 51), key(242270, 14, 119), key(242284, 16, 45), key(242300, 33, 56),
    key(242333, 12, 39), key(242345, 10, 186), key(242355, 41, 20), key(242396, 70, 38), key(242466, 12, 57),
    key(242478, 16, 120), key(242494, 18, 54), key(242512, 18, 49), key(242530, 44, 40), key(242574, 31, 50),
    key(242605, 27, 47), key(242632, 17, 46), key(242649, 25, 46), key(242674, 56, 47), key(242730, 12, 249),
    key(242742, 19, 52), key(242761, 22, 44), key(242783, 10, 53), key(242793, 25, 48), key(242818, 16, 9),
    key(242834, 12, 100), key(242846, 39, 88), key(242885, 29, 122), key(242914, 91, 195), key(243005, 31, 205),
    key(243036, 57, 246), key(243093, 58, 97), key(243151, 33, 181), key(243184, 41, 144), key(243225, 56, 150),
    key(243281, 18, 104), key(243299, 18, 98), key(243317, 14, 96), key(243331, 23, 96), key(243354, 16, 114),
    key(243370, 18, 89), key(243388, 18, 101), key(243406, 18, 116), key(243424, 16, 118), key(243440, 14, 112),
    key(243454, 14, 115), key(243468, 20, 140), key(243488, 16, 157), key(243504, 12, 156), key(243516, 18, 141),
    key(243534, 10, 146), key(243544, 8, 145), key(243552, 10, 135), key(243562, 10, 158), key(243572, 18, 155),
    key(243590, 20, 152), key(243610, 33, 143), key(243643, 14, 137), key(243657, 18, 154), key(243675, 15, 103),
    key(243690, 14, 142), key(243704, 4, 79), key(243708, 43, 79), key(243751, 33, 234), key(243784, 20, 77),
    key(243804, 23, 147), key(243827, 16, 151), key(243843, 14, 139), key(243857, 12, 138), key(243869, 16, 149),
    key(243885, 16, 153), key(243901, 14, 159), key(243915, 14, 169), key(243929, 10, 168), key(243939, 10, 161),
    key(243949, 14, 163), key(243963, 24, 166), key(243987, 20, 164), key(244007, 10, 165), key(244017, 23, 170),
    key(244040, 25, 160), key(244065, 16, 167), key(244081, 23, 162), key(244104, 12, 210), key(244116, 18, 41),
    key(244134, 17, 130), key(244151, 14, 230), key(244165, 20, 235), key(244185, 16, 231), key(244201, 34, 243),
    key(244235, 18, 233), key(244253, 29, 105), key(244282, 6, 216), key(244288, 10, 58), key(244298, 45, 58),
    key(244343, 20, 148), key(244363, 8, 42), key(244371, 16, 43), key(244387, 36, 135), key(244423, 12, 177),
    key(244435, 16, 172), key(244451, 16, 184), key(244467, 41, 184), key(244508, 12, 173), key(244520, 32, 178),
    key(244552, 16, 183), key(244568, 10, 175), key(244578, 29, 174), key(244607, 22, 182), key(244629, 23, 180),
    key(244652, 10, 113), key(244662, 14, 60), key(244676, 18, 83), key(244694, 18, 187), key(244712, 14, 190),
    key(244726, 16, 188), key(244742, 18, 189), key(244760, 16, 200), key(244776, 10, 244), key(244786, 19, 201),
    key(244805, 37, 206), key(244842, 29, 191), key(244871, 18, 213), key(244889, 19, 136), key(244908, 35, 203),
    key(244943, 14, 193), key(244957, 23, 128), key(244980, 51, 237), key(245031, 33, 121), key(245064, 12, 204),
    key(245076, 21, 199), key(245097, 18, 194), key(245115, 21, 212), key(245136, 10, 214), key(245146, 16, 208),
    key(245162, 16, 209), key(245178, 35, 198), key(245213, 12, 202), key(245225, 12, 192), key(245237, 35, 27),
    key(245272, 34, 55), key(245306, 34, 196), key(245340, 16, 207), key(245356, 18, 211), key(245374, 39, 197),
    key(245413, 18, 242), key(245431, 14, 236), key(245445, 20, 238), key(245465, 14, 241), key(245479, 14, 80),
    key(245493, 16, 229), key(245509, 18, 219), key(245527, 8, 217), key(245535, 16, 220), key(245551, 10, 223),
    key(245561, 16, 227), key(245577, 34, 224), key(245611, 19, 44), key(245630, 10, 117), key(245640, 14, 123),
    key(245654, 8, 171), key(245662, 31, 76), key(245693, 20, 176), key(245713, 18, 72), key(245731, 8, 73),
    key(245739, 37, 74), key(245776, 56, 74), key(245832, 14, 75), key(245846, 33, 93), key(245879, 58, 12),
    key(245937, 39, 185), key(245976, 18, 170), key(245994, 12, 230), key(246006, 18, 235), key(246024, 14, 15),
    key(246038, 16, 14), key(246054, 16, 231), key(246070, 18, 233), key(246088, 17, 16), key(246105, 20, 55),
    key(246125, 44, 7), key(246169, 12, 111), key(246181, 17, 4), key(246198, 17, 25), key(246215, 36, 239),
    key(246251, 46, 240), key(246297, 30, 97), key(246327, 32, 243), key(246359, 30, 215), key(246389, 36, 150),
    key(246425, 15, 143), key(246440, 17, 213), key(246457, 15, 76), key(246472, 19, 74), key(246491, 41, 74),
    key(246532, 19, 174), key(246551, 13, 48), key(246564, 30, 40), key(246594, 17, 56), key(246611, 15, 198),
    key(246626, 18, 102), key(246644, 12, 109), key(246656, 10, 107), key(246666, 12, 106), key(246678, 17, 200),
    key(246695, 12, 5), key(246707, 15, 64), key(246722, 16, 3), key(246738, 12, 2), key(246750, 12, 6),
    key(246762, 20, 11), key(246782, 31, 13), key(246813, 18, 211), key(246831, 14, 70), key(246845, 16, 1),
    key(246861, 14, 65), key(246875, 16, 8), key(246891, 9, 234), key(246900, 10, 0), key(246910, 16, 67),
    key(246926, 24, 105), key(246950, 12, 9), key(246962, 21, 234), key(246983, 14, 71), key(246997, 10, 35),
    key(247007, 16, 37), key(247023, 14, 23), key(247037, 14, 31), key(247051, 33, 26), key(247084, 14, 17),
    key(247098, 23, 21), key(247121, 12, 24), key(247133, 12, 28), key(247145, 10, 18), key(247155, 8, 29),
    key(247163, 12, 22), key(247175, 8, 19), key(247183, 12, 33), key(247195, 12, 34), key(247207, 10, 32),
    key(247217, 14, 79), key(247231, 12, 30), key(247243, 70, 195), key(247313, 13, 60), key(247326, 13, 112),
    key(247339, 9, 113), key(247348, 14, 80), key(247362, 8, 82), key(247370, 8, 78), key(247378, 14, 92),
    key(247392, 8, 94), key(247400, 16, 85), key(247416, 10, 95), key(247426, 25, 93), key(247451, 14, 83),
    key(247465, 10, 84), key(247475, 21, 87), key(247496, 27, 88), key(247523, 10, 86), key(247533, 14, 91),
    key(247547, 12, 59), key(247559, 10, 90), key(247569, 10, 81), key(247579, 16, 61), key(247595, 10, 62),
    key(247605, 21, 246), key(247626, 17, 205), key(247643, 15, 36), key(247658, 13, 103), key(247671, 19, 162),
    key(247690, 10, 100), key(247700, 29, 141), key(247729, 55, 232), key(247784, 46, 20), key(247830, 8, 104),
    key(247838, 14, 236), key(247852, 10, 166), key(247862, 17, 96), key(247879, 60, 96), key(247939, 14, 101),
    key(247953, 14, 98), key(247967, 63, 105), key(248030, 51, 12), key(248081, 20, 176), key(248101, 41, 63),
    key(248142, 46, 38), key(248188, 30, 58), key(248218, 33, 184), key(248251, 14, 241), key(248265, 12, 242),
    key(248277, 14, 238), key(248291, 16, 248), key(248307, 10, 247), key(248317, 17, 44), key(248334, 17, 219),
    key(248351, 12, 227), key(248363, 8, 217), key(248371, 10, 223), key(248381, 12, 220), key(248393, 12, 226),
    key(248405, 20, 221), key(248425, 14, 228), key(248439, 19, 222), key(248458, 12, 229), key(248470, 27, 224),
    key(248497, 8, 89), key(248505, 6, 115), key(248511, 8, 114), key(248519, 10, 110), key(248529, 10, 123),
    key(248539, 13, 51), key(248552, 8, 124), key(248560, 10, 125), key(248570, 6, 127), key(248576, 18, 133),
    key(248594, 10, 134), key(248604, 12, 126), key(248616, 8, 132), key(248624, 20, 129), key(248644, 10, 131),
    key(248654, 18, 152), key(248672, 18, 155), key(248690, 10, 158), key(248700, 8, 145), key(248708, 12, 140),
    key(248720, 14, 151), key(248734, 14, 139), key(248748, 16, 149), key(248764, 16, 148), key(248780, 14, 153),
    key(248794, 10, 138), key(248804, 19, 222), key(248823, 23, 147), key(248846, 18, 77), key(248864, 12, 156),
    key(248876, 10, 157), key(248886, 8, 146), key(248894, 10, 66), key(248904, 8, 135), key(248912, 51, 135),
    key(248963, 29, 144), key(248992, 12, 142), key(249004, 10, 137), key(249014, 14, 154), key(249028, 10, 169),
    key(249038, 16, 167), key(249054, 12, 163), key(249066, 17, 170), key(249083, 10, 165), key(249093, 9, 161),
    key(249102, 16, 164), key(249118, 12, 159), key(249130, 8, 168), key(249138, 34, 206), key(249172, 34, 197),
    key(249206, 23, 68), key(249229, 8, 192), key(249237, 16, 211), key(249253, 12, 202), key(249265, 10, 214),
    key(249275, 14, 207), key(249289, 19, 199), key(249308, 6, 43), key(249314, 14, 194), key(249328, 14, 209),
    key(249342, 14, 208), key(249356, 10, 244), key(249366, 29, 10), key(249395, 13, 136), key(249408, 15, 201),
    key(249423, 8, 193), key(249431, 27, 27), key(249458, 15, 196), key(249473, 40, 237), key(249513, 17, 128),
    key(249530, 17, 212), key(249547, 30, 203), key(249577, 28, 121), key(249605, 8, 69), key(249613, 10, 204),
    key(249623, 15, 130), key(249638, 10, 171), key(249648, 10, 108), key(249658, 21, 191), key(249679, 21, 180),
    key(249700, 10, 179), key(249710, 31, 185), key(249741, 14, 182), key(249755, 9, 73), key(249764, 12, 72),
    key(249776, 8, 177), key(249784, 12, 184), key(249796, 8, 173), key(249804, 32, 178), key(249836, 12, 172),
    key(249848, 14, 183), key(249862, 6, 175), key(249868, 7, 216), key(249875, 9, 42), key(249884, 9, 58),
    key(249893, 8, 75), key(249901, 8, 53), key(249909, 19, 44), key(249928, 16, 49), key(249944, 12, 50),
    key(249956, 25, 47), key(249981, 64, 46), key(250045, 25, 46), key(250070, 27, 47), key(250097, 12, 249),
    key(250109, 19, 52), key(250128, 14, 54), key(250142, 27, 122), key(250169, 27, 181), key(250196, 12, 116),
    key(250208, 8, 186), key(250216, 18, 118), key(250234, 16, 120), key(250250, 25, 160), key(250275, 14, 119),
    key(250289, 10, 45), key(250299, 8, 39), key(250307, 8, 117), key(250315, 14, 57), key(250329, 14, 99),
    key(250343, 14, 187), key(250357, 12, 190), key(250369, 12, 188), key(250381, 10, 189), key(250391, 12, 210),
    key(250403, 12, 41), key(250415, 12, 218), key(250427, 14, 225), key(250441, 8, 245), key(250449, 27, 170),
    key(250476, 10, 15), key(250486, 12, 71), key(250498, 14, 71), key(250512, 18, 16), key(250530, 20, 16),
    key(250550, 16, 16), key(250566, 16, 8), key(250582, 16, 8), key(250598, 25, 105), key(250623, 8, 114),
    key(250631, 16, 9), key(250647, 14, 9), key(250661, 10, 0), key(250671, 14, 233), key(250685, 12, 67),
    key(250697, 14, 67), key(250711, 16, 67), key(250727, 16, 8), key(250743, 16, 235), key(250759, 14, 69),
    key(250773, 16, 14), key(250789, 23, 88), key(250812, 25, 88), key(250837, 12, 70), key(250849, 14, 70),
    key(250863, 14, 110), key(250877, 14, 208), key(250891, 14, 209), key(250905, 16, 211), key(250921, 16, 211),
    key(250937, 12, 15), key(250949, 16, 14), key(250965, 14, 70), key(250979, 16, 14), key(250995, 14, 69),
    key(251009, 25, 246), key(251034, 18, 1), key(251052, 14, 65), key(251066, 19, 200), key(251085, 35, 184),
    key(251120, 18, 8), key(251138, 12, 114), key(251150, 50, 12), key(251200, 64, 105), key(251264, 18, 65),
    key(251282, 16, 7), key(251298, 46, 7), key(251344, 23, 4), key(251367, 12, 5), key(251379, 14, 5),
    key(251393, 14, 5), key(251407, 14, 24), key(251421, 16, 32), key(251437, 16, 182), key(251453, 29, 26),
    key(251482, 12, 58), key(251494, 23, 148), key(251517, 14, 64), key(251531, 14, 64), key(251545, 16, 62),
    key(251561, 23, 51), key(251584, 20, 200), key(251604, 16, 191), key(251620, 18, 200), key(251638, 14, 193),
    key(251652, 14, 192), key(251666, 12, 210), key(251678, 29, 68), key(251707, 14, 202), key(251721, 10, 43),
    key(251731, 12, 108), key(251743, 14, 78), key(251757, 18, 236), key(251775, 14, 176), key(251789, 18, 45),
    key(251807, 31, 47), key(251838, 29, 46), key(251867, 12, 123), key(251879, 10, 59), key(251889, 14, 59),
    key(251903, 12, 137), key(251915, 14, 142), key(251929, 46, 191), key(251975, 29, 79), key(252004, 14, 167),
    key(252018, 12, 15), key(252030, 12, 161), key(252042, 10, 104), key(252052, 31, 234), key(252083, 14, 115),
    key(252097, 10, 245), key(252107, 25, 4), key(252132, 14, 89), key(252146, 32, 7), key(252178, 12, 234),
    key(252190, 29, 10), key(252219, 53, 232), key(252272, 23, 10), key(252295, 36, 240), key(252331, 20, 11),
    key(252351, 29, 13), key(252380, 32, 13), key(252412, 12, 6), key(252424, 14, 102), key(252438, 18, 102),
    key(252456, 18, 102), key(252474, 12, 2), key(252486, 14, 3), key(252500, 20, 11), key(252520, 36, 13),
    key(252556, 34, 13), key(252590, 12, 6), key(252602, 18, 102), key(252620, 16, 79), key(252636, 12, 2),
    key(252648, 12, 3), key(252660, 12, 2), key(252672, 14, 3), key(252686, 16, 3), key(252702, 38, 170),
    key(252740, 14, 233), key(252754, 18, 235), key(252772, 12, 230), key(252784, 16, 231), key(252800, 14, 231),
    key(252814, 36, 170), key(252850, 14, 230), key(252864, 23, 234), key(252887, 14, 111), key(252901, 16, 71),
    key(252917, 10, 107), key(252927, 12, 106), key(252939, 14, 106), key(252953, 14, 106), key(252967, 14, 106),
    key(252981, 15, 109), key(252996, 12, 109), key(253008, 14, 109), key(253022, 14, 109), key(253036, 14, 111),
    key(253050, 16, 65), key(253066, 18, 103), key(253084, 19, 44), key(253103, 21, 44), key(253124, 14, 111),
    key(253138, 8, 111), key(253146, 36, 178), key(253182, 16, 183), key(253198, 16, 33), key(253214, 16, 33),
    key(253230, 14, 172), key(253244, 10, 177), key(253254, 12, 25), key(253266, 12, 25), key(253278, 10, 24),
    key(253288, 12, 32), key(253300, 14, 33), key(253314, 14, 79), key(253328, 10, 32), key(253338, 44, 105),
    key(253382, 21, 21), key(253403, 12, 30), key(253415, 12, 34), key(253427, 14, 34), key(253441, 12, 17),
    key(253453, 12, 34), key(253465, 12, 17), key(253477, 42, 239), key(253519, 16, 79), key(253535, 32, 239),
    key(253567, 12, 28), key(253579, 12, 18), key(253591, 18, 23), key(253609, 14, 23), key(253623, 14, 23),
    key(253637, 8, 29), key(253645, 10, 18), key(253655, 16, 22), key(253671, 8, 173), key(253679, 8, 19),
    key(253687, 14, 22), key(253701, 17, 22), key(253718, 17, 22), key(253735, 10, 104), key(253745, 12, 25),
    key(253757, 12, 35), key(253769, 12, 35), key(253781, 10, 35), key(253791, 16, 37), key(253807, 16, 37),
    key(253823, 18, 180), key(253841, 23, 21), key(253864, 22, 21), key(253886, 14, 17), key(253900, 28, 26),
    key(253928, 36, 26), key(253964, 40, 26), key(254004, 12, 179), key(254016, 14, 31), key(254030, 35, 185),
    key(254065, 12, 31), key(254077, 14, 31), key(254091, 23, 36), key(254114, 19, 36), key(254133, 8, 175),
    key(254141, 14, 28), key(254155, 12, 29), key(254167, 12, 18), key(254179, 8, 19), key(254187, 16, 219),
    key(254203, 18, 219), key(254221, 16, 229), key(254237, 14, 218), key(254251, 12, 218), key(254263, 12, 228),
    key(254275, 14, 228), key(254289, 20, 221), key(254309, 18, 221), key(254327, 8, 226), key(254335, 10, 226),
    key(254345, 10, 226), key(254355, 36, 224), key(254391, 32, 224), key(254423, 31, 224), key(254454, 8, 216),
    key(254462, 10, 42), key(254472, 14, 229), key(254486, 14, 229), key(254500, 14, 218), key(254514, 19, 218),
    key(254533, 12, 227), key(254545, 20, 221), key(254565, 8, 217), key(254573, 12, 227), key(254585, 14, 220),
    key(254599, 14, 220), key(254613, 12, 220), key(254625, 8, 225), key(254633, 10, 223), key(254643, 10, 223),
    key(254653, 10, 223), key(254663, 12, 227), key(254675, 8, 217), key(254683, 25, 222), key(254708, 19, 222),
    key(254727, 19, 222), key(254746, 19, 222), key(254765, 19, 222), key(254784, 21, 222), key(254805, 12, 80),
    key(254817, 14, 112), key(254831, 16, 112), key(254847, 10, 115), key(254857, 19, 83), key(254876, 15, 83),
    key(254891, 18, 83), key(254909, 10, 60), key(254919, 8, 113), key(254927, 8, 113), key(254935, 10, 59),
    key(254945, 21, 4), key(254966, 37, 215), key(255003, 53, 232), key(255056, 23, 198), key(255079, 19, 76),
    key(255098, 25, 74), key(255123, 55, 74), key(255178, 34, 20), key(255212, 17, 48), key(255229, 21, 40),
    key(255250, 19, 56), key(255269, 23, 143), key(255292, 38, 150), key(255330, 47, 240), key(255377, 40, 239),
    key(255417, 23, 174), key(255440, 21, 105), key(255461, 17, 4), key(255478, 21, 25), key(255499, 17, 50),
    key(255516, 27, 154), key(255543, 23, 141), key(255566, 53, 232), key(255619, 21, 174), key(255640, 32, 215),
    key(255672, 19, 198), key(255691, 15, 76), key(255706, 21, 74), key(255727, 45, 74), key(255772, 36, 240),
    key(255808, 38, 239), key(255846, 19, 56), key(255865, 13, 48), key(255878, 30, 40), key(255908, 19, 143),
    key(255927, 38, 150), key(255965, 30, 243), key(255995, 21, 36), key(256016, 19, 36), key(256035, 21, 55),
    key(256056, 25, 55), key(256081, 23, 55), key(256104, 17, 103), key(256121, 15, 103), key(256136, 25, 162),
    key(256161, 47, 97), key(256208, 14, 112), key(256222, 31, 16), key(256253, 38, 38), key(256291, 29, 63),
    key(256320, 17, 58), key(256337, 42, 38), key(256379, 27, 58), key(256406, 37, 63), key(256443, 29, 47),
    key(256472, 52, 46), key(256524, 21, 58), key(256545, 31, 63), key(256576, 31, 63), key(256607, 10, 112),
    key(256617, 23, 246), key(256640, 23, 205), key(256663, 23, 246), key(256686, 65, 195), key(256751, 21, 205),
    key(256772, 21, 122), key(256793, 14, 11), key(256807, 12, 80), key(256819, 72, 195), key(256891, 65, 195),
    key(256956, 12, 60), key(256968, 10, 113), key(256978, 8, 71), key(256986, 19, 222), key(257005, 21, 103),
    key(257026, 46, 105), key(257072, 40, 215), key(257112, 18, 44), key(257130, 35, 12), key(257165, 24, 55),
    key(257189, 52, 240), key(257241, 43, 232), key(257284, 14, 62), key(257298, 16, 61), key(257314, 12, 190),
    key(257326, 12, 190), key(257338, 6, 189), key(257344, 10, 189), key(257354, 10, 189), key(257364, 12, 188),
    key(257376, 14, 188), key(257390, 14, 188), key(257404, 10, 190), key(257414, 14, 187), key(257428, 15, 187),
    key(257443, 43, 234), key(257486, 12, 187), key(257498, 14, 187), key(257512, 12, 247), key(257524, 14, 248),
    key(257538, 16, 248), key(257554, 16, 248), key(257570, 12, 247), key(257582, 19, 44), key(257601, 15, 44),
    key(257616, 14, 44), key(257630, 16, 200), key(257646, 12, 244), key(257658, 10, 244), key(257668, 29, 10),
    key(257697, 25, 10), key(257722, 23, 27), key(257745, 32, 203), key(257777, 17, 136), key(257794, 19, 201),
    key(257813, 45, 237), key(257858, 30, 121), key(257888, 19, 128), key(257907, 19, 212), key(257926, 21, 196),
    key(257947, 18, 201), key(257965, 34, 206), key(257999, 35, 206), key(258034, 31, 206), key(258065, 34, 206),
    key(258099, 10, 204), key(258109, 42, 12), key(258151, 33, 184), key(258184, 15, 130), key(258199, 16, 130),
    key(258215, 14, 130), key(258229, 10, 213), key(258239, 17, 191), key(258256, 25, 191), key(258281, 34, 197),
    key(258315, 21, 79), key(258336, 14, 208), key(258350, 14, 209), key(258364, 16, 208), key(258380, 16, 209),
    key(258396, 16, 208), key(258412, 16, 209), key(258428, 27, 198), key(258455, 19, 27), key(258474, 25, 203),
    key(258499, 27, 121), key(258526, 17, 128), key(258543, 17, 212), key(258560, 19, 136), key(258579, 13, 196),
    key(258592, 37, 237), key(258629, 16, 194), key(258645, 17, 212), key(258662, 10, 193), key(258672, 14, 194),
    key(258686, 12, 211), key(258698, 19, 211), key(258717, 18, 211), key(258735, 16, 211), key(258751, 18, 211),
    key(258769, 37, 197), key(258806, 35, 197), key(258841, 37, 197), key(258878, 10, 192), key(258888, 21, 205),
    key(258909, 10, 214), key(258919, 14, 207), key(258933, 10, 214), key(258943, 27, 198), key(258970, 12, 202),
    key(258982, 14, 202), key(258996, 8, 210), key(259004, 8, 41), key(259012, 12, 41), key(259024, 23, 246),
    key(259047, 67, 195), key(259114, 21, 205), key(259135, 21, 122), key(259156, 10, 41), key(259166, 21, 41),
    key(259187, 10, 210), key(259197, 10, 210), key(259207, 10, 192), key(259217, 10, 192), key(259227, 16, 199),
    key(259243, 8, 213), key(259251, 14, 193), key(259265, 12, 193), key(259277, 25, 27), key(259302, 33, 121),
    key(259335, 19, 128), key(259354, 19, 136), key(259373, 21, 196), key(259394, 47, 237), key(259441, 41, 203),
    key(259482, 25, 27), key(259507, 31, 121), key(259538, 19, 128), key(259557, 19, 136), key(259576, 21, 212),
    key(259597, 21, 196), key(259618, 47, 237), key(259665, 37, 203), key(259702, 16, 194), key(259718, 19, 199),
    key(259737, 14, 213), key(259751, 6, 214), key(259757, 21, 181), key(259778, 40, 150), key(259818, 40, 150),
    key(259858, 25, 144), key(259883, 8, 42), key(259891, 19, 68), key(259910, 14, 204), key(259924, 10, 204),
    key(259934, 14, 202), key(259948, 18, 219), key(259966, 8, 108), key(259974, 14, 191), key(259988, 25, 191),
    key(260013, 8, 171), key(260021, 12, 86), key(260033, 8, 82), key(260041, 14, 90), key(260055, 16, 91),
    key(260071, 6, 82), key(260077, 18, 92), key(260095, 14, 85), key(260109, 8, 94), key(260117, 29, 93),
    key(260146, 10, 95), key(260156, 12, 81), key(260168, 10, 84), key(260178, 31, 88), key(260209, 21, 87),
    key(260230, 17, 76), key(260247, 25, 74), key(260272, 42, 74), key(260314, 29, 74), key(260343, 57, 74),
    key(260400, 14, 242), key(260414, 6, 73), key(260420, 10, 75), key(260430, 12, 75), key(260442, 33, 185),
    key(260475, 23, 93), key(260498, 34, 12), key(260532, 35, 185), key(260567, 10, 75), key(260577, 21, 93),
    key(260598, 12, 184), key(260610, 21, 184), key(260631, 23, 184), key(260654, 12, 176), key(260666, 10, 176),
    key(260676, 13, 72), key(260689, 14, 238), key(260703, 12, 72), key(260715, 12, 72), key(260727, 12, 72),
    key(260739, 12, 241), key(260751, 8, 73), key(260759, 14, 176), key(260773, 8, 57), key(260781, 8, 57),
    key(260789, 16, 118), key(260805, 18, 118), key(260823, 16, 116), key(260839, 16, 116), key(260855, 6, 186),
    key(260861, 54, 105), key(260915, 20, 118), key(260935, 18, 116), key(260953, 18, 52), key(260971, 27, 160),
    key(260998, 33, 160), key(261031, 12, 119), key(261043, 12, 45), key(261055, 12, 39), key(261067, 12, 39),
    key(261079, 14, 46), key(261093, 27, 47), key(261120, 25, 47), key(261145, 25, 46), key(261170, 14, 46),
    key(261184, 29, 47), key(261213, 25, 47), key(261238, 23, 46), key(261261, 16, 118), key(261277, 17, 122),
    key(261294, 17, 181), key(261311, 14, 99), key(261325, 12, 99), key(261337, 14, 99), key(261351, 12, 99),
    key(261363, 14, 120), key(261377, 35, 20), key(261412, 19, 48), key(261431, 12, 49), key(261443, 14, 119),
    key(261457, 14, 119), key(261471, 8, 39), key(261479, 8, 117), key(261487, 23, 47), key(261510, 21, 47),
    key(261531, 40, 46), key(261571, 23, 46), key(261594, 8, 53), key(261602, 19, 44), key(261621, 14, 54),
    key(261635, 16, 54), key(261651, 14, 54), key(261665, 27, 122), key(261692, 27, 181), key(261719, 10, 249),
    key(261729, 18, 52), key(261747, 12, 249), key(261759, 10, 249), key(261769, 12, 249), key(261781, 19, 52),
    key(261800, 21, 48), key(261821, 36, 40), key(261857, 32, 40), key(261889, 14, 49), key(261903, 16, 49),
    key(261919, 10, 50), key(261929, 14, 50), key(261943, 8, 123), key(261951, 24, 44), key(261975, 17, 120),
    key(261992, 16, 120), key(262008, 27, 20), key(262035, 25, 56), key(262060, 12, 45), key(262072, 25, 56),
    key(262097, 10, 117), key(262107, 12, 39), key(262119, 10, 53), key(262129, 16, 54), key(262145, 13, 51),
    key(262158, 15, 51), key(262173, 12, 51), key(262185, 12, 134), key(262197, 8, 124), key(262205, 16, 126),
    key(262221, 10, 124), key(262231, 10, 125), key(262241, 10, 134), key(262251, 10, 131), key(262261, 14, 133),
    key(262275, 12, 179), key(262287, 20, 133), key(262307, 18, 133), key(262325, 23, 68), key(262348, 20, 133),
    key(262368, 12, 126), key(262380, 8, 127), key(262388, 10, 127), key(262398, 14, 126), key(262412, 16, 132),
    key(262428, 14, 134), key(262442, 14, 132), key(262456, 16, 132), key(262472, 23, 129), key(262495, 22, 129),
    key(262517, 20, 129), key(262537, 14, 131), key(262551, 12, 131), key(262563, 20, 129), key(262583, 10, 134),
    key(262593, 20, 140), key(262613, 16, 154), key(262629, 25, 143), key(262654, 25, 143), key(262679, 12, 155),
    key(262691, 14, 154), key(262705, 16, 154), key(262721, 12, 135), key(262733, 50, 135), key(262783, 12, 156),
    key(262795, 8, 146), key(262803, 14, 139), key(262817, 12, 141), key(262829, 12, 141), key(262841, 10, 157),
    key(262851, 10, 146), key(262861, 8, 145), key(262869, 14, 157), key(262883, 10, 146), key(262893, 10, 146),
    key(262903, 18, 153), key(262921, 22, 77), key(262943, 10, 158), key(262953, 10, 158), key(262963, 10, 158),
    key(262973, 23, 234), key(262996, 30, 7), key(263026, 16, 101), key(263042, 33, 105), key(263075, 14, 140),
    key(263089, 12, 140), key(263101, 10, 137), key(263111, 21, 222), key(263132, 6, 66), key(263138, 21, 68),
    key(263159, 16, 149), key(263175, 31, 144), key(263206, 25, 144), key(263231, 8, 135), key(263239, 19, 135),
    key(263258, 10, 142), key(263268, 10, 156), key(263278, 14, 157), key(263292, 51, 135), key(263343, 14, 149),
    key(263357, 14, 149), key(263371, 14, 149), key(263385, 16, 152), key(263401, 18, 152), key(263419, 10, 155),
    key(263429, 14, 155), key(263443, 16, 155), key(263459, 18, 152), key(263477, 16, 151), key(263493, 14, 151),
    key(263507, 14, 139), key(263521, 12, 139), key(263533, 14, 139), key(263547, 12, 138), key(263559, 16, 153),
    key(263575, 18, 148), key(263593, 18, 153), key(263611, 21, 148), key(263632, 20, 148), key(263652, 23, 147),
    key(263675, 23, 147), key(263698, 25, 147), key(263723, 16, 77), key(263739, 20, 77), key(263759, 14, 142),
    key(263773, 14, 140), key(263787, 25, 162), key(263812, 29, 162), key(263841, 10, 167), key(263851, 10, 167),
    key(263861, 14, 159), key(263875, 10, 169), key(263885, 10, 161), key(263895, 12, 161), key(263907, 16, 163),
    key(263923, 10, 169), key(263933, 12, 169), key(263945, 8, 167), key(263953, 16, 164), key(263969, 18, 164),
    key(263987, 8, 169), key(263995, 25, 160), key(264020, 10, 168), key(264030, 8, 161), key(264038, 12, 163),
    key(264050, 14, 163), key(264064, 19, 166), key(264083, 18, 164), key(264101, 20, 164), key(264121, 12, 159),
    key(264133, 23, 160), key(264156, 19, 170), key(264175, 16, 170), key(264191, 18, 170), key(264209, 16, 170),
    key(264225, 8, 165), key(264233, 8, 165), key(264241, 10, 165), key(264251, 8, 165), key(264259, 10, 168),
    key(264269, 8, 168), key(264277, 45, 97), key(264322, 12, 166), key(264334, 16, 98), key(264350, 17, 96),
    key(264367, 28, 96), key(264395, 17, 96), key(264412, 28, 96), key(264440, 10, 100), key(264450, 12, 100),
    key(264462, 10, 100), key(264472, 37, 97), key(264509, 14, 69), key(264523, 8, 166), key(264531, 6, 104),
    key(264537, 14, 98), key(264551, 14, 101), key(264565, 10, 101), key(264575, 12, 96), key(264587, 50, 96),
    key(264637, 12, 166), key(264649, 31, 20), key(264680, 17, 96), key(264697, 65, 96), key(264762, 16, 98),
    key(264778, 52, 97), key(264830, 8, 100), key(264838, 14, 236), key(264852, 21, 236), key(264873, 28, 243),
    key(264901, 26, 243), key(264927, 12, 242), key(264939, 14, 242), key(264953, 34, 38), key(264987, 32, 38),
    key(265019, 14, 238), key(265033, 12, 241), key(265045, 34, 243), key(265079, 16, 238), key(265095, 18, 238),
    key(265113, 14, 242), key(265127, 19, 236), key(265146, 12, 241), key(265158, 6, 245), key(265164, 9, 79),
    key(265173, 14, 233), key(265187, 16, 233), key(265203, 12, 231), key(265215, 10, 89), key(265225, 14, 230),
    key(265239, 12, 230), key(265251, 37, 215), key(265288, 14, 220), key(265302, 10, 223), key(265312, 12, 227),
    key(265324, 8, 217), key(265332, 34, 224), key(265366, 8, 217), key(265374, 14, 183), key(265388, 16, 183),
    key(265404, 14, 172), key(265418, 12, 177), key(265430, 12, 173), key(265442, 12, 173), key(265454, 26, 178),
    key(265480, 24, 178), key(265504, 24, 178), key(265528, 12, 182), key(265540, 12, 182), key(265552, 6, 175),
    key(265558, 8, 177), key(265566, 25, 185), key(265591, 19, 180), key(265610, 18, 180), key(265628, 14, 182),
    key(265642, 10, 179), key(265652, 12, 179), key(265664, 16, 183), key(265680, 8, 175), key(265688, 21, 180),
    key(265709, 29, 174), key(265738, 25, 174), key(265763, 6, 216), key(265769, 6, 216), key(265775, 6, 216),
    key(265781, 4, 58), key(265785, 8, 58), key(265793, 6, 42), key(265799, 21, 58), key(265820, 10, 58),
    key(265830, 8, 42), key(265838, 6, 43), key(265844, 12, 62), key(265856, 14, 61), key(265870, 12, 62),
    key(265882, 8, 115), key(265890, 8, 78), key(265898, 12, 86), key(265910, 8, 82), key(265918, 12, 90),
    key(265930, 10, 81), key(265940, 16, 91), key(265956, 18, 92), key(265974, 14, 85), key(265988, 8, 94),
    key(265996, 10, 95), key(266006, 8, 84), key(266014, 17, 87), key(266031, 8, 78), key(266039, 12, 86),
    key(266051, 14, 80), key(266065, 12, 90), key(266077, 10, 81), key(266087, 17, 91), key(266104, 14, 90),
    key(266118, 14, 91), key(266132, 6, 84), key(266138, 15, 87), key(266153, 10, 82), key(266163, 16, 92),
    key(266179, 14, 85), key(266193, 8, 94), key(266201, 19, 92), key(266220, 16, 85), key(266236, 16, 80),
    key(266252, 10, 95), key(266262, 23, 93), key(266285, 14, 81), key(266299, 10, 95), key(266309, 10, 78),
    key(266319, 12, 86), key(266331, 8, 84), key(266339, 23, 88), key(266362, 21, 87), key(266383, 18, 2),
    key(266401, 33, 11), key(266434, 24, 16), key(266458, 33, 1), key(266491, 21, 234), key(266512, 34, 10),
    key(266546, 15, 0), key(266561, 30, 8), key(266591, 31, 200), key(266622, 27, 64), key(266649, 27, 5),
    key(266676, 26, 103), key(266702, 31, 44), key(266733, 21, 109), key(266754, 21, 106), key(266775, 27, 9),
    key(266802, 30, 102), key(266832, 24, 65), key(266856, 46, 88), key(266902, 18, 110), key(266920, 12, 111),
    key(266932, 27, 71), key(266959, 12, 108), key(266971, 27, 67), key(266998, 12, 107), key(267010, 36, 235),
    key(267046, 34, 181), key(267080, 43, 144), key(267123, 71, 150), key(267194, 21, 233), key(267215, 24, 3),
    key(267239, 47, 13), key(267286, 18, 6), key(267304, 43, 4), key(267347, 27, 70), key(267374, 27, 211),
    key(267401, 27, 15), key(267428, 33, 14), key(267461, 12, 171), key(267473, 52, 170), key(267525, 24, 119),
    key(267549, 27, 116), key(267576, 9, 186), key(267585, 15, 39), key(267600, 37, 46), key(267637, 37, 47),
    key(267674, 34, 46), key(267708, 43, 47), key(267751, 24, 120), key(267775, 36, 118), key(267811, 37, 48),
    key(267848, 21, 54), key(267869, 15, 123), key(267884, 18, 117), key(267902, 22, 51), key(267924, 18, 45),
    key(267942, 43, 56), key(267985, 49, 20), key(268034, 62, 40), key(268096, 28, 44), key(268124, 21, 50),
    key(268145, 24, 49), key(268169, 18, 249), key(268187, 30, 52), key(268217, 18, 53), key(268235, 37, 55),
    key(268272, 27, 99), key(268299, 18, 81), key(268317, 24, 86), key(268341, 12, 84), key(268353, 28, 87),
    key(268381, 12, 94), key(268393, 18, 95), key(268411, 15, 78), key(268426, 27, 91), key(268453, 24, 90),
    key(268477, 30, 92), key(268507, 27, 85), key(268534, 12, 82), key(268546, 43, 105), key(268589, 9, 216),
    key(268598, 12, 42), key(268610, 9, 43), key(268619, 31, 58), key(268650, 18, 58), key(268668, 15, 112),
    key(268683, 18, 59), key(268701, 15, 113), key(268716, 15, 115), key(268731, 24, 247), key(268755, 18, 60),
    key(268773, 30, 83), key(268803, 30, 248), key(268833, 24, 80), key(268857, 18, 114), key(268875, 15, 223),
    key(268890, 12, 217), key(268902, 30, 225), key(268932, 24, 62), key(268956, 46, 63), key(269002, 24, 61),
    key(269026, 24, 229), key(269050, 18, 228), key(269068, 33, 219), key(269101, 31, 222), key(269132, 66, 215),
    key(269198, 42, 221), key(269240, 24, 226), key(269264, 18, 227), key(269282, 21, 220), key(269303, 53, 224),
    key(269356, 21, 218), key(269377, 40, 246), key(269417, 37, 122), key(269454, 119, 195), key(269573, 34, 205),
    key(269607, 15, 161), key(269622, 27, 163), key(269649, 15, 169), key(269664, 24, 159), key(269688, 27, 164),
    key(269715, 24, 166), key(269739, 12, 165), key(269751, 15, 168), key(269766, 34, 162), key(269800, 18, 167),
    key(269818, 43, 160), key(269861, 30, 170), key(269891, 15, 173), key(269906, 21, 183), key(269927, 12, 177),
    key(269939, 37, 68), key(269976, 27, 172), key(270003, 41, 178), key(270044, 52, 174), key(270096, 24, 182),
    key(270120, 34, 222), key(270154, 12, 175), key(270166, 31, 180), key(270197, 18, 179), key(270215, 12, 73),
    key(270227, 21, 72), key(270248, 24, 176), key(270272, 27, 184), key(270299, 52, 184), key(270351, 40, 76),
    key(270391, 49, 74), key(270440, 96, 74), key(270536, 18, 75), key(270554, 71, 12), key(270625, 37, 93),
    key(270662, 49, 185), key(270711, 18, 30), key(270729, 15, 24), key(270744, 18, 25), key(270762, 30, 22),
    key(270792, 24, 33), key(270816, 21, 17), key(270837, 37, 21), key(270874, 30, 23), key(270904, 15, 19),
    key(270919, 21, 28), key(270940, 15, 29), key(270955, 24, 18), key(270979, 30, 37), key(271009, 24, 31),
    key(271033, 31, 36), key(271064, 65, 26), key(271129, 21, 32), key(271150, 68, 239), key(271218, 84, 105),
    key(271302, 21, 34), key(271323, 12, 104), key(271335, 15, 35), key(271350, 24, 149), key(271374, 12, 135),
    key(271386, 88, 135), key(271474, 56, 38), key(271530, 15, 156), key(271545, 21, 157), key(271566, 39, 77),
    key(271605, 18, 158), key(271623, 27, 154), key(271650, 46, 143), key(271696, 18, 141), key(271714, 12, 145),
    key(271726, 18, 146), key(271744, 15, 66), key(271759, 30, 140), key(271789, 24, 142), key(271813, 30, 152),
    key(271843, 18, 155), key(271861, 24, 139), key(271885, 27, 153), key(271912, 33, 148), key(271945, 24, 151),
    key(271969, 18, 138), key(271987, 21, 137), key(272008, 40, 147), key(272048, 9, 245), key(272057, 21, 230),
    key(272078, 66, 232), key(272144, 60, 240), key(272204, 13, 79), key(272217, 21, 231), key(272238, 43, 79),
    key(272281, 15, 89), key(272296, 18, 190), key(272314, 24, 187), key(272338, 9, 189), key(272347, 24, 188),
    key(272371, 27, 133), key(272398, 27, 126), key(272425, 12, 124), key(272437, 21, 134), key(272458, 30, 129),
    key(272488, 27, 132), key(272515, 18, 127), key(272533, 18, 125), key(272551, 18, 131), key(272569, 18, 242),
    key(272587, 47, 243), key(272634, 21, 241), key(272655, 31, 236), key(272686, 27, 238), key(272713, 24, 130),
    key(272737, 50, 7), key(272787, 37, 234), key(272824, 22, 191), key(272846, 12, 244), key(272858, 21, 204),
    key(272879, 21, 57), key(272900, 54, 206), key(272954, 24, 194), key(272978, 34, 212), key(273012, 31, 199),
    key(273043, 18, 214), key(273061, 15, 192), key(273076, 21, 207), key(273097, 51, 121), key(273148, 63, 203),
    key(273211, 43, 27), key(273254, 34, 136), key(273288, 31, 128), key(273319, 75, 237), key(273394, 31, 196),
    key(273425, 18, 193), key(273443, 21, 213), key(273464, 28, 201), key(273492, 24, 202), key(273516, 46, 198),
    key(273562, 15, 69), key(273577, 30, 208), key(273607, 30, 209), key(273637, 30, 211), key(273667, 63, 197),
    key(273730, 36, 41), key(273766, 18, 210), key(273784, 15, 101), key(273799, 94, 97), key(273893, 25, 96),
    key(273918, 101, 96), key(274019, 12, 100), key(274031, 24, 98), key(274055, 49, 4), key(274104, 27, 15),
    key(274131, 33, 14), key(274164, 33, 3), key(274197, 33, 2), key(274230, 45, 11), key(274275, 62, 13),
    key(274337, 34, 44), key(274371, 32, 103), key(274403, 30, 109), key(274433, 61, 170), key(274494, 30, 16),
    key(274524, 24, 6), key(274548, 33, 1), key(274581, 46, 10), key(274627, 33, 106), key(274660, 15, 0),
    key(274675, 33, 8), key(274708, 27, 9), key(274735, 24, 64), key(274759, 24, 5), key(274783, 13, 234),
    key(274796, 13, 79), key(274809, 21, 231), key(274830, 21, 65), key(274851, 21, 110), key(274872, 15, 111),
    key(274887, 24, 71), key(274911, 36, 102), key(274947, 18, 245), key(274965, 12, 108), key(274977, 12, 107),
    key(274989, 27, 67), key(275016, 27, 211), key(275043, 21, 230), key(275064, 33, 235), key(275097, 37, 181),
    key(275134, 55, 144), key(275189, 92, 150), key(275281, 21, 233), key(275302, 28, 200), key(275330, 30, 70),
    key(275360, 12, 171), key(275372, 41, 243), key(275413, 22, 46), key(275435, 40, 46), key(275475, 52, 47),
    key(275527, 46, 47), key(275573, 24, 50), key(275597, 30, 119), key(275627, 24, 49), key(275651, 21, 249),
    key(275672, 30, 116), key(275702, 15, 186), key(275717, 18, 39), key(275735, 15, 53), key(275750, 36, 118),
    key(275786, 24, 120), key(275810, 40, 48), key(275850, 15, 123), key(275865, 21, 54), key(275886, 18, 117),
    key(275904, 28, 51), key(275932, 52, 56), key(275984, 68, 40), key(276052, 37, 44), key(276089, 33, 52),
    key(276122, 27, 45), key(276149, 73, 20), key(276222, 40, 55), key(276262, 33, 99), key(276295, 24, 86),
    key(276319, 21, 81), key(276340, 12, 84), key(276352, 28, 87), key(276380, 18, 95), key(276398, 30, 92),
    key(276428, 30, 85), key(276458, 15, 94), key(276473, 18, 78), key(276491, 36, 91), key(276527, 15, 89),
    key(276542, 24, 90), key(276566, 12, 82), key(276578, 49, 105), key(276627, 9, 216), key(276636, 12, 42),
    key(276648, 9, 43), key(276657, 43, 58), key(276700, 18, 58), key(276718, 21, 80), key(276739, 15, 114),
    key(276754, 15, 115), key(276769, 21, 112), key(276790, 24, 247), key(276814, 24, 59), key(276838, 18, 113),
    key(276856, 18, 60), key(276874, 33, 83), key(276907, 33, 248), key(276940, 18, 227), key(276958, 24, 220),
    key(276982, 18, 217), key(277000, 21, 223), key(277021, 24, 62), key(277045, 27, 61), key(277072, 64, 63),
    key(277136, 21, 228), key(277157, 33, 219), key(277190, 30, 229), key(277220, 27, 225), key(277247, 34, 222),
    key(277281, 18, 226), key(277299, 42, 221), key(277341, 75, 215), key(277416, 56, 224), key(277472, 30, 218),
    key(277502, 40, 246), key(277542, 40, 122), key(277582, 125, 195), key(277707, 34, 205), key(277741, 15, 167),
    key(277756, 34, 162), key(277790, 18, 161), key(277808, 27, 163), key(277835, 15, 169), key(277850, 24, 159),
    key(277874, 49, 160), key(277923, 36, 170), key(277959, 15, 165), key(277974, 30, 164), key(278004, 37, 88),
    key(278041, 39, 166), key(278080, 15, 168), key(278095, 24, 182), key(278119, 37, 68), key(278156, 27, 172),
    key(278183, 18, 173), key(278201, 41, 178), key(278242, 15, 177), key(278257, 61, 174), key(278318, 43, 180),
    key(278361, 31, 222), key(278392, 12, 175), key(278404, 30, 179), key(278434, 30, 183), key(278464, 55, 184),
    key(278519, 102, 74), key(278621, 58, 74), key(278679, 34, 93), key(278713, 49, 12), key(278762, 43, 185),
    key(278805, 12, 73), key(278817, 30, 72), key(278847, 24, 176), key(278871, 27, 184), key(278898, 52, 76),
    key(278950, 21, 75), key(278971, 27, 37), key(278998, 21, 31), key(279019, 62, 26), key(279081, 24, 22),
    key(279105, 21, 30), key(279126, 30, 33), key(279156, 49, 25), key(279205, 21, 24), key(279226, 37, 21),
    key(279263, 24, 17), key(279287, 27, 23), key(279314, 15, 19), key(279329, 24, 18), key(279353, 21, 28),
    key(279374, 15, 29), key(279389, 34, 36), key(279423, 21, 32), key(279444, 78, 105), key(279522, 74, 239),
    key(279596, 21, 34), key(279617, 24, 242), key(279641, 12, 104), key(279653, 24, 241), key(279677, 15, 35),
    key(279692, 30, 238), key(279722, 40, 236), key(279762, 30, 149), key(279792, 71, 38), key(279863, 27, 153),
    key(279890, 36, 148), key(279926, 21, 137), key(279947, 27, 152), key(279974, 18, 155), key(279992, 21, 139),
    key(280013, 42, 77), key(280055, 33, 140), key(280088, 43, 147), key(280131, 27, 158), key(280158, 58, 234),
    key(280216, 117, 240), key(280333, 27, 154), key(280360, 52, 143), key(280412, 24, 141), key(280436, 27, 157),
    key(280463, 18, 156), key(280481, 12, 145), key(280493, 18, 146), key(280511, 12, 66), key(280523, 27, 142),
    key(280550, 30, 151), key(280580, 24, 138), key(280604, 21, 135), key(280625, 47, 135), key(280672, 30, 79),
    key(280702, 110, 232), key(280812, 18, 189), key(280830, 24, 187), key(280854, 24, 190), key(280878, 27, 188),
    key(280905, 27, 126), key(280932, 12, 124), key(280944, 36, 133), key(280980, 21, 134), key(281001, 33, 129),
    key(281034, 30, 132), key(281064, 18, 127), key(281082, 18, 125), key(281100, 24, 131), key(281124, 27, 130),
    key(281151, 50, 7), key(281201, 49, 198), key(281250, 24, 57), key(281274, 59, 206), key(281333, 31, 201),
    key(281364, 21, 244), key(281385, 24, 204), key(281409, 27, 194), key(281436, 37, 212), key(281473, 31, 199),
    key(281504, 18, 214), key(281522, 18, 213), key(281540, 39, 41), key(281579, 18, 210), key(281597, 15, 192),
    key(281612, 21, 207), key(281633, 21, 193), key(281654, 48, 121), key(281702, 60, 203), key(281762, 46, 27),
    key(281808, 75, 237), key(281883, 37, 136), key(281920, 34, 128), key(281954, 34, 196), key(281988, 27, 202),
    key(282015, 42, 211), key(282057, 25, 191), key(282082, 15, 69), key(282097, 60, 197), key(282157, 33, 208),
    key(282190, 33, 209), key(282223, 12, 96), key(282235, 41, 96), key(282276, 24, 98), key(282300, 15, 100),
    key(282315, 24, 101), key(282339, 96, 97), key(282435, 12, 89), key(282447, 27, 91), key(282474, 9, 94),
    key(282483, 27, 85), key(282510, 21, 119), key(282531, 27, 92), key(282558, 18, 186), key(282576, 12, 82),
    key(282588, 15, 78), key(282603, 21, 95), key(282624, 12, 84), key(282636, 31, 87), key(282667, 37, 46),
    key(282704, 43, 47), key(282747, 43, 47), key(282790, 76, 46), key(282866, 27, 52), key(282893, 21, 50),
    key(282914, 27, 116), key(282941, 21, 120), key(282962, 15, 53), key(282977, 33, 118), key(283010, 21, 54),
    key(283031, 15, 123), key(283046, 24, 80), key(283070, 21, 114), key(283091, 18, 112), key(283109, 18, 60),
    key(283127, 9, 43), key(283136, 9, 216), key(283145, 12, 42), key(283157, 27, 201), key(283184, 15, 244),
    key(283199, 42, 191), key(283241, 39, 68), key(283280, 36, 212), key(283316, 24, 248), key(283340, 18, 214),
    key(283358, 15, 192), key(283373, 24, 205), key(283397, 24, 207), key(283421, 21, 115), key(283442, 45, 184),
    key(283487, 51, 224), key(283538, 15, 223), key(283553, 34, 222), key(283587, 42, 222), key(283629, 15, 226),
    key(283644, 24, 225), key(283668, 18, 227), key(283686, 30, 219), key(283716, 24, 226), key(283740, 30, 236),
    key(283770, 24, 167), key(283794, 24, 159), key(283818, 18, 169), key(283836, 27, 164), key(283863, 30, 170),
    key(283893, 39, 160), key(283932, 18, 165), key(283950, 18, 32), key(283968, 93, 105), key(284061, 15, 34),
    key(284076, 24, 37), key(284100, 69, 26), key(284169, 27, 22), key(284196, 27, 23), key(284223, 27, 33),
    key(284250, 21, 24), key(284271, 21, 25), key(284292, 21, 17), key(284313, 36, 21), key(284349, 24, 172),
    key(284373, 18, 173), key(284391, 36, 178), key(284427, 24, 183), key(284451, 27, 184), key(284478, 15, 177),
    key(284493, 24, 75), key(284517, 12, 73), key(284529, 24, 72), key(284553, 30, 176), key(284583, 15, 35),
    key(284598, 27, 149), key(284625, 39, 153), key(284664, 30, 148), key(284694, 27, 155), key(284721, 30, 152),
    key(284751, 15, 146), key(284766, 21, 139), key(284787, 24, 141), key(284811, 45, 144), key(284856, 33, 140),
    key(284889, 15, 158), key(284904, 27, 154), key(284931, 18, 156), key(284949, 12, 145), key(284961, 18, 135),
    key(284979, 24, 157), key(285003, 30, 83), key(285033, 21, 230), key(285054, 18, 231), key(285072, 18, 190),
    key(285090, 21, 189), key(285111, 36, 133), key(285147, 21, 134), key(285168, 9, 124), key(285177, 33, 129),
    key(285210, 27, 132), key(285237, 18, 127), key(285255, 24, 242), key(285279, 45, 243), key(285324, 24, 130),
    key(285348, 57, 197), key(285405, 30, 211), key(285435, 42, 41), key(285477, 18, 210), key(285495, 60, 7),
    key(285555, 36, 234), key(285591, 18, 234), key(285609, 39, 79), key(285648, 39, 58), key(285687, 60, 38),
    key(285747, 54, 63), key(285801, 24, 194), key(285825, 12, 69), key(285837, 27, 208), key(285864, 27, 209),
    key(285891, 33, 48), key(285924, 39, 105), key(285963, 78, 150), key(286041, 66, 239), key(286107, 48, 174),
    key(286155, 54, 74), key(286209, 98, 74), key(286307, 51, 143), key(286358, 87, 232), key(286445, 45, 56),
    key(286490, 90, 215), key(286580, 93, 240), key(286673, 36, 76), key(286709, 55, 40), key(286764, 45, 198),
    key(286809, 45, 4), key(286854, 24, 15), key(286878, 30, 14), key(286908, 27, 6), key(286935, 33, 1),
    key(286968, 18, 0), key(286986, 33, 8), key(287019, 30, 9), key(287049, 36, 16), key(287085, 18, 111),
    key(287103, 21, 104), key(287124, 33, 102), key(287157, 15, 108), key(287172, 24, 110), key(287196, 21, 107),
    key(287217, 48, 88), key(287265, 21, 66), key(287286, 33, 235), key(287319, 24, 233), key(287343, 39, 10),
    key(287382, 24, 98), key(287406, 21, 101), key(287427, 18, 96), key(287445, 21, 90), key(287466, 33, 181),
    key(287499, 27, 122), key(287526, 39, 55), key(287565, 39, 162), key(287604, 24, 36), key(287628, 123, 195),
    key(287751, 93, 97), key(287844, 21, 103), key(287865, 30, 81), key(287895, 129, 135), key(288024, 129, 96),
    key(288153, 15, 117), key(288168, 27, 51), key(288195, 27, 113), key(288222, 12, 58), key(288234, 54, 121),
    key(288288, 45, 27), key(288333, 36, 136), key(288369, 33, 128), key(288402, 78, 237), key(288480, 33, 196),
    key(288513, 27, 204), key(288540, 54, 206), key(288594, 39, 199), key(288633, 21, 213), key(288654, 21, 193),
    key(288675, 24, 62), key(288699, 42, 221), key(288741, 15, 168), key(288756, 36, 166), key(288792, 66, 20),
    key(288858, 15, 19), key(288873, 21, 28), key(288894, 15, 29), key(288909, 24, 18), key(288933, 30, 30),
    key(288963, 12, 175), key(288975, 33, 180), key(289008, 36, 93), key(289044, 81, 12), key(289125, 48, 185),
    key(289173, 34, 147), key(289207, 24, 142), key(289231, 21, 59), key(289252, 15, 245), key(289267, 24, 187),
    key(289291, 21, 125), key(289312, 18, 131), key(289330, 24, 241), key(289354, 30, 238), key(289384, 27, 65),
    key(289411, 30, 71), key(289441, 27, 67), key(289468, 36, 200), key(289504, 27, 211), key(289531, 27, 70),
    key(289558, 61, 170), key(289619, 12, 100), key(289631, 21, 86), key(289652, 18, 39), key(289670, 24, 45),
    key(289694, 57, 203), key(289751, 21, 247), key(289772, 27, 229), key(289799, 27, 3), key(289826, 21, 2),
    key(289847, 36, 11), key(289883, 54, 13), key(289937, 30, 246), key(289967, 27, 64), key(289994, 27, 5),
    key(290021, 30, 44), key(290051, 27, 99), key(290078, 27, 49), key(290105, 18, 249), key(290123, 24, 202),
    key(290147, 24, 61), key(290171, 21, 220), key(290192, 12, 217), key(290204, 24, 31), key(290228, 24, 182),
    key(290252, 21, 179), key(290273, 24, 151), key(290297, 18, 138), key(290315, 24, 137), key(290339, 24, 188),
    key(290363, 15, 171), key(290378, 18, 57), key(290396, 21, 228), key(290417, 9, 218), key(290426, 24, 163),
    key(290450, 21, 161), key(290471, 33, 77), key(290504, 24, 126), key(290528, 27, 109), key(290555, 27, 106),
    key(290582, 36, 44), key(290618, 27, 14), key(290645, 21, 15), key(290666, 24, 1), key(290690, 33, 16),
    key(290723, 49, 4), key(290772, 24, 5), key(290796, 18, 64), key(290814, 40, 10), key(290854, 77, 234),
    key(290931, 21, 3), key(290952, 18, 2), key(290970, 18, 6), key(290988, 30, 11), key(291018, 50, 13),
    key(291068, 62, 170), key(291130, 89, 7), key(291219, 27, 8), key(291246, 15, 0), key(291261, 49, 222),
    key(291310, 9, 234), key(291319, 69, 240), key(291388, 66, 232), key(291454, 40, 170), key(291494, 43, 160),
    key(291537, 30, 22), key(291567, 27, 33), key(291594, 49, 25), key(291643, 24, 24), key(291667, 24, 28),
    key(291691, 18, 18), key(291709, 18, 29), key(291727, 18, 19), key(291745, 21, 30), key(291766, 21, 31),
    key(291787, 59, 26), key(291846, 24, 37), key(291870, 24, 32), key(291894, 83, 239), key(291977, 108, 105),
    key(292085, 18, 34), key(292103, 12, 36), key(292115, 27, 23), key(292142, 34, 21), key(292176, 21, 17),
    key(292197, 18, 35), key(292215, 18, 78), key(292233, 58, 79), key(292291, 24, 79), key(292315, 18, 95),
    key(292333, 18, 86), key(292351, 12, 82), key(292363, 24, 59), key(292387, 18, 81), key(292405, 27, 85),
    key(292432, 27, 92), key(292459, 18, 84), key(292477, 34, 87), key(292511, 30, 83), key(292541, 21, 90),
    key(292562, 30, 91), key(292592, 15, 94), key(292607, 15, 62), key(292622, 43, 68), key(292665, 24, 61),
    key(292689, 64, 63), key(292753, 21, 66), key(292774, 21, 71), key(292795, 24, 65), key(292819, 49, 88),
    key(292868, 15, 108), key(292883, 21, 67), key(292904, 24, 69), key(292928, 24, 70), key(292952, 21, 242),
    key(292973, 27, 238), key(293000, 24, 241), key(293024, 18, 247), key(293042, 24, 248), key(293066, 68, 215),
    key(293134, 21, 226), key(293155, 30, 221), key(293185, 21, 112), key(293206, 21, 115), key(293227, 18, 245),
    key(293245, 21, 104), key(293266, 27, 102), key(293293, 24, 114), key(293317, 15, 107), key(293332, 24, 106),
    key(293356, 24, 109), key(293380, 21, 110), key(293401, 18, 111), key(293419, 28, 51), key(293447, 52, 56),
    key(293499, 21, 119), key(293520, 24, 45), key(293544, 18, 39), key(293562, 58, 20), key(293620, 18, 186),
    key(293638, 15, 117), key(293653, 24, 57), key(293677, 24, 120), key(293701, 24, 54), key(293725, 24, 49),
    key(293749, 49, 50), key(293798, 43, 47), key(293841, 37, 46), key(293878, 102, 46), key(293980, 46, 47),
    key(294026, 18, 249), key(294044, 28, 52), key(294072, 31, 44), key(294103, 12, 53), key(294115, 43, 48),
    key(294158, 15, 124), key(294173, 18, 134), key(294191, 18, 131), key(294209, 18, 125), key(294227, 21, 126),
    key(294248, 15, 127), key(294263, 21, 132), key(294284, 36, 129), key(294320, 33, 133), key(294353, 33, 140),
    key(294386, 21, 155), key(294407, 30, 152), key(294437, 18, 158), key(294455, 15, 135), key(294470, 136, 135),
    key(294606, 18, 156), key(294624, 24, 157), key(294648, 27, 141), key(294675, 12, 145), key(294687, 15, 146),
    key(294702, 18, 137), key(294720, 27, 154), key(294747, 52, 143), key(294799, 37, 103), key(294836, 21, 142),
    key(294857, 40, 147), key(294897, 30, 77), key(294927, 27, 151), key(294954, 21, 139), key(294975, 18, 138),
    key(294993, 27, 153), key(295020, 30, 148), key(295050, 27, 149), key(295077, 21, 159), key(295098, 15, 169),
    key(295113, 18, 168), key(295131, 18, 161), key(295149, 21, 163), key(295170, 36, 166), key(295206, 27, 164),
    key(295233, 12, 165), key(295245, 24, 167), key(295269, 49, 162), key(295318, 15, 171), key(295333, 27, 172),
    key(295360, 15, 177), key(295375, 27, 184), key(295402, 64, 184), key(295466, 18, 173), key(295484, 50, 178),
    key(295534, 24, 183), key(295558, 12, 175), key(295570, 55, 174), key(295625, 24, 179), key(295649, 30, 182),
    key(295679, 31, 180), key(295710, 24, 187), key(295734, 18, 190), key(295752, 24, 188), key(295776, 18, 189),
    key(295794, 30, 89), key(295824, 27, 200), key(295851, 15, 244), key(295866, 74, 246), key(295940, 37, 122),
    key(295977, 40, 205), key(296017, 125, 195), key(296142, 28, 201), key(296170, 54, 206), key(296224, 40, 191),
    key(296264, 30, 75), key(296294, 52, 93), key(296346, 61, 185), key(296407, 30, 80), key(296437, 52, 213),
    key(296489, 34, 27), key(296523, 31, 136), key(296554, 57, 203), key(296611, 24, 193), key(296635, 78, 237),
    key(296713, 54, 121), key(296767, 28, 128), key(296795, 21, 204), key(296816, 30, 211), key(296846, 31, 199),
    key(296877, 27, 194), key(296904, 34, 212), key(296938, 15, 214), key(296953, 27, 208), key(296980, 24, 209),
    key(297004, 55, 198), key(297059, 18, 202), key(297077, 21, 9), key(297098, 59, 44), key(297157, 18, 192),
    key(297175, 24, 207), key(297199, 21, 228), key(297220, 24, 218), key(297244, 24, 229), key(297268, 24, 219),
    key(297292, 31, 222), key(297323, 12, 217), key(297335, 21, 220), key(297356, 15, 223), key(297371, 53, 224),
    key(297424, 18, 227), key(297442, 18, 225), key(297460, 18, 230), key(297478, 24, 235), key(297502, 21, 231),
    key(297523, 21, 101), key(297544, 44, 243), key(297588, 21, 233), key(297609, 49, 76), key(297658, 30, 176),
    key(297688, 18, 72), key(297706, 12, 73), key(297718, 58, 74), key(297776, 111, 74), key(297887, 86, 12),
    key(297973, 43, 236), key(298016, 74, 40), key(298090, 21, 123), key(298111, 24, 116), key(298135, 27, 118),
    key(298162, 21, 210), key(298183, 27, 41), key(298210, 37, 55), key(298247, 69, 197), key(298316, 25, 130),
    key(298341, 52, 105), key(298393, 12, 216), key(298405, 18, 58), key(298423, 52, 58), key(298475, 12, 42),
    key(298487, 18, 43), key(298505, 40, 181), key(298545, 52, 144), key(298597, 77, 150), key(298674, 83, 38),
    key(298757, 59, 196), key(298816, 24, 99), key(298840, 15, 113), key(298855, 18, 60), key(298873, 15, 100),
    key(298888, 84, 97), key(298972, 27, 98), key(298999, 24, 96), key(299023, 145, 96), key(299168, 12, 82),
    key(299180, 15, 78), key(299195, 24, 95), key(299219, 21, 86), key(299240, 15, 81), key(299255, 27, 85),
    key(299282, 27, 92), key(299309, 9, 94), key(299318, 24, 90), key(299342, 18, 89), key(299360, 30, 91),
    key(299390, 12, 84), key(299402, 30, 87), key(299432, 24, 159), key(299456, 18, 169), key(299474, 30, 163),
    key(299504, 34, 11), key(299538, 24, 205), key(299562, 33, 246), key(299595, 30, 166), key(299625, 58, 20),
    key(299683, 15, 168), key(299698, 24, 167), key(299722, 24, 162), key(299746, 30, 170), key(299776, 39, 160),
    key(299815, 18, 165), key(299833, 18, 161), key(299851, 24, 164), key(299875, 15, 228), key(299890, 33, 122),
    key(299923, 21, 62), key(299944, 24, 61), key(299968, 49, 63), key(300017, 18, 59), key(300035, 27, 222),
    key(300062, 18, 124), key(300080, 30, 126), key(300110, 24, 134), key(300134, 18, 189), key(300152, 21, 125),
    key(300173, 18, 131), key(300191, 27, 187), key(300218, 24, 188), key(300242, 36, 133), key(300278, 21, 190),
    key(300299, 18, 127), key(300317, 30, 132), key(300347, 42, 129), key(300389, 36, 140), key(300425, 30, 154),
    key(300455, 28, 143), key(300483, 18, 158), key(300501, 18, 135), key(300519, 80, 135), key(300599, 21, 156),
    key(300620, 33, 157), key(300653, 15, 145), key(300668, 18, 103), key(300686, 21, 142), key(300707, 18, 138),
    key(300725, 18, 137), key(300743, 24, 155), key(300767, 24, 152), key(300791, 27, 151), key(300818, 33, 148),
    key(300851, 33, 153), key(300884, 21, 139), key(300905, 21, 141), key(300926, 15, 146), key(300941, 18, 149),
    key(300959, 15, 234), key(300974, 70, 240), key(301044, 50, 232), key(301094, 21, 147), key(301115, 36, 77),
    key(301151, 24, 242), key(301175, 21, 24), key(301196, 30, 33), key(301226, 37, 236), key(301263, 18, 25),
    key(301281, 36, 22), key(301317, 18, 30), key(301335, 15, 19), key(301350, 33, 238), key(301383, 21, 241),
    key(301404, 21, 18), key(301425, 27, 28), key(301452, 21, 29), key(301473, 61, 26), key(301534, 24, 37),
    key(301558, 27, 31), key(301585, 21, 17), key(301606, 36, 21), key(301642, 21, 36), key(301663, 15, 35),
    key(301678, 45, 150), key(301723, 39, 144), key(301762, 18, 181), key(301780, 27, 23), key(301807, 21, 32),
    key(301828, 24, 34), key(301852, 18, 244), key(301870, 42, 191), key(301912, 95, 195), key(302007, 27, 201),
    key(302034, 49, 206), key(302083, 30, 136), key(302113, 42, 27), key(302155, 52, 203), key(302207, 24, 68),
    key(302231, 21, 193), key(302252, 24, 204), key(302276, 21, 213), key(302297, 39, 128), key(302336, 72, 237),
    key(302408, 52, 121), key(302460, 42, 196), key(302502, 27, 202), key(302529, 37, 198), key(302566, 15, 192),
    key(302581, 21, 207), key(302602, 27, 130), key(302629, 73, 197), key(302702, 36, 211), key(302738, 21, 210),
    key(302759, 18, 41), key(302777, 21, 69), key(302798, 33, 208), key(302831, 33, 209), key(302864, 18, 214),
    key(302882, 33, 199), key(302915, 36, 212), key(302951, 27, 194), key(302978, 39, 7), key(303017, 18, 0),
    key(303035, 30, 9), key(303065, 33, 8), key(303098, 46, 10), key(303144, 43, 44), key(303187, 36, 109),
    key(303223, 18, 100), key(303241, 30, 106), key(303271, 39, 16), key(303310, 39, 1), key(303349, 21, 6),
    key(303370, 27, 5), key(303397, 21, 64), key(303418, 24, 2), key(303442, 40, 13), key(303482, 24, 3),
    key(303506, 30, 67), key(303536, 30, 211), key(303566, 30, 70), key(303596, 24, 65), key(303620, 30, 71),
    key(303650, 36, 200), key(303686, 18, 79), key(303704, 73, 239), key(303777, 68, 105), key(303845, 15, 245),
    key(303860, 15, 171), key(303875, 45, 14), key(303920, 30, 15), key(303950, 27, 98), key(303977, 37, 4),
    key(304014, 53, 243), key(304067, 21, 114), key(304088, 21, 230), key(304109, 24, 233), key(304133, 39, 235),
    key(304172, 30, 231), key(304202, 18, 108), key(304220, 15, 107), key(304235, 27, 110), key(304262, 21, 66),
    key(304283, 27, 111), key(304310, 15, 104), key(304325, 33, 102), key(304358, 18, 115), key(304376, 24, 112),
    key(304400, 21, 247), key(304421, 12, 113), key(304433, 28, 88), key(304461, 18, 80), key(304479, 18, 43),
    key(304497, 68, 38), key(304565, 18, 60), key(304583, 27, 83), key(304610, 27, 248), key(304637, 31, 105),
    key(304668, 12, 216), key(304680, 12, 58), key(304692, 37, 58), key(304729, 15, 42), key(304744, 21, 45),
    key(304765, 30, 51), key(304795, 33, 116), key(304828, 18, 186), key(304846, 27, 119), key(304873, 18, 39),
    key(304891, 12, 117), key(304903, 34, 56), key(304937, 18, 50), key(304955, 18, 249), key(304973, 30, 52),
    key(305003, 31, 40), key(305034, 36, 44), key(305070, 30, 49), key(305100, 40, 47), key(305140, 43, 47),
    key(305183, 37, 46), key(305220, 54, 46), key(305274, 12, 53), key(305286, 24, 123), key(305310, 22, 48),
    key(305332, 18, 54), key(305350, 30, 99), key(305380, 39, 55), key(305419, 39, 118), key(305458, 24, 120),
    key(305482, 24, 57), key(305506, 33, 219), key(305539, 27, 229), key(305566, 15, 218), key(305581, 56, 215),
    key(305637, 12, 217), key(305649, 27, 220), key(305676, 15, 223), key(305691, 45, 221), key(305736, 21, 227),
    key(305757, 18, 225), key(305775, 24, 226), key(305799, 49, 224), key(305848, 36, 222), key(305884, 18, 173),
    key(305902, 24, 183), key(305926, 27, 172), key(305953, 36, 178), key(305989, 21, 177), key(306010, 36, 184),
    key(306046, 49, 184), key(306095, 25, 76), key(306120, 12, 175), key(306132, 27, 182), key(306159, 43, 74),
    key(306202, 87, 74), key(306289, 24, 179), key(306313, 36, 180), key(306349, 21, 75), key(306370, 49, 93),
    key(306419, 65, 12), key(306484, 64, 185), key(306548, 12, 73), key(306560, 24, 72), key(306584, 24, 176),
    key(306608, 37, 174), key(306645, 18, 122), key(306663, 56, 97), key(306719, 21, 101), key(306740, 18, 96),
    key(306758, 80, 96), key(306838, 21, 109), key(306859, 21, 106), key(306880, 49, 170), key(306929, 33, 16),
    key(306962, 24, 1), key(306986, 12, 234), key(306998, 21, 234), key(307019, 27, 7), key(307046, 21, 64),
    key(307067, 21, 8), key(307088, 12, 0), key(307100, 18, 5), key(307118, 15, 9), key(307133, 15, 3),
    key(307148, 15, 2), key(307163, 46, 13), key(307209, 15, 6), key(307224, 12, 245), key(307236, 15, 79),
    key(307251, 15, 110), key(307266, 12, 111), key(307278, 9, 108), key(307287, 9, 107), key(307296, 12, 104),
    key(307308, 21, 102), key(307329, 22, 243), key(307351, 18, 230), key(307369, 15, 231), key(307384, 27, 235),
    key(307411, 18, 233), key(307429, 18, 65), key(307447, 18, 66), key(307465, 15, 70), key(307480, 18, 211),
    key(307498, 18, 71), key(307516, 15, 67), key(307531, 27, 200), key(307558, 12, 171), key(307570, 15, 166),
    key(307585, 30, 20), key(307615, 21, 14), key(307636, 18, 15), key(307654, 24, 4), key(307678, 15, 95),
    key(307693, 15, 78), key(307708, 18, 86), key(307726, 12, 82), key(307738, 21, 81), key(307759, 21, 116),
    key(307780, 12, 186), key(307792, 12, 39), key(307804, 15, 45), key(307819, 21, 119), key(307840, 27, 51),
    key(307867, 12, 84), key(307879, 24, 87), key(307903, 15, 89), key(307918, 15, 57), key(307933, 15, 54),
    key(307948, 15, 53), key(307963, 15, 120), key(307978, 15, 118), key(307993, 18, 92), key(308011, 27, 85),
    key(308038, 12, 94), key(308050, 27, 91), key(308077, 18, 90), key(308095, 15, 123), key(308110, 15, 48),
    key(308125, 18, 55), key(308143, 15, 99), key(308158, 18, 56), key(308176, 9, 117), key(308185, 35, 40),
    key(308220, 15, 52), key(308235, 12, 249), key(308247, 9, 50), key(308256, 18, 49), key(308274, 21, 47),
    key(308295, 46, 47), key(308341, 27, 46), key(308368, 43, 46), key(308411, 30, 44), key(308441, 18, 247),
    key(308459, 27, 191), key(308486, 70, 195), key(308556, 9, 244), key(308565, 28, 27), key(308593, 19, 136),
    key(308612, 34, 206), key(308646, 40, 203), key(308686, 15, 201), key(308701, 15, 60), key(308716, 24, 83),
    key(308740, 18, 112), key(308758, 21, 113), key(308779, 21, 80), key(308800, 24, 248), key(308824, 18, 199),
    key(308842, 9, 214), key(308851, 24, 194), key(308875, 25, 212), key(308900, 9, 41), key(308909, 21, 210),
    key(308930, 52, 197), key(308982, 15, 69), key(308997, 12, 207), key(309009, 15, 130), key(309024, 18, 208),
    key(309042, 18, 209), key(309060, 24, 211), key(309084, 15, 192), key(309099, 15, 193), key(309114, 15, 204),
    key(309129, 49, 121), key(309178, 69, 237), key(309247, 18, 196), key(309265, 18, 128), key(309283, 15, 213),
    key(309298, 12, 202), key(309310, 18, 198), key(309328, 6, 218), key(309334, 21, 219), key(309355, 18, 229),
    key(309373, 31, 215), key(309404, 9, 58), key(309413, 18, 58), key(309431, 21, 105), key(309452, 12, 216),
    key(309464, 18, 225), key(309482, 6, 42), key(309488, 12, 227), key(309500, 18, 62), key(309518, 15, 226),
    key(309533, 12, 59), key(309545, 24, 63), key(309569, 18, 61), key(309587, 12, 220), key(309599, 40, 224),
    key(309639, 24, 221), key(309663, 9, 226), key(309672, 12, 223), key(309684, 12, 217), key(309696, 21, 163),
    key(309717, 9, 169), key(309726, 15, 159), key(309741, 9, 165), key(309750, 18, 164), key(309768, 18, 161),
    key(309786, 27, 160), key(309813, 30, 170), key(309843, 15, 168), key(309858, 15, 167), key(309873, 21, 162),
    key(309894, 21, 236), key(309915, 15, 242), key(309930, 12, 25), key(309942, 21, 30), key(309963, 24, 33),
    key(309987, 30, 22), key(310017, 18, 24), key(310035, 18, 172), key(310053, 12, 173), key(310065, 36, 178),
    key(310101, 12, 177), key(310113, 21, 183), key(310134, 18, 184), key(310152, 27, 184), key(310179, 9, 100),
    key(310188, 18, 101), key(310206, 46, 97), key(310252, 24, 174), key(310276, 18, 32), key(310294, 21, 23),
    key(310315, 24, 21), key(310339, 15, 34), key(310354, 18, 17), key(310372, 15, 35), key(310387, 18, 36),
    key(310405, 21, 180), key(310426, 15, 73), key(310441, 18, 176), key(310459, 21, 72), key(310480, 18, 76),
    key(310498, 30, 74), key(310528, 58, 74), key(310586, 12, 75), key(310598, 15, 241), key(310613, 12, 19),
    key(310625, 21, 238), key(310646, 18, 28), key(310664, 18, 29), key(310682, 18, 18), key(310700, 12, 175),
    key(310712, 43, 26), key(310755, 15, 37), key(310770, 18, 31), key(310788, 21, 182), key(310809, 21, 179),
    key(310830, 21, 98), key(310851, 9, 135), key(310860, 24, 140), key(310884, 12, 158), key(310896, 12, 156),
    key(310908, 6, 145), key(310914, 9, 146), key(310923, 21, 154), key(310944, 15, 157), key(310959, 9, 103),
    key(310968, 21, 143), key(310989, 24, 77), key(311013, 28, 147), key(311041, 12, 142), key(311053, 24, 151),
    key(311077, 9, 138), key(311086, 21, 141), key(311107, 18, 139), key(311125, 12, 137), key(311137, 15, 149),
    key(311152, 21, 148), key(311173, 18, 153), key(311191, 18, 155), key(311209, 18, 152), key(311227, 15, 114),
    key(311242, 9, 124), key(311251, 15, 134), key(311266, 15, 132), key(311281, 12, 127), key(311293, 27, 129),
    key(311320, 15, 126), key(311335, 24, 133), key(311359, 15, 190), key(311374, 15, 188), key(311389, 9, 131),
    key(311398, 15, 125), key(311413, 15, 187), key(311428, 9, 189), key(311437, 6, 35), key(311443, 9, 222),
    key(311452, 6, 43), key(311458, 27, 135), key(311485, 27, 96), key(311512, 6, 43), key(311518, 27, 135),
    key(311545, 27, 96), key(311572, 27, 38), key(311599, 45, 135), key(311644, 42, 96), key(311686, 42, 135),
    key(311728, 42, 96), key(311770, 15, 38), key(311785, 15, 38), key(311800, 6, 62), key(311806, 6, 62),
    key(311812, 9, 231), key(311821, 18, 235), key(311839, 9, 230), key(311848, 9, 233), key(311857, 6, 216),
    key(311863, 6, 245), key(311869, 12, 9), key(311881, 12, 16), key(311893, 12, 9), key(311905, 18, 93),
    key(311923, 24, 185), key(311947, 18, 12), key(311965, 9, 110), key(311974, 9, 108), key(311983, 6, 107),
    key(311989, 9, 29), key(311998, 9, 51), key(312007, 9, 189), key(312016, 9, 189), key(312025, 12, 23),
    key(312037, 12, 23), key(312049, 12, 99), key(312061, 12, 99), key(312073, 15, 99), key(312088, 6, 94),
    key(312094, 9, 86), key(312103, 6, 109), key(312109, 6, 109), key(312115, 9, 84), key(312124, 15, 87),
    key(312139, 15, 129), key(312154, 15, 129), key(312169, 10, 47), key(312179, 10, 46), key(312189, 15, 47),
    key(312204, 21, 46), key(312225, 9, 127), key(312234, 9, 127), key(312243, 12, 126), key(312255, 12, 126),
    key(312267, 16, 47), key(312283, 16, 46), key(312299, 15, 47), key(312314, 21, 46), key(312335, 6, 78),
    key(312341, 9, 39), key(312350, 6, 82), key(312356, 6, 78), key(312362, 9, 101), key(312371, 21, 144),
    key(312392, 21, 150), key(312413, 9, 181), key(312422, 6, 181), key(312428, 12, 144), key(312440, 21, 150),
    key(312461, 21, 150), key(312482, 12, 144), key(312494, 21, 150), key(312515, 21, 224), key(312536, 21, 224),
    key(312557, 15, 246), key(312572, 18, 205), key(312590, 33, 195), key(312623, 36, 195), key(312659, 36, 195),
    key(312695, 33, 195), key(312728, 9, 11), key(312737, 6, 11), key(312743, 9, 11), key(312752, 9, 205),
    key(312761, 9, 205), key(312770, 6, 246), key(312776, 6, 122), key(312782, 12, 37), key(312794, 12, 37),
    key(312806, 9, 186), key(312815, 6, 186), key(312821, 9, 190), key(312830, 9, 133), key(312839, 6, 102),
    key(312845, 6, 104), key(312851, 15, 102), key(312866, 12, 92), key(312878, 12, 92), key(312890, 12, 67),
    key(312902, 9, 65), key(312911, 12, 65), key(312923, 12, 65), key(312935, 15, 67), key(312950, 15, 67),
    key(312965, 9, 214), key(312974, 6, 53), key(312980, 6, 228), key(312986, 6, 228), key(312992, 12, 211),
    key(313004, 12, 211), key(313016, 24, 232), key(313040, 18, 118), key(313058, 9, 60), key(313067, 9, 60),
    key(313076, 12, 118), key(313088, 12, 120), key(313100, 9, 227), key(313109, 15, 116), key(313124, 9, 116),
    key(313133, 12, 49), key(313145, 12, 49), key(313157, 15, 52), key(313172, 15, 52), key(313187, 15, 52),
    key(313202, 9, 45), key(313211, 9, 45), key(313220, 9, 80), key(313229, 9, 227), key(313238, 27, 215),
    key(313265, 15, 221), key(313280, 9, 221), key(313289, 9, 226), key(313298, 12, 128), key(313310, 21, 121),
    key(313331, 24, 206), key(313355, 15, 27), key(313370, 30, 237), key(313400, 30, 203), key(313430, 9, 55),
    key(313439, 12, 196), key(313451, 12, 201), key(313463, 9, 95), key(313472, 12, 229), key(313484, 12, 229),
    key(313496, 12, 229), key(313508, 6, 66), key(313514, 15, 71), key(313529, 15, 71), key(313544, 12, 120),
    key(313556, 9, 219), key(313565, 15, 219), key(313580, 12, 193), key(313592, 12, 193), key(313604, 12, 204),
    key(313616, 9, 213), key(313625, 12, 199), key(313637, 12, 57), key(313649, 12, 204), key(313661, 9, 213),
    key(313670, 9, 142), key(313679, 6, 217), key(313685, 21, 63), key(313706, 12, 61), key(313718, 21, 63),
    key(313739, 21, 63), key(313760, 12, 163), key(313772, 12, 4), key(313784, 9, 15), key(313793, 9, 15),
    key(313802, 12, 4), key(313814, 12, 238), key(313826, 12, 238), key(313838, 9, 22), key(313847, 12, 22),
    key(313859, 9, 2), key(313868, 9, 3), key(313877, 21, 13), key(313898, 9, 3), key(313907, 21, 13),
    key(313928, 21, 13), key(313949, 9, 6), key(313958, 9, 6), key(313967, 12, 98), key(313979, 18, 77),
    key(313997, 18, 77), key(314015, 24, 77), key(314039, 6, 124), key(314045, 9, 247), key(314054, 12, 164),
    key(314066, 6, 161), key(314072, 12, 163), key(314084, 12, 163), key(314096, 9, 161), key(314105, 9, 168),
    key(314114, 9, 168), key(314123, 12, 184), key(314135, 21, 184), key(314156, 18, 184), key(314174, 9, 25),
    key(314183, 9, 25), key(314192, 12, 172), key(314204, 12, 33), key(314216, 21, 178), key(314237, 21, 178),
    key(314258, 9, 183), key(314267, 9, 173), key(314276, 9, 173), key(314285, 6, 24), key(314291, 6, 32),
    key(314297, 9, 33), key(314306, 15, 21), key(314321, 15, 21), key(314336, 15, 21), key(314351, 9, 36),
    key(314360, 9, 17), key(314369, 9, 36), key(314378, 6, 89), key(314384, 6, 89), key(314390, 6, 177),
    key(314396, 6, 177), key(314402, 9, 84), key(314411, 15, 87), key(314426, 15, 87), key(314441, 12, 48),
    key(314453, 9, 54), key(314462, 12, 48), key(314474, 9, 54), key(314483, 12, 56), key(314495, 6, 59),
    key(314501, 6, 59), key(314507, 9, 111), key(314516, 12, 70), key(314528, 9, 106), key(314537, 15, 198),
    key(314552, 15, 198), key(314567, 9, 220), key(314576, 15, 220), key(314591, 12, 134), key(314603, 12, 134),
    key(314615, 6, 167), key(314621, 27, 197), key(314648, 6, 58), key(314654, 15, 58), key(314669, 15, 58),
    key(314684, 12, 139), key(314696, 9, 137), key(314705, 12, 139), key(314717, 9, 138), key(314726, 9, 138),
    key(314735, 9, 214), key(314744, 6, 34), key(314750, 6, 73), key(314756, 6, 73), key(314762, 12, 211),
    key(314774, 12, 211), key(314786, 12, 208), key(314798, 15, 209), key(314813, 15, 209), key(314828, 15, 209),
    key(314843, 24, 197), key(314867, 27, 197), key(314894, 36, 197), key(314930, 12, 130), key(314942, 12, 130),
    key(314954, 9, 194), key(314963, 18, 160), key(314981, 18, 160), key(314999, 9, 170), key(315008, 6, 115),
    key(315014, 6, 42), key(315020, 6, 103), key(315026, 6, 181), key(315032, 15, 222), key(315047, 18, 222),
    key(315065, 6, 223), key(315071, 9, 222), key(315080, 15, 105), key(315095, 6, 216), key(315101, 15, 105),
    key(315116, 9, 119), key(315125, 6, 81), key(315131, 9, 81), key(315140, 12, 90), key(315152, 12, 90),
    key(315164, 12, 90), key(315176, 9, 91), key(315185, 9, 91), key(315194, 12, 80), key(315206, 12, 80),
    key(315218, 9, 236), key(315227, 9, 236), key(315236, 12, 155), key(315248, 9, 18), key(315257, 9, 18),
    key(315266, 15, 152), key(315281, 15, 152), key(315296, 12, 155), key(315308, 12, 155), key(315320, 6, 223),
    key(315326, 6, 34), key(315332, 18, 191), key(315350, 15, 191), key(315365, 6, 75), key(315371, 6, 75),
    key(315377, 18, 12), key(315395, 15, 136), key(315410, 15, 93), key(315425, 21, 185), key(315446, 18, 12),
    key(315464, 18, 12), key(315482, 18, 12), key(315500, 15, 93), key(315515, 21, 185), key(315536, 21, 185),
    key(315557, 15, 136), key(315572, 12, 76), key(315584, 12, 76), key(315596, 6, 179), key(315602, 30, 26),
    key(315632, 12, 180), key(315644, 30, 26), key(315674, 30, 26), key(315704, 9, 37), key(315713, 6, 179),
    key(315719, 6, 218), key(315725, 6, 218), key(315731, 9, 113), key(315740, 12, 248), key(315752, 12, 248),
    key(315764, 12, 98), key(315776, 6, 100), key(315782, 9, 113), key(315791, 12, 14), key(315803, 6, 14),
    key(315809, 6, 135), key(315815, 6, 135), key(315821, 9, 231), key(315830, 9, 230), key(315839, 9, 233),
    key(315848, 12, 235), key(315860, 9, 106), key(315869, 12, 70), key(315881, 9, 112), key(315890, 9, 112),
    key(315899, 27, 215), key(315926, 27, 215), key(315953, 24, 224), key(315977, 9, 199), key(315986, 12, 31),
    key(315998, 12, 31), key(316010, 6, 169), key(316016, 6, 210), key(316022, 6, 41), key(316028, 12, 85),
    key(316040, 12, 92), key(316052, 12, 85), key(316064, 21, 243), key(316085, 27, 243), key(316112, 33, 243),
    key(316145, 12, 242), key(316157, 12, 242), key(316169, 9, 86), key(316178, 9, 187), key(316187, 9, 187),
    key(316196, 12, 28), key(316208, 12, 28), key(316220, 9, 30), key(316229, 9, 30), key(316238, 18, 174),
    key(316256, 15, 174), key(316271, 15, 174), key(316286, 9, 190), key(316295, 9, 133), key(316304, 12, 83),
    key(316316, 12, 83), key(316328, 15, 74), key(316343, 37, 74), key(316380, 15, 74), key(316395, 37, 74),
    key(316432, 23, 40), key(316455, 9, 123), key(316464, 9, 50), key(316473, 12, 44), key(316485, 23, 40),
    key(316508, 23, 40), key(316531, 9, 249), key(316540, 6, 175), key(316546, 6, 175), key(316552, 9, 225),
    key(316561, 12, 225), key(316573, 9, 132), key(316582, 33, 240), key(316615, 15, 10), key(316630, 6, 114),
    key(316636, 12, 159), key(316648, 9, 165), key(316657, 9, 170), key(316666, 15, 198), key(316681, 12, 202),
    key(316693, 9, 202), key(316702, 9, 51), key(316711, 6, 147), key(316717, 6, 114), key(316723, 12, 159),
    key(316735, 6, 165), key(316741, 6, 147), key(316747, 12, 188), key(316759, 12, 188), key(316771, 6, 234),
    key(316777, 24, 232), key(316801, 6, 234), key(316807, 24, 232), key(316831, 18, 240), key(316849, 21, 240),
    key(316870, 15, 10), key(316885, 18, 240), key(316903, 21, 240), key(316924, 15, 10), key(316939, 9, 111),
    key(316948, 6, 124), key(316954, 30, 121), key(316984, 21, 121), key(317005, 24, 206), key(317029, 21, 206),
    key(317050, 15, 27), key(317065, 12, 27), key(317077, 24, 237), key(317101, 30, 237), key(317131, 27, 203),
    key(317158, 12, 128), key(317170, 9, 55), key(317179, 15, 196), key(317194, 12, 128), key(317206, 12, 201),
    key(317218, 6, 117), key(317224, 9, 117), key(317233, 6, 72), key(317239, 6, 72), key(317245, 6, 192),
    key(317251, 9, 207), key(317260, 6, 79), key(317266, 6, 79), key(317272, 21, 105), key(317293, 18, 239),
    key(317311, 21, 239), key(317332, 21, 105), key(317353, 21, 105), key(317374, 18, 239), key(317392, 21, 239),
    key(317413, 27, 105), key(317440, 33, 239), key(317473, 15, 152), key(317488, 6, 166), key(317494, 18, 20),
    key(317512, 18, 20), key(317530, 15, 212), key(317545, 15, 212), key(317560, 15, 0), key(317575, 6, 166),
    key(317581, 18, 20), key(317599, 12, 151), key(317611, 12, 151), key(317623, 9, 131), key(317632, 9, 176),
    key(317641, 9, 176), key(317650, 12, 200), key(317662, 9, 244), key(317671, 9, 242), key(317680, 6, 245),
    key(317686, 6, 50), key(317692, 9, 182), key(317701, 6, 149), key(317707, 9, 153), key(317716, 15, 148),
    key(317731, 15, 153), key(317746, 9, 17), key(317755, 9, 95), key(317764, 9, 244), key(317773, 12, 200),
    key(317785, 6, 192), key(317791, 9, 207), key(317800, 12, 71), key(317812, 12, 68), key(317824, 12, 68),
    key(317836, 9, 69), key(317845, 12, 162), key(317857, 6, 169), key(317863, 12, 162), key(317875, 12, 44),
    key(317887, 6, 19), key(317893, 9, 29), key(317902, 12, 126), key(317914, 9, 131), key(317923, 12, 57),
    key(317935, 6, 19), key(317941, 9, 247), key(317950, 18, 88), key(317968, 15, 88), key(317983, 15, 88),
    key(317998, 30, 97), key(318028, 27, 97), key(318055, 6, 241), key(318061, 9, 248), key(318070, 6, 82),
    key(318076, 12, 56), key(318088, 6, 94), key(318094, 12, 16), key(318106, 9, 1), key(318115, 15, 64),
    key(318130, 15, 5), key(318145, 24, 7), key(318169, 24, 7), key(318193, 24, 7), key(318217, 6, 171),
    key(318223, 12, 171), key(318235, 9, 8), key(318244, 15, 64), key(318259, 15, 5), key(318274, 9, 0),
    key(318283, 6, 122), key(318289, 6, 122), key(318295, 6, 96), key(318301, 12, 154), key(318313, 15, 154),
    key(318328, 12, 157), key(318340, 6, 145), key(318346, 9, 156), key(318355, 9, 146), key(318364, 12, 141),
    key(318376, 12, 141), key(318388, 12, 158), key(318400, 15, 143), key(318415, 15, 140), key(318430, 12, 141),
    key(318442, 9, 103), key(318451, 9, 156), key(318460, 12, 154), key(318472, 12, 157), key(318484, 9, 158),
    key(318493, 15, 143), key(318508, 9, 146), key(318517, 15, 140), key(318532, 6, 145), key(318538, 12, 36),
    key(318550, 9, 125), key(318559, 6, 148),
];

#[rustfmt::skip]
pub(in crate::country) static AMBIGUOUS: [&[u16]; 4] = [
    &[46, 47], &[61, 63], &[122, 181], &[239, 240],
];

#[rustfmt::skip]
pub(in crate::country) static SLOTS: [u16; 65536] = [
    0, 0, 0, 5886, 19609, 5945, 2559, 14477, 0, 0, 0, 1158, 11033, 18791, 0, 11296, 0, 0, 0, 0,
    0, 9516, 0, 4458, 5412, 0, 11158, 9082, 0, 0, 3559, 0, 0, 2498, 0, 7029, 15540, 0, 0, 0,
    0, 0, 7734, 14425, 0, 6953, 0, 0, 0, 0, 12148, 0, 14706, 0, 0, 0, 0, 0, 0, 1095,
    12084, 12610, 11924, 12252, 0, 2459, 0, 0, 11990, 0, 0, 63, 0, 0, 0, 0, 0, 18007, 0, 6212,
    0, 0, 0, 0, 0, 0, 19361, 0, 0, 0, 0, 0, 0, 0, 0, 1925, 5535, 0, 0, 0,
    1924, 2287, 0, 2887, 8665, 0, 0, 0, 0, 0, 0, 0, 4874, 0, 0, 0, 0, 11763, 3432, 7861,
    0, 0, 0, 0, 14302, 0, 0, 13560, 0, 0, 0, 0, 14919, 0, 0, 0, 0, 0, 14426, 0,
    10938, 18857, 0, 13620, 0, 0, 0, 3413, 0, 0, 9797, 0, 3057, 0, 0, 17135, 18977, 0, 14651, 0,
    15646, 0, 0, 0, 0, 0, 1303, 4183, 14118, 0, 0, 0, 0, 0, 0, 0, 3540, 0, 0, 0,
    0, 0, 6112, 11268, 0, 0, 0, 0, 0, 0, 0, 0, 11819, 0, 0, 0, 12458, 15329, 12061, 3772,
    16559, 17695, 0, 0, 0, 0, 0, 0, 4946, 0, 0, 0, 0, 12528, 0, 12808, 0, 0, 0, 4552,
    0, 0, 3070, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2923, 11814, 4059, 13189, 12577, 0, 0, 0,
    2097, 0, 0, 0, 0, 521, 15916, 0, 0, 0, 0, 0, 0, 0, 12894, 15629, 0, 0, 0, 6430,
    0, 0, 0, 4296, 0, 0, 0, 0, 7849, 10098, 18985, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 779, 10959, 0, 0, 0, 0, 0, 0, 19327,
    0, 6192, 0, 0, 0, 0, 0, 15630, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    6874, 0, 0, 18269, 0, 0, 15567, 0, 11753, 0, 0, 0, 0, 0, 14774, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 7764, 16164, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1067, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 6875, 15543, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    1867, 0, 0, 0, 0, 11197, 12509, 2687, 13155, 0, 0, 0, 0, 0, 0, 0, 0, 8703, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 4156, 603, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 9202, 12166, 19039, 0, 0, 0, 0, 0, 0, 0, 0, 0, 19267, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 5932, 13275, 0, 0, 0, 0, 2531, 18847, 0, 12530, 0, 0, 0,
    0, 10648, 0, 0, 0, 0, 14105, 0, 0, 0, 2166, 0, 0, 0, 0, 17726, 0, 0, 0, 16726,
    0, 9807, 0, 0, 0, 0, 6555, 0, 0, 0, 0, 3906, 16947, 0, 0, 82, 0, 0, 0, 0,
    0, 0, 2655, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 6385, 8526, 0, 0, 0, 0, 0, 12612, 0, 0, 0, 0, 0, 14837,
    0, 0, 0, 0, 6251, 9641, 0, 0, 0, 0, 17693, 8161, 0, 7350, 0, 0, 0, 0, 6434, 8244,
    1337, 0, 0, 11147, 0, 19479, 2301, 0, 0, 5423, 18524, 0, 0, 0, 3271, 0, 0, 0, 576, 14733,
    3336, 18041, 12750, 0, 0, 12716, 0, 0, 0, 15219, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 15333, 0, 4013, 0, 0, 4993, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3254, 13536,
    10286, 0, 0, 0, 0, 0, 5703, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 3662, 16985, 0, 0, 0, 0, 13469, 0, 0, 0, 0, 0, 8796, 0, 0, 0,
    0, 0, 14586, 0, 0, 0, 0, 4913, 0, 0, 0, 3180, 0, 0, 0, 0, 0, 0, 0, 0,
    327, 0, 0, 0, 11404, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3933, 0,
    0, 12981, 0, 0, 3615, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4383, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12712, 0, 19343, 0, 0, 0, 2676, 0,
    0, 13047, 8964, 0, 0, 13838, 0, 0, 0, 15498, 0, 0, 0, 3712, 11466, 3344, 0, 2617, 5376, 575,
    0, 0, 0, 0, 0, 0, 0, 514, 18737, 0, 0, 0, 14540, 0, 0, 0, 16542, 0, 0, 488,
    0, 1062, 11106, 0, 11834, 12782, 0, 0, 0, 0, 0, 0, 0, 0, 1713, 0, 0, 0, 0, 18653,
    0, 0, 11163, 706, 14737, 10955, 0, 2463, 0, 643, 0, 953, 18388, 0, 0, 0, 0, 14648, 13341, 14815,
    0, 0, 0, 0, 0, 17277, 0, 0, 0, 0, 5264, 14957, 1575, 2371, 18982, 0, 0, 0, 18972, 0,
    0, 0, 0, 17578, 0, 0, 0, 0, 8472, 16969, 0, 0, 0, 0, 0, 0, 6289, 17597, 0, 0,
    0, 5416, 0, 0, 0, 8276, 10660, 0, 0, 0, 0, 0, 0, 7767, 16689, 18493, 0, 0, 0, 0,
    0, 0, 15671, 0, 0, 0, 5836, 18447, 0, 0, 0, 0, 0, 7046, 2130, 14619, 15172, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 8073, 0, 7786, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16785, 0,
    934, 10436, 0, 0, 1342, 0, 0, 6421, 0, 14041, 5906, 7441, 0, 13027, 0, 4040, 0, 17911, 0, 5069,
    0, 0, 0, 0, 0, 0, 0, 0, 17831, 1555, 0, 14393, 0, 0, 0, 0, 0, 0, 14072, 0,
    0, 6379, 0, 0, 0, 0, 0, 797, 0, 0, 0, 0, 0, 18261, 18135, 9131, 0, 7258, 15900, 0,
    4571, 14684, 15903, 0, 0, 0, 0, 0, 17440, 0, 7789, 5031, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 13040, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18144, 4676, 0, 0, 0, 0, 0,
    7200, 0, 0, 0, 0, 4244, 0, 0, 0, 0, 9754, 0, 0, 0, 11539, 0, 17856, 0, 0, 2831,
    11503, 0, 0, 0, 17494, 0, 0, 12019, 0, 18084, 19278, 0, 0, 0, 2942, 6242, 11304, 0, 0, 16764,
    9689, 0, 18416, 0, 0, 4286, 5863, 0, 0, 0, 0, 13960, 15959, 0, 0, 0, 0, 0, 11952, 15226,
    0, 0, 0, 11672, 2171, 17365, 0, 0, 6988, 4592, 0, 0, 0, 0, 16017, 0, 0, 0, 0, 0,
    0, 0, 5925, 7189, 0, 0, 0, 0, 0, 0, 18815, 0, 12575, 1620, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 1759, 1595, 16751, 0, 4237, 0, 10578, 0, 0, 12390, 0, 0, 0, 0, 0, 0, 0,
    0, 5921, 10755, 0, 0, 0, 7957, 0, 13241, 0, 0, 0, 0, 0, 0, 4207, 0, 0, 0, 0,
    11545, 7807, 16438, 16786, 0, 0, 0, 0, 10208, 7620, 16351, 13725, 0, 0, 0, 0, 0, 0, 165, 0,
    0, 0, 0, 7989, 11037, 0, 0, 0, 0, 0, 0, 4675, 0, 0, 0, 0, 0, 0, 0, 70,
    0, 0, 0, 0, 0, 0, 0, 7105, 0, 0, 9151, 6120, 2075, 0, 0, 0, 6563, 0, 7163, 0,
    0, 0, 0, 0, 3120, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5939, 14755, 16454, 0, 8899, 0,
    0, 0, 0, 0, 11754, 0, 0, 0, 4468, 0, 0, 15288, 4492, 0, 5271, 0, 0, 0, 0, 0,
    0, 0, 0, 127, 0, 0, 3731, 4282, 7804, 0, 0, 0, 2834, 17057, 19488, 0, 0, 15631, 0, 6417,
    10295, 3307, 17658, 16692, 0, 0, 0, 11757, 0, 1650, 15594, 1609, 12053, 0, 0, 0, 0, 0, 7256, 0,
    0, 0, 0, 0, 6395, 15176, 6856, 0, 0, 0, 0, 0, 0, 8297, 0, 0, 0, 0, 0, 11183,
    0, 0, 0, 2188, 0, 0, 0, 0, 0, 0, 19194, 9634, 9240, 1513, 13675, 0, 18004, 0, 5339, 0,
    0, 0, 0, 2289, 0, 0, 0, 15201, 0, 15737, 0, 10479, 0, 0, 0, 0, 2035, 788, 7442, 9446,
    11179, 15469, 10576, 19313, 0, 0, 0, 0, 0, 0, 547, 12304, 0, 19610, 0, 0, 0, 1859, 0, 0,
    0, 0, 0, 0, 0, 0, 15597, 0, 0, 0, 0, 0, 0, 0, 9554, 0, 0, 14914, 0, 7279,
    0, 5028, 7330, 0, 0, 3684, 7495, 0, 0, 0, 0, 551, 5610, 19338, 0, 0, 9502, 16632, 9418, 0,
    5058, 10931, 0, 0, 2213, 0, 0, 0, 631, 0, 0, 0, 18679, 0, 7766, 0, 0, 10468, 13793, 2279,
    0, 18, 0, 0, 11957, 5582, 19410, 0, 0, 0, 0, 0, 0, 860, 4423, 0, 0, 0, 10656, 3302,
    0, 0, 0, 0, 10505, 0, 0, 0, 0, 0, 0, 0, 664, 8034, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 3288, 4733, 960, 0, 0, 0, 0, 13915, 0, 18075, 0, 5699, 0, 0, 0, 0, 653,
    5953, 13399, 13768, 0, 4108, 0, 0, 1056, 0, 0, 0, 2043, 4027, 0, 0, 0, 8443, 0, 2208, 15359,
    2595, 0, 0, 0, 0, 0, 8902, 0, 0, 0, 0, 0, 0, 12402, 0, 0, 0, 0, 4842, 17380,
    0, 0, 0, 13749, 0, 0, 8868, 0, 0, 0, 0, 0, 0, 0, 0, 9293, 0, 0, 0, 194,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5578, 0, 8548, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 18691, 5347, 0, 0, 0, 0, 0, 0, 536, 0, 0, 0, 0, 9303, 0, 0, 0, 4702,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9120, 0, 0, 0, 0, 6157, 0, 0, 0, 0,
    0, 5171, 0, 0, 0, 0, 0, 0, 18329, 0, 0, 15623, 16504, 0, 5474, 0, 7428, 0, 0, 3028,
    0, 0, 7573, 6737, 0, 0, 0, 0, 16116, 3637, 0, 0, 16628, 0, 3065, 3560, 10545, 0, 0, 11516,
    13832, 0, 0, 9459, 3558, 0, 0, 12440, 0, 14979, 3436, 6578, 15471, 15914, 0, 0, 19590, 0, 0, 18211,
    7813, 19008, 0, 13608, 0, 11110, 0, 0, 5658, 0, 0, 0, 8574, 0, 0, 3088, 0, 0, 0, 0,
    0, 0, 3817, 0, 0, 0, 0, 3157, 0, 0, 13522, 0, 0, 0, 0, 6344, 0, 0, 1309, 1995,
    0, 14910, 4096, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9950, 0, 0, 0, 10808, 0, 0,
    0, 0, 0, 6689, 0, 6029, 0, 0, 0, 0, 0, 3944, 0, 9071, 2981, 17707, 3052, 6659, 10921, 0,
    0, 0, 8580, 9358, 3810, 4537, 9433, 997, 13199, 13206, 16975, 0, 8777, 0, 0, 0, 0, 0, 0, 3529,
    5709, 0, 0, 0, 0, 0, 0, 5179, 0, 3426, 17071, 18518, 0, 0, 8640, 0, 0, 0, 1983, 16395,
    0, 0, 6600, 0, 0, 0, 0, 8048, 0, 0, 0, 0, 0, 0, 12588, 0, 2046, 0, 0, 0,
    5754, 11855, 0, 0, 0, 0, 0, 0, 12141, 0, 0, 1935, 0, 0, 0, 0, 4971, 12884, 14333, 0,
    0, 0, 3497, 0, 0, 0, 0, 0, 0, 6805, 11172, 1798, 7006, 1027, 15266, 15658, 13976, 16717, 0, 0,
    0, 0, 5914, 0, 0, 16, 0, 0, 0, 8984, 19032, 0, 0, 11579, 2962, 15221, 0, 0, 0, 14461,
    0, 19567, 0, 0, 0, 0, 15181, 17974, 2659, 0, 0, 0, 0, 7474, 0, 0, 4937, 10238, 0, 0,
    0, 14268, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7171, 0, 0, 0, 0, 9653, 0, 0, 18709,
    0, 0, 11972, 0, 10207, 0, 0, 0, 4530, 3486, 13072, 7173, 19362, 0, 0, 0, 0, 0, 0, 8462,
    366, 0, 0, 0, 0, 1478, 10538, 15096, 0, 9404, 0, 0, 0, 0, 0, 0, 6350, 0, 0, 0,
    0, 0, 0, 19324, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18471, 0, 15400, 0, 0, 0,
    0, 3341, 0, 0, 0, 0, 11254, 13681, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17341, 0, 13598,
    19049, 0, 0, 14966, 0, 0, 0, 14322, 14287, 0, 0, 0, 12373, 1212, 0, 0, 0, 0, 0, 0,
    19127, 0, 0, 0, 9968, 14411, 0, 0, 7472, 4115, 9785, 0, 0, 0, 7002, 0, 0, 0, 14567, 0,
    18338, 0, 5767, 0, 0, 0, 13779, 0, 1197, 10015, 14429, 0, 0, 0, 0, 0, 1526, 17712, 0, 0,
    12383, 0, 0, 0, 0, 0, 0, 16750, 0, 0, 0, 0, 0, 0, 0, 0, 17674, 6604, 0, 0,
    0, 0, 0, 1874, 15927, 0, 0, 0, 0, 0, 0, 0, 0, 10967, 9309, 15841, 13657, 12983, 15449, 0,
    0, 12118, 10118, 12271, 16150, 0, 15299, 2118, 11371, 1120, 3748, 0, 0, 0, 0, 0, 0, 17140, 0, 0,
    2823, 13231, 0, 0, 0, 0, 0, 0, 13323, 0, 0, 0, 0, 5704, 16333, 0, 0, 8505, 0, 1825,
    0, 7374, 0, 0, 11186, 0, 0, 14950, 0, 0, 13633, 0, 0, 6196, 10676, 0, 0, 2889, 0, 18621,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14748, 0, 0, 14510, 0, 0,
    9013, 0, 4301, 12322, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5237, 0, 0, 16577, 1651, 6808, 0,
    0, 0, 0, 0, 4798, 6836, 9096, 0, 0, 10690, 0, 11577, 0, 5355, 7716, 0, 0, 0, 0, 842,
    0, 0, 0, 0, 0, 0, 10440, 9512, 0, 0, 7182, 18187, 16722, 0, 0, 0, 6322, 0, 0, 0,
    0, 0, 0, 11521, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16283, 0, 13197, 0, 1308, 0, 0,
    0, 3767, 0, 0, 0, 0, 0, 11885, 0, 0, 0, 0, 0, 0, 0, 0, 6383, 11917, 0, 0,
    0, 16724, 0, 0, 0, 5492, 0, 15771, 4762, 7629, 4284, 0, 9193, 0, 0, 0, 17194, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7962, 0, 0, 0, 0, 0, 0, 0, 0, 10934,
    0, 0, 0, 0, 18983, 0, 4712, 2045, 18202, 0, 0, 0, 0, 0, 4187, 0, 17768, 2392, 2609, 7115,
    8770, 10642, 4970, 14931, 0, 0, 0, 0, 0, 0, 0, 14374, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 11487, 0, 0, 0, 0, 1788, 0, 19007, 0, 0, 0, 15698, 0, 1374, 0, 703, 6814,
    8631, 0, 0, 0, 15513, 0, 13947, 0, 0, 0, 0, 14410, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 14637, 0, 5752, 18083, 0, 0, 5744, 3619, 0, 10137, 14884, 15280, 0, 0, 12956, 0, 0, 0,
    0, 0, 15772, 0, 0, 0, 0, 13717, 5144, 2669, 7257, 0, 0, 0, 3785, 0, 4930, 0, 0, 0,
    0, 0, 0, 0, 0, 1689, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 1042, 0, 0, 0, 0, 0, 0, 6859, 1339, 0, 5666, 18350, 12296, 0,
    12833, 7170, 0, 2337, 18086, 7214, 10489, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15292, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9953, 0, 0, 3010, 0, 0, 0, 2799,
    0, 0, 1904, 19356, 0, 0, 0, 0, 0, 0, 0, 0, 10849, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 7855, 0, 12486, 0, 0, 0, 0, 0, 0, 3109, 1830, 0, 0, 0, 0, 9274, 0, 0,
    0, 0, 0, 0, 0, 16319, 0, 0, 0, 0, 13089, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 9090, 0, 0, 0, 2882, 0, 18987, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 18166, 0, 0, 15665, 0, 6445, 1644, 9977, 11479, 13870, 0, 0, 0, 0,
    0, 0, 8199, 0, 0, 2230, 12078, 19074, 0, 0, 0, 0, 0, 10901, 0, 0, 0, 0, 0, 0,
    0, 1475, 0, 0, 18081, 4838, 0, 0, 0, 0, 9436, 0, 14715, 0, 0, 0, 0, 0, 0, 9442,
    0, 0, 0, 0, 0, 0, 0, 0, 6205, 0, 18126, 17677, 0, 0, 0, 0, 0, 12534, 4067, 0,
    0, 0, 0, 0, 17594, 0, 7202, 0, 0, 0, 0, 0, 10534, 0, 0, 3663, 0, 275, 0, 0,
    0, 17316, 0, 0, 14506, 0, 0, 0, 0, 0, 0, 0, 0, 4038, 9125, 0, 0, 14907, 8514, 13070,
    0, 0, 1281, 0, 18536, 0, 0, 0, 0, 0, 0, 0, 15389, 0, 0, 0, 2419, 0, 0, 0,
    0, 0, 0, 0, 0, 9142, 0, 1325, 0, 14057, 0, 0, 0, 0, 0, 12564, 0, 0, 0, 0,
    324, 11209, 16059, 0, 0, 0, 0, 0, 12660, 0, 7213, 0, 588, 0, 0, 0, 0, 13114, 0, 0,
    0, 0, 0, 0, 5559, 0, 0, 10355, 0, 0, 0, 0, 0, 0, 825, 18747, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 12886, 0, 3124, 9838, 0, 0, 0, 4945, 15879, 12940, 0, 6443, 0, 0, 0,
    7915, 13192, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5676, 11822, 0, 11138, 0,
    0, 0, 16928, 0, 0, 4500, 5855, 12457, 0, 0, 9542, 15158, 0, 0, 0, 0, 0, 17119, 16587, 0,
    0, 0, 0, 0, 0, 4931, 7326, 8305, 10150, 0, 0, 19402, 0, 0, 0, 13764, 0, 0, 0, 10470,
    0, 0, 0, 0, 5825, 0, 0, 0, 0, 0, 0, 18837, 0, 0, 0, 0, 0, 12177, 0, 0,
    0, 0, 0, 11348, 0, 0, 0, 0, 0, 0, 10510, 0, 0, 15673, 0, 0, 2437, 12415, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 13951, 0, 6727, 2228, 10192, 0, 0, 0, 0, 0, 1716, 0, 0,
    4380, 7454, 0, 0, 6835, 12532, 0, 0, 14643, 0, 0, 0, 0, 720, 0, 0, 0, 0, 3349, 13126,
    15092, 0, 10815, 12028, 0, 0, 0, 13037, 13219, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17279, 13272,
    0, 16582, 0, 0, 1913, 2425, 0, 0, 0, 0, 4734, 12776, 16667, 7319, 18197, 16145, 0, 0, 0, 0,
    0, 548, 14353, 17128, 0, 0, 8619, 0, 0, 0, 0, 0, 1619, 18831, 0, 5342, 0, 0, 3586, 0,
    0, 0, 16932, 0, 9256, 0, 0, 18302, 18393, 0, 0, 0, 0, 0, 0, 0, 1329, 9327, 0, 0,
    0, 17115, 0, 0, 0, 0, 0, 3473, 0, 0, 8117, 17339, 0, 0, 5671, 5947, 219, 0, 9616, 5653,
    0, 3112, 5869, 0, 0, 0, 0, 2031, 14811, 0, 5910, 9779, 11485, 3310, 10371, 14450, 0, 7581, 19014, 0,
    0, 0, 2369, 0, 0, 0, 1089, 0, 0, 0, 0, 0, 0, 0, 0, 163, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 8943, 0, 0, 0, 16680, 19334, 0, 0, 9937, 6975, 0,
    0, 0, 0, 0, 0, 0, 2095, 0, 0, 0, 0, 0, 0, 19559, 0, 5648, 0, 0, 12421, 16344,
    552, 14779, 15612, 0, 12851, 0, 0, 18616, 0, 0, 11285, 0, 0, 0, 17499, 0, 0, 0, 16215, 16278,
    0, 0, 0, 0, 0, 0, 7092, 0, 15263, 10105, 16359, 0, 6155, 12445, 0, 0, 0, 0, 0, 0,
    0, 1821, 7914, 14583, 0, 0, 15056, 0, 0, 0, 0, 0, 11864, 0, 4278, 10299, 0, 0, 0, 0,
    0, 0, 11431, 0, 2721, 7361, 0, 0, 0, 0, 12994, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 10877, 0, 0, 0, 0, 10047, 10388, 0, 0, 0, 13343, 0, 0, 17744, 0, 0,
    0, 11546, 0, 0, 5734, 0, 0, 0, 0, 0, 0, 0, 0, 19202, 0, 0, 0, 12779, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7429, 0, 0, 0, 0, 0, 17219, 0,
    0, 17834, 0, 8826, 2413, 0, 2004, 0, 0, 0, 1681, 0, 0, 0, 16004, 3418, 6412, 8412, 18224, 0,
    8594, 0, 0, 0, 0, 0, 0, 0, 1739, 15425, 7631, 0, 587, 9493, 7116, 0, 0, 1704, 14631, 0,
    0, 0, 8234, 0, 0, 0, 5431, 0, 0, 0, 5532, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 19450, 0, 0, 0, 2163, 0, 11515, 0, 0, 0, 0,
    0, 4399, 18802, 0, 0, 0, 10005, 0, 0, 0, 0, 5669, 14045, 15976, 0, 0, 2847, 11460, 0, 15491,
    187, 7596, 9630, 10834, 12649, 0, 10537, 11806, 13692, 0, 8676, 12347, 0, 0, 0, 0, 0, 14703, 0, 7412,
    0, 0, 9349, 0, 0, 0, 5224, 3193, 0, 0, 8671, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 12953, 0, 0, 405, 0, 13017, 18534, 0, 0, 0, 0, 10864, 0, 0, 0, 0, 0, 14876,
    7372, 18657, 0, 9301, 0, 0, 18481, 0, 0, 0, 0, 0, 19310, 0, 0, 0, 0, 6720, 16129, 13919,
    0, 0, 0, 0, 0, 0, 0, 11662, 0, 0, 0, 7278, 0, 0, 0, 0, 0, 0, 0, 0,
    5730, 0, 0, 15398, 0, 0, 16061, 0, 0, 68, 2825, 17982, 0, 8654, 0, 0, 5107, 12225, 13647, 0,
    0, 0, 0, 419, 16138, 8440, 0, 0, 4473, 0, 0, 10540, 0, 0, 9145, 0, 13548, 0, 3640, 13646,
    0, 0, 0, 0, 0, 0, 0, 4248, 19508, 17890, 0, 0, 9432, 0, 0, 0, 0, 0, 11091, 665,
    0, 0, 3330, 0, 7048, 2185, 6066, 0, 0, 17482, 0, 0, 0, 0, 0, 18567, 0, 0, 0, 0,
    0, 0, 0, 7411, 0, 11888, 143, 0, 0, 10486, 16840, 14566, 19207, 0, 17360, 0, 0, 0, 0, 18223,
    0, 0, 10871, 0, 0, 0, 0, 0, 0, 14367, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    8997, 18589, 425, 0, 0, 0, 0, 0, 0, 0, 0, 8693, 3080, 4012, 0, 0, 16097, 0, 13849, 0,
    0, 0, 4082, 0, 0, 19514, 0, 6601, 5743, 0, 1746, 18900, 6101, 12558, 18981, 0, 16924, 0, 0, 1078,
    4109, 7626, 0, 0, 0, 0, 0, 0, 0, 0, 4480, 10888, 0, 0, 18661, 2173, 0, 0, 0, 0,
    0, 7190, 1114, 4358, 0, 0, 0, 0, 4659, 0, 6755, 0, 0, 0, 0, 18595, 19316, 6910, 11713, 0,
    0, 0, 0, 0, 13942, 8223, 15421, 19328, 6867, 7225, 7827, 0, 0, 9602, 1065, 0, 10689, 10714, 0, 0,
    0, 5213, 17419, 9174, 1878, 7713, 0, 0, 0, 0, 0, 0, 9859, 15933, 17832, 3128, 5728, 0, 14915, 0,
    17675, 0, 0, 0, 0, 13674, 18571, 0, 0, 0, 0, 1276, 7532, 7775, 0, 0, 0, 0, 4195, 0,
    0, 0, 0, 0, 16076, 4576, 8497, 0, 3912, 0, 0, 0, 0, 0, 6062, 3195, 0, 0, 0, 0,
    0, 7021, 0, 0, 0, 0, 1615, 0, 0, 12919, 0, 828, 2535, 12132, 0, 0, 0, 0, 0, 18789,
    0, 0, 0, 0, 0, 0, 16484, 0, 0, 0, 0, 0, 0, 0, 0, 3164, 0, 0, 0, 0,
    0, 0, 0, 0, 19031, 0, 0, 2787, 12900, 0, 0, 16860, 0, 0, 0, 17716, 0, 0, 0, 2631,
    0, 3548, 0, 0, 15036, 0, 0, 0, 13455, 2159, 17369, 0, 7531, 0, 0, 0, 0, 1799, 1793, 0,
    0, 1621, 1539, 6240, 0, 0, 0, 0, 0, 1594, 0, 0, 9725, 0, 0, 0, 0, 0, 0, 3620,
    9051, 0, 0, 0, 0, 0, 0, 3528, 1794, 0, 0, 5033, 12162, 0, 18167, 5356, 9431, 0, 12614, 0,
    0, 0, 0, 7725, 10913, 12184, 13553, 0, 0, 11655, 0, 0, 0, 0, 0, 0, 18019, 0, 0, 0,
    0, 9759, 0, 5373, 19114, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6458, 12210,
    15797, 186, 8170, 0, 18718, 5063, 0, 0, 0, 0, 0, 1488, 0, 0, 0, 2737, 0, 0, 8198, 0,
    0, 0, 19563, 0, 0, 0, 0, 0, 714, 0, 0, 0, 0, 0, 0, 0, 0, 7823, 16223, 0,
    0, 0, 5425, 597, 1364, 0, 0, 7132, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 18894, 0, 0, 0, 0, 14436, 0, 0, 0, 12840, 19054, 0, 11372, 0, 0, 1310, 0, 9052, 0,
    0, 885, 0, 12968, 0, 5441, 10358, 10861, 0, 9109, 5470, 0, 0, 10287, 0, 0, 13992, 10176, 0, 0,
    0, 18446, 0, 0, 0, 0, 0, 0, 0, 0, 9566, 0, 0, 6143, 0, 0, 0, 0, 0, 18663,
    0, 0, 0, 0, 0, 0, 11589, 15446, 17512, 4285, 6359, 1773, 397, 12802, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 6798, 7833, 3638, 0, 0, 0, 0, 0, 10535, 0, 0, 0, 0, 1777,
    0, 0, 0, 18859, 7600, 1801, 18190, 0, 8012, 0, 0, 0, 0, 3990, 0, 0, 0, 19236, 0, 0,
    0, 12010, 13198, 0, 13390, 7667, 0, 12171, 0, 16383, 0, 0, 0, 0, 0, 0, 16844, 778, 0, 0,
    3468, 0, 0, 13611, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16752, 0, 0, 0, 0, 1079, 0,
    11402, 0, 0, 0, 0, 0, 0, 3427, 15684, 0, 0, 0, 0, 0, 18830, 19142, 0, 10732, 0, 0,
    0, 1501, 2832, 14064, 0, 0, 0, 0, 0, 0, 0, 0, 8658, 9812, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 14087, 4884, 8582, 639, 15729, 0, 7261, 0, 0, 0, 0, 0, 0, 1749, 0,
    0, 0, 0, 0, 0, 0, 9556, 0, 0, 0, 14785, 5683, 0, 2110, 2395, 0, 7393, 0, 0, 0,
    12991, 0, 0, 0, 0, 0, 0, 0, 2324, 0, 0, 10441, 0, 0, 0, 0, 0, 0, 0, 5599,
    0, 0, 0, 0, 3799, 0, 0, 14362, 0, 0, 0, 0, 0, 0, 6796, 0, 0, 14233, 0, 5350,
    6492, 0, 1676, 15926, 0, 6074, 1136, 3934, 0, 4585, 0, 0, 0, 0, 1190, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 5035, 0, 0, 2005, 0, 0, 197, 13557, 0, 0, 0,
    14055, 4920, 0, 0, 15872, 0, 9029, 0, 0, 0, 0, 0, 0, 0, 14800, 8072, 0, 5616, 0, 0,
    0, 0, 0, 0, 0, 0, 1714, 11540, 0, 11278, 0, 0, 871, 0, 0, 12042, 0, 0, 0, 0,
    0, 0, 6822, 0, 0, 5509, 9169, 16777, 0, 0, 17319, 0, 0, 0, 0, 14103, 6037, 13524, 0, 0,
    0, 0, 0, 0, 0, 12001, 0, 0, 0, 0, 0, 0, 369, 0, 0, 0, 0, 3790, 0, 0,
    0, 17210, 0, 0, 14441, 0, 0, 0, 0, 0, 0, 388, 4479, 14633, 17082, 19403, 8588, 0, 11653, 9935,
    4596, 0, 0, 0, 0, 0, 0, 19301, 0, 0, 0, 0, 0, 16314, 0, 9982, 12060, 13559, 2106, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 18103, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 1305, 0, 0, 0, 0, 0, 0, 0, 149, 17847, 0, 0, 14802, 16800, 0,
    0, 0, 0, 3101, 0, 16901, 19123, 19461, 0, 0, 0, 0, 13319, 0, 4846, 0, 5783, 8774, 0, 18373,
    0, 4991, 6861, 10939, 18381, 2853, 4117, 4502, 0, 0, 0, 0, 0, 0, 12163, 0, 12500, 0, 0, 0,
    0, 0, 9822, 2107, 0, 0, 0, 7422, 0, 0, 4277, 6464, 16561, 0, 0, 0, 0, 9315, 10250, 0,
    0, 9141, 0, 0, 0, 11833, 0, 13158, 13270, 0, 0, 0, 0, 0, 8900, 7927, 10223, 10251, 8709, 0,
    211, 811, 0, 0, 0, 0, 0, 0, 0, 0, 16485, 15422, 3735, 8167, 0, 0, 0, 3416, 3924, 8963,
    0, 9283, 0, 0, 1622, 0, 16482, 6925, 16493, 0, 18741, 0, 0, 0, 0, 0, 11042, 0, 0, 0,
    0, 0, 0, 0, 16615, 19420, 0, 0, 0, 0, 0, 18405, 3816, 0, 0, 7162, 0, 0, 0, 0,
    1986, 0, 0, 0, 0, 0, 0, 7387, 12057, 2657, 4447, 3538, 14329, 0, 0, 0, 0, 0, 7083, 10138,
    12318, 0, 0, 0, 611, 0, 0, 4889, 0, 5157, 0, 0, 5123, 7751, 0, 0, 4655, 0, 0, 0,
    0, 0, 0, 0, 0, 6885, 0, 0, 0, 0, 1442, 3798, 0, 0, 0, 0, 0, 0, 14639, 0,
    0, 0, 0, 16979, 0, 0, 769, 0, 0, 0, 0, 0, 5485, 0, 0, 0, 0, 0, 18529, 10896,
    0, 0, 0, 0, 0, 0, 5419, 10413, 15017, 18401, 0, 11488, 0, 0, 0, 0, 0, 0, 0, 0,
    10006, 0, 0, 1841, 18122, 0, 0, 0, 4, 12170, 0, 0, 0, 4418, 0, 0, 19589, 0, 0, 0,
    0, 0, 0, 0, 0, 7536, 8814, 0, 9488, 0, 0, 0, 11705, 0, 2948, 10709, 14844, 0, 8935, 0,
    16696, 0, 0, 0, 0, 0, 10189, 0, 5365, 11798, 0, 0, 0, 16683, 0, 0, 0, 0, 8215, 1352,
    8014, 11086, 0, 0, 3975, 17389, 19611, 0, 0, 0, 0, 12748, 9840, 0, 0, 0, 13956, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 14310, 0, 11718, 6828, 0, 0, 6004, 0, 0, 0, 0, 0,
    0, 2203, 0, 16850, 18600, 0, 0, 0, 0, 16715, 17542, 0, 0, 0, 0, 0, 0, 0, 14691, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5498, 0, 0, 0, 0, 0, 0, 7030, 0,
    0, 5705, 9374, 0, 18423, 14495, 2126, 0, 11564, 0, 0, 0, 0, 0, 0, 1406, 0, 13091, 0, 10269,
    11985, 11489, 0, 11707, 0, 0, 0, 0, 0, 0, 0, 0, 4487, 2402, 0, 0, 0, 0, 1077, 0,
    3495, 4061, 17994, 0, 0, 0, 0, 0, 0, 0, 0, 9868, 0, 0, 0, 8697, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 1152, 0, 0, 0, 0, 0, 2133, 0, 0, 1832, 0, 0, 0,
    0, 0, 18092, 7023, 0, 0, 2651, 13004, 0, 0, 3930, 0, 3639, 4261, 5051, 0, 0, 0, 11987, 0,
    13535, 0, 0, 0, 14091, 0, 0, 0, 0, 0, 0, 0, 0, 13964, 0, 4332, 0, 3059, 9574, 0,
    0, 0, 0, 0, 831, 18557, 0, 0, 8932, 382, 0, 0, 6623, 3160, 11827, 14377, 18944, 12604, 0, 0,
    0, 19591, 0, 0, 0, 0, 0, 0, 0, 9870, 11900, 0, 9533, 0, 0, 0, 0, 0, 0, 0,
    0, 9399, 0, 9864, 11370, 13049, 0, 0, 8329, 13264, 0, 0, 0, 0, 0, 10627, 0, 0, 0, 0,
    0, 0, 13022, 0, 0, 0, 0, 0, 13076, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1122, 14019,
    0, 0, 0, 0, 0, 0, 10390, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1269, 0, 3939, 616,
    0, 0, 0, 0, 0, 2442, 5275, 2815, 14921, 19108, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 10739, 0, 0, 2013, 0, 0, 18089, 635, 0, 8898, 0, 0, 0, 0, 0, 12263, 3811, 3909, 6795,
    0, 0, 0, 0, 0, 17647, 14513, 0, 4834, 0, 8273, 0, 0, 0, 0, 0, 0, 0, 460, 0,
    0, 0, 0, 0, 0, 0, 9187, 12464, 179, 19550, 0, 16796, 0, 3034, 0, 0, 0, 0, 0, 0,
    0, 11884, 0, 0, 1129, 0, 10348, 14051, 0, 13387, 10279, 15843, 0, 0, 0, 0, 5852, 0, 15481, 16419,
    5961, 6508, 0, 10649, 0, 0, 0, 0, 0, 0, 8428, 0, 0, 9199, 10437, 0, 2435, 14197, 0, 0,
    0, 0, 3646, 0, 0, 0, 0, 8338, 0, 0, 1964, 0, 0, 9084, 0, 0, 0, 7787, 0, 0,
    0, 11694, 0, 0, 0, 0, 0, 0, 0, 0, 2563, 0, 0, 0, 0, 0, 0, 0, 7314, 0,
    0, 0, 0, 0, 0, 0, 11993, 0, 0, 11598, 0, 0, 0, 1141, 0, 10172, 0, 13673, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 13537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17165, 2023, 15674,
    1125, 0, 0, 0, 7424, 16216, 3153, 8342, 3669, 14994, 0, 0, 0, 13974, 0, 7186, 0, 0, 0, 0,
    1966, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4763, 12709, 0, 0, 6751, 8567, 0, 0, 0,
    0, 0, 0, 0, 7045, 0, 17797, 0, 0, 17946, 2193, 17397, 0, 19174, 0, 7439, 0, 0, 0, 16239,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6653, 15755, 0, 0, 17427, 4560, 10536, 18304, 0,
    0, 0, 15009, 5113, 0, 990, 9694, 0, 0, 0, 4000, 15240, 0, 0, 0, 0, 5146, 0, 0, 15989,
    3740, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2378, 4241, 0, 1680, 0, 0, 0, 0, 0, 11874,
    0, 0, 0, 0, 0, 1208, 0, 340, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 9235, 0, 0, 0, 0, 15636, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 11206, 15000, 13966, 0, 0, 348, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 5021, 0, 5489, 16558, 0, 0, 1715, 0, 9912, 0, 0, 0, 0, 0, 1567, 0, 0, 0,
    0, 17437, 19011, 4405, 0, 17092, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16209,
    0, 1720, 1861, 17725, 18053, 0, 0, 0, 0, 0, 0, 7097, 0, 1836, 9562, 0, 0, 0, 7024, 0,
    0, 14859, 0, 1274, 1579, 14347, 0, 0, 0, 328, 11509, 14626, 0, 13357, 0, 0, 5974, 0, 15679, 0,
    0, 0, 0, 3793, 0, 0, 0, 0, 0, 0, 0, 16036, 0, 17245, 9999, 0, 0, 8866, 0, 0,
    0, 7042, 0, 8875, 0, 0, 0, 0, 0, 0, 0, 4319, 2431, 2280, 0, 0, 9757, 0, 0, 0,
    0, 0, 0, 2819, 0, 0, 0, 0, 0, 0, 0, 0, 12816, 0, 0, 0, 0, 0, 0, 0,
    0, 14439, 12741, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 383, 0, 2167, 7417, 3332, 15451,
    0, 0, 5782, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7142, 0,
    0, 0, 0, 8738, 16708, 0, 0, 0, 18507, 5988, 19547, 0, 16546, 0, 12220, 0, 0, 0, 7107, 0,
    9823, 0, 0, 0, 0, 10662, 7281, 0, 178, 0, 8679, 0, 0, 0, 0, 0, 3524, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    13848, 0, 0, 9398, 15462, 0, 0, 0, 14500, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 16352, 0, 5515, 701, 0, 0, 2755, 0, 0, 0, 0, 0, 0, 0, 5665, 0, 0, 0, 0,
    0, 0, 0, 16048, 0, 13067, 2002, 0, 12979, 0, 9144, 0, 9951, 15628, 14507, 0, 0, 0, 0, 0,
    0, 0, 0, 1831, 0, 5451, 0, 5861, 0, 0, 5543, 7159, 0, 4208, 0, 0, 281, 4616, 8328, 0,
    0, 0, 0, 8861, 0, 0, 0, 0, 0, 9231, 12696, 19375, 0, 0, 14471, 17600, 0, 0, 16084, 11557,
    0, 0, 12190, 9718, 0, 11155, 6453, 0, 0, 0, 0, 0, 0, 0, 13993, 0, 0, 0, 0, 0,
    159, 8775, 9538, 0, 0, 0, 3757, 9906, 11735, 0, 3901, 5557, 0, 0, 0, 0, 0, 0, 0, 0,
    16243, 0, 0, 0, 0, 1866, 4737, 0, 0, 6409, 0, 0, 1369, 0, 0, 18792, 0, 0, 0, 0,
    0, 9154, 0, 14272, 0, 0, 0, 16065, 0, 18435, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12752,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15545, 0, 0, 11703, 0, 0, 0, 0,
    0, 0, 11523, 11439, 0, 0, 10603, 14828, 11831, 0, 0, 6444, 1911, 2325, 6213, 19414, 0, 14662, 2246, 14264,
    17342, 0, 0, 0, 0, 0, 0, 2600, 11048, 0, 0, 0, 0, 11420, 0, 14061, 12510, 11066, 16909, 10696,
    17807, 0, 0, 0, 0, 5435, 0, 0, 0, 0, 13600, 0, 0, 0, 0, 0, 0, 17027, 14457, 148,
    11878, 0, 7760, 3520, 0, 0, 0, 15558, 0, 0, 0, 5721, 0, 6512, 0, 0, 0, 0, 0, 0,
    0, 14625, 8797, 11658, 0, 0, 0, 0, 0, 6605, 0, 0, 473, 0, 1471, 0, 3469, 0, 0, 14716,
    0, 0, 11782, 11849, 0, 0, 0, 0, 0, 0, 11196, 0, 0, 0, 6714, 10483, 16111, 0, 5503, 0,
    0, 0, 0, 0, 0, 7854, 16959, 16078, 0, 0, 0, 17656, 0, 11167, 0, 0, 0, 11112, 0, 15141,
    0, 0, 0, 0, 0, 0, 0, 3377, 0, 0, 0, 0, 0, 0, 0, 8408, 4917, 17696, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4800, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 17875, 0, 0, 0, 0, 19012, 0, 10593, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 7538, 17200, 0, 12926, 0, 0, 9281, 14898, 13420, 0, 19540, 0, 0, 1286, 394, 0, 6926, 0, 4749,
    0, 0, 0, 0, 17225, 0, 0, 0, 0, 0, 0, 0, 0, 1932, 0, 0, 0, 0, 7199, 14257,
    4701, 0, 0, 0, 0, 0, 0, 5837, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6769, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 7977, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    10646, 11535, 0, 0, 0, 0, 16373, 9790, 18475, 0, 0, 9025, 0, 0, 0, 0, 0, 0, 0, 19457,
    0, 0, 0, 2940, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16716, 0, 0, 0, 0, 0,
    0, 0, 12914, 12273, 5574, 17739, 0, 16616, 3762, 0, 0, 0, 0, 0, 0, 0, 5272, 0, 0, 0,
    4236, 19579, 18387, 0, 0, 0, 0, 0, 0, 0, 17513, 0, 0, 0, 0, 0, 0, 0, 3717, 13678,
    0, 0, 0, 4847, 17395, 0, 0, 9247, 18645, 0, 0, 0, 0, 0, 18182, 5102, 0, 0, 4288, 0,
    0, 0, 0, 0, 0, 0, 12216, 0, 0, 0, 112, 0, 0, 0, 0, 0, 12743, 0, 0, 17450,
    0, 0, 0, 0, 7874, 0, 0, 11188, 0, 0, 6175, 17172, 12026, 1301, 14031, 0, 0, 0, 0, 7984,
    0, 0, 3189, 0, 0, 16801, 13108, 4938, 17643, 0, 0, 17098, 8711, 9285, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 2850, 3133, 10499, 0, 0, 0, 0, 13074, 0, 0, 0, 0, 0, 12607, 0,
    0, 0, 4690, 15147, 0, 13855, 0, 0, 0, 0, 966, 11731, 0, 0, 0, 0, 0, 9803, 0, 0,
    0, 0, 0, 0, 0, 15751, 0, 0, 0, 1259, 0, 0, 18216, 3321, 799, 15544, 0, 13175, 3207, 14384,
    3779, 0, 0, 0, 0, 0, 0, 0, 0, 7809, 10729, 2353, 7331, 0, 0, 0, 5547, 8417, 0, 0,
    0, 0, 0, 0, 5047, 8016, 18606, 0, 0, 13661, 0, 5390, 0, 0, 8375, 14796, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 12571, 0, 10839, 524, 0, 0, 166, 0, 0, 0, 0, 0, 0, 0,
    14524, 0, 0, 6565, 10071, 0, 0, 0, 0, 0, 0, 13594, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 9897, 0, 0, 0, 0, 13111, 0, 4982, 0, 0, 0, 13419, 17166, 589, 17851, 0, 8125, 0, 0,
    9425, 0, 0, 0, 2556, 0, 0, 0, 0, 0, 2880, 0, 0, 0, 0, 0, 18488, 0, 12643, 0,
    0, 0, 0, 0, 17169, 0, 0, 0, 0, 19084, 0, 0, 0, 6819, 16431, 0, 12214, 0, 0, 2580,
    7715, 0, 14368, 0, 0, 5584, 14308, 0, 8837, 17418, 1059, 16871, 0, 2690, 0, 0, 0, 0, 17269, 0,
    0, 0, 0, 0, 0, 0, 3114, 0, 935, 0, 0, 0, 19018, 0, 0, 0, 0, 0, 0, 0,
    0, 2103, 7602, 0, 1610, 0, 0, 11986, 0, 0, 19109, 17215, 0, 0, 0, 0, 0, 0, 0, 10503,
    0, 0, 0, 0, 0, 16279, 0, 5546, 17282, 0, 0, 0, 2654, 0, 0, 2109, 8202, 0, 0, 0,
    0, 0, 0, 18541, 0, 0, 18877, 0, 0, 0, 0, 0, 0, 0, 0, 8039, 0, 15426, 0, 0,
    8536, 0, 6936, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10780, 0, 4298, 7459, 0, 8704,
    0, 0, 7438, 0, 0, 0, 8427, 0, 0, 0, 0, 14594, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 9853, 0, 0, 0, 8452, 6297, 0, 0, 0, 0, 0, 1381, 0, 0,
    0, 14723, 0, 19106, 0, 11656, 0, 4218, 363, 6498, 0, 0, 0, 14952, 0, 8195, 0, 5321, 7425, 12314,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7215, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 18450, 8436, 16124, 12925, 0, 0, 6921, 0, 4553, 16547, 0, 12232, 0, 0, 0, 0, 0, 0,
    0, 4300, 14658, 0, 0, 0, 0, 0, 0, 12733, 15782, 0, 0, 8135, 734, 9894, 0, 0, 0, 4747,
    684, 19438, 0, 0, 0, 0, 0, 0, 0, 18396, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 6922, 0, 0, 0, 5004, 12262, 0, 0, 0, 0, 0, 12935, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 15574, 0, 0, 10653, 11982, 3999, 3461, 0, 0, 0, 0, 0, 12661, 2253, 13931, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 1624, 13477, 0, 10149, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 13212, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    5334, 0, 0, 0, 685, 0, 0, 5380, 14998, 18969, 0, 7120, 0, 0, 2070, 0, 0, 14284, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 8271, 0, 10445, 0, 9528, 0, 0, 18905, 0, 0, 12203, 6537,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17749, 0, 0, 4526, 0, 0, 0, 0, 0,
    18455, 0, 0, 0, 0, 0, 0, 0, 0, 50, 0, 0, 7790, 0, 16345, 0, 0, 0, 0, 0,
    16248, 0, 0, 0, 0, 10996, 0, 0, 0, 0, 0, 0, 0, 16648, 0, 0, 0, 17385, 17564, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3953, 7096, 0, 0, 0, 0,
    3738, 1483, 10310, 0, 0, 1865, 0, 10209, 0, 0, 0, 0, 13651, 0, 8592, 0, 12856, 11242, 0, 2315,
    0, 0, 11135, 18040, 0, 0, 0, 0, 0, 0, 4375, 7519, 18174, 0, 0, 1073, 0, 0, 0, 0,
    15923, 0, 0, 0, 14449, 2069, 6356, 0, 0, 0, 0, 0, 0, 15696, 10630, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 8743, 0, 0, 0, 0, 0, 0, 0, 0, 6415, 8272, 0, 0, 0,
    3913, 14124, 14024, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8603, 0, 0, 0, 0, 0, 0,
    3809, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6545, 1729, 0, 0, 0, 0, 0, 0, 312, 0,
    12145, 0, 13498, 0, 0, 13802, 0, 0, 0, 0, 0, 0, 0, 0, 13230, 10557, 0, 0, 0, 0,
    9590, 0, 0, 0, 0, 8101, 11111, 0, 0, 0, 0, 0, 0, 0, 0, 1962, 0, 0, 3035, 4961,
    0, 13078, 0, 0, 0, 2389, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 5073, 11792, 0, 0, 0, 15747, 0, 0, 263, 0, 0, 0, 0, 9461, 0, 0, 0, 0, 5857,
    0, 0, 0, 11274, 0, 0, 0, 0, 0, 0, 9056, 0, 11136, 0, 0, 7575, 0, 18344, 7160, 0,
    0, 0, 0, 0, 5068, 0, 0, 0, 0, 0, 0, 17485, 0, 11109, 11659, 0, 0, 10201, 0, 0,
    0, 0, 0, 0, 0, 0, 11178, 0, 19321, 8872, 13703, 11739, 0, 0, 13289, 0, 0, 0, 0, 0,
    0, 0, 3695, 0, 0, 0, 7270, 1950, 9958, 5589, 11132, 0, 0, 0, 0, 0, 0, 0, 0, 5137,
    0, 2840, 0, 0, 0, 0, 0, 0, 15961, 0, 0, 0, 0, 0, 0, 18325, 0, 8038, 0, 4516,
    0, 0, 8292, 0, 0, 0, 0, 707, 6900, 0, 17234, 7244, 0, 0, 0, 0, 6198, 0, 5465, 0,
    0, 0, 0, 0, 0, 0, 0, 12157, 0, 0, 0, 11484, 0, 0, 0, 0, 0, 0, 7505, 0,
    0, 0, 13463, 3370, 13554, 0, 0, 0, 0, 0, 16447, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 4181, 0, 0, 0, 14989, 0, 17456, 0, 0, 0, 0, 0, 4501, 0, 0, 0, 0, 0, 15550,
    2872, 0, 0, 0, 0, 0, 0, 0, 0, 16197, 0, 13914, 0, 4539, 0, 7449, 12974, 0, 0, 0,
    0, 1653, 8341, 7893, 0, 0, 0, 0, 17516, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 7709, 0, 0, 0, 0, 17304, 0, 0, 17164, 0, 5598, 0, 17474, 13973, 0, 4987, 0,
    0, 0, 16933, 6884, 0, 0, 0, 11419, 0, 8222, 772, 15701, 0, 4439, 19251, 3136, 0, 0, 0, 9222,
    0, 0, 0, 0, 14578, 0, 0, 0, 0, 10944, 13945, 0, 0, 0, 0, 0, 11182, 0, 14132, 17431,
    4448, 3045, 0, 0, 0, 5296, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13501, 11802, 0, 0, 0,
    918, 0, 7108, 10255, 6757, 0, 12734, 0, 0, 0, 0, 7917, 2716, 9246, 18500, 0, 0, 721, 0, 0,
    10895, 0, 0, 0, 11657, 3439, 0, 2745, 0, 0, 0, 0, 0, 0, 0, 0, 10539, 0, 0, 0,
    0, 0, 0, 0, 0, 14531, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18069, 0, 0, 13584, 198,
    0, 220, 0, 5427, 0, 0, 0, 0, 3002, 0, 0, 4963, 0, 0, 0, 17373, 0, 16869, 0, 9957,
    0, 0, 0, 0, 1518, 11951, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1884,
    8473, 0, 0, 0, 0, 4392, 11778, 0, 0, 0, 11061, 8752, 0, 10261, 0, 0, 0, 7563, 13997, 0,
    0, 0, 0, 16346, 16963, 0, 0, 3007, 0, 11492, 0, 0, 0, 0, 0, 0, 14413, 0, 0, 9784,
    1604, 0, 0, 0, 0, 2544, 0, 0, 0, 0, 5280, 0, 0, 0, 0, 0, 5156, 0, 15945, 0,
    0, 0, 4065, 10695, 0, 0, 0, 0, 6102, 0, 0, 0, 11830, 0, 0, 0, 15268, 0, 0, 0,
    0, 0, 0, 8921, 0, 0, 0, 0, 14182, 15149, 0, 0, 0, 0, 0, 0, 14293, 0, 2525, 6261,
    1231, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13490, 0, 0, 2720, 0, 0, 0, 10966, 0, 0,
    0, 0, 0, 0, 0, 0, 728, 18251, 0, 0, 0, 6992, 0, 431, 11590, 15750, 0, 0, 0, 0,
    0, 437, 9500, 0, 0, 3661, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10473, 0, 0, 0, 0,
    0, 0, 0, 0, 17568, 1063, 17732, 0, 0, 0, 0, 14071, 19184, 10774, 0, 0, 0, 18612, 0, 0,
    0, 0, 0, 14656, 0, 0, 0, 0, 0, 0, 14135, 0, 0, 0, 0, 0, 3792, 0, 0, 15994,
    0, 0, 11003, 13300, 0, 0, 0, 0, 0, 8306, 14872, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    11536, 0, 0, 8441, 0, 0, 0, 15869, 6360, 11882, 117, 0, 0, 1534, 0, 0, 16123, 0, 0, 11910,
    12480, 0, 0, 0, 0, 0, 0, 0, 13984, 0, 0, 7272, 0, 13109, 0, 3931, 0, 0, 0, 0,
    4411, 0, 0, 0, 0, 284, 0, 0, 0, 9333, 1132, 14977, 10529, 0, 0, 0, 0, 0, 0, 11654,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4191, 4941, 16201, 0, 0,
    14750, 16297, 0, 0, 0, 14801, 0, 0, 0, 0, 5267, 0, 0, 15272, 6978, 0, 0, 8263, 11984, 0,
    0, 0, 0, 0, 0, 3205, 7043, 2857, 0, 1282, 5629, 0, 0, 0, 14618, 0, 0, 0, 0, 0,
    0, 0, 0, 11030, 5519, 0, 0, 13595, 0, 0, 16156, 0, 0, 0, 0, 0, 17145, 0, 0, 0,
    0, 0, 0, 18863, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6756, 7652, 19062,
    10088, 0, 0, 0, 0, 15374, 0, 11743, 0, 0, 15573, 0, 2624, 0, 0, 10200, 7247, 13809, 0, 11923,
    9069, 16110, 16389, 0, 17684, 0, 0, 1863, 0, 0, 0, 0, 0, 0, 0, 0, 4316, 0, 0, 0,
    0, 12535, 0, 0, 0, 0, 0, 0, 7276, 0, 0, 0, 4787, 0, 9297, 15859, 0, 675, 3135, 0,
    0, 1569, 16549, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6129, 0, 577, 17586, 0, 0, 0, 0,
    6227, 0, 0, 0, 0, 0, 19296, 2517, 0, 0, 0, 2911, 5065, 5226, 0, 5386, 0, 0, 6718, 18440,
    0, 711, 0, 0, 0, 0, 0, 0, 16562, 0, 11909, 0, 0, 0, 8207, 14747, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 4814, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5527,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2350, 0, 0, 0, 0, 14375, 0, 0, 16668,
    0, 0, 0, 3365, 17710, 0, 0, 0, 0, 13834, 0, 0, 0, 0, 0, 0, 0, 5530, 4878, 10671,
    18920, 0, 0, 7738, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14373, 11300, 0, 0, 0, 0, 0,
    9265, 9460, 0, 0, 6347, 0, 0, 0, 0, 0, 0, 0, 0, 2269, 0, 0, 0, 0, 0, 7665,
    0, 0, 2558, 11171, 0, 0, 0, 9175, 3723, 11890, 0, 3163, 0, 0, 0, 0, 0, 0, 6144, 0,
    0, 0, 0, 0, 12619, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15501, 0, 0, 17484, 0,
    0, 19497, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9054, 18681, 0, 10809, 0, 0, 0,
    4123, 10715, 10444, 0, 2522, 0, 0, 3727, 9030, 0, 0, 0, 12913, 9802, 5215, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 2904, 0, 0, 0, 2184, 30, 0, 0, 0, 2618, 3132, 0, 0, 0, 0, 6996,
    0, 0, 0, 12843, 0, 15512, 0, 0, 0, 0, 0, 0, 5808, 0, 0, 0, 2357, 5652, 0, 0,
    0, 0, 0, 422, 0, 0, 0, 0, 12827, 15925, 11097, 18299, 0, 0, 0, 0, 0, 18145, 13730, 0,
    0, 0, 0, 0, 5109, 0, 0, 0, 0, 0, 0, 18628, 14493, 0, 0, 0, 8633, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 1544, 0, 15160, 0, 2026, 0, 0, 7691, 10474, 8726, 10929, 16228, 0, 4413,
    0, 0, 0, 2192, 0, 0, 0, 0, 0, 16645, 7358, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 14645, 0, 0, 0, 0, 0, 0, 0, 0, 14474, 2157, 0, 0, 0, 6299, 11094, 0, 0,
    0, 0, 0, 0, 8049, 8546, 0, 0, 0, 0, 0, 0, 3803, 0, 0, 0, 0, 0, 0, 0,
    0, 2933, 0, 7437, 0, 5232, 14021, 0, 0, 0, 19067, 0, 9505, 0, 6159, 12563, 14632, 2989, 0, 0,
    0, 0, 0, 0, 0, 0, 6588, 0, 0, 0, 0, 0, 0, 0, 6628, 0, 7791, 6337, 15046, 16695,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7510, 8945, 13628, 8798, 0, 0,
    0, 0, 0, 11870, 0, 0, 0, 0, 985, 0, 4638, 4805, 16618, 0, 0, 13008, 0, 0, 13745, 0,
    0, 0, 0, 0, 0, 0, 1290, 11780, 0, 0, 14418, 10049, 1948, 0, 1439, 0, 0, 0, 0, 0,
    15199, 0, 0, 7777, 7847, 8486, 15296, 0, 4809, 0, 0, 2223, 0, 0, 0, 0, 14839, 1696, 18044, 3749,
    8401, 8465, 9955, 16557, 0, 5314, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12783, 15084, 0,
    0, 11768, 15733, 12045, 0, 13924, 18569, 0, 0, 0, 0, 7997, 0, 0, 0, 0, 8677, 7522, 0, 7110,
    19033, 0, 18549, 0, 0, 11544, 0, 0, 12174, 5500, 14580, 1616, 0, 10507, 0, 0, 0, 0, 0, 0,
    0, 9406, 0, 0, 17024, 7283, 18333, 5391, 0, 17650, 0, 11502, 14775, 15133, 0, 0, 0, 0, 0, 0,
    0, 0, 10170, 0, 2197, 12930, 1702, 16536, 0, 6715, 13033, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    14433, 18003, 0, 7991, 0, 0, 0, 0, 0, 0, 5009, 0, 0, 0, 0, 0, 0, 0, 9021, 6552,
    0, 0, 0, 0, 0, 15319, 17470, 0, 0, 0, 1969, 0, 0, 0, 4253, 3004, 0, 0, 0, 0,
    6521, 0, 16591, 0, 0, 0, 15940, 0, 0, 0, 0, 0, 135, 3066, 3238, 13845, 0, 0, 0, 13468,
    17473, 0, 0, 0, 0, 18000, 0, 0, 0, 718, 12982, 0, 13071, 0, 15387, 0, 0, 8686, 0, 0,
    7490, 0, 0, 14502, 17794, 10447, 11401, 0, 0, 0, 18575, 3342, 0, 8553, 0, 0, 0, 4050, 3956, 13123,
    0, 13569, 0, 19441, 0, 0, 4367, 11143, 8795, 0, 0, 0, 2238, 0, 0, 0, 18176, 0, 5351, 15541,
    0, 13279, 0, 0, 0, 0, 0, 0, 8689, 0, 9750, 0, 0, 8103, 0, 0, 0, 266, 7659, 0,
    0, 0, 0, 0, 0, 0, 0, 9793, 0, 12875, 2428, 0, 0, 13080, 10321, 0, 0, 47, 0, 10951,
    0, 0, 0, 0, 0, 19569, 0, 0, 0, 19556, 0, 0, 0, 0, 12438, 0, 0, 0, 0, 6781,
    0, 0, 0, 13166, 0, 0, 0, 0, 0, 0, 8879, 0, 1600, 0, 0, 0, 0, 14732, 0, 5590,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16022, 11355, 6639, 5501, 8955, 18824, 2786, 0, 19227, 0,
    5486, 0, 0, 17989, 11305, 0, 0, 0, 0, 11721, 0, 0, 0, 7999, 18365, 0, 3177, 0, 0, 0,
    0, 0, 15405, 0, 0, 0, 0, 16916, 1742, 6126, 838, 6627, 0, 896, 9059, 14035, 16884, 2148, 11074, 0,
    0, 6094, 9599, 9102, 0, 0, 12471, 0, 0, 0, 0, 0, 0, 12635, 0, 7409, 0, 0, 2985, 0,
    614, 0, 13888, 0, 0, 0, 0, 0, 0, 0, 6318, 15341, 16880, 0, 0, 0, 0, 0, 1368, 0,
    0, 0, 0, 0, 0, 0, 0, 15182, 18909, 0, 0, 12236, 2368, 0, 0, 2491, 0, 0, 10035, 0,
    0, 0, 0, 15511, 0, 12579, 0, 0, 5053, 0, 14358, 0, 2221, 0, 0, 0, 0, 1082, 0, 0,
    0, 0, 625, 6432, 5316, 18141, 0, 0, 0, 0, 0, 17823, 0, 0, 0, 0, 12760, 0, 0, 0,
    1658, 5360, 10219, 10957, 0, 6321, 0, 520, 0, 7172, 0, 0, 0, 0, 6911, 0, 0, 12997, 0, 0,
    15312, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17114, 0, 0, 0, 0, 16588, 13223, 17769,
    0, 0, 0, 16874, 0, 11200, 0, 0, 1750, 16179, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 4890, 0, 14945, 0, 0, 0, 19160, 0, 0, 5319, 13508, 9768, 0, 0, 17100,
    0, 0, 6433, 0, 0, 0, 1574, 0, 0, 16854, 0, 0, 0, 14454, 0, 0, 5595, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 5142, 12472, 0, 5194, 0, 0, 5426, 0, 0, 18973, 0, 8369, 4242,
    0, 0, 8488, 17999, 0, 0, 0, 11269, 15115, 0, 6407, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 7287, 0, 0, 354, 8396, 0, 0, 0, 0, 0, 15189, 0, 0,
    0, 8384, 0, 0, 0, 0, 5895, 0, 0, 1399, 0, 8157, 0, 0, 0, 14667, 0, 17059, 0, 0,
    0, 0, 1486, 15442, 19580, 0, 14361, 37, 239, 0, 10407, 13979, 0, 0, 14183, 0, 12566, 0, 0, 0,
    18358, 2086, 0, 4666, 4672, 6265, 12817, 10531, 0, 0, 6541, 0, 0, 0, 0, 17691, 0, 10023, 0, 0,
    0, 0, 0, 6989, 15061, 0, 0, 0, 9419, 3098, 11893, 0, 0, 0, 17830, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 12015, 12593, 0, 8836, 9934, 0, 0, 0, 0, 4128, 0, 14085, 0,
    0, 0, 1910, 8839, 0, 0, 0, 0, 5517, 0, 0, 18582, 0, 18670, 0, 0, 12828, 0, 0, 9834,
    0, 0, 3642, 12317, 0, 0, 4311, 13671, 16642, 0, 0, 0, 0, 0, 0, 15251, 0, 0, 0, 16386,
    581, 2717, 5785, 12499, 0, 0, 0, 0, 1920, 0, 0, 564, 16092, 10728, 0, 19048, 0, 0, 24, 0,
    0, 0, 17190, 0, 0, 0, 0, 0, 132, 0, 0, 0, 0, 0, 1334, 18474, 0, 532, 9789, 0,
    0, 0, 18334, 0, 7590, 10973, 0, 0, 0, 0, 0, 0, 0, 9413, 16244, 0, 0, 0, 45, 0,
    0, 0, 0, 0, 16713, 19297, 13977, 0, 0, 4048, 5761, 13851, 17266, 0, 16050, 13346, 240, 2328, 0, 0,
    0, 322, 8766, 10397, 10903, 15410, 0, 0, 0, 13615, 19530, 939, 0, 0, 4270, 0, 0, 0, 0, 0,
    8895, 14773, 0, 0, 0, 0, 6255, 12437, 5221, 1023, 10747, 11680, 6153, 13958, 0, 0, 9454, 10305, 0, 8925,
    0, 0, 0, 0, 0, 1556, 0, 0, 0, 16635, 0, 0, 0, 0, 2907, 16378, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 10555, 5228, 0, 18555, 13741, 0, 0, 0, 7185, 0, 7369, 8067, 0, 0,
    0, 0, 0, 0, 0, 4444, 3364, 13308, 0, 0, 0, 4911, 0, 0, 0, 0, 0, 0, 0, 0,
    17454, 0, 2703, 0, 0, 0, 0, 0, 0, 0, 0, 0, 609, 9589, 0, 0, 1101, 14569, 0, 0,
    0, 0, 0, 0, 0, 9962, 15233, 0, 0, 0, 0, 0, 0, 14721, 0, 15028, 0, 0, 0, 0,
    0, 0, 1723, 0, 0, 0, 0, 0, 0, 5010, 1551, 4339, 8397, 9135, 0, 0, 8225, 0, 0, 0,
    0, 0, 0, 12842, 0, 0, 5279, 999, 18658, 0, 0, 15781, 6663, 15893, 3006, 14869, 0, 0, 0, 0,
    0, 0, 0, 10173, 0, 0, 0, 0, 0, 15632, 0, 0, 0, 0, 0, 0, 0, 0, 8549, 14127,
    2179, 6387, 0, 0, 0, 0, 0, 15666, 3624, 0, 0, 4130, 11760, 18842, 0, 0, 3656, 0, 0, 0,
    0, 0, 0, 4363, 0, 0, 0, 10475, 16295, 8278, 0, 0, 0, 175, 0, 0, 14770, 3590, 0, 0,
    7961, 0, 0, 0, 0, 0, 14162, 0, 0, 0, 0, 13670, 0, 0, 1218, 19382, 13427, 0, 0, 884,
    7650, 0, 0, 5630, 0, 0, 9040, 0, 0, 0, 6104, 0, 10439, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8576, 0, 0, 0, 0, 11170, 5027, 18486, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 12284, 5679, 0, 0, 11556, 0, 0, 13519, 7357, 18267, 17852, 0,
    0, 14141, 0, 0, 0, 0, 0, 12178, 16425, 8281, 0, 0, 0, 11978, 15607, 0, 18082, 0, 0, 0,
    0, 8137, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6225, 0, 0, 0, 0, 11380, 0,
    0, 0, 9847, 0, 0, 18307, 0, 1176, 9936, 0, 0, 0, 0, 0, 0, 0, 8784, 17894, 0, 0,
    0, 15774, 10084, 0, 0, 0, 0, 0, 0, 5358, 0, 0, 1860, 0, 0, 0, 0, 19173, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 8438, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9678,
    0, 0, 0, 16261, 0, 0, 0, 0, 19003, 0, 0, 0, 0, 0, 2545, 0, 4600, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 5298, 0, 4933, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10059, 17755,
    0, 0, 10097, 7299, 0, 19372, 0, 0, 0, 9343, 0, 80, 4507, 5685, 12351, 542, 0, 0, 0, 0,
    0, 11495, 0, 0, 5727, 8407, 11531, 17075, 4120, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 15832, 0, 0, 9643, 0, 297, 0, 0, 0, 0, 0, 1255, 5406, 10543,
    1627, 4575, 12967, 12391, 0, 11339, 0, 9503, 0, 0, 0, 0, 0, 0, 3138, 0, 0, 2828, 8655, 3420,
    0, 8927, 0, 0, 0, 0, 0, 0, 8217, 0, 0, 0, 12992, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 3525, 0, 0, 6448, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 14634, 1753, 0, 0, 10936, 0, 0, 16541, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 133, 6729, 0, 96, 0, 0, 0, 0, 0, 4497, 10183, 0, 0, 0,
    0, 0, 16782, 0, 0, 12725, 16634, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16115, 0,
    0, 10110, 0, 0, 0, 0, 2978, 0, 0, 0, 11256, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 17055, 0, 0, 0, 0, 717, 0, 0, 13322, 0, 0, 13446, 0, 0, 0, 0, 0,
    2492, 2320, 4656, 0, 0, 0, 0, 0, 16888, 0, 0, 0, 9511, 9857, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 11678, 0, 0, 0, 0, 0, 0, 0, 8586, 0, 0, 0, 8219, 0,
    10712, 14444, 0, 0, 0, 12916, 0, 0, 0, 0, 8424, 5597, 13402, 0, 0, 0, 0, 13394, 0, 0,
    0, 0, 0, 13235, 8450, 8552, 14635, 0, 0, 0, 0, 0, 0, 0, 0, 5898, 9929, 0, 3154, 17053,
    0, 0, 0, 14155, 17492, 0, 0, 6091, 0, 0, 0, 0, 0, 0, 0, 5788, 11601, 0, 0, 0,
    0, 232, 6073, 6635, 6587, 11448, 7464, 5389, 0, 0, 0, 0, 16917, 13035, 0, 0, 0, 0, 8333, 0,
    0, 0, 2895, 0, 19096, 0, 0, 0, 0, 0, 0, 0, 3463, 0, 0, 0, 0, 17016, 4178, 9722,
    0, 8956, 8180, 17068, 11549, 0, 0, 0, 13950, 0, 0, 0, 0, 0, 0, 18042, 7641, 7264, 0, 0,
    0, 9980, 0, 9633, 0, 0, 0, 0, 0, 0, 0, 19129, 0, 14385, 0, 0, 0, 0, 0, 7201,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14148, 1072, 0, 0,
    0, 9517, 0, 0, 7512, 0, 9631, 0, 0, 6594, 5192, 15852, 110, 0, 0, 7503, 0, 2468, 0, 0,
    0, 0, 7817, 0, 5120, 0, 13380, 0, 0, 13313, 12319, 0, 0, 0, 10752, 0, 16075, 0, 0, 0,
    0, 0, 0, 0, 0, 1586, 14028, 0, 0, 0, 3843, 0, 13122, 11689, 0, 0, 0, 16853, 10514, 17233,
    0, 1459, 0, 0, 2102, 0, 0, 0, 0, 0, 2766, 0, 0, 0, 0, 0, 0, 0, 0, 5125,
    5765, 0, 2393, 343, 1202, 11649, 0, 0, 0, 0, 0, 3334, 0, 0, 0, 0, 9534, 0, 12396, 16792,
    0, 0, 0, 0, 0, 0, 18006, 0, 0, 0, 10013, 0, 0, 0, 0, 0, 4172, 17458, 0, 0,
    12769, 0, 0, 16502, 15153, 5684, 7878, 0, 0, 0, 0, 0, 3152, 0, 0, 6990, 0, 0, 0, 0,
    0, 0, 13374, 0, 0, 13200, 0, 0, 0, 0, 19138, 0, 0, 9521, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 2714, 15790, 17060, 0, 5585, 448, 0, 0, 13288, 18482, 13299, 0, 0, 0, 0, 0, 0,
    0, 12727, 0, 0, 0, 0, 0, 0, 0, 0, 5135, 0, 0, 0, 0, 11692, 0, 1307, 15231, 7908,
    0, 0, 19476, 0, 18671, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6654,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 612, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 11499, 2243, 0, 0, 0, 0, 3466, 0, 0, 0, 18846, 0, 0, 0, 2306, 5447, 0, 0, 0,
    0, 535, 6553, 12942, 7909, 0, 6837, 0, 6259, 0, 0, 0, 0, 0, 0, 13529, 669, 0, 0, 0,
    0, 0, 0, 2707, 0, 6416, 0, 0, 17131, 12747, 14391, 6742, 0, 0, 1898, 0, 8560, 0, 0, 17833,
    14870, 0, 0, 0, 13209, 12853, 19088, 0, 0, 0, 18116, 0, 5731, 0, 0, 0, 0, 16015, 0, 8002,
    0, 0, 0, 3687, 0, 0, 4463, 15490, 0, 0, 0, 0, 13702, 13856, 0, 0, 0, 0, 0, 15699,
    0, 0, 0, 0, 2922, 17272, 0, 0, 0, 0, 0, 5397, 0, 0, 15191, 0, 0, 0, 0, 0,
    0, 15375, 14675, 0, 0, 3089, 11010, 0, 0, 0, 9524, 0, 0, 0, 0, 0, 0, 16273, 9614, 0,
    7930, 0, 0, 0, 0, 16830, 18839, 0, 0, 0, 0, 0, 0, 0, 0, 18851, 0, 0, 4921, 0,
    0, 0, 0, 0, 13370, 0, 0, 0, 0, 3726, 3965, 7721, 16271, 3896, 17662, 0, 0, 541, 5786, 8042,
    0, 8362, 0, 5153, 0, 0, 0, 3462, 0, 0, 0, 0, 0, 18911, 16580, 1973, 8985, 17062, 0, 4264,
    4698, 0, 0, 0, 12954, 8691, 0, 0, 15937, 0, 4936, 9591, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 10239, 0, 0, 0, 0, 0, 0, 0, 15136, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 2066, 0, 0, 0, 0, 13470, 8032, 10389, 0, 0, 0, 0, 0, 0, 0, 13912, 0, 9378,
    0, 2099, 0, 16746, 0, 0, 0, 0, 0, 0, 0, 19581, 0, 0, 1214, 0, 0, 4422, 5670, 2136,
    0, 0, 0, 0, 0, 0, 0, 14729, 0, 0, 0, 0, 0, 0, 0, 9828, 0, 0, 0, 0,
    0, 9836, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16168, 0,
    0, 0, 0, 16970, 0, 0, 16861, 0, 6281, 7595, 0, 2585, 0, 0, 0, 0, 0, 0, 14193, 10332,
    0, 0, 0, 0, 0, 5487, 0, 9716, 0, 0, 15325, 0, 0, 0, 17629, 0, 8455, 0, 0, 0,
    12154, 0, 0, 0, 0, 0, 0, 9664, 0, 0, 0, 0, 18199, 0, 0, 12855, 0, 0, 0, 0,
    0, 0, 0, 1875, 8958, 1912, 0, 0, 0, 0, 0, 5537, 12904, 0, 0, 0, 0, 0, 0, 9328,
    15909, 0, 14419, 0, 14929, 5353, 0, 14765, 13755, 0, 0, 5499, 0, 0, 0, 0, 4743, 0, 0, 0,
    0, 0, 18740, 3543, 7019, 10169, 15983, 0, 0, 0, 0, 3608, 0, 9471, 0, 0, 4808, 6275, 0, 0,
    0, 0, 0, 5993, 9336, 18673, 0, 0, 0, 0, 0, 13800, 4465, 2694, 7027, 0, 0, 11913, 18572, 0,
    4406, 4716, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9338, 0, 0, 0, 0, 0,
    0, 0, 0, 15957, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 10694, 14456, 0, 0, 0, 0, 0, 0, 0, 0, 17891, 0, 0, 12452, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 18101, 10637, 15109, 0, 0, 16481, 0, 0, 14499, 0, 0, 0, 0,
    11159, 4711, 0, 0, 0, 0, 0, 18463, 0, 0, 0, 0, 1919, 13086, 0, 0, 0, 10797, 18721, 1510,
    10188, 1348, 2551, 6750, 17754, 0, 6343, 0, 0, 0, 2215, 16320, 15467, 0, 0, 0, 0, 0, 0, 9065,
    0, 0, 0, 0, 13081, 0, 0, 18431, 18723, 0, 0, 0, 0, 0, 16650, 0, 0, 9704, 0, 1827,
    0, 0, 0, 0, 14761, 2998, 12266, 13716, 19181, 0, 10527, 6438, 0, 0, 14868, 0, 0, 0, 0, 0,
    3216, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8934, 0, 0, 0, 1823, 8226, 19295, 5760, 19502, 0,
    1506, 18268, 14858, 0, 0, 15744, 0, 7938, 0, 0, 0, 5132, 0, 0, 0, 0, 0, 11988, 0, 0,
    11500, 0, 0, 0, 16263, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5105, 15304, 251, 16987,
    0, 0, 0, 0, 10773, 0, 18522, 0, 9645, 0, 0, 0, 0, 6546, 19424, 0, 0, 0, 0, 0,
    0, 0, 0, 4958, 0, 14819, 4386, 14392, 3957, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    3235, 3381, 7175, 14891, 13830, 0, 0, 0, 10952, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 14252, 274, 870, 15882, 13057, 17064, 0, 0, 0, 8646, 0, 0, 0, 0, 0, 15111, 0, 11939, 0,
    14560, 15700, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2667, 0, 0, 12498, 7591, 0, 920,
    0, 0, 0, 0, 18813, 0, 0, 0, 0, 0, 10093, 4815, 5396, 18996, 0, 0, 0, 0, 0, 0,
    0, 15884, 0, 0, 14437, 0, 12631, 0, 0, 2562, 0, 0, 9305, 0, 0, 7685, 0, 3459, 0, 0,
    1572, 0, 0, 0, 0, 0, 8644, 11943, 11311, 0, 0, 0, 0, 5104, 0, 4518, 0, 0, 0, 0,
    0, 0, 3835, 17957, 12345, 0, 0, 0, 7087, 0, 0, 10726, 10609, 17939, 0, 0, 0, 9081, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 6404, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11561, 5405,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1154, 0, 0, 0, 10667, 0, 0, 0, 4943, 0, 1014,
    0, 2212, 15944, 18783, 13701, 0, 0, 0, 0, 16205, 0, 0, 494, 13953, 0, 0, 484, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    8699, 0, 0, 0, 17466, 4989, 0, 18935, 13438, 16430, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13186, 0, 0, 0, 5348, 10317, 7753, 0, 0, 0,
    0, 19016, 11007, 12846, 0, 0, 0, 19553, 0, 0, 11902, 0, 0, 0, 7810, 10945, 16026, 17527, 0, 0,
    2602, 0, 0, 0, 0, 0, 6024, 7055, 0, 0, 0, 0, 0, 16495, 2652, 0, 19005, 0, 0, 0,
    0, 0, 0, 0, 5525, 0, 0, 0, 0, 0, 19265, 10999, 0, 0, 1837, 0, 0, 0, 4006, 0,
    0, 0, 0, 0, 18788, 0, 0, 0, 0, 9547, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 15085, 0, 0, 0, 19195, 0, 0, 0, 0, 0, 0, 0, 18937, 13317, 2140, 0, 3886, 0,
    9882, 0, 0, 0, 0, 2409, 0, 2941, 15791, 0, 1411, 0, 15798, 0, 0, 16206, 0, 0, 0, 3155,
    0, 0, 0, 5089, 0, 16555, 18823, 622, 9000, 0, 0, 16666, 0, 0, 0, 0, 0, 0, 7724, 0,
    0, 0, 0, 591, 125, 3277, 15142, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7632, 0,
    0, 0, 0, 0, 6418, 0, 0, 0, 0, 0, 8994, 0, 0, 16157, 0, 5891, 0, 0, 0, 0,
    0, 17271, 0, 0, 15932, 0, 0, 5191, 19180, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13893, 0,
    0, 0, 12883, 0, 0, 0, 0, 0, 0, 0, 16202, 0, 0, 0, 1598, 9832, 15824, 4387, 0, 0,
    0, 0, 11093, 6945, 0, 0, 0, 0, 16477, 5618, 13921, 15794, 0, 4865, 9039, 6312, 11266, 19283, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 2835, 0, 0, 12414, 0, 19347, 0, 0, 0, 17727, 0,
    0, 0, 2574, 7382, 0, 0, 0, 0, 0, 2668, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9191,
    0, 0, 0, 0, 13476, 0, 0, 0, 0, 0, 10392, 0, 0, 8694, 11165, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 7497, 7873, 8785, 12632, 6667, 0, 9734, 0, 6182, 0, 0, 0, 16855, 17766,
    0, 207, 3942, 0, 0, 0, 0, 0, 11226, 9375, 15434, 18479, 19487, 11490, 0, 0, 0, 1607, 7912, 0,
    0, 7895, 6761, 0, 0, 11709, 0, 2288, 0, 18377, 17667, 654, 0, 14959, 0, 11866, 13249, 0, 0, 0,
    1006, 8666, 0, 0, 0, 0, 0, 0, 6439, 19255, 9018, 0, 0, 11581, 0, 3470, 7491, 17043, 3171, 12444,
    0, 9501, 0, 0, 0, 0, 0, 0, 5973, 0, 0, 11586, 0, 0, 0, 0, 18617, 0, 0, 16364,
    3918, 0, 17977, 0, 0, 0, 0, 0, 0, 2044, 0, 0, 0, 0, 58, 0, 0, 0, 0, 0,
    4461, 0, 5278, 15730, 5095, 17206, 19226, 19451, 1819, 0, 0, 0, 15276, 13369, 7967, 4832, 2141, 0, 17665, 7104,
    5787, 2855, 16879, 0, 0, 0, 0, 0, 7136, 0, 8086, 3270, 14664, 0, 0, 14357, 0, 0, 15162, 0,
    0, 0, 12048, 0, 9184, 0, 0, 0, 11759, 6319, 0, 0, 923, 0, 6253, 10342, 0, 0, 16492, 0,
    0, 0, 0, 0, 2729, 0, 0, 0, 827, 0, 0, 2790, 18519, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 12964, 5771, 0, 0, 0, 6765, 16236, 16503, 0, 3161, 9989, 1294, 13823, 2410, 0, 14160,
    0, 0, 0, 5148, 5477, 0, 0, 0, 0, 0, 8206, 0, 0, 1288, 8949, 16887, 17309, 0, 8540, 0,
    1103, 1902, 8707, 0, 0, 0, 0, 0, 0, 13812, 0, 0, 0, 0, 0, 0, 0, 9111, 0, 0,
    5936, 17583, 3069, 4804, 13331, 16439, 9677, 18581, 0, 0, 0, 0, 0, 6103, 667, 13750, 5112, 13172, 16214, 0,
    11045, 0, 0, 0, 17350, 0, 0, 0, 512, 365, 7117, 0, 0, 5086, 0, 0, 0, 0, 0, 0,
    0, 1173, 0, 0, 0, 2724, 0, 0, 18914, 0, 18797, 806, 17524, 6128, 0, 0, 16148, 0, 7295, 0,
    0, 7015, 0, 0, 0, 0, 0, 0, 0, 568, 1537, 3422, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 12269, 0, 0, 0, 16468, 8926, 9584, 9067, 5621, 14888, 18688, 0,
    0, 9546, 0, 16226, 0, 0, 620, 0, 0, 0, 0, 0, 14995, 0, 3565, 10422, 13454, 13943, 0, 7838,
    0, 0, 9291, 15287, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16237, 0, 13962, 0, 0, 17777,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9326, 19112, 0, 0, 0, 0, 0, 88, 18106,
    17573, 7931, 0, 0, 0, 11548, 0, 2339, 8501, 0, 0, 0, 0, 0, 0, 0, 0, 1207, 13371, 15571,
    0, 0, 0, 11963, 0, 4642, 0, 0, 18156, 0, 0, 0, 1846, 0, 2945, 0, 0, 4049, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17226, 0, 17328, 0,
    18064, 7435, 22, 3122, 11118, 963, 15856, 8066, 0, 0, 0, 823, 1740, 19428, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 11299, 0, 0, 17258, 0, 0, 0, 17192, 2245, 8828, 10472, 6558, 9967, 8258, 18672, 13039,
    0, 4225, 6741, 0, 0, 0, 0, 0, 0, 8805, 0, 0, 0, 7663, 0, 0, 0, 0, 0, 0,
    13904, 0, 0, 18070, 0, 17321, 18321, 0, 4274, 0, 0, 15472, 0, 0, 0, 0, 0, 0, 0, 0,
    4892, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 5577, 0, 0, 0, 0, 12044, 0, 0, 0, 0, 0, 0, 14552, 0, 8466, 0, 0, 0, 6942,
    0, 9010, 0, 0, 0, 0, 6664, 0, 10998, 0, 0, 0, 0, 0, 0, 0, 0, 16308, 13687, 0,
    305, 0, 0, 0, 0, 0, 0, 19495, 0, 0, 0, 2519, 0, 0, 1432, 9626, 0, 0, 0, 0,
    0, 5304, 0, 0, 0, 0, 13421, 0, 0, 0, 0, 0, 0, 0, 2576, 0, 0, 17106, 0, 0,
    0, 0, 0, 0, 5981, 4840, 14786, 0, 0, 11394, 0, 0, 0, 0, 0, 0, 4627, 0, 16629, 5317,
    5901, 15946, 9139, 0, 0, 10928, 10487, 0, 0, 0, 0, 7098, 0, 2540, 4724, 0, 0, 0, 10363, 0,
    0, 17934, 1227, 19521, 0, 0, 14337, 0, 0, 566, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 15007, 0, 0, 0, 0, 16613, 0, 0, 0, 0, 0, 0, 0, 9747, 0, 0, 0, 0, 0,
    7830, 15518, 17676, 0, 9560, 0, 0, 0, 0, 10350, 0, 18095, 0, 0, 19186, 18139, 0, 0, 6142, 8490,
    9150, 19284, 0, 0, 0, 18129, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13259, 0, 1684, 0,
    0, 2996, 6556, 376, 14241, 17681, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5385, 8531, 15805, 14918, 0,
    3881, 2042, 0, 0, 0, 3536, 0, 0, 0, 0, 0, 0, 0, 15372, 2440, 0, 0, 5493, 0, 0,
    0, 1204, 0, 0, 0, 0, 0, 0, 8849, 12863, 0, 0, 0, 0, 730, 0, 0, 17535, 0, 0,
    17295, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 852, 0, 12778, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 14318, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16998, 0, 0, 0, 0,
    0, 0, 0, 9153, 0, 0, 0, 0, 259, 0, 0, 0, 19525, 0, 95, 18598, 0, 17413, 2048, 12080,
    0, 10734, 0, 0, 0, 0, 9732, 12881, 13497, 0, 13105, 17462, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 5460, 0, 0, 0, 13213, 14924, 10179, 0, 0, 4047, 0, 0, 0, 9140, 10042, 0,
    0, 0, 0, 546, 10068, 18430, 0, 0, 0, 0, 0, 0, 0, 0, 14244, 1583, 0, 0, 0, 0,
    4499, 0, 0, 3925, 9126, 0, 0, 0, 0, 13677, 0, 0, 0, 0, 0, 0, 0, 0, 1265, 0,
    0, 0, 0, 5017, 10021, 0, 0, 7621, 0, 12653, 5330, 0, 0, 18770, 0, 0, 0, 0, 17026, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 1131, 0, 19586, 0, 0, 0, 6538, 2145, 0, 0, 440, 4176,
    2081, 9949, 12371, 6830, 12929, 0, 0, 0, 781, 3516, 14334, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 1474, 8233, 14306, 0, 18163, 0, 8706, 12436, 0, 0, 0, 0, 10359,
    0, 0, 0, 18759, 0, 0, 0, 0, 0, 0, 0, 16552, 0, 0, 0, 11742, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 10513, 0, 0, 5335, 0, 0, 7517, 6428, 0, 0, 0, 0, 0, 1802, 0,
    0, 0, 0, 0, 11770, 3580, 19030, 0, 0, 0, 9428, 1039, 3804, 10027, 17315, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 1302, 0, 12089, 0, 0, 0, 5403, 7732, 14539, 0, 0, 0, 0, 898, 0,
    0, 522, 0, 0, 0, 0, 0, 0, 0, 0, 17063, 0, 10523, 18676, 0, 9002, 0, 0, 0, 1256,
    0, 2471, 0, 15614, 0, 0, 0, 0, 0, 0, 5261, 10283, 0, 0, 0, 0, 0, 0, 3044, 0,
    0, 0, 0, 0, 11207, 0, 0, 10055, 14206, 0, 0, 0, 0, 0, 0, 0, 0, 2924, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 10563, 0, 0, 6361, 7693, 0, 0, 0, 0, 13363, 0,
    0, 0, 0, 655, 17607, 0, 0, 13550, 0, 0, 0, 0, 16838, 0, 0, 0, 0, 0, 0, 0,
    0, 9108, 0, 0, 0, 0, 0, 0, 0, 11628, 9063, 0, 0, 0, 0, 0, 0, 4263, 0, 0,
    0, 0, 0, 7826, 0, 4251, 0, 2570, 12221, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4026, 0,
    0, 3805, 0, 201, 2930, 3683, 11017, 9100, 15010, 6160, 0, 0, 0, 0, 0, 0, 15682, 0, 3676, 1347,
    9229, 9925, 11271, 15194, 3547, 1512, 17041, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 15719, 0, 17181, 0, 8884, 12283, 16070, 0, 14693, 0, 7093, 0, 0, 0, 11049, 0, 0, 15789, 0,
    0, 0, 0, 0, 0, 0, 0, 15443, 0, 0, 0, 0, 0, 7625, 13965, 0, 0, 8080, 0, 10020,
    0, 0, 12040, 0, 0, 0, 0, 0, 0, 0, 0, 8347, 0, 0, 8623, 0, 0, 15107, 390, 4474,
    0, 15716, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7646, 0, 0, 0, 10289, 17198, 13479, 13401,
    0, 15137, 0, 0, 0, 6824, 14181, 0, 0, 1535, 0, 0, 0, 0, 0, 0, 12204, 647, 14530, 14421,
    13721, 8350, 0, 0, 0, 0, 0, 0, 2487, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3796,
    248, 9178, 0, 0, 0, 0, 0, 0, 0, 11863, 18820, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7916, 17000, 0, 1452, 8750, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 291, 0, 0, 4443, 0, 320, 7612, 17067, 18033, 9289, 0, 0, 5521, 7850, 0, 0,
    0, 0, 0, 7865, 0, 0, 0, 0, 0, 17543, 0, 2775, 0, 4141, 0, 13332, 0, 5260, 12064, 0,
    1580, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18918, 0, 0, 2359, 4210, 0, 0, 0, 4773,
    0, 0, 0, 0, 0, 0, 3429, 0, 1410, 0, 0, 5345, 0, 0, 0, 0, 4432, 0, 12536, 0,
    0, 8393, 0, 10056, 0, 13842, 0, 0, 0, 0, 0, 0, 0, 0, 14805, 6569, 8451, 0, 0, 0,
    0, 0, 0, 12552, 16310, 0, 0, 0, 0, 0, 14443, 2093, 0, 0, 0, 0, 0, 7286, 0, 0,
    0, 11934, 14589, 0, 0, 0, 0, 0, 0, 0, 0, 7749, 0, 0, 14407, 973, 0, 0, 4054, 0,
    0, 0, 0, 11068, 12361, 0, 0, 5151, 0, 0, 0, 4736, 4661, 0, 13662, 0, 0, 0, 1842, 0,
    0, 0, 0, 0, 14094, 2688, 0, 4819, 7624, 10003, 0, 0, 0, 16240, 0, 0, 0, 11279, 0, 0,
    0, 0, 0, 6609, 1323, 7112, 14759, 5084, 17006, 18150, 0, 0, 0, 4085, 7973, 4843, 6244, 7795, 3394, 0,
    12169, 11422, 0, 1313, 0, 0, 0, 13767, 0, 0, 0, 0, 1623, 17130, 0, 17126, 14073, 0, 0, 0,
    0, 0, 3067, 7269, 0, 0, 7168, 6873, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1463, 11832, 18730,
    0, 0, 3119, 0, 0, 9325, 6302, 0, 2290, 3786, 8568, 9386, 0, 0, 0, 0, 0, 0, 0, 3517,
    18364, 0, 0, 0, 0, 0, 0, 4774, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6617, 6450, 0,
    0, 11145, 0, 0, 0, 0, 0, 0, 0, 15681, 17919, 0, 0, 11506, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 9182, 0, 7836, 5834, 0, 208, 17718, 18280, 0, 0, 0, 0,
    0, 4201, 0, 10448, 15948, 0, 4879, 10992, 0, 0, 0, 0, 18866, 367, 6057, 10198, 19545, 0, 0, 19178,
    975, 15130, 11016, 0, 0, 11130, 15014, 0, 0, 0, 5799, 17056, 0, 2421, 12880, 1694, 11114, 16035, 0, 0,
    0, 0, 0, 4605, 0, 0, 0, 0, 12342, 12156, 8786, 0, 0, 17217, 17213, 18452, 0, 0, 0, 0,
    16512, 0, 1781, 0, 0, 0, 0, 0, 0, 0, 14336, 1239, 0, 0, 18120, 0, 0, 0, 2041, 0,
    0, 0, 0, 0, 0, 0, 0, 7259, 0, 2636, 0, 0, 0, 19025, 0, 0, 0, 0, 0, 6106,
    0, 0, 0, 0, 8604, 16760, 0, 0, 0, 18510, 0, 0, 0, 567, 5015, 12978, 16446, 1135, 10607, 13482,
    3545, 0, 0, 0, 0, 0, 0, 18630, 0, 0, 0, 13107, 0, 0, 8413, 0, 0, 0, 12584, 0,
    10700, 17049, 0, 0, 19606, 0, 0, 0, 0, 0, 0, 8725, 0, 0, 0, 8521, 11169, 0, 0, 8232,
    10971, 3996, 0, 0, 0, 0, 11998, 0, 0, 0, 4483, 11505, 0, 0, 0, 0, 0, 18319, 13327, 5209,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 18050, 0, 629, 9417, 0, 4069, 0, 0, 0, 0, 0,
    8253, 9027, 10081, 0, 0, 0, 0, 0, 0, 0, 7974, 3674, 0, 13631, 16272, 16340, 0, 0, 5018, 0,
    17189, 632, 0, 16573, 0, 0, 0, 0, 0, 0, 0, 17008, 0, 2096, 0, 0, 0, 0, 0, 13324,
    0, 0, 6304, 0, 3788, 0, 0, 12774, 4452, 0, 13781, 17244, 0, 0, 0, 0, 0, 18065, 7661, 0,
    2006, 3107, 888, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1805, 0, 0, 0, 1396, 2233, 2486, 6278,
    0, 0, 0, 0, 2241, 0, 0, 0, 0, 0, 9751, 0, 0, 0, 0, 17182, 18395, 12605, 0, 0,
    7477, 16852, 11983, 2619, 5430, 0, 2796, 7380, 0, 0, 0, 0, 0, 0, 4578, 0, 0, 0, 0, 13946,
    6509, 0, 0, 0, 0, 9073, 0, 15931, 0, 11069, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    18094, 0, 0, 0, 6296, 10515, 0, 8312, 9660, 12346, 0, 0, 0, 0, 2244, 0, 0, 0, 0, 0,
    0, 0, 0, 16403, 0, 9762, 12537, 0, 15238, 9535, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 15589, 0, 1761, 0, 0, 2958, 0, 14576, 0, 0, 11715, 0, 0, 0, 15324, 0, 18875, 0,
    0, 0, 4227, 0, 0, 11452, 5738, 0, 0, 0, 0, 0, 5661, 0, 0, 0, 3165, 0, 13833, 0,
    0, 8889, 0, 0, 0, 0, 1090, 0, 0, 0, 0, 0, 1025, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 10880, 269, 0, 1503, 0, 0, 0, 1421, 0, 0, 0, 9620, 7852, 0, 0, 0,
    0, 0, 15649, 0, 0, 0, 0, 6303, 14053, 0, 0, 0, 0, 0, 7223, 10119, 13403, 0, 0, 18132,
    0, 0, 9447, 2906, 0, 3839, 1145, 8122, 16822, 4916, 0, 9536, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 9513, 12274, 12416, 18245, 0, 0, 0, 0, 4303, 0, 0, 0, 0, 0, 0, 10001, 0,
    0, 0, 0, 1341, 14636, 0, 0, 0, 14052, 0, 0, 3768, 0, 11775, 0, 5364, 16749, 0, 0, 0,
    0, 5023, 0, 0, 0, 0, 137, 0, 0, 0, 0, 747, 0, 0, 0, 9674, 0, 0, 0, 0,
    0, 14227, 0, 0, 0, 0, 0, 0, 10272, 16511, 0, 0, 0, 0, 0, 10532, 0, 5214, 14062, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18550, 2515, 0, 6967,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 5227, 8717, 0, 0, 0, 0, 0, 3186, 3986, 4324, 3544,
    6891, 0, 0, 19433, 0, 0, 0, 0, 0, 13167, 147, 0, 11461, 0, 0, 15098, 0, 0, 0, 0,
    0, 3765, 7205, 0, 0, 1625, 0, 527, 5768, 17138, 17580, 0, 0, 0, 5344, 1260, 10443, 18761, 0, 0,
    0, 2448, 14214, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14265, 0, 0, 0, 0, 0, 0,
    10948, 11696, 4765, 12408, 0, 16250, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 5805, 0, 5150, 0, 0, 0, 0, 0, 980, 15253, 0, 0, 0, 0, 0, 0, 10501,
    8152, 0, 0, 0, 16027, 0, 0, 11583, 0, 0, 0, 0, 11542, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 12603, 0, 0, 14291, 16565, 4220, 13505, 0, 0, 0, 0, 8141, 6797, 0, 0, 0,
    0, 0, 0, 0, 3020, 0, 8915, 0, 0, 0, 0, 0, 16662, 10775, 13098, 0, 0, 0, 0, 0,
    3304, 0, 0, 0, 0, 0, 19002, 0, 0, 0, 11320, 12310, 16042, 0, 0, 0, 0, 0, 0, 10052,
    0, 0, 0, 0, 7524, 0, 0, 0, 0, 8010, 0, 0, 9401, 0, 0, 0, 0, 78, 3158, 6745,
    9344, 0, 10087, 8373, 0, 0, 0, 0, 0, 10463, 0, 0, 11245, 0, 3062, 9688, 19322, 0, 0, 0,
    0, 0, 0, 0, 0, 11414, 18061, 0, 14971, 0, 0, 0, 18324, 0, 0, 0, 0, 12227, 0, 0,
    0, 0, 8171, 17403, 0, 0, 0, 0, 0, 0, 0, 131, 6619, 17864, 0, 0, 0, 0, 0, 0,
    0, 13568, 0, 0, 0, 0, 5115, 12456, 0, 3201, 0, 0, 0, 4173, 0, 875, 11966, 0, 0, 0,
    0, 0, 0, 0, 0, 3635, 0, 0, 0, 0, 2627, 15202, 17666, 12341, 0, 0, 0, 0, 0, 11907,
    0, 0, 12645, 12507, 0, 18976, 0, 1485, 17789, 0, 2708, 8572, 0, 0, 16046, 0, 0, 0, 0, 0,
    0, 0, 0, 3699, 0, 0, 0, 2275, 5944, 0, 0, 2705, 0, 0, 0, 5108, 0, 0, 0, 0,
    0, 2014, 0, 0, 7364, 0, 0, 0, 6559, 15334, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6622,
    0, 0, 0, 0, 0, 7308, 0, 18641, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 3115, 14177, 0, 0, 0, 0, 0, 0, 0, 0, 3369, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 8235, 1687, 4434, 17758, 0, 0, 0, 0, 0, 12764, 0, 0, 0, 7056,
    0, 0, 4588, 4981, 14654, 18583, 18512, 10455, 0, 0, 0, 15264, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11645, 0, 0, 0, 8961, 0, 4189, 12934,
    0, 0, 8129, 18209, 0, 0, 0, 8719, 0, 4934, 0, 5612, 0, 0, 0, 0, 0, 1994, 5363, 0,
    0, 0, 0, 0, 0, 0, 5866, 2689, 0, 0, 0, 3493, 1030, 0, 0, 0, 0, 0, 0, 3267,
    0, 4351, 0, 0, 0, 16882, 0, 8649, 0, 0, 16491, 2225, 7688, 10405, 5066, 5055, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 3395, 0, 0, 1928, 11956, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 4529, 0, 0, 0, 0, 0, 3400, 14517, 0, 17729, 0, 0, 847, 13659,
    0, 0, 0, 0, 0, 1479, 0, 0, 0, 11801, 0, 6382, 0, 0, 0, 0, 9041, 0, 0, 0,
    0, 0, 0, 7009, 0, 0, 0, 10602, 0, 0, 0, 0, 17943, 600, 0, 0, 0, 0, 11354, 0,
    16160, 0, 17155, 0, 0, 0, 0, 0, 0, 0, 16476, 16232, 0, 0, 9439, 3666, 17265, 0, 733, 0,
    0, 0, 0, 14390, 9781, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 19015, 0, 2937,
    7589, 9064, 0, 0, 0, 5919, 10482, 0, 17441, 0, 3192, 0, 3000, 0, 0, 0, 0, 0, 0, 15775,
    1593, 8160, 0, 11482, 13267, 0, 0, 8175, 15689, 0, 9786, 0, 8437, 0, 8009, 12387, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 2331, 0, 0, 0, 0, 0, 1710, 12103, 3214, 1050, 18413, 0,
    0, 7181, 0, 160, 0, 1934, 15977, 0, 18257, 1484, 4315, 0, 0, 4077, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 11996, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14194,
    0, 0, 16996, 0, 12081, 0, 0, 0, 0, 4226, 0, 0, 0, 2340, 0, 0, 0, 19462, 0, 0,
    0, 0, 17606, 0, 11627, 17264, 10631, 0, 0, 0, 0, 4926, 0, 6061, 0, 18542, 0, 0, 5713, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17429, 0, 0, 0, 0, 12125, 0, 14081, 2446,
    0, 0, 0, 0, 0, 0, 1240, 0, 0, 1743, 0, 0, 0, 2740, 0, 0, 0, 0, 13616, 0,
    0, 0, 0, 0, 0, 18238, 0, 0, 0, 0, 0, 0, 0, 0, 2859, 0, 0, 0, 18523, 0,
    0, 0, 0, 17860, 1957, 10806, 0, 1782, 0, 0, 5524, 6224, 15757, 0, 0, 9495, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 2030, 0, 0, 0, 7928, 0, 0, 0, 0, 6887, 14617, 17183, 0, 0, 11745,
    0, 0, 0, 0, 0, 0, 16733, 5289, 0, 0, 0, 0, 18295, 11710, 2407, 0, 0, 0, 0, 0,
    4777, 0, 0, 0, 0, 0, 16307, 0, 3736, 2195, 0, 0, 0, 0, 0, 0, 19469, 0, 0, 8311,
    2777, 17247, 0, 0, 0, 12122, 0, 0, 17780, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1156, 0,
    9738, 17248, 12049, 0, 0, 0, 0, 0, 0, 0, 0, 4986, 0, 15365, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 3537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8809, 16697, 0, 0, 0, 0, 0,
    13804, 13935, 1142, 0, 0, 0, 0, 11067, 0, 0, 0, 0, 0, 8435, 0, 1679, 0, 0, 557, 0,
    0, 4792, 0, 5977, 18526, 0, 2400, 0, 10275, 9103, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15140,
    0, 11399, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5507, 0, 0, 10246, 0, 14077,
    0, 0, 3566, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11522, 0, 0, 7242, 0, 0, 0, 501,
    0, 0, 0, 0, 0, 14172, 0, 16736, 1903, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 8986, 1166, 13887, 15255, 17877, 0, 0, 951, 0, 0, 16756, 0, 1360, 750, 9472, 0, 0, 9777, 0,
    0, 0, 0, 4477, 1790, 4577, 10870, 18579, 0, 0, 0, 12962, 0, 0, 0, 0, 0, 1413, 0, 0,
    0, 0, 0, 0, 0, 0, 10993, 0, 0, 0, 0, 0, 3191, 0, 0, 8442, 10199, 0, 0, 11483,
    0, 0, 5111, 17918, 0, 0, 12549, 6357, 0, 10756, 0, 1010, 19524, 0, 0, 0, 0, 10273, 5149, 0,
    0, 4233, 0, 0, 0, 0, 0, 0, 0, 10258, 0, 0, 0, 0, 8183, 7310, 0, 0, 0, 0,
    0, 0, 0, 0, 4557, 0, 0, 1086, 0, 613, 8030, 17409, 18077, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 18855, 0, 0, 8950, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 3039, 10481, 17822, 0, 0, 0, 0, 0, 0, 0, 9359, 0, 0, 15769, 0, 0, 0, 5199,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 8748, 0, 0, 0, 7324, 4574, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 13854, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 9360, 18990, 0, 0, 0, 5472, 0, 8256, 5952, 2675, 7100, 8459, 12155, 17461, 0, 0, 0,
    15554, 0, 0, 0, 8817, 0, 0, 11103, 0, 5174, 0, 0, 0, 0, 0, 12732, 0, 0, 0, 0,
    0, 16620, 0, 0, 12412, 0, 0, 0, 0, 0, 0, 0, 544, 0, 0, 0, 6220, 6346, 6370, 18505,
    0, 8651, 4900, 0, 1507, 9320, 0, 0, 0, 0, 0, 16572, 0, 7905, 582, 17740, 19323, 0, 0, 0,
    8075, 0, 0, 0, 0, 11247, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14956, 16518, 0, 0, 0,
    0, 0, 810, 13432, 0, 0, 4106, 0, 0, 0, 0, 3694, 9298, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 227, 18036, 0, 0, 10256, 9609, 0, 0, 0, 0, 0, 0, 0, 1840, 0, 17756, 539,
    0, 0, 0, 0, 0, 0, 33, 15894, 0, 18301, 0, 0, 0, 0, 5282, 9821, 0, 10111, 0, 11272,
    0, 0, 0, 1573, 9204, 16824, 10064, 0, 0, 14164, 0, 0, 0, 12794, 0, 0, 0, 9273, 0, 0,
    0, 13486, 0, 0, 0, 0, 0, 10568, 0, 0, 0, 0, 8802, 0, 4494, 0, 6390, 0, 0, 0,
    5931, 0, 5580, 6807, 0, 0, 0, 0, 0, 0, 15984, 0, 0, 0, 0, 0, 0, 0, 13685, 6584,
    14060, 13202, 9208, 0, 12963, 0, 0, 0, 13622, 11648, 0, 0, 5496, 0, 15950, 5161, 11576, 0, 0, 17721,
    0, 0, 983, 0, 0, 0, 18153, 0, 0, 0, 8913, 0, 0, 18639, 630, 0, 0, 0, 0, 0,
    0, 0, 19587, 0, 11903, 7636, 14023, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2597, 3357,
    18346, 0, 10844, 10351, 0, 0, 168, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14879, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6341, 0, 0, 16460, 0, 0, 2838, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1881, 6724, 0, 5096, 0, 18695, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 18705, 0, 0, 0, 0, 17188, 14014, 2183, 221, 0, 18029,
    0, 0, 0, 0, 13892, 0, 0, 0, 19046, 12104, 6683, 0, 0, 0, 13758, 0, 0, 7300, 0, 18317,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 4007, 7574, 0, 0, 14076, 0, 0, 0, 8128, 0, 0,
    0, 0, 13130, 18220, 0, 0, 0, 0, 16347, 0, 0, 7113, 0, 0, 16920, 0, 0, 0, 13592, 4243,
    0, 13256, 2104, 16450, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8348, 7457, 15204, 0, 0,
    7493, 0, 0, 0, 0, 0, 16260, 6193, 16002, 0, 0, 0, 0, 0, 0, 19464, 10626, 0, 0, 4610,
    0, 0, 0, 124, 0, 14897, 0, 13734, 16606, 0, 9286, 17981, 0, 0, 0, 0, 0, 0, 17863, 0,
    0, 15999, 141, 0, 0, 0, 5234, 0, 7731, 0, 0, 6442, 18864, 14470, 11085, 7964, 0, 0, 0, 0,
    0, 15275, 1312, 0, 18547, 0, 11901, 0, 0, 0, 0, 12551, 31, 0, 0, 5067, 0, 3978, 15905, 0,
    0, 0, 0, 0, 0, 10092, 15060, 0, 0, 0, 8469, 0, 0, 0, 0, 11477, 0, 0, 0, 0,
    0, 1481, 18531, 11342, 0, 10057, 13245, 13655, 5814, 16687, 0, 11215, 0, 0, 0, 8606, 14196, 0, 0, 17928,
    16564, 0, 19179, 0, 0, 5382, 193, 0, 0, 0, 0, 0, 0, 17572, 10235, 0, 0, 0, 0, 16781,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15076, 0, 0, 0, 0, 15823, 0, 0, 280, 7502,
    0, 16286, 12409, 0, 3677, 0, 0, 0, 5888, 10778, 0, 0, 0, 0, 0, 0, 13772, 0, 15461, 6877,
    0, 0, 0, 0, 3159, 0, 0, 1110, 12650, 11, 0, 14745, 10446, 7237, 0, 516, 0, 15853, 0, 0,
    0, 0, 0, 6491, 6894, 0, 0, 0, 0, 0, 0, 1945, 0, 17743, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 17541, 0, 0, 0, 0, 16720, 0, 0, 0, 0, 0, 0, 1209, 0, 13740,
    0, 0, 0, 0, 15644, 0, 0, 0, 11220, 13036, 0, 0, 17886, 0, 0, 5636, 0, 0, 16348, 0,
    0, 0, 0, 9107, 0, 0, 7333, 17692, 0, 0, 0, 0, 0, 0, 0, 18196, 18467, 0, 0, 14548,
    0, 0, 0, 3632, 10664, 0, 0, 0, 0, 0, 0, 0, 0, 3308, 2697, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 6440, 15079, 13940, 16466, 0, 3406, 0, 16972, 0, 10760, 0, 0, 11892, 16819, 357, 0,
    0, 0, 3954, 0, 17548, 0, 0, 0, 0, 0, 10735, 0, 0, 0, 0, 0, 0, 18974, 0, 0,
    16426, 0, 0, 0, 0, 0, 0, 16851, 12529, 0, 0, 2427, 0, 0, 0, 0, 0, 3754, 610, 19486,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5273, 0, 6811, 0, 18615, 19416,
    3355, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6493, 7870, 15981, 1787, 0,
    14274, 0, 0, 0, 14916, 16185, 0, 13955, 0, 0, 0, 0, 0, 0, 0, 2072, 0, 0, 0, 0,
    0, 15417, 5560, 0, 0, 14198, 5236, 832, 0, 13565, 833, 3187, 9211, 2068, 15723, 16903, 17029, 0, 0, 0,
    0, 4265, 5173, 15408, 0, 0, 0, 0, 0, 0, 0, 14958, 7518, 15195, 0, 6841, 0, 0, 0, 385,
    2011, 5318, 13761, 14624, 12806, 15163, 15881, 7456, 0, 0, 14199, 1603, 0, 0, 17329, 3891, 0, 0, 0, 0,
    0, 0, 0, 0, 991, 6662, 13840, 5098, 5668, 13719, 0, 0, 0, 6872, 15622, 0, 0, 0, 15709, 0,
    13410, 0, 0, 0, 8378, 0, 0, 0, 0, 17608, 0, 0, 1, 0, 0, 15412, 0, 0, 0, 0,
    13576, 7499, 0, 0, 0, 0, 0, 5169, 6731, 6258, 2656, 6050, 8354, 11316, 16640, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9388, 0, 0, 0, 0, 3618, 0, 17161, 0, 0,
    0, 0, 5890, 11953, 12029, 0, 0, 3551, 0, 0, 9733, 0, 0, 0, 0, 15338, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 1970, 9278, 0, 0, 0, 4484, 0, 0, 0, 17147, 0, 0, 0, 0,
    3276, 6248, 13068, 0, 0, 0, 0, 12378, 0, 0, 16149, 0, 9728, 16870, 0, 0, 0, 0, 0, 19568,
    12366, 0, 0, 0, 0, 0, 0, 12504, 0, 0, 0, 2060, 0, 0, 65, 0, 0, 10326, 6408, 0,
    0, 0, 0, 0, 0, 0, 952, 1550, 0, 0, 0, 0, 18030, 0, 0, 0, 0, 0, 0, 6896,
    0, 8918, 0, 0, 0, 1877, 0, 0, 0, 15492, 0, 0, 0, 0, 0, 0, 0, 0, 804, 0,
    0, 0, 0, 676, 19531, 0, 0, 0, 0, 0, 18219, 0, 5361, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 15477, 0, 0, 0, 0, 0, 16962, 0, 0, 0, 0, 7169, 0, 17453, 0, 0, 15538, 0,
    12161, 0, 0, 6221, 0, 5439, 2513, 0, 917, 0, 0, 0, 0, 2172, 0, 0, 14810, 2424, 0, 0,
    0, 0, 0, 14099, 0, 0, 0, 0, 0, 4647, 0, 14489, 5268, 12293, 0, 0, 0, 0, 0, 1997,
    0, 0, 0, 0, 231, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6651, 0, 15244, 0, 0, 0,
    0, 0, 13724, 0, 0, 0, 0, 5322, 0, 0, 0, 0, 11022, 0, 0, 0, 0, 0, 0, 0,
    0, 11318, 0, 0, 8315, 0, 0, 6201, 6699, 9506, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 11676, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15732, 0, 9078, 3750, 9163, 9252,
    0, 0, 2474, 0, 12012, 7192, 0, 0, 0, 0, 6481, 0, 0, 0, 0, 7511, 15502, 0, 0, 0,
    0, 0, 0, 0, 8001, 100, 0, 0, 0, 0, 0, 0, 0, 13041, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 15619, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8247, 6019,
    19206, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14165, 0, 0, 6854, 15073, 16787,
    0, 0, 18134, 0, 0, 9567, 19537, 0, 16108, 0, 0, 0, 0, 18359, 17612, 2505, 0, 4679, 7271, 7297,
    0, 0, 0, 16653, 7717, 0, 0, 0, 0, 0, 0, 0, 0, 984, 16330, 17638, 0, 9001, 0, 0,
    3281, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4090, 4513, 4094, 7919, 0,
    11389, 0, 0, 0, 14940, 19040, 7739, 0, 0, 0, 5238, 0, 13885, 0, 2088, 19208, 16568, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 13400, 11592, 10784, 9647, 14259, 8578, 0, 4893, 0, 0, 0, 0, 0, 0,
    0, 0, 1387, 0, 13225, 0, 0, 0, 0, 10346, 0, 0, 0, 0, 0, 0, 0, 0, 14423, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8094, 19597, 0, 0, 10685, 0, 0, 9648,
    13613, 0, 0, 6466, 13642, 0, 0, 7020, 0, 0, 0, 10218, 8352, 0, 0, 396, 0, 0, 0, 0,
    0, 0, 0, 5983, 0, 2809, 0, 0, 0, 0, 0, 11292, 13321, 16604, 14980, 0, 15072, 0, 0, 0,
    0, 0, 0, 0, 0, 2820, 578, 0, 0, 8257, 12096, 1980, 2983, 16152, 16339, 0, 0, 0, 0, 0,
    0, 0, 3300, 17087, 18979, 16508, 0, 0, 0, 0, 0, 3376, 8343, 11340, 6018, 12265, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 5121, 0, 3273, 3588, 0, 0, 0, 3444, 12555, 0, 11625,
    10232, 0, 0, 10796, 0, 8724, 0, 12878, 13975, 0, 0, 10113, 0, 0, 0, 15150, 16945, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12793, 0, 14935, 0, 0, 0, 6288, 8612, 195, 19009,
    0, 4544, 8571, 0, 0, 0, 0, 0, 0, 3299, 1927, 16199, 0, 0, 0, 0, 0, 0, 12804, 17984,
    6791, 1064, 11262, 0, 0, 0, 0, 0, 0, 4850, 0, 0, 0, 0, 0, 0, 13406, 0, 0, 0,
    0, 0, 8550, 0, 0, 0, 85, 0, 3460, 230, 13515, 0, 0, 0, 0, 0, 0, 5398, 0, 0,
    377, 819, 8979, 12005, 12812, 13624, 0, 0, 6256, 0, 16054, 0, 0, 1725, 16625, 0, 0, 0, 0, 10565,
    0, 10316, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 380, 11749, 12254, 0, 18201, 6427, 17625,
    0, 0, 3612, 14428, 15784, 0, 0, 0, 0, 0, 0, 212, 10370, 0, 0, 2881, 4829, 10583, 4005, 15806,
    8973, 15560, 9047, 0, 0, 0, 0, 0, 0, 2334, 0, 0, 18169, 0, 0, 6882, 0, 3777, 14435, 0,
    379, 2267, 19588, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15672, 17498, 0, 0, 7576,
    0, 0, 0, 2979, 5915, 0, 8937, 11027, 0, 0, 0, 0, 0, 10965, 0, 0, 0, 0, 6436, 0,
    0, 0, 0, 11812, 0, 4626, 0, 0, 6342, 0, 0, 0, 11851, 0, 0, 7987, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 7255, 16459, 0, 3170, 3523, 18874, 0, 0, 0, 14978, 15058, 0, 0, 0,
    0, 10028, 0, 0, 829, 3054, 16980, 17621, 17941, 6087, 18411, 0, 0, 0, 5207, 2405, 2748, 3616, 3853, 4469,
    10687, 0, 145, 1701, 0, 0, 170, 0, 0, 15371, 3038, 1780, 14171, 0, 0, 0, 0, 18327, 0, 0,
    0, 0, 0, 6778, 16767, 0, 16889, 2047, 15939, 0, 3226, 6426, 0, 0, 0, 1258, 0, 0, 0, 13144,
    0, 7468, 0, 0, 0, 0, 0, 2423, 18560, 2548, 0, 0, 0, 0, 0, 0, 13407, 0, 0, 1958,
    4645, 17790, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 19468, 0, 4868, 0, 0, 0,
    0, 0, 0, 0, 3388, 6573, 0, 0, 236, 429, 9555, 15157, 0, 0, 0, 0, 0, 5433, 0, 0,
    0, 0, 0, 9874, 0, 0, 0, 0, 0, 0, 7111, 0, 0, 0, 0, 0, 867, 0, 13142, 0,
    0, 0, 0, 19459, 7939, 0, 0, 10341, 15095, 0, 0, 4686, 0, 14591, 1049, 0, 0, 0, 0, 4475,
    0, 0, 19592, 0, 0, 0, 0, 0, 0, 0, 9617, 19401, 0, 12126, 0, 850, 0, 11021, 0, 0,
    0, 13220, 18078, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7798, 12818, 8228, 12514, 0, 0,
    0, 0, 0, 6870, 0, 16405, 18999, 0, 0, 4902, 0, 0, 14034, 0, 0, 10497, 487, 0, 16047, 0,
    0, 0, 0, 0, 15980, 0, 0, 0, 0, 16915, 0, 0, 0, 0, 0, 0, 0, 3086, 6401, 17050,
    0, 0, 0, 0, 0, 374, 0, 0, 0, 0, 0, 0, 0, 15008, 0, 0, 0, 3598, 0, 0,
    0, 0, 0, 5697, 0, 0, 0, 0, 11203, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12209, 0,
    0, 0, 0, 0, 0, 2064, 10196, 13987, 0, 6069, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8335, 0, 3945, 0,
    0, 0, 0, 0, 17973, 0, 0, 14758, 0, 0, 15361, 0, 0, 0, 0, 0, 0, 10268, 0, 0,
    8710, 0, 0, 0, 0, 0, 0, 15484, 0, 0, 0, 0, 5916, 0, 0, 0, 0, 0, 4268, 8467,
    14122, 2382, 0, 0, 0, 0, 0, 0, 0, 0, 8364, 0, 9110, 10434, 0, 0, 0, 0, 5057, 19061,
    1386, 0, 0, 0, 0, 0, 0, 8304, 14239, 0, 16688, 2237, 0, 0, 0, 0, 0, 0, 0, 13416,
    0, 3690, 9703, 0, 4586, 18867, 0, 0, 0, 0, 14878, 0, 0, 0, 12153, 0, 0, 0, 0, 5291,
    381, 13, 9769, 0, 0, 0, 1668, 0, 3338, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18928,
    15686, 13567, 0, 0, 0, 0, 0, 16806, 42, 4960, 0, 6984, 8203, 0, 0, 0, 0, 0, 4849, 0,
    0, 6898, 0, 14119, 0, 0, 3900, 0, 0, 6179, 0, 2954, 0, 0, 0, 0, 0, 11543, 0, 0,
    0, 0, 0, 0, 0, 9984, 0, 0, 7032, 6597, 12928, 15460, 2216, 0, 0, 0, 0, 0, 0, 11687,
    0, 0, 0, 0, 1656, 6641, 8019, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9820, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 12146, 0, 0, 0, 0, 0, 5613, 0, 0, 0, 0, 0,
    0, 13736, 0, 0, 15829, 0, 0, 0, 0, 0, 0, 0, 10585, 0, 7305, 7871, 6844, 0, 0, 7038,
    17405, 0, 0, 0, 0, 0, 0, 0, 17280, 0, 0, 19363, 11976, 0, 0, 14974, 0, 3596, 19221, 9492,
    0, 0, 0, 0, 13431, 0, 1414, 6585, 15967, 0, 4668, 4753, 0, 0, 2802, 0, 0, 7942, 10451, 3087,
    15303, 0, 17089, 0, 0, 0, 10812, 0, 0, 0, 1119, 0, 0, 0, 0, 0, 0, 0, 0, 4536,
    4771, 0, 10267, 0, 7801, 0, 172, 17495, 19384, 0, 0, 0, 0, 0, 0, 0, 1807, 0, 0, 1545,
    0, 0, 0, 4693, 5078, 0, 0, 0, 0, 0, 0, 13650, 0, 18908, 0, 0, 0, 0, 0, 0,
    19177, 0, 0, 1284, 0, 0, 0, 0, 0, 0, 0, 0, 9077, 0, 0, 9966, 3955, 0, 0, 0,
    0, 0, 0, 2863, 0, 0, 0, 569, 8561, 0, 6028, 3289, 0, 0, 0, 0, 0, 4862, 0, 0,
    15579, 0, 0, 0, 0, 0, 0, 0, 0, 2621, 0, 16471, 0, 0, 0, 0, 0, 0, 0, 0,
    2296, 0, 0, 0, 5162, 0, 0, 0, 0, 0, 0, 0, 0, 13612, 0, 16245, 0, 0, 0, 0,
    0, 18724, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12406, 0, 0, 4746, 18208, 0, 0, 0, 0,
    0, 15936, 0, 0, 0, 11192, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8931, 17959, 0,
    7868, 1993, 13466, 14970, 0, 0, 0, 0, 0, 0, 15283, 0, 0, 0, 0, 0, 14250, 0, 4885, 0,
    15390, 0, 19562, 0, 1553, 2321, 12850, 0, 0, 14004, 0, 0, 5645, 10920, 9666, 0, 0, 0, 0, 0,
    0, 0, 0, 4908, 0, 0, 0, 15748, 0, 0, 8028, 0, 0, 6495, 0, 5457, 13617, 0, 11538, 0,
    0, 0, 0, 325, 0, 0, 0, 0, 0, 0, 17970, 18586, 0, 14356, 0, 0, 0, 0, 6804, 10654,
    0, 6483, 9860, 0, 0, 0, 0, 0, 0, 0, 0, 19299, 0, 0, 0, 0, 4302, 13053, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5359, 0, 8387, 0, 10117, 1215, 8334, 9600,
    11246, 3382, 18609, 6713, 0, 0, 0, 0, 5181, 246, 0, 0, 2161, 15624, 0, 4532, 13949, 0, 11213, 0,
    0, 0, 0, 0, 0, 0, 0, 17663, 0, 0, 0, 17025, 0, 0, 0, 0, 0, 0, 0, 0,
    14588, 0, 0, 0, 0, 0, 2530, 0, 123, 0, 0, 4354, 0, 0, 0, 0, 15588, 14111, 0, 0,
    0, 2294, 0, 0, 0, 0, 0, 0, 1359, 6234, 7839, 4453, 6770, 19230, 0, 0, 0, 0, 0, 15156,
    0, 12665, 0, 0, 0, 0, 0, 0, 0, 8792, 12469, 16907, 14328, 0, 7949, 0, 0, 2935, 0, 0,
    0, 0, 0, 0, 0, 14871, 14202, 0, 0, 0, 0, 0, 0, 0, 0, 11349, 1509, 14289, 0, 0,
    10925, 8659, 0, 0, 5064, 3313, 11222, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8267, 13243,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 462, 0, 0, 0, 12717, 0, 0, 0, 0, 0,
    0, 11350, 6186, 0, 14615, 404, 7140, 16527, 0, 10684, 0, 0, 14947, 16174, 0, 3703, 0, 12446, 0, 2182,
    7673, 12616, 0, 11405, 2077, 7923, 9885, 0, 0, 0, 0, 0, 0, 0, 1891, 0, 0, 0, 0, 14096,
    0, 0, 0, 0, 0, 463, 19266, 2436, 8109, 17012, 0, 0, 18009, 0, 11582, 0, 0, 1991, 0, 0,
    16467, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14424, 12068, 3179, 0, 738, 13278,
    0, 835, 12629, 13021, 0, 0, 0, 0, 1783, 0, 0, 13184, 0, 0, 0, 0, 6031, 9970, 0, 0,
    0, 0, 0, 0, 4844, 0, 18733, 15816, 0, 0, 0, 12027, 0, 16003, 0, 0, 8069, 0, 0, 0,
    0, 0, 5060, 6063, 0, 0, 0, 5651, 12711, 15906, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11337,
    0, 0, 4143, 0, 0, 0, 0, 0, 0, 6685, 0, 0, 0, 9376, 18203, 16172, 0, 15838, 4550, 18093,
    18399, 11541, 2512, 5620, 2078, 11714, 0, 2485, 0, 0, 0, 0, 7677, 0, 0, 0, 4867, 0, 0, 0,
    6840, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7007, 0, 468, 16342, 412, 14269, 9259, 0, 18828,
    0, 0, 0, 7700, 10365, 0, 0, 0, 0, 0, 0, 0, 0, 0, 417, 0, 13376, 16941, 0, 0,
    7385, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8885, 10983, 11046, 17357, 0, 0, 1061, 0, 0,
    0, 18460, 0, 13821, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5129, 0, 0, 0, 15063, 0, 0,
    0, 0, 0, 2274, 13227, 0, 0, 0, 0, 0, 0, 6490, 16992, 14813, 0, 16575, 0, 0, 9224, 0,
    0, 0, 0, 0, 0, 0, 472, 0, 0, 9452, 0, 6949, 0, 4944, 0, 0, 0, 19104, 0, 1002,
    3602, 0, 0, 0, 0, 8723, 0, 0, 0, 15788, 0, 0, 0, 0, 11526, 18682, 0, 16904, 16289, 0,
    0, 0, 0, 0, 10702, 0, 0, 0, 0, 11384, 7005, 14527, 18425, 2793, 6003, 5099, 0, 0, 0, 0,
    0, 4515, 0, 0, 9585, 17759, 18632, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 17906, 1700, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6247, 0, 0, 0, 0, 0, 0,
    8503, 0, 0, 0, 0, 0, 0, 0, 0, 8601, 0, 0, 16725, 0, 0, 12404, 0, 0, 0, 0,
    0, 2914, 0, 0, 0, 0, 1118, 15108, 17023, 0, 0, 11880, 0, 0, 0, 0, 17240, 0, 0, 0,
    0, 17613, 0, 0, 0, 0, 10216, 0, 0, 0, 0, 0, 5860, 0, 0, 0, 0, 0, 0, 0,
    0, 1963, 0, 8757, 0, 0, 0, 18390, 0, 1400, 0, 0, 0, 16740, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 138, 12233, 13032, 13818, 0, 0, 0, 0, 7941, 10252, 13140, 12966, 6717, 17874, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 8169, 525, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 13190, 0, 4045, 0, 0, 0, 15618, 0, 12482, 0, 4292, 16872, 0, 13030, 0, 0, 0, 0,
    0, 0, 5764, 3003, 0, 0, 0, 18279, 1299, 16326, 0, 12668, 3494, 11050, 0, 18871, 0, 0, 0, 0,
    0, 1722, 19350, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7400, 0, 2076, 12990, 0, 0,
    0, 0, 14440, 0, 0, 0, 0, 0, 2, 0, 0, 1630, 17508, 5928, 5572, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 500, 14176, 0, 0, 15551, 0, 0, 15078, 0, 115, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 15677, 0, 0, 0, 0, 17034, 0, 0, 0, 0, 2747, 0, 0,
    0, 0, 6011, 17141, 18704, 0, 0, 0, 18303, 0, 0, 0, 0, 0, 0, 0, 0, 4953, 0, 0,
    0, 4863, 0, 0, 0, 0, 1328, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 986, 0, 0, 15591, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 14295, 7679, 0,
    0, 12290, 0, 18808, 0, 15642, 4839, 10606, 0, 0, 0, 0, 0, 0, 0, 14092, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 2411, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11294, 0, 0, 0,
    0, 0, 0, 6468, 0, 0, 0, 2658, 0, 0, 18903, 0, 0, 0, 0, 0, 3645, 5784, 14299, 0,
    0, 15192, 0, 0, 0, 0, 0, 3389, 0, 0, 0, 0, 0, 0, 3050, 1367, 11038, 0, 0, 0,
    10757, 0, 0, 0, 0, 0, 3471, 0, 0, 0, 0, 5999, 7555, 7737, 0, 0, 0, 0, 0, 0,
    17121, 0, 10528, 0, 0, 0, 0, 0, 0, 18762, 0, 0, 14153, 0, 0, 0, 0, 0, 0, 0,
    9872, 0, 0, 0, 6032, 19308, 4254, 0, 0, 306, 2969, 5963, 16151, 0, 15762, 0, 0, 5845, 4871, 8599,
    0, 0, 0, 17630, 0, 0, 0, 0, 5538, 0, 0, 5840, 0, 0, 4240, 0, 0, 0, 13161, 0,
    0, 0, 3371, 16569, 0, 0, 13487, 0, 0, 0, 0, 0, 8824, 7832, 0, 0, 0, 0, 0, 0,
    4651, 8458, 0, 0, 15138, 0, 0, 0, 7028, 10549, 5619, 0, 0, 0, 3812, 0, 18400, 0, 0, 0,
    0, 0, 12897, 10025, 18207, 0, 9308, 3182, 0, 0, 0, 5118, 14712, 5432, 8675, 4704, 9783, 0, 5488, 0,
    0, 0, 0, 1735, 8804, 0, 0, 1060, 2678, 5453, 0, 0, 0, 0, 0, 1234, 0, 836, 0, 5989,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2250, 2849, 0, 0, 0, 0, 0, 14013, 15087,
    0, 279, 0, 748, 1108, 10943, 0, 8404, 0, 3206, 0, 15129, 0, 0, 0, 14305, 15112, 0, 0, 0,
    0, 0, 3198, 0, 0, 14646, 3487, 0, 0, 0, 0, 0, 17371, 0, 0, 0, 3673, 5813, 0, 0,
    0, 0, 0, 3972, 0, 824, 5700, 0, 0, 0, 0, 18735, 0, 0, 0, 0, 12601, 10139, 15563, 0,
    12573, 1391, 14511, 0, 0, 0, 6373, 19386, 0, 11121, 0, 10598, 13143, 0, 0, 0, 0, 0, 0, 0,
    0, 19419, 0, 4011, 0, 0, 0, 0, 0, 0, 0, 4852, 0, 1001, 5127, 0, 10741, 0, 12522, 0,
    0, 4133, 13248, 0, 0, 0, 0, 0, 0, 0, 0, 3961, 8544, 16719, 0, 11241, 13216, 0, 0, 16376,
    15912, 0, 0, 0, 0, 3209, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6320, 0, 0, 0, 0,
    0, 7978, 19117, 0, 0, 8168, 2217, 6067, 0, 0, 0, 0, 16100, 19253, 19175, 14542, 10452, 0, 17336, 9545,
    0, 0, 0, 0, 0, 5617, 0, 0, 0, 13268, 0, 0, 0, 0, 2913, 0, 3857, 0, 0, 0,
    0, 0, 12385, 0, 16707, 9048, 6734, 0, 0, 0, 9181, 0, 0, 0, 0, 4551, 4700, 0, 0, 0,
    18067, 0, 0, 0, 0, 10912, 0, 11929, 0, 13846, 0, 0, 0, 0, 0, 0, 0, 7126, 8968, 0,
    0, 19115, 0, 0, 0, 0, 0, 14553, 0, 0, 0, 10156, 0, 949, 0, 0, 0, 0, 0, 0,
    0, 4440, 5800, 0, 0, 0, 17574, 0, 0, 0, 0, 0, 0, 15044, 0, 0, 0, 0, 0, 0,
    0, 14278, 0, 12358, 0, 5807, 0, 1968, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11301, 0, 0,
    0, 7501, 0, 0, 0, 0, 2757, 0, 0, 17402, 0, 17584, 0, 0, 0, 0, 0, 12854, 0, 0,
    11004, 0, 0, 0, 0, 7445, 0, 0, 0, 4398, 0, 0, 12363, 0, 12117, 0, 0, 0, 0, 5777,
    0, 0, 0, 979, 0, 0, 0, 0, 15817, 0, 0, 0, 0, 0, 0, 0, 0, 2663, 18736, 0,
    0, 0, 11841, 0, 8901, 0, 4533, 0, 0, 0, 15261, 3760, 0, 0, 0, 14396, 0, 0, 0, 2599,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 10820, 3291, 19513, 0, 0, 0, 4299, 0, 0, 0, 0, 0, 0, 0, 0, 13156, 8620, 933, 0,
    0, 14379, 0, 0, 0, 0, 0, 4932, 0, 0, 0, 10875, 3350, 0, 0, 0, 0, 17964, 0, 7560,
    0, 0, 15487, 0, 0, 0, 0, 0, 0, 12852, 0, 11795, 0, 0, 0, 0, 0, 0, 15016, 0,
    16658, 0, 0, 0, 7153, 0, 5003, 0, 16765, 0, 0, 0, 0, 3719, 0, 0, 0, 0, 0, 17318,
    0, 0, 0, 0, 0, 6580, 0, 8597, 0, 5100, 0, 0, 0, 0, 0, 0, 4641, 2817, 0, 0,
    0, 0, 0, 0, 4086, 0, 0, 0, 0, 12921, 0, 0, 0, 0, 0, 0, 0, 413, 3442, 0,
    0, 0, 0, 0, 2808, 0, 14795, 0, 0, 0, 0, 3183, 0, 0, 16771, 0, 0, 5817, 0, 0,
    0, 0, 0, 0, 16566, 0, 0, 0, 0, 0, 0, 11284, 8626, 7123, 0, 0, 0, 0, 0, 18892,
    0, 0, 0, 0, 5383, 0, 1070, 12267, 12613, 16627, 18533, 0, 0, 0, 0, 0, 0, 249, 11472, 4618,
    0, 0, 0, 0, 0, 12933, 0, 6454, 0, 13474, 0, 0, 10633, 0, 0, 10032, 0, 0, 0, 0,
    0, 0, 3169, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15254, 0, 2349, 0, 0, 0, 0, 0,
    8439, 1184, 17670, 2934, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17163, 0, 0, 0, 0, 0,
    0, 8622, 0, 0, 18052, 17825, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14378, 0, 8970, 0,
    10352, 0, 0, 14923, 0, 0, 6579, 0, 0, 0, 0, 2869, 7929, 12565, 0, 0, 2016, 1434, 2373, 1618,
    15183, 0, 9819, 0, 0, 0, 3398, 0, 4018, 0, 0, 14906, 11328, 0, 9009, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 9070, 0, 0, 0, 0, 0, 13682, 0, 0, 0, 0, 0, 681, 2539, 0,
    0, 4334, 0, 0, 0, 0, 2158, 8614, 8293, 0, 0, 16977, 0, 323, 1238, 0, 0, 17796, 0, 180,
    0, 0, 4239, 14195, 158, 0, 0, 0, 16827, 0, 0, 0, 13778, 0, 5136, 0, 9867, 0, 0, 0,
    0, 0, 0, 0, 189, 0, 0, 8800, 0, 3563, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1139, 0, 0, 0, 0, 0, 0, 0, 17372, 0,
    0, 6676, 0, 0, 0, 0, 17109, 540, 6928, 18916, 9829, 0, 0, 13601, 0, 0, 0, 0, 7803, 0,
    7848, 0, 4650, 0, 0, 0, 0, 0, 0, 18489, 3920, 14690, 0, 19397, 0, 0, 1634, 0, 0, 2970,
    6582, 13236, 0, 0, 7559, 0, 0, 0, 0, 0, 18110, 6425, 15525, 16277, 0, 10247, 0, 0, 0, 14186,
    0, 0, 0, 0, 433, 0, 0, 0, 0, 10058, 0, 0, 0, 0, 0, 0, 0, 12073, 0, 0,
    0, 0, 0, 6794, 0, 14434, 0, 0, 10157, 13621, 5737, 11574, 0, 16483, 9798, 10293, 0, 0, 0, 0,
    0, 2355, 2806, 12980, 8722, 0, 0, 0, 0, 0, 0, 0, 0, 4535, 5605, 8596, 0, 0, 0, 4450,
    3245, 0, 0, 0, 14263, 0, 0, 13543, 0, 0, 17545, 0, 0, 0, 18902, 0, 0, 0, 0, 0,
    0, 0, 11512, 0, 0, 0, 14406, 0, 4510, 0, 0, 0, 0, 0, 18961, 0, 12506, 8881, 0, 4317,
    0, 11345, 11633, 0, 0, 7469, 0, 0, 6709, 0, 0, 0, 0, 17519, 5520, 0, 0, 0, 0, 0,
    7263, 0, 12063, 0, 0, 18212, 0, 0, 0, 9218, 0, 3648, 0, 282, 0, 17734, 0, 0, 0, 0,
    0, 12864, 16531, 17084, 820, 2691, 5091, 499, 0, 14144, 0, 0, 0, 0, 0, 0, 1318, 12275, 5712, 12493,
    12585, 0, 0, 0, 0, 4295, 6027, 11115, 0, 15660, 0, 0, 0, 5481, 0, 5300, 0, 0, 0, 0,
    0, 0, 0, 17390, 2062, 0, 0, 0, 0, 0, 0, 7954, 0, 0, 0, 0, 0, 19274, 0, 0,
    7633, 0, 0, 0, 0, 0, 0, 7383, 0, 4942, 0, 14534, 0, 0, 0, 0, 17332, 9745, 11260, 19081,
    0, 0, 7047, 0, 0, 13423, 0, 0, 0, 10848, 6496, 0, 0, 0, 0, 0, 0, 0, 2429, 0,
    0, 0, 0, 0, 1097, 1901, 4898, 7860, 14108, 14343, 17642, 14845, 0, 0, 0, 0, 0, 792, 2897, 18700,
    994, 0, 0, 3599, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2524, 0, 0, 0, 0, 6035, 10600,
    0, 0, 18649, 0, 1937, 0, 0, 18650, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 650,
    4119, 0, 0, 3527, 0, 0, 0, 0, 1003, 0, 17551, 0, 0, 10151, 14190, 0, 0, 0, 17356, 0,
    15949, 0, 16659, 0, 19352, 0, 2520, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18991, 0, 0, 8982,
    11967, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9189, 0, 3825, 0, 0, 0, 0,
    0, 0, 9540, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12630,
    0, 2307, 8512, 7128, 0, 9183, 0, 18102, 0, 0, 6865, 6447, 0, 10240, 0, 0, 10644, 0, 0, 0,
    0, 8662, 9651, 15920, 11868, 18087, 0, 3013, 0, 1127, 0, 11221, 0, 0, 0, 0, 0, 0, 2608, 0,
    0, 0, 0, 0, 0, 0, 0, 2403, 16163, 0, 0, 0, 0, 1974, 14332, 0, 0, 0, 0, 14932,
    3240, 0, 0, 0, 0, 0, 0, 0, 15001, 0, 0, 6405, 0, 1489, 0, 4514, 6239, 15766, 3680, 4083,
    6846, 0, 8148, 0, 0, 10845, 0, 0, 0, 0, 0, 0, 0, 0, 7835, 0, 8430, 0, 0, 0,
    0, 0, 0, 14226, 0, 0, 0, 2374, 11160, 0, 12652, 0, 0, 17203, 5311, 0, 0, 1419, 0, 0,
    0, 0, 0, 0, 0, 6917, 0, 0, 15752, 0, 0, 19087, 0, 0, 0, 0, 5336, 64, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3725, 0, 0, 0, 0, 0, 0, 0, 0, 2561,
    14107, 14331, 10579, 8632, 0, 0, 6961, 5643, 6806, 11047, 11638, 13110, 6429, 11287, 13799, 14215, 16019, 16085, 17924, 0,
    0, 0, 0, 0, 17761, 18548, 0, 0, 8351, 16712, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7802,
    0, 0, 0, 0, 0, 0, 0, 0, 18160, 7462, 19256, 0, 0, 3479, 16605, 0, 0, 0, 0, 5858,
    0, 0, 10140, 0, 2778, 4197, 0, 0, 0, 17947, 709, 4915, 5039, 13334, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 17133, 13015, 11329, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 4876, 0, 2201, 0, 0, 0, 13669, 0, 0, 0, 0, 0, 0, 15128, 0, 780, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 4994, 17259, 0, 0, 0, 0, 4249, 19558, 0, 0, 0, 0,
    0, 16906, 0, 0, 0, 0, 13871, 0, 0, 14782, 0, 5609, 11367, 0, 0, 0, 0, 10530, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 2901, 0, 0, 0, 0, 0, 0, 19436, 16433, 0, 0,
    0, 0, 0, 0, 0, 0, 11570, 0, 0, 9180, 0, 0, 510, 0, 794, 0, 0, 0, 6681, 0,
    0, 0, 477, 0, 0, 0, 0, 0, 0, 0, 17917, 0, 0, 0, 0, 11411, 18140, 0, 0, 16766,
    10946, 0, 2916, 0, 0, 0, 0, 0, 0, 0, 1289, 0, 0, 0, 0, 1392, 11398, 0, 0, 0,
    14806, 0, 5436, 0, 0, 972, 0, 8862, 7151, 0, 0, 0, 4267, 10224, 2605, 0, 0, 0, 0, 0,
    0, 16400, 0, 0, 8394, 0, 0, 8083, 0, 12618, 0, 0, 0, 0, 0, 0, 11395, 0, 6907, 0,
    0, 0, 0, 0, 16473, 0, 0, 0, 0, 0, 0, 414, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 9393, 0, 0, 16583, 0, 0, 0, 17107, 0, 0, 0, 0, 0, 0, 0, 0, 6414, 5664,
    9939, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3438, 0, 0, 11537, 0, 6000, 16222, 0, 17312, 0,
    19000, 0, 0, 4778, 18262, 97, 0, 18703, 17417, 16957, 0, 753, 0, 0, 12762, 0, 0, 0, 0, 0,
    0, 13789, 0, 0, 0, 0, 0, 6460, 17007, 8324, 4951, 0, 17387, 0, 0, 7250, 0, 17434, 14728, 0,
    0, 8845, 0, 1869, 18528, 11600, 0, 2606, 9815, 13386, 16788, 0, 0, 0, 0, 0, 0, 11603, 0, 13876,
    18932, 0, 0, 0, 0, 11140, 15785, 0, 0, 0, 3829, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 10464, 0, 7741, 0, 0, 0, 10511, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 13980, 0, 0, 0, 13785, 0, 0, 8524, 0, 0, 0, 0, 8642,
    0, 4939, 0, 0, 17631, 0, 2821, 0, 0, 0, 0, 12969, 13204, 0, 0, 18826, 0, 0, 7639, 0,
    0, 0, 0, 5189, 0, 0, 0, 7955, 2814, 0, 5464, 0, 0, 6774, 0, 0, 17286, 0, 0, 0,
    0, 15972, 0, 0, 0, 0, 0, 16126, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6784, 0, 0, 18100, 0, 0, 0, 3630, 0,
    0, 0, 0, 134, 2121, 4076, 5693, 764, 6803, 6146, 15935, 3279, 19434, 17078, 0, 0, 10417, 0, 0, 3255,
    5567, 12908, 15958, 0, 17801, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13629, 0, 0, 0,
    7337, 0, 0, 2951, 3970, 0, 10889, 0, 0, 0, 0, 18644, 0, 0, 0, 0, 0, 8660, 13649, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9238, 0, 12971, 0, 0, 0, 0, 0, 0, 0,
    0, 2061, 0, 0, 0, 0, 2607, 0, 0, 0, 9863, 16804, 0, 0, 0, 6266, 12372, 3250, 5818, 0,
    1340, 5615, 12771, 0, 0, 0, 1409, 7144, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    17605, 0, 69, 0, 0, 0, 0, 0, 14281, 15423, 0, 0, 17479, 0, 6788, 0, 0, 9468, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6934, 0, 0, 11314, 0, 0, 0, 0,
    0, 8860, 0, 0, 14708, 17791, 9155, 0, 0, 0, 0, 1104, 0, 0, 0, 0, 0, 2961, 15866, 0,
    0, 0, 0, 0, 0, 0, 19137, 0, 0, 0, 2058, 9449, 0, 746, 0, 19439, 0, 12946, 0, 0,
    16207, 11303, 0, 0, 0, 0, 0, 0, 17534, 0, 0, 0, 0, 0, 0, 9504, 1035, 1951, 11999, 12131,
    0, 0, 0, 10628, 0, 0, 6513, 0, 0, 0, 13005, 12923, 0, 0, 0, 0, 8602, 0, 6083, 11862,
    4882, 11212, 8327, 8652, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11396, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 8502, 17443, 0, 0, 0, 0, 0, 0, 16224, 0, 0, 0, 0, 0,
    0, 13163, 0, 6059, 0, 0, 0, 0, 0, 0, 992, 0, 1820, 0, 0, 12420, 0, 0, 0, 0,
    66, 0, 0, 0, 0, 0, 0, 0, 0, 13653, 0, 0, 0, 1905, 18804, 6406, 11891, 11613, 18627, 0,
    11572, 0, 0, 0, 14714, 0, 2447, 0, 0, 0, 7483, 0, 0, 9788, 16000, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 12836, 0, 5352, 16462, 0, 0, 0, 0, 0, 0, 0,
    14432, 0, 0, 0, 0, 0, 5440, 0, 0, 0, 0, 424, 0, 817, 0, 0, 10935, 18694, 0, 0,
    4259, 0, 0, 0, 0, 18754, 0, 0, 0, 6749, 4853, 0, 0, 3877, 502, 10799, 12687, 0, 0, 0,
    0, 0, 0, 19492, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 12995, 0, 0, 0, 0, 3761, 0, 5892, 0, 4232, 0, 0, 0, 0, 0, 1448, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5434, 0, 0,
    0, 0, 6136, 5542, 0, 0, 0, 14655, 0, 0, 0, 0, 5233, 14592, 17820, 0, 435, 0, 0, 8003,
    0, 0, 4955, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7546, 12144, 7623, 9094, 3992, 14335, 0,
    0, 7699, 0, 0, 0, 0, 0, 0, 0, 0, 11599, 0, 18062, 0, 0, 0, 0, 0, 0, 7607,
    0, 0, 13043, 0, 0, 8891, 6929, 10168, 16834, 3453, 5985, 11381, 0, 0, 0, 14491, 0, 9776, 16018, 0,
    17701, 2743, 2614, 0, 0, 0, 12353, 0, 0, 8495, 6400, 0, 0, 9610, 0, 10339, 0, 0, 9312, 0,
    0, 0, 4369, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9817, 0, 0, 0, 0, 16254, 0,
    0, 0, 10264, 0, 0, 5992, 5303, 0, 0, 0, 0, 0, 0, 0, 0, 5421, 18159, 3380, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 370, 0, 0, 0, 0, 0, 0, 0, 26, 0,
    0, 11641, 0, 0, 3222, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3963, 17421, 0, 0, 0,
    0, 0, 10082, 0, 0, 0, 0, 0, 1853, 0, 0, 256, 0, 0, 7399, 0, 0, 0, 0, 465,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1363, 0, 0, 0, 0, 0, 0, 0, 8051, 0,
    0, 0, 0, 0, 15692, 3822, 0, 0, 0, 0, 0, 0, 11950, 0, 0, 0, 0, 0, 3403, 0,
    0, 0, 0, 6528, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2404,
    0, 0, 0, 0, 0, 15379, 0, 0, 0, 0, 0, 0, 0, 0, 18461, 0, 0, 0, 0, 517,
    8368, 13309, 14772, 15742, 0, 15358, 0, 0, 0, 0, 15625, 4983, 16380, 2965, 0, 0, 3437, 864, 0, 7419,
    0, 0, 0, 0, 0, 0, 0, 10152, 7733, 14006, 0, 0, 0, 2231, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 598, 6679, 1041, 0, 0, 0, 0, 0, 0, 0, 14147, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 4262, 12847, 16896, 0, 0, 0, 6777, 0, 13351, 0, 3844, 0, 14497, 0, 0,
    16195, 0, 0, 16229, 2704, 10163, 0, 0, 0, 0, 5160, 10180, 0, 0, 0, 16101, 17081, 0, 0, 0,
    0, 15826, 0, 0, 0, 0, 0, 15960, 2470, 0, 0, 0, 0, 0, 0, 18227, 0, 0, 18702, 0,
    0, 0, 0, 0, 0, 0, 18015, 0, 0, 0, 0, 4355, 0, 0, 4223, 18956, 0, 16177, 0, 0,
    0, 11211, 7193, 18869, 9835, 0, 0, 0, 0, 9026, 4390, 8166, 0, 0, 0, 0, 12692, 0, 10610, 0,
    4837, 0, 0, 0, 3654, 3134, 5087, 0, 0, 0, 0, 1306, 0, 0, 10882, 13361, 15978, 0, 14700, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 107, 0, 9824, 0, 0, 0, 0,
    1705, 9306, 0, 0, 0, 0, 0, 4454, 0, 7220, 7822, 15807, 0, 10837, 0, 0, 0, 0, 11012, 0,
    15804, 0, 0, 0, 0, 4028, 1353, 3285, 4803, 8878, 9993, 8159, 8150, 12975, 18591, 18790, 0, 19118, 0, 13414,
    0, 17311, 0, 0, 0, 0, 0, 12708, 0, 2968, 7513, 0, 0, 10292, 0, 0, 0, 0, 0, 0,
    8832, 0, 0, 0, 0, 0, 0, 0, 0, 12680, 13864, 0, 4752, 0, 0, 0, 0, 111, 3542, 14185,
    0, 0, 12807, 0, 12589, 0, 0, 0, 13925, 0, 0, 7479, 0, 0, 1916, 13858, 17112, 0, 0, 0,
    0, 0, 11174, 0, 0, 0, 0, 2079, 9731, 15521, 0, 0, 15018, 0, 0, 0, 3446, 0, 0, 0,
    0, 0, 0, 1031, 330, 11935, 0, 0, 0, 0, 13816, 0, 14249, 5904, 6626, 19304, 0, 0, 16452, 18464,
    0, 0, 409, 0, 0, 7444, 4636, 16313, 16610, 18720, 0, 0, 0, 0, 0, 0, 7078, 10075, 1068, 0,
    0, 0, 0, 0, 0, 12674, 10807, 19232, 0, 1949, 7781, 1893, 0, 0, 0, 0, 17752, 0, 353, 13135,
    15963, 3622, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14363, 0, 775, 0, 0, 0, 0, 12316,
    0, 0, 12465, 0, 0, 0, 0, 18873, 19247, 1635, 0, 0, 0, 0, 0, 0, 12569, 1495, 11706, 0,
    18633, 0, 0, 0, 0, 0, 0, 0, 0, 1858, 15523, 11959, 0, 981, 0, 0, 0, 0, 11005, 0,
    0, 0, 0, 0, 0, 12321, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    800, 0, 0, 0, 0, 8269, 0, 0, 0, 0, 15738, 0, 0, 0, 1324, 0, 14558, 0, 0, 0,
    0, 0, 15227, 0, 0, 0, 7266, 16578, 0, 0, 0, 0, 526, 0, 0, 0, 0, 12355, 0, 0,
    0, 0, 0, 0, 0, 4451, 0, 10162, 0, 0, 0, 0, 12600, 0, 0, 10029, 0, 0, 0, 13326,
    0, 0, 0, 16847, 8794, 657, 0, 18438, 0, 18158, 13280, 4149, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 16470, 0, 4836, 18758, 7704, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 15831, 0, 0, 0, 11428, 0, 0, 0, 0, 0, 0, 0, 0, 14110, 171, 0, 0, 3412,
    0, 0, 11813, 0, 6735, 4689, 15792, 0, 0, 0, 10148, 13472, 14359, 0, 0, 0, 7831, 0, 0, 10349,
    0, 570, 0, 3649, 0, 0, 0, 0, 0, 0, 13133, 15997, 17745, 1354, 0, 8746, 0, 0, 0, 0,
    1971, 0, 5294, 1356, 14279, 0, 0, 0, 0, 0, 0, 0, 0, 0, 508, 11883, 6332, 0, 19425, 0,
    0, 0, 0, 18955, 0, 0, 0, 0, 927, 0, 0, 9369, 18171, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 3795, 3264, 12466, 0, 0, 12197, 0, 0, 0, 0, 11861,
    0, 0, 0, 0, 0, 0, 0, 0, 1655, 0, 12046, 0, 1085, 5277, 0, 0, 0, 0, 0, 0,
    0, 9744, 0, 0, 0, 0, 0, 8456, 768, 11741, 13124, 14999, 0, 5265, 0, 6111, 0, 0, 0, 993,
    17546, 0, 0, 0, 0, 0, 0, 2783, 12550, 0, 0, 0, 0, 0, 0, 0, 6687, 39, 10039, 15051,
    16104, 0, 0, 4728, 6154, 17770, 0, 4984, 0, 7550, 0, 0, 0, 0, 0, 0, 0, 3040, 9816, 0,
    0, 0, 0, 0, 1232, 3435, 8336, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 9134, 0, 0, 0, 0, 0, 0, 8476, 3755, 13392, 0, 0, 0, 1116, 0, 0, 0, 0,
    0, 0, 0, 0, 9717, 0, 0, 0, 1472, 0, 0, 0, 0, 0, 0, 8758, 19417, 0, 11828, 0,
    18028, 0, 0, 11756, 0, 0, 0, 0, 0, 0, 10226, 10917, 11168, 0, 0, 0, 0, 0, 0, 0,
    11751, 0, 0, 8479, 9383, 0, 0, 0, 0, 0, 0, 162, 0, 0, 0, 0, 0, 0, 3499, 0,
    12801, 0, 0, 0, 12017, 0, 0, 86, 0, 0, 2494, 0, 0, 0, 0, 0, 0, 5657, 9638, 0,
    17503, 5438, 10776, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4389, 6176, 11433, 17352,
    17554, 0, 0, 0, 0, 0, 0, 0, 19231, 0, 0, 6780, 0, 16693, 0, 0, 0, 0, 0, 2681,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 15904, 10411, 0, 0, 812, 5286, 5561, 17626, 5410, 0, 0,
    0, 0, 0, 11690, 0, 0, 11418, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17633,
    0, 0, 0, 11668, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15928, 19475, 4343, 0, 0, 9680, 0,
    0, 0, 0, 5908, 11968, 0, 6771, 7148, 8402, 10553, 1195, 0, 0, 0, 0, 8279, 9435, 0, 0, 0,
    0, 0, 0, 16121, 0, 0, 6946, 0, 0, 0, 458, 6363, 971, 10718, 0, 0, 0, 0, 0, 0,
    0, 0, 1412, 5854, 10941, 18659, 0, 0, 0, 0, 9727, 13393, 0, 0, 0, 0, 13663, 0, 18623, 0,
    3802, 0, 0, 0, 0, 0, 0, 14917, 0, 0, 0, 0, 0, 4382, 12433, 0, 5240, 8681, 18491, 0,
    11992, 0, 16631, 0, 17688, 0, 0, 0, 0, 17645, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6935,
    0, 16276, 0, 0, 0, 10331, 0, 0, 0, 0, 0, 0, 0, 0, 1921, 14538, 15337, 0, 9160, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16213, 0, 0, 0, 0, 16643, 0, 0,
    0, 6391, 0, 18934, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1244,
    0, 18950, 0, 0, 0, 0, 18492, 12617, 17314, 0, 0, 0, 0, 16488, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 16968, 0, 0, 5766, 9899, 0, 12669, 16303, 0, 0, 0, 0, 0, 2092, 4613,
    0, 0, 0, 5955, 7049, 15934, 0, 0, 0, 0, 0, 0, 17208, 0, 0, 0, 226, 0, 0, 0,
    0, 0, 0, 12326, 3988, 7780, 11149, 9241, 0, 0, 13093, 0, 0, 0, 0, 18593, 0, 0, 12481, 0,
    0, 12320, 0, 0, 0, 0, 17292, 0, 15508, 0, 0, 0, 0, 0, 6472, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 18451, 11785, 0, 8491, 0, 0, 0, 0, 0, 5797, 0, 0, 565, 0,
    0, 0, 0, 11737, 2879, 10334, 0, 0, 19389, 9893, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 18477, 0, 0, 0, 13895, 2295, 0, 0, 15599, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 14002, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9121, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 11980, 0, 0, 0, 0, 15203, 0, 0, 0, 3983, 0, 0, 0, 0, 0, 17129, 116,
    0, 0, 3374, 5437, 0, 0, 14669, 5720, 0, 0, 7057, 0, 16967, 0, 0, 0, 0, 16490, 0, 0,
    0, 0, 0, 17850, 0, 1084, 8008, 0, 0, 0, 3807, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 2999, 0, 14726, 0, 0, 9478, 9372, 0, 0, 0, 12911, 7090, 9791, 13094, 13510, 13688, 17840,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11612, 0, 0, 19430, 7617, 18933, 0,
    7323, 0, 0, 0, 0, 0, 0, 0, 9233, 11949, 0, 0, 0, 0, 0, 17808, 0, 0, 19201, 0,
    0, 0, 13792, 0, 19331, 0, 0, 0, 18234, 0, 15955, 0, 0, 0, 0, 0, 0, 0, 0, 3333,
    0, 0, 0, 0, 0, 0, 18111, 0, 0, 0, 9345, 0, 16269, 0, 11388, 0, 0, 0, 0, 0,
    0, 0, 0, 9808, 1795, 0, 0, 11152, 0, 0, 0, 0, 9684, 0, 0, 0, 0, 0, 0, 9679,
    0, 0, 6351, 19268, 0, 0, 0, 17476, 0, 9943, 0, 0, 16140, 0, 0, 2772, 0, 0, 0, 0,
    14106, 0, 0, 0, 0, 17004, 0, 0, 0, 8464, 14462, 0, 0, 0, 283, 0, 0, 0, 0, 0,
    0, 14764, 874, 18398, 18848, 7026, 0, 0, 0, 0, 8783, 15284, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 2510, 0, 0, 0, 0, 0, 6100, 0, 17511, 0, 0, 0, 0, 2376, 7430, 0, 15088, 18561, 0,
    0, 13562, 3791, 0, 1597, 6562, 10142, 17481, 0, 0, 0, 3061, 0, 3063, 0, 0, 0, 0, 13516, 0,
    0, 0, 0, 0, 0, 1401, 0, 0, 13224, 0, 9487, 0, 11524, 1016, 17748, 0, 0, 0, 16534, 0,
    0, 8446, 0, 0, 0, 0, 7670, 17361, 0, 0, 0, 0, 0, 0, 0, 14842, 0, 7965, 0, 0,
    13013, 0, 0, 15345, 0, 0, 0, 0, 843, 0, 0, 0, 0, 0, 0, 0, 0, 6161, 0, 0,
    0, 19055, 3256, 11559, 13330, 0, 14647, 4992, 0, 0, 0, 12102, 0, 0, 0, 0, 0, 732, 0, 0,
    2281, 0, 12860, 0, 0, 12726, 13250, 0, 0, 0, 0, 0, 4869, 11189, 15373, 2648, 543, 0, 0, 4972,
    0, 0, 0, 0, 0, 0, 0, 0, 3208, 0, 0, 0, 0, 0, 9541, 0, 0, 0, 0, 0,
    6369, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 958,
    13131, 0, 0, 0, 615, 0, 0, 15553, 8022, 1588, 9225, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 10564, 0, 0, 6518, 7705, 0, 5285, 0, 0, 0, 0, 9691, 0, 1277, 16828, 17926, 3842, 0, 0,
    2477, 0, 0, 9396, 415, 0, 0, 0, 0, 0, 0, 0, 3012, 0, 16253, 0, 0, 4593, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 7218, 0, 18386, 0, 9058, 10345, 1192, 12176, 0, 0, 0, 0,
    10608, 16311, 1155, 0, 0, 0, 0, 2946, 0, 0, 2465, 0, 0, 0, 14515, 18278, 12062, 0, 0, 0,
    0, 0, 3293, 9652, 0, 0, 5420, 0, 0, 0, 0, 6316, 19149, 9050, 14865, 15241, 19481, 0, 13877, 7889,
    0, 0, 5644, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2792, 0, 0, 0, 0, 0, 0,
    8692, 0, 0, 791, 0, 0, 0, 0, 0, 9772, 0, 0, 0, 0, 0, 0, 3358, 0, 0, 0,
    4066, 0, 0, 0, 0, 0, 2155, 0, 0, 0, 0, 0, 11117, 13744, 11700, 0, 8831, 2406, 14179, 0,
    0, 15131, 8185, 5864, 2768, 7879, 0, 0, 0, 3352, 0, 18376, 0, 2356, 1636, 0, 0, 18879, 7640, 0,
    7262, 0, 0, 6449, 0, 0, 6301, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4032, 11436, 0, 0,
    0, 0, 0, 15758, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15953,
    16020, 6886, 19460, 0, 1770, 0, 466, 0, 0, 0, 0, 0, 0, 0, 0, 4541, 0, 0, 0, 0,
    0, 0, 7059, 0, 14508, 0, 0, 0, 0, 0, 0, 0, 15013, 14849, 0, 0, 0, 0, 0, 1975,
    0, 0, 0, 0, 4696, 4894, 0, 2426, 0, 0, 0, 9364, 0, 3882, 0, 0, 12085, 0, 4925, 0,
    0, 0, 0, 0, 12281, 0, 0, 0, 13359, 0, 0, 19143, 0, 18255, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 17487, 17987, 0, 9367, 0, 0, 0, 0, 11937, 19541, 0, 0, 0,
    0, 0, 18896, 2224, 15617, 0, 0, 1771, 6402, 0, 0, 0, 0, 0, 0, 13160, 0, 0, 0, 0,
    0, 16709, 0, 0, 0, 0, 0, 0, 0, 0, 216, 7302, 11734, 0, 5165, 18375, 0, 0, 0, 17827,
    0, 0, 17787, 0, 0, 0, 11081, 0, 0, 0, 18429, 0, 11738, 15654, 0, 0, 0, 0, 6845, 0,
    0, 0, 0, 0, 0, 16414, 0, 292, 0, 0, 0, 0, 1420, 2386, 11238, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 3174, 12059, 0, 11975, 1383, 5667, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 10325, 0, 656, 839, 3871, 15336, 15875, 19197, 0, 0, 0, 0, 0, 0, 0, 8227, 0,
    0, 0, 0, 0, 0, 0, 14404, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16118, 0, 0,
    0, 0, 0, 0, 5444, 14704, 0, 0, 0, 0, 9552, 12545, 15761, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 3572, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5307, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 16807, 0, 0, 0, 0, 0, 11313, 0, 0, 17883, 0,
    0, 0, 0, 0, 0, 9635, 0, 0, 0, 0, 0, 10100, 7680, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 9430, 16965, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18298, 0,
    0, 10488, 0, 0, 0, 0, 0, 12473, 16114, 17690, 0, 0, 9491, 7471, 0, 6309, 13193, 0, 0, 11856,
    0, 8058, 0, 0, 0, 0, 8213, 10502, 0, 0, 0, 8461, 0, 0, 0, 16560, 17988, 0, 5019, 0,
    0, 0, 4567, 14600, 18750, 17472, 9307, 0, 5809, 3104, 9129, 16325, 0, 0, 0, 0, 0, 2878, 4144, 0,
    0, 9147, 8046, 0, 11571, 8865, 0, 0, 1246, 0, 0, 15104, 0, 0, 16617, 0, 0, 14604, 0, 0,
    4482, 15776, 0, 13551, 17139, 0, 0, 1300, 0, 0, 0, 0, 0, 0, 0, 0, 8842, 0, 0, 0,
    0, 7198, 277, 18540, 0, 10629, 0, 0, 0, 7004, 0, 0, 18165, 0, 15473, 12489, 0, 0, 0, 0,
    0, 17882, 0, 0, 12800, 0, 0, 0, 16755, 0, 11720, 0, 0, 0, 0, 0, 0, 0, 11608, 3259,
    3546, 0, 17178, 19072, 0, 0, 0, 0, 16633, 18483, 12301, 0, 0, 0, 0, 17177, 13335, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 2874, 0, 1520, 0, 0, 0, 7340, 10089, 0, 0, 0, 3987, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 11475, 0, 7095, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    406, 0, 0, 0, 0, 0, 0, 17, 7402, 6658, 10333, 0, 0, 1224, 4162, 10692, 14288, 0, 0, 13247,
    0, 0, 0, 8389, 641, 11051, 5349, 760, 4336, 13153, 3331, 13715, 0, 8999, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 8138, 0, 8104, 0, 0, 11620, 18424, 14610, 0, 0, 0, 11251, 0, 0, 0, 13378, 0,
    0, 0, 0, 12468, 0, 0, 0, 9033, 11846, 12077, 0, 0, 0, 0, 1577, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 18559, 0, 17854, 0, 0, 0, 0, 0, 12311, 0, 0, 2994, 6890, 0, 10814,
    0, 0, 0, 0, 9639, 0, 1578, 0, 0, 0, 0, 6413, 0, 0, 8790, 0, 0, 0, 0, 0,
    0, 0, 16585, 16741, 0, 0, 0, 0, 5935, 0, 0, 0, 6909, 0, 0, 0, 0, 2552, 0, 0,
    0, 5812, 0, 0, 15493, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 844,
    0, 0, 0, 5131, 6547, 7197, 4234, 4694, 0, 7672, 0, 0, 0, 0, 0, 0, 6987, 0, 14789, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15180, 0, 0, 0, 6187, 0, 0,
    17724, 8823, 673, 0, 0, 6799, 13329, 11123, 0, 0, 0, 0, 0, 10186, 17323, 0, 0, 2277, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 4182, 17632, 0, 0, 17793, 18284, 0, 0, 0, 0, 0,
    0, 4192, 0, 0, 0, 0, 0, 0, 0, 0, 5929, 0, 0, 0, 0, 0, 0, 0, 1012, 6657,
    18403, 2616, 0, 0, 0, 0, 0, 0, 0, 0, 17913, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 5680, 10716, 10803, 11275, 595, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9577, 11195, 0,
    0, 0, 0, 0, 7783, 0, 0, 0, 15601, 0, 7828, 0, 0, 17515, 0, 0, 6355, 0, 0, 0,
    0, 0, 0, 7124, 5482, 14509, 0, 0, 0, 0, 0, 6815, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 3554, 1734, 8218, 0, 0, 0, 0, 0, 0, 0, 638, 18097, 0, 0, 0, 0,
    0, 0, 0, 6525, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 2572, 0, 15105, 0, 0, 0, 0, 7174, 0, 4409, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 1669, 0, 0, 0, 16016, 0, 15124, 0, 0, 0, 10595, 0, 0, 14131, 0,
    0, 0, 8056, 0, 0, 0, 0, 0, 0, 0, 0, 8948, 0, 10506, 0, 0, 13257, 15370, 0, 0,
    1345, 0, 13530, 0, 0, 0, 0, 0, 0, 0, 0, 14063, 0, 0, 3498, 19193, 0, 0, 0, 0,
    0, 7245, 19554, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 583, 3840, 14894, 0, 8827,
    0, 0, 0, 4273, 0, 0, 0, 8532, 0, 0, 17094, 0, 0, 0, 298, 0, 0, 0, 0, 2921,
    0, 0, 0, 0, 8880, 14707, 19548, 0, 16472, 0, 0, 0, 0, 0, 0, 18235, 0, 0, 0, 0,
    0, 0, 7723, 0, 1496, 6519, 0, 10657, 18485, 0, 0, 0, 0, 0, 12739, 0, 0, 0, 0, 0,
    1083, 3697, 0, 0, 0, 0, 8149, 0, 13691, 451, 15057, 0, 0, 11886, 13306, 0, 0, 1380, 0, 0,
    9456, 0, 0, 5691, 0, 0, 0, 9475, 8239, 0, 0, 0, 3889, 0, 0, 0, 0, 0, 0, 5794,
    12419, 0, 0, 0, 0, 15278, 0, 1403, 0, 0, 0, 0, 17991, 0, 0, 0, 10478, 0, 0, 10509,
    0, 0, 0, 1521, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11873, 0, 0, 0, 5674, 12970,
    0, 0, 0, 15685, 0, 0, 0, 0, 0, 0, 0, 0, 10677, 12147, 0, 0, 0, 0, 2856, 11729,
    0, 0, 0, 0, 0, 17523, 1906, 15396, 17779, 13119, 13009, 0, 15611, 17814, 0, 0, 12279, 0, 0, 12932,
    10128, 13058, 0, 0, 0, 10159, 0, 15645, 0, 0, 18054, 0, 16543, 0, 0, 0, 0, 10129, 3830, 6315,
    19415, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8538, 311, 18072, 18668, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 15536, 14777, 0, 9972, 0, 6705, 0, 13383, 0, 0, 10104, 0, 0, 0, 0, 0, 0,
    13103, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7376, 0, 0,
    0, 0, 338, 0, 0, 0, 11450, 0, 560, 0, 0, 0, 0, 0, 0, 8742, 0, 0, 0, 11842,
    224, 0, 0, 0, 4072, 10145, 16516, 0, 13722, 0, 0, 0, 0, 0, 0, 0, 0, 13147, 0, 252,
    0, 8771, 18532, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 19059, 0, 0,
    0, 0, 0, 8530, 0, 0, 0, 0, 5056, 10391, 0, 2822, 0, 0, 0, 0, 0, 0, 0, 0,
    10158, 0, 14415, 0, 4760, 0, 17577, 0, 4611, 3716, 8539, 10960, 8087, 13388, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 10963, 15871, 0, 0, 0, 8760, 0, 0, 0, 8609, 0, 0, 0, 13970, 0,
    5484, 0, 0, 0, 0, 0, 6411, 0, 0, 0, 0, 0, 11551, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 18099, 10722, 7018, 0, 10421, 0, 0, 0, 17585, 0, 0, 0, 18404, 0, 702,
    0, 11728, 0, 0, 0, 19596, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9988,
    0, 0, 0, 19105, 0, 0, 0, 0, 0, 0, 0, 0, 4410, 0, 3449, 14744, 0, 0, 0, 0,
    0, 0, 9865, 0, 0, 4833, 10228, 0, 9165, 0, 0, 0, 644, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 7478, 0, 17730, 0, 12427, 0, 108, 4105, 475, 7054, 3534, 0, 0, 5301, 0, 0, 0, 0,
    0, 0, 0, 13226, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3511, 3962, 11357, 16826, 2685, 0,
    0, 0, 0, 4522, 12286, 0, 0, 13061, 0, 0, 3452, 0, 0, 3217, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 10987, 0, 0, 9896, 6752, 0, 5819, 4112, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 7327, 0, 0, 0, 11594, 0, 0, 0, 0, 0, 0, 0, 0, 13271, 0, 0, 0, 2964, 0,
    0, 0, 0, 0, 0, 0, 0, 7485, 18941, 0, 0, 0, 0, 0, 0, 13988, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 13762, 0, 14290, 0, 0, 10577, 0, 0, 0, 0, 0, 0,
    14951, 0, 0, 0, 17391, 0, 0, 0, 5471, 0, 0, 0, 0, 0, 0, 5596, 0, 0, 15801, 0,
    16284, 0, 10835, 19406, 2662, 10120, 0, 741, 0, 0, 0, 0, 16586, 0, 0, 0, 8914, 12949, 0, 7304,
    1706, 0, 0, 0, 0, 0, 16638, 0, 0, 0, 0, 9806, 10385, 0, 0, 0, 8426, 0, 0, 0,
    0, 0, 0, 5327, 6759, 0, 0, 14067, 0, 0, 6972, 11961, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 17284, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16763, 0, 0, 0,
    0, 0, 0, 2128, 8155, 6783, 0, 1270, 0, 0, 0, 0, 15847, 16704, 0, 0, 8052, 13971, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 6113, 0, 16599, 0, 0, 0, 16943, 0, 0, 0, 8635, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14900, 1915, 0, 0, 0, 0, 18314, 0, 19369, 0,
    0, 0, 0, 0, 0, 0, 18328, 18394, 623, 8485, 11941, 18168, 12706, 0, 0, 9268, 0, 0, 0, 0,
    13517, 0, 0, 0, 0, 0, 0, 0, 13696, 0, 0, 0, 0, 0, 0, 5332, 0, 0, 0, 0,
    0, 18260, 0, 17028, 17985, 0, 17019, 0, 0, 0, 0, 0, 0, 0, 0, 8888, 17423, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 5735, 14360, 745, 0, 0, 0, 15122, 0, 0, 13258, 0, 0, 6173,
    0, 0, 0, 0, 0, 13926, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 8425, 0, 0, 1633, 0, 0, 0, 1839, 10884, 12554, 4640, 13239, 0, 0, 8383, 5801, 7509, 8741, 6826,
    0, 2362, 0, 0, 0, 1907, 0, 0, 0, 0, 12431, 0, 0, 0, 0, 0, 10825, 1707, 11127, 11808,
    0, 0, 0, 0, 0, 0, 0, 0, 4906, 5166, 16134, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 18339, 0, 0, 0, 17086, 0, 5130, 0, 0, 19279, 0, 0, 0, 0, 0, 0,
    11826, 15924, 0, 0, 4789, 18707, 0, 0, 0, 0, 14545, 9300, 0, 6274, 10887, 2305, 12123, 0, 0, 0,
    0, 0, 0, 0, 18607, 0, 0, 17152, 3190, 0, 0, 18568, 17826, 18880, 0, 0, 0, 17839, 19132, 0,
    0, 0, 15995, 0, 4308, 0, 0, 0, 6252, 0, 0, 0, 0, 0, 0, 8367, 0, 0, 0, 0,
    0, 7681, 4021, 7063, 8537, 0, 17046, 1929, 18409, 0, 0, 0, 0, 0, 9370, 0, 0, 0, 0, 0,
    18840, 0, 0, 0, 8843, 0, 0, 13507, 3509, 0, 0, 8470, 9927, 0, 0, 10743, 0, 4168, 6768, 0,
    0, 0, 0, 12336, 15367, 14346, 0, 12439, 0, 2844, 8636, 4952, 5483, 5969, 0, 17904, 0, 0, 0, 9481,
    0, 0, 0, 0, 0, 16402, 18604, 0, 103, 0, 4997, 12832, 0, 0, 0, 0, 0, 0, 0, 0,
    11034, 0, 0, 0, 0, 0, 0, 0, 0, 12461, 2900, 0, 0, 0, 0, 0, 0, 0, 0, 18443,
    0, 8326, 0, 14209, 0, 17910, 0, 14084, 0, 0, 0, 0, 14120, 646, 15011, 17433, 0, 0, 0, 6484,
    774, 3269, 3905, 3451, 0, 0, 0, 0, 0, 0, 0, 0, 15721, 0, 0, 0, 0, 0, 0, 3093,
    7252, 10067, 0, 0, 5604, 12338, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15411, 0, 0, 0, 16198,
    19145, 6530, 0, 0, 0, 0, 793, 0, 4581, 15154, 0, 6812, 0, 0, 0, 12389, 0, 8589, 5230, 0,
    11035, 0, 1172, 19466, 0, 6455, 0, 13019, 2501, 0, 0, 0, 0, 0, 0, 12386, 0, 0, 0, 8543,
    400, 795, 6570, 13065, 5710, 12243, 0, 0, 0, 0, 0, 0, 3989, 0, 0, 0, 0, 0, 0, 3958,
    0, 0, 0, 3671, 0, 0, 0, 0, 0, 0, 0, 289, 1493, 8193, 9220, 0, 0, 0, 11077, 0,
    0, 5775, 0, 9014, 0, 0, 4198, 0, 0, 0, 0, 0, 0, 0, 13593, 0, 0, 6790, 0, 8855,
    0, 0, 0, 9884, 0, 0, 0, 0, 17530, 0, 0, 10874, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 10377, 6188, 0, 0, 0, 8418, 10989, 12788, 19183, 0, 0, 0, 0, 0, 713,
    0, 0, 0, 0, 10988, 0, 0, 16866, 0, 0, 13211, 911, 0, 0, 0, 0, 0, 0, 0, 0,
    3137, 8036, 0, 0, 0, 0, 0, 0, 0, 7903, 0, 0, 6612, 0, 0, 11730, 0, 3883, 16705, 19052,
    0, 0, 0, 0, 0, 0, 1040, 0, 1494, 4907, 0, 1436, 13810, 756, 6141, 17381, 0, 5229, 0, 0,
    0, 0, 4685, 0, 0, 0, 0, 0, 0, 0, 0, 10132, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 19418, 0, 0, 0, 0, 0, 0, 7689, 0, 0, 206, 0, 1037, 4750,
    14399, 0, 0, 0, 0, 0, 19427, 14387, 0, 0, 0, 0, 0, 0, 0, 3414, 12354, 0, 0, 0,
    0, 10131, 0, 0, 2639, 0, 0, 0, 0, 0, 0, 0, 4361, 13433, 1045, 18246, 0, 0, 0, 0,
    0, 765, 7167, 9701, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9373, 0,
    0, 0, 0, 7825, 14468, 15929, 12168, 0, 0, 0, 13000, 15466, 10661, 0, 0, 0, 0, 0, 0, 14972,
    0, 13274, 0, 0, 0, 19546, 0, 0, 0, 11776, 0, 4799, 4549, 0, 0, 0, 0, 19287, 0, 0,
    0, 0, 4572, 0, 0, 0, 0, 0, 0, 0, 8965, 6089, 16455, 766, 9531, 13311, 16480, 3589, 1612, 16448,
    0, 7774, 0, 0, 0, 0, 16367, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9498, 17634, 8033, 13811,
    16338, 0, 3301, 0, 0, 0, 0, 0, 0, 16537, 0, 1646, 8616, 0, 0, 0, 0, 0, 0, 0,
    0, 14577, 0, 0, 0, 0, 0, 0, 0, 4214, 0, 0, 0, 2898, 0, 7886, 7992, 0, 0, 0,
    12475, 8274, 3305, 15062, 18022, 3345, 736, 0, 0, 0, 0, 8165, 0, 0, 0, 0, 0, 0, 0, 0,
    5071, 2278, 2841, 8545, 16428, 16676, 0, 0, 0, 0, 0, 0, 0, 0, 0, 267, 0, 0, 14563, 12858,
    18696, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5806,
    18613, 0, 0, 0, 0, 19565, 0, 0, 0, 0, 14962, 8004, 0, 0, 5996, 3204, 0, 0, 0, 0,
    0, 0, 0, 6365, 0, 0, 974, 0, 0, 0, 0, 0, 8793, 0, 0, 0, 0, 0, 883, 0,
    6280, 9705, 17378, 0, 0, 2719, 0, 8740, 0, 10547, 0, 0, 1096, 7648, 0, 0, 0, 0, 6482, 1217,
    10795, 12370, 0, 0, 1844, 9391, 0, 0, 0, 0, 12069, 12329, 12755, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 17639, 0, 0, 14710, 0, 0, 0, 10548, 0, 1046, 4177, 6463, 12849, 14536, 0, 947, 0,
    0, 10024, 0, 0, 0, 0, 0, 0, 0, 9770, 0, 7548, 9887, 0, 0, 1250, 14203, 15213, 0, 0,
    8864, 1055, 13556, 14570, 0, 0, 0, 0, 0, 0, 0, 0, 18312, 0, 0, 0, 0, 0, 0, 0,
    1169, 0, 0, 0, 0, 0, 0, 9214, 0, 8286, 0, 0, 4725, 0, 0, 0, 17455, 0, 0, 0,
    14400, 0, 0, 0, 0, 0, 11769, 0, 0, 0, 5490, 0, 0, 0, 0, 0, 59, 2000, 17898, 0,
    0, 0, 8113, 9485, 0, 15651, 0, 0, 2811, 0, 0, 0, 0, 0, 2592, 2152, 0, 0, 0, 0,
    0, 0, 0, 4599, 0, 0, 0, 0, 5323, 1568, 801, 1571, 12411, 19422, 10312, 8357, 10495, 0, 0, 0,
    0, 10357, 0, 0, 0, 18957, 0, 0, 0, 0, 0, 0, 0, 0, 5724, 14559, 0, 16677, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 6093, 0, 0, 0, 0, 9083, 12898, 0, 0, 0, 12781, 0, 0,
    0, 0, 7557, 4373, 0, 0, 0, 0, 11315, 0, 0, 3570, 0, 0, 0, 0, 0, 0, 0, 0,
    14902, 0, 0, 0, 17741, 0, 0, 10004, 0, 1098, 0, 0, 0, 0, 6441, 5565, 0, 0, 0, 0,
    10801, 12742, 0, 14585, 0, 0, 0, 0, 0, 6674, 8971, 0, 0, 18185, 0, 0, 0, 0, 0, 0,
    10296, 17297, 0, 0, 924, 0, 0, 1278, 0, 3123, 10570, 0, 0, 0, 0, 0, 0, 0, 17216, 0,
    8618, 8799, 18034, 332, 8013, 12467, 0, 13372, 0, 1427, 0, 0, 5313, 0, 0, 0, 0, 0, 2034, 0,
    0, 0, 0, 0, 4441, 0, 11897, 0, 0, 0, 0, 6054, 3539, 0, 0, 9588, 0, 0, 0, 0,
    0, 0, 0, 14519, 0, 0, 0, 0, 10675, 10498, 0, 0, 16304, 0, 0, 0, 0, 0, 0, 11408,
    3246, 0, 0, 0, 15270, 4998, 18610, 0, 15691, 15968, 12829, 17384, 0, 0, 6607, 16358, 0, 0, 0, 0,
    0, 0, 0, 0, 16671, 6233, 16682, 0, 0, 10396, 0, 0, 0, 0, 0, 0, 0, 0, 10281, 7754,
    10517, 13541, 14043, 0, 0, 18130, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16077, 15232, 0, 9852, 0,
    19036, 0, 0, 0, 0, 0, 9244, 0, 0, 5654, 0, 0, 0, 0, 14044, 0, 5810, 0, 0, 7890,
    0, 0, 0, 0, 0, 0, 12511, 0, 5262, 4682, 0, 11616, 0, 0, 0, 0, 0, 0, 0, 2500,
    0, 10012, 8316, 15045, 17045, 0, 0, 0, 5995, 6040, 15170, 0, 0, 0, 0, 0, 0, 0, 10833, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12463, 0, 10560, 3055,
    16169, 0, 3356, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16407, 0, 1977, 15867, 0, 0,
    5941, 0, 0, 17591, 0, 0, 0, 0, 18055, 15634, 13837, 0, 5333, 2917, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 16730, 19557, 0, 0, 0, 0, 0, 14590, 0, 0, 9322,
    0, 0, 803, 14382, 12255, 0, 9366, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16939, 0, 11930, 11823,
    0, 0, 0, 10622, 18136, 0, 16120, 10891, 0, 0, 0, 0, 0, 0, 0, 8344, 0, 0, 0, 0,
    1926, 0, 0, 0, 0, 0, 0, 6207, 0, 0, 0, 0, 0, 10554, 13944, 0, 12910, 7635, 0, 0,
    0, 5042, 17047, 16831, 18025, 19574, 0, 0, 0, 0, 8480, 0, 0, 14017, 7475, 0, 0, 6088, 0, 0,
    12623, 5847, 0, 0, 0, 0, 0, 16592, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8065,
    18698, 0, 3011, 0, 0, 0, 8106, 0, 8024, 0, 0, 16864, 0, 0, 0, 19241, 9778, 17986, 0, 0,
    2620, 0, 0, 0, 0, 4098, 0, 0, 0, 18384, 0, 0, 7707, 8767, 0, 0, 12339, 18678, 0, 15273,
    3652, 15532, 0, 0, 0, 0, 0, 0, 13101, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4037, 0, 0, 0, 13619, 0, 10984,
    0, 0, 0, 0, 0, 0, 10873, 16030, 0, 16581, 17664, 0, 0, 0, 550, 0, 12608, 0, 0, 0,
    0, 0, 0, 0, 0, 9194, 12460, 0, 0, 0, 0, 0, 0, 3391, 0, 4030, 0, 0, 11568, 0,
    0, 161, 0, 0, 12527, 0, 0, 0, 13261, 0, 0, 16953, 1817, 0, 8756, 0, 8702, 5466, 8172, 13451,
    19483, 0, 17699, 18576, 0, 0, 6403, 0, 0, 0, 0, 0, 0, 19507, 0, 0, 15896, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 16302, 0, 0, 0, 0, 11062, 0, 0, 0, 0, 13082, 0, 0, 0,
    0, 0, 0, 0, 0, 15703, 0, 0, 16698, 0, 0, 6452, 0, 0, 0, 0, 0, 0, 0, 14211,
    0, 0, 0, 0, 0, 2319, 0, 0, 0, 0, 0, 0, 0, 16073, 4739, 0, 0, 0, 0, 5627,
    0, 1138, 17581, 0, 0, 0, 4063, 0, 0, 0, 0, 0, 0, 1738, 17425, 0, 0, 0, 0, 0,
    0, 14532, 0, 0, 0, 0, 0, 18193, 0, 0, 0, 9149, 0, 0, 8055, 0, 3041, 0, 9176, 0,
    0, 0, 9944, 0, 0, 1376, 0, 0, 0, 0, 0, 0, 0, 0, 12931, 0, 17668, 0, 0, 0,
    0, 0, 0, 0, 0, 11330, 0, 0, 0, 0, 0, 9042, 18313, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 505, 0, 0, 1069, 0, 0, 8647, 0, 0, 0, 8177, 0, 0, 18437, 0, 1384, 0,
    0, 18128, 3484, 1210, 16087, 0, 0, 6515, 0, 1185, 7494, 0, 0, 3278, 0, 0, 0, 0, 0, 0,
    0, 9136, 0, 0, 0, 0, 0, 0, 0, 3231, 0, 0, 5566, 11368, 9363, 7165, 8696, 17232, 0, 0,
    0, 10466, 0, 3251, 0, 0, 0, 0, 0, 0, 0, 13886, 0, 0, 0, 0, 0, 0, 2502, 3775,
    8221, 0, 10227, 0, 0, 13660, 4940, 0, 15033, 15971, 11343, 0, 0, 0, 0, 0, 5772, 13491, 0, 2604,
    8848, 0, 8283, 15080, 0, 0, 0, 0, 9217, 0, 0, 0, 0, 0, 0, 11973, 0, 0, 0, 0,
    5128, 0, 0, 0, 16779, 0, 0, 0, 0, 0, 0, 8535, 0, 0, 12172, 15559, 0, 0, 0, 0,
    0, 0, 0, 8506, 6786, 16416, 349, 14833, 9321, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 5290, 1662, 1350, 18901, 0, 0, 0, 15114, 0, 4229, 0, 6901, 0, 6881, 12675, 19272, 0, 0,
    0, 0, 0, 10954, 0, 0, 0, 0, 2472, 19214, 11552, 0, 0, 10297, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 4407, 7155, 0, 0, 13353, 0, 0, 5239, 0, 15759, 0, 0, 0, 0, 18448,
    556, 13328, 0, 0, 17845, 0, 0, 0, 0, 0, 0, 0, 9255, 0, 8421, 0, 0, 0, 0, 0,
    0, 0, 0, 628, 18198, 9764, 4056, 8153, 15604, 0, 0, 0, 0, 0, 0, 6817, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3756, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 12011, 0, 0, 0, 0, 6487, 0, 0, 0, 0, 15222, 0, 929,
    222, 0, 0, 0, 0, 0, 777, 0, 0, 0, 0, 17912, 0, 16934, 0, 16264, 4031, 0, 0, 0,
    12300, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10011, 0, 0, 10985, 0, 0, 0, 0,
    0, 17861, 0, 0, 13610, 0, 0, 0, 13411, 15077, 0, 0, 11514, 0, 0, 0, 16942, 0, 0, 0,
    3372, 0, 0, 0, 0, 10073, 0, 0, 0, 0, 0, 0, 6371, 18643, 6148, 0, 0, 0, 0, 0,
    0, 12622, 15736, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18967, 0, 0, 0,
    0, 0, 5918, 18801, 0, 0, 0, 0, 0, 0, 0, 12367, 1999, 15799, 0, 0, 17705, 0, 0, 0,
    0, 0, 0, 17549, 2804, 0, 0, 0, 12349, 0, 0, 0, 2918, 1692, 0, 0, 8489, 9741, 1450, 18870,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16354, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 6362, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8563, 10454,
    0, 0, 0, 16161, 18749, 6707, 0, 7564, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4335,
    0, 7353, 0, 0, 0, 0, 0, 10724, 0, 17480, 878, 17907, 0, 0, 0, 0, 7377, 0, 0, 6134,
    0, 0, 7138, 0, 0, 0, 0, 0, 0, 0, 0, 4609, 0, 0, 8201, 0, 0, 0, 0, 16234,
    17442, 4016, 4366, 9310, 0, 0, 0, 0, 9473, 0, 3143, 19393, 0, 14070, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 13437, 12683, 0, 0, 0, 6076, 0, 4579, 8209, 4674, 17031, 0, 0, 2038, 0, 0, 0,
    13822, 10964, 15476, 0, 0, 0, 0, 0, 0, 0, 0, 16691, 17363, 0, 13377, 0, 2744, 2953, 0, 0,
    13062, 0, 5217, 0, 18570, 4671, 0, 0, 0, 0, 17601, 0, 8214, 410, 14255, 5966, 0, 0, 0, 12230,
    13827, 0, 0, 0, 9640, 18748, 0, 0, 0, 0, 13791, 0, 0, 4505, 0, 0, 12519, 0, 0, 0,
    0, 3467, 3708, 2986, 3818, 6191, 0, 0, 0, 0, 0, 2347, 11486, 6957, 0, 0, 18515, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 7184, 0, 0, 0, 0, 0, 0, 467, 164, 1149, 6446, 6793, 11230, 0,
    0, 0, 0, 0, 8981, 0, 14074, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18535, 11020, 0, 0,
    0, 11563, 0, 4630, 10191, 4796, 13626, 9866, 0, 0, 15596, 0, 0, 513, 0, 0, 7995, 0, 0, 9983,
    17680, 0, 0, 0, 15992, 0, 9625, 16429, 12398, 0, 11605, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 2767, 0, 5586, 0, 0, 0, 0, 0, 318, 0, 0, 0, 13016, 12249,
    0, 0, 3789, 17651, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5231, 19576, 0, 0, 902, 0, 0,
    11082, 0, 0, 0, 5529, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15917, 11059,
    17805, 0, 2248, 0, 0, 0, 3247, 11867, 0, 0, 9655, 0, 0, 0, 16961, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 5255, 11567, 17880, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1148,
    0, 0, 0, 0, 0, 3507, 0, 0, 0, 0, 0, 0, 15022, 15401, 12857, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 13404, 5354, 0, 0, 0, 6511, 14749, 6190, 0, 12502, 0, 0, 0, 0,
    0, 0, 18566, 0, 0, 13007, 16981, 0, 0, 0, 0, 0, 0, 0, 0, 16170, 0, 0, 0, 0,
    10852, 0, 0, 0, 0, 0, 0, 0, 0, 5602, 0, 0, 0, 0, 0, 0, 16044, 7321, 0, 0,
    0, 0, 0, 18565, 7643, 0, 1804, 0, 0, 0, 8585, 1849, 5606, 0, 0, 15316, 8289, 0, 14480, 0,
    0, 0, 1470, 7605, 17955, 0, 0, 11443, 0, 0, 17451, 0, 0, 0, 0, 0, 0, 0, 0, 10459,
    0, 0, 0, 0, 4767, 6471, 15578, 2178, 4542, 872, 13572, 16142, 0, 0, 0, 0, 0, 0, 17156, 0,
    0, 6001, 0, 11688, 0, 5429, 8729, 10284, 0, 0, 16710, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 9316, 0, 0, 0, 1953, 12158, 0, 0, 0, 0, 0, 0, 0, 13820, 0,
    0, 0, 0, 0, 0, 9739, 0, 5555, 11469, 5677, 6072, 0, 16374, 0, 7994, 0, 0, 0, 2992, 0,
    12090, 10853, 13754, 0, 0, 0, 0, 12871, 6219, 4995, 2583, 7025, 10491, 0, 5970, 0, 10136, 0, 0, 18745,
    0, 0, 12369, 0, 0, 1186, 9919, 0, 0, 0, 0, 10282, 3633, 0, 3721, 0, 5462, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8871, 0, 0, 3173, 0, 0, 0, 5080, 13732,
    0, 0, 0, 0, 0, 0, 10174, 0, 0, 0, 0, 0, 0, 0, 0, 12756, 0, 0, 7394, 12682,
    4508, 0, 0, 0, 9003, 15773, 0, 0, 0, 0, 0, 0, 0, 2665, 3184, 0, 285, 0, 0, 0,
    0, 0, 0, 0, 0, 17377, 649, 0, 0, 0, 0, 0, 0, 0, 14220, 0, 0, 0, 9878, 10669,
    11555, 0, 0, 5862, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14535, 0, 13910, 16280, 15908, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11504, 15184, 8894, 0, 18843,
    0, 0, 0, 0, 17348, 0, 3078, 0, 0, 0, 0, 0, 0, 9565, 0, 0, 0, 0, 0, 0,
    0, 0, 6536, 0, 0, 0, 7718, 15947, 0, 0, 2001, 5184, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 5026, 0, 0, 0, 0, 0, 0, 0, 12323, 0, 0, 0, 0, 0, 13814, 9959, 0, 16563,
    0, 0, 0, 11277, 0, 0, 0, 0, 0, 0, 0, 1178, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8637, 12492, 0, 16137, 0, 15993, 0, 0, 0,
    0, 0, 0, 0, 0, 10101, 0, 0, 0, 0, 0, 773, 0, 8372, 0, 0, 0, 0, 0, 8182,
    0, 8813, 0, 0, 1851, 18517, 9441, 0, 0, 0, 0, 0, 0, 0, 0, 11820, 0, 0, 0, 0,
    0, 7404, 0, 9269, 0, 0, 0, 0, 0, 0, 1453, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 9693, 0, 0, 0, 0, 12597, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10494, 10840, 0, 0, 0, 0, 15317,
    0, 0, 0, 0, 6108, 0, 0, 15068, 0, 0, 0, 14892, 15547, 9543, 0, 4478, 0, 0, 0, 13637,
    0, 0, 13859, 13666, 0, 1589, 0, 7089, 1647, 0, 18602, 0, 0, 0, 0, 0, 0, 0, 9548, 18420,
    11397, 15207, 0, 0, 0, 0, 0, 0, 0, 12417, 0, 7711, 0, 0, 1815, 0, 0, 0, 0, 0,
    0, 0, 5085, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 491, 14101, 17457, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 19345, 0, 0, 0, 12099, 0, 0, 0, 0, 0, 0, 0, 18509, 0, 0,
    0, 0, 0, 0, 0, 5581, 0, 0, 0, 0, 0, 15568, 0, 0, 0, 0, 14650, 10063, 16757, 0,
    2416, 4761, 0, 0, 16349, 0, 0, 17844, 0, 0, 1338, 0, 0, 0, 0, 0, 0, 7470, 0, 674,
    13191, 0, 0, 0, 13585, 12324, 17819, 0, 0, 0, 7630, 0, 0, 0, 1140, 0, 0, 0, 0, 0,
    17757, 0, 0, 14320, 0, 0, 0, 0, 3472, 11026, 0, 0, 0, 1879, 0, 0, 0, 7320, 0, 0,
    13959, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4561, 0, 0, 0, 0, 12459, 0, 0,
    12941, 3907, 8095, 0, 0, 3168, 0, 0, 0, 3351, 0, 10878, 1519, 5934, 0, 0, 0, 0, 0, 4357,
    0, 0, 98, 0, 0, 0, 0, 9448, 1652, 8111, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6139,
    0, 0, 3926, 12165, 0, 0, 0, 10525, 14050, 0, 0, 12167, 0, 0, 2007, 3005, 15037, 0, 0, 0,
    18833, 0, 0, 0, 0, 0, 0, 0, 6782, 1585, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13480,
    13563, 8634, 0, 0, 0, 0, 11732, 19544, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3846, 6648, 0,
    0, 0, 11465, 0, 0, 0, 0, 0, 10193, 6952, 9608, 0, 0, 0, 0, 0, 7395, 0, 0, 0,
    0, 271, 0, 0, 0, 0, 0, 0, 0, 1443, 8307, 0, 0, 0, 10829, 6889, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 4639, 0, 8944, 2810, 18665, 0, 0, 0, 14628, 203, 4491, 6335, 0, 0, 0,
    0, 0, 8983, 5212, 0, 0, 0, 0, 0, 0, 0, 14816, 16955, 0, 0, 4147, 0, 0, 0, 5531,
    0, 0, 0, 0, 19107, 19162, 0, 0, 0, 0, 0, 0, 0, 519, 6358, 0, 0, 0, 0, 0,
    10858, 13571, 16479, 0, 15687, 0, 0, 8288, 0, 18680, 0, 0, 0, 0, 11789, 6596, 0, 0, 0, 0,
    9661, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6567, 0, 0, 0, 0, 0, 14208, 0, 0, 0,
    0, 0, 0, 13948, 0, 13183, 0, 0, 0, 805, 14928, 0, 0, 0, 0, 0, 16544, 8852, 0, 0,
    19148, 6235, 0, 2950, 4949, 6758, 6145, 8420, 0, 0, 0, 0, 0, 12952, 0, 0, 0, 0, 0, 0,
    0, 0, 7453, 9952, 0, 0, 0, 0, 0, 0, 4436, 0, 0, 0, 0, 1171, 0, 0, 0, 0,
    0, 11575, 0, 395, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12237, 0, 0, 2536, 17920, 0,
    5635, 10165, 0, 10666, 0, 0, 0, 11423, 0, 9075, 14596, 0, 0, 4677, 0, 0, 0, 0, 0, 7618,
    9258, 0, 0, 0, 0, 0, 0, 0, 2541, 0, 0, 0, 0, 0, 0, 17346, 0, 0, 0, 12066,
    13991, 0, 0, 0, 0, 11927, 8471, 0, 0, 0, 0, 0, 4051, 0, 0, 0, 0, 8989, 11793, 15286,
    0, 0, 0, 0, 0, 0, 0, 3037, 0, 0, 0, 15702, 0, 0, 0, 5254, 0, 7985, 3215, 4756,
    10817, 14780, 0, 0, 14403, 0, 0, 0, 1538, 0, 5512, 16960, 0, 0, 0, 0, 0, 9909, 0, 14736,
    0, 0, 0, 17099, 0, 17302, 0, 7797, 0, 10280, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6973,
    0, 18296, 0, 0, 0, 0, 18499, 0, 0, 0, 17366, 0, 10379, 10994, 0, 0, 4962, 15456, 0, 0,
    0, 0, 16119, 8391, 15887, 0, 0, 0, 3634, 13918, 0, 0, 0, 0, 0, 8547, 15298, 0, 0, 0,
    0, 11437, 0, 9726, 0, 0, 0, 0, 0, 10080, 0, 0, 0, 13398, 9926, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2674, 0, 0, 2094, 0, 0, 5722, 0, 0,
    11225, 0, 0, 0, 0, 0, 2293, 0, 0, 0, 0, 0, 17893, 0, 0, 3997, 0, 0, 18810, 0,
    0, 0, 0, 0, 0, 17694, 3678, 0, 2125, 0, 0, 0, 0, 0, 0, 0, 0, 15495, 0, 0,
    0, 0, 0, 0, 0, 6649, 3443, 0, 0, 9257, 0, 0, 1147, 0, 12837, 258, 6568, 7572, 7692, 8819,
    0, 0, 607, 0, 0, 16208, 0, 0, 15003, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14713,
    0, 0, 0, 0, 0, 0, 0, 4924, 0, 0, 0, 0, 0, 4152, 18546, 0, 0, 0, 0, 8096,
    0, 0, 0, 9920, 0, 0, 5956, 0, 0, 151, 0, 0, 3433, 0, 0, 0, 7771, 0, 16608, 0,
    0, 0, 976, 0, 0, 0, 0, 0, 0, 0, 0, 6295, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 12578, 0, 0, 0, 0, 0, 8598, 0, 0, 0, 0, 0, 0, 0,
    0, 4015, 0, 11595, 0, 0, 1322, 0, 0, 0, 0, 19057, 0, 0, 0, 0, 0, 16189, 0, 0,
    0, 2854, 6257, 12826, 0, 11006, 0, 0, 0, 0, 8946, 0, 0, 0, 0, 0, 0, 0, 17641, 0,
    0, 0, 0, 0, 0, 0, 9028, 0, 0, 0, 0, 0, 0, 7541, 0, 0, 0, 0, 5843, 0,
    0, 17009, 10147, 0, 0, 0, 0, 0, 4429, 0, 0, 0, 0, 1048, 0, 0, 0, 12264, 17118, 0,
    0, 0, 0, 0, 0, 16727, 0, 8449, 0, 0, 12101, 12495, 12766, 18893, 0, 0, 0, 0, 0, 0,
    7070, 14488, 0, 0, 0, 6632, 9946, 0, 2220, 8353, 0, 0, 18922, 0, 0, 0, 0, 6298, 10424, 0,
    0, 0, 0, 0, 0, 0, 262, 0, 0, 0, 0, 0, 8698, 0, 11587, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 17536, 2751, 0, 2164, 0, 691, 13654, 0, 15564, 0, 17552, 0, 0, 0, 0,
    13460, 0, 19156, 0, 0, 13389, 7260, 0, 0, 0, 0, 0, 87, 19517, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 1146, 5614, 5991, 2773, 3541, 4918, 9341, 8322, 10254, 12677, 14642, 16823, 0, 0, 0,
    0, 19128, 0, 0, 0, 4140, 0, 0, 0, 0, 0, 5368, 0, 0, 0, 0, 0, 0, 0, 0,
    11818, 0, 5694, 0, 0, 0, 0, 0, 17212, 0, 7535, 0, 0, 0, 0, 16931, 0, 0, 0, 0,
    0, 10091, 0, 11847, 0, 10859, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3283, 671, 3583, 13938,
    17039, 0, 0, 0, 0, 1134, 15812, 0, 0, 0, 402, 13174, 9122, 8753, 0, 0, 0, 0, 18539, 12626,
    0, 17030, 0, 0, 0, 0, 0, 0, 0, 14856, 15475, 14551, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 848, 5637, 7243, 16532, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6883, 0,
    0, 740, 11346, 15322, 0, 0, 0, 0, 18777, 0, 18521, 411, 0, 0, 802, 0, 3751, 0, 7289, 1054,
    0, 8115, 7796, 12285, 14705, 0, 10442, 0, 0, 0, 0, 0, 0, 6030, 0, 0, 0, 0, 0, 0,
    6476, 0, 0, 17079, 0, 0, 0, 0, 0, 6488, 0, 5428, 13303, 0, 0, 0, 0, 0, 1872, 0,
    0, 0, 0, 0, 0, 1460, 15930, 12124, 0, 0, 0, 13012, 0, 0, 0, 0, 0, 0, 18779, 0,
    0, 0, 0, 0, 5736, 0, 0, 19125, 56, 5045, 0, 0, 0, 0, 0, 0, 0, 0, 8078, 0,
    0, 0, 14850, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10182, 8255,
    18085, 0, 0, 0, 0, 10037, 0, 0, 0, 0, 0, 9670, 0, 0, 0, 10518, 15094, 17604, 0, 10843,
    14846, 14042, 0, 0, 2753, 10195, 0, 0, 0, 0, 0, 1808, 19035, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 15542, 9490, 6895, 0, 6951, 9837, 0, 0, 0, 0, 0, 0, 6592, 17945, 0,
    0, 0, 0, 0, 0, 7979, 0, 0, 15985, 0, 0, 18079, 0, 2944, 14809, 0, 0, 6082, 0, 0,
    0, 0, 10905, 0, 0, 0, 14490, 0, 0, 9569, 0, 0, 0, 0, 0, 0, 0, 0, 6098, 0,
    0, 0, 0, 789, 0, 5549, 0, 0, 4897, 0, 6328, 18458, 7130, 15606, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 17085, 1712, 0, 0, 18584, 0, 0, 0, 8295, 0, 12357, 0, 0, 11104, 17909, 0, 10414,
    0, 0, 5163, 12823, 0, 0, 14321, 0, 0, 0, 0, 0, 0, 0, 0, 7051, 0, 0, 0, 4071,
    0, 0, 4376, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9239, 0, 0, 0, 0, 0, 15503, 0,
    0, 0, 15311, 0, 0, 0, 0, 0, 0, 11107, 0, 0, 0, 8749, 0, 0, 0, 0, 0, 0,
    0, 4431, 14009, 15720, 0, 6451, 0, 0, 14944, 0, 6991, 2113, 10457, 0, 0, 14309, 16982, 0, 12767, 0,
    1814, 0, 0, 0, 4203, 8883, 0, 0, 0, 0, 0, 0, 0, 1560, 3873, 0, 15610, 14191, 0, 13499,
    1168, 11606, 0, 0, 0, 0, 0, 4395, 0, 0, 14719, 0, 0, 14881, 14059, 0, 17038, 0, 0, 0,
    0, 4634, 9850, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7080,
    14143, 0, 0, 0, 0, 0, 0, 0, 3964, 9263, 0, 1199, 0, 0, 0, 0, 8755, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 989, 13607, 0, 19303, 5341, 0, 3714, 0, 2330, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 1886, 0, 0, 0, 0, 0, 0, 0, 1461, 0, 0, 0, 11302, 14793,
    18152, 0, 0, 0, 0, 0, 0, 0, 0, 17935, 19604, 0, 0, 4764, 13908, 0, 0, 0, 0, 0,
    0, 0, 17531, 0, 0, 0, 0, 0, 18332, 8284, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 6308, 0, 0, 0, 241, 0, 5909, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 6273, 18787, 12074, 14933, 18005, 11799, 0, 16821, 941, 5815, 18895, 5404, 0, 5083, 9296, 0, 1719, 5573,
    3148, 0, 5400, 13860, 0, 0, 0, 0, 0, 0, 7311, 0, 0, 0, 0, 0, 0, 18289, 0, 0,
    0, 0, 0, 2860, 0, 0, 0, 0, 6039, 0, 7800, 0, 4137, 6392, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 10597, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2083, 0, 0, 14173, 11748, 10594,
    18252, 0, 0, 0, 3870, 0, 3644, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11588, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 9288, 10838, 0, 2312, 11378, 0, 0, 2891, 0, 0, 3940, 0,
    15066, 0, 0, 0, 0, 0, 0, 0, 14386, 276, 0, 0, 0, 0, 0, 0, 3908, 0, 0, 0,
    0, 0, 0, 5550, 0, 0, 0, 0, 0, 7948, 0, 0, 8575, 4978, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 403, 0, 0, 0, 17362, 0, 12810, 0, 0, 0, 0, 17243, 0, 0, 0, 0, 3691,
    7956, 0, 0, 0, 6591, 6733, 0, 12905, 17784, 0, 0, 0, 0, 0, 6095, 0, 0, 16550, 3113, 0,
    0, 0, 4135, 13640, 8674, 0, 0, 9429, 9196, 0, 0, 0, 0, 0, 0, 10337, 0, 0, 0, 2547,
    17120, 17439, 0, 11614, 0, 0, 0, 18964, 0, 0, 3555, 13614, 0, 0, 18494, 0, 11550, 0, 8672, 13467,
    15577, 0, 0, 5689, 3130, 12193, 0, 12501, 6045, 15193, 16175, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 19515, 0, 2003, 15890, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12735, 0,
    0, 11454, 0, 5329, 0, 0, 0, 0, 0, 0, 0, 0, 5259, 16729, 0, 0, 9804, 0, 0, 1914,
    0, 0, 17951, 0, 0, 0, 0, 0, 5647, 0, 0, 0, 0, 14742, 0, 8661, 0, 19167, 0, 0,
    0, 0, 16988, 12749, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18320, 0, 7611, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 1730, 0, 0, 0, 8835, 14469, 4521, 0, 0, 0, 0, 0,
    0, 8374, 0, 15376, 17537, 0, 13356, 7544, 18562, 0, 0, 0, 0, 0, 0, 0, 0, 4255, 0, 0,
    0, 0, 0, 0, 2812, 9947, 2527, 5798, 8998, 12647, 14088, 15526, 12684, 0, 2885, 9037, 12876, 7268, 19200, 0,
    0, 14701, 0, 0, 12543, 0, 0, 8939, 0, 11053, 12670, 0, 0, 0, 0, 0, 1343, 12678, 8992, 13253,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 19364, 14078, 0, 0, 0, 11476, 0, 0,
    0, 0, 0, 0, 0, 0, 14911, 0, 17142, 0, 0, 14395, 19498, 0, 0, 16335, 0, 0, 0, 507,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14799, 0, 8158, 0, 0, 0, 1336, 0, 11223, 0,
    10678, 0, 0, 0, 0, 0, 0, 16192, 0, 11725, 6410, 15780, 0, 0, 1576, 0, 19312, 0, 0, 13968,
    11843, 0, 0, 0, 0, 7752, 11593, 14216, 16656, 0, 5903, 14030, 0, 0, 0, 0, 0, 13735, 0, 0,
    0, 8556, 3689, 11915, 12006, 0, 0, 0, 0, 0, 12331, 0, 17817, 0, 2603, 3475, 0, 0, 0, 0,
    0, 0, 0, 218, 2119, 15026, 0, 9034, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8728,
    5092, 17798, 0, 0, 0, 2073, 2584, 0, 10181, 3698, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    453, 0, 0, 5971, 16008, 0, 0, 0, 0, 0, 0, 0, 16350, 0, 0, 7834, 0, 0, 16813, 9451,
    0, 0, 8974, 0, 3971, 18564, 13269, 0, 0, 0, 0, 10822, 5826, 4699, 8298, 12014, 0, 0, 0, 0,
    0, 1956, 0, 0, 0, 0, 7285, 0, 0, 13450, 0, 0, 2677, 0, 0, 0, 0, 0, 0, 10647,
    0, 0, 0, 14741, 16166, 0, 0, 0, 0, 0, 2995, 3106, 7627, 18200, 0, 4381, 0, 0, 0, 0,
    0, 0, 0, 0, 2438, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 6307, 0, 19276, 3888, 5495, 0, 0, 0, 0, 0, 0, 0, 13839, 2194, 4228, 16849, 18266, 0, 0,
    0, 12181, 13531, 0, 0, 0, 9711, 17042, 7578, 0, 0, 0, 0, 0, 0, 0, 9690, 13168, 0, 0,
    0, 0, 0, 688, 10592, 0, 0, 0, 2327, 0, 0, 0, 0, 2975, 9683, 14925, 9509, 15293, 0, 15402,
    0, 0, 0, 1756, 0, 12887, 0, 0, 0, 0, 0, 1093, 5876, 9902, 10703, 13215, 0, 0, 0, 17737,
    0, 5140, 14613, 0, 0, 0, 4595, 0, 0, 6473, 7217, 10340, 0, 0, 0, 0, 0, 0, 14688, 0,
    12621, 0, 11326, 0, 0, 0, 0, 0, 0, 0, 0, 5103, 3821, 3556, 13415, 0, 0, 0, 0, 0,
    0, 0, 0, 11018, 11948, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2132, 9846, 16602,
    0, 0, 0, 3415, 0, 12403, 0, 0, 13085, 0, 0, 0, 0, 0, 0, 0, 10109, 0, 0, 3111,
    0, 0, 2920, 13520, 18980, 0, 3346, 0, 0, 0, 0, 2260, 0, 8811, 0, 0, 14730, 0, 4142, 0,
    787, 17424, 9782, 10038, 5948, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14243, 0,
    0, 0, 0, 4419, 0, 0, 0, 0, 0, 0, 13287, 0, 0, 0, 18970, 0, 0, 0, 0, 0,
    0, 2910, 0, 18782, 0, 0, 1267, 10144, 0, 16408, 0, 0, 0, 2460, 0, 0, 0, 0, 5418, 0,
    18291, 4664, 6849, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 3210, 17436, 7946, 8583, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12348,
    0, 0, 0, 0, 0, 17627, 0, 17992, 19189, 0, 0, 3099, 0, 0, 0, 0, 696, 11580, 0, 0,
    17944, 0, 0, 0, 0, 0, 0, 0, 0, 375, 0, 0, 0, 0, 0, 19259, 17901, 0, 1123, 0,
    0, 0, 12207, 4034, 5997, 0, 0, 8735, 0, 0, 0, 5846, 0, 0, 0, 10533, 0, 0, 0, 0,
    11228, 0, 0, 0, 0, 0, 0, 17565, 0, 11185, 5875, 14307, 0, 0, 0, 0, 15678, 0, 1768, 0,
    8302, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15290, 0, 18946, 14448, 0, 11323,
    16312, 0, 0, 2222, 9342, 0, 12508, 0, 604, 12479, 0, 0, 0, 0, 0, 0, 0, 1467, 0, 0,
    0, 5778, 18580, 0, 0, 869, 10736, 11205, 12228, 18618, 0, 0, 0, 0, 6211, 15015, 698, 8844, 1487, 99,
    10706, 0, 0, 0, 16247, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9055, 10054, 0, 9601, 14781, 0,
    0, 0, 0, 0, 0, 0, 3518, 13609, 0, 0, 9267, 0, 0, 1074, 0, 0, 0, 0, 0, 584,
    0, 0, 0, 0, 4621, 16398, 0, 0, 0, 0, 15603, 0, 0, 3064, 0, 0, 0, 0, 0, 0,
    9465, 0, 0, 0, 0, 0, 15779, 0, 0, 0, 0, 0, 0, 18457, 0, 4371, 0, 0, 0, 0,
    6230, 10915, 1531, 0, 0, 0, 0, 0, 9223, 15250, 0, 0, 8064, 0, 12201, 767, 0, 0, 13711, 0,
    1230, 0, 12086, 0, 16876, 19050, 0, 0, 1812, 954, 4033, 0, 3082, 0, 15531, 16651, 0, 0, 12159, 14376,
    0, 0, 0, 0, 0, 0, 0, 0, 710, 0, 0, 0, 0, 0, 0, 0, 10802, 0, 0, 0,
    16780, 0, 0, 0, 0, 12288, 16814, 14903, 18943, 0, 0, 0, 0, 0, 4646, 0, 19509, 0, 0, 0,
    0, 0, 0, 0, 16432, 0, 13384, 12183, 0, 0, 0, 0, 0, 0, 0, 0, 15620, 4757, 15951, 0,
    0, 10123, 10794, 0, 0, 0, 0, 0, 0, 0, 0, 17238, 0, 0, 15783, 10524, 0, 17290, 0, 0,
    0, 5789, 10094, 0, 0, 0, 5346, 0, 0, 0, 0, 4524, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14460, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 10257, 17855, 7335, 11811, 0, 0, 0, 0, 18844, 13577, 0, 0, 0, 15815, 0, 14825, 18882,
    10836, 0, 3411, 0, 6792, 0, 757, 19204, 13930, 0, 0, 0, 0, 0, 0, 12477, 0, 0, 0, 0,
    0, 0, 0, 5545, 0, 1548, 6602, 0, 0, 0, 0, 0, 0, 0, 6262, 13097, 15455, 11451, 0, 12899,
    13139, 17950, 0, 0, 0, 0, 0, 8291, 13234, 0, 0, 0, 0, 0, 6167, 0, 4002, 0, 7805, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1370, 0, 0, 0, 0, 1087, 12761, 14221, 0, 0, 0,
    0, 0, 0, 0, 0, 11673, 7141, 0, 0, 0, 1988, 0, 14163, 0, 12907, 13011, 10262, 9467, 17514, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8229, 0, 0, 0, 0, 0, 0, 2590, 0, 13604,
    7240, 14246, 2351, 0, 0, 0, 0, 11960, 0, 0, 4555, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 106, 0, 0, 0, 3510, 0, 0, 8732, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 13297, 0, 0, 2018, 16990, 0, 15952, 0, 0, 0, 301, 0, 0, 6501, 0,
    17015, 0, 0, 0, 0, 0, 0, 0, 18573, 0, 10763, 0, 0, 0, 0, 0, 0, 3046, 13684, 0,
    9011, 0, 0, 0, 0, 0, 2784, 0, 0, 4708, 0, 0, 0, 0, 0, 0, 0, 0, 14680, 7329,
    0, 3290, 0, 6195, 0, 0, 0, 0, 0, 0, 19045, 0, 6012, 0, 0, 0, 0, 1415, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 16105, 0, 15499, 0, 0, 0, 0, 0, 16669, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 11666, 592, 0, 0, 13865, 0, 0, 0, 0, 10427, 0, 0, 0, 0, 14717,
    0, 4828, 0, 0, 0, 0, 0, 0, 6140, 0, 18714, 0, 0, 7976, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 6393, 0, 0, 0, 16457, 0, 0, 17931, 0, 17320, 12071, 0, 0, 0, 0,
    18210, 0, 0, 0, 0, 0, 663, 5401, 9168, 0, 0, 0, 6236, 0, 0, 0, 11001, 0, 0, 0,
    0, 515, 0, 0, 1758, 0, 5388, 0, 0, 0, 0, 0, 0, 0, 0, 19593, 0, 4433, 0, 0,
    0, 2932, 0, 0, 0, 0, 4170, 0, 0, 0, 0, 0, 0, 13251, 0, 0, 0, 0, 0, 0,
    0, 18215, 0, 0, 0, 228, 7684, 0, 0, 128, 7869, 260, 17327, 0, 19368, 5779, 0, 11740, 0, 0,
    0, 7274, 0, 0, 0, 0, 0, 6034, 16655, 0, 0, 716, 0, 0, 0, 0, 0, 15397, 0, 0,
    0, 0, 361, 0, 13575, 0, 0, 0, 3864, 16355, 0, 0, 0, 0, 0, 0, 0, 0, 19121, 0,
    15294, 0, 0, 0, 0, 0, 0, 0, 0, 3515, 0, 0, 0, 0, 0, 0, 0, 1181, 13709, 0,
    0, 0, 15126, 0, 0, 0, 0, 0, 0, 0, 0, 18362, 3512, 0, 3096, 0, 0, 2925, 0, 418,
    0, 0, 0, 0, 2432, 0, 0, 0, 0, 0, 5833, 19318, 0, 0, 0, 15731, 0, 0, 0, 0,
    0, 0, 3758, 6956, 11425, 15205, 16045, 0, 0, 0, 0, 4401, 0, 0, 0, 0, 0, 0, 6847, 0,
    0, 16974, 0, 0, 0, 0, 0, 10587, 0, 4391, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 10382, 0, 0, 0, 0, 0, 0, 0, 18634, 0, 0, 0, 0, 2254, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 678, 12620, 0, 0, 0, 0, 19163,
    0, 15021, 0, 0, 8231, 0, 0, 10605, 0, 0, 0, 0, 0, 0, 455, 0, 0, 4186, 0, 0,
    0, 0, 0, 17659, 0, 0, 8477, 0, 0, 0, 16336, 17186, 1992, 0, 0, 0, 0, 0, 0, 0,
    1764, 0, 0, 0, 0, 0, 15269, 0, 14514, 0, 6168, 4602, 12088, 15565, 17859, 0, 19196, 0, 0, 0,
    0, 0, 0, 0, 16841, 19426, 0, 0, 0, 15328, 0, 0, 0, 4493, 15414, 0, 0, 0, 15549, 9709,
    16270, 16816, 0, 17644, 0, 17446, 17776, 0, 0, 0, 0, 0, 6254, 9582, 0, 0, 6642, 0, 0, 0,
    0, 0, 0, 0, 0, 2144, 0, 0, 5223, 0, 0, 0, 0, 0, 1918, 0, 0, 0, 0, 1385,
    0, 0, 0, 0, 0, 17299, 17788, 0, 0, 0, 0, 0, 16883, 0, 0, 14746, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 14941, 0, 15433, 0, 0, 13693, 12976, 18249, 0, 0, 0, 0, 0,
    0, 0, 5288, 0, 4091, 0, 0, 0, 0, 18032, 0, 0, 0, 0, 10582, 16734, 6526, 11767, 0, 0,
    1408, 4635, 17887, 13542, 0, 0, 0, 0, 0, 0, 0, 3316, 4591, 7073, 3744, 18013, 0, 3897, 0, 5626,
    0, 6245, 0, 1377, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12175, 0, 0, 0, 0, 0, 0,
    0, 8523, 0, 0, 6738, 0, 18948, 0, 0, 0, 3199, 0, 0, 0, 0, 0, 2129, 0, 0, 0,
    0, 0, 1511, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9335, 0, 0, 8869, 0, 14452,
    0, 0, 0, 0, 0, 0, 0, 14267, 0, 0, 822, 3476, 2074, 13704, 19395, 0, 0, 12240, 6118, 0,
    11695, 0, 0, 0, 0, 4136, 0, 0, 0, 0, 8216, 5081, 11334, 16772, 18240, 0, 0, 0, 0, 0,
    0, 1321, 0, 3505, 5719, 329, 0, 9482, 0, 0, 0, 0, 0, 0, 0, 0, 9671, 10372, 0, 0,
    0, 0, 913, 2997, 14236, 0, 19571, 0, 0, 0, 0, 0, 0, 1591, 11519, 0, 18170, 18817, 0, 4974,
    0, 0, 15357, 0, 0, 0, 11727, 624, 0, 5824, 57, 7157, 8957, 17533, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 10485, 0, 0, 0, 0, 0, 0, 476, 11261, 8366, 10962, 0, 0, 14889, 0, 0,
    0, 0, 1659, 0, 4715, 0, 0, 0, 2123, 697, 18155, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 18919, 0, 2434, 3623, 0, 0, 0, 0, 17235, 6766, 0, 0, 9088, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 19435, 0, 5849, 9697, 18236, 0, 0, 0, 0, 4348, 0, 0, 0,
    737, 0, 6272, 0, 0, 0, 9177, 3659, 10580, 0, 0, 0, 0, 0, 0, 2084, 8897, 436, 6210, 0,
    0, 0, 7103, 0, 0, 0, 0, 0, 11643, 0, 9032, 0, 0, 0, 0, 11463, 1996, 13180, 0, 0,
    0, 0, 0, 2960, 0, 18968, 11921, 11803, 0, 0, 0, 0, 0, 16714, 19258, 0, 0, 15695, 0, 0,
    3261, 0, 14948, 0, 17589, 0, 0, 642, 1355, 15517, 0, 6044, 0, 8778, 0, 0, 0, 11187, 13292, 18897,
    0, 18786, 391, 15, 2181, 0, 0, 4306, 0, 0, 10107, 0, 16385, 0, 0, 17416, 3746, 8600, 10406, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 10596, 0, 0, 12222, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 2800, 0, 0, 0, 5508, 1206, 0, 0, 4543, 14130, 0, 0, 5827, 0, 0,
    16183, 17637, 0, 0, 0, 7935, 9675, 0, 0, 8700, 0, 0, 0, 0, 7431, 5378, 0, 6548, 8041, 0,
    0, 11282, 0, 12820, 0, 0, 0, 0, 0, 0, 3625, 0, 0, 0, 0, 7196, 10990, 15224, 0, 0,
    0, 10723, 6904, 6194, 0, 0, 16623, 2219, 6241, 8468, 17587, 10640, 16132, 0, 16056, 0, 0, 0, 0, 0,
    1530, 3614, 0, 0, 11744, 0, 0, 0, 0, 0, 0, 0, 0, 18186, 0, 0, 0, 2848, 0, 0,
    10623, 0, 5856, 0, 10779, 0, 13052, 0, 0, 0, 0, 17954, 12256, 13397, 0, 0, 14526, 0, 0, 15876,
    0, 0, 8903, 18765, 0, 14835, 0, 2146, 0, 0, 0, 0, 1454, 0, 0, 0, 0, 0, 13422, 0,
    8262, 0, 0, 0, 0, 0, 0, 0, 19136, 0, 0, 0, 0, 0, 2418, 2722, 6123, 13465, 0, 0,
    5408, 0, 0, 0, 0, 0, 0, 12023, 0, 6686, 0, 0, 0, 7525, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10813, 0, 0, 4194, 0, 0, 18465, 0,
    4171, 8494, 11240, 17364, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1693, 0, 0, 0, 10991,
    4877, 7537, 0, 0, 0, 1026, 9213, 0, 11529, 0, 0, 0, 0, 8812, 0, 0, 0, 0, 13134, 0,
    0, 0, 3022, 0, 0, 0, 10205, 12380, 8314, 8715, 0, 0, 6695, 0, 0, 5133, 12119, 0, 0, 0,
    0, 0, 0, 470, 14860, 0, 456, 0, 19060, 0, 15113, 0, 11786, 0, 11853, 0, 0, 7814, 16422, 17544,
    0, 7921, 0, 0, 19288, 0, 0, 4438, 3118, 13333, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 3894, 11267, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 10586, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7794, 6520, 457, 8381, 8953,
    9581, 19292, 0, 0, 0, 2594, 11534, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16167, 0, 16507, 15811,
    0, 0, 0, 0, 14847, 0, 0, 0, 0, 0, 18690, 0, 10160, 9188, 0, 0, 3318, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 3557, 3728, 13284, 18772, 0, 0, 11139, 0, 0, 0, 3887, 2765, 6231, 0,
    0, 0, 0, 0, 3071, 11080, 16956, 18852, 0, 0, 0, 0, 0, 0, 0, 16187, 18554, 8102, 6336, 5413,
    6058, 14607, 17936, 19474, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11958, 0, 0, 0,
    7901, 17220, 0, 0, 0, 6071, 0, 0, 0, 0, 0, 0, 723, 16328, 13853, 0, 0, 0, 0, 0,
    0, 5920, 9650, 0, 0, 0, 0, 0, 2894, 0, 0, 0, 0, 4397, 18011, 0, 0, 0, 14494, 0,
    0, 1357, 0, 0, 0, 1667, 13002, 1979, 10190, 0, 7039, 0, 0, 0, 2131, 0, 0, 13044, 0, 8110,
    0, 0, 0, 0, 0, 0, 0, 11015, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13776, 0, 0,
    0, 0, 4365, 6980, 7421, 19026, 0, 16983, 19473, 17014, 0, 0, 0, 0, 0, 0, 0, 11805, 19309, 0,
    739, 4219, 4923, 0, 11800, 14047, 0, 0, 0, 4990, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    11193, 0, 0, 0, 0, 0, 0, 0, 0, 10185, 14430, 0, 0, 13228, 0, 0, 0, 0, 6678, 0,
    0, 0, 0, 0, 0, 0, 3482, 15663, 18768, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9270, 3911,
    4184, 13087, 17386, 0, 12250, 16099, 0, 0, 0, 0, 9118, 7129, 0, 6999, 17400, 19212, 0, 0, 12253, 3234,
    0, 17723, 0, 17293, 8991, 0, 10770, 0, 0, 0, 19376, 0, 0, 0, 15822, 5399, 4139, 3521, 8764, 0,
    0, 10744, 0, 8510, 13117, 15849, 17902, 4427, 6334, 0, 0, 7598, 0, 0, 0, 0, 0, 6897, 17697, 0,
    0, 0, 14303, 6673, 0, 6202, 0, 0, 0, 0, 14934, 0, 0, 0, 0, 0, 0, 1394, 7658, 0,
    0, 1266, 16958, 0, 0, 1362, 18023, 0, 4881, 0, 0, 0, 0, 0, 14100, 4619, 0, 7397, 12989, 0,
    0, 0, 0, 0, 0, 265, 0, 0, 0, 0, 0, 0, 5793, 8040, 19233, 0, 0, 0, 1661, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15793, 0, 0, 0, 4779, 13417,
    15190, 0, 0, 0, 11528, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15465, 0, 0,
    0, 0, 0, 0, 0, 11905, 0, 574, 0, 0, 0, 1806, 0, 0, 0, 10036, 0, 14152, 6665, 0,
    0, 0, 0, 2816, 7074, 0, 0, 0, 0, 0, 0, 157, 0, 759, 3514, 0, 0, 0, 0, 0,
    0, 0, 0, 18231, 3225, 17767, 0, 1017, 16040, 18453, 19465, 0, 0, 0, 6178, 0, 0, 0, 0, 0,
    15640, 3501, 0, 0, 0, 14102, 0, 4831, 0, 0, 0, 0, 7570, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 3144, 0, 0, 0, 0, 0, 9192, 0, 0, 0, 0, 16946, 11359, 12205, 17270, 0, 0, 4396,
    9087, 0, 14283, 0, 0, 15770, 0, 0, 0, 0, 0, 15616, 10469, 0, 533, 1033, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 18886, 0, 0, 0, 7902, 0, 0, 8841, 0, 0, 0, 0, 15506,
    0, 1584, 16049, 0, 0, 9539, 0, 0, 0, 0, 0, 0, 12334, 0, 0, 0, 0, 16079, 0, 0,
    14271, 5331, 0, 0, 0, 0, 18127, 0, 0, 0, 7147, 0, 17310, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 3196, 708, 0, 0, 2255, 0, 0, 0, 0, 0, 0, 1331, 5287,
    9760, 0, 0, 0, 0, 0, 0, 0, 0, 3531, 16139, 0, 0, 8779, 0, 0, 0, 5402, 0, 0,
    0, 0, 10423, 0, 0, 5695, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18229, 16357, 0, 17841,
    5371, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6381, 5926, 15364, 0, 666, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6879, 0, 0, 17171, 0, 0, 6056, 8099, 8969, 11854,
    0, 0, 0, 0, 0, 2408, 7882, 0, 0, 0, 0, 0, 0, 2211, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 1109, 0, 8854, 10659, 10886, 0, 0, 5126, 9330, 14479, 0, 0,
    6694, 858, 0, 0, 2528, 0, 0, 0, 0, 0, 3016, 0, 0, 0, 0, 523, 11078, 16131, 7675, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11810, 0, 0, 0,
    0, 0, 0, 0, 0, 3981, 0, 0, 0, 18058, 0, 0, 2304, 0, 0, 0, 0, 0, 0, 0,
    9637, 11248, 15662, 18746, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2555, 10270, 0, 0,
    4947, 0, 0, 0, 0, 0, 504, 6283, 0, 0, 0, 0, 7698, 0, 0, 19228, 0, 0, 0, 13336,
    0, 0, 0, 0, 0, 0, 3315, 14365, 0, 14685, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 1477, 0, 0, 14885, 5204, 0, 0, 15740, 0, 190, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 2420, 0, 0, 0, 0, 17872, 16327, 3090, 17678, 18781, 12043, 0, 0, 0, 0, 0,
    5874, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4121, 0, 10328, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 16521, 0, 0, 0, 0, 17262, 0, 0, 0, 15169, 6353, 2750, 0, 15504, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11040, 0, 0, 0, 0, 0, 18890, 0, 1660, 0,
    3778, 0, 18952, 0, 0, 0, 0, 0, 0, 0, 2593, 0, 0, 0, 0, 0, 478, 0, 0, 0,
    0, 0, 0, 0, 7669, 0, 0, 5201, 6169, 0, 4166, 0, 0, 0, 17465, 0, 14224, 9412, 0, 0,
    18556, 0, 0, 0, 0, 0, 15289, 0, 0, 0, 3314, 0, 0, 0, 0, 14674, 0, 17148, 0, 0,
    10730, 0, 13513, 0, 0, 0, 0, 10740, 0, 0, 10484, 3311, 0, 0, 2546, 0, 7484, 0, 0, 17345,
    0, 2101, 5143, 0, 0, 0, 0, 0, 0, 0, 7911, 11807, 10462, 3915, 0, 7228, 0, 0, 0, 0,
    3985, 0, 938, 0, 12831, 0, 618, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14339, 12542, 0,
    0, 0, 12453, 0, 0, 0, 17241, 0, 0, 0, 2143, 0, 0, 13985, 0, 0, 0, 0, 0, 0,
    5077, 0, 0, 15694, 0, 0, 0, 0, 0, 0, 0, 0, 3506, 0, 0, 0, 722, 0, 0, 16579,
    0, 0, 18774, 0, 0, 18767, 0, 0, 0, 0, 0, 2087, 0, 0, 0, 2741, 1862, 2890, 9644, 0,
    0, 0, 18799, 0, 0, 0, 0, 0, 15300, 2085, 13090, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 9903, 14831, 8993, 0, 17204, 17815, 0, 0, 0, 0, 0, 7504, 0, 0, 0, 0, 0, 0,
    0, 0, 12195, 8624, 0, 10108, 0, 3322, 0, 0, 0, 0, 1462, 0, 7150, 0, 0, 0, 0, 0,
    0, 3914, 0, 0, 10315, 0, 0, 0, 0, 0, 0, 0, 5911, 19090, 0, 5046, 0, 1695, 19252, 10950,
    12656, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8851, 0, 0, 0, 0, 3679, 0, 4216, 16538, 7386,
    16641, 0, 0, 0, 0, 2271, 7334, 0, 0, 0, 0, 0, 10398, 0, 0, 0, 9091, 19280, 1564, 0,
    0, 0, 11471, 3326, 19447, 1196, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13495, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 3976, 18250, 0, 0, 0, 7666, 1514, 0, 16074, 0, 14641, 0, 0, 14920,
    0, 0, 0, 0, 0, 9975, 0, 0, 0, 0, 13815, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 2441, 0, 0, 0, 18945, 0, 0, 17698, 0, 0, 0, 0, 7296,
    0, 6740, 0, 0, 0, 10415, 0, 0, 2168, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14201, 0,
    7368, 18629, 10908, 0, 255, 9385, 0, 0, 0, 5414, 0, 0, 0, 0, 7654, 0, 0, 16465, 150, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 4622, 0, 0, 0, 15135, 10125, 0, 0, 0, 18574, 0, 6172,
    13447, 0, 0, 11836, 0, 14582, 17750, 339, 6170, 5203, 0, 0, 8625, 0, 0, 0, 0, 0, 0, 0,
    0, 16158, 0, 9960, 0, 0, 0, 18283, 6055, 0, 0, 0, 0, 337, 67, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 3626, 0, 0, 0, 0, 0, 0, 12639, 0, 0, 1371, 0, 19218,
    0, 0, 0, 1397, 6105, 0, 586, 0, 0, 0, 0, 0, 0, 17448, 0, 0, 12082, 0, 0, 0,
    0, 0, 0, 0, 18520, 0, 0, 0, 0, 0, 0, 0, 0, 19496, 0, 0, 9133, 0, 0, 0,
    19, 0, 10910, 7785, 0, 0, 0, 0, 0, 0, 0, 0, 11325, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 1295, 7254, 0, 0, 14936, 0, 13643, 2735, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 5681, 17975, 0, 0, 16986, 0, 0, 0, 0, 0, 0, 0,
    13494, 16011, 0, 0, 0, 0, 0, 2473, 4154, 0, 0, 0, 0, 18596, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 1785, 15690, 18305, 0, 0, 0, 0, 0, 7628, 0, 8142, 0, 0, 0, 0, 17307,
    0, 10072, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6340, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 17972, 13714, 0, 0, 0, 0, 0, 0, 0, 0, 11116, 8498, 12187, 19037, 7846, 8905,
    8980, 0, 0, 12791, 13102, 0, 0, 0, 2021, 6753, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    5295, 0, 89, 0, 0, 0, 0, 0, 0, 0, 3131, 0, 0, 6684, 0, 0, 0, 12315, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9575, 786, 12418, 0, 19239, 16449, 0, 0, 0, 3230,
    0, 0, 0, 0, 1540, 0, 0, 0, 0, 0, 0, 0, 7345, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 9654, 0, 0, 11393, 0, 0, 316, 0, 0, 0, 0, 3428, 0, 0,
    0, 7898, 5748, 18496, 0, 16130, 0, 2763, 0, 0, 0, 0, 0, 0, 0, 3860, 15305, 0, 16176, 0,
    0, 0, 0, 13242, 0, 0, 0, 0, 0, 4663, 0, 0, 0, 0, 0, 5305, 13305, 0, 0, 3252,
    0, 0, 0, 12115, 0, 0, 0, 10918, 7744, 0, 0, 14417, 0, 0, 0, 0, 0, 0, 0, 1885,
    0, 0, 0, 1183, 0, 0, 9849, 0, 0, 0, 0, 6419, 0, 0, 0, 0, 0, 0, 19013, 0,
    2797, 9696, 0, 0, 1105, 0, 0, 0, 0, 0, 11176, 0, 0, 6038, 0, 0, 0, 1557, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 5844, 5001, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9553, 4653,
    7233, 0, 0, 0, 0, 3743, 0, 0, 0, 0, 12984, 0, 0, 0, 17077, 0, 0, 0, 13395, 0,
    0, 0, 0, 0, 1897, 940, 4057, 8648, 15864, 16690, 11750, 6543, 19511, 0, 0, 0, 11816, 18439, 0, 0,
    0, 2380, 0, 9963, 0, 0, 0, 0, 0, 0, 0, 15419, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 18114, 0, 0, 0, 0, 389, 0, 0, 0, 0, 0, 0, 0, 14464, 0, 0, 0,
    0, 0, 0, 0, 0, 8390, 0, 0, 0, 0, 0, 0, 9384, 0, 0, 0, 0, 0, 3223, 5297,
    11352, 0, 17257, 0, 0, 0, 0, 0, 0, 19325, 0, 0, 0, 0, 0, 0, 0, 7466, 12056, 0,
    83, 3715, 0, 0, 0, 0, 0, 0, 17785, 0, 0, 0, 15043, 16551, 0, 0, 14273, 0, 0, 35,
    0, 0, 0, 6174, 0, 19097, 0, 12246, 9558, 10177, 19020, 0, 0, 0, 0, 2467, 0, 0, 355, 5571,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 113, 0, 0, 0, 0, 0, 16113, 0, 15741, 0, 4314,
    0, 6590, 17334, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6331, 0, 12950, 0, 0, 0, 8673,
    0, 0, 0, 0, 9938, 0, 16644, 16881, 9179, 16891, 0, 7792, 16165, 0, 0, 0, 0, 0, 0, 0,
    6779, 3361, 0, 0, 0, 0, 19001, 0, 0, 13566, 11684, 13129, 481, 0, 3284, 0, 0, 0, 13112, 0,
    0, 0, 4269, 11837, 12392, 0, 16397, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 18356, 0, 0, 0, 19085, 2586, 11824, 0, 0, 0, 0, 10584, 18204, 0, 1908, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4880, 7156, 0, 0, 8089,
    12751, 0, 8853, 0, 0, 0, 5942, 11233, 0, 9766, 6151, 15259, 0, 0, 3043, 12448, 0, 5119, 10375, 0,
    0, 0, 7053, 0, 11954, 2553, 18096, 18958, 0, 9221, 0, 0, 0, 0, 0, 0, 0, 0, 783, 0,
    7487, 0, 0, 18059, 0, 0, 14571, 0, 0, 0, 13894, 0, 506, 14175, 0, 0, 0, 0, 17556, 0,
    0, 0, 2646, 0, 10613, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 19526, 0, 0, 0, 0, 0, 0, 18716, 0, 0, 0, 449, 0, 0, 0, 4215, 0, 529, 1431,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18091, 0, 0, 0, 19575, 9578, 10364,
    15144, 0, 18205, 0, 0, 0, 18719, 0, 785, 11781, 13014, 17522, 0, 0, 0, 16007, 253, 17151, 0, 0,
    4582, 0, 0, 0, 11365, 0, 0, 0, 0, 0, 0, 0, 0, 15862, 16409, 243, 0, 0, 0, 0,
    0, 0, 0, 0, 13841, 0, 0, 0, 0, 0, 0, 0, 0, 6026, 0, 1745, 0, 0, 13506, 0,
    0, 0, 0, 3025, 0, 0, 0, 0, 0, 0, 0, 12002, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 2795, 12307, 14954, 3224, 17003, 0, 0, 0, 3280, 0, 0, 8987, 0,
    0, 0, 0, 0, 0, 0, 950, 0, 12435, 0, 3898, 0, 0, 0, 0, 0, 0, 18417, 17251, 0,
    0, 0, 0, 0, 17196, 0, 0, 5012, 0, 0, 6970, 11876, 0, 0, 0, 1599, 0, 0, 0, 0,
    0, 5159, 0, 0, 0, 3771, 0, 0, 0, 0, 0, 0, 0, 0, 1032, 0, 1499, 0, 0, 17836,
    7284, 0, 3085, 15880, 0, 19504, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 837, 12291, 7746, 0,
    13430, 0, 16927, 10314, 0, 9527, 0, 0, 18309, 0, 0, 0, 0, 0, 16910, 3337, 0, 0, 0, 13148,
    0, 5218, 0, 0, 16337, 18881, 0, 0, 16031, 19222, 2731, 0, 0, 0, 0, 0, 0, 6810, 10561, 13913,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 358, 8406, 3571, 14381,
    0, 0, 0, 19240, 0, 0, 0, 5422, 17074, 0, 0, 13782, 0, 0, 0, 0, 5851, 14011, 8493, 0,
    0, 0, 0, 0, 0, 7307, 12257, 0, 0, 0, 0, 0, 0, 590, 0, 7079, 10410, 0, 0, 0,
    7291, 9275, 0, 0, 0, 0, 0, 0, 0, 0, 3910, 0, 0, 0, 0, 0, 0, 0, 0, 4775,
    0, 0, 0, 12496, 0, 0, 0, 0, 0, 0, 0, 18105, 0, 0, 0, 0, 3597, 8053, 0, 6930,
    0, 0, 0, 19082, 0, 0, 0, 3317, 0, 0, 0, 0, 18272, 0, 0, 0, 0, 0, 0, 5158,
    8027, 6422, 0, 6575, 0, 0, 0, 0, 0, 16393, 3084, 17287, 0, 0, 0, 0, 0, 2433, 6730, 15034,
    0, 15378, 0, 5006, 0, 0, 10061, 16094, 0, 0, 0, 0, 0, 0, 3076, 0, 0, 0, 3386, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12270, 16594, 0, 16356, 0, 0, 11622,
    0, 0, 16423, 0, 0, 0, 0, 2645, 0, 0, 0, 2683, 5200, 0, 0, 0, 0, 11462, 12985, 0,
    16181, 5082, 3862, 11872, 0, 14003, 9905, 14240, 0, 0, 0, 18760, 0, 8972, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 7529, 0, 0, 0, 0, 0, 0, 0, 0, 8192, 0, 0, 18660, 0, 0, 0, 0,
    0, 3030, 0, 0, 0, 0, 16227, 0, 7516, 0, 0, 16661, 0, 0, 0, 0, 14622, 0, 0, 1732,
    11881, 14397, 0, 0, 13266, 0, 0, 0, 14292, 0, 0, 6529, 0, 19355, 0, 0, 0, 0, 3175, 0,
    0, 0, 0, 0, 1441, 0, 0, 0, 0, 0, 0, 0, 9260, 0, 4329, 0, 0, 0, 0, 0,
    4053, 0, 0, 0, 3399, 8772, 13179, 13478, 0, 6489, 15767, 1686, 15813, 0, 4039, 6068, 0, 0, 0, 14345,
    0, 0, 18360, 0, 0, 0, 0, 0, 13028, 0, 0, 0, 0, 10542, 12016, 0, 0, 0, 0, 0,
    0, 6121, 0, 0, 0, 0, 0, 0, 14520, 11513, 0, 10827, 0, 439, 0, 0, 0, 15857, 0, 0,
    7068, 0, 0, 0, 0, 0, 0, 2335, 15808, 0, 0, 0, 0, 0, 0, 0, 317, 0, 0, 0,
    0, 0, 0, 0, 742, 14112, 0, 0, 0, 0, 0, 0, 0, 16396, 2456, 0, 0, 0, 17379, 0,
    0, 0, 0, 0, 0, 0, 9219, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3275, 1440, 0,
    0, 0, 0, 0, 13475, 0, 0, 0, 0, 0, 3561, 0, 12474, 0, 0, 0, 0, 0, 0, 0,
    0, 19257, 0, 0, 0, 0, 0, 0, 18778, 0, 0, 0, 0, 0, 0, 7808, 0, 0, 0, 0,
    0, 0, 4901, 5649, 7900, 0, 0, 0, 0, 0, 0, 10953, 0, 8780, 0, 49, 0, 0, 0, 0,
    12020, 0, 0, 0, 16322, 0, 0, 0, 0, 0, 0, 13803, 0, 7031, 0, 0, 7131, 18300, 15306, 0,
    4790, 0, 0, 13054, 6294, 0, 0, 0, 2149, 8542, 11184, 0, 0, 8365, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 10103, 0, 2028, 6818, 16171, 0, 0, 0, 0, 0, 6380, 6437, 13150, 3932, 10361, 13360, 0,
    0, 0, 9264, 0, 0, 13723, 0, 0, 0, 14139, 0, 18024, 0, 0, 0, 0, 1344, 19503, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15827, 0, 0, 0, 0, 0, 0,
    0, 0, 10222, 0, 0, 0, 2761, 0, 5459, 18049, 0, 0, 13769, 0, 8463, 0, 0, 14771, 10682, 13316,
    4145, 7668, 16895, 16657, 16784, 19058, 0, 0, 18345, 0, 0, 303, 0, 18410, 11679, 0, 0, 0, 0, 0,
    0, 7277, 0, 0, 0, 0, 3813, 0, 6629, 0, 15969, 0, 0, 0, 0, 0, 14174, 729, 0, 13634,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 3784, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 10197, 13181, 0, 0, 0, 10575, 0, 5822, 0, 0, 3752, 0, 0, 861, 13525, 14678,
    18853, 0, 0, 0, 0, 9573, 16060, 0, 0, 0, 0, 0, 0, 17821, 11312, 0, 0, 0, 0, 8554,
    15236, 0, 0, 0, 16700, 0, 0, 4968, 0, 8130, 11297, 0, 0, 0, 3340, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 12642, 13817, 9045, 14731, 0, 0, 2052, 0, 8776, 14453, 0, 0,
    0, 0, 0, 0, 0, 5575, 0, 17197, 0, 0, 3709, 7859, 16012, 19044, 5528, 0, 0, 0, 0, 7465,
    0, 0, 0, 0, 0, 0, 0, 0, 15556, 0, 0, 0, 0, 0, 16522, 0, 11360, 0, 0, 0,
    0, 5079, 0, 0, 11554, 0, 0, 0, 2089, 0, 0, 0, 0, 0, 0, 0, 0, 7341, 2542, 5516,
    0, 14739, 0, 15874, 0, 0, 0, 0, 19205, 0, 0, 15814, 0, 11441, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 12512, 0, 2974, 0, 9615, 0, 17588, 0, 0, 0, 0, 51, 0, 1614, 14069, 10890,
    0, 0, 8650, 11144, 0, 0, 0, 0, 0, 0, 8818, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 14556, 0, 0, 2122, 9138, 15363, 0, 0, 0, 13023, 5211, 16753, 2176, 5923, 0, 0, 18341, 0,
    9842, 0, 6631, 17174, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1954, 0, 4102, 0,
    0, 5675, 0, 17915, 0, 0, 0, 0, 0, 0, 0, 0, 6661, 0, 0, 14222, 0, 0, 1425, 0,
    0, 19237, 0, 0, 0, 0, 0, 9392, 0, 1379, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15605,
    0, 0, 0, 0, 12287, 0, 0, 13493, 0, 0, 6913, 0, 0, 0, 18530, 0, 0, 0, 0, 0,
    0, 3693, 0, 0, 16033, 0, 0, 18148, 0, 0, 0, 0, 9932, 13588, 0, 0, 0, 18959, 2509, 0,
    0, 0, 0, 0, 0, 0, 13552, 0, 0, 0, 0, 12813, 0, 0, 904, 4683, 0, 17275, 17728, 6214,
    0, 0, 0, 14899, 0, 0, 0, 6855, 11619, 0, 0, 0, 0, 0, 0, 18986, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10167, 0, 0, 237, 13538, 0, 0, 0, 0,
    0, 0, 10095, 0, 0, 5011, 0, 0, 0, 19394, 0, 0, 10559, 1253, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 12035, 0, 0, 5912, 0, 0, 19453, 19543, 0, 16770, 0, 0, 15428, 0, 7853, 11640, 0,
    1407, 0, 4330, 0, 0, 0, 2862, 7122, 17005, 0, 0, 9687, 19377, 0, 19538, 0, 0, 12663, 13771, 17170,
    1532, 13591, 0, 0, 0, 0, 3027, 4180, 7543, 10824, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 7414, 0, 0, 0, 6399, 6621, 0, 0, 0, 1445, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 14692, 0, 0, 0, 0, 5732, 0, 0, 0, 17353, 0, 0, 8579, 0, 0, 229, 881, 0, 0,
    0, 17343, 0, 1319, 0, 0, 11964, 9994, 0, 0, 4845, 2415, 0, 8917, 0, 5263, 0, 0, 0, 19229,
    3851, 0, 0, 0, 0, 16221, 0, 0, 0, 16973, 5449, 14627, 0, 10782, 5631, 0, 0, 0, 19336, 0,
    9856, 0, 0, 0, 4707, 12224, 0, 3094, 8275, 1263, 0, 11977, 0, 0, 15178, 0, 0, 0, 0, 0,
    0, 0, 12091, 4320, 14486, 16098, 0, 0, 12869, 13318, 0, 9833, 0, 0, 0, 0, 0, 0, 0, 1523,
    3627, 17149, 0, 0, 0, 0, 0, 0, 0, 10768, 0, 0, 0, 0, 0, 0, 0, 0, 4164, 0,
    9355, 0, 0, 0, 10759, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5885, 9339, 17804, 5659, 0, 16353,
    0, 0, 0, 1335, 6920, 0, 0, 4217, 0, 0, 12192, 9818, 15527, 0, 0, 0, 0, 0, 1845, 0,
    3329, 0, 0, 0, 0, 4394, 0, 0, 0, 6944, 0, 3081, 5718, 0, 0, 0, 7230, 0, 3982, 0,
    0, 5539, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10857, 14416, 13583, 0, 0,
    19405, 0, 0, 0, 0, 9200, 13051, 4104, 0, 0, 0, 14672, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 3866, 14075, 18925, 0, 0, 11691, 0, 0, 16136, 18713, 9720, 0, 0, 17273, 15643, 16029,
    0, 0, 0, 0, 2358, 907, 2596, 0, 0, 0, 333, 14953, 0, 0, 0, 0, 0, 12413, 18071, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 13457, 5152, 16540, 0, 0, 0, 0, 18254, 7553, 0, 0, 0,
    0, 14235, 0, 15902, 0, 0, 0, 10783, 1092, 18372, 0, 0, 0, 8346, 0, 0, 11087, 11623, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18293, 0, 0, 52, 0, 13141, 0, 0, 0,
    0, 5283, 12476, 0, 0, 9057, 10347, 10242, 16498, 0, 0, 0, 695, 4326, 8834, 16230, 19605, 0, 0, 2153,
    5415, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18172, 0, 0, 0, 10010, 2803, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 169, 7191, 0, 2813, 0, 8478, 15291, 0, 11772, 18597, 6937, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1628, 7690, 0, 6775, 8906, 10711, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17775, 15735, 0, 13125, 0, 10079, 0, 0, 5839,
    0, 15208, 0, 0, 0, 0, 0, 17873, 0, 14616, 11324, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 16147, 0, 7183, 0, 16494, 5958, 0, 0, 0, 0, 10816, 0, 12364, 0, 0, 0, 0, 0,
    202, 9427, 11202, 0, 6595, 11784, 0, 8091, 0, 0, 0, 0, 0, 0, 0, 13001, 16783, 6124, 0, 9981,
    0, 0, 0, 0, 38, 0, 0, 0, 10867, 0, 0, 0, 0, 0, 14946, 0, 0, 10866, 0, 0,
    17438, 0, 0, 11869, 0, 0, 0, 0, 0, 8118, 19306, 0, 12922, 0, 0, 8194, 0, 9457, 0, 11510,
    0, 0, 0, 0, 0, 16900, 0, 7219, 17452, 0, 7515, 0, 0, 0, 0, 14699, 0, 0, 0, 2063,
    1275, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13260, 0, 0, 0, 6566, 13753, 15942, 5663, 8120,
    7986, 16738, 0, 12694, 0, 17088, 0, 2430, 0, 995, 0, 0, 17738, 5274, 0, 14427, 0, 0, 0, 6869,
    0, 3363, 10981, 0, 0, 0, 0, 8317, 0, 8761, 1346, 0, 13547, 11791, 4426, 0, 0, 0, 0, 0,
    0, 12544, 0, 6503, 6906, 0, 0, 0, 0, 0, 378, 0, 0, 5281, 0, 0, 0, 10733, 10658, 0,
    7742, 0, 0, 12568, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13708, 0, 0, 0, 0,
    0, 0, 3941, 0, 0, 15004, 0, 12641, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 4632, 0, 0, 0, 0, 0, 6680, 0, 14137, 0, 0, 0, 0, 0, 0, 18590, 0,
    16293, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13079, 0, 0, 13348, 12627, 0, 0,
    0, 0, 0, 0, 0, 314, 0, 9730, 0, 0, 0, 5185, 15452, 3455, 0, 2297, 0, 0, 0, 8268,
    0, 2345, 7282, 8645, 10581, 0, 0, 0, 0, 0, 0, 18276, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 11175, 0, 0, 0, 0, 0, 15440, 0, 14644, 0, 926, 11009, 555, 0, 0, 5622, 5014, 9753, 0,
    0, 0, 11427, 0, 0, 0, 0, 0, 0, 0, 12333, 13254, 16218, 0, 0, 534, 0, 0, 15585, 5106,
    0, 0, 0, 0, 9382, 16817, 2611, 12075, 0, 15143, 11306, 0, 4648, 0, 9106, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 8140, 0, 8178, 0, 0, 9476, 16649, 0, 7545, 4266, 0, 10213,
    0, 0, 0, 16334, 9387, 0, 0, 13408, 15217, 0, 0, 1213, 4472, 9112, 10604, 7885, 11391, 14342, 0, 17932,
    0, 0, 0, 0, 6625, 0, 0, 0, 0, 0, 0, 0, 18367, 0, 12784, 5569, 0, 18811, 0, 0,
    0, 0, 9814, 6640, 14905, 0, 0, 0, 0, 10229, 0, 18035, 9272, 0, 0, 0, 0, 6852, 0, 0,
    2931, 12251, 13683, 0, 0, 0, 13366, 15002, 0, 0, 0, 0, 0, 0, 14018, 1004, 4446, 17502, 0, 0,
    17475, 0, 15197, 16463, 0, 0, 15038, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 3286, 14459, 5122, 15998, 16858, 17806, 0, 0, 0, 15711, 0, 0, 7347, 3782, 12679, 0, 0, 11210, 12108,
    10624, 0, 0, 0, 7907, 0, 0, 0, 0, 0, 5176, 0, 16911, 0, 0, 0, 6620, 0, 3753, 5050,
    12116, 0, 0, 17493, 0, 11236, 12965, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1222, 0,
    0, 0, 16898, 0, 0, 6200, 0, 17520, 0, 8287, 11232, 1130, 9414, 12360, 0, 0, 0, 0, 0, 0,
    6748, 1254, 17285, 4445, 0, 0, 6802, 0, 7036, 0, 3292, 0, 0, 0, 4772, 17370, 0, 0, 0, 0,
    0, 5536, 0, 0, 0, 7392, 11887, 2926, 0, 0, 0, 0, 19449, 0, 2142, 0, 18501, 19551, 0, 0,
    0, 0, 6263, 0, 0, 12609, 0, 5838, 0, 0, 0, 0, 8018, 7740, 0, 0, 0, 18021, 0, 0,
    0, 0, 3485, 16663, 17560, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1959, 9365, 15313, 0, 0, 0,
    9526, 0, 0, 0, 0, 210, 0, 0, 0, 10632, 0, 0, 0, 0, 8745, 0, 19028, 3653, 0, 1298,
    4100, 14089, 12276, 7133, 15848, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1960, 0, 0,
    0, 0, 0, 0, 11150, 0, 4612, 6475, 19213, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 19146, 12520, 0, 18954, 0, 0, 12640, 0, 0, 3249, 8240, 0, 0, 0, 19210, 15514, 0, 19317, 0,
    0, 4562, 7702, 17582, 0, 0, 0, 0, 0, 0, 0, 5913, 0, 0, 0, 0, 0, 7318, 0, 0,
    0, 8398, 4919, 6376, 0, 596, 10303, 0, 0, 925, 0, 0, 4816, 13073, 18480, 0, 15539, 0, 0, 0,
    0, 0, 4727, 13285, 12189, 0, 0, 0, 0, 0, 2051, 0, 9564, 0, 12070, 2383, 0, 0, 0, 0,
    0, 0, 11375, 0, 0, 0, 0, 0, 0, 0, 0, 18217, 0, 7587, 0, 0, 15587, 17889, 0, 0,
    0, 0, 8090, 11322, 13456, 0, 0, 0, 0, 0, 0, 12375, 0, 0, 0, 0, 0, 15478, 0, 18184,
    0, 0, 0, 0, 17136, 585, 18221, 75, 0, 15439, 0, 0, 0, 0, 5193, 0, 0, 0, 0, 0,
    0, 0, 0, 9190, 0, 0, 0, 0, 0, 13273, 5959, 2462, 0, 0, 0, 0, 10171, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3960, 0, 0, 2711, 0, 0, 0, 955, 7864, 0,
    0, 16913, 18594, 0, 5790, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10146,
    0, 0, 18027, 0, 0, 4470, 0, 0, 0, 0, 1670, 1727, 6633, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4903, 0, 0, 18406, 0, 0, 10096, 12449, 0, 0,
    4070, 0, 0, 0, 0, 16281, 0, 14529, 0, 1320, 0, 0, 0, 5407, 0, 0, 0, 0, 0, 0,
    0, 4556, 0, 14676, 0, 13939, 8517, 14048, 0, 19603, 0, 18473, 0, 0, 0, 0, 0, 10225, 0, 14798,
    0, 0, 0, 12198, 14420, 0, 0, 0, 0, 0, 0, 0, 0, 13290, 0, 0, 321, 0, 0, 0,
    8966, 0, 0, 0, 10043, 17218, 0, 0, 0, 1242, 0, 0, 0, 0, 0, 0, 0, 0, 17655, 4680,
    0, 0, 0, 0, 2673, 8077, 7820, 0, 0, 0, 0, 0, 0, 0, 704, 13889, 18113, 0, 4001, 2746,
    0, 8332, 0, 9049, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18998, 0, 0, 1287, 13652, 0, 13364,
    0, 0, 0, 10753, 17509, 0, 7671, 0, 0, 0, 0, 0, 16971, 0, 0, 17871, 0, 15271, 0, 6993,
    8088, 8345, 0, 0, 15818, 19385, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5362, 1500, 9715, 0, 0,
    0, 9901, 0, 11560, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11733, 16837, 0, 0, 0, 0,
    0, 17571, 0, 0, 0, 2991, 4293, 0, 14985, 0, 0, 0, 0, 13920, 15242, 0, 19506, 0, 0, 0,
    0, 0, 17483, 0, 0, 0, 6994, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12560,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4163, 10765, 13344, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 4519, 0, 0, 0, 0, 12689, 16489, 0, 0, 0, 0, 0, 0, 4606, 10850,
    14298, 0, 2379, 0, 2469, 16718, 1159, 0, 0, 0, 0, 0, 0, 0, 5905, 0, 0, 0, 0, 6983,
    0, 0, 0, 0, 0, 0, 0, 0, 16529, 0, 0, 0, 17229, 5634, 0, 0, 15840, 17404, 5257, 12920,
    0, 0, 0, 0, 13396, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8313, 0, 0, 0, 0,
    9313, 0, 5377, 0, 2139, 6827, 4058, 0, 0, 1112, 17618, 14301, 0, 2630, 0, 0, 7403, 0, 0, 0,
    0, 3921, 16607, 0, 0, 0, 0, 0, 0, 0, 0, 6611, 0, 0, 257, 0, 0, 0, 0, 0,
    19141, 5978, 1752, 5938, 8765, 3127, 8508, 18142, 19454, 0, 0, 0, 0, 0, 5723, 0, 0, 0, 3409, 6162,
    0, 7195, 8912, 7298, 0, 0, 0, 0, 0, 0, 5417, 8639, 9557, 7756, 4589, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 13898, 0, 0, 5828, 0, 15509, 0, 0, 0, 0, 0, 11105, 0, 0, 0, 0,
    0, 0, 14442, 0, 0, 0, 0, 0, 16938, 1762, 4041, 12561, 14388, 6638, 12697, 0, 0, 0, 12400, 0,
    0, 0, 0, 0, 0, 13731, 0, 0, 14673, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18636, 16619,
    0, 9985, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16028, 0, 0, 14463,
    14547, 0, 9800, 0, 0, 15102, 0, 0, 14544, 0, 19113, 18020, 0, 0, 0, 0, 0, 15431, 0, 0,
    0, 0, 2805, 0, 191, 9005, 12902, 14316, 0, 9519, 16735, 11309, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 7010, 0, 0, 0, 11096, 0, 0, 0, 0, 13307, 5795, 0, 8388, 6163, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14686, 866, 0, 10704, 0, 7743, 0, 0, 0,
    5943, 0, 9228, 0, 13795, 2495, 0, 19365, 0, 0, 11270, 0, 0, 0, 0, 19089, 3880, 0, 0, 13784,
    0, 0, 5742, 0, 0, 6697, 10786, 19010, 0, 0, 0, 14609, 0, 0, 0, 6047, 9076, 0, 0, 0,
    0, 0, 0, 15429, 0, 7391, 0, 4795, 0, 0, 0, 12505, 0, 0, 0, 6746, 0, 0, 0, 0,
    0, 0, 0, 7227, 0, 0, 14485, 0, 0, 0, 6712, 14238, 0, 4111, 0, 12076, 12516, 0, 3892, 16093,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 16774, 0, 0, 0, 0, 7447, 0, 0, 0, 0, 0,
    0, 9350, 0, 0, 0, 0, 0, 0, 1378, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6137, 7293,
    8447, 0, 3576, 15362, 17222, 0, 0, 0, 0, 12013, 0, 0, 0, 0, 0, 0, 0, 9043, 0, 12859,
    0, 876, 0, 0, 0, 0, 15919, 0, 0, 15688, 0, 0, 0, 0, 2190, 0, 9544, 0, 0, 0,
    8669, 9702, 0, 0, 0, 0, 13283, 0, 0, 12036, 19139, 0, 0, 0, 0, 0, 174, 0, 9707, 18311,
    0, 0, 0, 0, 16637, 15548, 18674, 0, 0, 4738, 14189, 18635, 18076, 0, 0, 0, 0, 336, 18108, 0,
    13996, 0, 0, 0, 9607, 0, 12308, 3928, 7694, 0, 0, 0, 0, 0, 3058, 17054, 17083, 14029, 0, 0,
    0, 11265, 0, 0, 0, 0, 0, 0, 0, 0, 13883, 0, 14554, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 4594, 6997, 0, 0, 0, 0, 0, 6184, 0, 10710, 0, 0, 0, 17736,
    0, 1163, 0, 0, 0, 444, 0, 0, 0, 0, 0, 0, 0, 9908, 0, 0, 0, 0, 334, 8977,
    0, 0, 0, 4975, 0, 17300, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 480, 2644,
    0, 0, 0, 14606, 0, 0, 17687, 0, 3126, 0, 0, 0, 0, 0, 0, 0, 6164, 0, 0, 19024,
    0, 0, 0, 0, 0, 2686, 4078, 0, 0, 2653, 10378, 0, 0, 0, 9463, 0, 0, 0, 0, 15302,
    0, 0, 0, 0, 0, 9881, 16112, 17903, 0, 0, 0, 0, 0, 0, 0, 12787, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 5141, 4384, 0, 0, 15198, 0, 0, 0, 11336, 17689, 0,
    5940, 0, 4193, 0, 0, 0, 11108, 0, 0, 0, 0, 0, 5591, 12109, 0, 0, 0, 0, 0, 0,
    0, 0, 8060, 0, 0, 7373, 16845, 0, 0, 0, 879, 12667, 0, 0, 0, 0, 0, 0, 0, 0,
    2054, 0, 0, 0, 0, 0, 10065, 0, 0, 3927, 0, 5745, 0, 0, 0, 0, 0, 0, 17595, 0,
    0, 0, 0, 9164, 0, 0, 0, 4489, 0, 4801, 18640, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 8870, 0, 0, 0, 0, 13120, 0, 0, 0, 8007, 0, 0, 0,
    0, 300, 0, 1882, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1688,
    0, 0, 0, 0, 0, 0, 0, 13056, 0, 17303, 14790, 0, 0, 0, 16196, 0, 0, 0, 0, 0,
    0, 2348, 2929, 11701, 0, 0, 0, 0, 0, 0, 0, 0, 5982, 0, 0, 0, 9596, 7884, 3397, 12202,
    0, 0, 0, 0, 0, 0, 0, 10202, 9381, 0, 1947, 2649, 0, 0, 0, 0, 0, 4684, 17521, 0,
    0, 0, 8432, 13276, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12021, 0, 11332,
    13128, 0, 4886, 0, 0, 0, 0, 14482, 0, 17995, 14880, 19124, 0, 0, 18330, 0, 0, 7492, 0, 0,
    8162, 0, 0, 0, 0, 0, 18803, 15385, 0, 0, 15897, 0, 0, 0, 18392, 814, 0, 0, 0, 7657,
    0, 0, 0, 0, 16394, 0, 0, 0, 8714, 10115, 0, 0, 0, 0, 0, 2723, 0, 0, 0, 17933,
    0, 0, 2564, 0, 0, 0, 0, 8059, 8200, 0, 12866, 0, 0, 0, 0, 11023, 0, 0, 0, 0,
    7071, 1273, 0, 0, 0, 0, 15246, 184, 0, 15707, 0, 0, 9061, 0, 14562, 10541, 7052, 0, 0, 0,
    14409, 3707, 9724, 4826, 0, 6763, 13099, 0, 0, 0, 0, 0, 18993, 13048, 0, 9046, 0, 0, 0, 0,
    0, 7500, 19245, 8820, 6832, 19360, 0, 0, 0, 8522, 14364, 0, 0, 4331, 12525, 7486, 0, 0, 0, 0,
    0, 0, 0, 0, 14079, 0, 0, 0, 0, 0, 13381, 5269, 0, 0, 0, 0, 17952, 0, 0, 0,
    0, 0, 0, 0, 0, 752, 0, 0, 0, 0, 0, 15891, 6696, 0, 0, 5198, 10304, 12034, 15991, 12295,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11911, 7642, 19275, 0, 0, 12672, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 14228, 0, 0, 0, 0, 0, 17575, 0, 0, 0, 14422, 0, 0, 3769, 0,
    9483, 14338, 19528, 0, 0, 3458, 0, 11180, 0, 0, 14478, 14702, 1351, 0, 13182, 0, 0, 2232, 14184, 0,
    11790, 9124, 0, 0, 7363, 0, 0, 0, 0, 0, 10221, 6013, 0, 0, 0, 0, 5458, 0, 0, 0,
    9007, 14093, 0, 0, 0, 2888, 3806, 2364, 2693, 0, 18652, 0, 10650, 0, 0, 15458, 0, 0, 0, 0,
    12388, 0, 5249, 9611, 14445, 0, 0, 1741, 0, 6821, 0, 0, 0, 0, 12959, 0, 4697, 0, 0, 5672,
    0, 0, 0, 4205, 13171, 0, 12540, 0, 0, 2112, 0, 0, 0, 0, 0, 0, 233, 19367, 0, 0,
    0, 0, 0, 9085, 0, 0, 11032, 1455, 0, 0, 0, 0, 0, 0, 2187, 4604, 0, 7432, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 2727, 12834, 0, 0, 18031, 0, 0, 0, 0, 0, 0, 15915,
    0, 0, 0, 0, 0, 0, 6384, 0, 1640, 12805, 12218, 0, 0, 0, 0, 14121, 398, 7647, 0, 0,
    2843, 0, 12429, 662, 16266, 0, 8445, 0, 0, 13385, 0, 0, 0, 0, 8208, 14451, 0, 0, 17598, 0,
    0, 0, 0, 0, 762, 0, 0, 0, 0, 0, 0, 0, 16937, 12731, 0, 0, 0, 0, 19380, 18769,
    0, 0, 0, 15295, 0, 0, 13115, 0, 0, 0, 0, 0, 0, 0, 12625, 0, 3408, 0, 0, 0,
    11525, 1167, 0, 10919, 2634, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3938, 0, 0, 0, 5178,
    18225, 0, 15267, 0, 0, 0, 0, 16989, 0, 0, 0, 0, 0, 12151, 0, 0, 7815, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 8816, 0, 0, 0, 9948, 15943, 0, 11173, 0, 0, 0,
    0, 0, 0, 8309, 19211, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    14599, 0, 0, 0, 3650, 0, 0, 12258, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 7317, 0, 0, 0, 0, 4287, 4073, 0, 0, 0, 0, 0, 9337,
    0, 0, 17117, 0, 0, 0, 0, 7396, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 19353, 0, 0, 17816, 17355, 0, 0, 0, 0, 0, 0, 0, 0, 2276, 5052, 6494,
    12973, 0, 0, 0, 0, 7060, 14886, 14159, 0, 0, 5210, 0, 0, 0, 196, 19311, 0, 0, 0, 0,
    0, 0, 0, 0, 18258, 0, 0, 6264, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    16424, 0, 4271, 0, 0, 16178, 0, 5829, 0, 0, 0, 0, 0, 0, 9415, 0, 0, 0, 0, 0,
    6324, 0, 0, 0, 0, 1150, 0, 5454, 7784, 8551, 0, 0, 0, 0, 0, 4377, 0, 14066, 0, 0,
    18865, 11142, 0, 0, 0, 0, 0, 0, 2671, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11859,
    0, 0, 0, 18544, 0, 0, 0, 0, 0, 726, 0, 0, 3294, 10926, 3172, 0, 0, 4755, 17468, 19150,
    9761, 16290, 0, 0, 11008, 0, 10688, 0, 13502, 17080, 0, 0, 0, 0, 6043, 0, 0, 0, 0, 0,
    0, 0, 0, 9173, 0, 0, 17971, 2439, 19277, 0, 14277, 0, 0, 0, 0, 0, 17858, 0, 0, 4957,
    0, 0, 0, 0, 0, 0, 17096, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1160, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 10868, 10745, 0, 0, 0, 19234, 0, 11430, 0, 0, 0, 0,
    15667, 0, 10376, 0, 0, 0, 11089, 0, 0, 945, 0, 8653, 0, 0, 0, 2391, 0, 0, 0, 0,
    286, 919, 0, 0, 0, 0, 0, 0, 0, 0, 5008, 0, 0, 0, 0, 0, 0, 0, 5841, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9986, 0, 0, 0,
    7638, 8904, 3826, 15482, 0, 18962, 0, 0, 4768, 0, 0, 0, 13599, 0, 0, 350, 11699, 3048, 13695, 7883,
    0, 0, 0, 0, 0, 0, 0, 8499, 7187, 8569, 0, 17990, 10356, 11124, 3008, 5116, 13534, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7588, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1398, 9773, 0, 0, 0, 0, 0, 1909, 17624,
    0, 10552, 0, 0, 0, 1038, 1137, 0, 0, 0, 10655, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 3483, 0, 0, 0, 0, 0, 0, 0, 0, 4928, 6352, 0, 0, 12695, 0, 0, 0, 0, 1189,
    8454, 15297, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18692, 0, 0, 0, 0,
    0, 0, 0, 0, 6691, 0, 0, 0, 14315, 0, 0, 0, 0, 0, 0, 5887, 0, 12758, 0, 0,
    0, 0, 1683, 6834, 19038, 10400, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11148, 0, 0, 0, 0,
    0, 5804, 0, 0, 0, 0, 0, 0, 0, 16571, 0, 9099, 0, 19126, 0, 0, 0, 5250, 14113, 0,
    3018, 0, 0, 0, 0, 3530, 0, 3973, 0, 0, 0, 0, 8995, 0, 6330, 0, 0, 0, 15188, 0,
    4325, 0, 0, 0, 4540, 12526, 15675, 0, 0, 0, 640, 0, 17683, 16626, 0, 0, 0, 0, 0, 2587,
    10114, 0, 0, 0, 0, 0, 0, 7312, 0, 18354, 0, 0, 0, 645, 1220, 0, 0, 0, 0, 0,
    0, 3867, 10323, 0, 15537, 7993, 0, 0, 14232, 3667, 19159, 0, 8627, 11839, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 2892, 0, 0, 0, 0, 0, 17255, 0, 0, 0, 0, 0, 0, 0, 18742, 16694,
    0, 10458, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10426, 16211, 0, 0, 0, 0, 0, 0, 0,
    5773, 0, 0, 0, 0, 0, 11553, 15186, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10933, 2091, 0,
    0, 13310, 0, 0, 16043, 0, 0, 19302, 0, 0, 4520, 0, 0, 0, 0, 8481, 12719, 0, 0, 0,
    0, 0, 10234, 19512, 0, 0, 0, 0, 0, 16421, 0, 0, 0, 19076, 4782, 0, 0, 4276, 906, 0,
    0, 0, 15274, 0, 2056, 11072, 0, 0, 0, 18939, 0, 9563, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 13570, 0, 0, 0, 0, 0, 0, 0, 6583, 0, 0, 0, 0, 0, 0, 0,
    0, 15851, 17444, 0, 0, 0, 0, 0, 0, 0, 8976, 0, 3994, 4283, 11177, 0, 0, 4637, 0, 0,
    0, 0, 0, 0, 0, 0, 16811, 0, 0, 0, 0, 0, 0, 8769, 0, 2302, 11573, 0, 3456, 12624,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 14503, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11896,
    0, 0, 0, 0, 1774, 0, 0, 17388, 3893, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 921, 0, 0, 0, 0, 0, 8630, 0, 0, 12332, 11363, 2399, 9020, 0, 0, 0, 12595, 0,
    5608, 0, 0, 0, 0, 0, 7843, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 692, 0, 0,
    0, 0, 17230, 0, 0, 7686, 9282, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 601, 0,
    0, 0, 0, 0, 6506, 15777, 18685, 19366, 0, 0, 1011, 10403, 0, 3533, 0, 2650, 19086, 8134, 0, 16699,
    17623, 0, 199, 0, 0, 18472, 7351, 0, 8045, 0, 3729, 0, 0, 8093, 15609, 0, 0, 16143, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17978, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17122, 0, 0, 2444, 12744, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1864, 0, 0, 0, 0, 0, 0, 11661, 5256, 14683, 0,
    1293, 7866, 7920, 16435, 0, 19135, 0, 11181, 0, 0, 0, 0, 8525, 0, 8641, 9074, 0, 0, 0, 15626,
    0, 0, 0, 0, 5258, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 1219, 19017, 17463, 1755, 360, 0, 0, 0, 0, 0, 14757, 0, 14818, 0, 4665, 4055, 0, 0, 4471,
    0, 13879, 15216, 0, 11120, 0, 0, 0, 3125, 10402, 0, 14848, 0, 0, 0, 0, 0, 0, 0, 0,
    15344, 14711, 3878, 16790, 3272, 0, 1917, 1596, 18878, 0, 0, 459, 0, 0, 0, 0, 0, 0, 14754, 0,
    2483, 0, 0, 0, 7768, 8938, 3440, 16754, 0, 5134, 15368, 4347, 17742, 0, 0, 17489, 0, 0, 0, 0,
    0, 0, 0, 0, 9161, 13986, 7011, 0, 5251, 5594, 0, 0, 0, 0, 9877, 0, 0, 2249, 14943, 0,
    0, 13521, 0, 0, 0, 16570, 14575, 7597, 13899, 0, 4872, 0, 0, 0, 0, 0, 19499, 0, 0, 6431,
    79, 0, 17905, 0, 0, 0, 6915, 0, 5463, 0, 0, 0, 0, 0, 0, 964, 0, 0, 0, 3390,
    0, 0, 0, 0, 3100, 4110, 0, 0, 0, 0, 0, 0, 0, 9068, 0, 0, 0, 9311, 17374, 0,
    705, 0, 0, 9426, 0, 9686, 0, 5967, 0, 0, 0, 0, 0, 0, 0, 3759, 0, 0, 0, 0,
    0, 0, 5013, 0, 0, 0, 0, 0, 0, 0, 10274, 0, 0, 0, 0, 15839, 0, 0, 0, 0,
    217, 2235, 0, 0, 0, 0, 0, 0, 0, 0, 2963, 0, 5562, 0, 0, 0, 13928, 16685, 3194, 0,
    0, 0, 0, 689, 9261, 3, 1552, 0, 9422, 16083, 1792, 0, 0, 2537, 0, 0, 0, 0, 18923, 0,
    0, 0, 6927, 0, 15595, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 15753, 16525, 0, 0, 0, 13639, 0, 0, 0, 11610, 0, 3741, 0, 0, 0, 7473, 7720,
    18693, 0, 16584, 0, 0, 0, 74, 0, 344, 0, 0, 0, 10645, 0, 0, 13922, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18369, 0, 2326, 12814, 0, 13320, 12720, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13743, 12567, 0, 3074, 17616, 17849, 0, 0,
    0, 17207, 13751, 0, 0, 0, 0, 0, 9424, 0, 0, 0, 0, 0, 6326, 0, 2955, 0, 0, 0,
    0, 0, 0, 0, 12599, 0, 0, 18244, 16444, 0, 0, 0, 0, 0, 19242, 0, 0, 0, 0, 16445,
    0, 0, 8, 4797, 0, 0, 0, 0, 0, 0, 7436, 11092, 17773, 0, 0, 0, 0, 19455, 17765, 11289,
    0, 0, 0, 0, 0, 6862, 3917, 0, 0, 0, 0, 14505, 0, 0, 13712, 0, 19100, 0, 0, 0,
    0, 0, 0, 0, 0, 12730, 0, 0, 0, 8176, 7306, 14465, 18427, 18764, 0, 0, 0, 6893, 11995, 19103,
    0, 15842, 0, 0, 0, 0, 0, 11387, 7241, 16453, 0, 0, 15444, 0, 0, 0, 0, 0, 0, 15139,
    18051, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17221, 0, 2709, 7481, 15583, 0, 3672,
    1671, 14026, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9474, 0, 9928, 13092, 15819, 0, 0, 0, 0,
    0, 0, 0, 4035, 6955, 8395, 15074, 0, 0, 0, 10758, 0, 3417, 14821, 0, 0, 0, 16069, 0, 0,
    11362, 0, 0, 0, 0, 0, 16091, 4297, 0, 0, 0, 0, 0, 0, 0, 0, 8187, 0, 0, 0,
    1151, 0, 0, 0, 0, 0, 6918, 0, 11838, 16769, 19068, 2292, 0, 0, 10133, 9632, 12497, 13262, 0, 0,
    21, 0, 4810, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15006, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 13145, 3848, 0, 167, 0, 0, 1563, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12651,
    9918, 10651, 0, 0, 0, 0, 0, 19595, 0, 0, 0, 9023, 0, 0, 636, 0, 0, 0, 0, 0,
    8277, 16799, 0, 0, 0, 0, 14629, 0, 0, 0, 0, 0, 8566, 9737, 0, 15809, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 9066, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    6857, 7001, 0, 0, 0, 0, 3036, 0, 0, 2959, 0, 0, 7821, 0, 0, 15346, 15100, 0, 0, 0,
    8688, 0, 16146, 0, 0, 0, 0, 19445, 0, 1677, 3850, 0, 3031, 2947, 0, 0, 0, 6785, 0, 0,
    0, 0, 0, 0, 15820, 18858, 9622, 0, 0, 0, 8590, 0, 0, 0, 6, 0, 0, 10420, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 6644, 0, 0, 0, 0, 0, 4525, 0, 0, 0, 0,
    0, 749, 0, 0, 0, 17866, 19064, 6132, 12775, 0, 0, 2762, 9205, 0, 0, 0, 6979, 10102, 0, 0,
    0, 4360, 0, 0, 0, 0, 5208, 0, 0, 0, 0, 0, 0, 4449, 6986, 5372, 0, 0, 3787, 13138,
    0, 0, 0, 11682, 0, 14981, 0, 0, 0, 10040, 0, 11865, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 4759, 1985, 6249, 1297, 0, 0, 0, 0, 0, 0, 0, 13221, 12083, 7712, 0, 0, 8528, 2484, 11374,
    6616, 0, 0, 0, 3001, 10790, 0, 8942, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9673, 0,
    0, 0, 11353, 0, 0, 11126, 0, 15392, 0, 0, 0, 0, 7963, 0, 4691, 14447, 17602, 0, 0, 0,
    0, 0, 4099, 15090, 0, 3075, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    2865, 7896, 6572, 18323, 0, 0, 5461, 4825, 8838, 0, 16747, 13806, 0, 0, 0, 19192, 10856, 4823, 0, 0,
    16103, 0, 0, 0, 0, 0, 14187, 0, 0, 4188, 6652, 12951, 18119, 0, 0, 0, 0, 8249, 9437, 0,
    0, 18578, 0, 0, 0, 0, 0, 19022, 0, 0, 7316, 0, 5101, 0, 0, 10425, 0, 139, 17103, 19346,
    0, 10788, 0, 0, 0, 10707, 0, 0, 0, 599, 19158, 6246, 0, 0, 0, 8296, 15093, 0, 0, 12050,
    0, 0, 0, 0, 0, 0, 0, 18711, 7757, 11936, 0, 15351, 0, 0, 0, 18397, 0, 0, 8029, 10930,
    0, 0, 0, 0, 9913, 0, 0, 0, 0, 0, 17445, 0, 0, 0, 0, 18282, 909, 9410, 16624, 0,
    15225, 11815, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2643, 0, 0, 0, 0, 13590, 0,
    1547, 0, 10750, 0, 0, 0, 0, 0, 0, 0, 14169, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 7759, 561, 0, 0, 10085, 0, 12282, 0, 9551, 13096, 0, 0, 0, 0, 18188, 0, 0, 0,
    0, 5541, 0, 0, 8610, 0, 15590, 18008, 1672, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 13488, 0, 3852, 15127, 13826, 0, 9969, 0, 0, 0, 0, 0, 7619, 0, 0, 9612, 0, 0, 0,
    0, 11991, 0, 0, 6669, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10781, 0, 0,
    1505, 14007, 0, 4517, 10521, 9170, 0, 0, 3916, 6732, 13545, 0, 0, 11295, 4337, 0, 0, 0, 0, 0,
    0, 5186, 0, 0, 7863, 0, 1022, 3023, 0, 0, 0, 12835, 0, 0, 0, 14638, 0, 18353, 0, 0,
    18699, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7081, 0, 0, 0, 0, 0, 0, 0, 0, 2010,
    13954, 6933, 4608, 17719, 0, 0, 12892, 0, 173, 2791, 0, 0, 6181, 1570, 19281, 0, 8144, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 5714, 10244, 0, 16944, 7410, 12915, 18527, 0, 0, 0, 0, 1315, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 19102, 0, 0, 0, 0, 17347, 19269, 0, 0, 0, 0, 0,
    0, 6130, 0, 0, 0, 0, 0, 0, 4864, 11624, 13342, 9292, 0, 0, 18177, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 6185, 5054, 18646, 7750, 1262, 3092, 0, 0, 0, 0, 5473, 0,
    15652, 0, 0, 2774, 0, 0, 9464, 9079, 2137, 0, 0, 5220, 0, 0, 1690, 0, 9845, 0, 0, 0,
    0, 0, 4464, 0, 13291, 0, 0, 0, 0, 0, 0, 6914, 11403, 13532, 0, 0, 0, 15310, 0, 0,
    0, 0, 0, 0, 6557, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 304, 0, 14803, 17576, 0,
    0, 19185, 11498, 2443, 19342, 0, 0, 6081, 2739, 17963, 19080, 0, 0, 0, 11249, 0, 0, 0, 0, 0,
    0, 0, 10686, 44, 13302, 0, 0, 0, 19612, 14533, 6551, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 17937, 0, 0, 6290, 4103, 7037, 9792, 0, 10307, 0, 0, 0, 0, 5494, 4769, 2234, 0, 0,
    0, 755, 0, 0, 0, 0, 0, 0, 0, 0, 2377, 12890, 14204, 0, 0, 7653, 0, 0, 16964, 0,
    0, 0, 0, 0, 3747, 8668, 3239, 12517, 0, 0, 308, 15116, 17313, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 9663, 0, 0, 10777, 0, 3701, 0, 4861, 7706, 1938, 1731, 10366, 11527, 7844, 18218, 0, 0,
    0, 0, 5865, 1961, 16776, 0, 0, 10009, 0, 13756, 0, 0, 0, 5164, 8377, 0, 0, 5552, 0, 0,
    0, 0, 0, 0, 0, 0, 3073, 0, 16995, 6065, 5990, 0, 0, 0, 0, 0, 6282, 16899, 0, 0,
    0, 0, 4224, 18259, 0, 0, 8516, 14653, 0, 13222, 0, 0, 0, 0, 7867, 0, 0, 0, 1349, 9568,
    11611, 0, 0, 0, 0, 0, 4437, 13932, 3477, 0, 0, 0, 0, 0, 0, 0, 0, 6396, 10069, 0,
    0, 1873, 4546, 14827, 18552, 0, 0, 0, 0, 19147, 0, 5504, 0, 14027, 3393, 6853, 0, 0, 0, 0,
    0, 0, 0, 1292, 3713, 11702, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17065, 0, 4624,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 12790, 0, 0, 0, 9669, 0, 14949, 15653, 0, 0, 11369,
    0, 12718, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4793, 16702, 109, 9917, 14037, 0,
    0, 14142, 0, 4726, 0, 16288, 0, 0, 0, 0, 0, 0, 0, 2037, 0, 0, 0, 0, 12143, 0,
    12292, 0, 10014, 0, 0, 9496, 14679, 0, 4824, 0, 0, 2666, 13185, 0, 5937, 8145, 16846, 7998, 0, 0,
    0, 0, 2059, 9755, 0, 0, 0, 0, 0, 5357, 10278, 0, 0, 0, 0, 6368, 17824, 0, 2199, 771,
    5370, 0, 18807, 0, 0, 0, 0, 6962, 0, 0, 0, 0, 11459, 0, 0, 0, 238, 17306, 15377, 821,
    2008, 0, 2457, 0, 2912, 0, 0, 0, 17111, 0, 0, 0, 2370, 0, 17033, 0, 0, 0, 2846, 0,
    2412, 4209, 0, 0, 16894, 1638, 0, 0, 0, 2317, 14983, 13170, 5062, 15171, 17686, 0, 0, 0, 0, 0,
    1542, 0, 0, 0, 0, 0, 5638, 0, 19223, 0, 9830, 687, 12297, 14751, 0, 0, 2956, 10634, 0, 0,
    0, 0, 0, 0, 6767, 0, 0, 6542, 0, 16912, 0, 0, 0, 0, 15480, 0, 19359, 4620, 0, 0,
    0, 0, 0, 17497, 0, 0, 0, 0, 0, 10, 13045, 0, 6574, 0, 5506, 0, 0, 5478, 0, 0,
    0, 13504, 0, 0, 3431, 0, 7265, 0, 3766, 15895, 0, 16212, 6670, 2526, 9743, 12888, 3610, 16135, 0, 0,
    0, 0, 0, 0, 4730, 0, 16652, 0, 0, 0, 0, 0, 8825, 0, 0, 0, 14687, 10621, 19134, 15828,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 13146, 0, 0, 8909, 0, 15161, 0, 11501, 0, 0, 6008,
    0, 0, 11280, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17326, 2672, 15282, 5853, 11697,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13296, 3368, 17960, 0, 2695, 5093, 0, 0, 0, 0,
    10558, 0, 0, 5235, 0, 0, 0, 0, 11024, 12462, 18181, 0, 0, 2375, 17829, 185, 18125, 18936, 0, 2756,
    0, 0, 0, 0, 0, 15722, 0, 0, 0, 0, 0, 0, 0, 3968, 0, 102, 1047, 0, 12299, 0,
    0, 0, 14516, 0, 8133, 0, 8928, 7336, 1007, 9230, 11216, 12268, 15996, 0, 177, 18793, 18984, 0, 0, 0,
    0, 15159, 0, 0, 0, 0, 13972, 0, 1876, 9171, 19043, 12628, 0, 0, 0, 0, 0, 0, 0, 8212,
    19166, 0, 0, 8242, 11955, 6165, 962, 5167, 19578, 0, 14114, 0, 0, 0, 0, 17570, 0, 10589, 3343, 0,
    0, 0, 14083, 5044, 0, 17865, 0, 0, 0, 0, 0, 6954, 0, 3425, 0, 0, 0, 0, 7082, 0,
    10302, 8403, 15082, 0, 0, 0, 0, 0, 17447, 15621, 11373, 17411, 0, 17239, 11458, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 12441, 14262, 18508, 0, 0, 0, 6075, 0, 0, 0, 0, 3587,
    9518, 10793, 0, 17976, 0, 0, 0, 0, 0, 0, 0, 6736, 0, 11584, 0, 0, 0, 3579, 0, 0,
    3841, 0, 14668, 0, 0, 0, 6096, 0, 4310, 19519, 0, 10074, 0, 0, 6092, 0, 0, 0, 12870, 0,
    0, 0, 0, 17700, 0, 0, 16762, 0, 0, 0, 10519, 0, 5579, 3274, 4780, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 6116, 0, 0, 3937, 9961, 0, 0, 0, 0, 0, 0, 5820, 1708, 1852, 14657,
    0, 0, 2049, 0, 0, 0, 0, 0, 0, 0, 5182, 0, 9159, 0, 0, 0, 0, 0, 14523, 0,
    0, 0, 15534, 0, 0, 13787, 0, 0, 4080, 10828, 17722, 0, 0, 0, 0, 0, 0, 0, 0, 1838,
    0, 0, 1664, 0, 0, 0, 0, 0, 0, 2833, 0, 0, 11321, 0, 0, 0, 0, 0, 7164, 0,
    0, 19079, 0, 0, 0, 0, 9537, 60, 0, 0, 0, 0, 0, 1005, 0, 12531, 0, 0, 0, 0,
    0, 0, 0, 0, 7892, 0, 0, 0, 0, 0, 0, 0, 14602, 0, 235, 0, 4583, 10276, 0, 0,
    0, 0, 0, 0, 0, 2313, 0, 0, 0, 8331, 17301, 17930, 0, 0, 19217, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10338, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 9657, 0, 0, 0, 0, 10099, 13623, 6156, 18057, 0, 0, 0, 626, 0, 0,
    0, 15343, 0, 0, 14572, 2842, 5673, 849, 13596, 17110, 14311, 5188, 18147, 19153, 0, 0, 5688, 0, 0, 3378,
    0, 0, 0, 0, 2385, 0, 5624, 0, 0, 0, 0, 0, 1283, 0, 0, 0, 7413, 0, 0, 14049,
    0, 0, 4662, 15307, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10461, 0, 2936, 3392, 0,
    0, 0, 0, 8513, 0, 0, 1922, 0, 0, 0, 0, 0, 0, 0, 0, 16391, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 14327, 16155, 307, 0, 11445, 0, 3776, 0, 0, 0, 0, 0, 8448, 0, 0,
    0, 0, 0, 0, 0, 2982, 3947, 0, 0, 0, 0, 0, 7952, 13312, 0, 0, 0, 0, 0, 0,
    11796, 16867, 0, 1330, 9627, 0, 0, 0, 0, 0, 0, 0, 0, 4558, 0, 0, 0, 0, 0, 0,
    0, 0, 17344, 0, 19220, 0, 5299, 11214, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7064,
    6215, 0, 0, 0, 14681, 0, 12796, 0, 0, 0, 18587, 6916, 4988, 8806, 0, 0, 0, 3402, 0, 0,
    2864, 0, 0, 0, 0, 0, 0, 362, 6033, 12944, 0, 1465, 0, 0, 0, 0, 0, 0, 0, 0,
    2283, 0, 0, 1809, 4969, 0, 0, 0, 19573, 16362, 0, 0, 0, 7344, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 549, 3845, 0, 13489, 0, 0, 0, 0, 0, 8952, 0, 0, 0, 634, 0, 0,
    3423, 3847, 7086, 2818, 7521, 0, 15522, 10571, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17596, 0,
    17048, 1786, 2009, 0, 0, 0, 0, 6293, 18819, 0, 0, 0, 0, 0, 0, 4883, 0, 0, 0, 15119,
    7610, 16921, 0, 0, 0, 0, 16778, 0, 15464, 0, 0, 0, 0, 7932, 0, 758, 0, 0, 0, 3513,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 3885, 0, 0, 5965, 12272, 0, 14697, 0, 11166, 0, 10791, 12298, 9851, 0, 0, 0, 104, 14414, 0,
    0, 0, 8975, 0, 0, 0, 0, 0, 0, 18237, 6389, 3162, 7022, 15710, 17876, 2908, 2696, 18978, 0, 0,
    0, 3145, 0, 0, 0, 0, 8962, 897, 12572, 18459, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 12936, 0, 0, 0, 8006, 0, 0, 11746, 6097, 15676, 19294, 16219, 0, 0, 0, 8687, 10566, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13064, 0, 0, 0,
    0, 0, 0, 0, 16523, 0, 4922, 0, 0, 0, 0, 17540, 0, 3117, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 17593, 0, 0, 8720, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 2272, 0, 3657, 0, 1811, 9186, 13728, 0, 0, 0, 0, 6349, 18924, 11264, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2852, 0, 0, 5889, 0,
    0, 12031, 13214, 14154, 13900, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11969, 0, 0, 0, 0,
    0, 9203, 0, 0, 0, 17146, 0, 0, 0, 0, 0, 0, 0, 9158, 0, 144, 18497, 0, 0, 0,
    0, 0, 4093, 0, 0, 0, 0, 0, 0, 0, 6863, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    15922, 18648, 15786, 19215, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 447, 9742, 0, 0, 0,
    0, 19116, 0, 16997, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5324, 9362, 0, 0, 0,
    0, 0, 1121, 0, 0, 0, 0, 0, 18929, 0, 1796, 0, 0, 0, 0, 1019, 0, 0, 0, 19600,
    0, 16505, 0, 0, 4079, 0, 0, 0, 0, 948, 0, 11129, 15844, 0, 15593, 0, 0, 0, 14922, 11453,
    0, 0, 0, 13514, 9997, 0, 73, 9156, 14008, 0, 0, 8475, 0, 10526, 0, 0, 0, 0, 0, 0,
    0, 0, 2180, 18195, 9595, 3282, 0, 0, 0, 0, 13578, 0, 0, 2566, 4238, 12039, 1871, 12586, 17799, 0,
    17195, 0, 0, 0, 1075, 12401, 0, 19187, 0, 3083, 0, 0, 0, 0, 0, 0, 16210, 16815, 0, 0,
    0, 5393, 9780, 13038, 0, 0, 0, 14492, 0, 0, 0, 10220, 0, 13484, 17036, 479, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 11817, 12957, 5633, 14168, 17811, 16478, 19472, 13546, 0, 1699, 14446, 0, 5922,
    0, 0, 0, 17559, 0, 0, 0, 0, 0, 0, 0, 0, 12009, 13690, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 18876, 0, 11157, 0, 4467, 0, 15861, 11634, 0, 0, 0, 0, 15155, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17747, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 4652, 0, 0, 0, 0, 0, 0, 0, 0, 12238, 0, 0, 0,
    0, 6981, 0, 0, 0, 0, 0, 9940, 0, 14752, 3248, 0, 0, 0, 13579, 0, 0, 0, 0, 0,
    0, 8621, 3211, 0, 0, 7701, 0, 0, 0, 0, 0, 0, 0, 0, 15237, 0, 0, 0, 13426, 16411,
    0, 0, 0, 0, 2252, 12107, 0, 0, 0, 0, 7534, 0, 0, 0, 10969, 0, 18454, 0, 11474, 0,
    19101, 0, 0, 11218, 0, 0, 0, 0, 0, 0, 0, 10204, 12487, 0, 15576, 7158, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 11141, 0, 0, 0, 0, 0, 10194, 0, 0, 0, 0, 0,
    0, 0, 11652, 5375, 19249, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11125, 0, 11333,
    0, 0, 0, 0, 0, 7109, 0, 0, 4029, 10705, 4607, 0, 0, 423, 0, 0, 17867, 0, 0, 14727,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9712, 0, 0, 0, 11400, 0, 14231, 0, 0, 0,
    0, 11480, 14138, 0, 0, 0, 9886, 0, 0, 0, 17611, 0, 0, 0, 17432, 0, 0, 2713, 0, 0,
    0, 0, 0, 10051, 17184, 0, 0, 0, 0, 0, 0, 0, 5245, 715, 0, 0, 0, 0, 0, 12538,
    0, 0, 0, 6243, 14991, 0, 0, 14217, 17143, 0, 0, 12025, 4658, 0, 0, 0, 0, 0, 0, 0,
    0, 15860, 0, 19290, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7899, 11366, 0, 17002, 0,
    0, 3593, 4812, 0, 0, 15399, 0, 8431, 0, 17848, 0, 0, 0, 0, 0, 0, 1423, 2972, 19594, 0,
    0, 18445, 3838, 0, 5076, 0, 13630, 0, 0, 0, 0, 0, 7888, 1205, 4088, 0, 0, 0, 922, 0,
    16660, 0, 0, 13603, 7584, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5381, 0, 0, 0,
    0, 0, 0, 0, 0, 7408, 6902, 3263, 19566, 0, 0, 0, 13428, 0, 0, 0, 9642, 10512, 0, 0,
    0, 13442, 0, 4713, 0, 0, 0, 0, 0, 0, 0, 0, 12379, 0, 0, 0, 0, 0, 9719, 0,
    3221, 12634, 0, 0, 4020, 0, 0, 0, 0, 0, 0, 0, 2632, 10401, 0, 0, 0, 13786, 0, 0,
    0, 0, 17382, 0, 0, 0, 0, 5183, 0, 0, 0, 0, 1709, 0, 15787, 0, 0, 0, 0, 0,
    0, 0, 0, 16162, 1982, 0, 0, 0, 19271, 0, 11455, 0, 0, 0, 0, 0, 0, 0, 0, 14349,
    0, 10271, 0, 1008, 0, 2966, 9692, 0, 1728, 0, 15106, 0, 0, 0, 0, 0, 0, 0, 11569, 0,
    13909, 19518, 0, 0, 4175, 0, 0, 0, 0, 0, 0, 910, 0, 0, 0, 17550, 7249, 9746, 0, 0,
    0, 0, 0, 15262, 0, 0, 0, 4587, 6703, 16539, 0, 4830, 0, 2642, 0, 0, 12113, 0, 0, 17278,
    0, 0, 0, 0, 0, 0, 0, 7644, 0, 0, 3770, 0, 0, 0, 454, 0, 17762, 0, 19398, 0,
    0, 0, 0, 6637, 16528, 13440, 0, 0, 0, 16758, 0, 0, 6539, 0, 0, 4169, 13982, 6311, 0, 0,
    0, 0, 0, 0, 0, 0, 3950, 4257, 0, 0, 0, 16748, 0, 0, 0, 0, 0, 0, 865, 0,
    0, 0, 19490, 0, 0, 16500, 0, 14036, 0, 16859, 0, 0, 15693, 0, 0, 18418, 0, 0, 13679, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 930, 17430, 18717, 16317, 2022, 0, 0, 2019, 0, 0, 0, 0,
    0, 0, 0, 0, 2588, 2699, 10892, 11675, 0, 0, 0, 0, 0, 0, 3837, 12838, 0, 2396, 0, 0,
    0, 8500, 0, 11119, 8399, 6285, 0, 0, 0, 13240, 0, 0, 0, 1631, 0, 0, 0, 13246, 0, 0,
    0, 0, 0, 10746, 0, 4089, 0, 17150, 0, 0, 2715, 7058, 7407, 2919, 10078, 0, 9276, 0, 0, 0,
    0, 0, 0, 13558, 0, 0, 0, 14543, 6286, 0, 0, 0, 0, 2726, 10772, 0, 11904, 0, 0, 18214,
    0, 0, 0, 0, 9062, 0, 0, 0, 0, 0, 490, 18121, 0, 15974, 0, 0, 0, 0, 0, 19351,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9172, 0, 0, 0, 0, 0, 0, 0, 0, 3450,
    8025, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4625, 0, 11379, 0, 0, 0, 0, 10330, 11621,
    13937, 0, 0, 0, 0, 0, 0, 16360, 486, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 4547, 7561, 9411, 0, 11646, 0, 0, 0, 0, 8810, 17296, 18975, 0, 0, 0, 10881,
    13409, 17250, 19335, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10353, 15438, 0, 0, 0, 17506, 0, 10982,
    0, 0, 0, 2682, 7990, 0, 0, 0, 0, 0, 0, 0, 0, 9945, 13337, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 9357, 12882, 558, 0, 17526, 0, 0, 0, 0, 0, 0, 16526, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 19601, 0, 0, 0, 6833, 0, 0, 17252, 9723, 0, 0, 6675, 0, 1433,
    10116, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13819, 11273, 0,
    0, 0, 0, 0, 0, 18047, 0, 0, 0, 0, 0, 0, 0, 9197, 13347, 0, 0, 0, 0, 14046,
    18656, 0, 0, 10974, 0, 0, 0, 0, 0, 0, 0, 0, 6668, 0, 0, 0, 0, 0, 0, 0,
    11747, 0, 17435, 0, 18348, 0, 0, 0, 0, 0, 5639, 16984, 6398, 0, 0, 0, 10725, 0, 0, 16067,
    8803, 0, 0, 0, 0, 0, 11912, 16993, 0, 0, 0, 0, 11101, 11683, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 3628, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12309, 0, 0,
    13003, 0, 0, 0, 0, 0, 4150, 0, 0, 0, 0, 0, 0, 12037, 2758, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 5592, 0, 10923, 13298, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 1933, 0, 18697, 0, 0, 0, 11028, 0, 0, 17649, 0, 0, 6531, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 12003, 0, 14982, 0, 0, 988, 11031, 16217, 0, 0, 0, 0, 0, 2725,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15892, 0, 0, 0, 2993, 0,
    0, 15320, 0, 0, 0, 6423, 1990, 0, 0, 0, 0, 0, 8737, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 3077, 18766, 0, 10611, 0, 0, 0, 0, 17209, 3651, 0, 0, 11698, 0, 0, 0,
    751, 0, 0, 0, 0, 8573, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 9826, 0, 9525, 13441, 15555, 0, 0, 0, 0, 0, 17746, 0,
    0, 7862, 12327, 13775, 16728, 17044, 11407, 0, 19527, 0, 15582, 15633, 0, 854, 0, 0, 0, 0, 0, 0,
    3629, 18175, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12376, 13866, 0, 14366, 0, 0, 0,
    0, 0, 0, 5564, 16291, 0, 10294, 0, 13961, 0, 13188, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    4341, 0, 0, 2270, 0, 14852, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8847, 0, 1492, 0,
    0, 0, 0, 0, 0, 13443, 0, 10154, 0, 0, 0, 0, 0, 0, 0, 8386, 0, 13528, 0, 0,
    0, 0, 15450, 0, 0, 0, 16062, 18090, 0, 0, 0, 7139, 0, 0, 0, 0, 0, 2785, 6009, 14282,
    0, 0, 0, 0, 0, 15714, 18806, 0, 6267, 0, 4856, 0, 0, 13941, 0, 0, 0, 15110, 0, 3347,
    19585, 0, 0, 0, 0, 0, 0, 0, 18343, 0, 0, 0, 0, 11591, 0, 0, 0, 0, 0, 0,
    18385, 0, 10265, 0, 11409, 0, 0, 0, 0, 0, 12648, 0, 0, 0, 0, 0, 0, 1466, 3335, 10643,
    10456, 19235, 0, 7416, 6610, 16590, 0, 0, 0, 0, 12105, 12007, 0, 15488, 0, 12051, 0, 0, 0, 0,
    0, 0, 17097, 0, 18647, 0, 2801, 0, 0, 0, 914, 0, 7966, 11385, 0, 0, 15151, 0, 16554, 0,
    0, 6912, 0, 5893, 14355, 0, 15101, 5061, 0, 511, 0, 4511, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 19339, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13733, 0, 0, 0, 0, 0, 0,
    0, 2323, 9900, 0, 0, 0, 0, 3568, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16670, 18017, 0,
    0, 0, 0, 0, 0, 0, 0, 7433, 0, 0, 0, 0, 0, 0, 2660, 5769, 10922, 18816, 12365, 0,
    17518, 0, 0, 0, 15584, 0, 0, 0, 0, 0, 9317, 14005, 0, 0, 0, 12306, 0, 0, 0, 19073,
    10300, 0, 0, 2265, 7050, 12312, 2414, 10876, 6378, 17010, 0, 15331, 0, 0, 0, 0, 0, 0, 0, 0,
    2352, 5145, 13783, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16306, 0, 9017, 8529, 10394,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4948, 0, 4504, 0, 0, 0, 0, 0, 0,
    16868, 0, 0, 0, 0, 0, 1721, 13605, 14248, 0, 0, 0, 0, 10940, 0, 0, 0, 0, 0, 0,
    17802, 0, 0, 0, 0, 12, 0, 0, 0, 10508, 2868, 0, 0, 0, 0, 0, 17619, 17185, 10044, 9248,
    7420, 0, 12901, 4393, 0, 690, 0, 19069, 15339, 16940, 0, 17620, 2664, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 10477, 13424, 0, 0, 0, 0, 5803, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17021, 0,
    0, 0, 648, 4157, 1856, 0, 0, 12927, 0, 3801, 5725, 0, 0, 19092, 0, 1404, 0, 0, 0, 13412,
    0, 0, 0, 0, 0, 0, 0, 0, 9714, 0, 0, 0, 0, 5241, 6527, 0, 0, 0, 13747, 0,
    0, 6829, 11293, 0, 0, 10416, 0, 0, 0, 0, 0, 13981, 0, 727, 0, 0, 0, 12773, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 105, 10243, 0, 15019, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5640, 0,
    0, 0, 0, 0, 0, 8079, 0, 0, 0, 0, 3562, 18868, 4649, 0, 0, 0, 0, 0, 0, 16665,
    2229, 18306, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16593, 2366, 0, 0, 0, 0, 0, 13903, 0,
    0, 0, 8695, 19522, 0, 0, 0, 0, 1525, 0, 0, 0, 0, 2445, 11717, 11899, 13995, 17073, 5312, 18045,
    0, 0, 9775, 0, 0, 0, 0, 0, 0, 0, 15715, 0, 0, 0, 0, 0, 0, 6459, 7533, 8139,
    10832, 0, 15901, 0, 0, 0, 0, 2613, 5037, 956, 16233, 1174, 6589, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 4014, 0, 0, 0, 0, 0, 0, 0, 5320, 7121, 0, 0, 10916, 18715, 19440, 0,
    12397, 0, 0, 7226, 0, 0, 12685, 3607, 6317, 0, 0, 0, 9520, 6773, 1765, 0, 0, 3297, 16930, 18337,
    0, 0, 9377, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9841, 12611, 0, 0,
    0, 6053, 9646, 2189, 14784, 0, 16220, 0, 0, 0, 0, 16499, 0, 0, 0, 0, 0, 0, 0, 0,
    16057, 0, 234, 16001, 12399, 0, 0, 0, 0, 677, 0, 0, 0, 0, 16893, 0, 0, 0, 0, 0,
    11131, 16241, 0, 0, 0, 0, 7338, 11055, 13238, 19340, 2080, 0, 0, 16761, 5502, 0, 16315, 18506, 0, 9295,
    0, 0, 0, 0, 0, 0, 0, 0, 4821, 0, 12583, 8815, 0, 0, 0, 0, 10215, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 8896, 0, 12698, 0, 11194, 0, 0, 0, 0, 6719, 0, 0, 19505, 0,
    16509, 0, 0, 19095, 0, 16365, 14313, 0, 0, 0, 0, 11095, 6908, 0, 0, 0, 0, 0, 0, 0,
    11099, 12738, 16415, 18408, 0, 0, 16673, 0, 13059, 0, 0, 0, 0, 0, 0, 5587, 0, 0, 0, 1188,
    0, 13084, 0, 0, 0, 0, 0, 0, 0, 10771, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    1128, 0, 0, 0, 0, 0, 17338, 18620, 0, 0, 0, 0, 0, 11681, 0, 619, 4459, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 3904, 4628, 17201, 0, 0, 0, 14032, 0, 3367, 0, 0, 12303, 0, 6535,
    0, 0, 0, 0, 0, 0, 0, 11041, 0, 0, 0, 12541, 15025, 10017, 17538, 0, 0, 0, 0, 0,
    0, 0, 0, 2273, 0, 4457, 0, 0, 0, 3465, 0, 0, 3569, 0, 0, 0, 428, 0, 0, 0,
    0, 0, 0, 6354, 15586, 10749, 0, 0, 4199, 15247, 17459, 0, 0, 0, 0, 10241, 11237, 0, 0, 8733,
    2388, 2661, 5293, 8781, 0, 18487, 0, 0, 14808, 0, 0, 0, 0, 0, 8112, 11938, 0, 0, 0, 0,
    0, 15855, 0, 0, 0, 11070, 12302, 12030, 724, 0, 1946, 1747, 0, 0, 0, 1052, 0, 943, 0, 11578,
    0, 17507, 15081, 0, 982, 3739, 4976, 0, 9421, 0, 0, 0, 0, 0, 0, 14834, 0, 6606, 0, 0,
    7443, 0, 18149, 9453, 0, 0, 0, 0, 0, 5791, 9699, 895, 0, 0, 0, 17922, 16072, 0, 0, 0,
    5842, 0, 0, 0, 0, 0, 0, 5553, 11997, 3574, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 4548, 0, 0, 0, 0, 0, 15803, 0, 0, 1654, 13483, 17330, 0, 0, 14565, 0, 0, 0,
    11235, 0, 0, 0, 0, 0, 12972, 0, 0, 0, 0, 0, 10995, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 8830, 0, 0, 0, 0, 0, 0, 0, 10865, 17490, 0,
    0, 0, 0, 0, 0, 0, 15975, 3705, 0, 0, 0, 0, 0, 0, 19446, 0, 13994, 0, 8892, 0,
    0, 0, 0, 0, 0, 12666, 0, 18274, 0, 0, 0, 0, 0, 0, 6135, 9015, 0, 0, 0, 4155,
    0, 0, 0, 0, 0, 0, 0, 11415, 19358, 0, 0, 0, 6042, 14930, 0, 3641, 8967, 0, 0, 1541,
    0, 0, 6271, 12188, 18285, 0, 0, 0, 12986, 0, 3550, 868, 0, 0, 13031, 0, 0, 0, 0, 1642,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4126, 0, 0, 2764, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15878, 11630, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 5686, 9579, 0, 0, 0, 5117, 9795, 13632, 14768, 0, 0, 0, 0, 5646,
    0, 17154, 13229, 0, 15005, 14210, 4643, 6540, 0, 0, 0, 0, 0, 15608, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 5600, 15257, 0, 0, 1029, 6630, 12737, 0, 5873, 571, 0, 6002, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 7551, 8261, 0, 0, 11693, 0, 0, 0, 0, 0, 0, 13462, 0,
    0, 0, 0, 0, 0, 0, 0, 1490, 8308, 0, 0, 0, 0, 18780, 10754, 0, 0, 18910, 16089, 0,
    0, 1592, 0, 0, 12179, 0, 0, 0, 0, 0, 0, 0, 0, 11547, 0, 4428, 14807, 3139, 7562, 18498,
    18611, 0, 0, 660, 0, 13218, 6923, 0, 0, 0, 0, 3445, 9995, 0, 18930, 1554, 6866, 0, 0, 0,
    0, 0, 17751, 0, 0, 16731, 0, 1998, 9827, 0, 0, 0, 0, 0, 0, 0, 0, 3895, 19261, 1754,
    0, 7634, 0, 0, 4081, 0, 682, 0, 0, 19289, 0, 0, 0, 16848, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 17288, 0, 18666, 0, 0, 0, 16410, 0, 0, 0, 13252, 1233, 0,
    11629, 0, 0, 7728, 8419, 0, 0, 8236, 3237, 9329, 9624, 0, 0, 0, 0, 0, 0, 16102, 0, 36,
    9839, 0, 0, 17853, 0, 0, 0, 7683, 0, 0, 19329, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 11677, 0, 0, 0, 0, 6217, 15168, 0, 0, 1952, 0, 0, 0, 0, 0, 0, 0, 3564, 9484,
    13544, 0, 0, 0, 554, 0, 2867, 8181, 0, 0, 0, 11308, 4851, 8763, 14853, 3243, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 12033, 0, 0, 0, 0, 0, 9572, 0, 18862, 0, 0, 0, 0,
    0, 11664, 0, 0, 0, 7161, 11491, 15326, 0, 0, 0, 0, 0, 0, 0, 6850, 0, 0, 0, 9911,
    16440, 18256, 12022, 0, 0, 0, 0, 0, 12127, 0, 0, 0, 18684, 0, 0, 4153, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 92, 0, 0, 0, 3808, 11895, 0, 0, 0, 0, 0, 0, 0, 0,
    13485, 0, 0, 0, 0, 10717, 13869, 10821, 0, 0, 10399, 0, 0, 0, 0, 0, 0, 0, 18194, 0,
    7580, 11850, 17134, 0, 0, 0, 17116, 0, 0, 16863, 16341, 0, 6702, 0, 17968, 4660, 10879, 0, 0, 13574,
    0, 0, 0, 0, 14969, 0, 0, 13046, 0, 3601, 18818, 19122, 0, 0, 0, 0, 0, 10811, 0, 0,
    0, 2780, 0, 0, 0, 0, 3441, 13911, 14612, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7609, 16305,
    17127, 0, 0, 0, 0, 0, 19429, 0, 0, 0, 0, 894, 0, 0, 0, 0, 19165, 2025, 6007, 0,
    0, 0, 16865, 0, 13518, 8713, 17263, 0, 0, 12700, 0, 0, 0, 0, 15907, 17892, 0, 0, 18414, 0,
    0, 0, 0, 3218, 0, 3745, 0, 19065, 0, 9767, 11156, 15064, 0, 0, 0, 0, 0, 0, 0, 0,
    11100, 3401, 9324, 15424, 11497, 0, 0, 0, 0, 0, 0, 8085, 9080, 15846, 0, 9922, 0, 1944, 10977, 0,
    0, 0, 0, 0, 0, 2861, 5660, 11562, 0, 0, 0, 5452, 0, 2165, 19209, 8730, 0, 0, 9031, 0,
    0, 13010, 0, 0, 0, 0, 296, 0, 0, 0, 0, 0, 0, 6064, 15647, 18456, 6150, 0, 0, 0,
    0, 6839, 18638, 0, 0, 0, 17929, 9146, 12753, 0, 0, 0, 0, 0, 11331, 0, 0, 14, 0, 900,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5424, 0, 0, 0, 0, 10708, 0, 13760, 17396,
    0, 0, 0, 0, 13473, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18537, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3606, 0, 0, 0, 446, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 3617, 5379, 15657, 0, 0, 17555, 0, 0, 0, 0, 0, 0, 4350, 0, 9854,
    0, 0, 0, 0, 0, 0, 18794, 0, 19379, 15235, 16282, 17532, 0, 0, 0, 0, 0, 11626, 0, 0,
    14987, 11889, 0, 0, 0, 0, 11639, 0, 0, 0, 0, 17908, 1522, 18123, 0, 0, 0, 0, 0, 0,
    0, 0, 1763, 0, 17885, 0, 0, 0, 12879, 0, 0, 0, 0, 0, 0, 0, 0, 12598, 72, 0,
    0, 0, 16723, 2105, 0, 0, 0, 0, 0, 0, 0, 0, 2549, 15836, 17069, 0, 0, 13794, 7934, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 13581, 0, 0, 0, 0, 2205, 0, 0, 14984, 2343, 16684, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18248, 0, 0, 1071,
    0, 13434, 19182, 0, 0, 0, 12909, 0, 0, 0, 0, 0, 0, 17900, 0, 0, 0, 0, 0, 0,
    3478, 0, 0, 0, 0, 3354, 4888, 0, 0, 0, 15406, 0, 0, 11971, 10210, 18191, 0, 5443, 0, 5870,
    8131, 16032, 0, 0, 14394, 4873, 4328, 7251, 0, 0, 0, 0, 0, 0, 372, 1678, 0, 0, 0, 0,
    0, 0, 11565, 13573, 0, 0, 0, 0, 4179, 0, 0, 18854, 18710, 0, 0, 0, 4481, 0, 7114, 0,
    0, 9403, 11651, 0, 0, 0, 0, 0, 16370, 10904, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 9290, 14258, 18098, 0, 6327, 7451, 3959, 4084, 0, 0, 0, 7406, 0, 10206, 0, 4854, 6534, 18845, 0,
    0, 393, 4545, 0, 0, 0, 0, 0, 16173, 0, 0, 14487, 0, 0, 0, 8380, 0, 0, 0, 18921,
    579, 0, 0, 0, 968, 0, 0, 0, 18355, 0, 12570, 0, 0, 10124, 0, 0, 1943, 0, 114, 0,
    4509, 0, 13829, 0, 0, 0, 17956, 0, 0, 16675, 13118, 0, 0, 0, 0, 3150, 6238, 0, 0, 11518,
    13824, 0, 18308, 0, 0, 12867, 1789, 11435, 14156, 14205, 15754, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 19216, 3140, 8863, 9809, 0, 0, 0, 0, 0, 5094, 1106, 14016, 0, 0, 0,
    8534, 0, 0, 0, 562, 0, 0, 5975, 0, 0, 5367, 0, 0, 0, 0, 5216, 6888, 13201, 17599, 4905,
    8736, 14438, 19423, 0, 0, 0, 0, 0, 6787, 4333, 1271, 0, 0, 1543, 0, 0, 0, 0, 0, 0,
    0, 5222, 7154, 0, 916, 16797, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 19533, 0, 0,
    0, 2261, 4784, 34, 1605, 6180, 7065, 7127, 0, 0, 16926, 0, 0, 6292, 0, 0, 0, 17076, 1629, 0,
    0, 0, 18277, 0, 0, 0, 0, 290, 7088, 7221, 17449, 0, 0, 0, 5623, 0, 0, 0, 0, 5831,
    0, 2482, 0, 0, 0, 0, 0, 0, 0, 0, 7770, 12277, 16475, 0, 0, 0, 15075, 18002, 0, 0,
    0, 0, 7415, 0, 1497, 17704, 0, 0, 6919, 4256, 0, 0, 0, 0, 299, 5534, 0, 0, 0, 0,
    13500, 0, 1375, 0, 0, 0, 0, 0, 7389, 1216, 2120, 8423, 16041, 0, 0, 13878, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 17412, 10899, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 9698, 0, 13798, 0, 14817, 0, 0, 16789, 0, 0, 0, 0, 0, 0, 0,
    0, 11607, 834, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11604, 3091, 0, 0, 0, 3266,
    8664, 0, 0, 2169, 0, 0, 0, 0, 0, 0, 6177, 0, 0, 0, 0, 0, 0, 0, 3227, 0,
    0, 3219, 0, 6480, 0, 0, 0, 0, 0, 0, 1124, 14219, 6710, 0, 0, 0, 0, 0, 5917, 8054,
    14253, 8787, 1236, 17879, 19083, 450, 845, 0, 0, 0, 5244, 10855, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 13069, 0, 0, 0, 0, 0, 0, 0, 0, 17778, 0, 0, 0, 0, 0, 0,
    13850, 0, 0, 0, 15024, 0, 0, 0, 0, 0, 0, 0, 12703, 10122, 15637, 0, 2582, 19191, 17940, 4421,
    15641, 0, 0, 0, 0, 15870, 0, 0, 0, 0, 0, 15873, 9116, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 572, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1053, 5756, 10618,
    12757, 14095, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5548, 11191, 0,
    0, 0, 13533, 0, 0, 0, 0, 16556, 12093, 0, 0, 0, 0, 0, 0, 0, 0, 0, 998, 0,
    15441, 0, 3929, 0, 0, 0, 0, 0, 0, 2039, 0, 15380, 18426, 15530, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 17636, 0, 0, 0, 0, 13797, 0, 0, 0, 0, 0, 0, 0, 16343, 0,
    0, 0, 0, 0, 0, 0, 12217, 0, 0, 17460, 0, 1779, 0, 0, 0, 7806, 373, 15697, 693, 17669,
    19006, 0, 0, 0, 0, 0, 19133, 0, 0, 17179, 0, 0, 19198, 0, 0, 0, 16832, 469, 0, 0,
    19264, 0, 15850, 0, 0, 0, 0, 0, 0, 0, 15279, 0, 0, 0, 0, 0, 0, 0, 3257, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11002, 0, 13233, 0, 17993, 0,
    3948, 0, 7566, 0, 0, 0, 0, 0, 0, 7379, 0, 13978, 0, 0, 0, 0, 0, 12226, 15910, 0,
    0, 11356, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10419, 0, 0, 12494, 2314, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 13345, 13365, 0, 0, 7951, 10384, 0, 5147, 10320, 17838, 0, 0,
    0, 8127, 12484, 0, 10883, 0, 0, 0, 0, 4279, 7579, 154, 10804, 0, 0, 0, 0, 0, 0, 15486,
    0, 15031, 1187, 0, 0, 0, 0, 4107, 0, 0, 0, 0, 0, 0, 818, 8050, 11449, 0, 0, 0,
    0, 11029, 15569, 0, 0, 0, 15048, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 118, 3298,
    0, 8559, 0, 0, 19172, 0, 0, 0, 0, 0, 0, 0, 10680, 0, 7530, 0, 14822, 0, 0, 0,
    0, 496, 8887, 10620, 18118, 0, 0, 0, 2344, 0, 0, 0, 0, 15430, 0, 7099, 0, 0, 0, 1198,
    9318, 0, 0, 3573, 1180, 4024, 16292, 0, 0, 0, 0, 0, 0, 13699, 0, 0, 0, 0, 7761, 0,
    0, 2943, 0, 0, 4036, 0, 0, 0, 0, 0, 0, 2826, 0, 0, 0, 0, 0, 0, 0, 6269,
    13667, 0, 0, 0, 0, 0, 5716, 0, 0, 0, 6364, 12912, 3611, 11585, 18722, 0, 0, 0, 4044, 10947,
    8017, 15648, 0, 0, 0, 0, 0, 0, 0, 5309, 0, 6456, 10762, 12637, 2827, 0, 0, 0, 0, 0,
    0, 13998, 0, 0, 0, 0, 6183, 0, 12065, 0, 17835, 6704, 16611, 4460, 0, 11351, 0, 0, 0, 6876,
    8241, 0, 9249, 17393, 0, 0, 0, 15795, 0, 0, 90, 5110, 0, 2256, 0, 18689, 0, 1261, 0, 0,
    11446, 0, 2612, 0, 0, 0, 0, 0, 0, 2341, 9862, 0, 6036, 13905, 0, 0, 0, 0, 7782, 19534,
    0, 0, 14230, 0, 0, 0, 0, 0, 0, 0, 0, 16948, 0, 0, 11413, 0, 0, 0, 0, 0,
    0, 7216, 7290, 17242, 0, 0, 8026, 0, 0, 0, 0, 0, 6470, 3858, 9549, 0, 0, 18253, 0, 0,
    0, 14776, 0, 0, 15403, 7514, 0, 0, 0, 15561, 2115, 0, 0, 0, 0, 0, 0, 7773, 0, 242,
    0, 4564, 0, 16469, 0, 0, 7894, 0, 0, 4374, 0, 0, 0, 0, 0, 0, 6300, 0, 0, 0,
    0, 0, 0, 2251, 8132, 0, 0, 8890, 0, 0, 10428, 0, 15065, 0, 0, 0, 0, 0, 0, 0,
    0, 5070, 0, 15745, 7166, 10184, 1458, 0, 1685, 0, 0, 2322, 0, 0, 0, 19170, 0, 0, 0, 0,
    3774, 9480, 0, 0, 0, 0, 5628, 0, 0, 0, 0, 0, 2346, 0, 0, 0, 0, 0, 0, 0,
    8220, 0, 9892, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15516, 18402, 17093, 0, 15388, 16399, 1390,
    0, 15592, 0, 0, 0, 0, 0, 3434, 0, 0, 0, 0, 1126, 0, 3095, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 6457, 416, 6608, 12556, 0, 5750, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 17261, 0, 0, 0, 0, 0, 8509, 0, 2090, 0, 0, 0, 13882, 0, 0,
    18744, 0, 0, 0, 0, 14561, 0, 0, 0, 0, 2298, 11162, 17104, 0, 0, 0, 0, 0, 17331, 0,
    0, 0, 0, 0, 0, 0, 0, 14666, 16595, 0, 0, 0, 0, 11752, 1157, 0, 0, 4629, 7556, 16225,
    0, 10567, 0, 0, 0, 0, 0, 0, 0, 14537, 0, 0, 0, 0, 0, 0, 11530, 0, 14890, 6015,
    18074, 17467, 0, 0, 0, 0, 0, 0, 0, 1193, 7366, 0, 7149, 0, 0, 0, 0, 0, 0, 0,
    2782, 15889, 0, 0, 10016, 5655, 0, 0, 0, 0, 0, 0, 0, 9532, 0, 0, 0, 0, 0, 0,
    0, 10367, 0, 0, 0, 0, 0, 0, 8020, 0, 0, 19263, 16686, 0, 0, 14136, 0, 9148, 0, 0,
    0, 3384, 1682, 14824, 18553, 13726, 0, 0, 0, 0, 0, 0, 12377, 0, 0, 0, 0, 0, 0, 0,
    6397, 0, 0, 0, 0, 0, 0, 0, 0, 8361, 0, 0, 0, 3815, 12872, 0, 0, 0, 11364, 0,
    0, 0, 0, 0, 0, 8173, 0, 0, 0, 0, 531, 0, 0, 0, 0, 0, 19254, 0, 0, 3375,
    0, 0, 0, 0, 18577, 19164, 17193, 14740, 0, 10465, 0, 0, 0, 0, 0, 0, 0, 0, 16122, 0,
    2401, 19029, 0, 0, 0, 0, 3865, 15354, 0, 12948, 0, 0, 0, 0, 0, 0, 0, 11508, 0, 0,
    0, 10500, 0, 0, 0, 5687, 15152, 4442, 0, 0, 0, 11647, 0, 0, 0, 16180, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 6222, 0, 0, 0, 0, 0, 3849, 0, 5583, 0, 3319, 5757, 7434, 18525, 0,
    0, 0, 0, 0, 4344, 0, 1733, 0, 0, 0, 5763, 0, 0, 0, 12809, 8121, 0, 9152, 0, 0,
    0, 0, 0, 6671, 0, 4570, 6813, 5540, 0, 9489, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 7887, 0, 5740, 0, 0, 5242, 4534, 0, 0, 0, 0, 0, 0, 0, 0, 14874, 9346, 14993,
    0, 0, 0, 0, 0, 0, 0, 12861, 16839, 0, 29, 3396, 0, 0, 0, 0, 0, 0, 0, 18428,
    0, 0, 0, 13194, 0, 8081, 0, 0, 0, 0, 0, 0, 11481, 0, 16368, 0, 0, 200, 7077, 0,
    0, 8701, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6516, 0, 0, 0, 8379,
    0, 0, 0, 0, 0, 0, 0, 12795, 13645, 0, 0, 0, 0, 6046, 7970, 0, 0, 1164, 0, 5894,
    0, 15347, 0, 0, 0, 0, 0, 0, 0, 10674, 0, 0, 9871, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 10841, 19120, 0, 359, 0, 0, 0, 18068, 17105, 0, 0, 0, 0, 0, 0, 19063, 0, 0,
    0, 0, 0, 0, 0, 19467, 0, 12129, 8082, 13847, 1711, 0, 0, 0, 13006, 0, 2987, 12768, 12844, 0,
    0, 0, 0, 0, 0, 0, 11090, 0, 17792, 0, 0, 0, 0, 0, 0, 7044, 0, 0, 0, 0,
    0, 6005, 0, 0, 0, 0, 0, 0, 0, 0, 1923, 0, 0, 11779, 0, 17176, 18511, 0, 0, 0,
    0, 0, 8359, 8929, 0, 1829, 18927, 0, 0, 0, 0, 3682, 0, 15661, 0, 16246, 0, 4132, 15252, 0,
    0, 0, 0, 13444, 0, 18286, 0, 0, 0, 0, 0, 0, 0, 0, 7735, 0, 0, 0, 0, 0,
    0, 0, 0, 4741, 18331, 0, 5954, 16038, 2573, 2516, 18701, 6974, 0, 4420, 0, 0, 9019, 18592, 0, 6345,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16803, 0, 0, 0, 0, 0, 0, 2670, 0, 0,
    0, 0, 5219, 0, 2055, 0, 0, 0, 0, 0, 10900, 13627, 0, 0, 0, 0, 0, 0, 0, 0,
    14670, 0, 14276, 12488, 4202, 0, 12955, 0, 5739, 9114, 0, 77, 0, 0, 0, 19161, 0, 0, 2458, 1076,
    16892, 0, 0, 0, 0, 0, 0, 0, 0, 12234, 13418, 0, 0, 0, 0, 7301, 0, 0, 0, 0,
    0, 13196, 13729, 18800, 14857, 9810, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14546, 0, 0, 0, 0,
    0, 0, 0, 3595, 1249, 0, 0, 15712, 4717, 0, 3823, 0, 0, 0, 0, 594, 3704, 0, 8290, 0,
    0, 8762, 0, 0, 0, 537, 17132, 0, 0, 0, 0, 0, 0, 0, 7231, 18016, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14484, 553, 14895, 11392, 0, 15215, 0, 0, 0, 16978,
    0, 0, 3032, 0, 8520, 0, 0, 0, 0, 14608, 0, 10698, 0, 0, 0, 11257, 0, 9438, 12606, 0,
    0, 0, 0, 0, 0, 0, 0, 10259, 0, 5325, 0, 0, 15627, 18834, 1043, 5514, 0, 0, 14913, 0,
    0, 0, 0, 8410, 0, 0, 1251, 5879, 0, 0, 0, 0, 9682, 0, 0, 0, 3116, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 10480, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    371, 0, 7012, 0, 0, 0, 13625, 16109, 8657, 0, 0, 3295, 0, 5711, 12659, 2264, 2360, 17246, 0, 0,
    0, 0, 0, 0, 0, 0, 9332, 16923, 0, 0, 0, 0, 0, 0, 0, 0, 4776, 14192, 0, 0,
    0, 11617, 0, 19119, 0, 6966, 0, 13867, 0, 142, 11137, 0, 0, 0, 0, 11410, 19243, 0, 0, 0,
    0, 19190, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14398, 0, 0, 0, 0, 13448, 0,
    0, 0, 5907, 0, 0, 0, 0, 0, 0, 6279, 0, 0, 0, 0, 0, 0, 0, 5641, 9400, 17477,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10412, 54, 0, 0, 4075, 0, 0, 0,
    0, 11644, 1892, 0, 9477, 15435, 0, 0, 0, 4212, 0, 0, 0, 18233, 10354, 12515, 0, 0, 12918, 11258,
    0, 0, 0, 0, 14324, 0, 0, 0, 0, 0, 0, 0, 0, 9667, 0, 0, 16513, 0, 5835, 5442,
    17205, 0, 0, 0, 0, 0, 3636, 17735, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4786, 0, 0,
    10460, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7592, 0, 0, 0, 0, 0, 7778, 11310, 0, 0,
    0, 13075, 0, 2579, 6078, 18708, 2511, 0, 0, 6932, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 12592, 7622, 0, 0, 0, 17561, 0, 0, 12889, 16639, 0, 8959, 0, 0, 0, 0, 0,
    0, 0, 18731, 0, 18988, 0, 0, 0, 0, 0, 0, 0, 0, 6931, 0, 0, 0, 0, 8570, 0,
    13706, 0, 0, 0, 0, 0, 2207, 0, 14986, 0, 3421, 0, 0, 0, 0, 0, 0, 1491, 0, 0,
    13861, 14760, 0, 6645, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1422, 4748, 0, 3360, 0, 0,
    0, 0, 0, 5225, 0, 0, 19532, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 2012, 12229, 0, 5526, 0, 0, 0, 0, 9529, 10291, 12865, 0, 0, 1456, 14090, 9390, 8429,
    14581, 15349, 0, 0, 0, 0, 2236, 16451, 0, 6386, 5733, 19293, 0, 14901, 0, 2150, 0, 0, 0, 0,
    11382, 0, 0, 12483, 4822, 0, 18838, 3643, 0, 0, 5642, 12213, 16929, 0, 0, 0, 0, 0, 0, 0,
    11133, 10249, 12215, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 130, 0, 0,
    0, 0, 0, 0, 4342, 14180, 0, 443, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    18183, 13106, 0, 0, 0, 0, 0, 9843, 0, 0, 0, 2507, 17173, 0, 18432, 0, 0, 0, 2626, 0,
    0, 0, 0, 20, 101, 754, 10616, 0, 0, 0, 0, 11478, 16745, 10679, 0, 0, 0, 0, 0, 0,
    4559, 16005, 1775, 4190, 3287, 0, 18412, 15214, 4353, 8323, 0, 0, 0, 538, 13339, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4417, 7455, 946, 0, 0, 0, 0, 0,
    5040, 0, 15858, 0, 6858, 0, 8907, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18490, 13664, 16242, 6260,
    16820, 0, 0, 0, 7758, 5510, 16809, 19171, 0, 0, 0, 0, 3869, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 6462, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    19431, 17661, 0, 0, 0, 0, 2499, 4979, 0, 0, 0, 12244, 17899, 18292, 0, 0, 16936, 6499, 0, 0,
    0, 9098, 1245, 0, 0, 0, 0, 0, 0, 0, 0, 16886, 5029, 9212, 0, 7239, 0, 11198, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 3696, 0, 13169, 0, 0, 0, 0, 0, 0, 0, 17547, 5511, 0,
    0, 0, 0, 3730, 0, 0, 15659, 0, 0, 1211, 0, 0, 6049, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 18601, 18655, 0, 0, 0, 5792, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 5025, 0, 0, 0, 0, 0, 14225, 0, 16037, 0, 0, 0, 0, 6947, 19075, 0, 0, 11898, 0,
    0, 0, 0, 0, 0, 0, 0, 7013, 0, 13989, 0, 0, 0, 3903, 0, 0, 0, 0, 0, 13880,
    0, 0, 10288, 19027, 13121, 0, 0, 0, 0, 0, 0, 14266, 0, 0, 0, 0, 1393, 0, 0, 15353,
    0, 0, 0, 0, 0, 0, 0, 0, 15474, 0, 6006, 8294, 0, 0, 0, 16759, 0, 0, 0, 14756,
    0, 16836, 5897, 0, 0, 0, 0, 7568, 13352, 0, 0, 0, 12562, 0, 0, 0, 0, 0, 0, 0,
    0, 19409, 0, 0, 0, 0, 0, 10217, 12848, 0, 0, 14166, 0, 0, 0, 0, 0, 1896, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12765, 0, 0, 0,
    11804, 0, 0, 0, 0, 7303, 0, 0, 0, 0, 6477, 19169, 0, 0, 0, 0, 1976, 0, 15091, 9924,
    0, 13831, 17795, 15083, 0, 0, 0, 0, 0, 0, 4368, 12993, 0, 0, 12196, 0, 9371, 0, 11071, 0,
    18608, 0, 0, 4835, 3185, 0, 0, 0, 0, 0, 3026, 0, 7840, 12121, 0, 0, 0, 0, 9550, 17715,
    0, 1813, 17018, 3151, 0, 0, 18213, 0, 0, 0, 0, 8163, 0, 17563, 0, 0, 0, 0, 12173, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 4148, 17558, 0, 0, 0, 9898, 0, 0, 9060, 0, 0,
    10324, 17671, 0, 5020, 17652, 686, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6206, 2300, 4327, 0,
    0, 0, 12247, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    5469, 4230, 0, 0, 0, 13379, 0, 0, 15448, 0, 0, 2560, 0, 0, 8874, 0, 1675, 0, 0, 0,
    0, 16486, 6060, 0, 0, 0, 0, 1665, 2422, 11052, 5962, 13597, 0, 0, 15228, 0, 0, 6880, 0, 7971,
    0, 0, 0, 0, 2310, 0, 0, 1981, 9351, 4811, 5036, 4385, 7824, 7918, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17592, 0, 0, 0, 0, 13805, 0, 0, 0, 0,
    0, 0, 0, 3502, 11558, 0, 0, 0, 0, 13439, 4523, 0, 7645, 2779, 5505, 0, 0, 347, 1365, 0,
    0, 0, 2830, 0, 0, 14098, 0, 0, 8739, 0, 0, 0, 0, 13187, 0, 2160, 17843, 0, 10830, 16427,
    14820, 0, 0, 15245, 0, 0, 0, 0, 0, 18239, 0, 0, 0, 8035, 6800, 0, 1698, 7603, 0, 0,
    0, 293, 0, 0, 0, 0, 0, 0, 0, 798, 7969, 9879, 16434, 17916, 1058, 3268, 12241, 16153, 11438, 0,
    0, 0, 0, 0, 2598, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12590, 15602, 0, 0, 0, 0,
    15164, 4554, 0, 0, 0, 0, 0, 9831, 0, 0, 0, 8611, 493, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 14549, 0, 2873, 0, 0, 0, 0, 0, 0, 0, 0, 9971, 13354, 12746, 0, 0,
    3068, 19421, 3855, 0, 0, 0, 7695, 0, 13934, 10155, 0, 0, 2496, 8061, 18585, 3407, 6899, 0, 11239, 11434,
    0, 0, 0, 0, 9397, 0, 0, 0, 0, 0, 0, 9593, 0, 0, 0, 0, 0, 0, 0, 13294,
    16520, 0, 0, 9251, 0, 0, 0, 0, 0, 0, 0, 10343, 0, 7137, 15505, 12478, 18180, 10026, 0, 0,
    0, 0, 0, 0, 11290, 0, 0, 0, 0, 0, 0, 0, 0, 9162, 6624, 18706, 0, 0, 0, 0,
    0, 11161, 0, 0, 0, 7906, 0, 0, 0, 0, 17160, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 18444, 19583, 0, 13843, 0, 0, 672, 0, 11013, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 8487, 14812, 0, 8504, 5927, 6982, 12681, 1562, 0, 15039, 6618, 14348, 0, 0,
    0, 0, 0, 3974, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 12830, 0, 6325, 9352, 14472, 14926, 0, 0, 0, 0, 0, 0, 0, 15600, 0, 0, 0, 9888, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11711, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 10319, 9749, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6291, 0, 0, 813, 0,
    5816, 0, 14218, 0, 0, 0, 0, 0, 5197, 9990, 12114, 4345, 0, 0, 0, 0, 0, 17464, 0, 18899,
    0, 0, 0, 0, 10826, 315, 0, 0, 0, 0, 18063, 0, 0, 0, 0, 0, 0, 0, 0, 15381,
    0, 0, 13113, 15352, 0, 0, 0, 0, 10438, 0, 7719, 633, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1081, 0, 15886, 2397, 7924, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 18001, 0, 0, 0, 0, 5048, 0, 0, 0, 509, 0, 0, 0, 0, 0,
    0, 0, 9277, 13237, 10260, 3872, 0, 0, 0, 0, 12815, 0, 0, 0, 9514, 14458, 0, 5749, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13549, 0, 0, 14649, 0, 16159, 0,
    8063, 14097, 0, 0, 0, 7212, 5878, 0, 0, 9236, 0, 0, 0, 0, 0, 0, 0, 0, 4042, 9869,
    4601, 4657, 16006, 16596, 0, 0, 11724, 13963, 0, 0, 0, 0, 17168, 0, 0, 16318, 0, 0, 0, 0,
    15834, 0, 8392, 0, 19470, 0, 0, 9101, 0, 0, 0, 0, 0, 17175, 0, 5284, 0, 0, 0, 16063,
    0, 13757, 16793, 0, 0, 0, 0, 6682, 7135, 15258, 2902, 0, 0, 7091, 2111, 10572, 7944, 14151, 0, 0,
    0, 2450, 0, 0, 3147, 10823, 0, 0, 0, 0, 0, 0, 0, 17415, 0, 0, 0, 0, 0, 19344,
    0, 0, 18066, 0, 0, 0, 0, 0, 15810, 0, 0, 12140, 0, 3884, 0, 0, 4538, 0, 0, 4196,
    0, 0, 0, 0, 0, 912, 0, 16420, 0, 13825, 0, 0, 0, 0, 0, 0, 14988, 16646, 13999, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 15669, 6614, 13375, 4095, 0, 0, 0, 0, 14123, 0, 0, 0,
    14405, 0, 0, 0, 19203, 341, 0, 17011, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    11076, 0, 0, 0, 0, 0, 0, 4506, 17349, 0, 0, 4512, 19250, 0, 9729, 6976, 0, 0, 0, 0,
    0, 0, 0, 7450, 0, 0, 11919, 0, 0, 0, 1115, 0, 0, 0, 0, 0, 3553, 0, 0, 0,
    0, 0, 0, 14270, 4364, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18117, 18316, 0, 10374,
    0, 0, 0, 0, 0, 10000, 4004, 0, 0, 0, 0, 0, 0, 0, 12261, 0, 19484, 0, 0, 0,
    0, 0, 17566, 0, 4956, 17938, 0, 18907, 7872, 8923, 0, 5206, 492, 5455, 11974, 12259, 11636, 0, 0, 0,
    0, 0, 0, 11098, 0, 0, 0, 17283, 0, 0, 0, 1637, 6903, 10986, 0, 4802, 0, 0, 0, 7371,
    0, 0, 15308, 0, 0, 0, 0, 11920, 0, 0, 0, 13104, 0, 16413, 573, 0, 19270, 15350, 0, 310,
    0, 0, 0, 0, 0, 12574, 2871, 14614, 17966, 0, 0, 10617, 0, 11906, 8507, 0, 0, 0, 0, 16255,
    0, 0, 1469, 0, 0, 0, 0, 0, 0, 6203, 0, 0, 18771, 0, 0, 13644, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14286, 0, 0, 0, 0, 5038, 0,
    0, 0, 9123, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7356, 0, 0, 7426, 7496, 0, 0,
    16186, 0, 10030, 0, 0, 0, 0, 0, 11075, 0, 0, 16096, 1437, 0, 0, 0, 0, 0, 0, 13710,
    0, 0, 0, 0, 0, 0, 9361, 0, 7547, 0, 0, 0, 0, 2798, 12350, 17032, 12885, 2065, 0, 0,
    8224, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 387, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 19131, 0, 10590, 5032, 2633, 11286, 18222, 0, 0, 0, 0, 0, 0, 8319, 13737, 19560, 0,
    0, 0, 0, 0, 15765, 1565, 0, 0, 0, 0, 15529, 3079, 7152, 18727, 0, 0, 0, 10681, 1051, 1778,
    15256, 16805, 0, 0, 15099, 0, 14237, 0, 0, 14854, 15360, 0, 0, 0, 10077, 13210, 8846, 0, 0, 3868,
    19273, 0, 5328, 0, 0, 0, 0, 10387, 0, 0, 0, 10544, 11755, 0, 0, 0, 10902, 0, 0, 0,
    0, 0, 0, 11146, 0, 6070, 12862, 0, 0, 10126, 4403, 0, 0, 0, 356, 0, 6892, 0, 8727, 0,
    16812, 0, 0, 0, 0, 0, 0, 3584, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    9576, 6010, 0, 0, 8519, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17022, 0, 0, 7067, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14483, 18642, 16323, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1021, 17657, 0, 4858, 14033, 0, 0, 13405, 0, 1382, 12430,
    14518, 0, 627, 5696, 12533, 12654, 0, 0, 0, 0, 0, 10409, 0, 0, 0, 9763, 0, 0, 0, 0,
    0, 7405, 0, 0, 0, 0, 0, 6276, 0, 0, 2760, 10970, 0, 15420, 0, 0, 0, 0, 9973, 15885,
    0, 0, 12112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6171, 0, 0, 0, 1855, 0, 0, 0,
    0, 0, 8821, 0, 0, 0, 0, 0, 0, 11596, 1791, 0, 0, 0, 0, 136, 3102, 0, 0, 2788,
    13461, 0, 17090, 0, 0, 0, 0, 0, 5337, 0, 0, 12055, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 3859, 0, 19307, 0, 0, 0, 7615, 6939, 0, 0, 0, 1028, 4857, 0, 0, 0, 12018, 16935,
    0, 3943, 0, 0, 0, 0, 5467, 0, 0, 17070, 0, 0, 0, 3181, 0, 0, 0, 0, 14200, 6706,
    15966, 17317, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6760, 0, 0, 0, 0, 0, 0, 0,
    2124, 9323, 1602, 0, 12212, 0, 0, 14912, 14370, 8433, 0, 5656, 0, 14323, 0, 0, 0, 7362, 0, 0,
    0, 0, 0, 19219, 0, 0, 0, 5715, 0, 2754, 0, 5139, 0, 0, 11758, 0, 15120, 0, 14371, 0,
    0, 16194, 0, 0, 12335, 0, 0, 0, 0, 0, 0, 0, 4584, 0, 0, 10083, 9166, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 19300, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 4633, 0, 0, 0, 0, 0, 0, 0, 11762, 1080, 17812, 0, 19570, 0, 17921, 0, 0, 0,
    0, 0, 528, 120, 0, 0, 16081, 7134, 19354, 0, 0, 6090, 0, 0, 0, 0, 0, 294, 0, 10311,
    0, 8188, 18297, 0, 0, 0, 0, 7577, 0, 0, 0, 0, 0, 8011, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 2214, 1767, 0, 0, 0, 0, 0, 17260, 0, 0, 0, 0, 6708, 0,
    0, 0, 0, 0, 0, 0, 11429, 12824, 11871, 15210, 18466, 19485, 19564, 0, 0, 12518, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 12874, 0, 19157, 0, 0, 19091, 0, 16058, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 15177, 0, 0, 10496, 0, 270, 3353, 0, 0, 0, 7461, 0, 18449, 0, 0, 9198,
    0, 19374, 4362, 9243, 16721, 0, 0, 5533, 10214, 15519, 0, 0, 0, 0, 0, 9619, 2569, 0, 12754, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15309, 0, 0, 0, 0, 0, 0,
    10453, 13217, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12245, 14304, 0, 0, 0, 0, 8230, 0,
    0, 0, 0, 0, 0, 0, 12891, 0, 0, 0, 0, 0, 4740, 0, 0, 0, 0, 11609, 0, 0,
    15580, 0, 12943, 0, 129, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12960, 7601, 3320, 17635, 0, 2503,
    0, 0, 16654, 0, 0, 0, 0, 0, 0, 0, 17052, 0, 0, 5170, 0, 0, 4022, 6943, 0, 0,
    15342, 9242, 11942, 12576, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14866, 3156, 0, 0,
    0, 0, 0, 0, 5022, 0, 5706, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1435, 12686, 17969,
    6223, 9628, 16773, 0, 0, 0, 0, 0, 15277, 0, 0, 4052, 0, 0, 6971, 12058, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 19584, 0, 17294, 0, 0, 0, 0, 0, 3655, 0, 0,
    0, 0, 7950, 0, 0, 0, 0, 0, 0, 13539, 0, 0, 0, 0, 0, 0, 0, 0, 16268, 13350,
    0, 0, 4151, 12580, 8400, 19529, 1191, 0, 15445, 19004, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7996,
    13635, 0, 0, 0, 19314, 0, 0, 0, 0, 0, 16388, 0, 14389, 11128, 0, 0, 0, 0, 0, 0,
    18931, 9279, 0, 18273, 0, 0, 0, 0, 17640, 4967, 12470, 7346, 0, 0, 0, 0, 0, 0, 7925, 10230,
    18963, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6636, 0, 0, 0, 4766, 0, 0, 0,
    0, 1524, 0, 0, 0, 2759, 8047, 0, 0, 0, 0, 0, 0, 18154, 0, 0, 0, 0, 0, 5968,
    16299, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12485, 2466, 0, 1024, 0, 0, 0, 0, 0,
    0, 0, 13720, 14584, 7722, 0, 0, 6435, 0, 0, 11134, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 2521, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3856, 12337,
    12425, 0, 16598, 0, 0, 9979, 0, 0, 18966, 0, 1133, 2893, 12094, 0, 11914, 0, 0, 0, 495, 14352,
    0, 12095, 14652, 0, 13173, 0, 0, 0, 0, 18603, 0, 0, 0, 0, 0, 0, 0, 0, 19238, 0,
    0, 0, 0, 0, 1311, 1015, 5326, 10550, 0, 0, 6114, 9571, 0, 10869, 0, 0, 8197, 0, 0, 3379,
    8910, 0, 18228, 16384, 0, 7968, 0, 0, 0, 0, 0, 11432, 0, 4247, 9093, 7769, 12763, 0, 0, 7208,
    9304, 0, 0, 0, 2575, 0, 0, 0, 0, 0, 0, 0, 790, 0, 0, 0, 3229, 1868, 0, 0,
    0, 0, 12693, 4566, 0, 0, 0, 9458, 19442, 0, 5946, 9623, 0, 16919, 6842, 9008, 14157, 0, 0, 0,
    0, 0, 6020, 0, 0, 1449, 4060, 6478, 11276, 12644, 0, 0, 0, 0, 0, 0, 0, 0, 14909, 0,
    0, 17895, 0, 0, 0, 0, 0, 0, 13718, 0, 0, 0, 0, 0, 0, 7075, 7748, 11875, 18551, 0,
    761, 0, 11511, 17870, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1939, 16630, 0, 152,
    8250, 14020, 15230, 0, 0, 0, 18861, 0, 0, 0, 8031, 0, 0, 0, 0, 0, 6023, 0, 0, 0,
    0, 0, 0, 0, 0, 830, 0, 0, 0, 0, 0, 19246, 0, 617, 4313, 0, 0, 0, 7008, 3142,
    0, 7988, 0, 0, 10958, 3710, 15778, 17072, 19413, 9672, 0, 0, 0, 0, 11390, 0, 0, 13060, 0, 0,
    11344, 10060, 0, 0, 0, 0, 0, 6208, 18850, 0, 3824, 0, 13077, 9394, 12422, 15023, 0, 14134, 0, 4131,
    855, 13602, 0, 0, 0, 2770, 0, 0, 0, 0, 0, 0, 0, 14001, 0, 0, 0, 19387, 0, 0,
    0, 0, 0, 9331, 8196, 978, 2949, 0, 0, 0, 0, 15546, 0, 0, 0, 0, 0, 0, 16574, 0,
    0, 0, 0, 4160, 15845, 0, 0, 0, 17603, 5000, 0, 5868, 0, 0, 0, 1201, 0, 0, 0, 0,
    15167, 0, 0, 0, 1044, 10847, 0, 0, 0, 0, 12407, 0, 0, 0, 0, 6656, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 7203, 0, 0, 0, 0, 0, 1091, 0, 0, 12638, 13024, 0, 0, 0, 0,
    0, 0, 12646, 0, 0, 12803, 0, 0, 0, 0, 0, 0, 16576, 0, 0, 3296, 10636, 14960, 0, 0,
    0, 0, 0, 0, 0, 0, 1649, 0, 0, 0, 0, 15042, 0, 0, 0, 0, 0, 0, 3827, 0,
    0, 0, 6571, 11597, 0, 0, 0, 4568, 0, 0, 9086, 0, 0, 0, 0, 0, 15800, 0, 0, 0,
    0, 0, 0, 15223, 0, 0, 0, 0, 7727, 0, 0, 0, 17157, 15165, 1772, 10738, 0, 0, 0, 1107,
    1235, 0, 0, 0, 0, 8340, 0, 18104, 1536, 0, 0, 18361, 0, 0, 0, 0, 0, 9735, 0, 0,
    9462, 3014, 14521, 0, 4866, 0, 0, 0, 11773, 15432, 0, 0, 0, 12219, 0, 0, 1967, 7527, 0, 0,
    14838, 6576, 4359, 2807, 5774, 1984, 18502, 0, 399, 15070, 12294, 7910, 8789, 0, 0, 8791, 0, 0, 0, 0,
    14694, 0, 3861, 0, 5270, 0, 0, 0, 3474, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 10612, 18088, 15175, 18060, 4206, 8143, 18275, 19552, 8303, 9873, 0, 0, 0,
    0, 0, 0, 9915, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13358, 14725, 0, 0, 17469, 8617, 0,
    0, 0, 1464, 0, 0, 13957, 0, 10972, 0, 0, 0, 13774, 2206, 0, 8605, 9206, 19332, 0, 0, 0,
    0, 0, 0, 0, 8581, 8829, 19500, 0, 0, 0, 12841, 0, 0, 9207, 0, 0, 0, 0, 8136, 0,
    3737, 10701, 11922, 0, 18614, 0, 5513, 0, 0, 0, 0, 0, 0, 0, 2504, 18989, 0, 0, 0, 0,
    6998, 0, 1144, 0, 0, 17249, 0, 0, 0, 2262, 0, 0, 8151, 0, 0, 0, 8252, 9991, 0, 5776,
    8718, 0, 0, 0, 0, 0, 0, 15053, 0, 0, 7981, 0, 11835, 0, 0, 0, 0, 0, 0, 2692,
    0, 16200, 3220, 5593, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11190,
    0, 11468, 0, 0, 0, 0, 12724, 0, 0, 0, 0, 0, 9992, 10335, 0, 0, 6666, 0, 14115, 0,
    0, 0, 0, 0, 0, 0, 0, 18960, 8947, 0, 3854, 0, 0, 0, 0, 461, 6677, 0, 0, 9889,
    0, 0, 0, 2017, 0, 0, 0, 0, 9954, 0, 2718, 2899, 3491, 4425, 17478, 0, 0, 0, 0, 0,
    0, 0, 0, 17214, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11263, 0, 7604, 16603, 0, 8705, 13034,
    10211, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9157, 0, 12723, 0, 0,
    0, 0, 0, 0, 0, 7440, 15825, 2227, 4161, 0, 0, 0, 16010, 0, 0, 0, 13990, 0, 13689, 2020,
    0, 0, 7811, 0, 0, 8595, 0, 0, 0, 0, 8405, 5690, 0, 0, 0, 0, 7877, 9706, 0, 0,
    0, 0, 0, 0, 16382, 14597, 16252, 0, 17646, 5872, 0, 0, 0, 0, 0, 0, 0, 0, 14967, 7222,
    0, 0, 0, 0, 4954, 3167, 4670, 0, 0, 6052, 0, 15418, 0, 0, 9271, 0, 0, 0, 3419, 0,
    6688, 0, 10237, 0, 13025, 0, 0, 0, 0, 6940, 0, 0, 0, 0, 0, 0, 0, 2883, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11726, 0, 0, 2776, 0, 0, 16251,
    0, 0, 0, 0, 0, 2589, 0, 0, 0, 0, 0, 0, 0, 0, 15973, 0, 0, 0, 0, 5187,
    0, 0, 18026, 0, 0, 0, 1955, 4435, 6048, 15301, 7280, 5088, 4010, 8097, 0, 6905, 0, 0, 0, 580,
    13983, 0, 0, 2299, 0, 0, 0, 0, 14476, 0, 13580, 0, 5986, 17399, 0, 13801, 0, 0, 5338, 0,
    0, 0, 0, 0, 4817, 0, 0, 0, 0, 1726, 4456, 17529, 0, 0, 0, 0, 0, 0, 2464, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10787, 0, 2700, 8245, 16497, 0, 0, 1504, 14963,
    0, 18995, 0, 0, 0, 0, 0, 1601, 0, 0, 0, 0, 0, 6716, 15656, 10248, 19155, 0, 0, 0,
    18270, 0, 0, 0, 0, 0, 0, 14149, 0, 4806, 12248, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 7876, 0, 0, 0, 10381, 0, 0, 0, 16298, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 3820, 6465, 0, 0, 445, 5823, 0, 17781, 0, 0, 9805, 0,
    0, 0, 119, 0, 0, 0, 7729, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13586, 0, 0, 8147,
    0, 0, 0, 18206, 0, 0, 0, 6564, 0, 0, 0, 0, 0, 0, 15763, 0, 0, 0, 0, 17236,
    0, 0, 0, 0, 19456, 2629, 0, 0, 0, 0, 5049, 0, 0, 0, 12405, 0, 0, 0, 0, 0,
    0, 0, 16954, 7819, 0, 0, 10231, 0, 0, 0, 0, 9921, 0, 0, 0, 0, 0, 0, 0, 4744,
    19305, 0, 2138, 18812, 0, 0, 0, 0, 0, 8873, 0, 13458, 0, 0, 7762, 0, 3814, 0, 0, 0,
    0, 0, 14116, 12135, 16791, 14997, 0, 0, 0, 0, 0, 2506, 10846, 12702, 14671, 18872, 0, 0, 0, 0,
    2338, 5138, 14128, 9127, 18898, 0, 0, 0, 0, 0, 6313, 14990, 3129, 11019, 11043, 13159, 0, 0, 8759, 0,
    0, 0, 0, 6864, 0, 0, 0, 0, 345, 0, 0, 0, 0, 0, 0, 3146, 10313, 0, 0, 0,
    0, 0, 0, 7381, 0, 12676, 0, 7960, 0, 0, 4895, 0, 0, 0, 0, 0, 0, 16144, 0, 0,
    0, 0, 0, 9130, 0, 0, 5369, 14996, 0, 0, 0, 4495, 11650, 0, 0, 0, 0, 0, 2453, 0,
    0, 4289, 0, 13835, 0, 0, 0, 0, 13759, 0, 4818, 5202, 14170, 0, 0, 0, 17828, 3692, 0, 11671,
    0, 5896, 13561, 0, 8265, 13638, 0, 0, 0, 0, 1940, 3688, 0, 0, 0, 0, 0, 0, 13149, 13355,
    0, 0, 0, 0, 0, 4964, 0, 0, 0, 0, 0, 0, 0, 0, 15470, 0, 4087, 9092, 7528, 17491,
    0, 0, 0, 0, 0, 0, 0, 0, 2550, 0, 0, 0, 15453, 15494, 0, 0, 0, 3024, 0, 0,
    4138, 0, 0, 0, 0, 9035, 0, 0, 0, 0, 0, 8254, 0, 16088, 0, 13413, 0, 0, 0, 8349,
    12633, 18241, 0, 0, 0, 0, 0, 0, 0, 0, 15756, 0, 0, 0, 0, 0, 4462, 0, 0, 0,
    0, 0, 0, 15520, 8339, 13808, 0, 13897, 17628, 12581, 0, 0, 0, 11493, 6700, 0, 0, 0, 8584, 0,
    0, 14791, 6860, 0, 0, 0, 15067, 0, 7014, 0, 0, 0, 0, 0, 9022, 859, 3327, 0, 0, 0,
    0, 0, 0, 10062, 19144, 0, 0, 0, 13527, 0, 0, 13680, 5175, 5930, 19077, 10979, 0, 0, 0, 0,
    3923, 3188, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12451, 0, 0, 0, 16324, 0,
    0, 8282, 0, 0, 0, 4875, 9941, 16991, 0, 0, 0, 0, 0, 0, 0, 0, 14855, 17708, 0, 0,
    14568, 0, 0, 0, 0, 9072, 12142, 0, 0, 0, 0, 0, 0, 0, 0, 880, 0, 0, 0, 0,
    11764, 0, 0, 0, 0, 0, 7730, 0, 0, 0, 0, 15833, 0, 0, 10435, 1361, 6843, 0, 0, 0,
    0, 0, 0, 18014, 0, 0, 0, 2367, 0, 5682, 10141, 0, 0, 0, 0, 0, 0, 0, 0, 17809,
    2742, 0, 0, 3242, 8933, 0, 9216, 0, 14640, 2571, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 10924, 2749, 6125, 13496, 0, 0, 0, 0, 10769, 0, 0, 0, 17035, 0, 16442, 2884,
    4667, 474, 16406, 1508, 7094, 14908, 17153, 8444, 17772, 16795, 8300, 17428, 17486, 0, 0, 661, 5957, 6424, 8098, 9604,
    15865, 0, 0, 0, 7947, 1900, 0, 0, 10449, 3496, 16877, 0, 0, 17113, 0, 13927, 0, 8541, 0, 0,
    0, 14630, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18773, 0, 19034, 0, 0, 0, 0, 0,
    17868, 0, 0, 0, 0, 8916, 18162, 0, 0, 19111, 0, 15318, 0, 15485, 0, 0, 6560, 9280, 11386, 16095,
    17040, 0, 0, 0, 0, 0, 0, 13863, 0, 0, 0, 0, 0, 0, 14927, 0, 0, 0, 0, 0,
    0, 0, 326, 17289, 0, 3178, 0, 18383, 0, 0, 13923, 0, 0, 0, 7315, 0, 0, 0, 10431, 0,
    0, 0, 0, 0, 1285, 0, 0, 1424, 0, 0, 731, 0, 0, 1179, 0, 0, 0, 0, 0, 0,
    0, 4008, 19516, 0, 12657, 0, 11250, 0, 10907, 0, 0, 0, 0, 3203, 7328, 12120, 0, 0, 0, 11447,
    3952, 15483, 0, 0, 0, 15883, 0, 0, 0, 0, 0, 0, 0, 0, 14022, 9713, 17406, 0, 0, 0,
    0, 0, 0, 5933, 0, 16117, 0, 0, 0, 0, 15863, 0, 0, 0, 0, 0, 0, 1834, 4046, 15248,
    5707, 16203, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3303, 0, 0, 0, 0,
    1241, 11947, 0, 0, 0, 0, 0, 17426, 3660, 0, 0, 0, 0, 0, 0, 0, 0, 17622, 1117, 0,
    0, 0, 0, 0, 0, 17614, 12786, 17095, 0, 0, 0, 0, 0, 8833, 3265, 0, 0, 0, 11444, 0,
    1803, 11470, 0, 264, 0, 0, 0, 0, 7608, 13018, 0, 0, 0, 3105, 0, 0, 0, 0, 2198, 0,
    0, 0, 0, 0, 0, 0, 0, 13890, 19370, 6723, 0, 0, 0, 7343, 10106, 7489, 12740, 0, 11456, 11079,
    0, 3613, 0, 0, 0, 0, 5882, 0, 0, 0, 3387, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    15713, 0, 8070, 0, 0, 0, 8092, 18827, 0, 0, 0, 0, 0, 0, 0, 4896, 0, 10792, 0, 4887,
    9409, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11014, 0, 0, 0, 0, 0, 3578, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11317, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 8773, 0, 12136, 0, 7687, 1899, 0, 0, 0, 0, 0, 0, 10980, 17617, 12328,
    10301, 0, 5877, 0, 15382, 0, 0, 12998, 0, 15796, 0, 0, 0, 0, 0, 2738, 11845, 18232, 0, 0,
    0, 0, 5155, 9379, 0, 0, 8667, 0, 0, 0, 2117, 0, 0, 10212, 1843, 17102, 1703, 18667, 0, 7682,
    18476, 0, 12777, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 12374, 0, 0, 0, 0, 0, 2156, 0, 0, 6550, 0, 0, 3549,
    0, 0, 0, 0, 0, 0, 0, 14964, 15507, 0, 0, 0, 0, 7339, 0, 0, 0, 0, 0, 0,
    19510, 2032, 11840, 0, 8801, 0, 0, 0, 13901, 13875, 6958, 18179, 0, 8483, 15436, 0, 0, 15749, 19151, 0,
    6287, 0, 16878, 0, 0, 0, 0, 0, 0, 0, 15134, 0, 0, 5899, 16191, 7697, 12455, 11517, 16952, 18825,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9907, 18626, 2476, 0, 0, 0, 4722, 0,
    0, 0, 16274, 0, 0, 0, 0, 0, 0, 10894, 0, 0, 0, 0, 0, 0, 0, 7708, 0, 14082,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1161, 0, 9508, 0, 0, 2698, 0, 0, 0, 0, 0,
    0, 0, 0, 5741, 14875, 3410, 6375, 0, 0, 0, 9659, 0, 0, 12591, 0, 0, 0, 0, 15898, 2040,
    4745, 13471, 0, 0, 0, 0, 0, 4531, 0, 15125, 0, 0, 0, 10329, 0, 0, 0, 0, 5411, 0,
    0, 4134, 5005, 16908, 15868, 3097, 8000, 0, 6025, 0, 0, 0, 0, 0, 1833, 0, 0, 0, 18951, 11319,
    0, 0, 1989, 10490, 0, 0, 0, 0, 0, 0, 0, 0, 10932, 16553, 4870, 0, 0, 0, 0, 0,
    15123, 0, 17679, 0, 8557, 0, 0, 0, 0, 0, 2455, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 386, 0, 0, 0, 0, 0, 5611, 0, 0, 0, 0,
    0, 0, 0, 13636, 8628, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7476, 0, 0, 0,
    0, 0, 0, 16514, 0, 14068, 5124, 10418, 18357, 0, 3348, 0, 0, 0, 4388, 0, 782, 0, 0, 0,
    0, 0, 8716, 0, 0, 16994, 1366, 18625, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4323,
    2601, 6960, 0, 0, 11383, 0, 0, 0, 0, 0, 0, 5491, 14864, 0, 0, 0, 0, 0, 0, 892,
    4996, 0, 14682, 0, 0, 0, 5563, 6505, 744, 17066, 18347, 15384, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 18763, 0, 2568, 17281, 0, 0, 0, 10831, 0, 0, 0, 0, 0, 0, 14326, 13526, 0, 0, 0,
    0, 0, 0, 0, 4281, 0, 0, 0, 0, 0, 18143, 0, 0, 0, 4485, 0, 18380, 0, 1272, 0,
    0, 0, 0, 0, 0, 0, 5698, 0, 8930, 18056, 0, 0, 11932, 0, 0, 0, 0, 0, 13686, 10862,
    13727, 605, 0, 4841, 0, 0, 2875, 0, 13618, 14579, 0, 0, 19248, 0, 3668, 0, 0, 0, 0, 0,
    0, 16798, 10842, 17256, 18342, 0, 0, 10976, 0, 18370, 0, 0, 0, 1327, 3328, 0, 0, 0, 14689, 0,
    15239, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6016, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 18109, 18992, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 14677, 0, 0, 7936, 15562, 0, 13304, 18407, 0, 0, 0, 0, 0, 0, 11464, 2909,
    0, 18545, 0, 7763, 0, 0, 0, 7446, 0, 0, 0, 0, 0, 0, 8190, 7178, 3706, 7003, 17888, 0,
    0, 0, 0, 10601, 10048, 0, 10090, 0, 0, 0, 0, 0, 0, 0, 14150, 0, 0, 13195, 13178, 0,
    14015, 0, 0, 0, 932, 0, 0, 0, 0, 6692, 6086, 0, 0, 0, 0, 0, 10691, 0, 0, 0,
    0, 0, 0, 13050, 0, 0, 6226, 0, 5030, 0, 1482, 0, 0, 0, 0, 0, 0, 18755, 0, 0,
    0, 0, 0, 13765, 18836, 0, 0, 4813, 0, 10404, 13852, 4127, 0, 0, 13340, 0, 0, 0, 0, 0,
    0, 2625, 0, 0, 6816, 0, 0, 15743, 0, 0, 7818, 15206, 7507, 11877, 14251, 621, 7726, 0, 0, 0,
    0, 0, 0, 11660, 18631, 0, 0, 0, 0, 6938, 5832, 0, 0, 0, 0, 0, 12206, 0, 9890, 0,
    0, 19349, 0, 0, 0, 8416, 17660, 14167, 0, 0, 0, 0, 0, 0, 5972, 3991, 19042, 0, 0, 0,
    8174, 0, 12235, 9923, 0, 0, 15524, 0, 7841, 0, 5650, 0, 0, 0, 0, 8990, 0, 0, 0, 15166,
    0, 0, 0, 3647, 0, 6394, 0, 0, 14836, 0, 8246, 6959, 8734, 13293, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 9016, 11918, 5881, 7238, 384, 16794, 7040, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 19535, 0, 0, 0, 5708, 12052, 0, 14794, 0, 0, 0, 6726, 0, 0,
    1429, 0, 0, 0, 928, 0, 0, 17923, 0, 0, 0, 0, 0, 14126, 0, 0, 0, 4200, 0, 0,
    0, 0, 5195, 8414, 0, 9299, 14501, 13255, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1527, 12239, 0,
    0, 2733, 0, 1162, 12134, 0, 0, 0, 17420, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    7664, 9455, 18883, 3447, 14234, 0, 0, 0, 0, 14722, 0, 1797, 0, 0, 2752, 489, 0, 0, 0, 0,
    0, 0, 9167, 0, 0, 0, 0, 0, 0, 0, 0, 7982, 7696, 0, 12705, 0, 0, 16739, 16257, 19404,
    0, 18796, 16392, 0, 6838, 0, 0, 0, 0, 0, 3919, 16535, 0, 0, 0, 0, 0, 12924, 0, 0,
    17654, 19341, 815, 0, 0, 0, 0, 14212, 0, 0, 0, 0, 0, 0, 0, 4563, 0, 0, 18726, 0,
    11058, 0, 0, 0, 0, 0, 0, 16082, 0, 0, 0, 0, 11916, 14012, 0, 1888, 1978, 1088, 0, 0,
    19357, 0, 11663, 0, 0, 0, 7145, 0, 0, 0, 0, 0, 0, 0, 0, 6127, 17017, 0, 0, 3876,
    0, 0, 0, 0, 0, 14574, 14242, 11467, 12423, 14312, 7842, 0, 0, 11424, 0, 0, 0, 0, 15987, 0,
    0, 0, 0, 8613, 0, 4064, 0, 11783, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 13540, 6789, 14787, 12139, 0, 7594, 16672, 0, 346, 0, 0, 0, 0, 0, 0, 0, 0, 16390, 0,
    0, 16190, 0, 0, 0, 0, 0, 0, 0, 5998, 0, 14823, 0, 0, 0, 0, 0, 944, 4272, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 8021, 0, 0, 1372, 4891, 0, 9262, 2886, 8204, 18776, 0,
    0, 0, 0, 0, 0, 0, 15437, 0, 2928, 10652, 0, 0, 0, 0, 0, 16106, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 851, 4710, 5154, 12004, 14660, 3995, 15854, 18734, 13773, 19051, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14861, 0, 0, 0, 6968, 0, 0, 0, 0,
    0, 0, 16914, 12937, 17857, 0, 0, 0, 0, 0, 18484, 0, 0, 0, 0, 0, 0, 0, 16321, 0,
    14140, 0, 0, 13232, 0, 0, 0, 0, 4573, 11338, 0, 0, 0, 0, 0, 17137, 0, 16843, 0, 0,
    10476, 0, 17711, 0, 10818, 0, 0, 0, 11797, 0, 0, 0, 0, 7017, 0, 8330, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10050, 877, 0, 9444, 0, 0, 0, 0, 0, 14763,
    5979, 0, 0, 13844, 0, 7488, 0, 19536, 0, 0, 652, 816, 7793, 11440, 0, 0, 19298, 0, 0, 16949,
    0, 0, 8911, 0, 0, 0, 0, 17237, 0, 0, 0, 0, 0, 0, 7656, 0, 0, 2033, 0, 0,
    0, 0, 0, 0, 13780, 0, 0, 0, 14039, 0, 1587, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 8684, 0, 5315, 0, 6348, 11154, 15938, 0, 0, 0, 11894, 8555, 0, 0, 0, 0, 8919, 76,
    13338, 887, 0, 0, 17810, 0, 0, 0, 0, 0, 0, 0, 5374, 0, 0, 0, 13127, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 16296, 0, 0, 0, 0, 0, 0, 0, 763, 0, 5950, 6377, 9665, 17703,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 17351, 0, 0, 0, 6107, 5780, 19282, 0, 0, 0, 0,
    0, 0, 0, 0, 1317, 5266, 19286, 5302, 5450, 8114, 19333, 0, 0, 0, 0, 0, 10961, 915, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 19408, 840, 0, 0, 0, 0, 18841, 1332, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 2976, 0, 16701, 0, 0, 0, 2938, 0, 8076, 0, 12845,
    0, 0, 0, 0, 0, 0, 0, 0, 8071, 0, 8184, 4859, 14455, 11025, 0, 3323, 9201, 18434, 0, 0,
    0, 0, 9592, 0, 0, 893, 12434, 17211, 0, 0, 0, 0, 0, 13648, 0, 9405, 0, 0, 12382, 0,
    0, 8638, 0, 0, 0, 0, 15837, 0, 0, 0, 0, 9, 0, 9319, 0, 4935, 10625, 0, 0, 0,
    0, 15479, 0, 0, 7765, 0, 0, 0, 8533, 0, 0, 0, 0, 1835, 2263, 13315, 0, 7267, 0, 9904,
    15032, 0, 0, 0, 0, 0, 0, 0, 15704, 13425, 0, 0, 0, 0, 0, 0, 0, 10854, 0, 0,
    12987, 15638, 10975, 16141, 0, 19348, 0, 0, 0, 3797, 0, 0, 0, 0, 0, 0, 16443, 0, 0, 12988,
    19383, 0, 0, 0, 10492, 19437, 18558, 5850, 0, 0, 0, 8457, 0, 0, 14724, 0, 0, 0, 0, 0,
    18310, 0, 0, 18037, 0, 11243, 0, 0, 15570, 0, 4252, 0, 0, 5075, 15670, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 18677, 0, 0, 16133, 6485, 7458, 9910, 0, 0, 0, 434, 0, 0, 0, 2239, 3577,
    16951, 0, 0, 0, 0, 0, 0, 0, 14188, 0, 0, 0, 0, 0, 0, 16597, 11102, 0, 1304, 0,
    0, 10380, 0, 0, 0, 0, 17392, 0, 0, 0, 0, 0, 0, 0, 6995, 8211, 9302, 10522, 0, 0,
    0, 0, 9226, 0, 9347, 0, 0, 0, 0, 0, 8210, 11933, 0, 0, 9586, 16051, 0, 0, 0, 13658,
    0, 0, 0, 0, 0, 0, 0, 0, 12868, 0, 0, 0, 0, 1476, 0, 15404, 0, 0, 0, 0,
    6237, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2057, 0, 2303, 8558, 5243, 0, 0, 0, 14718,
    0, 0, 0, 0, 0, 0, 0, 426, 13917, 0, 0, 15768, 0, 2769, 0, 14247, 14778, 0, 12072, 11252,
    14481, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1965, 15830, 0, 0, 11473, 0, 0, 0,
    0, 17764, 0, 0, 0, 0, 0, 2538, 14766, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18669, 0,
    0, 0, 14788, 0, 0, 3670, 19021, 0, 0, 10851, 0, 0, 19494, 0, 0, 0, 4820, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 4855, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 4125, 0, 0, 0, 12524, 0, 0, 10134, 0, 0, 0, 0, 0, 18605, 0, 0, 2329, 11965, 0,
    0, 0, 0, 0, 12454, 0, 9603, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 670, 0, 0,
    0, 0, 15054, 0, 0, 0, 0, 7224, 0, 0, 0, 0, 7678, 0, 0, 0, 0, 0, 0, 0,
    0, 12658, 0, 0, 0, 0, 0, 12896, 0, 0, 0, 0, 10362, 0, 0, 3072, 19608, 10569, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 2789, 0, 14431, 8859, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    19071, 0, 10450, 0, 0, 19110, 0, 0, 0, 0, 0, 0, 4092, 4352, 0, 0, 1291, 1430, 3733, 17962,
    18043, 0, 0, 0, 14341, 0, 0, 5848, 0, 10619, 0, 0, 0, 0, 7084, 563, 0, 302, 11788, 13136,
    0, 0, 12547, 0, 2282, 16064, 19399, 0, 0, 7294, 9621, 0, 0, 0, 0, 0, 19094, 19188, 0, 0,
    14025, 17001, 0, 0, 10166, 0, 0, 0, 0, 2050, 0, 13176, 0, 0, 3042, 0, 2259, 11970, 15575, 0,
    8251, 2493, 19371, 0, 0, 0, 0, 0, 7655, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 5551, 0, 0, 7676, 0, 0, 0, 0, 0, 0, 14369, 0, 0,
    0, 0, 13697, 427, 15366, 15187, 0, 16235, 18814, 18391, 0, 15921, 0, 0, 0, 0, 0, 8382, 0, 0,
    15990, 0, 0, 0, 0, 0, 0, 0, 0, 16381, 0, 0, 10408, 0, 0, 0, 0, 0, 0, 15327,
    0, 0, 1894, 14611, 0, 0, 0, 0, 0, 0, 15196, 16090, 0, 0, 0, 0, 0, 0, 0, 0,
    10742, 0, 659, 0, 0, 0, 0, 19582, 10121, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 14401, 0, 0, 15391, 0, 0, 7953, 9875, 0, 13906, 0, 0,
    0, 0, 0, 0, 2637, 15835, 0, 0, 743, 8318, 0, 5097, 0, 0, 0, 0, 0, 0, 0, 0,
    16487, 0, 10019, 890, 0, 0, 0, 16418, 17227, 14129, 11298, 2851, 6366, 7523, 18756, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 7378, 0, 0, 0, 0, 0, 0, 0, 6772, 0, 0, 0, 0, 0,
    0, 11376, 1737, 14178, 14354, 16009, 0, 0, 4706, 0, 0, 0, 16589, 18146, 0, 0, 0, 10285, 10697, 0,
    0, 0, 0, 0, 0, 0, 0, 9978, 0, 0, 0, 3600, 4496, 16647, 0, 0, 8751, 0, 0, 0,
    0, 0, 12362, 0, 0, 0, 0, 0, 4312, 0, 0, 0, 7549, 12092, 0, 0, 0, 9132, 0, 18784,
    0, 6950, 0, 0, 0, 0, 0, 15572, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    2680, 0, 10322, 0, 0, 0, 15220, 6823, 6924, 17298, 0, 0, 0, 0, 0, 0, 1744, 14297, 17158, 18073,
    0, 8409, 7776, 0, 0, 0, 0, 0, 0, 17653, 0, 0, 0, 0, 14056, 0, 959, 0, 0, 0,
    0, 18809, 0, 0, 0, 0, 0, 12548, 0, 0, 0, 0, 0, 0, 0, 5717, 0, 0, 11057, 0,
    0, 4631, 0, 0, 2771, 13857, 0, 0, 18805, 0, 0, 0, 0, 0, 0, 0, 0, 7209, 0, 0,
    2640, 6147, 0, 0, 12447, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14738, 0, 0, 3591,
    2100, 5544, 1751, 9522, 16829, 0, 14564, 19491, 6646, 0, 0, 0, 0, 0, 14408, 0, 0, 0, 8608, 0,
    0, 0, 2543, 0, 0, 11204, 18622, 0, 0, 10800, 5859, 15552, 0, 0, 0, 0, 250, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12278, 19463, 0, 0,
    0, 0, 18757, 7367, 0, 3029, 10897, 0, 0, 0, 15413, 0, 0, 10668, 0, 0, 0, 0, 0, 6502,
    8924, 0, 18739, 0, 2284, 0, 0, 18010, 17061, 2226, 17308, 0, 18371, 0, 0, 0, 0, 0, 3535, 11494,
    0, 0, 1143, 0, 0, 6701, 11244, 0, 15321, 0, 0, 17333, 0, 16496, 0, 0, 0, 0, 0, 17358,
    156, 2567, 309, 0, 0, 0, 0, 6084, 0, 0, 0, 14826, 0, 0, 0, 0, 5662, 0, 0, 0,
    0, 7812, 0, 0, 4754, 10551, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6209, 0,
    0, 0, 0, 0, 7194, 14605, 0, 1182, 0, 0, 5570, 8237, 8754, 18038, 5753, 8562, 5468, 8043, 11716, 12491,
    0, 351, 0, 0, 0, 15047, 0, 0, 0, 0, 0, 14735, 1252, 0, 0, 0, 4912, 0, 0, 0,
    0, 0, 0, 8270, 0, 0, 0, 0, 0, 0, 11962, 5180, 15639, 15708, 16530, 0, 0, 0, 0, 0,
    0, 0, 0, 17948, 0, 6077, 0, 0, 0, 3526, 9012, 15229, 4372, 0, 14340, 0, 0, 19520, 0, 0,
    5518, 0, 0, 0, 3609, 0, 12539, 0, 7736, 0, 0, 1229, 18619, 16857, 0, 0, 0, 0, 0, 6199,
    0, 7851, 0, 0, 0, 0, 0, 0, 0, 0, 15528, 0, 6672, 9662, 0, 0, 0, 12443, 313, 11416,
    9974, 0, 0, 679, 0, 0, 14696, 0, 0, 0, 10663, 0, 0, 0, 17846, 9700, 8867, 0, 12728, 14720,
    0, 0, 0, 16294, 2196, 6461, 7033, 9587, 0, 0, 0, 2204, 9497, 0, 17786, 6110, 4569, 9964, 12729, 0,
    2701, 0, 0, 13368, 0, 0, 6152, 0, 1561, 10699, 0, 0, 0, 1066, 0, 0, 0, 10641, 13582, 8663,
    0, 0, 0, 4146, 15243, 19471, 0, 17609, 0, 1931, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 5252, 0, 2984, 0, 0, 13164, 0, 0, 0, 0, 0, 3605, 18888, 0, 0,
    2488, 18654, 16622, 0, 9736, 0, 0, 0, 0, 14125, 0, 0, 0, 0, 0, 0, 0, 0, 846, 0,
    2896, 0, 0, 0, 0, 0, 0, 0, 0, 9294, 0, 0, 0, 0, 0, 0, 0, 13700, 0, 0,
    0, 0, 0, 0, 15027, 0, 0, 0, 7146, 0, 0, 9956, 0, 9004, 0, 0, 17953, 0, 0, 0,
    0, 0, 2387, 13116, 0, 1194, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 8782, 2481, 14762, 2706, 0, 0, 0, 5902, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    4231, 0, 11946, 0, 18926, 0, 0, 0, 0, 0, 0, 0, 0, 18728, 1936, 14133, 352, 14557, 0, 5755,
    16267, 18151, 1153, 15615, 0, 3552, 0, 0, 0, 0, 401, 0, 0, 0, 2679, 0, 0, 0, 0, 0,
    0, 6941, 0, 0, 19607, 0, 0, 2114, 0, 0, 0, 0, 0, 0, 9266, 17325, 0, 5607, 0, 0,
    12523, 0, 0, 0, 0, 9855, 0, 0, 0, 0, 9137, 0, 0, 16080, 0, 0, 0, 7558, 12223, 0,
    0, 0, 0, 0, 0, 0, 6747, 8119, 0, 0, 0, 0, 1314, 0, 0, 13382, 16256, 1558, 0, 8527,
    0, 5601, 0, 0, 0, 3464, 0, 0, 16013, 0, 0, 1389, 0, 0, 0, 2710, 13208, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 205, 7210, 0, 11774, 0, 0, 0, 13523, 0, 0, 14840, 0, 0, 7480,
    8164, 0, 6762, 0, 0, 6117, 0, 0, 13295, 6218, 14830, 18953, 11151, 593, 0, 9523, 0, 0, 0, 0,
    0, 0, 0, 0, 15211, 18131, 0, 0, 7599, 0, 10670, 0, 0, 0, 16238, 0, 0, 2829, 3009, 0,
    0, 0, 0, 0, 7565, 0, 0, 0, 0, 0, 0, 2581, 3508, 0, 0, 0, 4250, 5292, 11341, 0,
    17672, 0, 0, 1247, 0, 0, 0, 0, 0, 0, 14109, 0, 0, 0, 10066, 0, 0, 12721, 17569, 18775,
    0, 0, 0, 0, 0, 3585, 0, 0, 0, 0, 0, 0, 0, 19478, 0, 0, 19493, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 2647, 5247, 0, 0, 0, 0, 0, 0, 0, 7779, 0, 0,
    0, 0, 9470, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4017, 0, 0,
    0, 0, 0, 0, 0, 13055, 0, 0, 0, 0, 0, 0, 0, 0, 4378, 8996, 0, 0, 0, 0,
    0, 0, 0, 8615, 0, 0, 0, 9284, 0, 1566, 4466, 8564, 11064, 0, 0, 7703, 0, 18468, 4185, 0,
    0, 0, 7772, 0, 15323, 0, 0, 0, 0, 17276, 0, 0, 0, 0, 0, 3567, 0, 6479, 7613, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11635, 0, 0, 15041, 0, 9119, 0, 0, 0,
    0, 0, 0, 5762, 13435, 0, 0, 1617, 0, 0, 0, 0, 0, 0, 13367, 0, 0, 0, 247, 18322,
    0, 0, 0, 0, 0, 0, 0, 5340, 0, 0, 0, 0, 6388, 12958, 13026, 16548, 18912, 19523, 8954, 6522,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5034, 0, 0, 0, 4424, 0, 5276, 17202, 0,
    0, 0, 0, 0, 0, 0, 8988, 17579, 0, 0, 0, 0, 0, 0, 0, 11442, 0, 0, 0, 0,
    0, 15746, 16052, 0, 7352, 5702, 0, 0, 0, 0, 10135, 18662, 8310, 0, 7816, 181, 0, 0, 0, 8593,
    0, 0, 0, 0, 11632, 14317, 3711, 11928, 5568, 15055, 3373, 0, 0, 7253, 0, 8922, 0, 0, 0, 0,
    0, 0, 10751, 0, 0, 0, 10672, 0, 16417, 0, 0, 0, 0, 0, 0, 0, 0, 342, 14832, 0,
    0, 0, 0, 0, 0, 0, 10949, 0, 11940, 19411, 0, 8978, 0, 0, 0, 0, 1226, 3385, 11825, 0,
    10430, 0, 0, 3366, 0, 12715, 0, 0, 0, 18243, 3879, 0, 0, 0, 6133, 0, 0, 0, 0, 17335,
    0, 0, 0, 11994, 17615, 4714, 0, 0, 9796, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 6306, 1611, 7858, 13152, 18336, 8587, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 16154, 10673, 13668, 16875, 0, 0, 0, 0, 0, 9883, 0, 3800, 11347,
    13203, 17354, 9858, 3977, 0, 0, 0, 3902, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3383, 0, 0,
    0, 0, 0, 0, 126, 1418, 17925, 0, 3675, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 16464, 0, 0, 0, 0, 0, 19225, 0, 0, 0, 8643, 0, 0, 0, 0, 0,
    2071, 1405, 0, 10614, 0, 14863, 0, 4402, 4349, 10076, 0, 0, 0, 0, 0, 19319, 5576, 0, 0, 0,
    0, 10369, 6189, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15249, 0, 14275, 1766, 0, 0, 15356,
    0, 0, 0, 0, 0, 0, 14330, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    4927, 17998, 0, 0, 0, 8044, 0, 10898, 0, 0, 0, 0, 0, 17223, 12789, 7747, 0, 3686, 122, 0,
    0, 0, 0, 0, 0, 0, 4116, 0, 14804, 0, 0, 0, 0, 0, 0, 0, 13066, 17553, 0, 0,
    0, 11224, 8453, 0, 0, 0, 15888, 0, 0, 0, 12945, 18340, 0, 0, 7926, 17274, 0, 0, 3197, 11809,
    13881, 0, 0, 0, 10178, 0, 0, 0, 0, 0, 6474, 0, 0, 0, 16039, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 18637, 19291, 0, 0, 0, 9965, 0, 11088, 0, 0, 0, 0, 432, 0, 0,
    0, 0, 8385, 12410, 19602, 0, 2967, 0, 0, 0, 0, 0, 0, 0, 0, 0, 27, 0, 8434, 0,
    0, 0, 10562, 3764, 0, 4692, 2452, 16332, 14285, 0, 8882, 17706, 0, 0, 0, 0, 0, 0, 0, 14498,
    3604, 0, 2200, 15355, 3236, 9598, 16025, 0, 7467, 0, 0, 0, 0, 0, 0, 969, 9787, 17914, 0, 0,
    0, 3899, 16316, 0, 0, 0, 10236, 0, 0, 0, 16744, 0, 0, 0, 2154, 0, 0, 0, 7207, 0,
    0, 0, 0, 0, 0, 0, 12343, 1000, 12428, 0, 0, 11669, 0, 0, 0, 0, 856, 0, 4794, 0,
    9996, 0, 6615, 17254, 0, 0, 0, 0, 0, 0, 7143, 0, 0, 18379, 0, 0, 0, 7569, 0, 9801,
    0, 0, 0, 0, 0, 6603, 0, 0, 0, 0, 0, 18947, 0, 0, 0, 0, 0, 0, 19381, 0,
    0, 12710, 0, 12185, 0, 0, 0, 0, 0, 0, 0, 0, 770, 0, 15510, 0, 0, 0, 0, 0,
    0, 0, 0, 9606, 0, 0, 0, 4486, 0, 0, 0, 0, 0, 19168, 0, 0, 0, 0, 0, 0,
    0, 0, 17408, 0, 11377, 0, 0, 0, 8285, 2202, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    11507, 0, 12587, 13511, 0, 0, 18738, 13362, 0, 0, 0, 0, 0, 0, 0, 0, 6825, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 6504, 0, 17717, 0, 0, 0, 0, 0, 0, 0, 4985, 0,
    1760, 9097, 0, 0, 0, 0, 0, 0, 0, 13929, 8850, 0, 8360, 12426, 18687, 0, 13132, 0, 17324, 0,
    0, 0, 2024, 0, 0, 14598, 8422, 13902, 13828, 0, 0, 12340, 0, 0, 2127, 0, 0, 0, 0, 0,
    15726, 0, 0, 0, 0, 0, 0, 16458, 0, 0, 0, 0, 13453, 0, 0, 0, 0, 10033, 5522, 9287,
    9998, 0, 14601, 0, 0, 0, 13095, 19199, 0, 0, 0, 12722, 18887, 0, 9215, 2384, 0, 0, 0, 0,
    9348, 18161, 0, 0, 0, 0, 0, 17191, 0, 1428, 0, 0, 0, 0, 16024, 0, 0, 0, 0, 6268,
    14213, 0, 0, 3581, 0, 9861, 11421, 15148, 0, 12186, 0, 0, 0, 0, 0, 3200, 0, 0, 0, 0,
    0, 0, 0, 16371, 0, 0, 12977, 0, 0, 0, 0, 12150, 7188, 0, 15683, 0, 0, 0, 0, 10053,
    0, 891, 0, 0, 1457, 1057, 0, 0, 0, 0, 14319, 0, 0, 0, 0, 1606, 0, 0, 4965, 4476,
    16053, 17980, 0, 0, 0, 4732, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12996, 0, 0, 0,
    0, 1388, 0, 0, 13459, 0, 0, 2479, 18664, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    4910, 16068, 0, 15454, 0, 0, 0, 0, 0, 0, 5830, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 10266, 0, 0, 19477, 244, 0, 0, 0, 0, 0, 0, 0, 0, 6338, 0,
    6598, 4729, 16737, 0, 11674, 0, 0, 0, 0, 4791, 0, 0, 2108, 10263, 0, 13314, 0, 0, 0, 0,
    0, 9334, 0, 19244, 0, 0, 0, 0, 0, 11417, 10161, 0, 11794, 0, 8808, 0, 0, 17187, 0, 0,
    936, 0, 0, 0, 11259, 0, 0, 16808, 0, 2957, 3890, 0, 0, 0, 0, 0, 0, 1203, 6158, 3233,
    0, 0, 0, 0, 0, 12041, 11860, 0, 0, 0, 0, 0, 18422, 0, 0, 0, 0, 0, 0, 0,
    0, 16436, 3532, 0, 0, 0, 5446, 0, 0, 9245, 0, 13154, 0, 0, 18965, 0, 0, 0, 0, 7662,
    0, 0, 0, 0, 11618, 0, 0, 0, 17753, 0, 0, 7211, 0, 0, 7390, 0, 0, 3594, 2449, 3056,
    17505, 0, 7933, 5678, 0, 4346, 0, 11084, 0, 0, 0, 14522, 12811, 0, 0, 0, 0, 14843, 8238, 15069,
    3021, 0, 0, 0, 0, 0, 0, 0, 0, 4246, 1498, 0, 0, 0, 0, 1223, 0, 0, 0, 0,
    0, 7309, 16377, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3049, 0, 7384, 0, 0, 0,
    0, 0, 9580, 0, 0, 0, 0, 7349, 0, 0, 0, 0, 5554, 9844, 10395, 0, 0, 0, 11217, 0,
    14325, 0, 0, 5759, 0, 0, 0, 331, 0, 5387, 0, 0, 0, 17800, 0, 0, 0, 0, 0, 0,
    0, 273, 13836, 0, 4124, 0, 0, 0, 0, 0, 0, 15030, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 4118, 1395, 13916, 0, 0, 11000, 0, 0, 0, 0, 0, 13672, 0, 0, 0, 7945, 9825, 15802,
    0, 0, 19070, 0, 0, 6420, 0, 4644, 0, 0, 0, 0, 0, 0, 0, 16802, 0, 0, 0, 0,
    15918, 0, 0, 6690, 0, 0, 4681, 5177, 4221, 15447, 0, 0, 0, 0, 9799, 11670, 0, 0, 0, 2635,
    0, 10471, 0, 0, 0, 0, 0, 0, 0, 10309, 0, 8264, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 3722, 0, 0, 0, 0, 18242, 4260, 0, 0, 0, 0, 0, 0, 17101, 9891, 46, 0,
    0, 0, 0, 0, 9024, 10591, 14896, 9515, 0, 0, 0, 0, 3202, 2258, 0, 6314, 18821, 0, 0, 0,
    0, 0, 0, 2622, 0, 4783, 13742, 0, 0, 0, 0, 19330, 1769, 0, 0, 18112, 0, 3522, 0, 0,
    55, 0, 3946, 0, 2837, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    10277, 3734, 0, 0, 0, 10638, 0, 0, 0, 0, 0, 16966, 0, 15970, 0, 0, 0, 3253, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 12200, 15146, 2354, 0, 8015, 0, 0, 19099, 0, 10798, 8920, 13137, 16014,
    0, 12038, 0, 0, 0, 0, 0, 0, 0, 19561, 0, 0, 9876, 0, 0, 0, 725, 12231, 0, 0,
    0, 0, 0, 0, 0, 0, 16768, 0, 0, 0, 0, 84, 13790, 0, 5523, 0, 0, 0, 0, 0,
    14862, 0, 0, 0, 0, 0, 15500, 0, 0, 16664, 0, 0, 9933, 8747, 0, 3262, 0, 0, 8857, 15760,
    7616, 8266, 0, 245, 0, 0, 0, 0, 0, 2390, 0, 15386, 2480, 7837, 0, 11704, 7365, 0, 0, 0,
    0, 0, 0, 0, 0, 18326, 13676, 0, 0, 0, 0, 0, 1673, 9811, 0, 0, 0, 0, 0, 0,
    9510, 8474, 0, 0, 319, 0, 0, 0, 0, 0, 0, 0, 0, 10336, 7118, 0, 0, 0, 2398, 0,
    0, 14207, 0, 0, 0, 0, 11255, 14038, 5196, 10429, 0, 0, 0, 0, 0, 0, 0, 0, 15956, 0,
    16743, 14659, 0, 0, 0, 2615, 0, 0, 0, 14904, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 19066, 0, 0, 0, 7398, 6549,
    0, 8126, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1113, 0, 0,
    1663, 0, 0, 0, 14882, 0, 0, 8951, 0, 0, 0, 0, 3033, 0, 5, 9681, 15132, 8960, 15468, 0,
    0, 0, 0, 0, 6517, 0, 12839, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6017, 808, 0, 0,
    5072, 0, 15655, 17774, 0, 12359, 0, 13391, 0, 0, 0, 11712, 2623, 5632, 17714, 0, 0, 0, 0, 0,
    0, 11520, 0, 0, 0, 6138, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11944, 0, 0, 0,
    0, 0, 0, 16275, 16674, 0, 2684, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 8577, 0, 0, 16703, 3258, 0, 0, 17337, 0, 1697, 7034, 0, 5692, 0, 0,
    10909, 4174, 0, 0, 0, 0, 16066, 0, 0, 0, 0, 0, 1264, 8179, 9658, 0, 0, 0, 4245, 0,
    0, 5994, 0, 12133, 0, 0, 0, 10130, 0, 0, 0, 0, 0, 0, 6743, 0, 0, 19489, 0, 0,
    0, 0, 17376, 0, 8496, 11708, 0, 9128, 15598, 0, 0, 9234, 0, 0, 0, 0, 19388, 0, 0, 16285,
    0, 0, 9356, 10767, 0, 0, 0, 8325, 15415, 4598, 0, 0, 0, 5024, 0, 13813, 17144, 3863, 16258, 0,
    0, 0, 2365, 18389, 0, 0, 0, 0, 11208, 0, 0, 4785, 0, 0, 0, 0, 0, 4827, 18860, 0,
    0, 0, 796, 11283, 0, 14280, 0, 0, 2417, 0, 0, 0, 0, 0, 3700, 13641, 0, 0, 4275, 0,
    0, 0, 10290, 0, 0, 2489, 0, 10588, 8492, 14621, 11719, 1094, 17539, 0, 0, 4043, 0, 15330, 13282, 0,
    0, 0, 0, 0, 0, 3232, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18157, 0,
    0, 10516, 16231, 0, 0, 0, 3492, 14412, 0, 0, 0, 0, 0, 0, 9486, 0, 12110, 0, 11288, 0,
    0, 0, 5394, 0, 0, 16905, 0, 0, 0, 0, 0, 0, 2712, 13896, 0, 0, 5016, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 13177, 0, 0, 0, 0, 0, 3969, 683, 4673, 18832, 0,
    0, 0, 0, 0, 5751, 8205, 0, 6131, 18419, 0, 0, 908, 12432, 1444, 17731, 11879, 0, 3228, 0, 0,
    0, 7943, 5172, 0, 0, 0, 14851, 0, 0, 13884, 0, 0, 0, 5884, 0, 0, 13656, 0, 18675, 0,
    0, 0, 0, 4023, 10720, 2394, 0, 0, 209, 0, 0, 0, 0, 0, 0, 0, 0, 8259, 15982, 19555,
    0, 0, 0, 0, 0, 0, 9583, 0, 0, 0, 0, 0, 0, 0, 1200, 19390, 0, 0, 0, 0,
    0, 0, 0, 0, 4408, 0, 19260, 0, 5747, 0, 0, 0, 0, 4122, 12785, 2316, 0, 11777, 16204, 18732,
    0, 0, 0, 15103, 0, 0, 18352, 0, 6871, 3141, 0, 0, 0, 0, 0, 0, 0, 17108, 0, 3312,
    17394, 0, 0, 0, 0, 0, 2866, 16636, 0, 7061, 0, 0, 9423, 16545, 0, 0, 0, 0, 14734, 0,
    17983, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1987, 2036, 12098, 12280, 9104, 0, 0, 0, 0,
    0, 0, 7085, 0, 7348, 0, 0, 0, 0, 0, 0, 0, 5475, 13665, 0, 0, 0, 14294, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 2554, 4204, 0, 0, 0, 0, 0, 0, 0, 13752, 0, 0, 0,
    0, 0, 0, 0, 0, 7585, 10937, 0, 4503, 0, 0, 0, 0, 0, 0, 0, 0, 14968, 0, 12939,
    0, 0, 0, 0, 0, 0, 1438, 17123, 0, 0, 0, 0, 0, 17180, 0, 0, 0, 0, 0, 0,
    0, 0, 7035, 1581, 3309, 14555, 0, 8683, 0, 0, 0, 0, 784, 0, 8005, 14117, 0, 0, 0, 15913,
    0, 7229, 1757, 0, 0, 0, 0, 0, 0, 0, 16856, 0, 0, 1268, 0, 0, 13449, 0, 0, 0,
    0, 0, 14010, 1895, 4412, 1717, 10143, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 7845, 0, 9117, 9931, 0, 0, 0, 407, 0, 0, 0, 0, 16300, 0, 0, 0, 0,
    0, 503, 9143, 3833, 19285, 0, 6284, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1373, 9250,
    11533, 3724, 4074, 0, 1848, 28, 0, 17051, 5114, 9930, 0, 0, 559, 0, 0, 18442, 0, 0, 3424, 1296,
    1237, 0, 0, 0, 0, 3454, 2242, 0, 17997, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2311,
    0, 0, 0, 0, 0, 12821, 0, 7829, 0, 9038, 0, 0, 2518, 0, 2286, 0, 0, 4999, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 4222, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15394, 0,
    9794, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7881, 0, 0, 9445, 0, 17124, 0, 0, 0,
    8376, 0, 5949, 0, 0, 0, 0, 0, 0, 7288, 17702, 0, 0, 0, 0, 0, 17228, 19599, 1257, 0,
    0, 0, 0, 0, 0, 0, 0, 4735, 19019, 0, 0, 0, 0, 0, 7292, 40, 0, 0, 12260, 0,
    0, 0, 0, 0, 3448, 6532, 15680, 0, 0, 0, 0, 0, 0, 0, 2523, 5306, 12289, 18513, 0, 1417,
    0, 0, 0, 0, 9895, 18287, 0, 7176, 0, 0, 0, 0, 0, 0, 7891, 1930, 0, 0, 0, 0,
    0, 0, 0, 0, 10713, 0, 2990, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13373, 6500,
    0, 11736, 0, 18265, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    12688, 18949, 0, 0, 2824, 0, 0, 0, 11234, 0, 0, 485, 0, 0, 17401, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2308, 0, 0, 0, 0, 0, 0,
    7660, 12356, 13698, 0, 0, 0, 0, 0, 5976, 0, 12691, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 6149, 0, 7180, 0, 0, 12424, 7106, 0, 6754, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 18415, 6099, 9605, 0, 0, 0, 0, 4213, 0, 4062, 0, 0, 1648, 9942, 2309, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1826, 6655, 0, 0, 0, 16379, 0, 8482, 0, 0,
    0, 0, 0, 0, 8356, 0, 0, 0, 0, 5308, 18288, 931, 18226, 12704, 4669, 18368, 0, 12736, 18712, 0,
    0, 0, 0, 0, 5867, 0, 0, 0, 0, 0, 11227, 0, 2508, 0, 0, 3621, 0, 0, 17720, 0,
    0, 9053, 5448, 1446, 15145, 0, 0, 0, 0, 13512, 0, 0, 18335, 13936, 8712, 0, 11044, 19598, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 4929, 0, 0, 223, 0, 700, 2877, 0, 0, 0, 2839, 0, 3575,
    7857, 0, 0, 6725, 9420, 11858, 0, 4340, 0, 4129, 735, 7542, 0, 0, 0, 0, 2151, 0, 17291, 0,
    1674, 0, 0, 0, 12553, 0, 2565, 0, 0, 0, 9499, 2638, 9771, 0, 0, 18798, 0, 0, 7614, 18421,
    0, 16885, 0, 0, 5445, 18080, 18889, 0, 0, 4356, 0, 8084, 1870, 9105, 0, 0, 0, 0, 857, 0,
    0, 0, 0, 0, 11039, 11307, 4490, 12344, 0, 9880, 0, 0, 4959, 17884, 14877, 0, 0, 4904, 0, 0,
    0, 0, 0, 0, 0, 9185, 1613, 1165, 12384, 0, 1170, 7177, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 497, 0, 0, 0, 0, 886, 0, 11765, 0, 4758, 11122, 15739, 0, 0, 18683, 0, 0,
    0, 889, 0, 0, 0, 0, 0, 0, 0, 0, 9613, 18624, 0, 0, 3490, 0, 0, 2209, 0, 0,
    0, 0, 882, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9395, 18504, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 1880, 9559, 0, 0, 43, 0, 0, 0, 0, 0, 0, 0, 0,
    14145, 0, 8822, 9210, 16614, 0, 0, 0, 0, 0, 0, 6965, 1857, 13606, 0, 0, 0, 0, 0, 0,
    0, 16034, 0, 9368, 0, 0, 9253, 0, 12662, 0, 1590, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 15012, 0, 0, 0, 0, 0, 545, 0, 0, 0, 11637, 0, 13952, 0, 0, 2858, 5090, 10153,
    0, 0, 0, 6232, 0, 0, 0, 4705, 11979, 18725, 12313, 3664, 0, 0, 0, 0, 0, 16301, 0, 420,
    0, 13263, 0, 0, 0, 0, 0, 11231, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 1225, 9494, 9813, 17897, 4101, 13151, 14661, 0, 0, 18290, 0, 0, 0, 0, 0, 13763, 0, 0, 7983,
    19224, 0, 0, 0, 0, 10360, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16182, 17058, 0, 0,
    12615, 18469, 0, 0, 0, 4623, 1643, 0, 0, 6080, 0, 14573, 19176, 268, 0, 0, 0, 10761, 10997, 272,
    16262, 18107, 0, 0, 16375, 0, 0, 0, 0, 0, 6367, 0, 8807, 18363, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 4379, 15557, 0, 0, 7463, 3831, 0, 0, 8260, 0, 0, 0, 0,
    0, 8941, 0, 0, 0, 13868, 0, 0, 2240, 0, 0, 0, 0, 0, 6878, 0, 0, 16456, 0, 1279,
    0, 0, 7606, 8146, 5409, 0, 0, 17878, 4305, 4914, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    19458, 3781, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4322, 14938, 2342, 5074, 15734,
    4788, 0, 0, 0, 0, 3241, 3984, 0, 0, 0, 0, 1177, 11056, 699, 16567, 0, 0, 0, 0, 0,
    14814, 19056, 19549, 0, 0, 0, 15260, 0, 0, 0, 3121, 9443, 3980, 10819, 18189, 0, 0, 16309, 18012, 0,
    0, 0, 15664, 0, 0, 0, 6586, 14595, 0, 0, 0, 0, 0, 0, 0, 25, 4414, 6119, 6486, 0,
    18018, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1850, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 3742, 0, 0, 7788, 10860, 14976, 1480, 0, 0, 19154, 0, 0, 0, 0, 5811, 2980,
    0, 0, 0, 0, 0, 18264, 0, 0, 0, 9597, 0, 0, 0, 0, 6851, 0, 0, 0, 15179, 15535,
    4709, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6698, 19396, 0, 0, 0, 12602, 0,
    0, 0, 0, 0, 0, 6374, 0, 0, 1549, 0, 0, 0, 0, 0, 0, 0, 0, 4617, 0, 0,
    4321, 0, 8301, 8108, 0, 0, 15200, 0, 0, 0, 0, 5059, 0, 0, 13481, 18651, 0, 6085, 0, 0,
    15725, 0, 0, 0, 14955, 0, 0, 11153, 0, 0, 16372, 3582, 0, 0, 0, 0, 4400, 0, 19337, 10727,
    16184, 0, 0, 0, 0, 0, 0, 0, 0, 2451, 5781, 3935, 0, 0, 0, 13770, 10368, 19482, 11011, 17020,
    0, 0, 0, 7235, 0, 0, 0, 17367, 0, 0, 12305, 518, 2532, 5980, 0, 0, 0, 7072, 0, 0,
    0, 0, 8116, 0, 12759, 0, 0, 0, 0, 0, 0, 0, 0, 17159, 0, 0, 0, 0, 0, 0,
    0, 5043, 0, 0, 0, 0, 0, 0, 2291, 4498, 0, 0, 15724, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 7236, 0, 0, 0, 1818, 0, 0, 3780, 6593, 0, 0, 0, 0, 12054, 18795, 0, 12655,
    213, 0, 0, 0, 0, 0, 0, 0, 0, 4009, 7567, 0, 0, 0, 17422, 0, 0, 0, 0, 0,
    6744, 14351, 0, 0, 0, 0, 12557, 1784, 0, 61, 0, 807, 6229, 13564, 10253, 0, 0, 0, 14256, 8629,
    2529, 7539, 0, 0, 0, 8731, 0, 0, 0, 0, 0, 0, 0, 0, 0, 121, 3665, 16862, 0, 0,
    0, 0, 0, 0, 0, 0, 13969, 0, 0, 8037, 0, 192, 2514, 18563, 0, 0, 12381, 0, 14887, 0,
    0, 0, 0, 0, 0, 10034, 0, 0, 16825, 0, 13349, 15097, 0, 0, 0, 0, 12164, 0, 0, 0,
    0, 13907, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15962, 0, 15335, 0, 0,
    0, 0, 5310, 0, 0, 0, 0, 0, 0, 0, 0, 8057, 0, 0, 0, 13872, 4807, 12819, 12325, 0,
    0, 0, 0, 11457, 11926, 0, 14104, 16517, 0, 0, 8100, 0, 0, 0, 0, 0, 0, 0, 0, 10683,
    6270, 0, 0, 0, 0, 0, 0, 9561, 0, 0, 0, 1666, 0, 0, 0, 0, 0, 0, 11945, 11761,
    13873, 4770, 0, 0, 0, 0, 0, 12707, 1013, 0, 1890, 11602, 0, 0, 6372, 0, 0, 0, 14467, 6634,
    11113, 6963, 0, 421, 19262, 0, 0, 0, 0, 14783, 0, 12138, 0, 0, 0, 0, 0, 8123, 15964, 0,
    1451, 0, 1887, 0, 7554, 0, 0, 0, 0, 16107, 8893, 9987, 1516, 0, 0, 0, 8062, 1559, 10298, 9976,
    18884, 0, 1645, 0, 12191, 0, 0, 0, 0, 0, 0, 13325, 19572, 0, 0, 0, 8518, 0, 0, 0,
    0, 0, 0, 0, 464, 0, 17488, 0, 16412, 0, 7423, 0, 7637, 0, 5007, 0, 0, 1326, 12582, 0,
    0, 0, 12395, 0, 0, 0, 0, 0, 0, 7714, 0, 18743, 16519, 2116, 0, 0, 0, 0, 0, 0,
    9774, 0, 5002, 8515, 0, 0, 0, 2988, 7897, 15668, 0, 0, 0, 4158, 5964, 0, 0, 0, 13807, 14873,
    0, 0, 0, 0, 0, 0, 0, 176, 0, 0, 0, 3702, 0, 18917, 0, 2257, 10615, 4455, 5984, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6948, 13862, 0, 0, 0, 0,
    4338, 0, 0, 0, 2266, 14300, 0, 0, 0, 0, 0, 0, 14065, 0, 8248, 17383, 5625, 19373, 0, 14698,
    5366, 0, 0, 0, 1736, 0, 16742, 0, 0, 0, 3405, 0, 987, 606, 17862, 17510, 0, 0, 0, 9340,
    0, 13891, 0, 0, 0, 0, 0, 0, 9195, 0, 0, 0, 0, 6977, 14797, 0, 0, 0, 0, 0,
    9748, 3325, 11642, 0, 0, 0, 9044, 9848, 0, 0, 14473, 17709, 8876, 0, 0, 0, 0, 0, 0, 0,
    0, 4977, 6079, 6204, 0, 0, 17881, 0, 0, 0, 0, 0, 0, 0, 0, 3324, 0, 0, 0, 0,
    19480, 0, 0, 13777, 0, 11989, 13748, 0, 261, 17340, 0, 0, 0, 0, 0, 0, 0, 3658, 0, 0,
    4025, 18906, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2363, 0, 0, 10393, 6216, 0, 0, 0, 7904,
    0, 13207, 9530, 155, 0, 6599, 8565, 9570, 4973, 10007, 0, 13301, 0, 18495, 0, 16387, 12211, 0, 0, 2162,
    0, 12961, 0, 0, 15515, 0, 0, 0, 0, 0, 0, 12442, 0, 0, 0, 0, 2053, 0, 13555, 9685,
    0, 0, 0, 7246, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4909, 0, 7041, 0, 0, 0,
    0, 13738, 0, 14841, 0, 0, 0, 3503, 0, 12594, 17562, 0, 6561, 11054, 0, 0, 18904, 0, 7016, 6722,
    0, 0, 0, 1582, 12087, 0, 0, 0, 0, 0, 0, 0, 0, 11426, 0, 0, 0, 0, 13509, 1018,
    0, 0, 0, 1822, 15050, 0, 0, 0, 0, 5871, 0, 17996, 7360, 8358, 17407, 18829, 0, 0, 0, 0,
    12673, 12714, 0, 0, 0, 0, 16127, 0, 0, 0, 0, 0, 0, 0, 17501, 0, 11667, 0, 0, 0,
    0, 0, 6329, 0, 0, 0, 0, 0, 0, 0, 0, 10520, 0, 776, 6739, 16366, 6969, 0, 0, 0,
    0, 0, 15029, 0, 17359, 0, 17414, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    14695, 3017, 0, 0, 0, 0, 0, 8363, 1102, 15979, 0, 15911, 16612, 0, 19443, 0, 14223, 0, 0, 14344,
    19315, 0, 2641, 0, 17927, 0, 5479, 0, 0, 0, 8124, 15764, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 7355, 16506, 0, 0, 0, 0, 4720, 9353, 0, 9095, 0, 0, 0, 11412, 0, 0, 0, 8511, 16441,
    18940, 0, 13933, 0, 14939, 0, 0, 0, 0, 0, 10002, 0, 0, 0, 0, 471, 0, 0, 0, 0,
    0, 7322, 18433, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 970, 0, 0, 0,
    0, 0, 3967, 0, 19152, 18994, 0, 17504, 19326, 0, 0, 0, 0, 0, 1020, 0, 0, 4719, 0, 0,
    4751, 7922, 16071, 0, 0, 0, 0, 0, 4159, 0, 0, 2191, 0, 0, 19432, 0, 0, 4695, 16474, 18856,
    0, 11925, 0, 0, 14867, 0, 0, 9656, 0, 0, 0, 0, 0, 0, 2461, 6643, 13083, 18378, 0, 0,
    10906, 0, 0, 2268, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 6122, 5770, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8858, 0, 5729, 0, 0, 12822,
    0, 0, 0, 16902, 0, 1546, 4488, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12559, 0,
    0, 0, 0, 0, 0, 10978, 0, 0, 0, 3306, 0, 4703, 0, 7119, 16363, 0, 13157, 6831, 14402, 14161,
    18039, 15941, 0, 0, 18230, 0, 0, 16609, 9758, 0, 0, 14883, 0, 0, 15705, 0, 658, 3149, 10386, 0,
    0, 0, 0, 0, 5168, 16128, 0, 0, 3951, 18599, 0, 0, 0, 0, 0, 0, 12503, 0, 17783, 7342,
    0, 0, 10031, 0, 12938, 0, 0, 0, 4294, 0, 0, 0, 0, 0, 0, 0, 12067, 0, 0, 0,
    0, 14623, 0, 0, 0, 18115, 15118, 0, 0, 0, 7069, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 7959, 0, 0, 0, 0, 0, 0, 6524, 17896, 0, 188, 0, 0, 899, 0, 8856, 0, 0,
    3060, 0, 0, 0, 0, 6964, 0, 0, 17398, 0, 0, 0, 0, 0, 0, 0, 7066, 0, 8337, 11281,
    0, 0, 0, 0, 0, 1657, 0, 0, 11327, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 863, 12513, 10573, 0, 0, 0, 0, 10911, 0, 0, 0, 0, 3362, 18538, 0, 0,
    0, 0, 0, 0, 0, 15265, 0, 17942, 0, 7332, 10639, 1280, 7482, 288, 3212, 15427, 9618, 15040, 10665, 11771,
    1221, 8189, 15348, 0, 0, 0, 9440, 482, 9389, 442, 14665, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 17682, 0, 0, 2361, 0, 0, 0, 0, 17253, 4565, 0, 0, 0, 0, 0, 0, 2318, 0,
    12799, 0, 0, 17733, 0, 0, 0, 5497, 1529, 13705, 0, 0, 0, 14525, 2973, 3773, 17869, 12450, 2134, 0,
    0, 1641, 637, 0, 0, 0, 0, 0, 2497, 0, 0, 1889, 0, 15497, 7508, 9036, 6022, 0, 0, 1099,
    0, 0, 0, 0, 17685, 0, 0, 0, 14965, 8074, 0, 0, 1883, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3998, 9629, 11496, 15340, 16775, 0, 0, 14550, 0,
    8068, 2610, 7101, 0, 0, 0, 0, 0, 6801, 0, 0, 0, 0, 6333, 0, 10789, 0, 6197, 4580, 0,
    17782, 0, 0, 0, 0, 12152, 2333, 14709, 71, 19140, 0, 0, 0, 0, 0, 2903, 2845, 0, 0, 0,
    0, 0, 0, 1426, 7880, 0, 17673, 1243, 694, 18971, 0, 5041, 7179, 0, 668, 0, 0, 0, 0, 0,
    15059, 0, 0, 10327, 0, 0, 0, 0, 0, 17305, 0, 0, 0, 15566, 0, 0, 6305, 8721, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17967, 0, 0, 0, 0, 0, 10968, 0, 0, 0,
    0, 0, 8788, 0, 0, 0, 6323, 16188, 15899, 10810, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    9765, 7325, 0, 12182, 2578, 0, 0, 0, 0, 0, 12699, 0, 0, 11766, 19023, 0, 0, 0, 17813, 14383,
    0, 441, 0, 0, 0, 0, 12106, 0, 3481, 15086, 0, 7460, 12368, 13277, 183, 13445, 18349, 9721, 0, 0,
    0, 0, 0, 0, 6277, 0, 0, 0, 14054, 0, 0, 0, 0, 5246, 6544, 16533, 12393, 0, 0, 6613,
    12770, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17125, 0, 14663, 15407, 1036, 0, 0, 0, 0,
    0, 12947, 0, 0, 0, 0, 0, 0, 0, 5190, 0, 2029, 0, 6109, 0, 0, 0, 0, 6507, 0,
    0, 5796, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7799, 11291,
    12877, 5456, 1248, 16918, 0, 0, 0, 0, 15314, 0, 17837, 0, 0, 0, 961, 408, 12903, 15821, 0, 0,
    0, 15727, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18138, 0, 14541, 0, 0, 0, 0, 0, 0,
    17037, 0, 10885, 18686, 0, 0, 0, 0, 0, 13874, 0, 0, 0, 0, 1100, 4966, 10433, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14767, 0, 0, 0, 0, 0, 0, 18588,
    0, 0, 10467, 0, 0, 0, 0, 0, 1228, 4723, 11361, 13739, 0, 1468, 0, 19444, 0, 0, 0, 0,
    10719, 3053, 719, 7498, 0, 0, 0, 0, 0, 0, 0, 0, 6985, 2628, 18318, 0, 5395, 17471, 0, 7232,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17500, 0, 13713, 0, 0, 2247, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8460, 7427, 0, 0, 0, 0, 0, 0,
    18374, 0, 0, 0, 0, 0, 146, 14261, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4430,
    12137, 0, 0, 0, 5205, 0, 0, 2475, 0, 0, 0, 0, 0, 0, 19539, 0, 0, 0, 4113, 0,
    11065, 11722, 14314, 8321, 0, 0, 0, 0, 0, 12906, 0, 0, 0, 7571, 0, 0, 0, 0, 0, 0,
    0, 0, 16897, 0, 0, 0, 0, 0, 0, 0, 0, 1111, 7448, 0, 0, 0, 0, 14942, 0, 9416,
    0, 0, 0, 0, 0, 13766, 0, 0, 0, 0, 14000, 0, 11566, 0, 1333, 0, 0, 8186, 0, 0,
    3457, 9469, 14466, 0, 0, 0, 0, 0, 0, 0, 0, 16265, 0, 0, 0, 0, 8154, 0, 12242, 0,
    0, 0, 0, 0, 1502, 7076, 3480, 0, 0, 483, 13967, 225, 9914, 15209, 6250, 15533, 16818, 17013, 17525, 0,
    0, 0, 0, 901, 1942, 3949, 0, 0, 0, 0, 13029, 1828, 13788, 3631, 0, 0, 0, 0, 0, 0,
    0, 0, 13020, 8886, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7958, 0,
    15049, 0, 0, 957, 13707, 10318, 13587, 12160, 10233, 16999, 16833, 0, 17231, 0, 0, 438, 0, 0, 0, 0,
    0, 0, 6166, 11829, 0, 1810, 0, 0, 0, 0, 0, 0, 0, 17958, 0, 0, 0, 0, 0, 0,
    5253, 5900, 6554, 6809, 0, 0, 0, 12149, 0, 0, 0, 0, 0, 0, 0, 0, 7540, 0, 11229, 0,
    0, 0, 0, 0, 0, 2905, 0, 16711, 0, 0, 4899, 7359, 7526, 0, 0, 0, 0, 0, 0, 16259,
    0, 11335, 6581, 19378, 0, 0, 0, 0, 0, 0, 0, 9237, 0, 12701, 0, 6523, 0, 0, 18048, 0,
    0, 0, 10432, 0, 0, 2175, 0, 0, 3244, 0, 0, 0, 0, 0, 0, 0, 81, 10574, 0, 0,
    0, 0, 0, 6728, 0, 0, 0, 2734, 0, 0, 0, 0, 13244, 16601, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 15121, 0, 0, 0, 0, 0, 0, 0, 18997, 0, 0, 0, 0, 19098, 7586, 19407, 0,
    0, 0, 0, 0, 0, 0, 0, 6650, 0, 0, 0, 0, 1824, 0, 2876, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 12873, 0, 0, 0, 0, 0, 0, 0, 0, 8768, 15234, 0, 254, 368, 7582, 0,
    0, 0, 0, 0, 4415, 14829, 0, 0, 0, 0, 0, 0, 0, 0, 3019, 0, 0, 0, 0, 3794,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7354, 364, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 3488, 18382, 7583, 0, 0, 182, 8484, 0, 0, 0, 0, 2781,
    0, 0, 12490, 11844, 0, 0, 0, 0, 0, 10693, 0, 0, 0, 0, 0, 10045, 0, 12180, 0, 0,
    14593, 0, 0, 0, 15395, 0, 0, 0, 0, 0, 12825, 0, 12671, 0, 15052, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 3922, 12208, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 214,
    4614, 0, 16842, 0, 0, 0, 0, 0, 0, 17763, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 2015, 10070, 10942, 5987, 11036, 15089, 18441, 0, 0, 0, 0, 9479, 0, 0, 0, 0, 16086, 0, 0,
    0, 0, 0, 2577, 7552, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1316, 12111, 0, 7313, 3260,
    13088, 0, 0, 0, 140, 0, 0, 0, 0, 11219, 0, 6514, 11665, 0, 11083, 0, 12130, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 2174, 4167, 10175, 12394, 9636, 2210, 17648, 0, 12199, 0, 0, 0, 17610, 10731,
    0, 18503, 0, 0, 0, 11931, 0, 13165, 0, 0, 0, 18436, 0, 4603, 6228, 0, 0, 0, 3685, 0,
    0, 0, 0, 0, 0, 8708, 0, 0, 0, 0, 0, 0, 18752, 0, 19501, 0, 0, 0, 0, 0,
    0, 8670, 1358, 0, 0, 0, 0, 0, 0, 7710, 0, 0, 0, 0, 0, 0, 7745, 0, 0, 7234,
    0, 4980, 0, 14296, 0, 0, 0, 0, 0, 0, 8744, 18173, 15463, 0, 0, 0, 0, 0, 0, 0,
    0, 15212, 0, 12008, 0, 0, 18891, 0, 9466, 14992, 2836, 18124, 10914, 2147, 0, 0, 0, 0, 2952, 0,
    12047, 0, 0, 9756, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14260, 0, 17590, 0, 0, 0,
    8877, 14937, 0, 0, 3176, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    11908, 17162, 9668, 0, 0, 0, 0, 10766, 0, 0, 0, 0, 0, 0, 0, 9089, 0, 0, 5384, 2971,
    11253, 15988, 0, 0, 0, 0, 9752, 0, 0, 0, 14769, 0, 0, 0, 0, 16510, 10785, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 1718, 0, 0, 14146, 17517, 0, 0, 215, 3936, 0, 0, 0, 14961, 23,
    0, 0, 0, 10927, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2534, 0, 0,
    0, 0, 0, 0, 0, 0, 16678, 8355, 0, 0, 16835, 19078, 6577, 0, 0, 0, 0, 977, 2285, 0,
    0, 0, 0, 0, 0, 0, 1473, 0, 0, 0, 2135, 0, 0, 0, 0, 0, 0, 5746, 0, 0,
    7593, 0, 0, 0, 0, 8936, 0, 0, 0, 0, 0, 0, 0, 9314, 0, 0, 1847, 0, 0, 0,
    0, 0, 0, 15496, 0, 13265, 11532, 7401, 17528, 0, 9676, 0, 0, 0, 3213, 18913, 0, 0, 10383, 3592,
    0, 0, 0, 11981, 0, 2490, 3519, 0, 0, 0, 8656, 2732, 16515, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 2870, 14040, 0, 0, 0, 0, 0, 11857, 0, 11852, 0, 0,
    3763, 10041, 5480, 0, 0, 0, 10748, 0, 0, 0, 0, 3047, 0, 0, 430, 0, 0, 17496, 0, 0,
    15965, 0, 94, 0, 0, 0, 0, 14973, 0, 2218, 3720, 0, 392, 17199, 0, 7856, 0, 3015, 0, 0,
    1724, 16021, 2177, 0, 0, 0, 6510, 0, 12792, 0, 0, 0, 18137, 14080, 0, 0, 0, 0, 10164, 0,
    0, 0, 0, 0, 6051, 10737, 905, 0, 0, 7418, 0, 13796, 4114, 7102, 15728, 18178, 0, 0, 7248, 1515,
    11199, 16950, 0, 0, 15071, 17167, 0, 853, 9507, 18516, 0, 0, 0, 0, 1608, 9354, 19130, 0, 15332, 0,
    0, 7125, 0, 0, 15877, 9407, 0, 0, 0, 0, 0, 17803, 0, 0, 0, 0, 0, 0, 14475, 18849,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 15117, 0, 0, 0, 0, 0, 0, 0, 0, 16600, 0,
    0, 0, 3500, 4654, 11723, 7975, 0, 0, 3783, 0, 3874, 13100, 0, 0, 0, 14792, 0, 0, 0, 0,
    0, 0, 0, 9227, 0, 967, 0, 8105, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 18271, 0, 16125, 0, 0, 0, 0, 0, 3504, 2728, 16287,
    13429, 8299, 14620, 0, 0, 0, 0, 2336, 0, 13492, 0, 0, 996, 12079, 7204, 14350, 0, 0, 0, 11201,
    0, 0, 0, 12745, 0, 0, 0, 0, 0, 0, 942, 0, 9649, 0, 0, 0, 0, 17713, 0, 0,
    0, 0, 0, 14380, 0, 10872, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 13162, 0, 0, 0, 7651, 11073, 0, 0, 0, 4235, 4597, 0, 0, 0, 0, 2591, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 602, 0, 0, 10493, 0, 0, 0, 0, 0, 0, 12780, 826, 3979,
    14587, 7913, 0, 0, 5556, 0, 0, 0, 0, 0, 0, 0, 7937, 11063, 10599, 0, 13436, 0, 0, 0,
    0, 0, 16404, 0, 11060, 7972, 10556, 15457, 7388, 16401, 0, 6115, 0, 0, 0, 0, 0, 0, 0, 0,
    680, 0, 10306, 0, 6467, 6310, 0, 0, 0, 0, 14975, 0, 873, 1528, 0, 0, 0, 8023, 7062, 15706,
    16681, 7940, 0, 0, 0, 0, 0, 0, 3404, 0, 12352, 0, 0, 18462, 12128, 0, 0, 0, 0, 19041,
    19542, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6497, 0, 0, 0, 6721, 12546, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 8678, 0, 0, 0, 0, 16055, 0, 0, 10805, 0, 0, 0, 0, 0,
    0, 0, 0, 2098, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6021, 0, 0, 2533, 0,
    14245, 809, 1691, 0, 0, 0, 0, 16524, 0, 15315, 0, 0, 0, 9916, 10127, 11164, 2478, 8280, 14254, 15383,
    16437, 0, 0, 0, 0, 0, 0, 0, 0, 287, 5343, 18192, 53, 15409, 0, 2082, 10245, 0, 278, 62,
    4280, 19412, 0, 0, 17375, 0, 2170, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18915, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 6711, 10504, 0, 0, 0, 0, 15185, 0, 0, 1854, 6469,
    204, 0, 0, 15954, 0, 0, 0, 5951, 9402, 0, 0, 0, 0, 0, 0, 0, 0, 2794, 0, 17965,
    0, 0, 5726, 0, 0, 18822, 0, 13694, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5558, 0, 0,
    0, 0, 0, 6764, 10956, 0, 0, 0, 7506, 0, 0, 0, 16873, 0, 4527, 19392, 0, 0, 0, 0,
    12664, 0, 3430, 0, 0, 2939, 3489, 10308, 12797, 17979, 0, 0, 0, 0, 6820, 0, 0, 0, 17224, 17410,
    0, 0, 0, 0, 0, 1402, 0, 2067, 0, 0, 0, 0, 15393, 16331, 0, 0, 9740, 0, 12194, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 6693, 0, 0, 0, 0, 19093, 0, 0, 4615, 16329, 0,
    0, 862, 5248, 0, 0, 0, 0, 0, 4304, 8411, 0, 0, 10373, 0, 0, 0, 0, 5883, 0, 3110,
    3718, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8191, 0, 17961, 0, 12097, 0, 0, 13286, 2730,
    10635, 0, 19391, 0, 0, 1632, 7375, 15581, 0, 0, 18281, 0, 0, 13589, 16679, 0, 0, 10018, 0, 0,
    0, 0, 0, 0, 10008, 0, 14504, 12024, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12330,
    7649, 16461, 0, 0, 9695, 10112, 0, 4860, 9594, 0, 0, 0, 0, 5758, 0, 0, 0, 0, 0, 2372,
    14603, 0, 18543, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14372, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 7755, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 17842, 0, 0, 0, 0, 0, 0, 0, 5603, 18247, 0, 7370, 0, 0, 17322, 0, 0, 15020, 14496,
    0, 0, 9006, 9113, 0, 0, 0, 0, 0, 0, 841, 0, 903, 5701, 4291, 6848, 0, 0, 13503, 0,
    0, 0, 0, 0, 0, 9708, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4258, 8607, 15281, 0, 19448,
    14158, 0, 0, 9254, 0, 8156, 0, 0, 9115, 0, 0, 0, 16925, 0, 0, 0, 0, 0, 0, 0,
    1776, 0, 0, 0, 7980, 0, 0, 13746, 0, 0, 0, 0, 0, 19577, 15717, 0, 0, 0, 0, 0,
    0, 18938, 0, 0, 1447, 6776, 10203, 18514, 0, 0, 0, 0, 8415, 5924, 15285, 0, 4165, 4416, 0, 0,
    0, 13205, 5392, 0, 0, 295, 18785, 0, 0, 0, 0, 0, 0, 0, 0, 4590, 0, 0, 0, 0,
    14743, 0, 16810, 0, 0, 0, 2332, 2915, 0, 0, 0, 0, 1517, 14229, 0, 9209, 0, 0, 0, 2557,
    0, 0, 0, 0, 6339, 0, 0, 0, 0, 0, 2186, 0, 0, 0, 1748, 0, 2381, 8690, 10546, 9232,
    3836, 18133, 18294, 0, 0, 0, 0, 0, 0, 0, 4097, 3832, 17949, 0, 0, 0, 0, 0, 0, 1533,
    11406, 11821, 0, 0, 0, 0, 0, 0, 13063, 0, 0, 0, 17268, 18263, 0, 0, 0, 0, 5588, 16023,
    965, 3819, 0, 8371, 0, 0, 7452, 0, 0, 0, 4318, 7275, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 3359, 0, 6868, 7520, 0, 0, 0, 4019, 0, 12636, 0, 0, 5960, 8243, 0, 14893, 19320, 5880, 4688,
    0, 0, 0, 4742, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4528, 0, 0, 0, 0, 0,
    0, 19047, 0, 0, 0, 0, 5821, 0, 8680, 0, 0, 0, 8840, 16501, 0, 0, 0, 0, 0, 0,
    0, 10863, 0, 0, 0, 14512, 0, 0, 0, 0, 0, 0, 4687, 0, 0, 0, 937, 0, 0, 0,
    0, 0, 0, 11631, 18315, 11787, 0, 0, 0, 0, 17557, 0, 0, 0, 0, 0, 1816, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 17771, 0, 0, 12596, 0, 9408, 0, 0, 0, 0, 91, 11848,
    15718, 17818, 0, 0, 0, 0, 3051, 5802, 0, 0, 0, 16621, 0, 15613, 3103, 0, 0, 0, 0, 0,
    0, 0, 0, 17267, 0, 0, 0, 0, 0, 0, 0, 0, 11685, 0, 9450, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 16922, 12798, 0, 651, 0, 4848, 0, 4370, 0, 3834, 12521, 0,
    0, 18046, 0, 0, 0, 12100, 9434, 18885, 16369, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    16732, 15489, 0, 0, 4781, 2736, 0, 0, 0, 0, 452, 16361, 0, 0, 11358, 12690, 12895, 16976, 0, 0,
    0, 0, 0, 4003, 12713, 0, 0, 0, 0, 0, 1034, 4307, 13281, 0, 0, 0, 8370, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 3732, 7000, 0, 7206, 0, 2702, 1009, 9380, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 335, 11686, 0, 0, 0, 3339, 6660, 6647, 0, 0, 12032, 0, 8107, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 18835, 0, 0, 0, 0, 0, 0, 0, 8320, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 15986, 3993, 8908, 0, 0, 0, 0, 0, 0, 0, 15173, 18351,
    0, 1626, 0, 0, 0, 3166, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1941, 3603, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1639, 93, 0, 0, 0, 0, 0, 0, 1800,
    5476, 0, 0, 0, 0, 0, 0, 0, 18753, 0, 0, 48, 4404, 0, 498, 0, 2454, 0, 0, 0,
    0, 10764, 16249, 0, 0, 0, 2927, 0, 0, 6533, 0, 0, 0, 0, 0, 0, 0, 15650, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4290, 4718, 15635, 2977, 608, 18751, 0, 0, 0,
    12917, 15459, 41, 8940, 12999, 0, 10344, 18164, 0, 0, 0, 0, 0, 0, 0, 0, 712, 3966, 16193, 0,
    153, 6041, 0, 17760, 0, 0, 1175, 15218, 0, 0, 0, 0, 0, 0, 0, 18470, 0, 0, 4211, 12000,
    13464, 0, 17567, 0, 0, 4678, 0, 18366, 0, 0, 15369, 7273, 0, 3681, 0, 10893, 0, 0, 0, 11615,
    0, 0, 0, 17091, 0, 18478, 0, 0, 16706, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 4950, 0, 0, 4721, 8591, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    10022, 0, 0, 0, 0, 10187, 2027, 14086, 0, 0, 0, 9710, 6014, 10721, 0, 0, 0, 19053, 1416, 0,
    0, 0, 0, 13042, 7674, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 530, 0, 14058,
    14753, 15035, 0, 0, 0, 0, 0, 0, 10046, 12772, 0, 0, 4731, 0, 0, 0, 0, 0, 0, 3875,
    0, 0, 0, 0, 0, 0, 0, 0, 8682, 0, 19400, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 15174, 0, 0, 0, 0, 0, 0, 16890, 0, 1972, 0, 12893, 18942, 0, 0,
    0, 0, 14528, 7875, 17368, 0, 0, 8685, 0, 13452, 0, 0, 0, 19452, 0, 0, 0, 0, 0, 0,
    0, 18729, 0, 0, 0, 0, 0, 0, 3108, 4309, 0, 0, 0, 0, 4068, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 3828, 15416, 0, 10086, 0, 0, 0, 0,
];
