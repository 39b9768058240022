/** How words begin, without accents; a full stop ends one. In French too. */
export const tradeWords = {
  coffee:
    "coffee cafe kaffee kopi espresso cappuccino barista roaster rosterei tostador torrefac قهوة مقهى كافيه कॉफ़ी कैफ़े",
  restaurant:
    "restaura pizz burger bistro sushi taqueri trattoria bakery panader padaria backerei boulanger warung kuliner catering katering makan gastro grill dinner dish. dishes. menu. speise مطعم مطاعم مخبز وجبة रेस्तराँ रेस्टोरेंट ढाबा भोजन खाना",
  dentist: "dentist dental dente orthodon ortodon zahn odont gigi. أسنان डेंटल दंत दाँत",
  clinic:
    "clinic klinik hospital medic mediz health salud saude sante. gesundheit kesehatan dokter doctor. doctors. arzt physio fisio vaccin vacina impf pharma farmac apotek عيادة طبيب طبي مستشفى صحة क्लिनिक अस्पताल डॉक्टर स्वास्थ्य",
  fitness:
    "fitness fitnes gym gimnas yoga pilates crossfit workout training. trainer entren treino musculac sportstudio olahraga kebugaran لياقة جيم نادي رياض फ़िटनेस जिम योग व्यायाम",
  property:
    "realt real.estate property properti immobil inmobil imobil imove apartment apartament apartemen appartement departamento wohnung perumahan hunian condo. condos. flats. عقار شقق شقة مشروع.سكن प्रॉपर्टी फ़्लैट अपार्टमेंट मकान",
  fashion:
    "fashion moda. modas. modehaus modegeschaft boutique butik dress. dresses. outfit clothing apparel vestido ropa. roupa pakaian busana fesyen kleid schuh shoe zapat sapato sepatu sneaker saree kurti lehenga vetement أزياء فستان فساتين ملابس عباي फ़ैशन लहंग साड़ी कपड़ कुर्त",
  shop: "shop. shops. shopping store. stores. tienda loja. lojas. toko laden. geschaft. markt market. mercado pasar. supermer grocer magasin jewel joya joyer joia joalh schmuck perhiasan bijou متجر سوق محل مجوهرات दुकान स्टोर बाज़ार ज्वेल गहन",
  home: "furnitur mueble moveis mobel meuble mebel interior decor. dekor kitchen cocina. cozinha kuche renova handwerk plumb أثاث ديكور مطبخ फ़र्नीचर इंटीरियर रसोई",
  travel:
    "travel trip. trips. tour. tours. touris turis hotel resort flight vuelo viaj viagem viagens reise urlaub ferien liburan wisata trail. trails. perjalanan umrah hostel holiday. holidays. vacacion vacation voyage safari cruise سفر سياح رحل فندق فنادق यात्रा होटल टूर पर्यटन",
  education:
    "academ akadem school escuela escola schule. sekolah course curso kurs. kurse. sprachkurs kursus cours. universi college. tutor lesson lecon unterricht bildung student estudiant siswa belajar bimbel aula. aulas. clases. تعليم مدرسة دورة دورات أكاديمي جامعة معهد कोर्स स्कूल कक्षा पढ़ाई कोचिंग शिक्षा",
  car: "car. cars. carro. carros. coche auto. autos. autohaus automob automot otomot mobil. fahrzeug werkstatt vehic veicul kendaraan bengkel voiture garage motor. motors. dealership probefahrt test.drive سيار कार. कारें. गाड़ी मोटर.",
  beauty:
    "beauty salon salao spa. spas. hair peluquer cabel haarschnitt friseur cosmet kosmet skincare manicur unhas nails. maquill maquiag makeup kecantikan rambut barber coiff estetic perfum parfum soin. soins. belleza beleza schonheit تجميل جمال عطر عطور شعر مكياج ब्यूटी सैलून मेकअप पार्लर",
} as const;
