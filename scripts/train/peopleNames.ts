import { allLocales } from '@faker-js/faker';

/** Names of people in Latin letters, as lists that training draws from. */
export interface PeopleNames {
  readonly he: readonly string[];
  readonly she: readonly string[];
  readonly surnames: readonly string[];
}

// Common names that faker's lists lack, because they write them in their own letters.
const SURNAMES = `
Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Tang Han Cao Deng Xiao Feng Zeng Cheng Cai Peng Pan Yuan Dong Yu Su Ye Lu Wei Jiang Tian Du Ding Shen Ren Fan Fang Shi Yao Tan Liao Zou Xiong Jin Hao Kong Bai Cui Kang Mao Qiu Qin Gu Hou Shao Meng Long Wan Duan Qian Yin Qiao Lai Gong Wen Pang Tsai Chan Lau Leung Cheung Wong Ng Lam Ho Kwok Chow Tsang Yip Mak Kwan Chiu Hsu Hsieh Chiang Tseng Lien
Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Ryu Jeon Hong Ko Moon Son Yang Bae Baek Heo Yoo Nam Sim Noh Ha Kwak Sung Cha Joo Woo Koo Min Ryoo Jin Ji Eom Chae Won Cheon Bang Gong Hyun
Sato Suzuki Takahashi Tanaka Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Yamaguchi Matsumoto Inoue Kimura Hayashi Shimizu Yamazaki Mori Abe Ikeda Hashimoto Yamashita Ishikawa Nakajima Maeda Fujita Ogawa Goto Okada Hasegawa Murakami Kondo Ishii Saito Sakamoto Endo Aoki Fujii Nishimura Fukuda Ota Miura Fujiwara Okamoto Matsuda Nakagawa Nakano Harada Ono Tamura Takeuchi Kaneko Wada Nakayama Ishida Ueda Morita Hara Shibata Sakai Kudo Yokoyama Miyazaki Miyamoto Uchida Takagi Ando Taniguchi Ohno Maruyama Imai Takada Fujimoto Takeda Murata Ueno Sugiyama Masuda Sugawara Hirano Kojima Otsuka Chiba Kubo Matsui Iwasaki Sakurai Kinoshita Noguchi Matsuo Nomura Kikuchi Sano Onishi Sugimoto Arai
Ahmed Ali Hassan Hussein Ibrahim Khalil Mansour Saleh Nasser Haddad Khoury Said Salem Aziz Karim Rahman Hamdan Qasim Abbas Sharif Bakr Suleiman Younis Zaki Farouk Fahmy Ghanem Hariri Jaber Kassem Mahfouz Masri Najjar Odeh Qureshi Rashid Sabbagh Shami Tamimi Zahrani Ghamdi Otaibi Harbi Dosari Shehri Qahtani Mutairi Maktoum Nahyan Thani Sabah Khalifa Benali Bouteflika Tebboune Benkirane Alaoui Bennani Berrada Chraibi Tazi Fassi Mebarki Belhadj Haddadi Boumediene Bensalah
Khan Ahmad Malik Hussain Iqbal Butt Chaudhry Mirza Sheikh Siddiqui Ansari Raza Bhutto Zardari Sharif Baloch Afridi Achakzai Durrani Karzai Ghani Hosseini Mohammadi Ahmadi Rezaei Karimi Jafari Moradi Ebrahimi Rouhani Raisi Zarif Khatami Hashemi Mousavi Sadeghi Akbari Rahimi
Singh Kumar Sharma Patel Gupta Verma Yadav Reddy Nair Menon Iyer Rao Das Bose Banerjee Mukherjee Chatterjee Ghosh Sen Dutta Joshi Mehta Shah Desai Kapoor Khanna Malhotra Chopra Agarwal Mishra Pandey Tiwari Dubey Shukla Thakur Chauhan Rathore Naidu Pillai Krishnan Subramanian Venkatesh Swamy Gowda Patil Kulkarni Deshmukh Pawar Shinde Thackeray Gandhi Modi Thapa Gurung Tamang Shrestha Rai Sherpa Limbu Perera Fernando Silva Rajapaksa Wickremesinghe Jayasuriya Bandara Gunawardena Hossain Islam Rahman Uddin Miah Chowdhury Begum Akter Sultana
Mwangi Kamau Otieno Ochieng Odinga Kenyatta Ruto Wanjiru Njoroge Kimani Mutua Musyoka Kiplagat Cheruiyot Kipchoge Ouma Owino Juma Mohamed Abdi Farah Warsame Osman Hersi Mukasa Museveni Besigye Okello Kato Nsubuga Ssemwogerere Kagame Nkurunziza Ndayishimiye Habyarimana Mugabe Mnangagwa Tsvangirai Chamisa Moyo Ncube Dube Sibanda Ndlovu Banda Phiri Mwale Zulu Tembo Lungu Hichilema Chiluba Mutharika Chakwera Nyusi Machel Chissano Guebuza Dhlamini Maseko Nkosi Mthembu Mahlangu Molefe Mokoena Khumalo Ramaphosa Zuma Mbeki Mandela Malema Sisulu Mkhize Radebe Motlanthe Sithole Mabuza Diop Ndiaye Fall Sow Diallo Ba Sarr Keita Traore Coulibaly Toure Cisse Konate Sangare Kone Ouattara Gbagbo Bedie Soro Compaore Kabore Sankara Zongo Sawadogo Ouedraogo Mensah Owusu Asante Boateng Akufo Mahama Rawlings Kufuor Appiah Adjei Osei Agyeman Okafor Okonkwo Eze Nwosu Obi Adeyemi Ogunleye Balogun Adebayo Abubakar Buhari Jonathan Obasanjo Tinubu Atiku Bello Musa Sani Yusuf Biya Mbarga Nkemi Kabila Tshisekedi Lumumba Mobutu Ilunga Kasongo Mutombo Desalegn Abiy Meles Tadesse Bekele Tesfaye Gebre Haile Alemu Girma Kebede Afwerki
Nguyen Tran Le Pham Hoang Huynh Phan Vu Vo Dang Bui Do Ngo Duong Ly Truong Trinh Dinh
Widodo Subianto Prabowo Sukarno Suharto Wahid Yudhoyono Santoso Wijaya Hartono Susanto Setiawan Kusuma Nugroho Mahathir Anwar Najib Razak Ismail Abdullah Muhyiddin Yassin Zahid Hamidi Santos Reyes Cruz Bautista Ocampo Garcia Mendoza Torres Castillo Flores Villanueva Ramos Aquino Marcos Duterte Estrada Arroyo Robredo Pacquiao Shinawatra Vejjajiva Chaiwat Prayut Srisai Somchai Aung Thein Htun Kyaw Win Myint Zaw Sok Chea Hun Sen Sar Vannak Phommasack Boupha
Ivanov Petrov Sidorov Smirnov Kuznetsov Popov Volkov Sokolov Lebedev Kozlov Novikov Morozov Pavlov Orlov Medvedev Putin Lavrov Shoigu Navalny Peskov Zelenskyy Poroshenko Shevchenko Bondarenko Kovalenko Tymoshenko Kravchenko Lukashenko Nazarbayev Tokayev Mirziyoyev Aliyev Pashinyan Sargsyan Saakashvili Ivanishvili
Cohen Levi Mizrahi Peretz Biton Friedman Goldberg Katz Shapiro Rosenberg Netanyahu Bennett Lapid Gantz Liberman Olmert Sharon Rabin Papadopoulos Tsipras Mitsotakis Dimitriou Georgiou Nikolaidis
Quispe Mamani Condori Huanca Choque Morales Arce Evo Catacora Correa Moreno Lasso Noboa Boluarte Fujimori Humala Toledo Kuczynski Castillo Maduro Chavez Capriles Guaido Cabello Uribe Petro Santos Duque Restrepo Zapata Ospina Londono Kirchner Macri Milei Massa Scioli Bachelet Pinera Boric Allende Ortega Murillo Chamorro Aleman Bukele Giammattei Arevalo Zelaya Xiomara Lobo Obrador Sheinbaum Calderon Fox Zedillo Batista Bolsonaro Lula Rousseff Temer Neves Cardoso Baptiste Pierre Moise Aristide Preval Jean Joseph`;

const HE = `
Wei Jun Ming Hao Jian Qiang Lei Yong Feng Gang Bin Peng Chao Xiaoming Guowei Jinping Keqiang Qishan Zedong Xiaoping Enlai Minjun Joonho Jaein Geunhye Sungmin Hyunwoo Jihoon Donghyun Kenji Hiroshi Takashi Satoshi Akira Yuki Haruto Shinzo Taro Yoshihide Fumio Kazuo Makoto Naoki Ryota Daisuke Kenta Tetsuya Muhammad Mohammed Mohamed Ahmed Ahmad Omar Umar Khalid Hassan Hussein Yusuf Ibrahim Ismail Abdul Abdullah Abdulrahman Faisal Salman Sultan Nasser Tariq Bilal Hamza Mustafa Mahmoud Karim Jamal Rashid Samir Walid Ziad Adel Ashraf Hosni Gamal Anwar Bashar Saddam Muammar Nouri Haider Hamid Ashraf Imran Nawaz Asif Pervez Shahid Waqar Wasim Ali Reza Hossein Mehdi Javad Mohsen Rajesh Suresh Ramesh Anil Sunil Vijay Sanjay Arun Ashok Deepak Manoj Rahul Rohit Amit Ajay Vikram Narendra Rajiv Manmohan Arvind Sachin Virat Kofi Kwame Kwasi Kojo Yaw Nana Chukwu Emeka Chinedu Ifeanyi Obinna Tunde Segun Femi Kunle Babajide Musa Sani Garba Mamadou Amadou Ousmane Moussa Ibrahima Cheikh Abdoulaye Seydou Souleymane Modibo Juma Kamau Kipchoge Otieno Odhiambo Mwangi Uhuru Raila Yoweri Paul Joao Jose Armando Filipe Thabo Sipho Themba Cyril Jacob Nelson Tendai Emmerson Tapiwa Farai Haile Abiy Meles Tesfaye Tadesse Getachew Nguyen Van Duc Minh Quang Tuan Hung Joko Budi Agus Bambang Susilo Rizal Benigno Rodrigo Ferdinand Thaksin Prayuth Somchai Vladimir Dmitry Sergei Alexei Mikhail Boris Igor Oleg Viktor Nikolai Andrei Pavel Yuri Volodymyr Petro Viktor Ramzan`;

const SHE = `
Mei Xiu Ying Fang Hong Yan Ling Na Jing Li Hui Xiaoli Meiling Minji Soyeon Jiwoo Yuna Hyejin Eunji Sakura Yoko Keiko Akiko Haruka Naomi Yumi Emi Fatima Aisha Khadija Maryam Zainab Amina Layla Leila Nour Noor Hala Rania Salma Samira Huda Mona Nadia Yasmin Zahra Asma Sana Ayesha Benazir Maryam Shirin Nasrin Mahsa Narges Priya Anita Sunita Kavita Pooja Neha Sonia Indira Sushma Lakshmi Radha Meena Nirmala Smriti Mamata Hasina Khaleda Ama Akua Abena Efua Ngozi Chioma Adaeze Ifeoma Amaka Funmi Yetunde Folake Bola Aminata Fatou Mariama Aissatou Khady Wanjiru Njeri Wambui Akinyi Atieno Nyambura Wangari Thandi Nomsa Zanele Nosipho Lindiwe Winnie Graca Joyce Tsitsi Rudo Chipo Tigist Meron Hirut Almaz Linh Huong Thuy Lan Megawati Siti Dewi Sri Imelda Corazon Leni Sara Aung Yingluck Olga Svetlana Tatiana Natalia Irina Yelena Anastasia Ekaterina Ksenia Yulia Oksana Xiomara Rosario Dilma Cristina Michelle Keiko Dina Jeanine Marine Ursula`;

const LATIN = /^\p{Script=Latin}[\p{Script=Latin}\p{M}'’ -]{1,24}$/u;

const words = (text: string): string[] => text.trim().split(/\s+/);

function flatten(value: unknown): string[] {
  if (Array.isArray(value)) return value.filter(item => typeof item === 'string');
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(flatten);
}

function listed(value: unknown, kind: 'male' | 'female'): string[] {
  const byKind = value as Partial<Record<'male' | 'female', unknown>> | undefined;
  return flatten(byKind?.[kind]);
}

const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  і: 'i',
  ї: 'yi',
  є: 'ye',
  ґ: 'g',
};

function romanise(name: string): string {
  const latin = [...name.toLowerCase()].map(letter => CYRILLIC[letter] ?? letter).join('');
  return latin.charAt(0).toUpperCase() + latin.slice(1);
}

/** Names from faker's lists of sixty languages (MIT), with the common names that those leave out. */
export function readPeopleNames(): PeopleNames {
  const he = new Set(words(HE));
  const she = new Set(words(SHE));
  const surnames = new Set(words(SURNAMES));
  for (const [locale, { person }] of Object.entries(allLocales)) {
    if (person === undefined || person === null) continue;
    const add = (into: Set<string>, names: readonly string[]): void => {
      for (const name of names) {
        const written = /^(?:ru|uk)/.test(locale) ? romanise(name) : name;
        if (LATIN.test(written)) into.add(written);
      }
    };
    add(he, listed(person.first_name, 'male'));
    add(she, listed(person.first_name, 'female'));
    add(surnames, flatten(person.last_name));
  }
  return { he: [...he], she: [...she], surnames: [...surnames] };
}

/** Surnames that a reader of the news knows. */
const WELL_KNOWN =
  'Biden Trump Obama Clinton Reagan Nixon Bush Kerry Pence Pelosi McConnell Sanders Cruz Rubio DeSantis Comey Mueller Macron Hollande Sarkozy Chirac Merkel Scholz Merz Schröder Starmer Sunak Truss Cameron Blair Thatcher Corbyn Farage Erdogan Erdoğan Sisi Assad Khamenei Khomeini Ahmadinejad Gaddafi Mubarak Sinwar Haniyeh Nasrallah Arafat Orban Orbán Tusk Kaczynski Duda Meloni Berlusconi Renzi Draghi Sánchez Rajoy Puigdemont Trudeau Harper Poilievre Carney Albanese Morrison Ardern Hasina Guterres Annan Zelensky Zelenskiy Yeltsin Gorbachev Fico Babiš Vučić Vucic Castro Somoza Evo Ortega Lula Guevara Musk Bezos Zuckerberg Gates Buffett Snowden Assange Epstein Weinstein Barnier Juncker Lagarde Powell Yellen Bernanke Greenspan Savarkar Siddaramaiah Adityanath Kejriwal Nehru Kishida Ishiba Suu';

/** Surnames of well-known people, from general knowledge; no other person is given them in training. */
export function readWellKnownSurnames(): readonly string[] {
  return words(WELL_KNOWN);
}
