import { foldText } from '../../values/foldText.ts';
import { firstNames } from './firstNames.ts';
import { placeNames } from './placeNames.ts';

/** What a sheet without a column for the rep may be named after. */
export type Whose = 'person' | 'group' | 'unclear';

/** Whether a sheet bears the name of a person, or of a region, a team, a product: no word is taken for a person unseen. */
export function whoseSheet(sheet: string): Whose {
  const words = foldText(sheet).split(' ');
  if (placeNames().has(words.join(' ')) || words.some((word) => groups.test(word))) return 'group';
  if (hasInitials.test(sheet.trim()) || words.some((word) => firstNames().has(word) || patronymic.test(word)))
    return 'person';
  if (words.some((word) => placeNames().has(word))) return 'group';
  return words.some((word) => surname.test(word)) ? 'person' : 'unclear';
}

/** "J. Smith", "Smith J.", «Иванов И.И.», «И. О. Петров»; without the point, "Shift A" is one too. */
const hasInitials = /^(\p{Lu}\. ?){1,2}\p{Lu}\p{Ll}{2,}$|^\p{Lu}\p{Ll}{2,},? (\p{Lu}\. ?){1,2}$/u;

const patronymic = /^\p{L}{3,}(ович|евич|овна|евна|ична|инична)$/u;
/** Russian surnames by their endings; places that end so are known by their names. */
const surname = /^[а-я]{2,}([оеё]ва?|ский|ская|цкий|цкая|енко|йко|чук|щук|швили|дзе|янц?)$/u;

/** Words that name no person wherever they stand in the name of a sheet. */
const groups =
  /^(team|teams|group|squad|pod|dept|department|division|branch|office|store|shop|region|regions|territory|district|area|city|zone|segment|market|campaign|project|product|products|brand|company|client|account|accounts|channel|source|partner|partners|north|south|east|west|northeast|northwest|southeast|southwest|midwest|central|national|international|domestic|global|emea|apac|latam|amer|anz|mena|dach|nordics|smb|enterprise|corporate|retail|wholesale|commercial|residential|b2b|b2c|solar|windows|roofing|hvac|plumbing|siding|gutters|doors|kitchens|insurance|mortgage|mortgages|loans|credit|auto|home|life|health|medicare|pensions|software|hardware|saas|crm|hosting|services|service|training|courses|basic|pro|premium|gold|silver|standard|sales|support|web|website|phone|ads|facebook|google|linkedin|referral|referrals|команда|команды|группа|отдел|отделы|филиал|филиалы|офис|магазин|регион|регионы|округ|район|область|край|город|зона|сегмент|проект|продукт|продукты|товар|товары|бренд|компания|канал|источник|партнеры|направление|север|юг|восток|запад|центр|сибирь|урал|поволжье|дальний|приволжье|опт|розница|корпоратив|окна|двери|кухни|кровля|мебель|ремонт|услуги|обучение|курсы|ипотека|кредит|кредиты|страхование|осаго|каско|банкротство|сайт|авито|реклама|продажи|база|базы|холод|тепло|снг)$/u;
