// Written by generate/directory.mjs. Do not edit.
// Derived from idn-area-data (data: ODbL 1.0; Kepmendagri 300.2.2-2138/2025). See NOTICE.md.
export const packedVillages: string = `2001:Keude Bakongan|Ujong Mangki|Ujong Padang|Gampong Drien|2015:Darul Ikhsan|Padang Beurahan|Gampong Baro
2001:Fajar Harapan|Krueng Batee|Pasi Kuala Asahan|Gunong Pulo|Pulo Ie I|Jambo Manyang|Simpang Empat|Limau Purut|Pulo Kambing|Kampung Paya|Krueng Batu|Krueng Kluet|Alur Mas|Kampung Tinggi|Ruak|Simpang Lhee|Suaq Geuringgeng|Pasi Kuala Ba'u|Kedai Padang|Kotafajar|Gunung Pudung
2001:Suaq Bakung|Rantau Binuang|Barat Daya|Sialang|Kapeh|Pulo Ie|Kedai Runding|Kedai Kandang|Gampong Luar|Ujung|Jua|Pasi Meurapat|Ujung Pasir|Geulumbuk|Pasie Lembang|Ujung Padang|Indra Damai
2001:Bakau Hulu|Padang Bakau|Manggis Harapan|Pasar Lama|Apha|Ujung Batu|Pawoh|Dalam|Kota Palak|Cacang|Tengah Pisang|Pisang|Hulu Pisang|Tengah Baru|Lembah Baru|Padang Baru
2001:Kuta Buloh II|Kuta Buloh I|Ie Dingen|Drien Jalo|Jambo Papeun|Buket Meuh|Blang Kuala|Rot Teungoh|Alue Baro|Ladang Tuha|Lhok Mamplam|Arun Tunggai|Blang Teungoh|Blang Bladeh|Ie Buboh|Keude Meukek|Kuta Baro|Tanjung Harapan|Labuhan Tarok|Lhok Aman|Alue Meutuah|Ladang Baro|Labuhan Tarok II
2001:Dalam|Subarang|Kuta Baru|Gunung Ketek|Ladang Panton Luas|Madat|Alur Seumerah|Tengah|Gunung Cut|Alur Pinang|Kuta Blang|Batee Tunggai|Ujung Tanah|Ujung Kampung|Jilatang|Luar|Lubuk Layu|Suaq Hulu|Tampang|Payonan Gadang|Gadang|Baru|Ladang Kasik Putih|Air Sialang Hilir.|Air Sialang Hulu|Air Sialang Tengah|Balai|Arafah
2001:Sikulat|Sawang I|Meuligo|Lhok Pawoh|Sawang II|Ujung Karang|Trieng Meuduro Baroh|Trieng Meuduro Tunong|Panton Luas|Simpang Tiga|Kuta Baro|Blang Geulinggang|Mutiara|Ujung Padang|Sawang Ba'u
2001:Lhok Keutapang|Hilir|Padang|Hulu|Jambo Apha|Tepi Air|Pasar|Lhok Bengkuang|Panton Luas|Gunung Kerambil|Air Berudang|Batu Itam|Panjupian|Lhok Rukam|Air Pinang|Lhok Bengkuang Timur
2001:Keude Trumon|Ujong Tanoh|Sigleng|Ie Meudama|Teupin Tinggi|Kuta Baro|Panton Bilie|2012:Kuta Padang|Raket|Gampong Teungoh|Seuneubok Jaya|Padang Harapan
2001:Ladang Teungoh|Pucok Krueng|Silolo|Kampung Baru|Panton Bili|Paya Ateuk|Ladang Tuha|Mata Ie|Ujong Batee|Lhok Sialang Cut|Seuneubok|Ie Mirah|Pasie Rasian|Ujung Padang Rasian|Krueng Kalee|Lhok Sialang Rayeuk|Gampong Baro|Teupin Gajah|Ujung Padang Asahan|Pulo Ie II|Pante Raja
2001:Tengah Peulumat|Paya Peulumat|Padang Peulumat|Aur Peulumat|Limau Saring|Beutong|Peuneulop|Gunung Rotan|Keumumu Hilir|Keumumu Hulu|Keumumu Seberang|Sawang Indah
2001:Tutong|Teungoh Iboh|Peulokan|Kuta Iboh|Ujung Padang|Blang Baru|Blang Poroh|Pulo Ie|Suak Lokan|Iku Lhueng|Kuta Trieng|Pante Geulima|Panton Pawoh|Batee Meucanang|Panton Rubek
2001:Koto|Alur Keujrun|Jambo Papan|Malaka|Koto Indarung|Siurai-Urai|Kampung Sawah|Kampung Padang|Pulo Air|Lawe Melang|Mersak|Simpang Dua|Simpang Tiga
2001:Paya Dapur|Sapik|Alai|Durian Kawan|Lawe Sawah|Lawe Buluh Didi|Pucuk Lembang|Paya Laba|Lawe Cimanok
2001:Pasie Seubadeh|Ladang Rimba|Ujong Pulo Rayeuk|Sawah Tingkeum|Simpang|Ujong Pulo Cut|2008:Seuleukat
2005:Pinto Rimba|Krueng Luas|Jambo Dalem|Kapa Sesak|Seuneubok Punto|Seuneubok Pusaka|Alur Bujok|Titi Poben
2001:Buket Gadeng|Rambong|Seuneubok Keuranji|Seuneubok Alur Buloh|Ujong Tanoh|Ujong Gunong Cut|Ujong Gunung Rayeuk|Beutong|Jambo Keupok|Alurduamas
2001:Ladang Rimba|Gunong Kapho|Kampong Teungoh|Krueng Batee|Pulo Paya|Jambo Papeun|Cot Bayu|Naca|Ie Jeureuneh|Lhok Raya
2001:Engkeran|Rumah Kampung|2004:Pasir Bangun|2006:Kubu|Lawe Kongker|Kuta Cingkam II|Muara Baru|2011:Kuta Batu I|Kuta Cingkam I|Kuta Batu II|Lawe Sempilang|Prapat Batu Nunggul|Pulo Sepang|Rih Mbelang|Kute Batu Baru|Darul Amin|Lawe Lubang Indah|Batu Hamparan|Paye Munje|Pulo Ndadap|Pasir Nunggul|Cingkham Mekhanggun|Pintu Khimbe|Lawe Kongker Hilir|Pulo Gadung|Pasikh Pehkmate|Pasikh Nunang|Deleng Kukusen
2001:Bukit Merdeka|Darul Aman|Lawe Kesumpat|Lawe Tua Gabungan|Lawe Sigala II|Lawe Sigala Timur|Lawe Sigala Barat|Suka Damai|Kute Tengah|Tanah Baru|Kedataran Gabungan|Gabungan Parsaroan|Lawe Loning Gabungan|Lawe Loning Aman|Suka Maju|Lawe Tua Makmur|Lawe Tua Persatuan|Lawe Serke|Lawe Rakat|Suka Jaya|Enmiya Batu Dua Ratus|Sebungke|Bukit Sepakat|Lawe Loning Sepakat|Lawe Loning I|Gaya Jaya|Gelah Musara|Mulie Dame|Lawe Loning Hakhapen|Karya Indah|Kayu Mbelin|Lawe Sigala Barat Jaya|Lawe Pekhidinen|Kertimbang|Ndauh Nitenggo
2001:Bambel Gabungan|Kuta Buluh|2005:Lawe Hijo|Pinding|2009:Terutung Megara Asli|2011:Biak Muli|Kute Lang-Lang|Pedesi|Terutung Payung Hulu|Terutung Payung Hilir|Tualang Sembilar|Kuning I|Kuning II|Cinta Damai|Likat|Rikit|2023:Bambel|2025:Lawe Kihing|Terutung Seperai|Kute Seri|Kuta Antara|Pulo Perengge|2031:Pulo Kendondong|2033:Pancakh Iman|Biak Muli Baru|Biak Muli Pantai Raja|Biak Muli Sejahtera|Lembah Haji|Terutung Payung Gabungan|Lawe Hijo Metuah|Ampera|Tembilakh Mbakhu|Kute Lang-Lang Bakhu
2001:Kota Kutacane|Perapat Hilir|Perapat Hulu|Muara Lawe Bulan|Mbarung|Batu Mbulan Asli|Batu Mbulan I|Batu Mbulan II|Kampung Raja|Pulonas|Kampung Melayu Gabungan|Terutung Pedi|Kute Rih|Gumpang Jaya|Pulo Latong|Kutacane Lama|Batu Mbulan Mbaru|Pulo Peding|Mendabe|Ujung Barat|Pekhapat Titi Panjang|Pekhapat Sepakat|Alas Marancar|Batu Mbulan Sepakat|Pulo Sanggakh|Melayu I|Mbarung Datuk Saudane
2005:Salang Alas|2009:Kuta Pasir|2011:Purwodadi|Kuta Tinggi|Kampung Baru|Peranginan|Natam|2025:Kumbang Jaya|Kumbang Indah|Natam Baru|2029:Deleng Megakhe|Lawe Bekung|Lawe Bekung Tampahan|Badar Indah|Batu Mbekhong|Tanah Merah|Tanoh Megakhe|Lawe Sekerah
2001:Pardomuan II|Lawe Desky I|Lawe Desky Sabas|Pardomuan I|Cinta Damai|Lawe Perbunga|Lawe Desky Tongah|Kute Bakti|2010:Muara Situlen|Sejahtera|Kute Makmur|Pardamean|Lawe Mantik|Cinta Makmur|Muara Setia|Tanoh Alas|Sejahtera Baru|2024:Lawe Tawakh|Sabilussalam|Lawe Desky Jaya|Pintu Alas
2001:Gulo|Pulo Piku|Terutung Kute|Kute Ujung|Lawe Stul|Kite Merangun|Mamas|Tanjung Lama|Tanjung Muda|Rambung Teldak|Tanjung Aman|Sri Muda|Ujung Baru|Kute Rambe|Mamas Baru|Rambung Jaya|Makmur Jaya|Darul Makmur|Tanjung Bakhu|Pulo Gabung|Kokhtan Jaya|Istiqamah|Lawe Mamas Indah|Tanjung Leuser|Simpang IV Tanjung|Lawe Pinis|Buntul Kendawi|Kuning Abadi
2001:Pasir Gala|Pasir Penjengakan|Kutambaru|Lawe Sagu Hulu|Lawe Sagu Hilir|Kute Bantil|2011:Lawe Kolok|Lawe Rutung|Kampung Nangka|Tenembak Juhar|Simpang Empat|Kuta Buluh Botong|Katambaru Becawan|Lawe Kinge|Kandang Mbelang Mandiri|Mbacang Racun|Telaga Mekar|2023:Pulonas Baru|2025:Kuta Genting|Pangguh|Lawe Sagu|Pekhapet Timur|Bahagia|Kute Galuh Asli
2001:Kute Lengat Pangan|Kute Lengat Selian|Tualang Baru|Alur Buluh|Maha Singkil|Tenembak Bintang|Kute Lingga|Rikit Bur|2010:Kerukunan|Lawe Dua|Rema|Bambel Baru|Pejuang|Darussalam|Amaliah|Sebudi Jaya|Gumpang|Kute Gekhat|Paye Khambung|Mbak Sako|Darul Imami|Rikit Bur II|Kute Empat Lima
2001:Simpang Semadam|Semadam Awal|Semadam Asal|Lawe Kinga Gabungan|Lawe Kinga Tebing Tinggi|Kebun Sere|Lawe Beringin Horas|Lawe. Berigin Gayo|Suka Makmur|Pasar Puntung|Titi Pasir|Lawe Petanduk I|Ngkeran Alur Buluh|Kampung Baru|Sepakat Segenap|Selamat Indah|Lawe Kinge Lapter|Lawe Mejile|Lawe Petanduk-II
2004:Titi Mas|Meranti|Kute Lang-Lang|Lawe Sumur|Pardamaian|Salim Pipit|Penguhapan|Lumban Tua|Mutiara Damai|Dolok Nauli|Tuhi Jongkat|Uning Sigugur|Lumban Sitio-tio|Lawe Malum|Alur Baning|Lingga Alas|Khambung Tumbung|Tuah Mesade|Sumukh Alas|Alukh Bakhu|Sepekhinding|Tanoh Subukh|Pinggan Mbelang|Sigai Indah|Ukekh Deleng|Alas Mesikhat|Titi Hakhapen
2001:Aunan Sepakat|Lawe Penanggalan|Lawe Mengkudu|Jambur Lak-lak|Simpang Tiga Jongar|Jongar Asli|Ketambe|Rumah Bundar|Penyeberangan Cingkam|Deleng Damar|Bintang Bener|Suka Rimbun|Lawe Aunan|Bener Bepapah|Penungkunen|Datok Pining|Kati Maju|Leuser|Jati Sara|Bukit Mbakhu|Kayu Metangur|Lawe Sembekan|Lawe Beringin|Lawe Ger-Ger|Simpur Jaya
2001:Salang Baru|Ranto Dior|Lembah Alas|Tenembak Lang-Lang|Salang Sigotom|Tualang Lama|Gusung Batu|Kaya Pangur|Sepakat|Lawe Pangkat|Bunga Melur|Penampaan|Terutung Mbelang|Salang Muara|Lawe Hakhum|Tanoh Khukahen|Tading Ni Ulihi|Peseluk Pesimbe|Kane Lot|Muhajirin|Beriring Naru|Kati Jeroh
2001:Terutung Megara Lawe Pasaran|Kisam Gabungan|Kisam Kute Pasir|Lawe Sumur|Lawe Sumur Baru|Kute Lesung|Berandang|Kute Bunin|Buah Pala|Panosan|Lawe Pasaran Tengku Mbelin|Terutung Megahke MBakhu|Kisam Lestari|Kisam Kute Rambe|Lawe Polak|Lawes Sumur Sepakat|Setia Baru|Teger Miko
2001:Salim Pinim I|Jambur Damar|Alur Langsat|Rambah Sayang|2006:Rumah Luar|Tenembak Alas|Lawe Tungkal|Salim Pinim II|Jambukh Pekhmate|Khutung Mbelang|Timang Rasa|Stambul Jaya|Alur Nangke|Kute Mejile
2001:Bintang Alga Musara|Bintang Bukit Indah|Tanjung Sari|Bun-bun Alas|Naga Timbul|Gunung Pak-Pak|Bukit Meriah|Permata Musara|Laut Tawar|Kane Mende|Lawe Sekhakut|Bunbun Indah|Suka Damai|Tuah Kekhine|Punce Nali|Sade Ate|Akhih Majile|Ukhat Peseluk|Tunas Mude|Gaye Sendah|Kute Hakhapen|Kompas|Sepakat
2001:Alue Luddin Sa|Alue Luddin Dua|Alue Dalam|Dama Pulo Sa|Dama Pulo Dua|Buket Kulam|Seuneubok Teungoh|Jungka Gajah|Seuneubok Simpang|Matang Pineung|Lhok Geulumpang|Blang Buket|Meunasah Keutapang|Buket Rumia|Alue Gadeng|Kapai Baro|Seuneubok Tuha Sa|Seuneubok Tuha Dua|Seuneubok Buloh|Gaseh Sayang|Alue Lhok|Trieng Gadeng|Grong-Grong|Matang Geuto|Alue Merbo|Buket Raya|Gampong Keude|Peukan Idi Cut|Gampong Beunot|Seuneubok Baroh|Teupin Drum|Kuala Idi Cut|2034:Seuneubok Aceh|Gampong Baro|Bagok Panah Sa|Bagok Panah Dua|Bagok Panah Lhee|Bagok Panah Peut|Buket Tualang|Keumuneng Sa|Keumuneng Dua|Keumuneng Lhee|Keumuneng Peut|Keumuneng Limong|Meunasah Blang
2001:Blang Keumahang|Blang Jambee|Keumuneng|Ladang Baro|Buket Panyang|Seuneubok Rambong|Seuneubok Baro|Blang Mideun|Paya Bakong|Teupin Raya|Lhok Rambong|Julok Tunong|Ulee Ateung|Ulee Blang|Labuhan|Naleung|Mane Rampak|Matang|Blang Uyok|Blang Pauh Sa|Blang Pauh Dua|Ulee Tanoh|Keude Kuta Binjei|Bukit Seroja|Kuala Geulumpang|Gampong Baro|Tumpok Teungoh|Seumatang|Ujong Tunong|Bukit Dindeng|Paya Pasi|Alue Cek Doi|Blang Gleum|Tanjong Tok Blang|Buket Makmu|Lhok Seuntang|Simpang Lhee
2001:Gampong Jawa|Keude Blang|Tanoh Anoe|Kuala Peudawa Puntong|Gampong Aceh|Kuta Blang|Gampong Tanjong|Blang Geulumpang|Meunasah Pu'uk|Bantayan Timu|Keutapang Mameh|Seuneubok Rambong|Kuala Idi|Keude Aceh|2023:Seuneubok Bacee|2029:Titi Baro|2047:Tanjong Kapai|Alue Dua Muka O|Alue Dua Muka S|Ulee Blang|Buket Jok|Buket Meulinteung|Gampong Jalan|Teupin Batee|Buket Langa|Buket Pala|Buket Juara|Seuneubok Tutong|Seuneubok Tuha|Sampoimah|Dama Pulo|Gureb Blang|2064:Gampong Baro|SeuneubokTeungoh P.Puntong|2067:Kuta Lawah
2001:Jambo Labu|Alue Canang|Alue Drien|Buket Tiga|Benteng|Afeling II Bukit|Keumuneng Hulu|Peutow|Alue Buloh|Alue Teh|Paya Rambong|Alue Gadeng SA|Paya Tampah|Paya Bili Dua|Paya Bili Sa|Paya Peulawi|Keude Birem|Bayeun|Aramiyah|Blang Tualang|Buket Seuleumak|Birem Rayeuk|Alue Gadeng|Alue Gadeng Dua|Alue Sentang|Merbou Dua|Alue Nyamoek
2001:Lokop|Terujak|Tualang|Leles|Ujung Karang|Nalon|Jering|Loot|Seku Alan|Sunti|Umah Taring|Bunin|Sembuang|Seuleumak|Mesir|Rampah|2022:Arul Durin
2001:Keude Bagok Sa|Keude Bagok Dua|Asan Tanjong|Bantayan|Matang Seuleumak|Teupin Pukat|Matang Neuheun|Kuala Bagok|Meunasah Teungoh|Medang Ara|Peulawi|Baroh Bugeng|Seumatang Aron|Blang Panjou|2025:Pulo U|Cot Asan|Paya Enjee|Seuleumak Muda|Matang Panyang|Meunasah Hagu|Matang Kunyet|Buket Panjou|Buket Meurak|Buket Panyang|Seuneubok Dalam|Gampong Mesjid|Alue Siwah Serdang|Gampong Lhee|Beurandang|Gampong Jalan|Seuneubok Rambong
2001:Pasir Putih|Tualang|Keude Peureulak|Leuge|Uteun Dama|Punti|Alue Dua Paya Gajah|Blang Bitra|Kuala Bugak|Paya Lipah|Seumatang Muda Itam|Lhok Dalam|Beusa Meuranoe|Bangka Rimung|Tanoh Rata|Bandrong|Blang Balok|Cot Muda Itam|Keumuneng|Kuala Leuge|Balee Buya|Alue Nibong|Seuneubok Peusangan|Seuneubok Aceh|Seuneubok Pidie|Dama Tutong|Matang Gleum|Lubok Pempeng|Buket Pala|Paya Kalui|Cek Mbon|Paya Meuligou|Blang Simpo|Blang Batee|Matang Peulawi|Cot Geulumpang|Alue Rambong|Cot Keh
2001:Bayeun|Rantau Panjang|Alue Raya|Alue Kumba|Seuneubok Dalam|Alue Seuleumak|Sarah Kayee|Damar Siput|Simpang Peut|Simpang Aneuh|Alue Punti|Alue Kaul|Sarah Teube|Alue Tuwi
2001:Peulalu|Nicah Awe|Alue Buloh Sa|Alue Buloh Dua|Teupin Breuh|Matang Rayeuk|Matang Kumbang|Blang Nie|2010:Bantayan|Matang Weng|Alue Mulieng|Pucok Alue Dua|Gampong Blang|Keude Tuha|Kuala Simpang Ulim|Lampoh Rayeuk|Teupin Mamplam|Titi Baroh|Pucok Alue Sa|Pucok Alue Barat|Arakundo|Gampong Baro|Matang Seupeng
2001:Paya Unou|Seuneubok Johan|Seuneubok Baro|Pulo Blang|Blang Barom|Seuneubok Dalam|Seuleumak Muda|Bhom Lama|Pasi Puteh|Alue Dua|Buket Pala|Mata Ie|Alue Udep|Seumali|Punti Payong|Paya Palas|Tampak|Kliet|Alue Geunteng|Pertamina|Alue Batee|Beurandang|2024:Seumanah Jaya
2001:Blang Seunong|Suka Damai|Pante Labu|Pante Rambong|Alue Ie Mirah|Seuneubok Tuha|Seuneubok Saboh|Buket Kareung|Buket Bata|Meunasah Tunong|Meunasah Teungoh|Keude Baro|Matang Perlak|Grong-grong|Matang Kruet|Meunasah Leubok|Pante Panah|Paya Demam Sa|Paya Demam Dua|Paya Demam Lhee|Matang Pudeng|Putoh Sa|Putoh Dua|Sah Raja|Sijudo
2001:Madat|Matang Keupula Sa|Matang Keupula Dua|Matang Keupula Lhee|Ulee Ateung|Blang Ubit|Matang Guru|Pantee Bayam|Meunasah Asan|Meunasah Tingkeum|Lueng Dua|Lueng Peut|Paya Demam Peut|Abeuk Geulanteu|Rambong Lop|Tanjong Ara|Matang Jrok|Paya Naden|Tanjong Minjei|Pante Merbo|Blang Awe|Bintah|Seuneubok Pidie|Blang Andam|Matang Nibong|Lueng Sa
2001:Seuneubok Bayu|Alue Ie Itam|Blang Nisan|Bandar Baro|Alue Patong|Alue Ie Mirah|Suka Makmur|Jambo Balee|Jambo Lubok|Seuneubok Cina|Pelita Sagop Jaya|Perkebunan Julok Rayeuk Selatan|Perkebunan Julok Rayeuk Utara
2001:Seuneubok Buloh|Seuneubok Baro|Seuneubok Meureudu|Seuneubok Teupin Panah|Teupin Panah|Gampong Keumuneng|Keude Keumuneng|Keumuneng Lhok|Paya Awee|Paya Gaboh|Padang Kasah|Buket Teukuh|Buket Pu'uk|Blang Minjei|Alue Kumbang A|Alue Kumbang M|Alue Lhok|Seuneubok Buya|Seuneubok Drien|Bantayan Barat|Blang Guci|Buket Rumiya|Seuneubok Punti|Seuneubok Jalan|Seuneubok Dalam
2001:Jalan Dua|Jambo Reuhat|Seuneubok Benteng|Seuneubok Pango|Seuneubok Simpang|Seuneubok Kandang|Ulee Jalan|Uram Jalan|Seuneubok Bayu|Blang Rambong|Buket Drien|Panton Rayeuk A|Panton Rayeuk B|Panton Rayeuk M|Panton Rayeuk T|Paya Laman
2001:Gampong Keude|Meunasah Krueng|Kuta Baro|Alue Batee|Matang Rayeuk|Paya Bili Dua|Alue Ie Itam|Asan Rampak|Gampong Kuala|Paya Dua|Seuneubok Teungoh|Buket Kuta|Sama Dua|Blang Kuta|Blang Buket|Seuneubok Peunteut|Paya Bili Sa
2001:Babah Krueng|Kruet Lintang|Jengki|Buket Meriam|Alue Gureb|Seuneubok Teupin|Seuneubok Teungoh|Alue Bugeng|Seuneubok Punti|Seumatang Keude|Seuneubok Jalan|Seuneubok Paya|Alue Tho|Seuneubok Rawang|Alue Bu Alue Nireh|Seuneubok Dalam|Seuneubok Lapang|Gelanggang Meurak|Alue Bu Alue Lhok|Tualang Pateng
2001:Beusa Seberang|Mon Geudong|Paya Seungat|Teumpeun|Alue Bu Tuha|Alue Bu Jalan|Tanjong Tualang|Beringen|Kebon Tempeun|Paya Gajah|Kabu|Paya Biek|Beusa Baroh|Alue Bu Jalan Baroh|Alue Bu Tunong
2001:Alue Rangan|Geulumpang Payong|Labuhan Keudee|Buket Seulamat|Buket Drien|Alue Itam|Paya Keutapang|Gajah Mentah|Seuneubok Pase|Seuneubok Aceh|Krueng Lingka|Sungai Simpang|Kuala Parek
2001:Simpang Jernih|Batu Sumbang|Pante Kera|Rantau Panjang|Melidi|Tampur Paloh|Tampur Boor|HTI Rantau Naro
2001:Meudang Ara|Gunong Putoh|Meunasah Aroen|Keude Dua|Seuneubok Lapang|Alue Jangat|Buket Peulawi|Lhok Panjoe|Seuneubok Aceh Baro|Pulo Blang|Lhok Dalam|Lhok Leumak|Seuneubok Kulam|Panton Meurebo|Seuneubok Teungoh|Lhok Meureu
2001:Tunong Bugeng|Cempeudak|Buket Tufah|Tunong Ulee Gajah|Keudondong|Seuneubok Panton|Buket Teumpeun|Keude Blang|Paya Kruep|Tunong Paya Kruep|Alue Siwah
2001:Keutapang Dua|Matang Rayeuk PP|Meunasah Jeumpa|Lhok Asahan|Tualang Dalam|Seuneubok Kuyun|Ulee Glee|Seuneubok Barat|Seuneubok Teungoh|Seuneubok Timu|Matang Bungong|Matang Rayeuk SMK|Seuneubok Dalam
2001:Arul Pinang|Peunaron Baru|Peunaron Lama|Bukit Tiga|2006:Sri Mulya
2003:Delung Sekinel|2005:Gelampang Gading|Gewat|2008:Jamat|Kemerleng|Kute Baru|Kute Keramil|Kute Rayang|Kute Riyem|Kute Robel|Linge|Lumut|2018:Mungkur|Owaq|Pantan Nangka|Penarun|Simpang Tige Uning|Umang|Despot Linge|Gemboyah|2031:Arul Item|Ise-Ise|Kute Reje|Reje Payung|Pantan Reduk|Antara
2001:Arul Gele|Arul Kumer|Burni Bius|Genting Gerbang|Gunung Singit|2007:Pepayungen Angkup|Remesen|Rutih|Semelit Mutiara|2012:Wih Porak|Wihni Bakong|Wihni Durin|2016:Arul Putih|Arul Relem|Burni Bius Baru|Jerata|2022:Paya Beke|Paya Pelu|2026:Rebe Gedung|Reremal|2029:Sanehen|Simpang Kemili|Tenebuk Kampung Baru|Terang Engon|Wih Pesam|Bius Utama|Mekar Indah|Mulie Jadi|Wih Bersih|Wih Sagi Indah|Arul Kumer Barat|Arul Kumer Timur|Arul Kumer Selatan
2001:Blang Kolak I|Bebesan|Mongal|Daling|Tensaran|Lelabu|Blang Gele|Kemili|Tan Saril|Blang Kolak II|Umang|Simpang IV|Bahgie|Keramat Mupakat|Atu Gajah Reje Guru|Atu Tulu|Burbiah|Empus Talu|Gele Lah|Kebet|Lemah Burbana|Mah Bengi|Nunang Antara|Pendere Saril|Sadong Juru Mudi|Ulu Nuwih|Colo Blang Gele|Kala Kemili
2001:Arul Badak|2004:Berawang Baro|2008:Gelelungi|Ie Relop|Kayu Kul|Kedelah|Kung|Kute Lintang|Lelumu|2016:Paya Jeget|Pedekok|Pegasing|Pepalang|2021:Simpang Kelaping|2024:Tebuk|Terang Ulen|Ujung Gele|2029:Wih Ilang|Wih Nareh|Wih Lah|Jejem|Jurusen|Kala Pegasing|Linung Ayu|Panangan Mata|Pantan Musara|Wih Terjun|Belang Bebangka|Uning|Uring|Suka Damai
2001:Atu Payung|Bale Nosar|Bamil Nosar|Bewang|Dedamar|Genuren|Kala Bintang|Kala Segi|Kejurun Syiah Utama|Kelitu Sintep|Kuala I|Kuala II|Linung Bulen I|Linung Bulen II|Mengaya|Mude Nosar|Serule|Wakil Jalil|Wihlah Setie|Gegarang|Jamur Konyel|Merodot|Sintep|Gele Pulo
2001:Bah|Blang Mancung|Bintang Pepara|Burlah|Buter|Cang Duri|Gelumpang Payung|Jaluk|Kala Ketol|Karang Ampar|Kekuyang|Kute Gelime|Pantan Penyo|Pantan Reduk|Pondok Balik|Rejewali|Serempah|Bergang|Blang Mancung Bawah|Buge Ara|Genting Bulen|Jalan Tengah|Jerata|Simpang Juli|Selon
2001:Bukit Sama|Gunung Bukit|Jongok Meluem|Kelupak Mata|Lot Kala|Mendale|Paya Reje Tami Delem|Paya Tumpi|Pinangan|Bukit|Bukit Ewih Tami Delem|Gunung Bahgie|Gunung Balohen|Jongkok Bathin|Kala Lengkio|Kute Lot|Paya Tumpi Baru|Paya Tumpi I|Timangan Gading|Telege Atu
2001:Atu Gogop|Balik|Buter Balik|Dedingin|Kute Panang|Lukub Sabun|Pantan Sile|Ratawali|Segene Balik|Tapak Moge|Tawar Miko|Tawardi|Timang Rasa|Wih Nongkal|Bukit Rata|Lukub Sabun Barat|Lukub Sabun Tengah|Lukub Sabun Timur|Wih Nongkal Toa|Tapak Moge Timur|Empu Balik|Blang Balik|Kala Nongkal|Pantan Jerik
2001:Arul Gading|Belang Kekumur|Berawang Gading|Celala|Cibro|Kuyun|Kuyun Toa|Kuyun Uken|Makmur|Melala|Paya Kolak|Ramung Ara|Sepakat|Tanoh Depet|Uning Berawang Ramung|Blang Delem|Depet Indah
2001:Takengon Timur|Asir Asir|Asir Asir Asia|Bale Atu|Bujang|Gunung Suku|Hakim Bale Bujang|Kenawat|Kuteni Reje|Pedemun One One|Rawe|Takengon Barat|Toweren Antara|Toweren Toa|Toweren Uken|Teluk One-One|Merah Mersa|Waq Toweren
2001:Atu Lintang|Merah Mege|Merah Pupuk|Merah Muyang|Gayo Murni|Kepala Akal|Tanoh Abu|Bintang Kekelip|Merah Jernang|Damar Mulyo|Pantan Damar
2001:Merah Said|Berawang Dewal|Gegarang|Telege Sari|Jeget Ayu|Paya Tungel|Jagong Jeget|Bukit Sari|Bukit Kemuning|Paya Dedep
2001:Bies Penentanan|Bies Baru|Bies Mulie|Arul Latong|Simpang Lukup Badak|Atang Jungket|Tebes Lues|Pucuk Deku|Lenga|Uning Pegantungen|Simpang Uning Niken|Karang Bayur
2001:Pantan Tengah|Rusip|Pilar|Arul Pertik|Pilar Jaya|Tirmi Ara|Atu Singkih|Pantan Bener|Kerawang|Mekar Maju|Paya Tampu|Tanjung|Merandeh Paya|Kuala Rawa|Pilar Wih Kiri|Lut Jaya
2001:Suak Indrapuri|Kampung Belakang|Ujong Kalak|Kuta Padang|Ujong Baroh|Rundeng|Drien Rampak|Pasir|Pasar Aceh|Padang Seurahet|Panggong|Seuneubok|Gampong Darat|Gampa|Lapang|Blang Beurandang|Suak Ribee|Suak Raya|Suak Nie|Leuhan|Suak Sigadeng
2001:Keude Aron|Kampong Mesjid|Padang Mancang|Meunasah Buloh|Alue Tampak|Beureugang|Marek|Pasi Jambu|Meunasah Ara|Meunasah Rayeuk|Simpang|Peunia|Tumpok Ladang|Pasi Teungoh|Putim|Meunasah Rambot|Pasi Jeumpa|Palimbungan|Muko|Meunasah Gantung|Blang Geunang|Puuk|Tanjong Bungong|Alue On|2036:Tanjong Meulaboh|Keude Tanjong|Pungkie|Pucok Pungkie|Teladan|Pasi Ara|Meunuang Tanjong|Alue Lhee|Blang Dalam|Teupin Panah|Drien Caleue|Alue Peudeung|Pasi Meugat|Babah Meulaboh|Pasi Kumbang|Padang Sikabu|Sawang Teubei|Alue Lhok|2062:Batu Jaya|Keuramat
2001:Tungkop|Sakuy|Kajeung|Geudong|Sarah Perlak|Tutut|Drien Sibak|Tuwi Saya|Lancong|Sipot|Pungkie|Gunong Buloh|Ramitie|Lubok Beutong|Gleng|Tanoh Mirah|Gaseu|Lueng Baro
2001:Kuala Bhee|Pasi Lunak|Pasi Aceh|Aron Tunong|Aron Baroh|Pasi Pandan|Ranto Panyang|Geumpa Raya|Padang Jawa|Ie Itam Tunong|Ie Itam Baroh|Tingkeum Panyang|Lueng Teungku Yah|Lueng Tanoh Tho|Gunong Rambong|Drien Mangko|Gunong Hampa|Lueng Jawa|Blang Mee|Alue Blang|Paya Dua|Paya Luah|Pasi Ara|Alue Sikaya|Darul Huda|Keuleumbah|Jawa|Pulo Ie|Alue Panyang|Cot Keumude|Seumantok|Cot Situah|Jawi|Panton|Pasi Birah|Alue Sundak|Teumarom|Cot Murong|Glee Siblah|Suak Trieng|Cot Lagan Bubon|Bakat|Lueng Buloh
2001:Alue Raya|Cot Darat|Cot Pluh|Cot Seumeureung|Cot Mesjid|Cot Lampise|Cot Seulamat|Cot Amun|Deuah|Gampong Teungoh|Gampong Ladang|Gampong Cot|Keureuseng|Krueng Tinggai|Kuala Bubon|Leubok|Lhok Bubon|Leukeun|Mesjid Baro|Paya Lumpat|Pinem|Pange|Pucok Lueng|Rangkileh|Reusak|Suak Pandan|Suak Seuke|Suak Pante Breuh|Suak Geudeubang|Suak Seumaseh|Suak Timah|Ujong Nga
2001:Alue Lhok|Alue Bakong|Beurawang|Blang Sibeutong|Cot Keumuneng|Cot Lada|Gunong Panah|Kuta Padang|Kuala Pling|Layung|Liceh|Peulanteu SP|Rambong|Seumuleng|Suak Pangkat|Seuneubok Trap|Ulee Blang
2001:Arongan|Alue Bagok|Alue Sundak|Alue Batee|Cot Buloh|Cot Kumbang|Cot Juru Mudi|Drien Rampak|Kubu|Keub|Pante Mutia|Peuribu|Panton Makmu|Panton Bahagia|Peulanteu LB|Rimba Langgeh|Suak Keumudee|Seuneubok Lhong|Suak Ie Beuso|Suak Bidok|Simpang Peut|Seuneubok Teungoh|Teupin Peraho|Ujong Beusa|Ujong Simpang|Gunong Pulo|Karang Hampa
2001:Seumara|Babah Lueng|Babah Iseung|Seumantok|Alue Keumang|Meunuang Kinco|Lango|Sikundo|Lawet|Canggai|Manjeng|Keutambang|Pante Ceuremen|Pulo Teungoh Manjeng|Jambak|Tegal Sari|Gunong Tarok|Suak Awe|Kreung Beukah|Lhok Sari|Babah Krueng Tep Lep|Berdikari|Lhok Guci|Keude Suak Awe|Sawang Rambot
2001:Ranto Panyang Barat|Ranto Panyang Timur|Mesjid Tuha|Ujong Tanoh Darat|Pasi Aceh Tunong|Pasi Aceh Baroh|Buloh|Pulo Teungoh|Paya Baro Ranto P|Ranub Dong|Pasi Pinang|Pasi Mesjid|Meureubo|Langung|Gunong Kleng|Ujong Drien|Peunaga Rayeuk|Peunaga Pasi|Peunaga Cut Ujong|Reudeup|Balee|Paya Peunaga|Ujong Tanjong|Pucok Reudeup|Sumber Batu|Bukit Jaya
2001:Blang Luah LM|Cot Rambong|Lhok Malee|Pasi Malee|Napai|Blang Cot Mameh|Blang Cot Rubek|Alue Leuhob|Leubok Pasi Ara|Ulee Pasi Ara|Cot Lagan LM|Lueng Baro|Kulam Kaju|Alue Perman|Peuleukueng|Pasi Jeut|Mon Pasong|Pasi Mali|Karak|Ie Sayang|Ulee Pulo|Pasi Panyang|Alue Keumuning|Simpang Teumarom
2001:Seuradeuk|Lubuk Panyang|Paya Baro|Kubu Capang|Pasi Ara WT|Gampong Baro WT|Rambong|Cot Punti|Alue Eumpeuk|Alue Bilie|Pasi Janeng|Tangkeh|Alue Kuyun|Bukit Meugajah|Blang Dalam|Teumiket Ranom|Blang Makmue|Gampong Baro KB|Alue Meuganda|Alue Seuralen|Rambong Pinto|Tuwi Eumpeuk|Blang Luah KB|Seuneubok Dalam|Paya Meugendrang|Gunong Panyang
2001:Meutulang|Mugo Cut|Mugo Rayeuk|Baro Paya|Sibintang|Blang Teungoh|Antong|Ujong Raja|Paya Baro Meuko|Tuwi Buya|Kuala Manyeu|Manggie|Gampong Baro|Tamping|Cot Manggie|Blang Balee|Babah Krueng Manggie|Gunong Mata Ie|Lek-Lek
2001:Meunasah Krueng Kala|Jantang|Baroh Krueng Kala|Tunong Krueng Kala|Sungko Mulat|Birek|Kareung|Paroy|Teungoh Blang Mee|Lamkuta Blang Mee|Baroh Blang Mee|Umong Seuribee|Teungoh Geunteut|Baroh Geunteut|Lam Juhang|Utamong|Gapuy|Lamsujen|Mon Mata|Lamgeuriheu|Keutapang|Saney|Cundien|Glee Bruek|Pasi|Pudeng|Meunasah Cot|Meunasah Lhok
2001:Mon Ikeun|Nusa|Weu Raya|Lamkrut|Lamgaboh|Lambaro Kueh|Lam Ateuk|Kueh|Tanjong|Aneuk Paya|Seubun Keutapang|Seubun Ayon|Lambaro Seubun|Naga Umbang|Lampaya|Meunasah Mesjid Lamlhom|Meunasah Mon Cut|Meunasah Manyang|Meunasah Lam Girek|Meunasah Lambaro|Meunasah Baro Lamlhom|Meunasah Beutong|Mns. Mesjid Lampuuk|Meunasah Balee|Meunasah Karieng|Lamcok|Meunasah Cut|Meunasah Blang
2001:Reukih Dayah|Indrapuri|Lam Leubok|Empee Ara|Limo Blang|Limo Mesjid|Limo Lamleuweung|Lheue|Meusale|Cureh|Cot Kareung|Lamlung|Meureu Ulee Titie|Meureu Bueng-U|Mureu Baro|Meureu Lamglumpang|Pasar Indrapuri|Manggra|Reukih Kupula|Lam Ilie Mesjid|Lam Ilie Tengoh|Lam Ilie Ganto|Meunara|Aneuk Glee|Krueng Lamkareung|Sinyeu|Seureumo|Ulee Kareung|Lambeutong|Lampupok Baro|Lampupok Raya|Seulangai|Riting|Sihom Lhok|Sihom Cot|Seuot Baroh|Seuot Tunong|Lampanah Ranjo|Lampanah Teungoh|Lampanah Dayah|Lampanah Baro|Lampanah Tunong|Groet Blang|Groet Manyang|Groet Baro|Jruek Bak Kreh|Jruek Balee|2049:Mon Alue|Lambeunot|Ulee Ue|Lamsiot|Lingom
2001:Peukan Seulimeum|Keunaloi|Lhieb|Alue Gintong|Gampong Seulimeum|Data Gaseu|Rabo|Gampong Raya|Lamjruen|Buga|Jawie|Alue Rindang|Iboh Tunong|Iboh Tanjong|Seuneubok|Meunasah Baro|Meunasah Tunong|Batee Lhee|Mangeu|Bayu|Ayon|Lamteuba Droe|Pulo|Lampantee|Lambada|Blang Tingkeum|Ateuk|Lam Apeng|Meurah|Lampanah|Ujong Mesjid Lampanah|Ujong Keupula|Leungah|Beureunut|Meunasah Jeumpa|Pinto Khop|Bak Seutui|Bak Aghu|Kayee Adang|Lamkuk|Ujong Mesjid Tanoh Abee|Lamcarak|Capeung Dayah|Capeung Baroh|Lampisang Dayah|Lampisang Tunong|Lampisang Teungoh
2001:Mata Ie|Gampong Baroh|Lampaseh Lhok|Lampaseh Krueng|Lamnga|Dayah Daboh|Weu Lhok|Alue|Weu Krueng|Seubam Cot|Bak Dilip|Ulee Lhat|2015:Lamraya|Lamme Garot|Weu Bada|Meunasah Tutong|Empee Tanong|Bak Cirih|Warabo|Teubang Phui Mesjid|Teubang Phui Baro|Bira Cot|Bira Lhok|Bung Tujoh|Peurumping|Atong|Reudeup|2042:Seubam Lhok|Seumet|Cot Seunong|Mon Ara|Cot Lhok|Cot Lampoh Soh|Bueng Raya|Piyeung Lhang|Piyeung Manee|Bueng Daroh|Kuweu|Piyeung Datu
2001:Reuhat Tuha|Weusiteh|Dilib Lamteungoh|Baet Lampuot|Dilib Bukit|Seumeureung|Sibreh Keumudee|Baet Mesago|Baet Mesjid|Lambaro Sibreh|Lamgeu Baro|Lamgeu Tuha|Lampanah Ineu|Tampok Jeurat Raya|Tampok Blang|Lamteh Dayah|Lam Lheu|Lambarih Jurong Raya|Bukloh|Niron|Aneuk Galong Baro|Aneuk Galong Titi|Blang Cut|Klieng Mayang|Aneuk Batee|Meunasah Tuha|Lampisang|Meunasah Bakthu|Lambarih Bak Mee|Luthu Dayah Krueng|Luthu Lamweu|Panterawa|Lambirah|Kayee Adang|Lam Tanjong
2001:Lampeuneurut Ujong Blang|Lampeuneurut Gampong|Lamreung|Lamcot|Lam Blang Trieng|Lam Blang Mayang|Bayu|Lagang|Lamsiteh|Lamkawe|Lheu Blang|Payaroh|Lamsidaya|Kuta Karang|Leu Geu|Lampeuneun|Lamtheun|Deunong|Tingkuem|Kandang|Lam Bheu|Daroy Kameu|Geundrieng|Garot|Pasheu Beutong|Lampasi Engking|Jeumpet Ajun|Gue Gajah|Leu Ue|Ulee Lueng|Punie|Ulee Tuy
2001:Lambadeuk|Lamguron|Lambaro Nejid|Lampageu|Gampong Baro|Lam Manyang|Lamteh|Lam Lumpu|Lamteungoh|Lamtutui|Meunasah Tuha|Lam Awe|Pulo Bunta|Beuradeun|Lampisang|Keuneu Eu|Lam Isek|Lamkeumok|Lam Rukam|Gurah|Rima Jeuneu|Lam Geu Eu|Lam Hasan|Paya Tieng|Ajuen|Rima Keuneurom
2001:Meunasah Kulam|Beurandeh|Ie Seum|Meunasah Keudee|Lamreh|Meunasah Mon|Paya Kameng|Ruyung|Ladong|Gampong Baro|Durung|Neuheun|Lamnga
2001:Lambaro|Meunasah Manyang Lam Garot|Bakoy|Meunasah Baro|Meunasah Deyah|Meunasah Tutong|Siron|Pasie Lamgarot|Dham Ceukok|Dham Pulo|Lubok Sukon|Lubok Gapuy|Pasie Lubuk|Bung Ceukok|Teubang Phuy|Ateuk Anggok|Ajee Rayeuk|Ajee Cut|Gani|Ateuk Lueng Ie|Cot Alue|Cot Suruy|Cot Bada|Ajee Pagar Air|Meunasah Krueng|Jurong Peujera|Lubok Batee|Bineh Blang|Pantee|Kalut|Meunasah Manyang Pagar Air|Meunasah Manyet|Santan|Tanjong|Reuloh|2041:Paleuh Blang|Cot Mentiwan|Lampreh Lam Jampok|Paleuh Pulo|Lamcot|Lamsinyeu|Lam Ue|Cot Gud|Lamdaya|Lambada|Ujong XII|Bada|Lamteungoh|Kayee Lee|2056:Lampreh Lamteungoh
2001:Krueng Anoi|Lam Puuk|Cot Beut|Bueng Bakjok|Lam Neuheun|Seupeu|Cot Mancang|Lam Baet|Cot Masam|2016:Gue|2018:Lam Sabang|Lam Alue Raya|Lam Alue Cut|Leupung Mesjid|Cot Lamee|Leupung Ulee Alue|Lampoh Tarom|Lamteube Geupula|Lamteube Mon Ara|Aron|Bak Buloh|Lam Seunong|Lam Raya|Lam Roh|Lambunot Tanoh|Tumpok Lampoh|Puuk|Lambunot Paya|Lampoh Keude|Lam Asan|Lambro Deyah|Lambro Bileu|Cot Peutano|Cot Cut|Meunasah Baktrieng|Babah Jurong|Lam Glumpang|Rabeu|Cucum|Deyah|Lam Trieng|Beurangong|Cot Preh|Cot Raya|Cot Yang|Ujong Blang|Lamceu
2001:Angan|Lam Peudaya|Lambada Peukan|Lambiheu La|Lambaro Sukon|Miruek Taman|Suleue|Gampong Cot|Gampong Blang|Lampuja|Tanjung Deah|Limpok|Lampuuk|Lam Ujong|Lam Gawe|Berabung|Lamtimpeung|Tungkop|Tanjong Seulamat|Lamkeunung|Lam Duroy|Lam Klat|Lambiheu Siem|Lambitra|Lie Eue|Krueng Kalee|Lam Asan|Lam Reh|Siem
2001:Rinon|Alue Raya|Melingge|Lapeng|Ulee Paya|Gugop|Seurapong|Blang Situngkoh|Paloh|Lampuyang|Lhok|Teunom|Lamteng|Pasi Janeng|Rabo|Alue Reuyeueng|Deudap
2001:Lamtamot|Lambaro Tunong|Lonbaroh|Lon Asan|Paya Keureuleh|Panca|Lam Kubu|Panca Kubu|Suka Damai|Suka Mulya|Saree Aceh|Teuladan
2001:Teureubeh|Barueh|Jantho|Awek|Data Cut|Bueng|Weu|Jalin|Suka Tani|Cucum|Jantho Baru|Jantho Makmur|Bukit Meusara
2001:Lampakuk|Lampoh Raja|Lam Aling|Lamleupung|Lamkleng|Ie Alang Lamkreumeuh|Ie Alang Lamghui|Ie Alang Mesjid|Ie Alang Dayah|Lamtui|Barih Lhok|Bueng Simek|Banda Safa|Bithak|Lambeugak|Pakuk|Lamsie|Sigapang|Tutui|Pasar Lampaku|Maheng|Leupung Bruek|Keumireu|Lamleuot|Leupung Balue|Bak Sukon|Cot Bayu|Glee Jai|Keuruweung Blang|Keuruweung Krueng|Siron Blang|Siron Krueng
2001:Lambaro Samahani|Lam Ara Cut|Lam Ara Engkit|Lam Ara Tunong|Leupung Riwat|Tumbo Baro|Leupung Cut|Lamsiteh Cot|Reuleung Karieng|Leubok Buni|Leubok Batee|Bunghu|Teu Dayah|Leupung Rayeuk|Reuleung Glumpang
2001:Ateuk Lam Phang|Ateuk Lampuot|Ateuk Mon Panah|Ateuk Lam Ura|Ateuk Cut|Ateuk Blang Asan|Lamjamee Dayah|Lam Batee|Nya|Batee Linteung|Krueng Mak|Lambunot|Lamjamee Lamkrak|Blang Miro|Blang Preh|Bha Ulee Tutu|Lam Urit|Tantuha
2001:Lhang|Biluy|Lambatee|Lamkunyet|Lamtadok|Neusok|Turam|Tubaluy|Blang Kiree|Manee Dayah|Lamsod|Lambleut|Empee Trieng|Lambaro Biluy
2001:Cadek|Kajhu|Baet|Blang Krueng|Klieng Muria|Lam Bada Lhok|Lampineung|Lam Asan|Labuy|Lam Ujong|Klieng Cot Aron|Cot Paya|Miruk Lam Reudep
2001:Meunasah Papeun|Meunasah Baktrieng|Leung Ie|Lampermai|Gle Deyah|Miruk|Lam Gapang|Meunasah Manyang|Meunasah Baet|Meunasah Intan|Rumpet|Gla Meunasah Baro
2001:Layeun|Pulot|Lamseunia|Mns. Mesjid|Meunasah Bak U|Dayah Mamplam
2001:Cot Puklat|Lamme|Meulayo|Lam Siem|Cot Geundreut|Paya Ue|Cot Mon Raya|Cot Meulangeun|Cot Madhi|Bueng Sidom|Cot Karieng|Kampung Blang|Cot Malem|Cot Rumpun|Cot Hoho|Cot Jambo|Cot Nambak|Bueng Pageu|Cot Sayun|Teupin Batee|Cot Leuot|Cot Bagie|Kayee Kunyet|Cot Mancang|Empee Bata|Data Makmur
2001:Dayah Tuha|Dayah Baroh|Bintang Hu|Pulo Tukok|Pulo Bungong|Geunteng Barat|Geunteng Timur|Calong Cut|Glumpang Lhee|Aron|Tuha|Dayah|Mesjid|Meucat|Teupin Raya|Rungkom|Mee|Pulo Pande|Seulatan|Alue Lada|Teupin Jeue|Neuheun|Crueng|Kareung|Kulee|Kulam|Awe|Pasi Beurandeh
2001:Tunong|Raya|Daboh|Cut|Mesjid Reubee|Tanjong|Geudong|Reuntoh|Reuba|Krueng Reubee|Neulop|Glee|Kumbang|Buloh|Bungo|Dayah Reubee|Jambee|Dayah Baro|Puuk Aree|Lhee Meunasah|Ulee Tutue Raya|Mesjid Aree|Keutapang Aree|Pantee Aree|Pulo Tunong|Pulo Baroh Aree|Keurumbok|Ceurih Blang Mee|Ceurih Kupula|Ceurih Alue|Ceurih Cot|Seupeung|Sukon Lhong|Dayah Beuah|Krueng Cot|Mesjid Beuah|Lueng Dama|Mesjid Bambong|Ruseb|Sagoe|Seukeum|Pangoe|Keutapang Bambong|Metareum
2001:Bangkeh|Pucok|2004:Leupu|Pulo Lhoih|Keune
2001:Simpang|Krueng Jangko|Krueng Nyong|Cot Baroh|Cot Tunong|Bili|Panjoe|Amud Mesjid|Reudeup Meulayu|Dayah Tanoh|Mamplam|Balee|Kupula|Pulo Lueng Teuga|Sukon Mesjid|Sukon Baroh|Kruet Teumpeun|Blang Drang|Ude Gampong|Kayee Jatoe|Kampong Jeumpa|Pulo Lon / Pulo Dayah|Jurong Pande|Pulo Gajah Mate|Tufah Jeulatang|Kumbang Keupula|Pulo Batee|Meunjee|Keutapang Mesjid|Dayah Kp. Pisang|Blang Tunong|Blang Pueb|Lambaro|Neurok
2001:Tampieng Tunong|Tampieng Baroh|Dayah Caleue|Jurong|Keutapang|Dayah Keurako|Mesjid Lam Ujong|Baro Jruek|Yub Mee|Raya Lhok Kaju|Pulo Gampong U|Pante Lhok Kaju|2014:Sukon Tungkop|Rawa Tungkop|Mesjid Tungkop|Dayah Muara Garot|Pante Garot|Garot Cut|Keubang|Blang Garot|Meulayu|Tungkop Cut|Guci|Teungoh Blang|Mesjid Dijiem|Sukon Ulee Gampong|Lamkabu|Ulee Birah|Mesjid Baro|Lamreuneung|Cot Seukee|Drien|Rumia|Wakheuh|Baro Bluek|Mesjid Ulee Gampong|Dayah Bie|Balee Baroh Bluek|Peutoe|Blang Rapai|Neulop II|Baro Gapui|Balee Baroh Gapui|Glee Gapui|Teungoh Suwiek|Mesjid Suwiek|Tuha Suwiek|Beureudep|Blang Lhok Kaju
2001:Jurong Balee|Aron Asan Kumbang|Cebrek|Jurong Mesjid|Meunasah Gantung|Babah Jurong|Keupula|Meunasah Jareng|Arusan|Tanjong Krueng|Lancang|Pasi Lhok|Jeumeurang|Pusong|Meuraksa|Kayee Panyang|Panjoe|Asan|Meunasah Mesjid|Meunasah Mee|Meunasah Teungoh|Pasi ie Leubeue|Keude ie Leubeue|Meunasah Sukon|Meunasah Ara|Meunasah Krueng|Krueng Dhoe|Meunasah Baro|Bentayan|Meunasah Kandang|Lamkawe|Puuk|Tanjong|Dayah Blang|Dayah Mon Ara|Keureumbok|Meunasah Manyang|Matang Kuli|Reung-Reung|Teumpeun|Blang Cut|Geuleumpang|Aron Kuta Baro|Barat|Araih
2001:Blang Paseh|Benteng|Blok Bengkel|Pante Teungoh|Kuala Pidie|Kramat Luar|Kramat Dalam|Blok Sawah|Blang Asan|Lampoh Krueng|Kampong Asan|Meunasah Peukan|Pasi Rawa|Pasi Peukan Baro|Tanjong Krueng
2001:Blang|Teumeucet|Blang Cut|Kumbang|Pulo Tanjong|Ara Bungkok|Lagang|Mesjid Ilot|Baroh Ilot|Tunong Ilot|Teungoh Ilot|Dayah Andeue|Dayah Sinthop|Kulu|Mesjid Andeue|Meuyub Lala|Tuha Lala|Lhok Lubu|Babah Jurong|Krueng Lala
2001:Cot|Tgk Dilaweueng|Mesjid|Keupula|Suka Jaya|Pawod|Deyah|Krueng|Gle Cut|IE Masen|Sagoe|Ujong Pie|Blang Raya|Batee|Ingin Jaya|Papeun|Tuha Biheue|Simpang Beutong
2001:Mesjid Yaman|Baro Yaman|Mee Teungoh|Sentosa|Baroh Barat Yaman|Tuha Gampong Gajah|Jadan|Bale Baro Keumangan|Blang Tidiek|Blang Lileue|Keumangan Cut|Mesjid Keumangan|Dayah Tidiek|Lueng Sagoe|Blang Beureueh|Dayah Beureueh|Pante Beureueh|Rapana|Paya Tiba|Paloh Kambuek|Lampoh Sirong|Mee Panyang|Reului|Dayah Syarif|Peureulak|Ribeun|Balee Busu|Lingkok|Kumbang
2001:Mesjid Kunyet|Piala Kunyet|Hagu Kunyet|Baro Kunyet|Dayah Tanoh Kunyet|Kambuek Nicah Kunyet|Kambuek Payapi Kunyet|Seunadeu Kunyet|Blang Gunci Kunyet|Dayah Baroh Kunyet|Blang Geuleudieng|Geulumpang Geuleudieng|Mesjid Geuleudieng|Sukon Peudaya|Mesjid Peudaya|Cut Peudaya|Buloh Peudaya|Perlak Peudaya|Dayah Peudaya|Teungoh Peudaya|Tuha Peudaya|Tunong Peudaya|Buni Reulieng Peudaya|Trieng Paloh|Leuhob Paloh|Jurong Gampong Cot Paloh|Suyo Paloh|Kreet Paloh|Capa Paloh|Jurong Anoe Paloh|Balee Paloh|Siron Paloh|Gampong Cut Paloh|Pante Cermen Paloh|Pasar Paloh|Cot Kunyet|Meuke Beurabo|Mesjid Beurabo|Seukeumbrok Beurabo|Baro Beurabo|Adang Beurabo|Paloh Jeurat Beurabo|Seuleunggieng Beurabo|Teungoh Drien Gogo|Kumbang Gogo|Mesjid Gogo|Tuha Gogo|Glee Gogo|Meuke Gogo|Raya Gogo|Grong-Grong Gogo|Aron Bunot Gogo|Buloh Gogo|Tunong Tanjong|Keupula Tanjong|Jok Tanjong|Leun Tanjong|Pante Crueng Tanjong|Cot Keutapang Tanjong|Siron Tanjong|Mesjid Tanjong|Khang Tanjong|Meuriya Tanjong|Pulo Hagu Tanjong
2001:Dua Paya|Cot Mulu|Dayah Bubue|Tanjong Hagu|Sumboe Buga|Rambayan Kupula|Rambayan Lueng|Cempala Kuneng|Peunayong|Leuhop|Kumbang Waido|Gampong Waido|Mee Krukon|Mee Lampoih Saka|Lueng Guci Rumpong|Dayah Seumideun|Mesjid Guci Rumpong|Reuba Waido|Dayah Teungku|Jurong Raya|Balee Rastong|Lueng Mesjid|Teungoh Baroh|Mee Hagu|Dayah Sukon|Blang Raya|Balee Pineung|Menjee Mesjid|Mee Tanoh|Sialet-Alet|Bluek Arab|Puuk|Dayah Muara|Sawiet|Ulee Tutue|Jim|Keutapang|Meuleuweuk|Jurong|Raya Krueng Seumideun|Sukon Krueng Seumideun|Mee Krueng Seumideun|Blang Krueng Seumideun|Keureumbok|Ulee Cot Seupeng|Kabat|2049:Blang Seupeng|Gampong Krueng Seumideun
2001:Tijue|Lampeudeu Tunong|Puuk|Lampeudue Baroh|Paya|Mesjid Runtoh|Dayah Teungoh|Baroh|Dayah Tanoh|Cot Geunduek|Tumpok Laweung|Ulee Ceue Keulibeut|Keudee|Ulee Tutue|Dayah Tutong|Lampoh Lada|Keuniree|Tumpok 40|Cot Teungoh|Cot Rheng|Labui|Gampong|Pulo Pisang|Lamkuta|Kampong Pukat|Kampong Barat|Paloh|Kampong Baro|Pulo Bubee|Tibang|Rawa|Peukan Baro|Mancang|Gajah Ayee|Lhok Keutapang|Dalueng|Ulee Ceue Teubeng|Meucat Teubeng|Dayah Teubeng|Tanjong Teubeng|Jawa Teubeng|Bayu Teubeng|Abo Teubeng|Keutapang Sanggeue|Krueng Dhoe|Sirong|Keutumbu|Jeumpa|Raya Sanggeue|Jeuleupee|Ujong Langgo|Cot Glumpang|Seuriweuk|Mesjid Utue|Leubue|Batee|Raya Uteu|Seukeumbrok|Bie|Blang Kula|ALue|Seukee|Paya Linteung|Puli
2001:Balue Tanoh|Balue Kulu|Lhok Empeh|Cot Sukon|Dayah Tuha|Kampong Cot|Paloh Jeureula|Barieh|Kandang|Riweuek|Mancang|Kampong Pisang Bucue|Bucue|Lhok Panah|Murong Cot|Cumbok Lie|Lam Ujong|Murong Lhok|Blang Cot|Cot Cantek|Blang Kumot Baroh|Blang Kumot Tunong|Cumbok Niwa|Leupeuem Mesjid|Pulo Jeumpa|Beutong Pocut|Beutong Perlak|Kampong Jeumpa|Pante Krueng|Jurong Pante|2032:Mali Lamkuta|Mali Uke|Mali Mesjid|Mali Cot|Tangkueng|Lhok Mee|Lameue Mns. Raya|Lameue Mns. Baro|Lameue Mns. Lueng|Pulo Keureumbok|Dayah Kp Pisang|Mns Blang Sakti|Perlak Baroh|Lingkok|Pasar Kota Bakti|Mns Balee|Perlak Asan|Kampong Baro|Mali Guyui
2001:Raya Paya|Mesjid Bungie|Liliep|Ujong Baroh|Peukan Sot|Sukon|Raya Paleue|Lambideng|Cot Paleue|Seukee|Cebrek|Linggong Sagoe|Kulam Baro|Empeh|Nien|Ceureucok Timur|Ceureukcok Barat|Jaja Baroh|Jaja Tunong|Mesjid Gigieng|Gong|Pulo Raya|Pulo Blang|Mamplam|Meunasah Lhee|Pante|Kupula|Mantak Raya|Peukan Tuha|Dayah Lampoh Awe|Meunasah Blang|Pulo Gajah Mate|Seuk Ceukok|Pulo Tu|Meunasah Jurong|Kampong Blang|Padang|Cot Ara|Dayah Blang Cut|Teungoh Mangki|Dayah Blang|Madika|Sagoe|Ceureucok Sagoe|Bunien|Paloh Tok Due|Mesjid Tungoe|Blang Leuen|Ujong Gampong|Cot Jaja|Lheue|Ulee Barat
2001:Keude Tangse|Pulo Mesjid I|Pulo Mesjid II|Pulo Sejahtera|Pulo Kawa|Pulo Seunong|Nubok Badeuk|Blang Jeurat|Pulo Baro|Layan|Blang Dalam|Peunalom I|Peunalom II|Krueng Meuriam|Blang Teungoh|Blang Dhot|Blang Bungong|Ulee Gunong|Keubon Nilam|Paya Guci|Ranto Panyang|Blang Malo|Krueng Seukeuek|Beungga|Alue Calong|Pulo Ie|Lhok Keutapang|Blang Pandak
2001:Rabo|Pulo Siblah|Lhok Igeuh|Pulo Glumpang|Meunasah Mancang|Pulo Tambo|Pulo Keunari|Peunadok|Pulo Mesjid|Meunasah Panah|Trieng Cudo Baroh|Trieng Cudo Tunong|Mampree|Daya Baroh|Daya Teungoh|Daya Kampong Baro|Daya Cot|Blang Rikui|Panton Beunot
2001:U Gadeng|Kumbang|Sagoe|Dayah Keumala|Jijiem|Rheng|Cot Nuran|Pulo Pante|Paloh Teungoh|Asan Nicah|Papeun Nicah|Pulo Seupeng|Mesjid Nicah|Tunong|Pako|Pulo Baro|Cot Kreh|2031:Pulo Cahi
2001:Baroh Ujong Rimba|Jojo|Gampong Cot Usi|Dayah Usi|Paloh Lhok Usi|Campli Usi|Mee Tanjong Usi|Mesjid Usi|Paloh Raya|Nibong|Baro Ujong Rimba|Rinti|Didoh|Meugit|Empeh|Blang Riek|Balee Ujong Rimba|Mon Ara|Kulam Ara|Blangong Basah|Rambong|Gampong Lada|Dayah Kumba|Cot Kuthang|Dayah Tanoh|Ulee Tutue|Beureueh II|Mesjid Jeurat Manyang|Paloh Tinggi|Karieng|Sagoe Teumpeun|Tong Peria|Tong Weng|Pulo Drien|Mesjid Gumpueng|Ulee Gampong|Barieh|Jumphoih Adan|Mee Adan|Dayah Adan|Alue Adan|Rambot Adan|Meucat Adan|Tiba Mesjid|Tiba Raya|Reubat|Simbe|Jiem
2001:Gintong|Mesjid Beureuleung|Beureuleung|Baroh|Mee|Paya|Teungoh|Pangge Pilok|Karieng|Grong-Grong|Nicah|Mesjid Memeuaneuk|Daka|Sentosa|Sukon
2001:Lutueng|Blang Dalam|Mane|Turue Cut
2001:U. Bungkok|Mee Teumpeun|Kumbang Unoe|Sagoe|Geunteng|Jurong Baro|Sukon Paku|Pulo Iboih|Sangget|Blang Baroh|Manyang|Pulo Panjoe|Balee Gantung|Daboih|Seureukui Cebrek|Glumpang Bungkok|Ukee|Kumbang Trueng Campli|Palong|Seukee|Bungong
2001:Lingkok|Pante Kulu|Uke|Pante Siren|Pulo Raya|Cut|Dayah Meunara|Paloh Naleueng|Pulo Lhoih|Mesjid Tongpudeng|Blang Tho|Asan Tongpudeng|Alue
2001:Keude Alue Ie Puteh|Meunasah Alue Ie Puteh|Pucok Alue|Alue Anoe Timu|Alue Anoe Barat|Pulo Seukee|Alue Serdang|Cot Mane|Cot Kumbang|Matang Kumbang|Matang Kareung|Cot Ulaya|Alue Geudong|Tanjong Glumpang|Matang Raya Timu|Matang Raya Barat|Matang Kelayu|Alue Buya|Matang Cut|Keude Panteu Breuh|Meudang Ara|Meunasah Bujok|Alue Dama|Cot Ara|Rambong Dalam|Meunasah Geudong|Alue Keutapang|Krueng Lingka Barat|Krueng Lingka Timu|Alue Jamok|Alue Bili Geulumpang|Lhok Seutuy|Alue Bili Rayeuk|Keude Menjee IV|Glumpang Bungkok|Matang Rawa|Glumpang Samlakoe|Arongan Lise|Matang Reudeup|Matang Manyam|Matang Ulim|Matang Beuringen|Cot Manyang|Alue Ie Tarek|Alue Rambong|Matang Linya|Matang Lawang|Glumpang Payong|Mon Sukon|Lueng Bata|Ceumpeudak|Buket Dara Baro|Matang Pineung|Matang Baro|Ujong Dama|Babussalam|Cinta Makmur
2001:Keude Krueng Geukueh|Tambon Baroh|Tambon Tunong|Paloh Gadeng|Paloh Lada|Uteun Geulinggang|Pulo Rungkom|Paloh Igeuh|Bangka Jaya|Ulee Pulo|Ulee Reuleung|Geulumpang Sulu Timu|Geulumpang Sulu Barat|Bluka Teubai|Lancang Barat
2001:Meunasah Blang Ara|Meunasah Buket|Blang Talon|Cot Rheu|Krueng Manyang|Bayu|Blang Ado|Dayah Meunara|Meunasah Kumbang|Meunye Cut Bahagia|Lhok Jok|Alue Rambee|Blang Riek|Cempeudak|Seuneubok Drien|Cot Merbo|Keude Blang Ara|Keude Krueng|Krueng Seunong|Pulo Iboih|Blang Gurah|Guha Uleu|Ceumeucet|Pulo Barat|Pulo Rayeuk|Cot Seutui|Langkuta|Saweuk|Meuria|Meunasah Kulam|Cot Seumiyong|Keureusek|Krueng Seupeng|Muling Manyang|Muling Meucat|Babah Lueng|Panton Rayeuk I|Panton Rayeuk II|Sido Muliyo
2001:Kuta Lhoksukon|Cot U Sibak|Bintang Hu|Blang Aman|Cot Ara|Blang Rubek|Nga Matang Ubi|Meunasah Reudeup|Alue Buket|Meunye Matang Ubi|Trieng Matang Ubi|Ceubrek|Meunasah Blang|Buket Seuntang|Meunasah Arongan AB|Trieng Pantang|Meunasah Leubok AB|Cot Glumpang AB|Abeuk Leupon|Ara AB|Mancang|Matang Pupanji AB|Meunasah Asan AB|Matang Teungoh AB|Pante|Rambot|Meunasah Alue Drien LB|Alue Mudem|Meunasah Geulinggang|Meunasah Asan LB|Beringin LB|Meunasah Teungoh LB|Meunasah Rayeuk LB|Meunasah Ulee Barat|Meunasah Ranto|Meunasah Tutong|Meunasah Nga LB|Keutapang|Matang Munjee|Pulo Dulang|Dayah LB|Meunasah Geumata|Meunasah Meureubo|Meunasah Dayah LT|Arongan LT|Meunasah Tuha|Meunasah Krueng LT|Babah Geudeubang|Grong-grong|Alue Itam Reudeup|Teupin Keubeu|Meunasah Nga LT|Meunasah Meuria|Kumbang LT|Seuneubok Dalam|Alue Eumpok|Meunasah Jok|Manyang|Lhok Kareung|Cot Asan|Alue Abee|Buloh LT|Geulumpang|Meunasah Teungoh LT|Mata U|Meucat|Buket Mee LT|Ulee Tanoh|Buket Krueng|Ulee Gunong|Lhok Seuntang|Alue Itam Baroh|Mata Ie|Rawa|Buket Hagu
2001:Keude Matangkuli|Ude|Blang Matangkuli|Rayeuk Matangkuli|Tumpok Perlak|Ujong Kulam|Tanjong Teungku Ali|Rayeuk Glang Glong|Punti Geulumpang VII|Geulumpang VII|Teungoh Glumpang VII|Aron Geulumpang VII|Matang Munye|Parang Sikureung|Baro|Mee|Tanjong Babah Krueng|Punti Matangkuli|Teupin Keubeu|Trieng Teupin Keubeu|Matang Mee|Jeumpa Geulumpang VII|2034:Tumpok Barat|Meuria Matangkuli|Hagu|Alue Tho|2039:Ceubrek Pirak|Rayeuk Pirak|Aron Pirak|Lawang|Tanjong Haji Muda|Siren|Meunye Pirak|Beuringen Pirak|Teungoh Pirak|Mesjid Pirak|Matang Peusangan|Pante Pirak|2052:Leubok Pirak|Blang Kuta|Blang Supeng|Beurancan Pirak|2066:Alue Entok|Tanjong Teungku Kari|Teungoh Seuleumak|Seuriweuk|Dayah Baro|Kunyet Mulee|Tutong
2001:Keude Mane|Meunasah Drang|Meunasah Baro|Meunasah Lhok|Cot Seurani|Mane Tunong|Kuala Dua|Meunasah Pinto|Keude Bungkaih|Kambam|Meunasah Aron|Cot Trueng|Dakuta|Paloh Awe|Tanoh Anoe|Pante Gurah|Teupin Banja|Teumpok Beurandang|Paloh Raya|Panigah|Ulee Madon|Reuleut Timu|Reuleut Barat|Pinto Makmur
2001:Dayah Bluek|Mesjid Bluek|Meuria Bluek|Rheng Bluek|Pulo Bluek|Rangkileh|Rayeuk Matang|Ulee Meuria|Tanjong|Keude Karieng|Manyang|Ulee Ceubrek|Teumpok Teungku|Geulumpang|Reudeup|Barat Paya Itek|Paya Kambuk|Paya Bili|Meunasah Mee|Meunasah Nga|Ubit Paya Itek|Rayeuk Paya Itek|Blang Cut|Keeh|Kumbang|Pri Keutapang|Mesjid|Teungoh Reuba|Blang Reuma|Drien Puntong|Pulo Kitou|Ceubrek|Meunye Peut|Beuringen|Nibong|Tualang|Pulo Drien Beukah|Teungoh Kuta Batee|Ujung Kuta Batee|Pulo Blang|Leubok Tuwe|Baroh Kuta Batee|Gampong Teungoh|Ranto|Meunye Payong|Ujong Reuba|Paya Sutra|Baree Blang|Keude Jungka Gajah|Saramaba
2001:Pie|Asan|Murong|Blang Kabu|Mancang|Keude Geudong|Blang Peuria|Teupin Ara|Teupin Beulangan|Krueng Baro Langgahan|Pusong|Tanjong Kleng|Gampong Baro|Beuringen|Kuta Krueng|Kuta Glumpang|Meucat|Krueng Baro Blang Mee|Ujong|Mesjid|Teungoh|Keude Blang Mee Pulo Klat|Puuk|Lancang|Matang Ulim|Sawang|Laga Baro|Pulo|Matang Tunong|Matang Puntong|Blang Nibong|Tanjong Baroh|Tanjong Hagu|Tanjong Reungkam|Tanjong Mesjid|Paya Terbang|Madan|Tanjong Awe|Kitou|Krueng Matee
2001:Tanjong Pineung|Meurubo Puntong|Mane Kawan|Alue Barueh|Keude Simpang Jalan|Blang Pha|Alue Kiran|Blang Tue|Cot Kafiraton|Tanjong Dama|Paya Dua Uram|Paya Dua Ujong|Alue Capli|Simpang Peut|Meunasah Sagoe|Matang Puntong|Matang Panyang|Cot Patisah|Cot Trueng|Darul Aman|Matang Jeulikat|Lhok Puuk|Ulee Rubek Barat|Ulee Rubek Timu|Bantayan|Teupin Kuyuen|Matang Lada|Ulee Matang|Matang Karieng|Lhok Rambideng|Matang Anoe|Lhok Geulituet|Ulee Titi
2001:Keude Aron|Dayah Aron|Moncrang|Kanot|Meuria Aron|Mee Aron|Glok|Cibrek Baroh|Cibrek Tunong|Matang Munye|Pante|Keutapang|Blang|Teungoh|Tanjong Krueng Pase|Mesjid|Keude Teupin Punti|Kumbang|Gampong U|Calong|Manyang Baroh|Peurupok|Alue Gunto|Pulo|Kulam|Ampeh|Dayah Meuria|Mampree|Meucat|Ara|Hagu|Awe|Tanjong Mulieng|Dayah Teungku
2001:Bale|Bie|Beurandang|Baro Kulam Gajah|Glong|Nibong|Langa|Beunot|Keude Bayu|Blang Bayu|Dayah Tuha|Dayah Baro|Lancok|Punti|Bungong|Baroh Blang Rimueng|Ulee Meuria|Kayee Panyang|Rheng|Trieng Meudurou|Ulee Gampong|Garut|Blang Awe|Pulo Blang Mangat|Cibrek|Pulo Blang Trieng|Meudang Ara|Cot Neuheun|Tumpeun|Alen|Dayah Blang Seureukuy|Blang Patra|Blang Majron|Seuneubok Baro|Buket Glumpang|2037:Alue Majron|Siren Tujoh|2047:Blang Seureukuy
2001:Pulo Blang|Matang Ben|Matang Cibrek|Deng|Rawa|Punti Pulo Agam|Alue Pangkat|Teungoh Pulo Agam|Hueng|Pulo U|Alue Keujruen|Paya Beurandang|Manyang Tunong|Meunasah Tutong|Ampeh|Alue|Teungku Dibalee|Keude Blang Jruen|Blang Jruen|Ujong Baroh Berghang|Jeumpa Berghang|Teungoh Berghang|Pante Berghang|Serba Jaman|Rayeuk Naleung|Rangkaya|Paya|Blang Bidok|Rayeuk Kuta|Rayeuk Meunye|Ujong Baroh SB|Trieng|Manyang SB|Cibrek|Keutapang|Matang Mane|Alue Gampong|Bayi|Tumpok Aceh|Ulee Buket|Cot Dah|Leupon Siren|Blang Trieng|Alue Sijuek|Hagu|Teupin Mee|Plu Pakam|Blang Pie|Punti Seuleumak Barat|Serba Jaman Tunong|Leuhong|Blang|Tanjong Mesjid|Serba Jaman Baroh|Cot Barat|Matang Baloy|Buket Makarti
2001:Alue|Mee Matang Panyang|Blang|Paloh|Keude Matang Payang|Gampong Pande|Matang Ranup Laseh|Cangguek|Kumbang|Prie|Keutapang|Keude Jrat Manyang|Teupin Gapeuh|Cibrek|Me Merbo|Ulee Tanoh|Matang Janeng|Kuala Keureutou Barat
2001:Teupin Gajah|Geulumpang Umpung Unou|Ranto Panyang|Seuneubok Doe|Meunasah Geudong|Meunasah Merbo|Tanjong Meunye|Matang Jurong|Tanjong Dalam Utara|Meunasah Dayah|Seuneubok Pidie|Tanjong Menuang|Matang Teungoh-Teungoh|Lhok Reudeup|Lhok Merbo|Tanjong Ara|Alue Ie Mirah|Tanjong Punti|Buket Alue Puteh|Buket Jrat Manyang|Matang Maneh|Pucok Alue|Matang Serdang|Matang Santot|Buket Padang|Matang Seuke Pulot|Lhok Beuringen|Lueng Tuha|Matang Raya|Tanjong Ceungai|Teupin Bayu|Meunasah Panton Labu|Kota Panton Labu|Rawang Itek|Samakurok|Biara Barat|Biara Timur|Matang Drien|Ceumpeudak|Alue Papeun|Lhok Bintang Hu|Biram Rayeuk|Cot Biek|Matang Arongan|Biram Cut|Buket Batee Badan|Ulee Glee
2001:Lagang|Abeuk Reuling|Lhok Krek|Lhok Merbo|Gle Dagang|Kuta Meuligoe|Gampong Teungoh|Babah Buloh|Meunasah Pulo|Punteuet|Pante Jaloh|Lhok Kuyun|Blang Reuling|Lhok Gajah|Teupin Rusep|Ulee Geudong|Tanjong Keumala|Cot Kumuneng|Cot Lambideng|Paya Gaboh|Paya Rabo Lhok|Paya Rabo Timu|Lancok|Rambong Payong|Lhok Bayu|Krueng Baro|Babah Krueng|Jurong|Blang Manyak|Lhok Jok|Blang Teurakan|Sawang|Riseh Baroh|Riseh Teungoh|Riseh Tunong|Gunci|Kubu|Blang Cut|Lhok Cut
2015:Paloh Mambu|2017:Blang Karieng|Paloh Kayee Kunyet|Gampong Barat|Meunasah Beunot|Seuneubok|Cot Leupee|Gampong Teungoh|Meunasah Meucat|Meunasah Alue|Panton|Paloh Mampree|Peunayan|Tingkeum|Meunasah Rayeuk|Meunasah Cut|Jeulikat|Alue Bili|Cot Mambong|Blang Dalam Geunteng|Blang Dalam Tunong|Blang Dalam Baroh|Cot Mee|Cot Euntung|Blang Crok|Meunasah Krueng|Binjee|Keutapang|Ulee Blang
2001:Cot Girek|Lhok Meurbo|Kp. Bantan|Alue Seumambu|Ulee Gampong|Batu XII|Kp. Tempel|Alue Leuhob|Seuneubok Baro|Alue Drien|Cempeudak|Matang Teungoh|Pucok Alue|U Baro.|Trieng|Lhok Reuhat|Lueng Baro|Jeulikat|Gampong Ara|Beurandang Dayah|Beurandang Krueng|Seupeng|Beurandang Asan|Drien II
2001:Cot Bada|Alue Dua|Bantayan|Kampong Blang|Paya Tukai|Matang Keutapang|Krueng Lingka|Simpang Tiga|Matang Rubek|Leubok Mane|Matang Teungoh Selatan|Padang Meuria|Alue Krak Kayee|Tanjong Jawa|Meunasah Blang|Tanjong Dalam Selatan|Geudumbak|Langkahan|Rumoh Rayeuk|Buket Linteung|Lubok Pusaka|Seureuke|Pante Gaki Bale
2001:Keude Sampoiniet|Lhok Iboh|Matang Bayu|Lang Nibong|Blang Seunong|Singgah Mata|Matang Panyang|Matang Ceubrek|Matang Teungoh|Cot Paya|Cot Kupok|Matang Raya Blang Sialet|Pucok Alue Buket|Matang Sijuek Timu|Matang Sijuek Teungoh|Matang Sijuek Barat|Cot Laba|Meunasah Pante|Meurandeh Paya|Cot Murong|Matang Paya|Lhok Euncien|Cot Usen|Meunasah Hagu|Blang Rheue|Paya Bateung
2001:Blang Ara|Tgk.Dibanda Pirak|Paya Meudru|Blang Sialet|Buket Guru|Geulumpang Pirak|Alue Lhok|Seuneubok Aceh|Buket Pidie|Kebon Pirak|Alue Leukot|Blang Mane|Peureupok|Alue Bieng|Pante Seuleumak|Meuria Seuleumak|Tunong Krueng|Geureughek|Meunye Seuleumak|Simpang|Tumpok Mesjid|Jok|Leuhong|Tanjong Burunyong|Keude Paya Bakong|Blang Gunci|Gampong Nga|Mampree|Matang Panyang|Tanjong Drieng|Asan Seuleumak|Tgk. Dibanda Tek-Tek|Cot Teufah|Pucok Alue Seuleumak|Lueng|Cempeudak|Blang Paku|Blang Dalam|Blang Pante
2001:Nibong Baroh|Nibong Wakheuh|Keude Nibong|Keupok Nibong|Dayah Nibong|Sumbok Rayeuk|Paya Terbang|Teupin Jok|Mamplam|Keulilee|Meunye Lhee|Ranto|Seulunyok|Keh Nibong|Alue Ie Mirah|Maddi|Alue Ngom|Tanjong Putoh|Bumban|Alue Panah
2001:Keude Simpang Empat|Seunebok Punti|Paya Leupah|Paya Teungoh|Keubon Baro|Meunasah Teungoh|Meunasah Baroh|Mancang|Alue Bade|Meunasah Dayah SPK|Kilometer VI|Kilometer VIII|Ie Tarek I|Ie Tarek II|Pase Sentosa|Blang Raleue
2001:Keureutou|Lueng Baro|Merbo Jurong|Merbo Lama|Tanjong Dama|Geulanggang Baro|Matang Tunong|Keude Lapang|Matang Baroh|Kuala Kereuto|Kuala Cangkoy
2001:Rayeuk Pange|Bungong|Geulumpang|Asan Krueng Kreh|Beuracan Rata|Reungkam|Trieng Krueng Kreh|Keutapang|Bili Baro|Paya Lueng Jalo|Alue Rimee|Serdang|Ara Ton-Ton Moncrang|Tanjong Seureukuy|Ulee Blang|Krueng Pirak|Matang Keh|Leupe|Ceumeucet|Teupin U|Alue Bungkoh|Pucok Alue|Meunye Tujoh
2001:Lhok Asan|Darul Aman|Alue Awe|Darussalam|Rayeuk Jawa|Dayah Seupeng|Uram Jalan|Peudari|Krueng Mbang|Pulo Meuria|Suka Damai
2001:Paya Dua|Cot Jabet|Ulee Nyeue|Paya Uleue|Jamuan|Alue Keurinyai|Sangkelan|Blang Pala|Paya Beunyot
2001:Alue Dua|Seumirah|Darussalam|Alue Papeun|Blang Jrat|Blang Pohroh
2007:Wel Wel|Kampung Aie|Lauree|Lamayang|Lakubang|Lambaya|Dihit|2016:Latitik|Wellangkum|Kuta Baru|Sebbe|Suak Baru|Luan Sorep|Putra Jaya|Lauke|Situfa Jaya
2001:Ujung Salang|Padang Unoi|Nasreuhe|Meunafa|Along|Panton Lawe|Mutiara|Tamon Jaya|Karya Bakti|Jaya Baru|Tameng|Lalla Bahagia|Suak Manang|Ganang Pusako|Kenangan Jaya|Bunga
2001:Silengas|Bunon|Angkeo|Awe Seubal|Laayon|Inor|Salur Lasengalu|Salur Latun|Salur|Pulau Teupah|Awe Kecil|Naibos|Lantik|Leubang Hulu|Leubang|Sital|Maudil|Nancala
2009:Suak Buluh|2012:Air Dingin|Ameria Bahagia|Suka Jaya|Suka Maju|Suka Karya|Sinabang|Amaiteng Mulia|Lugu|Sefoyan|Ganting|Kuala Makmur|Ujung Tinggi|Air Pinang|Pulau Siumat|Kota Batu|2028:Linggi
2001:Babussalam|Muara Aman|Gunung Putih|Lugu Sebahak|Kuala Bakti|Bulu Hadik|Sambay|Luan Balu|Tanjung Raya|Kuala Baru
2001:Layabaung|Sembilan|Sigulai|Sinar Bahagia|Lamamek|Batu Ragi|Malasin|Babul Makmur|Amabaan|Miteum|Lhok Bikhau|Ujung Harapan|Sanggiran|Lhok Makmur
2001:Seneubuk|Suak Lamatan|Alus Alus|Batu Ralang|Ulul Mayang|Kebun Baru|Badegong|Latiung|Pasir Tinggi|Labuhan Jaya|Labuhan Bajau|Blang Sebel|Ana Ao|Lataling|Pulau Bangkalak|Labuhan Bakti|Trans Jernge|Trans Meranti|Trans Baru
2001:Lewak|Lamerem|Lhok Pauh|Serafon|Langi|Lubuk Baik|Lhok Dalam|Lafakha
2001:Matanurung|Lasikin|Lanting|Busung Indah|Kahad|Simpang Abail|Abail|Nancawa|Labuah|Sua-Sua|Batu-Batu|Situbuk
2001:Bubuhan|Amarabu|Kuta Inang|Kuta Padang|Sibuluh|Latak Ayah|Borengan|Ujung Padang
2001:Pulau Balai|Pulau Baguk|2004:Teluk Nibung
2001:Lipat Kajang|Kain Golong|Kuta Kerangan|Siatas|Pangi|Sukarejo|Ujung Limus|Silatong|Pertabas|Lae Riman|Pakiraman|Kuta Batu|Lae Nipe|Kuta Tinggi|Tuhtuhan|Lae Gecih|Guha|Lae Gambir|Cibubukan|Serasah|Tugan|Tanjung Mas|Lipat Kajang Atas|Sidodadi|Pandan Sari
2001:Pasar|Ujung|Pulo Sarok|Kilangan|Kuta Simboling|2007:Teluk Ambun|Rantau Gedang|Teluk Rumbia|Pea Bumbung|Pemuka|Takal Pasir|2014:Selok Aceh|2016:Suka Makmur|Ujung Bawang|2019:Siti Ambia|Suka Damai
2001:Tanjung Betik|Penjahitan|Bukit Harapan|Cingkam|Labuhan Kera|Tanah Bara|Rimo|Blok VI Baru|Blok 15|Blok 18|Blok 31|Sidorejo|Suka Makmur|Gunung Lagan|Perangusan|Seping Baru|Sebatang|Tanah Merah|Pertampakan|Pandan Sari|Sanggaberu Silulusan|Tulaan|Tunas Harapan|Lae Butar|Sianjo-Anjo Meriah
2001:Lentong|Lapahan Buaya|Butar|Samar Dua|Ladang Bisik|Muara Pea|2008:Sumber Mukti|Mukti Lincer|Danau Bungara
2001:Gosong Telaga Utara|Gosong Telaga Selatan|Kampung Baru|Ketapang Indah|Gosong Telaga Timur|Gosong Telaga Barat|Telaga Bakti
2001:Lae Balno|Napagaluh|Sikoran|Situbuh-tubuh|Biskang|Sintuban Makmur
2001:Suro Makmur|Pangkalan Sulampi|Bulu Sema|Lae Bangun|Alur Linci|Siompin|Ketangkuhan|Keras|Mandumpang|Sirimo Mungkur|Bulu Ara
2001:Singkohor|Lae Sipola|Lae Pinang|Mukti Jaya|2006:Sri Kayu|Pea Jambu
2001:Kuala Baru Laut|Kuala Baru Sungai|Suka Jaya|Kayu Menang
2001:Haloban|Asantola|Ujung Sialit|Suka Makmur
2001:Keude Aceh|Sangso|Pante Rheng|Meuliek|Namploh Baro|Namploh Manyang|Namploh Blanggarang|Namploh Krueng|Namploh Papeun|Meunasah Lueng|Lhok Seumira|Ulee Jeumatan|Lancok|Paloh|Mesjid Baro|Batee Iliek|Pulo Baroh|Matang Wakeuh|Darussalam|Matang Jareung|Matang|Cot Mane|Alue Barat|Cot Siren|Ulee Alue|Pineung Siribee|Gampong Baro|Kandang|Gampong Putoh|Mideun Jok|Mideun Geudong|Lueng Keubeu|Glumpang Bungkok|Gampong Meulum|Cot Meurak Baroh|Cot Meurak Blang|Meurah|Ulee Ue|Matang Teungoh|Tanjong Baro|Angkieng Barat|Meunasah Lincah|Meunasah Lancok|Meunasah Puuk|Tanjongan Idem|2084:Geulumpang Payong
2018:Blang Me Timu|Lancang|Blang Lancang|Teupin Kupula|Tanjong Bungong|Dayah Baro|Ulee Rabo|Lueng Teungoh|Lampoh Oe|Pulo Rangkileh|Tufah|Sampo Ajad|Darul Aman|Lhok Kulam|Ulee Blang|Uteun Peupaleh|Ulee Gajah|Alue Seutui|Blang Neubok|Matang Bangka|Matang Teungoh|Matang Nibong|Blang Me Barat|Keude Jeunieb|Cot Geulumpang Baroh|Cot Geulumpang Tunong|Meunasah Keutapang|Meunasah Dayah|Lheu Simpang|Lheu Barat|Jeumpa Sikureng|Janggot Seungko|Meunasah Tambo|Meunasah Keupula|Meunasah Tunong Lueng|Meunasah Alue|Blang Pohroh|2057:Meunasah Lueng|Dayah Blang Raleu|Meunasah Blang|Alue Lamsaba|Meunasah Kota|Paya Bili
2001:Lawang|Matang Reuleut|Meunasah Krueng|Cot Keutapang|Meunasah Rabo|Meunasah Tambo|Meunasah Baroh|Meunasah Pulo|Matang Pasi|Blang Kubu|Garot|Ara Bungong|Jabet|Sawang|Blang Beururu|Hagu|Blang Rangkuluh|Meunasah Bungo|Paya Beunot|Meunasah Tunong|Meunasah Alue|Meunasah Cut|Gampong Mesjid|Meunasah Teungoh|Meunasah Blang|Kukue|Blang Matang|Blang Glumpang|Gampong Baro|Gampong Paya|Seuneubok Paya|Pulo Lawang|Keude Alue Rheng|Karieng|Pulo Ara|Cot Laot|Alue Sijuek|Blang Bati|Buket Paya|Dayah Mon Ara|Calok|Cot Kruet|Tanjong Seulamat|Jaba|Alue Gandai|Neubok Naleung|Paya Timu|Gampong Mulia|Pinto Rimba|Alue Keutapang|Tgk. Di Bathon|Paya Barat
2032:Glumpang Payong|Blang Seunong|Cot Leusong|Batee Timoh|Lipah Rayeuk|Cot Geureundong|Lipah Cut|Beurawang|2042:Geudong Tampu|Cot Tarom Baroh|Blang Cot Baroh|Blang Cot Tunong|Seuleumbah|Cot Keutapang|Cot Tarom Tunong|Blang Bladeh|Mon Jambee|Blang Dalam|Kuala Jeumpa|Cot Gadong|Cot Bada|Teupok Baroh|Teupok Tunong|Pulo Lawang|Abeuk Usong|Paloh Seulimeng|Abeuk Tingkeum|Blang Mee|Blang Seupeung|Blang Gandai|Cot Ulim|Cot Iboeh|2071:Blang Rheum|Paloh Panyang|Seuneubok Lhong|2075:Salah Sirong Jaya|Mon Mane|Alue Limeng|Cot Meugoe|Cot Iboeh Timu|Kuta Meuligoe|Lhaksmana
2003:Matang Glumpang Dua Mns. Timu (X)|Keude Matang Glumpang Dua|Matang Glumpang Dua Meunasah Dayah|Pante Gajah|Blang Asan|Paya Cut|Seuneubok Aceh|Panton Geulima|Neuheun|Matang Sagoe|Matang Mesjid|Matang Cot Paseh|Cot Panjoe|Paya Lipah|Paya Meuneng|Keude Tanjong|Tanjong Paya|Tanjong Nie|Tanjong Mesjid|Pante Cut|Blang Cut|Pulo Pisang|Pante Piyeu|Meunasah Nibong|Krueng Baro Babah Krueng|Krueng Baro Mesjid|Bayu|Gampong Putoh|Meunasah Meucap|Pante Ara|Gampong Raya Dagang|Gampong Raya Tambo|Kapa|Blang Panjoe|Pantee Lhong|Asan Bideun|2040:Cot Rabo Baroh|Cot Rabo Tunong|Cot Nga|Pulo Naleung|Mata Mamplam|Alue Glumpang|Karieng|Krueng Dheu|Cot Ijue|Cot Buket|Nicah|Cot Keuranji|Paloh|2054:Cot Bada Tunong|Cot Bada Baroh|Cot Girek|Cot Keumude|Sagoe|Pulo Ue Baroe|Cot Bada Barat|Tanoh Mirah|Seuneubok Rawa|Paya Aboe|Blang Rambong|Blang Geulanggang|Paya Reuhat|Uteun Bunta|Alue Udeng|Alue Peuno|2105:Cot Puuk|Pante Pisang|Gampong Baro|Blang Dalam
2001:Leubu Me|Paya Dua|Leubu Cot|Leubu Mesjid|Kuta Barat|Trienggadeng|Cot Kruet|Blang Khutang|Buket Seulamat|Lapehan Mesjid|Ulee Glee|Mona Ara|Pandak|Blang Dalam|Alue Dua|Seuneubok Baro|Panteu Breuh|Tanjong Mulia|Blang Mane|Meureubo|Blang Perlak|Panton Mesjid|Sukarame|Matang Kumbang|Pulo Teungoh|Batee Dabai|Ara Lipeh
2001:Keude Lapang|Lapang Barat|Lingka Kuta|Lapang Timu|Teupin Siron|Ie Rhop|Ceubo|Paloh Me|Lhok Mambang|Samuti Krueng|Cot Mane|Samuti Makmur|Samuti Rayeuk|Cot Puuk|Samuti Aman|Alue Mangki|Mon Keulayu|Geurugok|Blang Keude|Cot Tufah|Cot Tunong|Paya Baro|Paloh Kaye Kunyet|Cot Jabet|Cot Tube|Pante Sikumbong|Blang Guron|Dama Kawan|Paya Seupat|Cot Rambat|Paya Kareung|Mon Jeurujak|Tanjong Raya|Tanjong Mesjid|Blang Kubu|Tanjong Bungong|Pulo Gisa|Ujong Bayu|2078:Mon Jambe|Blang Rheue
2001:Lancok Ulim|Nase Mee|Pandrah Kandeh|Panton|Lhok Dagang|Pandrah Janeng|Garot|Gampong Blang|Kuta Rusep|Blang Sama Gadeng|Panton Bili|Alue Igeuh|Meunasah Reudeup|Meunasah Teungoh|Bantayan|Cot Leubeng|Seunebok Baro|Uteuen Kruet|Nase Barat
2001:Juli Cot Mesjid|Juli Seutuy|Juli Tambo Tanjong|Juli Keude Dua|Juli Tgk Dilampoh|Glumpang Meujimjim|Alue Unoe|Batee Raya|Seuneubok Peuraden|Juli Mee Teungoh|Seuneubok Gunci|Mane Meujingki|Abeuk Budi|Blang Ketumba|Pante Baro|Beunyot|Paya Cut|Teupin Mane|Simpang Jaya|Krueng Simpo|Suka Tani|Juli Seupeng|Bukit Mulia|Juli Meunasah Tambo|Alue Rambong|Juli Meunasah Teungoh|Juli Payaru|Paseh|Juli Cot Meurak|Pante Peusangan|Bale Panah|Ranto Panyang|Simpang Mulia|Seuneubok Dalam|Juli Meunasah Jok|Juli Uruek Anoe
2001:Jangka Mesjid|Jangka Keutapang|Jangka Alue U|Jangka Alue|Jangka Alue Bie|Gampong Meulinteung|Paya Bieng|Meunasah Krueng|Barat Lanyan|Lamkuta|Geundot|Lueng|Kambuek|Ruseb Ara|Ruseb Dayah|Bada Barat|Bada Timu|Tanjongan|Tanah Anoe|Lhok Bugeng|Lampoh Rayeuk|Pulo Reudeup|Pulo Seuna|Linggong|Pulo Blang|Pulo Iboih|Abeuk Jaloh|Pulo U|Alue Buya|Alue Buya Pasi|Pante Sukon|Pante Paku|Bugak Blang|Bugak Mesjid|Bugak Krueng Matee|Bugak Krueng|Pante Ranub|Pulo Pineung Meunasah Dua|Punjot|Bugeng|Alue Kuta|Alue Bayeu Utang|Ulee Ceu|Kuala Cerape|Pante Peusangan|Alue Bie Pusong
2001:Rheum Barat|Rheum Baroh|Rheum Timu|Blang Kuta Coh|Blang Kuta Dua Meunasah|Lancang|Blang Teumulek|Meunasah Mesjid|Jurong Binjee|Blang Mane Dua Meunasah|Blang Mane Barat|Balee|Arongan|Meunasah Mamplam|Pulo Dapong|Ceurucok|Ie Rhob Glumpang|Ie Rhob Barat|Ie Rhob Timu|Ie Rhob Babah Lueng|Glee Meudong|Pulo Drien|Meunasah Dayah|Cot Trieng|Krueng Meuseugob|Lhok Tanoh|Blang Tambue|Keude Tambue|Meunasah Asan|Peuneulet Tunong|Cure Tunong|Cure Baroh|Peuneulet Baroh|Ulee Kareung|Blang Payang|Calok|Alue Leuhop|Paku|Lhok Mane|Tambue Barat|Meunasah Barat
2001:Keude Plimbang|Krueng Baro|Seuneubok Nalan|Rambong Payong|Seuneubok Aceh|Seuneubok Plimbang|Seuneubok Punti|Uteun Sikumbong|Teupin Panah|Matang Kulee|Lancok Bungo|Uteun Rungkom|Padang Kasab|Seuneubok Seumawe|Jambo Dalam|Cot Gleumpang|Puuek|Balee Daka|Paloh Pupu|Seunebok Teungoh|Garab|Kuta Trieng
2001:Bandar Bireuen|Bireuen Meunasah Reulet|Bireuen Meunasah Blang|Bireuen Meunasah Capa|Bireuen Meunasah Dayah|Bireuen Meunasah Tgk Digadong|Geudong-Geudong|Pulo Ara Geudong Teungoh|Geudong Alue|Pulo Kiton|Lhok Awe Teungoh|Geulanggang Teungoh|Cot Gapu|Geulanggang Kulam|Geulanggang Gampong|Blang Tingkeum|Buket Teukueh|Blang Reuling|Cot Jrat|Cot Peutek|Uteun Reutoh|Geulanggang Baro|Gampong Baro
2001:Cot Batee|Cot Unoe|Kuta Baro|Cot Glumpang|Cot Kuta|Glumpang Baroh|Krueng Juli Timu|Krueng Juli Barat|Cot Trieng|Lhok Awe Awe|Cot Laga Sawa|Cot U Sibak|Lancok Pante Ara|Lancok-Lancok|Kareung|Balee Kuyun|Ujong Blang|Ujong Blang Mesjid|Weu Jangka|Kuala Raja
2001:Lueng Daneun|Rambong Payong|Alue Kupula|Blang Cirih|Kubu|Teupin Raya|Cot Aneuk Batee|Kubu Raya|Pante Baro Gle Siblah|Pante Baro Kumbang|Pante Baro Buket Panyang|Alue Krueb|Alue Iet|Paloh Mampre|Buket Sudan|Awe Geutah|Cot Saleuet|Alue Glumpang|Pante Karya|Awe Geutah Paya|Dayah Baro
2001:Darussalam|Blang Mane|Tanjong Beuridi|Darul Aman|Geulanggang Labu|Teupin Reudeup|Ulee Jalan|Paya Crot|Pulo Panyang|Me Rayeuk|Uteun Gathom|Lueng Kuli|Lueng Baro|Mata Ie|Blang Cut|Blang Pala|Krueng Beukah|Ceubrek|Uteun Raya|Pulo Harapan|Suwak
2001:Paloh Dama|Paya Rangkuluh|Paloh Raya|Crueng Kumbang|Tanjong Siron|Balee Mee|Buket Dalam|Parang Sikureung|Cot Baroh|Paloh Peuradi|Cot Mee|Blang Mee|Glee Putoh|Tingkeum Baro|Tingkeum Manyang|Kulu|Babah Suak|Ulee Pusong|Pulo Nga|Meusee|Blang Panjo|Babah Jurong|Dayah Panjoe|Pulo Blang|Imbudee|Pulo Siren|Jarommah Me|Jaromah Baroh|Lhok Nga|Pulo Reudeup|Geulanggang Meunjee|Geulanggang Panah|Ujong Blang|Geulanggang Rayeuk|Dayah Mesjid|Keurumbok|Cot Ara|Rancong|Jambo Kajeung|Kulu Kuta|Pulo Awe
2006:Guhang|Seunaloh|Lhung Asan|2010:Lhung Tarok|2014:Cot Jeurat|Meudang Ara|Keude Siblah|Kuta Bahagia|Kuta Tinggi|Mata Ie|Geulumpang Payong|Panton Raya|Alue Manggota|Lam Kuta|Baharu|Keude Paya|Pasar Blangpidie|2028:Kuta Tuha|Gudang|Babah Lhung
2001:Adan|Pante Geulumpang|Mesjid|Gunong Cut|Padang Kawa|Blang Padang|Padang Bak Jeumpa|Suak Labu|2014:Bineh Krueng|Drien Kipah|Drien Jalo|Padang Bak Jok|Suak Nibong|Kuta Bak Drien|Ie Lhob
2001:Kedai|Padang|Tengah|2005:Paya|Seuneulop|Lhok Puntoy|2009:Ladang Panah|Pusu Ingin Jaya|Panton Makmur|2022:Lhueng Baro|Tokoh|Blang Manggeng|Pante Raja|Sejahtera|Lhok Pawoh|2029:Pante Pirak|Ujung Padang|Pante Cermin
2001:Pantai Perak|Durian Rampak|Barat|Palak Hulu|Palak Hilir|Durian Jangek|Rumah Dua Lapis|Pinang|Rumah Panjang|Baharu|Pawoh|Padang Baru|Pulau Kayu|Ujung Padang|Kedai Susoh|Panjang Baru|Kedai Palak Kerambil|Ladang|Kepala Bandar|Tangah|Gadang|Padang Hilir|Blang Dalam|Meunasah|Lampoh Drien|Padang Panjang|Rubek Meupayong|Cot Mancang|Geulima Jaya
2001:Kota Bahagia|Pasar Kota Bahagia|Geulanggang Gajah|Kuala Terubue|Blang Makmur|Panto Cut|Alue Padee|Muka Blang|Lhung Geulumpang|Padang Sikabu|Kampung Tengah|Blang Panyang|Krueng Batee|Alue Pisang|Lhok Gajah|Ie Mameh|Keude Baro|Lama Tuha|Drien Berumbang|Rumoh Panyang|Krueng Panto
2001:Pante Rakyat|Ie Mirah|Gunung Samarinda|Alue Jeurejak|Blang Dalam|Alue Peunawa|Pante Cermin|Blang Raja|Rukoen Dame|Simpang Gadeng|Teladan Jaya|Lhok Gayo|Alue Dawah|Cot Seumantok
2001:Lhang|Rambong|Pisang|Ujung Tanah|Alue Dama|2007:Tangan-Tangan Cut|Mon Mameh|Cinta Makmur|Kuta Murni
2001:Baru|Alue Rambot|Kuta Jeumpa|Alue Sungai Pinang|Cot Mane|Ladang Neubok|Asoe Nanggroe|Padang Geulumpang|Ikue Lhung|Kuta Makmur|Jeumpa Barat|Alue Seulaseh
2001:Meurandeh|Sukadamai|Cot Bak-U|Meunasah Sukon|Meunasah Tengah|Geulanggang Batee|Kuta Paya|Ujung Tanah|Padang Keulele|Alue Rambot|Ladang Tuha I|Ladang Tuha II|Tokoh II|Kayee Aceh
2001:Blangkejeren|Penampaan|Bukit|Bacang|Durin|2007:Kampung Jawa|Porang|2011:Kute Lintang|2014:Leme|2016:Gele|Sere|Cempa|Lempuh|2021:Palok|Penggalangan|2027:Agusen|2031:Bustanussalam|Penampaan Uken|Raklunung|Sepang
2002:Tampeng|2004:Bener|Ulun Tanoh|Kuta Ujung|2008:Beranang|2010:Rikit Dekat|Rema|2014:Rema Baru|Cike|Kerukunan Kuta Panjang|2020:Tampeng Musara|Kong Paluh
2001:Ampa Kolak|Cane Toa|Padang Pasir|2005:Pinang Rugub|Kuning|2008:Mangang|2011:Rempelam|Cane Uken|Tungel|Kota Rikit Gaib|2016:Lukup Baru|Penomon Jaya|Tungel Baru
2001:Jabo|Kutesange|Padang|2006:Rumpi|Bukut|Terangun|2010:Rempelam Pinang|Soyo|Terlis|Kutereje|Persada Tongra|Berhut|Gewat|Pantan Lues|Makmur Jaya|2020:Blang Kuncir|2023:Reje Pudung|Garut|Telege Jernih|Rime Raya|Lestari|Gawar Belangi|Blang Kala
2001:Pining|Pertik|Ekan|Uring|Gajah|Pintu Rime|Pepelah|Pasir Putih|Lesten
2001:Gantung Geluni|Kutabukit|Bener Baru|Blangbengkik|Kong|Ume Lah|Cinta Maju|Porang Ayu|Tetingi|Anak Reje|Bemem Buntul Pegayon|Akang Siwah
2001:Gumpang|Marpunge|Ramung Musara|Meloak Sepakat|Kutelengat Sepakat|Singah Mulo|Uning Pune|Gumpang Lempuh|Putri Betung
2001:Pangur|Badak|Kendawi|Sangir|Panglima Linting|Blangtemung|Rerebe|Uning Gelung|Uning Sepakat
2001:Penosan|Sekuelen|Akul|Gegarang|Peparik Gaib|Penosan Sepakat|Tingkem|Ketukah|Peparik Dekat|Blangjerango
2001:Perlak|Rerebe|Pasir|Setul|UPT Paya Kumer|UPT Pantan Kela|Buntul Musara|Kuala Jernih|Uyem Beriring|Pulo Gelime
2001:Seneren|Remukut|Kenyaran|Tetingi|Atu Kapur|Suri Musara|UPT Aih Selah|Cane Baru|Kurnia
2001:Keude Teunom|Alue Ambang|Padang Kleng|Panton|Pasi Tulak Bala|Gampong Baro|Rambong Payong|Pasi Pawang|Blang Baro|Tanoh Anoe|Tanoh Manyang|Batee Roo|Seuneubok Padang|Seumira|Kubu|Alue Meuraksa|Paya Baro|Teupin Ara|Cot Trap|Leung Gayo|Pasi Geulima|Pasi Timon
2001:Bahagia|Sentosa|Dayah Baro|Gampong Blang|Keutapang|Panton Makmur|Keude Krueng Sabee|Kabong|Padang Datar|Datar Luas|Ranto Panyang|Buntha|Panggong|Curek|Alue Tho|Mon Mata|Paya Seumantok
2001:Sawang|Lhok Geulumpang|Padang|Gunong Meunasah|Sapek|Pante Kuyun|Glee Seubak|Gampong Baroh|Lhok Timon|Gampong Baro|Lhok Buya|Lhok Bot|Paya Laot
2001:Lhok Kruet|Pulo Raya|Meunasah Kulam|Crak Mong|Alue Gro|Kuala Ligan|Babah Nipah|Jeumpheuk|Cot Langsat|Mata Ie|Blang Monlung|Krueng No|Seumantok|Ranto Sabon|Ligan|Ie Jeureungeh|2020:Kuala Bakong|2036:Cot Punti|Krueng Ayon
2011:Pante Cermin|Sabet|Sango|Mareu|Lam Asan|Alue Rayeuk|Sapek|Lambaroh|Meudheun|Babah Ie|Ujong Sudheun|Krueng Tunong|Jambo Masi|Lamtui|Pasar Lamno|Meunasah Weh|Bak Paoh|Babah Krueng|Cot Dulang|Lamdurian|Putue|Gle Putoh|Pante Keutapang|Lamme|Meunasah Serba|Leupe|Meutara|Lhuet|Gle Jong|Darat|Gampong Baro|Panton Makmur|Rumpet|Nusa
2001:Keude Panga|Kuta Tuha|Tuwi Kareung|Ladang Baro|Panton Krueng|Gle Putoh|Alue Pande|Batee Meutudong|Gampong Harapan|Gunong Buloh|Gunong Meulinteung|2013:Alue Abed|Gunong Mantok|Alue Raya|Alue Teungoh|Babah Ceupan|Tuwi Eumpeuk|Panton Kabu|Tuwi Kayee|Alue Piet
2001:Ujong Muloh|Janguet|Meunasah Rayeuk|Mukhan|Meunasah Teungoh|Meunasah Tutong|Babah Dua|Alue Mie|Teumareum|Kuala|Meudhang Ghon|Kareung Ateuh|Keude Unga|Ceunamprong
2001:Patek|Gampong Baro Patek|Blang Dalam|Pajar|Reuntang|Cot Pange|Arongan|Paya Santeut|Krueng Tho|Panton Krueng|Alue Gajah|Sayeung|Gunong Cut|Ujong Rimba|Lamteungoh|Gampong Baro Lamteungoh|Babah Dua|Masen|Teupin Asan
2001:Pulo Tinggi|Alue Krueng|Pasi Teubee|Timpleung|Krueng Beukah|Tuwi Kareung|Lhok Guci|Tuwi Peuriya|Sarah Raya|Alue Jang|Ceuraceu|Alue Punti|Bintah|Buket Keumuneng
2003:Lawa Batu|Jogja|2019:Ujong Sikuneng|Blang Muko|Pulo Ie|Purworejo|Blang Baro|Alue Ie Mameh|Ujong Pasi|Simpang Peut|Blang Teungoh|Ujong Padang|Cot Kumbang|Blang Bintang|Ujong Patihah|Kuta Makmue|Gunong Reubo
2001:Jeuram|Pante Ceureumen|Kuta Baro Jeuram|Parom|Peureulak|Kuta Sayeh|Blang Baro|Padang|Alue Tho|Lhok Parom|Sapek|Alue Dodok|Cot Kumbang|Kuta Kumbang|Nigan|Gampong Cot|Blang Pateuk|Blang Puuk Nigan|Krueng Ceh|Bantan|Cot Lhe-Lhe|Rambong Rayeuk|Paya Udeung|Alue Buloh|Kuta Paya|Krueng Ceuko|Lhok Padang|Kuta Aceh|Krueng Mangkom|Latong|Paya Undan|Blang Puuk Kulu|Blang Murong|Kulu|Rambong Cut
2001:Blang Panyang|Meugat Meh|Lhok Pange|Blang Lango|Tuwi Meuleusong|Blang Geudong|Blang Teungku|Sawang Mane|Keude Neulop|Kila|Kandeh|Cot Gud|Kabu Baroh|Kabu Tunong|Keude Linteung|Meurandeh Suak|Uteun Pulo|Cot Manyang|Pulo Teungoh|Cot Dirui|Cot Teuku Dek|Sapeng|Peuleukung|Paya|Blang Preh|Blang Ara Keude|Blang Ara Gampong|Ie Beudoh|Blang Bayu|Mon Bateung|Suak Peureubong|Krueng Kulu|Cot Punti|Lhok Mesjid
2001:Blang Seunong|Pante Ara|Gunong Nagan|Tuwi Bunta|Blang Mesjid|Blang Neuang|Panton Bayam|Blang Baro Pulo Raga|Krueng Cut|Blang Leumak|Babah Krueng|Blang Seumot|Lhok Seumot|Meunasah Pante|Kuta Jeumpa|Blang Dalam|Keude Seumot|Blang Baro Rambong|Ujong Blang|Meunasah Krueng|Meunasah Dayah|Meunasah Teungoh|Kulam Jeureuneh|2028:Bumi Sari
2012:Lamie|Kuta Trieng|Geulanggang Gajah|Kayee Unoe|Blang Baro|Alue Bilie|Suka Raja|Gunong Cut|Suka Jadi|Tuwi Buya|Ujong Lamie|Suak Palembang|Alue Waki|Alue Geutah|Krueng Alem|Alue Rambot|Krueng Seumayam|Pulo Teungoh|Karang Anyar|Kuala Seumayam|Pulo Ie|Pulo Kruet|Alue Kuyun|Alue Raya|Alue Jampak|Suka Mulia|Simpang Dua|Sidojadi|Serba Jadi|Serba Guna|Simpang Deli Kilang|Panton Bayu|Ujong Tanjong|Suka Ramai|Ladang Baro|Alue Bateung Brok|Simpang Deli Kampong|Blang Luah|Sumber Makmur|Makarti Jaya
2001:Lueng Baro|Alue Kambuk|Kuta Padang|Suak Bilie|Macah|Seumambek|Cot Kuta|Kabu Blang Sapek|Cot Peuradi|Blang Sapek|Lhok Beutong|Gampong Teungoh|Lhok Rameuan|Blang Muling|Krak Tampai|Meureubo|Kuta Baro Blang Muling|Alue Peusaja|Alue Gajah
2001:Suak Puntong|Gampong Lhok|Kuala Baro|Padang Rubek|Pulo|Langkak|Kuala Tuha|Kubang Gajah|Kuala Trang|Cot Rambong|Padang Panyang|Arongan|Jati Rejo|Purwodadi|Lueng Teuku Ben|Purwosari
2001:Alue Bata|Gunong Sapek|Sarah Mantok|Pasie Luah|Gunong Geulugo|Gunong Kupok|Gunong Pungki|Alue Siron|Cot Mue|Babah Rot|Babah Dua|Batu Raja|Simpang Jaya|Sumber Daya|Rantau Selamat|Alue Seupeung|Krueng Itam|Alue Gajah|Alue Labu|Gapa Garu|Kuala Tadu|Cot Mee
2001:Kuala Tripa|Babah Lueng|Drien Tujoh|Lueng Keubeu Jagat|Kabu|Pasie Keube Dom|Neubok Yee PK|Neubok Yee PP|Mon Dua|Ujong Krueng|Panton Pange
2001:Blang Puuk|Babah Suak|Kuta Teungoh|Blang Meurandeh
2001:Simpang Lhee|Buket Panyang Sa|Buket Panyang Dua|Seuneubok Baru|Sampaimah|Krueng Sikajang|Seuneubok Punti|Mesjid|Paya Ketenggar|Pahlawan|Matang Ara Aceh|Ie Bintah|Geudham|Geulanggang Merak|Bukit Paya|Dagang Setia|Meunasah Paya|Benteng Anyer|Tanjung Neraca|Lueng Manyo|Tualang Baro|Lhok Medang Ara|Kaseh Sayang|Seuneubok Pidie|Matang Cincin|Matang Ara Jawa|Meurandeh|Raja Tuha|Ujung Tanjung|Alue Ie Puteh|Alue Sentang|Seuneubok Cantek|Sapta Marga|Paya Baru|Bandung Jaya|Pandan Sari
2001:Mesjid Sungai Iyu|Alur Cantik|Tanjung Lipat I|Tanjung Lipat II|Seuneubok Dalam Mesjid|Bandar Baru|Cinta Raja|Kuala Genting|Bandar Khalifah|Suka Mulia Bendahara|Seuneubok Aceh|Tengku Tinggi|Perkebunan Sungai Iyu|Marlempang|Balai|Lubuk Batil|Lambung Blang|Tanjung Parit|Tanjung|Raja|Tumpok Tengoh|2029:Upah|Perkebunan Upah|Matang Tepah|2035:Seuneubok Dalam Upah|Mesjid Bendahara|Teluk Kemiri|Teluk Kepayang|Teluk Halban|Rantau Pakam|Tanjung Binjai|Tanjung Mulia|Kuala Penaga
2001:Kesehatan|Suka Jadi|2006:Menanggini|Tanjung Karang|2009:Bundar|2011:Dalam|Tanah Terban|Air Tenang|Johar|Tupah|Banai|Rantau Panjang|Medang Ara|Pahlawan|Alur Selalas|Paya Tampah|Alur Baung|Kebun Tanah Terban|Kebun Medang Ara|Kebun Afdeling Seleleh|Paya Awe|Simpang Empat|Paya Kulbi|Alur Bemban|Paya Meta|Tanjung Seumantoh|Bukit Keranji|Kebun Tanjung Seumantoh|Bukit Panjang|Alue Lhok|Suka Jadi Paya Bujok
2002:Pekan Seruway|Binjai|Pantai Balai|Padang Langgis|Suka Ramai Satu|Suka Ramai Dua|Perkebunan Seruway|Gedung Biara|Alur Alim|Tualang|Matang Sentang|Air Masin|Sidodadi|Perk. Gedung Biara|Muka Sungai Kuruk|Paya Udang|Gelung|Kampung Baru|Kuala Pusung Kapal|Sungai Kuruk I|Sungai Kuruk II|Sungai Kuruk III|Tangsi Lama|Lubuk Damar
2001:Kota Kualasimpang|Perdamaian|Sriwijaya|Bukit Tempurung|Kota Lintang
2001:Bukit Rata|Pangkalan|Tanjung Mancang|Simpang Kanan|Tanjung Genteng|Gerenggam|Suka Makmur|Alur Selebu|2010:Sungai Liput|Kebun Sungai Liput|Purwodadi|Jawa|Sidodadi|Karang Jadi|Seumadam|2021:Alur Mentawak
2001:Alur Tani Satu|Alur Tani Dua|Bandar Khalifah|Kaloy|Perkebunan Pulau Tiga|Harum Sari|Bandar Setia|Rongoh|2010:Wono Sari
2001:Benua Raja|Landuh|Paya Bedi|Ingin Jaya|Suka Rahmat|Suka Jadi|Durian|Rantau Pauh|Alur Cucur|Pertamina|Kebun Rantau|Alur Manis|Jamur Jelatang|Suka Rakyat|Jamur Labu|Suka Mulia|Mekar Jaya
2001:Telaga Meuku Sa|Telaga Meuku Dua|Alur Nunang|Tanjung Keramat|Matang Seping|Besar|Paya Rahat|Suka Jadi|Suka Mulia Upah|Suka Damai
2001:Aras Sembilan|Jambo Rambong|Blang Kandis|Alur Jambu|Perkebunan Alur Jambu|Batang Ara|Perupuk|Serba|Sunting|Rantau Bintang|Babo|Pantai Cempa|Pengidam|Bengkelang|Batu Bedulang
2001:Tebing Tinggi|Rimba Sawang|Tenggulun|Selamat|Simpang Kiri|Sumber Makmur
2001:Bandar Mahligai|Sekerak Kiri|Pantai Tinjau|Pantai Perlak|Kebun Batang Ara|Sekerak Kanan|Lubuk Sidup|Sekumur|Tanjung Gelumpang|Pematang Durian|Juar|Sulum|Suka Makmur|Baling Karang
2001:Blang Rakal|Negeri Antara|Alur Cincin|Pantan Sinaku|Bintang Berangun|Taman Firdaus|Uning Mas|Perdamaian|Ulu Naron|Pantan Lah|Pancar Jelobok|Alur Gading|Rime Raya|Singah Mulo|Simpang Lancang|Wih Porak|Bener Meriah|Musara 58|Musara Pakat|Rata Ara|Gemasih|Pulo Intan|Blang Ara
2001:Bener Pepanyi|Bintang Bener|Bintang Permata|Buntul Peteri|Darul Aman|GLP. Wih Tenang Uken|Pantan Tengah Jaya|Penosan Jaya|Ramung Jaya|Seni Antara|Temas Mumanang|Wih Tenang Toa|Wih Tenang Uken|Ayu Ara|Ceding Ayu|Uning Sejuk|Suku Sara Tangke|Rikit Musara|Jungke|Burni Pase|Bale Musara|Pemango|Jelobok|Kepies|Timur Jaya|Bale Purnama|Tawar Bengi
2001:Blang Panu|2003:Gerpa|Goneng|2007:Kerlang|Kutelah Lane|Pasir Putih|Payung|2012:Rusip|2014:Tembolon|Uning|Wihni Durin|Rata Mulie|Tempen Baru|Geruti Jaya
2001:Bahgie Bertona|2003:Bathin Baru|Blang Pulo|2009:Bukit Wih Ilang|Hakim Wih Ilang|Janarata|Keramat Jaya|Lewa Jadi|Muyang Kute Mangku|2016:Pakat Jeroh|Paya Baning|Blang Jorong|Pondok Baru|Pondok Gajah|Pondok Ulung|Puja Mulia|Purwosari|Selamat Rejo|Sidodadi|Simpang Utama|Suku Wih Ilang|Tanjung Pura|Wonosari|Mutiara|2032:Tansaran Bidin|Jadi Sepakat|Selisih Mara|Kala Nempan|Gunung Antara|Gele Semayang|2042:Tawar Sedenge|Beranun Teleden|Remang Ketike Jaya|Makmur Sentosa|2047:Sinar Jaya Paya Ringkel
2001:Bale Atu|Bale Redelong|Batin Wih Pongas|Blang Ara|Blang Sentang|Blang Tampu|Bujang|2009:Delung Tue|Hakim Tungul Naru|Isaq Busur|Kenawat Redelong|Kute Lintang|Panji Mulia I|Panji Mulia II|Pasar Simpang Tiga|Reje Guru|Rembele|Sedie Jadi|Tingkem Asli|Tingkem Benyer|Tingkem Bersatu|Ujung Gele|Uning Bersah|Uning Teritit|Waq Pondok Sayur|Babussalam|Paya Gajah|Kute Tanyung|Meluem|Delung Asli|Pilar Jaya|Serule Kayu|Uring|Mupakat Jadi|Kute Kering|Blang Panas|Mutiara Baru|Bukit Bersatu|Godang|Karang Rejo
2001:Blang Paku|2004:Pante Raya|Simpang Balek|Simpang Teritit|Suka Jadi|Suka Makmur|Suka Ramai Atas|Suka Ramai Bawah|Syura Jadi|Jamur Uluh|Gegerung|Merie Satu|Blang Benara|Bukit Pepanyi|Wih Pesam|Cinta Damai|Bener Ayu|Bener Mulie|Blang Kucak|Wonosobo|Lut Kucak|Kebun Baru|Simpang Antara|Jamur Ujung|Suka Makmur Timur|Burni Telong
2001:Bandar Lampahan|Blang Rongka|Cekal Baru|Gegur Sepakat|Karang Jadi|Lampahan|2010:Setie|Simpang Layang|Suka Damai|2014:Tunyang|2016:Datu Beru|Kenine|Rembune|Damaran Baru|Fajar Harapan|Mude Benara|Kampung Baru 76|Pantan Pediangan|Bumi Ayu|Kulem Para Kanis|Mekar Ayu|Lampahan Barat|Lampahan Timur|Timang Rasa|Gunung Tunyang|Bukit Tunyang|Linung Bale|Pantan Kemuning|Sumber Jaya|Bukit Mulie
2001:Bandar Jaya|Jongok Meluem|Suku Bener|Bener Lukup II|Gunung Musara|Bener Kelipah Selatan|Bintang Musara|Kala Tenang|Bener Kelipah Utara|Lot Bener Kelipah|Nosar Tawar Jaya|Nosar Baru
2001:Cemparam Lama|Cemparam Pakat Jeroh|Cemparam Jaya|Pantan Kuli|Simpang Renggali|Jamur Atu Jaya|Sosial|Gunung Sayang|Amor|Buntul Gayo|Wih Resap|Wer Tingkem|Perumpaken Benjadi|Hakim Peteri Pintu|Simpur
2001:Simpang Rahmat|Gajah Putih|Gayo Setie|Umah Besi|Pante Karya|Meriah Jaya|Timang Gajah|Pantan Lues|Alam Jaya|Reronga
2001:Meunasah Balek|Kota Meureudu|Mesjid Tuha|Rungkom|Blang Awe|Manyang Lancok|Manyang Cut|Beurawang|Rhieng Blang|Rhieng Krueng|Rhieng Mancang|Meunasah Lhok|Meuraksa|Pulo U|Geuleudah|Dayah Timu|Bunot|Glumpang Tutong|Meunasah Hagu|Pohroh|Kudrang|Lampoh Lada|Mulieng|Dayah Tuha|Rumpuen|Rambong|Meunasah Kulam|Grong-Grong|Kuta Trieng|Teupin Peuraho
2001:Dayah Baroh|Reuleut|Sambongan Baro|Tijien Husen|Meunasah Krueng|Geulanggang|Mesjid Ulim Baroh|Pulo Lhok|Dayah Leubue|Tijien Daboh|Keude Ulim|Meunasah Bueng|Balee Ulim|Grong Grong Capa|Meunasah Kumbang|Tanjong Ulim|Mesjid Ulim Tunong|Pulo Ulim|Siblah Coh|Bidok|Pantang Cot Baloi|Meunasah Pupu|Nangrhoe Barat|Nangrhoe Timu|Meunasah Mesjid|Blang Rheue|Cot Seutui|Lhok Gajah|Alue Keumiki|Blang Cari
2001:Meuko Jurong|Kuta Baroh|Meuko Meugit|Kiran Dayah|Kiran Baroh|Keurisi Meunasah Raya|Keurisi Meunasah Lueng|Keurisi Meunasah Beurembang|Meunasah Mee|Meunasah Kumbang|Kiran Krueng|Buket Teungoh|Reului Mangat|Gampong Cot|Jurong Binje|Jurong Teungoh|Jurong Ara|Keude Jangka Buya
2001:Keude Ulee Gle|Ulee Gle|Blang Dalam|Pulo|Baro|Meuko Kuthang|Uteun Bayu|Alue Ketapang|Jaulanga Barat|Kumba|Babah Krueng|Pohroh|Seunong|Alue Mee|Blang Kuta|Drien Tujoh|Alue Sane|Gahru|Lhok Pusong|Paya Pisang Klat|Cot Geurefai|Muko Dayah|Meuko Buloh|Peulakan Tunong|Adan|Meugit Kayee Panyang|Meugit Sagoe|Meurandeh Alue|Reudeup Melayu|Meunasah Paku|Jeulanga Mata Ie|Jeulanga Mesjid|Pulo Gapu|Blang Miroe|Beurasan|Cot Keng|Krueng Kiran|Asan Kumbang|Drien Bungong|Peulakan Cibrek|Paya Tunong|Peulakan Tambo|Paya Baroh|Meuko Baroh|Kuta Krueng
2001:Lhok Sandeng|Sarah Mane|Seunong|Lancok|Meunasah Kulam|Meunasah Teungoh|Meunasah Bie|Meunasah Raya|Geunteng|Gampong Blang|Blang Cut|Dayah Kruet|Meunasah Mancang|Dayah Usen|Lueng Bimba|Beuringen|Buangan|Meunasah Jurong|Pante Beureune
2001:Cut Nyong|Meunasah Gampong|Baro|Pulo Rheng|Dayah Nyong|Daboih|Beurandeh|Kaye Raya|Blang Glong|Tutong|Siren|Keude Lueng Putu|Peub Lueng Nibong|Baroh Musa|Teungoh Musa|Balee|Udeung|Ara|Baroh Lancok|Manyang|Mesjid|Pulo Pueb|Sawang|Tualada|Cut Langien|Sagoe|Dayah Langien|Baroh Cot|Meunasah Blang Iboih|Blang Sukon|Kayee Jatoe|Blang Baro|Lancang|Paru Keude|Blang Krueng|Jijiem|Sarah Panyang|Abah Lueng|Aki Neungoh|Ujong Leubat|Alue|Tanoh Mirah|Paru Cot
2001:Keude Panteraja|Tu|Hagu|Muka Blang|Lhok Puuk|Mesjid|Teungoh|Tunong|Peurade|Reudeup
2001:Sagoe|Mee Peuduek|Mesjid Peuduek|Tuha|Reuseb|Dee|Panton Raya|Deah Teumanah|Tampui|Keude Trienggadeng|Raya|Paya|Meue|Mesjid Trienggadeng|Teungkluet|Matang|Deah Ujong Baroh|Peulandok Teungoh|Peulandok Tunong|Deah Pangwa|Meucat|Cot Makaso|Buloh|Mee Pangwa|Kuta Pangwa|Cot Lheue Rheng|Rawasari
2001:Kampung Baru|Neusu Jaya|Sukaramai|Seutui|Peuniti|Neusu Aceh|Ateuk Pahlawan|Ateuk Jawo|Ateuk Deah Tanoh|Ateuk Munjeng
2001:Mulia|Peunayong|Laksana|Keuramat|Kota Baru|Beurawe|Kuta Alam|Bandar Baru|Lamdingin|Lampulo|Lambaro Skep
2001:Punge Jurong|Ulee Lheue|Lambung|Deah Glumpang|Deah Baro|Alue Deah Teungoh|Lampaseh Aceh|Blang Oi|Asoe Nanggroe|Gampong Blang|Gampong Pie|Lamjabat|Cot Lamkuweuh|Surien|Gampong Baro|Punge Ujong
2001:Jeulingke|Tibang|Deah Raya|Alue Naga|Ie Masen Kayee Adang|Pineung|Lamgugob|Kopelma Darussalam|Rukoh|Peurada
2001:Lueng Bata|Cot Mesjid|Panteriek|Blang Cut|Lamseupeung|Batoh|Suka Damai|Lamdom|Lampaloh
2001:Keudah|Peulanggahan|Merduati|Lampaseh Kota|Gampong Pande|Gampong Jawa
2001:Geuceu Komplek|Lamlagang|Geuceu Iniem|Geuceu Kayee Jato|Lam Ara|Lhong Raya|Mibo|Peunyerat|Lhong Cut|Lampeuot
2001:Punge Blang Cut|Bitai|Lamjamee|Ulee Pata|Lampoh Daya|Emperom|Geuceu Meunara|Lamteumen Timur|Lamteumen Barat
2001:Lambhuk|Lamteh|Ilie|Pango Raya|Pango Deah|Ceurih|Doy|Lamglumpang|Ie Masen Ulee Kareng
2004:Krueng Raya|Aneuk Laot|Kuta Timu|Kuta Barat|Kuta Ateuh
2004:Jaboi|Balohan|Cot Abeuk|Cot Ba U|Ie Meulee|Ujoeng Kareung|Anoe Itam
2001:Iboih|Batee Shok|Paya Seunara|Paya|Keunekai|Beurawang
2002:Alue Awe|Blang Crum|Cut Mamplam|Meunasah Mee|Cot Girek Kandang|Keude Cunda|Uteunkot|Lhok Mon Puteh|Meunasah Mesjid|Mns. Panggoi|2013:Paya Bili|Meunasah Alue|Paya Punteuet|Blang Poroh|2024:Meunasah Manyang|Meunasah Blang|Paloh Batee
2001:Kuta Blang|Tumpok Teungoh|Simpang Empat|Kampung Jawa Lhokseumawe|Kota Lhokseumawe|Mon Geudong|Keude Aceh|Pusong Lhokseumawe|Hagu Teungoh|Uteun Bayi|Ujong Blang|Hagu Selatan|Pusong Baru|Ulee Jalan|Banda Masen|Lancang Garam|Jawa Baroe|Hagu Barat Laut
2001:Kuala|Blang Cut|Jambo Mesjid|Jambo Timu|Tunong|Blang Teue|Teungoh|Baloi|Mane Kareung|Asan Kareung|Rayeuk Kareung|Blang Punteuet|Kumbang Punteuet|Mesjid Punteuet|Ulee Blang Mane|Keude Punteuet|Alue Lim|Blang Buloh|Blang Weu Panjoe|Jeulikat|Blang Weu Baroh|Seuneubok
2001:Batuphat Barat|Blang Panyang|Meunasah Dayah|Paloh Punti|Blang Pulo|Batuphat Timur|Blang Naleung Mameh|Cot Trieng|Padang Sakti|Meuria Paloh|Ujong Pacu
2007:Buket Medang Ara|2009:Matang Seutui|Buket Pulo|Matang Panyang|Simpang Wie|Buket Rata|Buket Meutuah|Alue Merbau|Matang Cengai|Seunubok Antara|Alue Pineung|Sukarejo|Cinta Raja|Sungai Lueng|2025:Alue Pineung Timue|Kapa
2005:Lhok Banie|PB. Teungoh|PB. Beuramo|Simpang Lhee|Seuriget|2015:Matang Seulimeng|Sungai Pauh|Kuala Langsa|Teulaga Tujuh|Serambi Indah|Sungai Pauh Pusaka|Sungai Pauh Tanjong|Sungai Pauh Firdaus
2001:Teungoh|Peukan Langsa|2004:Jawa|Paya Bujok Blang Pase|Blang|Alue Beurawe|2009:Daulat|Meutia|Blang Seunibong|2013:Tualang Teungoh
2001:Pondok Kemuning|Seulalah|Pondok Pabrik|Sidodadi|Sidorejo|Baro|Meurandeh|Asam Peutik|Baroh Langsa Lama|Seulalah Baru|Sukajadi Kebun Ireng|Meurandeh Tengah|Meurandeh Dayah|Meurandeh Aceh|Batee Puteh
2001:Timbang Langsa|Alue Dua|Birem Puntong|Paya Bujok Seuleumak|Pondok Kelapa|Karang Anyar|Paya Bujok Tunong|Geudubang Jawa|Geudubang Aceh|Alue Dua Bakaran Batee|Lengkong|Sukajadi Makmur
2001:Subulussalam|Pegayo|Sikalondang|Buluh Dori|Subulussalam Utara|Subulussalam Selatan|Subulussalam Barat|Suka Makmur|Tangga Besi|Kuta Cepu|Pasar Panjang|Mukti Makmur|Lae Oram|Makmur Jaya|Belegen Mulia|Danau Tras|Subulussalam Timur
2001:Penanggalan|Cepu|Kuta Tengah|Kampung Baru|Sikelang|Penuntungan|Jontor|Lae Motong|Lae Ikan|Lae Bersih|Dasan Raja|Penanggalan Timur|Penanggalan Barat
2001:Pasar Rundeng|Dah|Oboh|Sepadan|Sibuasan|Binanga|Kuta Beringin|Muara Batu-batu|Siperkas|Lae Mate|Sibungke|Harapan Baru|Teladan Baru|Bulukur Makmur|Badar|Lae Pemulaan|Panglima Saman|Suak Jampak|Geruguh|Mandilam|Tualang|Kuala Kepeng|Tanah Tumbuh
2001:Pasir Belo|Bawan|Sigrun|Jabi-jabi|Lae Simolap|Lae Langge|Suka Maju|Gunung Bakti|Jambi Baru|Pulo Kedep|Pulo Belen|Singgersing|Namo Buaya|Cipare Pare|Bunga Tanjung|Cipar-Pari Timur|2018:Darul Makmur|Jabi-Jabi Barat|Batu Napal
2001:Longkib|Sepang|Panji|Lae Saga|Sikerabang|Rantau Panjang|Bukit Alim|Darul Aman|Bangun Sari|Darussalam
1001:Pasar Batu Gerigis|Padang Masiang|2003:Kampung Solok|Pasar Terandam|Sigambo Gambo|Ujung Batu|Kinali|Kampung Mudik|Aek Dakka|Patupangan|Gabungan Hasang|2017:Bungo Tanjung|Kedai Gedang
1001:Sorkam|Pargarutan|1004:Tarutung Bolak|1009:Naipospos Barat|2003:Teluk Roban|2005:Fajar|Pardamean|Pelita|Rianiate|2010:Gonting Mahe|Dolok Pantis|2014:Pea Raja|Bottot|Sorkam Tengah|Sorkam Kiri|Pananggahan|Pagaran Julu|Hite Urat|Sihapas|Nauli|Muara Nauli
1001:Pandan|Hajoran|Aek Tolang|Lubuk Tukko|Sibuluan Indah|Sibuluan Nauli|1011:Aek Sitio-tio|Sibuluan Raya|Kalangan|1016:Pandan Wangi|Lubuk Tukko Baru|Sibuluan Baru|Sibuluan Terpadu|Sihaporas Nauli|Pasar Baru|Budi Luhur|Kalangan Indah|Mangga Dua|Muara Nibung|Hajoran Indah|2014:Aek Garut|Sitio-Tio Hilir
1001:Pinangsori|1004:Sitonong Bangun|1007:Pinangbaru|1009:Albion Prancis|Sori Nauli|2002:Gunung Marijo|Sihaporas|2005:Toga Basir|Parjalihotan Baru|2008:Danau Pandan
1001:P.O. Manduamas|1003:Binjohara|1020:Perluasan|2002:Saragih|2004:Pagaran Nauli|Sarma Nauli|Manduamas Lama|Tumba|Tumba Jae|Lae Monong|Saragih Barat|Saragih Timur|Binjohara Uruk|Binjohara Baru|Tumba Nauli|Manduamas Baru|Muara Tapus|Pagaran Baru|Parsihotangan|Tambahan Nanjur
1006:P.O. Hurlang|Kolang Nauli|2001:Unte Mungkur IV|Unte Mungkur III|Unte Mungkur II|Unte Mungkur I|Satahi Nauli|2008:Hurlang Muara Nauli|Sipakpahi Aek Lobu|Hodopa Nauli|Makarti Nauli|Rawa Makmur|Simarpinggang|Pargaringan
1001:Tapian Nauli II|2002:Tapian Nauli I|Tapian Nauli III|Tapian Nauli IV|Aloban Bair|Mela Dolok|Mela I|Mela II|Bair
1002:Sibabangun|2005:Mombang Boru|Anggoli|Muara Sibuntuon|Sibio Bio|2010:Simanosor|Hutagur-gur
1001:Sosor Gadong|2002:Unte Boang|Sibintang|Barambang|Siantar Ca.|Muara Bolak|Huta Tombak|Siantar Dolok|Baringin
1001:Sorkam Kanan|1019:Binasi|2002:Sipea Pea|Pahieme I|Pasar Sorkam|Aek Raso|Pasaribu Tobing Jae|2014:Maduma|2016:Sidikalang|Pahieme II|Sorkam Kanan|2020:Madani
1001:Bajamas|2002:Sampang Maruhur|Siordang|Pardomuan|Simpang III Lae Bingke|Sigodung|Masnauli|Muara Ode
1007:Rina Bolak|2001:Sijungkang|Pangaribuan|Sogar|Sirami Ramian|Sigolang|Sosor Gonting|2008:Bondar Sihudon I|Uratan|Ladang Tengah|Lobu Tua|Bondar Sihudon II|Sitiris-Tiris|Sawah Lamo
1003:Nauli|2001:Bonandolok|Rampa|2004:Mardame|Naga Timbul|Simaninggir
1001:Tukka|Bona Lumban|Huta Nabolon|1007:Sipange|1009:Aek Tolang Induk|2004:Sigiring Giring|Tapian Nauli/ Saurmanggita|Sait Kalangan II|2008:Aek Bottar
1001:Hutabalang|Lopian|2003:Jago Jago|Aek Horsik|Gunung Kelambu|Kebun Pisang|Lubuk Ampolu|Pagaran Honas|Sitardas
2001:Suga Suga Hutagodang|Suka Maju|Makmur|Pasaribu Tobing|Aek Nadua|Simargarap|Sidaling|Sipakpahi|PO Simargarap
2001:Hutaginjang|Sihorbo|Parik Sinomba|Purba Tua|Pananggahan|Siharbangan
2001:Pulo Pakkat|Tebing Tinggi|Pulo Pakkat II|Janji Maria|Sihadatuon|Sihapas
1001:Lumut|2002:Aek Gambir|Masundung|2005:Lumut Nauli|Lumut Maju|Sialogo
1001:Sibuluan Nalambok|Sarudik|1004:Pasir Bidang|Pondok Batu|2003:Sipan
1001:Partoli Toruan|Hutatoruan V|Hutatoruan VI|Hutatoruan VII|Hutatoruan IX|Hutatoruan X|Hutatoruan XI|2008:Parbubu I|Parbubu II|Hutapea Banuarea|Siandor-andor|Hutauruk|Hapoltahan|Parbubu Dolok|Aek Siansimun|Htgalung Siwaluompo|Parbubu Pea|Hutatoruan IV|Sosunggulon|Hutatoruan VIII|Simamora|Parbaju Toruan|Parbaju Julu|Parbaju Tonga|Sitampurung|Siraja Oloan|Jambur Nauli|Sihujur|Partali Julu|Hutatoruan I|Hutatoruan III
2001:Siraja Hutagalung|Pansur Napitu|Simanampang|Sidagal|Simarakir Julu|Enda Portibi|Simorangkir Habinsaran|Sangkaran|Lumban Siagian Jae|Lumban Siagian Julu|Sitompul|Lobu Hole
2001:Dolok Nauli|Pansurbatu|Pardomuan Nauli|Siantar Naipospos|Sibalanga|Pagaran Lambung III|Pagaran Lambung IV|Adian Koting|Pangaran Pisang|Banuaji IV|Banuaji I|Banuaji II|Pangaran Lambung I|Pangaran Lambung II|Pansurbatu I|Pansurbatu II
1001:Situmeang Habinsaran|2002:Hutauruk|Simanungkalit|Situmeang Hasundutan|Sipahutar|2007:Tapian Nauli|Huta Raja|Lobu Singkam|Rura Julu Dolok|Rura Julu Toruan|Hutaraja Hasundutan|Pagarbatu|Hutaraja Simanungkalit|Hutauruk Hasundutan
1001:Onan Hasang|2002:Simasom|Janji Natogu|Pagur Dotan|Sibaganding|Lumban Garaga|Sitolu Ama|Lumban Tonga|Lumban Dolok|Simataniari|Lumban Jaean|Huta Barat|Lontung Dolok|Simanampang|Lobu Pining|Pantis|Lumban Gaol|Simardangiang|Simasom Toruan
1001:Sarulla|2002:Tordolok Nauli|Sigurung-gurung|Silangkitang|Sitoluompu|Siopat Bahal|Pardomuan Nainggolan|Nahornop Marsada|Parsaoran Samosir|Suka Maju|Setia|Parsaoran Nainggolan|Pardamean Nainggolan
2001:Silosung|Dolok Sanggul|Simangumban Jae|Aek Nabara|Dolok Saut|Simangumban Julu|Lobu Sihim|Pardomuan
2001:Sidua Bahal|Sibulan Bulan|Bonani Dolok|Pardomuan J. Angkola|Hutanagodang|Robean|Janji Nauli|Selamat|Purba Tua|Sitolu Bahal|Parsaoran J. Angkola
1001:Psr Siborong Borong|2002:Siborong Borong I|Siborong Borong II|Sitampurung|Sitabotabo|Bahal Batu I|Bahal Batu II|Bahal Batu III|Lobu Siregar I|Lobu Siregar II|Pohan Julu|Pohan Tonga|Pohan Jae|Paniaran|Parik Sabungan|Hutabulu|Lumban Tonga Tonga|Sigumbang|Siaro|Silait-Lait|Sitabotabo Toruan
2001:Simamora Hasibuan|Lumban Julu|Pagaran|Sibaragas|Sipultak|Lubis|Banualuhu|Parhorboan|Lumban Motung|Lumban Ina Ina|Doloksaribu|Lumban Silintong|Sipultak Dolok|Hasibuan
2001:Manalu|Manalu Purba|Manalu Dolok|Hutajulu|Aek Raja|Hutatinggi|Lobusunut|Sisordak|Pertengahan|Hutatua|Hutajulu Parbalik|Horisan Ranggitgit|Purba Dolok|Batuarimo
2001:Sabungannihuta IV|Sabungannihuta I|Sipahutar I|Sipahutar II|Sipahutar III|Onan Runggu I|Tapian Nauli III|Onan Runggu III|Siabal-abal III|Siabal-abal I|Aek Nauli II|Tapian Nauli II|Sabungannihuta III|Onan Runggu IV|Siabal-abal II|Aek Nauli I|Aek Nauli III|Onan Runggu II|Tapian Nauli I|Sabungannihuta II|Sabungannihuta V|Siabal-abal IV|Aek Nauli IV|Siabal-abal V|Siabal-abal VI
2001:Pakpahan|Sampagul|Godung Borotan|Parratusan|Lumban Siregar|Sigotom Julu|Rahut Bosi|Batu Nadua|Silantom Tonga|Silantom Julu|Pansurnatolu|Parlombuan|Purbatua|Lumban Sinaga Simatupang|Batumanumpak|Sibingke|Najumambe|Parsibarungan|Harianja|Silantom Jae|Padang Parsadaan|Parsorminan I|Hutaraja|Rahut Bosi Onan|Sigotom Timur|Sigotom Dolok Nauli
2001:Garoga Sibargot|Lontung Jae I|Parsosoran|Padang Siandomang|Sibaganding|Sirmpang Bolon|Gonting Garoga|Lontung Jae II|Gonting Salak|Sibalanga|Aek Tangga|Parinsoran|Parmanuhan
2001:Hutanagodang|Unte Mungkur|Hutalontung|Hutaginjang|Dolok Matumbur|Mariba Ni Aek|Sampuran|Silando|Sibandang|Simatupang|Silali Toruan|Batubinumbun|Sitanggor|Papande|Aritonang
1001:Sitinjak|1003:Simatorkis Sisoma|2002:Panobasan|2004:Siuhom|Sigumuru|Sibangkua|Sisundung|Aek Nabara|2011:Parsalakan|2015:Sitaratoit|Sialogo|2024:Lembah Lubuk Raya|2031:Lobu Layan Sigordang|2035:Panobasan Lombang
1001:Wek I|Wek II|1011:Perkebunan Batang Toru|1030:Padang Lancat|1032:Aek Pining|2003:Garoga|Huta Godang|Batu Horing|2008:Batu Hula|Sumuran|2015:Napa|Wek IV|Hapesong Baru|Telo|Wek III|Perkebunan Sigala-Gala|Perkebunan Hapesong|Hapesong Lama|Sipenggeng|2025:Sianggunan|Huta Baru|2036:Aek Ngadol Sitinjak|Sisipa
1098:Pasar Pargarutan|Batang Tura Sirumambe|2003:Panompuan Jae|Pargarutan Tonga|2008:Huraba|2012:Marisi|Pargarutan Julu|Huta Ginjang|2069:Lantosan Rogas|2079:Sijungkang|2083:Pargarutan Jae|2094:Panompuan|Pargarutan Dolok|Sanggapati|Pall XI
1001:Pasar Sipirok|1003:Hutasuhut|Baringin|Bunga Bondar|1061:Parau Sorat|1114:Sipirok Godang|2010:Bagas Lombang|2017:Batu Satail|2025:Hasang Marsada|2034:Janji Mauli|2048:Paran Julu|2051:Pangaribuan|Pargarutan|2054:Panaungan|2059:Padang Bujur|Paran Padang|2064:Pangurabaan|2068:Ramba Sihasur|Tolang|2072:Sampean|2075:Simaninggir|Sibadoar|2085:Sialagundi|2096:Bulu Mario|Barnang Koling|2101:Dolok Sordang Julu|Situmba Julu|Situmba|Kilang Papan|Sialaman|Paran Dolok Mardomu|Batang Tura Julu|Batang Tura|Dolok Sordang|Pahae Aek Sagala|Marsada|Luat Lombang|Aek Batang Paya|2115:Saba Batang Miha|Sarogodung
1001:Pasar Sipagimbar|1080:Aek Simotung|2018:Simangambat|2069:Sidapdap Simanosor|Saut Banua Simanosor|Damparan Haunatas|Somba Debata Purba|Padang Mandailing Garugur|Ulu Mamis Situnggaling|Parau Sorat Sitabo-tabo|Pintu Padang Mandalasena|Sunge Sigiring-giring|Silangkitang Tambiski|Batang Parsuluman
1001:Simarpinggan|1007:Napa|1014:Tapian Nauli|1019:Pardomuan|2004:Situmbaga|Sinyior|Pintu Padang|2008:Sibong-bong|Siamporik Dolok|Siamporik Lombang|Sihopur|Tandihat|Perkebunan Marpinggan|2015:Aek Natas|Dolok Godang|Sihuik-huik|Gunung Baringin
1001:Sigalangan|1060:Pintu Padang I|Pintu Padang II|1068:Bangun Purba|2005:Aek Nauli|2016:Sidadi I|2018:Janji Manaon|2020:Sitampa Simatoras|Pasar Lama|2027:Benteng Huraba|2029:Padang Kahombu|Sorik|2045:Sibulele Muara|2047:Bargot Topong|2053:Sigulang Losung|2055:Hurase|2057:Sorimadingin PP|Huta Padang|2062:Tahalak Ujung Gading|Sidadi II|2067:Aek Gunung
1039:Arse|Lancat|2028:Sipogu|2032:Pinagar|Pardomuan|Aek Haminjon|Nanggar Jati Huta Padang|Nanggar Jati|Natambang Roncitan|Dalihan Natolu
1004:Pasar Sempurna|2002:Huraba|2014:Gunung Binanga|Marancar Godang|Simaninggir|2023:Sugi|2028:Haunatas|2032:Aek Nabara|Gapuk Tua|Marancar Julu|Aek Sabaon|Tanjung Dolok
1063:Sayur Matinggi|2003:Janji Mauli Baringin|Mondang|Sialang|Sipange Julu|Sipange Godang|Tolang Julu|Tolang Jae|2012:Bange|Bulu Gading|2018:Aek Libung|2023:Aek Badak Jae|Aek Badak Julu|2026:Huta Pardomuan|2056:Sipange Siunjam|Silaiya|Somanggal Parmonangan|Lumban Huayan|2062:Silaiya Tanjung Leuk
2003:Sigolang|2005:Biru|2008:Tapus Godang|2017:Lobu Tayas|2020:Silangkitang|2033:Sihulambu|2043:Tolang|Tapus Sipagabu|Huta Baru|Aek Latong|Aek Urat|Gorahut
1002:Hutaraja|1008:Muara Manompas|Muara Ampolu|2001:Bandar Hapinis|2003:Pardamean|Tarapung Raya|2007:Muara Opu|2010:Simarlelan|Muara Huta Raja
1001:Panabari Hutatonga|2002:Aek Uncim|Panindoan|Aek Kahombu|Batu Horpak|Situmba|Purba Tua|Lumban Jabi-jabi|Ingul Jae|Sisoma|Lumban Ratus|Kota Tua|Simaninggir Tano Tombangan|Huta Raja|Harean|Aek Parupuk|Tanjung Medan
1001:Sangkunur|Rianiate|2003:Simatohir|Perkebunan|Bandar Tarutung|Aek Pardomuan|Tindoan Laut|Simataniari|Batu Godang|Malombu
1001:Bintuju|Huta Tonga|2003:Basilam Baru|Sipangko|Huta Holbung|Muara Tais I|Muara Tais II|Muara Tais III|Janji Mauli MT|Pargumbangan|Pangaribuan|Pasir Matogu|Sori Manaon|Muara Purba Nauli|Tatengger
2001:Ononamolo I Bot|2021:Dima|Sinarikhi|Ombolata Salo'o|Sisobalauru|Tuhegafoa II|2027:Fadoro Lauru|Lasara Tanose'o|2030:Hiliduho|Hiligodu Tanose'o|Sisobahili I Tanose'o|Onozitolidulu|Mazingo Tanose'o|2040:Onowaembo Hiligara|Silimabanua|Ombolata Sisarahili
2006:Hiliotalua|2008:Akhelauwe|2016:Hilisebua|Somi|Sirete|Hiliweto Gido|Loloana'a Gido|2022:Sisobahili|Lahemo|Ladea|2027:Umbu|Soewe|Lolozasai|Lasara Idanoi|2050:Lasela|Ladea Orahua|Tulumbaho Salo'o|Nifalo'olauru|Hilizoi|Somi Botogo'o|Olindrawa Sisarahili
2005:Hilimoasio|Tetegeona'ai|Laowo Hilimbaruzo|Hililawa'e|Tuhewaebu|2014:Sisobahili Iraonohura|Bozihona|Oladano|Ahedano|Hilina'a Tafuo|Hilionozega|Mondrali|2022:Tetehosi|Saiwahili Hiliadulo|Maliwa'a|Biouti|Awoni Lauso|Bobozioli Loloana'a|Sandruta|Laira|Otalua|Baruzo|Orahili Zuzundrao|Tiga Serangkai Maliwa'a|Hiligogowaya Maliwa'a|Hili'adulo|Hilimoasio Dua|Biouti Timur
2002:Sisarahili Bawolato|Hiliganoita|Gazamanu|Hilihoru|Hilialawa|Hilifaosi|Hiliwarokha|Sitolubanua|Siofaewali|Sohoya|Botohaenga|Orahili|Tagaule|Siofabanua|Sifaoro'asi Uluhou|Dahana|Orahua|Banua Sibohou Silima Ewali|Si'ofaewali Selatan|Lagasimahe|Hilihao Cugala|Orahua Faondrato|Hou|Sindrondro|Balale Toba'a
2001:Fadoro Hunogoa|Lolofaoso Lalai|Fulolo Lalai|Lawa-Lawa|Lalai I/II|Lolowua|Dahadano Botombawo|Fadoro Lalai|Lolowua Hiliwarasi|Hilizia Lauru|Ehosakhozi|Awela|Onombongi|Orahili Idanoi|Lolofaoso
2001:Hiligodu Botomuzoi|Lasara Botomuzoi|Hiliwa'ele I|Hilimbowo Botomuzoi|Simanaere Botomuzoi|Hiliwa'ele II|Tuhegafoa I|Balohili Botomuzoi|Hilihambawa Botomuzoi|Fulolo Botomuzoi|Loloana'a|Ononamolo Talafu|Sisobahili Dola|Banua Sibohou Botomuzoi|Mohili Berua Botomuzoi|Tetehosi Botomuzoi|Talafu|Ola Nori
2001:Orahili|Hiliweto Gela|Lawa-lawa Luo|Hilimbowo|Hilibadalu|Fatodano|Fahandrona|Onodalinga|Holi|Sisobahili Ulugawo|Sifaoroasi Ulugawo|Mohili|Hiligafoa|Sisarahili Soroma'asi
2001:Balodano|Lewuoguru II|Sihare'o III|Sisarahili Ma'u|Lasara Siwalubanua|Tuhemberua|Atualuo|Lewa-lewa|Dekha|Sihare'o III Bawosalo'o Berua|Sihare'o III Hilibadalu
2001:Sisobawino I|I'odano|Huno|Sisaratandrawa|Somolo-molo|Lewuoguru I|Sifaoroasi|Lewuombanua|Hiligodu Somolo-Molo|Hilimborodano|So'ewali
2001:Tuhembuasi|Hilibadalu|La'uri|Hilimbana|Saitagaramba|Sogae'adu|Baruzo|Tulumbaho|Sisarahili Sogae'adu|We'a-we'a|Sihare'o Sogae'adu
1001:Pekan Bahorok|2002:Lau Damak|Timbang Lawan|Sampe Raya|Tanjung Lenggang|Suka Rakyat|Perkebunan Turangi|Perkebunan Bungara|Perkebunan B. Lawang|2011:Empus|Simpang Pulo Rambung|Perkebunan Sei Musam|Batu Jong-Jong|Sematar|Perkebunan Pulo Rambung|Sei Musam Kendit|2020:Timbang Jaya|Musam Pembangunan|Ujung Bandar
1007:Tanjung Langkat|2002:Perkebunan Tanjung Keliling|2004:Perkebunan Gelugur Langkat|Perkebunan Tambunan|Perkebunan Bandar Telu|2008:Naman Jahe|Turangi|Ujung Teran|Pamah Tambunan|2014:Minta Kasih|2019:Ujung Bandar|Lau Tepu|Parangguam|2023:Ponco Warno|Adin Tengah|Lau Lugur|Pancur Ido
1001:Pekan Kuala|1019:Bela Rakyat|2002:Dalan Naman|Balai Kasih|Bekiung|Blankahan|Besadi|Beruam|2009:Raja Tengah|2011:Namo Mbelin|Parit Bindu|Sei Penjara|2015:Perkebunan Bekiun|Garunggang|Suka Damai|Sido Makmur
1005:Namu Ukur Selatan|2001:Telagah|Rumah Galuh|Simpang Kuta Buluh|Gunung Ambat|2006:Belinteng|Namu Ukur Utara|Pasar VI Kwala Mencirim|Emplasmen Kwala Mencirim|Purwobinangun|Pasar IV.Namo Terasi|Pasar VIII.Namo Terasi|Durian Lingga|Pekan Sawah|Tanjung Gunung|Mekar Jaya
1001:Kwala Begumit|2002:Sambi Rejo|Sendang Rejo|Tanjung Jati|Sidomulyo|Perdamaian|Suka Makmur
1001:Pekan Selesai|2002:Sei Limbat|Padang Brahrang|Tanjung Merahe|Nambiki|Lau Mulgap|Kuta Parit|Bekulap|Perhiasan|Selayang|Mancang|Kwala Air Hitam|Padang Cermin|Selayang Baru
1004:Perdamaian|Kwala Bingai|Sidomulyo|1010:Stabat Baru|Dendang|Paya Mabar|2001:Karang Rejo|Kwala Begumit|Mangga|2007:Banyumas|Pantai Gemi|Ara Condong
1001:Bingai|2002:Gohor Lama|Stabat Lama|Besilam Bukit Lembasa|Kebun Balok|Bukit Melintang|Gergas|Stabat Lama Barat|Sumber Mulyo|Pertumbukan|Paya Tusam|Mekar Jaya|Jentera Stabat|Stungkit
1004:Hinai Kiri|2001:Kepala Sungai|Teluk|Cinta Raja|2005:Kebun Kelapa|Sungai Ular|Tanjung Ibus|Secanggang|Selotong|Karang Gading|Jaring Halus|Telaga Jernih|Perkotaan|Kwala Besar|Karang Anyar|Pantai Gading|Suka Mulia
1008:Kebun Lada|2001:Cempa|Batu Malenggang|Tamaran|Tanjung Mulia|Muka Paya|Hinai Kanan|Suka Damai|2009:Baru Pasar VIII|Perkebunan Tanjung Beringin|Suka Jadi|Paya Rengas|Suka Damai Timur
1005:Pekan Tanjung Pura|2001:Serapuh Asli|Pematang Tengah|Paya Perupuk|Lalang|2006:Pekubuan|Teluk Bakung|Pantai Cermin|Pematang Serai|Baja Kuning|Pulau Banyak|Pematang Cengal|Kwala Serapuh|Kwala Langkat|Bubun|Tapak Kuda|Suka Maju|Karya Maju|Pematang Cengal Barat
1006:Tanjung Selamat|2001:Serapuh ABC|Padang Tualang|Kwala Besilam|Buluh Telang|Besilam|2007:Tebing Tanjung Selamat|Tanjung Putus|Suka Ramai|Jati Sari|Banjaran Raya|Bukit Sari
1001:Pekan Gebang|2002:Paluh Manis|Pasar Rawa|Padang Langkat|Air Hitam|Paya Bengkuang|Dogang|Sangga Lima|Kwala Gebang|Bukit Mengkirai|Pasiran
1001:Pelawi Utara|1006:Berandan Barat|Berandan Timur Baru|Berandan Timur|2002:Securai Utara|Teluk Meku|Pelawi Selatan|Securai Selatan
1009:Beras Basah|Bukit Jengkol|2001:Alur Cempedak|Sei Siur|Tanjung Pasir|Paya Tampak|Pintu Air|Sei Meran|Pulau Sembilan|Pulau Kampai|2011:Pangkalan Siata
1009:Pekan Besitang|Bukit Kubu|Kampung Lama|2001:Halaban|Bukit Mas|2005:Pir Adb Besitang|Sekoci|Suka Jaya|Bukit Selamat
1001:Sei Bilah|Alur Dua|1008:Alur Dua Baru|Harapan Jaya|Sei Bilah Timur|2003:Puraka I|Puraka II|Lama|Telaga Said|Lama Baru|2011:Mekar Makmur|Harapan Baru|Harapan Maju|Harapan Makmur
1001:Tangkahan Durian|1004:Pangkalan Batu|2002:Sei Tualang|Lubuk Kasih|2005:Lubuk Kertang|Perlis|Kelantan
1001:Batang Serangan|2002:Sei Bamban|Sei Musam|Sei Serdang|Namo Sialang|Kwala Musam|Karya Jadi|Paluh Pakeh Babussalam
1001:Sawit Seberang|2002:Alur Gadung|Simpang Tiga|Sei Litur Tasik|Sawit Hulu|Mekar Sawit|Alur Melati
2001:Serapit|Gunung Tinggi|Sidorejo|Suka Pulung|Aman Damai|Tanjung Kariahan|Sebertung|Pulau Semikat|Sumber Jaya|Perkebunan Amal Tani
2001:Namotogan|Kuta Gajah|Perkebunan Marike|Kaperas|Namoteras|Rampah|Sulkam|Kutambaru
2001:Pematang Tengah|Damar Condong|Perkebunan Damar Condong|Perkebunan Perapen|Limau Mungkur|Serang Jaya Hilir|Serang Jaya|Sala Haji
1009:Padang Mas|Lau Cimba|Gung Leto|Gung Negeri|Kampung Dalam|2001:Rumah Kabanjahe|Kaban|Ketaren|Samura|Lau Simomo|Sumber Mufakat|Kandibata|Kacaribu
1006:Tambak Lau Mulgab I|Tambak Lau Mulgab II|Gundaling I|Gundaling II|2001:Daulu|Gurusinga|Raya|Rumah Berastagi|Sempajaya|2010:Lau Gumba
2001:Paribun|Rumamis|Sinaman|Sukanalu|Barusjulu|Tangkidik|Sukajulu|Barusjahe|Bulanjahe|Pertumbuken|Talimbaru|Sikab|Persadanta|Bulanjulu|Semangat|Serdang|Tanjung Barus|Sarimanis|Penampen
2001:Kutakepar|Ajijulu|2004:Singa|2007:Ajijahe|Bunuraya|2010:Kubusimbelang|Tigapanah|Suka|2014:Kacinambun|Kutajulu|Bertah|Manukmulia|Lauriman|Sukadame|Mulawari|2023:Sukamaju|Kutambelin|Kutabale|Leparsamura|Seberaya|Ajimbelang|Ajibuhara|Lambar|Salit|Suka Mbayak|Suka Sipilihen|Sukameriah|Bekerah|Simacem
2001:Partibi Tembe|Negeri Tongging|Kodon-Kodon|Dokan|Nagara|Sibolangit|Sukamandi|Nagalingga|Pangambatan|Tongging|Partibi Lama|Regaji|Ajinembah|Situnggaling|Garingging|Mulia Rayat|Bandar Tongging|Pancur Batu|Merek
2001:Nageri|Munte|Kineppen|Bandar Meriah|Barung Kersap|Kutambaru|Buluhnaman|Singgamanik|Kuta Gerat|Pertumbungen|Sarimunte|Kaban Tua|Gunung Manumpak|Tanjung Beringin|Kuta Suah|Sarinembah|Selakkar|Parimbalang|Gunung Saribu|Sukarame|Gurubenua|Biaknampe
2001:Juhar Perangin-angin|Lau Lingga|Kidupen|Namosuro|Bekilang|Sugihen|Pernantin|Nageri|Juhar Ginting|Juhar Tarigan|Pasar Baru|Batu Mamak|Naga|Kutambelin|Mbetong|Keriahen|Gunung Juhar|Ketawaren|Jandi|Buluh Pancur|Kutagugung|Sukababo|Lau Kidupen|Sigenderang|Juhar Ginting Sadanioga
1019:Tiga Binanga|2001:Gunung|Kem Kem|Pertumbuken|Kuala|Limang|Perbesi|Lau Kapur|Kuta Bangun|Kuta Raya|Pergendangen|Simolap|Simpang Pergendangen|Kuta Gerat|Suka Julu|Kuta Galoh|Bunga Baru|Kutambaru Punti|Kuta Buara|2020:Batumamak
2001:Martelu|Mbal-Mbal Petarum|Lau Peranggunen|Tanjung Gunung|Lau Baleng|Durin Rugun|Perbulan|Kutambelin|Lingga Muda|Kinangkong|Rambah Tampu|Lau Peradep|Buluh Pancur|Batu Rongkam|Pintu Angin
2001:Lau Pengulu|Lau Mulgap|Lau Kesumpat|Rimo Bunga|Tanjung Pamah|Kuta Pengkih|Bandar Purba|Mardingding|Lau Pakam|Lau Solu|Lau Garut|Bukit Makmur
2001:Payung|2004:Rimo Kayu|2007:Selandi|2012:Batukarang|2015:Gurukinayan|2017:Cimbang|2025:Ujung Payung
2005:Kutatengah|Tigapancur|Pintu Besi|2009:Gamber|2012:Sirumbia|2014:Ndokumsiroga|2016:Linggajulu|Gajah|Lingga|Nangbelawan|2022:Beganding|2024:Torong|Berastepu|Surbakti|2028:Jeraya|2030:Perteguhen|2035:Bulanbaru
2001:Negeri Jahe|Kutabuluh Gugung|Siabang-abang|Lau Buluh|Bintang Meriah|Jinabun|Kuta Male|Ujung Deleng|Gunung Meriah|Buah Raya|Tanjung Merahe|Rih Tengah|Kutabuluh|Liang Merdeka|Pola Tebu|Mburidi
2001:Kubu Colia|Ujung Sampun|Bukit|Melas|Sampun|Sugihen|Dolat Rayat
2001:Cinta Rakyat|Semangat|Ujung Teran|Gongsol|Jaranguda|Semangat Gunung|Deram|Merdeka|Sada Perarih
2002:Kutagugung|Kuta Tonggal|Naman|Sukanalu|Kebayaken|Kutarayat|2009:Sukandebi|Gung Pinto|Kutambelin|Ndeskati|Sukatepu|Sigarang-garang
2001:Sukatendel|Mardingding|Kutagaluh|Kutambaru|Jandimeriah|Tiganderket|Tanjung Pulo|Tanjung Merawa|Perbaji|Temburun|Kutakepar|Penampen|Tanjung Mbelang|Narigunung I|Narigunung II|Gunung Merlawan|Susuk
2001:Kuta Bayu|Gunung Paribuan|Simempar|Gunung Seribu|Gunung Sinembah|Bintang Meriah|Kuta Tengah|Pekan Gunung Mariah|Gunung Meriah|Ujung Meriah|Marjandi Pematang|Marjandi Tongah
1026:Pekan Tanjung Morawa|2001:Medan Senembah|Ujung Serdang|Limau Manis|Bandar Labuhan|Bangun Rejo|Aek Pancur|Sei Merah|Naga Timbul|Lengau Seprang|Tanjung Mulia|Punden Rejo|Tanjung Morawa-B|Dagang Kerawan|Tanjung Morawa-A|Buntu Bedimbar|Bangun Sari|Dagang Kelambir|Dalu Sepuluh-A|Dalu Sepuluh-B|Wonosari|Perdamean|Penara Kebun|Bangun Sari Baru|Telaga Sari|Tanjung Baru
2001:Bandar Baru|Batu Layang|Batu Mbelin|Betimus Mbaru|Bengkurung|Bingkawan|Buah Nabar|Bukum|Buluh Awar|Cinta Rakyat|Durin Serugun|Ketangkuhen|Kuala|Martelu|Negeri Gugung|Puangaja|Rumah Kinangkung SP|Rambung Baru|Rumah Pil Pil|Rumah Sumbul|Sala Bulan|Sayum Sabah|Sembahe|Sibolangit|Sikeben|Suka Maju|Suka Makmur|Tambunen|Tanjung Beringin|Ujung Deleng
2001:Suka Makmur|Namo Mirik|Suka Dame|Pasar X|Perpanden|Kutalimbaru|Sampe Cita|Suka Rende|Kwala Lau Bicik|Lau Bekeri|Silebo-Lebo|Sawit Rejo|Namo Rube Julu|Sei Mencirim
2001:Bintang Meriah|Sugau|Tiang Layar|Durin Simbelang|Namo Riam|Durin Tonggal|Hulu|Pertampilen|Salam Tani|Tengah|Namo Simpur|Simalingkar A|Namo Bintang|Lama|Namo Rih|Tuntungan I|Gunung Tinggi|Tuntungan II|Durin Jangak|Sembahe Baru|Tanjung Anom|Sei Glugur|Suka Raya|Baru|Perumnas Simalingkar
2001:Deli Tua|Jati Kesuma|Namo Rambe|Gunung Kelawas|Ujung Labuhan|Lubang Ido|Silue-lue|Timbang Lawan|Batu Mbelin|Namo Batang|Tanjung Selamat|Bekukul|Namo Pakam|Suka Mulia Hilir|Suka Mulia Hulu|Rumah Mbacang|Cinta Rakyat|Batu Penjemuran|Kuta Tengah|Namo Landur|Gunung Berita|Tangkahan|Uruk Gedang|Rumah Keben|Namo Pinang|Sudi Rejo|Jaba|Kuta Tualah|Kwala Simeme|Batu Gemuk|Lau Mulgap|Batu Rejo|Salang Tungir|Namo Mbaru|Rimo Mungkur|Namo Mbelin
2001:Aji Baho|Biru-biru|Candi Rejo|Kutomulyo|Kuala Dekah|Mbaruai|Mardinding Julu|Namo Suro Baru|Peria-ria|Penen|Rumah Gerat|Sidodadi|Sidomulyo|Selamat|Sarilaba Jahe|Tanjung Sena|Namo Tualang
2001:Talun Kenas|Gunung Rintih|Sumbul|Tadukan Raga|Limau Mungkur|Negara Beringin|Lau Barus Baru|Juma Tombak|Siguci|Kuta Jurung|Tala Peta|Lau Rakit|Penungkiren|Rambai|Lau Rempak
2001:Bah Perak|Bandar Kwala|Bah Balua|2005:Bandar Gugung|Bandar Meriah|Batu Gingging|Bangun Purba|Bangun Purba Tengah|Begerpang|Batu Rata|Cimahi|2014:Damak Maliho|Greahan|2017:Marombun Ujung Jawi|Marombun Barat|Mabar|Perguroan|2023:Rumah Deleng|Sibaganding|Sialang|2027:Sukaluwei|2030:Tanjung Purba|2032:Urung Ganjang|Ujung Rambe
1038:Galang Kota|2001:Tanjung Gusti|Baru Titi Besi|Bandar Kuala|Batu Lokong|Galang Suka|Galang Barat|Jaharun A|Jaharun B|Juhar Baru|2012:Kramat Gajah|Kotasan|2015:Kotangan|Kelapa Satu|2019:Nogorejo|2022:Paku|Petumbukan|Petangguhan|Pisang Pala|Paya Itik|Pulo Tagor Baru|Paya Kuda|Paya Sampir|Sei Putih|Sei Karang|2034:Tanah Abang|Timbang Deli|Tanah Merah|Tanjung Siporkis
2001:Tiga Juhar|Tanjung Bampu|Rumah Rih|Liang Muda|Durian IV Mbelang|Tanah Gara Hulu|Gunung Manumpak A|Bah Bah Buntu|Tanjung Muda|Tanjung Raja|Kuta Mbelin|Rumah Sumbul|Ranggit-git|Liang Pematang|Gunung Manumpak B|Rumah Lengo|Sipinggan|Tanjung Timur|Durian Tinggung|Sibunga Bunga Hilir
2001:Lantasan Baru|Patumbak I|Patumbak II|Lantasan Lama|Sigara-gara|Marindal I|Marindal II|Patumbak Kampung
1004:Deli Tua|Deli Tua Timur|Deli Tua Barat|2001:Kedai Durian|Suka Makmur|Mekar Sari
2001:Sei Semayang|Lalang|Puji Mulyo|Paya Geli|Mulio Rejo|Purwodadi|Sumber Melati Diski|Tanjung Gusta|Helvetia|Medan Krio|Sei Mencirim|Sukamaju|Sunggal Kanan|Serbajadi|Telaga Sari|Tanjung Selamat|Sei Beras Sekata
2001:Hamparan Perak|Sei Baharu|Klumpang Kebun|Klumpang Kampung|Klambir Lima Kampung|Tandam Hulu II|Klambir|Selemak|Klambir Lima Kebun|Sialang Muda|Paya Bakung|Tandem Hulu I|Tandem Hilir I|Tandam Hilir II|Kota Datar|Bulu Cina|Kota Rantang|Paluh Manan|Lama|Paluh Kurau
2001:Helvetia|Manunggal|Pematang Johar|Karang Gading|Telaga Tujuh
1019:Kenangan|Kenangan Baru|2001:Pematang Lalang|Sambirejo Timur|Kolam|Percut|Laut Dendang|Tembung|Cinta Rakyat|Amplas|Saentis|Sampali|Bandar Khalipah|Bandar Klippa|Tanjung Selamat|Tanjung Rejo|Medan Estate|Cinta Damai|Bandar Setia|Sei Rotan
2001:Sena|Tumpatan Nibung|Tanjung Sari|Baru|Batangkuis Pekan|Sidodadi|Bintang Meriah|Bakaran Batu|Paya Gambar|Mesjid|Sugiharjo
1007:Lubuk Pakam I,II|Lubuk Pakam III|Paluh Kemiri|Cemara|Syahmad|Petapahan|Lubuk Pakam Pekan|2001:Sekip|Pagar Jati|Tanjung Garbus I|Pasar Melintang|Pagar Merbau III|Bakaran Batu
2001:Tanjung Mulia|Purwodadi|Sidodadi Batu 8|Suka Mulia|Jati Rejo|Pagar Merbau I|Pagar Merbau II|Sidoharjo-I Pasar Miring|Sidoharjo-I Jati Baru|Bandar Dolok|Tanjung Garbus II|Tanjung Garbus Kampung|Perbarakan|Sukamandi Hilir|Sukamandi Hulu|Sumberejo
2001:Sei Tuan|Tengah|Bagan Serdang|Rantau Panjang|Rugemuk|Kubah Sentang|Pantai Labu Pekan|Pantai Labu Baru|Ramunia 1|Ramunia 2|Perkebunan Ramunia|Denai Lama|Denai Kuala|Denai Sarang Burung|Binjai Bakung|Paluh Sibaji|Kelambir|Durian|Pematang Biara
2001:Serdang|Sidourip|Aras Kabu|Pasar VI Kuala Namu|Emplasmen Kuala Namu|Pasar V Kebun Kelapa|Beringin|Sidoarjo II Ramunia|Karang Anyar|Sidodadi Ramunia|Tumpatan
2001:Silampuyang|Marihat Baris|Dolok Marlawan|Rambung Merah|Silou Manik|Sejahtera|Siantar Estate|Karang Bangun|Nusa Harapan|Sitalasari|Lestari Indah|Laras Dua|Dolok Hataran|Pantoan Maju|Pamatang Simalungun|Silau Malaha|Pamatang Silampuyang
2001:Dolog Malela|Senio|Pamatang Asilom|Serapuh|Margo Mulyo|Silulu|Silou Malela|Bandar Siantar|Pamatang Gajing|Bangun|Malela|Bukit Maraja|Pamatang Sahkuda|Marihat Bukit|Sahkuda Bayu|Lingga
2001:Silou Bayu|Karang Anyer|Karang Rejo|Karang Sari|Tumorang|Rabuhit|Huta Dipar|Ganjing|Bandar Malela
1011:Panei Tongah|2001:Janggir Leto|Simpang Pane Raya|Siborna|Sipoldas|Bangun Rakyat|Sigodang|Sigodang Barat|Bah Bolon Tongah|Mekar Sari Raya|Simantin Pane Dame|2012:Simpang Raya Dasma|Bangun Das Mariah|Bangun Sitolu Bah|Bah Liran Siborna|Nauli Baru|Rawang Pardomuan Nauli
2001:Panombeian|Pamatang Panombeian|Nagori Bosar|Marjandi|Simpang Panei|Talun Kondot|Simbolon Tengkoh|Pamatang Panei|Marjandi Pisang|Banuh Raya|Rukun Mulyo
1008:Tiga Balata|2001:Kasindir|Sibunga Bunga|Jorlang Hataran|Bah Sampuran|Bah Birong Ulu|Pinang Ratus|Dolok Marlawan|2009:Panombean Hutaurung|Dipar Hataran|Pagar Pinang|Dolok Parriasan|Parmonangan
1008:Sindar Raya|2001:Sambosar Raya|Panduman|Ambarokan Panei Raya|Bah Tonang|Bah Bulian|Bangun Raya|Durian Banggal|Sorba Dolog|Gunung Datas|Puli Buah|Banu Raya|Marubun Siboras|Banjaran
1013:Bosar Maligas|2001:Parbutaran|Mayang|Boluk|Sei Mangkei|Gunung Bayu|Talun Saragih|Dusun Pengkolan|Sei Torop|Marihat Tanjung|Marihat Butar|Teladan|Adil Makmur|2014:Tempel Jaya|Sidomulyo|Mekar Rejo|Nanggar Bayu
1013:Sarimatondang|2001:Bah Butong I|Sidamanik|Ambarisan|Tiga Bolon|Bah Butong II|Bahal Gajah|Manik Hataran|Mekar Sidamanik|Manik Maraja|Bah Biak|Birong Ulu Manriah|Kebun Sayur Bah Butong|2014:Manik Rambung|Bukit Rejo
1009:Sipolha Horisan|2001:Sait Buttu Saribu|Pamatang Sidamanik|Sarimattin|Bandar Manik|Jorlang Huluan|Sihaporas|Pematang Tambun Raya|Simantin|2010:Gorak
1018:Pematang Tanah Jawa|2001:Tanjung Pasir|Totap Majawa|Balimbingan|Baja Dolok|Bosar Galugur|Bah Jambi II|Bah Kisat|Panombeian Marjanji|Muara Mulia|Pardamean Asih|Mekar Mulia|Maligas Tongah|Marubun Jaya|Pagar Jambi|Baliju|Bayu Bagasan|Bah Jambi III|2019:Parbalogan|Marubun Bayu
2001:Buntu Bayu|Bosar Nauli|Tangga Batu|Buntu Turunan|Saribu Asih|Jawa Tongah|Tonduhan|Parhundalian Jawa Dipar|Jawa Tongah II
2001:Negeri Dolok|Dolok Parmonangan|Dolok Tomuan|Marihat Dolok|Tiga Dolok|Ujung Bondar|Marihat Raja|Bandar Dolok|Gunung Mariah|Siatasan|Marihat Marsada|Pondok Buluh|Marihat Pondok|Lumban Gorat|Palia Naopat
1008:Tiga Runggu|2001:Purba Tongah|Pematang Purba|Urung Purba|Purba Sipinggan|Hinalang|Purba Dolok|Tano Tinggir|2009:Saribu Jandi|Huta Raja|Bandar Sauhur|Bunga Sampang|Nagori Tongah|Urung Pane
1005:Haranggaol|2001:Nagori Purba|Nagori Sihalpe|Purba Horisan|Purba Pasir
1003:Girsang|Parapat|Tiga Raja|2001:Sipangan Bolon|Sibaganding|2006:Sipangan Bolon Mekar
1015:Serbelawan|Aman Sari|2001:Silenduk|Bah Tobu|Bandar Selamat|Dolok Ilir I|Dolok Ilir II|Bahung Kahean|Dolok Mainu|Dolok Merangir I|Dolok Merangir II|Kahean|Dolok Tenera|Dolok Kataran|Padang Mainu|Bahung Huluan
1013:Huta Bayu|2001:Mariah Hombang|Pulo Bayu|Silakkidir|Raja Maligas|Dolok Sinumbah|Maligas Bayu|Jawa Baru|Mancuk|Marihat Mayang|Bosar Bayu|Raja Maligas I|Bahal Batu|2014:Pokan Baru|Manrayap Bayu|Talang Bayu
2001:Jawa Maraja|Moho|Bahalat Bayu|Mekar Bahalat|Tanjung Maraja|Mariah Jambi|Bah Joga|Bah Jambi
2001:Tigaras|Parik Sabungan|Sibuntuon|Dolok Saribu|2007:Buntu Bayu Panei Raja|2009:Silabah Jaya|Togu Domu Nauli|Sirube-rube Gunung Purba|2014:Tanjung Saribu|Sihemun Baru|Nagori Bayu
1009:Kerasaan I|Pematang Bandar|2001:Purwosari|Talun Madear|Mariah Bandar|Kandangan|Pardomuan Nauli|Purba Ganda|Kerasaan II|Bandar Manis|2011:Wonorejo|Talun Rejo|Purwodadi
2001:Naga Jaya I|Bah Gunung|Bandar Tongah|Dolog Parmonangan|Laras|Naga Jaya II|Tanjung Hataran|Bandar Betsy I|Bandar Betsy II|Naga Soppa
1014:Perdagangan I|Perdagangan III|2001:Pematang Kerasaan|Marihat Bandar|Nagori Bandar|Bandar Rakyat|Bandar Pulo|Bah Lias|Perdagangan II|Perlanaan|Sugarang Bayu|Pem Kerasaan Rejo|Timbaan|Bandar Jawa|Sidotani|2016:Landbouw
2001:Bandar Masilam|Lias Baru|Bandar Silou|Panombeian Baru|Gunung Serawan|Bandar Masilam II|Partimbalan|Bandar Tinggi|Bandar Rejo|Bandar Gunung
1012:Saribu Dolok|2003:Bangun Mariah|Purba Sinombah|2006:Purba Tua|2009:Purba Tua Baru|2014:Sinar Baru|2016:Purba Tua Etek
2001:Cingkes|Panribuan|Saran Padang|Mariah Dolok|Marubun Lokkung|Dolok Mariah|Bawang|Huta Saing|Togur|Perasmian|Tanjung Purba|Silau Marawan|Bosi Sinombah|Ujung Bawang
2001:Simanabun|Pardomuan Tongah|Nagori Dolok|Bandar Maruhur|Silou Dunia|Dolok Marawa|Mariah Buttu|Dolok Saribu Bangun|Bandar Nagori|Silou Paribuan|Buttu Bayu|Nagori Tani|Bah Sarimah|Damaritang|Sinasih|Pardomuan Bandar
1009:Sinaksak|2001:Batu Silangit|Dolok Maraja|Dolok Ulu|Nagur Usang|Dolok Kahean|Naga Dolok|Purbasari|Pematang Dolok Kahean|2010:Negeri Bayu Muslimin|Dolok Simbolon
1001:Merek Raya|Dalig Raya|1005:Sondi Raya|1011:Pamatang Raya|1018:Baringin Raya|2004:Raya Bayu|2007:Bahapal Raya|2010:Siporkas|2012:Sihubu Raya|Raya Bosi|Silou Huluan|Silou Buttu|Bongguron Kariahan|Simbou Baru|2020:Dame Raya|Limag Raya|Lokkung Raya
1001:Ujung Padang|2002:Huta Parik|Dusun Ulu|Tinjowan|Sayur Matinggi|Taratak Nagodang|Sordang Bolon|Teluk Lapian|Tanjung Rapuan|Pagar Bosi|Bangun Sordang|Aek Gerger Sidodadi|Pulo Pitu Marihat|Siringan Ringan|Riah Na Poso|Sei Merbau|Kampung Lalang|Sordang Baru|Banjar Hulu|Rawa Masin
2001:Ujung Saribu|Silimakuta Barat|Siboras|Mardingding|Naga Saribu|2007:Saribu Jandi|Sinar Naga Mariah|Ujung Mariah|Bandar Saribu|Naga Bosar
2001:Raya Huluan|Dolog Huluan|Bintang Mariah|Bah Bolon|Raya Usang|Bangun Pane|Parjalangan|Partuahan|Sinaman Labah|Pamatang Sinaman
2002:Meranti|2004:Perkebunan Sei Balai|2011:Sei Beluru|Serdang|2019:Gajah|2021:Air Putih|Sukajadi
1001:Binjai Serbangan|2002:Air Joman|Air Joman Baru|2005:Banjar|2007:Pasar Lembu|Punggulan|2012:Subur
2001:Asahan Mati|Bagan Asahan|Bagan Asahan Baru|Bagan Asahan Pekan|Kapias Batu VIII|Pematang Sei Baru|Sei Apung|Sei Apung Jaya
2008:Sei Kepayang Tengah|2010:Sei Kepayang Kanan|Sei Paham|2014:Pertahanan|Perbangunan|Bangun Baru
2002:Perkebunan Suka Raja|2004:Perkebunan Hessa|2006:Sei Dua Hulu|Sei Lama|Silomlom|Simpang Empat|2012:Sipaku Area|Anjung Ganjang
2001:Sei Alim Ulu|2003:Pinanggiripan|2006:Perkebunan Pulahan|Hessa Perlompongan|Perkebunan Air Batu I/II|Perkebunan Air Batu III/IX|Danau Sijabut|2012:Air Teluk Hessa|Air Genting|Hessa Air Genting|2018:Sijabut Teratai|Pulau Pule
2001:Sei Piring|Pulau Rakyat Tua|Pulau Rakyat Pekan|Orika|Manis|Tunggul 45|Bangun|Persatuan|Padang Mahondang|Ofa Padang Mahondang|Baru|Mekar Sari
2003:Bandar Pulau Pekan|2005:Buntu Maraja|Gonting Malaha|2010:Padang Pulau|2012:Perkebunan Aek Tarum|2016:Perkebunan Padang Pulau|2019:Huta Rao|Aek Nagali|Gajah Sakti|Gunung Berkat
2001:Ambalutu|Buntu Pane|Lestari|2005:Prapat Janji|2007:Sei Silau Timur|2016:Sionggang|Mekar Sari|Perkebunan Sei Silau|Karya Ambalutu
2001:Bandar Pasir Mandoge|Huta Bagasan|Sei Nadoras|Silau Jawa|Suka Makmur|Sei Kopas|Huta Padang|Tomuan Holbung|Gotting Sidodadi
1001:Aek Loba Pekan|2002:Aek Loba Afd I|Alang Bonbon|2009:Sengon Sari|Lobu Jiur|Rawa Sari|2013:Aek Loba
1001:Bunut|Bunut Barat|Dadimulyo|Kisaran Barat|Kisaran Baru|Kisaran Kota|Mekar Baru|Sei Renggas|Sendang Sari|Sidodadi|Sidomukti|Tebing Kisaran|Tegal Sari
1001:Teladan|Siumbut Umbut|Siumbut Baru|Sentang|Selawan|Mutiara|Lestari|Kisaran Timur|Kisaran Naga|Kedai Ledang|Karang Anyer|Gambir Baru
2001:Aek Songsongan|Perkebunan Bandar Selamat|Perkebunan Bandar Pulau|Aek Bamban|Marjanji Aceh|Lobu Rappa|Tangga|Situnjak|Mekar Marjanji
2001:Rahuning|Perkebunan Gunung Melayu|Gunung Melayu|Batu Anam|Perkebunan Aek Nagaga|Rahuning I|Rahuning II
2001:Tanjung Alam|Perkebunan Sei Dadap I/II|Perkebunan Sei Dadap III/IV|Sei Kamah I|Sei Kamah II|Bahung Sibatu-batu|Sei Alim Hasak|Tanjung Asri|Sei Kamah Baru|Pasiran
2001:Sei Nangka|Sei Jawi-Jawi|Sei Serindan|Sei Tualang Pandau|Sei Lendir|Sei Kepayang Kiri
2001:Sei Lunang|Sei Pasir|Sei Tempurung|Sarang Helang|Sei Sembilang
2001:Tinggi Raja|Sumber Harapan|Terusan Tengah|Piasa Ulu|Sidomulyo|Teladan|Padang Sari
2001:Urung Pane|Sei Silau Tua|Sei Silau Barat|Silau Maraja|Bangun Sari
2001:Silo Baru|Silo Lama|Silo Bonto|Lubuk Palas|Bangun Sari
2001:Rawang Lama|Rawang Baru|Rawang Pasar IV|Rawang Pasar V|Pondok Bungur|Panca Arga|Rawang Pasar VI
2001:Suka Damai|Perhutaan Silau|Tanah Rakyat|Taman Sari|Gedangan|Suka Makmur|Pulo Bandring|Sidomulyo|Suka Damai Barat|Bunut Seberang
2001:Air Teluk Kiri|Teluk Dalam|Perkebunan Teluk Dalam|Pulau Maria|Pulau Tanjung|Mekar Tanjung
2001:Aek Bange|Aek Korsik|Aek Ledong|Ledong Barat|Aek Nabuntu|Ledong Timur|Padang Sipirok
1001:Padang Matinggi|Siringo-Ringo|Sirandorung|Rantauprapat|Kartini|Cendana|Binaraga|Pulo Padang|Padang Bulan|Aek Paing
1001:Bakaran Batu|Sioldengan|Urung Kompas|Ujung Bandar|Sigambal|Lobusona|Pardamean|Danau Bale|Sidorejo
2001:Sibargot|Bandar Kumbul|Tanjung Medan|Janji|Tebing Linggahara|AFD.I Rantauprapat|AFD.II Rantauprapat|Aek Buru Selatan|Kampung Baru|Tebing Linggahara Baru
1001:Negeri Lama|Negeri Baru|2003:Perkebunan Sennah|Perkebunan Negeri Lama|Perkebunan Bilah|Kampung Bilah|Negeri Lama Seberang|Sei Tampang|Selat Besar|Tanjung Haloban|Sidomulyo|Sei Tarolat|Sei Kasih
2001:Lingga Tiga|Tanjung Siram|Pematang Seleng|Perbaungan|Gunung Selamat|Emplasemen Aek Nabara|Bandar Tinggi|Kampung Dalam|Pondok Batu|Meranti|N-1 Aek Nabara|N-2 Aek Nabara|N-3 Aek Nabara|N-4 Aek Nabara|N-5 Aek Nabara|N-6 Aek Nabara|N-7 Aek Nabara|N-8 Aek Nabara|S-1 Aek Nabara|S-2 Aek Nabara|S-3 Aek Nabara|S-4 Aek Nabara|S-5 Aek Nabara|S-6 Aek Nabara
2001:Sidorukun|Tebing Tinggi Pangkatan|Perkebunan Pangkatan|Kampung Padang|Pangkatan|Sennah|Tanjung Harapan
1001:Labuhan Bilik|2002:Sei Pelancang|Sei Siarti|Sei Nahodaris|Sei Merdeka|Sei Rakyat|Selat Beting|Bagan Bilah|Telaga Suka|Pasar Tiga
1001:Sei Berombang|2002:Sei Penggantungan|Sei Lumut|Sei Tawar|Sei Sanggul|Sei Sakat|Sei Baru|Wonosari
2001:Tanjung Sarang Elang|Perkebunan Ajamu|Teluk Sentosa|Cinta Makmur|Sei Sentosa|Meranti Paham|Sei Jawi-Jawi
1005:Kuta Gambir|1007:Sidiangkat|1009:Batang Beruh|Sidikalang|1015:Bintang Hulu|2008:Belang Malum|2011:Huta Rakyat|Kalang|Bintang|Kalang Simbara|2017:Bintang Mersada
1007:Pegagan Julu I|2001:Pegagan Julu X|Pegagan Julu IX|Pegagan Julu VIII|Pegagan Julu VII|Pegagan Julu VI|Pegagan Julu V|2008:Pegagan Julu IV|Pegagan Julu III|Pegagan Julu II|2014:Tanjung Beringin|Dolok Tolong|2017:Pargambiran|Perjuangan|2020:Kuta Gugung|2024:Sileuh-leuh Parsaoran|Barisan Nauli|Pangguruan|Tanjung Beringin I
2001:Sumbul Tengah|Ujung Teran|Juma Gerat|Sarintonu|Tigalingga|Palding|Lau Bagot|Bertungen Julu|Lau Molgap|Lau Pak-Pak|2012:Sukandebi|Lau Mil|Lau Sireme|2019:Palding Jaya Sumbul
2001:Sinampang|Sihorbo|Soban|Adian Nangka|Bunturaja|Juma Siulok|Juma Teguh|Sosor Lontung|Huta Imbaru|Jumantuang|Gomit|Adian Gupa|Maju
1014:Parongil|2008:Palipi|2010:Longkotan|Bongkaras|Tungtung Batu|Polling Anak-Anak|2015:Siratah|Uruk Mblin|Siboras|Bonian|Sumbari|Bakal Gajah|Lae Panginuman|Lae Ambat|Lae Rambong|Lae Pangaroan
2001:Sukadame|Gunung Tua|Harapan|Lau Primbon|Kuta Gamber|Kempawa|Tanah Pinem|Pamah|Kuta Buluh|Pasir Tengah|Renun|Lau Tawar|Balandua|Mangan Molih|Liang Jering|Alur Subur|Lau Njuhar I|Pasir Mbelang|Sinar Pagi
2001:Tambahan|Kuta Tengah|Lae Nuaha|Sungai Raya|Gunung Meriah|Silumboyah|Pandan|Tualang|Pangaribuan|Sigambir-gambir|Bakal Julu|Sipoltong
2001:Lae Itam|Lae Luhung|Pardomuan|Lae Markelang|Jambur Indonesia|Simungun|Janji|Sopo Butar|Lae Sering|Lae Haporas
2001:Simanduma|Bandar Huta Usang|Onan Lama|Lingga Raja|Laksa|Tanjung Saluksuk|Bukit Tinggi|Simartugan|Kuta Usang|Lingga Raja II|Mbinanga|Bukit Baru|Perrik Mbue
2001:Bangun|Lae Hole|Parbuluan IV|Parbuluan III|Parbuluan II|Parbuluan I|Parbuluan V|Parbuluan VI|Lae Hole I|Lae Hole II|Bangun I
2001:Sumbul|Kentara|Lae Parira|Buluduri|Sempung Polling|Lumban Sihite|Lumban Toruan|Pandiangan|Kaban Julu
2001:Bukit Lau Kersik|Gunung Sitember|Batu Gun Gun|Rante Besi|Gundaling|Kendit Liang|Lau Lebah|Tupak Raja
2001:Sambaliang|Pasi|Banjar Toba|Berampu|Karing
2001:Silalahi II|Silalahi I|Paropo|Silalahi III|Paropo I
1004:Panji Dabutar|2001:Sitinjo|Sitinjo I|Sitinjo II
1034:Balige I|Balige III|Pardede Onan|Sangkar Nihuta|Lumban Dolok Hauma Bange|Napitupulu Bagasan|2003:Hutanamora|Hutagaol Peatalun|Hinalang Bagasan|Matio|Lumban Pea|Hutabulu Mejan|2010:Lumban Gaol|Parsuratan|Baruara|Aek Bolon Julu|Sibolahotang SAS|Lumban Bulbul|Sianipar Sihailhail|Silalahi Pagar Batu|Lumban Silintong|Saribu Raja Janji Maria|2022:Longat|Balige II|Aek Bolon Jae|Lumban Gorat|Sibuntuon|Siboruon|Paindoan|Bonan Dolok I|Bonan Dolok II|Bonan Dolok III|Huta Dame|2040:Lumban Pea Timur|Tambunan Sunge
1001:Pasar Laguboti|2002:Sibuea|Sintong Marnipi|Sibarani Nasampulu/Namungkup|Aruan|Sidulang|Ujung Tanduk|Haunatas II|Pardomuan Nauli|Sitangkola|Tinggir Nipasir|Haunatas I|Pintu Bosi|Simatibung|Lumban Binanga|Ompu Raja Hutapea|Gasaribu|Pardinggaran|Sitoluama|Lumban Bagasan|Siraja Gorat|Ompu Raja Hutapea Timur|Ompu Raja Hatulian
2001:Pintu Batu|Sitorang|Parsambilan|Huta Gur-Gur II|Silaen|Ombur|2008:Natolutali|Dalihan Natolu|Sigodang Tua|2014:Sinta Dame|Hutanamora|2017:Pardomuan|Huta Gur-Gur I|2022:Lumban Dolok|Napitupulu|Hutagaol Sihujur|Meranti Barat|Sibide Barat|Sibide|Simanobak|Panindi|Siringkiron|Marbulang
1009:Parsoburan Tengah|2002:Lumban Rau Selatan|2004:Lumban Rau Barat|2006:Lumban Balik|Panamparan|Lumban Pinasa|2010:Parsoburan Barat|Lumban Ruhap|Lumban Pea|2014:Hitetano|2017:Lobu Hole|Batu Nabolon|Lumban Gaol|Tornagodang|Taon Marisi|Pagar Batu|Sibuntuon|Pararungan|Lumban Lintong|Pangunjungan|Lumban Pinasa Saroha|Aek Ulok
2001:Meranti Utara|Meranti Timur|Meranti Tengah|2007:Pintu Pohan|Ambar Halim|Pintu Pohan Dolok|Halado
2001:Natumingka|Pangururan|Pardomuan Nauli|Lintong|Rianiate|Aek Unsim|Purba Tua|Janji Maria|Pangururan II|Pangururan III|Hutagurgur|Simare|Lumban Sewa|Riganjang|Pasar Borbor
1037:Pasar Porsea|Patane III|Parparean III|2001:Patane IV|2003:Lumban Gurning|Amborgang|Nalela|2007:Patane II|2022:Gala Gala Pangkailan|Silamosik I|2030:Parparean IV|Parparean I|2033:Parparean II|2036:Patane I|2040:Patane V|Simpang Sigura-Gura|Raut Bosi
1009:Parsaoran Ajibata|2001:Sigapiton|Pardomuan Ajibata|Pardamean Ajibata|Motung|Horsik|Sirungkungon|Parsaoran Sibisa|Pardamean Sibisa|2010:Pardomuan Motung
2002:Lintong Julu|Hatinggian|Sibaruang|Jangga Toruan|Sionggang Selatan|Pasar Lumban Julu|Sionggang Utara|2014:Sionggang Tengah|Jangga Dolok|Hutanamora|Jonggi Nihuta|Aek Natolu Jaya
2001:Dolok Saribu Janji Matogu|Dolok Nagodang|Lumban Binanga|Partor Janji Matogu|Parhabinsaran Janji Matogu|Parik|Sibuntuon|Sigaol Barat|Marom|Sigaol Timur|2012:Siregar Aek Nalas|2014:Lumban Holbung|Parbagasan Janji Matogu|Partoruan Janji Matogu|Lumban Nabolon|Sampuara|Dolok Saribu Lumban Nabolon
1007:Sigumpar Dangsina|2001:Marsangap|Nauli|Situa-tua|Sigumpar|Maju|Dolok Jior|2008:Sigumpar Julu|Sigumpar Barat|Banua Huta
2001:Narumonda I|Narumonda II|Narumonda III|Narumonda IV|Narumonda V|Narumonda VI|Narumonda VII|Narumonda VIII|Siantar Sitio Tio|Siantar Dangsina|Siantar Tonga-tonga I|Siantar Tonga-Tonga II|Siantar Sigordang|Siantar Tonga-Tonga III
2001:Lumban Rau Tengah|Lumban Rau Timur|Lumban Rau Utara|Sipagabu|Napajoring|Liat Tondung|Batu Manumpak|Lumban Rau Tenggara|Cinta Damai|Siantarasa
2001:Lintong Nihuta|Tarabunga|Meat|Gurgur Aek Raja|Tangga Batu Barat|Tangga Batu Timur
2001:Sihiong|Sinar Sabungan|Lumban Lobu|Harungguan|Naga Timbul|Sibadihon|Silamosik II|2011:Partoruan Lumban Lobu|Pardolok Lumban Lobu|Silombu|Lumban Sangkalan|Nagatimbul Timur
2001:Siantar Utara|Lumban Sitorus|Banjar Ganjang|Tangga Batu I|Tangga Batu II|Pangombusan|Jonggi Manulus|Lumban Huala|Dolok Nauli|Lumban Sirait Gu|Lumban Manurung
1011:Kota Siantar|1014:Kayu Jati|1022:Pasar Hilir|Pidoli Dolok|1031:Panyabungan II|Panyabungan III|Panyabungan I|1035:Sipolu-Polu|Dalan Lidang|2001:Adian Jior|Aek Banir|Aek Mata|Darussalam|Gunung Barani|Gunung Manaon|Gunung Tua Jae|Gunung Tua Julu|Gunung Tua Tonga|Huta Lombang Lubis|2012:Ipar Bondar|Kampung Padang|2015:Lumban Pasir|Manyabar|Pagaran Tonga|Panyabungan Jae|Panyabungan Julu|Panyabungan Tonga|Perbangunan|2024:Pidoli Lombang|Salam Bue|Sarak Matua|Sigalapang Julu|Siobon Julu|Sipapaga|Sopobatu|2037:Siobon Jae|Panggorengan|Saba Jambu|Manyabar Jae
1012:Mompang Jae|2002:Beringin Jaya|2007:Huta Damai|Jambur Padang Matinggi|Kampung Baru|Mompang Julu|2014:Rumbio|Suka Ramai|2017:Sopo Sorik|Simanondong|Torbanua Raja|Tanjung Mompang
1002:Gunung Baringin|2001:Aek Nabara|2003:Hutaimbaru|Huta Bangun|Huta Tinggi|Pagur|Pardomuan|Parmompang|Ranto Natas|Sirangkap|Tanjung|Tebing Tinggi|Tanjung Julu|Banjar Lancat|Padang Laru
1009:Tano Bato|2001:Aek Ngali|Hutarimbaru|Hayuraja|Huta Julu|Kayu Laut|Lumban Dolok|Roburan Dolok|Roburan Lombang|2010:Huta Raja|Pagaran Gala-Gala
1006:Longat|2001:Barbaran|Barbaran Jae|Batang Gadis|Huta Baringin|Huta Tonga BB|2007:Runding|Sirambas|Saba Jior|Batang Gadis Jae
1014:Siabu|1023:Simangambat|2001:Aek Mual|Bonan Dolok|Huta Raja|Huta Puli|Huta Baringin|Huta Godang Muda|Huraba I|Huraba II|Lumban Pinasa|Lumban Dolok|Muara Btg. Angkola|Pintu Padang Jae|Pintu Padang Julu|2015:Sibaruang|Sihepeng|Simaninggir|Sinonoan|Tangga Bosi II|Tanjung Sialang|Tangga Bosi I|Tangga Bosi III|2024:Sihepeng Sada|Sihepeng Dua|Sihepeng Tolu|Sihepeng Opat|Sihepeng Lima
2001:Bange|2003:Huta Bangun|2005:Janji Matogu|Malintang Jae|Malintang Julu|Pasar Baru Malintang|2010:Sidojadi|2013:Lambou Darul Ihsan|Huta Bangun Jae|Bange Nauli|Malintang
1032:Tamiang|1036:Pasar Kotanopan|2001:Batahan|Botung|Gading Bain|Gunung Tua MS|Gunung Tua SM|Hutapuli|Huta Padang MS|Hutarimbaru SM|Huta Baringin TB|Huta Pungkut Jae|Huta Pungkut Tonga|Huta Pungkut Julu|Huta Dangka|Muara Potan|Muara Siambak|Manambin|Muara Pungkut|Muara Botung|Pagar Gunung|Padang Bulan|Patialo|Saba Dolok|Singengu Jae|Singengu Julu|Sayur Maincat|Simpang Tolang Jae|Simpang Tolang Julu|Sibio Bio|Sopo Sorik|Simandolam|Tombang Bustak|2033:Tobang|Ujung Marisi|Usor Tolang
1008:Pasar Maga|2001:Aek Marian MG|Bangun Purba|Maga Lombang|Maga Dolok|Purba Baru|Purba Lamo|Pangkat|2009:Siantona
1010:Laru Lombang|2001:Angin Barat|2006:Huta Tonga AB|Laru Baringin|Laru Bolak|Laru Dolok|2011:Lumban Pasir|Muara Mais|Muara Mais Jambur|Padang Sanggar|Panjaringan|Pasar Laru|Pastap|Pastap Julu|2020:Rao Rao Dolok|Rao Rao Lombang|2025:Simangambat TB|Tambangan Jae|Tambangan Pasoman|Tambangan Tonga
1003:Huta Godang|2001:Alahan Kae|Habincaran|2004:Huta Padang UP|Hutaimbaru UP|Muara Saladi|Patahajang|Simpang Banyak Jae|Simpang Banyak Julu|Simpang Duhu Dolok|Simpang Duhu Lombang|Simpang Pining|Tolang
1019:Pasar Muara Sipongi|2001:Bandar Panjang|Bandar Panjang Tuo|2007:Kampung Pinang|Koto Baringin|Limau Manis|2012:Ranjo Batu|Sibinail|2015:Simpang Mandepo|Tamiang Mudo|Tanjung Alai|2020:Tanjung Medan|Muara Kumpulan|Aek Botung|Koto Boru|Tanjung Larangan
1017:Muara Soma|2001:Aek Guo|Aek Holbung|Aek Manggis|Aek Nabara|Aek Nangali|Ampung Julu|Ampung Padang|Ampung Siala|Bangkelang|Banjar Malayu|Batu Madinding|Bulu Soma|Guo Batu|Hadangkahan|Hatupangan|Muara Parlampungan|2018:Rantobi|Rao Rao|Simanguntong|Sipogu|Sopo Tinjak|Tarlola|Tombang Kaluang|Huta Lobu|Lubuk Samboa|Jambur Baru|Aek Baru Jae|Aek Baru Julu|Lubuk Bondar Panjang|Tor Naincat
1024:Simpang Gambir|1028:Tapus|2001:Aek Garingging|Aek Manyuruk|Bandar Limabung|2006:Lancat|2010:Kampung Baru|Lobung|2014:Pangkalan|Perk. Simpang Gambir|2019:Sikumbu|2021:Simpang Bajole|Simpang Duku|Simpang Durian|2025:Simpang Koje|2029:Dalan Lidang|2031:Bonca Bayuon|2034:Perbatasan|Tangsi Atas
1011:Pasar Baru Batahan|2001:Banjar Aur|2003:Batahan I|Batu Sondat|Bintungan Bejangkar|2007:Kampung Kapas|Kuala Batahan|Kubangan Tompek|Muara Pertemuan|2012:Pasar Batahan|Pulau Tamang|Sari Kenanga Batahan|2019:Batahan II|Batahan III|Batahan IV|Sinunukan VI|Kampung Kapas I|Kubangan Pandan Sari
1008:Pasar II Natal|1025:Pasar I Natal|2001:Balimbing|Bintuas|Bonda Kase|Buburan|Kampung Sawah|Panggautan|Pardamean Baru|2009:Pasar III Natal|Pasar V Natal|Patiluban Hilir|Patiluban Mudik|Perkebunan Patiluban|Rukun Jaya|Setia Karya|Sikara Kara|Sikara Kara I|Sikara Kara II|Sikara Kara III|Sikara Kara IV|Sundutan Tigo|Taluk|Tegal Sari|Tunas Karya|2026:Pasar VI Natal|Sinunukan V|Suka Maju|Sasaran|Kun-Kun
2001:Batu Mundom|Hutaimbaru|Lubuk Kapundung|Manuncang|Panunggulan|Pasar Singkuang I|Pasar Singkuang II|Rantau Panjang|Sikapas|Tabuyung|Tagilang Julu|Sali Baru|Lubuk Kapundung II|Suka Makmur
2001:Manisak|Simpang Talap|Sampuran|Tandikek|Gonting|Bangun Saroha|Huta Baringin|Muara Bangko|Ranto Nalinjang|Banjar Maga|Huta Raja|Simaninggir|Ranto Panjang|Huta Nauli|Lubuk Kancah|Dua Sepakat|Gunung Godang|Padang Silojongan
2001:Bangun Sejati|Hutarimbaru|Pasar Huta Bargot|Huta Bargot Lombang|Huta Bargot Dolok|Huta Bargot Setia|Huta Bargot Nauli|Mondan|Sayur Maincat|Kumpulan Setia|Simalagi|Saba Padang|Binanga|Huta Naingkan
2001:Huta Lombang|Huta Baru|Handel|Hutatinggi|Hutanamale|Hutabaringin Julu|Sibanggor Jae|Sibanggor Tonga|Sibanggor Julu|Purba Julu|Huta Baringin
2001:Pakantan Dolok|Pakantan Lombang|Huta Gambir|Huta Lancat|Huta Julu|Huta Toras|Huta Padang|Silogun
2001:Sinunukan I|Sinunukan II|Sinunukan III|Sinunukan IV|Bintungan Bejangkar Baru|Banjar Aur Utara|Kampung Kapas II|Airapa|Sido Makmur|Wido Daren|Wono Sari|Suka Damai|Pasir Putih|Sinunukan I Central
2001:Tambiski|Tarutung Panjang|Humbang I|Banua Rakyat|Sayur Matua|Banua Simanosor|Tambiski Nauli
2002:Hilisangowola|2005:Hiliotalua|Koendrafo|2008:Lawa-lawa Luo|2016:Tuhemberua|Tesikhori|2021:Tumari|2023:Ewo|Ko'olotano|2026:Botohilindruria|Caritas Sogawunasi|Orudua Lawa-lawa Luo|Hilifaondrato
2005:Doli-doli Idanotae|2007:Hiliana'a Gomo|2015:Lawa-lawa Luo Gomo|2017:Lolosoni|2023:Orahili Gomo|Sifaoro'asi Gomo|2035:Tanoniko'o|2040:Suka Maju Mohili|Orahili Sibohou|Gunung Gabungan|Umbu Orahua
2001:Bawolato|Bawozihono|Bawo'otalua|Golambanua I|2007:Hilisimaetano Balaekha|2009:Lahusa|2014:Tetezou|2016:Orahili Balaekha|Harenoro|Sarahililaza|2024:Hiliabolata|Hiligambukha|Sinar Baru Darodaro|Hiliorudua|2032:Hilizomboi|2036:Oikhoda Balaekha|Angorudua Balaekha|Hilinawalo Balaekha|Sobawagoli|Lahusa I|Hiliwatema|Mogae|Sinar Baho
2001:Duru|Tuwaso|Hilioromao|Eho|Sialema|Bowonifaoso|Hilianombasela|Lumbui Melayu|Hiliorodua Tebolo|Tebolo Melayu|2021:Lumbui Nias|Baruyu Sibohou|Sepakat|Tano Mokinu|Hilikana|Hilinifaese|Omega
1046:Pasar Pulau Tello|2001:Hiliotalua|Bawodobara|Bawo'amahelato|Bawo'omasio|Loboi|Hiliamaodula|Baruyu Lasara|Sifitu Ewali|Rapa-rapa Melayu|Sinauru|Siofa Ewali|Simaluaya|Silima Ewali|Sidua Ewali|2027:Balogia|2029:Lasonde|2041:Koto|2048:Onaya|Sisarahili|2051:Sebuasi|2054:Orahili
1008:Pasar Teluk Dalam|2006:Hiligeho|Hilitobara|2009:Bawonifaoso|Bawozaua|Hiliganowo|2023:Bawodobara|Bawolowalani|Hilisao'otoniha|Hilisondrekha|2040:Hiliamuri|2042:Hiliana'a|Hiliganowo Salo'o|Ganowo Saua|Nanowa|Hililaza
2004:Sifaoroasi|Hilihoru|Hilimbulawa|2008:Tuindrao|Hilimbowo|2011:Mohili|Lolozaria|Lolomoyo|Hilifadolo|Orahili Eho|Sisobahili|2023:Loloabolo|Hilisalo'o|2026:Sirofi|Hilindraso|Hilimaera|Boholu|Amandraya|Sinar Ino'o|Tuindrao I|Tuhemberua Amandraya
2001:Amuri|2004:Bawosalo'o Siwalawa|2009:Hilifadolo|2014:Lolofaoso|Lolomoyo|Lolowau|Lolohowa|2022:Sisarahili Ekholo|2030:Tuhegafoa|2033:Botohili|2035:Hilikara|2044:Samiri|2047:Hilimbowo Siwalawa|Nituwu Boho
2001:Sifalago Susua|Orahili Susua|Hiliana'a Susua|Hiliorahua|Hilimboe|Hilimboho|2008:Hiliwaebu|Hilidanayao|Hilizamurugo|Sisobahili|Dao-dao Zanuwo|Hiliorudua|Bintang Baru|Hilitobara Susua|Orahua Uluzoi|Hilisibohou|Hiliadulosoi|Orahili Bo'e
2001:Hilisimaetano|Bawogosali|Hilifalawu|2005:Samadaya Hilisimaetano|Idala Jaya Hilisimaetano|Pekan Hilisimaetano|Bonia Hilisimaetano|Ndraso Hilisimaetano|Faomasi Hilisimaetano|Eho Hilisimaetano|Soto'o Hilisimaetano|Hiliaurifa Hilisimaetano|2015:Bawohosi Maniamolo|Bawosaodano
2001:Togizita|Soledua|Bawosalo'o Dao-dao|Tuho'owo|Togizita I|2007:Hilitoese|Dao-dao Sowo|Hiliadulo|Soledua I|Soledua II
2001:Hilisataro|Hilinamoniha|Hiliamaetaluo|Bawoganowo|Hili'alawa|Hilindrasoniha|Hilimagari|Hilisataro Raya|Hilisataro Gewa|Hilisoromi|Hiliasi|Hilindraso Raya|Hilisataro Nandisa|Hilisataro Eho Sofayo
2001:Hilizalo'otano|Hilinawalo Mazino|Lawindra|Bawolahusa|Hilizoroi Lawa|Hilizalo'otano Laowo|Hilizalo'otano Larono|Hililaza Hilinawalo Mazino|Hilifondege Hilizoroilawa|Lolomboli|Bawolahusa Doli-doli
2001:Lawindra|2003:Sifaoro'asi Mola|Hiliuso|Balohili Mola|Ambukha|Tobualo|Hilibadalu|Foikhugaga|Orlin|Orahili Mola|Umbunasi
2001:Hilitotao|Hiliorudua|Sisobambowo|Hiliamauzula|Aramo|Sikhorilafau|Hilifadolo|Hume|Dao-dao|Hilimagiao|Hilisawato|Balohao|Hiligafoa|Hilimbowo|Hilimezaya|Hiliadolowa|Hiligumbu|Bagoa
2001:Labuhan Hiu|Labuhan Bazau|Labuan Rima|Lambak|Bais|Mahang Labara|Adam|Labara|Bais Baru|Labuan Rima Baru
2001:Tetegawa'ai|Hilimbaruzo|Luahandroito|2005:Orahuahili|Ulu Mazo|Guigui|2009:Hilimaufa|Siofabanua|Tetegawa'ai Ehomo|2013:Tafulu
2001:Bawomataluo|Orahili Fau|Bawonahono|2005:Siwalawa|Onohondro|Hilinawalo Fau|Lahusa Fau|2011:Hilizihono|Hiliofonaluo|2015:Bawofanayama|2017:Hilikara Maha|Hilisalawa|Hiligito|Siliwulawa|Hilifarokha Lawa|Eho Orahili|Ete Batu
2001:Sambulu|Orahili Ulunoyo|Hiliwaebu|Amorosa|Marao|Borowosi|Hilimaera|Suka Maju|Loloana'a|Hilifakhe|Bawo Lolomatua|Ambukha I|Puncak Lolomatua
2001:Ehosakhozi|Bawohosi|Hilizoliga|Olayama|Sifaoroasi|Sifalago|Lalimanawa|Tundrumbaho|Hiliuso|Sisarahili Huruna|Tarewe|Fadoro Tuhemberua|Hilifalawu|Luahamofakhe|Sifaoroasi Huruna|Hilimanawa|Mombawa Oladano
2001:Hilinamazihono|Hilimbowo|Simandraolo|Bawosalo'o Bawoluo|Hilimbuasi|Simandraolo O'o'u|Lolomaya|Suka Maju|Hiliorudua|Hilinamazihono Moale|Balohili O'o'u
2001:Fadoro Ewo|Soroma'asi|Lauso|Sisarahili Oyo|Sisobahili Huruna|Onohazumba|Hiliweto|Orahili Huruna|Tetehosi|Helefanikha
2001:Maluo|Hiliadulo|Umbuasi|Sisobahili Siwalawa|Manawadano|Talio|Anaoma|Berua Siwalawa|Umbuasi Barat|Hiligodu|Bukit Burasi
2001:Fondrakoraya|Orudua Sibohou|Sisarahili Susua|Susua|Lahusa Susua|Ramba-ramba|Hilinifaoso|Sifaoroasi|Amandraya|Foikhu Fondrako|Hiliwosi|Orahili Fondrako
2001:Mondrowe|Hilidohona|Hililaora|Uluidanoduo|Umbu Sohahau|Hilisao'oto|Taluzusua|Hilizanuwo|Hoya|Na'ai|Olanori
2001:Sifitubanua|Siwalu Banua|Sitolu Banua|Silima Banua|Mehaga|Sihare'o|Golambanua II|Oladano|Fanedanu|Hiliorahua Tasua|Somambawa|Gabungan Tasua|Hilialawa|Sinar Susua
2001:Sifalago Gomo|Balohili Gomo|Bohalu|Orsedes|Sinar Helaowo|Siholi|Tuhegafoa|Perjuangan|Lewa-lewa|Siraha
2001:Gobo|Silina|Maufa|Gondia|Gobo Baru|Silina Baru
2001:Fuge|Luaha Idano Pono|Sigese|Bawositora|Bintuang|Sibaranun|Bawolawindra|Hayo|Hilizamorogotano
2001:Siofa Banua Lorang|Silima Banua Marit|Zia Biang|Limo Biang|Memong|Bale-bale|Teluk Limo|Wawa|Marit Baru|Majino Lorang|Afore Gobo|Bale-bale Sibohou
2001:Baluta|Eho Baluta|Bawo Ofuloa|Hale Baluta|Bawo Orudua|Jeke|Makole|Sifauruasi|Bawo Analita Saeru|Saeru Melayu|Hiligeho Sogawu|Hiliomasio
2001:Botohilitano|Botohilisalo'o|Lagundri|Orahili Faomasi|Hiliamaetaniha|Sondregeasi|Botohili Silambo|Botohili Sorake|Hilimaenamolo|Bawomaenamolo
2001:Hilifalago|Hilimondregeraya|Hilinamozaua|Hilifarono|Hilionaha|Hilikara|Hilialito Saua|Hilinamozaua Raya|Hilifalago Raya|Hilisanekhehosi
2001:Fanedanu|Fanedanu Sibohou|Lawa-lawa Luo Idanotae|Dao-dao Zanuwo Idano Tae|Sisiwa Ewali|Sisarahili Ewo|Hilialo'oa|Damai|Lolozukhu|Silima Banua Umbunasi|Sindrolo
2001:Lahusa Idanotae|Hiliserangkai|Orahua|Hilimbowo Idanotae|Sirahia|Umbu Idanotae|Awoni|Hilisalo'o|Balombaruzo Orahua|Harefa Orahua|Hiligabungan|Buhawa
2001:Tanjung Meriah|Tanjung Mulia|Kaban Tengah|Bandar Baru|Simberruna|Perolihen|Maholida|Perjaga|Malum|Mbinalun
2001:Sukaramai|Kuta Saga|Kuta Meriah|Kuta Dame|Perpulungen|Pardomuan|2014:Majanggut I|Majanggut II|Surung Mersada|2021:Perduhapen
2001:Salak I|Salak II|Boangmanalu|2009:Sibongkaras|2013:Kuta Tinggi|Penanggalan Binanga Boang
2001:Ulumerah|Pardomuan|Silima Kuta|Lae Langge Namuseng|Cikaok
2001:Kecupak I|Kecupak II|Aornakan I|Simerpara|Aornakan II
2001:Sibagindar|Napatalun Perlambuken|Lae Mbentar|Pagindar
2001:Kuta Babo|Tinada|Silima Kuta|Mahala|Prongil|Buluh Tellang
2001:Siempat Rube II|Siempat Rube I|Mungkur|Siempat Rube IV|Kuta Jungak|Traju
2002:Pusuk II Simaninggir|Sionom Hudon VII|Baringin|Sionom Hudon Julu|Sionom Hudon Tonga|Sionom Hudon Utara|Sionom Hudon Selatan|Sionom Hudon Timur|Sihotang Hasugian Tonga|Pusuk I|Sionom Hudon Toruan|Simataniari|Sionom Hudon Timur II|Sihotang Hasugian Dolok II|Sihotang Hasugian Habinsaran|Sionom Hudon Sibulbulon|Sionom Hudon Runggu|Janji Hutanapa|Baringin Natam|Sihotang Hasugian Dolok I
2001:Parsingguran I|Hutapaung|Pollung|Hutajulu|Ria Ria|Parsingguran II|Pansurbatu|Aek Nauli I|Aek Nauli II|Pandumaan|Sipituhuta|Pardomuan|Hutapaung Utara
2001:Marbun Toruan|Simamora|Tipang|Sinambela|Simangulampe|Siunong Unong Julu|Marbun Tonga Marbun Dolok
2001:Sihonongan|Paranginan Selatan|Paranginan Utara|Lumban Sialaman|Pearung|Lobutolong|Lumban Barat|Siboru Torop|Pearung Silali|Lumban Sianturi|Lobutolong Habinsaran
2001:Sibuntuon Partur|Siharjulu|Sitolu Bahal|Tapian Nauli|Pargaulan|Lobutua|Dolok Margu|Hutasoit I|Nagasaribu I|Nagasaribu II|Sibuntoan Parpea|Siponjot|Habeahan|Sigompul|Bonan Dolok|Sigumpar|Parulohan|Sitio II|Hutasoit II|Nagasaribu III|Nagasaribu IV|Nagasaribu V
1001:Pasar Dolok Sanggul|2002:Sileang|Purba Manalu|Pasaribu|Simarigung|Sampean|Silaga Laga|Sosor Gonting|Sosor Tambok|Purba Dolok|Sihite I|Lumban Tobing|Hutabagasan|Matiti II|Saitnihuta|Hutaraja|Lumban Purba|Bonanionan|Parik Sinomba|Sihite II|Janji|Pakkat|Sirisirisi|Hutagurgur|Matiti|Aek Lung|Simangaronsang|Sosortolong Sihite III
2001:Batunajagar|Sanggaran I|Sitapongan|Sigulok|Hutaginjang|Siborboron|Bonan Dolok I|Bonan Dolok II|Sibuntuon|Nagurguran
2001:Batu Nagodang Siatas|Onan Ganjang|Parbotihan|Sihikit|Parnapa|Janji Nagodang|Sampe Tua|Hutajulu|Sibuluan|Sigalogo|Aek Godang Arbaan|Sanggaran II
2001:Purba Bersatu|Purba Baringin|Karya|Manalu|Sijarango|Tukka Dolok|Siambaton|Parmonangan|Sipagabu|Banuarea|Rura Tanjung|Rura Aek Sopang|Lumban Tonga-Tonga|Pulo Godang|Pakkat Hauagong|Peadungdung|Sijarango I|Ambobi Paranginan|Purba Sianjur|Siambaton Pahae|Panggugunan|Hauagong
2001:Tarabintang|Sihotang Hasugian Toruan|Sibongkare|Sitanduk|Sihombu|Simbara|Marpadan|Mungkur|Sibongkare Sianju
1016:Tuktuk Siadong|2001:Tomok|Sihusapi|Maduma|Dosroha|Ambarita|Martoba|Garoga|Simanindo Sangkal|Cinta Dame|Huta Ginjang|Pardomuan|Parmonangan|Parbalohan|Tanjungan|Simarmata|2017:Tomok Parsaoran|Marlumba|Simanindo|Unjur|Siallagan Pindaraya
2001:Pakpahan|Huta Hotang|Sitinjak|Pardomuan|Tambun Sungkean|Rina Bolak|Onan Runggu|Sitamiang|Janji Matogu|Silima Lombu|Sipira|Harian
1011:Parhusip III|Sirumahombar|2001:Pangaloan|Hutarihit|Sinaga Uruk Pandiangan|Toguan Galung|Pananggangan|Pasaran Parsaoran|Sipinggan Lumban Siantar|Sibonor Ompu Ratus|Nainggolan|Pasaran I|2013:Pananggangan II|Sipinggan|Janji Marapot
2001:Suhutnihuta Pardomuan|Gorat Pallombuan|Urat II|Palipi|Pardomuan Nauli|Hatoguan|Simbolon Purba|Sigaol Simbolon|Urat Timur|Saor Nauli Hatoguan|Parsaoran Urat|Hutaginjang|2014:Sigaol Marbun|2018:Hutadame|Pallombuan|Pamutaran|Sideak
2001:Sosor Dolok|Partungkonaginjang|Hariara Pohan|Dolok Raja|2006:Sampur Toba|Siparmahan|Turpuk Limbong|Turpuk Sagala|Turpuk Malau|Turpuk Sihotang|Janji Martahan|2014:Hutagalung|Hariara Pintu
2001:Huta Ginjang|Singkam|Hasinggaan|Aek Sipitudai|Huta Gurgur|Sianjur Mula Mula|Boho|Siboro|Simarihit|Ginolat|Bonan Dolok|Habeahan Naburahan
2001:Salaon Toba|Lintong Nihuta|Salaon Tonga Tonga|Salaon Dolok|Ronggur Nihuta|Sabungan Nihuta|Paraduan|Sijambur
1026:Pasar Pangururan|Pintu Sona|Siogung-Ogung|2001:Lumban SS Dolok|Lumban SS Torua|Parbaba Dolok|Huta Tinggi|Parhorasan|Pardomuan Nauli|Parsaoran I|Rianiate|Huta Bolon|Panampangan|Pardugul|Huta Namora|Parlondut|Tanjung Bunga|Parmonangan|Sait Nihuta|Situngkir|Sianting-Anting|Sialanguan|Lumban Pinggol|Pardomuan I|Sitolu Huta|Sinabulan|Aek Nauli|Siopat Sosor
2001:Holbung|Janji Raja|Sabulan|Buntu Mauli|Tamba Dolok|Cinta Maju|Parsaoran|Janji Maria
2001:Pantai Cermin Kanan|Pantai Cermin Kiri|Kota Pari|Celawan|Ujung Rambung|Kuala Lama|Besar II Terjun|Sementara|Ara Payung|Pematang Kasih|Lubuk Saban|Naga Kisar
1038:Melati I|Simpang Tiga Pekan|Batang Terap|Tualang|2001:Adolina|2003:Bengkel|2005:Cinta Air|Citaman Jernih|Deli Muda Hulu|Deli Muda Hilir|Jambur Pulau|2012:Kesatuan|Kota Galuh|2015:Lidah Tanah|Lubuk Bayas|Lubuk Cemara|Lubuk Dendang|Lubuk Rotan|Melati II|2024:Pematang Sijonam|Pematang Tatal|2028:Suka Beras|Sukajadi|2031:Sei Buluh|Sei Nagalawan|Sei Sijenggi|Tanah Merah|Tanjung Buluh
2001:Sei Buluh|Liberia|Mata Pao|Pematang Setrak|Makmur|Pasar Baru|Pekan Sialang Buah|Pematang Guntung|Sialang Buah|Sentang|Bogak Besar|Pematang Kuala
2001:Cempedak Lobang|Firdaus|2004:Pergulaan|2006:Sei Rampah|2008:Sei Rejo|Sei Parit|Silau Rakyat|2012:Firdaus Estate|2014:Pematang Ganjang|Pematang Pelintahan|Rambung Estate|Rambung Sialang Hulu|Rambung Sialang Tengah|Rambung Sialang Hilir|2024:Simpang Empat|2026:Sinah Kasih|Tanah Raja
2001:Pekan Tanjung Beringin|Nagur|Mangga Dua|Sukajadi|Tebing Tinggi|Pematang Cermai|Pematang Terang|Bagan Kuala
2001:Bandar Tengah|Juhar|Gelam Sei Serimah|Pekan Bandar Khalipah|Kayu Besar
2001:Nagaraja I|Panglong|Bandarawan|Gunung Para II|Limbong|Dolok Merawan|Paritokan|Kalembak|Afd. VI Dolok Ilir|Pabatu I|Afd. VII Dolok Ilir|Pabatu II|Mainu Tengah|Bahdamar|Pabatu III|Pabatu VI|Korajim
2001:Sipispis|Serbananti|Bartong|Marubun|Pispis|Baja Dolok|Tinokkah|Nagur Pane|Parlambean|Naga Raja|Mariah Nagur|Rimbun|Marjanji|Silau Padang|Buluh Duri|Gunung Monako|Damak Urat|Simalas|Gunung Pane|Sibarau
1029:Pekan Dolok Masihul|2001:Dame|Blok 10|Kota Tengah|Silau Merawan|Pekan Kamis|Batu 12|Batu 13|Baja Ronggi|Dolok Sagala|Dolok Manampang|Pardomuan|Tegal Sari|Pertambatan|2015:Huta Nauli|Bantan|Bukit Cermin Hilir|Malasori|Sarang Giting|Durian Puloan|Sarang Torop|Havea|Aras Panjang|Martebing|Kerapuh|Tanjung Maria|Bah Kerapuh|Ujung Silau
2001:Kotarih Pekan|Kotarih Baru|Banjaran Godang|Si Ujan Ujan|2010:Sei Kari|2013:Bandar Bayu|Durian Kondot|Perbahingan|2022:Sialtong|Huta Galuh|Rubun Dunia
2004:Batu Masagi|2013:Damak Gelugur|2016:Kulasar|2021:Pagar Manik|Pamah|2026:Silinda|2028:Sungai Buaya|Tarean|2031:Tapak Meriah
2010:Tanjung Harap|Kuala Bali|2014:Karang Tengah|Kelapa Bajohom|2018:Manggis|2020:Pulau Gambar|Pulau Tagor|2032:Serba Jadi|Tambak Cekur|2038:Bah Sidua-dua
2001:Bah Sumbu|Naga Kesiangan|Jambu|Mariah Padang|Pertapaan|Paya Lombang|Sei Serimah|Paya Bagas|Paya Mabar|Sei. Priok|Kuta Baru|2018:Kedai Damar|Penonggol|Gunung Kataran
1012:Melati Kebun|2001:Bengabing|Bingkat|Jati Mulyo|Karang Anyar|Lestari Dadi|Pegajahan|Petuaran Hulu|Petuaran Hilir|Pondok Tengah|Sukasari|Tanjung Putus|2013:Sennah
2001:Pon|Sei Bamban|Bakaran Batu|Gempolan|Rampah Estate|Suka Damai|Sei Bamban Estate|Sei Belutu|Sei Buluh|Penggalangan
2001:Penggalian|Laut Tador|Tanah Besih|Binjai|Paya Pasir|Bahilang|Penggalangan|Paya Pinang|Kuta Pinang|Sibulan
2001:Gudang Garam|Dolok Masango|Panombean|Bandar Negeri|Ujung Negeri Kahan|Bandar Magodang|Ujung Negeri Hulu|Pegajahan Hulu|Marihat Dolok|Bintang Bayu|Bandar Pinang Kebun|Damak Tolong Buho|Bandar Pinang Rambe|Pegajahan Kahan|Huta Durian|Kampung Kristen|Sarang Ginting Kahan|Sarang Ginting Hulu|Siahap
1001:Pangkalan Dodek|Pangkalan Dodek Baru|1021:Pagurawan|2003:Aek Nauli|Durian|Lalang|Medang|Pakam|Pakam Raya|Pematang Cengkering|Sei Buah Keras|Sei Rakyat|Sidomulyo|Tanjung Sigoni|Nenas Siam|Pakam Raya Selatan|Mandarsah|Medang Baru|Pematang Nibung|Cengkering Pekan|Sei Raja
1001:Perkebunan Sipare Pare|2007:Sei Suka Deras|Simodong|Pematang Jering|Pematang Kuning|Kuala Indah|Kuala Tanjung|2018:Tanjung Gading|Simpang Kopi|Brohol
1001:Indrapura|1019:Indrasakti|2002:Limau Sundai|Pematang Panjang|Sukaraja|Tanah Tinggi|Tanjungmuda|Tanah Merah|Aras|Pasar Lapan|Sipare-pare|Tanjungkubah|Tanjungharapan|Suka Ramai|Tanah Rendah|Tanjungmulya|Titi Payung|Perkotaan|Kampung Kelapa
1001:Lima Puluh Kota|2011:Mangkai Baru|Mangkai Lama|2014:Perkebunan Dolok|Perkebunan Kwala Gunung|Antara|Perkebunan Lima Puluh|Perkebunan Limau Manis|Perkebunan Tanah Gambus|2025:Simpang Gambus|Sumber Makmur|Sumber Padi
1001:Labuhan Ruku|2004:Dahari Selebar|2006:Mesjid Lama|Padang Genting|Pahang|Panjang|2014:Gunung Rante|Dahari Indah|Indra Yaman|Benteng
1001:Tanjung Tiram|1022:Bagan Arya|2002:Guntung|2004:Bagan Dalam|Bogak|Suka Maju|2016:Suka Jaya|Pahlawan|Bandar Rahmat|Kampung Lalang
2001:Kwala Sikasim|Sei Balai|2004:Durian|Perkebunan Sei Balai|2007:Suka Ramai|Sei Bejangkar|Mekar Mulio|Perkebunan Sei Bejangkar|2012:Benteng Jaya|Tanah Timbul|Perjuangan|Sidomulio|Mekar Baru|Suko Rejo
2001:Tanjung Prapat|Laut Tador|Pelanggiran Laut Tador|Perkebunan Tanjung Kasau|Dewi Sri|Tanjung Kasau|Tanjung Seri|Mekar Sari|Sei Simujur|Kandangan
2001:Gambus Laut|Perupuk|Guntung|Barung-Barung|Titi Putih|Pasir Permit|Titi Merah|Pematang Panjang|Bulan-Bulan|Gunung Bandung|Lubuk Cuik|Tanah Itam Ilir|Pematang Tengah
2001:Perkebunan Tanah Itam Ulu|Empat Negeri|Sumber Rejo|Lubuk Hulu|Lubuk Besar|Pulau Sejuk|Simpang Dolok|Air Hitam|Kwala Gunung|Cahaya Pardomuan
2001:Sumber Tani|Sei Muka|Perkebunan Tanah Datar|Binjai Baru|Bangun Sari|Karang Baru|Perkebunan Petatal|Mekar Baru|Petatal|Glugur Makmur
2001:Sentang|Tanjung Mulia|Jati Mulia|Lima Laras|Mekar Laras|Bandar Sono|Ujung Kubu|Sei Mentaram|Pematang Rambai|Tali Air Permai|Bagan Baru|Kapal Merah
2001:Janji Manahan GNT|Pasang Lela|Aek Jabut|Nabundong|Gunung Sormin|Sihalo Halo|Kuala Simpang|Simundol|Nahula Julu|Simaninggir Simundol|Simangambat|Saba Bangun|Malino|Gonting Bange|Hutaimbaru Simundol|Padang Matinggi Simundol|Sunut|Batu Hibul|Sigordang|Pamarai|Padang Matinggi GNT|Gadung Holbung|Salusuhan|Panyabungan|Sayur Matinggi|Hasahatan|Pinarik|Unte Manis|Sipogas|Sipogas A|Padang Malakka|Aek Simanap|Pulo Liman|Aek Kundur|Hatiran|Karang Anyar|Aek Kanan|Nahula Jae|Simadihon|Pasar Sayur Matinggi|Tj. Baru Silaiya|Sitonun|Pasar Simundol|Pamonoran
2001:Siguga|Singanyal|Binanga Panasahan|Aek Haruaya|Tanjung Baru B|Pasar Sipiongot|Bintais Julu|Bunut|Paya Ombik|Aek Suhat Jae|Huta Baru Sil|Sijorang|Simaninggir Sip|Pangaran Julu I|Mompang Lombang|Janji Manahan Sil|Baringin Sip|Gunung Maria|Mompang Dolok|Aek Rao TN|Sijantung Julu|Batu Runding|Lubuk Godang|Bahap|Aek Ilung|Tarutung Bolak|Sungai Pining|Siloung|Hutaimbaru Gul|Sipiongot|Gumbot|Gunung Selamat|Silogo Logo|Lubuk Kundur|Jambur Batu|Simatorkis|Rancaran|Naga Saribu|Simataniari Jae|Janji Manahan Gul|Simataniari|Parmeraan|Panca|Dalihan Natolu|Sungai Datar|Lubuk Lanjang|Arse|Simangambat Tua|Sigala Gala|Sibayo Jae|Dolok Sanggul|Silangge|Pijor Koling|Pagaran Julu II|Siala Gundi|Siraga HP|Aek Sundur|Baringin Sil|Hula Baringin|Nabonggal|Purba Tua|Tanjung Longat|Sibio Bio|Situmbaga|Sijara Jara|Huta Baru Sip|Pagaran Siregar|Parigi|Napasundali|Aek Suhat TR|Gumaruntar|Sijantung Jae|Janji Matogu|Sialang Dolok|Binanga Gumbot|Simanosor|Bukit Tinggi|Simambal|Bandar Nauli|Sibayo|Sinabongan|Siranap|Aek Tangga|Rongkare|Siburbur|Pintu Padang Merdeka
2001:Hutaimbaru|Hambulo|Paolan|Pangirkiran|Balimbing|Rondaman Siburegar|Sipaho|Silantoyung|Hiteurat|Siboru Angin|Sandean Jae|Sandean Tonga|Sandean Julu|Hasahatan|Pagar Gunung|Pangarambangan|Napa Lancat|Halongonan|Bargot Topong Julu|Bargot Topong Jae|Siringki Jae|Ujung Padang|Sigala Gala|2032:Hutanopan|2036:Sipenggeng|Saba|Sitabola|Sitonun|Tapus Jae|Japinulik|Paran Honas|Siringki Julu|Batu Tunggal
1001:Pasar Gunung Tua|2008:Lubuk Torop|2012:Tanjung Marulak|Ambasang Natigor|Napagadung Laut|Rampa Jae|Rampa Julu|Mananti|Paran Padang|Rahuning Jae|Botung|Sigimbal|Dolok Sae|Simasi|Sihapas Hapas|Sungai Tolang|Losung Batu|Batu Mamak|Sampuran|Gunung Tua Baru|Sibatang Kayu|Aek Suhat|2038:Gunung Tua Tonga|Gunung Tua Jae|Gunung Tua Julu|Hutalombang|Batang Baruhar Julu|Batang Baruhar Jae|Purba Sinomba|Hambiri|Sosopan|Pagaran Singkam|Pagaran Tonga|Sibagasi|Batu Tambun|Tanjung Tiram|Garoga|Hajoran|Batu Sundung|Garonggang|Nabonggal|Liang Hasona|Simandiangin Dolok|Simandiangin Lombang|Padang Garugur|Simanosor|Sigama|Sigama Ujung Gading|Parlimbatan|Saba Sitahul Tahul|Saba Bangunan|Sidingkat|2069:Gunung Manaon II|Purba Tua|Sungai Durian|Sungai Orosan|Hutaimbaru II|Siombob|Aek Gambir|Bukit Raya Sordang|Aek Jangkang|Simbolon
2001:Pancur Pangko|Hasambi|Paran Nangka|Batu Rancang|Sitanggoru|Siunggam Dolok|Balimbing Jae|Sipupus Lombang|Balimbing Julu|Sobar|Pamuntaran|Paran Gadung|Padang Bujur|Ubar|Lantosan II|Batu Gana|Padang Baruas|Aek Bargot|Gariang|Balakka|Parupuk Jae|Parupuk Julu|Sialang
2002:Sitopayan|Lantosan I|Aek Haruaya|Gunung Baringin|Hadungdung|Rondaman Dolok|Sipirok|Tanjung Salamat|Rondaman Lombang|Parsarmaan|Aloban|Portibi Julu|Portibi Jae|Gunung Manaon I|Pasir Pinang|Bahal|Bara|Simandiangin|Hotang Sasa|Aek Siala|Gumarupu Baru|Padang Manjoir|Gumarupu Lama|Gunung Martua|Sihambeng|Aek Torop|Napa Lombang|Mangaledang Lama|Mangaledang|Bangkudu|Balakka Torop|Janji Matogu|Muara Sigama|Napahalas|Sigama Napahalas|2039:Torluk Muara Dolok
1001:Sayur Matinggi|2002:Pangkal Dolok Lama|Pangkal Dolok Julu|Pintu Padang|Batang Onang Lama|Bonan Dolok|Simardona|Batang Onang Baru|Parau Sorat|Pasar Matanggor|Batu Pulut|Huta Lambung|Galanggang|Gunungtua Tumbu Jati|Gunungtua Batang Onang|Simanapang|Simaninggir|Batu Mamak|Padang Garugur|Padang Matinggi|Purba Tua|Janji Mauli|Sayur Matinggi Julu|Gunung Tua Julu|Pasir Ampolu Hopong|Pagaran Batu|Tamosu|Simangambat Dolok|Janji Manahan|Padang Bujur Baru|Batu Nanggar|Morang
2014:Ulak Tano|Aekraru|Tanjung Maria|Mandasip|Huta Baru|Janji Matogu|Paran Padang|Tanjung Botung|Huta Pasir|Langkimat|Jabi Jabi|Simangambat Jae|Ujung Gading Jae|Huta Baringin|Gunung Manaon Sim|Sionggoton|Paran Tonga Sim|Ujung Gading Julu|Simangambat Julu|Sigagan|Kosik Putih
2001:Aek Godang|Aek Nauli|Sampuran Simarloting|Pangirkiran|Simaninggir|Suka Dame|Pintu Bosi|Sidong-dong|Sitabar|Parmeraan
2001:Siunggam Julu|Siunggam Tonga|Siunggam Jae|Aek Bayur|Aek Tolong|Tangga-Tangga Hambeng|Simaninggir|Bangun Purba|Naga Saribu|Sihoda-Hoda|Mompang II|Gulangan|Pijor Koling|Purba Tua Dolok
2001:Siancimun|Bolatan|Pasir Bara|Gunung Intan|Mompang I|Gunung Manaon III|Sihopuk Baru|Sihopuk Lama|Rondaman|Hutabaru Nangka|Situmbaga|Batang Pane I|Batang Pane II|Batang Pane III
2001:Huta Raja|Ujung Batu Julu|Gunung Manaon UB|Labuhan Jurung|Martujuan|Paya Bahung UB|Tobing Tinggi UB|Ujung Batu Jae|Marlaung|Mananti|Jambu Tonang|Manare Tua|Pasir Lancat UB
2001:Pagaranbira Jae|Pagaran Bira Julu|Huta Bargot|Siundol Jae|Siundol Julu|Siundol Dolok|Hutabaru Siundol|Binanga Tolu|Aek Bargot|Ulu Aer|Hulim|Sianggunan|Simaninggir Sosopan|Sibualbuali|Sosopan|Sigala-Gala|Sihaporas|Banua Tonga|Sosopan Julu|Huta Bara|Hutabaru Sosopan|Simartolu
2001:Gunung Baringin|Pasar Binanga|Sihaborgoan Dalan|Aek Tanduk|PP. Makmur|Siboris Bahal|Bangkudu|Siolip|Aek Tunjang|Binanga|Manombo|Janji Raja|Pangirkiran Dolok|Sihaborgoan Barumun|Siboris Dolok|Padang Matinggi|Tandihat|Bara Batu|Bahal Batu|Ginduang Batu|Padang Garugur|Gunung Manaon|Siboris Lombang|Janji Matogu|Gunung Malintang|Sibatu Loting|2028:Janji Manahan|Siparau|Unterudang
2001:Binanga Tolu|Tanjung Baringin|Huristak|Paran Tonga|Gonting Julu|Bulu Cina|Sigading|Pasir Lancat Lama|Siala Gundi|Tobing Julu|Tar Sihoda-Hoda|Huta Pasir Ulak Tano|Tobing Jae|Pasar Huristak|Sipirok Baru|Pasir Lancat Baru|Tobing Tinggi|Ganal|Paya Bujing|Pulo Bariang|Ramba|Gonting Jae|Gala Bonang|Tanjung Morang|Gunung Manaon|Gunung Matinggi|Pasir Pinang
2001:Janji Matogu|Pagaran Silindung|Tangga Bosi|Hutaibus|Pagaran Jalu-Jalu|Hutanopan|Pasar Latong|Pagaran Jae Batu|Aek Lancat|Batang Tanggal Baru|Bonal|Pagaran Malaka|Huta Dolok|Gunung Manobot|Batang Bulu Jae|Suro Dingin|Janji Lobi Lima|Sangkilon|Siali-Ali|Huta Lombang|Pagaran Mompang|Parsombaan|Sihiuk|Batang Bulu Tanggal
2004:Lubuk Bunut|Ujung Padang|Tanjung Baringin|Sibodak Sosa Jae|Parmainan|Pagaran Dolok Sosa Jae|Aliaga|Mananti Sosa Jae|Panyabungan|Pasar Panyabungan|Sigalapung|Siabu|Paya Ombur|Hutaraja Tinggi|Sungai Korang|Ujung Batu I|Ujung Batu II|Ujung Batu III|Ujung Batu IV|Ujung Batu V|2026:Pir Trans Sosa III A|Pir Trans Sosa III B|Pir Trans Sosa II|Pir Trans Sosa IV|Pir Trans Sosa V|Pir Trans Sosa VI
2001:Simanuldang Jae|Simanuldang Julu|Tapian Nauli|Handang Kopo|Subulussalam|Pintu Padang|Matondang|Pasar Ipuh|Paringgonan|Paringgonan Julu|Paran Batu|Sibual Buali|Tanjung|Siraisan|Aek Haruaya
1001:Pasar Sibuhuan|2002:Sibuhuan Julu|Bangun Raya|Purba Tua|Handis Julu|Sialambue|Sibuhuan Jae|Janjilobi|2021:Tanjung Durian|Tanjung Botung|Tanobato|Hutarimbaru|Sayur Matua|2037:Bulusonik|Arsesimatorkis|Pancaukan|Pagaran Baringin
2006:Pasar Ujung Batu|2008:Plasma Mondang|2011:Hutaimbaru|Mondang|Sisoma|Aek Tinga|Gunung Baringin|Simarancar|Huta Raja Lamo|Tanjung Botung Sosa Jae|Ujung Batu|Janjiraja|Rao-Rao Dolok|Parau Sorat|Aer Bale|Tanjung Bale
2001:Tanjung Baru|Tamiang|Tanjung Barani|Manggis|Pagaran Tayas|Hatongga|Botung|Siadam|Siojo|Pagaran Manggis|Muara Malinto Lama|Hutabaru|Huta Nopan|Tandolan|Tangga Batu|Pagaran Dolok Pinarik|Muara Malinto Baru|Aek Sorik|Tanjung Botung Pinarik|Pinarik
2001:Batang Bulu Lama|Pagur Satio|Batang Bulu Baru|Gunung Intan|Tanjung Purba Tua|Banua Tonga|Gunung Barani|Tanjung Baringin Simarulak|Sayur Mahincat|Sidomulio|Panarian
2001:Aek Nabara Tonga|Aek Nabara Jae|Padang Garugur Jae|Huta Bargot|Janji Maria|Padang Garugur Julu|Sidokan|Tobing|Hadungdung Aek Rampah|Tobing Tinggi|Sipagabu|Tanjung|Paran Tonga|Paran Julu|Hadungdung Pintu Padang|Tanjung Rokan|Aek Bonban|Marenu|Aek Nabara Julu|Padang Garugur Tonga|Bangkuang|Paya Bahung|Aek Buaton|Sayur Matua|Sayur Mahincat
2001:Lubuk Gonting|Padang Hasior Dolok|Padang Hasior Lombang|Sitada-Tada|Paran Dolok|Ujung Gading|Simaninggir|Tanjung Morang|Silenjeng|Aek Goti|Gulangan|Ujung Padang|Balangka
2001:Hasahatan Julu|Hasahatan Jae|Sabahotang|Sigorbus Julu|Sigorbus Jae|Mompang|Sitarolo Julu|Siolip|Saba Rimba|Limbong|Simaninggir|Binabo Julu|Binabo Jae
2001:Hapung|Batu Gajah|Hapung Torop|Harang Jae|Harang Julu|Handio|Gunung Tua|Mandian|Parapat|Horuon|Bonan Dolok
2001:Pasir Julu|Lumban Huayan|Siborna Bunut|Mananti Sosa Julu|Ampolu|Siginduang|Ramba|Roburan|Tanjung|Hurung Jilok|Pasir Jae|Sungai Jior
2001:Gading|Huta Ruhom|Aek Siala|Bire|Sibontar|Para Napa Jae|Para Napa Dolok|Batusundung|Sidongdong|Sisalean
2001:Tanjung Ale|Sigala-Gala|Simangambat|Pir Trans Sosa I B|Pir Trans Sosa I A|Gunung Manaon|Muara Tige|Sibodak Papaso|Gunung Inten|Pagaran Baringin|Salambue|Papaso|Rombayan
1001:Kotapinang|2002:Simatahari|Mampang|Pasir Tuntung|Sisumut|Hadundung|Sosopan|Perkebunan Nomark|Perkebunan Nagodang|Perk. Sei Rumbia
2001:Perk. Perlabian|Perk. Teluk Panji|Perk. Tolan I/II|Perk. Batang Saponggol|Perk. Tolan|Air Merah|Teluk Panji|Tanjung Medan|Kampung Perlabian|Tanjung Selamat|Tanjung Mulia|Teluk Panji I|Teluk Panji II|Teluk Panji III|Teluk Panji IV
2001:Bangai|Rasau|Teluk Rampah|Pangarungan|Bunut|Aek Batu|Pinang Damai|Aek Raso|Torgamba|Asam Jawa|Torganda|Beringin Jaya|Bukit Tujuh|Sei Meranti
1001:Langga Payung|2002:Batang Nadenggan|Sabungan|Hajoran|Ujung Gading|Huta Godang|Parimburan|Sampean|Marsonja
2001:Mandalasena|Binangadua|Aek Goti|Ulu Mahuam|Rintis|Sukadame
1001:Aek Kanopan|Aek Kanopan Timur|2003:Kuala Beringin|Parpaudangan|Pulo Dogom|Londut|Perkebunan Kanopan Ulu|Perkebunan Membang Muda|Perkebunan Labuhan Haji|Perkebunan Hanna|Sonomartani|Sukarame|Sukarame Baru
1001:Tanjung Leidong|2002:Teluk Pulai Dalam|Teluk Pulai Luar|Kelapa Sebatang|Simandulang|Air Hitam|Pangkalan Lunang
1001:Kampung Mesjid|2002:Kuala Bangka|Sei Sentang|Teluk Piai|Tanjung Mangedar|Teluk Binjai|Sei Apung
2001:Aek Korsik|Bandar Selamat|Perk. Padang Halaban|Perkebunan Panigoran|Sidomulyo|Karang Anyar|Padang Maninjau|Purworejo
1001:Marbau|2002:Perkebunan Pernantian|Perk. Marbau Selatan|Perkebunan Milano|Perkebunan Brussel|Pulo Bargot|Sipare Pare Tengah|Sipare Pare Hilir|Tubiran|Belongkut|Simpang Empat|Babussalam|Marbau Selatan|Aek Tapa|Lobu Rampah|Bulungihit|Aek Hitetoras|Sumber Mulyo
1001:Aek Kota Batu|2002:Pematang|Batu Tunggal|Sungai Raja|Perkebunan Berangir|Silumajang|Pulo Jantan|Kampung Pajak|Meranti Omas|Hatapang|Pasang Lela|Simpang Marbau|Bangun Rejo
1001:Bandar Durian|2002:Poldung|Rombisan|Sibito|Simonis|Perk. Aek Pamienke|Pangkalan|Adian Torop|Ujung Padang|Kampung Yaman|Terang Bulan|Perkebunan Halimbe
1001:Gunting Saga|2002:Damuli Pekan|Siamporik|Lobu Huala|Gunung Melayu|Damuli Kebun|Hasang|Bandar Lama|Sidua Dua|Simangalam|Tanjung Pasir|Sialang Taji
2001:Hilidundra|Lawira Satua|Fadoro Fulolo|Lawira I|Hiligodu|Lombuza'ua|Maziaya|Baho|Lolofaoso|Lawira II|Dahadano|Lolomboli|Hiligeo Afia
2001:Seriwa'u|Ombolata Sawo|Sanawuyu|Onozitoli Sawo|Sifahandro|Sisarahili Teluk Siabang|Lasara Sawo|Sawo|Hiliduruwa|Teluk Bengkuang
2001:Botolakha|Siofa Banua|La'aya|Alo'oa|Ladara|Banua Gea|Silima Banua|Fino
2001:Tetehosi Maziaya|Umbubalodano|Hilimbosi|Hilisalo'o|Fulolo Salo'o|Botombawo
2001:Berua|Esiwa|Dahana Hiligodu|Hilibanua|Sisarahili|Sisobahili|Lasara|Namohalu|Tuhenakhe I|Orahili|Banua Sibohou
2001:Banua Sibohou III|Harefanaese|Hilimbowo Kare|Laehuwa|Mazingo|Hilina'a
2001:Bitaya|Lahemboho|Anaoma|Dahana Tugala Oyo|Fulolo|Hiligawoni|Ononamolo Tumula|Banua Sibohou I|Ombolata|Banua Sibohou II|Dahana Alasa|Ononamolo Alasa|Loloana'a|Hilisebua Siwalubanua
2001:Te'olo|Siwawo|Fabaliwa Oyo|Ononazara|Humene Siheneasi|Gunung Tua|Botona'ai|Harefa
2001:Afulu|Lauru Fadoro|Lauru I|Ombolata Afulu|Harewakhe|Sisobahili|Lauru Lahewa|Sifaoro'asi|Faekhuna'a
1001:Pasar Lahewa|2002:Iraono Lase|Holi|Sifaoro'asi|Hilizukhu|Onozalukhu|Hilina'a|Hiligodu Hoya|Sitolubanua|Hilihati|Fadoro Sitolu Hili|Marafala|Hiligawolo|Balefadoro Tuho|Ombolata|Afia|Moawo|Lasara|Sihene'asi|Fadoro Hilimbowo|Fadoro Hilihambawa
2001:Laowowaga|Lukhu Lase|Tetehosi Sorowi|Tefa'o|Tugala Lauru|Muzoi|Meafu
2001:Sisobaoho|Bawozamaiwo|Sitolubanua|Lologundre|Iraonogaila|Tigaserangkai|Onowaembo|Onolimbu|Haliadulo|Sisobambowo|Lolowau
2001:Bawosaloo|Imana|Tuwa Tuwa|Kafo Kafo|Bawasawa|Pulau Bogi|Halamona|Hanofa|Lahawa|Hinako|Sineneeto|Balowondrate|Hilimberuanaa|Lahusa|Ombolata|Tetehosi|Togimbogi|Sisobandrao|Fadoro|Tugala Gawu|Sirombu|Togideu|Tugala|Orahili|Gunungcahaya
2001:Onolimbu Raya|Ononamolo III|Sisobaoho|Iraonogeba|Lolohia|Fadorosifulubanua|Hillidaura|Sisarahili II|Lasara Bagawu|Sisobandrao|Mazingo|Onolimbu You|Lasarafaga|Orahili Badalu
2001:Hiliwaloo II|Gunungbaru|Hilisoromi|Siduahili|Sitolubanua Fadoro|Halifadolo|Lasara Bahili|Hiliwaele|Sitoluewali|Onozalukhu You
2001:Simaeasi|Lologolu|Tuwuna|Tuhemberua|Lolozirugi|Lakhene|Hiliwaloo I|Sianaa|Fadoro|Iraonogambo|Tuhoowo|Fadoro Bahili|Tumori|Lasara Baene|Tetehosi|Sisarahili I|Doli-Doli|Hayo|Zuzundrao|Sisobambowo
2001:Balodano|Hiambanua|Hilimayo|Sihareo|Lolomboli|Ononamolo I|Hilimbaruzo|Tarahoso|Ononamolo II|Taraha|Lahagu|Hilimbowo
2001:Sisobawino II|Duria|Ambukha|Hilimbowo Mau|Hilimbuasi|Lolofitu|Hiliuso|Wango
2001:Bukit Tinggi|Lawelu|Saloo|Hilisangawola|Hilibadalu
1001:Pasar Baru|Pusat Pasar|Sei Rengas I|Mesjid|Pandau Hulu I|Kotamatsum III|Pasar Merah Barat|Teladan Timur|Teladan Barat|Sudirejo 1|Sudirejo II|Sitirejo I
1001:Lalang|Sei Sikambing B|Sunggal|Babura Sunggal|Tanjung Rejo|Simpang Tanjung
1001:Helvetia|Helvetia Tengah|Helvetia Timur|Tanjung Gusta|Cinta Damai|Dwi Kora|Sei Sikambing C II
1001:Tegal S Mandala I|Tegal S Mandala II|Tegal S Mandala III|Denai|Binjai|Medan Tenggara
1001:Kesawan|Silalas|Glugur Kota|Pulo Berayan Kota|Sei Agul|Karang Berombak
1001:Titipapan|Tanjung Mulia Hilir|Tanjung Mulya|Kota Bangun|Mabar|Mabar Hilir
1001:Tanjung Selamat|Simpang Selayang|Namo Gajah|Kemenangan Tani|Laucih|Sidomulyo|Ladang Bambu|Simalingkar B|Mangga
1001:Belawan I|Belawan II|Belawan Bahagia|Belawan Bahari|Belawan Sicanang|Bagan Deli
1001:Amplas|Sitirejo II|Sitirejo III|Harjosari I|Harjosari II|Timbang Deli|Bangun Mulia
1001:Sukaramai I|Sukaramai II|Sei Rengas II|S. Rengas Permata|Pandau Hulu II|Kota Matsum I|Kota Matsum II|Kota Matsum IV|Pasar Merah Timur|Tegal Sari I|Tegal Sari II|Tegal Sari III
1001:Suka Maju|Titi Kuning|Kedai Durian|Pangkalan Mansur|Gedung Johor|Kwala Bekala
1001:Labuhan Deli|Rengas Pulau|Terjun|Tanah Enam Ratus|Paya Pasir
1001:Pekan Labuhan|Sei Mati|Besar|Martubung|Nelayan Indah|Tangkahan
1001:Indra Kasih|Sidorejo Hilir|Sidorejo|Bantan|Tembung|Bandar Selamat|Bantan Timur
1001:Aur|Hamdan|Jati|Sukaraja|Sei Mati|Kampung Baru
1001:Madras Hulu|Polonia|Sari Rejo|Suka Damai|Anggrung
1001:Petisah Hulu|Babura|Merdeka|Darat|Padang Bulan|Titi Rante
1001:Pandau Hilir|Pahlawan|Sei Kera Hilir I|Sei Kera Hilir II|Sei Kera Hulu|Sidorame Timur|Sidorame Barat I|Sidorame Barat II|Tegalrejo
1001:Petisah Tengah|Sekip|Sei Sikambing D|Sei Putih Barat|Sei Putih Tengah|Sei Putih Timur I|Sei Putih Timur II
1001:Gang Buntu|Sidodadi|Durian|Glugur Darat I|Glugur Darat II|P Berayan Darat I|P Berayan Darat II|P Berayan Bengkel|PB Bengkel Baru|Perintis|Gaharu
1001:Asam Kumbang|Tanjungsari|P Bulan Selayang II|Beringin|P Bulan Selayang I|Sempakata
1001:Kebun Sayur|Tomuan|Pahlawan|Asuhan|Merdeka|Pardomuan|Siopat Suhu
1001:Dwikora|Proklamasi|Bantan|Timbang Galung|Simarito|Sipinggolpinggol|Banjar|Teladan
1001:Melayu|Martoba|Baru|Sukadame|Kahean|Sigulanggulang|Bane
1001:Toba|Karo|Simalungun|Martimbang|Kristen|Aek Nauli
1002:Sukaraja|1005:Baringin Pancur Nauli|Pardamean|Sukamaju|Parhorasan Nauli|Sukamakmur|Mekar Nauli
1001:Sumber Jaya|1003:Tambun Nabolon|1007:Naga Pita|Pondok Sayur|Tanjung Tongah|Naga Pitu|Tanjung Pinggir
1001:Gurilla|Bah Kapul|Setia Negara|Bukit Sofa|Bah Sorma
1001:Simarimbun|Tong Marimbun|Naga Huta|Naga Huta Timur|Pematang Marihat|Marihat Jaya
1001:Huta Barangan|Angin Nauli|Huta Tonga-tonga|Sibolga Ilir|Simare-Mare
1001:Kota Baringin|Pasar Baru|Pasar Belakang|Pancuran Gerobak
1001:Aek Habil|Aek Manis|Aek Muara Pinang|Aek Parombunan
1001:Pancuran Kerambil|Pancuran Dewa|Pancuran Pinang|Pancuran Bambu
1001:Tanjungbalai Kota I|Tanjungbalai Kota II|Perwira|Karya|Pantai Burung|Indra Sakti
1001:Tanjungbalai Kota III|Tanjungbalai Kota IV|Sejahtera|Kuala Silo Bestari|Matahalasan
1001:Keramat Kubah|Sumber Sari|Muara Sentosa|Pasar Baru|Sei Raja
1001:Sei Merbau|Pematang Pasir|Perjuangan|Kapias Pulau Buaya|Beting Kuala Kapias
1003:Gading|Sirantau|Sijambi|Pahang|1010:Pantai Johor
1001:Pulau Simardan|Semula Jadi|Selat Lancang|Bunga Tanjung|Selat Tanjung Medan
1001:Pahlawan|Jati Negara|Nangka|Damai|Kebun Lada|Cengkeh Turi|Jati Utomo|Jati Makmur|Jati Karya
1001:Berngam|Satria|Setia|Kartini|Tangsi|Binjai|Pekan Binjai
1001:Bandar Senembah|Limau Mungkur|Limau Sundai|Paya Roba|Suka Maju|Sukaramai
1001:Tanah Tinggi|Dataran Tinggi|Timbang Langkat|Mencirim|Tunggurono|Sumber Mulyorejo|Sumber Karya
1001:Tanah Merah|Binjai Estate|Bhakti Karya|Rambung Dalam|Pujidadi|Tanah Seribu|Rambung Barat|Rambung Timur
1001:Pabatu|Lubuk Baru|1006:Persiakan|Bandar Sono|1010:Tualang|Padang Merbau|Lubuk Raya
1004:Rantau Laban|1007:Karya Jaya|1009:Lalang|Tanjung Marulak|Sri Padang|Tanjung Marulak Hilir|Mekar Sentosa
1001:Bagelen|Tambangan|1004:Tebing Tinggi|1006:Satria|Damar Sari|Tambangan Hulu|Deblod Sundoro
1001:Durian|Pelita|Bulian|Berohol|Bandar Sakti|Pinang Mancung|Teluk Karang
1001:Mandailing|Pasar Baru|Pasar Gambir|Badak Bejuang|Bandar Utama|Rambung|Tebing Tinggi Lama
1001:Wek I|Wek II|Wek III|Wek IV|Tanobato|Tobat|Batang Ayumi Jae|Batang Ayumi Julu|Sadabuan|Panyanggar|Bonan Dolok|Losung Batu.|Timbangan|Bincar|Kantin|Kayu Ombun
1001:Wek V|Wek VI|Losung|Sitamiang|Ujung Padang|Aek Tampang|Padang Matinggi|Silandit|Sidangkal|Hanopan|Padang Matinggi Lestari|Sitamiang Baru
1001:Batunadua Jae|Batunadua Julu|2003:Purwodadi|Gunung Hasahatan|Ujunggurap|Aek Tuhul|Baruas|Siloting|Aek Bayur|Pudun Jae|Pudun Julu|Batang Bahal|Aek Najaji|Simirik|Bargottopong
1001:Hutaimbaru|Lubuk Raya|Sabungan Jae|Lembah Lubuk Manik|Palopat Maria|2006:Sabungan Sipabangun|Singali|Huta Padang|Partihaman Saroha|Tinjoman Lama
1001:Sihitang|Pijor Koling|2003:Palopat Pijor Koling|Salambue|Purbatua Pijor Koling|Sigulang|Manunggang Julu|Goti|Manegen|Huta Koje|Hutalimbong|Huta Padang|Perkebunan Pijor Koling|Labuhan Labo|Huta Lombang|Manunggang Jae|Labuhan Rasoki|Tarutung Baru
2001:Joring Lombang|Batu Layan|Simasom|Pintu Langit Jae|Mompang|Rimba Soping|Simatohir|Joring Natobang
1030:Pasar Gunungsitoli|Saombo|Ilir|2001:Bawodesolo|Boyo|Dahadano Gawu-Gawu|Dahana Tabaloho|Fadoro Lasara|Hilihao|Hilimbaruzo|Hilina'a|Iraonogeba|Lasara Bahili|Lolowonu Niko'otano|Madula|Madolaoli|Mudik|Miga|Mo'awo|Ombolata Ulu|Onowaembo|Onozitoli Olora|Onozitoli Sifaoroasi|Saewe|Sifalaete Tabaloho|Sifalaete Ulu|Sihare'o II Tabaloho|Simandraolo|Sisarahiligamo|Sisarahili Sisambualahe|Sisobahili Tabaloho|Tuhemberua Ulu
2001:Ononamolo I Lot|Fodo|Faekhu|Lolofaoso Tabaloho|Lolomboli|Mazingo Tabaloho|Onozitoli Tabaloho|Lololakha|Sihare'o I Tabaloho|Ombolata Simenari|Hiligara|Luahalaraga|Sisobahili II Tanose'o|Hiligodu Ombolata|Tetehosi Ombolata
2001:Afia|Lolo'ana'a Lolomoyo|Lasara Sowu|Telukbelukar|Tetehosi Afia|Hambawa|Gawu-Gawu Bo'uso|Olora|Hilimbowo Olora|Hiligodu Ulu
2001:Sifalaete|Hilimbawodesolo|Dahana|Bawodesolo|Tuhegeo I|Simanaere|Humene|Siwalubanua II|Helefanikha|Tetehosi I|Fowa|Binaka|Idanotae|Tetehosi II|Lolo'ana'a Idanoi|Siwalubanua I|Hilihambawa|Awa'ai|Lewuoguru Idanoi|Fadoro|Hiliweto Idanoi|Hilimbowo Idanoi|Onowaembo|Ombolata|Samasi|Tuhegeo II
2001:Nazalou Alo'oa|Niko'otano Dao|Iraonolase|Orahili Tanose'o|Tarakhaini|Fadoro Hilimbowo|Fadoro You|Lololawa|Nazalou Lolowua
2001:Tumori|Tumori Balohili|Orahili Tumori|Gada|Lolomoyo Tuhemberua|Sihare'o Siwahili|Hilinakhe|Onozikho|Ononamolo II Lot
2001:Inderapura|Muaro Sakai Inderapura|Tiga Sepakat Inderapura|Inderapura Barat|Kudo-Kudo Inderapura|Inderapura Selatan|2009:Simpang Lama Inderapura|Tigo Sungai Inderapura|Tluk Amplu Inderapura|Inderapura Tengah
2001:Pelangai|Sungai Tunu|Sungai Tunu Utara|Sungai Tunu Barat|Nyiur Melambai Pelangai|Sungai Liku Pelangai|Koto VIII Pelangai|Pelangai Gadang|Pelangai Kaciak|Pasia Pelangai
2001:Kambang|Lakitan|Kambang Utara|Kambang Timur|Kambang Barat|Lakitan Utara|Lakitan Selatan|Lakitan Timur|Lakitan Tengah
2001:IV Koto Hilie|IV Koto Mudiek|Taluak|Koto Nan Duo IV Koto Hilie|Koto Nan Tigo IV Koto Hilie|Teratak Tempatih IV Koto Mudiek|Tuik IV Koto Mudiek|Sungai Nyalo IV Koto Mudiek|Taluk Tigo Sakato
2001:Painan|Tambang|Salido|Lumpo|Bunga Pasang Salido|Sago Salido|Salido Sari Bulan|Koto Rawang|Limau Gadang Lumpo|Batu Kunik Lumpo|Taratak Tangah Lumpo|Ampuan Lumpo|Ampang Tareh Lumpo|Balai Sinayan Lumpo|Sungai Gayo Lumpo|Sungai Sariak Lumpo|Bukik Kaciak Lumpo|Gunung Bungkuak Lumpo|Painan Selatan Painan|Painan Timur Painan
2005:Koto Berapak|Talaok|Pasar Baru|Gurun Panjang|Api-api Pasar Baru|Tanjung Durian Pasar Baru|Asam Kamba Pasar Baru|Sawah Laweh Pasar Baru|Kapeh Panji Jaya Talaok|Aur Begalung Talaok|Kapelgam Koto Berapak|Koto Baru Koto Berapak|Kubang Koto Berapak|Kapujan Koto Berapak|Gurun Panjang Utara|Gurun Panjang Barat|Gurun Panjang Selatan
2001:Siguntur|Sungai Pinang|Duku|Batu Hampa|Nanggalo|Ampang Pulai|Kapuh|Barung-Barung Balantai|Barung-Barung Balantai Selatan|Mandeh|Kapuah Utara|Taratak Sungai Lundang|Siguntur Tua|Kampung Baru Korong Nan Ampek|Duku Utara|Pulau Karam Ampang Pulai|Jinang Kampung Pansur Ampang Pulai|Cerocok Anau Ampang Pulai|Sungai Nyalo Mudiak Aia|Batu Hampar Selatan|Barung-Barung Balantai Timur|Barung-Barung Balantai Tengah|Setara Nanggalo
2001:Taratak|Surantih|Amping Parak|Amping Parak Timur|Koto Taratak|Lansano Taratak|Aur Duri Surantih|Rawang Gunung Malelo Surantih|Koto Nan Tigo Selatan Surantih|Koto Nan Tigo Utara Surantih|Ganting Mudiak Selatan Surantih|Ganting Mudiak Utara Surantih
2001:Punggasan|Air Haji|Punggasan Utara|Punggasan Timur|Padang XI Punggasan|Lagan Mudik Punggasan|Lagan Hilir Punggasan|Air Haji Tenggara|Pasar Lama Muara Air Haji|Pasar Bukit Air Haji|Air Haji Barat|Air Haji Tengah|Rantau Simalenang Air Haji|Muara Gadang Air Haji|Sungai Sirah Air Haji|Muara Kandis Punggasan
2001:Lunang|2003:Lunang Utara|Lunang Selatan|Lunang Barat|2015:Sindang Lunang|Pondok Parian Lunang|Lunang Tengah|Lunang Satu|Lunang Dua|Lunang Tiga
2001:Tapan|Pasar Tapan|2007:Batang Arah Tapan|Ampang Tulak Tapan|Tanjung Pondok Tapan|Batang Betung Tapan|2016:Bukit Buai Tapan|Riak Danau Tapan|Koto Anau Tapan|Dusun Baru Tapan
2001:Puluik-Puluik|Koto Ranah|Muaro Aie|Pancuang Taba|Puluik-Puluik Selatan|Limau Gadang Pancung Taba
2001:Inderapura Utara|Muara Inderapura|Damar Lapan Batang Inderapura|Lalang Panjang Inderapura|Palokan Inderapura|Lubuk Betung Inderapura|Tluk Kualo Inderapura|Tanah Bakali Inderapura|Inderapura Timur|Pulau Rajo Inderapura
2001:Sungai Gambir Sako Tapan|Limau Purut Tapan|Talang Balarik Tapan|Tebing Tinggi Tapan|Binjai Tapan|Sungai Pinang Tapan|Talang Koto Pulai Tapan|Kampung Tengah Tapan|Kubu Tapan|Simpang Gunung Tapan
2001:Silaut|Sungai Sirah|Sungai Sarik|Sungai Pulai|Pasir Binjai|Talang Binjai|Durian Seribu|Lubuk Bunta|Air Hitam|Sambungo
2001:Lolo|Surian
2001:Alahan Panjang|Sungai Nanam|Salimpat|Aie Dingin
2001:Supayang|Sirukam|Aie Luo
2001:Batu Banyak|Batu Bajanjang|Koto Laweh|Limau Lunggo|Koto Gadang Koto Anau|Selayo Tanang B. Sileh
2001:Cupak|Talang|Koto Gadang Guguak|Jawi Jawi|Sungai Janiah|Batang Barus|Aie Batumbuak|Koto Gaek Guguk
2001:Muaro Paneh|Kinari|Bukit Tandang|Parambahan|Dilam
2001:Taruang-Taruang|Siaro-Aro|Pianggu|Sungai Durian|Bukik Bais|Sungai Jambur|Guguak Sarai|Koto Laweh|Indudur
2001:Koto Baru|Selayo|Panyakalan|Gaung|Gantuang Ciri|Saok Laweh|Koto Hilalang|Tanjung Bingkung
2001:Sumani|Tikalak|Koto Sani|Singkarak|Aripan|Kacang|Tanjung Alai|Saniangbaka
2001:Sulit Air|Tanjung Balik|Paninjauan|Kuncir|Katialo|Pasilihan|Bukit Kanduang|Sibarambang|Labuh Panjang
2001:Paninggahan|Muaro Pingai
2001:Talang Babungo|Sariak Alahan Tigo|Sungai Abu
2001:Rangkiang Luluih|Batu Bajanjang|Garabak Data|Tanjung Balik Sumiso|Simanau
2001:Simpang Tj. Nan IV|Kampung Batu Dalam
2001:Timbulun|Tanjung Gadang|Taratak Baru|Pulasan|Langki|Sibakur|Tanjung Lolo|Taratak Baru Utara|Sinyamu
2001:Muaro|Kandang Baru|Silokek|Pematang Panjang|Solok Ambah|Paru|Durian Gadang|Aie Angek|Sijunjung
2001:Palangki|Koto Baru|Muaro Bodi|Mundam Sakti|Koto Tuo
2001:Sungai Lansek|Kamang|Muaro Takuang|Aie Amo|Sungai Batuang|Kunangan Parik Rantang|Tanjung Kaliang|Padang Tarok|Siaur|Lubuk Tarantang|Maloro
2001:Lubuak Tarok|Lalan|Buluah Kasok|Kampung Dalam|Silongo|Latang
2001:Limo Koto|Palaluar|Guguak|Padang Laweh|Tanjung|Bukit Bual|Padang Laweh Selatan
2001:Silantai|Sisawah|Unggan|Tanjung Bonai Aur|Sumpur Kudus|Tamparungo|Kumanis|Manganti|Sumpur Kudus Selatan|Tanjung Labuah|Tanjung Bonai Aur Selatan
2001:Batu Manjulur|Pamuatan|Padang Sibusuk|Desa Kampung Baru
2001:Tambangan|Jaho|Singgalang|Paninjauan|Panyalaian|Koto Laweh|Aie Angek|Pandai Sikek|Koto Baru
2001:Andaleh|Sabu|Batipuah Ateh|Batipuah Baruah|Gunuang Rajo|Pitalah|Tanjuang Barulak|Bungo Tanjuang
2001:Simawang|Balimbiang|III Koto|Padang Magek|Rambatan
2001:Baringin|Limo Kaum|Parambahan|Cubadak|Labuh
2001:Tanjung Barulak|Saruaso|Koto Tangah|Pagaruyung
2001:Taluk|Buo|Tigo Jangko|Pangian
2001:Sungai Patai|Andaleh Baruh Bukik|Tanjung|Sungayang|Minang Kabau
2001:Simpuruik|Sungai Tarab|Gurun|Talang Tangah|Padang Laweh|Pasie Laweh|Koto Tuo|Rao Rao|Kumango|Koto Baru
2001:Batu Basa|Tabek|Sawah Tangah|Simabur|Pariangan|Sungai Jambu
2001:Sumanik|Situmbuk|Lawang Mandahiling|Supayang|Salimpaung|Tabek Patah
2001:Atar|Padang Ganting
2001:Tanjuang Alam|Barulak
2001:Batu Bulek|Balai Tangah|Tanjuang Bonai|Lubuak Jantan|Tapi Selo
2001:Batu Taba|Sumpur|Padang Laweh Malalo|Guguak Malalo
2001:Lubuk Alung|Pungguang Kasiak Lubuk Alung|Pasie Laweh Lubuk Alung|Aie Tajun Lubuk Alung|Sikabu Lubuk Alung|Sungai Abang Lubuk Alung|Singguliang Lubuk Alung|Salibutan Lubuk Alung|Nagari Balah Hilia Lubuk Alung
2001:Katapiang|Kasang|Sungai Buluah|Buayan Lubuk Alung|Sungai Buluah Timur|Sungai Buluah Barat|Sungai Buluah Utara|Sungai Buluah Selatan
2001:Kapalo Koto|Pauh Kambar|Padang Bintungan|Kurai Taji|Sunua|Padang Kandang Pulau Air Padang Bintungan|Sunua Tengah|Sunua Barat|Kurai Taji Timur
2002:Sicincin|Lubuk Pandan|Sungai Asam
2001:Balah Aie|Sungai Sariak|Lurah Ampalu|Lareh Nan Panjang|Lareh Nan Panjang Selatan|Lareh Nan Panjang Barat|Bisati Sungai Sariak|Ambuang Kapua Sungai Sariak|Lareh Nan Panjang Sungai Sariak|Limpato Sungai Sariak|Balah Aie Utara|Balah Aie Timur
2001:Campago|Sikucua|Campago Barat|Campago Selatan|Sikucua Utara|Sikucua Timur|Sikucua Tengah|Sikucua Barat
2001:Kuranji Hulu|Malai III Koto|Batu Gadang Kuranji Hulu|Sungai Sirah Kuranji Hulu
2001:Kuranji Hilir|Pilubang|Guguak Kuranji Hilir|Koto Tinggi Kuranji Hilir
2001:III Koto Aur Malintang|III Koto Aur Malintang Utara|III Koto Aur Malintang Timur|III Koto Aur Malintang Selatan|Balai Baiak Malai III Koto
2001:Tapakih|Ulakan|Padang Toboh Ulakan|Sungai Gimba Ulakan|Seulayat Ulakan|Manggopoh Palak Gadang Ulakan|Sandi Ulakan|Kampuang Gelapuang Ulakan
2001:Sintuak|Toboh Gadang|Toboh Gadang Selatan|Toboh Gadang Barat|Toboh Gadang Timur
2001:Koto Baru|Koto Dalam|Batu Kalang|Koto Dalam Barat|Koto Dalam Selatan|Batu Kalang Utara
2001:Malai V Suku|Gasan Gadang|Malai V Suku Timur
2001:Kudu Gantiang|Limau Puruik|Gunung Padang Alai|Kudu Gantiang Barat
2001:Kayu Tanam|Guguak|Anduriang|Kapalo Hilalang
2001:Sungai Durian|Tandikek|Tandikek Utara|Tandikek Selatan|Tandikek Barat|Kampuang Tanjuang Koto Mambang Sungai Durian
2001:Pakandangan|Koto Tinggi|Toboh Ketek|Parit Malintang|Gadur
2001:Tiku Selatan|Tiku Utara|Tiku Limo Jorong|Durian Kapeh Darussalam
2001:Lubuk Basung|Garagahan|Kampung Pinang|Kampung Tangah|Manggopoh
2001:Tanjung Sani|Sungai Batang|Maninjau|Bayua|2006:Koto Kaciak|Duo Koto|Koto Gadang Anam Koto|Koto Malintang|Paninjauan|Dalko
2001:Matua Hilia|Matua Mudiak|Tigo Balai|Lawang|Parik Panjang|Panta Pauah
2002:Sungai Landia|Balingka|Koto Tuo|Guguak Tabek Sarojo|Koto Panjang|Sianok Anam Suku|Koto Gadang
2001:Padang Lua|Taluak Ampek Suku|Pakan Sinayan|Kubang Putiah|Ladang Laweh|Cingkariang|Sungai Tanang
2001:Batu Taba|Biaro Gadang|Lambah|Panampuang|Ampang Gadang|Pasia|2008:Balai Gurah
2001:Koto Tinggi|Tabek Panjang|2004:Simarasok|Padang Tarok|Salo|Koto Baru|Sungai Cubadak|Koto Gadang
2001:Koto Tangah|2003:Gadut|Kapau
2001:Koto Rantang|Pasia Laweh|Pagadih|Nan Tujuah|Nan Limo
2001:Baringin|Sipinang|Sungai Puar|Ampek Koto Palembayan|Tigo Koto Silungkang|Salareh Aia|Salareh Aia Timur|Salareh Aia Utara|Salareh Aia Barat
2001:Padang Laweh|Sungai Pua|Batagak|Batu Palano|Sariak
2001:Batu Kambing|Sitalang|Bawan|Sitanang
2001:Canduang Koto Laweh|Lasi|Bukik Batabuah
2001:Magek|Kamang Hilia|Kamang Mudiak|Kamang Tangah Anam Suku|Pauh Kamang Mudiak
2001:Malalak Utara|Malalak Timur|Malalak Selatan|Malalak Barat
2001:Kurai|Sungai Rimbang|Tanjuang Bungo|Suliki|Limbanang|Andiang
2001:Guguak VIII Koto|VII Koto Talago|Sungai Talang|Kubang|Simpang Sugiran
2001:Koto Baru Simalanggang|Taeh Bukik|Simalanggang|Sungai Beringin|Piobang|Taeh Baruah|Koto Tangah Simalanggang
2001:Tj. Haro Sikabu-kabu Pd. Panjang|Mungo|Sungai Kamuyang|Andaleh
2001:Taram|Solok Bio Bio|Tarantang|Bukik Limbuku|Harau|Batu Balang|Sarilamak|Gurun|Lubuak Batingkok|Koto Tuo|Pilubang
2001:Manggilang|Tanjuang Balik|Gunuang Malintang|Pangkalan|Koto Alam|Tanjung Pauh
2001:Muaro Paiti|Koto Bangun|Lubuak Alai|Koto Lamo|Durian Tinggi|Sialang|Galugua
2001:Pandam Gadang|Koto Tinggi|Talang Anau
2001:Labuah Gunuang|Batu Payuang|Ampalu|Bukik Sikumpa|Balai Panjang|Halaban|Tanjuang Gadang|Sitanang
2001:Situjuah Batua|Situjuah Ladang Laweh|Tungka|Situjuah Banda Dalam|Situjuah Gadang
2001:Jopang Manganti|Simpang Kapuak|Mungka|Talang Maur|Sungai Antuan
2001:Maek|Banja Loweh|Baruah Gunuang|Sungai Naniang|Koto Tangah
2001:Sariak Laweh|Koto Tangah Batu Ampa|Batuhampar|Suayan|Sungai Balantiak|Pauh Sangik|Durian Gadang
2001:Limo Koto|Koto Kaciak|Ganggo Mudiak|Ganggo Hilia|2007:Koto Kaciak Barat
2001:Tanjuang Baringin|Jambak|Durian Tinggi|Pauah|Aia Manggih|Sundata|Tanjuang Baringin Utara|Tanjuang Baringin Selatan|Aia Manggih Utara|Aia Manggih Selatan|Aia Manggih Barat|Sundata Utara|Sundata Selatan
2001:Panti|2003:Panti Timur|Panti Selatan|Panti Utara
2001:Muara Tais|Lubuak Gadang|2005:Pintu Padang|Muaro Tais Koto Gadang
2001:Simpang Tonang|Cubadak|Simpang Tonang Selatan|Simpang Tonang Utara|Cubadak Timur|Cubadak Tengah|Cubadak Barat
2001:Malampah|Ladang Panjang|Binjai|Malampah Barat|Ladang Panjang Barat
2002:Taruang Taruang|2005:Padang Mantinggi|2008:Taruang Taruang Selatan|Taruang Taruang Utara|Padang Mantinggi Utara
2001:Silayang|Muaro Sungai Lolo
2001:Alahan Mati|Simpang|Alahan Mati Hilia|Simpang Utara
2001:Padang Gelugur|Sontang Cubadak|Sitombol Padang Gelugua|Bahagia Padang Gelugua
2001:Koto Nopan|Koto Rajo|Languang
2001:Lansek Kadok|Lubuak Layang|Tanjung Betung|Lansek Kadok Barat|Tanjung Betung Utara|Tanjung Betung Timur
2007:Betumonga|Silabu|Saumanganya
2001:Bosua|Beriulou|Nemnemleleu|Mara|2006:Sioban|Matobe|Saureinu
2002:Muara Siberut|Maileppet|Muntei|Matotonan|2007:Madobag
2003:Bojakan|Sotboyak|Mongan Poula|Muara Sikabaluan|Sirilogui|Malancan
2001:Simatalu|Simalegi|Sigapokna
2001:Katurei|Sagulubbeg|Pasakiat Taileleu
2001:Saibi Samukop|Cimpungan|Saliguma
2001:Betumonga|Goisooinan|Tuapejat|Sido Makmur|Bukit Pamewa|Sipora Jaya
2001:Sikakap|Taikako|Matobe
2001:Sinaka|Bulasat|Malakopa|Makalo
2002:Koto Baru|Sialang Gaung|2005:Ampang Kuranji|2008:Koto Padang
2001:Sungai Dareh|Tebing Tinggi|2006:Empat Koto Pulau Punjung|Sungai Kambut|Gunung Selasih|Sikabau
2003:Sungai Rumbai|Kurnia Koto Salak|2007:Sungai Rumbai Timur|Kurnia Selatan
2001:Sitiung|Siguntur|2004:Gunung Medan|Sungai Duo
2001:Silago|Lubuak Karak|Koto Nan Empat Dibawuh|Banai
2001:Timpeh|Taratak Tinggi|Tabek|Panyubarangan|Ranah Palabi
2001:Koto Salak|Ampalu|Padukuan|Pulau Mainan|Simalidu
2001:Tiumang|Sungai Langkok|Koto Beringin|Sipangkur
2001:Padang Laweh|Batu Rijal|Muaro Sopan|Sopan Jaya
2001:Sungai Limau|Alahan Nan Tigo|Lubuk Besar|Tanjung Alam|Sinamar
2001:Koto Besar|Koto Tinggi|Koto Gadang|Bonjol|Abai Siat|Koto Laweh|Koto Ranah
2001:Lubuk Gadang|Lubuk Gadang Timur|Lubuk Gadang Selatan|Lubuk Gadang Utara
2001:Pasir Talang|Koto Baru|2004:Sako Pasia Talang|Pasar Muara Labuh|Pulakek Koto Baru|Bomas|Sako Utara Pasia Talang|Sako Selatan Pasia Talang|Pasir Talang Barat|Pasir Talang Timur|Pasir Talang Selatan
2001:Pakan Rabaa|Pakan Rabaa Timur|Pakan Rabaa Utara|Pakan Rabaa Tengah
2001:Lubuk Malako|Bidar Alam|2004:Padang Air Dingin|Padang Limau Sundai|Padang Gantiang
2001:Abai|Dusun Tangah|Lubuk Ulang Aling|Ranah Pantai Cermin|Sitapus|Lubuk Ulang Aling Selatan|Lubuk Ulang Aling Tengah
2001:Alam Pauh Duo|Kapau Alam Pauh Duo|Luak Kapau Alam Pauh Duo|Pauh Duo Nan Batigo
2001:Sungai Kunyit|Talao Sungai Kunyit|Sungai Kunyit Barat|Talunan Maju
2001:Aia Bangih
2001:Ujung Gading|Brastagi Ujung Gading|Tampus Damai Ujung Gading|Taluak Ambun Ujung Gading|Koto Gunung Ujung Gading|Koto Sawah Ujung Gading|Salido Saroha Ujung Gading|Kuamang Alai Ujung Gading|Situak Ujung Gading
2003:Lingkuang Aua|Aua Kuniang|2006:Aia Gadang|Lingkuang Aua Timur|Lingkuang Aua Baru|Lingkuang Aua Bandarajo|Lingkuang Aua Jambak|Lingkuang Aua Koto Dalam|Lingkuang Aua Barat|Lingkuang Aua Hilia|Sukomananti Aua Kuniang|Aia Gadang Timur|Aia Gadang Barat|Pinaga Aua Kuniang|Lubuak Landua Aua Kuniang|Lembah Binuang Aua Kuniang
2001:Kajai|Talu|Sinuruik|Simpang Timbo Abu Kajai|Kajai Selatan|Sungai Janiah Talu|Tabek Sirah Talu
2001:Kinali|Katiagan|Ampek Koto|Ampek Koto Barat|Bancah Kariang|Mudiak Labuah|Tandikek|Langgam Sepakat|Langgam Saiyo|Anam Koto Selatan|Sigunanti|Koto Gadang Jaya|Anam Koto Utara|Bandua Balai|Bunuik|Padang Canduh|Limau Purut
2001:Muaro Kiawai|Rabi Jonggor|Seberang Kenaikan|Bahoras|Ranah Sungai Magelang|Muaro Kiawai Barat|Muaro Kiawai Hilir
2001:Batahan|Desa Baru|Batahan Utara|Batahan Tengah|Batahan Barat|Batahan Selatan|Desa Baru Barat
2001:Parit|Koto Tangah|Koto Tuo|Koto Nan Duo|Pematang Panjang|Ranah Koto Tinggi
2001:Sungai Aua|Salingka Muaro|Ranah Malintang|Ranah Air Haji|Kasikputih Sungaitanang|Aua Serumpun|Sikilang Sungai Aur Selatan
2001:Koto Baru|Kapa|Giri Maju|Ophir|Mahakarya|Sariak|Sungai Talang|Jambak Selatan|Pujorahayu
2001:Sasak|Padang Harapan|Ranah Pasisie|Maligi
1001:Belakang Pondok|Alang Laweh|Ranah Parak Rumbio|Pasa Gadang|Batang Arau|Seberang Palinggam|Seberang Padang|Mata Air|Rawang|Teluk Bayur|Air Manis|Bukit Gado-gado
1001:Sawahan|Jati Baru|Jati|Sawahan Timur|Simpang Haru|Kubu Marapalam|Andalas|Kubu Dalam Parak Karakah|Parak Gadang Timur|Ganting Parak Gadang
1001:Flamboyan Baru|Rimbo Kaluang|Ujung Gurun|Purus|Padang Pasir|Olo|Kampung Jawa|Belakang Tangsi|Kampung Pondok|Berok Nipah
1001:Air Tawar Timur|Air Tawar Barat|Ulak Karang Utara|Ulak Karang Selatan|Lolong Belanti|Alai Parak Kopi|Gunung Pangilun
1001:Bungus Timur|Bungus Barat|Bungus Selatan|Teluk Kabung Utara|Teluk Kabung Tengah|Teluk Kabung Selatan
1001:Cangkeh Nan XX|Kampung Baru Nan XX|Tanah Sirah Piai Nan XX|Tanjung Saba Pitameh Nan XX|Lubuk Begalung Nan XX|Gurun Laweh Nan XX|Tanjung Aua Nan XX|Koto Baru Nan XX|Banuaran Nan XX|Parak Laweh Pulau Aia Nan XX|Batung Taba Nan XX|Pegambiran Ampalu Nan XX|Pampangan Nan XX|Gates Nan XX|Kampung Jua Nan XX
1001:Indarung|Padang Besi|Batu Gadang|Banda Buek|Koto Lalang|Baringin|Tarantang
1001:Limau Manis|Koto Lua|Limau Manis Selatan|Piai Tangah|Cupak Tangah|Pisang|Binuang Kampung Dalam|Kapalo Koto|Lambung Bukit
1001:Pasar Ambacang|Anduring|Lubuk Lintah|Ampang|Kalumbuk|Korong Gadang|Kuranji|Gunung Sarik|Sungai Sapih
1001:Surau Gadang|Kampung Olo|Kurao Pagang|Gurun Laweh|Tabiang Banda Gadang|Kampung Lapai
1001:Balai Gadang|Lubuk Minturun|Aie Pacah|Dadok Tunggul Hitam|Koto Panjang Ikua Koto|Koto Pulai|Batipuh Panjang|Padang Sarai|Lubuk Buaya|Batang Kabung Ganting|Bungo Pasang|Parupuk Tabing|Pasie Nan Tigo
1001:Tanah Garam|VI Suku|Sinapa Piliang|IX Korong|Kampai Tabu Karambia|Aro IV Korong|Simpang Rumbio
1001:Koto Panjang|Pasar Pandan Air Mati|Tanjung Paku|Nan Balimo|Kampung Jawa|Laing
1001:Aur Mulio|Kubang Sirakuk Utara|Kubang S. Selatan|Pasar|Tanah Lapang|Aia Dingin|2007:Lunto Timur|Lunto Barat|Kubang Tangah|Kubang Utara Sikabu|Pasa Kubang
1001:Saringan|Lubang Panjang|Durian I|Durian II|2005:Santur|Kolok Mudiak|Kolok Nan Tuo|Talago Gunung|Lumindai|Balai Batu Sandaran
2001:Silungkang Duo|Silungkang Oso|Silungkang Tigo|Muaro Kalaban|Taratak Boncah
2001:Talawi Hilie|Talawi Mudiak|Bukit Gadang|Batu Tanjung|Kumbayau|Tumpuk Tangah|Datar Mansiang|Sijantang Koto|Salak|Sikalang|Rantih
1001:Ganting|Sigando|Ekor Lubuk|Ngalau|Guguk Malintang|Koto Panjang|Koto Katik|Tanah Pak Lambik
1001:Bukit Surungan|Pasar Usang|Kampung Manggis|Silaing Bawah|Silaing Atas|Pasar Baru|Tanah Hitam|Balai-balai
1001:Tarok Dipo|Bukit Cangang Kayu Ramang|Pakan Kurai|Aur Tajungkang Tangah Sawah|Benteng Pasar Atas|Kayu Kubu|Bukik Apik Puhun
1001:Campago Guguk Bulek|Campago Ipuh|Puhun Tembok|Kubu Gulai Bancah|Puhun Pintu Kabun|Pulai Anak Air|Koto Selayan|Garegeh|Manggis Ganting
1001:Aur Kuning|Birugo|Belakang Balok|Sapiran|Kubu Tanjung|Pakan Labuah|Parit Antang|Ladang Cakiah
1002:Pakan Sinayan|Kubu Gadang|Bulakan Balai Kandi|Payolansek|1007:Talang|1009:Padang Tinggi Piliang|1011:Koto Tangah|1013:Subarang Batuang|1016:Parik Rantang|Parak Batuang|Nunang Daya Bangun|1020:Labuah Basilang|Ibuah|Tanjuang Pauh|1032:Tanjuanggodang Sungaipinago|Padangtongah Balainanduo|Padangdata Tanahmati
1002:Napar|1032:Ompang Tanah Sirah|Taratak Padang Kampuang|Tigo Koto Dibaruah|Tigo Koto Diate|Ikua Koto Dibalai|Balai Tongah Koto|Kapalo Koto Dibalai|Kotokociak Kubu Tapakrajo
1001:Balai Jaring|Padang Alai Bodi|Padang Tangah Payobadar|1005:Sicincin|1007:Padang Tiakar|1009:Payobasung|Koto Panjang|Koto Baru|1015:Tiakar
1001:Sungai Durian|Parit Muko Aie|Parambahan|Padang Sikabu|Koto Panjang Padang|Koto Panjang Dalam
1001:Padang Karambia|Kototuo Limokampuang|Limbukan|1005:Balai Panjang|Kapalo Koto Ampangan|1010:Sawahpadang Aua Kuniang
1001:Karan Aur|Kampung Perak|Lohong|Pasir|Kampung Pondok|Pondok II|Kampung Jawa I|Kampung Jawa II|Alai Gelombang|Jawi Jawi I|Jawi Jawi II|Jalan Baru|Taratak|Jalan Kereta Api|Ujung Batung|Jati Hilir|2017:Pauh Barat|Pauh Timur|Rawang|Kampung Baru|Cimparuh|2025:Jati Mudik
2005:Ampalu|Apar|Tanjung Sabar|Cubadak Air Selatan|Sikapak Barat|Sikapak Timur|Manggung|Cubadak Air Utara|Tungkal Selatan|Naras Hilir|Naras I|Balai Naras|Padang Birik Birik|Sintuk|Sungai Rambai|Tungkal Utara|Cubadak Air
2006:Pasir Sunur|Balai Kurai Taji|Pauh Kurai Taji|Simpang|Toboh Palabah|Marabau|Batang Tajongkek|Sikabu|Sungai Kasai|Palak Aneh|Kampung Apar|Marunggi|Taluk|Padang Cakur|Punggung Lading|Rambai
2001:Talago Sarik|Pakasai|Kampung Baru Padusunan|Kampung Gadang|Koto Marapak|Batang Kabung|Bato|Air Santok|Cubadak Mentawai|Sungai Sirah|Sungai Pasak|Bungo Tanjung|Kampung Tangah|Kampung Kandang|Kaluat|Kajai
1011:Bangkinang|1013:Langgini|2009:Kumantan|Ridan Permai
1027:Air Tiris|2001:Batu Belah|2003:Tanjung Berulak|2006:Ranah|Penyasawan|Rumbio|2013:Padang Mutung|2023:Pulau Jambu|Tanjung Rambutan|Simpang Kubu|2028:Limau Manis|2030:Naumbai|Pulau Tinggi|Ranah Baru|Bukit Ranah|Pulau Sarak|Koto Tibun|Ranah Singkuang
2001:Tambang|Kuapan|Gobah|Teluk Kenidai|Aursati|Padang Luas|Terantang|Kualu|Rimbo Panjang|Parit Baru|Kemang Indah|Kualu Nenas|Tarai Bangun|Sungai Pinang|Balam Jaya|Pulau Permai|Palung Raya
1018:Batu Bersurat|2004:Gunung Bungsu|Koto Tuo|Balung|Muara Takus|2010:Pulau Gadang|Tanjung Alai|Ranah Sungkai|Lubuk Agung|Koto Mesjid|2016:Pongkai Istiqomah|Binamang|2019:Koto Tuo Barat
2001:Kuok|2005:Merangin|Empat Balai|Pulau Jambu|Silam|2010:Bukit Melintang|Pulau Terap|Lereng|Batu Langka Kecil
2001:Pangkalan Baru|Desa Baru|Teratak Buluh|2005:Lubuk Siam|Buluh Cina|Buluh Nipis|2011:Tanah Merah|Pandau Jaya|Tanjung Balam|Kepau Jaya|Pangkalan Serik|Kubang Jaya
1027:Lipat Kain|2003:Kuntu|Padang Sawah|Domo|IV Koto Setingkai|2008:Teluk Paman|2013:Sungai Geringging|2016:Sungai Paku|2019:Muara Selayah|Sungai Rambai|Tanjung Harapan|2023:Sungai Raja|2026:Sungai Sarik|2028:Lipat Kain Utara|Lipat Kain Selatan|Kuntu Darussalam|Tanjung Mas|Sungai Harapan|Sungai Liti|Teluk Paman Timur
1001:Sungai Pagar|2002:Mentulik|Sungai Simpang Dua|Sungai Bungo|Rantau Kasih|Sungai Petai|Gading Permai|Bangun Sari
2001:Gema|Tanjung Belit|Tanjung Belit Selatan|Koto Lama|Batu Sanggan|Aur Kuning|Ludai|Tanjung Karang|Batu Sasak|Pangkalan Kapas|Kebun Tinggi|Tanjung Beringin|Gajah Bertalut|Danau Sontul|Pangkalan Serai|Dua Sepakat|Terusan|Deras Tajak|Sungai Santi|Subayang Jaya|Tanjung Permai|Bukit Betung|Muaro Bio|Lubuk Bigau
2001:Petapahan|Pantai Cermin|Petapahan Jaya|Mukti Sari|Sungai Putih|Indra Sakti|Gading Sari|Sumber Makmur|Pancuran Gading|Sari Galuh|Tri Manunggal|Air Terbit|Tanjung Sawit|Pagaruyung|Sibuak|Pelambaian|Kenantan|Indrapuri|Sungai Lambu Makmur|Muara Mahat Baru|Karya Indah|Kijang Rejo|Sungai Agung|Bencah Kelubi|Batu Gajah
2001:Koto Garo|Sekijang|Beringin Lestari|Kota Bangun|Cinta Damai|Suka Maju|Kota Baru|Tebing Lestari|Tanah Tinggi|Koto Aman|Tapung Lestari|Tapung Makmur|Tandan Sari|Gerbang Sari|Kijang Jaya|Kijang Makmur
2001:Senama Nenek|Kasikan|Bukit Kemuning|Danau Lancang|Muara Intan|Intan Jaya|Tanah Datar|Rimba Jaya|Rimba Makmur|Rimba Beringin|Sukaramai|Sumber Sari|Kusau Makmur|Talang Danto
2001:Salo|Siabu|Salo Timur|Sipungguk|Ganting Damai|Ganting
2001:Pulau Payung|Teratak|Alam Panjang|Bukit Kratai|Batang Batindih|Tambusai|Simpang Petai
1007:Pulau|Pasir Sialang|2001:Pulau Lawas|Muara Uwai|Laboy Jaya|Bukit Payung|Suka Mulya|Bukit Sembilan|2009:Binuang
2001:Kampung Pinang|Pantai Raja|Hangtuah|Sialang Kubang|Lubuk Sakat
2001:Pulau Birandang|Pulau Rambai|Kampar|Koto Perambahan|Sungai Putih|Deli Makmur|Sungai Tarap|Tanjung Bungo|Sawah Baru
2001:Muara Jalai|Sawah|Kampung Panjang|Kayu Aro|Sungai Tonang|Sungai Jalau|Sendayan|Naga Beralih
2001:Simalinyang|Bina Baru|Hidup Baru|Karya Bakti|Lubuk Sakai|Penghidupan|Mayang Pongkai|Koto Damai|Utama Karya|Bukit Sakai|Mekar Jaya
2001:Kebun Durian|Gunung Sahilan|Gunung Sari|Suka Makmur|Subarak|Sungai Lipai|Sahilan Darussalam|Gunung Mulya|Makmur Sejahtera
2001:Siberuang|Bandur Picak|Gunung Malelo|Tabing|Pongkai|Tanjung
1004:Kampung Dagang|1006:Pasar Kota|Kampung Besar Kota|Sekip Hulu|1011:Kampung Besar Seberang|1018:Sekip Hilir|2001:Sungai Guntung Tengah|Sungai Guntung Hilir|Kuantan Babu|2005:Kampung Pulau|2009:Sungai Beringin|Pasir Kemilu|2012:Rantau Mapesai|Pulau Gajah|Sungai Raya|2023:Rawa Bangun
1009:Pematang Reba|2001:Barangan|Alang Kepayang|Kota Lama|Redang|Pekan Heran|Rantau Bakung|Talang Jerinjing|Sialang Dua Dahan|2010:Sungai Dawu|Bukit Petaling|Pematang Jaya|Danau Baru|Tanah Datar|Tani Makmur|Sungai Baung|Danau Tiga|Air Jernih
1019:Simpang Kelayang|2007:Pulau Sengkilo|Kota Medan|Simpang Kota Medan|Polak Pisang|2018:Pelangko|2020:Teluk Sejuah|Bongkal Malang|Dusun Tua|2024:Sungai Banyak Ikan|Tanjung Beludu|Sungai Pasir Putih|Sungai Golang|Pasir Beringin|Sungai Kuning Benio|Bukit Selanjut|Dusun Tua Pelang
1007:Air Molek I|1020:Kembang Harum|1031:Tanjung Gading|Sekar Mawar|Tanah Merah|2006:Petalongan|2008:Air Molek II|Pasir Keranji|2016:Jati Rejo|Batu Gajah|Candi Rejo|Lembah Dusun Gading|2030:Serumpun Jaya
1005:Peranap|1008:Batu Rijal Hilir|2003:Semelinang Tebing|Gumanti|2007:Batu Rijal Hulu|2009:Semelinang Darat|Pauh Ranap|2012:Serai Wangi|Pandan Wangi|2017:Katipo Pura|2019:Batu Rijal Barat|Setako Raya
1001:Pangkalan Kasai|2002:Kelesa|Beligan|Seresam|Paya Rumbai|Bukit Meranti|Buluh Rampai|Titian Resak|Petala Bumi|Sibabat|Bandar Padang
2002:Anak Talang|2004:Bukit Lingkar|Bukit Lipai|Kuala Gading|Kuala Kilan|Kerubung Jaya|Pejangki|Pematang Manggis|Sipang|Talang Bersemi|Talang Mulya|Punti Anai|Petaling Jaya|2017:Cenaku Kecil|Alim|Aur Cina|Lahai Kemuning|Kepayang Sari|Batu Papan|Sanglap
2001:Siambul|Rantau Langsat|Sungai Akar|Usul|Seberida|Talang Lakat|Belimbing|Ringin|2010:Penyaguan|Danau Rambai
2001:Japura|Sidomulyo|Pasir Ringgit|Gudang Batu|Sungai Sagu|Lirik Area|Rejosari|Lambang Sari V|Lambang Sari IV|Lambang Sari I, II, III|Wonosari|Seko Lubuk Tigo|Banjar Balam|Redang Seko|Sukajadi|Mekar Sari|Pasir Sialang Jaya
2001:Tambak|Kuala Cenaku|Pulau Gelang|Kuala Mulya|Tanjung Sari|Rawa Sekip|Rawa Asri|Suka Jadi|Teluk Sungkai|Pulau Jum'at
2001:Morong|Pasir Bongkal|Pasir Selabau|Pasir Batu Mandi|Pasir Kelampaian|Kuala Lala|Sungai Lala|Kelawat|Perkebunan Sungai Parit|Perkebunan Sungai Lala|Tanjung Danau|Sungai Air Putih
2001:Rimpian|Pondok Gelugur|Lubuk Batu Tinggal|Sungai Beras Hilir|Kulim Jaya|Sungai Beras Beras|Tasik Juang|Pontian Mekar|Air Putih
2001:Talang Tujuh Buah Tangga|Talang Durian Cacar|Talang Selantai|Talang Perigi|Kuantan Tenang|Kota Baru|Rimba Seminai|Kelayang|Talang Gedabu|Talang Sungai Limau|Talang Sungai Parit|Batu Sawar|Petonggan|Lubuk Sitarak|Bukit Indah|Sungai Ekok|Talang Suka Maju|Kampung Bunga|Talang Pring Jaya
2001:Pesajian|Punti Kayu|Pematang|Selunak|Suka Maju|Pematang Benteng|Sencano Jaya|Sungai Aur|Peladangan|Koto Tuo
1001:Bengkalis Kota|Damon|Rimba Sekampung|2004:Kelapapati|Pedekik|Pangkalan Batang|Sebauk|Teluk Latak|Meskom|Senggoro|Air Putih|Sungai Alam|Penampi|Temeran|Penebal|Pematang Duku|Ketam Putih|Kelemantan|Sekodi|Wonosari|Kuala Alam|Kelebuk|Palkun|Sungai Batang|Prapat Tunggal|Simpang Ayam|Senderak|Kelemantan Barat|Damai|Pangkalan Batang Barat|Pematang Duku Timur
2001:Bantan Tengah|Bantan Air|Bantan Tua|Teluk Pambang|Selat Baru|Teluk Lancar|Kembung Luar|Jangkang|Muntai|Resam Lapis|Berancah|Ulu Pulau|Mentayan|Pambang Pesisir|Sukamaju|Pambang Baru|Kembung Baru|Pasiran|Bantan Sari|Bantan Timur|Teluk Papal|Muntai Barat|Deluk
1010:Sungai Pakning|2001:Sejangat|Dompas|Pangkalan Jambi|Sungai Selari|Buruk Bakul|Bukit Batu|Sukajadi|2016:Batang Duku|Pakning Asal
1001:Air Jamban|Babussalam|Batang Serosa|Balik Alam|1006:Duri Barat|Duri Timur|Gajah Sakti|Talang Mandi|Pematang Pudu|2011:Harapan Baru|2021:Bathin Betuah
1001:Batu Panjang|Pergam|Terkul|Tanjung Kapal|2005:Sungai Cingam|Teluk Lecah|Makeruh|Hutan Panjang|Pangkalan Nyirih|Sukarjo Mesim|Darul Aman|Parit Kebumen|Sri Tanjung|Pancur Jaya|Pangkalan Pinang|Dungun Baru
2001:Tanjung Medang|Teluk Rhu|Tanjung Punak|Kadur|Titi Akar|Hutan Ayu|Suka Damai|Puteri Sembilan
2001:Lubuk Muda|Tanjung Belit|Sungai Siput|Sepotong|Lubuk Gaung|Langkat|Sadar Jaya|Sungai Linau|Bandar Jaya|Muara Dua|Tanjung Damai|Sumber Jaya|Lubuk Garam|Liang Banir|Tanjung Datuk|Koto Raja|Sungai Nibung
1001:Titian Antui|1012:Balai Raja|2003:Balai Pungut|2005:Muara Basung|2007:Pinggir|Semunai|2011:Tengganau|2014:Sungai Meranti|Pangkalan Libut|Buluh Apo
2001:Parit I Api-Api|Temiang|Api-Api|Tenggayun|Sepahat|Bukit Kerikil|Tanjung Leban
2001:Tasik Serai|Tasik Serai Barat|Kualo Penaso|Beringin|Koto Pait Beringin|Melibur|Tasik Serai Timur|Tasik Tebing Serai|Serai Wangi
2001:Petani|Air Kulim|Buluh Manis|Bumbung|Pamesi|Kesumbo Ampai|Bathin Sobanga|Sebangar|Boncah Mahang|Balai Makam|Tambusai Batang Dui|Simpang Padang|Pematang Obo
1001:Pulaukijang|1017:Metro|Madani|2002:Sanglar|Pulaukecil|Sungaiterap|2009:Sungaiundan|Seberang Sanglar|Mekar Sari|Seberang Pulau Kijang|Sungaiasam|Pulauruku|2019:Tanjunglabuh|Sungaimahang
1001:Enok|Pusaran|Telukmedan|1013:Pantaiseberang Makmur|2004:Pengalihan|Sungaiambat|Simpang Tiga|Rantau Panjang|Sungairukam|Bagan Jaya|Suhada|Jaya Bhakti|Sungailokan|2014:Simpang Tiga Daratan
1007:Sapat|2001:Sungaibuluh|Tanjunglajau|Sungaibela|2006:Telukdalam|2008:Sungaipiyai|Perigi Raja|Tanjungmelayu
1001:Tembilahan Kota|Tembilahan Hilir|Seberang Tembilahan|Sungaiperak|Sungaiberingin|Pekan Arba|Seberang Tembilahan Barat|Seberang Tembilahan Selatan
1004:Sungaisalak|Tempuling|1016:Tanjungpidada|Pangkalan Tujuh|2002:Telukkiambang|Mumpa|2007:Telukjira|2009:Karya Tunas Jaya|2011:Harapan Jaya
1004:Sungaiempat|Telukpinang|1009:Tanjungharapan|2001:Kuala Gaung|Telukpantaian|Teluksungka|2006:Sungaiiliran|Teluktuasan|Rambaian|2010:Harapan Makmur|Kelumpang|Idaman
1004:Khairiah Mandah|2001:Pulaucawan|Belaras|Bente|2005:Igal|Pelanduk|Bakau Aceh|Batang Tumu|Bekawan|Bantayan|Batang Sari|Bolak Raya|Cahaya Baru|Belaras Barat|Sepakat Jaya|Suraya Mandiri|Bidari Tanjung Datuk
1001:Tegaraja|1009:Amal Bakti|Bandar Sri Gemilang|2002:Kuala Selat|Sungaisimbar|Penjuru|Sari Mulia|Air Tawar|Tanjungraja|Sungaiteritip|2011:Makmur Jaya
1003:Kota Baru Reteh|2001:Pebenaan|Seberang Pebenaan|2004:Nusantara Jaya|Kota Baru Seberida|Kembang Mekarsari|Pasar Kembang|Kuala Keritang|Kuala Lemang|Telukkelasa|Pengalihan|Pancur|Sencalang|Petalongan|Nyiur Permai|Lintas Utara|Kayu Raja
1001:Kuala Enok|2002:Selatnama|Sungainyiur|Tanjungbaru|Tekulai Hilir|Tekulai Hulu|Tekulai Bugis|Tanjungpasir|Tanah Merah|Sungailaut
1001:Sungaipiring|2002:Sungailuar|Sungaidusun|Sungaijunjangan|Sungairaya|Kuala Sebatu|Tanjungsiantar|Sungairawa|Sialang Jaya|Gemilang Jaya|Tasik Raya|Pasir Emas|Simpang Jaya
1006:Kuala Lahang|2001:Terusan Kempas|Lahang Baru|Simpang Gaung|Belantaraya|Sungaibaru|2007:Lahang Tengah|Lahang Hulu|Pungkat|Jerambang|Telukkabung|Gembira|Semambu Kuning|Telukmerbau|Soren|Pintasan
1001:Tembilahan Hulu|1005:Tembilahan Barat|2002:Pekan Kamis|Pulaupalas|Sialang Panjang|2006:Sungaiintan
1001:Selensen|2002:Batu Ampar|Keritang|Air Balui|Tuk Jimun|Kemuning Tua|Kemuning Muda|Limau Manis|Lubuk Besar|Sekara|Talang Jangkang|Sekayan
1002:Pelangiran|2001:Rotan Semelur|2003:Simpang Kateman|Tanjungsimpang|Baung Rejo Jaya|Tagagiri Tama Jaya|Pinang Jaya|Wonosari|Tegal Rejo|Intan Mulia Jaya|Saka Palas Jaya|Catur Karya|Bagan Jaya|Telukbunian|Terusan Beringin Jaya|Hidayah
2001:Hibrida Mulia|Indra Sari Jaya|Tunggal Rahayu Jaya|Griya Mukti Jaya|Beringin Mulia|Hibrida Jaya|Sumber Jaya|Sumber Makmur Jaya|Sumber Sari Jaya|Kelapa Patih Jaya|Sapta Mulia Jaya|Saka Rotan|Gembaran
2001:Pulauburung|Teluknibung|Sungaidanai|Mayang Sari Jaya|Bukit Sari Intan Jaya|Manunggal Jaya|Bangun Harjo Jaya|Ringin Jaya|Sri Damai|Sapta Jaya|Keramat Jaya|Binagun Jaya|Suka Jaya|Sukaharjo Jaya
1001:Concong Luar|2002:Concong Dalam|Concong Tengah|Kampung Baru|Panglima Raja|Sungaiberapit
1002:Kempas Jaya|1007:Harapan Tani|2001:Pekan Tua|2003:Rumbai Jaya|Bayas Jaya|Sungaiara|Sungaigantang|2008:Karya Tani|Kerta Jaya|Kulim Jaya|Danaupulai Indah|Sungairabit
1001:Benteng|2002:Benteng Utara|Pasenggerahan|Kuala Sungai Batang|Kuala Patah Parang|Benteng Barat|Pandan Sari|Mugo Mulyo
1010:Ukui I|2001:Air Hitam|Air Emas|Bukit Gajah|Bukit Jaya|Kampung Baru|Lubuk Kembang Bunga|Lubuk Kembang Sari|Silikuan Hulu|Tri Mulya Jaya|2011:Ukui Dua|Bagan Limau
1007:Pangkalan Kerinci Barat|Pangkalan Kerinci Kota|Pangkalan Kerinci Timur|2001:Mekar Jaya|Kuala Terusan|Makmur|2005:Rantau Baru
1001:Sorek I|2002:Sorek II|Dundangan|Palas|Terantang Manuk|Kemang|Talau|Tanjung Beringin|Betung|Kesuma|Surya Indah|Sialang Indah|Beringin Indah|Meranti|Harapan Jaya|Batang Kulim|Sidomukti
1001:Pangkalan Lesung|2002:Dusun Tua|Genduang|Mayang Sari|Rawang Sari|Mulya Subur|Sari Mulya|Sari Makmur|Tanjung Kuyo|Pesaguan
1001:Langgam|2002:Tambak|Penarikan|Segati|Sotol|Pangkalan Gondai|Langkan|Padang Luas
1001:Pelalawan|2002:Sungai Ara|Ransang|Kuala Tolam|Sering|Telayap|Batang Nilo Kecil|Delik|2010:Lalang Kabung
1001:Kerumutan|2002:Pangkalan Panduk|Pangkalan Tampui|Bukit Lembah Subur|Banjar Panjang|Beringin Makmur|Pematang Tinggi|Tanjung Air Hitam|Mak Teduh|Lipai Bulan
1011:Pangkalan Bunut|2001:Petani|Merbau|Sungai Buluh|2008:Lubuk Mas|Balam Merah|Bagan Laguh|2013:Lubuk Mandian Gajah|2017:Keriung|Sialang Kayu Batu
1001:Teluk Meranti|2002:Kuala Panduk|Petodaan|Teluk Binjai|Pulau Muda|Gambut Mutiara|Labuhan Bilik|Pangkalan Terap|Segamai
1001:Teluk Dalam|2002:Tanjung Sum|Sungai Solok|Sungai Upih|Teluk|Serapung|Teluk Beringin|Sokoi|Sungai Mas|Teluk Bakau
1001:Sei Kijang|2002:Lubuk Ogung|Simpang Beringin|Muda Setia|Kiab Jaya
1002:Rawang Empat|2001:Kuala Semundam|2003:Tambun|Terbangiang|Lubuk Terap|Angkasa|Sialang Godang|Lubuk Raja|Lubuk Keranji Timur|Airterjun|Sialang Bungkuk
1001:Ujung Batu|2002:Suka Damai|Ngaso|Ujung Batu Timur|Pematang Tebih
1001:Rokan|2002:Cipang Kanan|Cipang Kiri Hulu|Cipang Kiri Hilir|2006:Tanjung Medan|Lubuk Bendahara Timur|Lubuk Bendahara|2010:Sikebau Jaya|2013:Rokan Koto Ruang|Rokan Timur|2016:Lubuk Betung|Pemandang|Alahan|Tibawan
1001:Pasir Pengarayan|2002:Rambah Tengah Utara|Rambah Tengah Hilir|Rambah Tengah Hulu|Rambah Tengah Barat|Menaming|Pasir Baru|Sialang Jaya|Tanjung Belit|Koto Tinggi|Suka Maju|Pematang Berangan|Babussalam|Pasir Maju
1001:Tambusai Tengah|2002:Tambusai Barat|Tambusai Timur|Batas|Talikumain|Rantau Panjang|Sungai Kumango|Batang Kumu|Sialang Rindang|Suka Maju|Lubuk Soting|Tingkok
1001:KepenuhanTengah|2003:Kepenuhan Barat|Kepenuhan Hilir|Kepenuhan Timur|Kepenuhan Barat Sei Rokan Jaya|Kepenuhan Raya|Kepenuhan Baru|Kepenuhan Barat Mulya|Ulak Patian|2012:Rantau Binuang Sakti
1001:Kota Lama|2003:Kota Intan|Muara Dilam|2008:Kota Raya|Kota Baru|Sungai Kuti|Pasir Indah|Pasir Luhur|2017:Bukit Intan Makmur|Bagan Tujuh
2001:Rambah Samo|Rambah Samo Barat|Rambah Baru|Rambah Utama|Pasir Makmur|Karya Mulya|Marga Mulya|Langkitin|Masda Makmur|Lubuk Napal|Teluk Aur|Sei Salak|Sei Kuning|Lubuk Bilang
2001:Rambah Hilir|Rambah Hilir Tengah|Rambah Hilir Timur|Pasir Utama|Pasir Jaya|Rambah Muda|Sungai Sitolang|Lubuk Kerapat|Rambah|Serombou Indah|Sungai Dua Indah|Muara Musu|Sejati
2001:Tambusai Utara|Mahato|Bangun Jaya|Simpang Harapan|Pagar Mayang|Payung Sekaki|Mekar Jaya|Tanjung Medan|Suka Damai|Rantau Sakti|Mahato Sakti
2001:Pasir Agung|Pasir Intan|Rambah Jaya|Bangun Purba|Bangun Purba Timur Jaya|Bangun Purba Barat|Tangun
2001:Tandun|Kumain|Bono Tapung|Dayo|Tapung Jaya|Puo Raya|Sei Kuning|Koto Tandun|Tandun Barat
2001:Kabun|Aliantan|Koto Ranah|Boncah Kesuma|Batu Langkah Besar|Giti
2001:Teluk Sono|Sontang|Bonai|Rawa Makmur|Pauh|Kasang Padang|Kasang Mungkal
2001:Pagaran Tapah|Kembang Damai|2005:Sangkir Indah
2001:Kepenuhan Hulu|Pekan Tebih|Kepayang|Muara Jaya|Kepenuhan Jaya
2001:Pendalian|Bengkolan Salak|Suligi|Air Panas|Sei Kandis
1010:Telukmerbau|2002:Tanjungleban|Sungaikubu|Rantau Panjang Kanan|2012:Telukpiyai|Sungaisegajah|2015:Sei Segajah Makmur|2020:Telukpiyai Pesisir|Sungaikubu Hulu|Sungai Segajah Jaya
1011:Bagan Punak|Bagan Kota|1015:Bagan Hulu|Bagan Barat|Bagan Timur|2009:Labuhan Tangga Kecil|Labuhan Tangga Besar|2013:Bagan Jawa|Parit Aman|2019:Labuhan Tangga Baru|2021:Bagan Jawa Pesisir|Serusa|Labuhan Tangga Hilir|Bagan Punak Meranti|Bagan Punak Pesisir
1007:Sedinginan|1010:Banjar XII|1019:Cempedak Rahuk|2001:Ujung Tanjung|Rantau Bais|2005:Sekeladi|Teluk Mega|2008:Putat|Sintong|2011:Mumugo|Teluk Berembun|Menggala Sakti|Sekeladi Hilir|Menggala Sempurna|Sintong Pusaka|Sintong Bakti|Sintong Makmur
1001:Rimba Melintang|2002:Jumrah|Telukpulau Hilir|Telukpulau Hulu|Langgadai Hulu|Lenggadai Hilir|Mukti Jaya|Karya Mukti|Harapan Jaya|Seremban Jaya|Pematang Botam|Pematang Sikek
1018:Bagan Batu Kota|Bahtera Makmur Kota|2002:Bagan Batu|Bahtera Makmur|2007:Pelita|Gelora|2015:Suka Maju|Bagan Manunggal|Bagan Sapta Permai|2025:Bakti Makmur|2028:Jaya Agung|2030:Meranti Makmur|Bhayangkara Jaya
1007:Panipahan|2001:Panipahan|Telukpulai|Pasir Limau Kapas|Sungai Daun|Panipahan Darat|Panipahan Laut|2008:Pulaujemur
1005:Sinaboi Kota|2001:Sinaboi|Sei Bakau|Raja Bejamu|Sungai Nyamuk|2006:Darussalam
1010:Pujud Selatan|2001:Teluk Nayang|Pujud|Air Hitam|Kasang Bangsawan|Sungaipinang|2008:Siarang-arang|2011:Suka Jadi|2015:Pujud Utara|Babussalam Rokan|Perkebunan Siarang-arang
1005:Melayu Besar Kota|2001:Melayu Besar|Melayu Tengah|Batu Hampar|Mesah|2006:Labuhan Papan
1001:Bangko Kanan|1006:Bangko Kiri|2002:Bangko Jaya|Bangko Sempurna|Bangko Bakti|Bangko Pusako|2007:Sei Manasib|Teluk Bano I|Bangko Makmur|Pematang Damar|Pematang Ibul|Bangko Permata|Bangko Mukti|Bangko Lestari|Bangko Balam|Bangko Mas Raya
1001:Simpang Kanan|2002:Kota Parit|Bagan Nibung|Bukit Damar|Bukit Mas|Bukit Selamat
1004:Bantayan Hilir|2001:Bantaian|Sungaisialang|Bantayan Baru|2005:Sungaisialang Hulu
1002:Rantau Kopar|Sungai Rangau|2001:Sekapas|2004:Bagan Cempedak
2001:Pedamaran|Rokan Baru|Sei Besar|Suak Temenggung|Teluk Bano II|Pekaitan|Suak Air Hitam|Kubu I|Karyo Mulyo Sari|Rokan Baru Pesisir
2001:Rantau Panjang Kiri|Teluknilap|Sungaimajo|Sungaipinang|Sungaipanji-panji|Jojol|Pulauhalang Muka|Pulauhalang Belakang|Rantau Panjang Kiri Hilir|Teluknilap Jaya|Sungaimajo Pusako|Pulauhalang Hulu
2001:Tanjung Medan|Tanjung Medan Utara|Tanjung Medan Barat|Sei Meranti|Sei Meranti Darussalam|Akar Belingkar|Tangga Batu|Perkebunan Tanjung Medan|Sri Kayangan|Pondok Kresek|Sungai Tapah|Tanjung Sari
1001:Bagan Sinembah Kota|2002:Bagan Sinembah|Harapan Makmur Selatan|Harapan Makmur|Makmur Jaya|Salak|Panca Mukti|Bagansinembah Timur|Bagansinembah Utara|Bagansinembah Barat
1001:Balai Jaya Kota|Balam Sempurna Kota|2003:Balam Jaya|Balai Jaya|Balam Sempurna|Bagan Bhakti|Kencana|Pasir Putih|Pasir Putih Utara|Pasir Putih Barat|Lubuk Jawi
1001:Kampung Dalam|Kampung Rempak|2003:Langkai|2011:Tumang|Merempan Hulu|Rawang Air Putih|Suak Lanjut|Buantan Besar
1001:Sungai Apit|2002:Teluk Lanus|Tanjung Kuras|Parit I/II|Teluk Mesjid|2008:Sungai Kayu Ara|Lalang|Mengkapan|Sungai Rawa|Penyengat|2014:Teluk Batil|2016:Bunsur|Harapan|2019:Kayu Ara Permai|Rawa Mekar Jaya
1001:Minas Jaya|2002:Minas Timur|Minas Barat|Mandi Angin|Rantau Bertuah
1001:Perawang|2002:Tualang|Pinang Sebatang|Meredan|Pinang Sebatang Timur|Pinang Sebatang Barat|Meredan Barat|Perawang Barat|Tualang Timur
2001:Muara Kelantan|Teluk Lancang|Sungai Selodang|Olak|Lubuk Jering|Muara Bungkal|Lubuk Umbut|Bencah Umbai|Tasik Betung
2001:Dayun|Banjar Seminai|Teluk Merbau|Merangkai|Lubuk Tilan|Berumbung Baru|Pangkalan Makmur|Buana Makmur|Suka Mulya|Sawit Permai|Sialang Sakti
2001:Kerinci Kanan|Kerinci Kiri|Buana Bakti|Bukit Harapan|Kumbara Utama|Bukit Agung|2008:Simpang Perak Jaya|Buatan Baru|Gabung Makmur|Jati Mulya|Seminai|Delima Jaya
2001:Bunga Raya|Jati Baru|Jayapura|2011:Kemuning Muda|Buatan Lestari|Tuah Indrapura|Langsat Permai|Temusai|Dayang Suri|Suak Merambai
2001:Pangkalan Pisang|Kuala Gasib|Teluk Rimba|Buatan I|Buatan II|Sengkemang|Rantau Panjang|Empang Pandan|Keranji Guguh|Sri Gemilang|Tasik Seminai
1001:Simpang Belutu|Telaga Sam-sam|Kandis Kota|2004:Belutu|Kandis|Sam-Sam|Bekalar|Jambai Makmur|Sungai Gondang|Pencing Bekulo|Libo Jaya
2001:Lubuk Dalam|Rawang Kao|Sri Gading|Sialang Baru|Sialang Palas|Empang Baru|Rawang Kao Barat
2001:Bandar Sungai|Rempak|Belading|Sungai Tengah|Laksamana|Sabak Permai|Bandar Pedada|Selat Guntung
1006:Sungaimempura|2001:Kota Ringin|Paluh|Benteng Hilir|Benteng Hulu|Kampung Tengah|2007:Merempan Hilir|Telukmerempan
2001:Sungai Berbari|Sungai Limau|Dosan|Benayah|Pebadaran|Dusun Pusaka|Perincit
1012:Pasar Lubuk Jambi|2004:Air Buluh|Pantai|2007:Lubuk Ramo|Seberang Cengar|Koto Cengar|Sangau|Banjar Padang|2013:Kasang|Koto Lubuk Jambi|Pulaubinjai|Seberang Pantai|Rantau Sialang|Luai|Banjar Guntung|Bukitpedusunan|Saik|Pebaun Hulu|Pebaun Hilir|Kinali|Bukit Kauman|Aur Duri|Sungaimanau|2030:Muaro Tombang
1016:Pasar Teluk|1018:Simpang Tiga|1025:Sungaijering|2001:Bandar Alai|Pulaukedundung|Pulauaro|Seberang Taluk|Pulau Baru|Koto Tuo|Kopah|Munsalo|2014:Sawah|Koto Taluk|2017:Koto Kari|2019:Pintu Gobang|Jake|Pulau Godang Kari|Jaya|Beringin Taluk|Sitorajo|2026:Seberang Taluk Hilir|Titian Modang Kopah|Pulaubanjar Kari
1003:Muara Lembu|2001:Pangkalan Indarung|Pulaupadang|2004:Logas|Kebun Lado|Sungaikuning|Sungaisirih|Sungaibawang|Air Emas|Pasir Emas|Petai Baru|Sungaikeranji|Sumber Datar|Logas Hilir
1001:Pasar Usang|Pasar Baru|2003:Simpang Tanah Lapang|Rawang Bonto|Koto Tuo|Banuaran|Kampung Madura|2009:Pulau Kijang|2015:Pulaumadinah|Kampung Tengah|Kampung Medan|Kepala Pulau|Teratak Baru|Dusun Tuo|2028:Gunungmelintang|2030:Simpang Pulauberalo
1001:Pasar Cerenti|Koto Peraku|2003:Kompe Berangin|Sikakak|Kampung Baru|Pulaujambu|Koto Cerenti|Pulaubayur|Pulau Panjang Cerenti|Pesikaian|Telukpauh|Tanjungmedan|Kampung Baru Timur
1001:Benai|2003:Banjar Benai|Talontom|Gunungkesiangan|Pulaukalimanting|Banjar Lopak|Tanjungsimandolak|Siberakun|Pulautongah|Ujung Tanjung|Pulauingu|Simandolak|Tebing Tinggi|Pulaulancang|Benai Kecil|2021:Koto Benai
2001:Pulaumungkur|Telukberingin|Pulaurumput|Seberang Gunung|Teberau Panjang|Koto Gunung|Gunung|Toar|Petapahan|Kampung Baru|Pisang Berebus|Lubuk Terentang|Siberobah|Seberang Sungai
2001:Koto Baru|Petai|Sungaipaku|Tanjungpauh|Simpang Raya|Sungaibuluh|Suka Damai|Sumber Jaya|Muara Bahan|Bukitraya|Beringin Jaya|Suka Maju
2001:Pasar Baru Pangean|Koto Pangean|Pulaukumpai|Pulautongah|Pulauderas|Telukpauh|Tanah Bekali|Padang Tanggung|Padang Kunik|Pembatang|Pauh Angit|Sukaping|Pulaurengas|Rawang Binjai|Sako|Sungailangsat|Pauh Angit Hulu
2001:Perhentian Luas|Logas|Lubuk Kebun|Sungai Rambai|Situgal|Rambahan|Teratak Rendah|Sikijang|Sukaraja|Sako Margasari|Kuantan Sako|Hulu Teso|Giri Sako|Bumi Mulya|Sidodadi
2001:Pasar Inuman|Koto Inuman|Pulaupanjang Hulu|Pulaupanjang Hilir|Sigaruntang|Pulaubusuk|Bedeng Sikuran|Banjar Nan Tigo|Pulausipan|Pulaubusuk Jaya|Seberang Pulau Busuk|Lebuh Lurus|Kampung Baru Koto|Ketaping Jaya
2001:Lubuk Ambacang|Sungaikelelawar|Tanjung|Sungaipinang|Sungaialah|Koto Kombu|Sumpu|Mudik Ulo|Inuman|Tanjungmedang|Serosa|Sampurago
2001:Pulaubaru|Pulauberalo|Pulaukulur|Pelukahan|Pengalihan|Lumbok|Teratak Jering|Tanjungpisang|Danau|Kasang Limau Sundai|Koto Rajo|Tanjung|Sungaisorik|Rawang Oguang
1015:Beringin Jaya|2001:Pulaukomang Sentajo|Muaro Sentajo|Koto Sentajo|Kampungbaru Sentajo|Pulaukopung Sentajo|Teratak Air Hitam|Seberang Teratak Air Hitam|Parit Teratak Air Hitam|Jalur Patah|Geringing Baru|Marsawa|Langsat Hulu|Muara Langsat|Geringging Jaya
2001:Perhentian Sungkai|Ibul|Muarapetai|Pangkalan|Sungaibesar|Setiang|Muaro Tiu Makmur|Muaratobek|Sungaibesar Hilir|Kampung Baru Ibul
1001:Selatpanjang Kota|Selatpanjang Barat|Selatpanjang Selatan|Selatpanjang Timur|2005:Banglas|Alah Air|Alah Air Timur|Sesap|2016:Banglas Barat
2001:Segomeng|Bantar|Anak Setatah|Lemang|Bokor|Sungai Cina|Melai|2011:Telaga Baru|Bina Maju|2015:Sialang Pasung|Permai|Mekar Baru
2001:Tanjung Samak|Tanjung Medang|2004:Gemala Sari|2007:Topang|Penyagun|2010:Repan|Tanjung Bakau|Teluk Samak|Sungai Gayung Kiri|Citra Damai|2016:Dwi Tunggal|Wonosari|Tebun|2020:Tanjung Gemuk
2001:Alai|Tenan|Insit|Tanjung|Tanjung Peranap|Kundur|Mekong|Batang Malas|Mantiasa|Gogok Darussalam|Maini Darul Aman|Mengkikip|Alai Selatan|Tanjung Darul Takzim
1001:Teluk Belitung|2002:Meranti Bunting|Lukit|Bagan Melibur|2018:Pelantai|Tanjung Kulim|2021:Mekar Sari|2023:Mayang Sari|2026:Sungai Anak Kamal|Sungai Tengah
2001:Kuala Merbau|Renak Dungun|Baran Melintang|Teluk Ketapang|Semukut|Centai|Tanjungbunga|Batang Meranti|Pangkalan Balai|Padang Kamal|Ketapang Permai
2001:Lukun|Sungai Tohor|Nipah Sendanu|Tanjung Sari|Tanjung Gadai|Teluk Buntal|Kepau Baru|Sungai Tohor Barat|Sendanu Darul Ihsan|Batin Suir
2001:Tanjung Padang|Putri Puyu|Mekar Delima|Dedap|Kudap|Bandul|Selat Akar|Tanjung Pisang|Mengkopot|Mengkirau
2001:Tanjung Kedabu|Beting|Sokop|Telesung|Bungur|Tenggayun Raya|Sendaur|Kayu Ara|Sonde|Kedabu Rapat|Tanah Merah
1002:Jadirejo|Kampung Tengah|Kampung Melayu|Kedung Sari|Harjosari|Sukajadi|Pulau Karomah
1001:Simpang Empat|Sumahilang|Tanah Datar|Kota Baru|Sukaramai|Kota Tinggi
1001:Cinta Raja|Sukamulya|Sukamaju
1001:Rintis|Tanjung RHU|Pesisir|Sekip
1001:Padang Bulan|Sago|Kampung Baru|Kampung Dalam|Kampung Bandar|Padang Terubuk
1003:Rumbai Bukit|1005:Muarafajar Timur|1010:Muarafajar Barat|Rantaupanjang|Maharani|Agrowisata
1005:Simpang Tiga|Tangkerang Selatan|1008:Tangkerang Utara|1011:Tangkerang Labuai|Airdingin
1001:Simpangbaru|1008:Delima|Tobekgodang|Binawidya|1014:Sungaisibam
1001:Tangkerang Barat|Tangkerang Tengah|Sidomulyo Timur|Wonorejo|Maharatu|Perhentianmarpoyan
1002:Bencahlesung|Tangkerang Timur|Rejosari|Bambukuning|1010:Melebung|Industritenayan|Sialangsakti|Tuahnegeri
1001:Tampan|Labuh Baru Timur|Labuh Baru Barat|Air Hitam|Bandarraya|1007:Tirtasiak
1001:Meranti Pandak|1004:Lembah Damai|1006:Limbungan Baru|1009:Sri Meranti|Palas|Umban Sari
1001:Sidomulyo Barat|Sialangmunggu|Tuahkarya|Tuahmadani|Airputih
1001:Kulim|Mentangor|Sialangrampai|Pebatuan|Pematangkapau
1001:Tebing Tinggi Okura|Sungaiukai|Sungaiambang|Lembah Sari|Limbungan
1003:Pangkalan Sesai|1006:Purnama|1008:Bagan Keladi|Simpang Tetap Darul Ichsan
1002:Teluk Binjai|Tanjung Palas|Jaya Mukti|1006:Buluh Kasap|1009:Bukit Batrem
1001:Bukit Nenas|Bukit Kayu Kapur|Gurun Panjang|Bagan Besar|Kampung Baru|Bagan Besar Timur|Bukit Kapur
1001:Lubuk Gaung|Tanjung Penyembal|Bangsal Aceh|Basilam Baru|Batu Teritip|Sungai Geniot
1001:Teluk Makmur|Mundam|Guntung|Pelintung
1001:Laksamana|Rimba Sekampung|Dumai Kota|Bintan|Sukajadi
1001:Ratu Sima|Bukit Timah|Mekar Sari|Bukit Datuk|Bumi Ayu
1004:Lempur Tengah|2001:Selam Paung|Air Mumu|Lempur Mudik|2005:Masgo|Lempur Hilir|2011:Kebun Baru|Perikan Tengah|Dusun Baru Lempur|2016:Sungaihangat|2018:Manjunto Lempur|Kebun Lima
2001:Sanggaran Agung|Kota Baru Sanggaran Agung|Pendung Talang Genting|Seleman|Tebing Tinggi|Cupak|Tanjungtanah|Koto Tengah|2013:Simpang Empat|Talang Kemulun|Dusun Baru Tanjung Tanah|Pasar Sore Seleman|2018:Tanjungharapan
2008:Hiang Tinggi|Ambai Atas|Tanjungmudo|Pendung Tengah|Pendung Hilir|Koto Baru Hiang|Betung Kuning|2026:Ambai Bawah|2028:Hiang Karya|Hiang Lestari|Angkasa Pura|Hiang Sakti|2033:Koto Sekilan Ambai|Penawar Tinggi
2002:Koto Baru Semurup|2004:Koto Dua Lama|2012:Koto Di Air|Pasar Semurup|Balai|Koto Majidin Hilir|Pendung Hilir|2018:Pendung Mudik|2022:Air Tenang|2024:Muara Semerah|2029:Koto Majidin Mudik|2035:Muara Semerah Mudik|Sawahan Koto Majidin|Sawahan Jaya|Koto Majidin Di Air|Pendung Tengah
1009:Siulak Deras|2010:Sungaibetung Hilir|Sungaibatu Gantih|Tanjunggenting|Simpang Tutup|Suko Pangkat|Sungaibetung Mudik|Danautinggi|Sungaigelampeh|Siulak Deras Mudik|Siulak Tenang|2039:Sungai Batu Gantih Hilir|Baru Sungai Betung Mudik|Tanjunggenting Mudik|Air Betung|Ujung Ladang
2004:Tarutung|2006:Lubuk Paku|Tamiai|Pematang Lingkung|Pasar Tamiai|Seberang Merangin|Baru Pulau Sangkar|2013:Batang Merangin|Muara Hemat
2001:Jujun|Talang Lindung|Keluru|Pidung|Tanjungbatu|Benik|Kt Tuo P. Tengah|Kt. Dian P. Tengah|2012:Lempur Danau|Dsn. Baru P. Tengah|2018:Telago|Koto Agung|2022:Pulautengah|Koto Baru|2025:Jembatan Merah Pulau Tengah|Limok Manaih Pulau Tengah|Pasar Jujun|Pancuran Bangko
2010:Koto Tuo|Sungaitanduk|Kersik Tuo|Sangir|Koto Baru|Koto Panjang|Koto Tengah|Sungaibendung Air|2022:Sungaisampun|2024:Bedeng Baru|Batang Sangir|2030:Sungaidalam|2038:Koto Periang|Lindung Jaya|2041:Renah Kasah|Pasar Sungai Tanduk|Mekar Sari|2045:Mekar Jaya|2047:Sangir Tengah|Tanjungbungo|Bendung Air Timur
2001:Kemantan Tinggi|Kemantan Kebalai|Kemantan Darat|Sungaiabu|Pondok Sungaiabu|Koto Tebat|Sungaimedang|Air Hangat|Baru Sungai Tutung|Pungut Tengah|Pungut Hilir|Pungut Mudik|2014:Kemantan Hilir|Sungaitutung|2018:Kemantan Agung|Sungaideras|Kemantan Mudik|Simpang Empat Sungai Tutung|Baru Sungaideras|Taman Jernih Sungaitutung|Baru Sungaimedang|Kemantan Raya|Baru Air Hangat|Air Panas Sungaiabu|Baru Sungaiabu
2001:Sungairumpun|Sungaisikai|Tangkil|Pelompek|Jernih Jaya|Bengkolan Duo|Lubuk Pauh|Telun Berasap|Bumbun Duri|Pesisir Bukit|Pauh Tinggi|Sungaijernih|Pelompek Pasar Baru
2001:Siulak Gedang|2004:Pasar Siulak Gedang|Siulak Panjang|Siulak Kecil Mudik|Koto Rendah|2009:Lubuk Nagodang|Sungaipegeh|Sungailebuh|Koto Kapeh|Koto Beringin|Dusun Baru|Dusun Dalam|Air Terjun|2019:Koto Aro|2021:Koto Lebuh Tinggi|2024:Siulak Kecil Hilir|Koto Tengah|2028:Telago Biru|2030:Tutung Bungkuk|2033:Baru Sungaipegeh|Bendar Sedap|Plak Naneh|Padang Jantung|2038:Pelak Gedang|Demong Sakti|Pasar Senen
2001:Belui|Baru Kubang|Koto Panjang|Kubang Gedang|Semumu|Belui Tinggi|Koto Tuo|Koto Payang|Tebat Ijuk|Sekungkung|Simpang Belui|Koto Lanang|Ladeh|Lubuk Suli|Kayu Aho Mangkak Koto Lanang|Tambak Tinggi|Kubang Agung|Tebat Ijuk Dili|Koto Simpai Kubang|Pahlawan Belui
2001:Mukai Hilir|Mukai Tengah|Mukai Mudik|Senimpik|Tebing Tinggi|Mukai Tinggi|Mukai Pintu|Sungailangkap|Pasir Jaya|Sungaikuning|Mukai Seberang|Talang Tinggi|Lubuk Tabun|Koto Lua
2001:Batu Hampar|Sungairenah|Bedeng Delapan|Bedeng Dua|Sako Duo|Sungailintang|Kebun Baru|Patok Empat|Sungaijambu|Sungaikering|Giri Mulyo|Gununglabu|Bento|Kampung Baru|Sungaiasam|Pasar Minggu|Ensatu
2001:Pasar Kerman|Lolo Gedang|Lolo Kecil|Lolo Hilir|Tanjung Syam|Talang Kemuning|Pondok|Muak|Pengasi Lama|Pulaupandan|Pulausangkar|Bintang Marak|Karang Pandan|Pengasi Baru|Muaro Lulo
2001:Koto Mebai|Baru|Air Panas|Hamparan Pugu|Pugu|Koto Mudik|Koto Tengah|Koto Datuk|Koto Dua Baru|Koto Cayo|Kecil|Air Bersih
2001:Kayu Aro Ambai|Bunga Tanjung|Pondok Beringin|Semerah|Sebukar|Koto Tuo Ujung Pasir|Ujung Pasir|Koto Petai|Koto Salak|Agung Koto Iman|Koto Iman|Baru Semerah
2001:Pancuran Tiga|Tanjung Pauh Mudik|Bukit Pulai|Punai Merindu|Sumur Jauh|Permai Baru|Tanjung Pauh Hilir|Serumpun Pauh|Pondok Siguang|Koto Tengah|Semerap|Koto Baru Semerap|Pasar Semerap|Koto Patah
2001:Renah Kemumu|Tanjung Kasri|Lubuk Mentilin|Rantau Kermas|Renah Alai|2008:Pulau Tengah|Lubuk Pungguk|Koto Renah|Muara Madras|2023:Renah Pelaan|Koto Rawang
1009:Pasar Atas|Pasar Bangko|Dusun Bangko|1013:Pematang Kandis|2004:Kungkai|2008:Mudo|2012:Langling|2024:Sungai Kapas
2004:Durian Rambun|2007:Lubuk Birah|Lubuk Beringin|Rantau Macang|Peradun Temeras|Teluk Sikumbang|Muara Siau|Tiaro|2015:Air Lago|Badak Tekurung|Rantau Bidaro|Rantau Panjang|2021:Pulau Raman|2024:Pasar Muara Siau|2027:Sepantai Renah|Sungai Ulas|Rantau Bayur
2007:Sungai Pinang|Tiangko|Palipan|Seringat|Durian Lecah|2015:Bukit Batu|Sungai Nilau|Sungai Manau|2025:Benteng|Gelanggang
1002:Dusun Baru|Pasar Rantau Panjang|1005:Kampung Baruh|1020:Mampun|1036:Pasar Baru Rantau Panjang|2007:Kandang|Koto Rayo|2011:Tanjung Ilir|2014:Beluran Panjang|Seling|2035:Lubuk Napal
1008:Pamenang|2004:Jelatang|Tanjung Gedang|Empang Benao|Rejo Sari|2009:Keroya|Muara Belengo|Karang Berahi|Pauh Menang|Pematang Kancil|Tanah Abang|Sialang|2026:Sungai Udang|Pelakar Jaya
2009:Muara Jernih|Kapuk|Pulau Aro|Rantau Ngarau|Medan Baru|Muaro Seketuk
2001:Sungai Sahut|Bungo Antoi|Muara Delang|Sinar Gading|Bungo Tanjung|Rawa Jaya|Gading Jaya|Mekar Jaya
2001:Nilo Dingin|Tanjung Berugo|Tuo|Koto Rami|Rancan|Pasar Masurai|Rantau Jering|Tanjung Dalam|Muaro Pangi|Sungai Lalang|Talang Asal|Muara Kelukup|Muara Lengayo|Talang Paruh|Durian Mukut
2001:Pulau Rengas|Biuku Tanjung|Bedeng Rejo|Sungai Putih|Bukit Beringin|Pulau Rengas Ulu
2001:Sungai Ulak|Aur Berduri|Telun|Nalo Gedang|Baru Nalo|Mentawak|Danau
2001:Lubuk Gaung|Salam Buku|Pulau Baru|Nibung|Titian Teras|Kederasan Panjang|Rantau Alai|Tambang Besi|Pelangki|Pulau Layang
2001:Tanjung Lamin|Limbur Merangin|Karang Anyar|Pinang Merah|Simpang Limbur Merangin|Mampun Baru|Papit|PulauTujuh
2001:Rantau Limau Manis|Ulak Makam|Air Batu|Rejo Sari|Kota Raja|Tunggul Bulin|Mekar Limau Manis
2001:Sungai Limau|Sungai Bulian|Sri Sembilan|Bukit Subur
2001:Muaro Panco Barat|Talang Segegah|Durian Batakuk|Muara Bantan|Parit Ujung Tanjung|Guguk|Markeh|Air Batu|Marus Jaya|Renah Medan|Simpang Parit|Muaro Panco Timur
2001:Baru Pangkalan Jambu|Bukit Perentak|Birun|Tiga Alur|Bungo Tanjung|Sungai Jering|Kampung Limo|Tanjung Mudo
2001:Tanjung Mudo|Koto Teguh|Baru|Talang Tembago|Beringin Tinggi|Pematang Pauh|Rantau Suli|Gedang|2010:Koto Baru|Tanjung Benuang|Jangkat|Tanjung Alam|Kabu|Simpang Talang Tembago
2001:Meranti|Bukit Bungkul|Rasau|Lantak Seribu
2001:Tambang Emas|Tanjung Benuang|Pulau Bayur|Selango
2001:Tanjung Rejo|Sumber Agung|Suko Rejo|Sido Rukun|Lubuk Bumbun|Tegal Rejo
2001:Tambang Baru|Sido Lego|Mensango|Koto Baru|Sido Harjo
2001:Muara Kibul|Tanjung Putus|Pulau Tebakar|Batang Kibul|Sungai Tabir|Telentam|Ngaol|Air Liki|Pulau Lebar|Muara Langeh|Tanjung Beringin|Baru Kibul|Ngaol Ilir|Air Liki Baru
2001:Sekancing|Sekancing Ilir|Beringin Sanggul|Baru Bukit Punjung|Rantau Limau Kapas|Baru Sungai Sakai
2001:Tambak Ratu|Sungai Keradak|Muaro Air Dua|Simpang Narso|Batin Pengambang|Batu Empang|Rantau Panjang|P. Salak Baru|Muaro Pemuat|Lubuk Bangkar|Pekan Gedang|Raden Anom|Datuk Nan Duo|Bukit Kalimau Ulu|Sungai Bemban|Muara Cuban|Sungai Baung|Padang Jering|Kasiro|Kasiro Hilir|Bukit Berantai|Bukit Sulah|Paniban Baru
2005:Pulau Pandan|Temenggung|Ranggo|Panca Karya|Lubuk Bedorong|Meribung|Napal Melintang|Berkun|Mersip|Tanjung Raden|2016:Moenti|Muara Mensao|Demang|2021:Temalang|Muara Limun|Suka Damai
1001:Dusun Sarolangun|1015:Sukasari|Pasar Sarolangun|1019:Sarolangun Kembang|1025:Gunung Kembang|Aur Gading|2002:Bernai|Sungai Baung|Panti|Tinting|Sungai Abang|2013:Lidung|Ladang Panjang|2024:Desa Baru|2027:Ujung Tanjung|Bernai Dalam
1005:Pauh|2001:Pangidaran|Karang Mendapo|Batu Ampar|Batu Kucing|2006:Semaran|Kasang Melintang|Pangkal Bulian|Lubuk Napal|Sepintun|Lamban Sigatal|2020:Seko Besar|Taman Bandung|Danau Serdang
2001:Penegah|Pelawan|Pulauaro|Bukit|Lubuk Sepuh|Rantau Tenang|Muara Danau|2013:Sungai Merah|2016:Pematang Kulim|Batu Putih|2019:Mekar Sari|2021:Pasar Pelawan|Pelawan Jaya|Lubuk Sayak
2001:Mandiangin|Rangkiling Simpang|Pemusiran|Gurun Tuo Simpang|Gurun Mudo|Gurun Tuo|Rangkiling|Mandiangin Tuo|Kertopati|Muaro Ketalo|Taman Dewa|Simpang Kertopati|Bukit Peranginan|2020:Gurun Baru|Kute Jaye|Mandiangin Pasar|Sungai Rotan|2028:Talang Serdang
2001:Lubuk Jering|Jernih|Desa Baru|Semurung|Lubuk Kepayang|Pematang Kabau|Bukit Suban|Mentawak Baru|Mentawak Ulu
1011:Limbur Tembesi|2001:Rantau Gedang|Penarun|Pulau Lintang|Tanjung|Bangun Jayo|Teluk Kecimbung|Pulau Melako|Batu Penyabung|Tanjung Gagak|Pulau Buayo|2012:Dusun Dalam|Muara Lati|Suka Jadi|Teluk Mancur
1001:Sungai Benteng|2002:Bukit Tigo|Sungai Gedang|Payo Lebar|Bukit Murau|Perdamaian|Pasar Singkut|Siliwangi|Simpang Nibung|Bukit Talang Mas|Bukit Bumi Raya|Argo Sari|Sendang Sari
2001:Kampung Tujuh|Lubuk Resam|Teluk Rendah|Teluk Tigo|Lubuk Resam Hilir|Pemuncak|Tambang Tinggi|Tendah|Sungai Keramat|Sekamis
2001:Guruh Baru|Petiduran Baru|Sungai Butang|Butang Baru|Suka Maju|Jati Baru|Jati Baru Mudo|Meranti Baru|Meranti Jaya|Jernang Baru
1001:Kembang Paseban|2002:Sengkati Kecil|Sengkati Gedang|Sengkati Baru|Kembang Tanjung|Mersam|Benteng Rendah|Sungai Puar|Rantau Gedang|Pematang Gadung|Teluk Melintang|Bukit Harapan|Belanti Jaya|Tapah Sari|Bukit Kemuning|Simpang Rantau Gedang|Tanjung Putra|Sengkati Mudo
1001:Kampung Baru|Pasar Muara Tembesi|2003:Jebak|Ampelu|Rambutan Masam|Rantau Kapas Mudo|Rantau Kapas Tuo|Sungai Pulai|Pulau|Tanjung Marwo|Suka Ramai|Ampelu Mudo|Pelayangan|2015:Pematang Lima Suku
1001:Muara Bulian|Teratai|Sridadi|Pasar Baru|Rengas Condong|2006:Pasar Terusan|Simpang Terusan|Malapari|Napal Sisik|Rambahan|Olak|Muaro Singoan|Aro|Rantau Puri|Sungai Baung|Bajubang Laut|Singkawang|Tenam|Sungai Buluh|Kilangan|Pelayangan
1003:Durian Luncuk|1012:Muara Jangga|2001:Jelutih|Olak Besar|2004:Aur Gading|Paku Aji|Hajran|Mata Gual|Jangga|Koto Boyo|Simpang Karmeo|Karmeo|2013:Jangga Baru|Terentang Baru|Bulian Baru|Simpang Jelutih|Simpang Aur Gading
1002:Jembatan Mas|2001:Tebing Tinggi|2003:Serasah|Lubuk Ruso|Kuap|Senaning|Kubu Kandang|Ture|Pulau Betung|Lopak Aur|Selat|Teluk|Pulau Raman|Kaos|Simpang Kubu Kandang|Awin|Olak Rambahan|2019:Teluk Ketapang|Kampung Pulau
1014:Simpang S. Rengas|2001:Batu Sawar|Peninjauan|Teluk Leban|Kampung Baru|Rengas IX|Kembang Seri|Buluh Kasab|Tebing Tinggi|Olak Kemang|Padang Kelapo|Sungai Lingkar|Sungai Ruan Ulu|Sungai Ruan Ilir|2015:Rawa Mekar|Mekar Sari|Kembang Seri Baru
1004:Bajubang|2001:Bungku|Pompa Air|Ladang Peris|2005:Penerokan|Petajen|Batin|Mekar Jaya|Sungkai|Mekar Sari Nes
1008:Terusan|2001:Bulian Jaya|Tidar Kuranji|Kehidupan Baru|Bukit Sari|Karya Mukti|Terusan|Danau Embat
1003:Pijoan|2002:Sungai Bertam|2004:Pematang Jering|Muaro Pijoan|Sungai Duren|Mendalo Darat|Rengas Bandung|Sarang Burung|Mendalo Laut|Sembubuk|Senaung|Penyengat Olak|Simpang Sungai Duren|Kedemangan|Muhajirin|Maro Sebo|2019:Danau Sarang Elang|Simpang Limo|Mendalo Indah|Pematang Gajah
1010:Sengeti|2001:Suak Putat|Rantau Majo|Pulau Kayu Aro|Pematang Pulai|Tan Tan|Kedotan|Keranggan|Berembang|Sekernan|2011:Gerunggung|Tunas Baru|Bukit Baling|Tanjung Lanjut|Suko Awin Jaya|Tunas Mudo
1008:Tanjung|2001:Puding|Pulau Mentaro|Betung|Pematang Raman|Sungai Bungur|Seponjen|Sogo|2009:Sungai Aur|Jebus|Gedong Karya|2013:Rantau Panjang|Londerang|2016:Petanang|Mekar Sari|Rondang|Maju Jaya
1002:Jambi Kecil|2001:Setiris|2003:Tanjung Katung|Jambi Tulo|Baru|Danau Lamo|Muaro Jambi|2016:Niaso|Bakung|Danau Kedap|Mudung Darat|Lubuk Raman
1009:Tempino|2001:Tanjung Pauh Km. 32|Pelempang|Sungai Landai|Ibru|Nagasari|Sebapo|2010:Baru|Tanjung Pauh Km. 39|Nyogan|2015:Suka Damai|Pondok Meja|Suka Maju|Tanjung Pauh Talang Pelita|Muaro Sebapo
2001:Pudak|Muara Kumpeh|Kota Karang|Kasang Lopak Alai|Kasang Pudak|2008:Solok|Sakean|Lopak Alai|Tarikan|Ramin|Teluk Raya|Pemunduran|Sipin Teluk Duren|Arang Arang|Sumber Jaya|Sungai Terap|2023:Kasang Kumpeh|Kasang Kota Karang
2004:Suka Makmur|Marga Mulya|Panca Mulya|Marga Manunggal Jaya|2012:Tanjung Harapan|Berkah|2018:Bukit Makmur|2021:Bukit Mas|2025:Mekar Sari Makmur|2033:Bakti Mulya|Panca Bakti
2001:Kebon IX|Talang Belido|Talang Kerinci|Ladang Panjang|Tangkit|Tangkit Baru|Sungai Gelam|Parit|Petaling Jaya|Sumber Agung|Mingkung Jaya|Trimulya Jaya|Mekar Jaya|Sido Mukti|Gambut Jaya
2001:Talang Bukit|Talang Datar|Sumber Mulya|Mulya Jaya|Matra Manunggal|Bukit Mulya|Sumber Jaya|Pinang Tinggi|Markanding|Sungai Dayo|Bahar Mulya
2001:Bukit Subur|Tri Jaya|Mekar Jaya|Ujung Tanjung|Tanjung Baru|Tanjung Mulia|Adipura Kencana|Bukit Jaya|Tanjung Sari|Tanjung Lebar
2001:Kunangan|Talang Duku|Tebat Patah|Kemingking Dalam|Teluk Jambu|Dusun Mudo|Sekumbung|Kemingking Luar|Rukam|Manis Mato
1005:Pelabuhan Dagang|2001:Badang|Tanjung Tayas|Kuala Dasal|Pematang Pauh|2006:Taman Raja|2017:Brasau|2019:Gemuruh|Pematang Tembesu|Badang Sepakat
1004:Tungkal Empat Kota|Tungkal III|Tungkal Harapan|Tungkal II|1015:Kampung Nelayan|Patunas|Sriwijaya|Sungainibung|2003:Tungkal I|2014:Teluk Sialang
1001:Teluknilau|2006:Parit Pudin|Sungai Serindit|Mekar Jati|2012:Sungai Pampang|Parit Sidang|Sungai Jering|Parit Bilal|Suak Samin|Sungai Baung|Karya Maju|Sungai Raya|Pasar Senin
1007:Mekar Jaya|2001:Pematang Lumut|2008:Makmur Jaya|Serdang Jaya|Terjun Gajah|Lubuk Terentang|Pematang Buluh|Muntialo|Teluk Kulbi|Bunga Tanjung|Sungai Terap|Mandala Jaya
1007:Merlung|2005:Penyabungan|Lubuk Terap|2008:Tanjung Paku|2012:Tanjung Benanak|Bukit Harapan|Adi Purwa|2018:Pinang Gading|2020:Merlung|Tanjung Makmur
1001:Tebing Tinggi|2002:Purwodadi|Suka Damai|Adi Jaya|Kelagian|Teluk Pengkah|Talang Makmur|Sungai Keruh|Dataran Kempas|Delima
1001:Dusun Kebun|2002:Sri Agung|Suban|Tanjung Bojo|Kampung Baru|Lubuk Bernai|Rawa Medang|Sungai Penoban|Rawang Kempas|Lubuk Lawas|Sungai Badar
1001:Lubuk Kambing|2002:Pulau Pauh|Rantau Benar|Lampisi|Cinta Damai|Sungai Rotan|Muara Danau|Tanah Tumbuh|Sungai Paur|Bukit Bakar
1001:Rantau Badak|2002:Dusun Mudo|Intan Jaya|Bukit Indah|Kemang Manis|Rantau Badak Lamo|Lubuk Sebontan|Sungai Papauh|Sungai Muluk|Pematang Balam
1001:Tungkal V|2002:Tungkal IV Desa|Kuala Baru|Teluk Pulai Raya|Mekar Alam|Harapan Jaya|Kuala Kahar|Muara Seberang
1001:Bram Itam Kiri|2002:Bram Itam Kanan|Tanjung Senjulang|Pembengis|Bram Itam Raya|Pantai Gading|Jati Emas|Kemuning|Mekar Tanjung|Semau
1001:Betara Kiri|2002:Sungai Dualap|Betara Kanan|Sungai Gebar|Dataran Pinang|Tanjung Pasir|Sungai Gebar Barat|Sungai Dungun|Kuala Indah|Suak Labu
1001:Senyerang|2002:Sungai Kayu Aro|Teluk Ketapang|Sungai Rambai|Margo Rukun|Kempas Jaya|Lumahan|Sungai Landak|Sungsang|Sungai Kepayang
1010:Muara Sabak Ilir|1013:Muara Sabak Ulu|2001:Alang-Alang|Lambur|2004:Simbur Naik|2011:Lambur I|Lambur II|2014:Kota Raja|Siau Dalam|Sungai Ular|Kota Harapan|Kuala Simbur
1001:Nipah Panjang I|Nipah Panjang II|2003:Simpang Jelita|Simpang Datuk|Teluk Kijing|Sungai Raya|Pemusiran|Sungai Tering|Sungai Jeruk|Bunga Tanjung
1002:Mendahara Ilir|2001:Pangkal Duri|2003:Mendahara Tengah|2007:Lagan Ilir|2014:Sinar Kalimantan|Sungai Tawar|Bakti Idaman|Merbau|Pangkal Duri Ilir
1006:Bandar Jaya|2004:Rantau Rasau I|Rantau Rasau II|2007:Harapan Makmur|Bangun Karya|Rantau Jaya|2011:Sungai Dusun|2013:Karya Bakti|Marga Mulya|Pematang Mayan|Tri Mulyo
1005:Sungai Lokan|2001:Sungai Sayang|Air Hitam Laut|Sungai Jambat|Sungai Itik|2006:Sungai Benuh|Sungai Cemara|Remau Baku Tuo|Labuhan Pering
1006:Rantau Indah|2003:Kuala Dendang|Koto Kandis Dendang|Koto Kandis|2007:Sido Mukti|Catur Rahayu|Jati Mulyo
1001:Kampung Singkep|Nibung Putih|Rano|Talang Babat|Parit Culum I|Parit Culum II|Teluk Dawan
1001:Kampung Laut|Tanjung Solok|2003:Teluk Majelis|Kuala Lagan|Majelis Hidayah|Manunggal Makmur
1001:Simpang Tuan|2002:Pematang Rahim|Sungai Toman|Bukit Tempurung|Sinar Wajo|Sungai Beras|Mencolok
1010:Pandan Jaya|2001:Lagan Ulu|Lagan Tengah|2004:Pandan Makmur|Pandan Lagan|Suka Maju|Kota Baru|Rantau Karya|Pandan Sejahtera
1001:Simpang|2002:Rantau Rasau|Rantau Makmur|Sungai Rambut|Rawasari|Telaga Limo
2001:Pedukun|Lubuk Niur|Teluk Kecimbung|Tanah Tumbuh|Rambah|Tebing Tinggi Uleh|Bukit Kemang|Panjang|Perenti Luweh|2015:Renah Jelmu|Koto Jayo
2001:Rantau Duku|Talang Sungai Bungo|Rantau Pandan|Leban|Lubuk Kayu Aro|2015:Lubuk Mayan
1006:Tanjung Gedang|Bungo Timur|Bungo Barat|1022:Jaya Setia|Batang Bungo
2001:Tanjung Belit|Rantau Ikil|Pulau Jelmu|Sirih Sekapur|Ujung Tanjung|2007:Jumbak|2009:Rantau Panjang|2013:Talang Pamesun|Baru Balai Panjang|Sirih Sekapur Perkembangan
2001:Teluk Pandak|2003:Empelu|2006:Pasar Lubuk Landai|Sungai Gambir|2009:Candi|Tanjung|2012:Tanah Bekali|2015:Telentam|2017:Pasar Rantau Embacang|2019:Tenam
2001:Baru Pelepat|Dwi Karya Bakti|Rantau Keloyang|Balai Jaya|Rantel|Senamat|Sungai Beringin|Sungai Gurun|Batu Kerbau|Gapura Suci|Mulya Bakti|Mulya Jaya|Cilodang|Bukit Telago|Sekampil
2001:Tanjung Bungo|Tuo Lbk. Mengkuang|Pauh Agung|Tuo Limbur|Renah Sungai Besar|Muaro Tebo Pandak|Rantau Tipu|Baru Lbk. Mengkuang|Lbk. Tanah Terban|Pemunyian|Renah Sungai Ipuh|Tebo Jaya|Sekar Mengkuang|Limbur Baru
2001:Mangun Jayo|Tanjung Agung|Tebat|Baru Pusat Jalo|Bedaro|Tebing Tinggi|Datar|Suka Jaya|Pekan Jum'at
2001:Koto Jayo|Danau|Muara Kuamang|Lubuk|Purwosari|Lembah Kuamang|Sumber Harapan|Daya Murni|Sumber Mulya|Maju Jaya|Tirta Mulya|Lingga Kuamang|Bangun Harjo|Kuning Gading|Kuamang Jaya|Karya Harapan Mukti|Padang Palangeh
2001:Tanjung Menanti|Babeko|Sepunggur|Simpang Bebeko|Suka Makmur|Tuo Sepunggur
1001:Manggis|1003:Bungo Taman Agung|Sungai Binjai|2002:Lubuk Benteng|2005:Air Gemuruh|Purwo Bakti|Sarana Jaya|Teluk Panjang
1001:Sungai Pinang|Sungai Kerjan|2003:Talang Pantai|Sungai Arang|Pulau Pekan
1001:Pasir Putih|Cadika|2003:Sungai Mengkuang|Sungai Buluh
2001:Muara Buat|Buat|Laman Panjang|Karak Apung|Timbolasi|Senamat Ulu|Aur Cino|Lubuk Beringin|Sungai Telang
2001:Pelayang|Peninjau|Talang Silungko|Pulau Kerakap|Seberang Jaya
2001:Tepian Danto|Aur Gading|Pulau Batu|Sari Mulya|Bukit Sari|Lubuk Tenam|Kuamang
2001:Sungai Mancur|Tanah Periuk|Lubuk Landai|Rantau Embacang|Tebing Tinggi|Embacang Gedang|Sungai Puri|Paku Aji|Pematang Panjang|Sungai Lilin|Sungai Tembang|Rantau Makmur
1001:Muara Tebo|Tebing Tinggi|2003:Bedaro Rampak|Mangun Jayo|Teluk Pandak|Tengah Ulu|Semabu|Kandang|Pelayang|Sungai Keruh|Aburan Batang Tebo|Sungai Alai
1001:Sungai Bengkal|2002:Sungai Aro|Teluk Rendah Pasar|Teluk Rendah Ulu|Teluk Rendah Ilir|2008:Tuo Ilir|2011:Betung Bedarah Timur|Betung Bedarah Barat|2014:Kunangan|Muara Ketalo|2017:Sungai Bengkal Barat|Kemantan
1001:Pulau Temiang|2002:Sungai Rambai|Pagar Puding|Teluk Kembang Jambu|Teluk Kasai Rambahan|Rantau Langkap|Tanjung Aur|Bungo Tanjung|Pulau Panjang|Lubuk Benteng|Teluk Kuali|Melako Intan|2015:Jambu|Pulau Jelmu|Medan Seri Rambahan|Ulak Banjir Rambahan|Teluk Pandan Rambahan
1001:Wirotho Agung|1009:Sarana Agung|Mandiri Agung|2002:Perintis|Rimbo Mulyo|Purwo Harjo|Tegal Arum|Tirta Kencana|Sapta Mulia|Pematang Sapat|2011:Mekar Kencana|Purwo Dadi|Tegal Asri|Perintis Jaya|Perintis Makmur|Jaya Mulya
2001:Teluk Singkawang|Lembak Bungur|Teluk Langkap|Tambun Arang|Punti Kalo|Jati Belarik|Tuo Sumay|Teriti|Suo-Suo|Muara Sekalo|Semambu|Pemayungan
2001:Tanjung Pucuk Jambi|Kuamang|Teluk Kayu Putih|Sungai Abang|Aur Cino|2007:Muara Niro|2013:Teluk Lancang|Dusun Baru|Tabun|Muara Tabun
2001:Suka Damai|Wana Reja|Sumber Sari|Sido Rukun|Sungai Pandan|Suka Maju|Mekar Sari|Wana Arum|Wana Mulya|Damai Makmur|Suka Jaya|Sido Mulyo
2001:Giriwinangun|Sidorejo|Pulung Rejo|Karang Dadi|Giri Purno|Sumber Agung|Sari Mulya|Sepakat Bersatu|Rantau Kembang|Giri Mulyo
2001:Muara Kilis|Penapalan|Mengupeh|Rantau Api|Lubuk Mandarsah|Lubuk Mandarsah Ulu
2001:Pinang Belai|Sekutur Jaya|Bukit Pemuatan|Napal Putih|Sako Makmur|Pagar Puding Lamo|Tanjung Aur Seberang|Teluk Melintang
2001:Teluk Kepayang Pulau Indah|Balai Rajo|Cermin Alam|Sungai Karang|Paseban|Pasir Mayang
2001:Tanah Garo|Pintas Tuo|Embacang Gedang|Bangun Seranten|Tambun Arang|Sungai Jernih|Bangko Pintas|Olak Kemang
1001:Simpang IV Sipin|Buluran Kenali|Teluk Kenali|Telanaipura|1010:Penyengat Rendah|Pematang Sulur|Aur Kenali
1002:Pasir Putih|Tambak Sari|Thehok|Wijaya Pura|Pakuan Baru
1001:Sijenjang|Kasang Jaya|Talang Banjar|Budiman|Sulanjana|Kasang|Tanjung Sari|Rajawali|1010:Tanjung Pinang
1001:Beringin|Orang Kayo Hitam|Pasar Jambi|Sungai Asam
1001:Arab Melayu|Mudung Laut|Jelmu|Tengah|Tahtul Yaman|Tanjung Johor
1001:Pasir Panjang|Tanjung Raden|Olak Kemang|Tanjung Pasir|Ulu Gedong
1001:Suka Karya|Simpang III Sipin|1004:Paal Lima|Kenali Asam Bawah|Kenali Asam Atas|1011:Talang Gulo|Kenali Asam
1001:Talang Jauh|Cempaka Putih|Kebun Handil|Lebak Bandung|Payo Lebar|Jelutung|Handil Jaya
1001:Kenali Besar|Rawa Sari|Mayang Mangurai|Bagan Pete|Beliung|Simpang Rimbo|Pinang Merah
1001:Sungai Putri|Murni|Legok|Selamat|Solok Sipin
1001:Talang Bakung|Payo Selincah|Eka Jaya|Lingkar Selatan|Paal Merah|Bakung Jaya
1001:Sungai Penuh|1003:Pasar Sungai Penuh|2004:Pasar Baru|2006:Gedang|2014:Amar Sakti
2001:Koto Renah|Koto Keras|Koto Bento|Koto Lolo|Koto Tengah|2008:Koto Duo|2010:Sungai Liuk|Seberang|2015:Sumur Gedang
2001:Kampung Diilir|Koto Beringin|Maliki Air|Tanjung|Koto Teluk|Kampung Dalam|Simpang Tiga Rawang|Larik Kemahan|Dusun Diilir|Paling Serumpun|Koto Dian|Tanjung Muda|Cempaka
2001:Baru Debai|Pendung Hiang|Koto Pudung|Koto Dumo|Sembilan|Koto Tuo|Koto Panap|Koto Tengah|Tanjung Bunga|Koto Padang|Tanjung Karang|Kt. Baru Tanah Kampung|Mekar Jaya
2001:Kumun Hilir|Kumun Mudik|Air Teluh|Sandaran Galeh|Debai|Pinggir Air|Renah Kayu Embun|Ulu Air|Muara Jaya
1008:Pondok Tinggi|2001:Sungai Jernih|Aur Duri|Pondok Agung|Permanti|Lawang Agung|Karya Bakti|Koto Lebu
2001:Koto Baru|Koto Limau Manis|Kampung Tengah|Dujung Sakti|Permai Indah|Srimenanti
1005:Dusun Baru|2001:Sumur Anyir|Koto Tinggi|Talang Lindung|Pelayang Raya|2006:Sungai Ning
2001:Negeri Sindang|Rantau Kumpai|Lubuk Baru|Kungkilan|Penyandingan|Bandar|Lubuk Leban|Tungku Jaya|Mekar Sari|Mekar Jaya|Penantian
2001:Gunung Meraksa|2003:Tanjung Pura|Tanjung Sari|Tangsi Lontar|Belambangan|Kesambirata|Gunung Liwat|2015:Pengandonan|Semanding|Tanjungan|Ujanmas|Gunung Kuripan
2001:Kepayang|Kedondong|Belimbing|Durian|2006:Lubuk Rukam|Bindu|2009:Mendala|Peninjauan|Saung Naga|2022:Makartitama|Espetiga|Makarti Jaya|Mitra Kencana|Penilikan|Panji Jaya|Karang Dapo
1003:Tanjungagung|Saung Naga|Talang Jawa|1007:Batu Kuning|1011:Air Gading|2001:Batu Putih|Laya|2006:Pusar|2008:Karang Agung|Karang Endah|Tanjung Karang|2012:Sukamaju
1001:Baturaja Lama|1003:Pasar Baru|Kemalaraja|Sukaraya|Sukajadi|1011:Kemelak Bindung Langit|Sepancar Lawang Kulon|Baturaja Permai|Sekar Jaya|2007:Tanjung Kemala|Tanjung Baru|2015:Air Paoh|Terusan
2001:Kelumpang|Gunung Tiga|Mendingin|Ulak Lebar|Pedataran|Sukajadi|Belandang
2001:Tanjung Kurung|Sukarami|Batanghari|Nyiur Sayak|Suka Merindu|Padang Bindu|Panggal Panggang|Bedegung|Ulak Pandan|Keban Agung|Tubohan|Raksa Jiwa|Seleman|Kebun Jati|Singapura|Pengaringan|Banjarsari|Pandan Dulang|2020:Panai Makmur|Guna Makmur|Tebing Kampung
2001:Merbau|Gunung Meraksa|Kurup|Banu Ayu|Tanjung Dalam|Lubuk Batang Baru|Lubuk Batang Lama|Belatung|Karta Mulya|Lunggaian|Bandar Agung|Tanjung Manggus|2015:Markisa|Air Wall|Sumber Bahagia
2001:Bandar Jaya|Karang Endah|Pajar Bulan|Pagar Dewa|Bumi Kawa|Tanjunglengkayap|Lubuk Dalam|Negeri Ratu|Segara Kembang|Tihang|Lubuk Hara|Sukaraja|Negeri Agung|Gedung Pekuon|Tualang|Sundan|Bunga Tanjung|Way Heling|Umpam|Fajar Jaya|Simpang Empat|Tanjungagung
2001:Karya Jaya|Karya Mukti|Marga Bakti|Sri Mulya|Marga Mulya|Tanjung Makmur
2001:Batu Marta I|Batu Marta II|Lekis Rejo|Lubuk Banjar|Marta Jaya|Batu Raden|Battu Winangun
2001:Kemala Jaya|Lontar|Muara Saeh|Lubuk Tupak|Beringin|Surau|Karang Lantang
2001:Bunglai|Kedaton|Kampai|Rantau Panjang|Kedaton Timur|Suka Pindah|Sinar Kedaton|Lubuk Kemiling
1011:Tanjung Lubuk|2001:Ulak Kapal|Tanjung Merindu|Tanjung Baru|Seritanjung|Pengaraian|Sukarami|2008:Sukamulya|2010:Pulau Gemantung|2012:Bumiagung|Kotabumi|Tanjung Beringin|Tanjung Laga|Tanjung Laut|Ulak Balam|Jambu Ilir|2031:Jukdadak|Atar Balam|Tanjung Harapan|Pulau Gemantung Ilir|Pulau Gemantung Ulu|Pulau Gemantung Darat
2002:Pedamaran VI|Pedamaran V|Pedamaran IV|Pedamaran III|Pedamaran II|Pedamaran I|Cinta Jaya|Sukadamai|Serinanti|Sukaraja|2017:Burnai Timur|Suka Pulih|Menang Raya|2021:Lebuh Rarak
2001:Pematang Panggang|Sungai Sodong|2005:Pagar Dewa|Surya Adi|Makarti Mulya|Marga Bakti|Jaya Bakti|2025:Sukamukti|Mekar Wangi|2035:Karya Mukti|2037:Kalideras|Sumber Deras|2047:Kembang Jajar|2050:Kota Baru|Sido Basuki|Pematang Kasih|Labuhan Jaya
1001:Jua-jua|Kayuagung|Sidakersa|Cintaraja|Mangun Jaya|Paku|Kedaton|Sukadana|Perigi|Kutaraja|1025:Tanjung Rancing|2011:Kijang Ulu|Muarabaru|Tanjung Lubuk|Arisan Buntal|Celikah|Banding Anyar|Buluh Cawang|Lubuk Dalam|Anyar|Tanjung Menang|Teloko|Tanjung Serang|Serigeni Baru|Serigeni
2001:Tanjung Alai|Batu Ampar|Awal Terusan|Ulak Jermun|Mangun Jaya|Terusan Menang|Belanti|Terate|Rengas Pitu|Pantai|Sirah Pulau Padang|Serdang Menang|Bungin Tinggi|Penyandingan|Berkat|Sukaraja|Pematang Buluran|Rawang Besar|Batu Ampar Baru|Terusan Laut
1016:Tulung Selapan Ulu|2001:Simpang Tiga|Pulau Beruang|Penyandingan|Tanjung Batu|Toman|Cambai|Kayuara|Petaling|Tulung Selapan Ilir|Ujung Tanjung|Lebung Gajah|Lebung Itam|Penanggoan Duren|Jerambah Rengas|Simpang Tiga Makmur|2017:Simpang Tiga Jaya|Simpang Tiga Sakti|Tulung Seluang|Rantau Lurus|Kuala Dua Belas|Simpang Tiga Abadi|Tulung Selapan Timur
2001:Ulak Kemang|Sepang|Keman|Kandis|Ulak Depati|Pulau Layang|Tapus|Pulau Betung|Bangsal|Kuro|Menggeris|Pampangan|Serimenang|Secondong|Jermun|Serdang|Jungkal|2035:Tanjung Kemang|Ulak Pianggu|Ulak Kemang Baru|Keman Baru|Sri Mulya
2005:Tebing Suluh|Cahya Bumi|Kutapandan|Cahaya Maju|Bumiagung|Sumberagung|Tugumulyo|2013:Dabuk Rejo|Suka Mulya|Bumi Arjo|Tulung Harapan|Kepayang|2025:Tugu Jaya|Tugu Agung|Sindang Sari|Mekar Jaya|2034:Bumiarjo Makmur|Cahaya Makmur|Sumber Makmur
2001:Tirta Mulya|Suka Mulya|Jadi Mulya|Marga Tani|Bandar Jaya|Mukti Jaya|Srijaya Baru|Nusantara|Kerta Mukti|Nusakerta|Banyu Biru|Pangkalan Damai|Negeri Sakti|Rantau Karya|Pangkalan Sakti|Simpang Heran|Rengas Abang|Bukit Batu|Sungai Batang
2001:Sungai Menang|Karangsia|Sungai Ceper|Gajah Mati|Sungai Tepuk|Sungai Sibur|Talang Makmur|Harapan Jaya|Talang Jaya|Sidomulyo|Bumi Pratama Mandira|Pinang Indah|Gajah Makmur|Gading Jaya|Gajah Mukti|Gajah Mulya|Sri Gading|Gading Mas
2001:Tanjung Aur|Lubuk Ketepeng|Talang Cempedak|Bubusan|Air Itam|Jejawi|Karang Agung|Muara Batun|Lingkis|Terusan Jawa|Tanjung Ali|Sukadarma|Ulak Tembaga|Pedu|Pematang Kijang|Simpang Empat|Padang Bulan|Batun Baru|Danau Ceper
2001:Sungai Somor|Sungai Lumpur|Sungai Jeruju|Sungai Ketupak|Ulak Kedondong|Pelimbangan|Cengal|Talang Rimba|Sungai Pasir|Kuala Sungai Jeruju|Kuala Sungai Pasir|Pantai Harapan|Adil Makmur|Balam Jeruju|Kebun Cabe|Lebak Beriang|Parit Raya
2001:Deling|Pangkalan Lampan|Lirik|Lebung Batang|Sungai Bungin|Sukaraja|Darat|Pulauan|Riding|Sunggutan|Suka Damai|Air Pedara|Rimba Samak|Talang Daya|Air Rumbai|Rambai|Perigi|Bukit Batu|Rawa Tenam
2001:Catur Tunggal|Surya Karta|Tegal Sari|Mukti Karya|Pematang Jaya|Pematang Sukatani|Kampung Baru|Cahaya Mas|Karya Usaha|Pematang Binatani|Bina Karsa|Pematang Sari|Pematang Sukaramah|Cahaya Mulya|Gading Sari|2017:Karya Jaya|Mesuji Jaya|Sumber Mulya|Beringin Jaya
2001:Embacang|Balian|Sumbu Sari|Suka Sari|Ciptasari|Mataram Jaya|Bumi Makmur|Sumber Baru|Mulya Jaya|Rotan Mulya|Embacang Permai|Gedung Rejo|Kertamukti|Kemang Indah|Balian Makmur|Sedyomulyo|Dabuk Makmur
2001:Tanjung Sari I|Lubuk Seberuk|Rantau Durian I|Sungai Belida|Lempuing Indah|Muktisari|Tania Makmur|Sukamaju|Muara Burnai II|Suka Jaya|Rantau Durian II|Tanjung Sari II|Purwo Asri|Muara Burnai I|Lubuk Makmur|Rantau Durian Asli
2001:Benawa|Serapek|Sugih Waras|Muara Telang|Kuripan|Cinta Marga|Penyandingan|Talang Pengeran|Ulak Ketapang|Mulyaguna|Panca Tunggal Benawa|Bumi Harapan|Sinar Harapan Mulya|Seriguna
2001:Pulau Geronggang|Sumber Hidup|Gading Raja|Maribaya|Pancawarna|Tanjung Makmur|Kayu Labu
2011:Embawang|Pagar Dewa|Tanjung Bulan|Lesung Batu|Pandan Enim|Paduraksa|Matas|Tanjung Agung|Muara Emil|Tanjung Karangan|Seleman|Penyandingan|Tanjung Lalang|Pulau Panggung
1006:Tungkal|Pasar II Muara Enim|Pasar III Muara Enim|Pasar I Muara Enim|Muara Enim|1016:Air Lintang|2001:Tanjung Raja|Karang Raja|Muara Lawai|Tanjung Jati|Lubuk Emplas|2011:Kepur|Tanjung Serian|Muara Harapan|Saka Jaya|Harapan Jaya
2001:Gemawang|Lubuk Raman|Jemenang|Tanjung Menang|Tebat Agung|Gerinam|2014:Suban Jeriji|Air Limau|Muara Emburung|Manunggal Jaya|Air Talas|Air Enau|Manunggal Makmur|Aur Duri|2023:Kasih Dewa|Air Cekdam
2001:Penanggiran|Gunung Megang Luar|Gunung Megang Dalam|Lubuk Mumpo|Perjito|Tanjung Muning|Tanjung Terang|2016:Bangun Sari|Sumaja Makmur|Sidomulyo|Pajar Indah|Kayu Ara Sakti|Panang Jaya
1010:Gelumbang|2004:Gaung Telang|2006:Pinang Banjar|2008:Segayam|Tambangan Kelekar|2011:Suka Menang|2013:Karang Endah|Jambu|Midar|Mililian|Pedataran|Teluk Limau|Kerta Mulya|Sebau|Sigam|Payabakal|Bitis|Gumai|Putak|Talang Taling|2030:Suka Jaya|Karang Endah Selatan|Betung
1001:Tanjung Enim|Pasar Tanjung Enim|Tanjung Enim Selatan|2004:Tegal Rejo|Lingga|Keban Agung|Darmo
2001:Penindaian|Babatan|Muara Dua|Muara Danau|Penyandingan|Tanah Abang|Pagar Agung|Pulau Panggung|Karya Nyata|Perapau
2001:Tenam Bungkuk|Kota Padang|Gunung Agung|Sri Tanjung|Tebing Abang|Batu Surau|Tanjung Raya|Muara Tenang|Rekimai Jaya|Palak Tanah|Kota Agung|Swarna Dwipa
2001:Tanjung Tiga|Cahaya Alam|Datar Lebar|Segamit|Siring Agung|Aremantai|Tanjung Agung|Pajar Bulan|Pelakat|Danau Gerak
2001:Pinang Belarik|Ujan Mas Lama|Ujan Mas Baru|Tanjung Raman|Muara Gula Baru|Muara Gula Lama|Guci|Ulak Bandung|Ujan Mas Ulu
2005:Aur|Beringin|Kota Baru|Pagar Gunung|Gunung Raja|Tanjung Kemala|Suka Merindu|2014:Jiwa Baru|2020:Air Asam|Menanti
2001:Baru Rambang|Sugihan|Tanjung Raya|Tanjung Dalam|Sukarami|Pagar Agung|Sugih Waras|Sumber Rahayu|Marga Mulya|Kencana Mulia|Negeri Agung|Sugihwaras Barat|Air Keruh
2001:Tanjung Miring|Danau Tampang|Kasai|Sungai Rotan|Sukamerindu|Tanding Marga|Muara Lematang|Sukadana|Modong|Sukacinta|Penandingan|Danau Rata|Paya Angus|Sukarami|Petar Dalam|Sukajadi|Sukamaju|Danau Baru|Petar Luar
2007:Petanang|Talang Nangka|Alai|Sungai Duren|Tapus|Lembak|Kemang|Lubuk Enau|Alai Selatan|2019:Tanjung Baru
2001:Padang Bindu|Betung|Pagar Dewa|Pagarjati|Hidup Baru|Rami Pasai
2001:Embacang Kelekar|Menanti|Menanti Selatan|Suban Baru|Pelempang|Teluk Jaya|Tanjung Medang
2001:Gedung Buruk|Arisan Musi|Harapan Mulia|Mulia Abadi|Arisan Musi Timur|Patra Tani|Tanjung Baru|Kayu Ara Batu
2001:Tanjung|Simpang Tanjung|Cinta Kasih|Teluk Lubuk|Berugo|Belimbing|Bulang|Belimbing Jaya|Darmo Kasih|Dalam
2001:Tanjung Bunut|Babat|Lubuk Semantung|Lubuk Getam|Talang Balai|Talang Beliung|Sialingan|Tanjung Tiga|Ibul|Gaung Asam
2001:Karang Agung|Karang Sari|Karang Mulya|Sumber Mulya|Sumber Asri|Pagar Dewa|Prabumenang|Lecah|Mekar Jaya|Lubai Persada|Lubai Makmur
2001:Muara Niru|Kahuripan Baru|Pangkalan Babat|Gunung Raja|Banuayu|Kuripan|Kuripan Selatan|Batu Raja|Dangku|Siku
2001:Lebak Budi|Lambur|Pagar Jati|Tanjung Baru|Sukaraja|Pandan Dulang|Muara Meo|Sugih Waras|Indramayu|Bedegung|Padang Bindu|Lubuk Nipis
2001:Kembang Ayun|Gunung Meraksa|Tanjung Alam|Batu Rancing|Suban|Genting|Gunung Ayu|Ujung Pulau|Muara Cawang|Kepala Siring|Simpang III Pumu|Gunung Raya|Talang Tinggi|Karang Agung
2008:Sadan|Penantian|Bandar Aji|Tertap|Serambi|Muara Tawi|Kedaton|Pelajaran|Nanti Giri|Pama Salak|Jemaring|Aromantai|Jarai|Tanjung Menang|Mangun Sari|Pagar Dewa|Sukananti|Lubuk Saung|Karang Tanding|Gunung Raya|Gunung Megang
2001:Bangke|Tebat Langsat|Singapure|Gunung Liwat|Kebun Jati|Bintuhan|Mutar Alam Baru|Pandan Arang Ulu|Mutar Alam Lama|Tanjung Raman|Tunggul Bute|Karang Endah|Karang Agung|Suka Raja|Gedung Agung|Kota Agung|Lawang Agung|Sukarami|Tanjung Beringin|Pagaruyung|2031:Muara Gula|Tanjung Bulan
2008:Tanjung Mulak|Pulau Pinang|Tanjung Sirih|Lubuk Sepang|Karang Dalam|Kuba|Jati|2016:Pagar Batu|Muara Siban|Perigi
2010:Suka Cinta|Gunung Agung|Tanjung Pinang|Suka Marga|Payo|Karang Endah|Tanjung Telang|Lubuk Kepayang|Muara Temiang|Ulak Pandan|Negeri Agung|Lebak Budi|Tanjung Baru|Kebur|Telatang|Muara Maung|Merapi|2040:Purwosari|Karang Rejo
1031:Lahat Tengah|Gunung Gajah|Pagar Agung|1037:Talang Jawa|Pasar Baru|1040:Kota Baru|Pasar Lama|Pasar Bawah|RD. PJKA|1046:Bandar Agung|1051:Kota Negara|Kota Jaya|1054:RD. PJKA Bandar Agung|1058:Sari Bunga Mas|Bandar Jaya|Talang Jawa Selatan|Talang Jawa Utara|2012:Padang Lengkuas|2027:Selawi|2030:Sukanegara|2034:Kota Raya|Keban|Pagar Sari|2039:Pagar Negara|2049:Senabing|Manggul|2053:Ulak Lebar|2055:Giri Mulya|Makarti Tama|Ulak Mas
2001:Talang Baru|Talang Pagar Agung|Bantunan|Suka Bumi|Pulau Panggung|Pajar Bulan|Kota Raya Lembak|Sumur|Gelung Sakti|Pulau|Ulak Bandung|Talang Padang Tinggi|2019:Aceh|Pajar Tinggi|2025:Kota Raya Darat|Jenti'an|Tongkok|Benua Raja|Talang Mengkenang|Talang Tangsi
2007:Pajar Bulan|Sukananti|Karang Lebak|2011:Babatan|2014:Muara Tiga|Sengkuang|Penindayan|Datar Balam|Tebing Tinggi|Geramat|Pengentaan|Lesung Batu|Air Puar|2024:Mengkenang|2029:Lawang Agung Mulak|Padang Masat
2001:Pandan Arang|Tanjung Kurung|Nanjungan|Pagardin|Pulau Beringin|Beriningin Jaya|Banu Ayu|Tanjung Alam|Sirah Pulau|Tanjung Beringin|Pagar Jati|Karang Cahaya|Jaga Baya|Keban Agung|Padang Bindu|Beringin Janggut|Keban Raya|Lubuk Tungkang
2001:Bunga Mas|Gunung Kembang|Tanjung Bindu|Lubuk Tapang|Lubuk Nambulan|Gelumbang|Gunung Aji|Gunung Karto|Karang Endah|Padu Raksa|Seronggo|Datar Serdang|Batu Urip|Cecar|Patikal Lama|Muara Empayang|Lubuk Kute|Patikal Baru|Gedung Agung|Babat Lama|Tanda Raja|Muara Danau|Sendawar|Lubuk Layang Ilir|Binjai|Lubuk Layang Ulu|Cempaka Sakti|Suka Harjo|Marga Mulya|Kencana Sari|Linggar Jaya|Purwaraja
2001:Sungai Laru|Muara Lingsing|Tanjung Baru|Kepala Siring|Maspura|Suka Raja|Tanjung Aur|Purbamas|Banyu Mas
2001:Saung Naga|Penantian|Suka Merindu|Jajaran Baru|Wonorejo|Babatan Baru|Jajaran Lama|Lubuk Seketi|Sukarami|Singapura|Ulak Bandung|Bandar Jaya|Purnama Sari|Wanaraya|Purworejo|Suka Bakti|Mekar Jaya|Darma Raharja|Sido Makmur
2001:Sukajadi|Tanjung Agung|Penandingan|Talang Tinggi|Batu Niding|Tanjung Raya|Lubuk Mabar|Pagar Agung|Lubuk Tuba|Lubuk Atung|Muara Cawang
2001:Sugi Waras|Tanjung Periuk|Tanjung Karangan|Muara Tandi|Darmo|Indikat Ilir|Tanjung Baru|Mandi Angin|Ngalam Baru|Sukarami|Tanjung Dalam|Tanah Pilih|Tanjung Beringin|Batay|Suka Makmur
2001:Kedaton|Tanjung Agung|Karang Agung|Bandung Agung|Lesung Batu|Air Lingkar|Batu Rusa|Kupang|Sawah Darat|Danau|Siring Agung|Pagar Alam|Rimba Sujud|Germidar Ilir|Pagar Gunung|Germidar Ulu|Padang Pagun|Muara Dua|Penantian|Merindu
1014:Lebuay Bandung|2001:Sirah Pulau|Gunung Kembang|Prabu Menang|Banjar Sari|Arahan|Nanjungan|Sengkuang|Tanjung Lontar|Gedung Agung|Muara Lawai|Tanjung Jambu|Cempaka Wangi|Lematang Jaya
2001:Pulau Panas|Sindang Panjang|Gunung Kembang|Pagar Agung|Benteng|Ulak Lebar|Gunung Agung|Masam Bulau|Pajar Bulan|Tanjung Bulan|Penandingan|Tanjung Sakti|Negeri Kaya|Pulau Panggung|Gunung Kerto|Lubuk Tabun|Pagar Jati|Lubuk Dalam
2001:Tinggi Hari|Tanjung Raja|Sinjar Bulan|Padang Gumay|Tanjung Aur|Simpur|Lubuk Selo|Rindu Hati|Sumber Karya|Trans SP II Padang Muara Dua
2001:Padang|Tanjung Menang|Lubuk Pedaro|Suka Merindu|Tanjung Beringin|Talang Akar|Lubuk Betung|Perangai|Geramat
2001:Pandan Arang Ilir|Tanjung Kurung Ulu|Tanjung Kurung Ilir|Tanjung Baru|Tanjung Nibung|TanjungTebat|Tanjung Bai|Tanjung Menang|Tanjung Raya|Air Dingin Lama|Air Dingin Baru|Muara Danau|Talang Jawa|Padang Perigi
2001:Muara Payang|Muara Gelumpai|Talang Tinggi|Lawang Agung Lama|Lawang Agung Baru|Muara Jauh|Bandu Agung
2001:Sukamerindu|Guru Agung|Karang Caya|Gunung Liwat|Kapitan|Rambai Kaca|Pagar Kaya|Tanjung Raya|Sukaraja|Tanjung Agung
2001:Jadian Baru|Jadian Lama|Talang Berangin|Padang Bindu|Keban Agung|Danau Belidang|Talang Padang|Lubuk Dendan|Penandingan|Durian Dangkal
2001:Banjar Negara|Tanjung Payang|Tanjung Tebat|Nantal|Karang Anyar|Karang Baru|Kerung|Muara Cawang|Talang Sawah|Talang Sejemput
1001:B. Srikaton|2002:Surodadi|Tegal Rejo|Trikoyo|Kalibening|Widodo|Wonokerto|Nawangsasi|Sukomulyo|Wukirsari|Ngadirejo|Dwijaya|Siti Harjo|Mataram|Tambahasri|Wonorejo|Sidoharjo|Triwikaton
1019:Muara Lakitan|2001:Tri Anggun Jaya|Semangus|Anyar|Muara Rengas|Sungai Pinang|Semeteh|Prabumulih II|Prabumulih I|Lubuk Pandan|Pelita Jaya|Sidomulyo|Marga Baru|Pendingan|Bumi Makmur|Mukti Karya|Harapan Makmur|Pian Raya|Sindang Laya|2020:Semanggus Baru
1013:Muara Kelingi|2001:Binjai|Pulau Panggung|Tanjung Lama|2012:Mandi Aur|2014:Lubuk Tua|Mambang|Bingin Janggut|Tugu Sempurna|2019:Marga Sakti|2021:Karya Sakti|Petrans Jaya|Karya Mukti|Beliti Jaya|2026:Karya Teladan|Temuan Sari|Temuan Jaya|Mekar Sari|Mangan Jaya|Lubuk Muda|Sukamenang
1006:Marga Tunggal|2001:Giri Yoso|Kertosono|Margoyoso|Bumi Rejo|Sidodadi|2007:Marga Tani|Sukowono|2010:Purwodadi|2012:Dono Rejo|2015:Ngesti Boga I|Ngesti Boga II|2020:Ngestikarya
1003:Pasar Muara Beliti|2001:Pedang|Muara Beliti Baru|2004:Mana Resmi|Bumi Agung|2014:Suro|Tanah Periuk|Ketuan Jaya|Air Satan|Durian Remuk|Satan Indah Jaya|Air Lesing
1017:Terawas|2001:Sumber Karya|Suko Rejo|Suka Karya|2011:Sri Mulyo|2014:Sukamerindu|Paduraksa|Babat|2018:Pasenan|Sukaraya|Sukamana|Kosgoro|Sukaraya Baru
1001:Selangit|2002:Lubuk Ngin|Napal Melintang|Taba Tengah|Taba Remanik|Batu Gane|Karang Panggung|Muara Nilau|Perabumenang|Taba Rena|Taba Gindo|Lubuk Ngin Baru
1001:Megang Sakti I|1021:Talang Ubi|2002:Muara Megang|Megang Sakti II|Megang Sakti III|Megang Sakti IV|Jajaran Baru|Sumber Rejo|Rejo Sari|Mekar Sari|Campur Sari|Tegal Sari|Marga Puspita|Megang Sakti V|Pagar Ayu|Karya Mulia|Wonosari|Trisakti|Jajaran Baru II|Muara Megang I|Mulyo Sari
1005:Purwodadi|1007:Mangun Harjo|2001:Bangun Sari|Kerto Sari|Pagar Sari|Mardi Harjo|2006:Karya Dadi|2008:Rejo Sari|Sadar Karya|Purwakarya|Tri Karya
1017:Bangun Jaya|2001:Kembang Tanjung|Gn. Kembang Baru|Gn. Kembang Lama|Sungai Bunut|Sungai Naik|Pangkalan T. Lama|Sadu|Tambangan|Pelawe|Lubuk Pauh|Tri Jaya|Mulyo Harjo|Suka Makmur|Raksa Budi|Kota Baru|Trimukti|2018:Mekar Jaya|Sembatu Jaya
2001:Lubuk Besar|Batu Bandung|Rantau Bingin|Rantau Serik|Muara Kati Lama|Muara Kati Baru I|Muara Kati Baru II|Kebur|Simpang Gegas Temuan|Kebur Jaya
1002:Sumber Harta|2001:Sumber Jaya|2003:Sukamaju|Jamburejo|Sumber Sari|Suka Mulya|Sukajaya|Madang|Sukarami Jaya|Sumber Asri
2001:Banpres|Jaya Tunggal|Sukamulya|Darma Sakti|Jaya Bhakti|Remayu|Petunang|Lubuk Rumbai|Air Beliti|Leban Jaya|Bamasco
2001:Sukowarno|Sugih Waras|Bangun Rejo|Ciptodadi|Sukarena|Yudha Karya Bakti|Rantau Alih|Ciptodadi II
1009:Kayu Ara|Serasan Jaya|Soak Baru|Balai Agung|2001:Sukarami|Lumpatan|Bailangu|Muara Teladan|Bandar Jaya|Sungai Medak|Sungai Batang|Rimba Ukur|2013:Lumpatan 2|Baliangu Timur
2001:Danau Cala|Rantau Keroya|Tanjung Agung Timur|Petaling|Lais|Teluk|Epil|Purwosari|Teluk Kijing I|Teluk Kijing II|Teluk Kijing III|Tanjung Agung Utara|Tanjung Agung Barat|Tanjung Agung Selatan|Lais Utara|Epil Barat
2002:Pagar Kaya|Sukalali|Kartayu|2006:Sungai Dua|Sindang Marga|Tebing Bulang|Gajah Mati|Rantau Sialang|2014:Kerta Jaya|Keramat Jaya
2001:Bukit Sejahtera|Bukit Pangkuasan|Tanah Abang|Talang Leban|Talang Buluh|Lubuk Buah|Sungai Napal|Lubuk Bintialo|Sako Suban|Bukit Selabu|Saut|Tanjung Bali|Pinggap|Pengaturan|Ulak Kembang|Pangkalan Bulian
1016:Ngulak I|1019:Ngulak|2001:Air Balui|Nganti|Jud I|Jud II|Penggage|Ngunang|Ngulak II|Ngulak III|Ulak Embacang|Terusan|Kemang|Tanjung Raya|Air Itam|Keban I|Keban II|2017:Panai|Macang Sakti
1038:Babat|Mangun Jaya|2001:Sereka|Sugi Raya|Sugi Waras|Beruge|Muara Punjung|2007:Bangun Sari|Toman|Kasmaran|2022:Sungai Angit|Srimulyo|2042:Pangkalan Jaya|Toman Baru
1020:Sungai Lilin|1030:Sungai Lilin Jaya|2007:Sri Gunung|Sumber Rejeki|Linggo Sari|Mulyo Rejo|Suka Damai Baru|Cinta Damai|Berlian Makmur|Bumi Kencana|Mekar Jadi|Nusa Serasan|Pinang Banjar|2019:Panca Tunggal|2021:Bukit Jaya
1015:Keluang|2001:Tenggaro|2003:Tanjung Dalam|Dawas|Mekar Jaya|Sumber Agung|Karya Maju|Tegal Mulyo|Cipta Praja|Loka Jaya|Mekar Sari|Sido Rejo|Mulyo Asih|Sridamai
1016:Bayung Lencir|1065:Bayung Lencir Indah|2006:Muara Merang|Mangsang|Tampang Baru|Kali Berau|Sindang Marga|Telang|Pagar Desa|Mendis|Pulai Gading|Muara Medak|2017:Sukajaya|2026:Senawar Jaya|2048:Simpang Bayat|Bayat Ilir|Pangkalan Bayat|Muara Bahar|2058:Mekar Jaya|Mendis Jaya|Kepayang|Wono Rejo|2063:Lubuk Harjo
2001:Sido Mukti|Suka Damai|Suka Jaya|Suka Makmur|Suka Maju|Bangun Harja|Sido Rahayu|Bukit Indah|Warga Mulya|Tanjung Kaputran|Air Putih Ulu|Sialang Agung|Cinta Karya|Air Putih Ilir|Sumber Rejeki
2001:Karang Agung|Karang Rejo|Karang Makmur|Perumpung Raya|Galih Sari|Karang Tirta|Purwo Agung|Karya Mukti|Sri Karang Rejo|Mekar Sari|Agung Jaya|Bumi Agung|Jaya Agung|Suka Makmur|Mandala Sari|Bandar Agung|Karang Sari|Sri Gading|Mulya Agung|Karang Mukti|Madya Mulya|Mulya Jaya|Sari Agung|Suka Jadi|Ringin Agung|Tri Mulya Agung|Mekar Jaya
2001:Peninggalan|Suka Damai|Berlian Jaya|Simpang Tungkal|Pangkalan Tungkal|Sumber Harum|Sumber Sari|Sinar Harapan|Banjar Jaya|Beji Mulyo|Bero Jaya Timur|Pandan Sari|Margo Mulyo|Sri Mulyo|Sido Mulyo|Sinar Tungkal
2001:Ulak Paceh|Ulak Paceh Jaya|Tanjung Durian|Napal|Rantau Kasih|Karang Ringin I|Karang Ringin II|Ulak Teberau|Bumi Ayu|Karang Waru|Karang Anyar|Rantau Panjang|Simpang Sari|Talang Piase|Pandan Dulang
2001:Suka Maju|Letang|Supat|Babat Banyuasin|Tanjung Kerang|Langkap|Gajah Mati|Tenggulang Jaya|Bandar Tenggulang|Sumber Jaya|Tenggulang Baru|Supat Barat|Supat Timur|Seratus Lapan|Babat Ramba Jaya|Gajah Muda
2001:Jirak|Rukun Rahayu|Talang Simpang|Jembatan Gantung|Talang Mandung|Rejosari|Bangkit Jaya|Baru Jaya|Sinar Jaya|Setia Jaya|Mekar Jaya|Layan
1016:Mariana|1021:Mariana Ilir|2001:Sungai Rebo|Sungai Gerong|Merah Mata|Perajen|Cinta Manis Lama|2008:Perambahan|2011:Pematang Palas|Tirto Sari|2014:Pulau Borang|2025:Perambahan Baru|2028:Duren Ijo
2001:Sungsang I|Sungsang II|Sungsang III|Sungsang IV|2010:Teluk Payo|2013:Tanah Pilih|2015:Perajen Jaya|Rimau Sungsang|2018:Marga Sungsang|Muara Sungsang
1008:Kayuara Kuning|Mulia Agung|1012:Pangkalan Balai|1023:Seterio|1033:Kedondong Raye|2006:Langkan|Pangkalan Panji|2010:Lubuk Saung|Ujung Tanjung|2013:Sidang Mas|Galang Tinggi|Petaling|Rimba Alai|Pelajau Ilir|Regan Agung|Suka Mulia|Tanjung Agung|Tanjung Menang|Sri Bandung|2024:Pelajau|Tanjung Beringin|Terentang|2028:Tanjung Kepayang|2034:Sukaraja Baru|2037:Terlangu|Rimba Balai
2002:Teluk Betung|2004:Mukut|2006:Sumber Rejeki|Dana Mulya|Wana Mukti|Budi Asih|2013:Rukun Makmur|Nunggal Sari|2017:Majatra|Wonosari|2031:Sumber Mulya|Rawa Banda|2037:Senda Mukti|Tirta Mulya|Banjar Sari|Buana Murti|Tabuan Asri
1017:Betung|1021:Rimba Asam|Betung Selatan|2002:Pulau Rajak|Bukit|Sri Kembang|Lubuk Karet|2014:Taja Mulya|Taja Raya I|Taja Indah|2018:Taja Raya II|2020:Suka Mulya
1021:Jakabaring Selatan|2001:Kebon Sahang|Siju|Tanah Lembak|Parit|Pelaju|Suka Pindah|Baru|Tanjung Kerang|Rambutan|Tanjung Merbu|Sako|Gelebak Dalam|Menten|Pangkalan Gelebak|Sungai Dua|Sungai Pinang|Sungai Kedukan|2019:Durian Gadis|Pulau Parang
2001:Muara Padang|Tanjung Baru|Karang Anyar|2006:Purwodadi|Sumber Makmur|Air Gading|Tirto Raharjo|Daya Utama|Daya Makmur|Sido Mulyo 18|Sido Rejo|2018:Sido Mulyo 20|2037:Margo Mulyo 20|Margo Sugihan|2042:Tirta Jaya
2007:Marga Rahayu|Sumber Mulya|Sumber Hidup|Telang Rejo|Telang Jaya|2013:Telang Makmur|Telang Karya|Panca Mukti|Mukti Jaya|2019:Mekar Sari|2024:Talang Indah|Mekar Mukti|Upang Jaya|Upang Karya|Upang Cemara|Upang Ceria
1012:Makarti Jaya|2002:Delta Upang|2006:Pendowo Harjo|Pangestu|Tirta Kencana|2010:Upang Makmur|2013:Upang Mulya|2017:Purwosari|2019:Tanjung Mas|Tanjung Baru|Sungai Semut|Muara Baru
1002:Air Batu|Sukomoro|Sukajadi|1006:Kenten|1022:Tanah Mas|Talang Keramat|Sukajadi Timur|Tanah Mas Indah|Rawa Maju|Air Batu Jaya|Sei Sedapat|Azhar Permai|Keramat Raya|2001:Sungai Rengit|2005:Pangkalan Benteng|2007:Gasing|2019:Talang Buluh|Sungai Rengit Murni|Kenten Laut
2001:Muara Abab|Tanjung Pasir|Tanjung Tiga|Rantau Bayur|Pagar Bulan|Kemang Bejalu|Tanjung Menang|Srijaya|Sejagung|Sungai Pinang|Semuntul|Lebung|Lubuk Rengas|Paldas|Tebing Abang|Talang Kemang|Rantau Harapan|Penandingan|Sungai Naik|Sungai Lilin|Sukarela
2001:Telang Sari|Mulya Sari|Purwosari|Sri Menanti|Sebalik|Tanjung Lago|Kuala Puntian|Sukatani|Sukadamai|Banyu Urip|Bangun Sari|Sumber Mekar Mukti|Muara Sugih|Manggar Raya|Bunga Karang
2001:Margo Mulyo 16|Rejo Sari|Daya Murni|Daya Bangun Harjo|Sumber Mulyo|Sugih Waras|Indrapura|Cendana|Argo Mulyo|Tirta Harja|Tirta Mulya|Daya Kesuma|Margo Rukun|Ganesha Mukti|Timbul Jaya|Jalur Mulya|Gilirang|Juru Taro|Kuala Sugihan|Beringin Agung|Mekar Jaya|Sido Makmur
2001:Air Solok Batu|Sri Mulyo|Srikaton|Sidoharjo|Bintaran|Damar Wulan|Enggal Rejo|Saleh Jaya|Saleh Agung|Saleh Mulya|Saleh Mukti|Saleh Makmur|Upang|Upang Marga
2001:Bentayan|Teluk Tenggulang|2004:Suka Mulya|Suka Raja|Karang Anyar|Karang Asem|Marga Rahayu|Sido Mulyo|Keluang|Bumi Serdang|Karang Mulya|Suka Karya|Panca Mulya|Suka Jaya
2001:Talang Ipuh|Durian Daun|Lubuk Lancang|Biyuku|Bengkuang|Rimba Terap|Sedang|Tanjung Laut|Air Senggeris|Meranti|Sukaraja
2001:Mainan|Santan Sari|Limau|Rejodadi|Lalang Sembawa|Muara Damai|Pulau Harapan|Purwosari|Limbang Mulia|Sako Makmur|Pulau Muning
2001:Terusan Dalam|Karang Anyar|Muara Telang|Terusan Tengah|Sumber Jaya|Karang Baru|Muara Telang Marga|Terusan Muara|Talang Lubuk|Sri Tiga
2001:Cinta Manis Baru|Sido Makmur|Sidomulyo|Nusa Makmur|Rimba Jaya|Teluk Tenggirik|Sebubus|Padang Rejo|Kumbang Padang Permata|Muara Baru|Tirta Makmur|Panca Mulya|Budi Mulya|Panca Desa|Air Kumbang Bakti|Sebokor
2001:Karang Sari|Maju Ria|Sri Agung|Sumber Rejeki|Tabala Jaya|Jati Sari|Mekar Sari
2001:Penuguan|Sumber Rejo|Sumber Mukti|Sumber Agung|Wonodadi|Mekar Sari|Songo Makmur|Karang Manunggal|Purwodadi|Ringin Harjo|Bumi Rejo|Kelapa Dua
1007:Dusun Martapura|Pasar Martapura|1014:Paku Sengkunyit|1016:Bukit Sari|Sungai Tuha Jaya|Terukis Rahayu|Veteran Jaya|2006:Tanjung Kemala|2009:Kota Baru|Keromongan|Perjaya|2015:Sukomulyo|2020:Kotabaru Barat|Kotabaru Selatan|Perjaya Barat|Tanjung Kemala Barat
2001:Suka Raja|Kurungan Nyawa|Pisang Jaya|Sumber Agung|Tebat Jaya|Sridadi|2009:Tanjung Bulan|Way Halom|2031:Kurungan Nyawa I|Kurungan Nyawa II|Kurungan Nyawa III|Cipta Muda|Aman Jaya|Sukaraja Tuha|Ganjar Agung|Mulyo Agung|Muda Sentosa
2001:Sido Rahayu|Tawang Rejo|2006:Tanjung Raya|Sido Mulyo|Harjo Winangun|Pujo Rahayu|Triyoso|Sumber Suko|2013:Suko Sari|Gumawang|Bedilan|Tegal Rejo|Sido Gede|Sido Makmur|2021:Suka Jadi|Serbaguna|Sukarami|Gedung Rejo|Sidodadi|Gunung Mas|Sumbersuko Jaya|Karang Kemiri|Mojosari
2001:Gunung Batu|2010:Ulak Baru|Gunung Jati|Kuripan|Negeri Sakti|Campang Tiga Hulu|Sukaraja|Cempaka|Sukabumi|Campang Tiga Ilir|Maluai Indah|Harisan Jaya|Campang Tiga Jaya
2001:Negeri Pakuan|Negeri Agung|Banu Mas|Banu Ayu|Pulau Negara|Saung Dadi|Trantang Sakti|Pemetung Besuki|Pahang Asri|Bantan|Bandar Jaya|Negeri Agung Jaya|Bantan Pelita
2001:Karang Negara|Riang Bandung|2005:Kota Negara|Karta Negara|Pandan Agung|2009:Sri Mulyo|Margo Tani|Jati Mulya II|Pandan Jaya|2014:Rasuan Baru|2020:Banbanrejo|Suka Negara|Srikencana|Dadimulyo|Riang Bandung Ilir|Margotani II|Kota Negara Timur|Talang Giring|Kalirejo
2002:Mendayun|Gunung Terang|Karta Mulya|2007:SP. Kerta Mulya|2014:Harjo Mulyo|Jaya Bakti|Rasuan|Mengulak|2019:Jati Sari|2021:Tri Dadi|Agung Jati|Rasuan Darat|Harjo Mulyo Jaya
2002:Jaya Mulya|Gunung Sugih|2007:Margo Rejo|2009:Trimoharjo|Taman Agung|Krujon|2013:Karang Endah|Sriwangi|Cahaya Negeri|Suka Mulya|Taraman|2025:Mujo Rahayu|Taman Harjo|Margodadi|Taraman Jaya|Karang Marga|Trimo Rejo|Sriwangi Ulu|Taman Mulyo
2004:Tanjung Kemuning|Raman Jaya|Sumber Jaya|Sumber Rejo|Sumber Sari|Tegal Sari|Sri Bantolo|Sumber Rahayu|Margo Mulyo|2015:Purwosari|Karang Manik|Sumber Harapan|Keli Rejo|Toto Rejo|Karang Jaya|Kemuning Jaya|Bangun Rejo|Batu Mas|Suka Jaya|Srijaya|Tegal Besar|Darma Buana|Rejo Mulyo|Purworejo
2001:Kutosari|Nusa Raya|Nusa Tunggal|Nusa Bali|Nusa Bakti|Nusa Jaya|Nusa Tenggara|Nusa Agung|Nusa Maju|Senu Marga|Karang Sari|2013:Trikarya|2016:Suka Negara|Karang Jadi|Dadi Rejo|Ganti Warno|Sinar Bali|Sumber Rejo|Ringin Sari|Karya Maju
2001:Batu Raja Bungin|Tulang Bawang|Sabahlioh|Negeri Ratu|Peracak|Negeri Ratu Baru|Tunas Peracak|Sukabaru
2001:Tanjung Mas|Tanjungsari|Teko Rejo|Sumber Asri|Suka Maju|Srikaton|Liman Sari|Sumber Harjo|Sumber Mulyo|Karang Tengah|Bangun Harjo|Tambak Boyo|Pengandonan|Rejo Dadi|Sukoharjo|Sumedang Sari|Rowodadi|Sukodadi|Kumpul Rejo|Metro Rejo|Kedu|Kedung Rejo|Banyumas Asri|Gumuk Rejo|Tanjung Mulya|Raman Agung|Bukit Mas|Tanjung Agung|Berasan Mulya|Sumber Tani
2001:Banding Agung|Nikan|Surabaya|Wana Bakti|Batu Marta VI|Karya Makmur|Bina Amarta|Suka Damai|Batu Marta X|Marta V Jaya
2001:Tanjung Kukuh|Betung|Tanjung Mas|Menanga Besar|Menanga Tengah|Adu Manis|Suka Negeri|Kangkung|Sri Tanjung|Kangkung Ilir|Betung Timur|Menanga Sari
2001:Karang Melati|Karang Menjangan|Karang Anyar|Tulung Harapan|Kota Tanah|Nirwana|Burnai Mulya|Kota Mulya|Bungin Jaya|Burnai Jaya|Mulia Jaya|Melati Jaya|Karang Mulya|Wanasari|Harapan Jaya|Melati Agung|Wana Makmur|Bawang Tikar|Karya Bakti
2001:Jayapura|Bunga Mayang|Way Salak|Mendah|Tumijaya|Condong|Peracak Jaya|Kambang
2001:Rejosari|Sido Rejo|Banjar Rejo|Panca Tunggal|Marga Koyo|Sumber Agung|Karsa Jaya|Windusari|Karya Makmur|Giri Mulyo|Madugondo|Argomulyo|Rejosari Jaya
2001:Tugu Mulyo|Bangsa Negara|Tugu Harum|Tulus Ayu|Yosowinangun|Karang Binangun|Jati Mulyo I|Pandan Sari I|Pelita Jaya|Mekar Jaya|Lubuk Harjo|Tanah Merah|Rantau Jaya|Tebing Sari Mulya|Marga Cinta|Karang Binangun II
2001:Sari Guna|Sido Waluyo|Sugih Waras|Rejo Sari|Petanggan|Purwodadi|Sri Mulyo|Ulak Buntar|Sribudaya|Sukoharjo|Tulung Sari|Mulya Sari
2001:Sri Bunga|Anyar|Pandan Sari II|Rawasari|Surya Menang|Muncak Kabau|Sri Bulan
1013:Batu Belang Jaya|Bumi Agung|Pancur Pungah|Kisau|1019:Pasar Muaradua|2002:Gedung Lepihan|Gunung Tiga|Suka Banjar|Sukaraja II|2017:Pendagan|Mehanggin|2024:Pelangki|Batu Belang 2|Datar
2012:Tanjung Bulan|Pulau Beringin|Aromantai|Tanjung Kari|Simpang Pancur|Pagar Agung|Gunung Batu|Kemu|Anugerah Kemu|Kemu Ulu|Pematang Obar|Tanjung Bulan Ulu|Pulau Beringin Utara
1023:Bandar Agung Ranau|2020:Way Timah|Sipatuhu|Banding Agung|2024:Surabaya|Sugih Waras|Suka Negeri|Rantau Nipis|Air Rupik|2031:Talang Merbau|Tanjung Agung|Tanjung Harapan|Telanai|Sumber Makmur|Karang Indah|Tangsi Agung|Penantian|Suka Maju|Sidodadi|Sipatuhu II|Terap Mulia|Surabaya Timur
2001:Lawang Agung|Bayur Tengah|Tanjung Tebat|Sugihan|Penyandingan|Alun Dua|Bandar Alam Baru|Dusun Tengah|Ulak Agung Ilir|2011:Gunung Gare|2018:Ulak Agung Ulu|Muaradua Kisam|Sukananti|Pagar Dewa|Tanjung Beringin|2028:Panantian|Sukaraja|2040:Simpang Lubuk Dalam
2001:Karang Agung|2007:Lubar|Tanjung Sari|Simpangan|Bungin Campang|2029:Simpang Agung|Sinar Mulyo
2007:Sukarami|Tanjung Raya|2010:Tanjung Menang Ilir|Tanjung Menang Ulu|Kenali|Negeri Cahya|Sukaraja I|Tanjung Iman|Bunga Mas|Lubuk Liku|Kota Karang|Negeri Batin|Madura|Negeri Agung|Gunung Terang|Talang Baru
2001:Sugih Rawas|Padang Sari|Padang Bindu|2005:Saung Naga|Negeri Batin Baru|Kota Aman|Belambangan|Paninjauan|2018:Nagar Agung|Simpang Saga|Perupus Blambangan|Kagelang Blambangan|Sukajadi Blambangan|Bedeng Blambangan
2001:Kota Dalam|Teluk Agung|Pulau Duku|Tanjung Besar|Sinar Marga|Kota Baru|Galang Tinggi|Sukaraja|Sri Menanti|Kepayang|Kemang Bandung|Selabung Belimbing Jaya|Bunut|Air Baru|Pere'an
2001:Tanjung Durian|Sipin|Kota Way|Talang Padang|Sri Menanti|Serakat Jaya|Karet Jaya|Danau Jaya|Sumber Ringin|Kembang Tinggi|Sido Rahayu|Sidodadi|Durian Sembilan|Sumber Raya|Sinar Napalan|Tanjung Jaya|Sinar Baru|Mekar Jaya|Tanjung Sari|Tanjung Baru|Air Kelian|Tanjung Menang
2001:Balayan|Berasang|Tebat Gabus|Padang Lay|Danau Rata|Pajar Bulan|Bandar Alam Lama|Muara Payang|Siring Agung|Kota Padang|Padang Bindu|Tenang|Gunung Megang|Ulak Pandan|Pulau Panggung|Simpang Tiga|Simpang Empat|Singa Laga|Air Alun
2001:Pius|Pengandonan|Siring Alam|Simpang Campang|Pulau Kemiling|Keban Agung|Muara Sindang|Campang Jaya|Tanjung Jati
1013:Simpang Sender|2001:Tanjung Kemala|Sukamarga|Subik|Jepara|Hangkusa|Sukarami|Padang Ratu|Tanjung Setia|Gedung Baru|Tanjung Sari|Suka Bumi|Sumber Mulia|2014:Way Relai|Tanjung Baru Ranau|Simpang Sender Selatan|Simpang Sender Utara|Simpang Sender Timur|Simpang Sender Tengah|Sumber Jaya|Pakhda Suka|Serumpun Jaya
2001:Sukajaya|Kota Batu|Pagar Dewa|Tanjung Jati|Gunung Aji|Pilla|Gunung Raya|Remanam Jaya|Kiwis Raya|Segigok Raya|Bumi Agung|Mekar Sari|Bedeng Tiga|Gedung Ranau|Tanjung Baru|Way Wangi Seminung
2001:Merpang|Tanjung Kurung|Air Baru|Penanggungan|Bumi Genap|Gedung Nyawa|Gedung Wani|Sura|Karang Endah
2001:Pulau Kemuning|Guntung Jaya|Tanah Pilih|Ujan Mas|Pecah Pinggan|Cukoh Nau|Simpang Luas|Sedau Jaya|Sebaja
2001:Tanjung Harapan|Muara Sindang Ilir|Muara Sindang Tengah|Pematang Danau|Ulu Danau|Tebat Layang|Watas
2001:Tekana|Tanjung Beringin|Bandar|Jagaraga|Damarpura|Tunas Jaya|Sinar Danau|Gemiung
2001:Peninggiran|Kuripan|Surabaya|Sukarena|Karang Pendeta|Kota Agung|Sukabumi|Kuripan II
2001:Rantau Panjang|Sukajaya|Banjar Agung|Ruos|Gunung Cahya|Bumi Jaya|Bendi|Pekuolan|Pelawi|2011:Majar|Bumi Agung Jaya
1011:Muara Kuang|2005:Munggu|Seri Menanti|Rantau Sialang|Kuang Anyar|Kasah|2012:Tanabang Ulu|Seri Kembang|Nagasari|Suka Cinta|Kelampadu|2029:Sukajadi|Ramakasih|Tanabang Ilir
1017:Tanjung Batu|1037:Tanjung Batu Timur|2010:Seri Bandung|Seri Tanjung|Tanjung Tambak|Senuro Timur|Tanjung Baru Petai|Tanjung Batu Seberang|Pajar Bulan|2018:Tanjung Atap|Tanjung Pinang I|Limbang Jaya I|Tanjung Laut|2026:Burai|Sentul|2031:Bangun Jaya|Tanjung Tambak Baru|Limbang Jaya II|Senuro Barat|Tanjung Pinang II|Tanjung Atap Barat
1001:Tanjung Raja|1027:Tanjung Raja Barat|Tanjung Raja Utara|1035:Tanjung Raja Timur|2002:Suka Pindah|2007:Tanjung Temiang|Seri Dalam|2018:Kerinjing|Ulak Kerbau Baru|Ulak Kerbau Lama|Tanjung Agas|Siring Alam|Talang Balai Baru I|Talang Balai Lama|2030:Skonjing|Tanjung Raja Selatan|Belanti|Tanjung Harapan|Talang Balai Baru II
1030:Indralaya Raya|Indralaya Indah|Indralaya Mulia|2005:Lubuk Sakti|Tanjung Gelam|Tanjung Agung|Tanjung Sejaro|Sakatiga Seberang|Muara P. Ulu|2012:Tanjung Seteko|Saka Tiga|Ulak Banding|Muara P. Ilir|Talang Aur|Ulak Bedil|Penyandingan|Sudimampir|2027:Ulak Segelung|Sejaro Sakti|Tunas Aur
2015:Aurstanding|Sukarami|Muara Dua|Palu|Teluk Kecapi|Pelabuhan Dalam|Pemulutan Ulu|Pemulutan Ilir|Sungai Rasau|Ibul Besar I|Pegayut|2029:S. Pelabuhan Dlm|Ibul Besar II|Ibul Besar III|Mekar Jaya|Kedukan Bujang|Rawa Jaya|Babatan Saudagar|Tanjung Pasir|Harapan|Pipa Putih|Sungai Buaya|Muara Baru|Sembadak|Lebung Jangkar
2006:Sirah Pulau Kilip|2011:Kelampaian|Sukananti|Sukamarga|Rantau Alai|Kerta Bayang|Tanjung Mas|Talang Sari|Lebung Bandung|2020:Sanding Marga|Sukamaju|Mekar Sari|Sukananti Baru
1016:Timbangan|2001:Tanjung Pering|Bakung|Lorok|Parit|Payakabung|Sungai Rambutan|Purna Jaya|Soak Batok|Tanjung Baru|Tanjung Pule|Permata Baru|Suka Mulia|Pulau Kabai|Pulau Semambu|Palem Raya
2001:Mandi Angin|Tanjung Lubuk|Tebing Gerinting Selatan|Arisan Gading|Tanjung Dayang Selatan|Beti|Meranjat I|Meranjat Ilir|Meranjat II|Sukaraja Lama|Sukaraja Baru|Tebing Gerinting Utara|Tanjung Dayang Utara|Meranjat III
2001:Pematang Bangsal|Maya Pati|Sungai Lebung|2005:Kapuk|Ulak Aurstanding|Maju Jaya|Naikan Tembakang|Segayam|Cahaya Marga|S. Lebung Ulu|Sungai Keli|Lebak Pering|Sungai Ondok|Harimau Tandang|Pematang Bungur
2001:Suka Merindu|Sarang Lang|Kamal|Pulau Negara|Talang Pangeran Ulu|Ulak Kembahang I|Ulak Petangisan|Sribanding|Ulak Kembahang II|Talang Pangeran Ilir|Arisan Jaya
2001:Kotadaro I|Ketapang I|Rantau Panjang Ilir|Jagaraja|Jagalano|Sejangko I|Kota Daro II|Sungai Rotan|Rantau Panjang Ulu|Ketapang II|Sejangko II|Arisan Deras
1007:Sungai Pinang|2001:Serijabo|Sungai Pinang II|Talang Dukun|Tanjung Serian|Penyandingan|Sungai Pinang III|2008:Pinang Jaya|Sungai Pinang I|Pinang Mas|S. Pinang Lagati|S. Pinang Nibung|Seri Jabo Baru
2001:Lubuk Rukam|Tanjung Alai|Kandis I|Kumbang Ulu|Kumbang Ilir|Miji|Santapan Barat|Pandan Arang|Muara Kumbang|Kandis II|Santapan Timur|Lubuk Segonang
2001:Ibul Dalam|Beringin Dalam|Kuang Dalam Barat|Lubuk Tunggal|Ulak Segara|Tanjung Bulan|Tambang Rambang|Sukananti|Kayu Ara|Tanjung Miring|Sunur|Kuang Dalam Timur|Tangai
2001:Ulak Kembahang|Lubuk Keliat|Embacang|Kasih Raja|Talang Tengah Darat|Betung II|Ketiau|Payalingkung|Betung I|Talang Tengah Laut
1012:Payaraman Barat|Payaraman Timur|2001:Tebedak I|Lubuk Bandung|Talang Seleman|Tebedak II|Tanjung Lalang|Seri Kembang I|Rengas I|Paya Besar|Rengas II|Seri Kembang II|Seri Kembang III
2001:Batu Jungul|Suka Dana|Padang Burnai|Belimbing|Tanjung Kurung|Muara Pinang Baru|Lubuk Tanjung|Talang Baru|Sapa Panjang|Muara Pinang Lama|Tanjung Tawang|Gedung Agung|Pajar Menang|Niur|Muara Semah|Talang Benteng|Lubuk Ulak|Batu Galang|Muara Timbuk|Seleman Ilir|Seleman Ulu|Sawah
1018:Beruge Ilir|1030:Pendopo|Pagar Tengah|2001:Jarakan|Bandar Agung|Lubuk Sepang|Lubuk Layang|Nanjungan|Tanjung Eran|Tanjung Raman|2020:Bayau|2022:Gn. Meraksa Baru|Landur|Muara Karang|Sarang Bulan|Tanjung Baru|Batu Cawang|Manggilan|Gn Merakasa Lama
2001:Air Kelinsar|Talang Bengkulu|Kunduran|Simpang Perigi|Muara Kalangan|Batu Lintang|Padang Tepong|Muara Betung|Lb. Puding Baru|Pulau Kemang|Lb. Puding Lama|Batu Bidung|2024:Tanjung Agung|Galang
1010:Kupang|1013:Tanjungkupang|Tanjung Makmur|1017:Ps. Tebing Tinggi|1033:Jaya Loka|1036:Kelumpang Jaya|2001:Ujung Alih|Lb. Gelanggang|Ulak Mengkudu|Batu Pance|Aur Gading|Terusan Lama|Terusan Baru|Rantau Tenang|Seguring Kecil|2011:Kemang Manis|Lampar Baru|2021:Kota Gading|Batu Raja Baru|Batu Raja Lama|Sugi Waras|2027:Mekar Jaya|2030:Fajar Bakti|2032:Pancur Mas|2034:Makarti Jaya|Tanjung Kupang Baru
2001:Umo Jati|Tanjung Jati|Pagar Jati|Nibung|Batu Ampar|Karang Tanding|Lubuk Cik|Rantau Kasai|Suka Rami|Rantau Alih|Tanjung Alam|Lesung Batu|Babatan|Muara Danau|Endalo|Lubuk Tapang
2001:Karang Are|Padang Titiran|Kembahang Lama|Pasar Tl. Padang|Macang Manis|Lubuk Buntak|Talang Durian|Talang Padang|Kembahang Baru|Canggu|Remantai|Ulak Dabuk|Lampar Baru
2001:Talang Padang|Tanjung Beringin|Penantian|Pagar Jati|Kebon Jati|Bandar Agung|Lawang Agung|Nanjungan|Talang Randai|Air Mayam|Muara Rungga|Padang Gelai|Padang Bindu|Muara Sindang|Muara Aman
2001:Puntang|Bandar Aji|Paduraksa|Karang Gede|Karang Dapo Baru|Karang Dapo Lama|Tangga Rasa|Tapa Baru|Tapa Lama|Martapura|Karang Anyar
2001:Lubuk Kelumpang|Tanjungning Simpang|Tanjungning Tengah|Tanjungning Lama|Tanjungning Jaya|Sawah|Kebon|Suka Kaya|Taba|Muara Saling
2001:Muaralintang Lama|Muaralintang Baru|Tebat Payang|Karang Caya|Tanjungraya|Padang Bindu|Air Kandis|Lingge|Rantau Dodor|Kungkilan
1003:Talang Ubi Timur|1010:Talang Ubi Barat|Talang Ubi Utara|Talang Ubi Selatan|1017:Pasar Bhayangkara|Handayani Mulya|2001:Talang Bulang|Benuang|2004:Talang Akar|Sungai Ibul|Karta Dewa|Panta Dewa|Sungai Baung|Semangus|2013:Sinar Dewa|Benakat Minyak|Suka Maju|Suka Damai|2019:Beruge Darat|Simpang Tais
2001:Sukarami|Tanjung Baru|Prabu Menang|Tanding Marga|Karang Tanding|Lubuk Tampui|Tempirai|Tempirai Selatan|Kota Baru|Tempirai Utara|Tempirai Timur|Tambak|Muara Ikan
2001:Purun|Gunung Menang|Mangkunegara|Raja Jaya|Air Itam|Gunung Raja|Air Itam Timur|Sungai Langan|Spantan Jaya|Babat|Suka Raja|Purun Timur|Mangkunegara Timur
2001:Betung|Betung Barat|Karang Agung|Tanjung Kurung|Pengabuan|Prambatan|Pengabuan Timur|Betung Selatan
2001:Bumi Ayu|Muara Sungai|Tanah Abang Utara|Sedupi|Sukaraja|Curup|Raja|Pandan|Modong|Tanah Abang Selatan|Harapan Jaya|Tanjung Dalam|Lunas Jaya|Raja Barat|Tanah Abang Jaya|Muara Dua|Sukamanis
1007:Muara Rupit|2001:Tanjung Beringin|Noman|Batu Gajah|Maur Lama|Maur Baru|Bingin Rupit|2008:Lubuk Rumbai|Pantai|Lawang Agung|Karang Waru|Karang Anyar|Sungai Jernih|Beringin Jaya|Lubuk Rumbai Baru|Noman Baru|Batu Gajah Baru
1005:Pasar Surulangun|2001:Pangkalan|Kerta Dewa|Teladas|Pulau Lebar|2006:Sungai Baung|Sungai Jauh|Sungai Kijang|Surulangun|Lesung Batu|Lubuk Kemang|Remban|Lesung Batu Muda|Simpang Nibung Rawas|Lubuk Mas|Sungai Lanang|Sukomoro
1003:Karya Makmur|2001:Tebing Tinggi|Jadi Mulya|2004:Mulya Jaya|Sumber Makmur|Sri Jaya Makmur|Kelumpang Jaya|Bumi Makmur|Sumber Sari|Krani Jaya|Jadi Mulya I
1005:Bingin Teluk|2001:Pauh|Batu Kucing|Belani|Tanjung Raja|2006:Mandi Angin|Air Bening|Beringin Sakti|Beringin Makmur I|Beringin Makmur II|Pauh I|Ketapat Bening|Mekarsari
1004:Karang Dapo|2001:Aringin|Biaro Baru|Biaro Lama|2005:Rantau Kadam|Kerta Sari|Karang Dapo I|Setia Marga|Bina Karya
1009:Karang Jaya|2001:Bukit Ulu|Sukaraja|Lubuk Kumbung|Muara Batang Empu|Tanjung Agung|Rantau Telang|Suka Menang|Terusan|2010:Muara Tiku|Embacang Baru|Embacang Lama|Rantau Jaya|Bukit Langkap|Embacang Baru Ilir
1007:Muara Kulam|2001:Jangkat|Napal Licin|Sosokan|Kuto Tanjung|Muara Kuis|Pulau Kidak
1001:Tiga-puluh-lima Ilir|Tiga-puluh-dua Ilir|Tiga-puluh Ilir|Dua-puluh-sembilan Ilir|Dua-puluh-delapan Ilir|Dua-puluh-tujuh Ilir|Kemangmanis
1002:Satu Ulu|Dua Ulu|Tiga Empat Ulu|Lima Ulu|Tujuh Ulu
1001:Sebelas Ulu|Dua-belas Ulu|Tiga-belas Ulu|Empat-belas Ulu|Enam-belas Ulu|Tanggatakat|Sentosa
1001:Bukitlama|Lorokpakjo|Dua-puluh-enam Ilir Satu|Siringagung|Demang-Lebardaun|Bukitbaru
1001:Delapan-belas Ilir|Enam-belas Ilir|Tiga-belas Ilir|Empat-belas Ilir|Lima-belas Ilir|Tujuh-belas Ilir|Dua-puluh Ilir Tiga|Dua-puluh Ilir Empat|Dua-puluh Ilir Satu|Sungaipangeran|Kepandean-Baru
1005:Lima Ilir|Tiga Ilir|Satu Ilir|Dua Ilir|Lawangkidul|1012:Sungaibuah
1002:Talangbetutu|1004:Sukajaya|Sukarami|1007:Kebunbunga|1009:Sukabangun|Talangjambe|Sukodadi
1001:Sukamaju|Sako|1006:Sialang|Sako Baru
1001:Dua-puluh Ilir Dua|Ario Kemuning|Sekipjaya|Pahlawan|Pipareja|Talangaman
1001:Bukitsangkal|Kalidoni|Sungaiselayur|Sungaiselincah|Sungailais
1001:Sembilan-belas Ilir|Dua-puluh-dua Ilir|Dua-puluh-tiga Ilir|Dua-puluh-empat Ilir|Dua-puluh-enam Ilir|Talangsemut
1001:Gandus|Karanganyar|Tiga-puluh-enam Ilir|Karangjaya|Pulokerto
1001:Kemasrindo|Kemangagung|Keramasan|Kertapati|Karyajaya|Oganbaru
1001:Plaju Ulu|Plaju Darat|Plaju Ilir|Baguskuning|Komperta|Talangputri|Talangbubuk
1001:Alang-Alang Lebar|Srijaya|Talangkelapa|Karyabaru
1001:Srimulya|Sukamulya|Lebung-Gajah|1005:Karyamulya
1001:Delapan Ulu|Sembilan Sepuluh Ulu|Lima-belas Ulu|Silaberanti|Tuankentang
1001:Delapan Ilir|Sembilan Ilir|Sepuluh Ilir|Sebelas Ilir|Kutobatu|Duku
1001:Sukorejo|Bangun Rejo|1005:Pagar Alam|1007:Alun Dua|1014:Selibar|1016:Beringin Jaya|1018:Dempo Makmur|Kuripan Babas|Bangun Jaya|Curup Jare
1003:Sidorejo|Nendagung|Gunung Dempo|1018:Tebat Giri Indah|Tumbak Ulas|Ulu Rurah|Tanjung Agung|Besemah Serasan
1006:Jangkar Mas|1012:Bumi Agung|1019:Muara Siban|1022:Agung Lawangan|Pagar Wangi|Burung Dinang|Rebah Tinggi
1002:Lubuk Buntak|1018:Prahu Dipo|1020:Kance Diwe|Atung Bungsu|Penjalang
1001:Karang Dalo|1003:Pelang Kenidai|1008:Jokoh|1011:Padang Temu|Candi Jaya
1001:Air Kuti|Majapahit|Taba Jemekeh|Nikan Jaya|Taba Lestari|1007:Batu Urip Taba|1015:Taba Koji|Watervang
1001:Kayu Ara|Lubuk Tanjung|Tanjung Indah|Bandung Ujung|1008:Bandung Kiri|Sukajadi|Muara Enim|1015:Watas Lubuk Durian|Lubuk Aman|1018:Tanjung Aman|Pelita Jaya
1001:Lubuk Kupang|1003:Rahmah|1008:Jukung|Air Kati|Air Teman|Perumnas Rahmah|Lubuk Binjai
1001:Durian Rampak|Tanjung Raya|Sumber Agung|Marga Bakti|Belalau I|Belalau II|Taba Baru|Margorejo|Petanang Ulu|Petanang Ilir
1001:Jawa Kanan|Jawa Kanan SS|Wira Karya|Dempo|Jawa Kiri|Karya Bakti|Mesat Jaya|Mesat Seni|Cereme Taba
1001:Sidorejo|Ulak Lebar|Tapak Lebar|Bandung Kanan|Keputraan|Lubuklinggau Ilir|Lubuklinggau Ulu|Pasar Permiri
1001:Tanah Periuk|Simpang Periuk|Karang Ketuan|Siring Agung|Eka Marga|Marga Mulya|Marga Rahayu|Taba Pingin|Moneng Sepati
1001:Batu Urip|Ulak Surung|Kenanga|Pasar Satelit|Senalang|Megang|Jogoboyo|Puncak Kemuning|Ponorogo|Kali Serayu
1001:Prabumulih|1007:Patih Galung|1009:Muntang Tapus|1011:Gunung Kemala|Payuputat|1014:Tebing Tanah Puteh|2013:Tanjung Telang
1003:Karang Raja|Tugu Kecil|Prabu Jaya|Muara Dua|Gunung Ibul|Gunung Ibul Barat|Sukajadi|Karang Jaya|Muara Dua Barat|Gunung Ibul Timur|Gunung Ibul Selatan|Gunung Ibul Utara|Arimbi Jaya
1001:Cambai|Sindur|1005:Sungai Medang|2003:Pangkul|Muara Sungai
1001:Tanjung Rambang|2003:Karya Mulya|2005:Rambang Senuling|Jungai|Talang Batu|Karangan|Karang Bindu|Sinar Rambang|Kemang Tanduk
1001:Pasar Prabumulih I|Pasar Prabumulih II|Wonosari|Mangga Besar|Anak Petai|Sidomulyo|Sidogede
1001:Majasari|Tanjung Raman|Sukaraja|2004:Tanjung Menang
2001:Batu Ampar|Rantau Sialang|Bumi Agung|Palak Siring|Keban Agung I|Keban Agung II|Tanjung Alam|Tanjung Negara|Keban Agung III|Suka Nanti|Muara Tiga|Tanjung Besar|Pajar Bulan|Durian Sebatang|Lawang Agung|2027:Nanti Agung|Karang Agung|Lubuk Resam|Muara Tiga Ilir
1024:Pasar Baru|2001:Padang Lebar|Sukaraja|2004:Tanjung Menang|Darat Sawah|Kota Agung|Babatan Ilir|Babatan Ulu|Muara Danau|2011:Gunung Ayu|2014:Muara Pulutan|Kota Bumi Baru|Sindang Bulan|Muara Payang|Durian Seginim|2020:Banding Agung|Pajar Bulan|Dusun Tengah|Padang Siring|2029:Darat Sawah Ulu|Tanjung Agung|Dusun Baru
1018:Masat|2001:Tanjung Aur I|Anggut|Tanjung Eran|Padang Lebar|Gedung Agung|2015:Batu Bandung|Ulak Lebar|Kota Bumi|2019:Air Umban|Sebilo|Ganjuh|Puding|Padang Tambak|Padang Mumpo|Beringin Datar
1022:Kayu Kunyit|2001:Tanjung Raman|2016:Tanjung Besar|Manggul|Terulung|Ketaping|Lubuk Sirih Ulu|Lubuk Sirih Ilir|2023:Kota Padang|Mela'o|Gunung Sakti|Jeranglah Rendah|Jeranglah Tinggi|Kembang Ayun|Tambangan|2031:Padang Manis|Padang Pandan|Gunung Kembang
1009:Gunung Ayu|Kota Medan|1016:Kampung Baru|Pasar Baru|1019:Ibul|Padang Kapuk|2001:Pagar Dewa|2004:Padang Niur|Tebat Kubu|Gelumbang|2018:Padang Berangin
2001:Selali|Air Kemang|Pasar Pino|Tanggo Raso|Talang Padang|Tungkal I|Tungkal II|Bandung Ayu|Napal Melintang|Serang Bulan|Suka Bandung|Pagar Gading|Cinto Mandi|Kembang Seri|Karang Cayo|Tanjung Aur II|Nanjungan|Kemang Manis|Padang Beriang|Padang Serasan|Telaga Dalam
2001:Karang Caya|Betungan|Pagar Banyu|Nanjungan|Suka Rami|Padang Bindu|Penindaian|Limus|Sukaraja|Lubuk Ladung|Air Sulau|Suka Jaya
2001:Keban Jati|Tanjung Beringin|Suka Negeri|Sukarami|Palak Bengkerung|Sukamaju|Pino Baru|Penandingan|Suka Bandung|Maras
2001:Batu Panco|Batu Kuning|Bandar Agung|Merambung|Simpang Pino|Talang Tinggi|Keban Jati|Lubuk Tapi|Kayu Ajaran|Air Tenam
2001:Tumbuk Tebing|Gunung Kayo|Gindo Suli|Talang Indah|Kuripan|Padang Nibung|Tanjung Tebat|Padang Jawi|Tanjung Aur|Padang Burnai
1003:Tanjung Mulia|Pasar Mulia|Belakang Gedung|Gunung Mesir|Padang Sialang|Ketapang Besar|Pasar Bawah|2001:Batu Kuning|Batu Lambang
1004:Kota Padang|1015:Bedeng SS.|Dusun Baru|2001:Derati|Taba Anyar|Suka Rami|2005:Lubuk Mumpo|Durian Mas|2018:Kota Padang Baru|2020:Tanjung Gelang
1011:Pasar PU Tanding|2001:Karang Baru|2007:Guru Agung|Belumai II|Belumai I|Ulak Tanding|2012:Tanjung Sanai I|Muara Telita|Ujan Panas|2021:Taba Tinggi|Tanjung Sanai II|2025:Taktoi|Kasie Kasubun|Air Kati|Bukit Batu
1006:Beringin Tiga|2001:Sindang Jaya|Sindang Jati|Belitar Muka|Pelalo|Kayu Manis|2009:Air Dingin|2011:Belitar Seberang|2013:Cahaya Negeri|Tanjung Aur
1012:Dwi Tunggal|Air Putih Lama|1023:Adirejo|1025:Air Rambai|Pasar Baru|Pasar Tengah|1031:Jalan Baru|1033:Talang Benih|1047:Timbul Rejo
2001:Air Mundu|Tebat Tenong Dalam|Baru Manis|2012:Kampung Melayu|Sentral Baru|2015:Kampung Sajad|Suka Rami|Pagar Gunung|Selamat Sudiarjo|Purwodadi|Air Pikat|Tebat Pulau
1004:Air Duku|1006:Cawang Baru|1008:Simpang Nangka|2001:Air Putih Kali Bandung|Air Meles Atas|Sambirejo|2005:Suban Ayam|2007:Cawang Lama|2009:Sumber Urip|Sumber Bening|Karang Jaya|Kayu Manis|Kampung Baru|Kali Padang|Mojorejo|Talang Lahat
1001:Dusun Curup|Tunas Harapan|2003:Batu Dewa|Perbo|Batu Panco|Dusun Sawah|Lubuk Kembang|Suka Datang|Tabarenah|Pahlawan|Tasik Malaya|Tanjung Beringin|Kota Pagu|Seguring
1001:Sukaraja|Kesambe Baru|Karang Anyar|Talang Ulu|2005:Duku Ulu|Duku Ilir|Air Meles Bawah|Kampung Delima|Kesambe Lama
1001:Air Putih Baru|Tempel Rejo|2003:Rimbo Recap|Watas Marga|Teladan|Suka Marga|Lubuk Ubar|Pungguk Lalang|Turan Baru|Tanjung Dalam|Air Lanang
1001:Kepala Siring|Talang Rimbo Baru|Talang Rimbo Lama|Siderejo|Kampung Jawa|Air Bang|Pelabuhan Baru|Batu Galing|Banyu Mas|2010:Air Merah
2001:Kepala Curup|Kampung Jeruk|Simpang Beliti|Taba Padang|Air Apo
2001:Apur|Lawang Agung|Lubuk Alai|Karang Pinang|Tanjung Agung|Pengambang|Jabi|Tanjung Herang|Air Nau
2001:IV Suko Menanti|Air Rusa|Bengko|Sinar Gunung|Warung Pojok|Talang Belitar
2001:Merantau|Periang|Balai Buntar|LubukTunjung|LB. Belimbing I|LB Belimbing II|LB. Bingin Baru|Sari Pulau|Suka Merindu|Suka Karya
2001:Dataran Tapus|Bandung Marga|Pal Seratus|Pal VII|Pal VIII|Tebat Tenong Luar|Bangun Jaya|Babakan Baru|Sumberejo Transad|Air Bening
2001:Banjar Sari|Meok|Malakoni|Kaana|Kahyapu|Apoho
1009:Lubuk Durian|2001:Talang Jambu|Tebat Pacur|Talang Curup|Banyu Mas Lama|Salam Harjo|Jogja Baru|Talang Pasak|Perbo|2010:Lubuk Jale|Simpang Ketenong|Aur Gading|2024:Kedu Baru|2026:Serumbung|Magelang|Tanjung Putus|Penyangkak|2031:Banyu Mas Baru
1026:Purwodadi|Gunung Alam|2001:Tanjung Raman|Lubuk Saung|Kuro Tidur|Karang Suci|Rama Agung|2008:Talang Denau|Gunung Selan|Datar Ruyung|Senali|Gunung Agung|2014:Sidourip|Karang Anyar I|Taba Tembilang|2022:Karang Anyar II
2001:Tanjung Anom|Suka Makmur|Wono Harjo|Giri Mulya|Rena Jaya|Suka Mulya
2001:Lubuk Banyau|Talang Tua|Marga Sakti|Tanjung Harapan|Padang Jaya|Arga Mulya|Sidomukti|Marga Jaya|Tanah Hitam|Tambak Rejo|Sido Luhur|Tanah Tinggi
1010:Pasar Lais|2008:Datar Lebar|Air Padang|2011:Durian Daun|Dusun Raja|Lubuk Lesung|Pal 30|Jagobayo|2017:Talang Rasau|Lubuk Gedang|Suka Langu|Taba Baru|Kalbang
2001:Serangai|Selolong|Air Lakok|Bintunan|Suka Marga|Batik Nau|Pagar Ruyung|Durian Amparan|Taba Kulintang|Ulak Tanding|Seberang Tunggal|Sekiau|Samban Jaya|Peninjau|Air Manganyau
2001:Urai|Pasar Ketahun|Giri Kencana|Kuala Langi|Dusun Raja|2012:Lubuk Mindai|Pajar Baru|Talang Baru|2019:Melati Harjo K.1|Bukit Indah|Bukit Tinggi
2003:Tanjung Alai|Jabi|Napal Putih|Air Tenang|Teluk Anggung|Tanjung Kemayan|Muara Santan|2016:Lebong Tandai|2019:Gembung Raya|Kinal Jaya
2007:Talang Arah|Pasar Sebelat|Kota Bani|2013:Air Muring|Air Pandan|Cipta Mulya|2017:Air Petai|Karang Tengah|Karang Pulau
2003:Genting Perangkap|Lubuk Balam|Datar Macang|Tanjung Genting|Talang Renah|Kota Agung|Talang Lembak|Kertapati|Talang Pungguk|Talang Baru Ginting|Tanjung Karet|Talang Ginting|Sungai Pura|Dusun Curup|Penyangkak
2001:Pasar Bembah|Tepi Laut|Pasar Kerkap|2005:Air Napal|Talang Kering|Selubuk|Pasar Tebat|Lubuk Tanjung|2011:Pukur|2014:Pasar Palik|Tebing Kandang|Talang Jarang
2001:Kota Lekat|Padang Bendar|Taba Padang R|Taba Padang Kol|Air Banai|Batu Raja R|Batu Raja Kol|Batu Layang|Batu Roto|Air Ba'us I|Air Ba'us II|Pematang Balam|Talang Rendah|Sumber Rejo|Kota Lekat Mudik
2001:Padang Kala|Kembang Manis|Teluk Ajang|Balam|Suka Rami|Mesigit|Retes|Lubuk Mumpo|Talang Ulu|Tanjung Aur
1001:Kemumu|2002:Tebing Kaning|Sidodadi|Sumber Agung|Pematang Sapang|Pagar Banyu|Gardu|Kali|Kalai Duai|Pagar Ruyung|Air Merah|Gunung Besar
2001:Sengkuang|Lubuk Pendam|Alun Dua|Ketapi|Lubuk Semantung|Sawang Lebar|Sawang Lebar Ilir|Lubuk Gading|Tanjung Agung|Padang Sepan
2001:Air Lelangi|Bukit Berlian|Tanjung Dalam|Bukit Sari|Pagardin|Tanjung Harapan|Tanjung Sari|Bangun Karya|Pondok Bakil|Talang Berantai
2001:Air Sebayur|Air Sekamanak|Air Simpang|Bukit Makmur|Marga Bhakti|Bumi Harjo|Sumber Mulya|Gunung Payung|Bukit Harapan|Tanjung Muara
2001:Air Putih|Suka Makmur|Karya Pelita|Suka Maju|Suka Baru|Suka Merindu|Suka Medan|Karya Bakti|Karya Jaya|Suka Negara
2001:Gedung Wani|Penandingan|Geramat|Tanjung Alam|Tanjung Baru|Pengurung|Pinang Jawa|Gunung Terang|Talang Padang|Gunung Megang|2020:Talang Berangin|Jawi|Papahan|Pinang Jawa II
2002:Tinggi Ari|Tanjung Aur|Aur Ringit|2008:Pelajaran|Tanjung Kemuning|Selika|Tanjung Iman|Padang Leban|Beriang Tinggi|Tanjung Bulan|Pelajaran II|Selika II|Sulauwangi|Padang Kedondong|2020:Padang Tinggi|Tanjung Kemuning II|Tanjung Kemuning III|Tanjung Aur II|Tanjung Iman II|Selika III
1010:Simpang Tiga|2001:Tanjung Betung|2003:Padang Manis|2006:Guru Agung|2009:Gunung Agung|2021:Bandu Agung|2027:Tanjung Betung II|Coko Enau|Pancur Negara|Perugaian|Guru Agung II
1007:Tanjung Iman|2001:Sukarami|Pajar Bulan|Padang Hangat|Kemang Manis|Penyandingan|Sinar Jaya|2008:Tanjung Pandan|Padang Baru
1013:Bandar Bintuhan|2009:Sekunyit|Suka Bandung|Air Dingin|Pasar Baru|2014:Pasar Lama|Gedung Sako|Jembatan Dua|Tanjung Besar|2021:Pengubaian|Pahlawan Ratu|Pasar Saoh|Kepala Pasar|Padang Petron|Sawah Jangkung|Selasih|Padang Genting|Gedung Sako II|Sinar Pagi
2001:Parda Suka|Air Long|Linau|Way Hawang|Tanjung Baru|Tanjung Ganti|Kedataran|Tanjung Aur|Penyandingan|Suka Menanti|2012:Benteng Harapan|Bakal Makmur|Muara Jaya|Tanjung Agung|Arga Mulya|Air Jelatang|2019:Sumber Harapan|Tanjung Beringin|Sinar Mulya
2001:Muara Dua|Gedung Menung|Ulak Pandan|2005:Merpas|2007:Tanjung Betuah|Air Palawan|Tebing Rambutan|Batu Lungun|Sumber Harapan|Suku Tiga|Bukit Indah|Suka Jaya|Pasar Baru|Tri Jaya|Air Batang|Sinar Banten|Pasar Jum'at
2001:Bunga Melur|Karang Dapo|Lubuk Gung|Gunung Tiga|Suka Merindu|Mentiring|Cahaya Batin|Awat Mata|Nusuk|Tanjung Harapan|Gunung Tiga II|Padang Panjang|Masria Baru
2001:Tanjung Ganti I|Tanjung Ganti II|Rigangan I|Rigangan II|Rigangan III|Sukarami|Darat Sawah|Siring Agung|Penantian|Talang Tais|Pagar Dewa|Talang Marap|Suka Rami II
2001:Bangun Jiwa|Cahaya Negeri|Padang Jati|Ganda Suli|Durian Besar|Tanjung Beringin|Umbul|Benua Ratu|Tuguk|Kepahyang|Pulau Panggung|Serdang Indah
2001:Muara Sahung|Tri Tunggal Bakti|Ulak Lebar|Sumber Makmur|Ulak Bandung|Cinta Makmur|Bukit Makmur
2001:Suka Banjar|Tanjung Bunga|Cucupan|Pagar Dewa|Tanjung Agung|Babat|Kepahyang|Tanjung Dalam|Muara Tetap|Kasuk Baru|Padang Binjai|Suka Raja
2001:Datar Lebar|Tanjung Bunian|Sinar Bulan|Sukananti|Lawang Agung|Tanjung Kurung|Senak|Datar Lebar II|Aur Gading
2001:Pulau Panggung|Talang Besar|Talang Jawi I|Talang Jawi II|Air Kering|Gunung Kaya|Ulak Agung|Talang Padang|Air Kering II
2001:Naga Rantai|Bungin Tambun|Bungin Tambun II|Bungin Tambun III|Manau IX|Manau IX Dua|Pagar Alam|Pagar Gunung|Coko Betung|Marga Mulyo|Jati Mulyo
1001:Babatan|1025:Sukaraja|2002:Niur|Lubuk Sahung|2011:Bukit Peninjauan I|2026:Padang Pelawi|Kayu Arang|Jenggalu|Cahaya Negeri|Bukit Peninjauan II|2032:Riak Siabun|Padang Kuas|Kuti Agung|Riak Siabun I|Sido Luhur|Sumber Arung|Sido Sari|Sari Mulyo|2043:Air Kemuning|Sumber Makmur|Air Petai
1009:Lubuk Kebur|Pasar Tais|Lubuk Lintang|Talang Saling|Dusun Baru|Talang Dantuk|1024:Napal
1014:Masmambang|2002:Napal Melintang|Serambi Gunung|2005:Air Payangan|2012:Batu Tugu|Kampai|2015:Lubuk Ngantungan|Durian Bubur|Muara Danau|Lubuk Gio|Kembang Seri|2034:Bunut Tinggi|Air Teras|Lubuk Gadis|2045:Simpang Tiga Pagar Gasing|Harapan Mulya
1005:Pajar Bulan|2001:Maras Jauh|Bandung Agung|Pinju Layang|Nanjungan|2006:Petai Kayu|Napalan|Renah Gajah Mati I|Renah Gajah Mati II|Cugung Langu|Rantau Panjang|Air Melancar|Muara Dua|Nanti Agung|Talang Durian|Gunung Mesir|Kayu Elang|Padang Serunaian|Tebat Gunung|Mekar Sari Mukti|Kemang Manis|Gunung Megang|Telatan|Suban
1005:Kembang Mumpo|2001:Sendawar|Gelombang|Lubuk Betung|Padang Peri|2006:Karang Anyar|Ujung Padang|Ketapang Baru|Tedunan|Talang Alai|Padang Bakung|Jambat Akar|Gunung Kembang|Gunung Bantan|Maras Tengah|Padang Kelapa|Pematang Riding|Talang Beringin|Genting Juar|Muara Maras|Rimbo Besak|Muara Timput|Serian Bandung|Talang Kemang|Maras Bantan|Karang Dapo
1006:Dermayu|2001:Sukamaju|Talang Alai|Talang Benuang|Padang Pelasan|Air Periukan|2007:Keban Agung|Pasar Ngalam|Sukasari|Kungkai Baru|Tawang Rejo|Lawang Agung|Taba Lubuk Puding|Talang Sebaris|Lubuk Gilang|Lokasi Baru
2001:Talang Giring|Padang Capo Ilir|Padang Capo Ulu|Talang Kebun|Gunung Agung|Cawang|Arang Sapat|Dusun Tengah|Tanjung Kuaw|Napal Jungur|Tumbu'an|Rena Panjang|Sakaian|Lubuk Terentang
2001:Tanjung Agung|Air Latak|Talang Perapat|Pagar Agung|Talang Tinggi|Lunjuk|Lubuk Lagan|Purbosari|Sengkuang Jaya
1004:Selebar|Sembayat|Bunga Mas|2001:Talang Sali|Kunduran|Kota Agung|2007:Tenangan|Rawa Sari
1003:Puguk|2001:Talang Rami|Talang Beringin|2004:Pandan|Selinsingan|Simpang|Sekalak|Lubuk Resam|Sinar Pagi|Talang Empat
1008:Rimbo Kedui|1010:Padang Rambun|Sido Mulyo|2001:Sukarami|Tanjung Seru|Tanjungan|Pasar Seluma|Padang Genting|Sengkuang|Tangga Batu|2009:Tanjung Seluai|2012:Padang Merbau
2001:Pering Baru|Talang Padang|Suka Merindu|Napalan|Taba|Bakal Dalam|Lubuk Lagan|Sungai Petai|Suka Bulan|Tebat Sibun|Batu Balai
2001:Pagar|Muara Simpur|Pagar Agung|Pagar Banyu|Simpur Ijang|Air Keruh|Hargo Binangun|Mekar Jaya|Giri Nanto|Banyu Kencana|Muara Nibung|Tanjung Agung|Giri Mulya
2001:Pasar Talo|Dusun Baru|Talang Kabu|Tanah Abang|Penago Baru|Nanti Agung|Talang Panjang|Penago I|Penago II|Rawah Indah|Padang Cekur|Padang Batu|Paluah Terap|Margo Sari|Mekar Sari
2005:Suka Pindah|Lubuk Pinang|Arah Tiga|Lubuk Gedang|Tanjung Alai|2013:Sumber Makmur|2018:Ranah Karya
1009:Pasar Mukomuko|1017:Koto Jaya|Bandar Ratu|2007:Pasar Sebelah|Ujung Padang|2010:Pondok Batu|Tanah Rekah|Selagan Jaya|2019:Tanah Harapan
2008:Teras Terunjam|Pondok Kopi|2013:Setia Budi|Tunggal Jaya|2024:Talang Kuning|Teruntung|Karang Jaya|Mekar Jaya
2001:Air Bikuk|2004:Tunggang|Pondok Suguh|Air Berau|2010:Air Hitam|2014:Pondok Kandang|2022:Bumi Mekar Jaya|2027:Lubuk Bento|2029:Sinar Laut|Karya Mulya|Teluk Bakung
2004:Air Buluh|Pulau Baru|Pasar Ipuh|Medan Jaya|Sibak|Semundam|2014:Retak Ilir|Tanjung Harapan|2017:Tanjung Jaya|2023:Manunggal Jaya|2028:Pulai Payung|Tanjung Medan|Tirta Mulya|2033:Pasar Baru|Pulau Makmur|Mundam Marap
2001:Talang Arah|Serami Baru|Lubuk Talang|Gajah Makmur|Semambang Makmur|Talang Baru|Air Merah
2001:Arga Jaya|Air Rami|Rami Mulya|Talang Rio|Makmur Jaya|Marga Mulia|Mekar Jaya|Dusun Pulau|Bukit Harapan|Tirta Kencana|Cinta Asih|Bukit Mulya
2001:Pasar Bantal|Nenggalo|Pondok Baru|Bunga Tanjung|Bandar Jaya|Teramang Jaya|Brangan Mulya|Sido Makmur|Lubuk Selandak|Nelan Indah|Mandi Angin Jaya|Batu Ejung|Pernyah
2001:Sungai Ipuh|Lubuk Sahung|Surian Bungkal|Sungai Gading|Pondok Baru|Sungai Jerinjing|Lubuk Bangko|Talang Buai|Aur Cina|Talang Medan|Sungai Ipuh Satu|Sungai Ipuh Dua
2001:Penarik|Lubuk Mukti|Bumi Mulya|Suka Maju|Bukit Makmur|Sumber Mulya|Sido Dadi|Maju Makmur|Sendang Mulyo|Marga Mulya Sakti|Wonosobo|Mekar Mulya|Sido Mulyo|Marga Mukti
2001:Lubuk Sanai|Rawa Mulya|Rawa Bangun|Tanjung Mulya|Pauh Terenja|Dusun Baru Pelokan|Lubuk Sanai II|2009:Lubuk Sanai III
2001:Lalang Luas|Resno|Pondok Panjang|Talang Petai|Sungai Lintang|Pondok Tengah|Talang Sakti|Talang Sepakat|Lubuk Cabau|Sungai Rengas
2001:Pondok Makmur|Manjunto Jaya|Tirta Makmur|Agung Jaya|Tirta Mulya|Kota Praja|Sinar Jaya|Sido Makmur
2001:Dusun Baru V Koto|Air Dikit|Pondok Lunang|Sari Bulan|Sari Makmur|Sumber Sari|Air Kasai
2001:Retak Mudik|Padang Gading|Gajah Mati|Mekar Sari|Sido Dadi|Sumber Makmur|Talang Gading|Gading Jaya|Banjar Sari
1004:Kampung Jawa|1006:Pasar Muara Aman|2002:Gandung|2005:Tunggang|2007:Talang Ulu|2014:Nangai Amen|2016:Lebong Tambang|2022:Ladang Palembang|Kampung Dalam|Kampung Muara Aman|2028:Lokasari|2033:Gandung Baru
2001:Sukau Kayo|2004:Tik Tebing|Tabeak Blau|Tabeak Blau I|2008:Daneu|2012:Blau
1005:Embong Panjang|2006:Tanjung Bungai I|Semelako I|Pagar Agung|Karang Anyar|2013:Semelako II|Semelako III|Semelako Atas|Danau Liang|2020:Suka Damai|2023:Tanjung Bungai II
1002:Tes|Taba Anyar|Mubai|Turan Lalang|2001:Kutai Donok|2013:Turan Tiging|Suka Sari|2016:Mangkurajo|2018:Tik Jeniak|Manai Blau
1002:Rimbo Pengadang|2009:Talang Ratau|Bioa Sengok|Tik Kuto|Teluk Dien|Bajok
1001:Topos|2002:Tik Sirong|Suka Negeri|Ajai Siang|Talang Donok|Talang Donok I|Talang Baru I|Talang Baru II
2001:Karang Dapo Atas|Bukit Nibung|Karang Dapo Bawah|Pungguk Pedaro|Talang Kerinci|Pelabuhan Talang Liak|Talang Liak I|Talang Liak II|Bungin
2001:Ujung Tanjung I|Muning Agung|Ujung Tanjung II|Ujung Tanjung III|Magelang Baru|Lemeu Pit|Tabeak Kauk|Tabeak Dipoa|Suka Bumi
1001:Tanjung Agung|2002:Sukau Datang|Sukau Datang I|Gunung Alam|Tabeak Blau II|Kota Baru Santan|Tik Teleu|Pelabai
1009:Amen|2001:Nangai Tayau|Nangai Tayau I|Pyang Mbik|Sukau Mergo|Sukau Rajo|Talang Bunut|Selebar Jaya|Garut|2010:Sungai Gerong
2001:Embong|Embong I|Kota Baru|Kota Agung|Lemeu|Pangkalan|Tangua
2001:Ketenong I|Ketenong II|Ketenong Jaya|Tambang Saweak|Air Kopras|Bioa Putiak|Sebelat|Sungai Lisai
1007:Keban Agung|2001:Kota Agung|Kembang Seri|Pagar Agung|Embong Ijuk|Gunung Agung|Talang Pito|2008:Cinto Mandi|Lembur Lama|Taba Baru|Bukit Menyan|2016:Batu Belarik|Embong Sido|2022:Talang Sawah|Sosokan Cinta Mandi|Muara Langkap|Air Raman|2028:Langgar Jaya|Cinta Mandi Baru
1002:Ujan Mas Atas|2001:Daspeta|2003:Suro Lembak|Tanjung Alam|Suro Ilir|Suro Muncar|Suro Baru|Pekalongan|Bumi Sari|2016:Cugung Lalang|Ujan Mas Bawah|Suro Bali|Pungguk Meranti|Pungguk Meringang|Meranti Jaya|2023:Air Hitam|Daspetah II
1008:Tebat Karai|2006:Taba Santing|Tertik|2009:Talang Karet|Peraduan Binjai|Penanjung Panjang|Nanti Agung|Taba Air Pauh|Karang Tengah|2019:Tapak Gedung|Tebing Penyamun|Sinar Gunung|Taba Saling|Penanjung Panjang Atas
1003:Pensiunan|Pasar Kepahiangan|Pasar Ujung|1011:Dusun Kepahiang|1025:Kampung Pensiunan|Pasar Sejantung|Padang Lekat|2001:Kelilik|Tebat Monok|2006:Permu|Imigrasi Permu|Karang Endah|Westkust|Kampung Bogor|2012:Kuto Rejo|Karang Anyar|Taba Tebelet|Pelangkian|Kelobak|Pagar Gunung|2023:Sukamerindu|2028:Bogor Baru|Permu Bawah
1002:Durian Depun|2001:Pulo Geto|2003:Taba Mulan|Lubuk Penyamun|SP. Kota Bingin|Bukit Barisan|Batu Ampar|Pulo Geto Baru
1005:Tangsi Baru|2001:Bandung Baru|Bukit Sari|Tugu Rejo|Suka Sari|2006:Air Sempiang|Tangsi Duren|Babakan Bogor|Barat Wetan|Pematang Donok|Sumber Sari|Mekar Sari|Sido Makmur|Sido Rejo|Bandung Jaya
2001:Benuang Galing|Air Selimang|Tebat Laut|Temdak|Taba Padang|Lubuk Saung|Kandang|Cirebon Baru|Talang Gelompok|Air Pesi|Talang Babatan|Bayung|Sungai Jernih
2001:Limbur Baru|Batu Kalung|Batu Bandung|Sosokan Baru|Sosokan Taba|Talang Tige|Renah Kurung|Warung Pojok
2001:Taba Terunjam|Talang Empat|Padang Tambak|Durian Demang|Pelajau|2007:Dusun Baru II|Penanding|Karang Tinggi|Renah Lebar|Kancing|Ujung Karang|Taba Mutung|2015:Renah Semanek
2001:Air Sebakul|2004:Taba Pasmah|Kembang Seri|Tengah Padang|Jayakarta|Nakau|Pulau Panggung|2014:Jum'at|Padang Ulak Tanjung|2017:Air Putih
2009:Talang Pauh|Srikaton|Pekik Nyaring|Pasar Pedati|Sunda Kelapa|Pondok Kelapa|Padang Betuah|Sidorejo|Sidodadi|Talang Boseng|Pagar Dewa|Kembang Ayun|Panca Mukti|Sri Kuncoro|Bintang Selatan|Abu Sakim|Harapan
2002:Aturan Mumpo|Talang Tengah II|Kota Titik|2007:Senabah|2015:Air Kotok|Batu Beriang|Pematang Tiga|Tiambang|Kebun Lebar|Tanjung Kepahyang|Pematang Tiga Lama|Aturan Mumpo II|Genting Dabuk
2006:Temiang|2008:Taba Renah|Kerta Pati|Pagar Jati|2012:Karang Are|Datar Penokat|Layang Lekat|Tumbuk|Talang Curup|Rena Kandis|Arga Indah I|2022:Keroya|Kertapati Mudik|Rena Jaya
1007:Taba Penanjung|2002:Tanjung Raman|Sukarami|Karang Tengah|Lubuk Sini|2008:Taba Teret|Surau|Rindu Hati|Tanjung Heran|Datar Lebar|Penum|2023:Bajak I|Taba Baru
2001:Jambu|Penembang|Talang Ambung|Taba Durian Sebakul|Lubuk Unen|Pungguk Ketupak|Pungguk Beringin|Ulak Lebar|Kelindang|Bajak II|Lubuk Unen Baru|Padang Kedeper|Kelindang Atas
2001:Komering|Bajak Tiga|Rajak Besi|Punjung|Susup|Arga Indah II|Curup|Karang Panggung|Lubuk Pendam|Lubuk Puar|Durian Lebar|Pagar Agung|Pungguk Jaya|Taba Gemantung|Pagar Besi
2001:Pondok Kubang|Batu Raja|Dusun Anyar|Tanjung Dalam|Talang Tengah I|Paku Haji|Tanjung Terdana|Linggar Galing|Dusun Baru I|Harapan Makmur|Margo Mulyo|Taba Jambu
2001:Sekayun|Sekayun Mudik|Sekayun Hilir|Talang Donok|Taba Tengah|Padang Berunai|Lubuk Langkap|Air Napal|Genting|Talang Panjang|Bang Haji|Sungkai Berayun
2001:Pagar Gunung|Karang Nanding|Semidang|Gajah Mati|Padang Siring|Lagan Bungin|Pagar Jati|Taba Lagan|Lagan|Bukit|Kota Niur
1001:Pagar Dewa|Sukarami|Pekan Sabtu|Bumu Ayu|Betungan|Sumur Dewa
1001:Padang Harapan|Jalan Gedang|1021:Sidomulyo|1024:Lingkar Barat|1027:Cempaka Permai
1001:Berkas|Pasar Baru|Jitra|Pasar Melintang|Kebun Roos|1007:Tengah Padang|Bajak|1010:Pondok Besi|Kebun Keling|1013:Sumur Meleleh|Malabero|1018:Pintu Batu|Kampung Bali
1001:Kandang Limun|Bentiring|Pematang Gubernur|Rawa Makmur|Beringin Raya|Bentiring Permai|Rawa Makmur Permai
1001:Kandang|Kandang Mas|Teluk Sepang|Sumber Jaya|Padang Serai|Muara Dua
1001:Kebun Tebeng|Tanah Patah|Nusa Indah|Kebun Beler|Kebun Kenanga|Sawah Lebar|Sawah Lebar Baru|Lempuing
1001:Padang Jati|Kebun Dahri|Belakang Pondok|Penurunan|Anggut Bawah|Anggut Atas|Anggut Dalam|Kebun Geran|Pengantungan
1001:Kampung Kelawi|Sukamerindu|Semarang|Tanjung Agung|Tanjung Jaya|Surabaya|Pasar Bengkulu
1001:Panorama|Jembatan Kecil|Dusun Besar|Padang Nangka|Timur Indah|Lingkar Timur
2001:Hajimena|Sidosari|Pemanggilan|Natar|Muara Putih|Negara Ratu|Merak Batin|Tanjung Sari|Bumi Sari|Candi Mas|Branti Raya|Haduyang|Banjar Negeri|Mandah|Rulung Helok|Bandarejo|Suka Damai|Purwosari|Pancasila|Rejosari|Rulung Raya|Krawang Sari|Wai Sari|Kali Sari|Rulung Sari|Rulung Mulya
2001:Kaliasin|2003:Lematang|Sukanegara|Serdang|Sinar Ogan|Jati Baru|Sabah Balau|Budi Lestari|Trimulyo|Jati Indah|Way Galih|Sindang Sari|2015:Purwodadi Simpang|2021:Galih Lunik|Rejomulyo|Sri Katon
1006:Bumi Agung|Kalianda|Way Urang|1028:Wai Lubuk|2001:Jondong|Tengkujuh|Pauh Tanjung Iman|Sumur Kumbang|Maja|2009:Buah Berak|Kesugihan|Pematang|Kecapi|Babulang|Sukaratu|Palembapang|Tajimalela|Canggu|Kedaton|Merak Belatung|Bulok|Munjuk Sampurna|Gunung Terang|Margacatur|Sukatani|Agom|Negeri Pandan|Taman Agung|2029:Hara Banjar Manis
2001:Bandar Dalam|Campang Tiga|Talang Baru|Suka Banjar|Kota Dalam|Budidaya|Siring Jaha|Suak|Sukamaju|Sukamarga|Seloretno|Sidodadi|Sidorejo|Sidomulyo|Sidowaluyo|2020:Banjar Suri
2001:Tarahan|Babatan|Pardasuka|Sukajaya|Tanjung Ratu|Tanjung Agung|Tanjungan|Trans Tanjungan|Neglasari|2018:Karya Tunggal|Rangai Tri Tunggal|Sidomekar
2001:Kekiling|Belambangan|Rawi|Padan|Kuripan|Taman Baru|Kelau|Ruang Tengah|Pasuruan|Klaten|Kampung Baru|Banjar Masin|Way Kalam|Gedung Harta|Gayam|Penengahan|Sukajaya|Tetaan|Suka Baru|Pisang|Tanjung Heran|2026:Gandri
2001:Sukaraja|Sukabakti|Sukamulya|Tanjung Sari|Bangunan|Rejo Mulyo|Palas Aji|Palas Pasemah|Palas Jaya|Bandan Hurip|Pulau Tengah|Bali Agung|Bumi Daya|Tanjung Jaya|Bumi Restu|Pematang Baru|Mekar Mulya|Bumi Asih|Kalirejo|Bumi Asri|Pulau Jaya
2001:Way Hui|Sidodadi Asri|Margo Mulyo|Gedung Agung|Margodadi|Gedung Harapan|Marga Agung|Jati Mulyo|Fajar Baru|Karang Anyar|Marga Kaya|Margo Lestari|Sumber Jaya|Sinar Rejeki|Sidoharjo|Rejomulyo|Purwotani|Banjar Agung|Karang Sari|Karang Rejo|Margorejo
2001:Bangunrejo|Sripendowo|Karang Sari|Ketapang|Legundi|Tri Dharma Yoga|Ruguk|Sumur|Sumber Nadi|Sidoasih|Pematang Pasir|Berundung|Taman Sari|Kemukus|Lebung Nala|Sidoluhur|Wai Sidomukti
2001:Kuala Sekampung|Baktirasa|Mandala Sari|Sukapura|Sumber Agung|Marga Jasa|Sumber Sari|Bandar Agung|Kedaung|Margasari
2001:Banding|Betung|Batu Balak|Canti|Canggung|Cugung|Hargo Pancuran|Kerinjing|Kunjir|Kota Guring|Rajabasa|Sukaraja|Tanjung Gading|Tejang Pulau Sebesi|Way Muli|Wai Muli Timur
2001:Batuliman Indah|Sinar Palembang|Rantau Minyak|Sido Asri|Way Gelam|Cinta Mulya|Banyumas|Beringin Kencana|Sinar Pasemah|Rawa Selapan|Bumi Jaya|Trimomukti|Titiwangi|Karya Mulya Sari
2001:Merbau Mataram|Suban|Tanjung Baru|Baru Ranji|Karang Raja|Talang Jawa|Lebung Sari|Puji Rahayu|Batu Agung|Tanjung Harapan|Sinar Karya|Triharjo|Panca Tunggal|Mekar Jaya|Karang Jaya
2001:Semanak|Toto Harjo|Hatta|Bakauheni|Kelawi
2001:Bangun Sari|Purwodadi Dalam|Sidomukti|Wawasan|Mulyosari|Wonodadi|Kertosari|Malangsari
2001:Mekar Sari|Sumber Agung|Talang Way Sulan|Pamulihan|Purwodadi|Sukamaju|Banjarsari|Karang Pucung
2001:Sidoharjo|Sidomakmur|Sidoreno|Bali Nuraga
2001:Sri Way Langsep|Wayakrui|Kalirejo|Balai Rejo|Watu Agung|Sri Basuki|Kaliwungu|Kali Dadi|Sri Mulyo|Sri Dadi|Suko Sari|Sinar Sari|Ponco Warno|Sri Purnomo|Sinar Rejo|Agung Timur|Kalisari
2001:Purwodadi|Sido Dadi|Sido Rejo|Cimarias|Bangun Rejo|Sido Luhur|Sido Mulyo|Timbul Rejo|Suka Negara|Sinar Seputih|Sinar Luas|Tanjung Pandan|Tanjung Jaya|Sri Pendowo|Sukowaringin|Mekar Jaya|Suka Negeri
2001:Purwosari|Sendang Ayu|Bandar Sari|Surabaya|Margorejo|Kota Baru|Karang Tanjung|Kuripan|Sri Agung|Haduyang Ratu|Padang Ratu|2018:Karang Sari|Mojokerto|Sumber Sari|Purworejo
1005:Gunung Sugih|Gunung S. Raya|Komering Agung|Seputih Jaya|2001:Terbanggi Subing|Terbanggi Agung|Fajar Bulan|Komering Putih|2009:Buyut Udik|Buyut Ilir|Bangun Rejo|Wono Sari|Putra Buyut|Gunung Sari|Buyut Utara
1003:Adi Puro|Trimurjo|1007:Simbar Waringin|2001:Depok Rejo|Liman Benawi|2005:Noto Harjo|Purwodadi|2008:Tempuran|Purwo Adi|Pujo Dadi|Pujo Kerto|Untoro|Pujo Asri|Pujo Basuki
2001:Nunggal Rejo|Badran Sari|Sri Sawahan|Toto Katon|Tanggul Angin|Ngesti Rahayu|Mojopahit|Asto Mulyo|Sido Mulyo
1002:Bandar Jaya Timur|Bandar Jaya Barat|Yukum Jaya|2001:Adi Jaya|2005:Indra Putra Subing|Karang Endah|Nambah Dadi|Ono Harjo|Terbanggi Besar|Poncowati
2001:Rejo Basuki|Rejo Asri|Rukti Endah|Rama Dewa|Ratna Chaton|Rama Yana|Rama Indra|Rukti Harjo|Rama Gunawan|Rama Oetama|Rama Nirwana|Rama Murti|Rama Klandungan|Buyut Baru
2001:Teluk Dalem Ilir|Rekso Binangun|Rukti Basuki|Restu Baru|Restu Buana|Reno Basuki|2013:Bina Karya Putra|Bina Karya Buana|Bina Karya Mandiri
2001:Sumber Bahagia|Tanjung Harapan|Setia Bumi|Sumber Baru|Siswo Binangun|Sanggar Buana|Sakti Buana|Setia Bhakti|Sri Basuki|Sari Bhakti|Swastika Buana|Sumber Fajar|Tanjung Krajan
2001:Fajar Mataram|Rejosari Mataram|Qurnia Mataram|Trimulyo Mataram|Utama Jaya Mataram|Sumber Agung Mataram|Varia Agung Mataram|Wirata Agung Mataram|Dharma Agung Mataram|Bumi Setia Mataram|Subing Karya|Banjar Agung Mataram
2001:Gaya Baru VI|Sumber Katon|Sri Katon|Gaya Baru VII|Gaya Baru IV|Gaya Baru III|Gaya Baru II|Gaya Baru VIII|Gaya Baru I|Mataram Ilir|Rawa Betik|Srimulya Jaya|Kenanga Sari
2001:Gunung Batin Udik|Gunung Batin Ilir|Gunung Batin Baru|Gunung Agung|Bandar Agung|Bandar Sakti|Tanjung Anom
2001:Suka Jawa|Sidokerto|Suka Jadi|Bumi Raharjo|Wates|Bumi Ratu|Bulu Sari|Bumi Rahayu|Sido Waras|Tulung Kakan
2001:Rengas|Kesuma Dadi|Sinar Banten|Kesuma Jaya|Binjai Ngagung|Kedatuan|Goras Jaya|Bangun Sari
2001:Harapan Rejo|Endang Rejo|Dono Arum|Simpang Agung|Bumi Kencana|Gayau Sakti|Fajar Asri|Muji Rahayu|Sulusuban|Bumi Mas
2001:Tanjung Ratu Ilir|Candi Rejo|Banjar Ratu|Banjar Kerta Rahayu|Lempuyang Bandar|Purnama Tunggal|Banjar Rejo|Putra Lempuyang
2001:Sriwijaya Mataram|Uman Agung Mataram|Terbanggi Ilir|Jatidatar Mataram|Sendang Agung Mataram|Mataram Udik|Terbanggi Mulya|Mataram Jaya|Sumber Rejeki Mataram
2001:Kota Batu|Sangun Ratu|Gunung Raya|Gunung Haji|Negeri Ratu|Tanjung Kemala|Payung Rejo|Payung Batu|Negeri Kepayungan|Segala Mider|Tias Bangun|Riau Priangan|Payung Dadi|Payung Makmur|Tanjung Rejo|Tawang Negeri|Sinar Negeri|Pekandangan|Payung Mulya|Padang Rejo
2001:Nyukang Harjo|Lingga Pura|Sido Harjo|Taman Sari|Karang Anyar|Negeri Katon|Gedung Harta|Tanjung Ratu|Negeri Agung|Gilih Karang Jati|Marga Jaya|Gedung Aji|Negeri Jaya|Mekar Harjo
2001:Srikaton|Jaya Sakti|Haji Pemanggilan|Negara Bumi Ilir|Bumi Aji|Negara Aji Tua|Negara Bumi Udik|Negara Aji Baru|Gunung Agung|Tanjung Harapan|Bumi Jaya|Mulyo Haji
2001:Sendang Mulyo|Sendang Rejo|Sendang Baru|Sendang Retno|Sendang Asih|Sendang Agung|Sendang Asri|Sendang Mukti|Kutowinangun
2001:Sritejo Kencono|Sapto Mulyo|Nambah Rejo|Sumber Rejo|Purworejo|Kota Gajah|Kota Gajah Timur
2001:Sri Kencono|Bumi Nabung Ilir|Bumi Nabung Utara|Bumi Nabung Selatan|Bumi Nabung Timur|Bumi Nabung Baru|Sri Kencono Baru
2001:Sido Binangun|Sri Bawono|Sri Budaya|Suko Binangun|Sri Busono|Sangga Buana
2001:Gaya Baru V|Surabaya Ilir|Rajawali|Cempaka Putih|Subang Jaya|Cabang|Beringin Jaya|Sidodadi|Sumber Agung|Surabaya Baru
2001:Gedung Sari|Srimulyo|Gedung Ratu|Bandar Putih Tua|Karang Jawa|Sukajaya
2001:Bina Karya Jaya|Bina Karya Utama|Bina Karya Sakti|Joharan|Rantau Jaya Baru|Rantau Jaya Ilir|Bina Karya Baru|Meranggi Jaya|Mekar Jaya|Rantau Jaya Makmur
1001:Bukit Kemuning|2002:Tanjung Baru|Suka Menanti|Muara Aman|Tanjung Baru Timur|Dwikora|Tanjung Waras|Sido Mulyo
1001:Kotabumi Udik|Cempedak|Rejosari|Kotabumi Tengah|Kotabumi Pasar|Kotabumi Ilir|Sindang Sari|Sribasuki|Kota Gapura|2010:Talang Bojong|Sumber Arum|Bojong Barat|Kotabumi Tengah Barat
2002:Bumi Ratu|Labuhan Ratu Pasar|Sinar Galih|Labuhan Ratu Kampung|Gedung Ketapang|Kota Agung|Ketapang|Karang Rejo I|Banjar Ketapang|2017:Sidodadi|2023:Gunung Labuhan
2001:Karang Waringin|Suka Sari|Merambung|Sinar Jaya|Sindang Agung|Mekar Jaya|Sri Menanti|Tulung Balak|Tanjung Raja|Tanjung Riang|Kemala Raja|Sindang Marga|Ulak Ata|Gunung Katon|Suka Mulya|Tanjung Beringin|Sido Mulyo|Sinar Mulya|Priangan Baru
2001:Banjar Agung|Bumi Agung Marga|Pungguk Lama|Gedung Nyapah|Penagan Ratu|Peraduan Waras|Surakarta|Rejo Mulyo|Sidomukti|Bumi Jaya|Papan Rejo|Sumber Agung
2005:Tanjung Harta|Ogan Lima|Hujan Mas|Simpang Agung|Bumi Nabung|Kamplas|Kistang|Cahaya Negeri|Lepang Besar|2016:Pengaringan|Gunung Betuah|2021:Way Wakak|2023:Pematang Kasih|Bumi Mandiri
2004:Trimodadi|Cabang Empat|Sinar Ogan|Kalibalangan|2009:Gilih Sukanegeri|Candimas|Kembang Tanjung|Abung Jayo|Kembang Gading|Ratu Abung|Bandar Kagungan Raya|Bumi Raya|Kemalo Abung|Cabang Abung Raya|Kalibening Raya|Way Lunik
2005:Ogan Jaya|2009:Ciamis|Padang Ratu|Negeri Sakti|Negeri Ratu|2019:Negara Ratu|Batu Raja|Gedung Batin|Negara Batin|Kota Negara|Bangun Jaya|2028:Baru Raharja|Hanakau Jaya|2032:Negara Batin II|Kota Negara Ilir
2001:Madukoro|Kali Cinta|Wono Marto|Talang Jali|Margo Rejo|Banjar Wangi|Sawo Jajar|Madokoro Baru
1001:Kelapa Tujuh|Tanjung Aman|Kota Alam|1011:Tanjung Harapan|Tanjung Senang|2004:Mulang Maya|Bandar Putih|Karang Agung|Curup Guruh|Jerangkang|Way Melan|Taman Jaya|2013:Alam Jaya|Sinar Mas Alam
2001:Gunung Besar|Kinciran|Negla Sari|Kedaton|Sri Bandung|Subik|Gunung Sadar|Gunung Gijul|2016:Pekurun Barat|Pekurun Selatan|Pekurun Utara
2001:Ulak Rengas|Muara Dua|Pulau Panggung|Sekipi|Sido Kayo|Suka Marga|Suka Maju|Kebun Dalam
2001:Suka Maju|Semuli Raya|Semuli Jaya|Papan Asri|Gunung Keramat|Sido Rahayu|Gunung Sari
2001:Tatakarya|Bandar Abung|Bangun Sari|Purba Sakti|Bumi Raharja|Bumi Restu|Bandar Sakti|Karya Sakti|Sukoharjo
2001:Negeri Ujung Karang|Bandar Agung|Karang Sari|Karang Rejo II|Karang Sakti|Karang Mulyo|Banjar Negeri|Banjar Ratu|Negeri Ratu|Pakuon Agung|Sumber Agung
2001:Negara Tulang Bawang|Kota Napal|Tanah Abang|Sukadana Udik|Sukadana Ilir|Haduyang Ratu|Iso Rejo|Mulyo Rejo II|Tulang Bawang Baru|Mulyo Rejo I|Suka Maju
2001:Negera Kemakmuran|Bonglai Tengah|Tanjung Harapan|Lubuk Rukam|Ibul Jaya|Beringin Jaya|Gedung Makrifat|Gedung Raja|Gedung Negara|Tulung Buyut
2001:Batu Nangkop|Negara Bumi|Melungun Ratu|Negeri Campang Jaya|Pampang Tangguk Jaya|Negeri Galih Rejo|Ratu Jaya|Mekar Sari
2001:Nyapah Banyu|Sinar Gunung|Campang Gijul|Sumber Tani|Pekurun|Ogan Campang|Pekurun Tengah|Pekurun Udik|Ogan Jaya
2001:Cempaka|Sri Agung|Lepang Tengah|Cahaya Makmur|Suka Jaya|Sri Jaya|Negara Agung|Cempaka Barat|Cempaka Timur
2001:Sinar Harapan|Kubu Hitu|Negeri Sakti|Tanjung Jaya|Gunung Raja|Cahaya Mas|Comok Sinar Jaya|Way Isem|Gunung Maknibai|Negeri Batin Jaya
2001:Aji Kagungan|Talang Jembatan|Sabuk Empat|Beringin|Sabuk Indah|Bindu|Way Perancang
2001:Pagar|Blambangan|Jagang|Tanjung Iman|Tulung Singkip|Pagar Gading|Buring Kencana
1001:Pasar Liwa|1003:Way Mengaku|2002:Kubu Perahu|2004:Padang Cahya|Sebarus|Way Empulau Ulu|Gunung Sugih|Wates|Padang Dalom|Sukarame|Bahway|Sedampah Indah
1016:Tugu Sari|2001:Simpangsari|2010:Sukajaya|Sindang Pagar|Sukapura|Way Petai
2001:Kenali|Kejadian|Bumi Agung|Turgak|Bedudu|Sukarame|Hujung|2013:Serungkuk|2019:Suka Makmur|Fajar Agung
1001:Pajar Bulan|2002:Puralaksana|Karang Agung|Mutar Alam|Tanjungraya|Sukananti|Sukaraja|Padang Tambak|Tambak Jaya
1005:Sekincau|2001:Pampangan|2006:Waspada|Tigajaya|Giham Sukamaju
2003:Suka Marga|Sumber Agung|Tugu Ratu|Banding Agung|2010:Rowo Rejo|2017:Sido Rejo|Ringin Sari
2001:Kembahang|Negeri Ratu|Kegeringan|Gunung Sugih|Pekon Balak|Sukabumi|Canggu|Kotabesi|Sukaraja|Kerang|Teba Liokh
2001:Tanjung Raya|Hanakau|Buay Nyerupa|Tapak Siring|Jaga Raga|2009:Pagar Dewa|2012:Suka Mulya|2018:Bandar Baru|Bumi Jaya|Teba Pering Jaya
2001:Gedung Surian|Puramekar|Ciptawaras|Trimulyo|Mekarjaya
2001:Pura Jaya|Pura Wiwitan|Tribudi Syukur|Muara Jaya I|Muara Jaya II|Tri Budi Makmur|Tugu Mulya|Cipta Mulya|Muara Baru|Sinar Luas
2001:Sidodadi|Semarang Jaya|Sumber Alam|Gunungterang|Suka Jadi|Sri Menanti|Sinar Jaya|Rigis Jaya|Suka Damai|Manggarai
2001:Pahayu Jaya|Basungan|Mekar Sari|Sidomulyo|Sidodadi|Marga Jaya|Suka Jaya|Batu Api|Pagar Dewa|Suka Mulya
2001:Argomulyo|Batu Kebayan|Atar Bawang|Campang Tiga|Luas|Bakhu|Way Ngison|Kubu Liku Jaya|Sumber Rejo|Atar Kuwau
2001:Lombok|Heni Arong|Suka Banjar|Lombok Timur|Suka Banjar II Ujung Rembun|Suka Maju|Ujung|Keagungan|Tawan Suka Mulya|Pancur Mas|Lombok Selatan
2001:Suoh|Srimulyo|Bandar Agung|Ringin Jaya|Bumi Hantatai|Gunung Ratu|Tanjung Sari|Negeri Jaya|Tembelang|Tri Mekar Jaya
1008:Menggala Selatan|Ujung Gunung|Menggala Tengah|Menggala Kota|2001:Bujung Tenuk|Ujung Gunung Ilir|2007:Astra Ksetra|2013:Kagungan Rahayu|Tiuh Tohou
2001:Aji Jaya KNPI|Kecubung Jaya|2008:Kecubung Mulya|2015:Gedung Aji|Penawar|2022:Penawar Baru|Aji Murni Jaya|Aji Mesir|Aji Permai Talang Buah|Bandar Aji Jaya
2001:Banjar Agung|2007:Tri Darma Wirajaya|2009:Moris Jaya|Tunggal Warga|Dwi Warga Tunggal Jaya|2019:Tri Mulya Jaya|Tri Mukti Jaya|Tri Tunggal Jaya|Warga Makmur Jaya|Warga Indah Jaya|Banjar Dewa
2001:Gunung Tapa|Gedung Meneng|2006:Bakung Udik|Bakung Ilir|Gedung Bandar Rahayu|2014:Gunung Tapa Ilir|Gunung Tapa Tengah|Gunung Tapa Udik|Gedung Bandar Rejo|Bakung Rahayu|Gedung Meneng Baru
2003:Yudha Karya Jitu|Gedung Karya Jitu|Hargo Rejo|Wono Agung|2008:Karya Jitu Mukti|Bumi Ratu|Medasari|2013:Hargo Mulyo|Karya Cipta Abadi
2001:Tri Rejo Mulyo|Tri Jaya|2005:Sidoharjo|Sido Mulyo|2010:Boga Tama|Wira Tama|2013:Tri Tunggal Jaya|2019:Pulo Gadung|Sidodadi|Dwimulyo|Rejo Sari|Wira Agung Sari|Sidomakmur|Trikarya
2001:Bumi Dipasena Utama|Bumi Dipasena Agung|Bumi Dipasena Jaya|Bumi Dipasena Abadi|Bumi Dipasena Makmur|Bumi Sentosa|Bumi Dipasena Mulya|Bumi Dipasena Sejahtera
2001:Bujuk Agung|Ringin Sari|Suka Maju|Catur Karya Buana Jaya|Purwa Jaya|Penawar Jaya|Agung Dalam|Sumber Makmur|Tri Tunggal Jaya|Agung Jaya|Penawar Rejo|Mekar Jaya
2001:Sumber Agung|Batang Hari|Panggung Mulyo|Duto Yoso Mulyo|Andalas Cermin|Rawa Ragil|Gedung Jaya|Bumi Sari|Mulyo Dadi
2001:Gedung Harapan|Gedung Asri|Gedung Rejo Sakti|Pasar Batang|Suka Makmur|Karya Makmur|Wono Rejo|Panca Tunggal Jaya|Sumber Sari
2001:Teladas|Kekatung|Kuala Teladas|Mahabang|Sungai Nibung|Pasiran Jaya|Bratasena Adiwarna|Bratasena Mandiri|Way Dente|Dente Makmur|Pendowo Asri|Sungai Burung
2001:Bangun Rejo|Paduan Rajawali|Karya Bhakti|Sukarame|Bina Bumi|Mulyo Aji|Kecubung Raya|Marga Jaya
2001:Sidomukti|Mesir Dwi Jaya|Makartitama|Suka Bhakti|Batu Ampar|Setia Tama|Sumber Jaya|Mekar Asri|Sidomekar
2001:Panca Mulia|Panca Karsa Purna Jaya|Kahuripan Jaya|Bawang Sakti Jaya|Mekar Jaya|Balai Murni Jaya|Mekar Indah Jaya|Jaya Makmur|Bawang Tirto Mulyo|Karya Murni Jaya
2001:Lebuh Dalem|Menggala|Lingai|Kibang Pacing|Sungai Luar|Kahuripan Dalam|Cempaka Dalem|Bedaro Indah|Tri Makmur Jaya|Cempaka Jaya
1001:Baros|Pasar Madang|Kuripan|2016:Negeri Ratu|2019:Penanggungan|Terdana|Kelungu|Pardasuka|Teratas|Kusa|Terbaya|Kedamaian|Kota Agung|2039:Kota Batu|Campang Tiga|Benteng Jaya
2012:Kalibening|2015:Kejayaan|Suka Bumi|Suka Negeri Jaya|Banjar Sari|Singosari|Sinar Banten|Sukarame|Banding Agung|Talang Padang|Suka Negeri|Suka Bandung|Suka Merindu|Sinar Semendo|Negeri Agung|Sinar Petir|Way Halom|Talang Sepuh|Sinar Harapan|Sinar Betung
2001:Karang Anyar|Kalirejo|Dadirejo|Banyu Urip|Wonosobo|Soponyono|Bandar Kejadian|Way Panas|Sinar Saudara|Sridadi|Lakaran|Padang Ratu|Pardasuka|Tanjung Kurung|Padang Manis|Kejadian|Dadisari|Kalisari|Banjar Negoro|Pekon Balak|Kunyayan|Banjar Sari|Negeri Ngarip|2034:Dadimulyo|Sampang Turus|Sri Melati|Way Liwok|Sumur Tujuh
2001:Talang Beringin|Gunung Megang|Tanjung Rejo|Tanjung Begelung|Sinar Mulyo|Kemuning|Gedung Agung|Penantian|Muara Dua|Tekad|Pulau Panggung|Gunung Meraksa|Way Ilahan|Batu Bedil|Air Bakoman|2025:Sumber Mulya|Sindang Marga|Talang Jawa|Srimanganten|Tanjung Gunung|Sinar Mancak
2001:Karang Buah|Sawang Balak|Way Rilau|Tanjung Raja|Tengor|Tanjung Jati|Kejadian Lom|Sukaraja|Banjar Negeri|Gedung|Suka Padang|Kacamarga|Pampangan|Banjar Manis|Tanjung Betuah|Putih Doh|Pekondoh|2028:Kubulangka|Kutakakhang|Suka Banjar
2001:Rantau Tijang|Tiuh Memon|Banjar Agung Udik|Tanjung Heran|Sumanda|Campang Way Handak|Taman Sari|Sukajadi|Binjai Wangi|Tanjung Kemala|Tanjung Agung|Babakan|Negeri Ratu|Sinar Agung|Tangkit Serdang|Gunung Kasih|Way Jaha|Banjar Agung Ilir|Gading|Way Pring|Pungkut|Gunung Tiga|Way Manak|Sukamaju|Suka Mulya|Kayuhubi|Talang Lebar
2001:Tugu Papak|Kacapura|Sukaraja|Bangun Rejo|Tugu Rejo|Sidodadi|Garut|Karang Rejo|Kanoman|Sudimoro|Sudimoro Bangun|Sri Purnomo|Sri Kuncoro|Sidomulyo|Karang Agung|Tulung Asahan|Sri Katon|Pardawaras|Sedayu|Way Kerap|Margomulyo|Sukajaya
2001:Kebumen|Sidomulyo|Sumber Rejo|Tegal Binangun|Argopeni|Margodadi|Margoyoso|Dadapan|Simpang Kanan|Wonoharjo|Sumber Mulyo|Argomulyo|Sidorejo
2001:Datarajan|Gunung Tiga|Karang Rejo|Pagar Alam Ulu Belu|Muara Dua Ulu Belu|Ngarip|Penantian Ulu Belu|Gunung Sari|Ulu Semong|Sirna Galih|Rejo Sari|Sukamaju|Tanjung Baru|Sinar Banten|Air Abang|Petay Kayu
2001:Tampang Tua|Kaur Gading|Tirom|Way Nipah|Guring|Betung|Tanjungan|2009:Teluk Brak|Karang Brak|Pesanguan|Way Asahan|Tampang Muda|Kampung Baru|Martanda
2001:Negeri Kelumbayan|Pekon Susuk|Napal|2005:Pekon Unggak|Penyandingan|2009:Paku|Umbar|2012:Kiluan Negeri
2001:Belu|Negara Batin|Banjar Masin|Kanyangan|Kandang Besi|Teba Bunuk|Way Gelang|Tala Gening|Gedung Jambu|Maja|Pulau Benawang|Payung|Kesugihan|Pejajaran|Kalimiring|Tanjung Agung
2001:Batu Kramat|Kampung Baru|Umbul Buah|Menggala|Mulang Maya|Sukabanjar|Tanjung Anom|Kagungan|Kerta|Teba|Talang Rejo|Tanjung Jati
2001:Banjar Manis|Campang|Kuta Dalom|Purwodadi|Gisting Bawah|Gisting Atas|Sidokaton|Landbaw|Gisting Permai
2001:Banjar Negeri|Sukaraja|Banjar Agung|Kedaloman|Sukabanjar|Sukamernah|Ciherang|Pariaman|Sukadamai|Way Halom|Penanggungan|Darussalam
2001:Badak|Kuripan|Padang Ratu|Tegineneng|Ketapang|Banjar Agung|Pekon Ampai|Pariaman|Atar Brak|Tanjung Siom|Tanjung Jaya
2001:Negeri Agung|Bandar Sukabumi|Sanggi|Rajabasa|Banding|Gunung Doh|Simpang Bayur|Atar Lebar|Sinar Bangun|Sanggi Unggak|Tulung Sari
2001:Way Harong|Air Kubang|Karang Sari|Sidomulyo|Air Naningan|Datar Lebuay|Sinar Jawa|Batu Tegi|Sinar Sekampung|Margomulyo
2001:Sukamara|Sukanegara|Banjarmasin|Suka Agung Barat|Suka Agung|Gunung Terang|Napal|Sinar Petir|Pematang Nebak|Tanjung Sari
2001:Lengkukai|Sidoharjo|Merbau|Batu Patah|Purwosari|Marga Mulya
2001:Sukadana|Pakuan Aji|Bumi Nabung Udik|Rajabasa Batanghari|Negara Nabung|Terbangi Marga|Mataram Marga|Pasar Sukadana|Surabaya Udik|Rantau Jaya Udik|Muara Jaya|Sukadana Ilir|Bumi Ayu|Sukadana Timur|Rantau Jaya Udik II|Putra Aji II|Putra Aji I|Sukadana Selatan|Sukadana Jaya|Sukadana Tengah
2001:Labuhan Maringgai|Muara Gading Mas|Sriminosari|Bandar Negeri|Karya Makmur|Karya Tani|Margasari|Sukorahayu|Srigading|Karang Anyar|Maringgai
2001:Negara Batin|Asahan|Adirejo|Gunung Mekar|Gunung Sugih Kecil|Pematang Tahalo|Jabung|Negara Saka|2014:Betengsari|Belimbing Sari|Mekar Jaya|2018:Mumbang Jaya|Tanjung Sari|Adi Luhur|Sambirejo
2001:Pekalongan|Adirejo|Sidodadi|Gondangrejo|Siraman|Tulusrejo|Jojog|Ganti Warno|Kalibening|Wonosari|Gantimulyo|Adijaya
2001:Sumber Gede|Sidomukti|Sidomulyo|Trimulyo|Girikarto|Hargomulyo|Wonokarto|Sukoharjo|Giriklopomulyo|Sidodadi|Sambikarto|Sumber Sari|Karya Mukti|Mekar Mulya|Jadi Mulyo|Mekar Mukti|Mekar Sari
2001:Banarjoyo|Buana Sakti|Balekencono|Rejo Agung|Adiwarno|Telogorejo|Nampirejo|Sumberejo|Banjarejo|Balerejo|Batangharjo|Bumi Harjo|Bumi Mas|Selorejo|Sri Basuki|Sumber Agung|Purwodadi Mekar
2001:Braja Sakti|Braja Fajar|Braja Emas|Braja Dewa|Braja Caka|Sri Wangi|Jepara|Sri Rejosari|Sumberejo|Labuhan Ratu II|Braja Asri|Labuhan Ratu I|Sumur Bandung|Sumber Marga|Labuhan Ratu Danau|Labuhan Ratu Baru
2001:Taman Fajar|Taman Asri|Taman Bogo|Tambah Dadi|Taman Cari|Taman Endah|Tegal Gondo|Toto Harjo|Tanjung Inten|Tegal Yoso|Tambah Luhur|Tanjung Kesuma
2001:Kota Raman|Raman Aji|Rukti Sedyo|Ratna Daya|Rejo Binangun|Rantau Fajar|Raman Endra|Raman Fajar|Restu Rahayu|Rejo Katon|Rama Puja
2001:Kibang|Marga Jaya|Margototo|Purbosembodo|Sumber Agung|Margasari|Jaya Asri
2001:Tanjung Harapan|Negeri Tua|Negeri Katon|Negeri Agung|Negeri Jemanten|Sukaraja Tiga|Gedung Wani|Jaya Guna|Sukadana Baru|Nabang Baru|Surya Mataram|Gedungwani Timur|Trisinar
2001:Pugung Raharjo|Mengandung Sari|Toba|Banjar Agung|Bojong|Gunung Agung|Sindang Anom|Bauh Gunung Sari|Gunung Pasir Jaya|Gunung Sugih Besar|Sidorejo|Brawijaya|Gunung Mulyo|Bumi Mulyo|Purwokencono
2001:Sukaraja Nuban|Purwosari|Tulung Balak|Kedaton|Kedaton I|Kedaton II|Trisnomulyo|Cempaka Nuban|Gedung Dalem|Bumi Jawa|Gunung Tiga|Negara Ratu|Sukacari
2001:Donomulyo|Nyampir|Bumi Tinggi|Lehan|Marga Mulya|Catur Swako|Mulyo Asri
2001:Sribhawono|Sadar Sriwijaya|Srimenanti|Sripendowo|Waringin Jaya|Bandar Agung|Mekar Jaya
2001:Mataram Baru|Rajabasa Baru|Teluk Dalem|Way Areng|Tulung Pasik|Mandala Sari|Kebon Damar
2001:Wana|Tanjung Aji|Tebing|Sido Makmur|Itik Renday|Sumber Hadi
2001:Negeri Agung|Pempen|Way Mili|Pelindung Jaya|Nibung
2001:Pasir Sakti|Mulyo Sari|Purworejo|Rejo Mulyo|Kedung Ringin|Labuhan Ratu|Sumur Kucing|Mekar Sari
2001:Sumberejo|Ngesti Karya|Tri Tunggal|Sidorahayu|Jembrana|Tanjung Wangi|Marga Batin|Mekar Karya|Sumber Jaya|Karang Anom|Karya Basuki
2001:Labuhan Ratu|Labuhan Ratu III|Labuhan Ratu IV|Labuhan Ratu V|Labuhan Ratu VI|Rajabasa Lama|Rajabasa Lama I|Rajabasa Lama II|Labuhan Ratu VII|Labuhan Ratu VIII|Labuhan Ratu IX
2001:Braja Harjosari|Braja Gemilang|Braja Indah|Braja Yekti|Braja Kencana|Braja Luhur|Braja Mulya
2001:Tambah Subur|Tanjung Qencono|Tanjung Tirto|Toto Mulyo|Toto Projo|Taman Negeri|Tegal Ombo|Kali Pasir
2001:Bungkuk|Batu Badak|Peniangan|Gunung Raya|Giri Mulyo|Gunung Mas|Purwosari|Bukit Raya
1005:Blambangan Umpu|2006:Lembasung|2009:Gunung Sangkaran|Tanjung Raja Giham|Segara Mider|Umpu Bhakti|Sangkaran Bhakti|Bumi Baru|Tanjung Sari|Sri Rejeki|Karang Umpu|Umpu Kencana|2022:Tanjung Raja Sakti
1004:Kasui Pasar|2001:Datar Bancong|Kedaton|Karang Lantang|2005:Kasui Lama|Kampung Baru|Jukuh Kemuning|Kotaway|Tanjung Kurung|Talang Mangga|Tanjung Harapan|Sinar Gading|Jaya Tinggi|Sukajadi|Gelombang Panjang|Tangkas|Tanjung Bulan|Tanjung Kurung Lama|Bukit Batu
1006:Pasar Banjit|2001:Bonglai|Campang Lapan|Sumber Baru|Rantau Temiang|Juku Batu|2007:Bali Sadhar Tengah|Donomulyo|Bali Sadhar Utara|Bali Sadhar Selatan|Menanga Jaya|Argomulyo|Rantau Jaya|Rebang Tinggi|Simpang Asam|Bandar Agung|Kemu|Menanga Siamang|Neki|Sumber Sari
1009:Taman Asri|1015:Tiuh Balak Pasar|Campur Asri|2001:Setia Negara|Gedung Pakuon|Bumi Merapi|Banjar Sari|Gunung Katun|Bhakti Negara|Bumi Rejo|Sukosari|2010:Banjar Setia|Gedung Rejo|Banjar Agung|Cugah|Tiuh Balak I|2017:Tiuh Balak|Mekar Asri|Banjar Negara|Banjar Masin|Banjar Mulya|Banjar Baru
2001:Tulang Bawang|Mesir Udik|2005:Mesir Ilir|Sapto Renggo|Giri Harjo|2009:Bumi Agung Wates|2017:Serdang Kuring|2024:Bumi Agung|Mekar Jaya|Kota Dewa|Dewa Agung
2001:Karang Agung|Tanjung Ratu|Pakuan Ratu|Gunung Cahya|Rumbih|Negara Ratu|Negara Sakti|Suka Bumi|Tanjung Agung|Tanjung Serupa|Negara Harja|Bakti Negara|Pakuan Baru|Negara Tama|Way Tawar|Gunung Waras|Pakuan Sakti|Serupa Indah|Bumi Mulya
2001:Negeri Agung|Bandar Dalam|Pulau Batu|Penengahan|Karya Agung|Sunsang|Kota Baru|Kotabumi Way Kanan|Gedung Menang|Gedung Harapan|Tanjung Rejo|Kali Papan|Mulya Sari|Way Limau|Gedung Jaya|Rejo Sari|Bandar Kasih|Sumber Rejeki|Mulya Agung
2001:Way Tuba|Karya Jaya|Say Umpu|Beringin Jaya|Suma Mukti|Ramsai|Bandar Sari|Bumi Dana|Bukit Gemuruh|Way Mencar|Way Pisang|Bukit Harapan|Way Tuba Asri
2001:Lebak Peniangan|Tanjung Tiga|Madang Jaya|Air Ringkih|Gunung Sari|Simpang Tiga|Tanjung Raya|Beringin Jaya|Karya Maju|Mulya Jaya
2001:Gunung Labuhan|Gunung Baru|Banjar Sakti|Suka Negeri|Negeri Mulya|Negeri Sungkai|Gunung Sari|Way Tuba|Bengkulu|Bengkulu Rejo|Kayu Batu|Bengkulu Raman|Bengkulu Jaya|Tiuh Balak II|Curup Patah|Sukarame|Banjar Ratu|Negeri Ujan Mas|Bengkulu Tengah|Gunung Pekuwon|Labuhan Jaya
2001:Negara Batin|Purwa Agung|Purwa Negara|Setia Negara|Sri Mulyo|Sri Menanti|Karta Jaya|Gisting Jaya|Marga Jaya|Bumi Jaya|Gedung Jaya|Adi Jaya|Sari Jaya|Negara Mulya|Kota Jawa
2001:Negeri Besar|Kiling-kiling|Kali Awi|Tiuh Baru|Bima Sakti|Tegal Mukti|Negara Jaya|Pagar Iman|Sri Basuki|Kali Awi Indah|Negeri Jaya|Tanjung Mas|Negeri Kasih
2001:Bumiharjo|Punjul Agung|Sritunggal|Suka Bumi|Suka Agung|Sukadana|Nuar Maju|Lebung Lawe|Way Agung
2001:Pisang Baru|Pisang Indah|Srinumpi|Mulyoharjo|Bumi Agung|Karangan|Wonoharjo|Sukamaju|Tanjung Dalam|Bumi Say Agung
2001:Negeri Batin|Gistang|Rambang Jaya|Panca Negeri|Negeri Bumi Putera|Gedung Riang|Gedung Batin|Sidoarjo|Bumi Ratu|Sriwijaya|Bratayudha|Negeri Baru|Ojo Lali
2001:Padang Ratu|Pampangan|Cipadang|Way Layap|Sukadadi|Gedung Tataan|Bagelen|Sukaraja|Kebagusan|Sungai Langka|Kurungan Nyawa|Negeri Sakti|Bernung|Suka Banjar|Wiyono|Taman Sari|Bogorejo|Karang Anyar|Kutoarjo
2001:Kagungan Ratu|Kali Rejo|Purworejo|Pujo Rahayu|Negeri Katon|Ponco Kresno|Halangan Ratu|Pejambon|Negara Saka|Sinar Bandung|Tanjung Rejo|Rowo Rejo|Tresno Maju|Sidomulyo|Lumbirejo|Tri Rahayu|Bangun Sari|Karang Rejo|Negeri Ulangan Jaya|Pujodadi|Grujugan Baru
2001:Bumi Agung|Kejadian|Batang Hari Ogan|Negara Ratu Wates|Gunung Sugih Baru|Gedung Gumanti|Kresno Widodo|Sinarjati|Margo Rejo|Gerning|Panca Bakti|Margo Mulyo|Rejo Agung|Kota Agung|Trimulyo|Sriwedari
2001:Padang Manis|Banjar Negeri|Sidodadi|Pekondoh Gedung|Pekondoh|Kota Dalam|Tanjung Agung|Gedong Dalam|Sindang Garut|Baturaja|Way Harong|Gunung Rejo|Margodadi|Cimanuk|Sukamandi|Paguyuban
2001:Banjaran|2004:Durian|2009:Hanau Berak|Paya|Padang Cermin|Sanggi|2016:Tambangan|Way Urang|2025:Khepong Jaya|Trimulyo|2031:Gayau|Dantar
2001:Bawang|Banding Agung|Batu Raja|Sukajaya Pidada|Rusaba|Kota Jawa|2016:Sukarame|Pagar Jaya|2019:Pulau Legundi|Suka Maju|Bangun Rejo
2008:Way Kepayang|Suka Maju|Kedondong|Pasar Baru|Tempel Rejo|Kertasana|Gunung Sugih|2017:Sinar Harapan|Teba Jawa|Babakan Loa|Pesawaran Indah|Harapan Jaya
2001:Sukajaya Punduh|Maja|Penyandingan|Tajur|Umbul Limus|Pekon Ampai|Kunyaian|Kekatang|Kampung Baru|Pulau Pahawang
2001:Penengahan|Suka Jaya|Padang Cermin|Bayas Jaya|Tanjung Kerta|Kota Jawa|Gunung Sari|Mada Jaya|Kubu Batu|Tanjung Rejo
2001:Batu Menyan|Cilimus|Gebang|Hanura|Hurun|Munca|Sidodadi|Sukajaya Lempasing|Talang Mulya|Tanjung Agung
2001:Bunut|Bunut Seberang|Wates Way Ratai|Ceringin Asri|Sumber Jaya|Mulyo Sari|Poncorejo|Gunung Rejo|Pesawaran Indah|Harapan Jaya|Kalirejo
1001:Fajaresuk|Pringsewu Utara|Pringsewu Selatan|Pringsewu Barat|Pringsewu Timur|2006:Margakaya|Waluyojati|Sidoharjo|Podomoro|Bumi Arum|Fajar Agung|Rejo Sari|Bumi Ayu|Podosari|Fajar Agung Barat
2001:Parerejo|Blitarejo|Panjerejo|Bulokarto|Wates|Tambahrejo|Wonodadi|Gadingrejo|Tegalsari|Tulung Agung|Bulurejo|Yogyakarta|Kediri|Mataram|Wonosari|Klaten|Wates Timur|Wates Selatan|Gading Rejo Timur|Gading Rejo Utara|Tambah Rejo Barat|Wonodadi Utara|Yogyakarta Selatan
2001:Ambarawa|Ambarawa Barat|Kresno Mulyo|Sumber Agung|Tanjung Anom|Jati Agung|Margodadi|Ambarawa Timur
2001:Kedaung|Pardasuka|Suka Negeri|Tanjung Rusia|Warga Mulyo|Pujodadi|Sukorejo|Selapan|Rantau Tijang|Sidodadi|Pardasuka Timur|Tanjung Rusia Timur|Pardasuka Selatan
2001:Candi Retno|Tanjung Dalom|Way Ngison|Suka Wangi|Suka Ratu|Pagelaran|Patoman|Karangsari|Gumuk Mas|Bumi Ratu|Panutan|Lugusari|2019:Pamenang|Gemah Ripah|2023:Pasir Ukir|Gumukrejo|2027:Puji Harjo|Padang Rejo|Sidodadi|Sumber Rejo|Ganjaran|Bumi Rejo
2001:Banyumas|Banyuwangi|Sukamulya|Sriwungu|Banjarejo|Waya Krui|Sri Rahayu|Nusa Wungu|Sinar Mulya|Banyu Urip|Mulyo Rejo
2001:Adiluwih|Bandung Baru|Sinarwayah|Enggal Rejo|Sukoharum|Waringin Sari Timur|Tri Tunggal Mulya|Purwodadi|Srikaton|Tunggul Pawenang|Bandung Baru Barat|Totokarto|Kuta Waringin
2001:Sinar Baru|Sukoharjo I|Sukoharjo II|Sukoharjo III|Sukoharjo IV|Panggungrejo|Pandan Sari|Pandan Surat|Keputran|Sukoyoso|Siliwangi|Waringinsari Barat|Pandan Sari Selatan|Sinar Baru Timur|Panggung Rejo Utara|Sukoharjo III Barat
2001:Fajar Baru|Kemilin|Neglasari|Fajar Mulia|Margosari|Giri Tunggal|Sumber Bandung|Madaraya|Way Kunir|Gunung Raya
2001:Wiralaga I|Wiralaga II|Sungai Badak|Nipah Kuning|Sido Mulyo|Tirta Laga|Tanjung Serayan|Sumber Makmur|Mulya Sari|Wiralaga Mulya|Suka Maju
2001:Talang Batu|Sungai Cambai|Tanjung Mas Makmur|Margo Jadi|Tanjung Menang|Eka Mulya|Wono Sari|Dwi Karya Mustika|Pangkal Mas Jaya|Pangkal Mas Mulya|Tanjung Mas Mulya|Muara Mas|Tanjung Mas Jaya|Margo Jaya|Pangkal Mas|Tanjung Menang Raya|Tebing Karya Mandiri|Tanjung Mas Rejo|Margo Mulyo|Muara Asri
2001:Sungai Buaya|Panggung Jaya|Sungai Sidang|Sidang Sido Rahayu|Sidang Way Puji|Sidang Bandar Anom|Panggung Rejo|Sidang Iso Mukti|Sidang Kurnia Agung|Telogo Rejo|Sidang Gunung Tiga|Sidang Muara Jaya|Sidang Makmur
2001:Buko Poso|Kejadian|Bumi Harapan|Kebun Dalam|Panca Warna|Gedung Boga|Suka Agung|Rejo Mulyo|Hadi Mulyo|Labuhan Batin|Labuhan Baru|Labuhan Makmur|Gedung Sri Mulyo|Labuhan Permai|Sumber Rejo|Margo Bhakti|Labuhan Mulya|Karang Mulya|Tri Tunggal Jaya|Suka Mandiri
2001:Simpang Pematang|Budi Aji|Margo Rahayu|Harapan Jaya|Wira Bangun|Agung Batin|Bangun Mulyo|Jaya Sakti|Rejo Binangun|Simpang Mesuji|Margo Makmur|Aji Jaya|Mulya Agung
2001:Adi Luhur|Mukti Karya|Fajar Baru|Adi Mulyo|Fajar Asri|Fajar Indah|Adi Karya Mulya
2001:Brabasan|Gedung Ram|Mekar Sari|Bujung Buring|Kagungan Dalam|Tanjung Sari|Harapan Mukti|Sri Tanjung|Bangun Jaya|Muara Tenang|Wira Jaya|Sinar Laga|Tri Karya Mulya|Berasan Makmur|Mekar Jaya|Gedung Mulya|Tanjung Harapan|Muara Tenang Timur|Sriwijaya|Mukti Jaya|Bujung Buring Baru
1001:Mulyo Asri|1007:Panaragan Jaya|2002:Panaragan|Bandar Dewa|Menggala Mas|Penumangan|Penumangan Baru|2008:Tirta Kencana|Pulung Kencana|Mulya Kencana|Candra Kencana|Tunas Asri|Wono Kerto|Panaragan Jaya Utama|Panaragan Jaya Indah|Mulya Jaya|Tirta Makmur|Candra Mukti|Candra Jaya|Marga Asri|Mekar Asri
1001:Daya Murni|2002:Daya Sakti|Margo Mulyo|Makarti|Gunung Menanti|Daya Asri|Murni Jaya|Sumber Rejo|Margo Dadi|Gunung Timbul
2001:Karta|Karta Sari|Karta Raharja|Gunung Katun Tanjungan|Gunung Katun Malai|Gedung Ratu|Kagungan Ratu|Marga Kencana|Way Sido|Kagungan Ratu Agung|Gading Kencana|Karta Raya|Karta Tanjung Selamat
2002:Toto Mulyo|2006:Setia Bumi|Gunung Terang|Gunung Agung|2011:Kagungan Jaya|Terang Mulya|Terang Bumi Agung|2015:Setia Agung|2017:Mulyo Jadi|2020:Terang Makmur
2001:Tunas Jaya|Mekar Jaya|Marga Jaya|Jaya Murni|Suka Jaya|Mulya Jaya|Bangun Jaya|Sumber Jaya|Wono Rejo|Tri Tunggal Jaya|Mulya Sari|Dwikora Jaya|Sumber Rejeki
2001:Agung Jaya|Mercu Buana|Balam Jaya|Pagar Buana|Indraloka I|Indraloka II|Balam Asri|Indraloka Jaya|Indraloka Mukti|Sido Agung
2001:Kibang Budi Jaya|Lesung Bhakti Jaya|Mekar Sari Jaya|Pagar Jaya|Gunung Sari|Sumber Rejo|Kibang Yekti Jaya|Kibang Tri Jaya|Gilang Tunggal Makarta|Kibang Mulya Jaya
2001:Pagar Dewa|Pagar Dewa Suka Mulya|Cahyou Randu|Bujung Dewa|Bujung Sari Marga|Marga Jaya Indah
2001:Panca Marga|Sido Makmur|Sakti Jaya|Margo Mulya|Margo Dadi|Marga Sari|Mulyo Sari|Toto Katon|Toto Makmur|Toto Wonodadi
1005:Pasar Krui|1008:Pasar Kota Krui|2001:Way Redak|Seray|Kampung Jawa|Rawas|2006:Suka Negara|Pahmungan
2001:Negeri Ratu Tenumbang|Sukarame|Pelita Jaya|Sumur Jaya|Tanjung Jati|Pagar Dalam|Tanjung Setia|Biha|Way Jambu|Marang|Tanjung Raya|Bangun Negara|Ulok Manik|Paku Negara|Tulung Bamban
2001:Tanjung Jati|Tanjung Sakti|Way Batang|Lemong|Cahya Negeri|Malaya|Bambang|Pagar Dalam|Bandar Pugung|Penengahan|Rata Agung|Sukamulya|Parda Haga
2001:Kuripan|Padang Rindu|Negeri Ratu|Kerbang Dalam|Kota Karang|Balam|Way Narta|Kerbang Langgar|Walur|Batu Raja|Pemancar|Gedau
2001:Kebuayan|Way Nukak|Way Sindi|Penengahan|Menyancang|Laay|Penggawa V Ulu|Penggawa V Tengah|Way Sindi Utara|Tembakak Way Sindi|Way Sindi Hanuan|Asahan Way Sindi
2001:Pasar Pulau Pisang|Labuhan|Bandar Dalam|Pekon Lok|Sukadana|Sukamarga
2001:Pajar Bulan|Bumi Waras|Banjar Agung|Penggawa V Ilir|Ulu Krui|Gunung Kemala|Labuhan Mandi|Suka Baru|Penggawa Lima|Gunungkemala Timur
2001:Balai Kencana|Way Suluh|Way Napal|Padang Haluan|Lintik|Walur|Pemerihan|Mandiri Sejati|Padang Raya|Suka Jadi
2001:Sumber Agung|Ulok Mukti|Negeri Ratu Ngambur|Pekon Mon|Gedung Cahya Kuningan|Suka Banjar|Suka Negara|Muara Tembulih|Bumi Ratu
2001:Negeri Ratu Ngaras|2003:Kota Batu|Mulang Maya|Raja Basa|Parda Suka|2017:Padang Dalam|Suka Maju|Sukarame|Bandar Jaya
2001:Pagar Bukit|Tanjung Kemala|Suka Marga|Kota Jawa|Penyandingan|Bandar Dalam|Way Haru|Pemerihan|Suka Negeri|Sumberejo|Siring Gading|Way Tias|Tanjung Rejo|Pagar Bukit Induk
1003:Kedaton|Surabaya|Sukamenanti|Sidodadi|1009:Sukamenanti Baru|Penengahan|1012:Penengahan Raya
1003:Sukarame|Way Dadi|1006:Sukarame Baru|Way Dadi Baru|Korpri Jaya|Korpri Raya
1001:Gedong Air|Sukajawa|1004:Susunan Baru|1006:Sukadana Ham|1008:Kelapa Tiga Permai|1010:Sukajawa Baru|Segalamider
1001:Panjang Selatan|Srengsem|Panjang Utara|Pidada|1007:Karang Maritim|Way Lunik|Ketapang|Ketapang Kuala
1002:Kota Baru|Tanjung Agung|Kebon Jeruk|Sawah Lama|Sawah Brebes
1001:Durian Payung|Gotong Royong|1005:Palapa|Kaliawi|Kelapa Tiga|1010:Pasir Gintung|1012:Kaliawi Persada
1001:Pesawahan|Telukbetung|1008:Talang|Gedong Pakuon|1012:Sumur Putri|Gunungmas
1005:Bakung|Kuripan|Negeri Olok Gading|Sukarame II|Batu Putuk
1001:Kupang Kota|1003:Kupang Raya|Kupang Teba|1006:Pengajaran|Gulak Galik|Sumur Batu
1001:Rajabasa|Gedong Meneng|1005:Rajabasa Nunyai|Rajabasa Pemuka|Gedong Meneng Baru|Rajabasa Raya|Rajabasa Jaya
1001:Tanjung Senang|Way Kandis|Labuhan Dalam|Perumnas Way Kandis|Pematang Wangi
1002:Sukabumi|1004:Sukabumi Indah|1007:Campang Raya|Nusantara Permai|Campang Jaya|Way Gubak|Way Laga
1001:Sumber Rejo|1003:Beringin Jaya|Kemiling Permai|Sumber Agung|Kedaung|Pinang Jaya|Sumberrejo Sejahtera|Kemiling Raya|Beringin Raya
1001:Labuhan Ratu|Labuhan Ratu Raya|Sepang Jaya|Kota Sepang|1006:Kampung Baru Raya|Kampung Baru
1001:Perumnas Way Halim|Way Halim Permai|Gunungsulah|Jagabaya I|Jagabaya II|Jagabaya III
1001:Langkapura|Langkapura Baru|Gunungterang|1005:Bilabong Jaya|Gunungagung
1001:Enggal|Pelita|Tanjungkarang|Gunungsari|Rawalaut|Pahoman
1001:Kedamaian|Bumi Kedamaian|Tanjungagung Raya|Tanjungbaru|Kalibalau Kencana|Tanjungraya|Tanjunggading
1001:Kota Karang|Kota Karang Raya|Parwata|Keteguhan|Sukamaju|Way Tataan
1001:Sukaraja|Bumi Waras|Garuntang|Bumi Raya|Kangkung
1001:Metro|Hadimulyo Timur|Imopuro|Hadimulyo Barat|Yosomulyo
1001:Banjarsari|Purwosari|Karangrejo|Purwoasri
1001:Mulyojati|Ganjar Agung|Mulyosari|Ganjar Asri
1001:Yosodadi|Tejosari|Iring Mulyo|Yosorejo|Tejo Agung
1001:Rejomulyo|Margorejo|Sumbersari Bantul|Margodadi
1001:Sungailiat|Sri Menanti|Kudai|Sinar Baru|Kenanga|Parit Padang|1008:Sinar Jaya Jelutung|Matras|Jelitik|Surya Timur|Lubuk Kelik|Bukit Betung|2007:Rebo
1001:Kuto Panji|Air Jukung|Bukit Ketok|1009:Remodong Indah|Air Asam|Mantung|Belinyu|2004:Gunung Muda|Gunung Pelawan|Riding Panjang|Lumut|Bintet
2001:Batu Rusa|Balun Ijuk|Riding Panjang|Jurung|Kimak|Pagarawan|Merawang|Air Anyir|Dwi Makmur|Jada Bahrin
2001:Petaling|Penagan|Zed|Mendo|Paya Benua|Cengkong Abang|Kace|Kemuja|Air Duren|Kota Kapur|Air Buluh|Rukam|Labuh Air Pandan|Kace Timur|Petaling Banjar
2001:Air Ruai|Air Duren|Penyamun|Sempan|Pemali|Karya Makmur
2001:Bakam|Kapuk|Dalil|Neknang|Tiang Tarah|Mangka|Mabat|Bukit Layang|Maras Senang
2001:Riau|Pangkal Niur|Pugul|Cit|Deniang|Silip|Mapur|Banyu Asin|Berbura
2001:Puding Besar|Labu|Nibung|Tanah Bawah|Saing|Kota Waringin|Kayu Besi
1001:Kota|Parit|1005:Lesung Batang|Pangkallalang|1009:Tanjungpendam|1011:Paal Satu|1016:Kampong Damai|2003:Buluh Tumbang|Perawas|2007:Dukong|Juru Seberang|2010:Air Saga|2012:Air Merbau|Aik Pelempang Jaya|Aik Ketekok|Aik Rayak
2001:Membalong|Perpat|Lassar|Simpang Rusa|Kembiri|Bantan|Tanjungrusa|Mentigi|Pulau Seliu|Pulau Sumedang|Gunung Riting|Padang Kandis
2001:Selat Nasik|Petaling|Suak Gual|Pulau Gersik
2001:Sijuk|Batu Itam|Terong|Air Seruk|Tanjung Binga|Air Selumar|Sungai Padang|Keciput|Pelepak Pute|Tanjong Tinggi
2001:Badau|Air Batu Buding|Sungai Samak|Kacang Butor|Cerucuk|Pegantungan|Ibul
1001:Toboali|Teladan|Tanjung Ketapang|2004:Serdang|Jeriji|Bikang|Gadung|Rias|2010:Kepoh|2012:Keposang|Rindik
2001:Tanjung Labu|Tanjung Sangkar|2004:Kumbung|Penutuk
2001:Airgegas|Delas|Pergam|Bencah|Nyelanding|Nangka|Ranggas|Airbara|Sidoharjo|Tepus
2001:Jelutung II|Gudang|Bangka Kota|Rajik|Sebagin|Simpang Rimba|Permis
2001:Payung|Malik|Sengir|Pangkal Buluh|Irat|Bedengung|2008:Nadung|Ranggung|2012:Paku
2001:Sadai|Tukak|Pasir Putih|Tiram|Bukit Terap
2001:Batu Betumpang|Sukajaya|Panca Tunggal|Sumber Jaya Permai|Fajar Indah
2001:Pongok|Celagen
1001:Koba|Arung Dalam|1017:Berok|Padang Mulia|Simpang Perlang|2003:Nibung|2005:Kurau (Timur)|Guntung|Penyak|Terentang III|2010:Kurau Barat
1001:Dul|2004:Air Mesu|2006:Mangkol|Tanjung Gunung|2010:Benteng|2012:Padang Baru|Jeruk|Beluluk|2016:Pedindang|2018:Batu Belubang|2020:Air Mesu Timur|Kebintik
1001:Sungai Selan|2002:Kerantai|Keretak|Lampur|Sarang Mandi|Munggu|Kemingking|Sungai Selan Atas|Tanjung Pura|Romadhon|Kerakas|Melabun|Keretak Atas
2001:Simpang Katis|Celuak|Sungkap|Beruas|Puput|Teru|Terak|Pasir Garam|Katis|Pinang Sebatang
2001:Namang|Cambai|Kayu Besi|Jelutung|Belilik|Bhaskara Bhakti|2008:Bukit Kijang|Cambai Selatan
2001:Perlang|Batu Beriga|Lubuk Besar|Kulur|Lubuk Lingkuk|Lubuk Pabrik|Trubus|Kulur Ilir|Belimbing
1001:Tanjung|Sungai Daeng|Sungai Baru|1008:Keranggan|Menjelang|2004:Air Putih|Air Belo|Belo Laut|Air Limau
2001:Pelangas|Kundi|Mayang|Peradong|Air Nyatoh|Berang|Rambat|Simpang Gong|Simpang Tiga|Ibul|Pangek|Bukit Terak|Air Menduyung
2001:Jebus|Sungai Buluh|Tumbak Petar|Limbung|Rukam|2008:Ranggi Asam|Ketap|2018:Mislak|Pebuar|Sinar Manik|Air Kuang
1001:Kelapa|2002:Mancung|Kayu Arang|Pusuk|Dendang|Kacung|Sinar Sari|Beruas|Tebing|Terentang|Tuik|Tugang|Air Bulin|Pangkal Beras
2001:Tempilang|Tanjung Niur|Sangku|Buyan Kelumbi|Penyampak|Benteng Kota|Air Lintang|Sinar Surya|Simpang Yul
2001:Sekar Biru|Telak|Cupat|Bakit|Puput|Air Gantang|Kelabat|Kapit|Semulut|Teluk Limau
2001:Lalang Jaya|Kurnia Jaya|Padang|Kelubi|2006:Lalang|Baru|2010:Buku Limau|2012:Mekar Jaya|Bentaian Jaya
2001:Gantung|Selingsing|Jangkar Asam|Lilangan|2009:Lenggang|Batu Penyu|Limbongan
2001:Dendang|Jangkang|2005:Nyuruk|2008:Balok
2001:Mentawak|Senyubuk|Cendil|2005:Buding|Mayang|Pembaharuan
2001:Air Kelik|Mempaya|Burong Mandi|Mengkubang|Sukamandi
2001:Simpang Tiga|Renggiang|Aik Madu|Lintang
2001:Simpang Pesak|Tanjung Batu Itam|Tanjung Kelumpang|Dukong
1004:Semabung Lama|1006:Bacang|Air Itam|Pasir Putih|Temberan|Sinar Bulan|Air Mawar
1001:Opas Indah|Gedung Nasional|Batin Tikal|Rawa Bangun|Kejaksaan
1004:Pasir Garam|Lontong Pancur|Ketapang|Ampui|Rejosari
1001:Pintu Air|Bintang|1005:Masjid Jamik|Asam|Melintang|Parit Lalang|Keramat|Gajah Mada
1001:Taman Bunga|Bukit Merapen|1004:Bukit Sari|Tua Tunu Indah|Kacang Pedang|Air Kepala Tujuh
1001:Selindung|Selindung Baru|Gabek Satu|Gabek Dua|Air Salemba|Jerambah Gantung
1001:Pasar Padi|Batu Intan|Bukit Besar|Sriwijaya|Semabung Baru
1005:Kawal|2001:Gunung Kijang|Malang Rapat|Teluk Bakau
1008:Kijang Kota|Sungai Lekop|Gunung Lengkuas|Sungai Enam
1001:Tanjung Uban Kota|Tanjung Uban Utara|Tanjung Uban Selatan|1011:Tanjung Uban Timur|2005:Lancang Kuning
1006:Tembeling Tanjung|2001:Bintan Buyu|Pangkil|Penaga|Pengujan|Tembeling
1001:Teluk Sekuni|2002:Batu Lepuk|Kampung Hilir|Kampung Melayu|Pulau Mentebung|Pulau Pinang|Kukup|Pengikik
1007:Kota Baru|2001:Berakit|Ekang Anculai|Pengudang|Sebong Lagoi|Sebong Pereh|Sri Bintan
1004:Toapaya Asri|2001:Toapaya|Toapaya Utara|Toapaya Selatan
2001:Mantang Baru|Mantang Besar|Mantang Lama|Dendun
2001:Kelong|Mapur|Numbing|Air Gelubi
1003:Teluk Lobam|1005:Tanjung Permai|2001:Busung|Teluk Sasah|2004:Kuala Sempang
1003:Moro|1010:Moro Timur|2004:Pauh|2009:Jang|2014:Pulau Moro
1001:Tanjung Batu Barat|Tanjung Batu Kota|1009:Gading Sari|2004:Sungai Sebesi|Sungai Ungar|Lubuk
1001:Tanjung Balai|Teluk Air|Sungai Lakam Timur|1006:Lubuk Semut|Tanjung Balai Kota|Sungai Lakam Barat
1001:Meral Kota|Baran Barat|Sungai Raya|1006:Baran Timur|Sungai Pasir|Parit Benut
1001:Tebing|Teluk Uma|Kapling|Pamak|1008:Harjosari|2007:Pongkar
1001:Buru|Lubuk Puding|2003:Tanjung Hutan|Tanjung Batu Kecil
1012:Tanjung Berlian Kota|2003:Sungai Ungar Utara|Teluk Radang|2010:Perayun|2013:Tanjung Berlian Barat
1001:Sawang|2002:Sawang Selatan|Sawang Laut|Kundur|Gemuruh
2002:Sanglar|Tanjung Kilang|Semembang|Telaga Tujuh
1001:Pasir Panjang|Darussalam|2003:Pangke|Pangke Barat
1001:Alai|2002:Batu Limau|Ngal|Sungai Buluh
2001:Sebele|Lebuh|Penarah|Sungai Asam|Tebias|Degong
2001:Parit|Tulang|Selat Mendaun
2001:Sugie|Niur Permai|Keban|Rawa Jaya|Tanjung Pelanduk|Buluh Patah|Selat Mie
1003:Sabang Barat|2001:Sebelat|2005:Air Putih
1008:Sedanau|2007:Mekar Jaya|2012:Binjai|Piantengah|2015:Selaut
1003:Serasan|2002:Kampung Hilir|2005:Batu Berlian|Tanjung Setelung|Tanjung Balau|2010:Pangkalan|Jermalik
1011:Ranai Kota|1016:Ranai Darat|Bandarsyah|1019:Batu Hitam|2002:Sungai Ulu|2004:Sepempang|2014:Batu Gajah
2001:Kelarik Utara|Kelarik|2004:Kelarik Air Mali|Teluk Buton|Belakang Gunung|2008:Gunung Durian
2001:Subi|Subi Besar|Meliah|2005:Terayak|2007:Subi Besar Timur|Meliah Selatan
2001:Tanjung Pala|Air Payang|Kadur
2001:Sabang Mawang|2003:Sededap|Tanjung Batang|Serantas|Sabang Mawang Barat|2010:Teluk Labuh
2001:Tanjung|Ceruk|Kelanga|Pengadah|Sebadai Ulu|Limau Manis|Seleman
2001:Tapau|Harapan Jaya|Air Lengit
2001:Cemaga|Cemaga Selatan (Setengar)|Cemaga Utara (Singgang Bulan)|Cemaga Tengah
2001:Arung Ayam|Air Nusa|2004:Air Ringau|Payak
2001:Batubi Jaya|Gunung Putri|Sedarat Baru|Sedanau Timur|Semedang
2001:Pulau Tiga|Tanjung Kumbik Utara|Setumuk|Selading
2001:Air Kumpai|Batu Belanak|Gunung Jambat
2001:Pulau Panjang|Pulau Kerdau
2001:Kelarik Barat|Seluan Barat
1001:Dabo|1007:Dabo Lama|1012:Sungailumpur|2008:Batu Berdaun|Tanjung Harapan|Batu Kacang
1010:Daik|1020:Daik Sepincan|2001:Pekajang|Kelombok|Mepar|2006:Kelumu|Mentuda|Merawang|Panggak Darat|2011:Panggak Laut|Musai|2019:Nerekeh
1001:Senayang|2002:Mamut|2012:Laboh|Penaah|2015:Baran
1006:Raya|2001:Bakong|Kuala Raya|Marok Tua|2005:Sungai Buluh|2007:Sungai Raya|Sungai Harapan|Jagoh|2012:Tinjul|Langkap|Tanjung Irat|Bukit Belah
1007:Pancur|2001:Bukit Harapan|Duara|Limbung|Resun|Sekanah|2008:Linau|Sungaibesar|Rantau Panjang|2012:Resun Pesisir
2001:Berindat|Sedamai|Lanjut|Kote|Persing|Pelakak
2001:Bukitlangkap|Keton|Pekaka|Kerandin|Sungai Pinang|Kudung|Teluk|Belungkur
2001:Selayar|Penuba|Penuba Timur|Pantai Harapan
1004:Berlian|2001:Marok Kecil|Pulau Lalang|Resang
2001:Busung Panjang|Posek|Suak Buaya
2001:Benan|Mensanak|Pulau Bukit|Pulau Duyung|Pulau Medang
2001:Temiang|Tajur Biru|Pulau Batang
2001:Batu Belubang|Cempa|Pasir Panjang|Tanjung Kelit|Tanjung Lipat|Rejai
1001:Terempa|2002:Terempa Barat|Tarempa Selatan|Tarempa Timur|Pesisir Timur|Sri Tanjung|Tarempa Barat Daya
2002:Tebang|Ladan|2005:Piabung|Langir|Candi|Putik|2015:Belibak
2001:Nyamuk|Batu Belah|Munjan|Serat|Air Putih|Temburun
2001:Kiabu|Telaga|Mengkait|Tiangau|Telaga Kecil|Lingai|Air Bini
2001:Kuala Maras|Ulu Maras|Bukit Padi|Genting Pulur
1005:Letung|2001:Mampok|Rewak|2006:Air Biru|2008:Batu Berapit|Landak
2001:Air Asuk|Air Sena|Teluk Siantan|Lidi|Liuk|Teluk Sunting
2001:Mubur|Piasan|Bayat
2001:Impol|Keramut|Sunggak
2001:Payalaman|Payamaram|Batu Ampar|Matak|Teluk Bayur
1002:Pemping|Kasu|Pulau Terung|Pecong|Tanjung Sari|Sekanak Raya
1001:Tanjung Sengkuang|Sungai Jodoh|Batu Merah|Kampung Seraya
1001:Sungai Harapan|Tanjung Pinggir|Tanjung Riau|1005:Tiban Indah|Tiban Baru|Tiban Lama|Patam Lestari
1001:Sambau|Batu Besar|Kabil|Ngenang
1001:Bulang Lintang|Pulau Buluh|Temoyong|Batu Legong|Pantai Gelam|Pulau Setokok
1001:Kampung Pelita|1003:Lubuk Baja Kota|Batu Selicin|Tanjung Uma|Baloi Indah
1001:Muka Kuning|Duriangkang|Mangsang|Tanjung Piayu
1001:Sijantung|Karas|Galang Baru|Sembulang|Rempang Cate|Subang Mas|Pulau Abang|Air Raja
1001:Bengkong Indah|Bengkong Laut|Sadai|Tanjung Buntung
1001:Baloi Permai|Taman Baloi|Teluk Tering|Belian|Sukajadi|Sungai Panas
1001:Tembesi|Sungai Binti|Sungai Lekop|Sagulung Kota|Sungai Langkai|Sungai Pelunggut
1001:Tanjung Uncang|Buliang|Kibing|Bukit Tempayan
1001:Tanjung Pinang Barat|Kemboja|Kampung Baru|Bukit Cermin
1001:Melayu Kota Piring|Kampung Bulang|Air Raja|Batu IX|Pinang Kencana
1001:Tanjung Pinang Kota|1003:Senggarang|Penyengat|Kampung Bugis
1001:Tanjung Pinang Timur|Dompak|Tanjung Ayun Sakti|Sei Jang|Tanjung Unggat
1001:Pulau Panggang|Pulau Kelapa|Pulau Harapan
1001:Pulau Untung Jawa|Pulau Tidung|Pulau Pari
1001:Gambir|Cideng|Petojo Utara|Petojo Selatan|Kebon Kelapa|Duri Pulo
1001:Pasar Baru|Karang Anyar|Kartini|Gunung Sahari Utara|Mangga Dua Selatan
1001:Kemayoran|Kebon Kosong|Harapan Mulia|Serdang|Gunung Sahari Selatan|Cempaka Baru|Sumur Batu|Utan Panjang
1001:Senen|Kenari|Paseban|Kramat|Kwitang|Bungur
1001:Cempaka Putih Timur|Cempaka Putih Barat|Rawasari
1001:Menteng|Pegangsaan|Cikini|Gondangdia|Kebon Sirih
1001:Gelora|Bendungan Hilir|Karet Tengsin|Petamburan|Kebon Melati|Kebon Kacang|Kampung Bali
1001:Johar Baru|Kampung Rawa|Galur|Tanah Tinggi
1001:Penjaringan|Kamal Muara|Kapuk Muara|Pejagalan|Pluit
1001:Tanjung Priok|Sunter Jaya|Papanggo|Sungai Bambu|Kebon Bawang|Sunter Agung|Warakas
1001:Koja|Tugu Utara|Lagoa|Rawa Badak Utara|Tugu Selatan|Rawa Badak Selatan
1001:Cilincing|Sukapura|Marunda|Kalibaru|Semper Timur|Rorotan|Semper Barat
1001:Pademangan Timur|Pademangan Barat|Ancol
1001:Kelapa Gading Timur|Pegangsaan Dua|Kelapa Gading Barat
1001:Cengkareng Barat|Duri Kosambi|Rawa Buaya|Kedaung Kali Angke|Kapuk|Cengkareng Timur
1001:Grogol|Tanjung Duren Utara|Tomang|Jelambar|Tanjung Duren Selatan|Jelambar Baru|Wijaya Kusuma
1001:Taman Sari|Krukut|Maphar|Tangki|Mangga Besar|Keagungan|Glodok|Pinangsia
1001:Tambora|Kali Anyar|Duri Utara|Tanah Sereal|Krendang|Jembatan Besi|Angke|Jembatan Lima|Pekojan|Roa Malaka|Duri Selatan
1001:Kebon Jeruk|Sukabumi Utara|Sukabumi Selatan|Kelapa Dua|Duri Kepa|Kedoya Utara|Kedoya Selatan
1001:Kalideres|Semanan|Tegal Alur|Kamal|Pegadungan
1001:Palmerah|Slipi|Kota Bambu Utara|Jatipulo|Kemanggisan|Kota Bambu Selatan
1001:Kembangan Utara|Meruya Utara|Meruya Selatan|Srengseng|Joglo|Kembangan Selatan
1001:Tebet Timur|Tebet Barat|Menteng Dalam|Kebon Baru|Bukit Duri|Manggarai Selatan|Manggarai
1001:Setia Budi|Karet Semanggi|Karet Kuningan|Karet|Menteng Atas|Pasar Manggis|Guntur|Kuningan Timur
1001:Mampang Prapatan|Bangka|Pela Mampang|Tegal Parang|Kuningan Barat
1001:Pasar Minggu|Jati Padang|Cilandak Timur|Ragunan|Pejaten Timur|Pejaten Barat|Kebagusan
1001:Kebayoran Lama Utara|Pondok Pinang|Cipulir|Grogol Utara|Grogol Selatan|Kebayoran Lama Selatan
1001:Cilandak Barat|Lebak Bulus|Pondok Labu|Gandaria Selatan|Cipete Selatan
1001:Melawai|Gunung|Kramat Pela|Selong|Rawa Barat|Senayan|Pulo|Petogogan|Gandaria Utara|Cipete Utara
1001:Pancoran|Kalibata|Rawajati|Duren Tiga|Pengadegan|Cikoko
1001:Jagakarsa|Srengseng Sawah|Ciganjur|Lenteng Agung|Tanjung Barat|Cipedak
1001:Pesanggrahan|Bintaro|Petukangan Utara|Petukangan Selatan|Ulujami
1001:Pisangan Baru|Utan Kayu Utara|Kayu Manis|Palmeriam|Kebon Manggis|Utan Kayu Selatan
1001:Pulo Gadung|Pisangan Timur|Cipinang|Jatinegara Kaum|Rawamangun|Kayu Putih|Jati
1001:Kampung Melayu|Bidara Cina|Bali Mester|Rawa Bunga|Cipinang Cempedak|Cipinang Muara|Cipinang Besar Selatan|Cipinang Besar Utara
1001:Kramatjati|Tengah|Dukuh|Batu Ampar|Balekambang|Cililitan|Cawang
1001:Gedong|Baru|Cijantung|Kalisari|Pekayon
1001:Jatinegara|Rawa Terate|Penggilingan|Cakung Timur|Pulo Gebang|Ujung Menteng|Cakung Barat
1001:Duren Sawit|Pondok Bambu|Klender|Pondok Kelapa|Malaka Sari|Malaka Jaya|Pondok Kopi
1001:Makasar|Pinangranti|Kebon Pala|Halim Perdana Kusuma|Cipinang Melayu
1001:Ciracas|Cibubur|Kelapa Dua Wetan|Susukan|Rambutan
1001:Cipayung|Cilangkap|Pondok Ranggon|Munjul|Setu|Bambu Apus|Lubang Buaya|Ceger
1001:Pondok Rajeg|Karadenan|Harapanjaya|Nanggewer|Nanggewer Mekar|Cibinong|Pakansari|Tengah|Sukahati|Ciriung|Cirimekar|Pabuaran|Pabuaran Mekar
2001:Wanaherang|Bojongkulur|Ciangsana|Gunungputri|Bojongnangka|Tlajung Udik|Cicadas|Cikeas Udik|Nagrak|Karanggan
1006:Puspanegara|Karang Asem Barat|2001:Puspasari|Citeureup|Leuwinutug|Tajur|Sanja|2008:Karang Asem Timur|Tarikolot|Gunungsari|Tangkil|Sukahati|Hambalang|Pasir Mukti
2001:Gunung Geulis|Cilebut Timur|Cilebut Barat|Cibanon|Nagrak|Sukatani|Sukaraja|Cikeas|Pasirjambu|Cimandala|Cijujung|Cadasngampar|Pasirlaja
2001:Cijayanti|Sumur Batu|Sentul|Karang Tengah|Cipambuan|Kadumanggu|Citaringgul|Babakan Madang|Bojong Koneng
2001:Sukamaju|Sirnagalih|Singajaya|Sukasirna|Sukanegara|Sukamanah|Weninggalih|Cibodas|Jonggol|Bendungan|Singasari|Balekambang|Sukajaya|Sukagalih
2001:Pasirangin|Mekarsari|Mampir|Dayeuh|Gandoang|Jatisari|Cileungsi Kidul|Cipeucang|Situsari|Cipenjo|Limusnunggal|Cileungsi
2001:Karyamekar|Babakanraden|Cikutamahi|Kutamekar|Cariu|Mekarwangi|Bantarkuning|Sukajadi|Tegalpanjang|Cibatutiga
2001:Wargajaya|Pabuaran|Sukadamai|Sukawangi|Cibadak|Sukaresmi|Sukamulya|Sukaharja|Sirnajaya|Sukamakmur
2001:Parung|Iwul|Bojong Sempu|Waru|Cogreg|Pamegarsari|Waru Jaya|Bojong Indah|Jabon Mekar
2001:Cidokom|Padurenan|Pengasinan|Curug|Gunungsindur|Jampang|Cibadung|Cibinong|Rawakalong|Pabuaran
1006:Atang Senjaya|2001:Bojong|Parakanjaya|Kemang|Pabuaran|Semplak Barat|2007:Jampang|Pondok Udik|Tegal
1007:Pabuaran|2001:Bojongbaru|Cimanggis|Susukan|Ragajaya|Kedung Waringin|Waringin Jaya|2008:Rawapanjang|Bojonggede
2001:Leuwiliang|Purasari|Karyasari|Pabangbon|Karacak|Barengkok|Leuwimekar|Puraseda|Cibeber I|Cibeber II|Karehkel
2001:Ciampea|Cinangka|Cihideung Udik|Bojongjengkol|Tegalwaru|Cibuntu|Cicadas|Cibadak|Bojongrangkas|Cihideung Ilir|Cibanteng|Benteng|Ciampea Udik
2001:Situ Udik|Situ Ilir|Cemplang|Cibatok I|Ciaruteun Udik|Leuweungkolot|Cimanggu I|Cimanggu II|Dukuh|Cijujung|Ciaruteun Ilir|Cibatok II|Sukamaju|Galuga|Girimulya
2001:Purwabakti|Cibunian|Cibitung Wetan|Gunung Menyan|Gunung Bunder II|Pasarean|Cimayang|Pamijahan|Cibening|Gunung Bunder I|Cibitung Kulon|Gunung Picung|Ciasihan|Gunung Sari|Ciasmara
2001:Rumpin|Leuwibatu|Cidokom|Gobang|Cibodas|Rabak|Kampung Sawah|Cipinang|Sukasari|Tamansari|Kertajaya|Sukamulya|Mekarsari|Mekarjaya
2001:Curug|Pangradin|Kalongsawah|Sipak|Jasinga|Koleang|Cikopomayak|Setu|Barengkok|Bagoang|Pangaur|Pamagersari|Jugalajaya|Tegalwangi|Neglasari|Wirajaya
2001:Jagabaya|Gorowong|Dago|Pingku|Cikuda|Parungpanjang|Lumpang|Cibunar|Jagabita|Gintungcilejet|Kabasiran
2001:Malasari|Curugbitung|Cisarua|Bantarkaret|Hambaro|Kalongliud|Nanggung|Parakanmuncang|Pangkaljaya|Sukaluyu|Batu Tulis
2001:Sukamaju|Cigudeg|Bunar|Banyuresmi|Cintamanik|Argapura|Bangunjaya|Rengasjajar|Batujajar|Wargajaya|Sukaraksa|Banyuwangi|Banyuasih|Mekarjaya|Tegallega
2001:Tapos|Ciomas|Batok|Babakan|Tenjo|Cilaku|Singabraja|Singabangsa|Bojong
2001:Cileungsi|Citapen|Cibedug|Jambuluwuk|Banjarsari|Telukpinang|Banjarwaru|Bendungan|Pandansari|Bojongmurni|Banjarwangi|Ciawi|Bitungsari
1010:Cisarua|2001:Batulayang|Jogjogan|Cibeureum|Cilember|Citeko|Tugu Selatan|Leuwimalang|Kopo|Tugu Utara
2001:Sukamaju|Kuta|Gadog|Sukakarya|Megamendung|Cipayung|Sukamanah|Sukagalih|Cipayung Girang|Sukamahi|Sukaresmi|Pasir Angin
2001:Pasirmuncang|Cimande Hilir|Ciderum|Caringin|Ciherang Pondok|Cinagara|Cimande|Pancawati|Muarajaya|Pasirbuncir|Lemah Duhur|Tangkil
2001:Cijeruk|Cipelang|Warungmenteng|Tajurhalang|Cipicung|Cibalung|Sukaharja|Palasari|Tanjungsari
1003:Padasuka|2001:Mekarjaya|Sukaharja|2004:Parakan|Ciomas|Pagelaran|Sukamakmur|Ciapus|Kotabatu|Laladon|Ciomas Rahayu
2001:Sukadamai|Ciherang|Sinarsari|Sukawening|Petir|Purwasari|Cikarawang|Babakan|Dramaga|Neglasari
2001:Sukamantri|Sirnagalih|Pasir Eurih|Tamansari|Sukaluyu|Sukaresmi|Sukajaya|Sukajadi
2001:Klapanunggal|Bojong|Nambo|Lulut|Cikahuripan|Kembangkuning|Bantarjati|Leuwikaret|Ligarmukti
2001:Putat Nutug|Ciseeng|Parigi Mekar|Cibentang|Cibeuteung Udik|Karihkil|Babakan|Cihowe|Cibeuteung Muara|Kuripan
2001:Bantarjaya|Bantarsari|Pasirgaok|Rancabungur|Mekarsari|Candali|Cimulang
2001:Cisarua|Kiarasari|Sukajaya|Sipayung|Cileuksa|Kiarapandak|Harkatjaya|Sukamulih|Pasir Madang|Urug|Jayaraharja
2001:Tanjungsari|Selawangi|Tanjungrasa|Antajaya|Pasirtanjung|Cibadak|Sukarasa|Sirnasari|Buanajaya|Sirnarasa
2001:Tajurhalang|Citayam|Sasak Panjang|Nanggerang|Sukmajaya|Tonjong|Kalisuren
2001:Cigombong|Wates Jaya|Ciburuy|Srogol|Cisalada|Tugujaya|Pasirjaya|Ciburayut|Ciadeg
2001:Leuwisadeng|Babakan Sadeng|Sadengkolot|Wangunjaya|Kalong I|Kalong II|Sadeng|Sibanteng
2001:Tapos I|Tapos II|Cibitung Tengah|Situdaun|Cinangneng|Gunung Malang|Gunung Mulya
1001:Palabuhanratu|2002:Tonjong|Citepus|Buniwangi|Cibodas|Pasirsuren|Cikadu|Citarik|Cimanggu|Jayanti
2001:Cidadap|Loji|Kertajaya|Cihaur|Cibuntu|Mekarasih|Sangrawayang
2001:Cikakak|Cimaja|Ridogalih|Sukamaju|Cileungsing|Margalaksana|Sirnarasa|Gandasoli|Cirendang
2001:Bantargadung|Mangunjaya|Bojonggaling|Limusnunggal|Bantargebang|Buanajaya|Boyongsari
2001:Cisolok|Pasirbaru|Cikahuripan|Cikelat|Caringin|Gunungkaramat|Gunungtanjung|Karangpapak|Sirnaresmi|Cicadas|Wanajaya|Wangunsari|Sukarame
2001:Cikidang|Cikiray|Gunungmalang|Pangkalan|Cicareuh|Tamansari|Bumisari|Sampora|Nangkakoneng|Mekarnangka|Cijambe|Cikarae Thoyyibah
2001:Lengkong|Cilangkap|Tegallega|Neglasari|Langkapjaya
2001:Jampangtengah|Padabeunghar|Bantarpanjang|Bojongjengkol|Nangerang|Tanjungsari|Sindangresmi|Panumbangan|Cijulang|Bantaragung|Bojongtipar
2001:Warungkiara|Bojongkerta|Girijaya|Bantarkalong|Hegarmanah|Ubrug|Sirnajaya|Sukaharja|Kertamukti|Mekarjaya|Damarraja|Tarisi
2001:Cikembar|Parakanlima|Bojong|Cimanggu|Bojongkembar|Sukamaju|Cibatu|Kertaraharja|Sukamulya|Bojongraharja
1001:Cibadak|2002:Sekarwangi|Pamuruyan|Karangtengah|Neglasari|Warnajati|Tenjojaya|Ciheulang Tonggoh|Sukasirna|Batununggal
2001:Kalaparea|Pawenang|Nagrak Utara|Cisarua|2009:Balekambang|Babakan Panjang|Darmareja|Cihanyawar|Nagrak Selatan|Girijaya
2001:Parungkuda|Palasari Hilir|Kompa|Pondokkaso Landeuh|Sundawenang|Bojongkokosan|Langesari|Babakanjaya
2001:Bojonggenteng|Cibodas|Berekah|Cipanengah|Bojonggaling
2001:Parakansalak|Bojonglongok|Sukakersa|Sukatani|Bojongasih|Lebaksari
1001:Cicurug|2002:Nyangkowek|Tenjolaya|Benda|Pasawahan|Cisaat|Purwasari|Caringin|Tenjoayu|Kutajaya|Mekarsari|Bangbayang|Nanggerang
2001:Pondokkaso Tonggoh|Babakanpari|Pondokkaso Tengah|Cidahu|Tangkil|Jayabakti|Girijaya|Pasirdoton
2001:Kalapanunggal|Palasari Girang|Pulosari|Makasari|Kadununggal|Walangsari|Gunungendut
2001:Kabandungan|Cipeuteuy|Cihamerang|Tugubandung|Mekarjaya|Cianaga
2001:Waluran|Sukamukti|Caringinnunggal|Mekarmukti|Mangunjaya|Waluran Mandiri
1001:Jampangkulon|2002:Bojonggenteng|Cikarang|2005:Bojongsari|2007:Nagraksari|Mekarjaya|Tanjung|2011:Ciparay|2013:Padajaya|Karanganyar|2016:Cikaranggeusan
2001:Ciemas|Cibenda|Ciwaru|Mekarjaya|Girimukti|Tamanjaya|Mandrajaya|Sidamulya|Mekarsakti
2001:Kalibunder|Bojong|Cimahpar|Sekarsari|Sukaluyu|Balekambang|Mekarwangi
1013:Surade|2001:Jagamukti|Citanglar|Wanasari|2005:Sirnasari|Kadaleman|Gunungsungging|Cipeundeuy|Pasiripis|Buniwangi|Sukatani|Kademangan
2001:Talagamurni|Banyumurni|Cibitung|Cidahu|Cibodas|Banyuwangi
2001:Ciracap|Cikangkung|Gunungbatu|Purwasedar|Pasirpanjang|Mekarsari|Ujunggenteng|Pangumbahan
2001:Cikujang|Gunungguruh|Cibentang|Sirnaresmi|Kebonmanggu|Cibolang|Mangkalaya
2001:Cicantayan|Lembursawah|Cijalingan|Cisande|Cimahi|Hegarmanah|Sukadamai|Cimanggis
2001:Gunungjaya|Sukasari|Sukamanah|Cisaat|Nagrak|Babakan|Sukamantri|Cibatu|Selajambe|Padaasih|Cibolang Kaler|Kutasirna|Sukaresmi
2001:Kadudampit|Citamiang|Muaradua|Gedepangrango|Sukamanis|Undrusbinangun|Cipetir|Sukamaju|Cikahuripan
2001:Caringin Wetan|Sukamulya|Caringin Kulon|Seuseupan|Cijengkol|Mekarjaya|Talaga|Cikembang|Pasir Datar Indah
2001:Parungseah|Sudajayagirang|Karawang|Warnasari|Sukajaya|Perbawati
2001:Pasirhalang|Selaawi|Langensari|Sukaraja|Limbangan|Cisarua|Sukamekar|Selawangi|Margaluyu
2001:Kebonpedes|Cikaret|Bojongsawah|Sasagaran|Jambenenggang
2001:Cireunghas|Cipurut|Bencoy|Cikurutug|Tegalpanjang
2001:Sukalarang|Sukamaju|Cimangkok|Titisan|Semplak|Prianganjaya
2001:Pabuaran|Ciwalat|Sirnasari|Bantarsari|Sukajaya|Cibadak|Lembur Sawah
2001:Purabaya|Neglasari|Pagelaran|Cimerang|Citamiang|Margaluyu|Cicukang
2001:Nyalindung|Neglasari|Sukamaju|Bojongkalong|Cijangkar|Mekarsari|Wangunreja|Cisitu|Bojongsari|Kertaangsana
2001:Gegerbitung|Cijurey|Ciengang|Karangjaya|Caringin|Sukamanah|Buniwangi
2001:Sagaranten|Curugluhur|Cibaregbeg|Pasanggrahan|Datarnangka|Puncakmanggis|Hegarmanah|Gunungbentang|Sinarbentang|Cibitung|Margaluyu|Mekarsari
2001:Curugkembar|Cimenteng|Tanjungsari|Sindangraja|Mekartanjung|Nagrakjaya|Bojongtugu
2001:Cidolog|Cipamingkis|Cikarang|Tegallega|Mekarjaya
2001:Padasenang|Cidadap|Banjarsari|Hegarmulya|Tenjolaut|Mekartani
2001:Tegalbuleud|Bangbayang|Sumberjaya|Calingcing|Nangela|Rambay|Buniasih|Sirnamekar
2001:Cimanggu|Sukamaju|Sukajadi|Karangmekar|Boregahindah|Sukamanah
2001:Ciambar|Ginanjar|Wangunjaya|Munjul|Ambarjaya|Cibunarjaya
1006:Pamoyanan|Sawahgede|Bojongherang|Sayang|Solokpandan|Muka|2001:Babakankaret|Nagrak|Sukamaju|Mekarsari|Limbangansari
2002:Jambudipa|2006:Cisarandi|Cikaroya|Bunikasih|Ciwalen|Tegallega|Sukawangi|2014:Bunisari|2016:Sukamulya|Cieundeur|Mekarwangi
2001:Cipetir|Cihaur|Cimanggu|Cibaregbeg|Sukaraharja|Peuteuycondong|Mayak|Cikondang|Cibokor|Selagedang|Karangnunggal|Kanoman|Sukamaju|Girimulya|Cisalak|Cibadak|Sukamanah|Salamnunggal
2001:Rancagoong|Sukasari|Sirnagalih|Sukakerta|Cibinonghilir|Rahong|Munjul|Sindangsari|Ciharashas|Mulyasari
2001:Ciranjang|Sindangjaya|2004:Cibiuk|Gunungsari|Karangwangi|Nanggalamekar|Kertajaya|Sindangsari|2012:Mekargalih
2001:Hegarmanah|Bojongpicung|2004:Cibarengkok|2006:Kemang|Sukajaya|Jati|Cikondang|Sukarama|2012:Sukaratu|Neglasari|Jatisari
2001:Sukamanah|Bojong|Sindanglaka|Maleber|Ciherang|Sukamantri|Sukasarana|Sukasari|Babakancaringin|Sabandar|Sindangasih|Sukataris|Langensari|Hegarmanah|Sukajadi|Sukamulya
2001:Kademangan|Bobojong|Jamali|Cikidangbayabang|Mande|Mulyasari|Ciandam|Sukamanah|Leuwikoja|Mekarjaya|Kutawaringin|Murnisari
2001:Selajambe|Sukamulya|Panyusuhan|Tanjungsari|Sindangraja|Mekarjaya|Sukasirna|Sukaluyu|Babakansari|Hegarmanah
2001:Ciherang|2003:Cibodas|2005:Sukanagalih|2007:Cipendawa|2010:Ciputri|2012:Gadog|Sukatani
2001:Sukamanah|Gasol|Cijedil|Cibeureum|Nyalindung|Mangunkerta|Sarampad|Talaga|Sukajaya|Cibulakan|Benjot|Sukamulya|Wangunjaya|Cirumput|Padaluyu|Galudra
2001:Sukagalih|Gudang|Cinangsi|Cijagang|Majalaya|Kamurang|Warudoyong|Ciramagirang|Mekarjaya|Sukamulya|Padajaya|Cigunungherang|Neglasari|Mekargalih|Lembahsari|Mentengsari|Mekarsari|Mekarmulya
2001:Cikanyere|Cikancana|Ciwalen|Kawungluwuk|Cibadak|Sukamahi|Sukaresmi|Cibanteng|Kubang|Pakuon|Rawabelut
2001:Sukanagara|Sukajembar|Sukakarya|Ciguha|Sukamekar|Gunungsari|Sukalaksana|Sukarame|Sindangsari|Jayagiri
2001:Cidadap|Cimenteng|Susukan|Sukajadi|Sukadana|Margaluyu|Karyamukti|Campaka|Wangunjaya|Girimukti|Mekarjaya
2001:Pasawahan|Sindangresmi|Sindanghayu|Simpang|Sukagalih|Bungbangsari|Cisujen|Hegarmanah|Waringinsari
2003:Sukasari|2006:Pasirdalem|2008:Talagasari|Bojongkasih|Wargaasih|Sukaraharja|2014:Sukakerta|2016:Neglasari|Sukaresmi|2019:Wargasari|Sukaraja|Kadupandak|Gandasari|Sindangsari
2001:Pagelaran|Pangadegan|2004:Gelaranyar|Buniwangi|2007:Sindangkerta|Pasirbaru|Bunijaya|Situhiang|Mekarsari|Kertaraharja|Selagedang|Padamaju|Karangharja|2018:Sukamaju
2001:Tanggeung|Rawagede|Cilongsong|Margaluyu|Karangtengah|Pagermaneuh|Bojongpetir|2009:Pasirjambu|Sirnajaya|2013:Kertajaya|Sukajaya|Padaluyu
2001:Pananggapan|Cikangkareng|Sukajadi|Panyindangan|Padasuka|Cimaskara|Pamoyanan|Batulawang|Sukamekar|Hamerang|Girijaya|Wargaluyu|Mekarmukti|Ciburial
2001:Saganten|Muaracikadu|Jatisari|Sirnagalih|Jayagiri|Kertasari|Girimukti|Talagasari|Hegarsari|Mekarlaksana|Kertamukti
2004:Sukamanah|Bojongkaso|Bunisari|Wanasari|2010:Sinarlaut|2014:Neglasari|2016:Karangsari|Mulyasari|Tanjung Sari|Mekarsari|2022:Wangunjaya
2001:Cidamar|Cibuluh|Cisalak|Cimaragang|Mekarjaya|Kertajadi|Sukapura|Gelarpawitan|Karangwangi|Karyabakti|Jayapura|Neglasari|Puncakbaru|Gelarwangi
2001:Naringgul|Balegede|Wangunjaya|Mekarsari|Cinerang|Wanasari|Sukabakti|Malati|Wangunsari|Sukamulya|Margasari
2001:Cibanggala|Campakawarna|Sukasirna|Campakamulya|Sukabungah
2001:Kalapanunggal|Cikadu|Mekarwangi|Padaluyu|Sukamulya|Cisaranten|Mekarlaksana|Sukaluyu|Mekarjaya|Sukamanah
2001:Bangbayang|Songgom|Sukaratu|Cikancana|Kebonpeuteuy|Gekbrong|Cikahuripan|Cintaasih
2001:Cipanas|Cimacan|Ciloto|Sindanglaya|Batulawang|Palasari|Sindangjaya
2001:Parakantugu|Cijati|Bojonglarang|Padaasih|Cibodas|Sukamahi|Sukaluyu|Caringin|Sinarbakti|Sukamaju
2001:Pusakasari|Walahir|Purabaya|Puncakwangi|Sukajaya|Nagasari|Sukasirna|Sukamulya|Sirnasari|Karyamukti|Mandalawangi|Sindangsari
2001:Haurwangi|Cihea|Ramasari|Mekarwangi/Sukatani|Mekarwangi|Kertasari|Cipeuyeum|Kertamukti
2001:Simpang|Kalibaru|Pusakajaya|Kubang|Girimukti|Karangjaya|Mekarmulya|Girijaya|Padamulya
2001:Cileunyi Kulon|Cileunyi Wetan|Cimekar|Cinunuk|Cibiru Hilir|Cibiru Wetan
1001:Padasuka|Cibeunying|2003:Cimenyan|Mandalamekar|Cikadut|Ciburial|Sindanglaya|Mekarsaluyu|Mekarmanik
2001:Jatiendah|Cilengkrang|Cipanjalu|Melatiwangi|Ciporeat|Girimekar
2001:Lengkong|Bojongsoang|Buahbatu|Cipagalo|Bojongsari|Tegalluar
1004:Sulaiman|2001:Margahayu Tengah|Margahayu Selatan|Sukamenak|2005:Sayati
2001:Margaasih|Lagadar|Nanjung|Mekarrahayu|Rahayu|Cigondewah Hilir
2001:Sangkanhurip|Katapang|2004:Gandasari|2006:Sukamukti|Cilampeni|Pangauban|Banyusari
1001:Pasawahan|2002:Dayeuhkolot|Cangkuang Wetan|Cangkuang Kulon|Sukapura|Citeureup
2001:Kamasan|Banjaran Wetan|Banjaran|2005:Ciapus|Sindangpanon|Kiangroke|Tarajusari|2012:Mekarjaya|Margahurip|2016:Neglasari|2018:Pasirmulya
2001:Sukasari|Bojongmanggu|Rancatungku|Bojongkunci|Rancamulya|Langonsari
2001:Pangalengan|Margaluyu|Warnasari|Sukamanah|Lamajang|Margamukti|Margamulya|Banjarsari|Sukaluyu|Tribaktimulya|Pulosari|Wanasuka|Margamekar
2001:Arjasari|Lebakwangi|Batukarut|Ancolmekar|Baros|Mangunjaya|Mekarjaya|Pinggirsari|Patrolsari|Rancakole|Wargaluyu
2001:Cimaung|Jagabaya|Pasirhuni|Campakamulya|Cipinang|Mekarsari|Sukamaju|Cikalong|Malasari|Warjabakti
2001:Cicalengka Kulon|Cicalengka Wetan|Babakan Peuteuy|Cikuya|Dampit|Margaasih|Narawita|Panenjoan|Tanjungwangi|Tenjolaya|Waluya|Nagrog
2001:Nagreg|Bojong|Ciaro|Ciherang|Citaman|Mandalawangi|Nagreg Kendan|Ganjar Sabar
2001:Mandalasari|Cikancung|Cikasungka|Cihanyir|Ciluluk|Hegarmanah|Mekarlaksana|Tanjunglaya|Srirahayu
1014:Rancaekek Kencana|2001:Rancaekek Wetan|Rancaekek Kulon|Bojongsalam|Bojongloa|Jelegong|Linggar|Cangkuang|Haurpugur|Sukamanah|Sukamulya|Tegal Sumedang|Sangiang|Nanjung Mekar
2001:Ciparay|Gunungleutik|Mekarsari|Cikoneng|Ciheulang|Pakutandang|Sumbersari|Manggungharja|Sagaracipta|Sarimahi|Serangmekar|Babakan|Bumiwangi|Mekarlaksana
2001:Cipeujeuh|Cikitu|Cinanggela|Maruyung|Sukarame|Nagrak|Cikawao|Mekarjaya|Pangauban|Mandalahaji|Girimulya|Tanjungwangi|Mekarsari
2001:Sukapura|Cibeureum|Santosa|Tarumajaya|Neglawangi|Cihawuk|Cikembang|Resmi Tingal
1001:Baleendah|Andir|Manggahang|Jelekong|1008:Wargamekar|2005:Bojongmalaka|Rancamanyar|Malakasari
2001:Majalaya|Wangisagara|Biru|Padamulya|Bojong|Majasetra|Majakerta|Sukamaju|Padaulun|Neglasari|Sukamukti
2001:Rancakasumba|Solokanjeruk|Cibodas|Panyadap|Bojongemas|Padamukti|Langensari
2001:Cigentur|Cipedes|Loa|Cijagra|Cipaku|Sindangsari|Drawati|Sukamanah|Sukamantri|Karangtunggal|Mekarpawitan|Tangsimekar
2001:Ibun|Laksana|Dukuh|Talun|Pangguh|Lampegan|Neglasari|Mekarwangi|Sudi|Tanggulun|Cibeet|Karyalaksana
2001:Soreang|Sadu|2004:Panyirapan|2010:Sukajadi|Pamekaran|2017:Karamatmulya|Sukanagara|Cingcin|Parungserab|Sekarwangi
2001:Pasirjambu|Cibodas|Cikoneng|Cukanggenteng|Cisondari|Margamulya|Mekarsari|Mekarmaju|Sugihmukti|Tenjolaya
2001:Lebakmuncang|Ciwidey|Nengkelan|Panundaan|Panyocokan|Rawabogo|Sukawening
2001:Patengan|Sukaresmi|Indragiri|Cipelah|Alamendah
2001:Cangkuang|Ciluncat|Nagrak|Bandasari|Pananjung|Jatisari|Tanjungsari
2001:Jelegong|Jatisari|Pameuntasan|Kopo|Cibodas|Kutawaringin|Sukamulya|Padasuka|Buninagara|Gajah Mekar|Cilame
1001:Kota Kulon|Kota Wetan|Margawati|Pakuwon|Muara Sanding|Sukamentri|Ciwalen|Paminggir|Regol|Sukanegla|Cimuncang
1001:Suci Kaler|Lebakjaya|Karangmulya|1014:Lengkongjaya|2004:Karangpawitan|Situgede|Cimurah|Suci|Jatisari|Godog|Situsari|Karangsari|Sindangpalay|Lebakagung|2015:Sindanggalih|Mekarsari|Sindanglaya|Tanjungsari|Situsaeur|Situjaya
2001:Wanaraja|Wanamekar|Cinunuk|2007:Sukamenak|Sindangratu|2011:Wanajaya|2015:Sindangmekar|2019:Wanasari|2024:Sindangprabu
1012:Pananjung|2001:Sukajadi|Cimanganten|Jati|Rancabango|Sukawangi|Sirnajaya|Tanjung Kamuning|Mekarjaya|Langensari|Mekarwangi|Pasawahan|2013:Panjiwangi
1001:Pataruman|Sukagalih|1006:Jayawaras|1009:Sukakarya|1012:Sukajaya|2003:Jayaraga|Haurpanggung|Cibunar|2007:Sukabakti|Tarogong|2010:Mekargalih|Kersamenak
2001:Banyuresmi|Cimareme|Sukaratu|Sukasenang|Sukaraja|Cipicung|Dangdeur|Sukakarya|Pamekarsari|Binakarya|Bagendit|Karyamukti|Karyasari|Sukamukti|Sukalaksana
2001:Samarang|Cintarakyat|Sukarasa|Parakan|Sukakarya|Cintakarya|Tanjung Karya|Cisarua|Cintarasa|Cintaasih|Sirnasari|Sukalaksana|Tanjunganom
2001:Pasirwangi|Pasirkiamis|Padasuka|Karyamekar|Padawaas|Padaasih|Barusari|Talaga|Padamukti|Sinarjaya|Sarimukti|Padamulya
2001:Leles|Ciburial|Jangkurang|Sukarame|Lembang|Cangkuang|Salamnunggal|Kandangmukti|Margaluyu|Cipancar|Haruman|Dano
2001:Kadungora|Gandamekar|Cikembulan|Cisaat|Mandalasari|Tanggulun|Mekarbakti|Karangmulya|Harumansari|Talagasari|Hegarsari|Neglasari|Karangtengah|Rancasalak
2001:Leuwigoong|Karanganyar|Margacinta|Margahayu|Dungusiku|Tambak Sari|Sindangsari|Karangsari
2001:Cibatu|Mekarsari|Cibunar|Sindangsuka|Kertajaya|Sukalilah|Padasuka|Karyamukti|Girimukti|Keresek|Wanakerta
2001:Kersamanah|Nanjungjaya|Sukamerang|Girijaya|Sukamaju|Mekarraya
2001:Malangbong|Karangmulya|Cibunar|Cikarag|Sakawayana|Mekarasih|Cisitu|Campaka|Lewobaru|Sukamanah|Cilampuyang|Cinagara|Sukaratu|Citeras|Sukarasa|Sekarwangi|Kutanagara|Sanding|Cihaurkuning|Baru Dua|Sukajaya|Bunisari|Mekarmulya|Girimakmur
2001:Sukawening|Sukamukti|Mekarluyu|Sukaluyu|Sudalarang|Sukasono|Sukahaji|Pasanggrahan|Maripari|Mekarwangi|Mekar Hurip
2001:Caringin|Cintamanik|Cinta|Sindanggalih
2001:Bayongbong|Panembong|Hegarmanah|Salakuray|Karyajaya|Mulyasari|Pamalayan|Mekarsari|Ciburuy|Ciela|Cikedokan|Banjarsari|Sukasenang|Mekarjaya|Sirnagalih|Sukarame|Cinisti|Sukamanah
2001:Cigedug|Barusuda|Sukahurip|Sindangsari|Cintanagara
2001:Cilawu|Sukamukti|Karyamekar|Dawungsari|Pasanggrahan|Sukahati|Mekarsari|Mekarmukti|Desakolot|Ngamplangsari|Margalaksana|Dangiang|Dayeuhmanggung|Sukamaju|Mangkurakyat|Ngamplang|Sukatani|Sukamurni
2001:Cisurupan|Cidatar|Sukawangi|Sukatani|Situsari|Pakuwon|Balewangi|Sirnajaya|Cisero|Karamatwangi|Cipaganti|Pamulihan|Tambakbaya|Sirnagalih|Pangauban|Simpangsari|Cintaasih
2001:Sukaresmi|Cintadamai|Mekarjaya|Sukajaya|Sukamulya|Padamukti|Sukalilah
2001:Cikajang|Simpang|Mekarsari|Girijaya|Giriawas|Cibodas|Mekarjaya|Cikandang|Padasuka|Margamulya|Cipangramatan|Karamatwangi
2001:Banjarwangi|Talagajaya|Padahurip|Kadongdong|Talagasari|Jayabakti|Mulyajaya|Dangiang|Tanjungjaya|Bojong|Wangunjaya
2001:Singajaya|Ciudian|Mekartani|Sukamulya|Sukawangi|Pancasura|Karangagung|Cigintung|Girimukti
2001:Cihurip|Cisangkal|Mekarwangi|Jayamukti
2001:Peundeuy|Toblong|Saribakti|Pangrumasan|Sukanagara|Purwajaya
2001:Pameungpeuk|Mancagahar|Paas|Mandalakasih|Jatimulya|Bojong|Sirnabakti|Bojong Kidul
2001:Cisompet|Cihaurkuning|Margamulya|Sukamukti|Sukanagara|Cikondang|Depok|Panyindangan|Jatisari|Neglasari|Sindangsari
2001:Karyasari|Maroko|Sancang|Karyamukti|Sagara|Mekarsari|Simpang|Mekar Mukti|Cigaronggong|Mekarwangi|Najaten
2001:Cikelet|Linggamanik|Kertamukti|Cigadog|Pamalayan|Karangsari|Cijambe|Girimukti|Ciroyom|Awassagara|Tipar
2001:Bungbulang|Hanjuang|Gunamekar|Tegallega|Mekarbakti|Margalaksana|Bojong|Sinarjaya|Mekarjaya|Cihikeu|Wangunjaya|Gunung Jampang|Hegarmanah
2001:Mekarmukti|Karangwangi|Jagabaya|Cijayana|Mekarsari
2001:Neglasari|Tanjungjaya|Tanjungmulya|Wangunjaya|Sukamulya|Pasirlangu|Talagawangi|Jatiwangi|Panyindangan|Tegalgede|Depok|Karangsari|Jayamekar
2001:Pakenjeng|Garumukti|Panawa|Pananjung|Linggarjati
2001:Cisewu|Girimukti|Pamalayan|Cikarang|Sukajaya|Nyalindung|Karangsewu|Mekarsewu|Panggalih
2001:Caringin|Indralayang|Cimahi|Sukarame|Purbayani|Samuderajaya
2001:Sukamaju|Sukamulya|Mekarmukti|Mekarmulya|Sukalaksana|Selaawi|Mekarwangi
2001:Limbangan Tengah|Limbangan Barat|Galihpakuwon|Surabaya|Cijolang|Neglasari|Simpen Kaler|Pasirwaru|Simpen Kidul|Ciwangi|Cigagade|Limbangan Timur|Dunguswiru|Pangeureunan
2001:Selaawi|Putrajawa|Cigawir|Pelitaasih|Cirapuhan|Mekarsari|Samida
2001:Cipareuan|Cibiuk Kaler|Cibiuk Kidul|Majasari|Lingkungpasir
2001:Citangtu|Cimaragas|Babakan Loa|Sukahurip|Sukamulya|Cihuni|Sukarasa|Karangsari
2001:Sadang|Sukaratu|Tenjonagara|Tegalpanjang|Cigadog|Linggamukti|Sukalaksana
2001:Ciheras|Cipatujah|Sindangkerta|Cikawungading|Bantarkalong|Darawati|Nagrog|Pameutingan|Tobongjaya|Cipanas|Kertasari|Ciandum|Nangelasari|Padawaras|Sukahurip
2001:Cidadap|Ciawi|Cikupa|Karangnunggal|Karangmekar|Cikukulu|Cibatuireng|Cibatu|Sarimanggu|Sukawangun|Cintawangi|Cikapinis|Sarimukti|Kujang
2001:Cikalong|Kalapagenep|Cikancra|Singkir|Panyiaran|Cibeber|Cikadu|Mandalajaya|Cidadali|Cimanuk|Sindangjaya|Kubangsari|Tonjongsari
2001:Cibuniasih|Pangliaran|Tonjong|Cibongas|Tawang|Neglasari|Cikawung|Jayamukti|Margaluyu|Mekarsari|Pancawangi
2001:Gunungsari|Cilumba|Pakemitan|Cogreg|Cayur|Lengkongbarang|Sindangasih|Tanjungbarang|Linggalaksana
2001:Cisempur|Setiawaras|Eureunpalay|Cibalong|Singajaya|Parung
2001:Parungponteng|Cigunung|Cibanteng|Barumekar|Cibungur|Burujuljaya|Girikencana|Karyabakti
2001:Simpang|Parakanhonje|Pamijahan|Sukamaju|Wangunsari|Hegarwangi|Wakap|Sirnagalih
2001:Mertajaya|Cikadongdong|Bojongasih|Sindangsari|Girijaya|Toblongan
2001:Cikuya|Cintabodas|Cipicung|Bojongsari|Mekarlaksana
2001:Bojongkapol|Pedangkamulyan|Bojonggambir|Ciroyom|Wandasari|Campakasari|Mangkonjaya|Kertanegla|Purwaraharja|Girimukti
2001:Parumasan|Cukangkawung|Sodonghilir|Cikalong|Cipaingeun|Leuwidulang|Muncang|Sepatnunggal|Cukangjayaguna|Raksajaya|Pakalongan|Sukabakti
2001:Taraju|Cikubang|Deudeul|Purwarahayu|Singasari|Banyuasih|Raksasari|Kertaraharja|Pageralam
2001:Jahiang|Serang|Salawu|Neglasari|Tanjungsari|Tenjowaringin|Sundawenang|Kawungsari|Sukarasa|Kutawaringin|Karangmukti|Margalaksana
2001:Mandalasari|Sukasari|Puspasari|Puspahiang|Luyubakti|Pusparahayu|Cimanggu|Puspajaya
2001:Cikeusal|Cibalanarik|Sukanagara|Tanjungjaya|Cilolohan|Cintajaya|Sukasenang
2001:Sukapura|Leuwibudah|Sirnajaya|Mekarjaya|Linggaraja|Janggala|Margalaksana|Tarunajaya
2001:Mandalahayu|Mulyasari|Kawitan|Mandalawangi|Karyawangi|Tanjungsari|Mandalaguna|Karyamandala|Banjarwaringin
2001:Kaputihan|Setiawangi|Sukakerta|Neglasari|Jatiwaras|Papayan|Ciwarak|Kersagalih|Mandalamekar|Kertarahayu|Mandalahurip
2001:Cisarua|Cikondang|Cijulang|Ciampanan|Cineam|Rajadatu|Ancol|Nagaratengah|Pasirmukti|Madiasari
2001:Sirnajaya|Karangjaya|Karang Layung|Citalahab
2001:Cihaur|Cilangkap|Pasirpanjang|Cibeber|Kamulyan|Manonjaya|Margaluyu|Pasirbatang|Kalimanggis|Margahayu|Batusumur|Gunajaya
2001:Cinunjang|Gunungtanjung|Bojongsari|Jatijaya|Tanjungsari|Giriwangi|Malatisuka
2001:Cikunten|Singaparna|Cipakat|Cintaraja|Cikunir|Cikadongdong|Sukaasih|Sukamulya|Singasari|Sukaherang
2001:Sukasukur|Salebu|Mangunreja|Margajaya|Pasirsalam|Sukaluyu
2001:Sukarame|Sukamenak|Sukakarsa|Padasuka|Sukarapih|Wargakerta
2001:Kersamaju|Nangtang|Pusparaja|Jayapura|Lengkongjaya|Nanggerang|Sukamanah|Sirnaraja|Cidugaleun|Parentas|Puspamukti|Tenjonagara|Cigalontang|Sirnagalih|Tanjungkarang|Sirnaputra
2001:Arjasari|Ciawang|Cigadog|Linggawangi|Jayamukti|Mandalagiri|Linggamulya
2001:Cilampunghilir|Rancapaku|Mekarjaya|Cisaruni|Padakembang
2001:Sariwangi|Sukaharja|Jayaratu|Linggasirna|Sirnasari|Sukamulih|Selawangi|Jayaputra
2001:Linggajati|Tawangbanteng|Sinagar|Gunungsari|Sukamahi|Sukagalih|Sukaratu|Indrajaya
2001:Cisayong|Sukajadi|Sukasukur|Sukamukti|Nusawangi|Cikadu|Cileuleus|Jatihurip|Sukasetia|Purwasari|Sukaraharja|Mekarwangi|Santanamekar
2001:Banyurasa|Calingcing|Sukahening|Kiarajangkung|Kudadepa|Banyuresmi|Sundakerta
2001:Dawagung|Rajapolah|Manggungjaya|Manggungsari|Sukaraja|Rajamandala|Sukanagalih|Tanjungpura
2001:Condong|Bojonggaok|Sindangraja|Karangmulya|Geresik|Karangsembung|Tanjungmekar|Karangresik
2001:Gombong|Bugel|Margasari|Pakemitan|Ciawi|Sukamantri|Pasirhuni|Citamba|Kertamukti|Kurniabakti|Pakemitankidul
2001:Kadipaten|Dirgahayu|Cibahayu|Mekarsari|Buniasih|Pamoyanan
2001:Cipacing|Pagerageung|Sukamaju|Tanjungkerta|Puteran|Guranteng|Nanggewer|Sukapada|Pagersari|Sukadana
2001:Cipondok|Sukamenak|Sukaratu|Banjarsari|Tanjungsari|Sukapancar|Sukaresik|Margamulya
1001:Ciamis|Kertasari|Maleber|Cigembor|Benteng|Linggasari|Sindangrasa|2008:Pawindan|Cisadap|Imbanagara|Imbanagara Raya|Panyingkiran
2001:Cikoneng|Margaluyu|Sindangsari|2011:Panaragan|Darmacaang|Kujang|Nasol|2016:Cimari|Gegempalan
2001:Handapherang|Ciharalang|Bojongmengger|Karangkamulyan|Kertabumi|Cijeungjing|Pamalayan|Dewasari|Utama|Kertaharja|Karanganyar
2001:Gunungsari|Sadananya|Werasari|Mangkubumi|Tanjungsari|Bendasari|Sukajadi|Mekarjadi
2001:Cidolog|Janggala|Hegarmanah|Jelegong|Ciparay|Sukasari
2001:Sukamulya|Sukahurip|Cijulang|Sukamaju|Sukasetia|Sumberjaya|Cihaurbeuti|Pasirtamiang|Padamulya|Pamokolan|Sukahaji
2001:Medanglayang|Panumbangan|Sukakerta|Golat|Sindangherang|Banjarangsana|Payungagung|Tanjungmulya|Payungsari|Jayagiri|Kertaraharja|Sindangmukti|Sindangbarang|Buanamekar
2001:Panjalu|Kertamandala|Ciomas|Sandingtaman|Maparah|2009:Bahara|2012:Hujungtiwu|Mandalare
2001:Kawali|Talagasari|2004:Karangpawitan|Winduraja|Margamulya|2011:Citeureup|2013:Purwasari|Sindangsari|Kawalimukti|Selasari|2019:Linggapura
2001:Panawangan|Sagalaherang|Nagarapageuh|Nagarajati|Nagarajaya|Kertayasa|Indragiri|Cinyasag|Sadapaingan|Jagabaya|Gardujaya|Karangpaningal|Bangunjaya|Girilaya|Kertajaya|Nagarawangi|Mekarbuana|Natanegara
2001:Buniseuri|Selacai|Jalatrang|Cipaku|Cieurih|Gereba|Muktisari|Mekarsari|Pusakasari|Bangbayang|Selamanik|Ciakar|Sukawening
2001:Jatinagara|Sukanagara|Cintanagara|Dayeuhluhur|Mulyasari|Bayasari
2001:Rajadesa|Tanjungsukur|Tanjungsari|Tanjungjaya|Andapraja|Sukaharja|Sukajaya|Tigaherang|Sirnabaya|Sirnajaya|Purwaraja
2001:Sukadana|Salakaria|Margaharja|Margajaya|Bunter|Ciparigi
2001:Rancah|Kiarapayung|Cileungsir|Cisontrol|Situmandala|Kawunglarang|Patakaharja|Bojonggedang|Karangpari|Dadiharja|Jangalaharja|Giriharja|Wangunsari
2001:Tambaksari|Mekarsari|Kaso|Kadupandak|Sukasari|Karangpaningal
2006:Sidaharja|Kertajaya|2009:Sukanagara|Cintajaya|Cintaratu|Sindangangin|Tambakreja|2017:Baregbeg|Kalapasawit|Puloerang
2005:Kawasen|Cicapar|Cibadak|Banjarsari|Sindanghayu|Sindangasih|2012:Sindangsari|Ciherang|Purwasari|Ratawangi|Ciulu|2018:Sukasari
2001:Pamarican|Sidamulih|Kertahayu|Sukamukti|Bangunsari|Neglasari|Bantarsari|Margajaya|Sukajaya|Sukahurip|Sukajadi|Sidaharja|Pasirnagara|Mekarmulya
2001:Cimaragas|Beber|Raksabaya|Bojongmalang|Jayaraksa
2001:Cisaga|Sidamulya|Kepel|Wangunjaya|Sukahurip|Bangunharja|Tanjungjaya|Mekarmukti|Danasari|Girimukti|Karyamulya
2001:Sindangkasih|Gunungcupu|Budiasih|Budiharja|Sukaraja|Sukamanah|Sukasenang|Sukaresik|Wanasigra
2001:Baregbeg|Sukamaju|Mekarjaya|Saguling|Petirhilir|Pusakanagara|Jelat|Karangampel|Sukamulya
2001:Sukamantri|Tenggerraharja|Cibeureum|Sindanglaya|Mekarwangi
2001:Cikupa|Sukaraharja|Lumbung|Lumbungsari|Awiluar|Darmaraja|Rawa|Sadewata
2001:Bantardawa|Purwadadi|Purwajaya|Karangpaningal|Sidarahayu|Padaringan|Pasirlawang|Kutawaringin|Sukamulya
2001:Pasawahan|Banjaranyar|Cigayam|Langkapsari|Kalijaya|Sindangrasa|Cikaso|Cikupa|Karyamukti|Tanjungsari
2001:Sindangjawa|Ciketak|Nangka|Windujanten|Kadugede|Babatan|Cipondok|Bayuning|Tinggar|Ciherang|Cisukadana|Margabakti
2001:Pinara|Cijemit|Cipedes|Ciniru|Rambatan|Longkewang|Mungkaldatar|Gunungmanik|Pamupukan
2001:Tangkolo|Pamulihan|Subang|Gunungaci|Situgede|Bangunjaya|Jatisari
2001:Sumberjaya|Cilayung|Ciwaru|Garajati|Baok|Andamui|Sagaranten|Citundun|Lebakherang|Karangbaru|Linggajaya|Citikur
2001:Cipondok|Sindangjawa|Ciangir|Cibingbin|Citenjo|Dukuhbadag|Bantarpanjang|Sukamaju|Sukaharja|Cisaat
2001:Dukuhpicung|Walaharcageur|Wilanagara|Cigedang|Luragungtonggoh|Sindangsari|Cirahayu|Margasari|Sindangsuka|Cikandang|Panyosogan|Gunungkarung|Luragunglandeuh|Dukuhmaja|Benda|Cikaduwetan
2010:Langseb|Cinagara|Cineumbeuy|Cipetir|Lebakwangi|Mancagar|Bendungan|Sindang|Pasayangan|Pajawankidul|Pagundan|Mekarwangi|2025:Manggari
2001:Gewok|Cirukem|Pakembangan|Sukaimut|Cikananga|Tambakbaya|Garawangi|Sukamulya|Mancagar|Purwasari|Lengkong|2023:Karamatwangi|Citiusari|2026:Mekarmulya|Tembong|Kutakembaran|Kadatuan
1001:Citangtu|Kuningan|Winduhaji|Windusengkahan|Cijoho|Purwawinangun|Cigintung|Cirendang|Ciporang|Awirarangan|2011:Cibinuang|Karangtawang|Kedungarum|Ancaran|Kasturi|Padarek
2001:Geresik|Kadurama|Ciawigebang|Lebaksiuh|Ciputat|Pajawanlor|Sidaraja|Kapandayan|Pangkalan|Ciomas|Sukaraja|Cihaur|Ciawilor|Cigarukgak|Sukadana|Cihirup|Karamatmulya|Pamijahan|Karangkamulyan|Padarama|Cikubangmulya|Dukuhdalem|Mekarjaya|Cijagamulya
2001:Cihideunggirang|Cihideunghilir|Cidahu|Kertawinangun|Datar|Legok|Cikeusik|Cieurih|Cibulan|Nanggela|Jatimulya|Bunder
2001:Sukamukti|Sidamulya|Jalaksana|Sangkanerang|Sayana|Peusing|Sembawa|Sadamantra|Maniskidul|Manislor|Ciniru|Padamenak|Babakanmulya|Sindangbarang|Nanggerang
2006:Bandorasawetan|Bandorasakulon|Linggasana|Linggajati|Bojong|2015:Cilimus|Setianegara|Cibeureum|Kaliaren|Sampora|Caracas|2023:Linggamekar|Linggaindah
2001:Cirea|Sukasari|Seda|Trijaya|Randobawagirang|Pakembangan|Randobawailir|Kertawinangun|Mandirancan|Nanggela|Nanggerangjaya|Salakadomas
2001:Selajambe|Cantilan|Ciberung|Kutawaringin|Jamberama|Bagawat|Padahurip
2002:Gereba|2004:Cilaja|Cikubangsari|Bojong|Cilowa|Cibentang|Ragawacana|Pajambon|Gandasoli|Kalapagunung|Kramatmulya|Cikaso|Karangmangu|2017:Widarasari
2001:Cimenga|Cageur|Sakertabarat|Sukarasa|Paninggaran|Cipasung|Kawahmanuk|Cikupa|Parung|Darma|Jagara|Bakom|Karanganyar|Karangsari|Sagarahiang|Gunungsirah|Sakertatimur|Tugumulya|Situsari
1001:Cigugur|Cigadung|Winduherang|Sukamulya|Cipari|2006:Cileuleuy|Puncak|Gunungkeling|Cisantana|Babakanmulya
2001:Padabeunghar|Kaduela|Pasawahan|Ciwiru|Cidahu|Cimara|Paniis|Cibuntu|Singkup|Padamatang
2001:Haurkuning|Kertayuga|Windusari|Nusaherang|Jambar|Cikadu|Kertawirama|Ciasih
2001:Muncangela|Karoya|Susukan|Cimaranten|Cipicung|Pamulihan|Salareuma|Suganangan|Sukamukti|Mekarsari
2001:Silebu|Patalagan|Kahiyangan|Tajurbuntu|Pancalang|Sumbakeling|Sarewu|Sindangkempeng|Rajawetan|Tenjolayar|Mekarjaya|Tarikolot|Danalampah
2001:Garatengah|Rajadanu|Singkup|Japara|Wano|Citapen|Cengal|Cikeleng|Kalimati|Dukuhdalem
2003:Cileuya|Margamukti|Gunungsari|Cimahi|Kananga|Cikeusal|Mekarjaya|Sukajaya|Mulyajaya|Cimulya
2001:Legokherang|Bungurberes|Cilebak|Jalatrang|Patala|Mandapajaya|Cilimusari
2001:Citapen|Pasiragung|Tundagan|Bunigeulis|Hantara|Pakapasangirang|Cikondang|Pakapasanhilir
2001:Kalimanggiskulon|Partawangunan|Cipancur|Kertawana|Wanasaraya|Kalimanggiswetan
2001:Cimara|Sumurwiru|Cibeureum|Tarikolot|Randusari|Sukadana|Kawungsari|Sukarapih
2001:Karangkancana|Kaduagung|Segong|Tanjungkerta|Sukasari|Margacina|Jabranti|Simpayjaya|Cihanjaro
2001:Garahaji|Galaherang|Cipakem|Maleber|Parakan|Kutaraja|Ciporang|Dukuhtengah|Karangtengah|Mekarsari|Padamulya|Cikahuripan|Kutamandarakan|Mandalajaya|Giriwaringin|Buniasih
2001:Sindangsari|Kaduagung|Kertaungaran|Sindangagung|Balong|Kertayasa|Kertawangunan|Babakanreuma|Tirtawangunan|Dukuhlor|Taraju|Mekarmukti
2001:Bunigeulis|Jambugeulis|Koreak|Karangmuncang|Sangkanurip|Panawuan|Timbang|Babakanjati|Indapatra|Cibuntu|Sangkanmulya
2008:Waled Desa|Waled Kota|Mekarsari|Waled Asem|Ambit|Ciuyah|Gunungsari|Karangsari|Cikulak Kidul|Cikulak|Cibogo|Cisaat
2008:Leuweunggajah|Tenjomaya|Damarguna|Jatiseeng|Jatiseeng Kidul|Ciledug Kulon|Ciledug Wetan|Ciledug Lor|Ciledug Tengah|Bojongnegara
2001:Astanalanggar|Barisan|Losari Kidul|Panggangsari|Losari Lor|Mulyasari|Kalirahayu|Kalisari|Ambulu|Tawangsari
2001:Pabedilan Kidul|Pabedilan Wetan|Pabedilan Kulon|Pabedilan Kaler|Silihasih|Tersana|Pasuruan|Dukuhwidara|Kalibuntu|Kalimukti|Sidaresmi|Babakan Losari|Babakan Losari Lor
2001:Cangkuang|Serang Wetan|Serang Kulon|Gembongan Mekar|Gembongan|Babakan Gebang|Babakan|Bojonggebang|Sumber Kidul|Sumber Lor|Kudumulya|Kudukeras|Pakusamben|Karangwangun
2006:Tambelang|2011:Karangsuwung|Karangtengah|Kalimeang|Karangmalang|Karangmekar|Kubangkarang|Karangsembung
2001:Leuwidingding|Asem|Cipeujeuh Kulon|Cipeujeuh Wetan|Sindanglaut|Lemahabang Kulon|Lemahabang|Sigong|Sarajaya|Picungpugur|Tuk Karangsuwung|Belawa|Wangkelang
2001:Karangamangu|Susukan Lebak|Susukan Agung|Susukan Tonggoh|Wilulang|Sampih|Pasawahan|Ciawiasih|Ciawijapura|Curug|Curug Wetan|Kaligawe Wetan|Kaligawe
2001:Karangwuni|Sedong Kidul|Sedong Lor|Windujaya|Winduhaji|Kertawangun|Panambangan|Putat|Panongan|Panongan Lor
2004:Munjul|Sidamulya|Mertapada Kulon|Mertapada Wetan|Buntet|Kanci Kulon|Kanci|Astanajapura|Kendal|Japura Kidul|Japurabakti
2001:Getrakmoyan|Ender|Pangenan|Bendungan|Rawaurip|Beringin|Japura Lor|Pengarengan|Astanamukti
2001:Setupatok|Penpen|Mundu Mesigit|Luwung|Waruduwur|Citemu|Bandengan|Mundu Pesisir|Suci|Banjarwangunan|Pamengkang|Sinarancang
2001:Wanayasa|Sindangkasih|Sindanghayu|Ciawigajah|2008:Cikancas|Halimpu|Cipinang|Beber|Patapan|Kondangsari
2001:Sampiran|Ciperna|Kecomberan|Cirebon Girang|Kerandon|Wanasaba Kidul|Wanasaba Lor|Cempaka|Kepongpongan|Sarwadadi|Kubang
1003:Babakan|Sumber|Perbutulan|Kaliwadas|Pasalakan|Watubelah|Pejambon|Gegunung|Kemantren|Sendang|Tukmudal|Kenanga|2001:Matangaji|Sidawangi
2001:Bobos|Cikalahang|Mandala|Dukupuntang|Balad|Cangkoak|Cisaat|Sindangmekar|Sindangjawa|Kepunduan|Girinata|Cipanas|Kedongdong Kidul
2002:Cilukrak|Kepuh|Balerante|Panongan|Beberan|Semplo|Palimanan Timur|2011:Pegagan|Lungbenda|Ciawi|Tegalkarang|Cengkuang
2001:Cempaka|Pamijahan|Lurah|Marikangen|Bode Lor|Bodesari|Gombang|Karangmulya|Karangasem|Plumbon|Purbawinangun|Kebarepan|Pasanggrahan|Kedungsana|Danamulya
2001:Karangsari|Kertasari|Megu Gede|Megu Cilik|Setu Wetan|Setu Kulon|Weru Kidul|Weru Lor|Tegalwangi
2004:Kedungdawa|Kalikoa|Tuk|Kedungjaya|Kedawung|Kertawinangun|Sutawinangun|Pilangsari
2001:Adidharma|Pasindangan|Jadimulya|Klayan|Jatimerta|Astana|Kalisapu|Wanakaya|Grogol|Babadan|Buyut|Mayung|2015:Mertasinga|Sambeng|Sirnabaya
2010:Kertasura|Pegagan Kidul|Pegagan Lor|Dukuh|Karangkendal|Grogol|Kapetakan|Bungko|Bungko Lor
2001:Serang|Klangenan|Danawinangun|2007:Pekantingan|Jemaras Kidul|Jemaras Lor|Slangit|Kreyo|Bangodua
2001:Sende|Jungjang Wetan|Jungjang|Arjawinangun|Tegalgubug|Tegalgubug Lor|Rawagatel|Karangsambung|Bulak|Geyongan|Kebonturi
2001:Kalianyar|Pangurangan Kulon|Pangurangan Wetan|Pangurangan Lor|Pangurangan|Gujeg|Lemahtamba|Karanganyar|Kroya
2004:Budur|Babakan|Ciwaringin|Gintungranjeng|Gintung Kidul|Gintung Tengah|Bringin|Galagamba
2001:Tangkil|Wiyong|Kedongdong|Gintung Lor|Bojong Kulon|Kejiwan|Susukan|Luwung Kencana|Bunder|Jatipura|Ujunggebang|Jatianom
2001:Kedungdalem|Panunggul|Gegesik Wetan|Gegesik Kidul|Gegesik Lor|Gegesik Kulon|Slendra|Jagapura Kidul|Jagapura Wetan|Jagapura Kulon|Jagapura Lor|Sibubut|Bayalangu Lor|Bayalangu Kidul
2001:Kalideres|Prajawinangun Kulon|Prajawinangun Wetan|Ujungsemi|Wargabinangun|Kaliwedi Lor|Kaliwedi Kidul|Guwa Kidul|Guwa Lor
2001:Dompyong Kulon|Dompyong Wetan|Kalimekar|Kalimaro|Gagasari|Kalipasung|Gebang Kulon|Gebang|Gebang Ilir|Gebang Udik|Gebang Mekar|Playangan|Melakasari
2001:Cikeduk|Warujaya|Warukawung|Warugede|Waruroyom|Depok|Kasugengan Kidul|Kasugengan Lor|Keduanan|Kejuden|Getasan|Karangwangi
2001:Tonjong|Tanjunganom|Cilengkrang Girang|Cilengkrang|Pasaleman|Cigobangwangi|Cigobang
2001:Sukadana|Pabuaran Kidul|Pabuaran Wetan|Pabuaran Lor|Jatirenggang|Hulubanteng|Hulubanteng Lor
2001:Seuseupan|Blender|Sumurkondang|Kubangdeleg|Jatipiring|Karanganyar|Karangwangi|Karangwareng|Karangasem
2001:Palir|Astapada|Gesik|Kemlakagede|Dawuan|Battembat|Kalibaru|Kalitengah
2001:Tegalsari|Kaliwulu|Panembahan|Trusmi Wetan|Trusmi Kulon|Wotgali|Gamel|Sarabau|Cangkring|Pangkalan
2001:Cikeusal|Palimanan Barat|Kedungbunder|Cupang|Gempol|Walahar|Kempek|Winong
2001:Gumulung Lebak|Lebak Mekar|Gumulung Tonggoh|Kamarang|Greged|Kamarang Lebak|Durajaya|Jatipancur|Sindang Kempeng|Nanggela
2003:Muara|Purwawinangun|Keraton|Surakarta|Karangreja|Suranenggala Kidul|Suranenggala Kulon|Suranenggala Lor|Suranenggala
2001:Jamblang|Sitiwinangun|Wangunharja|Bojong Wetan|Bojong Lor|Orimalang|Bakung Kidul|Bakung Lor
2001:Cipasung|Bangbayang|Borogojol|Cibulan|Lemahputih|Sadawangi|Kepuh|Padarek|Kalapadua|Cigaleuh|Margajaya|Sukajadi|Mekarwangi|Sinargalih|Mekarmulya|Sukamaju|Cisalak|Dayeuhwangi|Lemahsugih
2002:Cipeundeuy|2008:Cimangguhilir|Salawangi|Bantarujeg|Gununglarang|Cikidang|Cinambo|Haurgeulis|Sukamenak|Wadowetan|Babakansari|Silihwangi|2022:Sindanghurip
2001:Sukasari|Cisoka|Sindangpanji|Cikijing|Sindang|Banjaransari|Kasturi|Cidulang|Jagasari|Bagjasari|Sunalari|Cipulus|Kancana|Sukamukti|Cilangcang
2001:Lampuyang|Cibeureum|Cikeusal|Jatipamor|Argasari|Cicanir|Campaga|Sukaperna|Talagakulon|Talagawetan|Ganeas|Salado|Gunungmanik|Kertarahayu|Mekarraharja|Margamukti|Mekarhurip
2001:Sagara|Cibunut|Tejamulya|Sukasari Kaler|Argamukti|Sukadana|Sadasari|Haurseah|Mekarwangi|Cikaracak|Heubeulisuk|Sukasari Kidul|Gunungwangi|Argalingga
2001:Cihaur|Wanahayu|Cengal|Anggrawati|Cipicung|Malongpong|Tegalsari|Maja Utara|Pasanggrahan|Cieurih|Kertabasuki|Sindangkerta|Banjaran|Paniis|Cicalung|Pageraji|Maja Selatan|Nunuk Baru
1001:Munjul|Babakan Jawa|Cicurug|Sindangkasih|1007:Majalengka Wetan|Majalengka Kulon|Tarikolot|Cikasarung|Tonjong|1013:Cijati|2005:Kulur|Kawunggirang|2012:Sidamukti|2014:Cibodas
2001:Ciomas|Padahanten|2009:Sukahaji|Salagedang|Cikeusik|Jayi|Nanggewer|Palabuan|Cikoneng|Babakanmanjeti|Tanjungsari|Cikalong|Candrajaya
2001:Pajajar|Teja|Payung|Babakankareo|Sindangpano|Sadomas|Kumbung|Rajagaluh Kidul|Singawada|Rajagaluh Lor|Cipinang|Cisetu|Rajagaluh
2001:Parakan|Patuanan|Nanggerang|Lame|Mindi|Rajawangi|Leuwikujang|Mirat|Leuwimunding|Ciparay|Heuleut|Karangasem|Tanjungsari|Parungjaya
2001:Burujul Kulon|Burujul Wetan|Cicadas|Andir|Sukaraja Wetan|Pinangraja|Cibentar|Leuweunggede|Cibolerang|Sutawangi|Jatisura|Jatiwangi|Loji|Sukaraja Kulon|Mekarsari|Surawangi
2006:Gandu|Dawuan|Genteng|2010:Mandapa|Balida|Karanganyar|Salawana|2015:Bojongcideres|2017:Sinarjati|Pasirmalati|2021:Baturuyuk
2001:Heuleut|Kadipaten|Babakananyar|Karangsambung|Liangjulang|Pagandon|Cipaku
2001:Pakubeureum|Sukawana|Kertawinangun|Palasah|Babakan|Kertajati|Bantarjati|Pasiripis|Sukamulya|Kertasari|Mekarjaya|Mekarmulya|Sukakerta|Sahbandar
2001:Biyawak|Panyingkiran|Panongan|Randegan Wetan|Putridalem|Jatitengah|Jatitujuh|Babajurang|Pilangsari|Jatiraga|Sumber Wetan|Pangkalanpari|Randegan Kulon|Sumber Kulon|Pasindangan
2001:Cibogor|Beber|Beusi|Tegalaren|Buntu|Ligung|Wanasalam|Ampel|Bantarwaru|Majasari|Kedungkencana|Kertasari|Leuweunghapit|Ligung Lor|Sukawera|Gandawesi|Kodasari|Leuwiliang Baru|Kedungsari
2001:Bongas Wetan|Bongas Kulon|Garawangi|Rancaputat|Banjaran|Sepat|Paningkiran|Parapatan|Panjalin Kidul|Cidenok|Lojikobong|Panjalin Lor|Sumberjaya|Pancaksuji|Gelok Mulya
2001:Cijurey|Pasirmuncang|Jatipamor|Bantrangsana|Jatiserang|Bonang|Leuwiseeng|Panyingkiran|Karyamukti
2001:Majasuka|Cisambeng|Palasah|Weragati|Trajaya|Tarikolot|Buniwangi|Sindanghaji|Waringin|Pasir|Karamat|Enggalwangi|Sindangwasa
1004:Cigasong|Simpeureum|Cicenang|2001:Kawunghilir|Tajur|Tenjolayar|2007:Baribis|Batujaya|Kutamanggu|Karayunan
2001:Bantaragung|Padaherang|Lengkong Kulon|Jerukleueut|Sindangwangi|Buahkapas|Ujungberung|Balagedog|Leuwilaja|Lengkong Wetan
2001:Genteng|Sunia|Darmalarang|Sindangpala|Banjaran|Kagok|Cimeong|Panyindangan|Kareo|Sangiang|Sunia Baru|Hegarmanah|Girimulya
2001:Sedareja|Cidadap|Maniis|Nagarakembang|Wangkelang|Cimanggugirang|Cingambul|Cikondang|Ciranjeng|Rawa|Kondangmekar|Cintaasih|Muktisari
2001:Jatisawit|Leuwikidang|Ranji Kulon|Ranji Wetan|Gunungsari|Kasokandel|Girimukti|Jatimulya|Wanajaya|Gandasari
2001:Pasirayu|Sindang|Garawastu|Indrakila|Gunungkuning|2007:Sangkanhurip|Bayureja
2001:Sukadana|Werasari|Malausma|Lebakwangi|Cimuncang|Ciranca|Banyusari|Buninagara|Jagamulya|Girimukti|Kramat Jaya
2001:Cimungkal|Ganjarresik|Cilengkrang|Cikareo Selatan|Cikareo Utara|Wado|Mulyajaya|2009:Sukajadi|Cisurat|Sukapura
2001:Jatinunggal|Tarikolot|Pawenang|Sarimekar|Banjarsari|Kirisik|Sukamanah|Cipeundeuy|Cimanintin
2001:Darmaraja|Darmajaya|Sukamenak|2005:Sukaratu|Cikeusi|Cipeuteuy|2009:Cieunteung|Karangpakuan|Pakualam|2013:Neglasari|2015:Tarunajaya|Ranggon
2001:Jayamekar|Buanamekar|Cibugel|Sukaraja|Cipasang|Tamansari|Jayamandiri
2001:Cisitu|Situmekar|Pajagan|Cigintung|Sundamekar|Linggajaya|Ranjeng|Cilopang|Cimarga|Cinangsi
2001:Situraja Utara|Situraja|Mekarmulya|Cikadu|Bangbayang|Kaduwulung|Karangheuleut|Cijeler|Ambit|Jatimekar|Cijati|Pamulihan|Malaka|Sukatali|Cicarimanah
2001:Conggeang Kulon|Conggeang Wetan|Cipamekar|Cibeureuyeuh|Jambu|Babakan Asem|Padaasih|Ungkal|Karanglayung|Cacaban|Narimbang|Cibubuan
2001:Paseh Kidul|Paseh Kaler|Legok Kidul|Legok Kaler|Bongkok|Padanaan|Pasireungit|Cijambe|Haurkuning|Citepok
2001:Wanasari|Wanajaya|Pamekarsari|Tanjung|Surian|Suriamukti|Suriamedal|Ranggasari|Nanjungwangi
2001:Buahdua|Hariang|Karangbungur|Mekarmukti|Citaleus|Nagrak|Cibitung|Sekarwangi|Gendereh|Panyindangan|Cilangkap|Bojongloa|Cikurubuk|Ciawitali
2001:Gudang|Tanjungsari|Jatisari|Margaluyu|Kutamandiri|Margajaya|Raharja|Cijambu|Pasigaran|Gunungmanik|Kadakajaya|Cinanjung
2001:Sukasari|Genteng|Banyuresmi|Nanggerang|Mekarsari|Sindangsari|Sukarapih
2001:Cigendel|Cijeruk|Pamulihan|Haurngombong|Cilembu|Cimarias|Cinanggerang|Mekarbakti|Sukawangi|Ciptasari|Citali
2001:Cimanggung|Sindangpakuon|Tegalmanggung|Sindulang|Sindanggalih|Sawahdadap|Cikahuripan|Sukadana|Mangunarga|Cihanjuang|Pasirnanjung
2001:Cikeruh|Hegarmanah|Cibeusi|Cipacing|Sayang|Mekargalih|Cintamulya|Jatimukti|Cisempur|Jatiroke|Cileles|Cilayung
2001:Nagarawangi|Cibunar|Pangadegan|Sukahayu|Sukamaju|Pamekaran|Rancakalong|Sukasirnarasa|Cibungur|Pasirbiru
1001:Pasanggrahan Baru|Kota Kulon|Regol Wetan|Cipameungpeuk|2005:Sukagalih|Baginda|Cipancar|Citengah|Gunasari|Sukajaya|Margamekar|Ciherang|Margalaksana|Mekar Rahayu
1001:Kota Kaler|Situ|Talun|2004:Padasuka|Mulyasari|Girimukti|Mekarjaya|Margamukti|Sirnamulya|Kebonjati|Jatihurip|Jatimulya|Rancamulya
2001:Ganeas|Dayeuhluhur|Cikoneng|Sukaluyu|Sukawening|Tanjunghurip|Cikondang|Cikoneng Kulon
2001:Sukamantri|Cipanas|Gunturmekar|Mulyamekar|Banyuasih|Kertamekar|Kertaharja|Cigentur|Tanjungmekar|Tanjungmulya|Boros|Awilega
2001:Cikaramas|Wargaluyu|Jingkang|Kamal|Kertamukti|Tanjungwangi|Sukamukti|Sukatani|Tanjungmedar
2001:Cimalaka|Galudra|Cibeureum Kulon|Naluk|Nyalindung|Trunamanggala|Cikole|Cibeureum Wetan|Mandalaherang|Licin|Citimun|Serang|Padasari|Cimuja
2001:Cisarua|Ciuyah|Cimara|Bantarmara|Cipandanwangi|Cisalak|Kebonkalapa
2001:Tomo|Tolengas|Darmawangi|Marongge|Jembarwangi|Bugel|Cipeles|Karyamukti|2010:Mekarwangi
2001:Ujungjaya|Palabuan|Palasari|Keboncau|Sakurjaya|Kudangwangi|Sukamulya|Cipelang|Cibuluh
2001:Cijeungjing|Kadujaya|Lebaksiuh|Cintajaya|Cipicung|Mekarasih|2008:Ciranggem|Cisampih|Jemah|Karedok|Kadu
2007:Haurkolot|Haurgeulis|Sukajati|Wanakaya|Karangtumaritis|Kertanegara|Cipancuh|Mekarjati|Sidadadi|Sumbermulya
2001:Tanjungkerta|Kroya|Sumbon|Sukamelang|Temiyang|Tamiyangsari|Jayamulya|Sukaslamet|Sumberjaya
2001:Kedungdawa|Babakanjaya|Gabus Kulon|Sekarmulya|Kedokangabus|Rancamulya|Rancahan|Gabuswetan|Drunten Wetan|Drunten Kulon
2003:Loyang|Amis|Jatisura|Jambak|Cikedung|2012:Cikedung Lor|Mundakjaya
2001:Tunggulpayung|Tugu|Nunuk|Tempel|Pangauban|Telagasari|Langgengsari|Tamansari|Lelea|Cempeh|Tempel Kulon
2008:Mulyasari|2015:Bangodua|Beduyut|Rancasari|Wanasari|Karanggetas|Tegalgirang|Malangsari
2006:Bangkaloa Ilir|Widasari|Kalensari|2010:Bunder|Ujungaris|Kongsijaya|Ujungjaya|Ujungpondok Jaya|Leuwigede|Kasmaran
2007:Tulungagung|Jengkok|Tegalwirangrong|Manguntara|Jambe|Lemahayu|Tenajar Kidul|Kertasemaya|Kliwed|Tenajar|Larangan Jambe|Tenajar Lor|Sukawera
2001:Purwajaya|Kapringan|Singakerta|Dukuhjati|Tegalmulya|Kedungwungu|Srengseng|Luwunggesik|Kalianyar|Krangkeng|Tanjakan
2008:Tanjungpura|Tanjungsari|Pringgacala|Benda|Sendang|Karangampel Kidul|Karangampel|Dukuh Jeruk|Dukuh Tengah|Mundu|2019:Kaplongan Lor
2001:Segeran Kidul|Segeran Lor|Juntiweden|Dadap|Juntinyuat|Juntikedokan|Pondoh|Sambimaya|Tinumpuk|Juntikebon|Lombang|Limbangan
2001:Sleman|Tambi|Sudikampiran|Tambi Lor|Sleman Lor|Majasari|Majasih|Sliyeg|Gadingan|Mekargading|Sliyeg Lor|Tugu Kidul|Tugu|2016:Longok
2001:Sukalila|Pilangsari|Jatibarang Baru|Bulak|Bulak Lor|Jatibarang|Kebulen|Pawidean|Jatisawit|Jatisawit Lor|Krasak|Kalimati|Malangsemirang|Lobener|Lobener Lor
2001:Tegalsembadra|Sukareja|Sukaurip|Rawadalem|Gelarmendala|Tegalurung|Balongan|Majakerta|Sudimampir|Sudimampir Lor
1001:Bojongsari|Kepandean|Karangmalang|Karanganyar|Lemahmekar|Lemahabang|Margadadi|Paoman|2009:Telukagung|Plumbon|Dukuh|Pekandangan Jaya|Singaraja|Singajaya|Pekandangan|Karangsong|Pabeanudik|2020:Tambak
2001:Panyindangan Kulon|Rambatan Wetan|Panyindangan Wetan|Kenanga|Terusan|Dermayu|Sindang|Penganjang|Babadan|2014:Wanantara
2001:Cangkring|Cantigi Kulon|Cantigi Wetan|Panyingkiran Kidul|Panyingkiran Lor|Lamarantarung|Cemara
2001:Kiajaran Wetan|Kiajaran Kulon|Lanjan|Langut|Larangan|Waru|Legok|Bojongslawi|Lohbener|Pamayahan|Sindangkerta|Rambatan Kulon
2001:Arahan Kidul|Arahan Lor|Linggajati|Cidempet|Sukadadi|Pranggong|Sukasari|Tawangsari
2001:Ranjeng|Krimun|Puntang|Pegagan|Rajaiyang|Jangga|Jumbleng|Pangkalan|2010:Losarang|Muntur|Santing|Cemara Kulon
2001:Curug|Pranti|Wirakanan|Karangmulya|Karanganyar|Wirapanjunan|Pareangirang|Bulak|Ilir|Soge|Eretan Wetan|Eretan Kulon|Kertawinangun
2001:Cipedang|Sidamulya|Margamulya|Kertajaya|Bongas|Cipaat|Kertamulya|Plawangan
2001:Anjatan|Mangunjaya|Bugis|Bugistua|Salamdarma|Kedungwungu|Wanguk|Lempuyang|Kopyah|Anjatan Baru|Cilandak|Cilandak Lor|Anjatan Utara
2001:Bogor|Sukra|Ujunggebang|Tegaltaman|Sukra Wetan|Sumuradem|Sumuradem Timur|2017:Karanglayung
2001:Bantarwaru|Sanca|Mekarjaya|Gantar|Situraja|Balareja|Mekarwaru
2001:Cikawung|Jatimulya|Jatimunggul|Plosokerep|Rajasinga|Karangasem|Cibereng|Kendayakan|Manggungan
2001:Cibeber|Bondan|Gunungsari|Sukagumiwang|Tersana|Cadang Pinggan|Gedangan
2001:Cangkingan|Jayawinangun|Kedokan Agung|Kedokanbunder|Kedokanbunder Wetan|Kaplongan|Jayalaksana
2001:Brondong|Pabeanilir|Pagirikan|Pasekan|Karanganyar|Totoran
2001:Bodas|Gadel|Rancajawat|Kerticala|Cangko|Karangkerta|Sukamulya|Mekarsari|Lajer|Tukdana|Sukadana|Pagedangan|Sukaperna
2001:Limpas|Mekarsari|Patrol Baru|Patrol Lor|Patrol|Bugel|Arjasari|Sukahaji
2003:Sukamandi|Cicadas|Sagalaherang Kidul|Dayeuh Kolot|2009:Leles|Curugagung|Sagalaherang Kaler
2001:Cupunagara|Cimanggu|Gardusayang|Mayang|Sukakerti|2007:Darmaga|Cisalak|2011:Cigadog|2014:Pakuhaji
1001:Parung|Cigadung|Pasirkareumbi|Karanganyar|Soklat|Sukamelang|Dangdeur|Wanareja
2006:Marengmang|Kalijati Timur|Kaliangsana|2011:Kalijati Barat|Tanggulun Timur|Tanggulun Barat|2017:Caracas|Ciruluk|Jalupang|Banggalamulya
2001:Cihambulu|Siluman|Pringkasap|Pabuaran|Karanghegar|Salamjaya|Kadawung|Balebandung Jaya
2001:Wanakerta|Pagon|Prapatan|Purwadadi|Belendung|Koranji|Panyingkiran|Pasirbungur|Purwadadi Barat|Rancamahi
2004:Gunungsembung|Gembor|Kamarung|2010:Gambarsari|Pagaden|Sukamulya|Neglasari|Sumbersari|Gunungsari|2019:Jabong
2001:Cicadas|Kihiyang|Binong|Kediri|2010:Citrajaya|Mulyasari|2014:Karangsari|2016:Karangwangi|2018:Nanggerang
2001:Ciasem Girang|Ciasem Tengah|Dukuh|Ciasem Hilir|Sukahaji|Sukamandijaya|Ciasem Baru|Pinangsari|Jatibaru
2005:Pusakaratu|Gempol|Kalentambo|Patimban|2012:Rancadaka|2014:Kotasari|Mundusari
2002:Rancasari|Rancahilir|Pamanukan|2006:Pamanukan Hilir|Pamanukan Sebrang|2009:Mulyasari|Lengkongjaya|Bongas
2007:Curugrendeng|Tambakan|Bunihayu|2011:Kumpay|Sarireja|2014:Tambakmekar|2017:Jalancagak
2001:Tanjungtiga|Muara|Blanakan|Rawameneng|Cilamayagirang|Jayamukti|Cilamayahilir|Rawamekar|Langensari
2001:Buniara|Tanjungsiang|Cimeuhmal|Sirap|Kawungluwuk|Cibuluh|Sindanglaya|Rancamanggung|Cikawung|Gandasoli
2001:Jatimulya|Sukatani|Jatireja|Compreng|Kalensari|Mekarjaya|Kiarasari|Sukadana
2001:Rancabango|Tanjungrasa|Ciberes|Jatiragas Hilir|Tambakjati|Rancajaya|Gempolsari|Tanjungrasa Kidul|Rancaasih|Rancamulya
2001:Sumurbarang|Cibogo|Cinangsi|Padaasih|Sadawarna|Majasari|Cisaga|Belendung|Cibalandong Jaya
2001:Wanasari|Sidamulya|Tanjung|Jati|Simpar|Parigimulya|Sidajaya|Padamulya|Kosambi|Manyingsal
2001:Gunungtua|Cijambe|Cirangkong|Cimenteng|Bantarsari|Tanjungwangi|Cikadu|Sukahurip
2001:Karangmukti|Cimayasari|Lengkong|Cipeundeuy|Wantilan|Kosar|Sawangan
2001:Tegalurung|Bobos|Legonkulon|Mayangan|Legonwetan|Pangarengan|Karangmulya
2001:Kawunganten|Sindangsari|Cikaum Barat|Cikaum Timur|Tanjungsari Barat|Mekarsari|Tanjungsari Timur|Gandasari|Pasirmuncang
2001:Cijengkol|Talagasari|Cintamekar|Ponggang|Cikujang|Cipancar
2001:Anggasari|Batangsari|Sukamaju|Mandalawangi|Curugreja|Sukareja|Sukasari
2001:Tanjungrasa|Wanajaya|Gardumukti|Mariuk|Kertajaya|Tambakdahan|Rancaudik|Bojongkeding|Bojonegara
2001:Sindangsari|Pasanggrahan|Bojongloa|Sukamelang|Tenjolaya|Kasomalang Wetan|Kasomalang Kulon|Cimanglid
2001:Manyeti|Rawalele|Sukasari|Situsari|Dawuan Kaler|Dawuan Kidul|Cisampih|Margasari|Batusari|Jambelaer
2001:Mekarwangi|Bendungan|Munjul|Margahayu|Pangsor|Sumurgintung|Balingbing|Cidahu|Cidadap
2001:Cisaat|Ciater|Nagrak|Cibeusi|Cibitung|Palasari|Sanca
2001:Kebondanas|Pusakajaya|Karanganyar|Bojongtengah|Bojongjaya|Cigugur|Cigugur Kaler|Rangdu
1001:Nagri Kidul|Nagri Kaler|Nagri Tengah|Sindangkasih|Cipaisan|Purwamekar|Ciseureuh|Tegalmunjul|Munjuljaya|2010:Citalang
2001:Campaka|Campakasari|Benteng|Cirende|Cikumpay|Cijaya|Kertamukti|Cimahi|Cijunti|Cisaat
2001:Cikaobandung|Jatimekar|Jatiluhur|Cilegong|Kembangkuning|Cibinong|Bunder|Mekargalih|Cisalada|Parakanlima
2001:Plered|Palinggihan|Cibogohilir|Linggarsari|Gandasoli|Citeko|Liunggunung|Rawasari|Anjun|Sindangsari|Babakansari|Gandamekar|Citekokaler|Pamoyanan|Sempur|Cibogo Girang
2001:Sukatani|Malangnengah|Cilalawi|Sukamaju|Cipicung|Cianting Utara|Cianting|Pasirmunjul|Tajursindang|Cibodas|Cijantung|Sukajaya|Panyindangan|Sindanglaya
2001:Darangdan|Depok|Cilingga|Nangewer|Mekarsari|Linggasari|Sawit|Linggamukti|Gununghejo|Pasirangin|Legoksari|Sirnamanah|Sadarkarya|Neglasari|Nagrak
2001:Gunungkarung|Citamiang|Sinargalih|Tegaldatar|Cijati|Ciramahilir|Sukamukti|Pasirjambu
2001:Batutumpang|Citalang|Tegalwaru|Tegalsari|Warungjeruk|Galumpit|Sukahaji|Karoya|Cadassari|Cadasmekar|Cisarua|Sukamulya|Pasanggrahan
2001:Wanayasa|Sukadami|Wanasari|Simpang|Nagrog|Cibuntu|Babakan|Nangerang|Ciawi|Sumurugul|Raharja|Sakambang|Taringgul Tonggoh|Legok Huni|Taringgul Tengah
2001:Pasawahananyar|Pasawahan|Sawahkulon|Ciherang|Cidahu|Pasawahankidul|Kertajaya|Lebakanyar|Selaawi|Margasari|Warungkadu|Cihuni
2001:Bojong Barat|Bojong Timur|Cikeris|Cihanjawar|Cipeundeuy|Cileunca|Cibingbin|Kertasari|Pangkalan|Pawenang|Sukamanah|Sindangpanon|Sindangsari|Pasanggrahan
2001:Cilangkap|Cicadas|Hegarmanah|Babakancikao|Kadumekar|Maracang|Ciwareng|Mulyamekar|Cigelam
2001:Ciwangi|Cibening|Bungursari|Dangdeur|Cibungur|Wanakerta|Cinangka|Cikopo|Cibodas|Karangmukti
2001:Cibatu|Cilandak|Karyamekar|Cipinang|Ciparungsari|Cirangkong|Cikadu|Cibukamanah|Wanawali|Cipancur
2001:Kutamanah|Kertamanah|Ciririp|Sukasari|Parungbanteng
2001:Parakansalam|Pondokbungur|Salem|Galudra|Tanjungsari|Salammulya|Salamjaya|Bungurjaya|Gurudug|Sukajadi|Situ
2001:Kiarapedes|Ciracas|Parakangarokgek|Taringgul Landeuh|Mekarjaya|Margaluyu|Gardu|Cibeber|Pusakamulya|Sumbersari
1001:Karawang Kulon|1003:Adiarsa Barat|1005:Tanjungpura|Tanjungmekar|Tunggakjati|1010:Karangpawitan|Nagasari|Mekarjati
2001:Ciptasari|Tamanmekar|Tamansari|Jatilaksana|Cintaasih|Kertasari|Mulangsari|Medalsari
2001:Telukjambe|Sukaharja|Sirnabaya|Puseurjaya|Sukaluyu|Wadas|2011:Purwadana|Sukamakmur|2019:Pinayungan
2001:Kutapohaci|2003:Parungmulya|Kutamekar|Kutanegara|Mulyasari|Mulyasejati|Tegallega
2001:Duren|Pancawati|Walahar|Kiarapayung|Sumurkondang|Cibalongsari|Klari|Belendung|2016:Anggadita|Gintungkerta|Curug|Karanganyar|Cimahi
2001:Rengasdengklok Selatan|Rengasdengklok Utara|Kertasari|Dewisari|Amansari|Karyasari|Dukuhkarya|Kalangsari|Kalangsurya
2001:Waluya|Mulyajaya|Kutakarya|Kutagandok|Kutamukti|Kutajaya|Sampalan|Sindangmulya|Sindangmukti|Kutaraja|Sindangsari|Sindangkarya
2001:Batujaya|Telukambulu|Telukbango|Karyabhakti|Baturaden|Segaran|Segarjaya|Kutaampel|Karyamulya|Karyamakmur
2001:Sabajaya|Pisangsambo|Gempolkarya|Medankarya|Tambaksumur|Tambaksari|Sumurlaban|Srijaya|Kutamakmur|Bolang|Srikamulyan
2001:Payungsari|Karangjaya|Kertaraharja|2005:Sungaibuntu|Dongkal|Kertamulya|Puspasari|2010:Labanjaya|2012:Jatimulya|2016:Rangdumulya|Kendaljaya|Malangsari
2001:Pajaten|Cibuaya|Kertarahayu|Sukasari|Kedungjeruk|Kalidungjaya|Sedari|Cemarajaya|Jayamulya|Kedungjaya|Gebangjaya
2001:Tanjungmekar|Telagajaya|Telukbuyung|Tanahbaru|Solokan|Tanjungbungin|Telukjaya|Tanjungpakis
2001:Dawuan Timur|Kalihurip|Cikampek Kota|Dawuan Tengah|2006:Cikampek Selatan|Cikampek Pusaka|Cikampek Barat|Cikampek Timur|Kamojing|Dawuan Barat
2001:Mekarsari|Jatisari|Barugbug|Cikalongsari|Cirejag|Jatibaru|Jatiragas|Jatiwangi|Kalijati|Balonggandu|Pacing|Situdam|Sukamekar|Telarsari
2001:Mekarmaya|Cilamaya|Muara|Muarabaru|Sukatani|Tegalwaru|Tegalsari|Cikalong|Cikarang|Rawagempol Wetan|Rawagempol Kulon|Sukakerta
2001:Citarik|Karangsinom|Karangjaya|Parakan|Parakanmulya|Kamurang|Cipondoh|Kertawaluya|Bojongsari|Tirtasari
2001:Telagamulya|Telagasari|Pasirtalaga|Cariumulya|Pasirmukti|Kalibuaya|Pasirkamuning|Kalijaya|Kalisari|Cadas Kertajaya|Cilewo|Ciwulan|Linggarsari|Pulosari
2001:Sukamerta|Kutawargi|Panyingkiran|Pasirkaliki|Pasirawi|Balongsari|Mekarjaya|Sekarwangi|Purwamekar|Sukapura|Cibadak|Sukaraja|2014:Gombongsari
2001:Karyamukti|Ciwaringin|Waringinkarya|Kedawung|Karangtanjung|Pasirtanjung|Lemahabang|Lemahmukti|Pulojaya|Pulokalapa|Pulomulya
2001:Pancakarya|Dayeuhluhur|Lemahduhur|Lemahkarya|Lemahsubur|Lemahmakmur|2008:Purwajaya|2010:Tanjungjaya|Sumberjaya|Pagadungan|Tempuran|Cikuntul|2016:Jayanegara|Ciparagejaya
2001:Majalaya|Ciranggon|Pasirjengkol|2005:Sarijaya|Pasirmulya|Lemahmulya|Bengle
2001:Jayamakmur|Kemiri|Makmurjaya|Kertajaya|Jayakerta|Medangasem|Ciptamarga|Kampungsawah
2001:Sukamulya|Tegalurung|Langensari|Bayur Lor|Bayur Kidul|Kiara|Manggungjaya|Sumurgede|Muktijaya|Pasirukem|Pasirjaya|Sukajaya
2001:Gembongan|Gempol|Gempol Kolot|Banyuasih|Kertaraharja|Tanjung|Jayamukti|Cicinde Utara|Cicinde Selatan|Mekarasih|Talunjaya|Pamekaran
2001:Wancimekar|Pangulah Selatan|Pangulah Utara|Pangulah Baru|Pucung|Jomin Timur|Jomin Barat|Sarimulya|Cikampek Utara
1001:Karawang Wetan|Adiarsa Timur|Palumbonsari|Plawad|2005:Margasari|Warungbambu|Kondangjaya|Tegal Sawah
2001:Margakaya|Margamulya|Karangligar|Mekarmulya|Parungsari|Karangmulya|Wanasari|Wanakerta|Wanajaya|Mulyajaya
2001:Cigunungsari|Wargasetra|Mekarbuana|Cintalaksana|Cintawargi|Cintalanggeng|Kutalanggeng|Kutamaneuh|Cipurwasari
2001:Darawolong|Tegalsari|Purwasari|Mekarjaya|Tamelang|Cengkong|Sukasari|Karangsari
2001:Kertamukti|Rawasari|Pusakajaya Selatan|Cikande|Kosambibatu|Pusakajaya Utara|Sukaratu|Ciptamargi|Mekarpohaci|Tanjungsari
1007:Setia Asih|2001:Sagara Makmur|Segarajaya|Pusaka Rakyat|Pahlawan Setia|Setia Mulya|Samudra Jaya|2008:Pantai Makmur
1006:Bahagia|Kebalen|2001:Bunibakti|Muarabakti|Kedung Pengawas|Hurip Jaya|Pantaihurip|2008:Babelankota|Kedungjaya
2001:Sukaringin|Sukabudi|Sukadaya|Sukawangi|Sukakerta|Sukatenang|Sukamekar
2001:Sukawijaya|Sukamaju|Sukaraja|Sukarapih|Sukarahayu|Sukamantri|Sukabakti
2001:Satriajaya|Jejalenjaya|Satriamekar|Sriamur|Srimukti|Srijaya|Srimahi|Karangsatria
1001:Jatimulya|2002:Lambangsari|Lambangjaya|Tambun|Setiadarma|Setiamekar|Mekarsari|Tridaya Sakti|Mangunjaya|Sumberjaya
1001:Wanasari|2002:Wanajaya|Kertamukti|Muktiwari|Sarimukti|Sukajaya|Cibuntu
1008:Telaga Asih|2001:Telagamurni|Mekarwangi|Jatiwangi|Danau Indah|Gandamekar|Gandasari|Sukadanau|2009:Kalijaya|Telajung|Cikedokan
2001:Cikarangkota|Karangbaru|Karangasih|Waluya|Karangraharja|Pasirgombong|Simpangan|Tanjungsari|Harjamekar|Mekarmukti|Wangunharja
2001:Sukaraya|Karangrahayu|Karangsetia|Karanganyar|Karangbahagia|Karangsentosa|Karangsatu|Karangmukti
1007:Sertajaya|2001:Tanjungbaru|Cipayung|Hegarmanah|Jatireja|Jatibaru|Labansari|2008:Karangsari
2001:Karangsambung|Waringinjaya|Karangmekar|Mekarjaya|Karangharum|Bojongsari|Kedungwaringin
1011:Kertasari|2001:Karangharja|Karangsegar|Sumberurip|Sumbereja|Karangreja|Karangjaya|Sumbersari|Karangpatri|Karanghaur|Kertajaya|2012:Bantarsari|Bantarjaya
2001:Sukamurni|Sukaindah|Sukakarya|Sukalaksana|Sukajadi|Sukakarsa|Sukamakmur
2001:Sukamulya|Sukamanah|Sukahurip|Sukaasih|Sukarukun|Banjarsari|Sukadarma
2001:Jayabakti|Jayalaksana|Sindangsari|Sindangjaya|Setialaksana|Setiajaya|Lenggahjaya|Lenggahsari
2001:Pantai Mekar|Pantai Bahagia|Pantai Bakti|Pantai Harapanjaya|Pantai Sederhana|Jayasakti
2001:Cijengkol|Lubangbuaya|Burangkeng|Ciledug|Cibening|Taman Sari|Taman Rahayu|Cikarageman|Ragemanunggal|Muktijaya|Kertarahayu
2001:Cibatu|Sukasejati|Ciantra|Sukadami|Sukaresmi|Serang|Pasirsari
2001:Cicau|Sukamahi|Pasiranji|Hegarmukti|Jayamukti|Pasirtanjung
2001:Sukaragam|Sirnajaya|Sukasari|Jayamulya|Nagacipta|Nagasari|Cilangkara|Jayasampurna
2001:Sirnajati|Ridogalih|Ridomanah|Wibawamulya|Cibarusah Kota|Cibarusah Jaya|Sindangmulya
2001:Karangmulya|Karangindah|Bojongmangu|Sukabungah|Sukamukti|Medalkrisna
2001:Pagerwangi|Kayuambon|Lembang|Cikidang|Cikahuripan|Cikole|Gudangkahuripan|Jayagiri|Cibodas|Langensari|Mekarwangi|Cibogo|Sukajaya|Suntenjaya|Wangunharja|Wangunsari
2001:Karyawangi|Cihanjuang|Cihanjuangrahayu|Cihideung|Ciwaruga|Cigugurgirang|Sariwangi
2001:Jambudipa|Padaasih|Pasirhalang|Pasirlangu|Cipada|Kertawangi|Tugumukti|Sadangmekar
2001:Ciptagumati|Cikalong|Cipada|Cisomangbarat|Ganjarsari|Kanangasari|Mandalasari|Mandalamukti|Mekarjaya|Puteran|Rende|Tenjolaut|Wangunjaya
2001:Cipeundeuy|Ciharashas|Bojongmekar|Ciroyom|Jatimekar|Margalaksana|Margaluyu|Nanggeleng|Nyenang|Sirnaraja|Sirnagalih|Sukahaji
2001:Ngamprah|Cimareme|Cilame|Tanimulya|Cimanggu|Bojongkoneng|Margajaya|Mekarsari|Gadobangkong|Sukatani|Pakuhaji
2001:Ciptaharja|Cipatat|Citatah|Rajamandalakulon|Mandalawangi|Kertamukti|Nyalindung|Gunungmasigit|Cirawamekar|Mandalasari|Sumurbandung|Sarimukti
2001:Kertamulya|Padalarang|Cimerang|Campaka Mekar|Tagogapu|Ciburuy|Kertajaya|Cipeundeuy|Jayamekar|Laksanamekar
2001:Batujajar Timur|Batujajar Barat|2004:Galanggang|Cangkorah|2007:Selacau|Pangauban|2010:Giriasih
2001:Cipatik|Citapen|Cihampelas|Mekarjaya|Mekarmukti|Pataruman|Situwangi|Singajaya|Tanjungwangi|Tanjungjaya
2001:Cililin|Budiharja|Batulayang|Bongas|Karanganyar|Karangtanjung|Karyamukti|Kidangpananjung|Mukapayung|Nanggerang|Rancapanggung
2001:Sarinagen|Baranangsiang|Citalem|Cijenuk|Cijambu|Cibenda|Cintaasih|Cicangkanghilir|Girimukti|Karangsari|Mekarsari|Neglasari|Sirnagalih|Sukamulya
2001:Cibedug|Bojong|Bojongsalam|Cibitung|Cicadas|Cinengah|Sukamanah|Sukaresmi
2001:Cintakarya|Sindangkerta|Buninagara|Cikadu|Cicangkanggirang|Mekarwangi|Pasirpogor|Puncaksari|Rancasenggang|Weninggalih|Wangunsari
2001:Sirnajaya|Gununghalu|Bunijaya|Celak|Cilangari|Sindangjaya|Sukasari|Tamanjaya|Wargasaluyu
2001:Cikande|Jati|Girimukti|Bojonghaleuang|Cipangeran|Saguling
2001:Parigi|Karangbenda|Ciliang|Bojong|Cintaratu|Selasari|Karangjaladri|Cibenda|Cintakarya|Parakanmanggu
2001:Batukaras|Ciakar|Cibanten|Kertayasa|Cijulang|Kondangjajar|Margacinta
2001:Kertaharja|Ciparanti|Legokjawa|Masawah|Cimerak|Sukajaya|Kertamukti|Sindangsari|Batumalang|Mekarsari|Limusgede
2001:Cigugur|Cimindi|Pagerbumi|Kertajaya|Bunisari|Campaka|Harumandala
2001:Karangkamiri|Cimanggu|Langkaplancar|Pangkalan|Bojongkondang|Bangunjaya|Jayasari|Jadimulya|Jadikarya|Bojong|Bangunkarya|Sukamulya|Mekarwangi|Cisarua|Bungur Raya
2001:Sukamaju|Kertajaya|Mangunjaya|Sindangjaya|Jangraga
2001:Panyutran|Ciganjeng|Karangsari|Sukanagara|Paledah|Karangpawitan|Padaherang|Kedungwuluh|Cibogo|Pasirgeulis|Bojongsari|Sindangwangi|Maruyungsari|Karangmulya
2001:Putrapinggan|Emplak|Bagolo|Pamotan|Kalipucang|Cibuluh|Banjarharja|Tunggilis|Ciparakan
2001:Babakan|Sukahurip|Purbahayu|Pangandaran|Wonoharjo|Sidomulyo|Pananjung|Pagergunung
2001:Sidamulih|Cikalong|Sukaresik|Cikembulan|Pajaten|Kersaratu|Kalijati
1001:Batu Tulis|Bondongan|Empang|Lawanggintung|Pamoyanan|Rangga Mekar|Mulya Harja|Cikaret|Bojong Kerta|Rancamaya|Kertamaya|Harjasari|Muara Sari|Genteng|Pakuan|Cipaku
1001:Sukasari|Baranangsiang|Katulampa|Sindangsari|Sindangrasa|Tajur
1001:Gudang|Paledang|Pabaton|Cibogor|Babakan|Sempur|Tegallega|Babakan Pasar|Panaragan|Ciwaringin|Kebon Kalapa
1001:Menteng|Sindang Barang|Bubulak|Marga Jaya|Balumbang Jaya|Situ Gede|Semplak|Cilendek Barat|Cilendek Timur|Curug Mekar|Curug|Pasir Jaya|Pasir Kuda|Pasir Mulya|Gunung Batu|Loji
1001:Bantarjati|Tegal Gundil|Kedung Halang|Ciparigi|Cibuluh|Ciluar|Tanah Baru|Cimahpar
1001:Tanah Sareal|Kebon Pedes|Kedung Badak|Sukaresmi|Kedung Waringin|Kedung Jaya|Sukadamai|Mekar Wangi|Kencana|Kayu Manis|Cibadak
1001:Gunung Puyuh|Karamat|Sriwidari|Karang Tengah
1001:Cikole|Selabatu|Gunung Parang|Kebonjati|Cisarua|Subangjaya
1001:Citamiang|Tipar|Nanggeleng|Gedong Panjang|Cikondang
1001:Warudoyong|Nyomplong|Dayeuhluhur|Sukakarya|Benteng
1001:Baros|Jayaraksa|Jayamekar|Sudajaya Hilir
1001:Cipanengah|Situmekar|Lembursitu|Cikundul|Sindangsari
1001:Cibeureum Hilir|Babakan|Sindangpalay|Limusnunggal
1001:Sukarasa|Gegerkalong|Isola|Sarijadi
1001:Cipaganti|Lebak Gede|Sadang Serang|Dago|Sekeloa|Lebak Siliwangi
1001:Babakan Ciparay|Babakan|Sukahaji|Margahayu Utara|Margasuka|Cirangrang
1001:Kopo|Babakan Tarogong|Jamika|Babakan Asih|Suka Asih
1001:Maleber|Dungus Cariang|Ciroyom|Kebon Jeruk|Garuda|Campaka
1001:Husein Sastranegara|Arjuna|Pajajaran|Pasirkaliki|Pamoyanan|Sukaraja
1001:Pasteur|Cipedes|Sukawarna|Sukagalih|Sukabungah
1001:Hegarmanah|Ciumbuleuit|Ledeng
1001:Cihapit|Taman Sari|Citarum
1001:Karasak|Nyengseret|Karang Anyar|Panjunan|Cibadak|Pelindung Hewan
1001:Cigereleng|Ancol|Pungkur|Balong Gede|Ciseureuh|Ciateul|Pasirluyu
1001:Gumuruh|Maleer|Cibangkong|Kacapiring|Kebon Waru|Kebon Gedang|Samoja|Binong
1001:Cijagra|Lingkar Selatan|Burangrang|Paledang|Turangga|Malabar|Cikawao
1001:Padasuka|Cikutra|Cicadas|Sukamaju|Sukapada|Pasirlayung
1001:Cijerah|Cibuntu|Warung Muncang|Caringin|Cigondewah Kaler|Gempol Sari|Cigondewah Rahayu|Cigondewah Kidul
1001:Sukapura|Kebon Jayanti|Babakan Surabaya|Cicaheum|Babakan Sari|Kebon Kangkung
1001:Situsaeur|Kebon Lega|Cibaduyut|Mekar Wangi|Cibaduyut Kidul|Cibaduyut Wetan
1001:Cihaur Geulis|Sukaluyu|Neglasari|Cigadung
1001:Braga|Merdeka|Kebon Pisang|Babakan Ciamis
1001:Antapani Kulon|1004:Antapani Tengah|Antapani Kidul|Antapani Wetan
1001:Batununggal|Wates|Mengger|Kujangsari
1001:Sekejati|Margasari|Cijaura|Jati Sari
1001:Cipamokolan|Derwati|Manjahlega|Mekar Jaya
1001:Sukamiskin|Cisaranten Bina Harapan|Cisaranten Kulon|Cisaranten Endah
1001:Palasari|Cipadung|Pasir Biru|Cisurupan
1003:Pasir Endah|Cigending|Pasirwangi|Pasirjati|Pasanggrahan
1001:Cimincrang|Cisaranten Kidul|Rancabolang|Rancanumpang
1001:Cipadung Kulon|Cipadung Kidul|Cipadung Wetan|Mekar Mulya
1001:Cisaranten Wetan|Pakemitan|Sukamulya|Babakan Penghulu
1001:Jatihandap|Karang Pamulang|Pasir Impun|Sindang Jaya
1001:Kejaksan|Sukapura|Kesenden|Kebonbaru
1001:Pegambiran|Lemahwungkuk|Kesepuhan|Panjunan
1001:Kalijaga|Harjamukti|Kecapi|Larangan|Argasunya
1001:Jagasatru|Pekalipan|Pulasaren|Pekalangan
1001:Pekiringan|Sunyaragi|Kesambi|Drajat|Karyamulya
1001:Bekasijaya|Margahayu|Durenjaya|Arenjaya
1001:Bintara|Kranji|Kotabaru|Bintarajaya|Jakasampurna
1001:Kaliabang Tengah|Perwira|Harapanbaru|Teluk Pucung|Margamulya|Harapanjaya
1001:Pekayonjaya|Margajaya|Jakamulya|Jakasetia|Kayuringinjaya
1001:Bojong Rawalumbu|Pengasinan|Sepanjangjaya|Bojongmenteng
1001:Medansatria|Harapanmulya|Pejuang|Kalibaru
1003:Bantargebang|Cikiwul|1007:Ciketingudik|Sumurbatu
1001:Jatiwaringin|Jatibening|Jatimakmur|1006:Jatibening Baru|Jaticempaka
1001:Jatimekar|Jatiasih|Jatikramat|Jatirasa|Jatiluhur|Jatisari
1001:Jatisampurna|Jatikarya|Jatiranggon|Jatirangga|Jatiraden
1001:Padurenan|Cimuning|Mustikajaya|Mustikasari
1001:Jatirahayu|Jatiwarna|Jatimelati|Jatimurni
1006:Depok|Depok Jaya|Pancoran Mas|Mampang|Rangkapan Jaya Baru|Rangkapan Jaya
1007:Harjamukti|Curug|Tugu|Mekarsari|Pasir Gunung Selatan|Cisalak Pasar
1001:Pasir Putih|Bedahan|Pengasinan|1009:Cinangka|Sawangan|Sawangan Baru|Kedaung
1001:Meruyung|Grogol|Krukut|Limo
1001:Sukmajaya|1003:Abadijaya|Mekarjaya|Baktijaya|1008:Cisalak|1010:Tirtajaya
1001:Beji|Kukusan|Tanah Baru|Kemiri Muka|Pondok Cina|Beji Timur
1001:Cipayung|Cipayung Jaya|Ratu Jaya|Bojong Pondok Terong|Pondok Jaya
1001:Sukamaju|Cilodong|Kalibaru|Kalimulya|Jatimulya
1001:Cinere|Gandul|Pangkalan Jati|Pangkalan Jati Baru
1001:Tapos|Leuwinanggung|Sukatani|Sukamaju Baru|Jatijajar|Cilangkap|Cimpaeun
1001:Bojongsari|Bojongsari Baru|Serua|Pondok Petir|Curug|Duren Mekar|Duren Seribu
1001:Melong|Cibeureum|Utama|Leuwigajah|Cibeber
1001:Baros|Cigugur Tengah|Karangmekar|Setiamanah|Padasuka|Cimahi
1001:Pasirkaliki|Cibabat|Citeureup|Cipageran
1001:Yudanagara|Nagarawangi|Cilembang|Argasari|Tugujaya|Tuguraja
1001:Panglayungan|Cipedes|Nagarasari|Sukamanah
1001:Tawangsari|Empangsari|Lengkongsari|Cikalang|Kahuripan
1003:Indihiang|Sirnagalih|Parakannyasag|Panyingkiran|Sukamaju Kaler|Sukamaju Kidul
1001:Kersamenak|Cilamajang|Gunung Tandala|Urug|Tanjung|Cibeuti|Karanganyar|Talagasari|Leuwiliang|Gunung Gede
1005:Setiaratu|1007:Kersanagara|Kota Baru|Awipari|Setianagara|Ciherang|Ciakar|Margabakti|Setiajaya
1001:Tamansari|Mugarsari|Tamanjaya|Sumelap|Setiawargi|Mulyasari|Sukahurip|Setiamulya
1001:Mangkubumi|Cigantang|Karikil|Linggajaya|Cipawitra|Sambongpari|Sambongjaya|Cipari
1001:Sukamulya|Sukarindik|Bungursari|Sukajaya|Cibunigeulis|Bantarsari|Sukalaksana
1001:Sukanagara|Sukamenak|Purbaratu|Sukaasih|Sukajaya|Singkup
1001:Banjar|Mekarsari|1006:Situbatu|2003:Balokang|Cibeureum|Neglasari|2007:Jajawar
1001:Hegarsari|Pataruman|2003:Mulyasari|Batulawang|Karyamukti|Binangun|Sukamukti|Sinartanjung
1001:Purwaharja|1004:Karangpanimbal|2002:Raharja|Mekarharja
1004:Muktisari|Bojongkantong|2001:Langensari|Rejasari|Waringinsari|2006:Kujangsari
2001:Tambakreja|Bumireja|Ciklapa|Kedungreja|Tambaksari|Rejamulya|Sidanegara|Kaliwungu|Jatisari|Bangunreja|Bojongsari
2001:Menganti|Slarang|Kesugihan|Kalisabuk|Karangkandri|Kuripan|Dondong|Planjan|Ciwuni|Karangjengkol|Keleng|Pesanggrahan|Bulupayung|Kuripan Kidul|Jangrana|Kesugihan Kidul
2001:Welahan Wetan|Glempangpasir|Pedasong|Karangbenda|Karanganyar|Bunton|Wlahar|Penggalang|Adipala|Adireja Kulon|Adireja Wetan|Adiraja|Doplang|Kalikudi|Karangsari|Gombolharjo
2001:Jati|Kepudang|Jepara Kulon|Widarapayung Kulon|Jepara Wetan|Bangkal|Binangun|Widarapayung Wetan|Alangamba|Pasuruhan|Sidaurip|Pagubugan|Pesawahan|Kemojing|Karangnangka|Sidayu|Pagubugan Kulon
2001:Karangtawang|Karangpakis|Banjarsari|Jetis|Banjareja|Kedungbenda|Klumprit|Karangsembung|Purwodadi|Nusawangkal|Karangputat|Banjarwaru|Danasri Kidul|Nusawungu|Danasri Lor|Danasri|Sikanco
2001:Sikampuh|Pekuncen|Ayamalas|Pesanggrahan|Kroya|Karangmangu|Pucung Kidul|Mergawati|Pucung Lor|Bajing|Gentasari|Kedawung|Mujur|Buntu|Karangturi|Bajing Kulon|Mujur Lor
2001:Karangkemiri|Karangrena|Maos Kidul|Maos Lor|Kalijaran|Mernek|Panisihan|Glempang|Karangreja|Klapagada
2001:Tritih Wetan|Sumingkir|Jeruklegi Wetan|Brebeg|Jeruklegi Kulon|Cilibang|Mandala|Karangkemiri|Jambusari|Prapagan|Sawangan|Citepus|Tritih Lor
2001:Grugu|Bringkeng|Ujungmanik|Kubangkangkung|Bojong|Mentasan|Kalijeruk|Kawunganten|Sarwadadi|Kawunganten Lor|2014:Babakan|Sidaurip
2001:Gandrungmangu|Gandrungmanis|Cisumur|Karanganyar|Cinangsi|Karanggintung|Rungkang|Sidaurip|Gintungreja|Layansari|Bulusari|Muktisari|Wringinharjo|Kertajaya
2001:Tinggarjaya|Sidareja|Sidamulya|Kunci|Karanggedang|Penyarang|Tegalsari|Margasari|Gunungreja|Sudagaran
2001:Cidadap|Pangawaren|Gunungtelu|Sindangbarang|Karangpucung|Ciporos|Tayem|Bengbulang|Surusunda|Babakan|Ciruyung|Pamulihan|Tayem Timur|Sidamulya
2001:Panimbang|Bantarmangu|Bantarpanjang|Cimanggu|Cilempuyang|Negarajati|Cisalak|Cibalung|Karangsari|Kutabima|Pesahangan|Cijati|Karangreja|Rejodadi|Mandala
2001:Pahonjean|Salebu|Cibeunying|Jenang|Sindangsari|Cilopadang|Bener|Boja|Ujungbarang|Pengadegan|Sepatnunggal|Sadabumi|Sadahayu|Mulyadadi|Padangjaya|Padangsari|Mulyasari
2001:Tarisi|Bantar|Wanareja|Limbangan|Malabar|Majingklak|Madura|Tambaksari|Palugon|Cigintung|Jambu|Adimulya|Sidamulya|Cilongkrang|Purwasari|Madusari
2001:Panulisan|Matenggeng|Ciwalen|Dayeuhluhur|Hanum|Datar|Bingkeng|Bolang|Kutaagung|Cijeruk|Cilumping|Sumpinghayu|Panulisan Barat|Panulisan Timur
2001:Karangtengah|Brani|Sampang|Sidasari|Paketingan|Ketanggung|Nusajati|Karangjati|Paberasan|Karangasem
2001:Caruy|Segaralangu|Pegadingan|Cisuru|Cipari|Serang|Mulyadadi|Mekarsari|Kutasari|Karangreja|Sidasari
2001:Patimuan|Rawaapu|Sidamukti|Purwadadi|Cinyawang|Bulupayung|Cimrutu
2001:Binangun|Bantarsari|Cikedondong|Kedungwadas|Citembong|Kamulyan|Rawajaya|Bulaksari
1001:Sidakaya|Cilacap|Tambakreja|Tegalkamulyan|Tegalreja
1001:Lomanis|Gunungsimping|Sidanegara|Donan|Kutawaru
1001:Mertasinga|Gumilir|Karangtalun|Tritih Kulon|Kebonmanis
2001:Ujunggagak|Ujungalang|Panikel|Klaces
2001:Cirahab|Canduk|Parungkamal|Besuki|Karanggayam|Cidora|Lumbir|Dermaji|Kedunggede|Cingebul
2001:Randegan|Rawaheng|Pengadegan|Klapagading|Wangon|Banteran|Jambu|Jurangbahas|Cikakak|Wlahar|Windunegara|Klapagading Kulon
2001:Gunung Wetan|Pekuncen|Karanglewas|Karanganyar|Margasana|Adisara|Kedungwringin|Bantar|Tinggarjaya|Tunjung|Gentawangi
2001:Losari|Menganti|Banjarparakan|Rawalo|Tambaknegara|Sidamulih|Pesawahan|Tipar|Sanggreman
2001:Adisana|Bangsa|Karangsari|Randegan|Kaliwedi|Sawangan|Kalisalak|Cindaga|Kebasen|Gambarsari|Tumiyang|Mandirancan
2001:Grujugan|Sirau|Sibalung|Sibrama|Kedungpring|Kecila|Nusamangir|Karangjati|Kebarongan|Sidamulya|Pageralang|Alasmalang|Petarangan|Karanggintung|Karangsalam
1012:Kebokura|Sumpiuh|Kradenan|2001:Nusadadi|Selandaka|Karanggedang|Kemiri|Pandak|Kuntili|Lebeng|Selanegara|Bogangin|Banjarpanepen|Ketanda
2001:Plangkapan|Gumelar Lor|Gumelar Kidul|Karangpetir|Gebangsari|Prembun|Buniayu|Pesantren|Karangpucung|Kamulyan|Purwodadi|Watuagung
2001:Tanggeran|Sokawera|Somagede|Klinting|Kemawi|Piasa Kulon|Kanding|Somakaton|Plana
2001:Srowot|Suro|Kaliori|Wlahar Wetan|Pekaja|Karangdadap|Kalibagor|Pajerukan|Petir|Kalicupak Kidul|Kalicupak Lor|Kalisogra Wetan
2001:Binangun|Pasinggangan|Kedunggede|Karangrau|Kejawar|Danaraja|Kedunguter|Sudagaran|Pekunden|Kalisube|Dawuhan|Papringan
2001:Wlahar Kulon|Sokawera|Pegalongan|Patikraja|Notog|Karangendep|Sawangan Wetan|Kedungwuluh Kidul|Kedungrandu|Kedungwuluh Lor|Karanganyar|Sidabowa|Kedungwringin
2001:Gerduren|Karangtalun Kidul|Kaliurip|Karangtalun Lor|Purwojati|Klapasawit|Karangmangu|Kaliputih|Kaliwangi|Kalitapen
2001:Darmakradenan|Tipar Kidul|Sawangan|Jingkang|Banjarsari|Kalibenda|Pancurendang|Pancasan|Karangbawang|Kracak|Ajibarang Kulon|Ajibarang Wetan|Lesmana|Pandansari|Ciberung
2001:Karangkemojing|Paningkaban|Cihonje|Gancang|Kedungurang|Gumelar|Cilangkap|Tlaga|Samudra|Samudra Kulon
2001:Cikembulan|Candinegara|Karangklesem|Cikawung|Cibangkong|Petahunan|Semedo|Banjaranyar|Pasiraman Lor|Pasiraman Kidul|Tumiyang|Glempang|Pekuncen|Karangkemiri|Kranggan|Krajan
2001:Panusupan|Jatisaba|Kasegeran|Pejogol|Langgongsari|Pageraji|Sudimara|Batuanten|Cipete|Cilongok|Pernasidi|Cikidang|Karanglo|Kalisari|Karangtengah|Panembangan|Rancamaya|Sambirata|Gununglurah|Sokawera
2001:Kediri|Pangebatan|Tamansari|Karanglewas Kidul|Karangkemiri|Pasir Wetan|Pasir Lor|Pasir Kulon|Jipang|Karanggude Kulon|Singasari|Babakan|Sunyalangu
2001:Kalikidang|Wiradadi|Karangkedawung|Sokaraja Tengah|Sokaraja Kidul|Klahang|Banjarsari Kidul|Sokaraja Wetan|Jompo Kulon|Banjaranyar|Lemberang|Karangduren|Sokaraja Lor|Kedondong|Pamijen|Sokaraja Kulon|Karangnanas|Karangrau
2001:Ledug|Pliken|Purwodadi|Karang Tengah|Kramat|Sambeng Wetan|Sambeng Kulon|Purbadana|Kembaran|Bojongsari|Karangsoka|Dukuhwaluh|Tambaksari Kidul|Bantarwuni|Karangsari|Linggasari
2001:Silado|Karangturi|Karangcegak|Sumbang|Tambaksogra|Kebanggan|Kawungcarang|Karanggintung|Datar|Banjarsari Kulon|Banjarsari Wetan|Banteran|Ciberem|Susukan|Sikapat|Gandatapa|Kotayasa|Limpakuwus|Kedungmalang
2001:Purwosari|Kutasari|Pandak|Pamijen|Rempoah|Kebumen|Karang Tengah|Kemutug Kidul|Karangsalam Lor|Kemutug Lor|Karangmangu|Ketenger
2001:Karangsalam Kidul|Kebocoran|Kedungbanteng|Beji|Karangnangka|Keniten|Dawuhan Wetan|Dawuhan Kulon|Baseh|Kalisalak|Windujaya|Kalikesur|Kutaliman|Melung
1001:Karangklesem|Teluk|Berkoh|Purwokerto Kidul|Purwokerto Kulon|Karangpucung|Tanjung
1001:Karanglewas Lor|Pasir Kidul|Rejasari|Pasirmuncang|Bantarsoka|Kober|Kedungwuluh
1001:Sokanegara|Kranji|Purwokerto Lor|Purwokerto Wetan|Mersi|Arcawinangun
1001:Purwanegara|Bancarkembar|Sumampir|Pabuwaran|Grendeng|Karangwangkal|Bobosan
2001:Kedungbenda|Bokol|Pelumutan|Majatengah|Kedunglegok|Kemangkon|Panican|Bakulan|Karangkemiri|Pegandekan|Senon|Sumilir|Kalialang|Karangtengah|Muntang|Gambarsari|Toyareka|Jetis|Majasem
2001:Tidu|Wirasaba|Kembangan|Cipawon|Karangcengis|Karanggedang|Karangnangka|Kutawis|Kebutuh|Penaruban|Kedungjati|Bukateja|Majasari|Bajong
2001:Bandingan|Lamuk|Sokanegara|Gumiwang|Krenceng|Nangkasawit|Pandansari|Kejobong|Langgar|Timbang|Nangkod|Kedarpan|Pangempon
2001:Lamongan|Tejasari|Cilapar|Penolih|Sinduraja|Selakambang|Selanegara|Kaligondang|Brecek|Sempor Lor|Penaruban|Kalikajar|Kembaran Wetan|Slinga|Arenan|Sidanegara|Pagerandong|Sidareja
1001:Bojong|1003:Kedungmenjangan|1005:Bancar|Purbalingga Wetan|Penambongan|Purbalingga Kidul|Kandanggampang|Purbalingga Kulon|Purbalingga Lor|Kembaran Kulon|Wirasana|2002:Toyareja|2004:Jatisaba
1011:Mewek|Karangmanyar|Kalikabong|2001:Jompo|Rabak|Blater|Manduraga|Karangsari|Kalimanah Kulon|Sidakangen|Karangpetir|Kalimanah Wetan|Grecol|2014:Selabaya|Klapasawit|Kedungwuluh|Babakan
2001:Karanglewas|Munjul|Sumingkir|Meri|Kutasari|Karangklesem|Karangreja|Karangaren|Limbangan|Cendana|Candiwulan|Karangcegak|Candinata|Karangjengkol
2001:Karangturi|Onje|Sindang|Tangkisan|Kradenan|Lambur|Selaganggeng|Mangunegara|Karangnangka|Mrebet|Bojong|Serayu Karanganyar|Serayu Larangan|Campakoah|Pagerandong|Cipaku|Binangun|Pengalusan|Sangkanayu
2001:Gandasuli|Kalapacung|Karangmalang|Banjarsari|Majapura|Bobotsari|Karangduren|Pakuncen|Karangtalun|Gunungkarang|Talagening|Tlagayasa|Dagan|Palumbungan|Limbasari|Palumbungan Wetan
2001:Serang|Kutabawa|Siwarak|Tlahab Lor|Tlahab Kidul|Karangreja|Gondang
2001:Ponjen|Buara|Brakas|Bungkanel|Lumpang|Karanggedang|Kabunderan|Jambudesa|Maribaya|Karanganyar|2012:Banjarkerta|Kalijaran|Kaliori
2001:Karangsari|Pepedan|Pekiringan|Grantung|Rajawana|Tajug|Tamansari|Baleraksa|Tunjungmuli|Kramat|Sirau
2001:Wlahar|Bantarbarang|Karangbawang|Gunungwuled|Losari|Bodaskarangjati|Wanogara Wetan|Wanogara Kulon|Makam|Sumampir|Tanalum|Panusupan
2001:Brobot|Gembong|Galuh|Banjaran|Patemon|Bojongsari|Kajongan|Karangbanjar|Beji|Pagedangan|Pekalongan|Metenggeng|Bumisari
1004:Karangsentul|2001:Karangpule|Sokawera|Karangjambe|2005:Bojanegara|Gemuruh|Dawuhan|Prigi|Padamara|Purbayasa|Kalitinggar|Mipiran|Karanggambas|Kalitinggar Kidul
2001:Panunggalan|Larangan|Pasunggingan|Pengadegan|Karangjoho|Bedagas|Tumanggal|Tegalpingen|Tetel
2001:Purbasari|Sirandu|Karangjambu|Sanguwatang|Jingkang|Danasari
2001:Krangean|Darma|Langkap|Adiarsa|Karangasem|Karangpucung|Condong|Kasih|Karangtengah|Kertanegara|Mergasana
2001:Berta|Derik|Gumelem Wetan|Gumelem Kulon|Penarusan Wetan|Penarusan Kulon|Brengkok|Pekikiran|Piasa Wetan|Karangsalam|Kemranggon|Susukan|Dermasari|Kedawung|Karangjati
2001:Sirkandi|Pagak|Kecitran|Purwareja|Klampok|Kalilandak|Kalimandi|Kaliwinasuh
2001:Jalatunda|Somawangi|Kaliwungu|Kebanaran|Glempang|Salamerta|Purwasaba|Blimbing|Panggisari|Candiwulan|Simbang|Kertayasa|Banjengan|Mandiraja Kulon|Kebakalan|Mandiraja Wetan
2001:Kalitengah|Merden|Karanganyar|Kaliajir|Petir|Pucungbedug|Parakan|Mertasari|Danaraja|Purwonegoro|Kalipelus|Gumiwang|Kutawuluh
2001:Wanadri|Kebondalem|Majalengka|Wiramastra|Kutayasa|Winong|Depok|Watuurip|Masaran|Serang|Mantrianom|Binorong|Joho|Bawang|Bandingan|Blambangan|Gemuruh|Pucang
1001:Argasoka|1006:Karangtengah|Wangon|Semampir|Sokanandi|Parakancanggah|Semarang|Krandegan|Kutabanjarnegara|2002:Ampelsari|Tlagawera|Cendana|Sokayasa
1015:Kalibenda|2001:Pringamba|Sawal|Panawaren|Tunggara|Randegan|Bojanegara|Bandingan|Prigi|Gembongan|Kemiri|Karangmangu|Wanacipta|Sigaluh|Singamerta
1011:Kenteng|Rejasa|2001:Limbangan|Penawangan|Talunamba|Madukara|Kutayasa|Pekauman|Pagelak|Dawuhan|Bantarwaru|Sered|2013:Petambakan|Rakitan|Blitar|Kaliurip|Karanganyar|Gununggiana|Clapar|Pakelen
2001:Jenggawur|Banjarkulon|Banjarmangu|Rejasari|Kesenet|Kalilunjar|Sijeruk|Kendaga|Gripit|Pekandangan|Sigeblog|Paseh|Sipedang|Sijenggung|Beji|Prendengan|Majatengah
2001:Kasilib|Tapen|Karangjambe|Wanadadi|Wanakarsa|Lemahjaya|Karangkemiri|Kandangwangi|Medayu|Linggasari|Gumingsir
2001:Pingit|Situwangi|Gelang|Rakit|Adipasir|Bandingan|Kincang|Badamita|Tanjunganom|Luwung|Lengkong
2001:Sambong|Danakerta|Klapa|Kecepit|Karangsari|Tribuana|Sawangan|Sidarata|Badakarya|Punggelan|Jembangan|Purwasana|Petuguran|Bondolharjo|Tanjungtirta|Tlaga|Mlaya
2001:Paweden|Gumelar|Purwodadi|Sampang|Slatri|Pagerpelah|Pasuruhan|Karanggondang|Jlegong|Ambal|Binangun|Karangkobar|Leksana
2001:Larangan|Karangnangka|Aribaya|Nagasari|Gumingsir|Sokaraja|Kayuares|Metawana|Kalitlaga|Karekan|Plumbungan|Pagentan|Kasmaran|Majasari|Babadan|Tegaljeruk
2001:Kalilunjar|Karangsari|Sarwodadi|Grogol|Giritirta|Biting|Tlahab|Darmayasa|Pejawaran|Penusupan|Ratamba|Sidengok|Pegundungan|Beji|Semangkung|Condongcampur|Gembol
2001:Batur|Sumberejo|Pasurenan|Pekasiran|Kepakisan|Bakal|Karangtengah|Dieng Kulon
2001:Karangtengah|Suwidak|Bantar|Pandansari|Pagergunung|Dawuhan|Kubang|Susukan|Wanayasa|Pesantren|Balun|Tempuran|Wanaraja|Jatilawang|Legoksayem|Kasimpar|Penanggungan
2001:Kalibening|Asinan|Sembawa|Kalibombong|Majatengah|Kalisat Kidul|Sirukem|Kertosari|Sidakangen|Sikumpul|Gununglangit|Bedana|Sirukun|Karanganyar|Plorengan|Kasinoman
2001:Pandanarum|Sinduaji|Pasegeran|Pingit Lor|Lawen|Sirongge|Pringamba|Beji
2001:Pagedongan|Gunungjati|Twelagiri|Kebutuhduwur|Kebutuhjurang|Pesangkalan|Duren|Lebakwangi|Gentansari
2001:Argopeni|Karangduwur|Srati|Pasir|Jintung|Banjararjo|Argosari|Watukelir|Kalibangkang|Tlogosari|Kalipoh|Ayah|Candirenggo|Mangunweni|Jatijajar|Demangsari|Bulurejo|Kedungweru
2001:Karangbolong|Jladri|Adiwarno|Rangkah|Wonodadi|Geblug|Rogodadi|Pakuran|Buayan|Sikayu|Karangsari|Rogodono|Banyumudal|Tugu|Nogoraji|Mergosono|Semampir|Jogomulyo|Purbowangi|Jatiroto
2001:Tambakmulyo|Surorejan|Waluyorejo|Sidoharjo|Puliharjo|Purwosari|Arjowinangun|Krandegan|Kaleng|Tukinggedong|Purwoharjo|Banjarejo|Wetonkulon|Pesuruhan|Wetonwetan|Kedalemankulon|Kedalemanwetan|Srusuhjurutengah|Sitiadi|Bumirejo|Madurejo|Sidobunder|Sidodadi
2001:Karangrejo|Karanggadung|Tegalretno|Ampelsari|Munggu|Kewangunan|Karangduwur|Petanahan|Kebonsari|Grogolpenatus|Grogolbeningsari|Jogomertan|Tanjungsari|Sidomulyo|Grujugan|Kritig|Nampudadi|Tresnorejo|Podourip|Jatimulyo|Banjarwinangun
2001:Jogosimo|Tanggulangin|Pandanlor|Tambakprogaten|Gebangsari|Klegenrejo|Bendogarap|Kedungsari|Jerukagung|Klegenwonosari|Klirong|Kaliwungu|Jatimalang|Karangglonggong|Ranterejo|Wotbuwono|Tambakagung|Sitirejo|Gadungrejo|Dorowati|Bumiharjo|Kebadongan|Podoluhur|Kedungwinangun
2001:Ayamputih|Setrojenar|Brecong|Banjurpasar|Indrosari|Buluspesantren|Banjurmukadan|Waluyo|Bocor|Maduretno|Ambalkumolo|Rantewringin|Tambakrejo|Sangubanyu|Arjowinangun|Ampih|Jogopaten|Klapasawit|Sidomoro|Tanjungrejo|Tanjungsari
2001:Entak|Plempukankembaran|Kenoyojayan|Ambalresmi|Kaibonpetangkuran|Kaibon|Sumberjati|Blengorwetan|Blengorkulon|Benerwetan|Benerkulon|Ambalkliwonan|Pasarsenen|Pucangan|Ambalkebrek|Gondanglegi|Banjarsari|Lajer|Singosari|Sidoluhur|Sinungrejo|Ambarwinangun|Peneket|Sidorejo|Sidomulyo|Sidomukti|Prasutan|Kradenan|Pagedangan|Surobayan|Dukuhrejosari|Kembangsawit
2001:Miritpetikusan|Tlogodepok|Mirit|Tlogopragoto|Lembupurwo|Wiromartan|Rowo|Singoyudan|Wergonayan|Selotumpeng|Sitibentar|Karanggede|Kertodeso|Patukrejomulyo|Patukgawemulyo|Mangunranan|Pekutan|Wirogaten|Winong|Ngabean|Sarwogadung|Krubungan
2001:Tersobo|Prembun|Kabekelan|Tunggalroso|Kedungwaru|Bagung|Sidogede|Sembirkadipaten|Kedungbulus|Mulyosri|Pesuningan|Pecarikan|Kabuaran
2001:Pekunden|Tanjungmeru|Kuwarisan|Kutowinangun|Lundong|Mekarsari|Babadsari|Ungaran|Mrinen|Pejagatan|Triwarno|Korowelang|Jlegiwinangun|Lumbu|Tanjungsari|Kaliputih|Tunjungseto|Pesalakan|Karangsari
2001:Bojongsari|Surotrunan|Kambangsari|Jatimulyo|Tanuharjo|Karangtanjung|Kemangguan|Kalijaya|Karangkembang|Seliling|Tlogowulung|Kaliputih|Wonokromo|Sawangan|Kalirancang|Krakal
1010:Selang|1012:Tamanwinangun|Panjer|1024:Kebumen|1026:Bumirejo|2001:Muktisari|Murtirejo|Depokrejo|Mengkowo|Gesikan|Kalibagor|Argopeni|Jatisari|Kalirejo|2011:Adikarso|2014:Kembaran|Sumberadi|Wonosari|Roworejo|Tanahsari|Bandung|Candimulyo|Kalijirek|Candiwulan|Kawedusan|2025:Kutosari|2027:Gemeksekti|Karangsari|Jemur
2001:Logede|Kuwayuhan|Kedawung|Pejagoan|Kebulusan|Aditirto|Karangpoh|Jemur|Prigi|Kebagoran|Pengaringan|Peniron|Watulawang
2001:Menganti|Trikarso|Sidoharjo|Giwangretno|Jabres|Sruweng|Karanggedang|Purwodeso|Klepusanggar|Tanggeran|Karangsari|Karangpule|Pakuran|Pengempon|Kejawang|Karangjambu|Sidoagung|Penusupan|Donosari|Pandansari|Condongcampur
2001:Sugihwaras|Tambaharjo|Tepakyang|Sidomulyo|Wajasari|Candiwulan|Adikarto|Adimulyo|Temanggal|Joho|Adiluhur|Tegalsari|Sekarteja|Kemujan|Mangunharjo|Banyurata|Meles|Caruban|Bonjok|Arjomulyo|Arjosari|Pekuwon|Sidomukti
2001:Kamulyan|Sidomukti|Tambaksari|Kalipurwo|Purwodadi|Pondokgebangsari|Kuwarasan|Harjodowo|Lemahduwur|Madureso|Mangli|Gandusari|Ori|Serut|Banjareja|Gumawang|Wonoyoso|Gunungmujil|Kuwaru|Bendungan|Jatimulyo|Sawangan
2001:Redisari|Kalisari|Pringtutul|Rowokele|Bumiagung|Jatiluhur|Kretek|Sukomulyo|Giyanti|Wonoharjo|Wagirpandan
2001:Sidoharum|Selokerto|Kalibeji|Jatinegara|Bejiruyung|Pekuncen|Kedungjati|Semali|Bonosari|Sempor|Tunjungseto|Sampang|Donorojo|Kedungwringin|Kenteng|Somagede
1008:Gombong|Wonokriyo|2001:Kalitengah|Kemukus|Banjarsari|Panjangsari|Patemon|Kedungpuji|Wero|2010:Semondo|Semanding|Sidayu|Wonosigro|Klopogodo
1002:Panjatan|Karanganyar|Jatiluhur|1007:Plarangan|2001:Sidomulyo|2005:Candi|Giripurno|2008:Karangkemiri|Wonorejo|Grenggeng|Pohkumbang
2001:Karanggayam|Kajoran|Karangtengah|Karangmojo|Penimbun|Kalirejo|Pagebangan|Clapar|Logandu|Kebakalan|Karangrejo|Wonotirto|Kalibening|Gunungsari|Ginandong|Binangun|Glontor|Selogiri|Giritirto
2001:Pucangan|Seboro|Wonosari|Sadangkulon|Cangkring|Sadangwetan|Kedunggong
2001:Patukrejo|Ngasinan|Pujodadi|Balorejo|Rowosari|Tlogorejo|Bonorowo|Sirnoboyo|Bonjokkidul|Bonjoklor|Mrentul
2001:Pejengkolan|Balingasal|Merden|Kalijering|Kaligubug|Sidototo|Rahayu|Sendangdalem|Padureso
2001:Jatipurus|Lerepkebumen|Blater|Poncowarno|Tegalrejo|Jembangan|Kedungdowo|Karangtengah|Tirtomoyo|Soka|Kebapangan
2001:Widoro|Seling|Pencil|Kedungwaru|Kaligending|Plumbon|Pujotirto|Wadasmalang|Tlepok|Kalisono|Langse|Banioro|Karangsambung|Totogan
2001:Harjobinangun|Patutrejo|Ketawangrejo|Munggangsari|Kertojayan|Pasaranom|Ukirsari|Nambangan|Sumberagung|Bendungan|Rowodadi|Bakurejo|Duduwetan|Dudukulon|Rejosari|Trimulyo|Tulusrejo|Tegalrejo|Kalirejo|Wonoenggal|Banyuyoso|Grabag|Aglik|Roworejo|Tunggulrejo|Kedungkamal|Sangubanyu|Dukuhdungus|Tlepokwetan|Tlepokkulon|Kumpulrejo|Kese
2001:Ngentak|Girirejo|Wero|Pagak|Malang|Depokrejo|Keburuhan|Awu-awu|Kumpulsari|Kesidan|Wonoroto|Pejagran|Wonosari|Wonosri|Jeruken|Tanjungrejo|Kalitanjung|Kuwukan|Kedondong|Rasukan|Laban|Wasiat|Tunjungan|Ringgit|Kaliwungukidul|Kaliwungulor|Cokroyasan|Bojong|Karangtalun|Susuk|Klandaran|Briyan|Ngombol|Joso|Candi|Pulutan|Walikoro|Sruwoh|Wonoboyo|Kembangkuning|Jombang|Mendiro|Wunut|Sumberrejo|Wingkosigromulyo|Wingkoharjo|Singkilkulon|Singkilwetan|Tumenggungan|Curug|Wingkosanggrahan|Wingkomulyo|Wingkotinumpuk|Piyono|Tanjung|Secang|Seboropasar
2001:Jatimalang|Jatikontal|Gedangan|Karanganyar|Jogoboyo|Watukuro|Karangsari|Banjarsari|Kebonsari|Sidoharjo|Jogoresan|Geparang|Nampurejo|Kentengrejo|Nampu|Gesing|Keponggok|Bubutan|Tegalaren|Sukomanah|Blendung|Guyangan|Bongkot|Purwodadi|Sumbersari|Purwosari|Jenarwetan|Jenarkidul|Jenarlor|Pundensari|Kesugihan|Tlogorejo|Plandi|Bragolan|Ketangi|Karangmulyo|Keduren|Sumberrejo|Brondongrejo|Sendangsari
2001:Dadirejo|Tlogokotes|Bapangsari|Bugel|Bagelen|Krendetan|Somorejo|Hargorojo|Durensari|Semono|Sokoagung|Kalirejo|Clapar|Soko|Semagung|Piji|Kemanukan
2001:Jatirejo|Somongari|Donorejo|Hulosobo|Kaliharjo|Kaligono|Tlogoguwo|Pandanrejo|Tawangsari|Tlogobulu|Purbowono|Ngaran|Kedunggubah|Jelok|Tlogorejo|Gunungwangi|Hardimulyo|Sudorogo|Sumowono|Ngadirejo|Pucungroto
1007:Cangkrepkidul|Cangkreplor|1010:Tambakrejo|Kedungsari|Pangenrejo|Pangenjurutengah|Doplang|Sindurjan|Paduroso|Purworejo|Mranti|Mudal|Keseneng|Baledono|2001:Pacekelan|Plipir|Brenggong|Ganggeng|Semawung|Wonoroto|2009:Sidorejo|2022:Wonotulus|Sidomulyo|Sudimoro|Donorati
1010:Borokulon|1026:Kledungkradenan|Kledung Karangdalem|2001:Seborokrapyak|Triwarno|Bajangrejo|Bencorejo|Surorejo|Wangunrejo|Cengkawakrejo|Popongan|Borowetan|2011:Tegalrejo|Banyuurip|Malangrejo|Tegalkuning|Kliwonan|Kertosono|Tanjunganom|Sawit|Sumbersari|Pakisrejo|Candingasinan|Sokowaten|Golok|Candisari|Condongsari
1020:Sucenjurutengah|2001:Jono|Pogungjurutengah|Pogungrejo|Banjarejo|Pogungkalangan|Ketiwijayan|Krandegan|Tanjungrejo|Dewi|Tangkisan|Jatingarang|Bandungkidul|Bandungrejo|Besole|Botorejo|Botodaleman|Dukuhrejo|Grantung|Kalimiru|2021:Bringin|Bayan|Pekutan|Jrakah|Sambeng|Pucangagung
1009:Bayem|Semawung Kembaran|1014:Semawung Daleman|Bandung|Kutoarjo|Katerban|2001:Kebondalem|Tuntungpait|Kiyangkongrejo|Suren|Karangwuluh|Purwosari|Kepuh|Majir|2011:Kuwurejo|Pringgowijayan|Sidarum|2018:Pacor|Tunggorono|Tepus Kulon|Sokoharjo|Kemadu Lor|Kaligesing|Tepus Wetan|Wirun|Karangrejo|Tursino
2001:Kedungmulyo|Mangunjayan|Karanganom|Tanjunganom|Sidomulyo|Sumbersari|Langenrejo|Tamansari|Wareng|Ketug|Rowodadi|Kedungsari|Sruwohdukuh|Wonodadi|Wonorejowetan|Wonorejokulon|Kunirejokulon|Kunirejowetan|Kedungsri|Kedungagung|Sruwohrejo|Lugurejo|Lugu|Kunir|Lubangdukuh|Tlogorejo|Polomarto|Tegalgondo|Lubanglor|Lubangindangan|Lubangkidul|Lubangsampang|Dlangu|Andong|Kaliwatubumi|Kaliwatukranggan|Panggeldlangu|Binangun|Butuh|Klepu|Wironatan
2001:Kendalrejo|Kalimati|Pepe|Tunjungtejo|Sekartejo|Tersidilor|Tersidikidul|Tasikmadu|Pangkalan|Sumber|Gumawangrejo|Keburusan|Wonoyoso|Tapen|Waru|Blekatuk|Dlisen Wetan|Dlisenkulon|Semampir|Petuguran|Pekacangan|Karanggetas|Luweng Kidul|Sambeng|Megulungkidul|Pituruh|Sikambang|Ngampel|Prigelan|Ngandagan|Karanganyar|Megulunglor|Prapagkidul|Kembangkuning|Luwenglor|Brengkol|Girigondo|Prapaglor|Kalikotes|Kesawen|Kedungbatur|Polowangi|Kalijering|Somogede|Kaligondang|Kaligintung|Sawangan|Wonosido|Pamriyan
2001:Waled|Kroyokulon|Rejosari|Gesikan|Paitan|Gedong|Rowobayem|Kemiri Kidul|Bedono Kluwung|Bedono Pageron|Bedono Karangduwur|Rebug|Loning|Winong|Sutoragan|Jatiwangsan|Girimulyo|Girijoyo|Turus|Dilem|Kedunglo|Wonosuko|Sidodadi|Kalimeneng|Kemirilor|Kerep|Kroyolor|Samping|Wonosari|Kaliglagah|Kapiteran|Wanurojo|Rejowinangun|Kaliurip|Kedungpomahanwetan|Karangluas|Kedungpomahankulon|Sukogelap|Gunungteges|Purbayan
2001:Puspo|Plipiran|Pakisarum|Brunorejo|Brunosari|Somoleter|Blimbing|Gowong|Brondong|Cepedak|Gunungcondong|Kemranggen|Karanggedang|Giyombong|Kambangan|Watuduwur|Kaliwungu|Tegalsari
1003:Lugosobo|2001:Winongkidul|Seren|2004:Gintungan|Bulus|Rendeng|Kroyo|Winonglor|Mlaran|Pelutan|Bendosari|Gebang|Salam|Pakem|Wonotopo|Sidoleren|Penungkulan|Redin|Tlogosono|Ngemplak|Kragilan|Prumben|Ngaglik|Kemiri|Kalitengkek
2001:Kalinongko|Trirejo|Karangrejo|Kalikalong|Rimun|Tepansari|Kaliglagah|Tridadi|Banyuasin Separe|Guyangan|Kalisemo|Loano|Jetis|Kedungpoh|Maron|Kebongunung|Mudalrejo|Kemejing|Banyuasin Kembaran|Sedayu|Ngargosari
2001:Benowo|Kalitapas|Kaliwader|Kedungpucang|Sendangsari|Kaliboto|Kaliurip|Kedungloteng|Wadas|Cacaban Kidul|Cacaban Lor|Pekacangan|Medono|Bleber|Bener|Karangsari|Guntur|Legetan|Ketosari|Kamijoro|Jati|Mayungsari|Kalijambe|Sukowuwuh|Limbangan|Nglaris|Sidomukti|Ngasinan
1007:Wadaslintang|2001:Kaligowong|Sumbersari|Sumberejo|Erorejo|Karanganyar|Panerusan|2008:Plunjaran|Kumejing|Lancar|Somogede|Trimulyo|Tirip|Besuki|Gumelar|Ngalian|Kalidadap
1008:Kepil|2001:Gondowulan|Jangkrikan|Tegeswetan|Gadingsukuh|Burat|Bener|Gadingrejo|2009:Beran|Kapulogo|Kagungan|Randusari|Rejosari|Ngalian|Kalipuru|Tanjunganom|Kaliwuluh|Tegalgot|Warangan|Ropoh|Pulosaren
1008:Sapuran|2001:Bogoran|Karangsari|Pecekelan|Glagah|Surojoyo|Talunombo|Tempursari|2009:Jolontoro|Sedayu|Ngadisalam|Tempuranduwur|Marongsari|Batursari|Banyumudal|Ngadikerso|Rimpak
1015:Kaliwiro|2001:Selomanik|Bendungan|Medono|Ngadisono|Lebak|Ngasinan|Kaliguwo|Pesodongan|Lamuk|Pucungkerep|Gambaran|Purwosari|Grugu|Tracap|2016:Kauman|Cledok|Winongsari|Sukoreno|Kemiriombo|Tanjunganom
1006:Leksono|2001:Sawangan|Lipursari|Selokromo|Sojokerto|Besani|2007:Jlamprang|Wonokerto|Jonggolsari|Kalimendong|Timbang|Pacarmulyo|Durensawit|Manggis
1008:Selomerto|1011:Wonorejo|2001:Kecis|Kaliputih|Candi|Balekambang|Karangrejo|Krasak|Gunungtawang|2009:Pakuncen|Kalierang|2012:Wilayu|Sinduagung|Sumberwulan|Plobangan|Simbarejo|Wulungsari|Bumitirto|Semayu|Adiwarno|Kadipaten|Sidorejo|Tumenggungan|Ngadimulyo
1006:Kalikajar|2001:Mangunrejo|Mungkung|Perboto|Kedalon|Rejosari|2007:Simbang|Karangduwur|Kwadungan|Purwojiwo|Wonosari|Kalikuning|Maduretno|Tegalombo|Kembaran|Lamuk|Bowongso|Butuh|Butuh Kidul
1001:Wringinanom|1008:Kertek|2002:Sudungdewo|Bejiarum|Ngadikusuman|Bojasari|Surengede|Sindupaten|2009:Sumberdalem|Purwojati|Karangluhur|Tlogodalem|Banjar|Damarkasiyan|Tlogomulyo|Pagerejo|Candimulyo|Purbosono|Candiyasan|Kapencar|Reco
1002:Tawangsari|Mlipak|Jaraksari|1006:Kramatan|1008:Bumireso|Rojoimo|Pagerkukuh|Sambek|1013:Kejiwan|Kalianget|Jlamprang|1020:Wonosobo Barat|Wonosobo Timur|2001:Wonolelo|2005:Jogoyitnan|2007:Pancurwening|2016:Wonosari|Bomerto|Sariyoso|Tlogojati
1010:Wonoroto|2001:Bumiroso|Gondang|Limbangan|Kuripan|Banyukembar|Gumawangkidul|Wonosroyo|Watumalang|Pasuruhan|2011:Lumajang|Binangun|Wonokampir|Krinjing|Mutisari|Kalidesel
1004:Mudal|Andongsili|1009:Kalibeber|2001:Sojopuro|Candirejo|Keseneng|2006:Krasak|Bumirejo|Blederan|2010:Sukorejo|Larangankulon|Pungangan|Gunturmadu|Mojosari|Wonokromo|Derongisor|Deroduwur|Slukatan|Kebrengan
1005:Garung|2001:Lengkong|Gemblengan|Sendangsari|Kayugiyang|2006:Siwuran|Kuripan|Jengkol|Tlogo|Maron|Menjer|Mlandi|Laranganlor|Sitiharjo|Tegalsari
1008:Kejajar|2001:Campursari|Sikunang|Sembungan|Kreo|Tambi|Buntu|Sigedang|2009:Serang|Tieng|Parikesit|Jojogan|Dieng|Patakbanteng|Surengede|Igirmranak
2001:Kupangan|Mergosari|Sukoharjo|Rogojati|Karanganyar|Sempol|Plodongan|Suroyudan|Gumiwang|Gunungtugel|Pulus|Pucungwetan|Kajeksan|Tlogo|Kalibening|Garunglor|Jebengplampitan
2001:Pengarengan|Kalikarung|Dempel|Karangsambung|Tempurejo|Mergolangu|Depok|Kalialang
2001:Ngargoretno|Paripurno|Kalirejo|Menoreh|Ngadirejo|Sidomulyo|Kebonrejo|Salaman|Kalisalak|Sriwedari|Jebengsari|Tanjunganom|Banjarharjo|Purwosari|Ngampeldento|Sidosari|Sawangargo|Krasak|Margoyoso|Kaliabu
2001:Giripurno|Giritengah|Tuksongo|Majaksingi|Kenalan|Bigaran|Sambeng|Candirejo|Ngargogondo|Wanurejo|Borobudur|Tanjungsari|Karanganyar|Karangrejo|Ngadiharjo|Kebonsari|Tegalarum|Kembanglimus|Wringinputih|Bumiharjo
2001:Bligo|Pakunden|Somokaton|Ngluwar|Karangtalun|Jamuskauman|Plosogede|Blongkeng
2001:Mantingan|Salam|Sucen|Kadiluwih|Somoketro|Jumoyo|Tirto|Baturono|Tersangede|Sirahan|Seloboro|Gulon
2001:Sudimoro|Pandanretno|Kaliurang|Tegalrandu|Kamongan|Jerukagung|Kradenan|Banyuadem|Ngablak|Srumbung|Bringin|Mranggen|Ngargosoko|Polengan|Pucanganom|Kemiren|Nglumut
2001:Ketunggeng|Wates|Ngadipuro|Banyubiru|Banyudono|Dukun|Kalibening|Ngargomulyo|Sumber|Mangunsoko|Sewukan|Sengi|Paten|Krinjing|Keningar
2001:Gondowangi|Sawangan|Krogowanan|Kapuhan|Ketep|Wonolelo|Banyuroto|Wulunggunung|Gantang|Jati|Butuh|Mangunsari|Tirtosari|Podosoko|Soronalan
1014:Muntilan|2001:Tanjung|Sokorini|Sriwedari|Congkrang|Adikarto|Menayu|Keji|Ngawen|Gunungpring|Pucungrejo|Tamanagung|Gondosuli|Sedayu
1003:Mendut|Sawitan|2001:Progowati|Ngrajek|2005:Rambeanak|Paremono|Pabelan|Bojong|Pagersari|Mungkid|Ambartawang|Bumirejo|Blondo|Senden|Gondang|Treko
1009:Sumberrejo|2001:Deyangan|Pasuruhan|Donorojo|Kalinegoro|Jogonegoro|Sukorejo|Bondowoso|Danurejo|2010:Banyurojo|Banjarnegoro|Bulurejo|Mertoyudan
2001:Ringinanom|Sumberarum|Sidoagung|Tanggulrejo|Kalisari|Girirejo|Tempurejo|Prajeksari|Jogomulyo|Growong|Temanggal|Pringombo|Kemutuk|Bawang|Tugurejo
2001:Wonogiri|Kwaderan|Madukoro|Bumiayu|Madugondo|Ngargosari|Ngendrosari|Lesanpuro|Banjaretno|Krinjing|Bangsri|Wadas|Kajoran|Mangunrejo|Sambak|Bambusari|Wuwuharjo|Pandansari|Pandanretno|Krumpakan|Banjaragung|Sangen|Pucungroto|Sidorejo|Sidowangi|Sukomulyo|Sukorejo|Sutopati|Sukomakmur
2001:Kaliangkrik|Ngawonggo|Munggangsari|Ngargosoko|Ngendrokilo|Maduretno|Temanggung|Pengarengan|Mangli|Selomoyo|Banjarejo|Giriwarno|Girirejo|Kebonlegi|Balerejo|Beseran|Bumirejo|Ketangi|Balekerto|Adipuro
2001:Bandongan|Salamkanci|Sukosari|Tonoboyo|Gandusari|Sidorejo|Trasan|Banyuwangi|Kedungsari|Sukodadi|Kebonagung|Kalegen|Ngepanrejo|Rejosari
2001:Surojoyo|Tempak|Sidomulyo|Mejing|Purworejo|Candimulyo|Giyanti|Kembaran|Tegalsari|Podosoko|Tampirkulon|Tempursari|Kebonrejo|Tampirwetan|Tembelang|Sonorejo|Trenten|Bateh|Surodadi
2001:Pakis|Banyusidi|Losari|Daseh|Gumelem|Kaponan|Kragilan|Ketundan|Daleman Kidul|Petung|Bawang|Rejosari|Kajangkoso|Munengwarangan|Gondangsari|Kenalan|Pogalan|Gejagan|Muneng|Jambewangi
2001:Ngablak|Jogonayan|Tejosari|Sumberejo|Girirejo|Pandean|Genikan|Bandungrejo|Madyogondo|Jogoyasan|Keditan|Magersari|Kanigoro|Selomirah|Pagergunung|Seloprojo
2001:Grabag|Sumurarum|Banyusari|Kartoharjo|Sidogede|Citrosono|Kleteran|Ngasinan|Banaran|Baleagung|Klegen|Kalikuto|Kalipucang|Seworan|Banjarsari|Sambungrejo|Tlogorejo|Tirto|Ketawang|Salam|Cokro|Losari|Ngrancah|Sugihmas|Pesidi|Giriwetan|Pucungsari|Lebak
2001:Tegalrejo|Soroyudan|Sidorejo|Purwosari|Dlimas|Banyusari|Sukorejo|Tampingan|Banyuurip|Glagahombo|Purwodadi|Wonokerto|Dawung|Klopo|Japan|Kebonagung|Ngasem|Girirejo|Ngadirejo|Donorejo|Mangunrejo
1001:Secang|2002:Madusari|Madyocondro|Ngabean|Krincing|Donorejo|Candisari|Candiretno|Pancuranmas|Jambewangi|Payaman|Kalijoso|Ngadirojo|Karangkajen|Sidomulyo|Pucang|Purwosari|Donomulyo|Girikulon|Pirikan
2001:Windusari|Pasangsari|Candisari|Bandarsedayu|Banjarsari|Balesari|Kembangkuning|Tanjungsari|Wonoroto|Genito|Kentengsari|Umbulsari|Semen|Dampit|Girimulyo|Ngemplak|Gunungsari|Kalijoso|Mangunsari|Gondangrejo
2001:Tlogolele|Klakah|Jrakah|Lencoh|Suroteleng|Samiran|Selo|Tarubatang|Senden|Jeruk
2002:Tanduk|Banyuanyar|Sidomulyo|Ngargosari|Selodoko|Ngenden|Ngampon|Gondangslamet|Candi|Urutsewu
2001:Wonodoyo|Jombong|Gedangan|Sumbung|Paras|Jelok|Bakulan|Candigatak|Cabeankunti|Mliwis|Sukabumi|Genting|Cepogo|Kembangkuning|Gubug
2011:Pagerjurang|Sukorejo|Sruni|Cluntang|Kembangsari|Ringinlarik|Kebongulo|Musuk|Sukorame|Pusporenggo
1001:Pulisen|Siswodipuran|1004:Banaran|2003:Karanggeneng|2005:Winong|Penggung|Kiringan|Mudal|Kebonbimo
1007:Kemiri|1009:Mojosongo|2001:Madu|Singosari|Tambak|Manggis|Jurug|Karangnongko|2008:Butuh|2010:Kragilan|Brajan|Metuk|Dlingo
2001:Kopen|Doplang|Kadireso|Nepen|Sudimoro|Bangsalan|Salakan|Teras|Randusari|Mojolegi|Gumukrejo|Tawangsari|Krasak
2001:Kateguhan|Manjung|Gombang|Tegalrejo|Tlawong|Jenengan|Cepokosawit|Kemasan|Jatirejo|Bendosari|Karangduren|Guwokajen
2001:Dukuh|Jipangan|Jembungan|Sambon|Kuwiran|Cangkringan|Ngaru-aru|Bendan|Ketaon|Banyudono|Batan|Denggungan|Bangak|Trayu|Tanjungsari
2001:Canden|Senting|Tempursari|Jatisari|Glintang|Catur|Tawengan|Sambi|Demangan|Kepoh|Jagoan|Babadan|Ngaglik|Trosobo|Cermo|Nglembu
2001:Ngargorejo|Sobokerto|Ngesrep|Gagaksipat|Donohudan|Sawahan|Pandeyan|Kismoyoso|Dibal|Sindon|Manggung|Giriroto
2001:Kenteng|Potronayan|Sembungan|Jeron|Ketitang|Rembun|Guli|Tegalgiri|Bendo|Keyongan|Pojok|Glonggong|Pulutan
2001:Pelem|Bendungan|Temon|Teter|Simo|Walen|Pentur|Gunung|Talakbroto|Kedunglengkong|Blagung|Sumber|Wates
2001:Manyaran|Sempulur|Klumpit|Pinggir|Bantengan|Tegalsari|Sranten|Grogolan|Mojosari|Pengkol|Karangkepoh|Sendang|Kebonan|Klari|Bangkok|Dologan
2001:Kalangan|Sendangrejo|Tanjung|Jaten|Blumbang|Sangge|Banyuurip|Bade|Klego|Gondanglegi|Karanggatak|Sumberagung|Karangmojo
2001:Pakel|Gondangrawe|Sempu|Beji|Mojo|Senggrong|Kedungdowo|Kacangan|Andong|Munggur|Pakang|Pranggong|Kunti|Pelemrejo|Semawung|Kadipaten
2001:Watugede|Kedungrejo|Sarimulyo|Klewor|Bawu|Kendel|2010:Kemusu|Genengsari|Kedungmulyo|Wonoharjo
2002:Karangjati|Ketoyan|Bolo|Banyusri|Gosono|Wonosegoro|Bandung|2014:Bojong|2019:Kauman|Lemahireng|Guwo
1006:Sambeng|2001:Krobokan|Ngaren|Kalimati|Kayen|Jerukan|2007:Pilangrejo|Cerme|Juwangi|Ngleses
2001:Seboto|Kaligentong|Gladagsari|Kembang|Ngagrong|Candisari|Ngargoloka|Sampetan|Ngadirojo|Jlarem
2001:Lampar|Dragan|Karanganyar|Jemowo|Sumur|Sangup|Mriyan|Lanjaran|Karangkendal|Keposong
2001:Ngablak|Kedungpilang|Kalinanas|Gilirejo|Jatilawang|Garangan|Bercak|Bengle|Gunungsari|Repaking
2001:Sengon|Cucukan|Kotesan|Pereng|Kebondalem Kidul|Tlogo|Taji|Sanggrahan|Geneng|Kemudo|Bugisan|Kokosan|Kebondalem Lor|Brajan|Randusari|Joho
2001:Gentan|Karangturi|Jogoprayan|Kragilan|Ngandong|Kerten|Katekan|Sawit|Muruh|Mutihan|Baturan|Mlese|Gesikan|Jabung|Towangsan|Ceporan
2001:Pesu|Dengkeng|Pacing|Kadilanggon|Kaligayam|Melikan|Jiwowetan|Brangkal|Pasung|Tanjungan|Canan|Kalitengah|Gadungan|Pandes|Birit|Sukorejo|Sembung|Trotok|Kadibolo
2001:Ngerangan|Jambakan|Dukuh|Jarum|Nengahan|Bogem|Paseban|Krikilan|Beluk|Banyuripan|Gununggajah|Tegalrejo|Talang|Tawangrejo|Kebon|Jotangan|Krakitan|Wiro
2001:Karangasem|Burikan|Nanggulan|Bendungan|Tugu|Kedungampel|Bawak|Barepan|Pakisan|Balak|Cawas|Plosowangi|Baran|Tirtomarto|Japanan|Tlingsing|Mlese|Gombang|Pogung|Bogor
2001:Karangpakel|Wanglu|Trucuk|Kalikebo|Gaden|Planggu|Pundungsari|Sajen|Puluhan|Kradenan|Sabranglor|Jatipuro|Wonosari|Mireng|Bero|Mandong|Sumber|Palar
2001:Gondang|Basin|Pluneng|Ngrundul|Malangjiwan|Karangduren|Menden
2001:Pakahan|Ngering|Rejoso|Titang|Somopuro|Tangkisan Pos|Gondangan|Bakung|Sumyang|Karangdukuh|Plawikan|Kraguman|Granting|Prawatan|Wonoboyo|Dompyongan|Joton|Tambakan
2001:Nangsri|Barukan|Borangan|Sukorini|Ngemplakseneng|Sapen|Kecemen|Tijayan|Bendan|Tanjungsari|Solodiran|Taskombang|Kranggan|Kebonalas|Leses|Kepurun
2001:Gumul|Banyuaeng|Kadilajo|Somokaton|Jetis|Karangnongko|Jagalan|Demakijo|Blimbing|Kanoman|Gemampir|Jiwan|Logede|Ngemplak
2001:Srebegan|Kajen|Jambukidul|Kujon|Pokak|Pasungan|Mlese|Jombor|Meger|Dlimas|Jambukulon|Ceper|Kurung|Cetan|Tegalrejo|Ngawonggo|Klepu|Kuncen
2001:Temuwangi|Beji|Ngaren|Jatimulyo|Jetiswetan|Keden|Bendo|Tambakboyo|Kedungan|Sobayan|Kalangan|Troketon|Kaligawe|Lemahireng
2001:Tulas|Bulusan|Ringinputih|Soka|Tumpukan|Karangjoho|Demangan|Tambak|Karangdowo|Munggung|Sentono|Pugeran|Ngolodono|Karangwungu|Karangtalun|Babadan|Tegalampel|Bakungan|Kupang
2001:Trasan|Sawahan|Juwiran|Jetis|Ketitang|Gondangsari|Serenan|Tlogorandu|Bolopleret|Tanjung|Kenaiban|Bulurejo|Jaten|Mrisen|Pundungan|Juwiring|Kwarasan|Carikan|Taji
2001:Sidowarno|Bener|Gunting|Kingkang|Jelobo|Lumbungkerep|Ngreden|Bulan|Boto|Wadunggetas|Tegalgondo|Bolali|Sukorejo|Sekaran|Bentangan|Duwet|Pandanan|Teloyo
2001:Dukuh|Jetis|Butuhan|Banaran|Bowan|Sribit|Mendak|Krecek|Karang|Sabrang|Tlobong|Gatak|Delanggu|Kepanjen|Segaran|Sidomulyo
2001:Glagahwangi|Kapungan|Kahuman|Ngaran|Borongan|Nganjat|Jimus|Turus|Polan|Karanglo|Ponggok|Wangen|Keprabon|Kranggan|Kebonharjo|Janti|Sidowayah|Sidoharjo
2001:Jambeyan|Jungkare|Kadirejo|Tarubasan|Troso|Blanceran|Kunden|Brangkal|Beku|Karangan|Karanganom|Padas|Soropaten|Jurangjero|Ngabeyan|Gledeg|Gempol|Pondok|Jeblog
2001:Mundu|Sedayu|Pomah|Bono|Kiringan|Majegan|Dalangan|Gedongjetis|Sorogaten|Beji|Kemiri|Sudimoro|Tulung|Malangan|Pucangmiliran|Cokro|Daleman|Wunut
1015:Jatinom|2001:Beteng|Randulanang|Mranggen|Jemawan|Gedaren|Cawan|Tibayan|Bengking|Temuireng|Bandungan|Kayumas|Socokangsi|Glagah|Krajan|2016:Bonyokan|Pandeyan|Puluhan
2001:Bawukan|Talun|Panggang|Balerante|Sidorejo|Tegalmulyo|Tlogowatu|Tangkil|Bumiharjo|Kendalsari|Dompol|Kemalang|Keputran
2001:Manjung|Gatak|Duwet|Senden|Ngawen|Kahuman|Pepe|Manjungan|Kwaren|Mayungan|Tempursari|Candirejo|Drono
2001:Jimbung|Ngemplak|Kalikotes|Krajan|Tambongwetan|Jogosetran|Gemblegan
1002:Barenglor|1007:Gergunung|2001:Sekarsuli|2003:Karanganom|Ketandan|Belangwetan|Jonggrangan|2008:Jebugan
1001:Bareng|Kabupaten|Klaten|Tonggalan|1006:Buntalan|1008:Mojayan|2005:Semangkak|2007:Jomboran|2009:Gumulan
1009:Gayamprit|2001:Kajoran|Glodogan|Ngalas|Danguran|Trunuh|Sumberejo|Merbung|Tegalyoso|2010:Karanglo|Nglinggi|Jetis
2001:Grogol|Karangtengah|Karangwuni|Krajan|Jatingarang|Karanganyar|Alasombo|Karangmojo|Weru|Karakan|Tegalsari|Tawang|Ngreco
2001:Sanggang|Kamal|Gentan|Kedungsono|Tiyaran|Karangasem|Bulu|Kunden|Puron|Malangan|Lengking|Ngasinan
2001:Pundungrejo|Watubonang|Kedungjambal|Grajegan|Lorog|Kateguhan|Dalangan|Pojok|Tangkisan|Ponowaren|Majasto|Tambakboyo
1001:Kenep|Banmati|Mandan|Begajah|Gayam|Joho|Jetis|Combongan|Kriwen|Bulakan|Dukuh|Sukoharjo|Bulakrejo|Sonorejo
2001:Tanjungrejo|Jangglengan|Serut|Juron|Celep|Pengkol|Gupit|Plesan|Kedungwinong|Nguter|Baran|Daleman|Lawu|Tanjung|Pondok|Kepuh
1001:Jombor|2002:Toriyo|Mulur|Jagan|Manisharjo|Cabeyan|Puhgogor|Paluhombo|Bendosari|Mojorejo|Mertan|Sugihan|Sidorejo|Gentan
2001:Pranan|Karangwuni|Bugel|Ngombakan|Bakalan|Godog|Kemasan|Kenokorejo|Tepisari|Bulu|Rejosari|Polokarto|Mranggen|Wonorejo|Jatisobo|Kayuapak|Genengsari
2001:Laban|Tegalmade|Wirun|Bekonang|Cangkol|Klumprit|Kragilan|Sapen|Joho|Demakan|Dukuh|Plumbon|Gadingan|Palur|Triyagan
2001:Pandeyan|Telukan|Parangjoro|Pondok|Langenharjo|Gedangan|Madegondo|Grogol|Kadokan|Kwarasan|Sanggrahan|Manang|Banaran|Cemani
2001:Ngrombo|Mancasan|Gedongan|Jetis|Bentakan|Kudu|Kadilangu|Bakipandeyan|Menuran|Duwet|Siwal|Waru|Gentan|Purbayan
2001:Sanggung|Kagokan|Blimbing|Krajan|Geneng|Jati|Trosemi|Luwang|Klaseman|Tempel|Sraten|Wironanggan|Trangsan|Mayang
1002:Kartasura|1004:Ngadirejo|2001:Pucangan|2003:Ngemplak|2005:Gumpang|Makamhaji|Pabelan|Gonilan|Singopuran|Ngabeyan|Wirogunan|Kertonatan
1009:Gedong|2001:Sumberagung|Joho|Petirsari|Gambirmanis|Suci|Sambiroto|Watangrejo|Pracimantoro|2010:Sedayu|Jimbar|Banaran|Trukan|Tubokarto|Lebak|Gebangharjo|Glinggang|Wonodadi
1004:Bayemharjo|1006:Giritontro|2001:Ngargoharjo|Tlogosari|Tlogoharjo|2005:Jatirejo|2007:Pucanganom
1002:Girikikis|1011:Giriwoyo|2001:Tirtosuworo|2003:Guwotirto|Ngancar|Bulurejo|Gedongrejo|Pidekso|Tukulrejo|Bumiharjo|Selomarto|2012:Sejati|Sendangagung|Platarejo|Sirnoboyo|Tawangharjo
1008:Selopuro|2001:Sendangsari|Tegiri|Batuwarno|Sumberejo|Ronggojati|Sumberagung|Kudi
1010:Tirtomoyo|1012:Ngarjosari|2001:Hargosari|Dlepih|Wiroko|Sukoharjo|Hargorejo|Sidorejo|Genengharjo|Girirejo|Hargantoro|2011:Banyakprodo|2013:Sendangmulyo|Tanjungsari
1004:Kedungrejo|1008:Beji|2001:Wonoharjo|Bulurejo|Kulurejo|2005:Semin|Bumiharjo|Gebang|2009:Pondoksari|Ngadiroyo|Ngadipiro
2001:Glesungrejo|Balepanjang|Watuagung|Belikurip|Baturetno|Gambiranom|Talunombo|Saradan|Temon|Setrorejo|Sendangrejo|Boto|Kedungombo
1003:Puloharjo|1009:Ngadirejo|2001:Basuhan|Pucung|2004:Sindukarto|Panekan|Baleharjo|Sumberharjo|Minggarharjo|2010:Tegalharjo|Eromoko|Ngunggahan|Tempurharjo|Pasekan|Ngandong
1003:Mojopuro|1007:Wuryantoro|2001:Genukharjo|Sumberejo|2004:Mlopoharjo|Pulutan Kulon|Pulutan Wetan|2008:Gumiwang Lor
1006:Pagutan|Punduhsari|2001:Kepuhsari|Pijiharjo|Bero|Gunungan|Karanglor
1007:Kaliancar|2001:Pare|Keloran|Kepatihan|Pule|Jendi|Singodutan|2008:Gemantar|Jaten|Nambangan|Sendangijo
1002:Wuryorejo|Giritirto|1006:Giripurwo|Giriwono|Wonoboyo|1015:Wonokarto|2001:Sendang|2004:Pokohkidul|Purworejo|2009:Bulusulur|Purwosari|Wonoharjo|Manjung|Wonokerto|Sonoharjo
1009:Mlokomanis Kulon|Kasihan|2001:Gemawang|Kerjo Kidul|Gedong|Pondok|Kerjo Lor|Ngadirojo Kidul|Ngadirojo Lor|Mlokomanis Wetan|2011:Jatimarto
1009:Kayuloko|1012:Sidoharjo|2001:Sempukerep|Sembukan|Tempursari|Kebonagung|Widoro|Mojoreno|Ngabeyan|Kedunggupit|2010:Tremes|Jatinom
1009:Sanggrong|1014:Jatiroto|2001:Brenggolo|Boto|Guno|Dawungan|Ngelo|Pingkuk|Mojopuro|Pesido|2010:Cangkring|Pengkol|Sugihan|Duren|2015:Jatirejo
1005:Kismantoro|1008:Gesing|2001:Pucung|Plosorejo|Bugelan|Ngroto|2006:Miri|Lemahbang|2009:Gambiranom|Gedawung
1002:Tegalrejo|1007:Purwantoro|2001:Biting|2003:Bangsri|Sumber|Joho|Miricinde|2008:Gondang|Kepyar|Bakalan|Ploso|Kenteng|Sendang|Talesan|Sukomangu
1005:Bulukerto|2001:Domas|Nadi|Ngaglik|Bulurejo|2006:Krandegan|Tanjung|Sugihan|Conto|Geneng
1008:Bulusari|1014:Karang|2001:Padarangin|Watusomo|Sambirejo|Pandan|Made|Tunggur|Waru|2009:Slogohimo|Soco|Klunggen|Sedayu|Gunan|2015:Randusari|Sokoboyo|Setren
1009:Pelem|1012:Tanjungsari|2001:Tasikhargo|Sumberejo|Rejosari|Gondangsari|Sidorejo|Ngrompak|Semen|Pule|2010:Sambirejo|Tanggulangin|2013:Gunungsari|Jatisari|Jatisrono|Watangsono|Pandeyan
1005:Jatipurno|1009:Balepanjang|2001:Giriyoso|Kopen|Jatipurwo|Tawangrejo|2006:Slogoretno|Kembang|Girimulyo|2010:Jeporo|Mangunharjo
1003:Sidokarto|1007:Gemawang|2001:Waleng|Doho|2004:Girimarto|Jendi|Nungkulan|2008:Tambakmerang|Jatirejo|Giriwarno|Selorejo|Semagar|Sanan|Bubakan
2001:Purwoharjo|Karangtengah|Ngambarsari|Jeblogan|Temboro
2001:Songbledeg|Ketos|Paranggupito|Gudangharjo|Gunturharjo|Sambiharjo|Johunut|Gendayakan
1002:Giriharjo|2001:Puhpelem|2003:Nguneng|Sukorejo|Tengger|Golo
2001:Ngepungsari|Jatipurwo|Jatipuro|Jatisobo|Jatiwarno|Jatimulyo|Jatisuko|Jatiharjo|Jatikuwung|Jatiroyo
2001:Jatisawit|Petung|Wonokeling|Jatiyoso|Tlobo|Wonorejo|Beruk|Karangsari|Wukirsawit
2001:Paseban|Lemahbang|Jatirejo|Kwangsan|Karangbangun|Ploso|Giriwondo|Kadipiro|Jumantoro|Kedawung|Jumapolo|Bakalan
2001:Sedayu|Kebak|Gemantar|Tunggulrejo|Genengan|Ngunut|Tugu|Sukosari|Sambirejo|Blorong|Sringin
2001:Ngadiluwih|Dawung|Matesih|Karangbangun|Koripan|Girilayu|Pablengan|Plosorejo|Gantiwarno
1002:Blumbang|Kalisoro|Tawangmangu|2001:Gondosuli|2005:Sepanjang|Bandardawung|Karanglo|Nglebak|Plumbon|Tengklik
2001:Puntukrejo|Berjo|Girimulyo|Segorogunung|Kemuning|Nglegok|Dukuh|Jatirejo|Ngargoyoso
2001:Bangsri|Ngemplak|Doplang|Gerdu|Karang|Salam|Karangpandan|Tohkuning|Gondangmanis|Dayu|Harjosari
1001:Lalung|Bolong|Jantiharjo|Tegalgede|Jungke|Cangakan|Karanganyar|Bejen|Popongan|Gayamdompo|Delingan|Gedong
2001:Buran|Papahan|Ngijo|Gaum|Suruh|Pandeyan|Karangmojo|Kaling|Wonolopo|Kalijirak
2001:Suruhkalang|Jati|Jaten|Dagen|Ngringo|Jetis|Sroyo|Brujul
2001:Ngasem|Bolon|Malangjiwan|Paulan|Gajahan|Blulukan|Gawanan|Gedongan|Tohudan|Baturan|Klodran
2001:Wonorejo|Plesungan|Jatikuwung|Selokaton|Bulurejo|Rejosari|Jeruksawit|Karangturi|Kragan|Wonosari|Dayu|Tuban|Krendowahono
2001:Banjarharjo|Alastuwo|Macanan|Nangsri|Kemiri|Kebak|Waru|Pulosari|Malanggaten|Kaliwuluh
2001:Sewurejo|Ngadirejo|Mojogedang|Pojok|Mojoroto|Kaliboto|Buntar|Gebyog|Gentungan|Pendem|Pereng|Munggur|Kedungjeruk
2001:Kuto|Tamansari|Ganten|Gempolan|Plosorejo|Karangrejo|Kwadungan|Botok|Sumberejo|Tawangsari
2001:Gumeng|Anggrasmanis|Jenawi|Trengguli|Sidomukti|Balong|Seloromo|Menjing|Lempong
2001:Keden|Trobayan|Kalimacan|Jetiskarangpung|Krikilan|Bukuran|Ngebung|Tegalombo|Banaran|Karangjati|Saren|Sambirembe|Donoyudan|Wonorejo
2001:Karangwaru|Ngrombo|Sambirejo|Somomorodukuh|Cangkol|Manyarejo|Pungsari|Jembangan|Sidokerto|Jabung|Gedongan|Plupuh|Dari|Karanganyar|Karungan|Gentanbanaran
2001:Sidodadi|Karangmalang|Krebet|Sepat|Jirapan|Gebang|Dawungan|Masaran|Jati|Kliwonan|Pilang|Pringanom|Krikilan
2001:Pengkok|Celep|Karangpelem|Mojodoyong|Jenggrik|Mojokerto|Wonorejo|Wonokerso|Kedawung|Bendungan
2001:Sukorejo|Jambeyan|Jetis|Musuk|Kadipiro|Sambirejo|Blimbing|Dawung|Sambi
2001:Srimulyo|Tegalrejo|Tunggul|Glonggong|Kaliwedi|Wonotolo|Plosorejo|Gondang|Bumiaji
2001:Plumbon|Karanganyar|Cemeng|Bedoro|Toyogo|Banyurip|Gringging|Banaran|Sambungmacan
2001:Ngarum|Bener|Pilangsari|Bandung|Kebonromo|Gabus|Karangudi|Klandungan
1009:Plumbungan|Kroyo|2001:Kedungwaduk|Jurangjero|Saradan|Plosokerep|Guworejo|Puro|Mojorejo|Pelemgadung
1001:Sine|Sragen Kulon|Sragen Tengah|Sragen Wetan|Nglorog|Karang Tengah|2007:Tangkil|Kedungupit
2001:Bentak|Purwosuman|Patihan|Duyungan|Jetak|Sidoharjo|Singopadu|Taraman|Tenggak|Sribit|Jambanan|Pandak
2001:Karangasem|Slogo|Jono|Gawan|Kecik|Pengkol|Suwatu|Ketro|Padas|Tanon|Gabugan|Sambiduwur|Karangtalun|Bonagung|Kalikobok|Gading
1002:Ngembatpadas|Kragilan|1009:Gemolong|Kwangen|2001:Kaloran|2004:Brangkal|Jatibatur|Peleman|Genengduwur|Tegaldowo|2011:Purworejo|Jenalas|Kalangan|Nganti
2001:Geneng|Jeruk|Sunggingan|Girimargo|Doyong|Soko|Brojol|Bagor|Gilirejo|Gilirejo Baru
2001:Pendem|Hadiluwih|Jati|Cepoko|Mojopuro|Ngandul|Kacangan|Pagak|Tlogotirto|Ngargosari|Ngargotirto
2001:Sono|Tempelrejo|Trombol|Pare|Jekani|Kedawung|Jambangan|Gemantar|Sumberejo
2001:Newung|Jatitengah|Bendo|Juwok|Pantirejo|Majenang|Karanganom|Gebang|Baleharjo
2001:Tanggan|Pilangsari|Blangu|Gesi|Srawung|Poleng|Slendro
2001:Katelan|Dukuh|Jekawal|Galeh|Ngrombo|Sigit|Denanyar
2001:Japoh|Ngepringan|Mlale|Dawung|Kandangsapi|Jenar|Banyurip
2001:Karanglangu|Panimbo|Deras|Kentengsari|Ngombak|Prigi|Kedungjati|Klitikan|Padas|Kalimaro|Jumo|Wates
2001:Nampu|Karangsono|Jetis|Parakan|Telawah|Cekel|Karanganyar|Sendangharjo|Mangin|Sumberjosari|Ketro|Gunungtumpeng|Temurejo|Putatnganten|Termas|Dempel|Rawoh|Pangkalan|Mojoagung
2001:Lajer|Sedadi|Bologarang|Karangwader|Toko|Pengkol|Leyangan|Watupawon|Tunggu|Jipang|Kramat|Curut|Wedoro|Kluwan|Karangpahing|Pulutan|Winong|Wolo|Ngeluk|Penawangan
2001:Ngrandah|Kenteng|Genengsari|Bandungharjo|Sindurejo|Genengadal|Dimoro|Katong|Pilangpayung|Sugihan|Krangganharjo|Depok|Tambirejo|Plosoharjo|Boloh|Tunggak
2001:Rambat|Kalangbancar|Juworo|Monggot|Ngrandu|Bangsri|Karanganyar|Asemrudung|Jambangan|Geyer|Ledokdawan|Sobo|Suru
2001:Randurejo|Mlowokarangtalun|Pojok|Jatiharjo|Sidorejo|Tuko|Panunggalan|Mangunrejo|Jetaksari|Pulokulon|Jambon|Karangharjo|Sembungharjo
2001:Sengonwetan|Sambongbangi|Banjardowo|Kradenan|Rejosari|Bago|Simo|Pakis|Crewek|Banjarsari|Kalisari|Kuwu|Grabagan|Tanjungsari
2001:Keyongan|Suwatu|Nglinduk|Pelem|Sulursari|Tlogotirto|Gabus|Pandanharum|Tunggulrejo|Tahunan|Bendoharjo|Kalipang|Karangrejo|Banjarejo
2001:Sendangrejo|Sarirejo|Kalangdosari|Kalanglundo|Truwolu|Pendem|Bandungsari|Ngaringan|Ngarap-arap|Belor|Tanjungharjo|Sumberagung
1006:Wirosari|Kunden|2001:Tambahrejo|Kropak|Kalirejo|Dapurno|Mojorebo|2008:Tanjungrejo|Sambirejo|Gedangan|Tambakselo|Karangasem|Dokoro|Tegalrejo
2001:Mayahan|Pulongrambe|Jono|Selo|Tawangharjo|Tarub|Pojok|Plosorejo|Godan|Kemadohbatur
1001:Grobogan|2002:Getasrejo|Rejosari|Tanggungharjo|Teguhan|Ngabenrejo|Karangrejo|Putatsari|Lebak|Lebengjumuk|Sedayu|Sumberjatipohon
1003:Danyang|Kalongan|1012:Purwodadi|Kuripan|2001:Candisari|Genuksuran|2005:Ngraji|Kandangan|Nambuhan|Warukaranganyar|Nglobar|Kedungrejo|Karanganyar|2014:Ngembak|Cingkrong|Pulorejo|Putat
2001:Menduran|Jangkungharjo|Temon|Lemahputih|Tirem|Karangsari|Kronggen|Katekan|Tegalsumur
2001:Kandangrejo|Selojari|Taruman|Penganten|Klambu|Menawan|Terkesi|Jenengan|Wandan Kemiri
2001:Guyangan|Werdoyo|Guci|Anggaswangi|Ketangirejo|Sambung|Sumurgede|Latak|Tungu|Pahesan|Wanutunggal|Karanggeneng|Manggarwetan|Tinanding|Manggarmas|Harjowinangun|Rajek|Dorolegi|Kopek|Kemloko|Sumberagung|Gundi|Jatilor|Bringin|Klampok|Godong|Ketitang|Bugel
2001:Penadaran|Ginggangtani|Glapan|Trisari|Ngroto|Jeketro|Saban|Mlilir|Kemiri|Papanrejo|Kunjeng|Kuwaron|Rowosari|Gubug|Pranten|Baturagung|Jatipecaron|Tambakan|Ringinkidul|Ringinharjo|Tlogomulyo
2001:Kebonagung|Tlogorejo|Medani|Sukorejo|Tanggirejo|Mangunsari|Gebangan|Kejawan|Tegowanuwetan|Tegowanukulon|Tajemsari|Karangpasar|Kedungwungu|Pepe|Curug|Cangkring|Gaji|Tunjungharjo
2001:Ringinpitu|Ngambakrejo|Kapung|Mrisi|Kaliwenang|Sugihmanik|Tanggungharjo|Brabo|Padang
2001:Bangkleyan|Gempol|Kepoh|Pelem|Jegong|Jati|Singget|Gabusan|Doplang|Randulawang|Tobo|Pengkoljagong
1005:Randublatung|1011:Wulung|2001:Tlogotuwung|Bodeh|Gembyungan|Sambongwangan|2006:Pilang|Temulus|Sumberejo|Kutukan|Kediren|2012:Kadengan|Bekutuk|Plosorejo|Jeruk|Tanggel|Kalisari|Ngliron
2001:Megeri|Nglebak|Getas|Nginggil|Ngrawoh|Mendenrejo|Sumber|Mojorembun|Nglungger|Medalem
2001:Gondel|Ketuwan|Jimbung|Panolan|Klagen|Kemantren|Sidorejo|Wado|Pulo|Tanjung|Sogo|Bajo|Nglandeyan|Kalen|Ngraho|Kedungtuban|Galuk
1011:Tambakromo|1013:Balun|Cepu|Ngelo|Karangboyo|Ngroto|2001:Gadon|Ngloram|Cabean|Kapuan|Jipang|Getas|Sumberpitu|Kentong|Mernung|Mulyorejo|2012:Nglanjuk
2001:Temengeng|Sambongrejo|Gadu|Sambong|Pojokwatu|Gagakan|Biting|Brabowan|Ledok|Giyanti
2001:Nglobo|Cabak|Nglebur|Janjang|Bleboh|Ketringan|Singonegoro|Jiken|Genjahan|Jiworejo|Bangowan
1013:Jepon|2001:Blungun|Semanggi|Ngampon|Jomblang|Palon|Bangsri|Sumurboto|Brumbung|Turirejo|Semampir|Kemiri|Tempellemahbang|2014:Seso|Balong|Geneng|Nglarohgunung|Kawengan|Gersi|Gedangdowo|Puledagel|Bacem|Jatirejo|Soko|Waru
1006:Beran|1008:Bangkle|Kedungjenar|Mlangsen|Jetis|Tambahrejo|Kauman|Sonorejo|Kunden|Tempelan|Tegalgunung|Karangjati|2001:Jepangrejo|Kamolan|Pelem|Purworejo|Andongrejo|2007:Jejeruk|2019:Temurejo|Tempurejo|Patalan|Tambaksari|Purwosari|Ngadipurwo|Sendangharjo|Tempuran|Plantungan|Ngampel
2001:Tawangrejo|Kedungringin|Adirejo|Tamanrejo|Tutup|Sukorejo|Tambahrejo|Kalangan|Sambongrejo|Tunjungan|Kedungrejo|Gempolrejo|Nglangitan|Keser|Sitirejo
2001:Jatisari|Jatiklampok|Klopoduwur|Sidomulyo|Balongsari|Bacem|Wonosemi|Sendanggayam|Banjarejo|Mojowetan|Sumberagung|Gedongsari|Sendangwungu|Balongrejo|Karangtalun|Kebonrejo|Kembang|Sembongin|Plosorejo|Buluroto
1015:Punggursugih|1018:Ngawen|2001:Rowobungkul|Gedebeg|Sambonganyar|Kendayaan|Plumbon|Bergolo|Bandungrojo|Kedungsatriyan|Karangtengah|Jetakwanger|Sumberejo|Sendangagung|Talokwohmojo|Trembulrejo|2016:Gondang|Sendangrejo|2019:Semawur|Bradag|Gotputuk|Berbak|Sarimulyo|Sendangmulyo|Wantilgung|Bogowanti|Sambongrejo|Srigading|Karangjong
1017:Kunduran|2001:Botoreco|Buloh|Kemiri|Kodokan|Sonokidul|Sempu|Cungkup|Plosorejo|Ngilen|Bakah|Kalangrejo|Blumbangrejo|Tawangrejo|Klokah|Muraharjo|Jagong|2018:Gagaan|Sambiroto|Bejirejo|Jetak|Karanggeneng|Balong|Ngawenombo|Sendangwates|Kedungwaru
2001:Tinapan|Sambeng|Prigi|Pelemsengir|Kacangan|Sonokulon|Kedungwungu|Gunungan|Kajengan|Dringo|Cokrowati|Ketileng|Todanan|Ngumbul|Wukirsari|Bicak|Sendang|Karanganyar|Dalangan|Candi|Gondoriyo|Kembang|Bedingin|Ledok|Kedungbacin
2001:Gombang|Sarirejo|Karanganyar|Karang|Prantaan|Jeruk|Bogorejo|Gembol|Tempurejo|Gayam|Sendangrejo|Gandu|Nglengkir|Jurangjero
2001:Harjowinangun|Tengger|Krocok|Ngapus|Dologan|Tlogowungu|Japah|Beganjing|Ngrambitan|Pengkolrejo|Bogorejo|Wotbakah|Padaan|Bogem|Sumberejo|Ngiyono|Gaplokan|Kalinanas
2001:Ronggo Mulyo|Logede|Pelemsari|Logung|Krikilan|Kedungtulup|Polbayem|Jatihadi|Sumber|Jadi|Grawan|Randuagung|Sukorejo|Tlogotunggal|Bogorejo|Megulung|Kedungasem|Sekarsari
2001:Mlatirejo|Sendangmulyo|Pondokrejo|Warugunung|Pinggan|Cabean Kidul|Lambangan Kulon|Lambangan Wetan|Sumbermulyo|Karangasem|Pasedan|Ngulaan|Jukung|Bulu|Mantingan|Kadiwono
2001:Kajar|Timbrangan|Tegaldowo|Pasucen|Suntri|Dowan|Trembes|Gunem|Kulutan|Sidomulyo|Telgawah|Sendangmulyo|Panohan|Demaan|Banyuurip|Sambongpayak
2001:Bancang|Mrayun|Ngajaran|Tahunan|Gading|Jinanten|Joho|Sale|Wonokerto|Sumbermulyo|Tengger|Bitingan|Pakis|Rendeng|Ukir
2001:Lodankulon|Lodanwetan|Bonjor|Tawangrejo|Sampung|Baturno|Babaktulung|Nglojo|Jambangan|Pelang|Gilis|Gunungmulyo|Gonggang|Sumbermulyo|Kalipang|Dadapmulyo|Sendangmulyo|Banowan|Temperak|Karangmangu|Bajingjowo|Bajingmeduro|Sarangmeduro
2001:Ngulahan|Pacing|Karas|Mojosari|Gesikan|Sambiroto|Sedan|Karangasem|Sidorejo|Sidomulyo|Kedungringin|Gandrirojo|Candimulyo|Lemahputih|Kumbo|Dadapan|Sambong|Bogorejo|Kenongo|Jambeyan|Menoro
2001:Megal|Ngemplakrejo|Pragen|Samaran|Gambiran|Bamban|Bangunrejo|Pamotan|Sidorejo|Tempaling|Joho|Mlagen|Kepohagung|Mlawat|Segoromulyo|Ketangi|Sendangagung|Gegersimo|Sumberejo|Japerejo|Tulung|Ringin|Sumbangrejo
2001:Tanjung|Kemadu|Sulang|Pomahan|Rukem|Korowelang|Karangharjo|Jatimudo|Kunir|Glebeg|Bogorame|Kaliombo|Sudo|Karangsari|Pragu|Kebonagung|Seren|Pranti|Pedak|Landoh|Kerep
2001:Meteseh|Maguan|Sidomulyo|Wiroto|Banggi|Kuangsan|Gunungsari|Sendangagung|Karangsekar|Babadan|Pengkol|Sambiyan|Mojorembun|Tunggulsari|Tambakagung|Mojowarno|Dresi Kulon|Dresi Wetan|Tasikharjo|Purworejo|Bogoharjo|Banyudono|Pantiharjo
1019:Magersari|Gegunung Kulon|1022:Pacar|Tanjungsari|1027:Leteh|Sidowayah|Kutoharjo|2001:Kedungrejo|Turusgede|Kumendung|Sridadi|Pandean|Tlogomojo|Kasreman|Punjulharjo|Tritunggal|Pasar Banggi|Gedangan|Weton|Ngotet|Mondoteko|Ngadem|Ketanggi|Pulo|Waru|2021:Gegunung Wetan|2024:Sumberejo|Tasikagung|Sawahan|2030:Padaran|Sukoharjo|Kabongan Lor|Kabongan Kidul|Tireman
2001:Japeledok|Jeruk|Doropayung|Karaskepoh|Tuyuhan|Pandan|Gemblengmulyo|Sumberagung|Kalitengah|Sidowayah|Kedung|Punggurharjo|Langkir|Pancur|Pohlandak|Warugunung|Criwik|Wuwur|Ngulangan|Banyuurip|Johogunung|Trenggulunan|Ngroto
2001:Tanjungsari|Sendangmulyo|Sendangwaru|Ngasinan|Kendalagung|Mojokerto|Tanjungan|Kebloran|Karanganyar|Karanglincak|Karangharjo|Kragan|Tegalmulyo|Balongmulyo|Narukan|Sudan|Terjan|Sendang|Watupecah|Woro|Sumurpule|Plawangan|Sumbergayam|Pandangan Wetan|Pandangan Kulon|Sumurtawang|Sumbersari
2001:Sanetan|Rakitan|Bendo|Labuhan Kidul|Sendangmulyo|Blimbing|Manggar|Jatisari|Langgar|Sluke|Jurangjero|Leran|Trahan|Pangkalan
2001:Karasgede|Jolotundo|Sumbergirang|Karangturi|Babagan|Dorokandang|Gedongmulyo|Dasun|Soditan|Ngemplak|Selopuro|Sendangcoyo|Ngargomulyo|Kajar|Gowak|Sendangasri|Tasiksono|Sriombo|Bonang|Binangun
2001:Prawoto|Pakem|Wegil|Kuwawur|Baleadi|Wotan|Kedungwinong|Porangparing|Sukolilo|Baturejo|Gadudero|Sumbersoko|Tompegunung|Kedumulyo|Kasiyan|Cengkalsewu
2001:Jimbaran|Durensawit|Slungkep|Beketel|Purwokerto|Sumbersari|Brati|Jatiroto|Kayen|Rogomulyo|Srikaton|Pasuruhan|Pesagi|Trimulyo|Talun|Boloagung|Sundoluhur
2001:Pakis|Maitan|Wukirsari|Sinomwidodo|Keben|Larangan|Tambakromo|Mojomulyo|Karangawen|Mangunrekso|Tambaharjo|Tambahagung|Sitirejo|Kedalingan|Karangmulyo|Karangwono|Angkatan Lor|Angkatan Kidul
2001:Pohgading|Gunungpanti|Godo|Kropak|Karangsumber|Guyangan|Sugihan|Kebolampang|Tlogorejo|Pagendisan|Pekalongan|Danyangmulyo|Kudur|Padangan|Blingijati|Mintorahayu|Kebowan|Winong|Klecoregonang|Bumiharjo|Tawangrejo|Bringinwareng|Sumbermulyo|Degan|Serutsadang|Pulorejo|Karangkonang|Tanggel|Wirun|Sarimulyo
2001:Bodeh|Karangwotan|Kepohkencono|Wateshaji|Lumbungmas|Mojoagung|Sitimulyo|Kletek|Terteg|Mencon|Puncakwangi|Pelemgede|Tanjungsekar|Triguno|Jetak|Grogolsari|Karangrejo|Plosorejo|Sokopuluhan|Tegalwero
2001:Boto|Trikoyo|Sumberan|Mojolampir|Mantingan|Ronggo|Sumberagung|Sidoluhur|Srikaton|Arumanis|Tegalarum|Sidomukti|Mojoluhur|Kebonturi|Lundo|Sukorukun|Sumberejo|Manjang|Tamansari|Sumberarum|Sriwedari
2001:Tlogomojo|Ngening|Raci|Ketitangwetan|Bumimulyo|Jembangan|Klayusiwalan|Bulumulyo|Sukoagung|Tompomulyo|Kuniran|Gunungsari|Kedalon|Gajahkumpul|Batursari|Lengkong|Mangunlegi|Pecangaan
2001:Sejomulyo|Bringin|Ketip|Pekuwon|Karang|Karangrejo|Bumirejo|Kedungpancing|Jepuro|Tluwah|Doropayung|Mintomulyo|Gadingrejo|Margomulyo|Langgenharjo|Genengmulyo|Agungmulyo|Bakaran Kulon|Bakaran Wetan|Dukutalit|Growong Kidul|Growong Lor|Kauman|Pajeksan|Kudukeras|Kebonsawahan|Bajomulyo|Bendar|Trimulyo
2001:Kedungmulyo|Ngastorejo|Karangrowo|Sonorejo|Sendangsoko|Tlogorejo|Sidoarum|Tondomulyo|Bungasrejo|Glonggong|Kalimulyo|Tambahmulyo|Tondokerto|Sembaturagung|Dukuhmulyo|Puluhan Tengah|Mantingan Tengah|Jatisari|Karangrejo Lor|Sidomulyo|Tanjungsari|Jakenan|Plosojenar
1005:Pati Wetan|1007:Pati Kidul|1012:Pati Lor|Parenggan|1015:Kalidoro|2001:Panjunan|Gajahmati|Mustokoharjo|Semampir|2006:Blaru|2008:Plangitan|Puri|Winong|Ngarus|2014:Sidoharjo|2016:Sarirejo|Geritan|Dengkek|Sugiharjo|Widorokandang|Payang|Kutoharjo|Sidokerto|Mulyoharjo|Tambaharjo|Tambahsari|Ngepungrojo|Purworejo|Sinoman
2001:Wuwur|Karaban|Tlogoayu|Bogotanjung|Kuryokalangan|Gabus|Tanjunganom|Sunggingwarno|Penanggungan|Tambahmulyo|Sugihrejo|Mojolawaran|Sambirejo|Pantirejo|Tanjang|Gebang|Plumbungan|Babalan|Koripandriyo|Soko|Gempolsari|Banjarsari|Mintobasuki|Kosekan
2001:Jambean Kidul|Wangunrejo|Bumirejo|Sokokulon|Jimbaran|Ngawen|Margorejo|Penambuhan|Langenharjo|Dadirejo|Sukoharjo|Badegan|Pegandan|Sokobubuk|Banyuurip|Mataraman|Langse|Muktiharjo
2001:Bermi|Kedungbulus|Semirejo|Wonosekar|Gembong|Plukaran|Bageng|Pohgading|Klakahkasihan|Ketanggan|Sitiluhur
2001:Tamansari|Sambirejo|Tlogorejo|Purwosari|Regaloh|Wonorejo|Tlogosari|Sumbermulyo|Guwo|Tanjungsari|Lahar|Suwatu|Cabak|Klumpit|Gunungsari
2001:Bumiayu|Margorejo|Tawangharjo|Ngurensiti|Sukoharjo|Panggungroyom|Jontro|Suwaduk|Wedarijaksa|Pagerharjo|Ngurenrejo|Bangsalrejo|Sidoharjo|Jetak|Jatimulyo|Tlogoharum|Kepoh|Tluwuk
2001:Tegalarum|Soneyan|Tanjungrejo|Sidomukti|Pohijo|Kertomulyo|Langgenharjo|Pangkalan|Bulumanis Kidul|Bulumanis Lor|Sekarjalak|Kajen|Ngemplak Kidul|Purworejo|Purwodadi|Ngemplak Lor|Waturoyo|Cebolek Kidul|Tunjungrejo|Margoyoso|Margotohu Kidul|Semerak
2001:Jrahi|Giling|Gulangpongge|Jepalo|Sidomulyo|Sampok|Pesagen|Gadu|Gajihan|Perdopo|Gunungwungkal|Bancak|Jembulwunut|Ngetuk|Sumberrejo
2001:Medani|Sentul|Plaosan|Payak|Sirahan|Mojo|Karangsari|Bleber|Ngawen|Ngablak|Gesengan|Gerit|Sumur
2001:Pondowan|Kedungsari|Margomulyo|Pakis|Sendangrejo|Jepat Kidul|Tunggulsari|Jepat Lor|Tendas|Keboromo|Sambiroto|Tayu Wetan|Tayu Kulon|Pundenrejo|Kedungbang|Bendokaton Kidul|Purwokerto|Bulungan|Luwang|Dororejo|Kalikalong
2001:Wedusan|Dumpil|Ngagel|Bakalan|Kenanti|Alasdowo|Banyutowo|Dukuhseti|Grogolan|Kembang|Tegalombo|Puncel
2001:Kajar|Trangkil|Pasucen|Tegalharjo|Mojoagung|Ketanen|Karanglegi|Karangwage|Kadilangu|Tlutup|Krandan|Kertomulyo|Rejoagung|Guyangan|Sambilawang|Asempapan
2001:Bakalankrapyak|Prambatan Kidul|Prambatan Lor|Garung Kidul|Setrokalangan|Banget|Blimbing Kidul|Sidorekso|Gamong|Kedungdowo|Garung Lor|Karangampel|Mijen|Kaliwungu|Papringan
1001:Purwosari|1004:Sunggingan|Panjunan|Wergu Wetan|Wergu Kulon|Mlati Kidul|Mlatinorowito|1017:Kerjasan|Kajeksan|2002:Janggalan|Demangan|2010:Mlati Lor|Nganguk|Kramat|Demaan|Langgardalem|Kauman|Damaran|2019:Krandon|Singocandi|Glantengan|Kaliputu|Barongan|Burikan|Rendeng
2001:Jetiskapuan|Tanjungkarang|Jati Wetan|Pasuruhan Kidul|Pasuruhan Lor|Ploso|Jati Kulon|Getaspejaten|Loram Kulon|Loram Wetan|Jepangpakis|Megawon|Ngembal Kulon|Tumpangkrasak
2001:Wonosoco|Lambangan|Kalirejo|Medini|Sambung|Glagahwaru|Kutuk|Undaan Kidul|Undaan Tengah|Karangrowo|Larikrejo|Undaan Lor|Wates|Ngemplak|Terangmas|Berugenjang
2001:Gulang|Jepang|Payaman|Kirig|Temulus|Kesambi|Jojo|Hadiwarno|Mejobo|Golantepus|Tenggeles
2001:Sadang|Bulungcangkring|Bulung Kulon|Sidomulyo|Gondoharum|Terban|Pladen|Klaling|Jekulo|Hadipolo|Honggosoco|Tanjungrejo
2001:Dersalam|Ngembalrejo|Karangbener|Gondangmanis|Pedawang|Bacin|Panjang|Peganjaran|Purworejo|Bae
2001:Gribig|Klumpit|Getassrabi|Padurenan|Karangmalang|Besito|Jurang|Gondosari|Kedungsari|Menawan|Rahtawu
2001:Samirejo|Cendono|Margorejo|Rejosari|Kandangmas|Glagah Kulon|Tergo|Cranggang|Lau|Piji|Puyoh|Soco|Ternadi|Kajar|Kuwukan|Dukuhwaringin|Japan|Colo
2001:Kedungmalang|Kalianyar|Karangaji|Tedunan|Sowan Lor|Sowan Kidul|Wanusobo|Surodadi|Panggung|Bulak Baru|Jondang|Bugel|Dongos|Menganti|Kerso|Tanggul Tlare|Rau|Sukosono
2001:Kaliombo|Karangrandu|Gerdu|Pecangaan Kulon|Rengging|Troso|Ngeling|Pulodarat|Lebuawu|Gemulung|Pecangaan Wetan|Krasak
2001:Ujung Pandan|Karanganyar|Guwosobokerto|Kedungsarimulyo|Bugo|Welahan|Gedangan|Ketilengsingolelo|Kalipucang Wetan|Kalipucang Kulon|Gidangelo|Kendengsidialit|Sidigede|Teluk Wetan|Brantak Sekarjati
2001:Mayong Lor|Tigajuru|Paren|Kuanyar|Pelang|Sengonbugel|Jebol|Singorojo|Pelemkerep|Buaran|Ngroto|Rajekwesi|Datar|Pule|Bandung|Bungu|Pancur|Mayong Kidul
2001:Geneng|Raguklampitan|Ngasem|Bawu|Mindahan|Somosari|Batealit|Bringin|Bantrung|Pekalongan|Mindahan Kidul
1001:Karangkebagusan|Demaan|Potroyudan|Bapangan|Saripan|Panggang|Kauman|Bulu|Jobokuto|Ujungbatu|Pengkol|2012:Mulyoharjo|Wonorejo|Kedungcino|Kuwasen|Bandengan
2001:Mororejo|2009:Suwawal|Sinanggul|Jambu|Srobyong|Sekuro|Karanggondang|Jambu Timur
2001:Guyangan|Kepuk|Papasan|Srikandang|Tengguli|Bangsri|Banjaran|Wedelan|Kedungleper|Jerukwangi|Bondo|Banjaragung
2001:Tempur|Damarwulan|Kunir|Watuaji|Klepu|Tunahan|Kaligarang|Keling|Gelang|Jlegong|Kelet|2020:Bumiharjo
2001:Karimunjawa|Kemujan|Parang|Nyamuk
2001:Ngabul|Langon|Sukodono|Petekeyan|Mangunan|Platar|Semat|Telukawur|Demangan|Tegalsambi|Mantingan|Tahunan|Kecapi|Senenan|Krapyak
2001:Blimbingrejo|Tunggulpandean|Pringtulis|Jatisari|Gemiring Kidul|Gemiring Lor|Nalumsari|Tritis|Daren|Karangnongko|Ngetuk|Bedanpete|Muryolobo|Bategede|Dorang
2001:Batukali|Bandungrejo|Banyuputih|Pendosawalan|Damarjati|Purwogondo|Margoyoso|Sendang|Kriyan|Robayan|Bakalan|Manyargading
2001:Dudak Awu|Sumanding|Bucu|Cepogo|Pendem|Jinggotan|Dermolo|Kaliaman|Tubanan|Balong|Kancilan
2001:Lebak|Bulungan|Suwawal Timur|Kawak|Tanjung|Plajan|Slagi|Mambak
2001:Sumberrejo|Clering|Ujungwatu|Banyumanis|Tulakan|Bandungharjo|Blingoh|Jugo
2001:Banyumeneng|Kebonbatur|Sumberejo|Kalitengah|Kangkung|Mranggen|Batursari|Bandungrejo|Brumbung|Kembangarum|Karangsono|Tamansari|Ngemplak|Menur|Jamus|Wringinjajar|Waru|Tegalarum|Candisari
2001:Jragung|Wonosekar|Margohayu|Teluk|Tlogorejo|Rejosari|Karangawen|Kuripan|Bumirejo|Brambang|Sidorejo|Pundenarum
2001:Blerong|Banjarejo|Wonorejo|Sarirejo|Pamongan|Tlogoweru|Bogosari|Sukorejo|Sidokumpul|Gaji|Krandon|Tangkis|Temuroso|Bakalrejo|Guntur|Bumiharjo|Tlogorejo|Trimulyo|Sidoharjo|Turitempel
2001:Bulusari|Dombo|Jetaksari|Kalisari|Karangasem|Prampelan|Pilangsari|Tambakroto|Loireng|Sayung|Sriwulan|Bedono|Purwosari|Sidogemah|Gemulak|Timbulsloko|Surodadi|Tugu|Sidorejo|Banjarsari
2001:Ploso|Grogol|Pulosari|Donorejo|Pidodo|Klitih|Sampang|Kedunguter|Dukun|Karangsari|Karangtowo|Wonowoso|Wonokerto|Batu|Rejosari|Wonoagung|Tambakbulusan
2001:Doreng|Kalianyar|Tlogodowo|Karangrowo|Lempuyang|Kendaldoyong|Wonosalam|Karangrejo|Jogoloyo|Botorejo|Sidomulyo|Pilangrejo|Tlogorejo|Kerangkulon|Bunderan|Getas|Mojodemak|Kuncir|Trengguli|Mrisen|Mranak
2001:Merak|Karangrejo|Sidomulyo|Botosengon|Jerukgulung|Kunir|Brakas|Balerejo|Baleromo|Kedungori|Kuwu|Kebonsari|Gempoldenok|2015:Harjowinangun|Kramat|Dempet
2001:Surodadi|Jatisono|Kedondong|Gedangalas|Sambiroto|Tanjunganyar|Wilalung|Medini|Mlatiharjo|Tambirejo|Banjarsari|Boyolali|Gajah|Sari|Mlekang|Sambung|Mojosimo|Tlogopandogan
2001:Jatirejo|Ngaluran|Wonoketingal|Cangkringrembang|Cangkring|Tuwang|Undaan Kidul|Undaan Lor|Ketanjung|Ngemplikwetan|Wonorejo|Karanganyar|Kedungwaru Kidul|Kedungwaru Lor|Bandungrejo|Tugu Lor|Kotakan
2001:Geneng|Ngelowetan|Mlaten|Bantengmati|Ngelokulon|Pasir|Rejosari|Ngegot|Jleper|Pecuk|Tanggul|Bakung|Bermi|Mijen|Gempolsongo
1014:Mangunjiwan|Kalicilik|Singorejo|Betokan|Bintoro|Kadilangu|2001:Bolo|Bango|Kedondong|Sedo|Mulyorejo|Turirejo|Raji|Cabean|Tempuran|Karangmlati|Katonsari|Kalikondang|Donorojo
2001:Jatimulyo|Krajanbogo|Sukodono|Sumberejo|Kembangan|Karangrejo|Gebangarum|Gebang|Margolinduk|Morodemak|Purworejo|Betahwalang|Serangan|Tridonorejo|Tlogoboyo|Jatirogo|Bonangrejo|Poncoharjo|Wonosari|Jali|Weding
2001:Wedung|Ngawen|Ruwit|Kenduren|Buko|Mandung|Berahan Kulon|Berahan Wetan|Bungo|Tempel|Jetak|Jungsemi|Jungpasir|Mutihwetan|Babalan|Mutihkulon|Tedunan|Kendalasem|Kedungmutih|Kedungkarang
2001:Pilangwetan|Kebonagung|Klampok Lor|Mijen|Werdoyo|Mangunrejo|Babat|Mangunanlor|Tlogosih|Prigi|Sarimulyo|Solowire|Sokokidul|Megonten
2001:Tajuk|Batur|Kopeng|Tolokan|Wates|Getasan|Sumogawe|Samirono|Jetak|Polobogo|Manggihan|Ngrawan|Nogosaren
2001:Duren|Sugihan|Sruwen|Tegalrejo|Tengaran|Klero|Regunung|Cukil|Karangduren|Butuh|Patemon|Bener|Tegalwaton|Barukan|Nyamat
2001:Badran|Timpik|Tawang|Bakalrejo|Ketapang|Susukan|Sidoharjo|Gentan|Muncar|Ngasinan|Koripan|Kenteng|Kemetul
2001:Kebowan|Beji Lor|Jatirejo|Dersansari|Purworejo|Ketanggi|Medayu|Bonomerto|Sukorejo|Kedungringin|Gunung Tumpeng|Reksosari|Suruh|Plumbon|Krandon Lor|Cukilan|Dadap Ayam
2001:Sumberejo|Ujung-ujung|Sukoharjo|Karang Gondang|Segiri|Terban|Tukang|Semowo|Bendungan|Jembrak|Glawan|Pabelan|Kauman Lor|Bejaten|Kadirejo|Giling|Padaan
2001:Gedangan|Kalibeji|Rowosari|Sraten|Jombor|Candirejo|Kesongo|Watuagung|Lopait|Tuntang|Delik|Tlogo|Karangtengah|Karanganyar|Tlompakan|Ngajaran
2001:Gedong|Kebumen|Sepakung|Wirogomo|Kemambang|Tegaron|Rowoboni|Kebondowo|Banyubiru|Ngrapah
1006:Gondoriyo|2001:Gemawang|Bedono|Kelurahan|Brongkol|Jambu|2007:Kuwarasan|Kebondalem|Rejosari|Genting
2001:Kebonagung|Candigaron|Ngadikerso|Lanjan|Jubelan|Sumowono|Trayu|Kemitir|Duren|Pledokan|Mendongan|Bumen|Losari|Kemawi|Piyanggang|Keseneng
1001:Ngampin|Pojoksari|1004:Tambakboyo|Lodoyong|Kupang|Kranggan|Panjang|1010:Baran|2003:Bejalen|2009:Pasekan
1002:Bawen|1007:Harjosari|2001:Doplang|2003:Asinan|Polosiri|Kandangan|Lemahireng|2008:Samban|Poncoruso
2001:Bringin|Popongan|Pakis|Rembes|Tanjung|Sambirejo|Kalijambe|Kalikurmo|Gogodalem|Lebak|Wiru|Nyemoh|Tempuran|Sendang|Truko|Banding
1001:Ngempon|Karangjati|1005:Wujil|1009:Bergas Lor|2003:Wringinputih|Gondoriyo|2006:Gebugan|Pagersari|Munding|2010:Bergas Kidul|Randugunting|Jatijajar|Diwak
1004:Pringapus|2001:Klepu|Derekan|Jatirunggo|2005:Pringsari|Wonorejo|Wonoyoso|Candirejo|Penawangan
2001:Bancak|Wonokerto|Jlumpang|Bantal|Rejosari|Plumutan|Lembu|Pucung|Boto
2001:Kaliwungu|Jetis|Kener|Kradenan|Mukiran|Pager|Papringan|Payungan|Rogomulyo|Siwal|Udanwuh
1006:Candirejo|Genuk|Ungaran|Bandarjo|Langensari|2001:Branjang|Kalisidi|Keji|Lerep|Nyatnyono|2011:Gogik
1001:Sidomulyo|Kalirejo|Susukan|1007:Gedanganak|Beji|2004:Mluweh|Kawengen|Kalikayen|2009:Leyangan|Kalongan
1011:Bandungan|2001:Mlilir|Duren|Jetis|Kenteng|Candi|Jimbaran|Pakopen|Sidomukti|Banyukuning
2001:Bulu|Tegalurung|Campursari|Gandurejo|Tegalrejo|Gondosuli|Ngimbrang|Putat|Danupayan|Mondoretno|Pandemulyo|Pasuruan|Pakurejo|Malangsari|Pagergunung|Wonosari|Bansari|Wonotirto|Pengilon
2001:Tembarak|Menggoro|Purwodadi|Wonokerso|Kemloko|Gandu|Botoputih|Tawangsari|Greges|Krajan|Jragan|Drono|Banaran
1001:Temanggung I|Temanggung II|Butuh|Jampiroso|Jampirejo|Kertosari|Banyuurip|Kowangan|Jurang|Tlogorejo|1012:Kebonsari|Manding|Mungseng|Purworejo|Giyanti|1018:Madureso|1022:Sidorejo|1025:Walitelon Utara|Walitelon Selatan|2011:Joho|2017:Guntur|2019:Lungge|Mudal|Gilingsari|2024:Nampirejo
2001:Pringsurat|Kebumen|Soropadan|Kupen|Karangwuni|Gowak|Rejosari|Ngipik|Pingit|Klepu|Soborejo|Nglorog|Pagergunung|Wonokerso
2001:Kaloran|Tlogowungu|Gandon|Tleter|Getas|Kalimanggis|Tempuran|Kemiri|Geblog|Tegowanuh|Keblukan|Tepusen|Gandulan|Kwarakan
2001:Kandangan|Baledu|Caruban|Wadas|Samiranan|Ngemplak|Kembangsari|Gesing|Margolelo|Blimbing|Kedungumpul|Rowo|Malebo|Tlogopucang|Kedawung|Banjarsari
2001:Kedu|Candimulyo|Salamsari|Danurejo|Mojotengah|Karangtejo|Mergowati|Kutoanyar|Kundisari|Ngadimulyo|Gondangwayang|Bojonegoro|Bandunggede|Tegalsari
1001:Parakan Wetan|1006:Parakan Kauman|2002:Campursalam|Wanutengah|Nglondong|Bagusan|2007:Dangkel|Mandisari|Tegalroso|Traji|Watukumpul|Ringinanom|Depokharjo|Caturanom|Glapansari|Sunggingsari
1019:Manggong|2001:Ngadirejo|Gondangwinangun|Gandu Wetan|Ngaren|Mangunsari|Dlimoyo|Purbosari|Campursari|Tegalrejo|Giripurno|Katekan|Banjarsari|Medari|Karanggedong|Munggangsari|Kataan|Petirejo|Pringapus|2020:Gejagan
2001:Jumo|Jamusan|Kertosari|Giyono|Gununggempol|Padureso|Barang|Jombor|Ketitang|Morobongo|Karangtejo|Sukomarto|Gedongsari
2001:Tretep|Donorojo|Nglarangan|Sigedong|Bonjor|Tempelsari|Campurejo|Bojong|Bendungan|Simpar|Tlogo
2001:Candiroto|Lempuyang|Canggal|Kentengsari|Ngabeyan|Bantir|Krawitan|Muntung|Batursari|Mento|Muneng|Plosogaden|Sidoharjo|Gunungpayung
1001:Kranggan|2002:Badran|Bengkal|Pare|Nguwet|Ngropoh|Pendowo|Sanggrahan|Klepu|Kemloko|Gentan|Kramat|Purwosari
2001:Tlogomulyo|Candisari|Sriwungu|Langgeng|Tanjungsari|Losari|Balerejo|Kerokan|Legoksari|Tlilir|Gedegan|Pagersari
2001:Selopampang|Tanggulanom|Jetis|Salamrejo|Ngaditirto|Bulan|Kacepit|Gambasan|Bumiayu|Kebonagung|Bagusan|Plumbon
2001:Bansari|Mojosari|Rejosari|Gunungsari|Balesari|Purborejo|Tlogowero|Mranggen Kidul|Mranggen Tengah|Candisari|Campuranom|Gentingsari|Tanurejo
2001:Kledung|Kalirejo|Paponan|Jeketro|Kwadungan Gunung|Kwadungan Jurang|Tlahab|Petarangan|Canggal|Jambu|Kruwisan|Batursari|Tuksari
2001:Bejen|Banjarsari|Jlegong|Prangkokan|Lowungu|Larangan Luwok|Congkrang|Kebondalem|Kemuning|Selosabrang|Tanjungsari|Petung|Duren|Ngaliyan
2001:Wonoboyo|Pateken|Pitrosari|Purwosari|Kebonsari|Semen|Tening|Wonocoyo|Pesantren|Rejosari|Tawangsari|Cemoro|Wates
2001:Gemawang|Muncar|Kemiriombo|Ngadisepi|Krempong|Sucen|Karangseneng|Banaran|Kalibanger|Jambon
2001:Blumah|Kediten|Tlogopayung|Wonodadi|Manggungmangu|Tirtomulyo|Karanganyar|Jurangagung|Jati|Wadas|Bendosari|Mojoagung
2002:Getasblawong|Parakansebaran|Petung|Krikil|Pucakwangi|Pageruyung|Tambahrejo|Gebangan|Surokonto Wetan|Bangunsari|Kebongembong|Surokonto Kulon|Pagergunung|Gondoharum
2001:Gentinggunung|Bringinsari|Purwosari|Ngargosari|Pesaren|Tamanrejo|Harjodowo|Peron|Damarjati|Mulyosari|Kalipakis|Trimulyo|Selokaton|Ngadiwarno|Tampingwinarno|Kebumen|Sukorejo|Kalibogor
2001:Pakisan|Plososari|Mlatiharjo|Wirosari|Pagersari|Selo|Curugsewu|Gedong|Sukomangli|Kalibareng|Kalilumpang|Kalices|Sidokumpul|Sidodadi
2001:Cening|Sukodadi|Kaliputih|Getas|Banyuringin|Kedungsari|Ngareanak|Singorojo|Cacaban|Kalirejo|Merbuh|Trayu|Kertosari
2001:Kedungboto|Peron|Gondang|Pakis|Sumberahayu|Tambahsari|Limbangan|Pagertoyo|Sriwulan|Tabet|Ngesrepbalong|Gonoharjo|Jawisari|Margosari|Tamanrejo|Pagerwojo
2001:Medono|Pasigitan|Banjarejo|Leban|Kliris|Puguh|Ngabean|Karangmanggis|Kaligading|Purwogondo|Blimbing|Salamsari|Tampingan|Campurejo|Boja|Bebengan|Meteseh|Trisobo
2003:Sumberejo|Nolokerto|2009:Kumpulrejo|Karangtengah|Sarirejo|Krajankulon|Kutoharjo|Wonorejo|Mororejo
2001:Tunggulsari|Sumur|Blorok|Penjalin|Kertomulyo|Sidorejo|Tosari|Rejosari|Turunrejo|Purwokerto|Brangsong|Kebonadem
2001:Margomulyo|Tegorejo|Pesawahan|Pekuncen|Puguh|Dawungsari|Pucangrejo|Gubugsari|Pegandon|Penanggulan|Wonosari|Karangmulyo
2001:Sedayu|Pamriyan|Jenarsari|Poncorejo|Gebang|Krompaan|Gemuhblanten|Tamangede|Lumansari|Johorejo|Tlahab|Pucangrejo|Sojomerto|Triharjo|Cepokomulyo|Galih
2001:Sidomukti|Penyangkringan|Bumiayu|Manggungsari|Sumberagung|Ngasinan|Weleri|Nawangsari|Karangdowo|Penaruban|Sambongsari|Karanganom|Payung|Pucuksari|Tratemulyo|Montongsari
2001:Pandes|Podosari|Botomulyo|Cepiring|Damarsari|Karangayu|Karangsuno|Gondang|Sidomulyo|Juwiring|Kaliayu|Kalirandugede|Korowelangkulon|Korowelanganyar|Margorejo
2001:Bulugede|Margosari|Donosari|Lanji|Tambakrejo|Kebonharjo|Purwokerto|Jambearum|Purwosari|Sukolilan|Bangunrejo|Kumpulrejo|Magersari|Wonosari|Pidodo Wetan|Pidodo Kulon|Bangunsari|Kartika Jaya
1001:Candiroto|Sukodono|Jotang|Trompo|Ketapang|Kebondalem|Kalibuntu Wetan|Sijeruk|Tunggulrejo|Jetis|Bugangin|Langenharjo|Pekauman|Patukangan|Pegulon|Banyutowo|Karangsari|Ngilir|Bandengan|Balok
2001:Wonotenggang|Pojoksari|Randusari|Karangsari|Parakan|Tambaksari|Jatipurwo|Rowosari|Tanjungsari|Tanjunganom|Sendangdawuhan|Kebonsari|Bulak|Gebanganom|Gempolsewu|Sendangsikucing
2001:Truko|Lebosari|Kadilangu|Gebanganomwetan|Kaliyoso|Sukodadi|Sendang Kulon|Sendang Dawung|Laban|Karangmalang Wetan|Jungsemi|Kangkung|Tanjungmojo|Rejosari|Kalirejo
2001:Ngerjo|Kedungasri|Kedunggading|Ringinarum|Ngawensari|Tejorejo|Wungurejo|Rowobranten|Caruban|Mojo|Purworejo|Pagerdawung
2001:Dempelrejo|Putatgede|Jatirejo|Winong|Rejosari|Sumbersari|Bojong Gede|Kebonagung|Ngampel Kulon|Ngampel Wetan|Sudipayung|Banyuurip
2001:Jeruk Giling|Kedungsuren|Darupono|Protomulyo|Magelung|Plantaran|Sukomulyo|Sidomakmur
2001:Silurah|Sodong|Gringgingsari|Kedungmalang|Sendang|Wonotunggal|Brokoh|Wates|Brayo|Kemligi|Sigayam|Kreyo|Siwatu|Dringo|Penangkan
2001:Tombo|Wonomerto|Wonodadi|Pesalakan|Binangun|Sidayu|Toso|2010:Kluwih|Wonokerto|Bandar|Tumbrep|Tambahrejo|Puncanggading|Candi|2018:Wonosegoro|Simpar|Batiombo
2001:Gerlang|Kalitengah|Kembanglangit|Gondang|Bismo|Keteleng|Kalisari|2009:Besani|Wonobodro|Bawang|Pesantren|Kambangan|Keputon|Blado|Cokro|Selopajang Barat|2020:Kalipancur|Selopajang Timur
2001:Pacet|Mojotengah|Cablikan|Ngroto|Ngadirejo|Reban|Tambakboyo|Adinuso|Kumesu|Kepundung|Padomasan|Semampir|Wonosobo|Sojomerto|Karanganyar|Polodoro|Kalisari|Sukomangli|Wonorojo
2001:Pranten|Deles|Gunungsari|Jambangan|Kebaturan|Kalirejo|Sangubanyu|Wonosari|Jlamprang|Bawang|Candigugur|Pangempon|Sidoharjo|Surjo|Soka|Sibebek|Getas|Pasusukan|Candirejo|Purbo
2002:Sendang|Banteng|Sumurbanger|Margosono|Sidalang|Plosowangi|Wanar|Gondo|Rejosari Barat|Boja|Pujut|Tersono|Tanjungsari|Kebumen|Harjowinangun Barat|Tegalombo|2020:Kranggan|Satriyan|Harjowinangun Timur|Rejosari Timur
2005:Surodadi|Sentul|Plelen|Kutosari|Mentosari|Gringsing|Yosorejo|Krengseng|Sawangan|Ketanggan|Lebo|Kebondalem|Sidorejo|Tedunan|Madugowongjati
2001:Ngaliyan|Sukorejo|Tembok|Donorejo|Sidomulyo|Kalisalak|Limpung|Kepuh|Sempu|Babadan|Plumbon|Amongrogo|Dlisen|2015:Rowosari|Pungangan|2023:Lobang|Wonokerso
2004:Menjangan|Karangtengah|Mangunharjo|Tenggulangharjo|Kalimanggis|Keborangan|Jatisari|Subah|Kumejing|2014:Durenombo|2019:Clapar|Adinuso|Sengon|2023:Gondang|Kuripan|Kemiri Barat|Kemiri Timur
2001:Wringingintung|Sembojo|Posong|Kaliboyo|Simbangdesa|Beji|Tulis|2017:Simbangjati|Kedungsegog|Kenconorejo|Ponowareng|2024:Siberuk|Kebumen|Cluwuk|Jrakahpayung|Jolosekti|Manggis
1013:Watesalit|Proyonanggan Tengah|Kauman|Karangasem Utara|Kasepuhan|Sambong|Proyonanggan Utara|Proyonanggan Selatan|Karangasem Selatan|2001:Rowobelang|Cepokokuning|Pasekaran|Kalisalak|Kecepak|Klidang Wetan|Klidang Lor|Kalipucang Wetan|Kalipucang Kulon|Karanganyar|Denasri Kulon|Denasri Wetan
2001:Pandansari|Kaliwareng|Pejambon|Sariglagah|Pesaren|Sidorejo|Cepagan|Masin|Banjiran|Warungasem|Gapuro|Kalibeluk|Sawahjoho|Candiareng|Lebo|Menguneng|Terban|Sijono
2001:Tegalsari|Kandeman|Bakalan|Lawangaji|Depok|Tragung|Cempereng|Karanganom|Wonokerso|Ujungnegoro|Karanggeneng|Juragan|Botolambat
2001:Pecalungan|Bandung|Gombong|Randu|Siguci|Pretek|Selokarto|Gemuh|Gumawang|Keniten
2001:Banyuputih|Kalibalik|Sembung|Kedawung|Dlimas|Luwung|2008:Penundan|Banaran|Timbang|Bulu|Kalangsono
2001:Klesem|Bodas|Sukoharjo|Gembong|Garungwiyoro|Bojongkoneng|Bubak|Wangkelang|Kandangserang|Luragung|Lambur|Tajur|Trajumas|Karanggondang
2001:Werdi|Winduaji|Krandegan|Lumeneng|Tangeran|Kaliboja|Kaliombo|Botosari|Sawangan|Paninggaran|Domiyang|Notogiwang|Lambanggelun|Tenogo|Bedagung
2001:Tembelangunung|Pamutuh|Depok|Wonosido|Timbangsari|Sidomulyo|Kutorembet|Lebakbarang|Kapundutan|Bantarkulon|Mendolo
2001:Simego|Gumelem|Tlogohendro|Yosorejo|Curugmuncar|Songgodadi|Tlogopakis|Kasimpar|Kayupuring
2001:Mesoyi|Jolotigo|Sengare|Donowangun|Talun|Banjarsari|Kalirejo|Batursari|Karangasem|Krompeng
2001:Pungangan|Sidoharjo|Lemahabang|Rogoselo|Harjosari|Larikan|Sawangan|Dororejo|Randusari|Kutosari|Wringinagung|Kalimojosari|Bligorejo|Doro
2001:Gutomo|Limbangan|Karanggondang|Lolong|Pedawang|Pododadi|Legokalong|Karangsari|Kulu|Banjarejo|Wonosari|Sokosari|Sidomukti|Kayugeritan|Kutosari
1016:Kajen|2001:Tambakroto|Kutorojo|Linggoasri|Brengkolang|Pringsurat|Sokoyoso|Sinangohprendeng|Kajongan|Pekiringanageng|Gandarum|Sabarwangi|Kalijoyo|Wonorejo|Pekiringanalit|Kutorejo|2017:Nyamok|Tanjungkulon|Tanjungsari|Gejlig|Kebonagung|Sangkanjoyo|Salit|Sambiroto|Rowolaku
2001:Windurojo|Ujungnegoro|Brondong|Podosari|Langensari|Jagung|Kwasen|Karyomukti|Kesesi|Srinahan|Kaibahan|Karangrejo|Watugajah|Watupayung|Krandon|Ponolawen|Kalimade|Sidomulyo|Sidosari|Mulyorejo|Pantirejo|Kwigaran|Sukorejo
1017:Sragi|2001:Ketanonageng|Mrican|Bulaksari|Sumubkidul|Kalijambe|Sumublor|Krsakageng|Sijeruk|Tegalsuruh|Bulakpelem|Gebangkerep|Purworejo|Kedungjaran|Klunjukan|Tegalontar|Purwodadi
2001:Bukur|Kalipancur|Sumurjomblangbogo|Pantianom|Randumuktiwaren|Legokclile|Bojongwetan|Duwet|Wangandowo|Ketitangkidul|Menjangan|Ketitanglor|Rejosari|Bojonglor|Bojongminggir|Wiroditan|Kemasan|Jajarwayang|Babalanlor|Babalankidul|Karagsari|Sembungjambu
2001:Jetakkidul|Sastrodirjan|Legokgunung|Galangpengampon|Kwagean|Getas|Rowokembu|Wonopringgo|Sampih|Wonorejo|Gondang|Jetaklengkong|Pengadentengah|Surobayan
1013:Pekajangan|1019:Kedungwuni Timur|Kedungwuni Barat|2001:Kedungpatangewu|Pakisputih|Rowocacing|Langkap|Tosaran|Pajomblangan|Proto|Kwayangan|2010:Podo|Salakbrojo|Ambokembang|2014:Tangkiltengah|Karangdowo|Bugangan|Rengas|Tangkilkulon
1002:Sapugarut|1004:Bligo|1008:Simbangkulon|2001:Coprayan|2003:Wonoyoso|2005:Pakumbulan|Watusalam|Simbangwetan|2009:Kertijayan|Paweden
2001:Wuled|Ngalian|Pandanarum|Karanganyar|Silirejo|Pucung|Sidorejo|Samborejo|Tanjung|Pacar|Dadirejo|Karangjompo|Tegaldowo|Mulyorejo|Jeruksari|Curug
1010:Gumawang|Kepatihan|Mayangan|Pekuncen|Bener|2001:Kadipaten|Delegtukang|Karangjati|Petukangan|Wiradesa|Warukidul|Bondansari|Warulor|Kampil|2015:Kemplong|Kauman
2001:Mejasem|Wonosari|Tengengkulon|Tunjungsari|Pait|Tengengwetan|Rembun|Yosorejo|Siwalan|Boyoteluk|Depok|Blacanan|Blimbingwuluh
2001:Logandeng|Jrebengkembang|Pagumenganmas|Kedungkebo|Kaligawe|Karangdadap|Kalilembu|Pangkah|Kebonrowopucang|Kebonsari|Pegandon
2001:Pesanggrahan|Sijambe|Bebel|2006:Werdi|Rowoyoso|Semut|Tratebang|Wonokertokulon|Wonokertowetan|Api-Api|Pecakaran
2001:Plakaran|Mandiraja|Walangsanga|Sima|Moga|Banyumudal|Wangkelang|Kebanggan|Pepedan|Gendoang
2001:Clekatakan|Batursari|Penakir|Gunungsari|Jurangmangu|Gambuhan|Karangsari|Nyalembeng|Pulosari|Pagenteran|Siremeng|Cikendung
2001:Gombong|Belik|Gunungtiga|Kuta|Badak|Gunungjaya|Simpur|Mendelem|Beluk|Bulakan|Sikasur|Kalisaleh|Sodong Basari
2001:Tlagasana|Tundagan|Bongas|Cikadu|Cawet|Medayu|Pagelaran|Bodas|Jojogan|Majalangu|Tambi|Watukumpul|Gapura|Majakerta|Wisnu
2001:Longkeyang|Jatingarang|Gunungbatu|Pasir|Kwasen|Jatiroyom|Parunggalih|Payung|Cangak|Kebandungan|Kesesirejo|Babakan|Karangbrai|Jraganan|Kebandaran|Bodeh|Muncang|Kelangdepok|Pendowo
2001:Sumurkidang|Wanarata|Pedagung|Suru|Banjarsari|Pegiringan|Karanganyar|Purana|Pabuaran|Sarwodadi|Bantarbolang|Sambeng|Glandang|Kuta|Kebon Gede|Paguyangan|Lenggerong
2001:Kecepit|Gembyang|Mejagong|Penusupan|Banjaranyar|Randudongkal|Karangmoncol|Semingkir|Semaya|Tanahbaya|Lodaya|Rembul|Kreyo|Kalimas|Mangli|Kalitorong|Kejene|Gongseng
1004:Paduraksa|1013:Kebondalem|Bojongbata|Mulyoharjo|Pelutan|1018:Sugihwaras|Widuri|2001:Banjarmulya|Surajaya|Kramat|2005:Pegongsoran|Sungapan|Saradan|Sewaka|Mengori|Wanamulya|Bojongnangka|Tambakrejo|2017:Lawangrejo|2020:Danasari
1015:Wanarejan Selatan|Beji|2001:Penggarit|Pener|Jrakah|Gondang|Sokawangi|Kejambon|Jebed Utara|Cibelok|Banjardawa|Banjaran|Sitemu|Pedurungan|Taman|Kaligelang|2017:Kabunan|Asemdoyong|Kedungbanjar|Wanarejan Utara|Jebed Selatan
1006:Petarukan|2001:Kendalsari|Widodaren|Karangasem|Petanjungan|Serang|2007:Kalirandu|Iser|Sirangkang|Pesucen|Temuireng|Panjunan|Kendaldoyong|Pegundan|Bulu|Tegalmlati|Loning|Klareyan|Kendalrejo|Nyamplungsari
2001:Sokawati|Tegalsari Timur|Kemuning|Karangtalok|Wonogiri|Blimbing|Ampelgading|Cibiyuk|Karangtengah|Banglarangan|Losari|Ujunggede|Jatirejo|Kebagusan|Sidokare|Tegalsari Barat
1005:Purwoharjo|2001:Tumbal|Pecangakan|Sikayu|Purwosari|2006:Sidorejo|Lowa|Ambokulon|Gandu|Gedeg|Gintung|Sarwodadi|Susukan|Klegen|Wonokromo|Kebojongan|Kandang|Kauman
2001:Sukorejo|Botekan|Rowosari|Ambowetan|Pagergunung|Wiyorowetan|Samong|Tasikrejo|Bumirejo|Kaliprau|Kertosari|Pamutih|Padek|Blendung|Ketapang|Limbangan|Mojo|Pesantren
2001:Pakembaran|Warungpring|Karangdawa|Datar|Cibuyur|Mereng
2001:Prupuk Selatan|Kaligayam|Dukuh Tengah|Wanasari|Danaraja|Jembayat|Margasari|Pakulaut|Karangdawa|Kalisalak|Jatilaba|Prupuk Utara|Marga Ayu
2001:Guci|Sigedong|Batumirah|Bumijawa|Sokasari|Sokatengah|Sumbaga|Traju|Muncanglarang|Begawat|Dukuhbenda|Cintamanik|Cempaka|Gunungagung|Jejeg|Pagerkasih|Carul|Cawitali
2001:Rembul|Dukuhtengah|Kedawung|Suniarsih|Karangmulya|Tuwel|Bojong|Buniwah|Lengkong|Batunyana|Sangkanayu|Gunungjati|Puncangluwuk|Kajenengan|Kalijambu|Danasari|Cikura
2001:Cenggini|Bukateja|Kalibakung|Karangjambu|Cilongok|Tembongwah|Danareja|Sangkanjaya|Danawarih|Pagerwangi|Harjowinangun|Batuagung|Kaliwungu|Banjaranyar|Sesepan|Wringinjenggot|Pamiritan|Balapulang Wetan|Balapulang Kulon|Cibunar
2001:Srengseng|Rajegwesi|Sidamulya|Mulyoharjo|Semboja|Randusari|Jatiwangi|Pagerbarang|Karanganyar|Kertaharja|Kedungsugih|Surokidul|Pesarean
2001:Timbangreja|Lebaksiu Kidul|Lebaksiu Lor|Kajen|Yamansari|Kesuben|Balaradin|Lebakgowah|Dukuhlo|Pendawa|Jatimulya|Kambangan|Slarangkidul|Tegalandong|Dukuhdamu
2001:Kedungwungu|Mokaha|Penyalahan|Sitail|Sumbarang|Cerih|Gantungan|Argatawang|Padasari|Capar|Lebakwangi|Dukuhbangsa|Jatinegara|Luwijawa|Lembasari|Tamansari|Wotgalih
2001:Penujah|Karanganyar|Tonggara|Kedungbanteng|Dukuhjati Wetan|Sumingkir|Margamulya|Kebandingan|Karangmalang|Semedo
2001:Dermasuci|Pener|Dukuhjati Kidul|Depok|Penusupan|Bogares Kidul|Bogares Lor|Pangkah|Dukuhsembung|Curug|Kendalserut|Grobog Kulon|Bedug|Pecabean|Grobog Wetan|Talok|Paketiban|Rancawiru|Jenggawur|Kalikangkung|Pubayasa|Dermasandi|Balamoa
1006:Pakembaran|Kagok|Procot|Kudaile|Slawi Wetan|2001:Kalisapu|Dukuhwringin|Dukuhsalam|Slawi Kulon|Trayeman
2001:Pedeslohor|Lumingser|Kedungsukun|Pagiyanten|Penarukan|Harjosari Lor|Tembok Lor|Tembok Kidul|Tembok Banjaran|Tembok Luwung|Adiwerna|Kalimati|Lemahduwur|Pesarean|Ujungrusi|Pagedangan|Kaliwadas|Pecangakan|Gumalar|Bersole|Harjosari Kidul
2001:Pegirikan|Pekiringan|Gembongkulon|Pasangan|Langgen|Bengle|Dukuhmalang|Pesayangan|Kajen|Kebasen|Tegalwangi|Kaligayam|Talang|Kaladawa|Cangkring|Dawuhan|Getaskerep|Pacul|Wangandawa
2001:Ketanggungan|Kupu|Sidakaton|Sidapurna|Pepedan|Pengarasan|Lawatan|Dukuhturi|Pekauman Kulon|Pagongan|Debongwetan|Kepandean|Grogol|Bandasari|Sutapranan|Kademangaran|Karanganyar|Pengabean
2001:Jatirawa|Kabukan|Setu|Purbasana|Kemanggungan|Karangmangu|Lebeteng|Brekat|Karangjati|Bulakwaru|Mindaka|Tarub|Kedungbungkus|Kedokansayang|Bumiharja|Kalijambe|Margapadang|Kesamiran|Kesadikan|Mangunsaren
1019:Dampyak|2001:Mejasem Barat|Jatilawang|Babakan|Kemantran|Kertaharja|Ketileng|Kepunduhan|Bangun Galih|Tanjungharja|Kemuning|Plumbungan|Maribaya|Kramat|Bongkok|Munjungagung|Dinuk|Kertayasa|Padaharja|2020:Mejasem Timur
2001:Karangwuluh|Gembongdadi|Karangmulya|Harjasari|Kertasari|Jatimulya|Jatibogor|Sidaharja|Purwahamba|Suradadi|Bojongsana
2001:Sidamulya|Kedungjati|Kendayakan|Warureja|Demangharjo|Banjarturi|Kedungkelor|Sukareja|Banjaragung|Sigentong|Kreman|Rangi Mulya
2001:Slaranglor|Selapura|Blubuk|Gumayun|Kabunan|Pedagangan|Kalisoka|Sindang|Dukuhwaru|Bulakpacing
2001:Banjaran|Bentar|Bentarsari|Capar|Ciputih|Citimbang|Ganggawang|Gandoang|Gunungjaya|Gununglarang|Gunungsugih|Gunungtajem|Indrajaya|Kadumanis|Pabuaran|Pasirpanjang|Salem|Tembongraja|Wanoja|Winduasri|Windusakti
2001:Bangbayang|Banjarsari|Bantarkawung|Bantarwaru|Cibentang|Cinanas|Ciomas|Jipang|Karangpari|Kebandungan|Legok|Pangebatan|Pengarasan|Sindangwangi|Tambakserang|Terlaya|Telaga|Waru
2001:Adisana|Bumiayu|Dukuhturi|Jatisawit|Kalierang|Kalilangkap|Kalinusu|Kalisumur|Kaliwadas|Langkap|Laren|Negaradaha|Pamijen|Penggarutan|Pruwatan
2001:Cilibur|Cipetung|Kedungoleng|Kretek|Pagojengan|Paguyangan|Pakujati|Pandansari|Ragatunjung|Taraban|Wanatirta|Winduaji
2001:Batursari|Benda|Buniwah|Dawuhan|Igirklanceng|Kaligiri|Kaliloka|Manggis|Mendala|Mlayang|Sridadi|Plompong|Wanareja
2001:Galuhtimur|Kalijurang|Karangjongkeng|Kutamendala|Kutayu|Linggapura|Negarayu|Pepedan|Purbayasa|Rajawetan|Purwodadi|Tanggeran|Tonjong|Watujaya
2001:Bojong|Buaran|Janegara|Jatibarang Kidul|Jatibarang Lor|Kalialang|Kalipucang|Karanglo|Kebogadung|Kebonagung|Kedungtukang|Kemiriamba|Kendawa|Kertasinduyasa|Klampis|Klikiran|Kramat|Pamengger|Pedeslohor|Rengasbandung|Tegalwulung|Tembelang
2001:Glonggong|Dukuhwringin|Dumeling|Jagalempeni|Keboledan|Kertabesuki|Klampok|Kupu|Lengkong|Pebatan|Pesantunan|Sawojajar|Siasem|Sidamulya|Sigentong|Sisalam|Siwungkuk|Tanjungsari|Tegalgandu|Wanasari
1002:Brebes|Gandasuli|1011:Limbangan Kulon|Limbangan Wetan|1015:Pasarbatang|2001:Banjaranyar|2004:Kaligangsa Kulon|Kaligangsa Wetan|Kalimati|Kaliwlingi|Kedunguter|Krasak|Lembarawa|2013:Padasugih|Pagejugan|2016:Pemaron|Pulosari|Randusanga Kulon|Randusanga Wetan|Sigambir|Tengki|Terlangu|Wangandalem
2001:Cenang|Dukuhmaja|Jatirokeh|Karangsembung|Songgom|Wanacala|Wanatawang|Gegerkunci|Jatimakmur|Songgom Lor
2001:Ciampel|Cigedog|Cikandang|Jagapura|Kemukten|Kradenan|Kersana|Kramatsampang|Kubangpari|Limbangan|Pende|Sindangjaya|Sutamaja
2001:Babakan|Blubuk|Bojongsari|Dukuhsalam|Jatisawit|Kalibuntu|Karangdempel|Karangjunti|Karangsambung|Kecipir|Kedungneng|Limbangan|Losari Kidul|Losari Lor|Negla|Pekauman|Pengabean|Prapag Kidul|Prapag Lor|Randegan|Randusari|Rungkang
2001:Karangreja|Kedawung|Kemurang Kulon|Kemurang Wetan|Krakahan|Kubangputat|Luwunggede|Lemahabang|Luwungbata|Mundu|Pejagan|Pengaradan|Sarireja|Sengon|Sidakaton|Tanjung|Tegongan|Tengguli
2001:Bangsri|Banjaratma|Bulakamba|Bulakparen|Bulusari|Cimohong|Cipelem|Dukuhlo|Grinting|Jubang|Karangsari|Kluwut|Luwungragi|Pakijangan|Petunjungan|Pulogading|Rancawuluh|Siwuluh|Tegalglagah
2001:Kamal|Karangbale|Kedungbokor|Larangan|Luwunggede|Pamulihan|Rengaspendawa|Sitanggal|Slatri|Wlahar|Siandong
2001:Baros|Buara|Bulakelor|Ciduwet|Cikeusal Kidul|Cikeusal Lor|Ciseureuh|Dukuhbadag|Dukuhtengah|Jemasih|Karangbandung|Ketanggungan|Kubangjati|Kubangwungu|Kubangsari|Pamedaran|Sindangjaya|Tanggungsari|Karangmalang|Dukuhturi|Padakaton
2001:Bandungsari|Banjarlor|Banjarharjo|Blandongan|Ciawi|Cibendung|Cibuniwangi|Cigadung|Cihaur|Cikakak|Cikuya|Cimunding|Cipajang|Dukuhjeruk|Karangmaja|Kertasari|Kubangjero|Malahayu|Parereja|Penanggapan|Pende|Sindangheula|Sukareja|Tegalreja|Tiwulandu
1003:Rejowinangun Selatan|1007:Magersari|Jurangombo Utara|Jurangombo Selatan|Tidar Utara|Tidar Selatan
1003:Wates|Potrobangsan|Kedungsari|1008:Kramat Utara|Kramat Selatan
1001:Kemirirejo|Cacaban|Rejowinangun Utara|Magelang|Panjang|Gelangan
1001:Pajang|Laweyan|Bumi|Panularan|Penumping|Sriwedari|Purwosari|Sondakan|Kerten|Jajar|Karangasem
1001:Joyotakan|Danukusuman|Serengan|Tipes|Kratonan|Jayengan|Kemlayan
1001:Joyosuran|Semanggi|Pasarkliwon|Gajahan|Baluwarti|Kampungbaru|Kedunglumbu|Sangkrah|Kauman|Mojo
1001:Kepatihan Kulon|Kepatihan Wetan|Sudiroprajan|Gandekan|Sewu|Pucangsawit|Jagalan|Purwodiningratan|Tegalharjo|Jebres|Mojosongo
1001:Kadipiro|Nusukan|Gilingan|Setabelan|Kestalan|Keprabon|Timuran|Ketelan|Punggawan|Mangkubumen|Manahan|Sumber|Banyuanyar|Banjarsari|Joglo
1001:Blotongan|Sidorejo Lor|Salatiga|Bugel|Kauman Kidul|Pulutan
1001:Kutowinangun Kidul|Gendongan|Sidorejo Kidul|Kalibening|Tingkir Lor|Tingkir Tengah|Kutowinangun Lor
1001:Noborejo|Ledok|Tegalrejo|Kumpulrejo|Randuacir|Cebongan
1001:Kecandran|Dukuh|Mangunsari|Kalicacing
1001:Miroto|Brumbungan|Jagalan|Kranggan|Gabahan|Kembangsari|Sekayu|Pandansari|Bangunharjo|Kauman|Purwodinatan|Karang Kidul|Pekunden|Pindrikan Kidul|Pindrikan Lor
1001:Bandarharjo|Bulu Lor|Plombokan|Purwosari|Kuningan|Panggung Lor|Panggung Kidul|Tanjung Mas|Dadapsari
1001:Kemijen|Rejomulyo|Mlatibaru|Kebonagung|Mlatiharjo|Bugangan|Sarirejo|Rejosari|Karangturi|Karangtempel
1001:Tambakrejo|Kaligawe|Sawah Besar|Sambirejo|Siwalan|Pandean Lamper|Gayamsari
1001:Sembungharjo|Kudu|Karangroto|Genuksari|Banjardowo|Gebangsari|Trimulyo|Penggaron Lor|Muktiharjo Lor|Bangetayu Kulon|Bangetayu Wetan|Terboyo Kulon|Terboyo Wetan
1001:Penggaron Kidul|Tlogomulyo|Tlogosari Wetan|Tlogosari Kulon|Muktiharjo Kidul|Plamongansari|Gemah|Pedurungan Kidul|Pedurungan Lor|Pedurungan Tengah|Palebon|Kalicari
1001:Randusari|Bulustalan|Barusari|Mugasari|Pleburan|Wonodri|Peterongan|Lamper Lor|Lamper Kidul|Lamper Tengah
1001:Candi|Jatingaleh|Kaliwiru|Jomblang|Karanganyar Gunung|Tegalsari|Wonotingal
1001:Karangrejo|Bendan Dhuwur|Bendan Ngisor|Sampangan|Gajahmungkur|Lempongsari|Petompon|Bendungan
1001:Meteseh|Rowosari|Mangunharjo|Bulusan|Kramas|Tembalang|Jangli|Tandang|Kedungmundu|Sendangguwo|Sendangmulyo|Sambiroto
1001:Pudakpayung|Gedawang|Jabungan|Pedalangan|Banyumanik|Srondol Kulon|Srondol Wetan|Ngesrep|Tinjomoyo|Padangsari|Sumurboto
1001:Pakintelan|Mangunsari|Plalangan|Gunungpati|Nongkosawit|Pongangan|Ngijo|Patemon|Sekaran|Sukorejo|Sadeng|Cepoko|Jatirejo|Sumurrejo|Kalisegoro|Kandri
1001:Ngemplak Simongan|Manyaran|Krapyak|Tambakharjo|Kalibanteng Kulon|Kalibanteng Kidul|Gisikdrono|Bongsari|Bojongsalaman|Salamanmloyo|Cabean|Karangayu|Krobokan|Tawangsari|Tawangmas|Kembangarum
1001:Cangkiran|Bubakan|Karangmalang|Polaman|Purwosari|Tambangan|Wonolopo|Mijen|Jatibarang|Kedungpane|Ngadirgo|Wonoplumbon|Jatisari|Pesantren
1001:Gondoriyo|Podorejo|Bringin|Purwoyoso|Kalipancur|Bambankerep|Ngaliyan|Tambakaji|Wonosari|Wates
1001:Jerakah|Tugurejo|Karanganyar|Randugarut|Mangkang Wetan|Mangkang Kulon|Mangunharjo
1002:Medono|Podosugih|Sapuro Kebulen|1006:Bendan Kergon|1008:Pasirkratonkramat|Tirto|1012:Pringrejo
1002:Noyontaansari|1004:Kauman|1007:Poncol|Klego|Gamer|Setono|1012:Kali Baros
1002:Krapyak|Kandang Panjang|Panjang Wetan|1006:Padukuhan Kraton|Degayu|1009:Bandengan|Panjang Baru
1002:Banyurip|Buaran Kradenan|Jenggot|1006:Kuripan Kertoharjo|1008:Kuripan Yosorejo|1010:Sokoduwet
1001:Pesurungan Kidul|Debong Lor|Kemandungan|Pekauman|Kraton|Tegalsari|Muarareja
1001:Kejambon|Slerok|Panggung|Mangkukusuman|Mintaragen
1001:Kalinyamat Wetan|Bandung|Debong Kidul|Tunon|Keturen|Debong Kulon|Debong Tengah|Randugunting
1001:Kaligangsa|Krandon|Cabawan|Kalinyamat Kulon|Margadana|Sumurpanggang|Pesurungan Lor
2001:Jangkaran|Sindutan|Palihan|Glagah|Kalidengen|Plumbon|Kedundang|Demen|Kulur|Kaligintung|Temon Wetan|Temon Kulon|Kebonrejo|Janten|Karangwuluh
1008:Wates|2001:Karangwuni|Sogan|Kulwaru|Ngestiharjo|Bendungan|Triharjo|Giripeni
2001:Garongan|Pleret|Bugel|Kanoman|Depok|Bojong|Tayuban|Gotakan|Panjatan|Cerme|Krembangan
2001:Banaran|Kranggan|Nomporejo|Karangsewu|Tirtorahayu|Pandowan|Brosot
2001:Wahyuharjo|Bumirejo|Jatirejo|Sidorejo|Gulurejo|Ngentakrejo
2001:Demangrejo|Srikayangan|Tuksono|Salamrejo|Sukoreno|Kaliagung|Sentolo|Banguncipto
2001:Tawangsari|Karangsari|Kedungsari|Margosari|Pengasih|Sendangsari|Sidomulyo
2001:Hargomulyo|Hargorejo|Hargowilis|Kalirejo|Hargotirto
2001:Jatimulyo|Giripurwo|Pendoworejo|Purwosari
2001:Banyuroto|Donomulyo|Wijimulyo|Tanjungharjo|Jatisarono|Kembang
2001:Kebonharjo|Banjarsari|Purwoharjo|Sidoharjo|Gerbosari|Ngargosari|Pagerharjo
2001:Banjararum|Banjarasri|Banjarharjo|Banjaroyo
2001:Poncosari|Trimurti
2001:Gadingsari|Gadingharjo|Srigading|Murtigading
2001:Tirtomulyo|Parangtritis|Donotirto|Tirtosari|Tirtohargo
2001:Seloharjo|Panjangrejo|Srihardono
2001:Sidomulyo|Mulyodadi|Sumbermulyo
2001:Caturharjo|Triharjo|Gilangharjo|Wijirejo
2001:Triwidadi|Sendangsari|Guwosari
2001:Palbapang|Ringinharjo|Bantul|Trirenggo|Sabdodadi
2001:Patalan|Canden|Sumberagung|Trimulyo
2001:Selopamioro|Sriharjo|Wukirsari|Kebonagung|Karangtengah|Girirejo|Karangtalun|Imogiri
2001:Mangunan|Muntuk|Dlingo|Temuwuh|Terong|Jatimulyo
2001:Baturetno|Banguntapan|Jagalan|Singosaren|Jambidan|Potorono|Tamanan|Wirokerten
2001:Wonokromo|Pleret|Segoroyoso|Bawuran|Wonolelo
2001:Sitimulyo|Srimulyo|Srimartani
2001:Pendowoharjo|Timbulharjo|Bangunharjo|Panggungharjo
2001:Bangunjiwo|Tirtonirmolo|Tamantirto|Ngestiharjo
2001:Argodadi|Argorejo|Argosari|Argomulyo
2001:Wonosari|Kepek|Piyaman|Gari|Karangtengah|Selang|Baleharjo|Siraman|Pulutan|Wareng|Duwet|Mulo|Wunung|Karangrejek
2001:Natah|Pilangrejo|Kedungpoh|Pengkol|Kedungkeris|Nglipar|Katongan
2001:Banyusoco|Plembutan|Bleberan|Getas|Dengok|Ngunut|Playen|Ngawu|Bandung|Logandeng|Gading|Banaran|Ngleri
2001:Bunder|Beji|Pengkok|Semoyo|Salam|Patuk|Ngoro-oro|Nglanggeran|Putat|Nglegi|Terbah
2001:Sodo|Pampang|Grogol|Karangduwet|Karangasem|Mulusan|Giring
2001:Girikarto|Girisekar|Girimulyo|Giriwungu|Giriharjo|Girisuko
2001:Giripanggung|Sumberwungu|Sidoharjo|Tepus|Purwodadi
2001:Ngeposari|Semanu|Pacarejo|Candirejo|Dadapayu
2001:Bejiharjo|Wiladeg|Bendungan|Kelor|Ngipak|Karangmojo|Gedangrejo|Ngawis|Jatiayu
2001:Umbulrejo|Sawahan|Tambakromo|Kenteng|Sumbergiri|Genjahan|Ponjong|Karangasem|Bedoyo|Sidorejo|Gombang
2001:Bohol|Pringombo|Botodayaan|Petir|Pucanganom|Semugih|Melikan|Karangwuni
2001:Kalitekuk|Kemejing|Bulurejo|Sumberejo|Bendung|Candirejo|Rejosari|Karangsari|Pundungsari|Semin
2001:Tancep|Sambirejo|Jurangjero|Kampung|Beji|Watusigar
2001:Hargomulyo|Mertelu|Watugajah|Sampang|Serut|Ngalang|Tegalrejo
2001:Krambilsawit|Ngloro|Jetis|Kepek|Kanigoro|Monggol|Planjan
2001:Balong|Jepitu|Karangawen|Nglindur|Jerukwudel|Tileng|Pucung|Songbanyu
2001:Hargosari|Kemiri|Kemadang|Banjarejo|Ngestirejo
2001:Giripurwo|Giricahyo|Girijati|Giriasih|Giritirto
2001:Balecatur|Ambarketawang|Banyuraden|Nogotirto|Trihanggo
2001:Sidorejo|Sidoluhur|Sidomulyo|Sidoagung|Sidokarto|Sidoarum|Sidomoyo
2001:Sumberrahayu|Sumbersari|Sumberagung|Sumberarum
2001:Sendangarum|Sendangmulyo|Sendangagung|Sendangsari|Sendangrejo
2001:Margoluwih|Margodadi|Margokaton|Margomulyo|Margoagung
2001:Sinduadi|Sendangadi|Tlogoadi|Tirtoadi|Sumberadi
2001:Caturtunggal|Maguwoharjo|Condongcatur
2001:Sendangtirto|Tegaltirto|Kalitirto|Jogotirto
2001:Sumberharjo|Wukirharjo|Gayamharjo|Sambirejo|Madurejo|Bokoharjo
2001:Purwomartani|Tirtomartani|Tamanmartani|Selomartani
2001:Sindumartani|Bimomartani|Widodomartani|Wedomartani|Umbulmartani
2001:Sariharjo|Minomartani|Sinduharjo|Sukoharjo|Sardonoharjo|Donoharjo
2001:Caturharjo|Triharjo|Tridadi|Pandowoharjo|Trimulyo
2001:Banyurejo|Tambakrejo|Sumberrejo|Pondokrejo|Mororejo|Margorejo|Lumbungrejo|Merdikorejo
2001:Bangunkerto|Donokerto|Girikerto|Wonokerto
2001:Purwobinangun|Candibinangun|Harjobinangun|Pakembinangun|Hargobinangun
2001:Argomulyo|Wukirsari|Glagaharjo|Kepuharjo|Umbulharjo
1001:Kricak|Karangwaru|Tegalrejo|Bener
1001:Bumijo|Cokrodiningratan|Gowongan
1001:Demangan|Kotabaru|Klitren|Baciro|Terban
1001:Suryatmajan|Tegalpanggung|Bausasran
1001:Sosromenduran|Pringgokusuman
1001:Ngampilan|Notoprajan
1001:Pakuncen|Wirobrajan|Patangpuluhan
1001:Gedongkiwo|Suryodiningratan|Mantrijeron
1001:Patehan|Panembahan|Kadipaten
1001:Ngupasan|Prawirodirjan
1001:Purwokinanti|Gunungketur
1001:Keparakan|Wirogunan|Brontokusuman
1001:Semaki|Muja Muju|Tahunan|Warungboto|Pandeyan|Sorosutan|Giwangan
1001:Rejowinangun|Prenggan|Purbayan
2001:Widoro|Sawahan|Kalak|Sendang|Klepu|Gedompol|Cemeng|Gendaran|Sukodono|Sekar|Donorojo|Belah
2001:Dersono|Sugihwaras|Watukarung|Jlubang|Candi|Poko|Dadapan|Pringkuku|Sobo|Ngadirejan|Glinggangan|Pelem|Tamanasri
2001:Bomo|Sooka|Punung|Mendolo Kidul|Piton|Kendal|Wareng|Mantren|Mendolo Lor|Ploso|Gondosari|Kebonsari|Tinatar
1001:Sidoharjo|Ploso|1008:Baleharjo|1012:Pucangsewu|Pacitan|2003:Kembang|Sukoharjo|Kayen|Sirnoboyo|Arjowinangun|2009:Bangunsari|Sedeng|Sumberharjo|2014:Tanjungsari|Menadi|Mentoro|Purworejo|Nanggungan|Widoro|Semanten|Sambong|Banjarsari|Bolosingo|Ponggok|Tambakrejo
2001:Plumbungan|Karangnongko|Kalipelus|Karanganyar|Katipugal|Klesem|Sidomulyo|Worawari|Mantren|Gawang|Kebonagung|Purwoasri|Banjarjo|Gembuk|Sanggrahan|Punjung|Wonogondo|Ketepung|Ketro
2001:Mlati|Sedayu|Tremas|Arjosari|Gunungsari|Pagutan|Gembong|Borang|Gegeran|Kedungbendo|Mangunharjo|Jetiskidul|Temon|Karanggede|Gayuhan|Karangrejo|Jatimalang
2001:Gondang|Mujing|Sempu|Nawangan|Tokawi|Jetis Lor|Penggung|Pakis Baru|Ngromo
2001:Petungsinarang|Ngunut|Bandar|Kledung|Tumpuk|Watupatok|Bangunsari|Jeruk
2001:Kebondalem|Gedangan|Ngreco|Kasihan|Pucangombo|Gemaharjo|Ploso|Tegalombo|Kemuning|Tahunan|Tahunan Baru
2001:Jetak|Nglaran|Wonoanti|Padi|Kluwih|Bungur|Tulakan|Jatigunung|Gasang|Kalikuning|Ngile|Bubakan|Losari|Ngumbul|Wonosidi|Ketro|Ketro Harjo
2001:Sidomulyo|Hadiwarno|Tanjungpuro|Hadiluwih|Pagerejo|Wiyoro|Ngadirojo|Bogoharjo|Cokrokembang|Bodag|Tanjunglor|Nogosari|Cangkring|Wonodadi Wetan|Wonodadi Kulon|Wonokarto|Wonosobo|Wonoasri
2001:Pagerkidul|Pagerlor|Sukorejo|Sudimoro|Ketanggung|Klepu|Sembowo|Karangmulyo|Gunungrejo|Sumberejo
2001:Tugurejo|Senepo|Slahung|Caluk|Broto|Menggare|Kambeng|Wates|Ngilo-Ilo|Duri|Ngloning|Plancungan|Jebeng|Galak|Truneng|Simo|Crabak|Mojopitu|Gundik|Nailan|Gombang|Janti
2001:Wonodadi|Sendang|Baosan Kidul|Binade|Mrayan|Baosan Lor|Temon|Selur|Ngrayun|Cepoko|Gedangan
2001:Pelem|Koripan|Bekare|Nambak|Kalisat|Munggu|Pager|Belang|Bungkal|Ketonggo|Kunti|Bancar|Padas|Bungu|Kupuk|Sambilawang|Kwajon|Bediwetan|Bedikulon
2001:Gajah|Wringinanom|Ngadisanan|Maguwan|Nglewan|Bedingin|Bancangan|Campurejo|Campursari|Bulu|Sambit|Besuki|Wilangan|Bangsalan|Kemuning|Jrakah
2001:Tumpuk|Pangkal|Tumpak Pelem|Tempuran|Sriti|Temon|Sawoo|Prayungan|Tugurejo|Grogol|Ketro|Kori|Bondrang|Ngindeng
2001:Ngadirojo|Klepu|Suru|Sooko|Bedoho|Jurug
2001:Karangpatihan|Tegalrejo|Bedrug|Wagir Kidul|Singgahan|Patik|Pulung|Pulung Merdiko|Sidoharjo|Wotan|Plunturan|Pomahan|Kesugihan|Serag|Wayang|Munggung|Bekiring|Banaran
2001:Tugu|Candi|Totokan|Ngrukem|Siwalan|Joresan|Nglumpang|Gontor|Gandu|Jabung|Bajang|Mlarak|Serangan|Suren|Kaponan
2001:Ngasinan|Kutu Kulon|Kutu Wetan|Kradenan|Mojomati|Coper|Mojorejo|Karanggebang|Jetis|Tegalsari|Wonoketro|Josari|Turi|Winong
1017:Ronowijayan|Mangunsuman|2001:Demangan|Ngabar|Madusari|Beton|Sekaran|Brahu|Kepuhrubuh|Sawuh|Jarak|Tranjang|Pijeran|Manuk|Siman|Patihan Kidul|Ronosentanan|Tajug
2001:Pandak|Bulu Kidul|Bulak|Ngendut|Karangpatihan|Sumberejo|Ngumpul|Ngraket|Dadapan|Singkil|Karangan|Bajang|Balong|Jalen|Karangmojo|Sedarat|Purworejo|Tatung|Muneng|Ngampel
2001:Tegalombo|Nongkodono|Sukosari|Ngrandu|Nglarangan|Bringin|Pengkol|Gabel|Ciluk|Semanding|Tosanan|Maron|Somoroto|Plosojenar|Carat|Kauman
2001:Dayakan|Karangan|Tanjunggunung|Karangjoho|Tanjungrejo|Bandaralim|Kapuran|Watubonang|Biting|Badegan
2001:Sampung|Pohijo|Jenangan|Nglurup|Tulung|Carangrejo|Pagerukir|Kunti|Glinggang|Gelangkulon|Karangwaluh|Ringinputih
2001:Sukorejo|Bangunrejo|Sidorejo|Nambangrejo|Lengkong|Gelang Lor|Serangan|Nampan|Kranggan|Golan|Prajegan|Kedungbanteng|Karanglo Lor|Gegeran|Gandukepuh|Kalimalang|Sragi|Morosari
1001:Kertosari|1003:Patihan Wetan|1005:Kadipaten|2002:Cekok|2004:Japan|2006:Gupolo|Polorejo|Bareng|Ngunut|Sukosari|Lembah|Pondok|Babadan|Purwosari|Trisono
1001:Paju|Brotonegaran|Pakunden|Kepatihan|Surodikraman|Purbosuman|Tonatan|Bangunsari|Tamanarum|Kauman|Tambakbayan|Pinggirsari|Mangkujayan|Banyudono|Nologaten|Cokromenggalan|Keniten|Jingglong|Beduri
1001:Setono|Singosaren|2003:Mrican|Plalangan|Nglayang|Jenangan|Jimbe|Ngrupit|Pintu|Sedah|Panjeng|Sraten|Semanding|Tanjungsari|Paringan|Wates|Kemiri
2001:Ngrogung|Sahang|Wagir Lor|Talun|Gondowido|Pupus|Ngebel|Sempu
2001:Jonggol|Poko|Sendang|Bringinan|Karanglo Kidul|Krebet|Bulu Lor|Jambon|Blembem|Pulosari|Menang|Srandil|Sidoharjo
2001:Bareng|Tambang|Krisik|Pudak Wetan|Banjarejo|Pudak Kulon
2001:Besuki|Terbis|Karangtengah|Wonocoyo|Depok|Kertosono|Gayam|Panggul|Bodag|Tangkil|Nglebeng|Banjar|Ngrencak|Barang|Sawahan|Manggis|Ngrambingan
2001:Ngulungkulon|Sobo|Ngulungwetan|Craken|Masaran|Tawing|Karangturi|Munjungan|Besuki|Bendoroto|Bangun
2001:Sidomulyo|Puyung|Joho|Kembangan|Pakel|Pule|Tanggaran|Karanganyar|Jombok|Sukokidul
2001:Cakul|Siki|Watuagung|Pandean|Petung|Salamwates|Dongko|Sumberbening|Ngerdani|Pringapus
2001:Nglinggis|Gading|Duren|Pucanganak|Ngepeh|Jambu|Dermosari|Sukorejo|Tumpuk|Winong|Tegaren|Gondang|Nglongsor|Banaran|Prambon
2001:Kayen|Jati|Karangan|Kerjo|Kedungsigit|Salamrejo|Sukowetan|Ngentrong|Sumber|Buluagung|Sumberingin|Jatiprahu
2001:Ngadimulyo|Bogoran|Timahan|Bendoagung|Karangrejo|Sugihan|Senden
2001:Karanggandu|Sawahan|Dukuh|Pakel|Margomulyo|Ngembel|Slawe|Gemaharjo|Watulimo|Watuagung|Prigi|Tasikmadu
2001:Masaran|Sengon|Surenlor|Sumurup|Srabah|Dompyong|Depok|Botoputih
2001:Ngrayung|Wonorejo|Sukorejo|Wonoanti|Jajar|Gandusari|Widoro|Karanganyar|Melis|Krandegan|Sukorame
1002:Tamanan|Ngantru|1005:Kelutan|Surodakan|Sumbergedong|2001:Ngares|2004:Karangsoko|2008:Sambirejo|Sumberdadi|Rejowinangun|Sukosari|Parakan|Dawuhan
2001:Wonocoyo|Ngetal|Ngadirenggo|Pogalan|Ngulankulon|Bendorejo|Gembleb|Ngadirejo|Ngulanwetan|Kedunglurah
2001:Ngadisuko|Gador|Kendalrejo|Semarum|Sumberejo|Durenan|Pakis|Pandean|Panggungsari|Sumbergayam|Kamulan|Malasan|Baruharjo|Karanganom
2001:Puru|Wonokerto|Nglebo|Ngrandu|Gamping|Suruh|Mlinjon
1001:Kedungsoko|Tertek|Karangwaru|Tamanan|Jepun|Bago|Kepatihan|Kenayan|Kampungdalem|Kauman|Kutoanyar|Sembung|Panggungrejo|Botoran
2001:Wajak Kidul|Sanggrahan|Pucung Kidul|Boyolangu|Ngranti|Kendalbulur|Bono|Waung|Moyoketen|Wajak Lor|Karangrejo|Kepuh|Tanjungsari|Serut|Beji|Sobontoro|Gedangsewu
2001:Plosokandang|Tunggulsari|Ringinpitu|Loderesan|Bulusari|Bangoan|Boro|Tapan|Rejoagung|Kedungwaru|Plandaan|Ketanon|Tawangsari|Mangunsari|Winong|Majan|Simo|Gendingan|Ngujang
2001:Pakel|Pucung Lor|Srikaton|Padangan|Banjarsari|Pulerejo|Bendosari|Ngantru|Mojoagung|Batokan|Kepuhrejo|Pojok|Pinggirsari
2001:Bolorejo|Kauman|Balerejo|Batangsaren|Panggungrejo|Kalangbret|Sidorejo|Mojosari|Karanganom|Pucangan|Kates|Banaran|Jatimulyo
2001:Wonorejo|Kedungcangkring|Mulyosari|Segawe|Samar|Penjor|Pagerwojo|Kradinan|Sidomulyo|Gondanggunung|Gambiran
2001:Kedoyo|Nglutung|Talang|Krosok|Dono|Tugu|Picisan|Nyawangan|Sendang|Nglurup|Geger
2001:Bungur|Babadan|Sukowiyono|Sembon|Sukowidodo|Tanjungsari|Gedangan|Sukodono|Karangrejo|Sukorejo|Punjul|Jeli|Tulungrejo
2001:Kendal|Tawing|Gondosuli|Dukuh|Sepatan|Macanbang|Kiping|Rejosari|Bendo|Ngrendeng|Gondang|Bendungan|Notorejo|Sidem|Sidomulyo|Blendis|Mojoarum|Tiudan|Jarakan|Wonokromo
2001:Sambidoplang|Wates|Mirigambar|Trenceng|Bendilwungu|Sambijajar|Podorejo|Doroampel|Junjung|Tambakrejo|Wonorejo|Bendiljati Kulon|Bendiljati Wetan|Sumberdadi|Jabalsari|Sambirobyong|Bukur
2001:Karangsono|Samir|Kacangan|Selorejo|Balesono|Pandansari|Sumberingin Kulon|Sumberingin Kidul|Kaliwungu|Sumberejo Wetan|Ngunut|Kalangan|Gilang|Sumberejo Kulon|Purworejo|Kromasan|Pulosari|Pulotondo
2001:Pucanglaban|Kalidawe|Panggungkalak|Kaligentong|Sumberbendo|Manding|Panggunguni|Sumberdadap|Demuk
2001:Tenggur|Panjerejo|Karangsari|Tugu|Sukorejo Wetan|Jatidowo|Banjarejo|Tanen|Sumberagung|Blimbing|Rejotangan|Pakisrejo|Tegalrejo|Ariyojeding|Tenggong|Buntaran
2001:Kalibatur|Rejosari|Sukorejo Kulon|Kalidawir|Karangtalun|Banyuurip|Winong|Joho|Pakisaji|Jabon|Tunggangri|Salakkembang|Ngubalan|Domasan|Tanjung|Betak|Pagersari
2001:Besole|Tanggulwelahan|Besuki|Keboireng|Tanggulturus|Sedayugunung|Tanggulkundung|Wateskroyo|Siyotobagus|Tulungrejo
2001:Ngentrong|Gedangan|Sawo|Gamping|Campurdarat|Wates|Pelem|Pojok|Tanggung
2001:Nglampir|Talun Kulon|Bantengan|Kedungwilut|Suwaru|Ngunggahan|Suruhan Kidul|Bandung|Mergayu|Sebalor|Sukoharjo|Soko|Singgit|Ngepeh|Suruhan Lor|Bulus|Kesambi|Gandong
2001:Sambitan|Bono|Sukoanyar|Duwet|Tamban|Ngebong|Sodo|Gombang|Pakel|Suwaluh|Pecuk|Bangunmulyo|Kasreman|Sanan|Bangunjaya|Ngrance|Gebang|Gesikan|Gempolan
2001:Kresikan|Jengglungharjo|Ngrejo|Tanggunggunung|Ngepoh|Tenggarejo|Pakisrejo
2001:Jaten|Salam|Rejosari|Kaliboto|Wonodadi|Tawangrejo|Kebonagung|Pikatan|Gandekan|Kunir|Kolomayan
2001:Jati|Temenggungan|Besuki|Tunjung|Bakung|Mangunan|Karanggondang|Ringinanom|Sukorejo|Slemanan|Sumbersari|Bendorejo
1004:Togogan|1007:Srengat|1009:Dandong|Kauman|2001:Karanggayam|Dermojayan|Kerjen|2005:Pakisrejo|Purwokerto|2008:Wonorejo|2011:Maron|Bagelenan|Kandangan|Kendalrejo|Selokajang|Ngaglik
1011:Kademangan|2001:Panggungduwet|Maron|Pakisaji|Kebonsari|Bendosari|Sumberjo|Suruhwadang|Plumpungrejo|Jimbe|Dawuhan|2012:Sumberjati|Rejowinangun|Plosorejo|Darungan
2001:Pulerejo|Tumpakoyot|Plandirejo|Sumberdadi|Bakung|Ngrejo|Bululawang|Kedungbanteng|Sidomulyo|Lorejo|Tumpakkepuh
2001:Dadaplangu|Langon|Gembongan|Ringinanyar|Kebonduren|Bacem|Ponggok|Pojok|Kawedusan|Jatilengger|Bendo|Sidorejo|Maliran|Candirejo|Karangbendo
2001:Kalipucung|Bendosari|Sumber|Sanankulon|Sumberingin|Purworejo|Bendowulung|Tuliskriyo|Sumberjo|Gledug|Jeding|Plosoarang
2001:Pasiraman|Kaligrenjeng|Tambakrejo|Sumberboto|Gununggede|Wonotirto|Ngeni|Ngadipuro
1009:Nglegok|2001:Sumberasri|Kedawung|Ngoran|Dayu|Bangsri|Kemloko|Penataran|Krenceng|2010:Jiwut|Modangan
1008:Kanigoro|1010:Satreyan|2001:Minggirsari|Jatinom|Gogodeso|Gaprang|Papungan|Tlogo|Karangsono|2009:Banggle|2011:Sawentar|Kuningan
1002:Sumberdiren|Tawangsari|Garum|1006:Bence|2001:Pojok|2005:Tingal|2007:Slorok|Sidodadi|Karangrejo
1002:Kedungbunder|Kembangarum|Kalipang|Sutojayan|Jingglong|Sukorejo|Jegu|2001:Pandanarum|2009:Bacem|Sumberjo|Kaulon
2001:Serang|Kalitengah|Margomulyo|Panggungrejo|Sumbersih|Kaligambir|Bumiayu|Panggungasri|Sumberagung|Balerejo
1008:Talun|Kamulan|1013:Bajang|Kaweron|2001:Tumpang|Kendalrejo|Pasirharjo|Jeblog|Jabung|Bendosewu|Wonorejo|2010:Duren|Sragi|Jajar
2001:Sumberagung|Gadungan|Kotes|Sukosewu|Gondang|Tambakan|Gandusari|Butun|Ngaringan|Soso|Slumbung|Semen|Tulungrejo|Krisik
2001:Kedungwungu|Salamrejo|Sumberkembar|Binangun|Rejoso|Ngembul|Sambigede|Tawangrejo|Umbuldamar|Ngadri|Birowo|Sukorame
1001:Beru|Babadan|Tangkil|Wlingi|1006:Klemunan|2005:Tembalang|2007:Ngadirenggo|Tegalasri|Balerejo
2001:Slorok|Suru|Plumbangan|Sumberurip|Genengan|Doko|Jambepawon|Sidorejo|Resapombo|Kalimanis
2001:Siraman|Kesamben|Jugo|Pagerwojo|Pagergunung|Tepas|Kemirigede|Tapakrejo|Bumirejo|Sukoanyar
2001:Purworejo|Tulungrejo|Sumberarum|Ringinrejo|Mojorejo|Sukorejo|Wates|Tugurejo
2001:Banjarsari|Pohgajih|Selorejo|Sumberagung|Ngrendeng|Sidomulyo|Ampelgading|Olak Alen|Boro|Ngreco
2001:Mandesan|Jatitengah|Jambewangi|Selopuro|Tegalrejo|Ploso|Popoh|Mronjo
2001:Bulu|Sidomulyo|Puhrubuh|Selopanggung|Kanyoran|Puhsarang|Bobang|Semen|Titik|Kedak|Pagung|Joho
2001:Jugo|Blimbing|Pamongan|Petungroto|Ngetrep|Ponggok|Ngadi|Kranding|Maesan|Kedawung|Ploso|Kraton|Tambibendo|Mojo|Mlati|Surat|Sukoanyar|Keniten|Mondo|Petok
2001:Setonorejo|Pelas|Bleber|Butuh|Jabang|Mojosari|Rejomulyo|Karangtalun|Nyawangan|Purwodadi|Kras|Bendosari|Kanigoro|Krandang|Banjaranyar|Jambean
2001:Tales|Seketi|Banggle|Branggahan|Slumbung|Dukuh|Purwokerto|Ngadiluwih|Badal|Badal Pandean|Rembang|Rembangkepuh|Bedug|Mangunrejo|Banjarejo|Wonorejo
2001:Sumberejo|Selosari|Karangrejo|Kandat|Cendono|Ringinsari|Tegalan|Ngletih|Purworejo|Pule|Blabak|Ngreco
2001:Duwet|Pojok|Segaran|Gadungan|Wates|Tawang|Jajar|Tunge|Tempurejo|Plaosan|Karanganyar|Wonorejo|Pagu|Joho|Silir|Sumberagung|Sidomulyo|Janti
2001:Sempu|Pandantoyo|Margourip|Bedali|Kunjang|Manggis|Ngancar|Sugihwaras|Babadan|Jagul
2001:Puncu|Asmorobangun|Manggis|Sidomulyo|Watugede|Gadungan|Wonorejo|Satak
2001:Gondang|Kayunan|Panjer|Jarak|Ploso Kidul|Ploso Lor|Brenggolo|Donganti|Kawedusan|Klanderan|Punjul|Pranggang|Sumberagung|Wonorejo Trisulo|Sepawon
2001:Nglumbang|Blimbing|Ngasem|Bogem|Kranggan|Turus|Gabru|Wonojoyo|Bangkok|Gurah|Banyuanyar|Besuk|Sumbercangkring|Sukorejo|Kerkep|Gempolan|Tambakrejo|Tiru Kidul|Tiru Lor|Gayam|Adan-adan
2001:Bulupasar|Wonosari|Kambingan|Tanjung|Wates|Menang|Tengger Kidul|Semanding|Sitimerto|Pagu|Bendo|Semen|2016:Jagung
2010:Jongbiru|Putih|Sambirejo|2016:Kepuhrejo|Kalibelo|Plosorejo|Turus|Sambiresik|Gampeng|Ngebrak|Wanengpaten
2001:Kalipang|Grogol|Cerme|Wonoasri|Sonorejo|Datengan|Sumberejo|Gambyok|Bakalan
2001:Purwotengah|Kwaron|Minggiran|Pehkulon|Pehwetan|Dawuhan Kidul|Janti|Ngampel|Kedungmalang|Jambangan|Maduretno|Papar|Tanon|Srikaton|Kepuh|Sukomoro|Puhjajar
2001:Jantok|Pesing|Mranggen|Purwoasri|Wonotengah|Ketawang|Belor|Blawe|Pandansari|Purwodadi|Bulu|Tugu|Sidomulyo|Klampitan|Woromarto|Muneng|Merjoyo|Mekikis|Karangpakis|Dayu|Dawuhan|Kempleng|Sumberjo
2001:Langenharjo|Tegowangi|Puhjarak|Mejono|Payaman|Bogokidul|Kayen Lor|Wonokerto|Ngino|Sebet|Banjarejo|Sidowarek|Ringinpitu|Sukoharjo|Mojoayu|Plemahan|Mojokerep
1009:Pare|2001:Sidorejo|Sambirejo|Gedangsewu|Sumberbendo|Darungan|Bendo|Pelem|Tulungrejo|2010:Tertek
2001:Kebonrejo|Kampungbaru|Besowo|Siman|Brumbung|Kepung|Krenceng|Kencong|Keling|Damarwulan
2001:Kemiri|Klampisan|Karangtengah|Kasreman|Jerukwangi|Jerukgulung|Jlumbang|Bukur|Kandangan|Banaran|Mlancu|Medowo
2001:Kalirong|Kaliboto|Bulusari|Tarokan|Kedungsari|Sumberduren|Kerep|Blimbing|Jati|Cengkok
2001:Kuwik|Balongjeruk|Kapas|Klepek|Kunjang|Kapi|Tengger Lor|Wonorejo|Dungus|Juwet|Pakis|Parelor
2001:Banyakan|Jatirejo|Manyaran|Tiron|Parang|Sendang|Maron|Ngablak|Jabon
2001:Ringinrejo|Batuaji|Deyeng|Dawung|Purwodadi|Sambi|Susuhbango|Selodono|Nambakan|Srikaton|Jemekan
2001:Baye|Bangsongan|Senden|Sambirobyong|Mukuh|Sukoharjo|Jambu|Sekaran|Padangan|Nanggungan|Semambung|Kayen Kidul
2001:Tugurejo|Sumberejo|Paron|Gogorante|Doko|Sukorejo|Ngasem|Karangrejo|Kwadungan|Nambaan|Toyoresmi|Wonocatur
2001:Canggu|Lamong|Bringin|Sekoto|Tunglur|Krecek|Blaru|Badas
2001:Tulungrejo|Banjarejo|Kedungsalam|Tlogosari|Tempursari|Donomulyo|Purworejo|Sumberoto|Mentaraman|Purwodadi
2001:Sumbermanjing Kulon|Pandanrejo|Sumberkerto|Sempol|Pagak|Tlogorejo|Gampingan|Sumberejo
2001:Wonokerto|Rejosari|Bantur|Wonorejo|Srigonco|Sumberbening|Bandungrejo|Pringgodani|Rejoyoso|Karangsari
2001:Tambakasri|Tegalrejo|Sekarbanyu|Klepu|Ringinkembar|Kedungbanteng|Sitiarjo|Sumberagung|Argotirto|Harjokuncaran|Sumbermanjing Wetan|Ringinsari|Druju|Tambakrejo|Sidoasri
1007:Dampit|2001:Sukodono|Sumbersuko|Srimulyo|Baturetno|Bumirejo|Amadanom|2008:Pamotan|Majangtengah|Rembun|Pojok|Jambangan
2001:Lebakharjo|Wirotaman|Tamanasri|Tirtomarto|Purwoharjo|Sidorenggo|Tirtomoyo|Argoyuwono|Mulyoasri|Tawangagung|Simojayan|Tamansari|Sonowangi
2001:Dawuhan|Sumberejo|Pandansari|Ngadireso|Wonorejo|Karangnongko|Karanganyar|Jambesari|Ngebruk|Pajaran|Argosuko|Wonomulyo|Belung|Wringinanom|Poncokusumo|Gubugklakah|Ngadas
2001:Sumberputih|Wonoayu|Bambang|Bringin|Dadapan|Patokpicis|Blayu|Codo|Sukolilo|Kidangbang|Sukoanyar|Wajak|Ngembal
1008:Sedayu|1011:Turen|2001:Tawangrejeni|Kemulan|Sawahan|Undaan|Gedok Kulon|Gedok Wetan|Talok|2009:Tanggung|Jeru|2012:Pagedangan|Sanankerto|Sananrejo|Kedok|Talangsuko|Tumpukrenteng
2001:Putat Kidul|Gondanglegi Kulon|Sukosari|Gondanglegi Wetan|Sukorejo|Bulupitu|Panggungrejo|Ganjaran|Putat Lor|Urek-Urek|Ketawang|Putukrejo|Sumberjaya|Sepanjang
2001:Putukrejo|Kalipare|Sumberpetung|Sukowilangun|Tumpakrejo|Arjosari|Kalirejo|Arjowilangun|Kaliasri
2001:Ternyang|Senggreng|Sambigede|Ngebruk|Jatiguwi|Sumberpucung|Karangkates
1007:Penarukan|1009:Cepokomulyo|Kepanjen|1013:Ardirejo|2001:Kemiri|Sengguruh|Mangunrejo|Jenggolo|Kedungpedaringan|Tegalsari|2008:Panggungrejo|2011:Talangagung|Dilem|2014:Sukoraharjo|Curungrejo|Jatirejoyoso|Ngadilangkung|Mojosari
2001:Sudimoro|Kasri|Bakalan|Krebet|Gading|Sukonolo|Lumbangsari|Wandanpuro|Sempalwadak|Bululawang|Krebet Senggrong|Kuwolu|Kasembon|Pringu
2001:Gunungsari|Gunungronggo|Purwosekar|Ngawonggo|Pandanmulyo|Jatisari|Tajinan|Randugading|Jambearjo|Tangkilsari|Sumbersuko|Tambakasri
2001:Ngingit|Kidal|Kambingan|Pandanajeng|Pulungdowo|Bokor|Slamet|Wringinsongo|Jeru|Malangsuko|Tumpang|Tulusbesar|Duwet|Benjor|Duwet Krajan
2001:Taji|Ngadirejo|Kenongo|Sidorejo|Sukopuro|Pandansari Lor|Sidomulyo|Gadingkembar|Argosari|Kemantren|Sukolilo|Gunungjati|Jabung|Slamparejo|Kemiri
2001:Kedungrejo|Banjarejo|Pucangsongo|Sukoanyar|Sumberpasir|Pakiskembar|Sumberkradenan|Ampeldento|Sekarpuro|Mangliawan|Tirtomoyo|Saptorenggo|Asrikaton|Bunut Wetan|Pakisjajar
2001:Permanu|Karangpandan|Glanggang|Wonokerso|Karangduren|Sutojayan|Pakisaji|Jatisari|Wadung|Genengan|Kendalpayak|Kebonagung
2001:Ngajum|Palaan|Ngasem|Banjarsari|Kranggan|Kesamben|Babadan|Balesari|Maguan
2001:Sumbersuko|Mendalanwangi|Sitirejo|Parangargo|Gondowangi|Pandanrejo|Petungsewu|Sukodadi|Sidorahayu|Jedong|Dalisodo|Pandanlandung
2001:Kucur|Kalisongo|Karangwidoro|Petungsewu|Selorejo|Tegalweru|Landungsari|Mulyoagung|Gadingkulon|Sumbersekar
2001:Tegalgondo|Kepuharjo|Ngenep|Ngijo|Ampeldento|Girimoyo|Bocek|Donowarih|Tawangargo
1011:Pagentan|1014:Losari|Candirenggo|2001:Wonorejo|Dengkol|Baturetno|Watugede|Banjararum|Tunjungtirto|Lang-Lang|Purwoasri|Klampok|Gunungrejo|2012:Tamanharjo|Ardimulyo|2016:Toyomarto|Randuagung
1005:Kalirejo|1010:Lawang|2001:Sidoluhur|Srigading|Sidodadi|Bedali|2006:Mulyoarjo|Sumberngepoh|Sumberporong|Turirejo|2011:Ketindan|Wonorejo
2001:Bendosari|Sukomulyo|Pujon Kidul|Pandesari|Pujon Lor|Ngroto|Ngabab|Tawangsari|Madiredo|Wiyurejo
2001:Pagersari|Sidodadi|Banjarejo|Purworejo|Ngantru|Banturejo|Pandansari|Mulyorejo|Sumberagung|Kaumrejo|Tulungrejo|Waturejo|Jombok
2001:Pondokagung|Bayem|Pait|Wonoagung|Kasembon|Sukosari
2001:Sidodadi|Gajahrejo|Sindurejo|Gedangan|Segaran|Sumberejo|Tumpakrejo|Girimulyo
2001:Pujiharjo|Sumbertangkil|Kepatihan|Jogomulyan|Tlogosari|Tirtoyudo|Sukorejo|Ampelgading|Tamankuncaran|Gadungsari|Wonoagung|Tamansatriyan|Purwodadi
2001:Slorok|Jatikerto|Ngadirejo|Kromengan|Peniwen|Jambuwer|Karangrejo
2001:Kluwut|Plandi|Plaosan|Kebobang|Sumbertempur|Sumberdem|Wonosari|Bangelan
2001:Clumprit|Suwaru|Kademangan|Balearjo|Kanigoro|Brongkal|Pagelaran|Banjarejo|Karangsuko|Sidorejo
2001:Tegalrejo|Bulurejo|Purorejo|Tempurejo|Tempursari|Pundungsari|Kaliuling
2001:Sidomulyo|Pronojiwo|Tamanayu|Sumberurip|Oro-oro Ombo|Supiturang
2001:Jugosari|Jarit|Candipuro|Sumberejo|Sumberwuluh|Sumbermujur|Penanggal|Tambahrejo|Kloposawit|Tumpeng
2001:Gondoruso|Kalibendo|Bades|Bago|Selok Awar-Awar|Condro|Madurejo|Pasirian|Sememu|Nguter|Selokanyar
2001:Pandanwangi|Sumberjati|Tempeh Kidul|Lempeni|Tempeh Tengah|Kaliwungu|Tempeh Lor|Besuk|Jatisari|Pulo|Gesang|Jokarto|Pandanarum
2001:Jatimulyo|Jatirejo|Jatigono|Sukorejo|Sukosari|Kunir Kidul|Kunir Lor|Kedungmoro|Karanglo|Kabuaran|Dorogowok
2001:Darungan|Kraton|Wotgalih|Tunjungrejo|Yosowilangun Kidul|Yosowilangun Lor|Krai|Karanganyar|Karangrejo|Munder|Kebonsari|Kalipepe
2001:Nogosari|Kedungrejo|Sidorejo|Rowokangkung|Sumbersari|Dawuhan Wetan|Sumberanyar
2001:Wonogriyo|Wonosari|Mangunsari|Tekung|Wonokerto|Tukum|Karangbendo|Klampokarum
1003:Citrodiwangsan|Ditotrunan|Jogotrunan|1009:Jogoyudan|Rogotrunan|Tompokersan|Kepuharjo|2001:Banjarwaru|Labruk Lor|2006:Denok|Blukon|Boreng
2001:Pasrujambe|Jambekumbu|Sukorejo|Jambearum|Kertosari|Pagowan|Karanganom
2001:Purworejo|Sarikemuning|Pandansari|Senduro|Burno|Kandangtepus|Kandangan|Bedayu|Bedayutalang|Wonocepokoayu|Argosari|Ranupani
2001:Wonokerto|Pakel|Kenongo|Gucialit|Dadapan|Kertowono|Tunjung|Jeruk|Sombo
2001:Barat|Babakan|Mojo|Bodang|Kedawung|Padang|Kalisemut|Merakan|Tanggung
2001:Klanting|Kebonagung|Karangsari|Dawuhan Lor|Kutorenon|Selokbesuki|Sumberejo|Uranggantung|Selokgondang|Bondoyudo
2001:Pandansari|Krasak|Kedungjajang|Wonorejo|Umbul|Curahpetung|Grobogan|Bence|Jatisari|Tempursari|Bandaran|Sawaran Kulon
2001:Banyuputih Kidul|Rojopolo|Kaliboto Kidul|Kaliboto Lor|Sukosari|Jatiroto
2001:Banyuputih Lor|Kalidilem|Tunjung|Gedangmas|Kalipenggung|Ranulogong|Randuagung|Ledoktempuro|Pajarakan|Buwek|Ranuwurung|Salak
2001:Kebonan|Kudus|Duren|Sumberwringin|Papringan|Ranupakis|Tegalrandu|Klakah|Mlawang|Sruni|Tegalciut|Sawaran Lor
2001:Jenggrong|Meninjo|Tegalbangsri|Sumberpetung|Alun-Alun|Ranubedali|Ranuyoso|Wonoayu|Penawungan|Wates Kulon|Wates Wetan
2001:Sumbersuko|Kebonsari|Grati|Labruk Kidul|Mojosari|Sentul|Purwosono|Petahunan
2001:Padomasan|Keting|Jombang|Ngampelrejo|Wringinagung|Sarimulyo
2001:Cakru|Paseban|Kraton|Kencong|Wonorejo
2001:Jamintoro|Jatiroto|Kaliglagah|Jambesari|Yosorati|Sumberagung|Gelang|Rowotengah|Pringgowirawan|Karangbayat
2001:Kepanjen|Mayangan|Gumukmas|Menampu|Tembokrejo|Purwoasri|Bagorejo|Karangrejo
2001:Sukoreno|Sidorejo|Gunungsari|Gadingrejo|Umbulrejo|Umbulsari|Tanjungsari|Tegalwangi|Paleran|Mundurejo
2001:Tanggulkulon|Tanggulwetan|Patemon|Darungan|Manggisan|Selodakon|Kramat Sukoharjo|Klatakan
2001:Pondokjoyo|Pondokdalem|Rejoagung|Semboro|Sidomekar|Sidomulyo
2001:Mlokorejo|Mojomulyo|Mojosari|Pugerkulon|Wringintelu|Kasiyan|Bagon|Kasiyan Timur|Wonosari|Jambearum|Grenden|Pugerwetan
2001:Curahkalong|Gambirono|Bangsalsari|Tugusari|Karangsono|Sukorejo|Langkap|Tisnogambar|Petung|Banjarsari|Badean
2001:Karangduren|Karang Semanding|Tutul|Balungkulon|Balunglor|Balungkidul|Curahlele|Gumelar
2001:Lojejer|Ampel|Tamansari|Dukuhdempok|Glundengan|Tanjungrejo|Kesilir
2001:Tegalsari|Sabrang|Sumberejo|Ambulu|Karanganyar|Andongsari|Pontang
2001:Nogosari|Curahmalang|Rowotamtu|Kaliwining|Pecoro|Rambipuji|Gugut|Rambigundam
2001:Pakis|Kemuning Sari Lor|Panti|Glagahwero|Suci|Kemiri|Serut
2001:Jubung|Dukuhmencek|Sukorambi|Karangpring|Klungkung
2001:Kemuningsarikidul|Wonojati|Jenggawah|Kertonegoro|Sruni|Jatisari|Jatimulyo|Cangkring
2001:Sukamakmur|Mangaran|Pancakarya|Ajung|Klompangan|Wirowongso|Rowoindah
2001:Sidodadi|Tempurejo|Andongrejo|Pondokrejo|Wonoasri|Curahnongko|Curahtakir|Sanenrejo
1001:Mangli|Sempusari|Kebonagung|Kaliwates|Jemberkidul|Kepatihan|Tegalbesar
1001:Banjarsengon|Jumerto|Gebang|Slawu|Bintoro|Jemberlor|Patrang|Baratan
1001:Kebonsari|Sumbersari|Kranjingan|Karangrejo|Tegalgede|Wirolegi|Antirogo
2001:Kemuninglor|Darsono|Arjasa|Candijati|Biting|Kamal
2001:Lengkong|Kawangrejo|Tamansari|Mumbulsari|Suco|Lampeji|Karang Kedawung
2001:Patemon|Bedadung|Sumberpinang|Subo|Kertosari|Jatian|Pakusari
2001:Sucopangepok|Panduman|Sukojember|Jelbuk|Sukowiryo|Sugerkidul
2001:Mrawan|Mayang|Seputih|Tegalwaru|Tegalrejo|Sumberkejayan|Sidomukti
2001:Gumuksari|Sukoreno|Patempuran|Sumberkalong|Sumberjeruk|Glagahwero|Kalisat|Ajung|Plalangan|Gambiran|Sumberketempa|Sebanen
2001:Lembengan|Suren|Karangpaiton|Sumberanget|Sukogidri|Ledokombo|Sumberlesung|Sumbersalak|Slateng|Sumberbulus
2001:Sumberwringin|Sukokerto|Sumberwaru|Sukowono|Baletbaru|Sukorejo|Sukosari|Arjasa|Sumberdanti|Pocangan|Dawuhanmangli|Mojogemi
2001:Sempolan|Harjomulyo|Karangharjo|Silo|Pace|Mulyorejo|Sumberjati|Garahan|Sidomulyo
2001:Plerean|Sumberpakem|Pringgondani|Randuagung|Cumedak|Sumberjambe|Gunungmalang|Jambearum|Rowosari
2001:Sarongan|Pesanggaran|2004:Sumberagung|2009:Kandangan|Sumbermulyo
2001:Sukorejo|Sambirejo|Temurejo|Bangorejo|Kebondalem|Sambimulyo|Ringintelu
2001:Grajagan|Sumberasri|Glagahagung|Sidorejo|Purwoharjo|Bulurejo|Kradenan|Karetan
2001:Purwoasri|Kendalrejo|Kedungasri|Kedungwungu|Tegaldlimo|Wringinpitu|Kedunggebang|Purwoagung|Kalipait
2001:Sumberberas|Kedungrejo|Tembokrejo|Sumbersewu|Blambangan|Tapanrejo|Wringinputih|Tambakrejo|Kedungringin|Kumendung
2001:Plampangrejo|Tampo|Sembulung|Cluring|Benculuk|Sraten|Tamanagung|Sarimulyo|Kaliploso
2001:Purwodadi|Jajag|2007:Gambiran|Yosomulyo|Wringinrejo|Wringinagung
2001:Bagorejo|Wonosobo|Sukonatar|Kebaman|Sumbersari|Parijatah Wetan|Parijatah Kulon|Rejoagung|Kepundungan|Sukomaju
2001:Kembiritan|Genteng Wetan|Genteng Kulon|Setail|Kaligondo
2001:Tegalharjo|Sepanjang|Karangharjo|Tulungrejo|Sumbergondo|Bumiharjo|Margomulyo
2001:Kalibarukulon|Kalibarumanis|Kalibaruwetan|Kajarharjo|Banyuanyar|Kebonrejo
2001:Gambor|Alasmalang|Benelan Kidul|Lemahbangkulon|Singojuruh|Gumirih|Cantuk|Padang|Singolatren|Kemiri|Sumberbaru
2001:Aliyan|Mangir|2006:Gladag|Bubuk|Lemahbangdewo|2010:Gitik|2012:Karangbendo|Rogojampi|Pengatigan|2018:Kedaleman
2001:Bareng|Bunder|Gombolirang|Benelan Lor|Labanasem|Pakistaji|2009:Pondoknongko|Dadapan|Kedayunan|Kabat|Macan Putih|Tambong|Pendarungan|Kalirejo
1002:Bakungan|Banjarsari|2001:Rejosari|2004:Kemiren|Olehsari|Glagah|Paspan|2010:Tamansuruh|Kenjo|Kampunganyar
1001:Pakis|Sobo|Kebalenan|Penganjuran|Tukangkayu|Kertosari|Karangrejo|Kepatihan|Panderejo|Singonegaran|Temenggungan|Kampungmelayu|Kampungmandar|Lateng|Singotrunan|Pengantigan|Tamanbaru|Sumberrejo
1002:Boyolangu|Mojopanggung|Penataban|Giri|2001:Jambesari|2006:Grogol
2001:Bangsring|Bengkak|Alasbuluh|Wongsorejo|Sumberkencono|Sidodadi|Bajulmati|Watukebo|Alasrejo|Sidowangi|Sumberanyar|Bimorejo
2001:Songgon|Balak|Sragi|Parangharjo|Bedewang|Bayu|Sumberarum|Sumberbulu|Bangunsari
2001:Sempu|Jambewangi|Karangsari|Temuguruh|Gendoh|Temuasri|Tegalarum
1001:Kalipuro|Klatak|1006:Gombengsari|Bulusan|2003:Ketapang|Pesucen|Kelir|2008:Telemung|Bulusari
2001:Buluagung|Siliragung|Kesilir|Seneporejo|Barurejo
2001:Tegalsari|Karangdoro|Tamansari|Dasri|Karangmulyo|Tegalrejo
2001:Gumuk|Jelun|Licin|Banjar|Segobang|Pakel|Kluncing|Tamansari
2001:Blimbingsari|Kaotan|Watukebo|Gintangan|Bomo|Patoman|Kaligung|Karangrejo|Badean|Sukojati
2001:Sucolor|Pujer Baru|Tanahwulan|Maesan|Gambangan|Suger Lor|Sumber Pakem|Sumbersari|Sumber Anyar|Penanggungan|Pakuniran|Gunungsari
2001:Sukosari|Karang Melok|Mengen|Kemirian|Tamanan|Wonosuko|Kalianyar|2012:Sumber Kemuning|2014:Sumber Anom
2001:Kembang|Gunosari|Trotosari|Jebung Kidul|Sulek|Tlogosari|Pakisan|Patemon|Jebung Lor|Brambang Darussalam
2001:Sukosari Lor|Nogosari|Pecalongan|Kerang
2001:Alas Sumur|Kejayan|Mangli|Maskuning Kulon|Maskuning Wetan|Mengok|Padasan|2009:Randu Cangkring|Suko Kerto|Sukowono|Sukodono
2002:Tegal Mijin|Pekauman|Sumber Pandan|Wanisodo|Kabuaran|Wonosari|Dadapan|Dawuhan|Taman|Grujugan Kidul|2013:Kejawan
1009:Curahdami|2001:Jetis|Pakuwesi|Kupang|Petung|Panambangan|Curahpoh|Poncogati|Sumber Suko|2010:Selolembu|Locare|Sumber Salak
1011:Tenggarang|2001:Kesemek|Lojajar|Pekalangan|Kajar|Sumber Salam|Koncer Kidul|Bataan|Gebang|Dawuhan|Tangsil Kulon|2012:Koncer Darul Aman
2001:Lombok Kulon|Lombok Wetan|Tumpeng|Jumpong|Tangsil Wetan|Pasarejo|Bendoarum|Kapuran|Sumberkalong|Traktakan|Wonosari|Pelalangan
2001:Wonokusumo|Mangli Wetan|Taal|Mrawan|Gunung Anyar|Jurang Sapi|Cindogo|Kalitapen|Tapen
1004:Nangkaan|Tamansari|Kademangan|Dabasah|Badean|Kotakulon|Blindungan|2001:Pancoran|Sukowiryo|Kembang|2011:Pejaten
2001:Ambulu|Bukor|Sumbermalang|Jambewungu|Gubrih|Ampelan|Jatitamban|Banyuwulu|Jatisari|Glingseran|Banyuputih|Wringin|Sumbercanting
1005:Sekarputih|2001:Klabang|Mandiro|Tanggulangin|Karanganyar|2006:Tegalampel|2014:Klabang Agung|Purnama
2005:Karang Anyar|Blimbing|Karang Sengon|Wonokerto|Klabang|Klampokan|Sumber Suko|Besuk|Pandak|Leprak|Wonoboyo
2001:Solor|Kladi|Bercak|Suling Wetan|Suling Kulon|Cermee|Ramban Wetan|Grujugan|Ramban Kulon|Bajuran|Jirek Mas|Batu Salang|Palalangan|Batu Ampar|Bercak Asri
2001:Bandilan|Sempol|Tarum|2005:Prajekan Lor|Prajekan Kidul|Cangkring|Walidono
2001:Andungsari|Ardisaeng|Kupang|Gadingsari|Pakem|Sumberdumpyong|Patemon|Petung
2001:Sukorejo|Sumber Gading|Sukosari Kidul|Tegaljati|Rejo Agung|Sumberwringin
2001:Sempol|Kalianyar|Jampit|Kalisat|Kali Gedang|Sumber Rejo
2001:Gadingsari|Sumber Waru|Kembangan|Baratan|Binakal|Jeruksoksok|Sumber Tengah|Bendelan
2001:Taman|Gentong|Kemuningan|Trebungan|Sumberkokap|Paguan|Kretek
2001:Lumutan|Botolinggo|Lanas|Penang|Gayam|Klekehan|Sumber Canting|Gayam Lor
2001:Jambesari|Jambeanom|Pucanganom|Sumberjeruk|Tegalpasir|Pengarang|Grujugan Lor|Pejagan|Sumber Anyar
2001:Pategalan|Semambung|Sumberanyar|Jatibanteng|Curahsuri|Wringinanom|Kembangsari|Patemon
2001:Widoropayung|Sumberejo|Jetis|Blimbing|Langkap|Bloro|Pesisir|Kalimas|Besuki|Demung
2001:Cemara|Mojodungkol|Gunung Malang|Gunung Putri|Suboh|Dawuan|Buduan|Ketah
2001:Alas Bayur|Sumberanyar|Campoan|Trebungan|Sumber Pinang|Selomukti|Mlandingan Kulon
2001:Bugeman|Kendit|Balung|Tambak Ukir|Rajekwesi|Kukusan|Klatakan
2001:Paowan|Sumberkolak|Wringinanom|Kilensari|Peleyan|Alasmalang|Duwet|Gelung
1002:Patokan|Dawuhan|2001:Kalibagor|2004:Kotakan|Talkandang|Olean
1002:Ardirejo|1007:Mimbaan|2001:Sliwung|2003:Battal|Klampokan|Juglangan|Panji Kidul|2008:Panji Lor|Tokelan|Curah Jeru|Tenggir|Kayu Putih
2001:Tanjung Glugur|Mangaran|Tanjung Kamal|Semiring|Tanjung Pecinan|Trebungan
2001:Kandang|Curah Cottok|Peleyan|Wonokoyo|Seletreng|Landangan|Kapongan|Kesambirampak|Gebangan|Pokaan
2001:Kayumas|Bayeman|Ketowan|Kedungdowo|Jatisari|Curah Tatal|Arjasa|Lamongan
2001:Sopet|Curah Kalak|Palangan|Jangkar|Gadingan|Kumbangsari|Pesanggrahan|Agel
2001:Kedunglo|Bantal|Awar-awar|Perante|Trigonco|Kertosari|Mojosari|Asembagus|Gudang|Wringin Anom
2001:Wonorejo|Sumberanyar|Sumberejo|Banyuputih|Sumberwaru
2001:Tamankursi|Sumberargo|Tamansari|Kalirejo|Baderan|Alastengah|Taman|Tlogosari|Plalangan
2001:Lubawang|Kalisari|Tepos|Selobanteng|Banyuglugur|Telempong|Kalianget
2001:Patemon|Sumbertengah|Selowogo|Mlandingan Wetan|Bungatan|Bletok|Pasir Putih
2001:Ngadisari|Wonotoro|Jetak|Ngadas|Ngadirejo|Sariwani|Wonokerto|Sapikerep|Sukapura|Pakel|Kedasih|Ngepung
2001:Ledokombo|Pandansari|Sumber|Wonokerso|Gemito|Tukul|Sumberanom|Cepoko|Remba'an
2001:Wonoasri|Jatisari|Kedawung|Karangrejo|Resongo|Menyono|Wringinanom
2001:Gunungtugel|Kedungrejo|Patokan|Bantaran|Legundi|Tempuran|Kropak|Besuk|Kramatagung|Karanganyar
2001:Malasankulon|Tigasan Wetan|Tigasan Kulon|Pondok Wuluh|Leces|Sumberkedawung|Kerpangan|Clarak|Jorongan|Warujinggo
2001:Sentulan|Gadingkulon|Klenangkidul|Klenanglor|Alassapi|Pendil|Tarokan|Liprak Wetan|Liprak Kidul|Liprak Kulon|Banyuanyar Tengah|Banyuanyar Kidul|Gununggeni|Blado Wetan
2001:Andungbiru|Tlogoargo|Andungsari|Tlogosari|Ranugedang|Tiris|Segaran|Ranuagung|Jangkang|Wedusan|Racek|Pesawahan|Pedagangan|Rejing|Tegalwatu|Tuluparari
2001:Sumberduren|Roto|Kertosuko|Tambelang|Betek|Krucil|Guyangan|Watupanjang|Bermi|Kalianan|Plaosan|Pandanaras|Seneng|Krobungan
2001:Batur|Betek Taman|Sentul|Dandang|Kertosono|Prasi|Duren|Renteng|Bulupadak|Keben|Gadingwetan|Wangkal|Nogosaren|Mojolegi|Sumbersecang|Condong|Jurangjero|Kaliancar|Ranuwurung
2001:Ranon|Kedungsumur|Gunggungan Kidul|Gunggungan Lor|Petemon Kulon|Pakuniran|Alaspandan|Sumberkembar|Sogaan|Glagah|Bucor Kulon|Bucor Wetan|Bimo|Kertonegoro|Gondosuli|Kalidandan|Blimbing
2001:Sumber Centeng|Sambirampak Kidul|Sidomulyo|Tambakukir|Curahtemu|Sidorejo|Sambirampak Lor|Kedungrejoso|Talkandang|Triwungan|Sukorejo|Pasembon|Kotaanyar
2001:Jabungsisir|Jabungcandi|Jabung Wetan|Kalikajar Kulon|Kalikajar Wetan|Pandean|Alastengah|Sidodadi|Randumerak|Randutatah|Karanganyar|Plampang|Petunjungan|Taman|Paiton|Sukodadi|Podokkelor|Sumberanyar|Sumberejo|Bhinor
2001:Bago|Kecik|Alasnyiur|Sindetlami|Jambangan|Klampokan|Matekan|Krampilan|Besukagung|Besukkidul|Sumurdalam|Sindetanyar|Randujalak|Alastengah|Alaskandang|Alassumurlor|Sumberan
1003:Semampir|1005:Sidomukti|1007:Kraksaan Wetan|Kandangjati Kulon|1017:Patokan|2001:Kregenan|Rondokuning|2004:Bulu|2006:Rangkang|2009:Kandang Jati Wetan|Alassumur Kulon|Sumberlele|Tamansari|Asembakor|Kebonagung|Sidopekso|Kalibuntu|2018:Asembagus
2001:Temenggungan|Patemon|Jatiurip|Opo Opo|Kamalkuning|Tanjungsari|Krejengan|Sentong|Sumberkatimoho|Karangren|Rawan|Seboro|Kedungcaluk|Widoro|Gebangan|Duwuhan|Soka'an
2001:Selogudig Kulon|Selogudig Wetan|Ketompen|Karangbong|Karangpranti|Gejugan|Karanggeger|Tanjung|Pejarakan Kulon|Sukokerto|Sukomulyo|Penambangan
2001:Brabe|Gerongan|Maron Kidul|Sumberdawe|Sumberpoh|Kedungsari|Maron Kulon|Maron Wetan|Brani Kulon|Satreyan|Brani Wetan|Puspan|Wonorejo|Brumbungan Kidul|Pegalangan Kidul|Suko|Ganting Kulon|Ganting Wetan
2001:Brumbungan Lor|Jatiadi|Klaseman|Pesisir|Bulang|Randupitu|Pikatan|Sebaung|Sumberkerang|Banyuanyar Lor|Curahsawo|Pajurangan|Gending
2001:Watuwungkuk|Sumbersuko|Sumberagung|Ngepoh|Mrangonlawang|Sekarkare|Tamansari|Tegalrejo|Kalirejo|Kedungdalem|Kalisalam|Randuputih|Dringu|Pabean
2001:Malesanwetan|Gunungbekel|Tegalsono|Bulujarankidul|Bulujaranlor|Paras|Tegalsiwalan|Banjarsawah|Sumberbulu|Sumberkledung|Bladokulon|Tegalmojo
2001:Sumberbendo|Jangur|Muneng|Muneng Kidul|Pohsangit Leres|Laweyan|Sumurmati|Mentor|Ambulu|Banjarsari|Lemah Kembar|Pesisir|Gili Ketapang
2001:Sumberkare|Patalan|Jrebeng|Wonorejo|Tunggak Ceme|Pohsangit Tengah|Pohsangit Lor|Pohsangit Ngisor|Sepuhgembol|Kareng Kidul|Kedungsupit
2001:Sumberrejo|Sumendi|Bayeman|Dungun|Curahdringu|Wringinanom|Sumberkramat|Tongas Wetan|Pamatan|Klampok|Tongas Kulon|Curahtulis|Tambakrejo|Tanjungrejo
2001:Sapih|Negororejo|Branggah|Lambangkuning|Wonogoro|Palangbesi|Boto|Lumbang|Tandonsentul|Purut
2001:Gerbo|Dawuhansengon|Lebakrejo|Cowek|Purwodadi|Parerejo|Gajahrejo|Sentul|Jatisari|Tambaksari|Pucangsari|Semut|Capang
2001:Ngadirejo|Blarang|Kayukebek|Andonosari|Wonosari|Gendro|Tlogosari|Tutur|Pungging|Kalipucang|Sumberpitu|Ngembal
2001:Kemiri|Janjangwulung|Palangsari|Puspo|Jimbaran|Pusungmalang|Keduwung
2001:Wonorejo|Banjarimbo|Welulang|Watulumbung|Panditan|Bulukandang|Lumbang|Pancur|Kronto|Karangasem|Cukurguling|Karangjati
2001:Ngantungan|Galih|Petung|Klakah|Sibon|Mangguan|Ampelsari|Tempuran|Sapulante|Pohgedang|Pasrepan|Rejosalam|Cengkrong|Lemahbang|Tambakrejo|Pohgading|Jogorepuh
1024:Kejayan|2001:Oro-Oro Pule|Kedung Pengaron|Benerwojo|Cobanjoyo|Kepuh|Lorokan|Klangrong|Linggo|Ambal-Ambil|Kedemungan|Wrati|Pacarkeling|Luwuk|Sumbersuko|Sumber Banteng|Kurung|Tanggulangin|Randugong|Wangkal Wetan|Klinter|Tundosoro|Ketangirejo|Patebon|2025:Sladi
2001:Karangmenggah|Karang Jatianyar|Pakijangan|Cobanblimbing|Wonorejo|Wonosari|Tamansari|Jatigunting|Rebono|Karangsono|Kendangdukuh|Karangasem|Kluwut|Sambisirah|Lebaksari
1006:Purwosari|2001:Sumberrejo|Sekarmojo|Tejowangi|Kertosari|Martopuro|2007:Sengonagung|Pager|Cendono|Karangrejo|Sumbersuko|Pucangsari|Kayoman|Sukodermo|Bakalan
2001:Gunting|Pakukerto|Glagahsari|Sukorejo|Karangsono|Sebandung|Dukuhsari|Lecari|Lemahbang|Ngadimulyo|Tanjungarum|Suwayuwo|Mojotengah|Kalirejo|Candibinangun|Kenduruan|Sukorame|Curahrejo|Wonokerto
1007:Ledug|Pecalukan|Prigen|2001:Jatiarjo|Watuagung|Dayurejo|Bulukandang|Ketanireng|Sukolelo|2010:Lumbangrejo|Sukoreno|Sekarjoho|Gambiran|Candiwates
1006:Kutorejo|Jogosari|Petungasri|1011:Pandaan|2001:Plintahan|Durensewu|Karangjati|Wedoro|Tunggulwulung|2009:Sumbergedang|Tawangrejo|2012:Nogosari|Kebonwaris|Sebani|Banjarsari|Banjarkejen|Kemirisewu|Sumberrejo
2001:Wonosunyo|Sumbersuko|Wonosari|Kepulungan|Randupitu|Ngerong|Karangrejo|Bulusari|Jeruk Purut|Watukosek|Carat|Kejapanan|Winong|Legok|Gempol
1013:Glanggang|Pagak|2001:Baujeng|Ngembe|Kenep|Sidowayah|Gajahbendo|Gununggangsir|Wonokoyo|Gunungsari|Cangkringmalang|Kedungringin|Kedungboto|Beji
1001:Kolursari|Kiduldalem|Pogar|Kauman|Bendomungal|Kersikan|Gempeng|Dermo|Latek|1012:Kalianyar|1014:Kalirejo|2010:Masangan|Raci|2013:Manaruwi|2015:Tambakan
2001:Kalisat|Tampung|Pajaran|Siyar|Genengwaru|Kanigoro|Sumberglagah|Krengih|Rembang|Orobulu|Kedungbanteng|Oro-Oro Ombowetan|Oro-Oro Ombokulon|Pekoren|Pejangkungan|Pandean|Mojoparon
2001:Pukul|Gambirkuning|Mulyorejo|Kebotohan|Ngabar|Slambrit|Jeruk|Klampisrejo|Plinggisan|Tambaksari|Dhompo|Ngempit|Sidogiri|Karanganyar|Selotambak|Curahdukuh|Rejosari|Asemkandang|Tambakrejo|Kalirejo|Semare|Kraton|Pulokerto|Bendungan|Gerongan
2001:Susukanrejo|Warungdowo|Pleret|Parasrejo|Logowok|Tidu|Sungiwetan|Sungikulon|Sukorejo
1016:Gondang Wetan|2001:Tebas|Brambang|Bayeman|Keboncandi|Tenggilisrejo|Wonojati|Wonosari|Kersikan|Karangsentul|Gayam|Lajuk|Kalirejo|Pateguhan|Grogol|Pekangkungan|2017:Ranggeh|Sekarputih|Bajangan|Gondangrejo
2001:Minggir|Karangtengah|Kedungrejo|Umbulan|Sidepan|Sruwi|Jeladri|Sumberrejo|Prodo|Lebak|Menyarik|Kandung|Mendalan|Penataan|Winongan Kidul|Bandaran|Winongan Lor|Gading
1005:Gratitunon|2001:Kebonrejo|Karanglo|Rebalas|Plososari|2006:Kalipang|Trewung|Kambinganrejo|Karangkliwon|Kedawungkulon|Kedawungwetan|Sumberagung|Ranuklindungan|Sumberdawesari|Cukurgondang
2001:Sanganom|Sebalong|Wotgalih|Watestani|Nguling|Sedarum|Dandanggendis|Sumberanyar|Sudimulyo|Penunggul|Mlaten|Kedawang|Randuati|Kapasan|Watuprapat
2001:Rowogempol|Gejugjati|Alastlogo|Balonganyar|Branang|Tampung|Tambaklekok|Jatirejo|Pasinan|Wates|Semedusari
2001:Sadengrejo|Pandanrejo|Ketegan|Toyaning|Arjosari|Kawisrejo|Rejoso Kidul|Manikrejo|Karangpandan|Sambirejo|Kedungbako|Rejosolor|Patuguran|Kemantrenrejo|Segoropuro|Jarangan
2001:Mororejo|Podokoyo|Ngadiwono|Tosari|Wonokitri|Baledono|Sedaeng|Kandangan
2001:Mliriprowo|Kedungbocok|Singogalih|Tarik|Mergobener|Mergosari|Kendalsewu|Klantingsari|Kalimati|Gempolklutuk|Banjarwungu|Balongmacekan|Gampingrowo|Sebani|Kramattemenggung|Mindugading|Kemuning|Janti|Segodobancang|Kedinding
2001:Prambon|Kajartengguli|Gedangrowo|Wirobiting|Simpang|Bulang|Gampang|Jatikalang|Jatialun-alun|Pejangkungan|Kedungsugo|Kedungwonokerto|Bendotretek|Wonoplintahan|Kedungkembar|Jedongcangkring|Cangkringturi|Simogirang|Temu|Watutulis
2001:Tambakrejo|Keper|Kedungsumur|Kedungrawan|Tanjekwagir|Mojoruntut|Gading|Wangkal|Jenggot|Waung|Ploso|Rejeni|Kandangan|Krembung|Lemujut|Cangkring|Keret|Wonomlati|Balonggarut
1003:Porong|Juwetkenongo|1006:Gedang|2001:Kebonagung|Kedungsolo|2007:Kesambi|Kebakalan|Lajuk|Kedungboto|Candipari|Pamotan|2015:Glagaharum|Plumbon|2018:Wunut|Pesawahan
2001:Panggreh|Trompoasri|Kedungrejo|Semambung|Kedungpandan|Kupang|Tambakkalisogo|Balongtani|Jemirahan|Dukuhsari|Kedungcangkring|2014:Keboguyang|Permisan
2001:Kalisampurno|Ketapang|2004:Kalitengah|Gempolsari|Sentul|Penatarsewu|Banjarasri|Banjarpanji|Kedungbanteng|Kalidawir|Putat|Ngaban|Kludan|Boro|Kedensari|Ketegan|Ganggangpanjang|Randegan
2001:Karangtanjung|Sumorame|Ngampelsari|Balonggabus|Balongdowo|Kendalpecabean|Kedungpeluk|Kalipecabean|Klurak|Kebonsari|Gelam|Candi|Sugihwaras|Kedungkendo|Durungbanjar|Durungbedug|Jambangan|Sidodadi|Sepande|Sumokali|Tenggulunan|Bligo|Wedoroklurak|Larangan
1004:Sidokare|Celep|Sekardangan|Gebang|1009:Bulusidokare|Pucanganom|Pekauman|Lemahputro|Sidokumpul|Sidoklumpuk|1017:Pucang|Magersari|1020:Cemengkalang|1022:Urangagung|2001:Lebo|Suko|Banjarbendo|2008:Rangkahkidul|2015:Blurukidul|Kemiri|2019:Jati|2021:Cemengbakalan|2023:Sarirogo|Sumput
2001:Janti|Kebaron|Kenongo|Gelang|Jiken|Pangkemiri|Kepatihan|Tulangan|Kepadangan|Tlasih|Kajeksan|Singopadu|Kemantren|Kepunten|Kepuhkemiri|Grinting|Modong|Grogol|Medalem|Sudimoro|Kedondong|Grabagan
2001:Tanggul|Simoketawang|Popoh|Jimbarankulon|Jimbaranwetan|Ketimang|Pilang|Sumberejo|Mojorangagung|Wonokasian|Ploso|Mulyodadi|Wonoayu|Semambung|Simoangin-angin|Wonokalang|Pagerngumbuk|Plaosan|Lambangan|Sawocangkring|Becirongengor|Karangpuri|Candinegoro
1013:Kemasan|1015:Tambakkemerakan|Krian|2001:Tropodo|Sedenganmijen|Katerungan|Jerukgamping|Gamping|Terik|Junwangi|Terungkulon|Terungwetan|Jatikalang|Keboharan|Ponokawan|2014:Sidomojo|2017:Kraton|Sidomulyo|Tempel|Watugolong|Barengkrajan|Sidorejo
2001:Wonokupang|Sumokembangsri|Singkalan|Bakungpringgodani|Wonokarang|Seduri|Bakalanwringinpitu|Gagangkepuhsari|Suwaluh|Watesari|Seketi|Kemangsen|Jabaran|Balongbendo|Jeruklegi|Penambangan|Waruberon|Bogempinggir|Kedungsukodani|Bakungtemenggungan
1005:Taman|1015:Geluran|1017:Kalijaten|Ketegan|Sepanjang|Bebekan|Wonocolo|Ngelom|2001:Bohar|Wage|Kedungturi|Jemundo|2006:Sadang|Sambibulu|Bringinbendo|Sidodadi|Kramatjegu|Trosobo|Pertapanmaduretno|Tawangsari|Gilang|2016:Kletek|2023:Tanjungsari|Krembangan
2001:Wilayut|Kebonagung|Anggaswangi|Jumputrejo|Suruh|Pekarungan|Pademonegoro|Cangkringsari|Jogosatru|Ngaresrejo|Sambungrejo|Plumbungan|Sukodono|Kloposepuluh|Masanganwetan|Suko|Masangankulon|Panjunan|Bangsri
2001:Entalsewu|Pagerwojo|Sidokerto|Buduran|Siwalanpanji|Sidomulyo|Prasung|Sawohan|Damarsi|Dukuhtengah|Banjarsari|Wadungasih|Banjarkemantren|Sukorejo|Sidokepung
2001:Ganting|Karangbong|Tebel|Kragan|Gemurung|Punggul|Wedi|Ketajen|Gedangan|Sruni|Keboansikep|Keboananom|Bangah|Sawotratap|Semambung
2001:Kwangsan|Pepe|Buncitan|Kalanganyar|Tambakcemandi|Gisikcemandi|Cemandi|Pulungan|Betro|Sedatiagung|Sedatigede|Pabean|Semampir|Pranti|Segorotambak|Banjarkemuning
2001:Pepelegi|Waru|Kureksari|Ngingas|Tropodo|Tambaksawah|Tambakrejo|Tambakoso|Tambaksumur|Wadungasri|Kepuhkiriman|Berbek|Wedoro|Janti|Kedungrejo|Medaeng|Bungurasih
2001:Tawangrejo|Rejosari|Jembul|Manting|Sumberjati|Lebakjabung|Bleberan|Sumberagung|Baureno|Jatirejo|Dukuhngarjo|Gading|Kumitir|Sumengko|Gebangsari|Dinoyo|Padangasri|Mojogeneng|Karangjeruk
2001:Gumeng|Begaganlimo|Kalikatir|Dilem|Ngembat|Jatidukuh|Bening|Karangkuten|Tawar|Pohjejer|Wonoploso|Pugeran|Gondang|Kebontunggul|Kemasantani|Padi|Bakalan|Centong
2001:Kemiri|Wiyu|Kesimantengah|Sajen|Pacet|Padusan|Cepokolimo|Claket|Cembor|Nogosari|Kembangbelor|Mojokembang|Bendunganjati|Petak|Candiwatu|Warugunung|Tanjungkenongo|Sumberkembar|Kuripansari|Pandanarum
2001:Ketapanrame|Trawas|Selotapak|Tamiajeng|Kesiman|Belik|Duyung|Penanggungan|Kedungudi|Sukosari|Jatijejer|Sugeng|Seloliman
2001:Srigading|Kesemen|Kutogirang|Lolawang|Wotanmasjedong|Tanjangrono|Kunjorowesi|Manduro Manggunggajah|Wonosari|Ngoro|Sedati|Purwojati|Jasem|Sukoanyar|Bandarasri|Kembangsri|Candiharjo|Watesnegoro|Tambakrejo
2001:Purworejo|Mojorejo|Curahmojo|Sekargadung|Tempuran|Jatilangkung|Banjartanggul|Kalipuro|Randuharjo|Kembangringgit|Pungging|Lebaksono|Tunggalpager|Balongmasin|Jabontegal|Kedungmungal|Watukenongo|Ngrame|Bangun
2001:Payungrejo|Simbaringin|Sampangagung|Jiyu|Pesanggrahan|Windurejo|Kertosari|Kepuharum|Gedangan|Kutorejo|Karangdiyeng|Sawo|Wonodadi|Singowangi|Kepuhpandak|Karangasem|Kaligoro
1004:Kauman|Sarirejo|Sawahan|Mojosari|Wonokusumo|2001:Sumbertanggul|Belahantengah|Awang-awang|2009:Seduri|Mojosulur|Randubango|Jotangan|Menanggal|Pekukuhan|Modopuro|Kebondalem|Kedunggempol|Ngimbangan|Leminggir
2001:Punggul|Kalen|Kedunggede|Mojokarang|Segunung|Talok|Sumbersono|Sambilawang|Jrambe|Randugenengan|Pohkecik|Dlanggu|Ngembeh|Sumberkarang|Kedunglengkong|Tumapel
2001:Pacing|Sumberwono|Kedunguneng|Kutoporong|Ngastemi|Peterongan|Bangsal|Sumbertebu|Sidomulyo|Gayam|Tinggarbuntut|Pekuwon|Salen|Mejoyo|Ngrowo|Puloniti|Mojotamping
2001:Tampungrejo|Plososari|Kintelan|Brayung|Ketemasdungus|Puri|Tangunan|Kebonagung|Sumbergirang|Mlaten|Medali|Balongmojo|Sumolawang|Tambakagung|2016:Banjaragung|Kenanten
2001:Jambuwok|Domas|Beloh|Temon|Pakis|Sentonorejo|Trowulan|Bejijong|Kejagan|Jatipasar|Watesumpak|Wonorejo|Panggih|Tawangsari|Bicak|Balongwono
2001:Gemekan|Blimbingsari|Brangkal|Kedungmaling|Klinterejo|Modongan|Sambiroto|Jampirogo|Japan|Sooko|Wringinrejo|Karangkedawang|Mojoranu|Tempuran|Ngingasrembyong
2001:Ngareskidul|Gembongan|Gempolkerep|Bandung|Gedeg|Pagerluyung|Kemantren|Terusan|Sidoharjo|Balongsari|Batankrajan|Pagerjo|Jerukseger|Beratwetan
2001:Watesprojo|Betro|Kedungsari|Mojojajar|Beratkulon|Mojosarirejo|Mojowiryo|Mojowatesrejo|Mojogebang|Mojopilang|Mojokusumo|Japanan|Mojokumpul|Tanjungan|Mojorejo|Mojodadi|Kemlagi|Mojowono|Pandankrajan|Mojodowo
2001:Mlirip|Penompo|Canggu|Ngabar|Banjarsari|Sawo|Mojorejo|Jolotundo|Kupang|Bendung|Mojolebak|Parengan|Jetis|Perning|Sidorejo|Lakardowo
2001:Cendoro|Simongagrok|Sumberwuluh|Talunblandong|Cinandang|Gunungsari|Dawarblandong|Pulorejo|Jatirowo|Suru|Bangeran|Pucuk|Banyulegi|Gunungan|Brayublandong|Madureso|Temuireng|Randegan
2001:Sadartengah|Lengkong|Kepuhanyar|Sumberjati|Gebangmalang|Jabon|2008:Ngarjo|Wunut|Kwedenkembar|Jumeneng|Kwatu|Gayaman
2001:Jantiganggong|Kepuhkajang|Sumberagung|Pagerwojo|Perak|Sembung|Glagahan|Kalangsemanding|Gadingmangu|Plosogenuk|Sukorejo|Temuwulan|Cangkringrandu
2001:Pucangro|Kedungturi|Japanan|Blimbing|Mentaos|Sukoiber|Sukopinggir|Bugasur Kedaleman|Gudo|Pesanggrahan|Wangkalkepuh|Krembangan|Sepanyul|Godong|Mejoyolosari|Plumbon Gambang|Gempollegundi|Tanggungan
2001:Jombok|Genukwatu|Rejoagung|Kauman|Ngoro|Badang|Pulorejo|Banyuarang|Sidowarek|Gajah|Kesamben|Kertorejo|Sugihwaras
2001:Kebondalem|Mundusewu|Pakel|Karangan|Ngampungan|Jenisgelaran|Bareng|Tebel|Mojotengah|Banjaragung|Nglebak|Ngrimbi|Pulosari
2001:Galengdowo|Wonomerto|Jarak|Sambirejo|Wonosalam|Carangwulung|Wonokerto|Sumberjo|Panglungan
2001:Kedunglumpang|Dukuhmojo|Karangwinongan|Kademangan|Janti|Tejo|Gambiran|Kauman|Mojotrisno|Tanggalrejo|Dukuhdimoro|Miagan|Mancilan|Betek|Karobelah|Murukan|Johowinong|Seketi
2001:Kedungpari|Karanglo|Latsari|Mojowarno|Penggaron|Mojoduwur|Mojowangi|Gondek|Gedangan|Mojojejer|Japanan|Menganto|Grobogan|Rejoslamet|Selorejo|Sidokerto|Sukomulyo|Catakgayam|Wringinpitu
2001:Kayangan|Puton|Bendet|Bulurejo|Grogol|Jatirejo|Cukir|Kwaron|Watugaluh|Pundong|Diwek|Bandung|Kedawong|Ngudirejo|Ceweng|Balongbesuk|Pandanwangi|Brambang|Jatipelem|Keras
1002:Jombatan|1004:Kaliwungu|Jelakombo|Kepanjen|2001:Mojongapit|2003:Plandi|2007:Kepatihan|Pulolor|Sengon|Tunggorono|Denanyar|Jombang|Candimulyo|Tambakrejo|Banjardowo|Sambongdukuh|Dapurkejambon|Jabon|Plosogeneng|Sumberjo
2001:Peterongan|Keplaksari|Kepuhkembeng|Mancar|Tugusumberjo|Morosunggingan|Kebontemu|Dukuhklopo|Tanjunggunung|Bongkot|Senden|Ngrandulor|Tengaran|Sumberagung
2001:Plosokerep|Jogoloyo|Palrejo|Plemahan|Brudu|Badas|Nglele|Trawasan|Sebani|Mlaras|Segodorejo|Kedungpapar|Sumobito|Curahmalang|Budugsidorejo|Kendalsari|Talunkidul|Madiopuro|Bakalan|Gedangan|Mentoro
2001:Kedungbetik|Kedungmlati|Watudakon|Carangrejo|Jombok|Blimbing|Wuluh|Pojokrejo|Kesamben|Podoroto|Jombatan|Pojokkulon|Gumulan|Jatiduwur
2001:Mojokrapak|Pesantren|Tampingmojo|Kalikejambon|Kedunglosari|Kedungotok|Tembelang|Sentul|Gabusbanaran|Pulorejo|Rejosopinggir|Jatiwates|Kepuhdoko|Pulogedang|Bedahlawak
2001:Tanggungkramat|Rejoagung|Losari|Ploso|Jatigedong|Daditunggal|Gedongombo|Jatibanjar|Pagertanjung|Pandanblole|Kedungdowo|Kebonagung|Bawangan
2001:Klitih|Plabuhan|Kampungbaru|Gebangbunder|Jatimlerek|Karangmojo|Plandaan|Bangsri|Purisemanding|Tondowulan|Darurejo|Sumberjo|Jiporapah
2001:Marmoyo|Tanjungwadung|Mangunan|Kabuh|Kedungjati|Banjardowo|Karangpakis|Sumberingin|Sumbergondang|Kauman|Munungkerep|Genenganjasem|Manduro|Sukodadi|Pengampon|Sumberaji
2001:Sidokaton|Tapen|Bakalanrayung|Randuwatang|Sumberteguh|Menturus|Kudubanjar|Made|Kepuhrejo|Bendungan|Katemas
2001:Bandarkedungmulyo|Mojokambang|Barongsawahan|Kayen|Gondangmanis|Brodot|Pucangsimo|Banjarsari|Brangkal|Karangdagangan|Tinggar
2001:Jogoroto|Jarakkulon|Alang-alang Caruban|Sukosari|Sawiji|Mayangan|Sumbermulyo|Ngumpul|Tambar|Janti|Sambirejo
2001:Turipinggir|Gongseng|Megaluh|Sudimoro|Balongsari|Sumbersari|Ngogri|Sidomulyo|Balonggemek|Dukuharum|Sumberagung|Pacarpeluk|Kedungrejo
2001:Ketapangkuning|Keboan|Kedungbogo|Ngusikan|Sumbernongko|Cupak|Manunggal|Ngampel|Mojodanu|Kromong|Asemgede
2001:Bendolo|Sawahan|Ngliman|Bareng|Sidorejo|Duren|Siwalan|Margopatut|Kebonagung
2001:Kuncir|Kepel|Suru|Ngetos|Klodan|Mojoduwur|Kweden|Blongko|Oro-oro Ombo
2001:Salamrojo|Cepoko|Maguan|Semare|Berbek|Mlilir|Bendungrejo|Sengkut|Ngrawan|Sumberwindu|Kacangan|Sendangbumen|Patranrejo|Sumberurip|Bulu|Grojogan|Tiripan|Balongrejo|Sonopatik
2001:Tanjungrejo|Sombron|Genjeng|Karangsono|Ngepeh|Godean|Patihan|Mungkung|Sekaran|Loceret|Jatirejo|Tempel Wetan|Tekenglagahan|Gejagan|Candirejo|Sukorejo|Kwagean|Kenep|Putukrejo|Nglaban|Macanan|Bajulan
2001:Jampes|Mlandangan|Gondang|Jatigreges|Joho|Sanan|Pacekulon|Cerme|Babadan|Batembat|Banaran|Bodor|Pacewetan|Jetis|Gemenggeng|Kecubung|Plosoharjo|Kepanjen
2001:Gondanglegi|Singkalanyar|Mojoagung|Bandung|Nglawak|Baleturi|Tegaron|Tanjungtani|Sanggrahan|Rowoharjo|Sugihwaras|Watudandang|Sono Ageng|Kurungrejo
2001:Cengkok|Tanjungkalang|Juwet|Kelutan|Ngronggot|Mojokendil|Betet|Kaloran|Banjarsari|Dadapan|Trayang|Kalianyar|Klurahan
1011:Banaran|2001:Drenges|Juwono|Bangsri|Kalianyar|Tanjung|Nglawak|Kepuh|Tembarak|Pelem|Kutorejo|2012:Lambangkuning|Pandantoyo|Kudu
2001:Bukur|Babadan|Ngepung|Pisang|Lestari|Pecuk|Patianrowo|Pakuncen|Rowomarto|Ngrombot|Tirtobinangun
2001:Sambiroto|Gebangkerep|Baron|Waung|Kemlokolegi|Kemaduh|Garu|Jekek|Katerban|Mabung|Jambi
1011:Tanjunganom|1013:Warujayeng|2001:Kedungombo|Sumberkepuh|Wates|Malangsari|Getas|Sonobekel|Ngadirejo|Banjaranyar|Sidoharjo|Kampungbaru|2012:Jogomerto|2014:Kedungrejo|Sambirejo|Demangan
1002:Kapas|1007:Sukomoro|2001:Sumengko|2003:Blitaran|Kedungsoko|Nglundo|Bungur|2008:Pehserut|Ngrami|Bagor Wetan|Putren|Ngrengket
1001:Jatirejo|Ploso|Payaman|Kramat|Ganung Kidul|Werungotok|Mangundikaran|Kauman|Kartoharjo|Cangkringan|Bogo|Ringinanom|Begadung|2014:Kedungdowo|Balongpacul
1014:Guyangan|Kedondong|2001:Balongrejo|Girirejo|Pesudukuh|Sekarputih|Buduran|Ngumpul|Bagor Kulon|Petak|Paron|Karang Tengah|Selorejo|Gandu|Kerepkidul|2016:Kutorejo|Sugihwaras|Gemenggeng|Kendalrejo|Banaran Kulon|Banaran Wetan
2001:Sudimoroharjo|Wilangan|Ngadipiro|Mancon|Ngudikan|Sukoharjo
2001:Gempol|Mungkung|Setren|Sukorejo|Sidokare|Mojorembun|Ngadiboyo|Rejoso|Klagen|Jatirejo|Mlorah|Puhkerep|Talun|Ngangkatan|Talang|Banjarejo|Sambikerep|Musir Lor|Musir Kidul|Wengkal|Jintel|Kedungpadang|Tritik|Bendoasri
2001:Sumberjo|Nglinggo|Mojoseto|Karangsemi|Senjayan|Kedungglugu|Ja'an|Sumberagung|Ketawang|Ngujung|Sanggrahan|Balonggebang|Pandean|Campur|Gondangkulon|Senggowar|Losari
2001:Sugihwaras|Ngluyu|Tempuran|Lengkong Lor|Gampeng|Bajang
2001:Banjardowo|Lengkong|Jegreg|Kedungmlaten|Prayungan|Sumbersono|Balongasem|Sawahan|Ngringin|Jatipunggur|Ketandan|Sumberkepuh|Ngepung|Pinggir|Bangle|Sumbermiri
2001:Perning|Ngasem|Gondang Wetan|Jatikalen|Begendeng|Lumpangkuwik|Dawuhan|Munung|Pulowetan|Pule|Dlururejo
2001:Tambakmas|Tanjungrejo|Sukorejo|Pucanganom|Krandegan|Singgahan|Sidorejo|Palur|Mojorejo|Rejosari|Kebonsari|Balerejo|Kedondong|Bacem
1002:Mlilir|1012:Bangunsari|2001:Lembah|2003:Kradinan|Suluk|Blimbing|Bader|Candimulyo|Glonggong|Dolopo|Doho|Ketawang
2001:Banaran|Klorogan|Slambur|Geger|Sareng|Purworejo|Sumberejo|Jatisari|Uteran|Pagotan|Sangen|Jogodayuh|Nglandung|Sambirejo|Putat|Kranggan|Kaibon|Kertobanyon|Kertosari
2001:Ketandan|Tileng|Mendak|Segulung|Ngranget|Padas|Dagangan|Joho|Kepet|Sewulan|Jetis|Banjarejo|Mruwak|Prambon|Banjarsari Wetan|Banjarsari Kulon|Sukosari
2001:Kare|Kepel|Bodag|Bolo|Kuwiran|Randualas|Cermo|Morang
2001:Batok|Durenan|Winong|Tawangrejo|Gemarang|Sebayi|Nampu
1003:Munggut|1009:Wungu|2001:Sidorejo|Mojopurno|2004:Karangrejo|Brumbun|Kresek|Mojorayung|Bantengan|2010:Pilangrejo|Tempursari|Nglanduk|Nglambangan|Sobrah
1001:Nglames|2002:Sendangrejo|Dempelan|Betek|Sirapan|Dimong|Tulungrejo|Tanjungrejo|Sumberejo|Banjarsari|Tiron|Gunungsari|Bagi
2001:Bukur|Sambirejo|Metesih|Jiwan|Sukolilo|Kincang Wetan|Kwangsen|Grobogan|Wayut|Klagenserut|Teguhan|Ngetrep|Bedoho|Bibrik
2001:Garon|Balerejo|Kebonagung|Gading|Sumberbening|Bulakrejo|Tapelan|Babadan Lor|Warurejo|Jerukgulung|Kedungjati|Glonggong|Sogo|Banaran|Pacinan|Kedungrejo|Kuwu|Simo
1012:Bangunsari|Krajan|Pandean|2001:Kaliabu|Klecorejo|Blabakan|Wonorejo|Kebonagung|Darmorejo|Kaligunting|Sidodadi|Kuncen|Mejayan|Ngampel
2001:Bandungan|Pajaran|Sugihwaras|Sidorejo|Bongsopotro|Sukorejo|Ngepeh|Bajulan|Bener|Sumbersari|Klumutan|Sambirejo|Tulung|Sumberbendo|Klangon
2001:Muneng|Pulerejo|Purworejo|Kedungrejo|Wonoayu|Pilangkenceng|Sumbergandu|Kedungmaron|Duren|Dawuhan|Bulu|Kenongorejo|Ngengor|Gandul|Luworo|Kedungbanteng|Krebet|Ngale
2001:Sidomulyo|Kanung|Rejosari|Pucangrejo|Krokeh|Lebakayu|Bakur|Golan|Cabean|Sawahan|Pule|Kajang|Klumpit
2001:Ngadirejo|Jatirejo|Banyukambang|Sidomulyo|Wonoasri|Plumpungrejo|Bancong|Purwosari|Klitik|Buduran
1005:Alastuwo|2001:Poncol|Gonggang|Janggan|Genilangit|2006:Plangkrongan|Cileng|Sombo
1008:Parang|2001:Sayutan|Nglopang|Mategal|Bungkuk|Trosono|Ngunut|Ngaglik|2009:Tamanarum|Pragak|Sundul|Joketro|Krajan
1002:Lembeyan Kulon|2001:Kediren|2003:Lembeyan Wetan|Tunggur|Dukuh|Kedungpanji|Nguri|Pupus|Tapen|Krowe
1013:Takeran|2009:Kiringan|Duyung|Tawangrejo|Sawojajar|2014:Kuwonharjo|Kepuhrejo|Kerik|Waduk|Jomblang|Kerang|Madigondo
1010:Kawedanan|Rejosari|Sampung|2001:Mangunrejo|Giripurno|Ngentep|Balerejo|Garon|Tladan|Pojok|Ngunut|Tulung|2013:Bogem|Jambangan|Selorejo|Sugihrejo|Ngadirejo|Karangrejo|Genengan|Mojorejo
1002:Mangkujayan|Bulukerto|Magetan|1010:Selosari|Tawanganom|Kepolorejo|Sukowinangun|Kebonagung|Tambran|2001:Tambakrejo|2005:Ringinagung|2009:Candirejo|2016:Baron|Purwosari
1011:Plaosan|1013:Sarangan|2001:Ngancar|Plumpung|Puntukdoro|Bulugunung|Bogoarum|Randugede|Sumberagung|Nitikan|Sidomukti|Buluharjo|2012:Dadi|2014:Pacalan|Sendangagung
1009:Panekan|2004:Terung|Cepoko|Milangasri|Wates|Sidowayah|2010:Tanjungsari|Sumberdodol|Manjung|Tapak|Sukowidi|Bedagung|Ngiliran|Jabung|Rejomulyo|Turi|Banjarejo
1009:Tinap|2001:Kalangketi|Tamanan|Tambakmas|Bandar|Bibis|Sukomoro|Bulu|Pojoksari|2010:Kedungguwo|Kembangan|Kentangan|Bogem|Truneng
1012:Bendo|2001:Dukuh|Belotan|Pingkuk|Tanjung|Tegalarum|Bulak|Kinandang|Soco|Lemahbang|Kledokan|Carikan|2013:Bulugledeg|Duwet|Setren|Kleco
1005:Maospati|1013:Kraton|Mranggen|2001:Sugihwaras|Tanjungsepreh|Gulun|Malang|2006:Klagen Gambiran|Pandeyan|Suratmajan|Ronowijayan|Ngujung|Sumberejo|Pesu|2015:Sempol
1005:Mangge|Tebon|2001:Bogorejo|Banjarejo|Karangsono|Purwodadi|2007:Manjung|Ngumpul|Panggung|Blaran|Jonggrang|Rejomulyo|Bangunasri|Klagen
1001:Karangrejo|1006:Manisrejo|2002:Mantren|Gondang|Sambirembe|Patihan|2007:Pelem|Baluk|Gebyog|Maron|Prampelan|Grabahan|Kauman
2001:Karas|Sobontoro|Sumursongo|Taji|Kuwon|Jungke|Temboro|Temenggungan|Geplak|Botok|Ginuk
2001:Kartoharjo|Mrahu|Klurahan|Pencol|Sukowidi|Ngelang|Jajar|Gunungan|Jeruk|Bayemwetan|Bayemtaman|Karangmojo
2001:Selotinatah|Pendem|Bangsri|Selopanggung|Sumberdukun|Baleasri|Balegondo|Ngariboyo|Mojopurno|Banyudono|Banjarpanjang|Banjarejo
2001:Sukowidi|Semen|Goranggareng|Petungrejo|Nguntoronadi|Simbatan|Purworejo|Kenongomulyo|Driyorejo
2001:Sambirobyong|Campursari|Kalang|Durenan|Sidorejo|Getasanyar|Sidomulyo|Sumbersawit|Sidokerto|Widorokandang
2001:Wonosari|Pandansari|Girikerto|Ngrendeng|Hargosari|Pocol|Gendol|Sine|Sumberejo|Sumbersari|Kuniran|Tulakan|Ketanggung|Jagir|Kauman
2001:Hargomulyo|Giriharjo|Setono|Wakah|Tawangrejo|Sambirejo|Manisharjo|Sidomulyo|Ngrambe|Babadan|Krandegan|Pucangan|Cepoko|Mendiro
2001:Umbulrejo|Kletekan|Jaten|Girimulyo|Ngrayudan|Talang|Macanan|Brubuh|Jogorogo|Dawung|Tanjungsari|Soco
2001:Karanggupito|Karangrejo|Simo|Ploso|Majasem|Kendal|Sidorejo|Gayam|Dadapan|Patalan
2005:Keraswetan|Keniten|Tambakromo|2009:Tepas|Geneng|Sidorejo|Baderan|Kasreman|Kersikan|Dempel|Klitik|Kersoharjo|Klampisan
2001:Kendung|Dinden|Pojok|Jenangan|Purwosari|Tirak|Sumengko|Simo|Warukkalong|Kwadungan|Budug|Mojomanis|Banget|Karangsono
2001:Campurasri|Danguk|Gempol|Ringinanom|Sembung|Sidorejo|Dungmiri|Brangol|Sidokerto|Jatipuro|Puhti|Sawo|Karangjati|Legundi|Rejomulyo|Rejuno|Plosolor
2001:Banjaransari|Bendo|Tambakromo|Tungkulrejo|Bintoyo|Sukowiyono|Munggut|2011:Pacing|Padas|Kedungprahu|Sambiroto|Kwadungan Lor
1013:Margomulyo|Karangtengah|Ketanggi|Pelem|2001:Mangunharjo|Kandangan|Kartoharjo|Karangasri|Banyuurip|Beran|Jururejo|Grudo|Watualang|Ngawi|Karangtengah Prandon|Kerek
2001:Gentong|Babadan|Semen|Kedungputri|Tempuran|Dawu|Paron|Jambangan|Teguhan|Sirigan|Jeblogan|Ngale|Gelung|Kebon
2001:Begal|Wonorejo|Katikan|Pelang Kidul|Kedunggalar|Jatigembol|Pelang Lor|Bangunrejo Kidul|Jenggrik|Wonokerto|Gemarang|Kawu
2001:Banyubiru|Kedunggudel|Sekaralas|Sekarputih|Kayutrejo|Sidolaju|Karangbanyu|Widodaren|Gendingan|Kauman|Sidomakmur|Walikukun
2001:Sambirejo|Mantingan|Kedungharjo|Pakah|Tambakboyo|Pengkol|Jatimulyo
2001:Babadan|Pohkonyal|Sumber|Gandri|Pleset|Waruktengah|Ngompro|Pangkur|Paras
2001:Sumberbening|Mojo|Krompol|Bringin|Dero|Lego Wetan|Gandong|Dampit|Suruh|Kenongorejo
2001:Kalang|Pitu|Dumplengan|Selopuro|Karanggeneng|Ngancar|Cantel|Papungan|Banjarbanggi|Bangunrejo Lor
2001:Karanganyar|Mengger|Gembol|Sriwedari|Bangunrejo|Pandean|Sekarjati
2001:Randusongo|Widodaren|Gerih|Keraskulon|Guyung
2001:Jatirejo|Cangakan|Karangmalang|Gunungsari|Kasreman|Legokulon|Tawun|Kiyonten
2001:Luwihaji|Sugihwaras|Nganti|Jumok|Sumberagung|Mojorejo|Ngraho|Blimbinggede|Kalirejo|Tapelan|Tanggungan|Pandan|Sumberarum|Payaman|Bancer|Klempun
2001:Napis|Jatimulyo|Ngrancang|Turi|Malingmati|Tambakrejo|Bakalan|Jawik|Sukorejo|Gading|Pengkol|Tanjung|Gamongan|Kalisumber|Mulyorejo|Dolokgede|Sendangrejo|Kacangan
2001:Nglampin|Karangmangu|Ngambon|Sengon|Bondol
2001:Butoh|Trenggulunan|Setren|Mediyunan|Kolong|Sendangharjo|Ngadiluwih|Ngasem|Bandungrejo|Tengger|Ngantru|Sambong|Dukohkidul|Wadang|Jampet|Bareng|Jelu
2001:Bubulan|Cancung|Clebung|Sumberbendo|Ngorogunung
2001:Ngunut|Dander|Growok|Sumberarum|Kunci|Jatiblimbing|Ngraseh|Mojoranu|Sendangrejo|Karangsono|Sumberagung|Sumodikaran|Ngumpakdalem|Sumbertlaseh|Ngulanan|Ngablak
2001:Bareng|Drenges|Wedoro|Panunggalan|Alasgung|Siwalan|Glagahan|Panemon|Jatitengah|Sugihwaras|Trate|Bulu|Nglajang|Kedungdowo|Glagahwangi|Balongrejo|Genjor
2001:Babad|Pejok|Dayukidul|Panjang|Tondomulo|Kesongo|Kendung|Mlideg|Tumbrasanom|Kedungadem|Duwel|Kepohkidul|Geger|Kedungrejo|Megale|Sidorejo|Drokilo|Mojorejo|Jamberejo|Sidomulyo|Tlogoagung|Ngrandu|Balongcabe
2001:Pejok|Cengkir|Kepoh|Sidomukti|Simorejo|Krangkong|Nglumber|Brangkal|Mojosari|Balongdowo|Sumberoto|Pohwates|Turigede|Bayemgede|Tlogorejo|Sumberagung|Woro|Bumirejo|Betet|Jipo|Ngranggonanyar|Mudung|Karangan|Sugihwaras|Sumbergede
2001:Drajat|Banjaranyar|Ngemplak|Sraturejo|Blongsong|Baureno|Trojalu|Tulungagung|Selorejo|Tlogoagung|Sumuragung|Gajah|Kalisari|Tanggungan|Gunungsari|Bumiayu|Kauman|Karangdayu|Pasinan|Banjaran|Sembunglor|Pomahan|Pucangarum|Kadungrejo|Lebaksari
2001:Semambung|Kanor|Tambahrejo|Piyak|Kabalan|Cangaan|Sarangan|Tejo|Simbatan|Pesen|Samberan|Palembon|Sedeng|Caruban|Sumberwangi|Prigi|Pilang|Gedongarum|Kedungprimpen|Temu|Simorejo|Bungur|Bakung|Nglarangan|Sroyo
2001:Tlogohaji|Ngampal|Kedungrejo|Mlinjeng|Banjarejo|Sumberrejo|Kayulemah|Teleng|Wotan|Sambongrejo|Sendangagung|Deru|Pekuwon|Karangdowo|Pejambon|Tulungrejo|Karangdinoyo|Butoh|Mejuwet|Prayungan|Sumuragung|Jatigede|Talun|Bogangin|Sumberharjo|Margoagung
2001:Sidobandung|Mayangkawis|Kenep|Pohbogo|Penganten|Bulaklo|Bulu|Kemamang|Ngadiluhur|Kabunan|Sobontoro|Suwaloh|Balenrejo|Margomulyo|Lengkong|Mulyoagung|Sekaran|Prambatan|Kedungdowo|Kedungbondo|Pilanggede|Sarirejo|Mulyorejo
2001:Kumpulrejo|Bendo|Padangmentoyo|Tapelan|Bangilan|Sembung|Tanjungharjo|Wedi|Plesungan|Kedaton|Kapas|Semenpinggir|Bogo|Bakalan|Mojodeso|Sukowati|Kalianyar|Tikusan|Ngampel|Sambiroto|Klampok
1001:Jetak|1004:Mojokampung|Kepatihan|Sumbang|Klangon|1009:Ledok Kulon|Ledok Wetan|Kadipaten|Ngrowo|Karangpacar|Banjarejo|2002:Pacul|Sukorejo|2008:Kauman|2015:Campurejo|Mulyoagung|Kalirejo|Semanding
2006:Kalitidu|Sumengko|Mlaten|Talok|Brenggolo|Grebegan|Wotanngare|Panjunan|Mayanggeneng|Mayangrejo|Pilangsari|Mojosari|Pungpungan|Ngujo|Leran|Sukoharjo|Ngringinrejo|Mojo
2001:Dukohlor|Kacangan|Kemiri|Petak|Sudah|Rendeng|Banaran|Ngujung|Sumberejo|Tambakromo|Tinawun|Kedungrejo|Ketileng|Malo|Sukorejo|Kliteh|Trembes|Semlaran|Tanggir|Tulungagung
2001:Pelem|Ngrejeng|Tlatah|Kaliombo|Tinumpuk|Punggur|Sedahkidul|Pojok|Purwosari|Gapluk|Kuniran|Donan
2001:Tebon|Prangi|Purworejo|Ngeper|Ngasinan|Cendono|Sidorejo|Nguken|Dengok|Padangan|Kuncen|Sonorejo|Ngradin|Banjarejo|Kebonagung|Kendung
2001:Batokan|Betet|Tembeling|Sidomukti|Besah|Sambeng|Ngaglik|Kasiman|Sekaran|Tambakmerak
2001:Kedungsumber|Kedungsari|Papringan|Soko|Pandantoyo|Belun|Temayang|Bakulan|Jono|Ngujung|Buntalan|Pancur
2001:Kalangan|Ngelo|Margomulyo|Sumberjo|Meduri|Geneng
2001:Banjarsari|Tulungrejo|Trucuk|Mori|Padang|Sumberejo|Guyangan|Sranak|Sumbangtimun|Kanten|Kandangan|Pagerwesi
2001:Semawot|Kalicilik|Sukosewu|Klepek|Tegalkodo|Sitiaji|Purwoasri|Pacing|Jumput|Duyungan|Semenkidul|Sidodadi|Sidorejo|Sumberjokidul
2001:Kawengan|Wonocolo|Hargomulyo|Kedewan|Beji
2001:Krondonan|Jari|Sambongrejo|Pajeng|Gondang|Senganten|Pragelan
2001:Bobol|Miyono|Sekar|Klino|Deling|Bareng
2001:Gayam|Begadon|Ringintunggal|Mojodelik|Brabowan|Bonorejo|Beged|Katur|Ngraho|Sudu|Cengungklung|Manukan
2001:Jlodro|Sokogunung|Jamprong|Tawaran|Sidomukti|Bendonglateng|Sidohasri|Sidorejo|Sokogrenjeng
2001:Kebonharjo|Wangi|Ketodan|Karangtengah|Bader|Paseyan|Besowo|Jombok|Sadang|Wotsogo|Ngepon|Sugihan|Sidomulyo|Kedungmakam|Demit|Jatiklabang|Sekaran|Dingil
2001:Klakeh|Bate|Sidotentrem|Kedungjambangan|Kablukan|Sidokumpul|Bangilan|Sidodadi|Kumpulrejo|Banjarworo|Ngrojo|Weden|Kedungharjo|Kedungmulyo
2001:Tlogoagung|Ngujuran|Latsari|Sukolilo|Tenggerkulon|Bulujowo|Siding|Tergambang|Bulumeduro|Banjarjo|Boncong|Jatisari|Sumberan|Kayen|Bogorejo|Sembungin|Karangrejo|Sukoharjo|Pugoh|Bancar|Ngampelrejo|Sidomulyo|Margosuko|Cingklung
2001:Medalem|Jatisari|Kaligede|Banyuurip|Leran|Wonosari|Sendang|Wanglukulon|Wangluwetan|Sidoharjo|Rayung|Katerban
2001:Dikir|Ngulahan|Plajan|Mander|Belikanget|Cokrowati|Pulogede|Gadon|Sotang|Pabeyan|Klutuk|Tambakboyo|Dasin|Kenanti|Sawir|Sobontoro|Merkawang|Glondonggede
2001:Lajo Kidul|Lajo Lor|Tanggir|Tanjungrejo|Binangun|Mergosari|Mulyoagung|Tunggulrejo|Tingkis|Mulyorejo|Saringembat|Kedungjambe
2001:Gemulung|Sidonganti|Trantang|Wolutengah|Tenggerwetan|Gaji|Hargoretno|Margorejo|Kedungrejo|Jarorejo|Mliwang|Kasiman|Margomulyo|Temayang|Sumberarum|Karanglo|Padasan
2001:Sembung|Kemlaten|Sukorejo|Ngawun|Mergoasri|Kumpulrejo|Parangbatu|Wukirharjo|Cengkong|Brangkal|Margorejo|Dagangan|Suciharjo|Pacing|Selogabus|Sugihwaras|Sendangrejo|Mojomalang
2001:Guwoterus|Nguluhan|Tanggulangin|Manjung|Talangkembar|Montongsekar|Pakel|Sumurgung|Bringin|Pucangan|Maindu|Jetak|Talun
2001:Tluwe|Wadung|Jati|Menilo|Cekalang|Pandanagung|Prambontergayang|Klumpit|Simo|Mentoro|2012:Kendalrejo|Nguruan|Jegulo|Sokosari|Bangunrejo|Mojoagung|2019:Gununganyar|Sumurcinde|Pandanwangi|Sandingrowo|Rahayu|Glagahsari|Kenongosari
2001:Karangasem|Socorejo|Temaji|Purworejo|Tasikharjo|Sumurgeneng|Suwalan|Remen|Beji|Wadung|Rawasan|Mentoso|Jenggolo|Kaliuntu|Sekardadi|Jenu|Sugihwaras
2001:Tlogowaru|Tobo|Temandang|Tuwiri Wetan|Pongpongan|Tuwiri Kulon|Sugihan|Senori|Sembungrejo|Kapu|Tahulu|Tegalrejo|Borehbangle|Sambonggede|Sumber|Mandirejo|Sendanghaji|Bogorejo|Sumberjo
2004:Kebonagung|Pekuwon|2007:Rengel|Maibit|Bulurejo|Karangtinoto|Sawahan|2013:Kanorejo|Tambakrejo|2016:Ngadirejo|Sumberejo|Punggulrejo|Campurejo|Banjaragung|Banjararum|Prambonwetan
1006:Karang|1015:Gedongombo|2001:Jadi|Boto|Prunggahan Kulon|Tegalagung|2009:Bektiharjo|Ngino|Prunggahan Wetan|Sambongrejo|Semanding|Bejagung|2016:Penambangan|Genaharjo|Kowang|Tunah|Gesing
1003:Mondokan|1005:Perbon|Latsari|Karangsari|Kingking|Ronggomulyo|Sidorejo|Doromukti|Sidomulyo|Kutorejo|Kebonsari|Sendangharjo|Baturetno|Sukolilo|2001:Sumurgung|Sugiharjo|2004:Kembangbilo
2001:Trutup|Kesamben|Kepohagung|Kedungrojo|Sumurjalak|Sembungrejo|Sumberagung|Cangkring|Plumpang|Plandirejo|Ngrayung|Bandungrejo|Jatimulyo|Klotok|Magersari|Kebomlati|Penidon|Kedungsoko
1001:Panyuran|2002:Tasikmadu|Tegalbang|Sumurgung|Kradenan|Dawung|Cendoro|Ngimbang|Pucangan|Gesikharjo|Palang|Glodog|Leran Kulon|Leran Wetan|Wangun|Karangagung|Pliwetan|Cepokorejo|Ketambul
2001:Patihan|Minohorejo|Mrutuk|Compreng|Sumberjo|Ngadipuro|Ngadirejo|Bunut|Widang|Banjar|Tegalsari|Mlangi|Simorejo|Kedungharjo|Kujung|Tegalrejo
2001:Ngarum|Ngrejeng|Grabagan|Waleran|Banyubang|Gesikan|Ngandong|Dahor|Dermawuharjo|Menyunyur|Pakis
2001:Sembung|Banggle|Kedungkumpul|Sukorame|Mragel|Kedungrejo|Sewor|Wedoro|Pendowokumpul
2001:Talunrejo|Banjargondang|Bluluk|Cangkring|Bronjong|Songowareng|Kuwurejo|Sumberbanjar|Primpen
2001:Jegreg|Kedungpengaron|Sumberagung|Kedunglerep|Jatipayak|Kedungwaras|Sidomulyo|Sambangrejo|Medalem|Sidodowo|Mojorejo|Sambungrejo|Kedungrejo|Kacangan|Nguwok|Pule|Yungyang
2001:Kedungmentawar|Cerme|Gebangangkrik|Ngasemlemahbang|Slaharwotan|Ganggangtingan|Jejel|Purwokerto|Kakatpenjalin|Tlemang|Mendogo|Lawak|Drujugurit|Girik|Munungrejo|Ngimbang|Durikedungjero|Lamongrejo|Sendangrejo
1001:Banaran|1003:Babat|2002:Karangkembang|2004:Pucakwangi|Sogo|Bedahan|Truni|Gendongkulon|Plaosan|Trepan|Kuripan|Kebalanpelang|Sumurgenuk|Gembong|Bulumargi|Datinawong|Kebalandono|Patihan|Moropelang|Keyongan|Sambangan|Tritunggal|Kebonagung
2001:Dradahblumbang|Kalen|Mojodadi|Gunungrejo|Warungring|Jatidrojog|Kradenanrejo|Kandangrejo|Kedungpring|Tlanak|Sukomalo|Mlati|Karangcangkring|Mekanderejo|Banjarejo|Sidobangun|Blawirejo|Maindu|Tenggerejo|Majenang|Sidomlangean|Nglebur|Sumengko
1010:Brondong|2001:Lohgung|Labuhan|Sidomukti|Brengkok|Tlogoretno|Sendangharjo|Lembor|Sedayulawas|Sumberagung
2001:Dateng|Jabung|Keduyung|Centini|Durikulon|Pesanggrahan|Gelap|Mojoasem|Siser|Bulutigo|Pelangwot|Laren|Gampangsejati|Tamanprijeg|Karangtawar|Tejoasri|Godog|Bulubrangsi|Karangwungulor|Brangsi
2001:Besur|Titik|Kendal|Keting|Ngarum|Kebalankulon|Kudikan|Jugo|Manyar|Trosono|Latek|Miru|Sekaran|Moro|Karang|Kembangan|Siman|Bulutengger|Porodeso|Bugel|Sungegeneng
2001:Duriwetan|Taji|Brumbun|Siwuran|Klagensrampat|Pangean|Maduran|Jangkungsomo|Parengan|Pangkatrejo|Kanugrahan|Gumantuk|Ngayung|Pringgoboyo|Gedangan|Turi|Blumbang
2001:Sidokumpul|Pasarlegi|Semampirejo|Wateswinangun|Sumbersari|Pataan|Tenggiring|Garung|Wonorejo|Ardirejo|Sekidang|Kedungwangi|Jatipandak|Candisari|Nogojatisari|Pamotan|Wudi|Barurejo|Kedungbanjar|Gempolmanis|Selorejo|Kreteranggon
2001:Sidobogem|Kalitengah|Kedungdadi|Sidorejo|Kedungbanjar|Bedingin|Bakalrejo|Gondanglor|Pangkatrejo|Karangsambigalih|Supenuh|Lebakadi|Deketagung|Jubellor|Sugio|Daliwangun|Jubelkidul|Lawanganagung|Kalipang|German|Sekarbagus
2001:Pucuk|Gempolpading|Kesambi|Plososetro|Wanar|Karangtinggil|Warukulon|Waruwetan|Kedali|Paji|Sumberjo|Cungkup|Bugoharjo|Ngambeg|Babatkumpul|Tanggungan|Padenganploso
1001:Blimbing|2002:Kandangsemangkon|Paciran|Sumurgayam|Sendangagung|Sendangduwur|Tunggul|Kranji|Drajat|Banjarwati|Kemantren|Sidokelar|Tlogosadang|Paloh|Weru|Sidokumpul|Warulor
2001:Dadapan|Tebluru|Sugihan|Tenggulun|Payaman|Solokuro|Takerharjo|Dagan|Banyubang|Bluri
2001:Sukobendu|Tunggunjagir|Sumberbendo|Mantup|Kedukbembem|Sumberdadi|Kedungsoko|Tugu|Sukosari|Sumberagung|Sidomulyo|Mojosari|Plabuhanrejo|Sumberkerep|Rumpuk
2001:Siwalanrejo|Kebonsari|Sukolilo|Pajangan|Kadungrembug|Sumberagung|Sukodadi|Sumberaji|Menongo|Madulegi|Banjarejo|Plumpang|Bandungsari|Sidogembul|Balongtawun|Gedangan|Tlogorejo|Baturono|Surabayan|Sugihrejo
2001:Bantengputih|Karangrejo|Latukan|Guci|Kaligerman|Sungelebak|Prijekngablak|Tracal|Sonoadi|Kalanganyar|Banjarmadu|Kendalkemlagi|Kawistolegi|Jagran|Karangwungu|Sumberwudi|Karanggeneng|Mertani
2001:Tlogoagung|Kedungmegarih|Sidomukti|Sukosongo|Kaliwates|Kedungasri|Doyomulyo|Kembangbahu|Maor|Moronyamplung|Mangkujajar|Puter|Pelang|Dumpiagung|Randubener|Lopang|Gintungan|Katemas
2001:Pucangro|Pucangtelu|Somosari|Jelakcatur|Mungli|Pengangsalan|Dibee|Butungan|Lukrejo|Tiwet|Blajo|Kalitengah|Gambuhan|Cluring|Bojoasri|Kediren|Kuluran|Canditunggal|Sugihwaras|Tunjungmekar
2001:Geger|Badurame|Karangwedoro|Wangunrejo|Putatkumpul|Keben|Sukoanyar|Kemlagigede|Turi|Kemlagilor|Sukorejo|Tawangrejo|Bambang|Pomahanjanggan|Tambakploso|Balun|Ngujungrejo|Kepudibener|Gedungboyountung
1012:Sukorejo|Sukomulyo|Sidoharjo|Tumenggungan|1017:Sidokumpul|Tlogoanyar|Jetis|Banjarmendalan|2001:Rancangkencono|Karanglangit|Pangkatrejo|Kebet|Sendangrejo|Sumberjo|Tanjung|Plosowahyu|Wajik|Kramat|Made|2016:Sidomukti
2001:Wonokromo|Soko|Guminingrejo|Bakalanpule|Takeranklating|Kelorarum|Jotosanur|Pengumbulanadi|Jatirejo|Dukuhagung|Tambakrigadung|Botoputih|Balongwangi
2001:Waruk|Sukorejo|Karanganom|Somowinangun|Ketapangtelu|Mayong|Palangan|Blawi|Banjarejo|Putatbangah|Banyuurip|Pendowolimo|Baranggayam|Watangpanjang|Sambopinggir|Priyoso|Windu|Bogobabadan|Gawerejo|Kuro|Karangbinangun
2001:Sidorejo|Dlanggu|Laladan|Deketkulon|Deketwetan|Sugihwaras|Dinoyo|Sidomulyo|Rejosari|Pandanpancur|Sidobinangun|Babatagung|Tukkerto|Weduni|Rejotengah|Srirande|Plosobuden
2001:Soko|Morocalan|Gempolpendowo|Pasi|Rayunggumuk|Menganti|Margoanyar|Began|Mendogo|Kentong|Sudangan|Medang|Duduklor|Glagah|Wangen|Tanggungprigel|Karangagung|Bangkok|Jatirenggo|Bapuhbaru|Bapuhbandung|Meluntur|Konang|Dukuhtunggal|Panggang|Wonorejo|Wedoro|Karangturi|Meluwur
2001:Kedungkumpul|Dermolemahbang|Simbatan|Sumberjo|Canggah|Beru|Tambakmenjangan|Gempoltukmloko|Sarirejo
2001:Sawo|Karangcangkring|Gedongkedo'an|Bulangan|Wonokerto|Bangeran|Lowayu|Petiyin Tunggal|Tirem Enggal|Tebuwung|Dukuh Kembar|Madumulyorejo|Mentaras|Baron|Jrebeng|Mojopetung|Sekargadung|Ima'an|Babakbawo|Babaksari|Sambogunung|Sembungan Kidul|Sembunganyar|Kalirejo|Padang Bandung|Dukunanyar
2001:Jombangdelik|Brangkal|Ngampel|Bandungsekaran|Babatan|Tanahlandean|Kedungsumber|Wonorejo|Dapet|Dohoagung|Mojogede|Tenggor|Wahas|Kedungpring|Sekarputih|Pinggir|Karangsemanding|Pacuh|Balongpanggang|Wotansari|Pucung|Klotok|Ngasin|Banjaragung|Ganggang
2001:Pantenan|Sumurber|Siwalan|Ketanen|Banyutengah|Serah|Surowiti|Prupuh|Campurejo|Sukodono|Dalegan|Petung|Wotan|Doudo
2001:Karangankidul|Sedapur Klagen|Deliksumber|Lundo|Kalipadang|Kedungrukem|Balungtunjung|Munggugebang|Balongmojo|Bulangkulon|Banter|Sirnoboyo|Munggugianti|Klampok|Metatu|Bengkelolor|Gurangploso|Kedungsekar|Dermo|Jogodalu|Jatirembe|Bulurejo|Punduttrate
2001:Panjunan|Kandangan|Pandanan|Tumapel|Tambakrejo|Glanggang|Palebon|Setrohadi|Bendungan|Sumengko|Wadak Lor|Wadak Kidul|Petisbenem|Duduksampeyan|Gredek|Kramat|Sumari|Samirplapan|Kawistowindu|Kemudi|Tebaloan|Tirem|Ambeng-ambeng Watangrejo
2001:Kepuhklagen|Sumbergede|Mondoluku|Kedunganyar|Sumberwaru|Kesambenkulon|Sumberame|Sembung|Sooko|Wringinanom|Pedagangan|Lebanisuko|Lebaniwaras|Watestanjung|Sumengko|Pasinanlemahputih
2001:Pangkahkulon|Cangaan|Ngemboh|Sekapuk|Gosari|Banyuurip|Kebonagung|Pangkahwetan|Bolo|Glatik|Karangrejo|Ketapanglor|Tanjangawan
2001:Mojowuku|Glindah|Sidoraharjo|Tulung|Cermen|Lampah|Slempit|Turirejo|Belahanrejo|Menunggal|Tanjung|Katimoho|Banyuurip|Kedamean|Ngepung
2001:Sukorejo|Gedangan|Wadeng|Lasem|Kertosono|Sambipondok|Raci Kulon|Golokan|Raci Tengah|Purwodadi|Sidomulyo|Srowo|Kauman|Bunderan|Asempapak|Mriyunan|Mojoasem|Sedagaran|Ngawen|Pengulu|Randuboto
2001:Tanggulrejo|Morobakung|Pejangganan|Gumeno|Sumberejo|Ngampel|Betoyokauman|Sembayat|Betoyoguci|Leran|Tebalo|Karangrejo|Banyuwangi|Manyarejo|Manyar Sidomukti|Manyar Sidorukun|Banjarsari|Suci|Paganden|Pongangan|Sukomulyo|Yosowilangun|Roomo
2001:Dadapkuning|Lengkong|Kandangan|Dooro|Dampaan|Ngembung|Sukoanyar|Gedangkulud|Wedani|Dungus|Guranganyar|Kambingan|Morowudi|Betiting|Ngabetan|Padeg|Iker-iker Geger|Semampir|Cagakagung|Cerme Kidul|Cerme Lor|Pandu|Banjarsari|Tambakberas|Jono
2001:Sidomukti|Mojopurogede|Mojopurowetan|Melirang|Sidorejo|Raciwetan|Masangan|Sidokumpul|Pegundan|Sukowati|Abar-abir|Bungah|Kemangi|Kisik|Gumeng|Sukorejo|Indrodelik|Bedanten|Sungonlegowo|Tanjung Widoro|Watuagung|Kramat
2001:Beton|Pranti|Gadingwatu|Bringkang|Boteng|Putatlor|Domas|Mojotengah|Boboh|Sidojangkung|Hendrosari|Pelemwatu|Menganti|Hulaan|Kepatihan|Gempolkurung|Drancang|Sidowungu|Randupadangan|Setro|Pengalangan|Laban
1006:Gulomantung|1008:Sidomukti|1010:Kebomas|Kawis Anyar|Ngargosari|1014:Gending|Sidomoro|Tenggulunan|Singosari|1019:Indro|2001:Dahanrejo|Kembangan|Kedayang|Randuagung|Klangonan|2007:Sukorejo|2009:Giri|2013:Segoromadu|2018:Karangkiring|2020:Prambangan|Sekarkurung
2001:Karangandong|Banjaran|Krikilan|Mojosari Rejo|Tanjungan|Anom|Sumput|Kesamben Wetan|Randegansari|Tenaru|Driyorejo|Petiken|Cangkir|Gadung|Mulung|Bambe
1001:Ngipik|Tlogo Pojok|Karang Turi|Tlogo Patut|Sukorame|Lumpur|Karang Poh|Trate|1010:Sido Kumpul|Bedilan|Sukodono|Kemuteran|Pekelingan|Kroman|Kebungson|Pekauman|2009:Tlogobendung|2018:Gapuro Sukolilo|Pulopancikan|Kramatinggil|Sidorukun
2001:Dekatagung|Kumalasa|Suwari|Pudakitbarat|Pudakittimur|Lebak|Bululanjang|Patarselamat|Kotakusuma|Sungaiteluk|Gunungteguh|Sawahmulya|Sungairujing|Balikterus|Kebontelukdalam|Sidogedungbatu|Daun
2001:Gelam|Sukaoneng|Sukalela|Pekalongan|Tambak|Telukjatidawang|Klumpanggubug|Grejeg|Tanjungori|Peromaan|Diponggo|Kepuhteluk|Kepuhlegundi
1001:Mlajah|Kemayoran|Pangeranan|Demangan|Kraton|Pejagan|Bancaran|2008:Sembilangan|Ujung Piring|Kramat|Martajasah|Sabiyan|Gebang
2001:Socah|Keleyan|Bilaporah|Parseh|Jaddih|Buluh|Junganyar|Dakiring|Petaonan|Pernajuh|Sanggra Agung
1005:Tunjung|2001:Burneh|Langkap|Banangkah|Alaskembang|2006:Arok|Kapor|Sobih|Pangolangan|Binoh|Perreng|Jambuh
2001:Kamal|Banyuajuh|Gili Barat|Gili Timur|Gili Anyar|Telang|Pendabah|Tajungan|Kebun|Tanjung Jati
2001:Arosbaya|Tengket|Lajing|Balung|Glagga|Pandan Lanjang|Batonaong|Ombul|Karang Duwak|Berbeluk|Buduran|Tambegan|Cendagah|Mangkon|Karang Pao|Makam Agung|Dlemer|Plakaran
2001:Kombangan|Banyoneng Laok|Katol Barat|Dabung|Lerpak|Geger|Togubang|Batobella|Kampak|Campor|Kompol|Tegar Priyah|Banyoneng Dajah
2001:Klampis Barat|Bulukagung|Mrandung|Tobaddung|Tolbuk|Moarah|Ra'as|Polongan|Karang Asem|Trogan|Bulung|Banteyan|Bragang|Lergunong|Panyaksagan|Manonggal|Bator|Klampis Timur|Tenggun Dajah|Larangan Sorjan|Larangan Glintong|Ko'ol
2001:Sepulu|Maneron|Gangseyan|Klapayan|Bangsereh|Kelbung|Saplasah|Genelap|Klabetan|Banyior|Prancak|Labuhan|Tanagura Barat|Lembung Paseser|Tanagura Timur
2001:Paseseh|Bumi Anyar|Tambak Pocok|Larangan Timur|Bungkeng|Bandang Dajah|Tagungguh|Planggiran|Aeng Taber|Banyusangka|Tlangoh|Macajah|Tanjung Bumi|Telaga Biru
2001:Dupok|Bandasoleh|Batokorogan|Tramok|Katol Timur|Lembung Gunong|Ampara'an|Kokop|Tlokoh|Durjan|Mano'an|Mandung|Bandang Laok
2001:Pesanggrahan|Kwanyar Barat|Ketetang|Dlemer|Morombuh|Tebul|Karang Anyar|Janteh|Somor Koneng|Paoran|Karang Entang|Batah Barat|Batah Timur|Pandanan|Gunung Sereng|Duwek Buter
2001:Kesek|Labang|Jukong|Pangpong|Sukolilo Timur|Sukolilo Barat|Bringen|Ba'engas|Bunajih|Sendang Laok|Sendang Dajah|Petapan|Morkepek
2001:Tanah Merah Dajah|Tanah Merah Laok|Petrah|Jangkar|Pettong|Kendaban|Dumajah|Pacentan|Baipajung|Tlomar|Rongdurin|Landak|Basanah|Poter|Patemon|Dlambah Dajah|Dlambah Laok|Mrecah|Buddan|Batangan|Padurungan|Pangeleyan|Kranggan Barat
2001:Soket Laok|Soket Dajah|Pamorah|Banyubeseh|Pocong|Tragah|Karang Leman|Duko Tambin|Keteleng|Alang Alang|Kemoning|Tambin|Bajeman|Jaddung|Pacangan|Bancang|Jaah|Masaran
2001:Blega|Rosep|Nyor Manes|Alas Rajah|Blega Oloh|Karang Nangkah|Karang Panasan|Karang Gayam|Lomaer|Bates|Lombang Laok|Lombang Dajah|Karpote|Kajjan|Panjalinan|Pangeran Gadungan|Kampao|Ko'olan|Gigir
2001:Patereman|Paeng|Kolla|Neroh|Langpanggang|Patengteng|Serabi Barat|Serabi Timur|Pangpajung|Karang Anyar|Alas Kokon|Pakong|Glisgis|Brakas Dajah|Modung|Suwaan|Manggaan
2001:Bandung|Konang|Genteng|Pakes|Cangkareman|Sen Asen|Sambiyan|Campor|Galis Dajah|Kanegarah|Durin Barat|Durin Timur|Batokaban
2001:Tellok|Daleman|Blateran|Paterongan|Kajuanak|Longkek|Galis|Pekadan|Bangpendah|Paka'an Dajah|Paka'an Laok|Kranggan Timur|Separah|Banjar|Tlagah|Lantek Barat|Lantek Timor|Kelbung|Banyu Bunih|Sadah|Sorpa
2001:Noreh|Labuhan|Taman|Sreseh|Disanah|Marparan|Klobur|Labang|Bundah|Bangsah|Plasah|Junok
2007:Dulang|Patarongan|Pangongsean|Krampon|Bringinnonggal|Torjun|Patapan|Jeruk Porot|Kodak|Kanjar|Kara|Tanah Merah
1003:Polagan|Banyuanyar|1006:Rongtengah|Karang Dalam|Gunung Sekar|Dalpenang|2001:P. Mandangin|Aengsareh|2005:Gunung Maddah|2010:Panggung|Taman Sareh|Pakalongan|Tanggumong|Kamuning|Banyumas|Pangelen|Paseyan|Baruh
2001:Taddan|Banjar Talela|Tamba'an|Prajjan|Dharma Camplong|Batukarang|Sejati|Dharma Tanjung|Rabasan|Banjartabulu|Anggersek|Madupat|Pamola'an|Plampa'an
2001:Kebun Sareh|Karangnangger|Rapa Laok|Rapa Daya|Astapah|Sogian|Gersempal|Temoran|Meteng|Madulang|Kamondung|Omben|Tambak|Angsokah|Jranguan|Rongdalam|Napo Laok|Napo Daya|Karanggayam|Pandan
2001:Banyukapah|Rabasan|Rohayu|Kedungdung|Komis|Bajrasoka|Kramat|Nyeloh|Banjar|Ombul|Pajeruan|Moktesareh|Batoporo Barat|Batoporo Timur|Gunungeleh|Daleman|Pasarenan|Palenggian
2001:Asemraja|Plakaran|Asemnonggal|Majangan|Margantoko|Penyepen|Taman|Jrengik|Kalangan Prao|Kotah|Jungkarang|Mlakah|Bancelok|Buker
2001:Karanganyar|Baturasang|Mambulu Barat|Bringin|Samaran|Tambelangan|Barunggagah|Banjarbillah|Somber|Birem
2001:Olor|Planggaran Barat|Planggaran Timur|Tolang|Lar Lar|Tlagah|Nagasareh|Trapang|Terosan|Asem Jaran|Kembang Jeruk|Morbatoh|Montor|Tebanah|Nepa|Batioh|Masaran|Banyuates|Jatra Timur|Tapa'an
2008:Lepelle|Bapelle|Sawah Tengah|Torjunan|Tragih|Jelgung|Robatal|Gunung Rancak|Pandiyangan
2001:Tobai Barat|Tobai Tengah|Tobai Timur|Bira Tengah|Bira Timur|Sokobanah Laok|Tamberu Laok|Tamberu Daya|Sokobanah Tengah|Sokobanah Daya|Tamberu Barat|Tamberu Timur
2001:Paopale Laok|Bunten Barat|Bunten Timur|Pancor|Karanganyar|Pangereman|Bira Barat|Ketapang Timur|Ketapang Daya|Ketapang Laok|Ketapang Barat|Paopale Daya|Rabiyan|Banyusokah
2001:Pangarengan|Apa an|Gulbung|Panyirangan|Pacangga an|Ragung
2001:Blu Uran|Tlambah|Bulmatet|Poreh|Karangpenang Oloh|Karangpenang Onjur|Gunung Kesan
2001:Dabuan|Terrak|Mangar|Bandaran|Kramat|Ambat|Branta Pesisir|Tlanakan|Branta Tinggi|Tlesah|Larangan Tokol|Ceguk|Panglegur|Bukek|Gugul|Larangan Slampar|Taro'an
1018:Barurambat Timur|Lawangan Daya|2001:Tanjung|Padelegan|Majungan|Pagagan|Jarin|Baddurih|Buddih|Sopa'ah|Prekbun|Durbuk|Pademawu Barat|Pademawu Timur|Bunder|Dasok|Murtajih|Sumedangan|Lemper|2020:Sentol|Tambung|Buddagan
2001:Tobungan|Konang|Pandan|Lembung|Galis|Bulay|Pagendingan|Ponteh|Polagan|Artodung
1001:Kangenan|1003:Patemon|1011:Bugih|Jungcangcang|Parteker|Barurambat Kota|Gladak Anyar|Kolpajung|Kowel|2002:Panempan|2004:Laden|Jalmak|Teja Barat|Teja Timur|Bettet|Nyalabu Laok|Nyalabu Daya|2018:Toronan
2001:Karang Anyar|Toket|Candi Burung|Batu Kalangan|Gro'om|Srambah|Pangtonggal|Samiran|Kodik|Klampar|Samatan|Lenteng|Talangoh|Billa'an|Rangperang Laok|Rangperang Daja|Banyubulu|Pangorayan|Panglemah|Mapper|Proppo|Jambringin|Campor|Panaguan|Pangbatok|Tattangoh|Badung
2001:Banyupelle|Rek Kerrek|Angsanah|Akkor|Larangan Badung|Panaan|Potoan Laok|Patoan Daja|Kacok|Rombuh|Palengaan Laok|Palengaan Dajah
2001:Plakpak|Palesanggar|Pegantenan|Bulangan Branta|Bulangan Barat|Bulangan Haji|Tlagah|Bulangan Timur|Tebul Timur|Tebul Barat|Ambender|Pasanggar|Tanjung
2001:Peltong|Blumbungan|Trasak|Tentenan Barat|Tentenan Timur|Grujugan|Larangan Luar|Larangan Dalam|Panaguan|Montok|Taraban|Duko Timur|Lancar|Kaduara Barat
2001:Bicorong|Klompang Barat|Klompang Timur|Cenlecen|Bajang|Banban|Somalang|Palalang|Seddur|Pakong|Bandungan|Lebbek
2001:Bajur|Sumber Waru|Tampojung Pregih|Tampojung Guwa|Tampojung Tengah|Tampojung Tenggina|Ragang|Sana Laok|Waru Timur|Waru Barat|Tlonto Ares|Tagangser Laok
2001:Bujur Barat|Pangereman|Bangserreh|Lesong Laok|Ponjanan Barat|Ponjanan Timur|Kapong|Lesong Daja|Batu Bintang|Blaban|Tamberu|Bujur Tengah|Bujur Timur
2001:Pamaroh|Pamoroh|Sokolelah|Gagah|Kertagena Laok|Kertagena Tengah|Bungbaruh|Kadur|Bangkes|Kertagena Dajah
2001:Sana Tengah|Sana Daja|Tagangser Daja|Sotabar|Tlonto Raja|Dempo Barat|Dempo Timur|Bindang|Batokerbuy
1015:Kepanjin|Pajagalan|Bangselok|Karangduak|2005:Kolor|Pabian|Marengan Daya|Kacongan|Paberasan|Parsanga|Bangkal|Kebunan|Pamolokan|Pangarangan|2019:Pandian|Kebunagung
2001:Pinggirpapas|Karanganyar|Marengan Laok|Kertasada|Kalimook|Kalianget Barat|Kalianget Timur
2001:Kasengan|Lalangon|Tenonan|Lanjuk|Gadding|Giring|Gunung Kembar|Jaba'an|Manding Laok|Manding Timur|Manding Daya
2001:Talango|Padike|Cabbiya|Essang|Kombang|Poteran|Palasa|Gapurana
2001:Guluk Manjung|Kapedi|Pakandangan Barat|Pakandangan Tengah|Pakandangan Sangra|Aeng Dake|Aeng Baja Kenek|Bluto|Lobuk|Bumbungan|Masaran|Palongan|Aeng Baja Raja|Karang Campaka|Sera Barat|Sera Tengah|Sera Timur|Gingging|Errabu|Gilang
2001:Pagar Batu|Tanjung|Kebundadap Timur|Langsar|Kebundadap Barat|Saroka|Tanamerah|Nambakor|Saronggi|Moangan|Juluk|Aengtongtong|Talang|Kambingan Timur
2001:Moncek Barat|Moncek Tengah|Moncek Timur|Banaresep Timur|Tarogan|Kambingan Barat|Poreh|Lenteng Timur|Lembung Timur|Lenteng Barat|Banaresep Barat|Billapora Rebba|Lembung Barat|Ellak Laok|Ellak Daya|Daramista|Jambu|Cangkreng|Meddelan|Sendir
2001:Galis|Gedugan|Bringsang|Aenganyar|Lombang|Jate|Banbaru|Banmaleng
2001:Bakeong|Payudan Dundang|Pordapor|Guluk-guluk|Ketawang Laok|Pananggungan|Bragung|Tambuko|Payudan Nangger|Payudan Daleman|Payudan Karangsokon|Batuampar
2001:Bataal Barat|Bataal Timur|Rombiya Barat|Rombiya Timur|Talaga|Billapora Barat|Billapora Timur|Ganding|Gadu Timur|Gadu Barat|Ketawang Larangan|Ketawang Parebaan|Ketawang Daleman|Ketawang Karay
2001:Kaduara Timur|Sendang|Rombasan|Sentol Laok|Larangan Perreng|Sentol Daya|Pakamban Daya|Pakamban Laok|Jaddung|Pragaan Laok|Pragaan Daya|Prenduan|Aeng Panas|Karduluk
2001:Ambunten Barat|Ambunten Tengah|Ambunten Timur|Tambaagung Barat|Tambaagung Tengah|Tambaagung Ares|Sogian|Tambaagung Timur|Bukabu|Campor Barat|Keles|Campor Timur|Belluk Ares|Belluk Kenek|Belluk Raja
2001:Montorna|Prancak|Campaka|Rajun|Lebeng Timur|Lebeng Barat|Soddara|Pasongsongan|Padangdangan|Panaongan
2001:Slopeng|Semaan|Batubellah Barat|Batubellah Timur|Kecer|Bates|Bringin|Jelbudan|Kerta Barat|Kerta Timur|Nyapar|Dasuk Barat|Dasuk Timur|Dasuk Laok|Mantajun
2001:Mandala|Pakondang|Matanair|Tambaksari|Banasare|Bunbarat|Karang Nangka|Basoka|Duko|Rubaru|Kalebengan
2001:Kolpo|Tamidung|Batang-batang Laok|Batang-Batang Daya|Totosan|Banuaju Barat|Banuaju Timur|Jenangger|Nyabakan Timur|Nyabakan Barat|Jangkong|Legung Barat|Legung Timur|Dapenda|Bilangan|Lombang
2001:Aengmerah|Tengedan|Juruan Laok|Juruan Daya|Badur|Gedang-Gedang|Batuputih Kenek|Batuputih Laok|Batuputih Daya|Bantelan|Larangan Barma|Larangan Kerta|Bulla'an|Sergang
2001:Candi|Jadung|Romben Barat|Romben Rana|Romben Guna|Taman Sare|Bicabbi|Dungkek|Bunpenang|Bungin-bungin|Lapa Taman|Lapa Laok|Lapa Daya|Bancamara|Banra'as
2001:Grujugan|Longos|Andulang|Gapura Timur|Mandala|Gersik Putih|Gapura Tengah|Gapura Barat|Panagan|Palo'lo'an|Banjar Timur|Banjar Barat|Batudinding|Baban|Karangbudi|Braji|Poja
2001:Pancor|Prambanan|Gendang Timur|Karang Tengah|Jambuir|Gayam|Kalowang|Nyamplong|Gendang Barat|Tarebung
2001:Nonggunong|Somber|Tanah Merah|Sokaramme Timur|Sokarami Paseser|Talaga|Rosong|Sonok
2001:Ketupat|Jungkat|Kropoh|Karangnangka|Alas Malang|Poteran|Brakas|Tonduk|Guwa-Guwa
2001:Sukajeruk|Masalima|Masakambing|Kramian
2001:Pajanangger|2008:Sawah Sumur|Paseraman|Gelaman|Buddi|Kolo-kolo|Angkatan|Kalisangka|Bilis-bilis|Laok Jang-Jang|Sumbernangka|Duko|Kalikatak|Arjasa|Kalinganyar|Angon-angon|Sambakati|Pandeman|Pabean
2001:Sepanjang|Tanjung Kiaok|Sakala|Pagerungan Besar|Pagerungan Kecil|Saseel|Sapeken|Sabunten|Paliat|Sadulang|Saur Saebus
2001:Patean|Babbalan|Gedungan|Gunggung|Batuan|Torbang|Gelugur
2001:Saobi|Kangayan|Torjek|Cangkramaan|Tembayangan|Batuputih|Daandung|Timur Jang-Jang|Jukong-jukong
1001:Bandar Lor|Bandar Kidul|Banjarmlati|Pojok|Sukorame|Bujel|Gayam|Mrican|Dermo|Ngampel|Mojoroto|Campurejo|Lirboyo|Tamanan
1001:Semampir|Balowerti|Dandangan|Ngadirejo|Kampung Dalem|Setonopande|Ringinanom|Pakelan|Setonogedong|Kemasan|Jagalan|Banjaran|Kaliombo|Ngronggo|Manisrenggo|Pocanan|Rejomulyo
1001:Bangsal|Pakunden|Tosaren|Jamsaren|Singonegaran|Blabak|Betet|Tinalan|Bawang|Ngletih|Tempurejo|Ketami|Pesantren|Banaran|Burengan
1001:Kepanjenkidul|Ngadirejo|Sentul|Kauman|Tanggung|Bendo|Kepanjenlor
1001:Pakunden|Blitar|Tlumpu|Turi|Karangsari|Sukorejo|Tanjungsari
1001:Gedog|Plosokerep|Klampok|Sananwetan|Rembang|Karangtengah|Bendogerit
1001:Balearjosari|Arjosari|Polowijen|Purwodadi|Blimbing|Pandanwangi|Purwantoro|Bunulrejo|Kesatrian|Polehan|Jodipan
1001:Klojen|Rampalcelaket|Samaan|Kiduldalem|Sukoharjo|Kasin|Kauman|Oro-oro Dowo|Bareng|Gading Kasri|Penanggungan
1001:Kotalama|Mergosono|Bumiayu|Wonokoyo|Buring|Kedungkandang|Lesanpuro|Sawojajar|Madyopuro|Cemorokandang|Arjowinangun|Tlogowaru
1001:Ciptomulyo|Gadang|Kebonsari|Bandungrejosari|Sukun|Tanjungrejo|Pisangcandi|Bandulan|Karangbesuki|Mulyorejo|Bakalankrajan
1001:Tunggulwulung|Merjosari|Tlogomas|Dinoyo|Sumbersari|Ketawanggede|Jatimulyo|Tunjungsekar|Mojolangu|Tulusrejo|Lowokwaru|Tasik Madu
1001:Ketapang|Triwung Lor|Triwung Kidul|1007:Pohsangit Kidul|Kademangan|Pilang
1001:Jrebeng Kidul|Pakistaji|Kedunggaleng|1005:Kedung Asem|Sumber Taman|Wonoasih
1001:Mayangan|Mangunharjo|1004:Jati|1007:Sukabumi|1010:Wiroborang
1001:Tisnonegaran|Sukoharjo|Kanigaran|Kebonsari Wetan|Curahgrinting|Kebonsari Kulon
1001:Jrebeng Kulon|Kareng Lor|Sumber Wetan|Jrebeng Lor|Kedopok|Jrebeng Wetan
1001:Karangketug|Gentong|Sebani|Petahunan|Bukir|Randusari|Krapyakrejo|1009:Gadingrejo
1001:Pohjentrek|Wirogunan|Tembokrejo|Purutrejo|Kebonagung|Purworejo|1011:Sekargadung
1001:Blandongan|Kepel|Tapa'an|1005:Bakalan|Krampyangan|1009:Bugul Kidul
1001:Karanganyar|Tamba'an|Trajeng|Bangilan|Kebonsari|Mayangan|Ngemplakrejo|Petamanan|Pekuncen|Bugul Lor|Kandangsapi|Panggungrejo|Mandaranrejo
1003:Mentikan|Kauman|Pulorejo|Prajuritkulon|Surodinawan|Blooto
1001:Gununggedangan|1003:Magersari|Gedongan|1008:Balongsari|Kedundung|Wates
1001:Kranggan|Miji|Meri|Jagalan|Sentanan|Purwotengah
1001:Oro-oro Ombo|Sukosari|Klegen|Rejomulyo|Pilangbango|Tawangrejo|Kanigoro|Kartoharjo|Kelun
1001:Manguharjo|Sogaten|Patihan|Ngegong|Winongo|Madiun Lor|Pangongangan|Nambangan Lor|Nambangan Kidul
1001:Mojorejo|Pandean|Banjarejo|Kuncen|Manisrejo|Kejuron|Josenan|Demangan|Taman
1001:Karang Pilang|Kebraon|Kedurus|Waru Gunung
1001:Sidosermo|Bendul Merisi|Margorejo|Jemur Wonosari|Siwalankerto
1001:Kalirungkut|Rungkut Kidul|Kedung Baruk|Penjaringansari|Wonorejo|Medokan Ayu
1001:Wonokromo|Jagir|Ngagel|Ngagel Rejo|Darmo|Sawunggaling
1001:Tegalsari|Dr. Soetomo|Kedungdoro|Keputran|Wonorejo
1001:Petemon|Sawahan|Banyu Urip|Putat Jaya|Kupang Krajan|Pakis
1001:Embong Kaliasin|Genteng|Kapasari|Ketabang|Peneleh
1001:Gubeng|Mojo|Airlangga|Kertajaya|Baratajaya|Pucang Sewu
1001:Keputih|Gebang Putih|Klampis Ngasem|Menur Pumpungan|Nginden Jangkungan|Semolowaru|Medokan Semampir
1001:Tambaksari|Ploso|Gading|Pacarkembang|Rangkah|Pacarkeling|Kapasmadya Baru|Dukuh Setro
1001:Simokerto|Kapasan|Sidodadi|Simolawang|Tambakrejo
1001:Bongkaran|Nyamplungan|Krembangan Utara|1006:Tanjung Perak
1001:Alun-alun Contong|Bubutan|Gundih|Jepara|Tembok Dukuh
1002:Tandes|1006:Karang Poh|Balongsari|1009:Manukan Kulon|1011:Manukan Wetan|Banjar Sugihan
1001:Krembangan Selatan|Kemayoran|Perak Barat|Dupak|Morokrembangan
1001:Ampel|Pegirian|Wonokusumo|Ujung|Sidotopo
1001:Tanah Kali Kedinding|Sidotopo Wetan|Bulak Banteng|Tambak Wedi
1001:Bangkingan|Jeruk|Lakarsantri|Lidah Kulon|Lidah Wetan|Sumurwelut
1001:Kandangan|1003:Sememi|Tambak Oso Wilangun|Romokalisari
1001:Wiyung|Jajar Tunggal|Babatan|Balas Klumprik
1001:Dukuh Pakis|Dukuh Kupang|Gunung Sari|Pradah Kalikendal
1001:Gayungan|Menanggal|Dukuh Menanggal|Ketintang
1001:Jambangan|Karah|Kebonsari|Pagesangan
1001:Kutisari|Kendangsari|Tenggilis Mejoyo|Panjang Jiwo
1001:Gunung Anyar|Rungkut Tengah|Rungkut Menanggal|Gunung Anyar Tambak
1001:Mulyorejo|Manyar Sabrangan|Kejawan Putih Tambak|Kalisari|Dukuh Sutorejo|Kalijudan
1001:Sukomanunggal|Tanjungsari|Sonokwijenan|Putat Gede|Simomulyo|Simomulyo Baru
1001:Asem Rowo|Genting Kalianak|1005:Tambak Sarioso
1001:Kedung Cowek|1003:Kenjeran|Bulak|Sukolilo Baru
1001:Pakal|Babat Jerawat|1004:Sumber Rejo|Benowo
1001:Sambikerep|Made|Beringin|Lontar
1001:Temas|Ngaglik|Songgokerto|Sisir|2005:Sumberejo|Oro-oro Ombo|Sidomulyo|Pesanggrahan
2001:Punten|Gunungsari|Tulungrejo|Sumbergondo|Pandanrejo|Bumiaji|Giripurno|Bulukerto|Sumberbrantas
1001:Dadaprejo|2002:Beji|Junrejo|Tlekung|Mojorejo|Pendem|Torongrejo
2001:Sumberjaya|Kertajaya|Kertamukti|Tunggaljaya|Cigorondong|Tamanjaya|Ujungjaya
2001:Rancapinang|Cibadak|Tugu|Batuhideung|Padasuka|Ciburial|Cijaralang|Cimanggu|Mangkualam|Tangkil Sari|Waringin Kurung|Kramatjaya
2001:Mendung|2006:Sudimanik|Curug|Cibingbin|Sukajadi|2011:Mahendra|Cibaliung|2015:Cihanjuang|Sorongan
2001:Tanjungan|Sumurbatu|Sukawaris|Rancaseneng|Parungkokosan|Nanggala|Cikeusik|Cikadongdong|Curugciung|Leuwibalang|Sukaseneng|Sukamulya|Umbulan|Cikiruhwetan
2001:Karangbolong|Katumbiri|Waringinjaya|Karyabuana|Tarumanagara|Ciseureuheun|Banyuasih|2009:Cigeulis|Sinarjaya
2001:Panimbangjaya|Mekarjaya|2004:Gombong|2009:Mekarsari|2011:Citeureup|Tanjungjaya
2001:Angsana|Padaherang|Padamulya|Karangsari|Cikayas|Sumurlaban|Kadubadak|2009:Cipinang|Kramatmanik
2001:Pasanggrahan|Sukasaba|2005:Gunungbatu|Panacaran|Curuglanglang|Munjul|Cibitung|2011:Kotadukuh|2018:Lebak
2001:Sukadame|Pagelaran|Surakarta|Montor|Kertasana|Bama|Margasana|Sindanglaya|Tegalpapak|Bulagor|Harapankarya|Senangsari|Margagiri
2001:Mekarsari|Cijakan|Geredug|Bojong|Banyumas|Citumenggung|Manggungjaya|Cahayamekar
2001:Pasirsedang|Cililitan|Kadupandak|Kolelet|Ciherang|Bungurcopong|Pasirpanjang|Kadubera|Ganggaeng
2001:Rancateureup|Labuan|Banyubiru|Caringin|2010:Teluk|2012:Cigondang|Kalanganyar|Sukamaju|Banyumekar
2001:Alaswangi|Tegalwangi|Kananga|Cigandeng|Menes|Muruy|2010:Sukamanah|Purwaraja|Sindangkarya|Cilabanbulan|2015:Kadupayung|Ramaya
2001:Langensari|Medalsari|Majau|Sodong|Talagasari|Ciandur|Kadudampit|Wanagiri|Parigi|Mekarwangi|Saketi|Girijaya|Sindanghayu|Sukalangu
2001:Palanyar|Baturanjang|Cikadueun|Koncang|Kadugadung|Parumasan|Curugbarang|Kalanggunung|Pasireurih|Pasirmae
2001:Pamarayan|Jiput|Sukacai|Tenjolahang|Janaka|Sikulan|Citaman|Jayamekar|2011:Sukamanah|Salapraya|Banyuresmi|Sampang Bitung|Babadsari
2001:Pandat|Cikoneng|Nembol|Kurungkambing|Mandalawangi|Sinarjaya|Sirnagalih|Cikumbuen|Ramea|Gunungsari|Panjangjaya|Giripawana|Mandalasari|Curuglemo|Pari
2001:Cimanuk|Batubantar|Kadubungbang|Kupahandap|Dalembalar|Kadumadang|Rocek|Kadudodol|2010:Gunungdatar|2013:Sekong|2015:Gunungcupu
2001:Campaka|Banyumundu|Mandalasari|Sukasari|Saninten|Palurahan|Sukamanah|Kadugemblo|Banjarsari|Ciputri
2002:Citalahab|2004:Kadulimus|Bandung|Mogana|Banjar|Gunungputri|2010:Cibodas|Kadubale|Cibeureum|Kadumaneuh|Pasirawi
1002:Kadomas|Babakan Kalanganyar|Kabayan|1009:Pandeglang
2001:Kaduengang|Pasirpeuteuy|Kurungdahu|Kaduela|Koranji|Tapos|Cadasari|Ciinjuk|Kaungcaang|Cikentrung|2013:Tanagara
2001:Rawasari|Pasireurih|Kaduronyok|Cibarani|Cisereh|Kubangkondang|Kondangjaya|Ciherangjaya|Palembang
2006:Turus|2008:Patia|Pasirgadung|Cimoyan|Idaman|2014:Babakankeusik|Surianeun|2017:Rahayu|Ciawi|2020:Simpangtiga
1001:Kadumerak|Cigadung|Pagadungan|1014:Juhut
2001:Karyasari|Tegal|Cipicung|Dahu|Babakanlor|Karyautama|Mekarjaya|Padahayu|Cening|Bangkuyung
2001:Sindangkerta|Manglid|Cikiruh|Cikadu|Kiarapayung|Kutakarang|Citeluk|Kiarajangkung|Cikalong|Malangnengah
2001:Banjarmasin|Carita|Sukarame|Sukanegara|Cinoyong|Pejamben|Sukajadi|Kawoyang|Tembong|Sindanglaut
2001:Seuseupan|Karyasari|Perdana|Sukaresmi|Pasirkadu|Kubangkampil|Sidamukti|Cibungur|Weru|Cikuya
2001:Kadubelang|Pareang|Wirasinga|Rancabugel|Kadujangkung|Medong|Sukamulya|Mekarjaya
2001:Ciodeng|Pasirtenjo|Bojongmanik|Campakawarna|Pasirloa|Pasirlancar|Sindangresmi|Pasirdurung|Kadumalati
2001:Koranji|Banjarwangi|Sukasari|Karyawangi|Sukaraja|Kaduhejo|Banjarnegara|Sanghiangdengdek|Cilentung
2001:Sukajaya|Awilega|Gerendong|Koroncong|Pakuluran|Setrajaya|Karangsetra|Paniis|Bangkonol|Pasirjaksa|Pasirkarag|Tegalongok
1001:Sukaratu|Karaton|Saruni|Pagerbatu|Cilaja
2001:Cimanis|Teluklada|Kertaraharja|Bojen|Kutamekar|Sobang|Pangkalan|Bojenwetan
2002:Cilangkahan|Pagelaran|Sukaraja|Malingping Utara|Bolang|2009:Cipeundeuy|2013:Rahong|Kadujajar|2016:Kersaratu|2018:Malingping Selatan|Sumberwaras|2023:Sukamanah|Senanghati|2026:Sangiang
2002:Panggarangan|Jatake|Sogong|Cimandiri|2009:Gununggede|Situregen|Mekarjaya|2014:Sindangratu|2017:Hegarmanah|Sukajadi|Cibarengkok
2001:Bayah Barat|Sawarna|2006:Cidikit|Suwakan|Cimancak|2011:Darmasari|2013:Bayah Timur|Cisuren|2016:Pasirgombong|Sawarna Timur|Pamubulan
2002:Cipanas|Girilaya|Malangsari|Bintangresmi|Talagahiyang|Luhurjaya|Haurgajrug|Giriharja|Sukasari|2013:Jayapura|Sipayung|Bintangsari|Pasirhaur|2020:Harumsari
2003:Pasireurih|Ciminyak|Muncang|Leuwicoo|Sindangwangi|Cikarang|2012:Sukanagara|Pasirnangka|2018:Jagaraksa|Tanjungwangi|Mekarwangi|Girijagabaya
2001:Kanekes|Cisimeut|Cibungur|Leuwidamar|Lebakparahiang|Sangkanwangi|Nayagati|Bojongmenteng|Margawangi|Wantisari|Jalupangmulya|Cisimeut Raya
2004:Bojongmanik|2007:Harjawana|Kadurahayu|Cimayang|Parakanbeusi|2012:Keboncau|2014:Mekarmanik|2016:Mekar Rahayu|Pasirbitung
2001:Gunungkencana|Cimanyangray|Gunungkendeng|Cisampang|Ciginggang|Ciakar|Cicaringin|Bulakan|Sukanegara|Bojongkoneng|Kramatjaya|Tanjungsari Indah
2001:Kerta|Bojongjuruh|Leuwiipuh|Lebakkeusik|Cilegongilir|Keusik|Cibaturkeusik|2009:Kumpay|Jalupanggirang|Bendungan|Kertaraharja|Cisampih|Gunungsari|Tamansari|Cidahu|Ciruji|Kaduhauk|Labanjaya|Umbuljaya|Kertarahayu
2001:Pasindangan|Parungkujang|Cileles|Cikareo|Cipadang|Gumuruh|Prabugantungan|Daroyon|Margamulya|Mekarjaya|Kujangsari|Banjarsari
2001:Sarageni|Gununganten|Sudamanik|Tambak|Cimarga|Karyajaya|Margajaya|Jayamanik|Margaluyu|Margatirta|Intenjaya|Mekarjaya|Jayasari|Girimukti|Sangkanmanik|Sangiangjaya|Mekarmulya
2001:Maraya|Sajira|Sukarame|Calungbungur|Parungsari|Sindangsari|Mekarsari|Sukamarga|Pajagan|Sukajaya|Sajira Mekar|Paja|Margaluyu|Bungurmekar|Ciuyah
2005:Tanjungsari|Maja|Sangiang|Binong|Gubugan Cibeureum|2011:Mekarsari|Padasuka|2015:Curugbadak|Sindangmulya|2018:Cilangkap|2020:Pasirkembang|Pasirkecapi|Buyut Mekar|Maja Baru
1002:Rangkasbitung Barat|1006:Cijoro Lebak|Muara Ciujung Barat|Cijoro Pasir|1012:Muara Ciujung Timur|2001:Pasirtanjung|2009:Citeras|Nameng|Kolelet Wetan|2013:Jatimulya|Mekarsari|2016:Pabuaran|Rangkasbitung Timur|2019:Sukamanah|2021:Cimangeunteung|2023:Narimbang Mulia
2001:Sukarendah|Warunggunung|Cibuah|Pasir Tangkil|Baros|Banjarsari|Padasuka|Sukaraja|Jagabaya|Selaraja|Cempaka|Sindangsari
2004:Mekarjaya|2006:Cipalabuh|Cijaku|Cibeureum|2012:Ciapus|Kandangsapi|Cihujan|Cimenga|Kapunduhan|Sukasenang
2001:Anggalan|Muncangkopong|Sukaharja|Tamanjaya|Cigoong Utara|Muaradua|Cikulur|Curugpanjang|Cigoong Selatan|Sumurbandung|Parage|Sukadaya|Pasirgintung
2001:Tambakbaya|Kaduagung Timur|Panancangan|Cibadak|Asem|Cisangu|Kaduagung Barat|Bojongcae|Malabar|Pasar Keong|Bojong Leles|Cimenteng Jaya|Mekar Agung|Asem Margaluyu|Kaduagung Tengah
2001:Cibeber|Citorek Tengah|Cisungsang|Kujangjaya|Kujangsari|Neglasari|Mekarsari|Cikotok|Sukamulya|Citorek Timur|Warungbanten|2013:Hegarmanah|Situmulya|Citorek Kidul|Cikadu|Sirnagalih|Cihambali|Citorek Barat|Gunungwangun|Wanasari|Citorek Sabrang|Ciherang
2001:Cilograng|Cibareno|Cikamunding|Cijengkol|Pasirbungur|Lebaktipar|Cikatomas|Girimukti|Cireundeu|Gunungbatu
2001:Wanasalam|Bejod|Cilangkap|Cipeucang|Muara|Parungpanjang|Cikeusik|Katapang|Cisarap|Sukatani|Cipedang|Parungsari|Karangpamindangan
2001:Ciparasi|Sobang|Sukajaya|Sindanglaya|Sukamaju|Hariang|Majasari|Sinar Jaya|Cirompang|Sukaresmi
2001:Guradog|Curugbitung|Candi|Mayak|Cipining|Cilayang|Ciburuy|Sekarwangi|Cidadap|Lebakasih
2001:Kalanganyar|Pasirkupa|Cilangkap|Aweh|Sangiangtanjung|Sukamekarsari|Cikatapis
2001:Banjaririgasi|Ciladaeun|Lebakgedong|Banjarsari|Lebaksitu|Lebaksangka
2001:Panyaungan|Cihara|Ciparahu|Pondokpanjang|Citeupuseun|Lebakpeundeuy|Mekarsari|Karangkamulyan|Barunai
2001:Datarcae|Cirinten|Karangnunggal|Kadudamas|Badur|Parakanlima|Nanggerang|Cempaka|Karoya|Cibarani
2001:Peucangpari|Cibungur|Mugijaya|Cikate|Cigemblong|Cikadongdong|Cikaret|Wangunjaya|Cikaratuan
1001:Balaraja|2003:Cangkudu|2005:Talagasari|2009:Tobat|Sentul|Gembong|2013:Sukamurni|Saga|2016:Sentul Jaya
2001:Pangkat|Pabuaran|2004:Pasir Muncang|Sumur Bandung|Jayanti|Dangdeur|Cikande|Pasir Gintung
1001:Tigaraksa|1007:Kadu Agung|2002:Pasir Bolang|Matagara|Pasir Nangka|Pete|Tegalsari|2008:Pematang|Cisereh|Margasari|Cileles|Sodong|Tapos|Bantar Panjang
2001:Sukamanah|Jambe|Tipar Raya|Taban|Daru|Kutruk|Ranca Buaya|Mekarsari|Ancol Pasir|Pasir Barat
2001:Cisoka|Caringin|Selapajang|Sukatani|2006:Bojong Loa|Cibugel|Cempaka|Carenang|2014:Karang Harja|2017:Jeungjing
2001:Pasir Ampo|2003:Rancailat|2007:Kemuning|2009:Renged|2011:Talok|2013:Koper|Jengkol|Patrasana|2018:Kresek
2001:Kronjo|Pagenjahan|2006:Pasir|Muncung|Pagedangan Ilir|Pagedangan Udik|Pasilian|2013:Bakung|2015:Blukbuk|2017:Cirumpak
1002:Mauk Timur|2001:Mauk Barat|2003:Tegal Kunir Kidul|Tegal Kunir Lor|Sasak|Gunung Sari|Kedung Dalem|Marga Mulya|Tanjung Anom|Jatiwaringin|Banyu Asih|Ketapang
2001:Patramanggala|Karang Anyar|Lontar|Kemiri|Ranca Labuh|Klebet|Legok Suka Maju
2001:Sukadiri|Buaran Jati|Rawa Kidang|Pekayon|Karang Serang|Kosambi|Mekar Kondang|Gintung
1010:Sukatani|2001:Rajeg|Rajeg Mulya|Pangarengan|2005:Jambu Karya|Lembangsari|Sukamanah|Tanjakan|Tanjakan Mekar|2011:Sukasari|Ranca Bango|Daon|Mekarsari
1005:Sindangsari|1010:Kutabumi|1012:Kuta Jaya|1014:Kuta Baru|2001:Pasar Kemis|2008:Sukamantri|2011:Pangadegan|2013:Gelam Jaya|2015:Suka Asih
2001:Teluknaga|Bojong Renged|Babakan Asem|Keboncau|Pangkalan|Kmp Melayu Tim|Kmp Melayu Brt|Muara|Lemo|Tanjung Pasir|Tegal Angus|Tanjung Burung|Kampung Besar
1001:Kosambi Barat|1003:Salembaran Jaya|1010:Dadap|2002:Kosambi Timur|2004:Salembaran Jati|Rawa Rengas|Rawa Burung|Cengklong|Belimbing|Jati Mulya
1001:Pakuhaji|2002:Paku Alam|Bonisari|Rawa Boni|Buaran Mangga|Buaran Bambu|Kalibaru|Kohod|Kramat|Sukawali|Surya Bahari|Kiara Payung|Laksana|Gaga
1001:Sepatan|2002:Karet|Kayu Agung|Kayu Bongkok|2008:Pondok Jaya|2011:Pisangan Jaya|Mekar Jaya|2015:Sarakan
1001:Curug Kulon|1005:Sukabakti|Binong|2002:Curug Wetan|Kadu|Kadu Jaya|2010:Cukanggalih
1001:Sukamulya|1003:Bunder|2002:Cibadak|2004:Talaga|Talagasari|Dukuh|Cikupa|Sukanagara|Bitung Jaya|Pasir Gadung|Sukadamai|Pasir Jaya|Budi Mulya|Bojong
1002:Mekar Bakti|2001:Ranca Iyuh|2003:Peusar|Ranca Kalapa|Serdang Kulon|Mekar Jaya|Ciakar|Panongan
1011:Babakan|2002:Caringin|Serdang Wetan|Babat|Ciangir|Legok|Palasari|Bojongkamal|Rancagong|Kemuning|2012:Cirarab
1004:Medang|2002:Cicalengka|Pagedangan|2005:Cijantra|Lengkong Kulon|Situ Gadung|Jatake|Cihuni|Kadu Sirung|Malang Nengah|Karang Tengah
1001:Cisauk|2003:Mekar Wangi|2005:Suradita|Sampora|2009:Dangdang|2011:Cibogo
2001:Benda|Sukamulya|Kaliasin|Buniayu|Parahu|Merak|Bunar|Kubang
1001:Kelapa Dua|Bencongan|Bencongan Indah|Pakulonan Barat|Bojong Nangka|2006:Curug Sangereng
2001:Sindang Jaya|Wanakerta|Sukaharja|Sindangasih|Sindangpanon|Sindangsono|Badak Anom
2001:Kedaung Barat|Lebak Wangi|Jati Mulya|Sangiang|Gempol Sari|Kampung Kelor|Pondok Kelor|Tanah Merah
2001:Solear|Cikuya|Cikasungka|Cireundeu|Cikareo|Pasanggrahan|Munjul
2001:Gunung Kaler|Sidoko|Rancagede|Kedung|Cipaeh|Onyam|Tamiang|Kandawati|Cibetok
2001:Mekar Baru|Kedaung|Cijeruk|Waliwis|Klutuk|Jenggot|Kosambi Dalam|Gandaria
2001:Kramatwatu|Margasana|Pejaten|Toyomerto|Harjatani|Serdang|Terate|Tonjong|Pamengkang|Pegadingan|Lebakwana|Wanayasa|Pelamunan|Teluk Terate|Margatani
2001:Waringinkurung|Talaga Luhur|Binangun|Melati|Sasahan|Sukadalem|Sukabares|Sambilawang|Sampir|Cokopsulanjana|Kemuning
2001:Bojonegara|Mangkunegara|Wanakarta|Karang Kepuh|Lambangsari|Kertasana|Margagiri|Ukirsari|Pakuncen|Pangarengan|Mekar Jaya
2001:Pulo Ampel|Sumuranja|Mangunreja|Kedungsoka|Salira|Argawana|Banyuwangi|Margasari|Pulo Panjang
2001:Ciruas|Citerep|Pulo|Kadikaran|Kepandean|Gosara|2009:Bumijaya|Penggalang|Pamong|Cigelam|Singamerta|Ranjeng|Beberan|Kaserangan|Pelawad
2001:Kragilan|Silebu|Pematang|Dukuh|Undar Andir|Sukajadi|Sentul|Jeruk Tipis|2011:Kendayakan|Tegalmaja|Cisait|Kramatjati
2001:Pontang|Sukanegara|Linduk|Pulokencana|2006:Kelapian|2008:Kubang Puji|Domas|Singarajan|Kaserangan|Wanayasa|Sukajaya
2001:Tirtayasa|Samparwadi|Kemanisan|Pontang Legon|Kebon|Sujung|Lontar|Susukan|Wargasara|Laban|Tengkurak|Alang-alang|Kebuyutan|Puser
2001:Tanara|Cerukcuk|Tenjoayu|Sukamanah|Lempuyang|Siremen|Bendung|Pedaleman|Cibodas
2001:Cikande|Leuwi Limus|Nambo Udik|Parigi|Koper|Bakung|Julang|Sukatani|Situterate|Kamurang|Gembor Udik|Songgom Jaya|Cikande Permai
2001:Kibin|Ketos|Cijeruk|Nagara|Nambo Ilir|Barengkok|Sukamaju|Tambak|Ciagel
2001:Carenang|Pamanuk|Mandaya|Teras|2006:Ragas Masigit|Walikukun|2009:Panenjoan|Mekarsari
2001:Binuang|Cakung|Renged|Gembor|Warakas|Sukamampir|Lamaran
2001:Petir|Cirangkong|Tambiluk|Sindangsari|Padasuka|Seuat|Nagara Padang|Kadugenep|Cireundeu|Sanding|Kampung Baru|Mekar Baru|Seuat Jaya|Kubang Jaya|Bojong Nangka
2001:Tunjung Teja|Sukasari|Panunggulan|Malanggah|Kemuning|Bojong Menteng|Bojong Catang|Bojong Pandan|Pancaregang
2001:Baros|Tejamari|Panyirapan|Sidamukti|Sukacai|Tamansari|Sindangmandi|Cisalam|Sukamanah|Sukamenak|Curug Agung|Padasuka|Sinarmukti|Suka Indah
2001:Cikeusal|Dahu|Katulisan|Sukamaju|Cilayang|Sukamenak|Cimaung|Panyabrangan|Gandayasa|Bantar Panjang|Sukaratu|Harundang|Sukarame|Panosogan|Mongpok|Sukaraja|Cilayang Guha
2001:Pamarayan|Damping|Wirana|Keboncau|Pudar|Binong|Sangiang|Kampungbaru|2010:Pasirlimus|2018:Pasir Kembang
2001:Kopo|Garut|Nanggung|Cidahu|Nyompok|Gabus|Carenang Udik|Rancasumur|Babakanjaya|Mekarbaru
2001:Jawilan|Bojot|Cemplang|Pagintungan|Pasirbuyut|Majasari|Parakan|Kareo|Junti
2001:Ujungtebu|Siketug|Lebak|Pondok Kahuru|Sukabares|Sukarena|Sukadana|Cemplang|Cisitu|Citaman|Panyaungan Jaya
2001:Pabuaran|2006:Kadubeureum|Tanjungsari|2009:Pancanegara|Sindangsari|2012:Sindangheula|Pasanggrahan|2015:Talaga Warna
2001:Padarincang|Bugel|Cibojong|Citasuk|Cisaat|Ciomas|Barugbug|Batu Kuwung|Kramatlaban|Kalumpang|Kadubeureum|Cipayung|Curug Goong|Kadu Kempong
2001:Anyar|Sindang Mandi|Cikoneng|Tanjung Manis|Bandulu|Bunihara|Kosambironyok|Banjarsari|Mekarsari|Sindangkarya|Tambang Ayam|Grogol Indah
2001:Cinangka|Bantarwaru|Pasauran|Bulakan|Karang Suraga|Umbul Tanjung|Kubang Baros|Rancasanggal|Cikolelet|Sindanglaya|Kamasan|Bantarwangi|Mekarsari|Baros Jaya
2001:Mancak|Ciwarna|Angsana|Talaga|Cikedung|Sigedong|Sangiang|Pasirwaru|Waringin|Winong|Batukuda|Labuan|Bale Kambang|Bale Kencana
2001:Gunungsari|Ciherang|Tamiang|Sukalaba|Kadu Agung|Luwuk|Curug Sulanjana
2001:Bandung|Mander|Panamping|Pangawinan|Malabar|Blokang|Babakan|Pringwulung
2001:Kamaruton|Teras Bendung|Lebak Wangi|Lebak Kepuh|Kencana Harapan|Pegandikan|Purwadadi|Bolang|Tirem|Kebonratu
1001:Sukarasa|Sukaasih|Tanah Tinggi|Buaran Indah|Cikokol|Kelapa Indah|Sukasari|Babakan
1001:Keroncong|Jatake|Pasir Jaya|Gandasari|Manis Jaya|Alam Jaya
1001:Batuceper|Batu Jaya|Poris Gaga|Poris Gaga Baru|Kebon Besar|Batu Sari|Poris Jaya
1001:Belendung|Jurumudi|Benda|Pajang|Jurumudi Baru
1001:Cipondoh|Cipondoh Makmur|Cipondoh Indah|Gondrong|Kenanga|Petir|Ketapang|Poris Plawad|Poris Plawad Utara|Poris Plawad Indah
1001:Paninggilan|Sudimara Barat|Sudimara Timur|Tajur|Parung Serab|Sudimara Jaya|Sudimara Selatan|Paninggilan Utara
1001:Karawaci|Bojong Jaya|Karawaci Baru|Nusa Jaya|Cimone|Cimone Jaya|Pabuaran|Sumur Pacing|Bugel|Marga Sari|Pabuaran Tumpeng|Nambo Jaya|Gerendeng|Sukajadi|Pasar Baru|Koang Jaya
1001:Periuk|Gembor|Gebang Raya|Sangiang Jaya|Periuk Jaya
1001:Cibodas|Cibodas Sari|Cibodas Baru|Panunggangan Barat|Uwung Jaya|Jatiuwung
1001:Neglasari|Karang Sari|Selapajang Jaya|Kedaung Wetan|Mekar Sari|Karang Anyar|Kedaung Baru
1001:Pinang|Sudimara Pinang|Neroktog|Kunciran|Kunciran Indah|Kunciran Jaya|Cipete|Pakojan|Panunggangan|Panunggangan Utara|Panunggangan Timur
1001:Karang Tengah|Karang Mulya|Pondok Bahar|Pondok Pucung|Karang Timur|Padurenan|Parung Jaya
1001:Larangan Utara|Larangan Selatan|Cipadu|Kreo|Larangan Indah|Gaga|Cipadu Jaya|Kreo Selatan
1001:Cibeber|Kedaleman|Bulakan|Cikerai|Karang Asem|Kalitimbang
1001:Bagendung|Ciwedus|Bendungan|Ketileng|Ciwaduk
1001:Tamansari|Lebakgede|Mekarsari|Suralaya
1001:Banjar Negara|Tegal Ratu|Kubangsari|Gunung Sugih|Kepuh|Randakari
1001:Sukmajaya|Jombang Wetan|Masigit|Panggung Rawi|Gedong Dalem
1001:Kotasari|Grogol|Rawa Arum|Gerem
1001:Ramanuju|Kotabumi|Kebon Dalem|Purwakarta|Tegal Bunder|Pabean
1001:Warnasari|Dringo|Lebak Denok|Taman Baru|Kebonsari|Samangraya|Citangkil
1001:Serang|Cipare|Sumur Pecung|Kota Baru|Lopang|Cimuncang|Unyur|Sukawana|Lontarbaru|Kaligandu|Terondol|Kagungan
1001:Kasemen|Mesjid Priyayi|Terumbu|Warung Jaud|1006:Bendung|Banten|Sawah Luhur|Kilasah|Kasunyatan|Margaluyu
1001:Walantaka|Cigoong|Nyapah|Pangampelan|1006:Kiara|Pager Agung|Kalodran|Kapuren|Teritih|Pabuaran|Pasuluhan|Tegalsari|Pipitan|1016:Lebakwangi
1001:Curug|Tinggar|Kemanisan|Cipete|Cilaku|Pancalaksana|Sukawana|Sukalaksana|Curug Manis|Sukajaya
1001:Cipocok Jaya|Karundang|Panancangan|Banjar Agung|Banjarsari|Tembong|Dalung|Gelam
1001:Taktakan|Sayar|Pancur|Kuranji|Kalanganyar|Cilowong|Panggungjati|Drangong|Umbul Tengah|Sepang|Lialang|Taman Baru|Cibendung
1001:Ciater|Rawabuntu|Rawa Mekar Jaya|Lengkong Gudang|Lengkong Wetan|Buaran|Lengkong Gudang Timur|Cilenggang|Serpong
1001:Pakulonan|Pakualam|Pakujaya|Pondok Jagung|Pondok Jagung Timur|Jelupang|Lengkong Karya
1001:Pondok Betung|Pondok Pucung|Pondok Karya|Pondok Jaya|Pondok Aren|Pondok Kacang Barat|Pondok Kacang Timur|Parigi|Parigi Baru|Jurangmangu Barat|Jurangmangu Timur
1001:Sawah Baru|Serua|Ciputat|Sawah|Serua Indah|Jombang|Cipayung
1001:Cempaka Putih|Pondok Ranji|Pisangan|Cireundeu|Rempoa|Rengas
1001:Pamulang Barat|Benda Baru|Pondok Benda|Pondok Cabe Udik|Pondok Cabe Ilir|Kedaung|Bambu Apus|Pamulang Timur
1001:Muncul|Setu|Keranggan|Kademangan|Babakan|Bakti Jaya
1006:Baler Bale Agung|1008:Banjar Tengah|1013:Lelateng|Loloan Barat|2001:Cupel|Baluk|Banyubiru|Kaliakah|Berangbang|2009:Tegal Badeng Timur|Tegal Badeng Barat|Pengambengan
1006:Tegalcangkring|2001:Mendoyo Dauh Tukad|Pohsanten|Mendoyo Dangin Tukad|Pergung|Delodberawah|2007:Penyaringan|Yehembang|Yeh Sumbul|Yehembang Kauh|Yehembang Kangin
2001:Medewi|Pulukan|Asahduren|Pekutatan|Pangyangan|Gumbrih|Manggissari|Pengeragoan
1001:Gilimanuk|2002:Melaya|Belimbingsari|Ekasari|Nusasari|Warnasari|Candikusuma|Tuwed|Tukadaya|Manistutu
1001:Pendem|1003:Loloan Timur|1005:Dauhwaru|1009:Sangkaragung|2002:Perancak|2004:Batu Agung|2006:Budeng|Air Kuning|Yehkuning|2010:Dangintukadaya
2001:Bajera|Wanagiri|Pupuan Sawah|Berembeng|Selemadeg|Serampingan|Antap|Wanagiri Kauh|Manikyang|Bajera Utara
2001:Gunung Salak|Gadungan|Bantas|Mambang|Megati|Tangguntiti|Beraban|Tegal Mengkeb|Dalang|Gadungsari
2001:Mundeh|Mundeh Kangin|Lalanglinggah|Antosari|Lumbung|Lumbung Kauh|Tiying Gading|Mundeh Kauh|Angkah|Selabih|Bengkel Sari
2001:Tibubiu|Kelating|Penarukan|Belumbang|Tista|Kerambitan|Pangkung Karung|Samsam|Kukuh|Baturiti|Meliling|Sembung Gede|Batuaji|Kesiut|Timpag
2001:Sudimara|Gubug|Bongan|Delod Peken|Dauh Peken|Dajan Peken|Denbantas|Subamia|Wanasari|Tunjuk|Buahan|Sesandan
2001:Bengkel|Pangkung Tibah|Belalang|Beraban|Buwit|Cepaka|Kaba-kaba|Nyambu|Pandak Bandung|Pandak Gede|Nyitdah|Pejaten|Kediri|Abian Tuwung|Banjar Anyar
2001:Kukuh|Beringkit Belayu|Peken Belayu|Batannyuh|Tegaljadi|Kuwum|Selanbawak|Marga|Petiga|Cau Belayu|Tua|Payangan|Marga Dajan Puri|Marga Dauh Puri|Geluntung|Baru
2001:Rejasa|Jegu|Riang Gede|Buruan|Biaung|Pitra|Penatahan|Tengkudak|Mengesta|Penebel|Babahan|Senganan|Jatiluwih|Wongaya Gede|Tajen|Tegallinggah|Pesagi|Sangketan
2001:Perean|Luwus|Apuan|Angseri|Bangli|Baturiti|Antapan|Candikuning|Mekarsari|Batunya|Perean Tengah|Perean Kangin
2001:Belimbing|Sanda|Batungsel|Kebon Padangan|Munduktemu|Pujungan|Pupuan|Bantiran|Padangan|Jelijih Punggang|Belatungan|Pajahan|Karyasari|Sai
1001:Tuban|Kuta|Kedonganan|Legian|Seminyak
1004:Kapal|Sempidi|1014:Abianbase|Sading|Lukluk|2001:Munggu|Buduk|Mengwitani|2006:Penarungan|Sembung|Baha|Mengwi|Kekeran|Sobangan|Gulingan|Werdi Bhuwana|2017:Cemagi|Pererenan|Tumbakbayuh|Kuwum
2001:Darmasaba|Sibangkaja|Sibanggede|Jagapati|Angantaka|Sedang|Mambal|Abiansemal|Bongkasa|Taman|Blahkiuh|Ayunan|Sangeh|Punggul|Mekar Bhuwana|Abiansemal Dauh Yeh Cani|Selat|Bongkasa Pertiwi
2001:Carangsari|Petang|Belok/Sidan|Pelaga|Getasan|Pangsan|Sulangai
1004:Benoa|Tanjung Benoa|Jimbaran|2001:Pecatu|Ungasan|Kutuh
1001:Kerobokan Kelod|Kerobokan|Kerobokan Kaja|2004:Tibubeneng|Canggu|Dalung
2001:Batubulan|Ketewel|Guwang|Sukawati|Celuk|Singapadu|Batuan|Kemenuh|Batubulan Kangin|Singapadu Tengah|Singapadu Kaler|Batuan Kaler
2001:Saba|Pering|Keramas|Belega|Blahbatuh|Buruan|Bedulu|Medahan|Bona
1003:Samplangan|1005:Abianbase|Gianyar|Bitera|Beng|2001:Tulikup|Sidan|2004:Lebih|2009:Bakbakan|Siangan|Suwat|Petak|Serongga|Petak Kaja|Temesi|Sumita|Tegal Tugu
2001:Pejeng|Sanding|Tampaksiring|Manukaya|Pejeng Kawan|Pejeng Kaja|Pejeng Kangin|Pejeng Kelod
1005:Ubud|2001:Lodtunduh|Mas|Singakerta|Kedewatan|2006:Peliatan|Petulu|Sayan
2001:Keliki|Tegallalang|Kenderan|Kedisan|Pupuan|Sebatu|Taro
2001:Melinggih|Kelusa|Bukian|Puhu|Buahan|Kerta|Melinggih Kelod|Buahan Kaja|Bresela
2001:Sakti|Batumadeg|Klumpu|Batukandik|Sekartaji|Tanglad|Suana|Batununggul|Kutampi|Ped|Kampung Toyapakeh|Lembongan|Jungutbatu|Pejukutan|Kutampi Kaler|Bunga Mekar
2001:Negari|Takmung|Banjarangkan|Tusan|Bakas|Getakan|Tihingan|Aan|Nyalian|Bungbungan|Timuhun|Nyanglan|Tohpati
1008:Semarapura Kaja|Semarapura Kauh|Semarapura Tengah|Semarapura Kangin|Semarapura Klod Kangin|Semarapura Klod|2001:Satra|Tojan|Gelgel|Kampung Gelgel|Jumpai|Tangkas|Kamasan|2014:Akah|Manduang|Selat|Tegak|Selisihan
2001:Paksebali|Sampalan Tengah|Sampalan Klod|Sulang|Gunaksa|Kusamba|Kampung Kusamba|Pesinggahan|Dawan Klod|Pikat|Dawan Kaler|Besan
2001:Apuan|Demulih|Abuan|Susut|Sulahan|Penglumbaran|Tiga|Selat|Pengiangan
1003:Bebalang|Kawan|Cempaga|Kubu|2001:Bunutin|Tamanbali|2007:Kayubihi|Pengotan|Landih
2001:Jehem|Tembuku|Yangapi|Undisan|Bangbang|Peninjoan
2001:Mengani|Binyan|Ulian|Bunutin|Langgahan|Lembean|Manikliyu|Bayung Cerik|Mangguh|Belancan|Katung|Banua|Abuan|Bonyoh|Sekaan|Bayung Gede|Sekardadi|Kedisan|Buahan|Abangsongan|Suter|Abang Batudinding|Terunyan|Songan A|Songan B|Batur Selatan|Batur Tengah|Batur Utara|Kintamani|Serai|Daup|Awan|Gunungbau|Belanga|Batukaang|Belantih|Catur|Pengejaran|Selulung|Satra|Dausa|Bantang|Sukawana|Kutuh|Subaya|Siakin|Pinggan|Belandingan
2001:Nongan|Rendang|Menanga|Besakih|Pempatan|Pesaban
2001:Tangkup|Talibeng|Sidemen|Sangkan Gunung|Telagatawang|Sinduwati|Tri Eka Buana|Kertha Buana|Lokasari|Wisma Kerta
2001:Gegelang|Antiga|Ulakan|Manggis|Nyuh Tebel|Tenganan|Ngis|Selumbung|Padangbai|Antiga Kelod|Pesedahan|Sengkidu
1002:Subagan|Padangkerta|Karangasem|2001:Bugbug|2005:Tumbu|Seraya|Seraya Barat|Seraya Timur|Pertima|Tegalinggah|Bukit
2001:Ababi|Tiyingtali|Bunutan|Tista|Abang|Pidpid|Datah|Culik|Purwa Kerthi|Kertha Mandala|Laba Sari|Nawa Kerti|Kesimpar|Tri Buana
2001:Bungaya|Budakeling|Bebandem|Sibetan|Jungutan|Bungaya Kangin|Bhuana Giri|Macang
2001:Muncan|Selat|Duda|Sebudi|Duda Utara|Duda Timur|Peringsari|Amerta Bhuana
2001:Ban|Dukuh|Kubu|Tianyar|Tianyar Barat|Tianyar Tengah|Tulamben|Baturinggit|Sukadana
2001:Sumberklampok|Pejarakan|Sumberkima|Pemuteran|Banyupoh|Penyabangan|Musi|Sanggalangit|Gerokgak|Patas|Pengulon|Tinga-tinga|Celukanbawang|Tukadsumaga
1015:Seririt|2001:Unggahan|Ularan|Ringdikit|Rangdu|Mayong|Gunungsari|Munduk Bestala|Bestala|Kalianget|Joanyar|Tangguwisia|Sulanyah|Bubunan|Patemon|2016:Pengastulan|Lokapaksa|Pangkungparuk|Banjarasem|Kalisada|Umeanyar
2001:Sepang|Dapdap Putih|Bongancina|Pucaksari|Telaga|Titab|Subuk|Tinggarsari|Kedis|Kekeran|Busungbiu|Pelapuan|Bengkel|Umejero|Sepang Kelod
2001:Banyuseri|Tirtasari|Kayuputih|Banyuatis|Gesing|Munduk|Gobleg|Pedawa|Cempaga|Sidetapa|Tampekan|Banjar Tegeha|Banjar|Dencarik|Temukus|Tigawasa|Kaliasem
1009:Sukasada|2001:Pancasari|Wanagiri|Ambengan|Gitgit|Pegayaman|Silangjana|Pegadungan|Padangbulia|2010:Sambangan|Panji|Panji Anom|Tegallinggah|Selat|Kayuputih
1006:Banyuasri|Banjar Tegal|Kendran|Paket Agung|Kampung Singaraja|Liligundi|Beratan|1019:Banyuning|Penarukan|Kampung Kajanan|Astina|Banjar Jawa|Kaliuntu|Kampung Anyar|Kampung Bugis|Banjar Bali|1029:Kampung Baru|2001:Kalibukbuk|Anturan|Tukadmungga|Pemaron|Baktiseraga|2013:Sarimekar|Nagasepaha|Petandakan|Alasangker|Poh Bergong|Jinengdalem|2028:Penglatan
2001:Lemukih|Galungan|Sekumpul|Bebetin|Sudaji|Sawan|Menyali|Suwug|Jagaraga|Sinabun|Kerobokan|Sangsit|Bungkulan|Giri Emas
2001:Tambakan|Pakisan|Bontihing|Tajun|Tunjung|Depeha|Tamblang|Bulian|Bila|Bengkala|Kubutambahan|Bukti|Mengening
2001:Sembiran|Pacung|Julah|Madenan|Bondalem|Tejakula|Les|Penuktukan|Sambirenteng|Tembok
1001:Serangan|Pedungan|Sesetan|Panjer|Renon|Sanur|2007:Sidakarya|Pemogan|Sanur Kaja|Sanur Kauh
1003:Kesiman|1006:Sumerta|1010:Dangin Puri|1014:Penatih|2001:Dangin Puri Kelod|Sumerta Kelod|2004:Kesiman Petilan|Kesiman Kertalangu|2007:Sumerta Kaja|Sumerta Kauh|2015:Penatih Dangin Puri
1005:Dauh Puri|1007:Pemecutan|1010:Padangsambian|2001:Padangsambian Kelod|Pemecutan Kelod|Dauh Puri Kauh|Dauh Puri Kelod|2006:Dauh Puri Kangin|2008:Tegal Harum|Tegal Kertha|2011:Padang Sambian Kaja
1004:Tonja|1007:Ubung|1009:Peguyangan|2001:Dangin Puri Kangin|Dangin Puri Kauh|Dangin Puri Kaja|2005:Pemecutan Kaja|Dauh Puri Kaja|2008:Ubung Kaja|2010:Peguyangan Kaja|Peguyangan Kangin
1001:Gerung Utara|1004:Dasan Geres|1011:Gerung Selatan|2002:Kebon Ayu|Gapuk|2005:Suka Makmur|Banyu Urip|Babussalam|Dasan Tapen|Beleka|Tempos|2012:Mesanggok|Taman Ayu|Giri Tembesi
2001:Kediri|Montong Are|Jagaraga Indah|Gelogor|Rumak|Banyumulek|Ombe Baru|Dasan Baru|Kediri Selatan|Lelede
2001:Lembuak|Nyur Lembang|Peresak|Keru|Batu Kuta|Tanak Beak|Sedau|Suranadi|Selat|Lebah Sempage|Sesaot|Dasan Tereng|Badrain|Sembung|Krama Jaya|Gerimax Indah|Pakuan|Golong|Mekarsari|Buwun Sejati|Narmada
2001:Sekotong Tengah|Sekotong Barat|Pelangan|Buwun Mas|Kedaro|Batu Putih|Gili Gede Indah|Cendi Manik|Taman Baru
2001:Bengkel|Merembu|Bagik Polak|Telagawaru|Perampuan|Bajur|Terong Tawah|Kuranji|Karang Bongkot|Labuapi|Bagik Polak Barat|Kuranji Dalang
2001:Gunungsari|Midang|Sesela|Kekait|Kekeri|Mambalan|Dopang|Penimbung|Taman Sari|Jatisela|Guntur Macan|Mekar Sari|Ranjok|Gelangsar|Jeringo|Bukittinggi
2001:Lingsar|Batu Kumbung|Sigerongan|Duman|Karang Bayan|Langko|Dasan Geria|Peteluan Indah|Gegerung|Batu Mekar|Giri Madia|Bug-Bug|Gegelang|Saribaye|Gontoran
2001:Lembar|Jembatan Kembar|Mareje|Sekotong Timur|Labuan Tereng|Jembatan Gantung|Lembar Selatan|Mareje Timur|Jembatan Kembar Timur|Eyat Mayang
2001:Batulayar|Meninting|Sandik|Lembah Sari|Senteluk|Senggigi|Bengkaung|Pusuk Lestari|Batu Layar Barat
2001:Kuripan|Jagaraga|Kuripan Utara|Kuripan Selatan|Kuripan Timur|Giri Sasak
1001:Praya|Leneng|Gerunung|Semayan|Perapen|Tiwugalih|Gonjak|Panji Sari|Renteng|2010:Mertak Tombok|Aik Mual|Montong Terep|Jago|Bunut Baok|Mekar Damai
2001:Barejulat|Ubung|Jelantik|Labulia|Batu Tulis|Perina|Pengenjek|Puyung|Nyerot|Sukarara|Gemel|Bonjeruk|Bunkate
2001:Bujak|Selebung|Peresak|Mantang|Aik Darek|Tampak Siring|Barabali|Beber|Pagutan|Mekar Bersatu|Lendang Tampel
2001:Sengkol|Segala Anyar|Sukadana|Teruwai|Pengengat|Kawo|Gapura|Rembitan|Kuta|Pengembur|Tumpak|Mertak|Prabu|Tanak Awu|Ketara|Bangket Parak|Dadap|Kerame Jati
2001:Bonder|Banyu Urip|Mangkung|Kateng|Setanggor|Penujak|Selong Belanak|Mekar Sari|Batujai|Tanak Rarang
2001:Sukaraja|Beleka|Semoyang|Mujur|Landah|Sengkerang|Bilelando|Ganti|Marong|Kidang|Beleke Daye|Beleke Lebe Sane|Pegonak|Jero Puri
2001:Lekor|Langko|Janapria|Loang Maka|Saba|Bakan|Durian|Pendem|Selebung Rembiga|Kerembong|Jango|Setuta|Prako|Tibu Sisok|Janggawana|Lingkok Berenge
2001:Pringgarata|Sepakek|Murbaya|Bagu|Sintung|Bilebante|Pemepek|Menemeng|Arjangka|Taman Indah|Sisik
2001:Lendang Are|Monggas|Muncan|Bebuak|Kopang Rembiga|Dasan Baru|Montong Gamang|Darmaji|Wajageseng|Aik Bual|Semparu|Berinding|Pajangan
1001:Gerantung|Jontlak|Sasake|2004:Jurang Jaler|Beraim|Batunyala|Lajut|Pengadang|Kelebuh|Pejanggik|Dakung|Prai Meke|Lelong
2001:Montong Sapah|Ungga|Kabul|Pelambik|Darek|Ranggagata|Pandan Indah|Serage|Montong Ajan|Batu Jangkih|Teduh|Pandan Tinggang
2001:Lantan|Setiling|Tanak Beak|Aik Bukaq|Teratak|Aik Berik|Mas-mas|Karang Sidemen
2001:Tanjung Luar|Pijot|Selebung Ketangga|Sepit|Batu Putik|Senyiur|Keruak|Ketapang Raya|Pijot Utara|Dane Rase|Ketangga Jeraeng|Mendana Raya|Setungkep Lingsar|Montong Belae|Pulau Maringkik
2001:Suwangi|Sakra|Kabar|Rumbuk|Keselet|Sakra Selatan|Rumbuk Timur|Suwangi Timur|Moyot|Songak|Peresak|Kuang Baru
2001:Jenggik|Rarang|Suradadi|Santong|Terara|Sukadana|Rarang Selatan|Leming|Lando|Rarang Tengah|Embung Raja|Selagik|Embung Kandong|Kalianyar|Rarang Batas|Pandan Duri
2001:Semaya|Sikur|Montong Baan|Loyok|Kota Raja|Tete Batu|Kembang Kuning|Montong Baan Selatan|Gelora|Darmasari|Tetebatu Selatan|Jeruk Manis|Sikur Selatan|Sikur Barat
2001:Kesik|Paokmotong|Masbagik Selatan|Masbagik Timur|Masbagik Utara|Danger|Lendang Nangka|Masbagik Utara Baru|Lendang Nangka Utara|Kumbang
2001:Setanggor|Jantuk|Padamara|Dasan Lekong|Sukamulia|Paok Pampang|Sukamulia Timur|Nyiur Tebel|Setanggor Selatan
1001:Pancor|Selong|Kelayu Selatan|Denggen|Sekarteja|Majidi|Rakam|Sandu Baya|Kembang Sari|Kelayu Utara|Kelaju Jorong|2012:Danggen Timur
2001:Bagik Papan|Apit Aik|Kerumut|Pohgading|Batuyang|Pringgabaya|Labuhan Lombok|Pringgabaya Utara|Pohgading Timur|Teko|Anggaraksa|Tanak Gadang|Gunung Malang|Seruni Mumbul|Telaga Waru
2002:Aikmel|Kalijaga|Kembang Kerang|2007:Aikmel Utara|Kalijaga Timur|Kalijaga Selatan|Aikmel Barat|Kembang Kerang Daya|2014:Toya|2019:Kalijaga Tengah|Bagik Nyaka Santri|Aik Prapa|2023:Aikmel Timur|Keroya
2001:Obel-obel|Belanting|Sambalia|Labuhan Pandan|Sugian|Darakunci|Bagik Manis|Dadap|Madayin|Senanggalih|Padak Guar
2001:Pringga Jurang|Montong Betok|Kilang|Perian|Jenggik Utara|Pringgajurang Utara|Pesanggrahan|Lendang Belo
2001:Rempung|Pringgasela|Jurit|Pengadangan|Aik Dewa|Jurit Baru|Pringgasela Selatan|Pengadangan Barat|Timbanuh|Pringgasela Timur
2001:Anjani|Tebaban|Kerongkong|Bagik Payung|Suralaga|Bagik Payung Selatan|Tumbuh Mulia|Dasan Borok|Gerung Permai|Dames Damai|Bagik Payung Timur|Waringin|Gapuk|Bintang Rinjani|Paok Lombok
2001:Mamben Daya|Mamben Lauk|Wanasaba|Karang Baru|Bebidas|Tembeng Putik|Wanasaba Lauk|Beriri Jarak|Bandok|Mamben Baru|Otak Rarangan|Jineng|Wanasaba Daya|Karang Baru Timur
2001:Sembalun Bumbung|Sembalun Lawang|Sajang|Bilok Petung|Sembalun|Sembalun Timba Gading
2001:Selaparang|Ketangga|Suntalangu|Suela|Sapit|Perigi|Mekar Sari|Puncak Jeringo
1004:Tanjung|Suryawangi|1007:Ijobalit|1012:Geres|2001:Labuhan Haji|Peneda Gandor|Teros|2006:Korleko|2008:Kertasari|Tirtanadi|Banjarsari|Korleko Selatan
2001:Gelanggang|Surabaya|Lepak|Gereneng|Montong Tangi|Menceh|Lepak Timur|Surabaya Utara|Gereneng Timur|Lenting
2001:Sukarara|Gunung Rajak|Rensing|Bungtiang|Pengkelak Mas|Borok Toyang|Rensing Raya|Pematung|Jerogunung|Pejaring|Boyemare|Montong Beter|Mengkuru|Gadungmas|Kembang Are Sampai|Rensing Bat|Tanak Kaken|Gerisak Semanggeleng
2001:Batu Nampar|Sukaraja|Jerowaru|Pemongkong|Sekaroh|Pandan Wangi|Wakan|Kwang Rundun|Ekas Buana|Sepapan|Seriwe|Pene|Batunampar Selatan|Sukadamai|Pare Mas
2001:Lenek|Lenek Lauk|Lenek Daya|Lenek Baru|Lenek Kalibambang|Lenek Pesiraman|Lenek Ramban Biak|Lenek Duren|Sukarema|Kalijaga Baru
2001:Lunyuk Rea|Lunyuk Ode|Jamu|2007:Pada Suka|Sukamaju|Perung|Emang Lestari
2001:Luar|Baru|Kalimango|Marente|Juran Alas|Dalam|Pulau Bungin|2012:Labuhan Alas
2001:Stowe Brang|Labuhan Bajo|Pukat|Orong Bawa|Jorok|Motong|Tengah|Sabedo|2012:Bale Brang
2001:Batu Rotok|Tangkam Pulit|Bao Desa|Tepal|Batu Dulang|Kelungkung
1001:Samapuin|Brang Bara|Pekat|Seketeng|Bugis|Lempeh|Brang Biji|Uma Sima
2001:Moyo|Kakiang|Ngeru|Berare|Poto|2009:Serading|Olat Rawa|Batu Bangka|2013:Moyo Mekar|Labuhan Ijuk
2001:Sempe|Semamung|Sebasang|Batu Tering|Batu Bulan|Mokong|Pernek|Leseng|Lito|Marga Karya|Maman|Brang Rea
2002:Lebin|Lebangkar|2008:Ropang|Lawin|Ranan
2003:Lape|2005:Labuhan Kuris|Dete|2009:Hijrah
2003:Muer|Plampang|Teluk Santong|Sepayung|Sepakat|UPT. Prode SP.I|UPT. Prode SP II|UPT. Prode SP III|2012:Selanteh|Brang Kolong|Usar
2001:Boal|Jotang|Empang Atas|Empang Bawa|Ongko|2012:Lamenta|Gapit|Pamanto|Bunga Eja|Jotang Beru
2001:Mapin Rea|Mapin Kebak|Labuhan Mapin|Lekong|Gontar|Usar Mapin|Gontar Baru|Mapin Beru
2001:Labuhan Badas|Karang Dima|Labuhan Sumbawa|Labuhan Aji|Sebotok|Bajo Medang|Bugis Medang
2001:Labangka|Sekokat|Suka Mulya|Suka Damai|Jaya Makmur
2001:Tarusa|Juru Mapin|Kalabeso|Labuhan Burung|Pulau Kaung|Buin Baru
2001:Rhee|Sampe|Luk|Rhee Loka
2001:Pelat|Kerekeh|Boak|Jorok|Kerato|Pungka|Uma Beringin|Nijang
2001:Pungkit|Sebewe|Penyaring|Kukin|Baru Tahan|Songkar
2001:Simu|Maronge|Pemasar|Labuhan Sangoro
2001:Bantulanteh|Labuhan Bontong|Labuhan Aji|Labuhan Jambu|Mata|Tolo' Oi|Banda|Labuhan Pidang
2001:Pungkit|Berora|Lopok|Langam|Mama|Lopok Beru|Tatede
2001:Tatebal|Lenangguar|Ledang|Telaga
2001:Senawang|Kelawis|Mungkin|Sebeok
2001:Lantung|Sepukur|Ai Mual|Padesa
1001:Bada|Bali|Potu|Karijawa|Dora Tangga|Kandai I|2007:O'o|Katua|Karamabura|Mbawi|Dore Bara|Kareke|Mangge Nae|Manggeasi|Sori Sakolo
2001:Kempo|Ta'a|Soro|Konte|Tolo Kalo|Songgaja|Doro Kobo|Soro Barat
2001:Rasa Bou|Daha|Hu'u|Adu|Cempi Jaya|Merada|Jala|Sawe
2001:Malaju|Lasi|Mbuju|Kiwu|Taropo|Karama
1001:Monta Baru|Kandai II|Simpasai|2004:Saneo|Wawonduru|Matua|Nowa|Bara|Mada Prama|Riwo|Mumbu|Sera Kapi|Raba Baka|Baka Jaya
2001:Pekat|Nangamiro|Kadindi|Beringin Jaya|Sori Nomo|Tambora|Doro Peti|Karombo|Kadindi Barat|Nangakara|Sori Tatanga|Calabai
2001:Soriutu|Banggo|Kwangko|Lanci Jaya|Suka Damai|Nusa Jaya|Doromelo|Nangatumpu|Kampasi Meci|Teka Sire|Anamina|Tanju
2001:Ranggo|Jambu|Lepadi|Lune|Woko|Tembal Lae
2005:Tolotangga|Sondo|Simpasai|Sie|Tangga|Monta|Sakuru|Baralau|2014:Tolouwi|Wilamaci|Pela|Tangga Baru|Nontotera|Waro
2001:Tambe|Rasabou|Rato|Kananga|Leu|Timu|Bontokape|Sondosia|Nggembe|Sanolo|Tumpu|Rada|Kara|Darussalam
2001:Keli|Tenga|Tente|Rabakodo|Samili|Kalampa|Risa|Pandai|Donggobolo|Dadibou|Talabiu|Naru|Nisa|Waduwani|Penapali
2001:Ncera|Lido|Ngali|Renda|Cenggu|Runggu|2014:Soki|Roka|Diha
2001:Tarlawi|2005:Ntori|Maria|Pesa|Raba|2011:Kambilo|Maria Utara|Kombo|Riamau
2001:Sari|Boke|Jia|Bugis|Naru|Rasabou|Sangia|Na'e|Rai Oi|Parangina|Kowo|Buncu|Poja|Bajo Pulau|Naru Barat|Tanah Putih|Lamere|Oi Maci
2001:Ntoke|Pai|Nunggi|Tawali|Hidirasa|Wora|Sangiang|Bala|Oi Tui|Tadewa|Nanga Wera|Ranggasolo|Kalajena|Mandala
2005:Doridungga|Kala|O'o|Mbawa|Palama|Rora|2012:Mpili|Bumi Pajo|Ndano Na'e
2001:Piong|Boro|Kore|Taloko|Oi Saro|Sandue
2001:Nipa|Tolowata|Rite|Mawu|Talapiti|Kole
2001:Waworada|Karumbu|Rupe|Kalodu|Kawuwu|Doro O'o|Laju|Kangga|Karampi|Waduruka|Dumu|Rompo|Sarae Ruma|Pusu|Sambane
2001:Kaleo|Simpasai|Mangge|Lanta|Nggelu|Rato|Sumi|Soro|Lambu|Hidirasa|Lanta Barat|Melayu|Sangga|Monta Baru
2001:Woro|Campa|Mpuri|Ndano|Monggo|Dena|Rade|Tonda|Bolo|Madawau|Ncandi
2001:Labuan Kananga|Kawinda Nae|Kawinda Toi|Oi Panihi|Oi Bura|Oi Katupa|Rasabou
2001:Bajo|Punti|Wadukopa|Kananta|Sai|Sampungu|Lewintana
2001:Paradowane|Paradorato|Kuta|Kanca|Lere
2001:Kaboro|Kuta|Sambori|Teta|Kaowa|Londu
2001:Panda|Belo|Tonggondoa|Tonggorisa|Teke|Ntonggu|Nata|Dore|Roi|2011:Ragi|Padolo|Bre
2001:Goa|Belo|Beru|2009:Dasan Anyar
1004:Menala|Kuang|Bugis|Dalam|Sampir|1012:Telaga Bertong|1019:Arab Kenangan|2001:Labuhan Lalar|2009:Lalar Liang|Labuhan Kertasari|Seloto|2013:Tamekan|Banjar|Batu Putih|2020:Sermong|Lamunga
2001:Meraran|Air Suning|Rempe|Seteluk Atas|Seteluk Tengah|2008:Kelanir|2011:Tapir|2013:Lamusung|Seran|Desaloka
2001:Sekongkang Atas|Sekongkang Bawah|Tongo|Ai Kangkung|Tatar|Talonang Baru|Kemuning
2001:Desa Beru|Tepas|Bangkat Monteh|Sapugara Bree|Tepas Sepakat|Lamuntet|Rarak Ronges|Moteng|Seminar Salit
2001:Senayan|Mantar|Kiantar|Poto Tano|UPT Tambak Sari|Kokarlian|Tebo|Tuananga
2001:Mura|Kalimantong|Lampok|Manemeng|Mujahiddin|Mataiyang
2001:Maluk|Benete|Bukit Damai|Mantun|Pasir Putih
2001:Tanjung|Sokong|Jenggala|Tegal Maja|Sigar Penjalin|Medana|Teniga|Sama Guna
2001:Gondang|Bentek|Genggelang|Rempek|Sambik Bangkol|Selelos|Rempek Darussalam|Segara Katon
2001:Kayangan|Santong|Selengen|Sesait|Gumantar|Salut|Dangiang|Pendua|Pansor|Santong Mulia
2001:Bayan|Loloan|Anyar|Sukadana|Akar Akar|Senaru|Mumbul Sari|Sambik Elen|Karang Bajo|Gunjan Asri|Andalan|Batu Rakit
2001:Pemenang Timur|Pemenang Barat|Gili Indah|Malaka|Menggala
1004:Ampenan Selatan|Ampenan Tengah|Pejeruk|Ampenan Utara|Taman Sari|Banjar|Kebun Sari|Pejarakan Karya|Dayan Peken|Bintaro
1001:Pagesangan|Mataram Timur|1008:Pagutan|Pagesangan Barat|Pagesangan Timur|Pejanggik|Punia|Pagutan Timur|Pagutan Barat
1004:Cakranegara Selatan|Cakranegara Barat|Cakranegara Timur|Cakranegara Utara|1009:Sayang-sayang|Cakranegara Selatan Baru|Sapta Marga|Cilinaya|Mayura|Karang Taliwang
1001:Karang Pule|Tanjung Karang|Jempong Baru|Tanjung Karang Permai|Kekalik Jaya
1001:Mataram Barat|Dasan Agung|Monjok|Karang Baru|Rembiga|Gomong|Dasan Agung Baru|Monjok Timur|Monjok Barat
1001:Dasan Cermen|Babakan|Bertais|Selagalas|Abian Tubuh Baru|Turida|Mandalika
1001:Paruga|Nae|Sarae|Tanjung|1013:Pane|Dara
1004:Kumbe|1008:Lampe|Dodu|1011:Nungga|1018:Kodo|Oi Fo'o|Lelamase|Oimbo
1001:Melayu|Jatiwangi|Jatibaru|Kolo|Jatibaru Timur|Ule
1001:Penaraga|Rontu|PenanaE|Kendo|Ntobo|Nitu|Rabangodu Selatan|Rabadompu Timur|Rite|Rabadompu Barat|Rabangodu Utara
1001:Monggonao|Sadia|Santi|Sambinae|Penatoi|Lewirato|Mande|Panggi|Manggemaci|Matakando
2003:Bokonusan|Otan|Uitao|Uiasa|2008:Hansisi|Huilelot|2011:Batuinan|2013:Letbaun
1001:Oenesu|Batakte|2003:Manulai I|Sumlili|Lifuleo|Tesabela|Oematnunu|Kuanheun|Nitneo|Bolok|Tablolong|Oenaek
1001:Babau|1003:Naibonat|Oesao|Merdeka|1008:Tuatuka|2002:Nunkurus|2006:Tuapukan|Oefafi|2011:Pukdale|2015:Oesao|Manusak|Tanah Putih|Oelatimo
1001:Sulamu|2002:Pitai|Pariti|Oeteta|Bipolo|Pantai Beringin|Pantulan
1007:Tarus|2006:Oelnasi|2008:Noelbaki|Oelpuah|Oebelo|Penfui Timur|Tanah Merah|Mata Air
1002:Nonbes|2001:Oesena|2003:Ponain|Kotabes|Tesbatan|Oenoni|Apren|Oenoni II|Tesbatan II
1001:Camplong I|2007:Camplong II|Naunnu|Oebola|Sillu|Ekateta|Kuimasi|Tolnaku|Oebola Dalam|Kiuoni
1007:Takari|2001:Noelmina|Benu|Hueknutu|Oelnaineno|Tanini|Kauniki|2008:Tuapanaf|Fatukona|Oesusu
1003:Lelogama|2001:Fatusuki|Oelbanu|2004:Fatumetan|Oh'aem|2008:Leloboko|2011:Oh'aem II
1002:Naikliu|2001:Afoan|2003:Fatunaus|Kolabe|Bakuin|2010:Lilmus
2001:Oelomin|Tasikona|Oemasi|Usapi Sonbai|Oenif|Tunfeu|Oepaha|Bone|Taloetan|Oben|Bismarak
1001:Teunbaun|2002:Soba|Toobaun|Niukbaun|Tunbaun|Nekbaun|Merbaun|Erbaun
1001:Buraen|Sonraen|2003:Nekmese|Retraen|Sahraen
2001:Oebesi|Pakubaun|Rabeka|Enoraen
2001:Seki|Oemofa|Nunmafo|Muke|Pathau|Oeniko|Oenuntono|Oemolo|Enolanan|Oenaunu
2001:Manubelon|Letkole|Nefoneut|Bioba Baru
2001:Soliu|Saukibe|Oelfatu|Timau|Honuk|Faumes
2001:Akle|Uitiuh Ana|Onansila|Uitiuh Tuan|Naikean|Uiboa
2001:Oeltuah|Baumata|Kuaklalo|Oeletsala|Bokong|Baumata Utara|Baumata Timur|Baumata Barat
2001:Fatukanutu|Kairane|Raknamo|Kuanheum|Fatuteta|Oefeto|Niunbaun
2001:Nunuanah|Kifu|Netemnanu Selatan|Netemnanu Utara|Netemnanu
2001:Poto|Nuataus|Kalali|Tuakau|Naitae
2001:Oelbiteno|Nonbaun|Nunsaen|Passi
2001:Fatumonas|Binafun|Bitobe|Bonmuti
1001:SoE|Cendana|Oebesa|Taubneno|Nonohonis|Karang Sirih|Nunumeu|Kobekamusa|Oe Kefan|Kota Baru|Kampung Baru|2012:Kuatae|Noemeto
2001:Biloto|2003:Kesetnana|2006:Tuasene|2008:Oinlasi|2010:Bisene|2012:Noinbila|Bikekneno
2001:O'besi|Eonbesi|Bosen|Sebot|2007:Ajaobaki|Netpala|Tunua|Bijaepunu|Nefokoko|Leloboko|Lelobatan|Halmei|Fatukoto|Kokfe'u|To'fen|Taiftob|Iusmolo|To'manat
2001:Billa|Oelet|2004:Pisan|Mauleum|2007:Nifukiu|Mnelaanen|Teluk|2012:Oe'Ekam|2016:Sini|Tliu
1010:Niki-Niki|2001:Taebesa|Nakfunu|Oe'ekam|Baki|Tumu|Noebesa|Nobi-Nobi|Sopo|Bone|2011:Maunum Niki-Niki
2001:Pollo|Oekiu|Oebelo|Noemuke|2010:Kiubaat|Linamnutu|2014:Mio|Batnun|2018:Bena|Eno Neten
2007:Tublopo|Nule|Nusa|Mnelalete|Pusu|Tubuhue|Haumeni Baki|2015:Nifukani
2001:Oinlasi|Nunle'u|Kokoi|Fenun|Kuale'u|Lanu|Sunu|Anin|To'i|Nifuleo|Fatulunu|Fae|Netutnana
2001:Lilo|Fotilo|Nasi|Snok|Tumu|Fatu Oni|Sono|2009:Tauanas|2015:Muna
2001:Pilli|Falas|Oenai|Belle|Napi|Boti|Fatuulan|Tesiayofanu|Oinlasi|Nekmese|Eno Napi|Fatukusi|Naile'u
2001:Olais|Lasi|Kakan|2005:Basmuti|Kusi|Kuanfatu|Kelle|Taupi|Oebo|Kusi Utara|Kelle Tunan|Noebeba|Oehan
2001:Nenas|2004:Fatumnasi|Nuapin|2009:Kuanoel|Mutis
2001:Konbaki|Fatumnutu|Bijeli|Loli|Usapimnasi|Mnesatbubuk|Puna|Laob|Oelnunuh|Balu|Sainoni
2001:Benlutu|Boentuka|Hane|Oebobo|Tupan|Tuakole|Oehela
2006:Sabun|Nano|2009:Boking|Baus|Meusin|2013:Leonmeni|Fatu Manufui
2001:Toianas|Skinu|Oeleu|Sanbet|Bokong|Tuataum|Lobus|Noeolin|Milli
2001:OP|Sahan|Nenoat|Haineno|Nunkolo|Saenam|Fat|Haumeni|Putun
2001:Neke|Pene Utara|Noenoni|Hoi|Niki Niki Un|Oenino|Abi
2001:Kolbano|Noesiu|Pene Selatan|Oetuke|Babuin|Oeleu|Se'i|Nununamat|Pana|Haunobenak|Ofu|Spaha
2001:Kot'olin|Nunbena|Fatuat|Hoibeti|Nualunat|Binenok|Ponite|O'obibi
2001:Kualin|Oni|Nunusunu|Tuapakas|Toineke|Tuafanu|Kiufatu|Oemaman
2001:Besana|Fatukoko|Koa|Oel Uban|Salbait
2001:Lotas|Sabnala|Koloto|Niti|Obaki|Benehe
2001:Noebana|Fatumnasi|Suni|Mella|Mnelapetu
2001:Santian|Poli|Manufui|Nenotes|Naifatu
2001:Naip|Fatutnana|Oepliki|Oe'ekam|Teas|Oebaki|Eno Nabuasa
2001:Tetaf|Naukae|Supul|Lakat|Enoneontes|O'of|Tubmonas|Oe Oe
2001:Sillu|Nunukhniti|Kaeneno|Oeleon|Tunis|Bileon|Besle'u
2001:Fatukopa|Besnam|Taebone|Nunfutu|Kiki|Ello|Nifulinah
2001:Oelbubuk|Nekemunifeto|Binaus|Oel'Ekam|Kualeu|Pika
2001:Tobu|Tutem|Tune|Bonleu|Pubasu|Huetalan|Saubalan|Bestobe
2001:Lill Ana|Nunbena|Noebesi|Taneotob|Feto Mone|Tunbes
2005:Bokon|Bitefa|Keanbaun|2018:Amol|Fatusene|Oesena|Jak|Tuntun|Tunoe|Femnasi|Taekas
2001:Noepesu|Fatuneno|Suanae|Lemon|Fatunisuan|Haulasi|2018:Neotoko|Fatutasu|Manusasi|2025:Saenam|Eban|Sallu|Sa'tab
2001:Pantae|Oenaem|Upfaon|2007:Tautpah|2009:Tokbesi|Sainiup|Supun|Tunbaen
2001:Bijeli|Noebaun|Seo|Popnam|2009:Nibaaf|Banfanu|Oenak|Nifuboke|Noemuti|Fatumuti|Kiuola|Oeperigi
1001:Kefamenanu Utara|Aplasi|Kefamenanu Tengah|Bansone|Benpasi|Kefamenanu Selatan|Tubuhue|Maubeli|Sasi
1015:Boronubaen Timur|2001:Boronubaen|Hautaes|Tualena|Biloe|Taunbaen|Sapaen|2012:Lokomea|Taunbaen Timur|Hauteas Barat
2001:Motadik|Nonotbatan|Sifaniha|Maukabatan|Kotafoun|Tuamese|Ponu|Oemanu|Nifutasi
1029:Bitauni|2005:Nansean|Susulaku|Loeram|Manunain B|2010:Tapenpah|Sekon|2015:Ainiut|Nunmafo|Oenbit|Manunain A|2022:Susulaku B|2024:Fatoin|Keun|Fatu'Ana|Botof|Nansean Timur
2006:Fatumtasa|Oesoko|Humusu Sainiup|Humusu Oekolo|Humusu Wini
2001:Naob|Haekto|Manikin|Kuaken
2001:Tuabatan|Akomi|Bijaepasu|Neonasi|Nian|Tuabatan Barat
2001:Oelneke|Oetulu|Oeolo|Ainan|Bisafe|Batnes
2001:Tasinifu|Naekake A|Naekake B|Noelelo
2001:Oelami|Kiusili|Naiola|Maurisu|Oetalus|Tublopo|Maurisu Utara|Maurisu Selatan|Maurisu Tengah|Naiola Timur
2001:Buk|Oenenu|Nimasi|Oelbonak|Kuenak|Oenino|Oenenu Utara|Oenenu Selatan|Sono
2001:Inbate|Sunkaen|Nainaban|Haumeni Ana|Nilulat|Tubu
2001:Faenake|Banain A|Banain B|Banain C|Sainoni|Tes|Napan|Haumeni|Baas
2001:Manamas|Benus|Bakitolas|Sunsea
2001:Fafinesu A|Fafinesu B|Fafinesu C|Oenain|Baunuan|Fafinesu
2001:Subun|Usapinonot|Lapeom|Letneo|Bannae|Unini|Atmen|Letneo Selatan|Oabikase|Nifunenas|Subun Bestobe|Subun Tualele
2001:Lanaus|Letmafo|Tainsala|Maubesi|Sone|Letmafo Timur|Oehalo
2001:Teba|Oerinbesi|Oekopa|T'Eba Timur
2001:Tunbes|Luniup|Matabesi|Oepuah|Kaubele|Oepuah Utara|Oepuah Selatan
2001:Naku|Birunatun|Makun|Manumean|Kuluan
2001:Kewar|Fulur|2004:Duarato|Makir|Lamaksenulu|2008:Dirun|Leowalu|2014:Maudemu|Mahuitas
2001:Silawan|Tulakadi|Sadi|Umaklaran|Manleten|Fatuba'a|Dafala|Takirin|Bauho|Sarabau|2018:Tialai|Halimodok
2001:Asumanu|Tohe|Maumutin|Raifatus|Aitoun|Tohe Leten
2001:Tukuneno|Naekasa|Lookeu|Derokfaturene|Bakustulama|Rinbesihat|Naitimu|2009:Lawalutolus
2001:Fatuketi|Dualaus|Jenilu|Kenebibi|Leosama|Kabuna
1001:Kota Atambua|Tenukiik|Manumutin|1010:Fatubenao
2001:Mandeu Raimanus|Renrua|Dua Koran|Mandeu|Rafae|Faturika|Leuntolu|Teun|Tasain
2001:Lasiolat|Maneikun|Lakan Mau|Dualasi Raiulun|Dualasi|Fatulotu|Baudaok
2001:Ekin|Loonuna|Nualain|Lakmaras|Henes|Debululik|Sisi Fatuberal|Lutha Rato
1001:Bardao|Tulamalae|Umanen|Beirafu
1001:Manuaman|Rinbesi|Lidak|Fatukbot
2001:Dubesi|Nanaet|Fohoeka|Nanaenoe
1001:Kalabahi Barat|Kalabahi Kota|Kalabahi Tengah|Kalabahi Timur|Binongko|Nusa Kenari|1008:Welai Barat|Welai Timur|Mutiara|Wetabua|2012:Lendola|Fanating|Motongbang|Air Kenari|2018:Teluk Kenari|Adang Buom
1002:Adang|2003:Alor Kecil|Alor Besar|Ampera|Dulolong|Aimoli|Alila|Otvai|2012:Ternate|Ternate Selatan|Alila Selatan|2019:Pulau Buaya|Hulnani|2022:O'a Mate|Ala'ang|Lefokisu|Bampalola|Lewalu|Dulolong Barat
1001:Moru|2002:Probur|2007:Morba|Pintumas|Wolwal|Halerman|2013:Kafelulang|Moramam|Pailelang|Wolwal Barat|Wolwal Tengah|Wolwal Selatan|Probur Utara
1001:Kelaisi Timur|2002:Kelaisi Barat|Sidabui|Padang Alang|Kuneman|Silaipui|Kelaisi Tengah|Kiraman|Maikang|Malaipea|Tamanapui|Lella|Manmas|Subo
1001:Kolana Utara|2004:Tanglapui|Kolana Selatan|2007:Padang Panjang|Maritaing|2010:Elok|Tanglapui Timur|Mausamang|Belemana|Maukuru
1001:Kabir|2005:Pandai|2009:Bandar|Baolang|Munaseli|Helangdohi|Wailawar|Bana|2016:Bouweli|Bukit Mas|2019:Madar
2001:Lembur Barat|Lembur Tengah|2004:Likwatang|2007:Fungafeng|Fuisama|Nur Benlelang|Kafakbeka|Manetwati|Lakwati|2014:Dapitau|2017:Alim Mebung|Petleng|Welai Selatan|Tominuku
2001:Pido|Waisika|Kamot|Taramana|Nailang|Lippang|Kenarimbala|Air Mancur
2002:Baraler|Kalondama|2007:Leer|2018:Baranusa|Blang Merang|Illu|2024:Piringsina
1001:Kabola|2002:Kopidil|Pante Deere|Lawahing|Alila Timur
1001:Pura|2002:Maru|Pura Utara|Pura Selatan|Pura Timur|Pura Barat
2001:Mataru Selatan|Mataru Utara|Lakatuli|Mataru Timur|Kamaifui|Mataru Barat|Taman Mataru
2001:Langkuru|Purnama|Kailesa|Langkuru Utara
2001:Nule|Kaleb|Batu|Kaera|Mawar|Merdeka|Ombay|Lekom|Bungabali|Tereweng|Lalafang
2001:Lembur Timur|Luba|Talwai|Tulleng|Waimi|Tasi
2001:Tude|Mauta|Muriabang|Tubbe|Tamakh|Bagang|Toang|Eka Jaya|Aramaba|Delaki
2001:Kayang|Marisa|Lamma|Allumang|Beangonong|Kalondama Barat|Kalondama Tengah
2001:Tribur|Wakapsir|Manatang|Orgen|Wakapsir Timur|Kuifana|Margeta
2001:Ojandetun|Hewa|Waiula|2007:Nawakote|Boru|Pululera|2011:Nileknoheng|Hokeng Jaya|Pantai Oa|Boru Kedang|2021:Klatanlo
2001:Kobasoma|Lewolaga|Lewoingu|Tuakepa|Tenawahang|Leraboleng|Serinuho|Watowara|Konga|Ile Gerong|Adabang|Dun Tana Lewoingu|Duli Jaya|Bokang Wolomatang
1001:Waibalun|Lewolere|Pantai Besar|Larantuka|Balela|Pohon Sirih|Lohayong|Lokea|Postoh|Amagarapati|Ekasapta|Sarotari|Weri|Pukentobi Wangin Bao|1021:Waihali|Pohon Bao|Sarotari Tengah|Sarotari Timur|2019:Mokantarak|Lamawalang
2001:Wailolong|Lewoloba|Tiwatobi|Watotutu|Riangkemie|Lewohala|Halakodanuan|Mudakeputu
2006:Lewobunga|Sina Malaka|Ratulodong|Sinar Hadigala|Bahinga|Waibao|Lamatutu|Laton Liwo|2015:Kolaka|Bandona|Nusa Nipa|Patisirawalang|2020:Gekeng Deran|Aransina|Laton Liwo II|Lamanabi
1001:Ritaebang|2002:Tanah Lein|Lamaole|Kalelu|Nuhalolon|2007:Balaweling II|Balaweling I|Pamakayo|2012:Ongalereng|Karawatung|Lamawohong|Daniwato|2017:Lewotanah Ole|2019:Titehena|Lewonama
2002:Watanhura I|Lebao|Watohari|Moton Wutun|Watobuku|Labelen|Menanga|Lohayong I|Wulublolong|Liwo|Tanahwerang|Lewohedo|Lohayong II|2016:Watanhura II|Lewogeka|Lamawai|Kewuta
2008:Duanur|2010:Bukit Saburi I|Waiwadan|Danibao|Pajinian|Ile Pati|Wureh|Tonuwotan|Hurung|2019:Bugalima|2021:Homa|2024:Bukit Saburi II|2026:Kimakamak|2030:Watobaya|2032:Nimundanibao|Waitukan|2035:Woloklibang|Riangpadu
2001:Wailebe|Wotanulumado|Nayubaya|Oyangbarang|Kawela|Klukengnuking|Pandai|Bliko|Samasoge|2011:Tobilota|Tanatukan|Demondei
1001:Waiwerang Kota|Lamatwelu|2003:Dawataa|Terong|Bilal|Lamahala Jaya|Waiburak|Narasaosina|Karinglamalouk|Tuawolo|Kiwangona|Tapobali|Lewobunga|Bloto|Ipiebang|Lamalota|Puhu|Kwaelaga Lamawato|Gelong|Lelen Bala|Saosina
2001:Rodentena|Adolaba|Hinga|Lamapaha|Sukutokan|Nisakarang|Muda|Horinara|Pepageka|Lamabunga|2012:Mangaaleng|2019:Keluwain
2001:Watololong|Tuwagoetobi|Weranggere|Oringbele|Watoone|Lamabelawa|Pledo|Lewopulo|Sandosi|Balaweling|Tobitika|Riangduli|Waiwuring|Bao Bage|Lamaleka|Balaweling Noten
2001:Bedalewun|Nihaone|Lewobelolong|Bungalawan|Lamawolo|Helanlangowuyo|Lewopao|Gayak|Boleng|Neleblolong|Duablolong|Lewokeleng|Nelelamawangi|Harubala|Nelelamadike|Lamabayung|Lewat|Dokeng|Bajuntaa|Nobo|Nelelamawangi II
2001:Lamika|Watotika Ile|Lewokluok|Blepanawa|Kawalelo|Bama|Lewo Muda
2001:Ile Padung|Bantala|Sinar Hading|Painapang|Balukhering|Riangkotek|Lewobelen
2001:Riangbaring|Lewotobi|Nurabelen|Nobo|Lewoawang|Duli Pali|Riang Rita
2001:Sagu|Kolimasang|Kolilanang|Tikatukang|Nisanulan|Lamahoda|Adonara|Kolipetung
2001:Horowura|Kokotobo|Lite|Kenotan|Nubalema|Wewit|Lewobele|Baya|Bidara|Oesayang|Hoko Horowura|Lewopao|Nubalema Dua
2001:Kalike|Kalike Aimatan|Sulengwaseng|Kenere|Lemanu|Lewograran|Bubuatagamu
2001:Masabewa|2003:Wolowiro|Mbengu|Paga|2008:Lenandareta|2012:Mauloo|Wolorega|2015:Wolowona|2017:Begu|Kotandelu|Lowolabo|Aebubu|Regapu'u|Rejo
2001:Bhera|Dobo|Gera|Liakutu|Parabubu|Wolodhesa|Korobhera|Napugera|Kowi|Dobo Nuapuu|Ratekalo|Ndaimbere
2001:Lela|Watutedang|Korowuwu|Kolidetung|Sikka|Iligai|Hepang|Baopaat|Du
2001:Nita|Takaplager|Tebuk|Ladogahar|Nitakloang|Wuliwutik|Lusitada|Bloro|Riit|Tilang|Nirangkliung|2017:Mahebora|Nangablo|Kara Kabu|Tada Lado
1006:Madawat|Nangalimang|Kabor|Kota Uneng|2014:Pemana|Samparong|Gunung Sari
2001:Maluriwu|Reruwairere|Tuanggeo|Ladolaka|Nitunglea|Rokirole|Kesokoja|Lidi
2002:Nelle Urung|Nelle Wutung|Nelle Barat|Nella Lorang|Manubura
2001:Darat Gunung|Ojang|Hikong|2006:Nebe|Wailamung|Lewomada|2010:Nangahale|Darat Pantai|2013:Talibura|Kringa|Bangkoor|2017:Timutawa|2019:Udek Du'en|Watu Omok|Waipaar|Baokremot|Henga|Likonggete|Watubaing|Mamai
2001:Runut|Egon|Pogon|Aibura|Wairbleler|Hoder|Wairterang|Nangatobong|Watudiran|Mahe Kelan|Egon Buluk
2005:Seusina|2007:Kopong|Namangkewa|Iantena|2016:Umagera|2020:Geliting|Waiara|2024:Wairkoja|2026:Watukobu
2001:Hokor|Wolonwalu|Wolokoli|Bola|Umauta|Ipir|2018:Bura Bekor|Watukrus
2001:Magepanda|Reroroja|Done|Kolisia|Kolisia B|Woda Mude|Legu Woda|Waturia
2001:Natarmage|Tanarawa|Pruda|Werang|Tua Bao|Ilinmedo|Watu Moning
1001:Hewuli|Wailiti|Wolomarang|Wuring
1001:Beru|Kota Baru|Nangameting|Waioti|Wairotang|2006:Koja Doi|Kojagete|Lepo Lima|Perumaan|Watugong|Gong Bekor
2001:Koting A|Koting B|Koting C|Koting D|Paubekor|Ribang|Watu Repa
2001:Bu Selatan|Bu Utara|Bu Watuweti|Loke|Renggarasi|Detubinga|Tuwa|Poma|Bu Barat|Bu Nuapu'u
2001:Rubit|Wolomapa|Baomekot|Kajowair|Hewokloang|Heopuat|Munerana
2001:Teka Iku|Mekendetung|Kokowahor|Balatatatin|Watuliwung|Tana Duen|Watumilok|Habi|Langir
2001:Waihawa|Nenbura|Wogalirit|Watumerak|Wolonterang|Kloangpopot|Wolomotong|Mahe Tanah|Pelibaler
2001:Hale|Hebing|Natakoli|Egon Gahar
1001:Ndorurea|2002:Ondorea|Watumite|Tendarea|Kerirea|Tendambepa|Zozozea|Rapowawo|Nggorea|Raporendu|Bheramari|Tiwerea|Sanggarhorho|Ndeturea|Ndorurea I|Penggajawa|Jegharangga|Ondorea Barat|Romarea|Timbaria|Mbobhenga|Malawaru|Anaraja|Kekandere|Tanazozo|Tenda Ondo|Jemburea|Embuzozo|Uzuzozo
2001:Aejeti|Puutara|Paderape|Ndoriwoi|Rorurangga|Rendoraterua|Redorori|Kazo Kapo|Renga Menge
2001:Raburia|Riaraja|Mbotutenda|Wologai|2007:Ndetundora I|Ndetundora II|Tomberabu I|Tomberabu II|Nakuramba|Wolokaro|Ja Moke Asa|Emburia|2016:Randotonda|Rukuramba|Tinabani|Ndetundora III|Uzuramba|Tonggopapa|Wologai Dua|Worhopapa|Wawonato|Jejaraja|Tendambonggi|Randorama|Ranoramba|Peozakaramba|Embutheru|Nuaja|Wajakea Jaya|Nemboramba|Embu Ngena|Uzuramba Barat
1003:Mbongawani|Rukun Lima|1006:Paupanda|1008:Tetandara|1014:Tanjung
1001:Onelako|Lokoboko|2003:Wolotopo|Wolotolo Timur|2006:Puutuga|Ngalupolo|2012:Ngaluroga|Nila|Kekasewa|Manulando|Nanganesa|Wolokota|Kelikiku|2020:Reka
1001:Detusoko|2002:Detusoko Barat|Wolotolo|Wolotolo Tengah|Roa|Saga|Niowula|Wolofeo|Nuaone|Wologai|Wologai Tengah|2013:Wolomage|2015:Randoria|Wolomasi|Rateroru|Dile|Ndito|Sipijena|Golulada|Ranga|2024:Turunalu
2001:Welamosa|Nuangenda|Mautenda|Mautenda Barat|Wewaria|Tanali|Detubela|Fataatu|Fataatu Timur|Mukusaki|Ekoae|Aemuri|Ratewati|Mbotulaka|Numba|2017:Kelitembu|Aelipo|Ratewati Selatan|Waka|Wolooja|Ekolea|Ae Ndoko
1001:Bokasape|2002:Bokasape Timur|2010:Mbuliloo|Rindiwawo|Jopu|Wolokoli|Mbuliwaralau|Mbuliwaralau Utara|Lisedetu|Nualise|Wolosoko|Liselowobora|Likanaka|Nakambara|Niramesi|Tana Lo'o|Lise Pu'u
1001:Wolojita|2002:Tenda|Wiwipemo|Pora|Nuamulu|Nggela
2001:Maurole|2003:Aewora|2005:Mausambi|Ranakolo|Watukamba|Ranakolo Selatan|Keliwumbu|2018:Detuwulu|Otogedu|Woloau|Ngalukoja|Niranusa|Uludala
2001:Kebirangga|Kebirangga Selatan|Kamubheka|Magekapa|Boafeo|Nabe|Kobaleba|Mundinggasa|Kolikapa|Kebirangga Tengah|Natanangge
1001:Watuneso|2002:Hobatua|Wolosambi|Woloara|Detupera|Wololela A|Liabeke|2013:Fatamari|Ranggatalo|Nua Lima|Tanaroga|Bu Tanalagu|Mbewawora
2001:Kotabaru|Tou|Tou Timur|Loboniki|Ndondo|Niopanda|Hangalande|2012:Tou Barat|Liselande|Rangalaka|Pise|Neotonda|Nuanaga
2002:Nduaria|Nuamuri|Nuamuri Barat|Koanara|Woloara|Pemo|2009:Detuena|Wolokelo|Waturaka
2001:Nggesa|Detukeli|Kebesani|Wolomuku|Watunggere|Nida|Maurole Selatan|Detumbewa|Kanganara|2011:Unggu|Nggesabiri|Watunggere Marilonga|Jeo Du'a
2001:Kurulimbu|Sokoria|Demulaka|Roga|Kurulimbu Selatan|Ngguwa|Sokoria Selatan
2001:Maubasa|Maubasa Timur|Wonda|Serandori|Kelisamba|Mole|Lungaria|Aebara|Ratemangga|Maubasa Barat
1001:Kota Raja|Kota Ratu|Roworena|1007:Roworena Barat|2004:Gheoghoma|Borokanda|Watusipi|2008:Mbomba|Embundoa|Raterua
1001:Potulando|Onekore|Kelimutu|Paupire
1001:Mautapaga|Rewarangga|1006:Rewarangga Selatan|2003:Kedebodu|Ndungga|Tiwutewa
2001:Nggumbelaka|Mukureku|Wologai Timur|Kuru|Ndenggarongge|Ndikosapu|Taniwoda|Tanalangi|Detuara|Tiwusora|Lisekuru|Rutujeja|Mukureku Sa'ate|Kurusare
1002:Aimere|Foa|2001:Keligejo|2014:Aimere Timur|2018:Heawea|Legelapu|Lekogoko|Binawali|Kila|Waesae|Mawwo Kisa
1008:Todabelu|1017:Mataloko|2002:Were I|2009:Sangadeto|Ratogesa|Radabata|2018:Dadawea|Sarasedu|Malanuza|2025:Were|Were IV|2031:Malanuza I|Sarasedu I|2036:Ulu Belu|Eko Roka|Wae Ia|Dolupore|Tiwo Toda|Kelimolo|Wogo|Radabata I|Bodosare
1013:Bajawa|Tanalodu|Kisanata|Jawameze|Trikora|Ngedukelu|Lebijaga|Faobata|Susu|2001:Beja|Bomari|Wawowae|Ubedolumolo|Naru|2009:Beiwali|2022:Borani|Langagedha|Pape|Bowali|Ngoranale|Ubedolumolo I|Bela|Ngadhamana|Bolonga|Boradho|Mukuvoka|Ubedolumolo II|Langagedha I
2001:Waepana|2004:Masumeli|Piga|Loa|Tarawaja|Seso|2010:Mengeruda|Masu Kedhi|Libunio|Meli Waru|Ngabheo|2016:Bogoboa|Piga I|Tarawali|Waepana I|Lokaweka
1010:Benteng Tengah|Nangamese|2005:Taenterong|Wangka|2008:Lengkosambi|Tadho|2012:Sambinasi|Latung|Rawangkalo|2016:Wangka Selatan|Lengkosambi Timur|Lengkosambi Barat|Sambinasi Barat|Lengkosambi Utara|Taen Terong I|Taen Terong II|Kota Raja|Ite Jaya|Wangka Barat|Lengkosambi Tengah|Tadho Timur|Tadho Barat|Tadho Tengah|Sambinasi Tengah|Latung Barat|Rawangkalo I|Rawangkalo II|Wakamanga|Lengkosambi Barat Daya
2001:Watumanu|Tiworiwu|Dariwali|Naruwolo|Nenowea|2007:Naruwolo I|Naruwolo II|Dariwali I|Nio Lewa|Tiworiwu I|Tiworiwu II|2015:Batajawa|Wongawea|Bowaru
2001:Benteng Tawa|Lanamai|Wolomeze|Ria|Ngara|Ria I|Wolomeze I|Benteng Tawa I|Lanamai I|Wolomeze II|Benteng Tawa II|Benteng Tawa III|Lanamai II|Kembang|Wate|Ngara I|Benteng Tawa IV|Benteng Tawa V|Nili Waru Sae
2001:Uluwae|Inelika|Inegena|Wololika|Watukapu|Waewea|Nabelena|Genamere|Uluwae I|Uluwae II|Tura Muri|Bowado
2001:Nginamanu|Denatana|Mainai|Turaloa|Nginamanu Selatan|Nginamanu Barat|Wue|Denatana Timur|Larilaki|Mulumese|Turaloa Timur
2001:Bawarani|Wogowela|Watu Sipi|Boba|Boba I|Were III|Kezewea|Nirmala|Sadha|Takatunga|Radamasa|Were II|Bobawa|Were V|Were VI|Kezewea I|Sadha I|Takatunga I
1001:Mangulewa|2002:Turekisa|Rakalaba|Sobo|Sobo I|Rakateda I|Rakateda II|Watunay|Dizi Gedha|Bea Pawe|Bopoma|Rakalaba I|Sobo II
2001:Paupaga|Sebowuli|Inerie|Warupele I|Warupele II|Kelitei|Waebela|Tiwurana|Legeriwu|Manubhara|Ruto|Enabhara|Nagebaru
2001:Satar Ngkeling|Lalong|Poco|Wae Mulu|Ndehes|Golo Cador|Longko|Ranggi|Compang Ndehes|Bangka Jong|2012:Bangka Kenda|Golo Mendo|Golo Wuas|Wae Rii|Ranaka|Golo Watu|Benteng Poco
1005:Wae Belang|2002:Cumbi|Kakor|Pong Murung|2006:Bulan|2010:Pong Lao|Beo Rahong|2019:Golo Worok|Meler|Benteng Kuwu|Belang Turi|Pong Leko|Rai|Poco Likang|2029:Bangka Lao|Compang Dalo|Bea Kakor|Compang Namut|Pong Lale
2003:Jaong|Pongkor|Wae Ajang|2018:Papang|Wewo|Lungar|Mocok|Koak|Langgo|Legu|Paka|2028:Tal|2031:Golo Lambo|Ngkaer|Umung|Tado|Gara|Golo Muntas|2038:Ponggeok|Iteng|Satar Loung|Lolang|Ulu Belang
1026:Pagal|2001:Nenu|Rado|2006:Wudi|Welu|Golo|Barang|Perak|Bea Mese|Langkas|Ladur|Kentol|Riung|2022:Pinggang|2024:Lando|Gapong|2027:Golo Ncuang
1017:Reo|Mata Air|Baru|Wangkung|2001:Robek|2009:Ruis|Bajak|Watu Baur|Salama|2016:Watu Tango
1001:Golo Dukal|Wali|Karot|Pitak|Lawir|Pau|Waso|Watu|Mbaumuku|Tenda|Carep|Bangka Nekang|Satar Tacik|Poco Mal|Compang Carep|Laci Carep|Tadong|Rowang|Bangka Leda|Compang Tuke
2002:Hilihintir|2005:Bea Kondo|2012:Golo Ropong|Terong|Ceka Luju|Satar Luju|Satar Lenda|Satar Ruwuk|Nuca Molas|Borik|2021:Cambir Leca|Wongka
2001:Buar|Benteng Tubi|Compang Dari|Dimpong|Bangka Ajang|Liang Bua|Tengku Lese|Golo Langkok|Pong Lengor|Manong|Bangka Ruang|Wae Mantang
2001:Bangka Lelak|Gelong|Urang|Ketang|Pong Umpu|Bangka Dese|Nati|Ndiwar|Bangka Tonggur|Lentang
2001:Kajong|Lante|Toe|Sambi|Nggalak|Loce|Lemarang|Torong Koe|Para Lando|Rura
2001:Bere|Wae Codi|Golo Woi|Golo Lanak|Latung|Wae Renca|Timbu|Bangka Ara|Compang Cibal|Lenda
2001:Renda|Todo|Gulung|Popo|Lia|Kole|Ling|Nao|Cireng|Ruang|Mata Wae
1001:Kambajawa|Hambala|Matawai|Kamalaputi|2012:Lukukamaru|Mbatakapidu|Pambotandjara
2003:Rambangaru|2006:Praibakul|Wunga|Kadahang|Napu|Mbatapuhu|2012:Kalamba
1001:Lewa Paku|2002:Kambuhapang|Kambata Wundut|Kondamara|Matawai Pawali|Rakawatu|Tana Rara|2013:Bidi Hunga
2001:Makamenggit|Tandula Jangga|Praipaha|Praihambuli|Pulu Panjang|2010:Praikarang|Tanatuku|Ngadulanggi
2001:Billa|Karita|Kuki Talu|Tapil|Tarimbang|Waikanabu|Pindu Hurani|Praing Kareha|Wudi Pandak|2011:Bangga Watu
2001:Ramuk|Wangga Mbewa|Lailunggi|Tawui|Wahang|Mahaniwa
1001:Kawangu|Watumbaka|2003:Kambatatana|2007:Palaka Hembi|Kadumbul|Maubokul|2012:Laindeha
1001:Lumbukore|2002:Umalulu|Patawang|Wanga|Matawai Atu|Mutunggeding|Lairuru|Watuhadang|Watupuda|Ngaru Kanoru
2001:Rindi|Tanaraing|Haikatapu|Kabaru|Hanggaroru|Lailanjang|Tamburi|Kayuri
2001:Kaliuda|Kuruwaki|Tana Manang|Mburukulu|Pamburu|Lambakara|Tamma|2009:Palanggai
2001:Wulla|Hadakamali|Lumbu Manggit|Latena|Lainjanji|Laipandak|2008:Paranda
2001:Kananggar|Mehang Mata|Karera Jangga|Praimbana|Pabera Manera|2010:Winumuru|Laitaku
2001:Nggongi|Praimadita|Praisalura|Tandula Jangga|Nangga|Janggamangu|2011:Ananjaki
2001:Kamanggih|Kambatabundung|Meurumba|Laimbonga|Kota Kawau|Matawai Katingga|Kataka|Matawai Maringgu|Mauramba
2001:Prai Bakul|Katikutana|Karipi|Wangga Meti|Katiku Wai|Katiku Luku
1001:Wangga|Prailiu|Kambaniru|Mauliru|Mau Hau|Malumbi|Lambanapu|2008:Kiritana
2001:Lukuwingir|Waimbidi|Laimeta|Mahubokul|Marada Mundi|Maidang
2001:Watumbelar|Bidipraing|Umamanu|Mondulambi|Kangeli|Laihau
2001:Kompa Pari|Matawai Amahu|Mandahu|Lailara|Praibakul
1001:Temu|2002:Kuta|Hambapraing|Mondu|Ndapayami
2001:Praiwitu|Kakaha|Hambawutang|Kabanda|Prauraming
2001:Lahiru|Patamawai|Wairara|Praikalala|Lulundilu|Haray
2001:Loko Ry|Lolo Wano|Malata|Ngadu Pada|Lingu Lango|Karaka Nduku|Wano Kasa|Wee Patola|Zala Kadu|Bondo Tera|Manu Kuku|Lolo Tana|Kareka Nduku Utara|Kareka Nduku Selatan|Manu Mada|Elu Loda|Kalebu Ana Kaka|Tarona
1007:Wee Karou|Sobawawi|1011:Loda Pare|Wee Dabo|Dira Tana|2001:Bera Dolu|Doka Kaka|Tana Rara|Bali Ledo|Dedekadu|Ubu Pede|2009:Tema Tana|Ubu Raya|2014:Manola
2001:Katiku Loku|Hupu Mada|Praibakul|Hoba Wawi|Waihura|Pahola|Bali Loku|Tara Manu|Mamodu|Rua|Rewa Rara|Wei Mangoma|Ana Wolu|Pari Rara
2004:Patiala Bawa|Wailibo|Lamboya Bawah|Watu Karere|Kabu Karudi|Rajaka|Sodana|Laboya Dete|Ringu Rara|2014:Bodo Hula|Pala Moko
1001:Wailiang|Komerda|Kampung Baru|Kampung Sawah|1008:Pada Eweta|Maliti|2005:Kodaka|Tebara|Kalembu Kuni|2010:Soba Rade|Lapale|Modu Waimaringu|Puu Mawo
2001:Wee Tana|Gaura|Patiala Dete|Harona Kalla
2001:Pasir Putih|Duawutun|Atawai|Lusiduawutun|Labalimut|Ileboli|Babokerong|Penikenek|Belabaja|Lolong|Wuakoreng|Baobolak|Tewaowutung|Boli Bean|Warawatung|Idalolong|Ria Bao|Liwulagang
2001:Atakore|Lusilame|2004:Lerek|Nubahaeraka|Tubukrajan|Lebaata|Ile Kimok|Katakeja|Ile Kerbau|Dulir|Dori Pewut|Nuba Atalojo|Nogo Doni|Nubaboli|Lewogroma
2001:Kolipadan|Dulitukan|Tagawiti|Waowala|Amakaka|Bungamuda|Napasabok|2012:Petuntawa|Kolontobo|Laranwutun|Watodiri|Tanjung Batu|2018:Muruona|2022:Palilolon|2024:Lamawara|Beutaran|Riangbao
2001:Hadakewa|Lamatuka|Seranggorang|Lodotodokowa|Baopana|Waienga|Lewoeleng|Dikesare|Merdeka|Lerahinga|Tapobarang|Balurebong|Lamadale|Tapolangu|Lamalela|Atakowa|Banitobo
1001:Lewoleba|Lewoleba Timur|Lewoleba Tengah|Lewoleba Utara|1015:Selandoro|Lewoleba Selatan|Lewoleba Barat|2006:Baolangu|Nubamado|Watokobu|Belobatang|Waijarang|Udak Melomata|Paubokol|Pada|Lite Ulumado|2018:Bakalerek|Bour
2001:Balauring|Nilanapo|Leubatang|Walangsawa|Mahal|Aramengi|Meluwiting|Hingalamamengi|Dolulolong|Hoelea|Roma|Leuwayang|Leudanung|Normal|Wailolong|Hoelea II|Lebewala|Mahal II|Peusawa|Wowong|Normal I|Meluwiting I
2001:Panama|Benihading|Atulaleng|Roho|Loyobohor|Leuburi|Kaohua|Kalikur WL|Umaleu|Buriwutung|Mampir|Leuwohung|Bareng|Kalikur|Bean|Benihading II|Tobotani|Tubung Walang|Rumang|Atu' Walupang
2001:Alap Atadei|Atakera|Leworaja|Pantai Harapan|Puor|Imulolong|Lamalera B|Lamalera A|Lelata|Wulandoni|Belobao|Posiwatu|Puor B|Ataili|Tapobali
2001:Todanara|Jontona|Lamawolo|Lamatokan|Bao Lali Duli|Lamaau|Aulesa|Waimatan|Lamagute
2005:Oeseli|Oebou|Lalukoen|Oehandi|Oetefu|Batutua|Meoain|Oebafok|Oebatu|Mbokak|Lekik|Dolasi|Oelasin|Landu|Lentera|Sanggandolu|Sakubatun|Fuafuni|Dalek Esa
1008:Busalangga|2004:Temas|2007:Modosinal|2009:Netenaen|2012:Ingguinak|Oetutulu|Daudolu|2017:Tualima|2019:Hundihuk|2021:Saindule|2025:Busalangga Timur|Busalangga Barat
1001:Namodale|1009:Mokdale|1011:Metina|2002:Kuli|Bebalain|Kolobolon|Helebeik|Sanggaoen|Holoama|Tuanatuk|2010:Oelunggu|2012:Oematamboli|Suelain|Baadale|Lekunik|Loleoen|Kuli Aisele|Oeleka
1002:Onatali|2001:Maubesi|2003:Nggodimeda|Limakoli|Lidamanu|2010:Suebela|Lidabesi|2013:Siomeda
1009:Olafulihaa|2001:Nusakdale|Batulilok|Lenupetu|Sonimanu|Oebau|Oeledo|Keoen|Edalode|2010:Tungganamo|Tesa Bela|Lekona|Oenggae|Fatelilo|Ofalangga
1004:Londalusi|2001:Mukekuku|Faifua|Hundihopo|2005:Serubeba|Lakamola|Matasio|2014:Pengodua|Batefalu|Papela|Matanae
2001:Sedeoen|Nemberala|Oenggaut|Bo'a|Oenitas|Oelolot|Mbueain
2001:Lenguselu|Daleholu|Dodaek|Tebole|Inaoe|Nggelodae|Pilasue
2001:Mbali Lendeiki|Anarae|Mbiu Lombo|Nuse|Ndaonuse
2001:Bolatena|Lifuleo|Sotimori|Daeurendale|Daiama|Pukuafu|Tena Lai
2001:Oelua|Holulai|Tolama|Oebole|Tasilo|Boni|Balaoli|Oebela|Lidor|Mundek
2001:Bari|Rokap|Mbakung|Nggilat|Rego|Wontong|Raba|Nanga Kantor|2014:Watubaru|Lewat|Watu Manggar|2025:Sarae Naru|Nanga Kantor Barat
1022:Golo Ru'u|Nantal|2002:Coal|2004:Pangga|2010:Lewur|Lawi|2017:Compang Suka|Benteng Suru|2021:Sama|2030:Bangka Lewat|Suka Kiong|Golo Pua
1032:Tangge|2003:Wae Wako|2010:Wae Kanta|Ponto Ara|Wae Bangka|Pong Majok|Daleng|2021:Siru|Pondo|Poco Rutang|2025:Ngancar|2033:LIang Sola|Wae Mowol|Golo Ndeweng|Poco Dedeng
2001:Golo Ndaring|2005:Golo Kempo|2008:Golo Manting|Matawae|2011:Nampar Macing|2014:Wae Sano|2016:Golo Mbu|Golo Leleng|Sano Nggoang|2020:Wae Lolos|2024:Golo Sengang|Watu Panggal|Golo Kondeng|Poco Golo Kempo|Pulau Nuncung
1024:Wae Kelambu|Labuan Bajo|2001:Komodo|Pasir Putih|Pasir Panjang|Golo Mori|Warloka|2007:Golo Bilas|Macang Tanggar|Watu Nggelek|2015:Golo Pongkor|Nggorang|2018:Papa Garang|Batu Cermin|Gorontalo|2022:Tiwu Nampar|2026:Seraya Marannu|Compang Longgo|Pantar
2001:Mbuit|Golo Ketak|Pota Wangka|Tanjung Boleng|Golo Sepang|Pontianak|Sepang|Golo Lujang|Batu Tiga|2020:Golo Nobo|Beo Sepang
2001:Golo Ronggot|Semang|Dunta|Gurung|Orong|Pong Welak|Galang|Rehak|Watu Umpu|Pengka|Lale|2015:Racang Welak|Sewar|Robo|Wewa|Golo Ndari
2001:Golo Poleng|Tentang|Raka|Kasong|Ndoso|Waning|Wae Buka|Momol|Lumut|Pong Narang|Golo Bore|Pateng Lesuh|Tehong|Golo Ru'a|Golo Keli
2001:Repi|Watu Waja|Surunumbeng|Munting|Kakor|Lalong|Wae Mose|Nanga Lili|Nanga Bere|Benteng Dewa|Watu Rambung|Lendong|Watu Tiri|Benteng Tado|Modo
2001:Liang Ndara|Tandong Belang|Cunca Lolos|Cunca Wulang|Golo Damu|Golo Ndoal|Golo Sembea|Golo Desat|Kempo|Wae Jare|Golo Tantong|Tiwi Riwung|Watu Wangka|Compang Liang Ndara|Watu Galang
2001:Pacar|Manong|Romang|Compang|Waka|Pong Kolong|Loha|Benteng Ndope|Golo Lajang|Golo Lajang Barat|Kombo|Kombo Selatan|Kombo Tengah
2001:Golo Lewe|Tueng|Sompang Kolang|Wajur|Kolang|Golo Riwu|Compang Kules|Tengku|Golo Wedong|Ranggu
1001:Dhawe|1003:Mbay I|1005:Towak|1007:Mbay II|1009:Danga|1011:Lape|2002:Labolewa|2004:Tedamude|2006:Nggolonio|2008:Olaia|2010:Aerama|2012:Marapokot|Tonggurambang|Waekokak|Ngegedhawe|Tadakisa|Nggolombay|Nangadhero
1001:Nangaroro|2002:Podenura|Tonggo|Wokodekororo|Riti|Kotakeo|Pagomogo|Degalea|Ulupulu|Bidoa|Utetoto|Nataute|Woedoa|Woewutu|Ulupulu I|Wokowoe|Kotakeo Satu|Kotakeo Dua|Kodaute
1001:Natanage|1003:Nagesapadhi|1005:Nageoga|1007:Wolopogo|1009:Rega|1011:Ratongamobo|1013:Olakile|1021:Natanage Timur|2002:Rowa|2004:Solo|2006:Legederu|2008:Nagerawe|2010:Kelewae|2012:Kelimado|2014:Mulakoli|Wea Au|Raja|Wolowea|Gerodhere|Dhereisa|Rigi|2022:Alorawe|Focolodorawe|Wolowea Timur|Wolowea Barat|Raja Timur|Raja Selatan
1001:Mauponggo|2002:Bela|Wolokisa|Wuliwalo|Maukeli|Aewoe|Wolotelu|Sawu|Jawapogo|Ululoga|Lodaolo|Woloede|Woewolo|Salalejo|Ua|Kotagana|Lokalaba|Lajawajo|Keliwatulewa|Wololelu|Selalejo Timur
2001:Tendatoto|Totomala|Tendakinde|Anakoli|Natatoto
2001:Witurombaua|Lewangera|Wajo|Kotowuji Timur|Kotowuji Barat|Mbaenuamuri|Udiworowatu|Kotodirumali|Pautola|Ladolima|Keli|Ngera|Ladolima Timur|Ladolima Utara|Wajo Timur|Paumali
2001:Rendubutowe|Tengatiba|Langedhawe|Renduteno|Renduwawo|Wajomara|Rendut Tutubhada
2001:Makata Keri|2003:Kabela Wuntu|Mata Woga|2019:Umbu Riri|2023:Anakalang|Dewa Jara|Mata Redi
2002:Praimadeta|Pondok|Maderi|Anajiaka|Wairasa|Umbu Kawolu|Umbu Mamijuk|Umbu Pabal|Umbu Langang|2021:Umbu Pabal Selatan|Umbu Jodu|Anapalu|Daha Elu|Dewa Tana|2027:Mata Waikajawi
2001:Wendewa Timur|Wendewa Selatan|Wendewa Utara|Wendewa Barat|Cendana|Wee Luri|Ole Ate|Manu Wolu|Watu Asa|Bondo Sulla|Susu Wendewa|Ole Dewa|Cendana Barat
2001:Mbilur Pangadu|Soru|Praikoruku Jangga|2007:Lenang|Tana Mbanas|Padira Tana|Ngadu Bolu|2014:Tana Mbanas Selatan|Tana Mbanas Barat|Ngadu Olu|Lenang Selatan
2001:Konda Maloba|Tana Modu|Malinjak|Wailawa|Dameka|Waimanu|Manurara|Elu|Oka Wacu
2001:Bolu Bokat|Mara Desa|Weluk Praimemang|Bolu Bokat Utara|Maradesa Timur|Maradesa Selatan|Bolu Bokat Barat|Wangga Waiyengu|Sambali Loku|Holur Kambata
2001:Bondo Boghila|Lete Konda|Karuni|Totok|2009:Rama Dana|Wee Mananda|2013:Pogo Tena|Payola Umbu|Wee Kambala|Loko Kalada|Lete Konda Selatan
2001:Mali Mada|Wano Talla|Wee Paboba|Mata Loko|Wee Namba|Puu Potto|Bodo Ponda|Reda Wano|Odi Paurata|Pandua Tana|Djela Manu|Mawo Maliti
2001:Kalembu Ndara Mane|Tema Tana|2005:Mareda Kalada|Pada Eweta|2012:Wee Limbu|Lete Kamouna|Mata Pyawu|Wee Lima|2018:Dikira|2020:Dangga Mangu|Mainda Ole|Kadi Wano|Nyura Lele|Lele Maya|Maliti Dari|Mawo Dana|Dede Pada|Mata Wee Lima|Kadi Wone
2001:Waimangura|Kalembu Weri|Wali Ate|Kabali Dana|Wee Kombaka|Marokota|Watu Labara|Kalimbu Tillu|2011:Menne Ate|Reda Pada|Raba Ege|2015:Kalaki Kambe|Kalembu Kanaika|Laga Lete|Wee Kura|Lua Koba|Tawo Rara|Sangu Ate|Lolo Ole|Pero
2001:Buru Deilo|Weri Lolo|Buru Kaghu|Denduka|Bondo Bela|Delo|Tena Teke|Bondo Ukka|Umbu Wangu|Milla Ate|Rita Baru|Mandungo|Wee Wulla|Wee Baghe
2001:Dinjo|Lete Loko|Walla Ndimu|2006:Waikadada|2010:Rada Loko|Mata Kapore|Umbu Ngedo|2014:Waimakaha|Waimaringi|Tana Mete|Waipaddi|Manu Toghi|Karang Indah|Rada Malando|Waikaninyo|Ana Goka|Delu Depa|Mere Kehe|Bondo Balla|Maliti Bondo Ate|Ana Lewe
2001:Bondo Kodi|Ate Dalo|Hamonggo Lele|Homba Rande|Pero Batang|Wura Homba|Koki|Kapaka Madeta|Kawango Hari|Onggol|Mali Lha|Watu Wona|Tanjung Karoso|Pero Konda|Homba Rica|Ana Kaka|Ole Ate|Kadoki Horo|Ana Engge
2001:Hoha Wungo|Homba Karipit|Wailabubur|Kori|Kalena Rongo|Waiholo|Noha|Mangganipi|Kendu Wela|Bila Cenge|Bukambero|2013:Homba Pare|Magho Linyo|Wee Wella|Kadu Eta|Kadaghu Tana|Hameli Ate|Waitaru|Nangga Mutu|Limbu Kembe|Moro Manduyo
1003:Langga Lero|Waitabula|2001:Rada Mata|Kalena Wano|2005:Wee Londa|Wee Pangali|Kadi Pada|Watu Kawula|Wee Rena|Kalembu Kaha
2001:Kanelu|Tanggaba|Wee Kokora|Wee Rame|Lombu|Eka Pata|Bolora|Omba Rade|Kalingara|Wee Patando|Mereda Wuni|Mata Wee Karoro|Gollu Sapi|Mata Lombu|Kadi Roma|Bondo Delo|Lete Wungana|Limbu Watu|Kiku Booko|Tarra Mata
2001:Wailangira|Kahale|Waikarara|Panenggo Ede|Waiha|Wainyapu|Loko Tali|Waipakolo
1020:Kota Ndora|Rana Loba|1039:Satar Peot|2001:Nanga Labang|2004:Gurung Liwut|Benteng Riwu|Ngampang Mas|2009:Rana Masak|Benteng Raja|2014:Golo Lalong|2017:Golo Kantar|Poco Rii|2025:Balus Permai|2031:Waling|Golo Leda|2034:Compang Tenda|Bangka Kantar|2038:Compang Ndejing
1027:Mandosawu|Nggalak Leleng|1042:Bangka Leleng|2001:Poco Lia|Pocong|Lenang|Melo|Leong|2011:Bea Waek|2013:Golo Lobos|Bangka Kuleng|Bangka Pau|Golo Nderu|Satar Tesem|Gurung Turi|Compang Laho|Watu Lanur|2026:Golo Ndari|2029:Compang Wesang|Golo Wune|Lento|Compang Weluk|Golo Rengket|2037:Deno
2001:Tengku Leda|Tengku Lawar|Goreng Meni|Golo Munga|2009:Golo Rentung|Golo Lembur|Compang Necak|2013:Compang Mekar|Compang Deru|2016:Golo Nimbung|Lamba Keli|2021:Goreng Meni Utara|2023:Golo Paleng
1009:Pota|1011:Nanga Baras|1018:Ulung Baras|1020:Golo Wangkung Utara|2001:Nanga Mbaur|Nanga Mbaling|2007:Lada Mese|2012:Nampar Sepang|Kembang Mekar|Wela Lada
1020:Tiwu Kondo|2001:Lengko Namut|Rana Kulan|Golo Munde|Golo Lebo|Golo Lijun|2009:Sisir|2015:Haju Ngendong|Legur Lai|Rana Gapang|Biting|2025:Compang Soba|Compang Teo|2028:Kaju Wangi|Wae Lokom
1001:Watu Nggene|Rongga Koe|1017:Tanah Rata|2003:Lembur|Ruan|2006:Mbengan|Rana Kolong|Gunung|2013:Komba|Bamo|Pong Ruan
2001:Bea Ngencung|Satar Lahing|Torok Golo|Golo Ros|Rondo Woing|Sano Lokom|Golo Loni|Sita|Golo Rutuk|Golo Meleng|Wae Nggori|Compang Kantar|Watu Mori|Bangka Kempo|Compang Teber|Satar Lenda|Lidi|Bangka Masa|Lalang|Compang Loni|Compang Kempo
2001:Watu Arus|Arus|Golo Lero|Rengkam|Compang Wunis|Benteng Rampas|Ngkiong Dora|Ulu Wae|Rende Nao|Wangkar Weli|Tango Molas|Urung Dora|Compang Raci|Wejang Mawe|Bangka Arus|Colol|Benteng Wunis|Wejang Mali
1001:Lempang Paji|2002:Sangan Kalo|Sipi|Gising|Langga Sai|Teno Mese|Golo Wuas|Nanga Meje|Paan Waru|Golo Linus|Benteng Pau|Wae Rasan|Mosi Ngaran|Nanga Puun
2001:Golo Tolang|Mokel|Paan Leleng|Rana Mbeling|Golo Meni|Golo Nderu|Golo Ndele|Rana Mbata|Mokel Morid|Watu Pari|Gunung Baru
2001:Satar Padut|Satar Punda|Nampar Tabang|Lencur|Liang Deruk|Haju Wangi|Satar Kampas|Golo Mangung|Golo Wontong|Golo Munga Barat|Satar Punda Barat
1001:Golo Wangkung|1007:Golo Wangkung Barat|2002:Buti|Golo Ngawan|Satar Nawang|Rana Mese|Compang Congkar|2008:Compang Lawi|Golo Pari|Wea
1001:Mebba|2002:Menia|Raeloro|Naawawi|Teriwu|Raenalulu|Raedewa|Ledeana|Depe|Raemude|Raekore|Raenyale|Raemadia|Delo|Roboaba|Djadu|Ledekepaka|Titinalede
2001:Bebae|Tada|Matei|Loboaju|Eimadake|Jiwuwu|Eilode|Eimau
1001:Bolou|Limaggu|2003:Lobodei|Bodae|Keduru|Kuji Ratu|Loborai|Huwaga|Eiada|Keliha
2001:Raerobo|Mehona|Waduwalla|Ledeke|Eilogo|Deme|Kotahawu|Dainao|Eikare|Loborui|Halla Paji|Ledetalo
2001:Lobohede|Molie|Daieko|Pedarro|Tanajawa|Ledeae|Wadumaddi|Lederaga|Gurimonearu|Ramedue
1001:Ledeke|Ledeunu|2003:Bolua|Kolorae|Ballu
2001:Barene|Kakaniuk|Kateri|Bakiruk|Kamanasa|Wehali|Umakatahan|Umanen Lawalu|Kletek|Naimana|Fahiluka|Lawalu|Harekakae|Barada|Bereliku|Railor Tahak|Suai
2001:Motaulun|Sikun|Fafoe|Lasaen|Umatoos|Rabasahain|Umalor|Besikama|Maktihan|Loofoun|Rabasa|Rabasa Haerain|Motaain|Oan Mane|Raimataus|Naas
2001:Halibasar|Weulun|Webriamata|Badarai|Weoe|Lorotolus|Seserai|Alkani|Lamea|Rabasa Biris|Biris|Weseben
2001:Wesey|Haitimuk|Laleten|Kleseleon|Angkaes|Wederok|Lamudur|Forekmodok|Umalawain|Lakulo|Leunklot|Haliklaran|Bonetasea|Taaba
2001:Saenama|Wekmidar|Lotas|Nanin|Alala|Oekmurak|Webetun|Naet|Biudukfoho|Niti|Tafuli|Boen|Wekeke|Raisamane|Weain|Nabutaek|Tafuli I|Nanebot|Muke|Naiusu
2001:Biau|Kufeu|Tunmat|Tunabesi|Bani-Bani|Fatoin|Ikan Tuanbeis
2001:As Manulea|Manulea|Naibone|Fatuaruin|Builaran|Manumutin Silole|Umutnana|Beaneno|Naisau
2001:Meotroi|Tesa|Kapitan Meo|Tniumanu|Uabau|Boni Bais|Nauke Kusa|Bisesmus|Oenaek
2001:Raiulun|Wemeda|Kusa|Numponi|Dirma|Sanleo
2001:Alas Utara|Kotabiru|Alas|Alas Selatan
2001:Babulu|Babulu Selatan|Sisi|Rainawe|Litamali|Lakekun Utara|Lakekun|Lakekun Barat
2001:Babotin|Kereana|Babotin Maemina|Babotin Selatan|Takarai
1001:Namosain|Nunbaun Sabu|Nunbaun Delha|Nunhila|Fatufeto|Manutapen|Mantasi|Alak|Batu Plat|Manulai II|Naioni|Penkase Oeleta
1001:Oepura|Maulafa|Penfui|Naimata|Bello|Fatukoa|Kolhua|Sikumana|Naikolan
1001:Kelapa Lima|1010:Oesapa|Lasiana|1014:Oesapa Barat|Oesapa Selatan
1001:Oebobo|1008:Oetete|Oebufu|Liliba|Fatululi|1013:Kayu Putih|Tuak Daun Merah
1001:Bakunase|Bakunase Dua|Airnona|Naikoten Satu|Naikoten Dua|Kuanino|Nunleu|Fontein
1001:Airmata|Lai Lai Bisi Kopan|Bonipoi|Solor|Tode Kisar|Merdeka|Oeba|Fatubesi|Pasir Panjang|Nefonaek
2001:Dalam Kaum|Lubuk Dagang|Tanjung Bugis|Pendawan|Pasar Melayu|Durian|Lorong|Jagur|Tumuk Manggis|Tanjung Mekar|Sebayan|Kartiasa|Saing Rambi|Lumbang|Sungai Rambah|2023:Gapura|Sumber Harapan|2029:Semangau
2001:Sungai Kumpai|Sekura|Tri Mandayan|Pedada|Lela|Puringan|Berlimang|Sungai Baru|Sengawang|Teluk Kaseh|Sepadu|Tambatan|Kubangga|2020:Sungai Serabek|Sayang Sedayu|Pipit Teja|2024:Matang Segantar|Mulia|Teluk Kembang|Samustida|Tanjung Keracut|Sebagu|Mekar Sekuntum|Kuala Pangkalan Keramat|Sabing
2001:Sarang Burung Danau|Sungai Nilam|Sarang Burung Kolam|Sarang Burung Usrat|Sarang Burung Kuala|Pelimpaan|Parit Setia|Bakau|Sungai Nyirih|Sentebang|Dungun Laut|2021:Lambau|Mutus Darussalam
2001:Tebas Kuala|Tebas Sungai|Sempalai|Bekut|Seberkat|Sejiram|Makrampai|Mekar Sekuntum|Mensere|Pusaka|Segedong|Sungai Kelambu|Serumpun Buluh|Pangkalan Kongsi|Dungun Perapakan|Batu Makjage|Serindang|Bukit Sigoler|Matang Labong|Maktangguk|Segarau Parit|Maribas|Seret Ayon
2001:Pemangkat Kota|Harapan|Penjajap|2005:Jelutung|2013:Perapakan|2016:Sebatuan|Gugah Sejahtera|Lonam
2001:Sulung|Penakalan|Sekuduk|Setalik|Parit Raja|Piantus|Perigi Landu|Sendoyan|Senujuh|Perigi Limus|Semanga|Sepantai
2001:Semelagi Besar|Sungai Daun|Sungai Rusa|Sungai Nyirih|Kuala|Parit Baru|Twi Mentibar|Bentunai|2013:Pangkalan Bemban|Parit Kongsi|Gayung Bersambut
2001:Sebubus|Nibung|Malek|Tanah Hitam|Matang Danau|Kalimantan|Temajuk|Mentibar
2001:Kaliau'|Sebunga|Santaban|Sanatab|Sungai Bening
2001:Balai Gemuruh|Sungai Sapa'|Madak|Sabung|Tebuah Elok|Sungai Deden|Bukit Mulya|Mukti Raharja|Sempurna|Mensade|Karaban Jaya|Arga Pura|Sapak Hulu Trans
2001:Sagu|Sungai Palah|Galing|Tempapan Kuala|Tempapan Hulu|Ratu Sepudak|Tri Kembang|Tri Gadu|Teluk Pandan|Sijang
2001:Tekarang|Merubung|Cepala|Sari Makmur|Rambayan|Sempadian|Matang Segarau
2001:Singaraya|Semparuk|Sepinggan|Sepadu|Seburing
2001:Jirak|Tengguli|Mekar Jaya|Beringin
2001:Rantau Panjang|Tebing Batu|Sebawi|Sepuk Tanjung|Sebangun|Sempalai Sebedang|Tempatan
2001:Jawai Laut|Jelu Air|Matang Terap|Suah Api|Sarilaba A|Sarilaba B|Semperiuk A|Semperiuk B|Sabaran
2001:Tangaran|Simpang Empat|Merabuan|Semata|Merpati|Pancur|Arung Parak|Arung Medang
2001:Parit Baru|Sungai Toman|Serunai|Serumpun|Salatiga
2001:Gelik|Seranggam|Selakau Tua|Buduk Sempadang
1006:Tanjung|Tengah|1009:Terusan|2001:Sengkubang|Penibung|Pasir|2013:Kuala Secapah|2015:Malikian
2001:Toho Ilir|Pak Laheng|Kecurit|Terap|Sepang|Pak Utan|Benuang|Sambora
1011:Sungai Pinyuh|2001:Sungai Rasau|Sungai Bakau Besar Darat|Sungai Purun Kecil|Sungai Bakau Besar Laut|Sungai Batang|Peniraman|Nusapati|Galang
2001:Wajok Hilir|Sungai Nipah|2006:Peniti Luar|2009:Wajok Hulu|Jungkat
2001:Sungai Duri I|Sungai Duri II|Bukit Batu|Sungai Bundung Laut|Sungai Kunyit Laut|Sungai Kunyit Dalam|Sungai Kunyit Hulu|Sungai Limau|Sungai Dungun|Mendalok|Semparong Parit Raden|Semudun
2001:Peniti Besar|Sungai Purun Besar|Parit Bugis|Peniti Dalam I|Peniti Dalam II|Sungai Burung
1001:Anjungan Melancar|2002:Anjungan Dalam|Kepayang|Pak Bulu|Dema
2001:Sekabuk|Pentek|Bum-bun|Amawang|Ansiap|Suak Barangan
1001:Pulau Pedalaman|Pasir Wan Salim|2003:Antibar|Sejegi|Pasir Palembang|Pasir Panjang|Sungai Bakau Kecil|Parit Banjar
1001:Tanjung Kapuas|Tanjung Sekayam|Sungai Sengkuang|Ilir Kota|Beringin|Bunut|2007:Penyeladi|Nanga Biang|Rambin|Entakai|Pana|Mengkiang|Kambong|Sungai Mawang|Lape|Penyalimau|Sungai Alai|Semerangkai|Sungai Batu|Sungai Muntik|Lintang Kapuas|Lintang Pelaman|Belangin|Penyalimau Jaya|Tapang Dulang|Botuh Lintang
2001:Kedukul|Semuntai|Engkode|Sungai Mawang|Inggis|Layak Omang|Semanggis Raya|Tri Mulya|Serambai Jaya
2001:Noyan|Empoto|Semongan|Sungai Dangin|Idas
2001:Balai Sebut|Jangkang Benua|Tanggung|Empiyang|Pisang|Ketori|Semombat|Terati|Sape|Selampung|Semirau
2001:Bonti|Sami|Bahta|Upe|Tunggul Boyok|Empodis|Kampuh|Bantai|Majel
2001:Kasro Mego|Bereng Berkawat|Sungai Ilai|Thang Raya|Mawang Muda
2001:Balai Karangan|Pengadang|Sotok|Kenaman|Raut Muara|Engkahan|Bungkang|Lubuk Sabuk|Sungai Tekam|Malenggang
2001:Tanjung Bunga|Semayang|Sebongkuh|Kuala Dua|Tanjung Merpati|Sejuah|Mobui|Tanap|Sebuduh|Kelompu|Tunggal Bhakti
2001:Pusat Damai|Maju Karya|Sebarra|Pandu Raya|Embala|Hibun|Maringin Jaya|Suka Mulya|Palem Jaya|Rahayu|Dosan|Suka Gerundi|Gunam|Marita
2001:Sosok|Peruan Dalam|Menyabo|Mandong|Janjang|Riyai|Berakak|Engkasan|Pandan Sembuat|Binjai|Kedakas
2001:Pulau Tayan Utara|Kawat|Pedalaman|Balai Ingin|Lalang|Cempedak|Melugai|Emberas|Beginjan|Sejotang|Sebemban|Subah|Sungai Jaman|Tanjung Bunut|Tebang Benua
2001:Hilir|Padi Kaye|Temiang Mali|Cowet|Kebadu|Mak Kawing|Tae|Semoncol|Empirang Ujung|Bulu Bala|Temiang Taba|Senyabang
2001:Teraju|Belungai Dalam|Sansat|Kampung Baru|Bagan Asam|Lumut|Balai Belungai
2001:Meliau Hilir|Meliau Hulu|Kuala Buayan|Meranggau|Melobok|Sungai Mayam|Pampang Dua|Kuala Rosan|Sungai Kembayau|Kunyil|Cupang|Lalang|Baru Lombak|Enggadai|Balai Tinggi|2017:Bhakti Jaya|Mukti Jaya|Melawi Makmur|Harapan Makmur
2001:Nekan|Semanget|Entikong|Pala Pasang|Suruh Tembawang
2011:Sungai Putri|Tanjung Baik Budi|Kuala Tolak|Kuala Satong|Laman Satong
2001:Sukakarya|Randai|Belaban|Runjai Jaya|2008:Karya Baru|2020:Riam Batu Gading|Batu Payung Dua|Bantan Sari|Pelanjau Jaya|Rangkung
2001:Manis Mata|Air Dekakah|Suka Ramai|Suak Burung|Silat|Terusan|Kemuning|Kelampai|Bukit Gajah|Lembah Mukti|Asam Besar|Batu Sedau|Jambi|Seguling|Kalimantan|Pelempangan|Sengkuang Merabong|Pakit Selaba|Sungai Buluh|Ratu Elok|Mekar Jaya|Tribun Jaya
2001:Kendawangan Kiri|Banjar Sari|Kendawangan Kanan|Pangkalan Batu|Bangkal Serai|Air Hitam Besar|Suka Harapan|Suka Damai|Selimantan Jaya|Danau Buntar|Mekar Utama|Pembedilan|Air Hitam Hulu|Natai Kuini|Keramat Jaya|Seriam|Kedondong|Sungai Jelayan|Air Tarap
2001:Sandai|Randau Jungkal|2006:Penjawaan|Muara Jekak|Petai Patah|2010:Randau|Sandai Kiri|Demit|Pendamar Indah|Merimbang Jaya|Alam Pakuan|Jago Bersatu|Istana
2001:Riam Bunut|Sempurna|Bengaras|Sepotong|Sukaramai|Tanjung Beringin|Harapan Baru|Randau Limat|Bayun Sari|Teluk Bayur|Tanjung Maju|Sungai Daka|Mekar Harapan|Sinar Kuri|Selangkut Raya|Lanjut Mekar Sari|Kepari|Teluk Mutiara|Merabu Jaya
2001:Balai Pinang|Semandang Kiri|Kualan Hulu|2005:Semandang Hulu|Merawa|2009:Kualan Tengah|Kualan Hilir|Sekucing Labai|Paoh Concong|Legong|Kenanga|Balai Pinang Hulu|Sekucing Kualan|Labai Hilir|Botuh Bosi
2001:Nanga Tayap|Pangkalan Telok|Pangkalan Suka|Betenung|Batu Mas|Sungai Kelik|Lembah Hijau Satu|Lembah Hijau Dua|Siantau Raya|Sebadak Raya|Simpang Tiga Sembelangaan|Mensubang|Tajok Kayong|Kayong Utara|Kayong Hulu|Sepakat Jaya|Cegolak|Pateh Benteng|Tanjung Medan|Kayung Tuhe
2006:Sungai Jawi|Pesaguan Kiri|Sungai Pelang|2012:Sungai Bakau|Pematang Gadung|Pesaguan Kanan|Sungai Besar|Sungai Nanjung|Kemuning Biutak|Harapan Baru|Pagar Mentimun
2001:Tumbang Titi|Natai Panjang|Serengkah|Mahawa|Nanga Kelampai|Batu Tajam|2009:Kalimas Baru|2013:Pemuatan Jaya|2016:Sengkaharak|2020:Belaban Tujuh|2023:Segar Wangi|Petebang Jaya|Aur Gading|Beringin Rayo|Titi Baru|Tanjung Beulang|Batu Beransak|Serengkah Kanan|Sepauhan Raya|Jungkal|Jelayan|Pengatapan Raya|Suka Damai|Tanjung Maloi|Sepuring Indah
2001:Periangan|Tanggerang|Kesuma Jaya|Penyarang|Biku Sarana|Semantun|Riam Danau Kanan|Limpang|Pasir Mayang|Tebing Berseri|Deranuk|Rangga Intan|Pangkalan Suka|Teluk Runjai|Asam Jelai|Air Dua|Sidahari|Kusik Batu Lapu|Karang Dangin|Perigi|Bayam Raya|Pangkalan Paket
1001:Kantor|Tengah|Mulia Baru|Sampit|Suka Harja|2006:Suka Bangun|Kali Nilam|Paya Kumang|Suka Bangun Dalam
2001:Sungai Awan Kanan|Sungai Awan Kiri|Tempurukan|Ulak Medang|Tanjung Pura|Mayak|Tanjung Pasar|Suka Maju
1001:Kauman|Mulia Kerta|1004:Tuan-Tuan|1009:Banjar|2003:Padang|2005:Sungai Kinjil|Suka Baru|Baru|Negeri Baru|2010:Mekar Sari|Kinjil Pesisir
2001:Menyumbung|Senduruhan|Cinta Manis|Beginci Darat|Benua Krio|Riam Dadap|Sekukun|Batu Lapis|Krio Hulu|Kenyabur|Sunge Bengaras|Lubuk Kakap
2001:Semandang Kanan|Gema|Mekar Raya|Kampar Sebomban|Batu Daya|Kamora
2001:Air Upas|Sari Bekayas|Air Durian Jaya|Harapan Baru|Suka Ria|Banda Sari|Membuluh Baru|Gahang|Mekar Jaya
2001:Suka Mulia|Sukaraja|Bukit Kelambing|Muntai|Suka Sari|Sukaharja|Tanah Hitam|Pantai Ketikal
2001:Pebihingan|Lalang Panjang|Semayok Baru|Muara Gerunggang|Usaha Baru|Kerta Baru|Muara Semayok
2001:Beringin Jaya|Sungai Melayu Baru|Suka Mulya|Karya Mukti|Piansak|Jairan Jaya|Kepuluk|Sungai Melayu Jaya|Sungai Melayu|Mekar Jaya|Makmur Abadi
1001:Ladang|Kapuas Kanan Hulu|Tanjung Puri|Kapuas Kanan Hilir|Kapuas Kiri Hilir|Kapuas Kiri Hulu|1016:Akcaya|Alai|Rawa Mambok|Sengkuang|Mengkurai|Kedabang|Mekar Jaya|Batu Lalau|Menyumbung Tengah|Ulak Jaya|2007:Baning Kota|Tertung|Mungguk Bantok|Teluk Kelansam|Sungai Ana|Merti Guna|Tanjung Kelansam|Anggah Jaya|Lalang Baru|2026:Tebing Raya|Mail Jampong|Jerora Satu|Kebiau Baru
2001:Nanga Tempunak|Mensiap Baru|Tanjung Perada|Suka Jaya|Mangkurat Baru|Paribang Baru|Repak Sari|Pagal Baru|Kenyabur Baru|Benua Baru|Tinum Baru|Pangkal Baru|Pulau Jaya|Kuala Tiga|Gurung Mali|Merti Jaya|Benua Kencana|Balai Harapan|Tempunak Kapuas|Riam Batu|Pudau Bersatu|Kupan Jaya|Sungai Buluh|Jaya Mentari|Pekulai Bersatu|Mensiap Jaya
2001:Nanga Sepauk|Tanjung Ria|Sekubang|Kenyauk|Lengkenat|Manis Raya|Temiang Kapuas|Ensabang|Mait Hilir|Sekujam Timbai|Semuntai|Sirang Setambang|Nanga Libau|Bernayau|Sinar Pekayau|Nanga Pari|Buluh Kuning|Temawang Muntai|Tawang Sari|Gernis Jaya|Paoh Benua|Bedayan|Tanjung Hulu|Sungai Raya|Landau Panjang|Bangun|Sukau Bersatu|Kemantan|Peninsung|Sepulut|Temawang Bulai|Sungai Segak|Tanjung Balai|Sinar Harapan|Riam Kempadik|Nanga Layung|Limau Bakti|Tanjung Mawang|2040:Sungai Jaung
2001:Nanga Ketungau|Setungkup|2004:Sungai Mali|Air Nyuruk|Nanga Merkak|Sungai Deras|Nanga Sejirak|Semuntai|Senibung|Tanjung Baung|Baung Sengatap|Semajau Mekar|Beluh Mulyo|Batu Ampar|Bukit Sidin Permai|Betung Permai|Kenuak|Jentawang Hilir|Batu Nyadi|Ratu Damai|Lepung Pantak|Pampang Dua|Mungguk Kelapa|Maung
2001:Wirayuda|Tanjung Sari|Panding Jaya|Tirta Karya|Begelang Jaya|Sumber Sari|Panggi Agung|Kerta Sari|Argo Mulyo|Wana Bhakti|Swadaya|Margahayu|Gut Jaya Bhakti|Landau Buaya|Kayu Dujung|Senangan Kecil|Sungai Areh|Mungguk Gelombang|Mungguk Lawang|Nanga Kelapan|Panggi Ruguk|Bakti Senabung|Engkitan|Landau Temiang|Padung Kumang|Radin Jaya|Senangan Jaya|Kubu Berangan|Semareh
2001:Senaning|Empura|Sebadak|Sepiluk|Sungai Seria|Suak Medang|Nanga Bayan|Rasau|Jasa|Sungai Bugau|Nanga Bugau|Empunak Tapang Keladan|Sebetung Paluk|Muakan Petinggi|Nanga Sebawang|Sekaih|Bekuan Luyang|Sungai Pisau|Mungguk Entawak|Embaleh|Sebuluh|Riam Sejawak|Engkeruh|Sungai Kelik|Idai|Sungai Mawang|Ujung Kempas|Neraci Jaya|Sejawak
2001:Nanga Jetak|Nanga Dedai|Gandis|Sungai Mali|Riguk|Pengkadan Baru|Tauk|Empaci|Baras|Pengkadan Sungai Rupa|Kumpang|Mangat Baru|Menaong Baru|Emparu Baru|Lundang Baru|Penyak Lalang|Umin Jaya|Merempit Baru|Dedai Kanan|Sungai Tapang|Gandis Hulu|Hulu Dedai|Apin Baru|Jangkang|Belinyuk Sibau|Mengkirai Jaya|Terusan|Tanjung|Batu Landung|Samak|Manyam
2001:Nanga Mau|Jambu|Tertung Mau|Mentunai|Tuguk|Natai Tebedak|Nyangkom|Melingkat|Nanga Tikan|Pelaik|Kerapa Sepan|Sungai Buaya|Pakak|Sungai Sintang|Sungai Garong|Paoh Desa|Jaya Sakti|Mekar Mandiri|Landau Beringin|Karya Baru|Bukit Segaloh|Engkerangan|Lalang Inggar|Linggam Permai|Sungai Menuang|Natai Lesung|Begendang Mal|Sungai Ranap|Lengkong Bindu|Nanga Lidau|Mengkirai|Tanjung Keliling|Buluk Jegara|Buluk Panjang|Tanjung Putar|Sungai Emang|Sungai Meraya|Kempas Raya|Ipoh Emang|Sungai Pengga|Batu Netak|Neran Baya|Monbai Begununk
2001:Nanga Tebidah|Nanga Payak|Tanjung Bunga|Nanga Toran|Riam Panjang|Entogong|Nanga Tonggoi|Tanjung Lalau|Lintang Tambuk|Nanga Masau|Nanga Ungai|Nanga Abai|Nanga Laar|Riam Muntik|Nanga Oran|Tonak Goneh|Nangkak Lestari|Topan Nanga|Mapan Jaya|Tanjung Miru|Buluh Merindu|Empakan|Emponyang|Merahau Permai|Tanah Merah|Landau Bara|Kerapuk Jaya|Merah Arai|Tapang Manua|Nanga Tampang|Kebarau
2001:Nanga Serawai|Nanga Mentatai|Bedaha|Begori|Pagar Lebata|Tontang|Karya Jaya|Nanga Riyoi|Buntut Ponte|Nanga Segulang|Baras Nabun|Nanga Jelundung|Tanjung Raya|Tahai Permai|Merako Jaya|Sawang Senghiang|Tunas Harapan|Teluk Harapan|Gurung Senghiang|Tanjung Harapan|Rantau Malam|Mentajoi|Nanga Bihe|Nanga Tekungai|Talian Sahabung|Batu Ketebung|Muara Kota|Mekar Sari|Tanjung Baru|Nusa Tujuh|Nanga Ruhan|Meroboi|Panekasan|Tamakung|Limbur Bernaung Lestari|Mensulung Bio|Sabhang Landan|Nanga Tangoi
2001:Nanga Kemangai|Nanga Ambalau|Nanga Kesange|Nanga Menakon|Nanga Sake|Buntut Pimpin|Kepala Jungai|Tanjung Andan|Buntut Sabon|Nanga Keremoi|Nanga Menantak|Buntut Purun|Nanga Sakai|Nanga Mentomoi|Sungai Tambun|Riam Sabon|Nanga Ukai|Mensuang|Dahtah Bungai|Lunjan Tingang|Bukit Tinggi|Bukai Tukun|Nusa Koring|Purut Beribit|Pulou Sabhang|Patih Jepara|Korong Daso|Luting Mingan|Kolangan Juoi|Nanga Rade|Jengkarang|Deme|Nanga Pahangan
2001:Nanga Lebang|Merpak|Kebong|Baning Panjang|Ensaid Panjang|Bengkuang|Pelimping|Sungai Pukat|Sungai Maram|Sepan Lebang|Gemba Raya|Karya Jaya Bhakti|Mandiri Jaya|Landau Kodam|Sungai Labi|Sungai Lais|Kelam Sejahtera
2001:Ransi Dakan|Sungai Ukoi|Manter|Merarai Satu|Merarai Dua|Kajang Baru|Gurung Kempadik|Nobal|Baya Betung|Bonet Engkabang|Bonet Lama|Bancoh|Perembang|Solam Raya|Lebak Ubah|Melayang Sari|Sarai|Rarai|Penjernang|Penjernang Hulu|Riam Kijang|Baya Mulya|Laman Raya|Sabang Surai|Balai Agung|Kunyai
2001:Ampar Bedang|Telaga Satu|Telaga Dua|Binjai Hilir|Binjai Hulu|Sungai Risap|Dak Jaya|Mensiku|Empaka Kabiau Raya|Sungai Risap Mensiku Bersatu|Simba Raya
1001:Putussibau Kota|Hilir Kantor|2004:Pala Pulau|Sibau Hilir|Padua Mendalam|Datah Dian|Sibau Hulu|Nanga Nyabau|Nanga Awin|Ariung Mendalam|Nanga Sambus|Banua Tanga|Tanjung Beruang|Tanjung Karang|Seluan|Sungai Uluk Palin|Tanjung Lasa|Lauk|Jangkang
2001:Teluk Sindur|Bika|Jelemuk|2008:Bika Hulu|Nanga Manday|Melapi Manday|Penyeluang|Jongkong Manday
2001:Nanga Embaloh|Keliling Semulung|2006:Lawik|Nanga Lauk|Nanga Palin|Kirin Nangka|Pala Pintas|Ujung Bayur|Belatung
2001:Banua Martinus|Menua Sadap|Pulau Manak|Banua Ujung|Saujung Giling Manik|Ulak Pauk|Langan Baru|Batu Lintang|Rantau Prapat|Tamao
2001:Bunut Hilir|Bunut Hulu|Teluk Aur|Nanga Tuan|2006:Ujung Pandang|Empangau|Tembang|Bunut Tengah|Entibab|Kapuas Raya|Empangau Hilir
2001:Nanga Suruk|Temuyuk|Nanga Semangut|Nanga Dua|Selaup|Riam Piyang|Nanga Payang|Batu Tiga|Semangut Utara|Segitak|Nanga Kelibang|Sungai Besar|Bakong Permai|Beringin|Pantas Bersatu
2001:Jongkong Kiri Hilir|Jongkong Kanan|Jongkong Kiri Hulu|Jongkong Pasar|Ujung Said|Temenang|Ujung Jambu|Bontai|Jongkong Kiri Tengah|Jongkong Tanjung|Kandung Suli|Penepian Raya|Karya Baru|Nanga Serian
2001:Nanga Tepuai|Landau Kumpang|Nanga Yen|Lubuk Antuk|Parang|Kelakar|Bugang|Mentawit|Tani Makmur|Simpang Senara|Beringin|Sejahtera Mandiri|Mubung|Tunas Muda|Karya Mandiri
2001:Gudang Hulu|Gudang Hilir|Dalam|Nibung|Piasak Hilir|Engkerengas|Gerayau|Benuis|2012:Titian Kuala|Sekubah|Piasak Hulu|Sekulat|Nanga Leboyan|Vega|Mawan|Semalah|Tempurau
2001:Semitau Hulu|Kenerak|Nanga Seberuang|Entipan|Kenepai Komplek|Semitau Hilir|Nanga Kenepai|Tua' Abang|Nanga Lemedak|Marsedan Raya|Padung Kumang|Sekedau
2001:Sejiram|Beluis Harum|Gurung|Bati|Seneban|Belikai|Ranyai|Emperiang|Pala Kota|Nanga Lot|Tanjung Keliling|Tajau Mada|Jerenjang|Bekuan|Nanga Pala
2001:Setulang|Sepandan|Sungai Ajung|Sungai Abau|Labian|Mensiau|Melemba|Lanjak Deras|Sungai Senunuk|Labian Ira'ang
2001:Keling Panggau|Nanga Kantuk|Tintin Peninjau|Bajau Andai|Kumang Jaya|Laja Sandang
2001:Badau|Janting|Semuntik|Kekurak|Pulau Majang|Seriang|Sebindang|Tinting Seligi|Tajum
2001:Perigi|Baru|Pangeran|Miau Merah|Setunggul|Sungai Sena|Penai|Nanga Nuar|Bongkong|Seberu|Sentabai|Rumbih|Bukit Penai
2001:Nanga Dangkan|Belimbing|Nanga Ngeri|Landau Badai|Nanga Lungu|Nanga Luan|Riam Tapang|Lebak Najah|Dangkan Kota|Perjuk|Landau Rantau|Entebi|Selangkai|Selimu
1001:Kedamin Hulu|Kedamin Hilir|2003:Sungai Uluk|Jaras|Melapi|2014:Kedamin Darat|Tanjung Jati|Sayut|Urang Unsa|Suka Maju|Cempaka Baru|Beringin Jaya|Bungan Jaya|Tanjunglokang|Kereho|Ingko' Tambe
2001:Nanga Sebintang|Nanga Lebangan|Nanga Kalis|Nanga Raun|Bahenap|Nanga Tubuk|Nanga Danau|Kensuray|Rantau Kalis|Kalis Raya|Tekudak|Semerantau|Tapang Da'an|Segiam|2016:Ribang Kadeng|Rantau Bumbun|Peniung
2001:Nanga Danau|Boyan Tanjung|Riam Mengelai|Nanga Sangan|Sri Wangi|Nanga Boyan|Nanga Betung|Mujan|Nanga Jemah|Tubang Jaya|Karya Maju|Landau Mentail|Delintas Karya|Teluk Geruguk|Nanga Ret|Pemawan
2001:Nanga Mentebah|Tekalong|Suka Maju|Kepala Gurung|Tanjung|Tanjung Intan|Tangai Jaya|Menaren
2001:Kerangan Panjang|Mawan|Marta Dana|Buak Limbang|Riam Panjang|Permata|Hulu Pengkadan|Pinang Laka|Sasan|Pengkadan Hilir|Sira Jaya
2001:Mensusai|2003:Kerengas|Mantan|Nanga Suhaid|Tanjung|Madang Permai|Laut Tawang|Jongkong Hulu|Menapar|Lubuk Pengail|Tanjung Harapan
2001:Sungai Antu|Merakai Panjang|Kantuk Asam|Kantuk Bunut|Sungai Mawang|Langau
2001:Sungai Duri|2004:Sungai Jaga A|Sungai Jaga B|Sungai Pangkalan I|Sungai Pangkalan II
2001:Samalantan|Saba'u|Tumiang|Babane|Pasti Jaya|Bukit Serayan|Marunsu
2001:Lesabela|Semangat|Serangkat|Rodaya|Dayung|2007:Jesape|2011:Lomba Karya|Sidai|Seles|2018:Tebuah Marong|Suka Damai|2021:Suka Jaya
1001:Bumi Emas|1010:Sebalo|2003:Tirta Kencana|Bhakti Mulya|2006:Bani Amas|2009:Setia Budi
2001:Seluas|Bengkawan|Sahan|Mayak|Kalon|Sentangau Jaya
2001:Lembang|Gua|Bange|Danti|Sango
2001:Jagoi|Kumba|2006:Sekida|Gersik|Semunying Jaya|Sinar Baru
2002:Gerantung|Monterado|Goa Boma|2006:Nek Ginap|Beringin Baru|Sendoreng|Rantau|Mekar Baru|Jahandung|Serindu|Siaga
2001:Dharma Bhakti|Sumber Karya|Setia Jaya|Bangun Sari|Sebetung Menyala|Malo Jelayan|Ampar Benteng|Tanjung|Telidik|Puteng|Sekaruh|Tubajur|Lulang|Benteng|Sebente|Teriak|Temia Sio|Bana
2001:Nangka|Muhi Bersatu|Suka Maju|Cempaka Putih|Kiung|Kelayuk|Suti Semarang|Tapen
2001:Capkala|Mandor|Setanduk|Aris|Sebandut|Pawangi
2002:Sungkung I|2004:Siding|Hli Buei|Tangguh|Sungkung II|Sungkung III|Tamong|Tawang
2001:Magmagan Karya|Tiga Berkat|Seren Selimbau|Belimbing|Lamolda
2001:Cipta Karya|Suka Bangun|Karya Bhakti|Suka Maju
2001:Rukma Jaya|Sungai Keran|Sungai Raya|Karimunting|Pulau Lemukutan
2001:Saka Taru|Lembah Bawang|Janyat|Tempapan|Papan Uduk|Papan Tembawang|Godang Damar|Kinande
2001:Sinar Tebudak|Kamuh|Bengkilu|Pisak
2001:Hilir Kantor|Hilir Tengah|Raja|Mungguk|Amboyo Utara|Sungai Keli|Rasan|Mu'un|Ambarang|Engkadu|Amang|Penyaho Dangku|Antan Rayan|Amboyo Inti|Tebedak|Temiang Sawi|Amboyo Selatan|Sebirang|Pak Mayam
2001:Karangan|Sailo|Mentonyek|Sampuro|Sala'as|Sabaka|Tunang|2009:Sungai Laki|2014:Tiang Tanjung|2017:Pahokng|Garu|Bilayuk|Caokng|Salumang|Ansolok|Babatn|Parigi
2001:Sepahat|Lamoanak|Bengkawe|Tempoak|Re'es|Raba|Nangka|Menjalin
2001:Sebadu|Semenok|Mengkunyit|Bebatung|Kerohok|Sumsum|Sekilap|Manggang|Keramas|Pongok|Kayu Ara|Selutung|Mandor|Simpang Kasturi|Salatiga|Kayu Tanam|Ngarak
2001:Serimbu|Engkangin|Jambu Tembawang|Sepangah|Merayuh|Nyari|Sekendal|Semuntik|Temoyok|Engkadik Pade|Dange Aji|Tenguwe|Parek|Bentiang Madomang|Tengon|Sempatung Lawek
2001:Darit|Mamek|Ansang|Kayu Ara|Angkaras|Ladangan|2009:Songga|Sidan|Berinang Mayun|2013:Lintah Betung|Anik Dingir|Bagak|Tolok|Sungai Lubang|Ta'as|Ongkol Padang
2001:Pahauman|Paloan|Sebatih|Saham|Andeng|Senakin|Tonang|Banying|Sidas|Keranji Mancal|Keranji Paidang|Aur Sampuk|Gombang|Rabak
2001:Meranti|Kelampai Setolo|Moro Betung|Selange|Ampadi|Tahu
2001:Semedang|Kuala Behe|Nyayum|Paku Raya|Permiit|Tanjung Balai|Angkanyar|Kedama|Bengawan Ampar|Sehe Lusur|Sejowet
2001:Sebangki|Kumpang Tengah|Agak|Rantau Panjang|Sungai Segak
2001:Temahar|Kersik Belantian|Nyi'in|Papung|Sekais|Mandor Kiru|Jelimpo|Tubang Raeng|Kayu Ara|Pawis Hilir|Angan Tembawang|Balai Peluntan|Dara Itam I
2001:Padang Pio|Tembawang Bale|Kampet|Untang|Ringo Lojok|Gamang|Semade
2001:Sompak|Pauh|Lingkonong|Galar|Amawakng|Tapakng|Pakumbang
2001:Sungai Ringin|Mungguk|Tanjung|Merapi|Seraras|Semabi|Seberang Kapuas|Landau Kodah|Timpuk|Sungai Kunyit|Peniti|Gonis Tekam|Tapang Semadak|Engkersik|Ensalang|Bokak Sebumbun|Selalong|Sempulau Indah|Tigur Jaya|Beringkai Raya
2001:Rawak Hilir|Rawak Hulu|Nanga Menterap|Boti|Perongkan|Tinting Boyok|Sekonau|Setawar|Nanga Pemubuh|Tapang Perodah|Sungai Sambang|Mondi|Cupang Gading|Nanga Biaban|Sunsong
2001:Nanga Taman|Rirang Jati|Senangak|Nanga Kiungkang|Sungai Lawak|Tapang Tingang|Nanga Mongko|Nanga Engkulun|Nanga Koman|Lubuk Tajau|Pantok|Meragun|Nanga Mentukak|Semerawai|Engkulun Hulu
2001:Nanga Mahap|Batu Pahat|Lembah Beringin|Teluk Kebau|Landau Apin|Tembaga|Cenayan|Landau Kumpai|Nanga Suri|Sebabas|Karang Betung|Tamang|Tembesuk
2001:Sungai Ayak Satu|Sungai Ayak Dua|Entabuk|Tapang Pulau|Kumpang Bis|Menawai Tekam|Semadu|Merbang|Empajak|Sepantak|Melanjan Raya
2001:Sebetung|Seburuk Satu|Sungai Tapah|Ijuk|Mengaret|Kumpang Ilong|Sungai Antu Hulu|Terduk Dampak|Pakit Mulau|Tabuk Hulu|Batuk Mulau|Balai Sepuak|Bukit Rambat
2001:Nanga Ansar|Padak|Setuntung|Belitang Satu|Belitang Dua|Menua Prama|Maboh Permai
2001:Pemuar|Nusa Kenyikap|Batu Ampar|2007:Balai Lagas|Upit|Langan|Batu Buil|Guhung|2013:Batu Nanta|Belonsat|2016:Laman Bukit|Tekaban|2019:Labang|Nanga Pau|Nanga Entebah|2023:Nanga Menunuk|Sepan Tonak
2001:Tanjung Niaga|Paal|Sidomulyo|Tembawang Panjang|Poring|2007:Nanga Kebebu|Nanga Kayan|2013:Baru|2021:Tanjung Sari|2023:Tanjung Lay|Labai Mandiri|2026:Nusa Pandau|2032:Kelakik|Semadin Lengkong|2038:Tebing Karangan|2040:Kenual|2042:Tanjung Tengang
2001:Nanga Ella Hilir|Lengkong Nyadom|Nanga Nuak|Nanga Kalan|Nanga Nyuruh|Nanga Kempangai|Kerangan Kora|Penyuguk|Popai|Kahiya|Bemban Permai|Perembang Nyuruh|Sungai Labuk|Sungai Mentoba|Natai Compa|Pelempai Jaya|Domet Permai|Nyangau|Jabai
2001:Menukung Kota|Nanga Ella Hulu|Sungai Sampuk|Landau Leban|Tanjung Beringin|Nanga Melona Satu|Nanga Siyai|Nanga Mawang Mentatai|Laman Mumbung|Belaban Ella|Pelaik Keruap|Nanga Keruap|Batas Nangka|Nusa Poring|Batu Onap|Batu Badak|Oyah|Lihai|Sampak
2001:Nanga Sayan|Pekawai|Landau Sandak|Madya Raya|Karangan Purun|Mekar Pelita|Bora|Meta Bersatu|Nanga Kasai|Nanga Kompi|Nanga Mancur|Siling Permai|Lingkar Indah|Sayan Jaya|Nanga Pak|Tumbak Raya|Berobai Permai|Nanga Raku
2001:Batu Begigi|Loka Jaya|Suka Maju|Bina Jaya|Bina Karya|Madong Jaya|2016:Bata Luar|Maris Permai|2019:Pelita Kenaya|Tanjung Beringin Raya|Tanjung Gunung|Keranjik
2001:Nanga Sokan|Tanjung Sokan|Sijau|Keluing Taja|Nanga Betangai|Gelata|Nanga Ora|Nanga Libas|Telaga Raya|Teluk Pongkal|Nanga Tangkit|Penyengkuang|Melana|Nanga Potai|Sepakat|Muara Tanjung|Landau Kabu|Tanjung Mahung
2001:Tekelak|Manding|Nanga Belimbing|Tengkajau|Tanjung Paoh|Nanga Man|Sungai Pinang|Engkurai|Merpak|Senibung|Melamut Bersatu|Natai Panjang|Sungai Raya|Merah Arai|Suka Damai|Tanjung Arak|Melawi Kiri Hilir|Kompas Raya|Kayan Semapau
2001:Manggala|Senempak|Nanga Pintas|Landau Garong|Bina Jaya|Mandau Baru|Pelinggang|Nyanggai|Sungai Bakah|Bayur Raya|Landau Tubun|Nanga Kelawai
2001:Tiong Keranjik|Nanga Tikan|Beloyang|Nanga Raya|Junjung Permai|Nanga Keberak|Piawas|Kayu Bunga
2001:Ulak Muid|Harapan Jaya|Durian Jaya|Togan Baru|Pelita Jaya|Bukit Raya|Lintah Taum|Laja|Keluas Hulu|Ganjang
2001:Sutera|Pangkalan Buton|Sejahtera|Simpang Tiga|Benawai Agung|Harapan Mulia|Pampang Harapan|Sedahan Jaya|Gunungsembilan|Riam Berasap Jaya
2001:Teluk Melano|Nipah Kuning|Pemangkat|Padu Banjar|Penjalaan|Sungai Mata-Mata|Batu Barat|Pulau Kumbang|Rantau Panjang|Matan Jaya|Medan Jaya|Lubuk Batu
2001:Mas Bangun|Alur Bandung|Telukbatang|Sungaipaduan|Banyu Abang|Telukbatang Selatan|Telukbatang Utara
2001:Tanjungsatai|Kemboja|Dusun Kecil|Dusun Besar|2006:Satai Lestari
2001:Seponti Jaya|Telaga Arum|Wonorejo|Podorukun|Sungai Sepeti|Durian Sebatang
2001:Pelapis|Betok Jaya|Padang
2001:Sungai Raya|Sungai Ambangah|Arang Limbung|Kuala Dua|Tebang Kacang|Sungai Asam|Pulau Limbung|Kapur|Gunung Tamang|Sungai Bulan|Limbung|Teluk Kapuas|Madu Sari|Mekar Sari|Mekar Baru|Sungai Raya Dalam|Parit Baru|Pulau Jambu|Kalibandung|Muara Baru|Sukulanting|Permata Jaya
2001:Kuala Mandor B|Kubu Padi|Kuala Mandor A|Retok|Sungai Enau|Padi Jaya
2001:Simpang Kanan|Mega Timur|Bengkarek|Lingga|Sungai Ambawang Kuala|Jawa Tengah|Durian|Pancaroba|Puguk|Korek|Pasak|Pasak Piang|Teluk Bakung|Ampera Raya|Sungai Malaya
2002:Teluk Empening|Terentang Hilir|Terentang Hulu|Permata|Betuah|Sungai Radak Satu|Sungai Radak Dua|Sungai Dungun|Teluk Bayur|Radak Baru
2001:Tanjung Beringin|Batu Ampar|Teluk Nibung|Padang Tikar Satu|Padang Tikar Dua|Tasik Malaya|Sungai Besar|Sungai Jawi|Nipah Panjang|Ambarawa|Tanjung Harapan|Sungai Kerawang|Sumber Agung|Muara Tiga|Medan Mas
2001:Kubu|Olak-Olak Kubu|Sungai Selamat|Sungai Bemban|Pinang Luar|Seruat Dua|Seruat Tiga|Dabong|Ambawang|Sepakat Baru|Kampung Baru|Air Putih|Teluk Nangka|Jangkang Satu|Jangkang Dua|Pinang Dalam|Sungai Terus|Pelita Jaya|Mengkalang|Mengkalang Jambu
2001:Rasau Jaya Umum|Rasau Jaya Satu|Rasau Jaya Dua|Rasau Jaya Tiga|Bintang Mas|Pematang Tujuh
2001:Teluk Pakedai Hulu|Teluk Pakedai Satu|Teluk Pakedai Dua|Kuala Karang|Seruat Satu|Sungai Deras|Selat Remis|Madura|Pasir Putih|Teluk Gelam|Tanjung Bunga|Sungai Nibung|Arus Deras|Sungai Nipah
2001:Sungai Kakap|Sungai Itik|Jeruju Besar|Sungai Kupah|Sungai Rengas|Pal Sembilan|Sungai Belidak|Kalimas|Punggur Kecil|Punggur Besar|Tanjung Saleh|Sepuk Laut|Punggur Kapuas|Rengas Kapuas|Parit Keladi
1002:Benuamelayu Laut|Benuamelayu Darat|Parittokaya|Kotabaru|Akcaya
1001:Paritmayor|Banjar Serasan|Saigon|Tanjung Hulu|Tanjung Hilir|Dalambugis|Tambelansampit
1001:Pallima|Sungaijawi Dalam|Sungaijawi Luar|Sungaibeliung
1001:Siantan Hulu|Siantan Tengah|Siantan Hilir|Batulayang
1001:Sungaibangkong|Daratsekip|Tengah|Mariana|Sungaijawi
1001:Bansir Laut|Bansir Darat|Bangkabelitung Laut|Bangkabelitung Darat
1001:Roban|Condong|Sekip Lama|Jawa|Bukit Batu|Sungai Wie
1001:Pasiran|Melayu|Tengah|Kuala
1001:Pajintan|Nyarumkop|Maya Sopa|Bagak Sahwa|Sanggau Kulor
1001:Sungai Garam Hilir|Naram|Sungai Bulan|Sungai Rasau|Setapuk Kecil|Setapuk Besar|Semelagi Kecil
1001:Sedau|Sagatani|Sijangkung|Pangmilang
1011:Candi|Kumai Hulu|Kumai Hilir|2001:Sungai Cabang|Teluk Pulai|Sabuai|Keraya|Teluk Bogam|Sungai Bakau|Kubu|Sungai Kapitan|Batu Belaman|Sungai Tendang|2014:Sungai Sekonyer|Sungai Bedaun|2017:Bumi Harjo|2032:Pangkalan Satu|2034:Sabuai Timur
1002:Mendawai Seberang|Mendawai|1005:Madurejo|Sidorejo|Raja|Raja Seberang|Baru|2001:Tanjung Putri|2004:Pasir Panjang|2010:Rangda|Kenambui|Runtu|Umpang|Kumpai Batu Bawah|Kumpai Batu Atas|Natai Raya|Medang Sari|Natai Baru|Tanjung Terantang|Sulung
1007:Kotawaringin Hulu|Kotawaringin Hilir|2001:Babual Baboti|Tempayung|Sakabulin|Kinjil|Dawak|Riam Durian|2009:Lalang|Rungun|Kondang|Suka Jaya|Suka Makmur|Sumber Mukti|Palih Baru|Ipuh Bangun Jaya|Sagu Suka Mulya
1002:Pangkut|2001:Nanga Mua|2003:Sukarami|Gandis|Kerabu|Sambi|Penyombaan|Pandau|Riam|Panahan|Sungai Dau
2001:Pangkalan Tiga|Pandu Sanjaya|Lada Mandala Jaya|Makarti Jaya|Sumber Agung|Purbasari|Sungai Rangit Jaya|Pangkalan Dewa|Kadipi Atas|Sungai Melawen|Pangkalan Durin
2001:Pangkalan Banteng|Mulya Jadi|Karang Mulya|Kebun Agung|Sido Mulyo|Marga Mulya|Amin Jaya|Arga Mulya|Natai Kerbau|Simpang Berambai|Sungai Hijau|Sungai Pakit|Berambai Makmur|Karang Sari|Sungai Pulau|Sungai Bengkuang|Sungai Kuning
1009:Kota Besi Hulu|Kota Besi Hilir|2003:Palangan|Hanjalipan|Simpur|Pamalian|Camba|Kandan|2012:Bajarum|2015:Rasau Tumbuh|2017:Soren
2004:Rubung Buyung|Patai|Luwuk Ranggan|Jemaras|Cempaka Mulia Timur|Cempaka Mulia Barat|Luwuk Bunter|Sungai Paring
1012:Kuala Kuayan|2001:Tangar|Baampah|Kawan Batu|Tanjung Bantur|Penda Durian|Pahirangan|Satiung|Santilik|Tangka Robah|Pemantang|Tumbang Sapiri|2014:Bawan|Tanjung Jariangau|2031:Kapuk|Pantap
1004:Parenggean|2001:Tehang|Kabuau|2007:Barunang Miri|2009:Sumber Makmur|Mekar Jaya|Karang Tunggal|Bandar Agung|Beringin Tunggal Jaya|2015:Sari Harapan|Karang Sari|2019:Bajarau|2023:Bukit Harapan|Manjalin|Karya Bersama
1001:Baamang Hilir|Baamang Tengah|Baamang Hulu|1007:Tanah Mas|Baamang Barat|2006:Tinduk
1001:Mentawa Baru Hulu|Mentawa Baru Hilir|Ketapang|1007:Sawahan|1009:Pasir Putih|2005:Pelangsian|Bapeang|2008:Eka Bahurui|2010:Telaga Baru|Bangkuang Makmur|Bapanggang Raya
2001:Pondok Damar|Bagendang Hilir|Bagendang Tengah|Natai Baru|Bagendang Hulu|Sumber Makmur|Bagendang Permai
1008:Samuda Kota|Basirih Hilir|2005:Sebamban|Samuda Besar|Samuda Kecil|2010:Jaya Kelapa|Basirih Hulu|Jaya Karet|Handil Sohor|Sei Ijum Raya
2001:Bapinang Hulu|Bapinang Hilir|Bapinang Hilir Laut|Satiruk|Makarti Jaya|Rawa Sari|Hanaut|Babirah|Serambut|Babaung|Bamadu|Penyaguan|Hantipan|Bantian
2001:Tumbang Kalang|Kuluk Telawang|Sungai Puring|Tumbang Ngahan|Tumbang Ramei|Tumbang Hejan|Sungai Hanya|Tumbang Sepayang|2016:Buntut Nusa|Tumbang Gagu|2021:Tumbang Manya|2025:Gunung Makmur|2027:Mulya Agung|Bhakti Karya|Waringin Agung
2001:Parebok|Basawang|Lampuyang|Ujung Pandaran|Regei Lestari|Kuin Permai
1001:Mentaya Seberang|2002:Terantang|Batuah|Terantang Hilir|Ganepo|Seragam Jaya
2001:Pundu|Keruing|Parit|Pantai Harapan|Pelantaran|Tumbang Koling|Sudan|Bukit Batu|Bukit Raya|Selucing|Sungai Ubar Mandiiri
2001:Sebabi|Tanah Putih|Sumber Makmur|Kenyala|Penyang|Biru Maju
2001:Tumbang Tilap|Tumbang Kaminting|Tanah Haluan|Tumbang Panyahuan|Tumbang Sapia|Tumbang Getas|Tewai Hara|Tumbang Payang|Tumbang Kania|Tumbang Tawan|Lunuk Bagantung|Tumbang Torung|Tumbang Batu|Tumbang Saluang
2001:Luwuk Sampun|Tumbang Mujam|Merah|Tanjung Jorong|Sebungsu|Bukit Makmur|Wonosari|Mekar Sari|Damar Makmur|Cempaka Putih|Jati Waringin
2001:Tumbang Boloi|Luwuk Kowan|Rantau Tampang|Tumbang Mangkup|Rantau Katang|Tumbang Sangai|Tukang Langit|Beringin Agung|Agung Mulya|Batu Agung|Bukit Indah|Tumbang Puan|Rantau Suang|Rantau Sawang|Tanjung Harapan|Buana Mustika|Tri Buana|Tumbang Bajanei
1006:Murung Keramat|Selat Hilir|Selat Tengah|Selat Hulu|Selat Dalam|1021:Selat Utara|Selat Barat|Panamas|2011:Pulau Telo|2020:Pulau Telo Baru
1001:Mambulau|Hampatung|Dahirang|Barimba|Sei Pasah|2006:Bakungin|Sei Asam|Saka Batur
2001:Anjir Serapat Timur|Anjir Serapat Tengah|Anjir Serapat Barat|Anjir Mambulau Timur|Anjir Mambulau Tengah|Anjir Mambulau Barat|Anjir Serapat Baru
2001:Batanjung|Cemara Labat|Palampai|Sei Teras|Lupak Dalam|2008:Tamban Baru Selatan|2011:Tamban Lupak|2014:Lupak Timur|Wargo Mulyo|Sei Bakut|2018:Pematang|Simpang Bunga Tanjung|Baranggau
1004:Mandomai|2001:Sei Kayu|Saka Mangkahai|Anjir Kalampan|2005:Pantai|Saka Tamiang|Penda Katapi|Teluk Hiri|Sei Dusun|Sei Pitung|Maju Bersama|Basuta Raya
2001:Saka Lagon|Bunga Mawar|Sei Tatas|Narahan|Handiwung|Anjir Palambang|Palangkai|Teluk Palinget|Sei Tatas Hilir|Mawar Mekar|Banama|Narahan Baru
1001:Palingkau Baru|Palingkau Lama|2003:Tajepan|Mampai|Muara Dadahup|Belawang|2008:Palangkau Lama|2010:Palangkau Baru|2014:Talekung Punei|Karya Bersama|Palingkau Jaya|Palingkau Asri|Palingkau Sejahtera|Saka Binjai|Bina Sejahtera|Suka Reja|Suka Mukti|Bina Karya|Bina Mekar|Rawa Subur|Sumber Mulya|Bumi Rahayu|Manggala Permai
2001:Pangkalan Rekan|Batuah|Basarang|Basungkai|Maluen|Pangkalan Sari|Lunuk Ramba|Batu Nindan|Basarang Jaya|Bungai Jaya|Panarung|Tarung Manuah|Tambun Raya|Naning
2001:Manusup|Sei Kapar|Tarantang|Lamunti|Pulau Kaladan|Mantangai Hilir|Mantangai Tengah|Mantangai Hulu|Kalumpang|Sei Ahas|Katunjung|Lahei Mangkutup|Tumbang Muroi|Danau Rawah|Muroi Raya|Katimpun|Manusup Hilir|Sei Gita|Bukit Batu|Sei Gawing|Humbang Raya|Tabore|Tumbang Mangkutup|Lapetan|Lamunti Permai|Manyahi|Sekata Makmur|Kaladan Jaya|Rantau Jaya|Warga Mulya|Lamunti Baru|Sriwidadi|Sumber Makmur|Sidomulyo|Harapan Jaya|Sekata Bangun|Sari Makmur|Suka Maju
2001:Petak Puti|Aruk|Lawang Kajang|Timpah|Lungkuh Layang|Lawang Kamah|Tumbang Randang|Batapah|Danau Pantau
2001:Masaran|Kayu Bulan|Kota Baru|Penda Muntei|Tapen|Pujon|Marapit|Manis|Karukus|Bajuh|Barunang|2019:Buhut Jaya|2021:Hurung Pukung
2001:Sei Hanyo|Hurung Tabengan|Rahung Bungai|2005:Bulau Ngandung|Tumbang Puroh|2008:Tangirang|2013:Barunang II|Hurung Tampang|Supang|Katanjung|2018:Jakatan Pari|Tumbang Sirat|2021:Dirung Koram|Mampai Jaya
2001:Tamban Baru Timur|Tamban Baru Tengah|Tamban Baru Mekar|Bandaraya|Sidorejo|Warna Sari|Bandar Mekar|Tamban Makmur|Sidomulyo|Tamban Jaya
2001:Jangkang|Tumbang Tukun|Sei Ringin|Kaburan|Balai Banjang|Tumbang Diring|Dandang|Hurung Kampin|Batu Sambung|Tumbang Nusa
2001:Masaha|Sei Pinang|Lawang Tamang|Karetau Manta'a|Tumbang Bukoi|Tumbang Tihis|Tumbang Manyarung|Tanjung Rendan|Jakatan Masaha|Masupa Ria
2001:Dadahup|Tambak Bajai|Bina Jaya|Harapan Baru|Bentuk Jaya|Sumber Agung|Petak Batuah|Manuntung|Sumber Alaska|Menteng Karya|Tanjung Harapan|Kahuripan Permai|Dadahup Raya
1001:Pulau Kupang|2002:Pulau Mambulau|Sei Lunuk|Sei Jangkit|Tamban Luar|Terusan Raya|Terusan Karya|Terusan Makmur|Terusan Mulya|Bamban Raya|Bangun Harjo|Terusan Baguntan Raya|Terusan Raya Barat|Terusan Raya Hulu|Budi Mufakat
1003:Rantau Kujang|2001:Tampulang|Rantau Bahuang|2004:Rangga Ilung|Tabatan
1003:Mengkatip|2001:Sungai Jaya|Mahajandau|2004:Kalanis|Lehai|Damparan|Teluk Timbau|Batilap|Batampang|Mangkatir
1002:Bangkuang|2001:Salat Baru|2003:Teluk Betung|Babai|Janggi|Malitin|Muara Arai|Talio|Tampijak|Bintang Kurung|Teluk Sampudau
1005:Pendang|2001:Sungai Telang|Majundre|Bundar|Talekoi|2006:Marawan Lama|Marawan Baru|Reong|Tarusan|Panarukan|Maruga|Hingan|Danau Bambure|Tamparak|Hulu Tampang|Bantai Bambure|Rampa Mea|Gunung Rantau|Tamparak Layung
2001:Baruang|Kayumban|Tabak Kanilan|Sarimbuah|Gagutur|Muka Haji|Sire|Muara Singan|Patas I|Patas II|Bintang Ara|Ugang Sayu|Ngurit|Wungkur Baru|Bipak Kali|Malungai Raya|Sei Paken|Palu Rejo|Wayun|Marga Jaya|Ruhing Raya
1006:Jelapat|Hilir Seper|Buntok Kota|2001:Danau Ganting|Muara Talang|Teluk Telaga|Baru|Danau Sadar|2009:Pamait|Sababilah|Mangaris|Tetei Lanan|Pamangka|Sanggu|Lembeng|Muara Ripung|Madara|Murung Paken|Mabuan|Kalahien|Penda Asam|Pararapak|Teluk Mampun|Tanjung Jawa|Telang Andrau|Dangka|Danau Masura
1001:Montallat I|Montallat II|Tumpung Laung I|Tumpung Laung II|2005:Sikan|Rubei|Pepas|Ruji|Paring Lahung|Kamawen
2001:Malungai|Rarawa|Ketapang|Walur|Baliti|Majangkan|Kandui|Payang Ara|Jaman|Pelari|Sangkorang|Siwau|Tongka|Batu Raya I|Batu Raya II|Tapen Raya
2001:Tanjung Harapan|Linon Besi I|Linon Besi II|Muara Mea|Lawarang|Lampeong I|Lampeong II|Payang|Berong|Baok|Tambaba
2001:Sampirang I|Sampirang II|Liju|Benangin III|Benangin II|Benangin V|Benangin I|Muara Wakat|2012:Mampuak I|Jamut|Sei Liju|Mampuak II
1013:Lanjas|Melayu|2010:Lemo I|Lemo II|Pendreh|2017:Rimba Sari|Sei Rahayu I|2022:Sei Rahayu II|2024:Beringin Raya|Datai Nirui
1015:Lahei I|Lahei II|2001:Ipu|Mukut|2014:Muara Bakah|2017:Juju Baru|Muara Inu|Bengahon|Rahaden|Muara Pari|Haragandang|Karendan|Hurung Enep
1001:Jingah|Jambu|2003:Liang Naga|Sabuh|Hajak|Malawaken|Sikui|Panaen|Liang Buah|Gandring
2001:Trahean|Trinsing|Bintang Ninggi I|Bintang Ninggi II|Butong|Buntok Baru|Bukit Sawit|Tawan Jaya|Pandran Raya|Pandran Permai
2001:Nihan Hilir|Nihan Hulu|Luwe Hilir|Luwe Hulu|Jangkang Baru|Jangkang Lama|Papar Pujung|Teluk Malewai|Benao Hilir|Benao Hulu|Karamuan
2001:Galinggang|Tampelas|Telaga|Parupuk|Karuing|Jahanjang|Tumbang Runen|Baun Bango|Asem Kumbang
1003:Kasongan Baru|Kasongan Lama|2001:Tewang Kadamba|Tumbang Liting|2005:Talian Kereng|Banut Kalanaman|Talangkah|Hampalit
1006:Pendahara|2001:Tewang Baringin|Hapalam|Tewang Rangas|Bangkuang|Tarusan Danum|2007:Tumbang Tarusan|Tewang Rangkang|Tewang Manyangen|Karya Unggang
2001:Tewang Papari|Tewang Darayu|Buntut Bali|Kuluk Bali|Manduing Taheta|Manduing Lama|Tumbang Banjang|Tumbang Lawang|Dahian Tunggal|Tewang Karangan|Tumbang Tungku|Geragu|Tumbang Tanjung|Tura
1009:Samba Kahayan|2001:Tumbang Lahang|Tewang Panjang|Petak Puti|Telok|Samba Danum|Samba Bakumpai|Samba Katung|Napu Sahur|2010:Batu Badinding|Rantau Asem|Mirah Kalanaman|Tumbang Kalemei|Tumbang Marak|Tumbang Hangei|Tumbang Pariyei
2001:Dehes|Tumbang Labehu|Tumbang Kaman|Tumbang Manggo|Kamanto|Kuluk Habuhus|Tumbang Kanei|Tumbang Taranei|Tumbang Kawei|Tumbang Mangara|Tumbang Pangka|Tumbang Atei|2020:Daya Manunggal|Rantau Bangkiang
2001:Tumbang Mandurei|Tumbang Paku|Buntut Leleng|Kuluk Leleng|Sabaung|Tumbang Malawan|Tumbang Taei|Rangan Surai|Tumbang Hiran|Tumbang Pahanei|Tumbang Dakei|Rangan Burih|Tumbang Bemban|Tumbang Lambi|Rangan Tangko|Tumbang Tundu|Batu Panahan|Tumbang Tabulus
1014:Tumbang Sanamang|2001:Kiham Batang|Tumbang Kabayan|Rangan Kawit|Dehes Asem|Kuluk Sapangi|Tumbang Kuai|Tumbang Salaman|Rantau Puka|Rantau Bahai|Rangan Ranjing|Tumbang Labaning|Batu Bango|Tumbang Hangei II|2015:Sei Nanjan|Tumbang Jiga|Tumbang Mangketai|2019:Tumbang Mahop|Tumbang Sabetung|2030:Penda Tanggaring Lama|Penda Tanggaring Baru|Teluk Tampang|Tumbang Manangei
2001:Mendawai|Teluk Sebulu|Kampung Melayu|Tewang Kampung|Perigi|Mekar Tani|Tumbang Bulan
1001:Pagatan Hilir|Pagatan Hulu|2003:Kampung Keramat|Kampung Tengah|Jaya Makmur|Subur Indah|Kampung Baru|Bangun Jaya|Setia Mulia|Singam Raya|Sebangau Jaya|Sungai Kaki|Selat Baning|Makmur Utama|Bumi Subur|Bakung Raya
2001:Talingke|Hiyang Bana|Petak Bahandang|Handiwung|Tumbang Panggo|Tewang Tampang|Luwuk Kanan|Luwuk Kiri
2001:Tumbang Baraoi|Tumbang Jala|Batu Badak|Batu Tukan|Tumbang Tangoi|Nusa Kutau|Tumbang Habangoi
2001:Tumbang Gaei|Tumbang Kataei|Tumbang Karuei|Tumbang Dahuei|Rantau Pandan|Rangan Rondan|Rangan Bahekang|Tumbang Kajamei|Tumbang Kaburai|Tanjung Batik|Penda Nange
1001:Kuala Pembuang I|Kuala Pembuang II|2005:Pematang Limau|Sungai Perlu|Tanjung Rangas|Muara Dua|Jahitan|Baung|2015:Persil Raya|Sungai Undang
1016:Rantau Pulut|2008:Gantung Pangayuh|Teluk Bayur|Suka Mandang|Ayawan|Mugi Panyuhu|Bukit Buluh|Tumbang Bai|Durian Tunggal|2017:Pangke|Panyumpa|2022:Sukorejo|Bumi Jaya|Suka Jaya|2026:Panca Jaya|2029:Tangga Batu|Ringin Agung|Batu Agung|Suka Makmur|Suka Maju
2001:Telaga Pulang|Cempaka Baru|Palingkau|Ulak Batu|Paren|Banua Usang|2013:Sembuluh I|Sembuluh II
2001:Tanjung Hanau|Parang Batang|Bahaur|Pembuang Hulu I|Pembuang Hulu II|Derangga|2011:Paring Raya
2020:Tumbang Bahan|Tumbang Kalang|Tusuk Belawan|Marandang|Tumbang Suei|Tumbang Manjul|Mojang Baru|Rantau Panjang|Mongoh Juoi|2030:Sepundu Hantu|Tumbang Kubang|Tumbang Laku|Tanjung Paku|Buntut Sapau|Tumbang Taberau|Riam Batang|Tumbang Sepan|Tumbang Setawai|Tumbang Kasai|Tumbang Darap
2001:Mekar Indah|Halimaung Jaya|Bangun Harja|Kartika Bhakti|Pematang Panjang|Sungai Bakau
2001:Terawan|Selunuk|Lanpasa|2005:Bangkal|Tabiku
2001:Asam Baru|Tanjung Hara|Tanjung Paring|Tanjung Rangas II|Panimba Raya|Rungau Raya
2001:Sebabi|Sandul|Kalang|Derawa|Wana Tirta|Suka Mulya|Durian Kait|Sahabu|Batu Menangis
2001:Tumbang Magin|Tumbang Setoli|Tumbang Hentas|Tumbang Langkai|Tumbang Salau|Tumbang Gugup|Rangkang Munduk|Tanjung Tukal|Rantau Betung
1003:Mendawai|Padang|2001:Natai Sedawak|Pudu|2005:Kartamulia|Sukaraja|Pangkalan Muntai|Petarikan
1001:Kuala Jelai|2002:Pulau Nibung|Sungai Baru|Sungai Bundung|Sungai Raja
2001:Jihing|Air Dua|2005:Lupu Peruca|Balai Riam|Pempaning|2011:Sekuningan Baru|Bangun Jaya|Bukit Sungkai
2001:Sungai Damar|Sungai Tabuk|Sungai Cabang Barat|Sungai Pasir
2001:Kenawan|Laman Baru|Ajang|Semantun|Nibung Terjun|Natai Kondang|Sembikuan
1012:Tapin Bini|2001:Sungai Tuat|Tanjung Beringin|Cuhai|Kawa|Karang Taba|Penopa|Suja|Sekoban|Bakonsu|2022:Samu Jaya
1017:Kudangan|2004:Riam Panahan|Sepoyu|2010:Nyalang|Riam Tinggi|Landau Kantu|Lopus|Kubung|Sekombulan|Penyombaan|2020:Hulu Jojabo
1005:Nanga Bulik|2001:Sungai Mentawa|Guci|Batu Kotam|Kujan|2006:Bunut|Beruta|Tamiang|2031:Bumi Agung|Sumber Mulya|2036:Bukit Indah|Arga Mulya|2043:Perigi Raya|Nanga Pamalontian
2001:Nanga Palikodan|Sungkup|Nuangan|Nanga Koring|Toka|Sepondam|Merambang|Pedongatan|Batu Tunggal|Nanga Kemujan|Bukit Jaya|Suka Maju
2001:Melata|Nanuah|Batu Ampar|Lubuk Hiju|Topalan|Bukit Makmur|Modang Mas|Bukit Raya|Mukti Manunggal|Sumber Jaya|Bukit Harum
2001:Bina Bhakti|Wonorejo|Mekar Mulya|Jangkar Prima|Purwareja|Tri Tunggal|Batu Hambawang|Rimba Jaya
2001:Nanga Belantikan|Sungai Buluh|Tangga Batu|Belibi|Bayat|Karang Besi|Benuatan|Kahingai|Nanga Matu|Bintang Mangalih|Petarikan|Sumber Cahaya
2001:Batu Tambun|Kinipan|Ginih|Benakitan|Liku|Mengkalang|Karang Mas|Kina|Jamuat
1001:Sepang Simin|2002:Sepang Kota|Tewai Baru|Tanjung Karitak|2011:Pamatang Limau|Tampelas|2014:Rabauh
1001:Tampang Tumbang Anjir|1012:Kurun|2002:Petak Bahandang|Tanjung Riu|Teluk Nyatu|Tumbang Lampahung|Tewang Pajangan|Tumbang Tariak|Tumbang Miwan|Hurung Bunut|Tumbang Hakau|Pilang Munduk|2013:Tumbang Manyangan|Penda Pilang|Tumbang Tambirah
1005:Tewah|2001:Sare Rangan|Tumbang Pajangei|Kasintu|Batu Nyiwuh|2006:Tumbang Habaon|Sei Riang|Sandung Tambun|Tanjung Untung|Upon Batu|Sumur Mas|Batu Nyapau|Taja Urap|Teluk Lawah|Karason Raya|Rangan Mihing
1001:Tumbang Miri|2002:Batu Tangkoi|2005:Penda Rangas|Tumbang Sian|2008:Tumbang Pasangon|2012:Tumbang Korik|2014:Tumbang Ponyoi|2019:Dandang|Tumbang Hamputung|Tumbang Tajungan|2028:Tumbang Takaoi|Teluk Kanduri
1021:Jakatan Raya|2001:Tumbang Jutuh|Tumbang Baringei|2009:Tumbang Malahoi|2014:Tumbang Bunut|Tumbang Kajuei|Luwuk Kantor|Luwuk Langkuas|Talangkah|Parempei|Linau|2022:Bereng Baru|Bereng Malaka|2027:Karya Bhakti
1001:Tumbang Talaken|2002:Tumbang Sepan|Tangki Dahuyan|Bereng Balawan|Bereng Jun|Takaras|2012:Belawan Mulia|Taringen|Bangun Sari|Fajar Harapan|2017:Gohong|Tumbang Jalemu
1005:Kampuri|2001:Tuyun|Tumbang Empas|Rangan Tate|Dahian Tambuk|2006:Tumbang Danau
1008:Tumbang Marikoi|2001:Lawang Kanji|Tumbang Mahuroi|Karetau Rambangun|Karetau Sarian|Tumbang Posu|Tumbang Maraya|Tumbang Anoi
1003:Tumbang Napoi|2001:Tumbang Siruk|Mangkuhung|2004:Tumbang Masukih|Rangan Hiran|Harowu|Tumbang Manyoi|Tumbang Lapan|Buntoi|Tumbang Koroi|Tumbang Hatung
1004:Tumbang Rahuyan|2001:Jangkit|Tumbang Lapan|Batu Puter|2005:Sei Antai|Hantapang|Sangal|Tumbang Tuwe|2012:Tumbang Mujai
1005:Tehang|2002:Tumbang Samui|Tumbang Oroi|Luwuk Tukau|2006:Putat Durei|Tumbang Mantuhe
1006:Rabambang|2001:Hujung Pata|Tumbang Jalemu Kajuei|Jalemu Raya|Jalemu Masulan|Mangkawuk|2007:Tajah Antang Raya|Tumbang Kuayan|Tumbang Langgah|Tusang Raya|Tumbang Bahanei
2001:Dandang|Talio|Pangkoh Hilir|Pangkoh Hulu|Kantan Muara|Talio Muara|Talio Hulu|Pangkoh Sari|Sanggang|Pantik|Belanti Siam|Gadabung|Mulyasari|Kantan Dalam|Kantan Atas|Karya Bersama
1018:Bahaur Basantan|2001:Cemantan|Papuyu II Sei. Barunai|Kiapak|2005:Papuyu I Sei. Pasanan|Sei. Rungun|Bahaur Hilir|Bahaur Tengah|Bahaur Hulu|2014:Papuyu III Sei. Pudak|Tanjung Perawan|Bahaur Hulu Permai|Bahaur Batu Raya
2001:Tanjung Sangalang|Penda Barania|Bukit Rawi|Tuwung|Sigi|Petuk Liti|Bukit Liti|Bahu Palawa|Pamarunan|Balukon|Bukit Bamba|Tahawa|Parahangan|Bereng Rambang
2001:Manen Paduran|Manen Kaleka|Lawang Uru|Hurung|Hanua|Ramang|Tambak|Pahawan|Goha|Bawan|Tumbang Tarusan|Pandawei|Pangi|Tangkahen|Kasali Baru
1005:Pulang Pisau|1015:Kalawa|Bereng|2001:Buntoi|Mintin|Mantaren I|Anjir Pulang Pisau|2006:Gohong|2014:Mantaren II|2017:Hanjak Maju
2001:Tahai Jaya|Purwodadi|Wono Agung|Kanamit Barat|Sei Baru Tewu|Kanamit|Garantung|Gandang|Badirih|Tahai Baru|Maliku Baru|Sidodadi|Kanamit Jaya|Gandang Barat|Maliku Mulia
2001:Garung|Henda|Simpur|Sakakajang|Jabiren|Pilang|Tumbang Nusa|Tanjung Taruna
2001:Paduran Sebangau|Paduran Mulya|Sebangau Mulya|Sebangau Permai|Mekar Jaya|Sebangau Jaya|Sei Hambawang|Sei Bakau
1012:Puruk Cahu|Beriwit|2001:Dirung|Malasan|Batu Putih|Mangkahui|Panu'ut|Muara Untu|Muara Ja'an|Bahitom|Danau Usung|Juking Pajang|Muara Sumpoi|2014:Muara Bumban|Penyang
1014:Saripoi|2007:Sungai Lunuk|Konut|Belawan|Mangkolisoi|Kalang Kaluh|Mantiat Pari|Olung Ulu|2015:Puruk Batu|Olung Siron|Tino Talih|Olung Nango|Mahanyan|Dirung Bakung|Tabulang|Cangkang|Olung Dojou|Doan Arung|Muwun|Nono Kliwon|Kolam|Saruhung|Olung Soloi|Tokung|Olung Balo|Karali|Osom Tompok
1003:Muara Laung I|1006:Muara Tuhup|1031:Batu Bua I|2001:Batu Tuhup|Tumbang Bahan|2004:Muara Laung II|Beras Balange|2010:Pelaci|Biha|Dirung Pundu|Dirung Pinang|Muara Tupuh|Narui|Tumbang Bana|Lakutan|Tawai Haui|2026:Penda Siron|Muara Maruwei I|Muara Maruwei II|Beralang|Kalang Dohong|2032:Batu Bua II|Tahujan Laung|Tumbang Bondang|Tumbang Tonduk|2037:Batu Karang
1004:Muara Bakanon|1006:Tumbang Lahung|2001:Sungai Gula|Sungai Batang|Tumbang Salio|2005:Purnama|2007:Sungai Lobang|Pantai Laga|Baratu|Juking Sopan|Muara Babuat|2018:Sungai Bakanon
1004:Tumbang Kunyi|2001:Kalapeh Baru|Tumbang Masao|Batu Makap|2005:Olong Liko|Teluk Jolo|Laas Baru|2018:Tumbang Molut|2020:Tumbang Tuan
2001:Bumban Tuhup|Makunjung|Dirung Sararong|Kohong|Hingan Tokung|Liang Nyaling|Tumbang Bauh|Tumbang Masalo|Batu Tojah|Tumbang Baloi|Cinta Budiman
2001:Oreng|Olung Muro|Olung Hanangan|Dirung Lingkin|Datah Kotou|Tahujan Ontu|Puruk Kambang
2001:Batu Mirau|Tambelum|Tumbang Bantian|Tumbang Saan|Tumbang Kolon|Tumbang Apat
2001:Tumbang Tohan|Tumbang Naan|Muara Joloi I|Muara Joloi II|Parahau|Tumbang Jojang|Takajung
2001:Tumbang Tujang|Tumbang Olong I|Kalasin|Tumbang Topus|Tumbang Olong II
1012:Tamiang Layang|2003:Pulau Patai|Sarapat|Magantis|Jaar|Matabu|Dorong|Didi|Karang Langit|Haringen|2018:Jaweten|Matarah|Maragut|Mangkarap|Gumpa|Sumur|Harara
1001:Pasar Panas/Taniran|2002:Kandris|Banyu Landas|Bagok|Bamban|Tewah Pupuh|Gudang Seng
2001:Pulau Padang|Kambitin|Ramania|Bentot|Ampari Bura|Kotam|2008:Betang Nalong|Mawani|Jango|Lalap
2001:Janah Jari|Bangkirayen|Hayaping|Tangkan|Wungkur Nanakan|Ampari|Apar Batu|Biwan|Janah Mansiwui|Danau|Pianggu
1011:Ampah Kota|2008:Saing|Rodok|Ampah II|2012:Putai|2018:Netampin|2024:Sumber Garunggung|Muara Awang
2001:Muara Palantau|Ketab|Kupang Bersih|Tuyau|Pinang Tunggal|Nagaleah|Lampeong|Bararawa|Bambulung|Lebo|Muru Duyung|Tumpung Ulung|Sumber Rejo
2001:Juru Banu|Telang Baru|Tampu Langit|Telang|Maipe|Murutuwu|Balawa|Kali Napu|Siong
2001:Puri|Lenggang|Batuah|Unsum|Baruyan|Turan Amis|Malintut|Tangkum|Sibung
2001:Tampa|Kalamus|Simpang Bingkuang|Patung|Runggu Raya|Bantai Napu|Tarinsing|Paku Beto|Gandrung|Pangkan|Kupang Baru|Luau Jawuk
2001:Dayu|Wuran|Ipu Mea|Lagan|Putut Tawuluh|Simpang Naneng|Kandris
1001:Pahandut|Panarung|Langkai|Tumbang Rungan|Pahandut Seberang|Tanjung Pinang
1001:Marang|Tumbang Tahai|Banturung|Tangkiling|Sei Gohong|Kanarakan|Habaring Hurung
1001:Palangka|Menteng|Bukit Tunggal|Petuk Katimpun
1001:Bereng Bengkel|Kalampangan|Kereng Bangkirai|Kameloh Baru|Danau Tundai|Sabaru
1001:Petuk Bukit|Panjehang|Petuk Barunai|Mungku Baru|Pager|Gaung Baru|Bukit Sua
2001:Benua Lawas|Tabanio|Kuala Tambangan|Takisung|Gunung Makmur|Benua Tengah|Ranggang|Pagatan Besar|Batilai|Ranggang Dalam|Telaga Langsat|Sumber Makmur
2001:Sabuhur|Jorong|Asam-Asam|Batalang|Swarangan|Muara Asam-Asam|Alur|Asri Mulya|Karang Rejo|Asam Jaya|Simpang Empat Sungai Baru
1001:Sarang Halang|Karang Taruna|Pelaihari|Angsau|Pabahanan|2006:Bumi Jaya|2008:Sungai Riam|Tampang|Telaga|Panjaratan|Atu-atu|2015:Panggung|Tungkaran|Ujung Batu|2020:Panggung Baru|2024:Ambungan|Guntung Besar|Kampung Baru|Sumber Mulia|2029:Pemuda
2001:Sungai Bakau|Maluka Baulin|Bawah Layung|Tambak Sarinah|Kali Besar|Handil Negara|Padang Luas|Kurau|2017:Tambak Karya|Raden|Sarikandi
2001:Benua Raya|Bati-Bati|Ujung|Liang Anggang|Bentok Kampung|Bentok Darat|Banyu Irang|Nusa Indah|Pandahan|Padang|Ujung Baru|Sambangan|Kait-kait|Kait-kait Baru
2001:Batu Tungku|Panyipatan|Kandangan Baru|Kandangan Lama|Batakan|Kuringkit|Tanjung Dewa|Suka Ramah|Batu Mulya|Bumi Asih
2001:Pandan Sari|Kintap|Kintapura|Sungai Cuka|Riam Adungan|Muara Kintap|Salaman|Kintap Kecil|Pasir Putih|Sumber Jaya|Bukit Mulia|Kebun Raya|Mekar Sari|Sebamban Baru
2001:Tambang Ulang|Sungai Pinang|Martadah|Sungai Jelai|Bingkulu|Gunung Raja|Pulau Sari|Kayu Abang|Martadah Baru
2001:Batu Ampar|Gunung Mas|Tajau Mulya|Jilatan|Durian Bungkuk|Ambawang|Damit|Gunung Melati|Bluru|Pantai Linuh|Damit Hulu|Jilatan Alur|Damar Lima|Tajau Pecah
2001:Bajuin|Sungai Bakar|Ketapang|Tirta Jaya|Galam|Pemalongan|Kunyit|Tebing Siring|Tanjung
2001:Handil Babirik|Kurau Utara|Bumi Harapan|Sungai Rasau|Pantai Harapan|Handil Suruk|Handil Gayam|Handil Birayang Atas|Handil Birayang Bawah|Handil Maluka|Handil Labuan Amas
2001:Labuan Barat|Teluk Sungai|Maradapan|Tengah|Tanjung Nyiur
2005:Lontar Selatan|Lontar Timur|Sebanti|Sepagar|Semaras|2012:Terangkih|2015:Gemuruh|2017:Tapian Balai|Lontar Utara|2021:Sumber Sari|Subur Makmur
2006:Teluk Sirih|Sungai Bahim|Tanjung Seloka|Tanjung Serudung|2011:Alle-Alle|2013:Sungai Bulan|2015:Labuan Mas|Tanjung Seloka Utara
2001:Batu Tunau|Sejakah|Bekambit|Langkang Baru|Langkang Lama|Sungai Limau|Berangas|Tanjung Pengharapan|Betung|Teluk Mesjid|Teluk Gosong|Kulipak|Karangsari Indah|Bekambit Asri
2001:Sekapung|Kanibungan|Mandin|Serakaman|Sungai Bali|Balambus|Rampa|Ujung
1001:Kotabaru Hulu|2009:Megasari|Sebelimbingan|Stagen|Rampa|Sungai Taib|Semayap|Dirgahayu|2022:Gunung Ulin|2025:Gunung Sari
2004:Tanjung Pangga|Pembelacanan|Sungai Nipah|Pantai|2009:Sangking Baru|2014:Suka Maju|Sungai Kupang Jaya|Pantai Baru|Bumi Asih
2001:Cantung Kiri Hilir|Karang Payau|Banua Lawas|Sungai Kupang|Bangkalaan Melayu|Bangkalaan Dayak|Laburan|Karang Liwar|Mangkirana|Sidomulyo
2001:Tanjung Batu|Sungai Punggawa|Tanah Rata|Sebuli|Sembilang|Tamiang Bakung|Sang-Sang|2011:Sungai Pinang|Tanjung Selayar|Senakin Seberang|Senakin|2016:Tebing Tinggi|Geronggang
2001:Sungai Hanyar|Sungai Seluang|Pudi|Mangga|Wilas|Pudi Seberang|Sulangkit
2001:Sekandis|Gunung Calang|Talusi|Sakalimau|Tanjung Samalantakan|Sakadoyan|Rampa Cengal|Sesulung|Pondok Labu|Mulyodadi|Sukadana
2001:Sepapah|Sungai Betung|Basuang|Gunung Batu Besar|Sampanahan|Rampa Manunggul|Papaan|Sampanahan Hilir|Banjarsari|Sukamaju
2002:Bepara|2004:Betung|Sekayu Baru|Bakau|Binturung|Harapan Baru|Balaimea|Tamiang|Kalian|Mulyoharjo|Pamukan Indah|Wonorejo|Lintang Jaya
2001:Hampang|Cantung Kiri Hulu|Cantung Kanan|Muara Orie|Lalapin|Peramasan Dua Kali Sanga|Limbur|Hulu Sampanahan|Limbungan
2001:Buluh Kuning|Gendang Timburu|2004:Manunggul Lama|2006:Rantau Buda|Manunggul Baru|Terombong Sari|Rantau Jaya
2001:Semisir|Sungai Pasir|Mekarpura|Selaru|Sungup Kanan|Pantai Baru|Salino
2001:Serongga|Tarjun|Langadai|Pulau Panci|Pelajau Baru|Tegal Rejo|Mandala|Telagasari|Sahapi
2001:Siayuh|Bungkukan|Batang Kulur|Tanjung Sari|Magalau Hilir|Magalau Hulu
2001:Sengayam|Mayang Sari|Marga Jaya|Mangka|Batuah
2001:Tanjung Lalak Utara|Tanjung Lalak Selatan|Pulau Kerayaan|Kerayaan Utara|Pulau Kerasian|Pulau Kerumputan|Teluk Aru|Teluk Kemuning|Oka-Oka
2001:Tanjung Pelayar|Tanjung Sungkai|Tanjung Tengah|Tanjung Kunyit|Teluk Tamiang|Gosong Panjang|Kampung Baru|Tata Mekar|Bandar Raya|Bangun Rejo
1009:Baharu Selatan|Kotabaru Tengah|Kotabaru Hilir|2001:Sebatung|Hilir Muara|Batuah|Baharu Utara|Tirawan|Gedambaan|Sarang Tiung|Sigam
2001:Bakambat|Tanipah|2009:Pemurus|Simpang Warga|Bunipah|Aluh Aluh Besar|Aluh Aluh Kecil|Podok|Handil Bujur|Kuin Besar|Terapu|2019:Labat Muara|2022:Pulantan|2024:Aluh Aluh Kecil Muara|2026:Simpang Warga Dalam|Kuin Kecil|Handil Baru|2030:Balimau|Sungai Musang
1001:Kertak Hanyar I|1008:Manarap Lama|1015:Mandarsari|2005:Tatah Pemangkih Laut|Simpang Empat|Sungai Lakum|2009:Manarap Baru|Kertak Hanyar II|2014:Pasar Kamis|2016:Manarap Tengah|Belayung Baru|2021:Banua Hanyar|Mekar Raya
1001:Gambut|1014:Gambut Barat|2002:Sungai Kupang|Guntung Papuyu|Makmur|Tambak Sirang Darat|Tambak Sirang Laut|Malintang|Kayu Bawang|Banyu Hirang|Guntung Ujung|Tambak Sirang Baru|Malintang Baru|Keladan Baru
1001:Sungai Lulut|2002:Sungai Bakung|Sungai Tandipah|Lok Baintan|Gudang Hirang|Sungai Pinang Lama|Pembantanan|Pemakuan|Sungai Tabuk Kota|Sungai Tabuk Keramat|Lok Buntar|Gudang Tengah|Pejambuan|Keliling Benteng Ilir|Sungai Pinang Baru|Paku Alam|Lok Baintan Dalam|Pematang Panjang|Sungai Bangkal|Tajau Landung|Abumbun Jaya
1001:Keraton|Jawa|Pasayangan|Murung Keraton|Sungai Paring|1055:Tanjung Rema Darat|1059:Sekumpul|2009:Sungai Sipai|Pasayangan Selatan|Tanjung Rema|Bincau|Murung Kenanga|2015:Tunggul Irang|Tambak Baru|2034:Cindai Alus|2036:Tungkaran|Tambak Baru Ulu|2040:Bincau Muara|2042:Tunggul Irang Ilir|Tunggul Irang Ulu|2051:Labuan Tabu|Indrasari|2054:Jawa Laut|2056:Pasayangan Utara|Pasayangan Barat|Tambak Baru Ilir
2001:Kiram|Mandiangin Barat|Karang Intan|Pandak Daun|Jingah Habang Ulu|Mali Mali|Lok Tangga|Lihung|Bi'ih|Penyambaran|Sungai Alang|Sungai Asam|Mandikapau Timur|Awang Bangkal Barat|Awang Bangkal Timur|Sungai Besar|Mandiangin Timur|Pasar Lama|Jingah Habang Ilir|Sungai Arfat|Padang Panjang|Sungai Landas|Abirau|Pulau Nyiur|Mandikapau Barat|Balau
2001:Pingaran Ilir|Jati Baru|Pasar Jati|Danau Salak|Tambak Danau|Kaliukan|Sungai Alat|Pingaran Ulu|Astambul Kota|Astambul Seberang|Sungai Tuan Ulu|Banua Anyar Sungai Tuan|Kelampaian Ilir|Kelampaian Ulu|Limamar|Lok Gabang|Pematang Hambawang|Kelampaian Tengah|Tambangan|Banua Anyar Danau Salak|Sungai Tuan Ilir|Munggu Raya
2005:Paku|Simpang Empat|Lok Cantung|Tanah Intan|Sungai Raya|Sungkai|Sungai Langsat|2014:Lawiran|2017:Batu Balian|Cabi|Berkat Mulya|2021:Sungkai Baru|Paring Tali|2025:Pasar Lama|Sungai Tabuk
2001:Maniapun|Lok Tunggul|Lobang Baru|Pengaron|Benteng|Ati'im|Alimukim|Panyiuran|Antaraku|Mangkauk|2015:Kertak Empat|2018:Lumpangi
2001:Kupang Rejo|Sungai Pinang|Kahelaan|Rantau Nangka|Rantau Bakula|Belimbing Lama|2010:Sumber Baru|Belimbing Baru|Pakutik|Sumber Harapan|2015:Hakim Makmur
2001:Tiwingan Lama|Kalaan|Benua Riam|Bunglai|Apuai|Rantau Bujur|Artain|Rantau Balai|Tiwingan Baru|Belangian|Aranio|Pa'au
2001:Baru|Bawahan Pasar|Bawahan Seberang|Pematang Danau|Surian|Mataraman|Simpang Tiga|Bawahan Selan|Takuti|Pasiraman|Lok Tamu|Sungai Jati|Mangkalawat|Gunung Ulin|Tanah Abang
2001:Pindahan Baru|Handil Purai|Kampung Baru|Lawahan|Babirik|Jambu Burung|Tambak Padi|Haur Kuning|Jambu Raya|Rumpiang|Salat Makmur|Muara Halayung
2001:Teluk Selong|Sungai Batang|Sungai Batang Ilir|Sungai Rangas|Penggalaman|Keliling Benteng Ulu|Antasan Sutun|Sungai Rangas Ulu|Sungai Rangas Hambuku|Keliling Benteng Tengah|Teluk Selong Ulu|Tangkas|Sungai Rangas Tengah
2001:Pekauman|Keramat|Antasan Senor|Tambak Anyar|Melayu|Melayu Ilir|Akar Bagantung|Dalam Pagar|Tambak Anyar Ulu|Pematang Baru|Melayu Tengah|Akar Baru|Dalam Pagar Ulu|Pekauman Ulu|Mekar|Tambak Anyar Ilir|Sungai Kitano|Keramat Baru|Pekauman Dalam|Antasan Senor Ilir
2001:Madurejo|Baliangin|Gunung Batu|Batang Banyu|Sungai Lurus|Batu Tanam|Pasar Baru
2001:Paramasan Atas|Paramasan Bawah|Remo|Angkipih
2001:Rantau Bujur|Lok Tanah|Telaga Baru|Rampah
2001:Tatah Bangkal|Bangkal Tengah|Layap Baru|Tatah Layap|Mekar Sari|Pandan Sari|Tampang Awang|Pemangkih Darat|Pemangkih Baru|Pemangkih Tengah|Tatah Jaruju|Jaruju Laut|Thaibah Raya
2001:Keramat Mina|Garis Hanyar|Cintapuri|Surian Hanyar|Benua Anyar|Alalak Padang|Makmur Karya|Simpang Lima|Karya Makmur|Sindang Jaya|Sumber Sari
2001:Kuala Lupak|Sungai Telan Besar|Sungai Telan Kecil|Tabunganen Muara|Tabunganen Tengah|Karya Baru|Tabunganen Pemurus|Sungai Teras Dalam|Sungai Jingah Besar|Tabunganen Kecil|Sungai Teras Luar|Sungai Telan Muara|Beringin Kencana|Tanggul Rejo
2001:Purwosari II|Purwosari I|Tamban Bangun|Tamban Muara|Tamban Kecil|Tinggiran II Luar|Jelapat I|Tamban Muara Baru|Purwosari Baru|Sekata Baru|Koanda|Damsari|Sidorejo|Jelapat Baru|Tamban Bangun Baru|Tamban Sari Baru
2001:Andaman|Hilir Mesjid|Anjir Pasar Kota|Banyiur|Gandaraya|Gandaria|Anjir Pasar Kota II|Andaman II|Anjir Seberang Pasar II|Anjir Seberang Pasar I|Anjir Pasar Lama|Pandan Sari|Mentaren|Barunai Baru|Danau Karya
2001:Anjir Serapat Muara|Anjir Muara Kota|Patih Muhur|Anjir Muara Kota Tengah|Anjir Serapat Lama|Anjir Serapat Baru|Anjir Muara Lama|Sungai Punggu|Anjir Serapat Baru I|Patih Muhur Baru|Sungai Punggu Baru|Anjir Serapat Muara I|Sepakat Barsama|Marabahan Baru|Beringin Jaya
1001:Berangas Barat|Berangas|Handil Bakti|2004:Pulau Alalak|Pulau Sewangi|Pulau Sugara|Sungai Lumbah|Berangas Timur|Sei Semangat Bhakti|Sungai Pitung|Belandean Muara|Belandean|Tanjung Harapan|Semangat Dalam|Beringin|Semangat Karya|Panca Karya|Tatah Mesjid
2001:Terantang|Tanipah|Puntik Luar|Puntik Dalam|Tabing Rimbah|Pantai Hambawang|2009:Tatah Alayung|2011:Puntik Tengah|2014:Lokrawa|Sei Ramania|Bangkit Baru|Antasan Segera|2020:Karang Bunga|Karang Indah
2001:Sungai Pantai|Pindahan Baru|Sungai Gampa Asahi|Sungai Gampa|Sungai Sahurai|Simpang Arja|Sinar Baru|Sungai Bamban|Danda Jaya
2001:Murung Keramat|Sungai Seluang|Belawang|Bambangin|Sukaramai|Sungai Seluang Pasar|Samuda|Parimata|Karang Dukuh|Patih Selera|Karang Buah|Binaan Baru|Rangga Surya
2001:Sungai Kambat|Sungai Rasau|Simpang Nungki|Sawahan|Bantuil|Badandan|Sei Tunjang|Sei Raya
1001:Lepasan|2002:Banua Anyar|Murung Raya|Palingkau|Balukung|Banitan|Batik|Bahalayung|Sungai Selirik
2001:Jambu Baru|Jambu|Kabuau|Jarenang|Tabatan|Kuripan|Tabatan Baru|Asia Baru|Rimbun Tulang
2001:Pantang Raya|Tabukan Raya|Teluk Tamba|Rantau Bamban|Tamba Jaya|Muara Pulau|Karya Indah|Bandar Karya|Karya Makmur|Karya Jadi|Pantang Baru
2001:Mekarsari|Tamban Raya|Tinggiran Tengah|Tinggiran Darat|Jelapat II|Tamban Raya Baru|Tinggiran Baru|Karang Mekar|Indah Sari
2001:Barambai|Sungai Kali|Pendalaman|Handil Barabai|Bagagap|Barambai Karya Tani|Pendalaman Baru|Karya Baru|Barambai Kolam Kiri|Barambai Kolam Kanan|Barambai Kolam Kiri Dalam
1001:Marabahan Kota|Ulu Benteng|2003:Penghulu|Bagus|Baliuk|Antar Baru|Antar Jaya|Antar Raya|Sido Makmur|Karya Maju
2001:Kolam Kiri|Roham Raya|Simpang Jaya|Tumih|Pinang Habang|Waringin Kencana|Babat Raya|Kolam Kanan|Sidomulyo|Kolam Makmur|Surya Kanta|Sumber Rahayu|Dwipasari
2001:Sampurna|Jejangkit Barat|Bahandang|Jejangkit Timur|Cahaya Baru|Jejangkit Pasar|Jejangkit Muara
1001:Binuang|1017:Karangan Putih|Raya Belanti|2003:Tungkap|2006:A. Yani Pura|Pulau Pinang|Pualam Sari|Gunung Batu|2012:Pulau Pinang Utara|2016:Padang Sari|2019:Mekar Sari
1004:Tambarangan|2001:Tatakan|Suato Tatakan|2005:Sawang|Lawahan|Timbaan|2009:Rumintin|2011:Cempaka|Harapan Masa|2016:Tandui|Hatiwin
2001:Pandulangan|Labung|Mandurian|Serawi|Pematang Karangan Hulu|Pematang Karangan|Pandahan|Pematang Karangan Hilir|Hiyung|Andhika|Sukaramai|Tirik|Kepayang|Batang Lantik|Mandurian Hilir|Sungai Bahalang|Papagan Makmur
1001:Rangda Malingkung|Kupang|Rantau Kanan|Rantau Kiwa|2005:Keramat|Antasari|Jingah Babaris|Banua Hanyar|Banua Halat Kiri|Banua Halat Kanan|Perintis Raya|Kakaran|Antasari Hilir|Lumbu Raya|Banua Hanyar Hulu|Badaun
2001:Margasari Hulu|Candi Laras|Baringin A|Marampiau|Pabaungan Hilir|Pabaungan Hulu|Sungai Rutas|Baringin B|Marampiau Hilir|Sungai Rutas Hulu|Baulin|Pabaungan Pantai
2001:Keladan|Sungai Salai|Pariok|Margasari Hilir|Batalas|Rawana|Buas-Buas|Teluk Haur|Sungai Puting|Sawaja|Sungai Salai Hilir|Buas-Buas Hilir|Rawana Hulu
2001:Parigi Kecil|Bakarangan|Parigi|Paul|Gadung|Bundung|Tangkawang|Waringin|Gadung Keramat|Masta|Ketapang|Tangkawang Baru
2001:Pipitak Jaya|Miawa|Batu Ampar|Harakit|Batung|Balawaian|Baramban|Buniin Jaya
2001:Kalumpang|Banua Padang|Bungur|Banua Padang Hilir|Shabah|Hangui|Rantau Bujur|Purut|Bungur Baru|Timbung|Paring Guling|Linuh
1007:Bitahan|2001:Binderang|Parandakan|Lokpaikat|Bataratat|Bitahan Baru|Puncak Harapan|2008:Budi Mulya|Ayunan Papan
2001:Salam Babaris|Suato Lama|Kambang Habang Lama|Pantai Cabe|Suato Baru|Kambang Habang Baru
2001:Tarungin|Matang Batas|Hatungun|Burakai|Batu Hapu|Kambang Kuning|Asam Randah|Bagak
2001:Hamalau|Telaga Bidadari|Karasikan|Sungai Raya Utara|Sungai Raya Selatan|Hariti|Ida Manggala|Bumi Berkat|Batang Kulur Kiri|Batang Kulur Tengah|Batang Kulur Kanan|Baru|Tamiyang|Asam|Sungai Kali|Sarang Halang|Paring Agung|Tanah Bangkang
2001:Karang Jawa Muka|Karang Jawa|Tabihi|Pandulangan|Kaliring|Jambu Hulu|Pahampangan|Padang Batung|Jembatan Merah|Batu Bini|Mawangi|Madang|Durian Rabung|Jelatang|Batu Laki|Malutu|Malilingin
2001:Lok Binuang|Telaga Langsat|Mandala|Ambutun|Hamak|Hamak Timur|Hamak Utara|Pakuan Timur|Gumbil|Longawang|Pandulangan
2001:Bamban Utara|Bamban|Bamban Selatan|Kayu Abang|Angkinang|Telaga Sili-Sili|Angkinang Selatan|Tawia|Taniran Kubah|Taniran Selatan|Bakarung
1001:Kandangan Kota|Kandangan Utara|Kandangan Barat|Jambu Hilir|2005:Gambah Luar|Gambah Luar Muka|Gambah Dalam|Gambah Dalam Barat|Sungai Kupang|Bangkau|Lungau|Sungai Paring|Bariang|Amawang Kiri|Amawang Kiri Muka|Amawang Kanan|Tibung Raya|Baluti
2001:Tebing Tinggi|Simpur|Garunggang|Amparaya|Panjampang Bahagia|Ulin|Pantai Ulin|Wasah Hulu|Wasah Tengah|Wasah Hilir|Kapuh
2001:Muning Baru|Muning Dalam|Muning Tengah|Banjarbaru|Bayanan|Pandan Sari|Pihanin Raya|Tumbukan Banyu|Sungai Pinang|Habirau|Habirau Tengah|Parigi|Banua Hanyar|Tambangan|Baruh Jaya|Samuda
2001:Pakapuran Kecil|Panggandingan|Tambak Bitin|Pakan Dalam|Paramaian|Pandak Daun|Murung Raya|Balah Paikat|Sungai Garuda|Sungai Mandala|Mdl. Murung Mesjid|Baruh Kembang|Teluk Haur|Pasungkan|Teluk Labak|Hamayung|Hamayung Utara|Paharangan|Hakurung
2001:Balimau|Karang Paci|Bago Tanggul|Karang Bulan|Balanti|Kalumpang|Tambingkar|Sirih|Sirih Hulu
2001:Halunuk|Panggungan|Lumpangi|Malinau|Hulu Banyu|Tumingki|Kamawakan|Lok Lahung|Loksado|Haratai|Ulang
2001:Siang Gantung|Baru|Tanjung Selor|Badaun|Bajayau|Bajayau Tengah|Bajayau Lama
2001:Pengambau Hilir Luar|Panggung|Barikin|Andang|Pengambau Hilir Dalam|Haruyan|Haruyan Seberang|Pengambau Hulu|Sungai Harang|Batu Panggung|Mangunang|Hapulang|Lok Buntar|Tabat Padang|Mangunang Seberang|Pandanu|Teluk Mesjid
2001:Murung A.|Pagat|Kalibaru|Kahakan|Aluan Sumur|Aluan Besar|Paya Besar|Bakti|Aluan|Aluan Mati|Baru|2013:Pantai Batung|Layuh|Haliau
1001:Pantai Hambawang Barat|2002:Mahang Baru|Mundar|Tabudarat Hilir|Tabudarat Hulu|Pantai Hambawang Timur|Banua Kepayang|Ta'al|Durian Gantang|Guha|Bangkal|Panggang Marak|Jamil|Taras Padang|Murung Ta'al|Sungai Rangas|Batang Bahalang|Sungai Jaranih
2001:Parumahan|Kasarangan|Banua Kupang|Rantau Keminting|Pemangkih|Pemangkih Seberang|Binjai Pemangkih|Samhurang|Pahalatan|Mantaas|Sungai Buluh|Kadundung|Tungkup|Tabat|Rantau Bujur|Binjai Pirua
2001:Jaranih|Banua Hanyar|Palajau|Banua Batung|Jatuh|Pandawan|Mahang Matang Landung|Kambat Selatan|Kayu Rabah|Setiap|Kambat Utara|Banua Supanggal|Hulu Rasau|Banua Asam|Masiraan|Mahang Putat|Mahang Sungai Hanyar|Hilir Banua|Buluan|Matang Ginalun|Walatung
1001:Barabai Darat|Barabai Timur|Barabai Selatan|Barabai Utara|Barabai Barat|Bukat|2007:Gambah|Kayu Bawang|Benawa Tengah|Mandingin|Pajukungan|Banua Budi|Banua Binjai|Banua Jingah|Ayuang|Babai|Awang Besar|Bakapas
1001:Birayang|2002:Kias|Kapar|Tembok Bahalang|Limbar|Lok Basar|Paya|Cukan Lipai|Birayang Surapati|Mahela|Rangas|Wawai Gardu|Labuhan|Birayang Timur|Tanah Habang|Banua Rantau|Anduhum|Wawai|Lunjuk
2001:Sumanggi Seberang|Sumanggi|Ilung|Maringgit|Telang|2008:Labunganak|Hapingin|Dangu|2013:Ilung Tengah|Haur Gading|2018:Awang|Awang Baru|Muara Rintis|Ilung Pasar Lama
2001:Hantakan|Alat|Murung B.|Bulayak|Batu Tunggal|Pasting|Tilahan|Haruyan Dayak|Kindingan|Datar Ajab|Hinas Kanan|Patikalain
2001:Batu Tangga|Hinas Kiri|Pembakulan|Nateh|Tandilang|Muara Hungi|Atiran|Batu Perahu|Aing Bantai|Juhu|Datar Batung
2001:Tapuk|Karau|Limpasu|Kabang|Abung Surapati|Karatungan|Pauh|Abung|Hawang
2003:Sungai Namang|Danau Panggang|2008:Pandamaan|Baru|Bitin|Manarap|Pararain|Telaga Mas|2015:Darussalam|Sarang Burung|Longkong|2019:Rintisan|Palukahan|Teluk Mesjid|Sungai Panangah|Manarap Hulu
2001:Babirik Hilir|Babirik Hulu|Sungai Durait Hilir|Hambuku Hilir|Murung Panti Hulu|Murung Panti Hilir|Murung Kupang|Sungai Luang Hilir|Pajukungan Hilir|Kalumpang Dalam|Parupukan|Sungai Luang Hulu|Sungai Durait Hulu|Sungai Dalam|Hambuku Baru|Hambuku Lima|Sungai Janjam|Kalumpang Luar|Teluk Limbung|Sungai Durait Tengah|Pajukungan Hulu|Sungai Papuyu|Sungai Nyiur
2001:Rantau Karau Hilir|Rantau Karau Hulu|Banyu Tajun Hilir|Banyu Tajun Hulu|Banyu Tajun Pangkalan|Sungai Sandung|Sungai Pandan Hilir|Teluk Betung|Tambalang|Hambuku Hulu|Hambuku Tengah|2014:Pandulangan|Sungai Pandan Hulu|2021:Pondok Babaris|2024:Sungai Pinang|Tambalang Kecil|Putat Atas|2029:Banyu Tajun Dalam|2031:Sungai Pandan Tengah|Hambuku Raya|Sungai Kuini|Tapus Dalam|Rantau KarauTengah|2037:Tambalang Tengah|Teluk Mesjid|Murung Asam|Tatah Laban|Jalan Lurus|Teluk Sinar|Padang Bangkal|Hambuku Pasar|Pangkalan Sari|Rantau Karau Raya
2001:Panyiuran|Simpang Empat|Padang Darat|Teluk Baru|Ilir Mesjid|Jarang Kuantan|Jumba|Telaga Sari|Telaga Silaba|Banyu Hirang|Kayakah|Bajawit|Padang Tanggul|Teluk Paring|Rukam Hilir|Mamar|Cempaka|Keramat|Ujung Murung|Kota Raja|Pulau Tambak|Harusan Telaga|Simpang Tiga|Cangkering|Kutai Kecil|Teluk Sari|Murung Panggang|Telaga Hanyar|Rukam Hulu|Murung Sari
1001:Antasari|Murung Sari|Kebun Sari|Paliwara|Sungai Malang|2006:Tapus|Kandang Halang|Pasar Senin|Kota Raden Hulu|Tangga Ulin Hilir|Tambalangan|Palampitan Hulu|Harus|Pinangkara|Sungai Karias|Tigarun|Pinang Habang|Hulu Pasar|Kota Raden Hilir|Rantawan|Muara Tapus|Palampitan Hilir|Harusan|Sungai Baring|Kembang Kuning|Datu Kuning|Tangga Ulin Hulu|Mawar Sari|Danau Cermin
2003:Pakapuran|Pakacangan|Panangkalaan|Padang Basar|Murung Karangan|Kamayahan|Guntung|Muara Baruh|Teluk Daun|Sungai Turak|Tabalong Mati|2020:Pimping|Padang Luar|2023:Tayur|2026:Panangkalaan Hulu|Cakeru|Sungai Turak Dalam|Panyaungan|Kuangan|2032:Tabing Liring|Padang Basar Hilir|Telaga Bamban|Air Tawar|2037:Panangian|2041:Pamintangan|2044:Pandawanan
2001:Banjang|Patarikan|Teluk Buluh|Pandulangan|Danau Terati|Garunggang|Baruh Tabing|Murung Padang|Teluk Sarikat|Beringin|Kalintamui|Pelanjungan Sari|Lok Bangkai|Sungai Bahadangan|Karias Dalam|Rantau Bujur|Kaludan Kecil|Kaludan Besar|Pawalutan|Pulau Damar
2001:Palimbangan|Palimbangan Gusti|Palimbang Sari|Bayur|Lok Suga|Sungai Limas|Pihaung|Sungai Binuang|Jingah Bujur|Haur Gading|Keramat|Tambak Sari Panji|Pulantani|Waringin|Tangkawang|Tuhuran|Teluk Haur|Panawakan
2001:Paminggir|Paminggir Seberang|Ambahai|Sapala|Bararawa|Pal Batu|Tampakang
2001:Sungai Tabukan|Nelayan|Galagah Hulu|Galagah|Teluk Cati|Pematang Benteng|Pematang Benteng Hilir|Pasar Sabtu|Sungai Haji|Hilir Mesjid|Gampa Raya|Banua Hanyar|Rantau Bujur Hulu|Rantau Bujur Tengah|Rantau Bujur Hilir|Rantau Bujur Darat|Tambalang Raya
2001:Hapalah|Bangkiling|Sungai Durian|Pematang|Hariang|Banua Lawas|Habau|Banua Rantau|Purai|Batang Banyu|Habau Hulu|Bungin|Bangkiling Raya|Talan|Sungai Anyar
1001:Pulau|2002:Ampukung|Telaga Itar|Sungai Buluh|Binturu|Pudak Setegal|Pasar Panas|Masintan|Takulat|Paliat|Karangan Putih|Bahungin
2001:Murung Baru|Lukbayur|Walangkir|Warukin|Barimbun|Mangkusip|Pamarangan Kanan|Pulau Ku'u|Tanta|Padang Panjang|Puain Kanan|Padangin|Tamiyang|Tanta Hulu
1001:Jangkung|Tanjung|Agung|Hikun|2005:Banyu Tajun|Pamarangan Kiwa|Puain Kiwa|Juai|Mahe Seberang|Kambitin|Wayau|Garunggung|Kitang|Sungai Pimping|Kambitin Raya
2001:Marindi|Wirang|Bongkang|Nawin|Halong|2007:Hayup|2011:Kembang Kuning|Seradang|Mahe Pasar|Lok Batu|Suput|2018:Surian|2021:Catur Karya
1001:Belimbing Raya|Belimbing|Sulingan|1006:Mabu'un|1009:Pembataan|2004:Maburai|Kasiau|2007:Kapar|Masukau|2010:Kasiau Raya
2001:Kupang Nunding|Mangkupum|Pasar Batu|Uwie|Muara Uya|Lumbang|Santuun|Simpung Layung|Binjai|Palapi|Kampung Baru|Salikung|Ribang|Sungai Kumap
2001:Madang|Tantaringin|Murung Karangan|Padangin|Manduin|Mantuil|Harus
2001:Pugaan|Pampanan|Sungai Rukam II|Sungai Rukam I|Jirak|Halangan|Tamunti
2001:Bilas|Kaong|Pangelak|Kinarum|Masingai II|Masingai I
2001:Teratau|Namun|Jaro|Solan|Muang|Lano|Purui|Garagata|Nalui
2001:Waling|Usih|Bintang Ara|Burum|Panaan|Dambung Raya|Argo Mulyo|Bumi Makmur|Hegarmanah
1007:Batulicin|1028:Gunungtinggi|2005:Segumbang|Kersik Putih|2029:Maju Makmur|Maju Bersama|Sukamaju|Polewali Marajae|Danauindah
1001:Kota Pagatan|2002:Betung|Sungai Lembu|Wiritasi|Pejala|Pagaruyung|Muara Pagatan Tengah|Kampung Baru|Pasar Baru|Batuah|Baru Gelang|Pulau Salak|2019:Mudalang|Tanette|Muara Pagatan|Pulau Satu|2027:Juku Eja|2029:Gusunge|Rantau Panjang Hulu|Penyolongan|Beringin|2034:Rantau Panjang Hilir
2001:Sari Mulya|Sungailoban|Sebamban Lama|Sebamban Baru|Sungaidua Laut|Marga Mulya|Sari Utama|Tri Mulya|2010:Dwi Marga Utama|Kerta Buana|Batu Meranti|2014:Tri Martani|Sumber Makmur|Biduri Bersujud|Sumber Sari|Wanasari|Damar Indah
2003:Setarap|Satui Timur|Sungaicuka|Jombang|2008:Satui Barat|Sekapuk|Sungaidanau|Wonorejo|Sumber Makmur|Tegal Sari|2019:Sumber Arum|2022:Sejahtera Mulia|Al Kautsar|Makmur Mulia|Sinar Bulan|Pandamaran Jaya|Sido Rejo|Beruntung Raya|Barakat Mufakat|Makmur Jaya
2001:Lasung|Manuntung|Anjir Baru|Binawara|Pacakan|2012:Sungai Rukam|2015:Bakarangan|2019:Karang Mulya|Harapan Jaya|Wonorejo|Karang Sari
1001:Kampung Baru|Tungkaran Pangeran|2003:Sari Gadung|Mekar Sari|Sungaidua|Batu Ampar|Gunungbesar|Pulau Burung|Baroqah|Bersujud|Sejahtera|Gunungantasari|Hidayah Makmur|Plajau Mulia|Kupang Berkah Jaya
2001:Karang Bintang|Pandan Sari|Rejo Winangun|Selaselilau|Pematang Ulin|Batu Licin Irigasi|Manunggal|2009:Sumber Wangi|Madu Retno|Maju Sejahtera|Karang Rejo|Karang Nunggal
2001:Mantewe|Dukuh Rejo|Rejosari|Suka Damai|Bulu Rejo|Sido Mulyo|2008:Sepakat|Sari Mulya|Emil Baru|Mentawakan Mulia|Maju Mulyo|2014:Gunungraya
2001:Bunati|Purwodadi|Sumber Baru|Karang Indah|Angsana|Banjar Sari|Bayan Sari|Makmur|Mekar Jaya
2001:Giri Mulya|Kuranji|Waringin Tunggal|Mustika|Indra Lokajaya|Karang Intan|Ringkit
2001:Saring Sungai Bubu|Saring Sungai Binjai|Sepunggur|Serdangan|Satiung|Api-api|Pakatellu|Manurung|Batarang|Mekar Jaya|Pulau Tanjung|UPT Karya Bakti|Salimuran
2001:Teluk Kepayang|Guntung|Mangkalapi|Tibarau Panjang|Darasan Binjai|Tapus|Hati'if|Batu Bulan|Tamunih|Dadap Kusan Raya
2001:Muara Ninian|Hamarung|Juai|Buntu Karau|Bata|Galumbang|Sungai Batung|Sirap|Tigarun|Teluk Bayur|Pamurus|Marias|Lalayau|Mihu|Hukai|Tawahan|Gulinggang|Mungkur Uyam|Panimbaan|Wonorejo|Sumber Rejeki
2001:Hauwai|Bangkal|Mantuyan|Tabuan|Halong|2008:Puyun|Buntu Pilanduk|Gunung Riut|Kapul|Mamantang|Binjai Punggal|Liyu|Binuang Santang|Aniungan|Binju|Karya|Uren|Marajai|Suryatama|Baruh Panyambaran|Mauya|Padang Raya|Sumber Agung|Mamigang
2004:Bihara|Pematang|Merah|Awayan|Pudak|Badalungga|Tundakan|Sikontan|Pulantan|Tundi|Muara Jaya|2016:Bihara Hilir|2018:Baru|2020:Awayan Hilir|Putat Basiun|Sei Pumpung|2024:Badalungga Hilir|Nungka|Tangalin|Kedondong|2029:Baramban|2031:Ambakiang|Piyait
2001:Tariwin|Lok Batu|Munjung|Pelajau|Batumandi|Riwa|Mantimin|Mampari|Bungur|Teluk Mesjid|Timbun Tulang|Banua Hanyar|Bakung|Karuh|Guha|Gunung Manau|Hampa Raya|Kasai
2001:Tanah Habang Kiri|Panaitan|Tanah Habang Kanan|Batu Merah|Lampihong Kanan|Lampihong Selatan|Lampihong Kiri|Lajar|Kusambi Hulu|Kusambi Hilir|Simpang Tiga|Matang Lurus|Lok Hamawang|Kupang|Tampang|Matang Hanau|Lok Panginangan|Jungkal|Sungai Tabuk|Jimamun|Pimping|Hilir Pasar|Teluk Karya|Pupuyuan|Sungai Awang|Kandang Jaya|Mundar
1019:Paringin Timur|1023:Paringin Kota|2005:Balang|Kalahiang|Lasung Batu|Paran|Layap|2012:Murung Ilung|Mangkayahu|Lok Batung|Lamida Bawah|2017:Dahai|2022:Hujan Mas|2024:Babayau|2034:Balida|2038:Sungai Ketapi
1001:Batu Piring|2002:Baruh Bahinu Luar|Inan|Baruh Bahinu Dalam|Panggung|Galumbang|Halubau|Binjai|Murung Abuin|Bungin|Maradap|Halubau Utara|Murung Jambu|Telaga Purun|Lingsir|Tarangan
2001:Dayak Pitap|Tebing Tinggi|Sungsum|Ju'uh|Mayanau|Simpang Bumbuan|Auh|Gunung Batu|Langkap|Simpang Nadong|Ajung|Kambiyain
1001:Mantuil|Kelayan Selatan|Pekauman|Kelayan Barat|Kelayan Tengah|Kelayan Dalam|Murung Raya|Kelayan Timur|Tanjung Pagar|Pemurus Dalam|Pemurus Baru|Basirih Selatan
1001:Kuripan|Kebun Bunga|Karang Mekar|Sungai Bilu|Sungai Lulut|Banua Anyar|Pengambangan|Pekapuran Raya|Pemurus Luar
1001:Belitung Utara|Belitung Selatan|Pelambuan|Telaga Biru|Telawang|Teluk Tiram|Kuin Selatan|Kuin Cerucuk|Basirih
1001:Alalak Tengah|Alalak Utara|Alalak Selatan|Sungai Jingah|Sungai Miai|Surgi Mufti|Pangeran|Antasan Kecil Timur|Kuin Utara|Sungai Andai
1001:Kertak Baru Ilir|Kertak Baru Ulu|Mawar|Teluk Dalam|Antasan Besar|Pasar Lama|Seberang Mesjid|Gadang|Melayu|Sungai Baru|Pekapuran Laut|Kelayan Luar
1003:Landasan Ulin Timur|Guntung Payung|Guntung Manggis|Syamsudin Noor
1001:Palam|Bangkal|Sungai Tiung|Cempaka
1001:Loktabat Utara|Mentaos|Komet|Sungai Ulin
1001:Sungai Besar|Loktabat Selatan|Kemuning|Guntung Paikat
1001:Landasan Ulin Barat|Landasan Ulin Tengah|Landasan Ulin Utara|Landasan Ulin Selatan
2009:Samurangau|Busui|Batu Kajang|Legai|Sungai Terik|Kasungai|Rantau Buta|Rantau Layung|Songka
2004:Keladen|2006:Tanjung Aru|Labuangkallo|2012:Lori|Selengot|Random|Senipah
2001:Lempesu|Bekoso|Damit|Suatang|Suliliran|Pasir Belengkong|Sangkuriman|Laburan|Suliliran Baru|Keresik Bura|Laburan Baru|Seniung Jaya|Sunge Batu|Olong Pinang|Suatang Keteban
1001:Tanah Grogot|2002:Janju|Tepian Batang|Tanah Periuk|Pepara|Sungai Tuak|Sempulang|Jone|Rantau Panjang|Muara Pasir|Padang Pengrapat|Perepat|Pulau Rantau|Sungai Langir|Tapis|Senaken
1001:Kuaro|2002:Lolo|Sandeley|Harapan Baru|Rangan|Modang|Pasir Mayang|Kerta Bumi|Pondong Baru|Padang Jaya|Kendarom|Klempang Sari|Keluang Paser Jaya
1001:Long Ikis|2002:Muara Adang|Teluk Waru|Tajur|Semuntai|Lombok|Pait|Olung|Kayungo|Jemparing|Tiwei|Belimbing|Long Gelang|Krayan Jaya|Bukit Saloka|Krayan Sentosa|Krayan Makmur|Kayungo Sari|Krayan Bahagia|Sawit Jaya|Sekurou Jaya|Kerta Bhakti|Adang Jaya|Tajer Mulya|Brewe|Atang Pait
1001:Muara Komam|2002:Batu Botuk|Uko|Muara Langon|Binangon|Muara Kuaro|Prayon|Long Sayo|Muara Payang|Lusan|Swan Slutung|Sekuan Makmur|Selerong
1001:Long Kali|2002:Muara Telake|Sebakung|Bente Tualan|Mendik|Munggu|Muara Pias|Muara Toyu|Perkuwen|Pinang Jatus|Muara Lambakan|Kepala Telake|Mendik Makmur|Mendik Karya|Mendik Bhakti|Sebakung Taka|Maruat|Sebakung Makmur|Petiku|Muara Adang II|Makmur Jaya|Gunung Putar|Putang
2001:Kerang|Lomu|Segendang|Mengkudu|Riwang|Langgai|Petangis|Tempakan|Kerang Dayo|Saing Prupuk|Bai Jaya|Pengguren Jaya|Tebru Paser Damai
2001:Tanjung Pinang|Rantau Atas|Libur Dinding|Luan|Suweto|Muser|Biu|Rantau Bintungan|Muara Andeh
2001:Perian|Muara Leka|Muara Aloh|Jantur|Batuq|Rebaq Rinding|Muara Muntai Ulu|Muara Muntai Ilir|Kayu Batu|Jantur Selatan|Tanjung Batuq Harapan|Pulau Harapan|Jantur Baru
2001:Jonggon Desa|Sungai Payang|Jembayan|Loa Kulu Kota|Loh Sumber|Ponoragan|Rempanga|Margahayu|Jonggon Jaya|Lung Anai|Jembayan Tengah|Jembayan Dalam|Sepakat|Sumber Sari|Jongkang
2001:Bakungan|Loa Duri Ulu|Loa Janan Ulu|Purwajaya|Tani Bhakti|Batuah|Loa Duri Ilir|Tani Harapan
2001:Sepatin|Muara Pantuan|Tani Baru|Kutai Lama|Anggana|Sungai Meriam|Sidomulyo|Handil Terusan
2001:Saliki|Salok Palai|Muara Badak Ulu|Muara Badak Ilir|Tanjung Limau|Tanah Datar|Badak Baru|Suka Damai|Badak Mekar|Gas Alam Badak I|Batu-Batu|Sallo Cela|Sungai Bawang
1001:Jahab|Loa Ipuh|Bukit Biru|Timbau|Melayu|Panji|Sukarame|Kampung Baru|Loa Tebu|Mangkurawang|Maluhu|1013:Loa Ipuh Darat|2012:Rapak Lambur|2014:Bendang Raya
2001:Selerong|Tanjung Harapan|Beloro|Sebulu Ulu|Sebulu Ilir|Segihan|Sumber Sari|Manunggal Daya|Giri Agung|Senoni|Sebulu Moderen|Sanggulan|Lekaq Kidau|Mekar Jaya
2004:Loleng|Kota Bangun Ulu|Kota Bangun Ilir|Liang|Muhuran|Pela|2017:Kedang Murung|Kota Bangun Seberang|Liang Ulu|Sebelimbingan|Sangkuliman
2001:Lamin Telihan|Lamin Pulut|Teluk Bingkai|Kahala|Tubuhan|Semayang|Teluk Muda|Tuana Tuha|Kahala Ilir
2001:Genting Tanah|Loa Sakoh|Hambau|Kembang Janggut|Kelekat|Pulau Pinang|Long Beleh Haloq|Long Beleh Modang|Muai|Perdana|Bukit Layang
2001:Muara Kaman Ilir|Rantau Hempang|Teratak|Benua Puhun|Muara Kaman Ulu|Sabintulung|Muara Siran|Tunjungan|Sedulang|Menamang Kiri|Menamang Kanan|Sidomukti|Panca Jaya|Bunga Jadi|Kupang Baru|Lebaho Ulaq|Bukit Jering|Liang Buaya|Puan Cepak|Cipari Makmur
2001:Gunung Sari|Long Lalang|Muara Ritan|Buluk Sen|Umaq Dian|Muara Pedohon|Bila Talang|Kampung Baru|Umaq Tukung|Sidomulyo|Umaq Bekuay|Tabang Lama|Muara Tiq|Muara Salung|Muara Kebaq|Muara Belinau|Muara Tubo|Ritan Baru|Tukung Ritan
1007:Sungai Seluang|Wonotirto|Tanjung Harapan|Samboja Kuala|Sanipah|Handil Baru|Muara Sembilang|1021:Teluk Pemedas|Kampung Lama|Handil Baru Darat|2014:Karya Jaya|2016:Bukit Raya|2019:Beringin Agung
1001:Muara Jawa Ilir|Muara Jawa Tengah|Muara Jawa Ulu|Teluk Dalam|Dondang|Tama Pole|Muara Kembang|Muara Jawa
1001:Jawa|Pendingin|Sanga-Sanga Dalam|Sari Jaya|Sanga-Sanga Muara
2001:Manunggal Jaya|Bukit Raya|Embalut|Bangun Rejo|Kerta Buana|Separi|Bukit Pariaman|Bhuana Jaya|Mulawarman|Loa Ulung|Loa Raya|Perjiwa|Teluk Dalam|Loa Lepu|Suka Maju|Loa Pari|Karang Tunggal|Tanjung Batu
2001:Sebuntal|Santan Ulu|Santan Tengah|Santan Ilir|Kersik|Bunga Putih|Makarti|Prangat Selatan|Prangat Baru|Semangko|Sambera Baru
2001:Muara Wis|Sebemban|Melintang|Enggelam|Lebak Mantan|Lebak Cilong|Muara Enggelam
2001:Kedang Ipil|Sedulang|Benua Baru|Kota Bangun I|Kota Bangun II|Kota Bangun III|Sumber Sari|Sari Nadi|Suka Bumi|Wonosari
1001:Bukit Merdeka|Sungai Merdeka|Karya Merdeka|1005:Amborawang Darat|Argo Sari|Salok Api Darat|Salok Api Laut|Amborawang Laut|Margomulyo|2004:Tani Bhakti
2001:Merabu|Panaan|Merapun|Muara Lesan|Merasa|Lesan Dayak|Long Beliu|Long Duhung|Long Lamcin|Long Keluh|Long Pelay|Mapulu|Long Sului|Sido Bangen
2002:Dumaring|Talisayan|2014:Campur Sari|Bumi Jaya|Tunggal Bumi|Sumber Mulya|Suka Murya|Purna Sari Jaya|2021:Eka Sapta|2023:Capuak
1013:Sambaliung|2001:Long Lanuk|Tumbit Dayak|2004:Inaran|Pegat Bukur|Rantau Panjang|Suaran|Pilanjau|Pesayan|Sei Bebanir Bangun|Gurimbang|Sukan Tengah|2014:Tanjung Perangat|Bena Baru
2001:Long La'ai|Punan Segah|Long Ayap|Long Ayan|Punan Malinau|Punan Mahkam|Gunung Sari|Pandan Sari|Bukit Makmur|Harapan Jaya|Tepian Buah|Batu Rajang|Siduung Indah
1003:Sungai Bedungun|Tanjung Redeb|Bugis|Gayam|Karang Ambun|Gunung Panjang
1003:Gunung Tabur|2001:Tasuk|Birang|2004:Maluang|Samburakat|Sambakungan|Merancang Ulu|Merancang Ilir|Pulau Besing|Melati Jaya|Batu-Batu
2001:Pegat Batumbuk|Teluk Semanting|Tanjung Batu|Pulau Derawan|2009:Kasai
2001:Biduk-Biduk|Pantai Harapan|Tanjung Prepat|Teluk Sumbang|2008:Teluk Sulaiman|Giring-Giring
1002:Teluk Bayur|Rinding|2001:Tumbit Melayu|2004:Labanan Jaya|Labanan Makmur|Labanan Makarti
2002:Tabalar Muara|Tubaan|Tabalar Ulu|Semurut|Buyung-Buyung|Harapan Maju
2001:Bohe Silian|Payung-Payung|Teluk Alulu|Teluk Harapan
2001:Tembudan|Kayu Indah|Batu Putih|Lobang Kelatak|Ampen Medang|Balikukup|Sumber Agung
2001:Biatan Ulu|Biatan Ilir|Karangan|Biatan Lempake|Manunggal Jaya|Biatan Bapinang|Biatan Baru|Bukit Makmur Jaya
2008:Linggang Muara Leban|Long Iram Seberang|Long Iram Ilir|Anah|2015:Long Daliq|Long Iram Kota|Long Iram Bayan|Keliwai|Ujoh Halang|2021:Kelian Luar|Sukomulyo
1006:Melak Ilir|1011:Melak Ulu|2001:Empas|Empakuq|Muara Bunyut|2012:Muara Benangaq
1001:Barong Tongkok|1021:Simpang Raya|2002:Mencimai|Engkuni Pasek|Pepas Eheng|2006:Juhan Asa|Asa|Pepas Asa|Muara Asa|Ongko Asa|Juaq Asa|Ombau Asa|Ngenyan Asa|Gemuhan Asa|Geleo Baru|Geleo Asa|Rejo Basuki|Sumber Sari|Sendawar|Balok Asa|2022:Belempung Ulaq
2001:Besiq|Bermai|Muara Niliq|Mantar|Muara Bomboy|Damai Seberang|Mendika|Damai Kota|Lumpat Dahuq|Muara Tokong|Jengan Danum|Keay|Tepulang|Benung|2020:Muara Nyahing|Sempatn|Kelian
2001:Muara Begai|Lotaq|Payang|Dingin|Muara Lawa|Lambing|Benggeris|Cempedas
2015:Jerang Dayak|Mendung|Jerang Melayu|Dasaq|2020:Tepian Ulaq|Sebelang|Muara Baroh|Teluk Tempudau|Tanjung Laong|Tanjung Pagar|2029:Gunung Bayan|Muara Beloan
2001:Pentat|Lembonah|Muara Nayan|Mancong|Perigiq|Muara Ohong|Tanjung Jone|Tanjung Isuy|Tanjung Jan|Pulau Lanting|Muara Tae|Bekokong Makmur
2001:Gerunggung|Pereng Taliq|Tanjung Soke|Deraya|Lemper|Muara Siram|Resak|Jambuk|Muara Gusik|Penawai|Muara Kedang|Jambuk Makmur|2014:Siram Makmur|Siram Jaya|Bukit Harapan|2019:Tanjung Sari
2001:Loa Deras|Minta|Tanjung Haur|Penyinggahan Ilir|Penyinggahan Ulu|Bakung
2001:Randa Empas|Tukuq|Tende|Sambung|Anan Jaya|Jelmu Sibak|Suakong|Penarung|Dilang Puti
2001:Linggang Melapeh Baru|Linggang Bigung Baru|Linggang Tutung|Linggang Melapeh|Linggang Mapan|Linggang Bigung|Linggang Amer|Linggang Bangunsari|Linggang Purwodadi|Linggang Mencelew|Linggang Kebut
2001:Dempar|Temula|Jontai|Sembuan|Intu Lingau|Mu'ut|Terajuk|Lakan Bilem|Sentalar|Awai
2001:Tebisaq|Kaliq|Tanah Mea|Sang-Sang|Muhur|Muara Kelawit|Bentas|Betung|Kiaq|Tendiq|Penawang|Lendian Liang Nayuq|Kenyanyan|Rikong|Kendesiq|Muara Ponaq
2001:Sakaq Lotoq|Sakaq Tada|Gemuruh|Karangan|Merayaq|Linggang Marimun|Kelumpang|Gadur|Linggang Muara Batuq|Muara Jawaq|Abit|Rembayan|2014:Gunung Rampah|Jengan|Muara Kalaq|Tondoh
2001:Tering Baru|Tering Lama|Linggang Tering Seberang|Tukul|Linggang Kelubaq|Linggang Purworejo|Linggang Jelemuq|Kelian Dalam|Linggang Muara Mujan|Muyub Ulu|Muyub Aket|2013:Linggang Muyub Ilir|Gabung Baru|Linggang Banjarejo|Tering Lama Ulu
2001:Sekolaq Joleq|Sekolaq Muliaq|Sekolaq Oday|Srimulyo|Sumber Bangun|Sumber Rejo|Sekolaq Darat|Leleng
2001:Senyiur|Kelinjau Ilir|Kelinjau Ulu|Long Nah|2006:Long Tesak|2009:Gemar Baru|2012:Long Poq Baru|Muara Dun|Teluk Baru
2001:Jak Luay|Nehes Liah Bing|Muara Wahau|Dabeq|Diaq Lay|Benhes|Wanasari|Wahau Baru|Karya Bhakti|Long Wehea
2001:Senambah|Ngayau|Muara Bengkal Ilir|Muara Bengkal Ulu|Benua Baru|2013:Mulupan|Batu Balai
1010:Teluk Lingga|2001:Sangatta Utara|2011:Singa Gembara|Swarga Bara
2001:Kerayaan|Tanjung Manis|Peridan|Saka|Mandu Dalam|Benua Baru Ilir|2011:Sempayau|Pelawan|Tepian Terap|2015:Maloy|Benua Baru Ulu|Kolek|Pulau Miang|Perupuk|Mandu Pantai Sejahtera
2001:Long Bentuq|Long Pejeng|Long Lees|Mekar Baru|Rantau Sentosa|Long Nyelong
2001:Marah Haloq|Lung Melah|Juk Ayaq|Long Segar|Long Noran|Muara Pantun|Rantau Panjang|Kernyanyan
2001:Makmur Jaya|Marga Mulya|Sukamaju|Sidomulyo|Sri Pantun|Kombeng Indah|Miau Baru
2001:Sepaso|Sekerat|Keraitan|Tepian Langsat|Tebangan Lembak|Sepaso Timur|Sepaso Selatan|Muara Bengalon|Tepian Baru|Tepian Indah|Sepaso Barat
2001:Kaliorang|2006:Bukit Makmur|Bukit Harapan|Citra Manunggal Jaya|Bangun Jaya|Bumi Sejahtera|2013:Selangkau
2001:Sandaran|Manubar|Tadoan|Marukangan|Susuk Luar|Susuk Dalam|Tanjung Mangkaliat|Manubar Dalam|Susuk Tengah
1002:Singa Geweh|2001:Sangatta Selatan|2003:Sangkima|Teluk Singkama
2001:Teluk Pandan|Suka Rahmat|Suka Damai|Kandolo|Danau Redan|Martadinata
2001:Mukti Jaya|Pulung Sari|Margo Mulyo|Rantau Makmur|Manunggal Jaya|Tanjung Labu|Kebon Agung|Tepian Makmur|Masalap Raya
2001:Bumi Etam|Bumi Rapak|Bumi Jaya|Cipta Graha|Kadungan Jaya|Pengadan Baru|Mata Air|Bukit Permata
2001:Karangan Dalam|Batu Lepoq|Pengadan|Baay|Mukti Lestari|Karangan Seberang|Karangan Hilir
2001:Batu Timbau|Beno Harapan|Mugi Rahayu|Mawai Indah|Himba Lestari|Telaga|Batu Timbau Ulu
2001:Sika Makmur|Segoy Makmur|Mukti Utama|Sumber Sari|Melan|Tanah Abang|Sumber Agung
1001:Tanjung Tengah|Salo Loang|Petung|Lawe-lawe|Pejala|Kampung Baru|Sesumpu|Sungai Parit|Nipah-Nipah|Nenang|Penajam|Gunung Seteleng|Buluminung|Sotek|Sepan|Riko|Gersik|Jenebora|Pantai Lango|2020:Giri Mukti|Bukit Subur|Sidorejo|Giri Purwa
1003:Waru|2001:Api-api|Sesulu|2004:Bangun Mulya
2001:Babulu Darat|Labangka|Babulu Laut|Gunung Intan|Gunung Makmur|Sebakung Jaya|Rawa Mulia|Sri Raharja|Sumber Sari|Rintik|Gunung Mulia|Labangka Barat
1005:Sepaku|Pemaluan|Maridan|Mentawir|2001:Tengin Baru|Bukit Raya|Suka Raja|Bumi Harapan|2009:Argo Mulyo|Semoi Dua|Suko Mulyo|Wono Sari|Karang Jinawi|Binuang|Telemow
2001:Long Hurai|Long Melaham|Memahak Besar|Memahak Ulu|Batu Majang|Ujoh Bilang|Long Bagun Ilir|Long Bagun Ulu|Batoq Kelo|Long Merah|Rukun Damai
2001:Long Hubung|Memahak Teboq|Lutan|Matalibaq|Datah Bilang Ilir|Datah Bilang Ulu|Tri Pariq Makmur|Wana Pariq|Datah Bilang Baru|Sirau|Long Hubung Ulu
2001:Laham|Long Gelawang|Muara Ratah|Danum Paroy|Nyaribungan
2001:Long Penaneh I|Long Kerioq|Long Penaneh II|Tiong Ohang|Long Penaneh III|Tiong Bu'u|Naha Buan|Naha Tifab|Naha Silat|Long Apari
2001:Delang Kerohong|Long Pakaq|Long Lunuk|Long Isun|Naha Aru|Datah Naha|Lirung Ubing|Long Pahangai I|Long Pahangai II|Long Tuyoq|Liu Mulang|Long Pakaq Baru|Long Lunuk Baru
1001:Manggar|Lamaru|Teritip|Manggar Baru
1001:Baru Ilir|Baru Tengah|Baru Ulu|Kariangau|Margo Mulyo|Marga Sari
1001:Batu Ampar|Gunung Samarinda|Karang Joang|Muara Rapak|Gunung Samarinda Baru|Graha Indah
1001:Gunung Sari Ulu|Gunung Sari Ilir|Karang Rejo|Karang Jati|Mekar Sari|Sumber Rejo
1002:Sepinggan|1006:Gunung Bahagia|1008:Sepinggan Baru|Sepinggan Raya|Sungainangka|Damai Baru|Damai Bahagia
1001:Prapatan|Telaga Sari|Klandasan Ulu|Klandasan Ilir|Damai
1001:Rawa Makmur|Handil Bakti|Bukuan|Simpang Pasir|Bantuas
1001:Sungai Keledang|Baqa|Mesjid|1009:Mangkupalas|Tenun Samarinda|Gunung Panjang
1001:Teluk Lerong Ilir|Jawa|1004:Air Putih|Sidodadi|Air Hitam|Dadi Mulya|Gunung Kelua|Bukit Pinang
1001:Selili|Sungai Dama|Sidomulyo|1013:Sidodamai|Pelita
1002:Sempaja Selatan|Lempake|Sungai Siring|1010:Sempaja Utara|Tanah Merah|Sempaja Barat|Sempaja Timur|Budaya Pampang
1001:Loa Bakung|Loa Buah|Karang Asam Ulu|Lok Bahu|Teluk Lerong Ulu|Karang Asam Ilir|Karang Anyar
1001:Sungai Kapih|Sambutan|Makroman|Sindang Sari|Pulau Atas
1001:Temindung Permai|Sungai Pinang Dalam|Gunung Lingai|Mugirejo|Bandara
1001:Karang Mumus|Pelabuhan|Pasar Pagi|Bugis|Sungai Pinang Luar
1001:Simpang Tiga|Tani Aman|Sengkotek|Harapan Baru|Rapak Dalam
1001:Bontang Kuala|Bontang Baru|Lok Tuan|Guntung|Gunung Elai|Api-api
1001:Tanjung Laut|Berbas Tengah|Berbas Pantai|Satimpo|Bontang Lestari|Tanjung Laut Indah
1001:Belimbing|Gunung Telihan|Kanaan
1001:Tanjung Palas Hulu|Tanjung Palas Tengah|Tanjung Palas Hilir|Karang Anyar|2005:Gunung Putih|Pejalin|Antutan|Teras Baru|Teras Nawang
2001:Long Beluah|Long Sam|Mara I|Mara Hilir|Long Pari
2001:Karang Agung|Pimping|Panca Agung|Ruhui Rahayu|Ardi Mulyo|Kelubir
2001:Tanah Kuning|Mangkupadi|Sajau|Wonomulyo|Tanjung Agung|Binai|Sajau Hilir|Pura Sajau
1001:Tanjung Selor Hulu|Tanjung Selor Hilir|1008:Tanjung Selor Timur|2003:Jelarai Selor|Gunung Seriang|Bumi Rahayu|Gunung Sari|Apung|2009:Tengkapak
2001:Salimbatu|Silva Rahayu|Tanjung Buka
2001:Lepak Aru|Long Lasan|Long Peso|Long Bia|Muara Pangean|Long Lian|Long Pelaah|Long Lejuh|Long Pelban|Long Buang
2001:Long Tungu|Long Bang|Long Telenjau|Naha Aya|Long Lembu|Long Bang Hulu
2001:Sekatak Buji|Paru Abang|Bunau|Ujang|Tenggiling|Kelembunan|Turung|Terindak|Kelising|Ambalat|Keriting|Kendari|Bambang|Maritam|Pentian|Punan Dulau|Kelincauan|Bekiliu|Sekatak Bengara|Pungit|Anjar Arip|Liagu
2001:Bunyu Barat|Bunyu Selatan|Bunyu Timur
2002:Long Bisai|2005:Pulau Sapi|Paking|Lidung Kemenci|Mentarang Baru|Harapan Maju
2001:Batu Lidung|Malinau Kota|Pelita Kanaan|Malinau Hulu|Malinau Hilir|Tanjung Keranjang
2001:Long Pujungan|Long Ketaman|Long Pua|Long Lame|Long Jelet|Long Aran|Long Peliran|Long Bena|Long Belaka Pitau
2001:Data Dian|Long Pipa|Long Sule|Sungai Anai|Long Metun
2001:Long Nawang|Nawang Baru|Long Temuyat|Long Betaoh|Long Payau
2001:Bila Bekayuk|Long Loreh|Langap|Laban Nyarit|Nunuk Tanah Kibang|Pelencau|Paya Seturan|Punan Rian|Sengayan
2001:Kaliamok|Luso|Malinau Seberang|Putat|Salap|Seruyung|Respen Tubu|Belayan|Sembuak Warod|Lubak Manis|Kelapis|Semengaris
2001:Long Bila|Long Kenipe|Punan Bengalun|Sesua|Sentaban|Tanjung Lapang|Taras|Kuala Lapang|Sempayang
2001:Dumu Mahak|Long Lebusan|Mahak Baru|Long Top|Agung Baru|Data Baru
2001:Long Ampung|Long Uro|Lidung Payau|Sungai Barang|Metulang
2001:Long Uli|Long Alango|Long Berini|Long Tebulo|Apau Ping|Long Kemuat
2001:Lung Fala|Lung Kebinu|Lung Mekatif|Lung Simau|Lung Berang|Lung Sulit|Lung Semamu|Long Gafid|Temalang|Long Liku
2001:Setulang|Setarap|Punan Setarap|Batu Kajang|Gong Solok|Punan Gong Solok|Long Adiu|Punan Long Adiu
2001:Long Lake|Punan Mirau|Long Rat|Halanga|Metut|Long Jalan|Nahakramo|Tanjung Nanga
2001:Long Nyau|Long Titi|Long Ranau|Rian Tubu|Long Pada
2001:Tanjungkarang|Balansiku|Sungai Manurung|Padaidi
1001:Nunukan Timur|Nunukan Barat|Nunukan Utara|1005:Nunukan Tengah|2004:Binusan
2001:Tagul|Lubakan|Atap|Manuk Bungkul|Tujung|Pagar|Labuk|Butas Bagu|Pelaju|Tepian
2001:Deralon|Liang|Dabulon|Taluan|Podong|Patal I|Siawang|Sapuyan|Nainsid|Sasibu|Saludan|Semalat|Libang|Sedongon|Tanjung Hilir|Sumalumung|Lintong|Pulu Bulawan|Tanjung Hulu|Patal II|Pa'loo|Sangkub|Tubus|Likos|Bulan-Bulan|Kalampising|Pa'lemumut|Mansalong
2002:Pa' Padi|Cinglat|2022:Liang Butan|2029:Pa' Rupai|Ba Sikor|Pa' Nado|Buduk Kinangan|Liang Tuer|Buduk Tumu|Long Berayang|Pa' Api|Pa' Sire|Wa' Yanud|Long Nawang|Long Katung|Long Bawan|2044:Long Matung|Long Rupan|Liang Biadung|Wa' Laya|Pa' Matung|Pa' Terutun|2065:Pa' Putuk
2001:Pembeliangan|Apas|Kunyit|Tetaban|Kekayap|Bebanas|Lulu|Sujau|Melasu Baru|Harapan
2001:Long Pasia|Liang Lunuk|Pa' Ibang|Pa' Amai|Pa' Kaber|Pa' Tera|Pa' Sing|2009:Pa' Dalan|Long Birar|Pa' Upan|2016:Long Budung|2018:Long Pupung|2020:Pa' Urang
2001:Liang Bunyu|Binalawan|Setabu|Bambangan
1001:Selisun|Nunukan Selatan|Mansapa|Tanjung Harapan
2001:Sungai Nyamuk|Tanjung Harapan|Bukit Aru Indah|Tanjung Aru
2001:Sungai Pancang|Lapri|Seberang
2001:Sungai Limau|Maspul|Aji Kuning|Bukit Harapan
2001:Srinanti|Tabur Lestari|Samaenre Semaja|Sekaduyan Taka
2001:Sanur|Makmur|Semunad|Sekikilan|Kalunsayan|Tembalang|Salang|Tinampak I|Tinampak II|Naputi|Tau Baru|Balatikon
2001:Payang|Suyadon|Bulu Mengolom|Tukulon|Ubol Sulok|Batung|Ubol Alung|Nansapan|Samunti|Semata|Sungoi|Salan|Sinampila I|Paluan|Sedalit|Tambalang Hilir|Tadungus|Sinampila II|Kalambuku|Jukup|Long Bulu|2023:Linsayung|Tumantalas|Sanal|Limpakon|Labuk
2001:Lubok Buat|Katul|Mambulu|Pagaluyon|Saduman|Tulang|Sabuluan|Pulau Keras|Liuk Bulu|Binanun
2001:Tang Paye|Long Rungan|Long Kelupan|Long Padi|Tang Badui|Binuang|Long Mutan|Pa' Milau|Ba' Liku|Long Rian|Pa' Yalau
2001:Pa' Betung|Long Sepayang|Pa' Pawan|Pa' Melade|Pa' Kebuan|Pa' Umung|Pa' Rangeb|Long Umung|Long Tenem|Long Nuat|Pa' Pala|Sinar Baru|Pa' Lidung|Pa' Raye|Bungayan|Wa' Yagung|Kampung Baru
2001:Pa' Mulak|Long Puak|Long Mangan|Buduk Kubul|Long Kabid|Pa' Inan|Lembudud|Long Tugul|Pa' Butal|Pa' Delung|Pa' Urud|Pa' Kemut|Pa' Kidang|Lembada|Pa' Payak|Pa' Pirit|Liang Aliq|Sembudud|Liang Turan|Liang Bua|Lepatar|Pa' Mering|Pa' Pani|Pa' Lutut|Ma' Libu
2001:Sumentobol|Nantukidan|Labang|Sumantipal|Ngawol|Bululaun Hilir|Lagas|Panas|Langgason|Tantalujuk|Tambalang Hulu|Kuyo|Bokok
2001:Tau Lumbis|Lipaga|Bululaun Hulu|Kalisun|Mamasin|Sibalu|Duyan|Tuntulibing|Tetagas|Kabungolor
2001:Tideng Pale|Limbu Sedulun|Sebidai|Sedulun|Tideng Pale Timur|Gunawan|Sebawang
2001:Sesayap|Sengkong|Bebatu|Bandan Bikis|Sepala Dalung|Seludau|Menjelutung|Sesayap Selor
2001:Tanah Merah|Tengku Dacing|Sambungan|Tanah Merah Barat|Sambungan Selatan
2001:Buong Baru|Bebakung|Kujau|Mendupo|Maning|Periuk
2001:Seputuk|Rian|Balayan Ari|Rian Rayo|Kapuak|Sapari
1001:Karang Anyar|Karang Rejo|Karang Anyar Pantai|Karang Balik|Karang Harapan
1001:Kampung I Skip|Pamusian|Sebengkok|Selumit|Selumit Pantai
1001:Lingkas Ujung|Gunung Lingkas|Kampung Empat|Kampung Enam|Mamburungan|Pantai Amal|Mamburungan Timur
1001:Juata Laut|Juata Permai|Juata Kerikil
2001:Ayong|Babo|Bolangat|Maelang|Domisil Moonow|Pangi|2012:Lolanan|2015:Cempaka|2017:Batu Merah|Pasir Putih|Pangi Timur|Bolangat Timur
2001:Matayangan|Uuan|Ikhwan|Doloduo|Wangga Baru|2010:Toraut|Mekaruo|2017:Toraut Utara|Doloduo Satu|Doloduo Dua|Doloduo Tiga|2022:Toraut Tengah
1003:Imandi|2001:Tonom|Mogoyunggung|2004:Modomang|Kembang Mertha|Dumoga|2013:Pinonobatuan|2017:Dumoga II|Pinonobatuan Barat|Amertha Sari|Kembang Sari|Amertha Buana|2023:Mogoyunggung Satu|Mogoyunggung Dua|Dumoga Tiga|Dumoga Empat
2001:Tumokang Baru|Mopugad Utara|Mopugad Selatan|Mopuya Utara|Mopuya Selatan|2007:Dondomon|2014:Mopugad Utara Satu|Mopugad Utara Dua|Mopugad Selatan Satu|Mopuya Utara Satu|Mopuya Utara Dua|Mopuya Selatan Satu|Mopuya Selatan Dua|2024:Dondomon Utara|Dondomon Selatan|Tumokang Timur
2001:Totabuan|Pindol|Solog|Tandu|Lolak|Motabang|Mongkoinit|Labuan Uki|Pinogaluman|Sauk|Lalow|Buntalo|Bumbung|Baturapa|Tuyat|Pindolili|Lolak Tombolango|Lolak II|Buntalo Timur|Buntalo Selatan|Baturapa II|Diat|Pinogaluman Timur|Mongkoinit Barat|Dulangon|Padang Lalow
1006:Inobonto|2001:Komangaan|Solimandungan II|Solimandungan I|Bangomulunow|Langagon|2007:Inobonto II|2014:Inobonto|Langagon Satu|Langagon Dua|Solimandungan Baru
2001:Bombanon|Abak|Tapa Aog|Mopusi|Matali Baru|Bakan|Tanoyan Selatan|Tungoi I|Lolayan|Mopait|2017:Kopandakan II|2019:Tanoyan Utara|Tungoi II|Mengkang
2001:Muntoi|Poyuyanan|Lobong|Passi|2017:Bintau|Bulud|Otam|Wangga|2022:Inuai|Passi II|Muntoi Timur|Otam Barat|Wangga Satu
2001:Mariri Lama|Mariri Baru|Nonapan II|Nonapan I|Wineru|Gogaluman|Poigar I|Nanasi|Pomoman|Tiberias|Mondatong|Poigar II|Poigar III|Mariri II|Mariri I|Nonapan Baru|Nanasi Timur|Nonapan|Tanjung Mariri|Mondatong Baru
2003:Pangian|Poopo|Manembo|Sinsingon|Insil|2009:Mobuya|2012:Insil Baru|Pangian Tengah|Pangian Barat|Poopo Barat|Poopo Selatan|Sinsingon Barat|Sinsingon Timur
2001:Ambang I|Ambang II|Tadoy|Bolaang|Bantik|Lolan|Tadoy I|Bolaang Satu|Lolan Dua
2001:Bilalang III|Bilalang IV|Tudu Aog|Tudu Aog Baru|Kolinganga'an|Bilalang III Utara|Bilalang Baru|Apado
2001:Serasi|Kanaan|Toruakat|Pusian|Ponompiaan|Mototabian|Bumbungon|Siniyung|Siniyung Satu|Dumoga Satu|Pusian Selatan|Pusian Barat
2001:Bonawang|Tapadaka Satu|Tapadaka Utara|Tapadaka Timur|Konarom|Konarom Barat|Konarom Utara|Osion|Ikuna|Dumara
2001:Ibolian|Ibolian Satu|Kinomaligan|Kosio|Kosio Timur|Kasio Barat|Werdhi Agung|Werdhi Agung Selatan|Werdhi Agung Utara|Werdhi Agung Timur
1007:Masarang|Rinegetan|Roong|Tuutu|Tounkuramber|Wawalintouan|Rerewokan|Watulambot|Wewelan
1001:Luaan|1005:Ranowangko|Wengkol|Kendis|Katinggolan|Liningaan|Taler|Kiniar|Touluor|Papakelan|Makalounsow
2001:Telap|Watumea|Eris|Maumbi|Tandengan|Ranomerut|Touliang Oki|Tandengan Satu
2001:Tulap|Lalumpe|Kayubesi|Ranowangko II|Kombi|Sawangan|Kolongan|Rerer|Kinaleosan|Makalisung|Kalawiran|Kolongan Satu|Rerer Satu
2001:Kapataran|Seretan|Atep Oki|Karor|Kaleosan|Watulaney|Kayuroya|Seretan Timu|Parentek|Kapataran Satu|Watulaney Amian
2003:Kayuwatu|Wineru|Rinondor|Sendangan|2015:Pahaleten|Talikuran|Tounelet|Paslaten|Kaweng|Toulimembet|Makalelon|Tumpaan|Mahembang
2004:Tember|Kamanga|Sendangan|Talikuran|2009:Tempok|Liba|Tolok|Kamanga Dua|2016:Tempok Selatan|Tolok Satu
2001:Kasuratan|Parepei|Pulutan|Sinuian|Kaima|Sendangan|Timu|Talikuran|Tampusu|Paslaten|Leleko
2004:Wolaang|Teep|Karondoran|Waleure|Amongena I|Amongena II|Sumarayar|2018:Amongena III
2001:Koyawas|Walewangko|Noongan|Raringis|Ampreng|Tumaratas|2009:Paslaten|Lowian|Tounelet|2014:Kopiwangker|Noongan Dua|Noongan Tiga|Tumaratas Dua|Raranon|Raringis Utara|Raringis Selatan
2001:Leilem|Kolongan Atas|Tounelet Satu|Talikuran|Kauneran|Sendangan|Rambunan|Sawangan|Tincep|Timbukar|Leilem Dua|Leilem Tiga|Kolongan Atas Dua|Kauneran Satu|Rambunan Amian|Sendangan I|Talikuran Satu|Tounelet Satu|Kolongan Atas Satu
1005:Sendangan|1011:Kinali|1019:Sendangan Selatan|Sendangan Tengah|1028:Uner Satu|Kinali Satu|2012:Tondegesan|2016:Kanonang Tiga|2030:Tondegesan Satu|Tondegesan Dua
2001:Pineleng I|Pineleng II|Sea I|Sea II|Winagun Atas|Warembungan|Sea|2014:Kali|2016:Kali Selatan|2020:Pineleng Dua Indah|Lotta|Sea Mitra|Sea Tumpengan|Pineleng Satu Timur
2001:Kembes II|Kembes I|Toumbuluan|Koka|Suluan|Kamangta|Sawangan|Rumengkor|Tikela|Rumengkor Satu|Rumengkor Dua
2001:Kumu|Teling|Poopoh|Ranowangko|Senduk|2007:Pinasungkulan|2009:Mokupa|Sarani Matani|Borgo|Tambala
1001:Sumalangka|Sasaran|Kampung Jawa|Wulauan|Marawas|2006:Tonsea Lama|Kembuan|Kembuan Satu
2001:Palamba|Atep|Manembo|Temboan|Rumbia|Winebetan|Kaayuran Atas|Kaayuran Bawah|Kawatak|Atep Satu
1001:Urongo|Tounsaru|Tataaran II|Tataaran I|Koya|Paleloan|Tataaran Patar|Maesa Unima
2001:Walantakan|Taraitak|Karumenga|Toraget|Tempang|Tempang Dua|Tempang Tiga|Taraitak Satu
2001:Wasian|Panasen|Tountimomor|Totolan|Passo|Kalawiran|Touliang|Simbel|Wailang|Bukit Tinggi
1001:Talikuran|Talikuran Utara|Talikuran Barat|Uner|2005:Kiawa Satu|Kiawa Satu Utara|Kiawa Satu Barat|Kiawa Dua|Kiawa Dua Timur|Kiawa Dua Barat
2001:Kayuuwi|Kayuuwi Satu|Kanonang Satu|Kanonang Dua|Kanonang Empat|Kanonang Lima|Tombasian Atas|Tombasian Atas Satu|Tombasian Bawah|Ranolambot
2001:Kalasey Satu|Kalasey Dua|Tateli|Tateli Weru|Tateli Satu|Tateli Dua|Tateli Tiga|Koha|Koha Barat|Koha Timur|Koha Selatan|Agotey
2001:Lemoh|Lemoh Barat|Lemoh Timur|Lemoh Uner|Lolah|Lolah Satu|Lolah Dua|Lolah Tiga|Ranotongkor|Ranotongkor Timur
2001:Pinaesaan|Tompaso Dua|Tompaso II Utara|Pinabetengan Utara|Pinabetengan|Pinabetengan Selatan|Tonsewer|Tonsewer Selatan|Touure|Touure Dua
2001:Kalasuge|Bahu|Mala|Kalekube|Naha|Beha|Utaurano|Lenganeng|Tarolang|Tola|Kalurae|Bengketang|Petta|Bowongkulu|2016:Pusunge|Moade|2019:Raku|Petta Timur|Petta Barat|Petta Selatan|Likuang|Kalekube I|Bowongkulu I|Naha I
2001:Nanedakele|Nusa|Bukide|Bukide Timur|Nanusa
2001:Kaluwatu|Laine|Lapango|Sowaeng|Ngalipaeng I|Ngalipaeng II|Batunderang|Bebalang|Mawira|Pindang|Lapepahe|Lehimi Tariang|Lapango I
2001:Kalama|Kahakitang|Mahengetang|Para|Dalako Bembanehe|Taleko Batusaiki|Para I
2001:Nagha I|Nagha II|Pokol|Balane|Binala|Ulung Peliang|Menggawa|Kalinda|Bebu|Makalekuhe|Pananaru|Dagho|Mahumu|Lelipang|Menggawa II|Kalama Darat|Kalinda I|Mahumu I|Mahumu II|Hesang
2001:Tawoali|Barangka|Nahepese|Manumpitaeng|Taloarane|Mala|Karatung I|Karatung II|Kauhis|Sesiwung|Lebo|Barangkalang|Belengang|Bakalaeng|Hiung|Pinebentengang|Taloarane I|Bengka
2001:Bowongkali|Kulur I|Kulur II|Bira|Kuma|Bungalawang|Miulu|Gunung|Talengen|Biru|Tariang Baru|Sensong|Rendingan|Palahanaeng|Timbelang|Pelelangen|Malueng|Kuma I
2001:Simueng|Bentung|Lesabe|Malammenggu|Palareng|2007:Binebas|Mandoi|2015:Batuwingkung|Birahi|Laotongan|Bukide|Kalagheng|Lesabe I|Bulo
2001:Kendahe I|Kendahe II|Talawid|Tariang Lama|Pempalaraeng|Mohong Sawang|Lipang|Kawaluso
1006:Sawang Bendar|Soataloara I|Apengsembeka|Mahena|1015:Bungalawang|Santiago|Manente|Soataloara II
2001:Hangke|Salurang|Tambung|Beeng|Lehupu|Bowone|Beeng Laut|Tenda|Aha Patung
2001:Pintareng|Basauh|Tumalede|Sampakang|Dalokaweng|Malisade
1001:Pananekeng|Angges|Kolongan Mitung|Kolongan Beha|Kolongan Beha Baru|Kolongan Akembawi
1001:Lesa|Enengpahembang|Tapuang|Tidore|Tona I|Tona II|Dumuhung|Batulewehe
2001:Marore|Kawio|Matutuang
1005:Lirung|1011:Lirung Satu|1024:Lirung Matane|2006:Sereh|Musi|2015:Talolang|2017:Sereh I
1005:Beo|1017:Beo Timur|Beo Barat|2011:Bantik|2019:Bengel|Bantik Lama
2003:Alo|Nunu|Rainis|Bantane|Tabang|2014:Parangen|Bantane Utara|2018:Tabang Barat|2020:Nunu Utara|Rainis Batupenga|Alo Utara
2006:Essang|Lalue|Bulude|2016:Maririk|2018:Essang Selatan|Bulude Selatan|Lalue Tengah|Lalue Utara
2001:Kakorotan|Marampit|Laluhe|Dampulis|Karatung|2007:Karatung Tengah|Karatung Selatan|Dampulis Selatan|Marampit Timur
2001:Pangeran|2007:Bulude|Pantuge|Kabaruan|Mangaran|Kordakel|Rarange|Taduna|2017:Kabaruan Timur|Pantuge Timur|Pannulan|Bulude Selatan
1001:Melonguane|1009:Melonguane Timur|Melonguane Barat|2002:Mala|Kiama|2006:Tarun|Sawang|Ambela|2011:Tarun Selatan|Kiama Barat|2015:Maredaren Kiama|Sawang Utara|Mala Timur
2001:Mamahan|Bambung|Taturan|Gemeh|Arangkaa|Malat|Apan|Taruan|Bannada|Gemeh Raamata|Gemeh Wantane|Bambung Timur|Malat Utara|Mamahan Barat|Lahu
2001:Peret|Ighik|Birang|Akas|Damau|Damau Bowone|Taduwale|Akas Balane
2001:Tuabatu|Dapalan|Riung|Ammat|Binalang|Ganalo|Dapihe|Tuabatu Barat|Ammat Selatan|Binalang Timur|Riung Utara
2001:Bitunuris|Bitunuris Selatan|Salibabu|Salibabu Utara|Dalum|Balang
2001:Kalongan|Kalongan Utara|Kalongan Selatan|Alude|Musi I
2001:Pulau Miangas
1001:Makatara|Makatara Timur|2003:Awit|Awit Selatan|Rae|Rae Selatan|Lobbo|Lobbo I
2001:Pulutan|Pulutan Utara|Pulutan Selatan|Daran|Daran Utara
2001:Tule|Tule Tengah|Tule Utara|Bowombaru|Bowombaru Tengah|Bowombaru Utara
2001:Moronge|Moronge I|Moronge II|Moronge Selatan|Moronge Selatan II|Moronge Selatan I
2001:Pampalu|Ruso|Niampak|Niampak Utara|Tarohan|Tarohan Selatan|Matahit
2001:Sambuara Satu|Sambuara|Ensem|Ensem Timur|Batumbalango|Ambia|Ambia Utara|Kuma|Kuma Selatan
2001:Sinisir|Kakenturan|Palelon|Pinasungkulan|Wulurmaatus|Makaaruyen|Linelean|Mokobang|Kakenturan Barat|Pinasungkulan Utara
2009:Raraatean|Sion|Tompaso Baru I|Kinalawiran|Tompaso Baru II|Pinaesaan|Torout|Lindangan|Karowa|Liandok
2002:Poopo|Ranoyapo|Mopolo|Beringin|Powalutan|2008:Lompad|Lompad Baru|Pontak|2012:Poopo Utara|Poopo Barat|Pontak Satu|Mopolo Esa
2001:Motoling|Motoling Mawale|Motoling I|Motoling II|Picuan Baru|2015:Lalumpe|2021:Raanan Lama
2001:Blongko|Boyongpante|Tiniawangko|Ongkaw I|Ongkaw II|Aergale|Poigar I|Poigar II|Durian|Tanamon|Ongkaw Tiga|Boyongpante Dua|Tanamon Utara
2001:Boyong Atas|Paku Ure II|Tenga|Radey|Tawaang|2009:Pakuweru|Sapa|Pakuure Satu|Pakuure Tiga|2014:Molinow|Paku Ure|Paku Ure Tinanian|Paku Ure Kinamang|Pakuweru Utara|Sapa Barat|Sapa Timur|Tawaang Timur|Tawaang Barat
1004:Buyungon|Ranoyapo|Uwuran I|Uwuran II|Lewet|1010:Bitung|2009:Ranoketang Tua|2018:Kilometer 3
2001:Tumpaan Satu|Tumpaan|Matani|Popontolen|Lelema|Tangkunei|Munte|2016:Tumpaan Baru|Matani Satu|Tumpan Dua
2001:Pinamorongan|Kaneyan|Koreng|Tumaluntung|Rumoong Atas|Lansot|Wiau Lapi|Wuwuk|2014:Rumoong Atas Dua|2017:Lansot Timur|Wuwuk Barat|Tumaluntung Satu|Wiau Lapi Barat
2002:Kumelembuai|Kumelembuai Atas|Kumelembuai Satu|Malola|Malola I|Makasili|2011:Kumelembuai Dua|2015:Lolombulan Makasili
2001:Tumani|Lowian|Kinaweruan|Liningaan|Bojonegoro|Tambelang|Kinamang|Temboan|Kinamang Satu|Lowian Satu|Tumani Utara|Tumani Selatan
1002:Kawangkoan Bawah|Rumoong Bawah|2001:Kapitu|2004:Rumoong Bawah|Tewasen|Pondos|Elusan|Teep|Wakan|Teep Trans
1002:Pondang|Ranomea|2001:Lopana|2004:Pinaling|Kota Menara|Maliku|Ritey|Malenos Baru|Maliku Satu|Lopana Satu
2001:Paslaten|Sulu|Bajo|Wawona|Popareng|Wawontulap|Sondaken|Pungkol|Raprap|Paslaten Satu|Arakan
2001:Tondei|Tondei Satu|Tondei Dua|Raanan Baru|Ranaan Baru Satu|Ranaan Baru Dua|Toyopon|Keroit
2001:Karimbow|Karimbow Talikuran|Tokin|Tokin Baru|Wanga Amongena|Wanga|Picuan|Picuan Satu
2001:Talaitad|Suluun Satu|Suluun Dua|Suluun Tiga|Suluun Empat|Pinapalangkow|Kapoya|Talaitad Utara|Kapoya Satu
2001:Makalisung|Waleo|Lilang|Lansot|Kema III|Kema II|Kema I|Tontalete|Tontaalete Rok-rok|Waleo Dua
2001:Kauditan II|Kauditan I|Kawiley|Treman|Kaima|Karegesan|Kaasar|Lembean|Paslaten|Tumaluntung|Watudambo|Watudambo Dua
1005:Airmadidi Bawah|Rap-Rap|Saronsong I|Airmadidi Atas|Sukur|1011:Sarongsong II|2002:Tanggari|Sampiri|Sawangan
2001:Tiwoho|Wori|Kima Bajo|Talawaan Bantik|Talawaan Atas|Budo|Darunu|Mantehage III Tinongko|Nain|Mantehage/Buhias|Mantehage/Bango|Mantehage II Tangkasi|Kulu|Bulo|Lansa|Lantung|Pontoh|Minaesa|Nain Tatampi|Nain Satu
2003:Matungkas|Laikit|Klabat|Pinilih|Tatelu|Warukapas|Tetey|2013:Wasian|Lumpias|2016:Dimembe|2020:Tatelu Rondor
2001:Gangga I|Gangga II|Talise|Airbanua|Palaes|Maliambao|Termaal|Paputungan|Jayakarsa|Tanah Putih|Bahoi|Tarabitan|Serei|Sonsilo|Mubune|Munte|Bulutui|Wawunian|Kinabuhutan|Tambun
2008:Likupang I|Likupang II|Serawet|Wineru|Maen|Winuri|Marinsow|Pulisan|Kalinaun|Rinondoran|Pinenek|Lihunu|Kahuhu|Libas|Likupang Kampung Ambong|Kinunang|Resetlemen|Ehe
2001:Suwaan|Kuwil|Kawangkoan|Kolongan|Maumbi|Kaleosan|Watutumou|Kolongan Tetempangan|Kawangkoan Baru|Kalawat|Watutumou Dua|Watutumou Tiga
2001:Paniki Atas|Kolongan|Talawaan|Mapanget|Wusa|Warisa|Tumbohon|Winetin|Patokaan|Teepwarisa|Warisa Kampung Baru|Paniki Baru
2001:Kokoleh Satu|Kokoleh Dua|Paslaten|Kaweruan|Wangurer|Batu|Werot
1004:Tosuraya|Wawali|1008:Lowu Dua|Lowu Satu|1016:Lowu Utara|Nataan|Tosuraya Barat|Tosuraya Selatan|Wawali Pasan|2003:Rasi|2021:Rasi Satu
2001:Tatengesan|Wiau|Bentenan|Tumbak|Makalu|Minanga|Minanga Satu|Bentenan Indah|Minanga Timur|Minanga Dua|Minanga Tiga|Makalu Selatan|Tatengesan Satu|Bentenan Satu|Tumbak Madani
2001:Mangkit|Borgo|Belang|Buku|Beringin|Tababo|Watuliney|Molompar|Buku Utara|Buku Selatan|Watuliney Tengah|Watuliney Indah|Molompar Utara|Molompar Timur|Tababo Selatan|Buku Tengah|Ponosakan Indah|Buku Tenggara|Ponosakan Belang|Borgo Satu
2001:Ratatotok Satu|Ratatotok Dua|Ratatotok Selatan|Ratatotok Timur|Basaan|Basaan Satu|Morea|Morea Satu|Soyoan|Basaan Dua|Ratatotok Utara|Ratatotok Tenggara|Ratatotok Tengah|Ratatotok|Ratatotok Muara
2006:Tonsawang|2008:Betelan|Tombatu Satu|2012:Kali|2014:Pisa|Tombatu|Betelan Satu|Kali Oki|Tombatu Tiga Selatan|Tombatu Tiga Timur|Tonsawang Satu
2003:Ranoketang Atas|Tondanauw|Lobu Satu|Lobu Dua|2017:Tondanouw Satu|Toundanouw Atas|Ranoketang Atas Satu|Lobu Kota|Lobu Atas|Lobu
2001:Kalait|Kalait Satu|Kalait Dua|Kalait Tiga|Lowatag|Bunag|Banga|Tambelang|Ranoako|Suhuyon
2001:Silian|Silian Utara|Silian Satu|Silian Selatan|Silian Dua|Silian Tengah|Silian Tiga|Silian Barat|Silian Kota|Silian Timur
2001:Molompar|Molompar Satu|Molompar Atas|Molompar Dua|Molompar Dua Utara|Molompar Dua Selatan|Mundung|Mundung Satu|Esandom|Esandom Satu|Esandom Dua
2001:Tombatu Dua|Tombatu Dua Utara|Tombatu Dua Barat|Tombatu Dua Tengah|Tombatu Tiga|Tombatu Tiga Tengah|Kuyanga|Kuyanga Satu|Winorangian|Winorangian Satu
2001:Towuntu|Towuntu Timur|Towuntu Barat|Tolombukan|Tolombukan Satu|Tolombukan Barat|Liwutung|Liwutung Satu|Liwutung Dua|Poniki|Maulit
2001:Wioi|Wioi Satu|Wioi Dua|Wioi Tiga|Wioi Timur|Pangu|Pangu Satu|Pangu Dua|Wongkai|Wongkai Satu
2001:Sangkub I|Busisingo|Sang Tombolang|Tombolango|Pangkusa|Sangkub II|Sidodadi|Sampiro|Sangkub III|Busisingo Utara|Ampeng Sembeka|Suka Makmur|Sangkub Timur|Monompia|Mokusato|Sangkub Empat
1001:Bintauna|2002:Huntuk|Mome|Kuhanga|Padang|Pimpi|Bunia|Talaga|Batulintik|Bintauna Pantai|Minanga|Kopi|Voa'a|Bunong|Padang Barat|Vahuta
2001:Mokoditek|Nunuka|Saleo|Bohabak I|Bohabak II|Binjeita|Biontong|Biontong I|Biontong II|Binuanga|Bohabak III|Bohabak IV|Binjeita I|Binjeita II|Mokoditek I|Lipu Bogu|Binuni|Tanjung Labou|Nagara|Saleo Satu
2001:Paku|Ollot|Sonuo|Jambusarang|Talaga Tomoagu|Bolangitang|Langi|Iyok|Tote|Wakat|Ollot I|Ollot II|Bolangitang I|Bolangitang II|Talaga|Tanjung Buaya|Keimanga|Paku Selatan
2001:Solo|Boroko|Bigo|Kuala|Pontak|Inomunga|Komus II|Boroko Timur|Kuala Utara|Gihang|Boroko Utara|Bigo Selatan|Soligir|Inomunga Utara|Komus Dua Timur
2001:Komus I|Tuntung|Batu Tajam|Dalapuli|Buko|Dengi|Tombulang|Tuntulow|Kayu Ogu|Tanjung Sidupa|Buko Selatan|Busato|Batu Bantayo|Padango|Tuntulow Utara|Dalapuli Timur|Dalapuli Barat|Buko Utara|Tambulang Timur|Tambulang Pantai|Tuntung Timur|Duini
1009:Bebali|Tatahadeng|Tarorane|Akesimbeka|Bahu|2001:Bukide|Apelawo|Deahe|Lia|Kanang|Buise|Karalung|Dame|2014:Dame I|Lia Satu|Karalung Satu
1002:Paseng|Paniki|Ondong|2001:Peling Sawang|2005:Kanawong|Bumbiha|Pehe|Lehi|Peling|Makalehi|Makalehi Utara|Makalehi Timur
1001:Bahoi|Balehumara|2003:Lesah|Boto|Mohongsawang|Apengsala|Mulengan|Mahangiang|Tulusan|Haasi|Pumpente|Laingpatehi|Lesah Rende|Barangka Pehe|Pahiama
2001:Mala|Pangirolong|Sawang|Bandil|Biau|Balirangeng|Buhias|Tapile|Lahopang|Binalu|Kalihiang|Pahepa|Biau Seha|Matole
2001:Tanaki|Kapeta|Talawid|Laghaeng|Makoa|Batusenggo|Mahuneni
2001:Bulangan|Minanga|Wo|Bawoleu|Lumbo|Bawo
2001:Buang|Karungo|Lamanggo|Dalinsaheng|Tope
2001:Kinali|Hiung|Kiawang|Kawahang|Batubulan|Nameng|Mini|Winangun
2001:Salili|Beong|Lai|Dompase
2001:Humbia|Kisihang|Bira Kiama|Buha|Batumawira|Birarikei
2001:Kayumoyondi|Tombolikat|Tutuyan|Togid|Dodap|Dodap Pantai|Tutuyan II|Tutuyan III|Tombolikat Selatan|Dodop Mikasa
2001:Kotabunan|Buyat|Bulawan|Paret|Bukaka|Buyat I|Buyat II|Buyat Selatan|Buyat Tengah|Buyat Barat|Bulawan Satu|Bulawan Dua|Kotabunan Selatan|Kotabunan Barat|Paret Timur
2001:Idumun|Matabulu|Nuangan|2006:Bai|Jiko Belanga|2010:Nuangan I|Iyok|Loyow|2014:Matabulu Timur|2018:Nuangan Barat|Nuangan Selatan
2001:Modayag|Liberia|Purworejo|2007:Buyandi|Tobongon|Lanut|Badaro|Modayag II|Modayag III|Purworejo Timur|Liberia Timur|2016:Purworejo Tengah|2021:Candi Rejo|Sumber Rejo
2001:Moyongkota|Bangunan Wuwuk|Bongkudai Barat|Bongkudai|Moyongkota Baru|Moonow|Inaton|Bangunan Wuwuk Timur|Pinonobatuan|Tangaton
2001:Motongkad Utara|Motongkad|Motongkad Selatan|Atoga|Atoga Timur|Motongkad Tengah|Molobog|Molobog Barat|Jiko|Jiko Utara|Molobog Timur
2001:Mooat|Bongkudai Selatan|Bongkudai Baru|Bongkudai Utara|Bongkudai Timur|Guaan|Mototompiaan|Mokitompia|Kokapoi|Kokapoi Timur
2004:Tangagah|Salongo|Toluaya|Molibagu|Popodu|Tolondadu|Tabilaa|2012:Sondana|Dudepo|Pinolantungan|Tolondadu I|Tolondadu II|2020:Soguo|2022:Pintadia|Salongo Timur|2027:Salongo Barat|Dudepo Barat
2001:Lion|Momalia II|Meyambanga|Saibuah|2007:Sinombayuga|Luwoo|Momalia I|2011:Sakti|Manggadaa|Pilolahunga|Tonala|2016:Iloheluma|Meyambanga Timur|2019:Molosipat|2022:Momalia Tiga|Inosota
2001:Linawan|Nunuk|Pinolosian|Kombot|Lungkap|Ilomata|Linawan I|Tolotoyon|Pinolosian Selatan|Kombot Timur
2001:Mataindo|Adow|Torosik|Tobayagan|Deaga|Adow Selatan|Mataindo Utara|Tobayagan Selatan
2001:Motandoi|Dumagin A|Dumagin B|Dayow|Onggunoi|Modisi|Posilagon|Pidung|Iligon|Motandoi Selatan|Perjuangan|Onggunoi Selatan
2001:Biniha Timur|Biniha|Biniha Selatan|Duminanga|Halabolu|Trans Patoa|Bakida|Sinandaka|Soputa|Pangia|Motolohu
2001:Botuliodu|Nunuka Raya|Tolutu|Milangodaa|Milangodaa Barat|Milangodaa Utara|Pakuku Jaya
1001:Molas|1006:Tongkaina|Meras|Bailang|Pandu
1001:Bitung Karangria|Tuminting|Tumumpa Satu|Maasing|Sindulang Satu|Sindulang Dua|Islam|Tumumpa Dua|Sumompo|Mahawu
1001:Singkil Satu|Singkil Dua|Wawonasa|Karame|Ketang Baru|Ternate Baru|Kombos Barat|Kombos Timur|Ternate Tanjung
1001:Tikala Kumaraka|Mahakeret Timur|Mahakeret Barat|Teling Bawah|Wenang Utara|Wenang Selatan|Pinaesaan|Calaca|Istiqlal|Lawangirung|Komo Luar|Bumi Beringin
1008:Tikala Baru|Taas|Paal IV|Banjer|Tikala Ares
1001:Sario Utara|Sario Kotabaru|Sario Tumpaan|Sario|Titiwungan Utara|Titiwungan Selatan|Ranotana
1001:Wanea|Tanjung Batu|Pakowa|Bumi Nyiur|Ranotana Weru|Teling Atas|Tingkulu|Karombasan Utara|Karombasan Selatan
1001:Paniki Bawah|Lapangan|Mapanget Barat|Kima Atas|Buha|Bengkol|1008:Kairagi Satu|Kairagi Dua|Paniki Satu|Paniki Dua
1001:Malalayang Satu|Bahu|Kleak|Batu Kota|Malalayang Satu Timur|Malalayang Satu Barat|Malalayang Dua|Winangun Satu|Winangun Dua
1001:Bunaken|Manado Tua Satu|Manado Tua Dua|Alung Banua
1001:Ranomuut|Kairagi Weru|Paal Dua|Perkamil|Malendeng|Dendengan Dalam|Dendengan Luar
1001:Pasir Panjang|Paudean|Batulubang|Papusungan|1006:Pancuran|1011:Dorbolaang|1016:Kelapa Dua
1001:Wangurer Barat|Paceda|Madidir Ure|Kadoodan|1006:Madidir Weru|Madidir Unet|1009:Wangurer Timur|1011:Wangurer Utara
1001:Karondoran|Kumeresot|1004:Pinokalan|Tewaan|Danowudu|Duasadara|Apela Dua|Apela Satu|Pinasungkulan|Batuputih Atas|Batuputih Bawah
1003:Pateten Satu|Winenet Satu|Aertembaga Satu|Tandurusa|Makawidey|Pinangunian|1011:Pateten Dua|Winenet Dua|Kasawari|Aertembaga Dua
1001:Tanjung Merah|Sagerat|Manembo-nembo Atas|1007:Manembo-nembo|1011:Sagerat Weru Satu|Sagerat Weru Dua|Manembo-nembo Tengah|Tendeki
1001:Girian Atas|Girian Weru Satu|Girian Bawah|Girian Permai|Girian Weru Dua|Girian Indah|Wangurer
1001:Bitung Barat Satu|Pakadoodan|Bitung Barat Dua|Bitung Tengah|Bitung Timur|Kakenturan Satu|Kekenturan Dua|Pateten Tiga
1001:Mawali|Pintukota|Binuang|Motto|Lirang|Posokan|Nusu|Kareko|Gunung Woka|Batukota
1001:Pinaras|Lahendong|Tondangow|Pangolombian|Tumatangtang|Kampung Jawa|Lansot|Walian|Uluindano|Walian Satu|Walian Dua|Tumatangtang Satu
1009:Talete Satu|Talete Dua|Kamasi|Kolongan|1015:Matani Satu|Matani Dua|Matani Tiga|Kamasi Satu|Kolongan Satu
1001:Tinoor Satu|Tinoor Dua|Kinilow|Kakaskasen Satu|Kakaskasen Dua|Kakaskasen Tiga|Wailan|Kayawu|Kinilow Satu|Kakaskasen
1001:Woloan Satu|Woloan Dua|Woloan Tiga|Taratara Satu|Taratara Dua|Woloan Satu Utara|Taratara|Taratara Tiga
1001:Paslaten Satu|Paslaten Dua|Rurukan|Rurukan Satu|Kumelembuay
1005:Biga|Upai|Genggulang|2001:Bilalang Satu|Bilalang Dua|Pontodon|Sia|2008:Pontodon Timur
1003:Kotobangun|Tumubui|Sinindian|Matali|Motoboi Besar|Kobo Besar|2001:Moyag|Kobo Kecil|2009:Moyag Tampoan|Moyag Todulan
1007:Motoboi Kecil|Mongondow|Pobundayan|2001:Poyowa Besar Satu|Poyowa Besar Dua|Tabang|Bungko|Kopandakan Satu|Poyowa Kecil
1001:Mongkonai|Molinow|Mogolaing|Gogagoman|Kotamobagu|Mongkonai Barat
1006:Bugis|Balantang|Batui|Tolando|Lamo|1017:Sisipan|1023:Bakung|2002:Nonong|Kayowa|2005:Ondo-Ondolu|2011:Honbola|Uso|2016:Ondo-Ondolu I
1014:Bunta I|1025:Bunta II|1047:Salabenda|Kalaka|2015:Bohotokong|Dondo Soboli|Laonggo|2023:Hion|Tombongan Ulos|2026:Pongian|Tuntung|Nanga-Nangaon|Toima|Matabas|Huhak|Lontio|2041:Demangan Jaya|Balanga|Longgolian|Kalumbangan|Polo|2049:Koili
1006:Kintom|1010:Mendono|1017:Mondonun|2001:Kalolos|Tangkiang|Padang|Manyula|Uling|2007:Samadoya|Dimpalon|Solan|2013:Babang Buyangge|2015:Solan Baru|2019:Dimpalon Baru
1009:Luwuk|Baru|Soho|Bungin|1031:Karaton|1033:Kaleke|Bungin Timur|Mangkio Baru|2008:Tontouan|2013:Lumpoknyo
2009:Nipa|Kagitakan|Sirom|Poroan|Lomba|Bonebobakal|Baruga|Kotabaru|Labotan|2023:Tinonda|2027:Bahari Makmur|Kota Raya
1020:Balantak|1030:Dale-Dale|Talang Batu|2009:Talima A|Talima B|2013:Dolom|Kiloma|Ra'u|Tanotu|Padang|Mamping|2021:Luok|2027:Boloak
1011:Pakowa|1018:Pagimana|1022:Basabungan|2001:Baloa Doda|Tampe|2010:Asaan|2012:Balai Gondi|Bajo Poat|Gomuo|Nain|Lamo|Tongkonunuk|2019:Hohudongan|Sinampangnyo|Jaya Bakti|2023:Pisou|Lambangan|Toipan|Siuna|Pinapuan|2029:Sepa|Taloyon|Uwedaka|Tintingan|Bungawon|Huhak|Poh|2037:Bondat|Sammajatem|Bulu|2041:Tombang|2043:Ampera|Dongkalan
2001:Bualemo A|Tikupan|Trans Mayayap|Toiba|Longkoga Barat|Longkoga Timur|Bualemo B|Taima|Sampaka|Malik|Binsil|Binsil Padang|Lembah Tompotika|Mayayap|Bima Karya|Salipi|Nipa Kalemoan|Malik Makmur|Lembah Makmur|Dwi Karya
1054:Cendana|2001:Cendana Pura|2011:Sentral Sari|2013:Tirta Kencana|Singkoyo|2017:Tirta Sari|2026:Rusa Kencana|2036:Samalore|Ue Mea|Benteng|Mansahang|2045:Tanah Abang|2047:Jaya Kencana|2051:Sentral Timur|2057:Sidomukti
2001:Tangeban|Taugi|Eteng|Minang Andala|Kospa Duatakarya|Purwo Agung|Kembang Merta|Simpangan|Tompotika Makmur|Duata Karya|Serese|Cemerlang|Padangon|Ranga-Ranga
2001:Kayutanyo|Pohi|Hunduhon|Baya|Uwedikan|Bantayan|Lauwon|Boitan|Molino|Louk|Lontos|Indang Sari|Bukit Mulya
2001:Dongin|Pandan Wangi|Kami Wangi|Sindang Sari|Makapa|Karya Makmur|Mantawa|Pasir Lamba|Mantawa Bonebae|Gunung Kramat|Lembah Kramat|Rata|Bukit Makarti|Uwe Lolu|Bumi Harapan|Mekar Sari|Mekar Jaya
2001:Bangketa|Tobelombang|Balaan|Mantan B|Tomeang|Pakowa Bunta|Pibombo|Bolobungkang|Petak|Bella|Binohu|Damai Makmur|Jaya Makmur|Saiti|Sumber Agung|Batu Hitam|Kabua Bua|Pulo Dalagan|Obo Balingara|Tetesulu
2001:Saluan|Toili|Selamet Raharjo|Mulyoharjo|Sidoharjo|Bumi Harjo|Minakarya|Minahaki|Arga Kencana|Moilong|Karang Anyar|Sumber Harjo|Karya Jaya|Tou|Argo Mulyo|Sido Makmur
2001:Maasing|Gori-Gori|Sinorang|Sukamaju|Sukamaju Satu|Paisu Buloli|Ombolu|Bonebalantak|Masungkang|Maleo Jaya
2001:Lobu|Bolobungkang|Niubulan|Kadodi|Uha Uhangon|Bahingin|Uwe Daka-Daka|Balean|Dolom|Lambuli
2001:Beringin Jaya|Rantau Jaya|Koninis|Gonohop|Sumber Mulia|Doda Bunta|Simpang Satu|Simpang Dua|Dowiwi|Mantan A|Dwipa Karya|Lokait
2001:Tombos|Dondo|Sepe|Booy|Tintingon|Resarna|Giwang|Tongke|Gorontalo|Poyang|Tanggawas
2001:Kampangar|Kuntang|Pulau Dua|Teku|Ondoliang|Batu Simpang|Batu Mandi|Pangkalaseang|Pangkalaseang Baru|Toweer
1002:Simpong|Hanga Hanga|Jole|Hanga-Hanga Permai|Kompo|Bukit Mambual|Tombang Permai|Maahas|Tanjung Tuwis|2001:Bubung
1010:Kilongan|Kilongan Permai|2001:Biak|Bunga|Kamumu|Salodik|Lenyek|Buon Mandiri|Boyou|Awu|Bumi Beringin
2001:Pondan|Sobol|Sobol Baru|Binotik|Garuga|Bollo|Sulubombong|Boras|Lonas|Bombongan
1003:Nambo Padang|Nambo Bosaa|Nambo Lempek|Nambo Lempek Baru|Lontio|Lontio Baru|2001:Koyoan|Koyoan Permai|2009:Padungnyo|Sayambongin|Lumbe
2001:Tolisu|Mekar Kencana|Marga Kencana|Mulyasari|Tirta Jaya|Saribuana|Tohitisari|Sindang Baru|Bukit Jaya|Piondo
1001:Moengko Lama|Moengko Baru|Kayamanya|1007:Gebangrejo|1016:Gebangrejo Timur|Gebangrejo Barat|Kayamanya Sentral
1008:Kasinguncu|Mapane|1031:Tabalu|2007:Betania|2010:Toini|2012:Bega|Masamba|Saatu|Pinedapa|Masani|Tokorondo|Tiwaa|2027:Lanto Jaya|Lape|Towu|Ueralulu
2001:Tampemadoro|Pandiri|Watuawu|Tambaro|Tagolu|Maliwuko|Silanca|Sepe|Bategencu|Toyado|Tongko|Malei|Sintuwulemba|Labuan|Labuadago|2017:Rato'ombu
1001:Tentena|1006:Pamona|1008:Sangele|2003:Tonusu|Mayakeli|Buyumpondoli|2009:Peura|Dulumai|2019:Soe|2021:Leboni|Wera
2001:Taripa|Tiu|Petiro|Pancasila|Olumokunde|Kamba|Didiri|Kelei|Poleganyara|Masewe|Matialemba|Kancuu|Magapu
2003:Bancea|Boe|Pendolo|Pandayora|Mayoa|Uelene|2018:Mayasari|Pandajaya|Mayajaya|Bangunjaya|Panjo|Pasir Putih
2001:Dodolo|2006:Kaduwaa|Watumaeta|Sedoa|Alitupu|2014:Wuasa|2016:Bumi Banyusari
2001:Hangira|Lempe|Doda|Bariri|Torire|Katu|Rompo|Baleura
2005:Gintu|Runde|Badangkaia|Bakekau|Bulili|Bewa|Pada|Bomba
2001:Kilo|Kawende|Kalora|Tambarana|Tumora|Tri Mulya|Bakti Agung|2009:Tobe|Membuke|Maranda
2001:Dewua|Sangginora|Tangkura|Malitu|Patiwunga|Betalemba|Pantangolemba|Padalembara|Taunca
2001:Taipa|Meko|Toinasa|Salukaia|Uranosari|Owini
1001:Sayo|Bukit Bambu|Kawua|Ronononcu|Lembomawo
1001:Bonesompe|Kasintuwu|Lombogia|Lawanga|Tegalrejo|Madale|Lawanga Tawongan
2001:Tuare|Kageroa|Tomehipi|Lengkeka|Kolori|Lelio
2001:Winowanga|Maholo|Tamadue|Mekarsari|Kalemago
2001:Watutau|Betue|Talabosa|Wanga|Siliwanga
2001:Korobono|Omporiwo|Wayura|Tokilo|Tindoli|Tolambo|Singkona|Salindu|Barati
1008:Sawidago|Petirodongi|Tendeadongi|2001:Saojo|Sulewana|Sangira|Kuku|Panjoka|Uelincu|Lena
2001:Pantolobete|Bonemarawa|Tinauka|Lalundu|Towiora|Minti Makmur|Polanto Jaya|Polando Jaya|Rio Mukti|Panca Mukti|2012:Ngovi|Bukit Indah|Mbulawa|Pakava
2001:Kambayang|Talaga|Sabang|Sioyong|Pani'i|Ponggerang|Rerang|2009:Budi Mukti|Lembah Mukti|Malonas|2013:Parisan Agung|Karya Mukti|Long
1020:Ganti|Kabonga Besar|Kabonga Kecil|Gunung Bale|Maleni|Tanjung Batu|Boya|Labuan Bajo|Boneoge|2012:Loli Oge|Loli Tasiburi|2029:Loli Pesua|Loli Dondo|Loli Saluran
2001:Labuan|2008:Labuan Salumbone|Labuan Panimba|Labuan Lelea|Labuan Kungguma|Labuan Toposo|Labuan Lumbubaka
2001:Dalaka|Lero|Taripa|Sumari|Toaya|Masaingi|Marana|Enu|2016:Lero Tatari|Toaya Vunta|Gumbasa|Ape Maliko|Kavaya
2001:Ombo|Tondo|Jonooge|Dampal|Sipi|Tanjung Padang|Balintuma|Sibado|Tompe|Lompio|Lende|Lende Tovea|Ujumbou.
2006:Labean|Lombonga|Meli|Tambu|Siweli|Sibualong|Sibayu|2015:Malino|Mapane Tambu|Tovia Tambu|2019:Sipure|Kampung Baru Sibayu|Simagaya
2001:Balukang|Siwalempu|Siboang|Tonggolobibi|Bou|2011:Samalili|Bukit Harapan|Pangalasiang|Balukang II
2001:Mbuwu|Salumpaku|Watatu|Surumana|Lalombi|Tanamea|Bambarimi|Salungkaenu|Lumbumamara|Tolongano|Tosale|Lumbu Tarombo|Lumbulama|Ongulara|Malino|Lembasada|Sarombaya|Salusumpu|Tanampulu
2001:Wani Satu|Wani Dua|Nupa Bomba|Wombo|Guntarano|Bale|Wombo Mpanau|Wombo Kalonggo|Wani Tiga|Wani Lumbumpetigo
2001:Palintuma|Gimpubia|Dangara'a|Bambakanini|Bambakaenu|Tomodo|Kanagalongga|Karavia|Tavanggeli
2001:Tibo|Kaliburu|Batusuya|Saloya|Batusuya Go'o|Kaliburu Kata
2001:Sikara Tobata|Alindau|Oti|Tamarenja|Sipeso|Sindosa
2001:Powelua|Lumbudolo|Kola-Kola|Limboro|Towale|Salubomba|Mekar Baru|Lampo
2001:Ogoamas I|Ogoamas II|Lenju|Pesik|Bengkoli
2001:Walandano|Malei|Kamonji|Ketong|Rano|Pomolulu|Palau|Manimbaya
2001:Kombo|Tampiala|Soni|Bangkir|Dongko|Mimbala|Lempe|Paddumpu|Abbajareng|Puse|Pallakawe|Simuntu|Lemba Harapan
2001:Banagan|Kabinuang|Ogotua|Tompoh|Bambapula|Malambigu|Simatang Tanjung|Simatang Utara|Sese|Ogolali|Balaroa|Stadong
2001:Luok Manipi|Salumbia|Bambapun|Ogowele|Lais|Ogogasang|Malomba|Ogogili|Tinabogan|Malulu|Malala|Anggasan|Betengon|Pangkung|Ogowele Buga|Lobuo
2001:Sibaluton|Kayu Lompa|Labonu|Silondou|Kinapasan|Kongkomos|Ogosipat|Galandau|Marisa|Basi
2001:Buga|Batuilo|Kamalu|Muara Besar|Bilo|Labuan Lobo|Sambujan|Pulias|Kabetan|Pagaitan|Bambalaga
2001:Janja|Oyom|Salugan|Lampasio|Tinading|Sibea|Maibua|Mulya Sari|Ogomatanang
1001:Tambun|1003:Tuweley|Nalu|Baru|Panasakan|Sidoarjo|2002:Dadakitan|2008:Buntuna|Lelean Nono|Pangi
2001:Ogomoli|Sandana|Kalangkangan|Lantapan|Lakatan|Tinigi|Ginunggung|Lalos|Tende|Sabang|Bajugan|Aung|Malangga|Kinopasan
2005:Santigi|Laulalang|Salumpaga|Diule|Pinjan|Binontoan|Lakuan Tolitoli|Timbolo|Teluk Jaya|Gio
2001:Galumpang|Dungingis|Kapas|Lingadan
2001:Momunu|Pinamula|Pujimulyo|Taluan|Potugu|Panimbul|Tongon|Lamadong II|Pomayagon|Guamonial|Lamadong I|Pajeko|2020:Wakat|Soraya|Pinamula Baru|Mangubi
2009:Tuinan|Lakea II|Lakea I|Lakuan Buol|2017:Bukaan|Ngune|Ilambe
2001:Tayadun|Poongan|Bongo|Doulan|2010:Kantanan|Kodolagon|2014:Negeri Lama|Bokat IV|2018:Bokat|Butukan|Tikopo|Bukamog|Tang|Duamayo|Langudon
2001:Lonu|Tamit|Botugolu|Bunobogu|Konamukan|Ponipingan|Inalatan|2015:Domag Mekar|Bunobogu Selatan|Pokobo
2001:Umu|Mulangato|Lilito|Talaki|Baturata|Kwalabesar|Tolau|Paleleh|Lintidu|2014:Pionoto|2017:Dopalak|Dotuno
1001:Buol|Kali|Leok II|Leok I|Kumaligon|Kulango|Bugis
2001:Boilan|Kokobuka|Air Terang|Panilan Jaya|Jatimulya|Lomuli|Balau|Maniala|Monggonit
2001:Biau|Bungkudu|Rantemaranu|Winangun|Modo I|Unone|Mopu|Diat|Potangoan|Binuang|Yugut|Mooyong|Mulat|Bukal
2001:Lokodidi|Matinan|Taat|Lokodoka|Labuton|Bulagidun|Diapati|Nandu|Lipubogu|Bulogidon Tanjung|Pandangan
2001:Mokupo|Mendaan|Baruga|Monano|Busak I|Busak II|Lamakan
2001:Bodi|Tayokan|Harmoni|Lunguto|Timbulon|Oyak|Hulubalang
1014:Mendui|Lamberea|Tofoiso|Marsaoleh|Matano|1020:Bungi|2010:Puungkoilu|Bahontobungku|Tofuti|Sakita|2019:Matansala|2021:Bahoruru|Bente|Ipi|Bahomohoni|Bahomoleo|Bahomante|Lanona|2029:Tudua
2001:Sainoa|Polewali|Umbele|Pulau Dua|Bakala|Paku|Koburu|Buton|Jawi-Jawi|Kaleroang|Bungingkela|Lokombulo|Buajangka|Waru-Waru|Padabale|Pado-Pado|Pulaubapa|2041:Bungintende|2043:Panimbawang|Po'o|Boelimau|Poaro|Umbele Lama
1007:Ulunambo|2001:Terebino|Torukuno|Ngapaea|Padala'a|Morompaitonga|Kofalagadi|2008:Padei Laut|Padei Darat|Samarengga|2015:Ulunipa|Wawangkolono|Buranga|2019:Tafagapi
2001:Bahoea Reko-Reko|Wosu|Larobenu|Umpanga|Tondo|Topogaro|Ambunu|Wata|2012:Uedago|2029:Marga Mulya
2001:Parilangke|Bahonsuai|Atananga|Pebatae|Umbele|Lambelu|Limbo Makmur|Beringin Jaya|Samarenda|Lasampi|Harapan Jaya|Pebotoa|Karaupa
2001:Bete-Bete|Padabahao|Labota|Fatufia|Keurea|Bahodopi|Lalampu|Siumbatu|Dampala|Le-Le|Baho Makmur|Makartijaya
2001:Sampeantaba|Emea|2006:Moahino|Solonsa|Lantula Jaya|Puntari Makmur|Bumi Harapan|Solonsa Jaya|Ungkaya
2001:Puungkeu|Tangofa|One Ete|Tandaoleo|Lafeu|Torete|Buleleng|Laroenai|Sambalagi|Were'a
2001:Oneputeh Jaya|Bahomotefe|Bahomoahi|Ululere|Kolono|Geresa|Laroue|Nambo|Unsongi|Lahuafu
2001:Tanjung Harapan|Matano|Tanona|Tanjung Tiram|Matarape|Mbokita|Dongkalan|Pulau Tengah|Masadian|Pulau Tiga|La Lemo|Lamontoli|Pulau Dua Darat
2007:Sobonon|Bolonan|Batang Babasal|Sampaka|Salangano|Sambiut|Sakay|Tone|Abason|Lopito|Kombutokan
1015:Salakan|2009:Manggalai|Ambelang|Saiyong|Tompudau|Bongganan|Baka|2016:Bulungkobit|Bakalan|Kautu|2022:Bungin
2001:Tangkop|Binuntuli|Popidolon|Okumel|Tomboniki|Kindandal|Mamulusan|2010:Saleati|Liang|Bajo|Balayon|2016:Basosol|Boyoumoute|Apal|2025:Selekan|Loolong
1018:Bulagi I|2014:Tolo|Lalandai|Montomisan|Sosom|2019:Bulagi II|Boloy|Meselesek|Oluno|Sumondung|Pelingseasa|Komba-komba|2035:Alul|2038:Toolon|Kambal|Kayubet
2008:Paisubatu|Batangono|Lalengan|Peling Lalomo|Labasiano|Tataba|Malanggong|Leme-leme Bungin|Leme-leme Darat|Talas-talas|Okulo Potil|Tatendeng|Olusi
2001:Bonepuso|Palabatu II|Tatarandang|Pandaluk|Osan|Balalon|Sabelak|Suit|Lolantang|Toi-Toi|Palabatu I|Mangais|Unu|Lemelu|Babang|Momotan|Boluni|Labotankandi|Alasan Nggolobuton|Pipilogot Paipaisu
2001:Tobing|Paisumusoni|Tobungin|Mansamat A|Mansamat B|Kampung Baru|Tinangkung|Gansal|Bobu
2001:Kalumbatan|Tonuson|Tobungku|Nulion|Peley|Kanali|Mata|Lobuton
2001:Patukuki|Balombong|Kolak|Koyobunga|Alakasing|Tombos|Luk|Labibi|Popisi|Tolulos|Tunggaling
1009:Sabang|2001:Sambulangan|Bangunemo|Paisuluno|Montop|Bolubung|Bakalinga|Lukpanenteng|Koyobunga|2010:Ombuli|Minanga|Mandok
2001:Lumbi-lumbia|Kambani|Tatabau|Buko|Palapat|Labangun|Seano|Lelang Matamaling|Apal|Sapelang|Landonan Bebeau
2001:Tatakalai|Lalong|Ponding-ponding|Luksagu|Palam|Bampanga
1017:Masigi|Maesa|Loji|Bantaya|Kampal|2011:Olaya|Pembalowo|Mertasari|2022:Bambalemo|Lebo|2035:Bambalemo Ranomaisi
2005:Tolole|Toga|Sidole|Paranggi|Ampibabo|Lemo|Buranga|2021:Tanampedagi|Tombi|2024:Ampibabo Utara|Ogolugus|Lemo Utara|Sidole Barat|Aloo|Ampibabo Timur|Sidole Timur|Pangku|Tolole Raya|Lemo Tengah
2008:Bainaa|Dongkas|Tinombo|Lombok|Dusunan|Tibu|2019:Bainaa Barat|2021:Ogoalas|Lombok Barat|2027:Silabia|Siavu|Ambason Mekar|Dusunan Barat|Patingke|2033:Taipaobal
2001:Moutong Timur|Moutong Barat|Moutong Tengah|Tuladenggi Pantai|2006:Gio|2024:Lobu|Pendelalap|Sejoli|2028:Aedan Raya|Salumpengut|Boloung Olonggata|Labuan|Mbelang Mbelang|Pande|Moutong Utara|Salepae|Olonggata|Gio Timur|Gio Barat|Sialopa
2005:Tingkulang|Tomini|Ogotumubu|Ambesia|Tilung|2022:Ambesia Selatan|Biga|Tomini Utara|Tomini Barat|Supilopong|Ambesia Barat|Sipontan|Ta'aniuge|Ogotumubu Barat
2009:Sausu Peore|Maleali|Sausu Trans|Sausu Torono|Sausu Pakareme|2015:Sausu Gandasari|Sausu Salubanga|Taliabo|Sausu Tambu|Sausu Auma
2001:Lambunu|2004:Wanagading|Kotanagaya|Margapura|Petunasugi|2016:Siendeng|Lambunu Utara|2021:Gunungsari|2031:Tirtanagaya|2033:Anutapura|2035:Lambunu Timur|Bukit Makmur|Ogorandu|Ganongol Sari
2001:Kasimbar|Posona|Laemanta|Donggulu|Kasimbar Selatan|Kasimbar Barat|Silampayang|Tovalo|Donggulu Selatan|Labuan Donggulu|Kasimbar Palapi|Peningka|Laemanta Utara|Ogodopi Kasimbar|Sendana|Kasimbar Utara|Posona Atas|Sumber Tani
2001:Tanalanto|Torue|Astina|Purwosari|Tolai|Tolai Barat|Tolai Timur
2001:Tada|Sinei|Maninili|Sigenti|Malanggo|Silutung|Tada Selatan|Sigega Bersehati|Siaga|Khatulistiwa|Poly|Sigenti Selatan|Tada Timur|Sigenti Barat|Malanggo Pesisir|Maninili Barat|Maninili Utara|Siney Tengah|Tada Utara|Oncone Raya
2001:Lemusa|Olobaru|Boyantongo|Dolago|Masari|Sumbersari|Nambaru|Tindaki|Gangga|Dolago Padang
2001:Kayu Agung|Sumber Agung|Kotaraya|Mepanga|Ogotion|Mensung|Bugis|Moubang|Ogobayas|Kota Raya Timur|Malalan|Kota Raya Selatan|Maranti|Ogomolos|Kotaraya Barat|Bugis Utara|Gurinda|Kotaraya Tenggara
2001:Tomoli|Toribulu|Sienjo|Pinotu|Singura|Tomoli Selatan|Sibalago|Toribulu Selatan|Tomoli Utara
2001:Karya Agung|Nunurantai|Palapi|Taopa|Tuladenggi Sibatang|Tompo|Taopa Utara|Bilalea|Taopa Barat|Paria|Karya Abadi
2001:Malakosa|Balinggi Jati|Balinggi|Suli|Suli Indah|Beraban|Lebagu|Tumpapa Indah|Catur Karya
2001:Parigimpu'u|Baliara|Kayuboko|Jono Kalora|Air Panas|Lobu Mandiri
2001:Marantale|Tandaigi|Silanga|Siniu|Towera|Toraranga|Uevolo|Siniu Sayogindano|Silanga Barat
2001:Bobalo|Dongkalan|Eeya|Ulatan|Palasa Tangki|Palasa Tengah|Palasa Lambori|Pebounang|Bambasiang|Beau|Ogoansam
2001:Avolua|Toboli|Toboli Barat|Pangi|Sakinah Jaya
2001:Pelawa Baru|Pelawa|Binangga|Jononunu|Matolele|Petapa
2001:Bolano|Bolano Tengah|Bolano Barat|Bolano Utara|Bajo|Sritabaang|Beringin Jaya|Wanamukti|Wanamukti Utara|Lembah Bomban|Sidomukti|Wanamukti Barat|Sama Bahari
2001:Ongka|Malino|Santigi|Persatuan Sejati|Tabolobolo|Tinombala|Karya Mandiri|Kayu Jati|Lambanau|Bosagon Jaya|Persatuan Utara|Tinombala Jaya|Ongka Trimuspasari|Tinombala Sejati|Tinombala Barat|Padaelo|Ongka Persatuan
2001:Lado|Sipayo|Bondoyong|Sidoan Selatan|Sidoan Timur|Sidoan|Sidoan Barat|Ogobagis|Muara Jaya|Bainaa Selatan|Sintuwu Raya
2005:Taningkola|Bambu|Wakai|Una-Una|Tanjung Pude|Lembanya|2014:Cendana|Binanguna|2017:Kavetan|Tanimpo|Luangon
2001:Bungayo|Benteng|Bangkagi|Tongkabo|Pulau Enam|Katupat|Awo|Kololio|Urulepe|Lembanato|Lebiti|Tobil|Baulu|Motobiai|Sampobae|Titiri'i
2006:Tiga Pulau|Popolii|Dolong B|Tutung|Dolong A|2016:Luok|2018:Kolami|2020:Olilan|2023:Loe
2001:Pusungi|Tete B|Tete A|Uebone|Mantangisi|Bantuga|Borone|Balanggala|Sabo|Longge|Tampabatu|Urundaka|Balingara|Bulan Jaya|Giri Mulyo|2017:Wanasari|2019:Kajulangko|Uemakuni|Mpoa|Sukamaju
1002:Malotong|Bailo|Ampana|1012:Bone Rato|Bailo Baru|Labiabae|2001:Sansarino|2011:Padang Tumbuo|2018:Saluaba|Buntongi
2001:Tampanombo|Bonebae II|Tobamau|Rompi|Uematopa|Uekambuno|Paranonge|Bonebae I|Watusongu|Mire|Marowo|Borneang|Bongka Makmur|2015:Cempa|Bonevoto|Bongkakoy|Takibangke|Kasiala
2001:Malei Tojo|Matako|Bambalo|Galuga|Toliba|Ujung Tibu|Nggawia|Tombiano|Tatari|Kabalo|Tanamawau|Malewa|Mawomba
2001:Lemoro|Korondoda|Tayawa|Uekuli|Betaua|Uedele|Sandada|Tojo|Pancuma|Tongku|Podi|Dataran Bugi|2015:Banano|Bahari|Buyuntaripa|Kalemba
2001:Biga|Salinggoha|Tingki|Malapo|Pasokan|Kondongan|Katogop|Tongidon
1001:Uentanaga Bawah|Uentanaga Atas|Dondo|1007:Uamalingku|Dondo Barat|Muara Toba|2004:Sumoli|Sabulira Toba|Labuan|2010:Patingko
2001:Bomba|Molowagu|Malino|Kulingkinari|Tumbulawa|Siatu|Kambutu|Lindo|Patoyan
2001:Kalia|Malenge|Pautu|Tumotok|Kabalutan|Kadoda
2001:Sidondo II|Sidondo I|Bora|Watunonju|Olobuju|Soulowe|Sidera|Jono Oge|Kalukubula|Lolu|Pombewe|Loru|Mpanau|Ngatabaru|Maranatha|Sidondo III|Sidondo IV
2001:Bobo|Bunga|Kapirowe|Makmur|Berdikari|Patimbe|Ampera|Rejeki|Sintuwu|Sigimpu|Bakubakulu|Bahagia|Rahmat|Tanah Harapan|Ranteleda|Tongoa|Lembantongoa|Uwe Nuni|Sejahtera|Ue Rani|Karunia|Sarumana
2001:Kamarora A|Kamarora B|Kadidia|Sopu|Bulili
2001:Puroo|Langko|Tomado|Anca|Olu
2001:Siwongi|Banggaiba|Tangkulowi|Boladangko|Lonca|Rantewulu|Towulu|Winatu|Sungku|Bolapapu|Mataue|Toro|Salua|Namo|Marena|Poleroa Makuhi
2001:Lempelero|Gimpu|Tomua|Tompi Bugis|Lawua|Watukilo|Salutome|O'o Parese|Pilimakujawa|Moa|Wangka|Palamaki
2001:Koja|Kalamanta|Mamu|Peana|Kantewu|Onu|Mapahi|Banasu|Lonebasa|Lawe|Morui|Kantewu II|Porelea|Tuwo Tanijaya|Pelempea|Morui II|Poluroa|Masewo|Porelea II
2001:Tuwa|Omu|Simoro|Pakuli|Pandere|Kalawara|Pakuli Utara
2001:Bangga|Walatana|Bulubete|Baluase|Rogo|Pulu|Balongga|Sambo|Wisolo|Jono|Poi|Ramba
2001:Lambara|Sibalaya Selatan|Sibalaya Utara|Sibowi|Sibalaya Barat
2001:Sibonu|Kaluku Tinggu|Pewunu|Kaleke|Rarampadende|Balumpewa|Balamoa|Pesaku|Mantikole|Bobo|Balaroa Pewenu|Luku
2001:Tulo|Langaleso|Watubula|Soulowe|Karawana|Kotapulu|Kotarindau|Panturabate|Maku|Potoya|Kabobona
2001:Porame|Balane|Uwemanje|Rondingo|Bolobia|Doda|Kalora|Kanuna|Daenggune|Kayumpia
2001:Lebanu|Bomba|Beka|Sibedi|Padende|Sunju|Tinggede|Baliase|Binangga|Boyabaliase|Tinggede Selatan
2001:Wayu|Taipanggabe|Matantimali|Lewara|Dombu|Soi|Wugaga|Panasibaja|Ongulero|Wiapore|Wawujai|Lemosiranindi
1005:Lompio|Tano Bununungan|Dodung|2001:Lambako|Kokini|Lampa|Tinakin Laut|2008:Potil Pololoba|Dangkalan|Pasir Putih
2001:Kendek|Lokotoy|Popisi|Paisumosoni|Tolisetubono|Bone Baru
2001:Toropot|Kokudang|Kaukes|Bungin|Panapat|Ndindibung|Nggasuang|Mbuang-Mbuang|Timpaus|Kasuari|Sonit|Paisubebe|Mandel|Minanga|Bolokut|Keak
2001:Togong Sagu|Taduno|Kanari|Lantibung|Kalupapi|Bone-Bone|Mbeleang|Tabulang|Sasabobok|Bungin Lawean|Lalong|Dungkean
2001:Lalong|Lipulalongo|Paisulamo|Alasan|Mansalean|Bontosi|Lipu Talas|Padingkian
2001:Matanga|Tolokibit|Bentean|Malino Padas|Kelapa Lima|Labuan Kapelak
2001:Adean|Badumpayan|Timbong|Mominit|Gonggong|Monsongan|Tintingo|Pososlalongo
1001:Kolonodale|Bahontula|Bahoue|2004:Ganda-Ganda|Koya|Gililana|Tanauge|Korololaki|Korololama|Koromatantu
2001:Bunta|Tompira|Bungintimbe|Towara|Molino|Mohoni|Ungkea|Bimor Jaya|Molores|Keuno|Towara Pantai|Peboa
2001:Dolupo Karya|Po'ona|Petumbea|Ronta|Pontangoa|Jamor Jaya|Pa'awaru|Lembobelala|Bintangor Mukti|Mandula
2001:Beteleme|Uluanso|Mora|Waraa|Tingkeao|Wawopada|Korowalelo|Tinompo|Kumpi|Korompeeli|Lemboroma|Korowou|Lembobaru|Korobonde
2001:Tomata|Londi|Taende|Ensa|Kolaka|Peonea|Lanumor|Gontara|Lee|Saemba|Kasingoli|Tomui Karya|Saemba Walati|Pambarea
2001:Era|Peleru|Tamonjengi|Mayumba|Tiwa'a|Lembontonara|Tabarano|Wawondula
2001:Lembah Sumara|Sumara Jaya|Tambayoli|Malino|Panca Makmur|Tamainusi|Bau|Malino Jaya|Toddopoli Uebangke|Tandoyondo
2001:Baturube|Posangke|Taronggo|Ueruru|Uewajo|Tirongan Bawah|Tirongan Atas|Siliti|Lemo|Salubiro|Uemasi|Opo|Tanakuraya|Tambarobone|Woomparigi|Boba|Kalombang|Tokonanaka|Matube|Lemowalia|Uempanapa|Tokala Atas|Pokeang
2001:Pandauke|Kolo Bawah|Kolo Atas|Momo|Tananagaya|Uepakatu|Lijo|Tanasumpu|Parangisi|Girimulya|Winangobino|Tambale|Sea|Menyo'e
2001:Tiu|Tontowea|Togo Mulyo|Maralee|Mondowe|Sampalowo|Moleono|Onepute|Ulu Laa|Tadaku Jaya
1004:Besusu Barat|1006:Besusu Tengah|Besusu Timur|1009:Lolu Selatan|Lolu Utara
1002:Ujuna|1005:Balaroa|1007:Kamonji|Baru|Lere|1015:Siranindi
1001:Tatura Utara|Birobuli Utara|Petobo|1011:Birobuli Selatan|Tatura Selatan
1001:Mamboro|Taipa|Kayumalue Ngapa|Kayumalue Pajeko|1010:Mamboro Barat
1001:Buluri|Donggala Kodi|Kabonena|Silae|Watusampu|Tipo
1001:Nunu|Palupi|Tawanjuka|Pengawu|Duyu|Boyaoge
1001:Pantoloan|Pantoloan Boya|Baiya|Lambara|Panawu
1001:Layana Indah|Tondo|Talise|Tanamodindi|Lasoani|Poboya|Kawatuna|Talise Valangguni
1001:Benteng Utara|Benteng|Benteng Selatan
1001:Putabangun|Bontobangun|2003:Bontosunggu|Bontoborusu|Bontolebang|Bontotangnga|Kahu-Kahu|Kalepadang
1001:Batangmata|Batangmata Sapo|2003:Pamatata|Tanete|Bungaiya|Kayu Bauk|Barat Lambongan|Bontona Saluk|Onto|Maharayya|Menara Indah|2015:Tamalanrea
2001:Parak|Barugaiya|Jambuiya|Mare-Mare|Polebunging|Bonea Makmur|2008:Bontomarannu|2010:Bonea Timur|Bontokoraang|Kaburu
2001:Harapan|Patikarya|Patilereng|Laiyolo Baru|Laiyolo|Lantibongan|Binanga Sombaiya|Lowa|Appatanah|Tambolongan|Polassi|Khusus Bahuluang
2001:Kembang Ragi|2003:Ma'minasa|2005:Tanamalala|Labuang Pamajang|Massungke|2009:Bontosaile|2011:Teluk Kampe
2001:Bonerate|Majapahit|Batu Bingkung|Bonea|Lambego|Komba-Komba|Sambali|Lamantu
2001:Kayuadi|Batang|Nyiur Indah|Tambuna|Jinato|Rajuni|Latondu|Tarupa|Khusus Pasitallu
2001:Kalaotoa|Garaupa|Lembang Matene|Pulo Madu|Karumpa|Garaupa Raya
2001:Bontobulaeng|Bontobaru|Bontomalling|Lembang Baji|Bontojati|Ujung
2001:Buki|Lalang Bata|Balang Butung|Kohala|Bontolempangan|Mekar Indah|Buki Timur
1001:Matekko|Jalanjang|Mario Rennu|2004:Bialo|Bontomacinna|Gattareng|Dampang|Bontosunggu|Palambarae|Bontonyeleng|Benteng Malewang|Padang|Bontoraja|Paenre Lompoe|Benteng Gattareng|Bukit Harapan|Polewali|Bontomasila|Barombong|Bukit Tinggi|Taccorong
1001:Tanah Kongkong|Bentengnge|Terang Terang|Kalumeme|Bintarore|Kasimpureng|Caile|Loka|Ela Ela
1001:Tanahl Lemo|Sapo Lohe|Benjala|Tanah Beru|2005:Bira|Ara|Darubiah|Lembanna
1001:Eka Tiro|2002:Dwitiro|Tritiro|Batang|Bontotangnga|Caramming|Tamalanrea|Bontobarua|Pakubalaho|Bontomarannu|Bontobulaeng|Buhung Bundang|Lamanda
1001:Tanuntung|Bonto Kamase|2003:Karassing|Singa|Gunturu|Borong|Tugondeng|Pataro
1001:Tanah Jaya|Laikang|2003:Tambangan|Lembanna|Possi Tanah|Tanah Towa|Bontobiraeng|Lembang|Batunilamung|Mattoanging|Malleleng|Bonto Baji|Bontorannu|Pattiroang|Sapanang|Sangkala|Lembang Lohe|Lolisang|Pantama
1001:Tanete|Jawijawi|Balla Saraja|2004:Bontobulaeng|Bulo Bulo|Bontominasa|Balangtaroang|Barugae|Salassae|Kambuno|Jojjolo|Sapobonto|Tibona|Balangpesoang|Batulohe|Bontomangiring|Baruga Riattang
1001:Borong Rappoa|2002:Mattirowalie|Kindang|Arinhua|Tamaona|Benteng Palioi|Balibo|Garuntungan|Orogading|Sipaenre|Kahayya|Somba Palioli|Sopa
1001:Dannuang|2002:Garanta|Balleanging|Balong|Seppang|Manyampa|Tammatto|Padangloang|Manjalling|Lonrong|Salemba|Bijawang|Paccaramengang
1002:Palampang|2001:Bontomanai|2003:Bontobangun|Karama|Bontolohe|Bajiminasa|Bonto Matene|Tanah Harapan|Batukaropa|Bontoharu|Swatani|Bulolohe|Anrang|Pangalloang|Topanda
1001:Bonto Manai|Bonto Lebang|Bonto Sunggu|Bonto Atu|Bonto Rita|Bonto Langkasa|Bonto Jaya|2008:Bonto Jai|Bonto Cinde|Bonto Loe|2012:Bonto Salluang
1001:Tappanjeng|Pallantikang|Letta|Mallilingi|Lembang|Lamalaka|Karatuang|Onto|2009:Kayu Loe
2001:Ulu Galung|Lonrong|Barua|Kampala|Pa'bentengan|Mappilawing|Pa'bumbungang|Mamampang|Parang Loe
1001:Lembang Gantarang Keke|1003:Banyorang|Campaga|Eren Ereng|2006:Labbo|Pattaneteang|Pattallassang|Bonto-bontoa|Bonto Tappalang|Balumbung
2002:Biangkeke|Pa'jukukang|Biangloe|Borong Loe|Baruga|2010:Nipa-nipa|2012:Papan Loe|Rappoa|Lumpangan|Batu Karaeng
2001:Bonto Marannu|Bonto Tangnga|2006:Bonto Tallasa|Bonto Rannu|2010:Bonto Daeng|Bonto Lojong
1001:Gantarang Keke|Tanah Loe|2003:Layoa|Bajiminasa|Tombolo|Kaloling
2001:Bonto Tiro|Bonto Karaeng|Bonto Maccini|Bonto Mate'ne|Bonto Majannang|Bonto Bulaeng
1001:Benteng|Pallengu|Pantai Bahari|Bontorannu|2005:Pallantikang|Kalimporo|Punagaya|Mallasoro|Kapita|Marayoka|Jenetallasa|Tombo Tombolo|Gunung Silanu|Bontomanai
1001:Bonto Tangnga|Tonro Kassi|Tonro Kassi Barat|Tonro Kassi Timur|Taman Roya|Manjangloe|2007:Borongtala|Bontosunggu|Turatea|Karelayu|Bontojai|Turatea Timur
1001:Pabiringa|Balang|Empoang|Balang Toa|Balang Beru|Empoang Selatan|Sidenre|Empoang Utara|Monro Monro|Biring Kassi|Panaikang|Bontoa|2013:Sapanang
1001:Togo Togo|Bonto Raya|2003:Maccinibaji|2008:Camba Camba|Kaluku|2014:Bungeng
1001:Tolo|Tolo Utara|Tolo Selatan|Tolo Timur|Tolo Barat|2006:Gantarang|2009:Bontolebang|Bontonompo|2014:Samataring|2021:Tombolo
1002:Bulu Jaya|2001:Banrimanurung|2003:Barana|Beroanging|Tuju|Garassikang|Pattiro|Pappalluang
1002:Bontoramba|2001:Bulusibatang|2003:Balumbungan|Bangkalaloe|Datara|Maero|Kareloe|Batujala|Bulusuka|Tanammawang|Lentu|Baraya
2001:Paitana|Bonto Mate'ne|Mangepong|Bululoe|Kayuloe Barat|Langkura|Bungungloe|Kayuloe Timur|Jombe|Tanjonga|Parasanganberu
2001:Bulo Bulo|Arungkeke|Palajau|Boronglamu|Arungkeke Pallantikang|Kalumpangloe|Kampala
2001:Rumbia|Lebangmanai|Bontomanai|Bontotiro|Loka|Tompobulu|Kassi|Pallantikang|Lebangmanai Utara|Bontocini|Janetallasa|Ujung Bulu
2001:Pao|Bontorappo|Tarowang|Allu Tarowang|Balangbaru|Balangloe Tarowang|Bonto Ujung|Tino
1001:Takalar|2003:Patani|2009:Soreang|Pa'batangang
1002:Mangadu|2001:Lengkese|2003:Topejawa|Lakatong|2007:Banggae|Bontomanai
1001:Pa'bundukang|Pattene|Bontokadatto|Canrego|Bulukunyi|1010:Rajaya|2006:Moncongkomba|Cakura|Lantang|Su'rulangi|2011:Kale Lantang
1001:Panrannuangku|Manongkoki|Malewang|Palleko|Mattompodale|Parang Luara|2007:Lassang|2009:Pa'rappunganta|Towata|2016:Lassang Barat
2006:Bonto Kanang|Bontomarannu|Mangindara|Bontokassi|2011:Bentang|Barangmamase|Sawakong|2015:Popo|Tarowang|Kalukubodo|Kadatong|Kale Bentang|Kanaeng
1004:Bontolebang|2001:Pakkabba|Bontolanra|Aeng Batu Batu|2005:Tamalate|Tamasaju|Bontosunggu|2010:Aeng Towa|Bontokaddopepe|Sampulungan|Maccini Sombala|Sawakung Beba|Biring Kassi|Kaballokang Pakkabba
1001:Pattallassang|Pallantikang|Somba Bella|Kalabbirang|Maradekaya|Pappa|Bajeng|Sabintang|Salaka
2001:Laguruda|Banyuanyara|Sanrobone|Paddinging|Ujung Baji|Tonasa
2001:Galesong Baru|Galesong Kota|Bontoloe|Boddia|Bontomangape|Parangmata|Parambambe|Pa'rasangang Beru|Pa'lalakkang|Pattinoang|Kalenna Bontongape|Kalukuang|Mappakalompo|Campagaya|Galesong Timur|Kampung Beru|Tarembang
2001:Tompotana|Mattiro Baji|Rewataya|Balangdatu|Maccini Baji|Minasa Baji
2001:Ko'mara|Kale Ko'mara|Barugaya|Parang Baddo|Massamaturu|Timbuseng|Balangtanaya|Kampung Beru
2001:Panyangkalang|Bontoparang|Pattopakang|Cikoang|Punaga|Laikang
1001:Bontonompo|Tamallayang|Kalaserena|2004:Bontolangkasa Utara|Bontolangkasa Selatan|Barembeng|2015:Manjapai|Bontobiraeng|Romanglasa|Katangka|Bulogading|Bategulung|Kalabarembeng|Bontobiraeng Selatan
1001:Kalebajeng|Limbung|1017:Tubajeng|Mata Allo|2003:Bontosunggu|2006:Maccinibaji|Pa'bentengang|2009:Tangkebajeng|Maradekaya|Panciro|Lempangang|Bone|2015:Pannyangkalang|2019:Paraikatte
1001:Malakaji|Cikoro|2003:Garing|Datara|Rappolemba|Rappoala|Tanete|Bontobuddung
1001:Malino|Buluttana|Gantarang|1010:Pattapang|Bonto Lerung|Garassi|2004:Parigi
1001:Lanna|Bontoparang|2006:Lonjoboko|2008:Borisallo|Belapunranga|Bontokassi|Belabori
1001:Borongloe|Bontomanai|1012:Romang Lompoa|2003:Pakatto|Nirannuang|Romangloe|Sokkolia|2013:Mata Allo|Bili-bili
1001:Tetebatu|Pangkabinanga|Parangbanoa|1015:Mangalli|2004:Bontoala|Pallangga|Julubori|Kampili|Panakkukang|Bontoramba|Jene'tallasa|Julukanaya|Julupa'mai|Bungaejaya|Toddotoa|2016:Taeng
1001:Sungguminasa|Bonto Bontoa|Batangkaluku|Tompobalang|Samata|Katangka|Pandang Pandang|Tombolo|Kalegowa|Romangpolong|Paccinongang|Tamarunang|Bontoramba|Mawang
1001:Sapaya|1010:Je'nebatu|2002:Bontomanai|Buakkang|Bissoloro|2011:Rannaloe|Mangempang
1001:Tamaona|2002:Ta'binjai|Erelembang|Kanreapia|Pao|Balassuka|Mamampang|Tonasa|Bolaromang
1002:Tonrorita|1004:Lauwa|2001:Taring|2003:Pencong|2005:Berutallasa|Parangloe|Baturappe|Batumalonro|Borimasunggu|Lembangloe|Julukanaya
1001:Benteng Somba Opu|1005:Lembang Parang|2002:Kanjilo|Moncobalang|Tinggimae|2006:Biringala|Tamannyeleng
2001:Timbuseng|Pallantikang|Sunggumanai|Paccellekang|Pattallassang|Je'nemadinging|Panaikang|Borongpala'la
2001:Manuju|Pattallikang|Tamalatea|Moncongloe|Bilalang|Tassese|Tana Karaeng
2001:Julumate'ne|Bontolempangang|Lassa-Lassa|Bontoloe|Pa'ladingang|Paranglompoa|Bontotangnga|Ulujangang
1009:Bontoramba|2001:Sengka|Tanrara|Tindang|Pa'bundukang|Bontosunggu|Salajangki|Salajo|Jipang
2001:Majannang|Jonjo|Manimbahoi|Sicini|Bilanrengi
2001:Borimatangkasa|Mandalle|Manjalling|Gentungang|Tanabangka|Kalemandalle|Bontomanai
1001:Tassililu|Balakia|2003:Gunung Perak|Arabika|Bonto Salama|Turungan Baji|Barania|Boto Lempangan|Terasa
1001:Sangiaseri|2002:Puncak|Songing|Aska|Talle|Palae|Bulu Kamase|Palangka|Polewali|Gareccing|Alenangka
1001:Samataring|2002:Sanjai|Pattalassang|Panaikang|Saukang|Kampala|Lasiai|Biroro|Kaloling|Pasimarannu|Tongke-Tongke|Salohe|Bongki Lengkese
1001:Samaenre|2002:Mattunreng Tellue|Kompang|Baru|Pattongko|Saotengnga|Saohiring|Kanrung|Saotanre|Bonto|Gantarang
1001:Biringere|Lamatti Rilau|Balangnipa|Lappa|Bongki|Alehanuae
2001:Lamatti Riattang|Lamatti Riaja|Bulu Tellue|Duampanuae|Tompobulu|Lamatti Riawang|Lappacinrana
1001:Pasir Putih|2002:Batu Belerang|Biji Nangka|Barambang|Bonto Sinala|Kassi Buleng|Bonto Katute|Bonto Tengnga
1001:Mannanti|2002:Saotengah|Kalobba|Tellu Limpoe|Massaile|Lembang Lohe|Pattongko|Bua|Suka Maju|Erabaru|Samaturue
2001:Pulau Harapan|Pulau Buhung Pitue|Pulau Padaelo|Pulau Persatuan
1001:Kahu|2002:Watang Cani|Pattuku|Bontojai|Bana|Pammusureng|Langi|Ere Cinnong|Bulu Sirua|Lamoncong|Mattirowalie
1001:Palattae|2002:Nusa|Pasaka|Labuaja|Cakkela|Balle|Matajang|Cenrana|Sanrego|Biru|Palakka|Tompong Patu|Hulo|Cammilo|Carima|Mattoanging|Arallae|Bonto Padang|Lalepo|Maggenrang
1001:Awang Tangka|2002:Raja|Abbumpungeng|Bulu Tanah|Gona|Buareng|Polewali|Padaelo|Ancu|Tarasu|Lemo|Kalero|Lappabosse|Waetuo|Pude|Angkue|Massangkae|Mallahae
1001:Pancaitana|2002:Malimongeng|Manera|Ulubalang|Gattareng|Bellu|Tebba|Mappatoba
2001:Bulu Bulu|Gareccing|Biccoing|Ujunge|Libureng|Rappa|Bacu|Muara|Bone Pute|Padatuo|Samaenre
1001:Tanah Batue|1010:Ceppaga|2002:Tompo Bulu|Tappale|Polewali|Pitumpidange|Bune|Swadaya|Binuang|Mallinrung|2011:Baringeng|Mario|Wanuawaru|Mattirowalie|Poleonro|Matirro Bulu|Matirrodeceng|Suwa|Laburasseng|Ponre Ponre
1001:Padaelo|2002:Mattirowalie|Mario|Ujung Salangketo|Tellu Boccoe|Mattampa Walie|Ujung Tanah|Sumaling|Tellongeng|Data|Batu Gading|Cege|Kadai|Lakukang|Pattiro|Lapasa|Karella|Lappa Upang
1001:Maroanging|2002:Pattiro Bajo|Massenreng Pulu|Tunreng Tellue|Polewali|Tadang Palie|Cinnong|Mallusetasi|Pakkasalo|Pattiro Sompe|Ajang Pulu|Sumpang Minangae|Mabbiring|Pasaka|Kalibong|Pattiro Riolo|Letta Tanah|Manajeng|Bulie|Balieng Toa
1006:Apala|2001:Bacu|Lampoko|Congko|Wollangi|Parippung|2007:Barebbo|Kampuno|Kading|Kajaolaliddong|Samaelo|Corawali|Talungeng|Watu|Cingkang|Cinnong|Cempaniga|Sugiale
1001:Tanete|2002:Arasoe|Tanete Harapan|Lompu|Walenreng|Ajang Pulu|Padang Loang|Abbumpungeng|Kawerang|Awo|Kanco|Cinennung
2001:Mappesangka|Salebba|Mattampae|Pattimpa|Tellu Boccoe|Turu Adae|Salampe|Poleonro|Bolli
2001:Mattampawalie|Lili Riattang|Sengeng Palie|Tenri Pakkua|Patangkai|Ujung Lamuru|Pattuku Limpoe|Waekeccee|Tonronge
1001:Lalebata|2002:Mattampa Walie|Poleonro|Sengeng Palie|Mattampa Bulu|Turu Cinnae|Seberang|Massenreng Pulu|Mamminasae|Padaelo|Barugae|Barakkae
1001:Cinnong|2002:Lilina Ajangale|Cani Sirenreng|Ulaweng Cinnong|Pallawarukka|Jompie|Sappewalie|Lamakkaraseng|Mula Menree|Tea Musu|Tea Malala|Galung|Tadang Palie|Timusu|Manurunge
2001:Cinenung|Siame|Pasempe|Ureng|Usa|Mico|Bainang|Passippo|Tanah Tengnga|Tirong|Mattanete Bua|Maduri|Melle|Lemoape|Panyili
1001:Maccope|2002:Carebbu|Cumpiga|Paccing|Lattekko|Matuju|Unra|Kading|Mallari|Kajuara|Jaling|Bulumpare'e|Abbanuang|Lappoase|Awolagading|Carigading|Cakke Bone|Mappalo Ulaweng
1001:Otting|Tokaseng|2003:Palongki|Tajong|Ulo|Lanca|Itterung|Mattoanging|Lamuru|Waji|Ajjalireng|Sijelling|Lea|Padaidi|Pongka|Lappae|Patangnga
1001:Pompanua|Pompanua Riattang|2003:Welado|Pinceng Pute|Opo|Labissa|Timurung|Leppangeng|Allamungeng Patue|Amessangeng|Lebbae|Manciri|Telle|Pacciro
1001:Unyi|2002:Mario|Laccori|Pattiro|Cabbeng|Panyili|Sanrangeng|Sailong|Melle|Pakkasalo|Tawaroe|Uloe|Ujung|Padacenga|Lallatang|Kampoti|Praja Maju|Tocina|Tempe|Solo|Watang Padacenga|Matajang
1001:Cenrana|2002:Pacubbe|Panyiwi|Latonro|Watu|Nagauleng|Cakkeware|Pallime|Laoni|Labotto|Awang Cenrana|Labongnge|Ajalasse|Pusungnge|Pallae|Watang Ta
1001:Biru|Ta|Watampone|Bukaka|Pappolo|Manurunge|Walanae|Masumpu
1001:Macege|Matirro Walie|Macanang|Majang|Bulu Tempe|Jeppee|Polewali|Watang Palakka
1001:Bajoe|Cellu|Panyula|Waetuo|Palette|Tipojong|Toro|Lonrae
1015:Mampotu|2001:Liliriattang|Mattaropurae|Ulaweng Riaja|Waempubbu|Waemputtange|Amali Riattang|Tassipi|Wellulang|Benteng Tellue|Tacipong|Laponrong|Ajanglaleng|Tocinnong|Bila
2001:Tellang Kere|Lagori|Gaya Baru|Tapong|Sadar|Tondong|Samaenre|Bonto Masunggu|Pallawa|Polewali|Batu Putih
2001:Samaenre|Tungke|Selli|Bengo|Mattaropuli|Lili Riawang|Walimpong|Bulu Allaporenge|Mattirowalie
2001:Patimpeng|Latellang|Maddenreng Pulu|Masago|Batu Lappa|Paccing|Massila|Talabangi|Pationgi|Bulu Ulaweng
1001:Hasanuddin|Bontoa|2003:Tenrigangkae|Pattontongang|Bonto Mate'ne|Baji Mangngai
1001:Cempaniga|Mario Pulana|2003:Timpuseng|Cenrana|Sawaru|Patanyamang|Pattiro Deceng|Benteng
1001:Kalabbirang|Leang-Leang|2003:Alatengae|Minasa Baji|Tukamasea|Mattoanging|Mangeloreng|Baruga
1001:Baji Pa'mai|Pallantikang|Baju Bodoa|2004:Borikamase|Mattirotasi|Majannang|Borimasunggu
1001:Bontoa|2002:Pajjukukang|Tunikamaseang|Tupabbiring|Botolempangang|Salenrang|Minasa Upa|Ampekale|Bonto Bahari
1001:Sabila|2002:Padaelo|Batu Putih|Wanua Waru|Telumpanuae|Samaenre|Bentenge|Mattampapole|Uludaya|Gattareng Matinggi|Barugae
1001:Borong|2002:Allaere|Toddopulia|Kurusumange|Lekopancing|Damai|Sudirman|Purnakarya
2001:Temmapaduae|Nisombalia|Tellumpoccoe|Ma'rumpa|Bonto Mate'ne|Abbulosibatang|Pabbentengang
2001:Jenetaesa|Bonto Tallasa|Sambueja|Tanete|Samangki|Simbang
2001:Laiya|Labuaja|Limampoccoe|Lebbo Tengae|Rompegading|Baji pa'mai|Cenrana Baru
2001:Tompobulu|Benteng Gajah|Bonto Manai|Bonto Somba|Toddolimae|Pucak|Bonto Matinggi|Bonto Manurung
1001:Allepolea|Maccini Baji|Soreang|Mattirodeceng|2005:Marannu|Tengkuru
2001:Moncongloe|Moncongloe Bulu|Moncongloe Lappara|Bonto Bunga|Bonto Marannu
1001:Pettuadae|Boribellayya|Alliritengae|Turikale|Taroada|Raya|Adatongeng
1001:Sapuka|2002:Sabaru|Balo Baloang|Sabalana|Tampaang|Sailus|Satanger|Kapoposang Bali|Poleonro
1001:Kalu-Kalukuang|2002:Pammas|Sabaru|Kanyurang|Doang-Doangan Lompo|Marasende|Dewakang
1001:Mattiro Sompe|1016:Mattiro Bintang|2002:Mattiro Deceng|Mattiro Langi|2009:Mattiro Matae|Mattiro Ujung|Mattiro Dolangeng|2013:Mattiro Bone|2015:Mattaro Adae
1001:Jagong|Mappasaile|Pabundukang|Anrong Appaka|Sibatua|Padoang Doangan|Tumampua|Tekolabbua|Bonto Perak
1001:Balleangin|Balocci Baru|Kassi|Tonasa|2005:Tompo Bulu
1001:Bori Appaka|Samalewa|Sapanang|2004:Bowong Cindea|Tabo-Tabo|Mangilu|Bulu Cindea|Biring Ere
1001:Labakkang|Mangallekana|Pundata Baji|Borimasunggu|2005:Patallassang|Manakku|Gentung|Batara|Taraweang|Kanaungan|Bonto Manai|Kassiloe|Bara Batu
1001:Bonto-Bonto|Talaka|Ma'rang|Attang Salo|2005:Padang Lampe|Tamangapa|Pitusunggu|Pitue|Punranga|Alesipitto
1001:Bonto Matene|Segeri|Bone|Bawasalo|2005:Baring|Parenreng
1001:Minasa Te'ne|Kalabbirang|Biraeng|Bonto Kio|Bontoa|Bonto Langkasa|2007:Kabba|Panaikang
2001:Benteng|Manggalung|Tamarupa|Mandalle|Boddie|Coppo Tompong
2001:Bantimurung|Tondongkura|Lanne|Bulu Tellue|Malaka|Bonto Birao
2001:Mattiro Kanja|Mattiro Baji|Mattiro Bulu|Mattiro Bombang|Mattiro Labangeng|Mattiro Uleng|Mattiro Walie
1001:Lompo Riaja|2002:Harapan|Lompo Tengah|Kading|Libureng|Mattirowalie|Lempang
1001:Lalolang|Tanete|2003:Pancana|Lalabata|Corawali|Pao Pao|Tellumpanua|Lipukasi|Garessi|Lasitae
1001:Coppo|Mangempang|Sumpang Binangae|Sepee|Tuwung|2006:Palakka|Tompo|Anabanua|Galung|Siawung
1001:Kiru Kiru|Mangkoso|2003:Lawallu|Paccekke|Ajakkang|Siddo|Batupute
1001:Palanro|Mallawa|Bojo Baru|2004:Cilellang|Manuba|Nepo|Kupa|Bojo
1007:Mattappawalie|2001:Pujananting|Gattareng|Pattappa|Jangan Jangan|Bulo Bulo|Bacu Bacu
1001:Takkalasi|2002:Balusu|Lampoko|Kamiri|Madello|Binuang
1001:Labessi|Tettikenrarae|2003:Gattareng|Watu|Goarie|Barae|Marioriaja|Marioritengnga|Mariorilau|Watu Toa|Congko|Gattareng Toa|Soga
1001:Appanang|Jennae|Galung|2005:Jampu|Pattojo|2009:Timusu|Rompegading|Barang
1001:Ujung|Cabenge|Pajalesang|Macanre|2005:Abbanuange|Tetewatu|Baringeng|2009:Masing|Kebo|Parenring|Paroto|Palangiseng
1001:Lalabata Rilau|Ompo|Botto|Lemba|Bila|Lapajung|Salokaraja|2008:Maccile|Umpungeng|Mattabulu
1001:Batu Batu|Kaca|Attang Salo|Manorang Salo|Limpomajang|2006:Bulue|Panincong|Patampanua|Tellulimpoe|Laringgi
2002:Donri Donri|Lalabatariaja|Leworeng|Labokong|Sering|Pesse|Tottong|Kessing|Pising
2001:Belo|Ganra|Lompulle|Enrekeng
2001:Citta|Kampiri|Labae|Tinco
1001:Walennae|Tolotenreng|Sompe|2004:Liu|Ugi|Ujungpero|Wage|Worongnge|Salotengnga|Pallimae|Mallusesalo|Pasaka|Tadangpalie|Benteng Lompoe|Bila
1001:Pammana|Cina|2003:Lempa|Patila|Kampiri|Lapaukke|Lagosi|Pallawarukka|Wecudai|Lampulung|Watampanua|Tadangpalie|Simpursia|Tobatang|Abbanuangnge|Tonrong Tengnga
1001:Peneki|Bocco|2003:Parigi|Manyili|Soro|Ceppaga|Leweng|Ajuraja|Botto|Lagoari|Aluppang|Lamarua|Pantai Timur
1001:Akkajeng|Assorajang|Minangae|2004:Akkotengeng|Sakkoli|Barangmamase|Salobulo|Towalida|Alewadeng
1001:Paria|Limpomajang|Macanang|Uraiyang|2005:Tosora|Cinnong Tabi|Rumpia|Laerung|Lamiku|Bottobenteng|Bottotanre|Tua|Tajo|Tengnga|Liu|Tellulimpoe|Bottopenno|Watanrumpia
1001:Siengkang|Pattirosompe|Tempe|Maddukelleng|Watallipue|Mattiro Tappareng|Laelo|Salo Menraleng|Campalagi|Lapongkoda|Teddaopu|Paddupa|Wiring Palenae|Attakkae|Sitampae|Bulu Pabbulu
1001:Macero|Malangke|Belawa|2004:Ongkoe|Leppangeng|Wele|Limporilau|Sappa|Lautang
1001:Tancung|Mappadaelo|Pincengpute|Barutancung|2005:Nepo|Lowa|Inalipue|Pakkana|Wajoriaja|Wewangrewu|Wae Tuwo|Assorajang|Ujungnge|Pajalele|Mario|Palippu|Tonralipue|Ujungbaru|Mannagae
1001:Anabanua|Dualimpoe|Tangkoli|2004:Mattirowalie|Kalola|Sogi|Abbanuangnge|Minagatellue
1001:Bulete|Siwa|Tobarakka|Benteng|2005:Batu|Lauwa|Tanrongi|Lompoloang|Tellesang|Tangkoro|Marannu|Abbanderangnge|Simpellu|Alesilurengnge|Jauh Pandang|Lacinde|Buriko|Bau-Bau|Ale Lebbae|Bulu Siwa|Botto Tengnga|Kaluku|Mattiro Walie|Maccolli Loloe|Lompo Bulo|Padang Loang|Kompong
1001:Solo|2002:Bola|Ujungtanah|Lempong|Sanreseng Ade|Pattangngae|Balielo|Manurung|Lattimu|Pasir Putih|Rajamawellang
1001:Doping|2002:Padaelo|Temmabarang|Penrang|Lawesso|Benteng|Walanga|Makmur|Tadangpalie|Raddae
1002:Gilireng|2001:Mamminasae|2003:Poleonro|Arajang|Lamata|Paselloreng|Alausalo|Polewalie|Abbatireng
1001:Ballaere|2002:Awota|Keera|Lalliseng|Paojepe|Inrello|Pattirolokka|Awo|Ciromanie|Labawang
1001:Bilokka|Wette'E|Lajonga|2004:Wanio|Wanio Timoreng|Corawali|Lise|Bapangi|Alesalewo|Cenrana
1001:Amparita|Massepe|Toddang Pulu|Pajalele|Baula|Arateng|2007:Teteaji|Polewali|Teppo
1001:Lawawoi|Arawa|Bangkai|Uluale|Batu Lappa|2006:Lainungan|Carawali|Buae|Mattirotasi|Ciro-Ciroe
1001:Baranti|Duampanua|Benteng|Manisa|Panreng|2006:Passeno|Sipodeceng|Tonrongnge|Tonrong Rijang
1001:Rappang|Lalebata|Maccorawalie|Kadidi|2005:Timoreng Panua|Bulo Wattang|Bulo|Cipotakari
2001:Rijang Panua|Kulo|Maddenra|Mario|Bina Baru|Abbokongang
1001:Pangkajene|Lautang Benteng|Majjelling|Wala|Lakessi|Rijang Pittu|Majjelling Watang|2008:Sereang|Kanie|Allakuang|Tanete|Takkalasi
1001:Empagae|Sidenreng|Kanyuara|2004:Mojong|Damai|Talumae|Aka-akae|Talawe
1001:Tanru Tedong|Salomalori|2003:Kalosi|Padangloang|Kalosi Alau|Bila|Padangloang Alau|Salobukkang|Taccimpo|Kampale
1001:Lancirang|PongrangaE|2003:Ajubissue|Otting|Bulucenrana|Betao|Anabannae|Betao Riase|Dongi|Lasiwala|Sumpang Mango|Kalempang
1001:Batu|2002:Compong|Belawae|Botto|Bila Riase|Bola Bulu|Tana Toro|Lombo|Lagading|Dengeng-Dengeng|Buntu Buangin|Leppangeng
1001:Langnga|Pallameang|2003:Massulowalie|Mattombong|Mattongang Tongang|Patobong|Samaenre|Mattiro Tasi|Siwolong Polong
1001:Watang Suppa|Tellumpanua|2003:Lero|Watang Pulu|Maritengngae|Tasiwalie|Wiring Tasi|Lotang Salo|Ujung Labuang|Polewali
1001:Manarang|Padaidi|2003:Pananrang|Padakkalawa|Marannu|Alitta|Padaelo|Bunga|Makkawaru
1001:Jaya|Sawitto|Macorawalie|Penrang|Salo|Bentengnge|Sipatokkong|Siparappe
1001:Benteng|Teppo|Tonyamang|Maccirinna|2005:Leppangang|Malimpung|Mattiro Ade|Sipatuo|Padang Loang|Pincara|Masolo
1001:Pekkabata|Tatae|Lampa|Data|Bittoeng|2006:Kaballangang|Paria|Kaliang|Buttu Sawe|Maroneng|Katomporang|Bungi|Massewae|Bababinanga|Barugae
1001:Tadokkong|Betteng|2003:Binanga Karaeng|Rajang|Letta|Ulu Saddang|Suppirang|Basseang|Kariango|Benteng Paremba|Pakeng|Lembang Mesakada|Sali Sali|Sabbang Paru|Bakaru|Pangaparang
1001:Cempa|2002:Mangki|Mattunru Tunrue|Sikkuale|Tadang Palie|Salipolo|Tanra Tuo
1001:Pammase|Marawi|Fakkie|Tiroang|Mattiro Deceng|Samaturue
1001:Lanrisang|2002:Samaulue|Mallongi-longi|Amassangang|Barang Palie|Waetuoe|Lerang
1001:Pacongang|Macinnae|Temmassarangnge|Mamminasae|Laleng Bata|Benteng Sawitto
1003:Kassa|2001:Batulappa|2004:Tapporang|Kaseralau|Watang Kassa
1001:Bangkala|2002:Pattondon Salu|Tuncung|Pasang|Salodua|Batu Mila|Puncak Harapan|Palakka|Tapong|Mangkawani|Botto Malangga|Boiya|Matajang|Baringin|Lebani|Limbuang|Paladang|Pariwang|Kaluppang|Ongko|Tanete|Labuku
1001:Galonta|Juppandang|Puserren|Lewaja|1010:Leoran|1016:Tuara|2005:Ranga|Buttu Batu|Tokkonan|Karueng|2011:Tallu Bamba|Tungka|Kaluppini|Tobalu|Cemba|2017:Temban|Rosoan|Lembang
1001:Baraka|Tomenawa|1021:Balla|2003:Banti|2005:Bontongan|Salukanan|Parinding|2010:Tirowali|Pepandungan|Kendenan|2015:Perangian|2019:Janggurara|Kadingeh|2022:Bonebone|Pandung Batu
1001:Lakawan|Tanete|1004:Mataran|2003:Bamba Puang|2005:Siambo|Mampu|Pekalobean|Singki|Salu Dewata|Tindalun|Bubun Lamba|Tampo|Batunoni|Saruran|Mendatte
1001:Kambiolangi|Kalosi|Buntu Sugi|2004:Mata Allo|2010:Sumillan|Pana|2017:Taulo|Bolang
2002:Bungin|Talang Rilau|Baruka|2008:Sawitto|Bulo|Banua
2001:Cendana|Taulan|Pinang|Malalin|Karrang|Lebang|Pundi Lemo
2001:Sangiepongan|Buntu Barana|Buntu Pema|Parombean|Tallung Ura|Pebaloran|Curio|Mekkala|Sumbang|Mandalan|Salassa
1001:Malua|2002:Bonto|Tallung Tondok|Rante Mario|Tangru|Kolai|Dulang|Buntu Batuan
2001:Pasui|Eran Batu|Latimojong|Buntu Mondong|Ledan|Lunjen|Langda|Potok Ullin
2001:Masalle|2003:Batu Ke'de|Mundan|2006:Buntu Sarong|2008:Rampunan|2055:Tongkonan Basse
2001:Baroko|Benteng Alla|Benteng Alla Utara|Tongko|Patongloan
2005:Kanna|Kanna Utara|2008:Tabi|2010:Bolu|Lange|Sinaji|Mappetajang|2016:Andulan|Buntu Batu|2019:Ledan|Lissaga|2022:To'long
1003:Larompong|2001:Rantebelu|Komba|2004:Lumaring|Binturu|Bilante|Rante Alang|Riwang|Buntu Matabing|Bukit Sutra|Riwang Selatan|Komba Selatan|Buntu Pasik
1003:Suli|2002:Murante|2004:Malela|Botta|Cimpu|2008:Buntu Kunyi|2011:Padang Lambe|Kasiwiang|Cakkeawo|2015:Lempopacci|Towondu|Cimpu Utara|Papakaju
1005:Bajo|2004:Rumaju|2006:Sampa|Pangi|Tallang Bulawang|2010:Jambu|2013:Saga|Sumabu|Balla|2017:Langkiddi|Samulang|Buntu Babang
1001:Noling|2002:Tanjong|Buntu Batu|Tampumia|Padang Tuju|Padang Kamburi|Malenggang|Balutan|Padang Ma'bud|Saluinduk
1006:Bulo|2001:Tombang|2005:Lalong|2008:Harapan|2011:Barammamase|Walenrang|2015:Saragi|2021:Batusitanduk|Kalibamamase
1001:Tampumia Radda|1003:Tanamanai|1005:Senga|1007:Balo-Balo|2004:Kurrusumanga|2006:Belopa|2014:Senga Selatan|Balubu|Pasamai
1001:Sakti|2002:Barowa|Puty|Raja|Posi|Karang-Karangan|Lare-Lare|Lengkong|Tiromanda|Tana Rigella|Bukit Harapan|Padang Kalua|Pammesakang|Pabbaresseng|Toddopuli
1001:Lamasi|2007:Salujambu|Wiwitan|2010:Setiarejo|Pongsamelung|2014:Padang Kalua|2020:To'pongo|2022:Se'pon|2024:Awo' Gading|2026:Wiwitan Timur
1001:Bone Pute|2002:Temboe|Sampano|Babang|La'loa|Batulappa|Malewong|Salusana|Dadeko|Gandang Batu
1001:Padang Subur|1004:Padang Sappa|2005:Tirowali|Mario|Muladimeng|2013:Buntu Kamiri|Tumale|2016:Buntu Nanna|Tampa|2019:Parekaju
2001:Rante Balla|Kadundung|Ulusalu|Lambanan|Tabang|Boneposi|Pangi|Pajang|Buntu Sarek|To'barru|Tibussan|To'lajuk
1001:Cilallang|2002:Kamanre|Tabbaja|Libukang|Wara|Salu Paremang|Salu Paremang Selatan|Bunga Eja
1001:Sabe|1004:Pammanu|2002:Lamunre|Lauwa|2005:Seppong|Paconne|Lebani|Lamunre Tengah
2001:Ilan Batu|Ilan Batu Uru|Lempe Pasang|Lamasi Hulu|Lempe|Lewandi
1004:Bosso|2001:Salutubu|Siteba|Bolong|2005:Pongko|Buntu Awo'|Marabuana|Salulino|Sangtandung|Bosso Timur|Limbong
2001:Lamasi Pantai|Tanete|Rantai Damai|Tabah|Kendekan|Pangalli|Seba-Seba|Suka Damai
2001:Pompengan|Bulolondong|Pompengan Pantai|Seriti|Salupao|To'lemo|Pelalan|Pompengan Tengah|Pompengan Utara
1002:Lindajang|2001:Buntu Barana|2003:Poringan|Salubua|Kaili|Muhajirin|Tallang|Kaladi Darussalam
2001:Bonelemo|Sampeang|Marinding|Saronda|Kadong-Kadong|Tumbubara|Tettekang|Bonelemo Utara|Bonelemo Barat
1005:Pattedong|2001:Jenne Maeja|Bakti|Buntu Karya|Olang|2006:Bassiang|Paccerakkang|Lampuara|To'balo|To'bia|Bassiang Timur|Pattedong Selatan|Tarramatekkeng
2001:Bonglo|Tede|Barana|Uraso|Karatuan|Salubua|Pantilang|Buntu Tallang|Dampan|Maindo|Tasangtongkonan|Ta'ba
1009:Pattan Ulusalu|2010:Salutandung|Rea Tulak Langi|Ratte Talonge|Sa'tandung|Ra'bung|Salutapokko|Salu Boronan|Batu Tiakka
1006:Bittuang|2002:Se'seng|2004:Pali'|2007:Tiroan|Balla|Le'tek|Kole Palian|Patongloan|Sasak|Bau|Sandana|Rembo Rembo|Burasia|Kandua'|Buttu Limbong
1007:Ratte Buttu|2001:Bau|Buakayu|2004:Mappa'|2006:Poton|2008:Bau Selatan
1003:Bombongan|1005:Batupapan|Tarongko|Lamunan|1009:Manggau|1014:Tondon Mamullu|Pantan|Buntu Burake|Kamali Pentalluan|Rante|Lapandan|Tampo Makale|Ariang|Botang|2023:Lea
1008:Sima|2003:Simbuang|Pongbembe|2006:Simbuang Batutallu|2009:Makkodo|Puangbembe Mesakada
1003:Tapparan|1012:Rantetayo|Padangiring|2007:Madandan|2011:Tapparan Utara|2014:Tonglo
1002:Rante Kalua'|1016:Tampo|1023:Lemo|Tengan|2004:Gasing|2006:Uluway|2012:Randanan|2015:Buntu Tangti|2017:Rantedada|Pa'tengko|Simbuang|Pakala|Uluway Barat|Marinding|2025:Palipu|Ke'pe Tinoring|Buntudatu
1009:Tongko Sarapung|Buntu Masakke|2004:Bulian Massa'bu|2006:Kaero|2008:Turunan
1002:Benteng Ambeso|1004:Salubarani|1012:Mebali|2001:Buntu Limbong|2003:Sillanan|2005:Gandangbatu|Kaduaja|Garassik|Pemanukan|Perindingan|Buntu Tabang|Betteng Deata
1001:Talion|1013:Rembon|2002:Palesan|Banga|Ullin|Limbong|Sarapeang|Buri'|Maroson|Batusura'|Bua ' Tarrung|To'pao|Kayuosing
1001:Tambunan|Sarira|Bungin|Lion Tondok Iring|Lemo
1004:Kondodewata|2001:Tanete|Dewata|Miallo|2005:Sangpeparikan|Butang
1001:Tiromanda|Sandabilik|Tosapan|Pasang|2005:Randan Batu|Patekke|Pa'buaran|Bo'ne Buntu Sisong
2001:Ratte|Paliorong|Kadundung|Pondingao'|Belau|Belau Utara|Paku|Sesesalu
1005:Rante Alang|2001:Batualu|Tokesan|Batualu Selatan|Raru Sibunuan
1001:Leatung|1006:Bebo'|2002:Rantela'bi Kambisa|Leatung Matallo|Saluallo|Tumbang Datu
1001:Malimbong|2002:Leppan|Kole Sawangan|Kole Barebatu|Lemo Menduruk|Balepe'
2001:Rano|Rano Utara|Rumandan|Rano Tengah|Rano Timur
1001:Ratte Kurra|2002:Bambalu|Maroson|Lipungan Tanete|Rante Limbong|Limbong Sangpolo
2001:Pattimang|Malangke|Benteng|Tolada|Salekoe|Pute Mata|Tingkara|Ladongi|Giri Kusuma|Tandung|Takkalala|Pettalandung|Tokke|Pince Pute
1001:Bone Bone|2002:Tamuku|2007:Sidomukti|Sukaraya|2011:Batang Tongka|Patoloan|2015:Banyuurip|2017:Pongko|Bantimurung|2020:Muktisari|Sadar
1001:Kappuna|Bone|Baliase|1006:Bone Tua|2004:Pincara|Balebo|2007:Pombakka|Rompu|Lantang Tallang|Lapapa|Maipi|Masamba|Pandak|Sepakat|Pongo|Laba|Toradda|Sumilin|Kamiri
1012:Marobo|2002:Sabbang|Pararra|Tandung|2007:Malimbu|Tullak Tallu|Bakka|2014:Buntu Torpedo|2018:Pengkendekan|2020:Salama
2001:Marampa|Pengkendekan|Kanandede|Rinding Allo|Minanga|Komba|Limbong
2001:Lampuawa|Ketulungan|Salulemo|Kaluku|Sukamaju|Sukadamai|2010:Tamboke|2013:Tolangi|Tulung Indah|2019:Minanga Tallu|Wonosari|Mulyasari|Saptamarga|2024:Tulung Sari
2001:Tirobali|Malimongan|Tanamakaleang|Padang Balua|Padang Raya|Embonatana|Hono|Beroppa|Lodang|Taloto|Hoyane|Marante
2001:Cenning|Pengkajoang|Pao|Arusu|Baku Baku|Wara|Waelawi|Pembuniang|Limbong Wara|Kalitata|Pombakka|Polejiwa|Waetuo
2001:Rampi|Onondowa|Leboni|Dodolo|Sulaku|Tedeboe
2001:Mappedeceng|Cendana Putih|Hasana|Kapidi|Uraso|Benteng|Ujung Mattajang|2009:Cendana Putih I|Sumber Wangi|Mangalle|Mekar Jaya Tondok|Cendana Putih II|Sumber Harum|Tarrak Tallu|Harapan
1005:Salassa|2002:Salulemo|Radda|Baebunta|2007:Tarobok|Mario|Sassa|Kariango|Meli|2013:Palandan|2015:Bumi Harapan
2001:Bungapati|Bungadidi|Poreang|Sumberdadi|Patila|Sidobinangun|Rampoang|Karondang|Munte|Sidomakmur
2001:Mulyorejo|Rawamangun|Paomacang|Wonokerto|Sumberbaru|Banyuwangi|Subur|Lino|Sidoharjo|Sukamukti|Sukaharapan
2001:Lara|Marannu|Beringin Jaya|Mukti Jaya|Mekarsari Jaya|Mukti Tama|Lembang-lembang|Lawewe|Polewali|Sumpira
2001:Buangin|Terpedojaya|Dandang|Kampung Baru|Teteuri|Kalotok|Batualang|Bone Subur|Pompaniki|Mari-mari
2001:Maleku|Wonorejo|Margolembo|Teromu|2007:Manggala|2009:Kasintuwu|2011:Balai Kembang|2013:Panca Karsa|Sindu Agung|Wonorejo Timur|Koroncia
1007:Magani|2001:Nuha|2003:Nikkel|2005:Matano|2009:Sorowako
2001:Loeha|Mahalona|Timampu|Wawondula|Langkea Raya|Tokalimbo|Baruga|Pekaloa|Lioka|Asuli|Bantilang|Masiku|Rante Angin|Matompi|Tole|Libukan Mandiri|Kalosi|Buangin
1003:Malili|2001:Harapan|Laskap|2004:Manurung|Wewangriu|Baruga|Lakawali|Ussu|Tarabbi|Balantang|Atue|Pongkeru|Puncak Indah|Pasi-Pasi|Lakawali Pantai
2001:Tawakua|Tampinna|Solo|Taripa|Mantadulu|Balirejo|Maliwowo|Lamaeto|Watangpanua|Wanasari
2001:Lampenai|Tarengge|Maramba|Cendana Hijau|Bawalipu|Kalaena|Lera|Kanawatu|Bahari|Karambua|Pepuro Barat|Balo-Balo|Rinjani|Tarengge Timur|Madani|Tabaroge|Arolipu
2001:Burau|Jalajja|Lewonu|Lambarese|Lauwo|Bone Pute|Lumbewe|Mabonta|Laro|Benteng|Batu Putih|Lanosi|Lagego|Cendana|Burau Pantai|Asana|Kalatiri|Lambara Harapan
1003:Tomoni|2001:Bayondo|Mulyasri|2007:Lestari|Kalpataru|2011:Tadulako|Beringin Jaya|2015:Bangun Jaya|Mandiri|Sumber Alam|Ujung Baru|Bangun Karya|Rante Mario
2001:Kertoraharjo|Cendana Hitam|Purwosari|Pattengko|Manunggal|Margomulyo|Alam Buana|Cendana Hitam Timur
2001:Kalaena Kiri|Sumber Agung|Pertasi Kencana|Non Blok|Argomulyo|Sumber Makmur|Mekar Sari
2001:Ledu Ledu|Kawata|Tabarano|Wasuponda|Parumpanai|Balambano
1001:Laang Tanduk|Rantepao|Mentirotiku|Manggalo|Pasale|Singki'|Karassik|Penanian|Rante Pasele|2010:Limbong|Saloso
1001:Bori|Pangli|1004:Palawa'|Deri'|1009:Pangli Selatan|2003:Buntu Lobo'|2006:Parinding|Bori' Ranteletok|Bori' Lombongan
1004:Nanggala Sanpiak Salu|2001:Nanggala|Tandung Nanggala|Lili'kira'|2005:Karre Limbong|Rante|Basokan|Nanna' Nanggala|Karre Pananian
1002:Pangala'|1004:Pangala' Utara|2001:Bululangkan|2003:Rindingallo|2005:Mai'ting|Lo'ko'uru Tanetebatu|Ampang Batu|Lempo Poton|Buntu Batu
1005:Tullang' Sura|Tongkonan Bassae|2001:Sapan Kua-kua|Rindingkila'|Misa'ba'bana|Issong Kalua'
1002:Sa'dan Malimbong|1004:Sa'dan Matalo|2001:Sa'dan Ulusalu|2003:Sa'dan Ballo Pasange'|2005:Sa'dan Pebulian|Sa'dan Sangkaropi'|Sa'dan Tiroallo|Sa'dan Andulan|Sa'dan Pesondongan|Sa'dan Liku Lambe'
1006:Paepalean|2001:La'bo'|Buntu La'bo'|Tallung Penanian|Pata'padang|Tandung La'bo'
1002:Nonongan Utara|2001:Salu|2003:Salu Sopai|Tombang Langda|Marante|Langda|Nonongan Selatan|Salu Sarre
1001:Tikala|Buntu Barana|2003:Buntu Batu|Sereale|Embatau|Benteng Ka'do To'ria|Pangden
1002:Tagari|1005:Balusu|2001:Palangi'|2003:Lilikira Ao'gading|Karua|2006:Awa' Kawasik|Balusu Bangunlipu
1001:Tallunglipu Matalo|Tallunglipu|Tampo Tallunglipu|Tagari Tallunglipu|Tantanan Tallunglipu|1007:Rante PakuTallunglipu|2006:Buntu Tallunglipu
1004:Pasang|2001:Ma'dong|Dende'|Piongan|2005:Paku|Kapolang|Buntu Tagari|Parinding
1002:Sapan|2001:Buntu Minanga|2003:Sarambu|Rante Uma|Talimbangan|Pulu' Pulu'|Paonganan|Parandangan|Roroan Barra'-Barra'|Pangkung Batu|Pengkaroan Manuk|Batu Busa|Ponglu
1002:Baruppu Selatan|2001:Baruppu' Utara|2003:Baruppu Benteng Batu|Baruppu' Parodo
1003:Ba'tan|Pantanakan Lolo|2001:Tallu Lolo|Rinding Batu|2005:Angin-angin|Sangbua'|Tadongkon
2001:Tondon Langi'|Tondon|Tondon Sibata|Tondon Matallo
2001:To'yasa Akung|Batu Limbong|Bangkelekila'|Tampan Bonga
1002:Bokin|1005:Buangin|2001:Rantebua|2003:Pitung Penanian|Ma'kuan Pare|2006:Rantebua Sumalu|Rantebua Sanggalangi'
2001:Suloara'|Sesean Matallo|Landorundun|Tonga Riu|Lempo
2001:Benteng Ka'do|Sikuku'|Polo Padang|Kantun Poya|Kapala Pitu|Benteng Mamullu
2001:Awan|Batu Lotong|Buntu Karua|Londong Biang
1001:Bontorannu|Mattoangin|Kunjung Mae|Lette|Panambungan|Mariso|Mario|Kampung Buyang|Tamarunang
1001:Sambung Jawa|Parang|Mamajang Luar|Mamajang Dalam|Maricaya Selatan|Bonto Lebang|Pa'batang|Bonto Biraeng|Labuang Baji|Mandala|Tamparang Keke|Baji Mappakasunggu|Karang Anyar
1001:Maricaya|Bara Baraya|Maradekaya|Lariangbangi|Maccini|Maricaya Baru|Bara Baraya Timur|Bara Baraya Selatan|Maradekaya Selatan|Barana|Maccini Parang|Maccini Gusung|Maradekaya Utara|Bara Baraya Utara
1001:Maloku|Mangkura|Pisang Selatan|Pisang Utara|Baru|Bulogading|Lae-Lae|Losari|Sawerigading|Lajangiru
1001:Pattunuang|Melayu|Butung|Malimongan Tua|Ende|Mampu|Malimongan|Melayu Baru
1001:Malimongan Baru|Wajo Baru|Gaddong|Bontoala|Baraya|Layang|Parang Layang|Bontoala Tua|Bontoala Parang|Tompo Balang|Bunga Ejaya|Timungan Lompoa
1001:Pannampu|Kalukuang|Kaluku Bodoa|Rappojawa|Rappokalling|Lakkang|Tallo|La'latang|Wala-Walaya|Tammua|Buloa|Suangga|Ujung Pandang Baru|Lembo|Bunga Eja Beru
1002:Tabaringan|Patingalloang|Gusung|Cambaya|Ujung Tanah|1009:Totaka|Tamalabba|Camba Berua|Patingalloang Baru
1001:Karuwisi|Panaikang|Tello Baru|Pampang|Karampuang|Tamamaung|Masale|Pandang|Karuwisi Utara|Sinrijala|Paropo
1001:Barombong|Maccini Sombala|Jongaya|Mangasa|Bongaya|Balang Baru|Mannuruki|Pa'baeng-Baeng|Parang Tambung|Tanjung Merdeka|Bonto Duri
1001:Paccerakkang|Daya|Pai|Bulurokeng|Sudiang|Sudiang Raya|Untia|Laikang|Berua|Katimbang|Bakung
1001:Manggala|Bangkala|Tamangapa|Antang|Batua|Borong|Biring Romang|Bitowa
1001:Tidung|Kassi-Kassi|Mappala|Buakana|Bonto Makkio|Rappocini|Balla Parang|Banta-Bantaeng|Karunrung|Gunung Sari|Minasa Upa
1001:Tamalanrea|Kapasa|Tamalanrea Indah|Parang Loe|Bira|Tamalanrea Jaya|Buntusu|Kapasa Raya
1001:Barrang Caddi|Barrang Lompo|Kodingareng
1004:Lompoe|Watang Bacukiki|1009:Lemoe|Galung Maloang
1001:Labukkang|Ujung Sabbang|Ujung Bulu|Lapadde|Mallusetasi
1001:Lakessi|Ujung Baru|Watang Soreang|Kampung Pisang|Ujung Lare|Bukit Indah|Bukit Harapan
1001:Kampung Baru|Cappa Galung|Lumpue|Tiro Sompe|Sumpang Minangae|Bumi Harapan
1001:Tompotikka|Boting|Ammasangan|1005:Lagaligo|1011:Dangerakko|Pajalesang
1002:Batupasi|Sabbamparu|1005:Salobulo|1007:Penggoli|Luminda|Pattene
1001:Takkalala|Songka|1006:Sampoddo|Binturu
1002:Maroangin|Mancani|Sumarambu|Salubattang|Jaya|Batu Walenrang|Pentojangan
1001:Surutanga|Benteng|Pontap|Malatunrung|Salekoe|Salutellue|Ponjalae
1001:Tamarundung|Battang|Lebang|Battang Barat|Padang Lambe
1001:Mawa|Purangi|Peta|Sendana
1001:Mungkajang|Murante|Latuppa|Kambo
1001:Temmalebba|Balandai|Rampoang|To'Bulung|Buntu Datu
1001:19 Nopember|Wundulako|Lamekongga|Kowioha|Silea|1011:Ngapa|2006:Towua|Bende|Unamendaa|Tikonu|Sabiano
1001:Lamokato|Watuliandu|Balandete|Lalombaa|Sabilambo|Laloeha|Tahoa
1001:Dawi-Dawi|Pomalaa|1009:Tonggoni|1011:Kumoro|2003:Huko-Huko|Pelambua|Tambea|Sopura|Pesouha|Totobo|2010:Oko-Oko|2012:Hakatutobu
1001:Watubangga|1006:Tandebura|1015:Wolulu|2002:Lamundre|2007:Kukutio|2011:Langgosipi|Sumber Rejeki|2016:Peoho|Mataosu|Polenga|2020:Kastura|2023:Gunung Sari|2025:Mataosu Ujung|Ranoteta
1001:Wolo|1007:Ulu Wolo|2002:Donggala|Ululapao-pao|2008:Tolowe Ponrewaru|Lapao-Pao|Langgomali|Lalonaha|Lana|2015:Lalonggopi|Muara Lapao-Pao|2018:Samaenre|Iwoimopuro|2021:Ulu Rina
1001:Puundoho|2002:Longori|Puubunga|Puulemo|Puubenua|Baula|Pewutaa|Watalara|Puuroda|Ulu Baula
1001:Mangolo|Kolakaasi|Sea|Latambaga|Sakuli|Induha|Ulunggolaka
1003:Anaiwoi|2001:Lamedai|Tanggetada|2004:Pewisoa Jaya|Tondowolio|Popalia|Lalonggolosua|Petudua|Rahanggada|Palewai|Puundaipa|Oneeha|Lamoiko|Tinggo
1001:Tosiba|1013:Tonganapo|2002:Konaweha|Kaloloa|Tamboli|Lambolemo|Amamutu|Lawulo|Awa|Latuo|Wawo Tambali|Malaha|Sani-sani|2014:Ulu Konaweha|Puu Tamboli|Ulaweng|Puu Lawulo|Liku|Meura
1003:Ranomentaa|2001:Toari|Lakito|2004:Anawua|Wowoli|Rano Jaya|Rahabite|Wonua Raya|Rano Sangia|Horongkuli
1001:Polinggona|2002:Puudongi|Plasma Jaya|Tanggeau|Wulonggere|Pondowae|Lamondape
2001:Tamborasi|Ladahai|Lasiroku|Iwoimendaa|Lambopini|Ulu Kalo|Wonualaku|Lawolia|Watumelewe|Landoula
1001:Lambuya|2006:Awuliti|Asaki|2011:Amberi|Waworaha|2015:Tanggobu|2027:Meraka|2035:Wanua Hoa|Watarema|Tetembomua
1001:Puunaaha|Tumpas|Latoma|Ambekairi|Arombu|Asinua|1011:Wawonggole|Tuoy|Unaaha|1015:Inolobunggadue|Asambu|Tobeu
1001:Wawotobi|Inalahi|1006:Lalosabila|Hopa-Hopa|Kulahi|Ranoeya|Palarahi|Kasupute|1019:Nohu-Nohu|Inolobu|1027:Bose-Bose|Puusinauwi|2013:Nario Indah|2017:Anggotoa|Analahumbuti|2025:Karandu|Korumba|2031:Kasumewuho|Kukuluri
1001:Pondidaha|2013:Hongoa|2016:Mumundowu|2019:Ahuawatu|2025:Tirawuta|2030:Ambuulanu|Belatu|2034:Amesiu|Puumbinisi|2039:Wawolemo|2045:Sulemandara|Lalodangge|Wawolahumbuti|Laloika|Lalonggotomi|Wonua Mandara|Wonua Monapa|Lahonggumbi
1001:Sampara|1007:Rawua|2006:Andepali|2008:Andaroa|Puuloro|2012:Andadowi|2027:Totombe Jaya|Bao-Bao|2030:Wawolimbue|2036:Baini|2038:Polua|2041:Pohara|2048:Bondoala|2052:Konggamea|2057:Wowa Andaroa
1001:Abuki|2007:Sambeani|Asolu|Punggaluku|2012:Walay|2015:Epeea|2024:Kumapo|2035:Unaasi Jaya|2038:Kasuwura Indah|Arubia Jaya|Padangguni Utama|2042:Anggoro
1001:Toronipa|2002:Atowatu|2004:Waworaha|2006:Sorue Jaya|2010:Soropia|Tapulaga|Sawapudo|2014:Bokori|Saponda|Mekar|Bajo Indah|2022:Telaga Biru|Leppe|Bajoe|Saponda Laut
1001:Tongauna|Mata Iwoi|Puosu|Sendang Mulya Sari|Mekar Sari|2006:Lalonggowuna|Asao|2012:Andeposandu|Momea|2018:Ambepulu
1003:Waworaha|2001:Latoma Jaya|Ambekaeri Utama|2004:Amboniki|Pinole|Nesowi|Wawolatoma|Andoluto|Lalowata|Titiowa|2012:Angonga
1002:Watundehoa|2001:Puriala|2003:Sonai|Lalonggatu|Poanaha|Wonua Morome|Ahuawali|Watusa|Puusangi|Mokaleleo|Unggulino|Tetewatu|Tetehaka|Puuhopa|Laloonaha|Wawosanggula
1001:Uepai|2002:Ameroro|Tawarotebota|Olo-Oloho|Matahoalu|Langgomea|Rawua|Baruga|Amaroa|Tawamelewe|Anggopiu|Tamesandi|Humboto|2015:Anggawo|Kasaeda|Tanggondipo|Panggulawu|Puuroda Jaya
1009:Puuduria|2004:Duriaasi|2006:Lalousu|2008:Wawoone|2010:Wawosolo|2012:Wawonggole|2015:Tetemotaha|Dawi-dawi|Bendewuta|Langgonawe|Lalohao|Wukusao|2026:Tawarolondo|Polandangi|Anggoro|Tetewonua
1003:Besulutu|2001:Lawonua|Amosilu|2004:Laloumera|Asunde|Ulupohara|Labela|Ranomolua|Silea|Onembute|Andomesinggo|Puulowaru|Puundoho|Punggaluku|Waworaha|Lalowulo
1003:Laosu|2002:Pebunooha|2004:Lalonggalaku|2009:Diolo|2018:Pebunooha Dalam|2023:Rumbia|2028:Rambu Kongga|Laosu Jaya|2031:Langgaluku Timur
1001:Ruota|2002:Tirawonua|Parudongka|Walandawe|Puuwiwirano|Tanggola|Lalomerui
1001:Parauna|Anggaberi|Lawulo|Andabia|Unaasi|Toriki|2007:Lerehoma|Wunduongohi
1003:Meluhu|2001:Woerahi|Lamelai|2004:Ahuhu|Tudameaso|Larowiu|Ahuloa|Sambasule|Lalopisi
1013:Amunggedo Baru|2001:Anahinunu|Ulu Benua|Puuasana|Watulawu|Lalonona|Amonggedo|Dunggua|Benua|Matabura|Wawohine|Mendikonu|Amendete|2014:Mataiwoi|Lalombonda
1004:Ambodiaa|2001:Nekudu|Lasada|Asinua Jaya|2005:Angohi|Awua Jaya|Awua Sari|Asipako
1001:Bungguosu|Tudaone|Konawe|Tawanga|2005:Sanggona|Uelawu|Mokowu|Uete|Hudoa|Wonua Mbae|Asoniwowo|Puuwonua
1001:Kapoiala|2002:Lalimbue Jaya|Labotoy|Muara Sampara|Sambaraasi|Lamendora|Tani Indah|Pereoa|Ulu Lalimbue|Lalimbue|Tombawatu|Lalonggombuno|Kapoiala Baru|Labotoy Jaya
2001:Toli Toli|Nii Tanasa|Rapambinopaka|Lalombonda|Puuwonua|Bumi Indah|Lolanggasumeeto|Toolawawo|2010:Wawobungi|Batu Gong|Watunggarandu
1001:Onembute|2002:Trimulya|Napoosi|Silea|Ulumeraka|Mataiwoi|Kumapo|Kasumeia|Ulu Onembute|Tawapandere|Anggaloosi|Ana Onembute
2001:Atodopi|Matahori|Sambaosu|Matanggorai|Alosika|Mekar Jaya|Langgea|Aleuti|Garuda|Padangguni|Padang Mekar
2001:Mendikonu|Wonua Morini|Besu|Paku|Puuruy|Morosi|Tanggobu|Paku Jaya|Tondowatu|Porara
2001:Anggalomoare|Lasoso|Lakomea|Abelisawah|Galu|Tabanggele|Puusangi|Andobeu Jaya|Anggalomoare Jaya|Pusawah Jaya
2001:Wonggeduku|Puday|Waturay|Tobimeita|Kasukia|Baruga|Teteona|Ambuuwiu|Linonggasai|Lambangi|Lahotutu|Lamokuni|Ranotundobu|Anggadola
2001:Waworoda Jaya|Uluao|Sanuanggamo|Anggohu|Ambopi|Nambeaboru|Puundombi|Olo Onua|Barowila|Andalambe
1004:Napabalano|Tampo|2003:Napalakura|2006:Pentiro|Langkumapo|2009:Lambiku
2001:Langkoroni|Latompa|Raimuna|Maligano|Lapole|2007:Pohorua
1003:Labunia|2001:Wambona|2004:Bakealu|Pure|Wakorumba
2001:Bangun Sari|Labone|Bonea|Kombungo|Labunti|Parida|Lasalepa
1003:Sidodadi|Laiworu|2001:Wawesa|Wakorambu
1001:Watonea|Raha III|Wamponiki|Butung Butung|Raha II|Foo Kuni|Laende|Raha I
1002:Palangga|1005:Wapunto|2001:Ghonsume|2003:Lagasa|Ghone Bhalano|2006:Lasunapa|Banggai
2001:Liangkobori|Mabolu|Kondongia|Waara|Mantobua|Loghiya|Lohia|Korihi|Lakarinta
1004:Dana|1007:Wali|2001:Lakapodo|Wakadia|Matarawa|2005:Bhangkali Barat|Bangkali|2008:Labaha
2001:Liabalano|Lapodidi|Bungi|Kontunaga|Madodo|Masalili
2001:Komba Komba|Kabangka|Wakobalu Agung|Lupia|2007:Sarimulyo|Oensuli|Wansugi|Wataliku|Lakandito
1009:Laimpi|2001:Lamanu|Kawite Wite|Bente|Bea|2006:Rangka|2010:Kambawuna|Kontumere|Lamaeo|Wantiworo|Kasaka
1005:Wakumoro|Walambeno Wite|Kolasa|1009:Wasolangka|2001:Labulu Bulu|Latampu|Laiba|Warambe|2008:Parigi|2010:Wapuale|2012:Wakumoro
2006:Bone Tondo|Bhone Kainsetala|Bone Lolibu|Oelongko|Matombura
1005:Danagoa|1007:Kontumolepe|Tombula|2003:Lahontohe|Lamorende|2006:Lakologou|2009:Matano Oe|2014:Lapadindi|Oempu|Fongkaniwa|Tanjung|2019:Kotano Wuna
2001:Kogholifano|Pola|2007:Kamosope|Liwumetingki|Labulawa|Bumbu
2001:Kafo Foo|Lembo|Kilambibito|Bahutara|Kontu Kowuna|Lahorio
2001:Marobo|Wadolao|Pasikuta|Tapitapi|Poaroha
1001:Lawama|2002:Wale-Ale|Kulidawa|Labasa|Watondo|Lianosa
2001:Kolese|Tampunabale|Mata Indaha|Lambelu
2001:Bone Bone|Lanobake|Moolo|Baluara
2001:Wangkolabu|Lakarama|Moasi|Renda|Bhontu-Bhontu
1005:Wakoko|Wasaga|1020:Holimombo|Kombeli|Takimpo|Awainulu|1026:Kambulabulana|Pasarwajo|Saragi|2002:Waangu-angu|Warinta|Lapodi|2007:Kancinaa|Winning|2017:Holimombo Jaya|Kondowa|Dongkala|2024:Laburunci|Banabungi|2029:Kabawakole|Mantowu|Kaongkeongkea
1005:Watumotobe|Wakangka|2001:Barangka|Wakalambe|Boneatiro|Lambusango|2007:Todanga|Tuangila|Waondo Wolio|Bukit Asri|Kamelanta|Lambusango Timur|Wakuli|Mabulugo|Wambulu|Tumada|Boneatiro Barat
1005:Kamaru|2001:Kakenauwe|Waoleona|Lawele|Suandala|2006:Lasembangi|Bonelalo|Wasuamba|Wagari|Sribatara|Togomangura|Wasambaa|Benteng|Talaga Baru|Nambo
2006:Ambuau Indah|Kinapani Makmur|Mopaano|Umalaoge|Lasalimu|Wajah Jaya|Siontapina|Siomanuru|2016:Mulya Jaya|Harapan Jaya|Sangia Arano|Megabahari|Sumber Agung|Rejo Sari|Ambuau Togo|Balimu
2001:Walompo|Matanauwe|Sampuabalo|Kuraa|Kumbewaha|Sumber Sari|Labuandiri|Karya Jaya|Manuru|Gunungjaya|Bahari Makmur
2001:Kaumbu|Wolowa|Matawia|Wolowa Baru|Suka Maju|Bungi|Galanti
2001:Wasuemba|Wabula|Wasampela|Holimombo|Koholimembona|Wabula Satu|Bajo Bahari
1001:Tinanggea|Ngapaah|2003:Lapoa|2006:Asingi|Watu Melewe|2009:Wadonggo|Bungin Permai|2014:Palotawo|2019:Lalonggasu|Molo Indah|Telutu Jaya|2023:Torokeku|Lapulu|2027:Roraya|2029:Lanowulu|Lalo Watu|2032:Tatangge|Wundumbolo|Panggoosi|Bomba-bomba|Akuni|Lasuai|Matambawi|Matandahi
2001:Pewutaa|Aopa|Motaha|Lamoen|Puusanggula|Puao|Sandey|Teteasa|Simbangu|Lamooso|Landabaro|Puunggoni|Sandarsi Jaya|Puuroe|Lamoeri|Kasebo|Mataiwoi|Angata|Pudambu|Matabondu|2040:Mokoau|Boloso|Puulipu|Langgea Indah
1002:Alangga|1018:Potoro|2001:Andoolo|2004:Alengge Agung|2010:Bumi Raya|2014:Lalobao|Lalonggombu|2026:Wunduwatu|2031:Punggapu|2033:Ataku
1001:Palangga|2003:Aosole|2005:Anggondara|2007:Eewa|Kiaea|2011:Mekar Sari|2013:Onembute|2018:Waworaha|Watumerembe|2022:Wawouru|2025:Alakaya|2029:Wawonggura|Kapujaya|Watudemba|Sanggi-Sanggi
1001:Landono|2008:Lalonggapu|Watabenua|2014:Tridana Mulia|Landono Dua|Amotowo|2022:Abenggi|Arongo|Endanga|2032:Wonua Sangia|2035:Lakomea|2042:Morini Mulya
2011:Lalonggombu|2013:Watumeeto|Pamandati|Pangan Jaya|2020:Aoreo|Kaindi|Matabubu Jaya|2024:Lainea|Molinese|Polewali|Bangun Jaya|Kalo-kalo
1001:Konda|2002:Puosu Jaya|Lamomea|Alebo|Morome|Lebo Jaya|Lambusa|Pombula Jaya|Ambololi|Tanea|Masagena|Cialam Jaya|Wonua|Lawoila|2019:Lalowiu|Amohalo|2024:Konda Satu
1001:Ranomeeto|2002:Onewila|2004:Boro-Boro R|Rambu-rambu Jaya|2008:Amoito|2014:Ambaipua|Ranooha|Langgea|Kota Bangun|2019:Laikaha|Duduria|Amoito Siama
1001:Kolono|2002:Sawa|Langgowala|Waworano|Matandahi|Puupi|Mataiwoi|Tiraosu|Mondoe Jaya|Ulusena Jaya|Lamotau|Awunio|Meletumbo|Roda|2016:Lamapu|2025:Andinete|Wawoosu|2028:Alosi|Silea|Puudongi|Sarandua
1001:Lapuko|2010:Amohola|Tambosupa|Marga Citta|Moramo|Bakutara|Lakomea|Landipo|Lamboo|Pudaria Jaya|Sumber Sari|Ulusena|Panambea Barata|Wowosunggu|Wawondengi|2025:Watu Porambaa|Wonua Jaya|Bisikori|Ranooha Raya|Selabangga
2001:Labuan Beropa|Tambolosu|Woru Woru|Tambeanga|Labotaone|Batu Jaya|Namu|Malaringgi|Tue Tue|Sangi Sangi|Ulu Sawa|Lawisata|Kondono|Peo Indah|Puundirangga|Cempedak|Laonti|Rumbi-Rumbia|2020:Wandaeha
1005:Atari Indah|2001:Lambodi Jaya|Atari Jaya|Mokupa Jaya|Lambandia|2006:Kapuwila|Puunangga|Teteinea|Puurema Subur|Lalembu Jaya|Sukamukti|Potuho Jaya|Mondoke|Sumber Jaya|Merongga Raya|Tombeleu|Padaleu|Lalouesamba
2001:Lamara|Puuosu|Benua Utama|Horodopi|Benua|Palowewu|Punggawukawu|Uelawa|Tetehaka|Awalo|Kosambi|Puuwehuko
1001:Amondo|2002:Lakara|Parasi|Ulu Lakara|Watumbohoti|Wawowonua|Waturapa|Koeono|Lalowua|Mondoe
2001:Kondoano|Punggulahi|Lamolori|Toluwonua|Mulyasari|Rakawuta|Ranoaopa|Mowila|Lalosingi|Wuura|Pudahoa|Monapa|Puuwehuko|Ranombayasa|Wonua Kongga|Mataiwoi|Lamebara|Tetesingi|Wonua Sari|Wonua Monapa
1002:Lalowaru|2001:Puasana|2003:Tanjung Tiram|Wawatu|Sanggula|Lombuea|Mekar Jaya|Lamokula|Mata Wawatu|Mata Lamokula
2001:Andoolo Utama|Anggokoti|Asembu Mulya|Awalo|Adaka Jaya|Buke|Pelandia|Puudaria|Rahamendaa|Silea Jaya|Tirtamartani|Tetenggolasa|Adayu Indah|Wonua Maroa|Wulele Jaya|Ranooha Lestari
2001:Wolasi|Aoma|Amoito Jaya|Leleka|Mata Wolasi|Ranowila|Aunupe
1001:Puunggaluku|Ambalodangge|2003:Aepodu|Rambu Rambu|Ombu Ombu Jaya|Lamong Jaya|Lerepako|Ambesea|Laeya|Labokeo|Torobulu|Anduna|Ambakumina|Lambakara|Anggoroboti|Wonua Kongga|Puuwulo
2001:Amasara|Baito|Matabubu|Mekar Jaya|Sambahule|Tolihe|Wonua Raya|Ahuangguluri
2001:Iwoimendoro|Epeesi|Lere|Lipumasagena|Lambandia|Polo Pololi|Basala|Tombekuku|Teporombua
2001:Amokuni|Sindang Kasih|Jati Bali|Laikandonga|Boro-Boro Lameuru|Opaasi|Lameuru|Abeko|Tunduno
2001:Rambu-rambu|Lambangi|Tumbu-tumbu Jaya|Ngapawali|Batuh Putih|Rumba-rumba|Ampera|Amolengu|Ulunese|Langgapulu
2001:Sabulakoa|Talumbinga|Tetenggabo|Watu-watu|Karoonua|Ulu Sabulakoa|Asaria|Wawobende|Wonua Koa
2001:Papawu|Anese|Bekenggasu|Watumokala|Mataupe|Bimamaroa|Wawobende|Lapoa Indah|Puundoho|Mataiwoi
1007:Boeara|Kastarib|1010:Boepinang|1015:Boepinang Barat|Barangga|Kasabolo|2009:Pokurumba|2011:Pallimae|2018:Salosa|Mattiro Walie
1011:Bambaea|1015:Puu Lemo|2003:Teppoe|Biru|2010:Mambo
1010:Taubonto|2001:Rau Rau|2008:Ladumpi|Rarowatu|2011:Lakomea|Pangkuri|Lampeantani|Watu Kalangkari|Tahi Ite
1002:Lameroro|Lampopala|Doule|Kasipute|2001:Lantawonua
1009:Teomokole|1016:Rahampuu|2010:Rahadopi|Tirongkotua
1009:Dongkala|Lambale|2005:Wumbuburo|Balo|Toli-Toli|Tapuhaka|2011:Bungi-Bungi
2001:Babamolingku|Toari Bombana|Timbala|Ranokomea|Rakadua|Lameo-meong|Pabiring|Balasari|Bulumanai|Matabundu|Analere
2001:Pomontoro|Liano|Pulau Tambako|Lora|Toli-Toli|Tajuncu|Mawar|Laloa|Batu Sempe Indah|Hambawa|Pu'u Waeya
1008:Aneka Marga|2001:Wumbubangka|Hukaea|Lantowua|Tembe|Watu Mentade|Marga Jaya|Tunas Baru
2001:Tampabulu|Tanah Poleang|Karya Baru|Toburi|Rompu Rompu|Pusu Ea|Lawatu Ea|Wambarema
2001:Batu Putih|Waemputang|Kali Baru|Akacipong|La Ea
2001:Larete|Lemo|Terapung|Lamoare|Rambaha
2001:Langkema|Batuawu|Pongkalaero|Puu Nunu
1001:Sikeli|2002:Baliara|Rahantari|Baliara Kepulauan|Baliara Selatan
2001:Mapila|Wumbulasa|Sangia Makmur|Eemokolo|Tedubara|Larolanu
2001:Lamonggi|Tangkeno|Lengora|Enano|Ulungkura|Lengora Selatan|Lengora Pantai
2001:Masaloka|Batu Lamburi|Masaloka Selatan|Masaloka Timur|Masaloka Barat
1001:Lauru|Poea|Kampung Baru|2004:Tapuhahi|Lampata
2001:Mulaeno|Lebo Ea|Paria|Poleondro
2001:Tontonunu|Tongkoseng|Tetehaka|Watu Melomba|Puu Wonua
2001:Lombakasih|Lantari|Langkowala|Pasare Apua|2006:Anugerah|Kalaero|Tinabite|Rarongkeu|Watu-watu
2001:Kolombi Matausu|Morengke|Wia-wia|Lamuru|Totole
1002:Pongo|Wanci|Wandoka|1007:Waetuno|1025:Wandoka Utara|Wandoka Selatan|2005:Sombu|Waha|2008:Tindoi|Maleko|2013:Longa|2022:Pada Raya Makmur|Waelumu|Patuno|2027:Waginopo|Tindoi Timur|Posalu|Koroe Onawa|Wapia-pia|Pookambua
1002:Laolua|1004:Ambeua|Lagiwae|1015:Buranga|2001:Sombano|2003:Samabahari|2006:Ollo|Haruo|2016:Balasuna|2018:Mantigola Makmur|Balasuna Selatan|Ollo Selatan|Waduri|Lewuto|Ambeua Raya|Kalimas
1001:Waha|1016:Onemay|2002:Waitii Barat|Lamanggau|Waiti|2012:Runduma|2015:Patua|2017:Teemoane|Kollo Soha|Patua II
1005:Taipabu|1007:Palahidu|1010:Wali|1012:Rukuwa|2006:Makoro|2008:Kampo Kampo|Lagongga|2011:Palahidu Barat|2013:Jaya Makmur
1016:Mandati II|Mandati I|1025:Mandati III|2011:Kapota|Komala|Wungka|Matahora|Kabita|2018:Mola Utara|Mola Selatan|Numana|Liya Mawi|Liya Togo|Kapota Utara|Kabita Togo|2026:Liya Onemaelangka|Wisata Kolo|Mola Samaturu|Mola Bahari|Mola Nelayan Bhakti|Liya Bahari Indah
2001:Tampara|Kaswari|Pajam|Langge|Tanomeha|Lentea|Darawa|Sandi|Peropa|Tanjung
1001:Patipelong|Tongano Barat|Bahari|Tongano Timur|2005:Timu|Dete|Kulati|Wawaotimu|Kahiyanga
1003:Sowa|Popalia|2001:Waloindi|Oihu|2005:Haka
1001:Lasusua|2002:Pitulua|Rante Limbong|2006:Totallang|Tojabi|Ponggiha|Watuliwu|Sulaho|2015:Patowonua|Babussalam|Batu Ganda Permai|Puncak Monapa
1001:Olo-Oloho|2002:Kosali|Mikuasi|2010:Kasumeeto|2013:Lalombundi|2015:Toaha|2018:Kondara|Sipakainge|Seuwwa|Alipato|Lalume
1001:Batu Putih|2002:Latowu|Mosiku|Lelewawo|2011:Batu Api|Bukit Tinggi|2015:Bukit Baru|Parung Lampe|Puncak Harapan|2020:Tetebawo|Makkuaseng
1004:Rante Angin|2003:Rante Baru|2005:Pohu|2011:Torotuo|2013:Maroko|Landolia|Lawekara
1002:Mala-Mala|2001:Awo|2003:Koroha|Kamisi|2006:Lametuna|Meeto|2009:Kalu-Kaluku|Jabal Nur|2012:Jabal Kubis|2014:Sawangaoha|2018:Ainani Tajriani|Delang-Delang
1003:Lapai|2002:Ngapa|2005:Paruttellang|2008:Puurau|Koreiha|2011:Lawolatu|Tadaumera|Watumotaha|Beringin|Mataiwoi|Nimbuneha|Padaelo
2001:Walasiho|Wawo|Tinukari|Puumbolo|Ulu Wawo|Latawe|Salurengko
2001:Lambai|Latawaro|Lapasi-Pasi|Raoda|Woise|Woitombo|Tebongeano
2001:Watunohu|Lahabaru|Tambuha|Sarona|Sapoiha|Nyule|Samaturu|Lelehao
2001:Lanipa|Majapahit|Labipi|Latali|Pasampang|Tarengga|To'lemo|Salulotong|Powalaa|Kalahunde
2001:Puundoho|Pakue|Lawata|Mataleuno|Teposua|Saludongka|Kalo|Amoe|Lengkong Batu
2001:Porehu|Tobela|Tanggaruru|Ponggi|Larui|2007:Bangsala|Sarambu|Tinuna
2001:Lanipa-Nipa|Ujung Tobaku|Katoi|Simbula|Maruge|Lambuno
2001:Mattiro Bulu|Lawadia|Watumea|Tiwu|Tahibua|Lapolu|Tanggeawo
2001:Lawaki Jaya|Patikala|Tolala|Bahari|Leleulu|Loka
1005:Wanggudu|1009:Asera|2006:Wanggudu Raya|Walalindu|Tangguluri|2010:Amorome|2016:Wawolimbue|Walasolo|2020:Wunduhaka|2024:Tapuwatu|2027:Aseminunulai|2030:Puunggomosi|Puuwanggudu|Longeo Utama|Kota Mulya|Amorome Utama|Andedao|Alaa Wanggudu|Oheo Trans
1001:Lamonae|2002:Padalere|2004:Tetewatu|2006:Culumbatu|Wawoheo|2009:Lamparinga|Lamonae Utama|2012:Wacumelewe|Mata Osole|Pondoa|2020:Wawonsangi|Wawontoaho|Larompana|Wacu Pinodo|Padalere Utama
1003:Langgikima|2001:Molore|Lameruru|2004:Sarimukti|Morombo Pantai|Polora Indah|Pariama|Tobimeita|Alenggo|Mekar Jaya|Molore Pantai|Ngapa Inia
1002:Molawe|2001:Bandaeha|2003:Awila|Mowundo|Mandiodo|Tapunggaya|Mataiwoi|Awila Puncak|Tapuemea
1001:Tinobu|2006:Abola|Belalo|Andeo|Matapila|Andumowu|Basule|Waworaha|Otole|2016:Watukila|Lametono|2020:Larodangge|2024:Tetelupai|Lalowaru|Muara Tinobu|2030:Marombo Pantai|Tokowuta
1004:Lembo|2001:Alo Alo|Puulemo|Padaleu|2005:Bungguosu|Puusiambu|Taipa|Tongalino|Pasir Putih|Laramo|Lapulu|Watuwula
1002:Sawa|2003:Lalembo|Laimeo|Pudonggala|2007:Matanggonawe|Kokapi|2012:Tongauna|Puupi|2016:Pudonggala Utama|Ulu Sawa|2021:Tudungano|Tanjung Laimeo|Panggulawu|Pekaroa
1009:Linomoiyo|2001:Laronaha|Bandaeha|Kota Maju|Landawe|Wiwirano|Mopute|Tadoloiyo|Puuhialu|2010:Sambandete|Paka Indah|2013:Lameoru|Walandawe|Bendewuta|Tinondo|2018:Horoe|Tadoloiyo Trans
1001:Andowia|2002:Lahimbua|Laronanga|Lambudoni|Lamondowo|Labungga|Mataiwoi|Larobende|Puusuli|Banggarema|Amolame|Anggolohipo|Puuwonua|Ambake|Waworate
1002:Bende|2001:Tondowatu|2003:Matandahi|Banggina|Motui|Wawoluri|Lambuluo|Poni Poniki|Puuwonggia|Punggulahi|Sama Subur|Ranombupulu|Tobimeita|Kapolano|Sambasule
2001:Tanjung Bunga|Kampoh Bunga|Lemo Bajo|Barasanga|Wawolesea|Toreo|Otipulu|2009:Kampoh Cina
2001:Boenaga|Waturambaha|Labengki|Morombo|Tapunopaka|Boedingi
2001:Kuratao|Landiwo|Kolosua|Laumoso|Hialu Utama|Polo-polora|Tambakua|Matabaho|Landawe Utama|Mata Benua|Hialu
1008:Bangkudu|Lipu|Lakonea|1012:Lemo|1014:Bonelipu|1016:Sara'ea|Wandaka|2001:Tri Wacu-Wacu|Waculaea|Eelahaji|Tomoahi|Kalibu|Jampaka|Loji|2011:Linsowu|2013:Rombo|2018:Wasalabose|Malalanda|Lemo Ea|Lantagi|Laangke|Kadacua|Banu-Banua Jaya
1004:Kambowa|2001:Bubu|Lahumoko|Morindino|2005:Pongkowulu|Lagundi|Konde|Mata|Bubu Barat|Bente|Baluara
1006:Buranga|1010:Bonegunu|2001:Gunung Sari|Ronta|Waode Angkalo|Langere|Koepisino|2007:Waode Kalowo|Laano Ipi|Eensumala|2013:Tatombuli|Rante Gola|Ngapa'ea|Koboruno|Damai Laborona
2001:Kotawo|Karya Bhakti|Marga Karya|Kasulatombi|Dampala Jaya|Rahmat Baru|Soloy Agung|Bumi Lapero|Karya Mulya|Lambale|Lapandewa|Lauki|Mekar Jaya|Labulanda
2001:Kurolabu|Torombia|Lamoahi|Lanosangia|Pebaoa|Petetea'a|Lelamo|Waode Buri|Ulunambo|Bira|E'erinere|Labelete|Wamboule|Wowonga Jaya
1007:Labuan|Labuan Wolio|2001:Lasiwa|Laeya|Matalagi|Wantulasi|Labuan Bajo|Labaraga|2009:Wamorapa|Sumampeno|Oengkapala|Labuko|Laba Jaya
1002:Rate-rate|1016:Tababu|2001:Simbune|2003:Poni-Poniki|Tawainalu|Woiha|Tasahea|Lara|Tumbudadio|Orawa|Lalingato|Tirawuta|Roko-roko|Loka|Matabondu|Karemotingge
1001:Loea|Simbalae|2003:Lamoare|Iwoikondo|Peatoa|Lalowura|Mataiwoi|Teposua|Tinomu
1001:Ladongi|Atula|Raa-Raa|Welala|2005:Putemata|2009:Lalowosula|Wunggoloko|Anggaloosi|2013:Pombeyoha|2018:Tongandiu
1001:Poli-Polia|2002:Wia-Wia|Pangi-Pangi|Tokai|Andowengga|Taosu|Pole Maju Jaya|Polenga Jaya|Wundubite|Hakambololi|Inotu Mewao|Puundokulo
1002:Penanggo Jaya|2001:Wonuambuteo|2003:Mokupa|2005:Penanggoosi|2007:Lowa|Atolanu|Lere Jaya|Bou|2012:Lambandia|Inotu|2018:Lalolera|Pomburea|2021:Penanggootu|Mondoke|2026:Onemanu
1001:Lalolae|2002:Keisio|Talodo|Lalosingi|Wesalo
1001:Woitombo|Inebenggi|1004:Horodopi|2003:Nelombu|2005:Watupute|Puuosu|Ulu Mowewe|Lapangisi|Sabi-sabila|Lambo Tua
1006:Sanggona|2003:Pehanggo|Tondowatu|Tawanga|2007:Uete|Undolo|2010:Lalombai|2014:Amokuni|2018:Amololu|Aukora
1001:Tinengi|2002:Solewatu|Ambapa|Ameroro|Lamunde|Tawarombadaka|Talata|Weamo|Tawa-tawaro|Singgere|Tutuwi|Iwoimea
2001:Aere|Pekorea|Iwoi Menggura|Iwoimea Jaya|Awiu|Aladadio|Tinete|Taore|Ulundoro|Watuwoha|Rubia
2001:Ueesi|Wesinggote|Konawendepiha|Porabua|Watumendonga|Silui|Ahilulu|Alaaha|Likuwalanapo|Tongauna|Puurau
2001:Gunung Jaya|Lembah Subur|Dangia|Lamosila|Tetewua|Anambada|Talinduka|Tetembuta|Lalongkateba|Wande|Mekar Jaya|Mulia Jaya
1001:Langara Laut|2002:Langara Iwawo|Wawolaa|Langara Indah|Lamoluo|Bukit Permai|Wawobili|Langaro Bajo|Mata Langara|Mata Baho|Lanowatu|Lantula|Pasir Putih|Langkowala|Kawa-Kawali|Langara Tanjung Batu
1008:Lansilowo|2001:Waworope|Dongkalaea|Labeau|Tambaone|Palingi|Mawa|Mata Buranga|2009:Tambaone Utama|Wawoea|Palingi Barat|Tumburano|Mataiwoi|Labisa|Mata Bubu|Wawobeau|Tapum Batu|Palingi Timur|Tongalere|Tepolawa|Sawa Indah
1004:Ladianta|2001:Bangun Mekar|Noko|Tangkombuno|2005:Dimba|Mata Dimba|Puurau|Watuondo|Patande|Baho Bubu
1001:Munse|2002:Lebo|Tekonea|Wakadawu|Munse Indah|Lapulu|Laywo Jaya|Nanga|Butuea|Lembono|Saburano
1005:Polara|2001:Nambo Jaya|Masolo|Sinaulu Jaya|Tondonggito|2006:Roko Roko|Dompo-dompo Jaya|Teparoko|Sukarela Jaya|2011:Sainoa Indah|Wunse Jaya|Sinar Masolo|Waturai|Bahaba|Kekea
1006:Sawaea|2001:Wungkolo|Bobolio|Wawosou|Lawey|Baku-baku|2007:Sawapatani|Wawouso Baru|Puuwatu|Wawoone|Langgara Jaya
1003:Lampeapi|2001:Batumea|Wawo Indah|2004:Lamongupa|Tumbu Tumbu Jaya|Morobea|Mekar Sari|Rawa Indah|Lampeapi Baru|Pesue|Puurau|Baho Puu Wulu
2001:Wakoila|Waukuni|Kampobalano|Maperaha|Nihi|Marobea|Ondoke|Lakalamba|Lawada Jaya|Lombu Jaya
2001:Wuna|Lafinde|Waulai|Walelei|Sawerigadi|Bungkolo|Barangka|Lapolea
1007:Wamelai|Lapadaku|2001:Lagadi|Latugho|Latompe|Lalemba|Madampi|Watumela
2001:Lailangga|Lasosodo|Wakontu|Lakanaha|Katobu|Lindo|Kampani
2001:Parura Jaya|Katangana|Kasimpa Jaya|Sangia Tiworo|Barakkah
2001:Kangkunawe|Maginti|Pajala|Abadi Jaya|Gala|Pasipadanga|Bangko|Kembar Maminasa
2001:Wanseriwu|Labukolo|Langku-langku|Mekar Jaya|Wapae Jaya|Momuntu|Lakabu|Suka Damai
2001:Tasipi|Mandike|Bero|Santigi|Tondasi|Santiri|Tiga
1004:Waumere|Tiworo|2001:Katela|Lasama|Sido Makmur|2006:Waturempe|Laworo|Wulanga Jaya|Wandoke
1008:Konawe|2001:Lemoambo|Kasakamu|Tanjung Pinang|Sidamangura|Lakawoghe|Lapokainse|Guali|2009:Kusambi|Bakeramba
2001:Masara|Lahaji|Umba|Kombikuno|Latawe|Tangkumaho
1007:Lakudo|Gu Timur|1010:Boneoge|2001:Metere|Lolibu|Wajogu|Moko|Mone|Matawine|2009:Nepa Mekar|2011:Madongka|Waraa|Wongko Lakudo|One Waara|Teluk Lasongko
2001:Bonemarambe|Wambuloli|Lagili|Bungi|Wantopi|Inulu|Lasori|Batubanawa
1003:Lakorua|2001:Morikana|Lantongau|2004:Lanto|Lalibo|Langkomu|Watorumbe|Watorumbe Bata|Gundu Gundu|Katukobari
1001:Watolo|Mawasangka|2003:Oengkolaki|Banga|Tanailandu|Polindu|Kanapa Napa|Terapung|Wasilomata II|Wasilotama I|Matara|Balobone|Napa|Wakambangura|Kancebungi|Gumanano|Dahiango|Air Bajo|Wakambangura II
1004:Talaga Satu|2001:Kokoe|Talaga Besar|Talaga II|2005:Wulu|Liwulompona|Pangilia
1004:Watulea|Bombonawulu|2001:Bantea|Lakapera|Walando|2006:Waliko|Wakea Kea|Rahia|Wadiabero|Kolowa|Kamama Mekar|Lowu Lowu
1002:Tolandona|2001:Baruta Lestari|2003:Doda Bahari|Baruta|2006:Baruta Analalaki|Tolandona Matanaeo
1002:Busoa|Laompo|Masiri|Majapahit|1010:Lakambau|Molagina|Bandar Batauga|2001:Lawela|2006:Bola|Poogalampa|Lawela Selatan|Lampanairi
1003:Katilombu|Jaya Bakti|Todombulu|2001:Bangun|Wawoangi|2006:Gunung Sejuk|Sandang Pangan|Hendea|Tira|Bahari|Gerak Makmur|Lipu Mangau|Bahari Dua|Bahari Tiga|Windu Makmur|Watiginanda
2001:Lapandewa Makmur|Gaya Baru|Burangasi Rumbia|Burangasi|Lapandewa Kaindea|Lapandewa|Lapandewa Jaya
2001:Batuatas Liwu|Batuatas Barat|Wacuala|Batu Atas Timur|Tolando Jaya|Taduasa|Wambongi
2001:Molona|Mbanua|Lalole|Watuampara|Katampe|Lamaninggara|Kamoali|Mokobeau
2001:Biwinapada|Kaimbulawa|Wakinamboro|Tongali|Lontoi|Karae|Batuawu|Nggulanggula|Waindawula|Lapara
2001:Waonu|Kaofe|Uwemaasi|Lipu|Kapoa|Banabungi|Mawambunga|Banabungi Selatan|Marawali|Kapoa Barat
1005:Mandonga|Korumba|Labibia|Wawombalata|Alolama|Anggilowu
1009:Kandai|Gunung Jati|Kampung Salo|Mangga Dua|Kendari Caddi|Kassilampe|Mata|Purirano|Jati Mekar
1001:Baruga|Lepo Lepo|1007:Watubangga|Wundudopi
1003:Andonohu|Rahandouna|Anggoeya|Matabubu|1021:Wundumbatu
1001:Kemaraya|Watu-Watu|Tipulu|Punggaloba|Benu Benua|Sodohoa|Sanua|Dapu Dapura|Lahundape
1001:Puday|Lapulu|Abeli|Benuanirae|1006:Anggalomelai|Talia|Poasia
1001:Wua Wua|Bonggoeya|Mataiwoi|Anawai
1001:Kadia|Bende|Pondambea|Wowawanggu|Anaiwoi
1001:Puuwatu|Watulondo|Punggolaka|Tobuuha|Abeli Dalam|Lalodati
1001:Kambu|Mokoau|Padaleu|Lalolara
1001:Tobimeita|Petoaha|Nambo|Bungkutoko|Sambuli|Tondonggeu
1007:Katobengke|1012:Waborobo|Sulaa|Lipu|1016:Labalawa
1001:Wale|Tomba|Bataraguru|Wangkanapi|Batulo|1007:Kadolo Katapi|1011:Bukit Wolio Indah
1001:Kaisabu Baru|Karya Baru|Gonda Baru|Bugi
1001:Liabuku|Ngkaring Karing|Kampeonaho|1008:Waliabuku|1010:Tampuna
1001:Liwuto|Sukanaeyo|Lakologou|Waruruma|Kadolomoko|Kadolo
1007:Wajo|Lamangga|Melai|Baadia|Tanganapada
1001:Lowu-Lowu|Kalia-Lia|Palabusa|Kolese|Kantalai
1001:Bonebone|Tarafu|Wameo|Kaobula|Lanto|Nganganaumala
1001:Kayubulan|Kayumerah|Hunggaluwa|Bolihuangga|Hepuhulawa|Hutuo|Dutulanaa|Tenilo|Biyonga|Bongohulawa|Bulota|Malahu|Tilihuwa|Polohungo
2011:Bulila|2014:Mongolato|Luhu|Hulawa|Pilohayanga|Dulamayo Selatan|Dulamayo Barat|Dulohupa|Pilohayanga Barat
2001:Iluta|Bua|Huntu|Payunga|2012:Barakati|Ilohungayo|Dunggala|Pilobuhuta
2001:Isimu Utara|Isimu Selatan|Datahu|Tolotio|Labanu|Reksonegoro|Buhu|Dunggala|Molowahu|Iloponu|Ilomata|Motilango|Isimu Raya|Balahu|Botumoputi|Ulobua
2004:Tontayuo|Biluhu Timur|Kayubulan|Bongo|Lopo|Lamu|2012:Olimoo'o|2014:Buhudaa|Langgula
2001:Sidomulyo|2004:Parungi|2006:Diloniyohu|Sidodadi|2010:Potanga|Motoduto|Iloheluma|2014:Monggolito|Bandung Rejo|2018:Dulohupa|Sidomulya Selatan|Bongongoayu|Tolite
2001:Dulamayo Utara|Ulapato A|Ulapato B|Talumelito|Tuladenggi|Pantungo|Lupoyo|Pentadio Timur|Pentadio Barat|Dumati|Modelidu|Tinelo|Timuato|Tapaluluo|Tonala
2001:Dulamayo|2008:Upomela|Tohupo|Molanihu|Molopatodu|Molas|Batulayar|Batuloreng|Bongohulawa|Otopade|2018:Huntu Lo Hulawa|2022:Owalanga|Liyodu|Liyoto|Kayumerah
2001:Sukamakmur|Lakeya|Gandasari|Molohu|2007:Polohungo|Bina Jaya|Tamaila|Sidoarjo|2013:Sukamakmur Utara|Margomulya|Makmur Abadi|Gandaria|Ombulo Tango|Tamaila Utara|Himalaya
2001:Paris|Helumo|Pilomonu|Satria|Karyamukti|Talumopatu|Sidomukti|Payu|Sukamaju|Huyula
2001:Pongongaila|Pulubala|Molamahu|Bakti|Tridharma|Molalahu|Mulyonegoro|Puncak|Toyidito|Ayumolingo|Bukit Aren
2001:Pone|Huidu|Ombulo|Daenaa|Yosonegoro|Tunggulo|Hutabohu|Padengo|Haya-Haya|Huidu Utara
2001:Tualango|Dulomo|Tilote|Tabumela|Ilotidea|Lauwonu|Tenggela|Tinelo
2001:Tabongo Timur|Tabongo Barat|Limehe Barat|Limehe Timur|Ilomangga|Motinelo|Moahudu|Teratai|Limehu
2001:Biluhu Barat|Lobuto|Biluhu Tengah|Luluo|Huwongo|Lobuto Timur|Botubolu'o|Olimeyala
2001:Bululi|Mohiyolo|Pangahu|Karya Indah|Prima|Tiohu|Olimohulo|Karya Baru|Bontula|Bihe
2001:Hutadaa|Buhu|Luwoo|Bunggalo|Bulota
2001:Totopo|Bilato|Ilomata|Taula'a|Juriya|Pelehu|Bumela|Lamahu|Musyawarah|Suka Damai
2001:Pilolalenga|Kaliyoso|Dungaliyo|Ambara|Bongomeme|Duwanga|Ayuhula|Pangadaa|Botubulowe|Momala
2004:Bongo Nol|Bongo IV|Molombulahe|Mutiara|Saripi|Wonggahu|Tangkobu|Bongo Tua|Kuala Lumpur|Mustika|Tenilo|Huwongo|Karya Murni|2019:Girisa|Batu Kramat|Bualo|Sosial|Permata|Hulawa|Balate Jaya|Rejonegoro|Diloato
2001:Harapan|Bongo II|Bongo III|Mekarjaya|Sukamaju|Pangeya|Jatimulya|Suka Mulya|Sari Tani|Dimito|Tanjung Harapan|Raharja|Trirukun|Dulohupa
2001:Dulupi|Tabongo|Kotaraja|Polohungo|Pangi|Tangga Jaya|Tanah Putih|Tangga Barito
2001:Limbato|Piloliyanga|Ayuhulalo|Hungayonaa|Modelomo|Pentadu Barat|Pentadu Timur|Bajo|Mohungo|Lahumbo|Lamu|2018:Tenilo
2001:Tabulo|Kaaruyan|Salilama|Bendungan|Mananggu|Buti|Pontolo|Kramat|Tabulo Selatan
2001:Tutulo|Hutamonu|Patoameme|Tapadaa|Potanga|Botumoito|Bolihutuo|Rumbia|Dulangeya
2001:Bubaa|Lito|Limbatihu|Bukit Karya|Apitalawu|Bangga|Towayu|Olibu
2004:Talumopatu|Talulobutu|Dunggala|Langge|2027:Talulobutu Selatan|Keramat|Meranti
1008:Padengo|Olohuta|Tumbihe|Pauwo|1028:Olohuta Utara|2006:Dutohe|Tanggilingo|2012:Toto Selatan|Poowo|2024:Talango|2026:Poowo Barat|2029:Dutohe Barat
2011:Tingkohubu|Boludawa|Bube|Huluduotamo|2020:Ulanta|Tinelo|Bubeya|Bube Baru|2027:Tingkohubu Timur|Helumo
2003:Tamboo|Bilungala|Uabanga|2008:Tolotio|2012:Tongo|2025:Bilungala Utara|Tihu|Tunas Jaya|Lembah Hijau|Batu Hijau|2031:Ombulo Hijau|Kemiri|Pelita Hijau
2001:Boidu|Bandungan|Tupa|Longalo|2009:Tuloa|Kopi|Lomaya|Suka Damai|2015:Bunuo
2001:Bongoime|Bongopini|Toto Utara|Moutong|Tunggulo|Lonuo|Tamboo|Iloheluma|Motilango|Butu|Permata|Tunggulo Selatan|Bongohulawa|Berlian
2001:Timbuolo|Panggulo|Luwohu|Buata|Timbuolo Timur|Tanah Putih|Panggulo Barat|Timbuolo Tengah|Sukma
2001:Huangobotu|Molutabu|Oluhuta|Olele|Botutonuo|Modelomo|Biluango|Botubarani|Bintalahe
2001:Taludaa|Sogitia|Moodulio|Bilonlantunga|Inogaluma|Monano|Tumbuh Mekar|Molamahu|Masiaga|Ilohuuwa|Muara Bone|Cendana Putih|Waluhu|Permata
2001:Inomata|2003:Tumbulilato|Mootayu|2006:Mootinelo|2009:Pelita Jaya|Moopiya|Alo|Laut Biru|2014:Bunga|Mootawa
2001:Tulabolo|2003:Dumbaya Bulan|Tulabolo Timur|Tilangobula|2007:Poduwoma|Panggulo|Tulabolo Barat|Pangi|Tinemba
2001:Bulontala|Libungo|Molintogupo|Bonedaa|Bondawuna|Bulontala Timur|Pancuran|Bondaraya
2001:Lompotoo|Lombongo|Duano|Tolomato|Alale|Tapadaa
2001:Mongiilo|Owata|Mongiilo Utara|Pilolaheya|Ilomata|Suka Makmur
2001:Ayula Selatan|Huntu Utara|Ayula Utara|Huntu Selatan|2006:Ayula Tilango|Ayula Timur|Lamahu|Tinelo Ayula|Sejahtera|Huntu Barat
2001:Bulotalangi|Toluwaya|Popodu|Bulotalangi Timur|Bulotalangi Barat
2001:Mamungaa|Kaidundu Barat|Mopuya|Kaidundu|Bukit Hijau|Mamungaa Timur|Dunggilata|Pinomotiga|Patoa
2001:Pinogu|Bangio|Dataran Hijau|Pinogu Permai|Tilonggibila
2003:Torosiaje Jaya|Popayato|2008:Telaga|2012:Torosiaje|2015:Bukit Tingki|Tunas Harapan|Trikora|Dambalo|Telaga Biru|Bumi Bahari
2001:Lemito|Wonggarasi Barat|2004:Lomuli|2008:Lemito Utara|Kenari|Wonggarasi Tengah|Suka Damai|Babalonge
2001:Motolohu|Imbodu|Manunggal Karya|Sidorukun|2008:Sarimurni|Huyula|2012:Omayuwa|Ayula|Patuhu|Banuroja|Pelambane|Motolohu Selatan|Sidowonge
2003:Marisa Selatan|Marisa Utara|2007:Teratai|Pohuwato|2015:Botubilotahu|Palopo|Pohuwato Timur|Bulangita
1001:Libuo|Pentadu|Siduan|2004:Bunuyo|Sipayo|Soginti|2010:Bumbulan|2012:Maleo|Molamahu|Buhu Jaya|Kemiri
2001:Iloheluma|Balayo|Suka Makmur|Manawa|Dulomo|Dudepo
2001:Pancakarsa I|Pancakarsa II|Makarti Jaya|Kalimas|Malango|Puncak Jaya|Tirto Asri
2001:Popaya|Karya Baru|Karangetang|Padengo|Hutamoputi
2001:Hulawa|Karya Indah|Taluduyunu|Buntulia Utara|Buntulia Tengah|Taluduyunu Utara|Sipatana
2001:Bulili|Buntulia Barat|Buntulia Selatan|Duhiadaa|Mekar Jaya|Buntulia Jaya|Padengo|Mootilango
2001:Wonggarasi Timur|Bukit Harapan|Bohusami|Lembah Permai|Limbula|Yipilo|Tuweya
2001:Milangodaa|Londoun|Marisa|Tahele|Bunto|Maleo|Kelapa Lima
2001:Dudewulo|Tunas Jaya|Padengo|Molosipat|Butungale|Persatuan|Molosipat Utara
2003:Imana|Bintana|Buata|Pinontoyonga|Monggupo|Kotajin|2011:Ilomata|2013:Iloheluma|Wapalo|Posono|Sigaso|Tombulilato|Kotajin Utara|Oluhuta
2001:Pontolo|Molingkapoto|Leboto|Posso|Titidu|Moluo|2010:Mootinelo|Bualemo|2013:Bulalo|2017:Katialada|2019:Ombulodata|2021:Alata Karya|2023:Cisadane|Botuwombato|Botungobungo|Molingkapoto Selatan|2030:Pontolo Atas|2032:Masuru
2001:Ilangata|Tolongio|2006:Tolango|Popalo|Dudepo|Mootilango|2011:Langge|Tutuwoto|Hiyalooile|Ibarat|2017:Iloheluma|2021:Ilodulunga|2023:Putiana|Helumo|Datahu
2001:Bulontiyo Timur|Bulontiyo Barat|2007:Buloila|2009:Kasia|Kikia|2012:Tumba|Mebongo|Lelato|2016:Pulohenti|2019:Puncak Mandiri|Hutakalo
2001:Tolinggula Tengah|Tolinggula Pantai|Tolinggula Ulu|2006:Limbato|Papualangi|Molangga|2011:Cempaka Putih|2014:Tolite Jaya|2017:Ilomangga|Ilotunggula
2001:Gentuma|Dumolodo|Molonggota|Ipilo|Langke|Pasalae|Nanati Jaya|Ketapang|Motomingo|Durian|Bohusami
2001:Dambalo|Milango|Jembatan Merah|Bubode|Leyao|Molantadu|Huidu Melito|Bulango Raya|Tanjung Karang|Mutiara Laut
2001:Ponelo|Malambe|Otiola|Tihengo
2001:Monano|Tudi|Monas|Dunu|Garapia|Sogu|Pilohulata|Mokonowu|Tolitehuyu|Zuriyati
2001:Biau|Omuto|Luhuto|Windu|Topi|Sembihingan|Didingga|Bualo|Potanga|Bohulo
2001:Deme i|Buluwatu|Dulukapa|Deme II|Buladu|Hulawa|Wubudu|Bubalango|Motihelumo|Koluwoka
1001:Dembe I|Lekobalo|Pilolodaa|Buliide|Tenilo|Molosipat W|1008:Buladu
1010:Biawao|1012:Biawu|Limba B|1019:Limba U I|Limba U II
1003:Dembe II|Wongkaditi Timur|Wongkaditi Barat|1010:Dulomo Selatan|1014:Dulomo Utara|Dembe Jaya
1001:Huangobotu|Libuo|Tomulabutao|Tuladenggi|Tomulabutao Selatan
1003:Heledulaa Utara|Heledulaa Selatan|Ipilo|1008:Moodu|Padebuolo|1011:Tamalate
1001:Wumialo|Dulalowo|Liluwo|Pulubala|Paguyaman|Dulalowo Timur
1001:Tanggikiki|Tapa|Bulotadaa Barat|Bulotadaa Timur|Molosipat U
1001:Leato Utara|Leato Selatan|Talumolo|Botu|Bugis
1001:Tanjung Kramat|Pohe|Tenda|Donggala|Siendeng
1006:Bambalamotu|2003:Polewali|Randomayang|2007:Pangiang|Kalola|Wulai
1001:Pasangkayu|Martajaya|2010:Pakava|2014:Karya Bersama|Ako|Gunung Sari
1001:Baras|2002:Balanti|Motu|2012:Bulu Parigi|Towoni|2016:Kasano
2001:Sarudu|2003:Bulu Mario|2005:Kumasari|2011:Patika|Doda
2001:Dapurang|Benggaulu|Tirtabuana|Bulu Bonggu|Sarasa
2001:Tammarunang|Saptanajaya|Taranggi|Sipakainga
2001:Lilimori|Karave|Bukit Harapan|Kastabuana|Sumber Sari|Lelejae|Ompi
2001:Tikke|Makmur Jaya|Lariang|Pajalele|Jengeng Raya
2001:Malei|Pedanda|Batu Oge|Martasari
2001:Bambaira|Kasoloang|Tampaure|Kaluku Nangka
2001:Sarjo|Maponu|Letawa|Sarude
2001:Parabu|Kenangan|Bajawali|Singgani|Kulu|Batu Matoru|Bambakoro
1002:Binanga|Mamunyu|1012:Karema|Rimuku|2005:Bambu|Karampuang|2010:Tadui|2014:Batu Pannu
1001:Galung|Kasambang|1014:Dayanginna|2003:Orobatu|2006:Takandeang|2009:Bela|Taan|Tampalang|Rantedoda|Kopeang
1001:Sinyonyoi|Bebanga|Kalukku|1014:Sinyonyoi Selatan|2004:Sondoang|Beru-Beru|Belang Belang|Kabuloang|Keang|Pokkang|Guliling|Uhaimate|Kalukku Barat|Pammulukang
2001:Kalumpang|2003:Karataun|Karama|2006:Siraun|Tumoga|2010:Salumakki|Polio|Limbong|Sandapang|Kondo Bulo|Makkaliki|Batu Makkada|Lasa'
2001:Toabo|Papalang|Bonda|Topore|Salukayu|Sukadamai|Boda-Boda|Sisango|Batu Ampa
2001:Bunde|Kalonding|Tarailu|Sampaga|Tanambuah|Salubarana|Losso
2001:Tommo|Campaloga|Buana Sakti|Tamemongga|Tamejarra|Rantemario|Malino|Kakullasang|Leling|Kalepu|Sandana|Leling Barat|Leling Utara|Saludengen
1001:Simboro|Rangas|2003:Botteng|Saletto|Sumare|2007:Botteng Utara|Tapandullu|Pati'di
2001:Dungkait|Lebani|Labuang Rano|Pasabu|Tanete Pao|Pangasaan|Ahu
2001:Bonehau|Salutiwo|Buttuada|Tamalea|Lumika|Mappu|2009:Banuada|Hinua|Kinatang
2001:Bala Balakang|Bala-Balakang Timur
1001:Mambi|Talipukki|2004:Rantebulahan|2008:Sondonglayu|2016:Salubanua|Tapalina|2019:Sendana|2024:Pamosean|Selumaka|Bujung Manurung|Salu Alo|2029:Indobanua|Saludurian
1001:Aralle|2003:Ralle Anak|Panetean|Uhailanu|2007:Aralle Utara|2009:Uhaidaho|Baruru|2015:Ralleanak Utara|Pamoseang Pangga|Kalabe|Aralle Selatan|Hahangan
1001:Mamasa|2002:Rambusaratu|Osango|Lambanan|Lembana Salulo|Taupe|Buntu Buda|Tondok Bakaru|Pebassian|Mambuliling|Bombong Lambe|Bubun Batu
1001:Pana|2003:Manipi|2005:Mamullu|Sapan|2009:Datubaringan|Panura|Tallang Bulawan|Karaka|Ulusalu|Weri|Salutambun|Saloan|Ulusalu Indah
1001:Lakahang|2002:Periangan|Malatiro|Tabulahan|Saluleang|2007:Tampak Kurra|Gandang Dewata|Burana|Salubakka|Pangandaran|Talopak|Peu'|Timoro|Lakahang Utama
1001:Sumarorong|Tabone|2003:Batang Uru|Sasakan|Tadisi|Sibanawa|Batangnguru Timur|Salubalo|Banea|Rante Kamase
1001:Messawa|2002:Rippung|Makuang|Sepang|Malimbong|Matande|Sipai|Pasma Mambu|Tanete Batu
2002:Orobua|Paladan|Orobua Timur|2006:Rante Puang|Satenetean|Lisuan Ada|2010:Orobua Selatan|2012:Malangkena Padang|Malimbong|Marampan Orobua
1011:Minake|2001:Malabo|2005:Sindagamanik|Parondobulawan|Tamalantik|Mannababa|Mesakada|Ballabatu|2012:Pambe|Salurano|Talimbung|Kanan
1001:Tabang|2003:Tadokalua|Tabang Barat|Masupu|Kalama|Bakadisura|Salukona
2001:Mokallang|Masoso|Saluassing|Salubulo|Salukadi|Salukepopok|Ulumambi Barat|Limbadebata|Tanete Tomba|Bambang|Rantelemo|Saludengen|Ulumambi|Bambang Timur|Minanga|Sikamase|Rantetarima|Salururu|Salutabang|Balatana
2001:Balla|Balla Barat|Balla Satanetean|Balla Tumuka|Sepakuan|Pidara|Bambapuang|Balla Timur
1001:Nosu|2002:Minanga|Batupapan|Masewwe|Siwi|Minanga Timur|Parinding
1001:Tawalian|2002:Tawalian Timur|Kariango|Rantetangnga
2001:Salumokanan|2003:Salumokanan Barat|Buangin|Bambang Buda|Leko|Kirak|Salumokanan Utara|Sampale
2001:Buntumalangka|Ranteberan|Kebanga|Salurindu|Taora|Kabae|Salutambun Barat|Penatangan|Salutambun Timur|Salutambun|Aralle Timur
2001:Mehalaan|Botteng|Salukonta|Mesakada|Mehalaan Barat|Saluahok|Salubalo|Passembuk|Kondo|Leko Sukamaju|Ulumea
1001:Tinambung|2002:Karama|Tangnga Tangnga|Lekopadis|Galung Lombok|Tandung|Batulaya|Sepabatu
1001:Pappang|2002:Laliko|Bonde|Katumbangan Lemo|Panyampa|Suruang|Lampoko|Katumbangan|Lapeo|Parappe|Ongko|Kenje|Sumarrang|Botto|Gattungan|Padang Timur|Padang|Lagi-Agi
1001:Sidodadi|2002:Sidorejo|Sumberjo|Bumiayu|Kebunsari|Banua Baru|Nepo|Sugihwaras|Campurjo|Bumimulyo|Tumpiling|Bakka-Bakka|Arjosari|Galeso
1001:Polewali|Wattang|Sulewatang|Lantora|Takatidung|Pekkabata|Madatte|Manding|Darma
1001:Taramanu|2002:Ambopadang|Tubbi|Ratte|Besoangin|Piriang Tapiko|Peburru|Taloba|Pollewani|Arabua|Besoangin Utara|Poda-Poda|Taramanu Tua
1005:Amassangan|2001:Tonyaman|Kuajang|Paku|Mirring|2006:Batetangnga|Mammi|Kaleok|Amola|Rea
1001:Pelitakan|2002:Tapango|Rappang|Dakka|Batu|Riso|Palatta|Tapango Barat|Kurrak|Bussu|Tuttula|Jambu Malea|Kalimbua|Banato Rejo
1001:Mapilli|2002:Ugibaru|Rumpa|2005:Kurma|2007:Buku|2009:Bonne Bonne|2011:Beroangin|2015:Segerang|Bonra|Sattoko|Rappang Barat|Landi Kanusuang
1001:Matangnga|2002:Lilli|Rangoan|Tapua|Mambu Tapua|Ba'ba Tapua|Katimbang
1004:Batupanga|2001:Mambu|Tenggelang|Baru|2005:Pussui|Mapilli Barat|Sambali Wali|Batupanga Daala|Luyo|Pussui Barat|Puccadi
1001:Limboro|2002:Lembang Lembang|Tandassura|Samasundu|Napo|Todang Todang|Pendulangan|Renggeang|Salarri|Tangan Baru|Palece
1002:Balanipa|2001:Tammajarra|2003:Tammangalle|Mosso|Galung Tuluk|Sabang Subik|Pambusuang|Bala|Lambanan|Lego|Pallis
1001:Anreapi|2002:Duampanua|Kelapa Dua|Pappandangan|Kunyi
1001:Matakali|2002:Petampanua|Barumbung|Pasiang|Tonrolima|Indomakkombong|Bunga-Bunga
1009:Petoosang|2002:Mombi|Kalumammang|Pao-pao|Puppuuring|Saragian|Sayoang|Allu
2001:Bulo|Pulliwa|Patambanua|Karombang|Daala Timur|Lenggo|Sabura|Sepporakki|Ihing
1001:Banggae|1003:Baru|1007:Pangali Ali|1009:Totoli|Rangas|1013:Galung|2011:Palipi Soreang|Pamboborang
1001:Lalampanua|Sirindu|2003:Adolang|Bababulo|Bonde|Betteng|Simbang|Bonde Utara|Bababulo Utara|Buttu Pamboang|Banua Adolang|Adolang Dhua|Tinambung|Pesuloang|Balombong
1001:Mosso|Mosso Dhua|2004:Totolisi Sendana|2007:Tallubanua|2015:Lalatedzong|Binanga|Puttada|Paminggalan|Leppangang|Pundau|Sendana|Banua Sendana|Tallubanua Utara|Limboro Rambu-Rambu|Limbua|Bukit Samang
1001:Malunda|1015:Lamungang Batu|2002:Bambangan|2004:Lombang|Lombong|Mekkatta|2010:Maliaya|Lombang Timur|Salutahongan|Lombong Timur|Mekkatta Selatan|2016:Kayuangin
2001:Kabiraan|Sambabo|Tandeallo|Ulumanda|Salutambung|Popenga|Sulai|Panggalo
2001:Seppong|Tammerodo|Ulidang|Tallambalao|Tammerodo Utara|Manyamba|Awo
2001:Onang|Tubo|Onang Utara|Tubo Selatan|Bonde Bonde|Tubo Tengah|Tubo Poang
1001:Baurung|Baruga|Baruga Dhua|Labuang|Tande|Lembang|Labuang Utara|Tande Timur|2009:Buttu Baruga
2001:Mahahe|Salobaja|Tobadak|Palongaan|Batu Parigi|Bambadaru|Sejati|Saloadak
2001:Polo Pangale|Pangale|Sartanamaju|Polo Lereng|Kuo|Polo Camba|Lamba-lamba|Kombiling|Lemo-Lemo
2001:Babana|Lumu|Pontanakayang|Salogatta|Kire|Tinali|Salumanurung|Pasapa|Bojo|Barakkang|Lembah Hada
2001:Budong-Budong|Topoyo|Tumbu|Kabubu|Waeputeh|Tangkou|Tabolang|Paraili|Salupangkang|Salupangkang IV|Tappilina|Bambamanurung|Salulekbo|Pangalloang|Sinabatta
2001:Karossa|Tasokko|Lara|Kadaila|Kayu Calla|Lembah Hopo|Benggaulu|Suka Maju|Kambunong|Salubiro|Sanjango
1009:Hollo|2001:Tamilouw|Sepa|Rutah|Soahuku|Amahai|Haruru|Sehati|Makariki|2010:Yafila|Banda Baru|2020:Yainuelo|Nua Nea|Hatuhenu|Nuweletetu
2001:Usliapan|Kuralele|Kokroman|Messa|Ameth|Waru|Bumey|Sifluru|Layeni|Wotay|Issu|Lesluru|Watludan|Trana|Jerili|Nakupia
2001:Wahai|Air Besar|Pasahari|2007:Manusela|2009:Kaloa|Kanikeh|Roho|Huaulu|2021:Rumahsokat|Sawai|2044:Besi|Malaku|Maraina|Solea|Elemata|Hatuolo|Siatele|Masihulan|Oping|Olong
2001:Nusantara|Dwiwarna|Merdeka|Rajawali|Kampung Baru|Pulau Hatta|Selamon|Lonthoir|Pulau Ay|Pulau Rhun|Tanah Rata|Waer|Boiyauw|Dender|Lautang|Uring Tutra|Walling Spanciby|Combir Kasestoren
2011:Telutih Baru|Mosso|Hatumete|Hatu|Piliana|Yaputih|Saunulu|Tehoru|Haya|Salamahu
2001:Booi|Paperu|Tiouw|Haria|Porto|Kulur|2012:Saparua
2001:Aboru|Wassu|Oma|Haruku|Sameth|Rohomoni|Kabauw|Kailolo|Pelauw|Kariu|Hulaliu
2001:Liang|Waai|Tulehu|Tial|Tengah Tengah|Suli
2006:Asilulu|Ureng|Negeri Lima|Seith|Kaitetu|Hila|Wakal|Hitulama|Hitumessing|Mamala|Morella
2001:Ameth|Titawaai|Abubu|Akoon|Nalahia|Sila|Leinitu
1001:Namaelo|Namasina|Ampera|Lesane|Letwaru
2001:Saleman|Horale|Wailulu|Paa|Karlutu Kara|Pasanea|Labuan|Gale-gale|Latea|Lisabata Timur|Rumahwey|Warasiwa|Herlau Pauni
2001:Waraka|Tananahu|Liang|Sahulauw
2001:Larike|Wakasihu|Allang|Liliboy|Hatu
2001:Ulahahan|Laha Kaba|Lafa|Yamalatu|Hunisi|Laimu|Maneoratu|Tehua|Laha|Wolu
2001:Seti|Kobisonta|Wailoping|Tihuana|Waitila|Waiputih|Waimusal|Tanah Merah|Aketernate|Namto|Loping Mulyo|Wonosari
2001:Kobi|Sariputih|Maneo Rendah|Kobimukti|Leaway|Samal|Morokai|Waimusi|Way Asih|Waitonipa|Marasahua|Kabauhari
2001:Ouw|Ullath|Siri Sori Islam|Siri Sori Amalatu|Mahu|Tuhaha|Ihamahu|Iha|Nolloth|Itawaka
1013:Ohoijang Watdek|2014:Langgur|Faan|Sathean|Ibra|Ngabub|2048:Ohoidertawun|Kelanit|2051:Kolser|Letman|2057:Wearlilir|2067:Ohoider Atas|Dudunwahan|Loon|2071:Sitniohoi
2001:Werka|Waur|Ohoinangan|Ler Ohoilim|Rahareng|Elat|Depur|Ohoilim|El Ralang|2015:Reyamru|Fako|Yamtel|Waur Tahit|Ngefuit|Ohoiel|Ohoiwait|Ohoiwang|Fangamas|Ohoinangan Atas|Harangur|Udar|Daftel|Karkarit|Rahareng Atas|Wulurat|Wakol|Ngurdu|Soinrat|Wermaf|Bombay|Watsin|Sirbante|Ngat|Nabaheng|Ngefuit Atas|Watuar|Mataholat
2001:Weduar|2003:Nerong|Larat|Tamangil Nuhuten|Tamangil Nuhuyanat|2012:Kilwat|Sather|Tutrean|Ohoirenan|Soindat
2001:Hollat|Ohoiraut|Haar Ohoimel|Langgiar Haar|Banda Eli|Watlaar|Ohoifau|Kilwair|Renfan|Hollat Solair|Hoko|Hollay|Soin|Haar Ohoimur GPM|Haar Ohoimur RK|Haar Ohoiwait|Haar Wassar|Haar Renrahantel|Ur|Ohoimajang|Banda Efruan|Banda Suku Tigapuluh|Tuburlay|Ohoifaruan|Ohoiwirin|Tuburngil|Yamtimur|Renfaan Islam|Renfaan GPM|Fanwav
2001:Wain|Rewav|Rumaat|Rat|Abean|Mastur|2013:Ohoinol|Semawi|Iso|Disuk|Wain Baru|Marfun|Watngon|Yafavun|Mastur Baru|Ohoilus|Tenbuk|Denwet
2001:Ohoidertutu|Matwair|Somlain|Ohoiren|Ohoira|Warbal|Ur Pulau|Tanimbar Kei|Ohoidertom|Yatwav
2001:Rumadian|Debut|Namar|Ngilngof|Selayar|Lairngangas|Ohoiluk|Ohoililir|Ngayub
2001:Tetoat|Dian Pulau|Letvuan|Evu|Warwut|Wab|Dian Darat|Wirin|Ngursit|Madwat|Ohoibadar|Watngil|Arso
2001:Weer Ohoinam|Weer Ohoiker|Weer Frawaf|Faa|Dangarat|Ohoituf|Hangur|Ngurwalek|Uwat|Uwat Wear|Uwat Reyaan|Mun Ohoiir|Mun Essoy|Mun Kahar|Mun Ngurditwain|Mun Werfan|Ad Ngurwul|Ad Ohoiwaf|Laar|Hoor Islam|Hoor Kristen|Waer|Waerat|Mun Ohoitadiun|Ad Wear Aur
2001:Hoat|Ngafan|Feer|Rerean|Ngurko|Hoko|Weduar Fer|Uat|Ngan|Watkidat|Ohoilean|Wafol|Rahangiar
2001:Danar Ohoiseb|Danar Ternate|Danar Lumefar|Elaar Ngursoin|Elaar Lamagorang|Elaar Let|Sare|Maar|Uf|Ngurwul|Garara
1001:Saumlaki|Saumlaki Utara|2002:Wowonda|Ilngei|Kabiarat|Lauran|Sifnana|Olilit Raya|Lermatang|Latdalam|Bomaki|Matakus
2001:Adaut|Namtabung|Kandar|Lingat|Fursuy|Werain|Eliasa
2001:Tumbur|Lorulun|Atubul Dol|Amdasa|Sangliat Krawain|Arui Bab|Arui Das|Sangliat Dol|Atubul Da
2001:Kamatubun|Rumah Salut|Welutu|Themin|Weratan|Wermatang|Otemer|Makatian|Marantutul
2001:Lelingluan|Ritabel|Ridool|Watidal|Keliobar|Kelaan|Lamdesar Barat|Lamdesar Timur
2001:Romean|Rumngeur|Awear|Sofyanin|Walerang|Adodo Fordata
2001:Abat|Labobar|2008:Watmasa|Awear Rumngeur|Karatat|Wunlah|Kiloon|Lingada|Teineman|Wabar|Romnus
2001:Lumasebu|Kilmasa|Meyano Bab|Alusi Krawain|Alusi Kelaan|Alusi Bukjalim|Alusi Tamrian|Alusi Batjas|Lorwembun|Meyano Das
2001:Arma|Watmuri|Manglusi|Tutukembong|Waturu
2001:Wedangkou|Adodo Molu|Wulmasa|Tutunametal|Nurkat
2001:Namlea|Lala|Karang Jaya|2009:Siahoni|Jamilu|Sanleko|Batu Boy
2004:Waepure|Waemangit|Air Buaya|Tanjung Karang|Bara|2014:Selwadu|2018:Wasbaka|Kampung Baru|Batlale|2023:Awilinan
2001:Savana Jaya|Waetele|Waekasar|Waenetat|2016:Waekerta|2019:Wanareja|2027:Gogorea
2001:Lamahang|Waplau|Waeura|Samalagi|Namsina|Hatawano|Waelihang|Waprea|Waepotih|Skikilale
2001:Ilath|Batu Jungku|Pela|Waemorat|2006:Namlea Ilath
2001:Kubalahin|Waegeren|Grandeng|Lele|Wanakarta|Wabloy|Ohilahin|Tifu|Wapsalit|Nafrua
2001:Waelo|Debowae|Parbulu|Waetina|Waeleman|Basalale|Waflan|Dava|Waehata|Widit
2001:Wamlana|Balbalu|Waspait|Waedanga|Lemanpoli|Waelana-lana|Waereman|Waemite|Wasi|Waekose|Wamana Baru|Raheriat|Waenibe
2001:Kaiely|Masarete|Waelapia|Kaki Air|Seith
2001:Ubung|Jikumerasa|Waemiting|Sawa|Waeperang
2003:Bula|Salas|2010:Englas|Bula Air Fatolo|Sesar|2022:Tansi Ambon|Kampung Wailola|Kampung Gorom|Limumir|Fattolo
2001:Geser|Kiltay|Kilwaru|Kellu|Keffing|2028:Kilfura
2001:Batuasa|Hatuimeten|Werinama|Bemo|2015:Tum|Gusalaut|Osong|Tobo|2021:Bemo Perak|Funa Naibaya
2001:Kataloka|2003:Amarsekaru|Ondor|Day|Mida|2021:Loko|Sera|Kulugowa|Rumeon|2031:Kelibingan|Ilili|2042:Namalean|Dulak|Kilalir Kilwouw|Kilotak|Kilean|Kaforing|Arewang|Usun Kataloka|Buan Kataloka|Rumanama Kotawouw Kataloka|Sikaro Kataloka|Aroa Kataloka|Dada Kataloka
2001:Ilili|Effa|Lahema|Utta|Kelangan|Amarlaut|Tamher Warat|Tamher Timur|2010:Wunin Eldedora|Keldor|2021:Tanah Baru|Guliar|Karlomin|Otademan|Kurwara|Kilbutak|Ruma Durun|Tana Soa
2001:Danama|Kilmoy|Kilbat|Sesar|Airkasar|Waras-Waras|Gah|Walang Tenga|Bati Kilwouw|Taruy|Kufar
2001:Dihil|Liliama|Naiwel Ahinulin|Polin|Tunsai|Lapela|Nayet|Elnusa|Atiahu|Sabuai|Abulate|Adabai
2001:Selor|Nekan|Afang Kota|Afang Defol|Kumelang|Undur|Kamar|Gunak|Sumbawa|Kilmury|Kilbon Kway|Mising|Bitorik|Taa
2001:Pulau Panjang|Argam|Lalasa|Magat|Ruku Ruku|Perik Basaranggi
2001:Teor|Kartutin Kartenga|Ker Ker|Duryar Rumoy|Lapang Kampung Jawa|Kampung Tengah Wermaf|Kampung Baru|Mamur|Kiliwouw|Karlokin
2001:Kilkoda|Miran|Kota Sirih|Amarwatu|Aran|Tuha|Bas|Tunas Ilur|Sagey|Armada|Waisalan|Basarin|Goha|Rarat|Miran Gota|Adar|Tinarin|Etaralu|Kiltufa|Miran Kilian|Miran Keledar|Miran Manaban|Miran Rumuar
2001:Hote|Banggoi|Waematakabo|Waiketam Baru|Waisamet|Aki Jaya|Jakarta Baru|Silohan|Sumber Agung|Rukun Jaya|Jembatan Basah|Dreamland Hills|Banggoi Pancorang
2001:Kian Darat|Artafela|Angar|Watu Watu|Kelaba|Kilga Kilwouw|Kilga Watubau|Rumfakar|Kileser|Rumoga
2001:Kian Laut|Kuwaos|Salagor Air|Salagor Kota|Aruan Gaur|Keta Rumadan|Lian Tasik|Keta|Air Nanang|Suru
2001:Waru|Bellis|Dawang|Solang|Karay|Nama Lena|Nama Andan|Tubir Wasiwang|Kampung Baru|Boinfia|Madak
2001:Urung|Kwamor Kecil Mata Ata|Kwamor Kecil Mata Wawa|Kwamor Besar Ena|Kwamor Besar Witau|Guli-Guli|Manggis|Ainena|Mugusinis|Akat Fadedo
2008:Kamarian|Seruawan|Kairatu|Waimital|Hatusua|2014:Waipirit|Uraur
2002:Kawa|Piru|Neniari|Morekau|Lumoli|Eti|Kaibobo
2001:Murnaten|Nikulukan|Niwelehu|Nuniali|Lisabata|Wakolo|Patahuwe|Taniwel|Hulung|Kasieh|Nukuhai|Pasinalo|2028:Uweth|Laturake|Buria|Riring|Rumahsoal|Lohiasapalewa|Niniari
2001:Waesala|Allang Asaude|Sole|Tonu Jaya|Tahalupu|Buano Utara|Buano Selatan
2001:Tihulale|Rumahkay|Latu|Tomalehu|Hualoy|Seriholo|Tala
2001:Manusa|Rambatu|Rumberu|Honitetu|Hukuanakota
2001:Waihatu|Lohiatala|Waisamu|Nuruwe|Kamal|Waisarisa
2001:Ariate|Lokki|Luhu|Iha|Kulur
2001:Luhutuban|Masawoy|Tuniwara|Kelang Asaude|Tomalehu Barat|Tomalehu Timur|Buano Hatuputih
2001:Sohuwe|Maloang|Lumahlatal|Matapa|Seakasale|Makububui|Sukaraja|Uwen Pantai|Tounussa|Musihuwey|Solea|Waraloin|Walakone|Hatunuru|Lumahpelu
2002:Sanahu|Wasia|Sumeith Pasinaro|Watui|Abio Ahiolo|Huku Kecil|Elpaputih
1012:Galai Dubu|Siwa Lima|2001:Ujir|Nafar|Kobraur|Lau-Lau|Gorar|Tungu|Tunguwatu|Jabulenga|Wokam|Karangguli|Durjela|2014:Wangel|Samang
2001:Jerol|Marfenfen|Kabalukin|Kalar-Kalar|Feruni|Ngaiguli|Fatural|Ngaibor|2010:Popjetur|2026:Lor-lor|Gaimar|Laininir|Doka Barat|Doka Timur|Jelia
2001:Benjina|2003:Gardakau|Irloy|Algadang|Lorang|Murai|Manjau|Kwarbola|2028:Kobadangar|Kobasel Fara|Kobasel Timur|Fatlabata|2033:Wakua|Jirlay|Maririmar|Papakula|Tanah Miring|Gulili|Namara|Selilau|2043:Maijuring|2045:Selibata-bata
2001:Marlasi|Kolamar|Kabufin|Tasinwaha|Foket|Kaibolafin|Wahangula-Ngula|Wahayum|Warialau|Jerwatu|2013:Selmona|Mesidang
2001:Kabalsiang|Benjuring|Batuley|Kumul|Waria|Sewer|Jursiang|Kompane|Kobamar
2002:Waifual|Wafan|Langhalau|Gomsey|Leiting|Bardefan|Mohongsel|Kolaha|Goda-Goda
2001:Koijabi|Balatan|Warloy|Warjukur|Kobror|Basada|Wailay|Kaiwabar|Ponom|Lola|Mariri|Dosinamalau|Karawai
2001:Longgar|Apara|Bemun|Mesiang|Gomo-Gomo|Jambu Air|Warabal
2001:Meror|Dosimar|Batugoyang|Salarem|Siya|Beltubur|Karey|Jorang|Gomar Sungai|Gomar Meti
2001:Tabarfane|Rebi|Lutur|Hokmar|Juring|Erersin|Maekor
1001:Tiakur|2001:Klis|Patti|Wakarleli|Kaiwatu|Werwaru|Tounwawan|Moain
2001:Wulur|Batu Merah|Kuaimelu|Kumur|Bebar Timur|Ilih|Kehli
2001:Luang Barat|Luang Timur|Elo|Rumkisar|Lelang|Mahaleta|Romdara|Rotnama|Batugajah|Pupliora|Regoha
2001:Tepa|Imroing|Tela|Yaltubung|Wanuwui|Letsiara|2015:Lewah|Hertuti|Sinairusi
2001:Letwurung|Yatoke|Kroing|Nakarhamto|Emplawas|Kokwari|Ahanari|Wakpapapi|Analutur|Manuweri|Tutuwawang
2001:Ilwaki|Ilputih|Mahuan|Masapun|2021:Arnau|2023:Hiay
2001:Wonreli|Lekloor|Kota Lama|Abusur|Oirata Timur|Oirata Barat
2001:Laitutun|Batumiau|Tutukey|Tomra|Nuwewang|Tutuwaru|Luhuely
2001:Latalola Besar|Serili|Latalola Kecil|Telalora|Marsela|Babiotang|Iblatmuntah|Ilbutung|Lawawang|Nura|Bululora
2001:Watuwei|Ilmarang|Letmasa|Welora|Wiratan|Nurnyaman
2001:Herley|Upuhupun|Pota Besar|Pota Kecil|Wasarili|Rumahlewang Kecil|Rumahlewang Besar|Nusiata
2001:Ketty|Letoda|Sera|Yamluli|Lolotuara
2001:Nabar|Elsulith|Naumatang|Lurang|Uhak|Eray
2001:Telemar|Karbubu|Ustutun|Klishatu|Ilmamau
2001:Moning|Arwala|Ilway|Kahilin|Ilpokil|Tomliapat
2001:Hila|Jerusu|Solath
2001:Purpura|Nomaha|Labelau
2001:Wamkana|Waenalut|Lektama|Fatmite|Elfule|Leku|Oki Baru|Oki Lama|Labuang|Wali|Tikbary|Masnana|Kamlanglale|Waenono|Namrinat|Waefusi|Batu Tulis
2001:Waetawa|Waesili|Lena|Simi|Waelikut|Wamsisi|Pohon Batu|Waeteba|Hote|Waemasing|Batu Kasa
2001:Lumoy|Masawoy|Ulima|Kampung Baru|Siwar|Selasi|Elara
2001:Balpetu|Waekeka|Biloro|Nanali|Pasir Putih|Fogi|Waepandan|Walbele|Air Ternate|Sekat|Waeha|Bala-bala|Batu Layar|Siopot|Emguhen|Waehotong
2001:Waemulang|Waeturen|Waehaka|Waemala|Erwiri|Tifu|Mepa|Leksula|Nalbessy|Kase|2015:Neath|Liang|2018:Slealale|2023:Walunhelat|Wahaolon|Waewali|Waenamaolon|2029:Grahwaen|Terkuri
2001:Nusarua|Mangeswaen|Waekatin|Fakal|Uneth|Waeraman|Waelo|Siwatlahin|Trukat|Waeken|Batu Karang
1006:Nusaniwe|Wainitu|Benteng|Kudamati|Mangga Dua|Urimessing|Waihaong|Silale|2001:Latuhalat|Seilale|Nusaniwe|Amahusu|Urimessing
1010:Pandan Kasturi|Rijali|Amantelu|Karang Panjang|Waihoka|Batu Meja|Batu Gajah|Uritetu|Honipopu|Ahusen|2001:Hative Kecil|Galala|Batu Merah|2009:Soya
1018:Lateri|2001:Passo|Halong|Latta|Negeri Lama|Nania|Waiheru
1008:Tihu|2001:Hunuth/Durian Patah|Poka|Rumah Tiga|Wayame|Tawiri|Hative Besar|Laha
2001:Hukurila|Ema|Kilang|Naku|Hatalai|Hutumury|Rutong|Leahari
2001:Fiditan|Ngadi|Dullah|Labetawi|Tamedan|Ohoitahit|Ohoitel|Dullah Laut
1003:Ketsoblak|Masrum|Lodar El|2001:Tual|Taar
2001:Tam Ngurhir|Tayando Langgiar|Tayando Yamtel|Tayando Ohoiel|Tayando Yamru
2001:Tubyal|Kaimear|2004:Lokwirin|Finualen|2012:Sermaf
2001:Kanara|Warkar|Yapas|Rumoin|Hirit|Tiflen|Niela
2001:Gufasa|Guaimaadu|Jalan Baru|Gam Lamo|Soakonora|Galala|Bobanehena|Payo|Bobo|Saria|Idam Dehe|Idamdehe Gamsungi|Marmabati|Gamtala|Lolory|Toboso|Huku-Huku Kie|Acango|Tedeng|Akediri|Pornity|Buku Matiti|Todowongi|Tuada|Matui|Buku Bualawa|Tauro|2034:Hate Bicara|Guaria|Pateng|Bobo Jiko|Ulo|Kuripasai|Buku Maadu
2001:Kedi|Soasio|Totala|Tolofuo|Tuguis|Tasye|Laba Besar|Laba Kecil|2010:Bakun|Buo|2018:Kahatola|Bosala|Salu|2023:Bantoli|Linggua|Tomodo|Totala Jaya
2012:Togola Wayoli|Togola Sangir|Tahafo|Tongute Ternate|Akesibu|Maritango|Kie Ici|Tongute Goin|Tungute Sungi|Gam Ici|Tobaol|Gamlamo|2037:Naga|2040:Soana Masungi|Tongute Ternate Selatan|Ake Boso|Kampung Baru
2001:Susupu|Lako Akelamo|Taruba|Todahe|Peot|Sasur|Goro Goro|Tacim|Balisoang|Worat-worat|Tacici|Taraudu|Golo|2028:Lako Akederi|Jara Kore|Ropu Tengah Balu|2033:Dere|Balisoan Utara|Sasur Pantai
2001:Sidangoli Gam|Sidongoli Dehe|Domato|Tataleka|Gamlenge|Akejailolo|Biamaahi|Tuguraci|Akeara|Akelaha|Dodinga|Tewe|Toniku|Rioribati|2021:Taba Damai (DB)|Moiso|Braha|Bangkit Rahmat|Bobane Dano|Suka Damai|Hijrah|Ratem|Bobaneigo Madihutu|Tetewang Joronga|Akelamo Cinga-Cinga|Akesahu Madutu
2001:Podol|Tengowango|Togowo|Duono|Goin|Sangaji Nyeku|Tuguis|Togoreba Sungi|Barona|Todoke|Tolisaor|Pasalulu|Togoreba Tua|Tukuoku|Soasangaji|Aru Jaya
2001:Tosoa|Tobobol|Baru|Nanas|Jere|Gamsungi|Bataka|Talaga|Tobelos|Gamkonora|Sarau|Ngawet|Adu|Gamsida|Ngalo Ngalo|Tuguaer
2001:Loce|Idam Gamlamo|Gamomeng|Akelamo|Taraudu Kusu|Awer|Aketola|Tibobo|Hoku-hoku Gam|Gamiyel|Golago Kusuma|Ngaon|Gamsugi|Taba Campaka|Campaka|Goal|Sidodadi|Air Panas
2001:Jano|Jangailulu|Baja|Gam Kahe|Barataku|Pumadada|Tosomolo|Bilote|Bakun Pantai|Aruku
2004:Nusliko|Were|2020:Fidy Jaya|Sidanga|Nurweda|Wedana|Goeng
2004:Wailegi|Kipai|Yeisowo|2012:Yondeliu|Baka Jaya
2001:Kapaleo|Kacepi|Sanafi|Umera|Umiyal|Sonof Kacepo|Elfanun|Yang
2001:Gemaf|Sagea|Fritu|Waleh|2008:Kiya
2001:Tilope|Sosowomo|Loleo|Wairoro Indah|Kluting Jaya|Lembah Asri|Sumber Sari|Air Salobar
2001:Gemia|Tepeleo|2006:Bilifitu|Tepeleo Batudua|Pantura Jaya|2011:Maliforo
2001:Lililef Waibulan|Lililef Sawai|Sawai Itepo|Kobe|Woekob|Woejerana|Kulo Jaya
2001:Banemo|Bobane Jaya|Bobane Indah|Mareala|Sibenpope
2001:Dotte|Messa|Kotalo|Yeke
2001:Sakam|Nursifa|Damuli|Peniti|Masure|Palo
2001:Soa-Sio|Pune|Mamuya|2016:Toweka|2024:Simau|2031:Barataku|Towara
2004:Gamsungi|Gura|Wari|2012:Kakara|Kumo|Gosoma|Rawajaya|2018:MKCM|2024:Tagalaya|Wari Ino
2001:Kupa Kupa|Gamhoku|Efi Efi|Tomahalu|Paca|Leleoto|2009:Tobe|2015:Kakara B|2018:Talaga Paca|2020:Tioua|Pale|Kupa-kupa Selatan (Halehe)|2024:Lemah Ino
2001:Kao|Jati|Kusu|2009:Waringin Lelewi|Soa Sangaji Dim-Dim|Sasur|Popon|2036:Biang|Patang|Kukumutuk|Waringin Lamo|2050:Goruang|Kusu Lofra|Sumber Agung
2001:Ngofa Kiaha|Ngofa Gita|Samsuma|Tahane|Matsa|2007:Bobawa|Talapao|Tafasoho|Sabaleh|Tagono|Soma|Ngofa Bobawa|Malapa|Mailoa|Peleri|2019:Bukit Tinggi|2022:Terpadu|Tabobo|Balisosang|Sosol/Malifut|Wangeotek|Gayok
2001:Dorume|Apule|Asimiro|Doitia|Ngajam|Kailupa|Gisik|Kapa Kapa|Pacao|Tate|Posi-Posi|Supu|2022:Igo|Galao|Teru-Teru|2026:Wori Moi|Podol|Momojiu
2001:Gorua|Popilo|Luari|Popilo Utara|Tolonuo|Gorua Selatan|Gorua Utara|Kokota Jaya|Ruko|Tolonua Selatan
2001:Upa|Pitu|Wosia|WKO|Kalipitu|Kali Upa|Lina Ino|Mahia (Wosia Tengah)|Tanjung Niara (Wosia Selatan)
2001:Yaro|Mawea|Meti|Katana|Gonga|Todokuiha
2001:Kusuri|Sukamaju|Togoliua|Birinoa|Wangongira
2001:Soatobaru|Dokulamo|Duma|Gotalamo|Makete|Ngidiho|Roko|Samuda|Kira
2001:Limau|Lalonga|Bobisingo|Salimuli|Tutumaloleo|Saluta|Jere|Dodowo|Togasa|Beringin Jaya|Pelita|Jere Tua
2001:Seki|Togawa|Soakonora|Igobula|Bale|Togawabesi|Ori
2001:Salube|Dama|Dowonggila|Tuakara|Jikolamo|Dagasuli|Dedeta|Fitako|Tobo Tobo|Cera
2001:Wateto|Gulo|Tunuo|Pediwang|Bori|Doro|Daru|Bobale|Gamlaha|Boulamo|Warudu|Dowongimaiti
2001:Gaga Apok|Ngoali|Momoda|Toliwang|Tolabit|Leleseng|Soa Hukum|Soa Maetek|Bailengit|Tuguis|Parseba|Pitago|Kai|Toboulamo|Makarti|Sangaji Jaya|Takimo|Torawat|Wonosari|Beringin Agung|Margomolyo
2001:Tiowor|Makaeling|Tobanoma|Barumadehe|Kuntum Mekar|Pasir Putih|Bobaneigo|Tetewang|Akelamo Kao|Gamsungi|Dum-Dum
2001:Rabutdaiyo|Waykion|Gorup|Walo|Dalam|Gitang|Kyowor|Matentengin|Sangapati|Suma|Ploili|Dauri|Gurua|Wailoa|2022:Waigitang
2004:Siko|Gafi|Laigoma|2016:Ligua|Kida|Buli|Talimau|Gunange|Lelei|Bajo|Guruapin|Karamat|2029:Tawabi|Dorolamo
2001:Maffa|Foya|Tobaru|Foya Tobaru|Lalubi|Akelamo|Batonam|Wosi|2014:Sumber Makmur|2020:Kotalow|2022:Kebun Raja|2025:Tanjung Jere
2016:Doro|Koititi|Cango|Saketa|Balitata|Oha|Papaceda|Lemo Lemo|2029:Bumi Rahmat|2036:Tabamasa
2001:Wayaloar|Fluk|Bobo|Mano|Loleo|2007:Soligi|Gambaru|Ocimaloleo
2001:Laiwui|Baru|Buton|Jikotamo|Sambiki|Anggai|2014:Air Mangga Indah|2020:Akegula|Kawasi
2001:Babang|2013:Bori|Nyonyifi|Sabatang|Goro-Goro|Sali Kecil|Timlonga|2021:Sayoang|Wayamiga|Kaireu
2001:Labuha|Amasing Kota|Amasing Kali|Tomori|2009:Indomut|Belang Belang|2026:Sumae|Kaputusan|2030:Amasing Kota Barat|Amasing Kota Utara|Awanggoa|2036:Suma Tinggi|2040:Hidayat|Marabose
2001:Indari|2014:Tawabi|Wiring|Nondang|Kusubibi|Nang|2030:Kokotu
2001:Malapat|Bobawae|Ombawa|Tegono|Mateketen|Talapaon|Sebelei
2001:Bokimiake|Hatejawa|Busua|Fofao
2001:Ngute-Ngute|Laluin|Posi-Posi|Sagawele|Orimakurunga|Pasir Putih
2001:Modayama|Laromabati|Gayap|Ake Jailolo|Wayasipang|Ngokomalako
2001:Sidopo|Lolarogurua|Nusa Babullah|Jojame|Yaba|Geti Lama|Geti Baru|Gilalang
2001:Sidanga|Lata Lata|Sengga Baru|Arumamang|Palamea|Doko|Bisori|Marikapal|Kukupang|Imbu Imbu
2001:Loleo Jaya|Tawa|Marituso|Kou Balabala|Loleo Mekar|Tutuhu|Jeret|Kasiruta Dalam
2001:Kampung Makian|Mandaong|Kupal|Gandasuli|Sawadai|Tuokona|Papaloang|Tembal|Kubung|Panamboang
2001:Sawangakar|Bajo|Tanjung Obit|Prapakanda|Toin|Kampung Baru|Batutaga|Paisumbaos
2001:Lele|Bahu|Jiko|Galala|Tabalema|Yoyok
2001:Pelita|Indong|Waya|Leleongusu|Akedabo|Bobo
2001:Wayaua|Silang|Liaro|Pigaraja|Wayakuba|Tabangame|Tabajaya
2001:Wayatim|Tomara|Tutupa|Tabapoma|Bibinoi|Songa|Tawa
2001:Awis|Dowora|Gane Dalam|Jibubu|Pasipalele|Sekely|Tawa|Yamli
2001:Batulak|Boso|Dolik|Fulai|Gumira|Moloku|Nurjihat|Posi Posi|Samat|Samo|Suka Damai|Tokaka
2001:Gonone|Kakupang|Kurunga|Liboba Hijrah|Pulau Gala|Tawabi|Yomen
2001:Gaimu|Gane Luar|Kuwo|Ranga Ranga|Sawat
2001:Bisui|Lelewi|Luim|Matuting|Matuting Tanjung|Tabahidayah|Tabahijrah|Tagia
2001:Alam Kenanga|Alam Pelita|Jikohai|Manatahan|Soa Sangaji|Tapa
2001:Kelo|Sum|Susepe|Wooi
2001:Cap|Madopolo|Galala|Madopolo Barat|Waringi|Pasir Putih|Madopolo Timur
2001:Waitina|2006:Kau|Waitamela|2013:Karamat Titdoy|2016:Naflo
2001:Mangon|Fagudu|Waibau|Falahu|Fatcei|Fogi|Waihama|Wai Ipa|Umaloya|Pastina|Wailau
2005:Wai Ina|Kabau Pantai|Ona|Kabau Darat|Nahi|Paratina
2001:Dofa|Lekokadai|Lekosula|2009:Pas Ipa|2014:Pelita|2017:Johor|Lelyaba
2001:Waiboga|Soamole|Waiman|Fat Iba|Bega|Manaf
2001:Waigoiyofa|Baleha|Fatkauyon|Wailia|Sama|Waisepa
2001:Waigai|Fuata|Wainib|Skom|Wai Tamua
2001:Kawata|Waisakai|Pelita Jaya|Waisum
2001:Buruakol|Capalulu|Urifola|Mangoli|Wailoba|Paslal|Waitulia|Wai U|Jere
2001:Kaporo|Waikafia|Buya|Auponhia|Wailab
2001:Falabisahaya|Modapia|Modapuhi|Pastabulu|Saniahaya|Minaluli|Modapuhi Trans
2001:Man-Gega|Bajo|Pohea|Fukweu|Wainin|Malbufa|Fokalik
2006:Subaim|2008:Cemara Jaya|Bumi Restu|2014:Batu Raja|Mekar Sari|Gulapapo|2027:Waisuba
2001:Buli|Buli Asal|Buli Karya|2011:Wayafli|Sailal|Geltoli|Pekaulang|2023:Teluk Buli|Gamesan|Baburino
2001:Bicoli|Waci|Peteley|Loleolamo|Gotowasi|2010:Kasuba|2012:Momole|Sil|Sowoli
2001:Nusa Jaya|Nusa Ambo|Loleba|Waijoi|Pintatu|Minamin|Saramaake|Fayaul|Binagara|Wasile|Tomares|Tabanalou|Saolat|Nanas|Talaga Jaya|Sondo-Sondo|Ino Jaya|Ake Jawi|Ekor|Ekorino|Jiko Moi|Tanure|Yawal|Bukutio
2001:Hate Tabako|Lolobata|Puao|Foli|Nyaolako|Bokimaake|Silalayang|Kakaraino
2001:Labi-Labi|Iga|Tatam|Marimoi|Bololo|Hilaitetor|Dowongi Jaya|Majiko Tongone
2001:Dodaga|Dakaino|Akedaga|Toboino|Tutuling Jaya|Woka Jaya|Rawamangun|Sidomulyo
2001:Wayamli|Beringin Lamo|Miaf|Bangul|Marasipno|Dorolamo|Maratana Jaya|Bebsili|Yawanli|Gaifoli|Babasaram|Tatangapu
2001:Sosolat|Dorosago|Patlean|Lolasita|Wasileo|Pumlanga|Jara-jara|Doromoi|Lili|Patlean Jaya
2001:Wailukum|Soalaipoh|Soasangaji|Soagimalaha|Maba Sangaji|Tewil
2001:Gotalamo|Daruba|Darame|Wawama|Pandanga|Juanga|Totodoku|Momojiu|Sabatai Baru|Sabatai Tua|Daeo|Dehegila|Pilowo|Galo-Galo|Koloray|Yayasan|Joubela|Aha|Muhajirin|Mandiri|Falila|Sabala|Daeo Majiko|Morodadi|Nakamura
2001:Wayabula|Tiley|Ngele-Ngele Kecil|Cucumare|Aru Irian|Waringin|Tutuhu|Cio Gerong|2014:Ngele-ngele Besar|Raja|Cio Dalam|Usbar Pantai|Tiley Pantai|Cio Maloleo|Bobula
2001:Pangeo|Sopi|Bere Bere Kecil|Titigogoli|Hapo|Libano|Aru|Towara|Cendana|Podimor Padange|Sopi Majiko|Gorugo|Loleo|Cempaka
2001:Bere-bere|Sakita|Tawakali|Yao|Bido|Gorua|Korago|Lusuo|Kenari|Loleo Jaya|Maba|Tanjung Saleh|Goa Hira|Gorua Selatan
2001:Buho-Buho|Wewemo|Mira|Lifao|Rahmat|Sambiki Tua|Sangowo|Sambiki Baru|Sangowo Barat|Sangowo Timur|Seseli Jaya|Hino|Gosoma Maluku|Gamlamo|Doku Mira
2001:Posi-Posi|Aru Burung|Lou Madoro|Leo-Leo|Sami Nyamau
2001:Bobong|Talo|Kawalo|Limbo|Meranti Jaya|Kramat|Holbota|Pancoran|Wayo|Loho Bubba|Kilong|Ratahaya|Woyo
2001:Nggele|Salati|Beringin Jaya|Kasango|Onemay
2001:Lede|Todoli|Tolong|Langganu|Balohang
2001:Mananga|Tanjung Una|Jorjoga|Gela|Minton|Nunca|Sahu|Bua Mbono|Hai|Tikong|Dege|Air Bulan|Air Kalimat|Ufung|Padang|Natang Kuning|Nunu|London|Wahe
2001:Penu|Parigi|Samuya|Tubang
2001:Waikadai|Losseng|Kawadang|Sofan|Mantarara|Belo|Kamaya|Waikoka|Waikadai Sula
2001:Bahu|Bapenu|Kilo|Pancado|Nggaki|Sumbong|Maluli|Galebo|Nggoli
2001:Tabona|Kabunu|Peleng|Fayaunana|Habunuha|Kataga|Wolio
1001:Jambula|Foramadiahi|Kastela|Rua|Afe Taduma|1019:Dorpedu
1001:Sasa|Gambesi|Fitu|Kalumata|Kayu Merah|Bastiong Talangame|Ubo-Ubo|Mangga Dua|Jati|Toboko|Tanah Tinggi|1020:Tanah Tinggi Barat|Mangga Dua Utara|Jati Perumnas|Tabona|Bastiong Karance|Ngade
1007:Soa|Soa Sio|Kasturian|Salero|Toboleu|Sangaji|Dufa-Dufa|Tafure|Tabam|Sango|Tarau|1019:Sangaji Utara|Akehuda|Tubo
1001:Takofi|Moti Kota|Tafamutu|Tafaga|1006:Figur|Tadenas
1001:Mayau|Tifure|Lelewi|Bido|Pantai Sagu|Perum Bersatu
1001:Takoma|Tanah Raja|Muhajirin|Stadion|Maliaro|Kampung Pisang|Marikurubu|Kota Baru|Gamalama|Kalumpang|Moya|Santiong|Makassar Barat|Makassar Timur|Salahuddin|Tongole
1001:Faudu|Tomajiko|Dorari Isa|Togolobe|Mado|Tafraka
1001:Tagafo|Loto|Takome|Sulamadaha|Tobololo|Bula|Kulaba
1001:Soasio|Gamtufkange|Indonesiana|1005:Seli|Soadara|Topo|Gurabunga|1012:Goto|Tomagoba|Folarora|Topo Tiga|Tambula|Tuguwaji
1002:Guraping|Sofifi|2001:Kaiyasa|2005:Oba|Somahode|Ake Kolano|2009:Balbar|Bukit Durian|Galala|Ampera|Kusu|Garojou|Gosale
1004:Payahe|2001:Woda|Gita|Toseho|2005:Kususinopa|2008:Bale|Koli|Kosa|Tului|Todapa|Talasi|Sigela Yef|Talagamori
1001:Toloa|Dokiri|Tuguiha|Tomalou|Gurabati|Tongowai|2007:Mare Kofo|Mare Gam
1001:Rum|Fobaharu|Jaya|Ome|Mareku|Afa Afa|1008:Bobo|Gubu Kusuma|Sirongo Folaraha|Rum Balibunga|2007:Maitara|2012:Maitara Selatan|Maitara Utara|Maitara Tengah
1001:Akelamo|2002:Lola|Aketobololo|Aketobatu|Akedotilou|Akeguraci|Akesai|Togeme|Tadupi|Beringin Jaya|Tauno|Fanaha|Yehu|Siokona
2001:Maidi|Lifofa|Hager|Wama|Selamalofo|Tagalaya|Nuku
1001:Mafututu|Tosa|Dowora|Kalaodi|Cobodoe|Doyado|Jiko Cobo
1001:Sentani Kota|Dobonsolo|Hinekombe|2004:Sereh|Yobeh|Ilfele|2011:Hobong|2017:Yahim|3007:Desa Adat Yoboi|3010:Desa Adat Heaiseai Yomo Heai
2001:Nolokla|Puai|2004:Asei Besar|2006:Nendali|3003:Desa Adat Ayapo|3005:Desa Adat Kleuwblou|3007:Desa Adat Yokiwa
2001:Waiya|Entiyebo|Kendate|Tablasupa|Yepase|Wambena|Yewena|2012:Doromena
2001:Dosay|2005:Maribu|2008:Sabron Sari|2011:Sabro Yaru|3006:Desa Adat Waibron Bano
2001:Sama|Manda Yawan|Mamda|Mamei|Nambom|Kwansu|Soaib|Sabeab Kecil|Sekori|Skoaim|Benggwin Progo|Aib
1015:Hatib|2001:Domoikati|Dementin|Yanbra|Braso|Pupehabu|Bring|Nembu Gresi|2009:Ibub|2013:Swentab|Jagrang|2016:Hyansip
1021:Tabri|2001:Gemebs|Singgri|Meyu|Benyom|Oyengsi|Singgriway|2009:Imsar|Kuipons|2014:Yenggu Baru|Yenggu Lama|2017:Kuwase|2019:Pobaim|3018:Desa Adat Ketemung
2001:Nimbokrang|Benyom Jaya I|Benyom Jaya II|Berab|Hamonggrang|Wahab|Nombukrang Sari|Rhepang Muaf|Bunyom
2001:Beneik|Ganusa|Guryard|Santosa|Sawa Suma|Nandaizi
2001:Demta|Ambora|Yougapsa|Muris Kecil|Yakore|Kamdera|Muaif
2001:Lapua|Sebum|Soskotek|Yadauw|2006:Umbron
2001:Ebungfa|Atabar|2004:Khameyoka|3003:Desa Adat Bobrongko|3005:Desa Adat Homfolo
2002:Doyo Lama|Kwadeware|Yakonde|Sosiri|Doyo Baru|3001:Desa Adat Dondai|3007:Desa Adat Bambar
2001:Sarmai Atas|Sarmai Bawah|Sanggai|Yakasib|Besum|2007:Imestum|Karya Bumi|Hanggaiy Hamong|Sumbe
2001:Tabbeyan|Kwarja|Ongan Jaya|Bumi Sahaja|Nawa Mulya|Nawa Mukti|Taqwa Bangun|Purnama Jati|3009:Desa Adat Bundru
2001:Hulu Atas|Pagai|Aurina|Muara Nawa|Kamikaru|Naira
2001:Yongsu Sapari|Yongsu Dosoyo|Newa|3004:Desa Adat Nechive
2001:Omon|2003:Klaisu|Bangai|3002:Desa Adat Iwon
2001:Maruwai|Meukisi|Endokisi|2005:Buseryo|Senamay
1004:Tarau|Serui Kota|Serui Jaya|2014:Serui Laut|Banawa|2017:Turu|2019:Pasir Hitam|Pasir Putih|2023:Manaini|Imandoa|2026:Barawaikap|Bawai|Nundawipi
1003:Ansus|2002:Webi|2004:Papuama|2007:Kairawi|Natabui|2010:Warabori|2012:Wimoni|Sasawa|2015:Inowa|Maniri|Nuiwiora|Yenusi Marau|Marau|Toweta|Woiwani|Yarori|Narei
2004:Korombobi|Dawai|2010:Wabo|2014:Nunsembai|Nunsiari|2023:Woinsupi|Awunawai|Mareruni|2031:Wabompi|2036:Duai|Sere Sere
2003:Menawi|Wadapi|2009:Kainui I|Aitiri|Wawuti|2015:Roipi|Ransarnoni|2021:Kainui II|2024:Wanampompi|2028:Mananayam|2030:Roipi Dua
2001:Poom I|2003:Serewen|2006:Poom II|Mokiroan|2011:Rarisi|Warioi|2015:Humbe Awai|Nurawi
2001:Kamanap|Aromarea|Maria Rotu|Kanawa|Tatui|Ariepi|Sarawandori|Ambaidiru|Mambo|Manainin|Numaman|Ramangkurani|Sarawandori Dua|Ariepi Dua|Panduami
2001:Tindaret|Yobi|Sambrawai|2006:Kiriyou|Soromasen|2009:Roswari|Doreimanona
2001:Waindu|2008:Barawai|Woda|Kororompui|Aisau|Sewenui|Sawendui
2001:Randawaya|Warironi|Ampimoi|Waita|Ayari|Koroapi|Wabuayar|Tarei|Bareraif|Arareni|Siromi
2001:Ambai I|2004:Kawipi|Wamori|Adiwipi|2008:Ambai II|Mambawi|Baisore|Rondepi|2014:Imboriawa|Bairei|Aiwaraggani|Toroa|2019:Marawi
2001:Wooi|Woinap|Aibondeni|Kanaki|Dumani|2007:Karemoni|Haihorei|Rembai|Jaimaria|Awado
2001:Kaonda|Windesi|Munggui|Karawi|Asai|Rosbori|Waisani|Saruman|Aryobu
2001:Kaipuri|Doreianmini|Andersaria|Kurudu|Kirimbri|Manusundu|Mnukwar|Mansesi
2001:Miosnum|Jeniari|Umpeki|Ausem|Yeituarau
1001:Anatorei|2001:Ketu Api|Mariaderi|Yapan|Mantembu|Famboaman|Kandowarira|Warari
2001:Kontinuai|Woniwon|Sanayoka|Rambai|Yafanani|Borai|Kabuaena
2001:Saweru|Umani|Perea|Nuniandei|Dorau
1001:Sorido|Waupnor|Saramon|Burokup|Fandoi|Mandala|1016:Yenures|2007:Mnubabo|Swapodibo|Mokmer|Inggiri|Parai|Samau|Insrom|Anggraidi|Manswam|2017:Sanumi|Manggandisapi|Karyendi|Kababur|Babrinbo|Inggupi
2001:Sarwom|Andei|2004:Waromi|2006:Kobeoser|Mambesak|Saukobye|2010:Yobdi|2012:Dernafi|Rosayendi|2016:Warsansan|Nermnu|Korem|Mnuswor|Dofyo Wafor|Warbon|Wari
2002:Rimba Jaya|Owi|Woniki|Kajasi|2010:Sunde|Sepse|Soon|Sareidi|Bindusi|Orwer|Yenusi|Kajasbo|2021:Ruar|Mandon|Soryar|2028:Insumarires|2030:Rim|Adorbari|Bosnik Sup|Inofi|Yenberok|Wasori|Yendakem|Waderbo|Afefbo|Inmdi
2003:Namber|Baruki|Kameri|2008:Warido|2012:Sub Manggunsi|Serbin|Kansai|Pomdori|2019:Semayen|Mambodo Sawai|Rimbaraya|Pomdori Sup
2006:Yenburwo|2011:Kornasoren|2014:Rarsibo|Asaryendi|Yenmanu|Pyefuri|Indaibori|Barkori|Asaibori
2001:Andei|Kanaan|Asaryendi|Sopendo|2006:Ampunbukor|2008:Wasyai|Kababur|Warberik|Sosmai|Yomdori|Opuri|Mamoribo|2021:Insiri|2024:Asarkir|Dousi|Marisen|Sumbinya|2029:Rarsbari|Banasrares|Karnindi|Dedifu|Sopendo Sup Karkir
2003:Marur|Diano|Sawai|Aman|Yeruboi|Amoi|Inswambesi|Koyomi|Wasani|2017:Karuiberik|Komboi|2020:Inswambesi Sup|Inyobi|2023:Maniri|Imbari|Manbeori|Warawaf|Wir Insos|Biawer|Mamfias
2001:Pai|Auki|Wundi|Nusi Babaruk|Nusi|2014:Inbeyomi|Sorina|Sandidori|2020:Paidori|Kanai|Sokani
2001:Yendidori|Adoki|Urfu|Samber|Kabidon|Sunyar|Moibaken|Wirmaker|Syabes|Samber Sup|Suneri|Rarnpimbo|Padwa|Waroi|Inpendi|Amyambenram|Birubi|Binyeri|Padwa Pantai
1001:Samofa|Brambaken|1010:Karang Mulia|Yafdas|Mansinyas|Snerbo|Anjareuw|2003:Mandouw|Sumberker|2006:Maryendi|Sambawofuar|Adainasnosen|Darmopis|2015:Kamorfuar|Anjareuw|Wisata Binsari|Kinmom
2001:Asur|Bosnabraidi|Wasori|Soor|Karmon|Fanindi|Madirai|Indawi
2001:Rumbin|Warbinsi|Rodifu|Wonabraidi|Wouna|2007:Mamorbo|Faknikdi|Armnu|Sup Mbrur|Wodu|Dasdo
2001:Farusi|Mandenderi|Swainober|Mardori|Swaipak|Yenbepioper|Sarwa|Napdori|Ramdori|Busdori|Wombrisau|Orkdori|Saswarbo|Andoina|Insusbari
2001:Sandau|Bruyadori|Dafi|Amberparem|Mandori|Duai|Mandori Sup|Kamumi|Arimi Jaya|Warbukor
2001:Yenbeba|Yenbepon|Saribi|Sub Mander|Rawar|Pakreki|Masyarah|Wansra|Manwor Indah
2001:Andei|Syoribo|Sauribru|Manggari|Bawei|Sauri|Andei Sup|Surdori|Koryakam
2001:Mios Mangguandi|Supraima|Samber Pasi|Pasi|Mbromsi|Karabai|Saribra|Nyansoren|Sasari|Padaido|Yeri|Anobo|Yen Manaina
2001:Opiaref|Bakribo|Sawa|Marauw|Wadibu|Anggopi|Anggaduber|Animi|Kakur|Tanjung Barari|Sawadori|Sauri|Makmakerbo|Yensama
2001:Wopes|Wandos|Doubo|Syurdori|Sansundi
1001:Mararena|Sarmi Kota|2003:Sarmo|Liki|2006:Sawar|Bagaiserwar|2014:Armo|2018:Bagaisewar II|Pulau Armo|Lembah Neidam|Tefarewar
2001:Bota-Bora|Toganto|Samanente|Kanderjan|Omte|Safrom Tane|Denender|2009:Safron Tane|Denander|Waaf
2005:Mertewar|Samorkena|Arbais|Kapeso|Masep|2012:Nisro|Aruswar|Kamenawari|Waim|Subu|Karfasia|2023:Burgena|Webro|Siantoa|Niwerawar|Wari
2001:Ansudu|Betaf|Yamben|2010:Sunum|Komra|2013:Betaf Dua|Ansudu Dua
2004:Armopa|Tarontha Srum|Anus|Kiren|Maweswares|2010:Bebon Jaya|Tetom|2015:Rimsersari|2017:Krim Podena|Rotea
2001:Wamariri|Aurimi|Tamaja|Airoran|Murara|Sasawapece|2011:Maniwa|Surimania|Kwawitania|Bina
2001:Amsira|Siaratesa|Munukania|Kasukwe|Wapo|2008:Angkasa Dua
2001:Holmafen|Sewan|Waskey/ Tanjung Batu|Ebram|Binyer|Bagaiserwar Dua|Waskey|Tanjung Batu
2001:Arare|Wakde|Timron/Keder|Dabe|Nengke|Finyabor|2012:Tambrawar|Keder Lama|Finyabor Dua|Dabe Dua|Nengke Dua
2001:Gwinjaya|Tamar Sari|Mawes Mukti|Mawesday|Kapitiau
2001:Banda|Pund|Kalifam|Yuwainda|Kalimala|Ampas|Bompai|Sack
2001:Arso Kota|Workwana|Kwimi|Ubiyau|2006:Sawanawa|2009:Yuwanain|Yanamaa|Asyaman|Yamta|2016:Bagia|2030:Sawabuun|Bibiosi
2001:Molof|Senggi|Warlef|2005:Usku|Woslay|2010:Namla|Waley
2001:Dubu|Umuraf|Semografi|2005:Embi|2015:Yamraf Dua|2017:Tatakra
2001:Skanto|Jaifuri|Arsopura|Wiantre|Naramben|Intaimelyan|Traimelyan|Wulukubun|Gudang Garam|Saefen Empat Dua|Walma|Alang-alang Raya
2005:Yetti|Kriku|Skofro|Kibay|Sangke|2011:Suskun|2013:Amyu|Kikere|Petewi
2001:Towe Hitam|Towe Atas|Terfones|Tefalma|Bias|Milki|Lules|2009:Jember|Niliti|Pris
2001:Dukwia|Sanggaria|Yatu Raharja|Warbo|Yammua|Ifia-fia|Baburia|Yowong
2001:Yamara|Wembi|Wonorejo|Pyawi|Sawyatami|Wambes|Uskwar
2001:Yabanda|Yuruf|Amgotro|Jifanggry|Monggoafi|Fafenumbu|Akarinda
2001:Kaisenar|Kiambra|Liket|Onam|Tefanma Satu
2003:Waren I|Waren II|2011:Nonomi|2020:Sarafambai|2025:Uri|2027:Batu Zaman|2029:Sawara Jaya
2006:Saurisirami|2009:Sinonde|2013:Kali Baru|Sirami|Bunggu|Kowogi|Emauri|Obutay|Wairo
2002:Fafado|Wobari|2013:Aimasi|Mui|Waghare|Ghaiwando|Womorisi|Orambin|Unareu|Ghaiwaru
2001:Ureifaisei I/Sanggae|Urfas II|Nubuai|Ureifaisei III/ Paradoi|Apainabo|Mambui|Khemoon Jaya|Usaiwa|Paradoi|Ghoyui|Rorisi|Ronggaiwa
2002:Somiangga|2004:Toire|Harapan Jaya|Demisa|2008:Otodemo|2011:Awaso|Firo
2001:Dairi|Spoiri|Sooh|Dirou|Diwah|Kuaisa|Aru Antu|Foira|Kawari|Wafuka
2001:Botawa|Sowiwa|Baino Jaya|Nau|Rasawa|Ruambak Jaya|Moroa|Oiboa
2001:Wapoga|Pirare|Awera|Syewa Merare|Kamarisano|Waweri|Dokis
2001:Urato|Mayaghaido|Aniboi|2007:Tetui|Demba|Fafai|2017:Wudokuri|Aiwa|Biati|Ronarai
2001:Odase|Wanda|Bakadaro|Moyufuri|Wonti Kai|Ghoiwi Samberi|Gheroi|Fimore|Sifuisera|Borumei
2001:Mambai|Soyoi|Daimboa|Napani|Segha|Wainarisi|Fafarui|Dawoa|Sinabo|Woinui
2003:Fanindi|Odori|2010:Biniki|Didiabolo|2015:Warbefondi|Awaki|2019:Maryaidori
2003:Warsa|2008:Warbor|Kobari Jaya|Fanjur|2015:Puweri
2001:Yawerma|Wombonda|Marsram|Duber|Sauyas|Wafor|Sorendidori|Waryesi|Syurdori|Douwbo
2001:Rayori|Mbrurwandi|Manggonswan|Wongkeina|Yamnaisu|Aruri|Imbirsbari|Ineki|Insumbrei
2001:Waryei|Koiryakam|Wayori|Amyas|Napisndi|Masyai|Mapia
2001:Burmeso|Anggreso|Kasonaweja|Metaweja|Namunaweja|Danau Bira|Muru Mare|Kwerba|Sasakwesar|Babija|Marina Valen
2001:Dabra|Taiyeve|Fuao|Papasena I|Papasena II|Dou|2008:Fokri|2015:Taria
2001:Fona|Tayai|Bareri|Sikari|2006:Kai|Haya
2001:Kustra|Noyadi|Obogoi|Biri|Wakeyadi|Eri|Towao
2001:Baudi|Trimuris|Bagusa|Kapeso|Suaseso|Warembori|Yoke|Taya
2001:Nadofoai|Barapasi|Sipisi|Bariwaro|Bensor|Rawiwa|Marikai
2001:Kamai|Dadat|Kerema|2005:Teuw|Watiaro|Gesa Baru|Baitanisa
2001:Poiwai|Tamakuri|Bonoi|Sorabi|Rapamerei|Anasi
1001:Gurabesi|Bayangkara|Trikora|Imbi|Tanjung Ria|Mandala|Angkasapura|2008:Kayo Batu
1001:Argapura|Ardipura|Numbay|1005:Entrop|Hamadi|2007:Tahima Sorama|Tobati
1002:Asano|1008:Awiyo|1010:Yobe|Abepantai|Kota Baru|1014:Vim|Wahno|Way Mhorock|2001:Nafri|2004:Enggros|2007:Koya Koso
1004:Koya Barat|Koya Timur|2001:Skouw Mabo|Skouw Yambe|Skouw Sae|2006:Holtekamp|Koya Tengah|Mosso
1001:Hedam|Waena|1004:Yabansai|2003:Yoka|2005:Waena
2001:Dindey|Indisey|Hingk|Warmare|Nimbay|Meny|Tanah Merah|Umcen|Subsay|Madrat|Snaimboy|Guentuy|Ngungguen|Sotea|Duwin|Ibuwau|Iboisrati|Sraindabey|2023:Indonbey
2001:Prafi Mulya|Umbuy|Desay|2008:Ingkwoisi|2010:Somi|2016:Mebji
2001:Masni|Sumber Boga|2008:Wariori|Bowi Subur|2014:Yensum|Mansaburi|Igor|2020:Sembab|2027:Yonsoribo|2034:Koyani|2037:Undi|Jowen
1001:Manokwari Barat|Sanggeng|Wosi|Amban|Padarni|Manokwari Timur|2007:Udopi|Ingramui|Soribo|Tanah Merah Indah
1001:Pasir Putih|2002:Mansinam|Ayambori|Bakaro|Arowi|Aipiri|Susweni
2001:Yoom I|2004:Yoom II|2007:Bremi|Saubeba|Pami|2011:Asai|2013:Meyunfoka|Tanah Rubuh|Sairo|2017:Inoduas|Lebau|2020:Cabang Dua|2022:Indou Oufa
1001:Sowi|Anday|2003:Katebu|Masyepi|Warmomi|Dihara|Waluri|Maruni|Misapmeysi|Wasai|Anggresi|Mupi|Warswami|Acemo|Wamesa|Dobut|Warkomi|Ngunimbouw
2001:Warkapi|Ayawi|Ukopti|Misabugoid|Mbatma|Urwambei|Imbeisika I|Imbeisika II|Warmawai|Rembuy|Imhasuma|Cuyehep|Hanghouw|Ningdip|Warami|Imboiti|Wariari|Indibo|Umnum|Ukemboisi|Menyumfoku|Wedoni|Mirowi|Warnyeti
2001:Kaironi|Sidey|Waramui|Kassi|Saray|Sidey Baru|Sidey Makmur|Meyof I|Wariki|Womnowi|Manggupi|Sidey Jaya
2001:Kerenu|Wasegi Indah|Udapi Hilir|Waseki Pop|Uhyehebrig|Kali Amin|Bogor|Aimasi|Lismaungu|Bedip Matoa
2001:Duweibey|Mingre|Figoud|Kwau|Mokwam|Syou|Amber|Asarbey|Minoqbei|Bahamyenti|Kipuwau|Aiwow
2001:Sibuni|Kali Merah|Prafi Barat|Macuan|Meiforga|Muara Prafi|Makwan|Urey|Mantedi|Aska
2001:Moubja|Meyof II|Membowi|Ririnfos|Wariori Indah|Merejemeg|Wamfoura|Meyeruk|Aurmios|Muara Wariori
2001:Mubraidiba|Mandopi|Mubri|Teluk Mubri|Meyes|Inya|Warbefor|Yonggam|Singgimeba|Inyei
1001:Fak Fak Selatan|Fak Fak Utara|2007:Gewerpe|2011:Lusi Peri|Wrikapal
2001:Werba|Kiat|Purwasak|2008:Wurkendik|2010:Kwuhkendak|Purwahab Tonggo|Pahger Nkindik|Werba Utara|Porum
2001:Tunas Gain|2003:Urat|Sanggram|2010:Weri|2012:Kiria Bisa|Saharei
1001:Kokas Kota|2003:Mandoni|2008:Sekar|Ugar|Sisir|Kampung Baru|Patimburak|Batufiafas|Kinam|2021:Mambunibuni|2024:Kriawaswas|2028:Sosar|Pang Wadar|Masina|Kimina Kra
1001:Danaweria|2002:Kayu Merah|Katemba|Nemewikarya|Raduria|Brongkendik|Air Besar|Mandopma|Kanantare|Pasir Putih|Pirma|Sakartemin|Hambrangkendik|Unipokpok
2001:Malakuli|Faur|Kiaba|Antalisa|Tarak|Tuberwasak|Mas
2007:Onimsari|Mekarsari|Pinang Agung|Bumi Moroh Indah|2012:Tesha|2014:Onim Jaya|Wono Rejo
2001:Kramongmongga|2007:Wargep|Mamur|Nembukteb|Pikpik|Kwamkwamur|Bahbadan|2016:Gewab|Tentreda|Mbaham Ma Youn
2001:Puar|Degen|Tetar|2005:Sum|2011:Adora|Us|2014:Patipi Pasir|Patipi Pulau|2017:Mawar|Tibatibananam|2020:Offie|Muhri|Bisa
1001:Wagom|Wagom Utara|Dulanpokpok|2004:Tanama|Kapaurtutin|Sekban|Torea|Sekru|Sukuru Tuare
2001:Werpigan|Werabuan|Wartutin|Siboru|Sipatnanam|Kamandur Tetar
2001:Waserat|Wambar|Kotam|Kwama|Kalamanuk|Wayati Timur|Wayati|Wayati Barat|Krabelang|Wambar Timur
2001:Andamata|Taver|Arguni|Fior|Furir
2001:Darembang|Goras|Mitimber|Waremu|Wos|Mbahamdandra|Goras Selatan
2001:Kaburbur|Ubadari|2004:Homorkokma|Pattukar|Kayuni|Kuagas|Rangkendak|Mananmur|Warpa
2001:Salakiti|Tawar|Gar|Rumbati|Werfra|Tanehamur|Sengkiti|Twootkindik
2001:Mbima Jaya|Warisa Mulya|Wonodadi Mulya|Tomage|Otoweri|Wamosan|Salawier|Wasa Mulya|Wammar
1001:Bintuni Timur|Bintuni Barat|2004:Tuasai|Argosigemerai|2009:Beimes|Iguriji|2022:Masina|2026:Wesiri
2001:Merdey|Meryeb|2004:Meyom|2007:Menggerba|Anajero|2010:Mogromus|Morombuy|2014:Mekiesefeb|2020:Meyetga
2020:Irarutu III|Amutu|Nusei|Kasira
2001:Aranday|2007:Kampung Baru|Kecap|Manunggal Karya
2001:Jagiro|2004:Meyenda|Rawara|Barma Barat|2011:Inggof
2001:Moyeba|2004:Merestim|Inofina|Mosum
2001:Wamesa I / Idoor|Wamesa II / Yakati|Yansei|Mamuranu
2001:Fruata/Irowutu II|Meryedi|Riendo
2001:Tembuni|Mogoi Baru|Araisum|Bangun Mulya
2001:Sarbe|Wagura|Refideso|Naramasa|Obo
2001:Bumi Saniari|Banjar Ausoy|Waraitama|Atibo Manimeri|Pasamai|Korano Jaya
2001:Tuhiba|Tisaida|Kucir|Sibena Raya|Sibena Permai
2001:Horna|Cumnaji|Menci|Sir|Huss|Ugdohop
2001:Tofoi|Tanah Merah|Saengga|Forada|Materabu Jaya
2001:Sara|Warga Nusa I|Warga Nusa II|Tugarama|Suga
2001:Aroba|Yaru|Sido Makmur|Wimbro|Sangguar
2001:Masyeta|Mestofu|Kalibiru|Mesomda
2001:Jahabra|Ibori|Menyembru|Meyorga|Laudoho|Eniba|Mowitka
2001:Sebyar Rejosasi|Tomu|Taroy|Ekam
2001:Kalitami I|Kalitami II|Kenara|Bibiram
2001:Weriagar|Mogotira|Weriagar Baru|Weriagar Utara|Tuanaikin
2001:Meyerga|Macok|Istiwkem|Majnic
2001:Meyado|Barma|Barma Baru|Vasco Damneen
2001:Igomu|Mesna|Sumuy
1001:Wasior I|2002:Rado|Dotir|Maniwak|Wasior II|Maimari|Moru|2009:Manopi|Ramiki|Iriati
2001:Wamesa Tengah|Yopmeos|2004:Sombokoro|2007:Windesi|2010:Sandey
2001:Aisandami|Sobey|2006:Yopanggar|2011:Sobey Indah
2002:Wondiboy|2009:Kabouw|Issui|2015:Kaibi
2001:Sabubar|Ambuar|Karuan|2007:Yarpate|2009:Nordiwar
2001:Yombekiri I|Isenebuay|Yomakan|2005:Iseren|2008:Yembekiri II|Yariari|2011:Wetitindau
2001:Wosimi|Sararti|Yabore|Oyaa|Inyora|Undurara
2001:Rasiei|Torey|Isey|Uriemi|Sasirei|Tandia|Webi|Nggatum|Senderawoy
2001:Ambumi|Nanimori|Dusner|Yerenusi|Sobiar|Simei
2001:Yende|Syabes|Menarbu|Niab|Inday|Sariay|Mena
2001:Waprak|Yomber|Syeiwar
2001:Werabur|Mamisi|Werianggi|Kurei|Tamoge
2001:Kaprus|Yarmatum|Reyob|Siresi|Nuspairo
1001:Kaimana Kota|1014:Krooy|2002:Marsi|Namatota|Lobo|Trikora|Tanggaromi|Sisir|Foroma Jaya|Murano|Mai Mai|Lumira|Kamaka|Coa|2015:Saria|Jarati|Sara|Werua|Oray
2001:Kambala|Yarona|Edor|Tairi|Gaka|Guriasa|Adi Jaya|Nusaulan|Esania|Hia
2001:Furnusu|Feternu|Sawi|Tugarni|2010:Sawatawera|2012:Bofuwer|Warwarsi|Wanggita|2016:Fudima|Weswasa|Borogerba|Afu Afu|Bayeda|Moyana|Kokoroba|Wainaga|Maskur|Kensi|2027:Erigara|Pigo|Tugumawa|Tiwara|Gusi|Warua
2001:Rurumo|Boiya|Nariki|Bamana|Siawatan
2001:Rauna|Werafuta|Ubia Sermuku|Bahumia|Waho|Wamesa|Kooy
2001:Jawera|Ruara|Wermenu|Egerwara|Kufuriyai|Manggera|Tanusan|Urisa|Waromi|Ukiara|2012:Nagura|Inari|Wanoma|Sumun|Seraran
2001:Ure|Wosokuno|Urubika|Wagoha|Hairapara|Omba Pamuku
2001:Ransiki|Nuhuwei|Yamboi|Tobou|Sabri|Bamaha|Abreso|Hamawi|Kobrey|Wamcei|Hamor|Susmorof|Mambrema
2001:Oransbari|Sidomulyo|Waroser|Margo Rukun|Muari|Watariri|Masabui|Warbiadi|Margomulyo|Warkwandi|Sindang Jaya|Wandoki|Akeju|Masabui II
2001:Wama|Disi|Hiyou|Sesum|Benyas|Aryawenmoho|Neney
2001:Isim|Duhugesa|Tubes|Umohousi|Tohosta|Hugomot|Dihisu|Inyuara|Desra|Mindermes|Sibjo|Dibera
2001:Dembek|Nij|Siwi|Gaya Baru|Waren|Demini|Yekwandi
2001:Yarmatum|Reyob|Kaprus|Seimeba
2001:Iraiweri|Igembai|Imbai|Suteibey|Susi|Ullong|Mentubey|Ayaubey|Testega Pamaha|Pamaha|Uper|Hungku|Srubey
2001:Sibiogud|Krobut|Tubyam|Sakumi|Tombrok|Sisrang|Ngisrow|Itkau
2001:Inyebuow|Imbeisba|Usti|Memti|Koney|Membey
2001:Sururey|Tuhubea|Sungedes|Inyaub|Saugemeba|Kobrey|Kopo|Dugahani|Tomstera|Kostera|Anuk|Menesrij
2001:Iranmeba|Cirnohu|Dibetik|Danmou|Miseda|Sirgemeh|Sneremer|Kusmenau|Cigera|Tomstir|Gedeira|Demdamei|Dugrimog|Disra
2001:Genyu|Ansum|Deurohu|Horeta|Ubeisa|Taige|Tridaga|Disura|Awigau|Siskedowo|Irbos
2001:Catubouw|Bigwaimud|Mihou|Kaungwam|Aiga|Imandrigo|Unti|Ndabouw|Sugemeh|Manggesuk|Ijigreg|Jim|Slomiou|Binggrayud|Minmo|Mihij|Soudin|Timtouw|Idemai|Mieycomti|Coijut
2001:Testega|Meidogda|Meifekeni|Demuora|Jigja|Meigehenawu|Morumfeyi|Iba|Meimersa|Meifowoska|Meijugjijigja|Meifokeda|Dumbrey|Meksi|Asai Dua
2001:Minyambouw|Demaisi|Awaibehel|Indabri|Coisi|Imbenti|Sigim|Imbonggun|Aduer|Ugjeheg|Micadiwor|Ungga|Mitiede|Simerbei|Driye|Wamminda|Umpug|Handuk|Ninsimoi|Anggra|Inggramhim|Mbingma|Injuar|Apul|Memangker|Mainda|Imbrekti|Ipingosi|Pinyausi|Sinaltousi|Misangoisi|Smanggei|Nimbiau|Bingwoyut|Ayau|Andang|2039:Miconti
2001:Sopnyai|Ikimabou|Manggot|Kisap|Nungkimor|Cangoisi|Minyeimemud|Penibut|Demunti|Gueipimbai|Tigaucomti|Urwong|Aryon|Punggung|Humeisi|Haktiebou|Kwok Satu|Kwok Dua|Kwaiyehep|Mbegau|Ngimoubri|Liehak|Umcep|Tumbeibehei|Tingwoikiou|Guwei Uti|Ntap|Monut|Mbrande
1002:Samkai|Karang Indah|Mandala|Maro|Kelapa Lima|Rimba Jaya|1009:Bambu Pemali|Seringgu Jaya|Kamundu|Kamahedoga|Muli|2001:Nasem|2008:Wasur|2014:Bokem|Buti|Nggolar
2001:Muting|Boha|Wan|Kolam|Selauw|Pachas|Seed Agung|Enggol Jaya|Manway Bop|Afkab Makmur|Sigabel Jaya|Andaito
2001:Okaba|Wambi|Makaling|Alatep|Iwol|Duf Miraf|Alaku|Sanggase|Es Wambi
2001:Kimaam|Komolom|Kumbis|Kalilam|Teri|Mambum|Kiworo|Woner|Deka|Turiram|Purawanderu|Umanderu|Webu
2001:Matara|Waninggap Nanggo|Urumb|Sido Mulyo|Kuprik|Kuper|Semangga Jaya|Marga Mulya|Muram Sari|Waninggap Kai
2001:Yasa Mulya|Sumber Harapan|Waninggap Say|Amun Kay|Hidup Baru|Sarmayam Indah|Ngguti Bob|Waninggap Miraf|Isano Mbias|Yaba Maru|Soa|Tambat|Bersehati|Kamangi
2001:Kartini|Makarti Jaya|Nalkin|Angger Permegi|Poo|Mimi Baru|Kamno Sari|Blandin Kakayo|Gurinda Jaya|Jagebob Raya|Wenda Asri|Melin Megikar|Obaat Throw|Yemunain Jaya
2001:Sota|Yanggandur|Rawa Biru|Toray|Erambu
2001:Selil|Kindiki|Kumaaf|Nggayu|Kafyamke|Mandekman|Rawahayu|Belbeland|Kir-ely|Kandrakay|Baidub
2001:Bupul|Tanas|Kweel|Sipias|Metaat Makmur|Enggal Jaya|Gerisar|Bupul Indah|Tof-Tof|Bunggay|Bouwer|Bumun
2001:Harapan Makmur|Kurik|Telaga Sari|Sumber Rejeki|Jaya Makmur|Sumber Mulya|Kaliki|Ivimahad|Salor Indah|Candra Jaya|Wonorejo|Anum Bob|Wapeko
2001:Kuler|Onggaya|Tomer|Tomerau|Kondo
2001:Koa|Baad|Senegi|Wayau|Kaisah
2001:Kumbe|Onggari|Rawa Sari|Padang Raharja|Kaiburse|Domande|Suka Maju
2001:Yowied|Dokib|Wamal|Dodalim|Woboyo|Welbuti
2001:Po-Epe|Yawimu|Taga Epe|Nakias|Salam Epe|Yomop
2001:Kwemsid|Kaptel|Kaniskobat|Ihalik|Bu Epe
2001:Tabonji|Wanggambi|Suam|Yamuka|Iromoro|Konjombando|Yeraha
2001:Konorau|Waan|Toor|Kladar|Sabon|Dafnawanga
2001:Wanam|Bibikem|Wogekel|Uli Uli
2001:Sabudon|Padua|Sigad|Bamol I|Bamol II
2001:Kawe|Wetau|Pembri|Sibenda|Wantarma
2001:Ampera|Sokanggo|Persatuan|Mariam|Mawan
2001:Mindiptana|Umap|Awayanka|Wanggatkibi|Epsembit|Andobit|Niyimbang|Anggumbit|Imko|Kamka|Osso|Tinggam|Kakuna
2001:Woropko|Winiktit|Kanggewot|2005:Inggembit|Wametkapa|Wombon|Upkim|Ikcan|Upyetetko
2001:Kouh|Jair|Mandobo
2001:Getentiri|Anggai|Butiptiri|Asiki|Kapogu|Miri
2001:Bomakia I|Bomakia II|Somi|Aifa|Uni
2001:Kombut|Moukbiran|Kawangtet|Amuan
2001:Langgoan|Tetop|Wariktop|Autriop|Ogenetan
2001:Maju|Bukit|Ujung|Ginggimop|Patriot|Arimbet|Aroa
2001:Sadar|Bangun|Makmur|Sohokanggo|Domo|Hamkhu|Hello|Navini
2001:Kuken|Kolopkam|Awaken|Arimbit|Anyumka
2001:Manggelum|Burunggop|Bayanggop|Gaguop|Kewam|Mangga Tiga
2001:Firiwage|Karuwage|Waliburu|Kabuwage
2001:Yaniruma|Manggemahe|Fefero
2001:Subur|Kaisa|Wagai|Aiwat
2001:Wanggemalo|Sinimburu|Yafufla|Ugo|Dema
2001:Ninati|2003:Kawaktembut|Tembutka|Timka|Yetetko
2001:Sesnuk|Anggamburan|Kanggup|Yomkondo|Amboran
2001:Meto|Obinangge|Watemu|Ujung Kia
2001:Wanggom|Kawagit|Kombay|Biwage 1|Biwage 2|Niop
1013:Kepi|2001:Obaa|Dagimon|Rep|Mappi Bawah/Yamui|Wanggate|Piai|Muin|Gauda|Soba|Enem|Kogo|Kadam/Oyim|2014:Tokhom|Emete|Wairu|Rayam|Harome|Metim|Masin|Madu|Yangpop|Paedam|Marbin
2001:Mur|Agham|Waghien/Koba|Khatan|Monana|Wagin|Waman|Ima|Kogoyaman|Magabag|Tereyemu|Yatan|Linggua|Waruwe|Ghanu
2001:Bidnew|Senggo|Kumasma|Womin|Tamanin|Epem|Abau
1001:Bade|2002:Geturki|Mememu|Gimikya|Banamepe|Yodom|Isyaman
2001:Yagatsu|Amagatsu|Katage|Sogope|Wiyage|Kasima|Amenda|Kaibu|Omuro|Okor|Atsipim|Semtaipim|Geiripim|Warogom|Kaibusene|Arare|Paghai|Kerke|Mani
2001:Sigare|Jufo Besar|Eci|Aboge|Khanami|Yame|Kaitok|Homang|Jufo Kecil|Khabu|Kiki|Isage|Kopi|Asaren|Keru|Girimio|Haffo|Meda
2001:Amazu|Imembi|Yemu|Fomu|Tiau|Binerbis|Tayau
2001:Sepoh|Bagaram|Passue/Taim|Nohon|Kotiak|Menya|Tokhompatu|Kotup|Rimba Jaya/Gayu|Kaime|Baitate|Urufu|Afogoma
2001:Kabe|Kaumi|Kayagai|Ati|Upin|Taragai|Sene|Komru|Kofar|Sumuraman|Pano|Kogir
2001:Sien|Sahapikya|Harapan|Yibin|Mopio|Pies|Memes|Getiyo
2001:Homlikia|Kobeta|Asset|Osso|Bosma|Oghoto
2001:Amk|Yame|Benggo|Kokoya|Borohaba|Ogorito|Hebeske
2001:Yeloba|Konebi|Sibi|Tagaimon Sino|Tagaimon Karome
2001:Wonggi|Busiri|Keta|Veta|Honya|Haku|Bifo|Samurukie
2001:Sagis|Kumaban|Tugumau|Basman|Merokima|Mu|Pier|Tarwa
2001:Yomoth|Uwus|Asuwetsy|Bismam|Bis Agats|Per|Beriten|Mbait|Bou|Saw|Kaye|Suwru
2001:Atsj|Sogoni|Amanamkai|Ambisu|Bine|Bipim|Yasiuw|Bakasai|Cewewyamew
2001:Sawa|Erma|Bu|Er|Pupis|Sona|Agani|Mumugu|Sauti|Mumugi II
2001:Ayam|2006:Waw|Bayiw Pinam|Cumnew|Jewes
2001:Basim|Waras|Biopis|Nanai|Pirien|Ocenep|Ais|Yawas|Bakyor|Isar|Kayarpis|Sayoa|Bora
2001:Kamur|Sanep|Saramit|Yahoi|Hainam|Yagamit|Bawor|Sanapai|Sarmafo
2001:Binam|Wagabus|Burbis|Bubis|Karbis|Jinak|Wowi|Soray|Waganu Dua|2014:Emnam
2001:Suru-Suru|See|2009:Dumaten|Hom-hom|Ajin|Laluk|Kebikduk|Hulam|Walase|Berimono|Asgun|Korobuk|Katalina|Obio|Salbik|Linduk|Besika
2001:Binamsain|Pirabanak|Woutu Braza|Patipi|Ulakin|Woutu Kolof|Butukatnau|Auban|Pepera|Waijens|Bumu|Kapayap Satu|Kapayap Dua|Sipanap
2001:Komor|Amor|Yipawer|Berip|Ayir|Werer|2009:Paar
2001:Yamas|Yeni|Omor|Jufri|Yaun|Onavai
2001:Kapi|As|Atat|Aou|Nakai|Esmapan|Eroko|Yakapis|Weo|Aoap|Fumereipits
2001:Warse/Jetsy|Powetsy/Amborep|Pau|Sesakam|Akamar|Birak|Katew|Dawer
2001:Yamkap|Amkum|Amaru|Amkai|Amagais|Erosaman
2001:Kawem|Hahare|Aikut|Sanem|Kaipom|Airo Sapem|Simipit|Heiyaram|Wagasu|Sasime
2001:Primapun|Aworket|Saman|Bayun|Semendoro|Tareo|Kayirim|Santambor|Yaptambor|Simsagar|Itersok|Emene
2001:Yausakor|Damen|Biwar Darat|Kaimo|Awok|Fos|Waganu|Sakor
2001:Comoro|Kawet|Mausi|Sato Yod|Tamor|Ero Airo
2001:Biwar Laut|Atambuts|Omanesep|Warkai|You|Pirpis|Desep
2001:Bor|Daikot|Somnak|Wabak|Vakam|Vakam Dua|Dekamer
2001:Piramat|Bawos|Akan Tapak|Tauro|Bagair|Wiyar|Kagas|Mapane|Ainamsato|Amaita
2001:Yerfum|Suagai|Sohomane|Sagare|Yefuwagi|Wagi
2001:Mabul|Banum|Ayak|Amakot|Nagatun|Ujung Batu|Kapayap Tiga
2001:Tomor|Munu|Abamu|Tie|Koba|Sagapu|Jifak|Yensuku
2001:Beco|Yuni|Buetkawar|Manep|Simini|Fakan/Ani
1001:Wonorejo|Kali Bobo|Morgo|Girimulyo|Karang Tumaritis|Oyehe|Karang Mulia|Nabarua|Siriwini|2010:Kalisusu|Kali Harapan|Sanoba
2001:Napan|Masipawa|Weinami
2001:Yaur|Akudiomi|Sima|Wami
2001:Topo|Urumusu|Marga Jaya|Argo Mulyo|Topo Jaya|Gamei Jaya
2001:Bumi Mulia|Karadiri|Wanggar Makmur
2001:Unipo|Aibore|Epomani|Tibai|Mabou|Ugida
2001:Makimi|Nifasi|Biha|Lagari Jaya|Maidei|Manunggal Jaya
2001:Napan Yaur|Yeretuar|Bawei|Goni
2001:Samabusa|Waharia|Kimi|Lani|Air Mandidi
2001:Wanggar Sari|Wiraska|Yaro Makmur|Jaya Mukti|Wanggar Pantai|Ororodo|Bomopai|Parauto
2001:Totoberi|Samanui|Kamarisano|Taumi|Keuw
2001:Bumi Raya|Waroki|Gerbang Sadu|Kali Semen|Wadio
2001:Mambor|Hariti|Moor|Kama|Arui
2001:Epouwa|Dikiya|Tagauto|Jigikebo|Jainoa
2001:Kunupi|Ogiyai|Lokodimi|Yegeugi
1010:Wuyukwi|Pagaleme|2001:Pruleme|Wuyukwi|Wuyuneri|Pepera|Muliagambut|Trikora|Towogi|Birak Ambut|Usir
1021:Wurak|2001:Wurak|Lambo|Pindebaga|Dolinggame|Belantara|Kalengga|Pulau Timur|Girmor|Maka|Mobigi|Jauria I|Gubulome|Megawi Megewa|Kurikpulok|Puky Paky|Kaninonggo|Kirigimaduk|Pologengga|Ginipago|Aulukme
2001:Fawi|Bakusi|Turumo|Kaho|Biricare|Dorey|Fii|Evo|Yerei
2001:Mewoluk|Gumbru|Anggulobaga|Balinggup|Waliba|Nggininik|Biak|Wutikme
2001:Yambuni|Yogolawi|Wundu|Binime|Tiogeme|Goyage|Kalimbut|Wolame|Muara|Gibaga|Nami|Linwakwi|Kwantineri|Jileyale
2001:Mepar|Anebalui|Pagolome|Tombok|Kering|Meyongga|Oum|Nume|Yawor|Wurina|Woraluk|Onendu|Akwibaga
2001:Gubugani|Ambok|Awiyam|Tubugime|Wariru|Digi|Kikup|Gunung Tayok|Nambu|Asua|Degei|Sigou|Nalu
2001:Tinggineri|Monia|Tingginambut|Melekom|Gigume|Papua|Tingginime|Tombo|Gimanggen|Uragi|Yamengga|Degi|Jugumblawi|Paralo|Womelagandan|Bigirage|Lumbuk|Inikimaluk|Yonggun|Gobak|Gubupur|Berime
2001:Pagaleme|Muliambut|Lunggineri|Igimbut|Kulok Enggame
2001:Yarmukum|Pilia|Yaniruk|Gwenggu|Tukwi|Tiru|Yogorini|Nalime|Urgele|Yagonik|Lulame
2001:Wandenggobak|Jiginikime|Puncak Senyum|Anggutari|Wunagelo|Dondo|Tanoba|Niruwi|Yalikambi
2001:Kulirik|Doligobak|Yalinggua|Talilome|Muara|Karubate|Dologobak|Yambidugum
2001:Ilamburawi|Berelema|Kalome|Temu|Jigunikime
2001:Mondu|Yambi|Moulo|Tenolok|Ginigom|Dangenpaga|Wonome|Yoboluk|Tirineri
2001:Lumo|Kililumo|Gilibe|Ninggineri|Wurabak|Wuluma|Tigir|Gililome|Wuramburu
2001:Tiolome|Belabaga|Mewut|Maloinggen|Wanume
2001:Dokome|Purbalo|Wurage|Nowoneri|Nowome|Imulineri|Molobak|Kimibut|Nunggwagi
2001:Kalome|Agape|Cilome|Longgawi|Wundini|Berem|Diraluk|Yanenggawi|Kayogebur|Wurabume|Binggelakme|Torage|Palumagi|Jiramok|Jinggwi|Pilibur
2001:Wanuwi|Nenegame|Bime|Anggege|Pernaluk|Kiburu|Nuwi|Ponggoname|Gibume|Naburage|Yunggwi|Anggagalo|Anggalo|Wiyage|Piyabigimbut|Bunaluk|Gereja Lama
2001:Amberiambut|Kobarak|Wugiwagi|Yagaluk|Moulo|Jimbanime|Jiguluk|Yamoneri|Gumawi|Digolome|Bunume|Ngginigum|Jimbeneri|Jigelo|Piyapigi|Jibonok
2001:Anggutare|Agopaga|Lerawera|Nakongwe|Ginilome|Yalibate|Wurunikime|Jimbinggame|Oriluk|Pagarugom|Towoluk|Tenolok|Jiogobak|Tirigoi|Mondogoneri|Tenomanggen|Andiron|Ambitmbit|Aulakme
2001:Nioga|Yonggi|Wonggi|Wambagalo|Jigonikme|Muruwi|Wutime|Gibaga|Papak|Wanduri|Walom
2001:Gubume|Milineri|Melela|Kenendaga|Apelome|Kumigi|Noba-Noba|Nogi|Gubuneri|Liguni|Mondu|Jinggi|Ginilume|Wunggani|Menggegenikime|Tinggirege|Timoramo
2001:Guna|Mandura|Lugubago|Andugir|Muara Miguni|Abili|Pereya|Ginimanggen|Laworege|Wumbiri
2001:Dagai|Dagai 2|Deide|Faride|Soi|Mbomban|Yeihneri|Mandara Lani|Debite|Gueri
2001:Kiyage|Wanggiba|Amuringgik|Tenggabanggwi|Tumbiwolu|Kelandu|Ambo|Atoli
1001:Enarotali|1006:Timida|2002:Madi|Aikai|Ipakiye|Papato|2007:Kopo|Wage|Kagupago|Oyaigo|Kogekotu|Awabutu|Geko|Mugimeketago|Tuamakida|Geibu|Pudotadi|Kogekotu|Iyaitaka|Ugibutu|Wouyebutu|Amougibutu|Dapaiba|Yukekebo|Agumaida|Yagiyo Butu
1001:Obano|2002:Kegouda|Totiyo|Beko|Tipakotu|Epo Obano|Towauwo|Wiyogei|Ekinauwo|Kigodide|Putakogopa|Waukotopa|Digiugii
2001:Toyaimoti|Agapo|Abatadi|2005:Baguwo|Makidini|Tagiya|Emai|Dinubutu|2013:Duwadide
2001:Bogobaida|Nawipauwo|Madou|Jibudide II|Yumauwo|Kagoudide|Eyapouda|Miyokepi|Obaya Dimi
1001:Bibida|2002:Ugidimi|Odiyai|Tuwaktu|Kugaisiga|Kolaitaga|Dama-dama
2001:Duma|Bomosiga|Japesigaiwaka|Waitapa|Duma II
2001:Todia|Dadou|Bua|Kepi|Wageme|Bugubutu|Dogomouto|Giwo|Nomokepota|Eguai|Degatadi|Uwoyupi|Wegekebo|Yinotadi
2001:Kebo II|Togowa|Ibumaida|Kagupagu|Ayaigo|Geibu|Yokadagi|Bunaida|Kedege|Uwaiye|Dawawa|Mugime Ketago|Tuwamakida
2001:Wotai|Keniapa|Memiyaibutu|Dimiya|Udaugi
2001:Pasir Putih|Geida|Widimeida|Makidimi|Iteuwo|Ogeida|Teguogi Pugaida|Dabamomaida|Baguwo|Keneugi|Debamomaida|Tegougi Pugaida
1006:Badawo|2001:Uwamani|Muyadebe|Woubutu|Kugitadi|Kobouyagapa|2007:Geko|Kinou|Toko|Yagiyo Butu|Obaidagi
2001:Dei|Obaiyoweta|Bubugiwo|Yimouto|Tamugauwo|Dagouto|Kopabutu|Boutai|Buka Duwata
2001:Pugo|Waidide|Kopaidagi|Uwibutu|Tipago|Boba|Iyaidagi|Iyaitadi|Waiepo
2001:Muyetadi|Mogeya|Epabutu|Tiga Damuto|Bebiyai|Idaiyo|Tinou|Damuto|Obaiyodimi|Amopa
2001:Okaitadi|Kito|Geiketago|Kadiyai|Uwodege|Digiyo Tuwataida|Itoka
2001:Ukauwo|Waipa|Ukago|Totiyo|Biyadide|Pekege
2001:Panibagata|Pugaida|Aweubutu|Ipuwa|Munaiyepa|Kebo I|Payogei|Detauwo|Yaibu|Woyouto
2001:Youtadi|Uwagi|Ipouwa|Munaiyepa|Dokoneida|Namutadi
2001:Nomouwodide|Pikokebo|Baya Biru|Jigitopa Timur|Maatadi|Pupekebo
2001:Uwebutu|Epouto|Tugumo|Tugu Kagomoma|Deiyamo|Miyamo
2001:Dogomo|Bomong Bugopa|Dangipa|Ondegapa|Sogomo
2001:Deta|Tuguwai|Tuguwai Moma|Bumaida|Debaiye|2007:Komopa
2001:Obaipugaida|Eyagitaida|Momageida|Ekauwiya|DebaKebouda|Kaidoutadi|Pogeidimi|Okonobaida|Gakokotu|Kegama
2001:Yabomaida|Akoubaida|Dauwagu|Ganeyetaka|Yabomaida II|Bodatadi|Ibouwagu
1001:Koperapoka|Kwamki|Timika Jaya|1007:Sempan|Pasar Sentral|Wanagon|Kebun Sirih|Otomona|Perintis|Dingo Narama|Timika Indah|2004:Nayaro|Minabua|Hangaitji
2001:Kiliarma|Amungun|Aramsolki|Fakafuku|Masasimamo|Emogoma|Emkoma Halama|Hinat Untung
1001:Wania|2002:Kaugapa|Poumako|Tipuka|Muare|Hiripau
2001:Kokonao|Migiwia|Kiura|Mimika|Aparuka|Atapo|Apuri
2001:Sempan Timur|Wenin|Noema|Wapu|Sumapro|Wacakam|Waituku|Bulumen|Kanmapiri|Jaitak
2001:Jila|Diloa|Noemun|Pasir Putih|Jengkon|Pilik Ogom|Bunaraugin|Umpliga|Amua Ogom|Pusuwe|Wandud|Diloa Dua
2001:Ayuka|Amamapare|Ohotya|Omawita|Fanamo
2001:Atuka|Tiwaka|Keakwa|Aikawapuka|Kamoro
1001:Kuala Kencana|Karang Senang|2003:Utikini Baru|Bhintuka|Tioka Kencana|Mimika Gunung|Karya Kencana|Utikini Dua|Utikini Tiga|Jimbi
1001:Tembagapura|2002:Waa|Arwanop|T'Singa|Jagamin|Banigogom|Opitawak|Doliningokngin|Banti Dua|Aingogin|Baluni|Noselanop|Meningimponogama|Jongkogama
2001:Potowai Buru|Yapkoka|Aindua|Tapomai|Umar
2001:Kapiraya|Uta|Mupuruka|Wumuka|Akar|Mapar|Kipia|Pronggo|Wakia
1001:Harapan|2002:Meekurima|Landun Mekar|Olaroa|Bintang Lima|Damai|Walani|Amole|Lamopi|Tunas Matoa
2001:Hoya|Mamontoga|Jinonin|Kulama Ogom|Puti|Jawa
2001:Limau Asri Timur|Wangirja|Iwaka|Naena Muktipura|Mulia Kencana|Pigapu|Limau Asri Barat
1002:Kamoro Jaya|Wonosari Jaya|1005:Inauga|2001:Kadun Jaya|2004:Nawaripi|2006:Mawokau Jaya|Mandiri Jaya
2001:Amar|Kawar|Manuare|Ipiri|Paripi|Yaraya
2001:Enggin|Alama|Senawak|Unimogom|Bemoki|Tagaralma|Geselema|Wuarem|Jenggelo|Purua|Kilmit
2001:Kago|Kimak|Wuloni|Nipuralome|Tagaloa|Jenggerpaga|Kibogolome|Ilambet|Kalebut
2001:Wangbe|Jindak|Pungki|Wonalbe|Ulipia|Marilaukin|Ailpailin|Wungbet|Nagaljagama|Mongkoihol|Nangi
2001:Yulukoma|Milawak|Tinggilbet|Ogamki|Dengkibuma|Dambet|Ondugi|Ambobera
2001:Doufo|Iratoi|Lani|Wahuka|Sibita|Rawa|Jirei
2001:Pogoma|Gagama|Wiha|Wakme|Ugutmu|Yugume|Kolamagi|Guwamu|Kumasingga
2001:Yauria|Gigobak|Kalibuk|Kelemame|Gulabut|Kolaribanak|Mogulu|Gigobak II|Pasir Putih|Gingga Baru|Tenonggame
2001:Agandugume|Gut'yenggenak|Dugunale|Ogobak'pelenak|Dolinggu|Ayume|Terowi
2001:Gome|Misimaga|Upaga|Agiyome|Yenggernok|Wako|Tegelobak|Ninggabuma|Kelanungin|Yonggolawi
2001:Tayai|Kordesi|Faisau|Fokri|Foisa|Duaita|Dervos
2001:Babe|Jambul|Nungai|Mugulip|Kelmabet|Jenggeren
2001:Puluk|Kelandiruma|Pupet|Pilokoma|Gimurik|Wandibet|Meningimte|Bungok
2001:Erong Berong|Hikinat|Daung|Kombet|Onop|Kulamagom|Ogamanin
2001:Aguit|Kembru|Molu|Belaba|Makuma|Tinoti|Nilime
2001:Golu|Bina|Lumakluk|Wogot|Kabogoluk|Ogomegat|Mamaput
2001:Kilunggame|Bakcini|Timobut|Tagalame I|Wonelupaga|Komapaga|Timobut Egewak
2001:Nigilome|Weni|Amuleme|Jigunggi|Kumikomo|Rumagi|Gelegi|Wombru|Kondokwe|Tinibolu|Winanggwi
2001:Pamebut|Agenggen|Yugumuak|Wilewak|Lambera|Wobulo|Mugalolo|Manggame|Jerusalem|Wiyabubu
2001:Mayuberi|Maki|Paluga|Ayali|Toegi|Amungi|Olenki|Mundiba|Akonobak
2001:Bubet|Bologobak|Ko'eao|Ogongki|Mabuga|Kabuki|Oknanim|Kalemogom
2001:Eromaga|Pinggil/Eronggobak|Gilini|Pinapa|Kunga|Ondugura|Manggume|Kuleme|Ninggibome|Awilkinop|Domaoa|Pungtrama|Balamagalama|Aminggaru
2001:Tuput|Wenggen'ambut|Wamiru|Piluwolu|Tenawi|Wanombut|Pumbanak
2001:Jiwot|Gunaluk|Kugiame|Wuyunggame|Deogi|Jugumi
2001:Amungkalpia|Bela|Ompliga|Alama|Tagalarama|Bemoki
2001:Mundidok|Yaiki Maiki|Tobenggi|Towenggi II|Welenggaru
2001:Erelmakawia|Kalpamonora|Bomogin|Mamoldema|Wamagun|Amungkonin|Ipmangkop|Tamagun|Ai Arama
2001:Ikebo|Mauwa|Ekemanida|Bukapa|Kimupugi|Dikiyouwo|Idakotu|Putapa
2001:Bobomani|Abaimaida|Bonakunu|Dawaikunu|Magone|Diyoudimi|Obaikagopa
2001:Apogomakida|Deneiode|Yegiyepa|Ideduwa|Kegata|Egipa|Ukagu|Tibaugi
2001:Idakebo|Pugatadi I|Pugatadi II|Ikrar|Obayo|Kuyakago|Mogou|Yametadi|Duntek|Ekimani
2001:Unito|Sukikai|Iyaro|Wigoumakida
2001:Abouyaga|Maikotu|Taubaikebo|Yegoukotu
2001:Puweta I|Pouwouda|Puweta II|Botumoma|Obaibega|Digikebo|Bogiyateugi|Matadi|Tuwaida|Yepo|Ugikagouda|Ugikebo
2001:Ugapuga|Deiyapa|Boduda|Yotapuga|Bokaibutu|Bunauwo|Nuwa
2001:Piyakunu|Diyeugi|Putaapa|Atou|Modio|Upibega|Timepa|Gabaikunu|Adauwo|Megaikebo
2001:Dogimani|Kigamani|Idadagi|Denemani|Makidimi|Egebutu|Motito|Bobobutu|Pona
2001:Emondi|Mindau|Sambili|Yoparu|Yokatapa|Bilogai|Puyagia|Jalae|Mamba|Titigi|Eknemba|Wandoga|Pesiga|Mblusiga|Ndugusiga|Kumbalagupa|Buwisiga
2001:Mapa|Bilai|Maya|Degesiga|Pogapa|Bamba|Zombandoga|Kobae|Selemama|Kendetapa|Hiyabu|Ogoeapa|Bonogo|Agapa|Engganengga|Waiagepa|Hugitapa|Bubisiga|Nggagemba|Sanepa|Mbomogo
2001:Sabisa|Dubandoga|Debasiga I|Debasiga II|Isandoga|Mogalo|Jae|Mbugulo|Hulagupa
2001:Danggatadi|Mbiandoga|Bugalaga|Yagaito|Kalawa|Yanei|Maniuwo|Tunggapo|Pagamba|Maolagi|Aneya|Kigitadi|Ndabatadi|Moyomataga|Pitadi|Ular Merah
2001:Agisiga|Tausiga|Unabundoga|Mbamogo|Jenetapa Janasiga|Soali|Tambage|Nabia|Danggoa|Kombogosiga
2001:Wabui|Balaimai|Janamba|Kulapa|Pugisiga|Hitadipa|Soanggama|Danggomba|Sakumba
2001:Ugimba|Bunaopa|Pigabu|Teteopa|Dukendopa|Nggamagae
2001:Tomosiga|Bigasiga|Dapiaga|Pewesiga|Hegenagai|Gaimigi|Jawasiga|Duginggobo|Sugulubagala
2001:Waghete I|Ugiya|Yaba|Waghete II|Bomau I|Okomakebo|Bamou II|Atouda|Oneibo|Yaba II|Mugouda|Bomou III|Okomotadi|Buwoudimi|Ibodiyo|Ikiyawo|Motano|Amago|Idege|Peku
2001:Damabagata|Kokobaya|Watiyai|Edagotadi|Dakebo|Bagou|Dagokebo|Ipoke|Waitakotu|Pekepa|Bagumoma|Udaugida|Bagou II|Idayodagi
2001:Kopai I|Kopai II|Woge|Yewadide|Mudetadi|Diita
2001:Gakokebo|Demago|Widuwakiya|Onago|Wagomani|Digibagata|Piyekedimi|Ayatei|Tenedagi|Diyai|Jinidaba|Widimei|Yagu|Obai|Yipai|Diyai II|Meyepa|Kogemani|Digikotu|Onago II|Maatadi|Epanai
2001:Komauto/Kapiraya|Mogodagi|Yamouwitina|Idego|Uwe Onagei
1001:Wamena Kota|1006:Sinapuk|Sinakma|2002:Honelama|Hulekama|Batu Merah|Autakma|2008:Honelama Dua|Honaima|Lanitipo|Wamaroma
2001:Jiwika|Mulima|Waga-Waga|Abusa|Eragama|Kumima|Menagaima|Iyantik|Umpagalo|Hopama|Obya|Utkolo Satu
2001:Kimbin|Walak|Araboda|Logotpaga|Wawanca|Miligatnem|Loki|Tikawo|Kombagwe|Wanggonoma
2001:Hubikosi|Kosimeage|Kosihilapok|Meagama|Pipukmo|Isakusa|Pelima|Kikhumo|Jibilabaga|Ikilumo|Sunili
2001:Bolakme|Munak|Tenonggame|Bandua|Lani Timur|Nunggarugum|Poitmos|Kugitero|Wenamela|Bimu|Tekani|Owagambak
2001:Walelagama|Pugima|Itlay Halitopo|Kubulakma|Kulaken|Wamusage
2001:Temia|Anegera|Elabukama|Siapma|Hamuhi|Kosihave|Mulupalek|Pumasili|Abulukmo|Yumugima
2001:Wolo|Kukurima|Pirambot|Tegabaga|Wollo Timur|Alugi|Wunan|Wodloma
2001:Sinata|Asolokobal|Hesatom|Asotapo|Wiaima|Ninabua|Helaluwa|Mulinekama|Yapema
2001:Heatnem|Wililimo|Yabem|Waukahilapok|Aleak|Inanekelok|Witalak|Mulukmo|Landia|Filia|Isugunik|Hitelowa|Duabalek
2001:Yalengga|Taganik|Wananuk|Pilimo|Tumun|Akorek|Manili|Aipakma|Wugurima|Bitti|Wamanuk Dua
2001:Trikora|Nanggo|Dinggilmo|Kora Jaya|Korambirik|Anggulpa
2001:Napua|Holima|Lani Matuan|Okilik|Healekma|Yelekama|Sapalek|Yomaima|Wilekama
2001:Walaik|Elarek|Holima|Yelai|Welekama
2001:Wouma|Ketimavit|Wesakma|Logonoba|Wesakin|Pipitmo|Sinarekowa
2001:Hubikiak|Hetuma|Dokopku|Likino|Musiamia|Husoak|Hom-hom|Musiamia Dua
2001:Yagarobak|Zapma|Ayobaibur|Ibele|Tipalok|Habema|Zinai|Holaliba|Yelebarek|Yokalpalek
2001:Tailarek|Senogolik|Bokiem|Iyora|Budliem|Yoman Weya|Huluaima|Entagekokma
2001:Lukaken|Miami|Waroba|Yogonima|Tomisa|Helepalegem|Siliwa|Sumunikama|Kemisake
2001:Siepkosi|Yumogima|Sekan|Noagalo|Manika|Sekan Dalam|Isawa Himan|Lunaima|Wekia
2001:Usilimo|Siba|Wosiala|Gua Wisata|Undulumo|Fikha|Meagamia|Alona|Abutpuk|Isaiman
2001:Korma|Tulem|Alula|Arogolik|Wiligima
2001:Muliama|Wenabubaga|Kilubaga|Musalfak|Punakul
2001:Wadangku|Agulimo|Musiem|Yomosimo|Luku-luku
2001:Pisugi|Pabuma|Aikima|Pikhe|Akiaput|Suroba|Wara
2001:Koragi|Telegai|Kumudiluk|Tagibaga|Tenondek
2001:Tagime|Porome|Onggobalo|Lakwame|Yordania Tulak|Gume Kupari|Wandinggunie|Mulugame|Lapeyo|Yanggapura|Yogobur
2001:Tanahmerah|Towagame|Molagalome|Kwigiluk|Mebunukme|Okwa
2001:Tagineri|Injuta|Binibaga|Tamokilu|Pagaluk|Gelelame|Wilaloma|Melemei|Wuragukme
2001:Wogi|Elaboge|Holasili|Yerega|Olagi|Gigilobo|Apnae|Wonenggulik
2001:Piramid|Yonggime|Perabaga|Algonik|Yalinggume|Abuneri|Gobalimo|Balima|Yumbun|Beam
2001:Miliama|Asologaima|Kewin|Holkima|Helefa|Sekom|Delekama|Molebaga|Silamik|Konan|Pilibaga|Hukuragi
2001:Bugi|Manda|Dewene|Totni|Tagulik|Walak Selatan|Kodlangga|Air Garam
2001:Iriliga|Onggobaga|Walakma|Ayoma|Dlonggoki|Tirunggu|Dlinggama
2001:Welesi|Yagara|Asojelipele|Lantipo|Pawekama|Apenas|Tulima
2001:Sogokmo|Asotipo|Putagaima|Kuantapo|Heberima|Iwigima|Pobiatma|Hitigima|Air Garam|Hukulimo
2001:Maima|Minimo|Esiak|Heraewa|Kepi|Husewa|Menagaima
2001:Pupugoba|Waima|Yomote|Yelelo
2001:Wame|Dumapaga|Yanenggame|Dogoname
1001:Ilokama|2002:Kama|Yaloaput|Mawampi|Parema|Agamoa|Silumarek|Wesaganya
2001:Kabiding|Aldom|Kutdol|Polsam|Akmakot|Mabilabol|Bunamdol|Molbib Silibib
2001:Oknanggul|Kukihil|Kiwi|Berusaha|Pelebib|Sopamikma|Asua|Lolim|Pomding|Diip|Delpem|Mangoldoki
2001:Okbifisil|Abmisibil|Manunggal|Iriding|Atolbol|Oktanglap|Oksemar|Okaplo
2001:Iwur|Kurumklin|Walapkubun|Dinmot Arim|Ewenkatop|Ulkubi|Dipol|Nenginum|Narnger|Kamyoim
2001:Batom|Oksip|Mongham|Sabi|Neep|Muara|Batom Dua|Akyako|Peteng|Belomo|Abukerom
2001:Borme|Omban|Sikibur|Onya|Arina|Bordamban|Aringgon|Bukam|Kwime|Kolgir|Cangdamban|Laydamban|Seban
2001:Okyop|Oketur|Ehipten|Wantem|Dikdon|Okyako|Okyaop|Tatam|Okhik
2001:Aboy|Luban|Jubly|Armise|Woro|Pipal|Lulis Wii
2001:Pepera|Okbon|Yun Muku|Denom|Bon Yakwol|Ok Telabe|Wok Bakon
2001:Bime|Bob|Kameme|Calab|Limiri|Teli|Lim Lim|Bunggon|Perem|Turwe
2001:Eraduman|Alemsom|Tapasik|Payol Masumkon|Tapob|Bakwalin Yub|Imiryi|Sumtamon|Bondik|Muruman|Binalkom|Tibal
2001:Bape|Masim|Akmer|Kasawi|Tapasik Dua Bapenka|Ibot
2001:Dabolding|Kalomdol|Tulo|Arinkop|Imik
2001:Oksop|Mimin|Atenor|Oktumi|Alutbakon
2001:Yapimakot|Seramkatop|Parim|Siminbuk|Modusit|Wanbakon|Yakmor|Okatem
2001:Kungulding|Bulangkop|Limarum|Yumakot|Aplim|Okdo
2001:Arintap|Tarngop|Kawor|Sakup|Umding|Nanum|Ater
2001:Awinbon|Nanum Anaip|Mikir|Kawe|Yelobib
2001:Tarup|Marang Tiking|Imsin|Bitipding|Onkor|Beten Dua|Omor
2001:Okelwel|Kotyobakon|Okteneng|Tengnong
2001:Okma|Oktae|Tinibil|Okdilam|Autpahik|Tomka|Okpa|Okhaka|Honkuding|Bomding|Okdunam|Paune
2001:Oklip|Okhim|Oktem|Okbumul|Okamin|Oktumi|Komok
2001:Oktau|Oktaru|Okbem|Okngam|Bemhimiku|Bilip Bayo|Atang Doki|Okalut Kumal|Kaep
2001:Kubiphkop|Okano|Sebul|Mangabip
2001:Sabin|Borban|Kirimu|Dumpasi|Maksum|Pedam|Tupoplyom|Yapil|Atembabol|Omliom|Peneli|Markom
2001:Karye|Batani|Segame|Palur Satu|Palur Dua|Sople|Bakata
2001:Merpasikne|Taramlu|Weime|Meryang|Limrepasikne|Youlban|Mekdamgon|Daluban|Nomteren
2001:Bias|Bumi|Tero|Delemo
2001:Mot|Milki|Yubu|Muara Asbi|Tual
2001:Jetfa|Lulis|Tupalma Satu|Tupalma Dua|Kalimbu|Bris
2001:Teiraplu|Sinami|Maigame|Murme|Yuaban Satu|Yuaban Dua|Terapdei|Yitarget|Teriame|Bautme
2001:Eipumek|Lalakon|Londinin|Talemu|Wakidam|Bunyirye|Basiringe|Barama|Tanime|Serabum|Supleyu|Kweredala|Mungkona|Malingdam
2001:Marikla|Yabosorom|Pamek|Barice|Imde|Lumdakna|Baramirye|Mandalak|Yokul|Kalek|Pinggon
2001:Nongme|Rubol|Yokom|Yarigon|Omtamur|Cangpally|Kwarban
1001:Obolma|2002:Ibiroma|Hihundes|Wanem|Anjelma|Pusuaga|Wulik Punua|Kilise|Air Garam|Esalien|Lukulema|Tukuarek|Kima|Yagarelo|Soroh|Eroma|Lotia|Wuluagaima|Huken|Huguma|Parela|2023:Hesmat
2001:Yahulikma|Lelambo|Tulpa|Ilwap|Kiltam|Pilong|Vuno|Suahi|Tohong|Paliptek|Letin|Hohe
2001:Ninia|Liligan|Niniahan|Waerek|Wahaik|Sohwal|Babet|Kahul|Hwealoma|Liligan II
2001:Momnoak|Silimo|Eksa|Siloma|Asia|Suet|Walkruk|Sodule|Sagaduk|Sianele|Eremnahom|Silon|Nikilei|Suok|Fabe|Weakma|Pinda|Hwesalemo|Sebin|Wubialo
2001:Samenage|Haleroma|Muke|Pona|Ison|Asotapo|Hirin|Notnarek|Hugi Lokon
2001:Nalca|Cenderawasih|Manggona|Bolda|Emm|Imsekla|Hein|Luwemna
2001:Dekai|Kuaserama|Moruku|Massi|Keikey|Kuari|Muara|Kiribun|Kokamu|Tomon I|Sokamu|Tomon II
2001:Munu|Obio|Pugun|Ujin|Yahufa|Jibak|Patin|Hom Hom|Wendame|Kwakenoro|Busupa|Yagebo|Penigik
2001:Gopa|Jinusugu|Woropi|Senipan|Yosua|Rentis|Solok
2001:Apdagma|Sabin|Mugi|Harap|Suok|Mul|Kolodoma|Sangatur|Sowaling|Yerekama|Walkuma
2001:Amuma|Sarmuge|Tolikapura|Wisikma|Silorin|Waeklek|Balum Erang|Golowen|Orugai|Plau|Sagasal|Kinika|Harapan
2001:Usaregeik|Lidipmu|Sumegen|Hendikma|Bue|Haletuk|Dekbok|Yeriko|Weleheikma|Esaikma
2001:Pasema|Leinoko|Lowet|Wea|Sengangge|Wulin|Pupi
2001:Paima|Dugumhad|Leleak|Subsal|Sengsenagaik|Sipnidipmu|Hogio I|Hogio II
2001:Kosihun|Seima|Userem|Yuarima|Ugem|Wusagasem|Hunenima|Itlay Wopi|Togoluk|Herawe|Hendang|Ilokomo|Hulesi|Wanesi|Panyoke|Nyikinen|Wesangma|Olomising|Wemasili|Lugulmu
2001:Soba|Hepinis|Aguluntipmu|Nilen|Surukmu|Tanda
2001:Lokon|Luarima|Werima|Hanoasuok|Wesagalep|Wesama|Weasi|Weriaput|Suesi|Nesuwen|Esema Husage|Libuk|Hagawen|Hepia
2001:Tangma|Wamarek|Hipela|Huewi|Punno|Simeka|Yeleas|Aleleng|Yalimo|Helo
2001:Ukha|Kuleken|Amisangi|Wenapuk|Eki|Yelepunu|Siolorema|Musanarek|Walialema|Lua|2022:Wakunyama
2001:Pontenikma|Kuni|Panggema|Homtonggo|Tukam|Kemumanggen|Yangkali|Weresili|Susek|Kolu|Tonggoi|Bineluk|Masahan
2001:Kosarek|Nahomas|Silkom|Wahe|Hombuka|Mine|Uldam|Tiple|Wesaltek|Konosa|Illion
2001:Nipsan|Tapla|Walmak|Serengon|Ikmu|Biu|Ilukdamon|Yalmun
2001:Ubahak|Saruk|Pini|Sosomikma|Suhuntek|Keleng|Silong|Nurap|Wamuhuk|Welile|Mabien|Kibianggen|Koluang|Tolombing|Furuluk|Oblin|Bisifak
2001:Siwikma|Pontenpilik|Piliam|Hiklahin|Helapilik|Lirutek|Huhulpunu|Pronggoli
2001:Walma|Solinggul|Hontulun|Honggolek|Werene|Weri|Wewasi|Yetehup
2001:Subundalek|Tanggeam|Amfulma|Suksale|Linggisen
2001:Hereapini|Pelentum|Homboki|Menetsing|Pue|Kabukal|Kinkun|Hoet|Muhumu|Ohena|Nelisa
2001:Wanam|Hereky|Membaham|Wisomi|Talambela|Sehelu|Ubalihion|Walahan|Salakma|Samiyul|Letfet
2001:Talambo|Tibul|Kikila|Palukae|Wubri|Bari|Lulum|Paleromon|Lelambo 2
2001:Puldama|Kasen|Bako|Balsek|Manbolak|Famek|Semlu|Baru
2001:Endomen|Okloma|Delon|Suron|Sentul|Gidomen|Galsin|Kouwet
2001:Kona|Kalpok|Seklak|Wetmuk|Kugun
2001:Dirwemna|Aksal|Dolsen|Salengkomo|Silion
2001:Holuwon|Danggema|Weni|Sosi|Sia|Bineleruk|Sohonggik
2001:Wanim|Lolat|Bunde|Serahak|Webile|Dinggila|Esalek|Denema
2001:Weawen|Kwelena|Singokla|Banga|Soline|Musan|Salbi|Erim
2001:Sela|Megom|Mondon|Horoman|Makero|Orisin|Monamna|Ejub|Dolbol|Hemuka|Phoy|Sulda|Mekdua|Bera|Holdomen|Asok
2001:Korupun|Dagi|Wemin|Morome|Moo|Batkuk|Maldua|Amdua|Somsek|Basal|Yamdua|Dildau
2001:Langda|Alirji|Laryi|Wasumurji|Kirabuk|Kap-kap|Yalar|Bebekle|Lukun
2001:Bomela|Yalmabi|Kitikni|Sombat|Kubialat|Palamdua
2001:Suntamon|Tapasik|Bulbul|Dirik|Yup|Bongkok|Masumkon|Binalkon
2001:Seradala|Moruf|Koper|Teret|Tokuni|Burupmakot|Yasip|Masomduba|Samboga
2001:Yalisomon|Yabi|Sobaham|Balinggama|Dohong|Hamik|Kulahaik|Simbuk|Puahun|Silak Pahabol|Sele|Benembia|Hubik
2001:Kabianggama|Sohobma|Sohal|Bahabolma|Subayo|Buahun|Domul
2001:Debula|Kwelamdua|Kubuk Dua|Senayom|Sesepne|Baluk|Kemligin|Obis|Yalidomon|Kabulan
2001:Silakma|Somarin|Kenkeni|Monin|Enggelasue|Oakbisik|Momenggama|Husmo|Karelma|Usabini
2001:Hilipuk|Homidipmu|Kini|Yaruhuk|Jamin|Dindok|Sohondipmu
2001:Duram|Yeminikma|Goak|Digitme|Dengat|Niniwi
2001:Yogosem|Kiroma|Sogasio|Saikama|Hokolekma|Esahapuk|Mesahaput
2001:Kayo|Molama|Sebu|Walet|Hombesaloma|Alhai|Uase
2001:Sumo|Uam|Maku|Obokain|Jibuk|Wenapong|Muara Balim|Hunisi|Boor|Wirilu|Kwiriside
1001:Karubaga|2002:Kogimagi|Muara|Ampera|Elsadai|Ebenhaiser|Kolilan|Kuloname|Lirak|Kimobur|Kuragepura|Kiranage|Luwik|Gininggadonak|Danggulurik|Gurikme|Molera|Nalorini|Beleme|Gurikagewa|Pulanggun|Yalikaluk|Losmen
1001:Bokondini|2002:Mairini|Apiam|Umaga|Galala|Mingganggo|Tenggagama|Kologume|Lambogo|Jawalane|Dunduma
1001:Kanggime|2002:Marlo|Logon|Aulani|Ligiibak|Kerena|Purugi|Lawor|Kagimaluk|Dundu
1001:Kembu|2002:Mamit|Yowo|Nugari|Kobon|Kabori|Genani|Wulinaga|Aworera|Agimdek|Tioga
2001:Goyage|Yemarima|Tigikun|Dugi|Doge|Benari|Wijamurik|Woji|Mampulaga|Tidur Mabuk|Bini|Didelonik|Kumbu|Peko|Tiri|Tigir|Bopa|Angkasa|Gilok
2001:Wurineri|Pokegi|Arombok|Enanagi|Pindak|Gilopaga|Keribaga|Wona|Numbuboton
2001:Wina|Gualo|Bimbogul|Yugumengga|Wariru|Yugubuk|Akima|Malela|Nakwil|Finai|Holandia|Tawi|Yogweme
2001:Umagi|Yali|Nambu|Nolopur|Yaleme|Gatini|Mino|Gurin|Piriluk|Pagongga|Warna|Popaga
2001:Panaga|Ibunuh|Saksi Maler|Kutiom|Eragani|Pindanggun|Siak|Yandono|Paido
2001:Lugwi|Yaliwak|Teropme|Yigonime|Mome|Bugum|Pagona|Wunabu|Wilileme|Yangguni
2001:Aruku|Kubugiwa|Kubu|Numbugawe|Tiyenggupur|Murik|Minagi|Kalewi|Menggenagi
2001:Konda|Arulo|Mandura|Mowilome|Arumagi|Gimo|Silabulo|Arikoba|Tingapura|Ganage|Yawineri
2001:Mondagul|Timojimo|Tabowanimbo|Nelawi|Woromolome|Kendemaya|Palagi|Megapura|Wabuna|Minagame|Barename/Luanggi|Yilogonime/Tabinabo
2001:Kuari|Menggeba|Alopur|Kenen|Wanggugup|Baliminggi|Abepur|Markar|Luanggi|Kondegun|Jinulira|Kibur|Tebenalo|Umaga|Kurik|Menggenagame|Gubagi
2001:Bokoneri|Donggem|Abimbak|Munagame|Kanewunuk|Nanggurilime|Kurewunuk|Durima|Lerewere|Bolly|Omuk|Wonaga|Waringga|Tanabume|Kanere|Nunggalo|Weri
2001:Abena|Nogobumbu|Bilubaga|Gabunggobak|Wulurik|Wanggulam|Bitillabur|Windik|Yibalo|Wania|Arelam|Gelalo|Duma|Yinama
2001:Nabunage|Kupara|Kutime|Kumbo|Timbindelo|Jekito|Wewo|Geningga|Kimilo|Missa|Logilome
2001:Tinggom|Egoni|Martelo|Lerewere|Yakep|Welesi|Orelukban|Baguni|Kulutin|Yamulo
2001:Nunggawi|Kokondao|Belep|Kuripaga|Kimobur|Wondame|Kilungga|Nombori|Delelah|Gilo|Undi|Derek|Numbe|Kanggineri|Wonoluk|Barenggo|Tunibur|Woyi|Kubalo|Tinoweno|Mololowa|Kunipaga|Kabumanggen|Kondangwi|Kipino|Tomobur
2001:Wamolo|Woraga|Kalarin|Gubuk|Umar|Wobe|Gingga|Punggelak|Kurik|Gumbini|Muruneri|Nangga|Enggawogo|Wamili|Oker|Winengga|Aworera
2001:Numba|Baliminggi|Kuma|Yugumena|Yalogo|Yiragame|Tingwineri|Guniki|Keragigelok|Jinuwanu
2001:Bolubur|Geneluk|Tirib|Beremo|Pirage|Koinggambu|Liwina|Eragani|Luki|Tioner|Logulo|Bawi
2001:Dundu|Nugini|Kembu|Kurupu|Yiku|Bimo|Dugunagep|Nilogabu|Nakwi|Nini
2001:Geya|Alobaga|Timori|Nawu|Tinagoga|Witipur|Jelepele|Winalo|Kibu|Wunggilipur|Weyambi|Dimbara
2001:Egiam|Yonira|Tabonakme|Murni|Yoka|Wayongga|Weri|Pinde|Kurba|Kaliundi
2001:Gagulineri|Telekonok|Kuoklanggunik|Bogokila|Mabuk|Nogari|Genage|Tigir|Gindugunik|Konengga
2001:Berembanak|Habag|Kekoli|Kamboniki|Kaloniki|Tari|Marbuna|Malta
2001:Onggokme|Kubur|Weu|Liwese|Wenduri|Tabo Wanimbo|Lenggup|Tinger
2001:Yanora|Wari/Taiyeve|Papedari|Dotori|Arebe/Ninggame|Kowari|Wiki|Kuruku|Friji|Dorera|Dustra/Yamiriko|Muna|Kalibu|Laniloma|Wakumendek|Timoga/Kabupaga|Beleise
2001:Dow/Bijere|Takri|Prawa|Sigou|Dagari|Warka|Pakare|Tigu|Bire|Itoli|Vokuyo
2001:Silo|Logi|Tagi|Bini|Dunda|Getiem|Rumbepaga|Yimabnime|Wanuk|Lamaluk
2001:Yuneri|Yido|Omibur|Tenabaga|Wonabunggame|Gembileme|Wenome|Mopi|Kanggilo|Yudimba|Umar
2001:Wama|Wonitu|Kumbur|Kwarini|Weyage|Timer|Gulak|Nowo|Gunalo|Korlo|Towolome|Golena
2001:Geka|Kwa|Gelok|Makido|Yinuwanu|Wanuwi|Dimbara|Wenigi|Membramonggen|Tabunakme
2001:Telenggeme|Aukuni|Tenek|Kimunuk|Kimugu|Yagagobak|Linggira|Wekaru|Dolunggun|Kagi
2001:Anawi|Yalipura|Kotori|Bieleme|Yalokobak|Linggira|Aridunda|Loguk|Imurik|Gineri
2001:Banggeri|Igari|Tina|Telelomi|Kopenawai|Wunggi|Baganagapur|Milineri|Mili|Geyaneri
2001:Wugi|Loma|Gitar|Gilime|Lena|Timoneri|Kuagembur|Wuronggi|Buangludah|Pindelo|Koli
2001:Wania|Milipaa|Tarawi|Niagale|Bumbu|Ambena|Gunombo|Mawi|Ripa|Delegari
2001:Peyola|Kogotime|Gabunam|Gulak|Melaga|Ekoni|Minggen|Kandimbaga|Kinebe|Belela
2001:Kaiga|Bawi|Tina|Kurbaya|Wiyangger|Again|Piraleme|Tunggunale|Kotorambur|Wolu
2001:Wuluk|Wenggun|Posman|Tiyonggi|Yelly|Agin|Kogagi|Yebena|Wamigi|Kolanggun
2001:Bogonuk|Wisman|Paba|Ewan|Wumelak|Walelo|Laura|Talinamber|Aliduda|Andomak
2001:Wiyaluk|Aburage|Kogoyapura|Erimbur|Leragawi/Megagirakuk|Longgoboma|Tingwi|Gubura|Lubuk|Bogome
2001:Biuk|Guburini|Yiluk/Kondenggun|Yugu Mabur|Tomagipura|Yiyogobak/Kibur|Galubup|Mbinime/Jinulira|Wonabu|Tomagi/Gubagi|Purugi
2001:Pekaleme|Teleme|Giko|Kungge|Kotorambur|Miyanagame|Karu|Tabuh|Gwak Dugunik|Minegimen|Ambirik
2001:Kobakma|Ninugagas|Seralema|Gimbis|Boroges|Aunduang|Luarima|Guawage|Moga|Keniwa|Sembegulik|Dogle|Wiyugobak|Baliklabuk|Yagalim
2001:Kelila|Dibunggen|Timeria|Uganda|Dogobak|Yalenggolo|Binime|Tikapura|Onggobalo|Kambo|Kindok|Tari|Gelora|Yagabur|Pelanme|Tonggrik|Kumbu|Mabuna|Manggaleso
2001:Winima|Mogonik|Winam|Kino|Ayeki|Enggama|Wurigelobar|Pagale|Arsbol|Yabendili|Moligi|Kugab|Engaima|Erageam|Wanilok
2001:Megambilis|Tariko|Homasan|Higisyam
2001:Kalarin|Melenggama|Ilugwa|Wirima|Danama|Illusilimo
2001:Elelim|Aluis|Honita|Yabema|Pihel|Walkep|Pangkik|Maribu|Yakikma|Ulo|Sira|Ohoam|Bulmu|Ubi|Pirip|Momonhusi|Helabu|Pungkahik|Wekolani|Hobakma|Wasua|Warikma|Kalak|Isila|Fima|Sohi|Pasimbolo|Wagagu|Sowi|Sipson|Sipsoi|Eregi|Ohoniam|Hiling|Duwong|Pisireg|Tanapasir|Olani|Sili|Hesmat|Molinggu|Werekma|Emon|Kwikma
2001:Apalapsili|Hubliki|Kulet|Yarema|Asiligma|Lambukmu|Suwewili|Yohul|Lilinsaluk|Natoksili|Hinanggoambut|Wiyukwilik|Fari|Wasalalo|Suerlihim|Orohon|Habalo|Sabilikalem|Wanamalo|Kundikele|Kelampurim|Holukalem|Yeptek|Benyam|Temput|Sabualo|Nanahoruk|Kengkenbun|Sien|Kinhe|Humalem|Pipisim|Makrig|Ilirek|Filiahik|Kilat|Baptekma|Nohonil|Asilikma|Tikano|Nasinema|Eal|Hukalopunu|Alimuhuk|Pong|Molinggi|Sobikambut|Wiralesili|Holuogalma|Falukwalilo
2001:Abenaho|Wambalfak|Landikma|Dombomi|Dosumo|Wambo|Sombule|Hubliki|Hulikma|Sebi|Suminaikma|Ulun|Fuahe|Wutlarin|Kolaima|Wanggibo|Walagima|Tagabaga|Bohum|Jinggiwi|Hurualma|Humalma|Yahatma|Sohombunu|Bumbum|Burim|Dahonaikma|Musanahikma|Abagima|Waghasilimo|Wileroma|Obabin|Babin|Elesim|Wanwal|Sabilironggo|Yanamik|Lakongkong|Helaksili|Bukurik|Kewi|Yambaikma|Hubualma|Yuktanggo|Wambal|Lilimuhuk|Hulhule|Mahiyal|Alugi|Sahikma|Bonahik|Eliyekma|Yabusup|Arikbalek|Yawan|Fuim|Witlanggo|Worowi|Bonggi|Wilak|Wanggun|Hombanma|Yama|Halifur|Beim|Ulusi|Salo|Moban|Mulip|Ulukhumi|Halisek|Lohomabel|Kule|Kandibung|Gefido|Sapiwarek|Fialem|Horakia|Suahe|Uluhufuk|Waroham|Sohi|Akris|Pirikalem|Sumbul|Hundilip|Amuki|Wamhor|Kesuwi|Pamumu|Wafuhuk|Lilluikma|Noholuok|Wanam|Nenomani|Wilofing|Salohe|Dama|Kelesu|Kaboholik|Horenikma|Lasikma|Suele|Heahobak|Maleo|Usabiye|Wiwulik|Somohi
2001:Gilika|Trikora|Ampera|Pepera|Naira|Siwa|Tiwayi|Kutakuruk|Narau|Neigase|Martaru|Himi|Nungkere|Puruku|Paluke|Lulum|Pensale|Iyap|Wibi|Konobun|Wirsa|Karamina|Dukunasi|Thamaksin|Kamika|Uramburu|Kapawa|Miyawi|Yakwa|Wermas|Makrip|Ikon|Key|Lawe|Kukdomol|Nihol|Nuorok
2001:Welarek|Werenggik|Saly|Mabualem|Pisanggo|Welarekpunu|Hindalimuhuk|Menepini|Soharam|Kampol|Tahamak|Punui|Sakam|Sinahal|Samaria|Hamboik|Mohobiye|Halialo|Walingkapma|Kayalem|Seherek|Halisek|Wompoli|Fikfak|Mohonu|Pikohofari|Feingkama|Holowi|Poik|Koum|Hobut|Mondek|Mamion|Selek|Ambiliki|Ubalihi|Salema|Selebi|Langam|Pami|Pirang|Poholanggen|Nangkulamulan|Irarek|Ampolongsili|Sumtan|Ulum|Kayo|Panal|Hilariki|Tinmuhuk|Yahamer|Helebol|Silfal|Sukalimi|Nohonil|Lasik|Panalulun|Wasupahik|Folongsili|Amuluk
1001:Bokon|2002:Oyi|Gurika|Olume|Dura|Langgalo|Kuapur|Wadinalome|Yilondum|Palunggame|Ginime
2001:Umbanume|Wenam|Yalipak|Ekanom|Yugumbinik|Amberingime|Aniwo|Bugumbak
2001:Kemiri|Mamiri|Kotorambur|Yorenime|Waganenga|Gembilani|Nambume|Tengenawi
2001:Gamelia|Pirawun|Wupi|Gawiwarak|Meyagale|Wulaipas|Gunagewak|Wunume
2001:Dimba|Yugwa|Magegobak|Nongopnage|Wengenambur|Wawiragi|Mewilangun|Talibarenak
2001:Malagai|Oka|Bagi|Ganume|Binilani|Gumban|Lowanom|Nambu
2001:Tima|Balime|Balingga|Gume|Timonikime|Binolanggen|Dewaka|Yialo|Towewak|Yumaneri
2001:Kuwobaga|Milinggame|Arigineri|Muleme|Arungwi|Ponuma|Gubulela|Kolari|Gumbo
2001:Kuyawage|Wupaga|Luarem|Tumbupur|Uwome|Tunikele|Peko|Yugunomba
2001:Megalunik|Lugobak|Kanikbukme|Poga|Bigipaga|Luneri|Binipaga|Mugime|Brigme|Unikme|Binompaga|Lugwa|Guaneri
2001:Dugume|Wulundia|Dapogi|Kulumburu|Molobok|Tugunakwi|Yanuru
2001:Yirene|Yogobak|Kwenukwi|Libungga|Unom|Wimolome|Weneogun|Berangwi
2001:Tepogi|Ninabua|Golikme|Ninengwa|Weri|Gumagame|Abua
2001:Kumuluk|Giari|Bonanip|Kukepake|Wayuleme|Bogomanum|Pindoak|Kotorambur|Numbo|Lambui
2001:Konikme|Giwan|Lugom|Mabume|Wandoak|Bogun Kunik|Urgelo|Omapaga|Gimili Alome
2001:Guninggame|Mokoni|Popome|Wakumalo|Bigipura|Yanggelome|Wuyumbur|Kondename|Bumalome
2001:Tabukeker|Ponalo|Timi|Wuragi|Tiwa|Dingun|Lura Marah|Pelek|Beyongwi
2001:Milimbo|Takobak|Kugame|Wamindik|Kidoni|Jinok|Wewolome|Umbename
2001:Yiwili|Golo|Golomi|Yugumobur|Milidi|Uniwani|Wiringgambut|Wuluwebur|Kiludo|Giruwi
2001:Golopura|Wirini|Nileme|Libome|Kulia|Yamiga|Gubugame|Kamenak|Perime|Wadinawi|Nengguga
2001:Nambume|Indawa|Eyuni|Yugumia|Dolinggame|Tinggira|Wumuak|Andiaput|Wuragabur
2001:Anitila|Nanim|Lubutini|Tikome|Tikoyowa|Bogogunik|Wanggunom|Nindonak|Luagame
2001:Wamiru|Dugu-dugu|Andugume|Tinime|Mume|Nenggeya|Tenawi|Kobanu|Piragi|Nabei|Mingga
2001:Wamitu|Balimneri|Timotani|Kungganeri|Gwilonik|Ilim|Dinuwi
2001:Bruyugu|Wame|Ogodome|Ekaba|Longgapur|Tikuluk|Birik|Yalogu|Wumbugi
2001:Tinggipura|Yeyugu|Yugume|Baliempura|Denomagi|Magame|Lorea|Anggumabume
2001:Lelam|Teiko|Yaneko|Kimbo|Penggima|Magelo|Onesia|Wapur|Andeyok|Kibingga|Ogobakni|Jilam
2001:Ambena|Kolayak|Wanuga|Labora|Kondena|Kolunggu|Yagarikme|Timotius|Gunumbur|Lalugume
2001:Pirambor|Gondura|Juta|Tigima|Gelok|Murtani|Beam|Wanggu|Kulip
2001:Indugu|Guburini|Jiwikelanny|Nisimok|Yugume|Piname|Londu|Kagaluwi
2001:Bonom|Kuwanom|Kumulume|Uwagambur|Lagame|Kuwoge|Laurapaga|Bawi|Yugimbo|Tinggini|Ogin
2001:Ayafofa|Salemo|Yudani|Towoluk|Tunume|Delegari|Igimbua|Yilokdu
2001:Odika|Yubumabur|Ekapame|Papani|Kubagalo|Jilekme|Wanome|Yiluweneri
2001:Guna|Gukopi|Kori|Keyagalo|Nondinime|Wigume|Piwugun
2001:Kelulome|Wiyagi|Talogi|Wiringgame|Wegenpura|Ilunggijime|Juyiga|Peragime|Muluneri|Lewinagi
2001:Wanggagome|Langgime|Wulawa|Pindalo|Kotorambur|Ambime|Wumbanakme|Yimiribaga|Elubaga
2001:Muara|Lualo|Abua|Gikur|Gipura|Gulu|Bogangi|Golome|Wiyapur|Kuruguneri
2001:Kabiga|Tekul|Melendik|Pirime|Karunggame|Ilunggime|Timolome|Wunime|Genena|Kulogonggame|Kelonome|Dua Lanny|Dangguni
2001:Wabiragi|Yigemili|Gilo|Kewagi|Nombome|Numbokawi|Mbu|Wunabunggu
2001:Kenyam|Kemali|Sralala|Delpel|Yike|Yunat|Dim|Ulunmu|Bombam
2001:Mapenduma|Duma|Yoe|Palsam|Endumu|Litkui|Nowomlusu|Kelapa Dua|Dumdum|Lunggadumu
2001:Yigi|Ekilapo|Suwenem|Karunggame|Sirit|Disendobo|Sumbo|Yebadolma|Lumbukdumu|Wiritlak|Delsa|Borot
2001:Pilini|Ndugwa|Biala|Bambisik|Sitpogol
2001:Geselma|Talem|Kosolpem
2001:Mugi|Dondoklema|Dobopem|Paru|Wundui|Kemamburu|Womsit|Delit|Keret Anggoma|Manet|Miri|Yelsengge|Sarit|Unue|Mirikil|Sambua|Gisarok|Isiklak
2001:Mbuwa|Otalama|Arugia|Opmu|Digilimu|Kogomaru
2001:Tribid|Gearek|Kibid|Weneworarosa|Gebem|Bomegi|Gilingga
2001:Kroptak|Miniem|Golparek|Pesat|Komoroam|Gol
2001:Gilpid|Wipdumu|Bambi|Osama|Kagayem|Ininkwaning|Kumbuklema|Sigimbut|Sanwaruk|Kusit|Kumbun|Peya-Peya|Narugu
2001:Paro|Lombrik|Animarem|Tawelma|Loaraba
2001:Meborok|Yuguru|Lemurak|Setmit|Aptam|Ngenamba|Narugum|Eregenmanggal|Talpam|Siginimarem|Bone|Olunmu|Sabiem|Pereki
2001:Yenggelo|Maima|Nolo|Wuarem
2001:Gemam|Puruwa|Yutpul|Kilmid
2001:Alama|Nolit|Gin|Kulesa
2001:Yal|Yimogi|Gimi|Mugiarem|Palpam|Samba|Sitdobo|Diringgama|Dangenpem|Undo|Betbere|Muruldumu|Yaba|Dengpa|Girimnak|Lambule|Sujomdobo|Suelama|Gularem|Biledumu
2001:Mam|Pukle|Wolmbam|Wanduama|Yibi|Lakda|Yebandui|Laruid|Dendamba|Kibiaren|Paruarem|Kibo|Putdumu|Darakma
2001:Dal|Silan|Gurumbe|Kaboneri|Silankuru|Grinbun
2001:Nirkuri|Binime|Uenoma|Pasebem|Sigmie|Nirigimbirik|Oldobo|Likubuk|Kokujondumu|Kurigi
2001:Biripem|Dakbri|Abualak|Urugom|Area|Wumaga|Gulama|Kigam
2001:Iniye|Baklema|Kibendumu|Simiye|Embuklem|Kosobak
2001:Uburu|Kabolilangen|Kolma|Brambel|Kiabypma|Kibisim|Labrik
2001:Paris|Simie|Urugi|Pirim-Pirim|Tombisik|Yepma|Sokore|Tobonggom|Rapa
2001:Wendama|Embetpem|Yenai|Digilimu|Bisikimu
2001:Kora|Nanggoal|Wenam|Wilimi|Brutnai
2001:Wusi|Ginigit|Pijemae|Gimigip
2001:Nganai|Pija|Sitgama|Siat|Murupbaye
2001:Moba|Gunea|Kwegono|Langpang|Yeretma|Anggulpa|Moba Dua|Pijama
2001:Muli|Tinigele|Wuone|Luaren|Wangun|Wutpaga
2001:Neggea|Wulagumi|Kombama|Wenggenambut|Nenggeagin
2001:Krepkuri|Alguru|Sagapusatu|Mumugu|Ginid|Banggabeak
2001:Mandala|Trim|Benggem|Pasir Putih
1001:Makbon|2002:Asbaken|Malaumkarta|Batu Lubang|Batu Lubang Pantai|Kwadas|Bainkete|Teluk Dore|Sawatuk|Malagasih|Klasimigik|Klasigi|Klagulus|Suatolo|Mibi
2001:Klabra|Wanurian|Klarion|Kaas|Wensi|Mumpi|Klamak|Serselion|Kmafo|Midlal|Sorain|Armoin|Serselion Baru
1001:Katinim|Majener|Majaran|Matawolot|2005:Walal|Malaus|Rawa Sugi
2001:Seget|Malabam|Pulau Kasim|Kasimle|Wewenagu|Wasingsan|Klayas|Wayenkede|Mobi
1001:Aimas|Malawili|Malawele|Mariat Pantai|Mariat Gunung|1007:Warmon|Klabinain|Malasom|Klaigit|1012:Malagusa|Klafma|2006:Maibo|2011:Aimo|2014:Malasaum
2001:Klawana|Klamono|Wariyau|Klalomon|Wonosari|Gisim Darat|Mlais|Malasmiliy|Klasafet|Posa
2001:Sayosa|Maladofok|Yorbes|Samusa|Klamintu|Klain
2001:Segun|Gisim|Waimon|Klasegun|Waimlabat|Majemau|Klasin|Klajaring|Malamas
1001:Makbusun|Makbalim|Makotyamsa|2004:Jeflio|Arar|Klain|Klasmelek|Wen|Warmon Kokoda|Asjidba|Malamay
2001:Sailolof|Kotlol|Dulbatan|Manoket|Payapop|Masmapop
2001:Indiwi|Klabot|Mlat|Mlawes|Mlasfa|Kanolo|Somir|Warkti
2001:Wilty|Mlawen|Byoklokfle|Tbotjin|Sas|Samolslo|Kmasen|Klasawon|Yurkaden|Betwaf|Cokhif
2001:Luwelala|Klatim|Klaos|Suluh|Bousui|Kamuyar|Klaka|Safdesa|Klagen
1001:Klamalu|Mariyai|Klasuluk|Klamasen|1008:Maklalut|Klaru|Jamaimo|2005:Klaben|Klasan|Fafi|2011:Kasih
2001:Klayili|Klawuluh|Malakobutu|Kwakeik|Klasowoh|Malalilis|Mlawer|Klatomok
2001:Siwis|Miskum|Klamugun|Sbaga|Klalik|Malawhili|Klasou
2001:Klafdalim|Klaforo|Klasof|Ninjimur|Klasari|Klawoton|Wonosobo|Sakamerin|Masmili
2001:Maibo|Malaflon|Kabanmolo|Kagiwala
2001:Disfra|Bagun|Klawom|Klamomis|Klakwonrit|Mode|Bratmawe|Klawon|Mlamli
2001:Saluk|Klawaren|Woloin|Klalin Mos|Kwari|Kamlin
2001:Dasri|Masos|Ketawas|Warbo|Suus|Sulya|Bouwoi
2001:Buk|Mlakhan|Klais|Mimpe|Tiklen|Klahen|Moos
2001:Saengkeduk|Selekobo|Suye|Klamede|Sambatie|Klagele
2001:Malasigit|Klagulu|Klamugun|Malajapa|Klasman|Malamoja|Magatarum|Tanah Tinggi|Marik May
2001:Tarsa|Klamne|Wisbiak|Klafyo|Mlasiwor|Klafelem|Klaflum|Klarin|Mlaron
2001:Maladuk|Klamono Olie|Barros|Pusu Tiligum|Klawilibe
2001:Hobard|Brianlo|Floyi|Klazelt|Sfadon|Selol|Dais
2001:Waliam|Manfanim|Waibin|Waiman|Sakapul|Maralol|Batbiro|Duriankari|Meyaup|Sailen
2001:Klafluk|Mamsit|Sabake|Klayastani|Botain
2001:Sailala|Klawana|Kladuk|Klawon|Klakak|Klalwok
1002:Kaibus|Kohoin|2001:Wersar|2004:Wehali|Aibobor|Wermit|Keyen|Siribau|Magis|Tegirolo|Wernas|Tapiri|Gorolo|Nambro|Seyolo|Ani Sesna
2001:Mate|Serkos|Solta Baru|Wadoi|Isogo|Sibae|Mogibi|Odeare|Siri-siri
2001:Sawiat|Sasnek|Elles|Sodrofoyo|Sfakyo|Wensough|Ween|Wendi
2001:Tarof|Negeri Besar|Siwatori|Kasuweri|Migori|Tambani|Daubak|Totona|Nayakore|Arbasina|Birawaku|Korewatara|Tapas|Topdan|Migrito|Daimar
2001:Moswaren|Johsiro|Hararo|Bumi Ajo|Hasik Jaya|Kamisabe|Tokass
2001:Haha|Klaogin|Tofot|Sbir|Srer|Woloin|Kamaro|Kakas
2001:Sungguer|Unggi|Boldon|Sesor|Waigo|Bagaraga|Wardik|Wayer
2001:Kais|Tapuri|Yahadian|Benawa I|Sumano
2001:Konda|Wamargege|Bariat|Manelek|Nagna
2001:Mugim|Nusa|Saga|Puragi|Tawanggire|Bedare
2001:Udagaga|Kayubiro|Adona|Benawa II|Atori|Kamundan Satu|Karirif|Bubuko|Kamundan Dua
2001:Manggroholo|Komanggaret|Sayal|Kayabo|Sisir|Mlaswat|Kwowok|Sira|Kenaya
2001:Pasir Putih|Wandum|Bemus|Welek
2001:Wenslolo|Klamit|Mlabolo|Kofalit|Alma
2001:Mukamat|Ikana|Haemaran|Siranggo|Mogatemin|Onimsefa|Makaroro
2001:Waigama|Salafen|Aduwei|Atkari|Solal
2001:Kabare|Andey|Asukweri|Bonsayor|Darumbab|Kalisade
2001:Saonek|Saporkren|Yenbeser|Friwen|Wawiyai
2001:Samate|Kapatlap|Jefman Barat|Wamega|Jefman Timur|Waidim
2001:Dorehkar|Yenkawir|Boiseran|Runi|Yenkanfan
2001:Foley|Tomolol|Usaha Jaya|Limalas Timur|Audam|Limalas Barat
2001:Selpele|Mutus|Bianci|Saleo|Waisilip
2001:Puper|Yenbekaki|Urbinasopen|Yensner
2001:Lopintol|Warsamdin|Mumes|Kalitoko
2001:Dibalal|Tolobi|Deer|Mikiran|Awat
2001:Yenbekwan|Kapisawar|Sawinggrai|Yenwaupnor|Arborek|Yenbuba|Kabuy|Kurkapa|Sauandarek
2001:Fafanlap|Yellu|Harapan Jaya|Kareyepop|Dabatan
2001:Warwanai|Mnier|Boni|Warkori
2001:Manyaifun|Miosmanggara|Pam|Saukabu|Gag|Saupapir
2001:Lilinta|Gamta|Biga|Kapatcol|Magey
2001:Weijim Barat|Weijim Timur|Satokurano|Pulau Tikus
1001:Waisai|Sapordanco|Bonkawir|Warmasen
2001:Go|Kabilol|Arawai|Beo|Waifoi|Warimak
2001:Yensawai Timur|Yensawai Barat|Arefi Timur|Arefi Selatan
2001:Waibon|Solol|Kaliam|Kalwal
2001:Kalobo|Sakabu|Waibu|Waijan|Waimeci|Wailabu|Wailen
2001:Rauki|Urai|Duber|Kapadiri
2001:Abidon|Rutum|Reni|Meosbekwan
2001:Yenanas|Amdui|Wailebet|Waiman
2001:Fef|Wayo|Syubun|Sikor|Ibe|Syunam|Banfot|Iwin|Esyum|Imor
2001:Siakwa|Aibogiar|Ayae|Ayawit|Aifair
2001:Baun|Sumbekas|Metnayam|Metbelum|Salem|Metbesa
2001:Kwoor|Hopmare|Orwen|Barar|Esmambo
2001:Sausapor|Emaos|Jokte|Uigwem|Sungguwan|Sau Uram|Nanggou|Bondek|Bondonggwan|Syurauw
2001:Wau|Syukwo|Waibem|Weyaf|Weprari
2001:Syujak|Banso|Iof|Frafane
2001:Mega|Selewok|Malaworsai|Kwade|Bonem|Warafor|Warmasi|Warmanen|Namuas
2001:Injai|Apoki|Matatun|Jafai|Jambuani|Manaria|Anarum|Wasanggon|Wabanek
2001:Saukorem|Wefiani|Wasarak|Binasi|Kabibwan|Binmaks|Manggapnut|Waramui|Warpaperi
2001:Senopi|Arapi|Srurem|Sumo|Ifat Mitu|Povokek Ania|Thomas|Tintum Araw|Hobiah
2001:Arfu|Bawey|Wasnembri|Waru|Atori|Meriambeker|Warokon|Arekon|Bonpaya|Marbuan
2001:Werur|Bukit|Wertam|Werwaf|Werbes|Nombrak|Bikar|Syunai|Suyam|Wertim
2001:Bamusbama|Bamuswaiman|Syarwom|Babak|Bano|Wormon
2001:Ases|Asuon|Safotiek|Frasayoah
2001:Mawor|Ruf|Ayamane|Whismer|Sahae|Hewi|Sisu|Ruvewes|Yabuow
2001:Miri|Meis|Aifamas|Meinad|Atafrumek|Ifiam|Wufmana
2001:Syumbab|Krisnos|Syukwes|Sunggak|Wowom|Resye
2001:Tabamsere|Sayam|Araf Mafat|Esyuom
2001:Tinggouw|Hohair|Ruriai|Soon|Ifatkan
2001:Jokbujoker|Kranfotsu|Syuau|Kwesefo|Batdey|Syumbi|Bao|Donan|Dombron
2001:Wausin|Asiti|Bisaud|Nisandauw|Afrawi|Ajokwapi
2001:Inam|Jandurauw|Inambuari|Sitori|Untorey|Nabisai|Arumi|Karawi|Arampak|Barona
2001:Nekori|Ajami|Aniti|Akari|Amnan|Atiki|Arwani|Aritowi|Umpay|Meiwar
2001:Atai|Akmuri|Awori|Itafiti|Atunari|Ajami Waripi|Narai|Aranari|Waumi|Aneti
2001:Arupi|Mangganek|Wajarek|Kali An|Araro|Wekari|Serayo
2001:Sasui|Imbuan|Manggaew|Saurabon|Wasawmontem
2001:Meserikweda|Kasi Baru|Kasi Jaya|Meimorufof|Kasi Indah|Wacam|Irumfei|Pubuan|Ireji|Kasi Inom|Meycocforga|Meyomnar
2001:Della|Malayauw|Klasbon|Klasei|Klabili
2001:Kumurkek|Susumuk|Kokas|Kocuas|Kocuwer|Bori|Werjaya|Tehahite|Faitmayaf|Aisyo|Futon|Sampika|Martaim|Frawebo|Faitsawe|Kocuwer Selatan|Faitmayaf Barat|Sikof|Bori Timur|Kumurkek Barat|Ainod|Kocuas Utara|Sunei
2001:Ayawasi|Ayawasi Selatan|Ayawasi Timur|Susai|Fonatu|Mosun|Wayane|Konja|Yarat|Man|Howait|Haenkanes|Konja Barat|Yarat Timur|Raha|Mowes|Irata|Neset|Mosun Timur|Mosun Utara
2001:Aisa|Aikrer|Aitrem|Sawin|Sahbuku|Sasior Frabuku|Wakom|Sanem|Buoh Sa
2001:Kisor|Sorry|Imsun|Sabah|Tahsimara|Fuog|Asiaf Saman|Hora Iek|Fuog Selatan|Same Rakator|Roma|Krus|Awet Main|Yeek|Kaitana|Tolak
2001:Kambufatem|Kambufatem Utara|Fatase|Hosyo Ata|Waybomatah|Siyo|Hasweh|Fatem|Hosyo Banah
2001:Aitinyo|Irohe|Sris|Kamro|Karsu|Tehak Kecil|Sira Aya|Korom|Sumanis|Ibasuf|Sowai Sau|Subin|Irohmrar|Bofait|Afkrem|Wiho|Kamro Selatan
2001:Fategomi|Tehak Besar|Fan|Gohsames|Asmuruf U|Mirafaan|Asmuruf Tee|Tehak Tee|Framafir|Subrit|Inta|Bahwat
1001:Ayamaru|2002:Framu|Mefkajim II|Fraharo|Smusswioh|Twer|Afes|Tuso
2001:Yubiah|Karetubun|Setta|Hohoyor|Arne|Aus Tiwit|Johafah|Yukase|Serma|Kfaa|Arne Timur|Nauwita
2001:Kambuaya|Huberita|Faitmajin|Ismayo|Sefayit|Insas|Faitsiur|Keyum
2001:Suswa|Seya|Waban|Kombif|Rufases|Bakrabi|Nafasi|Mahos|Sawo
2001:Mupas|Kamat|Frambu|Ayata|Aikus|Aiwesa|Pitor|Aifam|Saud|Tiam|Faan Kahrio|Assem
2001:Ainesra|Aimau|Mesyam|Aisasior|Franeway|Aikingging|Tiefromen
2001:Wormu|Makiri|Warba|Winuni|Srumate|Womba
2001:Sauf|Sembaro|Koma Koma|Kanisabar|Sfarare|Saneh|Lemauk Klit|Hawioh|Simiyah|Sagrim
2001:Adoh|Temel|Sosian|Segior|Orain|Rawas|Orsu|Soan|Warbo|Woman
2001:Faitsimar|Asses|Fait Nigre|Sufu|Arus|Kofait|Isnum
2001:Kambuskato|Kambuskato Utara|Kambuifa|Isusu|Mano|Sipat|Faitwosur/Angkasa Pura
2001:Mapura|Suwiam|Tomase|Frabo|Karfa|Kona|Kosah
2001:Fiane|Kartapura|Men|Semu|Isme|Rindu|Tut|Yohwer|Hufioh|Bawy
2001:Soroan|Fanse|Chaliat|Sfacko|Sehu|Tbo|Sien|Sfaraka
2001:Yaksoro|Awit|Sira|Eway|Erokwero|Sabun|Itigah|Sira Tee|Wrait 'U'|Way 'U'|Asnaif|Iroh Sohser|Framboh|Tohmri
2001:Jitmau|Ikuf|Isir|Jitmau Timur|Ikuf Utara|Sarimo|Kambusabo|Srirtabam|Faithowes|Yumame
2001:Seni|Renis|Sire|Fase|Sabes|Kuraso|Sidi|Osom|Sire Timur
1001:Remu Utara|Klademak|Kofkerbu|Remu
1001:Klawalu|Klamana|Klawuyuk|Kladufu
1001:Rufei|Klawasi|Puncak Cendrawasih|Pal Putih
1001:Dum Barat|Dum Timur|Soop|Raam
1001:Malanu|Malasilen|Matalamagi|Sawagumu
1001:Klaligi|Malawei|Malabutor|Remu Selatan|Klasabi
1001:Kampung Baru|Klabala|Klasuur|Klakublik
1001:Klasuat|Klablim|Klasaman|Giwu
1001:Klagete|Malaingkedi|Malamso|Klabulu
1001:Suprau|Tampa Garam|Saoka|Tanjung Kasuari`;
