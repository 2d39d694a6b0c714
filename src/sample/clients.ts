import type { Language } from '../vocabulary/words.ts';

const first = {
  en: 'Alder Amber Arbor Aspen Atlas Bay Beacon Birch Bright Cedar Clear Cobalt Copper Coral Crest Delta Echo Elm Ember Falcon Fern Field Flint Forest Garnet Granite Harbor Hazel Heron Hill Indigo Iron Ivory Juniper Lake Linden Maple Meadow Mill North Oak Onyx Orchard Pine Prairie River Rowan Sage Silver Slate Stone Summit Willow',
  ru: 'Алтай Альфа Амур Ангара Арктика Байкал Балтика Берег Вега Вектор Вертикаль Волга Восток Вятка Гарант Горизонт Гранит Дельта Дон Енисей Запад Заря Звезда Истра Кама Каскад Кедр Клён Кристалл Кубань Лада Лотос Маяк Меридиан Нева Обь Ока Орион Парус Пульс Радуга Родник Рубин Север Сибирь Сокол Союз Спектр Темп Урал Фаворит Юг Янтарь',
};

const second = {
  en: 'Logistics Foods Systems Dental Textiles Motors Media Furniture Packaging Solar Clinic Legal Press Tools Glass Paper Steel Travel Hotels Fitness Pharma Farms Bakery Coffee Software Security Cleaning Staffing Insurance Capital Realty Builders Roofing Plumbing Electric Lighting Optics Labs Robotics Marine Freight Trading Outdoor Toys Books Music Design Print Garden Partners',
  ru: 'Авто Агро Аудит Газ Групп Декор Дент Дизайн Дом Инвест Клининг Климат Книга Комплект Лес Логистик Маркет Мебель Мед Медиа Металл Монтаж Оптика Отель Пак Партнёр Пласт Право Принт Проект Пром Реклама Ремонт Сад Свет Сервис Снаб Софт Спорт Сталь Стекло Строй Текстиль Торг Транс Тур Фарм Финанс Хлеб Энерго',
};

/** The company behind a client's number, the same every time; the first 53 × 50 numbers have names of their own. */
export function clientNames(language: Language): (client: number) => string {
  const beginnings = first[language].split(' ');
  const endings = second[language].split(' ');
  const joint = { en: ' ', ru: '' }[language];
  return (client) => {
    const turn = Math.floor(client / beginnings.length);
    return `${beginnings[(client * 20) % beginnings.length]}${joint}${endings[(turn + client * 6) % endings.length]}`;
  };
}
