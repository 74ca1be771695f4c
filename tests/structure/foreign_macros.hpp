// The names that well-known headers leave behind as macros, all at once; foreign_macros.py includes filed after them.
//
// Qt's `emit` is missing: it is the name of a function of Asio's that filed has to call. Qt itself offers QT_NO_KEYWORDS for such libraries.
#pragma once

// windows.h and what it includes
#define min(a, b) (((a) < (b)) ? (a) : (b))
#define max(a, b) (((a) > (b)) ? (a) : (b))
#define near
#define far
#define small char
#define hyper __int64
#define interface struct
#define cdecl __attribute__((cdecl))
#define pascal __attribute__((stdcall))
#define IN
#define OUT
#define OPTIONAL
#define CONST const
#define VOID void
#define TRUE 1
#define FALSE 0
#define STRICT 1
#define THIS void
#define PURE = 0
#define ERROR 0
#define NO_ERROR 0L
#define DELETE (0x00010000L)
#define IGNORE 0
#define INFINITE 0xFFFFFFFF
#define ABSOLUTE 1
#define RELATIVE 2
#define OPAQUE 2
#define TRANSPARENT 1
#define UNALIGNED
#define CALLBACK
#define GetObject GetObjectW
#define GetMessage GetMessageW
#define SendMessage SendMessageW
#define CreateFile CreateFileW
#define DeleteFile DeleteFileW
#define GetCurrentTime() GetTickCount()
#define Yield()

// sys/sysmacros.h, sys/param.h, math.h, complex.h, and GCC's own with -std=gnu++
#define major(number) gnu_dev_major(number)
#define minor(number) gnu_dev_minor(number)
#define makedev(major_number, minor_number) gnu_dev_makedev(major_number, minor_number)
#define isset(bits, number) ((bits)[(number) / 8] & (1 << ((number) % 8)))
#define howmany(count, unit) (((count) + ((unit) - 1)) / (unit))
#define roundup(count, unit) ((((count) + ((unit) - 1)) / (unit)) * (unit))
#define DOMAIN 1
#define SING 2
#define OVERFLOW 3
#define UNDERFLOW 4
#define complex _Complex
#define I (__extension__ 1.0iF)
#undef unix
#define unix 1
#undef linux
#define linux 1

// X11/Xlib.h and X11/X.h
#define Bool int
#define Status int
#define True 1
#define False 0
#define None 0L
#define Success 0
#define Always 2
#define Above 0
#define Below 1
#define Complex 0
#define Convex 2
#define CurrentTime 0L
#define Unsorted 0

// Qt, but for `emit`
#define signals public
#define slots
#define foreach(variable, container) for (variable : container)
#define forever for (;;)
