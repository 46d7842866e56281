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
saint martin french part\
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
pub(in crate::country) static KEYS: [Key; 19614] = [
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
    key(10986, 9, 8), key(10995, 9, 16), key(11004, 11, 16), key(11015, 5, 300), key(11020, 10, 16),
    key(11030, 11, 16), key(11041, 13, 16), key(11054, 12, 16), key(11066, 12, 16), key(11078, 10, 16),
    key(11088, 12, 16), key(11100, 10, 16), key(11110, 33, 334), key(11143, 22, 316), key(11165, 36, 318),
    key(11201, 6, 110), key(11207, 15, 16), key(11222, 7, 70), key(11229, 38, 300), key(11267, 9, 14),
    key(11276, 8, 14), key(11284, 3, 234), key(11287, 18, 232), key(11305, 24, 232), key(11329, 9, 10),
    key(11338, 13, 240), key(11351, 12, 16), key(11363, 8, 71), key(11371, 9, 71), key(11380, 9, 15),
    key(11389, 10, 14), key(11399, 11, 71), key(11410, 12, 14), key(11422, 12, 14), key(11434, 9, 15),
    key(11443, 10, 222), key(11453, 10, 15), key(11463, 8, 15), key(11471, 9, 14), key(11480, 7, 15),
    key(11487, 10, 14), key(11497, 11, 14), key(11508, 8, 14), key(11516, 9, 14), key(11525, 25, 14),
    key(11550, 16, 14), key(11566, 10, 14), key(11576, 9, 14), key(11585, 10, 14), key(11595, 10, 14),
    key(11605, 10, 14), key(11615, 9, 14), key(11624, 10, 14), key(11634, 10, 15), key(11644, 6, 15),
    key(11650, 7, 15), key(11657, 15, 270), key(11672, 14, 15), key(11686, 19, 15), key(11705, 8, 15),
    key(11713, 8, 15), key(11721, 9, 15), key(11730, 7, 15), key(11737, 8, 15), key(11745, 9, 14),
    key(11754, 8, 15), key(11762, 16, 270), key(11778, 23, 270), key(11801, 8, 15), key(11809, 13, 222),
    key(11822, 12, 222), key(11834, 10, 15), key(11844, 10, 14), key(11854, 8, 15), key(11862, 10, 14),
    key(11872, 8, 15), key(11880, 8, 15), key(11888, 10, 1), key(11898, 8, 46), key(11906, 9, 14),
    key(11915, 10, 14), key(11925, 10, 14), key(11935, 8, 15), key(11943, 8, 15), key(11951, 10, 14),
    key(11961, 9, 15), key(11970, 16, 236), key(11986, 22, 236), key(12008, 15, 236), key(12023, 12, 14),
    key(12035, 9, 15), key(12044, 9, 14), key(12053, 10, 14), key(12063, 9, 14), key(12072, 10, 14),
    key(12082, 7, 15), key(12089, 8, 15), key(12097, 9, 15), key(12106, 8, 15), key(12114, 13, 14),
    key(12127, 11, 15), key(12138, 13, 14), key(12151, 11, 15), key(12162, 9, 106), key(12171, 6, 106),
    key(12177, 8, 106), key(12185, 8, 109), key(12193, 10, 109), key(12203, 10, 109), key(12213, 10, 109),
    key(12223, 5, 100), key(12228, 8, 106), key(12236, 8, 109), key(12244, 4, 100), key(12248, 27, 232),
    key(12275, 10, 16), key(12285, 10, 16), key(12295, 10, 16), key(12305, 9, 16), key(12314, 8, 16),
    key(12322, 11, 16), key(12333, 10, 16), key(12343, 10, 16), key(12353, 13, 16), key(12366, 11, 16),
    key(12377, 11, 16), key(12388, 12, 16), key(12400, 13, 16), key(12413, 11, 16), key(12424, 10, 16),
    key(12434, 17, 16), key(12451, 22, 16), key(12473, 11, 16), key(12484, 12, 16), key(12496, 10, 16),
    key(12506, 10, 16), key(12516, 11, 16), key(12527, 10, 16), key(12537, 10, 16), key(12547, 10, 16),
    key(12557, 11, 16), key(12568, 12, 16), key(12580, 12, 16), key(12592, 10, 16), key(12602, 11, 16),
    key(12613, 11, 16), key(12624, 9, 16), key(12633, 10, 16), key(12643, 10, 16), key(12653, 11, 16),
    key(12664, 12, 16), key(12676, 11, 16), key(12687, 9, 16), key(12696, 14, 16), key(12710, 5, 16),
    key(12715, 13, 16), key(12728, 23, 239), key(12751, 9, 16), key(12760, 9, 48), key(12769, 21, 150),
    key(12790, 12, 143), key(12802, 19, 56), key(12821, 17, 51), key(12838, 15, 74), key(12853, 19, 215),
    key(12872, 22, 240), key(12894, 12, 16), key(12906, 11, 16), key(12917, 12, 16), key(12929, 14, 16),
    key(12943, 11, 16), key(12954, 7, 6), key(12961, 7, 6), key(12968, 7, 3), key(12975, 7, 3),
    key(12982, 7, 2), key(12989, 9, 3), key(12998, 8, 3), key(13006, 8, 2), key(13014, 7, 3),
    key(13021, 7, 2), key(13028, 20, 13), key(13048, 19, 13), key(13067, 18, 13), key(13085, 7, 6),
    key(13092, 10, 8), key(13102, 9, 9), key(13111, 16, 239), key(13127, 6, 179), key(13133, 9, 33),
    key(13142, 8, 33), key(13150, 6, 25), key(13156, 10, 33), key(13166, 8, 24), key(13174, 6, 33),
    key(13180, 9, 33), key(13189, 7, 33), key(13196, 8, 33), key(13204, 9, 33), key(13213, 21, 178),
    key(13234, 13, 144), key(13247, 8, 24), key(13255, 7, 24), key(13262, 5, 271), key(13267, 14, 25),
    key(13281, 15, 25), key(13296, 7, 25), key(13303, 8, 25), key(13311, 8, 24), key(13319, 13, 25),
    key(13332, 6, 25), key(13338, 15, 25), key(13353, 8, 25), key(13361, 11, 25), key(13372, 7, 25),
    key(13379, 7, 25), key(13386, 9, 25), key(13395, 13, 25), key(13408, 7, 25), key(13415, 27, 25),
    key(13442, 14, 25), key(13456, 11, 25), key(13467, 8, 25), key(13475, 8, 25), key(13483, 8, 25),
    key(13491, 9, 25), key(13500, 7, 25), key(13507, 6, 25), key(13513, 8, 25), key(13521, 7, 25),
    key(13528, 7, 25), key(13535, 12, 25), key(13547, 6, 25), key(13553, 7, 24), key(13560, 8, 24),
    key(13568, 9, 24), key(13577, 8, 24), key(13585, 10, 24), key(13595, 8, 24), key(13603, 8, 24),
    key(13611, 7, 24), key(13618, 18, 24), key(13636, 14, 24), key(13650, 8, 24), key(13658, 8, 24),
    key(13666, 8, 24), key(13674, 7, 24), key(13681, 7, 24), key(13688, 7, 24), key(13695, 8, 24),
    key(13703, 9, 24), key(13712, 7, 24), key(13719, 7, 24), key(13726, 7, 24), key(13733, 9, 24),
    key(13742, 21, 81), key(13763, 19, 113), key(13782, 22, 81), key(13804, 21, 81), key(13825, 18, 113),
    key(13843, 19, 113), key(13862, 7, 24), key(13869, 5, 33), key(13874, 9, 172), key(13883, 8, 172),
    key(13891, 6, 24), key(13897, 5, 177), key(13902, 11, 28), key(13913, 12, 28), key(13925, 8, 56),
    key(13933, 6, 30), key(13939, 8, 25), key(13947, 6, 173), key(13953, 10, 234), key(13963, 16, 10),
    key(13979, 23, 240), key(14002, 14, 22), key(14016, 13, 22), key(14029, 12, 22), key(14041, 11, 22),
    key(14052, 11, 22), key(14063, 12, 22), key(14075, 10, 22), key(14085, 12, 22), key(14097, 12, 22),
    key(14109, 11, 22), key(14120, 11, 22), key(14131, 9, 22), key(14140, 10, 22), key(14150, 11, 22),
    key(14161, 9, 22), key(14170, 10, 22), key(14180, 11, 22), key(14191, 11, 22), key(14202, 10, 22),
    key(14212, 17, 22), key(14229, 30, 22), key(14259, 11, 22), key(14270, 12, 22), key(14282, 13, 22),
    key(14295, 10, 22), key(14305, 10, 22), key(14315, 10, 22), key(14325, 10, 22), key(14335, 10, 22),
    key(14345, 10, 22), key(14355, 9, 22), key(14364, 10, 22), key(14374, 10, 22), key(14384, 9, 22),
    key(14393, 12, 22), key(14405, 9, 22), key(14414, 8, 242), key(14422, 10, 32), key(14432, 8, 33),
    key(14440, 10, 33), key(14450, 8, 183), key(14458, 6, 24), key(14464, 8, 28), key(14472, 9, 33),
    key(14481, 6, 33), key(14487, 8, 33), key(14495, 7, 33), key(14502, 7, 33), key(14509, 9, 33),
    key(14518, 9, 33), key(14527, 7, 33), key(14534, 9, 33), key(14543, 8, 33), key(14551, 15, 33),
    key(14566, 9, 33), key(14575, 10, 33), key(14585, 9, 33), key(14594, 8, 33), key(14602, 7, 33),
    key(14609, 8, 13), key(14617, 7, 33), key(14624, 8, 33), key(14632, 6, 24), key(14638, 6, 24),
    key(14644, 7, 24), key(14651, 5, 24), key(14656, 5, 24), key(14661, 8, 24), key(14669, 7, 30),
    key(14676, 12, 27), key(14688, 10, 33), key(14698, 6, 24), key(14704, 10, 33), key(14714, 7, 131),
    key(14721, 10, 131), key(14731, 7, 37), key(14738, 11, 68), key(14749, 10, 68), key(14759, 7, 236),
    key(14766, 8, 37), key(14774, 7, 272), key(14781, 8, 272), key(14789, 7, 24), key(14796, 11, 22),
    key(14807, 12, 22), key(14819, 10, 22), key(14829, 8, 30), key(14837, 12, 37), key(14849, 25, 37),
    key(14874, 7, 24), key(14881, 6, 19), key(14887, 9, 30), key(14896, 8, 28), key(14904, 7, 166),
    key(14911, 17, 20), key(14928, 15, 20), key(14943, 7, 28), key(14950, 8, 28), key(14958, 7, 28),
    key(14965, 14, 28), key(14979, 19, 28), key(14998, 8, 28), key(15006, 10, 28), key(15016, 11, 28),
    key(15027, 11, 28), key(15038, 8, 28), key(15046, 9, 28), key(15055, 8, 28), key(15063, 9, 28),
    key(15072, 7, 28), key(15079, 5, 177), key(15084, 6, 177), key(15090, 7, 28), key(15097, 7, 32),
    key(15104, 7, 18), key(15111, 8, 18), key(15119, 15, 18), key(15134, 8, 18), key(15142, 6, 18),
    key(15148, 7, 18), key(15155, 13, 46), key(15168, 7, 18), key(15175, 8, 18), key(15183, 6, 18),
    key(15189, 7, 18), key(15196, 8, 18), key(15204, 7, 18), key(15211, 6, 18), key(15217, 7, 18),
    key(15224, 6, 18), key(15230, 6, 18), key(15236, 8, 18), key(15244, 8, 18), key(15252, 7, 18),
    key(15259, 18, 18), key(15277, 14, 18), key(15291, 9, 18), key(15300, 7, 18), key(15307, 8, 18),
    key(15315, 9, 18), key(15324, 8, 18), key(15332, 6, 18), key(15338, 7, 18), key(15345, 6, 29),
    key(15351, 7, 29), key(15358, 6, 29), key(15364, 7, 29), key(15371, 7, 29), key(15378, 8, 30),
    key(15386, 5, 29), key(15391, 6, 29), key(15397, 5, 29), key(15402, 6, 29), key(15408, 7, 29),
    key(15415, 6, 29), key(15421, 13, 29), key(15434, 8, 29), key(15442, 6, 29), key(15448, 8, 29),
    key(15456, 8, 29), key(15464, 6, 29), key(15470, 7, 29), key(15477, 6, 18), key(15483, 7, 18),
    key(15490, 7, 18), key(15497, 6, 18), key(15503, 7, 30), key(15510, 10, 28), key(15520, 9, 28),
    key(15529, 9, 28), key(15538, 10, 28), key(15548, 10, 28), key(15558, 6, 18), key(15564, 6, 18),
    key(15570, 7, 18), key(15577, 6, 18), key(15583, 7, 18), key(15590, 9, 28), key(15599, 9, 23),
    key(15608, 19, 7), key(15627, 6, 30), key(15633, 4, 19), key(15637, 5, 19), key(15642, 6, 19),
    key(15648, 10, 238), key(15658, 12, 22), key(15670, 11, 22), key(15681, 11, 22), key(15692, 12, 22),
    key(15704, 7, 19), key(15711, 5, 19), key(15716, 5, 19), key(15721, 12, 19), key(15733, 17, 19),
    key(15750, 6, 19), key(15756, 7, 19), key(15763, 8, 19), key(15771, 6, 19), key(15777, 6, 19),
    key(15783, 6, 19), key(15789, 6, 19), key(15795, 5, 19), key(15800, 6, 19), key(15806, 7, 19),
    key(15813, 8, 30), key(15821, 8, 32), key(15829, 8, 32), key(15837, 8, 30), key(15845, 9, 30),
    key(15854, 6, 29), key(15860, 6, 30), key(15866, 8, 30), key(15874, 6, 30), key(15880, 14, 30),
    key(15894, 7, 30), key(15901, 14, 30), key(15915, 16, 30), key(15931, 8, 30), key(15939, 12, 30),
    key(15951, 8, 30), key(15959, 8, 30), key(15967, 7, 30), key(15974, 8, 30), key(15982, 7, 30),
    key(15989, 9, 30), key(15998, 9, 30), key(16007, 8, 30), key(16015, 13, 30), key(16028, 7, 30),
    key(16035, 8, 30), key(16043, 10, 18), key(16053, 18, 10), key(16071, 15, 225), key(16086, 10, 33),
    key(16096, 8, 33), key(16104, 8, 25), key(16112, 9, 24), key(16121, 13, 22), key(16134, 14, 22),
    key(16148, 12, 110), key(16160, 8, 24), key(16168, 9, 28), key(16177, 8, 18), key(16185, 6, 29),
    key(16191, 7, 29), key(16198, 7, 30), key(16205, 7, 19), key(16212, 9, 241), key(16221, 7, 35),
    key(16228, 12, 21), key(16240, 9, 31), key(16249, 22, 26), key(16271, 9, 37), key(16280, 7, 35),
    key(16287, 7, 35), key(16294, 12, 21), key(16306, 10, 23), key(16316, 9, 32), key(16325, 8, 17),
    key(16333, 9, 34), key(16342, 6, 35), key(16348, 17, 35), key(16365, 13, 35), key(16378, 9, 35),
    key(16387, 7, 35), key(16394, 7, 35), key(16401, 7, 35), key(16408, 10, 23), key(16418, 10, 26),
    key(16428, 11, 18), key(16439, 10, 28), key(16449, 8, 30), key(16457, 6, 19), key(16463, 2, 18),
    key(16465, 8, 28), key(16473, 11, 28), key(16484, 12, 28), key(16496, 10, 28), key(16506, 11, 28),
    key(16517, 11, 28), key(16528, 3, 26), key(16531, 7, 28), key(16538, 9, 28), key(16547, 7, 23),
    key(16554, 7, 29), key(16561, 8, 23), key(16569, 5, 29), key(16574, 6, 18), key(16580, 8, 28),
    key(16588, 6, 19), key(16594, 5, 19), key(16599, 9, 23), key(16608, 16, 74), key(16624, 14, 56),
    key(16638, 12, 48), key(16650, 20, 240), key(16670, 24, 239), key(16694, 14, 143), key(16708, 25, 150),
    key(16733, 14, 198), key(16747, 23, 215), key(16770, 7, 32), key(16777, 10, 147), key(16787, 26, 240),
    key(16813, 28, 239), key(16841, 27, 7), key(16868, 19, 79), key(16887, 25, 7), key(16912, 18, 79),
    key(16930, 25, 7), key(16955, 16, 79), key(16971, 26, 7), key(16997, 17, 79), key(17014, 29, 232),
    key(17043, 5, 147), key(17048, 8, 147), key(17056, 16, 147), key(17072, 7, 30), key(17079, 4, 175),
    key(17083, 22, 51), key(17105, 18, 56), key(17123, 18, 48), key(17141, 18, 74), key(17159, 30, 150),
    key(17189, 22, 143), key(17211, 27, 215), key(17238, 29, 240), key(17267, 36, 239), key(17303, 13, 40),
    key(17316, 15, 198), key(17331, 13, 87), key(17344, 13, 87), key(17357, 14, 87), key(17371, 29, 105),
    key(17400, 8, 174), key(17408, 9, 241), key(17417, 20, 198), key(17437, 20, 176), key(17457, 17, 48),
    key(17474, 18, 143), key(17492, 34, 150), key(17526, 34, 150), key(17560, 31, 240), key(17591, 23, 51),
    key(17614, 22, 74), key(17636, 17, 50), key(17653, 19, 141), key(17672, 28, 215), key(17700, 22, 56),
    key(17722, 43, 239), key(17765, 10, 28), key(17775, 16, 44), key(17791, 11, 28), key(17802, 11, 28),
    key(17813, 2, 79), key(17815, 7, 32), key(17822, 6, 18), key(17828, 6, 34), key(17834, 7, 23),
    key(17841, 3, 234), key(17844, 11, 44), key(17855, 10, 182), key(17865, 7, 37), key(17872, 7, 37),
    key(17879, 8, 37), key(17887, 18, 26), key(17905, 9, 31), key(17914, 11, 21), key(17925, 6, 31),
    key(17931, 9, 23), key(17940, 9, 23), key(17949, 9, 23), key(17958, 10, 44), key(17968, 8, 31),
    key(17976, 7, 31), key(17983, 9, 31), key(17992, 7, 31), key(17999, 8, 31), key(18007, 8, 31),
    key(18015, 32, 238), key(18047, 6, 31), key(18053, 7, 31), key(18060, 14, 31), key(18074, 30, 31),
    key(18104, 8, 31), key(18112, 8, 31), key(18120, 7, 31), key(18127, 8, 31), key(18135, 7, 31),
    key(18142, 8, 31), key(18150, 7, 31), key(18157, 8, 31), key(18165, 7, 31), key(18172, 7, 31),
    key(18179, 7, 31), key(18186, 7, 31), key(18193, 7, 31), key(18200, 8, 31), key(18208, 9, 31),
    key(18217, 8, 31), key(18225, 10, 31), key(18235, 11, 23), key(18246, 9, 23), key(18255, 7, 20),
    key(18262, 13, 20), key(18275, 32, 20), key(18307, 31, 20), key(18338, 31, 20), key(18369, 9, 20),
    key(18378, 28, 20), key(18406, 7, 179), key(18413, 7, 31), key(18420, 9, 31), key(18429, 12, 21),
    key(18441, 7, 17), key(18448, 21, 26), key(18469, 21, 26), key(18490, 7, 26), key(18497, 24, 26),
    key(18521, 22, 26), key(18543, 19, 26), key(18562, 24, 26), key(18586, 12, 26), key(18598, 19, 26),
    key(18617, 20, 26), key(18637, 19, 26), key(18656, 17, 26), key(18673, 21, 26), key(18694, 6, 26),
    key(18700, 20, 26), key(18720, 24, 26), key(18744, 22, 26), key(18766, 22, 26), key(18788, 22, 26),
    key(18810, 20, 26), key(18830, 20, 26), key(18850, 20, 26), key(18870, 17, 26), key(18887, 21, 26),
    key(18908, 21, 26), key(18929, 18, 26), key(18947, 18, 26), key(18965, 18, 26), key(18983, 18, 26),
    key(19001, 18, 26), key(19019, 20, 26), key(19039, 20, 26), key(19059, 21, 26), key(19080, 23, 26),
    key(19103, 22, 26), key(19125, 31, 26), key(19156, 20, 26), key(19176, 21, 26), key(19197, 21, 26),
    key(19218, 21, 26), key(19239, 21, 26), key(19260, 21, 26), key(19281, 21, 26), key(19302, 21, 26),
    key(19323, 20, 26), key(19343, 24, 26), key(19367, 7, 26), key(19374, 21, 26), key(19395, 19, 26),
    key(19414, 21, 26), key(19435, 21, 26), key(19456, 18, 26), key(19474, 22, 26), key(19496, 22, 26),
    key(19518, 22, 26), key(19540, 19, 26), key(19559, 23, 26), key(19582, 23, 26), key(19605, 18, 26),
    key(19623, 22, 26), key(19645, 21, 26), key(19666, 22, 26), key(19688, 22, 26), key(19710, 18, 26),
    key(19728, 22, 26), key(19750, 19, 26), key(19769, 20, 26), key(19789, 22, 26), key(19811, 23, 26),
    key(19834, 22, 26), key(19856, 22, 26), key(19878, 22, 26), key(19900, 18, 26), key(19918, 23, 26),
    key(19941, 7, 37), key(19948, 19, 26), key(19967, 24, 26), key(19991, 10, 37), key(20001, 26, 26),
    key(20027, 22, 26), key(20049, 10, 37), key(20059, 9, 37), key(20068, 8, 37), key(20076, 8, 37),
    key(20084, 8, 37), key(20092, 8, 37), key(20100, 8, 37), key(20108, 9, 37), key(20117, 8, 37),
    key(20125, 15, 37), key(20140, 20, 37), key(20160, 9, 37), key(20169, 9, 37), key(20178, 9, 37),
    key(20187, 10, 37), key(20197, 10, 37), key(20207, 6, 35), key(20213, 6, 36), key(20219, 12, 36),
    key(20231, 13, 36), key(20244, 12, 36), key(20256, 13, 36), key(20269, 15, 36), key(20284, 11, 36),
    key(20295, 13, 36), key(20308, 13, 36), key(20321, 14, 36), key(20335, 24, 36), key(20359, 11, 36),
    key(20370, 12, 36), key(20382, 10, 36), key(20392, 11, 36), key(20403, 11, 36), key(20414, 12, 36),
    key(20426, 9, 36), key(20435, 8, 36), key(20443, 15, 36), key(20458, 13, 36), key(20471, 14, 36),
    key(20485, 9, 36), key(20494, 11, 36), key(20505, 15, 36), key(20520, 14, 55), key(20534, 12, 55),
    key(20546, 14, 55), key(20560, 19, 26), key(20579, 22, 26), key(20601, 18, 26), key(20619, 21, 26),
    key(20640, 8, 37), key(20648, 7, 32), key(20655, 8, 32), key(20663, 9, 32), key(20672, 6, 32),
    key(20678, 7, 32), key(20685, 7, 32), key(20692, 8, 32), key(20700, 8, 32), key(20708, 9, 32),
    key(20717, 9, 32), key(20726, 6, 32), key(20732, 29, 32), key(20761, 13, 32), key(20774, 7, 32),
    key(20781, 8, 32), key(20789, 9, 32), key(20798, 9, 32), key(20807, 8, 32), key(20815, 9, 32),
    key(20824, 9, 32), key(20833, 7, 32), key(20840, 9, 32), key(20849, 7, 32), key(20856, 8, 32),
    key(20864, 8, 32), key(20872, 7, 32), key(20879, 17, 44), key(20896, 6, 32), key(20902, 24, 105),
    key(20926, 19, 239), key(20945, 8, 79), key(20953, 41, 105), key(20994, 6, 32), key(21000, 7, 32),
    key(21007, 7, 32), key(21014, 8, 32), key(21022, 8, 32), key(21030, 4, 301), key(21034, 5, 301),
    key(21039, 10, 321), key(21049, 7, 34), key(21056, 26, 105), key(21082, 20, 239), key(21102, 26, 105),
    key(21128, 7, 79), key(21135, 24, 239), key(21159, 37, 105), key(21196, 43, 239), key(21239, 22, 239),
    key(21261, 21, 239), key(21282, 9, 79), key(21291, 29, 105), key(21320, 24, 239), key(21344, 25, 239),
    key(21369, 32, 105), key(21401, 27, 239), key(21428, 36, 105), key(21464, 46, 105), key(21510, 9, 79),
    key(21519, 27, 239), key(21546, 28, 239), key(21574, 37, 105), key(21611, 39, 105), key(21650, 40, 105),
    key(21690, 23, 239), key(21713, 27, 239), key(21740, 36, 105), key(21776, 39, 105), key(21815, 36, 105),
    key(21851, 33, 105), key(21884, 23, 239), key(21907, 36, 105), key(21943, 24, 239), key(21967, 40, 105),
    key(22007, 23, 105), key(22030, 18, 239), key(22048, 24, 239), key(22072, 41, 105), key(22113, 24, 239),
    key(22137, 41, 105), key(22178, 36, 105), key(22214, 7, 79), key(22221, 16, 3), key(22237, 27, 251),
    key(22264, 14, 130), key(22278, 20, 332), key(22298, 14, 57), key(22312, 14, 95), key(22326, 16, 29),
    key(22342, 17, 96), key(22359, 30, 105), key(22389, 23, 239), key(22412, 22, 239), key(22434, 25, 105),
    key(22459, 22, 239), key(22481, 21, 239), key(22502, 23, 239), key(22525, 24, 239), key(22549, 33, 105),
    key(22582, 36, 105), key(22618, 37, 105), key(22655, 6, 79), key(22661, 26, 105), key(22687, 32, 105),
    key(22719, 37, 105), key(22756, 36, 105), key(22792, 21, 239), key(22813, 22, 239), key(22835, 22, 239),
    key(22857, 29, 105), key(22886, 30, 105), key(22916, 24, 239), key(22940, 23, 239), key(22963, 35, 105),
    key(22998, 26, 239), key(23024, 22, 239), key(23046, 39, 105), key(23085, 15, 239), key(23100, 6, 32),
    key(23106, 6, 30), key(23112, 7, 34), key(23119, 6, 34), key(23125, 6, 34), key(23131, 17, 34),
    key(23148, 8, 34), key(23156, 6, 34), key(23162, 6, 34), key(23168, 17, 34), key(23185, 31, 34),
    key(23216, 13, 34), key(23229, 8, 34), key(23237, 6, 34), key(23243, 7, 34), key(23250, 7, 34),
    key(23257, 8, 34), key(23265, 6, 34), key(23271, 5, 34), key(23276, 7, 34), key(23283, 6, 34),
    key(23289, 7, 34), key(23296, 7, 34), key(23303, 40, 105), key(23343, 26, 239), key(23369, 7, 32),
    key(23376, 8, 18), key(23384, 11, 21), key(23395, 7, 59), key(23402, 9, 75), key(23411, 9, 75),
    key(23420, 6, 72), key(23426, 8, 23), key(23434, 19, 89), key(23453, 11, 59), key(23464, 13, 21),
    key(23477, 14, 21), key(23491, 7, 140), key(23498, 11, 21), key(23509, 15, 21), key(23524, 11, 21),
    key(23535, 10, 21), key(23545, 11, 21), key(23556, 6, 140), key(23562, 14, 21), key(23576, 8, 32),
    key(23584, 8, 23), key(23592, 13, 21), key(23605, 8, 23), key(23613, 9, 23), key(23622, 9, 23),
    key(23631, 10, 23), key(23641, 8, 23), key(23649, 7, 23), key(23656, 8, 23), key(23664, 15, 23),
    key(23679, 20, 23), key(23699, 9, 23), key(23708, 9, 23), key(23717, 8, 23), key(23725, 9, 23),
    key(23734, 8, 23), key(23742, 9, 23), key(23751, 9, 23), key(23760, 11, 23), key(23771, 9, 23),
    key(23780, 9, 23), key(23789, 9, 23), key(23798, 8, 23), key(23806, 9, 23), key(23815, 7, 31),
    key(23822, 7, 31), key(23829, 10, 23), key(23839, 8, 23), key(23847, 9, 23), key(23856, 10, 23),
    key(23866, 20, 185), key(23886, 6, 31), key(23892, 7, 31), key(23899, 8, 23), key(23907, 11, 23),
    key(23918, 9, 23), key(23927, 10, 23), key(23937, 7, 17), key(23944, 6, 34), key(23950, 8, 34),
    key(23958, 7, 179), key(23965, 26, 59), key(23991, 9, 79), key(24000, 10, 79), key(24010, 7, 17),
    key(24017, 9, 32), key(24026, 8, 32), key(24034, 9, 34), key(24043, 14, 21), key(24057, 14, 21),
    key(24071, 13, 21), key(24084, 13, 21), key(24097, 12, 21), key(24109, 19, 21), key(24128, 13, 21),
    key(24141, 13, 21), key(24154, 12, 21), key(24166, 9, 21), key(24175, 11, 21), key(24186, 8, 21),
    key(24194, 9, 21), key(24203, 7, 21), key(24210, 14, 21), key(24224, 5, 147), key(24229, 13, 147),
    key(24242, 7, 147), key(24249, 7, 34), key(24256, 13, 21), key(24269, 10, 180), key(24279, 10, 23),
    key(24289, 24, 222), key(24313, 14, 21), key(24327, 13, 21), key(24340, 8, 34), key(24348, 6, 17),
    key(24354, 10, 17), key(24364, 7, 17), key(24371, 14, 17), key(24385, 19, 17), key(24404, 9, 17),
    key(24413, 8, 17), key(24421, 8, 17), key(24429, 9, 17), key(24438, 8, 17), key(24446, 7, 17),
    key(24453, 6, 34), key(24459, 8, 34), key(24467, 9, 34), key(24476, 7, 34), key(24483, 7, 34),
    key(24490, 8, 34), key(24498, 8, 17), key(24506, 8, 34), key(24514, 23, 239), key(24537, 8, 17),
    key(24545, 14, 26), key(24559, 14, 26), key(24573, 8, 37), key(24581, 6, 35), key(24587, 7, 35),
    key(24594, 5, 35), key(24599, 6, 35), key(24605, 7, 35), key(24612, 6, 35), key(24618, 6, 35),
    key(24624, 5, 35), key(24629, 5, 35), key(24634, 6, 35), key(24640, 8, 37), key(24648, 7, 35),
    key(24655, 13, 226), key(24668, 9, 23), key(24677, 7, 35), key(24684, 10, 36), key(24694, 10, 36),
    key(24704, 11, 36), key(24715, 9, 36), key(24724, 10, 36), key(24734, 7, 104), key(24741, 9, 89),
    key(24750, 15, 79), key(24765, 10, 239), key(24775, 8, 23), key(24783, 9, 28), key(24792, 11, 28),
    key(24803, 12, 28), key(24815, 35, 7), key(24850, 12, 21), key(24862, 9, 23), key(24871, 25, 26),
    key(24896, 11, 37), key(24907, 9, 37), key(24916, 9, 31), key(24925, 8, 28), key(24933, 8, 28),
    key(24941, 8, 28), key(24949, 8, 18), key(24957, 8, 29), key(24965, 7, 18), key(24972, 9, 18),
    key(24981, 8, 18), key(24989, 6, 29), key(24995, 9, 18), key(25004, 7, 18), key(25011, 7, 30),
    key(25018, 13, 22), key(25031, 6, 19), key(25037, 7, 19), key(25044, 8, 19), key(25052, 8, 30),
    key(25060, 8, 30), key(25068, 13, 22), key(25081, 10, 18), key(25091, 10, 30), key(25101, 8, 32),
    key(25109, 7, 34), key(25116, 4, 326), key(25120, 9, 326), key(25129, 3, 326), key(25132, 15, 20),
    key(25147, 3, 306), key(25150, 4, 216), key(25154, 5, 216), key(25159, 5, 216), key(25164, 10, 51),
    key(25174, 22, 51), key(25196, 12, 51), key(25208, 10, 51), key(25218, 26, 232), key(25244, 36, 7),
    key(25280, 3, 216), key(25283, 4, 216), key(25287, 5, 216), key(25292, 4, 216), key(25296, 4, 216),
    key(25300, 15, 105), key(25315, 14, 105), key(25329, 17, 105), key(25346, 15, 160), key(25361, 5, 43),
    key(25366, 9, 57), key(25375, 16, 160), key(25391, 8, 45), key(25399, 7, 45), key(25406, 8, 119),
    key(25414, 9, 119), key(25423, 8, 119), key(25431, 19, 119), key(25450, 9, 119), key(25459, 9, 119),
    key(25468, 8, 119), key(25476, 10, 119), key(25486, 8, 119), key(25494, 7, 119), key(25501, 7, 119),
    key(25508, 7, 119), key(25515, 8, 119), key(25523, 9, 119), key(25532, 8, 45), key(25540, 20, 45),
    key(25560, 11, 45), key(25571, 10, 45), key(25581, 8, 45), key(25589, 7, 45), key(25596, 7, 45),
    key(25603, 9, 119), key(25612, 6, 39), key(25618, 13, 39), key(25631, 6, 39), key(25637, 8, 39),
    key(25645, 9, 39), key(25654, 28, 254), key(25682, 8, 51), key(25690, 9, 51), key(25699, 8, 51),
    key(25707, 10, 51), key(25717, 18, 51), key(25735, 12, 51), key(25747, 12, 51), key(25759, 10, 51),
    key(25769, 10, 51), key(25779, 11, 51), key(25790, 16, 105), key(25806, 3, 38), key(25809, 16, 20),
    key(25825, 16, 20), key(25841, 21, 20), key(25862, 17, 20), key(25879, 19, 20), key(25898, 10, 148),
    key(25908, 10, 116), key(25918, 11, 116), key(25929, 5, 186), key(25934, 20, 236), key(25954, 6, 43),
    key(25960, 14, 56), key(25974, 14, 56), key(25988, 12, 56), key(26000, 15, 56), key(26015, 13, 56),
    key(26028, 14, 56), key(26042, 14, 56), key(26056, 11, 56), key(26067, 9, 56), key(26076, 11, 56),
    key(26087, 11, 56), key(26098, 11, 56), key(26109, 11, 56), key(26120, 13, 56), key(26133, 7, 56),
    key(26140, 12, 56), key(26152, 5, 43), key(26157, 11, 116), key(26168, 4, 58), key(26172, 5, 42),
    key(26177, 6, 43), key(26183, 7, 58), key(26190, 7, 39), key(26197, 11, 83), key(26208, 12, 83),
    key(26220, 6, 58), key(26226, 16, 58), key(26242, 5, 58), key(26247, 6, 58), key(26253, 17, 58),
    key(26270, 6, 58), key(26276, 6, 58), key(26282, 6, 117), key(26288, 15, 58), key(26303, 8, 58),
    key(26311, 4, 58), key(26315, 14, 58), key(26329, 6, 58), key(26335, 18, 58), key(26353, 4, 58),
    key(26357, 5, 58), key(26362, 23, 38), key(26385, 18, 38), key(26403, 29, 38), key(26432, 11, 38),
    key(26443, 15, 38), key(26458, 22, 38), key(26480, 24, 38), key(26504, 28, 38), key(26532, 25, 38),
    key(26557, 18, 306), key(26575, 28, 38), key(26603, 24, 38), key(26627, 26, 38), key(26653, 26, 38),
    key(26679, 28, 38), key(26707, 12, 246), key(26719, 40, 195), key(26759, 13, 122), key(26772, 12, 205),
    key(26784, 10, 148), key(26794, 11, 148), key(26805, 5, 113), key(26810, 5, 58), key(26815, 15, 58),
    key(26830, 5, 58), key(26835, 15, 253), key(26850, 16, 58), key(26866, 6, 58), key(26872, 6, 130),
    key(26878, 7, 64), key(26885, 6, 216), key(26891, 4, 216), key(26895, 16, 216), key(26911, 5, 216),
    key(26916, 5, 216), key(26921, 7, 216), key(26928, 6, 43), key(26934, 15, 105), key(26949, 18, 105),
    key(26967, 18, 105), key(26985, 20, 105), key(27005, 19, 105), key(27024, 14, 105), key(27038, 14, 105),
    key(27052, 11, 105), key(27063, 11, 105), key(27074, 11, 105), key(27085, 12, 105), key(27097, 6, 43),
    key(27103, 7, 58), key(27110, 5, 42), key(27115, 7, 58), key(27122, 12, 148), key(27134, 7, 58),
    key(27141, 20, 58), key(27161, 6, 42), key(27167, 6, 43), key(27173, 5, 42), key(27178, 17, 42),
    key(27195, 7, 42), key(27202, 5, 42), key(27207, 6, 42), key(27213, 7, 42), key(27220, 5, 43),
    key(27225, 11, 43), key(27236, 48, 96), key(27284, 44, 135), key(27328, 25, 43), key(27353, 17, 228),
    key(27370, 6, 43), key(27376, 5, 43), key(27381, 13, 43), key(27394, 7, 43), key(27401, 14, 228),
    key(27415, 5, 43), key(27420, 6, 57), key(27426, 16, 48), key(27442, 20, 74), key(27462, 17, 56),
    key(27479, 20, 143), key(27499, 33, 150), key(27532, 19, 162), key(27551, 19, 198), key(27570, 28, 215),
    key(27598, 28, 240), key(27626, 29, 239), key(27655, 19, 162), key(27674, 10, 99), key(27684, 9, 99),
    key(27693, 10, 99), key(27703, 17, 55), key(27720, 15, 55), key(27735, 16, 55), key(27751, 18, 55),
    key(27769, 17, 55), key(27786, 15, 55), key(27801, 12, 55), key(27813, 18, 74), key(27831, 18, 143),
    key(27849, 17, 162), key(27866, 20, 74), key(27886, 17, 143), key(27903, 21, 198), key(27924, 29, 150),
    key(27953, 32, 239), key(27985, 24, 215), key(28009, 17, 56), key(28026, 21, 51), key(28047, 6, 57),
    key(28053, 14, 58), key(28067, 12, 58), key(28079, 4, 216), key(28083, 6, 60), key(28089, 4, 323),
    key(28093, 18, 236), key(28111, 11, 148), key(28122, 5, 42), key(28127, 4, 42), key(28131, 4, 42),
    key(28135, 5, 42), key(28140, 5, 42), key(28145, 6, 42), key(28151, 3, 43), key(28154, 17, 96),
    key(28171, 17, 96), key(28188, 13, 135), key(28201, 13, 135), key(28214, 4, 43), key(28218, 4, 43),
    key(28222, 9, 194), key(28231, 6, 43), key(28237, 7, 57), key(28244, 10, 118), key(28254, 5, 57),
    key(28259, 5, 57), key(28264, 4, 57), key(28268, 5, 57), key(28273, 5, 57), key(28278, 5, 57),
    key(28283, 5, 57), key(28288, 6, 57), key(28294, 6, 57), key(28300, 6, 108), key(28306, 8, 120),
    key(28314, 3, 295), key(28317, 17, 236), key(28334, 18, 236), key(28352, 18, 236), key(28370, 19, 236),
    key(28389, 17, 236), key(28406, 5, 53), key(28411, 9, 51), key(28420, 31, 95), key(28451, 16, 44),
    key(28467, 14, 40), key(28481, 13, 40), key(28494, 21, 40), key(28515, 21, 40), key(28536, 14, 40),
    key(28550, 12, 40), key(28562, 14, 40), key(28576, 13, 40), key(28589, 10, 40), key(28599, 3, 312),
    key(28602, 14, 181), key(28616, 26, 296), key(28642, 39, 296), key(28681, 9, 49), key(28690, 8, 49),
    key(28698, 20, 49), key(28718, 9, 49), key(28727, 9, 49), key(28736, 8, 49), key(28744, 8, 49),
    key(28752, 12, 332), key(28764, 25, 14), key(28789, 24, 61), key(28813, 34, 295), key(28847, 23, 332),
    key(28870, 33, 150), key(28903, 27, 180), key(28930, 27, 25), key(28957, 44, 150), key(29001, 37, 150),
    key(29038, 7, 50), key(29045, 7, 50), key(29052, 6, 50), key(29058, 15, 50), key(29073, 7, 50),
    key(29080, 9, 50), key(29089, 7, 50), key(29096, 8, 50), key(29104, 7, 50), key(29111, 7, 50),
    key(29118, 20, 50), key(29138, 8, 50), key(29146, 66, 323), key(29212, 49, 311), key(29261, 23, 41),
    key(29284, 14, 47), key(29298, 22, 46), key(29320, 17, 63), key(29337, 12, 58), key(29349, 18, 38),
    key(29367, 5, 32768), key(29372, 17, 47), key(29389, 28, 46), key(29417, 32, 46), key(29449, 38, 46),
    key(29487, 8, 46), key(29495, 9, 46), key(29504, 14, 46), key(29518, 25, 47), key(29543, 9, 46),
    key(29552, 9, 47), key(29561, 16, 47), key(29577, 14, 47), key(29591, 17, 47), key(29608, 21, 47),
    key(29629, 15, 47), key(29644, 31, 46), key(29675, 15, 47), key(29690, 14, 47), key(29704, 36, 46),
    key(29740, 6, 47), key(29746, 9, 32768), key(29755, 15, 46), key(29770, 13, 46), key(29783, 17, 47),
    key(29800, 13, 46), key(29813, 58, 306), key(29871, 12, 48), key(29883, 10, 48), key(29893, 13, 48),
    key(29906, 12, 48), key(29918, 13, 48), key(29931, 11, 48), key(29942, 13, 48), key(29955, 13, 48),
    key(29968, 11, 48), key(29979, 12, 48), key(29991, 12, 48), key(30003, 12, 48), key(30015, 12, 48),
    key(30027, 11, 48), key(30038, 10, 48), key(30048, 9, 48), key(30057, 9, 48), key(30066, 9, 48),
    key(30075, 15, 48), key(30090, 13, 48), key(30103, 13, 48), key(30116, 15, 48), key(30131, 12, 48),
    key(30143, 9, 48), key(30152, 9, 48), key(30161, 11, 48), key(30172, 12, 48), key(30184, 51, 304),
    key(30235, 45, 299), key(30280, 14, 181), key(30294, 13, 122), key(30307, 14, 181), key(30321, 15, 181),
    key(30336, 13, 122), key(30349, 13, 122), key(30362, 14, 181), key(30376, 12, 122), key(30388, 14, 181),
    key(30402, 13, 122), key(30415, 13, 181), key(30428, 12, 122), key(30440, 14, 181), key(30454, 13, 122),
    key(30467, 15, 181), key(30482, 13, 122), key(30495, 12, 52), key(30507, 13, 44), key(30520, 15, 44),
    key(30535, 12, 44), key(30547, 11, 44), key(30558, 15, 44), key(30573, 10, 52), key(30583, 22, 52),
    key(30605, 11, 52), key(30616, 10, 52), key(30626, 11, 52), key(30637, 6, 44), key(30643, 12, 44),
    key(30655, 24, 44), key(30679, 24, 44), key(30703, 17, 312), key(30720, 18, 54), key(30738, 9, 99),
    key(30747, 34, 105), key(30781, 39, 12), key(30820, 9, 148), key(30829, 7, 99), key(30836, 5, 99),
    key(30841, 7, 99), key(30848, 16, 99), key(30864, 19, 99), key(30883, 8, 99), key(30891, 8, 99),
    key(30899, 7, 99), key(30906, 7, 99), key(30913, 21, 146), key(30934, 4, 216), key(30938, 4, 311),
    key(30942, 16, 58), key(30958, 10, 58), key(30968, 4, 296), key(30972, 5, 123), key(30977, 4, 53),
    key(30981, 16, 53), key(30997, 5, 53), key(31002, 5, 53), key(31007, 15, 44), key(31022, 8, 123),
    key(31030, 8, 49), key(31038, 6, 171), key(31044, 5, 50), key(31049, 7, 54), key(31056, 18, 54),
    key(31074, 9, 54), key(31083, 7, 54), key(31090, 7, 54), key(31097, 3, 332), key(31100, 6, 57),
    key(31106, 4, 57), key(31110, 7, 57), key(31117, 16, 57), key(31133, 8, 57), key(31141, 6, 57),
    key(31147, 18, 57), key(31165, 4, 216), key(31169, 10, 148), key(31179, 5, 58), key(31184, 14, 58),
    key(31198, 15, 58), key(31213, 7, 58), key(31220, 15, 253), key(31235, 12, 253), key(31247, 21, 253),
    key(31268, 31, 253), key(31299, 14, 253), key(31313, 15, 253), key(31328, 6, 58), key(31334, 27, 38),
    key(31361, 8, 19), key(31369, 20, 47), key(31389, 19, 46), key(31408, 39, 96), key(31447, 35, 135),
    key(31482, 7, 19), key(31489, 8, 228), key(31497, 11, 59), key(31508, 43, 232), key(31551, 8, 62),
    key(31559, 4, 62), key(31563, 10, 62), key(31573, 8, 62), key(31581, 9, 62), key(31590, 9, 62),
    key(31599, 8, 62), key(31607, 9, 62), key(31616, 9, 62), key(31625, 5, 62), key(31630, 6, 62),
    key(31636, 8, 62), key(31644, 9, 62), key(31653, 10, 62), key(31663, 10, 62), key(31673, 9, 62),
    key(31682, 9, 62), key(31691, 6, 62), key(31697, 6, 62), key(31703, 6, 62), key(31709, 7, 62),
    key(31716, 8, 62), key(31724, 8, 62), key(31732, 8, 62), key(31740, 7, 62), key(31747, 8, 62),
    key(31755, 6, 62), key(31761, 7, 62), key(31768, 6, 62), key(31774, 6, 62), key(31780, 11, 62),
    key(31791, 10, 36), key(31801, 14, 55), key(31815, 7, 103), key(31822, 11, 162), key(31833, 11, 181),
    key(31844, 14, 150), key(31858, 10, 192), key(31868, 16, 123), key(31884, 8, 62), key(31892, 10, 246),
    key(31902, 24, 240), key(31926, 26, 240), key(31952, 34, 240), key(31986, 10, 25), key(31996, 11, 30),
    key(32007, 28, 239), key(32035, 21, 239), key(32056, 23, 239), key(32079, 14, 36), key(32093, 29, 63),
    key(32122, 17, 33), key(32139, 12, 103), key(32151, 21, 196), key(32172, 21, 128), key(32193, 32, 197),
    key(32225, 26, 215), key(32251, 19, 74), key(32270, 17, 76), key(32287, 18, 73), key(32305, 29, 7),
    key(32334, 28, 7), key(32362, 50, 12), key(32412, 63, 12), key(32475, 25, 12), key(32500, 36, 195),
    key(32536, 37, 97), key(32573, 17, 56), key(32590, 23, 51), key(32613, 25, 20), key(32638, 17, 40),
    key(32655, 11, 50), key(32666, 8, 122), key(32674, 15, 48), key(32689, 21, 143), key(32710, 24, 250),
    key(32734, 12, 166), key(32746, 30, 150), key(32776, 15, 162), key(32791, 17, 4), key(32808, 27, 184),
    key(32835, 16, 174), key(32851, 22, 246), key(32873, 10, 41), key(32883, 13, 213), key(32896, 19, 198),
    key(32915, 8, 205), key(32923, 34, 20), key(32957, 9, 226), key(32966, 13, 58), key(32979, 11, 231),
    key(32990, 71, 232), key(33061, 38, 234), key(33099, 19, 55), key(33118, 34, 38), key(33152, 24, 27),
    key(33176, 20, 136), key(33196, 9, 113), key(33205, 10, 62), key(33215, 27, 240), key(33242, 24, 239),
    key(33266, 29, 7), key(33295, 23, 246), key(33318, 9, 122), key(33327, 10, 205), key(33337, 38, 195),
    key(33375, 17, 181), key(33392, 21, 144), key(33413, 26, 150), key(33439, 29, 269), key(33468, 36, 181),
    key(33504, 41, 181), key(33545, 41, 181), key(33586, 28, 46), key(33614, 30, 80), key(33644, 44, 206),
    key(33688, 32, 46), key(33720, 34, 222), key(33754, 30, 266), key(33784, 42, 130), key(33826, 16, 268),
    key(33842, 34, 222), key(33876, 33, 46), key(33909, 35, 181), key(33944, 28, 46), key(33972, 36, 46),
    key(34008, 39, 68), key(34047, 29, 46), key(34076, 27, 46), key(34103, 29, 46), key(34132, 30, 38),
    key(34162, 35, 46), key(34197, 34, 46), key(34231, 25, 63), key(34256, 26, 63), key(34282, 28, 63),
    key(34310, 31, 38), key(34341, 33, 38), key(34374, 22, 58), key(34396, 24, 58), key(34420, 9, 62),
    key(34429, 10, 62), key(34439, 9, 62), key(34448, 8, 62), key(34456, 8, 62), key(34464, 7, 62),
    key(34471, 7, 62), key(34478, 7, 62), key(34485, 18, 62), key(34503, 14, 62), key(34517, 8, 62),
    key(34525, 13, 193), key(34538, 10, 11), key(34548, 11, 216), key(34559, 13, 236), key(34572, 37, 105),
    key(34609, 44, 105), key(34653, 23, 184), key(34676, 6, 59), key(34682, 7, 59), key(34689, 31, 255),
    key(34720, 11, 59), key(34731, 7, 247), key(34738, 9, 248), key(34747, 8, 112), key(34755, 8, 83),
    key(34763, 8, 60), key(34771, 18, 79), key(34789, 36, 239), key(34825, 24, 246), key(34849, 41, 195),
    key(34890, 13, 122), key(34903, 13, 205), key(34916, 34, 7), key(34950, 9, 62), key(34959, 9, 62),
    key(34968, 10, 83), key(34978, 10, 60), key(34988, 31, 38), key(35019, 18, 58), key(35037, 19, 63),
    key(35056, 16, 46), key(35072, 22, 240), key(35094, 8, 60), key(35102, 7, 60), key(35109, 8, 60),
    key(35117, 20, 60), key(35137, 10, 60), key(35147, 7, 60), key(35154, 8, 59), key(35162, 10, 222),
    key(35172, 9, 61), key(35181, 10, 61), key(35191, 9, 61), key(35200, 8, 61), key(35208, 18, 63),
    key(35226, 8, 61), key(35234, 9, 61), key(35243, 16, 63), key(35259, 8, 61), key(35267, 24, 61),
    key(35291, 22, 63), key(35313, 9, 61), key(35322, 9, 32769), key(35331, 18, 63), key(35349, 9, 61),
    key(35358, 7, 61), key(35365, 19, 63), key(35384, 8, 61), key(35392, 15, 61), key(35407, 25, 63),
    key(35432, 20, 63), key(35452, 24, 63), key(35476, 22, 63), key(35498, 22, 63), key(35520, 21, 63),
    key(35541, 17, 63), key(35558, 22, 63), key(35580, 22, 63), key(35602, 10, 63), key(35612, 21, 63),
    key(35633, 22, 63), key(35655, 23, 63), key(35678, 21, 63), key(35699, 22, 63), key(35721, 23, 63),
    key(35744, 21, 63), key(35765, 19, 63), key(35784, 8, 61), key(35792, 9, 61), key(35801, 8, 61),
    key(35809, 20, 63), key(35829, 9, 61), key(35838, 19, 63), key(35857, 9, 61), key(35866, 9, 61),
    key(35875, 6, 61), key(35881, 7, 63), key(35888, 10, 222), key(35898, 8, 61), key(35906, 9, 61),
    key(35915, 15, 63), key(35930, 21, 12), key(35951, 11, 59), key(35962, 14, 236), key(35976, 24, 234),
    key(36000, 9, 181), key(36009, 4, 181), key(36013, 8, 46), key(36021, 8, 46), key(36029, 22, 44),
    key(36051, 32, 44), key(36083, 3, 46), key(36086, 18, 252), key(36104, 37, 232), key(36141, 10, 112),
    key(36151, 9, 60), key(36160, 10, 60), key(36170, 8, 113), key(36178, 7, 60), key(36185, 3, 59),
    key(36188, 6, 59), key(36194, 9, 59), key(36203, 10, 59), key(36213, 7, 61), key(36220, 8, 61),
    key(36228, 5, 226), key(36233, 5, 166), key(36238, 14, 250), key(36252, 17, 102), key(36269, 12, 207),
    key(36281, 19, 149), key(36300, 21, 211), key(36321, 18, 218), key(36339, 7, 59), key(36346, 16, 88),
    key(36362, 15, 74), key(36377, 15, 51), key(36392, 13, 56), key(36405, 19, 240), key(36424, 21, 239),
    key(36445, 11, 48), key(36456, 21, 150), key(36477, 14, 143), key(36491, 14, 162), key(36505, 14, 198),
    key(36519, 22, 215), key(36541, 8, 112), key(36549, 7, 115), key(36556, 7, 60), key(36563, 6, 80),
    key(36569, 7, 115), key(36576, 15, 112), key(36591, 7, 59), key(36598, 8, 112), key(36606, 13, 115),
    key(36619, 6, 64), key(36625, 5, 64), key(36630, 6, 113), key(36636, 8, 113), key(36644, 7, 113),
    key(36651, 6, 113), key(36657, 7, 60), key(36664, 14, 60), key(36678, 9, 60), key(36687, 8, 60),
    key(36695, 9, 60), key(36704, 8, 60), key(36712, 10, 83), key(36722, 19, 181), key(36741, 33, 150),
    key(36774, 6, 114), key(36780, 8, 60), key(36788, 10, 80), key(36798, 13, 113), key(36811, 9, 61),
    key(36820, 19, 63), key(36839, 8, 61), key(36847, 18, 63), key(36865, 9, 61), key(36874, 30, 46),
    key(36904, 7, 62), key(36911, 8, 62), key(36919, 3, 234), key(36922, 4, 319), key(36926, 8, 65),
    key(36934, 4, 319), key(36938, 4, 297), key(36942, 6, 67), key(36948, 11, 255), key(36959, 12, 255),
    key(36971, 10, 222), key(36981, 13, 222), key(36994, 9, 15), key(37003, 27, 233), key(37030, 25, 74),
    key(37055, 22, 198), key(37077, 30, 215), key(37107, 17, 105), key(37124, 23, 74), key(37147, 21, 176),
    key(37168, 35, 105), key(37203, 22, 56), key(37225, 21, 56), key(37246, 24, 51), key(37270, 21, 51),
    key(37291, 18, 48), key(37309, 19, 50), key(37328, 18, 48), key(37346, 21, 141), key(37367, 20, 143),
    key(37387, 22, 198), key(37409, 30, 215), key(37439, 43, 239), key(37482, 34, 240), key(37516, 37, 239),
    key(37553, 32, 240), key(37585, 30, 150), key(37615, 4, 317), key(37619, 10, 44), key(37629, 20, 162),
    key(37649, 7, 71), key(37656, 3, 322), key(37659, 41, 337), key(37700, 33, 322), key(37733, 6, 71),
    key(37739, 6, 71), key(37745, 6, 337), key(37751, 7, 65), key(37758, 19, 65), key(37777, 9, 65),
    key(37786, 10, 65), key(37796, 8, 65), key(37804, 10, 65), key(37814, 17, 88), key(37831, 4, 337),
    key(37835, 3, 319), key(37838, 4, 66), key(37842, 5, 234), key(37847, 5, 70), key(37852, 8, 70),
    key(37860, 3, 297), key(37863, 19, 240), key(37882, 8, 71), key(37890, 10, 1), key(37900, 4, 338),
    key(37904, 6, 66), key(37910, 5, 66), key(37915, 6, 66), key(37921, 7, 66), key(37928, 6, 66),
    key(37934, 7, 66), key(37941, 6, 66), key(37947, 7, 66), key(37954, 5, 66), key(37959, 6, 66),
    key(37965, 6, 66), key(37971, 6, 66), key(37977, 5, 66), key(37982, 17, 88), key(37999, 16, 234),
    key(38015, 23, 7), key(38038, 18, 79), key(38056, 8, 66), key(38064, 5, 66), key(38069, 22, 66),
    key(38091, 6, 66), key(38097, 10, 66), key(38107, 6, 66), key(38113, 13, 66), key(38126, 7, 66),
    key(38133, 6, 66), key(38139, 8, 66), key(38147, 10, 66), key(38157, 10, 66), key(38167, 9, 66),
    key(38176, 30, 38), key(38206, 10, 103), key(38216, 13, 36), key(38229, 30, 97), key(38259, 15, 103),
    key(38274, 17, 55), key(38291, 19, 196), key(38310, 14, 162), key(38324, 34, 240), key(38358, 33, 239),
    key(38391, 13, 48), key(38404, 18, 143), key(38422, 17, 198), key(38439, 5, 245), key(38444, 4, 106),
    key(38448, 12, 106), key(38460, 12, 106), key(38472, 6, 106), key(38478, 8, 70), key(38486, 9, 15),
    key(38495, 5, 66), key(38500, 5, 66), key(38505, 6, 66), key(38511, 15, 222), key(38526, 17, 162),
    key(38543, 8, 65), key(38551, 7, 65), key(38558, 14, 65), key(38572, 8, 65), key(38580, 8, 65),
    key(38588, 14, 88), key(38602, 23, 88), key(38625, 8, 65), key(38633, 9, 65), key(38642, 7, 65),
    key(38649, 8, 65), key(38657, 9, 65), key(38666, 8, 65), key(38674, 14, 88), key(38688, 15, 88),
    key(38703, 13, 88), key(38716, 18, 88), key(38734, 17, 88), key(38751, 18, 88), key(38769, 18, 88),
    key(38787, 18, 88), key(38805, 19, 88), key(38824, 16, 88), key(38840, 20, 88), key(38860, 21, 88),
    key(38881, 18, 88), key(38899, 6, 65), key(38905, 7, 65), key(38912, 8, 65), key(38920, 8, 65),
    key(38928, 8, 65), key(38936, 7, 65), key(38943, 8, 65), key(38951, 7, 65), key(38958, 9, 65),
    key(38967, 18, 88), key(38985, 18, 88), key(39003, 19, 88), key(39022, 8, 65), key(39030, 8, 65),
    key(39038, 10, 65), key(39048, 15, 88), key(39063, 8, 161), key(39071, 11, 200), key(39082, 11, 200),
    key(39093, 11, 200), key(39104, 23, 200), key(39127, 12, 200), key(39139, 12, 200), key(39151, 18, 200),
    key(39169, 11, 200), key(39180, 6, 108), key(39186, 4, 107), key(39190, 8, 64), key(39198, 16, 44),
    key(39214, 8, 67), key(39222, 17, 44), key(39239, 11, 187), key(39250, 14, 44), key(39264, 12, 44),
    key(39276, 14, 44), key(39290, 16, 44), key(39306, 14, 44), key(39320, 15, 44), key(39335, 15, 44),
    key(39350, 14, 200), key(39364, 11, 200), key(39375, 9, 200), key(39384, 6, 67), key(39390, 7, 67),
    key(39397, 8, 67), key(39405, 9, 67), key(39414, 8, 67), key(39422, 9, 67), key(39431, 7, 67),
    key(39438, 12, 103), key(39450, 14, 227), key(39464, 8, 200), key(39472, 7, 41), key(39479, 18, 1),
    key(39497, 23, 38), key(39520, 28, 246), key(39548, 14, 5), key(39562, 14, 64), key(39576, 21, 10),
    key(39597, 14, 234), key(39611, 14, 6), key(39625, 13, 2), key(39638, 15, 3), key(39653, 25, 13),
    key(39678, 16, 8), key(39694, 14, 9), key(39708, 12, 0), key(39720, 16, 14), key(39736, 14, 15),
    key(39750, 17, 16), key(39767, 14, 25), key(39781, 14, 24), key(39795, 17, 22), key(39812, 15, 33),
    key(39827, 14, 28), key(39841, 14, 18), key(39855, 13, 29), key(39868, 12, 19), key(39880, 14, 30),
    key(39894, 13, 35), key(39907, 14, 31), key(39921, 28, 26), key(39949, 15, 37), key(39964, 13, 32),
    key(39977, 13, 34), key(39990, 15, 23), key(40005, 19, 21), key(40024, 14, 17), key(40038, 15, 119),
    key(40053, 15, 45), key(40068, 13, 39), key(40081, 11, 216), key(40092, 12, 42), key(40104, 12, 43),
    key(40116, 15, 49), key(40131, 14, 50), key(40145, 24, 47), key(40169, 21, 46), key(40190, 17, 52),
    key(40207, 19, 44), key(40226, 14, 99), key(40240, 11, 53), key(40251, 13, 57), key(40264, 21, 58),
    key(40285, 14, 62), key(40299, 15, 60), key(40314, 15, 61), key(40329, 25, 63), key(40354, 14, 65),
    key(40368, 18, 200), key(40386, 24, 88), key(40410, 14, 67), key(40424, 14, 70), key(40438, 15, 71),
    key(40453, 11, 73), key(40464, 14, 72), key(40478, 13, 75), key(40491, 12, 78), key(40503, 13, 86),
    key(40516, 14, 80), key(40530, 14, 59), key(40544, 12, 82), key(40556, 16, 83), key(40572, 13, 89),
    key(40585, 16, 91), key(40601, 14, 90), key(40615, 17, 85), key(40632, 11, 94), key(40643, 16, 92),
    key(40659, 27, 93), key(40686, 13, 84), key(40699, 20, 87), key(40719, 13, 95), key(40732, 12, 100),
    key(40744, 22, 196), key(40766, 13, 166), key(40779, 15, 98), key(40794, 14, 101), key(40808, 14, 109),
    key(40822, 12, 104), key(40834, 16, 102), key(40850, 11, 107), key(40861, 11, 108), key(40872, 14, 106),
    key(40886, 13, 110), key(40899, 12, 111), key(40911, 14, 112), key(40925, 12, 115), key(40937, 13, 114),
    key(40950, 17, 116), key(40967, 12, 117), key(40979, 28, 7), key(41007, 31, 79), key(41038, 15, 120),
    key(41053, 29, 181), key(41082, 27, 122), key(41109, 13, 123), key(41122, 17, 118), key(41139, 11, 124),
    key(41150, 13, 134), key(41163, 14, 125), key(41177, 14, 131), key(41191, 14, 126), key(41205, 12, 127),
    key(41217, 20, 129), key(41237, 16, 132), key(41253, 15, 128), key(41268, 17, 133), key(41285, 16, 144),
    key(41301, 17, 140), key(41318, 13, 156), key(41331, 15, 157), key(41346, 15, 141), key(41361, 11, 145),
    key(41372, 12, 146), key(41384, 17, 154), key(41401, 17, 152), key(41418, 16, 155), key(41434, 14, 158),
    key(41448, 13, 142), key(41461, 17, 77), key(41478, 13, 66), key(41491, 14, 139), key(41505, 13, 138),
    key(41518, 15, 149), key(41533, 17, 153), key(41550, 14, 137), key(41564, 17, 151), key(41581, 14, 147),
    key(41595, 14, 159), key(41609, 12, 169), key(41621, 12, 168), key(41633, 20, 160), key(41653, 18, 170),
    key(41671, 16, 164), key(41687, 12, 161), key(41699, 14, 163), key(41713, 11, 165), key(41724, 13, 167),
    key(41737, 11, 171), key(41748, 15, 172), key(41763, 12, 177), key(41775, 16, 184), key(41791, 13, 173),
    key(41804, 23, 178), key(41827, 15, 183), key(41842, 11, 175), key(41853, 33, 203), key(41886, 18, 176),
    key(41904, 15, 174), key(41919, 13, 179), key(41932, 30, 185), key(41962, 15, 182), key(41977, 18, 180),
    key(41995, 12, 186), key(42007, 14, 187), key(42021, 14, 188), key(42035, 13, 189), key(42048, 13, 190),
    key(42061, 27, 121), key(42088, 12, 244), key(42100, 17, 201), key(42117, 28, 206), key(42145, 19, 191),
    key(42164, 14, 193), key(42178, 17, 213), key(42195, 19, 199), key(42214, 16, 194), key(42230, 15, 208),
    key(42245, 15, 209), key(42260, 14, 202), key(42274, 12, 69), key(42286, 16, 130), key(42302, 12, 192),
    key(42314, 15, 207), key(42329, 16, 211), key(42345, 13, 210), key(42358, 18, 41), key(42376, 12, 214),
    key(42388, 13, 228), key(42401, 17, 219), key(42418, 15, 229), key(42433, 15, 218), key(42448, 27, 222),
    key(42475, 11, 217), key(42486, 14, 220), key(42500, 12, 223), key(42512, 25, 224), key(42537, 14, 225),
    key(42551, 13, 226), key(42564, 19, 221), key(42583, 13, 227), key(42596, 13, 230), key(42609, 15, 231),
    key(42624, 14, 233), key(42638, 19, 235), key(42657, 14, 242), key(42671, 14, 236), key(42685, 16, 238),
    key(42701, 14, 241), key(42715, 36, 237), key(42751, 22, 243), key(42773, 12, 245), key(42785, 13, 247),
    key(42798, 15, 248), key(42813, 14, 7), key(42827, 22, 7), key(42849, 23, 7), key(42872, 24, 7),
    key(42896, 22, 7), key(42918, 20, 7), key(42938, 21, 7), key(42959, 26, 7), key(42985, 7, 7),
    key(42992, 19, 7), key(43011, 25, 7), key(43036, 22, 7), key(43058, 22, 7), key(43080, 19, 7),
    key(43099, 19, 7), key(43118, 19, 7), key(43137, 19, 7), key(43156, 8, 7), key(43164, 24, 7),
    key(43188, 20, 7), key(43208, 7, 7), key(43215, 16, 32), key(43231, 15, 115), key(43246, 5, 104),
    key(43251, 10, 102), key(43261, 8, 102), key(43269, 9, 102), key(43278, 33, 105), key(43311, 37, 105),
    key(43348, 11, 36), key(43359, 14, 55), key(43373, 12, 162), key(43385, 13, 174), key(43398, 10, 103),
    key(43408, 5, 104), key(43413, 5, 104), key(43418, 10, 102), key(43428, 10, 102), key(43438, 7, 65),
    key(43445, 8, 65), key(43453, 13, 88), key(43466, 18, 88), key(43484, 17, 88), key(43501, 29, 88),
    key(43530, 18, 88), key(43548, 18, 88), key(43566, 15, 88), key(43581, 16, 88), key(43597, 12, 200),
    key(43609, 7, 67), key(43616, 8, 67), key(43624, 8, 67), key(43632, 9, 67), key(43641, 9, 67),
    key(43650, 6, 67), key(43656, 7, 67), key(43663, 14, 67), key(43677, 16, 67), key(43693, 8, 67),
    key(43701, 8, 67), key(43709, 7, 67), key(43716, 8, 67), key(43724, 8, 67), key(43732, 8, 67),
    key(43740, 7, 67), key(43747, 8, 67), key(43755, 9, 67), key(43764, 10, 9), key(43774, 4, 107),
    key(43778, 14, 79), key(43792, 9, 188), key(43801, 7, 189), key(43808, 13, 144), key(43821, 7, 67),
    key(43828, 8, 67), key(43836, 7, 67), key(43843, 8, 222), key(43851, 15, 162), key(43866, 7, 200),
    key(43873, 11, 36), key(43884, 7, 70), key(43891, 8, 69), key(43899, 8, 69), key(43907, 5, 66),
    key(43912, 7, 70), key(43919, 9, 70), key(43928, 9, 208), key(43937, 10, 208), key(43947, 9, 209),
    key(43956, 6, 69), key(43962, 8, 69), key(43970, 7, 69), key(43977, 7, 69), key(43984, 8, 69),
    key(43992, 6, 69), key(43998, 7, 69), key(44005, 7, 69), key(44012, 7, 69), key(44019, 7, 69),
    key(44026, 9, 69), key(44035, 9, 211), key(44044, 14, 234), key(44058, 25, 234), key(44083, 13, 234),
    key(44096, 12, 234), key(44108, 6, 70), key(44114, 7, 70), key(44121, 6, 70), key(44127, 7, 70),
    key(44134, 8, 70), key(44142, 8, 70), key(44150, 8, 70), key(44158, 6, 70), key(44164, 7, 70),
    key(44171, 14, 70), key(44185, 19, 70), key(44204, 8, 70), key(44212, 8, 70), key(44220, 7, 70),
    key(44227, 7, 70), key(44234, 8, 70), key(44242, 8, 70), key(44250, 7, 70), key(44257, 8, 70),
    key(44265, 8, 70), key(44273, 7, 70), key(44280, 7, 70), key(44287, 9, 70), key(44296, 8, 211),
    key(44304, 8, 211), key(44312, 8, 211), key(44320, 19, 211), key(44339, 7, 71), key(44346, 11, 181),
    key(44357, 15, 144), key(44372, 23, 150), key(44395, 10, 70), key(44405, 10, 70), key(44415, 14, 148),
    key(44429, 5, 111), key(44434, 26, 236), key(44460, 27, 77), key(44487, 10, 234), key(44497, 20, 234),
    key(44517, 8, 234), key(44525, 13, 246), key(44538, 43, 195), key(44581, 41, 195), key(44622, 11, 122),
    key(44633, 11, 205), key(44644, 8, 71), key(44652, 39, 71), key(44691, 48, 71), key(44739, 9, 71),
    key(44748, 9, 71), key(44757, 8, 71), key(44765, 9, 71), key(44774, 10, 71), key(44784, 8, 70),
    key(44792, 8, 71), key(44800, 6, 71), key(44806, 7, 71), key(44813, 14, 71), key(44827, 7, 71),
    key(44834, 8, 71), key(44842, 7, 71), key(44849, 8, 71), key(44857, 9, 71), key(44866, 8, 71),
    key(44874, 9, 71), key(44883, 8, 71), key(44891, 8, 71), key(44899, 7, 71), key(44906, 7, 71),
    key(44913, 2, 293), key(44915, 3, 234), key(44918, 25, 319), key(44943, 23, 297), key(44966, 48, 317),
    key(45014, 31, 338), key(45045, 14, 293), key(45059, 6, 66), key(45065, 6, 66), key(45071, 5, 107),
    key(45076, 10, 15), key(45086, 11, 222), key(45097, 7, 66), key(45104, 7, 66), key(45111, 7, 110),
    key(45118, 12, 76), key(45130, 9, 76), key(45139, 14, 76), key(45153, 7, 76), key(45160, 9, 76),
    key(45169, 9, 76), key(45178, 9, 76), key(45187, 15, 76), key(45202, 20, 1), key(45222, 20, 74),
    key(45242, 4, 75), key(45246, 8, 75), key(45254, 8, 75), key(45262, 33, 184), key(45295, 8, 184),
    key(45303, 15, 184), key(45318, 18, 184), key(45336, 9, 75), key(45345, 16, 74), key(45361, 33, 74),
    key(45394, 14, 74), key(45408, 17, 74), key(45425, 16, 74), key(45441, 31, 74), key(45472, 25, 74),
    key(45497, 17, 74), key(45514, 33, 74), key(45547, 28, 74), key(45575, 15, 74), key(45590, 24, 74),
    key(45614, 16, 74), key(45630, 31, 74), key(45661, 18, 74), key(45679, 16, 74), key(45695, 32, 74),
    key(45727, 16, 74), key(45743, 31, 74), key(45774, 15, 74), key(45789, 14, 74), key(45803, 23, 74),
    key(45826, 13, 74), key(45839, 14, 74), key(45853, 23, 74), key(45876, 16, 74), key(45892, 19, 74),
    key(45911, 27, 74), key(45938, 17, 74), key(45955, 25, 74), key(45980, 17, 74), key(45997, 25, 74),
    key(46022, 14, 74), key(46036, 14, 74), key(46050, 29, 74), key(46079, 14, 74), key(46093, 14, 74),
    key(46107, 29, 74), key(46136, 16, 74), key(46152, 14, 74), key(46166, 9, 74), key(46175, 17, 74),
    key(46192, 17, 74), key(46209, 15, 74), key(46224, 17, 7), key(46241, 17, 7), key(46258, 16, 7),
    key(46274, 16, 7), key(46290, 7, 242), key(46297, 7, 75), key(46304, 7, 75), key(46311, 14, 93),
    key(46325, 18, 93), key(46343, 19, 185), key(46362, 17, 185), key(46379, 9, 75), key(46388, 7, 75),
    key(46395, 7, 75), key(46402, 8, 76), key(46410, 13, 76), key(46423, 13, 76), key(46436, 14, 76),
    key(46450, 12, 76), key(46462, 33, 105), key(46495, 8, 76), key(46503, 5, 76), key(46508, 13, 76),
    key(46521, 13, 76), key(46534, 14, 76), key(46548, 25, 76), key(46573, 6, 76), key(46579, 13, 76),
    key(46592, 7, 76), key(46599, 6, 76), key(46605, 12, 76), key(46617, 9, 76), key(46626, 13, 76),
    key(46639, 12, 76), key(46651, 3, 137), key(46654, 9, 236), key(46663, 10, 76), key(46673, 39, 71),
    key(46712, 36, 168), key(46748, 38, 269), key(46786, 27, 59), key(46813, 27, 163), key(46840, 27, 202),
    key(46867, 30, 269), key(46897, 40, 269), key(46937, 30, 77), key(46967, 41, 121), key(47008, 29, 32),
    key(47037, 7, 72), key(47044, 7, 176), key(47051, 7, 75), key(47058, 8, 176), key(47066, 8, 184),
    key(47074, 18, 184), key(47092, 10, 238), key(47102, 11, 238), key(47113, 7, 72), key(47120, 17, 234),
    key(47137, 15, 76), key(47152, 6, 76), key(47158, 12, 76), key(47170, 10, 76), key(47180, 7, 75),
    key(47187, 4, 73), key(47191, 4, 73), key(47195, 5, 73), key(47200, 10, 73), key(47210, 7, 73),
    key(47217, 5, 73), key(47222, 6, 73), key(47228, 5, 73), key(47233, 12, 73), key(47245, 6, 73),
    key(47251, 6, 73), key(47257, 7, 241), key(47264, 4, 73), key(47268, 23, 74), key(47291, 19, 48),
    key(47310, 49, 150), key(47359, 22, 198), key(47381, 29, 215), key(47410, 38, 240), key(47448, 23, 56),
    key(47471, 24, 143), key(47495, 41, 239), key(47536, 5, 73), key(47541, 5, 73), key(47546, 4, 73),
    key(47550, 12, 73), key(47562, 16, 73), key(47578, 5, 73), key(47583, 6, 73), key(47589, 5, 73),
    key(47594, 10, 73), key(47604, 5, 73), key(47609, 15, 44), key(47624, 18, 44), key(47642, 17, 44),
    key(47659, 7, 72), key(47666, 8, 72), key(47674, 14, 44), key(47688, 8, 176), key(47696, 8, 176),
    key(47704, 9, 176), key(47713, 8, 176), key(47721, 10, 176), key(47731, 10, 176), key(47741, 7, 176),
    key(47748, 8, 176), key(47756, 9, 176), key(47765, 9, 176), key(47774, 9, 176), key(47783, 8, 176),
    key(47791, 9, 176), key(47800, 9, 176), key(47809, 8, 176), key(47817, 15, 176), key(47832, 9, 176),
    key(47841, 10, 176), key(47851, 8, 176), key(47859, 8, 176), key(47867, 9, 176), key(47876, 8, 176),
    key(47884, 9, 176), key(47893, 8, 176), key(47901, 11, 176), key(47912, 12, 176), key(47924, 8, 176),
    key(47932, 11, 176), key(47943, 10, 176), key(47953, 9, 176), key(47962, 11, 176), key(47973, 12, 176),
    key(47985, 12, 176), key(47997, 9, 176), key(48006, 11, 176), key(48017, 12, 176), key(48029, 9, 176),
    key(48038, 13, 176), key(48051, 8, 176), key(48059, 16, 239), key(48075, 8, 184), key(48083, 18, 184),
    key(48101, 8, 72), key(48109, 10, 176), key(48119, 7, 72), key(48126, 14, 160), key(48140, 12, 170),
    key(48152, 9, 72), key(48161, 8, 72), key(48169, 6, 72), key(48175, 7, 72), key(48182, 14, 72),
    key(48196, 19, 72), key(48215, 8, 72), key(48223, 8, 72), key(48231, 8, 72), key(48239, 9, 72),
    key(48248, 9, 72), key(48257, 10, 72), key(48267, 9, 72), key(48276, 8, 72), key(48284, 8, 72),
    key(48292, 7, 72), key(48299, 11, 72), key(48310, 4, 72), key(48314, 7, 72), key(48321, 8, 72),
    key(48329, 9, 72), key(48338, 10, 72), key(48348, 6, 72), key(48354, 6, 72), key(48360, 8, 238),
    key(48368, 17, 236), key(48385, 8, 176), key(48393, 4, 73), key(48397, 6, 241), key(48403, 7, 73),
    key(48410, 5, 73), key(48415, 4, 73), key(48419, 9, 241), key(48428, 4, 73), key(48432, 4, 73),
    key(48436, 9, 72), key(48445, 9, 241), key(48454, 27, 74), key(48481, 17, 74), key(48498, 21, 185),
    key(48519, 5, 179), key(48524, 23, 74), key(48547, 15, 74), key(48562, 28, 74), key(48590, 18, 74),
    key(48608, 16, 74), key(48624, 31, 74), key(48655, 16, 74), key(48671, 24, 74), key(48695, 24, 74),
    key(48719, 17, 74), key(48736, 23, 74), key(48759, 15, 74), key(48774, 21, 7), key(48795, 7, 228),
    key(48802, 7, 76), key(48809, 9, 75), key(48818, 8, 75), key(48826, 6, 75), key(48832, 13, 93),
    key(48845, 16, 185), key(48861, 6, 75), key(48867, 13, 75), key(48880, 7, 75), key(48887, 22, 12),
    key(48909, 14, 93), key(48923, 17, 185), key(48940, 13, 75), key(48953, 7, 75), key(48960, 8, 75),
    key(48968, 32, 12), key(49000, 27, 12), key(49027, 16, 93), key(49043, 20, 185), key(49063, 7, 75),
    key(49070, 15, 69), key(49085, 10, 75), key(49095, 17, 93), key(49112, 22, 185), key(49134, 48, 12),
    key(49182, 9, 75), key(49191, 16, 93), key(49207, 17, 93), key(49224, 20, 185), key(49244, 21, 185),
    key(49265, 39, 12), key(49304, 22, 136), key(49326, 23, 12), key(49349, 18, 93), key(49367, 23, 12),
    key(49390, 21, 185), key(49411, 13, 93), key(49424, 17, 185), key(49441, 8, 75), key(49449, 9, 75),
    key(49458, 16, 93), key(49474, 17, 93), key(49491, 20, 185), key(49511, 36, 12), key(49547, 26, 12),
    key(49573, 26, 12), key(49599, 46, 12), key(49645, 18, 93), key(49663, 17, 93), key(49680, 20, 185),
    key(49700, 37, 12), key(49737, 10, 75), key(49747, 10, 75), key(49757, 10, 75), key(49767, 10, 75),
    key(49777, 8, 75), key(49785, 8, 75), key(49793, 9, 75), key(49802, 22, 136), key(49824, 10, 75),
    key(49834, 10, 75), key(49844, 19, 93), key(49863, 21, 185), key(49884, 24, 136), key(49908, 9, 75),
    key(49917, 9, 75), key(49926, 10, 75), key(49936, 8, 75), key(49944, 5, 75), key(49949, 12, 93),
    key(49961, 15, 185), key(49976, 15, 185), key(49991, 6, 75), key(49997, 22, 12), key(50019, 19, 185),
    key(50038, 15, 93), key(50053, 25, 12), key(50078, 48, 12), key(50126, 47, 12), key(50173, 24, 12),
    key(50197, 21, 185), key(50218, 35, 12), key(50253, 6, 75), key(50259, 8, 75), key(50267, 24, 12),
    key(50291, 16, 93), key(50307, 20, 185), key(50327, 19, 185), key(50346, 17, 93), key(50363, 13, 93),
    key(50376, 16, 185), key(50392, 17, 185), key(50409, 14, 93), key(50423, 14, 93), key(50437, 16, 93),
    key(50453, 17, 185), key(50470, 18, 185), key(50488, 24, 12), key(50512, 17, 12), key(50529, 8, 75),
    key(50537, 31, 12), key(50568, 16, 93), key(50584, 16, 93), key(50600, 25, 12), key(50625, 20, 185),
    key(50645, 20, 185), key(50665, 6, 75), key(50671, 7, 75), key(50678, 9, 75), key(50687, 8, 75),
    key(50695, 6, 75), key(50701, 16, 93), key(50717, 19, 185), key(50736, 20, 93), key(50756, 19, 93),
    key(50775, 22, 185), key(50797, 22, 185), key(50819, 37, 12), key(50856, 37, 12), key(50893, 34, 12),
    key(50927, 20, 93), key(50947, 25, 185), key(50972, 28, 12), key(51000, 6, 75), key(51006, 13, 93),
    key(51019, 15, 93), key(51034, 16, 185), key(51050, 17, 185), key(51067, 30, 225), key(51097, 15, 75),
    key(51112, 17, 60), key(51129, 35, 12), key(51164, 27, 12), key(51191, 12, 145), key(51203, 11, 75),
    key(51214, 21, 93), key(51235, 25, 185), key(51260, 3, 59), key(51263, 28, 12), key(51291, 24, 12),
    key(51315, 15, 93), key(51330, 20, 185), key(51350, 13, 77), key(51363, 4, 73), key(51367, 14, 176),
    key(51381, 8, 75), key(51389, 7, 75), key(51396, 24, 129), key(51420, 7, 243), key(51427, 5, 144),
    key(51432, 11, 182), key(51443, 8, 75), key(51451, 8, 72), key(51459, 7, 75), key(51466, 14, 93),
    key(51480, 18, 185), key(51498, 7, 72), key(51505, 3, 303), key(51508, 2, 302), key(51510, 2, 342),
    key(51512, 6, 78), key(51518, 7, 78), key(51525, 5, 82), key(51530, 7, 81), key(51537, 5, 78),
    key(51542, 5, 78), key(51547, 7, 78), key(51554, 8, 78), key(51562, 4, 78), key(51566, 6, 78),
    key(51572, 5, 78), key(51577, 6, 78), key(51583, 7, 78), key(51590, 8, 78), key(51598, 17, 78),
    key(51615, 6, 78), key(51621, 6, 78), key(51627, 5, 78), key(51632, 6, 78), key(51638, 7, 78),
    key(51645, 6, 78), key(51651, 5, 78), key(51656, 5, 78), key(51661, 6, 78), key(51667, 13, 78),
    key(51680, 7, 78), key(51687, 5, 100), key(51692, 6, 95), key(51698, 5, 86), key(51703, 6, 86),
    key(51709, 13, 86), key(51722, 22, 86), key(51744, 10, 86), key(51754, 7, 86), key(51761, 7, 86),
    key(51768, 6, 86), key(51774, 6, 86), key(51780, 7, 86), key(51787, 6, 86), key(51793, 7, 86),
    key(51800, 6, 86), key(51806, 6, 86), key(51812, 6, 86), key(51818, 4, 82), key(51822, 5, 82),
    key(51827, 5, 82), key(51832, 5, 86), key(51837, 4, 82), key(51841, 19, 68), key(51860, 7, 90),
    key(51867, 24, 38), key(51891, 6, 95), key(51897, 18, 93), key(51915, 19, 88), key(51934, 18, 88),
    key(51952, 10, 116), key(51962, 13, 199), key(51975, 3, 304), key(51978, 3, 255), key(51981, 7, 81),
    key(51988, 10, 81), key(51998, 6, 113), key(52004, 6, 89), key(52010, 8, 90), key(52018, 9, 90),
    key(52027, 6, 89), key(52033, 8, 80), key(52041, 7, 80), key(52048, 45, 195), key(52093, 41, 195),
    key(52134, 42, 195), key(52176, 41, 195), key(52217, 35, 195), key(52252, 14, 80), key(52266, 40, 195),
    key(52306, 40, 195), key(52346, 8, 80), key(52354, 8, 80), key(52362, 7, 80), key(52369, 38, 195),
    key(52407, 42, 195), key(52449, 8, 80), key(52457, 9, 80), key(52466, 8, 80), key(52474, 7, 80),
    key(52481, 6, 89), key(52487, 8, 90), key(52495, 6, 89), key(52501, 6, 59), key(52507, 26, 255),
    key(52533, 13, 59), key(52546, 8, 59), key(52554, 15, 59), key(52569, 9, 59), key(52578, 9, 59),
    key(52587, 7, 59), key(52594, 31, 255), key(52625, 27, 59), key(52652, 7, 81), key(52659, 7, 81),
    key(52666, 6, 81), key(52672, 8, 81), key(52680, 7, 81), key(52687, 6, 81), key(52693, 8, 80),
    key(52701, 6, 186), key(52707, 5, 82), key(52712, 12, 82), key(52724, 17, 82), key(52741, 6, 82),
    key(52747, 8, 82), key(52755, 8, 112), key(52763, 5, 95), key(52768, 14, 93), key(52782, 8, 115),
    key(52790, 6, 115), key(52796, 10, 83), key(52806, 9, 83), key(52815, 16, 83), key(52831, 11, 83),
    key(52842, 12, 83), key(52854, 10, 83), key(52864, 10, 83), key(52874, 9, 83), key(52883, 10, 83),
    key(52893, 6, 60), key(52899, 7, 60), key(52906, 5, 84), key(52911, 12, 87), key(52923, 13, 88),
    key(52936, 26, 256), key(52962, 15, 120), key(52977, 9, 83), key(52986, 8, 90), key(52994, 11, 91),
    key(53005, 4, 84), key(53009, 11, 87), key(53020, 12, 87), key(53032, 10, 87), key(53042, 10, 87),
    key(53052, 11, 87), key(53063, 11, 87), key(53074, 11, 87), key(53085, 10, 87), key(53095, 15, 88),
    key(53110, 13, 88), key(53123, 11, 88), key(53134, 14, 88), key(53148, 15, 88), key(53163, 14, 88),
    key(53177, 11, 178), key(53188, 14, 88), key(53202, 5, 84), key(53207, 11, 87), key(53218, 12, 87),
    key(53230, 12, 87), key(53242, 17, 88), key(53259, 9, 87), key(53268, 10, 87), key(53278, 5, 84),
    key(53283, 20, 88), key(53303, 16, 88), key(53319, 17, 88), key(53336, 6, 84), key(53342, 13, 87),
    key(53355, 6, 84), key(53361, 13, 87), key(53374, 9, 88), key(53383, 13, 87), key(53396, 19, 88),
    key(53415, 4, 84), key(53419, 12, 87), key(53431, 10, 87), key(53441, 11, 87), key(53452, 17, 87),
    key(53469, 10, 87), key(53479, 10, 87), key(53489, 11, 87), key(53500, 12, 88), key(53512, 23, 88),
    key(53535, 21, 178), key(53556, 15, 93), key(53571, 15, 88), key(53586, 5, 84), key(53591, 11, 87),
    key(53602, 18, 88), key(53620, 10, 87), key(53630, 14, 88), key(53644, 10, 83), key(53654, 9, 114),
    key(53663, 9, 90), key(53672, 6, 89), key(53678, 10, 90), key(53688, 12, 91), key(53700, 5, 89),
    key(53705, 7, 90), key(53712, 6, 95), key(53718, 14, 93), key(53732, 5, 95), key(53737, 6, 95),
    key(53743, 18, 93), key(53761, 19, 93), key(53780, 9, 112), key(53789, 6, 115), key(53795, 8, 80),
    key(53803, 9, 80), key(53812, 8, 59), key(53820, 9, 59), key(53829, 10, 83), key(53839, 7, 90),
    key(53846, 9, 91), key(53855, 12, 87), key(53867, 15, 160), key(53882, 13, 170), key(53895, 9, 85),
    key(53904, 9, 92), key(53913, 12, 55), key(53925, 6, 91), key(53931, 13, 181), key(53944, 10, 82),
    key(53954, 8, 98), key(53962, 7, 96), key(53969, 17, 96), key(53986, 17, 96), key(54003, 5, 80),
    key(54008, 16, 68), key(54024, 11, 89), key(54035, 9, 91), key(54044, 11, 91), key(54055, 9, 91),
    key(54064, 11, 89), key(54075, 12, 89), key(54087, 15, 51), key(54102, 9, 91), key(54111, 8, 89),
    key(54119, 13, 273), key(54132, 7, 90), key(54139, 7, 90), key(54146, 7, 90), key(54153, 22, 72),
    key(54175, 25, 133), key(54200, 15, 79), key(54215, 6, 89), key(54221, 5, 89), key(54226, 8, 90),
    key(54234, 13, 79), key(54247, 52, 79), key(54299, 14, 273), key(54313, 5, 89), key(54318, 6, 89),
    key(54324, 6, 89), key(54330, 6, 89), key(54336, 6, 89), key(54342, 6, 89), key(54348, 13, 89),
    key(54361, 5, 89), key(54366, 8, 89), key(54374, 9, 91), key(54383, 11, 91), key(54394, 11, 91),
    key(54405, 8, 91), key(54413, 6, 89), key(54419, 11, 89), key(54430, 8, 89), key(54438, 7, 89),
    key(54445, 8, 90), key(54453, 6, 90), key(54459, 7, 90), key(54466, 14, 90), key(54480, 7, 90),
    key(54487, 9, 90), key(54496, 7, 90), key(54503, 7, 90), key(54510, 8, 90), key(54518, 8, 91),
    key(54526, 10, 91), key(54536, 9, 91), key(54545, 10, 91), key(54555, 11, 91), key(54566, 11, 91),
    key(54577, 5, 89), key(54582, 4, 89), key(54586, 6, 89), key(54592, 7, 89), key(54599, 5, 89),
    key(54604, 8, 89), key(54612, 9, 91), key(54621, 6, 89), key(54627, 9, 89), key(54636, 9, 89),
    key(54645, 11, 89), key(54656, 12, 89), key(54668, 10, 89), key(54678, 11, 89), key(54689, 8, 89),
    key(54697, 8, 91), key(54705, 11, 89), key(54716, 6, 89), key(54722, 8, 89), key(54730, 10, 89),
    key(54740, 9, 89), key(54749, 6, 89), key(54755, 7, 91), key(54762, 7, 90), key(54769, 7, 91),
    key(54776, 8, 91), key(54784, 15, 91), key(54799, 9, 91), key(54808, 10, 91), key(54818, 8, 89),
    key(54826, 9, 91), key(54835, 10, 91), key(54845, 10, 91), key(54855, 11, 91), key(54866, 11, 91),
    key(54877, 16, 51), key(54893, 8, 91), key(54901, 9, 91), key(54910, 9, 91), key(54919, 11, 91),
    key(54930, 9, 91), key(54939, 7, 91), key(54946, 9, 91), key(54955, 9, 91), key(54964, 14, 342),
    key(54978, 14, 302), key(54992, 15, 303), key(55007, 16, 79), key(55023, 6, 90), key(55029, 8, 91),
    key(55037, 7, 80), key(55044, 6, 80), key(55050, 6, 80), key(55056, 7, 80), key(55063, 9, 80),
    key(55072, 7, 80), key(55079, 6, 80), key(55085, 6, 89), key(55091, 5, 89), key(55096, 9, 90),
    key(55105, 9, 85), key(55114, 8, 85), key(55122, 9, 85), key(55131, 9, 85), key(55140, 12, 85),
    key(55152, 9, 85), key(55161, 9, 85), key(55170, 10, 85), key(55180, 12, 85), key(55192, 12, 85),
    key(55204, 8, 85), key(55212, 9, 85), key(55221, 9, 85), key(55230, 16, 85), key(55246, 9, 85),
    key(55255, 8, 85), key(55263, 16, 93), key(55279, 16, 93), key(55295, 8, 95), key(55303, 16, 93),
    key(55319, 7, 95), key(55326, 4, 94), key(55330, 11, 94), key(55341, 5, 94), key(55346, 9, 94),
    key(55355, 6, 94), key(55361, 7, 94), key(55368, 5, 94), key(55373, 9, 92), key(55382, 10, 92),
    key(55392, 9, 92), key(55401, 16, 92), key(55417, 21, 92), key(55438, 10, 92), key(55448, 9, 92),
    key(55457, 9, 92), key(55466, 16, 93), key(55482, 7, 93), key(55489, 9, 81), key(55498, 8, 81),
    key(55506, 14, 81), key(55520, 8, 81), key(55528, 8, 81), key(55536, 21, 81), key(55557, 6, 95),
    key(55563, 14, 93), key(55577, 15, 93), key(55592, 15, 93), key(55607, 17, 93), key(55624, 18, 93),
    key(55642, 9, 95), key(55651, 20, 93), key(55671, 5, 84), key(55676, 11, 87), key(55687, 12, 87),
    key(55699, 11, 87), key(55710, 16, 88), key(55726, 16, 88), key(55742, 15, 87), key(55757, 13, 178),
    key(55770, 6, 84), key(55776, 12, 87), key(55788, 13, 87), key(55801, 25, 87), key(55826, 15, 87),
    key(55841, 17, 88), key(55858, 15, 88), key(55873, 17, 88), key(55890, 17, 88), key(55907, 18, 88),
    key(55925, 18, 88), key(55943, 17, 88), key(55960, 19, 88), key(55979, 18, 84), key(55997, 15, 88),
    key(56012, 16, 88), key(56028, 7, 84), key(56035, 7, 84), key(56042, 6, 84), key(56048, 13, 87),
    key(56061, 14, 84), key(56075, 17, 88), key(56092, 18, 88), key(56110, 7, 84), key(56117, 14, 87),
    key(56131, 19, 88), key(56150, 18, 178), key(56168, 19, 88), key(56187, 12, 84), key(56199, 6, 95),
    key(56205, 15, 93), key(56220, 16, 93), key(56236, 6, 95), key(56242, 24, 304), key(56266, 15, 68),
    key(56281, 14, 222), key(56295, 12, 246), key(56307, 39, 195), key(56346, 10, 122), key(56356, 11, 205),
    key(56367, 6, 84), key(56373, 4, 88), key(56377, 14, 246), key(56391, 41, 195), key(56432, 14, 122),
    key(56446, 13, 205), key(56459, 9, 80), key(56468, 9, 80), key(56477, 8, 90), key(56485, 11, 91),
    key(56496, 12, 91), key(56508, 7, 89), key(56515, 8, 90), key(56523, 12, 181), key(56535, 11, 91),
    key(56546, 11, 205), key(56557, 12, 92), key(56569, 9, 85), key(56578, 9, 85), key(56587, 10, 85),
    key(56597, 5, 94), key(56602, 6, 94), key(56608, 6, 95), key(56614, 10, 92), key(56624, 11, 92),
    key(56635, 7, 95), key(56642, 7, 95), key(56649, 5, 95), key(56654, 17, 93), key(56671, 17, 93),
    key(56688, 6, 95), key(56694, 31, 95), key(56725, 16, 93), key(56741, 15, 93), key(56756, 15, 93),
    key(56771, 15, 93), key(56786, 15, 93), key(56801, 16, 93), key(56817, 15, 93), key(56832, 14, 93),
    key(56846, 13, 93), key(56859, 17, 93), key(56876, 19, 93), key(56895, 8, 95), key(56903, 6, 95),
    key(56909, 11, 93), key(56920, 15, 93), key(56935, 16, 93), key(56951, 8, 95), key(56959, 17, 93),
    key(56976, 9, 85), key(56985, 8, 85), key(56993, 9, 85), key(57002, 9, 85), key(57011, 13, 85),
    key(57024, 9, 85), key(57033, 8, 95), key(57041, 7, 95), key(57048, 4, 94), key(57052, 5, 94),
    key(57057, 9, 92), key(57066, 9, 92), key(57075, 7, 84), key(57082, 13, 87), key(57095, 13, 87),
    key(57108, 14, 87), key(57122, 14, 87), key(57136, 6, 84), key(57142, 13, 87), key(57155, 7, 84),
    key(57162, 13, 87), key(57175, 9, 85), key(57184, 11, 92), key(57195, 8, 85), key(57203, 8, 85),
    key(57211, 11, 85), key(57222, 8, 85), key(57230, 9, 85), key(57239, 9, 85), key(57248, 9, 85),
    key(57257, 8, 85), key(57265, 9, 85), key(57274, 9, 85), key(57283, 9, 85), key(57292, 10, 85),
    key(57302, 9, 85), key(57311, 9, 85), key(57320, 11, 85), key(57331, 4, 94), key(57335, 5, 94),
    key(57340, 6, 94), key(57346, 5, 94), key(57351, 9, 92), key(57360, 10, 92), key(57370, 9, 92),
    key(57379, 9, 92), key(57388, 9, 92), key(57397, 10, 92), key(57407, 10, 92), key(57417, 19, 93),
    key(57436, 30, 38), key(57466, 20, 63), key(57486, 17, 58), key(57503, 9, 81), key(57512, 6, 84),
    key(57518, 13, 87), key(57531, 16, 88), key(57547, 7, 84), key(57554, 13, 87), key(57567, 23, 93),
    key(57590, 17, 93), key(57607, 7, 95), key(57614, 17, 93), key(57631, 19, 93), key(57650, 19, 93),
    key(57669, 20, 93), key(57689, 20, 93), key(57709, 18, 93), key(57727, 14, 93), key(57741, 10, 18),
    key(57751, 11, 89), key(57762, 15, 114), key(57777, 10, 179), key(57787, 11, 211), key(57798, 10, 218),
    key(57808, 11, 109), key(57819, 7, 59), key(57826, 8, 112), key(57834, 7, 112), key(57841, 8, 115),
    key(57849, 6, 115), key(57855, 9, 83), key(57864, 7, 60), key(57871, 7, 80), key(57878, 6, 80),
    key(57884, 11, 118), key(57895, 7, 114), key(57902, 8, 80), key(57910, 13, 4), key(57923, 13, 76),
    key(57936, 15, 56), key(57951, 19, 143), key(57970, 15, 91), key(57985, 8, 89), key(57993, 8, 163),
    key(58001, 9, 91), key(58010, 6, 89), key(58016, 10, 90), key(58026, 6, 166), key(58032, 7, 71),
    key(58039, 5, 100), key(58044, 7, 100), key(58051, 6, 100), key(58057, 5, 100), key(58062, 12, 100),
    key(58074, 17, 100), key(58091, 7, 100), key(58098, 6, 100), key(58104, 6, 100), key(58110, 6, 100),
    key(58116, 6, 100), key(58122, 7, 112), key(58129, 8, 122), key(58137, 7, 101), key(58144, 7, 101),
    key(58151, 7, 101), key(58158, 7, 274), key(58165, 6, 115), key(58171, 27, 114), key(58198, 18, 246),
    key(58216, 12, 122), key(58228, 6, 100), key(58234, 5, 100), key(58239, 6, 100), key(58245, 29, 7),
    key(58274, 24, 97), key(58298, 31, 97), key(58329, 26, 97), key(58355, 24, 97), key(58379, 25, 97),
    key(58404, 25, 97), key(58429, 27, 97), key(58456, 26, 97), key(58482, 33, 97), key(58515, 32, 97),
    key(58547, 24, 97), key(58571, 25, 97), key(58596, 39, 97), key(58635, 22, 97), key(58657, 24, 97),
    key(58681, 23, 97), key(58704, 23, 97), key(58727, 33, 97), key(58760, 24, 97), key(58784, 24, 97),
    key(58808, 30, 97), key(58838, 26, 97), key(58864, 25, 97), key(58889, 37, 97), key(58926, 36, 97),
    key(58962, 33, 97), key(58995, 32, 97), key(59027, 36, 97), key(59063, 10, 122), key(59073, 10, 205),
    key(59083, 10, 246), key(59093, 51, 195), key(59144, 30, 12), key(59174, 34, 184), key(59208, 5, 100),
    key(59213, 6, 89), key(59219, 6, 89), key(59225, 8, 89), key(59233, 17, 89), key(59250, 9, 101),
    key(59259, 11, 166), key(59270, 26, 97), key(59296, 25, 97), key(59321, 25, 97), key(59346, 29, 97),
    key(59375, 30, 97), key(59405, 25, 97), key(59430, 25, 97), key(59455, 13, 26), key(59468, 15, 275),
    key(59483, 17, 276), key(59500, 5, 43), key(59505, 14, 181), key(59519, 29, 12), key(59548, 4, 104),
    key(59552, 9, 104), key(59561, 9, 104), key(59570, 7, 104), key(59577, 7, 104), key(59584, 8, 98),
    key(59592, 11, 99), key(59603, 9, 69), key(59612, 10, 69), key(59622, 9, 69), key(59631, 8, 69),
    key(59639, 9, 69), key(59648, 9, 69), key(59657, 9, 69), key(59666, 8, 101), key(59674, 6, 234),
    key(59680, 12, 55), key(59692, 5, 166), key(59697, 6, 166), key(59703, 7, 166), key(59710, 7, 166),
    key(59717, 7, 166), key(59724, 8, 166), key(59732, 9, 166), key(59741, 9, 166), key(59750, 6, 166),
    key(59756, 7, 166), key(59763, 20, 20), key(59783, 8, 166), key(59791, 8, 166), key(59799, 28, 20),
    key(59827, 9, 166), key(59836, 8, 166), key(59844, 8, 236), key(59852, 10, 98), key(59862, 8, 98),
    key(59870, 9, 98), key(59879, 10, 98), key(59889, 8, 98), key(59897, 8, 98), key(59905, 20, 98),
    key(59925, 9, 98), key(59934, 10, 98), key(59944, 9, 98), key(59953, 10, 98), key(59963, 8, 98),
    key(59971, 7, 98), key(59978, 9, 96), key(59987, 19, 96), key(60006, 15, 96), key(60021, 22, 96),
    key(60043, 18, 96), key(60061, 13, 96), key(60074, 22, 96), key(60096, 22, 96), key(60118, 18, 96),
    key(60136, 22, 96), key(60158, 18, 96), key(60176, 20, 96), key(60196, 13, 96), key(60209, 19, 96),
    key(60228, 18, 96), key(60246, 21, 96), key(60267, 48, 96), key(60315, 11, 96), key(60326, 10, 101),
    key(60336, 9, 101), key(60345, 8, 101), key(60353, 22, 96), key(60375, 9, 101), key(60384, 8, 96),
    key(60392, 19, 96), key(60411, 35, 96), key(60446, 12, 96), key(60458, 17, 96), key(60475, 12, 96),
    key(60487, 17, 96), key(60504, 22, 96), key(60526, 21, 96), key(60547, 18, 96), key(60565, 18, 96),
    key(60583, 17, 96), key(60600, 10, 96), key(60610, 27, 96), key(60637, 7, 101), key(60644, 7, 101),
    key(60651, 10, 98), key(60661, 8, 96), key(60669, 9, 96), key(60678, 8, 96), key(60686, 9, 96),
    key(60695, 35, 96), key(60730, 36, 96), key(60766, 8, 166), key(60774, 25, 97), key(60799, 8, 114),
    key(60807, 7, 80), key(60814, 9, 99), key(60823, 9, 99), key(60832, 12, 99), key(60844, 9, 99),
    key(60853, 7, 99), key(60860, 8, 99), key(60868, 21, 246), key(60889, 14, 1), key(60903, 10, 109),
    key(60913, 10, 8), key(60923, 9, 5), key(60932, 9, 64), key(60941, 7, 0), key(60948, 8, 9),
    key(60956, 8, 6), key(60964, 8, 2), key(60972, 9, 3), key(60981, 23, 13), key(61004, 8, 15),
    key(61012, 11, 14), key(61023, 10, 106), key(61033, 11, 16), key(61044, 10, 33), key(61054, 10, 24),
    key(61064, 8, 25), key(61072, 14, 22), key(61086, 10, 28), key(61096, 8, 29), key(61104, 9, 30),
    key(61113, 8, 19), key(61121, 9, 32), key(61130, 9, 31), key(61139, 25, 26), key(61164, 11, 37),
    key(61175, 8, 34), key(61183, 12, 21), key(61195, 8, 140), key(61203, 10, 23), key(61213, 9, 17),
    key(61222, 8, 35), key(61230, 7, 216), key(61237, 7, 42), key(61244, 7, 43), key(61251, 9, 62),
    key(61260, 10, 61), key(61270, 8, 65), key(61278, 10, 200), key(61288, 9, 67), key(61297, 9, 70),
    key(61306, 20, 7), key(61326, 6, 73), key(61332, 10, 176), key(61342, 8, 78), key(61350, 8, 86),
    key(61358, 7, 82), key(61365, 11, 87), key(61376, 11, 88), key(61387, 9, 90), key(61396, 8, 95),
    key(61404, 11, 85), key(61415, 6, 94), key(61421, 11, 92), key(61432, 23, 93), key(61455, 7, 100),
    key(61462, 10, 69), key(61472, 11, 98), key(61483, 10, 101), key(61493, 7, 108), key(61500, 7, 104),
    key(61507, 11, 102), key(61518, 25, 197), key(61543, 10, 110), key(61553, 8, 111), key(61561, 9, 112),
    key(61570, 8, 115), key(61578, 10, 83), key(61588, 8, 60), key(61596, 6, 84), key(61602, 10, 91),
    key(61612, 7, 80), key(61619, 10, 119), key(61629, 10, 45), key(61639, 8, 39), key(61647, 8, 186),
    key(61655, 13, 116), key(61668, 7, 117), key(61675, 10, 51), key(61685, 10, 120), key(61695, 15, 118),
    key(61710, 9, 44), key(61719, 17, 181), key(61736, 14, 122), key(61750, 10, 49), key(61760, 8, 50),
    key(61768, 7, 47), key(61775, 9, 99), key(61784, 11, 52), key(61795, 6, 53), key(61801, 9, 57),
    key(61810, 9, 123), key(61819, 7, 166), key(61826, 7, 124), key(61833, 11, 133), key(61844, 9, 134),
    key(61853, 10, 125), key(61863, 8, 131), key(61871, 9, 126), key(61880, 8, 127), key(61888, 12, 129),
    key(61900, 10, 132), key(61910, 11, 187), key(61921, 9, 188), key(61930, 8, 190), key(61938, 8, 156),
    key(61946, 10, 234), key(61956, 9, 157), key(61965, 6, 145), key(61971, 7, 146), key(61978, 11, 154),
    key(61989, 9, 158), key(61998, 9, 142), key(62007, 12, 77), key(62019, 7, 66), key(62026, 8, 141),
    key(62034, 9, 139), key(62043, 8, 155), key(62051, 11, 152), key(62062, 8, 137), key(62070, 8, 138),
    key(62078, 10, 149), key(62088, 13, 153), key(62101, 11, 151), key(62112, 7, 147), key(62119, 9, 159),
    key(62128, 7, 169), key(62135, 8, 98), key(62143, 9, 98), key(62152, 8, 168), key(62160, 8, 101),
    key(62168, 10, 101), key(62178, 8, 101), key(62186, 9, 101), key(62195, 7, 101), key(62202, 14, 101),
    key(62216, 8, 101), key(62224, 9, 101), key(62233, 9, 101), key(62242, 9, 101), key(62251, 7, 101),
    key(62258, 9, 101), key(62267, 6, 101), key(62273, 7, 101), key(62280, 8, 101), key(62288, 8, 161),
    key(62296, 9, 163), key(62305, 11, 164), key(62316, 6, 165), key(62322, 7, 167), key(62329, 14, 160),
    key(62343, 12, 170), key(62355, 7, 171), key(62362, 11, 172), key(62373, 10, 183), key(62383, 7, 177),
    key(62390, 8, 173), key(62398, 7, 178), key(62405, 6, 175), key(62411, 10, 174), key(62421, 9, 179),
    key(62430, 25, 185), key(62455, 11, 180), key(62466, 10, 201), key(62476, 7, 244), key(62483, 21, 10),
    key(62504, 13, 196), key(62517, 23, 121), key(62540, 12, 128), key(62552, 26, 203), key(62578, 29, 237),
    key(62607, 23, 206), key(62630, 7, 191), key(62637, 10, 193), key(62647, 12, 213), key(62659, 13, 199),
    key(62672, 7, 214), key(62679, 10, 194), key(62689, 11, 130), key(62700, 10, 208), key(62710, 10, 209),
    key(62720, 9, 202), key(62729, 8, 192), key(62737, 10, 207), key(62747, 10, 218), key(62757, 9, 228),
    key(62766, 13, 219), key(62779, 10, 229), key(62789, 21, 222), key(62810, 6, 217), key(62816, 9, 220),
    key(62825, 7, 223), key(62832, 20, 224), key(62852, 9, 225), key(62861, 8, 227), key(62869, 8, 107),
    key(62877, 10, 18), key(62887, 10, 75), key(62897, 7, 72), key(62904, 8, 230), key(62912, 9, 89),
    key(62921, 10, 71), key(62931, 10, 166), key(62941, 11, 79), key(62952, 11, 59), key(62963, 9, 231),
    key(62972, 7, 182), key(62979, 9, 233), key(62988, 7, 189), key(62995, 8, 211), key(63003, 8, 210),
    key(63011, 8, 41), key(63019, 9, 226), key(63028, 18, 221), key(63046, 14, 235), key(63060, 9, 242),
    key(63069, 10, 236), key(63079, 11, 238), key(63090, 11, 241), key(63101, 19, 243), key(63120, 8, 245),
    key(63128, 10, 114), key(63138, 8, 247), key(63146, 10, 248), key(63156, 14, 28), key(63170, 13, 28),
    key(63183, 13, 28), key(63196, 7, 101), key(63203, 6, 89), key(63209, 5, 43), key(63214, 10, 98),
    key(63224, 9, 98), key(63233, 8, 98), key(63241, 9, 98), key(63250, 29, 96), key(63279, 8, 101),
    key(63287, 7, 101), key(63294, 9, 101), key(63303, 8, 89), key(63311, 13, 1), key(63324, 15, 4),
    key(63339, 9, 5), key(63348, 9, 64), key(63357, 16, 10), key(63373, 9, 6), key(63382, 8, 2),
    key(63390, 10, 3), key(63400, 12, 11), key(63412, 21, 13), key(63433, 11, 8), key(63444, 9, 9),
    key(63453, 7, 0), key(63460, 11, 14), key(63471, 9, 15), key(63480, 12, 16), key(63492, 9, 25),
    key(63501, 9, 24), key(63510, 12, 22), key(63522, 10, 33), key(63532, 9, 28), key(63541, 9, 18),
    key(63550, 8, 29), key(63558, 7, 19), key(63565, 9, 30), key(63574, 8, 35), key(63582, 9, 31),
    key(63591, 23, 26), key(63614, 15, 36), key(63629, 8, 32), key(63637, 32, 105), key(63669, 24, 239),
    key(63693, 8, 34), key(63701, 10, 23), key(63711, 14, 21), key(63725, 9, 17), key(63734, 10, 119),
    key(63744, 10, 45), key(63754, 8, 39), key(63762, 12, 51), key(63774, 23, 20), key(63797, 16, 56),
    key(63813, 26, 38), key(63839, 6, 216), key(63845, 7, 42), key(63852, 7, 43), key(63859, 18, 55),
    key(63877, 23, 40), key(63900, 10, 49), key(63910, 9, 50), key(63919, 19, 47), key(63938, 16, 46),
    key(63954, 14, 48), key(63968, 12, 52), key(63980, 14, 44), key(63994, 9, 99), key(64003, 6, 53),
    key(64009, 9, 54), key(64018, 8, 57), key(64026, 16, 58), key(64042, 9, 62), key(64051, 10, 60),
    key(64061, 10, 61), key(64071, 20, 63), key(64091, 9, 65), key(64100, 7, 66), key(64107, 13, 200),
    key(64120, 19, 88), key(64139, 9, 67), key(64148, 9, 70), key(64157, 10, 71), key(64167, 18, 74),
    key(64185, 15, 76), key(64200, 6, 73), key(64206, 9, 72), key(64215, 8, 75), key(64223, 15, 93),
    key(64238, 18, 185), key(64256, 29, 12), key(64285, 7, 78), key(64292, 8, 86), key(64300, 9, 80),
    key(64309, 9, 59), key(64318, 7, 82), key(64325, 11, 83), key(64336, 8, 89), key(64344, 11, 91),
    key(64355, 9, 90), key(64364, 12, 85), key(64376, 6, 94), key(64382, 11, 92), key(64393, 10, 81),
    key(64403, 8, 84), key(64411, 15, 87), key(64426, 8, 95), key(64434, 7, 100), key(64441, 34, 97),
    key(64475, 10, 98), key(64485, 21, 96), key(64506, 9, 101), key(64515, 9, 109), key(64524, 7, 104),
    key(64531, 11, 102), key(64542, 6, 107), key(64548, 6, 108), key(64554, 9, 106), key(64563, 13, 103),
    key(64576, 7, 111), key(64583, 9, 112), key(64592, 7, 115), key(64599, 8, 113), key(64607, 8, 114),
    key(64615, 12, 116), key(64627, 7, 117), key(64634, 10, 120), key(64644, 8, 123), key(64652, 12, 118),
    key(64664, 6, 124), key(64670, 8, 134), key(64678, 9, 125), key(64687, 9, 126), key(64696, 7, 127),
    key(64703, 15, 129), key(64718, 11, 132), key(64729, 12, 133), key(64741, 17, 135), key(64758, 11, 144),
    key(64769, 12, 140), key(64781, 10, 157), key(64791, 10, 141), key(64801, 7, 146), key(64808, 18, 143),
    key(64826, 12, 154), key(64838, 12, 152), key(64850, 11, 155), key(64861, 9, 158), key(64870, 8, 142),
    key(64878, 12, 77), key(64890, 9, 139), key(64899, 8, 138), key(64907, 10, 149), key(64917, 12, 148),
    key(64929, 12, 153), key(64941, 9, 137), key(64950, 12, 151), key(64962, 15, 147), key(64977, 9, 159),
    key(64986, 7, 169), key(64993, 7, 168), key(65000, 13, 166), key(65013, 15, 160), key(65028, 13, 170),
    key(65041, 11, 164), key(65052, 7, 161), key(65059, 9, 163), key(65068, 6, 165), key(65074, 16, 162),
    key(65090, 13, 181), key(65103, 26, 150), key(65129, 8, 167), key(65137, 6, 171), key(65143, 10, 172),
    key(65153, 7, 177), key(65160, 25, 184), key(65185, 8, 173), key(65193, 18, 178), key(65211, 10, 183),
    key(65221, 6, 175), key(65227, 13, 176), key(65240, 18, 174), key(65258, 8, 179), key(65266, 10, 182),
    key(65276, 13, 180), key(65289, 7, 186), key(65296, 9, 187), key(65305, 9, 188), key(65314, 8, 189),
    key(65322, 8, 190), key(65330, 18, 27), key(65348, 14, 196), key(65362, 22, 121), key(65384, 13, 128),
    key(65397, 14, 136), key(65411, 32, 203), key(65443, 29, 237), key(65472, 7, 244), key(65479, 12, 201),
    key(65491, 28, 206), key(65519, 14, 191), key(65533, 9, 193), key(65542, 8, 204), key(65550, 12, 213),
    key(65562, 14, 199), key(65576, 11, 194), key(65587, 14, 212), key(65601, 10, 208), key(65611, 10, 209),
    key(65621, 17, 198), key(65638, 9, 202), key(65647, 14, 246), key(65661, 41, 195), key(65702, 13, 122),
    key(65715, 13, 205), key(65728, 7, 69), key(65735, 11, 130), key(65746, 7, 192), key(65753, 10, 207),
    key(65763, 23, 197), key(65786, 11, 211), key(65797, 8, 210), key(65805, 13, 41), key(65818, 7, 214),
    key(65825, 8, 228), key(65833, 12, 219), key(65845, 10, 229), key(65855, 10, 218), key(65865, 13, 222),
    key(65878, 6, 217), key(65884, 9, 220), key(65893, 7, 223), key(65900, 20, 224), key(65920, 9, 225),
    key(65929, 8, 226), key(65937, 14, 221), key(65951, 26, 215), key(65977, 8, 227), key(65985, 8, 230),
    key(65993, 9, 231), key(66002, 22, 7), key(66024, 16, 79), key(66040, 15, 234), key(66055, 9, 233),
    key(66064, 27, 232), key(66091, 19, 240), key(66110, 12, 235), key(66122, 9, 242), key(66131, 14, 236),
    key(66145, 11, 238), key(66156, 9, 241), key(66165, 18, 243), key(66183, 16, 68), key(66199, 7, 245),
    key(66206, 8, 247), key(66214, 4, 327), key(66218, 7, 112), key(66225, 6, 115), key(66231, 19, 51),
    key(66250, 19, 56), key(66269, 27, 239), key(66296, 9, 37), key(66305, 4, 315), key(66309, 7, 43),
    key(66316, 7, 109), key(66323, 19, 109), key(66342, 9, 109), key(66351, 9, 109), key(66360, 4, 330),
    key(66364, 9, 222), key(66373, 3, 320), key(66376, 5, 245), key(66381, 6, 245), key(66387, 39, 105),
    key(66426, 6, 106), key(66432, 7, 106), key(66439, 4, 324), key(66443, 20, 74), key(66463, 18, 56),
    key(66481, 16, 48), key(66497, 35, 150), key(66532, 19, 143), key(66551, 19, 198), key(66570, 26, 215),
    key(66596, 33, 239), key(66629, 33, 240), key(66662, 8, 70), key(66670, 18, 162), key(66688, 6, 107),
    key(66694, 7, 106), key(66701, 7, 109), key(66708, 7, 110), key(66715, 28, 38), key(66743, 17, 58),
    key(66760, 34, 46), key(66794, 22, 63), key(66816, 7, 109), key(66823, 7, 231), key(66830, 6, 231),
    key(66836, 7, 231), key(66843, 9, 65), key(66852, 6, 65), key(66858, 7, 65), key(66865, 6, 65),
    key(66871, 38, 150), key(66909, 22, 143), key(66931, 21, 162), key(66952, 21, 198), key(66973, 29, 215),
    key(67002, 27, 239), key(67029, 23, 51), key(67052, 19, 56), key(67071, 17, 48), key(67088, 21, 74),
    key(67109, 21, 240), key(67130, 9, 32), key(67139, 9, 115), key(67148, 11, 59), key(67159, 22, 150),
    key(67181, 14, 162), key(67195, 12, 198), key(67207, 4, 108), key(67211, 5, 108), key(67216, 5, 107),
    key(67221, 10, 36), key(67231, 13, 55), key(67244, 10, 103), key(67254, 26, 97), key(67280, 11, 162),
    key(67291, 10, 4), key(67301, 12, 56), key(67313, 10, 40), key(67323, 18, 40), key(67341, 9, 48),
    key(67350, 41, 195), key(67391, 10, 76), key(67401, 23, 97), key(67424, 22, 97), key(67446, 14, 74),
    key(67460, 28, 74), key(67488, 22, 150), key(67510, 13, 143), key(67523, 38, 232), key(67561, 13, 174),
    key(67574, 12, 198), key(67586, 23, 215), key(67609, 25, 239), key(67634, 27, 240), key(67661, 8, 131),
    key(67669, 11, 36), key(67680, 9, 36), key(67689, 14, 55), key(67703, 11, 103), key(67714, 11, 103),
    key(67725, 13, 55), key(67738, 13, 55), key(67751, 27, 97), key(67778, 12, 162), key(67790, 11, 4),
    key(67801, 25, 105), key(67826, 12, 56), key(67838, 12, 56), key(67850, 12, 56), key(67862, 19, 40),
    key(67881, 10, 48), key(67891, 23, 40), key(67914, 14, 74), key(67928, 11, 76), key(67939, 38, 195),
    key(67977, 22, 97), key(67999, 12, 56), key(68011, 11, 40), key(68022, 9, 48), key(68031, 14, 74),
    key(68045, 29, 74), key(68074, 23, 150), key(68097, 23, 150), key(68120, 14, 143), key(68134, 12, 143),
    key(68146, 14, 155), key(68160, 31, 232), key(68191, 31, 232), key(68222, 40, 232), key(68262, 13, 162),
    key(68275, 14, 174), key(68289, 13, 198), key(68302, 13, 198), key(68315, 21, 215), key(68336, 21, 215),
    key(68357, 20, 215), key(68377, 24, 240), key(68401, 24, 239), key(68425, 21, 240), key(68446, 24, 239),
    key(68470, 22, 240), key(68492, 7, 106), key(68499, 11, 36), key(68510, 14, 55), key(68524, 17, 187),
    key(68541, 11, 103), key(68552, 27, 97), key(68579, 27, 97), key(68606, 12, 162), key(68618, 11, 4),
    key(68629, 12, 56), key(68641, 19, 40), key(68660, 10, 48), key(68670, 11, 76), key(68681, 14, 74),
    key(68695, 23, 150), key(68718, 14, 143), key(68732, 31, 232), key(68763, 14, 174), key(68777, 13, 198),
    key(68790, 20, 215), key(68810, 23, 239), key(68833, 28, 240), key(68861, 11, 4), key(68872, 12, 56),
    key(68884, 12, 105), key(68896, 11, 40), key(68907, 19, 40), key(68926, 10, 48), key(68936, 14, 74),
    key(68950, 29, 74), key(68979, 11, 76), key(68990, 40, 195), key(69030, 22, 97), key(69052, 14, 74),
    key(69066, 23, 150), key(69089, 24, 150), key(69113, 14, 143), key(69127, 41, 232), key(69168, 34, 232),
    key(69202, 14, 174), key(69216, 12, 198), key(69228, 20, 215), key(69248, 24, 239), key(69272, 30, 240),
    key(69302, 28, 240), key(69330, 10, 143), key(69340, 30, 7), key(69370, 7, 156), key(69377, 5, 145),
    key(69382, 3, 314), key(69385, 17, 7), key(69402, 4, 104), key(69406, 37, 178), key(69443, 26, 244),
    key(69469, 4, 104), key(69473, 5, 104), key(69478, 12, 104), key(69490, 17, 104), key(69507, 6, 104),
    key(69513, 38, 105), key(69551, 6, 104), key(69557, 5, 104), key(69562, 6, 104), key(69568, 6, 104),
    key(69574, 31, 105), key(69605, 6, 104), key(69611, 30, 105), key(69641, 7, 104), key(69648, 6, 104),
    key(69654, 7, 104), key(69661, 10, 102), key(69671, 10, 102), key(69681, 11, 102), key(69692, 11, 102),
    key(69703, 9, 102), key(69712, 11, 102), key(69723, 9, 102), key(69732, 16, 102), key(69748, 21, 102),
    key(69769, 10, 102), key(69779, 10, 102), key(69789, 9, 102), key(69798, 10, 102), key(69808, 10, 102),
    key(69818, 9, 102), key(69827, 10, 102), key(69837, 8, 102), key(69845, 9, 102), key(69854, 10, 102),
    key(69864, 9, 102), key(69873, 11, 102), key(69884, 10, 102), key(69894, 9, 102), key(69903, 10, 102),
    key(69913, 9, 102), key(69922, 10, 104), key(69932, 8, 102), key(69940, 9, 102), key(69949, 10, 102),
    key(69959, 4, 104), key(69963, 5, 104), key(69968, 7, 79), key(69975, 12, 79), key(69987, 8, 79),
    key(69995, 11, 4), key(70006, 12, 56), key(70018, 10, 48), key(70028, 30, 232), key(70058, 11, 76),
    key(70069, 14, 74), key(70083, 44, 195), key(70127, 23, 97), key(70150, 11, 40), key(70161, 22, 150),
    key(70183, 14, 143), key(70197, 13, 198), key(70210, 21, 215), key(70231, 10, 109), key(70241, 21, 239),
    key(70262, 12, 36), key(70274, 18, 55), key(70292, 12, 103), key(70304, 13, 162), key(70317, 12, 4),
    key(70329, 13, 56), key(70342, 12, 40), key(70354, 11, 48), key(70365, 29, 97), key(70394, 18, 143),
    key(70412, 19, 74), key(70431, 12, 76), key(70443, 25, 150), key(70468, 58, 232), key(70526, 21, 215),
    key(70547, 26, 240), key(70573, 27, 239), key(70600, 12, 103), key(70612, 13, 36), key(70625, 16, 55),
    key(70641, 33, 97), key(70674, 10, 103), key(70684, 14, 162), key(70698, 14, 4), key(70712, 25, 20),
    key(70737, 15, 56), key(70752, 22, 40), key(70774, 13, 48), key(70787, 17, 74), key(70804, 34, 74),
    key(70838, 14, 76), key(70852, 28, 232), key(70880, 24, 150), key(70904, 17, 143), key(70921, 17, 174),
    key(70938, 16, 198), key(70954, 24, 215), key(70978, 26, 240), key(71004, 26, 239), key(71030, 20, 240),
    key(71050, 34, 327), key(71084, 53, 315), key(71137, 40, 330), key(71177, 42, 324), key(71219, 27, 314),
    key(71246, 44, 325), key(71290, 5, 104), key(71295, 5, 108), key(71300, 5, 107), key(71305, 6, 114),
    key(71311, 8, 114), key(71319, 9, 114), key(71328, 7, 110), key(71335, 10, 181), key(71345, 28, 150),
    key(71373, 9, 189), key(71382, 3, 107), key(71385, 5, 108), key(71390, 6, 108), key(71396, 6, 108),
    key(71402, 5, 107), key(71407, 6, 107), key(71413, 4, 108), key(71417, 4, 108), key(71421, 4, 108),
    key(71425, 5, 108), key(71430, 6, 108), key(71436, 5, 108), key(71441, 5, 108), key(71446, 4, 107),
    key(71450, 24, 107), key(71474, 11, 107), key(71485, 5, 107), key(71490, 6, 107), key(71496, 5, 107),
    key(71501, 7, 107), key(71508, 6, 107), key(71514, 5, 107), key(71519, 4, 107), key(71523, 4, 108),
    key(71527, 16, 108), key(71543, 9, 108), key(71552, 5, 108), key(71557, 6, 108), key(71563, 5, 107),
    key(71568, 6, 108), key(71574, 7, 106), key(71581, 14, 106), key(71595, 19, 106), key(71614, 8, 106),
    key(71622, 9, 106), key(71631, 8, 106), key(71639, 6, 233), key(71645, 7, 233), key(71652, 5, 106),
    key(71657, 8, 106), key(71665, 5, 106), key(71670, 14, 106), key(71684, 5, 189), key(71689, 11, 189),
    key(71700, 8, 67), key(71708, 8, 67), key(71716, 8, 67), key(71724, 7, 67), key(71731, 6, 106),
    key(71737, 7, 106), key(71744, 7, 106), key(71751, 7, 106), key(71758, 8, 106), key(71766, 9, 106),
    key(71775, 7, 106), key(71782, 7, 106), key(71789, 7, 106), key(71796, 8, 106), key(71804, 7, 106),
    key(71811, 4, 108), key(71815, 8, 106), key(71823, 7, 106), key(71830, 5, 106), key(71835, 5, 106),
    key(71840, 6, 69), key(71846, 4, 320), key(71850, 8, 109), key(71858, 8, 110), key(71866, 13, 4),
    key(71879, 11, 36), key(71890, 25, 150), key(71915, 26, 240), key(71941, 26, 239), key(71967, 27, 240),
    key(71994, 15, 74), key(72009, 23, 74), key(72032, 12, 76), key(72044, 16, 74), key(72060, 23, 97),
    key(72083, 13, 56), key(72096, 14, 56), key(72110, 12, 40), key(72122, 13, 40), key(72135, 10, 48),
    key(72145, 11, 48), key(72156, 15, 143), key(72171, 16, 143), key(72187, 28, 232), key(72215, 14, 174),
    key(72229, 15, 174), key(72244, 14, 198), key(72258, 15, 198), key(72273, 22, 215), key(72295, 23, 215),
    key(72318, 12, 36), key(72330, 34, 97), key(72364, 23, 55), key(72387, 15, 103), key(72402, 15, 162),
    key(72417, 8, 110), key(72425, 8, 109), key(72433, 8, 109), key(72441, 9, 109), key(72450, 9, 110),
    key(72459, 6, 66), key(72465, 9, 110), key(72474, 8, 110), key(72482, 9, 110), key(72491, 8, 110),
    key(72499, 9, 110), key(72508, 9, 110), key(72517, 10, 110), key(72527, 14, 48), key(72541, 16, 56),
    key(72557, 17, 198), key(72574, 11, 36), key(72585, 14, 55), key(72599, 11, 103), key(72610, 15, 55),
    key(72625, 12, 162), key(72637, 7, 109), key(72644, 7, 110), key(72651, 24, 320), key(72675, 31, 1),
    key(72706, 24, 107), key(72730, 30, 152), key(72760, 28, 172), key(72788, 6, 109), key(72794, 7, 109),
    key(72801, 8, 109), key(72809, 7, 109), key(72816, 7, 109), key(72823, 8, 109), key(72831, 9, 109),
    key(72840, 9, 109), key(72849, 7, 109), key(72856, 9, 109), key(72865, 7, 109), key(72872, 8, 109),
    key(72880, 7, 109), key(72887, 11, 4), key(72898, 12, 56), key(72910, 11, 40), key(72921, 19, 40),
    key(72940, 10, 48), key(72950, 11, 76), key(72961, 40, 195), key(73001, 22, 97), key(73023, 14, 74),
    key(73037, 29, 74), key(73066, 24, 150), key(73090, 14, 143), key(73104, 31, 232), key(73135, 34, 232),
    key(73169, 14, 174), key(73183, 13, 198), key(73196, 21, 215), key(73217, 44, 232), key(73261, 25, 239),
    key(73286, 23, 240), key(73309, 36, 240), key(73345, 8, 110), key(73353, 11, 103), key(73364, 12, 36),
    key(73376, 15, 55), key(73391, 12, 103), key(73403, 13, 162), key(73416, 12, 4), key(73428, 13, 56),
    key(73441, 20, 40), key(73461, 11, 48), key(73472, 12, 76), key(73484, 11, 73), key(73495, 23, 97),
    key(73518, 25, 150), key(73543, 15, 143), key(73558, 39, 232), key(73597, 15, 174), key(73612, 14, 198),
    key(73626, 23, 215), key(73649, 26, 240), key(73675, 27, 239), key(73702, 40, 195), key(73742, 13, 79),
    key(73755, 12, 36), key(73767, 15, 55), key(73782, 12, 103), key(73794, 13, 162), key(73807, 11, 4),
    key(73818, 12, 56), key(73830, 19, 40), key(73849, 10, 48), key(73859, 14, 76), key(73873, 14, 74),
    key(73887, 28, 74), key(73915, 22, 97), key(73937, 29, 150), key(73966, 14, 143), key(73980, 38, 232),
    key(74018, 13, 162), key(74031, 14, 174), key(74045, 14, 198), key(74059, 20, 215), key(74079, 23, 240),
    key(74102, 25, 239), key(74127, 8, 69), key(74135, 8, 69), key(74143, 7, 69), key(74150, 9, 110),
    key(74159, 7, 110), key(74166, 6, 110), key(74172, 13, 110), key(74185, 15, 110), key(74200, 7, 110),
    key(74207, 7, 110), key(74214, 7, 110), key(74221, 7, 110), key(74228, 6, 110), key(74234, 7, 110),
    key(74241, 7, 110), key(74248, 7, 110), key(74255, 6, 110), key(74261, 7, 109), key(74268, 7, 110),
    key(74275, 13, 222), key(74288, 7, 70), key(74295, 12, 36), key(74307, 15, 55), key(74322, 12, 103),
    key(74334, 29, 97), key(74363, 12, 4), key(74375, 13, 56), key(74388, 12, 40), key(74400, 11, 48),
    key(74411, 15, 74), key(74426, 12, 76), key(74438, 23, 150), key(74461, 15, 143), key(74476, 42, 232),
    key(74518, 14, 198), key(74532, 21, 215), key(74553, 27, 240), key(74580, 28, 239), key(74608, 8, 110),
    key(74616, 5, 210), key(74621, 7, 41), key(74628, 7, 41), key(74635, 8, 210), key(74643, 9, 222),
    key(74652, 6, 111), key(74658, 7, 111), key(74665, 7, 111), key(74672, 8, 111), key(74680, 5, 111),
    key(74685, 6, 111), key(74691, 13, 111), key(74704, 7, 111), key(74711, 7, 111), key(74718, 16, 111),
    key(74734, 8, 111), key(74742, 6, 111), key(74748, 7, 111), key(74755, 7, 111), key(74762, 7, 111),
    key(74769, 8, 111), key(74777, 7, 111), key(74784, 7, 111), key(74791, 7, 111), key(74798, 5, 111),
    key(74803, 17, 111), key(74820, 6, 111), key(74826, 5, 111), key(74831, 8, 15), key(74839, 8, 71),
    key(74847, 8, 110), key(74855, 7, 71), key(74862, 9, 71), key(74871, 8, 71), key(74879, 10, 71),
    key(74889, 7, 71), key(74896, 7, 71), key(74903, 8, 44), key(74911, 9, 44), key(74920, 9, 44),
    key(74929, 12, 44), key(74941, 7, 44), key(74948, 11, 44), key(74959, 8, 106), key(74967, 8, 106),
    key(74975, 25, 234), key(75000, 23, 234), key(75023, 16, 59), key(75039, 10, 166), key(75049, 9, 248),
    key(75058, 22, 74), key(75080, 17, 50), key(75097, 15, 48), key(75112, 20, 143), key(75132, 17, 155),
    key(75149, 21, 162), key(75170, 18, 57), key(75188, 6, 109), key(75194, 7, 109), key(75201, 6, 110),
    key(75207, 7, 110), key(75214, 8, 110), key(75222, 7, 110), key(75229, 8, 110), key(75237, 4, 216),
    key(75241, 5, 82), key(75246, 6, 115), key(75252, 7, 115), key(75259, 6, 115), key(75265, 6, 78),
    key(75271, 7, 60), key(75278, 8, 112), key(75286, 5, 59), key(75291, 7, 112), key(75298, 8, 112),
    key(75306, 8, 112), key(75314, 6, 112), key(75320, 7, 112), key(75327, 7, 112), key(75334, 8, 112),
    key(75342, 7, 112), key(75349, 7, 112), key(75356, 5, 59), key(75361, 8, 112), key(75369, 7, 112),
    key(75376, 16, 91), key(75392, 7, 86), key(75399, 25, 38), key(75424, 16, 58), key(75440, 19, 63),
    key(75459, 32, 46), key(75491, 25, 38), key(75516, 16, 58), key(75532, 19, 63), key(75551, 32, 46),
    key(75583, 33, 46), key(75616, 16, 47), key(75632, 28, 38), key(75660, 14, 58), key(75674, 32, 46),
    key(75706, 19, 63), key(75725, 28, 38), key(75753, 33, 46), key(75786, 23, 63), key(75809, 17, 58),
    key(75826, 8, 112), key(75834, 5, 245), key(75839, 33, 38), key(75872, 30, 38), key(75902, 18, 58),
    key(75920, 36, 46), key(75956, 20, 63), key(75976, 35, 46), key(76011, 17, 58), key(76028, 19, 58),
    key(76047, 22, 63), key(76069, 37, 46), key(76106, 5, 59), key(76111, 7, 112), key(76118, 27, 246),
    key(76145, 45, 195), key(76190, 14, 122), key(76204, 13, 205), key(76217, 7, 115), key(76224, 5, 115),
    key(76229, 6, 115), key(76235, 8, 115), key(76243, 6, 115), key(76249, 8, 115), key(76257, 7, 115),
    key(76264, 8, 115), key(76272, 8, 115), key(76280, 5, 115), key(76285, 5, 115), key(76290, 6, 115),
    key(76296, 4, 115), key(76300, 5, 115), key(76305, 6, 115), key(76311, 7, 115), key(76318, 8, 115),
    key(76326, 8, 115), key(76334, 8, 115), key(76342, 7, 115), key(76349, 5, 115), key(76354, 4, 115),
    key(76358, 6, 115), key(76364, 7, 115), key(76371, 6, 59), key(76377, 14, 160), key(76391, 11, 170),
    key(76402, 3, 234), key(76405, 20, 74), key(76425, 15, 48), key(76440, 6, 64), key(76446, 5, 245),
    key(76451, 6, 245), key(76457, 4, 245), key(76461, 5, 245), key(76466, 6, 245), key(76472, 7, 245),
    key(76479, 6, 245), key(76485, 33, 239), key(76518, 34, 105), key(76552, 7, 80), key(76559, 41, 195),
    key(76600, 9, 80), key(76609, 6, 115), key(76615, 5, 115), key(76620, 6, 59), key(76626, 9, 9),
    key(76635, 6, 113), key(76641, 19, 113), key(76660, 5, 113), key(76665, 8, 113), key(76673, 10, 80),
    key(76683, 10, 83), key(76693, 10, 83), key(76703, 9, 83), key(76712, 7, 60), key(76719, 8, 83),
    key(76727, 10, 83), key(76737, 8, 83), key(76745, 10, 83), key(76755, 9, 83), key(76764, 10, 83),
    key(76774, 10, 83), key(76784, 6, 60), key(76790, 7, 60), key(76797, 7, 60), key(76804, 21, 246),
    key(76825, 4, 42), key(76829, 7, 84), key(76836, 14, 87), key(76850, 7, 80), key(76857, 7, 80),
    key(76864, 41, 195), key(76905, 11, 122), key(76916, 11, 205), key(76927, 7, 115), key(76934, 7, 60),
    key(76941, 2, 79), key(76943, 6, 114), key(76949, 15, 257), key(76964, 5, 80), key(76969, 42, 195),
    key(77011, 6, 80), key(77017, 6, 55), key(77023, 11, 55), key(77034, 7, 81), key(77041, 8, 80),
    key(77049, 6, 113), key(77055, 9, 114), key(77064, 9, 114), key(77073, 10, 114), key(77083, 6, 114),
    key(77089, 27, 114), key(77116, 7, 114), key(77123, 8, 114), key(77131, 9, 114), key(77140, 8, 114),
    key(77148, 9, 114), key(77157, 9, 114), key(77166, 8, 114), key(77174, 10, 114), key(77184, 9, 114),
    key(77193, 8, 114), key(77201, 9, 114), key(77210, 6, 80), key(77216, 6, 80), key(77222, 9, 114),
    key(77231, 6, 277), key(77237, 9, 55), key(77246, 10, 55), key(77256, 12, 89), key(77268, 9, 91),
    key(77277, 17, 79), key(77294, 9, 85), key(77303, 12, 83), key(77315, 5, 94), key(77320, 35, 38),
    key(77355, 7, 95), key(77362, 7, 55), key(77369, 5, 55), key(77374, 18, 79), key(77392, 19, 234),
    key(77411, 25, 7), key(77436, 44, 232), key(77480, 33, 240), key(77513, 11, 148), key(77524, 15, 55),
    key(77539, 6, 80), key(77545, 12, 246), key(77557, 22, 246), key(77579, 38, 195), key(77617, 40, 195),
    key(77657, 41, 195), key(77698, 36, 195), key(77734, 40, 195), key(77774, 38, 195), key(77812, 40, 195),
    key(77852, 11, 122), key(77863, 12, 122), key(77875, 11, 205), key(77886, 22, 246), key(77908, 22, 246),
    key(77930, 11, 205), key(77941, 14, 50), key(77955, 7, 80), key(77962, 7, 114), key(77969, 9, 114),
    key(77978, 7, 80), key(77985, 6, 80), key(77991, 9, 114), key(78000, 9, 80), key(78009, 15, 56),
    key(78024, 15, 56), key(78039, 17, 160), key(78056, 9, 45), key(78065, 10, 51), key(78075, 10, 51),
    key(78085, 10, 116), key(78095, 8, 51), key(78103, 10, 51), key(78113, 10, 51), key(78123, 10, 51),
    key(78133, 9, 51), key(78142, 10, 51), key(78152, 7, 51), key(78159, 12, 56), key(78171, 15, 56),
    key(78186, 13, 56), key(78199, 12, 56), key(78211, 11, 56), key(78222, 13, 56), key(78235, 13, 56),
    key(78248, 13, 56), key(78261, 15, 56), key(78276, 16, 56), key(78292, 15, 56), key(78307, 14, 56),
    key(78321, 16, 56), key(78337, 14, 56), key(78351, 17, 56), key(78368, 15, 56), key(78383, 15, 56),
    key(78398, 7, 56), key(78405, 16, 91), key(78421, 13, 160), key(78434, 14, 160), key(78448, 15, 160),
    key(78463, 16, 160), key(78479, 16, 160), key(78495, 14, 160), key(78509, 16, 160), key(78525, 14, 160),
    key(78539, 16, 160), key(78555, 14, 160), key(78569, 15, 160), key(78584, 17, 160), key(78601, 16, 160),
    key(78617, 17, 160), key(78634, 15, 160), key(78649, 18, 160), key(78667, 11, 55), key(78678, 16, 160),
    key(78694, 17, 160), key(78711, 18, 160), key(78729, 20, 20), key(78749, 6, 89), key(78755, 13, 74),
    key(78768, 16, 160), key(78784, 7, 45), key(78791, 7, 45), key(78798, 8, 45), key(78806, 6, 45),
    key(78812, 6, 86), key(78818, 7, 119), key(78825, 8, 119), key(78833, 8, 119), key(78841, 15, 119),
    key(78856, 9, 119), key(78865, 7, 119), key(78872, 8, 119), key(78880, 8, 119), key(78888, 10, 119),
    key(78898, 9, 119), key(78907, 8, 119), key(78915, 8, 119), key(78923, 8, 119), key(78931, 9, 119),
    key(78940, 7, 119), key(78947, 6, 119), key(78953, 7, 119), key(78960, 7, 119), key(78967, 7, 119),
    key(78974, 10, 119), key(78984, 8, 119), key(78992, 7, 119), key(78999, 9, 119), key(79008, 7, 119),
    key(79015, 7, 119), key(79022, 7, 119), key(79029, 8, 119), key(79037, 8, 45), key(79045, 8, 45),
    key(79053, 8, 45), key(79061, 8, 45), key(79069, 9, 45), key(79078, 7, 45), key(79085, 14, 45),
    key(79099, 8, 45), key(79107, 9, 45), key(79116, 8, 45), key(79124, 8, 45), key(79132, 8, 45),
    key(79140, 8, 45), key(79148, 9, 45), key(79157, 8, 45), key(79165, 7, 86), key(79172, 9, 119),
    key(79181, 7, 45), key(79188, 6, 66), key(79194, 9, 45), key(79203, 7, 50), key(79210, 9, 119),
    key(79219, 8, 45), key(79227, 8, 45), key(79235, 9, 45), key(79244, 4, 82), key(79248, 7, 39),
    key(79255, 6, 39), key(79261, 7, 39), key(79268, 7, 39), key(79275, 6, 39), key(79281, 6, 39),
    key(79287, 7, 39), key(79294, 6, 39), key(79300, 8, 119), key(79308, 16, 68), key(79324, 7, 39),
    key(79331, 13, 51), key(79344, 7, 51), key(79351, 9, 51), key(79360, 10, 51), key(79370, 17, 51),
    key(79387, 7, 51), key(79394, 6, 78), key(79400, 10, 51), key(79410, 14, 51), key(79424, 9, 51),
    key(79433, 8, 51), key(79441, 7, 51), key(79448, 7, 78), key(79455, 16, 55), key(79471, 7, 148),
    key(79478, 18, 20), key(79496, 18, 20), key(79514, 16, 20), key(79530, 18, 20), key(79548, 10, 118),
    key(79558, 17, 20), key(79575, 16, 20), key(79591, 19, 20), key(79610, 24, 20), key(79634, 35, 20),
    key(79669, 20, 20), key(79689, 18, 20), key(79707, 15, 20), key(79722, 19, 20), key(79741, 19, 20),
    key(79760, 22, 20), key(79782, 18, 20), key(79800, 23, 20), key(79823, 20, 20), key(79843, 18, 20),
    key(79861, 19, 20), key(79880, 18, 20), key(79898, 17, 20), key(79915, 17, 20), key(79932, 18, 20),
    key(79950, 25, 20), key(79975, 10, 80), key(79985, 13, 116), key(79998, 12, 116), key(80010, 10, 116),
    key(80020, 9, 116), key(80029, 9, 116), key(80038, 10, 116), key(80048, 11, 116), key(80059, 12, 116),
    key(80071, 10, 116), key(80081, 11, 116), key(80092, 10, 116), key(80102, 9, 116), key(80111, 11, 116),
    key(80122, 4, 186), key(80126, 5, 186), key(80131, 6, 186), key(80137, 6, 186), key(80143, 7, 186),
    key(80150, 6, 186), key(80156, 6, 186), key(80162, 5, 186), key(80167, 12, 186), key(80179, 6, 186),
    key(80185, 7, 186), key(80192, 6, 186), key(80198, 6, 186), key(80204, 7, 186), key(80211, 9, 56),
    key(80220, 14, 56), key(80234, 14, 56), key(80248, 13, 56), key(80261, 16, 56), key(80277, 15, 56),
    key(80292, 26, 56), key(80318, 16, 56), key(80334, 11, 116), key(80345, 12, 116), key(80357, 10, 116),
    key(80367, 12, 116), key(80379, 9, 116), key(80388, 10, 116), key(80398, 10, 116), key(80408, 10, 116),
    key(80418, 10, 116), key(80428, 13, 116), key(80441, 10, 116), key(80451, 6, 116), key(80457, 10, 116),
    key(80467, 10, 116), key(80477, 22, 116), key(80499, 11, 116), key(80510, 12, 116), key(80522, 10, 116),
    key(80532, 12, 116), key(80544, 13, 116), key(80557, 12, 116), key(80569, 10, 116), key(80579, 11, 116),
    key(80590, 10, 116), key(80600, 11, 116), key(80611, 12, 116), key(80623, 16, 116), key(80639, 10, 116),
    key(80649, 10, 116), key(80659, 10, 116), key(80669, 10, 116), key(80679, 10, 116), key(80689, 9, 116),
    key(80698, 11, 119), key(80709, 48, 105), key(80757, 7, 40), key(80764, 16, 56), key(80780, 6, 117),
    key(80786, 7, 117), key(80793, 7, 117), key(80800, 8, 117), key(80808, 6, 117), key(80814, 33, 105),
    key(80847, 6, 58), key(80853, 8, 120), key(80861, 9, 59), key(80870, 8, 90), key(80878, 8, 90),
    key(80886, 11, 222), key(80897, 9, 99), key(80906, 15, 56), key(80921, 7, 119), key(80928, 7, 45),
    key(80935, 4, 117), key(80939, 5, 117), key(80944, 8, 62), key(80952, 5, 117), key(80957, 6, 117),
    key(80963, 6, 117), key(80969, 5, 117), key(80974, 5, 117), key(80979, 5, 117), key(80984, 12, 117),
    key(80996, 17, 117), key(81013, 6, 117), key(81019, 6, 117), key(81025, 6, 117), key(81031, 7, 69),
    key(81038, 14, 51), key(81052, 19, 51), key(81071, 15, 4), key(81086, 16, 56), key(81102, 16, 105),
    key(81118, 15, 40), key(81133, 23, 40), key(81156, 14, 48), key(81170, 18, 74), key(81188, 33, 74),
    key(81221, 27, 74), key(81248, 15, 76), key(81263, 46, 195), key(81309, 28, 97), key(81337, 18, 74),
    key(81355, 23, 150), key(81378, 18, 143), key(81396, 17, 162), key(81413, 18, 174), key(81431, 17, 198),
    key(81448, 32, 197), key(81480, 20, 232), key(81500, 22, 232), key(81522, 26, 215), key(81548, 32, 240),
    key(81580, 19, 240), key(81599, 30, 239), key(81629, 24, 239), key(81653, 24, 239), key(81677, 27, 243),
    key(81704, 8, 51), key(81712, 9, 51), key(81721, 17, 51), key(81738, 22, 196), key(81760, 10, 55),
    key(81770, 8, 99), key(81778, 21, 38), key(81799, 23, 38), key(81822, 9, 45), key(81831, 5, 82),
    key(81836, 7, 39), key(81843, 6, 117), key(81849, 9, 120), key(81858, 5, 119), key(81863, 10, 49),
    key(81873, 7, 50), key(81880, 6, 47), key(81886, 12, 52), key(81898, 8, 123), key(81906, 4, 53),
    key(81910, 6, 57), key(81916, 18, 57), key(81934, 11, 118), key(81945, 10, 118), key(81955, 9, 118),
    key(81964, 10, 118), key(81974, 7, 120), key(81981, 12, 118), key(81993, 5, 43), key(81998, 5, 84),
    key(82003, 10, 87), key(82013, 6, 43), key(82019, 10, 118), key(82029, 4, 42), key(82033, 8, 120),
    key(82041, 14, 118), key(82055, 13, 118), key(82068, 13, 118), key(82081, 8, 120), key(82089, 8, 120),
    key(82097, 8, 89), key(82105, 4, 43), key(82109, 40, 96), key(82149, 37, 135), key(82186, 4, 43),
    key(82190, 14, 88), key(82204, 18, 24), key(82222, 18, 18), key(82240, 17, 35), key(82257, 19, 119),
    key(82276, 18, 62), key(82294, 19, 211), key(82313, 17, 89), key(82330, 18, 131), key(82348, 18, 137),
    key(82366, 17, 167), key(82383, 19, 111), key(82402, 23, 191), key(82425, 16, 69), key(82441, 20, 211),
    key(82461, 17, 210), key(82478, 19, 218), key(82497, 26, 166), key(82523, 27, 283), key(82550, 16, 223),
    key(82566, 18, 225), key(82584, 4, 84), key(82588, 10, 87), key(82598, 6, 43), key(82604, 5, 117),
    key(82609, 5, 53), key(82614, 10, 118), key(82624, 5, 57), key(82629, 4, 57), key(82633, 5, 57),
    key(82638, 6, 57), key(82644, 8, 57), key(82652, 5, 57), key(82657, 7, 54), key(82664, 12, 118),
    key(82676, 7, 118), key(82683, 12, 118), key(82695, 11, 118), key(82706, 14, 118), key(82720, 8, 118),
    key(82728, 8, 118), key(82736, 11, 118), key(82747, 10, 118), key(82757, 9, 118), key(82766, 9, 118),
    key(82775, 7, 118), key(82782, 8, 118), key(82790, 9, 118), key(82799, 11, 118), key(82810, 12, 118),
    key(82822, 12, 118), key(82834, 12, 118), key(82846, 8, 118), key(82854, 9, 118), key(82863, 10, 118),
    key(82873, 17, 118), key(82890, 11, 118), key(82901, 11, 118), key(82912, 10, 118), key(82922, 12, 118),
    key(82934, 11, 118), key(82945, 9, 120), key(82954, 8, 120), key(82962, 8, 120), key(82970, 15, 120),
    key(82985, 20, 120), key(83005, 9, 120), key(83014, 8, 120), key(83022, 9, 120), key(83031, 11, 118),
    key(83042, 13, 118), key(83055, 12, 118), key(83067, 10, 118), key(83077, 15, 118), key(83092, 14, 118),
    key(83106, 13, 118), key(83119, 14, 118), key(83133, 13, 118), key(83146, 11, 118), key(83157, 10, 118),
    key(83167, 12, 118), key(83179, 21, 162), key(83200, 17, 36), key(83217, 39, 97), key(83256, 19, 55),
    key(83275, 14, 103), key(83289, 17, 162), key(83306, 17, 162), key(83323, 18, 162), key(83341, 17, 115),
    key(83358, 8, 43), key(83366, 18, 162), key(83384, 9, 121), key(83393, 22, 121), key(83415, 10, 121),
    key(83425, 15, 58), key(83440, 16, 46), key(83456, 21, 184), key(83477, 22, 63), key(83499, 5, 53),
    key(83504, 6, 53), key(83510, 5, 53), key(83515, 8, 54), key(83523, 7, 53), key(83530, 19, 162),
    key(83549, 4, 216), key(83553, 33, 232), key(83586, 49, 232), key(83635, 10, 44), key(83645, 8, 44),
    key(83653, 9, 44), key(83662, 7, 44), key(83669, 7, 44), key(83676, 8, 44), key(83684, 8, 44),
    key(83692, 9, 44), key(83701, 8, 44), key(83709, 14, 79), key(83723, 22, 38), key(83745, 22, 63),
    key(83767, 34, 46), key(83801, 19, 58), key(83820, 6, 123), key(83826, 7, 123), key(83833, 13, 48),
    key(83846, 13, 40), key(83859, 13, 40), key(83872, 11, 40), key(83883, 20, 40), key(83903, 29, 40),
    key(83932, 21, 40), key(83953, 20, 40), key(83973, 12, 40), key(83985, 18, 40), key(84003, 11, 40),
    key(84014, 12, 40), key(84026, 11, 40), key(84037, 10, 40), key(84047, 10, 40), key(84057, 26, 40),
    key(84083, 25, 40), key(84108, 16, 40), key(84124, 22, 40), key(84146, 25, 40), key(84171, 14, 40),
    key(84185, 13, 40), key(84198, 10, 40), key(84208, 10, 40), key(84218, 12, 40), key(84230, 24, 40),
    key(84254, 20, 40), key(84274, 20, 40), key(84294, 23, 40), key(84317, 15, 40), key(84332, 9, 49),
    key(84341, 7, 99), key(84348, 8, 99), key(84356, 16, 181), key(84372, 15, 181), key(84387, 12, 122),
    key(84399, 13, 181), key(84412, 11, 122), key(84423, 16, 122), key(84439, 31, 181), key(84470, 13, 236),
    key(84483, 7, 49), key(84490, 8, 49), key(84498, 15, 49), key(84513, 8, 49), key(84521, 8, 49),
    key(84529, 9, 49), key(84538, 8, 49), key(84546, 8, 49), key(84554, 9, 49), key(84563, 7, 49),
    key(84570, 8, 49), key(84578, 9, 99), key(84587, 7, 49), key(84594, 8, 49), key(84602, 8, 49),
    key(84610, 9, 49), key(84619, 9, 49), key(84628, 9, 49), key(84637, 10, 49), key(84647, 9, 49),
    key(84656, 8, 49), key(84664, 7, 50), key(84671, 8, 119), key(84679, 6, 50), key(84685, 7, 50),
    key(84692, 8, 50), key(84700, 6, 50), key(84706, 7, 50), key(84713, 8, 50), key(84721, 7, 50),
    key(84728, 8, 50), key(84736, 5, 50), key(84741, 13, 50), key(84754, 13, 50), key(84767, 14, 50),
    key(84781, 6, 50), key(84787, 7, 50), key(84794, 6, 50), key(84800, 8, 50), key(84808, 7, 50),
    key(84815, 8, 50), key(84823, 9, 50), key(84832, 10, 50), key(84842, 7, 50), key(84849, 6, 50),
    key(84855, 7, 50), key(84862, 8, 50), key(84870, 6, 50), key(84876, 7, 50), key(84883, 7, 50),
    key(84890, 14, 50), key(84904, 8, 50), key(84912, 12, 50), key(84924, 15, 50), key(84939, 6, 50),
    key(84945, 12, 50), key(84957, 6, 50), key(84963, 7, 50), key(84970, 7, 50), key(84977, 6, 50),
    key(84983, 7, 50), key(84990, 17, 47), key(85007, 14, 46), key(85021, 5, 32768), key(85026, 14, 47),
    key(85040, 15, 47), key(85055, 15, 47), key(85070, 15, 47), key(85085, 17, 47), key(85102, 24, 47),
    key(85126, 15, 47), key(85141, 17, 47), key(85158, 19, 46), key(85177, 34, 46), key(85211, 28, 46),
    key(85239, 28, 46), key(85267, 28, 46), key(85295, 28, 46), key(85323, 8, 46), key(85331, 9, 46),
    key(85340, 9, 46), key(85349, 8, 46), key(85357, 31, 46), key(85388, 9, 46), key(85397, 9, 46),
    key(85406, 14, 46), key(85420, 13, 46), key(85433, 14, 46), key(85447, 21, 46), key(85468, 17, 47),
    key(85485, 26, 46), key(85511, 15, 47), key(85526, 16, 47), key(85542, 9, 46), key(85551, 15, 47),
    key(85566, 14, 47), key(85580, 15, 47), key(85595, 16, 47), key(85611, 8, 47), key(85619, 14, 47),
    key(85633, 10, 46), key(85643, 11, 46), key(85654, 12, 46), key(85666, 32, 46), key(85698, 31, 46),
    key(85729, 16, 47), key(85745, 6, 47), key(85751, 26, 46), key(85777, 5, 47), key(85782, 15, 47),
    key(85797, 13, 46), key(85810, 6, 47), key(85816, 15, 47), key(85831, 9, 46), key(85840, 13, 46),
    key(85853, 16, 47), key(85869, 30, 46), key(85899, 17, 47), key(85916, 14, 48), key(85930, 12, 48),
    key(85942, 22, 48), key(85964, 12, 40), key(85976, 26, 40), key(86002, 14, 246), key(86016, 15, 205),
    key(86031, 6, 47), key(86037, 12, 181), key(86049, 12, 122), key(86061, 7, 99), key(86068, 8, 99),
    key(86076, 8, 99), key(86084, 12, 122), key(86096, 13, 181), key(86109, 13, 181), key(86122, 15, 122),
    key(86137, 11, 181), key(86148, 11, 122), key(86159, 13, 181), key(86172, 10, 122), key(86182, 5, 32770),
    key(86187, 14, 181), key(86201, 11, 122), key(86212, 12, 122), key(86224, 16, 181), key(86240, 14, 181),
    key(86254, 17, 277), key(86271, 36, 181), key(86307, 15, 181), key(86322, 16, 181), key(86338, 14, 122),
    key(86352, 12, 122), key(86364, 13, 122), key(86377, 12, 181), key(86389, 13, 122), key(86402, 11, 181),
    key(86413, 11, 181), key(86424, 14, 181), key(86438, 16, 122), key(86454, 17, 122), key(86471, 12, 122),
    key(86483, 13, 122), key(86496, 11, 122), key(86507, 11, 181), key(86518, 14, 122), key(86532, 20, 181),
    key(86552, 12, 181), key(86564, 11, 122), key(86575, 6, 32770), key(86581, 13, 277), key(86594, 40, 181),
    key(86634, 10, 181), key(86644, 14, 181), key(86658, 15, 122), key(86673, 11, 122), key(86684, 15, 181),
    key(86699, 13, 122), key(86712, 14, 122), key(86726, 15, 181), key(86741, 13, 181), key(86754, 13, 122),
    key(86767, 8, 99), key(86775, 8, 99), key(86783, 16, 122), key(86799, 15, 181), key(86814, 20, 181),
    key(86834, 24, 122), key(86858, 19, 181), key(86877, 23, 122), key(86900, 15, 181), key(86915, 14, 122),
    key(86929, 19, 181), key(86948, 16, 122), key(86964, 10, 118), key(86974, 20, 181), key(86994, 24, 122),
    key(87018, 9, 99), key(87027, 9, 49), key(87036, 6, 50), key(87042, 10, 99), key(87052, 6, 54),
    key(87058, 9, 99), key(87067, 8, 99), key(87075, 11, 99), key(87086, 15, 181), key(87101, 13, 122),
    key(87114, 10, 181), key(87124, 9, 122), key(87133, 11, 52), key(87144, 11, 52), key(87155, 11, 52),
    key(87166, 14, 52), key(87180, 10, 52), key(87190, 10, 52), key(87200, 6, 249), key(87206, 7, 249),
    key(87213, 7, 249), key(87220, 7, 249), key(87227, 6, 249), key(87233, 7, 249), key(87240, 6, 249),
    key(87246, 18, 249), key(87264, 7, 249), key(87271, 6, 249), key(87277, 15, 44), key(87292, 11, 52),
    key(87303, 10, 52), key(87313, 17, 52), key(87330, 11, 52), key(87341, 10, 52), key(87351, 17, 44),
    key(87368, 9, 52), key(87377, 9, 52), key(87386, 9, 52), key(87395, 9, 52), key(87404, 7, 249),
    key(87411, 12, 52), key(87423, 10, 44), key(87433, 10, 44), key(87443, 12, 236), key(87455, 9, 44),
    key(87464, 10, 44), key(87474, 12, 44), key(87486, 19, 44), key(87505, 10, 44), key(87515, 11, 44),
    key(87526, 12, 44), key(87538, 10, 52), key(87548, 10, 52), key(87558, 12, 44), key(87570, 10, 44),
    key(87580, 6, 123), key(87586, 6, 123), key(87592, 5, 123), key(87597, 6, 123), key(87603, 6, 123),
    key(87609, 7, 123), key(87616, 9, 99), key(87625, 7, 123), key(87632, 25, 38), key(87657, 6, 47),
    key(87663, 14, 46), key(87677, 11, 172), key(87688, 20, 178), key(87708, 9, 183), key(87717, 7, 177),
    key(87724, 7, 173), key(87731, 6, 69), key(87737, 6, 69), key(87743, 10, 174), key(87753, 23, 185),
    key(87776, 10, 180), key(87786, 6, 179), key(87792, 8, 182), key(87800, 6, 175), key(87806, 6, 89),
    key(87812, 7, 89), key(87819, 8, 189), key(87827, 26, 55), key(87853, 25, 121), key(87878, 8, 99),
    key(87886, 6, 99), key(87892, 6, 99), key(87898, 7, 99), key(87905, 7, 99), key(87912, 7, 99),
    key(87919, 7, 99), key(87926, 7, 99), key(87933, 8, 99), key(87941, 8, 99), key(87949, 8, 99),
    key(87957, 15, 99), key(87972, 8, 99), key(87980, 7, 99), key(87987, 7, 99), key(87994, 7, 99),
    key(88001, 9, 99), key(88010, 9, 99), key(88019, 7, 99), key(88026, 6, 99), key(88032, 7, 99),
    key(88039, 10, 55), key(88049, 3, 191), key(88052, 42, 135), key(88094, 9, 44), key(88103, 7, 94),
    key(88110, 5, 94), key(88115, 9, 85), key(88124, 9, 92), key(88133, 9, 85), key(88142, 9, 92),
    key(88151, 4, 53), key(88155, 11, 53), key(88166, 5, 53), key(88171, 4, 53), key(88175, 4, 53),
    key(88179, 6, 44), key(88185, 6, 123), key(88191, 7, 81), key(88198, 6, 95), key(88204, 19, 93),
    key(88223, 11, 48), key(88234, 11, 48), key(88245, 12, 48), key(88257, 12, 48), key(88269, 10, 48),
    key(88279, 8, 48), key(88287, 10, 48), key(88297, 10, 48), key(88307, 13, 48), key(88320, 7, 54),
    key(88327, 10, 91), key(88337, 8, 99), key(88345, 7, 49), key(88352, 8, 49), key(88360, 11, 91),
    key(88371, 5, 50), key(88376, 5, 47), key(88381, 4, 53), key(88385, 8, 57), key(88393, 7, 57),
    key(88400, 6, 57), key(88406, 7, 57), key(88413, 8, 57), key(88421, 9, 57), key(88430, 19, 215),
    key(88449, 7, 54), key(88456, 7, 54), key(88463, 14, 54), key(88477, 7, 54), key(88484, 7, 54),
    key(88491, 12, 99), key(88503, 9, 99), key(88512, 13, 122), key(88525, 13, 181), key(88538, 12, 181),
    key(88550, 11, 122), key(88561, 10, 52), key(88571, 10, 44), key(88581, 5, 53), key(88586, 11, 48),
    key(88597, 5, 48), key(88602, 11, 181), key(88613, 11, 122), key(88624, 20, 122), key(88644, 17, 181),
    key(88661, 6, 53), key(88667, 6, 123), key(88673, 6, 123), key(88679, 7, 123), key(88686, 6, 123),
    key(88692, 7, 123), key(88699, 8, 123), key(88707, 6, 123), key(88713, 6, 123), key(88719, 13, 123),
    key(88732, 15, 123), key(88747, 7, 123), key(88754, 6, 123), key(88760, 6, 123), key(88766, 6, 123),
    key(88772, 6, 123), key(88778, 7, 123), key(88785, 6, 123), key(88791, 6, 123), key(88797, 6, 123),
    key(88803, 6, 123), key(88809, 7, 123), key(88816, 7, 123), key(88823, 7, 123), key(88830, 5, 123),
    key(88835, 7, 123), key(88842, 6, 95), key(88848, 16, 93), key(88864, 10, 181), key(88874, 15, 144),
    key(88889, 21, 150), key(88910, 6, 47), key(88916, 10, 110), key(88926, 8, 50), key(88934, 11, 52),
    key(88945, 4, 216), key(88949, 6, 43), key(88955, 6, 43), key(88961, 5, 42), key(88966, 4, 57),
    key(88970, 6, 57), key(88976, 5, 57), key(88981, 10, 118), key(88991, 6, 118), key(88997, 15, 118),
    key(89012, 10, 118), key(89022, 11, 118), key(89033, 12, 118), key(89045, 5, 53), key(89050, 8, 54),
    key(89058, 6, 53), key(89064, 17, 166), key(89081, 28, 79), key(89109, 31, 150), key(89140, 15, 181),
    key(89155, 13, 122), key(89168, 10, 49), key(89178, 10, 49), key(89188, 11, 49), key(89199, 12, 50),
    key(89211, 7, 50), key(89218, 10, 50), key(89228, 9, 50), key(89237, 6, 47), key(89243, 13, 46),
    key(89256, 19, 122), key(89275, 17, 181), key(89292, 14, 222), key(89306, 11, 52), key(89317, 11, 52),
    key(89328, 10, 52), key(89338, 11, 44), key(89349, 9, 44), key(89358, 8, 47), key(89366, 17, 46),
    key(89383, 20, 47), key(89403, 9, 45), key(89412, 6, 117), key(89418, 18, 51), key(89436, 11, 118),
    key(89447, 14, 181), key(89461, 22, 150), key(89483, 6, 117), key(89489, 8, 123), key(89497, 7, 104),
    key(89504, 14, 234), key(89518, 8, 111), key(89526, 15, 44), key(89541, 12, 154), key(89553, 10, 187),
    key(89563, 19, 79), key(89582, 12, 68), key(89594, 5, 124), key(89599, 26, 7), key(89625, 6, 124),
    key(89631, 7, 125), key(89638, 8, 126), key(89646, 5, 43), key(89651, 6, 134), key(89657, 8, 126),
    key(89665, 9, 126), key(89674, 12, 1), key(89686, 7, 75), key(89693, 15, 246), key(89708, 6, 89),
    key(89714, 6, 191), key(89720, 8, 126), key(89728, 8, 126), key(89736, 9, 114), key(89745, 12, 133),
    key(89757, 12, 133), key(89769, 12, 181), key(89781, 12, 122), key(89793, 7, 5), key(89800, 8, 5),
    key(89808, 8, 64), key(89816, 10, 59), key(89826, 6, 59), key(89832, 7, 234), key(89839, 12, 54),
    key(89851, 8, 6), key(89859, 7, 2), key(89866, 9, 3), key(89875, 30, 105), key(89905, 18, 184),
    key(89923, 28, 12), key(89951, 12, 68), key(89963, 12, 11), key(89975, 10, 11), key(89985, 19, 13),
    key(90004, 3, 124), key(90007, 7, 124), key(90014, 31, 124), key(90045, 20, 124), key(90065, 6, 124),
    key(90071, 4, 124), key(90075, 11, 124), key(90086, 5, 124), key(90091, 6, 124), key(90097, 5, 124),
    key(90102, 5, 124), key(90107, 5, 124), key(90112, 6, 124), key(90118, 7, 124), key(90125, 14, 191),
    key(90139, 16, 191), key(90155, 8, 187), key(90163, 10, 8), key(90173, 6, 189), key(90179, 8, 9),
    key(90187, 6, 0), key(90193, 10, 8), key(90203, 3, 308), key(90206, 4, 189), key(90210, 10, 133),
    key(90220, 9, 133), key(90229, 6, 43), key(90235, 6, 214), key(90241, 6, 210), key(90247, 6, 41),
    key(90253, 12, 236), key(90265, 6, 134), key(90271, 7, 134), key(90278, 6, 134), key(90284, 10, 133),
    key(90294, 6, 124), key(90300, 4, 134), key(90304, 8, 134), key(90312, 6, 134), key(90318, 7, 134),
    key(90325, 8, 134), key(90333, 7, 134), key(90340, 7, 134), key(90347, 6, 134), key(90353, 13, 134),
    key(90366, 18, 134), key(90384, 7, 134), key(90391, 7, 134), key(90398, 7, 134), key(90405, 6, 134),
    key(90411, 7, 134), key(90418, 7, 134), key(90425, 7, 134), key(90432, 4, 124), key(90436, 10, 14),
    key(90446, 9, 15), key(90455, 6, 124), key(90461, 5, 124), key(90466, 6, 124), key(90472, 4, 124),
    key(90476, 10, 126), key(90486, 11, 129), key(90497, 6, 124), key(90503, 16, 133), key(90519, 12, 16),
    key(90531, 5, 124), key(90536, 8, 125), key(90544, 21, 308), key(90565, 7, 131), key(90572, 8, 125),
    key(90580, 17, 125), key(90597, 7, 125), key(90604, 8, 125), key(90612, 9, 125), key(90621, 9, 125),
    key(90630, 15, 125), key(90645, 9, 125), key(90654, 9, 125), key(90663, 8, 125), key(90671, 7, 127),
    key(90678, 5, 127), key(90683, 5, 132), key(90688, 7, 131), key(90695, 7, 66), key(90702, 11, 129),
    key(90713, 12, 7), key(90725, 20, 7), key(90745, 13, 179), key(90758, 7, 179), key(90765, 4, 104),
    key(90769, 5, 187), key(90774, 7, 131), key(90781, 8, 125), key(90789, 9, 65), key(90798, 9, 67),
    key(90807, 11, 25), key(90818, 12, 30), key(90830, 11, 50), key(90841, 12, 141), key(90853, 12, 213),
    key(90865, 7, 131), key(90872, 6, 131), key(90878, 7, 131), key(90885, 8, 131), key(90893, 7, 131),
    key(90900, 18, 131), key(90918, 8, 131), key(90926, 7, 131), key(90933, 6, 131), key(90939, 7, 69),
    key(90946, 8, 69), key(90954, 8, 70), key(90962, 9, 211), key(90971, 28, 234), key(90999, 26, 7),
    key(91025, 27, 236), key(91052, 11, 234), key(91063, 17, 236), key(91080, 9, 71), key(91089, 7, 131),
    key(91096, 7, 71), key(91103, 7, 134), key(91110, 6, 134), key(91116, 7, 134), key(91123, 8, 134),
    key(91131, 6, 134), key(91137, 7, 134), key(91144, 7, 134), key(91151, 7, 134), key(91158, 8, 134),
    key(91166, 8, 134), key(91174, 8, 134), key(91182, 7, 134), key(91189, 7, 134), key(91196, 8, 134),
    key(91204, 8, 134), key(91212, 8, 134), key(91220, 10, 134), key(91230, 9, 132), key(91239, 10, 133),
    key(91249, 11, 129), key(91260, 8, 187), key(91268, 9, 187), key(91277, 10, 187), key(91287, 6, 66),
    key(91293, 6, 131), key(91299, 6, 131), key(91305, 8, 64), key(91313, 6, 100), key(91319, 5, 104),
    key(91324, 5, 104), key(91329, 9, 98), key(91338, 10, 96), key(91348, 8, 101), key(91356, 7, 125),
    key(91363, 13, 129), key(91376, 4, 125), key(91380, 5, 125), key(91385, 5, 125), key(91390, 6, 125),
    key(91396, 7, 125), key(91403, 6, 125), key(91409, 6, 125), key(91415, 7, 125), key(91422, 6, 125),
    key(91428, 7, 125), key(91435, 6, 125), key(91441, 7, 127), key(91448, 8, 126), key(91456, 9, 126),
    key(91465, 6, 126), key(91471, 7, 126), key(91478, 8, 126), key(91486, 6, 126), key(91492, 7, 126),
    key(91499, 14, 126), key(91513, 19, 126), key(91532, 8, 126), key(91540, 8, 126), key(91548, 7, 126),
    key(91555, 8, 126), key(91563, 7, 126), key(91570, 8, 126), key(91578, 9, 126), key(91587, 7, 126),
    key(91594, 7, 126), key(91601, 9, 126), key(91610, 7, 127), key(91617, 4, 127), key(91621, 5, 127),
    key(91626, 5, 127), key(91631, 5, 127), key(91636, 6, 127), key(91642, 5, 127), key(91647, 7, 126),
    key(91654, 6, 127), key(91660, 7, 125), key(91667, 5, 127), key(91672, 12, 127), key(91684, 14, 127),
    key(91698, 6, 127), key(91704, 6, 127), key(91710, 23, 127), key(91733, 5, 127), key(91738, 6, 127),
    key(91744, 7, 127), key(91751, 7, 126), key(91758, 8, 126), key(91766, 10, 129), key(91776, 15, 129),
    key(91791, 12, 129), key(91803, 14, 129), key(91817, 14, 129), key(91831, 15, 129), key(91846, 12, 129),
    key(91858, 14, 129), key(91872, 15, 129), key(91887, 12, 129), key(91899, 13, 129), key(91912, 29, 129),
    key(91941, 15, 129), key(91956, 14, 129), key(91970, 15, 129), key(91985, 10, 129), key(91995, 38, 105),
    key(92033, 7, 132), key(92040, 7, 132), key(92047, 11, 129), key(92058, 12, 129), key(92070, 11, 129),
    key(92081, 12, 129), key(92093, 12, 129), key(92105, 11, 129), key(92116, 8, 125), key(92124, 8, 126),
    key(92132, 5, 127), key(92137, 7, 127), key(92144, 6, 127), key(92150, 10, 129), key(92160, 11, 133),
    key(92171, 11, 133), key(92182, 15, 129), key(92197, 10, 133), key(92207, 10, 133), key(92217, 10, 133),
    key(92227, 11, 129), key(92238, 11, 162), key(92249, 11, 36), key(92260, 14, 55), key(92274, 11, 103),
    key(92285, 12, 162), key(92297, 11, 4), key(92308, 13, 56), key(92321, 11, 40), key(92332, 10, 48),
    key(92342, 11, 76), key(92353, 24, 97), key(92377, 15, 74), key(92392, 23, 150), key(92415, 14, 143),
    key(92429, 39, 232), key(92468, 14, 174), key(92482, 13, 198), key(92495, 24, 215), key(92519, 26, 239),
    key(92545, 28, 240), key(92573, 7, 7), key(92580, 11, 129), key(92591, 5, 104), key(92596, 10, 102),
    key(92606, 11, 133), key(92617, 19, 58), key(92636, 22, 63), key(92658, 27, 38), key(92685, 19, 63),
    key(92704, 6, 125), key(92710, 7, 126), key(92717, 5, 127), key(92722, 5, 127), key(92727, 28, 38),
    key(92755, 19, 58), key(92774, 22, 63), key(92796, 5, 108), key(92801, 5, 107), key(92806, 8, 106),
    key(92814, 7, 106), key(92821, 14, 129), key(92835, 10, 129), key(92845, 11, 129), key(92856, 11, 129),
    key(92867, 11, 129), key(92878, 10, 129), key(92888, 9, 129), key(92897, 18, 129), key(92915, 10, 129),
    key(92925, 8, 109), key(92933, 6, 131), key(92939, 7, 110), key(92946, 12, 129), key(92958, 11, 129),
    key(92969, 14, 129), key(92983, 8, 132), key(92991, 9, 132), key(93000, 14, 129), key(93014, 7, 111),
    key(93021, 9, 111), key(93030, 6, 132), key(93036, 7, 132), key(93043, 8, 132), key(93051, 6, 132),
    key(93057, 8, 132), key(93065, 7, 132), key(93072, 9, 132), key(93081, 21, 132), key(93102, 10, 132),
    key(93112, 10, 132), key(93122, 8, 132), key(93130, 8, 132), key(93138, 8, 132), key(93146, 8, 132),
    key(93154, 18, 129), key(93172, 7, 132), key(93179, 8, 132), key(93187, 9, 132), key(93196, 7, 132),
    key(93203, 8, 132), key(93211, 15, 132), key(93226, 8, 132), key(93234, 8, 132), key(93242, 9, 132),
    key(93251, 10, 132), key(93261, 11, 132), key(93272, 9, 132), key(93281, 11, 132), key(93292, 10, 132),
    key(93302, 8, 132), key(93310, 5, 132), key(93315, 8, 132), key(93323, 9, 132), key(93332, 8, 132),
    key(93340, 5, 132), key(93345, 7, 132), key(93352, 8, 132), key(93360, 9, 132), key(93369, 8, 132),
    key(93377, 8, 132), key(93385, 13, 133), key(93398, 5, 125), key(93403, 6, 127), key(93409, 5, 125),
    key(93414, 6, 127), key(93420, 10, 129), key(93430, 12, 129), key(93442, 11, 129), key(93453, 9, 187),
    key(93462, 5, 123), key(93467, 7, 137), key(93474, 7, 137), key(93481, 5, 171), key(93486, 7, 188),
    key(93493, 8, 188), key(93501, 7, 188), key(93508, 6, 189), key(93514, 7, 131), key(93521, 8, 14),
    key(93529, 7, 15), key(93536, 5, 134), key(93541, 8, 134), key(93549, 8, 230), key(93557, 22, 246),
    key(93579, 39, 195), key(93618, 11, 122), key(93629, 12, 205), key(93641, 12, 235), key(93653, 7, 190),
    key(93660, 6, 124), key(93666, 5, 127), key(93671, 7, 125), key(93678, 6, 125), key(93684, 11, 133),
    key(93695, 10, 133), key(93705, 9, 133), key(93714, 10, 133), key(93724, 10, 133), key(93734, 10, 133),
    key(93744, 5, 189), key(93749, 12, 133), key(93761, 8, 231), key(93769, 10, 133), key(93779, 10, 133),
    key(93789, 11, 133), key(93800, 10, 133), key(93810, 11, 133), key(93821, 10, 133), key(93831, 11, 133),
    key(93842, 12, 133), key(93854, 11, 133), key(93865, 10, 133), key(93875, 10, 133), key(93885, 10, 133),
    key(93895, 11, 133), key(93906, 38, 195), key(93944, 8, 188), key(93952, 6, 114), key(93958, 8, 233),
    key(93966, 4, 189), key(93970, 9, 128), key(93979, 5, 189), key(93984, 8, 133), key(93992, 10, 133),
    key(94002, 11, 133), key(94013, 11, 133), key(94024, 20, 51), key(94044, 18, 56), key(94062, 18, 48),
    key(94080, 18, 74), key(94098, 28, 150), key(94126, 21, 143), key(94147, 18, 162), key(94165, 18, 198),
    key(94183, 27, 215), key(94210, 29, 240), key(94239, 32, 239), key(94271, 39, 105), key(94310, 6, 127),
    key(94316, 7, 190), key(94323, 8, 133), key(94331, 9, 133), key(94340, 9, 133), key(94349, 10, 133),
    key(94359, 22, 133), key(94381, 25, 133), key(94406, 12, 133), key(94418, 11, 133), key(94429, 13, 133),
    key(94442, 9, 133), key(94451, 11, 133), key(94462, 10, 133), key(94472, 12, 133), key(94484, 10, 133),
    key(94494, 11, 133), key(94505, 11, 133), key(94516, 10, 133), key(94526, 6, 190), key(94532, 10, 133),
    key(94542, 6, 115), key(94548, 6, 245), key(94554, 47, 232), key(94601, 11, 133), key(94612, 6, 89),
    key(94618, 7, 131), key(94625, 7, 125), key(94632, 9, 125), key(94641, 7, 108), key(94648, 13, 7),
    key(94661, 14, 131), key(94675, 7, 131), key(94682, 9, 131), key(94691, 7, 134), key(94698, 10, 187),
    key(94708, 6, 137), key(94714, 5, 145), key(94719, 6, 137), key(94725, 5, 146), key(94730, 41, 105),
    key(94771, 8, 135), key(94779, 5, 135), key(94784, 16, 135), key(94800, 32, 135), key(94832, 14, 135),
    key(94846, 9, 135), key(94855, 9, 135), key(94864, 15, 135), key(94879, 14, 135), key(94893, 18, 135),
    key(94911, 44, 135), key(94955, 14, 135), key(94969, 10, 101), key(94979, 19, 135), key(94998, 5, 135),
    key(95003, 15, 135), key(95018, 23, 135), key(95041, 18, 135), key(95059, 18, 135), key(95077, 14, 135),
    key(95091, 23, 135), key(95114, 18, 135), key(95132, 14, 135), key(95146, 15, 135), key(95161, 23, 135),
    key(95184, 19, 135), key(95203, 15, 135), key(95218, 15, 135), key(95233, 9, 144), key(95242, 17, 144),
    key(95259, 9, 144), key(95268, 17, 144), key(95285, 18, 144), key(95303, 19, 144), key(95322, 18, 144),
    key(95340, 18, 144), key(95358, 21, 144), key(95379, 27, 144), key(95406, 15, 144), key(95421, 10, 144),
    key(95431, 10, 144), key(95441, 9, 144), key(95450, 10, 144), key(95460, 10, 144), key(95470, 9, 144),
    key(95479, 10, 144), key(95489, 9, 144), key(95498, 9, 154), key(95507, 10, 140), key(95517, 10, 140),
    key(95527, 22, 140), key(95549, 11, 140), key(95560, 12, 140), key(95572, 12, 140), key(95584, 10, 140),
    key(95594, 10, 140), key(95604, 12, 140), key(95616, 12, 140), key(95628, 10, 140), key(95638, 9, 140),
    key(95647, 16, 140), key(95663, 11, 140), key(95674, 10, 140), key(95684, 11, 140), key(95695, 12, 140),
    key(95707, 11, 140), key(95718, 11, 140), key(95729, 11, 140), key(95740, 10, 140), key(95750, 8, 101),
    key(95758, 8, 101), key(95766, 11, 140), key(95777, 11, 140), key(95788, 10, 140), key(95798, 10, 140),
    key(95808, 6, 141), key(95814, 7, 141), key(95821, 9, 101), key(95830, 13, 77), key(95843, 12, 77),
    key(95855, 28, 12), key(95883, 19, 184), key(95902, 13, 147), key(95915, 8, 137), key(95923, 6, 101),
    key(95929, 12, 101), key(95941, 7, 158), key(95948, 5, 145), key(95953, 6, 158), key(95959, 9, 154),
    key(95968, 5, 158), key(95973, 6, 158), key(95979, 7, 158), key(95986, 6, 158), key(95992, 6, 158),
    key(95998, 6, 158), key(96004, 7, 158), key(96011, 7, 158), key(96018, 5, 135), key(96023, 15, 135),
    key(96038, 9, 135), key(96047, 14, 135), key(96061, 16, 135), key(96077, 14, 135), key(96091, 13, 135),
    key(96104, 15, 135), key(96119, 31, 135), key(96150, 5, 135), key(96155, 18, 135), key(96173, 15, 135),
    key(96188, 16, 135), key(96204, 5, 135), key(96209, 9, 144), key(96218, 16, 144), key(96234, 15, 144),
    key(96249, 9, 144), key(96258, 10, 144), key(96268, 10, 144), key(96278, 10, 144), key(96288, 10, 144),
    key(96298, 10, 144), key(96308, 9, 144), key(96317, 10, 144), key(96327, 8, 148), key(96335, 7, 156),
    key(96342, 10, 156), key(96352, 8, 141), key(96360, 8, 157), key(96368, 8, 140), key(96376, 10, 157),
    key(96386, 8, 157), key(96394, 8, 157), key(96402, 9, 157), key(96411, 9, 157), key(96420, 8, 157),
    key(96428, 9, 157), key(96437, 8, 157), key(96445, 7, 157), key(96452, 8, 157), key(96460, 9, 157),
    key(96469, 8, 157), key(96477, 6, 156), key(96483, 7, 157), key(96490, 7, 157), key(96497, 10, 141),
    key(96507, 6, 156), key(96513, 6, 156), key(96519, 8, 156), key(96527, 7, 156), key(96534, 7, 156),
    key(96541, 6, 156), key(96547, 13, 156), key(96560, 18, 156), key(96578, 8, 156), key(96586, 7, 156),
    key(96593, 7, 156), key(96600, 5, 157), key(96605, 8, 157), key(96613, 15, 157), key(96628, 9, 157),
    key(96637, 9, 157), key(96646, 9, 157), key(96655, 9, 157), key(96664, 7, 157), key(96671, 6, 141),
    key(96677, 7, 141), key(96684, 6, 141), key(96690, 9, 141), key(96699, 8, 141), key(96707, 8, 141),
    key(96715, 6, 141), key(96721, 14, 141), key(96735, 15, 141), key(96750, 15, 141), key(96765, 7, 141),
    key(96772, 8, 141), key(96780, 9, 141), key(96789, 8, 141), key(96797, 7, 141), key(96804, 8, 141),
    key(96812, 9, 141), key(96821, 10, 141), key(96831, 10, 141), key(96841, 8, 141), key(96849, 20, 141),
    key(96869, 9, 141), key(96878, 13, 141), key(96891, 11, 141), key(96902, 8, 141), key(96910, 7, 141),
    key(96917, 8, 141), key(96925, 9, 141), key(96934, 9, 141), key(96943, 8, 141), key(96951, 9, 141),
    key(96960, 8, 141), key(96968, 13, 141), key(96981, 7, 141), key(96988, 8, 141), key(96996, 9, 141),
    key(97005, 7, 139), key(97012, 8, 141), key(97020, 4, 145), key(97024, 10, 141), key(97034, 11, 141),
    key(97045, 9, 141), key(97054, 8, 141), key(97062, 9, 141), key(97071, 8, 141), key(97079, 8, 141),
    key(97087, 8, 141), key(97095, 7, 157), key(97102, 8, 157), key(97110, 8, 157), key(97118, 8, 157),
    key(97126, 8, 234), key(97134, 6, 157), key(97140, 7, 157), key(97147, 7, 157), key(97154, 8, 157),
    key(97162, 6, 146), key(97168, 8, 157), key(97176, 8, 141), key(97184, 9, 157), key(97193, 6, 157),
    key(97199, 7, 157), key(97206, 8, 157), key(97214, 8, 157), key(97222, 7, 157), key(97229, 7, 157),
    key(97236, 4, 145), key(97240, 11, 145), key(97251, 16, 145), key(97267, 25, 232), key(97292, 6, 145),
    key(97298, 5, 145), key(97303, 8, 141), key(97311, 5, 145), key(97316, 5, 145), key(97321, 5, 145),
    key(97326, 7, 157), key(97333, 6, 146), key(97339, 6, 146), key(97345, 10, 154), key(97355, 7, 146),
    key(97362, 7, 157), key(97369, 10, 141), key(97379, 6, 137), key(97385, 4, 146), key(97389, 5, 146),
    key(97394, 12, 146), key(97406, 17, 146), key(97423, 5, 146), key(97428, 7, 146), key(97435, 5, 146),
    key(97440, 9, 154), key(97449, 9, 154), key(97458, 5, 146), key(97463, 6, 146), key(97469, 7, 74),
    key(97476, 12, 74), key(97488, 8, 74), key(97496, 9, 157), key(97505, 7, 157), key(97512, 8, 157),
    key(97520, 6, 146), key(97526, 7, 157), key(97533, 8, 157), key(97541, 9, 103), key(97550, 10, 103),
    key(97560, 11, 103), key(97571, 14, 140), key(97585, 9, 149), key(97594, 9, 103), key(97603, 4, 103),
    key(97607, 11, 103), key(97618, 6, 103), key(97624, 8, 103), key(97632, 9, 153), key(97641, 9, 153),
    key(97650, 4, 103), key(97654, 9, 103), key(97663, 9, 149), key(97672, 5, 158), key(97677, 7, 155),
    key(97684, 10, 152), key(97694, 11, 152), key(97705, 8, 144), key(97713, 18, 144), key(97731, 6, 137),
    key(97737, 6, 156), key(97743, 9, 157), key(97752, 10, 234), key(97762, 8, 234), key(97770, 9, 154),
    key(97779, 4, 145), key(97783, 20, 150), key(97803, 24, 150), key(97827, 16, 150), key(97843, 9, 141),
    key(97852, 11, 201), key(97863, 12, 143), key(97875, 6, 146), key(97881, 9, 152), key(97890, 11, 154),
    key(97901, 10, 154), key(97911, 8, 155), key(97919, 28, 38), key(97947, 5, 137), key(97952, 7, 137),
    key(97959, 7, 137), key(97966, 5, 137), key(97971, 6, 137), key(97977, 7, 137), key(97984, 8, 137),
    key(97992, 6, 137), key(97998, 6, 137), key(98004, 7, 137), key(98011, 6, 137), key(98017, 7, 137),
    key(98024, 7, 137), key(98031, 7, 137), key(98038, 6, 137), key(98044, 8, 137), key(98052, 9, 137),
    key(98061, 14, 143), key(98075, 13, 143), key(98088, 13, 143), key(98101, 11, 143), key(98112, 15, 143),
    key(98127, 13, 143), key(98140, 8, 143), key(98148, 16, 143), key(98164, 15, 143), key(98179, 16, 143),
    key(98195, 27, 143), key(98222, 16, 143), key(98238, 15, 143), key(98253, 16, 143), key(98269, 32, 143),
    key(98301, 17, 143), key(98318, 17, 143), key(98335, 17, 143), key(98352, 15, 143), key(98367, 16, 143),
    key(98383, 16, 143), key(98399, 11, 143), key(98410, 13, 143), key(98423, 16, 143), key(98439, 16, 143),
    key(98455, 15, 143), key(98470, 14, 143), key(98484, 13, 143), key(98497, 13, 143), key(98510, 13, 143),
    key(98523, 19, 143), key(98542, 17, 143), key(98559, 19, 143), key(98578, 16, 143), key(98594, 13, 143),
    key(98607, 13, 143), key(98620, 15, 143), key(98635, 14, 143), key(98649, 9, 154), key(98658, 10, 154),
    key(98668, 10, 154), key(98678, 9, 154), key(98687, 10, 154), key(98697, 8, 154), key(98705, 9, 154),
    key(98714, 9, 154), key(98723, 9, 154), key(98732, 16, 154), key(98748, 9, 154), key(98757, 12, 154),
    key(98769, 10, 154), key(98779, 9, 154), key(98788, 5, 137), key(98793, 6, 137), key(98799, 6, 137),
    key(98805, 7, 137), key(98812, 5, 66), key(98817, 12, 66), key(98829, 9, 144), key(98838, 22, 144),
    key(98860, 11, 144), key(98871, 10, 144), key(98881, 10, 144), key(98891, 9, 144), key(98900, 9, 144),
    key(98909, 9, 144), key(98918, 10, 144), key(98928, 9, 144), key(98937, 8, 144), key(98945, 14, 143),
    key(98959, 10, 140), key(98969, 11, 140), key(98980, 8, 154), key(98988, 7, 154), key(98995, 8, 154),
    key(99003, 13, 246), key(99016, 11, 122), key(99027, 10, 205), key(99037, 10, 152), key(99047, 10, 152),
    key(99057, 10, 155), key(99067, 11, 152), key(99078, 10, 152), key(99088, 10, 152), key(99098, 11, 152),
    key(99109, 11, 152), key(99120, 7, 155), key(99127, 7, 155), key(99134, 8, 155), key(99142, 9, 155),
    key(99151, 10, 155), key(99161, 8, 155), key(99169, 8, 155), key(99177, 9, 155), key(99186, 10, 155),
    key(99196, 11, 155), key(99207, 11, 152), key(99218, 9, 152), key(99227, 10, 152), key(99237, 30, 152),
    key(99267, 17, 152), key(99284, 11, 152), key(99295, 10, 152), key(99305, 11, 152), key(99316, 11, 152),
    key(99327, 11, 152), key(99338, 12, 152), key(99350, 9, 155), key(99359, 10, 155), key(99369, 9, 155),
    key(99378, 21, 155), key(99399, 14, 155), key(99413, 7, 155), key(99420, 10, 155), key(99430, 8, 155),
    key(99438, 12, 152), key(99450, 6, 158), key(99456, 11, 152), key(99467, 8, 155), key(99475, 7, 155),
    key(99482, 8, 155), key(99490, 11, 152), key(99501, 11, 152), key(99512, 8, 155), key(99520, 11, 152),
    key(99531, 10, 152), key(99541, 8, 155), key(99549, 11, 155), key(99560, 11, 152), key(99571, 6, 142),
    key(99577, 8, 147), key(99585, 6, 158), key(99591, 7, 158), key(99598, 7, 158), key(99605, 5, 158),
    key(99610, 6, 158), key(99616, 6, 158), key(99622, 7, 158), key(99629, 7, 158), key(99636, 14, 158),
    key(99650, 6, 158), key(99656, 7, 158), key(99663, 6, 158), key(99669, 6, 158), key(99675, 7, 158),
    key(99682, 8, 158), key(99690, 16, 74), key(99706, 15, 51), key(99721, 12, 48), key(99733, 13, 56),
    key(99746, 16, 143), key(99762, 17, 162), key(99779, 16, 198), key(99795, 21, 215), key(99816, 10, 150),
    key(99826, 13, 44), key(99839, 2, 79), key(99841, 7, 31), key(99848, 13, 246), key(99861, 21, 26),
    key(99882, 9, 37), key(99891, 20, 79), key(99911, 15, 21), key(99926, 8, 17), key(99934, 8, 17),
    key(99942, 6, 35), key(99948, 8, 31), key(99956, 10, 37), key(99966, 9, 32), key(99975, 9, 19),
    key(99984, 8, 142), key(99992, 32, 232), key(100024, 20, 278), key(100044, 7, 142), key(100051, 7, 142),
    key(100058, 6, 142), key(100064, 9, 142), key(100073, 6, 142), key(100079, 8, 142), key(100087, 8, 142),
    key(100095, 9, 142), key(100104, 6, 142), key(100110, 7, 142), key(100117, 7, 142), key(100124, 8, 142),
    key(100132, 7, 142), key(100139, 7, 142), key(100146, 7, 142), key(100153, 6, 142), key(100159, 8, 142),
    key(100167, 9, 148), key(100176, 9, 103), key(100185, 9, 103), key(100194, 9, 103), key(100203, 10, 103),
    key(100213, 19, 68), key(100232, 9, 103), key(100241, 25, 232), key(100266, 26, 232), key(100292, 7, 137),
    key(100299, 8, 331), key(100307, 8, 331), key(100315, 27, 38), key(100342, 27, 38), key(100369, 5, 66),
    key(100374, 6, 142), key(100380, 7, 142), key(100387, 7, 142), key(100394, 5, 142), key(100399, 7, 142),
    key(100406, 8, 142), key(100414, 6, 142), key(100420, 13, 142), key(100433, 7, 142), key(100440, 6, 142),
    key(100446, 5, 142), key(100451, 6, 142), key(100457, 6, 142), key(100463, 6, 142), key(100469, 7, 142),
    key(100476, 6, 147), key(100482, 8, 147), key(100490, 6, 147), key(100496, 7, 147), key(100503, 13, 147),
    key(100516, 16, 147), key(100532, 13, 147), key(100545, 13, 147), key(100558, 15, 147), key(100573, 9, 147),
    key(100582, 10, 77), key(100592, 30, 77), key(100622, 11, 77), key(100633, 10, 77), key(100643, 11, 77),
    key(100654, 10, 77), key(100664, 19, 38), key(100683, 18, 38), key(100701, 14, 88), key(100715, 12, 47),
    key(100727, 14, 258), key(100741, 8, 142), key(100749, 8, 147), key(100757, 14, 147), key(100771, 11, 77),
    key(100782, 12, 77), key(100794, 10, 77), key(100804, 11, 77), key(100815, 12, 77), key(100827, 10, 77),
    key(100837, 10, 77), key(100847, 11, 77), key(100858, 10, 77), key(100868, 11, 77), key(100879, 11, 77),
    key(100890, 12, 77), key(100902, 11, 77), key(100913, 11, 77), key(100924, 12, 77), key(100936, 10, 77),
    key(100946, 17, 77), key(100963, 22, 77), key(100985, 24, 77), key(101009, 19, 77), key(101028, 10, 77),
    key(101038, 11, 77), key(101049, 28, 77), key(101077, 10, 77), key(101087, 11, 77), key(101098, 9, 77),
    key(101107, 10, 77), key(101117, 10, 77), key(101127, 11, 77), key(101138, 10, 77), key(101148, 12, 77),
    key(101160, 11, 77), key(101171, 10, 77), key(101181, 10, 77), key(101191, 10, 77), key(101201, 10, 77),
    key(101211, 6, 142), key(101217, 12, 77), key(101229, 11, 77), key(101240, 11, 55), key(101251, 23, 234),
    key(101274, 28, 7), key(101302, 18, 240), key(101320, 19, 74), key(101339, 18, 51), key(101357, 18, 56),
    key(101375, 13, 48), key(101388, 17, 143), key(101405, 23, 150), key(101428, 18, 198), key(101446, 23, 215),
    key(101469, 19, 162), key(101488, 25, 240), key(101513, 27, 239), key(101540, 6, 66), key(101546, 6, 66),
    key(101552, 5, 66), key(101557, 6, 66), key(101563, 5, 66), key(101568, 4, 66), key(101572, 5, 66),
    key(101577, 5, 66), key(101582, 6, 66), key(101588, 8, 147), key(101596, 8, 147), key(101604, 7, 147),
    key(101611, 12, 147), key(101623, 7, 147), key(101630, 7, 147), key(101637, 13, 147), key(101650, 10, 147),
    key(101660, 14, 236), key(101674, 9, 32), key(101683, 8, 149), key(101691, 8, 151), key(101699, 10, 151),
    key(101709, 6, 279), key(101715, 7, 141), key(101722, 6, 141), key(101728, 27, 46), key(101755, 14, 58),
    key(101769, 18, 63), key(101787, 10, 149), key(101797, 10, 139), key(101807, 6, 139), key(101813, 7, 139),
    key(101820, 8, 139), key(101828, 9, 139), key(101837, 8, 139), key(101845, 9, 139), key(101854, 9, 139),
    key(101863, 9, 139), key(101872, 9, 139), key(101881, 9, 139), key(101890, 8, 139), key(101898, 9, 139),
    key(101907, 8, 139), key(101915, 9, 139), key(101924, 9, 139), key(101933, 7, 139), key(101940, 7, 139),
    key(101947, 14, 139), key(101961, 19, 139), key(101980, 8, 139), key(101988, 7, 139), key(101995, 9, 139),
    key(102004, 7, 139), key(102011, 8, 139), key(102019, 8, 139), key(102027, 9, 139), key(102036, 8, 139),
    key(102044, 5, 155), key(102049, 6, 155), key(102055, 8, 152), key(102063, 9, 152), key(102072, 10, 152),
    key(102082, 8, 139), key(102090, 6, 137), key(102096, 8, 139), key(102104, 7, 139), key(102111, 8, 141),
    key(102119, 8, 139), key(102127, 7, 138), key(102134, 8, 138), key(102142, 7, 138), key(102149, 6, 138),
    key(102155, 22, 138), key(102177, 6, 138), key(102183, 6, 138), key(102189, 7, 138), key(102196, 7, 138),
    key(102203, 7, 138), key(102210, 6, 138), key(102216, 13, 138), key(102229, 7, 138), key(102236, 6, 138),
    key(102242, 10, 138), key(102252, 7, 149), key(102259, 9, 149), key(102268, 10, 149), key(102278, 8, 149),
    key(102286, 7, 149), key(102293, 8, 149), key(102301, 15, 149), key(102316, 9, 149), key(102325, 26, 149),
    key(102351, 8, 149), key(102359, 9, 149), key(102368, 8, 149), key(102376, 9, 149), key(102385, 9, 149),
    key(102394, 8, 149), key(102402, 9, 149), key(102411, 9, 149), key(102420, 9, 149), key(102429, 8, 149),
    key(102437, 9, 149), key(102446, 10, 149), key(102456, 8, 149), key(102464, 11, 153), key(102475, 12, 148),
    key(102487, 12, 153), key(102499, 9, 149), key(102508, 9, 149), key(102517, 11, 149), key(102528, 9, 153),
    key(102537, 9, 153), key(102546, 8, 153), key(102554, 9, 153), key(102563, 9, 153), key(102572, 10, 153),
    key(102582, 12, 148), key(102594, 11, 148), key(102605, 11, 148), key(102616, 11, 148), key(102627, 10, 148),
    key(102637, 17, 148), key(102654, 10, 148), key(102664, 10, 148), key(102674, 10, 153), key(102684, 12, 153),
    key(102696, 11, 153), key(102707, 9, 153), key(102716, 10, 153), key(102726, 8, 153), key(102734, 9, 153),
    key(102743, 11, 153), key(102754, 10, 153), key(102764, 17, 153), key(102781, 11, 153), key(102792, 11, 153),
    key(102803, 13, 153), key(102816, 12, 153), key(102828, 7, 139), key(102835, 7, 138), key(102842, 13, 155),
    key(102855, 10, 152), key(102865, 9, 153), key(102874, 10, 152), key(102884, 8, 139), key(102892, 6, 155),
    key(102898, 7, 155), key(102905, 5, 155), key(102910, 6, 155), key(102916, 6, 155), key(102922, 7, 155),
    key(102929, 7, 155), key(102936, 8, 152), key(102944, 9, 152), key(102953, 9, 152), key(102962, 10, 152),
    key(102972, 9, 152), key(102981, 7, 155), key(102988, 8, 155), key(102996, 7, 155), key(103003, 8, 137),
    key(103011, 7, 137), key(103018, 18, 137), key(103036, 6, 137), key(103042, 7, 137), key(103049, 6, 137),
    key(103055, 13, 137), key(103068, 7, 137), key(103075, 9, 151), key(103084, 8, 151), key(103092, 9, 151),
    key(103101, 9, 151), key(103110, 8, 151), key(103118, 9, 151), key(103127, 10, 151), key(103137, 7, 131),
    key(103144, 8, 37), key(103152, 15, 55), key(103167, 9, 103), key(103176, 13, 162), key(103189, 11, 36),
    key(103200, 7, 158), key(103207, 8, 151), key(103215, 10, 151), key(103225, 9, 151), key(103234, 8, 151),
    key(103242, 10, 151), key(103252, 8, 151), key(103260, 9, 151), key(103269, 10, 151), key(103279, 9, 151),
    key(103288, 9, 151), key(103297, 16, 151), key(103313, 9, 151), key(103322, 10, 151), key(103332, 22, 151),
    key(103354, 9, 151), key(103363, 9, 149), key(103372, 7, 149), key(103379, 8, 153), key(103387, 7, 179),
    key(103394, 9, 180), key(103403, 12, 182), key(103415, 8, 151), key(103423, 4, 331), key(103427, 9, 151),
    key(103436, 7, 139), key(103443, 8, 139), key(103451, 10, 155), key(103461, 10, 152), key(103471, 6, 138),
    key(103477, 8, 149), key(103485, 50, 184), key(103535, 8, 153), key(103543, 10, 148), key(103553, 9, 153),
    key(103562, 21, 196), key(103583, 24, 203), key(103607, 15, 196), key(103622, 5, 155), key(103627, 11, 155),
    key(103638, 11, 152), key(103649, 8, 152), key(103657, 9, 152), key(103666, 9, 151), key(103675, 9, 151),
    key(103684, 6, 153), key(103690, 7, 66), key(103697, 10, 151), key(103707, 9, 151), key(103716, 5, 66),
    key(103721, 6, 147), key(103727, 7, 151), key(103734, 8, 151), key(103742, 8, 151), key(103750, 7, 151),
    key(103757, 9, 149), key(103766, 9, 153), key(103775, 6, 155), key(103781, 9, 152), key(103790, 33, 184),
    key(103823, 2, 234), key(103825, 5, 147), key(103830, 7, 147), key(103837, 7, 147), key(103844, 8, 147),
    key(103852, 7, 147), key(103859, 9, 147), key(103868, 6, 147), key(103874, 12, 147), key(103886, 7, 147),
    key(103893, 13, 147), key(103906, 13, 147), key(103919, 16, 147), key(103935, 16, 147), key(103951, 13, 147),
    key(103964, 20, 147), key(103984, 17, 147), key(104001, 27, 147), key(104028, 16, 246), key(104044, 8, 139),
    key(104052, 9, 139), key(104061, 8, 139), key(104069, 9, 139), key(104078, 9, 152), key(104087, 6, 146),
    key(104093, 7, 137), key(104100, 7, 138), key(104107, 9, 149), key(104116, 10, 149), key(104126, 10, 149),
    key(104136, 10, 153), key(104146, 10, 153), key(104156, 10, 153), key(104166, 11, 155), key(104177, 9, 155),
    key(104186, 12, 152), key(104198, 10, 152), key(104208, 9, 152), key(104217, 7, 137), key(104224, 7, 153),
    key(104231, 9, 153), key(104240, 9, 151), key(104249, 8, 149), key(104257, 10, 153), key(104267, 9, 153),
    key(104276, 7, 142), key(104283, 8, 142), key(104291, 8, 142), key(104299, 7, 142), key(104306, 8, 142),
    key(104314, 10, 142), key(104324, 7, 142), key(104331, 6, 142), key(104337, 20, 196), key(104357, 30, 121),
    key(104387, 19, 128), key(104406, 33, 203), key(104439, 35, 237), key(104474, 12, 150), key(104486, 10, 25),
    key(104496, 25, 184), key(104521, 19, 4), key(104540, 22, 25), key(104562, 21, 56), key(104583, 27, 40),
    key(104610, 24, 74), key(104634, 18, 76), key(104652, 25, 176), key(104677, 32, 150), key(104709, 24, 141),
    key(104733, 24, 155), key(104757, 23, 213), key(104780, 31, 215), key(104811, 15, 102), key(104826, 15, 104),
    key(104841, 32, 7), key(104873, 25, 176), key(104898, 32, 150), key(104930, 18, 77), key(104948, 28, 184),
    key(104976, 10, 213), key(104986, 21, 234), key(105007, 14, 166), key(105021, 25, 20), key(105046, 5, 167),
    key(105051, 9, 163), key(105060, 7, 159), key(105067, 6, 169), key(105073, 6, 161), key(105079, 9, 163),
    key(105088, 6, 161), key(105094, 10, 163), key(105104, 5, 161), key(105109, 8, 163), key(105117, 9, 163),
    key(105126, 9, 163), key(105135, 8, 163), key(105143, 7, 11), key(105150, 37, 195), key(105187, 7, 246),
    key(105194, 9, 205), key(105203, 9, 159), key(105212, 6, 159), key(105218, 7, 159), key(105225, 14, 159),
    key(105239, 19, 159), key(105258, 8, 159), key(105266, 8, 159), key(105274, 7, 159), key(105281, 7, 159),
    key(105288, 8, 159), key(105296, 7, 159), key(105303, 8, 159), key(105311, 7, 159), key(105318, 8, 159),
    key(105326, 7, 159), key(105333, 8, 159), key(105341, 9, 159), key(105350, 9, 159), key(105359, 7, 159),
    key(105366, 8, 159), key(105374, 6, 159), key(105380, 7, 159), key(105387, 40, 237), key(105427, 25, 121),
    key(105452, 12, 128), key(105464, 14, 136), key(105478, 5, 169), key(105483, 4, 169), key(105487, 4, 294),
    key(105491, 18, 160), key(105509, 17, 170), key(105526, 5, 169), key(105531, 7, 169), key(105538, 5, 169),
    key(105543, 5, 169), key(105548, 12, 169), key(105560, 17, 169), key(105577, 7, 169), key(105584, 6, 169),
    key(105590, 6, 169), key(105596, 5, 169), key(105601, 6, 169), key(105607, 6, 169), key(105613, 9, 163),
    key(105622, 10, 163), key(105632, 6, 161), key(105638, 50, 184), key(105688, 3, 321), key(105691, 15, 58),
    key(105706, 33, 46), key(105739, 23, 38), key(105762, 20, 63), key(105782, 7, 59), key(105789, 6, 168),
    key(105795, 6, 168), key(105801, 7, 166), key(105808, 8, 166), key(105816, 9, 166), key(105825, 12, 166),
    key(105837, 13, 166), key(105850, 10, 166), key(105860, 10, 166), key(105870, 21, 212), key(105891, 11, 166),
    key(105902, 10, 166), key(105912, 6, 168), key(105918, 5, 168), key(105923, 13, 160), key(105936, 7, 168),
    key(105943, 10, 170), key(105953, 10, 164), key(105963, 7, 59), key(105970, 7, 59), key(105977, 7, 59),
    key(105984, 11, 59), key(105995, 6, 59), key(106001, 4, 168), key(106005, 6, 168), key(106011, 7, 168),
    key(106018, 5, 168), key(106023, 12, 168), key(106035, 6, 168), key(106041, 7, 168), key(106048, 8, 168),
    key(106056, 6, 168), key(106062, 6, 168), key(106068, 6, 168), key(106074, 7, 168), key(106081, 7, 168),
    key(106088, 4, 168), key(106092, 17, 150), key(106109, 4, 169), key(106113, 19, 250), key(106132, 12, 166),
    key(106144, 12, 166), key(106156, 11, 166), key(106167, 20, 250), key(106187, 26, 166), key(106213, 18, 166),
    key(106231, 13, 160), key(106244, 13, 160), key(106257, 10, 170), key(106267, 30, 259), key(106297, 8, 121),
    key(106305, 13, 160), key(106318, 14, 160), key(106332, 20, 321), key(106352, 12, 242), key(106364, 20, 160),
    key(106384, 11, 170), key(106395, 18, 170), key(106413, 13, 170), key(106426, 12, 170), key(106438, 8, 75),
    key(106446, 7, 176), key(106453, 25, 121), key(106478, 12, 128), key(106490, 13, 201), key(106503, 25, 203),
    key(106528, 33, 237), key(106561, 14, 196), key(106575, 5, 78), key(106580, 5, 82), key(106585, 7, 89),
    key(106592, 9, 90), key(106601, 8, 79), key(106609, 8, 83), key(106617, 5, 84), key(106622, 10, 87),
    key(106632, 7, 89), key(106639, 12, 91), key(106651, 7, 95), key(106658, 10, 91), key(106668, 10, 85),
    key(106678, 6, 94), key(106684, 10, 92), key(106694, 8, 115), key(106702, 10, 242), key(106712, 5, 168),
    key(106717, 10, 164), key(106727, 9, 164), key(106736, 21, 164), key(106757, 10, 164), key(106767, 14, 164),
    key(106781, 10, 164), key(106791, 10, 164), key(106801, 9, 166), key(106810, 10, 166), key(106820, 24, 20),
    key(106844, 12, 166), key(106856, 12, 166), key(106868, 21, 20), key(106889, 9, 166), key(106898, 18, 20),
    key(106916, 7, 161), key(106923, 8, 163), key(106931, 10, 166), key(106941, 11, 166), key(106952, 6, 59),
    key(106958, 14, 160), key(106972, 12, 170), key(106984, 15, 160), key(106999, 13, 170), key(107012, 8, 163),
    key(107020, 6, 161), key(107026, 8, 163), key(107034, 5, 161), key(107039, 12, 161), key(107051, 21, 161),
    key(107072, 6, 161), key(107078, 6, 163), key(107084, 7, 163), key(107091, 27, 163), key(107118, 14, 163),
    key(107132, 8, 163), key(107140, 7, 163), key(107147, 8, 163), key(107155, 8, 161), key(107163, 8, 163),
    key(107171, 7, 163), key(107178, 7, 161), key(107185, 8, 163), key(107193, 7, 163), key(107200, 6, 161),
    key(107206, 7, 163), key(107213, 6, 161), key(107219, 5, 161), key(107224, 8, 163), key(107232, 13, 160),
    key(107245, 10, 170), key(107255, 4, 161), key(107259, 5, 161), key(107264, 4, 161), key(107268, 6, 161),
    key(107274, 6, 161), key(107280, 8, 163), key(107288, 5, 161), key(107293, 6, 161), key(107299, 6, 161),
    key(107305, 7, 163), key(107312, 8, 163), key(107320, 9, 163), key(107329, 7, 163), key(107336, 7, 163),
    key(107343, 7, 163), key(107350, 5, 161), key(107355, 6, 161), key(107361, 8, 163), key(107369, 9, 164),
    key(107378, 8, 164), key(107386, 9, 164), key(107395, 10, 163), key(107405, 11, 164), key(107416, 9, 164),
    key(107425, 9, 164), key(107434, 10, 164), key(107444, 11, 164), key(107455, 9, 164), key(107464, 9, 164),
    key(107473, 9, 164), key(107482, 10, 164), key(107492, 9, 164), key(107501, 6, 59), key(107507, 10, 163),
    key(107517, 10, 164), key(107527, 4, 165), key(107531, 5, 165), key(107536, 5, 168), key(107541, 6, 168),
    key(107547, 7, 163), key(107554, 5, 161), key(107559, 8, 161), key(107567, 11, 166), key(107578, 13, 160),
    key(107591, 4, 165), key(107595, 11, 165), key(107606, 11, 165), key(107617, 6, 165), key(107623, 5, 165),
    key(107628, 12, 160), key(107640, 4, 165), key(107644, 5, 165), key(107649, 5, 165), key(107654, 10, 170),
    key(107664, 10, 170), key(107674, 5, 165), key(107679, 4, 165), key(107683, 4, 165), key(107687, 12, 160),
    key(107699, 9, 170), key(107708, 5, 165), key(107713, 5, 165), key(107718, 5, 161), key(107723, 7, 163),
    key(107730, 4, 165), key(107734, 14, 160), key(107748, 6, 165), key(107754, 12, 170), key(107766, 5, 161),
    key(107771, 6, 161), key(107777, 7, 163), key(107784, 8, 163), key(107792, 7, 163), key(107799, 10, 166),
    key(107809, 17, 20), key(107826, 23, 212), key(107849, 10, 166), key(107859, 7, 161), key(107866, 8, 161),
    key(107874, 7, 115), key(107881, 6, 59), key(107887, 7, 59), key(107894, 8, 59), key(107902, 9, 59),
    key(107911, 8, 60), key(107919, 10, 114), key(107929, 18, 160), key(107947, 15, 170), key(107962, 18, 58),
    key(107980, 16, 63), key(107996, 16, 79), key(108012, 7, 166), key(108019, 13, 234), key(108032, 12, 79),
    key(108044, 22, 46), key(108066, 20, 239), key(108086, 15, 184), key(108101, 10, 58), key(108111, 12, 236),
    key(108123, 17, 38), key(108140, 8, 79), key(108148, 6, 161), key(108154, 6, 161), key(108160, 5, 15),
    key(108165, 6, 167), key(108171, 7, 167), key(108178, 11, 181), key(108189, 26, 150), key(108215, 9, 167),
    key(108224, 5, 167), key(108229, 13, 160), key(108242, 10, 170), key(108252, 5, 167), key(108257, 6, 167),
    key(108263, 11, 181), key(108274, 10, 192), key(108284, 11, 181), key(108295, 15, 144), key(108310, 21, 150),
    key(108331, 20, 150), key(108351, 6, 167), key(108357, 7, 167), key(108364, 8, 167), key(108372, 8, 167),
    key(108380, 9, 167), key(108389, 8, 167), key(108397, 10, 181), key(108407, 10, 181), key(108417, 14, 144),
    key(108431, 14, 150), key(108445, 14, 150), key(108459, 13, 150), key(108472, 20, 150), key(108492, 9, 181),
    key(108501, 18, 150), key(108519, 18, 150), key(108537, 16, 150), key(108553, 14, 144), key(108567, 14, 150),
    key(108581, 14, 150), key(108595, 14, 144), key(108609, 12, 181), key(108621, 16, 144), key(108637, 19, 150),
    key(108656, 11, 181), key(108667, 5, 167), key(108672, 7, 167), key(108679, 7, 162), key(108686, 13, 162),
    key(108699, 13, 162), key(108712, 14, 162), key(108726, 13, 162), key(108739, 14, 162), key(108753, 16, 162),
    key(108769, 17, 162), key(108786, 13, 162), key(108799, 14, 162), key(108813, 14, 162), key(108827, 15, 162),
    key(108842, 25, 162), key(108867, 14, 162), key(108881, 12, 162), key(108893, 13, 162), key(108906, 11, 162),
    key(108917, 14, 162), key(108931, 12, 162), key(108943, 12, 162), key(108955, 13, 162), key(108968, 13, 162),
    key(108981, 9, 162), key(108990, 15, 162), key(109005, 10, 162), key(109015, 12, 162), key(109027, 13, 162),
    key(109040, 13, 162), key(109053, 14, 162), key(109067, 5, 167), key(109072, 5, 167), key(109077, 8, 167),
    key(109085, 9, 167), key(109094, 5, 167), key(109099, 5, 167), key(109104, 9, 167), key(109113, 6, 167),
    key(109119, 17, 44), key(109136, 23, 294), key(109159, 34, 294), key(109193, 11, 181), key(109204, 12, 181),
    key(109216, 15, 144), key(109231, 27, 144), key(109258, 31, 144), key(109289, 16, 144), key(109305, 14, 266),
    key(109319, 13, 266), key(109332, 16, 266), key(109348, 11, 245), key(109359, 24, 150), key(109383, 44, 150),
    key(109427, 17, 150), key(109444, 17, 247), key(109461, 4, 169), key(109465, 7, 167), key(109472, 8, 167),
    key(109480, 6, 167), key(109486, 7, 167), key(109493, 7, 167), key(109500, 8, 167), key(109508, 9, 167),
    key(109517, 9, 167), key(109526, 8, 167), key(109534, 8, 167), key(109542, 8, 167), key(109550, 9, 167),
    key(109559, 8, 167), key(109567, 8, 167), key(109575, 6, 167), key(109581, 7, 167), key(109588, 7, 167),
    key(109595, 7, 167), key(109602, 6, 167), key(109608, 17, 167), key(109625, 13, 167), key(109638, 5, 167),
    key(109643, 8, 167), key(109651, 7, 167), key(109658, 8, 167), key(109666, 8, 167), key(109674, 9, 167),
    key(109683, 9, 167), key(109692, 9, 167), key(109701, 5, 167), key(109706, 8, 167), key(109714, 5, 167),
    key(109719, 23, 239), key(109742, 13, 51), key(109755, 12, 74), key(109767, 11, 56), key(109778, 9, 48),
    key(109787, 23, 150), key(109810, 13, 143), key(109823, 12, 162), key(109835, 13, 198), key(109848, 21, 215),
    key(109869, 22, 240), key(109891, 14, 160), key(109905, 13, 170), key(109918, 15, 160), key(109933, 13, 170),
    key(109946, 18, 160), key(109964, 16, 170), key(109980, 13, 160), key(109993, 11, 170), key(110004, 14, 160),
    key(110018, 13, 170), key(110031, 14, 160), key(110045, 14, 160), key(110059, 15, 160), key(110074, 14, 160),
    key(110088, 12, 170), key(110100, 13, 170), key(110113, 14, 170), key(110127, 13, 170), key(110140, 11, 170),
    key(110151, 20, 170), key(110171, 11, 170), key(110182, 14, 160), key(110196, 16, 160), key(110212, 13, 170),
    key(110225, 4, 167), key(110229, 6, 167), key(110235, 14, 170), key(110249, 6, 59), key(110255, 7, 69),
    key(110262, 44, 105), key(110306, 23, 38), key(110329, 13, 58), key(110342, 16, 63), key(110358, 28, 46),
    key(110386, 17, 178), key(110403, 15, 160), key(110418, 13, 170), key(110431, 15, 160), key(110446, 14, 170),
    key(110460, 8, 14), key(110468, 21, 121), key(110489, 12, 128), key(110501, 14, 201), key(110515, 24, 203),
    key(110539, 29, 237), key(110568, 14, 196), key(110582, 12, 222), key(110594, 11, 15), key(110605, 15, 160),
    key(110620, 13, 170), key(110633, 22, 170), key(110655, 4, 169), key(110659, 6, 167), key(110665, 16, 160),
    key(110681, 15, 170), key(110696, 13, 170), key(110709, 15, 160), key(110724, 14, 170), key(110738, 7, 170),
    key(110745, 7, 236), key(110752, 5, 169), key(110757, 12, 160), key(110769, 13, 160), key(110782, 14, 160),
    key(110796, 11, 170), key(110807, 9, 156), key(110816, 11, 166), key(110827, 14, 160), key(110841, 12, 170),
    key(110853, 11, 160), key(110864, 9, 170), key(110873, 11, 170), key(110884, 4, 165), key(110888, 14, 68),
    key(110902, 12, 160), key(110914, 13, 160), key(110927, 10, 170), key(110937, 5, 165), key(110942, 10, 170),
    key(110952, 10, 170), key(110962, 7, 247), key(110969, 10, 248), key(110979, 15, 162), key(110994, 10, 167),
    key(111004, 12, 167), key(111016, 9, 167), key(111025, 10, 167), key(111035, 15, 162), key(111050, 9, 167),
    key(111059, 8, 167), key(111067, 10, 167), key(111077, 7, 167), key(111084, 10, 166), key(111094, 7, 168),
    key(111101, 6, 168), key(111107, 12, 68), key(111119, 3, 333), key(111122, 3, 307), key(111125, 16, 44),
    key(111141, 15, 44), key(111156, 26, 44), key(111182, 30, 184), key(111212, 14, 160), key(111226, 12, 170),
    key(111238, 4, 310), key(111242, 7, 230), key(111249, 8, 231), key(111257, 11, 235), key(111268, 11, 235),
    key(111279, 6, 230), key(111285, 3, 309), key(111288, 13, 4), key(111301, 33, 239), key(111334, 14, 56),
    key(111348, 15, 50), key(111363, 21, 40), key(111384, 12, 48), key(111396, 18, 74), key(111414, 13, 76),
    key(111427, 22, 232), key(111449, 16, 143), key(111465, 17, 141), key(111482, 35, 240), key(111517, 31, 215),
    key(111548, 16, 174), key(111564, 16, 198), key(111580, 13, 36), key(111593, 34, 97), key(111627, 14, 103),
    key(111641, 14, 155), key(111655, 16, 55), key(111671, 31, 224), key(111702, 14, 162), key(111716, 16, 68),
    key(111732, 7, 231), key(111739, 5, 166), key(111744, 6, 166), key(111750, 13, 4), key(111763, 15, 4),
    key(111778, 7, 166), key(111785, 11, 111), key(111796, 3, 171), key(111799, 5, 171), key(111804, 6, 171),
    key(111810, 4, 171), key(111814, 11, 171), key(111825, 17, 171), key(111842, 5, 171), key(111847, 6, 171),
    key(111853, 5, 171), key(111858, 5, 171), key(111863, 5, 171), key(111868, 6, 171), key(111874, 5, 171),
    key(111879, 13, 162), key(111892, 7, 98), key(111899, 8, 98), key(111907, 9, 98), key(111916, 6, 101),
    key(111922, 6, 101), key(111928, 8, 101), key(111936, 5, 101), key(111941, 9, 98), key(111950, 7, 101),
    key(111957, 9, 222), key(111966, 11, 15), key(111977, 10, 222), key(111987, 10, 15), key(111997, 9, 15),
    key(112006, 10, 15), key(112016, 4, 305), key(112020, 17, 280), key(112037, 54, 310), key(112091, 29, 307),
    key(112120, 35, 309), key(112155, 38, 309), key(112193, 29, 299), key(112222, 53, 310), key(112275, 52, 311),
    key(112327, 29, 307), key(112356, 31, 333), key(112387, 35, 309), key(112422, 49, 305), key(112471, 29, 299),
    key(112500, 28, 233), key(112528, 22, 1), key(112550, 16, 9), key(112566, 15, 0), key(112581, 18, 14),
    key(112599, 18, 33), key(112617, 18, 25), key(112635, 21, 22), key(112656, 16, 24), key(112672, 18, 28),
    key(112690, 17, 29), key(112707, 19, 34), key(112726, 16, 35), key(112742, 18, 23), key(112760, 22, 21),
    key(112782, 18, 61), key(112800, 20, 63), key(112820, 17, 66), key(112837, 16, 65), key(112853, 23, 88),
    key(112876, 17, 67), key(112893, 18, 70), key(112911, 35, 240), key(112946, 30, 150), key(112976, 40, 105),
    key(113016, 24, 143), key(113040, 25, 198), key(113065, 23, 48), key(113088, 17, 75), key(113105, 18, 236),
    key(113123, 14, 73), key(113137, 18, 176), key(113155, 28, 185), key(113183, 15, 78), key(113198, 16, 86),
    key(113214, 14, 82), key(113228, 15, 94), key(113243, 19, 92), key(113262, 16, 95), key(113278, 19, 98),
    key(113297, 17, 101), key(113314, 24, 222), key(113338, 15, 104), key(113353, 19, 102), key(113372, 15, 108),
    key(113387, 15, 107), key(113402, 17, 111), key(113419, 17, 112), key(113436, 16, 115), key(113452, 25, 160),
    key(113477, 19, 45), key(113496, 16, 39), key(113512, 15, 117), key(113527, 18, 120), key(113545, 19, 49),
    key(113564, 18, 50), key(113582, 14, 53), key(113596, 22, 52), key(113618, 16, 123), key(113634, 15, 124),
    key(113649, 17, 134), key(113666, 18, 125), key(113684, 16, 131), key(113700, 16, 127), key(113716, 18, 132),
    key(113734, 16, 128), key(113750, 18, 140), key(113768, 18, 141), key(113786, 17, 157), key(113803, 16, 156),
    key(113819, 14, 145), key(113833, 19, 152), key(113852, 19, 155), key(113871, 20, 154), key(113891, 16, 158),
    key(113907, 17, 149), key(113924, 16, 138), key(113940, 16, 137), key(113956, 17, 159), key(113973, 15, 169),
    key(113988, 14, 168), key(114002, 19, 164), key(114021, 14, 165), key(114035, 18, 167), key(114053, 27, 234),
    key(114080, 24, 178), key(114104, 19, 172), key(114123, 16, 173), key(114139, 18, 183), key(114157, 14, 175),
    key(114171, 17, 179), key(114188, 20, 180), key(114208, 17, 182), key(114225, 18, 187), key(114243, 18, 188),
    key(114261, 17, 190), key(114278, 21, 201), key(114299, 33, 206), key(114332, 22, 191), key(114354, 15, 42),
    key(114369, 19, 208), key(114388, 19, 209), key(114407, 17, 194), key(114424, 20, 130), key(114444, 15, 214),
    key(114459, 17, 202), key(114476, 16, 192), key(114492, 18, 207), key(114510, 23, 41), key(114533, 18, 193),
    key(114551, 18, 218), key(114569, 17, 228), key(114586, 19, 229), key(114605, 29, 224), key(114634, 14, 217),
    key(114648, 17, 220), key(114665, 15, 223), key(114680, 16, 227), key(114696, 18, 225), key(114714, 17, 226),
    key(114731, 16, 230), key(114747, 25, 243), key(114772, 16, 245), key(114788, 33, 7), key(114821, 12, 9),
    key(114833, 7, 233), key(114840, 11, 189), key(114851, 23, 38), key(114874, 4, 311), key(114878, 10, 222),
    key(114888, 9, 14), key(114897, 8, 15), key(114905, 7, 14), key(114912, 11, 14), key(114923, 9, 14),
    key(114932, 12, 14), key(114944, 8, 15), key(114952, 9, 222), key(114961, 9, 222), key(114970, 10, 14),
    key(114980, 10, 14), key(114990, 10, 15), key(115000, 9, 15), key(115009, 8, 15), key(115017, 8, 14),
    key(115025, 9, 14), key(115034, 8, 14), key(115042, 17, 14), key(115059, 6, 15), key(115065, 6, 15),
    key(115071, 6, 15), key(115077, 7, 15), key(115084, 6, 15), key(115090, 10, 103), key(115100, 23, 97),
    key(115123, 21, 215), key(115144, 21, 215), key(115165, 21, 243), key(115186, 11, 36), key(115197, 33, 97),
    key(115230, 33, 97), key(115263, 10, 103), key(115273, 13, 162), key(115286, 14, 162), key(115300, 8, 222),
    key(115308, 7, 14), key(115315, 4, 294), key(115319, 6, 15), key(115325, 7, 15), key(115332, 7, 15),
    key(115339, 8, 15), key(115347, 7, 15), key(115354, 11, 4), key(115365, 22, 97), key(115387, 14, 174),
    key(115401, 20, 215), key(115421, 13, 105), key(115434, 22, 215), key(115456, 11, 36), key(115467, 8, 103),
    key(115475, 12, 162), key(115487, 21, 215), key(115508, 5, 15), key(115513, 5, 15), key(115518, 6, 15),
    key(115524, 6, 15), key(115530, 3, 299), key(115533, 14, 226), key(115547, 7, 230), key(115554, 11, 235),
    key(115565, 27, 7), key(115592, 10, 1), key(115602, 10, 16), key(115612, 10, 235), key(115622, 10, 235),
    key(115632, 10, 235), key(115642, 5, 101), key(115647, 9, 172), key(115656, 17, 178), key(115673, 21, 336),
    key(115694, 11, 166), key(115705, 8, 172), key(115713, 6, 25), key(115719, 7, 25), key(115726, 8, 166),
    key(115734, 13, 166), key(115747, 24, 20), key(115771, 12, 166), key(115783, 12, 166), key(115795, 13, 166),
    key(115808, 21, 88), key(115829, 11, 166), key(115840, 10, 172), key(115850, 9, 172), key(115859, 8, 172),
    key(115867, 11, 172), key(115878, 10, 172), key(115888, 10, 172), key(115898, 9, 172), key(115907, 9, 172),
    key(115916, 8, 172), key(115924, 28, 172), key(115952, 15, 172), key(115967, 9, 172), key(115976, 10, 172),
    key(115986, 9, 172), key(115995, 10, 172), key(116005, 10, 172), key(116015, 9, 172), key(116024, 8, 172),
    key(116032, 9, 172), key(116041, 9, 172), key(116050, 10, 172), key(116060, 4, 177), key(116064, 6, 177),
    key(116070, 7, 177), key(116077, 6, 177), key(116083, 10, 184), key(116093, 8, 183), key(116101, 9, 183),
    key(116110, 8, 183), key(116118, 8, 183), key(116126, 7, 183), key(116133, 6, 75), key(116139, 5, 177),
    key(116144, 6, 177), key(116150, 25, 184), key(116175, 8, 32), key(116183, 9, 184), key(116192, 33, 184),
    key(116225, 10, 184), key(116235, 5, 177), key(116240, 12, 177), key(116252, 17, 177), key(116269, 7, 177),
    key(116276, 8, 177), key(116284, 5, 177), key(116289, 6, 177), key(116295, 7, 24), key(116302, 8, 184),
    key(116310, 12, 184), key(116322, 20, 184), key(116342, 30, 184), key(116372, 10, 184), key(116382, 41, 184),
    key(116423, 27, 184), key(116450, 29, 184), key(116479, 10, 184), key(116489, 15, 184), key(116504, 18, 184),
    key(116522, 20, 184), key(116542, 20, 184), key(116562, 8, 184), key(116570, 9, 184), key(116579, 20, 184),
    key(116599, 23, 184), key(116622, 22, 184), key(116644, 22, 184), key(116666, 9, 184), key(116675, 26, 184),
    key(116701, 18, 184), key(116719, 33, 184), key(116752, 17, 184), key(116769, 11, 184), key(116780, 21, 184),
    key(116801, 23, 184), key(116824, 21, 184), key(116845, 30, 184), key(116875, 29, 184), key(116904, 21, 184),
    key(116925, 22, 184), key(116947, 22, 184), key(116969, 22, 184), key(116991, 25, 184), key(117016, 17, 184),
    key(117033, 22, 184), key(117055, 18, 184), key(117073, 31, 184), key(117104, 32, 184), key(117136, 19, 184),
    key(117155, 20, 184), key(117175, 19, 184), key(117194, 9, 184), key(117203, 18, 184), key(117221, 23, 184),
    key(117244, 20, 184), key(117264, 19, 184), key(117283, 17, 184), key(117300, 10, 184), key(117310, 9, 184),
    key(117319, 6, 177), key(117325, 4, 177), key(117329, 8, 33), key(117337, 4, 177), key(117341, 5, 177),
    key(117346, 26, 184), key(117372, 9, 184), key(117381, 9, 184), key(117390, 7, 24), key(117397, 7, 173),
    key(117404, 5, 173), key(117409, 6, 173), key(117415, 17, 261), key(117432, 13, 173), key(117445, 18, 173),
    key(117463, 7, 173), key(117470, 10, 173), key(117480, 6, 173), key(117486, 7, 173), key(117493, 13, 44),
    key(117506, 5, 69), key(117511, 7, 69), key(117518, 11, 282), key(117529, 12, 282), key(117541, 9, 33),
    key(117550, 18, 178), key(117568, 19, 178), key(117587, 17, 178), key(117604, 18, 178), key(117622, 25, 178),
    key(117647, 20, 178), key(117667, 24, 178), key(117691, 5, 178), key(117696, 18, 178), key(117714, 17, 178),
    key(117731, 19, 178), key(117750, 19, 178), key(117769, 18, 178), key(117787, 17, 178), key(117804, 21, 178),
    key(117825, 15, 178), key(117840, 15, 178), key(117855, 21, 178), key(117876, 16, 178), key(117892, 37, 178),
    key(117929, 17, 178), key(117946, 17, 178), key(117963, 14, 178), key(117977, 17, 178), key(117994, 15, 178),
    key(118009, 16, 178), key(118025, 17, 178), key(118042, 18, 178), key(118060, 17, 178), key(118077, 18, 178),
    key(118095, 12, 178), key(118107, 18, 178), key(118125, 19, 178), key(118144, 15, 178), key(118159, 16, 178),
    key(118175, 14, 178), key(118189, 16, 178), key(118205, 17, 178), key(118222, 18, 178), key(118240, 15, 178),
    key(118255, 17, 178), key(118272, 19, 178), key(118291, 15, 178), key(118306, 18, 178), key(118324, 12, 178),
    key(118336, 20, 178), key(118356, 21, 178), key(118377, 18, 178), key(118395, 16, 178), key(118411, 6, 178),
    key(118417, 6, 178), key(118423, 17, 178), key(118440, 17, 178), key(118457, 17, 178), key(118474, 18, 178),
    key(118492, 13, 178), key(118505, 18, 178), key(118523, 19, 178), key(118542, 17, 178), key(118559, 13, 178),
    key(118572, 21, 178), key(118593, 20, 178), key(118613, 21, 178), key(118634, 25, 178), key(118659, 24, 178),
    key(118683, 9, 172), key(118692, 9, 172), key(118701, 7, 183), key(118708, 8, 183), key(118716, 7, 183),
    key(118723, 14, 183), key(118737, 9, 183), key(118746, 8, 183), key(118754, 9, 183), key(118763, 10, 183),
    key(118773, 8, 183), key(118781, 8, 183), key(118789, 20, 183), key(118809, 10, 183), key(118819, 7, 183),
    key(118826, 8, 183), key(118834, 10, 183), key(118844, 10, 183), key(118854, 9, 183), key(118863, 8, 183),
    key(118871, 8, 183), key(118879, 9, 183), key(118888, 9, 183), key(118897, 10, 183), key(118907, 8, 183),
    key(118915, 8, 183), key(118923, 8, 183), key(118931, 9, 183), key(118940, 8, 183), key(118948, 9, 183),
    key(118957, 7, 183), key(118964, 8, 183), key(118972, 8, 183), key(118980, 8, 183), key(118988, 18, 184),
    key(119006, 5, 281), key(119011, 10, 183), key(119021, 11, 174), key(119032, 8, 166), key(119040, 18, 20),
    key(119058, 5, 69), key(119063, 12, 22), key(119075, 5, 175), key(119080, 5, 175), key(119085, 6, 175),
    key(119091, 11, 21), key(119102, 7, 28), key(119109, 8, 28), key(119117, 9, 18), key(119126, 6, 29),
    key(119132, 4, 175), key(119136, 4, 147), key(119140, 6, 30), key(119146, 11, 22), key(119157, 6, 19),
    key(119163, 7, 19), key(119170, 38, 64), key(119208, 36, 268), key(119244, 30, 22), key(119274, 25, 43),
    key(119299, 27, 101), key(119326, 8, 75), key(119334, 5, 175), key(119339, 5, 175), key(119344, 5, 175),
    key(119349, 6, 175), key(119355, 6, 107), key(119361, 7, 107), key(119368, 7, 107), key(119375, 4, 175),
    key(119379, 11, 175), key(119390, 16, 175), key(119406, 5, 175), key(119411, 5, 175), key(119416, 5, 175),
    key(119421, 8, 175), key(119429, 6, 166), key(119435, 10, 172), key(119445, 8, 72), key(119453, 4, 75),
    key(119457, 26, 43), key(119483, 5, 175), key(119488, 11, 176), key(119499, 9, 176), key(119508, 10, 176),
    key(119518, 11, 176), key(119529, 11, 176), key(119540, 27, 176), key(119567, 12, 176), key(119579, 11, 176),
    key(119590, 11, 176), key(119601, 8, 179), key(119609, 22, 185), key(119631, 8, 174), key(119639, 12, 246),
    key(119651, 39, 195), key(119690, 12, 122), key(119702, 13, 205), key(119715, 3, 336), key(119718, 8, 174),
    key(119726, 7, 32), key(119733, 9, 176), key(119742, 9, 79), key(119751, 21, 240), key(119772, 4, 175),
    key(119776, 8, 174), key(119784, 16, 174), key(119800, 14, 174), key(119814, 17, 174), key(119831, 16, 174),
    key(119847, 17, 174), key(119864, 17, 174), key(119881, 15, 174), key(119896, 16, 174), key(119912, 16, 174),
    key(119928, 16, 174), key(119944, 15, 174), key(119959, 14, 174), key(119973, 13, 174), key(119986, 19, 174),
    key(120005, 17, 174), key(120022, 19, 174), key(120041, 16, 174), key(120057, 13, 174), key(120070, 15, 174),
    key(120085, 12, 174), key(120097, 9, 174), key(120106, 11, 174), key(120117, 9, 174), key(120126, 10, 174),
    key(120136, 9, 174), key(120145, 10, 174), key(120155, 9, 174), key(120164, 12, 174), key(120176, 9, 174),
    key(120185, 14, 174), key(120199, 9, 174), key(120208, 8, 174), key(120216, 8, 174), key(120224, 26, 174),
    key(120250, 9, 174), key(120259, 8, 174), key(120267, 15, 174), key(120282, 7, 174), key(120289, 15, 174),
    key(120304, 15, 174), key(120319, 16, 174), key(120335, 8, 174), key(120343, 9, 174), key(120352, 15, 174),
    key(120367, 14, 174), key(120381, 17, 174), key(120398, 7, 174), key(120405, 7, 174), key(120412, 11, 180),
    key(120423, 25, 203), key(120448, 30, 31), key(120478, 23, 38), key(120501, 17, 58), key(120518, 31, 46),
    key(120549, 25, 38), key(120574, 17, 58), key(120591, 17, 44), key(120608, 18, 44), key(120626, 10, 182),
    key(120636, 10, 180), key(120646, 6, 182), key(120652, 29, 246), key(120681, 54, 195), key(120735, 19, 122),
    key(120754, 18, 205), key(120772, 18, 181), key(120790, 19, 150), key(120809, 18, 68), key(120827, 11, 181),
    key(120838, 16, 144), key(120854, 15, 150), key(120869, 13, 181), key(120882, 17, 144), key(120899, 17, 150),
    key(120916, 20, 185), key(120936, 8, 172), key(120944, 20, 185), key(120964, 5, 179), key(120969, 6, 179),
    key(120975, 13, 179), key(120988, 18, 179), key(121006, 7, 179), key(121013, 8, 179), key(121021, 6, 179),
    key(121027, 4, 179), key(121031, 5, 179), key(121036, 6, 179), key(121042, 4, 179), key(121046, 7, 31),
    key(121053, 6, 179), key(121059, 18, 185), key(121077, 20, 185), key(121097, 18, 185), key(121115, 18, 185),
    key(121133, 19, 185), key(121152, 18, 185), key(121170, 18, 185), key(121188, 17, 185), key(121205, 16, 185),
    key(121221, 22, 185), key(121243, 19, 185), key(121262, 21, 185), key(121283, 21, 185), key(121304, 22, 185),
    key(121326, 24, 185), key(121350, 17, 185), key(121367, 17, 185), key(121384, 20, 185), key(121404, 23, 185),
    key(121427, 18, 185), key(121445, 15, 185), key(121460, 20, 185), key(121480, 20, 185), key(121500, 18, 185),
    key(121518, 18, 185), key(121536, 18, 185), key(121554, 20, 185), key(121574, 22, 185), key(121596, 19, 185),
    key(121615, 22, 185), key(121637, 6, 179), key(121643, 7, 31), key(121650, 7, 179), key(121657, 7, 179),
    key(121664, 8, 179), key(121672, 6, 179), key(121678, 7, 179), key(121685, 7, 179), key(121692, 7, 179),
    key(121699, 5, 179), key(121704, 6, 179), key(121710, 6, 179), key(121716, 7, 179), key(121723, 7, 179),
    key(121730, 7, 179), key(121737, 7, 179), key(121744, 7, 179), key(121751, 10, 180), key(121761, 7, 179),
    key(121768, 7, 179), key(121775, 5, 179), key(121780, 6, 179), key(121786, 6, 179), key(121792, 6, 179),
    key(121798, 14, 185), key(121812, 18, 185), key(121830, 20, 185), key(121850, 21, 185), key(121871, 19, 185),
    key(121890, 18, 185), key(121908, 6, 179), key(121914, 7, 179), key(121921, 28, 240), key(121949, 11, 10),
    key(121960, 5, 179), key(121965, 5, 179), key(121970, 8, 179), key(121978, 8, 182), key(121986, 8, 182),
    key(121994, 10, 182), key(122004, 9, 182), key(122013, 10, 180), key(122023, 11, 180), key(122034, 10, 180),
    key(122044, 10, 180), key(122054, 11, 180), key(122065, 10, 182), key(122075, 9, 180), key(122084, 9, 180),
    key(122093, 9, 180), key(122102, 10, 180), key(122112, 9, 182), key(122121, 8, 182), key(122129, 15, 182),
    key(122144, 9, 182), key(122153, 9, 182), key(122162, 21, 182), key(122183, 9, 182), key(122192, 10, 182),
    key(122202, 11, 182), key(122213, 10, 182), key(122223, 11, 182), key(122234, 11, 182), key(122245, 11, 182),
    key(122256, 11, 182), key(122267, 8, 182), key(122275, 10, 182), key(122285, 10, 182), key(122295, 17, 87),
    key(122312, 19, 182), key(122331, 8, 182), key(122339, 11, 182), key(122350, 10, 182), key(122360, 53, 96),
    key(122413, 49, 135), key(122462, 38, 135), key(122500, 59, 96), key(122559, 21, 26), key(122580, 7, 37),
    key(122587, 10, 37), key(122597, 6, 182), key(122603, 7, 182), key(122610, 8, 180), key(122618, 29, 12),
    key(122647, 16, 184), key(122663, 9, 182), key(122672, 8, 182), key(122680, 9, 75), key(122689, 8, 43),
    key(122697, 7, 75), key(122704, 18, 93), key(122722, 10, 75), key(122732, 18, 93), key(122750, 24, 12),
    key(122774, 22, 185), key(122796, 19, 185), key(122815, 9, 75), key(122824, 18, 93), key(122842, 19, 12),
    key(122861, 20, 185), key(122881, 11, 75), key(122892, 3, 43), key(122895, 21, 6), key(122916, 23, 6),
    key(122939, 29, 129), key(122968, 22, 138), key(122990, 18, 6), key(123008, 20, 138), key(123028, 20, 138),
    key(123048, 20, 138), key(123068, 21, 138), key(123089, 7, 59), key(123096, 12, 180), key(123108, 11, 180),
    key(123119, 27, 180), key(123146, 12, 180), key(123158, 12, 180), key(123170, 11, 180), key(123181, 18, 180),
    key(123199, 11, 180), key(123210, 10, 180), key(123220, 11, 180), key(123231, 10, 180), key(123241, 16, 75),
    key(123257, 12, 36), key(123269, 15, 55), key(123284, 34, 97), key(123318, 13, 55), key(123331, 9, 103),
    key(123340, 11, 55), key(123351, 13, 162), key(123364, 12, 21), key(123376, 20, 185), key(123396, 7, 179),
    key(123403, 9, 23), key(123412, 9, 23), key(123421, 6, 179), key(123427, 7, 17), key(123434, 7, 34),
    key(123441, 7, 34), key(123448, 8, 17), key(123456, 19, 185), key(123475, 7, 179), key(123482, 5, 179),
    key(123487, 18, 96), key(123505, 14, 135), key(123519, 10, 180), key(123529, 9, 182), key(123538, 8, 182),
    key(123546, 9, 180), key(123555, 9, 182), key(123564, 16, 88), key(123580, 16, 26), key(123596, 6, 35),
    key(123602, 6, 35), key(123608, 11, 182), key(123619, 10, 180), key(123629, 12, 180), key(123641, 11, 180),
    key(123652, 9, 180), key(123661, 9, 180), key(123670, 12, 180), key(123682, 13, 180), key(123695, 22, 185),
    key(123717, 10, 182), key(123727, 8, 179), key(123735, 10, 179), key(123745, 11, 182), key(123756, 11, 180),
    key(123767, 11, 180), key(123778, 9, 182), key(123787, 9, 180), key(123796, 8, 182), key(123804, 8, 182),
    key(123812, 6, 166), key(123818, 8, 30), key(123826, 8, 18), key(123834, 5, 175), key(123839, 5, 175),
    key(123844, 9, 75), key(123853, 11, 213), key(123864, 5, 78), key(123869, 5, 186), key(123874, 7, 86),
    key(123881, 4, 82), key(123885, 5, 186), key(123890, 14, 186), key(123904, 6, 186), key(123910, 6, 95),
    key(123916, 10, 116), key(123926, 12, 68), key(123938, 12, 68), key(123950, 5, 186), key(123955, 11, 43),
    key(123966, 5, 57), key(123971, 11, 118), key(123982, 11, 118), key(123993, 10, 116), key(124003, 7, 90),
    key(124010, 11, 91), key(124021, 4, 94), key(124025, 14, 4), key(124039, 20, 150), key(124059, 15, 56),
    key(124074, 15, 105), key(124089, 22, 40), key(124111, 13, 48), key(124124, 17, 74), key(124141, 32, 74),
    key(124173, 14, 76), key(124187, 26, 97), key(124213, 17, 143), key(124230, 17, 174), key(124247, 16, 198),
    key(124263, 24, 215), key(124287, 25, 239), key(124312, 28, 240), key(124340, 6, 57), key(124346, 6, 117),
    key(124352, 13, 118), key(124365, 11, 118), key(124376, 9, 120), key(124385, 5, 50), key(124390, 6, 123),
    key(124396, 9, 85), key(124405, 9, 92), key(124414, 7, 84), key(124421, 13, 87), key(124434, 3, 79),
    key(124437, 22, 96), key(124459, 18, 135), key(124477, 8, 15), key(124485, 7, 15), key(124492, 40, 105),
    key(124532, 29, 12), key(124561, 6, 75), key(124567, 24, 12), key(124591, 39, 12), key(124630, 15, 93),
    key(124645, 17, 185), key(124662, 25, 96), key(124687, 21, 135), key(124708, 16, 96), key(124724, 12, 135),
    key(124736, 22, 96), key(124758, 19, 96), key(124777, 18, 135), key(124795, 15, 135), key(124810, 5, 189),
    key(124815, 6, 189), key(124821, 7, 189), key(124828, 6, 189), key(124834, 7, 190), key(124841, 9, 187),
    key(124850, 9, 79), key(124859, 5, 89), key(124864, 8, 187), key(124872, 12, 79), key(124884, 53, 79),
    key(124937, 69, 135), key(125006, 13, 79), key(125019, 73, 96), key(125092, 69, 135), key(125161, 49, 96),
    key(125210, 43, 135), key(125253, 49, 96), key(125302, 45, 135), key(125347, 10, 79), key(125357, 17, 211),
    key(125374, 11, 79), key(125385, 9, 187), key(125394, 7, 187), key(125401, 8, 187), key(125409, 11, 79),
    key(125420, 11, 79), key(125431, 11, 79), key(125442, 42, 96), key(125484, 38, 135), key(125522, 8, 187),
    key(125530, 14, 106), key(125544, 29, 46), key(125573, 15, 58), key(125588, 26, 38), key(125614, 21, 63),
    key(125635, 13, 58), key(125648, 25, 46), key(125673, 18, 63), key(125691, 23, 38), key(125714, 22, 63),
    key(125736, 20, 38), key(125756, 17, 46), key(125773, 17, 58), key(125790, 15, 58), key(125805, 24, 38),
    key(125829, 23, 144), key(125852, 21, 63), key(125873, 28, 38), key(125901, 15, 58), key(125916, 19, 5),
    key(125935, 18, 2), key(125953, 19, 9), key(125972, 19, 15), key(125991, 22, 16), key(126013, 19, 28),
    key(126032, 17, 19), key(126049, 34, 26), key(126083, 20, 37), key(126103, 20, 23), key(126123, 19, 17),
    key(126142, 22, 51), key(126164, 20, 45), key(126184, 22, 51), key(126206, 16, 216), key(126222, 17, 42),
    key(126239, 17, 228), key(126256, 20, 49), key(126276, 22, 52), key(126298, 24, 44), key(126322, 19, 99),
    key(126341, 16, 53), key(126357, 18, 57), key(126375, 20, 60), key(126395, 19, 65), key(126414, 23, 200),
    key(126437, 29, 88), key(126466, 19, 70), key(126485, 16, 73), key(126501, 19, 72), key(126520, 17, 82),
    key(126537, 21, 92), key(126558, 18, 84), key(126576, 25, 87), key(126601, 18, 95), key(126619, 17, 100),
    key(126636, 20, 98), key(126656, 19, 101), key(126675, 19, 109), key(126694, 17, 104), key(126711, 21, 102),
    key(126732, 16, 108), key(126748, 19, 106), key(126767, 17, 111), key(126784, 22, 116), key(126806, 17, 117),
    key(126823, 20, 120), key(126843, 17, 122), key(126860, 18, 249), key(126878, 18, 249), key(126896, 18, 134),
    key(126914, 19, 126), key(126933, 21, 132), key(126954, 27, 144), key(126981, 22, 140), key(127003, 18, 156),
    key(127021, 20, 141), key(127041, 16, 145), key(127057, 17, 146), key(127074, 21, 155), key(127095, 19, 139),
    key(127114, 22, 151), key(127136, 19, 147), key(127155, 19, 159), key(127174, 17, 169), key(127191, 21, 164),
    key(127212, 17, 161), key(127229, 19, 163), key(127248, 27, 144), key(127275, 17, 177), key(127292, 18, 173),
    key(127310, 20, 183), key(127330, 16, 175), key(127346, 18, 179), key(127364, 18, 190), key(127382, 22, 201),
    key(127404, 19, 193), key(127423, 18, 204), key(127441, 22, 213), key(127463, 24, 199), key(127487, 21, 194),
    key(127508, 20, 209), key(127528, 24, 246), key(127552, 23, 205), key(127575, 17, 192), key(127592, 20, 207),
    key(127612, 17, 214), key(127629, 22, 219), key(127651, 21, 47), key(127672, 22, 86), key(127694, 32, 143),
    key(127726, 21, 161), key(127747, 27, 176), key(127774, 21, 192), key(127795, 32, 147), key(127827, 16, 217),
    key(127843, 31, 224), key(127874, 19, 225), key(127893, 18, 226), key(127911, 19, 226), key(127930, 18, 230),
    key(127948, 22, 235), key(127970, 19, 242), key(127989, 19, 289), key(128008, 17, 245), key(128025, 18, 247),
    key(128043, 20, 248), key(128063, 21, 214), key(128084, 34, 238), key(128118, 14, 58), key(128132, 23, 38),
    key(128155, 25, 38), key(128180, 24, 38), key(128204, 25, 38), key(128229, 24, 38), key(128253, 15, 58),
    key(128268, 16, 122), key(128284, 23, 246), key(128307, 19, 47), key(128326, 31, 46), key(128357, 36, 222),
    key(128393, 31, 46), key(128424, 30, 46), key(128454, 18, 47), key(128472, 20, 63), key(128492, 22, 45),
    key(128514, 30, 32), key(128544, 31, 32), key(128575, 17, 139), key(128592, 16, 58), key(128608, 17, 58),
    key(128625, 15, 58), key(128640, 16, 58), key(128656, 26, 38), key(128682, 33, 46), key(128715, 21, 63),
    key(128736, 22, 38), key(128758, 13, 58), key(128771, 15, 58), key(128786, 14, 58), key(128800, 17, 63),
    key(128817, 17, 63), key(128834, 18, 63), key(128852, 15, 122), key(128867, 21, 38), key(128888, 15, 139),
    key(128903, 14, 58), key(128917, 27, 38), key(128944, 14, 58), key(128958, 16, 58), key(128974, 20, 63),
    key(128994, 20, 63), key(129014, 28, 38), key(129042, 19, 249), key(129061, 15, 47), key(129076, 15, 47),
    key(129091, 16, 249), key(129107, 22, 176), key(129129, 28, 246), key(129157, 25, 38), key(129182, 28, 38),
    key(129210, 15, 58), key(129225, 29, 51), key(129254, 16, 47), key(129270, 21, 63), key(129291, 17, 47),
    key(129308, 17, 47), key(129325, 39, 68), key(129364, 25, 38), key(129389, 26, 44), key(129415, 22, 60),
    key(129437, 32, 46), key(129469, 22, 63), key(129491, 19, 47), key(129510, 18, 58), key(129528, 40, 46),
    key(129568, 18, 58), key(129586, 22, 63), key(129608, 27, 38), key(129635, 7, 187), key(129642, 6, 187),
    key(129648, 7, 187), key(129655, 14, 187), key(129669, 10, 187), key(129679, 11, 187), key(129690, 8, 187),
    key(129698, 8, 187), key(129706, 9, 187), key(129715, 9, 187), key(129724, 9, 187), key(129733, 7, 187),
    key(129740, 8, 187), key(129748, 10, 187), key(129758, 9, 187), key(129767, 8, 187), key(129775, 10, 187),
    key(129785, 8, 248), key(129793, 9, 248), key(129802, 12, 68), key(129814, 6, 189), key(129820, 10, 51),
    key(129830, 23, 63), key(129853, 20, 58), key(129873, 4, 189), key(129877, 8, 187), key(129885, 9, 187),
    key(129894, 10, 187), key(129904, 8, 187), key(129912, 9, 187), key(129921, 6, 190), key(129927, 3, 228),
    key(129930, 8, 188), key(129938, 15, 51), key(129953, 15, 55), key(129968, 3, 122), key(129971, 9, 188),
    key(129980, 8, 188), key(129988, 6, 188), key(129994, 7, 188), key(130001, 14, 188), key(130015, 8, 188),
    key(130023, 9, 188), key(130032, 7, 188), key(130039, 8, 188), key(130047, 8, 188), key(130055, 7, 188),
    key(130062, 7, 188), key(130069, 9, 188), key(130078, 8, 188), key(130086, 6, 210), key(130092, 5, 189),
    key(130097, 5, 189), key(130102, 7, 189), key(130109, 18, 79), key(130127, 7, 188), key(130134, 8, 188),
    key(130142, 8, 188), key(130150, 16, 88), key(130166, 11, 79), key(130177, 15, 55), key(130192, 17, 96),
    key(130209, 12, 135), key(130221, 4, 181), key(130225, 6, 189), key(130231, 4, 189), key(130235, 3, 246),
    key(130238, 6, 190), key(130244, 7, 190), key(130251, 6, 190), key(130257, 6, 190), key(130263, 8, 190),
    key(130271, 7, 188), key(130278, 8, 188), key(130286, 9, 188), key(130295, 8, 188), key(130303, 9, 188),
    key(130312, 6, 188), key(130318, 7, 188), key(130325, 8, 188), key(130333, 7, 188), key(130340, 8, 188),
    key(130348, 7, 188), key(130355, 8, 188), key(130363, 8, 188), key(130371, 8, 188), key(130379, 7, 188),
    key(130386, 8, 188), key(130394, 7, 188), key(130401, 8, 188), key(130409, 7, 188), key(130416, 8, 188),
    key(130424, 9, 188), key(130433, 8, 188), key(130441, 8, 188), key(130449, 8, 188), key(130457, 6, 187),
    key(130463, 6, 189), key(130469, 6, 210), key(130475, 8, 210), key(130483, 4, 189), key(130487, 5, 189),
    key(130492, 6, 189), key(130498, 5, 189), key(130503, 6, 189), key(130509, 6, 189), key(130515, 5, 189),
    key(130520, 5, 189), key(130525, 6, 189), key(130531, 7, 189), key(130538, 8, 189), key(130546, 5, 189),
    key(130551, 6, 189), key(130557, 17, 189), key(130574, 13, 189), key(130587, 11, 265), key(130598, 7, 189),
    key(130605, 14, 189), key(130619, 18, 189), key(130637, 16, 189), key(130653, 6, 189), key(130659, 20, 189),
    key(130679, 7, 189), key(130686, 8, 189), key(130694, 6, 189), key(130700, 5, 189), key(130705, 44, 184),
    key(130749, 5, 189), key(130754, 7, 190), key(130761, 9, 190), key(130770, 18, 96), key(130788, 13, 135),
    key(130801, 7, 190), key(130808, 6, 190), key(130814, 13, 190), key(130827, 18, 190), key(130845, 7, 190),
    key(130852, 7, 190), key(130859, 8, 190), key(130867, 17, 190), key(130884, 7, 188), key(130891, 5, 189),
    key(130896, 8, 189), key(130904, 12, 222), key(130916, 14, 79), key(130930, 7, 189), key(130937, 7, 188),
    key(130944, 8, 189), key(130952, 10, 187), key(130962, 14, 27), key(130976, 10, 196), key(130986, 19, 121),
    key(131005, 9, 128), key(131014, 10, 136), key(131024, 23, 203), key(131047, 28, 237), key(131075, 9, 196),
    key(131084, 19, 121), key(131103, 8, 128), key(131111, 9, 201), key(131120, 22, 136), key(131142, 20, 212),
    key(131162, 11, 27), key(131173, 19, 203), key(131192, 25, 237), key(131217, 16, 198), key(131233, 7, 247),
    key(131240, 8, 247), key(131248, 15, 68), key(131263, 5, 335), key(131268, 4, 216), key(131272, 16, 191),
    key(131288, 3, 234), key(131291, 11, 191), key(131302, 8, 57), key(131310, 17, 68), key(131327, 12, 68),
    key(131339, 14, 68), key(131353, 16, 68), key(131369, 17, 68), key(131386, 18, 68), key(131404, 18, 68),
    key(131422, 16, 68), key(131438, 17, 68), key(131455, 16, 68), key(131471, 16, 68), key(131487, 20, 68),
    key(131507, 8, 68), key(131515, 7, 68), key(131522, 32, 68), key(131554, 9, 68), key(131563, 7, 213),
    key(131570, 7, 247), key(131577, 16, 27), key(131593, 23, 27), key(131616, 26, 121), key(131642, 26, 121),
    key(131668, 25, 121), key(131693, 12, 196), key(131705, 43, 196), key(131748, 19, 196), key(131767, 14, 196),
    key(131781, 29, 121), key(131810, 19, 121), key(131829, 23, 121), key(131852, 21, 121), key(131873, 21, 121),
    key(131894, 19, 121), key(131913, 20, 121), key(131933, 20, 121), key(131953, 20, 121), key(131973, 21, 121),
    key(131994, 20, 121), key(132014, 20, 121), key(132034, 19, 121), key(132053, 20, 121), key(132073, 20, 121),
    key(132093, 20, 121), key(132113, 21, 121), key(132134, 20, 121), key(132154, 20, 121), key(132174, 20, 121),
    key(132194, 19, 121), key(132213, 10, 196), key(132223, 11, 128), key(132234, 12, 128), key(132246, 18, 128),
    key(132264, 11, 201), key(132275, 12, 32771), key(132287, 26, 212), key(132313, 19, 136), key(132332, 24, 136),
    key(132356, 19, 136), key(132375, 32, 212), key(132407, 21, 212), key(132428, 22, 121), key(132450, 23, 203),
    key(132473, 14, 203), key(132487, 23, 203), key(132510, 27, 203), key(132537, 26, 203), key(132563, 25, 203),
    key(132588, 25, 203), key(132613, 23, 203), key(132636, 24, 203), key(132660, 24, 203), key(132684, 24, 203),
    key(132708, 24, 203), key(132732, 25, 203), key(132757, 24, 203), key(132781, 23, 203), key(132804, 24, 203),
    key(132828, 24, 203), key(132852, 33, 203), key(132885, 24, 203), key(132909, 24, 203), key(132933, 24, 203),
    key(132957, 24, 203), key(132981, 24, 203), key(133005, 23, 203), key(133028, 13, 237), key(133041, 28, 237),
    key(133069, 32, 237), key(133101, 27, 237), key(133128, 27, 237), key(133155, 27, 237), key(133182, 28, 237),
    key(133210, 25, 237), key(133235, 26, 237), key(133261, 30, 237), key(133291, 27, 237), key(133318, 30, 237),
    key(133348, 37, 237), key(133385, 31, 237), key(133416, 28, 237), key(133444, 27, 237), key(133471, 25, 237),
    key(133496, 30, 237), key(133526, 26, 237), key(133552, 28, 237), key(133580, 28, 237), key(133608, 26, 237),
    key(133634, 35, 237), key(133669, 27, 237), key(133696, 29, 237), key(133725, 28, 237), key(133753, 28, 237),
    key(133781, 16, 237), key(133797, 13, 196), key(133810, 12, 128), key(133822, 9, 57), key(133831, 8, 57),
    key(133839, 14, 57), key(133853, 9, 57), key(133862, 5, 59), key(133867, 8, 59), key(133875, 16, 198),
    key(133891, 19, 198), key(133910, 18, 198), key(133928, 9, 200), key(133937, 6, 199), key(133943, 8, 200),
    key(133951, 11, 200), key(133962, 15, 198), key(133977, 10, 200), key(133987, 10, 198), key(133997, 14, 198),
    key(134011, 14, 198), key(134025, 16, 198), key(134041, 9, 198), key(134050, 8, 198), key(134058, 15, 198),
    key(134073, 9, 198), key(134082, 12, 198), key(134094, 12, 198), key(134106, 9, 198), key(134115, 16, 198),
    key(134131, 16, 198), key(134147, 12, 198), key(134159, 12, 198), key(134171, 14, 198), key(134185, 13, 198),
    key(134198, 15, 198), key(134213, 16, 198), key(134229, 16, 198), key(134245, 13, 198), key(134258, 16, 198),
    key(134274, 8, 198), key(134282, 9, 198), key(134291, 9, 200), key(134300, 8, 200), key(134308, 14, 200),
    key(134322, 9, 200), key(134331, 10, 200), key(134341, 10, 200), key(134351, 11, 200), key(134362, 11, 200),
    key(134373, 9, 200), key(134382, 8, 200), key(134390, 9, 200), key(134399, 8, 200), key(134407, 6, 112),
    key(134413, 7, 112), key(134420, 8, 201), key(134428, 9, 201), key(134437, 8, 201), key(134445, 8, 112),
    key(134453, 20, 234), key(134473, 40, 232), key(134513, 35, 240), key(134548, 6, 247), key(134554, 7, 247),
    key(134561, 7, 247), key(134568, 19, 7), key(134587, 31, 7), key(134618, 11, 201), key(134629, 6, 247),
    key(134635, 7, 244), key(134642, 4, 244), key(134646, 17, 10), key(134663, 5, 244), key(134668, 13, 10),
    key(134681, 13, 10), key(134694, 17, 10), key(134711, 15, 10), key(134726, 15, 10), key(134741, 13, 10),
    key(134754, 14, 10), key(134768, 15, 10), key(134783, 15, 10), key(134798, 17, 10), key(134815, 14, 10),
    key(134829, 18, 10), key(134847, 26, 244), key(134873, 18, 10), key(134891, 15, 10), key(134906, 15, 10),
    key(134921, 13, 10), key(134934, 20, 10), key(134954, 12, 244), key(134966, 14, 10), key(134980, 16, 10),
    key(134996, 16, 10), key(135012, 16, 10), key(135028, 16, 10), key(135044, 17, 10), key(135061, 17, 10),
    key(135078, 17, 10), key(135095, 16, 10), key(135111, 16, 10), key(135127, 6, 244), key(135133, 6, 244),
    key(135139, 28, 10), key(135167, 5, 244), key(135172, 6, 244), key(135178, 18, 10), key(135196, 7, 244),
    key(135203, 23, 10), key(135226, 6, 244), key(135232, 15, 10), key(135247, 13, 10), key(135260, 16, 10),
    key(135276, 16, 10), key(135292, 16, 10), key(135308, 16, 10), key(135324, 18, 10), key(135342, 7, 244),
    key(135349, 6, 244), key(135355, 18, 10), key(135373, 15, 10), key(135388, 5, 244), key(135393, 19, 10),
    key(135412, 17, 10), key(135429, 17, 10), key(135446, 6, 244), key(135452, 17, 10), key(135469, 13, 27),
    key(135482, 14, 27), key(135496, 22, 237), key(135518, 21, 121), key(135539, 22, 121), key(135561, 20, 121),
    key(135581, 10, 196), key(135591, 10, 196), key(135601, 17, 121), key(135618, 16, 121), key(135634, 17, 121),
    key(135651, 17, 121), key(135668, 9, 128), key(135677, 10, 128), key(135687, 11, 201), key(135698, 10, 201),
    key(135708, 10, 201), key(135718, 11, 201), key(135729, 9, 201), key(135738, 11, 201), key(135749, 12, 201),
    key(135761, 10, 201), key(135771, 17, 201), key(135788, 22, 201), key(135810, 10, 201), key(135820, 10, 136),
    key(135830, 11, 136), key(135841, 20, 203), key(135861, 20, 203), key(135881, 19, 203), key(135900, 19, 203),
    key(135919, 21, 203), key(135940, 20, 203), key(135960, 17, 203), key(135977, 19, 206), key(135996, 20, 206),
    key(136016, 20, 206), key(136036, 20, 206), key(136056, 20, 206), key(136076, 32, 237), key(136108, 20, 237),
    key(136128, 24, 237), key(136152, 24, 237), key(136176, 28, 237), key(136204, 28, 237), key(136232, 22, 237),
    key(136254, 16, 203), key(136270, 20, 237), key(136290, 10, 201), key(136300, 21, 206), key(136321, 21, 206),
    key(136342, 15, 121), key(136357, 25, 27), key(136382, 13, 196), key(136395, 21, 121), key(136416, 12, 128),
    key(136428, 13, 212), key(136441, 25, 203), key(136466, 31, 237), key(136497, 9, 201), key(136506, 9, 201),
    key(136515, 15, 27), key(136530, 10, 196), key(136540, 11, 136), key(136551, 19, 203), key(136570, 29, 237),
    key(136599, 11, 196), key(136610, 12, 196), key(136622, 11, 196), key(136633, 12, 128), key(136645, 11, 128),
    key(136656, 12, 128), key(136668, 11, 128), key(136679, 11, 128), key(136690, 30, 236), key(136720, 14, 27),
    key(136734, 11, 196), key(136745, 21, 121), key(136766, 19, 121), key(136785, 13, 38), key(136798, 10, 128),
    key(136808, 11, 128), key(136819, 22, 203), key(136841, 22, 203), key(136863, 22, 203), key(136885, 23, 203),
    key(136908, 13, 38), key(136921, 26, 237), key(136947, 25, 237), key(136972, 25, 237), key(136997, 11, 196),
    key(137008, 11, 128), key(137019, 10, 196), key(137029, 17, 121), key(137046, 9, 196), key(137055, 10, 128),
    key(137065, 19, 203), key(137084, 23, 237), key(137107, 8, 196), key(137115, 8, 128), key(137123, 21, 206),
    key(137144, 19, 206), key(137163, 10, 38), key(137173, 11, 196), key(137184, 25, 121), key(137209, 23, 121),
    key(137232, 10, 128), key(137242, 12, 201), key(137254, 13, 201), key(137267, 24, 203), key(137291, 22, 203),
    key(137313, 21, 206), key(137334, 26, 237), key(137360, 25, 237), key(137385, 10, 194), key(137395, 14, 27),
    key(137409, 21, 121), key(137430, 21, 121), key(137451, 11, 201), key(137462, 12, 136), key(137474, 20, 203),
    key(137494, 19, 206), key(137513, 23, 206), key(137536, 22, 206), key(137558, 22, 206), key(137580, 21, 206),
    key(137601, 44, 206), key(137645, 21, 206), key(137666, 20, 206), key(137686, 21, 206), key(137707, 19, 206),
    key(137726, 19, 206), key(137745, 19, 206), key(137764, 20, 206), key(137784, 20, 206), key(137804, 20, 206),
    key(137824, 21, 206), key(137845, 20, 206), key(137865, 20, 206), key(137885, 19, 206), key(137904, 20, 206),
    key(137924, 20, 206), key(137944, 29, 206), key(137973, 22, 206), key(137995, 21, 206), key(138016, 20, 206),
    key(138036, 20, 206), key(138056, 20, 206), key(138076, 21, 206), key(138097, 20, 206), key(138117, 20, 206),
    key(138137, 21, 206), key(138158, 20, 206), key(138178, 20, 206), key(138198, 20, 206), key(138218, 21, 206),
    key(138239, 22, 206), key(138261, 20, 206), key(138281, 20, 206), key(138301, 19, 206), key(138320, 24, 206),
    key(138344, 10, 206), key(138354, 23, 206), key(138377, 22, 206), key(138399, 24, 237), key(138423, 13, 191),
    key(138436, 19, 206), key(138455, 20, 206), key(138475, 5, 115), key(138480, 6, 115), key(138486, 9, 115),
    key(138495, 12, 96), key(138507, 17, 96), key(138524, 9, 135), key(138533, 14, 135), key(138547, 14, 68),
    key(138561, 6, 204), key(138567, 7, 204), key(138574, 4, 335), key(138578, 8, 111), key(138586, 17, 111),
    key(138603, 9, 111), key(138612, 14, 68), key(138626, 4, 216), key(138630, 14, 27), key(138644, 24, 237),
    key(138668, 21, 121), key(138689, 22, 136), key(138711, 22, 212), key(138733, 19, 206), key(138752, 15, 191),
    key(138767, 13, 191), key(138780, 13, 191), key(138793, 5, 191), key(138798, 13, 191), key(138811, 13, 191),
    key(138824, 10, 191), key(138834, 12, 191), key(138846, 23, 191), key(138869, 19, 191), key(138888, 13, 191),
    key(138901, 13, 191), key(138914, 12, 191), key(138926, 13, 191), key(138939, 12, 191), key(138951, 13, 191),
    key(138964, 14, 191), key(138978, 14, 191), key(138992, 15, 191), key(139007, 6, 191), key(139013, 11, 191),
    key(139024, 12, 191), key(139036, 15, 191), key(139051, 17, 191), key(139068, 7, 191), key(139075, 18, 191),
    key(139093, 13, 191), key(139106, 15, 191), key(139121, 14, 191), key(139135, 14, 191), key(139149, 13, 246),
    key(139162, 8, 200), key(139170, 10, 200), key(139180, 18, 206), key(139198, 13, 191), key(139211, 24, 206),
    key(139235, 21, 206), key(139256, 21, 206), key(139277, 21, 206), key(139298, 22, 206), key(139320, 22, 206),
    key(139342, 25, 206), key(139367, 21, 206), key(139388, 11, 191), key(139399, 20, 191), key(139419, 6, 191),
    key(139425, 12, 191), key(139437, 12, 246), key(139449, 30, 206), key(139479, 6, 284), key(139485, 23, 206),
    key(139508, 10, 128), key(139518, 12, 201), key(139530, 9, 57), key(139539, 5, 69), key(139544, 6, 69),
    key(139550, 7, 42), key(139557, 7, 43), key(139564, 10, 69), key(139574, 8, 69), key(139582, 11, 130),
    key(139593, 7, 41), key(139600, 7, 210), key(139607, 8, 210), key(139615, 8, 210), key(139623, 7, 41),
    key(139630, 8, 41), key(139638, 7, 41), key(139645, 6, 41), key(139651, 3, 298), key(139654, 4, 216),
    key(139658, 14, 170), key(139672, 8, 193), key(139680, 3, 58), key(139683, 7, 213), key(139690, 8, 213),
    key(139698, 22, 214), key(139720, 9, 201), key(139729, 20, 203), key(139749, 22, 237), key(139771, 10, 199),
    key(139781, 6, 213), key(139787, 8, 196), key(139795, 9, 213), key(139804, 10, 213), key(139814, 9, 213),
    key(139823, 9, 213), key(139832, 13, 213), key(139845, 8, 213), key(139853, 8, 213), key(139861, 7, 213),
    key(139868, 8, 213), key(139876, 9, 213), key(139885, 17, 121), key(139902, 13, 170), key(139915, 13, 170),
    key(139928, 8, 208), key(139936, 9, 209), key(139945, 6, 113), key(139951, 8, 128), key(139959, 7, 247),
    key(139966, 21, 203), key(139987, 13, 27), key(140000, 22, 121), key(140022, 10, 201), key(140032, 10, 136),
    key(140042, 12, 136), key(140054, 18, 203), key(140072, 23, 203), key(140095, 19, 203), key(140114, 19, 203),
    key(140133, 21, 203), key(140154, 25, 237), key(140179, 11, 27), key(140190, 8, 193), key(140198, 9, 193),
    key(140207, 9, 193), key(140216, 7, 193), key(140223, 14, 193), key(140237, 19, 193), key(140256, 8, 193),
    key(140264, 9, 193), key(140273, 8, 193), key(140281, 10, 193), key(140291, 8, 193), key(140299, 8, 193),
    key(140307, 9, 193), key(140316, 6, 193), key(140322, 8, 193), key(140330, 8, 193), key(140338, 7, 193),
    key(140345, 10, 136), key(140355, 20, 203), key(140375, 14, 27), key(140389, 10, 196), key(140399, 11, 196),
    key(140410, 11, 196), key(140421, 17, 121), key(140438, 17, 121), key(140455, 18, 121), key(140473, 18, 121),
    key(140491, 18, 121), key(140509, 20, 121), key(140529, 24, 121), key(140553, 10, 128), key(140563, 10, 128),
    key(140573, 11, 128), key(140584, 11, 128), key(140595, 12, 128), key(140607, 12, 128), key(140619, 11, 136),
    key(140630, 23, 203), key(140653, 20, 203), key(140673, 31, 237), key(140704, 24, 237), key(140728, 24, 237),
    key(140752, 27, 237), key(140779, 27, 237), key(140806, 12, 196), key(140818, 22, 121), key(140840, 22, 121),
    key(140862, 12, 128), key(140874, 24, 203), key(140898, 24, 203), key(140922, 25, 203), key(140947, 12, 128),
    key(140959, 27, 237), key(140986, 30, 237), key(141016, 30, 237), key(141046, 19, 121), key(141065, 10, 128),
    key(141075, 29, 38), key(141104, 11, 38), key(141115, 26, 237), key(141141, 47, 195), key(141188, 6, 80),
    key(141194, 6, 80), key(141200, 8, 69), key(141208, 5, 204), key(141213, 22, 239), key(141235, 12, 44),
    key(141247, 9, 199), key(141256, 11, 199), key(141267, 10, 199), key(141277, 4, 204), key(141281, 5, 204),
    key(141286, 6, 204), key(141292, 21, 263), key(141313, 19, 263), key(141332, 13, 204), key(141345, 18, 204),
    key(141363, 7, 204), key(141370, 6, 204), key(141376, 7, 204), key(141383, 7, 204), key(141390, 8, 204),
    key(141398, 7, 204), key(141405, 11, 130), key(141416, 11, 222), key(141427, 10, 199), key(141437, 10, 199),
    key(141447, 28, 96), key(141475, 24, 135), key(141499, 6, 204), key(141505, 6, 204), key(141511, 6, 204),
    key(141517, 34, 105), key(141551, 17, 184), key(141568, 5, 213), key(141573, 6, 213), key(141579, 7, 213),
    key(141586, 15, 213), key(141601, 8, 213), key(141609, 7, 213), key(141616, 6, 213), key(141622, 7, 213),
    key(141629, 8, 213), key(141637, 19, 191), key(141656, 21, 237), key(141677, 13, 181), key(141690, 14, 181),
    key(141704, 18, 144), key(141722, 25, 150), key(141747, 18, 144), key(141765, 15, 150), key(141780, 13, 181),
    key(141793, 17, 144), key(141810, 23, 150), key(141833, 15, 150), key(141848, 15, 181), key(141863, 16, 150),
    key(141879, 6, 213), key(141885, 11, 213), key(141896, 10, 213), key(141906, 9, 213), key(141915, 18, 213),
    key(141933, 11, 213), key(141944, 10, 213), key(141954, 11, 213), key(141965, 12, 213), key(141977, 12, 213),
    key(141989, 10, 213), key(141999, 16, 213), key(142015, 22, 213), key(142037, 10, 213), key(142047, 11, 213),
    key(142058, 14, 213), key(142072, 8, 213), key(142080, 10, 213), key(142090, 8, 213), key(142098, 6, 213),
    key(142104, 14, 213), key(142118, 14, 213), key(142132, 9, 213), key(142141, 16, 213), key(142157, 8, 213),
    key(142165, 8, 213), key(142173, 15, 213), key(142188, 11, 196), key(142199, 20, 121), key(142219, 11, 128),
    key(142230, 22, 203), key(142252, 25, 237), key(142277, 12, 196), key(142289, 12, 128), key(142301, 18, 27),
    key(142319, 14, 136), key(142333, 5, 216), key(142338, 11, 214), key(142349, 33, 298), key(142382, 33, 298),
    key(142415, 13, 222), key(142428, 4, 234), key(142432, 11, 213), key(142443, 10, 213), key(142453, 15, 27),
    key(142468, 10, 196), key(142478, 11, 196), key(142489, 19, 121), key(142508, 10, 128), key(142518, 11, 136),
    key(142529, 55, 212), key(142584, 22, 203), key(142606, 21, 203), key(142627, 26, 237), key(142653, 27, 237),
    key(142680, 10, 213), key(142690, 23, 162), key(142713, 8, 43), key(142721, 5, 42), key(142726, 5, 42),
    key(142731, 6, 42), key(142737, 15, 181), key(142752, 19, 144), key(142771, 25, 150), key(142796, 4, 43),
    key(142800, 5, 43), key(142805, 5, 43), key(142810, 7, 57), key(142817, 25, 197), key(142842, 8, 5),
    key(142850, 10, 130), key(142860, 31, 234), key(142891, 9, 211), key(142900, 9, 210), key(142909, 12, 41),
    key(142921, 6, 43), key(142927, 4, 218), key(142931, 7, 59), key(142938, 7, 115), key(142945, 15, 199),
    key(142960, 11, 199), key(142971, 14, 181), key(142985, 18, 144), key(143003, 9, 246), key(143012, 11, 199),
    key(143023, 11, 199), key(143034, 12, 199), key(143046, 13, 199), key(143059, 10, 199), key(143069, 11, 199),
    key(143080, 11, 199), key(143091, 11, 199), key(143102, 12, 199), key(143114, 11, 199), key(143125, 12, 199),
    key(143137, 12, 199), key(143149, 19, 199), key(143168, 24, 199), key(143192, 14, 199), key(143206, 13, 199),
    key(143219, 13, 199), key(143232, 12, 199), key(143244, 13, 199), key(143257, 5, 42), key(143262, 4, 43),
    key(143266, 5, 43), key(143271, 9, 194), key(143280, 6, 57), key(143286, 5, 57), key(143291, 6, 57),
    key(143297, 12, 199), key(143309, 6, 264), key(143315, 14, 170), key(143329, 9, 130), key(143338, 4, 42),
    key(143342, 4, 42), key(143346, 5, 214), key(143351, 10, 199), key(143361, 9, 130), key(143370, 10, 130),
    key(143380, 6, 214), key(143386, 8, 208), key(143394, 8, 209), key(143402, 8, 208), key(143410, 9, 208),
    key(143419, 10, 208), key(143429, 8, 209), key(143437, 9, 209), key(143446, 10, 209), key(143456, 11, 83),
    key(143467, 13, 181), key(143480, 17, 144), key(143497, 21, 150), key(143518, 22, 150), key(143540, 10, 248),
    key(143550, 9, 248), key(143559, 8, 248), key(143567, 8, 248), key(143575, 8, 248), key(143583, 9, 248),
    key(143592, 10, 248), key(143602, 4, 43), key(143606, 9, 194), key(143615, 8, 194), key(143623, 7, 194),
    key(143630, 8, 194), key(143638, 9, 194), key(143647, 8, 194), key(143655, 8, 194), key(143663, 9, 194),
    key(143672, 21, 194), key(143693, 11, 194), key(143704, 9, 194), key(143713, 9, 194), key(143722, 9, 194),
    key(143731, 8, 194), key(143739, 9, 194), key(143748, 10, 194), key(143758, 9, 194), key(143767, 9, 194),
    key(143776, 9, 194), key(143785, 10, 194), key(143795, 9, 194), key(143804, 9, 194), key(143813, 8, 194),
    key(143821, 16, 194), key(143837, 9, 194), key(143846, 10, 194), key(143856, 8, 193), key(143864, 8, 193),
    key(143872, 7, 193), key(143879, 12, 43), key(143891, 10, 194), key(143901, 8, 194), key(143909, 15, 27),
    key(143924, 11, 196), key(143935, 19, 121), key(143954, 10, 128), key(143964, 12, 212), key(143976, 19, 212),
    key(143995, 11, 212), key(144006, 13, 212), key(144019, 11, 136), key(144030, 23, 203), key(144053, 29, 237),
    key(144082, 11, 212), key(144093, 29, 38), key(144122, 5, 43), key(144127, 3, 57), key(144130, 10, 83),
    key(144140, 7, 69), key(144147, 7, 57), key(144154, 5, 69), key(144159, 8, 69), key(144167, 6, 57),
    key(144173, 10, 83), key(144183, 5, 57), key(144188, 6, 57), key(144194, 6, 57), key(144200, 8, 57),
    key(144208, 6, 60), key(144214, 8, 57), key(144222, 9, 199), key(144231, 11, 199), key(144242, 8, 199),
    key(144250, 9, 204), key(144259, 4, 214), key(144263, 10, 130), key(144273, 5, 214), key(144278, 12, 214),
    key(144290, 8, 214), key(144298, 5, 214), key(144303, 5, 214), key(144308, 6, 214), key(144314, 10, 130),
    key(144324, 9, 130), key(144333, 5, 214), key(144338, 9, 130), key(144347, 6, 214), key(144353, 13, 44),
    key(144366, 11, 208), key(144377, 11, 209), key(144388, 9, 208), key(144397, 9, 209), key(144406, 13, 199),
    key(144419, 6, 213), key(144425, 8, 213), key(144433, 25, 197), key(144458, 6, 214), key(144464, 14, 199),
    key(144478, 12, 199), key(144490, 14, 199), key(144504, 12, 196), key(144516, 21, 121), key(144537, 11, 128),
    key(144548, 26, 203), key(144574, 11, 237), key(144585, 7, 194), key(144592, 10, 194), key(144602, 9, 194),
    key(144611, 30, 96), key(144641, 26, 135), key(144667, 13, 199), key(144680, 26, 234), key(144706, 17, 234),
    key(144723, 11, 199), key(144734, 15, 181), key(144749, 19, 144), key(144768, 26, 150), key(144794, 25, 150),
    key(144819, 24, 150), key(144843, 8, 208), key(144851, 8, 209), key(144859, 8, 208), key(144867, 8, 209),
    key(144875, 18, 44), key(144893, 8, 208), key(144901, 10, 208), key(144911, 9, 208), key(144920, 9, 208),
    key(144929, 8, 208), key(144937, 8, 208), key(144945, 6, 208), key(144951, 15, 208), key(144966, 7, 208),
    key(144973, 8, 208), key(144981, 15, 208), key(144996, 24, 208), key(145020, 9, 208), key(145029, 9, 208),
    key(145038, 9, 208), key(145047, 9, 208), key(145056, 9, 208), key(145065, 9, 208), key(145074, 9, 208),
    key(145083, 9, 208), key(145092, 8, 208), key(145100, 8, 209), key(145108, 9, 208), key(145117, 8, 208),
    key(145125, 8, 209), key(145133, 9, 209), key(145142, 7, 209), key(145149, 7, 209), key(145156, 8, 209),
    key(145164, 15, 209), key(145179, 20, 209), key(145199, 9, 209), key(145208, 8, 209), key(145216, 9, 209),
    key(145225, 9, 209), key(145234, 9, 209), key(145243, 8, 209), key(145251, 9, 208), key(145260, 9, 209),
    key(145269, 8, 209), key(145277, 9, 209), key(145286, 8, 209), key(145294, 8, 208), key(145302, 8, 208),
    key(145310, 8, 208), key(145318, 7, 208), key(145325, 8, 208), key(145333, 9, 208), key(145342, 9, 208),
    key(145351, 9, 208), key(145360, 8, 208), key(145368, 9, 209), key(145377, 8, 209), key(145385, 8, 209),
    key(145393, 9, 209), key(145402, 8, 209), key(145410, 9, 209), key(145419, 9, 209), key(145428, 10, 209),
    key(145438, 8, 208), key(145446, 8, 209), key(145454, 8, 208), key(145462, 8, 209), key(145470, 22, 232),
    key(145492, 9, 194), key(145501, 7, 114), key(145508, 10, 211), key(145518, 40, 269), key(145558, 40, 127),
    key(145598, 44, 26), key(145642, 31, 144), key(145673, 30, 241), key(145703, 29, 241), key(145732, 45, 195),
    key(145777, 10, 122), key(145787, 5, 192), key(145792, 9, 205), key(145801, 6, 192), key(145807, 5, 210),
    key(145812, 5, 41), key(145817, 15, 198), key(145832, 15, 198), key(145847, 14, 198), key(145861, 16, 198),
    key(145877, 15, 198), key(145892, 16, 198), key(145908, 27, 198), key(145935, 17, 198), key(145952, 9, 208),
    key(145961, 9, 209), key(145970, 7, 202), key(145977, 8, 202), key(145985, 8, 202), key(145993, 9, 202),
    key(146002, 9, 202), key(146011, 8, 202), key(146019, 6, 202), key(146025, 26, 202), key(146051, 7, 202),
    key(146058, 27, 202), key(146085, 14, 202), key(146099, 8, 202), key(146107, 8, 202), key(146115, 7, 202),
    key(146122, 7, 202), key(146129, 8, 202), key(146137, 7, 202), key(146144, 8, 202), key(146152, 7, 202),
    key(146159, 8, 202), key(146167, 8, 202), key(146175, 7, 202), key(146182, 6, 72), key(146188, 14, 27),
    key(146202, 29, 96), key(146231, 26, 135), key(146257, 29, 96), key(146286, 26, 135), key(146312, 32, 96),
    key(146344, 29, 135), key(146373, 30, 96), key(146403, 10, 196), key(146413, 10, 202), key(146423, 5, 72),
    key(146428, 10, 246), key(146438, 33, 195), key(146471, 32, 195), key(146503, 9, 122), key(146512, 9, 205),
    key(146521, 7, 207), key(146528, 6, 192), key(146534, 13, 205), key(146547, 12, 246), key(146559, 24, 246),
    key(146583, 13, 246), key(146596, 48, 335), key(146644, 40, 195), key(146684, 44, 195), key(146728, 39, 195),
    key(146767, 39, 195), key(146806, 11, 122), key(146817, 12, 122), key(146829, 13, 341), key(146842, 19, 336),
    key(146861, 11, 205), key(146872, 23, 205), key(146895, 14, 205), key(146909, 14, 289), key(146923, 13, 289),
    key(146936, 16, 289), key(146952, 17, 159), key(146969, 11, 268), key(146980, 12, 268), key(146992, 12, 246),
    key(147004, 22, 331), key(147026, 17, 248), key(147043, 6, 265), key(147049, 35, 265), key(147084, 12, 265),
    key(147096, 5, 69), key(147101, 6, 69), key(147107, 6, 69), key(147113, 5, 69), key(147118, 16, 69),
    key(147134, 12, 69), key(147146, 9, 69), key(147155, 6, 69), key(147161, 6, 69), key(147167, 8, 69),
    key(147175, 7, 69), key(147182, 10, 69), key(147192, 7, 69), key(147199, 7, 69), key(147206, 7, 69),
    key(147213, 14, 88), key(147227, 8, 69), key(147235, 6, 69), key(147241, 6, 69), key(147247, 10, 69),
    key(147257, 5, 69), key(147262, 7, 69), key(147269, 6, 69), key(147275, 7, 69), key(147282, 7, 69),
    key(147289, 13, 69), key(147302, 16, 142), key(147318, 19, 69), key(147337, 31, 96), key(147368, 27, 135),
    key(147395, 21, 197), key(147416, 5, 69), key(147421, 23, 197), key(147444, 24, 197), key(147468, 33, 197),
    key(147501, 25, 197), key(147526, 23, 7), key(147549, 18, 79), key(147567, 18, 79), key(147585, 13, 234),
    key(147598, 18, 96), key(147616, 15, 135), key(147631, 6, 204), key(147637, 6, 204), key(147643, 24, 38),
    key(147667, 24, 38), key(147691, 9, 130), key(147700, 9, 130), key(147709, 42, 130), key(147751, 16, 130),
    key(147767, 10, 130), key(147777, 10, 130), key(147787, 9, 130), key(147796, 9, 130), key(147805, 8, 130),
    key(147813, 9, 130), key(147822, 9, 130), key(147831, 21, 96), key(147852, 17, 135), key(147869, 10, 191),
    key(147879, 7, 210), key(147886, 6, 213), key(147892, 8, 193), key(147900, 9, 193), key(147909, 9, 199),
    key(147918, 9, 208), key(147927, 11, 209), key(147938, 6, 192), key(147944, 11, 211), key(147955, 5, 210),
    key(147960, 13, 27), key(147973, 13, 27), key(147986, 21, 27), key(148007, 23, 121), key(148030, 9, 196),
    key(148039, 16, 121), key(148055, 17, 121), key(148072, 18, 121), key(148090, 17, 121), key(148107, 17, 121),
    key(148124, 14, 121), key(148138, 18, 121), key(148156, 19, 121), key(148175, 17, 121), key(148192, 8, 128),
    key(148200, 9, 128), key(148209, 8, 128), key(148217, 12, 128), key(148229, 9, 32771), key(148238, 20, 203),
    key(148258, 20, 203), key(148278, 22, 203), key(148300, 21, 203), key(148321, 21, 203), key(148342, 22, 203),
    key(148364, 22, 237), key(148386, 26, 237), key(148412, 25, 237), key(148437, 29, 237), key(148466, 27, 237),
    key(148493, 24, 237), key(148517, 25, 237), key(148542, 25, 237), key(148567, 25, 237), key(148592, 26, 237),
    key(148618, 29, 237), key(148647, 24, 237), key(148671, 30, 237), key(148701, 24, 234), key(148725, 13, 234),
    key(148738, 22, 234), key(148760, 25, 234), key(148785, 17, 234), key(148802, 25, 234), key(148827, 16, 67),
    key(148843, 16, 90), key(148859, 15, 110), key(148874, 15, 123), key(148889, 14, 127), key(148903, 14, 146),
    key(148917, 18, 184), key(148935, 14, 186), key(148949, 26, 234), key(148975, 18, 81), key(148993, 11, 234),
    key(149004, 11, 234), key(149015, 26, 236), key(149041, 11, 234), key(149052, 6, 70), key(149058, 31, 105),
    key(149089, 29, 239), key(149118, 13, 79), key(149131, 13, 79), key(149144, 14, 79), key(149158, 38, 232),
    key(149196, 23, 38), key(149219, 3, 234), key(149222, 8, 246), key(149230, 10, 211), key(149240, 9, 211),
    key(149249, 5, 211), key(149254, 10, 211), key(149264, 11, 211), key(149275, 9, 211), key(149284, 10, 246),
    key(149294, 11, 246), key(149305, 10, 246), key(149315, 10, 246), key(149325, 39, 195), key(149364, 34, 195),
    key(149398, 9, 122), key(149407, 9, 122), key(149416, 10, 205), key(149426, 9, 205), key(149435, 10, 205),
    key(149445, 4, 192), key(149449, 6, 192), key(149455, 13, 205), key(149468, 7, 192), key(149475, 9, 246),
    key(149484, 9, 246), key(149493, 5, 192), key(149498, 12, 205), key(149510, 13, 205), key(149523, 13, 205),
    key(149536, 13, 205), key(149549, 12, 205), key(149561, 12, 205), key(149573, 12, 192), key(149585, 16, 205),
    key(149601, 21, 192), key(149622, 13, 205), key(149635, 6, 192), key(149641, 7, 192), key(149648, 8, 192),
    key(149656, 6, 192), key(149662, 14, 205), key(149676, 13, 205), key(149689, 14, 205), key(149703, 7, 192),
    key(149710, 6, 192), key(149716, 14, 205), key(149730, 5, 192), key(149735, 12, 205), key(149747, 5, 192),
    key(149752, 12, 205), key(149764, 6, 192), key(149770, 35, 195), key(149805, 42, 195), key(149847, 44, 195),
    key(149891, 8, 122), key(149899, 8, 205), key(149907, 12, 246), key(149919, 37, 195), key(149956, 11, 122),
    key(149967, 11, 205), key(149978, 11, 246), key(149989, 36, 195), key(150025, 10, 122), key(150035, 17, 11),
    key(150052, 10, 205), key(150062, 7, 192), key(150069, 6, 210), key(150075, 5, 210), key(150080, 5, 210),
    key(150085, 6, 210), key(150091, 7, 210), key(150098, 6, 210), key(150104, 7, 210), key(150111, 8, 41),
    key(150119, 5, 41), key(150124, 11, 246), key(150135, 12, 246), key(150147, 45, 195), key(150192, 10, 122),
    key(150202, 11, 205), key(150213, 4, 41), key(150217, 5, 41), key(150222, 5, 41), key(150227, 9, 41),
    key(150236, 6, 41), key(150242, 6, 41), key(150248, 6, 41), key(150254, 5, 41), key(150259, 19, 198),
    key(150278, 8, 207), key(150286, 8, 207), key(150294, 8, 207), key(150302, 8, 207), key(150310, 10, 208),
    key(150320, 10, 209), key(150330, 10, 208), key(150340, 10, 208), key(150350, 9, 209), key(150359, 11, 209),
    key(150370, 17, 171), key(150387, 7, 202), key(150394, 6, 192), key(150400, 5, 72), key(150405, 5, 72),
    key(150410, 7, 72), key(150417, 6, 72), key(150423, 7, 207), key(150430, 11, 130), key(150441, 6, 214),
    key(150447, 5, 214), key(150452, 6, 214), key(150458, 8, 207), key(150466, 9, 207), key(150475, 7, 207),
    key(150482, 8, 207), key(150490, 9, 207), key(150499, 9, 207), key(150508, 8, 207), key(150516, 15, 207),
    key(150531, 20, 207), key(150551, 10, 207), key(150561, 8, 207), key(150569, 8, 207), key(150577, 8, 207),
    key(150585, 8, 207), key(150593, 10, 207), key(150603, 8, 207), key(150611, 9, 207), key(150620, 6, 214),
    key(150626, 6, 214), key(150632, 5, 214), key(150637, 7, 192), key(150644, 16, 205), key(150660, 6, 192),
    key(150666, 7, 192), key(150673, 10, 246), key(150683, 7, 192), key(150690, 43, 195), key(150733, 15, 191),
    key(150748, 6, 214), key(150754, 6, 214), key(150760, 7, 214), key(150767, 12, 211), key(150779, 9, 211),
    key(150788, 11, 211), key(150799, 7, 210), key(150806, 6, 210), key(150812, 6, 210), key(150818, 12, 41),
    key(150830, 9, 210), key(150839, 6, 41), key(150845, 5, 41), key(150850, 6, 41), key(150856, 9, 41),
    key(150865, 6, 210), key(150871, 7, 210), key(150878, 5, 210), key(150883, 5, 210), key(150888, 18, 191),
    key(150906, 14, 196), key(150920, 9, 136), key(150929, 9, 211), key(150938, 5, 41), key(150943, 10, 41),
    key(150953, 11, 41), key(150964, 28, 197), key(150992, 8, 197), key(151000, 20, 197), key(151020, 24, 197),
    key(151044, 23, 197), key(151067, 22, 197), key(151089, 30, 197), key(151119, 22, 197), key(151141, 20, 197),
    key(151161, 20, 197), key(151181, 21, 197), key(151202, 21, 197), key(151223, 21, 197), key(151244, 21, 197),
    key(151265, 31, 197), key(151296, 20, 197), key(151316, 20, 197), key(151336, 20, 197), key(151356, 21, 197),
    key(151377, 21, 197), key(151398, 30, 197), key(151428, 22, 197), key(151450, 21, 197), key(151471, 22, 197),
    key(151493, 21, 197), key(151514, 21, 197), key(151535, 23, 197), key(151558, 22, 197), key(151580, 21, 197),
    key(151601, 21, 197), key(151622, 21, 197), key(151643, 29, 197), key(151672, 21, 197), key(151693, 20, 197),
    key(151713, 27, 197), key(151740, 22, 197), key(151762, 27, 197), key(151789, 22, 197), key(151811, 30, 197),
    key(151841, 15, 148), key(151856, 9, 211), key(151865, 12, 196), key(151877, 11, 128), key(151888, 11, 128),
    key(151899, 7, 211), key(151906, 16, 27), key(151922, 21, 121), key(151943, 21, 121), key(151964, 12, 136),
    key(151976, 15, 136), key(151991, 20, 136), key(152011, 16, 212), key(152027, 23, 212), key(152050, 28, 206),
    key(152078, 28, 206), key(152106, 25, 237), key(152131, 25, 237), key(152156, 5, 211), key(152161, 9, 211),
    key(152170, 9, 211), key(152179, 9, 211), key(152188, 11, 211), key(152199, 10, 211), key(152209, 9, 211),
    key(152218, 10, 211), key(152228, 6, 210), key(152234, 7, 210), key(152241, 10, 210), key(152251, 7, 210),
    key(152258, 7, 210), key(152265, 7, 210), key(152272, 6, 41), key(152278, 10, 41), key(152288, 6, 41),
    key(152294, 5, 41), key(152299, 6, 41), key(152305, 7, 41), key(152312, 33, 237), key(152345, 7, 210),
    key(152352, 12, 196), key(152364, 12, 196), key(152376, 12, 128), key(152388, 21, 203), key(152409, 16, 27),
    key(152425, 18, 121), key(152443, 22, 121), key(152465, 23, 121), key(152488, 12, 136), key(152500, 22, 136),
    key(152522, 22, 212), key(152544, 21, 203), key(152565, 20, 206), key(152585, 20, 206), key(152605, 28, 237),
    key(152633, 25, 237), key(152658, 24, 237), key(152682, 6, 210), key(152688, 6, 210), key(152694, 14, 196),
    key(152708, 5, 41), key(152713, 9, 41), key(152722, 5, 41), key(152727, 7, 41), key(152734, 8, 210),
    key(152742, 6, 41), key(152748, 8, 41), key(152756, 7, 210), key(152763, 8, 41), key(152771, 9, 41),
    key(152780, 12, 211), key(152792, 9, 211), key(152801, 8, 211), key(152809, 5, 211), key(152814, 8, 211),
    key(152822, 9, 211), key(152831, 16, 211), key(152847, 10, 211), key(152857, 10, 211), key(152867, 10, 211),
    key(152877, 11, 211), key(152888, 9, 211), key(152897, 9, 211), key(152906, 8, 211), key(152914, 10, 211),
    key(152924, 8, 211), key(152932, 5, 192), key(152937, 5, 210), key(152942, 6, 210), key(152948, 6, 210),
    key(152954, 17, 210), key(152971, 13, 210), key(152984, 6, 210), key(152990, 7, 210), key(152997, 7, 210),
    key(153004, 7, 210), key(153011, 6, 210), key(153017, 7, 210), key(153024, 6, 210), key(153030, 7, 210),
    key(153037, 10, 41), key(153047, 10, 41), key(153057, 9, 41), key(153066, 4, 210), key(153070, 7, 210),
    key(153077, 12, 41), key(153089, 4, 41), key(153093, 5, 41), key(153098, 5, 41), key(153103, 6, 41),
    key(153109, 5, 41), key(153114, 19, 41), key(153133, 5, 41), key(153138, 6, 41), key(153144, 12, 41),
    key(153156, 10, 41), key(153166, 11, 41), key(153177, 11, 41), key(153188, 18, 41), key(153206, 12, 41),
    key(153218, 12, 41), key(153230, 10, 41), key(153240, 7, 210), key(153247, 4, 216), key(153251, 9, 246),
    key(153260, 32, 195), key(153292, 8, 122), key(153300, 8, 205), key(153308, 12, 199), key(153320, 5, 42),
    key(153325, 8, 57), key(153333, 5, 43), key(153338, 5, 57), key(153343, 6, 57), key(153349, 5, 214),
    key(153354, 6, 214), key(153360, 6, 214), key(153366, 20, 214), key(153386, 5, 214), key(153391, 6, 214),
    key(153397, 7, 214), key(153404, 7, 214), key(153411, 6, 214), key(153417, 10, 199), key(153427, 6, 244),
    key(153433, 12, 191), key(153445, 8, 193), key(153453, 11, 196), key(153464, 7, 204), key(153471, 9, 194),
    key(153480, 6, 214), key(153486, 9, 208), key(153495, 9, 209), key(153504, 8, 202), key(153512, 6, 192),
    key(153518, 10, 211), key(153528, 10, 41), key(153538, 7, 210), key(153545, 22, 240), key(153567, 14, 79),
    key(153581, 12, 191), key(153593, 21, 7), key(153614, 19, 63), key(153633, 10, 66), key(153643, 11, 67),
    key(153654, 9, 73), key(153663, 12, 72), key(153675, 14, 83), key(153689, 9, 89), key(153698, 14, 91),
    key(153712, 10, 88), key(153722, 23, 93), key(153745, 16, 85), key(153761, 10, 100), key(153771, 11, 196),
    key(153782, 13, 98), key(153795, 10, 104), key(153805, 12, 106), key(153817, 11, 109), key(153828, 11, 110),
    key(153839, 10, 117), key(153849, 13, 120), key(153862, 25, 46), key(153887, 19, 181), key(153906, 20, 122),
    key(153926, 11, 123), key(153937, 22, 121), key(153959, 10, 130), key(153969, 9, 124), key(153978, 12, 131),
    key(153990, 10, 128), key(154000, 14, 133), key(154014, 15, 166), key(154029, 11, 156), key(154040, 9, 145),
    key(154049, 24, 74), key(154073, 10, 146), key(154083, 20, 150), key(154103, 11, 201), key(154114, 23, 143),
    key(154137, 13, 155), key(154150, 15, 153), key(154165, 12, 147), key(154177, 10, 169), key(154187, 10, 168),
    key(154197, 10, 161), key(154207, 10, 177), key(154217, 16, 184), key(154233, 11, 173), key(154244, 27, 185),
    key(154271, 13, 182), key(154284, 23, 203), key(154307, 12, 187), key(154319, 22, 198), key(154341, 13, 200),
    key(154354, 10, 244), key(154364, 9, 210), key(154373, 12, 207), key(154385, 14, 211), key(154399, 10, 41),
    key(154409, 9, 58), key(154418, 9, 217), key(154427, 12, 220), key(154439, 10, 223), key(154449, 11, 227),
    key(154460, 12, 242), key(154472, 14, 238), key(154486, 12, 241), key(154498, 25, 237), key(154523, 7, 80),
    key(154530, 8, 114), key(154538, 7, 202), key(154545, 11, 213), key(154556, 7, 213), key(154563, 8, 204),
    key(154571, 10, 196), key(154581, 14, 121), key(154595, 23, 203), key(154618, 11, 128), key(154629, 29, 237),
    key(154658, 10, 194), key(154668, 24, 121), key(154692, 10, 201), key(154702, 23, 203), key(154725, 26, 38),
    key(154751, 9, 128), key(154760, 10, 196), key(154770, 26, 237), key(154796, 9, 193), key(154805, 9, 193),
    key(154814, 10, 213), key(154824, 7, 213), key(154831, 29, 237), key(154860, 21, 121), key(154881, 22, 203),
    key(154903, 18, 196), key(154921, 12, 128), key(154933, 8, 69), key(154941, 12, 130), key(154953, 12, 208),
    key(154965, 12, 209), key(154977, 5, 62), key(154982, 9, 229), key(154991, 10, 229), key(155001, 9, 218),
    key(155010, 8, 228), key(155018, 13, 219), key(155031, 11, 219), key(155042, 10, 219), key(155052, 8, 229),
    key(155060, 11, 219), key(155071, 11, 219), key(155082, 6, 219), key(155088, 11, 219), key(155099, 11, 219),
    key(155110, 12, 219), key(155122, 12, 219), key(155134, 15, 219), key(155149, 14, 219), key(155163, 13, 219),
    key(155176, 11, 219), key(155187, 12, 219), key(155199, 9, 219), key(155208, 13, 219), key(155221, 11, 219),
    key(155232, 12, 219), key(155244, 13, 219), key(155257, 12, 219), key(155269, 13, 219), key(155282, 11, 219),
    key(155293, 6, 218), key(155299, 7, 218), key(155306, 6, 228), key(155312, 13, 246), key(155325, 23, 38),
    key(155348, 13, 58), key(155361, 30, 46), key(155391, 20, 63), key(155411, 29, 38), key(155440, 18, 58),
    key(155458, 17, 79), key(155475, 17, 79), key(155492, 10, 219), key(155502, 8, 219), key(155510, 13, 79),
    key(155523, 3, 218), key(155526, 9, 218), key(155535, 10, 228), key(155545, 12, 219), key(155557, 6, 218),
    key(155563, 7, 218), key(155570, 8, 218), key(155578, 9, 218), key(155587, 9, 218), key(155596, 8, 218),
    key(155604, 8, 218), key(155612, 9, 218), key(155621, 9, 218), key(155630, 9, 218), key(155639, 7, 218),
    key(155646, 7, 228), key(155653, 8, 218), key(155661, 6, 228), key(155667, 7, 228), key(155674, 6, 228),
    key(155680, 7, 228), key(155687, 8, 228), key(155695, 8, 228), key(155703, 6, 228), key(155709, 12, 228),
    key(155721, 13, 228), key(155734, 24, 228), key(155758, 9, 228), key(155767, 7, 228), key(155774, 8, 228),
    key(155782, 7, 228), key(155789, 7, 228), key(155796, 7, 218), key(155803, 10, 219), key(155813, 5, 219),
    key(155818, 13, 219), key(155831, 12, 219), key(155843, 12, 219), key(155855, 11, 219), key(155866, 10, 219),
    key(155876, 17, 219), key(155893, 22, 219), key(155915, 11, 219), key(155926, 11, 219), key(155937, 12, 219),
    key(155949, 11, 219), key(155960, 7, 218), key(155967, 8, 218), key(155975, 9, 218), key(155984, 9, 218),
    key(155993, 8, 218), key(156001, 6, 218), key(156007, 6, 228), key(156013, 7, 228), key(156020, 6, 228),
    key(156026, 7, 220), key(156033, 4, 226), key(156037, 15, 221), key(156052, 9, 111), key(156061, 8, 111),
    key(156069, 8, 62), key(156077, 8, 62), key(156085, 10, 229), key(156095, 13, 51), key(156108, 9, 229),
    key(156117, 10, 229), key(156127, 8, 229), key(156135, 8, 229), key(156143, 9, 229), key(156152, 9, 229),
    key(156161, 9, 229), key(156170, 6, 62), key(156176, 8, 229), key(156184, 7, 229), key(156191, 8, 229),
    key(156199, 15, 229), key(156214, 27, 229), key(156241, 9, 229), key(156250, 9, 229), key(156259, 8, 229),
    key(156267, 8, 229), key(156275, 9, 229), key(156284, 8, 229), key(156292, 9, 229), key(156301, 8, 229),
    key(156309, 13, 166), key(156322, 12, 219), key(156334, 10, 219), key(156344, 11, 219), key(156355, 11, 219),
    key(156366, 11, 69), key(156377, 10, 68), key(156387, 10, 219), key(156397, 9, 218), key(156406, 9, 218),
    key(156415, 9, 218), key(156424, 9, 218), key(156433, 8, 228), key(156441, 9, 228), key(156450, 8, 228),
    key(156458, 8, 218), key(156466, 7, 218), key(156473, 9, 218), key(156482, 6, 228), key(156488, 7, 228),
    key(156495, 6, 228), key(156501, 15, 160), key(156516, 14, 170), key(156530, 10, 219), key(156540, 10, 219),
    key(156550, 9, 229), key(156559, 8, 229), key(156567, 11, 229), key(156578, 16, 44), key(156594, 4, 216),
    key(156598, 5, 216), key(156603, 9, 228), key(156612, 18, 58), key(156630, 8, 58), key(156638, 8, 58),
    key(156646, 5, 226), key(156651, 8, 58), key(156659, 15, 221), key(156674, 17, 222), key(156691, 17, 224),
    key(156708, 18, 224), key(156726, 29, 46), key(156755, 9, 229), key(156764, 34, 105), key(156798, 43, 12),
    key(156841, 24, 184), key(156865, 28, 12), key(156893, 20, 184), key(156913, 38, 105), key(156951, 31, 105),
    key(156982, 18, 184), key(157000, 23, 215), key(157023, 25, 215), key(157048, 23, 215), key(157071, 21, 12),
    key(157092, 23, 12), key(157115, 43, 12), key(157158, 27, 12), key(157185, 37, 12), key(157222, 39, 105),
    key(157261, 24, 184), key(157285, 31, 12), key(157316, 26, 12), key(157342, 22, 184), key(157364, 33, 105),
    key(157397, 35, 105), key(157432, 35, 105), key(157467, 21, 184), key(157488, 21, 184), key(157509, 38, 105),
    key(157547, 37, 105), key(157584, 40, 105), key(157624, 23, 184), key(157647, 20, 184), key(157667, 31, 12),
    key(157698, 28, 12), key(157726, 25, 184), key(157751, 22, 184), key(157773, 28, 12), key(157801, 30, 12),
    key(157831, 20, 184), key(157851, 38, 105), key(157889, 32, 12), key(157921, 22, 184), key(157943, 22, 184),
    key(157965, 4, 218), key(157969, 8, 218), key(157977, 8, 218), key(157985, 8, 218), key(157993, 7, 218),
    key(158000, 8, 218), key(158008, 19, 218), key(158027, 15, 218), key(158042, 9, 218), key(158051, 9, 218),
    key(158060, 9, 218), key(158069, 10, 218), key(158079, 11, 218), key(158090, 9, 218), key(158099, 7, 218),
    key(158106, 7, 218), key(158113, 9, 201), key(158122, 6, 244), key(158128, 18, 10), key(158146, 13, 236),
    key(158159, 12, 196), key(158171, 22, 121), key(158193, 12, 128), key(158205, 23, 203), key(158228, 27, 237),
    key(158255, 21, 206), key(158276, 6, 191), key(158282, 10, 218), key(158292, 9, 228), key(158301, 8, 218),
    key(158309, 6, 226), key(158315, 9, 193), key(158324, 12, 199), key(158336, 9, 194), key(158345, 6, 214),
    key(158351, 10, 130), key(158361, 9, 209), key(158370, 10, 226), key(158380, 5, 217), key(158385, 9, 220),
    key(158394, 9, 208), key(158403, 8, 202), key(158411, 6, 223), key(158417, 7, 192), key(158424, 9, 207),
    key(158433, 7, 227), key(158440, 9, 210), key(158449, 7, 41), key(158456, 10, 59), key(158466, 5, 285),
    key(158471, 7, 285), key(158478, 7, 226), key(158485, 27, 12), key(158512, 27, 38), key(158539, 19, 63),
    key(158558, 25, 46), key(158583, 30, 7), key(158613, 19, 74), key(158632, 23, 51), key(158655, 19, 51),
    key(158674, 17, 56), key(158691, 17, 56), key(158708, 14, 48), key(158722, 17, 74), key(158739, 17, 143),
    key(158756, 24, 150), key(158780, 26, 150), key(158806, 18, 162), key(158824, 18, 198), key(158842, 18, 198),
    key(158860, 18, 198), key(158878, 24, 215), key(158902, 36, 240), key(158938, 24, 51), key(158962, 31, 240),
    key(158993, 24, 239), key(159017, 19, 162), key(159036, 32, 239), key(159068, 31, 215), key(159099, 15, 162),
    key(159114, 13, 221), key(159127, 6, 226), key(159133, 19, 224), key(159152, 20, 224), key(159172, 21, 224),
    key(159193, 20, 224), key(159213, 8, 187), key(159221, 12, 222), key(159233, 11, 122), key(159244, 11, 205),
    key(159255, 16, 222), key(159271, 19, 222), key(159290, 17, 222), key(159307, 12, 222), key(159319, 20, 222),
    key(159339, 5, 222), key(159344, 17, 222), key(159361, 16, 222), key(159377, 13, 222), key(159390, 9, 222),
    key(159399, 16, 222), key(159415, 11, 222), key(159426, 34, 222), key(159460, 22, 222), key(159482, 25, 222),
    key(159507, 18, 222), key(159525, 11, 222), key(159536, 14, 222), key(159550, 14, 222), key(159564, 14, 222),
    key(159578, 15, 222), key(159593, 11, 222), key(159604, 14, 222), key(159618, 18, 222), key(159636, 8, 222),
    key(159644, 13, 222), key(159657, 14, 222), key(159671, 19, 222), key(159690, 8, 222), key(159698, 12, 222),
    key(159710, 12, 222), key(159722, 16, 222), key(159738, 21, 222), key(159759, 14, 222), key(159773, 20, 222),
    key(159793, 6, 222), key(159799, 13, 222), key(159812, 18, 166), key(159830, 10, 222), key(159840, 12, 222),
    key(159852, 16, 222), key(159868, 19, 222), key(159887, 18, 224), key(159905, 20, 224), key(159925, 6, 225),
    key(159931, 12, 222), key(159943, 8, 43), key(159951, 7, 226), key(159958, 33, 105), key(159991, 18, 184),
    key(160009, 19, 224), key(160028, 20, 224), key(160048, 20, 224), key(160068, 34, 105), key(160102, 26, 184),
    key(160128, 5, 226), key(160133, 14, 221), key(160147, 19, 224), key(160166, 36, 12), key(160202, 30, 38),
    key(160232, 8, 59), key(160240, 8, 58), key(160248, 19, 58), key(160267, 7, 58), key(160274, 8, 58),
    key(160282, 18, 224), key(160300, 5, 226), key(160305, 10, 224), key(160315, 6, 220), key(160321, 4, 217),
    key(160325, 5, 217), key(160330, 4, 217), key(160334, 11, 217), key(160345, 5, 217), key(160350, 8, 217),
    key(160358, 17, 217), key(160375, 6, 217), key(160381, 5, 217), key(160386, 4, 217), key(160390, 10, 219),
    key(160400, 6, 220), key(160406, 8, 220), key(160414, 8, 220), key(160422, 7, 220), key(160429, 8, 220),
    key(160437, 7, 220), key(160444, 14, 220), key(160458, 9, 220), key(160467, 12, 220), key(160479, 7, 220),
    key(160486, 7, 220), key(160493, 8, 220), key(160501, 6, 220), key(160507, 8, 220), key(160515, 4, 217),
    key(160519, 8, 220), key(160527, 8, 61), key(160535, 8, 61), key(160543, 24, 63), key(160567, 5, 223),
    key(160572, 16, 223), key(160588, 12, 223), key(160600, 6, 223), key(160606, 6, 223), key(160612, 5, 223),
    key(160617, 7, 225), key(160624, 7, 223), key(160631, 5, 223), key(160636, 5, 217), key(160641, 5, 217),
    key(160646, 6, 223), key(160652, 4, 217), key(160656, 8, 220), key(160664, 6, 226), key(160670, 12, 221),
    key(160682, 23, 215), key(160705, 23, 215), key(160728, 11, 226), key(160739, 6, 227), key(160745, 10, 226),
    key(160755, 11, 114), key(160766, 9, 286), key(160775, 20, 224), key(160795, 10, 181), key(160805, 17, 224),
    key(160822, 16, 224), key(160838, 17, 224), key(160855, 21, 224), key(160876, 18, 224), key(160894, 19, 224),
    key(160913, 31, 224), key(160944, 18, 224), key(160962, 19, 224), key(160981, 17, 224), key(160998, 18, 224),
    key(161016, 18, 224), key(161034, 18, 224), key(161052, 19, 224), key(161071, 18, 224), key(161089, 18, 224),
    key(161107, 17, 224), key(161124, 17, 224), key(161141, 18, 224), key(161159, 18, 224), key(161177, 27, 224),
    key(161204, 18, 224), key(161222, 18, 224), key(161240, 20, 224), key(161260, 18, 224), key(161278, 19, 224),
    key(161297, 18, 224), key(161315, 18, 224), key(161333, 18, 224), key(161351, 17, 224), key(161368, 19, 224),
    key(161387, 20, 224), key(161407, 19, 224), key(161426, 18, 224), key(161444, 18, 224), key(161462, 18, 224),
    key(161480, 18, 224), key(161498, 17, 224), key(161515, 20, 224), key(161535, 19, 224), key(161554, 21, 224),
    key(161575, 11, 224), key(161586, 26, 224), key(161612, 20, 224), key(161632, 19, 224), key(161651, 17, 224),
    key(161668, 17, 224), key(161685, 17, 224), key(161702, 17, 224), key(161719, 17, 224), key(161736, 19, 224),
    key(161755, 10, 43), key(161765, 38, 260), key(161803, 17, 224), key(161820, 5, 216), key(161825, 4, 216),
    key(161829, 11, 216), key(161840, 5, 216), key(161845, 5, 216), key(161850, 6, 43), key(161856, 13, 43),
    key(161869, 6, 216), key(161875, 10, 58), key(161885, 21, 58), key(161906, 21, 58), key(161927, 10, 60),
    key(161937, 7, 42), key(161944, 6, 58), key(161950, 6, 58), key(161956, 15, 58), key(161971, 16, 58),
    key(161987, 6, 58), key(161993, 5, 216), key(161998, 6, 216), key(162004, 6, 42), key(162010, 25, 240),
    key(162035, 17, 74), key(162052, 15, 56), key(162067, 26, 150), key(162093, 16, 143), key(162109, 16, 198),
    key(162125, 28, 239), key(162153, 16, 162), key(162169, 7, 43), key(162176, 6, 42), key(162182, 5, 42),
    key(162187, 12, 42), key(162199, 5, 42), key(162204, 6, 216), key(162210, 5, 216), key(162215, 8, 58),
    key(162223, 21, 58), key(162244, 8, 58), key(162252, 8, 58), key(162260, 20, 58), key(162280, 8, 58),
    key(162288, 4, 325), key(162292, 22, 58), key(162314, 5, 226), key(162319, 6, 227), key(162325, 7, 227),
    key(162332, 6, 227), key(162338, 4, 217), key(162342, 8, 225), key(162350, 12, 221), key(162362, 14, 221),
    key(162376, 15, 221), key(162391, 29, 215), key(162420, 5, 220), key(162425, 13, 221), key(162438, 16, 221),
    key(162454, 15, 215), key(162469, 6, 226), key(162475, 7, 226), key(162482, 16, 221), key(162498, 15, 221),
    key(162513, 16, 221), key(162529, 8, 61), key(162537, 12, 222), key(162549, 8, 225), key(162557, 8, 225),
    key(162565, 9, 225), key(162574, 5, 225), key(162579, 8, 225), key(162587, 7, 225), key(162594, 7, 225),
    key(162601, 8, 225), key(162609, 5, 225), key(162614, 7, 225), key(162621, 9, 225), key(162630, 7, 225),
    key(162637, 7, 225), key(162644, 8, 225), key(162652, 9, 225), key(162661, 5, 225), key(162666, 7, 225),
    key(162673, 6, 225), key(162679, 7, 225), key(162686, 14, 225), key(162700, 19, 225), key(162719, 8, 225),
    key(162727, 8, 225), key(162735, 7, 225), key(162742, 8, 225), key(162750, 7, 225), key(162757, 8, 225),
    key(162765, 8, 225), key(162773, 7, 225), key(162780, 7, 225), key(162787, 8, 225), key(162795, 6, 225),
    key(162801, 7, 225), key(162808, 7, 225), key(162815, 8, 225), key(162823, 7, 225), key(162830, 8, 225),
    key(162838, 4, 225), key(162842, 5, 225), key(162847, 6, 225), key(162853, 7, 225), key(162860, 7, 226),
    key(162867, 7, 226), key(162874, 6, 226), key(162880, 7, 226), key(162887, 6, 226), key(162893, 12, 221),
    key(162905, 13, 221), key(162918, 7, 226), key(162925, 16, 221), key(162941, 6, 226), key(162947, 7, 226),
    key(162954, 5, 226), key(162959, 12, 221), key(162971, 6, 226), key(162977, 20, 215), key(162997, 16, 221),
    key(163013, 20, 224), key(163033, 20, 224), key(163053, 22, 224), key(163075, 19, 224), key(163094, 4, 226),
    key(163098, 24, 215), key(163122, 23, 215), key(163145, 7, 226), key(163152, 9, 226), key(163161, 6, 226),
    key(163167, 6, 226), key(163173, 8, 226), key(163181, 6, 226), key(163187, 5, 226), key(163192, 14, 299),
    key(163206, 7, 226), key(163213, 6, 226), key(163219, 7, 226), key(163226, 7, 226), key(163233, 13, 221),
    key(163246, 26, 215), key(163272, 7, 226), key(163279, 16, 226), key(163295, 7, 226), key(163302, 27, 215),
    key(163329, 7, 226), key(163336, 19, 226), key(163355, 8, 226), key(163363, 6, 226), key(163369, 12, 221),
    key(163381, 12, 221), key(163393, 11, 221), key(163404, 15, 221), key(163419, 7, 221), key(163426, 9, 221),
    key(163435, 9, 221), key(163444, 11, 221), key(163455, 13, 221), key(163468, 13, 221), key(163481, 12, 221),
    key(163493, 13, 221), key(163506, 14, 221), key(163520, 13, 221), key(163533, 13, 221), key(163546, 13, 221),
    key(163559, 10, 221), key(163569, 10, 221), key(163579, 14, 221), key(163593, 9, 226), key(163602, 9, 226),
    key(163611, 14, 215), key(163625, 19, 215), key(163644, 21, 215), key(163665, 16, 215), key(163681, 19, 215),
    key(163700, 25, 215), key(163725, 24, 215), key(163749, 22, 215), key(163771, 23, 215), key(163794, 23, 215),
    key(163817, 24, 215), key(163841, 23, 215), key(163864, 14, 215), key(163878, 15, 215), key(163893, 22, 215),
    key(163915, 21, 215), key(163936, 23, 215), key(163959, 21, 215), key(163980, 20, 215), key(164000, 20, 215),
    key(164020, 20, 215), key(164040, 20, 215), key(164060, 22, 215), key(164082, 22, 215), key(164104, 21, 215),
    key(164125, 24, 215), key(164149, 23, 215), key(164172, 23, 215), key(164195, 7, 325), key(164202, 7, 226),
    key(164209, 14, 221), key(164223, 13, 221), key(164236, 13, 221), key(164249, 6, 226), key(164255, 6, 226),
    key(164261, 5, 226), key(164266, 14, 221), key(164280, 7, 226), key(164287, 7, 226), key(164294, 6, 226),
    key(164300, 7, 226), key(164307, 16, 221), key(164323, 15, 221), key(164338, 16, 221), key(164354, 8, 226),
    key(164362, 16, 221), key(164378, 7, 287), key(164385, 11, 59), key(164396, 7, 227), key(164403, 6, 227),
    key(164409, 6, 227), key(164415, 13, 227), key(164428, 8, 227), key(164436, 6, 227), key(164442, 6, 227),
    key(164448, 7, 227), key(164455, 9, 220), key(164464, 8, 227), key(164472, 6, 223), key(164478, 12, 283),
    key(164490, 5, 226), key(164495, 4, 216), key(164499, 5, 216), key(164504, 19, 58), key(164523, 7, 58),
    key(164530, 5, 42), key(164535, 5, 43), key(164540, 5, 216), key(164545, 6, 226), key(164551, 7, 226),
    key(164558, 8, 226), key(164566, 8, 59), key(164574, 9, 59), key(164583, 6, 223), key(164589, 6, 223),
    key(164595, 7, 223), key(164602, 8, 217), key(164610, 7, 223), key(164617, 7, 226), key(164624, 12, 226),
    key(164636, 19, 221), key(164655, 13, 221), key(164668, 37, 215), key(164705, 6, 218), key(164711, 20, 224),
    key(164731, 6, 228), key(164737, 7, 226), key(164744, 8, 190), key(164752, 7, 107), key(164759, 3, 7),
    key(164762, 6, 107), key(164768, 8, 5), key(164776, 14, 243), key(164790, 18, 243), key(164808, 7, 6),
    key(164815, 9, 106), key(164824, 10, 16), key(164834, 12, 38), key(164846, 8, 75), key(164854, 8, 18),
    key(164862, 8, 18), key(164870, 9, 18), key(164879, 6, 19), key(164885, 9, 18), key(164894, 7, 59),
    key(164901, 10, 75), key(164911, 8, 230), key(164919, 9, 89), key(164928, 8, 104), key(164936, 10, 166),
    key(164946, 7, 140), key(164953, 8, 17), key(164961, 9, 189), key(164970, 9, 43), key(164979, 9, 41),
    key(164988, 11, 111), key(164999, 9, 115), key(165008, 11, 79), key(165019, 2, 14), key(165021, 6, 216),
    key(165027, 6, 58), key(165033, 6, 42), key(165039, 6, 43), key(165045, 7, 231), key(165052, 7, 231),
    key(165059, 7, 231), key(165066, 19, 232), key(165085, 9, 62), key(165094, 14, 235), key(165108, 9, 61),
    key(165117, 10, 59), key(165127, 16, 50), key(165143, 8, 75), key(165151, 18, 79), key(165169, 8, 75),
    key(165177, 17, 93), key(165194, 18, 185), key(165212, 9, 75), key(165221, 6, 72), key(165227, 5, 73),
    key(165232, 10, 176), key(165242, 9, 176), key(165251, 5, 72), key(165256, 10, 1), key(165266, 7, 230),
    key(165273, 7, 78), key(165280, 7, 86), key(165287, 5, 82), key(165292, 6, 230), key(165298, 13, 230),
    key(165311, 18, 230), key(165329, 7, 230), key(165336, 7, 230), key(165343, 7, 230), key(165350, 6, 230),
    key(165356, 6, 230), key(165362, 6, 89), key(165368, 8, 89), key(165376, 5, 84), key(165381, 10, 87),
    key(165391, 7, 89), key(165398, 8, 90), key(165406, 10, 91), key(165416, 7, 95), key(165423, 10, 85),
    key(165433, 5, 94), key(165438, 10, 92), key(165448, 8, 71), key(165456, 6, 100), key(165462, 15, 79),
    key(165477, 23, 232), key(165500, 8, 104), key(165508, 9, 69), key(165517, 9, 166), key(165526, 8, 166),
    key(165534, 21, 20), key(165555, 10, 98), key(165565, 9, 101), key(165574, 8, 79), key(165582, 10, 79),
    key(165592, 9, 79), key(165601, 8, 110), key(165609, 12, 160), key(165621, 9, 170), key(165630, 8, 112),
    key(165638, 6, 230), key(165644, 7, 115), key(165651, 26, 7), key(165677, 22, 79), key(165699, 9, 59),
    key(165708, 8, 59), key(165716, 9, 83), key(165725, 7, 60), key(165732, 10, 219), key(165742, 6, 80),
    key(165748, 2, 79), key(165750, 9, 119), key(165759, 7, 39), key(165766, 6, 230), key(165772, 7, 186),
    key(165779, 12, 116), key(165791, 6, 117), key(165797, 7, 231), key(165804, 7, 231), key(165811, 9, 231),
    key(165820, 50, 184), key(165870, 50, 184), key(165920, 7, 231), key(165927, 7, 231), key(165934, 7, 44),
    key(165941, 9, 49), key(165950, 7, 50), key(165957, 6, 47), key(165963, 8, 99), key(165971, 16, 181),
    key(165987, 13, 122), key(166000, 8, 231), key(166008, 6, 231), key(166014, 7, 231), key(166021, 7, 231),
    key(166028, 14, 231), key(166042, 11, 231), key(166053, 7, 231), key(166060, 9, 231), key(166069, 13, 231),
    key(166082, 21, 231), key(166103, 15, 231), key(166118, 10, 231), key(166128, 7, 231), key(166135, 8, 231),
    key(166143, 7, 231), key(166150, 7, 231), key(166157, 5, 231), key(166162, 7, 231), key(166169, 7, 231),
    key(166176, 6, 231), key(166182, 7, 231), key(166189, 6, 231), key(166195, 5, 231), key(166200, 6, 231),
    key(166206, 6, 231), key(166212, 5, 53), key(166217, 8, 57), key(166225, 8, 231), key(166233, 9, 231),
    key(166242, 8, 134), key(166250, 9, 125), key(166259, 5, 182), key(166264, 7, 131), key(166271, 8, 126),
    key(166279, 6, 127), key(166285, 7, 190), key(166292, 44, 105), key(166336, 44, 184), key(166380, 7, 233),
    key(166387, 8, 233), key(166395, 7, 233), key(166402, 7, 188), key(166409, 5, 189), key(166414, 41, 105),
    key(166455, 7, 156), key(166462, 4, 171), key(166466, 9, 148), key(166475, 9, 234), key(166484, 7, 66),
    key(166491, 5, 171), key(166496, 5, 171), key(166501, 10, 151), key(166511, 18, 236), key(166529, 2, 292),
    key(166531, 9, 102), key(166540, 6, 6), key(166546, 6, 328), key(166552, 9, 230), key(166561, 5, 101),
    key(166566, 6, 101), key(166572, 6, 101), key(166578, 7, 101), key(166585, 8, 101), key(166593, 6, 101),
    key(166599, 7, 101), key(166606, 8, 101), key(166614, 6, 101), key(166620, 8, 101), key(166628, 6, 3),
    key(166634, 6, 101), key(166640, 6, 2), key(166646, 12, 101), key(166658, 15, 7), key(166673, 7, 161),
    key(166680, 8, 163), key(166688, 17, 50), key(166705, 35, 265), key(166740, 20, 50), key(166760, 20, 7),
    key(166780, 27, 7), key(166807, 20, 66), key(166827, 14, 79), key(166841, 21, 79), key(166862, 31, 79),
    key(166893, 43, 79), key(166936, 52, 79), key(166988, 21, 142), key(167009, 14, 292), key(167023, 63, 328),
    key(167086, 27, 292), key(167113, 35, 288), key(167148, 27, 229), key(167175, 13, 234), key(167188, 36, 232),
    key(167224, 43, 262), key(167267, 24, 234), key(167291, 28, 240), key(167319, 35, 240), key(167354, 6, 101),
    key(167360, 6, 101), key(167366, 3, 292), key(167369, 6, 167), key(167375, 16, 13), key(167391, 18, 79),
    key(167409, 28, 7), key(167437, 15, 243), key(167452, 15, 243), key(167467, 15, 243), key(167482, 16, 243),
    key(167498, 16, 243), key(167514, 16, 243), key(167530, 6, 171), key(167536, 10, 172), key(167546, 7, 173),
    key(167553, 6, 178), key(167559, 6, 175), key(167565, 10, 174), key(167575, 8, 179), key(167583, 11, 21),
    key(167594, 10, 180), key(167604, 6, 230), key(167610, 5, 114), key(167615, 5, 182), key(167620, 8, 67),
    key(167628, 10, 187), key(167638, 8, 188), key(167646, 8, 233), key(167654, 7, 233), key(167661, 6, 233),
    key(167667, 8, 233), key(167675, 7, 233), key(167682, 8, 233), key(167690, 9, 233), key(167699, 7, 233),
    key(167706, 7, 233), key(167713, 27, 233), key(167740, 9, 233), key(167749, 12, 233), key(167761, 6, 233),
    key(167767, 7, 233), key(167774, 9, 233), key(167783, 8, 233), key(167791, 7, 233), key(167798, 7, 233),
    key(167805, 8, 233), key(167813, 8, 233), key(167821, 9, 233), key(167830, 7, 233), key(167837, 7, 233),
    key(167844, 7, 233), key(167851, 8, 233), key(167859, 7, 233), key(167866, 8, 233), key(167874, 7, 233),
    key(167881, 6, 233), key(167887, 7, 233), key(167894, 6, 17), key(167900, 7, 233), key(167907, 5, 189),
    key(167912, 6, 189), key(167918, 6, 189), key(167924, 7, 190), key(167931, 2, 234), key(167933, 38, 232),
    key(167971, 25, 232), key(167996, 19, 232), key(168015, 18, 240), key(168033, 17, 240), key(168050, 30, 240),
    key(168080, 3, 234), key(168083, 16, 240), key(168099, 10, 234), key(168109, 15, 232), key(168124, 9, 200),
    key(168133, 9, 201), key(168142, 6, 244), key(168148, 18, 10), key(168166, 12, 196), key(168178, 20, 121),
    key(168198, 11, 128), key(168209, 23, 203), key(168232, 26, 237), key(168258, 21, 206), key(168279, 14, 232),
    key(168293, 17, 232), key(168310, 6, 191), key(168316, 10, 235), key(168326, 11, 235), key(168337, 10, 235),
    key(168347, 11, 235), key(168358, 12, 235), key(168370, 12, 235), key(168382, 15, 235), key(168397, 8, 133),
    key(168405, 9, 193), key(168414, 11, 213), key(168425, 9, 129), key(168434, 14, 235), key(168448, 13, 235),
    key(168461, 9, 194), key(168470, 6, 214), key(168476, 10, 130), key(168486, 9, 208), key(168495, 9, 209),
    key(168504, 8, 202), key(168512, 25, 232), key(168537, 22, 240), key(168559, 5, 234), key(168564, 13, 235),
    key(168577, 4, 265), key(168581, 7, 14), key(168588, 8, 14), key(168596, 7, 15), key(168603, 8, 15),
    key(168611, 7, 192), key(168618, 13, 235), key(168631, 9, 207), key(168640, 6, 211), key(168646, 6, 211),
    key(168652, 6, 210), key(168658, 7, 210), key(168665, 7, 41), key(168672, 6, 41), key(168678, 13, 14),
    key(168691, 9, 15), key(168700, 9, 218), key(168709, 9, 229), key(168718, 8, 211), key(168726, 7, 210),
    key(168733, 8, 41), key(168741, 15, 222), key(168756, 5, 217), key(168761, 8, 220), key(168769, 6, 223),
    key(168775, 19, 224), key(168794, 5, 226), key(168799, 8, 226), key(168807, 7, 226), key(168814, 8, 225),
    key(168822, 7, 226), key(168829, 18, 221), key(168847, 16, 221), key(168863, 8, 226), key(168871, 7, 227),
    key(168878, 7, 132), key(168885, 6, 71), key(168891, 14, 160), key(168905, 11, 170), key(168916, 14, 160),
    key(168930, 13, 170), key(168943, 8, 75), key(168951, 8, 242), key(168959, 9, 236), key(168968, 10, 238),
    key(168978, 10, 241), key(168988, 7, 107), key(168995, 16, 243), key(169011, 10, 79), key(169021, 7, 245),
    key(169028, 8, 114), key(169036, 7, 247), key(169043, 10, 235), key(169053, 10, 235), key(169063, 11, 235),
    key(169074, 11, 235), key(169085, 11, 235), key(169096, 5, 235), key(169101, 11, 235), key(169112, 10, 235),
    key(169122, 17, 235), key(169139, 17, 235), key(169156, 22, 235), key(169178, 11, 235), key(169189, 12, 235),
    key(169201, 11, 235), key(169212, 10, 235), key(169222, 11, 235), key(169233, 8, 235), key(169241, 11, 235),
    key(169252, 11, 235), key(169263, 13, 235), key(169276, 13, 235), key(169289, 11, 235), key(169300, 13, 235),
    key(169313, 12, 235), key(169325, 12, 235), key(169337, 9, 248), key(169346, 12, 235), key(169358, 13, 235),
    key(169371, 11, 235), key(169382, 18, 39), key(169400, 8, 230), key(169408, 7, 230), key(169415, 14, 236),
    key(169429, 6, 59), key(169435, 18, 243), key(169453, 14, 68), key(169467, 9, 28), key(169476, 14, 243),
    key(169490, 17, 243), key(169507, 12, 28), key(169519, 7, 242), key(169526, 10, 242), key(169536, 7, 242),
    key(169543, 14, 55), key(169557, 8, 242), key(169565, 7, 242), key(169572, 14, 242), key(169586, 19, 242),
    key(169605, 9, 242), key(169614, 8, 242), key(169622, 8, 242), key(169630, 8, 242), key(169638, 7, 242),
    key(169645, 10, 68), key(169655, 12, 236), key(169667, 12, 236), key(169679, 7, 236), key(169686, 12, 236),
    key(169698, 18, 236), key(169716, 11, 236), key(169727, 13, 236), key(169740, 8, 236), key(169748, 8, 236),
    key(169756, 6, 236), key(169762, 9, 236), key(169771, 12, 236), key(169783, 7, 236), key(169790, 14, 236),
    key(169804, 8, 236), key(169812, 11, 236), key(169823, 16, 236), key(169839, 8, 236), key(169847, 9, 236),
    key(169856, 8, 236), key(169864, 14, 236), key(169878, 24, 236), key(169902, 8, 236), key(169910, 16, 236),
    key(169926, 11, 236), key(169937, 12, 236), key(169949, 13, 236), key(169962, 8, 236), key(169970, 8, 236),
    key(169978, 15, 236), key(169993, 10, 238), key(170003, 16, 79), key(170019, 14, 79), key(170033, 6, 189),
    key(170039, 9, 238), key(170048, 12, 238), key(170060, 7, 189), key(170067, 9, 238), key(170076, 9, 238),
    key(170085, 10, 238), key(170095, 9, 238), key(170104, 32, 238), key(170136, 16, 238), key(170152, 34, 238),
    key(170186, 10, 238), key(170196, 10, 238), key(170206, 10, 238), key(170216, 9, 238), key(170225, 9, 238),
    key(170234, 10, 238), key(170244, 10, 238), key(170254, 9, 238), key(170263, 8, 101), key(170271, 8, 101),
    key(170279, 8, 238), key(170287, 8, 238), key(170295, 28, 7), key(170323, 19, 234), key(170342, 22, 79),
    key(170364, 27, 7), key(170391, 28, 234), key(170419, 28, 7), key(170447, 18, 234), key(170465, 22, 79),
    key(170487, 25, 7), key(170512, 31, 7), key(170543, 19, 79), key(170562, 26, 7), key(170588, 28, 7),
    key(170616, 27, 7), key(170643, 19, 79), key(170662, 27, 234), key(170689, 16, 234), key(170705, 11, 68),
    key(170716, 10, 68), key(170726, 13, 68), key(170739, 12, 68), key(170751, 8, 242), key(170759, 15, 55),
    key(170774, 8, 241), key(170782, 30, 241), key(170812, 10, 241), key(170822, 9, 241), key(170831, 9, 241),
    key(170840, 6, 241), key(170846, 8, 241), key(170854, 7, 241), key(170861, 30, 266), key(170891, 14, 241),
    key(170905, 19, 289), key(170924, 9, 241), key(170933, 8, 241), key(170941, 10, 241), key(170951, 9, 241),
    key(170960, 8, 241), key(170968, 9, 241), key(170977, 8, 241), key(170985, 13, 28), key(170998, 10, 237),
    key(171008, 26, 237), key(171034, 9, 238), key(171043, 9, 238), key(171052, 14, 32772), key(171066, 22, 239),
    key(171088, 35, 240), key(171123, 17, 240), key(171140, 4, 70), key(171144, 21, 74), key(171165, 20, 56),
    key(171185, 17, 48), key(171202, 22, 143), key(171224, 21, 198), key(171245, 29, 215), key(171274, 32, 240),
    key(171306, 36, 239), key(171342, 34, 232), key(171376, 16, 4), key(171392, 17, 4), key(171409, 17, 56),
    key(171426, 24, 40), key(171450, 15, 48), key(171465, 19, 74), key(171484, 34, 74), key(171518, 16, 76),
    key(171534, 44, 195), key(171578, 17, 56), key(171595, 17, 56), key(171612, 32, 150), key(171644, 32, 150),
    key(171676, 18, 143), key(171694, 19, 143), key(171713, 17, 143), key(171730, 19, 174), key(171749, 18, 198),
    key(171767, 25, 215), key(171792, 25, 215), key(171817, 26, 215), key(171843, 30, 240), key(171873, 30, 239),
    key(171903, 26, 240), key(171929, 27, 239), key(171956, 30, 240), key(171986, 31, 239), key(172017, 16, 48),
    key(172033, 20, 74), key(172053, 18, 56), key(172071, 34, 150), key(172105, 19, 143), key(172124, 20, 198),
    key(172144, 26, 215), key(172170, 31, 240), key(172201, 33, 239), key(172234, 7, 241), key(172241, 8, 241),
    key(172249, 11, 241), key(172260, 10, 241), key(172270, 10, 241), key(172280, 11, 241), key(172291, 8, 241),
    key(172299, 9, 241), key(172308, 8, 241), key(172316, 8, 241), key(172324, 7, 241), key(172331, 8, 241),
    key(172339, 8, 241), key(172347, 2, 79), key(172349, 9, 59), key(172358, 16, 243), key(172374, 23, 243),
    key(172397, 17, 243), key(172414, 2, 234), key(172416, 27, 232), key(172443, 3, 234), key(172446, 21, 240),
    key(172467, 14, 166), key(172481, 27, 212), key(172508, 14, 79), key(172522, 14, 222), key(172536, 14, 222),
    key(172550, 10, 241), key(172560, 7, 241), key(172567, 13, 222), key(172580, 11, 238), key(172591, 12, 238),
    key(172603, 14, 238), key(172617, 12, 238), key(172629, 13, 28), key(172642, 11, 267), key(172653, 16, 243),
    key(172669, 16, 243), key(172685, 18, 243), key(172703, 15, 243), key(172718, 14, 243), key(172732, 15, 243),
    key(172747, 14, 243), key(172761, 15, 243), key(172776, 15, 243), key(172791, 15, 243), key(172806, 16, 243),
    key(172822, 6, 243), key(172828, 16, 243), key(172844, 16, 243), key(172860, 16, 243), key(172876, 18, 243),
    key(172894, 16, 243), key(172910, 15, 243), key(172925, 19, 243), key(172944, 17, 243), key(172961, 25, 243),
    key(172986, 16, 243), key(173002, 15, 243), key(173017, 17, 243), key(173034, 15, 243), key(173049, 16, 243),
    key(173065, 16, 243), key(173081, 16, 243), key(173097, 25, 243), key(173122, 16, 243), key(173138, 17, 243),
    key(173155, 16, 243), key(173171, 16, 243), key(173187, 15, 243), key(173202, 16, 243), key(173218, 16, 243),
    key(173234, 25, 243), key(173259, 16, 243), key(173275, 17, 243), key(173292, 16, 243), key(173308, 22, 243),
    key(173330, 16, 243), key(173346, 21, 243), key(173367, 23, 243), key(173390, 16, 243), key(173406, 16, 243),
    key(173422, 16, 243), key(173438, 17, 243), key(173455, 18, 243), key(173473, 16, 243), key(173489, 16, 243),
    key(173505, 24, 243), key(173529, 15, 243), key(173544, 9, 243), key(173553, 7, 242), key(173560, 10, 242),
    key(173570, 7, 242), key(173577, 16, 243), key(173593, 11, 68), key(173604, 7, 236), key(173611, 8, 236),
    key(173619, 7, 236), key(173626, 3, 315), key(173629, 6, 231), key(173635, 22, 240), key(173657, 5, 101),
    key(173662, 15, 55), key(173677, 9, 238), key(173686, 11, 238), key(173697, 9, 238), key(173706, 8, 101),
    key(173714, 10, 68), key(173724, 12, 68), key(173736, 12, 59), key(173748, 17, 68), key(173765, 14, 68),
    key(173779, 15, 68), key(173794, 13, 244), key(173807, 10, 68), key(173817, 12, 28), key(173829, 3, 329),
    key(173832, 11, 339), key(173843, 15, 79), key(173858, 15, 55), key(173873, 13, 55), key(173886, 13, 28),
    key(173899, 7, 241), key(173906, 13, 28), key(173919, 33, 105), key(173952, 29, 12), key(173981, 28, 105),
    key(174009, 16, 184), key(174025, 17, 184), key(174042, 24, 12), key(174066, 23, 12), key(174089, 6, 108),
    key(174095, 11, 28), key(174106, 10, 28), key(174116, 9, 241), key(174125, 11, 241), key(174136, 3, 339),
    key(174139, 8, 79), key(174147, 6, 111), key(174153, 5, 339), key(174158, 10, 315), key(174168, 16, 315),
    key(174184, 25, 329), key(174209, 24, 313), key(174233, 15, 246), key(174248, 13, 122), key(174261, 34, 96),
    key(174295, 31, 135), key(174326, 35, 96), key(174361, 32, 135), key(174393, 3, 313), key(174396, 9, 75),
    key(174405, 6, 72), key(174411, 8, 89), key(174419, 9, 166), key(174428, 10, 59), key(174438, 6, 182),
    key(174444, 6, 189), key(174450, 11, 290), key(174461, 9, 233), key(174470, 18, 7), key(174488, 15, 235),
    key(174503, 24, 44), key(174527, 7, 241), key(174534, 13, 36), key(174547, 23, 55), key(174570, 9, 103),
    key(174579, 20, 196), key(174599, 15, 4), key(174614, 11, 48), key(174625, 36, 240), key(174661, 23, 97),
    key(174684, 14, 40), key(174698, 15, 143), key(174713, 11, 76), key(174724, 14, 198), key(174738, 33, 206),
    key(174771, 8, 241), key(174779, 12, 238), key(174791, 7, 112), key(174798, 5, 115), key(174803, 6, 80),
    key(174809, 7, 80), key(174816, 31, 195), key(174847, 26, 97), key(174873, 8, 112), key(174881, 7, 113),
    key(174888, 6, 60), key(174894, 7, 60), key(174901, 43, 195), key(174944, 9, 83), key(174953, 6, 60),
    key(174959, 4, 42), key(174963, 4, 42), key(174967, 4, 43), key(174971, 5, 57), key(174976, 5, 57),
    key(174981, 5, 43), key(174986, 8, 114), key(174994, 9, 99), key(175003, 10, 89), key(175013, 9, 25),
    key(175022, 19, 47), key(175041, 16, 46), key(175057, 16, 79), key(175073, 9, 236), key(175082, 9, 72),
    key(175091, 10, 141), key(175101, 12, 176), key(175113, 9, 41), key(175122, 5, 245), key(175127, 7, 112),
    key(175134, 16, 160), key(175150, 15, 170), key(175165, 32, 105), key(175197, 8, 115), key(175205, 5, 245),
    key(175210, 19, 245), key(175229, 12, 245), key(175241, 36, 268), key(175277, 17, 245), key(175294, 6, 245),
    key(175300, 8, 245), key(175308, 6, 245), key(175314, 6, 245), key(175320, 6, 245), key(175326, 6, 245),
    key(175332, 7, 245), key(175339, 8, 245), key(175347, 15, 160), key(175362, 14, 160), key(175376, 12, 170),
    key(175388, 14, 170), key(175402, 11, 234), key(175413, 26, 232), key(175439, 26, 240), key(175465, 6, 60),
    key(175471, 11, 83), key(175482, 10, 102), key(175492, 7, 108), key(175499, 7, 107), key(175506, 10, 110),
    key(175516, 6, 111), key(175522, 9, 102), key(175531, 11, 36), key(175542, 31, 97), key(175573, 10, 103),
    key(175583, 12, 162), key(175595, 11, 81), key(175606, 14, 55), key(175620, 14, 4), key(175634, 15, 56),
    key(175649, 22, 40), key(175671, 13, 48), key(175684, 14, 76), key(175698, 24, 150), key(175722, 23, 239),
    key(175745, 34, 240), key(175779, 17, 143), key(175796, 22, 232), key(175818, 17, 174), key(175835, 16, 198),
    key(175851, 23, 215), key(175874, 28, 74), key(175902, 7, 114), key(175909, 8, 114), key(175917, 13, 114),
    key(175930, 7, 114), key(175937, 8, 114), key(175945, 8, 114), key(175953, 9, 114), key(175962, 10, 114),
    key(175972, 29, 263), key(176001, 54, 96), key(176055, 50, 135), key(176105, 8, 66), key(176113, 9, 59),
    key(176122, 11, 8), key(176133, 8, 111), key(176141, 14, 166), key(176155, 18, 234), key(176173, 11, 91),
    key(176184, 4, 108), key(176188, 5, 109), key(176193, 6, 109), key(176199, 7, 110), key(176206, 14, 235),
    key(176220, 7, 230), key(176227, 8, 269), key(176235, 10, 269), key(176245, 11, 269), key(176256, 7, 231),
    key(176263, 9, 231), key(176272, 8, 231), key(176280, 10, 231), key(176290, 8, 231), key(176298, 8, 231),
    key(176306, 8, 233), key(176314, 21, 7), key(176335, 17, 79), key(176352, 22, 7), key(176374, 18, 79),
    key(176392, 5, 89), key(176397, 6, 89), key(176403, 10, 89), key(176413, 7, 233), key(176420, 8, 233),
    key(176428, 8, 233), key(176436, 9, 233), key(176445, 16, 235), key(176461, 7, 245), key(176468, 9, 114),
    key(176477, 7, 245), key(176484, 14, 68), key(176498, 5, 46), key(176503, 14, 198), key(176517, 16, 51),
    key(176533, 6, 112), key(176539, 7, 112), key(176546, 7, 112), key(176553, 6, 59), key(176559, 8, 112),
    key(176567, 5, 247), key(176572, 6, 247), key(176578, 13, 247), key(176591, 18, 247), key(176609, 7, 247),
    key(176616, 7, 247), key(176623, 6, 247), key(176629, 6, 247), key(176635, 7, 247), key(176642, 6, 247),
    key(176648, 7, 247), key(176655, 6, 247), key(176661, 6, 247), key(176667, 5, 247), key(176672, 8, 291),
    key(176680, 9, 291), key(176689, 14, 68), key(176703, 14, 68), key(176717, 5, 115), key(176722, 6, 115),
    key(176728, 5, 115), key(176733, 6, 115), key(176739, 3, 234), key(176742, 23, 234), key(176765, 24, 7),
    key(176789, 19, 79), key(176808, 15, 170), key(176823, 14, 170), key(176837, 12, 170), key(176849, 12, 170),
    key(176861, 13, 170), key(176874, 12, 170), key(176886, 21, 170), key(176907, 15, 170), key(176922, 12, 170),
    key(176934, 13, 170), key(176947, 16, 170), key(176963, 18, 51), key(176981, 21, 51), key(177002, 17, 51),
    key(177019, 8, 248), key(177027, 30, 38), key(177057, 27, 38), key(177084, 28, 38), key(177112, 26, 38),
    key(177138, 6, 80), key(177144, 7, 80), key(177151, 25, 16), key(177176, 8, 80), key(177184, 9, 83),
    key(177193, 11, 83), key(177204, 9, 83), key(177213, 10, 83), key(177223, 21, 83), key(177244, 12, 181),
    key(177256, 16, 144), key(177272, 22, 150), key(177294, 15, 55), key(177309, 8, 48), key(177317, 10, 56),
    key(177327, 11, 74), key(177338, 12, 143), key(177350, 17, 150), key(177367, 11, 198), key(177378, 18, 215),
    key(177396, 18, 239), key(177414, 17, 240), key(177431, 13, 170), key(177444, 13, 170), key(177457, 15, 170),
    key(177472, 17, 44), key(177489, 13, 170), key(177502, 10, 248), key(177512, 8, 248), key(177520, 8, 248),
    key(177528, 8, 248), key(177536, 9, 248), key(177545, 8, 248), key(177553, 8, 248), key(177561, 8, 248),
    key(177569, 15, 248), key(177584, 20, 248), key(177604, 17, 248), key(177621, 10, 248), key(177631, 9, 248),
    key(177640, 8, 248), key(177648, 9, 248), key(177657, 9, 248), key(177666, 9, 248), key(177675, 10, 248),
    key(177685, 19, 121), key(177704, 12, 212), key(177716, 22, 203), key(177738, 26, 206), key(177764, 37, 237),
    key(177801, 5, 57), key(177806, 27, 7), key(177833, 21, 79), key(177854, 24, 234), key(177878, 26, 7),
    key(177904, 20, 79), key(177924, 24, 234), key(177948, 28, 7), key(177976, 2, 79), key(177978, 21, 51),
    key(177999, 7, 114), key(178006, 8, 114), key(178014, 5, 80), key(178019, 6, 80), key(178025, 12, 162),
    key(178037, 12, 198), key(178049, 11, 246), key(178060, 43, 195), key(178103, 10, 122), key(178113, 11, 205),
    key(178124, 7, 57), key(178131, 6, 41), key(178137, 9, 210), key(178146, 19, 198), key(178165, 19, 240),
    key(178184, 22, 51), key(178206, 18, 56), key(178224, 16, 48), key(178240, 21, 74), key(178261, 22, 239),
    key(178283, 35, 150), key(178318, 20, 143), key(178338, 24, 215), key(178362, 6, 210), key(178368, 11, 41),
    key(178379, 6, 57), key(178385, 6, 57), key(178391, 5, 57), key(178396, 28, 240), key(178424, 28, 239),
    key(178452, 9, 56), key(178461, 10, 109), key(178471, 12, 143), key(178483, 26, 105), key(178509, 11, 74),
    key(178520, 14, 150), key(178534, 15, 184), key(178549, 12, 198), key(178561, 18, 215), key(178579, 7, 114),
    key(178586, 8, 114), key(178594, 9, 48), key(178603, 12, 162), key(178615, 13, 170), key(178628, 19, 96),
    key(178647, 9, 78), key(178656, 7, 86), key(178663, 6, 82), key(178669, 7, 84), key(178676, 15, 87),
    key(178691, 21, 88), key(178712, 9, 89), key(178721, 12, 38), key(178733, 9, 64), key(178742, 8, 98),
    key(178750, 8, 98), key(178758, 7, 101), key(178765, 6, 101), key(178771, 7, 101), key(178778, 8, 15),
    key(178786, 13, 14), key(178799, 8, 14), key(178807, 9, 14), key(178816, 7, 15), key(178823, 9, 98),
    key(178832, 8, 101), key(178840, 6, 108), key(178846, 6, 66), key(178852, 8, 66), key(178860, 9, 65),
    key(178869, 9, 65), key(178878, 10, 65), key(178888, 12, 200), key(178900, 12, 67), key(178912, 13, 200),
    key(178925, 12, 196), key(178937, 5, 104), key(178942, 9, 102), key(178951, 10, 102), key(178961, 9, 102),
    key(178970, 11, 104), key(178981, 8, 67), key(178989, 8, 67), key(178997, 8, 67), key(179005, 11, 70),
    key(179016, 9, 69), key(179025, 7, 70), key(179032, 8, 70), key(179040, 9, 71), key(179049, 8, 71),
    key(179057, 6, 171), key(179063, 7, 171), key(179070, 6, 104), key(179076, 5, 82), key(179081, 16, 93),
    key(179097, 25, 68), key(179122, 6, 84), key(179128, 12, 87), key(179140, 13, 87), key(179153, 16, 88),
    key(179169, 23, 178), key(179192, 16, 88), key(179208, 8, 107), key(179216, 11, 18), key(179227, 10, 75),
    key(179237, 8, 230), key(179245, 10, 71), key(179255, 10, 166), key(179265, 11, 59), key(179276, 10, 231),
    key(179286, 7, 182), key(179293, 8, 211), key(179301, 19, 7), key(179320, 12, 79), key(179332, 19, 196),
    key(179351, 21, 128), key(179372, 35, 27), key(179407, 57, 237), key(179464, 25, 201), key(179489, 53, 136),
    key(179542, 57, 212), key(179599, 12, 2), key(179611, 24, 16), key(179635, 16, 66), key(179651, 16, 71),
    key(179667, 8, 100), key(179675, 33, 44), key(179708, 14, 5), key(179722, 14, 64), key(179736, 52, 240),
    key(179788, 33, 10), key(179821, 29, 222), key(179850, 18, 3), key(179868, 12, 6), key(179880, 20, 11),
    key(179900, 48, 13), key(179948, 40, 170), key(179988, 50, 232), key(180038, 18, 8), key(180056, 14, 9),
    key(180070, 14, 0), key(180084, 37, 105), key(180121, 18, 14), key(180139, 14, 15), key(180153, 20, 1),
    key(180173, 18, 242), key(180191, 16, 236), key(180207, 12, 18), key(180219, 20, 238), key(180239, 18, 30),
    key(180257, 14, 241), key(180271, 14, 31), key(180285, 23, 181), key(180308, 31, 144), key(180339, 33, 26),
    key(180372, 18, 23), key(180390, 16, 32), key(180406, 59, 105), key(180465, 48, 239), key(180513, 12, 75),
    key(180525, 36, 12), key(180561, 29, 93), key(180590, 33, 185), key(180623, 16, 59), key(180639, 14, 80),
    key(180653, 18, 83), key(180671, 14, 86), key(180685, 14, 78), key(180699, 10, 82), key(180709, 14, 81),
    key(180723, 12, 94), key(180735, 22, 85), key(180757, 38, 243), key(180795, 20, 92), key(180815, 14, 95),
    key(180829, 14, 84), key(180843, 29, 87), key(180872, 14, 90), key(180886, 20, 91), key(180906, 10, 62),
    key(180916, 41, 63), key(180957, 25, 68), key(180982, 21, 200), key(181003, 14, 41), key(181017, 12, 89),
    key(181029, 16, 67), key(181045, 14, 70), key(181059, 18, 211), key(181077, 12, 247), key(181089, 20, 248),
    key(181109, 4, 79), key(181113, 44, 7), key(181157, 35, 234), key(181192, 31, 79), key(181223, 6, 234),
    key(181229, 14, 115), key(181243, 10, 104), key(181253, 18, 102), key(181271, 16, 114), key(181287, 8, 108),
    key(181295, 8, 107), key(181303, 16, 106), key(181319, 33, 88), key(181352, 20, 65), key(181372, 16, 109),
    key(181388, 14, 69), key(181402, 12, 110), key(181414, 12, 111), key(181426, 18, 116), key(181444, 16, 45),
    key(181460, 16, 119), key(181476, 14, 39), key(181490, 10, 186), key(181500, 19, 166), key(181519, 53, 38),
    key(181572, 10, 117), key(181582, 8, 43), key(181590, 18, 118), key(181608, 18, 120), key(181626, 16, 49),
    key(181642, 14, 50), key(181656, 33, 47), key(181689, 27, 46), key(181716, 19, 46), key(181735, 31, 47),
    key(181766, 24, 249), key(181790, 19, 52), key(181809, 10, 53), key(181819, 14, 123), key(181833, 16, 54),
    key(181849, 14, 99), key(181863, 12, 57), key(181875, 8, 124), key(181883, 12, 131), key(181895, 14, 134),
    key(181909, 20, 28), key(181929, 14, 125), key(181943, 14, 126), key(181957, 10, 127), key(181967, 18, 132),
    key(181985, 22, 129), key(182007, 24, 133), key(182031, 12, 158), key(182043, 22, 140), key(182065, 10, 135),
    key(182075, 28, 135), key(182103, 16, 157), key(182119, 14, 156), key(182133, 16, 141), key(182149, 8, 145),
    key(182157, 10, 146), key(182167, 12, 137), key(182179, 18, 154), key(182197, 18, 155), key(182215, 20, 152),
    key(182235, 22, 148), key(182257, 12, 142), key(182269, 31, 147), key(182300, 20, 77), key(182320, 16, 149),
    key(182336, 18, 151), key(182354, 16, 139), key(182370, 12, 138), key(182382, 16, 153), key(182398, 24, 22),
    key(182422, 24, 33), key(182446, 16, 25), key(182462, 16, 24), key(182478, 12, 29), key(182490, 12, 19),
    key(182502, 20, 37), key(182522, 27, 21), key(182549, 20, 17), key(182569, 14, 35), key(182583, 16, 34),
    key(182599, 16, 159), key(182615, 14, 169), key(182629, 23, 170), key(182652, 25, 160), key(182677, 10, 168),
    key(182687, 42, 150), key(182729, 23, 56), key(182752, 36, 40), key(182788, 19, 48), key(182807, 23, 143),
    key(182830, 75, 195), key(182905, 21, 4), key(182926, 25, 174), key(182951, 31, 198), key(182982, 41, 215),
    key(183023, 23, 76), key(183046, 25, 74), key(183071, 53, 74), key(183124, 51, 97), key(183175, 23, 36),
    key(183198, 25, 162), key(183223, 24, 103), key(183247, 44, 55), key(183291, 14, 161), key(183305, 14, 163),
    key(183319, 20, 164), key(183339, 10, 165), key(183349, 16, 167), key(183365, 23, 246), key(183388, 21, 122),
    key(183409, 23, 205), key(183432, 18, 61), key(183450, 37, 20), key(183487, 8, 171), key(183495, 14, 98),
    key(183509, 16, 101), key(183525, 16, 230), key(183541, 24, 235), key(183565, 16, 231), key(183581, 20, 233),
    key(183601, 16, 172), key(183617, 20, 184), key(183637, 37, 184), key(183674, 12, 177), key(183686, 14, 173),
    key(183700, 34, 178), key(183734, 18, 183), key(183752, 10, 175), key(183762, 14, 179), key(183776, 20, 182),
    key(183796, 23, 180), key(183819, 33, 51), key(183852, 14, 187), key(183866, 14, 190), key(183880, 16, 188),
    key(183896, 10, 189), key(183906, 10, 244), key(183916, 39, 206), key(183955, 29, 191), key(183984, 49, 197),
    key(184033, 33, 121), key(184066, 37, 203), key(184103, 16, 193), key(184119, 12, 204), key(184131, 18, 213),
    key(184149, 20, 194), key(184169, 21, 199), key(184190, 16, 208), key(184206, 16, 209), key(184222, 14, 202),
    key(184236, 22, 211), key(184258, 12, 192), key(184270, 14, 210), key(184284, 16, 207), key(184300, 17, 130),
    key(184317, 10, 214), key(184327, 12, 228), key(184339, 16, 218), key(184355, 16, 229), key(184371, 22, 219),
    key(184393, 16, 112), key(184409, 12, 113), key(184421, 18, 60), key(184439, 21, 222), key(184460, 10, 217),
    key(184470, 16, 220), key(184486, 12, 223), key(184498, 16, 227), key(184514, 14, 226), key(184528, 26, 221),
    key(184554, 44, 224), key(184598, 10, 216), key(184608, 12, 58), key(184620, 35, 58), key(184655, 14, 225),
    key(184669, 12, 245), key(184681, 20, 176), key(184701, 18, 72), key(184719, 10, 73), key(184729, 8, 42),
    key(184737, 21, 96), key(184758, 39, 96), key(184797, 8, 318), key(184805, 6, 316), key(184811, 14, 340),
    key(184825, 50, 7), key(184875, 20, 1), key(184895, 16, 14), key(184911, 18, 14), key(184929, 20, 14),
    key(184949, 18, 14), key(184967, 12, 15), key(184979, 43, 15), key(185022, 14, 15), key(185036, 16, 15),
    key(185052, 27, 270), key(185079, 14, 15), key(185093, 22, 16), key(185115, 51, 16), key(185166, 20, 16),
    key(185186, 20, 16), key(185206, 81, 318), key(185287, 44, 316), key(185331, 99, 334), key(185430, 20, 16),
    key(185450, 6, 234), key(185456, 38, 240), key(185494, 49, 232), key(185543, 42, 232), key(185585, 27, 4),
    key(185612, 27, 4), key(185639, 29, 4), key(185668, 33, 4), key(185701, 29, 4), key(185730, 26, 4),
    key(185756, 33, 4), key(185789, 33, 4), key(185822, 27, 4), key(185849, 14, 5), key(185863, 12, 5),
    key(185875, 14, 5), key(185889, 16, 5), key(185905, 14, 5), key(185919, 10, 64), key(185929, 14, 64),
    key(185943, 16, 64), key(185959, 10, 64), key(185969, 16, 59), key(185985, 16, 64), key(186001, 8, 171),
    key(186009, 14, 234), key(186023, 50, 234), key(186073, 42, 234), key(186115, 29, 10), key(186144, 29, 10),
    key(186173, 42, 234), key(186215, 44, 234), key(186259, 31, 10), key(186290, 31, 10), key(186321, 27, 10),
    key(186348, 33, 10), key(186381, 33, 10), key(186414, 58, 240), key(186472, 56, 240), key(186528, 65, 232),
    key(186593, 35, 10), key(186628, 35, 10), key(186663, 40, 234), key(186703, 66, 232), key(186769, 29, 10),
    key(186798, 50, 240), key(186848, 27, 10), key(186875, 35, 10), key(186910, 60, 240), key(186970, 62, 234),
    key(187032, 48, 7), key(187080, 14, 3), key(187094, 12, 3), key(187106, 14, 3), key(187120, 14, 3),
    key(187134, 10, 2), key(187144, 12, 2), key(187156, 14, 3), key(187170, 14, 3), key(187184, 12, 6),
    key(187196, 14, 6), key(187210, 18, 11), key(187228, 20, 11), key(187248, 18, 11), key(187266, 20, 11),
    key(187286, 20, 11), key(187306, 30, 13), key(187336, 32, 13), key(187368, 35, 13), key(187403, 34, 13),
    key(187437, 34, 13), key(187471, 38, 13), key(187509, 38, 13), key(187547, 32, 13), key(187579, 36, 13),
    key(187615, 32, 13), key(187647, 36, 13), key(187683, 32, 13), key(187715, 6, 234), key(187721, 41, 240),
    key(187762, 39, 232), key(187801, 42, 170), key(187843, 42, 170), key(187885, 36, 170), key(187921, 42, 170),
    key(187963, 42, 170), key(188005, 44, 170), key(188049, 40, 170), key(188089, 46, 170), key(188135, 44, 170),
    key(188179, 31, 191), key(188210, 40, 7), key(188250, 47, 7), key(188297, 18, 189), key(188315, 16, 8),
    key(188331, 18, 8), key(188349, 18, 8), key(188367, 18, 8), key(188385, 20, 9), key(188405, 10, 9),
    key(188415, 12, 9), key(188427, 14, 9), key(188441, 16, 9), key(188457, 14, 9), key(188471, 10, 0),
    key(188481, 29, 105), key(188510, 29, 105), key(188539, 29, 105), key(188568, 4, 307), key(188572, 10, 300),
    key(188582, 76, 300), key(188658, 96, 335), key(188754, 23, 48), key(188777, 29, 174), key(188806, 47, 97),
    key(188853, 41, 215), key(188894, 27, 257), key(188921, 8, 334), key(188929, 18, 14), key(188947, 20, 14),
    key(188967, 18, 14), key(188985, 14, 15), key(188999, 16, 15), key(189015, 14, 15), key(189029, 18, 1),
    key(189047, 14, 1), key(189061, 20, 1), key(189081, 20, 1), key(189101, 27, 246), key(189128, 31, 307),
    key(189159, 20, 1), key(189179, 57, 232), key(189236, 6, 234), key(189242, 36, 240), key(189278, 42, 240),
    key(189320, 34, 232), key(189354, 43, 240), key(189397, 52, 232), key(189449, 14, 272), key(189463, 10, 25),
    key(189473, 27, 25), key(189500, 29, 25), key(189529, 29, 25), key(189558, 29, 25), key(189587, 33, 25),
    key(189620, 26, 25), key(189646, 33, 25), key(189679, 33, 25), key(189712, 33, 25), key(189745, 12, 25),
    key(189757, 27, 25), key(189784, 10, 271), key(189794, 10, 168), key(189804, 16, 23), key(189820, 14, 31),
    key(189834, 18, 22), key(189852, 18, 22), key(189870, 16, 33), key(189886, 16, 33), key(189902, 23, 68),
    key(189925, 16, 37), key(189941, 23, 68), key(189964, 23, 68), key(189987, 12, 25), key(189999, 31, 25),
    key(190030, 14, 24), key(190044, 14, 24), key(190058, 14, 24), key(190072, 14, 28), key(190086, 16, 28),
    key(190102, 10, 18), key(190112, 14, 18), key(190126, 12, 18), key(190138, 14, 18), key(190152, 10, 29),
    key(190162, 12, 29), key(190174, 14, 28), key(190188, 18, 28), key(190206, 20, 28), key(190226, 18, 28),
    key(190244, 20, 28), key(190264, 12, 18), key(190276, 14, 18), key(190290, 14, 18), key(190304, 10, 29),
    key(190314, 10, 19), key(190324, 10, 19), key(190334, 38, 44), key(190372, 38, 44), key(190410, 40, 44),
    key(190450, 52, 7), key(190502, 37, 79), key(190539, 12, 30), key(190551, 29, 30), key(190580, 31, 30),
    key(190611, 14, 30), key(190625, 35, 30), key(190660, 14, 30), key(190674, 33, 30), key(190707, 28, 30),
    key(190735, 35, 30), key(190770, 35, 30), key(190805, 35, 30), key(190840, 46, 7), key(190886, 50, 7),
    key(190936, 10, 147), key(190946, 67, 135), key(191013, 74, 96), key(191087, 27, 55), key(191114, 27, 55),
    key(191141, 27, 55), key(191168, 12, 23), key(191180, 14, 23), key(191194, 16, 23), key(191210, 16, 23),
    key(191226, 12, 31), key(191238, 14, 31), key(191252, 16, 31), key(191268, 33, 342), key(191301, 33, 303),
    key(191334, 29, 302), key(191363, 14, 31), key(191377, 52, 20), key(191429, 53, 20), key(191482, 56, 20),
    key(191538, 50, 20), key(191588, 56, 38), key(191644, 36, 26), key(191680, 39, 26), key(191719, 31, 26),
    key(191750, 40, 26), key(191790, 40, 26), key(191830, 44, 26), key(191874, 44, 26), key(191918, 38, 26),
    key(191956, 42, 26), key(191998, 38, 26), key(192036, 38, 26), key(192074, 38, 26), key(192112, 14, 37),
    key(192126, 16, 37), key(192142, 18, 37), key(192160, 14, 37), key(192174, 12, 32), key(192186, 14, 32),
    key(192200, 16, 32), key(192216, 18, 32), key(192234, 16, 32), key(192250, 16, 32), key(192266, 16, 32),
    key(192282, 43, 44), key(192325, 47, 44), key(192372, 10, 301), key(192382, 48, 239), key(192430, 48, 239),
    key(192478, 98, 105), key(192576, 104, 105), key(192680, 55, 105), key(192735, 16, 79), key(192751, 46, 239),
    key(192797, 48, 239), key(192845, 52, 239), key(192897, 51, 105), key(192948, 79, 105), key(193027, 69, 105),
    key(193096, 52, 239), key(193148, 64, 105), key(193212, 70, 105), key(193282, 71, 105), key(193353, 74, 105),
    key(193427, 70, 251), key(193497, 76, 105), key(193573, 54, 239), key(193627, 52, 239), key(193679, 56, 239),
    key(193735, 78, 105), key(193813, 56, 239), key(193869, 78, 105), key(193947, 12, 34), key(193959, 33, 34),
    key(193992, 12, 34), key(194004, 74, 105), key(194078, 56, 239), key(194134, 17, 36), key(194151, 25, 36),
    key(194176, 19, 36), key(194195, 19, 36), key(194214, 21, 36), key(194235, 21, 36), key(194256, 23, 36),
    key(194279, 21, 36), key(194300, 27, 36), key(194327, 16, 23), key(194343, 16, 23), key(194359, 16, 23),
    key(194375, 23, 21), key(194398, 23, 21), key(194421, 16, 17), key(194437, 14, 17), key(194451, 14, 17),
    key(194465, 10, 35), key(194475, 10, 35), key(194485, 25, 79), key(194510, 16, 23), key(194526, 16, 28),
    key(194542, 48, 7), key(194590, 35, 79), key(194625, 64, 46), key(194689, 46, 63), key(194735, 53, 63),
    key(194788, 41, 58), key(194829, 14, 24), key(194843, 26, 243), key(194869, 39, 243), key(194908, 14, 242),
    key(194922, 14, 236), key(194936, 28, 236), key(194964, 14, 236), key(194978, 4, 315), key(194982, 31, 79),
    key(195013, 29, 79), key(195042, 31, 273), key(195073, 31, 79), key(195104, 28, 79), key(195132, 48, 276),
    key(195180, 12, 101), key(195192, 14, 101), key(195206, 14, 101), key(195220, 18, 238), key(195238, 16, 238),
    key(195254, 18, 238), key(195272, 18, 238), key(195290, 15, 339), key(195305, 12, 241), key(195317, 14, 241),
    key(195331, 36, 240), key(195367, 46, 239), key(195413, 44, 240), key(195457, 52, 239), key(195509, 49, 239),
    key(195558, 57, 239), key(195615, 35, 240), key(195650, 16, 241), key(195666, 40, 232), key(195706, 6, 329),
    key(195712, 28, 243), key(195740, 29, 222), key(195769, 23, 36), key(195792, 27, 81), key(195819, 27, 113),
    key(195846, 25, 55), key(195871, 29, 54), key(195900, 25, 158), key(195925, 21, 103), key(195946, 29, 162),
    key(195975, 27, 55), key(196002, 38, 196), key(196040, 62, 97), key(196102, 72, 329), key(196174, 58, 313),
    key(196232, 27, 315), key(196259, 6, 313), key(196265, 14, 241), key(196279, 20, 290), key(196299, 28, 79),
    key(196327, 12, 241), key(196339, 40, 232), key(196379, 42, 240), key(196421, 16, 9), key(196437, 10, 78),
    key(196447, 12, 95), key(196459, 10, 100), key(196469, 33, 105), key(196502, 10, 86), key(196512, 12, 86),
    key(196524, 14, 86), key(196538, 12, 86), key(196550, 8, 82), key(196558, 16, 98), key(196574, 14, 96),
    key(196588, 32, 96), key(196620, 16, 274), key(196636, 10, 95), key(196646, 10, 100), key(196656, 10, 100),
    key(196666, 18, 85), key(196684, 16, 85), key(196700, 18, 85), key(196718, 18, 85), key(196736, 18, 85),
    key(196754, 8, 94), key(196762, 16, 92), key(196778, 18, 92), key(196796, 18, 92), key(196814, 14, 95),
    key(196828, 27, 93), key(196855, 29, 93), key(196884, 12, 84), key(196896, 23, 87), key(196919, 12, 84),
    key(196931, 23, 87), key(196954, 31, 88), key(196985, 14, 84), key(196999, 25, 87), key(197024, 25, 87),
    key(197049, 12, 84), key(197061, 23, 87), key(197084, 6, 255), key(197090, 60, 97), key(197150, 12, 59),
    key(197162, 16, 59), key(197178, 14, 59), key(197192, 16, 59), key(197208, 18, 59), key(197226, 72, 255),
    key(197298, 16, 59), key(197314, 16, 59), key(197330, 12, 81), key(197342, 12, 81), key(197354, 12, 81),
    key(197366, 18, 83), key(197384, 16, 98), key(197400, 14, 96), key(197414, 32, 96), key(197446, 55, 96),
    key(197501, 32, 96), key(197533, 21, 96), key(197554, 81, 96), key(197635, 32, 96), key(197667, 49, 96),
    key(197716, 8, 89), key(197724, 12, 89), key(197736, 14, 90), key(197750, 16, 91), key(197766, 18, 91),
    key(197784, 20, 91), key(197804, 20, 91), key(197824, 10, 89), key(197834, 12, 89), key(197846, 12, 89),
    key(197858, 12, 80), key(197870, 14, 80), key(197884, 12, 80), key(197896, 25, 342), key(197921, 29, 303),
    key(197950, 21, 302), key(197971, 12, 89), key(197983, 10, 89), key(197993, 14, 90), key(198007, 20, 91),
    key(198027, 12, 89), key(198039, 8, 94), key(198047, 18, 80), key(198065, 22, 80), key(198087, 20, 80),
    key(198107, 12, 81), key(198119, 12, 89), key(198131, 12, 108), key(198143, 18, 83), key(198161, 8, 80),
    key(198169, 22, 107), key(198191, 54, 55), key(198245, 16, 61), key(198261, 47, 63), key(198308, 8, 62),
    key(198316, 10, 62), key(198326, 12, 62), key(198338, 10, 62), key(198348, 10, 62), key(198358, 52, 46),
    key(198410, 66, 266), key(198476, 12, 113), key(198488, 12, 113), key(198500, 14, 60), key(198514, 14, 60),
    key(198528, 12, 113), key(198540, 14, 60), key(198554, 12, 113), key(198566, 16, 61), key(198582, 41, 63),
    key(198623, 39, 63), key(198662, 43, 63), key(198705, 43, 63), key(198748, 45, 63), key(198793, 43, 63),
    key(198836, 47, 63), key(198883, 16, 61), key(198899, 47, 63), key(198946, 15, 46), key(198961, 6, 46),
    key(198967, 8, 319), key(198975, 8, 338), key(198983, 8, 297), key(198991, 8, 317), key(198999, 48, 319),
    key(199047, 58, 297), key(199105, 79, 338), key(199184, 78, 317), key(199262, 31, 293), key(199293, 16, 293),
    key(199309, 12, 66), key(199321, 12, 66), key(199333, 18, 66), key(199351, 18, 66), key(199369, 12, 66),
    key(199381, 14, 65), key(199395, 37, 88), key(199432, 41, 88), key(199473, 35, 88), key(199508, 39, 88),
    key(199547, 21, 200), key(199568, 8, 245), key(199576, 14, 67), key(199590, 16, 67), key(199606, 16, 9),
    key(199622, 4, 293), key(199626, 16, 211), key(199642, 16, 211), key(199658, 14, 70), key(199672, 16, 70),
    key(199688, 14, 70), key(199702, 14, 71), key(199716, 16, 71), key(199732, 14, 71), key(199746, 12, 64),
    key(199758, 27, 246), key(199785, 52, 246), key(199837, 81, 195), key(199918, 83, 195), key(200001, 25, 122),
    key(200026, 25, 205), key(200051, 14, 115), key(200065, 25, 170), key(200090, 27, 160), key(200117, 25, 170),
    key(200142, 27, 160), key(200169, 25, 170), key(200194, 27, 160), key(200221, 10, 113), key(200231, 12, 60),
    key(200243, 10, 247), key(200253, 12, 247), key(200265, 14, 247), key(200279, 12, 247), key(200291, 16, 291),
    key(200307, 27, 68), key(200334, 29, 68), key(200363, 29, 68), key(200392, 27, 68), key(200419, 25, 170),
    key(200444, 15, 51), key(200459, 35, 51), key(200494, 34, 252), key(200528, 16, 248), key(200544, 42, 234),
    key(200586, 47, 232), key(200633, 42, 261), key(200675, 26, 55), key(200701, 6, 234), key(200707, 16, 248),
    key(200723, 16, 248), key(200739, 19, 222), key(200758, 4, 79), key(200762, 6, 320), key(200768, 31, 234),
    key(200799, 10, 245), key(200809, 14, 245), key(200823, 16, 245), key(200839, 32, 196), key(200871, 12, 110),
    key(200883, 12, 110), key(200895, 14, 110), key(200909, 25, 222), key(200934, 4, 234), key(200938, 8, 104),
    key(200946, 69, 105), key(201015, 12, 104), key(201027, 10, 104), key(201037, 12, 104), key(201049, 14, 102),
    key(201063, 16, 102), key(201079, 20, 102), key(201099, 24, 102), key(201123, 18, 102), key(201141, 20, 102),
    key(201161, 27, 79), key(201188, 12, 114), key(201200, 16, 114), key(201216, 16, 114), key(201232, 18, 114),
    key(201250, 16, 114), key(201266, 8, 108), key(201274, 18, 108), key(201292, 8, 107), key(201300, 48, 107),
    key(201348, 12, 106), key(201360, 14, 106), key(201374, 16, 106), key(201390, 8, 108), key(201398, 10, 106),
    key(201408, 44, 320), key(201452, 12, 109), key(201464, 14, 109), key(201478, 16, 109), key(201494, 12, 69),
    key(201506, 14, 69), key(201520, 12, 110), key(201532, 25, 222), key(201557, 47, 222), key(201604, 25, 222),
    key(201629, 10, 111), key(201639, 12, 111), key(201651, 14, 111), key(201665, 19, 79), key(201684, 10, 245),
    key(201694, 19, 51), key(201713, 19, 51), key(201732, 18, 116), key(201750, 18, 116), key(201768, 20, 116),
    key(201788, 29, 56), key(201817, 31, 56), key(201848, 29, 56), key(201877, 31, 56), key(201908, 33, 56),
    key(201941, 33, 56), key(201974, 26, 56), key(202000, 33, 56), key(202033, 27, 56), key(202060, 33, 40),
    key(202093, 46, 40), key(202139, 27, 160), key(202166, 16, 49), key(202182, 16, 119), key(202198, 12, 119),
    key(202210, 14, 119), key(202224, 14, 119), key(202238, 14, 45), key(202252, 33, 50), key(202285, 10, 39),
    key(202295, 12, 39), key(202307, 19, 51), key(202326, 37, 20), key(202363, 37, 20), key(202400, 37, 20),
    key(202437, 35, 20), key(202472, 31, 20), key(202503, 39, 20), key(202542, 39, 20), key(202581, 33, 20),
    key(202614, 35, 20), key(202649, 39, 20), key(202688, 10, 186), key(202698, 31, 56), key(202729, 33, 56),
    key(202762, 8, 117), key(202770, 12, 117), key(202782, 10, 117), key(202792, 12, 117), key(202804, 10, 117),
    key(202814, 25, 170), key(202839, 27, 160), key(202866, 8, 43), key(202874, 10, 57), key(202884, 8, 57),
    key(202892, 10, 57), key(202902, 12, 118), key(202914, 14, 118), key(202928, 16, 118), key(202944, 20, 118),
    key(202964, 39, 118), key(203003, 16, 118), key(203019, 18, 118), key(203037, 16, 120), key(203053, 10, 43),
    key(203063, 56, 43), key(203119, 54, 43), key(203173, 8, 181), key(203181, 6, 43), key(203187, 36, 40),
    key(203223, 38, 40), key(203261, 40, 40), key(203301, 40, 40), key(203341, 42, 40), key(203383, 38, 40),
    key(203421, 35, 40), key(203456, 48, 40), key(203504, 48, 40), key(203552, 61, 40), key(203613, 26, 40),
    key(203639, 44, 40), key(203683, 50, 40), key(203733, 12, 49), key(203745, 14, 49), key(203759, 16, 49),
    key(203775, 18, 49), key(203793, 16, 49), key(203809, 10, 50), key(203819, 27, 50), key(203846, 27, 50),
    key(203873, 29, 50), key(203902, 14, 50), key(203916, 14, 50), key(203930, 12, 50), key(203942, 14, 50),
    key(203956, 29, 50), key(203985, 31, 50), key(204016, 26, 50), key(204042, 33, 50), key(204075, 12, 50),
    key(204087, 27, 50), key(204114, 29, 47), key(204143, 17, 46), key(204160, 25, 46), key(204185, 10, 32768),
    key(204195, 27, 47), key(204222, 29, 47), key(204251, 31, 47), key(204282, 56, 47), key(204338, 31, 47),
    key(204369, 45, 47), key(204414, 62, 46), key(204476, 63, 46), key(204539, 17, 46), key(204556, 17, 46),
    key(204573, 25, 46), key(204598, 25, 46), key(204623, 29, 47), key(204652, 31, 47), key(204683, 35, 47),
    key(204718, 31, 47), key(204749, 27, 47), key(204776, 107, 306), key(204883, 33, 277), key(204916, 85, 181),
    key(205001, 10, 32770), key(205011, 25, 181), key(205036, 25, 122), key(205061, 48, 283), key(205109, 12, 249),
    key(205121, 12, 249), key(205133, 19, 52), key(205152, 19, 52), key(205171, 18, 52), key(205189, 20, 44),
    key(205209, 19, 44), key(205228, 19, 44), key(205247, 19, 44), key(205266, 25, 234), key(205291, 25, 55),
    key(205316, 27, 55), key(205343, 8, 53), key(205351, 12, 123), key(205363, 12, 123), key(205375, 12, 123),
    key(205387, 23, 48), key(205410, 23, 48), key(205433, 25, 48), key(205458, 29, 48), key(205487, 25, 48),
    key(205512, 27, 48), key(205539, 14, 54), key(205553, 14, 54), key(205567, 18, 275), key(205585, 48, 246),
    key(205633, 78, 195), key(205711, 23, 122), key(205734, 23, 205), key(205757, 31, 181), key(205788, 56, 150),
    key(205844, 41, 118), key(205885, 20, 118), key(205905, 10, 43), key(205915, 14, 54), key(205929, 14, 54),
    key(205943, 8, 57), key(205951, 16, 120), key(205967, 16, 120), key(205983, 10, 43), key(205993, 12, 123),
    key(206005, 27, 48), key(206032, 29, 68), key(206061, 27, 222), key(206088, 25, 246), key(206113, 81, 195),
    key(206194, 23, 122), key(206217, 23, 205), key(206240, 6, 308), key(206246, 8, 124), key(206254, 10, 134),
    key(206264, 12, 134), key(206276, 14, 134), key(206290, 12, 134), key(206302, 16, 179), key(206318, 12, 131),
    key(206330, 12, 131), key(206342, 16, 134), key(206358, 10, 125), key(206368, 12, 126), key(206380, 14, 126),
    key(206394, 16, 126), key(206410, 12, 127), key(206422, 10, 127), key(206432, 12, 127), key(206444, 10, 125),
    key(206454, 8, 127), key(206462, 10, 127), key(206472, 46, 308), key(206518, 10, 132), key(206528, 18, 132),
    key(206546, 22, 129), key(206568, 22, 129), key(206590, 22, 129), key(206612, 20, 129), key(206632, 12, 125),
    key(206644, 20, 133), key(206664, 20, 133), key(206684, 14, 126), key(206698, 14, 126), key(206712, 10, 125),
    key(206722, 10, 127), key(206732, 10, 132), key(206742, 22, 129), key(206764, 22, 129), key(206786, 14, 155),
    key(206800, 16, 155), key(206816, 16, 155), key(206832, 18, 152), key(206850, 20, 152), key(206870, 22, 152),
    key(206892, 20, 152), key(206912, 16, 155), key(206928, 16, 155), key(206944, 18, 155), key(206962, 12, 327),
    key(206974, 20, 140), key(206994, 10, 158), key(207004, 16, 151), key(207020, 10, 158), key(207030, 14, 158),
    key(207044, 14, 158), key(207058, 10, 135), key(207068, 28, 135), key(207096, 10, 135), key(207106, 17, 135),
    key(207123, 28, 135), key(207151, 51, 135), key(207202, 17, 135), key(207219, 28, 135), key(207247, 28, 135),
    key(207275, 17, 135), key(207292, 26, 135), key(207318, 33, 135), key(207351, 77, 135), key(207428, 28, 135),
    key(207456, 45, 135), key(207501, 28, 135), key(207529, 14, 144), key(207543, 16, 144), key(207559, 18, 144),
    key(207577, 33, 144), key(207610, 20, 144), key(207630, 18, 144), key(207648, 12, 156), key(207660, 12, 156),
    key(207672, 12, 157), key(207684, 14, 157), key(207698, 18, 157), key(207716, 16, 157), key(207732, 16, 157),
    key(207748, 12, 141), key(207760, 29, 141), key(207789, 14, 141), key(207803, 14, 139), key(207817, 16, 157),
    key(207833, 8, 145), key(207841, 10, 146), key(207851, 29, 222), key(207880, 35, 68), key(207915, 51, 232),
    key(207966, 14, 141), key(207980, 31, 141), key(208011, 31, 141), key(208042, 39, 141), key(208081, 33, 141),
    key(208114, 18, 141), key(208132, 16, 141), key(208148, 16, 141), key(208164, 16, 141), key(208180, 12, 146),
    key(208192, 8, 145), key(208200, 12, 138), key(208212, 16, 149), key(208228, 18, 153), key(208246, 54, 38),
    key(208300, 12, 137), key(208312, 18, 137), key(208330, 14, 137), key(208344, 14, 137), key(208358, 12, 137),
    key(208370, 16, 154), key(208386, 18, 154), key(208404, 18, 154), key(208422, 18, 154), key(208440, 29, 143),
    key(208469, 33, 143), key(208502, 31, 143), key(208533, 33, 143), key(208566, 37, 143), key(208603, 28, 143),
    key(208631, 35, 143), key(208666, 35, 143), key(208701, 31, 143), key(208732, 33, 143), key(208765, 31, 143),
    key(208796, 33, 143), key(208829, 22, 152), key(208851, 20, 155), key(208871, 16, 155), key(208887, 20, 152),
    key(208907, 16, 101), key(208923, 10, 158), key(208933, 12, 158), key(208945, 43, 232), key(208988, 20, 101),
    key(209008, 8, 315), key(209016, 6, 314), key(209022, 83, 325), key(209105, 80, 327), key(209185, 52, 314),
    key(209237, 71, 330), key(209308, 63, 324), key(209371, 33, 278), key(209404, 12, 142), key(209416, 14, 142),
    key(209430, 14, 142), key(209444, 14, 142), key(209458, 82, 262), key(209540, 16, 331), key(209556, 25, 147),
    key(209581, 18, 77), key(209599, 56, 77), key(209655, 20, 77), key(209675, 22, 77), key(209697, 50, 12),
    key(209747, 6, 339), key(209753, 10, 66), key(209763, 8, 66), key(209771, 10, 66), key(209781, 27, 147),
    key(209808, 8, 330), key(209816, 12, 279), key(209828, 16, 151), key(209844, 16, 151), key(209860, 12, 139),
    key(209872, 14, 139), key(209886, 16, 139), key(209902, 18, 139), key(209920, 14, 139), key(209934, 35, 139),
    key(209969, 12, 138), key(209981, 12, 149), key(209993, 14, 149), key(210007, 16, 149), key(210023, 18, 149),
    key(210041, 16, 149), key(210057, 16, 153), key(210073, 18, 153), key(210091, 20, 148), key(210111, 18, 153),
    key(210129, 20, 153), key(210149, 14, 137), key(210163, 16, 149), key(210179, 20, 149), key(210199, 38, 196),
    key(210237, 44, 196), key(210281, 8, 324), key(210289, 10, 66), key(210299, 12, 147), key(210311, 23, 147),
    key(210334, 14, 147), key(210348, 25, 147), key(210373, 15, 103), key(210388, 17, 103), key(210405, 19, 103),
    key(210424, 17, 103), key(210441, 19, 103), key(210460, 10, 147), key(210470, 21, 147), key(210491, 20, 77),
    key(210511, 20, 77), key(210531, 25, 147), key(210556, 12, 159), key(210568, 14, 159), key(210582, 16, 159),
    key(210598, 14, 159), key(210612, 16, 167), key(210628, 8, 294), key(210636, 10, 169), key(210646, 6, 321),
    key(210652, 77, 259), key(210729, 14, 59), key(210743, 10, 168), key(210753, 10, 161), key(210763, 12, 163),
    key(210775, 14, 163), key(210789, 16, 163), key(210805, 18, 166), key(210823, 22, 166), key(210845, 24, 166),
    key(210869, 22, 166), key(210891, 62, 250), key(210953, 20, 166), key(210973, 18, 164), key(210991, 18, 164),
    key(211009, 8, 165), key(211017, 8, 165), key(211025, 10, 165), key(211035, 19, 170), key(211054, 25, 170),
    key(211079, 25, 170), key(211104, 27, 160), key(211131, 29, 160), key(211160, 27, 160), key(211187, 27, 170),
    key(211214, 27, 170), key(211241, 29, 160), key(211270, 29, 160), key(211299, 21, 170), key(211320, 36, 321),
    key(211356, 12, 167), key(211368, 14, 167), key(211382, 16, 167), key(211398, 16, 167), key(211414, 16, 167),
    key(211430, 23, 162), key(211453, 25, 162), key(211478, 27, 162), key(211505, 27, 162), key(211532, 31, 162),
    key(211563, 27, 162), key(211590, 27, 162), key(211617, 31, 162), key(211648, 10, 161), key(211658, 14, 163),
    key(211672, 14, 163), key(211686, 20, 166), key(211706, 60, 20), key(211766, 20, 166), key(211786, 18, 164),
    key(211804, 18, 59), key(211822, 8, 165), key(211830, 8, 165), key(211838, 14, 36), key(211852, 12, 103),
    key(211864, 20, 162), key(211884, 24, 55), key(211908, 21, 196), key(211929, 20, 56), key(211949, 16, 48),
    key(211965, 22, 174), key(211987, 34, 215), key(212021, 40, 97), key(212061, 6, 333), key(212067, 6, 7),
    key(212073, 29, 44), key(212102, 49, 44), key(212151, 50, 7), key(212201, 35, 79), key(212236, 39, 79),
    key(212275, 48, 7), key(212323, 35, 79), key(212358, 8, 311), key(212366, 56, 7), key(212422, 48, 7),
    key(212470, 8, 296), key(212478, 20, 16), key(212498, 20, 16), key(212518, 6, 309), key(212524, 4, 79),
    key(212528, 29, 4), key(212557, 31, 4), key(212588, 8, 171), key(212596, 6, 292), key(212602, 8, 305),
    key(212610, 60, 280), key(212670, 68, 333), key(212738, 92, 296), key(212830, 72, 309), key(212902, 58, 292),
    key(212960, 134, 328), key(213094, 100, 311), key(213194, 80, 294), key(213274, 67, 305), key(213341, 60, 299),
    key(213401, 80, 322), key(213481, 100, 310), key(213581, 8, 189), key(213589, 52, 38), key(213641, 39, 215),
    key(213680, 43, 97), key(213723, 21, 36), key(213744, 19, 103), key(213763, 25, 162), key(213788, 62, 97),
    key(213850, 21, 36), key(213871, 19, 103), key(213890, 19, 103), key(213909, 27, 162), key(213936, 31, 55),
    key(213967, 21, 267), key(213988, 58, 97), key(214046, 58, 97), key(214104, 58, 97), key(214162, 45, 256),
    key(214207, 27, 56), key(214234, 49, 254), key(214283, 27, 258), key(214310, 29, 174), key(214339, 41, 215),
    key(214380, 45, 97), key(214425, 21, 48), key(214446, 23, 48), key(214469, 29, 174), key(214498, 29, 174),
    key(214527, 50, 197), key(214577, 41, 215), key(214618, 41, 215), key(214659, 41, 215), key(214700, 41, 215),
    key(214741, 48, 97), key(214789, 45, 97), key(214834, 21, 36), key(214855, 19, 103), key(214874, 27, 162),
    key(214901, 25, 55), key(214926, 36, 196), key(214962, 6, 299), key(214968, 47, 232), key(215015, 6, 322),
    key(215021, 8, 310), key(215029, 29, 246), key(215058, 54, 246), key(215112, 89, 195), key(215201, 27, 122),
    key(215228, 27, 205), key(215255, 16, 172), key(215271, 20, 172), key(215291, 16, 172), key(215307, 10, 177),
    key(215317, 16, 184), key(215333, 18, 184), key(215351, 37, 184), key(215388, 37, 184), key(215425, 37, 184),
    key(215462, 20, 184), key(215482, 43, 184), key(215525, 41, 184), key(215566, 45, 184), key(215611, 43, 184),
    key(215654, 44, 184), key(215698, 50, 184), key(215748, 43, 184), key(215791, 18, 184), key(215809, 43, 184),
    key(215852, 10, 173), key(215862, 12, 173), key(215874, 29, 282), key(215903, 32, 178), key(215935, 32, 178),
    key(215967, 32, 178), key(215999, 34, 178), key(216033, 32, 178), key(216065, 34, 178), key(216099, 32, 178),
    key(216131, 34, 178), key(216165, 34, 178), key(216199, 32, 178), key(216231, 32, 178), key(216263, 30, 178),
    key(216293, 16, 183), key(216309, 16, 183), key(216325, 10, 281), key(216335, 20, 182), key(216355, 60, 246),
    key(216415, 91, 195), key(216506, 93, 195), key(216599, 29, 122), key(216628, 27, 205), key(216655, 29, 181),
    key(216684, 37, 144), key(216721, 54, 150), key(216775, 12, 107), key(216787, 8, 175), key(216795, 30, 44),
    key(216825, 33, 174), key(216858, 14, 174), key(216872, 35, 174), key(216907, 31, 174), key(216938, 27, 174),
    key(216965, 33, 174), key(216998, 31, 174), key(217029, 33, 174), key(217062, 83, 260), key(217145, 16, 172),
    key(217161, 39, 185), key(217200, 35, 185), key(217235, 12, 179), key(217247, 10, 179), key(217257, 10, 179),
    key(217267, 12, 179), key(217279, 14, 179), key(217293, 12, 179), key(217305, 19, 180), key(217324, 18, 180),
    key(217342, 16, 182), key(217358, 18, 182), key(217376, 20, 182), key(217396, 22, 182), key(217418, 47, 182),
    key(217465, 20, 182), key(217485, 12, 179), key(217497, 21, 180), key(217518, 21, 180), key(217539, 21, 180),
    key(217560, 91, 195), key(217651, 27, 122), key(217678, 29, 205), key(217707, 60, 246), key(217767, 27, 181),
    key(217794, 35, 144), key(217829, 52, 150), key(217881, 16, 172), key(217897, 10, 189), key(217907, 25, 55),
    key(217932, 14, 187), key(217946, 31, 249), key(217977, 29, 58), key(218006, 10, 189), key(218016, 43, 16),
    key(218059, 37, 28), key(218096, 35, 289), key(218131, 31, 104), key(218162, 39, 116), key(218201, 31, 47),
    key(218232, 31, 122), key(218263, 33, 249), key(218296, 35, 139), key(218331, 44, 199), key(218375, 43, 219),
    key(218418, 41, 235), key(218459, 41, 148), key(218500, 37, 28), key(218537, 37, 9), key(218574, 39, 116),
    key(218613, 29, 57), key(218642, 33, 179), key(218675, 14, 187), key(218689, 16, 187), key(218705, 14, 187),
    key(218719, 16, 187), key(218735, 29, 55), key(218764, 29, 55), key(218793, 16, 188), key(218809, 10, 189),
    key(218819, 39, 189), key(218858, 12, 189), key(218870, 37, 189), key(218907, 10, 189), key(218917, 12, 190),
    key(218929, 14, 188), key(218943, 16, 188), key(218959, 14, 188), key(218973, 14, 188), key(218987, 10, 188),
    key(218997, 12, 188), key(219009, 14, 188), key(219023, 14, 188), key(219037, 10, 189), key(219047, 12, 189),
    key(219059, 4, 189), key(219063, 31, 47), key(219094, 14, 187), key(219108, 10, 335), key(219118, 39, 197),
    key(219157, 6, 234), key(219163, 40, 240), key(219203, 16, 284), key(219219, 35, 198), key(219254, 16, 200),
    key(219270, 18, 200), key(219288, 12, 202), key(219300, 10, 244), key(219310, 27, 10), key(219337, 19, 201),
    key(219356, 19, 201), key(219375, 35, 206), key(219410, 38, 206), key(219448, 37, 206), key(219485, 37, 206),
    key(219522, 41, 206), key(219563, 41, 206), key(219604, 35, 206), key(219639, 39, 206), key(219678, 35, 206),
    key(219713, 35, 206), key(219748, 39, 206), key(219787, 35, 206), key(219822, 35, 206), key(219857, 35, 206),
    key(219892, 26, 135), key(219918, 32, 96), key(219950, 25, 191), key(219975, 33, 191), key(220008, 14, 191),
    key(220022, 31, 191), key(220053, 16, 191), key(220069, 31, 191), key(220100, 33, 191), key(220133, 33, 191),
    key(220166, 33, 191), key(220199, 21, 191), key(220220, 33, 191), key(220253, 35, 206), key(220288, 25, 68),
    key(220313, 87, 68), key(220400, 6, 234), key(220406, 27, 191), key(220433, 18, 211), key(220451, 18, 211),
    key(220469, 18, 211), key(220487, 37, 197), key(220524, 37, 197), key(220561, 43, 197), key(220604, 37, 197),
    key(220641, 35, 197), key(220676, 37, 197), key(220713, 49, 197), key(220762, 80, 197), key(220842, 21, 196),
    key(220863, 23, 128), key(220886, 23, 196), key(220909, 31, 27), key(220940, 31, 27), key(220971, 51, 237),
    key(221022, 33, 121), key(221055, 43, 121), key(221098, 23, 212), key(221121, 42, 136), key(221163, 42, 212),
    key(221205, 10, 323), key(221215, 27, 236), key(221242, 25, 181), key(221267, 27, 181), key(221294, 33, 144),
    key(221327, 35, 144), key(221362, 48, 150), key(221410, 27, 181), key(221437, 35, 144), key(221472, 48, 150),
    key(221520, 50, 150), key(221570, 45, 150), key(221615, 47, 237), key(221662, 33, 121), key(221695, 21, 128),
    key(221716, 12, 213), key(221728, 29, 213), key(221757, 29, 213), key(221786, 31, 213), key(221817, 35, 213),
    key(221852, 18, 213), key(221870, 14, 213), key(221884, 31, 213), key(221915, 31, 213), key(221946, 30, 213),
    key(221976, 37, 213), key(222013, 37, 213), key(222050, 37, 213), key(222087, 25, 27), key(222112, 25, 27),
    key(222137, 25, 27), key(222162, 25, 27), key(222187, 25, 27), key(222212, 19, 136), key(222231, 19, 136),
    key(222250, 31, 203), key(222281, 33, 203), key(222314, 36, 203), key(222350, 39, 203), key(222389, 39, 203),
    key(222428, 33, 203), key(222461, 37, 203), key(222498, 31, 203), key(222529, 33, 203), key(222562, 14, 193),
    key(222576, 27, 27), key(222603, 25, 27), key(222628, 27, 27), key(222655, 50, 237), key(222705, 45, 237),
    key(222750, 45, 237), key(222795, 47, 237), key(222842, 57, 237), key(222899, 55, 237), key(222954, 66, 237),
    key(223020, 45, 237), key(223065, 45, 237), key(223110, 47, 237), key(223157, 45, 237), key(223202, 45, 237),
    key(223247, 47, 237), key(223294, 19, 196), key(223313, 34, 121), key(223347, 33, 121), key(223380, 37, 121),
    key(223417, 37, 121), key(223454, 31, 121), key(223485, 35, 121), key(223520, 35, 121), key(223555, 31, 121),
    key(223586, 21, 128), key(223607, 21, 128), key(223628, 17, 128), key(223645, 19, 128), key(223664, 19, 128),
    key(223683, 19, 128), key(223702, 21, 136), key(223723, 35, 203), key(223758, 35, 203), key(223793, 37, 203),
    key(223830, 35, 203), key(223865, 21, 196), key(223886, 10, 204), key(223896, 12, 204), key(223908, 36, 263),
    key(223944, 12, 204), key(223956, 14, 213), key(223970, 21, 199), key(223991, 23, 199), key(224014, 44, 196),
    key(224058, 12, 264), key(224070, 16, 194), key(224086, 23, 212), key(224109, 21, 212), key(224130, 8, 214),
    key(224138, 12, 214), key(224150, 10, 214), key(224160, 12, 214), key(224172, 10, 214), key(224182, 23, 199),
    key(224205, 16, 208), key(224221, 16, 209), key(224237, 12, 208), key(224249, 14, 208), key(224263, 16, 208),
    key(224279, 39, 208), key(224318, 16, 208), key(224334, 20, 208), key(224354, 14, 209), key(224368, 16, 209),
    key(224384, 18, 209), key(224402, 16, 209), key(224418, 6, 295), key(224424, 23, 312), key(224447, 113, 304),
    key(224560, 27, 265), key(224587, 93, 323), key(224680, 31, 191), key(224711, 33, 332), key(224744, 66, 295),
    key(224810, 45, 79), key(224855, 111, 79), key(224966, 79, 288), key(225045, 33, 234), key(225078, 54, 234),
    key(225132, 31, 198), key(225163, 31, 198), key(225194, 37, 198), key(225231, 35, 198), key(225266, 28, 198),
    key(225294, 35, 198), key(225329, 33, 198), key(225362, 35, 198), key(225397, 29, 198), key(225426, 29, 181),
    key(225455, 37, 144), key(225492, 48, 150), key(225540, 50, 150), key(225590, 14, 202), key(225604, 12, 202),
    key(225616, 14, 202), key(225630, 16, 202), key(225646, 12, 202), key(225658, 79, 265), key(225737, 15, 265),
    key(225752, 29, 234), key(225781, 44, 234), key(225825, 12, 204), key(225837, 12, 304), key(225849, 8, 265),
    key(225857, 23, 79), key(225880, 10, 192), key(225890, 10, 192), key(225900, 25, 205), key(225925, 14, 207),
    key(225939, 16, 207), key(225955, 10, 214), key(225965, 14, 207), key(225979, 8, 269), key(225987, 25, 222),
    key(226012, 6, 234), key(226018, 27, 234), key(226045, 12, 204), key(226057, 21, 199), key(226078, 23, 199),
    key(226101, 23, 199), key(226124, 45, 237), key(226169, 37, 203), key(226206, 12, 96), key(226218, 19, 96),
    key(226237, 16, 194), key(226253, 21, 212), key(226274, 21, 212), key(226295, 10, 214), key(226305, 48, 234),
    key(226353, 31, 234), key(226384, 10, 214), key(226394, 35, 198), key(226429, 22, 219), key(226451, 22, 219),
    key(226473, 20, 219), key(226493, 18, 219), key(226511, 12, 228), key(226523, 14, 228), key(226537, 14, 218),
    key(226551, 14, 220), key(226565, 14, 229), key(226579, 18, 229), key(226597, 16, 229), key(226613, 18, 229),
    key(226631, 16, 229), key(226647, 14, 218), key(226661, 12, 228), key(226673, 14, 218), key(226687, 20, 219),
    key(226707, 18, 219), key(226725, 48, 215), key(226773, 49, 215), key(226822, 26, 215), key(226848, 49, 215),
    key(226897, 10, 285), key(226907, 21, 222), key(226928, 47, 222), key(226975, 21, 222), key(226996, 23, 222),
    key(227019, 8, 217), key(227027, 8, 217), key(227035, 20, 219), key(227055, 14, 220), key(227069, 10, 223),
    key(227079, 14, 287), key(227093, 20, 219), key(227113, 35, 224), key(227148, 34, 224), key(227182, 34, 224),
    key(227216, 38, 224), key(227254, 38, 224), key(227292, 32, 224), key(227324, 36, 224), key(227360, 36, 224),
    key(227396, 32, 224), key(227428, 32, 224), key(227460, 12, 227), key(227472, 16, 225), key(227488, 10, 225),
    key(227498, 10, 225), key(227508, 37, 226), key(227545, 18, 226), key(227563, 8, 226), key(227571, 43, 215),
    key(227614, 12, 226), key(227626, 24, 221), key(227650, 16, 221), key(227666, 24, 221), key(227690, 18, 221),
    key(227708, 24, 221), key(227732, 18, 226), key(227750, 45, 215), key(227795, 39, 215), key(227834, 12, 226),
    key(227846, 12, 226), key(227858, 14, 226), key(227872, 12, 226), key(227884, 21, 222), key(227905, 27, 299),
    key(227932, 14, 325), key(227946, 23, 181), key(227969, 31, 144), key(228000, 44, 150), key(228044, 12, 226),
    key(228056, 12, 226), key(228068, 22, 221), key(228090, 49, 215), key(228139, 24, 221), key(228163, 50, 246),
    key(228213, 79, 195), key(228292, 23, 122), key(228315, 23, 205), key(228338, 18, 219), key(228356, 58, 38),
    key(228414, 23, 181), key(228437, 31, 144), key(228468, 46, 150), key(228514, 12, 226), key(228526, 22, 221),
    key(228548, 4, 79), key(228552, 12, 230), key(228564, 16, 101), key(228580, 34, 232), key(228614, 20, 235),
    key(228634, 20, 235), key(228654, 20, 235), key(228674, 4, 79), key(228678, 12, 231), key(228690, 14, 231),
    key(228704, 14, 231), key(228718, 16, 231), key(228734, 25, 79), key(228759, 10, 171), key(228769, 8, 171),
    key(228777, 10, 101), key(228787, 14, 101), key(228801, 16, 101), key(228817, 26, 243), key(228843, 31, 243),
    key(228874, 30, 243), key(228904, 30, 243), key(228934, 34, 243), key(228968, 34, 243), key(229002, 28, 243),
    key(229030, 32, 243), key(229062, 32, 243), key(229094, 28, 243), key(229122, 26, 243), key(229148, 10, 114),
    key(229158, 10, 114), key(229168, 14, 233), key(229182, 14, 233), key(229196, 25, 222), key(229221, 30, 243),
    key(229251, 48, 7), key(229299, 39, 79), key(229338, 12, 189), key(229350, 16, 184), key(229366, 29, 184),
    key(229395, 39, 74), key(229434, 62, 74), key(229496, 27, 76), key(229523, 27, 76), key(229550, 29, 76),
    key(229579, 35, 76), key(229614, 26, 76), key(229640, 33, 76), key(229673, 27, 76), key(229700, 14, 75),
    key(229714, 23, 76), key(229737, 25, 76), key(229762, 27, 76), key(229789, 33, 76), key(229822, 33, 76),
    key(229855, 91, 71), key(229946, 62, 32), key(230008, 56, 77), key(230064, 54, 77), key(230118, 10, 73),
    key(230128, 8, 73), key(230136, 25, 73), key(230161, 32, 44), key(230193, 18, 176), key(230211, 16, 176),
    key(230227, 16, 176), key(230243, 33, 176), key(230276, 20, 176), key(230296, 18, 176), key(230314, 14, 72),
    key(230328, 18, 72), key(230346, 16, 72), key(230362, 18, 72), key(230380, 12, 72), key(230392, 8, 73),
    key(230400, 8, 73), key(230408, 52, 74), key(230460, 33, 74), key(230493, 37, 74), key(230530, 71, 74),
    key(230601, 33, 74), key(230634, 65, 74), key(230699, 46, 74), key(230745, 50, 74), key(230795, 33, 74),
    key(230828, 35, 74), key(230863, 69, 74), key(230932, 39, 74), key(230971, 35, 74), key(231006, 65, 74),
    key(231071, 37, 74), key(231108, 55, 74), key(231163, 32, 74), key(231195, 62, 74), key(231257, 39, 74),
    key(231296, 33, 74), key(231329, 35, 74), key(231364, 35, 74), key(231399, 54, 336), key(231453, 12, 75),
    key(231465, 10, 75), key(231475, 12, 75), key(231487, 14, 75), key(231501, 31, 93), key(231532, 48, 12),
    key(231580, 62, 12), key(231642, 60, 12), key(231702, 56, 12), key(231758, 16, 75), key(231774, 31, 93),
    key(231805, 31, 93), key(231836, 48, 12), key(231884, 37, 185), key(231921, 37, 185), key(231958, 37, 185),
    key(231995, 33, 93), key(232028, 50, 12), key(232078, 37, 185), key(232115, 35, 93), key(232150, 35, 93),
    key(232185, 41, 185), key(232226, 41, 185), key(232267, 54, 12), key(232321, 60, 12), key(232381, 33, 93),
    key(232414, 39, 185), key(232453, 56, 12), key(232509, 18, 75), key(232527, 33, 93), key(232560, 39, 185),
    key(232599, 50, 12), key(232649, 48, 12), key(232697, 27, 93), key(232724, 27, 93), key(232751, 29, 185),
    key(232780, 47, 12), key(232827, 14, 75), key(232841, 14, 75), key(232855, 6, 59), key(232861, 27, 93),
    key(232888, 33, 185), key(232921, 42, 12), key(232963, 6, 336), key(232969, 10, 73), key(232979, 10, 73),
    key(232989, 18, 176), key(233007, 16, 176), key(233023, 18, 72), key(233041, 18, 72), key(233059, 16, 184),
    key(233075, 45, 184), key(233120, 10, 100), key(233130, 16, 99), key(233146, 66, 97), key(233212, 64, 97),
    key(233276, 53, 97), key(233329, 49, 97), key(233378, 67, 97), key(233445, 53, 97), key(233498, 55, 97),
    key(233553, 43, 97), key(233596, 68, 97), key(233664, 10, 43), key(233674, 23, 144), key(233697, 36, 150),
    key(233733, 25, 181), key(233758, 18, 166), key(233776, 17, 96), key(233793, 35, 96), key(233828, 33, 96),
    key(233861, 16, 96), key(233877, 32, 96), key(233909, 16, 98), key(233925, 14, 96), key(233939, 37, 96),
    key(233976, 12, 99), key(233988, 14, 99), key(234002, 16, 99), key(234018, 16, 99), key(234034, 16, 99),
    key(234050, 16, 99), key(234066, 51, 97), key(234117, 10, 43), key(234127, 6, 38), key(234133, 52, 38),
    key(234185, 57, 38), key(234242, 51, 38), key(234293, 43, 326), key(234336, 64, 38), key(234400, 53, 306),
    key(234453, 63, 38), key(234516, 26, 215), key(234542, 17, 148), key(234559, 37, 234), key(234596, 64, 38),
    key(234660, 31, 105), key(234691, 31, 105), key(234722, 23, 105), key(234745, 6, 216), key(234751, 20, 148),
    key(234771, 19, 148), key(234790, 20, 148), key(234810, 33, 58), key(234843, 6, 58), key(234849, 31, 58),
    key(234880, 8, 58), key(234888, 10, 58), key(234898, 35, 58), key(234933, 35, 58), key(234968, 24, 253),
    key(234992, 10, 58), key(235002, 10, 58), key(235012, 29, 58), key(235041, 35, 58), key(235076, 8, 42),
    key(235084, 8, 42), key(235092, 8, 42), key(235100, 20, 148), key(235120, 8, 253), key(235128, 21, 222),
    key(235149, 8, 42), key(235157, 10, 58), key(235167, 35, 58), key(235202, 72, 298), key(235274, 23, 222),
    key(235297, 25, 236), key(235322, 20, 41), key(235342, 20, 41), key(235362, 8, 210), key(235370, 14, 210),
    key(235384, 20, 41), key(235404, 14, 41), key(235418, 18, 41), key(235436, 16, 41), key(235452, 18, 41),
    key(235470, 18, 41), key(235488, 18, 41), key(235506, 14, 210), key(235520, 10, 210), key(235530, 12, 210),
    key(235542, 12, 210), key(235554, 12, 210), key(235566, 8, 214), key(235574, 25, 181), key(235599, 33, 144),
    key(235632, 48, 150), key(235680, 21, 170), key(235701, 25, 160), key(235726, 6, 298), key(235732, 37, 79),
    key(235769, 14, 69), key(235783, 43, 197), key(235826, 42, 197), key(235868, 45, 197), key(235913, 45, 197),
    key(235958, 39, 197), key(235997, 43, 197), key(236040, 43, 197), key(236083, 39, 197), key(236122, 37, 197),
    key(236159, 17, 130), key(236176, 17, 130), key(236193, 17, 130), key(236210, 58, 77), key(236268, 21, 222),
    key(236289, 19, 196), key(236308, 14, 65), key(236322, 41, 88), key(236363, 31, 88), key(236394, 33, 88),
    key(236427, 33, 88), key(236460, 39, 88), key(236499, 35, 88), key(236534, 41, 88), key(236575, 33, 88),
    key(236608, 31, 88), key(236639, 12, 337), key(236651, 105, 337), key(236756, 21, 200), key(236777, 25, 200),
    key(236802, 14, 104), key(236816, 14, 67), key(236830, 14, 67), key(236844, 12, 67), key(236856, 20, 9),
    key(236876, 8, 107), key(236884, 14, 67), key(236898, 16, 211), key(236914, 16, 211), key(236930, 10, 70),
    key(236940, 12, 70), key(236952, 14, 70), key(236966, 39, 70), key(237005, 14, 70), key(237019, 10, 71),
    key(237029, 12, 71), key(237041, 14, 71), key(237055, 14, 71), key(237069, 6, 246), key(237075, 18, 269),
    key(237093, 19, 205), key(237112, 21, 246), key(237133, 73, 195), key(237206, 19, 122), key(237225, 68, 195),
    key(237293, 21, 122), key(237314, 23, 341), key(237337, 52, 246), key(237389, 73, 286), key(237462, 54, 331),
    key(237516, 21, 268), key(237537, 21, 205), key(237558, 52, 38), key(237610, 12, 328), key(237622, 8, 89),
    key(237630, 10, 112), key(237640, 12, 112), key(237652, 8, 245), key(237660, 25, 170), key(237685, 27, 160),
    key(237712, 8, 115), key(237720, 10, 115), key(237730, 12, 115), key(237742, 12, 115), key(237754, 23, 170),
    key(237777, 25, 160), key(237802, 12, 66), key(237814, 8, 245), key(237822, 16, 114), key(237838, 14, 110),
    key(237852, 18, 102), key(237870, 18, 102), key(237888, 10, 104), key(237898, 10, 104), key(237908, 10, 104),
    key(237918, 8, 108), key(237926, 8, 107), key(237934, 16, 106), key(237950, 16, 106), key(237966, 16, 109),
    key(237982, 16, 109), key(237998, 14, 69), key(238012, 12, 111), key(238024, 12, 111), key(238036, 14, 112),
    key(238050, 10, 115), key(238060, 16, 115), key(238076, 10, 245), key(238086, 18, 9), key(238104, 12, 114),
    key(238116, 21, 205), key(238137, 23, 122), key(238160, 67, 195), key(238227, 71, 195), key(238298, 73, 195),
    key(238371, 21, 205), key(238392, 49, 246), key(238441, 43, 246), key(238484, 10, 113), key(238494, 10, 113),
    key(238504, 12, 60), key(238516, 36, 68), key(238552, 12, 60), key(238564, 18, 116), key(238582, 20, 116),
    key(238602, 66, 105), key(238668, 41, 184), key(238709, 10, 186), key(238719, 22, 118), key(238741, 20, 116),
    key(238761, 12, 123), key(238773, 25, 234), key(238798, 20, 118), key(238818, 10, 43), key(238828, 115, 96),
    key(238943, 108, 135), key(239051, 18, 235), key(239069, 46, 38), key(239115, 57, 105), key(239172, 16, 104),
    key(239188, 22, 79), key(239210, 18, 104), key(239228, 18, 104), key(239246, 14, 96), key(239260, 21, 96),
    key(239281, 23, 36), key(239304, 29, 55), key(239333, 21, 103), key(239354, 29, 162), key(239383, 36, 136),
    key(239419, 66, 97), key(239485, 29, 4), key(239514, 50, 239), key(239564, 40, 240), key(239604, 31, 56),
    key(239635, 42, 40), key(239677, 25, 48), key(239702, 48, 150), key(239750, 33, 143), key(239783, 35, 174),
    key(239818, 33, 198), key(239851, 47, 215), key(239898, 29, 76), key(239927, 35, 74), key(239962, 53, 232),
    key(240015, 10, 113), key(240025, 12, 60), key(240037, 66, 195), key(240103, 46, 38), key(240149, 35, 63),
    key(240184, 23, 58), key(240207, 18, 104), key(240225, 56, 7), key(240281, 12, 108), key(240293, 20, 16),
    key(240313, 20, 16), key(240333, 18, 9), key(240351, 32, 196), key(240383, 18, 1), key(240401, 18, 235),
    key(240419, 21, 246), key(240440, 73, 195), key(240513, 27, 122), key(240540, 21, 205), key(240561, 16, 16),
    key(240577, 31, 4), key(240608, 14, 5), key(240622, 10, 64), key(240632, 29, 10), key(240661, 6, 234),
    key(240667, 40, 240), key(240707, 12, 2), key(240719, 16, 3), key(240735, 14, 6), key(240749, 20, 11),
    key(240769, 38, 13), key(240807, 40, 170), key(240847, 18, 14), key(240865, 14, 15), key(240879, 60, 7),
    key(240939, 18, 8), key(240957, 29, 222), key(240986, 31, 68), key(241017, 12, 0), key(241029, 36, 232),
    key(241065, 18, 1), key(241083, 31, 25), key(241114, 14, 24), key(241128, 18, 22), key(241146, 16, 33),
    key(241162, 16, 28), key(241178, 12, 18), key(241190, 10, 29), key(241200, 10, 19), key(241210, 20, 30),
    key(241230, 14, 31), key(241244, 40, 26), key(241284, 16, 37), key(241300, 12, 35), key(241312, 18, 23),
    key(241330, 19, 36), key(241349, 25, 21), key(241374, 18, 17), key(241392, 16, 32), key(241408, 54, 239),
    key(241462, 73, 105), key(241535, 14, 34), key(241549, 10, 78), key(241559, 12, 86), key(241571, 12, 95),
    key(241583, 8, 82), key(241591, 16, 59), key(241607, 12, 81), key(241619, 10, 94), key(241629, 20, 85),
    key(241649, 18, 92), key(241667, 12, 84), key(241679, 25, 87), key(241704, 14, 90), key(241718, 20, 91),
    key(241738, 10, 62), key(241748, 16, 61), key(241764, 51, 63), key(241815, 14, 66), key(241829, 14, 71),
    key(241843, 8, 245), key(241851, 12, 247), key(241863, 16, 248), key(241879, 14, 65), key(241893, 16, 211),
    key(241909, 14, 70), key(241923, 14, 67), key(241937, 14, 218), key(241951, 12, 228), key(241963, 43, 215),
    key(242006, 21, 222), key(242027, 12, 225), key(242039, 14, 226), key(242053, 24, 221), key(242077, 18, 102),
    key(242095, 16, 106), key(242111, 16, 109), key(242127, 14, 69), key(242141, 14, 110), key(242155, 12, 111),
    key(242167, 8, 107), key(242175, 8, 108), key(242183, 8, 124), key(242191, 12, 134), key(242203, 16, 179),
    key(242219, 12, 131), key(242231, 14, 125), key(242245, 14, 126), key(242259, 10, 127), key(242269, 22, 129),
    key(242291, 10, 132), key(242301, 26, 133), key(242327, 16, 99), key(242343, 19, 51), key(242362, 14, 119),
    key(242376, 16, 45), key(242392, 33, 56), key(242425, 12, 39), key(242437, 10, 186), key(242447, 41, 20),
    key(242488, 70, 38), key(242558, 12, 57), key(242570, 16, 120), key(242586, 18, 54), key(242604, 18, 49),
    key(242622, 44, 40), key(242666, 31, 50), key(242697, 27, 47), key(242724, 17, 46), key(242741, 25, 46),
    key(242766, 56, 47), key(242822, 12, 249), key(242834, 19, 52), key(242853, 22, 44), key(242875, 10, 53),
    key(242885, 25, 48), key(242910, 16, 9), key(242926, 12, 100), key(242938, 39, 88), key(242977, 29, 122),
    key(243006, 91, 195), key(243097, 31, 205), key(243128, 57, 246), key(243185, 58, 97), key(243243, 33, 181),
    key(243276, 41, 144), key(243317, 56, 150), key(243373, 18, 104), key(243391, 18, 98), key(243409, 14, 96),
    key(243423, 23, 96), key(243446, 16, 114), key(243462, 18, 89), key(243480, 18, 101), key(243498, 18, 116),
    key(243516, 16, 118), key(243532, 14, 112), key(243546, 14, 115), key(243560, 20, 140), key(243580, 16, 157),
    key(243596, 12, 156), key(243608, 18, 141), key(243626, 10, 146), key(243636, 8, 145), key(243644, 10, 135),
    key(243654, 10, 158), key(243664, 18, 155), key(243682, 20, 152), key(243702, 33, 143), key(243735, 14, 137),
    key(243749, 18, 154), key(243767, 15, 103), key(243782, 14, 142), key(243796, 4, 79), key(243800, 43, 79),
    key(243843, 33, 234), key(243876, 20, 77), key(243896, 23, 147), key(243919, 16, 151), key(243935, 14, 139),
    key(243949, 12, 138), key(243961, 16, 149), key(243977, 16, 153), key(243993, 14, 159), key(244007, 14, 169),
    key(244021, 10, 168), key(244031, 10, 161), key(244041, 14, 163), key(244055, 24, 166), key(244079, 20, 164),
    key(244099, 10, 165), key(244109, 23, 170), key(244132, 25, 160), key(244157, 16, 167), key(244173, 23, 162),
    key(244196, 12, 210), key(244208, 18, 41), key(244226, 17, 130), key(244243, 14, 230), key(244257, 20, 235),
    key(244277, 16, 231), key(244293, 34, 243), key(244327, 18, 233), key(244345, 29, 105), key(244374, 6, 216),
    key(244380, 10, 58), key(244390, 45, 58), key(244435, 20, 148), key(244455, 8, 42), key(244463, 16, 43),
    key(244479, 36, 135), key(244515, 12, 177), key(244527, 16, 172), key(244543, 16, 184), key(244559, 41, 184),
    key(244600, 12, 173), key(244612, 32, 178), key(244644, 16, 183), key(244660, 10, 175), key(244670, 29, 174),
    key(244699, 22, 182), key(244721, 23, 180), key(244744, 10, 113), key(244754, 14, 60), key(244768, 18, 83),
    key(244786, 18, 187), key(244804, 14, 190), key(244818, 16, 188), key(244834, 18, 189), key(244852, 16, 200),
    key(244868, 10, 244), key(244878, 19, 201), key(244897, 37, 206), key(244934, 29, 191), key(244963, 18, 213),
    key(244981, 19, 136), key(245000, 35, 203), key(245035, 14, 193), key(245049, 23, 128), key(245072, 51, 237),
    key(245123, 33, 121), key(245156, 12, 204), key(245168, 21, 199), key(245189, 18, 194), key(245207, 21, 212),
    key(245228, 10, 214), key(245238, 16, 208), key(245254, 16, 209), key(245270, 35, 198), key(245305, 12, 202),
    key(245317, 12, 192), key(245329, 35, 27), key(245364, 34, 55), key(245398, 34, 196), key(245432, 16, 207),
    key(245448, 18, 211), key(245466, 39, 197), key(245505, 18, 242), key(245523, 14, 236), key(245537, 20, 238),
    key(245557, 14, 241), key(245571, 14, 80), key(245585, 16, 229), key(245601, 18, 219), key(245619, 8, 217),
    key(245627, 16, 220), key(245643, 10, 223), key(245653, 16, 227), key(245669, 34, 224), key(245703, 19, 44),
    key(245722, 10, 117), key(245732, 14, 123), key(245746, 8, 171), key(245754, 31, 76), key(245785, 20, 176),
    key(245805, 18, 72), key(245823, 8, 73), key(245831, 37, 74), key(245868, 56, 74), key(245924, 14, 75),
    key(245938, 33, 93), key(245971, 58, 12), key(246029, 39, 185), key(246068, 18, 170), key(246086, 12, 230),
    key(246098, 18, 235), key(246116, 14, 15), key(246130, 16, 14), key(246146, 16, 231), key(246162, 18, 233),
    key(246180, 17, 16), key(246197, 20, 55), key(246217, 44, 7), key(246261, 12, 111), key(246273, 17, 4),
    key(246290, 17, 25), key(246307, 36, 239), key(246343, 46, 240), key(246389, 30, 97), key(246419, 32, 243),
    key(246451, 30, 215), key(246481, 36, 150), key(246517, 15, 143), key(246532, 17, 213), key(246549, 15, 76),
    key(246564, 19, 74), key(246583, 41, 74), key(246624, 19, 174), key(246643, 13, 48), key(246656, 30, 40),
    key(246686, 17, 56), key(246703, 15, 198), key(246718, 18, 102), key(246736, 12, 109), key(246748, 10, 107),
    key(246758, 12, 106), key(246770, 17, 200), key(246787, 12, 5), key(246799, 15, 64), key(246814, 16, 3),
    key(246830, 12, 2), key(246842, 12, 6), key(246854, 20, 11), key(246874, 31, 13), key(246905, 18, 211),
    key(246923, 14, 70), key(246937, 16, 1), key(246953, 14, 65), key(246967, 16, 8), key(246983, 9, 234),
    key(246992, 10, 0), key(247002, 16, 67), key(247018, 24, 105), key(247042, 12, 9), key(247054, 21, 234),
    key(247075, 14, 71), key(247089, 10, 35), key(247099, 16, 37), key(247115, 14, 23), key(247129, 14, 31),
    key(247143, 33, 26), key(247176, 14, 17), key(247190, 23, 21), key(247213, 12, 24), key(247225, 12, 28),
    key(247237, 10, 18), key(247247, 8, 29), key(247255, 12, 22), key(247267, 8, 19), key(247275, 12, 33),
    key(247287, 12, 34), key(247299, 10, 32), key(247309, 14, 79), key(247323, 12, 30), key(247335, 70, 195),
    key(247405, 13, 60), key(247418, 13, 112), key(247431, 9, 113), key(247440, 14, 80), key(247454, 8, 82),
    key(247462, 8, 78), key(247470, 14, 92), key(247484, 8, 94), key(247492, 16, 85), key(247508, 10, 95),
    key(247518, 25, 93), key(247543, 14, 83), key(247557, 10, 84), key(247567, 21, 87), key(247588, 27, 88),
    key(247615, 10, 86), key(247625, 14, 91), key(247639, 12, 59), key(247651, 10, 90), key(247661, 10, 81),
    key(247671, 16, 61), key(247687, 10, 62), key(247697, 21, 246), key(247718, 17, 205), key(247735, 15, 36),
    key(247750, 13, 103), key(247763, 19, 162), key(247782, 10, 100), key(247792, 29, 141), key(247821, 55, 232),
    key(247876, 46, 20), key(247922, 8, 104), key(247930, 14, 236), key(247944, 10, 166), key(247954, 17, 96),
    key(247971, 60, 96), key(248031, 14, 101), key(248045, 14, 98), key(248059, 63, 105), key(248122, 51, 12),
    key(248173, 20, 176), key(248193, 41, 63), key(248234, 46, 38), key(248280, 30, 58), key(248310, 33, 184),
    key(248343, 14, 241), key(248357, 12, 242), key(248369, 14, 238), key(248383, 16, 248), key(248399, 10, 247),
    key(248409, 17, 44), key(248426, 17, 219), key(248443, 12, 227), key(248455, 8, 217), key(248463, 10, 223),
    key(248473, 12, 220), key(248485, 12, 226), key(248497, 20, 221), key(248517, 14, 228), key(248531, 19, 222),
    key(248550, 12, 229), key(248562, 27, 224), key(248589, 8, 89), key(248597, 6, 115), key(248603, 8, 114),
    key(248611, 10, 110), key(248621, 10, 123), key(248631, 13, 51), key(248644, 8, 124), key(248652, 10, 125),
    key(248662, 6, 127), key(248668, 18, 133), key(248686, 10, 134), key(248696, 12, 126), key(248708, 8, 132),
    key(248716, 20, 129), key(248736, 10, 131), key(248746, 18, 152), key(248764, 18, 155), key(248782, 10, 158),
    key(248792, 8, 145), key(248800, 12, 140), key(248812, 14, 151), key(248826, 14, 139), key(248840, 16, 149),
    key(248856, 16, 148), key(248872, 14, 153), key(248886, 10, 138), key(248896, 19, 222), key(248915, 23, 147),
    key(248938, 18, 77), key(248956, 12, 156), key(248968, 10, 157), key(248978, 8, 146), key(248986, 10, 66),
    key(248996, 8, 135), key(249004, 51, 135), key(249055, 29, 144), key(249084, 12, 142), key(249096, 10, 137),
    key(249106, 14, 154), key(249120, 10, 169), key(249130, 16, 167), key(249146, 12, 163), key(249158, 17, 170),
    key(249175, 10, 165), key(249185, 9, 161), key(249194, 16, 164), key(249210, 12, 159), key(249222, 8, 168),
    key(249230, 34, 206), key(249264, 34, 197), key(249298, 23, 68), key(249321, 8, 192), key(249329, 16, 211),
    key(249345, 12, 202), key(249357, 10, 214), key(249367, 14, 207), key(249381, 19, 199), key(249400, 6, 43),
    key(249406, 14, 194), key(249420, 14, 209), key(249434, 14, 208), key(249448, 10, 244), key(249458, 29, 10),
    key(249487, 13, 136), key(249500, 15, 201), key(249515, 8, 193), key(249523, 27, 27), key(249550, 15, 196),
    key(249565, 40, 237), key(249605, 17, 128), key(249622, 17, 212), key(249639, 30, 203), key(249669, 28, 121),
    key(249697, 8, 69), key(249705, 10, 204), key(249715, 15, 130), key(249730, 10, 171), key(249740, 10, 108),
    key(249750, 21, 191), key(249771, 21, 180), key(249792, 10, 179), key(249802, 31, 185), key(249833, 14, 182),
    key(249847, 9, 73), key(249856, 12, 72), key(249868, 8, 177), key(249876, 12, 184), key(249888, 8, 173),
    key(249896, 32, 178), key(249928, 12, 172), key(249940, 14, 183), key(249954, 6, 175), key(249960, 7, 216),
    key(249967, 9, 42), key(249976, 9, 58), key(249985, 8, 75), key(249993, 8, 53), key(250001, 19, 44),
    key(250020, 16, 49), key(250036, 12, 50), key(250048, 25, 47), key(250073, 64, 46), key(250137, 25, 46),
    key(250162, 27, 47), key(250189, 12, 249), key(250201, 19, 52), key(250220, 14, 54), key(250234, 27, 122),
    key(250261, 27, 181), key(250288, 12, 116), key(250300, 8, 186), key(250308, 18, 118), key(250326, 16, 120),
    key(250342, 25, 160), key(250367, 14, 119), key(250381, 10, 45), key(250391, 8, 39), key(250399, 8, 117),
    key(250407, 14, 57), key(250421, 14, 99), key(250435, 14, 187), key(250449, 12, 190), key(250461, 12, 188),
    key(250473, 10, 189), key(250483, 12, 210), key(250495, 12, 41), key(250507, 12, 218), key(250519, 14, 225),
    key(250533, 8, 245), key(250541, 27, 170), key(250568, 10, 15), key(250578, 12, 71), key(250590, 14, 71),
    key(250604, 18, 16), key(250622, 20, 16), key(250642, 16, 16), key(250658, 16, 8), key(250674, 16, 8),
    key(250690, 25, 105), key(250715, 8, 114), key(250723, 16, 9), key(250739, 14, 9), key(250753, 10, 0),
    key(250763, 14, 233), key(250777, 12, 67), key(250789, 14, 67), key(250803, 16, 67), key(250819, 16, 8),
    key(250835, 16, 235), key(250851, 14, 69), key(250865, 16, 14), key(250881, 23, 88), key(250904, 25, 88),
    key(250929, 12, 70), key(250941, 14, 70), key(250955, 14, 110), key(250969, 14, 208), key(250983, 14, 209),
    key(250997, 16, 211), key(251013, 16, 211), key(251029, 12, 15), key(251041, 16, 14), key(251057, 14, 70),
    key(251071, 16, 14), key(251087, 14, 69), key(251101, 25, 246), key(251126, 18, 1), key(251144, 14, 65),
    key(251158, 19, 200), key(251177, 35, 184), key(251212, 18, 8), key(251230, 12, 114), key(251242, 50, 12),
    key(251292, 64, 105), key(251356, 18, 65), key(251374, 16, 7), key(251390, 46, 7), key(251436, 23, 4),
    key(251459, 12, 5), key(251471, 14, 5), key(251485, 14, 5), key(251499, 14, 24), key(251513, 16, 32),
    key(251529, 16, 182), key(251545, 29, 26), key(251574, 12, 58), key(251586, 23, 148), key(251609, 14, 64),
    key(251623, 14, 64), key(251637, 16, 62), key(251653, 23, 51), key(251676, 20, 200), key(251696, 16, 191),
    key(251712, 18, 200), key(251730, 14, 193), key(251744, 14, 192), key(251758, 12, 210), key(251770, 29, 68),
    key(251799, 14, 202), key(251813, 10, 43), key(251823, 12, 108), key(251835, 14, 78), key(251849, 18, 236),
    key(251867, 14, 176), key(251881, 18, 45), key(251899, 31, 47), key(251930, 29, 46), key(251959, 12, 123),
    key(251971, 10, 59), key(251981, 14, 59), key(251995, 12, 137), key(252007, 14, 142), key(252021, 46, 191),
    key(252067, 29, 79), key(252096, 14, 167), key(252110, 12, 15), key(252122, 12, 161), key(252134, 10, 104),
    key(252144, 31, 234), key(252175, 14, 115), key(252189, 10, 245), key(252199, 25, 4), key(252224, 14, 89),
    key(252238, 32, 7), key(252270, 12, 234), key(252282, 29, 10), key(252311, 53, 232), key(252364, 23, 10),
    key(252387, 36, 240), key(252423, 20, 11), key(252443, 29, 13), key(252472, 32, 13), key(252504, 12, 6),
    key(252516, 14, 102), key(252530, 18, 102), key(252548, 18, 102), key(252566, 12, 2), key(252578, 14, 3),
    key(252592, 20, 11), key(252612, 36, 13), key(252648, 34, 13), key(252682, 12, 6), key(252694, 18, 102),
    key(252712, 16, 79), key(252728, 12, 2), key(252740, 12, 3), key(252752, 12, 2), key(252764, 14, 3),
    key(252778, 16, 3), key(252794, 38, 170), key(252832, 14, 233), key(252846, 18, 235), key(252864, 12, 230),
    key(252876, 16, 231), key(252892, 14, 231), key(252906, 36, 170), key(252942, 14, 230), key(252956, 23, 234),
    key(252979, 14, 111), key(252993, 16, 71), key(253009, 10, 107), key(253019, 12, 106), key(253031, 14, 106),
    key(253045, 14, 106), key(253059, 14, 106), key(253073, 15, 109), key(253088, 12, 109), key(253100, 14, 109),
    key(253114, 14, 109), key(253128, 14, 111), key(253142, 16, 65), key(253158, 18, 103), key(253176, 19, 44),
    key(253195, 21, 44), key(253216, 14, 111), key(253230, 8, 111), key(253238, 36, 178), key(253274, 16, 183),
    key(253290, 16, 33), key(253306, 16, 33), key(253322, 14, 172), key(253336, 10, 177), key(253346, 12, 25),
    key(253358, 12, 25), key(253370, 10, 24), key(253380, 12, 32), key(253392, 14, 33), key(253406, 14, 79),
    key(253420, 10, 32), key(253430, 44, 105), key(253474, 21, 21), key(253495, 12, 30), key(253507, 12, 34),
    key(253519, 14, 34), key(253533, 12, 17), key(253545, 12, 34), key(253557, 12, 17), key(253569, 42, 239),
    key(253611, 16, 79), key(253627, 32, 239), key(253659, 12, 28), key(253671, 12, 18), key(253683, 18, 23),
    key(253701, 14, 23), key(253715, 14, 23), key(253729, 8, 29), key(253737, 10, 18), key(253747, 16, 22),
    key(253763, 8, 173), key(253771, 8, 19), key(253779, 14, 22), key(253793, 17, 22), key(253810, 17, 22),
    key(253827, 10, 104), key(253837, 12, 25), key(253849, 12, 35), key(253861, 12, 35), key(253873, 10, 35),
    key(253883, 16, 37), key(253899, 16, 37), key(253915, 18, 180), key(253933, 23, 21), key(253956, 22, 21),
    key(253978, 14, 17), key(253992, 28, 26), key(254020, 36, 26), key(254056, 40, 26), key(254096, 12, 179),
    key(254108, 14, 31), key(254122, 35, 185), key(254157, 12, 31), key(254169, 14, 31), key(254183, 23, 36),
    key(254206, 19, 36), key(254225, 8, 175), key(254233, 14, 28), key(254247, 12, 29), key(254259, 12, 18),
    key(254271, 8, 19), key(254279, 16, 219), key(254295, 18, 219), key(254313, 16, 229), key(254329, 14, 218),
    key(254343, 12, 218), key(254355, 12, 228), key(254367, 14, 228), key(254381, 20, 221), key(254401, 18, 221),
    key(254419, 8, 226), key(254427, 10, 226), key(254437, 10, 226), key(254447, 36, 224), key(254483, 32, 224),
    key(254515, 31, 224), key(254546, 8, 216), key(254554, 10, 42), key(254564, 14, 229), key(254578, 14, 229),
    key(254592, 14, 218), key(254606, 19, 218), key(254625, 12, 227), key(254637, 20, 221), key(254657, 8, 217),
    key(254665, 12, 227), key(254677, 14, 220), key(254691, 14, 220), key(254705, 12, 220), key(254717, 8, 225),
    key(254725, 10, 223), key(254735, 10, 223), key(254745, 10, 223), key(254755, 12, 227), key(254767, 8, 217),
    key(254775, 25, 222), key(254800, 19, 222), key(254819, 19, 222), key(254838, 19, 222), key(254857, 19, 222),
    key(254876, 21, 222), key(254897, 12, 80), key(254909, 14, 112), key(254923, 16, 112), key(254939, 10, 115),
    key(254949, 19, 83), key(254968, 15, 83), key(254983, 18, 83), key(255001, 10, 60), key(255011, 8, 113),
    key(255019, 8, 113), key(255027, 10, 59), key(255037, 21, 4), key(255058, 37, 215), key(255095, 53, 232),
    key(255148, 23, 198), key(255171, 19, 76), key(255190, 25, 74), key(255215, 55, 74), key(255270, 34, 20),
    key(255304, 17, 48), key(255321, 21, 40), key(255342, 19, 56), key(255361, 23, 143), key(255384, 38, 150),
    key(255422, 47, 240), key(255469, 40, 239), key(255509, 23, 174), key(255532, 21, 105), key(255553, 17, 4),
    key(255570, 21, 25), key(255591, 17, 50), key(255608, 27, 154), key(255635, 23, 141), key(255658, 53, 232),
    key(255711, 21, 174), key(255732, 32, 215), key(255764, 19, 198), key(255783, 15, 76), key(255798, 21, 74),
    key(255819, 45, 74), key(255864, 36, 240), key(255900, 38, 239), key(255938, 19, 56), key(255957, 13, 48),
    key(255970, 30, 40), key(256000, 19, 143), key(256019, 38, 150), key(256057, 30, 243), key(256087, 21, 36),
    key(256108, 19, 36), key(256127, 21, 55), key(256148, 25, 55), key(256173, 23, 55), key(256196, 17, 103),
    key(256213, 15, 103), key(256228, 25, 162), key(256253, 47, 97), key(256300, 14, 112), key(256314, 31, 16),
    key(256345, 38, 38), key(256383, 29, 63), key(256412, 17, 58), key(256429, 42, 38), key(256471, 27, 58),
    key(256498, 37, 63), key(256535, 29, 47), key(256564, 52, 46), key(256616, 21, 58), key(256637, 31, 63),
    key(256668, 31, 63), key(256699, 10, 112), key(256709, 23, 246), key(256732, 23, 205), key(256755, 23, 246),
    key(256778, 65, 195), key(256843, 21, 205), key(256864, 21, 122), key(256885, 14, 11), key(256899, 12, 80),
    key(256911, 72, 195), key(256983, 65, 195), key(257048, 12, 60), key(257060, 10, 113), key(257070, 8, 71),
    key(257078, 19, 222), key(257097, 21, 103), key(257118, 46, 105), key(257164, 40, 215), key(257204, 18, 44),
    key(257222, 35, 12), key(257257, 24, 55), key(257281, 52, 240), key(257333, 43, 232), key(257376, 14, 62),
    key(257390, 16, 61), key(257406, 12, 190), key(257418, 12, 190), key(257430, 6, 189), key(257436, 10, 189),
    key(257446, 10, 189), key(257456, 12, 188), key(257468, 14, 188), key(257482, 14, 188), key(257496, 10, 190),
    key(257506, 14, 187), key(257520, 15, 187), key(257535, 43, 234), key(257578, 12, 187), key(257590, 14, 187),
    key(257604, 12, 247), key(257616, 14, 248), key(257630, 16, 248), key(257646, 16, 248), key(257662, 12, 247),
    key(257674, 19, 44), key(257693, 15, 44), key(257708, 14, 44), key(257722, 16, 200), key(257738, 12, 244),
    key(257750, 10, 244), key(257760, 29, 10), key(257789, 25, 10), key(257814, 23, 27), key(257837, 32, 203),
    key(257869, 17, 136), key(257886, 19, 201), key(257905, 45, 237), key(257950, 30, 121), key(257980, 19, 128),
    key(257999, 19, 212), key(258018, 21, 196), key(258039, 18, 201), key(258057, 34, 206), key(258091, 35, 206),
    key(258126, 31, 206), key(258157, 34, 206), key(258191, 10, 204), key(258201, 42, 12), key(258243, 33, 184),
    key(258276, 15, 130), key(258291, 16, 130), key(258307, 14, 130), key(258321, 10, 213), key(258331, 17, 191),
    key(258348, 25, 191), key(258373, 34, 197), key(258407, 21, 79), key(258428, 14, 208), key(258442, 14, 209),
    key(258456, 16, 208), key(258472, 16, 209), key(258488, 16, 208), key(258504, 16, 209), key(258520, 27, 198),
    key(258547, 19, 27), key(258566, 25, 203), key(258591, 27, 121), key(258618, 17, 128), key(258635, 17, 212),
    key(258652, 19, 136), key(258671, 13, 196), key(258684, 37, 237), key(258721, 16, 194), key(258737, 17, 212),
    key(258754, 10, 193), key(258764, 14, 194), key(258778, 12, 211), key(258790, 19, 211), key(258809, 18, 211),
    key(258827, 16, 211), key(258843, 18, 211), key(258861, 37, 197), key(258898, 35, 197), key(258933, 37, 197),
    key(258970, 10, 192), key(258980, 21, 205), key(259001, 10, 214), key(259011, 14, 207), key(259025, 10, 214),
    key(259035, 27, 198), key(259062, 12, 202), key(259074, 14, 202), key(259088, 8, 210), key(259096, 8, 41),
    key(259104, 12, 41), key(259116, 23, 246), key(259139, 67, 195), key(259206, 21, 205), key(259227, 21, 122),
    key(259248, 10, 41), key(259258, 21, 41), key(259279, 10, 210), key(259289, 10, 210), key(259299, 10, 192),
    key(259309, 10, 192), key(259319, 16, 199), key(259335, 8, 213), key(259343, 14, 193), key(259357, 12, 193),
    key(259369, 25, 27), key(259394, 33, 121), key(259427, 19, 128), key(259446, 19, 136), key(259465, 21, 196),
    key(259486, 47, 237), key(259533, 41, 203), key(259574, 25, 27), key(259599, 31, 121), key(259630, 19, 128),
    key(259649, 19, 136), key(259668, 21, 212), key(259689, 21, 196), key(259710, 47, 237), key(259757, 37, 203),
    key(259794, 16, 194), key(259810, 19, 199), key(259829, 14, 213), key(259843, 6, 214), key(259849, 21, 181),
    key(259870, 40, 150), key(259910, 40, 150), key(259950, 25, 144), key(259975, 8, 42), key(259983, 19, 68),
    key(260002, 14, 204), key(260016, 10, 204), key(260026, 14, 202), key(260040, 18, 219), key(260058, 8, 108),
    key(260066, 14, 191), key(260080, 25, 191), key(260105, 8, 171), key(260113, 12, 86), key(260125, 8, 82),
    key(260133, 14, 90), key(260147, 16, 91), key(260163, 6, 82), key(260169, 18, 92), key(260187, 14, 85),
    key(260201, 8, 94), key(260209, 29, 93), key(260238, 10, 95), key(260248, 12, 81), key(260260, 10, 84),
    key(260270, 31, 88), key(260301, 21, 87), key(260322, 17, 76), key(260339, 25, 74), key(260364, 42, 74),
    key(260406, 29, 74), key(260435, 57, 74), key(260492, 14, 242), key(260506, 6, 73), key(260512, 10, 75),
    key(260522, 12, 75), key(260534, 33, 185), key(260567, 23, 93), key(260590, 34, 12), key(260624, 35, 185),
    key(260659, 10, 75), key(260669, 21, 93), key(260690, 12, 184), key(260702, 21, 184), key(260723, 23, 184),
    key(260746, 12, 176), key(260758, 10, 176), key(260768, 13, 72), key(260781, 14, 238), key(260795, 12, 72),
    key(260807, 12, 72), key(260819, 12, 72), key(260831, 12, 241), key(260843, 8, 73), key(260851, 14, 176),
    key(260865, 8, 57), key(260873, 8, 57), key(260881, 16, 118), key(260897, 18, 118), key(260915, 16, 116),
    key(260931, 16, 116), key(260947, 6, 186), key(260953, 54, 105), key(261007, 20, 118), key(261027, 18, 116),
    key(261045, 18, 52), key(261063, 27, 160), key(261090, 33, 160), key(261123, 12, 119), key(261135, 12, 45),
    key(261147, 12, 39), key(261159, 12, 39), key(261171, 14, 46), key(261185, 27, 47), key(261212, 25, 47),
    key(261237, 25, 46), key(261262, 14, 46), key(261276, 29, 47), key(261305, 25, 47), key(261330, 23, 46),
    key(261353, 16, 118), key(261369, 17, 122), key(261386, 17, 181), key(261403, 14, 99), key(261417, 12, 99),
    key(261429, 14, 99), key(261443, 12, 99), key(261455, 14, 120), key(261469, 35, 20), key(261504, 19, 48),
    key(261523, 12, 49), key(261535, 14, 119), key(261549, 14, 119), key(261563, 8, 39), key(261571, 8, 117),
    key(261579, 23, 47), key(261602, 21, 47), key(261623, 40, 46), key(261663, 23, 46), key(261686, 8, 53),
    key(261694, 19, 44), key(261713, 14, 54), key(261727, 16, 54), key(261743, 14, 54), key(261757, 27, 122),
    key(261784, 27, 181), key(261811, 10, 249), key(261821, 18, 52), key(261839, 12, 249), key(261851, 10, 249),
    key(261861, 12, 249), key(261873, 19, 52), key(261892, 21, 48), key(261913, 36, 40), key(261949, 32, 40),
    key(261981, 14, 49), key(261995, 16, 49), key(262011, 10, 50), key(262021, 14, 50), key(262035, 8, 123),
    key(262043, 24, 44), key(262067, 17, 120), key(262084, 16, 120), key(262100, 27, 20), key(262127, 25, 56),
    key(262152, 12, 45), key(262164, 25, 56), key(262189, 10, 117), key(262199, 12, 39), key(262211, 10, 53),
    key(262221, 16, 54), key(262237, 13, 51), key(262250, 15, 51), key(262265, 12, 51), key(262277, 12, 134),
    key(262289, 8, 124), key(262297, 16, 126), key(262313, 10, 124), key(262323, 10, 125), key(262333, 10, 134),
    key(262343, 10, 131), key(262353, 14, 133), key(262367, 12, 179), key(262379, 20, 133), key(262399, 18, 133),
    key(262417, 23, 68), key(262440, 20, 133), key(262460, 12, 126), key(262472, 8, 127), key(262480, 10, 127),
    key(262490, 14, 126), key(262504, 16, 132), key(262520, 14, 134), key(262534, 14, 132), key(262548, 16, 132),
    key(262564, 23, 129), key(262587, 22, 129), key(262609, 20, 129), key(262629, 14, 131), key(262643, 12, 131),
    key(262655, 20, 129), key(262675, 10, 134), key(262685, 20, 140), key(262705, 16, 154), key(262721, 25, 143),
    key(262746, 25, 143), key(262771, 12, 155), key(262783, 14, 154), key(262797, 16, 154), key(262813, 12, 135),
    key(262825, 50, 135), key(262875, 12, 156), key(262887, 8, 146), key(262895, 14, 139), key(262909, 12, 141),
    key(262921, 12, 141), key(262933, 10, 157), key(262943, 10, 146), key(262953, 8, 145), key(262961, 14, 157),
    key(262975, 10, 146), key(262985, 10, 146), key(262995, 18, 153), key(263013, 22, 77), key(263035, 10, 158),
    key(263045, 10, 158), key(263055, 10, 158), key(263065, 23, 234), key(263088, 30, 7), key(263118, 16, 101),
    key(263134, 33, 105), key(263167, 14, 140), key(263181, 12, 140), key(263193, 10, 137), key(263203, 21, 222),
    key(263224, 6, 66), key(263230, 21, 68), key(263251, 16, 149), key(263267, 31, 144), key(263298, 25, 144),
    key(263323, 8, 135), key(263331, 19, 135), key(263350, 10, 142), key(263360, 10, 156), key(263370, 14, 157),
    key(263384, 51, 135), key(263435, 14, 149), key(263449, 14, 149), key(263463, 14, 149), key(263477, 16, 152),
    key(263493, 18, 152), key(263511, 10, 155), key(263521, 14, 155), key(263535, 16, 155), key(263551, 18, 152),
    key(263569, 16, 151), key(263585, 14, 151), key(263599, 14, 139), key(263613, 12, 139), key(263625, 14, 139),
    key(263639, 12, 138), key(263651, 16, 153), key(263667, 18, 148), key(263685, 18, 153), key(263703, 21, 148),
    key(263724, 20, 148), key(263744, 23, 147), key(263767, 23, 147), key(263790, 25, 147), key(263815, 16, 77),
    key(263831, 20, 77), key(263851, 14, 142), key(263865, 14, 140), key(263879, 25, 162), key(263904, 29, 162),
    key(263933, 10, 167), key(263943, 10, 167), key(263953, 14, 159), key(263967, 10, 169), key(263977, 10, 161),
    key(263987, 12, 161), key(263999, 16, 163), key(264015, 10, 169), key(264025, 12, 169), key(264037, 8, 167),
    key(264045, 16, 164), key(264061, 18, 164), key(264079, 8, 169), key(264087, 25, 160), key(264112, 10, 168),
    key(264122, 8, 161), key(264130, 12, 163), key(264142, 14, 163), key(264156, 19, 166), key(264175, 18, 164),
    key(264193, 20, 164), key(264213, 12, 159), key(264225, 23, 160), key(264248, 19, 170), key(264267, 16, 170),
    key(264283, 18, 170), key(264301, 16, 170), key(264317, 8, 165), key(264325, 8, 165), key(264333, 10, 165),
    key(264343, 8, 165), key(264351, 10, 168), key(264361, 8, 168), key(264369, 45, 97), key(264414, 12, 166),
    key(264426, 16, 98), key(264442, 17, 96), key(264459, 28, 96), key(264487, 17, 96), key(264504, 28, 96),
    key(264532, 10, 100), key(264542, 12, 100), key(264554, 10, 100), key(264564, 37, 97), key(264601, 14, 69),
    key(264615, 8, 166), key(264623, 6, 104), key(264629, 14, 98), key(264643, 14, 101), key(264657, 10, 101),
    key(264667, 12, 96), key(264679, 50, 96), key(264729, 12, 166), key(264741, 31, 20), key(264772, 17, 96),
    key(264789, 65, 96), key(264854, 16, 98), key(264870, 52, 97), key(264922, 8, 100), key(264930, 14, 236),
    key(264944, 21, 236), key(264965, 28, 243), key(264993, 26, 243), key(265019, 12, 242), key(265031, 14, 242),
    key(265045, 34, 38), key(265079, 32, 38), key(265111, 14, 238), key(265125, 12, 241), key(265137, 34, 243),
    key(265171, 16, 238), key(265187, 18, 238), key(265205, 14, 242), key(265219, 19, 236), key(265238, 12, 241),
    key(265250, 6, 245), key(265256, 9, 79), key(265265, 14, 233), key(265279, 16, 233), key(265295, 12, 231),
    key(265307, 10, 89), key(265317, 14, 230), key(265331, 12, 230), key(265343, 37, 215), key(265380, 14, 220),
    key(265394, 10, 223), key(265404, 12, 227), key(265416, 8, 217), key(265424, 34, 224), key(265458, 8, 217),
    key(265466, 14, 183), key(265480, 16, 183), key(265496, 14, 172), key(265510, 12, 177), key(265522, 12, 173),
    key(265534, 12, 173), key(265546, 26, 178), key(265572, 24, 178), key(265596, 24, 178), key(265620, 12, 182),
    key(265632, 12, 182), key(265644, 6, 175), key(265650, 8, 177), key(265658, 25, 185), key(265683, 19, 180),
    key(265702, 18, 180), key(265720, 14, 182), key(265734, 10, 179), key(265744, 12, 179), key(265756, 16, 183),
    key(265772, 8, 175), key(265780, 21, 180), key(265801, 29, 174), key(265830, 25, 174), key(265855, 6, 216),
    key(265861, 6, 216), key(265867, 6, 216), key(265873, 4, 58), key(265877, 8, 58), key(265885, 6, 42),
    key(265891, 21, 58), key(265912, 10, 58), key(265922, 8, 42), key(265930, 6, 43), key(265936, 12, 62),
    key(265948, 14, 61), key(265962, 12, 62), key(265974, 8, 115), key(265982, 8, 78), key(265990, 12, 86),
    key(266002, 8, 82), key(266010, 12, 90), key(266022, 10, 81), key(266032, 16, 91), key(266048, 18, 92),
    key(266066, 14, 85), key(266080, 8, 94), key(266088, 10, 95), key(266098, 8, 84), key(266106, 17, 87),
    key(266123, 8, 78), key(266131, 12, 86), key(266143, 14, 80), key(266157, 12, 90), key(266169, 10, 81),
    key(266179, 17, 91), key(266196, 14, 90), key(266210, 14, 91), key(266224, 6, 84), key(266230, 15, 87),
    key(266245, 10, 82), key(266255, 16, 92), key(266271, 14, 85), key(266285, 8, 94), key(266293, 19, 92),
    key(266312, 16, 85), key(266328, 16, 80), key(266344, 10, 95), key(266354, 23, 93), key(266377, 14, 81),
    key(266391, 10, 95), key(266401, 10, 78), key(266411, 12, 86), key(266423, 8, 84), key(266431, 23, 88),
    key(266454, 21, 87), key(266475, 18, 2), key(266493, 33, 11), key(266526, 24, 16), key(266550, 33, 1),
    key(266583, 21, 234), key(266604, 34, 10), key(266638, 15, 0), key(266653, 30, 8), key(266683, 31, 200),
    key(266714, 27, 64), key(266741, 27, 5), key(266768, 26, 103), key(266794, 31, 44), key(266825, 21, 109),
    key(266846, 21, 106), key(266867, 27, 9), key(266894, 30, 102), key(266924, 24, 65), key(266948, 46, 88),
    key(266994, 18, 110), key(267012, 12, 111), key(267024, 27, 71), key(267051, 12, 108), key(267063, 27, 67),
    key(267090, 12, 107), key(267102, 36, 235), key(267138, 34, 181), key(267172, 43, 144), key(267215, 71, 150),
    key(267286, 21, 233), key(267307, 24, 3), key(267331, 47, 13), key(267378, 18, 6), key(267396, 43, 4),
    key(267439, 27, 70), key(267466, 27, 211), key(267493, 27, 15), key(267520, 33, 14), key(267553, 12, 171),
    key(267565, 52, 170), key(267617, 24, 119), key(267641, 27, 116), key(267668, 9, 186), key(267677, 15, 39),
    key(267692, 37, 46), key(267729, 37, 47), key(267766, 34, 46), key(267800, 43, 47), key(267843, 24, 120),
    key(267867, 36, 118), key(267903, 37, 48), key(267940, 21, 54), key(267961, 15, 123), key(267976, 18, 117),
    key(267994, 22, 51), key(268016, 18, 45), key(268034, 43, 56), key(268077, 49, 20), key(268126, 62, 40),
    key(268188, 28, 44), key(268216, 21, 50), key(268237, 24, 49), key(268261, 18, 249), key(268279, 30, 52),
    key(268309, 18, 53), key(268327, 37, 55), key(268364, 27, 99), key(268391, 18, 81), key(268409, 24, 86),
    key(268433, 12, 84), key(268445, 28, 87), key(268473, 12, 94), key(268485, 18, 95), key(268503, 15, 78),
    key(268518, 27, 91), key(268545, 24, 90), key(268569, 30, 92), key(268599, 27, 85), key(268626, 12, 82),
    key(268638, 43, 105), key(268681, 9, 216), key(268690, 12, 42), key(268702, 9, 43), key(268711, 31, 58),
    key(268742, 18, 58), key(268760, 15, 112), key(268775, 18, 59), key(268793, 15, 113), key(268808, 15, 115),
    key(268823, 24, 247), key(268847, 18, 60), key(268865, 30, 83), key(268895, 30, 248), key(268925, 24, 80),
    key(268949, 18, 114), key(268967, 15, 223), key(268982, 12, 217), key(268994, 30, 225), key(269024, 24, 62),
    key(269048, 46, 63), key(269094, 24, 61), key(269118, 24, 229), key(269142, 18, 228), key(269160, 33, 219),
    key(269193, 31, 222), key(269224, 66, 215), key(269290, 42, 221), key(269332, 24, 226), key(269356, 18, 227),
    key(269374, 21, 220), key(269395, 53, 224), key(269448, 21, 218), key(269469, 40, 246), key(269509, 37, 122),
    key(269546, 119, 195), key(269665, 34, 205), key(269699, 15, 161), key(269714, 27, 163), key(269741, 15, 169),
    key(269756, 24, 159), key(269780, 27, 164), key(269807, 24, 166), key(269831, 12, 165), key(269843, 15, 168),
    key(269858, 34, 162), key(269892, 18, 167), key(269910, 43, 160), key(269953, 30, 170), key(269983, 15, 173),
    key(269998, 21, 183), key(270019, 12, 177), key(270031, 37, 68), key(270068, 27, 172), key(270095, 41, 178),
    key(270136, 52, 174), key(270188, 24, 182), key(270212, 34, 222), key(270246, 12, 175), key(270258, 31, 180),
    key(270289, 18, 179), key(270307, 12, 73), key(270319, 21, 72), key(270340, 24, 176), key(270364, 27, 184),
    key(270391, 52, 184), key(270443, 40, 76), key(270483, 49, 74), key(270532, 96, 74), key(270628, 18, 75),
    key(270646, 71, 12), key(270717, 37, 93), key(270754, 49, 185), key(270803, 18, 30), key(270821, 15, 24),
    key(270836, 18, 25), key(270854, 30, 22), key(270884, 24, 33), key(270908, 21, 17), key(270929, 37, 21),
    key(270966, 30, 23), key(270996, 15, 19), key(271011, 21, 28), key(271032, 15, 29), key(271047, 24, 18),
    key(271071, 30, 37), key(271101, 24, 31), key(271125, 31, 36), key(271156, 65, 26), key(271221, 21, 32),
    key(271242, 68, 239), key(271310, 84, 105), key(271394, 21, 34), key(271415, 12, 104), key(271427, 15, 35),
    key(271442, 24, 149), key(271466, 12, 135), key(271478, 88, 135), key(271566, 56, 38), key(271622, 15, 156),
    key(271637, 21, 157), key(271658, 39, 77), key(271697, 18, 158), key(271715, 27, 154), key(271742, 46, 143),
    key(271788, 18, 141), key(271806, 12, 145), key(271818, 18, 146), key(271836, 15, 66), key(271851, 30, 140),
    key(271881, 24, 142), key(271905, 30, 152), key(271935, 18, 155), key(271953, 24, 139), key(271977, 27, 153),
    key(272004, 33, 148), key(272037, 24, 151), key(272061, 18, 138), key(272079, 21, 137), key(272100, 40, 147),
    key(272140, 9, 245), key(272149, 21, 230), key(272170, 66, 232), key(272236, 60, 240), key(272296, 13, 79),
    key(272309, 21, 231), key(272330, 43, 79), key(272373, 15, 89), key(272388, 18, 190), key(272406, 24, 187),
    key(272430, 9, 189), key(272439, 24, 188), key(272463, 27, 133), key(272490, 27, 126), key(272517, 12, 124),
    key(272529, 21, 134), key(272550, 30, 129), key(272580, 27, 132), key(272607, 18, 127), key(272625, 18, 125),
    key(272643, 18, 131), key(272661, 18, 242), key(272679, 47, 243), key(272726, 21, 241), key(272747, 31, 236),
    key(272778, 27, 238), key(272805, 24, 130), key(272829, 50, 7), key(272879, 37, 234), key(272916, 22, 191),
    key(272938, 12, 244), key(272950, 21, 204), key(272971, 21, 57), key(272992, 54, 206), key(273046, 24, 194),
    key(273070, 34, 212), key(273104, 31, 199), key(273135, 18, 214), key(273153, 15, 192), key(273168, 21, 207),
    key(273189, 51, 121), key(273240, 63, 203), key(273303, 43, 27), key(273346, 34, 136), key(273380, 31, 128),
    key(273411, 75, 237), key(273486, 31, 196), key(273517, 18, 193), key(273535, 21, 213), key(273556, 28, 201),
    key(273584, 24, 202), key(273608, 46, 198), key(273654, 15, 69), key(273669, 30, 208), key(273699, 30, 209),
    key(273729, 30, 211), key(273759, 63, 197), key(273822, 36, 41), key(273858, 18, 210), key(273876, 15, 101),
    key(273891, 94, 97), key(273985, 25, 96), key(274010, 101, 96), key(274111, 12, 100), key(274123, 24, 98),
    key(274147, 49, 4), key(274196, 27, 15), key(274223, 33, 14), key(274256, 33, 3), key(274289, 33, 2),
    key(274322, 45, 11), key(274367, 62, 13), key(274429, 34, 44), key(274463, 32, 103), key(274495, 30, 109),
    key(274525, 61, 170), key(274586, 30, 16), key(274616, 24, 6), key(274640, 33, 1), key(274673, 46, 10),
    key(274719, 33, 106), key(274752, 15, 0), key(274767, 33, 8), key(274800, 27, 9), key(274827, 24, 64),
    key(274851, 24, 5), key(274875, 13, 234), key(274888, 13, 79), key(274901, 21, 231), key(274922, 21, 65),
    key(274943, 21, 110), key(274964, 15, 111), key(274979, 24, 71), key(275003, 36, 102), key(275039, 18, 245),
    key(275057, 12, 108), key(275069, 12, 107), key(275081, 27, 67), key(275108, 27, 211), key(275135, 21, 230),
    key(275156, 33, 235), key(275189, 37, 181), key(275226, 55, 144), key(275281, 92, 150), key(275373, 21, 233),
    key(275394, 28, 200), key(275422, 30, 70), key(275452, 12, 171), key(275464, 41, 243), key(275505, 22, 46),
    key(275527, 40, 46), key(275567, 52, 47), key(275619, 46, 47), key(275665, 24, 50), key(275689, 30, 119),
    key(275719, 24, 49), key(275743, 21, 249), key(275764, 30, 116), key(275794, 15, 186), key(275809, 18, 39),
    key(275827, 15, 53), key(275842, 36, 118), key(275878, 24, 120), key(275902, 40, 48), key(275942, 15, 123),
    key(275957, 21, 54), key(275978, 18, 117), key(275996, 28, 51), key(276024, 52, 56), key(276076, 68, 40),
    key(276144, 37, 44), key(276181, 33, 52), key(276214, 27, 45), key(276241, 73, 20), key(276314, 40, 55),
    key(276354, 33, 99), key(276387, 24, 86), key(276411, 21, 81), key(276432, 12, 84), key(276444, 28, 87),
    key(276472, 18, 95), key(276490, 30, 92), key(276520, 30, 85), key(276550, 15, 94), key(276565, 18, 78),
    key(276583, 36, 91), key(276619, 15, 89), key(276634, 24, 90), key(276658, 12, 82), key(276670, 49, 105),
    key(276719, 9, 216), key(276728, 12, 42), key(276740, 9, 43), key(276749, 43, 58), key(276792, 18, 58),
    key(276810, 21, 80), key(276831, 15, 114), key(276846, 15, 115), key(276861, 21, 112), key(276882, 24, 247),
    key(276906, 24, 59), key(276930, 18, 113), key(276948, 18, 60), key(276966, 33, 83), key(276999, 33, 248),
    key(277032, 18, 227), key(277050, 24, 220), key(277074, 18, 217), key(277092, 21, 223), key(277113, 24, 62),
    key(277137, 27, 61), key(277164, 64, 63), key(277228, 21, 228), key(277249, 33, 219), key(277282, 30, 229),
    key(277312, 27, 225), key(277339, 34, 222), key(277373, 18, 226), key(277391, 42, 221), key(277433, 75, 215),
    key(277508, 56, 224), key(277564, 30, 218), key(277594, 40, 246), key(277634, 40, 122), key(277674, 125, 195),
    key(277799, 34, 205), key(277833, 15, 167), key(277848, 34, 162), key(277882, 18, 161), key(277900, 27, 163),
    key(277927, 15, 169), key(277942, 24, 159), key(277966, 49, 160), key(278015, 36, 170), key(278051, 15, 165),
    key(278066, 30, 164), key(278096, 37, 88), key(278133, 39, 166), key(278172, 15, 168), key(278187, 24, 182),
    key(278211, 37, 68), key(278248, 27, 172), key(278275, 18, 173), key(278293, 41, 178), key(278334, 15, 177),
    key(278349, 61, 174), key(278410, 43, 180), key(278453, 31, 222), key(278484, 12, 175), key(278496, 30, 179),
    key(278526, 30, 183), key(278556, 55, 184), key(278611, 102, 74), key(278713, 58, 74), key(278771, 34, 93),
    key(278805, 49, 12), key(278854, 43, 185), key(278897, 12, 73), key(278909, 30, 72), key(278939, 24, 176),
    key(278963, 27, 184), key(278990, 52, 76), key(279042, 21, 75), key(279063, 27, 37), key(279090, 21, 31),
    key(279111, 62, 26), key(279173, 24, 22), key(279197, 21, 30), key(279218, 30, 33), key(279248, 49, 25),
    key(279297, 21, 24), key(279318, 37, 21), key(279355, 24, 17), key(279379, 27, 23), key(279406, 15, 19),
    key(279421, 24, 18), key(279445, 21, 28), key(279466, 15, 29), key(279481, 34, 36), key(279515, 21, 32),
    key(279536, 78, 105), key(279614, 74, 239), key(279688, 21, 34), key(279709, 24, 242), key(279733, 12, 104),
    key(279745, 24, 241), key(279769, 15, 35), key(279784, 30, 238), key(279814, 40, 236), key(279854, 30, 149),
    key(279884, 71, 38), key(279955, 27, 153), key(279982, 36, 148), key(280018, 21, 137), key(280039, 27, 152),
    key(280066, 18, 155), key(280084, 21, 139), key(280105, 42, 77), key(280147, 33, 140), key(280180, 43, 147),
    key(280223, 27, 158), key(280250, 58, 234), key(280308, 117, 240), key(280425, 27, 154), key(280452, 52, 143),
    key(280504, 24, 141), key(280528, 27, 157), key(280555, 18, 156), key(280573, 12, 145), key(280585, 18, 146),
    key(280603, 12, 66), key(280615, 27, 142), key(280642, 30, 151), key(280672, 24, 138), key(280696, 21, 135),
    key(280717, 47, 135), key(280764, 30, 79), key(280794, 110, 232), key(280904, 18, 189), key(280922, 24, 187),
    key(280946, 24, 190), key(280970, 27, 188), key(280997, 27, 126), key(281024, 12, 124), key(281036, 36, 133),
    key(281072, 21, 134), key(281093, 33, 129), key(281126, 30, 132), key(281156, 18, 127), key(281174, 18, 125),
    key(281192, 24, 131), key(281216, 27, 130), key(281243, 50, 7), key(281293, 49, 198), key(281342, 24, 57),
    key(281366, 59, 206), key(281425, 31, 201), key(281456, 21, 244), key(281477, 24, 204), key(281501, 27, 194),
    key(281528, 37, 212), key(281565, 31, 199), key(281596, 18, 214), key(281614, 18, 213), key(281632, 39, 41),
    key(281671, 18, 210), key(281689, 15, 192), key(281704, 21, 207), key(281725, 21, 193), key(281746, 48, 121),
    key(281794, 60, 203), key(281854, 46, 27), key(281900, 75, 237), key(281975, 37, 136), key(282012, 34, 128),
    key(282046, 34, 196), key(282080, 27, 202), key(282107, 42, 211), key(282149, 25, 191), key(282174, 15, 69),
    key(282189, 60, 197), key(282249, 33, 208), key(282282, 33, 209), key(282315, 12, 96), key(282327, 41, 96),
    key(282368, 24, 98), key(282392, 15, 100), key(282407, 24, 101), key(282431, 96, 97), key(282527, 12, 89),
    key(282539, 27, 91), key(282566, 9, 94), key(282575, 27, 85), key(282602, 21, 119), key(282623, 27, 92),
    key(282650, 18, 186), key(282668, 12, 82), key(282680, 15, 78), key(282695, 21, 95), key(282716, 12, 84),
    key(282728, 31, 87), key(282759, 37, 46), key(282796, 43, 47), key(282839, 43, 47), key(282882, 76, 46),
    key(282958, 27, 52), key(282985, 21, 50), key(283006, 27, 116), key(283033, 21, 120), key(283054, 15, 53),
    key(283069, 33, 118), key(283102, 21, 54), key(283123, 15, 123), key(283138, 24, 80), key(283162, 21, 114),
    key(283183, 18, 112), key(283201, 18, 60), key(283219, 9, 43), key(283228, 9, 216), key(283237, 12, 42),
    key(283249, 27, 201), key(283276, 15, 244), key(283291, 42, 191), key(283333, 39, 68), key(283372, 36, 212),
    key(283408, 24, 248), key(283432, 18, 214), key(283450, 15, 192), key(283465, 24, 205), key(283489, 24, 207),
    key(283513, 21, 115), key(283534, 45, 184), key(283579, 51, 224), key(283630, 15, 223), key(283645, 34, 222),
    key(283679, 42, 222), key(283721, 15, 226), key(283736, 24, 225), key(283760, 18, 227), key(283778, 30, 219),
    key(283808, 24, 226), key(283832, 30, 236), key(283862, 24, 167), key(283886, 24, 159), key(283910, 18, 169),
    key(283928, 27, 164), key(283955, 30, 170), key(283985, 39, 160), key(284024, 18, 165), key(284042, 18, 32),
    key(284060, 93, 105), key(284153, 15, 34), key(284168, 24, 37), key(284192, 69, 26), key(284261, 27, 22),
    key(284288, 27, 23), key(284315, 27, 33), key(284342, 21, 24), key(284363, 21, 25), key(284384, 21, 17),
    key(284405, 36, 21), key(284441, 24, 172), key(284465, 18, 173), key(284483, 36, 178), key(284519, 24, 183),
    key(284543, 27, 184), key(284570, 15, 177), key(284585, 24, 75), key(284609, 12, 73), key(284621, 24, 72),
    key(284645, 30, 176), key(284675, 15, 35), key(284690, 27, 149), key(284717, 39, 153), key(284756, 30, 148),
    key(284786, 27, 155), key(284813, 30, 152), key(284843, 15, 146), key(284858, 21, 139), key(284879, 24, 141),
    key(284903, 45, 144), key(284948, 33, 140), key(284981, 15, 158), key(284996, 27, 154), key(285023, 18, 156),
    key(285041, 12, 145), key(285053, 18, 135), key(285071, 24, 157), key(285095, 30, 83), key(285125, 21, 230),
    key(285146, 18, 231), key(285164, 18, 190), key(285182, 21, 189), key(285203, 36, 133), key(285239, 21, 134),
    key(285260, 9, 124), key(285269, 33, 129), key(285302, 27, 132), key(285329, 18, 127), key(285347, 24, 242),
    key(285371, 45, 243), key(285416, 24, 130), key(285440, 57, 197), key(285497, 30, 211), key(285527, 42, 41),
    key(285569, 18, 210), key(285587, 60, 7), key(285647, 36, 234), key(285683, 18, 234), key(285701, 39, 79),
    key(285740, 39, 58), key(285779, 60, 38), key(285839, 54, 63), key(285893, 24, 194), key(285917, 12, 69),
    key(285929, 27, 208), key(285956, 27, 209), key(285983, 33, 48), key(286016, 39, 105), key(286055, 78, 150),
    key(286133, 66, 239), key(286199, 48, 174), key(286247, 54, 74), key(286301, 98, 74), key(286399, 51, 143),
    key(286450, 87, 232), key(286537, 45, 56), key(286582, 90, 215), key(286672, 93, 240), key(286765, 36, 76),
    key(286801, 55, 40), key(286856, 45, 198), key(286901, 45, 4), key(286946, 24, 15), key(286970, 30, 14),
    key(287000, 27, 6), key(287027, 33, 1), key(287060, 18, 0), key(287078, 33, 8), key(287111, 30, 9),
    key(287141, 36, 16), key(287177, 18, 111), key(287195, 21, 104), key(287216, 33, 102), key(287249, 15, 108),
    key(287264, 24, 110), key(287288, 21, 107), key(287309, 48, 88), key(287357, 21, 66), key(287378, 33, 235),
    key(287411, 24, 233), key(287435, 39, 10), key(287474, 24, 98), key(287498, 21, 101), key(287519, 18, 96),
    key(287537, 21, 90), key(287558, 33, 181), key(287591, 27, 122), key(287618, 39, 55), key(287657, 39, 162),
    key(287696, 24, 36), key(287720, 123, 195), key(287843, 93, 97), key(287936, 21, 103), key(287957, 30, 81),
    key(287987, 129, 135), key(288116, 129, 96), key(288245, 15, 117), key(288260, 27, 51), key(288287, 27, 113),
    key(288314, 12, 58), key(288326, 54, 121), key(288380, 45, 27), key(288425, 36, 136), key(288461, 33, 128),
    key(288494, 78, 237), key(288572, 33, 196), key(288605, 27, 204), key(288632, 54, 206), key(288686, 39, 199),
    key(288725, 21, 213), key(288746, 21, 193), key(288767, 24, 62), key(288791, 42, 221), key(288833, 15, 168),
    key(288848, 36, 166), key(288884, 66, 20), key(288950, 15, 19), key(288965, 21, 28), key(288986, 15, 29),
    key(289001, 24, 18), key(289025, 30, 30), key(289055, 12, 175), key(289067, 33, 180), key(289100, 36, 93),
    key(289136, 81, 12), key(289217, 48, 185), key(289265, 34, 147), key(289299, 24, 142), key(289323, 21, 59),
    key(289344, 15, 245), key(289359, 24, 187), key(289383, 21, 125), key(289404, 18, 131), key(289422, 24, 241),
    key(289446, 30, 238), key(289476, 27, 65), key(289503, 30, 71), key(289533, 27, 67), key(289560, 36, 200),
    key(289596, 27, 211), key(289623, 27, 70), key(289650, 61, 170), key(289711, 12, 100), key(289723, 21, 86),
    key(289744, 18, 39), key(289762, 24, 45), key(289786, 57, 203), key(289843, 21, 247), key(289864, 27, 229),
    key(289891, 27, 3), key(289918, 21, 2), key(289939, 36, 11), key(289975, 54, 13), key(290029, 30, 246),
    key(290059, 27, 64), key(290086, 27, 5), key(290113, 30, 44), key(290143, 27, 99), key(290170, 27, 49),
    key(290197, 18, 249), key(290215, 24, 202), key(290239, 24, 61), key(290263, 21, 220), key(290284, 12, 217),
    key(290296, 24, 31), key(290320, 24, 182), key(290344, 21, 179), key(290365, 24, 151), key(290389, 18, 138),
    key(290407, 24, 137), key(290431, 24, 188), key(290455, 15, 171), key(290470, 18, 57), key(290488, 21, 228),
    key(290509, 9, 218), key(290518, 24, 163), key(290542, 21, 161), key(290563, 33, 77), key(290596, 24, 126),
    key(290620, 27, 109), key(290647, 27, 106), key(290674, 36, 44), key(290710, 27, 14), key(290737, 21, 15),
    key(290758, 24, 1), key(290782, 33, 16), key(290815, 49, 4), key(290864, 24, 5), key(290888, 18, 64),
    key(290906, 40, 10), key(290946, 77, 234), key(291023, 21, 3), key(291044, 18, 2), key(291062, 18, 6),
    key(291080, 30, 11), key(291110, 50, 13), key(291160, 62, 170), key(291222, 89, 7), key(291311, 27, 8),
    key(291338, 15, 0), key(291353, 49, 222), key(291402, 9, 234), key(291411, 69, 240), key(291480, 66, 232),
    key(291546, 40, 170), key(291586, 43, 160), key(291629, 30, 22), key(291659, 27, 33), key(291686, 49, 25),
    key(291735, 24, 24), key(291759, 24, 28), key(291783, 18, 18), key(291801, 18, 29), key(291819, 18, 19),
    key(291837, 21, 30), key(291858, 21, 31), key(291879, 59, 26), key(291938, 24, 37), key(291962, 24, 32),
    key(291986, 83, 239), key(292069, 108, 105), key(292177, 18, 34), key(292195, 12, 36), key(292207, 27, 23),
    key(292234, 34, 21), key(292268, 21, 17), key(292289, 18, 35), key(292307, 18, 78), key(292325, 58, 79),
    key(292383, 24, 79), key(292407, 18, 95), key(292425, 18, 86), key(292443, 12, 82), key(292455, 24, 59),
    key(292479, 18, 81), key(292497, 27, 85), key(292524, 27, 92), key(292551, 18, 84), key(292569, 34, 87),
    key(292603, 30, 83), key(292633, 21, 90), key(292654, 30, 91), key(292684, 15, 94), key(292699, 15, 62),
    key(292714, 43, 68), key(292757, 24, 61), key(292781, 64, 63), key(292845, 21, 66), key(292866, 21, 71),
    key(292887, 24, 65), key(292911, 49, 88), key(292960, 15, 108), key(292975, 21, 67), key(292996, 24, 69),
    key(293020, 24, 70), key(293044, 21, 242), key(293065, 27, 238), key(293092, 24, 241), key(293116, 18, 247),
    key(293134, 24, 248), key(293158, 68, 215), key(293226, 21, 226), key(293247, 30, 221), key(293277, 21, 112),
    key(293298, 21, 115), key(293319, 18, 245), key(293337, 21, 104), key(293358, 27, 102), key(293385, 24, 114),
    key(293409, 15, 107), key(293424, 24, 106), key(293448, 24, 109), key(293472, 21, 110), key(293493, 18, 111),
    key(293511, 28, 51), key(293539, 52, 56), key(293591, 21, 119), key(293612, 24, 45), key(293636, 18, 39),
    key(293654, 58, 20), key(293712, 18, 186), key(293730, 15, 117), key(293745, 24, 57), key(293769, 24, 120),
    key(293793, 24, 54), key(293817, 24, 49), key(293841, 49, 50), key(293890, 43, 47), key(293933, 37, 46),
    key(293970, 102, 46), key(294072, 46, 47), key(294118, 18, 249), key(294136, 28, 52), key(294164, 31, 44),
    key(294195, 12, 53), key(294207, 43, 48), key(294250, 15, 124), key(294265, 18, 134), key(294283, 18, 131),
    key(294301, 18, 125), key(294319, 21, 126), key(294340, 15, 127), key(294355, 21, 132), key(294376, 36, 129),
    key(294412, 33, 133), key(294445, 33, 140), key(294478, 21, 155), key(294499, 30, 152), key(294529, 18, 158),
    key(294547, 15, 135), key(294562, 136, 135), key(294698, 18, 156), key(294716, 24, 157), key(294740, 27, 141),
    key(294767, 12, 145), key(294779, 15, 146), key(294794, 18, 137), key(294812, 27, 154), key(294839, 52, 143),
    key(294891, 37, 103), key(294928, 21, 142), key(294949, 40, 147), key(294989, 30, 77), key(295019, 27, 151),
    key(295046, 21, 139), key(295067, 18, 138), key(295085, 27, 153), key(295112, 30, 148), key(295142, 27, 149),
    key(295169, 21, 159), key(295190, 15, 169), key(295205, 18, 168), key(295223, 18, 161), key(295241, 21, 163),
    key(295262, 36, 166), key(295298, 27, 164), key(295325, 12, 165), key(295337, 24, 167), key(295361, 49, 162),
    key(295410, 15, 171), key(295425, 27, 172), key(295452, 15, 177), key(295467, 27, 184), key(295494, 64, 184),
    key(295558, 18, 173), key(295576, 50, 178), key(295626, 24, 183), key(295650, 12, 175), key(295662, 55, 174),
    key(295717, 24, 179), key(295741, 30, 182), key(295771, 31, 180), key(295802, 24, 187), key(295826, 18, 190),
    key(295844, 24, 188), key(295868, 18, 189), key(295886, 30, 89), key(295916, 27, 200), key(295943, 15, 244),
    key(295958, 74, 246), key(296032, 37, 122), key(296069, 40, 205), key(296109, 125, 195), key(296234, 28, 201),
    key(296262, 54, 206), key(296316, 40, 191), key(296356, 30, 75), key(296386, 52, 93), key(296438, 61, 185),
    key(296499, 30, 80), key(296529, 52, 213), key(296581, 34, 27), key(296615, 31, 136), key(296646, 57, 203),
    key(296703, 24, 193), key(296727, 78, 237), key(296805, 54, 121), key(296859, 28, 128), key(296887, 21, 204),
    key(296908, 30, 211), key(296938, 31, 199), key(296969, 27, 194), key(296996, 34, 212), key(297030, 15, 214),
    key(297045, 27, 208), key(297072, 24, 209), key(297096, 55, 198), key(297151, 18, 202), key(297169, 21, 9),
    key(297190, 59, 44), key(297249, 18, 192), key(297267, 24, 207), key(297291, 21, 228), key(297312, 24, 218),
    key(297336, 24, 229), key(297360, 24, 219), key(297384, 31, 222), key(297415, 12, 217), key(297427, 21, 220),
    key(297448, 15, 223), key(297463, 53, 224), key(297516, 18, 227), key(297534, 18, 225), key(297552, 18, 230),
    key(297570, 24, 235), key(297594, 21, 231), key(297615, 21, 101), key(297636, 44, 243), key(297680, 21, 233),
    key(297701, 49, 76), key(297750, 30, 176), key(297780, 18, 72), key(297798, 12, 73), key(297810, 58, 74),
    key(297868, 111, 74), key(297979, 86, 12), key(298065, 43, 236), key(298108, 74, 40), key(298182, 21, 123),
    key(298203, 24, 116), key(298227, 27, 118), key(298254, 21, 210), key(298275, 27, 41), key(298302, 37, 55),
    key(298339, 69, 197), key(298408, 25, 130), key(298433, 52, 105), key(298485, 12, 216), key(298497, 18, 58),
    key(298515, 52, 58), key(298567, 12, 42), key(298579, 18, 43), key(298597, 40, 181), key(298637, 52, 144),
    key(298689, 77, 150), key(298766, 83, 38), key(298849, 59, 196), key(298908, 24, 99), key(298932, 15, 113),
    key(298947, 18, 60), key(298965, 15, 100), key(298980, 84, 97), key(299064, 27, 98), key(299091, 24, 96),
    key(299115, 145, 96), key(299260, 12, 82), key(299272, 15, 78), key(299287, 24, 95), key(299311, 21, 86),
    key(299332, 15, 81), key(299347, 27, 85), key(299374, 27, 92), key(299401, 9, 94), key(299410, 24, 90),
    key(299434, 18, 89), key(299452, 30, 91), key(299482, 12, 84), key(299494, 30, 87), key(299524, 24, 159),
    key(299548, 18, 169), key(299566, 30, 163), key(299596, 34, 11), key(299630, 24, 205), key(299654, 33, 246),
    key(299687, 30, 166), key(299717, 58, 20), key(299775, 15, 168), key(299790, 24, 167), key(299814, 24, 162),
    key(299838, 30, 170), key(299868, 39, 160), key(299907, 18, 165), key(299925, 18, 161), key(299943, 24, 164),
    key(299967, 15, 228), key(299982, 33, 122), key(300015, 21, 62), key(300036, 24, 61), key(300060, 49, 63),
    key(300109, 18, 59), key(300127, 27, 222), key(300154, 18, 124), key(300172, 30, 126), key(300202, 24, 134),
    key(300226, 18, 189), key(300244, 21, 125), key(300265, 18, 131), key(300283, 27, 187), key(300310, 24, 188),
    key(300334, 36, 133), key(300370, 21, 190), key(300391, 18, 127), key(300409, 30, 132), key(300439, 42, 129),
    key(300481, 36, 140), key(300517, 30, 154), key(300547, 28, 143), key(300575, 18, 158), key(300593, 18, 135),
    key(300611, 80, 135), key(300691, 21, 156), key(300712, 33, 157), key(300745, 15, 145), key(300760, 18, 103),
    key(300778, 21, 142), key(300799, 18, 138), key(300817, 18, 137), key(300835, 24, 155), key(300859, 24, 152),
    key(300883, 27, 151), key(300910, 33, 148), key(300943, 33, 153), key(300976, 21, 139), key(300997, 21, 141),
    key(301018, 15, 146), key(301033, 18, 149), key(301051, 15, 234), key(301066, 70, 240), key(301136, 50, 232),
    key(301186, 21, 147), key(301207, 36, 77), key(301243, 24, 242), key(301267, 21, 24), key(301288, 30, 33),
    key(301318, 37, 236), key(301355, 18, 25), key(301373, 36, 22), key(301409, 18, 30), key(301427, 15, 19),
    key(301442, 33, 238), key(301475, 21, 241), key(301496, 21, 18), key(301517, 27, 28), key(301544, 21, 29),
    key(301565, 61, 26), key(301626, 24, 37), key(301650, 27, 31), key(301677, 21, 17), key(301698, 36, 21),
    key(301734, 21, 36), key(301755, 15, 35), key(301770, 45, 150), key(301815, 39, 144), key(301854, 18, 181),
    key(301872, 27, 23), key(301899, 21, 32), key(301920, 24, 34), key(301944, 18, 244), key(301962, 42, 191),
    key(302004, 95, 195), key(302099, 27, 201), key(302126, 49, 206), key(302175, 30, 136), key(302205, 42, 27),
    key(302247, 52, 203), key(302299, 24, 68), key(302323, 21, 193), key(302344, 24, 204), key(302368, 21, 213),
    key(302389, 39, 128), key(302428, 72, 237), key(302500, 52, 121), key(302552, 42, 196), key(302594, 27, 202),
    key(302621, 37, 198), key(302658, 15, 192), key(302673, 21, 207), key(302694, 27, 130), key(302721, 73, 197),
    key(302794, 36, 211), key(302830, 21, 210), key(302851, 18, 41), key(302869, 21, 69), key(302890, 33, 208),
    key(302923, 33, 209), key(302956, 18, 214), key(302974, 33, 199), key(303007, 36, 212), key(303043, 27, 194),
    key(303070, 39, 7), key(303109, 18, 0), key(303127, 30, 9), key(303157, 33, 8), key(303190, 46, 10),
    key(303236, 43, 44), key(303279, 36, 109), key(303315, 18, 100), key(303333, 30, 106), key(303363, 39, 16),
    key(303402, 39, 1), key(303441, 21, 6), key(303462, 27, 5), key(303489, 21, 64), key(303510, 24, 2),
    key(303534, 40, 13), key(303574, 24, 3), key(303598, 30, 67), key(303628, 30, 211), key(303658, 30, 70),
    key(303688, 24, 65), key(303712, 30, 71), key(303742, 36, 200), key(303778, 18, 79), key(303796, 73, 239),
    key(303869, 68, 105), key(303937, 15, 245), key(303952, 15, 171), key(303967, 45, 14), key(304012, 30, 15),
    key(304042, 27, 98), key(304069, 37, 4), key(304106, 53, 243), key(304159, 21, 114), key(304180, 21, 230),
    key(304201, 24, 233), key(304225, 39, 235), key(304264, 30, 231), key(304294, 18, 108), key(304312, 15, 107),
    key(304327, 27, 110), key(304354, 21, 66), key(304375, 27, 111), key(304402, 15, 104), key(304417, 33, 102),
    key(304450, 18, 115), key(304468, 24, 112), key(304492, 21, 247), key(304513, 12, 113), key(304525, 28, 88),
    key(304553, 18, 80), key(304571, 18, 43), key(304589, 68, 38), key(304657, 18, 60), key(304675, 27, 83),
    key(304702, 27, 248), key(304729, 31, 105), key(304760, 12, 216), key(304772, 12, 58), key(304784, 37, 58),
    key(304821, 15, 42), key(304836, 21, 45), key(304857, 30, 51), key(304887, 33, 116), key(304920, 18, 186),
    key(304938, 27, 119), key(304965, 18, 39), key(304983, 12, 117), key(304995, 34, 56), key(305029, 18, 50),
    key(305047, 18, 249), key(305065, 30, 52), key(305095, 31, 40), key(305126, 36, 44), key(305162, 30, 49),
    key(305192, 40, 47), key(305232, 43, 47), key(305275, 37, 46), key(305312, 54, 46), key(305366, 12, 53),
    key(305378, 24, 123), key(305402, 22, 48), key(305424, 18, 54), key(305442, 30, 99), key(305472, 39, 55),
    key(305511, 39, 118), key(305550, 24, 120), key(305574, 24, 57), key(305598, 33, 219), key(305631, 27, 229),
    key(305658, 15, 218), key(305673, 56, 215), key(305729, 12, 217), key(305741, 27, 220), key(305768, 15, 223),
    key(305783, 45, 221), key(305828, 21, 227), key(305849, 18, 225), key(305867, 24, 226), key(305891, 49, 224),
    key(305940, 36, 222), key(305976, 18, 173), key(305994, 24, 183), key(306018, 27, 172), key(306045, 36, 178),
    key(306081, 21, 177), key(306102, 36, 184), key(306138, 49, 184), key(306187, 25, 76), key(306212, 12, 175),
    key(306224, 27, 182), key(306251, 43, 74), key(306294, 87, 74), key(306381, 24, 179), key(306405, 36, 180),
    key(306441, 21, 75), key(306462, 49, 93), key(306511, 65, 12), key(306576, 64, 185), key(306640, 12, 73),
    key(306652, 24, 72), key(306676, 24, 176), key(306700, 37, 174), key(306737, 18, 122), key(306755, 56, 97),
    key(306811, 21, 101), key(306832, 18, 96), key(306850, 80, 96), key(306930, 21, 109), key(306951, 21, 106),
    key(306972, 49, 170), key(307021, 33, 16), key(307054, 24, 1), key(307078, 12, 234), key(307090, 21, 234),
    key(307111, 27, 7), key(307138, 21, 64), key(307159, 21, 8), key(307180, 12, 0), key(307192, 18, 5),
    key(307210, 15, 9), key(307225, 15, 3), key(307240, 15, 2), key(307255, 46, 13), key(307301, 15, 6),
    key(307316, 12, 245), key(307328, 15, 79), key(307343, 15, 110), key(307358, 12, 111), key(307370, 9, 108),
    key(307379, 9, 107), key(307388, 12, 104), key(307400, 21, 102), key(307421, 22, 243), key(307443, 18, 230),
    key(307461, 15, 231), key(307476, 27, 235), key(307503, 18, 233), key(307521, 18, 65), key(307539, 18, 66),
    key(307557, 15, 70), key(307572, 18, 211), key(307590, 18, 71), key(307608, 15, 67), key(307623, 27, 200),
    key(307650, 12, 171), key(307662, 15, 166), key(307677, 30, 20), key(307707, 21, 14), key(307728, 18, 15),
    key(307746, 24, 4), key(307770, 15, 95), key(307785, 15, 78), key(307800, 18, 86), key(307818, 12, 82),
    key(307830, 21, 81), key(307851, 21, 116), key(307872, 12, 186), key(307884, 12, 39), key(307896, 15, 45),
    key(307911, 21, 119), key(307932, 27, 51), key(307959, 12, 84), key(307971, 24, 87), key(307995, 15, 89),
    key(308010, 15, 57), key(308025, 15, 54), key(308040, 15, 53), key(308055, 15, 120), key(308070, 15, 118),
    key(308085, 18, 92), key(308103, 27, 85), key(308130, 12, 94), key(308142, 27, 91), key(308169, 18, 90),
    key(308187, 15, 123), key(308202, 15, 48), key(308217, 18, 55), key(308235, 15, 99), key(308250, 18, 56),
    key(308268, 9, 117), key(308277, 35, 40), key(308312, 15, 52), key(308327, 12, 249), key(308339, 9, 50),
    key(308348, 18, 49), key(308366, 21, 47), key(308387, 46, 47), key(308433, 27, 46), key(308460, 43, 46),
    key(308503, 30, 44), key(308533, 18, 247), key(308551, 27, 191), key(308578, 70, 195), key(308648, 9, 244),
    key(308657, 28, 27), key(308685, 19, 136), key(308704, 34, 206), key(308738, 40, 203), key(308778, 15, 201),
    key(308793, 15, 60), key(308808, 24, 83), key(308832, 18, 112), key(308850, 21, 113), key(308871, 21, 80),
    key(308892, 24, 248), key(308916, 18, 199), key(308934, 9, 214), key(308943, 24, 194), key(308967, 25, 212),
    key(308992, 9, 41), key(309001, 21, 210), key(309022, 52, 197), key(309074, 15, 69), key(309089, 12, 207),
    key(309101, 15, 130), key(309116, 18, 208), key(309134, 18, 209), key(309152, 24, 211), key(309176, 15, 192),
    key(309191, 15, 193), key(309206, 15, 204), key(309221, 49, 121), key(309270, 69, 237), key(309339, 18, 196),
    key(309357, 18, 128), key(309375, 15, 213), key(309390, 12, 202), key(309402, 18, 198), key(309420, 6, 218),
    key(309426, 21, 219), key(309447, 18, 229), key(309465, 31, 215), key(309496, 9, 58), key(309505, 18, 58),
    key(309523, 21, 105), key(309544, 12, 216), key(309556, 18, 225), key(309574, 6, 42), key(309580, 12, 227),
    key(309592, 18, 62), key(309610, 15, 226), key(309625, 12, 59), key(309637, 24, 63), key(309661, 18, 61),
    key(309679, 12, 220), key(309691, 40, 224), key(309731, 24, 221), key(309755, 9, 226), key(309764, 12, 223),
    key(309776, 12, 217), key(309788, 21, 163), key(309809, 9, 169), key(309818, 15, 159), key(309833, 9, 165),
    key(309842, 18, 164), key(309860, 18, 161), key(309878, 27, 160), key(309905, 30, 170), key(309935, 15, 168),
    key(309950, 15, 167), key(309965, 21, 162), key(309986, 21, 236), key(310007, 15, 242), key(310022, 12, 25),
    key(310034, 21, 30), key(310055, 24, 33), key(310079, 30, 22), key(310109, 18, 24), key(310127, 18, 172),
    key(310145, 12, 173), key(310157, 36, 178), key(310193, 12, 177), key(310205, 21, 183), key(310226, 18, 184),
    key(310244, 27, 184), key(310271, 9, 100), key(310280, 18, 101), key(310298, 46, 97), key(310344, 24, 174),
    key(310368, 18, 32), key(310386, 21, 23), key(310407, 24, 21), key(310431, 15, 34), key(310446, 18, 17),
    key(310464, 15, 35), key(310479, 18, 36), key(310497, 21, 180), key(310518, 15, 73), key(310533, 18, 176),
    key(310551, 21, 72), key(310572, 18, 76), key(310590, 30, 74), key(310620, 58, 74), key(310678, 12, 75),
    key(310690, 15, 241), key(310705, 12, 19), key(310717, 21, 238), key(310738, 18, 28), key(310756, 18, 29),
    key(310774, 18, 18), key(310792, 12, 175), key(310804, 43, 26), key(310847, 15, 37), key(310862, 18, 31),
    key(310880, 21, 182), key(310901, 21, 179), key(310922, 21, 98), key(310943, 9, 135), key(310952, 24, 140),
    key(310976, 12, 158), key(310988, 12, 156), key(311000, 6, 145), key(311006, 9, 146), key(311015, 21, 154),
    key(311036, 15, 157), key(311051, 9, 103), key(311060, 21, 143), key(311081, 24, 77), key(311105, 28, 147),
    key(311133, 12, 142), key(311145, 24, 151), key(311169, 9, 138), key(311178, 21, 141), key(311199, 18, 139),
    key(311217, 12, 137), key(311229, 15, 149), key(311244, 21, 148), key(311265, 18, 153), key(311283, 18, 155),
    key(311301, 18, 152), key(311319, 15, 114), key(311334, 9, 124), key(311343, 15, 134), key(311358, 15, 132),
    key(311373, 12, 127), key(311385, 27, 129), key(311412, 15, 126), key(311427, 24, 133), key(311451, 15, 190),
    key(311466, 15, 188), key(311481, 9, 131), key(311490, 15, 125), key(311505, 15, 187), key(311520, 9, 189),
    key(311529, 6, 35), key(311535, 9, 222), key(311544, 6, 43), key(311550, 27, 135), key(311577, 27, 96),
    key(311604, 6, 43), key(311610, 27, 135), key(311637, 27, 96), key(311664, 27, 38), key(311691, 45, 135),
    key(311736, 42, 96), key(311778, 42, 135), key(311820, 42, 96), key(311862, 15, 38), key(311877, 15, 38),
    key(311892, 6, 62), key(311898, 6, 62), key(311904, 9, 231), key(311913, 18, 235), key(311931, 9, 230),
    key(311940, 9, 233), key(311949, 6, 216), key(311955, 6, 245), key(311961, 12, 9), key(311973, 12, 16),
    key(311985, 12, 9), key(311997, 18, 93), key(312015, 24, 185), key(312039, 18, 12), key(312057, 9, 110),
    key(312066, 9, 108), key(312075, 6, 107), key(312081, 9, 29), key(312090, 9, 51), key(312099, 9, 189),
    key(312108, 9, 189), key(312117, 12, 23), key(312129, 12, 23), key(312141, 12, 99), key(312153, 12, 99),
    key(312165, 15, 99), key(312180, 6, 94), key(312186, 9, 86), key(312195, 6, 109), key(312201, 6, 109),
    key(312207, 9, 84), key(312216, 15, 87), key(312231, 15, 129), key(312246, 15, 129), key(312261, 10, 47),
    key(312271, 10, 46), key(312281, 15, 47), key(312296, 21, 46), key(312317, 9, 127), key(312326, 9, 127),
    key(312335, 12, 126), key(312347, 12, 126), key(312359, 16, 47), key(312375, 16, 46), key(312391, 15, 47),
    key(312406, 21, 46), key(312427, 6, 78), key(312433, 9, 39), key(312442, 6, 82), key(312448, 6, 78),
    key(312454, 9, 101), key(312463, 21, 144), key(312484, 21, 150), key(312505, 9, 181), key(312514, 6, 181),
    key(312520, 12, 144), key(312532, 21, 150), key(312553, 21, 150), key(312574, 12, 144), key(312586, 21, 150),
    key(312607, 21, 224), key(312628, 21, 224), key(312649, 15, 246), key(312664, 18, 205), key(312682, 33, 195),
    key(312715, 36, 195), key(312751, 36, 195), key(312787, 33, 195), key(312820, 9, 11), key(312829, 6, 11),
    key(312835, 9, 11), key(312844, 9, 205), key(312853, 9, 205), key(312862, 6, 246), key(312868, 6, 122),
    key(312874, 12, 37), key(312886, 12, 37), key(312898, 9, 186), key(312907, 6, 186), key(312913, 9, 190),
    key(312922, 9, 133), key(312931, 6, 102), key(312937, 6, 104), key(312943, 15, 102), key(312958, 12, 92),
    key(312970, 12, 92), key(312982, 12, 67), key(312994, 9, 65), key(313003, 12, 65), key(313015, 12, 65),
    key(313027, 15, 67), key(313042, 15, 67), key(313057, 9, 214), key(313066, 6, 53), key(313072, 6, 228),
    key(313078, 6, 228), key(313084, 12, 211), key(313096, 12, 211), key(313108, 24, 232), key(313132, 18, 118),
    key(313150, 9, 60), key(313159, 9, 60), key(313168, 12, 118), key(313180, 12, 120), key(313192, 9, 227),
    key(313201, 15, 116), key(313216, 9, 116), key(313225, 12, 49), key(313237, 12, 49), key(313249, 15, 52),
    key(313264, 15, 52), key(313279, 15, 52), key(313294, 9, 45), key(313303, 9, 45), key(313312, 9, 80),
    key(313321, 9, 227), key(313330, 27, 215), key(313357, 15, 221), key(313372, 9, 221), key(313381, 9, 226),
    key(313390, 12, 128), key(313402, 21, 121), key(313423, 24, 206), key(313447, 15, 27), key(313462, 30, 237),
    key(313492, 30, 203), key(313522, 9, 55), key(313531, 12, 196), key(313543, 12, 201), key(313555, 9, 95),
    key(313564, 12, 229), key(313576, 12, 229), key(313588, 12, 229), key(313600, 6, 66), key(313606, 15, 71),
    key(313621, 15, 71), key(313636, 12, 120), key(313648, 9, 219), key(313657, 15, 219), key(313672, 12, 193),
    key(313684, 12, 193), key(313696, 12, 204), key(313708, 9, 213), key(313717, 12, 199), key(313729, 12, 57),
    key(313741, 12, 204), key(313753, 9, 213), key(313762, 9, 142), key(313771, 6, 217), key(313777, 21, 63),
    key(313798, 12, 61), key(313810, 21, 63), key(313831, 21, 63), key(313852, 12, 163), key(313864, 12, 4),
    key(313876, 9, 15), key(313885, 9, 15), key(313894, 12, 4), key(313906, 12, 238), key(313918, 12, 238),
    key(313930, 9, 22), key(313939, 12, 22), key(313951, 9, 2), key(313960, 9, 3), key(313969, 21, 13),
    key(313990, 9, 3), key(313999, 21, 13), key(314020, 21, 13), key(314041, 9, 6), key(314050, 9, 6),
    key(314059, 12, 98), key(314071, 18, 77), key(314089, 18, 77), key(314107, 24, 77), key(314131, 6, 124),
    key(314137, 9, 247), key(314146, 12, 164), key(314158, 6, 161), key(314164, 12, 163), key(314176, 12, 163),
    key(314188, 9, 161), key(314197, 9, 168), key(314206, 9, 168), key(314215, 12, 184), key(314227, 21, 184),
    key(314248, 18, 184), key(314266, 9, 25), key(314275, 9, 25), key(314284, 12, 172), key(314296, 12, 33),
    key(314308, 21, 178), key(314329, 21, 178), key(314350, 9, 183), key(314359, 9, 173), key(314368, 9, 173),
    key(314377, 6, 24), key(314383, 6, 32), key(314389, 9, 33), key(314398, 15, 21), key(314413, 15, 21),
    key(314428, 15, 21), key(314443, 9, 36), key(314452, 9, 17), key(314461, 9, 36), key(314470, 6, 89),
    key(314476, 6, 89), key(314482, 6, 177), key(314488, 6, 177), key(314494, 9, 84), key(314503, 15, 87),
    key(314518, 15, 87), key(314533, 12, 48), key(314545, 9, 54), key(314554, 12, 48), key(314566, 9, 54),
    key(314575, 12, 56), key(314587, 6, 59), key(314593, 6, 59), key(314599, 9, 111), key(314608, 12, 70),
    key(314620, 9, 106), key(314629, 15, 198), key(314644, 15, 198), key(314659, 9, 220), key(314668, 15, 220),
    key(314683, 12, 134), key(314695, 12, 134), key(314707, 6, 167), key(314713, 27, 197), key(314740, 6, 58),
    key(314746, 15, 58), key(314761, 15, 58), key(314776, 12, 139), key(314788, 9, 137), key(314797, 12, 139),
    key(314809, 9, 138), key(314818, 9, 138), key(314827, 9, 214), key(314836, 6, 34), key(314842, 6, 73),
    key(314848, 6, 73), key(314854, 12, 211), key(314866, 12, 211), key(314878, 12, 208), key(314890, 15, 209),
    key(314905, 15, 209), key(314920, 15, 209), key(314935, 24, 197), key(314959, 27, 197), key(314986, 36, 197),
    key(315022, 12, 130), key(315034, 12, 130), key(315046, 9, 194), key(315055, 18, 160), key(315073, 18, 160),
    key(315091, 9, 170), key(315100, 6, 115), key(315106, 6, 42), key(315112, 6, 103), key(315118, 6, 181),
    key(315124, 15, 222), key(315139, 18, 222), key(315157, 6, 223), key(315163, 9, 222), key(315172, 15, 105),
    key(315187, 6, 216), key(315193, 15, 105), key(315208, 9, 119), key(315217, 6, 81), key(315223, 9, 81),
    key(315232, 12, 90), key(315244, 12, 90), key(315256, 12, 90), key(315268, 9, 91), key(315277, 9, 91),
    key(315286, 12, 80), key(315298, 12, 80), key(315310, 9, 236), key(315319, 9, 236), key(315328, 12, 155),
    key(315340, 9, 18), key(315349, 9, 18), key(315358, 15, 152), key(315373, 15, 152), key(315388, 12, 155),
    key(315400, 12, 155), key(315412, 6, 223), key(315418, 6, 34), key(315424, 18, 191), key(315442, 15, 191),
    key(315457, 6, 75), key(315463, 6, 75), key(315469, 18, 12), key(315487, 15, 136), key(315502, 15, 93),
    key(315517, 21, 185), key(315538, 18, 12), key(315556, 18, 12), key(315574, 18, 12), key(315592, 15, 93),
    key(315607, 21, 185), key(315628, 21, 185), key(315649, 15, 136), key(315664, 12, 76), key(315676, 12, 76),
    key(315688, 6, 179), key(315694, 30, 26), key(315724, 12, 180), key(315736, 30, 26), key(315766, 30, 26),
    key(315796, 9, 37), key(315805, 6, 179), key(315811, 6, 218), key(315817, 6, 218), key(315823, 9, 113),
    key(315832, 12, 248), key(315844, 12, 248), key(315856, 12, 98), key(315868, 6, 100), key(315874, 9, 113),
    key(315883, 12, 14), key(315895, 6, 14), key(315901, 6, 135), key(315907, 6, 135), key(315913, 9, 231),
    key(315922, 9, 230), key(315931, 9, 233), key(315940, 12, 235), key(315952, 9, 106), key(315961, 12, 70),
    key(315973, 9, 112), key(315982, 9, 112), key(315991, 27, 215), key(316018, 27, 215), key(316045, 24, 224),
    key(316069, 9, 199), key(316078, 12, 31), key(316090, 12, 31), key(316102, 6, 169), key(316108, 6, 210),
    key(316114, 6, 41), key(316120, 12, 85), key(316132, 12, 92), key(316144, 12, 85), key(316156, 21, 243),
    key(316177, 27, 243), key(316204, 33, 243), key(316237, 12, 242), key(316249, 12, 242), key(316261, 9, 86),
    key(316270, 9, 187), key(316279, 9, 187), key(316288, 12, 28), key(316300, 12, 28), key(316312, 9, 30),
    key(316321, 9, 30), key(316330, 18, 174), key(316348, 15, 174), key(316363, 15, 174), key(316378, 9, 190),
    key(316387, 9, 133), key(316396, 12, 83), key(316408, 12, 83), key(316420, 15, 74), key(316435, 37, 74),
    key(316472, 15, 74), key(316487, 37, 74), key(316524, 23, 40), key(316547, 9, 123), key(316556, 9, 50),
    key(316565, 12, 44), key(316577, 23, 40), key(316600, 23, 40), key(316623, 9, 249), key(316632, 6, 175),
    key(316638, 6, 175), key(316644, 9, 225), key(316653, 12, 225), key(316665, 9, 132), key(316674, 33, 240),
    key(316707, 15, 10), key(316722, 6, 114), key(316728, 12, 159), key(316740, 9, 165), key(316749, 9, 170),
    key(316758, 15, 198), key(316773, 12, 202), key(316785, 9, 202), key(316794, 9, 51), key(316803, 6, 147),
    key(316809, 6, 114), key(316815, 12, 159), key(316827, 6, 165), key(316833, 6, 147), key(316839, 12, 188),
    key(316851, 12, 188), key(316863, 6, 234), key(316869, 24, 232), key(316893, 6, 234), key(316899, 24, 232),
    key(316923, 18, 240), key(316941, 21, 240), key(316962, 15, 10), key(316977, 18, 240), key(316995, 21, 240),
    key(317016, 15, 10), key(317031, 9, 111), key(317040, 6, 124), key(317046, 30, 121), key(317076, 21, 121),
    key(317097, 24, 206), key(317121, 21, 206), key(317142, 15, 27), key(317157, 12, 27), key(317169, 24, 237),
    key(317193, 30, 237), key(317223, 27, 203), key(317250, 12, 128), key(317262, 9, 55), key(317271, 15, 196),
    key(317286, 12, 128), key(317298, 12, 201), key(317310, 6, 117), key(317316, 9, 117), key(317325, 6, 72),
    key(317331, 6, 72), key(317337, 6, 192), key(317343, 9, 207), key(317352, 6, 79), key(317358, 6, 79),
    key(317364, 21, 105), key(317385, 18, 239), key(317403, 21, 239), key(317424, 21, 105), key(317445, 21, 105),
    key(317466, 18, 239), key(317484, 21, 239), key(317505, 27, 105), key(317532, 33, 239), key(317565, 15, 152),
    key(317580, 6, 166), key(317586, 18, 20), key(317604, 18, 20), key(317622, 15, 212), key(317637, 15, 212),
    key(317652, 15, 0), key(317667, 6, 166), key(317673, 18, 20), key(317691, 12, 151), key(317703, 12, 151),
    key(317715, 9, 131), key(317724, 9, 176), key(317733, 9, 176), key(317742, 12, 200), key(317754, 9, 244),
    key(317763, 9, 242), key(317772, 6, 245), key(317778, 6, 50), key(317784, 9, 182), key(317793, 6, 149),
    key(317799, 9, 153), key(317808, 15, 148), key(317823, 15, 153), key(317838, 9, 17), key(317847, 9, 95),
    key(317856, 9, 244), key(317865, 12, 200), key(317877, 6, 192), key(317883, 9, 207), key(317892, 12, 71),
    key(317904, 12, 68), key(317916, 12, 68), key(317928, 9, 69), key(317937, 12, 162), key(317949, 6, 169),
    key(317955, 12, 162), key(317967, 12, 44), key(317979, 6, 19), key(317985, 9, 29), key(317994, 12, 126),
    key(318006, 9, 131), key(318015, 12, 57), key(318027, 6, 19), key(318033, 9, 247), key(318042, 18, 88),
    key(318060, 15, 88), key(318075, 15, 88), key(318090, 30, 97), key(318120, 27, 97), key(318147, 6, 241),
    key(318153, 9, 248), key(318162, 6, 82), key(318168, 12, 56), key(318180, 6, 94), key(318186, 12, 16),
    key(318198, 9, 1), key(318207, 15, 64), key(318222, 15, 5), key(318237, 24, 7), key(318261, 24, 7),
    key(318285, 24, 7), key(318309, 6, 171), key(318315, 12, 171), key(318327, 9, 8), key(318336, 15, 64),
    key(318351, 15, 5), key(318366, 9, 0), key(318375, 6, 122), key(318381, 6, 122), key(318387, 6, 96),
    key(318393, 12, 154), key(318405, 15, 154), key(318420, 12, 157), key(318432, 6, 145), key(318438, 9, 156),
    key(318447, 9, 146), key(318456, 12, 141), key(318468, 12, 141), key(318480, 12, 158), key(318492, 15, 143),
    key(318507, 15, 140), key(318522, 12, 141), key(318534, 9, 103), key(318543, 9, 156), key(318552, 12, 154),
    key(318564, 12, 157), key(318576, 9, 158), key(318585, 15, 143), key(318600, 9, 146), key(318609, 15, 140),
    key(318624, 6, 145), key(318630, 12, 36), key(318642, 9, 125), key(318651, 6, 148),
];

#[rustfmt::skip]
pub(in crate::country) static AMBIGUOUS: [&[u16]; 5] = [
    &[46, 47], &[61, 63], &[122, 181], &[136, 212], &[239, 240],
];

#[rustfmt::skip]
pub(in crate::country) static SLOTS: [u16; 65536] = [
    0, 0, 0, 5885, 19611, 5944, 2559, 14477, 0, 0, 0, 1158, 11031, 18793, 0, 11295, 0, 0, 0, 0,
    0, 9513, 0, 4457, 5411, 0, 11156, 9079, 0, 0, 3558, 0, 0, 2498, 0, 7028, 15541, 0, 0, 0,
    0, 0, 7732, 14425, 0, 6952, 0, 0, 0, 0, 12147, 0, 14707, 0, 0, 0, 0, 0, 0, 1095,
    12083, 12609, 11923, 12251, 0, 2459, 0, 0, 11989, 0, 0, 64, 0, 0, 0, 0, 0, 18009, 0, 6211,
    0, 0, 0, 0, 0, 0, 19363, 0, 0, 0, 0, 0, 0, 0, 0, 1925, 5534, 0, 0, 0,
    1924, 2287, 0, 2887, 8662, 0, 0, 0, 0, 0, 0, 0, 4873, 0, 0, 0, 0, 11762, 3431, 7859,
    0, 0, 0, 0, 14302, 0, 0, 13559, 0, 0, 0, 0, 14920, 0, 0, 0, 0, 0, 14426, 0,
    10936, 18859, 0, 13619, 0, 0, 0, 3412, 0, 0, 9794, 0, 3057, 0, 0, 17137, 18979, 0, 14652, 0,
    15647, 0, 0, 0, 0, 0, 1303, 4182, 14118, 0, 0, 0, 0, 0, 0, 0, 3539, 0, 0, 0,
    0, 0, 6111, 11266, 0, 0, 0, 0, 0, 0, 0, 0, 11818, 0, 0, 0, 12457, 15330, 12060, 3771,
    16561, 17697, 0, 0, 0, 0, 0, 0, 4945, 0, 0, 0, 0, 12527, 0, 12807, 0, 0, 0, 4551,
    0, 0, 3070, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2923, 11813, 4058, 13188, 12576, 0, 0, 0,
    2097, 0, 0, 0, 0, 522, 15917, 0, 0, 0, 0, 0, 0, 0, 12893, 15630, 0, 0, 0, 6429,
    0, 0, 0, 4295, 0, 0, 0, 0, 7847, 10095, 18987, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 780, 10957, 0, 0, 0, 0, 0, 0, 19329,
    0, 6191, 0, 0, 0, 0, 0, 15631, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    6873, 0, 0, 18271, 0, 0, 15568, 0, 11752, 0, 0, 0, 0, 0, 14775, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 7762, 16166, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1067, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 6874, 15544, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    1867, 0, 0, 0, 0, 11195, 12508, 2687, 13154, 0, 0, 0, 0, 0, 0, 0, 0, 8700, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 4155, 604, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 9199, 12165, 19041, 0, 0, 0, 0, 0, 0, 0, 0, 0, 19269, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 5931, 13274, 0, 0, 0, 0, 2531, 18849, 0, 12529, 0, 0, 0,
    0, 10646, 0, 0, 0, 0, 14105, 0, 0, 0, 2166, 0, 0, 0, 0, 17728, 0, 0, 0, 16728,
    0, 9804, 0, 0, 0, 0, 6554, 0, 0, 0, 0, 3905, 16949, 0, 0, 83, 0, 0, 0, 0,
    0, 0, 2655, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 6384, 8523, 0, 0, 0, 0, 0, 12611, 0, 0, 0, 0, 0, 14838,
    0, 0, 0, 0, 6250, 9638, 0, 0, 0, 0, 17695, 8158, 0, 7349, 0, 0, 0, 0, 6433, 8241,
    1337, 0, 0, 11145, 0, 19481, 2301, 0, 0, 5422, 18526, 0, 0, 0, 3270, 0, 0, 0, 577, 14734,
    3335, 18043, 12749, 0, 0, 12715, 0, 0, 0, 15220, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 15334, 0, 4012, 0, 0, 4992, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3253, 13535,
    10283, 0, 0, 0, 0, 0, 5702, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 3661, 16987, 0, 0, 0, 0, 13468, 0, 0, 0, 0, 0, 8793, 0, 0, 0,
    0, 0, 14587, 0, 0, 0, 0, 4912, 0, 0, 0, 3180, 0, 0, 0, 0, 0, 0, 0, 0,
    328, 0, 0, 0, 11403, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3932, 0,
    0, 12980, 0, 0, 3614, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4382, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12711, 0, 19345, 0, 0, 0, 2676, 0,
    0, 13046, 8961, 0, 0, 13837, 0, 0, 0, 15499, 0, 0, 0, 3711, 11465, 3343, 0, 2617, 5375, 576,
    0, 0, 0, 0, 0, 0, 0, 515, 18739, 0, 0, 0, 14541, 0, 0, 0, 16544, 0, 0, 489,
    0, 1062, 11104, 0, 11833, 12781, 0, 0, 0, 0, 0, 0, 0, 0, 1713, 0, 0, 0, 0, 18655,
    0, 0, 11161, 707, 14738, 10953, 0, 2463, 0, 644, 0, 953, 18390, 0, 0, 0, 0, 14649, 13340, 14816,
    0, 0, 0, 0, 0, 17279, 0, 0, 0, 0, 5263, 14958, 1575, 2371, 18984, 0, 0, 0, 18974, 0,
    0, 0, 0, 17580, 0, 0, 0, 0, 8469, 16971, 0, 0, 0, 0, 0, 0, 6288, 17599, 0, 0,
    0, 5415, 0, 0, 0, 8273, 10658, 0, 0, 0, 0, 0, 0, 7765, 16691, 18495, 0, 0, 0, 0,
    0, 0, 15672, 0, 0, 0, 5835, 18449, 0, 0, 0, 0, 0, 7045, 2130, 14620, 15173, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 8070, 0, 7784, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16787, 0,
    934, 10434, 0, 0, 1342, 0, 0, 6420, 0, 14040, 5905, 7440, 0, 13026, 0, 4039, 0, 17913, 0, 5068,
    0, 0, 0, 0, 0, 0, 0, 0, 17833, 1555, 0, 14393, 0, 0, 0, 0, 0, 0, 14072, 0,
    0, 6378, 0, 0, 0, 0, 0, 798, 0, 0, 0, 0, 0, 18263, 18137, 9128, 0, 7257, 15901, 0,
    4570, 14685, 15904, 0, 0, 0, 0, 0, 17442, 0, 7787, 5030, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 13039, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18146, 4675, 0, 0, 0, 0, 0,
    7199, 0, 0, 0, 0, 4243, 0, 0, 0, 0, 9751, 0, 0, 0, 11538, 0, 17858, 0, 0, 2831,
    11502, 0, 0, 0, 17496, 0, 0, 12018, 0, 18086, 19280, 0, 0, 0, 2942, 6241, 11303, 0, 0, 16766,
    9686, 0, 18418, 0, 0, 4285, 5862, 0, 0, 0, 0, 13959, 15960, 0, 0, 0, 0, 0, 11951, 15227,
    0, 0, 0, 11671, 2171, 17367, 0, 0, 6987, 4591, 0, 0, 0, 0, 16019, 0, 0, 0, 0, 0,
    0, 0, 5924, 7188, 0, 0, 0, 0, 0, 0, 18817, 0, 12574, 1620, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 1759, 1595, 16753, 0, 4236, 0, 10576, 0, 0, 12389, 0, 0, 0, 0, 0, 0, 0,
    0, 5920, 10753, 0, 0, 0, 7955, 0, 13240, 0, 0, 0, 0, 0, 0, 4206, 0, 0, 0, 0,
    11544, 7805, 16440, 16788, 0, 0, 0, 0, 10205, 7619, 16353, 13724, 0, 0, 0, 0, 0, 0, 166, 0,
    0, 0, 0, 7987, 11035, 0, 0, 0, 0, 0, 0, 4674, 0, 0, 0, 0, 0, 0, 0, 71,
    0, 0, 0, 0, 0, 0, 0, 7104, 0, 0, 9148, 6119, 2075, 0, 0, 0, 6562, 0, 7162, 0,
    0, 0, 0, 0, 3120, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5938, 14756, 16456, 0, 8896, 0,
    0, 0, 0, 0, 11753, 0, 0, 0, 4467, 0, 0, 15289, 4491, 0, 5270, 0, 0, 0, 0, 0,
    0, 0, 0, 128, 0, 0, 3730, 4281, 7802, 0, 0, 0, 2834, 17059, 19490, 0, 0, 15632, 0, 6416,
    10293, 3306, 17660, 16694, 0, 0, 0, 11756, 0, 1650, 15595, 1609, 12052, 0, 0, 0, 0, 0, 7255, 0,
    0, 0, 0, 0, 6394, 15177, 6855, 0, 0, 0, 0, 0, 0, 8294, 0, 0, 0, 0, 0, 11181,
    0, 0, 0, 2188, 0, 0, 0, 0, 0, 0, 19196, 9631, 9237, 1513, 13674, 0, 18006, 0, 5338, 0,
    0, 0, 0, 2289, 0, 0, 0, 15202, 0, 15738, 0, 10477, 0, 0, 0, 0, 2035, 789, 7441, 9443,
    11177, 15470, 10574, 19315, 0, 0, 0, 0, 0, 0, 548, 12303, 0, 19612, 0, 0, 0, 1859, 0, 0,
    0, 0, 0, 0, 0, 0, 15598, 0, 0, 0, 0, 0, 0, 0, 9551, 0, 0, 14915, 0, 7278,
    0, 5027, 7329, 0, 0, 3683, 7494, 0, 0, 0, 0, 552, 5609, 19340, 0, 0, 9499, 16634, 9415, 0,
    5057, 10929, 0, 0, 2213, 0, 0, 0, 632, 0, 0, 0, 18681, 0, 7764, 0, 0, 10466, 13792, 2279,
    0, 18, 0, 0, 11956, 5581, 19412, 0, 0, 0, 0, 0, 0, 860, 4422, 0, 0, 0, 10654, 3301,
    0, 0, 0, 0, 10503, 0, 0, 0, 0, 0, 0, 0, 665, 8032, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 3287, 4732, 960, 0, 0, 0, 0, 13914, 0, 18077, 0, 5698, 0, 0, 0, 0, 654,
    5952, 13398, 13767, 0, 4107, 0, 0, 1056, 0, 0, 0, 2043, 4026, 0, 0, 0, 8440, 0, 2208, 15360,
    2595, 0, 0, 0, 0, 0, 8899, 0, 0, 0, 0, 0, 0, 12401, 0, 0, 0, 0, 4841, 17382,
    0, 0, 0, 13748, 0, 0, 8865, 0, 0, 0, 0, 0, 0, 0, 0, 9290, 0, 0, 0, 195,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5577, 0, 8545, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 18693, 5346, 0, 0, 0, 0, 0, 0, 537, 0, 0, 0, 0, 9300, 0, 0, 0, 4701,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9117, 0, 0, 0, 0, 6156, 0, 0, 0, 0,
    0, 5170, 0, 0, 0, 0, 0, 0, 18331, 0, 0, 15624, 16506, 0, 5473, 0, 7427, 0, 0, 3028,
    0, 0, 7572, 6736, 0, 0, 0, 0, 16118, 3636, 0, 0, 16630, 0, 3065, 3559, 10543, 0, 0, 11515,
    13831, 0, 0, 9456, 3557, 0, 0, 12439, 0, 14980, 3435, 6577, 15472, 15915, 0, 0, 19592, 0, 0, 18213,
    7811, 19010, 0, 13607, 0, 11108, 0, 0, 5657, 0, 0, 0, 8571, 0, 0, 3088, 0, 0, 0, 0,
    0, 0, 3816, 0, 0, 0, 0, 3157, 0, 0, 13521, 0, 0, 0, 0, 6343, 0, 0, 1309, 1995,
    0, 14911, 4095, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9947, 0, 0, 0, 10806, 0, 0,
    0, 0, 0, 6688, 0, 6028, 0, 0, 0, 0, 0, 3943, 0, 9068, 2981, 17709, 3052, 6658, 10919, 0,
    0, 0, 8577, 9355, 3809, 4536, 9430, 997, 13198, 13205, 16977, 0, 8774, 0, 0, 0, 0, 0, 0, 3528,
    5708, 0, 0, 0, 0, 0, 0, 5178, 0, 3425, 17073, 18520, 0, 0, 8637, 0, 0, 0, 1983, 16397,
    0, 0, 6599, 0, 0, 0, 0, 8046, 0, 0, 0, 0, 0, 0, 12587, 0, 2046, 0, 0, 0,
    5753, 11854, 0, 0, 0, 0, 0, 0, 12140, 0, 0, 1935, 0, 0, 0, 0, 4970, 12883, 14333, 0,
    0, 0, 3496, 0, 0, 0, 0, 0, 0, 6804, 11170, 1798, 7005, 1027, 15267, 15659, 13975, 16719, 0, 0,
    0, 0, 5913, 0, 0, 16, 0, 0, 0, 8981, 19034, 0, 0, 11578, 2962, 15222, 0, 0, 0, 14461,
    0, 19569, 0, 0, 0, 0, 15182, 17976, 2659, 0, 0, 0, 0, 7473, 0, 0, 4936, 10235, 0, 0,
    0, 14268, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7170, 0, 0, 0, 0, 9650, 0, 0, 18711,
    0, 0, 11971, 0, 10204, 0, 0, 0, 4529, 3485, 13071, 7172, 19364, 0, 0, 0, 0, 0, 0, 8459,
    367, 0, 0, 0, 0, 1478, 10536, 15097, 0, 9401, 0, 0, 0, 0, 0, 0, 6349, 0, 0, 0,
    0, 0, 0, 19326, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18473, 0, 15401, 0, 0, 0,
    0, 3340, 0, 0, 0, 0, 11252, 13680, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17343, 0, 13597,
    19051, 0, 0, 14967, 0, 0, 0, 14322, 14287, 0, 0, 0, 12372, 1212, 0, 0, 0, 0, 0, 0,
    19129, 0, 0, 0, 9965, 14411, 0, 0, 7471, 4114, 9782, 0, 0, 0, 7001, 0, 0, 0, 14568, 0,
    18340, 0, 5766, 0, 0, 0, 13778, 0, 1197, 10012, 14429, 0, 0, 0, 0, 0, 1526, 17714, 0, 0,
    12382, 0, 0, 0, 0, 0, 0, 16752, 0, 0, 0, 0, 0, 0, 0, 0, 17676, 6603, 0, 0,
    0, 0, 0, 1874, 15928, 0, 0, 0, 0, 0, 0, 0, 0, 10965, 9306, 15842, 13656, 12982, 15450, 0,
    0, 12117, 10115, 12270, 16152, 0, 15300, 2118, 11370, 1120, 3747, 0, 0, 0, 0, 0, 0, 17142, 0, 0,
    2823, 13230, 0, 0, 0, 0, 0, 0, 13322, 0, 0, 0, 0, 5703, 16335, 0, 0, 8502, 0, 1825,
    0, 7373, 0, 0, 11184, 0, 0, 14951, 0, 0, 13632, 0, 0, 6195, 10674, 0, 0, 2889, 0, 18623,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14749, 0, 0, 14510, 0, 0,
    9010, 0, 4300, 12321, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5236, 0, 0, 16579, 1651, 6807, 0,
    0, 0, 0, 0, 4797, 6835, 9093, 0, 0, 10688, 0, 11576, 0, 5354, 7714, 0, 0, 0, 0, 843,
    0, 0, 0, 0, 0, 0, 10438, 9509, 0, 0, 7181, 18189, 16724, 0, 0, 0, 6321, 0, 0, 0,
    0, 0, 0, 11520, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16285, 0, 13196, 0, 1308, 0, 0,
    0, 3766, 0, 0, 0, 0, 0, 11884, 0, 0, 0, 0, 0, 0, 0, 0, 6382, 11916, 0, 0,
    0, 16726, 0, 0, 0, 5491, 0, 15772, 4761, 7628, 4283, 0, 9190, 0, 0, 0, 17196, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7960, 0, 0, 0, 0, 0, 0, 0, 0, 10932,
    0, 0, 0, 0, 18985, 0, 4711, 2045, 18204, 0, 0, 0, 0, 0, 4186, 0, 17770, 2392, 2609, 7114,
    8767, 10640, 4969, 14932, 0, 0, 0, 0, 0, 0, 0, 14374, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 11486, 0, 0, 0, 0, 1788, 0, 19009, 0, 0, 0, 15699, 0, 1374, 0, 704, 6813,
    8628, 0, 0, 0, 15514, 0, 13946, 0, 0, 0, 0, 14410, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 14638, 0, 5751, 18085, 0, 0, 5743, 3618, 0, 10134, 14885, 15281, 0, 0, 12955, 0, 0, 0,
    0, 0, 15773, 0, 0, 0, 0, 13716, 5143, 2669, 7256, 0, 0, 0, 3784, 0, 4929, 0, 0, 0,
    0, 0, 0, 0, 0, 1689, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 1042, 0, 0, 0, 0, 0, 0, 6858, 1339, 0, 5665, 18352, 12295, 0,
    12832, 7169, 0, 2337, 18088, 7213, 10487, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15293, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9950, 0, 0, 3010, 0, 0, 0, 2799,
    0, 0, 1904, 19358, 0, 0, 0, 0, 0, 0, 0, 0, 10847, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 7853, 0, 12485, 0, 0, 0, 0, 0, 0, 3109, 1830, 0, 0, 0, 0, 9271, 0, 0,
    0, 0, 0, 0, 0, 16321, 0, 0, 0, 0, 13088, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 9087, 0, 0, 0, 2882, 0, 18989, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 18168, 0, 0, 15666, 0, 6444, 1644, 9974, 11478, 13869, 0, 0, 0, 0,
    0, 0, 8196, 0, 0, 2230, 12077, 19076, 0, 0, 0, 0, 0, 10899, 0, 0, 0, 0, 0, 0,
    0, 1475, 0, 0, 18083, 4837, 0, 0, 0, 0, 9433, 0, 14716, 0, 0, 0, 0, 0, 0, 9439,
    0, 0, 0, 0, 0, 0, 0, 0, 6204, 0, 18128, 17679, 0, 0, 0, 0, 0, 12533, 4066, 0,
    0, 0, 0, 0, 17596, 0, 7201, 0, 0, 0, 0, 0, 10532, 0, 0, 3662, 0, 276, 0, 0,
    0, 17318, 0, 0, 14506, 0, 0, 0, 0, 0, 0, 0, 0, 4037, 9122, 0, 0, 14908, 8511, 13069,
    0, 0, 1281, 0, 18538, 0, 0, 0, 0, 0, 0, 0, 15390, 0, 0, 0, 2419, 0, 0, 0,
    0, 0, 0, 0, 0, 9139, 0, 1325, 0, 14057, 0, 0, 0, 0, 0, 12563, 0, 0, 0, 0,
    325, 11207, 16061, 0, 0, 0, 0, 0, 12659, 0, 7212, 0, 589, 0, 0, 0, 0, 13113, 0, 0,
    0, 0, 0, 0, 5558, 0, 0, 10353, 0, 0, 0, 0, 0, 0, 826, 18749, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 12885, 0, 3124, 9835, 0, 0, 0, 4944, 15880, 12939, 0, 6442, 0, 0, 0,
    7913, 13191, 0, 0, 0, 11294, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5675, 11821, 0, 11136, 0,
    0, 0, 16930, 0, 0, 4499, 5854, 12456, 0, 0, 9539, 15159, 0, 0, 0, 0, 0, 17121, 16589, 0,
    0, 0, 0, 0, 0, 4930, 7325, 8302, 10147, 0, 0, 19404, 0, 0, 0, 13763, 0, 0, 0, 10468,
    0, 0, 0, 0, 5824, 0, 0, 0, 0, 0, 0, 18839, 0, 0, 0, 0, 0, 12176, 0, 0,
    0, 0, 0, 11347, 0, 0, 0, 0, 0, 0, 10508, 0, 0, 15674, 0, 0, 2437, 12414, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 13950, 0, 6726, 2228, 10189, 0, 0, 0, 0, 0, 1716, 0, 0,
    4379, 7453, 0, 0, 6834, 12531, 0, 0, 14644, 0, 0, 0, 0, 721, 0, 0, 0, 0, 3348, 13125,
    15093, 0, 10813, 12027, 0, 0, 0, 13036, 13218, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17281, 13271,
    0, 16584, 0, 0, 1913, 2425, 0, 0, 0, 0, 4733, 12775, 16669, 7318, 18199, 16147, 0, 0, 0, 0,
    0, 549, 14353, 17130, 0, 0, 8616, 0, 0, 0, 0, 0, 1619, 18833, 0, 5341, 0, 0, 3585, 0,
    0, 0, 16934, 0, 9253, 0, 0, 18304, 18395, 0, 0, 0, 0, 0, 0, 0, 1329, 9324, 0, 0,
    0, 17117, 0, 0, 0, 0, 0, 3472, 0, 0, 8114, 17341, 0, 0, 5670, 5946, 220, 0, 9613, 5652,
    0, 3112, 5868, 0, 0, 0, 0, 2031, 14812, 0, 5909, 9776, 11484, 3309, 10369, 14450, 0, 7580, 19016, 0,
    0, 0, 2369, 0, 0, 0, 1089, 0, 0, 0, 0, 0, 0, 0, 0, 164, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 8940, 0, 0, 0, 16682, 19336, 0, 0, 9934, 6974, 0,
    0, 0, 0, 0, 0, 0, 2095, 0, 0, 0, 0, 0, 0, 19561, 0, 5647, 0, 0, 12420, 16346,
    553, 14780, 15613, 0, 12850, 0, 0, 18618, 0, 0, 11283, 0, 0, 0, 17501, 0, 0, 0, 16217, 16280,
    0, 0, 0, 0, 0, 0, 7091, 0, 15264, 10102, 16361, 0, 6154, 12444, 0, 0, 0, 0, 0, 0,
    0, 1821, 7912, 14584, 0, 0, 15057, 0, 0, 0, 0, 0, 11863, 0, 4277, 10297, 0, 0, 0, 0,
    0, 0, 11430, 0, 2721, 7360, 0, 0, 0, 0, 12993, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 10875, 0, 0, 0, 0, 10044, 10386, 0, 0, 0, 13342, 0, 0, 17746, 0, 0,
    0, 11545, 0, 0, 5733, 0, 0, 0, 0, 0, 0, 0, 0, 19204, 0, 0, 0, 12778, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7428, 0, 0, 0, 0, 0, 17221, 0,
    0, 17836, 0, 8823, 2413, 0, 2004, 0, 0, 0, 1681, 0, 0, 0, 16006, 3417, 6411, 8409, 18226, 0,
    8591, 0, 0, 0, 0, 0, 0, 0, 1739, 15426, 7630, 0, 588, 9490, 7115, 0, 0, 1704, 14632, 0,
    0, 0, 8231, 0, 0, 0, 5430, 0, 0, 0, 5531, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 19452, 0, 0, 0, 2163, 0, 11514, 0, 0, 0, 0,
    0, 4398, 18804, 0, 0, 0, 10002, 0, 0, 0, 0, 5668, 14044, 15977, 0, 0, 2847, 11459, 0, 15492,
    188, 7595, 9627, 10832, 12648, 0, 10535, 11805, 13691, 0, 8673, 12346, 0, 0, 0, 0, 0, 14704, 0, 7411,
    0, 0, 9346, 0, 0, 0, 5223, 3193, 0, 0, 8668, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 12952, 0, 0, 406, 0, 13016, 18536, 0, 0, 0, 0, 10862, 0, 0, 0, 0, 0, 14877,
    7371, 18659, 0, 9298, 0, 0, 18483, 0, 0, 0, 0, 0, 19312, 0, 0, 0, 0, 6719, 16131, 13918,
    0, 0, 0, 0, 0, 0, 0, 11661, 0, 0, 0, 7277, 0, 0, 0, 0, 0, 0, 0, 0,
    5729, 0, 0, 15399, 0, 0, 16063, 0, 0, 69, 2825, 17984, 0, 8651, 0, 0, 5106, 12224, 13646, 0,
    0, 0, 0, 420, 16140, 8437, 0, 0, 4472, 0, 0, 10538, 0, 0, 9142, 0, 13547, 0, 3639, 13645,
    0, 0, 0, 0, 0, 0, 0, 4247, 19510, 17892, 0, 0, 9429, 0, 0, 0, 0, 0, 11089, 666,
    0, 0, 3329, 0, 7047, 2185, 6065, 0, 0, 17484, 0, 0, 0, 0, 0, 18569, 0, 0, 0, 0,
    0, 0, 0, 7410, 0, 11887, 144, 0, 0, 10484, 16842, 14567, 19209, 0, 17362, 0, 0, 0, 0, 18225,
    0, 0, 10869, 0, 0, 0, 0, 0, 0, 14367, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    8994, 18591, 426, 0, 0, 0, 0, 0, 0, 0, 0, 8690, 3080, 4011, 0, 0, 16099, 0, 13848, 0,
    0, 0, 4081, 0, 0, 19516, 0, 6600, 5742, 0, 1746, 18902, 6100, 12557, 18983, 0, 16926, 0, 0, 1078,
    4108, 7625, 0, 0, 0, 0, 0, 0, 0, 0, 4479, 10886, 0, 0, 18663, 2173, 0, 0, 0, 0,
    0, 7189, 1114, 4357, 0, 0, 0, 0, 4658, 0, 6754, 0, 0, 0, 0, 18597, 19318, 6909, 11712, 0,
    0, 0, 0, 0, 13941, 8220, 15422, 19330, 6866, 7224, 7825, 0, 0, 9599, 1065, 0, 10687, 10712, 0, 0,
    0, 5212, 17421, 9171, 1878, 7711, 0, 0, 0, 0, 0, 0, 9856, 15934, 17834, 3128, 5727, 0, 14916, 0,
    17677, 0, 0, 0, 0, 13673, 18573, 0, 0, 0, 0, 1276, 7531, 7773, 0, 0, 0, 0, 4194, 0,
    0, 0, 0, 0, 16078, 4575, 8494, 0, 3911, 0, 0, 0, 0, 0, 6061, 3195, 0, 0, 0, 0,
    0, 7020, 0, 0, 0, 0, 1615, 0, 0, 12918, 0, 829, 2535, 12131, 0, 0, 0, 0, 0, 18791,
    0, 0, 0, 0, 0, 0, 16486, 0, 0, 0, 0, 0, 0, 0, 0, 3164, 0, 0, 0, 0,
    0, 0, 0, 0, 19033, 0, 0, 2787, 12899, 0, 0, 16862, 0, 0, 0, 17718, 0, 0, 0, 2631,
    0, 3547, 0, 0, 15037, 0, 0, 0, 13454, 2159, 17371, 0, 7530, 0, 0, 0, 0, 1799, 1793, 0,
    0, 1621, 1539, 6239, 0, 0, 0, 0, 0, 1594, 0, 0, 9722, 0, 0, 0, 0, 0, 0, 3619,
    9048, 0, 0, 0, 0, 0, 0, 3527, 1794, 0, 0, 5032, 12161, 0, 18169, 5355, 9428, 0, 12613, 0,
    0, 0, 0, 7723, 10911, 12183, 13552, 0, 0, 11654, 0, 0, 0, 0, 0, 0, 18021, 0, 0, 0,
    0, 9756, 0, 5372, 19116, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6457, 12209,
    15798, 187, 8167, 0, 18720, 5062, 0, 0, 0, 0, 0, 1488, 0, 0, 0, 2737, 0, 0, 8195, 0,
    0, 0, 19565, 0, 0, 0, 0, 0, 715, 0, 0, 0, 0, 0, 0, 0, 0, 7821, 16225, 0,
    0, 0, 5424, 598, 1364, 0, 0, 7131, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 18896, 0, 0, 0, 0, 14436, 0, 0, 0, 12839, 19056, 0, 11371, 0, 0, 1310, 0, 9049, 0,
    0, 885, 0, 12967, 0, 5440, 10356, 10859, 0, 9106, 5469, 0, 0, 10284, 0, 0, 13991, 10173, 0, 0,
    0, 18448, 0, 0, 0, 0, 0, 0, 0, 0, 9563, 0, 0, 6142, 0, 0, 0, 0, 0, 18665,
    0, 0, 0, 0, 0, 0, 11588, 15447, 17514, 4284, 6358, 1773, 398, 12801, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 6797, 7831, 3637, 0, 0, 0, 0, 0, 10533, 0, 0, 0, 0, 1777,
    0, 0, 0, 18861, 7599, 1801, 18192, 0, 8010, 0, 0, 0, 0, 3989, 0, 0, 0, 19238, 0, 0,
    0, 12009, 13197, 0, 13389, 7665, 0, 12170, 0, 16385, 0, 0, 0, 0, 0, 0, 16846, 779, 0, 0,
    3467, 0, 0, 13610, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16754, 0, 0, 0, 0, 1079, 0,
    11401, 0, 0, 0, 0, 0, 0, 3426, 15685, 0, 0, 0, 0, 0, 18832, 19144, 0, 10730, 0, 0,
    0, 1501, 2832, 14064, 0, 0, 0, 0, 0, 0, 0, 0, 8655, 9809, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 14087, 4883, 8579, 640, 15730, 0, 7260, 0, 0, 0, 0, 0, 0, 1749, 0,
    0, 0, 0, 0, 0, 0, 9553, 0, 0, 0, 14786, 5682, 0, 2110, 2395, 0, 7392, 0, 0, 0,
    12990, 0, 0, 0, 0, 0, 0, 0, 2324, 0, 0, 10439, 0, 0, 0, 0, 0, 0, 0, 5598,
    0, 0, 0, 0, 3798, 0, 0, 14362, 0, 0, 0, 0, 0, 0, 6795, 0, 0, 14233, 0, 5349,
    6491, 0, 1676, 15927, 0, 6073, 1136, 3933, 0, 4584, 0, 0, 0, 0, 1190, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 5034, 0, 0, 2005, 0, 0, 198, 13556, 0, 0, 0,
    14054, 4919, 0, 0, 15873, 0, 9026, 0, 0, 0, 0, 0, 0, 0, 14801, 8069, 0, 5615, 0, 0,
    0, 0, 0, 0, 0, 0, 1714, 11539, 0, 11276, 0, 0, 871, 0, 0, 12041, 0, 0, 0, 0,
    0, 0, 6821, 0, 0, 5508, 9166, 16779, 0, 0, 17321, 0, 0, 0, 0, 14103, 6036, 13523, 0, 0,
    0, 0, 0, 0, 0, 12000, 0, 0, 0, 0, 0, 0, 370, 15997, 0, 0, 0, 3789, 0, 0,
    0, 17212, 0, 0, 14441, 0, 0, 0, 0, 0, 0, 389, 4478, 14634, 17084, 19405, 8585, 0, 11652, 9932,
    4595, 0, 0, 0, 0, 0, 0, 19303, 0, 0, 0, 0, 0, 16316, 0, 9979, 12059, 13558, 2106, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 18105, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 1305, 0, 0, 0, 0, 0, 0, 0, 150, 17849, 0, 0, 14803, 16802, 0,
    0, 0, 0, 3101, 0, 16903, 19125, 19463, 0, 0, 0, 0, 13318, 0, 4845, 0, 5782, 8771, 0, 18375,
    0, 4990, 6860, 10937, 18383, 2853, 4116, 4501, 0, 0, 0, 0, 0, 0, 12162, 0, 12499, 0, 0, 0,
    0, 0, 9819, 2107, 0, 0, 0, 7421, 0, 0, 4276, 6463, 16563, 0, 0, 0, 0, 9312, 10247, 0,
    0, 9138, 0, 0, 0, 11832, 0, 13157, 13269, 0, 0, 0, 0, 0, 8897, 7925, 10220, 10248, 8706, 0,
    212, 812, 0, 0, 0, 0, 0, 0, 0, 0, 16487, 15423, 3734, 8164, 0, 0, 0, 3415, 3923, 8960,
    0, 9280, 0, 0, 1622, 0, 16484, 6924, 16495, 0, 18743, 0, 0, 0, 0, 0, 11040, 0, 0, 0,
    0, 0, 0, 0, 16617, 19422, 0, 0, 0, 0, 0, 18407, 3815, 0, 0, 7161, 0, 0, 0, 0,
    1986, 0, 0, 0, 0, 0, 0, 7386, 12056, 2657, 4446, 3537, 14329, 0, 0, 0, 0, 0, 7082, 10135,
    12317, 0, 0, 0, 612, 0, 0, 4888, 0, 5156, 0, 0, 5122, 7749, 0, 0, 4654, 0, 0, 0,
    0, 0, 0, 0, 0, 6884, 0, 0, 0, 0, 1442, 3797, 0, 0, 0, 0, 0, 0, 14640, 0,
    0, 0, 0, 16981, 0, 0, 770, 0, 0, 0, 0, 0, 5484, 0, 0, 0, 0, 0, 18531, 10894,
    0, 0, 0, 0, 0, 0, 5418, 10411, 15018, 18403, 0, 11487, 0, 0, 0, 0, 0, 0, 0, 0,
    10003, 0, 0, 1841, 18124, 0, 0, 0, 4, 12169, 0, 0, 0, 4417, 0, 0, 19591, 0, 0, 0,
    0, 0, 0, 0, 0, 7535, 8811, 0, 9485, 0, 0, 0, 11704, 0, 2948, 10707, 14845, 0, 8932, 0,
    16698, 0, 0, 0, 0, 0, 10186, 0, 5364, 11797, 0, 0, 0, 16685, 0, 0, 0, 0, 8212, 1352,
    8012, 11084, 0, 0, 3974, 17391, 19613, 0, 0, 0, 0, 12747, 9837, 0, 0, 0, 13955, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 14310, 0, 11717, 6827, 0, 0, 6003, 0, 0, 0, 0, 0,
    0, 2203, 0, 16852, 18602, 0, 0, 0, 0, 16717, 17544, 0, 0, 0, 0, 0, 0, 0, 14692, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5497, 0, 0, 0, 0, 0, 0, 7029, 0,
    0, 5704, 9371, 0, 18425, 14495, 2126, 0, 11563, 0, 0, 0, 0, 0, 0, 1406, 0, 13090, 0, 10266,
    11984, 11488, 0, 11706, 0, 0, 0, 0, 0, 0, 0, 0, 4486, 2402, 0, 0, 0, 0, 1077, 0,
    3494, 4060, 17996, 0, 0, 0, 0, 0, 0, 0, 0, 9865, 0, 0, 0, 8694, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 1152, 0, 0, 0, 0, 0, 2133, 0, 0, 1832, 0, 0, 0,
    0, 0, 18094, 7022, 0, 0, 2651, 13003, 0, 0, 3929, 0, 3638, 4260, 5050, 0, 0, 0, 11986, 0,
    13534, 0, 0, 0, 14091, 0, 0, 0, 0, 0, 0, 0, 0, 13963, 0, 4331, 0, 3059, 9571, 0,
    0, 0, 0, 0, 832, 18559, 0, 0, 8929, 383, 0, 0, 6622, 3160, 11826, 14377, 18946, 12603, 0, 0,
    0, 19593, 0, 0, 0, 0, 0, 0, 0, 9867, 11899, 0, 9530, 0, 0, 0, 0, 0, 0, 0,
    0, 9396, 0, 9861, 11369, 13048, 0, 0, 8326, 13263, 0, 0, 0, 0, 0, 10625, 0, 0, 0, 0,
    0, 0, 13021, 0, 0, 0, 0, 0, 13075, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1122, 14018,
    0, 0, 0, 0, 0, 0, 10388, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1269, 0, 3938, 617,
    0, 0, 0, 0, 0, 2442, 5274, 2815, 14922, 19110, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 10737, 0, 0, 2013, 0, 0, 18091, 636, 0, 8895, 0, 0, 0, 0, 0, 12262, 3810, 3908, 6794,
    0, 0, 0, 0, 0, 17649, 14513, 0, 4833, 0, 8270, 0, 0, 0, 0, 0, 0, 0, 461, 0,
    0, 0, 0, 0, 0, 0, 9184, 12463, 180, 19552, 0, 16798, 0, 3034, 0, 0, 0, 0, 0, 0,
    0, 11883, 0, 0, 1129, 0, 10346, 14050, 0, 13386, 10276, 15844, 0, 0, 0, 0, 5851, 0, 15482, 16421,
    5960, 6507, 0, 10647, 0, 0, 0, 0, 0, 0, 8425, 0, 0, 9196, 10435, 0, 2435, 14197, 0, 0,
    0, 0, 3645, 0, 0, 0, 0, 8335, 0, 0, 1964, 0, 0, 9081, 0, 0, 0, 7785, 0, 0,
    0, 11693, 0, 0, 0, 0, 0, 0, 0, 0, 2563, 0, 0, 0, 0, 0, 0, 0, 7313, 0,
    0, 0, 0, 0, 0, 0, 11992, 0, 0, 11597, 0, 0, 0, 1141, 0, 10169, 0, 13672, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 13536, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17167, 2023, 15675,
    1125, 0, 0, 0, 7423, 16218, 3153, 8339, 3668, 14995, 0, 0, 0, 13973, 0, 7185, 0, 0, 0, 0,
    1966, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4762, 12708, 0, 0, 6750, 8564, 0, 0, 0,
    0, 0, 0, 0, 7044, 0, 17799, 0, 0, 17948, 2193, 17399, 0, 19176, 0, 7438, 0, 0, 0, 16241,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6652, 15756, 0, 0, 17429, 4559, 10534, 18306, 0,
    0, 0, 15010, 5112, 0, 990, 9691, 0, 0, 0, 3999, 15241, 0, 0, 0, 0, 5145, 0, 0, 15990,
    3739, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2378, 4240, 0, 1680, 0, 0, 0, 0, 0, 11873,
    0, 0, 0, 0, 0, 1208, 0, 341, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 9232, 0, 0, 0, 0, 15637, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 11204, 15001, 13965, 0, 0, 349, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 5020, 0, 5488, 16560, 0, 0, 1715, 0, 9909, 0, 0, 0, 0, 0, 1567, 0, 0, 0,
    0, 17439, 19013, 4404, 0, 17094, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16211,
    0, 1720, 1861, 17727, 18055, 0, 0, 0, 0, 0, 0, 7096, 0, 1836, 9559, 0, 0, 0, 7023, 0,
    0, 14860, 0, 1274, 1579, 14347, 0, 0, 0, 329, 11508, 14627, 0, 13356, 0, 0, 5973, 0, 15680, 0,
    0, 0, 0, 3792, 0, 0, 0, 0, 0, 0, 0, 16038, 0, 17247, 9996, 0, 0, 8863, 0, 0,
    0, 7041, 0, 8872, 0, 0, 0, 0, 0, 0, 0, 4318, 2431, 2280, 0, 0, 9754, 0, 0, 0,
    0, 0, 0, 2819, 0, 0, 0, 0, 0, 0, 0, 0, 12815, 0, 0, 0, 0, 0, 0, 0,
    0, 14439, 12740, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 384, 0, 2167, 7416, 3331, 15452,
    0, 0, 5781, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7141, 0,
    0, 0, 0, 8735, 16710, 0, 0, 0, 18509, 5987, 19549, 0, 16548, 0, 12219, 0, 0, 0, 7106, 0,
    9820, 0, 0, 0, 0, 10660, 7280, 0, 179, 0, 8676, 0, 0, 0, 0, 0, 3523, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    13847, 0, 0, 9395, 15463, 0, 0, 0, 14500, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 16354, 0, 5514, 702, 0, 0, 2755, 0, 0, 0, 0, 0, 0, 0, 5664, 0, 0, 0, 0,
    0, 0, 0, 16050, 0, 13066, 2002, 0, 12978, 0, 9141, 0, 9948, 15629, 14507, 0, 0, 0, 0, 0,
    0, 0, 0, 1831, 0, 5450, 0, 5860, 0, 0, 5542, 7158, 0, 4207, 0, 0, 282, 4615, 8325, 0,
    0, 0, 0, 8858, 0, 0, 0, 0, 0, 9228, 12695, 19377, 0, 0, 14471, 17602, 0, 0, 16086, 11556,
    0, 0, 12189, 9715, 0, 11153, 6452, 0, 0, 0, 0, 0, 0, 0, 13992, 0, 0, 0, 0, 0,
    160, 8772, 9535, 0, 0, 0, 3756, 9903, 11734, 0, 3900, 5556, 0, 0, 0, 0, 0, 0, 0, 0,
    16245, 0, 0, 0, 0, 1866, 4736, 0, 0, 6408, 0, 0, 1369, 0, 0, 18794, 0, 0, 0, 0,
    0, 9151, 0, 14272, 0, 0, 0, 16067, 0, 18437, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12751,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15546, 0, 0, 11702, 0, 0, 0, 0,
    0, 0, 11522, 11438, 0, 0, 10601, 14829, 11830, 0, 0, 6443, 1911, 2325, 6212, 19416, 0, 14663, 2246, 14264,
    17344, 0, 0, 0, 0, 0, 0, 2600, 11046, 0, 0, 0, 0, 11419, 0, 14061, 12509, 11064, 16911, 10694,
    17809, 0, 0, 0, 0, 5434, 0, 0, 0, 0, 13599, 0, 0, 0, 0, 0, 0, 17029, 14457, 149,
    11877, 0, 7758, 3519, 0, 0, 0, 15559, 0, 0, 0, 5720, 0, 6511, 0, 0, 0, 0, 0, 0,
    0, 14626, 8794, 11657, 0, 0, 0, 0, 0, 6604, 0, 0, 474, 0, 1471, 0, 3468, 0, 0, 14717,
    0, 0, 11781, 11848, 0, 0, 0, 0, 0, 0, 11194, 0, 0, 0, 6713, 10481, 16113, 0, 5502, 0,
    0, 0, 0, 0, 0, 7852, 16961, 16080, 0, 0, 0, 17658, 0, 11165, 0, 0, 0, 11110, 0, 15142,
    0, 0, 0, 0, 0, 0, 0, 3376, 0, 0, 0, 0, 0, 0, 0, 8405, 4916, 17698, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4799, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 17877, 0, 0, 0, 0, 19014, 0, 10591, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 7537, 17202, 0, 12925, 0, 0, 9278, 14899, 13419, 0, 19542, 0, 0, 1286, 395, 0, 6925, 0, 4748,
    0, 0, 0, 0, 17227, 0, 0, 0, 0, 0, 0, 0, 0, 1932, 0, 0, 0, 0, 7198, 14257,
    4700, 0, 0, 0, 0, 0, 0, 5836, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6768, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 7975, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    10644, 11534, 0, 0, 0, 0, 16375, 9787, 18477, 0, 0, 9022, 0, 0, 0, 0, 0, 0, 0, 19459,
    0, 0, 0, 2940, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16718, 0, 0, 0, 0, 0,
    0, 0, 12913, 12272, 5573, 17741, 0, 16618, 3761, 0, 0, 0, 0, 0, 0, 0, 5271, 0, 0, 0,
    4235, 19581, 18389, 0, 0, 0, 0, 0, 0, 0, 17515, 0, 0, 0, 0, 0, 0, 0, 3716, 13677,
    0, 0, 0, 4846, 17397, 0, 0, 9244, 18647, 0, 0, 0, 0, 0, 18184, 5101, 0, 0, 4287, 0,
    0, 0, 0, 0, 0, 0, 12215, 0, 0, 0, 113, 0, 0, 0, 0, 0, 12742, 0, 0, 17452,
    0, 0, 0, 0, 7872, 0, 0, 11186, 0, 0, 6174, 17174, 12025, 1301, 14030, 0, 0, 0, 0, 7982,
    0, 0, 3189, 0, 0, 16803, 13107, 4937, 17645, 0, 0, 17100, 8708, 9282, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 2850, 3133, 10497, 0, 0, 0, 0, 13073, 0, 0, 0, 0, 0, 12606, 0,
    0, 0, 4689, 15148, 0, 13854, 0, 0, 0, 0, 966, 11730, 0, 0, 0, 0, 0, 9800, 0, 0,
    0, 0, 0, 0, 0, 15752, 0, 0, 0, 1259, 0, 0, 18218, 3320, 800, 15545, 0, 13174, 3207, 14384,
    3778, 0, 0, 0, 0, 0, 0, 0, 0, 7807, 10727, 2353, 7330, 0, 0, 0, 5546, 8414, 0, 0,
    0, 0, 0, 0, 5046, 8014, 18608, 0, 0, 13660, 0, 5389, 0, 0, 8372, 14797, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 12570, 0, 10837, 525, 0, 0, 167, 0, 0, 0, 0, 0, 0, 0,
    14525, 0, 0, 6564, 10068, 0, 0, 0, 0, 0, 0, 13593, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 9894, 0, 0, 0, 0, 13110, 0, 4981, 0, 0, 0, 13418, 17168, 590, 17853, 0, 8122, 0, 0,
    9422, 0, 0, 0, 2556, 0, 0, 0, 0, 0, 2880, 0, 0, 0, 0, 0, 18490, 0, 12642, 0,
    0, 0, 0, 0, 17171, 0, 0, 0, 0, 19086, 0, 0, 0, 6818, 16433, 0, 12213, 0, 0, 2580,
    7713, 0, 14368, 0, 0, 5583, 14308, 0, 8834, 17420, 1059, 16873, 0, 2690, 0, 0, 0, 0, 17271, 0,
    0, 0, 0, 0, 0, 0, 3114, 0, 935, 0, 0, 0, 19020, 0, 0, 0, 0, 0, 0, 0,
    0, 2103, 7601, 0, 1610, 0, 0, 11985, 0, 0, 19111, 17217, 0, 0, 0, 0, 0, 0, 0, 10501,
    0, 0, 0, 0, 0, 16281, 0, 5545, 17284, 0, 0, 0, 2654, 0, 0, 2109, 8199, 0, 0, 0,
    0, 0, 0, 18543, 0, 0, 18879, 0, 0, 0, 0, 0, 0, 0, 0, 8037, 0, 15427, 0, 0,
    8533, 0, 6935, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10778, 0, 4297, 7458, 0, 8701,
    0, 0, 7437, 0, 0, 0, 8424, 0, 0, 0, 0, 14595, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 9850, 0, 0, 0, 8449, 6296, 0, 0, 0, 0, 0, 1381, 0, 0,
    0, 14724, 0, 19108, 0, 11655, 0, 4217, 364, 6497, 0, 0, 0, 14953, 0, 8192, 0, 5320, 7424, 12313,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7214, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 18452, 8433, 16126, 12924, 0, 0, 6920, 0, 4552, 16549, 0, 12231, 0, 0, 0, 0, 0, 0,
    0, 4299, 14659, 0, 0, 0, 0, 0, 0, 12732, 15783, 0, 0, 8132, 735, 9891, 0, 0, 0, 4746,
    685, 19440, 0, 0, 0, 0, 0, 0, 0, 18398, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 6921, 0, 0, 0, 5003, 12261, 0, 0, 0, 0, 0, 12934, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 15575, 0, 0, 10651, 11981, 3998, 3460, 0, 0, 0, 0, 0, 12660, 2253, 13930, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 1624, 13476, 0, 10146, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 13211, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    5333, 0, 0, 0, 686, 0, 0, 5379, 14999, 18971, 0, 7119, 0, 0, 2070, 0, 0, 14284, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 8268, 0, 10443, 0, 9525, 0, 0, 18907, 0, 0, 12202, 6536,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17751, 0, 0, 4525, 0, 0, 0, 0, 0,
    18457, 0, 0, 0, 0, 0, 0, 0, 0, 51, 0, 0, 7788, 0, 16347, 0, 0, 0, 0, 0,
    16250, 0, 0, 0, 0, 10994, 0, 0, 0, 0, 0, 0, 0, 16650, 0, 0, 0, 17387, 17566, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3952, 7095, 0, 0, 0, 0,
    3737, 1483, 10308, 0, 0, 1865, 0, 10206, 0, 0, 0, 0, 13650, 0, 8589, 0, 12855, 11240, 0, 2315,
    0, 0, 11133, 18042, 0, 0, 0, 0, 0, 0, 4374, 7518, 18176, 0, 0, 1073, 0, 0, 0, 0,
    15924, 0, 0, 0, 14449, 2069, 6355, 0, 0, 0, 0, 0, 0, 15697, 10628, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 8740, 0, 0, 0, 0, 0, 0, 0, 0, 6414, 8269, 0, 0, 0,
    3912, 14124, 14023, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8600, 0, 0, 0, 0, 0, 0,
    3808, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6544, 1729, 0, 0, 0, 0, 0, 0, 313, 0,
    12144, 0, 13497, 0, 0, 13801, 0, 0, 0, 0, 0, 0, 0, 0, 13229, 10555, 0, 0, 0, 0,
    9587, 0, 0, 0, 0, 8098, 11109, 0, 0, 0, 0, 0, 0, 0, 0, 1962, 0, 0, 3035, 4960,
    0, 13077, 0, 0, 0, 2389, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 5072, 11791, 0, 0, 0, 15748, 0, 0, 264, 0, 0, 0, 0, 9458, 0, 0, 0, 0, 5856,
    0, 0, 0, 11272, 0, 0, 0, 0, 0, 0, 9053, 0, 11134, 0, 0, 7574, 0, 18346, 7159, 0,
    0, 0, 0, 0, 5067, 0, 0, 0, 0, 0, 0, 17487, 0, 11107, 11658, 0, 0, 10198, 0, 0,
    0, 0, 0, 0, 0, 0, 11176, 0, 19323, 8869, 13702, 11738, 0, 0, 13288, 0, 0, 0, 0, 0,
    0, 0, 3694, 0, 0, 0, 7269, 1950, 9955, 5588, 11130, 0, 0, 0, 0, 0, 0, 0, 0, 5136,
    0, 2840, 0, 0, 0, 0, 0, 0, 15962, 0, 0, 0, 0, 0, 0, 18327, 0, 8036, 0, 4515,
    0, 0, 8289, 0, 0, 0, 0, 708, 6899, 0, 17236, 7243, 0, 0, 0, 0, 6197, 0, 5464, 0,
    0, 0, 0, 0, 0, 0, 0, 12156, 0, 0, 0, 11483, 0, 0, 0, 0, 0, 0, 7504, 0,
    0, 0, 13462, 3369, 13553, 0, 0, 0, 0, 0, 16449, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 4180, 0, 0, 0, 14990, 0, 17458, 0, 0, 0, 0, 0, 4500, 0, 0, 0, 0, 0, 15551,
    2872, 0, 0, 0, 0, 0, 0, 0, 0, 16199, 0, 13913, 0, 4538, 0, 7448, 12973, 0, 0, 0,
    0, 1653, 8338, 7891, 0, 0, 0, 0, 17518, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 7707, 0, 0, 0, 0, 17306, 0, 0, 17166, 0, 5597, 0, 17476, 13972, 0, 4986, 0,
    0, 0, 16935, 6883, 0, 0, 0, 11418, 0, 8219, 773, 15702, 0, 4438, 19253, 3136, 0, 0, 0, 9219,
    0, 0, 0, 0, 14579, 0, 0, 0, 0, 10942, 13944, 0, 0, 0, 0, 0, 11180, 0, 14132, 17433,
    4447, 3045, 0, 0, 0, 5295, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13500, 11801, 0, 0, 0,
    918, 0, 7107, 10252, 6756, 0, 12733, 0, 0, 0, 0, 7915, 2716, 9243, 18502, 0, 0, 722, 0, 0,
    10893, 0, 0, 0, 11656, 3438, 0, 2745, 0, 0, 0, 0, 0, 0, 0, 0, 10537, 0, 0, 0,
    0, 0, 0, 0, 0, 14532, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18071, 0, 0, 13583, 199,
    0, 221, 0, 5426, 0, 0, 0, 0, 3002, 0, 0, 4962, 0, 0, 0, 17375, 0, 16871, 0, 9954,
    0, 0, 0, 0, 1518, 11950, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1884,
    8470, 0, 0, 0, 0, 4391, 11777, 0, 0, 0, 11059, 8749, 0, 10258, 0, 0, 0, 7562, 13996, 0,
    0, 0, 0, 16348, 16965, 0, 0, 3007, 0, 11491, 0, 0, 0, 0, 0, 0, 14413, 0, 0, 9781,
    1604, 0, 0, 0, 0, 2544, 0, 0, 0, 0, 5279, 0, 0, 0, 0, 0, 5155, 0, 15946, 0,
    0, 0, 4064, 10693, 0, 0, 0, 0, 6101, 0, 0, 0, 11829, 0, 0, 0, 15269, 0, 0, 0,
    0, 0, 0, 8918, 0, 0, 0, 0, 14182, 15150, 0, 0, 0, 0, 0, 0, 14293, 0, 2525, 6260,
    1231, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13489, 0, 0, 2720, 0, 0, 0, 10964, 0, 0,
    0, 0, 0, 0, 0, 0, 729, 18253, 0, 0, 0, 6991, 0, 432, 11589, 15751, 0, 0, 0, 0,
    0, 438, 9497, 0, 0, 3660, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10471, 0, 0, 0, 0,
    0, 0, 0, 0, 17570, 1063, 17734, 0, 0, 0, 0, 14071, 19186, 10772, 0, 0, 0, 18614, 0, 0,
    0, 0, 0, 14657, 0, 0, 0, 0, 0, 0, 14135, 0, 0, 0, 0, 0, 3791, 0, 0, 15995,
    0, 0, 11001, 13299, 0, 0, 0, 0, 0, 8303, 14873, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    11535, 0, 0, 8438, 0, 0, 0, 15870, 6359, 11881, 118, 0, 0, 1534, 0, 0, 16125, 0, 0, 11909,
    12479, 0, 0, 0, 0, 0, 0, 0, 13983, 0, 0, 7271, 0, 13108, 0, 3930, 0, 0, 0, 0,
    4410, 0, 0, 0, 0, 285, 0, 0, 0, 9330, 1132, 14978, 10527, 0, 0, 0, 0, 0, 0, 11653,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4190, 4940, 16203, 0, 0,
    14751, 16299, 0, 0, 0, 14802, 0, 0, 0, 0, 5266, 0, 0, 15273, 6977, 0, 0, 8260, 11983, 0,
    0, 0, 0, 0, 0, 3205, 7042, 2857, 0, 1282, 5628, 0, 0, 0, 14619, 0, 0, 0, 0, 0,
    0, 0, 0, 11028, 5518, 0, 0, 13594, 0, 0, 16158, 0, 0, 0, 0, 0, 17147, 0, 0, 0,
    0, 0, 0, 18865, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6755, 7650, 19064,
    10085, 0, 0, 0, 0, 15375, 0, 11742, 0, 0, 15574, 0, 2624, 0, 0, 10197, 7246, 13808, 0, 11922,
    9066, 16112, 16391, 0, 17686, 0, 0, 1863, 0, 0, 0, 0, 0, 0, 0, 0, 4315, 0, 0, 0,
    0, 12534, 0, 0, 0, 0, 0, 0, 7275, 0, 0, 0, 4786, 0, 9294, 15860, 0, 676, 3135, 0,
    0, 1569, 16551, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6128, 0, 578, 17588, 0, 0, 0, 0,
    6226, 0, 0, 0, 0, 0, 19298, 2517, 0, 0, 0, 2911, 5064, 5225, 0, 5385, 0, 0, 6717, 18442,
    0, 712, 0, 0, 0, 0, 0, 0, 16564, 0, 11908, 0, 0, 0, 8204, 14748, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 4813, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5526,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2350, 0, 0, 0, 0, 14375, 0, 0, 16670,
    0, 0, 0, 3364, 17712, 0, 0, 0, 0, 13833, 0, 0, 0, 0, 0, 0, 0, 5529, 4877, 10669,
    18922, 0, 0, 7736, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14373, 11299, 0, 0, 0, 0, 0,
    9262, 9457, 0, 0, 6346, 0, 0, 0, 0, 0, 0, 0, 0, 2269, 0, 0, 0, 0, 0, 7663,
    0, 0, 2558, 11169, 0, 0, 0, 9172, 3722, 11889, 0, 3163, 0, 0, 0, 0, 0, 0, 6143, 0,
    0, 0, 0, 0, 12618, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14519, 15502, 0, 0, 17486, 0,
    0, 19499, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9051, 18683, 0, 10807, 0, 0, 0,
    4122, 10713, 10442, 0, 2522, 0, 0, 3726, 9027, 0, 0, 0, 12912, 9799, 5214, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 2904, 0, 0, 0, 2184, 31, 0, 0, 0, 2618, 3132, 0, 0, 0, 0, 6995,
    0, 0, 0, 12842, 0, 15513, 0, 0, 0, 0, 0, 0, 5807, 0, 0, 0, 2357, 5651, 0, 0,
    0, 0, 0, 423, 0, 0, 0, 0, 12826, 15926, 11095, 18301, 0, 0, 0, 0, 0, 18147, 13729, 0,
    0, 0, 0, 0, 5108, 0, 0, 0, 0, 0, 0, 18630, 14493, 0, 0, 0, 8630, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 1544, 0, 15161, 0, 2026, 0, 0, 7689, 10472, 8723, 10927, 16230, 0, 4412,
    0, 0, 0, 2192, 0, 0, 0, 0, 0, 16647, 7357, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 14646, 0, 0, 0, 0, 0, 0, 0, 0, 14474, 2157, 0, 0, 0, 6298, 11092, 0, 0,
    0, 0, 0, 0, 8047, 8543, 0, 0, 0, 0, 0, 0, 3802, 0, 0, 0, 0, 0, 0, 0,
    0, 2933, 0, 7436, 0, 5231, 14020, 0, 0, 0, 19069, 0, 9502, 0, 6158, 12562, 14633, 2989, 0, 0,
    0, 0, 0, 0, 0, 0, 6587, 0, 0, 0, 0, 0, 0, 0, 6627, 0, 7789, 6336, 15047, 16697,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7509, 8942, 13627, 8795, 0, 0,
    0, 0, 0, 11869, 0, 0, 0, 0, 985, 0, 4637, 4804, 16620, 0, 0, 13007, 0, 0, 13744, 0,
    0, 0, 0, 0, 0, 0, 1290, 11779, 0, 0, 14418, 10046, 1948, 0, 1439, 0, 0, 0, 0, 0,
    15200, 0, 0, 7775, 7845, 8483, 15297, 0, 4808, 0, 0, 2223, 0, 0, 0, 0, 14840, 1696, 18046, 3748,
    8398, 8462, 9952, 16559, 0, 5313, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12782, 15085, 0,
    0, 11767, 15734, 12044, 0, 13923, 18571, 0, 0, 0, 0, 7995, 0, 0, 0, 0, 8674, 7521, 0, 7109,
    19035, 0, 18551, 0, 0, 11543, 0, 0, 12173, 5499, 14581, 1616, 0, 10505, 0, 0, 0, 0, 0, 0,
    0, 9403, 0, 0, 17026, 7282, 18335, 5390, 0, 17652, 0, 11501, 14776, 15134, 0, 0, 0, 0, 0, 0,
    0, 0, 10167, 0, 2197, 12929, 1702, 16538, 0, 6714, 13032, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    14433, 18005, 0, 7989, 0, 0, 0, 0, 0, 0, 5008, 0, 0, 0, 0, 0, 0, 0, 9018, 6551,
    0, 0, 0, 0, 0, 15320, 17472, 0, 0, 0, 1969, 0, 0, 0, 4252, 3004, 0, 0, 0, 0,
    6520, 0, 16593, 0, 0, 0, 15941, 0, 0, 0, 0, 0, 136, 3066, 3237, 13844, 0, 0, 0, 13467,
    17475, 0, 0, 0, 0, 18002, 0, 0, 0, 719, 12981, 0, 13070, 0, 15388, 0, 0, 8683, 0, 0,
    7489, 0, 0, 14502, 17796, 10445, 11400, 0, 0, 0, 18577, 3341, 0, 8550, 0, 0, 0, 4049, 3955, 13122,
    0, 13568, 0, 19443, 0, 0, 4366, 11141, 8792, 0, 0, 0, 2238, 0, 0, 0, 18178, 0, 5350, 15542,
    0, 13278, 0, 0, 0, 0, 0, 0, 8686, 0, 9747, 0, 0, 8100, 0, 0, 0, 267, 7657, 0,
    0, 0, 0, 0, 0, 0, 0, 9790, 0, 12874, 2428, 0, 0, 13079, 10319, 0, 0, 48, 0, 10949,
    0, 0, 0, 0, 0, 19571, 0, 0, 0, 19558, 0, 0, 0, 0, 12437, 0, 0, 0, 0, 6780,
    0, 0, 0, 13165, 0, 0, 0, 0, 0, 0, 8876, 0, 1600, 0, 0, 0, 0, 14733, 0, 5589,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16024, 11354, 6638, 5500, 8952, 18826, 2786, 0, 19229, 0,
    5485, 0, 0, 17991, 11304, 0, 0, 0, 0, 11720, 0, 0, 0, 7997, 18367, 0, 3177, 0, 0, 0,
    0, 0, 15406, 0, 0, 0, 0, 16918, 1742, 6125, 839, 6626, 0, 896, 9056, 14034, 16886, 2148, 11072, 0,
    0, 6093, 9596, 9099, 0, 0, 12470, 0, 0, 0, 0, 0, 0, 12634, 0, 7408, 0, 0, 2985, 0,
    615, 0, 13887, 0, 0, 0, 0, 0, 0, 0, 6317, 15342, 16882, 0, 0, 0, 0, 0, 1368, 0,
    0, 0, 0, 0, 0, 0, 0, 15183, 18911, 0, 0, 12235, 2368, 0, 0, 2491, 0, 0, 10032, 0,
    0, 0, 0, 15512, 0, 12578, 0, 0, 5052, 0, 14358, 0, 2221, 0, 0, 0, 0, 1082, 0, 0,
    0, 0, 626, 6431, 5315, 18143, 0, 0, 0, 0, 0, 17825, 0, 0, 0, 0, 12759, 0, 0, 0,
    1658, 5359, 10216, 10955, 0, 6320, 0, 521, 0, 7171, 0, 0, 0, 0, 6910, 0, 0, 12996, 0, 0,
    15313, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17116, 0, 0, 0, 0, 16590, 13222, 17771,
    0, 0, 0, 16876, 0, 11198, 0, 0, 1750, 16181, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 4889, 0, 14946, 0, 0, 0, 19162, 0, 0, 5318, 13507, 9765, 0, 0, 17102,
    0, 0, 6432, 0, 0, 0, 1574, 0, 0, 16856, 0, 0, 0, 14454, 0, 0, 5594, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 5141, 12471, 0, 5193, 0, 0, 5425, 0, 0, 18975, 0, 8366, 4241,
    0, 0, 8485, 18001, 0, 0, 0, 11267, 15116, 0, 6406, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 7286, 0, 0, 355, 8393, 0, 0, 0, 0, 0, 15190, 0, 0,
    0, 8381, 0, 0, 0, 0, 5894, 0, 0, 1399, 0, 8154, 0, 0, 0, 14668, 0, 17061, 0, 0,
    0, 0, 1486, 15443, 19582, 0, 14361, 38, 240, 0, 10405, 13978, 0, 0, 14183, 0, 12565, 0, 0, 0,
    18360, 2086, 0, 4665, 4671, 6264, 12816, 10529, 0, 0, 6540, 0, 0, 0, 0, 17693, 0, 10020, 0, 0,
    0, 0, 0, 6988, 15062, 0, 0, 0, 9416, 3098, 11892, 0, 0, 0, 17832, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 12014, 12592, 0, 8833, 9931, 0, 0, 0, 0, 4127, 0, 14085, 0,
    0, 0, 1910, 8836, 0, 0, 0, 0, 5516, 0, 0, 18584, 0, 18672, 0, 0, 12827, 0, 0, 9831,
    0, 0, 3641, 12316, 0, 0, 4310, 13670, 16644, 0, 0, 0, 0, 0, 0, 15252, 0, 0, 0, 16388,
    582, 2717, 5784, 12498, 0, 0, 0, 0, 1920, 0, 0, 565, 16094, 10726, 0, 19050, 0, 0, 24, 0,
    0, 0, 17192, 0, 0, 0, 0, 0, 133, 0, 0, 0, 0, 0, 1334, 18476, 0, 533, 9786, 0,
    0, 0, 18336, 0, 7589, 10971, 0, 0, 0, 0, 0, 0, 0, 9410, 16246, 0, 0, 0, 46, 0,
    0, 0, 0, 0, 16715, 19299, 13976, 0, 0, 4047, 5760, 13850, 17268, 0, 16052, 13345, 241, 2328, 0, 0,
    0, 323, 8763, 10395, 10901, 15411, 0, 0, 0, 13614, 19532, 939, 0, 0, 4269, 0, 0, 0, 0, 0,
    8892, 14774, 0, 0, 0, 0, 6254, 12436, 5220, 1023, 10745, 11679, 6152, 13957, 0, 0, 9451, 10303, 0, 8922,
    0, 0, 0, 0, 0, 1556, 0, 0, 0, 16637, 0, 0, 0, 0, 2907, 16380, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 10553, 5227, 0, 18557, 13740, 0, 0, 0, 7184, 0, 7368, 8064, 0, 0,
    0, 0, 0, 0, 0, 4443, 3363, 13307, 0, 0, 0, 4910, 0, 0, 0, 0, 0, 0, 0, 0,
    17456, 0, 2703, 0, 0, 0, 0, 0, 0, 0, 0, 0, 610, 9586, 0, 0, 1101, 14570, 0, 0,
    0, 0, 0, 0, 0, 9959, 15234, 0, 0, 0, 0, 0, 0, 14722, 0, 15029, 0, 0, 0, 0,
    0, 0, 1723, 0, 0, 0, 0, 0, 0, 5009, 1551, 4338, 8394, 9132, 0, 0, 8222, 0, 0, 0,
    0, 0, 0, 12841, 0, 0, 5278, 999, 18660, 0, 0, 15782, 6662, 15894, 3006, 14870, 0, 0, 0, 0,
    0, 0, 0, 10170, 0, 0, 0, 0, 0, 15633, 0, 0, 0, 0, 0, 0, 0, 0, 8546, 14127,
    2179, 6386, 0, 0, 0, 0, 0, 15667, 3623, 0, 0, 4129, 11759, 18844, 0, 0, 3655, 0, 0, 0,
    0, 0, 0, 4362, 0, 0, 0, 10473, 16297, 8275, 0, 0, 0, 176, 0, 0, 14771, 3589, 0, 0,
    7959, 0, 0, 0, 0, 0, 14162, 0, 0, 0, 0, 13669, 0, 0, 1218, 19384, 13426, 0, 0, 884,
    7648, 0, 0, 5629, 0, 0, 9037, 0, 0, 0, 6103, 0, 10437, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8573, 0, 0, 0, 0, 11168, 5026, 18488, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 12283, 5678, 0, 0, 11555, 0, 0, 13518, 7356, 18269, 17854, 0,
    0, 14141, 0, 0, 0, 0, 0, 12177, 16427, 8278, 0, 0, 0, 11977, 15608, 0, 18084, 0, 0, 0,
    0, 8134, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6224, 0, 0, 0, 0, 11379, 0,
    0, 0, 9844, 0, 0, 18309, 0, 1176, 9933, 0, 0, 0, 0, 0, 0, 0, 8781, 17896, 0, 0,
    0, 15775, 10081, 0, 0, 0, 0, 0, 0, 5357, 0, 0, 1860, 0, 0, 0, 0, 19175, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 8435, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9675,
    0, 0, 0, 16263, 0, 0, 0, 0, 19005, 0, 0, 0, 0, 0, 2545, 0, 4599, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 5297, 0, 4932, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10056, 17757,
    0, 0, 10094, 7298, 0, 19374, 0, 0, 0, 9340, 0, 81, 4506, 5684, 12350, 543, 0, 0, 0, 0,
    0, 11494, 0, 0, 5726, 8404, 11530, 17077, 4119, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 15833, 0, 0, 9640, 0, 298, 0, 0, 0, 0, 0, 1255, 5405, 10541,
    1627, 4574, 12966, 12390, 0, 11338, 0, 9500, 0, 0, 0, 0, 0, 0, 3138, 0, 0, 2828, 8652, 3419,
    0, 8924, 0, 0, 0, 0, 0, 0, 8214, 0, 0, 0, 12991, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 3524, 0, 0, 6447, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 14635, 1753, 0, 0, 10934, 0, 0, 16543, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 134, 6728, 0, 97, 0, 0, 0, 0, 0, 4496, 10180, 0, 0, 0,
    0, 0, 16784, 0, 0, 12724, 16636, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16117, 0,
    0, 10107, 0, 0, 0, 0, 2978, 0, 0, 0, 11254, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 17057, 0, 0, 0, 0, 718, 0, 0, 13321, 0, 0, 13445, 0, 0, 0, 0, 0,
    2492, 2320, 4655, 0, 0, 0, 0, 0, 16890, 0, 0, 0, 9508, 9854, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 11677, 0, 0, 0, 0, 0, 0, 0, 8583, 0, 0, 0, 8216, 0,
    10710, 14444, 0, 0, 0, 12915, 0, 0, 0, 0, 8421, 5596, 13401, 0, 0, 0, 0, 13393, 0, 0,
    0, 0, 0, 13234, 8447, 8549, 14636, 0, 0, 0, 0, 0, 0, 0, 0, 5897, 9926, 0, 3154, 17055,
    0, 0, 0, 14155, 17494, 0, 0, 6090, 0, 0, 0, 0, 0, 0, 0, 5787, 11600, 0, 0, 0,
    0, 233, 6072, 6634, 6586, 11447, 7463, 5388, 0, 0, 0, 0, 16919, 13034, 0, 0, 0, 0, 8330, 0,
    0, 0, 2895, 0, 19098, 0, 0, 0, 0, 0, 0, 0, 3462, 0, 0, 0, 0, 17018, 4177, 9719,
    0, 8953, 8177, 17070, 11548, 0, 0, 0, 13949, 0, 0, 0, 0, 0, 0, 18044, 7639, 7263, 0, 0,
    0, 9977, 0, 9630, 0, 0, 0, 0, 0, 0, 0, 19131, 0, 14385, 0, 0, 0, 0, 0, 7200,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14148, 1072, 0, 0,
    0, 9514, 0, 0, 7511, 0, 9628, 0, 0, 6593, 5191, 15853, 111, 0, 0, 7502, 0, 2468, 0, 0,
    0, 0, 7815, 0, 5119, 0, 13379, 10290, 0, 13312, 12318, 0, 0, 0, 10750, 0, 16077, 0, 0, 0,
    0, 0, 0, 0, 0, 1586, 14027, 0, 0, 0, 3842, 0, 13121, 11688, 0, 0, 0, 16855, 10512, 17235,
    0, 1459, 0, 0, 2102, 0, 0, 0, 0, 0, 2766, 0, 0, 0, 0, 0, 0, 0, 0, 5124,
    5764, 0, 2393, 344, 1202, 11648, 0, 0, 0, 0, 0, 3333, 0, 0, 0, 0, 9531, 0, 12395, 16794,
    0, 0, 0, 0, 0, 0, 18008, 0, 0, 0, 10010, 0, 0, 0, 0, 0, 4171, 17460, 0, 0,
    12768, 0, 0, 16504, 15154, 5683, 7876, 0, 0, 0, 0, 0, 3152, 0, 0, 6989, 0, 0, 0, 0,
    0, 0, 13373, 0, 0, 13199, 0, 0, 0, 0, 19140, 0, 0, 9518, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 2714, 15791, 17062, 0, 5584, 449, 0, 0, 13287, 18484, 13298, 0, 0, 0, 0, 0, 0,
    0, 12726, 0, 0, 0, 0, 0, 0, 0, 0, 5134, 0, 0, 0, 0, 11691, 0, 1307, 15232, 7906,
    0, 0, 19478, 0, 18673, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6653,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 613, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 11498, 2243, 0, 0, 0, 0, 3465, 0, 0, 0, 18848, 0, 0, 0, 2306, 5446, 0, 0, 0,
    0, 536, 6552, 12941, 7907, 0, 6836, 0, 6258, 0, 0, 0, 0, 0, 0, 13528, 670, 0, 0, 0,
    0, 0, 0, 2707, 0, 6415, 0, 0, 17133, 12746, 14391, 6741, 0, 0, 1898, 0, 8557, 0, 0, 17835,
    14871, 0, 0, 0, 13208, 12852, 19090, 0, 0, 0, 18118, 0, 5730, 0, 0, 0, 0, 16017, 0, 8000,
    0, 0, 0, 3686, 0, 0, 4462, 15491, 0, 0, 0, 0, 13701, 13855, 0, 0, 0, 0, 0, 15700,
    0, 0, 0, 0, 2922, 17274, 0, 0, 0, 0, 0, 5396, 0, 0, 15192, 0, 0, 0, 0, 0,
    0, 15376, 14676, 0, 0, 3089, 11008, 0, 0, 0, 9521, 0, 0, 0, 0, 0, 0, 16275, 9611, 0,
    7928, 0, 0, 0, 0, 16832, 18841, 0, 0, 0, 0, 0, 0, 0, 0, 18853, 0, 0, 4920, 0,
    0, 0, 0, 0, 13369, 0, 0, 0, 0, 3725, 3964, 7719, 16273, 3895, 17664, 0, 0, 542, 5785, 8040,
    0, 8359, 0, 5152, 0, 0, 0, 3461, 0, 0, 0, 0, 0, 18913, 16582, 1973, 8982, 17064, 0, 4263,
    4697, 0, 0, 0, 12953, 8688, 0, 0, 15938, 0, 4935, 9588, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 10236, 0, 0, 0, 0, 0, 0, 0, 15137, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 2066, 0, 0, 0, 0, 13469, 8030, 10387, 0, 0, 0, 0, 0, 0, 0, 13911, 0, 9375,
    0, 2099, 0, 16748, 0, 0, 0, 0, 0, 0, 0, 19583, 0, 0, 1214, 0, 0, 4421, 5669, 2136,
    0, 0, 0, 0, 0, 0, 0, 14730, 0, 0, 0, 0, 0, 0, 0, 9825, 0, 0, 0, 0,
    0, 9833, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16170, 0,
    0, 0, 0, 16972, 0, 0, 16863, 0, 6280, 7594, 0, 2585, 0, 0, 0, 0, 0, 0, 14193, 10330,
    0, 0, 0, 0, 0, 5486, 0, 9713, 0, 0, 15326, 0, 0, 0, 17631, 0, 8452, 0, 0, 0,
    12153, 0, 0, 0, 0, 0, 0, 9661, 0, 0, 0, 0, 18201, 0, 0, 12854, 0, 0, 0, 0,
    0, 0, 0, 1875, 8955, 1912, 0, 0, 0, 0, 0, 5536, 12903, 0, 0, 0, 0, 0, 0, 9325,
    15910, 0, 14419, 0, 14930, 5352, 0, 14766, 13754, 0, 0, 5498, 0, 0, 0, 0, 4742, 0, 0, 0,
    0, 0, 18742, 3542, 7018, 10166, 15984, 0, 0, 0, 0, 3607, 0, 9468, 0, 0, 4807, 6274, 0, 0,
    0, 0, 0, 5992, 9333, 18675, 0, 0, 0, 0, 0, 13799, 4464, 2694, 7026, 0, 0, 11912, 18574, 0,
    4405, 4715, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9335, 0, 0, 0, 0, 0,
    0, 0, 0, 15958, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 10692, 14456, 0, 0, 0, 0, 0, 0, 0, 0, 17893, 0, 0, 12451, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 18103, 10635, 15110, 0, 0, 16483, 0, 0, 14499, 0, 0, 0, 0,
    11157, 4710, 0, 0, 0, 0, 0, 18465, 0, 0, 0, 0, 1919, 13085, 0, 0, 0, 10795, 18723, 1510,
    10185, 1348, 2551, 6749, 17756, 0, 6342, 0, 0, 0, 2215, 16322, 15468, 0, 0, 0, 0, 0, 0, 9062,
    0, 0, 0, 0, 13080, 0, 0, 18433, 18725, 0, 0, 0, 0, 0, 16652, 0, 0, 9701, 0, 1827,
    0, 0, 0, 0, 14762, 2998, 12265, 13715, 19183, 0, 10525, 6437, 0, 0, 14869, 0, 0, 0, 0, 0,
    3216, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8931, 0, 0, 0, 1823, 8223, 19297, 5759, 19504, 0,
    1506, 18270, 14859, 0, 0, 15745, 0, 7936, 0, 0, 0, 5131, 0, 0, 0, 0, 0, 11987, 0, 0,
    11499, 0, 0, 0, 16265, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5104, 15305, 252, 16989,
    0, 0, 0, 0, 10771, 0, 18524, 0, 9642, 0, 0, 0, 0, 6545, 19426, 0, 0, 0, 0, 0,
    0, 0, 0, 4957, 0, 14820, 4385, 14392, 3956, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    3234, 3380, 7174, 14892, 13829, 0, 0, 0, 10950, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 14252, 275, 870, 15883, 13056, 17066, 0, 0, 0, 8643, 0, 0, 0, 0, 0, 15112, 0, 11938, 0,
    14561, 15701, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2667, 0, 0, 12497, 7590, 0, 920,
    0, 0, 0, 0, 18815, 0, 0, 0, 0, 0, 10090, 4814, 5395, 18998, 0, 0, 0, 0, 0, 0,
    0, 15885, 0, 0, 14437, 0, 12630, 0, 0, 2562, 0, 0, 9302, 0, 0, 7683, 0, 3458, 0, 0,
    1572, 0, 0, 0, 0, 0, 8641, 11942, 11310, 0, 0, 0, 0, 5103, 0, 4517, 0, 0, 0, 0,
    0, 0, 3834, 17959, 12344, 0, 0, 0, 7086, 0, 0, 10724, 10607, 17941, 0, 0, 0, 9078, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 6403, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11560, 5404,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1154, 0, 0, 0, 10665, 0, 0, 0, 4942, 0, 1014,
    0, 2212, 15945, 18785, 13700, 0, 0, 0, 0, 16207, 0, 0, 495, 13952, 0, 0, 485, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    8696, 0, 0, 0, 17468, 4988, 0, 18937, 13437, 16432, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13185, 0, 0, 0, 5347, 10315, 7751, 0, 0, 0,
    0, 19018, 11005, 12845, 0, 0, 0, 19555, 0, 0, 11901, 0, 0, 0, 7808, 10943, 16028, 17529, 0, 0,
    2602, 0, 0, 0, 0, 0, 6023, 7054, 0, 0, 0, 0, 0, 16497, 2652, 0, 19007, 0, 0, 0,
    0, 0, 0, 0, 5524, 0, 0, 0, 0, 0, 19267, 10997, 0, 0, 1837, 0, 0, 0, 4005, 0,
    0, 0, 0, 0, 18790, 0, 0, 0, 0, 9544, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 15086, 0, 0, 0, 19197, 0, 0, 0, 0, 0, 0, 0, 18939, 13316, 2140, 0, 3885, 0,
    9879, 0, 0, 0, 0, 2409, 0, 2941, 15792, 0, 1411, 0, 15799, 0, 0, 16208, 0, 0, 0, 3155,
    0, 0, 0, 5088, 0, 16557, 18825, 623, 8997, 0, 0, 16668, 0, 0, 0, 0, 0, 0, 7722, 0,
    0, 0, 0, 592, 126, 3276, 15143, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7631, 0,
    0, 0, 0, 0, 6417, 0, 0, 0, 0, 0, 8991, 0, 0, 16159, 0, 5890, 0, 0, 0, 0,
    0, 17273, 0, 0, 15933, 0, 0, 5190, 19182, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13892, 0,
    0, 0, 12882, 0, 0, 0, 0, 0, 0, 0, 16204, 0, 0, 0, 1598, 9829, 15825, 4386, 0, 0,
    0, 0, 11091, 6944, 0, 0, 0, 0, 16479, 5617, 13920, 15795, 0, 4864, 9036, 6311, 11264, 19285, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 2835, 0, 0, 12413, 0, 19349, 0, 0, 0, 17729, 0,
    0, 0, 2574, 7381, 0, 0, 0, 0, 0, 2668, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9188,
    0, 0, 0, 0, 13475, 0, 0, 0, 0, 0, 10390, 0, 0, 8691, 11163, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 7496, 7871, 8782, 12631, 6666, 0, 9731, 0, 6181, 0, 0, 0, 16857, 17768,
    0, 208, 3941, 0, 0, 0, 0, 0, 11224, 9372, 15435, 18481, 19489, 11489, 0, 0, 0, 1607, 7910, 0,
    0, 7893, 6760, 0, 0, 11708, 0, 2288, 0, 18379, 17669, 655, 0, 14960, 0, 11865, 13248, 0, 0, 0,
    1006, 8663, 0, 0, 0, 0, 0, 0, 6438, 19257, 9015, 0, 0, 11580, 0, 3469, 7490, 17045, 3171, 12443,
    0, 9498, 0, 0, 0, 0, 0, 0, 5972, 0, 0, 11585, 0, 0, 0, 0, 18619, 0, 0, 16366,
    3917, 0, 17979, 0, 0, 0, 0, 0, 0, 2044, 0, 0, 0, 0, 59, 0, 0, 0, 0, 0,
    4460, 0, 5277, 15731, 5094, 17208, 19228, 19453, 1819, 0, 0, 0, 15277, 13368, 7965, 4831, 2141, 0, 17667, 7103,
    5786, 2855, 16881, 0, 0, 0, 0, 0, 7135, 0, 8083, 3269, 14665, 0, 0, 14357, 0, 0, 15163, 0,
    0, 0, 12047, 0, 9181, 0, 0, 0, 11758, 6318, 0, 0, 923, 0, 6252, 10340, 0, 0, 16494, 0,
    0, 0, 0, 0, 2729, 0, 0, 0, 828, 0, 0, 2790, 18521, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 12963, 5770, 0, 0, 0, 6764, 16238, 16505, 0, 3161, 9986, 1294, 13822, 2410, 0, 14160,
    0, 0, 0, 5147, 5476, 0, 0, 0, 0, 0, 8203, 0, 0, 1288, 8946, 16889, 17311, 0, 8537, 0,
    1103, 1902, 8704, 0, 0, 0, 0, 0, 0, 13811, 0, 0, 0, 0, 0, 0, 0, 9108, 0, 0,
    5935, 17585, 3069, 4803, 13330, 16441, 9674, 18583, 0, 0, 0, 0, 0, 6102, 668, 13749, 5111, 13171, 16216, 0,
    11043, 0, 0, 0, 17352, 0, 0, 0, 513, 366, 7116, 0, 0, 5085, 0, 0, 0, 0, 0, 0,
    0, 1173, 0, 0, 0, 2724, 0, 0, 18916, 0, 18799, 807, 17526, 6127, 0, 0, 16150, 0, 7294, 0,
    0, 7014, 0, 0, 0, 0, 0, 0, 0, 569, 1537, 3421, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 12268, 0, 0, 0, 16470, 8923, 9581, 9064, 5620, 14889, 18690, 0,
    0, 9543, 0, 16228, 0, 0, 621, 0, 0, 0, 0, 0, 14996, 0, 3564, 10420, 13453, 13942, 0, 7836,
    0, 0, 9288, 15288, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16239, 0, 13961, 0, 0, 17779,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9323, 19114, 0, 0, 0, 0, 0, 89, 18108,
    17575, 7929, 0, 0, 0, 11547, 0, 2339, 8498, 0, 0, 0, 0, 0, 0, 0, 0, 1207, 13370, 15572,
    0, 0, 0, 11962, 0, 4641, 0, 0, 18158, 0, 0, 0, 1846, 0, 2945, 0, 0, 4048, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17228, 0, 17330, 0,
    18066, 7434, 22, 3122, 11116, 963, 15857, 8063, 0, 0, 0, 824, 1740, 19430, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 11298, 0, 0, 17260, 0, 0, 0, 17194, 2245, 8825, 10470, 6557, 9964, 8255, 18674, 13038,
    0, 4224, 6740, 0, 0, 0, 0, 0, 0, 8802, 0, 0, 0, 7661, 0, 0, 0, 0, 0, 0,
    13903, 0, 0, 18072, 0, 17323, 18323, 0, 4273, 0, 0, 15473, 0, 0, 0, 0, 0, 0, 0, 0,
    4891, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 5576, 0, 0, 0, 0, 12043, 0, 0, 0, 0, 0, 0, 14553, 0, 8463, 0, 0, 0, 6941,
    0, 9007, 0, 0, 0, 0, 6663, 0, 10996, 0, 0, 0, 0, 0, 0, 0, 0, 16310, 13686, 0,
    306, 0, 0, 0, 0, 0, 0, 19497, 0, 0, 0, 2519, 0, 0, 1432, 9623, 0, 0, 0, 0,
    0, 5303, 0, 0, 0, 0, 13420, 0, 0, 0, 0, 0, 0, 0, 2576, 0, 0, 17108, 0, 0,
    0, 0, 0, 0, 5980, 4839, 14787, 0, 0, 11393, 0, 0, 0, 0, 0, 0, 4626, 0, 16631, 5316,
    5900, 15947, 9136, 0, 0, 10926, 10485, 0, 0, 0, 0, 7097, 0, 2540, 4723, 0, 0, 0, 10361, 0,
    0, 17936, 1227, 19523, 0, 0, 14337, 0, 0, 567, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 15008, 0, 0, 0, 0, 16615, 0, 0, 0, 0, 0, 0, 0, 9744, 0, 0, 0, 0, 0,
    7828, 15519, 17678, 0, 9557, 0, 0, 0, 0, 10348, 0, 18097, 0, 0, 19188, 18141, 0, 0, 6141, 8487,
    9147, 19286, 0, 0, 0, 18131, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13258, 0, 1684, 0,
    0, 2996, 6555, 377, 14241, 17683, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5384, 8528, 15806, 14919, 0,
    3880, 2042, 0, 0, 0, 3535, 0, 0, 0, 0, 0, 0, 0, 15373, 2440, 0, 0, 5492, 0, 0,
    0, 1204, 0, 0, 0, 0, 0, 0, 8846, 12862, 0, 0, 0, 0, 731, 0, 0, 17537, 0, 0,
    17297, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 852, 0, 12777, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 14318, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17000, 0, 0, 0, 0,
    0, 0, 0, 9150, 0, 0, 0, 0, 260, 0, 0, 0, 19527, 0, 96, 18600, 0, 17415, 2048, 12079,
    0, 10732, 0, 0, 0, 0, 9729, 12880, 13496, 0, 13104, 17464, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 5459, 0, 0, 0, 13212, 14925, 10176, 0, 0, 4046, 0, 0, 0, 9137, 10039, 0,
    0, 0, 0, 547, 10065, 18432, 0, 0, 0, 0, 0, 0, 0, 0, 14244, 1583, 0, 0, 0, 0,
    4498, 0, 0, 3924, 9123, 0, 0, 0, 0, 13676, 0, 0, 0, 0, 0, 0, 0, 0, 1265, 0,
    0, 0, 0, 5016, 10018, 0, 0, 7620, 0, 12652, 5329, 0, 0, 18772, 0, 0, 0, 0, 17028, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 1131, 0, 19588, 0, 0, 0, 6537, 2145, 0, 0, 441, 4175,
    2081, 9946, 12370, 6829, 12928, 0, 0, 0, 782, 3515, 14334, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 1474, 8230, 14306, 0, 18165, 0, 8703, 12435, 0, 0, 0, 0, 10357,
    0, 0, 0, 18761, 0, 0, 0, 0, 0, 0, 0, 16554, 0, 0, 0, 11741, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 10511, 0, 0, 5334, 0, 0, 7516, 6427, 0, 0, 0, 0, 0, 1802, 0,
    0, 0, 0, 0, 11769, 3579, 19032, 0, 0, 0, 9425, 1039, 3803, 10024, 17317, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 1302, 0, 12088, 0, 0, 0, 5402, 7730, 14540, 0, 0, 0, 0, 898, 0,
    0, 523, 0, 0, 0, 0, 0, 0, 0, 0, 17065, 0, 10521, 18678, 0, 8999, 0, 0, 0, 1256,
    0, 2471, 0, 15615, 0, 0, 0, 0, 0, 0, 5260, 10280, 0, 0, 0, 0, 0, 0, 3044, 0,
    0, 0, 0, 0, 11205, 0, 0, 10052, 14206, 0, 0, 0, 0, 0, 0, 0, 0, 2924, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 10561, 0, 0, 6360, 7691, 0, 0, 0, 0, 13362, 0,
    0, 0, 0, 656, 17609, 0, 0, 13549, 0, 0, 0, 0, 16840, 0, 0, 0, 0, 0, 0, 0,
    0, 9105, 0, 0, 0, 0, 0, 0, 0, 11627, 9060, 0, 0, 0, 0, 0, 0, 4262, 0, 0,
    0, 0, 0, 7824, 0, 4250, 0, 2570, 12220, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4025, 0,
    0, 3804, 0, 202, 2930, 3682, 11015, 9097, 15011, 6159, 0, 0, 0, 0, 0, 0, 15683, 0, 3675, 1347,
    9226, 9922, 11269, 15195, 3546, 1512, 17043, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 15720, 0, 17183, 0, 8881, 12282, 16072, 0, 14694, 0, 7092, 0, 0, 0, 11047, 0, 0, 15790, 0,
    0, 0, 0, 0, 0, 0, 0, 15444, 0, 0, 0, 0, 0, 7624, 13964, 0, 0, 8077, 0, 10017,
    0, 0, 12039, 0, 0, 0, 0, 0, 0, 0, 0, 8344, 0, 0, 8620, 0, 0, 15108, 391, 4473,
    0, 15717, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7644, 0, 0, 0, 10286, 17200, 13478, 13400,
    0, 15138, 0, 0, 0, 6823, 14181, 0, 0, 1535, 0, 0, 0, 0, 0, 0, 12203, 648, 14531, 14421,
    13720, 8347, 0, 0, 0, 0, 0, 0, 2487, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3795,
    249, 9175, 0, 0, 0, 0, 0, 0, 0, 11862, 18822, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7914, 17002, 0, 1452, 8747, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 292, 0, 0, 4442, 0, 321, 7611, 17069, 18035, 9286, 0, 0, 5520, 7848, 0, 0,
    0, 0, 0, 7863, 0, 0, 0, 0, 0, 17545, 0, 2775, 0, 4140, 0, 13331, 0, 5259, 12063, 0,
    1580, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18920, 0, 0, 2359, 4209, 0, 0, 0, 4772,
    0, 0, 0, 0, 0, 0, 3428, 0, 1410, 0, 0, 5344, 0, 0, 0, 0, 4431, 0, 12535, 0,
    0, 8390, 0, 10053, 0, 13841, 0, 0, 0, 0, 0, 0, 0, 0, 14806, 6568, 8448, 0, 0, 0,
    0, 0, 0, 12551, 16312, 0, 0, 0, 0, 0, 14443, 2093, 0, 0, 0, 0, 0, 7285, 0, 0,
    0, 11933, 14590, 0, 0, 0, 0, 0, 0, 0, 0, 7747, 0, 0, 14407, 973, 0, 0, 4053, 0,
    0, 0, 0, 11066, 12360, 0, 0, 5150, 0, 0, 0, 4735, 4660, 0, 13661, 0, 0, 0, 1842, 0,
    0, 0, 0, 0, 14094, 2688, 0, 4818, 7623, 10000, 0, 0, 0, 16242, 0, 0, 0, 11277, 0, 0,
    0, 0, 0, 6608, 1323, 7111, 14760, 5083, 17008, 18152, 0, 0, 0, 4084, 7971, 4842, 6243, 7793, 3393, 0,
    12168, 11421, 0, 1313, 0, 0, 0, 13766, 0, 0, 0, 0, 1623, 17132, 0, 17128, 14073, 0, 0, 0,
    0, 0, 3067, 7268, 0, 0, 7167, 6872, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1463, 11831, 18732,
    0, 0, 3119, 0, 0, 9322, 6301, 0, 2290, 3785, 8565, 9383, 0, 0, 0, 0, 0, 0, 0, 3516,
    18366, 0, 0, 0, 0, 0, 0, 4773, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6616, 6449, 0,
    0, 11143, 0, 0, 0, 0, 0, 0, 0, 15682, 17921, 0, 0, 11505, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 9179, 0, 7834, 5833, 0, 209, 17720, 18282, 0, 0, 0, 0,
    0, 4200, 0, 10446, 15949, 0, 4878, 10990, 0, 0, 0, 0, 18868, 368, 6056, 10195, 19547, 0, 0, 19180,
    975, 15131, 11014, 0, 0, 11128, 15015, 0, 0, 0, 5798, 17058, 0, 2421, 12879, 1694, 11112, 16037, 0, 0,
    0, 0, 0, 4604, 0, 0, 0, 0, 12341, 12155, 8783, 0, 0, 17219, 17215, 18454, 0, 0, 0, 0,
    16514, 0, 1781, 0, 0, 0, 0, 0, 0, 0, 14336, 1239, 0, 0, 18122, 0, 0, 0, 2041, 0,
    0, 0, 0, 0, 0, 0, 0, 7258, 0, 2636, 0, 0, 0, 19027, 0, 0, 0, 0, 0, 6105,
    0, 0, 0, 0, 8601, 16762, 0, 0, 0, 18512, 0, 0, 0, 568, 5014, 12977, 16448, 1135, 10605, 13481,
    3544, 0, 0, 0, 0, 0, 0, 18632, 0, 0, 0, 13106, 0, 0, 8410, 0, 0, 0, 12583, 0,
    10698, 17051, 0, 0, 19608, 0, 0, 0, 0, 0, 0, 8722, 0, 0, 0, 8518, 11167, 0, 0, 8229,
    10969, 3995, 0, 0, 0, 0, 11997, 0, 0, 0, 4482, 11504, 0, 0, 0, 0, 0, 18321, 13326, 5208,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 18052, 0, 630, 9414, 0, 4068, 0, 0, 0, 0, 0,
    8250, 9024, 10078, 0, 0, 0, 0, 0, 0, 0, 7972, 3673, 0, 13630, 16274, 16342, 0, 0, 5017, 0,
    17191, 633, 0, 16575, 0, 0, 0, 0, 0, 0, 0, 17010, 0, 2096, 0, 0, 0, 0, 0, 13323,
    0, 0, 6303, 0, 3787, 0, 0, 12773, 4451, 0, 13780, 17246, 0, 0, 0, 0, 0, 18067, 7659, 0,
    2006, 3107, 888, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1805, 0, 0, 0, 1396, 2233, 2486, 6277,
    0, 0, 0, 0, 2241, 0, 0, 0, 0, 0, 9748, 0, 0, 0, 0, 17184, 18397, 12604, 0, 0,
    7476, 16854, 11982, 2619, 5429, 0, 2796, 7379, 0, 0, 0, 0, 0, 0, 4577, 0, 0, 0, 0, 13945,
    6508, 0, 0, 0, 0, 9070, 0, 15932, 0, 11067, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    18096, 0, 0, 0, 6295, 10513, 0, 8309, 9657, 12345, 0, 0, 0, 0, 2244, 0, 0, 0, 0, 0,
    0, 0, 0, 16405, 0, 9759, 12536, 0, 15239, 9532, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 15590, 0, 1761, 0, 0, 2958, 0, 14577, 0, 0, 11714, 0, 0, 0, 15325, 0, 18877, 0,
    0, 0, 4226, 0, 0, 11451, 5737, 0, 0, 0, 0, 0, 5660, 0, 0, 0, 3165, 0, 13832, 0,
    0, 8886, 0, 0, 0, 0, 1090, 0, 0, 0, 0, 0, 1025, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 10878, 270, 0, 1503, 0, 0, 0, 1421, 0, 0, 0, 9617, 7850, 0, 0, 0,
    0, 0, 15650, 0, 0, 0, 0, 6302, 14052, 0, 0, 0, 0, 0, 7222, 10116, 13402, 0, 0, 18134,
    0, 0, 9444, 2906, 0, 3838, 1145, 8119, 16824, 4915, 0, 9533, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 9510, 12273, 12415, 18247, 0, 0, 0, 0, 4302, 0, 0, 0, 0, 0, 0, 9998, 0,
    0, 0, 0, 1341, 14637, 0, 0, 0, 14051, 0, 0, 3767, 0, 11774, 0, 5363, 16751, 0, 0, 0,
    0, 5022, 0, 0, 0, 0, 138, 0, 0, 0, 0, 748, 0, 0, 0, 9671, 0, 0, 0, 0,
    0, 14227, 0, 0, 0, 0, 0, 0, 10269, 16513, 0, 0, 0, 0, 0, 10530, 0, 5213, 14062, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18552, 2515, 0, 6966,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 5226, 8714, 0, 0, 0, 0, 0, 3186, 3985, 4323, 3543,
    6890, 0, 0, 19435, 0, 0, 0, 0, 0, 13166, 148, 0, 11460, 0, 0, 15099, 0, 0, 0, 0,
    0, 3764, 7204, 0, 0, 1625, 0, 528, 5767, 17140, 17582, 0, 0, 0, 5343, 1260, 10441, 18763, 0, 0,
    0, 2448, 14214, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14265, 0, 0, 0, 0, 0, 0,
    10946, 11695, 4764, 12407, 0, 16252, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 5804, 0, 5149, 0, 0, 0, 0, 0, 980, 15254, 0, 0, 0, 0, 0, 0, 10499,
    8149, 0, 0, 0, 16029, 0, 0, 11582, 0, 0, 0, 0, 11541, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 12602, 0, 0, 14291, 16567, 4219, 13504, 0, 0, 0, 0, 8138, 6796, 0, 0, 0,
    0, 0, 0, 0, 3020, 0, 8912, 0, 0, 0, 0, 0, 16664, 10773, 13097, 0, 0, 0, 0, 0,
    3303, 0, 0, 0, 0, 0, 19004, 0, 0, 0, 11319, 12309, 16044, 0, 0, 0, 0, 0, 0, 10049,
    0, 0, 0, 0, 7523, 0, 0, 0, 0, 8008, 0, 0, 9398, 0, 0, 0, 0, 79, 3158, 6744,
    9341, 0, 10084, 8370, 0, 0, 0, 0, 0, 10461, 0, 0, 11243, 0, 3062, 9685, 19324, 0, 0, 0,
    0, 0, 0, 0, 0, 11413, 18063, 0, 14972, 0, 0, 0, 18326, 0, 0, 0, 0, 12226, 0, 0,
    0, 0, 8168, 17405, 0, 0, 0, 0, 0, 0, 0, 132, 6618, 17866, 0, 0, 0, 0, 0, 0,
    0, 13567, 0, 0, 0, 0, 5114, 12455, 0, 3201, 0, 0, 0, 4172, 0, 875, 11965, 0, 0, 0,
    0, 0, 0, 0, 0, 3634, 0, 0, 0, 0, 2627, 15203, 17668, 12340, 0, 0, 0, 0, 0, 11906,
    0, 0, 12644, 12506, 0, 18978, 0, 1485, 17791, 0, 2708, 8569, 0, 0, 16048, 0, 0, 0, 0, 0,
    0, 0, 0, 3698, 0, 0, 0, 2275, 5943, 0, 0, 2705, 0, 0, 0, 5107, 0, 0, 0, 0,
    0, 2014, 0, 0, 7363, 0, 0, 0, 6558, 15335, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6621,
    0, 0, 0, 0, 0, 7307, 0, 18643, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 3115, 14177, 0, 0, 0, 0, 0, 0, 0, 0, 3368, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 8232, 1687, 4433, 17760, 0, 0, 0, 0, 0, 12763, 0, 0, 0, 7055,
    0, 0, 4587, 4980, 14655, 18585, 18514, 10453, 0, 0, 0, 15265, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11644, 0, 0, 0, 8958, 0, 4188, 12933,
    0, 0, 8126, 18211, 0, 0, 0, 8716, 0, 4933, 0, 5611, 0, 0, 0, 0, 0, 1994, 5362, 0,
    0, 0, 0, 0, 0, 0, 5865, 2689, 0, 0, 0, 3492, 1030, 0, 0, 0, 0, 0, 0, 3266,
    0, 4350, 0, 0, 0, 16884, 0, 8646, 0, 0, 16493, 2225, 7686, 10403, 5065, 5054, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 3394, 0, 0, 1928, 11955, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 4528, 0, 0, 0, 0, 0, 3399, 14517, 0, 17731, 0, 0, 847, 13658,
    0, 0, 0, 0, 0, 1479, 0, 0, 0, 11800, 0, 6381, 0, 0, 0, 0, 9038, 0, 0, 0,
    0, 0, 0, 7008, 0, 0, 0, 10600, 0, 0, 0, 0, 17945, 601, 0, 0, 0, 0, 11353, 0,
    16162, 0, 17157, 0, 0, 0, 0, 0, 0, 0, 16478, 16234, 0, 0, 9436, 3665, 17267, 0, 734, 0,
    0, 0, 0, 14390, 9778, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 19017, 0, 2937,
    7588, 9061, 0, 0, 0, 5918, 10480, 0, 17443, 0, 3192, 0, 3000, 0, 0, 0, 0, 0, 0, 15776,
    1593, 8157, 0, 11481, 13266, 0, 0, 8172, 15690, 0, 9783, 0, 8434, 0, 8007, 12386, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 2331, 0, 0, 0, 0, 0, 1710, 12102, 3214, 1050, 18415, 0,
    0, 7180, 0, 161, 0, 1934, 15978, 0, 18259, 1484, 4314, 0, 0, 4076, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 11995, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14194,
    0, 0, 16998, 0, 12080, 0, 0, 0, 0, 4225, 0, 0, 0, 2340, 0, 0, 0, 19464, 0, 0,
    0, 0, 17608, 0, 11626, 17266, 10629, 0, 0, 0, 0, 4925, 0, 6060, 0, 18544, 0, 0, 5712, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17431, 0, 0, 0, 0, 12124, 0, 14081, 2446,
    0, 0, 0, 0, 0, 0, 1240, 0, 0, 1743, 0, 0, 0, 2740, 0, 0, 0, 0, 13615, 0,
    0, 0, 0, 0, 0, 18240, 0, 0, 0, 0, 0, 0, 0, 0, 2859, 0, 0, 0, 18525, 0,
    0, 0, 0, 17862, 1957, 10804, 0, 1782, 0, 0, 5523, 6223, 15758, 0, 0, 9492, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 2030, 0, 0, 0, 7926, 0, 0, 0, 0, 6886, 14618, 17185, 0, 0, 11744,
    0, 0, 0, 0, 0, 0, 16735, 5288, 0, 0, 0, 0, 18297, 11709, 2407, 0, 0, 0, 0, 0,
    4776, 0, 0, 0, 0, 0, 16309, 0, 3735, 2195, 0, 0, 0, 0, 0, 0, 19471, 0, 0, 8308,
    2777, 17249, 0, 0, 0, 12121, 0, 0, 17782, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1156, 0,
    9735, 17250, 12048, 0, 0, 0, 0, 0, 0, 0, 0, 4985, 0, 15366, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 3536, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8806, 16699, 0, 0, 0, 0, 0,
    13803, 13934, 1142, 0, 0, 0, 0, 11065, 0, 0, 0, 0, 0, 8432, 0, 1679, 0, 0, 558, 0,
    0, 4791, 0, 5976, 18528, 0, 2400, 0, 10272, 9100, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15141,
    0, 11398, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5506, 0, 0, 10243, 0, 14077,
    0, 0, 3565, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11521, 0, 0, 7241, 0, 0, 0, 502,
    0, 0, 0, 0, 0, 14172, 0, 16738, 1903, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 8983, 1166, 13886, 15256, 17879, 0, 0, 951, 0, 0, 16758, 0, 1360, 751, 9469, 0, 0, 9774, 0,
    0, 0, 0, 4476, 1790, 4576, 10868, 18581, 0, 0, 0, 12961, 0, 0, 0, 0, 0, 1413, 0, 0,
    0, 0, 0, 0, 0, 0, 10991, 0, 0, 0, 0, 0, 3191, 0, 0, 8439, 10196, 0, 0, 11482,
    0, 0, 5110, 17920, 0, 0, 12548, 6356, 0, 10754, 0, 1010, 19526, 0, 0, 0, 0, 10270, 5148, 0,
    0, 4232, 0, 0, 0, 0, 0, 0, 0, 10255, 0, 0, 0, 0, 8180, 7309, 0, 0, 0, 0,
    0, 0, 0, 0, 4556, 0, 0, 1086, 0, 614, 8028, 17411, 18079, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 18857, 0, 0, 8947, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 3039, 10479, 17824, 0, 0, 0, 0, 0, 0, 0, 9356, 0, 0, 15770, 0, 0, 0, 5198,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 8745, 0, 0, 0, 7323, 4573, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 13853, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 9357, 18992, 0, 0, 0, 5471, 0, 8253, 5951, 2675, 7099, 8456, 12154, 17463, 0, 0, 0,
    15555, 0, 0, 0, 8814, 0, 0, 11101, 0, 5173, 0, 0, 0, 0, 0, 12731, 0, 0, 0, 0,
    0, 16622, 0, 0, 12411, 0, 0, 0, 0, 0, 0, 0, 545, 0, 0, 0, 6219, 6345, 6369, 18507,
    0, 8648, 4899, 0, 1507, 9317, 0, 0, 0, 0, 0, 16574, 0, 7903, 583, 17742, 19325, 0, 0, 0,
    8072, 0, 0, 0, 0, 11245, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14957, 16520, 0, 0, 0,
    0, 0, 811, 13431, 0, 0, 4105, 0, 0, 0, 0, 3693, 9295, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 228, 18038, 0, 0, 10253, 9606, 0, 0, 0, 0, 0, 0, 0, 1840, 0, 17758, 540,
    0, 0, 0, 0, 0, 0, 34, 15895, 0, 18303, 0, 0, 0, 0, 5281, 9818, 0, 10108, 0, 11270,
    0, 0, 0, 1573, 9201, 16826, 10061, 0, 0, 14164, 0, 0, 0, 12793, 0, 0, 0, 9270, 0, 0,
    0, 13485, 0, 0, 0, 0, 0, 10566, 0, 0, 0, 0, 8799, 0, 4493, 0, 6389, 0, 0, 0,
    5930, 0, 5579, 6806, 0, 0, 0, 0, 0, 0, 15985, 0, 0, 0, 0, 0, 0, 0, 13684, 6583,
    14060, 13201, 9205, 0, 12962, 0, 0, 0, 13621, 11647, 0, 0, 5495, 0, 15951, 5160, 11575, 0, 0, 17723,
    0, 0, 983, 0, 0, 0, 18155, 0, 0, 0, 8910, 0, 0, 18641, 631, 0, 0, 0, 0, 0,
    0, 0, 19589, 0, 11902, 7635, 14022, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2597, 3356,
    18348, 0, 10842, 10349, 0, 0, 169, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14880, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6340, 0, 0, 16462, 0, 0, 2838, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1881, 6723, 0, 5095, 0, 18697, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 18707, 0, 0, 0, 0, 17190, 14013, 2183, 222, 0, 18031,
    0, 0, 0, 0, 13891, 0, 0, 0, 19048, 12103, 6682, 0, 0, 0, 13757, 0, 0, 7299, 0, 18319,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 4006, 7573, 0, 0, 14076, 0, 0, 0, 8125, 0, 0,
    0, 0, 13129, 18222, 0, 0, 0, 0, 16349, 0, 0, 7112, 0, 0, 16922, 0, 0, 0, 13591, 4242,
    0, 13255, 2104, 16452, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8345, 7456, 15205, 0, 0,
    7492, 0, 0, 0, 0, 0, 16262, 6192, 16004, 0, 0, 0, 0, 0, 0, 19466, 10624, 0, 0, 4609,
    0, 0, 0, 125, 0, 14898, 0, 13733, 16608, 0, 9283, 17983, 0, 0, 0, 0, 0, 0, 17865, 0,
    0, 16001, 142, 0, 0, 0, 5233, 0, 7729, 0, 0, 6441, 18866, 14470, 11083, 7962, 0, 0, 0, 0,
    0, 15276, 1312, 0, 18549, 0, 11900, 0, 0, 0, 0, 12550, 32, 0, 0, 5066, 0, 3977, 15906, 0,
    0, 0, 0, 0, 0, 10089, 15061, 0, 0, 0, 8466, 0, 0, 0, 0, 11476, 0, 0, 0, 0,
    0, 1481, 18533, 11341, 0, 10054, 13244, 13654, 5813, 16689, 0, 11213, 0, 0, 0, 8603, 14196, 0, 0, 17930,
    16566, 0, 19181, 0, 0, 5381, 194, 0, 0, 0, 0, 0, 0, 17574, 10232, 0, 0, 0, 0, 16783,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15077, 0, 0, 0, 0, 15824, 0, 0, 281, 7501,
    0, 16288, 12408, 0, 3676, 0, 0, 0, 29, 5887, 10776, 0, 0, 0, 0, 0, 13771, 0, 15462, 6876,
    0, 0, 0, 0, 3159, 0, 0, 1110, 12649, 11, 0, 14746, 10444, 7236, 0, 517, 0, 15854, 0, 0,
    0, 0, 0, 6490, 6893, 0, 0, 0, 0, 0, 0, 1945, 0, 17745, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 17543, 0, 0, 0, 0, 16722, 0, 0, 0, 0, 0, 0, 1209, 0, 13739,
    0, 0, 0, 0, 15645, 0, 0, 0, 11218, 13035, 0, 0, 17888, 0, 0, 5635, 0, 0, 16350, 0,
    0, 0, 0, 9104, 0, 0, 7332, 17694, 0, 0, 0, 0, 0, 0, 0, 18198, 18469, 0, 0, 14549,
    0, 0, 0, 3631, 10662, 0, 0, 0, 0, 0, 0, 0, 0, 3307, 2697, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 6439, 15080, 13939, 16468, 0, 3405, 0, 16974, 0, 10758, 0, 0, 11891, 16821, 358, 0,
    0, 0, 3953, 0, 17550, 0, 0, 0, 0, 0, 10733, 0, 0, 0, 0, 0, 0, 18976, 0, 0,
    16428, 0, 0, 0, 0, 0, 0, 16853, 12528, 0, 0, 2427, 0, 0, 0, 0, 0, 3753, 611, 19488,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5272, 0, 6810, 0, 18617, 19418,
    3354, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6492, 7868, 15982, 1787, 0,
    14274, 0, 0, 0, 14917, 16187, 0, 13954, 0, 0, 0, 0, 0, 0, 0, 2072, 0, 0, 0, 0,
    0, 15418, 5559, 0, 0, 14198, 5235, 833, 0, 13564, 834, 3187, 9208, 2068, 15724, 16905, 17031, 0, 0, 0,
    0, 4264, 5172, 15409, 0, 0, 0, 0, 0, 0, 0, 14959, 7517, 15196, 0, 6840, 0, 0, 0, 386,
    2011, 5317, 13760, 14625, 12805, 15164, 15882, 7455, 0, 0, 14199, 1603, 0, 0, 17331, 3890, 0, 0, 0, 0,
    0, 0, 0, 0, 991, 6661, 13839, 5097, 5667, 13718, 0, 0, 0, 6871, 15623, 0, 0, 0, 15710, 0,
    13409, 0, 0, 0, 8375, 0, 0, 0, 0, 17610, 0, 0, 1, 0, 0, 15413, 0, 0, 0, 0,
    13575, 7498, 0, 0, 0, 0, 0, 5168, 6730, 6257, 2656, 6049, 8351, 11315, 16642, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9385, 0, 0, 0, 0, 3617, 0, 17163, 0, 0,
    0, 0, 5889, 11952, 12028, 0, 0, 3550, 0, 0, 9730, 0, 0, 0, 0, 15339, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 1970, 9275, 0, 0, 0, 4483, 0, 0, 0, 17149, 0, 0, 0, 0,
    3275, 6247, 13067, 0, 0, 0, 0, 12377, 0, 0, 16151, 0, 9725, 16872, 0, 0, 0, 0, 0, 19570,
    12365, 0, 0, 0, 0, 0, 0, 12503, 0, 0, 0, 2060, 0, 0, 66, 0, 0, 10324, 6407, 0,
    0, 0, 0, 0, 0, 0, 952, 1550, 0, 0, 0, 0, 18032, 0, 0, 0, 0, 0, 0, 6895,
    0, 8915, 0, 0, 0, 1877, 0, 0, 0, 15493, 0, 0, 0, 0, 0, 0, 0, 0, 805, 0,
    0, 0, 0, 677, 19533, 0, 0, 0, 0, 0, 18221, 0, 5360, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 15478, 0, 0, 0, 0, 0, 16964, 0, 0, 0, 0, 7168, 0, 17455, 0, 0, 15539, 0,
    12160, 0, 0, 6220, 0, 5438, 2513, 0, 917, 0, 0, 0, 0, 2172, 0, 0, 14811, 2424, 0, 0,
    0, 0, 0, 14099, 0, 0, 0, 0, 0, 4646, 0, 14489, 5267, 12292, 0, 0, 0, 0, 0, 1997,
    0, 0, 0, 0, 232, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6650, 0, 15245, 0, 0, 0,
    0, 0, 13723, 0, 0, 0, 0, 5321, 0, 0, 0, 0, 11020, 0, 0, 0, 0, 0, 0, 0,
    0, 11317, 0, 0, 8312, 0, 0, 6200, 6698, 9503, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 11675, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15733, 0, 9075, 3749, 9160, 9249,
    0, 0, 2474, 0, 12011, 7191, 0, 0, 0, 0, 6480, 0, 0, 0, 0, 7510, 15503, 0, 0, 0,
    0, 0, 0, 0, 7999, 101, 0, 0, 0, 0, 0, 0, 0, 13040, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 15620, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8244, 6018,
    19208, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14165, 0, 0, 6853, 15074, 16789,
    0, 0, 18136, 0, 0, 9564, 19539, 0, 16110, 0, 0, 0, 0, 18361, 17614, 2505, 0, 4678, 7270, 7296,
    0, 0, 0, 16655, 7715, 0, 0, 0, 0, 0, 0, 0, 0, 984, 16332, 17640, 0, 8998, 0, 0,
    3280, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4089, 4512, 4093, 7917, 0,
    11388, 0, 0, 0, 14941, 19042, 7737, 0, 0, 0, 5237, 0, 13884, 0, 2088, 19210, 16570, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 13399, 11591, 10782, 9644, 14259, 8575, 0, 4892, 0, 0, 0, 0, 0, 0,
    0, 0, 1387, 0, 13224, 0, 0, 0, 0, 10344, 0, 0, 0, 0, 0, 0, 0, 0, 14423, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8091, 19599, 0, 0, 10683, 0, 0, 9645,
    13612, 0, 0, 6465, 13641, 0, 0, 7019, 0, 0, 0, 10215, 8349, 0, 0, 397, 0, 0, 0, 0,
    0, 0, 0, 5982, 0, 2809, 0, 0, 0, 0, 0, 11290, 13320, 16606, 14981, 0, 15073, 0, 0, 0,
    0, 0, 0, 0, 0, 2820, 579, 0, 0, 8254, 12095, 1980, 2983, 16154, 16341, 0, 0, 0, 0, 0,
    0, 0, 3299, 17089, 18981, 16510, 0, 0, 0, 0, 0, 3375, 8340, 11339, 6017, 12264, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 5120, 0, 3272, 3587, 0, 0, 0, 3443, 12554, 0, 11624,
    10229, 0, 0, 10794, 0, 8721, 0, 12877, 13974, 0, 0, 10110, 0, 0, 0, 15151, 16947, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12792, 0, 14936, 0, 0, 0, 6287, 8609, 196, 19011,
    0, 4543, 8568, 0, 0, 0, 0, 0, 0, 3298, 1927, 16201, 0, 0, 0, 0, 0, 0, 12803, 17986,
    6790, 1064, 11260, 0, 0, 0, 0, 0, 0, 4849, 0, 0, 0, 0, 0, 0, 13405, 0, 0, 0,
    0, 0, 8547, 0, 0, 0, 86, 0, 3459, 231, 13514, 0, 0, 0, 0, 0, 0, 5397, 0, 0,
    378, 820, 8976, 12004, 12811, 13623, 0, 0, 6255, 0, 16056, 0, 0, 1725, 16627, 0, 0, 0, 0, 10563,
    0, 10314, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 381, 11748, 12253, 0, 18203, 6426, 17627,
    0, 0, 3611, 14428, 15785, 0, 0, 0, 0, 0, 0, 213, 10368, 0, 0, 2881, 4828, 10581, 4004, 15807,
    8970, 15561, 9044, 0, 0, 0, 0, 0, 0, 2334, 0, 0, 18171, 0, 0, 6881, 0, 3776, 14435, 0,
    380, 2267, 19590, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15673, 17500, 0, 0, 7575,
    0, 0, 0, 2979, 5914, 0, 8934, 11025, 0, 0, 0, 0, 0, 10963, 0, 0, 0, 0, 6435, 0,
    0, 0, 0, 11811, 0, 4625, 0, 0, 6341, 0, 0, 0, 11850, 0, 0, 7985, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 7254, 16461, 0, 3170, 3522, 18876, 0, 0, 0, 14979, 15059, 0, 0, 0,
    0, 10025, 0, 0, 830, 3054, 16982, 17623, 17943, 6086, 18413, 0, 0, 0, 5206, 2405, 2748, 3615, 3852, 4468,
    10685, 0, 146, 1701, 0, 0, 171, 0, 0, 15372, 3038, 1780, 14171, 0, 0, 0, 0, 18329, 0, 0,
    0, 0, 0, 6777, 16769, 0, 16891, 2047, 15940, 0, 3226, 6425, 0, 0, 0, 1258, 0, 0, 0, 13143,
    0, 7467, 0, 0, 0, 0, 0, 2423, 18562, 2548, 0, 0, 0, 0, 0, 0, 13406, 0, 0, 1958,
    4644, 17792, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 19470, 0, 4867, 0, 0, 0,
    0, 0, 0, 0, 3387, 6572, 0, 0, 237, 430, 9552, 15158, 0, 0, 0, 0, 0, 5432, 0, 0,
    0, 0, 0, 9871, 0, 0, 0, 0, 0, 0, 7110, 0, 0, 0, 0, 0, 867, 0, 13141, 0,
    0, 0, 0, 19461, 7937, 0, 0, 10339, 15096, 0, 0, 4685, 0, 14592, 1049, 0, 0, 0, 0, 4474,
    0, 0, 19594, 0, 0, 0, 0, 0, 0, 0, 9614, 19403, 0, 12125, 0, 850, 0, 11019, 0, 0,
    0, 13219, 18080, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7796, 12817, 8225, 12513, 0, 0,
    0, 0, 0, 6869, 0, 16407, 19001, 0, 0, 4901, 0, 0, 14033, 0, 0, 10495, 488, 0, 16049, 0,
    0, 0, 0, 0, 15981, 0, 0, 0, 0, 16917, 0, 0, 0, 0, 0, 0, 0, 3086, 6400, 17052,
    0, 0, 0, 0, 0, 375, 0, 0, 0, 0, 0, 0, 0, 15009, 0, 0, 0, 3597, 0, 0,
    0, 0, 0, 5696, 0, 0, 0, 0, 11201, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12208, 0,
    0, 0, 0, 0, 0, 2064, 10193, 13986, 0, 6068, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8332, 0, 3944, 0,
    0, 0, 0, 0, 17975, 0, 0, 14759, 0, 0, 15362, 0, 0, 0, 0, 0, 0, 10265, 0, 0,
    8707, 0, 0, 0, 0, 0, 0, 15485, 0, 0, 0, 0, 5915, 0, 0, 0, 0, 0, 4267, 8464,
    14122, 2382, 0, 0, 0, 0, 0, 0, 0, 0, 8361, 0, 9107, 10432, 0, 0, 0, 0, 5056, 19063,
    1386, 0, 0, 0, 0, 0, 0, 8301, 14239, 0, 16690, 2237, 0, 0, 0, 0, 0, 0, 0, 13415,
    0, 3689, 9700, 0, 4585, 18869, 0, 0, 0, 0, 14879, 0, 0, 0, 12152, 0, 0, 0, 0, 5290,
    382, 13, 9766, 0, 0, 0, 1668, 0, 3337, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18930,
    15687, 13566, 0, 0, 0, 0, 0, 16808, 43, 4959, 0, 6983, 8200, 0, 0, 0, 0, 0, 4848, 0,
    0, 6897, 0, 14119, 0, 0, 3899, 0, 0, 6178, 0, 2954, 0, 0, 0, 0, 0, 11542, 0, 0,
    0, 0, 0, 0, 0, 9981, 0, 0, 7031, 6596, 12927, 15461, 2216, 0, 0, 0, 0, 0, 0, 11686,
    0, 0, 0, 0, 1656, 6640, 8017, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9817, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 12145, 0, 0, 0, 0, 0, 5612, 0, 0, 0, 0, 0,
    0, 13735, 0, 0, 15830, 0, 0, 0, 0, 0, 0, 0, 10583, 0, 7304, 7869, 6843, 0, 0, 7037,
    17407, 0, 0, 0, 0, 0, 0, 0, 17282, 0, 0, 19365, 11975, 0, 0, 14975, 0, 3595, 19223, 9489,
    0, 0, 0, 0, 13430, 0, 1414, 6584, 15968, 0, 4667, 4752, 0, 0, 2802, 0, 0, 7940, 10449, 3087,
    15304, 0, 17091, 0, 0, 0, 10810, 0, 0, 0, 1119, 0, 0, 0, 0, 0, 0, 0, 0, 4535,
    4770, 0, 10264, 0, 7799, 0, 173, 17497, 19386, 0, 0, 0, 0, 0, 0, 0, 1807, 0, 0, 1545,
    0, 0, 0, 4692, 5077, 0, 0, 0, 0, 0, 0, 13649, 0, 18910, 0, 0, 0, 0, 0, 0,
    19179, 0, 0, 1284, 0, 0, 0, 0, 0, 0, 0, 0, 9074, 0, 0, 9963, 3954, 0, 0, 0,
    0, 0, 0, 2863, 0, 0, 0, 570, 8558, 0, 6027, 3288, 0, 0, 0, 0, 0, 4861, 0, 0,
    15580, 0, 0, 0, 0, 0, 0, 0, 0, 2621, 0, 16473, 0, 0, 0, 0, 0, 0, 0, 0,
    2296, 0, 0, 0, 5161, 0, 0, 0, 0, 0, 0, 0, 0, 13611, 0, 16247, 0, 0, 0, 0,
    0, 18726, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12405, 0, 0, 4745, 18210, 0, 0, 0, 0,
    0, 15937, 0, 0, 0, 11190, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8928, 17961, 0,
    7866, 1993, 13465, 14971, 0, 0, 0, 0, 0, 0, 15284, 0, 0, 0, 0, 0, 14250, 0, 4884, 0,
    15391, 0, 19564, 0, 1553, 2321, 12849, 0, 0, 14003, 0, 0, 5644, 10918, 9663, 0, 0, 0, 0, 0,
    0, 0, 0, 4907, 0, 0, 0, 15749, 0, 0, 8026, 0, 0, 6494, 0, 5456, 13616, 0, 11537, 0,
    0, 0, 0, 326, 0, 0, 0, 0, 0, 0, 17972, 18588, 0, 14356, 0, 0, 0, 0, 6803, 10652,
    0, 6482, 9857, 0, 0, 0, 0, 0, 0, 0, 0, 19301, 0, 0, 0, 0, 4301, 13052, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5358, 0, 8384, 0, 10114, 1215, 8331, 9597,
    11244, 3381, 18611, 6712, 0, 0, 0, 0, 5180, 247, 0, 0, 2161, 15625, 0, 4531, 13948, 0, 11211, 0,
    0, 0, 0, 0, 0, 0, 0, 17665, 0, 0, 0, 17027, 0, 0, 0, 0, 0, 0, 0, 0,
    14589, 0, 0, 0, 0, 0, 2530, 0, 124, 0, 0, 4353, 0, 0, 0, 0, 15589, 14111, 0, 0,
    0, 2294, 0, 0, 0, 0, 0, 0, 1359, 6233, 7837, 4452, 6769, 19232, 0, 0, 0, 0, 0, 15157,
    0, 12664, 0, 0, 0, 0, 0, 0, 0, 8789, 12468, 16909, 14328, 0, 7947, 0, 0, 2935, 0, 0,
    0, 0, 0, 0, 0, 14872, 14202, 0, 0, 0, 0, 0, 0, 0, 0, 11348, 1509, 14289, 0, 0,
    10923, 8656, 0, 0, 5063, 3312, 11220, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8264, 13242,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 463, 0, 0, 0, 12716, 0, 0, 0, 0, 0,
    0, 11349, 6185, 0, 14616, 405, 7139, 16529, 0, 10682, 0, 0, 14948, 16176, 0, 3702, 0, 12445, 0, 2182,
    7671, 12615, 0, 11404, 2077, 7921, 9882, 0, 0, 0, 0, 0, 0, 0, 1891, 0, 0, 0, 0, 14096,
    0, 0, 0, 0, 0, 464, 19268, 2436, 8106, 17014, 0, 0, 18011, 0, 11581, 0, 0, 1991, 0, 0,
    16469, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14424, 12067, 3179, 0, 739, 13277,
    0, 836, 12628, 13020, 0, 0, 0, 0, 1783, 0, 0, 13183, 0, 0, 0, 0, 6030, 9967, 0, 0,
    0, 0, 0, 0, 4843, 0, 18735, 15817, 0, 0, 0, 12026, 0, 16005, 0, 0, 8066, 0, 0, 0,
    0, 0, 5059, 6062, 0, 0, 0, 5650, 12710, 15907, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11336,
    0, 0, 4142, 0, 0, 0, 0, 0, 0, 6684, 0, 0, 0, 9373, 18205, 16174, 0, 15839, 4549, 18095,
    18401, 11540, 2512, 5619, 2078, 11713, 0, 2485, 0, 0, 0, 0, 7675, 0, 0, 0, 4866, 0, 0, 0,
    6839, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7006, 0, 469, 16344, 413, 14269, 9256, 0, 18830,
    0, 0, 0, 7698, 10363, 0, 0, 0, 0, 0, 0, 0, 0, 0, 418, 0, 13375, 16943, 0, 0,
    7384, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8882, 10981, 11044, 17359, 0, 0, 1061, 0, 0,
    0, 18462, 0, 13820, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5128, 0, 0, 0, 15064, 0, 0,
    0, 0, 0, 2274, 13226, 0, 0, 0, 0, 0, 0, 6489, 16994, 14814, 0, 16577, 0, 0, 9221, 0,
    0, 0, 0, 0, 0, 0, 473, 0, 0, 9449, 0, 6948, 0, 4943, 0, 0, 0, 19106, 0, 1002,
    3601, 0, 0, 0, 0, 8720, 0, 0, 0, 15789, 0, 0, 0, 0, 11525, 18684, 0, 16906, 16291, 0,
    0, 0, 0, 0, 10700, 0, 0, 0, 0, 11383, 7004, 14528, 18427, 2793, 6002, 5098, 0, 0, 0, 0,
    0, 4514, 0, 0, 9582, 17761, 18634, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 17908, 1700, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6246, 0, 0, 0, 0, 0, 0,
    8500, 0, 0, 0, 0, 0, 0, 0, 0, 8598, 0, 0, 16727, 0, 0, 12403, 0, 0, 0, 0,
    0, 2914, 0, 0, 0, 0, 1118, 15109, 17025, 0, 0, 11879, 0, 0, 0, 0, 17242, 0, 0, 0,
    0, 17615, 0, 0, 0, 0, 10213, 0, 0, 0, 0, 0, 5859, 0, 0, 0, 0, 0, 0, 0,
    0, 1963, 0, 8754, 0, 0, 0, 18392, 0, 1400, 0, 0, 0, 16742, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 139, 12232, 13031, 13817, 0, 0, 0, 0, 7939, 10249, 13139, 12965, 6716, 17876, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 8166, 526, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 13189, 0, 4044, 0, 0, 0, 15619, 0, 12481, 0, 4291, 16874, 0, 13029, 0, 0, 0, 0,
    0, 0, 5763, 3003, 0, 0, 0, 18281, 1299, 16328, 0, 12667, 3493, 11048, 0, 18873, 0, 0, 0, 0,
    0, 1722, 19352, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7399, 0, 2076, 12989, 0, 0,
    0, 0, 14440, 0, 0, 0, 0, 0, 2, 0, 0, 1630, 17510, 5927, 5571, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 501, 14176, 0, 0, 15552, 0, 0, 15079, 0, 116, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 15678, 0, 0, 0, 0, 17036, 0, 0, 0, 0, 2747, 0, 0,
    0, 0, 6010, 17143, 18706, 0, 0, 0, 18305, 0, 0, 0, 0, 0, 0, 0, 0, 4952, 0, 0,
    0, 4862, 0, 0, 0, 0, 1328, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 986, 0, 0, 15592, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 33, 14295, 7677, 0,
    0, 12289, 0, 18810, 0, 15643, 4838, 10604, 0, 0, 0, 0, 0, 0, 0, 14092, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 2411, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11292, 0, 0, 0,
    0, 0, 0, 6467, 0, 0, 0, 2658, 0, 0, 18905, 0, 0, 0, 0, 0, 3644, 5783, 14299, 0,
    0, 15193, 0, 0, 0, 0, 0, 3388, 0, 0, 0, 0, 0, 0, 3050, 1367, 11036, 0, 0, 0,
    10755, 0, 0, 0, 0, 0, 3470, 0, 0, 0, 0, 5998, 7554, 7735, 0, 0, 0, 0, 0, 0,
    17123, 0, 10526, 0, 0, 0, 0, 0, 0, 18764, 0, 0, 14153, 0, 0, 0, 0, 0, 0, 0,
    9869, 0, 0, 0, 6031, 19310, 4253, 0, 0, 307, 2969, 5962, 16153, 0, 15763, 0, 0, 5844, 4870, 8596,
    0, 0, 0, 17632, 0, 0, 0, 0, 5537, 0, 0, 5839, 0, 0, 4239, 0, 0, 0, 13160, 0,
    0, 0, 3370, 16571, 0, 0, 13486, 0, 0, 0, 0, 0, 8821, 7830, 0, 0, 0, 0, 0, 0,
    4650, 8455, 0, 0, 15139, 0, 0, 0, 7027, 10547, 5618, 0, 0, 0, 3811, 0, 18402, 0, 0, 0,
    0, 0, 12896, 10022, 18209, 0, 9305, 3182, 0, 0, 0, 5117, 14713, 5431, 8672, 4703, 9780, 0, 5487, 0,
    0, 0, 0, 1735, 8801, 0, 0, 1060, 2678, 5452, 0, 0, 0, 0, 0, 1234, 0, 837, 0, 5988,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2250, 2849, 0, 0, 0, 0, 0, 14012, 15088,
    0, 280, 0, 749, 1108, 10941, 0, 8401, 0, 3206, 0, 15130, 0, 0, 0, 14305, 15113, 0, 0, 0,
    0, 0, 3198, 0, 0, 14647, 3486, 0, 0, 0, 0, 0, 17373, 0, 0, 0, 3672, 5812, 0, 0,
    0, 0, 0, 3971, 0, 825, 5699, 0, 0, 0, 0, 18737, 0, 0, 0, 0, 12600, 10136, 15564, 0,
    12572, 1391, 14511, 0, 0, 0, 6372, 19388, 0, 11119, 0, 10596, 13142, 0, 0, 0, 0, 0, 0, 0,
    0, 19421, 0, 4010, 0, 0, 0, 0, 0, 0, 0, 4851, 0, 1001, 5126, 0, 10739, 0, 12521, 0,
    0, 4132, 13247, 0, 0, 0, 0, 0, 0, 0, 0, 3960, 8541, 16721, 0, 11239, 13215, 0, 0, 16378,
    15913, 0, 0, 0, 0, 3209, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6319, 0, 0, 0, 0,
    0, 7976, 19119, 0, 0, 8165, 2217, 6066, 0, 0, 0, 0, 16102, 19255, 19177, 14543, 10450, 0, 17338, 9542,
    0, 0, 0, 0, 0, 5616, 0, 0, 0, 13267, 0, 0, 0, 0, 2913, 0, 3856, 0, 0, 0,
    0, 0, 12384, 0, 16709, 9045, 6733, 0, 0, 0, 9178, 0, 0, 0, 0, 4550, 4699, 0, 0, 0,
    18069, 0, 0, 0, 0, 10910, 0, 11928, 0, 13845, 0, 0, 0, 0, 0, 0, 0, 7125, 8965, 0,
    0, 19117, 0, 0, 0, 0, 0, 14554, 0, 0, 0, 10153, 0, 949, 0, 0, 0, 0, 0, 0,
    0, 4439, 5799, 0, 0, 0, 17576, 0, 0, 0, 0, 0, 0, 15045, 0, 0, 0, 0, 0, 0,
    0, 14278, 0, 12357, 0, 5806, 0, 1968, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11300, 0, 0,
    0, 7500, 0, 0, 0, 0, 2757, 0, 0, 17404, 0, 17586, 0, 0, 0, 0, 0, 12853, 0, 0,
    11002, 0, 0, 0, 0, 7444, 0, 0, 0, 4397, 0, 0, 12362, 0, 12116, 0, 0, 0, 0, 5776,
    0, 0, 0, 979, 0, 0, 0, 0, 15818, 0, 0, 0, 0, 0, 0, 0, 0, 2663, 18738, 0,
    0, 0, 11840, 0, 8898, 0, 4532, 0, 0, 0, 15262, 3759, 0, 0, 0, 14396, 0, 0, 0, 2599,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 10818, 3290, 19515, 0, 0, 0, 4298, 0, 0, 0, 0, 0, 0, 0, 0, 13155, 8617, 933, 0,
    0, 14379, 0, 0, 0, 0, 0, 4931, 0, 0, 0, 10873, 3349, 0, 0, 0, 0, 17966, 0, 7559,
    0, 0, 15488, 0, 0, 0, 0, 0, 0, 12851, 0, 11794, 0, 0, 0, 0, 0, 0, 15017, 0,
    16660, 0, 0, 0, 7152, 0, 5002, 0, 16767, 0, 0, 0, 0, 3718, 0, 0, 0, 0, 0, 17320,
    0, 0, 0, 0, 0, 6579, 0, 8594, 0, 5099, 0, 0, 0, 0, 0, 0, 4640, 2817, 0, 0,
    0, 0, 0, 0, 4085, 0, 0, 0, 0, 12920, 0, 0, 0, 0, 0, 0, 0, 414, 3441, 0,
    0, 0, 0, 0, 2808, 0, 14796, 0, 0, 0, 0, 3183, 0, 0, 16773, 0, 0, 5816, 0, 0,
    0, 0, 0, 0, 16568, 0, 0, 0, 0, 0, 0, 11282, 8623, 7122, 0, 0, 0, 0, 0, 18894,
    0, 0, 0, 0, 5382, 0, 1070, 12266, 12612, 16629, 18535, 0, 0, 0, 0, 0, 0, 250, 11471, 4617,
    0, 0, 0, 0, 0, 12932, 0, 6453, 0, 13473, 0, 0, 10631, 0, 0, 10029, 0, 0, 0, 0,
    0, 0, 3169, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15255, 0, 2349, 0, 0, 0, 0, 0,
    8436, 1184, 17672, 2934, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17165, 0, 0, 0, 0, 0,
    0, 8619, 0, 0, 18054, 17827, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14378, 0, 8967, 0,
    10350, 0, 0, 14924, 0, 0, 6578, 0, 0, 0, 0, 2869, 7927, 12564, 0, 0, 2016, 1434, 2373, 1618,
    15184, 0, 9816, 0, 0, 0, 3397, 0, 4017, 0, 0, 14907, 11327, 0, 9006, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 9067, 0, 0, 0, 0, 0, 13681, 0, 0, 0, 0, 0, 682, 2539, 0,
    0, 4333, 0, 0, 0, 0, 2158, 8611, 8290, 0, 0, 16979, 0, 324, 1238, 0, 0, 17798, 0, 181,
    0, 0, 4238, 14195, 159, 0, 0, 0, 16829, 0, 0, 0, 13777, 0, 5135, 0, 9864, 0, 0, 0,
    0, 0, 0, 0, 190, 0, 0, 8797, 0, 3562, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1139, 0, 0, 0, 0, 0, 0, 0, 17374, 0,
    0, 6675, 0, 0, 0, 0, 17111, 541, 6927, 18918, 9826, 0, 0, 13600, 0, 0, 0, 0, 7801, 0,
    7846, 0, 4649, 0, 0, 0, 0, 0, 0, 18491, 3919, 14691, 0, 19399, 0, 0, 1634, 0, 0, 2970,
    6581, 13235, 0, 0, 7558, 0, 0, 0, 0, 0, 18112, 6424, 15526, 16279, 0, 10244, 0, 0, 0, 14186,
    0, 0, 0, 0, 434, 0, 0, 0, 0, 10055, 0, 0, 0, 0, 0, 0, 0, 12072, 0, 0,
    0, 0, 0, 6793, 0, 14434, 0, 0, 10154, 13620, 5736, 11573, 0, 16485, 9795, 10291, 0, 0, 0, 0,
    0, 2355, 2806, 12979, 8719, 0, 0, 0, 0, 0, 0, 0, 0, 4534, 5604, 8593, 0, 0, 0, 4449,
    3244, 0, 0, 0, 14263, 0, 0, 13542, 0, 0, 17547, 0, 0, 0, 18904, 0, 0, 0, 0, 0,
    0, 0, 11511, 0, 0, 0, 14406, 0, 4509, 0, 0, 0, 0, 0, 18963, 0, 12505, 8878, 0, 4316,
    0, 11344, 11632, 0, 0, 7468, 0, 0, 6708, 0, 0, 0, 0, 17521, 5519, 0, 0, 0, 0, 0,
    7262, 0, 12062, 0, 0, 18214, 0, 0, 0, 9215, 0, 3647, 0, 283, 0, 17736, 0, 0, 0, 0,
    0, 12863, 16533, 17086, 821, 2691, 5090, 500, 0, 14144, 0, 0, 0, 0, 0, 0, 1318, 12274, 5711, 12492,
    12584, 0, 0, 0, 0, 4294, 6026, 11113, 0, 15661, 0, 0, 0, 5480, 0, 5299, 0, 0, 0, 0,
    0, 0, 0, 17392, 2062, 0, 0, 0, 0, 0, 0, 7952, 0, 0, 0, 0, 0, 19276, 0, 0,
    7632, 0, 0, 0, 0, 0, 0, 7382, 0, 4941, 0, 14535, 0, 0, 0, 0, 17334, 9742, 11258, 19083,
    0, 0, 7046, 0, 0, 13422, 0, 0, 0, 10846, 6495, 0, 0, 0, 0, 0, 0, 0, 2429, 0,
    0, 0, 0, 0, 1097, 1901, 4897, 7858, 14108, 14343, 17644, 14846, 0, 0, 0, 0, 0, 793, 2897, 18702,
    994, 0, 0, 3598, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2524, 0, 0, 0, 0, 6034, 10598,
    0, 0, 18651, 0, 1937, 0, 0, 18652, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 651,
    4118, 0, 0, 3526, 0, 0, 0, 0, 1003, 0, 17553, 0, 0, 10148, 14190, 0, 0, 0, 17358, 0,
    15950, 0, 16661, 0, 19354, 0, 2520, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18993, 0, 0, 8979,
    11966, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9186, 0, 3824, 0, 0, 0, 0,
    0, 0, 9537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12629,
    0, 2307, 8509, 7127, 0, 9180, 0, 18104, 0, 0, 6864, 6446, 0, 10237, 0, 0, 10642, 0, 0, 0,
    0, 8659, 9648, 15921, 11867, 18089, 0, 3013, 0, 1127, 0, 11219, 0, 0, 0, 0, 0, 0, 2608, 0,
    0, 0, 0, 0, 0, 0, 0, 2403, 16165, 0, 0, 0, 0, 1974, 14332, 0, 0, 0, 0, 14933,
    3239, 0, 0, 0, 0, 0, 0, 0, 15002, 0, 0, 6404, 0, 1489, 0, 4513, 6238, 15767, 3679, 4082,
    6845, 0, 8145, 0, 0, 10843, 0, 0, 0, 0, 0, 0, 0, 0, 7833, 0, 8427, 0, 0, 0,
    0, 0, 0, 14226, 0, 0, 0, 2374, 11158, 0, 12651, 0, 0, 17205, 5310, 0, 0, 1419, 0, 0,
    0, 0, 0, 0, 0, 6916, 0, 0, 15753, 0, 0, 19089, 0, 0, 0, 0, 5335, 65, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3724, 0, 0, 0, 0, 0, 0, 0, 0, 2561,
    14107, 14331, 10577, 8629, 0, 0, 6960, 5642, 6805, 11045, 11637, 13109, 6428, 11285, 13798, 14215, 16021, 16087, 17926, 0,
    0, 0, 0, 0, 17763, 18550, 0, 0, 8348, 16714, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7800,
    0, 0, 0, 0, 0, 0, 0, 0, 18162, 7461, 19258, 0, 0, 3478, 16607, 0, 0, 0, 0, 5857,
    0, 0, 10137, 0, 2778, 4196, 0, 0, 0, 17949, 710, 4914, 5038, 13333, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 17135, 13014, 11328, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 4875, 0, 2201, 0, 0, 0, 13668, 0, 0, 0, 0, 0, 0, 15129, 0, 781, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 4993, 17261, 0, 0, 0, 0, 4248, 19560, 0, 0, 0, 0,
    0, 16908, 0, 0, 0, 0, 13870, 0, 0, 14783, 0, 5608, 11366, 0, 0, 0, 0, 10528, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 2901, 0, 0, 0, 0, 0, 0, 19438, 16435, 0, 0,
    0, 0, 0, 0, 0, 0, 11569, 0, 0, 9177, 0, 0, 511, 0, 795, 0, 0, 0, 6680, 0,
    0, 0, 478, 0, 0, 0, 0, 0, 0, 0, 17919, 0, 0, 0, 0, 11410, 18142, 0, 0, 16768,
    10944, 0, 2916, 0, 0, 0, 0, 0, 0, 0, 1289, 0, 0, 0, 0, 1392, 11397, 0, 0, 0,
    14807, 0, 5435, 0, 0, 972, 0, 8859, 7150, 0, 0, 0, 4266, 10221, 2605, 0, 0, 0, 0, 0,
    0, 16402, 0, 0, 8391, 0, 0, 8080, 0, 12617, 0, 0, 0, 0, 0, 0, 11394, 0, 6906, 0,
    0, 0, 0, 0, 16475, 0, 0, 0, 0, 0, 0, 415, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 9390, 0, 0, 16585, 0, 0, 0, 17109, 0, 0, 0, 0, 0, 0, 0, 0, 6413, 5663,
    9936, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3437, 0, 0, 11536, 0, 5999, 16224, 0, 17314, 0,
    19002, 0, 0, 4777, 18264, 98, 0, 18705, 17419, 16959, 0, 754, 0, 0, 12761, 0, 0, 0, 0, 0,
    0, 13788, 0, 0, 0, 0, 0, 6459, 17009, 8321, 4950, 0, 17389, 0, 0, 7249, 0, 17436, 14729, 0,
    0, 8842, 0, 1869, 18530, 11599, 0, 2606, 9812, 13385, 16790, 0, 0, 0, 0, 0, 0, 11602, 0, 13875,
    18934, 0, 0, 0, 0, 11138, 15786, 0, 0, 0, 3828, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 10462, 0, 7739, 0, 0, 0, 10509, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 13979, 0, 0, 0, 13784, 0, 0, 8521, 0, 0, 0, 0, 8639,
    0, 4938, 0, 0, 17633, 0, 2821, 0, 0, 0, 0, 12968, 13203, 0, 0, 18828, 0, 0, 7638, 0,
    0, 0, 0, 5188, 0, 0, 0, 7953, 2814, 0, 5463, 0, 0, 6773, 0, 0, 17288, 0, 0, 0,
    0, 15973, 0, 0, 0, 0, 0, 16128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6783, 0, 0, 18102, 0, 0, 0, 3629, 0,
    0, 0, 0, 135, 2121, 4075, 5692, 765, 6802, 6145, 15936, 3278, 19436, 17080, 0, 0, 10415, 0, 0, 3254,
    5566, 12907, 15959, 0, 17803, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13628, 0, 0, 0,
    7336, 0, 0, 2951, 3969, 0, 10887, 0, 0, 0, 0, 18646, 0, 0, 0, 0, 0, 8657, 13648, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9235, 0, 12970, 0, 0, 0, 0, 0, 0, 0,
    0, 2061, 0, 0, 0, 0, 2607, 0, 0, 0, 9860, 16806, 0, 0, 0, 6265, 12371, 3249, 5817, 0,
    1340, 5614, 12770, 0, 0, 0, 1409, 7143, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    17607, 0, 70, 0, 0, 0, 0, 0, 14281, 15424, 0, 0, 17481, 0, 6787, 0, 0, 9465, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6933, 0, 0, 11313, 0, 0, 0, 0,
    0, 8857, 0, 0, 14709, 17793, 9152, 0, 0, 0, 0, 1104, 0, 0, 0, 0, 0, 2961, 15867, 0,
    0, 0, 0, 0, 0, 0, 19139, 0, 0, 0, 2058, 9446, 0, 747, 0, 19441, 0, 12945, 0, 0,
    16209, 11302, 0, 0, 0, 0, 0, 0, 17536, 0, 0, 0, 0, 0, 0, 9501, 1035, 1951, 11998, 12130,
    0, 0, 0, 10626, 0, 0, 6512, 0, 0, 0, 13004, 12922, 0, 0, 0, 0, 8599, 0, 6082, 11861,
    4881, 11210, 8324, 8649, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11395, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 8499, 17445, 0, 0, 0, 0, 0, 0, 16226, 0, 0, 0, 0, 0,
    0, 13162, 0, 6058, 0, 0, 0, 0, 0, 0, 992, 0, 1820, 0, 0, 12419, 0, 0, 0, 0,
    67, 0, 0, 0, 0, 0, 0, 0, 0, 13652, 0, 0, 0, 1905, 18806, 6405, 11890, 11612, 18629, 0,
    11571, 0, 0, 0, 14715, 0, 2447, 0, 0, 0, 7482, 0, 0, 9785, 16002, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 12835, 0, 5351, 16464, 0, 0, 0, 0, 0, 0, 0,
    14432, 0, 0, 0, 0, 0, 5439, 0, 0, 0, 0, 425, 0, 818, 0, 0, 10933, 18696, 0, 0,
    4258, 0, 0, 0, 0, 18756, 0, 0, 0, 6748, 4852, 0, 0, 3876, 503, 10797, 12686, 0, 0, 0,
    0, 0, 0, 19494, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 12994, 0, 0, 0, 0, 3760, 0, 5891, 0, 4231, 0, 0, 0, 0, 0, 1448, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5433, 0, 0,
    0, 0, 6135, 5541, 0, 0, 0, 14656, 0, 0, 0, 0, 5232, 14593, 17822, 0, 436, 0, 0, 8001,
    0, 0, 4954, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7545, 12143, 7622, 9091, 3991, 14335, 0,
    0, 7697, 0, 0, 0, 0, 0, 0, 0, 0, 11598, 0, 18064, 0, 0, 0, 0, 0, 0, 7606,
    0, 0, 13042, 0, 0, 8888, 6928, 10165, 16836, 3452, 5984, 11380, 0, 0, 0, 14491, 0, 9773, 16020, 0,
    17703, 2743, 2614, 0, 0, 0, 12352, 0, 0, 8492, 6399, 0, 0, 9607, 0, 10337, 0, 0, 9309, 0,
    0, 0, 4368, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9814, 0, 0, 0, 0, 16256, 0,
    0, 0, 10261, 0, 0, 5991, 5302, 0, 0, 0, 0, 0, 0, 0, 0, 5420, 18161, 3379, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 371, 0, 0, 0, 0, 0, 0, 0, 26, 0,
    0, 11640, 0, 0, 3222, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3962, 17423, 0, 0, 0,
    0, 0, 10079, 0, 0, 0, 0, 0, 1853, 0, 0, 257, 0, 0, 7398, 0, 0, 0, 0, 466,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1363, 0, 0, 0, 0, 0, 0, 0, 8049, 0,
    0, 0, 0, 0, 15693, 3821, 0, 0, 0, 0, 0, 0, 11949, 0, 0, 0, 0, 0, 3402, 0,
    0, 0, 0, 6527, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2404,
    0, 0, 0, 0, 0, 15380, 0, 0, 0, 0, 0, 0, 0, 0, 18463, 0, 0, 0, 0, 518,
    8365, 13308, 14773, 15743, 0, 15359, 0, 0, 0, 0, 15626, 4982, 16382, 2965, 0, 0, 3436, 864, 0, 7418,
    0, 0, 0, 0, 0, 0, 0, 10149, 7731, 14005, 0, 0, 0, 2231, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 599, 6678, 1041, 0, 0, 0, 0, 0, 0, 0, 14147, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 4261, 12846, 16898, 0, 0, 0, 6776, 0, 13350, 0, 3843, 0, 14497, 0, 0,
    16197, 0, 0, 16231, 2704, 10160, 0, 0, 0, 0, 5159, 10177, 0, 0, 0, 16103, 17083, 0, 0, 0,
    0, 15827, 0, 0, 0, 0, 0, 15961, 2470, 0, 0, 0, 0, 0, 0, 18229, 0, 0, 18704, 0,
    0, 0, 0, 0, 0, 0, 18017, 0, 0, 0, 0, 4354, 0, 0, 4222, 18958, 0, 16179, 0, 0,
    0, 11209, 7192, 18871, 9832, 0, 0, 0, 0, 9023, 4389, 8163, 0, 0, 0, 0, 12691, 0, 10608, 0,
    4836, 0, 0, 0, 3653, 3134, 5086, 0, 0, 0, 0, 1306, 0, 0, 10880, 13360, 15979, 0, 14701, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 108, 0, 9821, 0, 0, 0, 0,
    1705, 9303, 0, 0, 0, 0, 0, 4453, 0, 7219, 7820, 15808, 0, 10835, 0, 0, 0, 0, 11010, 0,
    15805, 0, 0, 0, 0, 4027, 1353, 3284, 4802, 8875, 9990, 8156, 8147, 12974, 18593, 18792, 0, 19120, 0, 13413,
    0, 17313, 0, 0, 0, 0, 0, 12707, 0, 2968, 7512, 0, 0, 10289, 0, 0, 0, 0, 0, 0,
    8829, 0, 0, 0, 0, 0, 0, 0, 0, 12679, 13863, 0, 4751, 0, 0, 0, 0, 112, 3541, 14185,
    0, 0, 12806, 0, 12588, 0, 0, 0, 13924, 0, 0, 7478, 0, 0, 1916, 13857, 17114, 0, 0, 0,
    0, 0, 11172, 0, 0, 0, 0, 2079, 9728, 15522, 0, 0, 15019, 0, 0, 0, 3445, 0, 0, 0,
    0, 0, 0, 1031, 331, 11934, 0, 0, 0, 0, 13815, 0, 14249, 5903, 6625, 19306, 0, 0, 16454, 18466,
    0, 0, 410, 0, 0, 7443, 4635, 16315, 16612, 18722, 0, 0, 0, 0, 0, 0, 7077, 10072, 1068, 0,
    0, 0, 0, 0, 0, 12673, 10805, 19234, 0, 1949, 7779, 1893, 0, 0, 0, 0, 17754, 0, 354, 13134,
    15964, 3621, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14363, 0, 776, 0, 0, 0, 0, 12315,
    0, 0, 12464, 0, 0, 0, 0, 18875, 19249, 1635, 0, 0, 0, 0, 0, 0, 12568, 1495, 11705, 0,
    18635, 0, 0, 0, 0, 0, 0, 0, 0, 1858, 15524, 11958, 0, 981, 0, 0, 0, 0, 11003, 0,
    0, 0, 0, 0, 0, 12320, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    801, 0, 0, 0, 0, 8266, 0, 0, 0, 0, 15739, 0, 0, 0, 1324, 0, 14559, 0, 0, 0,
    0, 0, 15228, 0, 0, 0, 7265, 16580, 0, 0, 0, 0, 527, 0, 0, 0, 0, 12354, 0, 0,
    0, 0, 0, 0, 0, 4450, 0, 10159, 0, 0, 0, 0, 12599, 0, 0, 10026, 0, 0, 0, 13325,
    0, 0, 0, 16849, 8791, 658, 0, 18440, 0, 18160, 13279, 4148, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 16472, 0, 4835, 18760, 7702, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 15832, 0, 0, 0, 11427, 0, 0, 0, 0, 0, 0, 0, 0, 14110, 172, 0, 0, 3411,
    0, 0, 11812, 0, 6734, 4688, 15793, 0, 0, 0, 10145, 13471, 14359, 0, 0, 0, 7829, 0, 0, 10347,
    0, 571, 0, 3648, 0, 0, 0, 0, 0, 0, 13132, 15999, 17747, 1354, 0, 8743, 0, 0, 0, 0,
    1971, 0, 5293, 1356, 14279, 0, 0, 0, 0, 0, 0, 0, 0, 0, 509, 11882, 6331, 0, 19427, 0,
    0, 0, 0, 18957, 0, 0, 0, 0, 927, 0, 0, 9366, 18173, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 3794, 3263, 12465, 0, 0, 12196, 0, 0, 0, 0, 11860,
    0, 0, 0, 0, 0, 0, 0, 0, 1655, 0, 12045, 0, 1085, 5276, 0, 0, 0, 0, 0, 0,
    0, 9741, 0, 0, 0, 0, 0, 8453, 769, 11740, 13123, 15000, 0, 5264, 0, 6110, 0, 0, 0, 993,
    17548, 0, 0, 0, 0, 0, 0, 2783, 12549, 0, 0, 0, 0, 0, 0, 0, 6686, 40, 10036, 15052,
    16106, 0, 0, 4727, 6153, 17772, 0, 4983, 0, 7549, 0, 0, 0, 0, 0, 0, 0, 3040, 9813, 0,
    0, 0, 0, 0, 1232, 3434, 8333, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 9131, 0, 0, 0, 0, 0, 0, 8473, 3754, 13391, 0, 0, 0, 1116, 0, 0, 0, 0,
    0, 0, 0, 0, 9714, 0, 0, 0, 1472, 0, 0, 0, 0, 0, 0, 8755, 19419, 0, 11827, 0,
    18030, 0, 0, 11755, 0, 0, 0, 0, 0, 0, 10223, 10915, 11166, 0, 0, 0, 0, 0, 0, 0,
    11750, 0, 0, 8476, 9380, 0, 0, 0, 0, 0, 0, 163, 0, 0, 0, 0, 0, 0, 3498, 0,
    12800, 0, 0, 0, 12016, 0, 0, 87, 0, 0, 2494, 0, 0, 0, 0, 0, 0, 5656, 9635, 0,
    17505, 5437, 10774, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4388, 6175, 11432, 17354,
    17556, 0, 0, 0, 0, 0, 0, 0, 19233, 0, 0, 6779, 0, 16695, 0, 0, 0, 0, 0, 2681,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 15905, 10409, 0, 0, 813, 5285, 5560, 17628, 5409, 0, 0,
    0, 0, 0, 11689, 0, 0, 11417, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17635,
    0, 0, 0, 11667, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15929, 19477, 4342, 0, 0, 9677, 0,
    0, 0, 0, 5907, 11967, 0, 6770, 7147, 8399, 10551, 1195, 0, 0, 0, 0, 8276, 9432, 0, 0, 0,
    0, 0, 0, 16123, 0, 0, 6945, 0, 0, 0, 459, 6362, 971, 10716, 0, 0, 0, 0, 0, 0,
    0, 0, 1412, 5853, 10939, 18661, 0, 0, 0, 0, 9724, 13392, 0, 0, 0, 0, 13662, 0, 18625, 0,
    3801, 0, 0, 0, 0, 0, 0, 14918, 0, 0, 0, 0, 0, 4381, 12432, 0, 5239, 8678, 18493, 0,
    11991, 0, 16633, 0, 17690, 0, 0, 0, 0, 17647, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6934,
    0, 16278, 0, 0, 0, 10329, 0, 0, 0, 0, 0, 0, 0, 0, 1921, 14539, 15338, 0, 9157, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16215, 0, 0, 0, 0, 16645, 0, 0,
    0, 6390, 0, 18936, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1244,
    0, 18952, 0, 0, 0, 0, 18494, 12616, 17316, 0, 0, 0, 0, 16490, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 16970, 0, 0, 5765, 9896, 0, 12668, 16305, 0, 0, 0, 0, 0, 2092, 4612,
    0, 0, 0, 5954, 7048, 15935, 0, 0, 0, 0, 0, 0, 17210, 0, 0, 0, 227, 0, 0, 0,
    0, 0, 0, 12325, 3987, 7778, 11147, 9238, 0, 0, 13092, 0, 0, 0, 0, 18595, 0, 0, 12480, 0,
    0, 12319, 0, 0, 0, 0, 17294, 0, 15509, 0, 0, 0, 0, 0, 6471, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 18453, 11784, 0, 8488, 0, 0, 0, 0, 0, 5796, 0, 0, 566, 0,
    0, 0, 0, 11736, 2879, 10332, 0, 0, 19391, 9890, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 18479, 0, 0, 0, 13894, 2295, 0, 0, 15600, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 14001, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9118, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 11979, 0, 0, 0, 0, 15204, 0, 0, 0, 3982, 0, 0, 0, 0, 0, 17131, 117,
    0, 0, 3373, 5436, 0, 0, 14670, 5719, 0, 0, 7056, 0, 16969, 0, 0, 0, 0, 16492, 0, 0,
    0, 0, 0, 17852, 0, 1084, 8006, 0, 0, 0, 3806, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 2999, 0, 14727, 0, 0, 9475, 9369, 0, 0, 0, 12910, 7089, 9788, 13093, 13509, 13687, 17842,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11611, 0, 0, 19432, 7616, 18935, 0,
    7322, 0, 0, 0, 0, 0, 0, 0, 9230, 11948, 0, 0, 0, 0, 0, 17810, 0, 0, 19203, 0,
    0, 0, 13791, 0, 19333, 0, 0, 0, 18236, 0, 15956, 0, 0, 0, 0, 0, 0, 0, 0, 3332,
    0, 0, 0, 0, 0, 0, 18113, 0, 0, 0, 9342, 0, 16271, 0, 11387, 0, 0, 0, 0, 0,
    0, 0, 0, 9805, 1795, 0, 0, 11150, 0, 0, 0, 0, 9681, 0, 0, 0, 0, 0, 0, 9676,
    0, 0, 6350, 19270, 0, 0, 0, 17478, 0, 9940, 0, 0, 16142, 0, 0, 2772, 0, 0, 0, 0,
    14106, 0, 0, 0, 0, 17006, 0, 0, 0, 8461, 14462, 0, 0, 0, 284, 0, 0, 0, 0, 0,
    0, 14765, 874, 18400, 18850, 7025, 0, 0, 0, 0, 8780, 15285, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 2510, 0, 0, 0, 0, 0, 6099, 0, 17513, 0, 0, 0, 0, 2376, 7429, 0, 15089, 18563, 0,
    0, 13561, 3790, 0, 1597, 6561, 10139, 17483, 0, 0, 0, 3061, 0, 3063, 0, 0, 0, 0, 13515, 0,
    0, 0, 0, 0, 0, 1401, 0, 0, 13223, 0, 9484, 0, 11523, 1016, 17750, 0, 0, 0, 16536, 0,
    0, 8443, 0, 0, 0, 0, 7668, 17363, 0, 0, 0, 0, 0, 0, 0, 14843, 0, 7963, 0, 0,
    13012, 0, 0, 15346, 0, 0, 0, 0, 844, 0, 0, 0, 0, 0, 0, 0, 0, 6160, 0, 0,
    0, 19057, 3255, 11558, 13329, 0, 14648, 4991, 0, 0, 0, 12101, 0, 0, 0, 0, 0, 733, 0, 0,
    2281, 0, 12859, 0, 0, 12725, 13249, 0, 0, 0, 0, 0, 4868, 11187, 15374, 2648, 544, 0, 0, 4971,
    0, 0, 0, 0, 0, 0, 0, 0, 3208, 0, 0, 0, 0, 0, 9538, 0, 0, 0, 0, 0,
    6368, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 958,
    13130, 0, 0, 0, 616, 0, 0, 15554, 8020, 1588, 9222, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 10562, 0, 0, 6517, 7703, 0, 5284, 0, 0, 0, 0, 9688, 0, 1277, 16830, 17928, 3841, 0, 0,
    2477, 0, 0, 9393, 416, 0, 0, 0, 0, 0, 0, 0, 3012, 0, 16255, 0, 0, 4592, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 7217, 0, 18388, 0, 9055, 10343, 1192, 12175, 0, 0, 0, 0,
    10606, 16313, 1155, 0, 0, 0, 0, 2946, 0, 0, 2465, 0, 0, 0, 14515, 18280, 12061, 0, 0, 0,
    0, 0, 3292, 9649, 0, 0, 5419, 0, 0, 0, 0, 6315, 19151, 9047, 14866, 15242, 19483, 0, 13876, 7887,
    0, 0, 5643, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2792, 0, 0, 0, 0, 0, 0,
    8689, 0, 0, 792, 0, 0, 0, 0, 0, 9769, 0, 0, 0, 0, 0, 0, 3357, 0, 0, 0,
    4065, 0, 0, 0, 0, 0, 2155, 0, 0, 0, 0, 0, 11115, 13743, 11699, 0, 8828, 2406, 14179, 0,
    0, 15132, 8182, 5863, 2768, 7877, 0, 0, 0, 3351, 0, 18378, 0, 2356, 1636, 0, 0, 18881, 0, 0,
    7261, 0, 0, 6448, 0, 0, 6300, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4031, 11435, 0, 0,
    0, 0, 0, 15759, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15954,
    16022, 6885, 19462, 0, 1770, 0, 467, 0, 0, 0, 0, 0, 0, 0, 0, 4540, 0, 0, 0, 0,
    0, 0, 7058, 0, 14508, 0, 0, 0, 0, 0, 0, 0, 15014, 14850, 0, 0, 0, 0, 0, 1975,
    0, 0, 0, 0, 4695, 4893, 0, 2426, 0, 0, 0, 9361, 0, 3881, 0, 0, 12084, 0, 4924, 0,
    0, 0, 0, 0, 12280, 0, 0, 0, 13358, 0, 0, 19145, 0, 18257, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 17489, 17989, 0, 9364, 0, 0, 0, 0, 11936, 19543, 0, 0, 0,
    0, 0, 18898, 2224, 15618, 0, 0, 1771, 6401, 0, 0, 0, 0, 0, 0, 13159, 0, 0, 0, 0,
    0, 16711, 0, 0, 0, 0, 0, 0, 0, 0, 217, 7301, 11733, 0, 5164, 18377, 0, 0, 0, 17829,
    0, 0, 17789, 0, 0, 0, 11079, 0, 0, 0, 18431, 0, 11737, 15655, 0, 0, 0, 0, 6844, 0,
    0, 0, 0, 0, 0, 16416, 0, 293, 0, 0, 0, 0, 1420, 2386, 11236, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 3174, 12058, 0, 11974, 1383, 5666, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 10323, 0, 657, 840, 3870, 15337, 15876, 19199, 0, 0, 0, 0, 0, 0, 0, 8224, 0,
    0, 0, 0, 0, 0, 0, 14404, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16120, 0, 0,
    0, 0, 0, 0, 5443, 14705, 0, 0, 0, 0, 9549, 12544, 15762, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 3571, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5306, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 16809, 0, 0, 0, 0, 0, 11312, 0, 0, 17885, 0,
    0, 0, 0, 0, 0, 9632, 0, 0, 0, 0, 0, 10097, 7678, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 9427, 16967, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18300, 0,
    0, 10486, 0, 0, 0, 0, 0, 12472, 16116, 17692, 0, 0, 9488, 7470, 0, 6308, 13192, 0, 0, 11855,
    0, 8056, 0, 0, 0, 0, 8210, 10500, 0, 0, 0, 8458, 0, 0, 0, 16562, 17990, 0, 5018, 0,
    0, 0, 4566, 14601, 18752, 17474, 9304, 0, 5808, 3104, 9126, 16327, 0, 0, 0, 0, 0, 2878, 4143, 0,
    0, 9144, 8044, 0, 11570, 8862, 0, 0, 1246, 0, 0, 15105, 0, 0, 16619, 0, 0, 14605, 0, 0,
    4481, 15777, 0, 13550, 17141, 0, 0, 1300, 0, 0, 0, 0, 0, 0, 0, 0, 8839, 0, 0, 0,
    0, 7197, 278, 18542, 0, 10627, 0, 0, 0, 7003, 0, 0, 18167, 0, 15474, 12488, 0, 0, 0, 0,
    0, 17884, 0, 0, 12799, 0, 0, 0, 16757, 0, 11719, 0, 0, 0, 0, 0, 0, 0, 11607, 3258,
    3545, 0, 17180, 19074, 0, 0, 0, 0, 16635, 18485, 12300, 0, 0, 0, 0, 17179, 13334, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 2874, 0, 1520, 0, 0, 0, 7339, 10086, 0, 0, 0, 3986, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 11474, 0, 7094, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    407, 0, 0, 0, 0, 0, 0, 17, 7401, 6657, 10331, 0, 0, 1224, 4161, 10690, 14288, 0, 0, 13246,
    0, 0, 0, 8386, 642, 11049, 5348, 761, 4335, 13152, 3330, 13714, 0, 8996, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 8135, 0, 8101, 0, 0, 11619, 18426, 14611, 0, 0, 0, 11249, 0, 0, 0, 13377, 0,
    0, 0, 0, 12467, 0, 0, 0, 9030, 11845, 12076, 0, 0, 0, 0, 1577, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 18561, 0, 17856, 0, 0, 0, 0, 0, 12310, 0, 0, 2994, 6889, 0, 10812,
    0, 0, 0, 0, 9636, 0, 1578, 0, 0, 0, 0, 6412, 0, 0, 8787, 0, 0, 0, 0, 0,
    0, 0, 16587, 16743, 0, 0, 0, 0, 5934, 0, 0, 0, 6908, 0, 0, 0, 0, 2552, 0, 0,
    0, 5811, 0, 0, 15494, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 845,
    0, 0, 0, 5130, 6546, 7196, 4233, 4693, 0, 7670, 0, 0, 0, 0, 0, 0, 6986, 0, 14790, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15181, 0, 0, 0, 6186, 0, 0,
    17726, 8820, 674, 0, 0, 6798, 13328, 11121, 0, 0, 0, 0, 0, 10183, 17325, 0, 0, 2277, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 4181, 17634, 0, 0, 17795, 18286, 0, 0, 0, 0, 0,
    0, 4191, 0, 0, 0, 0, 0, 0, 0, 0, 5928, 0, 0, 0, 0, 0, 0, 0, 1012, 6656,
    18405, 2616, 0, 0, 0, 0, 0, 0, 0, 0, 17915, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 5679, 10714, 10801, 11273, 596, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9574, 11193, 0,
    0, 0, 0, 0, 7781, 0, 0, 0, 15602, 0, 7826, 0, 0, 17517, 0, 0, 6354, 0, 0, 0,
    0, 0, 0, 7123, 5481, 14509, 0, 0, 0, 0, 0, 6814, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 3553, 1734, 8215, 0, 0, 0, 0, 0, 0, 0, 639, 18099, 0, 0, 0, 0,
    0, 0, 0, 6524, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 2572, 0, 15106, 0, 0, 0, 0, 7173, 0, 4408, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 1669, 0, 0, 0, 16018, 0, 15125, 0, 0, 0, 10593, 0, 0, 14131, 0,
    0, 0, 8054, 0, 0, 0, 0, 0, 0, 0, 0, 8945, 0, 10504, 0, 0, 13256, 15371, 0, 0,
    1345, 0, 13529, 0, 0, 0, 0, 0, 0, 0, 0, 14063, 0, 0, 3497, 19195, 0, 0, 0, 0,
    0, 7244, 19556, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 584, 3839, 14895, 0, 8824,
    0, 0, 0, 4272, 0, 0, 0, 8529, 0, 0, 17096, 0, 0, 0, 299, 0, 0, 0, 0, 2921,
    0, 0, 0, 0, 8877, 14708, 19550, 0, 16474, 0, 0, 0, 0, 0, 0, 18237, 0, 0, 0, 0,
    0, 0, 7721, 0, 1496, 6518, 0, 10655, 18487, 0, 0, 0, 0, 0, 12738, 0, 0, 0, 0, 0,
    1083, 3696, 0, 0, 0, 0, 8146, 0, 13690, 452, 15058, 0, 0, 11885, 13305, 0, 0, 1380, 0, 0,
    9453, 0, 0, 5690, 0, 0, 0, 9472, 8236, 0, 0, 0, 3888, 0, 0, 0, 0, 0, 0, 5793,
    12418, 0, 0, 0, 0, 15279, 0, 1403, 0, 0, 0, 0, 17993, 0, 0, 0, 10476, 0, 0, 10507,
    0, 0, 0, 1521, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11872, 0, 0, 0, 5673, 12969,
    0, 0, 0, 15686, 0, 0, 0, 0, 0, 0, 0, 0, 10675, 12146, 0, 0, 0, 0, 2856, 11728,
    0, 0, 0, 0, 0, 17525, 1906, 15397, 17781, 13118, 13008, 0, 15612, 17816, 0, 0, 12278, 0, 0, 12931,
    10125, 13057, 0, 0, 0, 10156, 0, 15646, 0, 0, 18056, 0, 16545, 0, 0, 0, 0, 10126, 3829, 6314,
    19417, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8535, 312, 18074, 18670, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 15537, 14778, 0, 9969, 0, 6704, 0, 13382, 0, 0, 10101, 0, 0, 0, 0, 0, 0,
    13102, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7375, 0, 0,
    0, 0, 339, 0, 0, 0, 11449, 0, 561, 0, 0, 0, 0, 0, 0, 8739, 0, 0, 0, 11841,
    225, 0, 0, 0, 4071, 10142, 16518, 0, 13721, 0, 0, 0, 0, 0, 0, 0, 0, 13146, 0, 253,
    0, 8768, 18534, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 19061, 0, 0,
    0, 0, 0, 8527, 0, 0, 0, 0, 5055, 10389, 0, 2822, 0, 0, 0, 0, 0, 0, 0, 0,
    10155, 0, 14415, 0, 4759, 0, 17579, 0, 4610, 3715, 8536, 10958, 8084, 13387, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 10961, 15872, 0, 0, 0, 8757, 0, 0, 0, 8606, 0, 0, 0, 13969, 0,
    5483, 0, 0, 0, 0, 0, 6410, 0, 0, 0, 0, 0, 11550, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 18101, 10720, 7017, 0, 10419, 0, 0, 0, 17587, 0, 0, 0, 18406, 0, 703,
    0, 11727, 0, 0, 0, 19598, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9985,
    0, 0, 0, 19107, 0, 0, 0, 0, 0, 0, 0, 0, 4409, 0, 3448, 14745, 0, 0, 0, 0,
    0, 0, 9862, 0, 0, 4832, 10225, 0, 9162, 0, 0, 0, 645, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 7477, 0, 17732, 0, 12426, 0, 109, 4104, 476, 7053, 3533, 0, 0, 5300, 0, 0, 0, 0,
    0, 0, 0, 13225, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3510, 3961, 11356, 16828, 2685, 0,
    0, 0, 0, 4521, 12285, 0, 0, 13060, 0, 0, 3451, 0, 0, 3217, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 10985, 0, 0, 9893, 6751, 0, 5818, 4111, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 7326, 0, 0, 0, 11593, 0, 0, 0, 0, 0, 0, 0, 0, 13270, 0, 0, 0, 2964, 0,
    0, 0, 0, 0, 0, 0, 0, 7484, 18943, 0, 0, 0, 0, 0, 0, 13987, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 13761, 0, 14290, 0, 0, 10575, 0, 0, 0, 0, 0, 0,
    14952, 0, 0, 0, 17393, 0, 0, 0, 5470, 0, 0, 0, 0, 0, 0, 5595, 0, 0, 15802, 0,
    16286, 0, 10833, 19408, 2662, 10117, 0, 742, 0, 0, 0, 0, 16588, 0, 0, 0, 8911, 12948, 0, 7303,
    1706, 0, 0, 0, 0, 0, 16640, 0, 0, 0, 0, 9803, 10383, 0, 0, 0, 8423, 0, 0, 0,
    0, 0, 0, 5326, 6758, 0, 0, 14067, 0, 0, 6971, 11960, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 17286, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16765, 0, 0, 0,
    0, 0, 0, 2128, 8152, 6782, 0, 1270, 0, 0, 0, 0, 15848, 16706, 0, 0, 8050, 13970, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 6112, 0, 16601, 0, 0, 0, 16945, 0, 0, 0, 8632, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14901, 1915, 0, 0, 0, 0, 18316, 0, 19371, 0,
    0, 0, 0, 0, 0, 0, 18330, 18396, 624, 8482, 11940, 18170, 12705, 0, 0, 9265, 0, 0, 0, 0,
    13516, 0, 0, 0, 0, 0, 0, 0, 13695, 0, 0, 0, 0, 0, 0, 5331, 0, 0, 0, 0,
    0, 18262, 0, 17030, 17987, 0, 17021, 0, 0, 0, 0, 0, 0, 0, 0, 8885, 17425, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 5734, 14360, 746, 0, 0, 0, 15123, 0, 0, 13257, 0, 0, 6172,
    0, 0, 0, 0, 0, 13925, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 8422, 0, 0, 1633, 0, 0, 0, 1839, 10882, 12553, 4639, 13238, 0, 0, 8380, 5800, 7508, 8738, 6825,
    0, 2362, 0, 0, 0, 1907, 0, 0, 0, 0, 12430, 0, 0, 0, 0, 0, 10823, 1707, 11125, 11807,
    0, 0, 0, 0, 0, 0, 0, 0, 4905, 5165, 16136, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 18341, 0, 0, 0, 17088, 0, 5129, 0, 0, 19281, 0, 0, 0, 0, 0, 0,
    11825, 15925, 0, 0, 4788, 18709, 0, 0, 0, 0, 14546, 9297, 0, 6273, 10885, 2305, 12122, 0, 0, 0,
    0, 0, 0, 0, 18609, 0, 0, 17154, 3190, 0, 0, 18570, 17828, 18882, 0, 0, 0, 17841, 19134, 0,
    0, 0, 15996, 0, 4307, 0, 0, 0, 6251, 0, 0, 0, 0, 0, 0, 8364, 0, 0, 0, 0,
    0, 7679, 4020, 7062, 8534, 0, 17048, 1929, 18411, 0, 0, 0, 0, 0, 9367, 0, 0, 0, 0, 0,
    18842, 0, 0, 0, 8840, 0, 0, 13506, 3508, 0, 0, 8467, 9924, 0, 0, 10741, 0, 4167, 6767, 0,
    0, 0, 0, 12335, 15368, 14346, 0, 12438, 0, 2844, 8633, 4951, 5482, 5968, 0, 17906, 0, 0, 0, 9478,
    0, 0, 0, 0, 0, 16404, 18606, 0, 104, 0, 4996, 12831, 0, 0, 0, 0, 0, 0, 0, 0,
    11032, 0, 0, 0, 0, 0, 0, 0, 0, 12460, 2900, 0, 0, 0, 0, 0, 0, 0, 0, 18445,
    0, 8323, 0, 14209, 0, 17912, 0, 14084, 0, 0, 0, 0, 14120, 647, 15012, 17435, 0, 0, 0, 6483,
    775, 3268, 3904, 3450, 0, 0, 0, 0, 0, 0, 0, 0, 15722, 0, 0, 0, 0, 0, 0, 3093,
    7251, 10064, 0, 0, 5603, 12337, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15412, 0, 0, 0, 16200,
    19147, 6529, 0, 0, 0, 0, 794, 0, 4580, 15155, 0, 6811, 0, 0, 0, 12388, 0, 8586, 5229, 0,
    11033, 0, 1172, 19468, 0, 6454, 0, 13018, 2501, 0, 0, 0, 0, 0, 0, 12385, 0, 0, 0, 8540,
    401, 796, 6569, 13064, 5709, 12242, 0, 0, 0, 0, 0, 0, 3988, 0, 0, 0, 0, 0, 0, 3957,
    0, 0, 0, 3670, 0, 0, 0, 0, 0, 0, 0, 290, 1493, 8190, 9217, 0, 0, 0, 11075, 0,
    0, 5774, 0, 9011, 0, 0, 4197, 0, 0, 0, 0, 0, 0, 0, 13592, 0, 0, 6789, 0, 8852,
    0, 0, 0, 9881, 0, 0, 0, 0, 17532, 0, 0, 10872, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 10375, 6187, 0, 0, 0, 8415, 10987, 12787, 19185, 0, 0, 0, 0, 0, 714,
    0, 0, 0, 0, 10986, 0, 0, 16868, 0, 0, 13210, 911, 0, 0, 0, 0, 0, 0, 0, 0,
    3137, 8034, 0, 0, 0, 0, 0, 0, 0, 7901, 0, 0, 6611, 0, 0, 11729, 0, 3882, 16707, 19054,
    0, 0, 0, 0, 0, 0, 1040, 0, 1494, 4906, 0, 1436, 13809, 757, 6140, 17383, 0, 5228, 0, 0,
    0, 0, 4684, 0, 0, 0, 0, 0, 0, 0, 0, 10129, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 19420, 0, 0, 0, 0, 0, 0, 7687, 0, 0, 207, 0, 1037, 4749,
    14399, 0, 0, 0, 0, 0, 19429, 14387, 0, 0, 0, 0, 0, 0, 0, 3413, 12353, 0, 0, 0,
    0, 10128, 0, 0, 2639, 0, 0, 0, 0, 0, 0, 0, 4360, 13432, 1045, 18248, 0, 0, 0, 0,
    0, 766, 7166, 9698, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9370, 0,
    0, 0, 0, 7823, 14468, 15930, 12167, 0, 0, 0, 12999, 15467, 10659, 0, 0, 0, 0, 0, 0, 14973,
    0, 13273, 0, 0, 0, 19548, 0, 0, 0, 11775, 0, 4798, 4548, 0, 0, 0, 0, 19289, 0, 0,
    0, 0, 4571, 0, 0, 0, 0, 0, 0, 0, 8962, 6088, 16457, 767, 9528, 13310, 16482, 3588, 1612, 16450,
    0, 7772, 0, 0, 0, 0, 16369, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9495, 17636, 8031, 13810,
    16340, 0, 3300, 0, 0, 0, 0, 0, 0, 16539, 0, 1646, 8613, 0, 0, 0, 0, 0, 0, 0,
    0, 14578, 0, 0, 0, 0, 0, 0, 0, 4213, 0, 0, 0, 2898, 0, 7884, 7990, 0, 0, 0,
    12474, 8271, 3304, 15063, 18024, 3344, 737, 0, 0, 0, 0, 8162, 0, 0, 0, 0, 0, 0, 0, 0,
    5070, 2278, 2841, 8542, 16430, 16678, 0, 0, 0, 0, 0, 0, 0, 0, 0, 268, 0, 0, 14564, 12857,
    18698, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5805,
    18615, 0, 0, 0, 0, 19567, 0, 0, 0, 0, 14963, 8002, 0, 0, 5995, 3204, 0, 0, 0, 0,
    0, 0, 0, 6364, 0, 0, 974, 0, 0, 0, 0, 0, 8790, 0, 0, 0, 0, 0, 883, 0,
    6279, 9702, 17380, 0, 0, 2719, 0, 8737, 0, 10545, 0, 0, 1096, 7646, 0, 0, 0, 0, 6481, 1217,
    10793, 12369, 0, 0, 1844, 9388, 0, 0, 0, 0, 12068, 12328, 12754, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 17641, 0, 0, 14711, 0, 0, 0, 10546, 0, 1046, 4176, 6462, 12848, 14537, 0, 947, 0,
    0, 10021, 0, 0, 0, 0, 0, 0, 0, 9767, 0, 7547, 9884, 0, 0, 1250, 14203, 15214, 0, 0,
    8861, 1055, 13555, 14571, 0, 0, 0, 0, 0, 0, 0, 0, 18314, 0, 0, 0, 0, 0, 0, 0,
    1169, 0, 0, 0, 0, 0, 0, 9211, 0, 8283, 0, 0, 4724, 0, 0, 0, 17457, 0, 0, 0,
    14400, 0, 0, 0, 0, 0, 11768, 0, 0, 0, 5489, 0, 0, 0, 0, 0, 60, 2000, 17900, 0,
    0, 0, 8110, 9482, 0, 15652, 0, 0, 2811, 0, 0, 0, 0, 0, 2592, 2152, 0, 0, 0, 0,
    0, 0, 0, 4598, 0, 0, 0, 0, 5322, 1568, 802, 1571, 12410, 19424, 10310, 8354, 10493, 0, 0, 0,
    0, 10355, 0, 0, 0, 18959, 0, 0, 0, 0, 0, 0, 0, 0, 5723, 14560, 0, 16679, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 6092, 0, 0, 0, 0, 9080, 12897, 0, 0, 0, 12780, 0, 0,
    0, 0, 7556, 4372, 0, 0, 0, 0, 11314, 0, 0, 3569, 0, 0, 0, 0, 0, 0, 0, 0,
    14903, 0, 0, 0, 17743, 0, 0, 10001, 0, 1098, 0, 0, 0, 0, 6440, 5564, 0, 0, 0, 0,
    10799, 12741, 0, 14586, 0, 0, 0, 0, 0, 6673, 8968, 0, 0, 18187, 0, 0, 0, 0, 0, 0,
    10294, 17299, 0, 0, 924, 0, 0, 1278, 0, 3123, 10568, 0, 0, 0, 0, 0, 0, 0, 17218, 0,
    8615, 8796, 18036, 333, 8011, 12466, 0, 13371, 0, 1427, 0, 0, 5312, 0, 0, 0, 0, 0, 2034, 0,
    0, 0, 0, 0, 4440, 0, 11896, 0, 0, 0, 0, 6053, 3538, 0, 0, 9585, 0, 0, 0, 0,
    0, 0, 0, 14520, 0, 0, 0, 0, 10673, 10496, 0, 0, 16306, 0, 0, 0, 0, 0, 0, 11407,
    3245, 0, 0, 0, 15271, 4997, 18612, 0, 15692, 15969, 12828, 17386, 0, 0, 6606, 16360, 0, 0, 0, 0,
    0, 0, 0, 0, 16673, 6232, 16684, 0, 0, 10394, 0, 0, 0, 0, 0, 0, 0, 0, 10278, 7752,
    10515, 13540, 14042, 0, 0, 18132, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16079, 15233, 0, 9849, 0,
    19038, 0, 0, 0, 0, 0, 9241, 0, 0, 5653, 0, 0, 0, 0, 14043, 0, 5809, 0, 0, 7888,
    0, 0, 0, 0, 0, 0, 12510, 0, 5261, 4681, 0, 11615, 0, 0, 0, 0, 0, 0, 0, 2500,
    0, 10009, 8313, 15046, 17047, 0, 0, 0, 5994, 6039, 15171, 0, 0, 0, 0, 0, 0, 0, 10831, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12462, 0, 10558, 3055,
    16171, 0, 3355, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16409, 0, 1977, 15868, 0, 0,
    5940, 0, 0, 17593, 0, 0, 0, 0, 18057, 15635, 13836, 0, 5332, 2917, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 16732, 19559, 0, 0, 0, 0, 0, 14591, 0, 0, 9319,
    0, 0, 804, 14382, 12254, 0, 9363, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16941, 0, 11929, 11822,
    0, 0, 0, 10620, 18138, 0, 16122, 10889, 0, 0, 0, 0, 0, 0, 0, 8341, 0, 0, 0, 0,
    1926, 0, 0, 0, 0, 0, 0, 6206, 0, 0, 0, 0, 0, 10552, 13943, 0, 12909, 7634, 0, 0,
    0, 5041, 17049, 16833, 18027, 19576, 0, 0, 0, 0, 8477, 0, 0, 14016, 7474, 0, 0, 6087, 0, 0,
    12622, 5846, 0, 0, 0, 0, 0, 16594, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8062,
    18700, 0, 3011, 0, 0, 0, 8103, 0, 8022, 0, 0, 16866, 0, 0, 0, 19243, 9775, 17988, 0, 0,
    2620, 0, 0, 0, 0, 4097, 0, 0, 0, 18386, 0, 0, 7705, 8764, 0, 0, 12338, 18680, 0, 15274,
    3651, 15533, 0, 0, 0, 0, 0, 0, 13100, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4036, 0, 0, 0, 13618, 0, 10982,
    0, 0, 0, 0, 0, 0, 10871, 16032, 0, 16583, 17666, 0, 0, 0, 551, 0, 12607, 0, 0, 0,
    0, 0, 0, 0, 0, 9191, 12459, 0, 0, 0, 0, 0, 0, 3390, 0, 4029, 0, 0, 11567, 0,
    0, 162, 0, 0, 12526, 0, 0, 0, 13260, 0, 0, 16955, 1817, 0, 8753, 0, 8699, 5465, 8169, 13450,
    19485, 0, 17701, 18578, 0, 0, 6402, 0, 0, 0, 0, 0, 0, 19509, 0, 0, 15897, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 16304, 0, 0, 0, 0, 11060, 0, 0, 0, 0, 13081, 0, 0, 0,
    0, 0, 0, 0, 0, 15704, 0, 0, 16700, 0, 0, 6451, 0, 0, 0, 0, 0, 0, 0, 14211,
    0, 0, 0, 0, 0, 2319, 0, 0, 0, 0, 0, 0, 0, 16075, 4738, 0, 0, 0, 0, 5626,
    0, 1138, 17583, 0, 0, 0, 4062, 0, 0, 0, 0, 0, 0, 1738, 17427, 0, 0, 0, 0, 0,
    0, 14533, 0, 0, 0, 0, 0, 18195, 0, 0, 0, 9146, 0, 0, 8053, 0, 3041, 0, 9173, 0,
    0, 0, 9941, 0, 0, 1376, 0, 0, 0, 0, 0, 0, 0, 0, 12930, 0, 17670, 0, 0, 0,
    0, 0, 0, 0, 0, 11329, 0, 0, 0, 0, 0, 9039, 18315, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 506, 0, 0, 1069, 0, 0, 8644, 0, 0, 0, 8174, 0, 0, 18439, 0, 1384, 0,
    0, 18130, 3483, 1210, 16089, 0, 0, 6514, 0, 1185, 7493, 0, 0, 3277, 0, 0, 0, 0, 0, 0,
    0, 9133, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5565, 11367, 9360, 7164, 8693, 17234, 0, 0,
    0, 10464, 0, 3250, 0, 0, 0, 0, 0, 0, 0, 13885, 0, 0, 0, 0, 0, 0, 2502, 3774,
    8218, 0, 10224, 0, 0, 13659, 4939, 0, 15034, 15972, 11342, 0, 0, 0, 0, 0, 5771, 13490, 0, 2604,
    8845, 0, 8280, 15081, 0, 0, 0, 0, 9214, 0, 0, 0, 0, 0, 0, 11972, 0, 0, 0, 0,
    5127, 0, 0, 0, 16781, 0, 0, 0, 0, 0, 0, 8532, 0, 0, 12171, 15560, 0, 0, 0, 0,
    0, 0, 0, 8503, 6785, 16418, 350, 14834, 9318, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 5289, 1662, 1350, 18903, 0, 0, 0, 15115, 0, 4228, 0, 6900, 0, 6880, 12674, 19274, 0, 0,
    0, 0, 0, 10952, 0, 0, 0, 0, 2472, 19216, 11551, 0, 0, 10295, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 4406, 7154, 0, 0, 13352, 0, 0, 5238, 0, 15760, 0, 0, 0, 0, 18450,
    557, 13327, 0, 0, 17847, 0, 0, 0, 0, 0, 0, 0, 9252, 0, 8418, 0, 0, 0, 0, 0,
    0, 0, 0, 629, 18200, 9761, 4055, 8150, 15605, 0, 0, 0, 0, 0, 0, 6816, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3755, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 12010, 0, 0, 0, 0, 6486, 0, 0, 0, 0, 15223, 0, 929,
    223, 0, 0, 0, 0, 0, 778, 0, 0, 0, 0, 17914, 0, 16936, 0, 16266, 4030, 0, 0, 0,
    12299, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10008, 0, 0, 10983, 0, 0, 0, 0,
    0, 17863, 0, 0, 13609, 0, 0, 0, 13410, 15078, 0, 0, 11513, 0, 0, 0, 16944, 0, 0, 0,
    3371, 0, 0, 0, 0, 10070, 0, 0, 0, 0, 0, 0, 6370, 18645, 6147, 0, 0, 0, 0, 0,
    0, 12621, 15737, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18969, 0, 0, 0,
    0, 0, 5917, 18803, 0, 0, 0, 0, 0, 0, 0, 12366, 1999, 15800, 0, 0, 17707, 0, 0, 0,
    0, 0, 0, 17551, 2804, 0, 0, 0, 12348, 0, 0, 0, 2918, 1692, 0, 0, 8486, 9738, 1450, 18872,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16356, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 6361, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8560, 10452,
    0, 0, 0, 16163, 18751, 6706, 0, 7563, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4334,
    0, 7352, 0, 0, 0, 0, 0, 10722, 0, 17482, 878, 17909, 0, 0, 0, 0, 7376, 0, 0, 6133,
    0, 0, 7137, 0, 0, 0, 0, 0, 0, 0, 0, 4608, 0, 0, 8198, 0, 0, 0, 0, 16236,
    17444, 4015, 4365, 9307, 0, 0, 0, 0, 9470, 0, 3143, 19395, 0, 14070, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 13436, 12682, 0, 0, 0, 6075, 0, 4578, 8206, 4673, 17033, 0, 0, 2038, 0, 0, 0,
    13821, 10962, 15477, 0, 0, 0, 0, 0, 0, 0, 0, 16693, 17365, 0, 13376, 0, 2744, 2953, 0, 0,
    13061, 0, 5216, 0, 18572, 4670, 0, 0, 0, 0, 17603, 0, 8211, 411, 14255, 5965, 0, 0, 0, 12229,
    13826, 0, 0, 0, 9637, 18750, 0, 0, 0, 0, 13790, 0, 0, 4504, 0, 0, 12518, 0, 0, 0,
    0, 3466, 3707, 2986, 3817, 6190, 0, 0, 0, 0, 0, 2347, 11485, 6956, 0, 0, 18517, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 7183, 0, 0, 0, 0, 0, 0, 468, 165, 1149, 6445, 6792, 11228, 0,
    0, 0, 0, 0, 8978, 0, 14074, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18537, 11018, 0, 0,
    0, 11562, 0, 4629, 10188, 4795, 13625, 9863, 0, 0, 15597, 0, 0, 514, 0, 0, 7993, 0, 0, 9980,
    17682, 0, 0, 0, 15993, 0, 9622, 16431, 12397, 0, 11604, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 2767, 0, 5585, 0, 0, 0, 0, 0, 319, 0, 0, 0, 13015, 12248,
    0, 0, 3788, 17653, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5230, 19578, 0, 0, 902, 0, 0,
    11080, 0, 0, 0, 5528, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15918, 11057,
    17807, 0, 2248, 0, 0, 0, 3246, 11866, 0, 0, 9652, 0, 0, 0, 16963, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 5254, 11566, 17882, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1148,
    0, 0, 0, 0, 0, 3506, 0, 0, 0, 0, 0, 0, 15023, 15402, 12856, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 13403, 5353, 0, 0, 0, 6510, 14750, 6189, 0, 12501, 0, 0, 0, 0,
    0, 0, 18568, 0, 0, 13006, 16983, 0, 0, 0, 0, 0, 0, 0, 0, 16172, 0, 0, 0, 0,
    10850, 0, 0, 0, 0, 0, 0, 0, 0, 5601, 0, 0, 0, 0, 0, 0, 16046, 7320, 0, 0,
    0, 0, 0, 18567, 7641, 0, 1804, 0, 0, 0, 8582, 1849, 5605, 0, 0, 15317, 8286, 0, 14480, 0,
    0, 0, 1470, 7604, 17957, 0, 0, 11442, 0, 0, 17453, 0, 0, 0, 0, 0, 0, 0, 0, 10457,
    0, 0, 0, 0, 4766, 6470, 15579, 2178, 4541, 872, 13571, 16144, 0, 0, 0, 0, 0, 0, 17158, 0,
    0, 6000, 0, 11687, 0, 5428, 8726, 10281, 0, 0, 16712, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 9313, 0, 0, 0, 1953, 12157, 0, 0, 0, 0, 0, 0, 0, 13819, 0,
    0, 0, 0, 0, 0, 9736, 0, 5554, 11468, 5676, 6071, 0, 16376, 0, 7992, 0, 0, 0, 2992, 0,
    12089, 10851, 13753, 0, 0, 0, 0, 12870, 6218, 4994, 2583, 7024, 10489, 0, 5969, 0, 10133, 0, 0, 18747,
    0, 0, 12368, 0, 0, 1186, 9916, 0, 0, 0, 0, 10279, 3632, 0, 3720, 0, 5461, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8868, 0, 0, 3173, 0, 0, 0, 5079, 13731,
    0, 0, 0, 0, 0, 0, 10171, 0, 0, 0, 0, 0, 0, 0, 0, 12755, 0, 0, 7393, 12681,
    4507, 0, 0, 0, 9000, 15774, 0, 0, 0, 0, 0, 0, 0, 2665, 3184, 0, 286, 0, 0, 0,
    0, 0, 0, 0, 0, 17379, 650, 0, 0, 0, 0, 0, 0, 0, 14220, 0, 0, 0, 9875, 10667,
    11554, 0, 0, 5861, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14536, 0, 13909, 16282, 15909, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11503, 15185, 8891, 0, 18845,
    0, 0, 0, 0, 17350, 0, 3078, 0, 0, 0, 0, 0, 0, 9562, 0, 0, 0, 0, 0, 0,
    0, 0, 6535, 0, 0, 0, 7716, 15948, 0, 0, 2001, 5183, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 5025, 0, 0, 0, 0, 0, 0, 0, 12322, 0, 0, 0, 0, 0, 13813, 9956, 0, 16565,
    0, 0, 0, 11275, 0, 0, 0, 0, 0, 0, 0, 1178, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8634, 12491, 0, 16139, 0, 15994, 0, 0, 0,
    0, 0, 0, 0, 0, 10098, 0, 0, 0, 0, 0, 774, 0, 8369, 0, 0, 0, 0, 0, 8179,
    0, 8810, 0, 0, 1851, 18519, 9438, 0, 0, 0, 0, 0, 0, 0, 0, 11819, 0, 0, 0, 0,
    0, 7403, 0, 9266, 0, 0, 0, 0, 0, 0, 1453, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 9690, 0, 0, 0, 0, 12596, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10492, 10838, 0, 0, 0, 0, 15318,
    0, 0, 0, 0, 6107, 0, 0, 15069, 0, 0, 0, 14893, 15548, 9540, 0, 4477, 0, 0, 0, 13636,
    0, 0, 13858, 13665, 0, 1589, 0, 7088, 1647, 0, 18604, 0, 0, 0, 0, 0, 0, 0, 9545, 18422,
    11396, 15208, 0, 0, 0, 0, 0, 0, 0, 12416, 0, 7709, 0, 0, 1815, 0, 0, 0, 0, 0,
    0, 0, 5084, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 492, 14101, 17459, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 19347, 0, 0, 0, 12098, 0, 0, 0, 0, 0, 0, 0, 18511, 0, 0,
    0, 0, 0, 0, 0, 5580, 0, 0, 0, 0, 0, 15569, 0, 0, 0, 0, 14651, 10060, 16759, 0,
    2416, 4760, 0, 0, 16351, 0, 0, 17846, 0, 0, 1338, 0, 0, 0, 0, 0, 0, 7469, 0, 675,
    13190, 0, 0, 0, 13584, 12323, 17821, 0, 0, 0, 7629, 0, 0, 0, 1140, 0, 0, 0, 0, 0,
    17759, 0, 0, 14320, 0, 0, 0, 0, 3471, 11024, 0, 0, 0, 1879, 0, 0, 0, 7319, 0, 0,
    13958, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4560, 0, 0, 0, 0, 12458, 0, 0,
    12940, 3906, 8092, 0, 0, 3168, 0, 0, 0, 3350, 0, 10876, 1519, 5933, 0, 0, 0, 0, 0, 4356,
    0, 0, 99, 0, 0, 0, 0, 9445, 1652, 8108, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6138,
    0, 0, 3925, 12164, 0, 0, 0, 10523, 14049, 0, 0, 12166, 0, 0, 2007, 3005, 15038, 0, 0, 0,
    18835, 0, 0, 0, 0, 0, 0, 0, 6781, 1585, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13479,
    13562, 8631, 0, 0, 0, 0, 11731, 19546, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3845, 6647, 0,
    0, 0, 11464, 0, 0, 0, 0, 0, 10190, 6951, 9605, 0, 0, 0, 0, 0, 7394, 0, 0, 0,
    0, 272, 0, 0, 0, 0, 0, 0, 0, 1443, 8304, 0, 0, 0, 10827, 6888, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 4638, 0, 8941, 2810, 18667, 0, 0, 0, 14629, 204, 4490, 6334, 0, 0, 0,
    0, 0, 8980, 5211, 0, 0, 0, 0, 0, 0, 0, 14817, 16957, 0, 0, 4146, 0, 0, 0, 5530,
    0, 0, 0, 0, 19109, 19164, 0, 0, 0, 0, 0, 0, 0, 520, 6357, 0, 0, 0, 0, 0,
    10856, 13570, 16481, 0, 15688, 0, 0, 8285, 0, 18682, 0, 0, 0, 0, 11788, 6595, 0, 0, 0, 0,
    9658, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6566, 0, 0, 0, 0, 0, 14208, 0, 0, 0,
    0, 0, 0, 13947, 0, 13182, 0, 0, 0, 806, 14929, 0, 0, 0, 0, 0, 16546, 8849, 0, 0,
    19150, 6234, 0, 2950, 4948, 6757, 6144, 8417, 0, 0, 0, 0, 0, 12951, 0, 0, 0, 0, 0, 0,
    0, 0, 7452, 9949, 0, 0, 0, 0, 0, 0, 4435, 0, 0, 0, 0, 1171, 0, 0, 0, 0,
    0, 11574, 0, 396, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12236, 0, 0, 2536, 17922, 0,
    5634, 10162, 0, 10664, 0, 0, 0, 11422, 0, 9072, 14597, 0, 0, 4676, 0, 0, 0, 0, 0, 7617,
    9255, 0, 0, 0, 0, 0, 0, 0, 2541, 0, 0, 0, 0, 0, 0, 17348, 0, 0, 0, 12065,
    13990, 0, 0, 0, 0, 11926, 8468, 0, 0, 0, 0, 0, 4050, 0, 0, 0, 0, 8986, 11792, 15287,
    0, 0, 0, 0, 0, 0, 0, 3037, 0, 0, 0, 15703, 0, 0, 0, 5253, 0, 7983, 3215, 4755,
    10815, 14781, 0, 0, 14403, 0, 0, 0, 1538, 0, 5511, 16962, 0, 0, 0, 0, 0, 9906, 0, 14737,
    0, 0, 0, 17101, 0, 17304, 0, 7795, 0, 10277, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6972,
    0, 18298, 0, 0, 0, 0, 18501, 0, 0, 0, 17368, 0, 10377, 10992, 0, 0, 4961, 15457, 0, 0,
    0, 0, 16121, 8388, 15888, 0, 0, 0, 3633, 13917, 0, 0, 0, 0, 0, 8544, 15299, 0, 0, 0,
    0, 11436, 0, 9723, 0, 0, 0, 0, 0, 10077, 0, 0, 0, 13397, 9923, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2674, 0, 0, 2094, 0, 0, 5721, 0, 0,
    11223, 0, 0, 0, 0, 0, 2293, 0, 0, 0, 0, 0, 17895, 0, 0, 3996, 0, 0, 18812, 0,
    0, 0, 0, 0, 0, 17696, 3677, 0, 2125, 0, 0, 0, 0, 0, 0, 0, 0, 15496, 0, 0,
    0, 0, 0, 0, 0, 6648, 3442, 0, 0, 9254, 0, 0, 1147, 0, 12836, 259, 6567, 7571, 7690, 8816,
    0, 0, 608, 0, 0, 16210, 0, 0, 15004, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14714,
    0, 0, 0, 0, 0, 0, 0, 4923, 0, 0, 0, 0, 0, 4151, 18548, 0, 0, 0, 0, 8093,
    0, 0, 0, 9917, 0, 0, 5955, 0, 0, 152, 0, 0, 3432, 0, 0, 0, 7769, 0, 16610, 0,
    0, 0, 976, 0, 0, 0, 0, 0, 0, 0, 0, 6294, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 12577, 0, 0, 0, 0, 0, 8595, 0, 0, 0, 0, 0, 0, 0,
    0, 4014, 0, 11594, 0, 0, 1322, 0, 0, 0, 0, 19059, 0, 0, 0, 0, 0, 16191, 0, 0,
    0, 2854, 6256, 12825, 0, 11004, 0, 0, 0, 0, 8943, 0, 0, 0, 0, 0, 0, 0, 17643, 0,
    0, 0, 0, 0, 0, 0, 9025, 0, 0, 0, 0, 0, 0, 7540, 0, 0, 0, 0, 5842, 0,
    0, 17011, 10144, 0, 0, 0, 0, 0, 4428, 0, 0, 0, 0, 1048, 0, 0, 0, 12263, 17120, 0,
    0, 0, 0, 0, 0, 16729, 0, 8446, 0, 0, 12100, 12494, 12765, 18895, 0, 0, 0, 0, 0, 0,
    7069, 14488, 0, 0, 0, 6631, 9943, 0, 2220, 8350, 0, 0, 18924, 0, 0, 0, 0, 6297, 10422, 0,
    0, 0, 0, 0, 0, 0, 263, 0, 0, 0, 0, 0, 8695, 0, 11586, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 17538, 2751, 0, 2164, 0, 692, 13653, 0, 15565, 0, 17554, 0, 0, 0, 0,
    13459, 0, 19158, 0, 0, 13388, 7259, 0, 0, 0, 0, 0, 88, 19519, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 1146, 5613, 5990, 2773, 3540, 4917, 9338, 8319, 10251, 12676, 14643, 16825, 0, 0, 0,
    0, 19130, 0, 0, 0, 4139, 0, 0, 0, 0, 0, 5367, 0, 0, 0, 0, 0, 0, 0, 0,
    11817, 0, 5693, 0, 0, 0, 0, 0, 17214, 0, 7534, 0, 0, 0, 0, 16933, 0, 0, 0, 0,
    0, 10088, 0, 11846, 0, 10857, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3282, 672, 3582, 13937,
    17041, 0, 0, 0, 0, 1134, 15813, 0, 0, 0, 403, 13173, 9119, 8750, 0, 0, 0, 0, 18541, 12625,
    0, 17032, 0, 0, 0, 0, 0, 0, 0, 14857, 15476, 14552, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 848, 5636, 7242, 16534, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6882, 0,
    0, 741, 11345, 15323, 0, 0, 0, 0, 18779, 0, 18523, 412, 0, 0, 803, 0, 3750, 0, 7288, 1054,
    0, 8112, 7794, 12284, 14706, 0, 10440, 0, 0, 0, 0, 0, 0, 6029, 0, 0, 0, 0, 0, 0,
    6475, 0, 0, 17081, 0, 0, 0, 0, 0, 6487, 0, 5427, 13302, 0, 0, 0, 0, 0, 1872, 0,
    0, 0, 0, 0, 0, 1460, 15931, 12123, 0, 0, 0, 13011, 0, 0, 0, 0, 0, 0, 18781, 0,
    0, 0, 0, 0, 5735, 0, 0, 19127, 57, 5044, 0, 0, 0, 0, 0, 0, 0, 0, 8075, 0,
    0, 0, 14851, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10179, 8252,
    18087, 0, 0, 0, 0, 10034, 0, 0, 0, 0, 0, 9667, 0, 0, 0, 10516, 15095, 17606, 0, 10841,
    14847, 14041, 0, 0, 2753, 10192, 0, 0, 0, 0, 0, 1808, 19037, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 15543, 9487, 6894, 0, 6950, 9834, 0, 0, 0, 0, 0, 0, 6591, 17947, 0,
    0, 0, 0, 0, 0, 7977, 0, 0, 15986, 0, 0, 18081, 0, 2944, 14810, 0, 0, 6081, 0, 0,
    0, 0, 10903, 0, 0, 0, 14490, 0, 0, 9566, 0, 0, 0, 0, 0, 0, 0, 0, 6097, 0,
    0, 0, 0, 790, 0, 5548, 0, 0, 4896, 0, 6327, 18460, 7129, 15607, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 17087, 1712, 0, 0, 18586, 0, 0, 0, 8292, 0, 12356, 0, 0, 11102, 17911, 0, 10412,
    0, 0, 5162, 12822, 0, 0, 14321, 0, 0, 0, 0, 0, 0, 0, 0, 7050, 0, 0, 0, 4070,
    0, 0, 4375, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9236, 0, 0, 0, 0, 0, 15504, 0,
    0, 0, 15312, 0, 0, 0, 0, 0, 0, 11105, 0, 0, 0, 8746, 0, 0, 0, 0, 0, 0,
    0, 4430, 14008, 15721, 0, 6450, 0, 0, 14945, 0, 6990, 2113, 10455, 0, 0, 14309, 16984, 0, 12766, 0,
    1814, 0, 0, 0, 4202, 8880, 0, 0, 0, 0, 0, 0, 0, 1560, 3872, 0, 15611, 14191, 0, 13498,
    1168, 11605, 0, 0, 0, 0, 0, 4394, 0, 0, 14720, 0, 0, 14882, 14059, 0, 17040, 0, 0, 0,
    0, 4633, 9847, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7079,
    14143, 0, 0, 0, 0, 0, 0, 0, 3963, 9260, 0, 1199, 0, 0, 0, 0, 8752, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 989, 13606, 0, 19305, 5340, 0, 3713, 0, 2330, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 1886, 0, 0, 0, 0, 0, 0, 0, 1461, 0, 0, 0, 11301, 14794,
    18154, 0, 0, 0, 0, 0, 0, 0, 0, 17937, 19606, 0, 0, 4763, 13907, 0, 0, 0, 0, 0,
    0, 0, 17533, 0, 0, 0, 0, 0, 18334, 8281, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 6307, 0, 0, 0, 242, 0, 5908, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 6272, 18789, 12073, 14934, 18007, 11798, 0, 16823, 941, 5814, 18897, 5403, 0, 5082, 9293, 0, 1719, 5572,
    3148, 0, 5399, 13859, 0, 0, 0, 0, 0, 0, 7310, 0, 0, 0, 0, 0, 0, 18291, 0, 0,
    0, 0, 0, 2860, 0, 0, 0, 0, 6038, 0, 7798, 0, 4136, 6391, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 10595, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2083, 0, 0, 14173, 11747, 10592,
    18254, 0, 0, 0, 3869, 0, 3643, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11587, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 9285, 10836, 0, 2312, 11377, 0, 0, 2891, 0, 0, 3939, 0,
    15067, 0, 0, 0, 0, 0, 0, 0, 14386, 277, 0, 0, 0, 0, 0, 0, 3907, 0, 0, 0,
    0, 0, 0, 5549, 0, 0, 0, 0, 0, 7946, 0, 0, 8572, 4977, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 404, 0, 0, 0, 17364, 0, 12809, 0, 0, 0, 0, 17245, 0, 0, 0, 0, 3690,
    7954, 0, 0, 0, 6590, 6732, 0, 12904, 17786, 0, 0, 0, 0, 0, 6094, 0, 0, 16552, 3113, 0,
    0, 0, 4134, 13639, 8671, 0, 0, 9426, 9193, 0, 0, 0, 0, 0, 0, 10335, 0, 0, 0, 2547,
    17122, 17441, 0, 11613, 0, 0, 0, 18966, 0, 0, 3554, 13613, 0, 0, 18496, 0, 11549, 0, 8669, 13466,
    15578, 0, 0, 5688, 3130, 12192, 0, 12500, 6044, 15194, 16177, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 19517, 0, 2003, 15891, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12734, 0,
    0, 11453, 0, 5328, 0, 0, 0, 0, 0, 0, 0, 0, 5258, 16731, 0, 0, 9801, 0, 0, 1914,
    0, 0, 17953, 0, 0, 0, 0, 0, 5646, 0, 0, 0, 0, 14743, 0, 8658, 0, 19169, 0, 0,
    0, 0, 16990, 12748, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18322, 0, 7610, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 1730, 0, 0, 0, 8832, 14469, 4520, 0, 0, 0, 0, 0,
    0, 8371, 0, 15377, 17539, 0, 13355, 7543, 18564, 0, 0, 0, 0, 0, 0, 0, 0, 4254, 0, 0,
    0, 0, 0, 0, 2812, 9944, 2527, 5797, 8995, 12646, 14088, 15527, 12683, 0, 2885, 9034, 12875, 7267, 19202, 0,
    0, 14702, 0, 0, 12542, 0, 0, 8936, 0, 11051, 12669, 0, 0, 0, 0, 0, 1343, 12677, 8989, 13252,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 19366, 14078, 0, 0, 0, 11475, 0, 0,
    0, 0, 0, 0, 0, 0, 14912, 0, 17144, 0, 0, 14395, 19500, 0, 0, 16337, 0, 0, 0, 508,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14800, 0, 8155, 0, 0, 0, 1336, 0, 11221, 0,
    10676, 0, 0, 0, 0, 0, 0, 16194, 0, 11724, 6409, 15781, 0, 0, 1576, 0, 19314, 0, 0, 13967,
    11842, 0, 0, 0, 0, 7750, 11592, 14216, 16658, 0, 5902, 14029, 0, 0, 0, 0, 0, 13734, 0, 0,
    0, 8553, 3688, 11914, 12005, 0, 0, 0, 0, 0, 12330, 0, 17819, 0, 2603, 3474, 0, 0, 0, 0,
    0, 0, 0, 219, 2119, 15027, 0, 9031, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8725,
    5091, 17800, 0, 0, 0, 2073, 2584, 0, 10178, 3697, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    454, 0, 0, 5970, 16010, 0, 0, 0, 0, 0, 0, 0, 16352, 0, 0, 7832, 0, 0, 16815, 9448,
    0, 0, 8971, 0, 3970, 18566, 13268, 0, 0, 0, 0, 10820, 5825, 4698, 8295, 12013, 0, 0, 0, 0,
    0, 1956, 0, 0, 0, 0, 7284, 0, 0, 13449, 0, 0, 2677, 0, 0, 0, 0, 0, 0, 10645,
    0, 0, 0, 14742, 16168, 0, 0, 0, 0, 0, 2995, 3106, 7626, 18202, 0, 4380, 0, 0, 0, 0,
    0, 0, 0, 0, 2438, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 6306, 0, 19278, 3887, 5494, 0, 0, 0, 0, 0, 0, 0, 13838, 2194, 4227, 16851, 18268, 0, 0,
    0, 12180, 13530, 0, 0, 0, 9708, 17044, 7577, 0, 0, 0, 0, 0, 0, 0, 9687, 13167, 0, 0,
    0, 0, 0, 689, 10590, 0, 0, 0, 2327, 0, 0, 0, 0, 2975, 9680, 14926, 9506, 15294, 0, 15403,
    0, 0, 0, 1756, 0, 12886, 0, 0, 0, 0, 0, 1093, 5875, 9899, 10701, 13214, 0, 0, 0, 17739,
    0, 5139, 14614, 0, 0, 0, 4594, 0, 0, 6472, 7216, 10338, 0, 0, 0, 0, 0, 0, 14689, 0,
    12620, 0, 11325, 0, 0, 0, 0, 0, 0, 0, 0, 5102, 3820, 3555, 13414, 0, 0, 0, 0, 0,
    0, 0, 0, 11016, 11947, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2132, 9843, 16604,
    0, 0, 0, 3414, 0, 12402, 0, 0, 13084, 0, 0, 0, 0, 0, 0, 0, 10106, 0, 0, 3111,
    0, 0, 2920, 13519, 18982, 0, 3345, 0, 0, 0, 0, 2260, 0, 8808, 0, 0, 14731, 0, 4141, 0,
    788, 17426, 9779, 10035, 5947, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14243, 0,
    0, 0, 0, 4418, 0, 0, 0, 0, 0, 0, 13286, 0, 0, 0, 18972, 0, 0, 0, 0, 0,
    0, 2910, 0, 18784, 0, 0, 1267, 10141, 0, 16410, 0, 0, 0, 2460, 0, 0, 0, 0, 5417, 0,
    18293, 4663, 6848, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 3210, 17438, 7944, 8580, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12347,
    0, 0, 0, 0, 0, 17629, 0, 17994, 19191, 0, 0, 3099, 0, 0, 0, 0, 697, 11579, 0, 0,
    17946, 0, 0, 0, 0, 0, 0, 0, 0, 376, 0, 0, 0, 0, 0, 19261, 17903, 0, 1123, 0,
    0, 0, 12206, 4033, 5996, 0, 0, 8732, 0, 0, 0, 5845, 0, 0, 0, 10531, 0, 0, 0, 0,
    11226, 0, 0, 0, 0, 0, 0, 17567, 0, 11183, 5874, 14307, 0, 0, 0, 0, 15679, 0, 1768, 0,
    8299, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15291, 0, 18948, 14448, 0, 11322,
    16314, 0, 0, 2222, 9339, 0, 12507, 0, 605, 12478, 0, 0, 0, 0, 0, 0, 0, 1467, 0, 0,
    0, 5777, 18582, 0, 0, 869, 10734, 11203, 12227, 18620, 0, 0, 0, 0, 6210, 15016, 699, 8841, 1487, 100,
    10704, 0, 0, 0, 16249, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9052, 10051, 0, 9598, 14782, 0,
    0, 0, 0, 0, 0, 0, 3517, 13608, 0, 0, 9264, 0, 0, 1074, 0, 0, 0, 0, 0, 585,
    0, 0, 0, 0, 4620, 16400, 0, 0, 0, 0, 15604, 0, 0, 3064, 0, 0, 0, 0, 0, 0,
    9462, 0, 0, 0, 0, 0, 15780, 0, 0, 0, 0, 0, 0, 18459, 0, 4370, 0, 0, 0, 0,
    6229, 10913, 1531, 0, 0, 0, 0, 0, 9220, 15251, 0, 0, 0, 0, 12200, 768, 0, 0, 13710, 0,
    1230, 0, 12085, 0, 16878, 19052, 0, 0, 1812, 954, 4032, 0, 3082, 0, 15532, 16653, 0, 0, 12158, 14376,
    0, 0, 0, 0, 0, 0, 0, 0, 711, 0, 0, 0, 0, 0, 0, 0, 10800, 0, 0, 0,
    16782, 0, 0, 0, 0, 12287, 16816, 14904, 18945, 0, 0, 0, 0, 0, 4645, 0, 19511, 0, 0, 0,
    0, 0, 0, 0, 16434, 0, 13383, 12182, 0, 0, 0, 0, 0, 0, 0, 0, 15621, 4756, 15952, 0,
    0, 10120, 10792, 0, 0, 0, 0, 0, 0, 0, 0, 17240, 0, 0, 15784, 10522, 0, 17292, 0, 0,
    0, 5788, 10091, 0, 0, 0, 5345, 0, 0, 0, 0, 4523, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14460, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 10254, 17857, 7334, 11810, 0, 0, 0, 0, 18846, 13576, 0, 0, 0, 15816, 0, 14826, 18884,
    10834, 0, 3410, 0, 6791, 0, 758, 19206, 13929, 0, 0, 0, 0, 0, 0, 12476, 0, 0, 0, 0,
    0, 0, 0, 5544, 0, 1548, 6601, 0, 0, 0, 0, 0, 0, 0, 6261, 13096, 15456, 11450, 0, 12898,
    13138, 17952, 0, 0, 0, 0, 0, 8288, 13233, 0, 0, 0, 0, 0, 6166, 0, 4001, 0, 7803, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1370, 0, 0, 0, 0, 1087, 12760, 14221, 0, 0, 0,
    0, 0, 0, 0, 0, 11672, 7140, 0, 0, 0, 1988, 0, 14163, 0, 12906, 13010, 10259, 9464, 17516, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8226, 0, 0, 0, 0, 0, 0, 2590, 0, 13603,
    7239, 14246, 2351, 0, 0, 0, 0, 11959, 0, 0, 4554, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 107, 0, 0, 0, 3509, 0, 0, 8729, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 13296, 0, 0, 2018, 16992, 0, 15953, 0, 0, 0, 302, 0, 0, 6500, 0,
    17017, 0, 0, 0, 0, 0, 0, 0, 18575, 0, 10761, 0, 0, 0, 0, 0, 0, 3046, 13683, 0,
    9008, 0, 0, 0, 0, 0, 2784, 0, 0, 4707, 0, 0, 0, 0, 0, 0, 0, 0, 14681, 7328,
    0, 3289, 0, 6194, 0, 0, 0, 0, 0, 0, 19047, 0, 6011, 0, 0, 0, 0, 1415, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 16107, 0, 15500, 0, 0, 0, 0, 0, 16671, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 11665, 593, 0, 0, 13864, 0, 0, 0, 0, 10425, 0, 0, 0, 0, 14718,
    0, 4827, 0, 0, 0, 0, 0, 0, 6139, 0, 18716, 0, 0, 7974, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 6392, 0, 0, 0, 16459, 0, 0, 17933, 0, 17322, 12070, 0, 0, 0, 0,
    18212, 0, 0, 0, 0, 0, 664, 5400, 9165, 0, 0, 0, 6235, 0, 0, 0, 10999, 0, 0, 0,
    0, 516, 0, 0, 1758, 0, 5387, 0, 0, 0, 0, 0, 0, 0, 0, 19595, 0, 4432, 0, 0,
    0, 2932, 0, 0, 0, 0, 4169, 0, 0, 0, 0, 0, 0, 13250, 0, 0, 0, 0, 0, 0,
    0, 18217, 0, 0, 0, 229, 7682, 0, 0, 129, 7867, 261, 17329, 0, 19370, 5778, 0, 11739, 0, 0,
    0, 7273, 0, 0, 0, 0, 0, 6033, 16657, 0, 0, 717, 0, 0, 0, 0, 0, 15398, 0, 0,
    0, 0, 362, 0, 13574, 0, 0, 0, 3863, 16357, 0, 0, 0, 0, 0, 0, 0, 0, 19123, 0,
    15295, 0, 0, 0, 0, 0, 0, 0, 0, 3514, 0, 0, 0, 0, 0, 0, 0, 1181, 13708, 0,
    0, 0, 15127, 0, 0, 0, 0, 0, 0, 0, 0, 18364, 3511, 0, 3096, 0, 0, 2925, 0, 419,
    0, 0, 0, 0, 2432, 0, 0, 0, 0, 0, 5832, 19320, 0, 0, 0, 15732, 0, 0, 0, 0,
    0, 0, 3757, 6955, 11424, 15206, 16047, 0, 0, 0, 0, 4400, 0, 0, 0, 0, 0, 0, 6846, 0,
    0, 16976, 0, 0, 0, 0, 0, 10585, 0, 4390, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 10380, 0, 0, 0, 0, 0, 0, 0, 18636, 0, 0, 0, 0, 2254, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 679, 12619, 0, 0, 0, 0, 19165,
    0, 15022, 0, 0, 8228, 0, 0, 10603, 0, 0, 0, 0, 0, 0, 456, 0, 0, 4185, 0, 0,
    0, 0, 0, 17661, 0, 0, 8474, 0, 0, 0, 16338, 17188, 1992, 0, 0, 0, 0, 0, 0, 0,
    1764, 0, 0, 0, 0, 0, 15270, 0, 14514, 0, 6167, 4601, 12087, 15566, 17861, 0, 19198, 0, 0, 0,
    0, 0, 0, 0, 16843, 19428, 0, 0, 0, 15329, 0, 0, 0, 4492, 15415, 0, 0, 0, 15550, 9706,
    16272, 16818, 0, 17646, 0, 17448, 17778, 0, 0, 0, 0, 0, 6253, 9579, 0, 0, 6641, 0, 0, 0,
    0, 0, 0, 0, 0, 2144, 0, 0, 5222, 0, 0, 0, 0, 0, 1918, 0, 0, 0, 0, 1385,
    0, 0, 0, 0, 0, 17301, 17790, 0, 0, 0, 0, 0, 16885, 0, 0, 14747, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 14942, 0, 15434, 0, 0, 13692, 12975, 18251, 0, 0, 0, 0, 0,
    0, 0, 5287, 0, 4090, 0, 0, 0, 0, 18034, 0, 0, 0, 0, 10580, 16736, 6525, 11766, 0, 0,
    1408, 4634, 17889, 13541, 0, 0, 0, 0, 0, 0, 0, 3315, 4590, 7072, 3743, 18015, 0, 3896, 0, 5625,
    0, 6244, 0, 1377, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12174, 0, 0, 0, 0, 0, 0,
    0, 8520, 0, 0, 6737, 0, 18950, 0, 0, 0, 3199, 0, 0, 0, 0, 0, 2129, 0, 0, 0,
    0, 0, 1511, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9332, 0, 0, 8866, 0, 14452,
    0, 0, 0, 0, 0, 0, 0, 14267, 0, 0, 823, 3475, 2074, 13703, 19397, 0, 0, 12239, 6117, 0,
    11694, 0, 0, 0, 0, 4135, 0, 0, 0, 0, 8213, 5080, 11333, 16774, 18242, 0, 0, 0, 0, 0,
    0, 1321, 0, 3504, 5718, 330, 0, 9479, 0, 0, 0, 0, 0, 0, 0, 0, 9668, 10370, 0, 0,
    0, 0, 913, 2997, 14236, 0, 19573, 0, 0, 0, 0, 0, 0, 1591, 11518, 0, 18172, 18819, 0, 4973,
    0, 0, 15358, 0, 0, 0, 11726, 625, 0, 5823, 58, 7156, 8954, 17535, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 10483, 0, 0, 0, 0, 0, 0, 477, 11259, 8363, 10960, 0, 0, 14890, 0, 0,
    0, 0, 1659, 0, 4714, 0, 0, 0, 2123, 698, 18157, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 18921, 0, 2434, 3622, 0, 0, 0, 0, 17237, 6765, 0, 0, 9085, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 19437, 0, 5848, 9694, 18238, 0, 0, 0, 0, 4347, 0, 0, 0,
    738, 0, 6271, 0, 0, 0, 9174, 3658, 10578, 0, 0, 0, 0, 0, 0, 2084, 8894, 437, 6209, 0,
    0, 0, 7102, 0, 0, 0, 0, 0, 11642, 0, 9029, 0, 0, 0, 0, 11462, 1996, 13179, 0, 0,
    0, 0, 0, 2960, 0, 18970, 11920, 11802, 0, 0, 0, 0, 0, 16716, 19260, 0, 0, 15696, 0, 0,
    3260, 0, 14949, 0, 17591, 0, 0, 643, 1355, 15518, 0, 6043, 0, 8775, 0, 0, 0, 11185, 13291, 18899,
    0, 18788, 392, 15, 2181, 0, 0, 4305, 0, 0, 10104, 0, 16387, 0, 0, 17418, 3745, 8597, 10404, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 10594, 0, 0, 12221, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 2800, 0, 0, 0, 5507, 1206, 0, 0, 4542, 14130, 0, 0, 5826, 0, 0,
    16185, 17639, 0, 0, 0, 7933, 9672, 0, 0, 8697, 0, 0, 0, 0, 7430, 5377, 0, 6547, 8039, 0,
    0, 11280, 0, 12819, 0, 0, 0, 0, 0, 0, 3624, 0, 0, 0, 0, 7195, 10988, 15225, 0, 0,
    0, 10721, 6903, 6193, 0, 0, 16625, 2219, 6240, 8465, 17589, 10638, 16134, 0, 16058, 0, 0, 0, 0, 0,
    1530, 3613, 0, 0, 11743, 0, 0, 0, 0, 0, 0, 0, 0, 18188, 0, 0, 0, 2848, 0, 0,
    10621, 0, 5855, 0, 10777, 0, 13051, 0, 0, 0, 0, 17956, 12255, 13396, 0, 0, 14527, 0, 0, 15877,
    0, 0, 8900, 18767, 0, 14836, 0, 2146, 0, 0, 0, 0, 1454, 0, 0, 0, 0, 0, 13421, 0,
    8259, 0, 0, 0, 0, 0, 0, 0, 19138, 0, 0, 0, 0, 0, 2418, 2722, 6122, 13464, 0, 0,
    5407, 0, 0, 0, 0, 0, 0, 12022, 0, 6685, 0, 0, 0, 7524, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10811, 0, 0, 4193, 0, 0, 18467, 0,
    4170, 8491, 11238, 17366, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1693, 0, 0, 0, 10989,
    4876, 7536, 0, 0, 0, 1026, 9210, 0, 11528, 0, 0, 0, 0, 8809, 0, 0, 0, 0, 13133, 0,
    0, 0, 3022, 0, 0, 0, 10202, 12379, 8311, 8712, 0, 0, 6694, 0, 0, 5132, 12118, 0, 0, 0,
    0, 0, 0, 471, 14861, 0, 457, 0, 19062, 0, 15114, 0, 11785, 0, 11852, 0, 0, 7812, 16424, 17546,
    0, 7919, 0, 0, 19290, 0, 0, 4437, 3118, 13332, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 3893, 11265, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 10584, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7792, 6519, 458, 8378, 8950,
    9578, 19294, 0, 0, 0, 2594, 11533, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16169, 0, 16509, 15812,
    0, 0, 0, 0, 14848, 0, 0, 0, 0, 0, 18692, 0, 10157, 9185, 0, 0, 3317, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 3556, 3727, 13283, 18774, 0, 0, 11137, 0, 0, 0, 3886, 2765, 6230, 0,
    0, 0, 0, 0, 3071, 11078, 16958, 18854, 0, 0, 0, 0, 0, 0, 0, 16189, 18556, 8099, 6335, 5412,
    6057, 14608, 17938, 19476, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11957, 0, 0, 0,
    7899, 17222, 0, 0, 0, 6070, 0, 0, 0, 0, 0, 0, 724, 16330, 13852, 0, 0, 0, 0, 0,
    0, 5919, 9647, 0, 0, 0, 0, 0, 2894, 0, 0, 0, 0, 4396, 18013, 0, 0, 0, 14494, 0,
    0, 1357, 0, 0, 0, 1667, 13001, 1979, 10187, 0, 7038, 0, 0, 0, 2131, 0, 0, 13043, 0, 8107,
    0, 0, 0, 0, 0, 0, 0, 11013, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13775, 0, 0,
    0, 0, 4364, 6979, 7420, 19028, 0, 16985, 19475, 17016, 0, 0, 0, 0, 0, 0, 0, 11804, 19311, 0,
    740, 4218, 4922, 0, 11799, 14046, 0, 0, 0, 4989, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    11191, 0, 0, 0, 0, 0, 0, 0, 0, 10182, 14430, 0, 0, 13227, 0, 0, 0, 0, 6677, 0,
    0, 0, 0, 0, 0, 0, 3481, 15664, 18770, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9267, 3910,
    4183, 13086, 17388, 0, 12249, 16101, 0, 0, 0, 0, 9115, 7128, 0, 6998, 17402, 19214, 0, 0, 12252, 3233,
    0, 17725, 0, 17295, 8988, 0, 10768, 0, 0, 0, 19378, 0, 0, 0, 15823, 5398, 4138, 3520, 8761, 0,
    0, 10742, 0, 8507, 13116, 15850, 17904, 4426, 6333, 0, 0, 7597, 0, 0, 0, 0, 0, 6896, 17699, 0,
    0, 0, 14303, 6672, 0, 6201, 0, 0, 0, 0, 14935, 0, 0, 0, 0, 0, 0, 1394, 7656, 0,
    0, 1266, 16960, 0, 0, 1362, 18025, 0, 4880, 0, 0, 0, 0, 0, 14100, 4618, 0, 7396, 12988, 0,
    0, 0, 0, 0, 0, 266, 0, 0, 0, 0, 0, 0, 5792, 8038, 19235, 0, 0, 0, 1661, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15794, 0, 0, 0, 4778, 13416,
    15191, 0, 0, 0, 11527, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15466, 0, 0,
    0, 0, 0, 0, 0, 11904, 0, 575, 0, 0, 0, 1806, 0, 0, 0, 10033, 0, 14152, 6664, 0,
    0, 0, 0, 2816, 7073, 0, 0, 0, 0, 0, 0, 158, 0, 760, 3513, 0, 0, 0, 0, 0,
    0, 0, 0, 18233, 3225, 17769, 0, 1017, 16042, 18455, 19467, 0, 0, 0, 6177, 0, 0, 0, 0, 0,
    15641, 3500, 0, 0, 0, 14102, 0, 4830, 0, 0, 0, 0, 7569, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 3144, 0, 0, 0, 0, 0, 9189, 0, 0, 0, 0, 16948, 11358, 12204, 17272, 0, 0, 4395,
    9084, 0, 14283, 0, 0, 15771, 0, 0, 0, 0, 0, 15617, 10467, 0, 534, 1033, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 18888, 0, 0, 0, 7900, 0, 0, 8838, 0, 0, 0, 0, 15507,
    0, 1584, 16051, 0, 0, 9536, 0, 0, 0, 0, 0, 0, 12333, 0, 0, 0, 0, 16081, 0, 0,
    14271, 5330, 0, 0, 0, 0, 18129, 0, 0, 0, 7146, 0, 17312, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 3196, 709, 0, 0, 2255, 0, 0, 0, 0, 0, 0, 1331, 5286,
    9757, 0, 0, 0, 0, 0, 0, 0, 0, 3530, 16141, 0, 0, 8776, 0, 0, 0, 5401, 0, 0,
    0, 0, 10421, 0, 0, 5694, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18231, 16359, 0, 17843,
    5370, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6380, 5925, 15365, 0, 667, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6878, 0, 0, 17173, 0, 0, 6055, 8096, 8966, 11853,
    0, 0, 0, 0, 0, 2408, 7880, 0, 0, 0, 0, 0, 0, 2211, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 1109, 0, 8851, 10657, 10884, 0, 0, 5125, 9327, 14479, 0, 0,
    6693, 858, 0, 0, 2528, 0, 0, 0, 0, 0, 3016, 0, 0, 0, 0, 524, 11076, 16133, 7673, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11809, 0, 0, 0,
    0, 0, 0, 0, 0, 3980, 0, 0, 0, 18060, 0, 0, 2304, 0, 0, 0, 0, 0, 0, 0,
    9634, 11246, 15663, 18748, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2555, 10267, 0, 0,
    4946, 0, 0, 0, 0, 0, 505, 6282, 0, 0, 0, 0, 7696, 0, 0, 19230, 0, 0, 0, 13335,
    0, 0, 0, 0, 0, 0, 3314, 14365, 0, 14686, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 1477, 0, 0, 14886, 5203, 0, 0, 15741, 0, 191, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 2420, 0, 0, 0, 0, 17874, 16329, 3090, 17680, 18783, 12042, 0, 0, 0, 0, 0,
    5873, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4120, 0, 10326, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 16523, 0, 0, 0, 0, 17264, 0, 0, 0, 15170, 6352, 2750, 0, 15505, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11038, 0, 0, 0, 0, 0, 18892, 0, 1660, 0,
    3777, 0, 18954, 0, 0, 0, 0, 0, 0, 0, 2593, 0, 0, 0, 0, 0, 479, 0, 0, 0,
    0, 0, 0, 0, 7667, 0, 0, 5200, 6168, 0, 4165, 0, 0, 0, 17467, 0, 14224, 9409, 0, 0,
    18558, 0, 0, 0, 0, 0, 15290, 0, 0, 0, 3313, 0, 0, 0, 0, 14675, 0, 17150, 0, 0,
    10728, 0, 13512, 0, 0, 0, 0, 10738, 0, 0, 10482, 3310, 0, 0, 2546, 0, 7483, 0, 0, 17347,
    0, 2101, 5142, 0, 0, 0, 0, 0, 0, 0, 7909, 11806, 10460, 3914, 0, 7227, 0, 0, 0, 0,
    3984, 0, 938, 0, 12830, 0, 619, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14339, 12541, 0,
    0, 0, 12452, 0, 0, 0, 17243, 0, 0, 0, 2143, 0, 0, 13984, 0, 0, 0, 0, 0, 0,
    5076, 0, 0, 15695, 0, 0, 0, 0, 0, 0, 0, 0, 3505, 0, 0, 0, 723, 0, 0, 16581,
    0, 0, 18776, 0, 0, 18769, 0, 0, 0, 0, 0, 2087, 0, 0, 0, 2741, 1862, 2890, 9641, 0,
    0, 0, 18801, 0, 0, 0, 0, 0, 15301, 2085, 13089, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 9900, 14832, 8990, 0, 17206, 17817, 0, 0, 0, 0, 0, 7503, 0, 0, 0, 0, 0, 0,
    0, 0, 12194, 8621, 0, 10105, 0, 3321, 0, 0, 0, 0, 1462, 0, 7149, 0, 0, 0, 0, 0,
    0, 3913, 0, 0, 10313, 0, 0, 0, 0, 0, 0, 0, 5910, 19092, 0, 5045, 0, 1695, 19254, 10948,
    12655, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8848, 0, 0, 0, 0, 3678, 0, 4215, 16540, 7385,
    16643, 0, 0, 0, 0, 2271, 7333, 0, 0, 0, 0, 0, 10396, 0, 0, 0, 9088, 19282, 1564, 0,
    0, 0, 11470, 3325, 19449, 1196, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13494, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 3975, 18252, 0, 0, 0, 7664, 1514, 0, 16076, 0, 14642, 0, 0, 14921,
    0, 0, 0, 0, 0, 9972, 0, 0, 0, 0, 13814, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 2441, 0, 0, 0, 18947, 0, 0, 17700, 0, 0, 0, 0, 7295,
    0, 6739, 0, 0, 0, 10413, 0, 0, 2168, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14201, 0,
    7367, 18631, 10906, 0, 256, 9382, 0, 0, 0, 5413, 0, 0, 0, 0, 7652, 0, 0, 16467, 151, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 4621, 0, 0, 0, 15136, 10122, 0, 0, 0, 18576, 0, 6171,
    13446, 0, 0, 11835, 0, 14583, 17752, 340, 6169, 5202, 0, 0, 8622, 0, 0, 0, 0, 0, 0, 0,
    0, 16160, 0, 9957, 0, 0, 0, 18285, 6054, 0, 0, 0, 0, 338, 68, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 3625, 0, 0, 0, 0, 0, 0, 12638, 0, 0, 1371, 0, 19220,
    0, 0, 0, 1397, 6104, 0, 587, 0, 0, 0, 0, 0, 0, 17450, 0, 0, 12081, 0, 0, 0,
    0, 0, 0, 0, 18522, 0, 0, 0, 0, 0, 0, 0, 0, 19498, 0, 0, 9130, 0, 0, 0,
    19, 0, 10908, 7783, 0, 0, 0, 0, 0, 0, 0, 0, 11324, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 1295, 7253, 0, 0, 14937, 0, 13642, 2735, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 5680, 17977, 0, 0, 16988, 0, 0, 0, 0, 0, 0, 0,
    13493, 16013, 0, 0, 0, 0, 0, 2473, 4153, 0, 0, 0, 0, 18598, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 1785, 15691, 18307, 0, 0, 0, 0, 0, 7627, 0, 8139, 0, 0, 0, 0, 17309,
    0, 10069, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6339, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 17974, 13713, 0, 0, 0, 0, 0, 0, 0, 0, 11114, 8495, 12186, 19039, 7844, 8902,
    8977, 0, 0, 12790, 13101, 0, 0, 0, 2021, 6752, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    5294, 0, 90, 0, 0, 0, 0, 0, 0, 0, 3131, 0, 0, 6683, 0, 0, 0, 12314, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9572, 787, 12417, 0, 19241, 16451, 0, 0, 0, 3230,
    0, 0, 0, 0, 1540, 0, 0, 0, 0, 0, 0, 0, 7344, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 9651, 0, 0, 11392, 0, 0, 317, 0, 0, 0, 0, 3427, 0, 0,
    0, 7896, 5747, 18498, 0, 16132, 0, 2763, 0, 0, 0, 0, 0, 0, 0, 3859, 15306, 0, 16178, 0,
    0, 0, 0, 13241, 0, 0, 0, 0, 0, 4662, 0, 0, 0, 0, 0, 5304, 13304, 0, 0, 3251,
    0, 0, 0, 12114, 0, 0, 0, 10916, 7742, 0, 0, 14417, 0, 0, 0, 0, 0, 0, 0, 1885,
    0, 0, 0, 1183, 0, 0, 9846, 0, 0, 0, 0, 6418, 0, 0, 0, 0, 0, 0, 19015, 0,
    2797, 9693, 0, 0, 1105, 0, 0, 0, 0, 0, 11174, 0, 0, 6037, 0, 0, 0, 1557, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 5843, 5000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9550, 4652,
    7232, 0, 0, 0, 0, 3742, 0, 0, 0, 0, 12983, 0, 0, 0, 17079, 0, 0, 0, 13394, 0,
    0, 0, 0, 0, 1897, 940, 4056, 8645, 15865, 16692, 11749, 6542, 19513, 0, 0, 0, 11815, 18441, 0, 0,
    0, 2380, 0, 9960, 0, 0, 0, 0, 0, 0, 0, 15420, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 18116, 0, 0, 0, 0, 390, 0, 0, 0, 0, 0, 0, 0, 14464, 0, 0, 0,
    0, 0, 0, 0, 0, 8387, 0, 0, 0, 0, 0, 0, 9381, 0, 0, 0, 0, 0, 3223, 5296,
    11351, 0, 17259, 0, 0, 0, 0, 0, 0, 19327, 0, 0, 0, 0, 0, 0, 0, 7465, 12055, 0,
    84, 3714, 0, 0, 0, 0, 0, 0, 17787, 0, 0, 0, 15044, 16553, 0, 0, 14273, 0, 0, 36,
    0, 0, 0, 6173, 0, 19099, 0, 12245, 9555, 10174, 19022, 0, 0, 0, 0, 2467, 0, 0, 356, 5570,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 114, 0, 0, 0, 0, 0, 16115, 0, 15742, 0, 4313,
    0, 6589, 17336, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6330, 0, 12949, 0, 0, 0, 8670,
    0, 0, 0, 0, 9935, 0, 16646, 16883, 9176, 16893, 0, 7790, 16167, 0, 0, 0, 0, 0, 0, 0,
    6778, 3360, 0, 0, 0, 0, 19003, 0, 0, 13565, 11683, 13128, 482, 0, 3283, 0, 0, 0, 13111, 0,
    0, 0, 4268, 11836, 12391, 0, 16399, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 18358, 0, 0, 0, 19087, 2586, 11823, 0, 0, 0, 0, 10582, 18206, 0, 1908, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4879, 7155, 0, 0, 8086,
    12750, 0, 8850, 0, 0, 0, 5941, 11231, 0, 9763, 6150, 15260, 0, 0, 3043, 12447, 0, 5118, 10373, 0,
    0, 0, 7052, 0, 11953, 2553, 18098, 18960, 0, 9218, 0, 0, 0, 0, 0, 0, 0, 0, 784, 0,
    7486, 0, 0, 18061, 0, 0, 14572, 0, 0, 0, 13893, 0, 507, 14175, 0, 0, 0, 0, 17558, 0,
    0, 0, 2646, 0, 10611, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 19528, 0, 0, 0, 0, 0, 0, 18718, 0, 0, 0, 450, 0, 0, 0, 4214, 0, 530, 1431,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18093, 0, 0, 0, 19577, 9575, 10362,
    15145, 0, 18207, 0, 0, 0, 18721, 0, 786, 11780, 13013, 17524, 0, 0, 0, 16009, 254, 17153, 0, 0,
    4581, 0, 0, 0, 11364, 0, 0, 0, 0, 0, 0, 0, 0, 15863, 16411, 244, 0, 0, 0, 0,
    0, 0, 0, 0, 13840, 0, 0, 0, 0, 0, 0, 0, 0, 6025, 0, 1745, 0, 0, 13505, 0,
    0, 0, 0, 3025, 0, 0, 0, 0, 0, 0, 0, 12001, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 2795, 12306, 14955, 3224, 17005, 0, 0, 0, 3279, 0, 0, 8984, 0,
    0, 0, 0, 0, 0, 0, 950, 0, 12434, 0, 3897, 0, 0, 0, 0, 0, 0, 18419, 17253, 0,
    0, 0, 0, 0, 17198, 0, 0, 5011, 0, 0, 6969, 11875, 0, 0, 0, 1599, 0, 0, 0, 0,
    0, 5158, 0, 0, 0, 3770, 0, 0, 0, 0, 0, 0, 0, 0, 1032, 0, 1499, 0, 0, 17838,
    7283, 0, 3085, 15881, 0, 19506, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 838, 12290, 7744, 0,
    13429, 0, 16929, 10312, 0, 9524, 0, 0, 18311, 0, 0, 0, 0, 0, 16912, 3336, 0, 0, 0, 13147,
    0, 5217, 0, 0, 16339, 18883, 0, 0, 16033, 19224, 2731, 0, 0, 0, 0, 0, 0, 6809, 10559, 13912,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 359, 8403, 3570, 14381,
    0, 0, 0, 19242, 0, 0, 0, 5421, 17076, 0, 0, 13781, 0, 0, 0, 0, 5850, 14010, 8490, 0,
    0, 0, 0, 0, 0, 7306, 12256, 0, 0, 0, 0, 0, 0, 591, 0, 7078, 10408, 0, 0, 0,
    7290, 9272, 0, 0, 0, 0, 0, 0, 0, 0, 3909, 0, 0, 0, 0, 0, 0, 0, 0, 4774,
    0, 0, 0, 12495, 0, 0, 0, 0, 0, 0, 0, 18107, 0, 0, 0, 0, 3596, 8051, 0, 6929,
    0, 0, 0, 19084, 0, 0, 0, 3316, 0, 0, 0, 0, 18274, 0, 0, 0, 0, 0, 0, 5157,
    8025, 6421, 0, 6574, 0, 0, 0, 0, 0, 16395, 3084, 17289, 0, 0, 0, 0, 0, 2433, 6729, 15035,
    0, 15379, 0, 5005, 0, 0, 10058, 16096, 0, 0, 0, 0, 0, 0, 3076, 0, 0, 0, 3385, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12269, 16596, 0, 16358, 0, 0, 11621,
    0, 0, 16425, 0, 0, 0, 0, 2645, 0, 0, 0, 2683, 5199, 0, 0, 0, 0, 11461, 12984, 0,
    16183, 5081, 3861, 11871, 0, 14002, 9902, 14240, 0, 0, 0, 18762, 0, 8969, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 7528, 0, 0, 0, 0, 0, 0, 0, 0, 8189, 0, 0, 18662, 0, 0, 0, 0,
    0, 3030, 0, 0, 0, 0, 16229, 0, 7515, 0, 0, 16663, 0, 0, 0, 0, 14623, 0, 0, 1732,
    11880, 14397, 0, 0, 13265, 0, 0, 0, 14292, 0, 0, 6528, 0, 19357, 0, 0, 0, 0, 3175, 0,
    0, 0, 0, 0, 1441, 0, 0, 0, 0, 0, 0, 0, 9257, 0, 4328, 0, 0, 0, 0, 0,
    4052, 0, 0, 0, 3398, 8769, 13178, 13477, 0, 6488, 15768, 1686, 15814, 0, 4038, 6067, 0, 0, 0, 14345,
    0, 0, 18362, 0, 0, 0, 0, 0, 13027, 0, 0, 0, 0, 10540, 12015, 0, 0, 0, 0, 0,
    0, 6120, 0, 0, 0, 0, 0, 0, 14521, 11512, 0, 10825, 0, 440, 0, 0, 0, 15858, 0, 0,
    7067, 0, 0, 0, 0, 0, 0, 2335, 15809, 0, 0, 0, 0, 0, 0, 0, 318, 0, 0, 0,
    0, 0, 0, 0, 743, 14112, 0, 0, 0, 0, 0, 0, 0, 16398, 2456, 0, 0, 0, 17381, 0,
    0, 0, 0, 0, 0, 0, 9216, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3274, 1440, 0,
    0, 0, 0, 0, 13474, 0, 0, 0, 0, 0, 3560, 0, 12473, 0, 0, 0, 0, 0, 0, 0,
    0, 19259, 0, 0, 0, 0, 0, 0, 18780, 0, 0, 0, 0, 0, 0, 7806, 0, 0, 0, 0,
    0, 0, 4900, 5648, 7898, 0, 0, 0, 0, 0, 0, 10951, 0, 8777, 0, 50, 0, 0, 0, 0,
    12019, 0, 0, 0, 16324, 0, 0, 0, 0, 0, 0, 13802, 0, 7030, 0, 0, 7130, 18302, 15307, 0,
    4789, 0, 0, 13053, 6293, 0, 0, 0, 2149, 8539, 11182, 0, 0, 8362, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 10100, 0, 2028, 6817, 16173, 0, 0, 0, 0, 0, 6379, 6436, 13149, 3931, 10359, 13359, 0,
    0, 0, 9261, 0, 0, 13722, 0, 0, 0, 14139, 0, 18026, 0, 0, 0, 0, 1344, 19505, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15828, 0, 0, 0, 0, 0, 0,
    0, 0, 10219, 0, 0, 0, 2761, 0, 5458, 18051, 0, 0, 13768, 0, 8460, 0, 0, 14772, 10680, 13315,
    4144, 7666, 16897, 16659, 16786, 19060, 0, 0, 18347, 0, 0, 304, 0, 18412, 11678, 0, 0, 0, 0, 0,
    0, 7276, 0, 0, 0, 0, 3812, 0, 6628, 0, 15970, 0, 0, 0, 0, 0, 14174, 730, 0, 13633,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 3783, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 10194, 13180, 0, 0, 0, 10573, 0, 5821, 0, 0, 3751, 0, 0, 861, 13524, 14679,
    18855, 0, 0, 0, 0, 9570, 16062, 0, 0, 0, 0, 0, 0, 17823, 11311, 0, 0, 0, 0, 8551,
    15237, 0, 0, 0, 16702, 0, 0, 4967, 0, 8127, 11296, 0, 0, 0, 3339, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 12641, 13816, 9042, 14732, 0, 0, 2052, 0, 8773, 14453, 0, 0,
    0, 0, 0, 0, 0, 5574, 0, 17199, 0, 0, 3708, 7857, 16014, 19046, 5527, 0, 0, 0, 0, 7464,
    0, 0, 0, 0, 0, 0, 0, 0, 15557, 0, 0, 0, 0, 0, 16524, 0, 11359, 0, 0, 0,
    0, 5078, 0, 0, 11553, 0, 0, 0, 2089, 0, 0, 0, 0, 0, 0, 0, 0, 7340, 2542, 5515,
    0, 14740, 0, 15875, 0, 0, 0, 0, 19207, 0, 0, 15815, 0, 11440, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 12511, 0, 2974, 0, 9612, 0, 17590, 0, 0, 0, 0, 52, 0, 1614, 14069, 10888,
    0, 0, 8647, 11142, 0, 0, 0, 0, 0, 0, 8815, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 14557, 0, 0, 2122, 9135, 15364, 0, 0, 0, 13022, 5210, 16755, 2176, 5922, 0, 0, 18343, 0,
    9839, 0, 6630, 17176, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1954, 0, 4101, 0,
    0, 5674, 0, 17917, 0, 0, 0, 0, 0, 0, 0, 0, 6660, 0, 0, 14222, 0, 0, 1425, 0,
    0, 19239, 0, 0, 0, 0, 0, 9389, 0, 1379, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15606,
    0, 0, 0, 0, 12286, 0, 0, 13492, 0, 0, 6912, 0, 0, 0, 18532, 0, 0, 0, 0, 0,
    0, 3692, 0, 0, 16035, 0, 0, 18150, 0, 0, 0, 0, 9929, 13587, 0, 0, 0, 18961, 2509, 0,
    0, 0, 0, 0, 0, 0, 13551, 0, 0, 0, 0, 12812, 0, 0, 904, 4682, 0, 17277, 17730, 6213,
    0, 0, 0, 14900, 0, 0, 0, 6854, 11618, 0, 0, 0, 0, 0, 0, 18988, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10164, 0, 0, 238, 13537, 0, 0, 0, 0,
    0, 0, 10092, 0, 0, 5010, 0, 0, 0, 19396, 0, 0, 10557, 1253, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 12034, 0, 0, 5911, 0, 0, 19455, 19545, 0, 16772, 0, 0, 15429, 0, 7851, 11639, 0,
    1407, 0, 4329, 0, 0, 0, 2862, 7121, 17007, 0, 0, 9684, 19379, 0, 19540, 0, 0, 12662, 13770, 17172,
    1532, 13590, 0, 0, 0, 0, 3027, 4179, 7542, 10822, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 7413, 0, 0, 0, 6398, 6620, 0, 0, 0, 1445, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 14693, 0, 0, 0, 0, 5731, 0, 0, 0, 17355, 0, 0, 8576, 0, 0, 230, 881, 0, 0,
    0, 17345, 0, 1319, 0, 0, 11963, 9991, 0, 0, 4844, 2415, 0, 8914, 0, 5262, 0, 0, 0, 19231,
    3850, 0, 0, 0, 0, 16223, 0, 0, 0, 16975, 5448, 14628, 0, 10780, 5630, 0, 0, 0, 19338, 0,
    9853, 0, 0, 0, 4706, 12223, 0, 3094, 8272, 1263, 0, 11976, 0, 0, 15179, 0, 0, 0, 0, 0,
    0, 0, 12090, 4319, 14486, 16100, 0, 0, 12868, 13317, 0, 9830, 0, 0, 0, 0, 0, 0, 0, 1523,
    3626, 17151, 0, 0, 0, 0, 0, 0, 0, 10766, 0, 0, 0, 0, 0, 0, 0, 0, 4163, 0,
    9352, 0, 0, 0, 10757, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5884, 9336, 17806, 5658, 0, 16355,
    0, 0, 0, 1335, 6919, 0, 0, 4216, 0, 0, 12191, 9815, 15528, 0, 0, 0, 0, 0, 1845, 0,
    3328, 0, 0, 0, 0, 4393, 0, 0, 0, 6943, 0, 3081, 5717, 0, 0, 0, 7229, 0, 3981, 0,
    0, 5538, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10855, 14416, 13582, 0, 0,
    19407, 0, 0, 0, 0, 9197, 13050, 4103, 0, 0, 0, 14673, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 3865, 14075, 18927, 0, 0, 11690, 0, 0, 16138, 18715, 9717, 0, 0, 17275, 15644, 16031,
    0, 0, 0, 0, 2358, 907, 2596, 0, 0, 0, 334, 14954, 0, 0, 0, 0, 0, 12412, 18073, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 13456, 5151, 16542, 0, 0, 0, 0, 18256, 7552, 0, 0, 0,
    0, 14235, 0, 15903, 0, 0, 0, 10781, 1092, 18374, 0, 0, 0, 8343, 0, 0, 11085, 11622, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18295, 0, 0, 53, 0, 13140, 0, 0, 0,
    0, 5282, 12475, 0, 0, 9054, 10345, 10239, 16500, 0, 0, 0, 696, 4325, 8831, 16232, 19607, 0, 0, 2153,
    5414, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18174, 0, 0, 0, 10007, 2803, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 170, 7190, 0, 2813, 0, 8475, 15292, 0, 11771, 18599, 6936, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1628, 7688, 0, 6774, 8903, 10709, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17777, 15736, 0, 13124, 0, 10076, 0, 0, 5838,
    0, 15209, 0, 0, 0, 0, 0, 17875, 0, 14617, 11323, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 16149, 0, 7182, 0, 16496, 5957, 0, 0, 0, 0, 10814, 0, 12363, 0, 0, 0, 0, 0,
    203, 9424, 11200, 0, 6594, 11783, 0, 8088, 0, 0, 0, 0, 0, 0, 0, 13000, 16785, 6123, 0, 9978,
    0, 0, 0, 0, 39, 0, 0, 0, 10865, 0, 0, 0, 0, 0, 14947, 0, 0, 10864, 0, 0,
    17440, 0, 0, 11868, 0, 0, 0, 0, 0, 8115, 19308, 0, 12921, 0, 0, 8191, 0, 9454, 0, 11509,
    0, 0, 0, 0, 0, 16902, 0, 7218, 17454, 0, 7514, 0, 0, 0, 0, 14700, 0, 0, 0, 2063,
    1275, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13259, 0, 0, 0, 6565, 13752, 15943, 5662, 8117,
    7984, 16740, 0, 12693, 0, 17090, 0, 2430, 0, 995, 0, 0, 17740, 5273, 0, 14427, 0, 0, 0, 6868,
    0, 3362, 10979, 0, 0, 0, 0, 8314, 0, 8758, 1346, 0, 13546, 11790, 4425, 0, 0, 0, 0, 0,
    0, 12543, 0, 6502, 6905, 0, 0, 0, 0, 0, 379, 0, 0, 5280, 0, 0, 0, 10731, 10656, 0,
    7740, 0, 0, 12567, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13707, 0, 0, 0, 0,
    0, 0, 3940, 0, 0, 15005, 0, 12640, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 4631, 0, 0, 0, 0, 0, 6679, 0, 14137, 0, 0, 0, 0, 0, 0, 18592, 0,
    16295, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13078, 0, 0, 13347, 12626, 0, 0,
    0, 0, 0, 0, 0, 315, 0, 9727, 0, 0, 0, 5184, 15453, 3454, 0, 2297, 0, 0, 0, 8265,
    0, 2345, 7281, 8642, 10579, 0, 0, 0, 0, 0, 0, 18278, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 11173, 0, 0, 0, 0, 0, 15441, 0, 14645, 0, 926, 11007, 556, 0, 0, 5621, 5013, 9750, 0,
    0, 0, 11426, 0, 0, 0, 0, 0, 0, 0, 12332, 13253, 16220, 0, 0, 535, 0, 0, 15586, 5105,
    0, 0, 0, 0, 9379, 16819, 2611, 12074, 0, 15144, 11305, 0, 4647, 0, 9103, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 8137, 0, 8175, 0, 0, 9473, 16651, 0, 7544, 4265, 0, 10210,
    0, 0, 0, 16336, 9384, 0, 0, 13407, 15218, 0, 0, 1213, 4471, 9109, 10602, 7883, 11390, 14342, 0, 17934,
    0, 0, 0, 0, 6624, 0, 0, 0, 0, 0, 0, 0, 18369, 0, 12783, 5568, 0, 18813, 0, 0,
    0, 0, 9811, 6639, 14906, 0, 0, 0, 0, 10226, 0, 18037, 9269, 0, 0, 0, 0, 6851, 0, 0,
    2931, 12250, 13682, 0, 0, 0, 13365, 15003, 0, 0, 0, 0, 0, 0, 14017, 1004, 4445, 17504, 0, 0,
    17477, 0, 15198, 16465, 0, 0, 15039, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 3285, 14459, 5121, 16000, 16860, 17808, 0, 0, 0, 15712, 0, 0, 7346, 3781, 12678, 0, 0, 11208, 12107,
    10622, 0, 0, 0, 7905, 0, 0, 0, 0, 0, 5175, 0, 16913, 0, 0, 0, 6619, 0, 3752, 5049,
    12115, 0, 0, 17495, 0, 11234, 12964, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1222, 0,
    0, 0, 16900, 0, 0, 6199, 0, 17522, 0, 8284, 11230, 1130, 9411, 12359, 0, 0, 0, 0, 0, 0,
    6747, 1254, 17287, 4444, 0, 0, 6801, 0, 7035, 0, 3291, 0, 0, 0, 4771, 17372, 0, 0, 0, 0,
    0, 5535, 0, 0, 0, 7391, 11886, 2926, 0, 0, 0, 0, 19451, 0, 2142, 0, 18503, 19553, 0, 0,
    0, 0, 6262, 0, 0, 12608, 0, 5837, 0, 0, 0, 0, 8016, 7738, 0, 0, 0, 18023, 0, 0,
    0, 0, 3484, 16665, 17562, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1959, 9362, 15314, 0, 0, 0,
    9523, 0, 0, 0, 0, 211, 0, 0, 0, 10630, 0, 0, 0, 0, 8742, 0, 19030, 3652, 0, 1298,
    4099, 14089, 12275, 7132, 15849, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1960, 0, 0,
    0, 0, 0, 0, 11148, 0, 4611, 6474, 19215, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 19148, 12519, 0, 18956, 0, 0, 12639, 0, 0, 3248, 8237, 0, 0, 0, 19212, 15515, 0, 19319, 0,
    0, 4561, 7700, 17584, 0, 0, 0, 0, 0, 0, 0, 5912, 0, 0, 0, 0, 0, 7317, 0, 0,
    0, 8395, 4918, 6375, 0, 597, 10301, 0, 0, 925, 0, 0, 4815, 13072, 18482, 0, 15540, 0, 0, 0,
    0, 0, 4726, 13284, 12188, 0, 0, 0, 0, 0, 2051, 0, 9561, 0, 12069, 2383, 0, 0, 0, 0,
    0, 0, 11374, 0, 0, 0, 0, 0, 0, 0, 0, 18219, 0, 7586, 0, 0, 15588, 17891, 0, 0,
    0, 0, 8087, 11321, 13455, 0, 0, 0, 0, 0, 0, 12374, 0, 0, 0, 0, 0, 15479, 0, 18186,
    0, 0, 0, 0, 17138, 586, 18223, 76, 0, 15440, 0, 0, 0, 0, 5192, 0, 0, 0, 0, 0,
    0, 0, 0, 9187, 0, 0, 0, 0, 0, 13272, 5958, 2462, 0, 0, 0, 0, 10168, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3959, 0, 0, 2711, 0, 0, 0, 955, 7862, 0,
    0, 16915, 18596, 0, 5789, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10143,
    0, 0, 18029, 0, 0, 4469, 0, 0, 0, 0, 1670, 1727, 6632, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4902, 0, 0, 18408, 0, 0, 10093, 12448, 0, 0,
    4069, 0, 0, 0, 0, 16283, 0, 14530, 0, 1320, 0, 0, 0, 5406, 0, 0, 0, 0, 0, 0,
    0, 4555, 0, 14677, 0, 13938, 8514, 14047, 0, 19605, 0, 18475, 0, 0, 0, 0, 0, 10222, 0, 14799,
    0, 0, 0, 12197, 14420, 0, 0, 0, 0, 0, 0, 0, 0, 13289, 0, 0, 322, 0, 0, 0,
    8963, 0, 0, 0, 10040, 17220, 0, 0, 0, 1242, 0, 0, 0, 0, 0, 0, 0, 0, 17657, 4679,
    0, 0, 0, 0, 2673, 8074, 7818, 0, 0, 0, 0, 0, 0, 0, 705, 13888, 18115, 0, 4000, 2746,
    0, 8329, 0, 9046, 0, 0, 0, 0, 0, 0, 0, 0, 0, 19000, 0, 0, 1287, 13651, 0, 13363,
    0, 0, 0, 10751, 17511, 0, 7669, 0, 0, 0, 0, 0, 16973, 0, 0, 17873, 0, 15272, 0, 6992,
    8085, 8342, 0, 0, 15819, 19387, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5361, 1500, 9712, 0, 0,
    0, 9898, 0, 11559, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11732, 16839, 0, 0, 0, 0,
    0, 17573, 0, 0, 0, 2991, 4292, 0, 14986, 0, 0, 0, 0, 13919, 15243, 0, 19508, 0, 0, 0,
    0, 0, 17485, 0, 0, 0, 6993, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12559,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4162, 10763, 13343, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 4518, 0, 0, 0, 0, 12688, 16491, 0, 0, 0, 0, 0, 0, 4605, 10848,
    14298, 0, 2379, 0, 2469, 16720, 1159, 0, 0, 0, 0, 0, 0, 0, 5904, 0, 0, 0, 0, 6982,
    0, 0, 0, 0, 0, 0, 0, 0, 16531, 0, 0, 0, 17231, 5633, 0, 0, 15841, 17406, 5256, 12919,
    0, 0, 0, 0, 13395, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8310, 0, 0, 0, 0,
    9310, 0, 5376, 0, 2139, 6826, 4057, 0, 0, 1112, 17620, 14301, 0, 2630, 0, 0, 7402, 0, 0, 0,
    0, 3920, 16609, 0, 0, 0, 0, 0, 0, 0, 0, 6610, 0, 0, 258, 0, 0, 0, 0, 0,
    19143, 5977, 1752, 5937, 8762, 3127, 8505, 18144, 19456, 0, 0, 0, 0, 0, 5722, 0, 0, 0, 3408, 6161,
    0, 7194, 8909, 7297, 0, 0, 0, 0, 0, 0, 5416, 8636, 9554, 7754, 4588, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 13897, 0, 0, 5827, 0, 15510, 0, 0, 0, 0, 0, 11103, 0, 0, 0, 0,
    0, 0, 14442, 0, 0, 0, 0, 0, 16940, 1762, 4040, 12560, 14388, 6637, 12696, 0, 0, 0, 12399, 0,
    0, 0, 0, 0, 0, 13730, 0, 0, 14674, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18638, 16621,
    0, 9982, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16030, 0, 0, 14463,
    14548, 0, 9797, 0, 0, 15103, 0, 0, 14545, 0, 19115, 18022, 0, 0, 0, 0, 0, 15432, 0, 0,
    0, 0, 2805, 0, 192, 9002, 12901, 14316, 0, 9516, 16737, 11308, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 7009, 0, 0, 0, 11094, 0, 0, 0, 0, 13306, 5794, 0, 8385, 6162, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14687, 866, 0, 10702, 0, 7741, 0, 0, 0,
    5942, 0, 9225, 0, 13794, 2495, 0, 19367, 0, 0, 11268, 0, 0, 0, 0, 19091, 3879, 0, 0, 13783,
    0, 0, 5741, 0, 0, 6696, 10784, 19012, 0, 0, 0, 14610, 0, 0, 0, 6046, 9073, 0, 0, 0,
    0, 0, 0, 15430, 0, 7390, 0, 4794, 0, 0, 0, 12504, 0, 0, 0, 6745, 0, 0, 0, 0,
    0, 0, 0, 7226, 0, 0, 14485, 0, 0, 0, 6711, 14238, 0, 4110, 0, 12075, 12515, 0, 3891, 16095,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 16776, 0, 0, 0, 0, 7446, 0, 0, 0, 0, 0,
    0, 9347, 0, 0, 0, 0, 0, 0, 1378, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6136, 7292,
    8444, 0, 3575, 15363, 17224, 0, 0, 0, 0, 12012, 0, 0, 0, 0, 0, 0, 0, 9040, 0, 12858,
    0, 876, 0, 0, 0, 0, 15920, 0, 0, 15689, 0, 0, 0, 0, 2190, 0, 9541, 0, 0, 0,
    8666, 9699, 0, 0, 0, 0, 13282, 0, 0, 12035, 19141, 0, 0, 0, 0, 0, 175, 0, 9704, 18313,
    0, 0, 0, 0, 16639, 15549, 18676, 0, 0, 4737, 14189, 18637, 18078, 0, 0, 0, 0, 337, 18110, 0,
    13995, 0, 0, 0, 9604, 0, 12307, 3927, 7692, 0, 0, 0, 0, 0, 3058, 17056, 17085, 14028, 0, 0,
    0, 11263, 0, 0, 0, 0, 0, 0, 0, 0, 13882, 0, 14555, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 4593, 6996, 0, 0, 0, 0, 0, 6183, 0, 10708, 0, 0, 0, 17738,
    0, 1163, 0, 0, 0, 445, 0, 0, 0, 0, 0, 0, 0, 9905, 0, 0, 0, 0, 335, 8974,
    0, 0, 0, 4974, 0, 17302, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 481, 2644,
    0, 0, 0, 14607, 0, 0, 17689, 0, 3126, 0, 0, 0, 0, 0, 0, 0, 6163, 0, 0, 19026,
    0, 0, 0, 0, 0, 2686, 4077, 0, 0, 2653, 10376, 0, 0, 0, 9460, 0, 0, 0, 0, 15303,
    0, 0, 0, 0, 0, 9878, 16114, 17905, 0, 0, 0, 0, 0, 0, 0, 12786, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 5140, 4383, 0, 0, 15199, 0, 0, 0, 11335, 17691, 0,
    5939, 0, 4192, 0, 0, 0, 11106, 0, 0, 0, 0, 0, 5590, 12108, 0, 0, 0, 0, 0, 0,
    0, 0, 8058, 0, 0, 7372, 16847, 0, 0, 0, 879, 12666, 0, 0, 0, 0, 0, 0, 0, 0,
    2054, 0, 0, 0, 0, 0, 10062, 0, 0, 3926, 0, 5744, 0, 0, 0, 0, 0, 0, 17597, 0,
    0, 0, 0, 9161, 0, 0, 0, 4488, 0, 4800, 18642, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 8867, 0, 0, 0, 0, 13119, 0, 0, 0, 8005, 0, 0, 0,
    0, 301, 0, 1882, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1688,
    0, 0, 0, 0, 0, 0, 0, 13055, 0, 17305, 14791, 0, 0, 0, 16198, 0, 0, 0, 0, 0,
    0, 2348, 2929, 11700, 0, 0, 0, 0, 0, 0, 0, 0, 5981, 0, 0, 0, 9593, 7882, 3396, 12201,
    0, 0, 0, 0, 0, 0, 0, 10199, 9378, 0, 1947, 2649, 0, 0, 0, 0, 0, 4683, 17523, 0,
    0, 0, 8429, 13275, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12020, 0, 11331,
    13127, 0, 4885, 0, 0, 0, 0, 14482, 0, 17997, 14881, 19126, 0, 0, 18332, 0, 0, 7491, 0, 0,
    8159, 0, 0, 0, 0, 0, 18805, 15386, 0, 0, 15898, 0, 0, 0, 18394, 815, 0, 0, 0, 7655,
    0, 0, 0, 0, 16396, 0, 0, 0, 8711, 10112, 0, 0, 0, 0, 0, 2723, 0, 0, 0, 17935,
    0, 0, 2564, 0, 0, 0, 0, 8057, 8197, 0, 12865, 0, 0, 0, 0, 11021, 0, 0, 0, 0,
    7070, 1273, 0, 0, 0, 0, 15247, 185, 0, 15708, 0, 0, 9058, 0, 14563, 10539, 7051, 0, 0, 0,
    14409, 3706, 9721, 4825, 0, 6762, 13098, 0, 0, 0, 0, 0, 18995, 13047, 0, 9043, 0, 0, 0, 0,
    0, 7499, 19247, 8817, 6831, 19362, 0, 0, 0, 8519, 14364, 0, 0, 4330, 12524, 7485, 0, 0, 0, 0,
    0, 0, 0, 0, 14079, 0, 0, 0, 0, 0, 13380, 5268, 0, 0, 0, 0, 17954, 0, 0, 0,
    0, 0, 0, 0, 0, 753, 0, 0, 0, 0, 0, 15892, 6695, 0, 0, 5197, 10302, 12033, 15992, 12294,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11910, 7640, 19277, 0, 0, 12671, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 14228, 0, 0, 0, 0, 0, 17577, 0, 0, 0, 14422, 0, 0, 3768, 0,
    9480, 14338, 19530, 0, 0, 3457, 0, 11178, 0, 0, 14478, 14703, 1351, 0, 13181, 0, 0, 2232, 14184, 0,
    11789, 9121, 0, 0, 7362, 0, 0, 0, 0, 0, 10218, 6012, 0, 0, 0, 0, 5457, 0, 0, 0,
    9004, 14093, 0, 0, 0, 2888, 3805, 2364, 2693, 0, 18654, 0, 10648, 0, 0, 15459, 0, 0, 0, 0,
    12387, 0, 5248, 9608, 14445, 0, 0, 1741, 0, 6820, 0, 0, 0, 0, 12958, 0, 4696, 0, 0, 5671,
    0, 0, 0, 4204, 13170, 0, 12539, 0, 0, 2112, 0, 0, 0, 0, 0, 0, 234, 19369, 0, 0,
    0, 0, 0, 9082, 0, 0, 11030, 1455, 0, 0, 0, 0, 0, 0, 2187, 4603, 0, 7431, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 2727, 12833, 0, 0, 18033, 0, 0, 0, 0, 0, 0, 15916,
    0, 0, 0, 0, 0, 0, 6383, 0, 1640, 12804, 12217, 0, 0, 0, 0, 14121, 399, 7645, 0, 0,
    2843, 0, 12428, 663, 16268, 0, 8442, 0, 0, 13384, 0, 0, 0, 0, 8205, 14451, 0, 0, 17600, 0,
    0, 0, 0, 0, 763, 0, 0, 0, 0, 0, 0, 0, 16939, 12730, 0, 0, 0, 0, 19382, 18771,
    0, 0, 0, 15296, 0, 0, 13114, 0, 0, 0, 0, 0, 0, 0, 12624, 0, 3407, 0, 0, 0,
    11524, 1167, 0, 10917, 2634, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3937, 0, 0, 0, 5177,
    18227, 0, 15268, 0, 0, 0, 0, 16991, 0, 0, 0, 0, 0, 12150, 0, 0, 7813, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 8813, 0, 0, 0, 9945, 15944, 0, 11171, 0, 0, 0,
    0, 0, 0, 8306, 19213, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    14600, 0, 0, 0, 3649, 0, 0, 12257, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 7316, 0, 0, 0, 0, 4286, 4072, 0, 0, 0, 0, 0, 9334,
    0, 0, 17119, 0, 0, 0, 0, 7395, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 19355, 0, 0, 17818, 17357, 0, 0, 0, 0, 0, 0, 0, 0, 2276, 5051, 6493,
    12972, 0, 0, 0, 0, 7059, 14887, 14159, 0, 0, 5209, 0, 0, 0, 197, 19313, 0, 0, 0, 0,
    0, 0, 0, 0, 18260, 0, 0, 6263, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    16426, 0, 4270, 0, 0, 16180, 0, 5828, 0, 0, 0, 0, 0, 0, 9412, 0, 0, 0, 0, 0,
    6323, 0, 0, 0, 0, 1150, 0, 5453, 7782, 8548, 0, 0, 0, 0, 0, 4376, 0, 14066, 0, 0,
    18867, 11140, 0, 0, 0, 0, 0, 0, 2671, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11858,
    0, 0, 0, 18546, 0, 0, 0, 0, 0, 727, 0, 0, 3293, 10924, 3172, 0, 0, 4754, 17470, 19152,
    9758, 16292, 0, 0, 11006, 0, 10686, 0, 13501, 17082, 0, 0, 0, 0, 6042, 0, 0, 0, 0, 0,
    0, 0, 0, 9170, 0, 0, 17973, 2439, 19279, 0, 14277, 0, 0, 0, 0, 0, 17860, 0, 0, 4956,
    0, 0, 0, 0, 0, 0, 17098, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1160, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 10866, 10743, 0, 0, 0, 19236, 0, 11429, 0, 0, 0, 0,
    15668, 0, 10374, 0, 0, 0, 11087, 0, 0, 945, 0, 8650, 0, 0, 0, 2391, 0, 0, 0, 0,
    287, 919, 0, 0, 0, 0, 0, 0, 0, 0, 5007, 0, 0, 0, 0, 0, 0, 0, 5840, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9983, 0, 0, 0,
    7637, 8901, 3825, 15483, 0, 18964, 0, 0, 4767, 0, 0, 0, 13598, 0, 0, 351, 11698, 3048, 13694, 7881,
    0, 0, 0, 0, 0, 0, 0, 8496, 7186, 8566, 0, 17992, 10354, 11122, 3008, 5115, 13533, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7587, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1398, 9770, 0, 0, 0, 0, 0, 1909, 17626,
    0, 10550, 0, 0, 0, 1038, 1137, 0, 0, 0, 10653, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 3482, 0, 0, 0, 0, 0, 0, 0, 0, 4927, 6351, 0, 0, 12694, 0, 0, 0, 0, 1189,
    8451, 15298, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18694, 0, 0, 0, 0,
    0, 0, 0, 0, 6690, 0, 0, 0, 14315, 0, 0, 0, 0, 0, 0, 5886, 0, 12757, 0, 0,
    0, 0, 1683, 6833, 19040, 10398, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11146, 0, 0, 0, 0,
    0, 5803, 0, 0, 0, 0, 0, 0, 0, 16573, 0, 9096, 0, 19128, 0, 0, 0, 5249, 14113, 0,
    3018, 0, 0, 0, 0, 3529, 0, 3972, 0, 0, 0, 0, 8992, 0, 6329, 0, 0, 0, 15189, 0,
    4324, 0, 0, 0, 4539, 12525, 15676, 0, 0, 0, 641, 0, 17685, 16628, 0, 0, 0, 0, 0, 2587,
    10111, 0, 0, 0, 0, 0, 0, 7311, 0, 18356, 0, 0, 0, 646, 1220, 0, 0, 0, 0, 0,
    0, 3866, 10321, 0, 15538, 7991, 0, 0, 14232, 3666, 19161, 0, 8624, 11838, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 2892, 0, 0, 0, 0, 0, 17257, 0, 0, 0, 0, 0, 0, 0, 18744, 16696,
    0, 10456, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10424, 16213, 0, 0, 0, 0, 0, 0, 0,
    5772, 0, 0, 0, 0, 0, 11552, 15187, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10931, 2091, 0,
    0, 13309, 0, 0, 16045, 0, 0, 19304, 0, 0, 4519, 0, 0, 0, 0, 8478, 12718, 0, 0, 0,
    0, 0, 10231, 19514, 0, 0, 0, 0, 0, 16423, 0, 0, 0, 19078, 4781, 0, 0, 4275, 906, 0,
    0, 0, 15275, 0, 2056, 11070, 0, 0, 0, 18941, 0, 9560, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 13569, 0, 0, 0, 0, 0, 0, 0, 6582, 0, 0, 0, 0, 0, 0, 0,
    0, 15852, 17446, 0, 0, 0, 0, 0, 0, 0, 8973, 0, 3993, 4282, 11175, 0, 0, 4636, 0, 0,
    0, 0, 0, 0, 0, 0, 16813, 0, 0, 0, 0, 0, 0, 8766, 0, 2302, 11572, 0, 3455, 12623,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 14503, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11895,
    0, 0, 0, 0, 1774, 0, 0, 17390, 3892, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 921, 0, 0, 0, 0, 0, 8627, 0, 0, 12331, 11362, 2399, 9017, 0, 0, 0, 12594, 0,
    5607, 0, 0, 0, 0, 0, 7841, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 693, 0, 0,
    0, 0, 17232, 0, 0, 7684, 9279, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 602, 0,
    0, 0, 0, 0, 6505, 15778, 18687, 19368, 0, 0, 1011, 10401, 0, 3532, 0, 2650, 19088, 8131, 0, 16701,
    17625, 0, 200, 0, 0, 18474, 7350, 0, 8043, 0, 3728, 0, 0, 8090, 15610, 0, 0, 16145, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17980, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17124, 0, 0, 2444, 12743, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1864, 0, 0, 0, 0, 0, 0, 11660, 5255, 14684, 0,
    1293, 7864, 7918, 16437, 0, 19137, 0, 11179, 0, 0, 0, 0, 8522, 0, 8638, 9071, 0, 0, 0, 15627,
    0, 0, 0, 0, 5257, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 1219, 19019, 17465, 1755, 361, 0, 0, 0, 0, 0, 14758, 0, 14819, 0, 4664, 4054, 0, 0, 4470,
    0, 13878, 15217, 0, 11118, 0, 0, 0, 3125, 10400, 0, 14849, 0, 0, 0, 0, 0, 0, 0, 0,
    15345, 14712, 3877, 16792, 3271, 0, 1917, 1596, 18880, 0, 0, 460, 0, 0, 0, 0, 0, 0, 14755, 0,
    2483, 0, 0, 0, 7766, 8935, 3439, 16756, 0, 5133, 15369, 4346, 17744, 0, 0, 17491, 0, 0, 0, 0,
    0, 0, 0, 0, 9158, 13985, 7010, 0, 5250, 5593, 0, 0, 0, 0, 9874, 0, 0, 2249, 14944, 0,
    0, 13520, 0, 0, 0, 16572, 14576, 7596, 13898, 0, 4871, 0, 0, 0, 0, 0, 19501, 0, 0, 6430,
    80, 0, 17907, 0, 0, 0, 6914, 0, 5462, 0, 0, 0, 0, 0, 0, 964, 0, 0, 0, 3389,
    0, 0, 0, 0, 3100, 4109, 0, 0, 0, 0, 0, 0, 0, 9065, 0, 0, 0, 9308, 17376, 0,
    706, 0, 0, 9423, 0, 9683, 0, 5966, 0, 0, 0, 0, 0, 0, 0, 3758, 0, 0, 0, 0,
    0, 0, 5012, 0, 0, 0, 0, 0, 0, 0, 10271, 0, 0, 0, 0, 15840, 0, 0, 0, 0,
    218, 2235, 0, 0, 0, 0, 0, 0, 0, 0, 2963, 0, 5561, 0, 0, 0, 13927, 16687, 3194, 0,
    0, 0, 0, 690, 9258, 3, 1552, 0, 9419, 16085, 1792, 0, 0, 2537, 0, 0, 0, 0, 18925, 0,
    0, 0, 6926, 0, 15596, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 15754, 16527, 0, 0, 0, 13638, 0, 0, 0, 11609, 0, 3740, 0, 0, 0, 7472, 7718,
    18695, 0, 16586, 0, 0, 0, 75, 0, 345, 0, 0, 0, 10643, 0, 0, 13921, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18371, 0, 2326, 12813, 0, 13319, 12719, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13742, 12566, 0, 3074, 17618, 17851, 0, 0,
    0, 17209, 13750, 0, 0, 0, 0, 0, 9421, 0, 0, 0, 0, 0, 6325, 0, 2955, 0, 0, 0,
    0, 0, 0, 0, 12598, 0, 0, 18246, 16446, 0, 0, 0, 0, 0, 19244, 0, 0, 0, 0, 16447,
    0, 0, 8, 4796, 0, 0, 0, 0, 0, 0, 7435, 11090, 17775, 0, 0, 0, 0, 19457, 17767, 11287,
    0, 0, 0, 0, 0, 6861, 3916, 0, 0, 0, 0, 14505, 0, 0, 13711, 0, 19102, 0, 0, 0,
    0, 0, 0, 0, 0, 12729, 0, 0, 0, 8173, 7305, 14465, 18429, 18766, 0, 0, 0, 6892, 11994, 19105,
    0, 15843, 0, 0, 0, 0, 0, 11386, 7240, 16455, 0, 0, 15445, 0, 0, 0, 0, 0, 0, 15140,
    18053, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17223, 0, 2709, 7480, 15584, 0, 3671,
    1671, 14025, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9471, 0, 9925, 13091, 15820, 0, 0, 0, 0,
    0, 0, 0, 4034, 6954, 8392, 15075, 0, 0, 0, 10756, 0, 3416, 14822, 0, 0, 0, 16071, 0, 0,
    11361, 0, 0, 0, 0, 0, 16093, 4296, 0, 0, 0, 0, 0, 0, 0, 0, 8184, 0, 0, 0,
    1151, 0, 0, 0, 0, 0, 6917, 0, 11837, 16771, 19070, 2292, 0, 0, 10130, 9629, 12496, 13261, 0, 0,
    21, 0, 4809, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15007, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 13144, 3847, 0, 168, 0, 0, 1563, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12650,
    9915, 10649, 0, 0, 0, 0, 0, 19597, 0, 0, 0, 9020, 0, 0, 637, 0, 0, 0, 0, 0,
    8274, 16801, 0, 0, 0, 0, 14630, 0, 0, 0, 0, 0, 8563, 9734, 0, 15810, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 9063, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    6856, 7000, 0, 0, 0, 0, 3036, 0, 0, 2959, 0, 0, 7819, 0, 0, 15347, 15101, 0, 0, 0,
    8685, 0, 16148, 0, 0, 0, 0, 19447, 0, 1677, 3849, 0, 3031, 2947, 0, 0, 0, 6784, 0, 0,
    0, 0, 0, 0, 15821, 18860, 9619, 0, 0, 0, 8587, 0, 0, 0, 6, 0, 0, 10418, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 6643, 0, 0, 0, 0, 0, 4524, 0, 0, 0, 0,
    0, 750, 0, 0, 0, 17868, 19066, 6131, 12774, 0, 0, 2762, 9202, 0, 0, 0, 6978, 10099, 0, 0,
    0, 4359, 0, 0, 0, 0, 5207, 0, 0, 0, 0, 0, 0, 4448, 6985, 5371, 0, 0, 3786, 13137,
    0, 0, 0, 11681, 0, 14982, 0, 0, 0, 10037, 0, 11864, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 4758, 1985, 6248, 1297, 0, 0, 0, 0, 0, 0, 0, 13220, 12082, 7710, 0, 0, 8525, 2484, 11373,
    6615, 0, 0, 0, 3001, 10788, 0, 8939, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9670, 0,
    0, 0, 11352, 0, 0, 11124, 0, 15393, 0, 0, 0, 0, 7961, 0, 4690, 14447, 17604, 0, 0, 0,
    0, 0, 4098, 15091, 0, 3075, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    2865, 7894, 6571, 18325, 0, 0, 5460, 4824, 8835, 0, 16749, 13805, 0, 0, 0, 19194, 10854, 4822, 0, 0,
    16105, 0, 0, 0, 0, 0, 14187, 0, 0, 4187, 6651, 12950, 18121, 0, 0, 0, 0, 8246, 9434, 0,
    0, 18580, 0, 0, 0, 0, 0, 19024, 0, 0, 7315, 0, 5100, 0, 0, 10423, 0, 140, 17105, 19348,
    0, 10786, 0, 0, 0, 10705, 0, 0, 0, 600, 19160, 6245, 0, 0, 0, 8293, 15094, 0, 0, 12049,
    0, 0, 0, 0, 0, 0, 0, 18713, 7755, 11935, 0, 15352, 0, 0, 0, 18399, 0, 0, 8027, 10928,
    0, 0, 0, 0, 9910, 0, 0, 0, 0, 0, 17447, 0, 0, 0, 0, 18284, 909, 9407, 16626, 0,
    15226, 11814, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2643, 0, 0, 0, 0, 13589, 0,
    1547, 0, 10748, 0, 0, 0, 0, 0, 0, 0, 14169, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 7757, 562, 0, 0, 10082, 0, 12281, 0, 9548, 13095, 0, 0, 0, 0, 18190, 0, 0, 0,
    0, 5540, 0, 0, 8607, 0, 15591, 18010, 1672, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 13487, 0, 3851, 15128, 13825, 0, 9966, 0, 0, 0, 0, 0, 7618, 0, 0, 9609, 0, 0, 0,
    0, 11990, 0, 0, 6668, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10779, 0, 0,
    1505, 14006, 0, 4516, 10519, 9167, 0, 0, 3915, 6731, 13544, 0, 0, 11293, 4336, 0, 0, 0, 0, 0,
    0, 5185, 0, 0, 7861, 0, 1022, 3023, 0, 0, 0, 12834, 0, 0, 0, 14639, 0, 18355, 0, 0,
    18701, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7080, 0, 0, 0, 0, 0, 0, 0, 0, 2010,
    13953, 6932, 4607, 17721, 0, 0, 12891, 0, 174, 2791, 0, 0, 6180, 1570, 19283, 0, 8141, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 5713, 10241, 0, 16946, 7409, 12914, 18529, 0, 0, 0, 0, 1315, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 19104, 0, 0, 0, 0, 17349, 19271, 0, 0, 0, 0, 0,
    0, 6129, 0, 0, 0, 0, 0, 0, 4863, 11623, 13341, 9289, 0, 0, 18179, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 6184, 5053, 18648, 7748, 1262, 3092, 0, 0, 0, 0, 5472, 0,
    15653, 0, 0, 2774, 0, 0, 9461, 9076, 2137, 0, 0, 5219, 0, 0, 1690, 0, 9842, 0, 0, 0,
    0, 0, 4463, 0, 13290, 0, 0, 0, 0, 0, 0, 6913, 11402, 13531, 0, 0, 0, 15311, 0, 0,
    0, 0, 0, 0, 6556, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 305, 0, 14804, 17578, 0,
    0, 19187, 11497, 2443, 19344, 0, 0, 6080, 2739, 17965, 19082, 0, 0, 0, 11247, 0, 0, 0, 0, 0,
    0, 0, 10684, 45, 13301, 0, 0, 0, 19614, 14534, 6550, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 17939, 0, 0, 6289, 4102, 7036, 9789, 0, 10305, 0, 0, 0, 0, 5493, 4768, 2234, 0, 0,
    0, 756, 0, 0, 0, 0, 0, 0, 0, 0, 2377, 12889, 14204, 0, 0, 7651, 0, 0, 16966, 0,
    0, 0, 0, 0, 3746, 8665, 3238, 12516, 0, 0, 309, 15117, 17315, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 9660, 0, 0, 10775, 0, 3700, 0, 4860, 7704, 1938, 1731, 10364, 11526, 7842, 18220, 0, 0,
    0, 0, 5864, 1961, 16778, 0, 0, 10006, 0, 13755, 0, 0, 0, 5163, 8374, 0, 0, 5551, 0, 0,
    0, 0, 0, 0, 0, 0, 3073, 0, 16997, 6064, 5989, 0, 0, 0, 0, 0, 6281, 16901, 0, 0,
    0, 0, 4223, 18261, 0, 0, 8513, 14654, 0, 13221, 0, 0, 0, 0, 7865, 0, 0, 0, 1349, 9565,
    11610, 0, 0, 0, 0, 0, 4436, 13931, 3476, 0, 0, 0, 0, 0, 0, 0, 0, 6395, 10066, 0,
    0, 1873, 4545, 14828, 18554, 0, 0, 0, 0, 19149, 0, 5503, 0, 14026, 3392, 6852, 0, 0, 0, 0,
    0, 0, 0, 1292, 3712, 11701, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17067, 0, 4623,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 12789, 0, 0, 0, 9666, 0, 14950, 15654, 0, 0, 11368,
    0, 12717, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4792, 16704, 110, 9914, 14036, 0,
    0, 14142, 0, 4725, 0, 16290, 0, 0, 0, 0, 0, 0, 0, 2037, 0, 0, 0, 0, 12142, 0,
    12291, 0, 10011, 0, 0, 9493, 14680, 0, 4823, 0, 0, 2666, 13184, 0, 5936, 8142, 16848, 7996, 0, 0,
    0, 0, 2059, 9752, 0, 0, 0, 0, 0, 5356, 10275, 0, 0, 0, 0, 6367, 17826, 0, 2199, 772,
    5369, 0, 18809, 0, 0, 0, 0, 6961, 0, 0, 0, 0, 11458, 0, 0, 0, 239, 17308, 15378, 822,
    2008, 0, 2457, 0, 2912, 0, 0, 0, 17113, 0, 0, 0, 2370, 0, 17035, 0, 0, 0, 2846, 0,
    2412, 4208, 0, 0, 16896, 1638, 0, 0, 0, 2317, 14984, 13169, 5061, 15172, 17688, 0, 0, 0, 0, 0,
    1542, 0, 0, 0, 0, 0, 5637, 0, 19225, 0, 9827, 688, 12296, 14752, 0, 0, 2956, 10632, 0, 0,
    0, 0, 0, 0, 6766, 0, 0, 6541, 0, 16914, 0, 0, 0, 0, 15481, 0, 19361, 4619, 0, 0,
    0, 0, 0, 17499, 0, 0, 0, 0, 0, 10, 13044, 0, 6573, 0, 5505, 0, 0, 5477, 0, 0,
    0, 13503, 0, 0, 3430, 0, 7264, 0, 3765, 15896, 0, 16214, 6669, 2526, 9740, 12887, 3609, 16137, 0, 0,
    0, 0, 0, 0, 4729, 0, 16654, 0, 0, 0, 0, 0, 8822, 0, 0, 0, 14688, 10619, 19136, 15829,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 13145, 0, 0, 8906, 0, 15162, 0, 11500, 0, 0, 6007,
    0, 0, 11278, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17328, 2672, 15283, 5852, 11696,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13295, 3367, 17962, 0, 2695, 5092, 0, 0, 0, 0,
    10556, 0, 0, 5234, 0, 0, 0, 0, 11022, 12461, 18183, 0, 0, 2375, 17831, 186, 18127, 18938, 0, 2756,
    0, 0, 0, 0, 0, 15723, 0, 0, 0, 0, 0, 0, 0, 3967, 0, 103, 1047, 0, 12298, 0,
    0, 0, 14516, 0, 8130, 0, 8925, 7335, 1007, 9227, 11214, 12267, 15998, 0, 178, 18795, 18986, 0, 0, 0,
    0, 15160, 0, 0, 0, 0, 13971, 0, 1876, 9168, 19045, 12627, 0, 0, 0, 0, 0, 0, 0, 8209,
    19168, 0, 0, 8239, 11954, 6164, 962, 5166, 19580, 0, 14114, 0, 0, 0, 0, 17572, 0, 10587, 3342, 0,
    0, 0, 14083, 5043, 0, 17867, 0, 0, 0, 0, 0, 6953, 0, 3424, 0, 0, 0, 0, 7081, 0,
    10300, 8400, 15083, 0, 0, 0, 0, 0, 17449, 15622, 11372, 17413, 0, 17241, 11457, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 12440, 14262, 18510, 0, 0, 0, 6074, 0, 0, 0, 0, 3586,
    9515, 10791, 0, 17978, 0, 0, 0, 0, 0, 0, 0, 6735, 0, 11583, 0, 0, 0, 3578, 0, 0,
    3840, 0, 14669, 0, 0, 0, 6095, 0, 4309, 19521, 0, 10071, 0, 0, 6091, 0, 0, 0, 12869, 0,
    0, 0, 0, 17702, 0, 0, 16764, 0, 0, 0, 10517, 0, 5578, 3273, 4779, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 6115, 0, 0, 3936, 9958, 0, 0, 0, 0, 0, 0, 5819, 1708, 1852, 14658,
    0, 0, 2049, 0, 0, 0, 0, 0, 0, 0, 5181, 0, 9156, 0, 0, 0, 0, 0, 14524, 0,
    0, 0, 15535, 0, 0, 13786, 0, 0, 4079, 10826, 17724, 0, 0, 0, 0, 0, 0, 0, 0, 1838,
    0, 0, 1664, 0, 0, 0, 0, 0, 0, 2833, 0, 0, 11320, 0, 0, 0, 0, 0, 7163, 0,
    0, 19081, 0, 0, 0, 0, 9534, 61, 0, 0, 0, 0, 0, 1005, 0, 12530, 0, 0, 0, 0,
    0, 0, 0, 0, 7890, 0, 0, 0, 0, 0, 0, 0, 14603, 0, 236, 0, 4582, 10273, 0, 0,
    0, 0, 0, 0, 0, 2313, 0, 0, 0, 8328, 17303, 17932, 0, 0, 19219, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10336, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 9654, 0, 0, 0, 0, 10096, 13622, 6155, 18059, 0, 0, 0, 627, 0, 0,
    0, 15344, 0, 0, 14573, 2842, 5672, 849, 13595, 17112, 14311, 5187, 18149, 19155, 0, 0, 5687, 0, 0, 3377,
    0, 0, 0, 0, 2385, 0, 5623, 0, 0, 0, 0, 0, 1283, 0, 0, 0, 7412, 0, 0, 14048,
    0, 0, 4661, 15308, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10459, 0, 2936, 3391, 0,
    0, 0, 0, 8510, 0, 0, 1922, 0, 0, 0, 0, 0, 0, 0, 0, 16393, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 14327, 16157, 308, 0, 11444, 0, 3775, 0, 0, 0, 0, 0, 8445, 0, 0,
    0, 0, 0, 0, 0, 2982, 3946, 0, 0, 0, 0, 0, 7950, 13311, 0, 0, 0, 0, 0, 0,
    11795, 16869, 0, 1330, 9624, 0, 0, 0, 0, 0, 0, 0, 0, 4557, 0, 0, 0, 0, 0, 0,
    0, 0, 17346, 0, 19222, 0, 5298, 11212, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7063,
    6214, 0, 0, 0, 14682, 0, 12795, 0, 0, 0, 18589, 6915, 4987, 8803, 0, 0, 0, 3401, 0, 0,
    2864, 0, 0, 0, 0, 0, 0, 363, 6032, 12943, 0, 1465, 0, 0, 0, 0, 0, 0, 0, 0,
    2283, 0, 0, 1809, 4968, 0, 0, 0, 19575, 16364, 0, 0, 0, 7343, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 550, 3844, 0, 13488, 0, 0, 0, 0, 0, 8949, 0, 0, 0, 635, 0, 0,
    3422, 3846, 7085, 2818, 7520, 0, 15523, 10569, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17598, 0,
    17050, 1786, 2009, 0, 0, 0, 0, 6292, 18821, 0, 0, 0, 0, 0, 0, 4882, 0, 0, 0, 15120,
    7609, 16923, 0, 0, 0, 0, 16780, 0, 15465, 0, 0, 0, 0, 7930, 0, 759, 0, 0, 0, 3512,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 3884, 0, 0, 5964, 12271, 0, 14698, 0, 11164, 0, 10789, 12297, 9848, 0, 0, 0, 105, 14414, 0,
    0, 0, 8972, 0, 0, 0, 0, 0, 0, 18239, 6388, 3162, 7021, 15711, 17878, 2908, 2696, 18980, 0, 0,
    0, 3145, 0, 0, 0, 0, 8959, 897, 12571, 18461, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 12935, 0, 0, 0, 8004, 0, 0, 11745, 6096, 15677, 19296, 16221, 0, 0, 0, 8684, 10564, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13063, 0, 0, 0,
    0, 0, 0, 0, 16525, 0, 4921, 0, 0, 0, 0, 17542, 0, 3117, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 17595, 0, 0, 8717, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 2272, 0, 3656, 0, 1811, 9183, 13727, 0, 0, 0, 0, 6348, 18926, 11262, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2852, 0, 0, 5888, 0,
    0, 12030, 13213, 14154, 13899, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11968, 0, 0, 0, 0,
    0, 9200, 0, 0, 0, 17148, 0, 0, 0, 0, 0, 0, 0, 9155, 0, 145, 18499, 0, 0, 0,
    0, 0, 4092, 0, 0, 0, 0, 0, 0, 0, 6862, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    15923, 18650, 15787, 19217, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 448, 9739, 0, 0, 0,
    0, 19118, 0, 16999, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5323, 9359, 0, 0, 0,
    0, 0, 1121, 0, 0, 0, 0, 0, 18931, 0, 1796, 0, 0, 0, 0, 1019, 0, 0, 0, 19602,
    0, 16507, 0, 0, 4078, 0, 0, 0, 0, 948, 0, 11127, 15845, 0, 15594, 0, 0, 0, 14923, 11452,
    0, 0, 0, 13513, 9994, 0, 74, 9153, 14007, 0, 0, 8472, 0, 10524, 0, 0, 0, 0, 0, 0,
    0, 0, 2180, 18197, 9592, 3281, 0, 0, 0, 0, 13577, 0, 0, 2566, 4237, 12038, 1871, 12585, 17801, 0,
    17197, 0, 0, 0, 1075, 12400, 0, 19189, 0, 3083, 0, 0, 0, 0, 0, 0, 16212, 16817, 0, 0,
    0, 5392, 9777, 13037, 0, 0, 0, 14492, 0, 0, 0, 10217, 0, 13483, 17038, 480, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 11816, 12956, 5632, 14168, 17813, 16480, 19474, 13545, 0, 1699, 14446, 0, 5921,
    0, 0, 0, 17561, 0, 0, 0, 0, 0, 0, 0, 0, 12008, 13689, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 18878, 0, 11155, 0, 4466, 0, 15862, 11633, 0, 0, 0, 0, 15156, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17749, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 4651, 0, 0, 0, 0, 0, 0, 0, 0, 12237, 0, 0, 0,
    0, 6980, 0, 0, 0, 0, 0, 9937, 0, 14753, 3247, 0, 0, 0, 13578, 0, 0, 0, 0, 0,
    0, 8618, 3211, 0, 0, 7699, 0, 0, 0, 0, 0, 0, 0, 0, 15238, 0, 0, 0, 13425, 16413,
    0, 0, 0, 0, 2252, 12106, 0, 0, 0, 0, 7533, 0, 0, 0, 10967, 0, 18456, 0, 11473, 0,
    19103, 0, 0, 11216, 0, 0, 0, 0, 0, 0, 0, 10201, 12486, 0, 15577, 7157, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 11139, 0, 0, 0, 0, 0, 10191, 0, 0, 0, 0, 0,
    0, 0, 11651, 5374, 19251, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11123, 0, 11332,
    0, 0, 0, 0, 0, 7108, 0, 0, 4028, 10703, 4606, 0, 0, 424, 0, 0, 17869, 0, 0, 14728,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9709, 0, 0, 0, 11399, 0, 14231, 0, 0, 0,
    0, 11479, 14138, 0, 0, 0, 9883, 0, 0, 0, 17613, 0, 0, 0, 17434, 0, 0, 2713, 0, 0,
    0, 0, 0, 10048, 17186, 0, 0, 0, 0, 0, 0, 0, 5244, 716, 0, 0, 0, 0, 0, 12537,
    0, 0, 0, 6242, 14992, 0, 0, 14217, 17145, 0, 0, 12024, 4657, 0, 0, 0, 0, 0, 0, 0,
    0, 15861, 0, 19292, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7897, 11365, 0, 17004, 0,
    0, 3592, 4811, 0, 0, 15400, 0, 8428, 0, 17850, 0, 0, 0, 0, 0, 0, 1423, 2972, 19596, 0,
    0, 18447, 3837, 0, 5075, 0, 13629, 0, 0, 0, 0, 0, 7886, 1205, 4087, 0, 0, 0, 922, 0,
    16662, 0, 0, 13602, 7583, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5380, 0, 0, 0,
    0, 0, 0, 0, 0, 7407, 6901, 3262, 19568, 0, 0, 0, 13427, 0, 0, 0, 9639, 10510, 0, 0,
    0, 13441, 0, 4712, 0, 0, 0, 0, 0, 0, 0, 0, 12378, 0, 0, 0, 0, 0, 9716, 0,
    3221, 12633, 0, 0, 4019, 0, 0, 0, 0, 0, 0, 0, 2632, 10399, 0, 0, 0, 13785, 0, 0,
    0, 0, 17384, 0, 0, 0, 0, 5182, 0, 0, 0, 0, 1709, 0, 15788, 0, 0, 0, 0, 0,
    0, 0, 0, 16164, 1982, 0, 0, 0, 19273, 0, 11454, 0, 0, 0, 0, 0, 0, 0, 0, 14349,
    0, 10268, 0, 1008, 0, 2966, 9689, 0, 1728, 0, 15107, 0, 0, 0, 0, 0, 0, 0, 11568, 0,
    13908, 19520, 0, 0, 4174, 0, 0, 0, 0, 0, 0, 910, 0, 0, 0, 17552, 7248, 9743, 0, 0,
    0, 0, 0, 15263, 0, 0, 0, 4586, 6702, 16541, 0, 4829, 0, 2642, 0, 0, 12112, 0, 0, 17280,
    0, 0, 0, 0, 0, 0, 0, 7642, 0, 0, 3769, 0, 0, 0, 455, 0, 17764, 0, 19400, 0,
    0, 0, 0, 6636, 16530, 13439, 0, 0, 0, 16760, 0, 0, 6538, 0, 0, 4168, 13981, 6310, 0, 0,
    0, 0, 0, 0, 0, 0, 3949, 4256, 0, 0, 0, 16750, 0, 0, 0, 0, 0, 0, 865, 0,
    0, 0, 19492, 0, 0, 16502, 0, 14035, 0, 16861, 0, 0, 15694, 0, 0, 18420, 0, 0, 13678, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 930, 17432, 18719, 16319, 2022, 0, 0, 2019, 0, 0, 0, 0,
    0, 0, 0, 0, 2588, 2699, 10890, 11674, 0, 0, 0, 0, 0, 0, 3836, 12837, 0, 2396, 0, 0,
    0, 8497, 0, 11117, 8396, 6284, 0, 0, 0, 13239, 0, 0, 0, 1631, 0, 0, 0, 13245, 0, 0,
    0, 0, 0, 10744, 0, 4088, 0, 17152, 0, 0, 2715, 7057, 7406, 2919, 10075, 0, 9273, 0, 0, 0,
    0, 0, 0, 13557, 0, 0, 0, 14544, 6285, 0, 0, 0, 0, 2726, 10770, 0, 11903, 0, 0, 18216,
    0, 0, 0, 0, 9059, 0, 0, 0, 0, 0, 491, 18123, 0, 15975, 0, 0, 0, 0, 0, 19353,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9169, 0, 0, 0, 0, 0, 0, 0, 0, 3449,
    8023, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4624, 0, 11378, 0, 0, 0, 0, 10328, 11620,
    13936, 0, 0, 0, 0, 0, 0, 16362, 487, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 4546, 7560, 9408, 0, 11645, 0, 0, 0, 0, 8807, 17298, 18977, 0, 0, 0, 10879,
    13408, 17252, 19337, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10351, 15439, 0, 0, 0, 17508, 0, 10980,
    0, 0, 0, 2682, 7988, 0, 0, 0, 0, 0, 0, 0, 0, 9942, 13336, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 9354, 12881, 559, 0, 17528, 0, 0, 0, 0, 0, 0, 16528, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 19603, 0, 0, 0, 6832, 0, 0, 17254, 9720, 0, 0, 6674, 0, 1433,
    10113, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13818, 11271, 0,
    0, 0, 0, 0, 0, 18049, 0, 0, 0, 0, 0, 0, 0, 9194, 13346, 0, 0, 0, 0, 14045,
    18658, 0, 0, 10972, 0, 0, 0, 0, 0, 0, 0, 0, 6667, 0, 0, 0, 0, 0, 0, 0,
    11746, 0, 17437, 0, 18350, 0, 0, 0, 0, 0, 5638, 16986, 6397, 0, 0, 0, 10723, 0, 0, 16069,
    8800, 0, 0, 0, 0, 0, 11911, 16995, 0, 0, 0, 0, 11099, 11682, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 3627, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12308, 0, 0,
    13002, 0, 0, 0, 0, 0, 4149, 0, 0, 0, 0, 0, 0, 12036, 2758, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 5591, 0, 10921, 13297, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 1933, 0, 18699, 0, 0, 0, 11026, 0, 0, 17651, 0, 0, 6530, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 12002, 0, 14983, 0, 0, 988, 11029, 16219, 0, 0, 0, 0, 0, 2725,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15893, 0, 0, 0, 2993, 0,
    0, 15321, 0, 0, 0, 6422, 1990, 0, 0, 0, 0, 0, 8734, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 3077, 18768, 0, 10609, 0, 0, 0, 0, 17211, 3650, 0, 0, 11697, 0, 0, 0,
    752, 0, 0, 0, 0, 8570, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 9823, 0, 9522, 13440, 15556, 0, 0, 0, 0, 0, 17748, 0,
    0, 7860, 12326, 13774, 16730, 17046, 11406, 0, 19529, 0, 15583, 15634, 0, 854, 0, 0, 0, 0, 0, 0,
    3628, 18177, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12375, 13865, 0, 14366, 0, 0, 0,
    0, 0, 0, 5563, 16293, 0, 10292, 0, 13960, 0, 13187, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    4340, 0, 0, 2270, 0, 14853, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8844, 0, 1492, 0,
    0, 0, 0, 0, 0, 13442, 0, 10151, 0, 0, 0, 0, 0, 0, 0, 8383, 0, 13527, 0, 0,
    0, 0, 15451, 0, 0, 0, 16064, 18092, 0, 0, 0, 7138, 0, 0, 0, 0, 0, 2785, 6008, 14282,
    0, 0, 0, 0, 0, 15715, 18808, 0, 6266, 0, 4855, 0, 0, 13940, 0, 0, 0, 15111, 0, 3346,
    19587, 0, 0, 0, 0, 0, 0, 0, 18345, 0, 0, 0, 0, 11590, 0, 0, 0, 0, 0, 0,
    18387, 0, 10262, 0, 11408, 0, 0, 0, 0, 0, 12647, 0, 0, 0, 0, 0, 0, 1466, 3334, 10641,
    10454, 19237, 0, 7415, 6609, 16592, 0, 0, 0, 0, 12104, 12006, 0, 15489, 0, 12050, 0, 0, 0, 0,
    0, 0, 17099, 0, 18649, 0, 2801, 0, 0, 0, 914, 0, 7964, 11384, 0, 0, 15152, 0, 16556, 0,
    0, 6911, 0, 5892, 14355, 0, 15102, 5060, 0, 512, 0, 4510, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 19341, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13732, 0, 0, 0, 0, 0, 0,
    0, 2323, 9897, 0, 0, 0, 0, 3567, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16672, 18019, 0,
    0, 0, 0, 0, 0, 0, 0, 7432, 0, 0, 0, 0, 0, 0, 2660, 5768, 10920, 18818, 12364, 0,
    17520, 0, 0, 0, 15585, 0, 0, 0, 0, 0, 9314, 14004, 0, 0, 0, 12305, 0, 0, 0, 19075,
    10298, 0, 0, 2265, 7049, 12311, 2414, 10874, 6377, 17012, 0, 15332, 0, 0, 0, 0, 0, 0, 0, 0,
    2352, 5144, 13782, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16308, 0, 9014, 8526, 10392,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4947, 0, 4503, 0, 0, 0, 0, 0, 0,
    16870, 0, 0, 0, 0, 0, 1721, 13604, 14248, 0, 0, 0, 0, 10938, 0, 0, 0, 0, 0, 0,
    17804, 0, 0, 0, 0, 12, 0, 0, 0, 10506, 2868, 0, 0, 0, 0, 0, 17621, 17187, 10041, 9245,
    7419, 0, 12900, 4392, 0, 691, 0, 19071, 15340, 16942, 0, 17622, 2664, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 10475, 13423, 0, 0, 0, 0, 5802, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17023, 0,
    0, 0, 649, 4156, 1856, 0, 0, 12926, 0, 3800, 5724, 0, 0, 19094, 0, 1404, 0, 0, 0, 13411,
    0, 0, 0, 0, 0, 0, 0, 0, 9711, 0, 0, 0, 0, 5240, 6526, 0, 0, 0, 13746, 0,
    0, 6828, 11291, 0, 0, 10414, 0, 0, 0, 0, 0, 13980, 0, 728, 0, 0, 0, 12772, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 106, 10240, 0, 15020, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5639, 0,
    0, 0, 0, 0, 0, 8076, 0, 0, 0, 0, 3561, 18870, 4648, 0, 0, 0, 0, 0, 0, 16667,
    2229, 18308, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16595, 2366, 0, 0, 0, 0, 0, 13902, 0,
    0, 0, 8692, 19524, 0, 0, 0, 0, 1525, 0, 0, 0, 0, 2445, 11716, 11898, 13994, 17075, 5311, 18047,
    0, 0, 9772, 0, 0, 0, 0, 0, 0, 0, 15716, 0, 0, 0, 0, 0, 0, 6458, 7532, 8136,
    10830, 0, 15902, 0, 0, 0, 0, 2613, 5036, 956, 16235, 1174, 6588, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 4013, 0, 0, 0, 0, 0, 0, 0, 5319, 7120, 0, 0, 10914, 18717, 19442, 0,
    12396, 0, 0, 7225, 0, 0, 12684, 3606, 6316, 0, 0, 0, 9517, 6772, 1765, 0, 0, 3296, 16932, 18339,
    0, 0, 9374, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9838, 12610, 0, 0,
    0, 6052, 9643, 2189, 14785, 0, 16222, 0, 0, 0, 0, 16501, 0, 0, 0, 0, 0, 0, 0, 0,
    16059, 0, 235, 16003, 12398, 0, 0, 0, 0, 678, 0, 0, 0, 0, 16895, 0, 0, 0, 0, 0,
    11129, 16243, 0, 0, 0, 0, 7337, 11053, 13237, 19342, 2080, 0, 0, 16763, 5501, 0, 16317, 18508, 0, 9292,
    0, 0, 0, 0, 0, 0, 0, 0, 4820, 0, 12582, 8812, 0, 0, 0, 0, 10212, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 8893, 0, 12697, 0, 11192, 0, 0, 0, 0, 6718, 0, 0, 19507, 0,
    16511, 0, 0, 19097, 0, 16367, 14313, 0, 0, 0, 0, 11093, 6907, 0, 0, 0, 0, 0, 0, 0,
    11097, 12737, 16417, 18410, 0, 0, 16675, 0, 13058, 0, 0, 0, 0, 0, 0, 5586, 0, 0, 0, 1188,
    0, 13083, 0, 0, 0, 0, 0, 0, 0, 10769, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    1128, 0, 0, 0, 0, 0, 17340, 18622, 0, 0, 0, 0, 0, 11680, 0, 620, 4458, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 3903, 4627, 17203, 0, 0, 0, 14031, 0, 3366, 0, 0, 12302, 0, 6534,
    0, 0, 0, 0, 0, 0, 0, 11039, 0, 0, 0, 12540, 15026, 10014, 17540, 0, 0, 0, 0, 0,
    0, 0, 0, 2273, 0, 4456, 0, 0, 0, 3464, 0, 0, 3568, 0, 0, 0, 429, 0, 0, 0,
    0, 0, 0, 6353, 15587, 10747, 0, 0, 4198, 15248, 17461, 0, 0, 0, 0, 10238, 11235, 0, 0, 8730,
    2388, 2661, 5292, 8778, 0, 18489, 0, 0, 14809, 0, 0, 0, 0, 0, 8109, 11937, 0, 0, 0, 0,
    0, 15856, 0, 0, 0, 11068, 12301, 12029, 725, 0, 1946, 1747, 0, 0, 0, 1052, 0, 943, 0, 11577,
    0, 17509, 15082, 0, 982, 3738, 4975, 0, 9418, 0, 0, 0, 0, 0, 0, 14835, 0, 6605, 0, 0,
    7442, 0, 18151, 9450, 0, 0, 0, 0, 0, 5790, 9696, 895, 0, 0, 0, 17924, 16074, 0, 0, 0,
    5841, 0, 0, 0, 0, 0, 0, 5552, 11996, 3573, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 4547, 0, 0, 0, 0, 0, 15804, 0, 0, 1654, 13482, 17332, 0, 0, 14566, 0, 0, 0,
    11233, 0, 0, 0, 0, 0, 12971, 0, 0, 0, 0, 0, 10993, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 8827, 0, 0, 0, 0, 0, 0, 0, 10863, 17492, 0,
    0, 0, 0, 0, 0, 0, 15976, 3704, 0, 0, 0, 0, 0, 0, 19448, 0, 13993, 0, 8889, 0,
    0, 0, 0, 0, 0, 12665, 0, 18276, 0, 0, 0, 0, 0, 0, 6134, 9012, 0, 0, 0, 4154,
    0, 0, 0, 0, 0, 0, 0, 11414, 19360, 0, 0, 0, 6041, 14931, 0, 3640, 8964, 0, 0, 1541,
    0, 0, 6270, 12187, 18287, 0, 0, 0, 12985, 0, 3549, 868, 0, 0, 13030, 0, 0, 0, 0, 1642,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4125, 0, 0, 2764, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15879, 11629, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 5685, 9576, 0, 0, 0, 5116, 9792, 13631, 14769, 0, 0, 0, 0, 5645,
    0, 17156, 13228, 0, 15006, 14210, 4642, 6539, 0, 0, 0, 0, 0, 15609, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 5599, 15258, 0, 0, 1029, 6629, 12736, 0, 5872, 572, 0, 6001, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 7550, 8258, 0, 0, 11692, 0, 0, 0, 0, 0, 0, 13461, 0,
    0, 0, 0, 0, 0, 0, 0, 1490, 8305, 0, 0, 0, 0, 18782, 10752, 0, 0, 18912, 16091, 0,
    0, 1592, 0, 0, 12178, 0, 0, 0, 0, 0, 0, 0, 0, 11546, 0, 4427, 14808, 3139, 7561, 18500,
    18613, 0, 0, 661, 0, 13217, 6922, 0, 0, 0, 0, 3444, 9992, 0, 18932, 1554, 6865, 0, 0, 0,
    0, 0, 17753, 0, 0, 16733, 0, 1998, 9824, 0, 0, 0, 0, 0, 0, 0, 0, 3894, 19263, 1754,
    0, 7633, 0, 0, 4080, 0, 683, 0, 0, 19291, 0, 0, 0, 16850, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 17290, 0, 18668, 0, 0, 0, 16412, 0, 0, 0, 13251, 1233, 0,
    11628, 0, 0, 7726, 8416, 0, 0, 8233, 3236, 9326, 9621, 0, 0, 0, 0, 0, 0, 16104, 0, 37,
    9836, 0, 0, 17855, 0, 0, 0, 7681, 0, 0, 19331, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 11676, 0, 0, 0, 0, 6216, 15169, 0, 0, 1952, 0, 0, 0, 0, 0, 0, 0, 3563, 9481,
    13543, 0, 0, 0, 555, 0, 2867, 8178, 0, 0, 0, 11307, 4850, 8760, 14854, 3242, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 12032, 0, 0, 0, 0, 0, 9569, 0, 18864, 0, 0, 0, 0,
    0, 11663, 0, 0, 0, 7160, 11490, 15327, 0, 0, 0, 0, 0, 0, 0, 6849, 0, 0, 0, 9908,
    16442, 18258, 12021, 0, 0, 0, 0, 0, 12126, 0, 0, 0, 18686, 0, 0, 4152, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 93, 0, 0, 0, 3807, 11894, 0, 0, 0, 0, 0, 0, 0, 0,
    13484, 0, 0, 0, 0, 10715, 13868, 10819, 0, 0, 10397, 0, 0, 0, 0, 0, 0, 0, 18196, 0,
    7579, 11849, 17136, 0, 0, 0, 17118, 0, 0, 16865, 16343, 0, 6701, 0, 17970, 4659, 10877, 0, 0, 13573,
    0, 0, 0, 0, 14970, 0, 0, 13045, 0, 3600, 18820, 19124, 0, 0, 0, 0, 0, 10809, 0, 0,
    0, 2780, 0, 0, 0, 0, 3440, 13910, 14613, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7608, 16307,
    17129, 0, 0, 0, 0, 0, 19431, 0, 0, 0, 0, 894, 0, 0, 0, 0, 19167, 2025, 6006, 0,
    0, 0, 16867, 0, 13517, 8710, 17265, 0, 0, 12699, 0, 0, 0, 0, 15908, 17894, 0, 0, 18416, 0,
    0, 0, 0, 3218, 0, 3744, 0, 19067, 0, 9764, 11154, 15065, 0, 0, 0, 0, 0, 0, 0, 0,
    11098, 3400, 9321, 15425, 11496, 0, 0, 0, 0, 0, 0, 8082, 9077, 15847, 0, 9919, 0, 1944, 10975, 0,
    0, 0, 0, 0, 0, 2861, 5659, 11561, 0, 0, 0, 5451, 0, 2165, 19211, 8727, 0, 0, 9028, 0,
    0, 13009, 0, 0, 0, 0, 297, 0, 0, 0, 0, 0, 0, 6063, 15648, 18458, 6149, 0, 0, 0,
    0, 6838, 18640, 0, 0, 0, 17931, 9143, 12752, 0, 0, 0, 0, 0, 11330, 0, 0, 14, 0, 900,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5423, 0, 0, 0, 0, 10706, 0, 13759, 17398,
    0, 0, 0, 0, 13472, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18539, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3605, 0, 0, 0, 447, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 3616, 5378, 15658, 0, 0, 17557, 0, 0, 0, 0, 0, 0, 4349, 0, 9851,
    0, 0, 0, 0, 0, 0, 18796, 0, 19381, 15236, 16284, 17534, 0, 0, 0, 0, 0, 11625, 0, 0,
    14988, 11888, 0, 0, 0, 0, 11638, 0, 0, 0, 0, 17910, 1522, 18125, 0, 0, 0, 0, 0, 0,
    0, 0, 1763, 0, 17887, 0, 0, 0, 12878, 0, 0, 0, 0, 0, 0, 0, 0, 12597, 73, 0,
    0, 0, 16725, 2105, 0, 0, 0, 0, 0, 0, 0, 0, 2549, 15837, 17071, 0, 0, 13793, 7932, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 13580, 0, 0, 0, 0, 2205, 0, 0, 14985, 2343, 16686, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18250, 0, 0, 1071,
    0, 13433, 19184, 0, 0, 0, 12908, 0, 0, 0, 0, 0, 0, 17902, 0, 0, 0, 0, 0, 0,
    3477, 0, 0, 0, 0, 3353, 4887, 0, 0, 0, 15407, 0, 0, 11970, 10207, 18193, 0, 5442, 0, 5869,
    8128, 16034, 0, 0, 14394, 4872, 4327, 7250, 0, 0, 0, 0, 0, 0, 373, 1678, 0, 0, 0, 0,
    0, 0, 11564, 13572, 0, 0, 0, 0, 4178, 0, 0, 18856, 18712, 0, 0, 0, 4480, 0, 7113, 0,
    0, 9400, 11650, 0, 0, 0, 0, 0, 16372, 10902, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 9287, 14258, 18100, 0, 6326, 7450, 3958, 4083, 0, 0, 0, 7405, 0, 10203, 0, 4853, 6533, 18847, 0,
    0, 394, 4544, 0, 0, 0, 0, 0, 16175, 0, 0, 14487, 0, 0, 0, 8377, 0, 0, 0, 18923,
    580, 0, 0, 0, 968, 0, 0, 0, 18357, 0, 12569, 0, 0, 10121, 0, 0, 1943, 0, 115, 0,
    4508, 0, 13828, 0, 0, 0, 17958, 0, 0, 16677, 13117, 0, 0, 0, 0, 3150, 6237, 0, 0, 11517,
    13823, 0, 18310, 0, 0, 12866, 1789, 11434, 14156, 14205, 15755, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 19218, 3140, 8860, 9806, 0, 0, 0, 0, 0, 5093, 1106, 14015, 0, 0, 0,
    8531, 0, 0, 0, 563, 0, 0, 5974, 0, 0, 5366, 0, 0, 0, 0, 5215, 6887, 13200, 17601, 4904,
    8733, 14438, 19425, 0, 0, 0, 0, 0, 6786, 4332, 1271, 0, 0, 1543, 0, 0, 0, 0, 0, 0,
    0, 5221, 7153, 0, 916, 16799, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 19535, 0, 0,
    0, 2261, 4783, 35, 1605, 6179, 7064, 7126, 0, 0, 16928, 0, 0, 6291, 0, 0, 0, 17078, 1629, 0,
    0, 0, 18279, 0, 0, 0, 0, 291, 7087, 7220, 17451, 0, 0, 0, 5622, 0, 0, 0, 0, 5830,
    0, 2482, 0, 0, 0, 0, 0, 0, 0, 0, 7768, 12276, 16477, 0, 0, 0, 15076, 18004, 0, 0,
    0, 0, 7414, 0, 1497, 17706, 0, 0, 6918, 4255, 0, 0, 0, 0, 300, 5533, 0, 0, 0, 0,
    13499, 0, 1375, 0, 0, 0, 0, 0, 7388, 1216, 2120, 8420, 16043, 0, 0, 13877, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 17414, 10897, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 9695, 0, 13797, 0, 14818, 0, 0, 16791, 0, 0, 0, 0, 0, 0, 0,
    0, 11606, 835, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11603, 3091, 0, 0, 0, 3265,
    8661, 0, 0, 2169, 0, 0, 0, 0, 0, 0, 6176, 0, 0, 0, 0, 0, 0, 0, 3227, 0,
    0, 3219, 0, 6479, 0, 0, 0, 0, 0, 0, 1124, 14219, 6709, 0, 0, 0, 0, 0, 5916, 8052,
    14253, 8784, 1236, 17881, 19085, 451, 846, 0, 0, 0, 5243, 10853, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 13068, 0, 0, 0, 0, 0, 0, 0, 0, 17780, 0, 0, 0, 0, 0, 0,
    13849, 0, 0, 0, 15025, 0, 0, 0, 0, 0, 0, 0, 12702, 10119, 15638, 0, 2582, 19193, 17942, 4420,
    15642, 0, 0, 0, 0, 15871, 0, 0, 0, 0, 0, 15874, 9113, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 573, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1053, 5755, 10616,
    12756, 14095, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5547, 11189, 0,
    0, 0, 13532, 0, 0, 0, 0, 16558, 12092, 0, 0, 0, 0, 0, 0, 0, 0, 0, 998, 0,
    15442, 0, 3928, 0, 0, 0, 0, 0, 0, 2039, 0, 15381, 18428, 15531, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 17638, 0, 0, 0, 0, 13796, 0, 0, 0, 0, 0, 0, 0, 16345, 0,
    0, 0, 0, 0, 0, 0, 12216, 0, 0, 17462, 0, 1779, 0, 0, 0, 7804, 374, 15698, 694, 17671,
    19008, 0, 0, 0, 0, 0, 19135, 0, 0, 17181, 0, 0, 19200, 0, 0, 0, 16834, 470, 0, 0,
    19266, 0, 15851, 0, 0, 0, 0, 0, 0, 0, 15280, 0, 0, 0, 0, 0, 0, 0, 3256, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11000, 0, 13232, 0, 17995, 0,
    3947, 0, 7565, 0, 0, 0, 0, 0, 0, 7378, 0, 13977, 0, 0, 0, 0, 0, 12225, 15911, 0,
    0, 11355, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10417, 0, 0, 12493, 2314, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 13344, 13364, 0, 0, 7949, 10382, 0, 5146, 10318, 17840, 0, 0,
    0, 8124, 12483, 0, 10881, 0, 0, 0, 0, 4278, 7578, 155, 10802, 0, 0, 0, 0, 0, 0, 15487,
    0, 15032, 1187, 0, 0, 0, 0, 4106, 0, 0, 0, 0, 0, 0, 819, 8048, 11448, 0, 0, 0,
    0, 11027, 15570, 0, 0, 0, 15049, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 119, 3297,
    0, 8556, 0, 0, 19174, 0, 0, 0, 0, 0, 0, 0, 10678, 0, 7529, 0, 14823, 0, 0, 0,
    0, 497, 8884, 10618, 18120, 0, 0, 0, 2344, 0, 0, 0, 0, 15431, 0, 7098, 0, 0, 0, 1198,
    9315, 0, 0, 3572, 1180, 4023, 16294, 0, 0, 0, 0, 0, 0, 13698, 0, 0, 0, 0, 7759, 0,
    0, 2943, 0, 0, 4035, 0, 0, 0, 0, 0, 0, 2826, 0, 0, 0, 0, 0, 0, 0, 6268,
    13666, 0, 0, 0, 0, 0, 5715, 0, 0, 0, 6363, 12911, 3610, 11584, 18724, 0, 0, 0, 4043, 10945,
    8015, 15649, 0, 0, 0, 0, 0, 0, 0, 5308, 0, 6455, 10760, 12636, 2827, 0, 0, 0, 0, 0,
    0, 13997, 0, 0, 0, 0, 6182, 0, 12064, 0, 17837, 6703, 16613, 4459, 0, 11350, 0, 0, 0, 6875,
    8238, 0, 9246, 17395, 0, 0, 0, 15796, 0, 0, 91, 5109, 0, 2256, 0, 18691, 0, 1261, 0, 0,
    11445, 0, 2612, 0, 0, 0, 0, 0, 0, 2341, 9859, 0, 6035, 13904, 0, 0, 0, 0, 7780, 19536,
    0, 0, 14230, 0, 0, 0, 0, 0, 0, 0, 0, 16950, 0, 0, 11412, 0, 0, 0, 0, 0,
    0, 7215, 7289, 17244, 0, 0, 8024, 0, 0, 0, 0, 0, 6469, 3857, 9546, 0, 0, 18255, 0, 0,
    0, 14777, 0, 0, 15404, 7513, 0, 0, 0, 15562, 2115, 0, 0, 0, 0, 0, 0, 7771, 0, 243,
    0, 4563, 0, 16471, 0, 0, 7892, 0, 0, 4373, 0, 0, 0, 0, 0, 0, 6299, 0, 0, 0,
    0, 0, 0, 2251, 8129, 0, 0, 8887, 0, 0, 10426, 0, 15066, 0, 0, 0, 0, 0, 0, 0,
    0, 5069, 0, 15746, 7165, 10181, 1458, 0, 1685, 0, 0, 2322, 0, 0, 0, 19172, 0, 0, 0, 0,
    3773, 9477, 0, 0, 0, 0, 5627, 0, 0, 0, 0, 0, 2346, 0, 0, 0, 0, 0, 0, 0,
    8217, 0, 9889, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15517, 18404, 17095, 0, 15389, 16401, 1390,
    0, 15593, 0, 0, 0, 0, 0, 3433, 0, 0, 0, 0, 1126, 0, 3095, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 6456, 417, 6607, 12555, 0, 5749, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 17263, 0, 0, 0, 0, 0, 8506, 0, 2090, 0, 0, 0, 13881, 0, 0,
    18746, 0, 0, 0, 0, 14562, 0, 0, 0, 0, 2298, 11160, 17106, 0, 0, 0, 0, 0, 17333, 0,
    0, 0, 0, 0, 0, 0, 0, 14667, 16597, 0, 0, 0, 0, 11751, 1157, 0, 0, 4628, 7555, 16227,
    0, 10565, 0, 0, 0, 0, 0, 0, 0, 14538, 0, 0, 0, 0, 0, 0, 11529, 0, 14891, 6014,
    18076, 17469, 0, 0, 0, 0, 0, 0, 0, 1193, 7365, 0, 7148, 0, 0, 0, 0, 0, 0, 0,
    2782, 15890, 0, 0, 10013, 5654, 0, 0, 0, 0, 0, 0, 0, 9529, 0, 0, 0, 0, 0, 0,
    0, 10365, 0, 0, 0, 0, 0, 0, 8018, 0, 0, 19265, 16688, 0, 0, 14136, 0, 9145, 0, 0,
    0, 3383, 1682, 14825, 18555, 13725, 0, 0, 0, 0, 0, 0, 12376, 0, 0, 0, 0, 0, 0, 0,
    6396, 0, 0, 0, 0, 0, 0, 0, 0, 8358, 0, 0, 0, 3814, 12871, 0, 0, 0, 11363, 0,
    0, 0, 0, 0, 0, 8170, 0, 0, 0, 0, 532, 0, 0, 0, 0, 0, 19256, 0, 0, 3374,
    0, 0, 0, 0, 18579, 19166, 17195, 14741, 0, 10463, 0, 0, 0, 0, 0, 0, 0, 0, 16124, 0,
    2401, 19031, 0, 0, 0, 0, 3864, 15355, 0, 12947, 0, 0, 0, 0, 0, 0, 0, 11507, 0, 0,
    0, 10498, 0, 0, 0, 5686, 15153, 4441, 0, 0, 0, 11646, 0, 0, 0, 16182, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 6221, 0, 0, 0, 0, 0, 3848, 0, 5582, 0, 3318, 5756, 7433, 18527, 0,
    0, 0, 0, 0, 4343, 0, 1733, 0, 0, 0, 5762, 0, 0, 0, 12808, 8118, 0, 9149, 0, 0,
    0, 0, 0, 6670, 0, 4569, 6812, 5539, 0, 9486, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 7885, 0, 5739, 0, 0, 5241, 4533, 0, 0, 0, 0, 0, 0, 0, 0, 14875, 9343, 14994,
    0, 0, 0, 0, 0, 0, 0, 12860, 16841, 0, 30, 3395, 0, 0, 0, 0, 0, 0, 0, 18430,
    0, 0, 0, 13193, 0, 8078, 0, 0, 0, 0, 0, 0, 11480, 0, 16370, 0, 0, 201, 7076, 0,
    0, 8698, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6515, 0, 0, 0, 8376,
    0, 0, 0, 0, 0, 0, 0, 12794, 13644, 0, 0, 0, 0, 6045, 7968, 0, 0, 1164, 0, 5893,
    0, 15348, 0, 0, 0, 0, 0, 0, 0, 10672, 0, 0, 9868, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 10839, 19122, 0, 360, 0, 0, 0, 18070, 17107, 0, 0, 0, 0, 0, 0, 19065, 0, 0,
    0, 0, 0, 0, 0, 19469, 0, 12128, 8079, 13846, 1711, 0, 0, 0, 13005, 0, 2987, 12767, 12843, 0,
    0, 0, 0, 0, 0, 0, 11088, 0, 17794, 0, 0, 0, 0, 0, 0, 7043, 0, 0, 0, 0,
    0, 6004, 0, 0, 0, 0, 0, 0, 0, 0, 1923, 0, 0, 11778, 0, 17178, 18513, 0, 0, 0,
    0, 0, 8356, 8926, 0, 1829, 18929, 0, 0, 0, 0, 3681, 0, 15662, 0, 16248, 0, 4131, 15253, 0,
    0, 0, 0, 13443, 0, 18288, 0, 0, 0, 0, 0, 0, 0, 0, 7733, 0, 0, 0, 0, 0,
    0, 0, 0, 4740, 18333, 0, 5953, 16040, 2573, 2516, 18703, 6973, 0, 4419, 0, 0, 9016, 18594, 0, 6344,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16805, 0, 0, 0, 0, 0, 0, 2670, 0, 0,
    0, 0, 5218, 0, 2055, 0, 0, 0, 0, 0, 10898, 13626, 0, 0, 0, 0, 0, 0, 0, 0,
    14671, 0, 14276, 12487, 4201, 0, 12954, 0, 5738, 9111, 0, 78, 0, 0, 0, 19163, 0, 0, 2458, 1076,
    16894, 0, 0, 0, 0, 0, 0, 0, 0, 12233, 13417, 0, 0, 0, 0, 7300, 0, 0, 0, 0,
    0, 13195, 13728, 18802, 14858, 9807, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14547, 0, 0, 0, 0,
    0, 0, 0, 3594, 1249, 0, 0, 15713, 4716, 0, 3822, 0, 0, 0, 0, 595, 3703, 0, 8287, 0,
    0, 8759, 0, 0, 0, 538, 17134, 0, 0, 0, 0, 0, 0, 0, 7230, 18018, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14484, 554, 14896, 11391, 0, 15216, 0, 0, 0, 16980,
    0, 0, 3032, 0, 8517, 0, 0, 0, 0, 14609, 0, 10696, 0, 0, 0, 11255, 0, 9435, 12605, 0,
    0, 0, 0, 0, 0, 0, 0, 10256, 0, 5324, 0, 0, 15628, 18836, 1043, 5513, 0, 0, 14914, 0,
    0, 0, 0, 8407, 0, 0, 1251, 5878, 0, 0, 0, 0, 9679, 0, 0, 0, 3116, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 10478, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    372, 0, 7011, 0, 0, 0, 13624, 16111, 8654, 0, 0, 3294, 0, 5710, 12658, 2264, 2360, 17248, 0, 0,
    0, 0, 0, 0, 0, 0, 9329, 16925, 0, 0, 0, 0, 0, 0, 0, 0, 4775, 14192, 0, 0,
    0, 11616, 0, 19121, 0, 6965, 0, 13866, 0, 143, 11135, 0, 0, 0, 0, 11409, 19245, 0, 0, 0,
    0, 19192, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14398, 0, 0, 0, 0, 13447, 0,
    0, 0, 5906, 0, 0, 0, 0, 0, 0, 6278, 0, 0, 0, 0, 0, 0, 0, 5640, 9397, 17479,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10410, 55, 0, 0, 4074, 0, 0, 0,
    0, 11643, 1892, 0, 9474, 15436, 0, 0, 0, 4211, 0, 0, 0, 18235, 10352, 12514, 0, 0, 12917, 11256,
    0, 0, 0, 0, 14324, 0, 0, 0, 0, 0, 0, 0, 0, 9664, 0, 0, 16515, 0, 5834, 5441,
    17207, 0, 0, 0, 0, 0, 3635, 17737, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4785, 0, 0,
    10458, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7591, 0, 0, 0, 0, 0, 7776, 11309, 0, 0,
    0, 13074, 0, 2579, 6077, 18710, 2511, 0, 0, 6931, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 12591, 7621, 0, 0, 0, 17563, 0, 0, 12888, 16641, 0, 8956, 0, 0, 0, 0, 0,
    0, 0, 18733, 0, 18990, 0, 0, 0, 0, 0, 0, 0, 0, 6930, 0, 0, 0, 0, 8567, 0,
    13705, 0, 0, 0, 0, 0, 2207, 0, 14987, 0, 3420, 0, 0, 0, 0, 0, 0, 1491, 0, 0,
    13860, 14761, 0, 6644, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1422, 4747, 0, 3359, 0, 0,
    0, 0, 0, 5224, 0, 0, 19534, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 2012, 12228, 0, 5525, 0, 0, 0, 0, 9526, 10288, 12864, 0, 0, 1456, 14090, 9387, 8426,
    14582, 15350, 0, 0, 0, 0, 2236, 16453, 0, 6385, 5732, 19295, 0, 14902, 0, 2150, 0, 0, 0, 0,
    11381, 0, 0, 12482, 4821, 0, 18840, 3642, 0, 0, 5641, 12212, 16931, 0, 0, 0, 0, 0, 0, 0,
    11131, 10246, 12214, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 131, 0, 0,
    0, 0, 0, 0, 4341, 14180, 0, 444, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    18185, 13105, 0, 0, 0, 0, 0, 9840, 0, 0, 0, 2507, 17175, 0, 18434, 0, 0, 0, 2626, 0,
    0, 0, 0, 20, 102, 755, 10614, 0, 0, 0, 0, 11477, 16747, 10677, 0, 0, 0, 0, 0, 0,
    4558, 16007, 1775, 4189, 3286, 0, 18414, 15215, 4352, 8320, 0, 0, 0, 539, 13338, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4416, 7454, 946, 0, 0, 0, 0, 0,
    5039, 0, 15859, 0, 6857, 0, 8904, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18492, 13663, 16244, 6259,
    16822, 0, 0, 0, 7756, 5509, 16811, 19173, 0, 0, 0, 0, 3868, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 6461, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    19433, 17663, 0, 0, 0, 0, 2499, 4978, 0, 0, 0, 12243, 17901, 18294, 0, 0, 16938, 6498, 0, 0,
    0, 9095, 1245, 0, 0, 0, 0, 0, 0, 0, 0, 16888, 5028, 9209, 0, 7238, 0, 11196, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 3695, 0, 13168, 0, 0, 0, 0, 0, 0, 0, 17549, 5510, 0,
    0, 0, 0, 3729, 0, 0, 15660, 0, 0, 1211, 0, 0, 6048, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 18603, 18657, 0, 0, 0, 5791, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 5024, 0, 0, 0, 0, 0, 14225, 0, 16039, 0, 0, 0, 0, 6946, 19077, 0, 0, 11897, 0,
    0, 0, 0, 0, 0, 0, 0, 7012, 0, 13988, 0, 0, 0, 3902, 0, 0, 0, 0, 0, 13879,
    0, 0, 10285, 19029, 13120, 0, 0, 0, 0, 0, 0, 14266, 0, 0, 0, 0, 1393, 0, 0, 15354,
    0, 0, 0, 0, 0, 0, 0, 0, 15475, 0, 6005, 8291, 0, 0, 0, 16761, 0, 0, 0, 14757,
    0, 16838, 5896, 0, 0, 0, 0, 7567, 13351, 0, 0, 0, 12561, 0, 0, 0, 0, 0, 0, 0,
    0, 19411, 0, 0, 0, 0, 0, 10214, 12847, 0, 0, 14166, 0, 0, 0, 0, 0, 1896, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12764, 0, 0, 0,
    11803, 0, 0, 0, 0, 7302, 0, 0, 0, 0, 6476, 19171, 0, 0, 0, 0, 1976, 0, 15092, 9921,
    0, 13830, 17797, 15084, 0, 0, 0, 0, 0, 0, 4367, 12992, 0, 0, 12195, 0, 9368, 0, 11069, 0,
    18610, 0, 0, 4834, 3185, 0, 0, 0, 0, 0, 3026, 0, 7838, 12120, 0, 0, 0, 0, 9547, 17717,
    0, 1813, 17020, 3151, 0, 0, 18215, 0, 0, 0, 0, 8160, 0, 17565, 0, 0, 0, 0, 12172, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 4147, 17560, 0, 0, 0, 9895, 0, 0, 9057, 0, 0,
    10322, 17673, 0, 5019, 17654, 687, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6205, 2300, 4326, 0,
    0, 0, 12246, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    5468, 4229, 0, 0, 0, 13378, 0, 0, 15449, 0, 0, 2560, 0, 0, 8871, 0, 1675, 0, 0, 0,
    0, 16488, 6059, 0, 0, 0, 0, 1665, 2422, 11050, 5961, 13596, 0, 0, 15229, 0, 0, 6879, 0, 7969,
    0, 0, 0, 0, 2310, 0, 0, 1981, 9348, 4810, 5035, 4384, 7822, 7916, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17594, 0, 0, 0, 0, 13804, 0, 0, 0, 0,
    0, 0, 0, 3501, 11557, 0, 0, 0, 0, 13438, 4522, 0, 7643, 2779, 5504, 0, 0, 348, 1365, 0,
    0, 0, 2830, 0, 0, 14098, 0, 0, 8736, 0, 0, 0, 0, 13186, 0, 2160, 17845, 0, 10828, 16429,
    14821, 0, 0, 15246, 0, 0, 0, 0, 0, 18241, 0, 0, 0, 8033, 6799, 0, 1698, 7602, 0, 0,
    0, 294, 0, 0, 0, 0, 0, 0, 0, 799, 7967, 9876, 16436, 17918, 1058, 3267, 12240, 16155, 11437, 0,
    0, 0, 0, 0, 2598, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12589, 15603, 0, 0, 0, 0,
    15165, 4553, 0, 0, 0, 0, 0, 9828, 0, 0, 0, 8608, 494, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 14550, 0, 2873, 0, 0, 0, 0, 0, 0, 0, 0, 9968, 13353, 12745, 0, 0,
    3068, 19423, 3854, 0, 0, 0, 7693, 0, 13933, 10152, 0, 0, 2496, 8059, 18587, 3406, 6898, 0, 11237, 11433,
    0, 0, 0, 0, 9394, 0, 0, 0, 0, 0, 0, 9590, 0, 0, 0, 0, 0, 0, 0, 13293,
    16522, 0, 0, 9248, 0, 0, 0, 0, 0, 0, 0, 10341, 0, 7136, 15506, 12477, 18182, 10023, 0, 0,
    0, 0, 0, 0, 11288, 0, 0, 0, 0, 0, 0, 0, 0, 9159, 6623, 18708, 0, 0, 0, 0,
    0, 11159, 0, 0, 0, 7904, 0, 0, 0, 0, 17162, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 18446, 19585, 0, 13842, 0, 0, 673, 0, 11011, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 8484, 14813, 0, 8501, 5926, 6981, 12680, 1562, 0, 15040, 6617, 14348, 0, 0,
    0, 0, 0, 3973, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 12829, 0, 6324, 9349, 14472, 14927, 0, 0, 0, 0, 0, 0, 0, 15601, 0, 0, 0, 9885, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11710, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 10317, 9746, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6290, 0, 0, 814, 0,
    5815, 0, 14218, 0, 0, 0, 0, 0, 5196, 9987, 12113, 4344, 0, 0, 0, 0, 0, 17466, 0, 18901,
    0, 0, 0, 0, 10824, 316, 0, 0, 0, 0, 18065, 0, 0, 0, 0, 0, 0, 0, 0, 15382,
    0, 0, 13112, 15353, 0, 0, 0, 0, 10436, 0, 7717, 634, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1081, 0, 15887, 2397, 7922, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 18003, 0, 0, 0, 0, 5047, 0, 0, 0, 510, 0, 0, 0, 0, 0,
    0, 0, 9274, 13236, 10257, 3871, 0, 0, 0, 0, 12814, 0, 0, 0, 9511, 14458, 0, 5748, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13548, 0, 0, 14650, 0, 16161, 0,
    8061, 14097, 0, 0, 0, 7211, 5877, 0, 0, 9233, 0, 0, 0, 0, 0, 0, 0, 0, 4041, 9866,
    4600, 4656, 16008, 16598, 0, 0, 11723, 13962, 0, 0, 0, 0, 17170, 0, 0, 16320, 0, 0, 0, 0,
    15835, 0, 8389, 0, 19472, 0, 0, 9098, 0, 0, 0, 0, 0, 17177, 0, 5283, 0, 0, 0, 16065,
    0, 13756, 16795, 0, 0, 0, 0, 6681, 7134, 15259, 2902, 0, 0, 7090, 2111, 10570, 7942, 14151, 0, 0,
    0, 2450, 0, 0, 3147, 10821, 0, 0, 0, 0, 0, 0, 0, 17417, 0, 0, 0, 0, 0, 19346,
    0, 0, 18068, 0, 0, 0, 0, 0, 15811, 0, 0, 12139, 0, 3883, 0, 0, 4537, 0, 0, 4195,
    0, 0, 0, 0, 0, 912, 0, 16422, 0, 13824, 0, 0, 0, 0, 0, 0, 14989, 16648, 13998, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 15670, 6613, 13374, 4094, 0, 0, 0, 0, 14123, 0, 0, 0,
    14405, 0, 0, 0, 19205, 342, 0, 17013, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    11074, 0, 0, 0, 0, 0, 0, 4505, 17351, 0, 0, 4511, 19252, 0, 9726, 6975, 0, 0, 0, 0,
    0, 0, 0, 7449, 0, 0, 11918, 0, 0, 0, 1115, 0, 0, 0, 0, 0, 3552, 0, 0, 0,
    0, 0, 0, 14270, 4363, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18119, 18318, 0, 10372,
    0, 0, 0, 0, 0, 9997, 4003, 0, 0, 0, 0, 0, 0, 0, 12260, 0, 19486, 0, 0, 0,
    0, 0, 17568, 0, 4955, 17940, 0, 18909, 7870, 8920, 0, 5205, 493, 5454, 11973, 12258, 11635, 0, 0, 0,
    0, 0, 0, 11096, 0, 0, 0, 17285, 0, 0, 0, 1637, 6902, 10984, 0, 4801, 0, 0, 0, 7370,
    0, 0, 15309, 0, 0, 0, 0, 11919, 0, 0, 0, 13103, 0, 16415, 574, 0, 19272, 15351, 0, 311,
    0, 0, 0, 0, 0, 12573, 2871, 14615, 17968, 0, 0, 10615, 0, 11905, 8504, 0, 0, 0, 0, 16257,
    0, 0, 1469, 0, 0, 0, 0, 0, 0, 6202, 0, 0, 18773, 0, 0, 13643, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14286, 0, 0, 0, 0, 5037, 0,
    0, 0, 9120, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7355, 0, 0, 7425, 7495, 0, 0,
    16188, 0, 10027, 0, 0, 0, 0, 0, 11073, 0, 0, 16098, 1437, 0, 0, 0, 0, 0, 0, 13709,
    0, 0, 0, 0, 0, 0, 9358, 0, 7546, 0, 0, 0, 0, 2798, 12349, 17034, 12884, 2065, 0, 0,
    8221, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 388, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 19133, 0, 10588, 5031, 2633, 11284, 18224, 0, 0, 0, 0, 0, 0, 8316, 13736, 19562, 0,
    0, 0, 0, 0, 15766, 1565, 0, 0, 0, 0, 15530, 3079, 7151, 18729, 0, 0, 0, 10679, 1051, 1778,
    15257, 16807, 0, 0, 15100, 0, 14237, 0, 0, 14855, 15361, 0, 0, 0, 10074, 13209, 8843, 0, 0, 3867,
    19275, 0, 5327, 0, 0, 0, 0, 10385, 0, 0, 0, 10542, 11754, 0, 0, 0, 10900, 0, 0, 0,
    0, 0, 0, 11144, 0, 6069, 12861, 0, 0, 10123, 4402, 0, 0, 0, 357, 0, 6891, 0, 8724, 0,
    16814, 0, 0, 0, 0, 0, 0, 3583, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    9573, 6009, 0, 0, 8516, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17024, 0, 0, 7066, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14483, 18644, 16325, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1021, 17659, 0, 4857, 14032, 0, 0, 13404, 0, 1382, 12429,
    14518, 0, 628, 5695, 12532, 12653, 0, 0, 0, 0, 0, 10407, 0, 0, 0, 9760, 0, 0, 0, 0,
    0, 7404, 0, 0, 0, 0, 0, 6275, 0, 0, 2760, 10968, 0, 15421, 0, 0, 0, 0, 9970, 15886,
    0, 0, 12111, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6170, 0, 0, 0, 1855, 0, 0, 0,
    0, 0, 8818, 0, 0, 0, 0, 0, 0, 11595, 1791, 0, 0, 0, 0, 137, 3102, 0, 0, 2788,
    13460, 0, 17092, 0, 0, 0, 0, 0, 5336, 0, 0, 12054, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 3858, 0, 19309, 0, 0, 0, 7614, 6938, 0, 0, 0, 1028, 4856, 0, 0, 0, 12017, 16937,
    0, 3942, 0, 0, 0, 0, 5466, 0, 0, 17072, 0, 0, 0, 3181, 0, 0, 0, 0, 14200, 6705,
    15967, 17319, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6759, 0, 0, 0, 0, 0, 0, 0,
    2124, 9320, 1602, 0, 12211, 0, 0, 14913, 14370, 8430, 0, 5655, 0, 14323, 0, 0, 0, 7361, 0, 0,
    0, 0, 0, 19221, 0, 0, 0, 5714, 0, 2754, 0, 5138, 0, 0, 11757, 0, 15121, 0, 14371, 0,
    0, 16196, 0, 0, 12334, 0, 0, 0, 0, 0, 0, 0, 4583, 0, 0, 10080, 9163, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 19302, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 4632, 0, 0, 0, 0, 0, 0, 0, 11761, 1080, 17814, 0, 19572, 0, 17923, 0, 0, 0,
    0, 0, 529, 121, 0, 0, 16083, 7133, 19356, 0, 0, 6089, 0, 0, 0, 0, 0, 295, 0, 10309,
    0, 8185, 18299, 0, 0, 0, 0, 7576, 0, 0, 0, 0, 0, 8009, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 2214, 1767, 0, 0, 0, 0, 0, 17262, 0, 0, 0, 0, 6707, 0,
    0, 0, 0, 0, 0, 0, 11428, 12823, 11870, 15211, 18468, 19487, 19566, 0, 0, 12517, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 12873, 0, 19159, 0, 0, 19093, 0, 16060, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 15178, 0, 0, 10494, 0, 271, 3352, 0, 0, 0, 7460, 0, 18451, 0, 0, 9195,
    0, 19376, 4361, 9240, 16723, 0, 0, 5532, 10211, 15520, 0, 0, 0, 0, 0, 9616, 2569, 0, 12753, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15310, 0, 0, 0, 0, 0, 0,
    10451, 13216, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12244, 14304, 0, 0, 0, 0, 8227, 0,
    0, 0, 0, 0, 0, 0, 12890, 0, 0, 0, 0, 0, 4739, 0, 0, 0, 0, 11608, 0, 0,
    15581, 0, 12942, 0, 130, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12959, 7600, 3319, 17637, 0, 2503,
    0, 0, 16656, 0, 0, 0, 0, 0, 0, 0, 17054, 0, 0, 5169, 0, 0, 4021, 6942, 0, 0,
    15343, 9239, 11941, 12575, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14867, 3156, 0, 0,
    0, 0, 0, 0, 5021, 0, 5705, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1435, 12685, 17971,
    6222, 9625, 16775, 0, 0, 0, 0, 0, 15278, 0, 0, 4051, 0, 0, 6970, 12057, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 19586, 0, 17296, 0, 0, 0, 0, 0, 3654, 0, 0,
    0, 0, 7948, 0, 0, 0, 0, 0, 0, 13538, 0, 0, 0, 0, 0, 0, 0, 0, 16270, 13349,
    0, 0, 4150, 12579, 8397, 19531, 1191, 0, 15446, 19006, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7994,
    13634, 0, 0, 0, 19316, 0, 0, 0, 0, 0, 16390, 0, 14389, 11126, 0, 0, 0, 0, 0, 0,
    18933, 9276, 0, 18275, 0, 0, 0, 0, 17642, 4966, 12469, 7345, 0, 0, 0, 0, 0, 0, 7923, 10227,
    18965, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6635, 0, 0, 0, 4765, 0, 0, 0,
    0, 1524, 0, 0, 0, 2759, 8045, 0, 0, 0, 0, 0, 0, 18156, 0, 0, 0, 0, 0, 5967,
    16301, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12484, 2466, 0, 1024, 0, 0, 0, 0, 0,
    0, 0, 13719, 14585, 7720, 0, 0, 6434, 0, 0, 11132, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 2521, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3855, 12336,
    12424, 0, 16600, 0, 0, 9976, 0, 0, 18968, 0, 1133, 2893, 12093, 0, 11913, 0, 0, 0, 496, 14352,
    0, 12094, 14653, 0, 13172, 0, 0, 0, 0, 18605, 0, 0, 0, 0, 0, 0, 0, 0, 19240, 0,
    0, 0, 0, 0, 1311, 1015, 5325, 10548, 0, 0, 6113, 9568, 0, 10867, 0, 0, 8194, 0, 0, 3378,
    8907, 0, 18230, 16386, 0, 7966, 0, 0, 0, 0, 0, 11431, 0, 4246, 9090, 7767, 12762, 0, 0, 7207,
    9301, 0, 0, 0, 2575, 0, 0, 0, 0, 0, 0, 0, 791, 0, 0, 0, 3229, 1868, 0, 0,
    0, 0, 12692, 4565, 0, 0, 0, 9455, 19444, 0, 5945, 9620, 0, 16921, 6841, 9005, 14157, 0, 0, 0,
    0, 0, 6019, 0, 0, 1449, 4059, 6477, 11274, 12643, 0, 0, 0, 0, 0, 0, 0, 0, 14910, 0,
    0, 17897, 0, 0, 0, 0, 0, 0, 13717, 0, 0, 0, 0, 0, 0, 7074, 7746, 11874, 18553, 0,
    762, 0, 11510, 17872, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1939, 16632, 0, 153,
    8247, 14019, 15231, 0, 0, 0, 18863, 0, 0, 0, 8029, 0, 0, 0, 0, 0, 6022, 0, 0, 0,
    0, 0, 0, 0, 0, 831, 0, 0, 0, 0, 0, 19248, 0, 618, 4312, 0, 0, 0, 7007, 3142,
    0, 7986, 0, 0, 10956, 3709, 15779, 17074, 19415, 9669, 0, 0, 0, 0, 11389, 0, 0, 13059, 0, 0,
    11343, 10057, 0, 0, 0, 0, 0, 6207, 18852, 0, 3823, 0, 13076, 9391, 12421, 15024, 0, 14134, 0, 4130,
    855, 13601, 0, 0, 0, 2770, 0, 0, 0, 0, 0, 0, 0, 14000, 0, 0, 0, 19389, 0, 0,
    0, 0, 0, 9328, 8193, 978, 2949, 0, 0, 0, 0, 15547, 0, 0, 0, 0, 0, 0, 16576, 0,
    0, 0, 0, 4159, 15846, 0, 0, 0, 17605, 4999, 0, 5867, 0, 0, 0, 1201, 0, 0, 0, 0,
    15168, 0, 0, 0, 1044, 10845, 0, 0, 0, 0, 12406, 0, 0, 0, 0, 6655, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 7202, 0, 0, 0, 0, 0, 1091, 0, 0, 12637, 13023, 0, 0, 0, 0,
    0, 0, 12645, 0, 0, 12802, 0, 0, 0, 0, 0, 0, 16578, 0, 0, 3295, 10634, 14961, 0, 0,
    0, 0, 0, 0, 0, 0, 1649, 0, 0, 0, 0, 15043, 0, 0, 0, 0, 0, 0, 3826, 0,
    0, 0, 6570, 11596, 0, 0, 0, 4567, 0, 0, 9083, 0, 0, 0, 0, 0, 15801, 0, 0, 0,
    0, 0, 0, 15224, 0, 0, 0, 0, 7725, 0, 0, 0, 17159, 15166, 1772, 10736, 0, 0, 0, 1107,
    1235, 0, 0, 0, 0, 8337, 0, 18106, 1536, 0, 0, 18363, 0, 0, 0, 0, 0, 9732, 0, 0,
    9459, 3014, 14522, 0, 4865, 0, 0, 0, 11772, 15433, 0, 0, 0, 12218, 0, 0, 1967, 7526, 0, 0,
    14839, 6575, 4358, 2807, 5773, 1984, 18504, 0, 400, 15071, 12293, 7908, 8786, 0, 0, 8788, 0, 0, 0, 0,
    14695, 0, 3860, 0, 5269, 0, 0, 0, 3473, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 10610, 18090, 15176, 18062, 4205, 8140, 18277, 19554, 8300, 9870, 0, 0, 0,
    0, 0, 0, 9912, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13357, 14726, 0, 0, 17471, 8614, 0,
    0, 0, 1464, 0, 0, 13956, 0, 10970, 0, 0, 0, 13773, 2206, 0, 8602, 9203, 19334, 0, 0, 0,
    0, 0, 0, 0, 8578, 8826, 19502, 0, 0, 0, 12840, 0, 0, 9204, 0, 0, 0, 0, 8133, 0,
    3736, 10699, 11921, 0, 18616, 0, 5512, 0, 0, 0, 0, 0, 0, 0, 2504, 18991, 0, 0, 0, 0,
    6997, 0, 1144, 0, 0, 17251, 0, 0, 0, 2262, 0, 0, 8148, 0, 0, 0, 8249, 9988, 0, 5775,
    8715, 0, 0, 0, 0, 0, 0, 15054, 0, 0, 7979, 0, 11834, 0, 0, 0, 0, 0, 0, 2692,
    0, 16202, 3220, 5592, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11188,
    0, 11467, 0, 0, 0, 0, 12723, 0, 0, 0, 0, 0, 9989, 10333, 0, 0, 6665, 0, 14115, 0,
    0, 0, 0, 0, 0, 0, 0, 18962, 8944, 0, 3853, 0, 0, 0, 0, 462, 6676, 0, 0, 9886,
    0, 0, 0, 2017, 0, 0, 0, 0, 9951, 0, 2718, 2899, 3490, 4424, 17480, 0, 0, 0, 0, 0,
    0, 0, 0, 17216, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11261, 0, 7603, 16605, 0, 8702, 13033,
    10208, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9154, 0, 12722, 0, 0,
    0, 0, 0, 0, 0, 7439, 15826, 2227, 4160, 0, 0, 0, 16012, 0, 0, 0, 13989, 0, 13688, 2020,
    0, 0, 7809, 0, 0, 8592, 0, 0, 0, 0, 8402, 5689, 0, 0, 0, 0, 7875, 9703, 0, 0,
    0, 0, 0, 0, 16384, 14598, 16254, 0, 17648, 5871, 0, 0, 0, 0, 0, 0, 0, 0, 14968, 7221,
    0, 0, 0, 0, 4953, 3167, 4669, 0, 0, 6051, 0, 15419, 0, 0, 9268, 0, 0, 0, 3418, 0,
    6687, 0, 10234, 0, 13024, 0, 0, 0, 0, 6939, 0, 0, 0, 0, 0, 0, 0, 2883, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11725, 0, 0, 2776, 0, 0, 16253,
    0, 0, 0, 0, 0, 2589, 0, 0, 0, 0, 0, 0, 0, 0, 15974, 0, 0, 0, 0, 5186,
    0, 0, 18028, 0, 0, 0, 1955, 4434, 6047, 15302, 7279, 5087, 4009, 8094, 0, 6904, 0, 0, 0, 581,
    13982, 0, 0, 2299, 0, 0, 0, 0, 14476, 0, 13579, 0, 5985, 17401, 0, 13800, 0, 0, 5337, 0,
    0, 0, 0, 0, 4816, 0, 0, 0, 0, 1726, 4455, 17531, 0, 0, 0, 0, 0, 0, 2464, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10785, 0, 2700, 8242, 16499, 0, 0, 1504, 14964,
    0, 18997, 0, 0, 0, 0, 0, 1601, 0, 0, 0, 0, 0, 6715, 15657, 10245, 19157, 0, 0, 0,
    18272, 0, 0, 0, 0, 0, 0, 14149, 0, 4805, 12247, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 7874, 0, 0, 0, 10379, 0, 0, 0, 16300, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 3819, 6464, 0, 0, 446, 5822, 0, 17783, 0, 0, 9802, 0,
    0, 0, 120, 0, 0, 0, 7727, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13585, 0, 0, 8144,
    0, 0, 0, 18208, 0, 0, 0, 6563, 0, 0, 0, 0, 0, 0, 15764, 0, 0, 0, 0, 17238,
    0, 0, 0, 0, 19458, 2629, 0, 0, 0, 0, 5048, 0, 0, 0, 12404, 0, 0, 0, 0, 0,
    0, 0, 16956, 7817, 0, 0, 10228, 0, 0, 0, 0, 9918, 0, 0, 0, 0, 0, 0, 0, 4743,
    19307, 0, 2138, 18814, 0, 0, 0, 0, 0, 8870, 0, 13457, 0, 0, 7760, 0, 3813, 0, 0, 0,
    0, 0, 14116, 12134, 16793, 14998, 0, 0, 0, 0, 0, 2506, 10844, 12701, 14672, 18874, 0, 0, 0, 0,
    2338, 5137, 14128, 9124, 18900, 0, 0, 0, 0, 0, 6312, 14991, 3129, 11017, 11041, 13158, 0, 0, 8756, 0,
    0, 0, 0, 6863, 0, 0, 0, 0, 346, 0, 0, 0, 0, 0, 0, 3146, 10311, 0, 0, 0,
    0, 0, 0, 7380, 0, 12675, 0, 7958, 0, 0, 4894, 0, 0, 0, 0, 0, 0, 16146, 0, 0,
    0, 0, 0, 9127, 0, 0, 5368, 14997, 0, 0, 0, 4494, 11649, 0, 0, 0, 0, 0, 2453, 0,
    0, 4288, 0, 13834, 0, 0, 0, 0, 13758, 0, 4817, 5201, 14170, 0, 0, 0, 17830, 3691, 0, 11670,
    0, 5895, 13560, 0, 8262, 13637, 0, 0, 0, 0, 1940, 3687, 0, 0, 0, 0, 0, 0, 13148, 13354,
    0, 0, 0, 0, 0, 4963, 0, 0, 0, 0, 0, 0, 0, 0, 15471, 0, 4086, 9089, 7527, 17493,
    0, 0, 0, 0, 0, 0, 0, 0, 2550, 0, 0, 0, 15454, 15495, 0, 0, 0, 3024, 0, 0,
    4137, 0, 0, 0, 0, 9032, 0, 0, 0, 0, 0, 8251, 0, 16090, 0, 13412, 0, 0, 0, 8346,
    12632, 18243, 0, 0, 0, 0, 0, 0, 0, 0, 15757, 0, 0, 0, 0, 0, 4461, 0, 0, 0,
    0, 0, 0, 15521, 8336, 13807, 0, 13896, 17630, 12580, 0, 0, 0, 11492, 6699, 0, 0, 0, 8581, 0,
    0, 14792, 6859, 0, 0, 0, 15068, 0, 7013, 0, 0, 0, 0, 0, 9019, 859, 3326, 0, 0, 0,
    0, 0, 0, 10059, 19146, 0, 0, 0, 13526, 0, 0, 13679, 5174, 5929, 19079, 10977, 0, 0, 0, 0,
    3922, 3188, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12450, 0, 0, 0, 16326, 0,
    0, 8279, 0, 0, 0, 4874, 9938, 16993, 0, 0, 0, 0, 0, 0, 0, 0, 14856, 17710, 0, 0,
    14569, 0, 0, 0, 0, 9069, 12141, 0, 0, 0, 0, 0, 0, 0, 0, 880, 0, 0, 0, 0,
    11763, 0, 0, 0, 0, 0, 7728, 0, 0, 0, 0, 15834, 0, 0, 10433, 1361, 6842, 0, 0, 0,
    0, 0, 0, 18016, 0, 0, 0, 2367, 0, 5681, 10138, 0, 0, 0, 0, 0, 0, 0, 0, 17811,
    2742, 0, 0, 3241, 8930, 0, 9213, 0, 14641, 2571, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 10922, 2749, 6124, 13495, 0, 0, 0, 0, 10767, 0, 0, 0, 17037, 0, 16444, 2884,
    4666, 475, 16408, 1508, 7093, 14909, 17155, 8441, 17774, 16797, 8297, 17430, 17488, 0, 0, 662, 5956, 6423, 8095, 9601,
    15866, 0, 0, 0, 7945, 1900, 0, 0, 10447, 3495, 16879, 0, 0, 17115, 0, 13926, 0, 8538, 0, 0,
    0, 14631, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18775, 0, 19036, 0, 0, 0, 0, 0,
    17870, 0, 0, 0, 0, 8913, 18164, 0, 0, 19113, 0, 15319, 0, 15486, 0, 0, 6559, 9277, 11385, 16097,
    17042, 0, 0, 0, 0, 0, 0, 13862, 0, 0, 0, 0, 0, 0, 14928, 0, 0, 0, 0, 0,
    0, 0, 327, 17291, 0, 3178, 0, 18385, 0, 0, 13922, 0, 0, 0, 7314, 0, 0, 0, 10429, 0,
    0, 0, 0, 0, 1285, 0, 0, 1424, 0, 0, 732, 0, 0, 1179, 0, 0, 0, 0, 0, 0,
    0, 4007, 19518, 0, 12656, 0, 11248, 0, 10905, 0, 0, 0, 0, 3203, 7327, 12119, 0, 0, 0, 11446,
    3951, 15484, 0, 0, 0, 15884, 0, 0, 0, 0, 0, 0, 0, 0, 14021, 9710, 17408, 0, 0, 0,
    0, 0, 0, 5932, 0, 16119, 0, 0, 0, 0, 15864, 0, 0, 0, 0, 0, 0, 1834, 4045, 15249,
    5706, 16205, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3302, 0, 0, 0, 0,
    1241, 11946, 0, 0, 0, 0, 0, 17428, 3659, 0, 0, 0, 0, 0, 0, 0, 0, 17624, 1117, 0,
    0, 0, 0, 0, 0, 17616, 12785, 17097, 0, 0, 0, 0, 0, 8830, 3264, 0, 0, 0, 11443, 0,
    1803, 11469, 0, 265, 0, 0, 0, 0, 7607, 13017, 0, 0, 0, 3105, 0, 0, 0, 0, 2198, 0,
    0, 0, 0, 0, 0, 0, 0, 13889, 19372, 6722, 0, 0, 0, 7342, 10103, 7488, 12739, 0, 11455, 11077,
    0, 3612, 0, 0, 0, 0, 5881, 0, 0, 0, 3386, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    15714, 0, 8067, 0, 0, 0, 8089, 18829, 0, 0, 0, 0, 0, 0, 0, 4895, 0, 10790, 0, 4886,
    9406, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11012, 0, 0, 0, 0, 0, 3577, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11316, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 8770, 0, 12135, 0, 7685, 1899, 0, 0, 0, 0, 0, 0, 10978, 17619, 12327,
    10299, 0, 5876, 0, 15383, 0, 0, 12997, 0, 15797, 0, 0, 0, 0, 0, 2738, 11844, 18234, 0, 0,
    0, 0, 5154, 9376, 0, 0, 8664, 0, 0, 0, 2117, 0, 0, 10209, 1843, 17104, 1703, 18669, 0, 7680,
    18478, 0, 12776, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 12373, 0, 0, 0, 0, 0, 2156, 0, 0, 6549, 0, 0, 3548,
    0, 0, 0, 0, 0, 0, 0, 14965, 15508, 0, 0, 0, 0, 7338, 0, 0, 0, 0, 0, 0,
    19512, 2032, 11839, 0, 8798, 0, 0, 0, 13900, 13874, 6957, 18181, 0, 8480, 15437, 0, 0, 15750, 19153, 0,
    6286, 0, 16880, 0, 0, 0, 0, 0, 0, 0, 15135, 0, 0, 5898, 16193, 7695, 12454, 11516, 16954, 18827,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9904, 18628, 2476, 0, 0, 0, 4721, 0,
    0, 0, 16276, 0, 0, 0, 0, 0, 0, 10892, 0, 0, 0, 0, 0, 0, 0, 7706, 0, 14082,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1161, 0, 9505, 0, 0, 2698, 0, 0, 0, 0, 0,
    0, 0, 0, 5740, 14876, 3409, 6374, 0, 0, 0, 9656, 0, 0, 12590, 0, 0, 0, 0, 15899, 2040,
    4744, 13470, 0, 0, 0, 0, 0, 4530, 0, 15126, 0, 0, 0, 10327, 0, 0, 0, 0, 5410, 0,
    0, 4133, 5004, 16910, 15869, 3097, 7998, 0, 6024, 0, 0, 0, 0, 0, 1833, 0, 0, 0, 18953, 11318,
    0, 0, 1989, 10488, 0, 0, 0, 0, 0, 0, 0, 0, 10930, 16555, 4869, 0, 0, 0, 0, 0,
    15124, 0, 17681, 0, 8554, 0, 0, 0, 0, 0, 2455, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 387, 0, 0, 0, 0, 0, 5610, 0, 0, 0, 0,
    0, 0, 0, 13635, 8625, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7475, 0, 0, 0,
    0, 0, 0, 16516, 0, 14068, 5123, 10416, 18359, 0, 3347, 0, 0, 0, 4387, 0, 783, 0, 0, 0,
    0, 0, 8713, 0, 0, 16996, 1366, 18627, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4322,
    2601, 6959, 0, 0, 11382, 0, 0, 0, 0, 0, 0, 5490, 14865, 0, 0, 0, 0, 0, 0, 892,
    4995, 0, 14683, 0, 0, 0, 5562, 6504, 745, 17068, 18349, 15385, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 18765, 0, 2568, 17283, 0, 0, 0, 10829, 0, 0, 0, 0, 0, 0, 14326, 13525, 0, 0, 0,
    0, 0, 0, 0, 4280, 0, 0, 0, 0, 0, 18145, 0, 0, 0, 4484, 0, 18382, 0, 1272, 0,
    0, 0, 0, 0, 0, 0, 5697, 0, 8927, 18058, 0, 0, 11931, 0, 0, 0, 0, 0, 13685, 10860,
    13726, 606, 0, 4840, 0, 0, 2875, 0, 13617, 14580, 0, 0, 19250, 0, 3667, 0, 0, 0, 0, 0,
    0, 16800, 10840, 17258, 18344, 0, 0, 10974, 0, 18372, 0, 0, 0, 1327, 3327, 0, 0, 0, 14690, 0,
    15240, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6015, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 18111, 18994, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 14678, 0, 0, 7934, 15563, 0, 13303, 18409, 0, 0, 0, 0, 0, 0, 11463, 2909,
    0, 18547, 0, 7761, 0, 0, 0, 7445, 0, 0, 0, 0, 0, 0, 8187, 7177, 3705, 7002, 17890, 0,
    0, 0, 0, 10599, 10045, 0, 10087, 0, 0, 0, 0, 0, 0, 0, 14150, 0, 0, 13194, 13177, 0,
    14014, 0, 0, 0, 932, 0, 0, 0, 0, 6691, 6085, 0, 0, 0, 0, 0, 10689, 0, 0, 0,
    0, 0, 0, 13049, 0, 0, 6225, 0, 5029, 0, 1482, 0, 0, 0, 0, 0, 0, 18757, 0, 0,
    0, 0, 0, 13764, 18838, 0, 0, 4812, 0, 10402, 13851, 4126, 0, 0, 13339, 0, 0, 0, 0, 0,
    0, 2625, 0, 0, 6815, 0, 0, 15744, 0, 0, 7816, 15207, 7506, 11876, 14251, 622, 7724, 0, 0, 0,
    0, 0, 0, 11659, 18633, 0, 0, 0, 0, 6937, 5831, 0, 0, 0, 0, 0, 12205, 0, 9887, 0,
    0, 19351, 0, 0, 0, 8413, 17662, 14167, 0, 0, 0, 0, 0, 0, 5971, 3990, 19044, 0, 0, 0,
    8171, 0, 12234, 9920, 0, 0, 15525, 0, 7839, 0, 5649, 0, 0, 0, 0, 8987, 0, 0, 0, 15167,
    0, 0, 0, 3646, 0, 6393, 0, 0, 14837, 0, 8243, 6958, 8731, 13292, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 9013, 11917, 5880, 7237, 385, 16796, 7039, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 19537, 0, 0, 0, 5707, 12051, 0, 14795, 0, 0, 0, 6725, 0, 0,
    1429, 0, 0, 0, 928, 0, 0, 17925, 0, 0, 0, 0, 0, 14126, 0, 0, 0, 4199, 0, 0,
    0, 0, 5194, 8411, 0, 9296, 14501, 13254, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1527, 12238, 0,
    0, 2733, 0, 1162, 12133, 0, 0, 0, 17422, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    7662, 9452, 18885, 3446, 14234, 0, 0, 0, 0, 14723, 0, 1797, 0, 0, 2752, 490, 0, 0, 0, 0,
    0, 0, 9164, 0, 0, 0, 0, 0, 0, 0, 0, 7980, 7694, 0, 12704, 0, 0, 16741, 16259, 19406,
    0, 18798, 16394, 0, 6837, 0, 0, 0, 0, 0, 3918, 16537, 0, 0, 0, 0, 0, 12923, 0, 0,
    17656, 19343, 816, 0, 0, 0, 0, 14212, 0, 0, 0, 0, 0, 0, 0, 4562, 0, 0, 18728, 0,
    11056, 0, 0, 0, 0, 0, 0, 16084, 0, 0, 0, 0, 11915, 14011, 0, 1888, 1978, 1088, 0, 0,
    19359, 0, 11662, 0, 0, 0, 7144, 0, 0, 0, 0, 0, 0, 0, 0, 6126, 17019, 0, 0, 3875,
    0, 0, 0, 0, 0, 14575, 14242, 11466, 12422, 14312, 7840, 0, 0, 11423, 0, 0, 0, 0, 15988, 0,
    0, 0, 0, 8610, 0, 4063, 0, 11782, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 13539, 6788, 14788, 12138, 0, 7593, 16674, 0, 347, 0, 0, 0, 0, 0, 0, 0, 0, 16392, 0,
    0, 16192, 0, 0, 0, 0, 0, 0, 0, 5997, 0, 14824, 0, 0, 0, 0, 0, 944, 4271, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 8019, 0, 0, 1372, 4890, 0, 9259, 2886, 8201, 18778, 0,
    0, 0, 0, 0, 0, 0, 15438, 0, 2928, 10650, 0, 0, 0, 0, 0, 16108, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 851, 4709, 5153, 12003, 14661, 3994, 15855, 18736, 13772, 19053, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14862, 0, 0, 0, 6967, 0, 0, 0, 0,
    0, 0, 16916, 12936, 17859, 0, 0, 0, 0, 0, 18486, 0, 0, 0, 0, 0, 0, 0, 16323, 0,
    14140, 0, 0, 13231, 0, 0, 0, 0, 4572, 11337, 0, 0, 0, 0, 0, 17139, 0, 16845, 0, 0,
    10474, 0, 17713, 0, 10816, 0, 0, 0, 11796, 0, 0, 0, 0, 7016, 0, 8327, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10047, 877, 0, 9441, 0, 0, 0, 0, 0, 14764,
    5978, 0, 0, 13843, 0, 7487, 0, 19538, 0, 0, 653, 817, 7791, 11439, 0, 0, 19300, 0, 0, 16951,
    0, 0, 8908, 0, 0, 0, 0, 17239, 0, 0, 0, 0, 0, 0, 7654, 0, 0, 2033, 0, 0,
    0, 0, 0, 0, 13779, 0, 0, 0, 14038, 0, 1587, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 8681, 0, 5314, 0, 6347, 11152, 15939, 0, 0, 0, 11893, 8552, 0, 0, 0, 0, 8916, 77,
    13337, 887, 0, 0, 17812, 0, 0, 0, 0, 0, 0, 0, 5373, 0, 0, 0, 13126, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 16298, 0, 0, 0, 0, 0, 0, 0, 764, 0, 5949, 6376, 9662, 17705,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 17353, 0, 0, 0, 6106, 5779, 19284, 0, 0, 0, 0,
    0, 0, 0, 0, 1317, 5265, 19288, 5301, 5449, 8111, 19335, 0, 0, 0, 0, 0, 10959, 915, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 19410, 841, 0, 0, 0, 0, 18843, 1332, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 2976, 0, 16703, 0, 0, 0, 2938, 0, 8073, 0, 12844,
    0, 0, 0, 0, 0, 0, 0, 0, 8068, 0, 8181, 4858, 14455, 11023, 0, 3322, 9198, 18436, 0, 0,
    0, 0, 9589, 0, 0, 893, 12433, 17213, 0, 0, 0, 0, 0, 13647, 0, 9402, 0, 0, 12381, 0,
    0, 8635, 0, 0, 0, 0, 15838, 0, 0, 0, 0, 9, 0, 9316, 0, 4934, 10623, 0, 0, 0,
    0, 15480, 0, 0, 7763, 0, 0, 0, 8530, 0, 0, 0, 0, 1835, 2263, 13314, 0, 7266, 0, 9901,
    15033, 0, 0, 0, 0, 0, 0, 0, 15705, 13424, 0, 0, 0, 0, 0, 0, 0, 10852, 0, 0,
    12986, 15639, 10973, 16143, 0, 19350, 0, 0, 0, 3796, 0, 0, 0, 0, 0, 0, 16445, 0, 0, 12987,
    19385, 0, 0, 0, 10490, 19439, 18560, 5849, 0, 0, 0, 8454, 0, 0, 14725, 0, 0, 0, 0, 0,
    18312, 0, 0, 18039, 0, 11241, 0, 0, 15571, 0, 4251, 0, 0, 5074, 15671, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 18679, 0, 0, 16135, 6484, 7457, 9907, 0, 0, 0, 435, 0, 0, 0, 2239, 3576,
    16953, 0, 0, 0, 0, 0, 0, 0, 14188, 0, 0, 0, 0, 0, 0, 16599, 11100, 0, 1304, 0,
    0, 10378, 0, 0, 0, 0, 17394, 0, 0, 0, 0, 0, 0, 0, 6994, 8208, 9299, 10520, 0, 0,
    0, 0, 9223, 0, 9344, 0, 0, 0, 0, 0, 8207, 11932, 0, 0, 9583, 16053, 0, 0, 0, 13657,
    0, 0, 0, 0, 0, 0, 0, 0, 12867, 0, 0, 0, 0, 1476, 0, 15405, 0, 0, 0, 0,
    6236, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2057, 0, 2303, 8555, 5242, 0, 0, 0, 14719,
    0, 0, 0, 0, 0, 0, 0, 427, 13916, 0, 0, 15769, 0, 2769, 0, 14247, 14779, 0, 12071, 11250,
    14481, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1965, 15831, 0, 0, 11472, 0, 0, 0,
    0, 17766, 0, 0, 0, 0, 0, 2538, 14767, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18671, 0,
    0, 0, 14789, 0, 0, 3669, 19023, 0, 0, 10849, 0, 0, 19496, 0, 0, 0, 4819, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 4854, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 4124, 0, 0, 0, 12523, 0, 0, 10131, 0, 0, 0, 0, 0, 18607, 0, 0, 2329, 11964, 0,
    0, 0, 0, 0, 12453, 0, 9600, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 671, 0, 0,
    0, 0, 15055, 0, 0, 0, 0, 7223, 0, 0, 0, 0, 7676, 0, 0, 0, 0, 0, 0, 0,
    0, 12657, 0, 0, 0, 0, 0, 12895, 0, 0, 0, 0, 10360, 0, 0, 3072, 19610, 10567, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 2789, 0, 14431, 8856, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    19073, 0, 10448, 0, 0, 19112, 0, 0, 0, 0, 0, 0, 4091, 4351, 0, 0, 1291, 1430, 3732, 17964,
    18045, 0, 0, 0, 14341, 0, 0, 5847, 0, 10617, 0, 0, 0, 0, 7083, 564, 0, 303, 11787, 13135,
    0, 0, 12546, 0, 2282, 16066, 19401, 0, 0, 7293, 9618, 0, 0, 0, 0, 0, 19096, 19190, 0, 0,
    14024, 17003, 0, 0, 10163, 0, 0, 0, 0, 2050, 0, 13175, 0, 0, 3042, 0, 2259, 11969, 15576, 0,
    8248, 2493, 19373, 0, 0, 0, 0, 0, 7653, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 5550, 0, 0, 7674, 0, 0, 0, 0, 0, 0, 14369, 0, 0,
    0, 0, 13696, 428, 15367, 15188, 0, 16237, 18816, 18393, 0, 15922, 0, 0, 0, 0, 0, 8379, 0, 0,
    15991, 0, 0, 0, 0, 0, 0, 0, 0, 16383, 0, 0, 10406, 0, 0, 0, 0, 0, 0, 15328,
    0, 0, 1894, 14612, 0, 0, 0, 0, 0, 0, 15197, 16092, 0, 0, 0, 0, 0, 0, 0, 0,
    10740, 0, 660, 0, 0, 0, 0, 19584, 10118, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 14401, 0, 0, 15392, 0, 0, 7951, 9872, 0, 13905, 0, 0,
    0, 0, 0, 0, 2637, 15836, 0, 0, 744, 8315, 0, 5096, 0, 0, 0, 0, 0, 0, 0, 0,
    16489, 0, 10016, 890, 0, 0, 0, 16420, 17229, 14129, 11297, 2851, 6365, 7522, 18758, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 7377, 0, 0, 0, 0, 0, 0, 0, 6771, 0, 0, 0, 0, 0,
    0, 11375, 1737, 14178, 14354, 16011, 0, 0, 4705, 0, 0, 0, 16591, 18148, 0, 0, 0, 10282, 10695, 0,
    0, 0, 0, 0, 0, 0, 0, 9975, 0, 0, 0, 3599, 4495, 16649, 0, 0, 8748, 0, 0, 0,
    0, 0, 12361, 0, 0, 0, 0, 0, 4311, 0, 0, 0, 7548, 12091, 0, 0, 0, 9129, 0, 18786,
    0, 6949, 0, 0, 0, 0, 0, 15573, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    2680, 0, 10320, 0, 0, 0, 15221, 6822, 6923, 17300, 0, 0, 0, 0, 0, 0, 1744, 14297, 17160, 18075,
    0, 8406, 7774, 0, 0, 0, 0, 0, 0, 17655, 0, 0, 0, 0, 14056, 0, 959, 0, 0, 0,
    0, 18811, 0, 0, 0, 0, 0, 12547, 0, 0, 0, 0, 0, 0, 0, 5716, 0, 0, 11055, 0,
    0, 4630, 0, 0, 2771, 13856, 0, 0, 18807, 0, 0, 0, 0, 0, 0, 0, 0, 7208, 0, 0,
    2640, 6146, 0, 0, 12446, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14739, 0, 0, 3590,
    2100, 5543, 1751, 9519, 16831, 0, 14565, 19493, 6645, 0, 0, 0, 0, 0, 14408, 0, 0, 0, 8605, 0,
    0, 0, 2543, 0, 0, 11202, 18624, 0, 0, 10798, 5858, 15553, 0, 0, 0, 0, 251, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12277, 19465, 0, 0,
    0, 0, 18759, 7366, 0, 3029, 10895, 0, 0, 0, 15414, 0, 0, 10666, 0, 0, 0, 0, 0, 6501,
    8921, 0, 18741, 0, 2284, 0, 0, 18012, 17063, 2226, 17310, 0, 18373, 0, 0, 0, 0, 0, 3534, 11493,
    0, 0, 1143, 0, 0, 6700, 11242, 0, 15322, 0, 0, 17335, 0, 16498, 0, 0, 0, 0, 0, 17360,
    157, 2567, 310, 0, 0, 0, 0, 6083, 0, 0, 0, 14827, 0, 0, 0, 0, 5661, 0, 0, 0,
    0, 7810, 0, 0, 4753, 10549, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6208, 0,
    0, 0, 0, 0, 7193, 14606, 0, 1182, 0, 0, 5569, 8234, 8751, 18040, 5752, 8559, 5467, 8041, 11715, 12490,
    0, 352, 0, 0, 0, 15048, 0, 0, 0, 0, 0, 14736, 1252, 0, 0, 0, 4911, 0, 0, 0,
    0, 0, 0, 8267, 0, 0, 0, 0, 0, 0, 11961, 5179, 15640, 15709, 16532, 0, 0, 0, 0, 0,
    0, 0, 0, 17950, 0, 6076, 0, 0, 0, 3525, 9009, 15230, 4371, 0, 14340, 0, 0, 19522, 0, 0,
    5517, 0, 0, 0, 3608, 0, 12538, 0, 7734, 0, 0, 1229, 18621, 16859, 0, 0, 0, 0, 0, 6198,
    0, 7849, 0, 0, 0, 0, 0, 0, 0, 0, 15529, 0, 6671, 9659, 0, 0, 0, 12442, 314, 11415,
    9971, 0, 0, 680, 0, 0, 14697, 0, 0, 0, 10661, 0, 0, 0, 17848, 9697, 8864, 0, 12727, 14721,
    0, 0, 0, 16296, 2196, 6460, 7032, 9584, 0, 0, 0, 2204, 9494, 0, 17788, 6109, 4568, 9961, 12728, 0,
    2701, 0, 0, 13367, 0, 0, 6151, 0, 1561, 10697, 0, 0, 0, 1066, 0, 0, 0, 10639, 13581, 8660,
    0, 0, 0, 4145, 15244, 19473, 0, 17611, 0, 1931, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 5251, 0, 2984, 0, 0, 13163, 0, 0, 0, 0, 0, 3604, 18890, 0, 0,
    2488, 18656, 16624, 0, 9733, 0, 0, 0, 0, 14125, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    2896, 0, 0, 0, 0, 0, 0, 0, 0, 9291, 0, 0, 0, 0, 0, 0, 0, 13699, 0, 0,
    0, 0, 0, 0, 15028, 0, 0, 0, 7145, 0, 0, 9953, 0, 9001, 0, 0, 17955, 0, 0, 0,
    0, 0, 2387, 13115, 0, 1194, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 8779, 2481, 14763, 2706, 0, 0, 0, 5901, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    4230, 0, 11945, 0, 18928, 0, 0, 0, 0, 0, 0, 0, 0, 18730, 1936, 14133, 353, 14558, 0, 5754,
    16269, 18153, 1153, 15616, 0, 3551, 0, 0, 0, 0, 402, 0, 0, 0, 2679, 0, 0, 0, 0, 0,
    0, 6940, 0, 0, 19609, 0, 0, 2114, 0, 0, 0, 0, 0, 0, 9263, 17327, 0, 5606, 0, 0,
    12522, 0, 0, 0, 0, 9852, 0, 0, 0, 0, 9134, 0, 0, 16082, 0, 0, 0, 7557, 12222, 0,
    0, 0, 0, 0, 0, 0, 6746, 8116, 0, 0, 0, 0, 1314, 0, 0, 13381, 16258, 1558, 0, 8524,
    0, 5600, 0, 0, 0, 3463, 0, 0, 16015, 0, 0, 1389, 0, 0, 0, 2710, 13207, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 206, 7209, 0, 11773, 0, 0, 0, 13522, 0, 0, 14841, 0, 0, 7479,
    8161, 0, 6761, 0, 0, 6116, 0, 0, 13294, 6217, 14831, 18955, 11149, 594, 0, 9520, 0, 0, 0, 0,
    0, 0, 0, 0, 15212, 18133, 0, 0, 7598, 0, 10668, 0, 0, 0, 16240, 0, 0, 2829, 3009, 0,
    0, 0, 0, 0, 7564, 0, 0, 0, 0, 0, 0, 2581, 3507, 0, 0, 0, 4249, 5291, 11340, 0,
    17674, 0, 0, 1247, 0, 0, 0, 0, 0, 0, 14109, 0, 0, 0, 10063, 0, 0, 12720, 17571, 18777,
    0, 0, 0, 0, 0, 3584, 0, 0, 0, 0, 0, 0, 0, 19480, 0, 0, 19495, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 2647, 5246, 0, 0, 0, 0, 0, 0, 0, 7777, 0, 0,
    0, 0, 9467, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4016, 0, 0,
    0, 0, 0, 0, 0, 13054, 0, 0, 0, 0, 0, 0, 0, 0, 4377, 8993, 0, 0, 0, 0,
    0, 0, 0, 8612, 0, 0, 0, 9281, 0, 1566, 4465, 8561, 11062, 0, 0, 7701, 0, 18470, 4184, 0,
    0, 0, 7770, 0, 15324, 0, 0, 0, 0, 17278, 0, 0, 0, 0, 0, 3566, 0, 6478, 7612, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11634, 0, 0, 15042, 0, 9116, 0, 0, 0,
    0, 0, 0, 5761, 13434, 0, 0, 1617, 0, 0, 0, 0, 0, 0, 13366, 0, 0, 0, 248, 18324,
    0, 0, 0, 0, 0, 0, 0, 5339, 0, 0, 0, 0, 6387, 12957, 13025, 16550, 18914, 19525, 8951, 6521,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5033, 0, 0, 0, 4423, 0, 5275, 17204, 0,
    0, 0, 0, 0, 0, 0, 8985, 17581, 0, 0, 0, 0, 0, 0, 0, 11441, 0, 0, 0, 0,
    0, 15747, 16054, 0, 7351, 5701, 0, 0, 0, 0, 10132, 18664, 8307, 0, 7814, 182, 0, 0, 0, 8590,
    0, 0, 0, 0, 11631, 14317, 3710, 11927, 5567, 15056, 3372, 0, 0, 7252, 0, 8919, 0, 0, 0, 0,
    0, 0, 10749, 0, 0, 0, 10670, 0, 16419, 0, 0, 0, 0, 0, 0, 0, 0, 343, 14833, 0,
    0, 0, 0, 0, 0, 0, 10947, 0, 11939, 19413, 0, 8975, 0, 0, 0, 0, 1226, 3384, 11824, 0,
    10428, 0, 0, 3365, 0, 12714, 0, 0, 0, 18245, 3878, 0, 0, 0, 6132, 0, 0, 0, 0, 17337,
    0, 0, 0, 11993, 17617, 4713, 0, 0, 9793, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 6305, 1611, 7856, 13151, 18338, 8584, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 16156, 10671, 13667, 16877, 0, 0, 0, 0, 0, 9880, 0, 3799, 11346,
    13202, 17356, 9855, 3976, 0, 0, 0, 3901, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3382, 0, 0,
    0, 0, 0, 0, 127, 1418, 17927, 0, 3674, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 16466, 0, 0, 0, 0, 0, 19227, 0, 0, 0, 8640, 0, 0, 0, 0, 0,
    2071, 1405, 0, 10612, 0, 14864, 0, 4401, 4348, 10073, 0, 0, 0, 0, 0, 19321, 5575, 0, 0, 0,
    0, 10367, 6188, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15250, 0, 14275, 1766, 0, 0, 15357,
    0, 0, 0, 0, 0, 0, 14330, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    4926, 18000, 0, 0, 0, 8042, 0, 10896, 0, 0, 0, 0, 0, 17225, 12788, 7745, 0, 3685, 123, 0,
    0, 0, 0, 0, 0, 0, 4115, 0, 14805, 0, 0, 0, 0, 0, 0, 0, 13065, 17555, 0, 0,
    0, 11222, 8450, 0, 0, 0, 15889, 0, 0, 0, 12944, 18342, 0, 0, 7924, 17276, 0, 0, 3197, 11808,
    13880, 0, 0, 0, 10175, 0, 0, 0, 0, 0, 6473, 0, 0, 0, 16041, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 18639, 19293, 0, 0, 0, 9962, 0, 11086, 0, 0, 0, 0, 433, 0, 0,
    0, 0, 8382, 12409, 19604, 0, 2967, 0, 0, 0, 0, 0, 0, 0, 0, 0, 27, 0, 8431, 0,
    0, 0, 10560, 3763, 0, 4691, 2452, 16334, 14285, 0, 8879, 17708, 0, 0, 0, 0, 0, 0, 0, 14498,
    3603, 0, 2200, 15356, 3235, 9595, 16027, 0, 7466, 0, 0, 0, 0, 0, 0, 969, 9784, 17916, 0, 0,
    0, 3898, 16318, 0, 0, 0, 10233, 0, 0, 0, 16746, 0, 0, 0, 2154, 0, 0, 0, 7206, 0,
    0, 0, 0, 0, 0, 0, 12342, 1000, 12427, 0, 0, 11668, 0, 0, 0, 0, 856, 0, 4793, 0,
    9993, 0, 6614, 17256, 0, 0, 0, 0, 0, 0, 7142, 0, 0, 18381, 0, 0, 0, 7568, 0, 9798,
    0, 0, 0, 0, 0, 6602, 0, 0, 0, 0, 0, 18949, 0, 0, 0, 0, 0, 0, 19383, 0,
    0, 12709, 0, 12184, 0, 0, 0, 0, 0, 0, 0, 0, 771, 0, 15511, 0, 0, 0, 0, 0,
    0, 0, 0, 9603, 0, 0, 0, 4485, 0, 0, 0, 0, 0, 19170, 0, 0, 0, 0, 0, 0,
    0, 0, 17410, 0, 11376, 0, 0, 0, 8282, 2202, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    11506, 0, 12586, 13510, 0, 0, 18740, 13361, 0, 0, 0, 0, 0, 0, 0, 0, 6824, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 6503, 0, 17719, 0, 0, 0, 0, 0, 0, 0, 4984, 0,
    1760, 9094, 0, 0, 0, 0, 0, 0, 0, 13928, 8847, 0, 8357, 12425, 18689, 0, 13131, 0, 17326, 0,
    0, 0, 2024, 0, 0, 14599, 8419, 13901, 13827, 0, 0, 12339, 0, 0, 2127, 0, 0, 0, 0, 0,
    15727, 0, 0, 0, 0, 0, 0, 16460, 0, 0, 0, 0, 13452, 0, 0, 0, 0, 10030, 5521, 9284,
    9995, 0, 14602, 0, 0, 0, 13094, 19201, 0, 0, 0, 12721, 18889, 0, 9212, 2384, 0, 0, 0, 0,
    9345, 18163, 0, 0, 0, 0, 0, 17193, 0, 1428, 0, 0, 0, 0, 16026, 0, 0, 0, 0, 6267,
    14213, 0, 0, 3580, 0, 9858, 11420, 15149, 0, 12185, 0, 0, 0, 0, 0, 3200, 0, 0, 0, 0,
    0, 0, 0, 16373, 0, 0, 12976, 0, 0, 0, 0, 12149, 7187, 0, 15684, 0, 0, 0, 0, 10050,
    0, 891, 0, 0, 1457, 1057, 0, 0, 0, 0, 14319, 0, 0, 0, 0, 1606, 0, 0, 4964, 4475,
    16055, 17982, 0, 0, 0, 4731, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12995, 0, 0, 0,
    0, 1388, 0, 0, 13458, 0, 0, 2479, 18666, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    4909, 16070, 0, 15455, 0, 0, 0, 0, 0, 0, 5829, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 10263, 0, 0, 19479, 245, 0, 0, 0, 0, 0, 0, 0, 0, 6337, 0,
    6597, 4728, 16739, 0, 11673, 0, 0, 0, 0, 4790, 0, 0, 2108, 10260, 0, 13313, 0, 0, 0, 0,
    0, 9331, 0, 19246, 0, 0, 0, 0, 0, 11416, 10158, 0, 11793, 0, 8805, 0, 0, 17189, 0, 0,
    936, 0, 0, 0, 11257, 0, 0, 16810, 0, 2957, 3889, 0, 0, 0, 0, 0, 0, 1203, 6157, 3232,
    0, 0, 0, 0, 0, 12040, 11859, 0, 0, 0, 0, 0, 18424, 0, 0, 0, 0, 0, 0, 0,
    0, 16438, 3531, 0, 0, 0, 5445, 0, 0, 9242, 0, 13153, 0, 0, 18967, 0, 0, 0, 0, 7660,
    0, 0, 0, 0, 11617, 0, 0, 0, 17755, 0, 0, 7210, 0, 0, 7389, 0, 0, 3593, 2449, 3056,
    17507, 0, 7931, 5677, 0, 4345, 0, 11082, 0, 0, 0, 14523, 12810, 0, 0, 0, 0, 14844, 8235, 15070,
    3021, 0, 0, 0, 0, 0, 0, 0, 0, 4245, 1498, 0, 0, 0, 0, 1223, 0, 0, 0, 0,
    0, 7308, 16379, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3049, 0, 7383, 0, 0, 0,
    0, 0, 9577, 0, 0, 0, 0, 7348, 0, 0, 0, 0, 5553, 9841, 10393, 0, 0, 0, 11215, 0,
    14325, 0, 0, 5758, 0, 0, 0, 332, 0, 5386, 0, 0, 0, 17802, 0, 0, 0, 0, 0, 0,
    0, 274, 13835, 0, 4123, 0, 0, 0, 0, 0, 0, 15031, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 4117, 1395, 13915, 0, 0, 10998, 0, 0, 0, 0, 0, 13671, 0, 0, 0, 7943, 9822, 15803,
    0, 0, 19072, 0, 0, 6419, 0, 4643, 0, 0, 0, 0, 0, 0, 0, 16804, 0, 0, 0, 0,
    15919, 0, 0, 6689, 0, 0, 4680, 5176, 4220, 15448, 0, 0, 0, 0, 9796, 11669, 0, 0, 0, 2635,
    0, 10469, 0, 0, 0, 0, 0, 0, 0, 10307, 0, 8261, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 3721, 0, 0, 0, 0, 18244, 4259, 0, 0, 0, 0, 0, 0, 17103, 9888, 47, 0,
    0, 0, 0, 0, 9021, 10589, 14897, 9512, 0, 0, 0, 0, 3202, 2258, 0, 6313, 18823, 0, 0, 0,
    0, 0, 0, 2622, 0, 4782, 13741, 0, 0, 0, 0, 19332, 1769, 0, 0, 18114, 0, 3521, 0, 0,
    56, 0, 3945, 0, 2837, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    10274, 3733, 0, 0, 0, 10636, 0, 0, 0, 0, 0, 16968, 0, 15971, 0, 0, 0, 3252, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 12199, 15147, 2354, 0, 8013, 0, 0, 19101, 0, 10796, 8917, 13136, 16016,
    0, 12037, 0, 0, 0, 0, 0, 0, 0, 19563, 0, 0, 9873, 0, 0, 0, 726, 12230, 0, 0,
    0, 0, 0, 0, 0, 0, 16770, 0, 0, 0, 0, 85, 13789, 0, 5522, 0, 0, 0, 0, 0,
    14863, 0, 0, 0, 0, 0, 15501, 0, 0, 16666, 0, 0, 9930, 8744, 0, 3261, 0, 0, 8854, 15761,
    7615, 8263, 0, 246, 0, 0, 0, 0, 0, 2390, 0, 15387, 2480, 7835, 0, 11703, 7364, 0, 0, 0,
    0, 0, 0, 0, 0, 18328, 13675, 0, 0, 0, 0, 0, 1673, 9808, 0, 0, 0, 0, 0, 0,
    9507, 8471, 0, 0, 320, 0, 0, 0, 0, 0, 0, 0, 0, 10334, 7117, 0, 0, 0, 2398, 0,
    0, 14207, 0, 0, 0, 0, 11253, 14037, 5195, 10427, 0, 0, 0, 0, 0, 0, 0, 0, 15957, 0,
    16745, 14660, 0, 0, 0, 2615, 0, 0, 0, 14905, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 19068, 0, 0, 0, 7397, 6548,
    0, 8123, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1113, 0, 0,
    1663, 0, 0, 0, 14883, 0, 0, 8948, 0, 0, 0, 0, 3033, 0, 5, 9678, 15133, 8957, 15469, 0,
    0, 0, 0, 0, 6516, 0, 12838, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6016, 809, 0, 0,
    5071, 0, 15656, 17776, 0, 12358, 0, 13390, 0, 0, 0, 11711, 2623, 5631, 17716, 0, 0, 0, 0, 0,
    0, 11519, 0, 0, 0, 6137, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11943, 0, 0, 0,
    0, 0, 0, 16277, 16676, 0, 2684, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 8574, 0, 0, 16705, 3257, 0, 0, 17339, 0, 1697, 7033, 0, 5691, 0, 0,
    10907, 4173, 0, 0, 0, 0, 16068, 0, 0, 0, 0, 0, 1264, 8176, 9655, 0, 0, 0, 4244, 0,
    0, 5993, 0, 12132, 0, 0, 0, 10127, 0, 0, 0, 0, 0, 0, 6742, 0, 0, 19491, 0, 0,
    0, 0, 17378, 0, 8493, 11707, 0, 9125, 15599, 0, 0, 9231, 0, 0, 0, 0, 19390, 0, 0, 16287,
    0, 0, 9353, 10765, 0, 0, 0, 8322, 15416, 4597, 0, 0, 0, 5023, 0, 13812, 17146, 3862, 16260, 0,
    0, 0, 2365, 18391, 0, 0, 0, 0, 11206, 0, 0, 4784, 0, 0, 0, 0, 0, 4826, 18862, 0,
    0, 0, 797, 11281, 0, 14280, 0, 0, 2417, 0, 0, 0, 0, 0, 3699, 13640, 0, 0, 4274, 0,
    0, 0, 10287, 0, 0, 2489, 0, 10586, 8489, 14622, 11718, 1094, 17541, 0, 0, 4042, 0, 15331, 13281, 0,
    0, 0, 0, 0, 0, 3231, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18159, 0,
    0, 10514, 16233, 0, 0, 0, 3491, 14412, 0, 0, 0, 0, 0, 0, 9483, 0, 12109, 0, 11286, 0,
    0, 0, 5393, 0, 0, 16907, 0, 0, 0, 0, 0, 0, 2712, 13895, 0, 0, 5015, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 13176, 0, 0, 0, 0, 0, 3968, 684, 4672, 18834, 0,
    0, 0, 0, 0, 5750, 8202, 0, 6130, 18421, 0, 0, 908, 12431, 1444, 17733, 11878, 0, 3228, 0, 0,
    0, 7941, 5171, 0, 0, 0, 14852, 0, 0, 13883, 0, 0, 0, 5883, 0, 0, 13655, 0, 18677, 0,
    0, 0, 0, 4022, 10718, 2394, 0, 0, 210, 0, 0, 0, 0, 0, 0, 0, 0, 8256, 15983, 19557,
    0, 0, 0, 0, 0, 0, 9580, 0, 0, 0, 0, 0, 0, 0, 1200, 19392, 0, 0, 0, 0,
    0, 0, 0, 0, 4407, 0, 19262, 0, 5746, 0, 0, 0, 0, 4121, 12784, 2316, 0, 11776, 16206, 18734,
    0, 0, 0, 15104, 0, 0, 18354, 0, 6870, 3141, 0, 0, 0, 0, 0, 0, 0, 17110, 0, 3311,
    17396, 0, 0, 0, 0, 0, 2866, 16638, 0, 7060, 0, 0, 9420, 16547, 0, 0, 0, 0, 14735, 0,
    17985, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1987, 2036, 12097, 12279, 9101, 0, 0, 0, 0,
    0, 0, 7084, 0, 7347, 0, 0, 0, 0, 0, 0, 0, 5474, 13664, 0, 0, 0, 14294, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 2554, 4203, 0, 0, 0, 0, 0, 0, 0, 13751, 0, 0, 0,
    0, 0, 0, 0, 0, 7584, 10935, 0, 4502, 0, 0, 0, 0, 0, 0, 0, 0, 14969, 0, 12938,
    0, 0, 0, 0, 0, 0, 1438, 17125, 0, 0, 0, 0, 0, 17182, 0, 0, 0, 0, 0, 0,
    0, 0, 7034, 1581, 3308, 14556, 0, 8680, 0, 0, 0, 0, 785, 0, 8003, 14117, 0, 0, 0, 15914,
    0, 7228, 1757, 0, 0, 0, 0, 0, 0, 0, 16858, 0, 0, 1268, 0, 0, 13448, 0, 0, 0,
    0, 0, 14009, 1895, 4411, 1717, 10140, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 7843, 0, 9114, 9928, 0, 0, 0, 408, 0, 0, 0, 0, 16302, 0, 0, 0, 0,
    0, 504, 9140, 3832, 19287, 0, 6283, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1373, 9247,
    11532, 3723, 4073, 0, 1848, 28, 0, 17053, 5113, 9927, 0, 0, 560, 0, 0, 18444, 0, 0, 3423, 1296,
    1237, 0, 0, 0, 0, 3453, 2242, 0, 17999, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2311,
    0, 0, 0, 0, 0, 12820, 0, 7827, 0, 9035, 0, 0, 2518, 0, 2286, 0, 0, 4998, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 4221, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15395, 0,
    9791, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7879, 0, 0, 9442, 0, 17126, 0, 0, 0,
    8373, 0, 5948, 0, 0, 0, 0, 0, 0, 7287, 17704, 0, 0, 0, 0, 0, 17230, 19601, 1257, 0,
    0, 0, 0, 0, 0, 0, 0, 4734, 19021, 0, 0, 0, 0, 0, 7291, 41, 0, 0, 12259, 0,
    0, 0, 0, 0, 3447, 6531, 15681, 0, 0, 0, 0, 0, 0, 0, 2523, 5305, 12288, 18515, 0, 1417,
    0, 0, 0, 0, 9892, 18289, 0, 7175, 0, 0, 0, 0, 0, 0, 7889, 1930, 0, 0, 0, 0,
    0, 0, 0, 0, 10711, 0, 2990, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13372, 6499,
    0, 11735, 0, 18267, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    12687, 18951, 0, 0, 2824, 0, 0, 0, 11232, 0, 0, 486, 0, 0, 17403, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2308, 0, 0, 0, 0, 0, 0,
    7658, 12355, 13697, 0, 0, 0, 0, 0, 5975, 0, 12690, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 6148, 0, 7179, 0, 0, 12423, 7105, 0, 6753, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 18417, 6098, 9602, 0, 0, 0, 0, 4212, 0, 4061, 0, 0, 1648, 9939, 2309, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1826, 6654, 0, 0, 0, 16381, 0, 8479, 0, 0,
    0, 0, 0, 0, 8353, 0, 0, 0, 0, 5307, 18290, 931, 18228, 12703, 4668, 18370, 0, 12735, 18714, 0,
    0, 0, 0, 0, 5866, 0, 0, 0, 0, 0, 11225, 0, 2508, 0, 0, 3620, 0, 0, 17722, 0,
    0, 9050, 5447, 1446, 15146, 0, 0, 0, 0, 13511, 0, 0, 18337, 13935, 8709, 0, 11042, 19600, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 4928, 0, 0, 224, 0, 701, 2877, 0, 0, 0, 2839, 0, 3574,
    7855, 0, 0, 6724, 9417, 11857, 0, 4339, 0, 4128, 736, 7541, 0, 0, 0, 0, 2151, 0, 17293, 0,
    1674, 0, 0, 0, 12552, 0, 2565, 0, 0, 0, 9496, 2638, 9768, 0, 0, 18800, 0, 0, 7613, 18423,
    0, 16887, 0, 0, 5444, 18082, 18891, 0, 0, 4355, 0, 8081, 1870, 9102, 0, 0, 0, 0, 857, 0,
    0, 0, 0, 0, 11037, 11306, 4489, 12343, 0, 9877, 0, 0, 4958, 17886, 14878, 0, 0, 4903, 0, 0,
    0, 0, 0, 0, 0, 9182, 1613, 1165, 12383, 0, 1170, 7176, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 498, 0, 0, 0, 0, 886, 0, 11764, 0, 4757, 11120, 15740, 0, 0, 18685, 0, 0,
    0, 889, 0, 0, 0, 0, 0, 0, 0, 0, 9610, 18626, 0, 0, 3489, 0, 0, 2209, 0, 0,
    0, 0, 882, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9392, 18506, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 1880, 9556, 0, 0, 44, 0, 0, 0, 0, 0, 0, 0, 0,
    14145, 0, 8819, 9207, 16616, 0, 0, 0, 0, 0, 0, 6964, 1857, 13605, 0, 0, 0, 0, 0, 0,
    0, 16036, 0, 9365, 0, 0, 9250, 0, 12661, 0, 1590, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 15013, 0, 0, 0, 0, 0, 546, 0, 0, 0, 11636, 0, 13951, 0, 0, 2858, 5089, 10150,
    0, 0, 0, 6231, 0, 0, 0, 4704, 11978, 18727, 12312, 3663, 0, 0, 0, 0, 0, 16303, 0, 421,
    0, 13262, 0, 0, 0, 0, 0, 11229, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 1225, 9491, 9810, 17899, 4100, 13150, 14662, 0, 0, 18292, 0, 0, 0, 0, 0, 13762, 0, 0, 7981,
    19226, 0, 0, 0, 0, 10358, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16184, 17060, 0, 0,
    12614, 18471, 0, 0, 0, 4622, 1643, 0, 0, 6079, 0, 14574, 19178, 269, 0, 0, 0, 10759, 10995, 273,
    16264, 18109, 0, 0, 16377, 0, 0, 0, 0, 0, 6366, 0, 8804, 18365, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 4378, 15558, 0, 0, 7462, 3830, 0, 0, 8257, 0, 0, 0, 0,
    0, 8938, 0, 0, 0, 13867, 0, 0, 2240, 0, 0, 0, 0, 0, 6877, 0, 0, 16458, 0, 1279,
    0, 0, 7605, 8143, 5408, 0, 0, 17880, 4304, 4913, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    19460, 3780, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4321, 14939, 2342, 5073, 15735,
    4787, 0, 0, 0, 0, 3240, 3983, 0, 0, 0, 0, 1177, 11054, 700, 16569, 0, 0, 0, 0, 0,
    14815, 19058, 19551, 0, 0, 0, 15261, 0, 0, 0, 3121, 9440, 3979, 10817, 18191, 0, 0, 16311, 18014, 0,
    0, 0, 15665, 0, 0, 0, 6585, 14596, 0, 0, 0, 0, 0, 0, 0, 25, 4413, 6118, 6485, 0,
    18020, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1850, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 3741, 0, 0, 7786, 10858, 14977, 1480, 0, 0, 19156, 0, 0, 0, 0, 5810, 2980,
    0, 0, 0, 0, 0, 18266, 0, 0, 0, 9594, 0, 0, 0, 0, 6850, 0, 0, 0, 15180, 15536,
    4708, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6697, 19398, 0, 0, 0, 12601, 0,
    0, 0, 0, 0, 0, 6373, 0, 0, 1549, 0, 0, 0, 0, 0, 0, 0, 0, 4616, 0, 0,
    4320, 0, 8298, 8105, 0, 0, 15201, 0, 0, 0, 0, 5058, 0, 0, 13480, 18653, 0, 6084, 0, 0,
    15726, 0, 0, 0, 14956, 0, 0, 11151, 0, 0, 16374, 3581, 0, 0, 0, 0, 4399, 0, 19339, 10725,
    16186, 0, 0, 0, 0, 0, 0, 0, 0, 2451, 5780, 3934, 0, 0, 0, 13769, 10366, 19484, 11009, 17022,
    0, 0, 0, 7234, 0, 0, 0, 17369, 0, 0, 12304, 519, 2532, 5979, 0, 0, 0, 7071, 0, 0,
    0, 0, 8113, 0, 12758, 0, 0, 0, 0, 0, 0, 0, 0, 17161, 0, 0, 0, 0, 0, 0,
    0, 5042, 0, 0, 0, 0, 0, 0, 2291, 4497, 0, 0, 15725, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 7235, 0, 0, 0, 1818, 0, 0, 3779, 6592, 0, 0, 0, 0, 12053, 18797, 0, 12654,
    214, 0, 0, 0, 0, 0, 0, 0, 0, 4008, 7566, 0, 0, 0, 17424, 0, 0, 0, 0, 0,
    6743, 14351, 0, 0, 0, 0, 12556, 1784, 0, 62, 0, 808, 6228, 13563, 10250, 0, 0, 0, 14256, 8626,
    2529, 7538, 0, 0, 0, 8728, 0, 0, 0, 0, 0, 0, 0, 0, 0, 122, 3664, 16864, 0, 0,
    0, 0, 0, 0, 0, 0, 13968, 0, 0, 8035, 0, 193, 2514, 18565, 0, 0, 12380, 0, 14888, 0,
    0, 0, 0, 0, 0, 10031, 0, 0, 16827, 0, 13348, 15098, 0, 0, 0, 0, 12163, 0, 0, 0,
    0, 13906, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15963, 0, 15336, 0, 0,
    0, 0, 5309, 0, 0, 0, 0, 0, 0, 0, 0, 8055, 0, 0, 0, 13871, 4806, 12818, 12324, 0,
    0, 0, 0, 11456, 11925, 0, 14104, 16519, 0, 0, 8097, 0, 0, 0, 0, 0, 0, 0, 0, 10681,
    6269, 0, 0, 0, 0, 0, 0, 9558, 0, 0, 0, 1666, 0, 0, 0, 0, 0, 0, 11944, 11760,
    13872, 4769, 0, 0, 0, 0, 0, 12706, 1013, 0, 1890, 11601, 0, 0, 6371, 0, 0, 0, 14467, 6633,
    11111, 6962, 0, 422, 19264, 0, 0, 0, 0, 14784, 0, 12137, 0, 0, 0, 0, 0, 8120, 15965, 0,
    1451, 0, 1887, 0, 7553, 0, 0, 0, 0, 16109, 8890, 9984, 1516, 0, 0, 0, 8060, 1559, 10296, 9973,
    18886, 0, 1645, 0, 12190, 0, 0, 0, 0, 0, 0, 13324, 19574, 0, 0, 0, 8515, 0, 0, 0,
    0, 0, 0, 0, 465, 0, 17490, 0, 16414, 0, 7422, 0, 7636, 0, 5006, 0, 0, 1326, 12581, 0,
    0, 0, 12394, 0, 0, 0, 0, 0, 0, 7712, 0, 18745, 16521, 2116, 0, 0, 0, 0, 0, 0,
    9771, 0, 5001, 8512, 0, 0, 0, 2988, 7895, 15669, 0, 0, 0, 4157, 5963, 0, 0, 0, 13806, 14874,
    0, 0, 0, 0, 0, 0, 0, 177, 0, 0, 0, 3701, 0, 18919, 0, 2257, 10613, 4454, 5983, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6947, 13861, 0, 0, 0, 0,
    4337, 0, 0, 0, 2266, 14300, 0, 0, 0, 0, 0, 0, 14065, 0, 8245, 17385, 5624, 19375, 0, 14699,
    5365, 0, 0, 0, 1736, 0, 16744, 0, 0, 0, 3404, 0, 987, 607, 17864, 17512, 0, 0, 0, 9337,
    0, 13890, 0, 0, 0, 0, 0, 0, 9192, 0, 0, 0, 0, 6976, 14798, 0, 0, 0, 0, 0,
    9745, 3324, 11641, 0, 0, 0, 9041, 9845, 0, 0, 14473, 17711, 8873, 0, 0, 0, 0, 0, 0, 0,
    0, 4976, 6078, 6203, 0, 0, 17883, 0, 0, 0, 0, 0, 0, 0, 0, 3323, 0, 0, 0, 0,
    19482, 0, 0, 13776, 0, 11988, 13747, 0, 262, 17342, 0, 0, 0, 0, 0, 0, 0, 3657, 0, 0,
    4024, 18908, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2363, 0, 0, 10391, 6215, 0, 0, 0, 7902,
    0, 13206, 9527, 156, 0, 6598, 8562, 9567, 4972, 10004, 0, 13300, 0, 18497, 0, 16389, 12210, 0, 0, 2162,
    0, 12960, 0, 0, 15516, 0, 0, 0, 0, 0, 0, 12441, 0, 0, 0, 0, 2053, 0, 13554, 9682,
    0, 0, 0, 7245, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4908, 0, 7040, 0, 0, 0,
    0, 13737, 0, 14842, 0, 0, 0, 3502, 0, 12593, 17564, 0, 6560, 11052, 0, 0, 18906, 0, 7015, 6721,
    0, 0, 0, 1582, 12086, 0, 0, 0, 0, 0, 0, 0, 0, 11425, 0, 0, 0, 0, 13508, 1018,
    0, 0, 0, 1822, 15051, 0, 0, 0, 0, 5870, 0, 17998, 7359, 8355, 17409, 18831, 0, 0, 0, 0,
    12672, 12713, 0, 0, 0, 0, 16129, 0, 0, 0, 0, 0, 0, 0, 17503, 0, 11666, 0, 0, 0,
    0, 0, 6328, 0, 0, 0, 0, 0, 0, 0, 0, 10518, 0, 777, 6738, 16368, 6968, 0, 0, 0,
    0, 0, 15030, 0, 17361, 0, 17416, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    14696, 3017, 0, 0, 0, 0, 0, 8360, 1102, 15980, 0, 15912, 16614, 0, 19445, 0, 14223, 0, 0, 14344,
    19317, 0, 2641, 0, 17929, 0, 5478, 0, 0, 0, 8121, 15765, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 7354, 16508, 0, 0, 0, 0, 4719, 9350, 0, 9092, 0, 0, 0, 11411, 0, 0, 0, 8508, 16443,
    18942, 0, 13932, 0, 14940, 0, 0, 0, 0, 0, 9999, 0, 0, 0, 0, 472, 0, 0, 0, 0,
    0, 7321, 18435, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 970, 0, 0, 0,
    0, 0, 3966, 0, 19154, 18996, 0, 17506, 19328, 0, 0, 0, 0, 0, 1020, 0, 0, 4718, 0, 0,
    4750, 7920, 16073, 0, 0, 0, 0, 0, 4158, 0, 0, 2191, 0, 0, 19434, 0, 0, 4694, 16476, 18858,
    0, 11924, 0, 0, 14868, 0, 0, 9653, 0, 0, 0, 0, 0, 0, 2461, 6642, 13082, 18380, 0, 0,
    10904, 0, 0, 2268, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 6121, 5769, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8855, 0, 5728, 0, 0, 12821,
    0, 0, 0, 16904, 0, 1546, 4487, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12558, 0,
    0, 0, 0, 0, 0, 10976, 0, 0, 0, 3305, 0, 4702, 0, 7118, 16365, 0, 13156, 6830, 14402, 14161,
    18041, 15942, 0, 0, 18232, 0, 0, 16611, 9755, 0, 0, 14884, 0, 0, 15706, 0, 659, 3149, 10384, 14055,
    0, 0, 0, 0, 5167, 16130, 0, 0, 3950, 18601, 0, 0, 0, 0, 0, 0, 12502, 0, 17785, 7341,
    0, 0, 10028, 0, 12937, 0, 0, 0, 4293, 0, 0, 0, 0, 0, 0, 0, 12066, 0, 0, 0,
    0, 14624, 0, 0, 0, 18117, 15119, 0, 0, 0, 7068, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 7957, 0, 0, 0, 0, 0, 0, 6523, 17898, 0, 189, 0, 0, 899, 0, 8853, 0, 0,
    3060, 0, 0, 0, 0, 6963, 0, 0, 17400, 0, 0, 0, 0, 0, 0, 0, 7065, 0, 8334, 11279,
    0, 0, 0, 0, 0, 1657, 0, 0, 11326, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 863, 12512, 10571, 0, 0, 0, 0, 10909, 0, 0, 0, 0, 3361, 18540, 0, 0,
    0, 0, 0, 0, 0, 15266, 0, 17944, 0, 7331, 10637, 1280, 7481, 289, 3212, 15428, 9615, 15041, 10663, 11770,
    1221, 8186, 15349, 0, 0, 0, 9437, 483, 9386, 443, 14666, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 17684, 0, 0, 2361, 0, 0, 0, 0, 17255, 4564, 0, 0, 0, 0, 0, 0, 2318, 0,
    12798, 0, 0, 17735, 0, 0, 0, 5496, 1529, 13704, 0, 0, 0, 14526, 2973, 3772, 17871, 12449, 2134, 0,
    0, 1641, 638, 0, 0, 0, 0, 0, 2497, 0, 0, 1889, 0, 15498, 7507, 9033, 6021, 0, 0, 1099,
    0, 0, 0, 0, 17687, 0, 0, 0, 14966, 8071, 0, 0, 1883, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3997, 9626, 11495, 15341, 16777, 0, 0, 14551, 0,
    8065, 2610, 7100, 0, 0, 0, 0, 0, 6800, 0, 0, 0, 0, 6332, 0, 10787, 0, 6196, 4579, 0,
    17784, 0, 0, 0, 0, 12151, 2333, 14710, 72, 19142, 0, 0, 0, 0, 0, 2903, 2845, 0, 0, 0,
    0, 0, 0, 1426, 7878, 0, 17675, 1243, 695, 18973, 0, 5040, 7178, 0, 669, 0, 0, 0, 0, 0,
    15060, 0, 0, 10325, 0, 0, 0, 0, 0, 17307, 0, 0, 0, 15567, 0, 0, 6304, 8718, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17969, 0, 0, 0, 0, 0, 10966, 0, 0, 0,
    0, 0, 8785, 0, 0, 0, 6322, 16190, 15900, 10808, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    9762, 7324, 0, 12181, 2578, 0, 0, 0, 0, 0, 12698, 0, 0, 11765, 19025, 0, 0, 0, 17815, 14383,
    0, 442, 0, 0, 0, 0, 12105, 0, 3480, 15087, 0, 7459, 12367, 13276, 184, 13444, 18351, 9718, 0, 0,
    0, 0, 0, 0, 6276, 0, 0, 0, 14053, 0, 0, 0, 0, 5245, 6543, 16535, 12392, 0, 0, 6612,
    12769, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17127, 0, 14664, 15408, 1036, 0, 0, 0, 0,
    0, 12946, 0, 0, 0, 0, 0, 0, 0, 5189, 0, 2029, 0, 6108, 0, 0, 0, 0, 6506, 0,
    0, 5795, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7797, 11289,
    12876, 5455, 1248, 16920, 0, 0, 0, 0, 15315, 0, 17839, 0, 0, 0, 961, 409, 12902, 15822, 0, 0,
    0, 15728, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18140, 0, 14542, 0, 0, 0, 0, 0, 0,
    17039, 0, 10883, 18688, 0, 0, 0, 0, 0, 13873, 0, 0, 0, 0, 1100, 4965, 10431, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14768, 0, 0, 0, 0, 0, 0, 18590,
    0, 0, 10465, 0, 0, 0, 0, 0, 1228, 4722, 11360, 13738, 0, 1468, 0, 19446, 0, 0, 0, 0,
    10717, 3053, 720, 7497, 0, 0, 0, 0, 0, 0, 0, 0, 6984, 2628, 18320, 0, 5394, 17473, 0, 7231,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17502, 0, 13712, 0, 0, 2247, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8457, 7426, 0, 0, 0, 0, 0, 0,
    18376, 0, 0, 0, 0, 0, 147, 14261, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4429,
    12136, 0, 0, 0, 5204, 0, 0, 2475, 0, 0, 0, 0, 0, 0, 19541, 0, 0, 0, 4112, 0,
    11063, 11721, 14314, 8318, 0, 0, 0, 0, 0, 12905, 0, 0, 0, 7570, 0, 0, 0, 0, 0, 0,
    0, 0, 16899, 0, 0, 0, 0, 0, 0, 0, 0, 1111, 7447, 0, 0, 0, 0, 14943, 0, 9413,
    0, 0, 0, 0, 0, 13765, 0, 0, 0, 0, 13999, 0, 11565, 0, 1333, 0, 0, 8183, 0, 0,
    3456, 9466, 14466, 0, 0, 0, 0, 0, 0, 0, 0, 16267, 0, 0, 0, 0, 8151, 0, 12241, 0,
    0, 0, 0, 0, 1502, 7075, 3479, 0, 0, 484, 13966, 226, 9911, 15210, 6249, 15534, 16820, 17015, 17527, 0,
    0, 0, 0, 901, 1942, 3948, 0, 0, 0, 0, 13028, 1828, 13787, 3630, 0, 0, 0, 0, 0, 0,
    0, 0, 13019, 8883, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7956, 0,
    15050, 0, 0, 957, 13706, 10316, 13586, 12159, 10230, 17001, 16835, 0, 17233, 0, 0, 439, 0, 0, 0, 0,
    0, 0, 6165, 11828, 0, 1810, 0, 0, 0, 0, 0, 0, 0, 17960, 0, 0, 0, 0, 0, 0,
    5252, 5899, 6553, 6808, 0, 0, 0, 12148, 0, 0, 0, 0, 0, 0, 0, 0, 7539, 0, 11227, 0,
    0, 0, 0, 0, 0, 2905, 0, 16713, 0, 0, 4898, 7358, 7525, 0, 0, 0, 0, 0, 0, 16261,
    0, 11334, 6580, 19380, 0, 0, 0, 0, 0, 0, 0, 9234, 0, 12700, 0, 6522, 0, 0, 18050, 0,
    0, 0, 10430, 0, 0, 2175, 0, 0, 3243, 0, 0, 0, 0, 0, 0, 0, 82, 10572, 0, 0,
    0, 0, 0, 6727, 0, 0, 0, 2734, 0, 0, 0, 0, 13243, 16603, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 15122, 0, 0, 0, 0, 0, 0, 0, 18999, 0, 0, 0, 0, 19100, 7585, 19409, 0,
    0, 0, 0, 0, 0, 0, 0, 6649, 0, 0, 0, 0, 1824, 0, 2876, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 12872, 0, 0, 0, 0, 0, 0, 0, 0, 8765, 15235, 0, 255, 369, 7581, 0,
    0, 0, 0, 0, 4414, 14830, 0, 0, 0, 0, 0, 0, 0, 0, 3019, 0, 0, 0, 0, 3793,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7353, 365, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 3487, 18384, 7582, 0, 0, 183, 8481, 0, 0, 0, 0, 2781,
    0, 0, 12489, 11843, 0, 0, 0, 0, 0, 10691, 0, 0, 0, 0, 0, 10042, 0, 12179, 0, 0,
    14594, 0, 0, 0, 15396, 0, 0, 0, 0, 0, 12824, 0, 12670, 0, 15053, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 3921, 12207, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 215,
    4613, 0, 16844, 0, 0, 0, 0, 0, 0, 17765, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 2015, 10067, 10940, 5986, 11034, 15090, 18443, 0, 0, 0, 0, 9476, 0, 0, 0, 0, 16088, 0, 0,
    0, 0, 0, 2577, 7551, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1316, 12110, 0, 7312, 3259,
    13087, 0, 0, 0, 141, 0, 0, 0, 0, 11217, 0, 6513, 11664, 0, 11081, 0, 12129, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 2174, 4166, 10172, 12393, 9633, 2210, 17650, 0, 12198, 0, 0, 0, 17612, 10729,
    0, 18505, 0, 0, 0, 11930, 0, 13164, 0, 0, 0, 18438, 0, 4602, 6227, 0, 0, 0, 3684, 0,
    0, 0, 0, 0, 0, 8705, 0, 0, 0, 0, 0, 0, 18754, 0, 19503, 0, 0, 0, 0, 0,
    0, 8667, 1358, 0, 0, 0, 0, 0, 0, 7708, 0, 0, 0, 0, 0, 0, 7743, 0, 0, 7233,
    0, 4979, 0, 14296, 0, 0, 0, 0, 0, 0, 8741, 18175, 15464, 0, 0, 0, 0, 0, 0, 0,
    0, 15213, 0, 12007, 0, 0, 18893, 0, 9463, 14993, 2836, 18126, 10912, 2147, 0, 0, 0, 0, 2952, 0,
    12046, 0, 0, 9753, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14260, 0, 17592, 0, 0, 0,
    8874, 14938, 0, 0, 3176, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    11907, 17164, 9665, 0, 0, 0, 0, 10764, 0, 0, 0, 0, 0, 0, 0, 9086, 0, 0, 5383, 2971,
    11251, 15989, 0, 0, 0, 0, 9749, 0, 0, 0, 14770, 0, 0, 0, 0, 16512, 10783, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 1718, 0, 0, 14146, 17519, 0, 0, 216, 3935, 0, 0, 0, 14962, 23,
    0, 0, 0, 10925, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2534, 0, 0,
    0, 0, 0, 0, 0, 0, 16680, 8352, 0, 0, 16837, 19080, 6576, 0, 0, 0, 0, 977, 2285, 0,
    0, 0, 0, 0, 0, 0, 1473, 0, 0, 0, 2135, 0, 0, 0, 0, 0, 0, 5745, 0, 0,
    7592, 0, 0, 0, 0, 8933, 0, 0, 0, 0, 0, 0, 0, 9311, 0, 0, 1847, 0, 0, 0,
    0, 0, 0, 15497, 0, 13264, 11531, 7400, 17530, 0, 9673, 0, 0, 0, 3213, 18915, 0, 0, 10381, 3591,
    0, 0, 0, 11980, 0, 2490, 3518, 0, 0, 0, 8653, 2732, 16517, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 2870, 14039, 0, 0, 0, 0, 0, 11856, 0, 11851, 0, 0,
    3762, 10038, 5479, 0, 0, 0, 10746, 0, 0, 0, 0, 3047, 0, 0, 431, 0, 0, 17498, 0, 0,
    15966, 0, 95, 0, 0, 0, 0, 14974, 0, 2218, 3719, 0, 393, 17201, 0, 7854, 0, 3015, 0, 0,
    1724, 16023, 2177, 0, 0, 0, 6509, 0, 12791, 0, 0, 0, 18139, 14080, 0, 0, 0, 0, 10161, 0,
    0, 0, 0, 0, 6050, 10735, 905, 0, 0, 7417, 0, 13795, 4113, 7101, 15729, 18180, 0, 0, 7247, 1515,
    11197, 16952, 0, 0, 15072, 17169, 0, 853, 9504, 18518, 0, 0, 0, 0, 1608, 9351, 19132, 0, 15333, 0,
    0, 7124, 0, 0, 15878, 9404, 0, 0, 0, 0, 0, 17805, 0, 0, 0, 0, 0, 0, 14475, 18851,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 15118, 0, 0, 0, 0, 0, 0, 0, 0, 16602, 0,
    0, 0, 3499, 4653, 11722, 7973, 0, 0, 3782, 0, 3873, 13099, 0, 0, 0, 14793, 0, 0, 0, 0,
    0, 0, 0, 9224, 0, 967, 0, 8102, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 18273, 0, 16127, 0, 0, 0, 0, 0, 3503, 2728, 16289,
    13428, 8296, 14621, 0, 0, 0, 0, 2336, 0, 13491, 0, 0, 996, 12078, 7203, 14350, 0, 0, 0, 11199,
    0, 0, 0, 12744, 0, 0, 0, 0, 0, 0, 942, 0, 9646, 0, 0, 0, 0, 17715, 0, 0,
    0, 0, 0, 14380, 0, 10870, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 13161, 0, 0, 0, 7649, 11071, 0, 0, 0, 4234, 4596, 0, 0, 0, 0, 2591, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 603, 0, 0, 10491, 0, 0, 0, 0, 0, 0, 12779, 827, 3978,
    14588, 7911, 0, 0, 5555, 0, 0, 0, 0, 0, 0, 0, 7935, 11061, 10597, 0, 13435, 0, 0, 0,
    0, 0, 16406, 0, 11058, 7970, 10554, 15458, 7387, 16403, 0, 6114, 0, 0, 0, 0, 0, 0, 0, 0,
    681, 0, 10304, 0, 6466, 6309, 0, 0, 0, 0, 14976, 0, 873, 1528, 0, 0, 0, 8021, 7061, 15707,
    16683, 7938, 0, 0, 0, 0, 0, 0, 3403, 0, 12351, 0, 0, 18464, 12127, 0, 0, 0, 0, 19043,
    19544, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6496, 0, 0, 0, 6720, 12545, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 8675, 0, 0, 0, 0, 16057, 0, 0, 10803, 0, 0, 0, 0, 0,
    0, 0, 0, 2098, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6020, 0, 0, 2533, 0,
    14245, 810, 1691, 0, 0, 0, 0, 16526, 0, 15316, 0, 0, 0, 9913, 10124, 11162, 2478, 8277, 14254, 15384,
    16439, 0, 0, 0, 0, 0, 0, 0, 0, 288, 5342, 18194, 54, 15410, 0, 2082, 10242, 0, 279, 63,
    4279, 19414, 0, 0, 17377, 0, 2170, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18917, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 6710, 10502, 0, 0, 0, 0, 15186, 0, 0, 1854, 6468,
    205, 0, 0, 15955, 0, 0, 0, 5950, 9399, 0, 0, 0, 0, 0, 0, 0, 0, 2794, 0, 17967,
    0, 0, 5725, 0, 0, 18824, 0, 13693, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5557, 0, 0,
    0, 0, 0, 6763, 10954, 0, 0, 0, 7505, 0, 0, 0, 16875, 0, 4526, 19394, 0, 0, 0, 0,
    12663, 0, 3429, 0, 0, 2939, 3488, 10306, 12796, 17981, 0, 0, 0, 0, 6819, 0, 0, 0, 17226, 17412,
    0, 0, 0, 0, 0, 1402, 0, 2067, 0, 0, 0, 0, 15394, 16333, 0, 0, 9737, 0, 12193, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 6692, 0, 0, 0, 0, 19095, 0, 0, 4614, 16331, 0,
    0, 862, 5247, 0, 0, 0, 0, 0, 4303, 8408, 0, 0, 10371, 0, 0, 0, 0, 5882, 0, 3110,
    3717, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8188, 0, 17963, 0, 12096, 0, 0, 13285, 2730,
    10633, 0, 19393, 0, 0, 1632, 7374, 15582, 0, 0, 18283, 0, 0, 13588, 16681, 0, 0, 10015, 0, 0,
    0, 0, 0, 0, 10005, 0, 14504, 12023, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12329,
    7647, 16463, 0, 0, 9692, 10109, 0, 4859, 9591, 0, 0, 0, 0, 5757, 0, 0, 0, 0, 0, 2372,
    14604, 0, 18545, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14372, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 7753, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 17844, 0, 0, 0, 0, 0, 0, 0, 5602, 18249, 0, 7369, 0, 0, 17324, 0, 0, 15021, 14496,
    0, 0, 9003, 9110, 0, 0, 0, 0, 0, 0, 842, 0, 903, 5700, 4290, 6847, 0, 0, 13502, 0,
    0, 0, 0, 0, 0, 9705, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4257, 8604, 15282, 0, 19450,
    14158, 0, 0, 9251, 0, 8153, 0, 0, 9112, 0, 0, 0, 16927, 0, 0, 0, 0, 0, 0, 0,
    1776, 0, 0, 0, 7978, 0, 0, 13745, 0, 0, 0, 0, 0, 19579, 15718, 0, 0, 0, 0, 0,
    0, 18940, 0, 0, 1447, 6775, 10200, 18516, 0, 0, 0, 0, 8412, 5923, 15286, 0, 4164, 4415, 0, 0,
    0, 13204, 5391, 0, 0, 296, 18787, 0, 0, 0, 0, 0, 0, 0, 0, 4589, 0, 0, 0, 0,
    14744, 0, 16812, 0, 0, 0, 2332, 2915, 0, 0, 0, 0, 1517, 14229, 0, 9206, 0, 0, 0, 2557,
    0, 0, 0, 0, 6338, 0, 0, 0, 0, 0, 2186, 0, 0, 0, 1748, 0, 2381, 8687, 10544, 9229,
    3835, 18135, 18296, 0, 0, 0, 0, 0, 0, 0, 4096, 3831, 17951, 0, 0, 0, 0, 0, 0, 1533,
    11405, 11820, 0, 0, 0, 0, 0, 0, 13062, 0, 0, 0, 17270, 18265, 0, 0, 0, 0, 5587, 16025,
    965, 3818, 0, 8368, 0, 0, 7451, 0, 0, 0, 4317, 7274, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 3358, 0, 6867, 7519, 0, 0, 0, 4018, 0, 12635, 0, 0, 5959, 8240, 0, 14894, 19322, 5879, 4687,
    0, 0, 0, 4741, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4527, 0, 0, 0, 0, 0,
    0, 19049, 0, 0, 0, 0, 5820, 0, 8677, 0, 0, 0, 8837, 16503, 0, 0, 0, 0, 0, 0,
    0, 10861, 0, 0, 0, 14512, 0, 0, 0, 0, 0, 0, 4686, 0, 0, 0, 937, 0, 0, 0,
    0, 0, 0, 11630, 18317, 11786, 0, 0, 0, 0, 17559, 0, 0, 0, 0, 0, 1816, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 17773, 0, 0, 12595, 0, 9405, 0, 0, 0, 0, 92, 11847,
    15719, 17820, 0, 0, 0, 0, 3051, 5801, 0, 0, 0, 16623, 0, 15614, 3103, 0, 0, 0, 0, 0,
    0, 0, 0, 17269, 0, 0, 0, 0, 0, 0, 0, 0, 11684, 0, 9447, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 16924, 12797, 0, 652, 0, 4847, 0, 4369, 0, 3833, 12520, 0,
    0, 18048, 0, 0, 0, 12099, 9431, 18887, 16371, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    16734, 15490, 0, 0, 4780, 2736, 0, 0, 0, 0, 453, 16363, 0, 0, 11357, 12689, 12894, 16978, 0, 0,
    0, 0, 0, 4002, 12712, 0, 0, 0, 0, 0, 1034, 4306, 13280, 0, 0, 0, 8367, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 3731, 6999, 0, 7205, 0, 2702, 1009, 9377, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 336, 11685, 0, 0, 0, 3338, 6659, 6646, 0, 0, 12031, 0, 8104, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 18837, 0, 0, 0, 0, 0, 0, 0, 8317, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 15987, 3992, 8905, 0, 0, 0, 0, 0, 0, 0, 15174, 18353,
    0, 1626, 0, 0, 0, 3166, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1941, 3602, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1639, 94, 0, 0, 0, 0, 0, 0, 1800,
    5475, 0, 0, 0, 0, 0, 0, 0, 18755, 0, 0, 49, 4403, 0, 499, 0, 2454, 0, 0, 0,
    0, 10762, 16251, 0, 0, 0, 2927, 0, 0, 6532, 0, 0, 0, 0, 0, 0, 0, 15651, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4289, 4717, 15636, 2977, 609, 18753, 0, 0, 0,
    12916, 15460, 42, 8937, 12998, 0, 10342, 18166, 0, 0, 0, 0, 0, 0, 0, 0, 713, 3965, 16195, 0,
    154, 6040, 0, 17762, 0, 0, 1175, 15219, 0, 0, 0, 0, 0, 0, 0, 18472, 0, 0, 4210, 11999,
    13463, 0, 17569, 0, 0, 4677, 0, 18368, 0, 0, 15370, 7272, 0, 3680, 0, 10891, 0, 0, 0, 11614,
    0, 0, 0, 17093, 0, 18480, 0, 0, 16708, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 4949, 0, 0, 4720, 8588, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    10019, 0, 0, 0, 0, 10184, 2027, 14086, 0, 0, 0, 9707, 6013, 10719, 0, 0, 0, 19055, 1416, 0,
    0, 0, 0, 13041, 7672, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 531, 0, 14058,
    14754, 15036, 0, 0, 0, 0, 0, 0, 10043, 12771, 0, 0, 4730, 0, 0, 0, 0, 0, 0, 3874,
    0, 0, 0, 0, 0, 0, 0, 0, 8679, 0, 19402, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 15175, 0, 0, 0, 0, 0, 0, 16892, 0, 1972, 0, 12892, 18944, 0, 0,
    0, 0, 14529, 7873, 17370, 0, 0, 8682, 0, 13451, 0, 0, 0, 19454, 0, 0, 0, 0, 0, 0,
    0, 18731, 0, 0, 0, 0, 0, 0, 3108, 4308, 0, 0, 0, 0, 4067, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 3827, 15417, 0, 10083, 0, 0, 0, 0,
];
