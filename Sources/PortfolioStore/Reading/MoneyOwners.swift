import PortfolioModel

/// Whose money a sum is made of.
public enum MoneyOwners {
  case all
  /// Of what was spent, what these bear.
  case grants([Reference<Grant>])
  /// The grants of a project; of what was spent, what its co-financing bears as well.
  case project(Reference<Project>)
}
