/**
 * What the people of the invented interviews say and the drafts quote. In braces: words that a
 * writer may leave out; between angle brackets: a word for which a writer may put the one after
 * the bar in brackets.
 */
export const SPOKEN: readonly string[] = [
  'We carried the baskets up by hand {, four at a time,} because the winch had rusted through in the autumn.',
  'Nobody from the ministry rang us {on the Sunday or the Monday}, and by Tuesday the road was not there any more.',
  'I would not call it a strike {, whatever the papers say,} but the kitchens stayed cold for eleven days.',
  '<They|the owners> promised twelve lifts and we have counted five {, two of which smell of gas}.',
  'My grandmother planted that orchard with a spoon {, or so she used to tell it,} and now a lorry park is going to sit on it.',
  'The first letter arrived 40 days after the flood {and it was addressed to the man who lived here before me}.',
  'You cannot teach thirty-two children to swim in a pool that is closed {for repairs} every second week.',
  'If the grant does not come by March {, and nobody tells me that it will,} we lock the doors and give back the keys.',
  'We never asked for a stadium {with heated seats}, we asked for a bus that stops when you wave at it.',
  'The pipes were laid in 1954 {by men who were paid by the yard} and they have been leaking since 1955.',
  'I told <her|the minister> that the harbour was silting up {faster than anybody had measured} and she wrote it on her hand.',
  'There are 600 names on that petition {, mine among them,} and not one of them has had an answer.',
  'It is a beautiful building {from the outside} and I have been cold in every single room of it.',
  'People keep asking whether I regret selling the ferry {to a company that owns no boats}, and I do not, not for a minute.',
  'The smell comes at about six in the evening {when the wind turns} and you learn to eat your supper early.',
  'Our nurses are paid less than the men who collect the trolleys {in the car park next door}.',
  '<He|the inspector> looked at the wall for maybe two minutes {with a torch that did not work} and signed it off.',
  'We lost nineteen cows in one night {to something that the vet could not name} and I still do not sleep when it thunders.',
  'A library without a librarian is a very quiet warehouse {with comfortable chairs}.',
  'I was the only woman on that crew {for nine seasons} and I was the only one who could read the chart.',
  'The judge said seven years {and looked at the clock} and my son said thank you, as if he had been handed a coat.',
  'We do not want an apology {in a frame on the wall}, we want the river to run clear by the time the children are grown.',
  'That bridge carries 14,000 cars a day {on bolts that were meant for a third of that}.',
  'They told us the noise would stop at ten {and it did stop at ten}, ten the next morning.',
  'I have buried three dogs since the quarry opened {and I am not saying that it is the dust}, but I am saying three dogs.',
  'Every spring the council paints the benches {a different green} and every summer somebody sits on them too soon.',
  'My brother drove through the night with the insulin {on his lap in a cold box} because the depot would not open the gate.',
  'We could have saved the roof for 9,000 pounds {in the spring of that year} and now it will cost us a quarter of a million.',
  'There was no plan {in any drawer of that office}, there was a telephone number and nobody answered it.',
  'I will not sit at a table with people who count {tenants} as square metres.',
  'The machine says that I am dead {since the ninth of May}, so I took my passport to the desk and said good morning.',
  'When the mill shut we had 212 families on this hill {and a brass band} and now we have a very good car park.',
  '<She|the teacher> kept a kettle in the classroom {against every rule of the house} and that is why we came to school at all.',
  'Half of the vaccine was spoiled before it reached the island {because the freezer on the boat was full of bait}.',
  'I do not hate the wind farm {, I can even see that it is handsome}, I hate that nobody knocked on my door first.',
  'They measured the water in January {when nobody swims} and announced in June that it was perfectly safe.',
  'The archive is in forty boxes {under the stairs of the old customs house} and the mice have read more of it than the historians.',
  'Our best player earns more in a week than the club paid {for the ground} in 1987.',
  'You learn the names of the nurses first {, then the names of the machines,} and in the end you know the names of the cleaners.',
  'We were told to wait for the helicopter {and to light a fire} and we waited for sixteen hours.',
  'I signed that contract in a language that I cannot read {at a table in an airport} and that was my own fault.',
  'The new timetable saves four minutes {on paper} and costs my mother her only way to the chemist.',
  'Nobody is stealing the bees {for their honey}, they steal them for the almond growers in the south.',
  'There is a crack in that dam {as long as a bus} and the man who found it was moved to another office.',
  'We have paid for that playground three times {over, in fees and fines and lawyers} and the swings are still in a warehouse.',
  'My phone rang at ten past five and a voice said {in very polite English} that the ship had no power and was turning.',
  'I never saw the report {before it was printed}, I was given a summary by somebody who had not read it either.',
  'When <they|the auditors> opened the safe there was a sandwich in it {wrapped in a page of the accounts}.',
  'The orchestra played in gloves that winter {because the boiler was older than the conductor} and it was the best concert of my life.',
  'It took the fire brigade 27 minutes to get here {from a station that I can see out of my window}.',
  'We are not asking for the moon {or for a new town hall}, we are asking for a doctor on Thursdays.',
  'I used to sell 300 loaves on a Saturday {before the motorway} and last week I sold thirty-one.',
  'The landlord has not been inside this house since the winter of 2009 {and he would not like what he would find}.',
  'A man in a yellow jacket told me that my fence was {legally speaking} a building and that I had a week to take it down.',
  'Our lawyers cost us more than the accident did {in the first year alone}, and the accident cost me a leg.',
  'The children draw the sea brown {with little black dots} because that is how they know it.',
  'I did not vote for her {the first time} and I would swim across that bay to vote for her now.',
  'We found the ring in a trout {that my nephew caught off the weir} 22 years after the wedding.',
  'You could hear the glacier at night {like somebody moving furniture} and now you hear nothing at all.',
  'The school bus has no heating and no second gear {on hills}, so they sing until it is warm.',
  'I was offered 80 dollars for a painting {of my own dead father} by a man who then hung it in a bank.',
  'They cut the tree down on a Sunday {while we were at church} and counted 341 rings on the Monday.',
  'If you want to know how this town works {and you have an afternoon to spare}, stand in the post office and say nothing.',
  'The pilot did not shout {and he did not swear}, he just said that it was time to tell our families something kind.',
  'My daughter translates for me at the hospital {and she leaves out the worst of it} and she thinks that I do not notice.',
  'We have more saints than street lamps {on this side of the canal} and I know which ones I would rather have.',
  'The strike fund ran dry in the seventh week {and by the ninth we were selling the chairs} and nobody went back.',
  'I kept every receipt for eleven years {in biscuit tins} because my father told me that paper wins.',
  '<It|the bank> closed at noon on Friday and by one o’clock {as the clock on the church tower went} my wages were gone.',
  'The ice used to hold a lorry until the end of April {in my father’s time} and this year it would not hold a dog.',
  'There were 58 of us in a hall that is licensed for twenty {and the back door was chained from the outside}.',
  'I would rather be poor here {with my windows open} than comfortable in a place where I know nobody’s dog.',
];

/** Sentences that nobody says in any interview. */
export const NEVER_SAID: readonly string[] = [
  'Our accountants warned the trustees about those loans in three separate letters.',
  'The tunnel boring machine has been stuck under the cathedral since Easter.',
  'Frankly, the violin section was drunk and the audience loved it.',
  'I have asked the bishop to sell the silver and mend the gutters.',
  'Two of the lifeguards cannot swim and one of them is afraid of birds.',
  'My opponent has confused a budget with a shopping list.',
  'The satellites were built in a garage by four students and a plumber.',
  'We grew tomatoes on the roof of the police station and gave them to the prisoners.',
  'It was the tax on salt that made my family rich and then made it leave.',
  'Every clock in the parliament tells a different time and nobody dares to choose.',
  'The elephant was insured and the tent was not.',
  'She taught the parrot to say the name of her lawyer.',
];

const SUBJECTS =
  'the engineer|my neighbour|our committee|the woman at the desk|somebody from the union|the caretaker|a student|the other driver|my cousin|the man with the map|the treasurer|a reporter'.split(
    '|',
  );
const VERBS =
  'talked about|wrote down|forgot|looked into|argued over|laughed at|worried about|asked for|put away|described|complained about|photographed'.split(
    '|',
  );
const OBJECTS =
  'the keys|the old plans|a second opinion|the weather on the coast|those invoices|the meeting in spring|our summer timetable|the colour of the doors|the phone list|a box of lamps|the parking rules|that long afternoon'.split(
    '|',
  );
const ENDS =
  'and then we went on|so it took a while|as far as I remember|and that was that|which surprised me a bit|before lunch|after the holidays|more or less|and we left it there|in the end|without much fuss|for the third time'.split(
    '|',
  );
const QUESTIONS =
  'And what happened then?|How did people take that?|Can you say a bit more about it?|When was this, roughly?|Who else was there?|Did anybody write it down?|What did you make of that?|And before that?'.split(
    '|',
  );

type Random = () => number;
export function pick<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)]!;
}

/** Talk that nobody quotes. */
export function smallTalk(random: Random): string {
  const subject = pick(SUBJECTS, random);
  const words = `${subject} ${pick(VERBS, random)} ${pick(OBJECTS, random)} ${pick(ENDS, random)}`;
  return `${words[0]!.toUpperCase()}${words.slice(1)}.`;
}

export function question(random: Random): string {
  return pick(QUESTIONS, random);
}
