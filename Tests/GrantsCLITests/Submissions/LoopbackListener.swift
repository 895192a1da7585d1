import Glibc

/// A port of this machine that notices whether anybody calls it.
final class LoopbackListener {
  let port: UInt16
  private let descriptor: Int32

  struct CannotListen: Error { let errno: Int32 }

  init() throws {
    let opened = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(opened, $0, size) == 0 && listen(opened, 8) == 0
          && getsockname(opened, $0, &size) == 0
      }
    }
    descriptor = opened
    port = UInt16(bigEndian: address.sin_port)
    guard isBound else { throw CannotListen(errno: errno) }
  }

  deinit { close(descriptor) }

  var wasCalled: Bool { accept(descriptor, nil, nil) >= 0 }
}
