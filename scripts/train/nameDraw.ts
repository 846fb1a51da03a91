import type { PeopleNames } from './peopleNames';
import type { PlaceName } from './placeNames';
import { pick } from './random';
import { OTHER_NAMES, ONE_WORD_BODIES, ROLES, TITLES } from './newsTemplates';

/** Draws names that look like those of the news. */
export interface NameDraw {
  person(): string;
  surname(): string;
  given(): string;
  organisation(): string;
  acronym(): string;
  place(): string;
  country(): string;
  facility(): string;
  demonym(): string;
  /** The filling of a template's slot, with the label of names (`PER`, `ORG`, `LOC`, `MISC`). */
  slot(name: string): { readonly text: string; readonly type?: string };
}

const TOPICS =
  'Health|Education|Finance|Foreign Affairs|Justice|Agriculture|Defence|Defense|the Interior|Labour|Trade and Industry|Energy|Transport|Public Works|Culture|Science and Technology|Human Rights|Statistics|Women and Children|Tourism|Fisheries|Public Health|Disease Control|Electoral Affairs|Social Welfare|Environment|Water Resources|Economic Affairs|Information|Home Affairs|Housing|Disaster Management|Civil Aviation|Mines|Youth and Sport|Nuclear Energy'.split(
    '|',
  );
const OF_HEADS =
  'Ministry of|Department of|University of|Institute of|Centre for|Center for|Bank of|Council for|Federation of|Association of|Union of|Office of|Committee for|Bureau of|Chamber of|Agency for|College of|School of|Council of|Movement for|Alliance for|Society for|Commission on|Academy of|Board of|Party of'.split(
    '|',
  );
const KINDS =
  'National|Liberal|Democratic|Republican|Socialist|Communist|People’s|Islamic|Christian Democratic|Conservative|Labour|Progressive|Patriotic|Green|United|Revolutionary|Central|Federal|International|Royal|General|Supreme|High|Independent|Popular|Workers’|Farmers’|Civil|Electoral|Public|African|European|Asian|Arab|World|Global|Regional|Metropolitan|Municipal'.split(
    '|',
  );
const HEADS =
  'Party|Front|Union|Alliance|Movement|Coalition|Congress|Council|Commission|Court|Bank|Authority|Agency|Police|Army|Guard|Assembly|University|Institute|Hospital|Airlines|Airways|Railways|Foundation|Association|Federation|Board|Office|Times|Post|Herald|News|Tribune|Daily|Star|Mail|Group|Holdings|Industries|Motors|Energy|Oil|Gas Company|Power Company|Electric|Telecom|Steel|Insurance|Development Bank|Football Club|FC|United|Rovers|Museum|Theatre|Orchestra|Church|College|High School|Cooperative|Fund|Trust|Society|Network|Ltd|Inc|Inc.|Corp|Corporation|Co., Ltd|plc|Pictures|Studios|Records|Pharmaceuticals|Technologies|Labs|Mining|Brewery|Statistics Office|Medical Centre|Red Cross|Chamber of Commerce|Trade Union|Security Forces|Development Authority|Prison Service|Weather Service|Electoral Commission|Human Rights Commission'.split(
    '|',
  );
const BRANDS =
  'Google|Facebook|Twitter|Amazon|Apple|Microsoft|Samsung|Toyota|Huawei|Reuters|BBC|CNN|Al Jazeera|Xinhua|Tesla|Boeing|Airbus|Shell|Nestlé|Volkswagen|Netflix|YouTube|Instagram|WhatsApp|Alibaba|Tencent|Hamas|Hezbollah|Taliban|Amnesty International|Greenpeace|Oxfam|UNICEF|Interpol|NATO|OPEC|FIFA|UEFA|ASEAN|Human Rights Watch|Uber|Bloomberg|Pfizer|Starlink|Ryanair|Siemens|Gazprom|Petrobras|Ikea'.split(
    '|',
  );
const ACRONYMS =
  'UN|EU|US|WHO|IMF|ILO|UNHCR|AU|ANC|BJP|PLO|FBI|CIA|IAEA|WTO|FAO|AP|AFP|EFE|IDF|PLA|ECB|OECD|NGO'.split(
    '|',
  );
const FACILITY_HEADS =
  'Street|Avenue|Road|Square|Park|Airport|International Airport|Bridge|River|Lake|Island|Beach|Stadium|Hospital|Station|Market|Prison|Hill|Mountain|Bay|Valley|Forest|Harbour|Highway|Palace|Mosque|Cathedral|National Park|Dam|Desert|Peninsula|Gulf|Strait|District|County|Province|Region|Governorate|Village|Zoo|Port|Camp|Falls'.split(
    '|',
  );
const REGIONS =
  'Africa|Europe|Asia|Latin America|the Middle East|South America|North America|Central America|Southeast Asia|West Africa|East Africa|Southern Africa|the Caribbean|the Gulf|the Balkans|Eastern Europe|the Pacific|the Amazon|the Mediterranean|the Red Sea|the Sahel|Gaza|the West Bank|Kashmir|Tibet|Siberia|Scotland|Wales|Catalonia|Kurdistan|Darfur|Crimea|England|Hawaii|Bavaria|the Arctic|Antarctica|US|U.S.|UK|UAE|USA|D.R. Congo|Burma|Ivory Coast|Türkiye|Czech Republic|the West|the Andes|the Himalayas|the Nile|the Mekong'.split(
    '|',
  );
const DEMONYMS =
  'American|British|French|German|Chinese|Indian|Russian|Japanese|Kenyan|Nigerian|Ugandan|Israeli|Palestinian|Iraqi|Iranian|Saudi|Egyptian|Colombian|Chilean|Bolivian|Venezuelan|Cuban|Nicaraguan|Honduran|Mexican|Brazilian|Argentine|Peruvian|Canadian|Australian|African|European|Asian|Arab|Korean|South Korean|North Korean|South African|Rwandan|Ethiopian|Sudanese|Ghanaian|Malawian|Zimbabwean|Namibian|Algerian|Moroccan|Tunisian|Turkish|Kurdish|Afghan|Pakistani|Bangladeshi|Filipino|Indonesian|Malaysian|Thai|Vietnamese|Burmese|Ukrainian|Polish|Hungarian|Greek|Italian|Spanish|Portuguese|Dutch|Swedish|Jordanian|Kuwaiti|Qatari|Emirati|Lebanese|Syrian|Jewish|Muslim|Catholic|Hindu|Sikh|Buddhist|Christian|Sunni|Shia|Aboriginal|Maori|Maya|Quechua|Latin American|Central American|Tamil|Bengali|Zulu|Israelis|Palestinians|Kenyans|Cubans|Kurds|Costa Rican|Seychellois|Rwandans|Uruguayan|Salvadoran|Paraguayan|Eritrean|Eritreans|Gabonese|Burkinabe|Kashmiri|Mapuche|Maasai|Inuit|Hausa|Yoruba|Igbo|Somali|Somalis|Tanzanian|Zambian|Malian|Senegalese|Ivorian|Cameroonian|Congolese|Angolan|Mozambican|Mauritian|Malagasy|Libyan|Yemeni|Omani|Bahraini|Armenian|Azerbaijani|Georgian|Kazakh|Uzbek|Mongolian|Nepali|Sri Lankan|Cambodian|Lao|Singaporean|Taiwanese|Belgian|Austrian|Swiss|Danish|Norwegian|Finnish|Czech|Slovak|Serbian|Croatian|Bosnian|Albanian|Bulgarian|Romanian|Moldovan|Belarusian|Latvian|Lithuanian|Estonian|Irish|Scottish|Welsh|Icelandic|Guatemalan|Panamanian|Ecuadorian|Ecuadorean|Dominican|Haitian|Jamaican|Puerto Rican|Indigenous|First Nations|Cree|Navajo|Oromo|Tigrayan|Amhara|Pashtun|Uyghur|Uyghurs|Rohingya|Hutu|Tutsi|Malawians|Ugandans|Nigerians|Indians|Americans|Russians|Ukrainians|South Africans|Southeast Asian|South Asian|East African|West African|Chileans|Bolivians|Orthodox|Evangelical|Anglican|Sikhs|Buddhists|Muslims|Christians|Egyptians|Hindus'.split(
    '|',
  );
const QUOTES = ['“*”', '"*"', '‘*’'];
const NICKNAMES =
  'The Anvil|Buddy|El Gordo|Bongo|Che|The Rock|Skip|Big Mike|Red|Tiger|The Hammer|Lefty|Mama|Doc|Chapo|Kiki|The Voice|Ace'.split(
    '|',
  );
const PARTICLES = 'van|de|dos|da|al|van der|de la|bin|von|El|Le|Al|Ben'.split('|');

/** Makes a drawer over the given lists. */
export function createNameDraw(
  random: () => number,
  people: PeopleNames,
  towns: readonly PlaceName[],
  countries: readonly string[],
): NameDraw {
  const known = towns.filter(town => town.population > 100_000);
  const chance = (share: number): boolean => random() < share;
  const given = (): string => {
    const one = pick(random, chance(0.5) ? people.he : people.she);
    return chance(0.06) ? `${one}-${pick(random, people.he).toLowerCase()}` : one;
  };
  const surname = (): string => {
    const one = pick(random, people.surnames);
    if (chance(0.04)) return `al-${one}`;
    if (chance(0.04)) return `${pick(random, PARTICLES)} ${one}`;
    return chance(0.05) ? `${one}-${pick(random, people.surnames)}` : one;
  };
  const person = (): string => {
    const dice = random();
    if (dice < 0.08)
      return `${given()} ${pick(random, 'ABCDEFGHJKLMNPRSTVW'.split(''))}. ${surname()}`;
    if (dice < 0.12) return `${pick(random, 'ABCDEFGHJKLMNPRSTVW'.split(''))}. ${surname()}`;
    if (dice < 0.22) return `${given()} ${given()} ${surname()}`;
    if (dice < 0.32) return `${given()} ${surname()} ${surname()}`;
    if (dice < 0.38) return `${surname()} ${given()}`;
    if (dice < 0.45)
      return `${given()} ${pick(random, QUOTES).replace('*', pick(random, NICKNAMES))} ${surname()}`;
    if (dice < 0.48) return `${given()} ${surname()} ${pick(random, ['Jr.', 'Sr.', 'III', 'Jr'])}`;
    if (dice < 0.51) return `${given()} bin ${given()} Al ${surname()}`;
    return `${given()} ${surname()}`;
  };
  const town = (): string => pick(random, chance(0.5) ? known : towns).name;
  const place = (): string => {
    const dice = random();
    if (dice < 0.2) return pick(random, countries);
    return dice < 0.32 ? pick(random, REGIONS).replace(/^the /, '') : town();
  };
  const acronym = (): string => {
    if (chance(0.25)) return pick(random, ACRONYMS);
    const length = 3 + Math.floor(random() * 3);
    return Array.from({ length }, () => pick(random, 'AABCDEFGHIIKLMNOOPRSTUVW'.split(''))).join(
      '',
    );
  };
  const organisation = (): string => {
    const dice = random();
    if (dice < 0.22)
      return `${pick(random, OF_HEADS)} ${chance(0.4) ? place() : pick(random, TOPICS)}`;
    if (dice < 0.4) return `${pick(random, KINDS)} ${pick(random, HEADS)}`;
    if (dice < 0.52)
      return `${pick(random, DEMONYMS)} ${pick(random, KINDS)} ${pick(random, HEADS)}`;
    if (dice < 0.66) return `${place()} ${pick(random, HEADS)}`;
    if (dice < 0.78) return `${surname()} ${pick(random, HEADS)}`;
    if (dice < 0.84)
      return `${given()} ${surname()} ${pick(random, ['Foundation', 'University', 'Hospital', 'Institute', 'Trust', 'School'])}`;
    if (dice < 0.9) return pick(random, BRANDS);
    return `${pick(random, KINDS)} ${pick(random, HEADS)} of ${place()}`;
  };
  const facility = (): string =>
    chance(0.12)
      ? `${pick(random, ['Lake', 'Mount', 'Port', 'Cape', 'Fort'])} ${surname()}`
      : `${chance(0.5) ? town() : surname()} ${pick(random, FACILITY_HEADS)}`;
  const draw: NameDraw = {
    person,
    surname,
    given,
    organisation,
    acronym,
    place,
    country: () => pick(random, countries),
    facility,
    demonym: () => pick(random, DEMONYMS),
    slot(name) {
      switch (name) {
        case 'per':
          return { text: person(), type: 'PER' };
        case 'sur':
          return { text: surname(), type: 'PER' };
        case 'giv':
          return { text: given(), type: 'PER' };
        case 'org':
          return { text: organisation(), type: 'ORG' };
        case 'acr':
          return { text: acronym(), type: 'ORG' };
        case 'one':
          return { text: pick(random, ONE_WORD_BODIES), type: 'ORG' };
        case 'LOC':
          return { text: place().toUpperCase(), type: 'LOC' };
        case 'loc':
          return { text: place(), type: 'LOC' };
        case 'cou':
          return { text: pick(random, countries), type: 'LOC' };
        case 'fac':
          return { text: facility(), type: 'LOC' };
        case 'dem':
          return { text: pick(random, DEMONYMS), type: 'MISC' };
        case 'oth':
          return { text: pick(random, OTHER_NAMES), type: 'MISC' };
        case 'title':
          return { text: pick(random, TITLES) };
        case 'role':
          return { text: pick(random, ROLES) };
        default:
          throw new RangeError(`No such slot: ${name}`);
      }
    },
  };
  return draw;
}
