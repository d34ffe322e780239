// Written by generate/directory.mjs. Do not edit.
// Derived from idn-area-data (data: ODbL 1.0; Kepmendagri 300.2.2-2138/2025). See NOTICE.md.
export const packedRegions: string = `=11:Aceh
01:Kabupaten Aceh Selatan|Bakongan|Kluet Utara|Kluet Selatan|Labuhanhaji|Meukek|Samadua|Sawang|Tapaktuan|Trumon|Pasie Raja|Labuhanhaji Timur|Labuhanhaji Barat|Kluet Tengah|Kluet Timur|Bakongan Timur|Trumon Timur|Kota Bahagia|Trumon Tengah
02:Kabupaten Aceh Tenggara|Lawe Alas|Lawe Sigala-Gala|Bambel|Babussalam|Badar|Babul Makmur|Darul Hasanah|Lawe Bulan|Bukit Tusam|Semadam|Babul Rahmah|Ketambe|Deleng Pokhkisen|Lawe Sumur|Tanoh Alas|Leuser
03:Kabupaten Aceh Timur|Darul Aman|Julok|Idi Rayeuk|Birem Bayeun|Serbajadi|Nurussalam|Peureulak|Rantau Selamat|Simpang Ulim|Ranto Peureulak|Pante Bidari|Madat|Indra Makmu|Idi Tunong|Banda Alam|Peudawa|Peureulak Timur|Peureulak Barat|Sungai Raya|Simpang Jernih|Darul Ihsan|Darul Falah|Idi Timur|Peunaron
04:Kabupaten Aceh Tengah|Linge|Silih Nara|Bebesen|07:Pegasing|Bintang|10:Ketol|Kebayakan|Kute Panang|Celala|17:Laut Tawar|Atu Lintang|Jagong Jeget|Bies|Rusip Antara
05:Kabupaten Aceh Barat|Johan Pahlawan|Kaway XVI|Sungai Mas|Woyla|Samatiga|Bubon|Arongan Lambalek|Pante Ceureumen|Meureubo|Woyla Barat|Woyla Timur|Panton Reu
06:Kabupaten Aceh Besar|Lhoong|Lhoknga|Indrapuri|Seulimeum|Montasik|Sukamakmur|Darul Imarah|Peukan Bada|Mesjid Raya|Ingin Jaya|Kuta Baro|Darussalam|Pulo Aceh|Lembah Seulawah|Kota Jantho|Kuta Cot Glie|Kuta Malaka|Simpang Tiga|Darul Kamal|Baitussalam|Krueng Barona Jaya|Leupung|Blang Bintang
07:Kabupaten Pidie|03:Batee|Delima|Geumpang|Glumpang Tiga|Indrajaya|Kembang Tanjong|Kota Sigli|11:Mila|Muara Tiga|Mutiara|Padang Tiji|Peukan Baro|Pidie|Sakti|Simpang Tiga|Tangse|21:Tiro/Truseb|Keumala|24:Mutiara Timur|Grong-grong|27:Mane|29:Glumpang Baro|31:Titeue
08:Kabupaten Aceh Utara|Baktiya|Dewantara|Kuta Makmur|Lhoksukon|Matangkuli|Muara Batu|Meurah Mulia|Samudera|Seunuddon|Syamtalira Aron|Syamtalira Bayu|Tanah Luas|Tanah Pasir|Tanah Jambo Aye|Sawang|Nisam|Cot Girek|Langkahan|Baktiya Barat|Paya Bakong|Nibong|Simpang Keuramat|Lapang|Pirak Timu|Geureudong Pase|Banda Baro|Nisam Antara
09:Kabupaten Simeulue|Simeulue Tengah|Salang|Teupah Barat|Simeulue Timur|Teluk Dalam|Simeulue Barat|Teupah Selatan|Alafan|Teupah Tengah|Simeulue Cut
10:Kabupaten Aceh Singkil|Pulau Banyak|Simpang Kanan|04:Singkil|06:Gunung Meriah|09:Kota Baharu|Singkil Utara|Danau Paris|Suro Makmur|Singkohor|Kuala Baru|16:Pulau Banyak Barat
11:Kabupaten Bireuen|Samalanga|Jeunieb|Peudada|Jeumpa|Peusangan|Makmur|Gandapura|Pandrah|Juli|Jangka|Simpang Mamplam|Peulimbang|Kota Juang|Kuala|Peusangan Siblah Krueng|Peusangan Selatan|Kuta Blang
12:Kabupaten Aceh Barat Daya|Blangpidie|Tangan-Tangan|Manggeng|Susoh|Kuala Batee|Babah Rot|Setia|Jeumpa|Lembah Sabil
13:Kabupaten Gayo Lues|Blangkejeren|Kutapanjang|Rikit Gaib|Terangun|Pining|Blangpegayon|Puteri Betung|Dabun Gelang|Blangjerango|Teripe Jaya|Pantan Cuaca
14:Kabupaten Aceh Jaya|Teunom|Krueng Sabee|Setia Bakti|Sampoi Niet|Jaya|Panga|Indra Jaya|Darul Hikmah|Pasie Raya
15:Kabupaten Nagan Raya|Kuala|Seunagan|Seunagan Timur|Beutong|Darul Makmur|Suka Makmue|Kuala Pesisir|Tadu Raya|Tripa Makmur|Beutong Ateuh Banggalang
16:Kabupaten Aceh Tamiang|Manyak Payed|Bendahara|Karang Baru|Seruway|Kota Kualasinpang|Kejuruan Muda|Tamiang Hulu|Rantau|Banda Mulia|Bandar Pusaka|Tenggulun|Sekerak
17:Kabupaten Bener Meriah|Pintu Rime Gayo|Permata|Syiah Utama|Bandar|Bukit|Wih Pesam|Timang Gajah|Bener Kelipah|Mesidah|Gajah Putih
18:Kabupaten Pidie Jaya|Meureudu|Ulim|Jangka Buya|Bandar Dua|Meurah Dua|Bandar Baru|Panteraja|Trienggadeng
71:Kota Banda Aceh|Baiturrahman|Kuta Alam|Meuraxa|Syiah Kuala|Lueng Bata|Kuta Raja|Banda Raya|Jaya Baru|Ulee Kareng
72:Kota Sabang|Sukakarya|Sukajaya|Sukamakmue
73:Kota Lhokseumawe|Muara Dua|Banda Sakti|Blang Mangat|Muara Satu
74:Kota Langsa|Langsa Timur|Langsa Barat|Langsa Kota|Langsa Lama|Langsa Baro
75:Kota Subulussalam|Simpang Kiri|Penanggalan|Rundeng|Sultan Daulat|Longkib
=12:Sumatera Utara
01:Kabupaten Tapanuli Tengah|Barus|Sorkam|Pandan|Pinangsori|Manduamas|Kolang|Tapian Nauli|Sibabangun|Sosorgadong|Sorkam Barat|Sirandorung|Andam Dewi|Sitahuis|Tukka|Badiri|Pasaribu Tobing|Barus Utara|Suka Bangun|Lumut|Sarudik
02:Kabupaten Tapanuli Utara|Tarutung|Siatas Barita|Adiankoting|Sipoholon|Pahae Julu|Pahae Jae|Simangumban|Purbatua|Siborongborong|Pagaran|Parmonangan|Sipahutar|Pangaribuan|Garoga|Muara
03:Kabupaten Tapanuli Selatan|Angkola Barat|Batang Toru|Angkola Timur|Sipirok|Saipar Dolok Hole|Angkola Selatan|Batang Angkola|14:Arse|20:Marancar|Sayur Matinggi|Aek Bilah|29:Muara Batang Toru|Tano Tombangan Angkola|Angkola Sangkunur|Angkola Muara Tais
04:Kabupaten Nias|05:Hiliduho|Gido|10:Idanogawo|Bawolato|20:Hiliserangkai|Botomuzoi|27:Ulugawo|Ma'u|Somolo-molo|35:Sogae'adu
05:Kabupaten Langkat|Bahorok|Salapian|Kuala|Sei Bingai|Binjai|Selesai|Stabat|Wampu|Secanggang|Hinai|Tanjung Pura|Padang Tualang|Gebang|Babalan|Pangkalan Susu|Besitang|Sei Lepan|Berandan Barat|Batang Serangan|Sawit Seberang|Sirapit|Kutambaru|Pematang Jaya
06:Kabupaten Karo|Kabanjahe|Berastagi|Barusjahe|Tigapanah|Merek|Munte|Juhar|Tigabinanga|Laubaleng|Mardingding|Payung|Simpang Empat|Kutabuluh|Dolat Rayat|Merdeka|Naman Teran|Tiganderket
07:Kabupaten Deli Serdang|Gunung Meriah|Tanjung Morawa|Sibolangit|Kutalimbaru|Pancur Batu|Namo Rambe|Biru-Biru|Sinembah Tanjung Muda Hilir|Bangun Purba|19:Galang|Sinembah Tanjung Muda Hulu|Patumbak|Deli Tua|Sunggal|Hamparan Perak|Labuhan Deli|Percut Sei Tuan|Batang Kuis|Lubuk Pakam|31:Pagar Merbau|Pantai Labu|Beringin
08:Kabupaten Simalungun|Siantar|Gunung Malela|Gunung Maligas|Panei|Panombeian Panei|Jorlang Hataran|Raya Kahean|Bosar Maligas|Sidamanik|Pamatang Sidamanik|Tanah Jawa|Hatonduhan|Dolok Panribuan|Purba|Haranggaol Horisan|Girsang Sipangan Bolon|Dolok Batu Nanggar|Hutabayu Raja|Jawa Maraja Bah Jambi|Dolok Pardamean|Pematang Bandar|Bandar Huluan|Bandar|Bandar Masilam|Silimakuta|Dolok Silao|Silou Kahean|Tapian Dolok|Raya|Ujung Padang|Pamatang Silima Huta|Dolog Masagal
09:Kabupaten Asahan|08:Meranti|Air Joman|Tanjung Balai|Sei Kepayang|Simpang Empat|Air Batu|Pulau Rakyat|Bandar Pulau|Buntu Pane|Bandar Pasir Mandoge|Aek Kuasan|Kota Kisaran Barat|Kota Kisaran Timur|Aek Songsongan|Rahuning|Sei Dadap|Sei Kepayang Barat|Sei Kepayang Timur|Tinggi Raja|Setia Janji|Silau Laut|Rawang Panca Arga|Pulo Bandring|Teluk Dalam|Aek Ledong
10:Kabupaten Labuhanbatu|Rantau Utara|Rantau Selatan|07:Bilah Barat|Bilah Hilir|Bilah Hulu|14:Pangkatan|18:Panai Tengah|Panai Hilir|Panai Hulu
11:Kabupaten Dairi|Sidikalang|Sumbul|Tigalingga|Siempat Nempu|Silima Pungga Pungga|Tanah Pinem|Siempat Nempu Hulu|Siempat Nempu Hilir|Pegagan Hilir|Parbuluan|Lae Parira|Gunung Sitember|Berampu|Silahisabungan|Sitinjo
12:Kabupaten Toba|Balige|Laguboti|Silaen|Habinsaran|Pintu Pohan Meranti|Borbor|Porsea|Ajibata|Lumban Julu|Uluan|19:Sigumpar|Siantar Narumonda|Nassau|Tampahan|Bonatua Lunasi|Parmaksian
13:Kabupaten Mandailing Natal|Panyabungan|Panyabungan Utara|Panyabungan Timur|Panyabungan Selatan|Panyabungan Barat|Siabu|Bukit Malintang|Kotanopan|Lembah Sorik Marapi|Tambangan|Ulu Pungkut|Muara Sipongi|Batang Natal|Lingga Bayu|Batahan|Natal|Muara Batang Gadis|Ranto Baek|Huta Bargot|Puncak Sorik Marapi|Pakantan|Sinunukan|Naga Juang
14:Kabupaten Nias Selatan|Lolomatua|Gomo|Lahusa|Hibala|Pulau-Pulau Batu|Teluk Dalam|Amandraya|Lolowau|Susua|Maniamolo|Hilimegai|Toma|Mazino|Umbunasi|Aramo|Pulau-Pulau Batu Timur|Mazo|Fanayama|Ulunoyo|Huruna|O'o'u|Onohazumba|Hilisalawa'ahe|Ulususua|Sidua'ori|Somambawa|Boronadu|Simuk|Pulau-Pulau Batu Barat|Pulau-Pulau Batu Utara|Tanah Masa|Luahagundre Maniamolo|Onolalu|Ulu Idanotae|Idanotae
15:Kabupaten Pakpak Bharat|Sitelu Tali Urang Jehe|Kerajaan|Salak|Sitelu Tali Urang Julu|Pergetteng Getteng Sengkut|Pagindar|Tinada|Siempat Rube
16:Kabupaten Humbang Hasundutan|Parlilitan|Pollung|Baktiraja|Paranginan|Lintong Nihuta|Dolok Sanggul|Sijamapolang|Onan Ganjang|Pakkat|Tarabintang
17:Kabupaten Samosir|Simanindo|Onan Runggu|Nainggolan|Palipi|Harian|Sianjar Mula Mula|Ronggur Nihuta|Pangururan|Sitio-tio
18:Kabupaten Serdang Bedagai|Pantai Cermin|Perbaungan|Teluk Mengkudu|Sei Rampah|Tanjung Beringin|Bandar Khalipah|Dolok Merawan|Sipispis|Dolok Masihul|Kotarih|Silinda|Serba Jadi|Tebing Tinggi|Pegajahan|Sei Bamban|Tebing Syahbandar|Bintang Bayu
19:Kabupaten Batu Bara|Medang Deras|Sei Suka|Air Putih|Lima Puluh|Talawi|Tanjung Tiram|Sei Balai|Laut Tador|Lima Puluh Pesisir|Datuk Lima Puluh|Datuk Tanah Datar|Nibung Hangus
20:Kabupaten Padang Lawas Utara|Dolok Sigompulon|Dolok|Halongonan|Padang Bolak|Padang Bolak Julu|Portibi|Batang Onang|Simangambat|Hulu Sihapas|Padang Bolak Tenggara|Halongonan Timur|Ujung Batu
21:Kabupaten Padang Lawas|Sosopan|Barumun Tengah|Huristak|Lubuk Barumun|Hutaraja Tinggi|Ulu Barumun|Barumun|Sosa|Batang Lubu Sutam|Barumun Selatan|Aek Nabara Barumun|Sihapas Barumun|Barumun Baru|Ulu Sosa|Sosa Julu|Barumun Barat|Sosa Timur
22:Kabupaten Labuhanbatu Selatan|Kotapinang|Kampung Rakyat|Torgamba|Sungai Kanan|Silangkitang
23:Kabupaten Labuhanbatu Utara|Kualuh Hulu|Kualuh Leidong|Kualuh Hilir|Aek Kuo|Marbau|Na IX-X|Aek Natas|Kualuh Selatan
24:Kabupaten Nias Utara|Lotu|Sawo|Tuhemberua|Sitolu Ori|Namohalu Esiwa|Alasa Talumuzoi|Alasa|Tugala Oyo|Afulu|Lahewa|Lahewa Timur
25:Kabupaten Nias Barat|Lahomi|Sirombu|Mandrehe Barat|Moro'o|Mandrehe|Mandrehe Utara|Lolofitu Moi|Ulu Moro'o
71:Kota Medan|Medan Kota|Medan Sunggal|Medan Helvetia|Medan Denai|Medan Barat|Medan Deli|Medan Tuntungan|Medan Belawan|Medan Amplas|Medan Area|Medan Johor|Medan Marelan|Medan Labuhan|Medan Tembung|Medan Maimun|Medan Polonia|Medan Baru|Medan Perjuangan|Medan Petisah|Medan Timur|Medan Selayang
72:Kota Pematangsiantar|Siantar Timur|Siantar Barat|Siantar Utara|Siantar Selatan|Siantar Marihat|Siantar Martoba|Siantar Sitalasari|Siantar Marimbun
73:Kota Sibolga|Sibolga Utara|Sibolga Kota|Sibolga Selatan|Sibolga Sambas
74:Kota Tanjungbalai|Tanjungbalai Selatan|Tanjungbalai Utara|Sei Tualang Raso|Teluk Nibung|Datuk Bandar|Datuk Bandar Timur
75:Kota Binjai|Binjai Utara|Binjai Kota|Binjai Barat|Binjai Timur|Binjai Selatan
76:Kota Tebing Tinggi|Padang Hulu|Rambutan|Padang Hilir|Bajenis|Tebing Tinggi Kota
77:Kota Padangsidimpuan|Padangsidimpuan Utara|Padangsidimpuan Selatan|Padangsidimpuan Batunadua|Padangsidimpuan Hutaimbaru|Padangsidimpuan Tenggara|Padangsidimpuan Angkola Julu
78:Kota Gunungsitoli|Gunungsitoli|Gunungsitoli Selatan|Gunungsitoli Utara|Gunungsitoli Idanoi|Gunungsitoli Alo'oa|Gunungsitoli Barat
=13:Sumatera Barat
01:Kabupaten Pesisir Selatan|Pancung Soal|Ranah Pesisir|Lengayang|Batang Kapas|IV Jurai|Bayang|Koto XI Tarusan|Sutera|Linggo Sari Baganti|Lunang|Basa Ampek Balai Tapan|IV Nagari Bayang Utara|Airpura|Ranah Ampek Hulu Tapan|Silaut
02:Kabupaten Solok|03:Pantai Cermin|Lembah Gumanti|Payung Sekaki|Lembang Jaya|Gunung Talang|Bukit Sundi|IX Koto Sungai Lasi|Kubung|X Koto Singkarak|X Koto Diatas|Junjung Sirih|17:Hiliran Gumanti|Tigo Lurah|Danau Kembar
03:Kabupaten Sijunjung|03:Tanjung Gadang|Sijunjung|IV Nagari|Kamang Baru|Lubuk Tarok|Koto VII|Sumpur Kudus|Kupitan
04:Kabupaten Tanah Datar|X Koto|Batipuh|Rambatan|Lima Kaum|Tanjung Emas|Lintau Buo|Sungayang|Sungai Tarab|Pariangan|Salimpaung|Padang Ganting|Tanjuang Baru|Lintau Buo Utara|Batipuah Selatan
05:Kabupaten Padang Pariaman|Lubuak Aluang|Batang Anai|Nan Sabaris|2 x 11 Anam Lingkuang|VII Koto|V Koto|Sungai Garinggiang|Sungai Limau|IV Koto Aua Malintang|Ulakan Tapakih|Sintuak Toboh Gadang|VII Koto Padang Sago|Batang Gasan|V Koto Timur|2 x 11 Kayu Tanam|Koto Patamuan|Anam Lingkuang
06:Kabupaten Agam|Tanjung Mutiara|Lubuk Basung|Tanjung Raya|Matur|IV Koto|Banuhampu|Ampek Angkek|Baso|Tilatang Kamang|Palupuh|Palembayan|Sungai Pua|Ampek Nagari|Candung|Kamang Magek|Malalak
07:Kabupaten Lima Puluh Kota|Suliki|Guguak|Payakumbuh|Luak|Harau|Pangkalan Koto Baru|Kapur IX|Gunuang Omeh|Lareh Sago Halaban|Situjuah Limo Nagari|Mungka|Bukik Barisan|Akabiluru
08:Kabupaten Pasaman|04:Bonjol|Lubuk Sikaping|07:Panti|Mapat Tunggul|12:Duo Koto|Tigo Nagari|Rao|Mapat Tunggul Selatan|Simpang Alahan Mati|Padang Gelugur|Rao Utara|Rao Selatan
09:Kabupaten Kepulauan Mentawai|Pagai Utara|Sipora Selatan|Siberut Selatan|Siberut Utara|Siberut Barat|Siberut Barat Daya|Siberut Tengah|Sipora Utara|Sikakap|Pagai Selatan
10:Kabupaten Dharmasraya|Koto Baru|Pulau Punjung|Sungai Rumbai|Sitiung|Sembilan Koto|Timpeh|Koto Salak|Tiumang|Padang Laweh|Asam Jujuhan|Koto Besar
11:Kabupaten Solok Selatan|Sangir|Sungai Pagu|Koto Parik Gadang Diateh|Sangir Jujuan|Sangir Batang Hari|Pauh Duo|Sangir Balai Janggo
12:Kabupaten Pasaman Barat|Sungai Beremas|Lembah Melintang|Pasaman|Talamau|Kinali|Gunung Tuleh|Ranah Batahan|Koto Balingka|Sungai Aur|Luhak Nan Duo|Sasak Ranah Pasisie
71:Kota Padang|Padang Selatan|Padang Timur|Padang Barat|Padang Utara|Bungus Teluk Kabung|Lubuk Begalung|Lubuk Kilangan|Pauh|Kuranji|Nanggalo|Koto Tangah
72:Kota Solok|Lubuk Sikarah|Tanjung Harapan
73:Kota Sawahlunto|Lembah Segar|Barangin|Silungkang|Talawi
74:Kota Padang Panjang|Padang Panjang Timur|Padang Panjang Barat
75:Kota Bukittinggi|Guguak Panjang|Mandiangin Koto Selayan|Aur Birugo Tigo Baleh
76:Kota Payakumbuh|Payakumbuh Barat|Payakumbuh Utara|Payakumbuh Timur|Lamposi Tigo Nagori|Payakumbuh Selatan
77:Kota Pariaman|Pariaman Tengah|Pariaman Utara|Pariaman Selatan|Pariaman Timur
=14:Riau
01:Kabupaten Kampar|Bangkinang Kota|Kampar|Tambang|XIII Koto Kampar|Kuok|Siak Hulu|Kampar Kiri|Kampar Kiri Hilir|Kampar Kiri Hulu|Tapung|Tapung Hilir|Tapung Hulu|Salo|Rumbio Jaya|Bangkinang|Perhentian Raja|Kampa|Kampar Utara|Kampar Kiri Tengah|Gunung Sahilan|Koto Kampar Hulu
02:Kabupaten Indragiri Hulu|Rengat|Rengat Barat|Kelayang|Pasir Penyu|Peranap|Seberida|Batang Cenaku|Batang Gansal|Lirik|Kuala Cenaku|Sungai Lala|Lubuk Batu Jaya|Rakit Kulim|Batang Peranap
03:Kabupaten Bengkalis|Bengkalis|Bantan|Bukit Batu|09:Mandau|Rupat|Rupat Utara|Siak Kecil|Pinggir|Bandar Laksamana|Talang Muandau|Bathin Solapan
04:Kabupaten Indragiri Hilir|Reteh|Enok|Kuala Indragiri|Tembilahan|Tempuling|Gaung Anak Serka|Mandah|Kateman|Keritang|Tanah Merah|Batang Tuaka|Gaung|Tembilahan Hulu|Kemuning|Pelangiran|Teluk Belengkong|Pulau Burung|Concong|Kempas|Sungai Batang
05:Kabupaten Pelalawan|Ukui|Pangkalan Kerinci|Pangkalan Kuras|Pangkalan Lesung|Langgam|Pelalawan|Kerumutan|Bunut|Teluk Meranti|Kuala Kampar|Bandar Sei Kijang|Bandar Petalangan
06:Kabupaten Rokan Hulu|Ujung Batu|Rokan IV Koto|Rambah|Tambusai|Kepenuhan|Kunto Darussalam|Rambah Samo|Rambah Hilir|Tambusai Utara|Bangun Purba|Tandun|Kabun|Bonai Darussalam|Pagaran Tapah Darussalam|Kepenuhan Hulu|Pendalian IV Koto
07:Kabupaten Rokan Hilir|Kubu|Bangko|Tanah Putih|Rimba Melintang|Bagansinembah|Pasir Limau Kapas|Sinaboi|Pujud|Tanah Putih Tanjung Melawan|Bangko Pusako|Simpang Kanan|Batu Hampar|Rantau Kopar|Pekaitan|Kubu Babussalam|Tanjung Medan|Bagan Sinembah Raya|Balai Jaya
08:Kabupaten Siak|Siak|Sungai Apit|Minas|Tualang|Sungai Mandau|Dayun|Kerinci Kanan|Bunga Raya|Koto Gasib|Kandis|Lubuk Dalam|Sabak Auh|Mempura|Pusako
09:Kabupaten Kuantan Singingi|Kuantan Mudik|Kuantan Tengah|Singingi|Kuantan Hilir|Cerenti|Benai|Gunungtoar|Singingi Hilir|Pangean|Logas Tanah Darat|Inuman|Hulu Kuantan|Kuantan Hilir Seberang|Sentajo Raya|Pucuk Rantau
10:Kabupaten Kepulauan Meranti|Tebing Tinggi|Rangsang Barat|Rangsang|Tebing Tinggi Barat|Merbau|Pulaumerbau|Tebing Tinggi Timur|Tasik Putri Puyu|Rangsang Pesisir
71:Kota Pekanbaru|Sukajadi|Pekanbaru Kota|Sail|Limapuluh|Senapelan|Rumbai Barat|Bukit Raya|Binawidya|Marpoyan Damai|Tenayan Raya|Payung Sekaki|Rumbai|Tuahmadani|Kulim|Rumbai Timur
72:Kota Dumai|Dumai Barat|Dumai Timur|Bukit Kapur|Sungai Sembilan|Medang Kampai|Dumai Kota|Dumai Selatan
=15:Jambi
01:Kabupaten Kerinci|Gunung Raya|Danau Kerinci|04:Sitinjau Laut|Air Hangat|Gunung Kerinci|Batang Merangin|Keliling Danau|Kayu Aro|11:Air Hangat Timur|15:Gunung Tujuh|Siulak|Depati Tujuh|Siulak Mukai|Kayu Aro Barat|Bukit Kerman|Air Hangat Barat|Tanah Cogok|Danau Kerinci Barat
02:Kabupaten Merangin|Jangkat|Bangko|Muara Siau|Sungai Manau|Tabir|Pamenang|Tabir Ulu|Tabir Selatan|Lembah Masurai|Bangko Barat|Nalo Tantan|Batang Masumai|Pamenang Barat|Tabir Ilir|Tabir Timur|Renah Pembarap|Pangkalan Jambu|Jangkat Timur|Renah Pamenang|Pamenang Selatan|Margo Tabir|Tabir Lintas|Tabir Barat|Tiang Pumpung
03:Kabupaten Sarolangun|Batang Asai|Limun|Sarolangun|Pauh|Pelawan|Mandiangin|Air Hitam|Bathin VIII|Singkut|Cermin Nan Gedang|Mandiangin Timur
04:Kabupaten Batanghari|Mersam|Muara Tembesi|Muara Bulian|Batin XXIV|Pemayung|Maro Sebo Ulu|Bajubang|Maro Sebo Ilir
05:Kabupaten Muaro Jambi|Jambi Luar Kota|Sekernan|Kumpeh|Maro Sebo|Mestong|Kumpeh Ulu|Sungai Bahar|Sungai Gelam|Bahar Utara|Bahar Selatan|Taman Rajo
06:Kabupaten Tanjung Jabung Barat|Tungkal Ulu|Tungkal Ilir|Pengabuan|Betara|Merlung|Tebing Tinggi|Batang Asam|Renah Mendaluh|Muara Papalik|Seberang Kota|Bram Itam|Kuala Betara|Senyerang
07:Kabupaten Tanjung Jabung Timur|Muara Sabak Timur|Nipah Panjang|Mendahara|Rantau Rasau|Sadu|Dendang|Muara Sabak Barat|Kuala Jambi|Mendahara Ulu|Geragai|Berbak
08:Kabupaten Bungo|Tanah Tumbuh|Rantau Pandan|Pasar Muaro Bungo|Jujuhan|Tanah Sepenggal|Pelepat|Limbur Lubuk Mengkuang|Muko-muko Bathin VII|Pelepat Ilir|Batin II Babeko|Bathin III|Bungo Dani|Rimbo Tengah|Bathin III Ulu|Bathin II Pelayang|Jujuhan Ilir|Tanah Sepenggal Lintas
09:Kabupaten Tebo|Tebo Tengah|Tebo Ilir|Tebo Ulu|Rimbo Bujang|Sumay|VII Koto|Rimbo Ulu|Rimbo Ilir|Tengah Ilir|Serai Serumpun|VII Koto Ilir|Muara Tabir
71:Kota Jambi|Telanaipura|Jambi Selatan|Jambi Timur|Pasar Jambi|Pelayangan|Danau Teluk|Kota Baru|Jelutung|Alam Barajo|Danau Sipin|Paal Merah
72:Kota Sungai Penuh|Sungai Penuh|Pesisir Bukit|Hamparan Rawang|Tanah Kampung|Kumun Debai|Pondok Tinggi|Koto Baru|Sungai Bungkal
=16:Sumatera Selatan
01:Kabupaten Ogan Komering Ulu|07:Sosoh Buay Rayap|Pengandonan|Peninjauan|13:Baturaja Barat|Baturaja Timur|20:Ulu Ogan|Semidang Aji|Lubuk Batang|28:Lengkiti|Sinar Peninjauan|Lubuk Raja|Muara Jaya|Kedaton Peninjauan Raya
02:Kabupaten Ogan Komering Ilir|02:Tanjung Lubuk|Pedamaran|Mesuji|Kayu Agung|08:Sirah Pulau Padang|11:Tulung Selapan|Pampangan|Lempuing|Air Sugihan|Sungai Menang|17:Jejawi|Cengal|Pangkalan Lampam|Mesuji Makmur|Mesuji Raya|Lempuing Jaya|Teluk Gelam|Pedamaran Timur
03:Kabupaten Muara Enim|Tanjung Agung|Muara Enim|Rambang Niru|Gunung Megang|06:Gelumbang|Lawang Kidul|Semende Darat Laut|Semende Darat Tengah|Semende Darat Ulu|Ujan Mas|14:Lubai|Rambang|Sungai Rotan|Lembak|19:Benakat|21:Kelekar|Muara Belida|Belimbing|Belida Darat|Lubai Ulu|Empat Petulai Dangku|Panang Enim
04:Kabupaten Lahat|Tanjungsakti Pumu|06:Jarai|Kota Agung|Pulau Pinang|Merapi Barat|Lahat|12:Pajar Bulan|15:Mulak Ulu|Kikim Selatan|Kikim Timur|Kikim Tengah|Kikim Barat|Pseksu|Gumay Talang|Pagar Gunung|Merapi Timur|Tanjung Sakti Pumi|Gumay Ulu|Merapi Selatan|Tanjungtebat|Muarapayang|Sukamerindu|Mulak Sebingkai|Lahat Selatan
05:Kabupaten Musi Rawas|Tugumulyo|Muara Lakitan|Muara Kelingi|08:Jayaloka|Muara Beliti|STL Ulu Terawas|Selangit|Megang Sakti|Purwodadi|BTS. Ulu|18:Tiang Pumpung Kepungut|Sumber Harta|Tuah Negeri|Suka Karya
06:Kabupaten Musi Banyuasin|Sekayu|Lais|Sungai Keruh|Batang Hari Leko|Sanga Desa|Babat Toman|Sungai Lilin|Keluang|Bayung Lencir|Plakat Tinggi|Lalan|Tungkal Jaya|Lawan Wetan|Babat Supat|Jirak Jaya
07:Kabupaten Banyuasin|Banyuasin I|Banyuasin II|Banyuasin III|Pulau Rimau|Betung|Rambutan|Muara Padang|Muara Telang|Makarti Jaya|Talang Kelapa|Rantau Bayur|Tanjung Lago|Muara Sugihan|Air Salek|Tungkal Ilir|Suak Tapeh|Sembawa|Sumber Marga Telang|Air Kumbang|Karang Agung Ilir|Selat Penuguan
08:Kabupaten Ogan Komering Ulu Timur|Martapura|Buay Madang|Belitang|Cempaka|Buay Pemuka Peliung|Madang Suku II|Madang Suku I|Semendawai Suku III|Belitang II|Belitang III|Bunga Mayang|Buay Madang Timur|Madang Suku III|Semendawai Barat|Semendawai Timur|Jayapura|Belitang Jaya|Belitang Madang Raya|Belitang Mulya|Buay Pemuka Bangsa Raja
09:Kabupaten Ogan Komering Ulu Selatan|Muara Dua|Pulau Beringin|Banding Agung|Muara Dua Kisam|Simpang|Buay Sandang Aji|Buay Runjung|Mekakau Ilir|Buay Pemaca|Kisam Tinggi|Kisam Ilir|Buay Pematang Ribu Ranau Tengah|Warkuk Ranau Selatan|Runjung Agung|Sungai Are|Sindang Danau|Buana Pemaca|Tiga Dihaji|Buay Rawan
10:Kabupaten Ogan Ilir|Muara Kuang|Tanjung Batu|Tanjung Raja|Indralaya|Pemulutan|Rantau Alai|Indralaya Utara|Indralaya Selatan|Pemulutan Selatan|Pemulutan Barat|Rantau Panjang|Sungai Pinang|Kandis|Rambang Kuang|Lubuk Keliat|Payaraman
11:Kabupaten Empat Lawang|Muara Pinang|Pendopo|Ulu Musi|Tebing Tinggi|Lintang Kanan|Talang Padang|Pasemah Air Keruh|Sikap Dalam|Saling|Pendopo Barat
12:Kabupaten Penukal Abab Lematang Ilir|Talang Ubi|Penukal Utara|Penukal|Abab|Tanah Abang
13:Kabupaten Musi Rawas Utara|Rupit|Rawas Ulu|Nibung|Rawas Ilir|Karang Dapo|Karang Jaya|Ulu Rawas
71:Kota Palembang|Ilir Barat Dua|Seberang Ulu Satu|Seberang Ulu Dua|Ilir Barat Satu|Ilir Timur Satu|Ilir Timur Dua|Sukarami|Sako|Kemuning|Kalidoni|Bukitkecil|Gandus|Kertapati|Plaju|Alang-alang Lebar|Sematangborang|Jakabaring|Ilir Timur Tiga
72:Kota Pagar Alam|Pagar Alam Utara|Pagar Alam Selatan|Dempo Utara|Dempo Selatan|Dempo Tengah
73:Kota Lubuk Linggau|Lubuk Linggau Timur I|Lubuk Linggau Barat I|Lubuk Linggau Selatan I|Lubuk Linggau Utara I|Lubuk Linggau Timur II|Lubuk Linggau Barat II|Lubuk Linggau Selatan II|Lubuk Linggau Utara II
74:Kota Prabumulih|Prabumulih Barat|Prabumulih Timur|Cambai|Rambang Kapak Tengah|Prabumulih Utara|Prabumulih Selatan
=17:Bengkulu
01:Kabupaten Bengkulu Selatan|Kedurang|Seginim|Pino|Manna|Kota Manna|Pino Raya|Kedurang Ilir|Air Nipis|Ulu Manna|Bunga Mas|Pasar Manna
02:Kabupaten Rejang Lebong|06:Kota Padang|Padang Ulak Tanding|Sindang Kelingi|Curup|Bermani Ulu|Selupu Rejang|16:Curup Utara|Curup Timur|Curup Selatan|Curup Tengah|Binduriang|Sindang Beliti Ulu|Sindang Dataran|Sindang Beliti Ilir|Bermani Ulu Raya
03:Kabupaten Bengkulu Utara|Enggano|06:Kerkap|Kota Arga Makmur|Giri Mulya|Padang Jaya|Lais|Batik Nau|Ketahun|Napal Putih|Putri Hijau|Air Besi|Air Napal|19:Hulu Palik|Air Padang|Arma Jaya|Tanjung Agung Palik|Ulok Kupai|Pinang Raya|Marga Sakti Sebelat
04:Kabupaten Kaur|Kinal|Tanjung Kemuning|Kaur Utara|Kaur Tengah|Kaur Selatan|Maje|Nasal|Semidang Gumay|Kelam Tengah|Luas|Muara Sahung|Tetap|Lungkang Kule|Padang Guci Hilir|Padang Guci Hulu
05:Kabupaten Seluma|Sukaraja|Seluma|Talo|Semidang Alas|Semidang Alas Maras|Air Periukan|Lubuk Sandi|Seluma Barat|Seluma Timur|Seluma Utara|Seluma Selatan|Talo Kecil|Ulu Talo|Ilir Talo
06:Kabupaten Mukomuko|Lubuk Pinang|Kota Mukomuko|Teras Terunjam|Pondok Suguh|Ipuh|Malin Deman|Air Rami|Teramang Jaya|Selagan Raya|Penarik|XIV Koto|V Koto|Air Manjunto|Air Dikit|Sungai Rumbai
07:Kabupaten Lebong|Lebong Utara|Lebong Atas|Lebong Tengah|Lebong Selatan|Rimbo Pengadang|Topos|Bingin Kuning|Lebong Sakti|Tubei|Amen|Uram Jaya|Pinang Belapis
08:Kabupaten Kepahiang|Bermani Ilir|Ujan Mas|Tebat Karai|Kepahiang|Merigi|Kebawetan|Seberang Musi|Muara Kemumu
09:Kabupaten Bengkulu Tengah|Karang Tinggi|Talang Empat|Pondok Kelapa|Pematang Tiga|Pagar Jati|Taba Penanjung|Merigi Kelindang|Merigi Sakti|Pondok Kubang|Bang Haji|Semidang Lagan
71:Kota Bengkulu|Selebar|Gading Cempaka|Teluk Segara|Muara Bangka Hulu|Kampung Melayu|Ratu Agung|Ratu Samban|Sungai Serut|Singaran Pati
=18:Lampung
01:Kabupaten Lampung Selatan|04:Natar|Tanjung Bintang|Kalianda|Sidomulyo|Katibung|Penengahan|Palas|13:Jati Agung|Ketapang|Sragi|Raja Basa|Candipuro|Merbau Mataram|21:Bakauheni|Tanjung Sari|Way Sulan|Way Panji
02:Kabupaten Lampung Tengah|Kalirejo|Bangun Rejo|Padang Ratu|Gunung Sugih|Trimurjo|Punggur|Terbanggi Besar|Seputih Raman|Rumbia|Seputih Banyak|Seputih Mataram|Seputih Surabaya|Terusan Nunyai|Bumi Ratu Nuban|Bekri|Seputih Agung|Way Pengubuan|Bandar Mataram|Pubian|Selagai Lingga|Anak Tuha|Sendang Agung|Kota Gajah|Bumi Nabung|Way Seputih|Bandar Surabaya|Anak Ratu Aji|Putra Rumbia
03:Kabupaten Lampung Utara|Bukit Kemuning|Kotabumi|Sungkai Selatan|Tanjung Raja|Abung Timur|Abung Barat|Abung Selatan|Sungkai Utara|Kotabumi Utara|Kotabumi Selatan|Abung Tengah|Abung Tinggi|Abung Semuli|Abung Surakarta|Muara Sungkai|Bunga Mayang|Hulu Sungkai|Sungkai Tengah|Abung Pekurun|Sungkai Jaya|Sungkai Barat|Abung Kunang|Blambangan Pagar
04:Kabupaten Lampung Barat|04:Balik Bukit|Sumber Jaya|Belalau|Way Tenong|Sekincau|Suoh|Batu Brak|Sukau|15:Gedung Surian|18:Kebun Tebu|Air Hitam|Pagar Dewa|Batu Ketulis|Lumbok Seminung|Bandar Negeri Suoh
05:Kabupaten Tulang Bawang|02:Menggala|06:Gedung Aji|08:Banjar Agung|11:Gedung Meneng|Rawa Jitu Selatan|Penawar Tama|18:Rawa Jitu Timur|20:Banjar Margo|22:Rawa Pitu|Penawar Aji|25:Dente Teladas|Meraksa Aji|Gedung Aji Baru|29:Banjar Baru|Menggala Timur
06:Kabupaten Tanggamus|Kota Agung|Talang Padang|Wonosobo|Pulau Panggung|09:Cukuh Balak|11:Pugung|Semaka|Sumberejo|15:Ulu Belu|Pematang Sawa|Kelumbayan|Kota Agung Barat|Kota Agung Timur|Gisting|Gunung Alip|24:Limau|Bandar Negeri Semuong|Air Naningan|Bulok|Kelumbayan Barat
07:Kabupaten Lampung Timur|Sukadana|Labuhan Maringgai|Jabung|Pekalongan|Sekampung|Batanghari|Way Jepara|Purbolinggo|Raman Utara|Metro Kibang|Marga Tiga|Sekampung Udik|Batanghari Nuban|Bumi Agung|Bandar Sribhawono|Mataram Baru|Melinting|Gunung Pelindung|Pasir Sakti|Waway Karya|Labuhan Ratu|Braja Selebah|Way Bungur|Marga Sekampung
08:Kabupaten Way Kanan|Blambangan Umpu|Kasui|Banjit|Baradatu|Bahuga|Pakuan Ratu|Negeri Agung|Way Tuba|Rebang Tangkas|Gunung Labuhan|Negara Batin|Negeri Besar|Buay Bahuga|Bumi Agung|Umpu Semenguk
09:Kabupaten Pesawaran|Gedong Tataan|Negeri Katon|Tegineneng|Way Lima|Padang Cermin|Punduh Pidada|Kedondong|Marga Punduh|Way Khilau|Teluk Pandan|Way Ratai
10:Kabupaten Pringsewu|Pringsewu|Gading Rejo|Ambarawa|Pardasuka|Pagelaran|Banyumas|Adiluwih|Sukoharjo|Pagelaran Utara
11:Kabupaten Mesuji|Mesuji|Mesuji Timur|Rawa Jitu Utara|Way Serdang|Simpang Pematang|Panca Jaya|Tanjung Raya
12:Kabupaten Tulang Bawang Barat|Tulang Bawang Tengah|Tumijajar|Tulang Bawang Udik|Gunung Terang|Gunung Agung|Way Kenanga|Lambu Kibang|Pagar Dewa|Batu Putih
13:Kabupaten Pesisir Barat|Pesisir Tengah|Pesisir Selatan|Lemong|Pesisir Utara|Karya Penggawa|Pulau Pisang|Way Krui|Krui Selatan|Ngambur|Ngaras|Bangkunat
71:Kota Bandar Lampung|Kedaton|Sukarame|Tanjungkarang Barat|Panjang|Tanjungkarang Timur|Tanjungkarang Pusat|Telukbetung Selatan|Telukbetung Barat|Telukbetung Utara|Rajabasa|Tanjung Senang|Sukabumi|Kemiling|Labuhan Ratu|Way Halim|Langkapura|Enggal|Kedamaian|Telukbetung Timur|Bumi Waras
72:Kota Metro|Metro Pusat|Metro Utara|Metro Barat|Metro Timur|Metro Selatan
=19:Kepulauan Bangka Belitung
01:Kabupaten Bangka|Sungailiat|Belinyu|Merawang|Mendo Barat|Pemali|Bakam|Riau Silip|Puding Besar
02:Kabupaten Belitung|Tanjungpandan|Membalong|Selat Nasik|Sijuk|Badau
03:Kabupaten Bangka Selatan|Toboali|Lepar|Airgegas|Simpang Rimba|Payung|Tukak Sadai|Pulau Besar|Kepulauan Pongok
04:Kabupaten Bangka Tengah|Koba|Pangkalan Baru|Sungai Selan|Simpang Katis|Namang|Lubuk Besar
05:Kabupaten Bangka Barat|Mentok|Simpang Teritip|Jebus|Kelapa|Tempilang|Parittiga
06:Kabupaten Belitung Timur|Manggar|Gantung|Dendang|Kelapa Kampit|Damar|Simpang Renggiang|Simpang Pesak
71:Kota Pangkal Pinang|Bukit Intan|Taman Sari|Pangkal Balam|Rangkui|Gerunggang|Gabek|Girimaya
=21:Kepulauan Riau
01:Kabupaten Bintan|04:Gunung Kijang|06:Bintan Timur|Bintan Utara|Teluk Bintan|Tambelan|Teluk Sebong|12:Toapaya|Mantang|Bintan Pesisir|Seri Kuala Lobam
02:Kabupaten Karimun|Moro|Kundur|Karimun|Meral|Tebing|Buru|Kundur Utara|Kundur Barat|Durai|Meral Barat|Ungar|Belat|Selat Gelam|Sugie Besar
03:Kabupaten Natuna|04:Midai|Bunguran Barat|Serasan|Bunguran Timur|Bunguran Utara|Subi|Pulau Laut|Pulau Tiga|15:Bunguran Timur Laut|Bunguran Tengah|18:Bunguran Selatan|Serasan Timur|Bunguran Batubi|Pulau Tiga Barat|Suak Midai|Pulau Panjang|Pulau Seluan
04:Kabupaten Lingga|Singkep|Lingga|Senayang|Singkep Barat|Lingga Utara|Singkep Pesisir|Lingga Timur|Selayar|Singkep Selatan|Kepulauan Posek|Katang Bidare|Temiang Pesisir|Bakung Serumpun
05:Kabupaten Kepulauan Anambas|Siantan|Palmatak|Siantan Timur|Siantan Selatan|Jemaja Timur|Jemaja|Siantan Tengah|Siantan Utara|Jemaja Barat|Kute Siantan
71:Kota Batam|Belakang Padang|Batu Ampar|Sekupang|Nongsa|Bulang|Lubuk Baja|Sei Beduk|Galang|Bengkong|Batam Kota|Sagulung|Batu Aji
72:Kota Tanjung Pinang|Tanjung Pinang Barat|Tanjung Pinang Timur|Tanjung Pinang Kota|Bukit Bestari
=31:DKI Jakarta
01:Kabupaten Administrasi Kepulauan Seribu|Kepulauan Seribu Utara|Kepulauan Seribu Selatan
71:Kota Administrasi Jakarta Pusat|Gambir|Sawah Besar|Kemayoran|Senen|Cempaka Putih|Menteng|Tanah Abang|Johar Baru
72:Kota Administrasi Jakarta Utara|Penjaringan|Tanjung Priok|Koja|Cilincing|Pademangan|Kelapa Gading
73:Kota Administrasi Jakarta Barat|Cengkareng|Grogol Petamburan|Taman Sari|Tambora|Kebon Jeruk|Kalideres|Pal Merah|Kembangan
74:Kota Administrasi Jakarta Selatan|Tebet|Setiabudi|Mampang Prapatan|Pasar Minggu|Kebayoran Lama|Cilandak|Kebayoran Baru|Pancoran|Jagakarsa|Pesanggrahan
75:Kota Administrasi Jakarta Timur|Matraman|Pulogadung|Jatinegara|Kramatjati|Pasar Rebo|Cakung|Duren Sawit|Makasar|Ciracas|Cipayung
=32:Jawa Barat
01:Kabupaten Bogor|Cibinong|Gunungputri|Citeureup|Sukaraja|Babakan Madang|Jonggol|Cileungsi|Cariu|Sukamakmur|Parung|Gunungsindur|Kemang|Bojonggede|Leuwiliang|Ciampea|Cibungbulang|Pamijahan|Rumpin|Jasinga|Parungpanjang|Nanggung|Cigudeg|Tenjo|Ciawi|Cisarua|Megamendung|Caringin|Cijeruk|Ciomas|Dramaga|Tamansari|Klapanunggal|Ciseeng|Rancabungur|Sukajaya|Tanjungsari|Tajurhalang|Cigombong|Leuwisadeng|Tenjolaya
02:Kabupaten Sukabumi|Palabuhanratu|Simpenan|Cikakak|Bantargadung|Cisolok|Cikidang|Lengkong|Jampangtengah|Warungkiara|Cikembar|Cibadak|Nagrak|Parungkuda|Bojonggenteng|Parakansalak|Cicurug|Cidahu|Kalapanunggal|Kabandungan|Waluran|Jampangkulon|Ciemas|Kalibunder|Surade|Cibitung|Ciracap|Gunungguruh|Cicantayan|Cisaat|Kadudampit|Caringin|Sukabumi|Sukaraja|Kebonpedes|Cireunghas|Sukalarang|Pabuaran|Purabaya|Nyalindung|Gegerbitung|Sagaranten|Curugkembar|Cidolog|Cidadap|Tegalbuleud|Cimanggu|Ciambar
03:Kabupaten Cianjur|Cianjur|Warungkondang|Cibeber|Cilaku|Ciranjang|Bonjogpicung|Karangtengah|Mande|Sukaluyu|Pacet|Cugenang|Cikalongkulon|Sukaresmi|Sukanagara|Campaka|Takokak|Kadupandak|Pagelarang|Tanggeung|Cubinong|Sindangbarang|Agrabinta|Cidaun|Naringgul|Campakamulya|Cikadu|Gekbrong|Cipanas|Cijati|Leles|Haurwangi|Pasirkuda
04:Kabupaten Bandung|05:Cileunyi|Cimenyan|Cilengkrang|Bojongsoang|Margahayu|Margaasih|Katapang|Dayeuhkolot|Banjaran|Pameungpeuk|Pangalengan|Arjasari|Cimaung|25:Cicalengka|Nagreg|Cikancung|Rancaekek|Ciparay|Pacet|Kertasari|Baleendah|Majalaya|Solokanjeruk|Paseh|Ibun|Soreang|Pasirjambu|Ciwidey|Rancabali|44:Cangkuang|46:Kutawaringin
05:Kabupaten Garut|Garut Kota|Karangpawitan|Wanaraja|Tarogong Kaler|Tarogong Kidul|Banyuresmi|Samarang|Pasirwangi|Leles|Kadungora|Leuwigoong|Cibatu|Kersamanah|Malangbong|Sukawening|Karangtengah|Bayongbong|Cigedug|Cilawu|Cisurupan|Sukaresmi|Cikajang|Banjarwangi|Singajaya|Cihurip|Peundeuy|Pameungpeuk|Cisompet|Cibalong|Cikelet|Bungbulang|Mekarmukti|Pakenjeng|Pamulihan|Cisewu|Caringin|Talegong|Bl. Limbangan|Selaawi|Cibiuk|Pangatikan|Sucinaraja
06:Kabupaten Tasikmalaya|Cipatujah|Karangnunggal|Cikalong|Pancatengah|Cikatomas|Cibalong|Parungponteng|Bantarkalong|Bojongasih|Culamega|Bojonggambir|Sodonghilir|Taraju|Salawu|Puspahiang|Tanjungjaya|Sukaraja|Salopa|Jatiwaras|Cineam|Karang Jaya|Manonjaya|Gunung Tanjung|Singaparna|Mangunreja|Sukarame|Cigalontang|Leuwisari|Padakembang|Sariwangi|Sukaratu|Cisayong|Sukahening|Rajapolah|Jamanis|Ciawi|Kadipaten|Pagerageung|Sukaresik
07:Kabupaten Ciamis|Ciamis|Cikoneng|Cijeungjing|Sadananya|Cidolog|Cihaurbeuti|Panumbangan|Panjalu|Kawali|Panawangan|Cipaku|Jatinagara|Rajadesa|Sukadana|Rancah|Tambaksari|Lakbok|Banjarsari|Pamarican|29:Cimaragas|Cisaga|Sindangkasih|Baregbeg|Sukamantri|Lumbung|Purwadadi|37:Banjaranyar
08:Kabupaten Kuningan|Kadugede|Ciniru|Subang|Ciwaru|Cibingbin|Luragung|Lebakwangi|Garawangi|Kuningan|Ciawigebang|Cidahu|Jalaksana|Cilimus|Mandirancan|Selajambe|Kramatmulya|Darma|Cigugur|Pasawahan|Nusaherang|Cipicung|Pancalang|Japara|Cimahi|Cilebak|Hantara|Kalimanggis|Cibeureum|Karangkancana|Maleber|Sindangagung|Cigandamekar
09:Kabupaten Cirebon|Waled|Ciledug|Losari|Pabedilan|Babakan|Karangsembung|Lemahabang|Susukan Lebak|Sedong|Astanajapura|Pangenan|Mundu|Beber|Talun|Sumber|Dukupuntang|Palimanan|Plumbon|Weru|Kedawung|Gunung Jati|Kepetakan|Klangenan|Arjawinangun|Panguragan|Ciwaringin|Susukan|Gegesik|Kaliwedi|Gebang|Depok|Pasaleman|Pabuaran|Karangwareng|Tengah Tani|Plered|Gempol|Greged|Suranenggala|Jamblang
10:Kabupaten Majalengka|Lemahsugih|Bantarujeg|Cikijing|Talaga|Argapura|Maja|Majalengka|Sukahaji|Rajagaluh|Leuwimunding|Jatiwangi|Dawuan|Kadipaten|Kertajati|Jatitujuh|Ligung|Sumberjaya|Panyingkiran|Palasah|Cigasong|Sindangwangi|Banjaran|Cingambul|Kasokandel|Sindang|Malausma
11:Kabupaten Sumedang|Wado|Jatinunggal|Darmaraja|Cibugel|Cisitu|Situraja|Conggeang|Paseh|Surian|Buahdua|Tanjungsari|Sukasari|Pamulihan|Cimanggung|Jatinangor|Rancakalong|Sumedang Selatan|Sumedang Utara|Ganeas|Tanjungkerta|Tanjungmedar|Cimalaka|Cisarua|Tomo|Ujungjaya|Jatigede
12:Kabupaten Indramayu|Haurgeulis|Kroya|Gabuswetan|Cikedung|Lelea|Bangodua|Widasari|Kertasemaya|Krangkeng|Karangampel|Juntinyuat|Sliyeg|Jatibarang|Balongan|Indramayu|Sindang|Cantigi|Lohbener|Arahan|Losarang|Kandanghaur|Bongas|Anjatan|Sukra|Gantar|Terisi|Sukagumiwang|Kedokan Bunder|Pasekan|Tukdana|Patrol
13:Kabupaten Subang|Sagalaherang|Cisalak|Subang|Kalijati|Pabuaran|Purwadadi|Pagaden|Binong|Ciasem|Pusakanagara|Pamanukan|Jalancagak|Blanakan|Tanjungsiang|Compreng|Patokbeusi|Cibogo|Cipunagara|Cijambe|Cipeundeuy|Legonkulon|Cikaum|Serangpanjang|Sukasari|Tambakdahan|Kasomalang|Dawuan|Pagaden Barat|Ciater|Pusakajaya
14:Kabupaten Purwakarta|Purwakarta|Campaka|Jatiluhur|Plered|Sukatani|Darangdan|Maniis|Tegalwaru|Wanayasa|Pasawahan|Bojong|Babakancikao|Bungursari|Cibatu|Sukasari|Pondoksalam|Kiarapedes
15:Kabupaten Karawang|Karawang Barat|Pangkalan|Telukjambe Timur|Ciampel|Klari|Rengasdengklok|Kutawaluya|Batujaya|Tirtajaya|Pedes|Cibuaya|Pakisjaya|Cikampek|Jatisari|Cilamaya Wetan|Tirtamulya|Telagasari|Rawamerta|Lemahabang|Tempuran|Majalaya|Jayakerta|Cilamaya Kulon|Banyusari|Kota Baru|Karawang Timur|Telukjambe Barat|Tegalwaru|Purwasari|Cilebar
16:Kabupaten Bekasi|Tarumajaya|Babelan|Sukawangi|Tambelang|Tambun Utara|Tambun Selatan|Cibitung|Cikarang Barat|Cikarang Utara|Karang Bahagia|Cikarang Timur|Kedung Waringin|Pebayuran|Sukakarya|Sukatani|Cabangbungin|Muaragembong|Setu|Cikarang Selatan|Cikarang Pusat|Serang Baru|Cibarusah|Bojongmangu
17:Kabupaten Bandung Barat|Lembang|Parongpong|Cisarua|Cikalongwetan|Cipeundeuy|Ngamprah|Cipatat|Padalarang|Batujajar|Cihampelas|Cililin|Cipongkor|Rongga|Sindangkerta|Gununghalu|Saguling
18:Kabupaten Pangandaran|Parigi|Cijulang|Cimerak|Cigugur|Langkaplancar|Mangunjaya|Padaherang|Kalipucang|Pangandaran|Sidamulih
71:Kota Bogor|Bogor Selatan|Bogor Timur|Bogor Tengah|Bogor Barat|Bogor Utara|Tanah Sareal
72:Kota Sukabumi|Gunung Puyuh|Cikole|Citamiang|Warudoyong|Baros|Lembursitu|Cibeureum
73:Kota Bandung|Sukasari|Coblong|Babakan Ciparay|Bojongloa Kaler|Andir|Cicendo|Sukajadi|Cidadap|Bandung Wetan|Astanaanyar|Regol|Batununggal|Lengkong|Cibeunying Kidul|Bandung Kulon|Kiaracondong|Bojongloa Kidul|Cibeunying Kaler|Sumur Bandung|Antapani|Bandung Kidul|Buahbatu|Rancasari|Arcamanik|Cibiru|Ujungberung|Gedebage|Panyileukan|Cinambo|Mandalajati
74:Kota Cirebon|Kejaksan|Lemahwungkuk|Harjamukti|Pekalipan|Kesambi
75:Kota Bekasi|Bekasi Timur|Bekasi Barat|Bekasi Utara|Bekasi Selatan|Rawalumbu|Medansatria|Bantargebang|Pondokgede|Jatiasih|Jatisampurna|Mustikajaya|Pondokmelati
76:Kota Depok|Pancoran Mas|Cimanggis|Sawangan|Limo|Sukmajaya|Beji|Cipayung|Cilodong|Cinere|Tapos|Bojongsari
77:Kota Cimahi|Cimahi Selatan|Cimahi Tengah|Cimahi Utara
78:Kota Tasikmalaya|Cihideung|Cipedes|Tawang|Indihiang|Kawalu|Cibeureum|Tamansari|Mangkubumi|Bungursari|Purbaratu
79:Kota Banjar|Banjar|Pataruman|Purwaharja|Langensari
=33:Jawa Tengah
01:Kabupaten Cilacap|Kedungreja|Kesugihan|Adipala|Binangun|Nusawungu|Kroya|Maos|Jeruklegi|Kawunganten|Gandrungmangu|Sidareja|Karangpucung|Cimanggu|Majenang|Wanareja|Dayeuhluhur|Sampang|Cipari|Patimuan|Bantarsari|Cilacap Selatan|Cilacap Tengah|Cilacap Utara|Kampung Laut
02:Kabupaten Banyumas|Lumbir|Wangon|Jatilawang|Rawalo|Kebasen|Kemranjen|Sumpiuh|Tambak|Somagede|Kalibagor|Banyumas|Patikraja|Purwojati|Ajibarang|Gumelar|Pekuncen|Cilongok|Karanglewas|Sokaraja|Kembaran|Sumbang|Baturraden|Kedungbanteng|Purwokerto Selatan|Purwokerto Barat|Purwokerto Timur|Purwokerto Utara
03:Kabupaten Purbalingga|Kemangkon|Bukateja|Kejobong|Kaligondang|Purbalingga|Kalimanah|Kutasari|Mrebet|Bobotsari|Karangreja|Karanganyar|Karangmoncol|Rembang|Bojongsari|Padamara|Pengadegan|Karangjambu|Kertanegara
04:Kabupaten Banjarnegara|Susukan|Purworeja Klampok|Mandiraja|Purwanegara|Bawang|Banjarnegara|Sigaluh|Madukara|Banjarmangu|Wanadadi|Rakit|Punggelan|Karangkobar|Pagentan|Pejawaran|Batur|Wanayasa|Kalibening|Pandanarum|Pagedongan
05:Kabupaten Kebumen|Ayah|Buayan|Puring|Petanahan|Klirong|Buluspesantren|Ambal|Mirit|Prembun|Kutowinangun|Alian|Kebumen|Pejagoan|Sruweng|Adimulyo|Kuwarasan|Rowokele|Sempor|Gombong|Karanganyar|Karanggayam|Sadang|Bonorowo|Padureso|Poncowarno|Karangsambung
06:Kabupaten Purworejo|Grabag|Ngombol|Purwodadi|Bagelen|Kaligesing|Purworejo|Banyuurip|Bayan|Kutoarjo|Butuh|Pituruh|Kemiri|Bruno|Gebang|Loano|Bener
07:Kabupaten Wonosobo|Wadaslintang|Kepil|Sapuran|Kaliwiro|Leksono|Selomerto|Kalikajar|Kertek|Wonosobo|Watumalang|Mojotengah|Garung|Kejajar|Sukoharjo|Kalibawang
08:Kabupaten Magelang|Salaman|Borobudur|Ngluwar|Salam|Srumbung|Dukun|Sawangan|Muntilan|Mungkid|Mertoyudan|Tempuran|Kajoran|Kaliangkrik|Bandongan|Candimulyo|Pakis|Ngablak|Grabag|Tegalrejo|Secang|Windusari
09:Kabupaten Boyolali|Selo|Ampel|Cepogo|Musuk|Boyolali|Mojosongo|Teras|Sawit|Banyudono|Sambi|Ngemplak|Nogosari|Simo|Karanggede|Klego|Andong|Kemusu|Wonosegoro|Juwangi|Gladagsari|Tamansari|Wonosamodro
10:Kabupaten Klaten|Prambanan|Gantiwarno|Wedi|Bayat|Cawas|Trucuk|Kebonarum|Jogonalan|Manisrenggo|Karangnongko|Ceper|Pedan|Karangdowo|Juwiring|Wonosari|Delanggu|Polanharjo|Karanganom|Tulung|Jatinom|Kemalang|Ngawen|Kalikotes|Klaten Utara|Klaten Tengah|Klaten Selatan
11:Kabupaten Sukoharjo|Weru|Bulu|Tawangsari|Sukoharjo|Nguter|Bendosari|Polokarto|Mojolaban|Grogol|Baki|Gatak|Kartasura
12:Kabupaten Wonogiri|Pracimantoro|Giritontro|Giriwoyo|Batuwarno|Tirtomoyo|Nguntoronadi|Baturetno|Eromoko|Wuryantoro|Manyaran|Selogiri|Wonogiri|Ngadirojo|Sidoharjo|Jatiroto|Kismantoro|Purwantoro|Bulukerto|Slogohimo|Jatisrono|Jatipurno|Girimarto|Karangtengah|Paranggupito|Puhpelem
13:Kabupaten Karanganyar|Jatipuro|Jatiyoso|Jumapolo|Jumantono|Matesih|Tawangmangu|Ngargoyoso|Karangpandan|Karanganyar|Tasikmadu|Jaten|Colomadu|Gondangrejo|Kebakkramat|Mojogedang|Kerjo|Jenawi
14:Kabupaten Sragen|Kalijambe|Plupuh|Masaran|Kedawung|Sambirejo|Gondang|Sambungmacan|Ngrampal|Karangmalang|Sragen|Sidoharjo|Tanon|Gemolong|Miri|Sumberlawang|Mondokan|Sukodono|Gesi|Tangen|Jenar
15:Kabupaten Grobogan|Kedungjati|Karangrayung|Penawangan|Toroh|Geyer|Pulokulon|Kradenan|Gabus|Ngaringan|Wirosari|Tawangharjo|Grobogan|Purwodadi|Brati|Klambu|Godong|Gubug|Tegowanu|Tanggungharjo
16:Kabupaten Blora|Jati|Randublatung|Kradenan|Kedungtuban|Cepu|Sambong|Jiken|Jepon|Blora|Tunjungan|Banjarejo|Ngawen|Kunduran|Todanan|Bogorejo|Japah
17:Kabupaten Rembang|Sumber|Bulu|Gunem|Sale|Sarang|Sedan|Pamotan|Sulang|Kaliori|Rembang|Pancur|Kragan|Sluke|Lasem
18:Kabupaten Pati|Sukolilo|Kayen|Tambakromo|Winong|Pucakwangi|Jaken|Batangan|Juwana|Jakenan|Pati|Gabus|Margorejo|Gembong|Tlogowungu|Wedarijaksa|Margoyoso|Gunungwungkal|Cluwak|Tayu|Dukuhseti|Trangkil
19:Kabupaten Kudus|Kaliwungu|Kota Kudus|Jati|Undaan|Mejobo|Jekulo|Bae|Gebog|Dawe
20:Kabupaten Jepara|Kedung|Pecangaan|Welahan|Mayong|Batealit|Jepara|Mlonggo|Bangsri|Keling|Karimunjawa|Tahunan|Nalumsari|Kalinyamatan|Kembang|Pakis Aji|Donorojo
21:Kabupaten Demak|Mranggen|Karangawen|Guntur|Sayung|Karangtengah|Wonosalam|Dempet|Gajah|Karanganyar|Mijen|Demak|Bonang|Wedung|Kebonagung
22:Kabupaten Semarang|Getasan|Tengaran|Susukan|Suruh|Pabelan|Tuntang|Banyubiru|Jambu|Sumowono|Ambarawa|Bawen|Bringin|Bergas|15:Pringapus|Bancak|Kaliwungu|Ungaran Barat|Ungaran Timur|Bandungan
23:Kabupaten Temanggung|Bulu|Tembarak|Temanggung|Pringsurat|Kaloran|Kandangan|Kedu|Parakan|Ngadirejo|Jumo|Tretep|Candiroto|Kranggan|Tlogomulyo|Selopampang|Bansari|Kledung|Bejen|Wonoboyo|Gemawang
24:Kabupaten Kendal|Plantungan|Pageruyung|Sukorejo|Patean|Singorojo|Limbangan|Boja|Kaliwungu|Brangsong|Pegandon|Gemuh|Weleri|Cepiring|Patebon|Kendal|Rowosari|Kangkung|Ringinarum|Ngampel|Kaliwungu Selatan
25:Kabupaten Batang|Wonotunggal|Bandar|Blado|Reban|Bawang|Tersono|Gringsing|Limpung|Subah|Tulis|Batang|Warungasem|Kandeman|Pecalungan|Banyuputih
26:Kabupaten Pekalongan|Kandangserang|Paninggaran|Lebakbarang|Petungkriyono|Talun|Doro|Karanganyar|Kajen|Kesesi|Sragi|Bojong|Wonopringgo|Kedungwuni|Buaran|Tirto|Wiradesa|Siwalan|Karangdadap|Wonokerto
27:Kabupaten Pemalang|Moga|Pulosari|Belik|Watukumpul|Bodeh|Bantarbolang|Randudongkal|Pemalang|Taman|Petarukan|Ampelgading|Comal|Ulujami|Warungpring
28:Kabupaten Tegal|Margasari|Bumijawa|Bojong|Balapulang|Pagerbarang|Lebaksiu|Jatinegara|Kedungbanteng|Pangkah|Slawi|Adiwerna|Talang|Dukuhturi|Tarub|Kramat|Suradadi|Warureja|Dukuhwaru
29:Kabupaten Brebes|Salem|Bantarkawung|Bumiayu|Paguyangan|Sirampog|Tonjong|Jatibarang|Wanasari|Brebes|Songgom|Kersana|Losari|Tanjung|Bulakamba|Larangan|Ketanggungan|Banjarharjo
71:Kota Magelang|Magelang Selatan|Magelang Utara|Magelang Tengah
72:Kota Surakarta|Laweyan|Serengan|Pasar Kliwon|Jebres|Banjarsari
73:Kota Salatiga|Sidorejo|Tingkir|Argomulyo|Sidomukti
74:Kota Semarang|Semarang Tengah|Semarang Utara|Semarang Timur|Gayamsari|Genuk|Pedurungan|Semarang Selatan|Candisari|Gajahmungkur|Tembalang|Banyumanik|Gunungpati|Semarang Barat|Mijen|Ngaliyan|Tugu
75:Kota Pekalongan|Pekalongan Barat|Pekalongan Timur|Pekalongan Utara|Pekalongan Selatan
76:Kota Tegal|Tegal Barat|Tegal Timur|Tegal Selatan|Margadana
=34:DI Yogyakarta
01:Kabupaten Kulon Progo|Temon|Wates|Panjatan|Galur|Lendah|Sentolo|Pengasih|Kokap|Girimulyo|Nanggulan|Samigaluh|Kalibawang
02:Kabupaten Bantul|Srandakan|Sanden|Kretek|Pundong|Bambanglipuro|Pandak|Pajangan|Bantul|Jetis|Imogiri|Dlingo|Banguntapan|Pleret|Piyungan|Sewon|Kasihan|Sedayu
03:Kabupaten Gunungkidul|Wonosari|Nglipar|Playen|Patuk|Paliyan|Panggang|Tepus|Semanu|Karangmojo|Ponjong|Rongkop|Semin|Ngawen|Gedangsari|Saptosari|Girisubo|Tanjungsari|Purwosari
04:Kabupaten Sleman|Gamping|Godean|Moyudan|Minggir|Seyegan|Mlati|Depok|Berbah|Prambanan|Kalasan|Ngemplak|Ngaglik|Sleman|Tempel|Turi|Pakem|Cangkringan
71:Kota Yogyakarta|Tegalrejo|Jetis|Gondokusuman|Danurejan|Gedongtengen|Ngampilan|Wirobrajan|Mantrijeron|Kraton|Gondomanan|Pakualaman|Mergangsan|Umbulharjo|Kotagede
=35:Jawa Timur
01:Kabupaten Pacitan|Donorojo|Pringkuku|Punung|Pacitan|Kebonagung|Arjosari|Nawangan|Bandar|Tegalombo|Tulakan|Ngadirojo|Sudimoro
02:Kabupaten Ponorogo|Slahung|Ngrayun|Bungkal|Sambit|Sawoo|Sooko|Pulung|Mlarak|Jetis|Siman|Balong|Kauman|Badegan|Sampung|Sukorejo|Babadan|Ponorogo|Jenangan|Ngebel|Jambon|Pudak
03:Kabupaten Trenggalek|Panggul|Munjungan|Pule|Dongko|Tugu|Karangan|Kampak|Watulimo|Bendungan|Gandusari|Trenggalek|Pogalan|Durenan|Suruh
04:Kabupaten Tulungagung|Tulungagung|Boyolangu|Kedungwaru|Ngantru|Kauman|Pagerwojo|Sendang|Karangrejo|Gondang|Sumbergempol|Ngunut|Pucanglaban|Rejotangan|Kalidawir|Besuki|Campurdarat|Bandung|Pakel|Tanggunggunung
05:Kabupaten Blitar|Wonodadi|Udanawu|Srengat|Kademangan|Bakung|Ponggok|Sanankulon|Wonotirto|Nglegok|Kanigoro|Garum|Sutojayan|Panggungrejo|Talun|Gandusari|Binangun|Wlingi|Doko|Kesamben|Wates|Selorejo|Selopuro
06:Kabupaten Kediri|Semen|Mojo|Kras|Ngadiluwih|Kandat|Wates|Ngancar|Puncu|Plosoklaten|Gurah|Pagu|Gampengrejo|Grogol|Papar|Purwoasri|Plemahan|Pare|Kepung|Kandangan|Tarokan|Kunjang|Banyakan|Ringinrejo|Kayen Kidul|Ngasem|Badas
07:Kabupaten Malang|Donomulyo|Pagak|Bantur|Sumbermanjing Wetan|Dampit|Ampelgading|Poncokusumo|Wajak|Turen|Gondanglegi|Kalipare|Sumberpucung|Kepanjen|Bululawang|Tajinan|Tumpang|Jabung|Pakis|Pakisaji|Ngajum|Wagir|Dau|Karangploso|Singosari|Lawang|Pujon|Ngantang|Kasembon|Gedangan|Tirtoyudo|Kromengan|Wonosari|Pagelaran
08:Kabupaten Lumajang|Tempursari|Pronojiwo|Candipuro|Pasirian|Tempeh|Kunir|Yosowilangun|Rowokangkung|Tekung|Lumajang|Pasrujambe|Senduro|Gucialit|Padang|Sukodono|Kedungjajang|Jatiroto|Randuagung|Klakah|Ranuyoso|Sumbersuko
09:Kabupaten Jember|Jombang|Kencong|Sumberbaru|Gumukmas|Umbulsari|Tanggul|Semboro|Puger|Bangsalsari|Balung|Wuluhan|Ambulu|Rambipuji|Panti|Sukorambi|Jenggawah|Ajung|Tempurejo|Kaliwates|Patrang|Sumbersari|Arjasa|Mumbulsari|Pakusari|Jelbuk|Mayang|Kalisat|Ledokombo|Sukowono|Silo|Sumberjambe
10:Kabupaten Banyuwangi|Pesanggaran|Bangorejo|Purwoharjo|Tegaldlimo|Muncar|Cluring|Gambiran|Srono|Genteng|Glenmore|Kalibaru|Singojuruh|Rogojampi|Kabat|Glagah|Banyuwangi|Giri|Wongsorejo|Songgon|Sempu|Kalipuro|Siliragung|Tegalsari|Licin|Blimbingsari
11:Kabupaten Bondowoso|Maesan|Tamanan|Tlogosari|Sukosari|Pujer|Grujugan|Curahdami|Tenggarang|Wonosari|Tapen|Bondowoso|Wringin|Tegalampel|Klabang|Cermee|Prajekan|Pakem|Sumberwringin|Sempol|Binakal|Taman Krocok|Botolinggo|Jambesari Darus Sholah
12:Kabupaten Situbondo|Jatibanteng|Besuki|Suboh|Mlandingan|Kendit|Panarukan|Situbondo|Panji|Mangaran|Kapongan|Arjasa|Jangkar|Asembagus|Banyuputih|Sumbermalang|Banyuglugur|Bungatan
13:Kabupaten Probolinggo|Sukapura|Sumber|Kuripan|Bantaran|Leces|Banyuanyar|Tiris|Krucil|Gading|Pakuniran|Kotaanyar|Paiton|Besuk|Kraksaan|Krejengan|Pajarakan|Maron|Gending|Dringu|Tegalsiwalan|Sumberasih|Wonomerto|Tongas|Lumbang
14:Kabupaten Pasuruan|Purwodadi|Tutur|Puspo|Lumbang|Pasrepan|Kejayan|Wonorejo|Purwosari|Sukorejo|Prigen|Pandaan|Gempol|Beji|Bangil|Rembang|Kraton|Pohjentrek|Gondangwetan|Winongan|Grati|Nguling|Lekok|Rejoso|Tosari
15:Kabupaten Sidoarjo|Tarik|Prambon|Krembung|Porong|Jabon|Tanggulangin|Candi|Sidoarjo|Tulangan|Wonoayu|Krian|Balongbendo|Taman|Sukodono|Buduran|Gedangan|Sedati|Waru
16:Kabupaten Mojokerto|Jatirejo|Gondang|Pacet|Trawas|Ngoro|Pungging|Kutorejo|Mojosari|Dlanggu|Bangsal|Puri|Trowulan|Sooko|Gedeg|Kemlagi|Jetis|Dawarblandong|Mojoanyar
17:Kabupaten Jombang|Perak|Gudo|Ngoro|Bareng|Wonosalam|Mojoagung|Mojowarno|Diwek|Jombang|Peterongan|Sumobito|Kesamben|Tembelang|Ploso|Plandaan|Kabuh|Kudu|Bandarkedungmulyo|Jogoroto|Megaluh|Ngusikan
18:Kabupaten Nganjuk|Sawahan|Ngetos|Berbek|Loceret|Pace|Prambon|Ngronggot|Kertosono|Patianrowo|Baron|Tanjunganom|Sukomoro|Nganjuk|Bagor|Wilangan|Rejoso|Gondang|Ngluyu|Lengkong|Jatikalen
19:Kabupaten Madiun|Kebonsari|Dolopo|Geger|Dagangan|Kare|Gemarang|Wungu|Madiun|Jiwan|Balerejo|Mejayan|Saradan|Pilangkenceng|Sawahan|Wonoasri
20:Kabupaten Magetan|Poncol|Parang|Lembeyan|Takeran|Kawedanan|Magetan|Plaosan|Panekan|Sukomoro|Bendo|Maospati|Barat|Karangrejo|Karas|Kartoharjo|Ngariboyo|Nguntoronadi|Sidorejo
21:Kabupaten Ngawi|Sine|Ngrambe|Jogorogo|Kendal|Geneng|Kwadungan|Karangjati|Padas|Ngawi|Paron|Kedunggalar|Widodaren|Mantingan|Pangkur|Bringin|Pitu|Karanganyar|Gerih|Kasreman
22:Kabupaten Bojonegoro|Ngraho|Tambakrejo|Ngambon|Ngasem|Bubulan|Dander|Sugihwaras|Kedungadem|Kepohbaru|Baureno|Kanor|Sumberrejo|Balen|Kapas|Bojonegoro|Kalitidu|Malo|Purwosari|Padangan|Kasiman|Temayang|Margomulyo|Trucuk|Sukosewu|Kedewan|Gondang|Sekar|Gayam
23:Kabupaten Tuban|Kenduruan|Jatirogo|Bangilan|Bancar|Senori|Tambakboyo|Singgahan|Kerek|Parengan|Montong|Soko|Jenu|Merakurak|Rengel|Semanding|Tuban|Plumpang|Palang|Widang|Grabagan
24:Kabupaten Lamongan|Sukorame|Bluluk|Modo|Ngimbang|Babat|Kedungpring|Brondong|Laren|Sekaran|Maduran|Sambeng|Sugio|Pucuk|Paciran|Solokuro|Mantup|Sukodadi|Karanggeneng|Kembangbahu|Kalitengah|Turi|Lamongan|Tikung|Karangbinangun|Deket|Glagah|Sarirejo
25:Kabupaten Gresik|Dukun|Balongpanggang|Panceng|Benjeng|Duduksampeyan|Wringinanom|Ujungpangkah|Kedamean|Sidayu|Manyar|Cerme|Bungah|Menganti|Kebomas|Driyorejo|Gresik|Sangkapura|Tambak
26:Kabupaten Bangkalan|Bangkalan|Socah|Burneh|Kamal|Arosbaya|Geger|Klampis|Sepulu|Tanjung Bumi|Kokop|Kwanyar|Labang|Tanah Merah|Tragah|Blega|Modung|Konang|Galis
27:Kabupaten Sampang|Sreseh|Torjun|Sampang|Camplong|Omben|Kedungdung|Jrengik|Tambelangan|Banyuates|Robatal|Sokobanah|Ketapang|Pangarengan|Karangpenang
28:Kabupaten Pamekasan|Tlanakan|Pademawu|Galis|Pamekasan|Proppo|Palengaan|Pegantenan|Larangan|Pakong|Waru|Batumarmar|Kadur|Pasean
29:Kabupaten Sumenep|Kota Sumenep|Kalianget|Manding|Talango|Bluto|Saronggi|Lenteng|Giliginting|Guluk-Guluk|Ganding|Pragaan|Ambunten|Pasongsongan|Dasuk|Rubaru|Batang Batang|Batuputih|Dungkek|Gapura|Gayam|Nonggunong|Ra'as|Masalembu|Arjasa|Sapeken|Batuan|Kangayan
71:Kota Kediri|Mojoroto|Kota|Pesantren
72:Kota Blitar|Kepanjenkidul|Sukorejo|Sananwetan
73:Kota Malang|Blimbing|Klojen|Kedungkandang|Sukun|Lowokwaru
74:Kota Probolinggo|Kademangan|Wonoasih|Mayangan|Kanigaran|Kedopok
75:Kota Pasuruan|Gadingrejo|Purworejo|Bugul Kidul|Panggungrejo
76:Kota Mojokerto|Prajuritkulon|Magersari|Kranggan
77:Kota Madiun|Kartoharjo|Manguharjo|Taman
78:Kota Surabaya|Karang Pilang|Wonocolo|Rungkut|Wonokromo|Tegalsari|Sawahan|Genteng|Gubeng|Sukolilo|Tambaksari|Simokerto|Pabean Cantian|Bubutan|Tandes|Krembangan|Semampir|Kenjeran|Lakarsantri|Benowo|Wiyung|Dukuh Pakis|Gayungan|Jambangan|Tenggilis Mejoyo|Gunung Anyar|Mulyorejo|Sukomanunggal|Asem Rowo|Bulak|Pakal|Sambikerep
79:Kota Batu|Batu|Bumiaji|Junrejo
=36:Banten
01:Kabupaten Pandeglang|Sumur|Cimanggu|Cibaliung|Cikeusik|Cigeulis|Panimbang|Angsana|Munjul|Pagelaran|Bojong|Picung|Labuan|Menes|Saketi|Cipeucang|Jiput|Mandalawangi|Cimanuk|Kaduhejo|Banjar|Pandeglang|Cadasari|Cisata|Patia|Karang Tanjung|Cikedal|Cibitung|Carita|Sukaresmi|Mekarjaya|Sindangresmi|Pulosari|Koroncong|Majasari|Sobang
02:Kabupaten Lebak|Malingping|Panggarangan|Bayah|Cipanas|Muncang|Leuwidamar|Bojongmanik|Gunungkencana|Banjarsari|Cileles|Cimarga|Sajira|Maja|Rangkasbitung|Warunggunung|Cijaku|Cikulur|Cibadak|Cibeber|Cilograng|Wanasalam|Sobang|Curugbitung|Kalanganyar|Lebakgedong|Cihara|Cirinten|Cigemblong
03:Kabupaten Tangerang|Balaraja|Jayanti|Tigaraksa|Jambe|Cisoka|Kresek|Kronjo|Mauk|Kemiri|Sukadiri|Rajeg|Pasar Kemis|Teluknaga|Kosambi|Pakuhaji|Sepatan|Curug|Cikupa|Panongan|Legok|22:Pagedangan|Cisauk|27:Sukamulya|Kelapa Dua|Sindang Jaya|Sepatan Timur|Solear|Gunung Kaler|Mekar Baru
04:Kabupaten Serang|05:Kramatwatu|Waringinkurung|Bojonegara|Pulo Ampel|Ciruas|11:Kragilan|Pontang|Tirtayasa|Tanara|Cikande|Kibin|Carenang|Binuang|Petir|Tunjung Teja|22:Baros|Cikeusal|Pamarayan|Kopo|Jawilan|Ciomas|Pabuaran|Padarincang|Anyar|Cinangka|Mancak|Gunungsari|Bandung|Lebak Wangi
71:Kota Tangerang|Tangerang|Jatiuwung|Batuceper|Benda|Cipondoh|Ciledug|Karawaci|Periuk|Cibodas|Neglasari|Pinang|Karang Tengah|Larangan
72:Kota Cilegon|Cibeber|Cilegon|Pulomerak|Ciwandan|Jombang|Gerogol|Purwakarta|Citangkil
73:Kota Serang|Serang|Kasemen|Walantaka|Curug|Cipocok Jaya|Taktakan
74:Kota Tangerang Selatan|Serpong|Serpong Utara|Pondok Aren|Ciputat|Ciputat Timur|Pamulang|Setu
=51:Bali
01:Kabupaten Jembrana|Negara|Mendoyo|Pekutatan|Melaya|Jembrana
02:Kabupaten Tabanan|Selemadeg|Selemadeg Timur|Selemadeg Barat|Kerambitan|Tabanan|Kediri|Marga|Penebel|Baturiti|Pupuan
03:Kabupaten Badung|Kuta|Mengwi|Abiansemal|Petang|Kuta Selatan|Kuta Utara
04:Kabupaten Gianyar|Sukawati|Blahbatuh|Gianyar|Tampaksiring|Ubud|Tegallalang|Payangan
05:Kabupaten Klungkung|Nusa Penida|Banjarangkan|Klungkung|Dawan
06:Kabupaten Bangli|Susut|Bangli|Tembuku|Kintamani
07:Kabupaten Karangasem|Rendang|Sidemen|Manggis|Karangasem|Abang|Bebandem|Selat|Kubu
08:Kabupaten Buleleng|Gerokgak|Seririt|Busungbiu|Banjar|Sukasada|Buleleng|Sawan|Kubutambahan|Tejakula
71:Kota Denpasar|Denpasar Selatan|Denpasar Timur|Denpasar Barat|Denpasar Utara
=52:Nusa Tenggara Barat
01:Kabupaten Lombok Barat|Gerung|Kediri|Narmada|07:Sekotong|Labuapi|Gunungsari|12:Lingsar|Lembar|Batu Layar|Kuripan
02:Kabupaten Lombok Tengah|Praya|Jonggat|Batukliang|Pujut|Praya Barat|Praya Timur|Janapria|Pringgarata|Kopang|Praya Tengah|Praya Barat Daya|Batukliang Utara
03:Kabupaten Lombok Timur|Keruak|Sakra|Terara|Sikur|Masbagik|Sukamulia|Selong|Pringgabaya|Aikmel|Sambelia|Montong Gading|Pringgasela|Suralaga|Wanasaba|Sembalun|Suwela|Labuhan Haji|Sakra Timur|Sakra Barat|Jerowaru|Lenek
04:Kabupaten Sumbawa|02:Lunyuk|05:Alas|Utan|Batu Lanteh|Sumbawa|Moyo Hilir|Moyo Hulu|Ropang|Lape|Plampang|Empang|17:Alas Barat|Labuhan Badas|Labangka|Buer|Rhee|Unter Iwes|Moyo Utara|Maronge|Tarano|Lopok|Lenangguar|Orong Telu|Lantung
05:Kabupaten Dompu|Dompu|Kempo|Hu'u|Kilo|Woja|Pekat|Manggalewa|Pajo
06:Kabupaten Bima|Monta|Bolo|Woha|Belo|Wawo|Sape|Wera|Donggo|Sanggar|Ambalawi|Langgudu|Lambu|Madapangga|Tambora|Soromandi|Parado|Lambitu|Palibelo
07:Kabupaten Sumbawa Barat|Jereweh|Taliwang|Seteluk|Sekongkang|Brang Rea|Poto Tano|Brang Ene|Maluk
08:Kabupaten Lombok Utara|Tanjung|Gangga|Kayangan|Bayan|Pemenang
71:Kota Mataram|Ampenan|Mataram|Cakranegara|Sekarbela|Selaparang|Sandubaya
72:Kota Bima|Rasanae Barat|Rasanae Timur|Asakota|Raba|Mpunda
=53:Nusa Tenggara Timur
01:Kabupaten Kupang|04:Semau|Kupang Barat|Kupang Timur|Sulamu|Kupang Tengah|Amarasi|Fatuleu|Takari|Amfoang Selatan|Amfoang Utara|16:Nekamese|Amarasi Barat|Amarasi Selatan|Amarasi Timur|Amabi Oefeto Timur|Amfoang Barat Daya|Amfoang Barat Laut|Semau Selatan|Taebenu|Amabi Oefeto|Amfoang Timur|Fatuleu Barat|Fatuleu Tengah|30:Amfoang Tengah
02:Kabupaten Timor Tengah Selatan|Kota Soe|Mollo Selatan|Mollo Utara|Amanuban Timur|Amanuban Tengah|Amanuban Selatan|Amanuban Barat|Amanatun Selatan|Amanatun Utara|KI'E|Kuanfatu|Fatumnasi|Polen|Batu Putih|Boking|Toianas|Nunkolo|Oenino|Kolbano|Kot Olin|Kualin|Mollo Barat|Kok Baun|Noebana|Santian|Noebeba|Kuatnana|Fautmolo|Fatukopa|Mollo Tengah|Tobu|Nunbena
03:Kabupaten Timor Tengah Utara|Miomaffo Timur|Miomaffo Barat|Biboki Selatan|Noemuti|Kota Kefamenanu|Biboki Utara|Biboki Anleu|Insana|Insana Utara|Noemuti Timur|Miomaffo Tengah|Musi|Mutis|Bikomi Selatan|Bikomi Tengah|Bikomi Nilulat|Bikomi Utara|Naibenu|Insana Fafinesu|Insana Barat|Insana Tengah|Biboki Tan Pah|Biboki Moenleu|Biboki Feotleu
04:Kabupaten Belu|Lamaknen|Tasifeto Timur|Raihat|Tasifeto Barat|Kakuluk Mesak|12:Kota Atambua|Raimanuk|17:Lasiolat|Lamaknen Selatan|21:Atambua Barat|Atambua Selatan|Nanaet Duabesi
05:Kabupaten Alor|Teluk Mutiara|Alor Barat Laut|Alor Barat Daya|Alor Selatan|Alor Timur|Pantar|Alor Tengah Utara|Alor Timur Laut|Pantar Barat|Kabola|Pulau Pura|Mataru|Pureman|Pantar Timur|Lembur|Pantar Tengah|Pantar Barat Laut|Abad Selatan
06:Kabupaten Flores Timur|Wulanggitang|Titehena|Larantuka|Ile Mandiri|Tanjung Bunga|Solor Barat|Solor Timur|Adonara Barat|Wotan Ulumando|Adonara Timur|Kelubagolit|Witihama|Ile Boleng|Demon Pagong|Lewolema|Ile Bura|Adonara|Adonara Tengah|Solor Selatan
07:Kabupaten Sikka|Paga|Mego|Lela|Nita|Alok|Palue|Nelle|Talibura|Waigete|Kewapante|Bola|Magepanda|Waiblama|Alok Barat|Alok Timur|Koting|Tana Wawo|Hewokloang|Kangae|Doreng|Mapitara
08:Kabupaten Ende|Nangapanda|Pulau Ende|Ende|Ende Selatan|Ndona|Detusoko|Wewaria|Wolowaru|Wolojita|Maurole|Maukaro|Lio Timur|Kota Baru|Kelimutu|Detukeli|Ndona Timur|Ndori|Ende Utara|Ende Tengah|Ende Timur|Lepembusu Kelisoke
09:Kabupaten Ngada|Aimere|Golewa|06:Bajawa|Soa|09:Riung|12:Jerebuu|14:Riung Barat|Bajawa Utara|Wolomeze|18:Golewa Selatan|Golewa Barat|Inerie
10:Kabupaten Manggarai|Wae Rii|03:Ruteng|05:Satar Mese|Cibal|11:Reok|Langke Rembong|Satar Mese Barat|Rahong Utara|Lelak|Reok Barat|Cibal Barat|Satar Mese Utara
11:Kabupaten Sumba Timur|Kota Waingapu|Haharu|Lewa|Nggaha Ori Angu|Tabundung|Pinu Pahar|Pandawai|Umalulu|Rindi|Pahunga Lodu|Wulla Waijelu|Paberiwai|Karera|Kahaungu Eti|Matawai La Pawu|Kambera|Kambata Mapambuhang|Lewa Tidahu|Katala Hamu Lingu|Kanatang|Ngadu Ngala|Mahu
12:Kabupaten Sumba Barat|04:Tana Righu|10:Loli|Wanokaka|Lamboya|15:Kota Waikabubak|18:Laboya Barat
13:Kabupaten Lembata|Naga Wutung|Atadei|Ile Ape|Lebatukan|Nubatukan|Omesuri|Buyasuri|Wulandoni|Ile Ape Timur
14:Kabupaten Rote Ndao|Rote Barat Daya|Rote Barat Laut|Lobalain|Rote Tengah|Pantai Baru|Rote Timur|Rote Barat|Rote Selatan|Ndao Nuse|Landu Leko|Loaholu
15:Kabupaten Manggarai Barat|Macang Pacar|Kuwus|Lembor|Sano Nggoang|Komodo|Boleng|Welak|Ndoso|Lembor Selatan|Mbeliling|Pacar|Kuwus Barat
16:Kabupaten Nagekeo|Aesesa|Nangaroro|Boawae|Mauponggo|Wolowae|Keo Tengah|Aesesa Selatan
17:Kabupaten Sumba Tengah|Katiku Tana|Umbu Ratu Nggay Barat|Mamboro|Umbu Ratu Nggay|Katiku Tana Selatan|Umbu Ratu Nggay Tengah
18:Kabupaten Sumba Barat Daya|Loura|Wewewa Utara|Wewewa Timur|Wewewa Barat|Wewewa Selatan|Kodi Bangedo|Kodi|Kodi Utara|Kota Tambolaka|Wewewa Tengah|Kodi Balaghar
19:Kabupaten Manggarai Timur|Borong|Lamba Leda Selatan|Lamba Leda|Sambi Rampas|Elar|Kota Komba|Rana Mese|Lamba Leda Timur|Elar Selatan|Kota Komba Utara|Lamba Leda Utara|Congkar
20:Kabupaten Sabu Raijua|Sabu Barat|Sabu Tengah|Sabu Timur|Sabu Liae|Hawu Mehara|Raijua
21:Kabupaten Malaka|Malaka Tengah|Malaka Barat|Wewiku|Weliman|Rinhat|Io Kufeu|Sasitamean|Laenmanen|Malaka Timur|Kobalima Timur|Kobalima|Botin Leobele
71:Kota Kupang|Alak|Maulafa|Kelapa Lima|Oebobo|Kota Raja|Kota Lama
=61:Kalimantan Barat
01:Kabupaten Sambas|Sambas|Teluk Keramat|Jawai|Tebas|Pemangkat|Sejangkung|Selakau|Paloh|Sajingan Besar|Subah|Galing|Tekarang|Semparuk|Sajad|Sebawi|Jawai Selatan|Tangaran|Salatiga|Selakau Timur
02:Kabupaten Mempawah|Mempawah Hilir|06:Toho|Sungai Pinyuh|Jongkat|12:Sungai Kunyit|15:Segedong|Anjongan|Sadaniang|Mempawah Timur
03:Kabupaten Sanggau|Kapuas|Mukok|Noyan|Jangkang|Bonti|Beduai|Sekayam|Kembayan|Parindu|Tayan Hulu|Tayan Hilir|Balai|Toba|20:Meliau|Entikong
04:Kabupaten Ketapang|Matan Hilir Utara|Marau|Manis Mata|Kendawangan|Sandai|07:Sungai Laur|Simpang Hulu|11:Nanga Tayap|Matan Hilir Selatan|Tumbang Titi|Jelai Hulu|16:Delta Pawan|Muara Pawan|Benua Kayong|Hulu Sungai|Simpang Dua|Air Upas|Singkup|24:Pemahan|Sungai Melayu Rayak
05:Kabupaten Sintang|Sintang|Tempunak|Sepauk|Ketungau Hilir|Ketungau Tengah|Ketungau Hulu|Dedai|Kayan Hilir|Kayan Hulu|14:Serawai|Ambalau|19:Kelam Permai|Sungai Tebelian|Binjai Hulu
06:Kabupaten Kapuas Hulu|Putussibau Utara|Bika|Embaloh Hilir|Embaloh Hulu|Bunut Hilir|Bunut Hulu|Jongkong|Hulu Gurung|Selimbau|Semitau|Seberuang|Batang Lupar|Empanang|Badau|Silat Hilir|Silat Hulu|Putussibau Selatan|Kalis|Boyan Tanjung|Mentebah|Pengkadan|Suhaid|Puring Kencana
07:Kabupaten Bengkayang|Sungai Raya|Samalantan|Ledo|Bengkayang|Seluas|Sanggau Ledo|Jagoi Babang|Monterado|Teriak|Suti Semarang|Capkala|Siding|Lumar|Sungai Betung|Sungai Raya Kepulauan|Lembah Bawang|Tujuh Belas
08:Kabupaten Landak|Ngabang|Mempawah Hulu|Menjalin|Mandor|Air Besar|Menyuke|Sengah Temila|Meranti|Kuala Behe|Sebangki|Jelimpo|Banyuke Hulu|Sompak
09:Kabupaten Sekadau|Sekadau Hilir|Sekadau Hulu|Nanga Taman|Nanga Mahap|Belitang Hilir|Belitang Hulu|Belitang
10:Kabupaten Melawi|Belimbing|Nanga Pinoh|Ella Hilir|Menukung|Sayan|Tanah Pinoh|Sokan|Pinoh Utara|Pinoh Selatan|Belimbing Hulu|Tanah Pinoh Barat
11:Kabupaten Kayong Utara|Sukadana|Simpang Hilir|Teluk Batang|Pulau Maya|Seponti|Kepulauan Karimata
12:Kabupaten Kubu Raya|Sungai Raya|Kuala Mandor B|Sungai Ambawang|Terentang|Batu Ampar|Kubu|Rasau Jaya|Teluk Pakedai|Sungai Kakap
71:Kota Pontianak|Pontianak Selatan|Pontianak Timur|Pontianak Barat|Pontianak Utara|Pontianak Kota|Pontianak Tenggara
72:Kota Singkawang|Singkawang Tengah|Singkawang Barat|Singkawang Timur|Singkawang Utara|Singkawang Selatan
=62:Kalimantan Tengah
01:Kabupaten Kotawaringin Barat|Kumai|Arut Selatan|Kotawaringin Lama|Arut Utara|Pangkalan Lada|Pangkalan Banteng
02:Kabupaten Kotawaringin Timur|Kota Besi|Cempaga|Mentaya Hulu|Parenggean|Baamang|Mentawa Baru Ketapang|Mentaya Hilir Utara|Mentaya Hilir Selatan|Pulau Hanaut|Antang Kalang|Teluk Sampit|Seranau|Cempaga Hulu|Telawang|Bukit Santuai|Tualan Hulu|Telaga Antang
03:Kabupaten Kapuas|Selat|Kapuas Hilir|Kapuas Timur|Kapuas Kuala|Kapuas Barat|Pulau Petak|Kapuas Murung|Basarang|Mantangai|Timpah|Kapuas Tengah|Kapuas Hulu|Tamban Catur|Pasak Talawang|Mandau Talawang|Dadahup|Bataguh
04:Kabupaten Barito Selatan|Jenamas|Dusun Hilir|Karau Kuala|Dusun Utara|Gn. Bintang Awai|Dusun Selatan
05:Kabupaten Barito Utara|Montallat|Gunung Timang|Gunung Purei|Teweh Timur|Teweh Tengah|Lahei|Teweh Baru|Teweh Selatan|Lahei Barat
06:Kabupaten Katingan|Kamipang|Katingan Hilir|Tewang Sangalang Garing|Pulau Malan|Katingan Tengah|Sanaman Mantikei|Marikit|Katingan Hulu|Mendawai|Katingan Kuala|Tasik Payawan|Petak Malai|Bukit Raya
07:Kabupaten Seruyan|Seruyan Hilir|Seruyan Tengah|Danau Sembuluh|Hanau|Seruyan Hulu|Seruyan Hilir Timur|Seruyan Raya|Danau Seluluk|Batu Ampar|Suling Tambun
08:Kabupaten Sukamara|Sukamara|Jelai|Balai Riam|Pantai Lunci|Permata Kecubung
09:Kabupaten Lamandau|Lamandau|Delang|Bulik|Bulik Timur|Menthobi Raya|Sematu Jaya|Belantikan Raya|Batang Kawa
10:Kabupaten Gunung Mas|Sepang|Kurun|Tewah|Kahayan Hulu Utara|Rungan|Manuhing|Mihing Raya|Damang Batu|Miri Manasa|Rungan Hulu|Manuhing Raya|Rungan Barat
11:Kabupaten Pulang Pisau|Pandih Batu|Kahayan Kuala|Kahayan Tengah|Banama Tingang|Kahayan Hilir|Maliku|Jabiren Raya|Sebangau Kuala
12:Kabupaten Murung Raya|Murung|Tanah Siang|Laung Tuhup|Permata Intan|Sumber Barito|Barito Tuhup Raya|Tanah Siang Selatan|Sungai Babuat|Seribu Riam|Uut Murung
13:Kabupaten Barito Timur|Dusun Timur|Banua Lima|Patangkep Tutui|Awang|Dusun Tengah|Pematang Karau|Paju Epat|Raren Batuah|Paku|Karusen Janang
71:Kota Palangkaraya|Pahandut|Bukit Batu|Jekan Raya|Sabangau|Rakumpit
=63:Kalimantan Selatan
01:Kabupaten Tanah Laut|Takisung|Jorong|Pelaihari|Kurau|Bati Bati|Panyipatan|Kintap|Tambang Ulang|Batu Ampar|Bajuin|Bumi Makmur
02:Kabupaten Kotabaru|Pulau Sembilan|Pulau Laut Barat|Pulau Laut Selatan|Pulau Laut Timur|Pulau Sebuku|Pulaulaut Utara|Kelumpang Selatan|Kelumpang Hulu|Kelumpang Tengah|Kelumpang Utara|Pamukan Selatan|Sampanahan|Pamukan Utara|Hampang|Sungai Durian|Pulau Laut Tengah|Kelumpang Hilir|Kelumpang Barat|Pamukan Barat|Pulau Laut Kepulauan|Pulau Laut Tanjung Selayar|Pulaulaut Sigam
03:Kabupaten Banjar|Aluh Aluh|Kertak Hanyar|Gambut|Sungai Tabuk|Martapura|Karang Intan|Astambul|Simpang Empat|Pengaron|Sungai Pinang|Aranio|Mataraman|Beruntung Baru|Martapura Barat|Martapura Timur|Sambung Makmur|Paramasan|Telaga Bauntung|Tatah Makmur|Cintapuri Darussalam
04:Kabupaten Barito Kuala|Tabunganen|Tamban|Anjir Pasar|Anjir Muara|Alalak|Mandastana|Rantau Badauh|Belawang|Cerbon|Bakumpai|Kuripan|Tabukan|Mekarsari|Barambai|Marabahan|Wanaraya|Jejangkit
05:Kabupaten Tapin|Binuang|Tapin Selatan|Tapin Tengah|Tapin Utara|Candi Laras Selatan|Candi Laras Utara|Bakarangan|Piani|Bungur|Lokpaikat|Salam Babaris|Hatungun
06:Kabupaten Hulu Sungai Selatan|Sungai Raya|Padang Batung|Telaga Langsat|Angkinang|Kandangan|Simpur|Daha Selatan|Daha Utara|Kalumpang|Loksado|Daha Barat
07:Kabupaten Hulu Sungai Tengah|Haruyan|Batu Benawa|Labuan Amas Selatan|Labuan Amas Utara|Pandawan|Barabai|Batang Alai Selatan|Batang Alai Utara|Hantakan|Batang Alai Timur|Limpasu
08:Kabupaten Hulu Sungai Utara|Danau Panggang|Babirik|Sungai Pandan|Amuntai Selatan|Amuntai Tengah|Amuntai Utara|Banjang|Haur Gading|Paminggir|Sungai Tabukan
09:Kabupaten Tabalong|Banua Lawas|Kelua|Tanta|Tanjung|Haruai|Murung Pudak|Muara Uya|Muara Harus|Pugaan|Upau|Jaro|Bintang Ara
10:Kabupaten Tanah Bumbu|Batu Licin|Kusan Hilir|Sungai Loban|Satui|Kusan Hulu|Simpang Empat|Karang Bintang|Mantewe|Angsana|Kuranji|Kusan Tengah|Teluk Kepayang
11:Kabupaten Balangan|Juai|Halong|Awayan|Batu Mandi|Lampihong|Paringin|Paringin Selatan|Tebing Tinggi
71:Kota Banjarmasin|Banjarmasin Selatan|Banjarmasin Timur|Banjarmasin Barat|Banjarmasin Utara|Banjarmasin Tengah
72:Kota Banjarbaru|02:Landasan Ulin|Cempaka|Banjarbaru Utara|Banjarbaru Selatan|Liang Anggang
=64:Kalimantan Timur
01:Kabupaten Paser|Batu Sopang|Tanjung Harapan|Paser Belengkong|Tanah Grogot|Kuaro|Long Ikis|Muara Komam|Long Kali|Batu Engau|Muara Samu
02:Kabupaten Kutai Kartanegara|Muara Muntai|Loa Kulu|Loa Janan|Anggana|Muara Badak|Tenggarong|Sebulu|Kota Bangun|Kenohan|Kembang Janggut|Muara Kaman|Tabang|Samboja|Muara Jawa|Sanga Sanga|Tenggarong Seberang|Marang Kayu|Muara Wis|Kota Bangun Darat|Samboja Barat
03:Kabupaten Berau|Kelay|Talisayan|Sambaliung|Segah|Tanjung Redeb|Gunung Tabur|Pulau Derawan|Biduk-Biduk|Teluk Bayur|Tabalar|Maratua|Batu Putih|Biatan
07:Kabupaten Kutai Barat|05:Long Iram|Melak|Barong Tongkok|Damai|Muara Lawa|Muara Pahu|Jempang|Bongan|Penyinggahan|Bentian Besar|Linggang Bigung|Nyuatan|Siluq Ngurai|Mook Manaar Bulatn|Tering|Sekolaq Darat
08:Kabupaten Kutai Timur|Muara Ancalong|Muara Wahau|Muara Bengkal|Sangatta Utara|Sangkulirang|Busang|Telen|Kombeng|Bengalon|Kaliorang|Sandaran|Sangatta Selatan|Teluk Pandan|Rantau Pulung|Kaubun|Karangan|Batu Ampar|Long Mesangat
09:Kabupaten Penajam Paser Utara|Penajam|Waru|Babulu|Sepaku
11:Kabupaten Mahakam Ulu|Long Bagun|Long Hubung|Laham|Long Apari|Long Pahangai
71:Kota Balikpapan|Balikpapan Timur|Balikpapan Barat|Balikpapan Utara|Balikpapan Tengah|Balikpapan Selatan|Balikpapan Kota
72:Kota Samarinda|Palaran|Samarinda Seberang|Samarinda Ulu|Samarinda Ilir|Samarinda Utara|Sungai Kunjang|Sambutan|Sungai Pinang|Samarinda Kota|Loa Janan Ilir
74:Kota Bontang|Bontang Utara|Bontang Selatan|Bontang Barat
=65:Kalimantan Utara
01:Kabupaten Bulungan|Tanjung Palas|Tanjung Palas Barat|Tanjung Palas Utara|Tanjung Palas Timur|Tanjung Selor|Tanjung Palas Tengah|Peso|Peso Hilir|Sekatak|Bunyu
02:Kabupaten Malinau|Mentarang|Malinau Kota|Pujungan|Kayan Hilir|Kayan Hulu|Malinau Selatan|Malinau Utara|Malinau Barat|Sungai Boh|Kayan Selatan|Bahau Hulu|Mentarang Hulu|Malinau Selatan Hilir|Malinau Selatan Hulu|Sungai Tubu
03:Kabupaten Nunukan|Sebatik|Nunukan|Sembakung|Lumbis|Krayan|Sebuku|Krayan Selatan|Sebatik Barat|Nunukan Selatan|Sebatik Timur|Sebatik Utara|Sebatik Tengah|Sei Menggaris|Tulin Onsoi|Lumbis Ogong|Sembakung Atulai|Krayan Tengah|Krayan Timur|Krayan Barat|Lumbis Pansiangan|Lumbis Hulu
04:Kabupaten Tana Tidung|Sesayap|Sesayap Hilir|Tana Lia|Betayau|Muruk Rian
71:Kota Tarakan|Tarakan Barat|Tarakan Tengah|Tarakan Timur|Tarakan Utara
=71:Sulawesi Utara
01:Kabupaten Bolaang Mongondow|05:Sang Tombolang|09:Dumoga Barat|Dumoga Timur|Dumoga Utara|Lolak|Bolaang|Lolayan|19:Passi Barat|Poigar|22:Passi Timur|31:Bolaang Timur|Bilalang|Dumoga|Dumoga Tenggara|Dumoga Tengah
02:Kabupaten Minahasa|Tondano Barat|Tondano Timur|Eris|Kombi|Lembean Timur|Kakas|Tompaso|Remboken|Langowan Timur|Langowan Barat|Sonder|Kawangkoan|Pineleng|Tombulu|Tombariri|Tondano Utara|Langowan Selatan|Tondano Selatan|Langowan Utara|Kakas Barat|Kawangkoan Utara|Kawangkoan Barat|Mandolang|Tombariri Timur|Tompaso Barat
03:Kabupaten Kepulauan Sangihe|08:Tabukan Utara|Nusa Tabukan|Manganitu Selatan|Tatoareng|Tamako|Manganitu|Tabukan Tengah|Tabukan Selatan|Kendahe|Tahuna|19:Tabukan Selatan Tengah|Tabukan Selatan Tenggara|23:Tahuna Barat|Tahuna Timur|Kepulauan Marore
04:Kabupaten Kepulauan Talaud|Lirung|Beo|Rainis|Essang|Nanusa|Kabaruan|Melonguane|Gemeh|Damau|Tampan' Amma|Salibabu|Kalongan|Miangas|Beo Utara|Pulutan|Melonguane Timur|Moronge|Beo Selatan|Essang Selatan
05:Kabupaten Minahasa Selatan|Modoinding|Tompaso Baru|Ranoyapo|07:Motoling|Sinonsayang|Tenga|Amurang|12:Tumpaan|Tareran|15:Kumelembuai|Maesaan|Amurang Barat|Amurang Timur|Tatapaan|21:Motoling Barat|Motoling Timur|Suluun Tareran
06:Kabupaten Minahasa Utara|Kema|Kauditan|Airmadidi|Wori|Dimembe|Likupang Barat|Likupang Timur|Kalawat|Talawaan|Likupang Selatan
07:Kabupaten Minahasa Tenggara|Ratahan|Pusomaen|Belang|Ratatotok|Tombatu|Touluaan|Touluaan Selatan|Silian Raya|Tombatu Timur|Tombatu Utara|Pasan|Ratahan Timur
08:Kabupaten Bolaang Mongondow Utara|Sangkub|Bintauna|Bolangitang Timur|Bolangitang Barat|Kaidipang|Pinogaluman
09:Kabupaten Kepulauan Siau Tagulandang Biaro|Siau Timur|Siau Barat|Tagulandang|Siau Timur Selatan|Siau Barat Selatan|Tagulandang Utara|Biaro|Siau Barat Utara|Siau Tengah|Tagulandang Selatan
10:Kabupaten Bolaang Mongondow Timur|Tutuyan|Kotabunan|Nuangan|Modayag|Modayag Barat|Motongkad|Mooat
11:Kabupaten Bolaang Mongondow Selatan|Bolaang Uki|Posigadan|Pinolosian|Pinolosian Tengah|Pinolosian Timur|Helumo|Tomini
71:Kota Manado|Bunaken|Tuminting|Singkil|Wenang|Tikala|Sario|Wanea|Mapanget|Malalayang|Bunaken Kepulauan|Paal Dua
72:Kota Bitung|Lembeh Selatan|Madidir|Ranowulu|Aertembaga|Matuari|Girian|Maesa|Lembeh Utara
73:Kota Tomohon|Tomohon Selatan|Tomohon Tengah|Tomohon Utara|Tomohon Barat|Tomohon Timur
74:Kota Kotamobagu|Kotamobagu Utara|Kotamobagu Timur|Kotamobagu Selatan|Kotamobagu Barat
=72:Sulawesi Tengah
01:Kabupaten Banggai|Batui|Bunta|Kintom|Luwuk|Lamala|Balantak|Pagimana|Bualemo|Toili|Masama|Luwuk Timur|Toili Barat|Nuhon|Moilong|Batui Selatan|Lobu|Simpang Raya|Balantak Selatan|Balantak Utara|Luwuk Selatan|Luwuk Utara|Mantoh|Nambo|Toili Jaya
02:Kabupaten Poso|Poso Kota|Poso Pesisir|Lage|Pamona Puselemba|Pamona Timur|Pamona Selatan|Lore Utara|Lore Tengah|Lore Selatan|18:Poso Pesisir Utara|Poso Pesisir Selatan|Pamona Barat|Poso Kota Selatan|Poso Kota Utara|Lore Barat|Lore Timur|Lore Peore|Pamona Tenggara|Pamona Utara
03:Kabupaten Donggala|04:Rio Pakava|06:Dampelas|08:Banawa|Labuan|Sindue|Sirenja|Balaesang|14:Sojol|18:Banawa Selatan|Tanantovea|21:Pinembani|24:Sindue Tombusabora|Sindue Tobata|27:Banawa Tengah|30:Sojol Utara|Balaesang Tanjung
04:Kabupaten Toli-Toli|Dampal Selatan|Dampal Utara|Dondo|Basidondo|Ogodeide|Lampasio|Baolan|Galang|Tolitoli Utara|Dako Pemean
05:Kabupaten Buol|Momunu|Lakea|Bokat|Bunobogu|Paleleh|Biau|Tiloan|Bukal|Gadung|Karamat|Paleleh Barat
06:Kabupaten Morowali|05:Bungku Tengah|Bungku Selatan|Menui Kepulauan|Bungku Barat|Bumi Raya|Bahodopi|12:Wita Ponda|15:Bungku Pesisir|18:Bungku Timur|20:Sombori Kepulauan
07:Kabupaten Banggai Kepulauan|03:Totikum|Tinangkung|Liang|Bulagi|Buko|09:Bulagi Selatan|11:Tinangkung Selatan|15:Totikum Selatan|Peling Tengah|Bulagi Utara|Buko Selatan|Tinangkung Utara
08:Kabupaten Parigi Moutong|Parigi|Ampibabo|Tinombo|Moutong|Tomini|Sausu|Bolano Lambunu|Kasimbar|Torue|Tinombo Selatan|Parigi Selatan|Mepanga|Toribulu|Taopa|Balinggi|Parigi Barat|Siniu|Palasa|Parigi Utara|Parigi Tengah|Bolano|Ongka Malino|Sidoan
09:Kabupaten Tojo Una Una|Una Una|Togean|Walea Kepulauan|Ampana Tete|Ampana Kota|Ulubongka|Tojo Barat|Tojo|Walea Besar|Ratolindo|Batudaka|Talatako
10:Kabupaten Sigi|Sigi Biromaru|Palolo|Nokilalaki|Lindu|Kulawi|Kulawi Selatan|Pipikoro|Gumbasa|Dolo Selatan|Tanambulava|Dolo Barat|Dolo|Kinovaro|Marawola|Marawola Barat
11:Kabupaten Banggai Laut|Banggai|Banggai Utara|Bokan Kepulauan|Bangkurung|Labobo|Banggai Selatan|Banggai Tengah
12:Kabupaten Morowali Utara|Petasia|Petasia Timur|Lembo Raya|Lembo|Mori Atas|Mori Utara|Soyo Jaya|Bungku Utara|Mamosalato|Petasia Barat
71:Kota Palu|Palu Timur|Palu Barat|Palu Selatan|Palu Utara|Ulujadi|Tatanga|Tawaeli|Mantikulore
=73:Sulawesi Selatan
01:Kabupaten Kepulauan Selayar|Benteng|Bontoharu|Bontomatene|Bontomanai|Bontosikuyu|Pasimasunggu|Pasimarannu|Taka Bonerate|Pasilambena|Pasimasunggu Timur|Buki
02:Kabupaten Bulukumba|Gantarang|Ujung Bulu|Bonto Bahari|Bonto Tiro|Herlang|Kajang|Bulukumpa|Kindang|Ujungloe|Rilauale
03:Kabupaten Bantaeng|Bissappu|Bantaeng|Eremerasa|Tompo Bulu|Pajukukang|Uluere|Gantarang Keke|Sinoa
04:Kabupaten Jeneponto|Bangkala|Tamalatea|Binamu|Batang|Kelara|Bangkala Barat|Bontoramba|Turatea|Arungkeke|Rumbia|Tarowang
05:Kabupaten Takalar|Mappakasunggu|Mangarabombang|Polongbangkeng Selatan|Polongbangkeng Utara|Galesong Selatan|Galesong Utara|Pattallassang|Sanrobone|Galesong|Kepulauan Tanakeke|Polongbangkeng Timur|Laikang
06:Kabupaten Gowa|Bontonompo|Bajeng|Tompobulu|Tinggimoncong|Parangloe|Bontomarannu|Pallangga|Somba Opu|Bungaya|Tombolopao|Biringbulu|Barombong|Pattallasang|Manuju|Bontolempangang|Bontonompo Selatan|Parigi|Bajeng Barat
07:Kabupaten Sinjai|Sinjai Barat|Sinjai Selatan|Sinjai Timur|Sinjai Tengah|Sinjai Utara|Bulupoddo|Sinjai Borong|Tellu Limpoe|Pulau Sembilan
08:Kabupaten Bone|Bontocani|Kahu|Kajuara|Salomekko|Tonra|Libureng|Mare|Sibulue|Barebbo|Cina|Ponre|Lappariaja|Lamuru|Ulaweng|Palakka|Awangpone|Tellu Siattinge|Ajangale|Dua Boccoe|Cenrana|Tanete Riattang|Tanete Riattang Barat|Tanete Riattang Timur|Amali|Tellulimpoe|Bengo|Patimpeng
09:Kabupaten Maros|Mandai|Camba|Bantimurung|Maros Baru|Bontoa|Malllawa|Tanralili|Marusu|Simbang|Cenrana|Tompobulu|Lau|Moncongloe|Turikale
10:Kabupaten Pangkajene dan Kepulauan|Liukang Tangaya|Liukang Kalmas|Liukang Tupabbiring|Pangkajene|Balocci|Bungoro|Labakkang|Marang|Segeri|Minasate'ne|Mandalle|Tondong Tallasa|Liukang Tupabbiring Utara
11:Kabupaten Barru|Tanete Riaja|Tanete Rilau|Barru|Soppeng Riaja|Mallusetasi|Pujananting|Balusu
12:Kabupaten Soppeng|Marioriwawo|Liliriaja|Lilirilau|Lalabata|Marioriawa|Donri-Donri|Ganra|Citta
13:Kabupaten Wajo|Sabangparu|Pammana|Takkalalla|Sajoanging|Majauleng|Tempe|Belawa|Tanasitolo|Maniangpajo|Pitumpanua|Bola|Penrang|Gilireng|Keera
14:Kabupaten Sidenreng Rappang|Panca Lautang|Tellu Limpoe|Watang Pulu|Baranti|Panca Rijang|Kulo|Maritengngae|Watang Sidenreng|Dua Pitue|Pitu Riawa|Pitu Riase
15:Kabupaten Pinrang|Mattiro Sompe|Suppa|Mattiro Bulu|Watang Sawitto|Patampanua|Duampanua|Lembang|Cempa|Tiroang|Lanrisang|Paleteang|Batulappa
16:Kabupaten Enrekang|Maiwa|Enrekang|Baraka|Anggeraja|Alla|Bungin|Cendana|Curio|Malua|Buntu Batu|Masalle|Baroko
17:Kabupaten Luwu|Basse Sangtempe|Larompong|Suli|Bajo|Bua Ponrang|Walenrang|Belopa|Bua|Lamasi|Larompong Selatan|Ponrang|Latimojong|Kamanre|Belopa Utara|Walenrang Barat|Walenrang Utara|Walenrang Timur|Lamasi Timur|Suli Barat|Bajo Barat|Ponrang Selatan|Basse Sangtempe Utara
18:Kabupaten Tana Toraja|Salupputti|Bittuang|Bonggakaradeng|05:Makale|09:Simbuang|11:Rantetayo|Mengkendek|Sangalla'|19:Gandangbatu Sillanan|Rembon|27:Makale Utara|Mappak|Makale Selatan|31:Masanda|33:Sangalla' Selatan|Sangalla' Utara|Malimbong Balepe'|37:Rano|Kurra
22:Kabupaten Luwu Utara|Malangke|Bone Bone|Masamba|Sabbang|Rongkong|Sukamaju|Seko|Malangke Barat|Rampi|Mappedeceng|Baebunta|Tana Lili|Sukamaju Selatan|Baebunta Selatan|Sabbang Selatan
24:Kabupaten Luwu Timur|Mangkutana|Nuha|Towuti|Malili|Angkona|Wotu|Burau|Tomoni|Tomoni Timur|Kalaena|Wasuponda
26:Kabupaten Toraja Utara|Rantepao|Sesean|Nanggala|Rindingallo|Buntao|Sa'dan|Sanggalangi|Sopai|Tikala|Balusu|Tallunglipu|Dende' Piongan Napo|Buntu Pepasan|Baruppu|Kesu|Tondon|Bangkelekila|Rantebua|Sesean Suloara|Kapala Pitu|Awan Rante Karua
71:Kota Makassar|Mariso|Mamajang|Makassar|Ujung Pandang|Wajo|Bontoala|Tallo|Ujung Tanah|Panakkukang|Tamalate|Biringkanaya|Manggala|Rappocini|Tamalanrea|Kepulauan Sangkarrang
72:Kota Parepare|Bacukiki|Ujung|Soreang|Bacukiki Barat
73:Kota Palopo|Wara|Wara Utara|Wara Selatan|Telluwanua|Wara Timur|Wara Barat|Sendana|Mungkajang|Bara
=74:Sulawesi Tenggara
01:Kabupaten Kolaka|Wundulako|04:Kolaka|07:Pomalaa|Watubangga|10:Wolo|12:Baula|14:Latambaga|18:Tanggetada|20:Samaturu|24:Toari|Polinggona|27:Iwoimendaa
02:Kabupaten Konawe|Lambuya|Unaaha|Wawotobi|Pondidaha|Sampara|10:Abuki|Soropia|15:Tongauna|Latoma|Puriala|Uepai|Wonggeduku|Besulutu|Bondoala|23:Routa|Anggaberi|Meluhu|28:Amonggedo|31:Asinua|Konawe|Kapoiala|36:Lalonggasumeeto|Onembute|Padangguni|Morosi|Anggalomoare|Wonggeduku Barat|Tongauna Utara
03:Kabupaten Muna|06:Napabalano|Maligano|13:Wakorumba Selatan|Lasalepa|Batalaiworu|Katobu|Duruka|Lohia|Watopute|Kontunaga|23:Kabangka|Kabawo|Parigi|Bone|Tongkuno|Pasir Putih|30:Kontu Kowuna|Marobo|Tongkuno Selatan|Pasi Kolaga|Batukara|37:Towea
04:Kabupaten Buton|11:Pasarwajo|22:Kapontori|Lasalimu|Lasalimu Selatan|27:Siotapina|Wolowa|Wabula
05:Kabupaten Konawe Selatan|Tinanggea|Angata|Andoolo|Palangga|Landono|Lainea|Konda|Ranomeeto|Kolono|Moramo|Laonti|Lalembuu|Benua|Palangga Selatan|Mowila|Moramo Utara|Buke|Wolasi|Laeya|Baito|Basala|Ranomeeto Barat|Kolono Timur|Sabulakoa|Andoolo Barat
06:Kabupaten Bombana|Poleang|Poleang Timur|Rarowatu|Rumbia|Kabaena|Kabaena Timur|Poleang Barat|Mata Oleo|Rarowatu Utara|Poleang Utara|Poleang Selatan|Poleang Tenggara|Kabaena Selatan|Kabaena Barat|Kabaena Utara|Kabaena Tengah|Kep. Masaloka Raya|Rumbia Tengah|Poleang Tengah|Tontonunu|Lantari Jaya|Mata Usu
07:Kabupaten Wakatobi|Wangi-Wangi|Kaledupa|Tomia|Binongko|Wangi Wangi Selatan|Kaledupa Selatan|Tomia Timur|Togo Binongko
08:Kabupaten Kolaka Utara|Lasusua|Pakue|Batu Putih|Rante Angin|Kodeoha|Ngapa|Wawo|Lambai|Watunohu|Pakue Tengah|Pakue Utara|Porehu|Katoi|Tiwu|Tolala
09:Kabupaten Konawe Utara|Asera|Wiwirano|Langgikima|Molawe|Lasolo|Lembo|Sawa|Oheo|Andowia|Motui|Wawolesea|Lasolo Kepulauan|Landawe
10:Kabupaten Buton Utara|Kulisusu|Kambowa|Bonegunu|Kulisusu Barat|Kulisusu Utara|Wakorumba Utara
11:Kabupaten Kolaka Timur|Tirawuta|Loea|Ladongi|Poli Polia|Lambandia|Lalolae|Mowewe|Uluiwoi|Tinondo|Aere|Ueesi|Dangia
12:Kabupaten Konawe Kepulauan|Wawonii Barat|Wawonii Utara|Wawonii Timur Laut|Wawonii Timur|Wawonii Tenggara|Wawonii Selatan|Wawonii Tengah
13:Kabupaten Muna Barat|Sawerigadi|Barangka|Lawa|Wadaga|Tiworo Selatan|Maginti|Tiworo Tengah|Tiworo Utara|Tiworo Kepulauan|Kusambi|Napano Kusambi
14:Kabupaten Buton Tengah|Lakudo|Mawasangka Timur|Mawasangka Tengah|Mawasangka|Talaga Raya|Gu|Sangia Wambulu
15:Kabupaten Buton Selatan|Batauga|Sampolawa|Lapandewa|Batu Atas|Siompu Barat|Siompu|Kadatua
71:Kota Kendari|Mandonga|Kendari|Baruga|Poasia|Kendari Barat|Abeli|Wua-Wua|Kadia|Puuwatu|Kambu|Nambo
72:Kota Bau Bau|Betoambari|Wolio|Sorawolio|Bungi|Kokalukuna|Murhum|Lea-Lea|Batupoaro
=75:Gorontalo
01:Kabupaten Gorontalo|Limboto|Telaga|Batudaa|Tibawa|Batudaa Pantai|09:Boliyohuto|Telaga Biru|Bongomeme|13:Tolangohula|Mootilango|16:Pulubala|Limboto Barat|Tilango|Tabongo|Biluhu|Asparaga|Talaga Jaya|Bilato|Dungaliyo
02:Kabupaten Boalemo|Paguyaman|Wonosari|Dulupi|Tilamuta|Mananggu|Botumoito|Paguyaman Pantai
03:Kabupaten Bone Bolango|Tapa|Kabila|Suwawa|Bonepantai|Bulango Utara|Tilongkabila|Botupingge|Kabila Bone|Bone|Bone Raya|Suwawa Timur|Suwawa Selatan|Suwawa Tengah|Bulango Ulu|Bulango Selatan|Bulango Timur|Bulawa|Pinogu
04:Kabupaten Pohuwato|Popayato|Lemito|Randangan|Marisa|Paguat|Patilanggio|Taluditi|Dengilo|Buntulia|Duhiadaa|Wanggarasi|Popayato Timur|Popayato Barat
05:Kabupaten Gorontalo Utara|Atinggola|Kwandang|Anggrek|Sumalata|Tolinggula|Gentuma Raya|Tomilito|Ponelo Kepulauan|Monano|Biau|Sumalata Timur
71:Kota Gorontalo|Kota Barat|Kota Selatan|Kota Utara|Dungingi|Kota Timur|Kota Tengah|Sipatana|Dumbo Raya|Hulonthalangi
=76:Sulawesi Barat
01:Kabupaten Pasangkayu|Bambalamotu|Pasangkayu|Baras|Sarudu|Dapurang|Duripoku|Bulu Taba|Tikke Raya|Pedongga|Bambaira|Sarjo|Lariang
02:Kabupaten Mamuju|Mamuju|Tapalang|Kalukku|Kalumpang|07:Papalang|Sampaga|11:Tommo|Simboro|Tapalang Barat|15:Bonehau|Kepulauan Bala Balakang
03:Kabupaten Mamasa|Mambi|Aralle|Mamasa|Pana|Tabulahan|Sumarorong|Messawa|Sesenapadang|Tanduk Kalua|Tabang|Bambang|Balla|Nosu|Tawalian|Rantebulahan Timur|Buntumalangka|Mehalaan
04:Kabupaten Polewali Mandar|Tinambung|Campalagian|Wonomulyo|Polewali|Tutar|Binuang|Tapango|Mapilli|Matangnga|Luyo|Limboro|Balanipa|Anreapi|Matakali|Allu|Bulo
05:Kabupaten Majene|Banggae|Pamboang|Sendana|Malunda|Ulumanda|Tammerodo Sendana|Tubo Sendana|Banggae Timur
06:Kabupaten Mamuju Tengah|Tobadak|Pangale|Budong-Budong|Topoyo|Karossa
=81:Maluku
01:Kabupaten Maluku Tengah|Amahai|Teon Nila Serua|06:Seram Utara|09:Banda|11:Tehoru|Saparua|Pulau Haruku|Salahutu|Leihitu|Nusa Laut|Kota Masohi|20:Seram Utara Barat|Teluk Elpaputih|Leihitu Barat|Telutih|Seram Utara Timur Seti|Seram Utara Timur Kobi|Saparua Timur
02:Kabupaten Maluku Tenggara|Kei Kecil|03:Kei Besar|Kei Besar Selatan|Kei Besar Utara Timur|13:Kei Kecil Timur|Kei Kecil Barat|Manyeuw|Hoat Sorbay|Kei Besar Utara Barat|Kei Besar Selatan Barat|Kei Kecil Timur Selatan
03:Kabupaten Kepulauan Tanimbar|Tanimbar Selatan|Selaru|Wertamrian|Wermaktian|Tanimbar Utara|Fordata|Wuar Labobar|Kormomolin|Nirunmas|18:Molu Maru
04:Kabupaten Buru|Namlea|Air Buaya|Waeapo|06:Waplau|10:Batabual|Lolong Guba|Waelata|Fena Leisela|Teluk Kaiely|Lilialy
05:Kabupaten Seram Bagian Timur|Bula|Seram Timur|Werinama|Pulau Gorom|Wakate|Tutuk Tolu|Siwalalat|Kilmury|Pulau Panjang|Teor|Gorom Timur|Bula Barat|Kian Darat|Siritaun Wida Timur|Teluk Waru|Ukar Sengan
06:Kabupaten Seram Bagian Barat|Kairatu|Seram Barat|Taniwel|Huamual Belakang|Amalatu|Inamosol|Kairatu Barat|Huamual|Kepulauan Manipa|Taniwel Timur|Elpaputih
07:Kabupaten Kepulauan Aru|Pulau-Pulau Aru|Aru Selatan|Aru Tengah|Aru Utara|Aru Utara Timur Batuley|Sir-Sir|Aru Tengah Timur|Aru Tengah Selatan|Aru Selatan Timur|Aru Selatan Utara
08:Kabupaten Maluku Barat Daya|Moa|Damer|Kepulauan Luang Sermata|Babar Barat|Pulau-pulau Babar Timur|Wetar Selatan|Kisar Selatan|Pulau Leti|Pulau Masela|Dawelor Dawera|Pulau Wetang|Pulau Lakor|Wetar Utara|Wetar Barat|Wetar Timur|Kepulauan Roma|Kisar Utara
09:Kabupaten Buru Selatan|Namrole|Waesama|Ambalau|Kepala Madan|Leksula|Fena Fafan
71:Kota Ambon|Nusaniwe|Sirimau|Baguala|Teluk Ambon|Leitimur Selatan
72:Kota Tual|Pulau Dullah Utara|Pulau Dullah Selatan|Tayando Tam|Pulau-Pulau Kur|Kur Selatan
=82:Maluku Utara
01:Kabupaten Halmahera Barat|Jailolo|Loloda|Ibu|Sahu|Jailolo Selatan|07:Ibu Utara|Ibu Selatan|Sahu Timur|Loloda Tengah
02:Kabupaten Halmahera Tengah|Weda|Patani|Pulau Gebe|Weda Utara|Weda Selatan|Patani Utara|Weda Tengah|Patani Barat|Weda Timur|Patani Timur
03:Kabupaten Halmahera Utara|04:Galela|Tobelo|Tobelo Selatan|Kao|Malifut|Loloda Utara|Tobelo Utara|Tobelo Tengah|Tobelo Timur|Tobelo Barat|Galela Barat|Galela Utara|Galela Selatan|19:Loloda Kepulauan|Kao Utara|Kao Barat|Kao Teluk
04:Kabupaten Halmahera Selatan|Pulau Makian|Kayoa|Gane Timur|Gane Barat|Obi Selatan|Obi|Bacan Timur|Bacan|Bacan Barat|Makian Barat|Kayoa Barat|Kayoa Selatan|Kayoa Utara|Bacan Barat Utara|Kasiruta Barat|Kasiruta Timur|Bacan Selatan|Kepulauan Botanglomang|Mandioli Selatan|Mandioli Utara|Bacan Timur Selatan|Bacan Timur Tengah|Gane Barat Selatan|Gane Barat Utara|Kepulauan Joronga|Gane Timur Selatan|Gane Timur Tengah|Obi Barat|Obi Timur|Obi Utara
05:Kabupaten Kepulauan Sula|Mangoli Timur|Sanana|Sulabesi Barat|06:Mangoli Barat|Sulabesi Tengah|Sulabesi Timur|Sulabesi Selatan|Mangoli Utara Timur|Mangoli Tengah|Mangoli Selatan|Mangoli Utara|18:Sanana Utara
06:Kabupaten Halmahera Timur|Wasile|Maba|Maba Selatan|Wasile Selatan|Wasile Tengah|Wasile Utara|Wasile Timur|Maba Tengah|Maba Utara|Kota Maba
07:Kabupaten Pulau Morotai|Morotai Selatan|Morotai Selatan Barat|Morotai Jaya|Morotai Utara|Morotai Timur|Pulau Rao
08:Kabupaten Pulau Taliabu|Taliabu Barat|Taliabu Barat Laut|Lede|Taliabu Utara|Taliabu Timur|Taliabu Timur Selatan|Taliabu Selatan|Tabona
71:Kota Ternate|Pulau Ternate|Kota Ternate Selatan|Kota Ternate Utara|Moti|Pulau Batang Dua|Kota Ternate Tengah|Pulau Hiri|Ternate Barat
72:Kota Tidore Kepulauan|Tidore|Oba Utara|Oba|Tidore Selatan|Tidore Utara|Oba Tengah|Oba Selatan|Tidore Timur
=91:Papua
03:Kabupaten Jayapura|Sentani|Sentani Timur|Depapre|Sentani Barat|Kemtuk|Kemtuk Gresi|Nimboran|Nimbokrang|Unurum Guay|Demta|Kaureh|Ebungfao|Waibu|Nambluong|Yapsi|Airu|Raveni Rara|Gresi Selatan|Yokari
05:Kabupaten Kepulauan Yapen|Yapen Selatan|Yapen Barat|Yapen Timur|Angkaisera|Poom|Kosiwo|Yapen Utara|Raimbawi|Teluk Ampimoi|Kepulauan Ambai|Wonawa|Windesi|Pulau Kurudu|Pulau Yerui|Anotaurei|Yawakukat|Nusawani
06:Kabupaten Biak Numfor|Biak Kota|Biak Utara|Biak Timur|Numfor Barat|Numfor Timur|08:Biak Barat|Warsa|Padaido|Yendidori|Samofa|Yawosi|Andey|Swandiwe|Bruyadori|Orkeri|Poiru|Aimando Padaido|Oridek|Bondifuar
10:Kabupaten Sarmi|Sarmi|Tor Atas|Pantai Barat|Pantai Timur|Bonggo|09:Apawer Hulu|12:Sarmi Selatan|Sarmi Timur|Pantai Timur Bagian Barat|Bonggo Timur
11:Kabupaten Keerom|Waris|Arso|Senggi|Web|Skanto|Arso Timur|Towe|Arso Barat|Mannem|Yaffi|Kaisenar
15:Kabupaten Waropen|Waropen Bawah|03:Masirei|07:Risei Sayati|Urei Faisei|Inggerus|Kirihi|Oudate|Wapoga|Demba|Wonti|Soyoi Mambai
19:Kabupaten Supiori|Supiori Selatan|Supiori Utara|Supiori Timur|Kepulauan Aruri|Supiori Barat
20:Kabupaten Mamberamo Raya|Mamberamo Tengah|Mamberamo Hulu|Rufaer|Mamberamo Tengah Timur|Mamberamo Hilir|Waropen Atas|Benuki|Sawai
71:Kota Jayapura|Jayapura Utara|Jayapura Selatan|Abepura|Muara Tami|Heram
=92:Papua Barat
02:Kabupaten Manokwari|03:Warmare|Prafi|Masni|12:Manokwari Barat|Manokwari Timur|Manokwari Utara|Manokwari Selatan|17:Tanah Rubuh|21:Sidey|31:Aimasi|Mokwam|Masni Utara|Wasirawi|Moruj Mega
03:Kabupaten Fak Fak|Fak-Fak|Fak-Fak Barat|Fak-Fak Timur|Kokas|Fak-Fak Tengah|Karas|Bomberay|Kramongmongga|Teluk Patipi|Pariwari|Wartutin|Fakfak Timur Tengah|Arguni|Mbahamdandara|Kayauni|Furwagi|Tomage
06:Kabupaten Teluk Bintuni|Bintuni|Merdey|Babo|Aranday|Moskona Selatan|Moskona Utara|Wamesa|Fafurwar|Tembuni|Kuri|Manimeri|Tuhiba|Dataran Beimes|Sumuri|Kaitaro|Aroba|Masyeta|Biscoop|Tomu|Kamundan|Weriagar|Moskona Barat|Meyado|Moskona Timur
07:Kabupaten Teluk Wondama|Wasior|Windesi|Teluk Duairi|Wondiboy|Wamesa|Rumberpon|Naikere|Rasiei|Kuri Wamesa|Roon|Roswar|Nikiwar|Soug Jaya
08:Kabupaten Kaimana|Kaimana|Buruway|Teluk Arguni Atas|Teluk Etna|Kambrau|Teluk Arguni Bawah|Yamor
11:Kabupaten Manokwari Selatan|Ransiki|Oransbari|Neney|Dataran Isim|Momi Waren|Tahota
12:Kabupaten Pegunungan Arfak|Anggi|Anggi Gida|Membey|Sururey|Didohu|Taige|Catubouw|Testega|Minyambaouw|Hingk
=93:Papua Selatan
01:Kabupaten Merauke|Merauke|Muting|Okaba|Kimaam|Semangga|Tanah Miring|Jagebob|Sota|Ulilin|Elikobal|Kurik|Naukenjerai|Animha|Malind|Tubang|Ngguti|Kaptel|Tabonji|Waan|Ilwayab|Padua|Kontuar
02:Kabupaten Boven Digoel|Mandobo|Mindiptana|Waropko|Kouh|Jair|Bomakia|Kombut|Iniyandit|Arimop|Fofi|Ambatkwi|Manggelum|Firiwage|Yaniruma|Subur|Kombay|Ninati|Sesnuk|Ki|Kawagit
03:Kabupaten Mappi|Obaa|Mambioman Bapai|Citak-Mitak|Edera|Haju|Assue|Kaibar|Passue|Minyamur|Venaha|Syahcame|Yakomi|Bamgi|Passue Bawah|Ti Zain
04:Kabupaten Asmat|Agats|Atsj|Sawa Erma|Akat|Fayit|Pantai Kasuari|Suator|Suru-suru|Kolf Braza|Unir Sirau|Joerat|Pulau Tiga|Jetsy|Der Koumur|Kopay|Safan|Sirets|Ayib|Betcbamu|Joutu|Aswi|Awyu|Koroway Buluanop|Tomor Birip|Sor Ep
=94:Papua Tengah
01:Kabupaten Nabire|Nabire|Napan|Yaur|Uwapa|Wanggar|Siriwo|Makimi|Teluk Umar|Teluk Kimi|Yaro|Wapoga|Nabire Barat|Moora|Dipa|Menou
02:Kabupaten Puncak Jaya|Mulia|Ilu|Fawi|Mewoluk|Yamo|Nume|Torere|Tingginambut|Pagaleme|Gurage|Irimuli|Muara|Ilamburawi|Yambi|Lumo|Molanikime|Dokome|Kalome|Wanwi|Yamoneri|Waegi|Nioga|Gubume|Taganombak|Dagai|Kiyage
03:Kabupaten Paniai|Paniai Timur|Paniai Barat|Aradide|Bogabaida|Bibida|Dumadama|Siriwo|Kebo|Yatamo|Ekadide|Wegee Muka|Wegee Bino|Pugo Dagi|Muye|Nakama|Teluk Deya|Yagai|Youtadi|Baya Biru|Deiyai Miyo|Dogomo|Aweida|Topiyai|Fajar Timur
04:Kabupaten Mimika|Mimika Baru|Agimuga|Mimika Timur|Mimika Barat|Jita|Jila|Mimika Timur Jauh|Mimika Tengah|Kuala Kencana|Tembagapura|Mimika Barat Jauh|Mimika Barat Tengah|Kwamki Narama|Hoya|Iwaka|Wania|Amar|Alama
05:Kabupaten Puncak|Ilaga|Wangbe|Beoga|Doufo|Pogoma|Sinak|Agandugume|Gome|Dervos|Beoga Barat|Beoga Timur|Ogamanim|Kembru|Bina|Sinak Barat|Mage'abume|Yugumuak|Ilaga Utara|Mabugi|Omukia|Lambewi|Oneri|Amungkalpia|Gome Utara|Erelmakawia
06:Kabupaten Dogiyai|Kamu|Mapia|Piyaiye|Kamu Utara|Sukikai Selatan|Mapia Barat|Kamu Selatan|Kamu Timur|Mapia Tengah|Dogiyai
07:Kabupaten Intan Jaya|Sugapa|Homeyo|Wandai|Biandoga|Agisiga|Hitadipa|Ugimba|Tomosiga
08:Kabupaten Deiyai|Tigi|Tigi Timur|Bowobado|Tigi Barat|Kapiraya
=95:Papua Pegunungan
01:Kabupaten Jayawijaya|Wamena|Kurulu|Asologaima|Hubikosi|Bolakme|Walelagama|Musatfak|Wolo|Asolokobal|Pelebaga|Yalengga|Trikora|Napua|Walaik|Wouma|Hubikiak|Ibele|Taelarek|Itlay Hisage|Siepkosi|Usilimo|Wita Waya|Libarek|Wadangku|Pisugi|Koragi|Tagime|Molagalome|Tagineri|Silo Karno Doga|Piramid|Muliama|Bugi|Bpiri|Welesi|Asotipo|Maima|Popugoba|Wame|Wesaput
02:Kabupaten Pegunungan Bintang|Oksibil|Kiwirok|Okbibab|Iwur|Batom|Borme|Kiwirok Timur|Aboy|Pepera|Bime|Alemsom|Okbape|Kalomdol|Oksop|Serambakon|Ok Aom|Kawor|Awinbon|Tarup|Okhika|Oksamol|Oklip|Okbemtau|Oksebang|Okbab|Batani|Weime|Murkim|Mofinop|Jetfa|Teiraplu|Eipumek|Pamek|Nongme
03:Kabupaten Yahukimo|Kurima|Anggruk|Ninia|Silimo|Samenage|Nalca|Dekai|Obio|Suru Suru|Wusama|Amuma|Musaik|Pasema|Hogio|Mugi|Soba|Werima|Tangma|Ukha|Panggema|Kosarek|Nipsan|Ubahak|Pronggoli|Walma|Yahuliambut|Hereapini|Ubalihi|Talambo|Puldama|Endomen|Kona|Dirwemna|Holuwon|Lolat|Soloikma|Sela|Korupun|Langda|Bomela|Suntamon|Seradala|Sobaham|Kabianggama|Kwelamdua|Kwikma|Hilipuk|Duram|Yogosem|Kayo|Sumo
04:Kabupaten Tolikara|Karubaga|Bokondini|Kanggime|Kembu|Goyage|Wunim|Wina|Umagi|Panaga|Woniki|Kubu|Konda/ Kondaga|Nelawi|Kuari|Bokoneri|Bewani|Nabunage|Gilubandu|Nunggawi|Gundagi|Numba|Timori|Dundu|Geya|Egiam|Poganeri|Kamboneri|Airgaram|Wari/Taiyeve II|Dow|Tagineri|Yuneri|Wakuwo|Gika|Telenggeme|Anawi|Wenam|Wugi|Danime|Tagime|Kai|Aweku|Bogonuk|Li Anogomma|Biuk|Yuko
05:Kabupaten Mamberamo Tengah|Kobakma|Kelila|Eragayam|Megambilis|Ilugwa
06:Kabupaten Yalimo|Elelim|Apalapsili|Abenaho|Benawa|Welarek
07:Kabupaten Lanny Jaya|Tiom|Pirime|Makki|Gamelia|Dimba|Melagineri|Balingga|Tiomneri|Kuyawage|Poga|Niname|Nogi|Yiginua|Tiom Ollo|Yugungwi|Mokoni|Wereka|Milimbo|Wiringgambut|Gollo|Awina|Ayumnati|Wano Barat|Goa Balim|Bruwa|Balingga Barat|Gupura|Kolawa|Gelok Beam|Kuly Lanny|Lannyna|Karu|Yiluk|Guna|Kelulome|Nikogwe|Muara|Buguk Gona|Melagi
08:Kabupaten Nduga|Kenyam|Mapenduma|Yigi|Wosak|Geselma|Mugi|Mbuwa|Gearek|Koroptak|Kegayem|Paro|Mebarok|Yenggelo|Kilmid|Alama|Yal|Mam|Dal|Nirkuri|Inikgal|Iniye|Mbulmu Yalma|Mbua Tengah|Embetpen|Kora|Wusi|Pija|Moba|Wutpaga|Nenggeagin|Krepkuri|Pasir Putih
=96:Papua Barat Daya
01:Kabupaten Sorong|Makbon|Beraur|Salawati|Seget|Aimas|Klamono|Sayosa|Segun|Mayamuk|Salawati Selatan|Klabot|Klawak|Maudus|Mariat|Klayili|Klaso|Moisegen|Sorong|Bagun|Wemak|Sunook|Buk|Saengkeduk|Malabotom|Konhir|Klasafet|Hobard|Salawati Tengah|Botain|Sayosa Timur
02:Kabupaten Sorong Selatan|Teminabuan|Inanwatan|Sawiat|Kokoda|Moswaren|Seremuk|Wayer|Kais|Konda|Matemani|Kokoda Utara|Saifi|Fokour|Salkma|Kais Darat
03:Kabupaten Raja Ampat|Misool (Misool Utara)|Waigeo Utara|Waigeo Selatan|Salawati Utara|Ayau|Misool Timur|Waigeo Barat|Waigeo Timur|Teluk Mayalibit|Kofiau|Meos Mansar|Misool Selatan|Warwarbomi|Waigeo Barat Kepulauan|Misool Barat|Kepulauan Sembilan|Kota Waisai|Tiplol Mayalibit|Batanta Utara|Salawati Barat|Salawati Tengah|Supnin|Kepulauan Ayau|Batanta Selatan
04:Kabupaten Tambrauw|Fef|Miyah|Yembun|Kwoor|Sausapor|Abun|Syujak|Moraid|Kebar|Amberbaken|Senopi|Mubrani|Bikar|Bamusbama|Ases|Miyah Selatan|Ireres|Tobouw|Wilhem Roumbouts|Tinggouw|Kwesefo|Mawabuan|Kebar Timur|Kebar Selatan|Manekar|Mpur|Amberbaken Barat|Kasi|Selemkai
05:Kabupaten Maybrat|Aifat|Aifat Utara|Aifat Timur|Aifat Selatan|Aitinyo Barat|Aitinyo|Aitinyo Utara|Ayamaru|Ayamaru Utara|Ayamaru Timur|Mare|Aifat Timur Tengah|Aifat Timur Jauh|Aifat Timur Selatan|Ayamaru Selatan|Ayamaru Jaya|Ayamaru Selatan Jaya|Ayamaru Timur Selatan|Ayamaru Utara Timur|Ayamaru Tengah|Ayamaru Barat|Aitinyo Tengah|Aitinyo Raya|Mare Selatan
71:Kota Sorong|Sorong|Sorong Timur|Sorong Barat|Sorong Kepulauan|Sorong Utara|Sorong Manoi|Sorong Kota|Klaurung|Malaimsimsa|Maladum Mes`;
