import { once } from '../../vocabulary/once.ts';

const en = `usa, us, uk, america, europe, asia, africa, canada, mexico, brazil, germany, france, spain, italy, poland, netherlands,
benelux, belgium, switzerland, austria, sweden, norway, denmark, finland, ireland, scotland, wales, england, portugal,
greece, turkey, israel, uae, dubai, india, china, japan, singapore, australia, new zealand, london, manchester, leeds,
birmingham, glasgow, edinburgh, bristol, liverpool, dublin, paris, berlin, munich, hamburg, madrid, barcelona, milan,
rome, vienna, zurich, amsterdam, brussels, stockholm, oslo, copenhagen, helsinki, warsaw, prague, lisbon, new york, nyc,
los angeles, san francisco, san diego, las vegas, chicago, boston, houston, dallas, miami, atlanta, seattle, denver,
phoenix, detroit, philadelphia, portland, toronto, montreal, vancouver, sydney, melbourne, mumbai, delhi, bangalore,
alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho, illinois,
indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri,
montana, nebraska, nevada, new hampshire, new jersey, new mexico, north carolina, north dakota, ohio, oklahoma, oregon,
pennsylvania, rhode island, south carolina, south dakota, tennessee, texas, utah, vermont, washington, west virginia,
wisconsin, wyoming, moscow, kazan, saint petersburg, st petersburg, kyiv, minsk, almaty, astana, tashkent, tbilisi`;

const ru = `москва, мск, санкт петербург, петербург, питер, спб, казань, екатеринбург, екб, новосибирск, нск, нижний новгород,
нижний, новгород, великий новгород, самара, омск, челябинск, ростов, ростов на дону, уфа, красноярск, пермь, воронеж,
волгоград, краснодар, саратов, тюмень, тольятти, ижевск, барнаул, ульяновск, иркутск, хабаровск, ярославль, владивосток,
махачкала, томск, оренбург, кемерово, новокузнецк, рязань, астрахань, пенза, липецк, тула, киров, чебоксары, калининград,
брянск, курск, иваново, магнитогорск, тверь, ставрополь, белгород, сочи, псков, тамбов, орел, смоленск, владимир,
вологда, мурманск, архангельск, сургут, чита, якутск, калуга, подмосковье, подольск, химки, балашиха, королев, пушкино,
одинцово, люберцы, зеленоград, домодедово, сколково, внуково, кострома, саранск, киев, минск, алматы, астана, ташкент,
тбилиси, ереван, баку, бишкек, россия, рф, беларусь, казахстан, узбекистан, армения, грузия, азербайджан, украина,
крым, татарстан, башкирия, башкортостан, европа, азия`;

/** Cities, regions and countries that sheets of a tracker are named after, folded. «Владимир» and "Sydney" are both. */
export const placeNames = once(
  (): ReadonlySet<string> =>
    new Set(
      `${en}, ${ru}`
        .split(',')
        .map((name) => name.trim().replace(/\s+/g, ' '))
        .filter((name) => !['владимир', 'sydney'].includes(name)),
    ),
);
