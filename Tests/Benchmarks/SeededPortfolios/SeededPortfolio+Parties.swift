import PortfolioModel

extension SeededPortfolio {
  static let firstDay = CalendarDate(iso: "2006-06-01") ?? .first
  static let funderCount = 40
  static let personCount = 12

  private static let fundNames = [
    "Nordlys", "Havnefronten", "Bøgelunden", "Åparken", "Solsiden", "Møllegården",
    "Ørnekildeværket",
    "Ådalen", "Kystlinjen", "Egeskoven",
  ]
  private static let efforts = [
    "Fritidsjob", "Lektiecafé", "Naturvejleder", "Mødregruppe", "Økonomisk rådgivning",
    "Fælleshave", "Klubaftener", "Rollemodeller", "Sommerferie", "Gadeidræt",
  ]
  private static let places = [
    "Vestbyen", "Åbyen", "Møllekvarteret", "Nordhavnen", "Østergade", "Lindeparken", "Søndermarken",
    "Bakkegården",
  ]

  mutating func addParties() {
    let day = Self.firstDay
    add(Organisation.self, "sekretariatet", on: day) {
      $0.name = "Sekretariatet"
      $0.place = "Kommunen"
      $0.identifier = "DK-CVR-00000000"
      $0.identifierIsPlaceholder = true
    }
    for number in 1...Self.personCount {
      add(Person.self, "person-\(number)", on: day) {
        $0.role = number == 1 ? "Sekretariatsleder" : "Projektleder"
        $0.email = "person\(number)@example.org"
      }
    }
    for number in 1...Self.funderCount {
      let name = "Fonden \(Self.fundNames[number % Self.fundNames.count]) \(number)"
      add(Funder.self, "F\(number)", on: day) {
        $0.name = name
        $0.sort = .foundation
      }
    }
  }

  mutating func projectTitle(_ index: Int) -> String {
    "\(numbers.pick(Self.efforts)) i \(numbers.pick(Self.places)) \(index + 1)"
  }
}
