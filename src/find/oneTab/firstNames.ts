import { once } from '../../vocabulary/once.ts';

const en = `aaron abby abigail adam adrian aisha alan albert alex alexander alexandra alexis alice alicia alison allison amanda
amber amir amy ana andre andrea andrew andy angel angela angie anita anjali ann anna anne annie anthony antonio april
arjun arthur ash ashley austin barbara becky bella ben benjamin beth betty bill billy blake bob bobby brad bradley
brandon brenda brent brett brian bruce bryan caleb cameron carl carla carlos carmen carol caroline carolyn carrie casey
catherine chad charles charlie charlotte chen chloe chris christian christina christine christopher cindy claire clara
clark cody colin connor corey courtney craig crystal curtis cynthia daisy dale dan dana daniel danielle danny darren
dave david dawn dean deb deborah debbie denise dennis derek diana diane diego dina dominic don donald donna doug douglas
drew dustin dylan ed eddie edgar edward eileen elaine elena eli elizabeth ella ellen emily emma eric erica erik erin
ethan eva evan eve faith fatima felix fernando fiona frances francis frank fred gabriel gail gary gavin george gina
glenn gloria grace graham greg gregory hannah hans harold harry hassan heather hector heidi helen henry holly howard
hugo ian isaac isabel isabella ivan jack jackie jackson jacob jake james jamie jan jane janet jason javier jay jean jeff
jeffrey jen jenna jennifer jenny jeremy jerry jess jesse jessica jill jim jimmy jo joan joanna joe joel john johnny
jon jonathan jordan jorge jose joseph josh joshua joy joyce juan judy julia julian julie justin karen karl kate
katherine kathleen kathryn kathy katie kayla keith kelly ken kenneth kevin kim kimberly kirk kristen kristin kurt kyle
lance larry laura lauren laurie leah lee lena leo leon leonard leslie lewis liam lily linda lisa liz logan lori louis
louise lucas lucy luis luke lynn madison maggie manuel marc marco marcus margaret maria marie mario marilyn mark
marta martha martin mary mason mateo matt matthew maureen maurice max maya megan mei mel melanie melissa mia michael michelle miguel
mike mina mitch mohamed mohammed molly monica morgan nadia nancy naomi natalie natasha nate nathan neil nicholas nick nicole
nikki nina noah noel nora norman olga oliver olivia omar oscar owen pablo pam pamela pat patricia patrick paul paula
pedro peggy penny pete peter phil philip phillip pierre priya rachel raj rajesh ralph ramon randy raul ravi ray raymond
rebecca ricardo rich richard rick ricky rita rob robert roberto robin rodney roger ron ronald rosa rose ross roy ruben
ruby russell ruth ryan sally sam samantha samuel sandra sandy sanjay sara sarah scott sean sergio seth shane shannon
sharon shaun shawn sheila shelly sherry simon sofia sonia sonya sophia sophie stacy stan stanley stella stephanie
stephen steve steven stuart sue sunil susan suzanne sydney tamara tania tanya tara taylor ted teresa terry theo
theresa thomas tiffany tim timothy tina todd tom tommy toni tony tracy travis trevor tyler valerie vanessa vera veronica
vicky victor victoria vince vincent virginia vivian walter wanda wayne wendy wes wesley will william willie xavier
yana yasmin yolanda yusuf zach zachary zoe`;

const ru = `александр александра алекс алексей алена алина алиса алла альбина анастасия анатолий андрей анжела анна антон
антонина аня арина аркадий арсений артем артур ася богдан борис боря вадим валентин валентина валера валерий валерия
валя ваня варвара василий василиса вася вера вероника вика виктор виктория виталий виталик влад владимир владислав
вова володя вячеслав галина галя гена геннадий георгий глеб гоша григорий гриша дамир данила даниил даша денис дина
дима дмитрий ева евгений евгения егор екатерина елена елизавета женя зоя иван игорь игнат илья инга инна ира ирина
камила карина катя кирилл кира клавдия коля константин костя кристина ксения ксюша лариса лев лена леонид леха леша
лида лидия лиза лилия люба любовь люда людмила максим макс маргарита марина маринка мария марк марат маша милана
миша михаил надежда надя наргиза настя наталия наталья наташа никита николай нина оксана олег олеся ольга оля павел
паша петр петя полина рамиль раиса ренат рената рита роман рома руслан рустам савелий саша света светлана семен сергей
серега сережа слава снежана соня софия софья станислав стас степан стелла таисия тамара таня татьяна тарас тимофей
тимур ульяна федор федя филипп эвелина эдик эдуард элина эльвира эльдар эмма юлия юля юра юрий яков яна ярослав`;

/** First names that are known by sight, folded; no list holds them all, and one of them is enough for its neighbours. */
export const firstNames = once((): ReadonlySet<string> => new Set(`${en} ${ru}`.split(/\s+/)));
