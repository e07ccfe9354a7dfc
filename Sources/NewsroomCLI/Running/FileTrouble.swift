import Foundation
import Newsroom

/// Why a file or a folder cannot be read or written.
enum FileTrouble: Hashable {
  case missing, denied, isFolder, notAFolder, full, readOnly, exists, notEmpty, notUTF8
  /// A form names a picture that does not lie beside it as a plain file.
  case notBesideForm
  /// As the system says it.
  case other(String)

  /// - Parameter code: `errno`, as the call that failed has set it.
  init(code: Int32) {
    self =
      switch code {
      case ENOENT: .missing
      case EACCES, EPERM: .denied
      case EISDIR: .isFolder
      case ENOTDIR: .notAFolder
      case ENOSPC, EDQUOT: .full
      case EROFS: .readOnly
      case EEXIST: .exists
      default: .other(String(cString: strerror(code)))
      }
  }

  /// What Foundation threw, which hides the system's own code.
  init(_ error: any Error) {
    let error = error as NSError
    if error.domain == NSPOSIXErrorDomain {
      self.init(code: Int32(error.code))
    } else if let beneath = error.userInfo[NSUnderlyingErrorKey] as? any Error,
      case let system = beneath as NSError, system.domain == NSPOSIXErrorDomain
    {
      self.init(code: Int32(system.code))
    } else {
      self =
        switch CocoaError.Code(rawValue: error.code) {
        case .fileNoSuchFile, .fileReadNoSuchFile: .missing
        case .fileReadNoPermission, .fileWriteNoPermission: .denied
        case .fileWriteOutOfSpace: .full
        case .fileWriteVolumeReadOnly: .readOnly
        case .fileWriteFileExists: .exists
        case .fileReadInapplicableStringEncoding, .fileReadCorruptFile: .notUTF8
        default: .other(error.localizedDescription)
        }
    }
  }
}

extension Words {
  /// What is so, then what to do.
  func sentence(_ trouble: FileTrouble) -> String {
    switch trouble {
    case .missing: say("没有这个文件；请核对路径。", "There is no such file; check the path.")
    case .denied: say("没有权限；请检查权限。", "Permission is denied; check the permissions.")
    case .isFolder: say("这是文件夹；请给出一个文件。", "It is a folder; name a file.")
    case .notAFolder: say("路径中有一段不是文件夹；请核对路径。", "A part of the path is no folder; check the path.")
    case .full: say("磁盘已满；请腾出空间。", "The disk is full; make room.")
    case .readOnly: say("磁盘是只读的；请换个地方。", "The disk is read-only; choose another place.")
    case .exists: say("已经有这个文件；请换个名字。", "The file is there already; choose another name.")
    case .notEmpty: say("文件夹不是空的；请换一个。", "The folder is not empty; name another.")
    case .notUTF8: say("不是 UTF-8 文字；请另存为 UTF-8。", "It is no UTF-8 text; save it as UTF-8.")
    case .notBesideForm: say("表单旁边没有这个文件；请放在一起。", "No such file lies beside the form; put it there.")
    case .other(let reason): say("系统说：\(reason)。", "The system says: \(reason).")
    }
  }
}
